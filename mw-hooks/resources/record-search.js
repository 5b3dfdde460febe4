// SPDX-License-Identifier: GPL-2.0-or-later
"use strict";const e=require("ext.parley.common");var t=250,n=new WeakMap,r=new WeakMap,i=new WeakMap,a=new WeakMap,o=new WeakSet,s=new WeakMap,c=new WeakMap,l=class extends e.Tn{constructor(){super(),e.hn(this,o),e.mn(this,n,{kind:`idle`}),e.mn(this,r,``),e.mn(this,i,void 0),e.mn(this,a,void 0),e.mn(this,s,n=>{var s;n.target instanceof HTMLInputElement&&(e.in(r,this,n.target.value.trim()),clearTimeout(e.fn(i,this)),(s=e.fn(a,this))==null||s.abort(),e.fn(r,this)===``?e.pn(o,this,m).call(this,{kind:`idle`}):e.in(i,this,setTimeout(()=>void e.pn(o,this,f).call(this),t)))}),e.mn(this,c,e=>{e.key===`Escape`&&(e.preventDefault(),e.stopPropagation(),this.leave())}),this.document=``,this.wiki=``,this.language=``,this.jump=()=>void 0,this.leave=()=>void 0}firstUpdated(){var e;(e=this.renderRoot.querySelector(`input`))==null||e.focus()}disconnectedCallback(){var t;super.disconnectedCallback(),clearTimeout(e.fn(i,this)),(t=e.fn(a,this))==null||t.abort()}render(){return e.Dn`
<div class="field" role="search">
<input
type="search"
maxlength="200"
placeholder=${e.Rn(`parley-search-placeholder`)}
aria-label=${e.Rn(`parley-search-placeholder`)}
@input=${e.fn(s,this)}
@keydown=${e.fn(c,this)}
/>
</div>
<div class="results">${e.pn(o,this,u).call(this)}</div>
`}};function u(){let t=e.fn(n,this);switch(t.kind){case`idle`:return e.Dn`<p class="note">${e.Rn(`parley-search-hint`)}</p>`;case`searching`:return e.Dn`<p class="note" role="status">${e.Rn(`parley-search-running`)}</p>`;case`failed`:return e.Dn`<p class="note" role="alert">${e.Rn(`parley-search-failed`)}</p>`;case`found`:{let{messages:n,before:r}=t,i=n.length;return e.Dn`
<p class="note" role="status">
${r===void 0?e.Rn(`parley-search-found`,e.Wt(i),i):e.Rn(`parley-search-found-more`,e.Wt(i))}
</p>
<ul role="list">
${n.toReversed().map(t=>e.pn(o,this,d).call(this,t))}
</ul>
${r===void 0?e.En:e.Dn`<p class="note">
<button type="button" class="button" @click=${()=>void e.pn(o,this,p).call(this,n,r)}>
${e.Rn(`parley-search-more`)}
</button>
</p>`}
`}}}function d(t){return e.Dn`<li>
<button type="button" @click=${()=>this.jump(t.id)}>
${e.wt(t.author,{size:1.25})}
<span>${e.A(t.author,this.wiki)} <time>${e.Bt(t.at)}</time></span>
<span class="words" dir="auto">${t.text}</span>
</button>
</li>`}async function f(){let t=new AbortController;e.in(a,this,t),e.pn(o,this,m).call(this,{kind:`searching`});try{let n=await e.N(this.document,{q:e.fn(r,this),limit:50},t.signal);t.signal.aborted||e.pn(o,this,m).call(this,e.Kn({kind:`found`},n))}catch(n){t.signal.aborted||e.pn(o,this,m).call(this,{kind:`failed`})}}async function p(t,n){let i=new AbortController;e.in(a,this,i);try{let a=await e.N(this.document,{q:e.fn(r,this),limit:50,before:n},i.signal);i.signal.aborted||e.pn(o,this,m).call(this,e.Kn(e.Kn({},a),{},{kind:`found`,messages:[...a.messages,...t]}))}catch(t){i.signal.aborted||e.pn(o,this,m).call(this,{kind:`failed`})}}function m(t){e.in(n,this,t),this.requestUpdate()}e.Qn(l,`properties`,{document:{},wiki:{},jump:{attribute:!1},leave:{attribute:!1},language:{}}),e.Qn(l,`styles`,[e._n,e.vn,e.yn,e.On`
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
