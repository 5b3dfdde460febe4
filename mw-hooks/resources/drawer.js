// SPDX-License-Identifier: GPL-2.0-or-later
"use strict";Object.defineProperty(exports,Symbol.toStringTag,{value:`Module`});const e=require("ext.parley.common"),t=require("ext.parley.browser-storage");require("ext.parley.room-list");var n=2e4,r=20,i=new WeakMap,a=new WeakMap,o=new WeakSet,s=class{constructor(t){e.on(this,o),e.an(this,i,void 0),e.an(this,a,void 0),e.Vt(i,this,t)}get watching(){return e.rn(a,this)!==void 0}start(t){this.stop(),e.Vt(a,this,setInterval(()=>void e.in(o,this,ee).call(this,t.slice(0,r)),n))}stop(){clearInterval(e.rn(a,this)),e.Vt(a,this,void 0)}};async function ee(t){try{let[n]=[...await e.Ht(t)].filter(([,e])=>e>0).sort(([,e],[,t])=>t-e);if(n===void 0||!this.watching)return;this.stop(),e.rn(i,this).call(this,n[0])}catch(e){}}var te=`(max-width: 640px)`,ne=e.bn`
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
parley-find-rooms {
flex: 1;
min-block-size: 0;
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
`,re=12e3,c=new WeakMap,l=new WeakMap,u=new WeakMap,d=new WeakMap,ie=class{constructor(t,n){e.an(this,c,void 0),e.an(this,l,void 0),e.an(this,u,void 0),e.an(this,d,void 0),e.Vt(c,this,t),e.Vt(l,this,n),t.addController(this)}hostDisconnected(){this.hide()}show(t){clearTimeout(e.rn(d,this)),e.Vt(u,this,t),e.rn(c,this).requestUpdate(),e.mn(t.title),e.Vt(d,this,setTimeout(()=>this.hide(),re))}showFailure(){this.show({title:e.Ln(`parley-error-not-done`),text:``,document:``})}hide(){clearTimeout(e.rn(d,this)),e.Vt(u,this,void 0),e.rn(c,this).requestUpdate()}render(){let t=e.rn(u,this);if(t===void 0)return e.vn;let n=()=>{this.hide(),e.rn(l,this).call(this,t)},r=e.Ln(`parley-dialog-close`);return e.yn`<div class="toast" role="region" aria-label=${t.title}>
<div class="words">
<strong>${t.title}</strong>
<p dir="auto">${t.text}</p>
</div>
${t.document===``?e.vn:e.yn`<button type="button" class="button" @click=${n}>${e.Ln(`parley-notify-open`)}</button>`}
<button type="button" class="button quiet icon" aria-label=${r} title=${r} @click=${()=>this.hide()}>
${e.dn(e.An)}
</button>
</div>`}},f=`parley.quiet`,p=`parley.watched`,m=new WeakMap,h=new WeakMap,g=new WeakMap,_=new WeakMap,ae=class{constructor(n){var r,i;e.an(this,m,void 0),e.an(this,h,t.n(`browser`)),e.an(this,g,void 0),e.an(this,_,void 0),e.Vt(m,this,n),e.Vt(g,this,e.rn(h,this).getItem(f)===`yes`),e.Vt(_,this,new Set((r=(i=t.n(`tab`).getItem(p))==null?void 0:i.split(` `).filter(e=>e!==``))==null?[]:r))}get quiet(){return e.rn(g,this)}setQuiet(t){e.Vt(g,this,t),t?e.rn(h,this).setItem(f,`yes`):e.rn(h,this).removeItem(f)}watches(t){return e.rn(_,this).has(t)}setWatched(n,r){let i=new Set(e.rn(_,this));r?i.add(n):i.delete(n),e.Vt(_,this,i),t.n(`tab`).setItem(p,[...i].join(` `)),r&&this.askForBrowserNotifications()}async askForBrowserNotifications(){`Notification`in globalThis&&Notification.permission==="default"&&await Notification.requestPermission()}arrived(t,n,r,i){if(i)return;let a=r===void 0?void 0:n.findLast(t=>e.Bt(t.text,r)),o=a==null?this.watches(t.document)?n.at(-1):void 0:a;if(o===void 0)return;let s=a===void 0?e.Ln(`parley-notify-message`,o.author.name,t.title):e.Ln(`parley-notify-mention`,o.author.name,t.title);this.tell({title:s,text:o.text,document:t.document})}tell(t){if(e.rn(g,this)||(e.rn(m,this).call(this,t),document.visibilityState===`visible`)||!(`Notification`in globalThis)||Notification.permission!==`granted`)return;let n=oe(t);n==null||n.addEventListener(`click`,()=>{n.close(),focus(),e.rn(m,this).call(this,t)})}};function oe({title:e,document:t}){try{return new Notification(e,{tag:t})}catch(e){return}}var se=[`topic`],v=`parley.drawer`;function ce(t){try{t.rooms.length===0&&!t.open?sessionStorage.removeItem(v):sessionStorage.setItem(v,JSON.stringify(e.Xt(e.Xt({},t),{},{rooms:t.rooms.map(le)})))}catch(e){}}function y(){try{var t;let n=JSON.parse((t=sessionStorage.getItem(v))==null?`null`:t);if(typeof n==`object`&&n&&`rooms`in n&&Array.isArray(n.rooms)){let t=`current`in n&&typeof n.current==`string`?{current:n.current}:{};return e.Xt({rooms:n.rooms.flatMap(ue),open:`open`in n&&n.open===!0},t)}}catch(e){}return{rooms:[],open:!1}}function le(t){let{topic:n}=t;return e.Lt(t,se)}function ue(t){if(typeof t!=`object`||!t||!(`document`in t&&`title`in t))return[];let{document:n,title:r}=t;if(typeof n!=`string`||typeof r!=`string`)return[];let i=`page`in t&&typeof t.page==`string`?{page:t.page}:{};return[e.Xt({document:n,title:r,topic:``},i)]}function de(t){let n=t.detail;if(typeof n!=`object`||!n||!(`event`in n))return;let r=n.event;typeof r==`object`&&r&&`page`in r&&location.assign(e.Nt(String(r.page)))}function fe(t,n){let r=0;for(let e of n)r+=e;let i=e.Dt(r),a={count:r,shown:i,words:e.Ln(`parley-rooms-unread`,i,r)};t.dispatchEvent(new CustomEvent(`parley-unread-all`,{detail:a,bubbles:!0}))}var pe=3e5,b=new WeakMap,x=new WeakMap,S=new WeakMap,C=new WeakMap,w=new WeakMap,T=new WeakMap,E=new WeakMap,D=new WeakMap,O=new WeakMap,k=new WeakMap,A=new WeakMap,j=new WeakMap,M=new WeakMap,N=new WeakSet,P=new WeakMap,F=new WeakMap,I=new WeakMap,L=new WeakMap,R=new WeakMap,z=class extends e._n{constructor(){super(),e.on(this,N),e.an(this,b,void 0),e.an(this,x,void 0),e.an(this,S,{kind:`list`}),e.an(this,C,[]),e.an(this,w,new Map),e.an(this,T,void 0),e.an(this,E,!1),e.an(this,D,void 0),e.an(this,O,!1),e.an(this,k,matchMedia(te)),e.an(this,A,new ie(this,t=>e.in(N,this,Oe).call(this,t))),e.an(this,j,new ae(t=>e.rn(A,this).show(t))),e.an(this,M,new s(t=>e.in(N,this,De).call(this,t))),e.an(this,P,{open:t=>e.rn(F,this).call(this,t),find:()=>void e.in(N,this,be).call(this),create:()=>void e.in(N,this,xe).call(this),watch:(t,n)=>{n?(e.rn(M,this).start(t),e.rn(j,this).askForBrowserNotifications()):e.rn(M,this).stop(),this.requestUpdate()}}),e.an(this,F,t=>{e.in(N,this,Ce).call(this,t)}),e.an(this,I,()=>{let t=e.rn(O,this)&&e.rn(k,this).matches;for(let e of document.body.children)e instanceof HTMLElement&&e!==this&&e.id!==`parley-announcer`&&(e.inert=t);let n=e.rn(O,this)&&innerWidth>=1e3;document.body.style.setProperty(`padding-inline-end`,n?`24rem`:``),this.requestUpdate()}),e.an(this,L,()=>{clearTimeout(e.rn(T,this)),document.visibilityState===`hidden`?e.Vt(T,this,setTimeout(()=>e.in(N,this,Z).call(this,!0),pe)):e.rn(E,this)&&e.in(N,this,Z).call(this,!1)}),e.an(this,R,t=>{t.key!==`Escape`||t.isComposing||(t.preventDefault(),e.rn(S,this).kind===`list`?this.close():e.in(N,this,G).call(this,{kind:`list`}))}),this.context=void 0,this.connect=()=>Promise.reject(Error(`no connection was given`));let t=y();e.Vt(C,this,t.rooms),t.current!==void 0&&t.rooms.some(e=>e.document===t.current)&&e.Vt(S,this,{kind:`room`,document:t.current})}connectedCallback(){super.connectedCallback(),e.hn(),document.addEventListener(`visibilitychange`,e.rn(L,this)),e.rn(k,this).addEventListener(`change`,e.rn(I,this))}disconnectedCallback(){super.disconnectedCallback(),document.removeEventListener(`visibilitychange`,e.rn(L,this)),e.rn(k,this).removeEventListener(`change`,e.rn(I,this)),e.rn(M,this).stop()}open(t){e.Vt(D,this,t),e.in(N,this,q).call(this,!0),e.rn(C,this).length>0&&e.in(N,this,W).call(this),e.in(N,this,K).call(this)}resume(){e.in(N,this,q).call(this,y().open),e.rn(C,this).length>0&&e.in(N,this,W).call(this)}close(){var t;e.in(N,this,q).call(this,!1),(t=e.rn(D,this))==null||t.focus()}render(){let{context:t}=this,n=e.rn(b,this);if(t===void 0)return e.yn``;let r=e.rn(S,this).kind===`room`;return e.yn`
<div
class="panel"
role=${e.rn(k,this).matches?`dialog`:`complementary`}
aria-modal=${e.rn(k,this).matches?`true`:e.vn}
aria-label=${e.in(N,this,B).call(this)}
@keydown=${e.rn(R,this)}
>
${e.in(N,this,me).call(this,r)} ${e.rn(S,this).kind===`list`?e.in(N,this,_e).call(this,t):e.vn}
${e.rn(S,this).kind===`find`?e.yn`<parley-find-rooms .wiki=${t.wiki} .open=${e.rn(F,this)}></parley-find-rooms>`:e.vn}
${e.in(N,this,ge).call(this,t)}
${e.gn(e.rn(C,this),e=>e.document,r=>n===void 0?e.vn:e.in(N,this,ve).call(this,r,t,n))}
</div>
<parley-new-room .made=${e.rn(F,this)}></parley-new-room>
${e.rn(A,this).render()}
`}};function B(){var t,n;if(e.rn(S,this).kind===`log`)return e.Ln(`parley-log-title`);if(e.rn(S,this).kind===`reports`)return e.Ln(`parley-reports-title`);let r=(t=(n=this.context)==null?void 0:n.title)==null?``:t;return r===``?e.Ln(`parley-drawer-title`):e.Ln(`parley-drawer-title-page`,e.In(r))}function me(t){let n=e.rn(S,this).kind===`list`?void 0:()=>e.in(N,this,G).call(this,{kind:`list`});return e.yn`
<div class="bar">
${n===void 0?e.vn:e.in(N,this,V).call(this,e.Ln(`parley-room-back`),e.Nn,n)}
<h2 tabindex="-1">${t?e.Ln(`parley-drawer-title`):e.in(N,this,B).call(this)}</h2>
<parley-menu
.label=${e.Ln(`parley-drawer-settings`)}
.icon=${e.kn}
.items=${e.in(N,this,he).call(this)}
></parley-menu>
${e.in(N,this,V).call(this,e.Ln(`parley-drawer-close`),e.An,()=>this.close())}
</div>
${t?e.vn:e.yn`<div class="promise">${e.dn(e.jn,1)}<span>${e.Ln(`parley-drawer-promise`)}</span></div>`}
`}function V(t,n,r){return e.yn`<button type="button" class="button quiet icon" aria-label=${t} title=${t} @click=${r}>
${e.dn(n)}
</button>`}function he(){var t;let{quiet:n}=e.rn(j,this);return[{label:n?e.Ln(`parley-quiet-off`):e.Ln(`parley-quiet-on`),icon:e.wn,run:()=>{e.rn(j,this).setQuiet(!n),this.requestUpdate()}},{label:e.rn(E,this)?e.Ln(`parley-away-off`):e.Ln(`parley-away-on`),icon:e.Tn,run:()=>e.in(N,this,Z).call(this,!e.rn(E,this))},{label:e.Ln(`parley-log-title`),icon:e.Dn,run:()=>void e.in(N,this,H).call(this,`log`)},...((t=this.context)==null?void 0:t.rights.includes(`parley-moderate`))===!0?[{label:e.Ln(`parley-reports-title`),icon:e.On,run:()=>void e.in(N,this,H).call(this,`reports`)}]:[]]}function ge(t){if(e.rn(S,this).kind===`log`){let n=t.rights.includes(`parley-moderate`);return e.yn`<parley-moderation-log .wiki=${t.wiki} .moderator=${n}></parley-moderation-log>`}return e.rn(S,this).kind===`reports`?e.yn`<parley-report-queue .wiki=${t.wiki}></parley-report-queue>`:e.vn}async function H(t){await e.in(N,this,U).call(this,()=>Promise.all([require("ext.parley.bootstrap").load("ext.parley.moderation-log"),require("ext.parley.bootstrap").load("ext.parley.report-queue")]))&&e.in(N,this,G).call(this,{kind:t})}function _e(t){return e.yn`<parley-room-list
.page=${t.title}
.wiki=${t.wiki}
.signedIn=${t.person!==null}
.joined=${e.rn(C,this).map(t=>{var n;return e.Xt(e.Xt({},t),{},{unread:(n=e.rn(w,this).get(t.document))==null?0:n})})}
.watching=${e.rn(M,this).watching}
.handlers=${e.rn(P,this)}
.active=${e.rn(O,this)}
></parley-room-list>`}function ve(t,n,r){let i=e.rn(S,this).kind===`room`&&e.rn(S,this).document===t.document;return e.yn`<parley-room
?hidden=${!i}
.document=${t.document}
.kept=${!1}
.heading=${t.title}
.topic=${t.topic}
.context=${n}
.connection=${r}
.inviting=${t.page!==void 0}
.searchPages=${e.Yt}
.menuItems=${e.in(N,this,ye).call(this,t)}
data-document=${t.document}
@parley-unread=${n=>e.in(N,this,Y).call(this,t,n)}
@parley-arrived=${n=>e.in(N,this,Ee).call(this,t,n)}
@parley-leave=${()=>e.in(N,this,G).call(this,{kind:`list`})}
@parley-accept=${e=>de(e)}
></parley-room>`}function ye(t){let n=e.rn(j,this).watches(t.document);return[{label:n?e.Ln(`parley-room-unwatch`):e.Ln(`parley-room-watch`),icon:e.Mn,run:()=>{e.rn(j,this).setWatched(t.document,!n),this.requestUpdate()}},{label:e.Ln(`parley-room-leave`),icon:e.En,run:()=>e.in(N,this,we).call(this,t)}]}async function be(){await e.in(N,this,U).call(this,()=>require("ext.parley.bootstrap").load("ext.parley.find-rooms"))&&e.in(N,this,G).call(this,{kind:`find`})}async function xe(){var t;await e.in(N,this,U).call(this,()=>require("ext.parley.bootstrap").load("ext.parley.new-room"))&&((t=this.renderRoot.querySelector(`parley-new-room`))==null||t.ask())}async function U(t){try{return await t(),!0}catch(t){return e.rn(A,this).showFailure(),!1}}function W(){return e.rn(x,this)!=null||e.Vt(x,this,e.in(N,this,Se).call(this)),e.rn(x,this)}async function Se(){try{let[t]=await Promise.all([this.connect(),require("ext.parley.bootstrap").load("ext.parley.room").then(e=>e.t)]);e.Vt(b,this,t),this.requestUpdate()}catch(t){e.Vt(x,this,void 0),e.rn(A,this).showFailure(),e.rn(S,this).kind===`room`&&e.in(N,this,G).call(this,{kind:`list`})}}async function Ce(t){await e.in(N,this,W).call(this),e.rn(b,this)!==void 0&&(e.rn(C,this).some(e=>e.document===t.document)||e.Vt(C,this,[...e.rn(C,this),t]),e.in(N,this,G).call(this,{kind:`room`,document:t.document}))}function we(t){e.Vt(C,this,e.rn(C,this).filter(e=>e.document!==t.document)),e.rn(w,this).delete(t.document),e.in(N,this,G).call(this,{kind:`list`}),e.in(N,this,X).call(this)}function G(t){e.Vt(S,this,t),e.in(N,this,J).call(this),this.requestUpdate(),e.in(N,this,K).call(this)}async function K(){await this.updateComplete;let t=e.in(N,this,Te).call(this);if(t===void 0){var n;(n=this.renderRoot.querySelector(`.bar h2`))==null||n.focus()}else t.shown(),await t.focusComposer()}function Te(){let t=e.rn(S,this);if(t.kind===`room`)return[...this.renderRoot.querySelectorAll(`parley-room`)].find(e=>e.document===t.document)}function q(t){e.Vt(O,this,t),this.toggleAttribute(`opened`,t),e.rn(I,this).call(this),e.in(N,this,J).call(this),e.in(N,this,X).call(this),this.requestUpdate()}function J(){let t=e.rn(S,this).kind===`room`?{current:e.rn(S,this).document}:{};ce(e.Xt({rooms:[...e.rn(C,this)],open:e.rn(O,this)},t))}function Y(t,n){n.stopPropagation(),e.Vt(w,this,new Map(e.rn(w,this)).set(t.document,n.detail.count)),e.in(N,this,X).call(this),this.requestUpdate()}function X(){fe(this,e.rn(O,this)?[]:e.rn(w,this).values())}function Ee(t,n){var r;n.stopPropagation();let i=e.rn(S,this),a=e.rn(O,this)&&i.kind===`room`&&i.document===t.document&&document.visibilityState===`visible`;e.rn(j,this).arrived(t,n.detail.messages,(r=this.context)==null||(r=r.person)==null?void 0:r.name,a)}function De(t){this.requestUpdate(),e.rn(j,this).tell({title:e.Ln(`parley-notify-company`),text:``,document:t})}function Oe(t){e.in(N,this,q).call(this,!0);let n=e.rn(C,this).some(e=>e.document===t.document);e.in(N,this,G).call(this,n?{kind:`room`,document:t.document}:{kind:`list`})}function Z(t){e.Vt(E,this,t);for(let e of this.renderRoot.querySelectorAll(`parley-room`))e.setAway(t);this.requestUpdate()}e.tn(z,`properties`,{context:{attribute:!1},connect:{attribute:!1}}),e.tn(z,`styles`,[e.cn,e.ln,ne]),customElements.define(`parley-drawer`,z);var Q;async function ke(){let[{openConnection:t},{fetchToken:n}]=await Promise.all([require("ext.parley.bootstrap").load("ext.parley.live").then(e=>e.g),require("ext.parley.bootstrap").load("ext.parley.live").then(e=>e.h)]);return t({url:e.Pn().socketAddress(),fetchToken:n})}async function Ae(t,n){Q===void 0&&(await e.zn(t.language),Q=new z,Q.context=t,Q.connect=ke,document.body.append(Q)),n===void 0?Q.resume():Q.open(n)}var $=!1;async function je(t,n){$||($=!0,e.mt(t),e.pt()),await Ae(t,n)}exports.openDrawer=je;
