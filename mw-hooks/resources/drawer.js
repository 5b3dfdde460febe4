// SPDX-License-Identifier: GPL-2.0-or-later
"use strict";Object.defineProperty(exports,Symbol.toStringTag,{value:`Module`});const e=require("ext.parley.common"),t=require("ext.parley.browser-storage");require("ext.parley.room-list");var n=2e4,r=20,i=new WeakMap,a=new WeakMap,o=new WeakSet,ee=class{constructor(t){e.mn(this,o),e.pn(this,i,void 0),e.pn(this,a,void 0),e.Xt(i,this,t)}get watching(){return e.dn(a,this)!==void 0}start(t){this.stop(),e.Xt(a,this,setInterval(()=>void e.fn(o,this,te).call(this,t.slice(0,r)),n))}stop(){clearInterval(e.dn(a,this)),e.Xt(a,this,void 0)}};async function te(t){try{let[n]=[...await e.Zt(t)].filter(([,e])=>e>0).sort(([,e],[,t])=>t-e);if(n===void 0||!this.watching)return;this.stop(),e.dn(i,this).call(this,n[0])}catch(e){}}var ne=[`help`,`desk`,`figures`],re={"view:help":`help`,"view:desk":`desk`},s=new WeakMap,c=new WeakMap,l=new WeakMap,u=new WeakMap,d=new WeakMap,f=new WeakMap,p=new WeakSet,ie=new WeakMap,ae=new WeakMap,oe=new WeakMap,se=new WeakMap,ce=class{constructor(t){e.mn(this,p),e.pn(this,s,void 0),e.pn(this,c,new Set),e.pn(this,l,[]),e.pn(this,u,void 0),e.pn(this,d,void 0),e.pn(this,f,void 0),e.pn(this,ie,t=>{let{request:n}=t.detail,r=e.dn(f,this);e.Xt(f,this,n),e.Xt(l,this,[]),(r==null?void 0:r.state.kind)!==(n==null?void 0:n.state.kind)&&e.dn(s,this).keep(),n!==void 0&&r!==void 0&&r.state.kind!==n.state.kind&&(n.state.kind!==`claimed`&&n.state.kind!==`closed`&&n.state.kind!==`parked`||e.dn(s,this).inView(`help`)||e.fn(p,this,h).call(this,`help`,e.Vn(`parley-help-drawer-news`)))}),e.pn(this,ae,t=>{t.stopPropagation(),e.dn(s,this).inView(`help`)||e.fn(p,this,h).call(this,`help`,e.Vn(`parley-help-drawer-news`))}),e.pn(this,oe,t=>{t.stopPropagation(),e.dn(s,this).inView(`desk`)||e.fn(p,this,h).call(this,`desk`,e.Vn(`parley-help-drawer-offered`))}),e.pn(this,se,t=>{t.stopPropagation(),e.dn(s,this).show(`list`)}),e.Xt(s,this,t)}get kept(){let n=e.dn(f,this)!==void 0&&t.i(e.dn(f,this)),r=e=>e===`desk`||e===`help`&&n;return[...new Set([...e.dn(l,this),...[...e.dn(c,this)].filter(r)])]}resume(t){e.Xt(l,this,t);for(let n of t)e.fn(p,this,fe).call(this,n).then(()=>e.fn(p,this,le).call(this,n))}async open(t){await e.fn(p,this,fe).call(this,t)&&e.dn(s,this).show(t)}viewOf(e){return re[e.document]}heading(t){switch(t){case`help`:return e.Vn(`parley-help-drawer`);case`desk`:return e.Vn(`parley-help-drawer-desk`);case`figures`:return e.Vn(`parley-help-drawer-figures`)}}menu(){var t,n,r;let i=(t=(n=e.dn(s,this).context())==null?void 0:n.rights)==null?[]:t,a=i.includes(`parley-help`);return[...((r=e.dn(s,this).context())==null?void 0:r.person)===null?[]:[e.fn(p,this,m).call(this,`help`,e.Jt)],...a?[e.fn(p,this,m).call(this,`desk`,e.qt)]:[],...a||i.includes(`parley-moderate`)?[e.fn(p,this,m).call(this,`figures`,e.Yt)]:[]]}render(t,n){return e.Dn`
${e.dn(c,this).has(`help`)?e.fn(p,this,ue).call(this,t,n===`help`):e.En}
${e.dn(c,this).has(`desk`)?e.fn(p,this,de).call(this,t,n===`desk`):e.En}
${n===`figures`?e.Dn`<div class="figures"><parley-help-figures></parley-help-figures></div>`:e.En}
`}async focusInside(t){var n,r,i;let{renderRoot:a}=e.dn(s,this).host;t===`help`?await((n=a.querySelector(`parley-help`))==null?void 0:n.focusField()):t===`desk`?await((r=a.querySelector(`parley-desk`))==null?void 0:r.focusInside()):(i=a.querySelector(`.bar h2`))==null||i.focus()}};function le(t){t!==`help`&&e.Xt(l,this,e.dn(l,this).filter(e=>e!==t))}function m(t,n){return e.in(e.in({label:this.heading(t)},n&&{icon:n}),{},{run:()=>void this.open(t)})}function ue(t,n){return e.Dn`<parley-help
?hidden=${!n}
.context=${t}
.connect=${e.dn(s,this).connect}
.from=${{cause:`drawer`,page:t.title,revision:t.revision}}
.back=${()=>e.dn(s,this).show(`list`)}
?active=${n||e.dn(l,this).includes(`help`)}
@parley-help-request=${e.dn(ie,this)}
@parley-unread=${me}
@parley-arrived=${e.dn(ae,this)}
@parley-leave=${e.dn(se,this)}
></parley-help>`}function de(t,n){var r;return e.dn(u,this)===void 0||((r=e.dn(d,this))==null?void 0:r.desk)===void 0?e.En:e.Dn`<parley-desk
?hidden=${!n}
.document=${e.dn(d,this).desk}
.connection=${e.dn(u,this)}
.context=${t}
.helpPage=${e.dn(d,this).helpPage}
@parley-desk-offered=${e.dn(oe,this)}
@parley-arrived=${me}
></parley-desk>`}async function fe(t){return await e.dn(s,this).fetched(()=>e.fn(p,this,pe).call(this,t))?(e.Xt(c,this,new Set([...e.dn(c,this),t])),e.dn(s,this).keep(),e.dn(s,this).host.requestUpdate(),await e.dn(s,this).host.updateComplete,!0):!1}async function pe(t){var n,r;if(t===`help`){await(await require("ext.parley.bootstrap").load("ext.parley.load-help")).helpLoaded;return}if(await(await require("ext.parley.bootstrap").load("ext.parley.load-desk")).deskLoaded,t!==`desk`||e.dn(d,this)!==void 0)return;let i=(n=(r=e.dn(s,this).context())==null?void 0:r.title)==null?``:n;[e.Vt(e.Xt,[u,this])._,e.Vt(e.Xt,[d,this])._]=await Promise.all([e.dn(s,this).connect(),e.Gt(i)])}function h(t,n){e.dn(s,this).tell({title:n,text:``,document:`view:${t}`})}function me(e){e.stopPropagation()}function he(t){let{quiet:n,away:r}=t,i={label:e.Vn(`parley-reports-title`),icon:e.Bt,run:()=>t.moderation(`reports`)};return[{label:n?e.Vn(`parley-quiet-off`):e.Vn(`parley-quiet-on`),icon:e.Lt,run:()=>t.setQuiet(!n)},{label:r?e.Vn(`parley-away-off`):e.Vn(`parley-away-on`),icon:e.Rt,run:()=>t.setAway(!r)},...t.help,{label:e.Vn(`parley-log-title`),icon:e.zt,run:()=>t.moderation(`log`)},...t.moderator?[i]:[]]}var ge=`(max-width: 640px)`,_e=e.On`
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
`,ve=1e3;function ye(e,t,n){for(let r of document.body.children)r instanceof HTMLElement&&r!==e&&r.id!==`parley-announcer`&&(r.inert=t&&n);let r=t&&innerWidth>=ve;document.body.style.setProperty(`padding-inline-end`,r?`24rem`:``)}var be=12e3,g=new WeakMap,_=new WeakMap,v=new WeakMap,y=new WeakMap,xe=class{constructor(t,n){e.pn(this,g,void 0),e.pn(this,_,void 0),e.pn(this,v,void 0),e.pn(this,y,void 0),e.Xt(g,this,t),e.Xt(_,this,n),t.addController(this)}hostDisconnected(){this.hide()}show(t){clearTimeout(e.dn(y,this)),e.Xt(v,this,t),e.dn(g,this).requestUpdate(),e.Sn(t.title),e.Xt(y,this,setTimeout(()=>this.hide(),be))}showFailure(){this.show({title:e.Vn(`parley-error-not-done`),text:``,document:``})}hide(){clearTimeout(e.dn(y,this)),e.Xt(v,this,void 0),e.dn(g,this).requestUpdate()}render(){let t=e.dn(v,this);if(t===void 0)return e.En;let n=()=>{this.hide(),e.dn(_,this).call(this,t)},r=e.Vn(`parley-dialog-close`);return e.Dn`<div class="toast" role="region" aria-label=${t.title}>
<div class="words">
<strong>${t.title}</strong>
<p dir="auto">${t.text}</p>
</div>
${t.document===``?e.En:e.Dn`<button type="button" class="button" @click=${n}>${e.Vn(`parley-notify-open`)}</button>`}
<button type="button" class="button quiet icon" aria-label=${r} title=${r} @click=${()=>this.hide()}>
${e.yn(e.Pn)}
</button>
</div>`}},b=`parley.quiet`,Se=`parley.watched`,x=new WeakMap,S=new WeakMap,C=new WeakMap,w=new WeakMap,Ce=class{constructor(n){var r,i;e.pn(this,x,void 0),e.pn(this,S,t.n(`browser`)),e.pn(this,C,void 0),e.pn(this,w,void 0),e.Xt(x,this,n),e.Xt(C,this,e.dn(S,this).getItem(b)===`yes`),e.Xt(w,this,new Set((r=(i=t.n(`tab`).getItem(Se))==null?void 0:i.split(` `).filter(e=>e!==``))==null?[]:r))}get quiet(){return e.dn(C,this)}setQuiet(t){e.Xt(C,this,t),t?e.dn(S,this).setItem(b,`yes`):e.dn(S,this).removeItem(b)}watches(t){return e.dn(w,this).has(t)}setWatched(n,r){let i=new Set(e.dn(w,this));r?i.add(n):i.delete(n),e.Xt(w,this,i),t.n(`tab`).setItem(Se,[...i].join(` `)),r&&this.askForBrowserNotifications()}async askForBrowserNotifications(){`Notification`in globalThis&&Notification.permission==="default"&&await Notification.requestPermission()}arrived(t,n,r,i){if(i)return;let a=r===void 0?void 0:n.findLast(t=>e.It(t.text,r)),o=a==null?this.watches(t.document)?n.at(-1):void 0:a;if(o===void 0)return;let ee=a===void 0?e.Vn(`parley-notify-message`,o.author.name,t.title):e.Vn(`parley-notify-mention`,o.author.name,t.title);this.tell({title:ee,text:o.text,document:t.document})}tell(t){if(e.dn(C,this)||(e.dn(x,this).call(this,t),document.visibilityState===`visible`)||!(`Notification`in globalThis)||Notification.permission!==`granted`)return;let n=we(t);n==null||n.addEventListener(`click`,()=>{n.close(),focus(),e.dn(x,this).call(this,t)})}};function we({title:e,document:t}){try{return new Notification(e,{tag:t})}catch(e){return}}var Te=[`topic`],T=`parley.drawer`;function Ee(t){try{t.rooms.length===0&&t.help.length===0&&!t.open?sessionStorage.removeItem(T):sessionStorage.setItem(T,JSON.stringify(e.in(e.in({},t),{},{rooms:t.rooms.map(ke)})))}catch(e){}}function De(){try{var t;let n=JSON.parse((t=sessionStorage.getItem(T))==null?`null`:t);if(typeof n==`object`&&n&&`rooms`in n&&Array.isArray(n.rooms)){let t=`current`in n&&typeof n.current==`string`?{current:n.current}:{},r=`open`in n&&n.open===!0;return e.in({rooms:n.rooms.flatMap(Ae),open:r,help:`help`in n?Oe(n.help):[]},t)}}catch(e){}return{rooms:[],open:!1,help:[]}}function Oe(e){return Array.isArray(e)?[`help`,`desk`].filter(t=>e.includes(t)):[]}function ke(t){let{topic:n}=t;return e.Nt(t,Te)}function Ae(t){if(typeof t!=`object`||!t||!(`document`in t&&`title`in t))return[];let{document:n,title:r}=t;if(typeof n!=`string`||typeof r!=`string`)return[];let i=`page`in t&&typeof t.page==`string`?{page:t.page}:{};return[e.in({document:n,title:r,topic:``},i)]}function je(t){let n=t.detail;if(typeof n!=`object`||!n||!(`event`in n))return;let r=n.event;typeof r==`object`&&r&&`page`in r&&location.assign(e.kt(String(r.page)))}function Me(t,n){let r=0;for(let e of n)r+=e;let i=e.Ct(r),a={count:r,shown:i,words:e.Vn(`parley-rooms-unread`,i,r)};t.dispatchEvent(new CustomEvent(`parley-unread-all`,{detail:a,bubbles:!0}))}var Ne=3e5,E=new WeakMap,D=new WeakMap,O=new WeakMap,k=new WeakMap,A=new WeakMap,j=new WeakMap,M=new WeakMap,N=new WeakMap,P=new WeakMap,F=new WeakMap,I=new WeakMap,L=new WeakMap,R=new WeakMap,z=new WeakMap,B=new WeakSet,Pe=new WeakMap,V=new WeakMap,H=new WeakMap,U=new WeakMap,Fe=new WeakMap,W=class extends e.Tn{constructor(){super(),e.mn(this,B),e.pn(this,E,void 0),e.pn(this,D,void 0),e.pn(this,O,{kind:`list`}),e.pn(this,k,[]),e.pn(this,A,new Map),e.pn(this,j,void 0),e.pn(this,M,!1),e.pn(this,N,void 0),e.pn(this,P,!1),e.pn(this,F,matchMedia(ge)),e.pn(this,I,new xe(this,t=>e.fn(B,this,nt).call(this,t))),e.pn(this,L,new Ce(t=>e.dn(I,this).show(t))),e.pn(this,R,new ee(t=>e.fn(B,this,tt).call(this,t))),e.pn(this,z,new ce({host:this,context:()=>this.context,connect:()=>e.fn(B,this,Je).call(this),fetched:t=>e.fn(B,this,K).call(this,t),show:t=>e.fn(B,this,J).call(this,{kind:t}),inView:t=>e.dn(P,this)&&e.dn(O,this).kind===t&&document.visibilityState===`visible`,tell:t=>e.dn(L,this).tell(t),keep:()=>e.fn(B,this,X).call(this)})),e.pn(this,Pe,{open:t=>e.dn(V,this).call(this,t),find:()=>void e.fn(B,this,Ge).call(this),create:()=>void e.fn(B,this,Ke).call(this),help:()=>void e.dn(z,this).open(`help`),watch:(t,n)=>{n?(e.dn(R,this).start(t),e.dn(L,this).askForBrowserNotifications()):e.dn(R,this).stop(),this.requestUpdate()}}),e.pn(this,V,t=>{e.fn(B,this,Ye).call(this,t)}),e.pn(this,H,()=>{ye(this,e.dn(P,this),e.dn(F,this).matches),this.requestUpdate()}),e.pn(this,U,()=>{clearTimeout(e.dn(j,this)),document.visibilityState===`hidden`?e.Xt(j,this,setTimeout(()=>e.fn(B,this,Q).call(this,!0),Ne)):e.dn(M,this)&&e.fn(B,this,Q).call(this,!1)}),e.pn(this,Fe,t=>{t.key!==`Escape`||t.isComposing||(t.preventDefault(),e.dn(O,this).kind===`list`?this.close():e.fn(B,this,J).call(this,{kind:`list`}))}),this.context=void 0,this.connect=()=>Promise.reject(Error(`no connection was given`));let t=De();e.Xt(k,this,t.rooms),t.current!==void 0&&t.rooms.some(e=>e.document===t.current)&&e.Xt(O,this,{kind:`room`,document:t.current})}connectedCallback(){super.connectedCallback(),e.Cn(),document.addEventListener(`visibilitychange`,e.dn(U,this)),e.dn(F,this).addEventListener(`change`,e.dn(H,this))}disconnectedCallback(){super.disconnectedCallback(),document.removeEventListener(`visibilitychange`,e.dn(U,this)),e.dn(F,this).removeEventListener(`change`,e.dn(H,this)),e.dn(R,this).stop()}open(t,n){e.Xt(N,this,t),e.fn(B,this,Y).call(this,!0),e.dn(k,this).length>0&&e.fn(B,this,q).call(this),n===void 0?e.fn(B,this,Ze).call(this):e.dn(z,this).open(n)}resume(){let t=De();e.dn(z,this).resume(t.help),e.fn(B,this,Y).call(this,t.open),e.dn(k,this).length>0&&e.fn(B,this,q).call(this)}tellOfHelp(t){e.dn(I,this).show({title:t,text:``,document:`view:help`})}close(){var t;e.fn(B,this,Y).call(this,!1),(t=e.dn(N,this))==null||t.focus()}render(){let{context:t}=this,n=e.dn(E,this);if(t===void 0)return e.Dn``;let r=e.dn(O,this).kind===`room`;return e.Dn`
<div
class="panel"
role=${e.dn(F,this).matches?`dialog`:`complementary`}
aria-modal=${e.dn(F,this).matches?`true`:e.En}
aria-label=${e.fn(B,this,Ie).call(this)}
@keydown=${e.dn(Fe,this)}
>
${e.fn(B,this,Le).call(this,r)} ${e.dn(O,this).kind===`list`?e.fn(B,this,He).call(this,t):e.En}
${e.dn(O,this).kind===`find`?e.Dn`<parley-find-rooms .wiki=${t.wiki} .open=${e.dn(V,this)}></parley-find-rooms>`:e.En}
${e.fn(B,this,Be).call(this,t)} ${e.dn(z,this).render(t,e.fn(B,this,G).call(this))}
${e.wn(e.dn(k,this),e=>e.document,r=>n===void 0?e.En:e.fn(B,this,Ue).call(this,r,t,n))}
</div>
<parley-new-room .made=${e.dn(V,this)}></parley-new-room>
${e.dn(I,this).render()}
`}};function Ie(){var t,n;if(e.dn(O,this).kind===`log`)return e.Vn(`parley-log-title`);if(e.dn(O,this).kind===`reports`)return e.Vn(`parley-reports-title`);let r=e.fn(B,this,G).call(this);if(r!==void 0)return e.dn(z,this).heading(r);let i=(t=(n=this.context)==null?void 0:n.title)==null?``:t;return i===``?e.Vn(`parley-drawer-title`):e.Vn(`parley-drawer-title-page`,e.Bn(i))}function Le(t){let n=e.dn(O,this).kind===`list`?void 0:()=>e.fn(B,this,J).call(this,{kind:`list`});return e.Dn`
<div class="bar">
${n===void 0?e.En:e.fn(B,this,Re).call(this,e.Vn(`parley-room-back`),e.Ln,n)}
<h2 tabindex="-1">${t?e.Vn(`parley-drawer-title`):e.fn(B,this,Ie).call(this)}</h2>
<parley-menu
.label=${e.Vn(`parley-drawer-settings`)}
.icon=${e.Nn}
.items=${e.fn(B,this,ze).call(this)}
></parley-menu>
${e.fn(B,this,Re).call(this,e.Vn(`parley-drawer-close`),e.Pn,()=>this.close())}
</div>
${t||e.fn(B,this,G).call(this)!==void 0?e.En:e.Dn`<div class="promise">${e.yn(e.Fn,1)}<span>${e.Vn(`parley-drawer-promise`)}</span></div>`}
`}function Re(t,n,r){return e.Dn`<button type="button" class="button quiet icon" aria-label=${t} title=${t} @click=${r}>
${e.yn(n)}
</button>`}function ze(){var t;return he({quiet:e.dn(L,this).quiet,setQuiet:t=>{e.dn(L,this).setQuiet(t),this.requestUpdate()},away:e.dn(M,this),setAway:t=>e.fn(B,this,Q).call(this,t),help:e.dn(z,this).menu(),moderator:((t=this.context)==null?void 0:t.rights.includes(`parley-moderate`))===!0,moderation:t=>void e.fn(B,this,Ve).call(this,t)})}function G(){return ne.find(t=>t===e.dn(O,this).kind)}function Be({wiki:t,rights:n}){if(e.dn(O,this).kind===`reports`)return e.Dn`<parley-report-queue .wiki=${t}></parley-report-queue>`;if(e.dn(O,this).kind!==`log`)return e.En;let r=n.includes(`parley-moderate`);return e.Dn`<parley-moderation-log .wiki=${t} .moderator=${r}></parley-moderation-log>`}async function Ve(t){await e.fn(B,this,K).call(this,()=>Promise.all([require("ext.parley.bootstrap").load("ext.parley.moderation-log"),require("ext.parley.bootstrap").load("ext.parley.report-queue")]))&&e.fn(B,this,J).call(this,{kind:t})}function He(t){return e.Dn`<parley-room-list
.page=${t.title}
.wiki=${t.wiki}
.signedIn=${t.person!==null}
.joined=${e.dn(k,this).map(t=>{var n;return e.in(e.in({},t),{},{unread:(n=e.dn(A,this).get(t.document))==null?0:n})})}
.watching=${e.dn(R,this).watching}
.handlers=${e.dn(Pe,this)}
.active=${e.dn(P,this)}
></parley-room-list>`}function Ue(t,n,r){let i=e.dn(O,this).kind===`room`&&e.dn(O,this).document===t.document;return e.Dn`<parley-room
?hidden=${!i}
.document=${t.document}
.kept=${!1}
.heading=${t.title}
.topic=${t.topic}
.context=${n}
.connection=${r}
.inviting=${t.page!==void 0}
.searchPages=${e.rn}
.menuItems=${e.fn(B,this,We).call(this,t)}
data-document=${t.document}
@parley-unread=${n=>e.fn(B,this,$e).call(this,t,n)}
@parley-arrived=${n=>e.fn(B,this,et).call(this,t,n)}
@parley-leave=${()=>e.fn(B,this,J).call(this,{kind:`list`})}
@parley-accept=${e=>je(e)}
></parley-room>`}function We(t){let n=e.dn(L,this).watches(t.document);return[{label:n?e.Vn(`parley-room-unwatch`):e.Vn(`parley-room-watch`),icon:e.In,run:()=>{e.dn(L,this).setWatched(t.document,!n),this.requestUpdate()}},{label:e.Vn(`parley-room-leave`),icon:e.Mn,run:()=>e.fn(B,this,Xe).call(this,t)}]}async function Ge(){await e.fn(B,this,K).call(this,()=>require("ext.parley.bootstrap").load("ext.parley.find-rooms"))&&e.fn(B,this,J).call(this,{kind:`find`})}async function Ke(){var t;await e.fn(B,this,K).call(this,()=>require("ext.parley.bootstrap").load("ext.parley.new-room"))&&((t=this.renderRoot.querySelector(`parley-new-room`))==null||t.ask())}async function K(t){try{return await t(),!0}catch(t){return e.dn(I,this).showFailure(),!1}}function q(){return e.dn(D,this)!=null||e.Xt(D,this,e.fn(B,this,qe).call(this)),e.dn(D,this)}async function qe(){try{let[t]=await Promise.all([this.connect(),require("ext.parley.bootstrap").load("ext.parley.room").then(e=>e.t)]);e.Xt(E,this,t),this.requestUpdate()}catch(t){e.Xt(D,this,void 0),e.dn(I,this).showFailure(),e.dn(O,this).kind===`room`&&e.fn(B,this,J).call(this,{kind:`list`})}}async function Je(){if(await e.fn(B,this,q).call(this),e.dn(E,this)===void 0)throw Error(`the drawer is not connected`);return e.dn(E,this)}async function Ye(t){await e.fn(B,this,q).call(this),e.dn(E,this)!==void 0&&(e.dn(k,this).some(e=>e.document===t.document)||e.Xt(k,this,[...e.dn(k,this),t]),e.fn(B,this,J).call(this,{kind:`room`,document:t.document}))}function Xe(t){e.Xt(k,this,e.dn(k,this).filter(e=>e.document!==t.document)),e.dn(A,this).delete(t.document),e.fn(B,this,J).call(this,{kind:`list`}),e.fn(B,this,Z).call(this)}function J(t){e.Xt(O,this,t),e.fn(B,this,X).call(this),this.requestUpdate(),e.fn(B,this,Ze).call(this)}async function Ze(){await this.updateComplete;let t=e.fn(B,this,Qe).call(this),n=e.fn(B,this,G).call(this);if(n!==void 0)await e.dn(z,this).focusInside(n);else if(t===void 0){var r;(r=this.renderRoot.querySelector(`.bar h2`))==null||r.focus()}else t.shown(),await t.focusComposer()}function Qe(){let t=e.dn(O,this);if(t.kind===`room`)return[...this.renderRoot.querySelectorAll(`parley-room`)].find(e=>e.document===t.document)}function Y(t){e.Xt(P,this,t),this.toggleAttribute(`opened`,t),e.dn(H,this).call(this),e.fn(B,this,X).call(this),e.fn(B,this,Z).call(this),this.requestUpdate()}function X(){let t=e.dn(O,this).kind===`room`?{current:e.dn(O,this).document}:{};Ee(e.in({rooms:[...e.dn(k,this)],open:e.dn(P,this),help:e.dn(z,this).kept},t))}function $e(t,n){n.stopPropagation(),e.Xt(A,this,new Map(e.dn(A,this)).set(t.document,n.detail.count)),e.fn(B,this,Z).call(this),this.requestUpdate()}function Z(){Me(this,e.dn(P,this)?[]:e.dn(A,this).values())}function et(t,n){var r;n.stopPropagation();let i=e.dn(O,this),a=e.dn(P,this)&&i.kind===`room`&&i.document===t.document&&document.visibilityState===`visible`;e.dn(L,this).arrived(t,n.detail.messages,(r=this.context)==null||(r=r.person)==null?void 0:r.name,a)}function tt(t){this.requestUpdate(),e.dn(L,this).tell({title:e.Vn(`parley-notify-company`),text:``,document:t})}function nt(t){e.fn(B,this,Y).call(this,!0);let n=e.dn(z,this).viewOf(t);if(n!==void 0){e.dn(z,this).open(n);return}let r=e.dn(k,this).some(e=>e.document===t.document);e.fn(B,this,J).call(this,r?{kind:`room`,document:t.document}:{kind:`list`})}function Q(t){e.Xt(M,this,t);for(let e of this.renderRoot.querySelectorAll(`parley-room`))e.setAway(t);this.requestUpdate()}e.ln(W,`properties`,{context:{attribute:!1},connect:{attribute:!1}}),e.ln(W,`styles`,[e.gn,e._n,_e]),customElements.define(`parley-drawer`,W);var $;async function rt(){let[{openConnection:t},{fetchToken:n}]=await Promise.all([require("ext.parley.bootstrap").load("ext.parley.live").then(e=>e.g),require("ext.parley.bootstrap").load("ext.parley.live").then(e=>e.h)]);return t({url:e.Rn().socketAddress(),fetchToken:n})}async function it(e,t){let n=await at(e);t===void 0?n.resume():n.open(t)}async function at(t){return $===void 0&&(await e.Un(t.language),$=new W,$.context=t,$.connect=rt,document.body.append($)),$}var ot=!1;async function st(t,n){ot||(ot=!0,e.lt(t),e.ct()),await it(t,n)}exports.openDrawer=st;
