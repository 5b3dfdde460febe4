// SPDX-License-Identifier: GPL-2.0-or-later
"use strict";Object.defineProperty(exports,Symbol.toStringTag,{value:`Module`});const e=require("ext.parley.common"),t=require("ext.parley.browser-storage");require("ext.parley.room-list");var n=2e4,r=20,i=new WeakMap,a=new WeakMap,o=new WeakSet,ee=class{constructor(t){e.Sn(this,o),e.xn(this,i,void 0),e.xn(this,a,void 0),e.in(i,this,t)}get watching(){return e.yn(a,this)!==void 0}start(t){this.stop(),e.in(a,this,setInterval(()=>void e.bn(o,this,te).call(this,t.slice(0,r)),n))}stop(){clearInterval(e.yn(a,this)),e.in(a,this,void 0)}};async function te(t){try{let[n]=[...await e.an(t)].filter(([,e])=>e>0).sort(([,e],[,t])=>t-e);if(n===void 0||!this.watching)return;this.stop(),e.yn(i,this).call(this,n[0])}catch(e){}}var s=[`help`,`desk`,`figures`],c=new WeakMap,l=new WeakMap,u=new WeakMap,d=new WeakSet,ne=class{constructor(t){e.Sn(this,d),e.xn(this,c,void 0),e.xn(this,l,void 0),e.xn(this,u,[]),e.in(c,this,t)}get kept(){var t,n;return[...new Set([...e.yn(u,this),...(t=(n=e.yn(l,this))==null?void 0:n.goingOn)==null?[]:t])]}resume(t){e.in(u,this,t);for(let n of t)e.bn(d,this,f).call(this,n)}async open(t){await e.bn(d,this,f).call(this,t)&&e.yn(c,this).show(t)}viewOf({document:e}){return s.find(t=>e===`view:${t}`)}heading(t){switch(t){case`help`:return e.Yn(`parley-help-drawer`);case`desk`:return e.Yn(`parley-help-drawer-desk`);case`figures`:return e.Yn(`parley-help-drawer-figures`)}}menu(){var t,n;let r=(t=(n=e.yn(c,this).context())==null?void 0:n.rights)==null?[]:t,i=r.includes(`parley-help`),a=e=>({label:this.heading(e),run:()=>void this.open(e)});return[...i?[e.fn(e.fn({},a(`desk`)),{},{icon:e.nn})]:[],...i||r.includes(`parley-moderate`)?[e.fn(e.fn({},a(`figures`)),{},{icon:e.rn})]:[]]}render(t,n){var r,i;return(r=(i=e.yn(l,this))==null?void 0:i.render(t,n,e.yn(u,this).includes(`help`)))==null?e.Pn:r}async focusInside(t){var n;await((n=e.yn(l,this))==null?void 0:n.focusInside(t))}};async function f(t){return await e.yn(c,this).fetched(async()=>{let{HelpViews:n}=await require("ext.parley.bootstrap").load("ext.parley.help-views");e.yn(l,this)!=null||e.in(l,this,new n(e.yn(c,this),()=>e.bn(d,this,re).call(this))),await e.yn(l,this).prepare(t)})?(t!==`help`&&e.in(u,this,e.yn(u,this).filter(e=>e!==t)),e.yn(c,this).keep(),e.yn(c,this).host.requestUpdate(),await e.yn(c,this).host.updateComplete,!0):!1}function re(){e.in(u,this,e.yn(u,this).filter(e=>e!==`help`)),e.yn(c,this).keep()}function ie(t){let{quiet:n,away:r}=t,i={label:e.Yn(`parley-reports-title`),icon:e.tn,run:()=>t.moderation(`reports`)};return[{label:n?e.Yn(`parley-quiet-off`):e.Yn(`parley-quiet-on`),icon:e.Qt,run:()=>t.setQuiet(!n)},{label:r?e.Yn(`parley-away-off`):e.Yn(`parley-away-on`),icon:e.$t,run:()=>t.setAway(!r)},...t.help,{label:e.Yn(`parley-log-title`),icon:e.en,run:()=>t.moderation(`log`)},...t.moderator?[i]:[]]}var ae=`(max-width: 640px)`,oe=e.In`
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
`,se=1e3;function ce(e,t,n){for(let r of document.body.children)r instanceof HTMLElement&&r!==e&&r.id!==`parley-announcer`&&(r.inert=t&&n);let r=t&&innerWidth>=se;document.body.style.setProperty(`padding-inline-end`,r?`24rem`:``)}var le=12e3,p=new WeakMap,m=new WeakMap,h=new WeakMap,g=new WeakMap,ue=class{constructor(t,n){e.xn(this,p,void 0),e.xn(this,m,void 0),e.xn(this,h,void 0),e.xn(this,g,void 0),e.in(p,this,t),e.in(m,this,n),t.addController(this)}hostDisconnected(){this.hide()}show(t){clearTimeout(e.yn(g,this)),e.in(h,this,t),e.yn(p,this).requestUpdate(),e.An(t.title),e.in(g,this,setTimeout(()=>this.hide(),le))}showFailure(){this.show({title:e.Yn(`parley-error-not-done`),text:``,document:``})}hide(){clearTimeout(e.yn(g,this)),e.in(h,this,void 0),e.yn(p,this).requestUpdate()}render(){let t=e.yn(h,this);if(t===void 0)return e.Pn;let n=()=>{this.hide(),e.yn(m,this).call(this,t)},r=e.Yn(`parley-dialog-close`);return e.Fn`<div class="toast" role="region" aria-label=${t.title}>
<div class="words">
<strong>${t.title}</strong>
<p dir="auto">${t.text}</p>
</div>
${t.document===``?e.Pn:e.Fn`<button type="button" class="button" @click=${n}>${e.Yn(`parley-notify-open`)}</button>`}
<button type="button" class="button quiet icon" aria-label=${r} title=${r} @click=${()=>this.hide()}>
${e.Dn(e.Hn)}
</button>
</div>`}},_=`parley.quiet`,de=`parley.watched`,v=new WeakMap,y=new WeakMap,b=new WeakMap,x=new WeakMap,fe=class{constructor(n){var r,i;e.xn(this,v,void 0),e.xn(this,y,t.n(`browser`)),e.xn(this,b,void 0),e.xn(this,x,void 0),e.in(v,this,n),e.in(b,this,e.yn(y,this).getItem(_)===`yes`),e.in(x,this,new Set((r=(i=t.n(`tab`).getItem(de))==null?void 0:i.split(` `).filter(e=>e!==``))==null?[]:r))}get quiet(){return e.yn(b,this)}setQuiet(t){e.in(b,this,t),t?e.yn(y,this).setItem(_,`yes`):e.yn(y,this).removeItem(_)}watches(t){return e.yn(x,this).has(t)}setWatched(n,r){let i=new Set(e.yn(x,this));r?i.add(n):i.delete(n),e.in(x,this,i),t.n(`tab`).setItem(de,[...i].join(` `)),r&&this.askForBrowserNotifications()}async askForBrowserNotifications(){`Notification`in globalThis&&Notification.permission==="default"&&await Notification.requestPermission()}arrived(t,n,r,i){if(i)return;let a=r===void 0?void 0:n.findLast(t=>e.Zt(t.text,r)),o=a==null?this.watches(t.document)?n.at(-1):void 0:a;if(o===void 0)return;let ee=a===void 0?e.Yn(`parley-notify-message`,o.author.name,t.title):e.Yn(`parley-notify-mention`,o.author.name,t.title);this.tell({title:ee,text:o.text,document:t.document})}tell(t){if(e.yn(b,this)||(e.yn(v,this).call(this,t),document.visibilityState===`visible`)||!(`Notification`in globalThis)||Notification.permission!==`granted`)return;let n=pe(t);n==null||n.addEventListener(`click`,()=>{n.close(),focus(),e.yn(v,this).call(this,t)})}};function pe({title:e,document:t}){try{return new Notification(e,{tag:t})}catch(e){return}}var me=[`topic`],S=`parley.drawer`;function he(t){try{t.rooms.length===0&&t.help.length===0&&!t.open?sessionStorage.removeItem(S):sessionStorage.setItem(S,JSON.stringify(e.fn(e.fn({},t),{},{rooms:t.rooms.map(ve)})))}catch(e){}}function ge(){try{var t;let n=JSON.parse((t=sessionStorage.getItem(S))==null?`null`:t);if(typeof n==`object`&&n&&`rooms`in n&&Array.isArray(n.rooms)){let t=`current`in n&&typeof n.current==`string`?{current:n.current}:{},r=`open`in n&&n.open===!0;return e.fn({rooms:n.rooms.flatMap(ye),open:r,help:`help`in n?_e(n.help):[]},t)}}catch(e){}return{rooms:[],open:!1,help:[]}}function _e(e){return Array.isArray(e)?[`help`,`desk`].filter(t=>e.includes(t)):[]}function ve(t){let{topic:n}=t;return e.Jt(t,me)}function ye(t){if(typeof t!=`object`||!t||!(`document`in t&&`title`in t))return[];let{document:n,title:r}=t;if(typeof n!=`string`||typeof r!=`string`)return[];let i=`page`in t&&typeof t.page==`string`?{page:t.page}:{};return[e.fn({document:n,title:r,topic:``},i)]}function be(t){let n=t.detail;if(typeof n!=`object`||!n||!(`event`in n))return;let r=n.event;typeof r==`object`&&r&&`page`in r&&location.assign(e.Wt(String(r.page)))}function xe(t,n){let r=0;for(let e of n)r+=e;let i=e.Lt(r),a={count:r,shown:i,words:e.Yn(`parley-rooms-unread`,i,r)};t.dispatchEvent(new CustomEvent(`parley-unread-all`,{detail:a,bubbles:!0}))}var Se=3e5,C=new WeakMap,w=new WeakMap,T=new WeakMap,E=new WeakMap,D=new WeakMap,O=new WeakMap,k=new WeakMap,A=new WeakMap,j=new WeakMap,M=new WeakMap,N=new WeakMap,P=new WeakMap,F=new WeakMap,I=new WeakMap,L=new WeakSet,R=new WeakMap,z=new WeakMap,B=new WeakMap,V=new WeakMap,H=new WeakMap,U=class extends e.Nn{constructor(){super(),e.Sn(this,L),e.xn(this,C,void 0),e.xn(this,w,void 0),e.xn(this,T,{kind:`list`}),e.xn(this,E,[]),e.xn(this,D,new Map),e.xn(this,O,void 0),e.xn(this,k,!1),e.xn(this,A,void 0),e.xn(this,j,!1),e.xn(this,M,matchMedia(ae)),e.xn(this,N,new ue(this,t=>e.bn(L,this,He).call(this,t))),e.xn(this,P,new fe(t=>e.yn(N,this).show(t))),e.xn(this,F,new ee(t=>e.bn(L,this,Ve).call(this,t))),e.xn(this,I,new ne({host:this,context:()=>this.context,connect:()=>e.bn(L,this,Pe).call(this),fetched:t=>e.bn(L,this,K).call(this,t),show:t=>e.bn(L,this,J).call(this,{kind:t}),inView:t=>e.yn(j,this)&&e.yn(T,this).kind===t&&document.visibilityState===`visible`,tell:t=>e.yn(P,this).tell(t),keep:()=>e.bn(L,this,X).call(this)})),e.xn(this,R,{open:t=>e.yn(z,this).call(this,t),find:()=>void e.bn(L,this,je).call(this),create:()=>void e.bn(L,this,Me).call(this),help:()=>void e.yn(I,this).open(`help`),watch:(t,n)=>{n?(e.yn(F,this).start(t),e.yn(P,this).askForBrowserNotifications()):e.yn(F,this).stop(),this.requestUpdate()}}),e.xn(this,z,t=>{e.bn(L,this,Fe).call(this,t)}),e.xn(this,B,()=>{ce(this,e.yn(j,this),e.yn(M,this).matches),this.requestUpdate()}),e.xn(this,V,()=>{clearTimeout(e.yn(O,this)),document.visibilityState===`hidden`?e.in(O,this,setTimeout(()=>e.bn(L,this,Q).call(this,!0),Se)):e.yn(k,this)&&e.bn(L,this,Q).call(this,!1)}),e.xn(this,H,t=>{t.key!==`Escape`||t.isComposing||(t.preventDefault(),e.yn(T,this).kind===`list`?this.close():e.bn(L,this,J).call(this,{kind:`list`}))}),this.context=void 0,this.connect=()=>Promise.reject(Error(`no connection was given`));let t=ge();e.in(E,this,t.rooms),t.current!==void 0&&t.rooms.some(e=>e.document===t.current)&&e.in(T,this,{kind:`room`,document:t.current})}connectedCallback(){super.connectedCallback(),e.jn(),document.addEventListener(`visibilitychange`,e.yn(V,this)),e.yn(M,this).addEventListener(`change`,e.yn(B,this))}disconnectedCallback(){super.disconnectedCallback(),document.removeEventListener(`visibilitychange`,e.yn(V,this)),e.yn(M,this).removeEventListener(`change`,e.yn(B,this)),e.yn(F,this).stop()}open(t,n){e.in(A,this,t),e.bn(L,this,Y).call(this,!0),e.yn(E,this).length>0&&e.bn(L,this,q).call(this),n===void 0?e.bn(L,this,Le).call(this):e.yn(I,this).open(n)}resume(){let t=ge();e.yn(I,this).resume(t.help),e.bn(L,this,Y).call(this,t.open),e.yn(E,this).length>0&&e.bn(L,this,q).call(this)}tellOfHelp(t){e.yn(N,this).show({title:t,text:``,document:`view:help`})}close(){var t;e.bn(L,this,Y).call(this,!1),(t=e.yn(A,this))==null||t.focus()}render(){let{context:t}=this,n=e.yn(C,this);if(t===void 0)return e.Fn``;let r=e.yn(T,this).kind===`room`;return e.Fn`
<div
class="panel"
role=${e.yn(M,this).matches?`dialog`:`complementary`}
aria-modal=${e.yn(M,this).matches?`true`:e.Pn}
aria-label=${e.bn(L,this,W).call(this)}
@keydown=${e.yn(H,this)}
>
${e.bn(L,this,Ce).call(this,r)} ${e.yn(T,this).kind===`list`?e.bn(L,this,Oe).call(this,t):e.Pn}
${e.yn(T,this).kind===`find`?e.Fn`<parley-find-rooms .wiki=${t.wiki} .open=${e.yn(z,this)}></parley-find-rooms>`:e.Pn}
${e.bn(L,this,Ee).call(this,t)} ${e.yn(I,this).render(t,e.bn(L,this,G).call(this))}
${e.Mn(e.yn(E,this),e=>e.document,r=>n===void 0?e.Pn:e.bn(L,this,ke).call(this,r,t,n))}
</div>
<parley-new-room .made=${e.yn(z,this)}></parley-new-room>
${e.yn(N,this).render()}
`}};function W(){var t,n;if(e.yn(T,this).kind===`log`)return e.Yn(`parley-log-title`);if(e.yn(T,this).kind===`reports`)return e.Yn(`parley-reports-title`);let r=e.bn(L,this,G).call(this);if(r!==void 0)return e.yn(I,this).heading(r);let i=(t=(n=this.context)==null?void 0:n.title)==null?``:t;return i===``?e.Yn(`parley-drawer-title`):e.Yn(`parley-drawer-title-page`,e.Jn(i))}function Ce(t){let n=e.yn(T,this).kind===`list`?void 0:()=>e.bn(L,this,J).call(this,{kind:`list`});return e.Fn`
<div class="bar">
${n===void 0?e.Pn:e.bn(L,this,we).call(this,e.Yn(`parley-room-back`),e.Gn,n)}
<h2 tabindex="-1">${t?e.Yn(`parley-drawer-title`):e.bn(L,this,W).call(this)}</h2>
<parley-menu
.label=${e.Yn(`parley-drawer-settings`)}
.icon=${e.Vn}
.items=${e.bn(L,this,Te).call(this)}
></parley-menu>
${e.bn(L,this,we).call(this,e.Yn(`parley-drawer-close`),e.Hn,()=>this.close())}
</div>
${t||e.bn(L,this,G).call(this)!==void 0?e.Pn:e.Fn`<div class="promise">${e.Dn(e.Un,1)}<span>${e.Yn(`parley-drawer-promise`)}</span></div>`}
`}function we(t,n,r){return e.Fn`<button type="button" class="button quiet icon" aria-label=${t} title=${t} @click=${r}>
${e.Dn(n)}
</button>`}function Te(){var t;return ie({quiet:e.yn(P,this).quiet,setQuiet:t=>{e.yn(P,this).setQuiet(t),this.requestUpdate()},away:e.yn(k,this),setAway:t=>e.bn(L,this,Q).call(this,t),help:e.yn(I,this).menu(),moderator:((t=this.context)==null?void 0:t.rights.includes(`parley-moderate`))===!0,moderation:t=>void e.bn(L,this,De).call(this,t)})}function G(){return s.find(t=>t===e.yn(T,this).kind)}function Ee({wiki:t,rights:n}){if(e.yn(T,this).kind===`reports`)return e.Fn`<parley-report-queue .wiki=${t}></parley-report-queue>`;if(e.yn(T,this).kind!==`log`)return e.Pn;let r=n.includes(`parley-moderate`);return e.Fn`<parley-moderation-log .wiki=${t} .moderator=${r}></parley-moderation-log>`}async function De(t){await e.bn(L,this,K).call(this,()=>Promise.all([require("ext.parley.bootstrap").load("ext.parley.moderation-log"),require("ext.parley.bootstrap").load("ext.parley.report-queue")]))&&e.bn(L,this,J).call(this,{kind:t})}function Oe(t){return e.Fn`<parley-room-list
.page=${t.title}
.wiki=${t.wiki}
.signedIn=${t.person!==null}
.joined=${e.yn(E,this).map(t=>{var n;return e.fn(e.fn({},t),{},{unread:(n=e.yn(D,this).get(t.document))==null?0:n})})}
.watching=${e.yn(F,this).watching}
.handlers=${e.yn(R,this)}
.active=${e.yn(j,this)}
></parley-room-list>`}function ke(t,n,r){let i=e.yn(T,this).kind===`room`&&e.yn(T,this).document===t.document;return e.Fn`<parley-room
?hidden=${!i}
.document=${t.document}
.kept=${!1}
.heading=${t.title}
.topic=${t.topic}
.context=${n}
.connection=${r}
.inviting=${t.page!==void 0}
.searchPages=${e.dn}
.menuItems=${e.bn(L,this,Ae).call(this,t)}
data-document=${t.document}
@parley-unread=${n=>e.bn(L,this,ze).call(this,t,n)}
@parley-arrived=${n=>e.bn(L,this,Be).call(this,t,n)}
@parley-leave=${()=>e.bn(L,this,J).call(this,{kind:`list`})}
@parley-accept=${e=>be(e)}
></parley-room>`}function Ae(t){let n=e.yn(P,this).watches(t.document);return[{label:n?e.Yn(`parley-room-unwatch`):e.Yn(`parley-room-watch`),icon:e.Wn,run:()=>{e.yn(P,this).setWatched(t.document,!n),this.requestUpdate()}},{label:e.Yn(`parley-room-leave`),icon:e.Bn,run:()=>e.bn(L,this,Ie).call(this,t)}]}async function je(){await e.bn(L,this,K).call(this,()=>require("ext.parley.bootstrap").load("ext.parley.find-rooms"))&&e.bn(L,this,J).call(this,{kind:`find`})}async function Me(){var t;await e.bn(L,this,K).call(this,()=>require("ext.parley.bootstrap").load("ext.parley.new-room"))&&((t=this.renderRoot.querySelector(`parley-new-room`))==null||t.ask())}async function K(t){try{return await t(),!0}catch(t){return e.yn(N,this).showFailure(),!1}}function q(){return e.yn(w,this)!=null||e.in(w,this,e.bn(L,this,Ne).call(this)),e.yn(w,this)}async function Ne(){try{let[t]=await Promise.all([this.connect(),require("ext.parley.bootstrap").load("ext.parley.room").then(e=>e.t)]);e.in(C,this,t),this.requestUpdate()}catch(t){e.in(w,this,void 0),e.yn(N,this).showFailure(),e.yn(T,this).kind===`room`&&e.bn(L,this,J).call(this,{kind:`list`})}}async function Pe(){if(await e.bn(L,this,q).call(this),e.yn(C,this)===void 0)throw Error(`the drawer is not connected`);return e.yn(C,this)}async function Fe(t){await e.bn(L,this,q).call(this),e.yn(C,this)!==void 0&&(e.yn(E,this).some(e=>e.document===t.document)||e.in(E,this,[...e.yn(E,this),t]),e.bn(L,this,J).call(this,{kind:`room`,document:t.document}))}function Ie(t){e.in(E,this,e.yn(E,this).filter(e=>e.document!==t.document)),e.yn(D,this).delete(t.document),e.bn(L,this,J).call(this,{kind:`list`}),e.bn(L,this,Z).call(this)}function J(t){e.in(T,this,t),e.bn(L,this,X).call(this),this.requestUpdate(),e.bn(L,this,Le).call(this)}async function Le(){await this.updateComplete;let t=e.bn(L,this,Re).call(this),n=e.bn(L,this,G).call(this);if(n!==void 0)await e.yn(I,this).focusInside(n);else if(t===void 0){var r;(r=this.renderRoot.querySelector(`.bar h2`))==null||r.focus()}else t.shown(),await t.focusComposer()}function Re(){let t=e.yn(T,this);if(t.kind===`room`)return[...this.renderRoot.querySelectorAll(`parley-room`)].find(e=>e.document===t.document)}function Y(t){e.in(j,this,t),this.toggleAttribute(`opened`,t),e.yn(B,this).call(this),e.bn(L,this,X).call(this),e.bn(L,this,Z).call(this),this.requestUpdate()}function X(){let t=e.yn(T,this).kind===`room`?{current:e.yn(T,this).document}:{};he(e.fn({rooms:[...e.yn(E,this)],open:e.yn(j,this),help:e.yn(I,this).kept},t))}function ze(t,n){n.stopPropagation(),e.in(D,this,new Map(e.yn(D,this)).set(t.document,n.detail.count)),e.bn(L,this,Z).call(this),this.requestUpdate()}function Z(){xe(this,e.yn(j,this)?[]:e.yn(D,this).values())}function Be(t,n){var r;n.stopPropagation();let i=e.yn(T,this),a=e.yn(j,this)&&i.kind===`room`&&i.document===t.document&&document.visibilityState===`visible`;e.yn(P,this).arrived(t,n.detail.messages,(r=this.context)==null||(r=r.person)==null?void 0:r.name,a)}function Ve(t){this.requestUpdate(),e.yn(P,this).tell({title:e.Yn(`parley-notify-company`),text:``,document:t})}function He(t){e.bn(L,this,Y).call(this,!0);let n=e.yn(I,this).viewOf(t);if(n!==void 0){e.yn(I,this).open(n);return}let r=e.yn(E,this).some(e=>e.document===t.document);e.bn(L,this,J).call(this,r?{kind:`room`,document:t.document}:{kind:`list`})}function Q(t){e.in(k,this,t);for(let e of this.renderRoot.querySelectorAll(`parley-room`))e.setAway(t);this.requestUpdate()}e._n(U,`properties`,{context:{attribute:!1},connect:{attribute:!1}}),e._n(U,`styles`,[e.wn,e.Tn,oe]),customElements.define(`parley-drawer`,U);var $;async function Ue(){let[{openConnection:t},{fetchToken:n}]=await Promise.all([require("ext.parley.bootstrap").load("ext.parley.live").then(e=>e.g),require("ext.parley.bootstrap").load("ext.parley.live").then(e=>e.h)]);return t({url:e.Kn().socketAddress(),fetchToken:n})}async function We(e,t){let n=await Ge(e);t===void 0?n.resume():n.open(t)}async function Ge(t){return $===void 0&&(await e.Zn(t.language),$=new U,$.context=t,$.connect=Ue,document.body.append($)),$}var Ke=!1;async function qe(t,n){Ke||(Ke=!0,e.St(t),e.xt()),await We(t,n)}exports.openDrawer=qe;
