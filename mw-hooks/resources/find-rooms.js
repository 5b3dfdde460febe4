// SPDX-License-Identifier: GPL-2.0-or-later
"use strict";const e=require("ext.parley.common"),t=require("ext.parley.room-list");var n=[`populated`,`words`,`category`],r=250,i=new WeakMap,a=new WeakMap,o=new WeakMap,s=new WeakMap,c=new WeakMap,l=new WeakSet,u=new WeakMap,d=class extends e.Cn{constructor(){super(),e.pn(this,l),e.fn(this,i,`populated`),e.fn(this,a,``),e.fn(this,o,{kind:`searching`}),e.fn(this,s,void 0),e.fn(this,c,void 0),e.fn(this,u,t=>{t.target instanceof HTMLInputElement&&(e.rn(a,this,t.target.value.trim()),clearTimeout(e.un(s,this)),e.rn(s,this,setTimeout(()=>void e.dn(l,this,m).call(this),r)))}),this.wiki=``,this.open=()=>void 0}connectedCallback(){super.connectedCallback(),e.dn(l,this,m).call(this)}disconnectedCallback(){var t;super.disconnectedCallback(),clearTimeout(e.un(s,this)),(t=e.un(c,this))==null||t.abort()}render(){return e.Tn`
<div class="fields">
<div class="ways" role="group" aria-label=${e.In(`parley-rooms-find`)}>
${n.map(t=>e.Tn`<button
type="button"
class="button"
aria-pressed=${t===e.un(i,this)?`true`:`false`}
@click=${()=>e.dn(l,this,p).call(this,t)}
>
${_(t)}
</button>`)}
</div>
${e.un(i,this)===`populated`?``:e.Tn`<input
type="search"
maxlength="200"
.value=${e.un(a,this)}
placeholder=${v(e.un(i,this))}
aria-label=${v(e.un(i,this))}
@input=${e.un(u,this)}
/>`}
</div>
<div class="results">${e.dn(l,this,f).call(this)}</div>
`}};function f(){let n=e.un(o,this);switch(n.kind){case`searching`:return e.Tn`<p class="note" role="status">${e.In(`parley-search-running`)}</p>`;case`failed`:return e.Tn`<p class="note" role="alert">${e.In(`parley-rooms-failed`)}</p>`;case`found`:return n.rooms.length===0?e.Tn`<p class="note" role="status">
${e.un(a,this)===``&&e.un(i,this)!==`populated`?v(e.un(i,this)):e.In(`parley-rooms-none-found`)}
</p>`:e.Tn`<ul class="entries" role="list">
${n.rooms.map(e=>t.n(e,this.wiki,e=>this.open(t.t(e))))}
</ul>`}}function p(t){e.rn(i,this,t),e.dn(l,this,m).call(this)}async function m(){var t;(t=e.un(c,this))==null||t.abort();let n=new AbortController;e.rn(c,this,n);let r=e.dn(l,this,h).call(this);if(r===void 0)e.dn(l,this,g).call(this,{kind:`found`,rooms:[]});else{e.dn(l,this,g).call(this,{kind:`searching`});try{let t=await e.on(r,n.signal);n.signal.aborted||e.dn(l,this,g).call(this,{kind:`found`,rooms:t})}catch(t){n.signal.aborted||e.dn(l,this,g).call(this,{kind:`failed`})}}}function h(){switch(e.un(i,this)){case`populated`:return{kind:`populated`};case`words`:return e.un(a,this)===``?void 0:{kind:`words`,words:e.un(a,this)};case`category`:return e.un(a,this)===``?void 0:{kind:`category`,category:e.un(a,this)}}}function g(t){e.rn(o,this,t),this.requestUpdate()}e.Xn(d,`properties`,{wiki:{},open:{attribute:!1}}),e.Xn(d,`styles`,[e.hn,e.gn,e._n,t.r,e.En`
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
