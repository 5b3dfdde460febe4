// SPDX-License-Identifier: GPL-2.0-or-later
"use strict";Object.defineProperty(exports,Symbol.toStringTag,{value:`Module`});const e=require("ext.parley.common"),t=require("ext.parley.browser-storage");require("ext.parley.room-list");var n=2e4,r=20,i=new WeakMap,a=new WeakMap,o=new WeakSet,ee=class{constructor(t){e.un(this,o),e.ln(this,i,void 0),e.ln(this,a,void 0),e.$t(i,this,t)}get watching(){return e.sn(a,this)!==void 0}start(t){this.stop(),e.$t(a,this,setInterval(()=>void e.cn(o,this,te).call(this,t.slice(0,r)),n))}stop(){clearInterval(e.sn(a,this)),e.$t(a,this,void 0)}};async function te(t){try{let[n]=[...await e.en(t)].filter(([,e])=>e>0).sort(([,e],[,t])=>t-e);if(n===void 0||!this.watching)return;this.stop(),e.sn(i,this).call(this,n[0])}catch(e){}}var ne=[`help`,`desk`,`figures`],s=new WeakMap,c=new WeakMap,l=new WeakMap,u=new WeakMap,d=new WeakMap,f=new WeakSet,re=class{constructor(t){e.un(this,f),e.ln(this,s,void 0),e.ln(this,c,void 0),e.ln(this,l,[]),e.ln(this,u,void 0),e.ln(this,d,!1),e.$t(s,this,t)}get kept(){var t,n;return[...new Set([...e.sn(l,this),...(t=(n=e.sn(c,this))==null?void 0:n.goingOn)==null?[]:t])]}resume(t){e.$t(l,this,t);for(let n of t)e.cn(f,this,ie).call(this,n)}async open(t){await e.cn(f,this,ie).call(this,t)&&e.sn(s,this).show(t)}viewOf({document:e}){return ne.find(t=>e===`view:${t}`)}heading(t){switch(t){case`help`:return e.In(`parley-help-drawer`);case`desk`:return e.In(`parley-help-drawer-desk`);case`figures`:return e.In(`parley-help-drawer-figures`)}}async look(){var t,n;let{oversees:r}=e.cn(f,this,p).call(this);r&&(e.sn(u,this)!=null||e.$t(u,this,oe((t=(n=e.sn(s,this).context())==null?void 0:n.title)==null?``:t)),e.$t(d,this,await e.sn(u,this)),e.sn(s,this).host.requestUpdate())}menu(){if(!e.sn(d,this))return[];let{helps:t,oversees:n}=e.cn(f,this,p).call(this),r=e=>({label:this.heading(e),run:()=>void this.open(e)});return[...t?[e.Wn(e.Wn({},r(`desk`)),{},{icon:e.Zt})]:[],...n?[e.Wn(e.Wn({},r(`figures`)),{},{icon:e.Qt})]:[]]}render(t,n){var r,i;return(r=(i=e.sn(c,this))==null?void 0:i.render(t,n,e.sn(l,this).includes(`help`)))==null?e.Sn:r}async focusInside(t){var n;await((n=e.sn(c,this))==null?void 0:n.focusInside(t))}};function p(){var t,n;let r=(t=(n=e.sn(s,this).context())==null?void 0:n.rights)==null?[]:t,i=r.includes(`parley-help`);return{helps:i,oversees:i||r.includes(`parley-moderate`)}}async function ie(t){return await e.sn(s,this).fetched(async()=>{let{HelpViews:n}=await require("ext.parley.bootstrap").load("ext.parley.help-views");e.sn(c,this)!=null||e.$t(c,this,new n(e.sn(s,this),()=>e.cn(f,this,ae).call(this))),await e.sn(c,this).prepare(t)})?(t!==`help`&&e.$t(l,this,e.sn(l,this).filter(e=>e!==t)),e.sn(s,this).keep(),e.sn(s,this).host.requestUpdate(),await e.sn(s,this).host.updateComplete,!0):!1}function ae(){e.$t(l,this,e.sn(l,this).filter(e=>e!==`help`)),e.sn(s,this).keep()}async function oe(t){try{return await e.Hn(t),!0}catch(t){return!(t instanceof e.Yn&&t.code===`not_found`)}}function se(t){let{quiet:n,away:r}=t,i={label:e.In(`parley-reports-title`),icon:e.Xt,run:()=>t.moderation(`reports`)};return[{label:n?e.In(`parley-quiet-off`):e.In(`parley-quiet-on`),icon:e.qt,run:()=>t.setQuiet(!n)},{label:r?e.In(`parley-away-off`):e.In(`parley-away-on`),icon:e.Jt,run:()=>t.setAway(!r)},...t.help,{label:e.In(`parley-log-title`),icon:e.Yt,run:()=>t.moderation(`log`)},...t.moderator?[i]:[]]}var ce=`(max-width: 640px)`,le=e.wn`
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
`,ue=1e3;function de(e,t,n){for(let r of document.body.children)r instanceof HTMLElement&&r!==e&&r.id!==`parley-announcer`&&(r.inert=t&&n);let r=t&&innerWidth>=ue;document.body.style.setProperty(`padding-inline-end`,r?`24rem`:``)}var fe=12e3,m=new WeakMap,h=new WeakMap,g=new WeakMap,_=new WeakMap,pe=class{constructor(t,n){e.ln(this,m,void 0),e.ln(this,h,void 0),e.ln(this,g,void 0),e.ln(this,_,void 0),e.$t(m,this,t),e.$t(h,this,n),t.addController(this)}hostDisconnected(){this.hide()}show(t){clearTimeout(e.sn(_,this)),e.$t(g,this,t),e.sn(m,this).requestUpdate(),e.vn(t.title),e.$t(_,this,setTimeout(()=>this.hide(),fe))}showFailure(){this.show({title:e.In(`parley-error-not-done`),text:``,document:``})}hide(){clearTimeout(e.sn(_,this)),e.$t(g,this,void 0),e.sn(m,this).requestUpdate()}render(){let t=e.sn(g,this);if(t===void 0)return e.Sn;let n=()=>{this.hide(),e.sn(h,this).call(this,t)},r=e.In(`parley-dialog-close`);return e.Cn`<div class="toast" role="region" aria-label=${t.title}>
<div class="words">
<strong>${t.title}</strong>
<p dir="auto">${t.text}</p>
</div>
${t.document===``?e.Sn:e.Cn`<button type="button" class="button" @click=${n}>${e.In(`parley-notify-open`)}</button>`}
<button type="button" class="button quiet icon" aria-label=${r} title=${r} @click=${()=>this.hide()}>
${e.hn(e.An)}
</button>
</div>`}},v=`parley.quiet`,y=`parley.watched`,b=new WeakMap,x=new WeakMap,S=new WeakMap,C=new WeakMap,me=class{constructor(n){var r,i;e.ln(this,b,void 0),e.ln(this,x,t.n(`browser`)),e.ln(this,S,void 0),e.ln(this,C,void 0),e.$t(b,this,n),e.$t(S,this,e.sn(x,this).getItem(v)===`yes`),e.$t(C,this,new Set((r=(i=t.n(`tab`).getItem(y))==null?void 0:i.split(` `).filter(e=>e!==``))==null?[]:r))}get quiet(){return e.sn(S,this)}setQuiet(t){e.$t(S,this,t),t?e.sn(x,this).setItem(v,`yes`):e.sn(x,this).removeItem(v)}watches(t){return e.sn(C,this).has(t)}setWatched(n,r){let i=new Set(e.sn(C,this));r?i.add(n):i.delete(n),e.$t(C,this,i),t.n(`tab`).setItem(y,[...i].join(` `)),r&&this.askForBrowserNotifications()}async askForBrowserNotifications(){`Notification`in globalThis&&Notification.permission==="default"&&await Notification.requestPermission()}arrived(t,n,r,i){if(i)return;let a=r===void 0?void 0:n.findLast(t=>e.Kt(t.text,r)),o=a==null?this.watches(t.document)?n.at(-1):void 0:a;if(o===void 0)return;let ee=a===void 0?e.In(`parley-notify-message`,o.author.name,t.title):e.In(`parley-notify-mention`,o.author.name,t.title);this.tell({title:ee,text:o.text,document:t.document})}tell(t){if(e.sn(S,this)||(e.sn(b,this).call(this,t),document.visibilityState===`visible`)||!(`Notification`in globalThis)||Notification.permission!==`granted`)return;let n=he(t);n==null||n.addEventListener(`click`,()=>{n.close(),focus(),e.sn(b,this).call(this,t)})}};function he({title:e,document:t}){try{return new Notification(e,{tag:t})}catch(e){return}}var ge=[`topic`],w=`parley.drawer`;function _e(t){try{t.rooms.length===0&&t.help.length===0&&!t.open?sessionStorage.removeItem(w):sessionStorage.setItem(w,JSON.stringify(e.Wn(e.Wn({},t),{},{rooms:t.rooms.map(be)})))}catch(e){}}function ve(){try{var t;let n=JSON.parse((t=sessionStorage.getItem(w))==null?`null`:t);if(typeof n==`object`&&n&&`rooms`in n&&Array.isArray(n.rooms)){let t=`current`in n&&typeof n.current==`string`?{current:n.current}:{},r=`open`in n&&n.open===!0;return e.Wn({rooms:n.rooms.flatMap(xe),open:r,help:`help`in n?ye(n.help):[]},t)}}catch(e){}return{rooms:[],open:!1,help:[]}}function ye(e){return Array.isArray(e)?[`help`,`desk`].filter(t=>e.includes(t)):[]}function be(t){let{topic:n}=t;return e.Ut(t,ge)}function xe(t){if(typeof t!=`object`||!t||!(`document`in t&&`title`in t))return[];let{document:n,title:r}=t;if(typeof n!=`string`||typeof r!=`string`)return[];let i=`page`in t&&typeof t.page==`string`?{page:t.page}:{};return[e.Wn({document:n,title:r,topic:``},i)]}function Se(t){let n=t.detail;if(typeof n!=`object`||!n||!(`event`in n))return;let r=n.event;typeof r==`object`&&r&&`page`in r&&location.assign(e.zt(String(r.page)))}function Ce(t,n){let r=0;for(let e of n)r+=e;let i=e.Mt(r),a={count:r,shown:i,words:e.In(`parley-rooms-unread`,i,r)};t.dispatchEvent(new CustomEvent(`parley-unread-all`,{detail:a,bubbles:!0}))}var we=3e5,T=new WeakMap,E=new WeakMap,D=new WeakMap,O=new WeakMap,k=new WeakMap,A=new WeakMap,j=new WeakMap,M=new WeakMap,N=new WeakMap,P=new WeakMap,F=new WeakMap,I=new WeakMap,L=new WeakMap,R=new WeakMap,z=new WeakSet,Te=new WeakMap,B=new WeakMap,V=new WeakMap,H=new WeakMap,Ee=new WeakMap,U=class extends e.xn{constructor(){super(),e.un(this,z),e.ln(this,T,void 0),e.ln(this,E,void 0),e.ln(this,D,{kind:`list`}),e.ln(this,O,[]),e.ln(this,k,new Map),e.ln(this,A,void 0),e.ln(this,j,!1),e.ln(this,M,void 0),e.ln(this,N,!1),e.ln(this,P,matchMedia(ce)),e.ln(this,F,new pe(this,t=>e.cn(z,this,qe).call(this,t))),e.ln(this,I,new me(t=>e.sn(F,this).show(t))),e.ln(this,L,new ee(t=>e.cn(z,this,Ke).call(this,t))),e.ln(this,R,new re({host:this,context:()=>this.context,connect:()=>e.cn(z,this,ze).call(this),fetched:t=>e.cn(z,this,G).call(this,t),show:t=>e.cn(z,this,q).call(this,{kind:t}),inView:t=>e.sn(N,this)&&e.sn(D,this).kind===t&&document.visibilityState===`visible`,tell:t=>e.sn(I,this).tell(t),keep:()=>e.cn(z,this,Y).call(this)})),e.ln(this,Te,{open:t=>e.sn(B,this).call(this,t),find:()=>void e.cn(z,this,Ie).call(this),create:()=>void e.cn(z,this,Le).call(this),help:()=>void e.sn(R,this).open(`help`),watch:(t,n)=>{n?(e.sn(L,this).start(t),e.sn(I,this).askForBrowserNotifications()):e.sn(L,this).stop(),this.requestUpdate()}}),e.ln(this,B,t=>{e.cn(z,this,Be).call(this,t)}),e.ln(this,V,()=>{de(this,e.sn(N,this),e.sn(P,this).matches),this.requestUpdate()}),e.ln(this,H,()=>{clearTimeout(e.sn(A,this)),document.visibilityState===`hidden`?e.$t(A,this,setTimeout(()=>e.cn(z,this,Z).call(this,!0),we)):e.sn(j,this)&&e.cn(z,this,Z).call(this,!1)}),e.ln(this,Ee,t=>{t.key!==`Escape`||t.isComposing||(t.preventDefault(),e.sn(D,this).kind===`list`?this.close():e.cn(z,this,q).call(this,{kind:`list`}))}),this.context=void 0,this.connect=()=>Promise.reject(Error(`no connection was given`));let t=ve();e.$t(O,this,t.rooms),t.current!==void 0&&t.rooms.some(e=>e.document===t.current)&&e.$t(D,this,{kind:`room`,document:t.current})}connectedCallback(){super.connectedCallback(),e.yn(),document.addEventListener(`visibilitychange`,e.sn(H,this)),e.sn(P,this).addEventListener(`change`,e.sn(V,this))}disconnectedCallback(){super.disconnectedCallback(),document.removeEventListener(`visibilitychange`,e.sn(H,this)),e.sn(P,this).removeEventListener(`change`,e.sn(V,this)),e.sn(L,this).stop()}open(t,n){e.$t(M,this,t),e.cn(z,this,J).call(this,!0),e.sn(O,this).length>0&&e.cn(z,this,K).call(this),n===void 0?e.cn(z,this,He).call(this):e.sn(R,this).open(n)}resume(){let t=ve();e.sn(R,this).resume(t.help),e.cn(z,this,J).call(this,t.open),e.sn(O,this).length>0&&e.cn(z,this,K).call(this)}tellOfHelp(t){e.sn(F,this).show({title:t,text:``,document:`view:help`})}close(){var t;e.cn(z,this,J).call(this,!1),(t=e.sn(M,this))==null||t.focus()}render(){let{context:t}=this,n=e.sn(T,this);if(t===void 0)return e.Cn``;let r=e.sn(D,this).kind===`room`;return e.Cn`
<div
class="panel"
role=${e.sn(P,this).matches?`dialog`:`complementary`}
aria-modal=${e.sn(P,this).matches?`true`:e.Sn}
aria-label=${e.cn(z,this,De).call(this)}
@keydown=${e.sn(Ee,this)}
>
${e.cn(z,this,Oe).call(this,r)} ${e.sn(D,this).kind===`list`?e.cn(z,this,Ne).call(this,t):e.Sn}
${e.sn(D,this).kind===`find`?e.Cn`<parley-find-rooms .wiki=${t.wiki} .open=${e.sn(B,this)}></parley-find-rooms>`:e.Sn}
${e.cn(z,this,je).call(this,t)} ${e.sn(R,this).render(t,e.cn(z,this,W).call(this))}
${e.bn(e.sn(O,this),e=>e.document,r=>n===void 0?e.Sn:e.cn(z,this,Pe).call(this,r,t,n))}
</div>
<parley-new-room .made=${e.sn(B,this)}></parley-new-room>
${e.sn(F,this).render()}
`}};function De(){var t,n;if(e.sn(D,this).kind===`log`)return e.In(`parley-log-title`);if(e.sn(D,this).kind===`reports`)return e.In(`parley-reports-title`);let r=e.cn(z,this,W).call(this);if(r!==void 0)return e.sn(R,this).heading(r);let i=(t=(n=this.context)==null?void 0:n.title)==null?``:t;return i===``?e.In(`parley-drawer-title`):e.In(`parley-drawer-title-page`,e.Fn(i))}function Oe(t){let n=e.sn(D,this).kind===`list`?void 0:()=>e.cn(z,this,q).call(this,{kind:`list`});return e.Cn`
<div class="bar">
${n===void 0?e.Sn:e.cn(z,this,ke).call(this,e.In(`parley-room-back`),e.Nn,n)}
<h2 tabindex="-1">${t?e.In(`parley-drawer-title`):e.cn(z,this,De).call(this)}</h2>
<parley-menu
.label=${e.In(`parley-drawer-settings`)}
.icon=${e.kn}
.items=${e.cn(z,this,Ae).call(this)}
></parley-menu>
${e.cn(z,this,ke).call(this,e.In(`parley-drawer-close`),e.An,()=>this.close())}
</div>
${t||e.cn(z,this,W).call(this)!==void 0?e.Sn:e.Cn`<div class="promise">${e.hn(e.jn,1)}<span>${e.In(`parley-drawer-promise`)}</span></div>`}
`}function ke(t,n,r){return e.Cn`<button type="button" class="button quiet icon" aria-label=${t} title=${t} @click=${r}>
${e.hn(n)}
</button>`}function Ae(){var t;return se({quiet:e.sn(I,this).quiet,setQuiet:t=>{e.sn(I,this).setQuiet(t),this.requestUpdate()},away:e.sn(j,this),setAway:t=>e.cn(z,this,Z).call(this,t),help:e.sn(R,this).menu(),moderator:((t=this.context)==null?void 0:t.rights.includes(`parley-moderate`))===!0,moderation:t=>void e.cn(z,this,Me).call(this,t)})}function W(){return ne.find(t=>t===e.sn(D,this).kind)}function je({wiki:t,rights:n}){if(e.sn(D,this).kind===`reports`)return e.Cn`<parley-report-queue .wiki=${t}></parley-report-queue>`;if(e.sn(D,this).kind!==`log`)return e.Sn;let r=n.includes(`parley-moderate`);return e.Cn`<parley-moderation-log .wiki=${t} .moderator=${r}></parley-moderation-log>`}async function Me(t){await e.cn(z,this,G).call(this,()=>Promise.all([require("ext.parley.bootstrap").load("ext.parley.moderation-log"),require("ext.parley.bootstrap").load("ext.parley.report-queue")]))&&e.cn(z,this,q).call(this,{kind:t})}function Ne(t){return e.Cn`<parley-room-list
.page=${t.title}
.wiki=${t.wiki}
.signedIn=${t.person!==null}
.joined=${e.sn(O,this).map(t=>{var n;return e.Wn(e.Wn({},t),{},{unread:(n=e.sn(k,this).get(t.document))==null?0:n})})}
.watching=${e.sn(L,this).watching}
.handlers=${e.sn(Te,this)}
.active=${e.sn(N,this)}
></parley-room-list>`}function Pe(t,n,r){let i=e.sn(D,this).kind===`room`&&e.sn(D,this).document===t.document;return e.Cn`<parley-room
?hidden=${!i}
.document=${t.document}
.kept=${!1}
.heading=${t.title}
.topic=${t.topic}
.context=${n}
.connection=${r}
.inviting=${t.page!==void 0}
.searchPages=${e.on}
.menuItems=${e.cn(z,this,Fe).call(this,t)}
data-document=${t.document}
@parley-unread=${n=>e.cn(z,this,We).call(this,t,n)}
@parley-arrived=${n=>e.cn(z,this,Ge).call(this,t,n)}
@parley-leave=${()=>e.cn(z,this,q).call(this,{kind:`list`})}
@parley-accept=${e=>Se(e)}
></parley-room>`}function Fe(t){let n=e.sn(I,this).watches(t.document);return[{label:n?e.In(`parley-room-unwatch`):e.In(`parley-room-watch`),icon:e.Mn,run:()=>{e.sn(I,this).setWatched(t.document,!n),this.requestUpdate()}},{label:e.In(`parley-room-leave`),icon:e.On,run:()=>e.cn(z,this,Ve).call(this,t)}]}async function Ie(){await e.cn(z,this,G).call(this,()=>require("ext.parley.bootstrap").load("ext.parley.find-rooms"))&&e.cn(z,this,q).call(this,{kind:`find`})}async function Le(){var t;await e.cn(z,this,G).call(this,()=>require("ext.parley.bootstrap").load("ext.parley.new-room"))&&((t=this.renderRoot.querySelector(`parley-new-room`))==null||t.ask())}async function G(t){try{return await t(),!0}catch(t){return e.sn(F,this).showFailure(),!1}}function K(){return e.sn(E,this)!=null||e.$t(E,this,e.cn(z,this,Re).call(this)),e.sn(E,this)}async function Re(){try{let[t]=await Promise.all([this.connect(),require("ext.parley.bootstrap").load("ext.parley.room").then(e=>e.t)]);e.$t(T,this,t),this.requestUpdate()}catch(t){e.$t(E,this,void 0),e.sn(F,this).showFailure(),e.sn(D,this).kind===`room`&&e.cn(z,this,q).call(this,{kind:`list`})}}async function ze(){if(await e.cn(z,this,K).call(this),e.sn(T,this)===void 0)throw Error(`the drawer is not connected`);return e.sn(T,this)}async function Be(t){await e.cn(z,this,K).call(this),e.sn(T,this)!==void 0&&(e.sn(O,this).some(e=>e.document===t.document)||e.$t(O,this,[...e.sn(O,this),t]),e.cn(z,this,q).call(this,{kind:`room`,document:t.document}))}function Ve(t){e.$t(O,this,e.sn(O,this).filter(e=>e.document!==t.document)),e.sn(k,this).delete(t.document),e.cn(z,this,q).call(this,{kind:`list`}),e.cn(z,this,X).call(this)}function q(t){e.$t(D,this,t),e.cn(z,this,Y).call(this),this.requestUpdate(),e.cn(z,this,He).call(this)}async function He(){await this.updateComplete;let t=e.cn(z,this,Ue).call(this),n=e.cn(z,this,W).call(this);if(n!==void 0)await e.sn(R,this).focusInside(n);else if(t===void 0){var r;(r=this.renderRoot.querySelector(`.bar h2`))==null||r.focus()}else t.shown(),await t.focusComposer()}function Ue(){let t=e.sn(D,this);if(t.kind===`room`)return[...this.renderRoot.querySelectorAll(`parley-room`)].find(e=>e.document===t.document)}function J(t){e.$t(N,this,this.toggleAttribute(`opened`,t)),t&&e.sn(R,this).look(),e.sn(V,this).call(this),e.cn(z,this,Y).call(this),e.cn(z,this,X).call(this),this.requestUpdate()}function Y(){let t=e.sn(D,this).kind===`room`?{current:e.sn(D,this).document}:{};_e(e.Wn({rooms:[...e.sn(O,this)],open:e.sn(N,this),help:e.sn(R,this).kept},t))}function We(t,n){n.stopPropagation(),e.$t(k,this,new Map(e.sn(k,this)).set(t.document,n.detail.count)),e.cn(z,this,X).call(this),this.requestUpdate()}function X(){Ce(this,e.sn(N,this)?[]:e.sn(k,this).values())}function Ge(t,n){var r;n.stopPropagation();let i=e.sn(D,this),a=e.sn(N,this)&&i.kind===`room`&&i.document===t.document&&document.visibilityState===`visible`;e.sn(I,this).arrived(t,n.detail.messages,(r=this.context)==null||(r=r.person)==null?void 0:r.name,a)}function Ke(t){this.requestUpdate(),e.sn(I,this).tell({title:e.In(`parley-notify-company`),text:``,document:t})}function qe(t){e.cn(z,this,J).call(this,!0);let n=e.sn(R,this).viewOf(t);if(n!==void 0){e.sn(R,this).open(n);return}let r=e.sn(O,this).some(e=>e.document===t.document);e.cn(z,this,q).call(this,r?{kind:`room`,document:t.document}:{kind:`list`})}function Z(t){e.$t(j,this,t);for(let e of this.renderRoot.querySelectorAll(`parley-room`))e.setAway(t);this.requestUpdate()}e.Xn(U,`properties`,{context:{attribute:!1},connect:{attribute:!1}}),e.Xn(U,`styles`,[e.fn,e.pn,le]),customElements.define(`parley-drawer`,U);var Q;async function Je(){let[{openConnection:t},{fetchToken:n}]=await Promise.all([require("ext.parley.bootstrap").load("ext.parley.live").then(e=>e.g),require("ext.parley.bootstrap").load("ext.parley.live").then(e=>e.h)]);return t({url:e.Jn().socketAddress(),fetchToken:n})}async function Ye(e,t){let n=await Ze(e);t===void 0?n.resume():n.open(t)}async function Xe(e,t){let n=await Ze(e),[{helpLoaded:r},{noticeLine:i}]=await Promise.all([require("ext.parley.bootstrap").load("ext.parley.load-help"),require("ext.parley.bootstrap").load("ext.parley.help-notices").then(e=>e.n)]);await r;let a=t.map(e=>i(e)).join(` `);a!==``&&n.tellOfHelp(a)}async function Ze(t){return Q===void 0&&(await e.Rn(t.language),Q=new U,Q.context=t,Q.connect=Je,document.body.append(Q)),Q}var Qe=!1;async function $e(e,t){$(e),await Ye(e,t)}async function et(e,t){$(e),await Xe(e,t)}async function tt(t){var n,r;$(t);let i=(n=(r=(await e.Hn(t.title)).you)==null?void 0:r.notices)==null?[]:n;i.length>0&&await Xe(t,i)}function $(t){Qe||(Qe=!0,e._t(t),e.gt())}exports.lookForHelpNotices=tt,exports.openDrawer=$e,exports.tellHelpNotices=et;
