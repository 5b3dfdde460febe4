// SPDX-License-Identifier: GPL-2.0-or-later
"use strict";const e=require("ext.parley.common"),t=require("ext.parley.room-list");var n=[`populated`,`words`,`category`],r=250,i=new WeakMap,a=new WeakMap,o=new WeakMap,s=new WeakMap,c=new WeakMap,l=new WeakSet,u=new WeakMap,d=class extends e.An{constructor(){super(),e.yn(this,l),e.vn(this,i,`populated`),e.vn(this,a,``),e.vn(this,o,{kind:`searching`}),e.vn(this,s,void 0),e.vn(this,c,void 0),e.vn(this,u,t=>{t.target instanceof HTMLInputElement&&(e.tn(a,this,t.target.value.trim()),clearTimeout(e.gn(s,this)),e.tn(s,this,setTimeout(()=>void e._n(l,this,m).call(this),r)))}),this.wiki=``,this.open=()=>void 0}connectedCallback(){super.connectedCallback(),e._n(l,this,m).call(this)}disconnectedCallback(){var t;super.disconnectedCallback(),clearTimeout(e.gn(s,this)),(t=e.gn(c,this))==null||t.abort()}render(){return e.Mn`
<div class="fields">
<div class="ways" role="group" aria-label=${e.Kn(`parley-rooms-find`)}>
${n.map(t=>e.Mn`<button
type="button"
class="button"
aria-pressed=${t===e.gn(i,this)?`true`:`false`}
@click=${()=>e._n(l,this,p).call(this,t)}
>
${_(t)}
</button>`)}
</div>
${e.gn(i,this)===`populated`?``:e.Mn`<input
type="search"
maxlength="200"
.value=${e.gn(a,this)}
placeholder=${v(e.gn(i,this))}
aria-label=${v(e.gn(i,this))}
@input=${e.gn(u,this)}
/>`}
</div>
<div class="results">${e._n(l,this,f).call(this)}</div>
`}};function f(){let n=e.gn(o,this);switch(n.kind){case`searching`:return e.Mn`<p class="note" role="status">${e.Kn(`parley-search-running`)}</p>`;case`failed`:return e.Mn`<p class="note" role="alert">${e.Kn(`parley-rooms-failed`)}</p>`;case`found`:return n.rooms.length===0?e.Mn`<p class="note" role="status">
${e.gn(a,this)===``&&e.gn(i,this)!==`populated`?v(e.gn(i,this)):e.Kn(`parley-rooms-none-found`)}
</p>`:e.Mn`<ul class="entries" role="list">
${n.rooms.map(e=>t.n(e,this.wiki,e=>this.open(t.t(e))))}
</ul>`}}function p(t){e.tn(i,this,t),e._n(l,this,m).call(this)}async function m(){var t;(t=e.gn(c,this))==null||t.abort();let n=new AbortController;e.tn(c,this,n);let r=e._n(l,this,h).call(this);if(r===void 0)e._n(l,this,g).call(this,{kind:`found`,rooms:[]});else{e._n(l,this,g).call(this,{kind:`searching`});try{let t=await e.in(r,n.signal);n.signal.aborted||e._n(l,this,g).call(this,{kind:`found`,rooms:t})}catch(t){n.signal.aborted||e._n(l,this,g).call(this,{kind:`failed`})}}}function h(){switch(e.gn(i,this)){case`populated`:return{kind:`populated`};case`words`:return e.gn(a,this)===``?void 0:{kind:`words`,words:e.gn(a,this)};case`category`:return e.gn(a,this)===``?void 0:{kind:`category`,category:e.gn(a,this)}}}function g(t){e.tn(o,this,t),this.requestUpdate()}e.mn(d,`properties`,{wiki:{},open:{attribute:!1}}),e.mn(d,`styles`,[e.xn,e.Sn,e.Cn,t.r,e.Nn`
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
`]);function _(t){switch(t){case`populated`:return e.Kn(`parley-find-populated`);case`words`:return e.Kn(`parley-find-words`);case`category`:return e.Kn(`parley-find-category`)}}function v(t){return t===`category`?e.Kn(`parley-find-category-hint`):e.Kn(`parley-find-words-hint`)}customElements.define(`parley-find-rooms`,d),exports.ParleyFindRooms=d;
