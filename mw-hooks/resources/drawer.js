// SPDX-License-Identifier: GPL-2.0-or-later
"use strict";Object.defineProperty(exports,Symbol.toStringTag,{value:`Module`});const e=require("ext.parley.common"),t=require("ext.parley.browser-storage");require("ext.parley.room-list");var n=2e4,r=20,i=new WeakMap,a=new WeakMap,o=new WeakSet,ee=class{constructor(t){e.ln(this,o),e.cn(this,i,void 0),e.cn(this,a,void 0),e.Gt(i,this,t)}get watching(){return e.on(a,this)!==void 0}start(t){this.stop(),e.Gt(a,this,setInterval(()=>void e.sn(o,this,te).call(this,t.slice(0,r)),n))}stop(){clearInterval(e.on(a,this)),e.Gt(a,this,void 0)}};async function te(t){try{let[n]=[...await e.Kt(t)].filter(([,e])=>e>0).sort(([,e],[,t])=>t-e);if(n===void 0||!this.watching)return;this.stop(),e.on(i,this).call(this,n[0])}catch(e){}}var ne={"view:help":`help`,"view:desk":`desk`},s=new WeakMap,c=new WeakMap,l=new WeakMap,u=new WeakMap,d=new WeakMap,f=new WeakSet,re=new WeakMap,ie=new WeakMap,ae=new WeakMap,oe=new WeakMap,se=class{constructor(t){e.ln(this,f),e.cn(this,s,void 0),e.cn(this,c,new Set),e.cn(this,l,void 0),e.cn(this,u,void 0),e.cn(this,d,void 0),e.cn(this,re,t=>{let{request:n}=t.detail,r=e.on(d,this);e.Gt(d,this,n),(r==null?void 0:r.id)!==(n==null?void 0:n.id)&&e.on(s,this).keep(),n!==void 0&&r!==void 0&&r.state.kind!==n.state.kind&&(n.state.kind!==`claimed`&&n.state.kind!==`closed`&&n.state.kind!==`parked`||e.on(s,this).inView(`help`)||e.sn(f,this,m).call(this,`help`,e.Bn(`parley-help-drawer-news`)))}),e.cn(this,ie,t=>{t.stopPropagation(),e.on(s,this).inView(`help`)||e.sn(f,this,m).call(this,`help`,e.Bn(`parley-help-drawer-news`))}),e.cn(this,ae,t=>{t.stopPropagation(),e.on(s,this).inView(`desk`)||e.sn(f,this,m).call(this,`desk`,e.Bn(`parley-help-drawer-offered`))}),e.cn(this,oe,t=>{t.stopPropagation(),e.on(s,this).show(`list`)}),e.Gt(s,this,t)}get kept(){let t=e.on(d,this)!==void 0;return[...e.on(c,this)].filter(e=>e===`desk`||e===`help`&&t)}resume(t){for(let n of t)e.sn(f,this,ue).call(this,n)}async open(t){await e.sn(f,this,ue).call(this,t)&&e.on(s,this).show(t)}viewOf(e){return ne[e.document]}heading(t){switch(t){case`help`:return e.Bn(`parley-help-drawer`);case`desk`:return e.Bn(`parley-help-drawer-desk`);case`figures`:return e.Bn(`parley-help-drawer-figures`)}}menu(){var t,n,r;let i=(t=(n=e.on(s,this).context())==null?void 0:n.rights)==null?[]:t,a=i.includes(`parley-help`);return[...((r=e.on(s,this).context())==null?void 0:r.person)===null?[]:[e.sn(f,this,p).call(this,`help`,e.Ut)],...a?[e.sn(f,this,p).call(this,`desk`,e.Ht)]:[],...a||i.includes(`parley-moderate`)?[e.sn(f,this,p).call(this,`figures`,e.Wt)]:[]]}render(t,n){return e.Sn`
${e.on(c,this).has(`help`)?e.sn(f,this,ce).call(this,t,n===`help`):e.xn}
${e.on(c,this).has(`desk`)?e.sn(f,this,le).call(this,t,n===`desk`):e.xn}
${n===`figures`?e.Sn`<div class="figures"><parley-help-figures></parley-help-figures></div>`:e.xn}
`}async focusInside(t){var n,r,i;let{renderRoot:a}=e.on(s,this).host;t===`help`?await((n=a.querySelector(`parley-help`))==null?void 0:n.focusField()):t===`desk`?await((r=a.querySelector(`parley-desk`))==null?void 0:r.focusInside()):(i=a.querySelector(`.bar h2`))==null||i.focus()}};function p(t,n){return e.$t(e.$t({label:this.heading(t)},n&&{icon:n}),{},{run:()=>void this.open(t)})}function ce(t,n){return e.Sn`<parley-help
?hidden=${!n}
.context=${t}
.connect=${e.on(s,this).connect}
.from=${{cause:`drawer`,page:t.title,revision:t.revision}}
.back=${()=>e.on(s,this).show(`list`)}
?active=${n||e.on(c,this).has(`help`)}
@parley-help-request=${e.on(re,this)}
@parley-unread=${fe}
@parley-arrived=${e.on(ie,this)}
@parley-leave=${e.on(oe,this)}
></parley-help>`}function le(t,n){var r;return e.on(l,this)===void 0||((r=e.on(u,this))==null?void 0:r.desk)===void 0?e.xn:e.Sn`<parley-desk
?hidden=${!n}
.document=${e.on(u,this).desk}
.connection=${e.on(l,this)}
.context=${t}
.helpPage=${e.on(u,this).helpPage}
@parley-desk-offered=${e.on(ae,this)}
@parley-arrived=${fe}
></parley-desk>`}async function ue(t){return await e.on(s,this).fetched(()=>e.sn(f,this,de).call(this,t))?(e.Gt(c,this,new Set([...e.on(c,this),t])),e.on(s,this).host.requestUpdate(),await e.on(s,this).host.updateComplete,!0):!1}async function de(t){var n,r;if(t===`help`){await(await require("ext.parley.bootstrap").load("ext.parley.load-help")).helpLoaded;return}if(await(await require("ext.parley.bootstrap").load("ext.parley.load-desk")).deskLoaded,t!==`desk`||e.on(u,this)!==void 0)return;let i=(n=(r=e.on(s,this).context())==null?void 0:r.title)==null?``:n;[e.It(e.Gt,[l,this])._,e.It(e.Gt,[u,this])._]=await Promise.all([e.on(s,this).connect(),e.Bt(i)])}function m(t,n){e.on(s,this).tell({title:n,text:``,document:`view:${t}`})}function fe(e){e.stopPropagation()}var pe=`(max-width: 640px)`,me=e.Cn`
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
`,he=12e3,h=new WeakMap,g=new WeakMap,_=new WeakMap,v=new WeakMap,ge=class{constructor(t,n){e.cn(this,h,void 0),e.cn(this,g,void 0),e.cn(this,_,void 0),e.cn(this,v,void 0),e.Gt(h,this,t),e.Gt(g,this,n),t.addController(this)}hostDisconnected(){this.hide()}show(t){clearTimeout(e.on(v,this)),e.Gt(_,this,t),e.on(h,this).requestUpdate(),e._n(t.title),e.Gt(v,this,setTimeout(()=>this.hide(),he))}showFailure(){this.show({title:e.Bn(`parley-error-not-done`),text:``,document:``})}hide(){clearTimeout(e.on(v,this)),e.Gt(_,this,void 0),e.on(h,this).requestUpdate()}render(){let t=e.on(_,this);if(t===void 0)return e.xn;let n=()=>{this.hide(),e.on(g,this).call(this,t)},r=e.Bn(`parley-dialog-close`);return e.Sn`<div class="toast" role="region" aria-label=${t.title}>
<div class="words">
<strong>${t.title}</strong>
<p dir="auto">${t.text}</p>
</div>
${t.document===``?e.xn:e.Sn`<button type="button" class="button" @click=${n}>${e.Bn(`parley-notify-open`)}</button>`}
<button type="button" class="button quiet icon" aria-label=${r} title=${r} @click=${()=>this.hide()}>
${e.mn(e.Nn)}
</button>
</div>`}},y=`parley.quiet`,_e=`parley.watched`,b=new WeakMap,x=new WeakMap,S=new WeakMap,C=new WeakMap,ve=class{constructor(n){var r,i;e.cn(this,b,void 0),e.cn(this,x,t.n(`browser`)),e.cn(this,S,void 0),e.cn(this,C,void 0),e.Gt(b,this,n),e.Gt(S,this,e.on(x,this).getItem(y)===`yes`),e.Gt(C,this,new Set((r=(i=t.n(`tab`).getItem(_e))==null?void 0:i.split(` `).filter(e=>e!==``))==null?[]:r))}get quiet(){return e.on(S,this)}setQuiet(t){e.Gt(S,this,t),t?e.on(x,this).setItem(y,`yes`):e.on(x,this).removeItem(y)}watches(t){return e.on(C,this).has(t)}setWatched(n,r){let i=new Set(e.on(C,this));r?i.add(n):i.delete(n),e.Gt(C,this,i),t.n(`tab`).setItem(_e,[...i].join(` `)),r&&this.askForBrowserNotifications()}async askForBrowserNotifications(){`Notification`in globalThis&&Notification.permission==="default"&&await Notification.requestPermission()}arrived(t,n,r,i){if(i)return;let a=r===void 0?void 0:n.findLast(t=>e.Ft(t.text,r)),o=a==null?this.watches(t.document)?n.at(-1):void 0:a;if(o===void 0)return;let ee=a===void 0?e.Bn(`parley-notify-message`,o.author.name,t.title):e.Bn(`parley-notify-mention`,o.author.name,t.title);this.tell({title:ee,text:o.text,document:t.document})}tell(t){if(e.on(S,this)||(e.on(b,this).call(this,t),document.visibilityState===`visible`)||!(`Notification`in globalThis)||Notification.permission!==`granted`)return;let n=ye(t);n==null||n.addEventListener(`click`,()=>{n.close(),focus(),e.on(b,this).call(this,t)})}};function ye({title:e,document:t}){try{return new Notification(e,{tag:t})}catch(e){return}}var be=[`topic`],w=`parley.drawer`;function xe(t){try{t.rooms.length===0&&t.help.length===0&&!t.open?sessionStorage.removeItem(w):sessionStorage.setItem(w,JSON.stringify(e.$t(e.$t({},t),{},{rooms:t.rooms.map(we)})))}catch(e){}}function Se(){try{var t;let n=JSON.parse((t=sessionStorage.getItem(w))==null?`null`:t);if(typeof n==`object`&&n&&`rooms`in n&&Array.isArray(n.rooms)){let t=`current`in n&&typeof n.current==`string`?{current:n.current}:{},r=`open`in n&&n.open===!0;return e.$t({rooms:n.rooms.flatMap(Te),open:r,help:`help`in n?Ce(n.help):[]},t)}}catch(e){}return{rooms:[],open:!1,help:[]}}function Ce(e){return Array.isArray(e)?[`help`,`desk`].filter(t=>e.includes(t)):[]}function we(t){let{topic:n}=t;return e.Mt(t,be)}function Te(t){if(typeof t!=`object`||!t||!(`document`in t&&`title`in t))return[];let{document:n,title:r}=t;if(typeof n!=`string`||typeof r!=`string`)return[];let i=`page`in t&&typeof t.page==`string`?{page:t.page}:{};return[e.$t({document:n,title:r,topic:``},i)]}function Ee(t){let n=t.detail;if(typeof n!=`object`||!n||!(`event`in n))return;let r=n.event;typeof r==`object`&&r&&`page`in r&&location.assign(e.Ot(String(r.page)))}function De(t,n){let r=0;for(let e of n)r+=e;let i=e.St(r),a={count:r,shown:i,words:e.Bn(`parley-rooms-unread`,i,r)};t.dispatchEvent(new CustomEvent(`parley-unread-all`,{detail:a,bubbles:!0}))}var Oe=3e5,T=new WeakMap,E=new WeakMap,D=new WeakMap,O=new WeakMap,k=new WeakMap,A=new WeakMap,j=new WeakMap,M=new WeakMap,N=new WeakMap,P=new WeakMap,F=new WeakMap,I=new WeakMap,L=new WeakMap,R=new WeakMap,z=new WeakSet,ke=new WeakMap,B=new WeakMap,V=new WeakMap,H=new WeakMap,Ae=new WeakMap,U=class extends e.bn{constructor(){super(),e.ln(this,z),e.cn(this,T,void 0),e.cn(this,E,void 0),e.cn(this,D,{kind:`list`}),e.cn(this,O,[]),e.cn(this,k,new Map),e.cn(this,A,void 0),e.cn(this,j,!1),e.cn(this,M,void 0),e.cn(this,N,!1),e.cn(this,P,matchMedia(pe)),e.cn(this,F,new ge(this,t=>e.sn(z,this,Xe).call(this,t))),e.cn(this,I,new ve(t=>e.on(F,this).show(t))),e.cn(this,L,new ee(t=>e.sn(z,this,Ye).call(this,t))),e.cn(this,R,new se({host:this,context:()=>this.context,connect:()=>e.sn(z,this,He).call(this),fetched:t=>e.sn(z,this,K).call(this,t),show:t=>e.sn(z,this,J).call(this,{kind:t}),inView:t=>e.on(N,this)&&e.on(D,this).kind===t&&document.visibilityState===`visible`,tell:t=>e.on(I,this).tell(t),keep:()=>e.sn(z,this,X).call(this)})),e.cn(this,ke,{open:t=>e.on(B,this).call(this,t),find:()=>void e.sn(z,this,ze).call(this),create:()=>void e.sn(z,this,Be).call(this),help:()=>void e.on(R,this).open(`help`),watch:(t,n)=>{n?(e.on(L,this).start(t),e.on(I,this).askForBrowserNotifications()):e.on(L,this).stop(),this.requestUpdate()}}),e.cn(this,B,t=>{e.sn(z,this,Ue).call(this,t)}),e.cn(this,V,()=>{let t=e.on(N,this)&&e.on(P,this).matches;for(let e of document.body.children)e instanceof HTMLElement&&e!==this&&e.id!==`parley-announcer`&&(e.inert=t);let n=e.on(N,this)&&innerWidth>=1e3;document.body.style.setProperty(`padding-inline-end`,n?`24rem`:``),this.requestUpdate()}),e.cn(this,H,()=>{clearTimeout(e.on(A,this)),document.visibilityState===`hidden`?e.Gt(A,this,setTimeout(()=>e.sn(z,this,Q).call(this,!0),Oe)):e.on(j,this)&&e.sn(z,this,Q).call(this,!1)}),e.cn(this,Ae,t=>{t.key!==`Escape`||t.isComposing||(t.preventDefault(),e.on(D,this).kind===`list`?this.close():e.sn(z,this,J).call(this,{kind:`list`}))}),this.context=void 0,this.connect=()=>Promise.reject(Error(`no connection was given`));let t=Se();e.Gt(O,this,t.rooms),t.current!==void 0&&t.rooms.some(e=>e.document===t.current)&&e.Gt(D,this,{kind:`room`,document:t.current})}connectedCallback(){super.connectedCallback(),e.vn(),document.addEventListener(`visibilitychange`,e.on(H,this)),e.on(P,this).addEventListener(`change`,e.on(V,this))}disconnectedCallback(){super.disconnectedCallback(),document.removeEventListener(`visibilitychange`,e.on(H,this)),e.on(P,this).removeEventListener(`change`,e.on(V,this)),e.on(L,this).stop()}open(t){e.Gt(M,this,t),e.sn(z,this,Y).call(this,!0),e.on(O,this).length>0&&e.sn(z,this,q).call(this),e.sn(z,this,Ge).call(this)}resume(){let t=Se();e.on(R,this).resume(t.help),e.sn(z,this,Y).call(this,t.open),e.on(O,this).length>0&&e.sn(z,this,q).call(this)}openHelp(t){this.open(t),e.on(R,this).open(`help`)}tellOfHelp(t){e.on(F,this).show({title:t,text:``,document:`view:help`})}close(){var t;e.sn(z,this,Y).call(this,!1),(t=e.on(M,this))==null||t.focus()}render(){let{context:t}=this,n=e.on(T,this);if(t===void 0)return e.Sn``;let r=e.on(D,this).kind===`room`;return e.Sn`
<div
class="panel"
role=${e.on(P,this).matches?`dialog`:`complementary`}
aria-modal=${e.on(P,this).matches?`true`:e.xn}
aria-label=${e.sn(z,this,W).call(this)}
@keydown=${e.on(Ae,this)}
>
${e.sn(z,this,je).call(this,r)} ${e.on(D,this).kind===`list`?e.sn(z,this,Ie).call(this,t):e.xn}
${e.on(D,this).kind===`find`?e.Sn`<parley-find-rooms .wiki=${t.wiki} .open=${e.on(B,this)}></parley-find-rooms>`:e.xn}
${e.sn(z,this,Pe).call(this,t)} ${e.on(R,this).render(t,e.sn(z,this,G).call(this))}
${e.yn(e.on(O,this),e=>e.document,r=>n===void 0?e.xn:e.sn(z,this,Le).call(this,r,t,n))}
</div>
<parley-new-room .made=${e.on(B,this)}></parley-new-room>
${e.on(F,this).render()}
`}};function W(){var t,n;if(e.on(D,this).kind===`log`)return e.Bn(`parley-log-title`);if(e.on(D,this).kind===`reports`)return e.Bn(`parley-reports-title`);let r=e.sn(z,this,G).call(this);if(r!==void 0)return e.on(R,this).heading(r);let i=(t=(n=this.context)==null?void 0:n.title)==null?``:t;return i===``?e.Bn(`parley-drawer-title`):e.Bn(`parley-drawer-title-page`,e.zn(i))}function je(t){let n=e.on(D,this).kind===`list`?void 0:()=>e.sn(z,this,J).call(this,{kind:`list`});return e.Sn`
<div class="bar">
${n===void 0?e.xn:e.sn(z,this,Me).call(this,e.Bn(`parley-room-back`),e.In,n)}
<h2 tabindex="-1">${t?e.Bn(`parley-drawer-title`):e.sn(z,this,W).call(this)}</h2>
<parley-menu
.label=${e.Bn(`parley-drawer-settings`)}
.icon=${e.Mn}
.items=${e.sn(z,this,Ne).call(this)}
></parley-menu>
${e.sn(z,this,Me).call(this,e.Bn(`parley-drawer-close`),e.Nn,()=>this.close())}
</div>
${t||e.sn(z,this,G).call(this)!==void 0?e.xn:e.Sn`<div class="promise">${e.mn(e.Pn,1)}<span>${e.Bn(`parley-drawer-promise`)}</span></div>`}
`}function Me(t,n,r){return e.Sn`<button type="button" class="button quiet icon" aria-label=${t} title=${t} @click=${r}>
${e.mn(n)}
</button>`}function Ne(){var t;let{quiet:n}=e.on(I,this);return[{label:n?e.Bn(`parley-quiet-off`):e.Bn(`parley-quiet-on`),icon:e.Dn,run:()=>{e.on(I,this).setQuiet(!n),this.requestUpdate()}},{label:e.on(j,this)?e.Bn(`parley-away-off`):e.Bn(`parley-away-on`),icon:e.On,run:()=>e.sn(z,this,Q).call(this,!e.on(j,this))},...e.on(R,this).menu(),{label:e.Bn(`parley-log-title`),icon:e.An,run:()=>void e.sn(z,this,Fe).call(this,`log`)},...((t=this.context)==null?void 0:t.rights.includes(`parley-moderate`))===!0?[{label:e.Bn(`parley-reports-title`),icon:e.jn,run:()=>void e.sn(z,this,Fe).call(this,`reports`)}]:[]]}function G(){let{kind:t}=e.on(D,this);return t===`help`||t===`desk`||t===`figures`?t:void 0}function Pe(t){if(e.on(D,this).kind===`log`){let n=t.rights.includes(`parley-moderate`);return e.Sn`<parley-moderation-log .wiki=${t.wiki} .moderator=${n}></parley-moderation-log>`}return e.on(D,this).kind===`reports`?e.Sn`<parley-report-queue .wiki=${t.wiki}></parley-report-queue>`:e.xn}async function Fe(t){await e.sn(z,this,K).call(this,()=>Promise.all([require("ext.parley.bootstrap").load("ext.parley.moderation-log"),require("ext.parley.bootstrap").load("ext.parley.report-queue")]))&&e.sn(z,this,J).call(this,{kind:t})}function Ie(t){return e.Sn`<parley-room-list
.page=${t.title}
.wiki=${t.wiki}
.signedIn=${t.person!==null}
.joined=${e.on(O,this).map(t=>{var n;return e.$t(e.$t({},t),{},{unread:(n=e.on(k,this).get(t.document))==null?0:n})})}
.watching=${e.on(L,this).watching}
.handlers=${e.on(ke,this)}
.active=${e.on(N,this)}
></parley-room-list>`}function Le(t,n,r){let i=e.on(D,this).kind===`room`&&e.on(D,this).document===t.document;return e.Sn`<parley-room
?hidden=${!i}
.document=${t.document}
.kept=${!1}
.heading=${t.title}
.topic=${t.topic}
.context=${n}
.connection=${r}
.inviting=${t.page!==void 0}
.searchPages=${e.Qt}
.menuItems=${e.sn(z,this,Re).call(this,t)}
data-document=${t.document}
@parley-unread=${n=>e.sn(z,this,qe).call(this,t,n)}
@parley-arrived=${n=>e.sn(z,this,Je).call(this,t,n)}
@parley-leave=${()=>e.sn(z,this,J).call(this,{kind:`list`})}
@parley-accept=${e=>Ee(e)}
></parley-room>`}function Re(t){let n=e.on(I,this).watches(t.document);return[{label:n?e.Bn(`parley-room-unwatch`):e.Bn(`parley-room-watch`),icon:e.Fn,run:()=>{e.on(I,this).setWatched(t.document,!n),this.requestUpdate()}},{label:e.Bn(`parley-room-leave`),icon:e.kn,run:()=>e.sn(z,this,We).call(this,t)}]}async function ze(){await e.sn(z,this,K).call(this,()=>require("ext.parley.bootstrap").load("ext.parley.find-rooms"))&&e.sn(z,this,J).call(this,{kind:`find`})}async function Be(){var t;await e.sn(z,this,K).call(this,()=>require("ext.parley.bootstrap").load("ext.parley.new-room"))&&((t=this.renderRoot.querySelector(`parley-new-room`))==null||t.ask())}async function K(t){try{return await t(),!0}catch(t){return e.on(F,this).showFailure(),!1}}function q(){return e.on(E,this)!=null||e.Gt(E,this,e.sn(z,this,Ve).call(this)),e.on(E,this)}async function Ve(){try{let[t]=await Promise.all([this.connect(),require("ext.parley.bootstrap").load("ext.parley.room").then(e=>e.t)]);e.Gt(T,this,t),this.requestUpdate()}catch(t){e.Gt(E,this,void 0),e.on(F,this).showFailure(),e.on(D,this).kind===`room`&&e.sn(z,this,J).call(this,{kind:`list`})}}async function He(){if(await e.sn(z,this,q).call(this),e.on(T,this)===void 0)throw Error(`the drawer is not connected`);return e.on(T,this)}async function Ue(t){await e.sn(z,this,q).call(this),e.on(T,this)!==void 0&&(e.on(O,this).some(e=>e.document===t.document)||e.Gt(O,this,[...e.on(O,this),t]),e.sn(z,this,J).call(this,{kind:`room`,document:t.document}))}function We(t){e.Gt(O,this,e.on(O,this).filter(e=>e.document!==t.document)),e.on(k,this).delete(t.document),e.sn(z,this,J).call(this,{kind:`list`}),e.sn(z,this,Z).call(this)}function J(t){e.Gt(D,this,t),e.sn(z,this,X).call(this),this.requestUpdate(),e.sn(z,this,Ge).call(this)}async function Ge(){await this.updateComplete;let t=e.sn(z,this,Ke).call(this),n=e.sn(z,this,G).call(this);if(n!==void 0)await e.on(R,this).focusInside(n);else if(t===void 0){var r;(r=this.renderRoot.querySelector(`.bar h2`))==null||r.focus()}else t.shown(),await t.focusComposer()}function Ke(){let t=e.on(D,this);if(t.kind===`room`)return[...this.renderRoot.querySelectorAll(`parley-room`)].find(e=>e.document===t.document)}function Y(t){e.Gt(N,this,t),this.toggleAttribute(`opened`,t),e.on(V,this).call(this),e.sn(z,this,X).call(this),e.sn(z,this,Z).call(this),this.requestUpdate()}function X(){let t=e.on(D,this).kind===`room`?{current:e.on(D,this).document}:{};xe(e.$t({rooms:[...e.on(O,this)],open:e.on(N,this),help:e.on(R,this).kept},t))}function qe(t,n){n.stopPropagation(),e.Gt(k,this,new Map(e.on(k,this)).set(t.document,n.detail.count)),e.sn(z,this,Z).call(this),this.requestUpdate()}function Z(){De(this,e.on(N,this)?[]:e.on(k,this).values())}function Je(t,n){var r;n.stopPropagation();let i=e.on(D,this),a=e.on(N,this)&&i.kind===`room`&&i.document===t.document&&document.visibilityState===`visible`;e.on(I,this).arrived(t,n.detail.messages,(r=this.context)==null||(r=r.person)==null?void 0:r.name,a)}function Ye(t){this.requestUpdate(),e.on(I,this).tell({title:e.Bn(`parley-notify-company`),text:``,document:t})}function Xe(t){e.sn(z,this,Y).call(this,!0);let n=e.on(R,this).viewOf(t);if(n!==void 0){e.on(R,this).open(n);return}let r=e.on(O,this).some(e=>e.document===t.document);e.sn(z,this,J).call(this,r?{kind:`room`,document:t.document}:{kind:`list`})}function Q(t){e.Gt(j,this,t);for(let e of this.renderRoot.querySelectorAll(`parley-room`))e.setAway(t);this.requestUpdate()}e.in(U,`properties`,{context:{attribute:!1},connect:{attribute:!1}}),e.in(U,`styles`,[e.dn,e.fn,me]),customElements.define(`parley-drawer`,U);var $;async function Ze(){let[{openConnection:t},{fetchToken:n}]=await Promise.all([require("ext.parley.bootstrap").load("ext.parley.live").then(e=>e.g),require("ext.parley.bootstrap").load("ext.parley.live").then(e=>e.h)]);return t({url:e.Ln().socketAddress(),fetchToken:n})}async function Qe(t,n){$===void 0&&(await e.Hn(t.language),$=new U,$.context=t,$.connect=Ze,document.body.append($)),n===void 0?$.resume():$.open(n)}var $e=!1;async function et(t,n){$e||($e=!0,e.lt(t),e.ct()),await Qe(t,n)}exports.openDrawer=et;
