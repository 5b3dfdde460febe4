// SPDX-License-Identifier: GPL-2.0-or-later
"use strict";const e=require("ext.parley.common"),t=require("ext.parley.room-list");var n=[`populated`,`words`,`category`],r=250,i=new WeakMap,a=new WeakMap,o=new WeakMap,s=new WeakMap,c=new WeakMap,l=new WeakSet,u=new WeakMap,d=class extends e._n{constructor(){super(),e.on(this,l),e.an(this,i,`populated`),e.an(this,a,``),e.an(this,o,{kind:`searching`}),e.an(this,s,void 0),e.an(this,c,void 0),e.an(this,u,t=>{t.target instanceof HTMLInputElement&&(e.Vt(a,this,t.target.value.trim()),clearTimeout(e.rn(s,this)),e.Vt(s,this,setTimeout(()=>void e.in(l,this,m).call(this),r)))}),this.wiki=``,this.open=()=>void 0}connectedCallback(){super.connectedCallback(),e.in(l,this,m).call(this)}disconnectedCallback(){var t;super.disconnectedCallback(),clearTimeout(e.rn(s,this)),(t=e.rn(c,this))==null||t.abort()}render(){return e.yn`
<div class="fields">
<div class="ways" role="group" aria-label=${e.Ln(`parley-rooms-find`)}>
${n.map(t=>e.yn`<button
type="button"
class="button"
aria-pressed=${t===e.rn(i,this)?`true`:`false`}
@click=${()=>e.in(l,this,p).call(this,t)}
>
${_(t)}
</button>`)}
</div>
${e.rn(i,this)===`populated`?``:e.yn`<input
type="search"
maxlength="200"
.value=${e.rn(a,this)}
placeholder=${v(e.rn(i,this))}
aria-label=${v(e.rn(i,this))}
@input=${e.rn(u,this)}
/>`}
</div>
<div class="results">${e.in(l,this,f).call(this)}</div>
`}};function f(){let n=e.rn(o,this);switch(n.kind){case`searching`:return e.yn`<p class="note" role="status">${e.Ln(`parley-search-running`)}</p>`;case`failed`:return e.yn`<p class="note" role="alert">${e.Ln(`parley-rooms-failed`)}</p>`;case`found`:return n.rooms.length===0?e.yn`<p class="note" role="status">
${e.rn(a,this)===``&&e.rn(i,this)!==`populated`?v(e.rn(i,this)):e.Ln(`parley-rooms-none-found`)}
</p>`:e.yn`<ul class="entries" role="list">
${n.rooms.map(e=>t.n(e,this.wiki,e=>this.open(t.t(e))))}
</ul>`}}function p(t){e.Vt(i,this,t),e.in(l,this,m).call(this)}async function m(){var t;(t=e.rn(c,this))==null||t.abort();let n=new AbortController;e.Vt(c,this,n);let r=e.in(l,this,h).call(this);if(r===void 0)e.in(l,this,g).call(this,{kind:`found`,rooms:[]});else{e.in(l,this,g).call(this,{kind:`searching`});try{let t=await e.Wt(r,n.signal);n.signal.aborted||e.in(l,this,g).call(this,{kind:`found`,rooms:t})}catch(t){n.signal.aborted||e.in(l,this,g).call(this,{kind:`failed`})}}}function h(){switch(e.rn(i,this)){case`populated`:return{kind:`populated`};case`words`:return e.rn(a,this)===``?void 0:{kind:`words`,words:e.rn(a,this)};case`category`:return e.rn(a,this)===``?void 0:{kind:`category`,category:e.rn(a,this)}}}function g(t){e.Vt(o,this,t),this.requestUpdate()}e.tn(d,`properties`,{wiki:{},open:{attribute:!1}}),e.tn(d,`styles`,[e.cn,e.ln,e.un,t.r,e.bn`
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
