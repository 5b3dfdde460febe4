// SPDX-License-Identifier: GPL-2.0-or-later
"use strict";const e=require("ext.parley.common");var t=e.Dn`
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
`;function n(t,n,i){let a=t.reason===void 0?t.topic:r(t.reason),o=t.count===0?e.Ln(`parley-rooms-nobody`):e.Ln(`parley-rooms-people`,e.Wt(t.count),t.count);return e.En`<li>
<button type="button" class="entry" @click=${()=>i(t)}>
<span>
<span class="title"><bdi>${t.title}</bdi></span>
${a===void 0||a===``?e.Tn:e.En`<br /><bdi class="why">${a}</bdi>`}
</span>
<parley-faces
aria-hidden="true"
.people=${t.people}
.count=${Math.min(t.people.length,t.count)}
.max=${3}
.wiki=${n}
></parley-faces>
<span class="count"
><span aria-hidden="true">${t.count===0?``:e.Wt(t.count)}</span>
<span class="hidden-text">${o}</span></span
>
</button>
</li>`}function r(t){switch(t.kind){case`hint`:return e.Ln(`parley-reason-hint`);case`host`:return e.Ln(`parley-reason-host`,e.In(i(t.category)));case`links`:return e.Ln(`parley-reason-links`,e.Wt(t.shared),t.shared);case`linked`:return e.Ln(`parley-reason-linked`);case`category`:return e.Ln(`parley-reason-category`,e.In(i(t.category)))}}function i(e){return e.slice(e.indexOf(`:`)+1)}var a=1e4,o=new WeakMap,s=new WeakMap,c=new WeakSet,l=class extends e.wn{constructor(){super(),e.mn(this,c),e.pn(this,o,{kind:`loading`}),e.pn(this,s,void 0),this.page=``,this.wiki=``,this.signedIn=!1,this.joined=[],this.watching=!1,this.active=!1}disconnectedCallback(){super.disconnectedCallback(),clearInterval(e.dn(s,this))}willUpdate(t){(t.has(`active`)||t.has(`page`))&&(clearInterval(e.dn(s,this)),this.active&&(e.fn(c,this,v).call(this),e.rn(s,this,setInterval(()=>void e.fn(c,this,v).call(this),a))))}render(){let t=e.dn(o,this);return e.En`
${e.fn(c,this,f).call(this)}
${t.kind===`loading`?e.En`<div aria-hidden="true">${[1,2,3].map(()=>e.En`<div class="bone"></div>`)}</div>`:e.Tn}
${t.kind===`failed`?e.En`<p class="note" role="alert">
${e.Ln(`parley-rooms-failed`)}
<button type="button" class="button" @click=${()=>void e.fn(c,this,v).call(this)}>
${e.Ln(`parley-message-try-again`)}
</button>
</p>`:e.Tn}
${t.kind===`listed`?e.En`${e.fn(c,this,u).call(this,t.list.rooms)} ${e.fn(c,this,h).call(this,t.list)}`:e.Tn}
`}};function u(t){let n=(...e)=>t.filter(t=>e.includes(t.kind)),r=t.some(e=>e.count>0),i=e=>n(e).filter(e=>e.count>0),a=n(`related`).filter(e=>e.count===0),o=n(`here`).find(e=>e.count===0),s=n(`global`,`social`),l=s.some(e=>e.count>0),u=e.fn(c,this,d).call(this,e.Ln(`parley-rooms-empty`),a);return e.En`
${r?e.Tn:e.fn(c,this,p).call(this,t)} ${e.fn(c,this,d).call(this,e.Ln(`parley-rooms-here`),i(`here`))}
${e.fn(c,this,d).call(this,e.Ln(`parley-rooms-related`),i(`related`))} ${l?e.Tn:u}
${e.fn(c,this,m).call(this,i(`here`).length>0,o==null?void 0:o.reason)}
${e.fn(c,this,d).call(this,e.Ln(`parley-rooms-everyone`),s)} ${l?u:e.Tn}
`}function d(t,r){if(r.length===0)return e.Tn;let i=e=>this.handlers.open(b(e));return e.En`
<h3>${t}</h3>
<ul class="entries" role="list">
${r.map(e=>n(e,this.wiki,i))}
</ul>
`}function f(){let t=e.dn(o,this).kind===`listed`?e.dn(o,this).list.rooms.map(e=>e.document):[],n=this.joined.filter(e=>e.unread>0||!t.includes(e.document));return n.length===0?e.Tn:e.En`
<h3>${e.Ln(`parley-rooms-joined`)}</h3>
<ul class="entries" role="list">
${n.map(t=>e.En`<li>
<button type="button" class="entry" @click=${()=>this.handlers.open(t)}>
<span class="title"><bdi>${t.title}</bdi></span>
<span></span>
${t.unread===0?e.Tn:e.En`<span class="badge"
><span aria-hidden="true">${e.Wt(t.unread)}</span
><span class="hidden-text"
>${e.Ln(`parley-rooms-unread`,e.Wt(t.unread),t.unread)}</span
></span
>`}
</button>
</li>`)}
</ul>
`}function p(t){return e.En`
<div class="nobody">
<p>${e.Ln(`parley-rooms-nobody-anywhere`)}</p>
<button
type="button"
class="button"
aria-pressed=${this.watching?`true`:`false`}
@click=${()=>void e.fn(c,this,_).call(this,t)}
>
${e.yn(e.en,1)} ${this.watching?e.Ln(`parley-rooms-watching`):e.Ln(`parley-rooms-watch`)}
</button>
</div>
`}function m(t,n){return e.En`
<div class="actions">
${t||this.page===``||!this.signedIn?e.Tn:e.En`<button
type="button"
class="button primary"
aria-describedby=${n===void 0?e.Tn:`why-here`}
@click=${()=>void e.fn(c,this,g).call(this)}
>
${e.yn(e.Ot,1)} ${e.Ln(`parley-rooms-start`,e.In(this.page))}
</button>
${n===void 0?e.Tn:e.En`<span class="why" id="why-here">${r(n)}</span>`}`}
<button type="button" class="button" @click=${()=>this.handlers.find()}>
${e.yn(e.kt,1)} ${e.Ln(`parley-rooms-find`)}
</button>
${this.signedIn?e.En`<button type="button" class="button" @click=${()=>this.handlers.create()}>
${e.yn(e.jt,1)} ${e.Ln(`parley-rooms-create`)}
</button>`:e.Tn}
</div>
`}function h({helpersPresent:t}){if(t===void 0)return e.Tn;let n=t===0?e.Ln(`parley-help-need-nobody`):e.Ln(`parley-help-need`,e.Wt(t),t);return e.En`<div class="help">
<button type="button" class="button quiet" data-action="help" @click=${()=>this.handlers.help()}>
${e.yn(e.At,1)} ${n}
</button>
</div>`}async function g(){try{let t=await e.ln(this.page);this.handlers.open({document:t,title:this.page,topic:``,page:this.page})}catch(t){e.fn(c,this,y).call(this,{kind:`failed`})}}async function _(t){try{let n=this.page===``?[]:[await e.ln(this.page)];this.handlers.watch([...new Set([...n,...t.map(e=>e.document)])],!this.watching)}catch(t){e.fn(c,this,y).call(this,{kind:`failed`})}}async function v(){try{e.fn(c,this,y).call(this,{kind:`listed`,list:await e.sn(this.page)})}catch(t){e.dn(o,this).kind!==`listed`&&e.fn(c,this,y).call(this,{kind:`failed`})}}function y(t){e.rn(o,this,t),this.requestUpdate()}e.Zn(l,`properties`,{page:{},wiki:{},signedIn:{type:Boolean},joined:{attribute:!1},watching:{type:Boolean},handlers:{attribute:!1},active:{type:Boolean}}),e.Zn(l,`styles`,[e.gn,e._n,t,e.Dn`
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
.help {
margin: var(--spacing-75) var(--spacing-100);
}
.help .button {
justify-content: flex-start;
gap: var(--spacing-50);
inline-size: 100%;
white-space: normal;
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
`]);function b(t){var n;let r=t.document.startsWith(`room:`);return e.Gn({document:t.document,title:t.title,topic:(n=t.topic)==null?``:n},r&&{page:t.title})}customElements.define(`parley-room-list`,l),Object.defineProperty(exports,"n",{enumerable:!0,get:function(){return n}}),Object.defineProperty(exports,"r",{enumerable:!0,get:function(){return t}}),Object.defineProperty(exports,"t",{enumerable:!0,get:function(){return b}});
