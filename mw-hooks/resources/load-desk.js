// SPDX-License-Identifier: GPL-2.0-or-later
"use strict";const e=require("ext.parley.common"),t=require("ext.parley.room"),n=require("ext.parley.desk-link"),r=require("ext.parley.catalogue"),i=require("ext.parley.browser-storage");function a(t,n){return e.Cn`<ul role="list" class="people">
${t.map(t=>e.Cn`<li class="person">
${e.wt(t.person,{away:t.availability.kind===`away`})} ${e.j(t.person,n)}
<span class="subtle">${o(t)}</span>
</li>`)}
</ul>`}function o({availability:t,requests:n,atOnce:r}){return t.kind===`away`?c(t,e.In(`parley-desk-person-away`)):e.In(`parley-desk-load`,e.Mt(n.length),e.Mt(r))}function s(t){return t.kind===`on`?e.In(`parley-desk-on`):c(t,e.In(`parley-desk-away`))}function c(t,n){let r=ee(t,n);return t.until===void 0?r:`${r} ${e.In(`parley-desk-back-at`,te(t.until))}`}function ee({reason:t},n){switch(t){case`chosen`:return n;case`idle`:return e.In(`parley-desk-away-idle`);case`missed`:return e.In(`parley-desk-away-missed`);case`blocked`:return e.In(`parley-desk-away-blocked`)}}function te(t){return e.Pt(t)===e.Pt(Date.now())?e.Nt(t):e.Ot(t)}var l=6e4,ne=1440*l;function u(t){let{welcome:n,online:r,notices:i}=t;if(n===void 0)return e.Sn;let{availability:a}=n.you,o=a.kind===`on`;return e.Cn`<div class="you">
<p role="status">${s(a)}</p>
<div class="actions">
${o?e.Cn`<parley-menu worded .label=${e.In(`parley-desk-go-away`)} .items=${f(t.run)}></parley-menu>`:e.Cn`<button
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
${i.possible?d(i,t.changed):e.Sn}
</div>`}function d(t,n){return e.Cn`<label class="check">
<input type="checkbox" .checked=${t.notifies} @change=${e=>{let r=e.target instanceof HTMLInputElement&&e.target.checked;t.setNotifies(r).then(n)}} />
<span>${e.In(`parley-desk-notify`)}</span>
</label>`}function f(t){let n=n=>t(e.Wn({type:`help-availability`,on:!1},n!==void 0&&{until:n})),r=e=>()=>n(Date.now()+e*l);return[{label:e.In(`parley-desk-away-for-minutes`,15),run:r(15)},{label:e.In(`parley-desk-away-for-hour`),run:r(60)},{label:e.In(`parley-desk-away-until-tomorrow`),run:()=>n(e.Pt(Date.now()+ne)+480*l)},{label:e.In(`parley-desk-away-for-now`),run:()=>n()}]}function p(e,t){switch(e.state.kind){case`waiting`:return`waiting`;case`claimed`:case`joined`:return h(e.state.helpers,t)?`mine`:`others`;case`parked`:return`parked`}}function re(t,n){let i=n.offers.get(t.id)!==void 0&&t.state.kind===`waiting`;return e.Cn`<li class="request ${i?`offered`:``}" data-request=${t.id}>
${r.r(t,n.wiki)} ${ie(t,n,i)} ${ae(t,n)}
<p class="words" dir="auto">${t.text}</p>
${oe(t.state,n)} ${ce(t,n)}
</li>`}function ie(t,n,r){let i=n.me!==void 0&&t.matching.includes(e.Dt(n.me)),a=[r?e.In(`parley-desk-offered`):void 0,i?e.In(`parley-desk-fits`):void 0,t.askerHere?void 0:e.In(`parley-desk-asker-gone`)].filter(e=>e!==void 0);return a.length===0?e.Sn:e.Cn`<p class="person">${a.map(t=>e.Cn`<span class="mark">${t}</span>`)}</p>`}function ae(t,n){if(t.passed===void 0)return e.Sn;let{by:r,note:i}=t.passed,a=i===``?e.In(`parley-desk-passed`,e.V(r,n.wiki)):e.In(`parley-desk-passed-note`,e.V(r,n.wiki),e.Fn(i));return e.Cn`<p class="subtle">${a}</p>`}function oe(t,n){switch(t.kind){case`waiting`:{if(t.reserved===void 0)return e.Sn;let{helper:r,until:i}=t.reserved;return e.Cn`<p class="subtle">${e.In(`parley-desk-reserved`,e.V(r,n.wiki),e.Nt(i))}</p>`}case`claimed`:case`joined`:return e.Cn`
<p class="subtle">
${t.kind===`joined`?e.In(`parley-desk-joined`,r.l(t.helpers,n.wiki)):e.In(`parley-desk-claimed`,r.l(t.helpers,n.wiki))}
</p>
${se(t,n)}
`;case`parked`:return t.note===void 0?e.Cn`<p class="subtle">${e.In(`parley-desk-parked`)}</p>`:e.Cn`<p class="subtle">
<a href=${e.Bt(t.note.title)} target="_blank" rel="noopener"
>${e.In(`parley-desk-parked-there`,e.Fn(t.note.title))}</a
>
</p>`}}function se(t,n){if(t.wanted===void 0)return e.Sn;let r=e.V(t.wanted.by,n.wiki),i=t.wanted.note===``?e.In(`parley-desk-wanted`,r):e.In(`parley-desk-wanted-note`,r,e.Fn(t.wanted.note));return e.Cn`<p>${i}</p>`}function ce(t,n){return e.Cn`<div class="actions">${le(t,n)} ${ue(t,n)}</div>`}function le(t,n){let{state:r}=t;switch(r.kind){case`waiting`:{if(r.reserved!==void 0&&!h([r.reserved.helper],n.me))return e.Sn;let i=n.offers.has(t.id);return e.Cn`
${m(e.In(`parley-desk-claim`),()=>n.claim(t),n.online,`primary`)}
${i?m(e.In(`parley-desk-dismiss`),()=>n.dismiss(t),n.online):e.Sn}
`}case`claimed`:case`joined`:return h(r.helpers,n.me)?m(e.In(`parley-desk-show`),()=>n.show(t),!0,`primary`):r.wanted!==void 0&&(r.wanted.helper===void 0||h([r.wanted.helper],n.me))?m(e.In(`parley-desk-come`),()=>n.come(t),n.online,`primary`):e.Sn;case`parked`:return e.Cn`
${t.askerHere?m(e.In(`parley-desk-claim`),()=>n.claim(t),n.online,`primary`):e.Sn}
${m(e.In(`parley-desk-answer`),()=>n.answer(t),n.online)}
`}}function ue(t,n){return e.Cn`<button type="button" class="button quiet" ?disabled=${!n.online} @click=${()=>n.report(t)}>
${e.In(`parley-action-report`)}
</button>`}function m(t,n,r,i=``){return e.Cn`<button type="button" class="button ${i}" ?disabled=${!r} @click=${n}>${t}</button>`}function h(t,n){return n!==void 0&&t.some(t=>e.Dt(t)===e.Dt(n))}var g=e.wn`
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
`,_=`parley.help.notify`,v=new WeakMap,y=new WeakMap,de=class{constructor(){e.ln(this,v,i.n(`browser`)),e.ln(this,y,void 0)}get notifies(){return e.sn(v,this).getItem(_)===`yes`&&b()===`granted`}get possible(){return b()!==`denied`}async setNotifies(t){t?(b()==="default"&&await Notification.requestPermission(),b()===`granted`&&e.sn(v,this).setItem(_,`yes`)):e.sn(v,this).removeItem(_)}offered(t,n){if(e.vn(t),document.visibilityState===`visible`||!this.notifies)return;let r=x(t);r==null||r.addEventListener(`click`,()=>{r.close(),focus(),n()})}count(t){e.sn(y,this)!=null||e.$t(y,this,document.title),document.title=t===0?e.sn(y,this):e.In(`parley-desk-window-title`,e.Mt(t),e.sn(y,this))}stop(){e.sn(y,this)!==void 0&&(document.title=e.sn(y,this)),e.$t(y,this,void 0)}};function b(){return`Notification`in globalThis?Notification.permission:`denied`}function x(e){try{return new Notification(e,{tag:`parley-desk`})}catch(e){return}}var S=new WeakMap,C=new WeakMap,w=new WeakMap,T=new WeakMap,E=new WeakMap,D=new WeakMap,O=new WeakSet,k=class extends e.xn{constructor(){super(),e.un(this,O),e.ln(this,S,void 0),e.ln(this,C,[]),e.ln(this,w,void 0),e.ln(this,T,``),e.ln(this,E,new de),e.ln(this,D,void 0),this.document=``,this.connection=void 0,this.helpPage=``}connectedCallback(){super.connectedCallback(),e.yn(),e.$t(D,this,setInterval(()=>this.requestUpdate(),3e4)),this.hasUpdated&&e.cn(O,this,A).call(this)}disconnectedCallback(){var t;super.disconnectedCallback(),clearInterval(e.sn(D,this)),e.sn(E,this).stop(),(t=e.sn(S,this))==null||t.close(),e.$t(S,this,void 0)}willUpdate(t){(t.has(`connection`)||t.has(`document`))&&e.cn(O,this,A).call(this)}show(t){e.$t(w,this,t),this.requestUpdate(),this.focusInside()}async focusInside(){var t;await this.updateComplete;let n=e.sn(w,this)===void 0?void 0:e.cn(O,this,R).call(this,e.sn(w,this));n===void 0?(t=this.renderRoot.querySelector(`h2`))==null||t.focus():await n.focusField()}render(){let t=e.sn(S,this);if(t===void 0)return e.Sn;let n=e.sn(w,this);return e.Cn`
${e.cn(O,this,j).call(this,t)}
<div class="desk">
<section class="list" aria-label=${e.In(`parley-desk-title`)} ?hidden=${n!==void 0}>
${t.synced?e.cn(O,this,N).call(this,t):e.cn(O,this,M).call(this,t)}
</section>
<div class="talks" ?hidden=${n===void 0}>
${e.bn(e.sn(C,this),e=>e.document,n=>e.cn(O,this,L).call(this,n,t))}
</div>
</div>
<parley-desk-settings></parley-desk-settings>
<parley-desk-words></parley-desk-words>
`}};function A(){var t;let{connection:r}=this;(t=e.sn(S,this))==null||t.close(),e.$t(S,this,void 0),r!==void 0&&this.document!==``&&this.isConnected&&e.$t(S,this,new n.t(r,this.document,{changed:()=>e.cn(O,this,U).call(this),offered:t=>e.cn(O,this,fe).call(this,t)}))}function j({status:n}){let r=t.n(n);return r===void 0?e.Sn:e.Cn`<div class="banner" role="status">
<span>${r.words}</span>
${r.retry?e.Cn`<button type="button" class="button" @click=${()=>{var t;return(t=e.sn(S,this))==null?void 0:t.rejoin()}}>
${e.In(`parley-message-try-again`)}
</button>`:e.Sn}
</div>`}function M({status:t}){return t.state===`refused`?e.Sn:e.Cn`<div aria-hidden="true">${[1,2,3].map(()=>e.Cn`<div class="bone"></div>`)}</div>`}function N(t){let{wiki:n,person:r}=this.context,{requests:i}=t,o=e=>i.filter(t=>p(t,r==null?void 0:r)===e);return e.Cn`
${u({welcome:t.welcome,online:t.status.state===`online`,notices:e.sn(E,this),run:t=>void e.cn(O,this,G).call(this,t),settings:()=>void e.cn(O,this,pe).call(this),changed:()=>this.requestUpdate()})}
${e.sn(T,this)===``?e.Sn:e.Cn`<p class="card error" role="alert">${e.sn(T,this)}</p>`}
${e.cn(O,this,P).call(this,e.In(`parley-desk-mine`),`mine`,o(`mine`))}
${e.cn(O,this,P).call(this,e.In(`parley-desk-waiting`),`waiting`,o(`waiting`))}
${e.cn(O,this,P).call(this,e.In(`parley-desk-others`),`others`,o(`others`))}
${e.cn(O,this,P).call(this,e.In(`parley-desk-kept`),`parked`,o(`parked`))}
<h2>${e.In(`parley-desk-helpers`)}</h2>
${a(t.helpers,n)}
`}function P(t,n,r){if(r.length===0&&n!==`waiting`)return e.Sn;let i=e.cn(O,this,I).call(this);return e.Cn`
<h2 tabindex="-1">${t} ${n===`mine`?e.cn(O,this,F).call(this):e.Sn}</h2>
${r.length===0?e.Cn`<p class="empty">${e.In(`parley-desk-empty`)}</p>`:e.Cn`<ul role="list" aria-label=${t} data-part=${n}>
${e.bn(r,e=>e.id,e=>re(e,i))}
</ul>`}
`}function F(){let t=e.sn(C,this).reduce((e,t)=>e+t.unread,0);return t===0?e.Sn:e.Cn`<span class="badge" title=${e.In(`parley-rooms-unread`,e.Mt(t),t)}
>${e.Mt(t)}</span
>`}function I(){var t,n,r,i;return{wiki:this.context.wiki,me:(t=this.context.person)==null?void 0:t,offers:(n=(r=e.sn(S,this))==null?void 0:r.offers)==null?new Map:n,online:((i=e.sn(S,this))==null?void 0:i.status.state)===`online`,claim:({id:t})=>void e.cn(O,this,W).call(this,{type:`help-claim`,request:t}),come:({id:t})=>void e.cn(O,this,W).call(this,{type:`help-come`,request:t}),dismiss:({id:t})=>void e.cn(O,this,G).call(this,{type:`help-dismiss`,request:t}),show:({document:e})=>this.show(e),answer:t=>void e.cn(O,this,K).call(this,`answer`,t),report:t=>void e.cn(O,this,K).call(this,`report`,t)}}function L(t,n){return e.Cn`<parley-help-talk
side="helper"
?hidden=${t.document!==e.sn(w,this)}
.document=${t.document}
.connection=${this.connection}
.context=${this.context}
.helpPage=${this.helpPage}
.helpers=${n.helpers}
.back=${()=>e.cn(O,this,z).call(this,t.document)}
data-document=${t.document}
@parley-unread=${n=>e.cn(O,this,H).call(this,t.document,n)}
@parley-help-given=${()=>e.cn(O,this,B).call(this,t.document)}
@parley-leave=${n=>{n.stopPropagation(),e.cn(O,this,z).call(this,t.document)}}
></parley-help-talk>`}function R(e){return[...this.renderRoot.querySelectorAll(`parley-help-talk`)].find(t=>t.document===e)}function z(t){e.cn(O,this,V).call(this,t)||e.$t(C,this,e.sn(C,this).filter(e=>e.document!==t)),this.show(void 0)}function B(t){e.$t(C,this,e.sn(C,this).filter(e=>e.document!==t)),this.show(void 0)}function V(t){var n,r;let i=(n=e.sn(S,this))==null?void 0:n.requests.find(e=>e.document===t);return i!==void 0&&p(i,(r=this.context.person)==null?void 0:r)===`mine`}function H(t,n){n.stopPropagation();let{count:r}=n.detail;e.$t(C,this,e.sn(C,this).map(n=>n.document===t?e.Wn(e.Wn({},n),{},{unread:r}):n)),this.requestUpdate()}function U(){var t,n,r,i;let a=((t=(n=e.sn(S,this))==null?void 0:n.requests)==null?[]:t).filter(({document:t})=>e.cn(O,this,V).call(this,t)),o=new Set(e.sn(C,this).map(e=>e.document)),s=a.filter(({document:e})=>!o.has(e)).map(({document:e})=>({document:e,unread:0})),c=e.sn(C,this).filter(({document:t})=>t===e.sn(w,this)||e.cn(O,this,V).call(this,t));(s.length>0||c.length!==e.sn(C,this).length)&&e.$t(C,this,[...c,...s]),e.sn(E,this).count((r=(i=e.sn(S,this))==null?void 0:i.offers.size)==null?0:r),this.requestUpdate()}function fe(t){let n=t.by===void 0?void 0:e.V(t.by,this.context.wiki),r=n===void 0?e.In(`parley-desk-offer`):e.In(`parley-desk-offer-by`,n);e.sn(E,this).offered(r,()=>this.show(void 0)),this.dispatchEvent(new CustomEvent(`parley-desk-offered`,{detail:t,bubbles:!0,composed:!0}))}async function W(t){let n=await e.cn(O,this,G).call(this,t);if((n==null?void 0:n.type)!==`ack`||n.document===void 0)return;let{document:r}=n;e.sn(C,this).some(e=>e.document===r)||e.$t(C,this,[...e.sn(C,this),{document:r,unread:0}]),this.show(r)}async function G(t){var n,i;let a=await((n=e.sn(S,this))==null?void 0:n.command(t));return e.$t(T,this,a===void 0||(i=r.u(a,this.context.wiki))==null?``:i),this.requestUpdate(),a}async function pe(){var t,n;let r=(t=e.sn(S,this))==null||(t=t.welcome)==null?void 0:t.settings;r!==void 0&&await e.cn(O,this,q).call(this,require("ext.parley.bootstrap").load("ext.parley.desk-settings-dialog"))&&((n=this.renderRoot.querySelector(`parley-desk-settings`))==null||n.change(r,async t=>{var n,r;let i=e.Wn(e.Wn({type:`help-settings`},t),{},{topics:[...t.topics]});return(n=await((r=e.sn(S,this))==null?void 0:r.command(i)))==null?{type:`unanswered`}:n}))}async function K(t,n){var r;await e.cn(O,this,q).call(this,require("ext.parley.bootstrap").load("ext.parley.desk-words-dialog"))&&((r=this.renderRoot.querySelector(`parley-desk-words`))==null||r.ask({kind:t,request:n,wiki:this.context.wiki,send:async r=>{var i,a;let o=t===`answer`?{type:`help-answer`,request:n.id,text:r}:{type:`help-report`,request:n.id,reason:r};return(i=await((a=e.sn(S,this))==null?void 0:a.command(o)))==null?{type:`unanswered`}:i}}))}async function q(t){try{return await t,!0}catch(t){return e.$t(T,this,e.In(`parley-error-not-done`)),this.requestUpdate(),!1}}e.Xn(k,`properties`,{document:{},connection:{attribute:!1},context:{attribute:!1},helpPage:{}}),e.Xn(k,`styles`,[e.fn,e.pn,r.n,g]),customElements.define(`parley-desk`,k);var me=[7,30,90],J=new WeakMap,Y=new WeakMap,X=new WeakSet,Z=class extends e.xn{constructor(...t){super(...t),e.un(this,X),e.ln(this,J,{kind:`loading`}),e.ln(this,Y,30)}connectedCallback(){super.connectedCallback(),e.cn(X,this,Q).call(this,e.sn(Y,this))}render(){return e.Cn`
<div class="spans" role="group" aria-label=${e.In(`parley-figures-span`)}>
${me.map(t=>e.Cn`<button
type="button"
class="button"
aria-pressed=${t===e.sn(Y,this)?`true`:`false`}
@click=${()=>void e.cn(X,this,Q).call(this,t)}
>
${e.In(`parley-figures-days`,e.Mt(t),t)}
</button>`)}
</div>
${e.cn(X,this,he).call(this)}
`}};function he(){let t=e.sn(J,this);switch(t.kind){case`loading`:return e.Cn`<div aria-hidden="true">${[1,2,3].map(()=>e.Cn`<div class="bone"></div>`)}</div>`;case`failed`:return e.Cn`<p role="alert">${t.words}</p>`;case`shown`:return ge(t.figures)}}async function Q(t){e.$t(Y,this,t);try{e.$t(J,this,{kind:`shown`,figures:await e.Vn(t)})}catch(t){let n=t instanceof e.Yn?r.o(t.code):e.In(`parley-figures-failed`);e.$t(J,this,{kind:`failed`,words:n})}this.requestUpdate()}e.Xn(Z,`styles`,[e.fn,e.pn,r.n,e.wn`
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
`]);function ge(t){return t.all.requests===0?e.Cn`<p>${e.In(`parley-figures-none`)}</p>`:e.Cn`
<div class="scroll" tabindex="0" role="region" aria-label=${e.In(`parley-figures-all`)}>${_e(t.all)}</div>
<div class="scroll" tabindex="0" role="region" aria-label=${e.In(`parley-figures-by-hour`)}>
${$(e.In(`parley-figures-by-hour`),e.In(`parley-figures-hour`),t.byHour.map((e,t)=>({name:ve(t),figure:e})))}
</div>
<div class="scroll" tabindex="0" role="region" aria-label=${e.In(`parley-figures-by-helpers`)}>
${$(e.In(`parley-figures-by-helpers`),e.In(`parley-figures-helpers`),t.byHelpers.map(t=>({name:e.Mt(t.helpers),figure:t})))}
</div>
`}function _e(t){let n=[[e.In(`parley-figures-requests`),e.Mt(t.requests)],[e.In(`parley-figures-wait-p50`),r.c(t.waitP50)],[e.In(`parley-figures-wait-p90`),r.c(t.waitP90)],[e.In(`parley-figures-claimed`),e.Mt(t.claimed)],[e.In(`parley-figures-parked`),e.Mt(t.parked)],[e.In(`parley-figures-answered`),e.Mt(t.answered)],[e.In(`parley-figures-withdrawn`),e.Mt(t.withdrawn)],[e.In(`parley-figures-abandoned`),e.Mt(t.abandoned)],[e.In(`parley-figures-solved-yes`),e.Mt(t.solved.yes)],[e.In(`parley-figures-solved-partly`),e.Mt(t.solved.partly)],[e.In(`parley-figures-solved-no`),e.Mt(t.solved.no)]];return e.Cn`<table>
<caption>
${e.In(`parley-figures-all`)}
</caption>
<tbody>
${n.map(([t,n])=>e.Cn`<tr>
<th scope="row">${t}</th>
<td>${n}</td>
</tr>`)}
</tbody>
</table>`}function $(t,n,i){let a=Math.max(1,...i.map(({figure:e})=>e.requests)),o=i.filter(({figure:e})=>e.requests>0);return e.Cn`<table>
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
${o.map(({name:t,figure:n})=>e.Cn`<tr>
<th scope="row">${t}</th>
<td>${e.Mt(n.requests)}</td>
<td class="bar"><span style="inline-size:${100*n.requests/a}%"></span></td>
<td>${e.Mt(n.claimed)}</td>
<td>${r.c(n.waitP50)}</td>
<td>${r.c(n.waitP90)}</td>
</tr>`)}
</tbody>
</table>`}function ve(e){return`${String(e).padStart(2,`0`)}:00`}customElements.define(`parley-help-figures`,Z);var ye=r.t;exports.deskLoaded=ye;
