// SPDX-License-Identifier: GPL-2.0-or-later
"use strict";const e=require("ext.parley.common");var t=250,n=new WeakMap,r=new WeakMap,i=new WeakMap,a=new WeakMap,o=new WeakSet,s=new WeakMap,c=new WeakMap,l=class extends e.An{constructor(){super(),e.yn(this,o),e.vn(this,n,{kind:`idle`}),e.vn(this,r,``),e.vn(this,i,void 0),e.vn(this,a,void 0),e.vn(this,s,n=>{var s;n.target instanceof HTMLInputElement&&(e.tn(r,this,n.target.value.trim()),clearTimeout(e.gn(i,this)),(s=e.gn(a,this))==null||s.abort(),e.gn(r,this)===``?e._n(o,this,m).call(this,{kind:`idle`}):e.tn(i,this,setTimeout(()=>void e._n(o,this,f).call(this),t)))}),e.vn(this,c,e=>{e.key===`Escape`&&(e.preventDefault(),e.stopPropagation(),this.leave())}),this.document=``,this.wiki=``,this.language=``,this.jump=()=>void 0,this.leave=()=>void 0}firstUpdated(){var e;(e=this.renderRoot.querySelector(`input`))==null||e.focus()}disconnectedCallback(){var t;super.disconnectedCallback(),clearTimeout(e.gn(i,this)),(t=e.gn(a,this))==null||t.abort()}render(){return e.Mn`
<div class="field" role="search">
<input
type="search"
maxlength="200"
placeholder=${e.Kn(`parley-search-placeholder`)}
aria-label=${e.Kn(`parley-search-placeholder`)}
@input=${e.gn(s,this)}
@keydown=${e.gn(c,this)}
/>
</div>
<div class="results">${e._n(o,this,u).call(this)}</div>
`}};function u(){let t=e.gn(n,this);switch(t.kind){case`idle`:return e.Mn`<p class="note">${e.Kn(`parley-search-hint`)}</p>`;case`searching`:return e.Mn`<p class="note" role="status">${e.Kn(`parley-search-running`)}</p>`;case`failed`:return e.Mn`<p class="note" role="alert">${e.Kn(`parley-search-failed`)}</p>`;case`found`:{let{messages:n,before:r}=t,i=n.length;return e.Mn`
<p class="note" role="status">
${r===void 0?e.Kn(`parley-search-found`,e.Ot(i),i):e.Kn(`parley-search-found-more`,e.Ot(i))}
</p>
<ul role="list">
${n.toReversed().map(t=>e._n(o,this,d).call(this,t))}
</ul>
${r===void 0?e.jn:e.Mn`<p class="note">
<button type="button" class="button" @click=${()=>void e._n(o,this,p).call(this,n,r)}>
${e.Kn(`parley-search-more`)}
</button>
</p>`}
`}}}function d(t){return e.Mn`<li>
<button type="button" @click=${()=>this.jump(t.id)}>
${e.bt(t.author,{size:1.25})}
<span>${e.j(t.author,this.wiki)} <time>${e.wt(t.at)}</time></span>
<span class="words" dir="auto">${t.text}</span>
</button>
</li>`}async function f(){let t=new AbortController;e.tn(a,this,t),e._n(o,this,m).call(this,{kind:`searching`});try{let n=await e.N(this.document,{q:e.gn(r,this),limit:50},t.signal);t.signal.aborted||e._n(o,this,m).call(this,e.ln({kind:`found`},n))}catch(n){t.signal.aborted||e._n(o,this,m).call(this,{kind:`failed`})}}async function p(t,n){let i=new AbortController;e.tn(a,this,i);try{let a=await e.N(this.document,{q:e.gn(r,this),limit:50,before:n},i.signal);i.signal.aborted||e._n(o,this,m).call(this,e.ln(e.ln({},a),{},{kind:`found`,messages:[...a.messages,...t]}))}catch(t){i.signal.aborted||e._n(o,this,m).call(this,{kind:`failed`})}}function m(t){e.tn(n,this,t),this.requestUpdate()}e.mn(l,`properties`,{document:{},wiki:{},jump:{attribute:!1},leave:{attribute:!1},language:{}}),e.mn(l,`styles`,[e.xn,e.Sn,e.Cn,e.Nn`
:host {
display: flex;
flex-direction: column;
flex: 1;
min-block-size: 0;
}
.field {
padding: var(--spacing-50) var(--spacing-75);
}
.results {
flex: 1;
overflow: auto;
}
ul {
margin: 0;
padding: 0;
list-style: none;
}
li button {
display: grid;
grid-template-columns: auto minmax(0, 1fr);
gap: 0 var(--spacing-50);
inline-size: 100%;
padding: var(--spacing-50) var(--spacing-75);
border: 0;
border-block-end: 1px solid var(--border-color-muted);
background: none;
text-align: start;
overflow-wrap: anywhere;
}
li button:hover {
background: var(--background-color-neutral-subtle);
}
.name {
font-weight: var(--font-weight-bold);
}
time,
.note {
color: var(--color-subtle);
font-size: var(--font-size-x-small);
}
.note {
margin: 0;
padding: var(--spacing-50) var(--spacing-75);
}
.words {
grid-column: 2;
display: -webkit-box;
-webkit-box-orient: vertical;
-webkit-line-clamp: 4;
overflow: hidden;
}
`]),customElements.define(`parley-record-search`,l),exports.ParleyRecordSearch=l;
