// SPDX-License-Identifier: GPL-2.0-or-later
"use strict";const e=require("ext.parley.common"),t=require("ext.parley.room"),n=require("ext.parley.desk-link"),r=require("ext.parley.catalogue"),i=require("ext.parley.browser-storage");function a(t,n){return e.Dn`<ul role="list" class="people">
${t.map(t=>e.Dn`<li class="person">
${e.ht(t.person,{away:t.availability.kind===`away`})} ${e.E(t.person,n)}
<span class="subtle">${o(t)}</span>
</li>`)}
</ul>`}function o({availability:t,requests:n,atOnce:r}){return t.kind===`away`?c(t,e.Vn(`parley-desk-person-away`)):e.Vn(`parley-desk-load`,e.Ct(n.length),e.Ct(r))}function s(t){return t.kind===`on`?e.Vn(`parley-desk-on`):c(t,e.Vn(`parley-desk-away`))}function c(t,n){let r=ee(t,n);return t.until===void 0?r:`${r} ${e.Vn(`parley-desk-back-at`,te(t.until))}`}function ee({reason:t},n){switch(t){case`chosen`:return n;case`idle`:return e.Vn(`parley-desk-away-idle`);case`missed`:return e.Vn(`parley-desk-away-missed`);case`blocked`:return e.Vn(`parley-desk-away-blocked`)}}function te(t){return e.Tt(t)===e.Tt(Date.now())?e.wt(t):e.yt(t)}var l=6e4,ne=1440*l;function re(t){let{welcome:n,online:r,notices:i}=t;if(n===void 0)return e.En;let{availability:a}=n.you,o=a.kind===`on`;return e.Dn`<div class="you">
<p role="status">${s(a)}</p>
<div class="actions">
${o?e.Dn`<parley-menu
.label=${e.Vn(`parley-desk-go-away`)}
.icon=${e.Rt}
.items=${ie(t.run)}
></parley-menu>`:e.Dn`<button
type="button"
class="button primary"
?disabled=${!r}
@click=${()=>t.run({type:`help-availability`,on:!0})}
>
${e.Vn(`parley-desk-come-back`)}
</button>`}
<button type="button" class="button" ?disabled=${!r} @click=${t.settings}>
${e.Vn(`parley-desk-settings-open`)}
</button>
</div>
${i.possible?u(i,t.changed):e.En}
</div>`}function u(t,n){return e.Dn`<label class="check">
<input type="checkbox" .checked=${t.notifies} @change=${e=>{let r=e.target instanceof HTMLInputElement&&e.target.checked;t.setNotifies(r).then(n)}} />
<span>${e.Vn(`parley-desk-notify`)}</span>
</label>`}function ie(t){let n=n=>t(e.in({type:`help-availability`,on:!1},n!==void 0&&{until:n})),r=e=>()=>n(Date.now()+e*l);return[{label:e.Vn(`parley-desk-away-for-minutes`,15),run:r(15)},{label:e.Vn(`parley-desk-away-for-hour`),run:r(60)},{label:e.Vn(`parley-desk-away-until-tomorrow`),run:()=>n(e.Tt(Date.now()+ne)+480*l)},{label:e.Vn(`parley-desk-away-for-now`),run:()=>n()}]}function d(e,t){switch(e.state.kind){case`waiting`:return`waiting`;case`claimed`:case`joined`:return g(e.state.helpers,t)?`mine`:`others`;case`parked`:return`parked`}}function f(t,n){let i=n.offers.get(t.id)!==void 0&&t.state.kind===`waiting`;return e.Dn`<li class="request ${i?`offered`:``}" data-request=${t.id}>
${r.r(t,n.wiki)} ${p(t,n,i)} ${m(t,n)}
<p class="words" dir="auto">${t.text}</p>
${ae(t.state,n)} ${se(t,n)}
</li>`}function p(t,n,r){let i=n.me!==void 0&&t.matching.includes(e.vt(n.me)),a=[r?e.Vn(`parley-desk-offered`):void 0,i?e.Vn(`parley-desk-fits`):void 0,t.askerHere?void 0:e.Vn(`parley-desk-asker-gone`)].filter(e=>e!==void 0);return a.length===0?e.En:e.Dn`<p class="person">${a.map(t=>e.Dn`<span class="mark">${t}</span>`)}</p>`}function m(t,n){if(t.passed===void 0)return e.En;let{by:r,note:i}=t.passed,a=i===``?e.Vn(`parley-desk-passed`,e.F(r,n.wiki)):e.Vn(`parley-desk-passed-note`,e.F(r,n.wiki),e.Bn(i));return e.Dn`<p class="subtle">${a}</p>`}function ae(t,n){switch(t.kind){case`waiting`:{if(t.reserved===void 0)return e.En;let{helper:r,until:i}=t.reserved;return e.Dn`<p class="subtle">${e.Vn(`parley-desk-reserved`,e.F(r,n.wiki),e.wt(i))}</p>`}case`claimed`:case`joined`:return e.Dn`
<p class="subtle">
${t.kind===`joined`?e.Vn(`parley-desk-joined`,r.l(t.helpers,n.wiki)):e.Vn(`parley-desk-claimed`,r.l(t.helpers,n.wiki))}
</p>
${oe(t,n)}
`;case`parked`:return t.note===void 0?e.Dn`<p class="subtle">${e.Vn(`parley-desk-parked`)}</p>`:e.Dn`<p class="subtle">
<a href=${e.At(t.note.title)} target="_blank" rel="noopener"
>${e.Vn(`parley-desk-parked-there`,e.Bn(t.note.title))}</a
>
</p>`}}function oe(t,n){if(t.wanted===void 0)return e.En;let r=e.F(t.wanted.by,n.wiki),i=t.wanted.note===``?e.Vn(`parley-desk-wanted`,r):e.Vn(`parley-desk-wanted-note`,r,e.Bn(t.wanted.note));return e.Dn`<p>${i}</p>`}function se(t,n){return e.Dn`<div class="actions">${ce(t,n)} ${le(t,n)}</div>`}function ce(t,n){let{state:r}=t;switch(r.kind){case`waiting`:{if(r.reserved!==void 0&&!g([r.reserved.helper],n.me))return e.En;let i=n.offers.has(t.id);return e.Dn`
${h(e.Vn(`parley-desk-claim`),()=>n.claim(t),n.online,`primary`)}
${i?h(e.Vn(`parley-desk-dismiss`),()=>n.dismiss(t),n.online):e.En}
`}case`claimed`:case`joined`:return g(r.helpers,n.me)?h(e.Vn(`parley-desk-show`),()=>n.show(t),!0,`primary`):r.wanted!==void 0&&(r.wanted.helper===void 0||g([r.wanted.helper],n.me))?h(e.Vn(`parley-desk-come`),()=>n.come(t),n.online,`primary`):e.En;case`parked`:return e.Dn`
${t.askerHere?h(e.Vn(`parley-desk-claim`),()=>n.claim(t),n.online,`primary`):e.En}
${h(e.Vn(`parley-desk-answer`),()=>n.answer(t),n.online)}
`}}function le(t,n){return e.Dn`<button type="button" class="button quiet" ?disabled=${!n.online} @click=${()=>n.report(t)}>
${e.Vn(`parley-action-report`)}
</button>`}function h(t,n,r,i=``){return e.Dn`<button type="button" class="button ${i}" ?disabled=${!r} @click=${n}>${t}</button>`}function g(t,n){return n!==void 0&&t.some(t=>e.vt(t)===e.vt(n))}var _=e.On`
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
`,v=`parley.help.notify`,y=new WeakMap,b=new WeakMap,ue=class{constructor(){e.pn(this,y,i.n(`browser`)),e.pn(this,b,void 0)}get notifies(){return e.dn(y,this).getItem(v)===`yes`&&x()===`granted`}get possible(){return x()!==`denied`}async setNotifies(t){t?(x()==="default"&&await Notification.requestPermission(),x()===`granted`&&e.dn(y,this).setItem(v,`yes`)):e.dn(y,this).removeItem(v)}offered(t,n){if(e.Sn(t),document.visibilityState===`visible`||!this.notifies)return;let r=de(t);r==null||r.addEventListener(`click`,()=>{r.close(),focus(),n()})}count(t){e.dn(b,this)!=null||e.Xt(b,this,document.title),document.title=t===0?e.dn(b,this):e.Vn(`parley-desk-window-title`,e.Ct(t),e.dn(b,this))}stop(){e.dn(b,this)!==void 0&&(document.title=e.dn(b,this)),e.Xt(b,this,void 0)}};function x(){return`Notification`in globalThis?Notification.permission:`denied`}function de(e){try{return new Notification(e,{tag:`parley-desk`})}catch(e){return}}var S=new WeakMap,C=new WeakMap,w=new WeakMap,T=new WeakMap,E=new WeakMap,D=new WeakMap,O=new WeakSet,k=class extends e.Tn{constructor(){super(),e.mn(this,O),e.pn(this,S,void 0),e.pn(this,C,[]),e.pn(this,w,void 0),e.pn(this,T,``),e.pn(this,E,new ue),e.pn(this,D,void 0),this.document=``,this.connection=void 0,this.helpPage=``}connectedCallback(){super.connectedCallback(),e.Cn(),e.Xt(D,this,setInterval(()=>this.requestUpdate(),3e4)),e.fn(O,this,A).call(this)}disconnectedCallback(){var t;super.disconnectedCallback(),clearInterval(e.dn(D,this)),e.dn(E,this).stop(),(t=e.dn(S,this))==null||t.close(),e.Xt(S,this,void 0)}willUpdate(t){(t.has(`connection`)||t.has(`document`))&&e.fn(O,this,A).call(this)}show(t){e.Xt(w,this,t),this.requestUpdate(),this.focusInside()}async focusInside(){var t;await this.updateComplete;let n=e.dn(w,this)===void 0?void 0:e.fn(O,this,R).call(this,e.dn(w,this));n===void 0?(t=this.renderRoot.querySelector(`h3`))==null||t.focus():await n.focusField()}render(){let t=e.dn(S,this);if(t===void 0)return e.En;let n=e.dn(w,this);return e.Dn`
${e.fn(O,this,j).call(this,t)}
<div class="desk">
<section class="list" aria-label=${e.Vn(`parley-desk-title`)} ?hidden=${n!==void 0}>
${t.synced?e.fn(O,this,N).call(this,t):e.fn(O,this,M).call(this,t)}
</section>
<div class="talks" ?hidden=${n===void 0}>
${e.wn(e.dn(C,this),e=>e.document,n=>e.fn(O,this,L).call(this,n,t))}
</div>
</div>
<parley-desk-settings></parley-desk-settings>
<parley-desk-words></parley-desk-words>
`}};function A(){var t;let{connection:r}=this;(t=e.dn(S,this))==null||t.close(),e.Xt(S,this,void 0),r!==void 0&&this.document!==``&&this.isConnected&&e.Xt(S,this,new n.t(r,this.document,{changed:()=>e.fn(O,this,H).call(this),offered:t=>e.fn(O,this,fe).call(this,t)}))}function j({status:n}){let r=t.n(n);return r===void 0?e.En:e.Dn`<div class="banner" role="status">
<span>${r.words}</span>
${r.retry?e.Dn`<button type="button" class="button" @click=${()=>{var t;return(t=e.dn(S,this))==null?void 0:t.rejoin()}}>
${e.Vn(`parley-message-try-again`)}
</button>`:e.En}
</div>`}function M({status:t}){return t.state===`refused`?e.En:e.Dn`<div aria-hidden="true">${[1,2,3].map(()=>e.Dn`<div class="bone"></div>`)}</div>`}function N(t){let{wiki:n,person:r}=this.context,{requests:i}=t,o=e=>i.filter(t=>d(t,r==null?void 0:r)===e);return e.Dn`
${re({welcome:t.welcome,online:t.status.state===`online`,notices:e.dn(E,this),run:t=>void e.fn(O,this,W).call(this,t),settings:()=>void e.fn(O,this,pe).call(this),changed:()=>this.requestUpdate()})}
${e.dn(T,this)===``?e.En:e.Dn`<p class="card error" role="alert">${e.dn(T,this)}</p>`}
${e.fn(O,this,P).call(this,e.Vn(`parley-desk-mine`),`mine`,o(`mine`))}
${e.fn(O,this,P).call(this,e.Vn(`parley-desk-waiting`),`waiting`,o(`waiting`))}
${e.fn(O,this,P).call(this,e.Vn(`parley-desk-others`),`others`,o(`others`))}
${e.fn(O,this,P).call(this,e.Vn(`parley-desk-kept`),`parked`,o(`parked`))}
<h3>${e.Vn(`parley-desk-helpers`)}</h3>
${a(t.helpers,n)}
`}function P(t,n,r){if(r.length===0&&n!==`waiting`)return e.En;let i=e.fn(O,this,I).call(this);return e.Dn`
<h3 tabindex="-1">${t} ${n===`mine`?e.fn(O,this,F).call(this):e.En}</h3>
${r.length===0?e.Dn`<p class="empty">${e.Vn(`parley-desk-empty`)}</p>`:e.Dn`<ul role="list" aria-label=${t} data-part=${n}>
${e.wn(r,e=>e.id,e=>f(e,i))}
</ul>`}
`}function F(){let t=e.dn(C,this).reduce((e,t)=>e+t.unread,0);return t===0?e.En:e.Dn`<span class="badge" title=${e.Vn(`parley-rooms-unread`,e.Ct(t),t)}
>${e.Ct(t)}</span
>`}function I(){var t,n,r,i;return{wiki:this.context.wiki,me:(t=this.context.person)==null?void 0:t,offers:(n=(r=e.dn(S,this))==null?void 0:r.offers)==null?new Map:n,online:((i=e.dn(S,this))==null?void 0:i.status.state)===`online`,claim:({id:t})=>void e.fn(O,this,U).call(this,{type:`help-claim`,request:t}),come:({id:t})=>void e.fn(O,this,U).call(this,{type:`help-come`,request:t}),dismiss:({id:t})=>void e.fn(O,this,W).call(this,{type:`help-dismiss`,request:t}),show:({document:e})=>this.show(e),answer:t=>void e.fn(O,this,G).call(this,`answer`,t),report:t=>void e.fn(O,this,G).call(this,`report`,t)}}function L(t,n){return e.Dn`<parley-help-talk
side="helper"
?hidden=${t.document!==e.dn(w,this)}
.document=${t.document}
.connection=${this.connection}
.context=${this.context}
.helpPage=${this.helpPage}
.helpers=${n.helpers}
.back=${()=>e.fn(O,this,z).call(this,t.document)}
data-document=${t.document}
@parley-unread=${n=>e.fn(O,this,V).call(this,t.document,n)}
@parley-leave=${n=>{n.stopPropagation(),e.fn(O,this,z).call(this,t.document)}}
></parley-help-talk>`}function R(e){return[...this.renderRoot.querySelectorAll(`parley-help-talk`)].find(t=>t.document===e)}function z(t){e.fn(O,this,B).call(this,t)||e.Xt(C,this,e.dn(C,this).filter(e=>e.document!==t)),this.show(void 0)}function B(t){var n,r;let i=(n=e.dn(S,this))==null?void 0:n.requests.find(e=>e.document===t);return i!==void 0&&d(i,(r=this.context.person)==null?void 0:r)===`mine`}function V(t,n){n.stopPropagation();let{count:r}=n.detail;e.Xt(C,this,e.dn(C,this).map(n=>n.document===t?e.in(e.in({},n),{},{unread:r}):n)),this.requestUpdate()}function H(){var t,n,r,i;let a=((t=(n=e.dn(S,this))==null?void 0:n.requests)==null?[]:t).filter(({document:t})=>e.fn(O,this,B).call(this,t)),o=new Set(e.dn(C,this).map(e=>e.document)),s=a.filter(({document:e})=>!o.has(e)).map(({document:e})=>({document:e,unread:0})),c=e.dn(C,this).filter(({document:t})=>t===e.dn(w,this)||e.fn(O,this,B).call(this,t));(s.length>0||c.length!==e.dn(C,this).length)&&e.Xt(C,this,[...c,...s]),e.dn(E,this).count((r=(i=e.dn(S,this))==null?void 0:i.offers.size)==null?0:r),this.requestUpdate()}function fe(t){let n=t.by===void 0?void 0:e.F(t.by,this.context.wiki),r=n===void 0?e.Vn(`parley-desk-offer`):e.Vn(`parley-desk-offer-by`,n);e.dn(E,this).offered(r,()=>this.show(void 0)),this.dispatchEvent(new CustomEvent(`parley-desk-offered`,{detail:t,bubbles:!0,composed:!0}))}async function U(t){let n=await e.fn(O,this,W).call(this,t);if((n==null?void 0:n.type)!==`ack`||n.document===void 0)return;let{document:r}=n;e.dn(C,this).some(e=>e.document===r)||e.Xt(C,this,[...e.dn(C,this),{document:r,unread:0}]),this.show(r)}async function W(t){var n,i;let a=await((n=e.dn(S,this))==null?void 0:n.command(t));return e.Xt(T,this,a===void 0||(i=r.u(a,this.context.wiki))==null?``:i),this.requestUpdate(),a}async function pe(){var t,n;let r=(t=e.dn(S,this))==null||(t=t.welcome)==null?void 0:t.settings;r!==void 0&&await e.fn(O,this,K).call(this,require("ext.parley.bootstrap").load("ext.parley.desk-settings-dialog"))&&((n=this.renderRoot.querySelector(`parley-desk-settings`))==null||n.change(r,async t=>{var n,r;let i=e.in(e.in({type:`help-settings`},t),{},{topics:[...t.topics]});return(n=await((r=e.dn(S,this))==null?void 0:r.command(i)))==null?{type:`unanswered`}:n}))}async function G(t,n){var r;await e.fn(O,this,K).call(this,require("ext.parley.bootstrap").load("ext.parley.desk-words-dialog"))&&((r=this.renderRoot.querySelector(`parley-desk-words`))==null||r.ask({kind:t,request:n,wiki:this.context.wiki,send:async r=>{var i,a;let o=t===`answer`?{type:`help-answer`,request:n.id,text:r}:{type:`help-report`,request:n.id,reason:r};return(i=await((a=e.dn(S,this))==null?void 0:a.command(o)))==null?{type:`unanswered`}:i}}))}async function K(t){try{return await t,!0}catch(t){return e.Xt(T,this,e.Vn(`parley-error-not-done`)),this.requestUpdate(),!1}}e.ln(k,`properties`,{document:{},connection:{attribute:!1},context:{attribute:!1},helpPage:{}}),e.ln(k,`styles`,[e.gn,e._n,r.n,_]),customElements.define(`parley-desk`,k);var q=[7,30,90],J=new WeakMap,Y=new WeakMap,X=new WeakSet,Z=class extends e.Tn{constructor(...t){super(...t),e.mn(this,X),e.pn(this,J,{kind:`loading`}),e.pn(this,Y,30)}connectedCallback(){super.connectedCallback(),e.fn(X,this,Q).call(this,e.dn(Y,this))}render(){return e.Dn`
<div class="spans" role="group" aria-label=${e.Vn(`parley-figures-span`)}>
${q.map(t=>e.Dn`<button
type="button"
class="button"
aria-pressed=${t===e.dn(Y,this)?`true`:`false`}
@click=${()=>void e.fn(X,this,Q).call(this,t)}
>
${e.Vn(`parley-figures-days`,e.Ct(t),t)}
</button>`)}
</div>
${e.fn(X,this,me).call(this)}
`}};function me(){let t=e.dn(J,this);switch(t.kind){case`loading`:return e.Dn`<div aria-hidden="true">${[1,2,3].map(()=>e.Dn`<div class="bone"></div>`)}</div>`;case`failed`:return e.Dn`<p role="alert">${t.words}</p>`;case`shown`:return he(t.figures)}}async function Q(t){e.Xt(Y,this,t);try{e.Xt(J,this,{kind:`shown`,figures:await e.Wt(t)})}catch(t){let n=t instanceof e.cn?r.o(t.code):e.Vn(`parley-figures-failed`);e.Xt(J,this,{kind:`failed`,words:n})}this.requestUpdate()}e.ln(Z,`styles`,[e.gn,e._n,r.n,e.On`
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
`]);function he(t){return t.all.requests===0?e.Dn`<p>${e.Vn(`parley-figures-none`)}</p>`:e.Dn`
<div class="scroll" tabindex="0" role="region" aria-label=${e.Vn(`parley-figures-all`)}>${ge(t.all)}</div>
<div class="scroll" tabindex="0" role="region" aria-label=${e.Vn(`parley-figures-by-hour`)}>
${$(e.Vn(`parley-figures-by-hour`),e.Vn(`parley-figures-hour`),t.byHour.map((e,t)=>({name:_e(t),figure:e})))}
</div>
<div class="scroll" tabindex="0" role="region" aria-label=${e.Vn(`parley-figures-by-helpers`)}>
${$(e.Vn(`parley-figures-by-helpers`),e.Vn(`parley-figures-helpers`),t.byHelpers.map(t=>({name:e.Ct(t.helpers),figure:t})))}
</div>
`}function ge(t){let n=[[e.Vn(`parley-figures-requests`),e.Ct(t.requests)],[e.Vn(`parley-figures-wait-p50`),r.c(t.waitP50)],[e.Vn(`parley-figures-wait-p90`),r.c(t.waitP90)],[e.Vn(`parley-figures-claimed`),e.Ct(t.claimed)],[e.Vn(`parley-figures-parked`),e.Ct(t.parked)],[e.Vn(`parley-figures-answered`),e.Ct(t.answered)],[e.Vn(`parley-figures-withdrawn`),e.Ct(t.withdrawn)],[e.Vn(`parley-figures-abandoned`),e.Ct(t.abandoned)],[e.Vn(`parley-figures-solved-yes`),e.Ct(t.solved.yes)],[e.Vn(`parley-figures-solved-partly`),e.Ct(t.solved.partly)],[e.Vn(`parley-figures-solved-no`),e.Ct(t.solved.no)]];return e.Dn`<table>
<caption>
${e.Vn(`parley-figures-all`)}
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
<th scope="col">${e.Vn(`parley-figures-requests`)}</th>
<td></td>
<th scope="col">${e.Vn(`parley-figures-claimed`)}</th>
<th scope="col">${e.Vn(`parley-figures-wait-p50`)}</th>
<th scope="col">${e.Vn(`parley-figures-wait-p90`)}</th>
</tr>
</thead>
<tbody>
${o.map(({name:t,figure:n})=>e.Dn`<tr>
<th scope="row">${t}</th>
<td>${e.Ct(n.requests)}</td>
<td class="bar"><span style="inline-size:${100*n.requests/a}%"></span></td>
<td>${e.Ct(n.claimed)}</td>
<td>${r.c(n.waitP50)}</td>
<td>${r.c(n.waitP90)}</td>
</tr>`)}
</tbody>
</table>`}function _e(e){return`${String(e).padStart(2,`0`)}:00`}customElements.define(`parley-help-figures`,Z);var ve=r.t;exports.deskLoaded=ve;
