// SPDX-License-Identifier: GPL-2.0-or-later
"use strict";const e=require("ext.parley.common"),t=require("ext.parley.room"),n=require("ext.parley.desk-link"),r=require("ext.parley.catalogue"),i=require("ext.parley.browser-storage");function a(t,n){return e.Fn`<ul role="list" class="people">
${t.map(t=>e.Fn`<li class="person">
${e.kt(t.person,{away:t.availability.kind===`away`})} ${e.j(t.person,n)}
<span class="subtle">${o(t)}</span>
</li>`)}
</ul>`}function o({availability:t,requests:n,atOnce:r}){return t.kind===`away`?c(t,e.Yn(`parley-desk-person-away`)):e.Yn(`parley-desk-load`,e.Lt(n.length),e.Lt(r))}function s(t){return t.kind===`on`?e.Yn(`parley-desk-on`):c(t,e.Yn(`parley-desk-away`))}function c(t,n){let r=ee(t,n);return t.until===void 0?r:`${r} ${e.Yn(`parley-desk-back-at`,te(t.until))}`}function ee({reason:t},n){switch(t){case`chosen`:return n;case`idle`:return e.Yn(`parley-desk-away-idle`);case`missed`:return e.Yn(`parley-desk-away-missed`);case`blocked`:return e.Yn(`parley-desk-away-blocked`)}}function te(t){return e.zt(t)===e.zt(Date.now())?e.Rt(t):e.Nt(t)}var l=6e4,ne=1440*l;function u(t){let{welcome:n,online:r,notices:i}=t;if(n===void 0)return e.Pn;let{availability:a}=n.you,o=a.kind===`on`;return e.Fn`<div class="you">
<p role="status">${s(a)}</p>
<div class="actions">
${o?e.Fn`<parley-menu worded .label=${e.Yn(`parley-desk-go-away`)} .items=${f(t.run)}></parley-menu>`:e.Fn`<button
type="button"
class="button primary"
?disabled=${!r}
@click=${()=>t.run({type:`help-availability`,on:!0})}
>
${e.Yn(`parley-desk-come-back`)}
</button>`}
<button type="button" class="button" ?disabled=${!r} @click=${t.settings}>
${e.Yn(`parley-desk-settings-open`)}
</button>
</div>
${i.possible?d(i,t.changed):e.Pn}
</div>`}function d(t,n){return e.Fn`<label class="check">
<input type="checkbox" .checked=${t.notifies} @change=${e=>{let r=e.target instanceof HTMLInputElement&&e.target.checked;t.setNotifies(r).then(n)}} />
<span>${e.Yn(`parley-desk-notify`)}</span>
</label>`}function f(t){let n=n=>t(e.fn({type:`help-availability`,on:!1},n!==void 0&&{until:n})),r=e=>()=>n(Date.now()+e*l);return[{label:e.Yn(`parley-desk-away-for-minutes`,15),run:r(15)},{label:e.Yn(`parley-desk-away-for-hour`),run:r(60)},{label:e.Yn(`parley-desk-away-until-tomorrow`),run:()=>n(e.zt(Date.now()+ne)+480*l)},{label:e.Yn(`parley-desk-away-for-now`),run:()=>n()}]}function p(e,t){switch(e.state.kind){case`waiting`:return`waiting`;case`claimed`:case`joined`:return h(e.state.helpers,t)?`mine`:`others`;case`parked`:return`parked`}}function re(t,n){let i=n.offers.get(t.id)!==void 0&&t.state.kind===`waiting`;return e.Fn`<li class="request ${i?`offered`:``}" data-request=${t.id}>
${r.r(t,n.wiki)} ${ie(t,n,i)} ${ae(t,n)}
<p class="words" dir="auto">${t.text}</p>
${oe(t.state,n)} ${ce(t,n)}
</li>`}function ie(t,n,r){let i=n.me!==void 0&&t.matching.includes(e.Mt(n.me)),a=[r?e.Yn(`parley-desk-offered`):void 0,i?e.Yn(`parley-desk-fits`):void 0,t.askerHere?void 0:e.Yn(`parley-desk-asker-gone`)].filter(e=>e!==void 0);return a.length===0?e.Pn:e.Fn`<p class="person">${a.map(t=>e.Fn`<span class="mark">${t}</span>`)}</p>`}function ae(t,n){if(t.passed===void 0)return e.Pn;let{by:r,note:i}=t.passed,a=i===``?e.Yn(`parley-desk-passed`,e.V(r,n.wiki)):e.Yn(`parley-desk-passed-note`,e.V(r,n.wiki),e.Jn(i));return e.Fn`<p class="subtle">${a}</p>`}function oe(t,n){switch(t.kind){case`waiting`:{if(t.reserved===void 0)return e.Pn;let{helper:r,until:i}=t.reserved;return e.Fn`<p class="subtle">${e.Yn(`parley-desk-reserved`,e.V(r,n.wiki),e.Rt(i))}</p>`}case`claimed`:case`joined`:return e.Fn`
<p class="subtle">
${t.kind===`joined`?e.Yn(`parley-desk-joined`,r.l(t.helpers,n.wiki)):e.Yn(`parley-desk-claimed`,r.l(t.helpers,n.wiki))}
</p>
${se(t,n)}
`;case`parked`:return t.note===void 0?e.Fn`<p class="subtle">${e.Yn(`parley-desk-parked`)}</p>`:e.Fn`<p class="subtle">
<a href=${e.Gt(t.note.title)} target="_blank" rel="noopener"
>${e.Yn(`parley-desk-parked-there`,e.Jn(t.note.title))}</a
>
</p>`}}function se(t,n){if(t.wanted===void 0)return e.Pn;let r=e.V(t.wanted.by,n.wiki),i=t.wanted.note===``?e.Yn(`parley-desk-wanted`,r):e.Yn(`parley-desk-wanted-note`,r,e.Jn(t.wanted.note));return e.Fn`<p>${i}</p>`}function ce(t,n){return e.Fn`<div class="actions">${le(t,n)} ${ue(t,n)}</div>`}function le(t,n){let{state:r}=t;switch(r.kind){case`waiting`:{if(r.reserved!==void 0&&!h([r.reserved.helper],n.me))return e.Pn;let i=n.offers.has(t.id);return e.Fn`
${m(e.Yn(`parley-desk-claim`),()=>n.claim(t),n.online,`primary`)}
${i?m(e.Yn(`parley-desk-dismiss`),()=>n.dismiss(t),n.online):e.Pn}
`}case`claimed`:case`joined`:return h(r.helpers,n.me)?m(e.Yn(`parley-desk-show`),()=>n.show(t),!0,`primary`):r.wanted!==void 0&&(r.wanted.helper===void 0||h([r.wanted.helper],n.me))?m(e.Yn(`parley-desk-come`),()=>n.come(t),n.online,`primary`):e.Pn;case`parked`:return e.Fn`
${t.askerHere?m(e.Yn(`parley-desk-claim`),()=>n.claim(t),n.online,`primary`):e.Pn}
${m(e.Yn(`parley-desk-answer`),()=>n.answer(t),n.online)}
`}}function ue(t,n){return e.Fn`<button type="button" class="button quiet" ?disabled=${!n.online} @click=${()=>n.report(t)}>
${e.Yn(`parley-action-report`)}
</button>`}function m(t,n,r,i=``){return e.Fn`<button type="button" class="button ${i}" ?disabled=${!r} @click=${n}>${t}</button>`}function h(t,n){return n!==void 0&&t.some(t=>e.Mt(t)===e.Mt(n))}var g=e.In`
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
.list h2 {
font-size: var(--font-size-small);
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
`,_=`parley.help.notify`,v=new WeakMap,y=new WeakMap,de=class{constructor(){e.xn(this,v,i.n(`browser`)),e.xn(this,y,void 0)}get notifies(){return e.yn(v,this).getItem(_)===`yes`&&b()===`granted`}get possible(){return b()!==`denied`}async setNotifies(t){t?(b()==="default"&&await Notification.requestPermission(),b()===`granted`&&e.yn(v,this).setItem(_,`yes`)):e.yn(v,this).removeItem(_)}offered(t,n){if(e.An(t),document.visibilityState===`visible`||!this.notifies)return;let r=x(t);r==null||r.addEventListener(`click`,()=>{r.close(),focus(),n()})}count(t){e.yn(y,this)!=null||e.in(y,this,document.title),document.title=t===0?e.yn(y,this):e.Yn(`parley-desk-window-title`,e.Lt(t),e.yn(y,this))}stop(){e.yn(y,this)!==void 0&&(document.title=e.yn(y,this)),e.in(y,this,void 0)}};function b(){return`Notification`in globalThis?Notification.permission:`denied`}function x(e){try{return new Notification(e,{tag:`parley-desk`})}catch(e){return}}var S=new WeakMap,C=new WeakMap,w=new WeakMap,T=new WeakMap,E=new WeakMap,D=new WeakMap,O=new WeakSet,k=class extends e.Nn{constructor(){super(),e.Sn(this,O),e.xn(this,S,void 0),e.xn(this,C,[]),e.xn(this,w,void 0),e.xn(this,T,``),e.xn(this,E,new de),e.xn(this,D,void 0),this.document=``,this.connection=void 0,this.helpPage=``}connectedCallback(){super.connectedCallback(),e.jn(),e.in(D,this,setInterval(()=>this.requestUpdate(),3e4)),this.hasUpdated&&e.bn(O,this,A).call(this)}disconnectedCallback(){var t;super.disconnectedCallback(),clearInterval(e.yn(D,this)),e.yn(E,this).stop(),(t=e.yn(S,this))==null||t.close(),e.in(S,this,void 0)}willUpdate(t){(t.has(`connection`)||t.has(`document`))&&e.bn(O,this,A).call(this)}show(t){e.in(w,this,t),this.requestUpdate(),this.focusInside()}async focusInside(){var t;await this.updateComplete;let n=e.yn(w,this)===void 0?void 0:e.bn(O,this,R).call(this,e.yn(w,this));n===void 0?(t=this.renderRoot.querySelector(`h2`))==null||t.focus():await n.focusField()}render(){let t=e.yn(S,this);if(t===void 0)return e.Pn;let n=e.yn(w,this);return e.Fn`
${e.bn(O,this,j).call(this,t)}
<div class="desk">
<section class="list" aria-label=${e.Yn(`parley-desk-title`)} ?hidden=${n!==void 0}>
${t.synced?e.bn(O,this,N).call(this,t):e.bn(O,this,M).call(this,t)}
</section>
<div class="talks" ?hidden=${n===void 0}>
${e.Mn(e.yn(C,this),e=>e.document,n=>e.bn(O,this,L).call(this,n,t))}
</div>
</div>
<parley-desk-settings></parley-desk-settings>
<parley-desk-words></parley-desk-words>
`}};function A(){var t;let{connection:r}=this;(t=e.yn(S,this))==null||t.close(),e.in(S,this,void 0),r!==void 0&&this.document!==``&&this.isConnected&&e.in(S,this,new n.t(r,this.document,{changed:()=>e.bn(O,this,U).call(this),offered:t=>e.bn(O,this,fe).call(this,t)}))}function j({status:n}){let r=t.n(n);return r===void 0?e.Pn:e.Fn`<div class="banner" role="status">
<span>${r.words}</span>
${r.retry?e.Fn`<button type="button" class="button" @click=${()=>{var t;return(t=e.yn(S,this))==null?void 0:t.rejoin()}}>
${e.Yn(`parley-message-try-again`)}
</button>`:e.Pn}
</div>`}function M({status:t}){return t.state===`refused`?e.Pn:e.Fn`<div aria-hidden="true">${[1,2,3].map(()=>e.Fn`<div class="bone"></div>`)}</div>`}function N(t){let{wiki:n,person:r}=this.context,{requests:i}=t,o=e=>i.filter(t=>p(t,r==null?void 0:r)===e);return e.Fn`
${u({welcome:t.welcome,online:t.status.state===`online`,notices:e.yn(E,this),run:t=>void e.bn(O,this,G).call(this,t),settings:()=>void e.bn(O,this,pe).call(this),changed:()=>this.requestUpdate()})}
${e.yn(T,this)===``?e.Pn:e.Fn`<p class="card error" role="alert">${e.yn(T,this)}</p>`}
${e.bn(O,this,P).call(this,e.Yn(`parley-desk-mine`),`mine`,o(`mine`))}
${e.bn(O,this,P).call(this,e.Yn(`parley-desk-waiting`),`waiting`,o(`waiting`))}
${e.bn(O,this,P).call(this,e.Yn(`parley-desk-others`),`others`,o(`others`))}
${e.bn(O,this,P).call(this,e.Yn(`parley-desk-kept`),`parked`,o(`parked`))}
<h2>${e.Yn(`parley-desk-helpers`)}</h2>
${a(t.helpers,n)}
`}function P(t,n,r){if(r.length===0&&n!==`waiting`)return e.Pn;let i=e.bn(O,this,I).call(this);return e.Fn`
<h2 tabindex="-1">${t} ${n===`mine`?e.bn(O,this,F).call(this):e.Pn}</h2>
${r.length===0?e.Fn`<p class="empty">${e.Yn(`parley-desk-empty`)}</p>`:e.Fn`<ul role="list" aria-label=${t} data-part=${n}>
${e.Mn(r,e=>e.id,e=>re(e,i))}
</ul>`}
`}function F(){let t=e.yn(C,this).reduce((e,t)=>e+t.unread,0);return t===0?e.Pn:e.Fn`<span class="badge" title=${e.Yn(`parley-rooms-unread`,e.Lt(t),t)}
>${e.Lt(t)}</span
>`}function I(){var t,n,r,i;return{wiki:this.context.wiki,me:(t=this.context.person)==null?void 0:t,offers:(n=(r=e.yn(S,this))==null?void 0:r.offers)==null?new Map:n,online:((i=e.yn(S,this))==null?void 0:i.status.state)===`online`,claim:({id:t})=>void e.bn(O,this,W).call(this,{type:`help-claim`,request:t}),come:({id:t})=>void e.bn(O,this,W).call(this,{type:`help-come`,request:t}),dismiss:({id:t})=>void e.bn(O,this,G).call(this,{type:`help-dismiss`,request:t}),show:({document:e})=>this.show(e),answer:t=>void e.bn(O,this,K).call(this,`answer`,t),report:t=>void e.bn(O,this,K).call(this,`report`,t)}}function L(t,n){return e.Fn`<parley-help-talk
side="helper"
?hidden=${t.document!==e.yn(w,this)}
.document=${t.document}
.connection=${this.connection}
.context=${this.context}
.helpPage=${this.helpPage}
.helpers=${n.helpers}
.back=${()=>e.bn(O,this,z).call(this,t.document)}
data-document=${t.document}
@parley-unread=${n=>e.bn(O,this,H).call(this,t.document,n)}
@parley-help-given=${()=>e.bn(O,this,B).call(this,t.document)}
@parley-leave=${n=>{n.stopPropagation(),e.bn(O,this,z).call(this,t.document)}}
></parley-help-talk>`}function R(e){return[...this.renderRoot.querySelectorAll(`parley-help-talk`)].find(t=>t.document===e)}function z(t){e.bn(O,this,V).call(this,t)||e.in(C,this,e.yn(C,this).filter(e=>e.document!==t)),this.show(void 0)}function B(t){e.in(C,this,e.yn(C,this).filter(e=>e.document!==t)),this.show(void 0)}function V(t){var n,r;let i=(n=e.yn(S,this))==null?void 0:n.requests.find(e=>e.document===t);return i!==void 0&&p(i,(r=this.context.person)==null?void 0:r)===`mine`}function H(t,n){n.stopPropagation();let{count:r}=n.detail;e.in(C,this,e.yn(C,this).map(n=>n.document===t?e.fn(e.fn({},n),{},{unread:r}):n)),this.requestUpdate()}function U(){var t,n,r,i;let a=((t=(n=e.yn(S,this))==null?void 0:n.requests)==null?[]:t).filter(({document:t})=>e.bn(O,this,V).call(this,t)),o=new Set(e.yn(C,this).map(e=>e.document)),s=a.filter(({document:e})=>!o.has(e)).map(({document:e})=>({document:e,unread:0})),c=e.yn(C,this).filter(({document:t})=>t===e.yn(w,this)||e.bn(O,this,V).call(this,t));(s.length>0||c.length!==e.yn(C,this).length)&&e.in(C,this,[...c,...s]),e.yn(E,this).count((r=(i=e.yn(S,this))==null?void 0:i.offers.size)==null?0:r),this.requestUpdate()}function fe(t){let n=t.by===void 0?void 0:e.V(t.by,this.context.wiki),r=n===void 0?e.Yn(`parley-desk-offer`):e.Yn(`parley-desk-offer-by`,n);e.yn(E,this).offered(r,()=>this.show(void 0)),this.dispatchEvent(new CustomEvent(`parley-desk-offered`,{detail:t,bubbles:!0,composed:!0}))}async function W(t){let n=await e.bn(O,this,G).call(this,t);if((n==null?void 0:n.type)!==`ack`||n.document===void 0)return;let{document:r}=n;e.yn(C,this).some(e=>e.document===r)||e.in(C,this,[...e.yn(C,this),{document:r,unread:0}]),this.show(r)}async function G(t){var n,i;let a=await((n=e.yn(S,this))==null?void 0:n.command(t));return e.in(T,this,a===void 0||(i=r.u(a,this.context.wiki))==null?``:i),this.requestUpdate(),a}async function pe(){var t,n;let r=(t=e.yn(S,this))==null||(t=t.welcome)==null?void 0:t.settings;r!==void 0&&await e.bn(O,this,q).call(this,require("ext.parley.bootstrap").load("ext.parley.desk-settings-dialog"))&&((n=this.renderRoot.querySelector(`parley-desk-settings`))==null||n.change(r,async t=>{var n,r;let i=e.fn(e.fn({type:`help-settings`},t),{},{topics:[...t.topics]});return(n=await((r=e.yn(S,this))==null?void 0:r.command(i)))==null?{type:`unanswered`}:n}))}async function K(t,n){var r;await e.bn(O,this,q).call(this,require("ext.parley.bootstrap").load("ext.parley.desk-words-dialog"))&&((r=this.renderRoot.querySelector(`parley-desk-words`))==null||r.ask({kind:t,request:n,wiki:this.context.wiki,send:async r=>{var i,a;let o=t===`answer`?{type:`help-answer`,request:n.id,text:r}:{type:`help-report`,request:n.id,reason:r};return(i=await((a=e.yn(S,this))==null?void 0:a.command(o)))==null?{type:`unanswered`}:i}}))}async function q(t){try{return await t,!0}catch(t){return e.in(T,this,e.Yn(`parley-error-not-done`)),this.requestUpdate(),!1}}e._n(k,`properties`,{document:{},connection:{attribute:!1},context:{attribute:!1},helpPage:{}}),e._n(k,`styles`,[e.wn,e.Tn,r.n,g]),customElements.define(`parley-desk`,k);var me=[7,30,90],J=new WeakMap,Y=new WeakMap,X=new WeakSet,Z=class extends e.Nn{constructor(...t){super(...t),e.Sn(this,X),e.xn(this,J,{kind:`loading`}),e.xn(this,Y,30)}connectedCallback(){super.connectedCallback(),e.bn(X,this,Q).call(this,e.yn(Y,this))}render(){return e.Fn`
<div class="spans" role="group" aria-label=${e.Yn(`parley-figures-span`)}>
${me.map(t=>e.Fn`<button
type="button"
class="button"
aria-pressed=${t===e.yn(Y,this)?`true`:`false`}
@click=${()=>void e.bn(X,this,Q).call(this,t)}
>
${e.Yn(`parley-figures-days`,e.Lt(t),t)}
</button>`)}
</div>
${e.bn(X,this,he).call(this)}
`}};function he(){let t=e.yn(J,this);switch(t.kind){case`loading`:return e.Fn`<div aria-hidden="true">${[1,2,3].map(()=>e.Fn`<div class="bone"></div>`)}</div>`;case`failed`:return e.Fn`<p role="alert">${t.words}</p>`;case`shown`:return ge(t.figures)}}async function Q(t){e.in(Y,this,t);try{e.in(J,this,{kind:`shown`,figures:await e.Z(t)})}catch(t){let n=t instanceof e.gn?r.o(t.code):e.Yn(`parley-figures-failed`);e.in(J,this,{kind:`failed`,words:n})}this.requestUpdate()}e._n(Z,`styles`,[e.wn,e.Tn,r.n,e.In`
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
inline-size: 30%;
min-inline-size: 6rem;
}
.bar span {
display: block;
block-size: 0.75rem;
border-radius: var(--border-radius-base);
background: var(--background-color-progressive);
}
`]);function ge(t){return t.all.requests===0?e.Fn`<p>${e.Yn(`parley-figures-none`)}</p>`:e.Fn`
<div class="scroll" tabindex="0" role="region" aria-label=${e.Yn(`parley-figures-all`)}>${_e(t.all)}</div>
<div class="scroll" tabindex="0" role="region" aria-label=${e.Yn(`parley-figures-by-hour`)}>
${$(e.Yn(`parley-figures-by-hour`),e.Yn(`parley-figures-hour`),t.byHour.map((e,t)=>({name:ve(t),figure:e})))}
</div>
<div class="scroll" tabindex="0" role="region" aria-label=${e.Yn(`parley-figures-by-helpers`)}>
${$(e.Yn(`parley-figures-by-helpers`),e.Yn(`parley-figures-helpers`),t.byHelpers.map(t=>({name:e.Lt(t.helpers),figure:t})))}
</div>
`}function _e(t){let n=[[e.Yn(`parley-figures-requests`),e.Lt(t.requests)],[e.Yn(`parley-figures-wait-p50`),r.c(t.waitP50)],[e.Yn(`parley-figures-wait-p90`),r.c(t.waitP90)],[e.Yn(`parley-figures-claimed`),e.Lt(t.claimed)],[e.Yn(`parley-figures-parked`),e.Lt(t.parked)],[e.Yn(`parley-figures-answered`),e.Lt(t.answered)],[e.Yn(`parley-figures-withdrawn`),e.Lt(t.withdrawn)],[e.Yn(`parley-figures-abandoned`),e.Lt(t.abandoned)],[e.Yn(`parley-figures-solved-yes`),e.Lt(t.solved.yes)],[e.Yn(`parley-figures-solved-partly`),e.Lt(t.solved.partly)],[e.Yn(`parley-figures-solved-no`),e.Lt(t.solved.no)]];return e.Fn`<table>
<caption>
${e.Yn(`parley-figures-all`)}
</caption>
<tbody>
${n.map(([t,n])=>e.Fn`<tr>
<th scope="row">${t}</th>
<td>${n}</td>
</tr>`)}
</tbody>
</table>`}function $(t,n,i){let a=Math.max(1,...i.map(({figure:e})=>e.requests)),o=i.filter(({figure:e})=>e.requests>0);return e.Fn`<table>
<caption>
${t}
</caption>
<thead>
<tr>
<th scope="col">${n}</th>
<th scope="col">${e.Yn(`parley-figures-requests`)}</th>
<td></td>
<th scope="col">${e.Yn(`parley-figures-claimed`)}</th>
<th scope="col">${e.Yn(`parley-figures-wait-p50`)}</th>
<th scope="col">${e.Yn(`parley-figures-wait-p90`)}</th>
</tr>
</thead>
<tbody>
${o.map(({name:t,figure:n})=>e.Fn`<tr>
<th scope="row">${t}</th>
<td>${e.Lt(n.requests)}</td>
<td class="bar"><span style="inline-size:${100*n.requests/a}%"></span></td>
<td>${e.Lt(n.claimed)}</td>
<td>${r.c(n.waitP50)}</td>
<td>${r.c(n.waitP90)}</td>
</tr>`)}
</tbody>
</table>`}function ve(e){return`${String(e).padStart(2,`0`)}:00`}customElements.define(`parley-help-figures`,Z);var ye=r.t;exports.deskLoaded=ye;
