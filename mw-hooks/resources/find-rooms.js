// SPDX-License-Identifier: GPL-2.0-or-later
"use strict";const e=require("ext.parley.common"),t=require("ext.parley.room-list");var n=[`populated`,`words`,`category`],r=250,i=new WeakMap,a=new WeakMap,o=new WeakMap,s=new WeakMap,c=new WeakMap,l=new WeakSet,u=new WeakMap,d=class extends e.bn{constructor(){super(),e.ln(this,l),e.cn(this,i,`populated`),e.cn(this,a,``),e.cn(this,o,{kind:`searching`}),e.cn(this,s,void 0),e.cn(this,c,void 0),e.cn(this,u,t=>{t.target instanceof HTMLInputElement&&(e.Gt(a,this,t.target.value.trim()),clearTimeout(e.on(s,this)),e.Gt(s,this,setTimeout(()=>void e.sn(l,this,m).call(this),r)))}),this.wiki=``,this.open=()=>void 0}connectedCallback(){super.connectedCallback(),e.sn(l,this,m).call(this)}disconnectedCallback(){var t;super.disconnectedCallback(),clearTimeout(e.on(s,this)),(t=e.on(c,this))==null||t.abort()}render(){return e.Sn`
<div class="fields">
<div class="ways" role="group" aria-label=${e.Bn(`parley-rooms-find`)}>
${n.map(t=>e.Sn`<button
type="button"
class="button"
aria-pressed=${t===e.on(i,this)?`true`:`false`}
@click=${()=>e.sn(l,this,p).call(this,t)}
>
${_(t)}
</button>`)}
</div>
${e.on(i,this)===`populated`?``:e.Sn`<input
type="search"
maxlength="200"
.value=${e.on(a,this)}
placeholder=${v(e.on(i,this))}
aria-label=${v(e.on(i,this))}
@input=${e.on(u,this)}
/>`}
</div>
<div class="results">${e.sn(l,this,f).call(this)}</div>
`}};function f(){let n=e.on(o,this);switch(n.kind){case`searching`:return e.Sn`<p class="note" role="status">${e.Bn(`parley-search-running`)}</p>`;case`failed`:return e.Sn`<p class="note" role="alert">${e.Bn(`parley-rooms-failed`)}</p>`;case`found`:return n.rooms.length===0?e.Sn`<p class="note" role="status">
${e.on(a,this)===``&&e.on(i,this)!==`populated`?v(e.on(i,this)):e.Bn(`parley-rooms-none-found`)}
</p>`:e.Sn`<ul class="entries" role="list">
${n.rooms.map(e=>t.n(e,this.wiki,e=>this.open(t.t(e))))}
</ul>`}}function p(t){e.Gt(i,this,t),e.sn(l,this,m).call(this)}async function m(){var t;(t=e.on(c,this))==null||t.abort();let n=new AbortController;e.Gt(c,this,n);let r=e.sn(l,this,h).call(this);if(r===void 0)e.sn(l,this,g).call(this,{kind:`found`,rooms:[]});else{e.sn(l,this,g).call(this,{kind:`searching`});try{let t=await e.Jt(r,n.signal);n.signal.aborted||e.sn(l,this,g).call(this,{kind:`found`,rooms:t})}catch(t){n.signal.aborted||e.sn(l,this,g).call(this,{kind:`failed`})}}}function h(){switch(e.on(i,this)){case`populated`:return{kind:`populated`};case`words`:return e.on(a,this)===``?void 0:{kind:`words`,words:e.on(a,this)};case`category`:return e.on(a,this)===``?void 0:{kind:`category`,category:e.on(a,this)}}}function g(t){e.Gt(o,this,t),this.requestUpdate()}e.in(d,`properties`,{wiki:{},open:{attribute:!1}}),e.in(d,`styles`,[e.dn,e.fn,e.pn,t.r,e.Cn`
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
`]);function _(t){switch(t){case`populated`:return e.Bn(`parley-find-populated`);case`words`:return e.Bn(`parley-find-words`);case`category`:return e.Bn(`parley-find-category`)}}function v(t){return t===`category`?e.Bn(`parley-find-category-hint`):e.Bn(`parley-find-words-hint`)}customElements.define(`parley-find-rooms`,d),exports.ParleyFindRooms=d;
