// SPDX-License-Identifier: GPL-2.0-or-later
"use strict";const e=require("ext.parley.common");var t=250,n=new WeakMap,r=new WeakMap,i=new WeakMap,a=new WeakMap,o=new WeakSet,s=new WeakMap,c=new WeakMap,l=class extends e.bn{constructor(){super(),e.ln(this,o),e.cn(this,n,{kind:`idle`}),e.cn(this,r,``),e.cn(this,i,void 0),e.cn(this,a,void 0),e.cn(this,s,n=>{var s;n.target instanceof HTMLInputElement&&(e.Gt(r,this,n.target.value.trim()),clearTimeout(e.on(i,this)),(s=e.on(a,this))==null||s.abort(),e.on(r,this)===``?e.sn(o,this,m).call(this,{kind:`idle`}):e.Gt(i,this,setTimeout(()=>void e.sn(o,this,f).call(this),t)))}),e.cn(this,c,e=>{e.key===`Escape`&&(e.preventDefault(),e.stopPropagation(),this.leave())}),this.document=``,this.wiki=``,this.language=``,this.jump=()=>void 0,this.leave=()=>void 0}firstUpdated(){var e;(e=this.renderRoot.querySelector(`input`))==null||e.focus()}disconnectedCallback(){var t;super.disconnectedCallback(),clearTimeout(e.on(i,this)),(t=e.on(a,this))==null||t.abort()}render(){return e.Sn`
<div class="field" role="search">
<input
type="search"
maxlength="200"
placeholder=${e.Bn(`parley-search-placeholder`)}
aria-label=${e.Bn(`parley-search-placeholder`)}
@input=${e.on(s,this)}
@keydown=${e.on(c,this)}
/>
</div>
<div class="results">${e.sn(o,this,u).call(this)}</div>
`}};function u(){let t=e.on(n,this);switch(t.kind){case`idle`:return e.Sn`<p class="note">${e.Bn(`parley-search-hint`)}</p>`;case`searching`:return e.Sn`<p class="note" role="status">${e.Bn(`parley-search-running`)}</p>`;case`failed`:return e.Sn`<p class="note" role="alert">${e.Bn(`parley-search-failed`)}</p>`;case`found`:{let{messages:n,before:r}=t,i=n.length;return e.Sn`
<p class="note" role="status">
${r===void 0?e.Bn(`parley-search-found`,e.St(i),i):e.Bn(`parley-search-found-more`,e.St(i))}
</p>
<ul role="list">
${n.toReversed().map(t=>e.sn(o,this,d).call(this,t))}
</ul>
${r===void 0?e.xn:e.Sn`<p class="note">
<button type="button" class="button" @click=${()=>void e.sn(o,this,p).call(this,n,r)}>
${e.Bn(`parley-search-more`)}
</button>
</p>`}
`}}}function d(t){return e.Sn`<li>
<button type="button" @click=${()=>this.jump(t.id)}>
${e.mt(t.author,{size:1.25})}
<span>${e.E(t.author,this.wiki)} <time>${e.vt(t.at)}</time></span>
<span class="words" dir="auto">${t.text}</span>
</button>
</li>`}async function f(){let t=new AbortController;e.Gt(a,this,t),e.sn(o,this,m).call(this,{kind:`searching`});try{let n=await e.O(this.document,{q:e.on(r,this),limit:50},t.signal);t.signal.aborted||e.sn(o,this,m).call(this,e.$t({kind:`found`},n))}catch(n){t.signal.aborted||e.sn(o,this,m).call(this,{kind:`failed`})}}async function p(t,n){let i=new AbortController;e.Gt(a,this,i);try{let a=await e.O(this.document,{q:e.on(r,this),limit:50,before:n},i.signal);i.signal.aborted||e.sn(o,this,m).call(this,e.$t(e.$t({},a),{},{kind:`found`,messages:[...a.messages,...t]}))}catch(t){i.signal.aborted||e.sn(o,this,m).call(this,{kind:`failed`})}}function m(t){e.Gt(n,this,t),this.requestUpdate()}e.in(l,`properties`,{document:{},wiki:{},jump:{attribute:!1},leave:{attribute:!1},language:{}}),e.in(l,`styles`,[e.dn,e.fn,e.pn,e.Cn`
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
