// SPDX-License-Identifier: GPL-2.0-or-later
"use strict";const e=require("ext.parley.common"),t=require("ext.parley.room"),n=require("ext.parley.desk-link"),r=require("ext.parley.catalogue"),i=require("ext.parley.browser-storage");function a(t,n){return e.Mn`<ul role="list" class="people">
${t.map(t=>e.Mn`<li class="person">
${e.bt(t.person,{away:t.availability.kind===`away`})} ${e.j(t.person,n)}
<span class="subtle">${o(t)}</span>
</li>`)}
</ul>`}function o({availability:t,requests:n,atOnce:r}){return t.kind===`away`?c(t,e.Kn(`parley-desk-person-away`)):e.Kn(`parley-desk-load`,e.Ot(n.length),e.Ot(r))}function s(t){return t.kind===`on`?e.Kn(`parley-desk-on`):c(t,e.Kn(`parley-desk-away`))}function c(t,n){let r=ee(t,n);return t.until===void 0?r:`${r} ${e.Kn(`parley-desk-back-at`,te(t.until))}`}function ee({reason:t},n){switch(t){case`chosen`:return n;case`idle`:return e.Kn(`parley-desk-away-idle`);case`missed`:return e.Kn(`parley-desk-away-missed`);case`blocked`:return e.Kn(`parley-desk-away-blocked`)}}function te(t){return e.At(t)===e.At(Date.now())?e.kt(t):e.wt(t)}var l=6e4,ne=1440*l;function u(t){let{welcome:n,online:r,notices:i}=t;if(n===void 0)return e.jn;let{availability:a}=n.you,o=a.kind===`on`;return e.Mn`<div class="you">
<p role="status">${s(a)}</p>
<div class="actions">
${o?e.Mn`<parley-menu
.label=${e.Kn(`parley-desk-go-away`)}
.icon=${e.Ut}
.items=${f(t.run)}
></parley-menu>`:e.Mn`<button
type="button"
class="button primary"
?disabled=${!r}
@click=${()=>t.run({type:`help-availability`,on:!0})}
>
${e.Kn(`parley-desk-come-back`)}
</button>`}
<button type="button" class="button" ?disabled=${!r} @click=${t.settings}>
${e.Kn(`parley-desk-settings-open`)}
</button>
</div>
${i.possible?d(i,t.changed):e.jn}
</div>`}function d(t,n){return e.Mn`<label class="check">
<input type="checkbox" .checked=${t.notifies} @change=${e=>{let r=e.target instanceof HTMLInputElement&&e.target.checked;t.setNotifies(r).then(n)}} />
<span>${e.Kn(`parley-desk-notify`)}</span>
</label>`}function f(t){let n=n=>t(e.ln({type:`help-availability`,on:!1},n!==void 0&&{until:n})),r=e=>()=>n(Date.now()+e*l);return[{label:e.Kn(`parley-desk-away-for-minutes`,15),run:r(15)},{label:e.Kn(`parley-desk-away-for-hour`),run:r(60)},{label:e.Kn(`parley-desk-away-until-tomorrow`),run:()=>n(e.At(Date.now()+ne)+480*l)},{label:e.Kn(`parley-desk-away-for-now`),run:()=>n()}]}function p(e,t){switch(e.state.kind){case`waiting`:return`waiting`;case`claimed`:case`joined`:return h(e.state.helpers,t)?`mine`:`others`;case`parked`:return`parked`}}function re(t,n){let i=n.offers.get(t.id)!==void 0&&t.state.kind===`waiting`;return e.Mn`<li class="request ${i?`offered`:``}" data-request=${t.id}>
${r.r(t,n.wiki)} ${ie(t,n,i)} ${ae(t,n)}
<p class="words" dir="auto">${t.text}</p>
${oe(t.state,n)} ${ce(t,n)}
</li>`}function ie(t,n,r){let i=n.me!==void 0&&t.matching.includes(e.Ct(n.me)),a=[r?e.Kn(`parley-desk-offered`):void 0,i?e.Kn(`parley-desk-fits`):void 0,t.askerHere?void 0:e.Kn(`parley-desk-asker-gone`)].filter(e=>e!==void 0);return a.length===0?e.jn:e.Mn`<p class="person">${a.map(t=>e.Mn`<span class="mark">${t}</span>`)}</p>`}function ae(t,n){if(t.passed===void 0)return e.jn;let{by:r,note:i}=t.passed,a=i===``?e.Kn(`parley-desk-passed`,e.B(r,n.wiki)):e.Kn(`parley-desk-passed-note`,e.B(r,n.wiki),e.Gn(i));return e.Mn`<p class="subtle">${a}</p>`}function oe(t,n){switch(t.kind){case`waiting`:{if(t.reserved===void 0)return e.jn;let{helper:r,until:i}=t.reserved;return e.Mn`<p class="subtle">${e.Kn(`parley-desk-reserved`,e.B(r,n.wiki),e.kt(i))}</p>`}case`claimed`:case`joined`:return e.Mn`
<p class="subtle">
${t.kind===`joined`?e.Kn(`parley-desk-joined`,r.l(t.helpers,n.wiki)):e.Kn(`parley-desk-claimed`,r.l(t.helpers,n.wiki))}
</p>
${se(t,n)}
`;case`parked`:return t.note===void 0?e.Mn`<p class="subtle">${e.Kn(`parley-desk-parked`)}</p>`:e.Mn`<p class="subtle">
<a href=${e.Ft(t.note.title)} target="_blank" rel="noopener"
>${e.Kn(`parley-desk-parked-there`,e.Gn(t.note.title))}</a
>
</p>`}}function se(t,n){if(t.wanted===void 0)return e.jn;let r=e.B(t.wanted.by,n.wiki),i=t.wanted.note===``?e.Kn(`parley-desk-wanted`,r):e.Kn(`parley-desk-wanted-note`,r,e.Gn(t.wanted.note));return e.Mn`<p>${i}</p>`}function ce(t,n){return e.Mn`<div class="actions">${le(t,n)} ${ue(t,n)}</div>`}function le(t,n){let{state:r}=t;switch(r.kind){case`waiting`:{if(r.reserved!==void 0&&!h([r.reserved.helper],n.me))return e.jn;let i=n.offers.has(t.id);return e.Mn`
${m(e.Kn(`parley-desk-claim`),()=>n.claim(t),n.online,`primary`)}
${i?m(e.Kn(`parley-desk-dismiss`),()=>n.dismiss(t),n.online):e.jn}
`}case`claimed`:case`joined`:return h(r.helpers,n.me)?m(e.Kn(`parley-desk-show`),()=>n.show(t),!0,`primary`):r.wanted!==void 0&&(r.wanted.helper===void 0||h([r.wanted.helper],n.me))?m(e.Kn(`parley-desk-come`),()=>n.come(t),n.online,`primary`):e.jn;case`parked`:return e.Mn`
${t.askerHere?m(e.Kn(`parley-desk-claim`),()=>n.claim(t),n.online,`primary`):e.jn}
${m(e.Kn(`parley-desk-answer`),()=>n.answer(t),n.online)}
`}}function ue(t,n){return e.Mn`<button type="button" class="button quiet" ?disabled=${!n.online} @click=${()=>n.report(t)}>
${e.Kn(`parley-action-report`)}
</button>`}function m(t,n,r,i=``){return e.Mn`<button type="button" class="button ${i}" ?disabled=${!r} @click=${n}>${t}</button>`}function h(t,n){return n!==void 0&&t.some(t=>e.Ct(t)===e.Ct(n))}var g=e.Nn`
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
`,_=`parley.help.notify`,v=new WeakMap,y=new WeakMap,de=class{constructor(){e.vn(this,v,i.n(`browser`)),e.vn(this,y,void 0)}get notifies(){return e.gn(v,this).getItem(_)===`yes`&&b()===`granted`}get possible(){return b()!==`denied`}async setNotifies(t){t?(b()==="default"&&await Notification.requestPermission(),b()===`granted`&&e.gn(v,this).setItem(_,`yes`)):e.gn(v,this).removeItem(_)}offered(t,n){if(e.Dn(t),document.visibilityState===`visible`||!this.notifies)return;let r=x(t);r==null||r.addEventListener(`click`,()=>{r.close(),focus(),n()})}count(t){e.gn(y,this)!=null||e.tn(y,this,document.title),document.title=t===0?e.gn(y,this):e.Kn(`parley-desk-window-title`,e.Ot(t),e.gn(y,this))}stop(){e.gn(y,this)!==void 0&&(document.title=e.gn(y,this)),e.tn(y,this,void 0)}};function b(){return`Notification`in globalThis?Notification.permission:`denied`}function x(e){try{return new Notification(e,{tag:`parley-desk`})}catch(e){return}}var S=new WeakMap,C=new WeakMap,w=new WeakMap,T=new WeakMap,E=new WeakMap,D=new WeakMap,O=new WeakSet,k=class extends e.An{constructor(){super(),e.yn(this,O),e.vn(this,S,void 0),e.vn(this,C,[]),e.vn(this,w,void 0),e.vn(this,T,``),e.vn(this,E,new de),e.vn(this,D,void 0),this.document=``,this.connection=void 0,this.helpPage=``}connectedCallback(){super.connectedCallback(),e.On(),e.tn(D,this,setInterval(()=>this.requestUpdate(),3e4)),e._n(O,this,A).call(this)}disconnectedCallback(){var t;super.disconnectedCallback(),clearInterval(e.gn(D,this)),e.gn(E,this).stop(),(t=e.gn(S,this))==null||t.close(),e.tn(S,this,void 0)}willUpdate(t){(t.has(`connection`)||t.has(`document`))&&e._n(O,this,A).call(this)}show(t){e.tn(w,this,t),this.requestUpdate(),this.focusInside()}async focusInside(){var t;await this.updateComplete;let n=e.gn(w,this)===void 0?void 0:e._n(O,this,R).call(this,e.gn(w,this));n===void 0?(t=this.renderRoot.querySelector(`h2`))==null||t.focus():await n.focusField()}render(){let t=e.gn(S,this);if(t===void 0)return e.jn;let n=e.gn(w,this);return e.Mn`
${e._n(O,this,j).call(this,t)}
<div class="desk">
<section class="list" aria-label=${e.Kn(`parley-desk-title`)} ?hidden=${n!==void 0}>
${t.synced?e._n(O,this,N).call(this,t):e._n(O,this,M).call(this,t)}
</section>
<div class="talks" ?hidden=${n===void 0}>
${e.kn(e.gn(C,this),e=>e.document,n=>e._n(O,this,L).call(this,n,t))}
</div>
</div>
<parley-desk-settings></parley-desk-settings>
<parley-desk-words></parley-desk-words>
`}};function A(){var t;let{connection:r}=this;(t=e.gn(S,this))==null||t.close(),e.tn(S,this,void 0),r!==void 0&&this.document!==``&&this.isConnected&&e.tn(S,this,new n.t(r,this.document,{changed:()=>e._n(O,this,U).call(this),offered:t=>e._n(O,this,fe).call(this,t)}))}function j({status:n}){let r=t.n(n);return r===void 0?e.jn:e.Mn`<div class="banner" role="status">
<span>${r.words}</span>
${r.retry?e.Mn`<button type="button" class="button" @click=${()=>{var t;return(t=e.gn(S,this))==null?void 0:t.rejoin()}}>
${e.Kn(`parley-message-try-again`)}
</button>`:e.jn}
</div>`}function M({status:t}){return t.state===`refused`?e.jn:e.Mn`<div aria-hidden="true">${[1,2,3].map(()=>e.Mn`<div class="bone"></div>`)}</div>`}function N(t){let{wiki:n,person:r}=this.context,{requests:i}=t,o=e=>i.filter(t=>p(t,r==null?void 0:r)===e);return e.Mn`
${u({welcome:t.welcome,online:t.status.state===`online`,notices:e.gn(E,this),run:t=>void e._n(O,this,G).call(this,t),settings:()=>void e._n(O,this,pe).call(this),changed:()=>this.requestUpdate()})}
${e.gn(T,this)===``?e.jn:e.Mn`<p class="card error" role="alert">${e.gn(T,this)}</p>`}
${e._n(O,this,P).call(this,e.Kn(`parley-desk-mine`),`mine`,o(`mine`))}
${e._n(O,this,P).call(this,e.Kn(`parley-desk-waiting`),`waiting`,o(`waiting`))}
${e._n(O,this,P).call(this,e.Kn(`parley-desk-others`),`others`,o(`others`))}
${e._n(O,this,P).call(this,e.Kn(`parley-desk-kept`),`parked`,o(`parked`))}
<h2>${e.Kn(`parley-desk-helpers`)}</h2>
${a(t.helpers,n)}
`}function P(t,n,r){if(r.length===0&&n!==`waiting`)return e.jn;let i=e._n(O,this,I).call(this);return e.Mn`
<h2 tabindex="-1">${t} ${n===`mine`?e._n(O,this,F).call(this):e.jn}</h2>
${r.length===0?e.Mn`<p class="empty">${e.Kn(`parley-desk-empty`)}</p>`:e.Mn`<ul role="list" aria-label=${t} data-part=${n}>
${e.kn(r,e=>e.id,e=>re(e,i))}
</ul>`}
`}function F(){let t=e.gn(C,this).reduce((e,t)=>e+t.unread,0);return t===0?e.jn:e.Mn`<span class="badge" title=${e.Kn(`parley-rooms-unread`,e.Ot(t),t)}
>${e.Ot(t)}</span
>`}function I(){var t,n,r,i;return{wiki:this.context.wiki,me:(t=this.context.person)==null?void 0:t,offers:(n=(r=e.gn(S,this))==null?void 0:r.offers)==null?new Map:n,online:((i=e.gn(S,this))==null?void 0:i.status.state)===`online`,claim:({id:t})=>void e._n(O,this,W).call(this,{type:`help-claim`,request:t}),come:({id:t})=>void e._n(O,this,W).call(this,{type:`help-come`,request:t}),dismiss:({id:t})=>void e._n(O,this,G).call(this,{type:`help-dismiss`,request:t}),show:({document:e})=>this.show(e),answer:t=>void e._n(O,this,K).call(this,`answer`,t),report:t=>void e._n(O,this,K).call(this,`report`,t)}}function L(t,n){return e.Mn`<parley-help-talk
side="helper"
?hidden=${t.document!==e.gn(w,this)}
.document=${t.document}
.connection=${this.connection}
.context=${this.context}
.helpPage=${this.helpPage}
.helpers=${n.helpers}
.back=${()=>e._n(O,this,z).call(this,t.document)}
data-document=${t.document}
@parley-unread=${n=>e._n(O,this,H).call(this,t.document,n)}
@parley-help-given=${()=>e._n(O,this,B).call(this,t.document)}
@parley-leave=${n=>{n.stopPropagation(),e._n(O,this,z).call(this,t.document)}}
></parley-help-talk>`}function R(e){return[...this.renderRoot.querySelectorAll(`parley-help-talk`)].find(t=>t.document===e)}function z(t){e._n(O,this,V).call(this,t)||e.tn(C,this,e.gn(C,this).filter(e=>e.document!==t)),this.show(void 0)}function B(t){e.tn(C,this,e.gn(C,this).filter(e=>e.document!==t)),this.show(void 0)}function V(t){var n,r;let i=(n=e.gn(S,this))==null?void 0:n.requests.find(e=>e.document===t);return i!==void 0&&p(i,(r=this.context.person)==null?void 0:r)===`mine`}function H(t,n){n.stopPropagation();let{count:r}=n.detail;e.tn(C,this,e.gn(C,this).map(n=>n.document===t?e.ln(e.ln({},n),{},{unread:r}):n)),this.requestUpdate()}function U(){var t,n,r,i;let a=((t=(n=e.gn(S,this))==null?void 0:n.requests)==null?[]:t).filter(({document:t})=>e._n(O,this,V).call(this,t)),o=new Set(e.gn(C,this).map(e=>e.document)),s=a.filter(({document:e})=>!o.has(e)).map(({document:e})=>({document:e,unread:0})),c=e.gn(C,this).filter(({document:t})=>t===e.gn(w,this)||e._n(O,this,V).call(this,t));(s.length>0||c.length!==e.gn(C,this).length)&&e.tn(C,this,[...c,...s]),e.gn(E,this).count((r=(i=e.gn(S,this))==null?void 0:i.offers.size)==null?0:r),this.requestUpdate()}function fe(t){let n=t.by===void 0?void 0:e.B(t.by,this.context.wiki),r=n===void 0?e.Kn(`parley-desk-offer`):e.Kn(`parley-desk-offer-by`,n);e.gn(E,this).offered(r,()=>this.show(void 0)),this.dispatchEvent(new CustomEvent(`parley-desk-offered`,{detail:t,bubbles:!0,composed:!0}))}async function W(t){let n=await e._n(O,this,G).call(this,t);if((n==null?void 0:n.type)!==`ack`||n.document===void 0)return;let{document:r}=n;e.gn(C,this).some(e=>e.document===r)||e.tn(C,this,[...e.gn(C,this),{document:r,unread:0}]),this.show(r)}async function G(t){var n,i;let a=await((n=e.gn(S,this))==null?void 0:n.command(t));return e.tn(T,this,a===void 0||(i=r.u(a,this.context.wiki))==null?``:i),this.requestUpdate(),a}async function pe(){var t,n;let r=(t=e.gn(S,this))==null||(t=t.welcome)==null?void 0:t.settings;r!==void 0&&await e._n(O,this,q).call(this,require("ext.parley.bootstrap").load("ext.parley.desk-settings-dialog"))&&((n=this.renderRoot.querySelector(`parley-desk-settings`))==null||n.change(r,async t=>{var n,r;let i=e.ln(e.ln({type:`help-settings`},t),{},{topics:[...t.topics]});return(n=await((r=e.gn(S,this))==null?void 0:r.command(i)))==null?{type:`unanswered`}:n}))}async function K(t,n){var r;await e._n(O,this,q).call(this,require("ext.parley.bootstrap").load("ext.parley.desk-words-dialog"))&&((r=this.renderRoot.querySelector(`parley-desk-words`))==null||r.ask({kind:t,request:n,wiki:this.context.wiki,send:async r=>{var i,a;let o=t===`answer`?{type:`help-answer`,request:n.id,text:r}:{type:`help-report`,request:n.id,reason:r};return(i=await((a=e.gn(S,this))==null?void 0:a.command(o)))==null?{type:`unanswered`}:i}}))}async function q(t){try{return await t,!0}catch(t){return e.tn(T,this,e.Kn(`parley-error-not-done`)),this.requestUpdate(),!1}}e.mn(k,`properties`,{document:{},connection:{attribute:!1},context:{attribute:!1},helpPage:{}}),e.mn(k,`styles`,[e.xn,e.Sn,r.n,g]),customElements.define(`parley-desk`,k);var me=[7,30,90],J=new WeakMap,Y=new WeakMap,X=new WeakSet,Z=class extends e.An{constructor(...t){super(...t),e.yn(this,X),e.vn(this,J,{kind:`loading`}),e.vn(this,Y,30)}connectedCallback(){super.connectedCallback(),e._n(X,this,Q).call(this,e.gn(Y,this))}render(){return e.Mn`
<div class="spans" role="group" aria-label=${e.Kn(`parley-figures-span`)}>
${me.map(t=>e.Mn`<button
type="button"
class="button"
aria-pressed=${t===e.gn(Y,this)?`true`:`false`}
@click=${()=>void e._n(X,this,Q).call(this,t)}
>
${e.Kn(`parley-figures-days`,e.Ot(t),t)}
</button>`)}
</div>
${e._n(X,this,he).call(this)}
`}};function he(){let t=e.gn(J,this);switch(t.kind){case`loading`:return e.Mn`<div aria-hidden="true">${[1,2,3].map(()=>e.Mn`<div class="bone"></div>`)}</div>`;case`failed`:return e.Mn`<p role="alert">${t.words}</p>`;case`shown`:return ge(t.figures)}}async function Q(t){e.tn(Y,this,t);try{e.tn(J,this,{kind:`shown`,figures:await e.Yt(t)})}catch(t){let n=t instanceof e.pn?r.o(t.code):e.Kn(`parley-figures-failed`);e.tn(J,this,{kind:`failed`,words:n})}this.requestUpdate()}e.mn(Z,`styles`,[e.xn,e.Sn,r.n,e.Nn`
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
`]);function ge(t){return t.all.requests===0?e.Mn`<p>${e.Kn(`parley-figures-none`)}</p>`:e.Mn`
<div class="scroll" tabindex="0" role="region" aria-label=${e.Kn(`parley-figures-all`)}>${_e(t.all)}</div>
<div class="scroll" tabindex="0" role="region" aria-label=${e.Kn(`parley-figures-by-hour`)}>
${$(e.Kn(`parley-figures-by-hour`),e.Kn(`parley-figures-hour`),t.byHour.map((e,t)=>({name:ve(t),figure:e})))}
</div>
<div class="scroll" tabindex="0" role="region" aria-label=${e.Kn(`parley-figures-by-helpers`)}>
${$(e.Kn(`parley-figures-by-helpers`),e.Kn(`parley-figures-helpers`),t.byHelpers.map(t=>({name:e.Ot(t.helpers),figure:t})))}
</div>
`}function _e(t){let n=[[e.Kn(`parley-figures-requests`),e.Ot(t.requests)],[e.Kn(`parley-figures-wait-p50`),r.c(t.waitP50)],[e.Kn(`parley-figures-wait-p90`),r.c(t.waitP90)],[e.Kn(`parley-figures-claimed`),e.Ot(t.claimed)],[e.Kn(`parley-figures-parked`),e.Ot(t.parked)],[e.Kn(`parley-figures-answered`),e.Ot(t.answered)],[e.Kn(`parley-figures-withdrawn`),e.Ot(t.withdrawn)],[e.Kn(`parley-figures-abandoned`),e.Ot(t.abandoned)],[e.Kn(`parley-figures-solved-yes`),e.Ot(t.solved.yes)],[e.Kn(`parley-figures-solved-partly`),e.Ot(t.solved.partly)],[e.Kn(`parley-figures-solved-no`),e.Ot(t.solved.no)]];return e.Mn`<table>
<caption>
${e.Kn(`parley-figures-all`)}
</caption>
<tbody>
${n.map(([t,n])=>e.Mn`<tr>
<th scope="row">${t}</th>
<td>${n}</td>
</tr>`)}
</tbody>
</table>`}function $(t,n,i){let a=Math.max(1,...i.map(({figure:e})=>e.requests)),o=i.filter(({figure:e})=>e.requests>0);return e.Mn`<table>
<caption>
${t}
</caption>
<thead>
<tr>
<th scope="col">${n}</th>
<th scope="col">${e.Kn(`parley-figures-requests`)}</th>
<td></td>
<th scope="col">${e.Kn(`parley-figures-claimed`)}</th>
<th scope="col">${e.Kn(`parley-figures-wait-p50`)}</th>
<th scope="col">${e.Kn(`parley-figures-wait-p90`)}</th>
</tr>
</thead>
<tbody>
${o.map(({name:t,figure:n})=>e.Mn`<tr>
<th scope="row">${t}</th>
<td>${e.Ot(n.requests)}</td>
<td class="bar"><span style="inline-size:${100*n.requests/a}%"></span></td>
<td>${e.Ot(n.claimed)}</td>
<td>${r.c(n.waitP50)}</td>
<td>${r.c(n.waitP90)}</td>
</tr>`)}
</tbody>
</table>`}function ve(e){return`${String(e).padStart(2,`0`)}:00`}customElements.define(`parley-help-figures`,Z);var ye=r.t;exports.deskLoaded=ye;
