// SPDX-License-Identifier: GPL-2.0-or-later
"use strict";const e=require("ext.parley.common"),t=require("ext.parley.room"),n=require("ext.parley.desk-link"),r=require("ext.parley.catalogue"),i=require("ext.parley.browser-storage");function a(t,n){return e.Tn`<ul role="list" class="people">
${t.map(t=>e.Tn`<li class="person">
${e.wt(t.person,{away:t.availability.kind===`away`})} ${e.j(t.person,n)}
<span class="subtle">${o(t)}</span>
</li>`)}
</ul>`}function o({availability:t,requests:n,atOnce:r}){return t.kind===`away`?c(t,e.In(`parley-desk-person-away`)):e.In(`parley-desk-load`,e.Wt(n.length),e.Wt(r))}function s(t){return t.kind===`on`?e.In(`parley-desk-on`):c(t,e.In(`parley-desk-away`))}function c(t,n){let r=ee(t,n);return t.until===void 0?r:`${r} ${e.In(`parley-desk-back-at`,te(t.until))}`}function ee({reason:t},n){switch(t){case`chosen`:return n;case`idle`:return e.In(`parley-desk-away-idle`);case`missed`:return e.In(`parley-desk-away-missed`);case`blocked`:return e.In(`parley-desk-away-blocked`)}}function te(t){return e.Kt(t)===e.Kt(Date.now())?e.Gt(t):e.Bt(t)}var l=6e4,ne=1440*l;function u(t){let{welcome:n,online:r,notices:i}=t;if(n===void 0)return e.wn;let{availability:a}=n.you,o=a.kind===`on`;return e.Tn`<div class="you">
<p role="status">${s(a)}</p>
<div class="actions">
${o?e.Tn`<parley-menu worded .label=${e.In(`parley-desk-go-away`)} .items=${f(t.run)}></parley-menu>`:e.Tn`<button
type="button"
class="button primary"
?disabled=${!r}
@click=${()=>t.run({type:`help-availability`,on:!0})}
>
${e.In(`parley-desk-come-back`)}
</button>`}
<button type="button" class="button" ?disabled=${!r} @click=${t.settings}>
${e.In(`parley-desk-settings-open`)}
</button>
</div>
${i.possible?d(i,t.changed):e.wn}
</div>`}function d(t,n){return e.Tn`<label class="check">
<input type="checkbox" .checked=${t.notifies} @change=${e=>{let r=e.target instanceof HTMLInputElement&&e.target.checked;t.setNotifies(r).then(n)}} />
<span>${e.In(`parley-desk-notify`)}</span>
</label>`}function f(t){let n=n=>t(e.Wn({type:`help-availability`,on:!1},n!==void 0&&{until:n})),r=e=>()=>n(Date.now()+e*l);return[{label:e.In(`parley-desk-away-for-minutes`,15),run:r(15)},{label:e.In(`parley-desk-away-for-hour`),run:r(60)},{label:e.In(`parley-desk-away-until-tomorrow`),run:()=>n(e.Kt(Date.now()+ne)+480*l)},{label:e.In(`parley-desk-away-for-now`),run:()=>n()}]}function p(e,t){switch(e.state.kind){case`waiting`:return`waiting`;case`claimed`:case`joined`:return h(e.state.helpers,t)?`mine`:`others`;case`parked`:return`parked`}}function re(t,n){let i=n.offers.get(t.id)!==void 0&&t.state.kind===`waiting`;return e.Tn`<li class="request ${i?`offered`:``}" data-request=${t.id}>
${r.r(t,n.wiki)} ${ie(t,n,i)} ${ae(t,n)}
<p class="words" dir="auto">${t.text}</p>
${oe(t.state,n)} ${ce(t,n)}
</li>`}function ie(t,n,r){let i=n.me!==void 0&&t.matching.includes(e.Dt(n.me)),a=[r?e.In(`parley-desk-offered`):void 0,i?e.In(`parley-desk-fits`):void 0,t.askerHere?void 0:e.In(`parley-desk-asker-gone`)].filter(e=>e!==void 0);return a.length===0?e.wn:e.Tn`<p class="person">${a.map(t=>e.Tn`<span class="mark">${t}</span>`)}</p>`}function ae(t,n){if(t.passed===void 0)return e.wn;let{by:r,note:i}=t.passed,a=i===``?e.In(`parley-desk-passed`,e.V(r,n.wiki)):e.In(`parley-desk-passed-note`,e.V(r,n.wiki),e.Fn(i));return e.Tn`<p class="subtle">${a}</p>`}function oe(t,n){switch(t.kind){case`waiting`:{if(t.reserved===void 0)return e.wn;let{helper:r,until:i}=t.reserved;return e.Tn`<p class="subtle">${e.In(`parley-desk-reserved`,e.V(r,n.wiki),e.Gt(i))}</p>`}case`claimed`:case`joined`:return e.Tn`
<p class="subtle">
${t.kind===`joined`?e.In(`parley-desk-joined`,r.u(t.helpers,n.wiki)):e.In(`parley-desk-claimed`,r.u(t.helpers,n.wiki))}
</p>
${se(t,n)}
`;case`parked`:return t.note===void 0?e.Tn`<p class="subtle">${e.In(`parley-desk-parked`)}</p>`:e.Tn`<p class="subtle">
<a href=${e.Jt(t.note.title)} target="_blank" rel="noopener"
>${e.In(`parley-desk-parked-there`,e.Fn(t.note.title))}</a
>
</p>`}}function se(t,n){if(t.wanted===void 0)return e.wn;let r=e.V(t.wanted.by,n.wiki),i=t.wanted.note===``?e.In(`parley-desk-wanted`,r):e.In(`parley-desk-wanted-note`,r,e.Fn(t.wanted.note));return e.Tn`<p>${i}</p>`}function ce(t,n){return e.Tn`<div class="actions">${le(t,n)} ${ue(t,n)}</div>`}function le(t,n){let{state:r}=t;switch(r.kind){case`waiting`:{if(r.reserved!==void 0&&!h([r.reserved.helper],n.me))return e.wn;let i=n.offers.has(t.id);return e.Tn`
${m(e.In(`parley-desk-claim`),()=>n.claim(t),n.online,`primary`)}
${i?m(e.In(`parley-desk-dismiss`),()=>n.dismiss(t),n.online):e.wn}
`}case`claimed`:case`joined`:return h(r.helpers,n.me)?m(e.In(`parley-desk-show`),()=>n.show(t),!0,`primary`):r.wanted!==void 0&&(r.wanted.helper===void 0||h([r.wanted.helper],n.me))?m(e.In(`parley-desk-come`),()=>n.come(t),n.online,`primary`):e.wn;case`parked`:return e.Tn`
${t.askerHere?m(e.In(`parley-desk-claim`),()=>n.claim(t),n.online,`primary`):e.wn}
${m(e.In(`parley-desk-answer`),()=>n.answer(t),n.online)}
`}}function ue(t,n){return e.Tn`<button type="button" class="button quiet" ?disabled=${!n.online} @click=${()=>n.report(t)}>
${e.In(`parley-action-report`)}
</button>`}function m(t,n,r,i=``){return e.Tn`<button type="button" class="button ${i}" ?disabled=${!r} @click=${n}>${t}</button>`}function h(t,n){return n!==void 0&&t.some(t=>e.Dt(t)===e.Dt(n))}var g=e.En`
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
`,_=`parley.help.notify`,v=new WeakMap,y=new WeakMap,de=class{constructor(){e.fn(this,v,i.n(`browser`)),e.fn(this,y,void 0)}get notifies(){return e.un(v,this).getItem(_)===`yes`&&b()===`granted`}get possible(){return b()!==`denied`}async setNotifies(t){t?(b()==="default"&&await Notification.requestPermission(),b()===`granted`&&e.un(v,this).setItem(_,`yes`)):e.un(v,this).removeItem(_)}offered(t,n){if(e.xn(t),document.visibilityState===`visible`||!this.notifies)return;let r=x(t);r==null||r.addEventListener(`click`,()=>{r.close(),focus(),n()})}count(t){e.un(y,this)!=null||e.rn(y,this,document.title),document.title=t===0?e.un(y,this):e.In(`parley-desk-window-title`,e.Wt(t),e.un(y,this))}stop(){e.un(y,this)!==void 0&&(document.title=e.un(y,this)),e.rn(y,this,void 0)}};function b(){return`Notification`in globalThis?Notification.permission:`denied`}function x(e){try{return new Notification(e,{tag:`parley-desk`})}catch(e){return}}var S=new WeakMap,C=new WeakMap,w=new WeakMap,T=new WeakMap,E=new WeakMap,D=new WeakMap,O=new WeakSet,k=class extends e.Cn{constructor(){super(),e.pn(this,O),e.fn(this,S,void 0),e.fn(this,C,[]),e.fn(this,w,void 0),e.fn(this,T,``),e.fn(this,E,new de),e.fn(this,D,void 0),this.document=``,this.connection=void 0,this.helpPage=``}connectedCallback(){super.connectedCallback(),e.Sn(),e.rn(D,this,setInterval(()=>this.requestUpdate(),3e4)),this.hasUpdated&&e.dn(O,this,A).call(this)}disconnectedCallback(){var t;super.disconnectedCallback(),clearInterval(e.un(D,this)),e.un(E,this).stop(),(t=e.un(S,this))==null||t.close(),e.rn(S,this,void 0)}willUpdate(t){(t.has(`connection`)||t.has(`document`))&&e.dn(O,this,A).call(this)}show(t){e.rn(w,this,t),this.requestUpdate(),this.focusInside()}async focusInside(){var t;await this.updateComplete;let n=e.un(w,this)===void 0?void 0:e.dn(O,this,R).call(this,e.un(w,this));n===void 0?(t=this.renderRoot.querySelector(`h2`))==null||t.focus():await n.focusField()}render(){let t=e.un(S,this);if(t===void 0)return e.wn;let n=e.un(w,this);return e.Tn`
${e.dn(O,this,j).call(this,t)}
<div class="desk">
<section class="list" aria-label=${e.In(`parley-desk-title`)} ?hidden=${n!==void 0}>
${t.synced?e.dn(O,this,N).call(this,t):e.dn(O,this,M).call(this,t)}
</section>
<div class="talks" ?hidden=${n===void 0}>
${e.Qt(e.un(C,this),e=>e.document,n=>e.dn(O,this,L).call(this,n,t))}
</div>
</div>
<parley-desk-settings></parley-desk-settings>
<parley-desk-words></parley-desk-words>
`}};function A(){var t;let{connection:r}=this;(t=e.un(S,this))==null||t.close(),e.rn(S,this,void 0),r!==void 0&&this.document!==``&&this.isConnected&&e.rn(S,this,new n.t(r,this.document,{changed:()=>e.dn(O,this,U).call(this),offered:t=>e.dn(O,this,fe).call(this,t)}))}function j({status:n}){let r=t.i(n);return r===void 0?e.wn:e.Tn`<div class="banner" role="status">
<span>${r.words}</span>
${r.retry?e.Tn`<button type="button" class="button" @click=${()=>{var t;return(t=e.un(S,this))==null?void 0:t.rejoin()}}>
${e.In(`parley-message-try-again`)}
</button>`:e.wn}
</div>`}function M({status:t}){return t.state===`refused`?e.wn:e.Tn`<div aria-hidden="true">${[1,2,3].map(()=>e.Tn`<div class="bone"></div>`)}</div>`}function N(t){let{wiki:n,person:r}=this.context,{requests:i}=t,o=e=>i.filter(t=>p(t,r==null?void 0:r)===e);return e.Tn`
${u({welcome:t.welcome,online:t.status.state===`online`,notices:e.un(E,this),run:t=>void e.dn(O,this,G).call(this,t),settings:()=>void e.dn(O,this,pe).call(this),changed:()=>this.requestUpdate()})}
${e.un(T,this)===``?e.wn:e.Tn`<p class="card error" role="alert">${e.un(T,this)}</p>`}
${e.dn(O,this,P).call(this,e.In(`parley-desk-mine`),`mine`,o(`mine`))}
${e.dn(O,this,P).call(this,e.In(`parley-desk-waiting`),`waiting`,o(`waiting`))}
${e.dn(O,this,P).call(this,e.In(`parley-desk-others`),`others`,o(`others`))}
${e.dn(O,this,P).call(this,e.In(`parley-desk-kept`),`parked`,o(`parked`))}
<h2>${e.In(`parley-desk-helpers`)}</h2>
${a(t.helpers,n)}
`}function P(t,n,r){if(r.length===0&&n!==`waiting`)return e.wn;let i=e.dn(O,this,I).call(this);return e.Tn`
<h2 tabindex="-1">${t} ${n===`mine`?e.dn(O,this,F).call(this):e.wn}</h2>
${r.length===0?e.Tn`<p class="empty">${e.In(`parley-desk-empty`)}</p>`:e.Tn`<ul role="list" aria-label=${t} data-part=${n}>
${e.Qt(r,e=>e.id,e=>re(e,i))}
</ul>`}
`}function F(){let t=e.un(C,this).reduce((e,t)=>e+t.unread,0);return t===0?e.wn:e.Tn`<span class="badge" title=${e.In(`parley-rooms-unread`,e.Wt(t),t)}
>${e.Wt(t)}</span
>`}function I(){var t,n,r,i;return{wiki:this.context.wiki,me:(t=this.context.person)==null?void 0:t,offers:(n=(r=e.un(S,this))==null?void 0:r.offers)==null?new Map:n,online:((i=e.un(S,this))==null?void 0:i.status.state)===`online`,claim:({id:t})=>void e.dn(O,this,W).call(this,{type:`help-claim`,request:t}),come:({id:t})=>void e.dn(O,this,W).call(this,{type:`help-come`,request:t}),dismiss:({id:t})=>void e.dn(O,this,G).call(this,{type:`help-dismiss`,request:t}),show:({document:e})=>this.show(e),answer:t=>void e.dn(O,this,K).call(this,`answer`,t),report:t=>void e.dn(O,this,K).call(this,`report`,t)}}function L(t,n){return e.Tn`<parley-help-talk
side="helper"
?hidden=${t.document!==e.un(w,this)}
.document=${t.document}
.connection=${this.connection}
.context=${this.context}
.helpPage=${this.helpPage}
.helpers=${n.helpers}
.back=${()=>e.dn(O,this,z).call(this,t.document)}
data-document=${t.document}
@parley-unread=${n=>e.dn(O,this,H).call(this,t.document,n)}
@parley-help-given=${()=>e.dn(O,this,B).call(this,t.document)}
@parley-leave=${n=>{n.stopPropagation(),e.dn(O,this,z).call(this,t.document)}}
></parley-help-talk>`}function R(e){return[...this.renderRoot.querySelectorAll(`parley-help-talk`)].find(t=>t.document===e)}function z(t){e.dn(O,this,V).call(this,t)||e.rn(C,this,e.un(C,this).filter(e=>e.document!==t)),this.show(void 0)}function B(t){e.rn(C,this,e.un(C,this).filter(e=>e.document!==t)),this.show(void 0)}function V(t){var n,r;let i=(n=e.un(S,this))==null?void 0:n.requests.find(e=>e.document===t);return i!==void 0&&p(i,(r=this.context.person)==null?void 0:r)===`mine`}function H(t,n){n.stopPropagation();let{count:r}=n.detail;e.rn(C,this,e.un(C,this).map(n=>n.document===t?e.Wn(e.Wn({},n),{},{unread:r}):n)),this.requestUpdate()}function U(){var t,n,r,i;let a=((t=(n=e.un(S,this))==null?void 0:n.requests)==null?[]:t).filter(({document:t})=>e.dn(O,this,V).call(this,t)),o=new Set(e.un(C,this).map(e=>e.document)),s=a.filter(({document:e})=>!o.has(e)).map(({document:e})=>({document:e,unread:0})),c=e.un(C,this).filter(({document:t})=>t===e.un(w,this)||e.dn(O,this,V).call(this,t));(s.length>0||c.length!==e.un(C,this).length)&&e.rn(C,this,[...c,...s]),e.un(E,this).count((r=(i=e.un(S,this))==null?void 0:i.offers.size)==null?0:r),this.requestUpdate()}function fe(t){let n=t.by===void 0?void 0:e.V(t.by,this.context.wiki),r=n===void 0?e.In(`parley-desk-offer`):e.In(`parley-desk-offer-by`,n);e.un(E,this).offered(r,()=>this.show(void 0)),this.dispatchEvent(new CustomEvent(`parley-desk-offered`,{detail:t,bubbles:!0,composed:!0}))}async function W(t){let n=await e.dn(O,this,G).call(this,t);if((n==null?void 0:n.type)!==`ack`||n.document===void 0)return;let{document:r}=n;e.un(C,this).some(e=>e.document===r)||e.rn(C,this,[...e.un(C,this),{document:r,unread:0}]),this.show(r)}async function G(t){var n,i;let a=await((n=e.un(S,this))==null?void 0:n.command(t));return e.rn(T,this,a===void 0||(i=r.d(a,this.context.wiki))==null?``:i),this.requestUpdate(),a}async function pe(){var t,n;let r=(t=e.un(S,this))==null||(t=t.welcome)==null?void 0:t.settings;r!==void 0&&await e.dn(O,this,q).call(this,require("ext.parley.bootstrap").load("ext.parley.desk-settings-dialog"))&&((n=this.renderRoot.querySelector(`parley-desk-settings`))==null||n.change(r,async t=>{var n,r;let i=e.Wn(e.Wn({type:`help-settings`},t),{},{topics:[...t.topics]});return(n=await((r=e.un(S,this))==null?void 0:r.command(i)))==null?{type:`unanswered`}:n}))}async function K(t,n){var r;await e.dn(O,this,q).call(this,require("ext.parley.bootstrap").load("ext.parley.desk-words-dialog"))&&((r=this.renderRoot.querySelector(`parley-desk-words`))==null||r.ask({kind:t,request:n,wiki:this.context.wiki,send:async r=>{var i,a;let o=t===`answer`?{type:`help-answer`,request:n.id,text:r}:{type:`help-report`,request:n.id,reason:r};return(i=await((a=e.un(S,this))==null?void 0:a.command(o)))==null?{type:`unanswered`}:i}}))}async function q(t){try{return await t,!0}catch(t){return e.rn(T,this,e.In(`parley-error-not-done`)),this.requestUpdate(),!1}}e.Xn(k,`properties`,{document:{},connection:{attribute:!1},context:{attribute:!1},helpPage:{}}),e.Xn(k,`styles`,[e.hn,e.gn,r.n,g]),customElements.define(`parley-desk`,k);var me=[7,30,90],J=new WeakMap,Y=new WeakMap,X=new WeakSet,Z=class extends e.Cn{constructor(...t){super(...t),e.pn(this,X),e.fn(this,J,{kind:`loading`}),e.fn(this,Y,30)}connectedCallback(){super.connectedCallback(),e.dn(X,this,Q).call(this,e.un(Y,this))}render(){return e.Tn`
<div class="spans" role="group" aria-label=${e.In(`parley-figures-span`)}>
${me.map(t=>e.Tn`<button
type="button"
class="button"
aria-pressed=${t===e.un(Y,this)?`true`:`false`}
@click=${()=>void e.dn(X,this,Q).call(this,t)}
>
${e.In(`parley-figures-days`,e.Wt(t),t)}
</button>`)}
</div>
${e.dn(X,this,he).call(this)}
`}};function he(){let t=e.un(J,this);switch(t.kind){case`loading`:return e.Tn`<div aria-hidden="true">${[1,2,3].map(()=>e.Tn`<div class="bone"></div>`)}</div>`;case`failed`:return e.Tn`<p role="alert">${t.words}</p>`;case`shown`:return ge(t.figures)}}async function Q(t){e.rn(Y,this,t);try{e.rn(J,this,{kind:`shown`,figures:await e.Vn(t)})}catch(t){let n=t instanceof e.Yn?r.o(t.code):e.In(`parley-figures-failed`);e.rn(J,this,{kind:`failed`,words:n})}this.requestUpdate()}e.Xn(Z,`styles`,[e.hn,e.gn,r.n,e.En`
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
`]);function ge(t){return t.all.requests===0?e.Tn`<p>${e.In(`parley-figures-none`)}</p>`:e.Tn`
<div class="scroll" tabindex="0" role="region" aria-label=${e.In(`parley-figures-all`)}>${_e(t.all)}</div>
<div class="scroll" tabindex="0" role="region" aria-label=${e.In(`parley-figures-by-hour`)}>
${$(e.In(`parley-figures-by-hour`),e.In(`parley-figures-hour`),t.byHour.map((e,t)=>({name:ve(t),figure:e})))}
</div>
<div class="scroll" tabindex="0" role="region" aria-label=${e.In(`parley-figures-by-helpers`)}>
${$(e.In(`parley-figures-by-helpers`),e.In(`parley-figures-helpers`),t.byHelpers.map(t=>({name:e.Wt(t.helpers),figure:t})))}
</div>
`}function _e(t){let n=[[e.In(`parley-figures-requests`),e.Wt(t.requests)],[e.In(`parley-figures-wait-p50`),r.l(t.waitP50)],[e.In(`parley-figures-wait-p90`),r.l(t.waitP90)],[e.In(`parley-figures-claimed`),e.Wt(t.claimed)],[e.In(`parley-figures-parked`),e.Wt(t.parked)],[e.In(`parley-figures-answered`),e.Wt(t.answered)],[e.In(`parley-figures-withdrawn`),e.Wt(t.withdrawn)],[e.In(`parley-figures-abandoned`),e.Wt(t.abandoned)],[e.In(`parley-figures-solved-yes`),e.Wt(t.solved.yes)],[e.In(`parley-figures-solved-partly`),e.Wt(t.solved.partly)],[e.In(`parley-figures-solved-no`),e.Wt(t.solved.no)]];return e.Tn`<table>
<caption>
${e.In(`parley-figures-all`)}
</caption>
<tbody>
${n.map(([t,n])=>e.Tn`<tr>
<th scope="row">${t}</th>
<td>${n}</td>
</tr>`)}
</tbody>
</table>`}function $(t,n,i){let a=Math.max(1,...i.map(({figure:e})=>e.requests)),o=i.filter(({figure:e})=>e.requests>0);return e.Tn`<table>
<caption>
${t}
</caption>
<thead>
<tr>
<th scope="col">${n}</th>
<th scope="col">${e.In(`parley-figures-requests`)}</th>
<td></td>
<th scope="col">${e.In(`parley-figures-claimed`)}</th>
<th scope="col">${e.In(`parley-figures-wait-p50`)}</th>
<th scope="col">${e.In(`parley-figures-wait-p90`)}</th>
</tr>
</thead>
<tbody>
${o.map(({name:t,figure:n})=>e.Tn`<tr>
<th scope="row">${t}</th>
<td>${e.Wt(n.requests)}</td>
<td class="bar"><span style="inline-size:${100*n.requests/a}%"></span></td>
<td>${e.Wt(n.claimed)}</td>
<td>${r.l(n.waitP50)}</td>
<td>${r.l(n.waitP90)}</td>
</tr>`)}
</tbody>
</table>`}function ve(e){return`${String(e).padStart(2,`0`)}:00`}customElements.define(`parley-help-figures`,Z);var ye=r.t;exports.deskLoaded=ye;
