// SPDX-License-Identifier: GPL-2.0-or-later
"use strict";const e=require("ext.parley.common"),t=require("ext.parley.room-list");var n=[`populated`,`words`,`category`],r=250,i=new WeakMap,a=new WeakMap,o=new WeakMap,s=new WeakMap,c=new WeakMap,l=new WeakSet,u=new WeakMap,d=class extends e.Tn{constructor(){super(),e.hn(this,l),e.mn(this,i,`populated`),e.mn(this,a,``),e.mn(this,o,{kind:`searching`}),e.mn(this,s,void 0),e.mn(this,c,void 0),e.mn(this,u,t=>{t.target instanceof HTMLInputElement&&(e.in(a,this,t.target.value.trim()),clearTimeout(e.fn(s,this)),e.in(s,this,setTimeout(()=>void e.pn(l,this,m).call(this),r)))}),this.wiki=``,this.open=()=>void 0}connectedCallback(){super.connectedCallback(),e.pn(l,this,m).call(this)}disconnectedCallback(){var t;super.disconnectedCallback(),clearTimeout(e.fn(s,this)),(t=e.fn(c,this))==null||t.abort()}render(){return e.Dn`
<div class="fields">
<div class="ways" role="group" aria-label=${e.Rn(`parley-rooms-find`)}>
${n.map(t=>e.Dn`<button
type="button"
class="button"
aria-pressed=${t===e.fn(i,this)?`true`:`false`}
@click=${()=>e.pn(l,this,p).call(this,t)}
>
${_(t)}
</button>`)}
</div>
${e.fn(i,this)===`populated`?``:e.Dn`<input
type="search"
maxlength="200"
.value=${e.fn(a,this)}
placeholder=${v(e.fn(i,this))}
aria-label=${v(e.fn(i,this))}
@input=${e.fn(u,this)}
/>`}
</div>
<div class="results">${e.pn(l,this,f).call(this)}</div>
`}};function f(){let n=e.fn(o,this);switch(n.kind){case`searching`:return e.Dn`<p class="note" role="status">${e.Rn(`parley-search-running`)}</p>`;case`failed`:return e.Dn`<p class="note" role="alert">${e.Rn(`parley-rooms-failed`)}</p>`;case`found`:return n.rooms.length===0?e.fn(a,this)===``&&e.fn(i,this)!==`populated`?e.En:e.Dn`<p class="note" role="status">${e.Rn(`parley-rooms-none-found`)}</p>`:e.Dn`<ul class="entries" role="list">
${n.rooms.map(e=>t.n(e,this.wiki,e=>this.open(t.t(e))))}
</ul>`}}function p(t){e.in(i,this,t),e.pn(l,this,m).call(this)}async function m(){var t;(t=e.fn(c,this))==null||t.abort();let n=new AbortController;e.in(c,this,n);let r=e.pn(l,this,h).call(this);if(r===void 0)e.pn(l,this,g).call(this,{kind:`found`,rooms:[]});else{e.pn(l,this,g).call(this,{kind:`searching`});try{let t=await e.sn(r,n.signal);n.signal.aborted||e.pn(l,this,g).call(this,{kind:`found`,rooms:t})}catch(t){n.signal.aborted||e.pn(l,this,g).call(this,{kind:`failed`})}}}function h(){switch(e.fn(i,this)){case`populated`:return{kind:`populated`};case`words`:return e.fn(a,this)===``?void 0:{kind:`words`,words:e.fn(a,this)};case`category`:return e.fn(a,this)===``?void 0:{kind:`category`,category:e.fn(a,this)}}}function g(t){e.in(o,this,t),this.requestUpdate()}e.Qn(d,`properties`,{wiki:{},open:{attribute:!1}}),e.Qn(d,`styles`,[e._n,e.vn,e.yn,t.r,e.On`
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
`]);function _(t){switch(t){case`populated`:return e.Rn(`parley-find-populated`);case`words`:return e.Rn(`parley-find-words`);case`category`:return e.Rn(`parley-find-category`)}}function v(t){return t===`category`?e.Rn(`parley-find-category-hint`):e.Rn(`parley-find-words-hint`)}customElements.define(`parley-find-rooms`,d),exports.ParleyFindRooms=d;
