// SPDX-License-Identifier: GPL-2.0-or-later
"use strict";Object.defineProperty(exports,Symbol.toStringTag,{value:`Module`});const e=require("ext.parley.common"),t=require("ext.parley.browser-storage");require("ext.parley.room-list");var n=2e4,r=20,i=new WeakMap,a=new WeakMap,o=new WeakSet,ee=class{constructor(t){e.yn(this,o),e.vn(this,i,void 0),e.vn(this,a,void 0),e.tn(i,this,t)}get watching(){return e.gn(a,this)!==void 0}start(t){this.stop(),e.tn(a,this,setInterval(()=>void e._n(o,this,te).call(this,t.slice(0,r)),n))}stop(){clearInterval(e.gn(a,this)),e.tn(a,this,void 0)}};async function te(t){try{let[n]=[...await e.nn(t)].filter(([,e])=>e>0).sort(([,e],[,t])=>t-e);if(n===void 0||!this.watching)return;this.stop(),e.gn(i,this).call(this,n[0])}catch(e){}}var ne=[`help`,`desk`,`figures`],re={"view:help":`help`,"view:desk":`desk`},s=new WeakMap,c=new WeakMap,l=new WeakMap,u=new WeakMap,d=new WeakMap,f=new WeakMap,p=new WeakSet,ie=new WeakMap,ae=new WeakMap,oe=new WeakMap,se=new WeakMap,ce=class{constructor(t){e.yn(this,p),e.vn(this,s,void 0),e.vn(this,c,new Set),e.vn(this,l,[]),e.vn(this,u,void 0),e.vn(this,d,void 0),e.vn(this,f,void 0),e.vn(this,ie,t=>{let{request:n}=t.detail,r=e.gn(f,this);e.tn(f,this,n),e.tn(l,this,[]),(r==null?void 0:r.state.kind)!==(n==null?void 0:n.state.kind)&&e.gn(s,this).keep(),n!==void 0&&r!==void 0&&r.state.kind!==n.state.kind&&(n.state.kind!==`claimed`&&n.state.kind!==`closed`&&n.state.kind!==`parked`||e.gn(s,this).inView(`help`)||e._n(p,this,h).call(this,`help`,e.Kn(`parley-help-drawer-news`)))}),e.vn(this,ae,t=>{t.stopPropagation(),e.gn(s,this).inView(`help`)||e._n(p,this,h).call(this,`help`,e.Kn(`parley-help-drawer-news`))}),e.vn(this,oe,t=>{t.stopPropagation(),e.gn(s,this).inView(`desk`)||e._n(p,this,h).call(this,`desk`,e.Kn(`parley-help-drawer-offered`))}),e.vn(this,se,t=>{t.stopPropagation(),e.gn(s,this).show(`list`)}),e.tn(s,this,t)}get kept(){let n=e.gn(f,this)!==void 0&&t.i(e.gn(f,this)),r=e=>e===`desk`||e===`help`&&n;return[...new Set([...e.gn(l,this),...[...e.gn(c,this)].filter(r)])]}resume(t){e.tn(l,this,t);for(let n of t)e._n(p,this,fe).call(this,n).then(()=>e._n(p,this,le).call(this,n))}async open(t){await e._n(p,this,fe).call(this,t)&&e.gn(s,this).show(t)}viewOf(e){return re[e.document]}heading(t){switch(t){case`help`:return e.Kn(`parley-help-drawer`);case`desk`:return e.Kn(`parley-help-drawer-desk`);case`figures`:return e.Kn(`parley-help-drawer-figures`)}}menu(){var t,n,r;let i=(t=(n=e.gn(s,this).context())==null?void 0:n.rights)==null?[]:t,a=i.includes(`parley-help`);return[...((r=e.gn(s,this).context())==null?void 0:r.person)===null?[]:[e._n(p,this,m).call(this,`help`,e.$t)],...a?[e._n(p,this,m).call(this,`desk`,e.Qt)]:[],...a||i.includes(`parley-moderate`)?[e._n(p,this,m).call(this,`figures`,e.en)]:[]]}render(t,n){return e.Mn`
${e.gn(c,this).has(`help`)?e._n(p,this,ue).call(this,t,n===`help`):e.jn}
${e.gn(c,this).has(`desk`)?e._n(p,this,de).call(this,t,n===`desk`):e.jn}
${n===`figures`?e.Mn`<div class="figures"><parley-help-figures></parley-help-figures></div>`:e.jn}
`}async focusInside(t){var n,r,i;let{renderRoot:a}=e.gn(s,this).host;t===`help`?await((n=a.querySelector(`parley-help`))==null?void 0:n.focusField()):t===`desk`?await((r=a.querySelector(`parley-desk`))==null?void 0:r.focusInside()):(i=a.querySelector(`.bar h2`))==null||i.focus()}};function le(t){t!==`help`&&e.tn(l,this,e.gn(l,this).filter(e=>e!==t))}function m(t,n){return e.ln(e.ln({label:this.heading(t)},n&&{icon:n}),{},{run:()=>void this.open(t)})}function ue(t,n){return e.Mn`<parley-help
?hidden=${!n}
.context=${t}
.connect=${e.gn(s,this).connect}
.from=${{cause:`drawer`,page:t.title,revision:t.revision}}
.back=${()=>e.gn(s,this).show(`list`)}
?active=${n||e.gn(l,this).includes(`help`)}
@parley-help-request=${e.gn(ie,this)}
@parley-unread=${me}
@parley-arrived=${e.gn(ae,this)}
@parley-leave=${e.gn(se,this)}
></parley-help>`}function de(t,n){var r;return e.gn(u,this)===void 0||((r=e.gn(d,this))==null?void 0:r.desk)===void 0?e.jn:e.Mn`<parley-desk
?hidden=${!n}
.document=${e.gn(d,this).desk}
.connection=${e.gn(u,this)}
.context=${t}
.helpPage=${e.gn(d,this).helpPage}
@parley-desk-offered=${e.gn(oe,this)}
@parley-arrived=${me}
></parley-desk>`}async function fe(t){return await e.gn(s,this).fetched(()=>e._n(p,this,pe).call(this,t))?(e.tn(c,this,new Set([...e.gn(c,this),t])),e.gn(s,this).keep(),e.gn(s,this).host.requestUpdate(),await e.gn(s,this).host.updateComplete,!0):!1}async function pe(t){var n,r;if(t===`help`){await(await require("ext.parley.bootstrap").load("ext.parley.load-help")).helpLoaded;return}if(await(await require("ext.parley.bootstrap").load("ext.parley.load-desk")).deskLoaded,t!==`desk`||e.gn(d,this)!==void 0)return;let i=(n=(r=e.gn(s,this).context())==null?void 0:r.title)==null?``:n;[e.Kt(e.tn,[u,this])._,e.Kt(e.tn,[d,this])._]=await Promise.all([e.gn(s,this).connect(),e.Xt(i)])}function h(t,n){e.gn(s,this).tell({title:n,text:``,document:`view:${t}`})}function me(e){e.stopPropagation()}function he(t){let{quiet:n,away:r}=t,i={label:e.Kn(`parley-reports-title`),icon:e.Gt,run:()=>t.moderation(`reports`)};return[{label:n?e.Kn(`parley-quiet-off`):e.Kn(`parley-quiet-on`),icon:e.Ht,run:()=>t.setQuiet(!n)},{label:r?e.Kn(`parley-away-off`):e.Kn(`parley-away-on`),icon:e.Ut,run:()=>t.setAway(!r)},...t.help,{label:e.Kn(`parley-log-title`),icon:e.Wt,run:()=>t.moderation(`log`)},...t.moderator?[i]:[]]}var ge=`(max-width: 640px)`,_e=e.Nn`
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
`,ve=1e3;function ye(e,t,n){for(let r of document.body.children)r instanceof HTMLElement&&r!==e&&r.id!==`parley-announcer`&&(r.inert=t&&n);let r=t&&innerWidth>=ve;document.body.style.setProperty(`padding-inline-end`,r?`24rem`:``)}var be=12e3,g=new WeakMap,_=new WeakMap,v=new WeakMap,y=new WeakMap,xe=class{constructor(t,n){e.vn(this,g,void 0),e.vn(this,_,void 0),e.vn(this,v,void 0),e.vn(this,y,void 0),e.tn(g,this,t),e.tn(_,this,n),t.addController(this)}hostDisconnected(){this.hide()}show(t){clearTimeout(e.gn(y,this)),e.tn(v,this,t),e.gn(g,this).requestUpdate(),e.Dn(t.title),e.tn(y,this,setTimeout(()=>this.hide(),be))}showFailure(){this.show({title:e.Kn(`parley-error-not-done`),text:``,document:``})}hide(){clearTimeout(e.gn(y,this)),e.tn(v,this,void 0),e.gn(g,this).requestUpdate()}render(){let t=e.gn(v,this);if(t===void 0)return e.jn;let n=()=>{this.hide(),e.gn(_,this).call(this,t)},r=e.Kn(`parley-dialog-close`);return e.Mn`<div class="toast" role="region" aria-label=${t.title}>
<div class="words">
<strong>${t.title}</strong>
<p dir="auto">${t.text}</p>
</div>
${t.document===``?e.jn:e.Mn`<button type="button" class="button" @click=${n}>${e.Kn(`parley-notify-open`)}</button>`}
<button type="button" class="button quiet icon" aria-label=${r} title=${r} @click=${()=>this.hide()}>
${e.wn(e.zn)}
</button>
</div>`}},b=`parley.quiet`,Se=`parley.watched`,x=new WeakMap,S=new WeakMap,C=new WeakMap,w=new WeakMap,Ce=class{constructor(n){var r,i;e.vn(this,x,void 0),e.vn(this,S,t.n(`browser`)),e.vn(this,C,void 0),e.vn(this,w,void 0),e.tn(x,this,n),e.tn(C,this,e.gn(S,this).getItem(b)===`yes`),e.tn(w,this,new Set((r=(i=t.n(`tab`).getItem(Se))==null?void 0:i.split(` `).filter(e=>e!==``))==null?[]:r))}get quiet(){return e.gn(C,this)}setQuiet(t){e.tn(C,this,t),t?e.gn(S,this).setItem(b,`yes`):e.gn(S,this).removeItem(b)}watches(t){return e.gn(w,this).has(t)}setWatched(n,r){let i=new Set(e.gn(w,this));r?i.add(n):i.delete(n),e.tn(w,this,i),t.n(`tab`).setItem(Se,[...i].join(` `)),r&&this.askForBrowserNotifications()}async askForBrowserNotifications(){`Notification`in globalThis&&Notification.permission==="default"&&await Notification.requestPermission()}arrived(t,n,r,i){if(i)return;let a=r===void 0?void 0:n.findLast(t=>e.Vt(t.text,r)),o=a==null?this.watches(t.document)?n.at(-1):void 0:a;if(o===void 0)return;let ee=a===void 0?e.Kn(`parley-notify-message`,o.author.name,t.title):e.Kn(`parley-notify-mention`,o.author.name,t.title);this.tell({title:ee,text:o.text,document:t.document})}tell(t){if(e.gn(C,this)||(e.gn(x,this).call(this,t),document.visibilityState===`visible`)||!(`Notification`in globalThis)||Notification.permission!==`granted`)return;let n=we(t);n==null||n.addEventListener(`click`,()=>{n.close(),focus(),e.gn(x,this).call(this,t)})}};function we({title:e,document:t}){try{return new Notification(e,{tag:t})}catch(e){return}}var Te=[`topic`],T=`parley.drawer`;function Ee(t){try{t.rooms.length===0&&t.help.length===0&&!t.open?sessionStorage.removeItem(T):sessionStorage.setItem(T,JSON.stringify(e.ln(e.ln({},t),{},{rooms:t.rooms.map(ke)})))}catch(e){}}function De(){try{var t;let n=JSON.parse((t=sessionStorage.getItem(T))==null?`null`:t);if(typeof n==`object`&&n&&`rooms`in n&&Array.isArray(n.rooms)){let t=`current`in n&&typeof n.current==`string`?{current:n.current}:{},r=`open`in n&&n.open===!0;return e.ln({rooms:n.rooms.flatMap(Ae),open:r,help:`help`in n?Oe(n.help):[]},t)}}catch(e){}return{rooms:[],open:!1,help:[]}}function Oe(e){return Array.isArray(e)?[`help`,`desk`].filter(t=>e.includes(t)):[]}function ke(t){let{topic:n}=t;return e.Rt(t,Te)}function Ae(t){if(typeof t!=`object`||!t||!(`document`in t&&`title`in t))return[];let{document:n,title:r}=t;if(typeof n!=`string`||typeof r!=`string`)return[];let i=`page`in t&&typeof t.page==`string`?{page:t.page}:{};return[e.ln({document:n,title:r,topic:``},i)]}function je(t){let n=t.detail;if(typeof n!=`object`||!n||!(`event`in n))return;let r=n.event;typeof r==`object`&&r&&`page`in r&&location.assign(e.Pt(String(r.page)))}function Me(t,n){let r=0;for(let e of n)r+=e;let i=e.Ot(r),a={count:r,shown:i,words:e.Kn(`parley-rooms-unread`,i,r)};t.dispatchEvent(new CustomEvent(`parley-unread-all`,{detail:a,bubbles:!0}))}var Ne=3e5,E=new WeakMap,D=new WeakMap,O=new WeakMap,k=new WeakMap,A=new WeakMap,j=new WeakMap,M=new WeakMap,N=new WeakMap,P=new WeakMap,F=new WeakMap,I=new WeakMap,L=new WeakMap,R=new WeakMap,z=new WeakMap,B=new WeakSet,Pe=new WeakMap,V=new WeakMap,H=new WeakMap,U=new WeakMap,Fe=new WeakMap,W=class extends e.An{constructor(){super(),e.yn(this,B),e.vn(this,E,void 0),e.vn(this,D,void 0),e.vn(this,O,{kind:`list`}),e.vn(this,k,[]),e.vn(this,A,new Map),e.vn(this,j,void 0),e.vn(this,M,!1),e.vn(this,N,void 0),e.vn(this,P,!1),e.vn(this,F,matchMedia(ge)),e.vn(this,I,new xe(this,t=>e._n(B,this,nt).call(this,t))),e.vn(this,L,new Ce(t=>e.gn(I,this).show(t))),e.vn(this,R,new ee(t=>e._n(B,this,tt).call(this,t))),e.vn(this,z,new ce({host:this,context:()=>this.context,connect:()=>e._n(B,this,Je).call(this),fetched:t=>e._n(B,this,K).call(this,t),show:t=>e._n(B,this,J).call(this,{kind:t}),inView:t=>e.gn(P,this)&&e.gn(O,this).kind===t&&document.visibilityState===`visible`,tell:t=>e.gn(L,this).tell(t),keep:()=>e._n(B,this,X).call(this)})),e.vn(this,Pe,{open:t=>e.gn(V,this).call(this,t),find:()=>void e._n(B,this,Ge).call(this),create:()=>void e._n(B,this,Ke).call(this),help:()=>void e.gn(z,this).open(`help`),watch:(t,n)=>{n?(e.gn(R,this).start(t),e.gn(L,this).askForBrowserNotifications()):e.gn(R,this).stop(),this.requestUpdate()}}),e.vn(this,V,t=>{e._n(B,this,Ye).call(this,t)}),e.vn(this,H,()=>{ye(this,e.gn(P,this),e.gn(F,this).matches),this.requestUpdate()}),e.vn(this,U,()=>{clearTimeout(e.gn(j,this)),document.visibilityState===`hidden`?e.tn(j,this,setTimeout(()=>e._n(B,this,Q).call(this,!0),Ne)):e.gn(M,this)&&e._n(B,this,Q).call(this,!1)}),e.vn(this,Fe,t=>{t.key!==`Escape`||t.isComposing||(t.preventDefault(),e.gn(O,this).kind===`list`?this.close():e._n(B,this,J).call(this,{kind:`list`}))}),this.context=void 0,this.connect=()=>Promise.reject(Error(`no connection was given`));let t=De();e.tn(k,this,t.rooms),t.current!==void 0&&t.rooms.some(e=>e.document===t.current)&&e.tn(O,this,{kind:`room`,document:t.current})}connectedCallback(){super.connectedCallback(),e.On(),document.addEventListener(`visibilitychange`,e.gn(U,this)),e.gn(F,this).addEventListener(`change`,e.gn(H,this))}disconnectedCallback(){super.disconnectedCallback(),document.removeEventListener(`visibilitychange`,e.gn(U,this)),e.gn(F,this).removeEventListener(`change`,e.gn(H,this)),e.gn(R,this).stop()}open(t,n){e.tn(N,this,t),e._n(B,this,Y).call(this,!0),e.gn(k,this).length>0&&e._n(B,this,q).call(this),n===void 0?e._n(B,this,Ze).call(this):e.gn(z,this).open(n)}resume(){let t=De();e.gn(z,this).resume(t.help),e._n(B,this,Y).call(this,t.open),e.gn(k,this).length>0&&e._n(B,this,q).call(this)}tellOfHelp(t){e.gn(I,this).show({title:t,text:``,document:`view:help`})}close(){var t;e._n(B,this,Y).call(this,!1),(t=e.gn(N,this))==null||t.focus()}render(){let{context:t}=this,n=e.gn(E,this);if(t===void 0)return e.Mn``;let r=e.gn(O,this).kind===`room`;return e.Mn`
<div
class="panel"
role=${e.gn(F,this).matches?`dialog`:`complementary`}
aria-modal=${e.gn(F,this).matches?`true`:e.jn}
aria-label=${e._n(B,this,Ie).call(this)}
@keydown=${e.gn(Fe,this)}
>
${e._n(B,this,Le).call(this,r)} ${e.gn(O,this).kind===`list`?e._n(B,this,He).call(this,t):e.jn}
${e.gn(O,this).kind===`find`?e.Mn`<parley-find-rooms .wiki=${t.wiki} .open=${e.gn(V,this)}></parley-find-rooms>`:e.jn}
${e._n(B,this,Be).call(this,t)} ${e.gn(z,this).render(t,e._n(B,this,G).call(this))}
${e.kn(e.gn(k,this),e=>e.document,r=>n===void 0?e.jn:e._n(B,this,Ue).call(this,r,t,n))}
</div>
<parley-new-room .made=${e.gn(V,this)}></parley-new-room>
${e.gn(I,this).render()}
`}};function Ie(){var t,n;if(e.gn(O,this).kind===`log`)return e.Kn(`parley-log-title`);if(e.gn(O,this).kind===`reports`)return e.Kn(`parley-reports-title`);let r=e._n(B,this,G).call(this);if(r!==void 0)return e.gn(z,this).heading(r);let i=(t=(n=this.context)==null?void 0:n.title)==null?``:t;return i===``?e.Kn(`parley-drawer-title`):e.Kn(`parley-drawer-title-page`,e.Gn(i))}function Le(t){let n=e.gn(O,this).kind===`list`?void 0:()=>e._n(B,this,J).call(this,{kind:`list`});return e.Mn`
<div class="bar">
${n===void 0?e.jn:e._n(B,this,Re).call(this,e.Kn(`parley-room-back`),e.Hn,n)}
<h2 tabindex="-1">${t?e.Kn(`parley-drawer-title`):e._n(B,this,Ie).call(this)}</h2>
<parley-menu
.label=${e.Kn(`parley-drawer-settings`)}
.icon=${e.Rn}
.items=${e._n(B,this,ze).call(this)}
></parley-menu>
${e._n(B,this,Re).call(this,e.Kn(`parley-drawer-close`),e.zn,()=>this.close())}
</div>
${t||e._n(B,this,G).call(this)!==void 0?e.jn:e.Mn`<div class="promise">${e.wn(e.Bn,1)}<span>${e.Kn(`parley-drawer-promise`)}</span></div>`}
`}function Re(t,n,r){return e.Mn`<button type="button" class="button quiet icon" aria-label=${t} title=${t} @click=${r}>
${e.wn(n)}
</button>`}function ze(){var t;return he({quiet:e.gn(L,this).quiet,setQuiet:t=>{e.gn(L,this).setQuiet(t),this.requestUpdate()},away:e.gn(M,this),setAway:t=>e._n(B,this,Q).call(this,t),help:e.gn(z,this).menu(),moderator:((t=this.context)==null?void 0:t.rights.includes(`parley-moderate`))===!0,moderation:t=>void e._n(B,this,Ve).call(this,t)})}function G(){return ne.find(t=>t===e.gn(O,this).kind)}function Be({wiki:t,rights:n}){if(e.gn(O,this).kind===`reports`)return e.Mn`<parley-report-queue .wiki=${t}></parley-report-queue>`;if(e.gn(O,this).kind!==`log`)return e.jn;let r=n.includes(`parley-moderate`);return e.Mn`<parley-moderation-log .wiki=${t} .moderator=${r}></parley-moderation-log>`}async function Ve(t){await e._n(B,this,K).call(this,()=>Promise.all([require("ext.parley.bootstrap").load("ext.parley.moderation-log"),require("ext.parley.bootstrap").load("ext.parley.report-queue")]))&&e._n(B,this,J).call(this,{kind:t})}function He(t){return e.Mn`<parley-room-list
.page=${t.title}
.wiki=${t.wiki}
.signedIn=${t.person!==null}
.joined=${e.gn(k,this).map(t=>{var n;return e.ln(e.ln({},t),{},{unread:(n=e.gn(A,this).get(t.document))==null?0:n})})}
.watching=${e.gn(R,this).watching}
.handlers=${e.gn(Pe,this)}
.active=${e.gn(P,this)}
></parley-room-list>`}function Ue(t,n,r){let i=e.gn(O,this).kind===`room`&&e.gn(O,this).document===t.document;return e.Mn`<parley-room
?hidden=${!i}
.document=${t.document}
.kept=${!1}
.heading=${t.title}
.topic=${t.topic}
.context=${n}
.connection=${r}
.inviting=${t.page!==void 0}
.searchPages=${e.cn}
.menuItems=${e._n(B,this,We).call(this,t)}
data-document=${t.document}
@parley-unread=${n=>e._n(B,this,$e).call(this,t,n)}
@parley-arrived=${n=>e._n(B,this,et).call(this,t,n)}
@parley-leave=${()=>e._n(B,this,J).call(this,{kind:`list`})}
@parley-accept=${e=>je(e)}
></parley-room>`}function We(t){let n=e.gn(L,this).watches(t.document);return[{label:n?e.Kn(`parley-room-unwatch`):e.Kn(`parley-room-watch`),icon:e.Vn,run:()=>{e.gn(L,this).setWatched(t.document,!n),this.requestUpdate()}},{label:e.Kn(`parley-room-leave`),icon:e.Ln,run:()=>e._n(B,this,Xe).call(this,t)}]}async function Ge(){await e._n(B,this,K).call(this,()=>require("ext.parley.bootstrap").load("ext.parley.find-rooms"))&&e._n(B,this,J).call(this,{kind:`find`})}async function Ke(){var t;await e._n(B,this,K).call(this,()=>require("ext.parley.bootstrap").load("ext.parley.new-room"))&&((t=this.renderRoot.querySelector(`parley-new-room`))==null||t.ask())}async function K(t){try{return await t(),!0}catch(t){return e.gn(I,this).showFailure(),!1}}function q(){return e.gn(D,this)!=null||e.tn(D,this,e._n(B,this,qe).call(this)),e.gn(D,this)}async function qe(){try{let[t]=await Promise.all([this.connect(),require("ext.parley.bootstrap").load("ext.parley.room").then(e=>e.t)]);e.tn(E,this,t),this.requestUpdate()}catch(t){e.tn(D,this,void 0),e.gn(I,this).showFailure(),e.gn(O,this).kind===`room`&&e._n(B,this,J).call(this,{kind:`list`})}}async function Je(){if(await e._n(B,this,q).call(this),e.gn(E,this)===void 0)throw Error(`the drawer is not connected`);return e.gn(E,this)}async function Ye(t){await e._n(B,this,q).call(this),e.gn(E,this)!==void 0&&(e.gn(k,this).some(e=>e.document===t.document)||e.tn(k,this,[...e.gn(k,this),t]),e._n(B,this,J).call(this,{kind:`room`,document:t.document}))}function Xe(t){e.tn(k,this,e.gn(k,this).filter(e=>e.document!==t.document)),e.gn(A,this).delete(t.document),e._n(B,this,J).call(this,{kind:`list`}),e._n(B,this,Z).call(this)}function J(t){e.tn(O,this,t),e._n(B,this,X).call(this),this.requestUpdate(),e._n(B,this,Ze).call(this)}async function Ze(){await this.updateComplete;let t=e._n(B,this,Qe).call(this),n=e._n(B,this,G).call(this);if(n!==void 0)await e.gn(z,this).focusInside(n);else if(t===void 0){var r;(r=this.renderRoot.querySelector(`.bar h2`))==null||r.focus()}else t.shown(),await t.focusComposer()}function Qe(){let t=e.gn(O,this);if(t.kind===`room`)return[...this.renderRoot.querySelectorAll(`parley-room`)].find(e=>e.document===t.document)}function Y(t){e.tn(P,this,t),this.toggleAttribute(`opened`,t),e.gn(H,this).call(this),e._n(B,this,X).call(this),e._n(B,this,Z).call(this),this.requestUpdate()}function X(){let t=e.gn(O,this).kind===`room`?{current:e.gn(O,this).document}:{};Ee(e.ln({rooms:[...e.gn(k,this)],open:e.gn(P,this),help:e.gn(z,this).kept},t))}function $e(t,n){n.stopPropagation(),e.tn(A,this,new Map(e.gn(A,this)).set(t.document,n.detail.count)),e._n(B,this,Z).call(this),this.requestUpdate()}function Z(){Me(this,e.gn(P,this)?[]:e.gn(A,this).values())}function et(t,n){var r;n.stopPropagation();let i=e.gn(O,this),a=e.gn(P,this)&&i.kind===`room`&&i.document===t.document&&document.visibilityState===`visible`;e.gn(L,this).arrived(t,n.detail.messages,(r=this.context)==null||(r=r.person)==null?void 0:r.name,a)}function tt(t){this.requestUpdate(),e.gn(L,this).tell({title:e.Kn(`parley-notify-company`),text:``,document:t})}function nt(t){e._n(B,this,Y).call(this,!0);let n=e.gn(z,this).viewOf(t);if(n!==void 0){e.gn(z,this).open(n);return}let r=e.gn(k,this).some(e=>e.document===t.document);e._n(B,this,J).call(this,r?{kind:`room`,document:t.document}:{kind:`list`})}function Q(t){e.tn(M,this,t);for(let e of this.renderRoot.querySelectorAll(`parley-room`))e.setAway(t);this.requestUpdate()}e.mn(W,`properties`,{context:{attribute:!1},connect:{attribute:!1}}),e.mn(W,`styles`,[e.xn,e.Sn,_e]),customElements.define(`parley-drawer`,W);var $;async function rt(){let[{openConnection:t},{fetchToken:n}]=await Promise.all([require("ext.parley.bootstrap").load("ext.parley.live").then(e=>e.g),require("ext.parley.bootstrap").load("ext.parley.live").then(e=>e.h)]);return t({url:e.Un().socketAddress(),fetchToken:n})}async function it(e,t){let n=await at(e);t===void 0?n.resume():n.open(t)}async function at(t){return $===void 0&&(await e.Jn(t.language),$=new W,$.context=t,$.connect=rt,document.body.append($)),$}var ot=!1;async function st(t,n){ot||(ot=!0,e.mt(t),e.pt()),await it(t,n)}exports.openDrawer=st;
