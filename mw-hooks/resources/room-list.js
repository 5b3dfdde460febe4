// SPDX-License-Identifier: GPL-2.0-or-later
"use strict";const e=require("ext.parley.common");var t=e.On`
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
`;function n(t,n,a,o=0){let s=t.reason===void 0?t.topic:i(t.reason),c=t.count===0?e.Rn(`parley-rooms-nobody`):e.Rn(`parley-rooms-people`,e.Wt(t.count),t.count);return e.Dn`<li>
<button type="button" class="entry" @click=${()=>a(t)}>
<span>
<span class="title"><bdi>${t.title}</bdi></span> ${r(o)}
${s===void 0||s===``?e.En:e.Dn`<br /><bdi class="why">${s}</bdi>`}
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
<span class="hidden-text">${c}</span></span
>
</button>
</li>`}function r(t){if(t===0)return e.En;let n=e.Wt(t);return e.Dn`<span class="badge"
><span aria-hidden="true">${n}</span
><span class="hidden-text">${e.Rn(`parley-rooms-unread`,n,t)}</span></span
>`}function i(t){switch(t.kind){case`hint`:return e.Rn(`parley-reason-hint`);case`host`:return e.Rn(`parley-reason-host`,e.Ln(a(t.category)));case`links`:return e.Rn(`parley-reason-links`,e.Wt(t.shared),t.shared);case`linked`:return e.Rn(`parley-reason-linked`);case`category`:return e.Rn(`parley-reason-category`,e.Ln(a(t.category)))}}function a(e){return e.slice(e.indexOf(`:`)+1)}var o=1e4,s=new WeakMap,c=new WeakMap,l=new WeakSet,u=class extends e.Tn{constructor(){super(),e.hn(this,l),e.mn(this,s,{kind:`loading`}),e.mn(this,c,void 0),this.page=``,this.wiki=``,this.signedIn=!1,this.joined=[],this.watching=!1,this.active=!1}disconnectedCallback(){super.disconnectedCallback(),clearInterval(e.fn(c,this))}willUpdate(t){(t.has(`active`)||t.has(`page`))&&(clearInterval(e.fn(c,this)),this.active&&(e.pn(l,this,b).call(this),e.in(c,this,setInterval(()=>void e.pn(l,this,b).call(this),o))))}render(){let t=e.fn(s,this);return e.Dn`
${e.pn(l,this,p).call(this)}
${t.kind===`loading`?e.Dn`<div aria-hidden="true">${[1,2,3].map(()=>e.Dn`<div class="bone"></div>`)}</div>`:e.En}
${t.kind===`failed`?e.Dn`<p class="note" role="alert">
${e.Rn(`parley-rooms-failed`)}
<button type="button" class="button" @click=${()=>void e.pn(l,this,b).call(this)}>
${e.Rn(`parley-message-try-again`)}
</button>
</p>`:e.En}
${t.kind===`listed`?e.Dn`${e.pn(l,this,d).call(this,t.list.rooms)} ${e.pn(l,this,_).call(this,t.list)}`:e.En}
`}};function d(t){let n=(...e)=>t.filter(t=>e.includes(t.kind)),r=t.some(e=>e.count>0),i=e=>n(e).filter(e=>e.count>0),a=n(`related`).filter(e=>e.count===0),o=n(`here`).find(e=>e.count===0),s=n(`global`,`social`),c=s.some(e=>e.count>0),u=e.pn(l,this,f).call(this,e.Rn(`parley-rooms-empty`),a);return e.Dn`
${r?e.En:e.pn(l,this,h).call(this,t)} ${e.pn(l,this,f).call(this,e.Rn(`parley-rooms-here`),i(`here`))}
${e.pn(l,this,f).call(this,e.Rn(`parley-rooms-related`),i(`related`))} ${c?e.En:u}
${e.pn(l,this,g).call(this,i(`here`).length>0,o==null?void 0:o.reason)}
${e.pn(l,this,f).call(this,e.Rn(`parley-rooms-everyone`),s)} ${c?u:e.En}
`}function f(t,r){if(r.length===0)return e.En;let i=e=>this.handlers.open(C(e));return e.Dn`
<h3>${t}</h3>
<ul class="entries" role="list">
${r.map(t=>n(t,this.wiki,i,e.pn(l,this,m).call(this,t.document)))}
</ul>
`}function p(){let t=e.fn(s,this).kind===`listed`?e.fn(s,this).list.rooms.map(e=>e.document):[],n=this.joined.filter(e=>!t.includes(e.document));return n.length===0?e.En:e.Dn`
<h3>${e.Rn(`parley-rooms-joined`)}</h3>
<ul class="entries" role="list">
${n.map(t=>e.Dn`<li>
<button type="button" class="entry" @click=${()=>this.handlers.open(t)}>
<span class="title"><bdi>${t.title}</bdi></span>
<span></span>
${r(t.unread)}
</button>
</li>`)}
</ul>
`}function m(e){var t,n;return(t=(n=this.joined.find(t=>t.document===e))==null?void 0:n.unread)==null?0:t}function h(t){return e.Dn`
<div class="nobody">
<p>${e.Rn(this.signedIn?`parley-rooms-nobody-anywhere`:`parley-rooms-nobody-signed-out`)}</p>
<button
type="button"
class="button"
aria-pressed=${this.watching?`true`:`false`}
@click=${()=>void e.pn(l,this,y).call(this,t)}
>
${e.bn(e.tn,1)} ${this.watching?e.Rn(`parley-rooms-watching`):e.Rn(`parley-rooms-watch`)}
</button>
</div>
`}function g(t,n){return e.Dn`
<div class="actions">
${this.signedIn?e.En:S()}
${t||this.page===``||!this.signedIn?e.En:e.Dn`<button
type="button"
class="button primary"
aria-describedby=${n===void 0?e.En:`why-here`}
@click=${()=>void e.pn(l,this,v).call(this)}
>
${e.bn(e.Ot,1)} ${e.Rn(`parley-rooms-start`,e.Ln(this.page))}
</button>
${n===void 0?e.En:e.Dn`<span class="why" id="why-here">${i(n)}</span>`}`}
<button type="button" class="button" @click=${()=>this.handlers.find()}>
${e.bn(e.kt,1)} ${e.Rn(`parley-rooms-find`)}
</button>
${this.signedIn?e.Dn`<button type="button" class="button" @click=${()=>this.handlers.create()}>
${e.bn(e.jt,1)} ${e.Rn(`parley-rooms-create`)}
</button>`:e.En}
</div>
`}function _({helpersPresent:t}){if(t===void 0)return e.En;let n=t===0?e.Rn(`parley-help-need-nobody`):e.Rn(`parley-help-need`,e.Wt(t),t);return e.Dn`<div class="help">
<button type="button" class="button quiet" data-action="help" @click=${()=>this.handlers.help()}>
${e.bn(e.At,1)} ${n}
</button>
</div>`}async function v(){try{let t=await e.un(this.page);this.handlers.open({document:t,title:this.page,topic:``,page:this.page})}catch(t){e.pn(l,this,x).call(this,{kind:`failed`})}}async function y(t){try{let n=this.page===``?[]:[await e.un(this.page)];this.handlers.watch([...new Set([...n,...t.map(e=>e.document)])],!this.watching)}catch(t){e.pn(l,this,x).call(this,{kind:`failed`})}}async function b(){try{var t,n;let r=await e.cn(this.page);e.pn(l,this,x).call(this,{kind:`listed`,list:r}),this.page!==``&&e.qt(this,(t=(n=r.rooms.find(({kind:e})=>e===`here`))==null?void 0:n.count)==null?0:t)}catch(t){e.fn(s,this).kind!==`listed`&&e.pn(l,this,x).call(this,{kind:`failed`})}}function x(t){e.in(s,this,t),this.requestUpdate()}e.Qn(u,`properties`,{page:{},wiki:{},signedIn:{type:Boolean},joined:{attribute:!1},watching:{type:Boolean},handlers:{attribute:!1},active:{type:Boolean}}),e.Qn(u,`styles`,[e._n,e.vn,t,e.On`
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
`]);function S(){let t=e.Xn().signInAddress(location.pathname+location.search);return e.Dn`<a class="button primary" href=${t}>${e.Rn(`parley-rooms-sign-in`)}</a>`}function C(t){var n;let r=t.document.startsWith(`room:`);return e.Kn({document:t.document,title:t.title,topic:(n=t.topic)==null?``:n},r&&{page:t.title})}customElements.define(`parley-room-list`,u),Object.defineProperty(exports,"n",{enumerable:!0,get:function(){return n}}),Object.defineProperty(exports,"r",{enumerable:!0,get:function(){return t}}),Object.defineProperty(exports,"t",{enumerable:!0,get:function(){return C}});
