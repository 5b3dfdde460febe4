// SPDX-License-Identifier: GPL-2.0-or-later
"use strict";Object.defineProperty(exports,Symbol.toStringTag,{value:`Module`});const e=require("ext.parley.common"),t=require("ext.parley.fetch-part"),n=require("ext.parley.browser-storage");require("ext.parley.room-list");var r=2e4,i=20,a=new WeakMap,o=new WeakMap,s=new WeakSet,ee=class{constructor(t){e.pn(this,s),e.fn(this,a,void 0),e.fn(this,o,void 0),e.rn(a,this,t)}get watching(){return e.un(o,this)!==void 0}start(t){this.stop(),e.rn(o,this,setInterval(()=>void e.dn(s,this,te).call(this,t.slice(0,i)),r))}stop(){clearInterval(e.un(o,this)),e.rn(o,this,void 0)}};async function te(t){try{let[n]=[...await e.in(t)].filter(([,e])=>e>0).sort(([,e],[,t])=>t-e);if(n===void 0||!this.watching)return;this.stop(),e.un(a,this).call(this,n[0])}catch(e){}}var ne=[`help`,`desk`,`figures`],c=new WeakMap,l=new WeakMap,u=new WeakMap,d=new WeakMap,f=new WeakMap,p=new WeakSet,re=class{constructor(t){e.pn(this,p),e.fn(this,c,void 0),e.fn(this,l,void 0),e.fn(this,u,[]),e.fn(this,d,void 0),e.fn(this,f,!1),e.rn(c,this,t)}get kept(){var t,n;return[...new Set([...e.un(u,this),...(t=(n=e.un(l,this))==null?void 0:n.goingOn)==null?[]:t])]}resume(t){e.rn(u,this,t);for(let n of t)e.dn(p,this,ae).call(this,n)}async open(t){await e.dn(p,this,ae).call(this,t)&&e.un(c,this).show(t)}viewOf({document:e}){return ne.find(t=>e===`view:${t}`)}heading(t){switch(t){case`help`:return e.In(`parley-help-drawer`);case`desk`:return e.In(`parley-help-drawer-desk`);case`figures`:return e.In(`parley-help-drawer-figures`)}}async look(){var t,n;let{oversees:r}=e.dn(p,this,m).call(this);r&&(e.un(d,this)!=null||e.rn(d,this,ce((t=(n=e.un(c,this).context())==null?void 0:n.title)==null?``:t)),e.rn(f,this,await e.un(d,this)),e.un(c,this).host.requestUpdate(),e.un(f,this)&&e.dn(p,this,m).call(this).helps&&await e.dn(p,this,ie).call(this))}menu(){if(!e.un(f,this))return[];let{helps:t,oversees:n}=e.dn(p,this,m).call(this),r=e=>({label:this.heading(e),run:()=>void this.open(e)});return[...t?[e.Wn(e.Wn({},r(`desk`)),{},{icon:e.tn})]:[],...n?[e.Wn(e.Wn({},r(`figures`)),{},{icon:e.nn})]:[]]}render(t,n){var r,i;return(r=(i=e.un(l,this))==null?void 0:i.render(t,n,e.un(u,this).includes(`help`)))==null?e.wn:r}async focusInside(t){var n;await((n=e.un(l,this))==null?void 0:n.focusInside(t))}};async function ie(){try{await e.dn(p,this,oe).call(this,`desk`)}catch(e){}}function m(){var t,n;let r=(t=(n=e.un(c,this).context())==null?void 0:n.rights)==null?[]:t,i=r.includes(`parley-help`);return{helps:i,oversees:i||r.includes(`parley-moderate`)}}function ae(t){return e.un(c,this).fetched(()=>e.dn(p,this,oe).call(this,t))}async function oe(t){let{HelpViews:n}=await require("ext.parley.bootstrap").load("ext.parley.help-views");e.un(l,this)!=null||e.rn(l,this,new n(e.un(c,this),()=>e.dn(p,this,se).call(this))),await e.un(l,this).prepare(t),t!==`help`&&e.rn(u,this,e.un(u,this).filter(e=>e!==t)),e.un(c,this).keep(),e.un(c,this).host.requestUpdate(),await e.un(c,this).host.updateComplete}function se(){e.rn(u,this,e.un(u,this).filter(e=>e!==`help`)),e.un(c,this).keep()}async function ce(t){try{return await e.Hn(t),!0}catch(t){return!(t instanceof e.Yn&&t.code===`not_found`)}}function le(t){let n=t.detail;if(typeof n!=`object`||!n||!(`event`in n))return;let r=n.event;typeof r==`object`&&r&&`page`in r&&location.assign(e.qt(String(r.page)))}function ue(t,n){let r=0;for(let e of n)r+=e;let i=e.Wt(r),a={count:r,shown:i,words:e.In(`parley-rooms-unread`,i,r)};t.dispatchEvent(new CustomEvent(`parley-unread-all`,{detail:a,bubbles:!0}))}var h=new WeakMap,g=new WeakMap,_=new WeakMap,v=new WeakMap,y=new WeakMap,b=new WeakSet,de=class{constructor(t,n){e.pn(this,b),e.fn(this,h,void 0),e.fn(this,g,void 0),e.fn(this,_,new Map),e.fn(this,v,void 0),e.fn(this,y,void 0),e.rn(h,this,t),e.rn(g,this,n)}get all(){return e.un(g,this)}get listed(){return e.un(g,this).map(t=>{var n;return e.Wn(e.Wn({},t),{},{unread:(n=e.un(_,this).get(t.document))==null?0:n})})}has(t){return e.un(g,this).some(e=>e.document===t)}prepare(){return e.un(y,this)!=null||e.rn(y,this,e.dn(b,this,he).call(this)),e.un(y,this)}async resume(){e.un(g,this).length>0&&await this.prepare()}async connected(){if(await this.prepare(),e.un(v,this)===void 0)throw Error(`the drawer is not connected`);return e.un(v,this)}async join(t){return await this.prepare(),e.un(v,this)!==void 0&&(this.has(t.document)||e.rn(g,this,[...e.un(g,this),t]),!0)}element(t){return e.dn(b,this,ve).call(this).find(e=>e.document===t)}setAway(t){for(let n of e.dn(b,this,ve).call(this))n.setAway(t)}countAll(){ue(e.un(h,this).host,e.un(h,this).opened()?[]:e.un(_,this).values())}render(t,n){let r=e.un(v,this);return e.Qt(e.un(g,this),e=>e.document,i=>r===void 0?e.wn:e.dn(b,this,fe).call(this,i,t,r,i.document===n))}};function fe(t,n,r,i){return e.Tn`<parley-room
?hidden=${!i}
.document=${t.document}
.kept=${!1}
.heading=${t.title}
.topic=${t.topic}
.context=${n}
.connection=${r}
.inviting=${t.page!==void 0}
.searchPages=${e.Zt}
.menuItems=${e.dn(b,this,pe).call(this,t)}
data-document=${t.document}
@parley-unread=${n=>e.dn(b,this,ge).call(this,t,n)}
@parley-arrived=${n=>e.dn(b,this,_e).call(this,t,n)}
@parley-leave=${()=>e.un(h,this).showList()}
@parley-accept=${e=>le(e)}
></parley-room>`}function pe(t){let{notifier:n}=e.un(h,this),r=n.watches(t.document);return[{label:r?e.In(`parley-room-unwatch`):e.In(`parley-room-watch`),icon:e.en,run:()=>{n.setWatched(t.document,!r),e.un(h,this).host.requestUpdate()}},{label:e.In(`parley-room-leave`),icon:e.$t,run:()=>e.dn(b,this,me).call(this,t)}]}function me(t){e.rn(g,this,e.un(g,this).filter(e=>e.document!==t.document)),e.rn(_,this,new Map([...e.un(_,this)].filter(([e])=>e!==t.document))),e.un(h,this).showList(),this.countAll()}async function he(){try{let[t]=await Promise.all([e.un(h,this).connect(),require("ext.parley.bootstrap").load("ext.parley.room").then(e=>e.t)]);e.rn(v,this,t),e.un(h,this).host.requestUpdate()}catch(t){e.rn(y,this,void 0),e.un(h,this).failed()}}function ge(t,n){n.stopPropagation(),e.rn(_,this,new Map(e.un(_,this)).set(t.document,n.detail.count)),this.countAll(),e.un(h,this).host.requestUpdate()}function _e(t,n){var r;n.stopPropagation();let i=e.un(h,this).shows(t.document)&&document.visibilityState===`visible`;e.un(h,this).notifier.arrived(t,n.detail.messages,(r=e.un(h,this).context())==null||(r=r.person)==null?void 0:r.name,i)}function ve(){return[...e.un(h,this).host.renderRoot.querySelectorAll(`parley-room`)]}function ye(t){let{quiet:n,away:r}=t,i={label:e.In(`parley-reports-title`),icon:e.zt,run:()=>t.moderation(`reports`)};return[{label:n?e.In(`parley-quiet-off`):e.In(`parley-quiet-on`),icon:e.It,run:()=>t.setQuiet(!n)},{label:r?e.In(`parley-away-off`):e.In(`parley-away-on`),icon:e.Lt,run:()=>t.setAway(!r)},...t.help,{label:e.In(`parley-log-title`),icon:e.Rt,run:()=>t.moderation(`log`)},...t.moderator?[i]:[]]}var be=`(max-width: 640px)`,xe=e.En`
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
inset: 0;
inline-size: 100%;
block-size: 100dvb;
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
`,Se=1e3;function Ce(e,t,n){for(let r of document.body.children)r instanceof HTMLElement&&r!==e&&r.id!==`parley-announcer`&&(r.inert=t&&n);let r=t&&innerWidth>=Se;document.body.style.setProperty(`padding-inline-end`,r?`24rem`:``)}var we=12e3,x=new WeakMap,S=new WeakMap,C=new WeakMap,w=new WeakMap,Te=class{constructor(t,n){e.fn(this,x,void 0),e.fn(this,S,void 0),e.fn(this,C,void 0),e.fn(this,w,void 0),e.rn(x,this,t),e.rn(S,this,n),t.addController(this)}hostDisconnected(){this.hide()}show(t){clearTimeout(e.un(w,this)),e.rn(C,this,t),e.un(x,this).requestUpdate(),e.xn(t.title),e.rn(w,this,setTimeout(()=>this.hide(),we))}showFailure(){this.show({title:e.In(`parley-error-not-done`),text:``,document:``})}hide(){clearTimeout(e.un(w,this)),e.rn(C,this,void 0),e.un(x,this).requestUpdate()}render(){let t=e.un(C,this);if(t===void 0)return e.wn;let n=()=>{this.hide(),e.un(S,this).call(this,t)},r=e.In(`parley-dialog-close`);return e.Tn`<div class="toast" role="region" aria-label=${t.title}>
<div class="words">
<strong>${t.title}</strong>
<p dir="auto">${t.text}</p>
</div>
${t.document===``?e.wn:e.Tn`<button type="button" class="button" @click=${n}>${e.In(`parley-notify-open`)}</button>`}
<button type="button" class="button quiet icon" aria-label=${r} title=${r} @click=${()=>this.hide()}>
${e.vn(e.jn)}
</button>
</div>`}},T=`parley.quiet`,Ee=`parley.watched`,E=new WeakMap,D=new WeakMap,O=new WeakMap,k=new WeakMap,De=class{constructor(t){var r,i;e.fn(this,E,void 0),e.fn(this,D,n.n(`browser`)),e.fn(this,O,void 0),e.fn(this,k,void 0),e.rn(E,this,t);let a=e.un(D,this).getItem(T);e.rn(O,this,a===null?e.Jn().quiet===!0:a===`yes`),e.rn(k,this,new Set((r=(i=n.n(`tab`).getItem(Ee))==null?void 0:i.split(` `).filter(e=>e!==``))==null?[]:r))}get quiet(){return e.un(O,this)}setQuiet(t){e.rn(O,this,t),t===(e.Jn().quiet===!0)?e.un(D,this).removeItem(T):e.un(D,this).setItem(T,t?`yes`:`no`)}watches(t){return e.un(k,this).has(t)}setWatched(t,r){let i=new Set(e.un(k,this));r?i.add(t):i.delete(t),e.rn(k,this,i),n.n(`tab`).setItem(Ee,[...i].join(` `)),r&&this.askForBrowserNotifications()}async askForBrowserNotifications(){`Notification`in globalThis&&Notification.permission==="default"&&await Notification.requestPermission()}arrived(t,n,r,i){if(i)return;let a=r===void 0?void 0:n.findLast(t=>e.Ft(t.text,r)),o=a==null?this.watches(t.document)?n.at(-1):void 0:a;if(o===void 0)return;let s=a===void 0?e.In(`parley-notify-message`,o.author.name,t.title):e.In(`parley-notify-mention`,o.author.name,t.title);this.tell({title:s,text:o.text,document:t.document})}tell(t){if(e.un(O,this)||(e.un(E,this).call(this,t),document.visibilityState===`visible`)||!(`Notification`in globalThis)||Notification.permission!==`granted`)return;let n=Oe(t);n==null||n.addEventListener(`click`,()=>{n.close(),focus(),e.un(E,this).call(this,t)})}};function Oe({title:e,document:t}){try{return new Notification(e,{tag:t})}catch(e){return}}var ke=[`topic`],A=`parley.drawer`;function Ae(t){try{t.rooms.length===0&&t.help.length===0&&!t.open?sessionStorage.removeItem(A):sessionStorage.setItem(A,JSON.stringify(e.Wn(e.Wn({},t),{},{rooms:t.rooms.map(Ne)})))}catch(e){}}function je(){try{var t;let n=JSON.parse((t=sessionStorage.getItem(A))==null?`null`:t);if(typeof n==`object`&&n&&`rooms`in n&&Array.isArray(n.rooms)){let t=`current`in n&&typeof n.current==`string`?{current:n.current}:{},r=`open`in n&&n.open===!0;return e.Wn({rooms:n.rooms.flatMap(Pe),open:r,help:`help`in n?Me(n.help):[]},t)}}catch(e){}return{rooms:[],open:!1,help:[]}}function Me(e){return Array.isArray(e)?[`help`,`desk`].filter(t=>e.includes(t)):[]}function Ne(t){let{topic:n}=t;return e.Mt(t,ke)}function Pe(t){if(typeof t!=`object`||!t||!(`document`in t&&`title`in t))return[];let{document:n,title:r}=t;if(typeof n!=`string`||typeof r!=`string`)return[];let i=`page`in t&&typeof t.page==`string`?{page:t.page}:{};return[e.Wn({document:n,title:r,topic:``},i)]}var Fe=3e5,j=new WeakMap,M=new WeakMap,N=new WeakMap,P=new WeakMap,F=new WeakMap,I=new WeakMap,L=new WeakMap,R=new WeakMap,z=new WeakMap,B=new WeakMap,V=new WeakMap,H=new WeakSet,Ie=new WeakMap,U=new WeakMap,W=new WeakMap,G=new WeakMap,Le=new WeakMap,K=class extends e.Cn{constructor(){super(),e.pn(this,H),e.fn(this,j,{kind:`list`}),e.fn(this,M,void 0),e.fn(this,N,!1),e.fn(this,P,void 0),e.fn(this,F,!1),e.fn(this,I,matchMedia(be)),e.fn(this,L,new Te(this,t=>e.dn(H,this,Qe).call(this,t))),e.fn(this,R,new De(t=>e.un(L,this).show(t))),e.fn(this,z,new ee(t=>e.dn(H,this,Ze).call(this,t))),e.fn(this,B,void 0),e.fn(this,V,new re({host:this,context:()=>this.context,connect:()=>e.un(B,this).connected(),fetched:t=>e.dn(H,this,J).call(this,t),show:t=>e.dn(H,this,Y).call(this,{kind:t}),inView:t=>e.un(F,this)&&e.un(j,this).kind===t&&document.visibilityState===`visible`,tell:t=>e.un(R,this).tell(t),keep:()=>e.dn(H,this,Xe).call(this)})),e.fn(this,Ie,{open:t=>e.un(U,this).call(this,t),find:()=>void e.dn(H,this,Ge).call(this),create:()=>void e.dn(H,this,Ke).call(this),help:()=>void e.un(V,this).open(`help`),watch:(t,n)=>{n?(e.un(z,this).start(t),e.un(R,this).askForBrowserNotifications()):e.un(z,this).stop(),this.requestUpdate()}}),e.fn(this,U,t=>{e.dn(H,this,Je).call(this,t)}),e.fn(this,W,()=>{Ce(this,e.un(F,this),e.un(I,this).matches),this.requestUpdate()}),e.fn(this,G,()=>{clearTimeout(e.un(M,this)),document.visibilityState===`hidden`?e.rn(M,this,setTimeout(()=>e.dn(H,this,Q).call(this,!0),Fe)):e.un(N,this)&&e.dn(H,this,Q).call(this,!1)}),e.fn(this,Le,t=>{t.key!==`Escape`||t.isComposing||(t.preventDefault(),e.un(j,this).kind===`list`?this.close():e.dn(H,this,Y).call(this,{kind:`list`}))}),this.context=void 0,this.connect=()=>Promise.reject(Error(`no connection was given`));let t=je();e.rn(B,this,new de({host:this,context:()=>this.context,connect:()=>this.connect(),notifier:e.un(R,this),showList:()=>e.dn(H,this,Y).call(this,{kind:`list`}),failed:()=>e.dn(H,this,qe).call(this),opened:()=>e.un(F,this),shows:t=>e.un(F,this)&&e.dn(H,this,X).call(this)===t},t.rooms)),t.current!==void 0&&e.un(B,this).has(t.current)&&e.rn(j,this,{kind:`room`,document:t.current})}connectedCallback(){super.connectedCallback(),e.Sn(),document.addEventListener(`visibilitychange`,e.un(G,this)),e.un(I,this).addEventListener(`change`,e.un(W,this))}disconnectedCallback(){super.disconnectedCallback(),document.removeEventListener(`visibilitychange`,e.un(G,this)),e.un(I,this).removeEventListener(`change`,e.un(W,this)),e.un(z,this).stop()}open(t,n){e.rn(P,this,t),e.dn(H,this,Z).call(this,!0),e.un(B,this).resume(),n===void 0?e.dn(H,this,Ye).call(this):e.un(V,this).open(n)}resume(){let t=je();e.un(V,this).resume(t.help),e.dn(H,this,Z).call(this,t.open),e.un(B,this).resume()}tellOfHelp(t){e.un(L,this).show({title:t,text:``,document:`view:help`})}close(){var t;e.dn(H,this,Z).call(this,!1),(t=e.un(P,this))==null||t.focus()}render(){let{context:t}=this;if(t===void 0)return e.Tn``;let n=e.un(j,this).kind===`room`;return e.Tn`
<div
class="panel"
role=${e.un(I,this).matches?`dialog`:`complementary`}
aria-modal=${e.un(I,this).matches?`true`:e.wn}
aria-label=${e.dn(H,this,Re).call(this)}
@keydown=${e.un(Le,this)}
>
${e.dn(H,this,ze).call(this,n)} ${e.un(j,this).kind===`list`?e.dn(H,this,We).call(this,t):e.wn}
${e.un(j,this).kind===`find`?e.Tn`<parley-find-rooms .wiki=${t.wiki} .open=${e.un(U,this)}></parley-find-rooms>`:e.wn}
${e.dn(H,this,He).call(this,t)} ${e.un(V,this).render(t,e.dn(H,this,q).call(this))}
${e.un(B,this).render(t,e.dn(H,this,X).call(this))}
</div>
<parley-new-room .made=${e.un(U,this)}></parley-new-room>
${e.un(L,this).render()}
`}};function Re(){var t,n;if(e.un(j,this).kind===`log`)return e.In(`parley-log-title`);if(e.un(j,this).kind===`reports`)return e.In(`parley-reports-title`);let r=e.dn(H,this,q).call(this);if(r!==void 0)return e.un(V,this).heading(r);let i=(t=(n=this.context)==null?void 0:n.title)==null?``:t;return i===``?e.In(`parley-drawer-title`):e.In(`parley-drawer-title-page`,e.Fn(i))}function ze(t){let n=e.un(j,this).kind===`list`?void 0:()=>e.dn(H,this,Y).call(this,{kind:`list`});return e.Tn`
<div class="bar">
${n===void 0?e.wn:e.dn(H,this,Be).call(this,e.In(`parley-room-back`),e.Nn,n)}
<h2 tabindex="-1">${t?e.In(`parley-drawer-title`):e.dn(H,this,Re).call(this)}</h2>
<parley-menu
.label=${e.In(`parley-drawer-settings`)}
.icon=${e.An}
.items=${e.dn(H,this,Ve).call(this)}
></parley-menu>
${e.dn(H,this,Be).call(this,e.In(`parley-drawer-close`),e.jn,()=>this.close())}
</div>
${t||e.dn(H,this,q).call(this)!==void 0?e.wn:e.Tn`<div class="promise">${e.vn(e.Mn,1)}<span>${e.In(`parley-drawer-promise`)}</span></div>`}
`}function Be(t,n,r){return e.Tn`<button type="button" class="button quiet icon" aria-label=${t} title=${t} @click=${r}>
${e.vn(n)}
</button>`}function Ve(){var t;return ye({quiet:e.un(R,this).quiet,setQuiet:t=>{e.un(R,this).setQuiet(t),this.requestUpdate()},away:e.un(N,this),setAway:t=>e.dn(H,this,Q).call(this,t),help:e.un(V,this).menu(),moderator:((t=this.context)==null?void 0:t.rights.includes(`parley-moderate`))===!0,moderation:t=>void e.dn(H,this,Ue).call(this,t)})}function q(){return ne.find(t=>t===e.un(j,this).kind)}function He({wiki:t,rights:n}){if(e.un(j,this).kind===`reports`)return e.Tn`<parley-report-queue .wiki=${t}></parley-report-queue>`;if(e.un(j,this).kind!==`log`)return e.wn;let r=n.includes(`parley-moderate`);return e.Tn`<parley-moderation-log .wiki=${t} .moderator=${r}></parley-moderation-log>`}async function Ue(n){let r=()=>Promise.all([require("ext.parley.bootstrap").load("ext.parley.moderation-log"),require("ext.parley.bootstrap").load("ext.parley.report-queue")]);await e.dn(H,this,J).call(this,()=>t.t(r))&&e.dn(H,this,Y).call(this,{kind:n})}function We(t){return e.Tn`<parley-room-list
.page=${t.title}
.wiki=${t.wiki}
.signedIn=${t.person!==null}
.joined=${e.un(B,this).listed}
.watching=${e.un(z,this).watching}
.handlers=${e.un(Ie,this)}
.active=${e.un(F,this)}
></parley-room-list>`}async function Ge(){await e.dn(H,this,J).call(this,()=>t.t(()=>require("ext.parley.bootstrap").load("ext.parley.find-rooms")))&&e.dn(H,this,Y).call(this,{kind:`find`})}async function Ke(){var n;await e.dn(H,this,J).call(this,()=>t.t(()=>require("ext.parley.bootstrap").load("ext.parley.new-room")))&&((n=this.renderRoot.querySelector(`parley-new-room`))==null||n.ask())}async function J(t){try{return await t(),!0}catch(t){return e.un(L,this).showFailure(),!1}}function qe(){e.un(L,this).showFailure(),e.un(j,this).kind===`room`&&e.dn(H,this,Y).call(this,{kind:`list`})}async function Je(t){await e.un(B,this).join(t)&&e.dn(H,this,Y).call(this,{kind:`room`,document:t.document})}function Y(t){e.rn(j,this,t),e.dn(H,this,Xe).call(this),this.requestUpdate(),e.dn(H,this,Ye).call(this)}async function Ye(){await this.updateComplete;let t=e.dn(H,this,X).call(this),n=t===void 0?void 0:e.un(B,this).element(t),r=e.dn(H,this,q).call(this);if(r!==void 0)await e.un(V,this).focusInside(r);else if(n===void 0){var i;(i=this.renderRoot.querySelector(`.bar h2`))==null||i.focus()}else n.shown(),await n.focusComposer()}function X(){return e.un(j,this).kind===`room`?e.un(j,this).document:void 0}function Z(t){e.rn(F,this,this.toggleAttribute(`opened`,t)),t&&e.un(V,this).look(),e.un(W,this).call(this),e.dn(H,this,Xe).call(this),e.un(B,this).countAll(),this.requestUpdate()}function Xe(){let t=e.dn(H,this,X).call(this),n=t===void 0?{}:{current:t};Ae(e.Wn({rooms:e.un(B,this).all,open:e.un(F,this),help:e.un(V,this).kept},n))}function Ze(t){this.requestUpdate(),e.un(R,this).tell({title:e.In(`parley-notify-company`),text:``,document:t})}function Qe(t){e.dn(H,this,Z).call(this,!0);let n=e.un(V,this).viewOf(t);if(n!==void 0){e.un(V,this).open(n);return}let r=e.un(B,this).has(t.document);e.dn(H,this,Y).call(this,r?{kind:`room`,document:t.document}:{kind:`list`})}function Q(t){e.rn(N,this,t),e.un(B,this).setAway(t),this.requestUpdate()}e.Xn(K,`properties`,{context:{attribute:!1},connect:{attribute:!1}}),e.Xn(K,`styles`,[e.hn,e.gn,xe]),customElements.define(`parley-drawer`,K);var $;async function $e(){let[{openConnection:t},{fetchToken:n}]=await Promise.all([require("ext.parley.bootstrap").load("ext.parley.live").then(e=>e.g),require("ext.parley.bootstrap").load("ext.parley.live").then(e=>e.h)]);return t({url:e.Jn().socketAddress(),fetchToken:n})}async function et(e,t){let n=await nt(e);t===void 0?n.resume():n.open(t)}async function tt(e,t){let n=await nt(e),[{helpLoaded:r},{noticeLine:i}]=await Promise.all([require("ext.parley.bootstrap").load("ext.parley.load-help"),require("ext.parley.bootstrap").load("ext.parley.help-notices").then(e=>e.n)]);await r;let a=t.map(e=>i(e)).join(` `);a!==``&&n.tellOfHelp(a)}async function nt(t){return $===void 0&&(await e.Rn(t.language),$=new K,$.context=t,$.connect=$e,document.body.append($)),$}var rt;async function it(t,n){let r=await st(t).person().catch(()=>null);await et(e.Wn(e.Wn({},t),{},{person:r}),n)}async function at(e,t){st(e),await tt(e,t)}async function ot(t){var n,r;st(t);let i=(n=(r=(await e.Hn(t.title)).you)==null?void 0:r.notices)==null?[]:n;i.length>0&&await tt(t,i)}function st(t){return rt===void 0&&(rt=e._t(t),e.gt()),rt}exports.lookForHelpNotices=ot,exports.openDrawer=it,exports.tellHelpNotices=at;
