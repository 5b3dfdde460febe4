// SPDX-License-Identifier: GPL-2.0-or-later
"use strict";const e=require("ext.parley.common"),t=require("ext.parley.room"),n=require("ext.parley.desk-link"),r=require("ext.parley.catalogue"),i=require("ext.parley.browser-storage");function a(t,n){return e.En`<ul role="list" class="people">
${t.map(t=>e.En`<li class="person">
${e.wt(t.person,{away:t.availability.kind===`away`})} ${e.j(t.person,n)}
<span class="subtle">${o(t)}</span>
</li>`)}
</ul>`}function o({availability:t,requests:n,atOnce:r}){return t.kind===`away`?c(t,e.Ln(`parley-desk-person-away`)):e.Ln(`parley-desk-load`,e.Wt(n.length),e.Wt(r))}function s(t){return t.kind===`on`?e.Ln(`parley-desk-on`):c(t,e.Ln(`parley-desk-away`))}function c(t,n){let r=ee(t,n);return t.until===void 0?r:`${r} ${e.Ln(`parley-desk-back-at`,te(t.until))}`}function ee({reason:t},n){switch(t){case`chosen`:return n;case`idle`:return e.Ln(`parley-desk-away-idle`);case`missed`:return e.Ln(`parley-desk-away-missed`);case`blocked`:return e.Ln(`parley-desk-away-blocked`)}}function te(t){return e.Kt(t)===e.Kt(Date.now())?e.Gt(t):e.Bt(t)}var l=6e4,ne=1440*l;function u(t){let{welcome:n,online:r,notices:i}=t;if(n===void 0)return e.Tn;let{availability:a}=n.you,o=a.kind===`on`;return e.En`<div class="you">
<p role="status">${s(a)}</p>
<div class="actions">
${o?e.En`<parley-menu worded .label=${e.Ln(`parley-desk-go-away`)} .items=${f(t.run)}></parley-menu>`:e.En`<button
type="button"
class="button primary"
?disabled=${!r}
@click=${()=>t.run({type:`help-availability`,on:!0})}
>
${e.Ln(`parley-desk-come-back`)}
</button>`}
<button type="button" class="button" ?disabled=${!r} @click=${t.settings}>
${e.Ln(`parley-desk-settings-open`)}
</button>
</div>
${i.possible?d(i,t.changed):e.Tn}
</div>`}function d(t,n){return e.En`<label class="check">
<input type="checkbox" .checked=${t.notifies} @change=${e=>{let r=e.target instanceof HTMLInputElement&&e.target.checked;t.setNotifies(r).then(n)}} />
<span>${e.Ln(`parley-desk-notify`)}</span>
</label>`}function f(t){let n=n=>t(e.Gn({type:`help-availability`,on:!1},n!==void 0&&{until:n})),r=e=>()=>n(Date.now()+e*l);return[{label:e.Ln(`parley-desk-away-for-minutes`,15),run:r(15)},{label:e.Ln(`parley-desk-away-for-hour`),run:r(60)},{label:e.Ln(`parley-desk-away-until-tomorrow`),run:()=>n(e.Kt(Date.now()+ne)+480*l)},{label:e.Ln(`parley-desk-away-for-now`),run:()=>n()}]}function p(e,t){switch(e.state.kind){case`waiting`:return`waiting`;case`claimed`:case`joined`:return h(e.state.helpers,t)?`mine`:`others`;case`parked`:return`parked`}}function re(t,n){let i=n.offers.get(t.id)!==void 0&&t.state.kind===`waiting`;return e.En`<li class="request ${i?`offered`:``}" data-request=${t.id}>
${r.r(t,n.wiki)} ${ie(t,n,i)} ${ae(t,n)}
<p class="words" dir="auto">${t.text}</p>
${oe(t.state,n)} ${ce(t,n)}
</li>`}function ie(t,n,r){let i=n.me!==void 0&&t.matching.includes(e.Dt(n.me)),a=[r?e.Ln(`parley-desk-offered`):void 0,i?e.Ln(`parley-desk-fits`):void 0,t.askerHere?void 0:e.Ln(`parley-desk-asker-gone`)].filter(e=>e!==void 0);return a.length===0?e.Tn:e.En`<p class="person">${a.map(t=>e.En`<span class="mark">${t}</span>`)}</p>`}function ae(t,n){if(t.passed===void 0)return e.Tn;let{by:r,note:i}=t.passed,a=i===``?e.Ln(`parley-desk-passed`,e.V(r,n.wiki)):e.Ln(`parley-desk-passed-note`,e.V(r,n.wiki),e.In(i));return e.En`<p class="subtle">${a}</p>`}function oe(t,n){switch(t.kind){case`waiting`:{if(t.reserved===void 0)return e.Tn;let{helper:r,until:i}=t.reserved;return e.En`<p class="subtle">${e.Ln(`parley-desk-reserved`,e.V(r,n.wiki),e.Gt(i))}</p>`}case`claimed`:case`joined`:return e.En`
<p class="subtle">
${t.kind===`joined`?e.Ln(`parley-desk-joined`,r.u(t.helpers,n.wiki)):e.Ln(`parley-desk-claimed`,r.u(t.helpers,n.wiki))}
</p>
${se(t,n)}
`;case`parked`:return t.note===void 0?e.En`<p class="subtle">${e.Ln(`parley-desk-parked`)}</p>`:e.En`<p class="subtle">
<a href=${e.Jt(t.note.title)} target="_blank" rel="noopener"
>${e.Ln(`parley-desk-parked-there`,e.In(t.note.title))}</a
>
</p>`}}function se(t,n){if(t.wanted===void 0)return e.Tn;let r=e.V(t.wanted.by,n.wiki),i=t.wanted.note===``?e.Ln(`parley-desk-wanted`,r):e.Ln(`parley-desk-wanted-note`,r,e.In(t.wanted.note));return e.En`<p>${i}</p>`}function ce(t,n){return e.En`<div class="actions">${le(t,n)} ${ue(t,n)}</div>`}function le(t,n){let{state:r}=t;if(n.declined.has(t.id))return e.En`<p class="subtle">${e.Ln(`parley-help-error-declined`)}</p>`;switch(r.kind){case`waiting`:{if(r.reserved!==void 0&&!h([r.reserved.helper],n.me))return e.Tn;let i=n.offers.has(t.id);return e.En`
${m(e.Ln(`parley-desk-claim`),()=>n.claim(t),n.online,`primary`)}
${i?m(e.Ln(`parley-desk-dismiss`),()=>n.dismiss(t),n.online):e.Tn}
`}case`claimed`:case`joined`:return h(r.helpers,n.me)?m(e.Ln(`parley-desk-show`),()=>n.show(t),!0,`primary`):r.wanted!==void 0&&(r.wanted.helper===void 0||h([r.wanted.helper],n.me))?m(e.Ln(`parley-desk-come`),()=>n.come(t),n.online,`primary`):e.Tn;case`parked`:return e.En`
${t.askerHere?m(e.Ln(`parley-desk-claim`),()=>n.claim(t),n.online,`primary`):e.Tn}
${m(e.Ln(`parley-desk-answer`),()=>n.answer(t),n.online)}
`}}function ue(t,n){return e.En`<button type="button" class="button quiet" ?disabled=${!n.online} @click=${()=>n.report(t)}>
${e.Ln(`parley-action-report`)}
</button>`}function m(t,n,r,i=``){return e.En`<button type="button" class="button ${i}" ?disabled=${!r} @click=${n}>${t}</button>`}function h(t,n){return n!==void 0&&t.some(t=>e.Dt(t)===e.Dt(n))}var g=e.Dn`
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
`,_=`parley.help.notify`,v=new WeakMap,y=new WeakMap,de=class{constructor(){e.pn(this,v,i.n(`browser`)),e.pn(this,y,void 0)}get notifies(){return e.dn(v,this).getItem(_)===`yes`&&b()===`granted`}get possible(){return b()!==`denied`}async setNotifies(t){t?(b()==="default"&&await Notification.requestPermission(),b()===`granted`&&e.dn(v,this).setItem(_,`yes`)):e.dn(v,this).removeItem(_)}offered(t,n){if(e.Sn(t),document.visibilityState===`visible`||!this.notifies)return;let r=x(t);r==null||r.addEventListener(`click`,()=>{r.close(),focus(),n()})}count(t){e.dn(y,this)!=null||e.rn(y,this,document.title),document.title=t===0?e.dn(y,this):e.Ln(`parley-desk-window-title`,e.Wt(t),e.dn(y,this))}stop(){e.dn(y,this)!==void 0&&(document.title=e.dn(y,this)),e.rn(y,this,void 0)}};function b(){return`Notification`in globalThis?Notification.permission:`denied`}function x(e){try{return new Notification(e,{tag:`parley-desk`})}catch(e){return}}var S=new WeakMap,C=new WeakMap,w=new WeakMap,T=new WeakMap,E=new WeakMap,D=new WeakMap,O=new WeakSet,k=class extends e.wn{constructor(){super(),e.mn(this,O),e.pn(this,S,void 0),e.pn(this,C,[]),e.pn(this,w,void 0),e.pn(this,T,``),e.pn(this,E,new de),e.pn(this,D,void 0),this.document=``,this.connection=void 0,this.helpPage=``}connectedCallback(){super.connectedCallback(),e.Cn(),e.rn(D,this,setInterval(()=>this.requestUpdate(),3e4)),this.hasUpdated&&e.fn(O,this,A).call(this)}disconnectedCallback(){var t;super.disconnectedCallback(),clearInterval(e.dn(D,this)),e.dn(E,this).stop(),(t=e.dn(S,this))==null||t.close(),e.rn(S,this,void 0)}willUpdate(t){(t.has(`connection`)||t.has(`document`))&&e.fn(O,this,A).call(this)}show(t){e.rn(w,this,t),this.requestUpdate(),this.focusInside()}async focusInside(){var t;await this.updateComplete;let n=e.dn(w,this)===void 0?void 0:e.fn(O,this,R).call(this,e.dn(w,this));n===void 0?(t=this.renderRoot.querySelector(`h2`))==null||t.focus():await n.focusField()}render(){let t=e.dn(S,this);if(t===void 0)return e.Tn;let n=e.dn(w,this);return e.En`
${e.fn(O,this,j).call(this,t)}
<div class="desk">
<section class="list" aria-label=${e.Ln(`parley-desk-title`)} ?hidden=${n!==void 0}>
${t.synced?e.fn(O,this,N).call(this,t):e.fn(O,this,M).call(this,t)}
</section>
<div class="talks" ?hidden=${n===void 0}>
${e.Qt(e.dn(C,this),e=>e.document,n=>e.fn(O,this,L).call(this,n,t))}
</div>
</div>
<parley-desk-settings></parley-desk-settings>
<parley-desk-words></parley-desk-words>
`}};function A(){var t;let{connection:r}=this;(t=e.dn(S,this))==null||t.close(),e.rn(S,this,void 0),r!==void 0&&this.document!==``&&this.isConnected&&e.rn(S,this,new n.t(r,this.document,{changed:()=>e.fn(O,this,U).call(this),offered:t=>e.fn(O,this,fe).call(this,t)}))}function j({status:n}){let r=t.i(n);return r===void 0?e.Tn:e.En`<div class="banner" role="status">
<span>${r.words}</span>
${r.retry?e.En`<button type="button" class="button" @click=${()=>{var t;return(t=e.dn(S,this))==null?void 0:t.rejoin()}}>
${e.Ln(`parley-message-try-again`)}
</button>`:e.Tn}
</div>`}function M({status:t}){return t.state===`refused`?e.Tn:e.En`<div aria-hidden="true">${[1,2,3].map(()=>e.En`<div class="bone"></div>`)}</div>`}function N(t){let{wiki:n,person:r}=this.context,{requests:i}=t,o=e=>i.filter(t=>p(t,r==null?void 0:r)===e);return e.En`
${u({welcome:t.welcome,online:t.status.state===`online`,notices:e.dn(E,this),run:t=>void e.fn(O,this,G).call(this,t),settings:()=>void e.fn(O,this,pe).call(this),changed:()=>this.requestUpdate()})}
${e.dn(T,this)===``?e.Tn:e.En`<p class="card error" role="alert">${e.dn(T,this)}</p>`}
${e.fn(O,this,P).call(this,e.Ln(`parley-desk-mine`),`mine`,o(`mine`))}
${e.fn(O,this,P).call(this,e.Ln(`parley-desk-waiting`),`waiting`,o(`waiting`))}
${e.fn(O,this,P).call(this,e.Ln(`parley-desk-others`),`others`,o(`others`))}
${e.fn(O,this,P).call(this,e.Ln(`parley-desk-kept`),`parked`,o(`parked`))}
<h2>${e.Ln(`parley-desk-helpers`)}</h2>
${a(t.helpers,n)}
`}function P(t,n,r){if(r.length===0&&n!==`waiting`)return e.Tn;let i=e.fn(O,this,I).call(this);return e.En`
<h2 tabindex="-1">${t} ${n===`mine`?e.fn(O,this,F).call(this):e.Tn}</h2>
${r.length===0?e.En`<p class="empty">${e.Ln(`parley-desk-empty`)}</p>`:e.En`<ul role="list" aria-label=${t} data-part=${n}>
${e.Qt(r,e=>e.id,e=>re(e,i))}
</ul>`}
`}function F(){let t=e.dn(C,this).reduce((e,t)=>e+t.unread,0);return t===0?e.Tn:e.En`<span class="badge" title=${e.Ln(`parley-rooms-unread`,e.Wt(t),t)}
>${e.Wt(t)}</span
>`}function I(){var t,n,r,i,a;return{wiki:this.context.wiki,me:(t=this.context.person)==null?void 0:t,offers:(n=(r=e.dn(S,this))==null?void 0:r.offers)==null?new Map:n,declined:new Set((i=e.dn(S,this))==null||(i=i.welcome)==null?void 0:i.declined),online:((a=e.dn(S,this))==null?void 0:a.status.state)===`online`,claim:({id:t})=>void e.fn(O,this,W).call(this,{type:`help-claim`,request:t}),come:({id:t})=>void e.fn(O,this,W).call(this,{type:`help-come`,request:t}),dismiss:({id:t})=>void e.fn(O,this,G).call(this,{type:`help-dismiss`,request:t}),show:({document:e})=>this.show(e),answer:t=>void e.fn(O,this,K).call(this,`answer`,t),report:t=>void e.fn(O,this,K).call(this,`report`,t)}}function L(t,n){return e.En`<parley-help-talk
side="helper"
?hidden=${t.document!==e.dn(w,this)}
.document=${t.document}
.connection=${this.connection}
.context=${this.context}
.helpPage=${this.helpPage}
.helpers=${n.helpers}
.back=${()=>e.fn(O,this,z).call(this,t.document)}
data-document=${t.document}
@parley-unread=${n=>e.fn(O,this,H).call(this,t.document,n)}
@parley-help-given=${()=>e.fn(O,this,B).call(this,t.document)}
@parley-leave=${n=>{n.stopPropagation(),e.fn(O,this,z).call(this,t.document)}}
></parley-help-talk>`}function R(e){return[...this.renderRoot.querySelectorAll(`parley-help-talk`)].find(t=>t.document===e)}function z(t){e.fn(O,this,V).call(this,t)||e.rn(C,this,e.dn(C,this).filter(e=>e.document!==t)),this.show(void 0)}function B(t){e.rn(C,this,e.dn(C,this).filter(e=>e.document!==t)),this.show(void 0)}function V(t){var n,r;let i=(n=e.dn(S,this))==null?void 0:n.requests.find(e=>e.document===t);return i!==void 0&&p(i,(r=this.context.person)==null?void 0:r)===`mine`}function H(t,n){n.stopPropagation();let{count:r}=n.detail;e.rn(C,this,e.dn(C,this).map(n=>n.document===t?e.Gn(e.Gn({},n),{},{unread:r}):n)),this.requestUpdate()}function U(){var t,n,r,i;let a=((t=(n=e.dn(S,this))==null?void 0:n.requests)==null?[]:t).filter(({document:t})=>e.fn(O,this,V).call(this,t)),o=new Set(e.dn(C,this).map(e=>e.document)),s=a.filter(({document:e})=>!o.has(e)).map(({document:e})=>({document:e,unread:0})),c=e.dn(C,this).filter(({document:t})=>t===e.dn(w,this)||e.fn(O,this,V).call(this,t));(s.length>0||c.length!==e.dn(C,this).length)&&e.rn(C,this,[...c,...s]),e.dn(E,this).count((r=(i=e.dn(S,this))==null?void 0:i.offers.size)==null?0:r),this.requestUpdate()}function fe(t){let n=t.by===void 0?void 0:e.V(t.by,this.context.wiki),r=n===void 0?e.Ln(`parley-desk-offer`):e.Ln(`parley-desk-offer-by`,n);e.dn(E,this).offered(r,()=>this.show(void 0)),this.dispatchEvent(new CustomEvent(`parley-desk-offered`,{detail:t,bubbles:!0,composed:!0}))}async function W(t){let n=await e.fn(O,this,G).call(this,t);if((n==null?void 0:n.type)!==`ack`||n.document===void 0)return;let{document:r}=n;e.dn(C,this).some(e=>e.document===r)||e.rn(C,this,[...e.dn(C,this),{document:r,unread:0}]),this.show(r)}async function G(t){var n,i;let a=await((n=e.dn(S,this))==null?void 0:n.command(t));return e.rn(T,this,a===void 0||(i=r.d(a,this.context.wiki))==null?``:i),this.requestUpdate(),a}async function pe(){var t,n;let r=(t=e.dn(S,this))==null||(t=t.welcome)==null?void 0:t.settings;r!==void 0&&await e.fn(O,this,q).call(this,require("ext.parley.bootstrap").load("ext.parley.desk-settings-dialog"))&&((n=this.renderRoot.querySelector(`parley-desk-settings`))==null||n.change(r,async t=>{var n,r;let i=e.Gn(e.Gn({type:`help-settings`},t),{},{topics:[...t.topics]});return(n=await((r=e.dn(S,this))==null?void 0:r.command(i)))==null?{type:`unanswered`}:n}))}async function K(t,n){var r;await e.fn(O,this,q).call(this,require("ext.parley.bootstrap").load("ext.parley.desk-words-dialog"))&&((r=this.renderRoot.querySelector(`parley-desk-words`))==null||r.ask({kind:t,request:n,wiki:this.context.wiki,send:async r=>{var i,a;let o=t===`answer`?{type:`help-answer`,request:n.id,text:r}:{type:`help-report`,request:n.id,reason:r};return(i=await((a=e.dn(S,this))==null?void 0:a.command(o)))==null?{type:`unanswered`}:i}}))}async function q(t){try{return await t,!0}catch(t){return e.rn(T,this,e.Ln(`parley-error-not-done`)),this.requestUpdate(),!1}}e.Zn(k,`properties`,{document:{},connection:{attribute:!1},context:{attribute:!1},helpPage:{}}),e.Zn(k,`styles`,[e.gn,e._n,r.n,g]),customElements.define(`parley-desk`,k);var me=[7,30,90],J=new WeakMap,Y=new WeakMap,X=new WeakSet,Z=class extends e.wn{constructor(...t){super(...t),e.mn(this,X),e.pn(this,J,{kind:`loading`}),e.pn(this,Y,30)}connectedCallback(){super.connectedCallback(),e.fn(X,this,Q).call(this,e.dn(Y,this))}render(){return e.En`
<div class="spans" role="group" aria-label=${e.Ln(`parley-figures-span`)}>
${me.map(t=>e.En`<button
type="button"
class="button"
aria-pressed=${t===e.dn(Y,this)?`true`:`false`}
@click=${()=>void e.fn(X,this,Q).call(this,t)}
>
${e.Ln(`parley-figures-days`,e.Wt(t),t)}
</button>`)}
</div>
${e.fn(X,this,he).call(this)}
`}};function he(){let t=e.dn(J,this);switch(t.kind){case`loading`:return e.En`<div aria-hidden="true">${[1,2,3].map(()=>e.En`<div class="bone"></div>`)}</div>`;case`failed`:return e.En`<p role="alert">${t.words}</p>`;case`shown`:return ge(t.figures)}}async function Q(t){e.rn(Y,this,t);try{e.rn(J,this,{kind:`shown`,figures:await e.Hn(t)})}catch(t){let n=t instanceof e.Xn?r.o(t.code):e.Ln(`parley-figures-failed`);e.rn(J,this,{kind:`failed`,words:n})}this.requestUpdate()}e.Zn(Z,`styles`,[e.gn,e._n,r.n,e.Dn`
:host {
gap: var(--spacing-100);
}
.spans {
display: flex;
flex-wrap: wrap;
gap: var(--spacing-50);
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
`]);function ge(t){return t.all.requests===0?e.En`<p>${e.Ln(`parley-figures-none`)}</p>`:e.En`
<div class="scroll" tabindex="0" role="region" aria-label=${e.Ln(`parley-figures-all`)}>${_e(t.all)}</div>
<div class="scroll" tabindex="0" role="region" aria-label=${e.Ln(`parley-figures-by-hour`)}>
${$(e.Ln(`parley-figures-by-hour`),e.Ln(`parley-figures-hour`),t.byHour.map((e,t)=>({name:ve(t),figure:e})))}
</div>
<div class="scroll" tabindex="0" role="region" aria-label=${e.Ln(`parley-figures-by-helpers`)}>
${$(e.Ln(`parley-figures-by-helpers`),e.Ln(`parley-figures-helpers`),t.byHelpers.map(t=>({name:e.Wt(t.helpers),figure:t})))}
</div>
`}function _e(t){let n=[[e.Ln(`parley-figures-requests`),e.Wt(t.requests)],[e.Ln(`parley-figures-wait-p50`),r.l(t.waitP50)],[e.Ln(`parley-figures-wait-p90`),r.l(t.waitP90)],[e.Ln(`parley-figures-claimed`),e.Wt(t.claimed)],[e.Ln(`parley-figures-parked`),e.Wt(t.parked)],[e.Ln(`parley-figures-answered`),e.Wt(t.answered)],[e.Ln(`parley-figures-withdrawn`),e.Wt(t.withdrawn)],[e.Ln(`parley-figures-abandoned`),e.Wt(t.abandoned)],[e.Ln(`parley-figures-solved-yes`),e.Wt(t.solved.yes)],[e.Ln(`parley-figures-solved-partly`),e.Wt(t.solved.partly)],[e.Ln(`parley-figures-solved-no`),e.Wt(t.solved.no)]];return e.En`<table>
<caption>
${e.Ln(`parley-figures-all`)}
</caption>
<tbody>
${n.map(([t,n])=>e.En`<tr>
<th scope="row">${t}</th>
<td>${n}</td>
</tr>`)}
</tbody>
</table>`}function $(t,n,i){let a=Math.max(1,...i.map(({figure:e})=>e.requests)),o=i.filter(({figure:e})=>e.requests>0);return e.En`<table>
<caption>
${t}
</caption>
<thead>
<tr>
<th scope="col">${n}</th>
<th scope="col">${e.Ln(`parley-figures-requests`)}</th>
<td></td>
<th scope="col">${e.Ln(`parley-figures-claimed`)}</th>
<th scope="col">${e.Ln(`parley-figures-wait-p50`)}</th>
<th scope="col">${e.Ln(`parley-figures-wait-p90`)}</th>
</tr>
</thead>
<tbody>
${o.map(({name:t,figure:n})=>e.En`<tr>
<th scope="row">${t}</th>
<td>${e.Wt(n.requests)}</td>
<td class="bar"><span style="inline-size:${100*n.requests/a}%"></span></td>
<td>${e.Wt(n.claimed)}</td>
<td>${r.l(n.waitP50)}</td>
<td>${r.l(n.waitP90)}</td>
</tr>`)}
</tbody>
</table>`}function ve(e){return`${String(e).padStart(2,`0`)}:00`}customElements.define(`parley-help-figures`,Z);var ye=r.t;exports.deskLoaded=ye;
