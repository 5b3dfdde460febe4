// SPDX-License-Identifier: GPL-2.0-or-later
"use strict";Object.defineProperty(exports,Symbol.toStringTag,{value:`Module`});const e=require("ext.parley.common"),t=require("ext.parley.fetch-part"),n=require("ext.parley.browser-storage");require("ext.parley.room-list");var r=2e4,i=20,a=new WeakMap,o=new WeakMap,s=new WeakSet,ee=class{constructor(t){e.mn(this,s),e.pn(this,a,void 0),e.pn(this,o,void 0),e.rn(a,this,t)}get watching(){return e.dn(o,this)!==void 0}start(t){this.stop(),e.rn(o,this,setInterval(()=>void e.fn(s,this,te).call(this,t.slice(0,i)),r))}stop(){clearInterval(e.dn(o,this)),e.rn(o,this,void 0)}};async function te(t){try{let[n]=[...await e.in(t)].filter(([,e])=>e>0).sort(([,e],[,t])=>t-e);if(n===void 0||!this.watching)return;this.stop(),e.dn(a,this).call(this,n[0])}catch(e){}}var ne=[`help`,`desk`,`figures`],c=new WeakMap,l=new WeakMap,u=new WeakMap,d=new WeakMap,f=new WeakMap,p=new WeakMap,m=new WeakSet,re=class{constructor(t){e.mn(this,m),e.pn(this,c,void 0),e.pn(this,l,void 0),e.pn(this,u,[]),e.pn(this,d,void 0),e.pn(this,f,!1),e.pn(this,p,void 0),e.rn(c,this,t)}get kept(){var t,n;let r=[...new Set([...e.dn(u,this),...(t=(n=e.dn(l,this))==null?void 0:n.goingOn)==null?[]:t])];return e.dn(p,this)===`attending`?r.filter(e=>e!==`desk`):r}resume(t){e.rn(u,this,t),t.includes(`desk`)&&e.rn(p,this,`chosen`);for(let n of t)e.fn(m,this,oe).call(this,n)}async open(t){t===`desk`&&e.rn(p,this,`chosen`),await e.fn(m,this,oe).call(this,t)&&e.dn(c,this).show(t)}viewOf({document:e}){return ne.find(t=>e===`view:${t}`)}heading(t){switch(t){case`help`:return e.Ln(`parley-help-drawer`);case`desk`:return e.Ln(`parley-help-drawer-desk`);case`figures`:return e.Ln(`parley-help-drawer-figures`)}}async look(){var t,n;let{helps:r,oversees:i}=e.fn(m,this,ae).call(this);i&&(r&&(e.dn(p,this)!=null||e.rn(p,this,`attending`)),e.dn(d,this)!=null||e.rn(d,this,le((t=(n=e.dn(c,this).context())==null?void 0:n.title)==null?``:t)),e.rn(f,this,await e.dn(d,this)),e.dn(c,this).host.requestUpdate(),e.dn(f,this)&&e.dn(p,this)===`attending`&&await e.fn(m,this,ie).call(this))}closed(){var t;e.dn(p,this)===`attending`&&(e.rn(p,this,void 0),(t=e.dn(l,this))==null||t.leaveDesk(),e.dn(c,this).host.requestUpdate())}menu(){if(!e.dn(f,this))return[];let{helps:t,oversees:n}=e.fn(m,this,ae).call(this),r=e=>({label:this.heading(e),run:()=>void this.open(e)});return[...t?[e.Gn(e.Gn({},r(`desk`)),{},{icon:e.tn})]:[],...n?[e.Gn(e.Gn({},r(`figures`)),{},{icon:e.nn})]:[]]}render(t,n){var r,i;return(r=(i=e.dn(l,this))==null?void 0:i.render(t,n,e.dn(u,this).includes(`help`)))==null?e.Tn:r}async focusInside(t){var n;await((n=e.dn(l,this))==null?void 0:n.focusInside(t))}};async function ie(){try{var t;await e.fn(m,this,se).call(this,`desk`),e.dn(p,this)===void 0&&((t=e.dn(l,this))==null||t.leaveDesk())}catch(e){}}function ae(){var t,n;let r=(t=(n=e.dn(c,this).context())==null?void 0:n.rights)==null?[]:t,i=r.includes(`parley-help`);return{helps:i,oversees:i||r.includes(`parley-moderate`)}}function oe(t){return e.dn(c,this).fetched(()=>e.fn(m,this,se).call(this,t))}async function se(t){let{HelpViews:n}=await require("ext.parley.bootstrap").load("ext.parley.help-views");e.dn(l,this)!=null||e.rn(l,this,new n(e.dn(c,this),()=>e.fn(m,this,ce).call(this))),await e.dn(l,this).prepare(t),t!==`help`&&e.rn(u,this,e.dn(u,this).filter(e=>e!==t)),e.dn(c,this).keep(),e.dn(c,this).host.requestUpdate(),await e.dn(c,this).host.updateComplete}function ce(){e.rn(u,this,e.dn(u,this).filter(e=>e!==`help`)),e.dn(c,this).keep()}async function le(t){try{return await e.Un(t),!0}catch(t){return!(t instanceof e.Xn&&t.code===`not_found`)}}function ue(t){let n=t.detail;if(typeof n!=`object`||!n||!(`event`in n))return;let r=n.event;typeof r==`object`&&r&&`page`in r&&location.assign(e.qt(String(r.page)))}function de(t,n){let r=0;for(let e of n)r+=e;let i=e.Wt(r),a={count:r,shown:i,words:e.Ln(`parley-rooms-unread`,i,r)};t.dispatchEvent(new CustomEvent(`parley-unread-all`,{detail:a,bubbles:!0}))}var h=new WeakMap,g=new WeakMap,_=new WeakMap,v=new WeakMap,y=new WeakMap,b=new WeakSet,fe=class{constructor(t,n){e.mn(this,b),e.pn(this,h,void 0),e.pn(this,g,void 0),e.pn(this,_,new Map),e.pn(this,v,void 0),e.pn(this,y,void 0),e.rn(h,this,t),e.rn(g,this,n)}get all(){return e.dn(g,this)}get listed(){return e.dn(g,this).map(t=>{var n;return e.Gn(e.Gn({},t),{},{unread:(n=e.dn(_,this).get(t.document))==null?0:n})})}has(t){return e.dn(g,this).some(e=>e.document===t)}prepare(){return e.dn(y,this)!=null||e.rn(y,this,e.fn(b,this,ge).call(this)),e.dn(y,this)}async resume(){e.dn(g,this).length>0&&await this.prepare()}async connected(){if(await this.prepare(),e.dn(v,this)===void 0)throw Error(`the drawer is not connected`);return e.dn(v,this)}async join(t){return await this.prepare(),e.dn(v,this)!==void 0&&(this.has(t.document)||e.rn(g,this,[...e.dn(g,this),t]),!0)}element(t){return e.fn(b,this,ye).call(this).find(e=>e.document===t)}setAway(t){for(let n of e.fn(b,this,ye).call(this))n.setAway(t)}countAll(){de(e.dn(h,this).host,e.dn(h,this).opened()?[]:e.dn(_,this).values())}render(t,n){let r=e.dn(v,this);return e.Qt(e.dn(g,this),e=>e.document,i=>r===void 0?e.Tn:e.fn(b,this,pe).call(this,i,t,r,i.document===n))}};function pe(t,n,r,i){return e.En`<parley-room
?hidden=${!i}
.document=${t.document}
.kept=${!1}
.heading=${t.title}
.topic=${t.topic}
.context=${n}
.connection=${r}
.inviting=${t.page!==void 0}
.searchPages=${e.Zt}
.menuItems=${e.fn(b,this,me).call(this,t)}
data-document=${t.document}
@parley-unread=${n=>e.fn(b,this,_e).call(this,t,n)}
@parley-arrived=${n=>e.fn(b,this,ve).call(this,t,n)}
@parley-leave=${()=>e.dn(h,this).showList()}
@parley-accept=${e=>ue(e)}
></parley-room>`}function me(t){let{notifier:n}=e.dn(h,this),r=n.watches(t.document);return[{label:r?e.Ln(`parley-room-unwatch`):e.Ln(`parley-room-watch`),icon:e.en,run:()=>{n.setWatched(t.document,!r),e.dn(h,this).host.requestUpdate()}},{label:e.Ln(`parley-room-leave`),icon:e.$t,run:()=>e.fn(b,this,he).call(this,t)}]}function he(t){e.rn(g,this,e.dn(g,this).filter(e=>e.document!==t.document)),e.rn(_,this,new Map([...e.dn(_,this)].filter(([e])=>e!==t.document))),e.dn(h,this).showList(),this.countAll()}async function ge(){try{let[t]=await Promise.all([e.dn(h,this).connect(),require("ext.parley.bootstrap").load("ext.parley.room").then(e=>e.t)]);e.rn(v,this,t),e.dn(h,this).host.requestUpdate()}catch(t){e.rn(y,this,void 0),e.dn(h,this).failed()}}function _e(t,n){n.stopPropagation(),e.rn(_,this,new Map(e.dn(_,this)).set(t.document,n.detail.count)),this.countAll(),e.dn(h,this).host.requestUpdate()}function ve(t,n){var r;n.stopPropagation();let i=e.dn(h,this).shows(t.document)&&document.visibilityState===`visible`;e.dn(h,this).notifier.arrived(t,n.detail.messages,(r=e.dn(h,this).context())==null||(r=r.person)==null?void 0:r.name,i)}function ye(){return[...e.dn(h,this).host.renderRoot.querySelectorAll(`parley-room`)]}function be(t){let{quiet:n,away:r}=t,i={label:e.Ln(`parley-reports-title`),icon:e.zt,run:()=>t.moderation(`reports`)};return[{label:n?e.Ln(`parley-quiet-off`):e.Ln(`parley-quiet-on`),icon:e.It,run:()=>t.setQuiet(!n)},{label:r?e.Ln(`parley-away-off`):e.Ln(`parley-away-on`),icon:e.Lt,run:()=>t.setAway(!r)},...t.help,{label:e.Ln(`parley-log-title`),icon:e.Rt,run:()=>t.moderation(`log`)},...t.moderator?[i]:[]]}var xe=`(max-width: 640px)`,Se=e.Dn`
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
`,Ce=1e3;function we(e,t,n){for(let r of document.body.children)r instanceof HTMLElement&&r!==e&&r.id!==`parley-announcer`&&(r.inert=t&&n);let r=t&&innerWidth>=Ce;document.body.style.setProperty(`padding-inline-end`,r?`24rem`:``)}var Te=12e3,x=new WeakMap,S=new WeakMap,C=new WeakMap,w=new WeakMap,Ee=class{constructor(t,n){e.pn(this,x,void 0),e.pn(this,S,void 0),e.pn(this,C,void 0),e.pn(this,w,void 0),e.rn(x,this,t),e.rn(S,this,n),t.addController(this)}hostDisconnected(){this.hide()}show(t){clearTimeout(e.dn(w,this)),e.rn(C,this,t),e.dn(x,this).requestUpdate(),e.Sn(t.title),e.rn(w,this,setTimeout(()=>this.hide(),Te))}showFailure(){this.show({title:e.Ln(`parley-error-not-done`),text:``,document:``})}hide(){clearTimeout(e.dn(w,this)),e.rn(C,this,void 0),e.dn(x,this).requestUpdate()}render(){let t=e.dn(C,this);if(t===void 0)return e.Tn;let n=()=>{this.hide(),e.dn(S,this).call(this,t)},r=e.Ln(`parley-dialog-close`);return e.En`<div class="toast" role="region" aria-label=${t.title}>
<div class="words">
<strong>${t.title}</strong>
<p dir="auto">${t.text}</p>
</div>
${t.document===``?e.Tn:e.En`<button type="button" class="button" @click=${n}>${e.Ln(`parley-notify-open`)}</button>`}
<button type="button" class="button quiet icon" aria-label=${r} title=${r} @click=${()=>this.hide()}>
${e.yn(e.Mn)}
</button>
</div>`}},T=`parley.quiet`,De=`parley.watched`,E=new WeakMap,D=new WeakMap,O=new WeakMap,k=new WeakMap,Oe=class{constructor(t){var r,i;e.pn(this,E,void 0),e.pn(this,D,n.n(`browser`)),e.pn(this,O,void 0),e.pn(this,k,void 0),e.rn(E,this,t);let a=e.dn(D,this).getItem(T);e.rn(O,this,a===null?e.Yn().quiet===!0:a===`yes`),e.rn(k,this,new Set((r=(i=n.n(`tab`).getItem(De))==null?void 0:i.split(` `).filter(e=>e!==``))==null?[]:r))}get quiet(){return e.dn(O,this)}setQuiet(t){e.rn(O,this,t),t===(e.Yn().quiet===!0)?e.dn(D,this).removeItem(T):e.dn(D,this).setItem(T,t?`yes`:`no`)}watches(t){return e.dn(k,this).has(t)}setWatched(t,r){let i=new Set(e.dn(k,this));r?i.add(t):i.delete(t),e.rn(k,this,i),n.n(`tab`).setItem(De,[...i].join(` `)),r&&this.askForBrowserNotifications()}async askForBrowserNotifications(){`Notification`in globalThis&&Notification.permission==="default"&&await Notification.requestPermission()}arrived(t,n,r,i){if(i)return;let a=r===void 0?void 0:n.findLast(t=>e.Ft(t.text,r)),o=a==null?this.watches(t.document)?n.at(-1):void 0:a;if(o===void 0)return;let s=a===void 0?e.Ln(`parley-notify-message`,o.author.name,t.title):e.Ln(`parley-notify-mention`,o.author.name,t.title);this.tell({title:s,text:o.text,document:t.document})}tell(t){if(e.dn(O,this)||(e.dn(E,this).call(this,t),document.visibilityState===`visible`)||!(`Notification`in globalThis)||Notification.permission!==`granted`)return;let n=ke(t);n==null||n.addEventListener(`click`,()=>{n.close(),focus(),e.dn(E,this).call(this,t)})}};function ke({title:e,document:t}){try{return new Notification(e,{tag:t})}catch(e){return}}var Ae=[`topic`],je=`parley.drawer`;function Me(t){try{t.rooms.length===0&&t.help.length===0&&!t.open?sessionStorage.removeItem(je):sessionStorage.setItem(je,JSON.stringify(e.Gn(e.Gn({},t),{},{rooms:t.rooms.map(Fe)})))}catch(e){}}function Ne(){try{var t;let n=JSON.parse((t=sessionStorage.getItem(je))==null?`null`:t);if(typeof n==`object`&&n&&`rooms`in n&&Array.isArray(n.rooms)){let t=`current`in n&&typeof n.current==`string`?{current:n.current}:{},r=`open`in n&&n.open===!0;return e.Gn({rooms:n.rooms.flatMap(Ie),open:r,help:`help`in n?Pe(n.help):[]},t)}}catch(e){}return{rooms:[],open:!1,help:[]}}function Pe(e){return Array.isArray(e)?[`help`,`desk`].filter(t=>e.includes(t)):[]}function Fe(t){let{topic:n}=t;return e.Mt(t,Ae)}function Ie(t){if(typeof t!=`object`||!t||!(`document`in t&&`title`in t))return[];let{document:n,title:r}=t;if(typeof n!=`string`||typeof r!=`string`)return[];let i=`page`in t&&typeof t.page==`string`?{page:t.page}:{};return[e.Gn({document:n,title:r,topic:``},i)]}var Le=3e5,A=new WeakMap,j=new WeakMap,M=new WeakMap,N=new WeakMap,P=new WeakMap,F=new WeakMap,I=new WeakMap,L=new WeakMap,R=new WeakMap,z=new WeakMap,B=new WeakMap,V=new WeakSet,Re=new WeakMap,H=new WeakMap,U=new WeakMap,W=new WeakMap,ze=new WeakMap,G=class extends e.wn{constructor(){super(),e.mn(this,V),e.pn(this,A,{kind:`list`}),e.pn(this,j,void 0),e.pn(this,M,!1),e.pn(this,N,void 0),e.pn(this,P,!1),e.pn(this,F,matchMedia(xe)),e.pn(this,I,new Ee(this,t=>e.fn(V,this,$e).call(this,t))),e.pn(this,L,new Oe(t=>e.dn(I,this).show(t))),e.pn(this,R,new ee(t=>e.fn(V,this,Qe).call(this,t))),e.pn(this,z,void 0),e.pn(this,B,new re({host:this,context:()=>this.context,connect:()=>e.dn(z,this).connected(),fetched:t=>e.fn(V,this,q).call(this,t),show:t=>e.fn(V,this,J).call(this,{kind:t}),inView:t=>e.dn(P,this)&&e.dn(A,this).kind===t&&document.visibilityState===`visible`,tell:t=>e.dn(L,this).tell(t),keep:()=>e.fn(V,this,Z).call(this)})),e.pn(this,Re,{open:t=>e.dn(H,this).call(this,t),find:()=>void e.fn(V,this,qe).call(this),create:()=>void e.fn(V,this,Je).call(this),help:()=>void e.dn(B,this).open(`help`),watch:(t,n)=>{n?(e.dn(R,this).start(t),e.dn(L,this).askForBrowserNotifications()):e.dn(R,this).stop(),this.requestUpdate()}}),e.pn(this,H,t=>{e.fn(V,this,Xe).call(this,t)}),e.pn(this,U,()=>{we(this,e.dn(P,this),e.dn(F,this).matches),this.requestUpdate()}),e.pn(this,W,()=>{clearTimeout(e.dn(j,this)),document.visibilityState===`hidden`?e.rn(j,this,setTimeout(()=>e.fn(V,this,Q).call(this,!0),Le)):e.dn(M,this)&&e.fn(V,this,Q).call(this,!1)}),e.pn(this,ze,t=>{t.key!==`Escape`||t.isComposing||(t.preventDefault(),e.dn(A,this).kind===`list`?this.close():e.fn(V,this,J).call(this,{kind:`list`}))}),this.context=void 0,this.connect=()=>Promise.reject(Error(`no connection was given`));let t=Ne();e.rn(z,this,new fe({host:this,context:()=>this.context,connect:()=>this.connect(),notifier:e.dn(L,this),showList:()=>e.fn(V,this,J).call(this,{kind:`list`}),failed:()=>e.fn(V,this,Ye).call(this),opened:()=>e.dn(P,this),shows:t=>e.dn(P,this)&&e.fn(V,this,Y).call(this)===t},t.rooms)),t.current!==void 0&&e.dn(z,this).has(t.current)&&e.rn(A,this,{kind:`room`,document:t.current})}connectedCallback(){super.connectedCallback(),e.Cn(),document.addEventListener(`visibilitychange`,e.dn(W,this)),e.dn(F,this).addEventListener(`change`,e.dn(U,this))}disconnectedCallback(){super.disconnectedCallback(),document.removeEventListener(`visibilitychange`,e.dn(W,this)),e.dn(F,this).removeEventListener(`change`,e.dn(U,this)),e.dn(R,this).stop()}open(t,n){e.rn(N,this,t),e.fn(V,this,X).call(this,!0),e.dn(z,this).resume(),n===void 0?e.fn(V,this,Ze).call(this):e.dn(B,this).open(n)}resume(){let t=Ne();e.dn(B,this).resume(t.help),e.fn(V,this,X).call(this,t.open),e.dn(z,this).resume()}tellOfHelp(t){e.dn(I,this).show({title:t,text:``,document:`view:help`})}close(){var t;e.fn(V,this,X).call(this,!1),(t=e.dn(N,this))==null||t.focus()}render(){let{context:t}=this;if(t===void 0)return e.En``;let n=e.dn(A,this).kind===`room`;return e.En`
<div
class="panel"
role=${e.dn(F,this).matches?`dialog`:`complementary`}
aria-modal=${e.dn(F,this).matches?`true`:e.Tn}
aria-label=${e.fn(V,this,Be).call(this)}
@keydown=${e.dn(ze,this)}
>
${e.fn(V,this,Ve).call(this,n)} ${e.dn(A,this).kind===`list`?e.fn(V,this,Ke).call(this,t):e.Tn}
${e.dn(A,this).kind===`find`?e.En`<parley-find-rooms .wiki=${t.wiki} .open=${e.dn(H,this)}></parley-find-rooms>`:e.Tn}
${e.fn(V,this,We).call(this,t)} ${e.dn(B,this).render(t,e.fn(V,this,K).call(this))}
${e.dn(z,this).render(t,e.fn(V,this,Y).call(this))}
</div>
<parley-new-room .made=${e.dn(H,this)}></parley-new-room>
${e.dn(I,this).render()}
`}};function Be(){var t,n;if(e.dn(A,this).kind===`log`)return e.Ln(`parley-log-title`);if(e.dn(A,this).kind===`reports`)return e.Ln(`parley-reports-title`);let r=e.fn(V,this,K).call(this);if(r!==void 0)return e.dn(B,this).heading(r);let i=(t=(n=this.context)==null?void 0:n.title)==null?``:t;return i===``?e.Ln(`parley-drawer-title`):e.Ln(`parley-drawer-title-page`,e.In(i))}function Ve(t){let n=e.dn(A,this).kind===`list`?void 0:()=>e.fn(V,this,J).call(this,{kind:`list`});return e.En`
<div class="bar">
${n===void 0?e.Tn:e.fn(V,this,He).call(this,e.Ln(`parley-room-back`),e.Pn,n)}
<h2 tabindex="-1">${t?e.Ln(`parley-drawer-title`):e.fn(V,this,Be).call(this)}</h2>
<parley-menu
.label=${e.Ln(`parley-drawer-settings`)}
.icon=${e.jn}
.items=${e.fn(V,this,Ue).call(this)}
></parley-menu>
${e.fn(V,this,He).call(this,e.Ln(`parley-drawer-close`),e.Mn,()=>this.close())}
</div>
${t||e.fn(V,this,K).call(this)!==void 0?e.Tn:e.En`<div class="promise">${e.yn(e.Nn,1)}<span>${e.Ln(`parley-drawer-promise`)}</span></div>`}
`}function He(t,n,r){return e.En`<button type="button" class="button quiet icon" aria-label=${t} title=${t} @click=${r}>
${e.yn(n)}
</button>`}function Ue(){var t;return be({quiet:e.dn(L,this).quiet,setQuiet:t=>{e.dn(L,this).setQuiet(t),this.requestUpdate()},away:e.dn(M,this),setAway:t=>e.fn(V,this,Q).call(this,t),help:e.dn(B,this).menu(),moderator:((t=this.context)==null?void 0:t.rights.includes(`parley-moderate`))===!0,moderation:t=>void e.fn(V,this,Ge).call(this,t)})}function K(){return ne.find(t=>t===e.dn(A,this).kind)}function We({wiki:t,rights:n}){if(e.dn(A,this).kind===`reports`)return e.En`<parley-report-queue .wiki=${t}></parley-report-queue>`;if(e.dn(A,this).kind!==`log`)return e.Tn;let r=n.includes(`parley-moderate`);return e.En`<parley-moderation-log .wiki=${t} .moderator=${r}></parley-moderation-log>`}async function Ge(n){let r=()=>Promise.all([require("ext.parley.bootstrap").load("ext.parley.moderation-log"),require("ext.parley.bootstrap").load("ext.parley.report-queue")]);await e.fn(V,this,q).call(this,()=>t.t(r))&&e.fn(V,this,J).call(this,{kind:n})}function Ke(t){return e.En`<parley-room-list
.page=${t.title}
.wiki=${t.wiki}
.signedIn=${t.person!==null}
.joined=${e.dn(z,this).listed}
.watching=${e.dn(R,this).watching}
.handlers=${e.dn(Re,this)}
.active=${e.dn(P,this)}
></parley-room-list>`}async function qe(){await e.fn(V,this,q).call(this,()=>t.t(()=>require("ext.parley.bootstrap").load("ext.parley.find-rooms")))&&e.fn(V,this,J).call(this,{kind:`find`})}async function Je(){var n;await e.fn(V,this,q).call(this,()=>t.t(()=>require("ext.parley.bootstrap").load("ext.parley.new-room")))&&((n=this.renderRoot.querySelector(`parley-new-room`))==null||n.ask())}async function q(t){try{return await t(),!0}catch(t){return e.dn(I,this).showFailure(),!1}}function Ye(){e.dn(I,this).showFailure(),e.dn(A,this).kind===`room`&&e.fn(V,this,J).call(this,{kind:`list`})}async function Xe(t){await e.dn(z,this).join(t)&&e.fn(V,this,J).call(this,{kind:`room`,document:t.document})}function J(t){e.rn(A,this,t),e.fn(V,this,Z).call(this),this.requestUpdate(),e.fn(V,this,Ze).call(this)}async function Ze(){await this.updateComplete;let t=e.fn(V,this,Y).call(this),n=t===void 0?void 0:e.dn(z,this).element(t),r=e.fn(V,this,K).call(this);if(r!==void 0)await e.dn(B,this).focusInside(r);else if(n===void 0){var i;(i=this.renderRoot.querySelector(`.bar h2`))==null||i.focus()}else n.shown(),await n.focusComposer()}function Y(){return e.dn(A,this).kind===`room`?e.dn(A,this).document:void 0}function X(t){e.rn(P,this,this.toggleAttribute(`opened`,t)),t?e.dn(B,this).look():e.dn(B,this).closed(),e.dn(U,this).call(this),e.fn(V,this,Z).call(this),e.dn(z,this).countAll(),this.requestUpdate()}function Z(){let t=e.fn(V,this,Y).call(this),n=t===void 0?{}:{current:t};Me(e.Gn({rooms:e.dn(z,this).all,open:e.dn(P,this),help:e.dn(B,this).kept},n))}function Qe(t){this.requestUpdate(),e.dn(L,this).tell({title:e.Ln(`parley-notify-company`),text:``,document:t})}function $e(t){e.fn(V,this,X).call(this,!0);let n=e.dn(B,this).viewOf(t);if(n!==void 0){e.dn(B,this).open(n);return}let r=e.dn(z,this).has(t.document);e.fn(V,this,J).call(this,r?{kind:`room`,document:t.document}:{kind:`list`})}function Q(t){e.rn(M,this,t),e.dn(z,this).setAway(t),this.requestUpdate()}e.Zn(G,`properties`,{context:{attribute:!1},connect:{attribute:!1}}),e.Zn(G,`styles`,[e.gn,e._n,Se]),customElements.define(`parley-drawer`,G);var $;async function et(){let[{openConnection:t},{fetchToken:n}]=await Promise.all([require("ext.parley.bootstrap").load("ext.parley.live").then(e=>e.g),require("ext.parley.bootstrap").load("ext.parley.live").then(e=>e.h)]);return t({url:e.Yn().socketAddress(),fetchToken:n})}async function tt(e,t){let n=await rt(e);t===void 0?n.resume():n.open(t)}async function nt(e,t){let n=await rt(e),[{helpLoaded:r},{noticeLine:i}]=await Promise.all([require("ext.parley.bootstrap").load("ext.parley.load-help"),require("ext.parley.bootstrap").load("ext.parley.help-notices").then(e=>e.n)]);await r;let a=t.map(e=>i(e)).join(` `);a!==``&&n.tellOfHelp(a)}async function rt(t){return $===void 0&&(await e.zn(t.language),$=new G,$.context=t,$.connect=et,document.body.append($)),$}var it;async function at(t,n){let r=await ct(t).person().catch(()=>null);await tt(e.Gn(e.Gn({},t),{},{person:r}),n)}async function ot(e,t){ct(e),await nt(e,t)}async function st(t){var n,r;ct(t);let i=(n=(r=(await e.Un(t.title)).you)==null?void 0:r.notices)==null?[]:n;i.length>0&&await nt(t,i)}function ct(t){return it===void 0&&(it=e._t(t),e.gt()),it}exports.lookForHelpNotices=st,exports.openDrawer=at,exports.tellHelpNotices=ot;
