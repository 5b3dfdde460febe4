// SPDX-License-Identifier: GPL-2.0-or-later
"use strict";const e=require("ext.parley.common"),t=require("ext.parley.room"),n=require("ext.parley.desk-link"),r=require("ext.parley.catalogue"),i=require("ext.parley.browser-storage");function a(t,n){return e.Sn`<ul role="list" class="people">
${t.map(t=>e.Sn`<li class="person">
${e.mt(t.person,{away:t.availability.kind===`away`})} ${e.E(t.person,n)}
<span class="subtle">${o(t)}</span>
</li>`)}
</ul>`}function o({availability:t,requests:n,atOnce:r}){return t.kind===`away`?c(t,e.Bn(`parley-desk-person-away`)):e.Bn(`parley-desk-load`,e.St(n.length),e.St(r))}function s(t){return t.kind===`on`?e.Bn(`parley-desk-on`):c(t,e.Bn(`parley-desk-away`))}function c(t,n){let r=ee(t,n);return t.until===void 0?r:`${r} ${e.Bn(`parley-desk-back-at`,te(t.until))}`}function ee({reason:t},n){switch(t){case`chosen`:return n;case`idle`:return e.Bn(`parley-desk-away-idle`);case`missed`:return e.Bn(`parley-desk-away-missed`);case`blocked`:return e.Bn(`parley-desk-away-blocked`)}}function te(t){return e.wt(t)===e.wt(Date.now())?e.Ct(t):e.vt(t)}var l=6e4,ne=1440*l;function re(t){let{welcome:n,online:r,notices:i}=t;if(n===void 0)return e.xn;let{availability:a}=n.you,o=a.kind===`on`;return e.Sn`<div class="you">
<p role="status">${s(a)}</p>
<div class="actions">
${o?e.Sn`<parley-menu
.label=${e.Bn(`parley-desk-go-away`)}
.icon=${e.On}
.items=${ie(t.run)}
></parley-menu>`:e.Sn`<button
type="button"
class="button primary"
?disabled=${!r}
@click=${()=>t.run({type:`help-availability`,on:!0})}
>
${e.Bn(`parley-desk-come-back`)}
</button>`}
<button type="button" class="button" ?disabled=${!r} @click=${t.settings}>
${e.Bn(`parley-desk-settings-open`)}
</button>
</div>
${i.possible?u(i,t.changed):e.xn}
</div>`}function u(t,n){return e.Sn`<label class="check">
<input type="checkbox" .checked=${t.notifies} @change=${e=>{let r=e.target instanceof HTMLInputElement&&e.target.checked;t.setNotifies(r).then(n)}} />
<span>${e.Bn(`parley-desk-notify`)}</span>
</label>`}function ie(t){let n=n=>t(e.$t({type:`help-availability`,on:!1},n!==void 0&&{until:n})),r=e=>()=>n(Date.now()+e*l);return[{label:e.Bn(`parley-desk-away-for-minutes`,15),run:r(15)},{label:e.Bn(`parley-desk-away-for-hour`),run:r(60)},{label:e.Bn(`parley-desk-away-until-tomorrow`),run:()=>n(e.wt(Date.now()+ne)+480*l)},{label:e.Bn(`parley-desk-away-for-now`),run:()=>n()}]}function d(e,t){switch(e.state.kind){case`waiting`:return`waiting`;case`claimed`:case`joined`:return g(e.state.helpers,t)?`mine`:`others`;case`parked`:return`parked`}}function f(t,n){let i=n.offers.get(t.id)!==void 0&&t.state.kind===`waiting`;return e.Sn`<li class="request ${i?`offered`:``}" data-request=${t.id}>
${r.r(t,n.wiki)} ${p(t,n,i)} ${m(t,n)}
<p class="words" dir="auto">${t.text}</p>
${ae(t.state,n)} ${se(t,n)}
</li>`}function p(t,n,r){let i=n.me!==void 0&&t.matching.includes(e._t(n.me)),a=[r?e.Bn(`parley-desk-offered`):void 0,i?e.Bn(`parley-desk-fits`):void 0,t.askerHere?void 0:e.Bn(`parley-desk-asker-gone`)].filter(e=>e!==void 0);return a.length===0?e.xn:e.Sn`<p class="person">${a.map(t=>e.Sn`<span class="mark">${t}</span>`)}</p>`}function m(t,n){if(t.passed===void 0)return e.xn;let{by:r,note:i}=t.passed,a=i===``?e.Bn(`parley-desk-passed`,e.F(r,n.wiki)):e.Bn(`parley-desk-passed-note`,e.F(r,n.wiki),e.zn(i));return e.Sn`<p class="subtle">${a}</p>`}function ae(t,n){switch(t.kind){case`waiting`:{if(t.reserved===void 0)return e.xn;let{helper:r,until:i}=t.reserved;return e.Sn`<p class="subtle">${e.Bn(`parley-desk-reserved`,e.F(r,n.wiki),e.Ct(i))}</p>`}case`claimed`:case`joined`:return e.Sn`
<p class="subtle">
${t.kind===`joined`?e.Bn(`parley-desk-joined`,r.l(t.helpers,n.wiki)):e.Bn(`parley-desk-claimed`,r.l(t.helpers,n.wiki))}
</p>
${oe(t,n)}
`;case`parked`:return t.note===void 0?e.Sn`<p class="subtle">${e.Bn(`parley-desk-parked`)}</p>`:e.Sn`<p class="subtle">
<a href=${e.kt(t.note.title)} target="_blank" rel="noopener"
>${e.Bn(`parley-desk-parked-there`,e.zn(t.note.title))}</a
>
</p>`}}function oe(t,n){if(t.wanted===void 0)return e.xn;let r=e.F(t.wanted.by,n.wiki),i=t.wanted.note===``?e.Bn(`parley-desk-wanted`,r):e.Bn(`parley-desk-wanted-note`,r,e.zn(t.wanted.note));return e.Sn`<p>${i}</p>`}function se(t,n){return e.Sn`<div class="actions">${ce(t,n)} ${le(t,n)}</div>`}function ce(t,n){let{state:r}=t;switch(r.kind){case`waiting`:{if(r.reserved!==void 0&&!g([r.reserved.helper],n.me))return e.xn;let i=n.offers.has(t.id);return e.Sn`
${h(e.Bn(`parley-desk-claim`),()=>n.claim(t),n.online,`primary`)}
${i?h(e.Bn(`parley-desk-dismiss`),()=>n.dismiss(t),n.online):e.xn}
`}case`claimed`:case`joined`:return g(r.helpers,n.me)?h(e.Bn(`parley-desk-show`),()=>n.show(t),!0,`primary`):r.wanted!==void 0&&(r.wanted.helper===void 0||g([r.wanted.helper],n.me))?h(e.Bn(`parley-desk-come`),()=>n.come(t),n.online,`primary`):e.xn;case`parked`:return e.Sn`
${t.askerHere?h(e.Bn(`parley-desk-claim`),()=>n.claim(t),n.online,`primary`):e.xn}
${h(e.Bn(`parley-desk-answer`),()=>n.answer(t),n.online)}
`}}function le(t,n){return e.Sn`<button type="button" class="button quiet" ?disabled=${!n.online} @click=${()=>n.report(t)}>
${e.Bn(`parley-action-report`)}
</button>`}function h(t,n,r,i=``){return e.Sn`<button type="button" class="button ${i}" ?disabled=${!r} @click=${n}>${t}</button>`}function g(t,n){return n!==void 0&&t.some(t=>e._t(t)===e._t(n))}var _=e.Cn`
:host {
container-type: inline-size;
block-size: 100%;
}
.desk {
display: flex;
flex: 1;
min-block-size: 0;
}
.list {
flex: 1 1 auto;
min-inline-size: 0;
overflow: auto;
}
.talks {
display: flex;
flex: 1 1 auto;
flex-direction: column;
min-inline-size: 0;
min-block-size: 0;
}
.talks[hidden],
.list[hidden] {
display: none;
}
parley-help-talk {
flex: 1;
}
.you {
display: grid;
gap: var(--spacing-50);
padding: var(--spacing-75);
border-block-end: 1px solid var(--border-color-subtle);
background: var(--background-color-neutral-subtle);
}
.banner {
display: flex;
align-items: center;
gap: var(--spacing-50);
padding: var(--spacing-50) var(--spacing-75);
background: var(--background-color-warning-subtle);
}
.banner span {
flex: 1;
}
h3 {
padding: var(--spacing-75) var(--spacing-75) var(--spacing-25);
}
.request {
display: grid;
gap: var(--spacing-50);
padding: var(--spacing-75);
border-block-end: 1px solid var(--border-color-subtle);
overflow-wrap: anywhere;
}
.offered {
border-inline-start: 4px solid var(--border-color-progressive);
background: var(--background-color-progressive-subtle);
}
.people {
display: grid;
gap: var(--spacing-50);
padding: var(--spacing-50) var(--spacing-75) var(--spacing-75);
}
.empty {
padding: var(--spacing-50) var(--spacing-75) var(--spacing-100);
color: var(--color-subtle);
}
.badge {
min-inline-size: 1.25rem;
padding-inline: var(--spacing-25);
border-radius: 1rem;
background: var(--background-color-progressive);
color: var(--color-inverted-fixed);
font-size: var(--font-size-x-small);
line-height: 1.25rem;
text-align: center;
}
label.check {
display: flex;
align-items: center;
gap: var(--spacing-50);
}
@container (min-width: 48rem) {
.list,
.list[hidden] {
display: block;
flex: none;
inline-size: 24rem;
border-inline-end: 1px solid var(--border-color-subtle);
}
}
`,v=`parley.help.notify`,y=new WeakMap,b=new WeakMap,ue=class{constructor(){e.cn(this,y,i.n(`browser`)),e.cn(this,b,void 0)}get notifies(){return e.on(y,this).getItem(v)===`yes`&&x()===`granted`}get possible(){return x()!==`denied`}async setNotifies(t){t?(x()==="default"&&await Notification.requestPermission(),x()===`granted`&&e.on(y,this).setItem(v,`yes`)):e.on(y,this).removeItem(v)}offered(t,n){if(e._n(t),document.visibilityState===`visible`||!this.notifies)return;let r=de(t);r==null||r.addEventListener(`click`,()=>{r.close(),focus(),n()})}count(t){e.on(b,this)!=null||e.Gt(b,this,document.title),document.title=t===0?e.on(b,this):e.Bn(`parley-desk-window-title`,e.St(t),e.on(b,this))}stop(){e.on(b,this)!==void 0&&(document.title=e.on(b,this)),e.Gt(b,this,void 0)}};function x(){return`Notification`in globalThis?Notification.permission:`denied`}function de(e){try{return new Notification(e,{tag:`parley-desk`})}catch(e){return}}var S=new WeakMap,C=new WeakMap,w=new WeakMap,T=new WeakMap,E=new WeakMap,D=new WeakMap,O=new WeakSet,k=class extends e.bn{constructor(){super(),e.ln(this,O),e.cn(this,S,void 0),e.cn(this,C,[]),e.cn(this,w,void 0),e.cn(this,T,``),e.cn(this,E,new ue),e.cn(this,D,void 0),this.document=``,this.connection=void 0,this.helpPage=``}connectedCallback(){super.connectedCallback(),e.vn(),e.Gt(D,this,setInterval(()=>this.requestUpdate(),3e4)),e.sn(O,this,A).call(this)}disconnectedCallback(){var t;super.disconnectedCallback(),clearInterval(e.on(D,this)),e.on(E,this).stop(),(t=e.on(S,this))==null||t.close(),e.Gt(S,this,void 0)}willUpdate(t){(t.has(`connection`)||t.has(`document`))&&e.sn(O,this,A).call(this)}show(t){e.Gt(w,this,t),this.requestUpdate(),this.focusInside()}async focusInside(){var t;await this.updateComplete;let n=e.on(w,this)===void 0?void 0:e.sn(O,this,R).call(this,e.on(w,this));n===void 0?(t=this.renderRoot.querySelector(`h3`))==null||t.focus():await n.focusField()}render(){let t=e.on(S,this);if(t===void 0)return e.xn;let n=e.on(w,this);return e.Sn`
${e.sn(O,this,j).call(this,t)}
<div class="desk">
<section class="list" aria-label=${e.Bn(`parley-desk-title`)} ?hidden=${n!==void 0}>
${t.synced?e.sn(O,this,N).call(this,t):e.sn(O,this,M).call(this,t)}
</section>
<div class="talks" ?hidden=${n===void 0}>
${e.yn(e.on(C,this),e=>e.document,n=>e.sn(O,this,L).call(this,n,t))}
</div>
</div>
<parley-desk-settings></parley-desk-settings>
<parley-desk-words></parley-desk-words>
`}};function A(){var t;let{connection:r}=this;(t=e.on(S,this))==null||t.close(),e.Gt(S,this,void 0),r!==void 0&&this.document!==``&&this.isConnected&&e.Gt(S,this,new n.t(r,this.document,{changed:()=>e.sn(O,this,H).call(this),offered:t=>e.sn(O,this,fe).call(this,t)}))}function j({status:n}){let r=t.n(n);return r===void 0?e.xn:e.Sn`<div class="banner" role="status">
<span>${r.words}</span>
${r.retry?e.Sn`<button type="button" class="button" @click=${()=>{var t;return(t=e.on(S,this))==null?void 0:t.rejoin()}}>
${e.Bn(`parley-message-try-again`)}
</button>`:e.xn}
</div>`}function M({status:t}){return t.state===`refused`?e.xn:e.Sn`<div aria-hidden="true">${[1,2,3].map(()=>e.Sn`<div class="bone"></div>`)}</div>`}function N(t){let{wiki:n,person:r}=this.context,{requests:i}=t,o=e=>i.filter(t=>d(t,r==null?void 0:r)===e);return e.Sn`
${re({welcome:t.welcome,online:t.status.state===`online`,notices:e.on(E,this),run:t=>void e.sn(O,this,W).call(this,t),settings:()=>void e.sn(O,this,pe).call(this),changed:()=>this.requestUpdate()})}
${e.on(T,this)===``?e.xn:e.Sn`<p class="card error" role="alert">${e.on(T,this)}</p>`}
${e.sn(O,this,P).call(this,e.Bn(`parley-desk-mine`),`mine`,o(`mine`))}
${e.sn(O,this,P).call(this,e.Bn(`parley-desk-waiting`),`waiting`,o(`waiting`))}
${e.sn(O,this,P).call(this,e.Bn(`parley-desk-others`),`others`,o(`others`))}
${e.sn(O,this,P).call(this,e.Bn(`parley-desk-kept`),`parked`,o(`parked`))}
<h3>${e.Bn(`parley-desk-helpers`)}</h3>
${a(t.helpers,n)}
`}function P(t,n,r){if(r.length===0&&n!==`waiting`)return e.xn;let i=e.sn(O,this,I).call(this);return e.Sn`
<h3 tabindex="-1">${t} ${n===`mine`?e.sn(O,this,F).call(this):e.xn}</h3>
${r.length===0?e.Sn`<p class="empty">${e.Bn(`parley-desk-empty`)}</p>`:e.Sn`<ul role="list" aria-label=${t} data-part=${n}>
${e.yn(r,e=>e.id,e=>f(e,i))}
</ul>`}
`}function F(){let t=e.on(C,this).reduce((e,t)=>e+t.unread,0);return t===0?e.xn:e.Sn`<span class="badge" title=${e.Bn(`parley-rooms-unread`,e.St(t),t)}
>${e.St(t)}</span
>`}function I(){var t,n,r,i;return{wiki:this.context.wiki,me:(t=this.context.person)==null?void 0:t,offers:(n=(r=e.on(S,this))==null?void 0:r.offers)==null?new Map:n,online:((i=e.on(S,this))==null?void 0:i.status.state)===`online`,claim:({id:t})=>void e.sn(O,this,U).call(this,{type:`help-claim`,request:t}),come:({id:t})=>void e.sn(O,this,U).call(this,{type:`help-come`,request:t}),dismiss:({id:t})=>void e.sn(O,this,W).call(this,{type:`help-dismiss`,request:t}),show:({document:e})=>this.show(e),answer:t=>void e.sn(O,this,G).call(this,`answer`,t),report:t=>void e.sn(O,this,G).call(this,`report`,t)}}function L(t,n){return e.Sn`<parley-help-talk
side="helper"
?hidden=${t.document!==e.on(w,this)}
.document=${t.document}
.connection=${this.connection}
.context=${this.context}
.helpPage=${this.helpPage}
.helpers=${n.helpers}
.back=${()=>e.sn(O,this,z).call(this,t.document)}
data-document=${t.document}
@parley-unread=${n=>e.sn(O,this,V).call(this,t.document,n)}
@parley-leave=${n=>{n.stopPropagation(),e.sn(O,this,z).call(this,t.document)}}
></parley-help-talk>`}function R(e){return[...this.renderRoot.querySelectorAll(`parley-help-talk`)].find(t=>t.document===e)}function z(t){e.sn(O,this,B).call(this,t)||e.Gt(C,this,e.on(C,this).filter(e=>e.document!==t)),this.show(void 0)}function B(t){var n,r;let i=(n=e.on(S,this))==null?void 0:n.requests.find(e=>e.document===t);return i!==void 0&&d(i,(r=this.context.person)==null?void 0:r)===`mine`}function V(t,n){n.stopPropagation();let{count:r}=n.detail;e.Gt(C,this,e.on(C,this).map(n=>n.document===t?e.$t(e.$t({},n),{},{unread:r}):n)),this.requestUpdate()}function H(){var t,n,r,i;let a=((t=(n=e.on(S,this))==null?void 0:n.requests)==null?[]:t).filter(({document:t})=>e.sn(O,this,B).call(this,t)),o=new Set(e.on(C,this).map(e=>e.document)),s=a.filter(({document:e})=>!o.has(e)).map(({document:e})=>({document:e,unread:0})),c=e.on(C,this).filter(({document:t})=>t===e.on(w,this)||e.sn(O,this,B).call(this,t));(s.length>0||c.length!==e.on(C,this).length)&&e.Gt(C,this,[...c,...s]),e.on(E,this).count((r=(i=e.on(S,this))==null?void 0:i.offers.size)==null?0:r),this.requestUpdate()}function fe(t){let n=t.by===void 0?void 0:e.F(t.by,this.context.wiki),r=n===void 0?e.Bn(`parley-desk-offer`):e.Bn(`parley-desk-offer-by`,n);e.on(E,this).offered(r,()=>this.show(void 0)),this.dispatchEvent(new CustomEvent(`parley-desk-offered`,{detail:t,bubbles:!0,composed:!0}))}async function U(t){let n=await e.sn(O,this,W).call(this,t);if((n==null?void 0:n.type)!==`ack`||n.document===void 0)return;let{document:r}=n;e.on(C,this).some(e=>e.document===r)||e.Gt(C,this,[...e.on(C,this),{document:r,unread:0}]),this.show(r)}async function W(t){var n,i;let a=await((n=e.on(S,this))==null?void 0:n.command(t));return e.Gt(T,this,a===void 0||(i=r.u(a,this.context.wiki))==null?``:i),this.requestUpdate(),a}async function pe(){var t,n;let r=(t=e.on(S,this))==null||(t=t.welcome)==null?void 0:t.settings;r!==void 0&&await e.sn(O,this,K).call(this,require("ext.parley.bootstrap").load("ext.parley.desk-settings-dialog"))&&((n=this.renderRoot.querySelector(`parley-desk-settings`))==null||n.change(r,async t=>{var n,r;let i=e.$t(e.$t({type:`help-settings`},t),{},{topics:[...t.topics]});return(n=await((r=e.on(S,this))==null?void 0:r.command(i)))==null?{type:`unanswered`}:n}))}async function G(t,n){var r;await e.sn(O,this,K).call(this,require("ext.parley.bootstrap").load("ext.parley.desk-words-dialog"))&&((r=this.renderRoot.querySelector(`parley-desk-words`))==null||r.ask({kind:t,request:n,wiki:this.context.wiki,send:async r=>{var i,a;let o=t===`answer`?{type:`help-answer`,request:n.id,text:r}:{type:`help-report`,request:n.id,reason:r};return(i=await((a=e.on(S,this))==null?void 0:a.command(o)))==null?{type:`unanswered`}:i}}))}async function K(t){try{return await t,!0}catch(t){return e.Gt(T,this,e.Bn(`parley-error-not-done`)),this.requestUpdate(),!1}}e.in(k,`properties`,{document:{},connection:{attribute:!1},context:{attribute:!1},helpPage:{}}),e.in(k,`styles`,[e.dn,e.fn,r.n,_]),customElements.define(`parley-desk`,k);var q=[7,30,90],J=new WeakMap,Y=new WeakMap,X=new WeakSet,Z=class extends e.bn{constructor(...t){super(...t),e.ln(this,X),e.cn(this,J,{kind:`loading`}),e.cn(this,Y,30)}connectedCallback(){super.connectedCallback(),e.sn(X,this,Q).call(this,e.on(Y,this))}render(){return e.Sn`
<div class="spans" role="group" aria-label=${e.Bn(`parley-figures-span`)}>
${q.map(t=>e.Sn`<button
type="button"
class="button"
aria-pressed=${t===e.on(Y,this)?`true`:`false`}
@click=${()=>void e.sn(X,this,Q).call(this,t)}
>
${e.Bn(`parley-figures-days`,e.St(t),t)}
</button>`)}
</div>
${e.sn(X,this,me).call(this)}
`}};function me(){let t=e.on(J,this);switch(t.kind){case`loading`:return e.Sn`<div aria-hidden="true">${[1,2,3].map(()=>e.Sn`<div class="bone"></div>`)}</div>`;case`failed`:return e.Sn`<p role="alert">${t.words}</p>`;case`shown`:return he(t.figures)}}async function Q(t){e.Gt(Y,this,t);try{e.Gt(J,this,{kind:`shown`,figures:await e.zt(t)})}catch(t){let n=t instanceof e.rn?r.o(t.code):e.Bn(`parley-figures-failed`);e.Gt(J,this,{kind:`failed`,words:n})}this.requestUpdate()}e.in(Z,`styles`,[e.dn,e.fn,r.n,e.Cn`
:host {
gap: var(--spacing-100);
}
.spans {
display: flex;
flex-wrap: wrap;
gap: var(--spacing-50);
}
.spans [aria-pressed='true'] {
border-color: var(--border-color-progressive);
background: var(--background-color-progressive-subtle);
color: var(--color-progressive);
}
.scroll {
overflow-x: auto;
}
table {
inline-size: 100%;
border-collapse: collapse;
font-variant-numeric: tabular-nums;
}
caption {
padding-block: var(--spacing-50);
font-weight: var(--font-weight-bold);
text-align: start;
}
th,
td {
padding: var(--spacing-25) var(--spacing-50);
border-block-end: 1px solid var(--border-color-subtle);
text-align: start;
}
td {
white-space: nowrap;
}
.bar {
display: block;
min-inline-size: 6rem;
}
.bar span {
display: block;
block-size: 0.75rem;
border-radius: var(--border-radius-base);
background: var(--background-color-progressive);
}
`]);function he(t){return t.all.requests===0?e.Sn`<p>${e.Bn(`parley-figures-none`)}</p>`:e.Sn`
<div class="scroll" tabindex="0" role="region" aria-label=${e.Bn(`parley-figures-all`)}>${ge(t.all)}</div>
<div class="scroll" tabindex="0" role="region" aria-label=${e.Bn(`parley-figures-by-hour`)}>
${$(e.Bn(`parley-figures-by-hour`),e.Bn(`parley-figures-hour`),t.byHour.map((e,t)=>({name:_e(t),figure:e})))}
</div>
<div class="scroll" tabindex="0" role="region" aria-label=${e.Bn(`parley-figures-by-helpers`)}>
${$(e.Bn(`parley-figures-by-helpers`),e.Bn(`parley-figures-helpers`),t.byHelpers.map(t=>({name:e.St(t.helpers),figure:t})))}
</div>
`}function ge(t){let n=[[e.Bn(`parley-figures-requests`),e.St(t.requests)],[e.Bn(`parley-figures-wait-p50`),r.c(t.waitP50)],[e.Bn(`parley-figures-wait-p90`),r.c(t.waitP90)],[e.Bn(`parley-figures-claimed`),e.St(t.claimed)],[e.Bn(`parley-figures-parked`),e.St(t.parked)],[e.Bn(`parley-figures-answered`),e.St(t.answered)],[e.Bn(`parley-figures-withdrawn`),e.St(t.withdrawn)],[e.Bn(`parley-figures-abandoned`),e.St(t.abandoned)],[e.Bn(`parley-figures-solved-yes`),e.St(t.solved.yes)],[e.Bn(`parley-figures-solved-partly`),e.St(t.solved.partly)],[e.Bn(`parley-figures-solved-no`),e.St(t.solved.no)]];return e.Sn`<table>
<caption>
${e.Bn(`parley-figures-all`)}
</caption>
<tbody>
${n.map(([t,n])=>e.Sn`<tr>
<th scope="row">${t}</th>
<td>${n}</td>
</tr>`)}
</tbody>
</table>`}function $(t,n,i){let a=Math.max(1,...i.map(({figure:e})=>e.requests)),o=i.filter(({figure:e})=>e.requests>0);return e.Sn`<table>
<caption>
${t}
</caption>
<thead>
<tr>
<th scope="col">${n}</th>
<th scope="col">${e.Bn(`parley-figures-requests`)}</th>
<td></td>
<th scope="col">${e.Bn(`parley-figures-claimed`)}</th>
<th scope="col">${e.Bn(`parley-figures-wait-p50`)}</th>
<th scope="col">${e.Bn(`parley-figures-wait-p90`)}</th>
</tr>
</thead>
<tbody>
${o.map(({name:t,figure:n})=>e.Sn`<tr>
<th scope="row">${t}</th>
<td>${e.St(n.requests)}</td>
<td class="bar"><span style="inline-size:${100*n.requests/a}%"></span></td>
<td>${e.St(n.claimed)}</td>
<td>${r.c(n.waitP50)}</td>
<td>${r.c(n.waitP90)}</td>
</tr>`)}
</tbody>
</table>`}function _e(e){return`${String(e).padStart(2,`0`)}:00`}customElements.define(`parley-help-figures`,Z);var ve=r.t;exports.deskLoaded=ve;
