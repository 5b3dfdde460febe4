// SPDX-License-Identifier: GPL-2.0-or-later
"use strict";const e=require("ext.parley.common");var t=250,n=new WeakMap,r=new WeakMap,i=new WeakMap,a=new WeakMap,o=new WeakSet,s=new WeakMap,c=new WeakMap,l=class extends e.xn{constructor(){super(),e.un(this,o),e.ln(this,n,{kind:`idle`}),e.ln(this,r,``),e.ln(this,i,void 0),e.ln(this,a,void 0),e.ln(this,s,n=>{var s;n.target instanceof HTMLInputElement&&(e.$t(r,this,n.target.value.trim()),clearTimeout(e.sn(i,this)),(s=e.sn(a,this))==null||s.abort(),e.sn(r,this)===``?e.cn(o,this,m).call(this,{kind:`idle`}):e.$t(i,this,setTimeout(()=>void e.cn(o,this,f).call(this),t)))}),e.ln(this,c,e=>{e.key===`Escape`&&(e.preventDefault(),e.stopPropagation(),this.leave())}),this.document=``,this.wiki=``,this.language=``,this.jump=()=>void 0,this.leave=()=>void 0}firstUpdated(){var e;(e=this.renderRoot.querySelector(`input`))==null||e.focus()}disconnectedCallback(){var t;super.disconnectedCallback(),clearTimeout(e.sn(i,this)),(t=e.sn(a,this))==null||t.abort()}render(){return e.Cn`
<div class="field" role="search">
<input
type="search"
maxlength="200"
placeholder=${e.In(`parley-search-placeholder`)}
aria-label=${e.In(`parley-search-placeholder`)}
@input=${e.sn(s,this)}
@keydown=${e.sn(c,this)}
/>
</div>
<div class="results">${e.cn(o,this,u).call(this)}</div>
`}};function u(){let t=e.sn(n,this);switch(t.kind){case`idle`:return e.Cn`<p class="note">${e.In(`parley-search-hint`)}</p>`;case`searching`:return e.Cn`<p class="note" role="status">${e.In(`parley-search-running`)}</p>`;case`failed`:return e.Cn`<p class="note" role="alert">${e.In(`parley-search-failed`)}</p>`;case`found`:{let{messages:n,before:r}=t,i=n.length;return e.Cn`
<p class="note" role="status">
${r===void 0?e.In(`parley-search-found`,e.Mt(i),i):e.In(`parley-search-found-more`,e.Mt(i))}
</p>
<ul role="list">
${n.toReversed().map(t=>e.cn(o,this,d).call(this,t))}
</ul>
${r===void 0?e.Sn:e.Cn`<p class="note">
<button type="button" class="button" @click=${()=>void e.cn(o,this,p).call(this,n,r)}>
${e.In(`parley-search-more`)}
</button>
</p>`}
`}}}function d(t){return e.Cn`<li>
<button type="button" @click=${()=>this.jump(t.id)}>
${e.wt(t.author,{size:1.25})}
<span>${e.j(t.author,this.wiki)} <time>${e.Ot(t.at)}</time></span>
<span class="words" dir="auto">${t.text}</span>
</button>
</li>`}async function f(){let t=new AbortController;e.$t(a,this,t),e.cn(o,this,m).call(this,{kind:`searching`});try{let n=await e.P(this.document,{q:e.sn(r,this),limit:50},t.signal);t.signal.aborted||e.cn(o,this,m).call(this,e.Wn({kind:`found`},n))}catch(n){t.signal.aborted||e.cn(o,this,m).call(this,{kind:`failed`})}}async function p(t,n){let i=new AbortController;e.$t(a,this,i);try{let a=await e.P(this.document,{q:e.sn(r,this),limit:50,before:n},i.signal);i.signal.aborted||e.cn(o,this,m).call(this,e.Wn(e.Wn({},a),{},{kind:`found`,messages:[...a.messages,...t]}))}catch(t){i.signal.aborted||e.cn(o,this,m).call(this,{kind:`failed`})}}function m(t){e.$t(n,this,t),this.requestUpdate()}e.Xn(l,`properties`,{document:{},wiki:{},jump:{attribute:!1},leave:{attribute:!1},language:{}}),e.Xn(l,`styles`,[e.fn,e.pn,e.mn,e.wn`
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
