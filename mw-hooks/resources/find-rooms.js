// SPDX-License-Identifier: GPL-2.0-or-later
"use strict";const e=require("ext.parley.common"),t=require("ext.parley.room-list");var n=[`populated`,`words`,`category`],r=250,i=new WeakMap,a=new WeakMap,o=new WeakMap,s=new WeakMap,c=new WeakMap,l=new WeakSet,u=new WeakMap,d=class extends e.Nn{constructor(){super(),e.Sn(this,l),e.xn(this,i,`populated`),e.xn(this,a,``),e.xn(this,o,{kind:`searching`}),e.xn(this,s,void 0),e.xn(this,c,void 0),e.xn(this,u,t=>{t.target instanceof HTMLInputElement&&(e.in(a,this,t.target.value.trim()),clearTimeout(e.yn(s,this)),e.in(s,this,setTimeout(()=>void e.bn(l,this,m).call(this),r)))}),this.wiki=``,this.open=()=>void 0}connectedCallback(){super.connectedCallback(),e.bn(l,this,m).call(this)}disconnectedCallback(){var t;super.disconnectedCallback(),clearTimeout(e.yn(s,this)),(t=e.yn(c,this))==null||t.abort()}render(){return e.Fn`
<div class="fields">
<div class="ways" role="group" aria-label=${e.Yn(`parley-rooms-find`)}>
${n.map(t=>e.Fn`<button
type="button"
class="button"
aria-pressed=${t===e.yn(i,this)?`true`:`false`}
@click=${()=>e.bn(l,this,p).call(this,t)}
>
${_(t)}
</button>`)}
</div>
${e.yn(i,this)===`populated`?``:e.Fn`<input
type="search"
maxlength="200"
.value=${e.yn(a,this)}
placeholder=${v(e.yn(i,this))}
aria-label=${v(e.yn(i,this))}
@input=${e.yn(u,this)}
/>`}
</div>
<div class="results">${e.bn(l,this,f).call(this)}</div>
`}};function f(){let n=e.yn(o,this);switch(n.kind){case`searching`:return e.Fn`<p class="note" role="status">${e.Yn(`parley-search-running`)}</p>`;case`failed`:return e.Fn`<p class="note" role="alert">${e.Yn(`parley-rooms-failed`)}</p>`;case`found`:return n.rooms.length===0?e.Fn`<p class="note" role="status">
${e.yn(a,this)===``&&e.yn(i,this)!==`populated`?v(e.yn(i,this)):e.Yn(`parley-rooms-none-found`)}
</p>`:e.Fn`<ul class="entries" role="list">
${n.rooms.map(e=>t.n(e,this.wiki,e=>this.open(t.t(e))))}
</ul>`}}function p(t){e.in(i,this,t),e.bn(l,this,m).call(this)}async function m(){var t;(t=e.yn(c,this))==null||t.abort();let n=new AbortController;e.in(c,this,n);let r=e.bn(l,this,h).call(this);if(r===void 0)e.bn(l,this,g).call(this,{kind:`found`,rooms:[]});else{e.bn(l,this,g).call(this,{kind:`searching`});try{let t=await e.sn(r,n.signal);n.signal.aborted||e.bn(l,this,g).call(this,{kind:`found`,rooms:t})}catch(t){n.signal.aborted||e.bn(l,this,g).call(this,{kind:`failed`})}}}function h(){switch(e.yn(i,this)){case`populated`:return{kind:`populated`};case`words`:return e.yn(a,this)===``?void 0:{kind:`words`,words:e.yn(a,this)};case`category`:return e.yn(a,this)===``?void 0:{kind:`category`,category:e.yn(a,this)}}}function g(t){e.in(o,this,t),this.requestUpdate()}e._n(d,`properties`,{wiki:{},open:{attribute:!1}}),e._n(d,`styles`,[e.wn,e.Tn,e.En,t.r,e.In`
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
`]);function _(t){switch(t){case`populated`:return e.Yn(`parley-find-populated`);case`words`:return e.Yn(`parley-find-words`);case`category`:return e.Yn(`parley-find-category`)}}function v(t){return t===`category`?e.Yn(`parley-find-category-hint`):e.Yn(`parley-find-words-hint`)}customElements.define(`parley-find-rooms`,d),exports.ParleyFindRooms=d;
