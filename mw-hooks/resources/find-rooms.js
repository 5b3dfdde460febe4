// SPDX-License-Identifier: GPL-2.0-or-later
"use strict";const e=require("ext.parley.common"),t=require("ext.parley.room-list");var n=[`populated`,`words`,`category`],r=250,i=new WeakMap,a=new WeakMap,o=new WeakMap,s=new WeakMap,c=new WeakMap,l=new WeakSet,u=new WeakMap,d=class extends e.xn{constructor(){super(),e.un(this,l),e.ln(this,i,`populated`),e.ln(this,a,``),e.ln(this,o,{kind:`searching`}),e.ln(this,s,void 0),e.ln(this,c,void 0),e.ln(this,u,t=>{t.target instanceof HTMLInputElement&&(e.$t(a,this,t.target.value.trim()),clearTimeout(e.sn(s,this)),e.$t(s,this,setTimeout(()=>void e.cn(l,this,m).call(this),r)))}),this.wiki=``,this.open=()=>void 0}connectedCallback(){super.connectedCallback(),e.cn(l,this,m).call(this)}disconnectedCallback(){var t;super.disconnectedCallback(),clearTimeout(e.sn(s,this)),(t=e.sn(c,this))==null||t.abort()}render(){return e.Cn`
<div class="fields">
<div class="ways" role="group" aria-label=${e.In(`parley-rooms-find`)}>
${n.map(t=>e.Cn`<button
type="button"
class="button"
aria-pressed=${t===e.sn(i,this)?`true`:`false`}
@click=${()=>e.cn(l,this,p).call(this,t)}
>
${_(t)}
</button>`)}
</div>
${e.sn(i,this)===`populated`?``:e.Cn`<input
type="search"
maxlength="200"
.value=${e.sn(a,this)}
placeholder=${v(e.sn(i,this))}
aria-label=${v(e.sn(i,this))}
@input=${e.sn(u,this)}
/>`}
</div>
<div class="results">${e.cn(l,this,f).call(this)}</div>
`}};function f(){let n=e.sn(o,this);switch(n.kind){case`searching`:return e.Cn`<p class="note" role="status">${e.In(`parley-search-running`)}</p>`;case`failed`:return e.Cn`<p class="note" role="alert">${e.In(`parley-rooms-failed`)}</p>`;case`found`:return n.rooms.length===0?e.Cn`<p class="note" role="status">
${e.sn(a,this)===``&&e.sn(i,this)!==`populated`?v(e.sn(i,this)):e.In(`parley-rooms-none-found`)}
</p>`:e.Cn`<ul class="entries" role="list">
${n.rooms.map(e=>t.n(e,this.wiki,e=>this.open(t.t(e))))}
</ul>`}}function p(t){e.$t(i,this,t),e.cn(l,this,m).call(this)}async function m(){var t;(t=e.sn(c,this))==null||t.abort();let n=new AbortController;e.$t(c,this,n);let r=e.cn(l,this,h).call(this);if(r===void 0)e.cn(l,this,g).call(this,{kind:`found`,rooms:[]});else{e.cn(l,this,g).call(this,{kind:`searching`});try{let t=await e.nn(r,n.signal);n.signal.aborted||e.cn(l,this,g).call(this,{kind:`found`,rooms:t})}catch(t){n.signal.aborted||e.cn(l,this,g).call(this,{kind:`failed`})}}}function h(){switch(e.sn(i,this)){case`populated`:return{kind:`populated`};case`words`:return e.sn(a,this)===``?void 0:{kind:`words`,words:e.sn(a,this)};case`category`:return e.sn(a,this)===``?void 0:{kind:`category`,category:e.sn(a,this)}}}function g(t){e.$t(o,this,t),this.requestUpdate()}e.Xn(d,`properties`,{wiki:{},open:{attribute:!1}}),e.Xn(d,`styles`,[e.fn,e.pn,e.mn,t.r,e.wn`
:host {
display: flex;
flex-direction: column;
flex: 1;
min-block-size: 0;
}
.fields {
display: grid;
gap: var(--spacing-50);
padding: var(--spacing-75) var(--spacing-100);
}
.ways {
display: flex;
flex-wrap: wrap;
gap: var(--spacing-25);
}
.ways .button[aria-pressed='true'] {
border-color: var(--border-color-progressive);
background: var(--background-color-progressive-subtle);
color: var(--color-progressive);
}
.results {
flex: 1;
overflow: auto;
}
.note {
margin: var(--spacing-75) var(--spacing-100);
color: var(--color-subtle);
}
`]);function _(t){switch(t){case`populated`:return e.In(`parley-find-populated`);case`words`:return e.In(`parley-find-words`);case`category`:return e.In(`parley-find-category`)}}function v(t){return t===`category`?e.In(`parley-find-category-hint`):e.In(`parley-find-words-hint`)}customElements.define(`parley-find-rooms`,d),exports.ParleyFindRooms=d;
