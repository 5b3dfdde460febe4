// SPDX-License-Identifier: GPL-2.0-or-later
"use strict";const e=require("ext.parley.common");var t=e.bn`
.entries {
margin: 0;
padding: 0;
list-style: none;
}
.entry {
display: grid;
grid-template-columns: minmax(0, 1fr) auto auto;
align-items: center;
gap: 0 var(--spacing-75);
inline-size: 100%;
min-block-size: 3rem;
padding: var(--spacing-50) var(--spacing-100);
border: 0;
background: none;
text-align: start;
}
.entry:hover {
background: var(--background-color-interactive-subtle--hover);
}
.entry:focus-visible {
outline-offset: -2px;
}
.entry .title {
color: var(--color-emphasized);
font-size: var(--font-size-medium);
font-weight: var(--font-weight-bold);
overflow-wrap: anywhere;
}
.entry .why {
color: var(--color-subtle);
font-size: var(--font-size-x-small);
overflow-wrap: anywhere;
}
.entry .count {
min-inline-size: 1.5rem;
color: var(--color-subtle);
text-align: end;
}
.badge {
display: inline-block;
min-inline-size: 1.25rem;
padding: 0 var(--spacing-35);
border-radius: var(--border-radius-pill);
background: var(--background-color-progressive);
color: var(--color-inverted-fixed);
font-size: var(--font-size-x-small);
font-weight: var(--font-weight-bold);
text-align: center;
}
`;function n(t,n,i){let a=t.reason===void 0?t.topic:r(t.reason),o=t.count===0?e.Ln(`parley-rooms-nobody`):e.Ln(`parley-rooms-people`,e.Dt(t.count),t.count);return e.yn`<li>
<button type="button" class="entry" @click=${()=>i(t)}>
<span>
<span class="title"><bdi>${t.title}</bdi></span>
${a===void 0||a===``?e.vn:e.yn`<br /><bdi class="why">${a}</bdi>`}
</span>
<parley-faces
aria-hidden="true"
.people=${t.people}
.count=${Math.min(t.people.length,t.count)}
.max=${3}
.wiki=${n}
></parley-faces>
<span class="count"
><span aria-hidden="true">${t.count===0?``:e.Dt(t.count)}</span>
<span class="hidden-text">${o}</span></span
>
</button>
</li>`}function r(t){switch(t.kind){case`hint`:return e.Ln(`parley-reason-hint`);case`host`:return e.Ln(`parley-reason-host`,e.In(i(t.category)));case`links`:return e.Ln(`parley-reason-links`,e.Dt(t.shared),t.shared);case`linked`:return e.Ln(`parley-reason-linked`);case`category`:return e.Ln(`parley-reason-category`,e.In(i(t.category)))}}function i(e){return e.slice(e.indexOf(`:`)+1)}var a=1e4,o=new WeakMap,s=new WeakMap,c=new WeakSet,l=class extends e._n{constructor(){super(),e.on(this,c),e.an(this,o,{kind:`loading`}),e.an(this,s,void 0),this.page=``,this.wiki=``,this.signedIn=!1,this.joined=[],this.watching=!1,this.active=!1}disconnectedCallback(){super.disconnectedCallback(),clearInterval(e.rn(s,this))}willUpdate(t){(t.has(`active`)||t.has(`page`))&&(clearInterval(e.rn(s,this)),this.active&&(e.in(c,this,_).call(this),e.Vt(s,this,setInterval(()=>void e.in(c,this,_).call(this),a))))}render(){let t=e.rn(o,this);return e.yn`
${e.in(c,this,f).call(this)}
${t.kind===`loading`?e.yn`<div aria-hidden="true">${[1,2,3].map(()=>e.yn`<div class="bone"></div>`)}</div>`:e.vn}
${t.kind===`failed`?e.yn`<p class="note" role="alert">
${e.Ln(`parley-rooms-failed`)}
<button type="button" class="button" @click=${()=>void e.in(c,this,_).call(this)}>
${e.Ln(`parley-message-try-again`)}
</button>
</p>`:e.vn}
${t.kind===`listed`?e.in(c,this,u).call(this,t.list.rooms):e.vn}
`}};function u(t){let n=(...e)=>t.filter(t=>e.includes(t.kind)),r=t.some(e=>e.count>0),i=e=>n(e).filter(e=>e.count>0),a=n(`related`).filter(e=>e.count===0),o=n(`here`).find(e=>e.count===0),s=n(`global`,`social`),l=s.some(e=>e.count>0),u=e.in(c,this,d).call(this,e.Ln(`parley-rooms-empty`),a);return e.yn`
${r?e.vn:e.in(c,this,p).call(this,t)} ${e.in(c,this,d).call(this,e.Ln(`parley-rooms-here`),i(`here`))}
${e.in(c,this,d).call(this,e.Ln(`parley-rooms-related`),i(`related`))} ${l?e.vn:u}
${e.in(c,this,m).call(this,i(`here`).length>0,o==null?void 0:o.reason)}
${e.in(c,this,d).call(this,e.Ln(`parley-rooms-everyone`),s)} ${l?u:e.vn}
`}function d(t,r){if(r.length===0)return e.vn;let i=e=>this.handlers.open(y(e));return e.yn`
<h3>${t}</h3>
<ul class="entries" role="list">
${r.map(e=>n(e,this.wiki,i))}
</ul>
`}function f(){let t=e.rn(o,this).kind===`listed`?e.rn(o,this).list.rooms.map(e=>e.document):[],n=this.joined.filter(e=>e.unread>0||!t.includes(e.document));return n.length===0?e.vn:e.yn`
<h3>${e.Ln(`parley-rooms-joined`)}</h3>
<ul class="entries" role="list">
${n.map(t=>e.yn`<li>
<button type="button" class="entry" @click=${()=>this.handlers.open(t)}>
<span class="title"><bdi>${t.title}</bdi></span>
<span></span>
${t.unread===0?e.vn:e.yn`<span class="badge"
><span aria-hidden="true">${e.Dt(t.unread)}</span
><span class="hidden-text"
>${e.Ln(`parley-rooms-unread`,e.Dt(t.unread),t.unread)}</span
></span
>`}
</button>
</li>`)}
</ul>
`}function p(t){return e.yn`
<div class="nobody">
<p>${e.Ln(`parley-rooms-nobody-anywhere`)}</p>
<button
type="button"
class="button"
aria-pressed=${this.watching?`true`:`false`}
@click=${()=>void e.in(c,this,g).call(this,t)}
>
${e.dn(e.Mn,1)} ${this.watching?e.Ln(`parley-rooms-watching`):e.Ln(`parley-rooms-watch`)}
</button>
</div>
`}function m(t,n){return e.yn`
<div class="actions">
${t||this.page===``||!this.signedIn?e.vn:e.yn`<button
type="button"
class="button primary"
aria-describedby=${n===void 0?e.vn:`why-here`}
@click=${()=>void e.in(c,this,h).call(this)}
>
${e.dn(e.At,1)} ${e.Ln(`parley-rooms-start`,e.In(this.page))}
</button>
${n===void 0?e.vn:e.yn`<span class="why" id="why-here">${r(n)}</span>`}`}
<button type="button" class="button" @click=${()=>this.handlers.find()}>
${e.dn(e.jt,1)} ${e.Ln(`parley-rooms-find`)}
</button>
${this.signedIn?e.yn`<button type="button" class="button" @click=${()=>this.handlers.create()}>
${e.dn(e.Mt,1)} ${e.Ln(`parley-rooms-create`)}
</button>`:e.vn}
</div>
`}async function h(){try{let t=await e.qt(this.page);this.handlers.open({document:t,title:this.page,topic:``,page:this.page})}catch(t){e.in(c,this,v).call(this,{kind:`failed`})}}async function g(t){try{let n=this.page===``?[]:[await e.qt(this.page)];this.handlers.watch([...new Set([...n,...t.map(e=>e.document)])],!this.watching)}catch(t){e.in(c,this,v).call(this,{kind:`failed`})}}async function _(){try{e.in(c,this,v).call(this,{kind:`listed`,list:await e.Gt(this.page)})}catch(t){e.rn(o,this).kind!==`listed`&&e.in(c,this,v).call(this,{kind:`failed`})}}function v(t){e.Vt(o,this,t),this.requestUpdate()}e.tn(l,`properties`,{page:{},wiki:{},signedIn:{type:Boolean},joined:{attribute:!1},watching:{type:Boolean},handlers:{attribute:!1},active:{type:Boolean}}),e.tn(l,`styles`,[e.cn,e.ln,t,e.bn`
:host {
display: block;
overflow: auto;
flex: 1;
padding-block-end: var(--spacing-100);
}
h3 {
margin: var(--spacing-75) var(--spacing-100) var(--spacing-25);
color: var(--color-subtle);
font-size: var(--font-size-x-small);
font-weight: var(--font-weight-bold);
}
.actions {
display: grid;
gap: var(--spacing-50);
margin: var(--spacing-75) var(--spacing-100);
}
.actions .button {
justify-content: flex-start;
gap: var(--spacing-50);
min-block-size: 2.25rem;
overflow: hidden;
white-space: normal;
}
.actions .why {
color: var(--color-subtle);
font-size: var(--font-size-x-small);
}
.nobody {
margin: var(--spacing-100);
padding: var(--spacing-100);
border-radius: var(--border-radius-base);
background: var(--background-color-neutral-subtle);
}
.nobody p {
margin: 0 0 var(--spacing-75);
}
.note {
margin: var(--spacing-75) var(--spacing-100);
color: var(--color-subtle);
}
.bone {
block-size: 2.5rem;
margin: var(--spacing-75) var(--spacing-100);
border-radius: var(--border-radius-base);
background: var(--background-color-neutral-subtle);
opacity: 0;
animation: appear 1ms 300ms forwards;
}
@keyframes appear {
to {
opacity: 1;
}
}
`]);function y(t){var n;let r=t.document.startsWith(`room:`);return e.Xt({document:t.document,title:t.title,topic:(n=t.topic)==null?``:n},r&&{page:t.title})}customElements.define(`parley-room-list`,l),Object.defineProperty(exports,"n",{enumerable:!0,get:function(){return n}}),Object.defineProperty(exports,"r",{enumerable:!0,get:function(){return t}}),Object.defineProperty(exports,"t",{enumerable:!0,get:function(){return y}});
