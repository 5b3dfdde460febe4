// SPDX-License-Identifier: GPL-2.0-or-later
"use strict";const e=require("ext.parley.common"),t=require("ext.parley.room-list");var n=[`populated`,`words`,`category`],r=250,i=new WeakMap,a=new WeakMap,o=new WeakMap,s=new WeakMap,c=new WeakMap,l=new WeakSet,u=new WeakMap,d=class extends e.wn{constructor(){super(),e.mn(this,l),e.pn(this,i,`populated`),e.pn(this,a,``),e.pn(this,o,{kind:`searching`}),e.pn(this,s,void 0),e.pn(this,c,void 0),e.pn(this,u,t=>{t.target instanceof HTMLInputElement&&(e.rn(a,this,t.target.value.trim()),clearTimeout(e.dn(s,this)),e.rn(s,this,setTimeout(()=>void e.fn(l,this,m).call(this),r)))}),this.wiki=``,this.open=()=>void 0}connectedCallback(){super.connectedCallback(),e.fn(l,this,m).call(this)}disconnectedCallback(){var t;super.disconnectedCallback(),clearTimeout(e.dn(s,this)),(t=e.dn(c,this))==null||t.abort()}render(){return e.En`
<div class="fields">
<div class="ways" role="group" aria-label=${e.Ln(`parley-rooms-find`)}>
${n.map(t=>e.En`<button
type="button"
class="button"
aria-pressed=${t===e.dn(i,this)?`true`:`false`}
@click=${()=>e.fn(l,this,p).call(this,t)}
>
${_(t)}
</button>`)}
</div>
${e.dn(i,this)===`populated`?``:e.En`<input
type="search"
maxlength="200"
.value=${e.dn(a,this)}
placeholder=${v(e.dn(i,this))}
aria-label=${v(e.dn(i,this))}
@input=${e.dn(u,this)}
/>`}
</div>
<div class="results">${e.fn(l,this,f).call(this)}</div>
`}};function f(){let n=e.dn(o,this);switch(n.kind){case`searching`:return e.En`<p class="note" role="status">${e.Ln(`parley-search-running`)}</p>`;case`failed`:return e.En`<p class="note" role="alert">${e.Ln(`parley-rooms-failed`)}</p>`;case`found`:return n.rooms.length===0?e.En`<p class="note" role="status">
${e.dn(a,this)===``&&e.dn(i,this)!==`populated`?v(e.dn(i,this)):e.Ln(`parley-rooms-none-found`)}
</p>`:e.En`<ul class="entries" role="list">
${n.rooms.map(e=>t.n(e,this.wiki,e=>this.open(t.t(e))))}
</ul>`}}function p(t){e.rn(i,this,t),e.fn(l,this,m).call(this)}async function m(){var t;(t=e.dn(c,this))==null||t.abort();let n=new AbortController;e.rn(c,this,n);let r=e.fn(l,this,h).call(this);if(r===void 0)e.fn(l,this,g).call(this,{kind:`found`,rooms:[]});else{e.fn(l,this,g).call(this,{kind:`searching`});try{let t=await e.on(r,n.signal);n.signal.aborted||e.fn(l,this,g).call(this,{kind:`found`,rooms:t})}catch(t){n.signal.aborted||e.fn(l,this,g).call(this,{kind:`failed`})}}}function h(){switch(e.dn(i,this)){case`populated`:return{kind:`populated`};case`words`:return e.dn(a,this)===``?void 0:{kind:`words`,words:e.dn(a,this)};case`category`:return e.dn(a,this)===``?void 0:{kind:`category`,category:e.dn(a,this)}}}function g(t){e.rn(o,this,t),this.requestUpdate()}e.Zn(d,`properties`,{wiki:{},open:{attribute:!1}}),e.Zn(d,`styles`,[e.gn,e._n,e.vn,t.r,e.Dn`
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
`]);function _(t){switch(t){case`populated`:return e.Ln(`parley-find-populated`);case`words`:return e.Ln(`parley-find-words`);case`category`:return e.Ln(`parley-find-category`)}}function v(t){return t===`category`?e.Ln(`parley-find-category-hint`):e.Ln(`parley-find-words-hint`)}customElements.define(`parley-find-rooms`,d),exports.ParleyFindRooms=d;
