// SPDX-License-Identifier: GPL-2.0-or-later
"use strict";const e=require("ext.parley.common"),t=require("ext.parley.room"),n=require("ext.parley.desk-link"),r=require("ext.parley.catalogue"),i=require("ext.parley.browser-storage");function a(t,n){return e.Dn`<ul role="list" class="people">
${t.map(t=>e.Dn`<li class="person">
${e.wt(t.person,{away:t.availability.kind===`away`})} ${e.A(t.person,n)}
<span class="subtle">${o(t)}</span>
</li>`)}
</ul>`}function o({availability:t,requests:n,atOnce:r}){return t.kind===`away`?c(t,e.Rn(`parley-desk-person-away`)):e.Rn(`parley-desk-load`,e.Wt(n.length),e.Wt(r))}function s(t){return t.kind===`on`?e.Rn(`parley-desk-on`):c(t,e.Rn(`parley-desk-away`))}function c(t,n){let r=ee(t,n);return t.until===void 0?r:`${r} ${e.Rn(`parley-desk-back-at`,te(t.until))}`}function ee({reason:t},n){switch(t){case`chosen`:return n;case`idle`:return e.Rn(`parley-desk-away-idle`);case`missed`:return e.Rn(`parley-desk-away-missed`);case`blocked`:return e.Rn(`parley-desk-away-blocked`)}}function te(t){return e.Kt(t)===e.Kt(Date.now())?e.Gt(t):e.Bt(t)}var l=6e4,ne=1440*l;function u(t){let{welcome:n,online:r,notices:i}=t;if(n===void 0)return e.En;let{availability:a}=n.you,o=a.kind===`on`;return e.Dn`<div class="you">
<p role="status">${s(a)}</p>
<div class="actions">
${o?e.Dn`<parley-menu worded .label=${e.Rn(`parley-desk-go-away`)} .items=${f(t.run)}></parley-menu>`:e.Dn`<button
type="button"
class="button primary"
?disabled=${!r}
@click=${()=>t.run({type:`help-availability`,on:!0})}
>
${e.Rn(`parley-desk-come-back`)}
</button>`}
<button type="button" class="button" ?disabled=${!r} @click=${t.settings}>
${e.Rn(`parley-desk-settings-open`)}
</button>
</div>
${i.possible?d(i,t.changed):e.En}
</div>`}function d(t,n){return e.Dn`<label class="check">
<input type="checkbox" .checked=${t.notifies} @change=${e=>{let r=e.target instanceof HTMLInputElement&&e.target.checked;t.setNotifies(r).then(n)}} />
<span>${e.Rn(`parley-desk-notify`)}</span>
</label>`}function f(t){let n=n=>t(e.Kn({type:`help-availability`,on:!1},n!==void 0&&{until:n})),r=e=>()=>n(Date.now()+e*l);return[{label:e.Rn(`parley-desk-away-for-minutes`,15),run:r(15)},{label:e.Rn(`parley-desk-away-for-hour`),run:r(60)},{label:e.Rn(`parley-desk-away-until-tomorrow`),run:()=>n(e.Kt(Date.now()+ne)+480*l)},{label:e.Rn(`parley-desk-away-for-now`),run:()=>n()}]}function p(e,t){switch(e.state.kind){case`waiting`:return`waiting`;case`claimed`:case`joined`:return h(e.state.helpers,t)?`mine`:`others`;case`parked`:return`parked`}}function re(t,n){let i=n.offers.get(t.id)!==void 0&&t.state.kind===`waiting`;return e.Dn`<li class="request ${i?`offered`:``}" data-request=${t.id}>
${r.r(t,n.wiki)} ${ie(t,n,i)} ${ae(t,n)}
<p class="words" dir="auto">${t.text}</p>
${oe(t.state,n)} ${ce(t,n)}
</li>`}function ie(t,n,r){let i=n.me!==void 0&&t.matching.includes(e.Dt(n.me)),a=[r?e.Rn(`parley-desk-offered`):void 0,i?e.Rn(`parley-desk-fits`):void 0,t.askerHere?void 0:e.Rn(`parley-desk-asker-gone`)].filter(e=>e!==void 0);return a.length===0?e.En:e.Dn`<p class="person">${a.map(t=>e.Dn`<span class="mark">${t}</span>`)}</p>`}function ae(t,n){if(t.passed===void 0)return e.En;let{by:r,note:i}=t.passed,a=i===``?e.Rn(`parley-desk-passed`,e.B(r,n.wiki)):e.Rn(`parley-desk-passed-note`,e.B(r,n.wiki),e.Ln(i));return e.Dn`<p class="subtle">${a}</p>`}function oe(t,n){switch(t.kind){case`waiting`:{if(t.reserved===void 0)return e.En;let{helper:r,until:i}=t.reserved;return e.Dn`<p class="subtle">${e.Rn(`parley-desk-reserved`,e.B(r,n.wiki),e.Gt(i))}</p>`}case`claimed`:case`joined`:return e.Dn`
<p class="subtle">
${t.kind===`joined`?e.Rn(`parley-desk-joined`,r.u(t.helpers,n.wiki)):e.Rn(`parley-desk-claimed`,r.u(t.helpers,n.wiki))}
</p>
${se(t,n)}
`;case`parked`:return t.note===void 0?e.Dn`<p class="subtle">${e.Rn(`parley-desk-parked`)}</p>`:e.Dn`<p class="subtle">
<a href=${e.Yt(t.note.title)} target="_blank" rel="noopener"
>${e.Rn(`parley-desk-parked-there`,e.Ln(t.note.title))}</a
>
</p>`}}function se(t,n){if(t.wanted===void 0)return e.En;let r=e.B(t.wanted.by,n.wiki),i=t.wanted.note===``?e.Rn(`parley-desk-wanted`,r):e.Rn(`parley-desk-wanted-note`,r,e.Ln(t.wanted.note));return e.Dn`<p>${i}</p>`}function ce(t,n){return e.Dn`<div class="actions">${le(t,n)} ${ue(t,n)}</div>`}function le(t,n){let{state:r}=t;if(n.declined.has(t.id))return e.Dn`<p class="subtle">${e.Rn(`parley-help-error-declined`)}</p>`;switch(r.kind){case`waiting`:{if(r.reserved!==void 0&&!h([r.reserved.helper],n.me))return e.En;let i=n.offers.has(t.id);return e.Dn`
${m(e.Rn(`parley-desk-claim`),()=>n.claim(t),n.online,`primary`)}
${i?m(e.Rn(`parley-desk-dismiss`),()=>n.dismiss(t),n.online):e.En}
`}case`claimed`:case`joined`:return h(r.helpers,n.me)?m(e.Rn(`parley-desk-show`),()=>n.show(t),!0,`primary`):r.wanted!==void 0&&(r.wanted.helper===void 0||h([r.wanted.helper],n.me))?m(e.Rn(`parley-desk-come`),()=>n.come(t),n.online,`primary`):e.En;case`parked`:return e.Dn`
${t.askerHere?m(e.Rn(`parley-desk-claim`),()=>n.claim(t),n.online,`primary`):e.En}
${m(e.Rn(`parley-desk-answer`),()=>n.answer(t),n.online)}
`}}function ue(t,n){return e.Dn`<button type="button" class="button quiet" ?disabled=${!n.online} @click=${()=>n.report(t)}>
${e.Rn(`parley-action-report`)}
</button>`}function m(t,n,r,i=``){return e.Dn`<button type="button" class="button ${i}" ?disabled=${!r} @click=${n}>${t}</button>`}function h(t,n){return n!==void 0&&t.some(t=>e.Dt(t)===e.Dt(n))}var g=e.On`
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
.pick {
margin: auto;
padding: var(--spacing-100);
color: var(--color-subtle);
text-align: center;
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
.talks[hidden] {
display: flex;
}
}
`,_=`parley.help.notify`,v=new WeakMap,y=new WeakMap,de=class{constructor(){e.mn(this,v,i.n(`browser`)),e.mn(this,y,void 0)}get notifies(){return e.fn(v,this).getItem(_)===`yes`&&b()===`granted`}get possible(){return b()!==`denied`}async setNotifies(t){t?(b()==="default"&&await Notification.requestPermission(),b()===`granted`&&e.fn(v,this).setItem(_,`yes`)):e.fn(v,this).removeItem(_)}offered(t,n){if(e.Cn(t),document.visibilityState===`visible`||!this.notifies)return;let r=x(t);r==null||r.addEventListener(`click`,()=>{r.close(),focus(),n()})}count(t){e.fn(y,this)!=null||e.in(y,this,document.title),document.title=t===0?e.fn(y,this):e.Rn(`parley-desk-window-title`,e.Wt(t),e.fn(y,this))}stop(){e.fn(y,this)!==void 0&&(document.title=e.fn(y,this)),e.in(y,this,void 0)}};function b(){return`Notification`in globalThis?Notification.permission:`denied`}function x(e){try{return new Notification(e,{tag:`parley-desk`})}catch(e){return}}var S=new WeakMap,C=new WeakMap,w=new WeakMap,T=new WeakMap,E=new WeakMap,D=new WeakMap,O=new WeakSet,k=class extends e.Tn{constructor(){super(),e.hn(this,O),e.mn(this,S,void 0),e.mn(this,C,[]),e.mn(this,w,void 0),e.mn(this,T,``),e.mn(this,E,new de),e.mn(this,D,void 0),this.document=``,this.connection=void 0,this.helpPage=``}connectedCallback(){super.connectedCallback(),e.wn(),e.in(D,this,setInterval(()=>this.requestUpdate(),3e4)),this.hasUpdated&&e.pn(O,this,A).call(this)}disconnectedCallback(){var t;super.disconnectedCallback(),clearInterval(e.fn(D,this)),e.fn(E,this).stop(),(t=e.fn(S,this))==null||t.close(),e.in(S,this,void 0)}willUpdate(t){(t.has(`connection`)||t.has(`document`))&&e.pn(O,this,A).call(this)}show(t){e.in(w,this,t),this.requestUpdate(),this.focusInside()}async focusInside(){var t;await this.updateComplete;let n=e.fn(w,this)===void 0?void 0:e.pn(O,this,R).call(this,e.fn(w,this));n===void 0?(t=this.renderRoot.querySelector(`h2`))==null||t.focus():await n.focusField()}render(){let t=e.fn(S,this);if(t===void 0)return e.En;let n=e.fn(w,this);return e.Dn`
${e.pn(O,this,j).call(this,t)}
<div class="desk">
<section class="list" aria-label=${e.Rn(`parley-desk-title`)} ?hidden=${n!==void 0}>
${t.synced?e.pn(O,this,N).call(this,t):e.pn(O,this,M).call(this,t)}
</section>
<div class="talks" ?hidden=${n===void 0}>
${n===void 0?e.Dn`<p class="pick">${e.Rn(`parley-desk-pick`)}</p>`:e.En}
${e.$t(e.fn(C,this),e=>e.document,n=>e.pn(O,this,L).call(this,n,t))}
</div>
</div>
<parley-desk-settings></parley-desk-settings>
<parley-desk-words></parley-desk-words>
`}};function A(){var t;let{connection:r}=this;(t=e.fn(S,this))==null||t.close(),e.in(S,this,void 0),r!==void 0&&this.document!==``&&this.isConnected&&e.in(S,this,new n.t(r,this.document,{changed:()=>e.pn(O,this,U).call(this),offered:t=>e.pn(O,this,fe).call(this,t)}))}function j({status:n}){let r=t.i(n);return r===void 0?e.En:e.Dn`<div class="banner" role="status">
<span>${r.words}</span>
${r.retry?e.Dn`<button type="button" class="button" @click=${()=>{var t;return(t=e.fn(S,this))==null?void 0:t.rejoin()}}>
${e.Rn(`parley-message-try-again`)}
</button>`:e.En}
</div>`}function M({status:t}){return t.state===`refused`?e.En:e.Dn`<div aria-hidden="true">${[1,2,3].map(()=>e.Dn`<div class="bone"></div>`)}</div>`}function N(t){let{wiki:n,person:r}=this.context,{requests:i}=t,o=e=>i.filter(t=>p(t,r==null?void 0:r)===e);return e.Dn`
${u({welcome:t.welcome,online:t.status.state===`online`,notices:e.fn(E,this),run:t=>void e.pn(O,this,G).call(this,t),settings:()=>void e.pn(O,this,pe).call(this),changed:()=>this.requestUpdate()})}
${e.fn(T,this)===``?e.En:e.Dn`<p class="card error" role="alert">${e.fn(T,this)}</p>`}
${e.pn(O,this,P).call(this,e.Rn(`parley-desk-mine`),`mine`,o(`mine`))}
${e.pn(O,this,P).call(this,e.Rn(`parley-desk-waiting`),`waiting`,o(`waiting`))}
${e.pn(O,this,P).call(this,e.Rn(`parley-desk-others`),`others`,o(`others`))}
${e.pn(O,this,P).call(this,e.Rn(`parley-desk-kept`),`parked`,o(`parked`))}
<h2>${e.Rn(`parley-desk-helpers`)}</h2>
${a(t.helpers,n)}
`}function P(t,n,r){if(r.length===0&&n!==`waiting`)return e.En;let i=e.pn(O,this,I).call(this);return e.Dn`
<h2 tabindex="-1">${t} ${n===`mine`?e.pn(O,this,F).call(this):e.En}</h2>
${r.length===0?e.Dn`<p class="empty">${e.Rn(`parley-desk-empty`)}</p>`:e.Dn`<ul role="list" aria-label=${t} data-part=${n}>
${e.$t(r,e=>e.id,e=>re(e,i))}
</ul>`}
`}function F(){let t=e.fn(C,this).reduce((e,t)=>e+t.unread,0);return t===0?e.En:e.Dn`<span class="badge" title=${e.Rn(`parley-rooms-unread`,e.Wt(t),t)}
>${e.Wt(t)}</span
>`}function I(){var t,n,r,i,a;return{wiki:this.context.wiki,me:(t=this.context.person)==null?void 0:t,offers:(n=(r=e.fn(S,this))==null?void 0:r.offers)==null?new Map:n,declined:new Set((i=e.fn(S,this))==null||(i=i.welcome)==null?void 0:i.declined),online:((a=e.fn(S,this))==null?void 0:a.status.state)===`online`,claim:({id:t})=>void e.pn(O,this,W).call(this,{type:`help-claim`,request:t}),come:({id:t})=>void e.pn(O,this,W).call(this,{type:`help-come`,request:t}),dismiss:({id:t})=>void e.pn(O,this,G).call(this,{type:`help-dismiss`,request:t}),show:({document:e})=>this.show(e),answer:t=>void e.pn(O,this,K).call(this,`answer`,t),report:t=>void e.pn(O,this,K).call(this,`report`,t)}}function L(t,n){return e.Dn`<parley-help-talk
side="helper"
?hidden=${t.document!==e.fn(w,this)}
.document=${t.document}
.connection=${this.connection}
.context=${this.context}
.helpPage=${this.helpPage}
.helpers=${n.helpers}
.back=${()=>e.pn(O,this,z).call(this,t.document)}
data-document=${t.document}
@parley-unread=${n=>e.pn(O,this,H).call(this,t.document,n)}
@parley-help-given=${()=>e.pn(O,this,B).call(this,t.document)}
@parley-leave=${n=>{n.stopPropagation(),e.pn(O,this,z).call(this,t.document)}}
></parley-help-talk>`}function R(e){return[...this.renderRoot.querySelectorAll(`parley-help-talk`)].find(t=>t.document===e)}function z(t){e.pn(O,this,V).call(this,t)||e.in(C,this,e.fn(C,this).filter(e=>e.document!==t)),this.show(void 0)}function B(t){e.in(C,this,e.fn(C,this).filter(e=>e.document!==t)),this.show(void 0)}function V(t){var n,r;let i=(n=e.fn(S,this))==null?void 0:n.requests.find(e=>e.document===t);return i!==void 0&&p(i,(r=this.context.person)==null?void 0:r)===`mine`}function H(t,n){n.stopPropagation();let{count:r}=n.detail;e.in(C,this,e.fn(C,this).map(n=>n.document===t?e.Kn(e.Kn({},n),{},{unread:r}):n)),this.requestUpdate()}function U(){var t,n,r,i;let a=((t=(n=e.fn(S,this))==null?void 0:n.requests)==null?[]:t).filter(({document:t})=>e.pn(O,this,V).call(this,t)),o=new Set(e.fn(C,this).map(e=>e.document)),s=a.filter(({document:e})=>!o.has(e)).map(({document:e})=>({document:e,unread:0})),c=e.fn(C,this).filter(({document:t})=>t===e.fn(w,this)||e.pn(O,this,V).call(this,t));(s.length>0||c.length!==e.fn(C,this).length)&&e.in(C,this,[...c,...s]),e.fn(E,this).count((r=(i=e.fn(S,this))==null?void 0:i.offers.size)==null?0:r),this.requestUpdate()}function fe(t){let n=t.by===void 0?void 0:e.B(t.by,this.context.wiki),r=n===void 0?e.Rn(`parley-desk-offer`):e.Rn(`parley-desk-offer-by`,n);e.fn(E,this).offered(r,()=>this.show(void 0)),this.dispatchEvent(new CustomEvent(`parley-desk-offered`,{detail:t,bubbles:!0,composed:!0}))}async function W(t){let n=await e.pn(O,this,G).call(this,t);if((n==null?void 0:n.type)!==`ack`||n.document===void 0)return;let{document:r}=n;e.fn(C,this).some(e=>e.document===r)||e.in(C,this,[...e.fn(C,this),{document:r,unread:0}]),this.show(r)}async function G(t){var n,i;let a=await((n=e.fn(S,this))==null?void 0:n.command(t));return e.in(T,this,a===void 0||(i=r.d(a,this.context.wiki))==null?``:i),this.requestUpdate(),a}async function pe(){var t,n;let r=(t=e.fn(S,this))==null||(t=t.welcome)==null?void 0:t.settings;r!==void 0&&await e.pn(O,this,q).call(this,require("ext.parley.bootstrap").load("ext.parley.desk-settings-dialog"))&&((n=this.renderRoot.querySelector(`parley-desk-settings`))==null||n.change(r,async t=>{var n,r;let i=e.Kn(e.Kn({type:`help-settings`},t),{},{topics:[...t.topics]});return(n=await((r=e.fn(S,this))==null?void 0:r.command(i)))==null?{type:`unanswered`}:n}))}async function K(t,n){var r;await e.pn(O,this,q).call(this,require("ext.parley.bootstrap").load("ext.parley.desk-words-dialog"))&&((r=this.renderRoot.querySelector(`parley-desk-words`))==null||r.ask({kind:t,request:n,wiki:this.context.wiki,send:async r=>{var i,a;let o=t===`answer`?{type:`help-answer`,request:n.id,text:r}:{type:`help-report`,request:n.id,reason:r};return(i=await((a=e.fn(S,this))==null?void 0:a.command(o)))==null?{type:`unanswered`}:i}}))}async function q(t){try{return await t,!0}catch(t){return e.in(T,this,e.Rn(`parley-error-not-done`)),this.requestUpdate(),!1}}e.Qn(k,`properties`,{document:{},connection:{attribute:!1},context:{attribute:!1},helpPage:{}}),e.Qn(k,`styles`,[e._n,e.vn,r.n,g]),customElements.define(`parley-desk`,k);var me=[7,30,90],J=new WeakMap,Y=new WeakMap,X=new WeakSet,Z=class extends e.Tn{constructor(...t){super(...t),e.hn(this,X),e.mn(this,J,{kind:`loading`}),e.mn(this,Y,30)}connectedCallback(){super.connectedCallback(),e.pn(X,this,Q).call(this,e.fn(Y,this))}render(){return e.Dn`
<div class="spans" role="group" aria-label=${e.Rn(`parley-figures-span`)}>
${me.map(t=>e.Dn`<button
type="button"
class="button"
aria-pressed=${t===e.fn(Y,this)?`true`:`false`}
@click=${()=>void e.pn(X,this,Q).call(this,t)}
>
${e.Rn(`parley-figures-days`,e.Wt(t),t)}
</button>`)}
</div>
${e.pn(X,this,he).call(this)}
`}};function he(){let t=e.fn(J,this);switch(t.kind){case`loading`:return e.Dn`<div aria-hidden="true">${[1,2,3].map(()=>e.Dn`<div class="bone"></div>`)}</div>`;case`failed`:return e.Dn`<p role="alert">${t.words}</p>`;case`shown`:return ge(t.figures)}}async function Q(t){e.in(Y,this,t);try{e.in(J,this,{kind:`shown`,figures:await e.Un(t)})}catch(t){let n=t instanceof e.Zn?r.o(t.code):e.Rn(`parley-figures-failed`);e.in(J,this,{kind:`failed`,words:n})}this.requestUpdate()}e.Qn(Z,`styles`,[e._n,e.vn,r.n,e.On`
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
`]);function ge(t){return t.all.requests===0?e.Dn`<p>${e.Rn(`parley-figures-none`)}</p>`:e.Dn`
<div class="scroll" tabindex="0" role="region" aria-label=${e.Rn(`parley-figures-all`)}>${_e(t.all)}</div>
<div class="scroll" tabindex="0" role="region" aria-label=${e.Rn(`parley-figures-by-hour`)}>
${$(e.Rn(`parley-figures-by-hour`),e.Rn(`parley-figures-hour`),t.byHour.map((e,t)=>({name:ve(t),figure:e})))}
</div>
<div class="scroll" tabindex="0" role="region" aria-label=${e.Rn(`parley-figures-by-helpers`)}>
${$(e.Rn(`parley-figures-by-helpers`),e.Rn(`parley-figures-helpers`),t.byHelpers.map(t=>({name:e.Wt(t.helpers),figure:t})))}
</div>
`}function _e(t){let n=[[e.Rn(`parley-figures-requests`),e.Wt(t.requests)],[e.Rn(`parley-figures-wait-p50`),r.l(t.waitP50)],[e.Rn(`parley-figures-wait-p90`),r.l(t.waitP90)],[e.Rn(`parley-figures-claimed`),e.Wt(t.claimed)],[e.Rn(`parley-figures-parked`),e.Wt(t.parked)],[e.Rn(`parley-figures-answered`),e.Wt(t.answered)],[e.Rn(`parley-figures-withdrawn`),e.Wt(t.withdrawn)],[e.Rn(`parley-figures-abandoned`),e.Wt(t.abandoned)],[e.Rn(`parley-figures-solved-yes`),e.Wt(t.solved.yes)],[e.Rn(`parley-figures-solved-partly`),e.Wt(t.solved.partly)],[e.Rn(`parley-figures-solved-no`),e.Wt(t.solved.no)]];return e.Dn`<table>
<caption>
${e.Rn(`parley-figures-all`)}
</caption>
<tbody>
${n.map(([t,n])=>e.Dn`<tr>
<th scope="row">${t}</th>
<td>${n}</td>
</tr>`)}
</tbody>
</table>`}function $(t,n,i){let a=Math.max(1,...i.map(({figure:e})=>e.requests)),o=i.filter(({figure:e})=>e.requests>0);return e.Dn`<table>
<caption>
${t}
</caption>
<thead>
<tr>
<th scope="col">${n}</th>
<th scope="col">${e.Rn(`parley-figures-requests`)}</th>
<td></td>
<th scope="col">${e.Rn(`parley-figures-claimed`)}</th>
<th scope="col">${e.Rn(`parley-figures-wait-p50`)}</th>
<th scope="col">${e.Rn(`parley-figures-wait-p90`)}</th>
</tr>
</thead>
<tbody>
${o.map(({name:t,figure:n})=>e.Dn`<tr>
<th scope="row">${t}</th>
<td>${e.Wt(n.requests)}</td>
<td class="bar"><span style="inline-size:${100*n.requests/a}%"></span></td>
<td>${e.Wt(n.claimed)}</td>
<td>${r.l(n.waitP50)}</td>
<td>${r.l(n.waitP90)}</td>
</tr>`)}
</tbody>
</table>`}function ve(e){return`${String(e).padStart(2,`0`)}:00`}customElements.define(`parley-help-figures`,Z);var ye=r.t;exports.deskLoaded=ye;
