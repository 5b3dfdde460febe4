// SPDX-License-Identifier: GPL-2.0-or-later
"use strict";const e=require("ext.parley.common");var t=250,n=new WeakMap,r=new WeakMap,i=new WeakMap,a=new WeakMap,o=new WeakSet,s=new WeakMap,c=new WeakMap,l=class extends e.Nn{constructor(){super(),e.Sn(this,o),e.xn(this,n,{kind:`idle`}),e.xn(this,r,``),e.xn(this,i,void 0),e.xn(this,a,void 0),e.xn(this,s,n=>{var s;n.target instanceof HTMLInputElement&&(e.in(r,this,n.target.value.trim()),clearTimeout(e.yn(i,this)),(s=e.yn(a,this))==null||s.abort(),e.yn(r,this)===``?e.bn(o,this,m).call(this,{kind:`idle`}):e.in(i,this,setTimeout(()=>void e.bn(o,this,f).call(this),t)))}),e.xn(this,c,e=>{e.key===`Escape`&&(e.preventDefault(),e.stopPropagation(),this.leave())}),this.document=``,this.wiki=``,this.language=``,this.jump=()=>void 0,this.leave=()=>void 0}firstUpdated(){var e;(e=this.renderRoot.querySelector(`input`))==null||e.focus()}disconnectedCallback(){var t;super.disconnectedCallback(),clearTimeout(e.yn(i,this)),(t=e.yn(a,this))==null||t.abort()}render(){return e.Fn`
<div class="field" role="search">
<input
type="search"
maxlength="200"
placeholder=${e.Yn(`parley-search-placeholder`)}
aria-label=${e.Yn(`parley-search-placeholder`)}
@input=${e.yn(s,this)}
@keydown=${e.yn(c,this)}
/>
</div>
<div class="results">${e.bn(o,this,u).call(this)}</div>
`}};function u(){let t=e.yn(n,this);switch(t.kind){case`idle`:return e.Fn`<p class="note">${e.Yn(`parley-search-hint`)}</p>`;case`searching`:return e.Fn`<p class="note" role="status">${e.Yn(`parley-search-running`)}</p>`;case`failed`:return e.Fn`<p class="note" role="alert">${e.Yn(`parley-search-failed`)}</p>`;case`found`:{let{messages:n,before:r}=t,i=n.length;return e.Fn`
<p class="note" role="status">
${r===void 0?e.Yn(`parley-search-found`,e.Lt(i),i):e.Yn(`parley-search-found-more`,e.Lt(i))}
</p>
<ul role="list">
${n.toReversed().map(t=>e.bn(o,this,d).call(this,t))}
</ul>
${r===void 0?e.Pn:e.Fn`<p class="note">
<button type="button" class="button" @click=${()=>void e.bn(o,this,p).call(this,n,r)}>
${e.Yn(`parley-search-more`)}
</button>
</p>`}
`}}}function d(t){return e.Fn`<li>
<button type="button" @click=${()=>this.jump(t.id)}>
${e.kt(t.author,{size:1.25})}
<span>${e.j(t.author,this.wiki)} <time>${e.Nt(t.at)}</time></span>
<span class="words" dir="auto">${t.text}</span>
</button>
</li>`}async function f(){let t=new AbortController;e.in(a,this,t),e.bn(o,this,m).call(this,{kind:`searching`});try{let n=await e.P(this.document,{q:e.yn(r,this),limit:50},t.signal);t.signal.aborted||e.bn(o,this,m).call(this,e.fn({kind:`found`},n))}catch(n){t.signal.aborted||e.bn(o,this,m).call(this,{kind:`failed`})}}async function p(t,n){let i=new AbortController;e.in(a,this,i);try{let a=await e.P(this.document,{q:e.yn(r,this),limit:50,before:n},i.signal);i.signal.aborted||e.bn(o,this,m).call(this,e.fn(e.fn({},a),{},{kind:`found`,messages:[...a.messages,...t]}))}catch(t){i.signal.aborted||e.bn(o,this,m).call(this,{kind:`failed`})}}function m(t){e.in(n,this,t),this.requestUpdate()}e._n(l,`properties`,{document:{},wiki:{},jump:{attribute:!1},leave:{attribute:!1},language:{}}),e._n(l,`styles`,[e.wn,e.Tn,e.En,e.In`
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
