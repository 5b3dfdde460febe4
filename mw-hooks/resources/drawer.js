// SPDX-License-Identifier: GPL-2.0-or-later
"use strict";Object.defineProperty(exports,Symbol.toStringTag,{value:`Module`});const e=require("ext.parley.common"),t=require("ext.parley.browser-storage"),n=require("ext.parley.fetch-part");require("ext.parley.room-list");var r=2e4,i=20,a=new WeakMap,o=new WeakMap,s=new WeakSet,ee=class{constructor(t){e.hn(this,s),e.mn(this,a,void 0),e.mn(this,o,void 0),e.in(a,this,t)}get watching(){return e.fn(o,this)!==void 0}start(t){this.stop(),e.in(o,this,setInterval(()=>void e.pn(s,this,te).call(this,t.slice(0,i)),r))}stop(){clearInterval(e.fn(o,this)),e.in(o,this,void 0)}};async function te(t){try{let[n]=[...await e.an(t)].filter(([,e])=>e>0).sort(([,e],[,t])=>t-e);if(n===void 0||!this.watching)return;this.stop(),e.fn(a,this).call(this,n[0])}catch(e){}}var ne=[`help`,`desk`,`figures`],c=new WeakMap,l=new WeakMap,u=new WeakMap,d=new WeakMap,f=new WeakMap,p=new WeakMap,m=new WeakSet,re=class{constructor(t){e.hn(this,m),e.mn(this,c,void 0),e.mn(this,l,void 0),e.mn(this,u,[]),e.mn(this,d,void 0),e.mn(this,f,!1),e.mn(this,p,void 0),e.in(c,this,t)}get kept(){var t,n;let r=[...new Set([...e.fn(u,this),...(t=(n=e.fn(l,this))==null?void 0:n.goingOn)==null?[]:t])];return e.fn(p,this)===`attending`?r.filter(e=>e!==`desk`):r}resume(t){e.in(u,this,t),t.includes(`desk`)&&e.in(p,this,`chosen`);for(let n of t)e.pn(m,this,oe).call(this,n)}async open(t){t===`desk`&&e.in(p,this,`chosen`),await e.pn(m,this,oe).call(this,t)&&e.fn(c,this).show(t)}viewOf({document:e}){return ne.find(t=>e===`view:${t}`)}heading(t){switch(t){case`help`:return e.Rn(`parley-help-drawer`);case`desk`:return e.Rn(`parley-help-drawer-desk`);case`figures`:return e.Rn(`parley-help-drawer-figures`)}}async look(){var t,n;let{helps:r,oversees:i}=e.pn(m,this,ae).call(this);i&&(r&&(e.fn(p,this)!=null||e.in(p,this,`attending`)),e.fn(d,this)!=null||e.in(d,this,le((t=(n=e.fn(c,this).context())==null?void 0:n.title)==null?``:t)),e.in(f,this,await e.fn(d,this)),e.fn(c,this).host.requestUpdate(),e.fn(f,this)&&e.fn(p,this)===`attending`&&await e.pn(m,this,ie).call(this))}closed(){var t;e.fn(p,this)===`attending`&&(e.in(p,this,void 0),(t=e.fn(l,this))==null||t.leaveDesk(),e.fn(c,this).host.requestUpdate())}menu(){if(!e.fn(f,this))return[];let{helps:t,oversees:n}=e.pn(m,this,ae).call(this),r=e=>({label:this.heading(e),run:()=>void this.open(e)});return[...t?[e.Kn(e.Kn({},r(`desk`)),{},{icon:e.nn})]:[],...n?[e.Kn(e.Kn({},r(`figures`)),{},{icon:e.rn})]:[]]}render(t,n){var r,i;return(r=(i=e.fn(l,this))==null?void 0:i.render(t,n,e.fn(u,this).includes(`help`)))==null?e.En:r}async focusInside(t){var n;await((n=e.fn(l,this))==null?void 0:n.focusInside(t))}};async function ie(){try{var t;await e.pn(m,this,se).call(this,`desk`),e.fn(p,this)===void 0&&((t=e.fn(l,this))==null||t.leaveDesk())}catch(e){}}function ae(){var t,n;let r=(t=(n=e.fn(c,this).context())==null?void 0:n.rights)==null?[]:t,i=r.includes(`parley-help`);return{helps:i,oversees:i||r.includes(`parley-moderate`)}}function oe(t){return e.fn(c,this).fetched(()=>e.pn(m,this,se).call(this,t))}async function se(t){let{HelpViews:n}=await require("ext.parley.bootstrap").load("ext.parley.help-views");e.fn(l,this)!=null||e.in(l,this,new n(e.fn(c,this),()=>e.pn(m,this,ce).call(this))),await e.fn(l,this).prepare(t),t!==`help`&&e.in(u,this,e.fn(u,this).filter(e=>e!==t)),e.fn(c,this).keep(),e.fn(c,this).host.requestUpdate(),await e.fn(c,this).host.updateComplete}function ce(){e.in(u,this,e.fn(u,this).filter(e=>e!==`help`)),e.fn(c,this).keep()}async function le(t){try{return await e.Wn(t),!0}catch(t){return!(t instanceof e.Zn&&t.code===`not_found`)}}function ue(t){let n=t.detail;if(typeof n!=`object`||!n||!(`event`in n))return;let r=n.event;typeof r==`object`&&r&&`page`in r&&location.assign(e.Jt(String(r.page)))}function de(t,n){let r=0;for(let e of n)r+=e;let i=e.Wt(r),a={count:r,shown:i,words:e.Rn(`parley-rooms-unread`,i,r)};t.dispatchEvent(new CustomEvent(`parley-unread-all`,{detail:a,bubbles:!0}))}var h=new WeakMap,g=new WeakMap,_=new WeakMap,v=new WeakMap,y=new WeakMap,b=new WeakSet,fe=class{constructor(t,n){e.hn(this,b),e.mn(this,h,void 0),e.mn(this,g,void 0),e.mn(this,_,new Map),e.mn(this,v,void 0),e.mn(this,y,void 0),e.in(h,this,t),e.in(g,this,n)}get all(){return e.fn(g,this)}get listed(){return e.fn(g,this).map(t=>{var n;return e.Kn(e.Kn({},t),{},{unread:(n=e.fn(_,this).get(t.document))==null?0:n})})}has(t){return e.fn(g,this).some(e=>e.document===t)}prepare(){return e.fn(y,this)!=null||e.in(y,this,e.pn(b,this,ge).call(this)),e.fn(y,this)}async resume(){e.fn(g,this).length>0&&await this.prepare()}async connected(){if(await this.prepare(),e.fn(v,this)===void 0)throw Error(`the drawer is not connected`);return e.fn(v,this)}async join(t){return await this.prepare(),e.fn(v,this)!==void 0&&(this.has(t.document)||e.in(g,this,[...e.fn(g,this),t]),!0)}element(t){return e.pn(b,this,be).call(this).find(e=>e.document===t)}setAway(t){for(let n of e.pn(b,this,be).call(this))n.setAway(t)}countAll(){de(e.fn(h,this).host,e.fn(h,this).opened()?[]:e.fn(_,this).values())}render(t,n){let r=e.fn(v,this);return e.$t(e.fn(g,this),e=>e.document,i=>r===void 0?e.En:e.pn(b,this,pe).call(this,i,t,r,i.document===n))}};function pe(t,n,r,i){return e.Dn`<parley-room
?hidden=${!i}
.document=${t.document}
.kept=${!1}
.heading=${t.title}
.topic=${t.topic}
.context=${n}
.connection=${r}
.inviting=${t.page!==void 0}
.searchPages=${e.Qt}
.menuItems=${e.pn(b,this,me).call(this,t)}
data-document=${t.document}
@parley-unread=${n=>e.pn(b,this,_e).call(this,t,n)}
@parley-company=${n=>e.pn(b,this,ve).call(this,t,n)}
@parley-arrived=${n=>e.pn(b,this,ye).call(this,t,n)}
@parley-leave=${()=>e.fn(h,this).showList()}
@parley-accept=${e=>ue(e)}
></parley-room>`}function me(t){let{notifier:n}=e.fn(h,this),r=n.watches(t.document);return[{label:r?e.Rn(`parley-room-unwatch`):e.Rn(`parley-room-watch`),icon:e.tn,run:()=>{n.setWatched(t.document,!r),e.fn(h,this).host.requestUpdate()}},{label:e.Rn(`parley-room-leave`),icon:e.en,run:()=>e.pn(b,this,he).call(this,t)}]}function he(t){e.in(g,this,e.fn(g,this).filter(e=>e.document!==t.document)),e.in(_,this,new Map([...e.fn(_,this)].filter(([e])=>e!==t.document))),e.fn(h,this).showList(),this.countAll()}async function ge(){try{let[t]=await Promise.all([e.fn(h,this).connect(),require("ext.parley.bootstrap").load("ext.parley.room").then(e=>e.t)]);e.in(v,this,t),e.fn(h,this).host.requestUpdate()}catch(t){e.in(y,this,void 0),e.fn(h,this).failed()}}function _e(t,n){n.stopPropagation(),e.in(_,this,new Map(e.fn(_,this)).set(t.document,n.detail.count)),this.countAll(),e.fn(h,this).host.requestUpdate()}function ve(t,n){var r;n.stopPropagation();let i=(r=e.fn(h,this).context())==null?void 0:r.title;t.page!==void 0&&t.page===i&&e.qt(e.fn(h,this).host,n.detail)}function ye(t,n){var r;n.stopPropagation();let i=e.fn(h,this).shows(t.document)&&document.visibilityState===`visible`;e.fn(h,this).notifier.arrived(t,n.detail.messages,(r=e.fn(h,this).context())==null||(r=r.person)==null?void 0:r.name,i)}function be(){return[...e.fn(h,this).host.renderRoot.querySelectorAll(`parley-room`)]}function xe(t){let{quiet:n,away:r}=t,i={label:e.Rn(`parley-reports-title`),icon:e.zt,run:()=>t.moderation(`reports`)};return[{label:n?e.Rn(`parley-quiet-off`):e.Rn(`parley-quiet-on`),icon:e.It,run:()=>t.setQuiet(!n)},{label:r?e.Rn(`parley-away-off`):e.Rn(`parley-away-on`),icon:e.Lt,run:()=>t.setAway(!r)},...t.help,{label:e.Rn(`parley-log-title`),icon:e.Rt,run:()=>t.moderation(`log`)},...t.moderator?[i]:[]]}var Se=`(max-width: 640px)`,Ce=e.On`
:host {
position: fixed;
inset-block: 0;
inset-inline-end: 0;
z-index: var(--z-index-off-canvas);
display: flex;
inline-size: 24rem;
max-inline-size: 100vw;
border-inline-start: 1px solid var(--border-color-subtle);
background: var(--background-color-base);
box-shadow: 0 0 16px 0 var(--box-shadow-color-alpha-base);
}
:host(:not([opened])) .panel {
display: none;
}
:host(:not([opened])) {
inset-block: auto 0;
inline-size: auto;
border: 0;
background: none;
box-shadow: none;
}
@media (max-width: 640px) {
:host([opened]) {
inset: var(--parley-covered-top, 0px) 0 auto;
inline-size: 100%;
block-size: calc(100dvb - var(--parley-covered-top, 0px) - var(--parley-covered-bottom, 0px));
border: 0;
}
}
.panel {
display: flex;
flex: 1;
flex-direction: column;
min-inline-size: 0;
min-block-size: 0;
}
.bar {
display: flex;
align-items: center;
gap: var(--spacing-25);
padding: var(--spacing-50) var(--spacing-50) var(--spacing-50) var(--spacing-100);
padding-inline: var(--spacing-100) var(--spacing-50);
border-block-end: 1px solid var(--border-color-subtle);
}
.bar h2 {
flex: 1;
min-inline-size: 0;
margin: 0;
overflow: hidden;
color: var(--color-emphasized);
font-size: var(--font-size-medium);
text-overflow: ellipsis;
white-space: nowrap;
}
.promise {
display: flex;
align-items: center;
gap: var(--spacing-50);
padding: var(--spacing-25) var(--spacing-100);
background: var(--background-color-warning-subtle);
font-size: var(--font-size-x-small);
}
parley-room,
parley-room-list,
parley-find-rooms,
parley-help,
parley-desk {
flex: 1;
min-block-size: 0;
}
.figures {
flex: 1;
overflow: auto;
padding: var(--spacing-75);
}
.toast {
position: fixed;
inset-block-end: var(--spacing-100);
inset-inline-end: var(--spacing-100);
z-index: var(--z-index-toast-notification);
display: flex;
align-items: center;
gap: var(--spacing-75);
max-inline-size: min(22rem, calc(100vw - 2rem));
padding: var(--spacing-75);
border: 1px solid var(--border-color-base);
border-radius: var(--border-radius-base);
background: var(--background-color-base);
box-shadow: 0 4px 8px 0 var(--box-shadow-color-alpha-base);
}
.toast .words {
flex: 1;
min-inline-size: 0;
overflow-wrap: anywhere;
}
.toast p {
display: -webkit-box;
margin: 0;
overflow: hidden;
color: var(--color-subtle);
-webkit-box-orient: vertical;
-webkit-line-clamp: 2;
}
`,we=1e3,Te=`parley-beside-drawer`;function Ee(e,t,n){for(let r of document.body.children)r instanceof HTMLElement&&r!==e&&r.id!==`parley-announcer`&&(r.inert=t&&n);let r=t&&innerWidth>=we;document.body.style.setProperty(`padding-inline-end`,r?`24rem`:``);let i=document.body.classList.contains(Te);document.body.classList.toggle(Te,r),i!==r&&dispatchEvent(new Event(`resize`))}var De=12e3,x=new WeakMap,S=new WeakMap,C=new WeakMap,w=new WeakMap,Oe=class{constructor(t,n){e.mn(this,x,void 0),e.mn(this,S,void 0),e.mn(this,C,void 0),e.mn(this,w,void 0),e.in(x,this,t),e.in(S,this,n),t.addController(this)}hostDisconnected(){this.hide()}show(t){clearTimeout(e.fn(w,this)),e.in(C,this,t),e.fn(x,this).requestUpdate(),e.Cn(t.title),e.in(w,this,setTimeout(()=>this.hide(),De))}showFailure(){this.show({title:e.Rn(`parley-error-not-done`),text:``,document:``})}hide(){clearTimeout(e.fn(w,this)),e.in(C,this,void 0),e.fn(x,this).requestUpdate()}render(){let t=e.fn(C,this);if(t===void 0)return e.En;let n=()=>{this.hide(),e.fn(S,this).call(this,t)},r=e.Rn(`parley-dialog-close`);return e.Dn`<div class="toast" role="region" aria-label=${t.title}>
<div class="words">
<strong>${t.title}</strong>
<p dir="auto">${t.text}</p>
</div>
${t.document===``?e.En:e.Dn`<button type="button" class="button" @click=${n}>${e.Rn(`parley-notify-open`)}</button>`}
<button type="button" class="button quiet icon" aria-label=${r} title=${r} @click=${()=>this.hide()}>
${e.bn(e.Nn)}
</button>
</div>`}},T=`parley.quiet`,ke=`parley.watched`,E=new WeakMap,D=new WeakMap,O=new WeakMap,k=new WeakMap,Ae=class{constructor(n){var r,i;e.mn(this,E,void 0),e.mn(this,D,t.n(`browser`)),e.mn(this,O,void 0),e.mn(this,k,void 0),e.in(E,this,n);let a=e.fn(D,this).getItem(T);e.in(O,this,a===null?e.Xn().quiet===!0:a===`yes`),e.in(k,this,new Set((r=(i=t.n(`tab`).getItem(ke))==null?void 0:i.split(` `).filter(e=>e!==``))==null?[]:r))}get quiet(){return e.fn(O,this)}setQuiet(t){e.in(O,this,t),t===(e.Xn().quiet===!0)?e.fn(D,this).removeItem(T):e.fn(D,this).setItem(T,t?`yes`:`no`)}watches(t){return e.fn(k,this).has(t)}setWatched(n,r){let i=new Set(e.fn(k,this));r?i.add(n):i.delete(n),e.in(k,this,i),t.n(`tab`).setItem(ke,[...i].join(` `)),r&&this.askForBrowserNotifications()}async askForBrowserNotifications(){`Notification`in globalThis&&Notification.permission==="default"&&await Notification.requestPermission()}arrived(t,n,r,i){if(i)return;let a=r===void 0?void 0:n.findLast(t=>e.Ft(t.text,r)),o=a==null?this.watches(t.document)?n.at(-1):void 0:a;if(o===void 0)return;let s=a===void 0?e.Rn(`parley-notify-message`,o.author.name,t.title):e.Rn(`parley-notify-mention`,o.author.name,t.title);this.tell({title:s,text:o.text,document:t.document})}tell(t){if(e.fn(O,this)||(e.fn(E,this).call(this,t),document.visibilityState===`visible`)||!(`Notification`in globalThis)||Notification.permission!==`granted`)return;let n=je(t);n==null||n.addEventListener(`click`,()=>{n.close(),focus(),e.fn(E,this).call(this,t)})}};function je({title:e,document:t}){try{return new Notification(e,{tag:t})}catch(e){return}}var Me=[`topic`],A=`parley.drawer`;function Ne(t){try{t.rooms.length===0&&t.help.length===0&&!t.open?sessionStorage.removeItem(A):sessionStorage.setItem(A,JSON.stringify(e.Kn(e.Kn({},t),{},{rooms:t.rooms.map(Ie)})))}catch(e){}}function Pe(){try{var t;let n=JSON.parse((t=sessionStorage.getItem(A))==null?`null`:t);if(typeof n==`object`&&n&&`rooms`in n&&Array.isArray(n.rooms)){let t=`current`in n&&typeof n.current==`string`?{current:n.current}:{},r=`open`in n&&n.open===!0;return e.Kn({rooms:n.rooms.flatMap(Le),open:r,help:`help`in n?Fe(n.help):[]},t)}}catch(e){}return{rooms:[],open:!1,help:[]}}function Fe(e){return Array.isArray(e)?[`help`,`desk`].filter(t=>e.includes(t)):[]}function Ie(t){let{topic:n}=t;return e.Mt(t,Me)}function Le(t){if(typeof t!=`object`||!t||!(`document`in t&&`title`in t))return[];let{document:n,title:r}=t;if(typeof n!=`string`||typeof r!=`string`)return[];let i=`page`in t&&typeof t.page==`string`?{page:t.page}:{};return[e.Kn({document:n,title:r,topic:``},i)]}var Re=3e5,j=new WeakMap,M=new WeakMap,N=new WeakMap,P=new WeakMap,F=new WeakMap,I=new WeakMap,L=new WeakMap,R=new WeakMap,z=new WeakMap,B=new WeakMap,V=new WeakMap,H=new WeakSet,ze=new WeakMap,U=new WeakMap,W=new WeakMap,G=new WeakMap,Be=new WeakMap,K=class extends e.Tn{constructor(){super(),e.hn(this,H),e.mn(this,j,{kind:`list`}),e.mn(this,M,void 0),e.mn(this,N,!1),e.mn(this,P,void 0),e.mn(this,F,!1),e.mn(this,I,matchMedia(Se)),e.mn(this,L,new Oe(this,t=>e.pn(H,this,tt).call(this,t))),e.mn(this,R,new Ae(t=>e.fn(L,this).show(t))),e.mn(this,z,new ee(t=>e.pn(H,this,et).call(this,t))),e.mn(this,B,void 0),e.mn(this,V,new re({host:this,context:()=>this.context,connect:()=>e.fn(B,this).connected(),fetched:t=>e.pn(H,this,q).call(this,t),show:t=>e.pn(H,this,J).call(this,{kind:t}),inView:t=>e.fn(F,this)&&e.fn(j,this).kind===t&&document.visibilityState===`visible`,tell:t=>e.fn(R,this).tell(t),keep:()=>e.pn(H,this,Z).call(this)})),e.mn(this,ze,{open:t=>e.fn(U,this).call(this,t),find:()=>void e.pn(H,this,Ye).call(this),create:()=>void e.pn(H,this,Xe).call(this),help:()=>void e.fn(V,this).open(`help`),watch:(t,n)=>{n?(e.fn(z,this).start(t),e.fn(R,this).askForBrowserNotifications()):e.fn(z,this).stop(),this.requestUpdate()}}),e.mn(this,U,t=>{e.pn(H,this,Qe).call(this,t)}),e.mn(this,W,()=>{Ee(this,e.fn(F,this),e.fn(I,this).matches),this.requestUpdate()}),e.mn(this,G,()=>{clearTimeout(e.fn(M,this)),document.visibilityState===`hidden`?e.in(M,this,setTimeout(()=>e.pn(H,this,nt).call(this,!0),Re)):e.fn(N,this)&&e.pn(H,this,nt).call(this,!1)}),e.mn(this,Be,t=>{t.key!==`Escape`||t.isComposing||(t.preventDefault(),e.fn(j,this).kind===`list`?this.close():e.pn(H,this,J).call(this,{kind:`list`}))}),this.context=void 0,this.connect=()=>Promise.reject(Error(`no connection was given`));let t=Pe();e.in(B,this,new fe({host:this,context:()=>this.context,connect:()=>this.connect(),notifier:e.fn(R,this),showList:()=>e.pn(H,this,J).call(this,{kind:`list`}),failed:()=>e.pn(H,this,Ze).call(this),opened:()=>e.fn(F,this),shows:t=>e.fn(F,this)&&e.pn(H,this,Y).call(this)===t},t.rooms)),t.current!==void 0&&e.fn(B,this).has(t.current)&&e.in(j,this,{kind:`room`,document:t.current})}connectedCallback(){super.connectedCallback(),e.wn(),t.i(),document.addEventListener(`visibilitychange`,e.fn(G,this)),e.fn(I,this).addEventListener(`change`,e.fn(W,this))}disconnectedCallback(){super.disconnectedCallback(),document.removeEventListener(`visibilitychange`,e.fn(G,this)),e.fn(I,this).removeEventListener(`change`,e.fn(W,this)),e.fn(z,this).stop()}open(t,n){e.in(P,this,t),e.pn(H,this,X).call(this,!0),e.fn(B,this).resume(),n===void 0?e.pn(H,this,$e).call(this):e.fn(V,this).open(n)}resume(){let t=Pe();e.fn(V,this).resume(t.help),e.pn(H,this,X).call(this,t.open),e.fn(B,this).resume()}tellOfHelp(t){e.fn(L,this).show({title:t,text:``,document:`view:help`})}close(){var t;e.pn(H,this,X).call(this,!1),(t=e.fn(P,this))==null||t.focus()}render(){let{context:t}=this;if(t===void 0)return e.Dn``;let n=e.fn(j,this).kind===`room`;return e.Dn`
<div
class="panel"
role=${e.fn(I,this).matches?`dialog`:`complementary`}
aria-modal=${e.fn(I,this).matches?`true`:e.En}
aria-label=${e.pn(H,this,Ve).call(this)}
@keydown=${e.fn(Be,this)}
>
${e.pn(H,this,He).call(this,n)} ${e.fn(j,this).kind===`list`?e.pn(H,this,Je).call(this,t):e.En}
${e.fn(j,this).kind===`find`?e.Dn`<parley-find-rooms .wiki=${t.wiki} .open=${e.fn(U,this)}></parley-find-rooms>`:e.En}
${e.pn(H,this,Ke).call(this,t)} ${e.fn(V,this).render(t,e.pn(H,this,Ge).call(this))}
${e.fn(B,this).render(t,e.pn(H,this,Y).call(this))}
</div>
<parley-new-room .made=${e.fn(U,this)}></parley-new-room>
${e.fn(L,this).render()}
`}};function Ve(){var t,n;if(e.fn(j,this).kind===`find`)return e.Rn(`parley-rooms-find`);if(e.fn(j,this).kind===`log`)return e.Rn(`parley-log-title`);if(e.fn(j,this).kind===`reports`)return e.Rn(`parley-reports-title`);let r=e.pn(H,this,Ge).call(this);if(r!==void 0)return e.fn(V,this).heading(r);let i=(t=(n=this.context)==null?void 0:n.title)==null?``:t;return i===``?e.Rn(`parley-drawer-title`):e.Rn(`parley-drawer-title-page`,e.Ln(i))}function He(t){let n=e.fn(j,this).kind===`list`?void 0:()=>e.pn(H,this,J).call(this,{kind:`list`});return e.Dn`
<div class="bar">
${n===void 0?e.En:e.pn(H,this,Ue).call(this,e.Rn(`parley-room-back`),e.Fn,n)}
<h2 tabindex="-1">${t?e.Rn(`parley-drawer-title`):e.pn(H,this,Ve).call(this)}</h2>
<parley-menu
.label=${e.Rn(`parley-drawer-settings`)}
.icon=${e.Mn}
.items=${e.pn(H,this,We).call(this)}
></parley-menu>
${e.pn(H,this,Ue).call(this,e.Rn(`parley-drawer-close`),e.Nn,()=>this.close())}
</div>
${e.fn(j,this).kind===`list`||e.fn(j,this).kind===`find`?e.Dn`<div class="promise">${e.bn(e.Pn,1)}<span>${e.Rn(`parley-drawer-promise`)}</span></div>`:e.En}
`}function Ue(t,n,r){return e.Dn`<button type="button" class="button quiet icon" aria-label=${t} title=${t} @click=${r}>
${e.bn(n)}
</button>`}function We(){var t;return xe({quiet:e.fn(R,this).quiet,setQuiet:t=>{e.fn(R,this).setQuiet(t),this.requestUpdate()},away:e.fn(N,this),setAway:t=>e.pn(H,this,nt).call(this,t),help:e.fn(V,this).menu(),moderator:((t=this.context)==null?void 0:t.rights.includes(`parley-moderate`))===!0,moderation:t=>void e.pn(H,this,qe).call(this,t)})}function Ge(){return ne.find(t=>t===e.fn(j,this).kind)}function Ke({wiki:t,rights:n}){if(e.fn(j,this).kind===`reports`)return e.Dn`<parley-report-queue .wiki=${t}></parley-report-queue>`;if(e.fn(j,this).kind!==`log`)return e.En;let r=n.includes(`parley-moderate`);return e.Dn`<parley-moderation-log .wiki=${t} .moderator=${r}></parley-moderation-log>`}async function qe(t){let r=()=>Promise.all([require("ext.parley.bootstrap").load("ext.parley.moderation-log"),require("ext.parley.bootstrap").load("ext.parley.report-queue")]);await e.pn(H,this,q).call(this,()=>n.t(r))&&e.pn(H,this,J).call(this,{kind:t})}function Je(t){return e.Dn`<parley-room-list
.page=${t.title}
.wiki=${t.wiki}
.signedIn=${t.person!==null}
.joined=${e.fn(B,this).listed}
.watching=${e.fn(z,this).watching}
.handlers=${e.fn(ze,this)}
.active=${e.fn(F,this)}
></parley-room-list>`}async function Ye(){await e.pn(H,this,q).call(this,()=>n.t(()=>require("ext.parley.bootstrap").load("ext.parley.find-rooms")))&&e.pn(H,this,J).call(this,{kind:`find`})}async function Xe(){var t;await e.pn(H,this,q).call(this,()=>n.t(()=>require("ext.parley.bootstrap").load("ext.parley.new-room")))&&((t=this.renderRoot.querySelector(`parley-new-room`))==null||t.ask())}async function q(t){try{return await t(),!0}catch(t){return e.fn(L,this).showFailure(),!1}}function Ze(){e.fn(L,this).showFailure(),e.fn(j,this).kind===`room`&&e.pn(H,this,J).call(this,{kind:`list`})}async function Qe(t){await e.fn(B,this).join(t)&&e.pn(H,this,J).call(this,{kind:`room`,document:t.document})}function J(t){e.in(j,this,t),e.pn(H,this,Z).call(this),this.requestUpdate(),e.pn(H,this,$e).call(this)}async function $e(){await this.updateComplete;let t=e.pn(H,this,Y).call(this),n=t===void 0?void 0:e.fn(B,this).element(t),r=e.pn(H,this,Ge).call(this);if(r!==void 0)await e.fn(V,this).focusInside(r);else if(n===void 0){var i;(i=this.renderRoot.querySelector(`.bar h2`))==null||i.focus()}else n.shown(),await n.focusComposer()}function Y(){return e.fn(j,this).kind===`room`?e.fn(j,this).document:void 0}function X(t){e.in(F,this,this.toggleAttribute(`opened`,t)),t?e.fn(V,this).look():e.fn(V,this).closed(),e.fn(W,this).call(this),e.pn(H,this,Z).call(this),e.fn(B,this).countAll(),this.requestUpdate()}function Z(){let t=e.pn(H,this,Y).call(this),n=t===void 0?{}:{current:t};Ne(e.Kn({rooms:e.fn(B,this).all,open:e.fn(F,this),help:e.fn(V,this).kept},n))}function et(t){this.requestUpdate(),e.fn(R,this).tell({title:e.Rn(`parley-notify-company`),text:``,document:t})}function tt(t){e.pn(H,this,X).call(this,!0);let n=e.fn(V,this).viewOf(t);if(n!==void 0){e.fn(V,this).open(n);return}let r=e.fn(B,this).has(t.document);e.pn(H,this,J).call(this,r?{kind:`room`,document:t.document}:{kind:`list`})}function nt(t){e.in(N,this,t),e.fn(B,this).setAway(t),this.requestUpdate()}e.Qn(K,`properties`,{context:{attribute:!1},connect:{attribute:!1}}),e.Qn(K,`styles`,[e._n,e.vn,Ce]),customElements.define(`parley-drawer`,K);var Q;async function rt(){let[{openConnection:t},{fetchToken:n}]=await Promise.all([require("ext.parley.bootstrap").load("ext.parley.live").then(e=>e.g),require("ext.parley.bootstrap").load("ext.parley.live").then(e=>e.h)]);return t({url:e.Xn().socketAddress(),fetchToken:n})}async function it(e,t){let n=await ot(e);t===void 0?n.resume():n.open(t)}async function at(e,t){let n=await ot(e),[{helpLoaded:r},{noticeLine:i}]=await Promise.all([require("ext.parley.bootstrap").load("ext.parley.load-help"),require("ext.parley.bootstrap").load("ext.parley.help-notices").then(e=>e.n)]);await r;let a=t.map(e=>i(e)).join(` `);a!==``&&n.tellOfHelp(a)}async function ot(t){return Q===void 0&&(await e.Bn(t.language),Q=new K,Q.context=t,Q.connect=rt,document.body.append(Q)),Q}var st;async function ct(t,n){let r=await $(t).person().catch(()=>null);await it(e.Kn(e.Kn({},t),{},{person:r}),n)}async function lt(e,t){$(e),await at(e,t)}async function ut(t){var n,r;$(t);let i=(n=(r=(await e.Wn(t.title)).you)==null?void 0:r.notices)==null?[]:n;i.length>0&&await at(t,i)}function $(t){return st===void 0&&(st=e._t(t),e.gt()),st}exports.lookForHelpNotices=ut,exports.openDrawer=ct,exports.tellHelpNotices=lt;
