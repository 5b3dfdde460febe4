// SPDX-License-Identifier: GPL-2.0-or-later
"use strict";Object.defineProperty(exports,Symbol.toStringTag,{value:`Module`});const e=require("ext.parley.common"),t=require("ext.parley.fetch-part"),n=require("ext.parley.browser-storage");require("ext.parley.room-list");var r=2e4,i=20,a=new WeakMap,o=new WeakMap,s=new WeakSet,ee=class{constructor(t){e.pn(this,s),e.fn(this,a,void 0),e.fn(this,o,void 0),e.rn(a,this,t)}get watching(){return e.un(o,this)!==void 0}start(t){this.stop(),e.rn(o,this,setInterval(()=>void e.dn(s,this,te).call(this,t.slice(0,i)),r))}stop(){clearInterval(e.un(o,this)),e.rn(o,this,void 0)}};async function te(t){try{let[n]=[...await e.in(t)].filter(([,e])=>e>0).sort(([,e],[,t])=>t-e);if(n===void 0||!this.watching)return;this.stop(),e.un(a,this).call(this,n[0])}catch(e){}}var ne=[`help`,`desk`,`figures`],c=new WeakMap,l=new WeakMap,u=new WeakMap,d=new WeakMap,f=new WeakMap,p=new WeakSet,re=class{constructor(t){e.pn(this,p),e.fn(this,c,void 0),e.fn(this,l,void 0),e.fn(this,u,[]),e.fn(this,d,void 0),e.fn(this,f,!1),e.rn(c,this,t)}get kept(){var t,n;return[...new Set([...e.un(u,this),...(t=(n=e.un(l,this))==null?void 0:n.goingOn)==null?[]:t])]}resume(t){e.rn(u,this,t);for(let n of t)e.dn(p,this,ae).call(this,n)}async open(t){await e.dn(p,this,ae).call(this,t)&&e.un(c,this).show(t)}viewOf({document:e}){return ne.find(t=>e===`view:${t}`)}heading(t){switch(t){case`help`:return e.In(`parley-help-drawer`);case`desk`:return e.In(`parley-help-drawer-desk`);case`figures`:return e.In(`parley-help-drawer-figures`)}}async look(){var t,n;let{oversees:r}=e.dn(p,this,ie).call(this);r&&(e.un(d,this)!=null||e.rn(d,this,se((t=(n=e.un(c,this).context())==null?void 0:n.title)==null?``:t)),e.rn(f,this,await e.un(d,this)),e.un(c,this).host.requestUpdate())}menu(){if(!e.un(f,this))return[];let{helps:t,oversees:n}=e.dn(p,this,ie).call(this),r=e=>({label:this.heading(e),run:()=>void this.open(e)});return[...t?[e.Wn(e.Wn({},r(`desk`)),{},{icon:e.tn})]:[],...n?[e.Wn(e.Wn({},r(`figures`)),{},{icon:e.nn})]:[]]}render(t,n){var r,i;return(r=(i=e.un(l,this))==null?void 0:i.render(t,n,e.un(u,this).includes(`help`)))==null?e.wn:r}async focusInside(t){var n;await((n=e.un(l,this))==null?void 0:n.focusInside(t))}};function ie(){var t,n;let r=(t=(n=e.un(c,this).context())==null?void 0:n.rights)==null?[]:t,i=r.includes(`parley-help`);return{helps:i,oversees:i||r.includes(`parley-moderate`)}}async function ae(t){return await e.un(c,this).fetched(async()=>{let{HelpViews:n}=await require("ext.parley.bootstrap").load("ext.parley.help-views");e.un(l,this)!=null||e.rn(l,this,new n(e.un(c,this),()=>e.dn(p,this,oe).call(this))),await e.un(l,this).prepare(t)})?(t!==`help`&&e.rn(u,this,e.un(u,this).filter(e=>e!==t)),e.un(c,this).keep(),e.un(c,this).host.requestUpdate(),await e.un(c,this).host.updateComplete,!0):!1}function oe(){e.rn(u,this,e.un(u,this).filter(e=>e!==`help`)),e.un(c,this).keep()}async function se(t){try{return await e.Hn(t),!0}catch(t){return!(t instanceof e.Yn&&t.code===`not_found`)}}function ce(t){let n=t.detail;if(typeof n!=`object`||!n||!(`event`in n))return;let r=n.event;typeof r==`object`&&r&&`page`in r&&location.assign(e.qt(String(r.page)))}function le(t,n){let r=0;for(let e of n)r+=e;let i=e.Wt(r),a={count:r,shown:i,words:e.In(`parley-rooms-unread`,i,r)};t.dispatchEvent(new CustomEvent(`parley-unread-all`,{detail:a,bubbles:!0}))}var m=new WeakMap,h=new WeakMap,g=new WeakMap,_=new WeakMap,v=new WeakMap,y=new WeakSet,ue=class{constructor(t,n){e.pn(this,y),e.fn(this,m,void 0),e.fn(this,h,void 0),e.fn(this,g,new Map),e.fn(this,_,void 0),e.fn(this,v,void 0),e.rn(m,this,t),e.rn(h,this,n)}get all(){return e.un(h,this)}get listed(){return e.un(h,this).map(t=>{var n;return e.Wn(e.Wn({},t),{},{unread:(n=e.un(g,this).get(t.document))==null?0:n})})}has(t){return e.un(h,this).some(e=>e.document===t)}prepare(){return e.un(v,this)!=null||e.rn(v,this,e.dn(y,this,me).call(this)),e.un(v,this)}async resume(){e.un(h,this).length>0&&await this.prepare()}async connected(){if(await this.prepare(),e.un(_,this)===void 0)throw Error(`the drawer is not connected`);return e.un(_,this)}async join(t){return await this.prepare(),e.un(_,this)!==void 0&&(this.has(t.document)||e.rn(h,this,[...e.un(h,this),t]),!0)}element(t){return e.dn(y,this,_e).call(this).find(e=>e.document===t)}setAway(t){for(let n of e.dn(y,this,_e).call(this))n.setAway(t)}countAll(){le(e.un(m,this).host,e.un(m,this).opened()?[]:e.un(g,this).values())}render(t,n){let r=e.un(_,this);return e.Qt(e.un(h,this),e=>e.document,i=>r===void 0?e.wn:e.dn(y,this,de).call(this,i,t,r,i.document===n))}};function de(t,n,r,i){return e.Tn`<parley-room
?hidden=${!i}
.document=${t.document}
.kept=${!1}
.heading=${t.title}
.topic=${t.topic}
.context=${n}
.connection=${r}
.inviting=${t.page!==void 0}
.searchPages=${e.Zt}
.menuItems=${e.dn(y,this,fe).call(this,t)}
data-document=${t.document}
@parley-unread=${n=>e.dn(y,this,he).call(this,t,n)}
@parley-arrived=${n=>e.dn(y,this,ge).call(this,t,n)}
@parley-leave=${()=>e.un(m,this).showList()}
@parley-accept=${e=>ce(e)}
></parley-room>`}function fe(t){let{notifier:n}=e.un(m,this),r=n.watches(t.document);return[{label:r?e.In(`parley-room-unwatch`):e.In(`parley-room-watch`),icon:e.en,run:()=>{n.setWatched(t.document,!r),e.un(m,this).host.requestUpdate()}},{label:e.In(`parley-room-leave`),icon:e.$t,run:()=>e.dn(y,this,pe).call(this,t)}]}function pe(t){e.rn(h,this,e.un(h,this).filter(e=>e.document!==t.document)),e.rn(g,this,new Map([...e.un(g,this)].filter(([e])=>e!==t.document))),e.un(m,this).showList(),this.countAll()}async function me(){try{let[t]=await Promise.all([e.un(m,this).connect(),require("ext.parley.bootstrap").load("ext.parley.room").then(e=>e.t)]);e.rn(_,this,t),e.un(m,this).host.requestUpdate()}catch(t){e.rn(v,this,void 0),e.un(m,this).failed()}}function he(t,n){n.stopPropagation(),e.rn(g,this,new Map(e.un(g,this)).set(t.document,n.detail.count)),this.countAll(),e.un(m,this).host.requestUpdate()}function ge(t,n){var r;n.stopPropagation();let i=e.un(m,this).shows(t.document)&&document.visibilityState===`visible`;e.un(m,this).notifier.arrived(t,n.detail.messages,(r=e.un(m,this).context())==null||(r=r.person)==null?void 0:r.name,i)}function _e(){return[...e.un(m,this).host.renderRoot.querySelectorAll(`parley-room`)]}function ve(t){let{quiet:n,away:r}=t,i={label:e.In(`parley-reports-title`),icon:e.zt,run:()=>t.moderation(`reports`)};return[{label:n?e.In(`parley-quiet-off`):e.In(`parley-quiet-on`),icon:e.It,run:()=>t.setQuiet(!n)},{label:r?e.In(`parley-away-off`):e.In(`parley-away-on`),icon:e.Lt,run:()=>t.setAway(!r)},...t.help,{label:e.In(`parley-log-title`),icon:e.Rt,run:()=>t.moderation(`log`)},...t.moderator?[i]:[]]}var ye=`(max-width: 640px)`,be=e.En`
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
`,xe=1e3;function Se(e,t,n){for(let r of document.body.children)r instanceof HTMLElement&&r!==e&&r.id!==`parley-announcer`&&(r.inert=t&&n);let r=t&&innerWidth>=xe;document.body.style.setProperty(`padding-inline-end`,r?`24rem`:``)}var Ce=12e3,b=new WeakMap,x=new WeakMap,S=new WeakMap,C=new WeakMap,we=class{constructor(t,n){e.fn(this,b,void 0),e.fn(this,x,void 0),e.fn(this,S,void 0),e.fn(this,C,void 0),e.rn(b,this,t),e.rn(x,this,n),t.addController(this)}hostDisconnected(){this.hide()}show(t){clearTimeout(e.un(C,this)),e.rn(S,this,t),e.un(b,this).requestUpdate(),e.xn(t.title),e.rn(C,this,setTimeout(()=>this.hide(),Ce))}showFailure(){this.show({title:e.In(`parley-error-not-done`),text:``,document:``})}hide(){clearTimeout(e.un(C,this)),e.rn(S,this,void 0),e.un(b,this).requestUpdate()}render(){let t=e.un(S,this);if(t===void 0)return e.wn;let n=()=>{this.hide(),e.un(x,this).call(this,t)},r=e.In(`parley-dialog-close`);return e.Tn`<div class="toast" role="region" aria-label=${t.title}>
<div class="words">
<strong>${t.title}</strong>
<p dir="auto">${t.text}</p>
</div>
${t.document===``?e.wn:e.Tn`<button type="button" class="button" @click=${n}>${e.In(`parley-notify-open`)}</button>`}
<button type="button" class="button quiet icon" aria-label=${r} title=${r} @click=${()=>this.hide()}>
${e.vn(e.jn)}
</button>
</div>`}},w=`parley.quiet`,Te=`parley.watched`,T=new WeakMap,E=new WeakMap,D=new WeakMap,O=new WeakMap,Ee=class{constructor(t){var r,i;e.fn(this,T,void 0),e.fn(this,E,n.n(`browser`)),e.fn(this,D,void 0),e.fn(this,O,void 0),e.rn(T,this,t);let a=e.un(E,this).getItem(w);e.rn(D,this,a===null?e.Jn().quiet===!0:a===`yes`),e.rn(O,this,new Set((r=(i=n.n(`tab`).getItem(Te))==null?void 0:i.split(` `).filter(e=>e!==``))==null?[]:r))}get quiet(){return e.un(D,this)}setQuiet(t){e.rn(D,this,t),t===(e.Jn().quiet===!0)?e.un(E,this).removeItem(w):e.un(E,this).setItem(w,t?`yes`:`no`)}watches(t){return e.un(O,this).has(t)}setWatched(t,r){let i=new Set(e.un(O,this));r?i.add(t):i.delete(t),e.rn(O,this,i),n.n(`tab`).setItem(Te,[...i].join(` `)),r&&this.askForBrowserNotifications()}async askForBrowserNotifications(){`Notification`in globalThis&&Notification.permission==="default"&&await Notification.requestPermission()}arrived(t,n,r,i){if(i)return;let a=r===void 0?void 0:n.findLast(t=>e.Ft(t.text,r)),o=a==null?this.watches(t.document)?n.at(-1):void 0:a;if(o===void 0)return;let s=a===void 0?e.In(`parley-notify-message`,o.author.name,t.title):e.In(`parley-notify-mention`,o.author.name,t.title);this.tell({title:s,text:o.text,document:t.document})}tell(t){if(e.un(D,this)||(e.un(T,this).call(this,t),document.visibilityState===`visible`)||!(`Notification`in globalThis)||Notification.permission!==`granted`)return;let n=De(t);n==null||n.addEventListener(`click`,()=>{n.close(),focus(),e.un(T,this).call(this,t)})}};function De({title:e,document:t}){try{return new Notification(e,{tag:t})}catch(e){return}}var Oe=[`topic`],k=`parley.drawer`;function ke(t){try{t.rooms.length===0&&t.help.length===0&&!t.open?sessionStorage.removeItem(k):sessionStorage.setItem(k,JSON.stringify(e.Wn(e.Wn({},t),{},{rooms:t.rooms.map(Me)})))}catch(e){}}function Ae(){try{var t;let n=JSON.parse((t=sessionStorage.getItem(k))==null?`null`:t);if(typeof n==`object`&&n&&`rooms`in n&&Array.isArray(n.rooms)){let t=`current`in n&&typeof n.current==`string`?{current:n.current}:{},r=`open`in n&&n.open===!0;return e.Wn({rooms:n.rooms.flatMap(Ne),open:r,help:`help`in n?je(n.help):[]},t)}}catch(e){}return{rooms:[],open:!1,help:[]}}function je(e){return Array.isArray(e)?[`help`,`desk`].filter(t=>e.includes(t)):[]}function Me(t){let{topic:n}=t;return e.Mt(t,Oe)}function Ne(t){if(typeof t!=`object`||!t||!(`document`in t&&`title`in t))return[];let{document:n,title:r}=t;if(typeof n!=`string`||typeof r!=`string`)return[];let i=`page`in t&&typeof t.page==`string`?{page:t.page}:{};return[e.Wn({document:n,title:r,topic:``},i)]}var Pe=3e5,A=new WeakMap,j=new WeakMap,M=new WeakMap,N=new WeakMap,P=new WeakMap,F=new WeakMap,I=new WeakMap,L=new WeakMap,R=new WeakMap,z=new WeakMap,B=new WeakMap,V=new WeakSet,Fe=new WeakMap,H=new WeakMap,U=new WeakMap,W=new WeakMap,Ie=new WeakMap,G=class extends e.Cn{constructor(){super(),e.pn(this,V),e.fn(this,A,{kind:`list`}),e.fn(this,j,void 0),e.fn(this,M,!1),e.fn(this,N,void 0),e.fn(this,P,!1),e.fn(this,F,matchMedia(ye)),e.fn(this,I,new we(this,t=>e.dn(V,this,Xe).call(this,t))),e.fn(this,L,new Ee(t=>e.un(I,this).show(t))),e.fn(this,R,new ee(t=>e.dn(V,this,Ye).call(this,t))),e.fn(this,z,void 0),e.fn(this,B,new re({host:this,context:()=>this.context,connect:()=>e.un(z,this).connected(),fetched:t=>e.dn(V,this,q).call(this,t),show:t=>e.dn(V,this,J).call(this,{kind:t}),inView:t=>e.un(P,this)&&e.un(A,this).kind===t&&document.visibilityState===`visible`,tell:t=>e.un(L,this).tell(t),keep:()=>e.dn(V,this,Z).call(this)})),e.fn(this,Fe,{open:t=>e.un(H,this).call(this,t),find:()=>void e.dn(V,this,We).call(this),create:()=>void e.dn(V,this,Ge).call(this),help:()=>void e.un(B,this).open(`help`),watch:(t,n)=>{n?(e.un(R,this).start(t),e.un(L,this).askForBrowserNotifications()):e.un(R,this).stop(),this.requestUpdate()}}),e.fn(this,H,t=>{e.dn(V,this,qe).call(this,t)}),e.fn(this,U,()=>{Se(this,e.un(P,this),e.un(F,this).matches),this.requestUpdate()}),e.fn(this,W,()=>{clearTimeout(e.un(j,this)),document.visibilityState===`hidden`?e.rn(j,this,setTimeout(()=>e.dn(V,this,Q).call(this,!0),Pe)):e.un(M,this)&&e.dn(V,this,Q).call(this,!1)}),e.fn(this,Ie,t=>{t.key!==`Escape`||t.isComposing||(t.preventDefault(),e.un(A,this).kind===`list`?this.close():e.dn(V,this,J).call(this,{kind:`list`}))}),this.context=void 0,this.connect=()=>Promise.reject(Error(`no connection was given`));let t=Ae();e.rn(z,this,new ue({host:this,context:()=>this.context,connect:()=>this.connect(),notifier:e.un(L,this),showList:()=>e.dn(V,this,J).call(this,{kind:`list`}),failed:()=>e.dn(V,this,Ke).call(this),opened:()=>e.un(P,this),shows:t=>e.un(P,this)&&e.dn(V,this,Y).call(this)===t},t.rooms)),t.current!==void 0&&e.un(z,this).has(t.current)&&e.rn(A,this,{kind:`room`,document:t.current})}connectedCallback(){super.connectedCallback(),e.Sn(),document.addEventListener(`visibilitychange`,e.un(W,this)),e.un(F,this).addEventListener(`change`,e.un(U,this))}disconnectedCallback(){super.disconnectedCallback(),document.removeEventListener(`visibilitychange`,e.un(W,this)),e.un(F,this).removeEventListener(`change`,e.un(U,this)),e.un(R,this).stop()}open(t,n){e.rn(N,this,t),e.dn(V,this,X).call(this,!0),e.un(z,this).resume(),n===void 0?e.dn(V,this,Je).call(this):e.un(B,this).open(n)}resume(){let t=Ae();e.un(B,this).resume(t.help),e.dn(V,this,X).call(this,t.open),e.un(z,this).resume()}tellOfHelp(t){e.un(I,this).show({title:t,text:``,document:`view:help`})}close(){var t;e.dn(V,this,X).call(this,!1),(t=e.un(N,this))==null||t.focus()}render(){let{context:t}=this;if(t===void 0)return e.Tn``;let n=e.un(A,this).kind===`room`;return e.Tn`
<div
class="panel"
role=${e.un(F,this).matches?`dialog`:`complementary`}
aria-modal=${e.un(F,this).matches?`true`:e.wn}
aria-label=${e.dn(V,this,Le).call(this)}
@keydown=${e.un(Ie,this)}
>
${e.dn(V,this,Re).call(this,n)} ${e.un(A,this).kind===`list`?e.dn(V,this,Ue).call(this,t):e.wn}
${e.un(A,this).kind===`find`?e.Tn`<parley-find-rooms .wiki=${t.wiki} .open=${e.un(H,this)}></parley-find-rooms>`:e.wn}
${e.dn(V,this,Ve).call(this,t)} ${e.un(B,this).render(t,e.dn(V,this,K).call(this))}
${e.un(z,this).render(t,e.dn(V,this,Y).call(this))}
</div>
<parley-new-room .made=${e.un(H,this)}></parley-new-room>
${e.un(I,this).render()}
`}};function Le(){var t,n;if(e.un(A,this).kind===`log`)return e.In(`parley-log-title`);if(e.un(A,this).kind===`reports`)return e.In(`parley-reports-title`);let r=e.dn(V,this,K).call(this);if(r!==void 0)return e.un(B,this).heading(r);let i=(t=(n=this.context)==null?void 0:n.title)==null?``:t;return i===``?e.In(`parley-drawer-title`):e.In(`parley-drawer-title-page`,e.Fn(i))}function Re(t){let n=e.un(A,this).kind===`list`?void 0:()=>e.dn(V,this,J).call(this,{kind:`list`});return e.Tn`
<div class="bar">
${n===void 0?e.wn:e.dn(V,this,ze).call(this,e.In(`parley-room-back`),e.Nn,n)}
<h2 tabindex="-1">${t?e.In(`parley-drawer-title`):e.dn(V,this,Le).call(this)}</h2>
<parley-menu
.label=${e.In(`parley-drawer-settings`)}
.icon=${e.An}
.items=${e.dn(V,this,Be).call(this)}
></parley-menu>
${e.dn(V,this,ze).call(this,e.In(`parley-drawer-close`),e.jn,()=>this.close())}
</div>
${t||e.dn(V,this,K).call(this)!==void 0?e.wn:e.Tn`<div class="promise">${e.vn(e.Mn,1)}<span>${e.In(`parley-drawer-promise`)}</span></div>`}
`}function ze(t,n,r){return e.Tn`<button type="button" class="button quiet icon" aria-label=${t} title=${t} @click=${r}>
${e.vn(n)}
</button>`}function Be(){var t;return ve({quiet:e.un(L,this).quiet,setQuiet:t=>{e.un(L,this).setQuiet(t),this.requestUpdate()},away:e.un(M,this),setAway:t=>e.dn(V,this,Q).call(this,t),help:e.un(B,this).menu(),moderator:((t=this.context)==null?void 0:t.rights.includes(`parley-moderate`))===!0,moderation:t=>void e.dn(V,this,He).call(this,t)})}function K(){return ne.find(t=>t===e.un(A,this).kind)}function Ve({wiki:t,rights:n}){if(e.un(A,this).kind===`reports`)return e.Tn`<parley-report-queue .wiki=${t}></parley-report-queue>`;if(e.un(A,this).kind!==`log`)return e.wn;let r=n.includes(`parley-moderate`);return e.Tn`<parley-moderation-log .wiki=${t} .moderator=${r}></parley-moderation-log>`}async function He(n){let r=()=>Promise.all([require("ext.parley.bootstrap").load("ext.parley.moderation-log"),require("ext.parley.bootstrap").load("ext.parley.report-queue")]);await e.dn(V,this,q).call(this,()=>t.t(r))&&e.dn(V,this,J).call(this,{kind:n})}function Ue(t){return e.Tn`<parley-room-list
.page=${t.title}
.wiki=${t.wiki}
.signedIn=${t.person!==null}
.joined=${e.un(z,this).listed}
.watching=${e.un(R,this).watching}
.handlers=${e.un(Fe,this)}
.active=${e.un(P,this)}
></parley-room-list>`}async function We(){await e.dn(V,this,q).call(this,()=>t.t(()=>require("ext.parley.bootstrap").load("ext.parley.find-rooms")))&&e.dn(V,this,J).call(this,{kind:`find`})}async function Ge(){var n;await e.dn(V,this,q).call(this,()=>t.t(()=>require("ext.parley.bootstrap").load("ext.parley.new-room")))&&((n=this.renderRoot.querySelector(`parley-new-room`))==null||n.ask())}async function q(t){try{return await t(),!0}catch(t){return e.un(I,this).showFailure(),!1}}function Ke(){e.un(I,this).showFailure(),e.un(A,this).kind===`room`&&e.dn(V,this,J).call(this,{kind:`list`})}async function qe(t){await e.un(z,this).join(t)&&e.dn(V,this,J).call(this,{kind:`room`,document:t.document})}function J(t){e.rn(A,this,t),e.dn(V,this,Z).call(this),this.requestUpdate(),e.dn(V,this,Je).call(this)}async function Je(){await this.updateComplete;let t=e.dn(V,this,Y).call(this),n=t===void 0?void 0:e.un(z,this).element(t),r=e.dn(V,this,K).call(this);if(r!==void 0)await e.un(B,this).focusInside(r);else if(n===void 0){var i;(i=this.renderRoot.querySelector(`.bar h2`))==null||i.focus()}else n.shown(),await n.focusComposer()}function Y(){return e.un(A,this).kind===`room`?e.un(A,this).document:void 0}function X(t){e.rn(P,this,this.toggleAttribute(`opened`,t)),t&&e.un(B,this).look(),e.un(U,this).call(this),e.dn(V,this,Z).call(this),e.un(z,this).countAll(),this.requestUpdate()}function Z(){let t=e.dn(V,this,Y).call(this),n=t===void 0?{}:{current:t};ke(e.Wn({rooms:e.un(z,this).all,open:e.un(P,this),help:e.un(B,this).kept},n))}function Ye(t){this.requestUpdate(),e.un(L,this).tell({title:e.In(`parley-notify-company`),text:``,document:t})}function Xe(t){e.dn(V,this,X).call(this,!0);let n=e.un(B,this).viewOf(t);if(n!==void 0){e.un(B,this).open(n);return}let r=e.un(z,this).has(t.document);e.dn(V,this,J).call(this,r?{kind:`room`,document:t.document}:{kind:`list`})}function Q(t){e.rn(M,this,t),e.un(z,this).setAway(t),this.requestUpdate()}e.Xn(G,`properties`,{context:{attribute:!1},connect:{attribute:!1}}),e.Xn(G,`styles`,[e.hn,e.gn,be]),customElements.define(`parley-drawer`,G);var $;async function Ze(){let[{openConnection:t},{fetchToken:n}]=await Promise.all([require("ext.parley.bootstrap").load("ext.parley.live").then(e=>e.g),require("ext.parley.bootstrap").load("ext.parley.live").then(e=>e.h)]);return t({url:e.Jn().socketAddress(),fetchToken:n})}async function Qe(e,t){let n=await et(e);t===void 0?n.resume():n.open(t)}async function $e(e,t){let n=await et(e),[{helpLoaded:r},{noticeLine:i}]=await Promise.all([require("ext.parley.bootstrap").load("ext.parley.load-help"),require("ext.parley.bootstrap").load("ext.parley.help-notices").then(e=>e.n)]);await r;let a=t.map(e=>i(e)).join(` `);a!==``&&n.tellOfHelp(a)}async function et(t){return $===void 0&&(await e.Rn(t.language),$=new G,$.context=t,$.connect=Ze,document.body.append($)),$}var tt;async function nt(t,n){let r=await at(t).person().catch(()=>null);await Qe(e.Wn(e.Wn({},t),{},{person:r}),n)}async function rt(e,t){at(e),await $e(e,t)}async function it(t){var n,r;at(t);let i=(n=(r=(await e.Hn(t.title)).you)==null?void 0:r.notices)==null?[]:n;i.length>0&&await $e(t,i)}function at(t){return tt===void 0&&(tt=e._t(t),e.gt()),tt}exports.lookForHelpNotices=it,exports.openDrawer=nt,exports.tellHelpNotices=rt;
