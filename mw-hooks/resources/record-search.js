// SPDX-License-Identifier: GPL-2.0-or-later
"use strict";const e=require("ext.parley.common");var t=250,n=new WeakMap,r=new WeakMap,i=new WeakMap,a=new WeakMap,o=new WeakSet,s=new WeakMap,c=new WeakMap,l=class extends e._n{constructor(){super(),e.on(this,o),e.an(this,n,{kind:`idle`}),e.an(this,r,``),e.an(this,i,void 0),e.an(this,a,void 0),e.an(this,s,n=>{var s;n.target instanceof HTMLInputElement&&(e.Vt(r,this,n.target.value.trim()),clearTimeout(e.rn(i,this)),(s=e.rn(a,this))==null||s.abort(),e.rn(r,this)===``?e.in(o,this,m).call(this,{kind:`idle`}):e.Vt(i,this,setTimeout(()=>void e.in(o,this,f).call(this),t)))}),e.an(this,c,e=>{e.key===`Escape`&&(e.preventDefault(),e.stopPropagation(),this.leave())}),this.document=``,this.wiki=``,this.language=``,this.jump=()=>void 0,this.leave=()=>void 0}firstUpdated(){var e;(e=this.renderRoot.querySelector(`input`))==null||e.focus()}disconnectedCallback(){var t;super.disconnectedCallback(),clearTimeout(e.rn(i,this)),(t=e.rn(a,this))==null||t.abort()}render(){return e.yn`
<div class="field" role="search">
<input
type="search"
maxlength="200"
placeholder=${e.Ln(`parley-search-placeholder`)}
aria-label=${e.Ln(`parley-search-placeholder`)}
@input=${e.rn(s,this)}
@keydown=${e.rn(c,this)}
/>
</div>
<div class="results">${e.in(o,this,u).call(this)}</div>
`}};function u(){let t=e.rn(n,this);switch(t.kind){case`idle`:return e.yn`<p class="note">${e.Ln(`parley-search-hint`)}</p>`;case`searching`:return e.yn`<p class="note" role="status">${e.Ln(`parley-search-running`)}</p>`;case`failed`:return e.yn`<p class="note" role="alert">${e.Ln(`parley-search-failed`)}</p>`;case`found`:{let{messages:n,before:r}=t,i=n.length;return e.yn`
<p class="note" role="status">
${r===void 0?e.Ln(`parley-search-found`,e.Dt(i),i):e.Ln(`parley-search-found-more`,e.Dt(i))}
</p>
<ul role="list">
${n.toReversed().map(t=>e.in(o,this,d).call(this,t))}
</ul>
${r===void 0?e.vn:e.yn`<p class="note">
<button type="button" class="button" @click=${()=>void e.in(o,this,p).call(this,n,r)}>
${e.Ln(`parley-search-more`)}
</button>
</p>`}
`}}}function d(t){return e.yn`<li>
<button type="button" @click=${()=>this.jump(t.id)}>
${e.yt(t.author,{size:1.25})}
<span>${e.D(t.author,this.wiki)} <time>${e.Ct(t.at)}</time></span>
<span class="words" dir="auto">${t.text}</span>
</button>
</li>`}async function f(){let t=new AbortController;e.Vt(a,this,t),e.in(o,this,m).call(this,{kind:`searching`});try{let n=await e.k(this.document,{q:e.rn(r,this),limit:50},t.signal);t.signal.aborted||e.in(o,this,m).call(this,e.Xt({kind:`found`},n))}catch(n){t.signal.aborted||e.in(o,this,m).call(this,{kind:`failed`})}}async function p(t,n){let i=new AbortController;e.Vt(a,this,i);try{let a=await e.k(this.document,{q:e.rn(r,this),limit:50,before:n},i.signal);i.signal.aborted||e.in(o,this,m).call(this,e.Xt(e.Xt({},a),{},{kind:`found`,messages:[...a.messages,...t]}))}catch(t){i.signal.aborted||e.in(o,this,m).call(this,{kind:`failed`})}}function m(t){e.Vt(n,this,t),this.requestUpdate()}e.tn(l,`properties`,{document:{},wiki:{},jump:{attribute:!1},leave:{attribute:!1},language:{}}),e.tn(l,`styles`,[e.cn,e.ln,e.un,e.bn`
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
