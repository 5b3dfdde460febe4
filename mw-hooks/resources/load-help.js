// SPDX-License-Identifier: GPL-2.0-or-later
"use strict";const e=require("ext.parley.common"),t=require("ext.parley.limits"),n=require("ext.parley.room"),r=require("ext.parley.catalogue"),i=require("ext.parley.is-open");function a(t,n){return t.length===0?e.Pn:e.Fn`<ul role="list" aria-label=${e.Yn(`parley-help-notices`)}>
${t.map(e=>l(e,n))}
</ul>`}function o(t){switch(t.kind){case`answered`:return e.Yn(`parley-help-notice-answered`,e.Jn(t.answer.title));case`reverted`:return e.Yn(`parley-help-notice-reverted`,e.Jn(t.page))}}function s(t){return e.Gt(t.kind===`answered`?t.answer.title:t.page)}async function c(t){try{await e.$(t.id)}catch(e){}}function l(t,n){let r=()=>void c(t).then(n);return e.Fn`<li class="card">
<p role="status">${o(t)}</p>
<div class="actions">
<a class="button" href=${s(t)} @click=${r}>
${t.kind===`answered`?e.Yn(`parley-help-notice-read`):e.Yn(`parley-help-notice-look`)}
</a>
<button type="button" class="button quiet" @click=${r}>${e.Yn(`parley-help-notice-done`)}</button>
</div>
</li>`}var u=[`page`],d=200,f=new WeakMap,p=new WeakMap,m=new WeakMap,h=new WeakMap,g=new WeakSet,_=new WeakMap,v=new WeakMap,y=new WeakMap,b=class extends e.Nn{constructor(...t){super(...t),e.Sn(this,g),e.xn(this,f,``),e.xn(this,p,``),e.xn(this,m,!1),e.xn(this,h,n.r()),e.xn(this,_,t=>{t.target instanceof HTMLTextAreaElement&&(e.in(f,this,t.target.value),e.in(p,this,``),this.requestUpdate())}),e.xn(this,v,e=>{var t;let n=!e.shiftKey&&!e.altKey&&!e.ctrlKey&&!e.metaKey;e.key===`Enter`&&n&&!e.isComposing&&(e.preventDefault(),(t=this.renderRoot.querySelector(`form`))==null||t.requestSubmit())}),e.xn(this,y,t=>{t.preventDefault(),e.bn(g,this,E).call(this)})}async focusField(){var e;await this.updateComplete,(e=this.renderRoot.querySelector(`textarea`))==null||e.focus()}render(){let{standing:t}=this,n=t.helpersPresent===0;return e.Fn`
<p class="truth" id="truth">
${e.Dn(n?e.Un:e.nn)}<span>${r.d(t)}</span>
</p>
${e.bn(g,this,x).call(this)} ${t.refusal===void 0?e.bn(g,this,C).call(this):e.bn(g,this,S).call(this)}
`}};function x(){let{waiting:t}=this.standing;return t===0?e.Pn:e.Fn`<p class="subtle">${e.Yn(`parley-help-others-wait`,e.Lt(t),t)}</p>`}function S(){let{refusal:t,helpPage:n}=this.standing;return e.Fn`
<p role="status">${r.o(t)}</p>
<p><a href=${e.Gt(n)}>${e.Yn(`parley-help-page-instead`,e.Jn(n))}</a></p>
`}function C(){let n=t.r-e.yn(f,this).length,r=e.yn(f,this).trim()===``;return e.Fn`<form @submit=${e.yn(y,this)}>
<label>
${e.Yn(`parley-help-question`)}
<textarea
rows="4"
dir="auto"
aria-describedby="truth left"
.value=${e.x(e.yn(f,this))}
@input=${e.yn(_,this)}
@keydown=${e.yn(v,this)}
></textarea>
</label>
<span id="left" class=${n<0?`error`:`subtle`}>${e.bn(g,this,w).call(this,n)}</span>
${e.bn(g,this,T).call(this)}
<label class="check">
<input type="checkbox" name="leave" />
<span>${e.Yn(`parley-help-may-leave`,e.Jn(this.standing.helpPage))}</span>
</label>
${e.yn(p,this)===``?e.Pn:e.Fn`<p class="error" role="alert">${e.yn(p,this)}</p>`}
<div class="actions">
<button class="button primary" ?disabled=${e.yn(m,this)||r||n<0}>
${e.Yn(`parley-help-ask`)}
</button>
</div>
</form>`}function w(t){return t>d?``:t>=0?e.Yn(`parley-composer-left`,e.Lt(t),t):e.Yn(`parley-composer-over`,e.Lt(-t),-t)}function T(){var t,n,i;let{page:a,revision:o,section:s,edit:c}=this.from,l=(t=this.standing.you)==null?void 0:t.editCount,u=(n=(i=this.context.person)==null?void 0:i.name)==null?``:n,d=[e.Yn(`parley-help-shares-name`,e.Jn(u)),a===``?void 0:e.Yn(`parley-help-shares-page`,e.Jn(a)),o===void 0||o===0?void 0:e.Yn(`parley-help-shares-revision`,String(o)),s===void 0||s===``?void 0:e.Yn(`parley-help-shares-section`,e.Jn(s)),c===void 0?void 0:e.Yn(`parley-help-shares-edit`),l===void 0?void 0:e.Yn(`parley-help-shares-edits`,e.Lt(l),l),e.Yn(`parley-help-shares-language`,r.s(this.context.language,e.qn()))].filter(e=>e!==void 0);return e.Fn`<details open>
<summary>${e.Yn(`parley-help-shares`)}</summary>
<ul class="subtle">
${d.map(t=>e.Fn`<li>${t}</li>`)}
</ul>
<p class="subtle">${e.Yn(`parley-help-shares-not`)}</p>
</details>`}async function E(){var t;let i=e.yn(f,this).trim();if(e.yn(m,this)||i===``||i.length>1e3)return;let a=this.from,{page:o}=a,s=e.Jt(a,u),c=((t=this.renderRoot.querySelector(`input[name=leave]`))==null?void 0:t.checked)===!0;e.bn(g,this,D).call(this,!0,``);try{let t=e.fn(e.fn(e.fn({},s),o!==``&&{page:o}),{},{language:this.context.language}),r=await e.Y(e.fn(e.fn({id:e.yn(h,this),text:i},t),{},{mayLeave:c}));e.in(f,this,``),e.in(h,this,n.r()),e.bn(g,this,D).call(this,!1,``),this.asked(r,i)}catch(t){e.bn(g,this,D).call(this,!1,r.o(t instanceof e.gn?t.code:void 0))}}function D(t,n){e.in(m,this,t),e.in(p,this,n),this.requestUpdate()}e._n(b,`properties`,{context:{attribute:!1},standing:{attribute:!1},from:{attribute:!1},asked:{attribute:!1}}),e._n(b,`styles`,[e.wn,e.Tn,e.En,r.n,e.In`
:host {
gap: var(--spacing-75);
padding: var(--spacing-75);
}
form {
display: grid;
gap: var(--spacing-75);
}
label {
display: grid;
gap: var(--spacing-25);
font-weight: var(--font-weight-bold);
}
textarea {
min-block-size: 6rem;
resize: vertical;
font-weight: var(--font-weight-normal);
}
label.check {
display: flex;
align-items: flex-start;
gap: var(--spacing-50);
font-weight: var(--font-weight-normal);
}
.check input {
inline-size: 1.125rem;
block-size: 1.125rem;
flex: none;
margin: 0;
}
summary {
cursor: pointer;
}
details ul {
display: grid;
gap: var(--spacing-12);
padding-block-start: var(--spacing-25);
padding-inline-start: var(--spacing-100);
list-style: disc;
}
.truth {
font-weight: var(--font-weight-bold);
}
`]),customElements.define(`parley-help-ask`,b);var O=1e4,k=new WeakMap,A=new WeakMap,j=new WeakMap,M=new WeakMap,N=new WeakSet,P=new WeakMap,F=class extends e.Nn{constructor(){super(),e.Sn(this,N),e.xn(this,k,{kind:`loading`}),e.xn(this,A,void 0),e.xn(this,j,void 0),e.xn(this,M,!1),e.xn(this,P,t=>{t.stopPropagation(),e.yn(k,this).kind===`talking`&&(e.bn(N,this,G).call(this,{kind:`asking`,standing:e.yn(k,this).standing}),e.bn(N,this,H).call(this),this.focusField())}),this.back=void 0,this.active=!1}disconnectedCallback(){super.disconnectedCallback(),clearInterval(e.yn(j,this))}willUpdate(t){t.has(`active`)&&(clearInterval(e.yn(j,this)),this.active&&(e.bn(N,this,V).call(this),e.in(j,this,setInterval(()=>void e.bn(N,this,H).call(this),O))))}async focusField(){await this.updateComplete;let t=this.renderRoot.querySelector(`parley-help-talk`),n=this.renderRoot.querySelector(`parley-help-ask`);if(t!==null)await t.focusField();else if(n!==null)await n.focusField();else{var r;e.in(M,this,e.yn(k,this).kind===`loading`),(r=this.renderRoot.querySelector(`h2`))==null||r.focus()}}render(){let t=e.yn(k,this);switch(t.kind){case`loading`:return e.Fn`${e.bn(N,this,I).call(this)}
<div aria-hidden="true">${[1,2,3].map(()=>e.Fn`<div class="bone"></div>`)}</div>`;case`failed`:return e.Fn`${e.bn(N,this,I).call(this)}
<div class="card">
<p role="alert">${t.words}</p>
<div class="actions">
<button type="button" class="button" @click=${()=>void e.bn(N,this,V).call(this)}>
${e.Yn(`parley-message-try-again`)}
</button>
</div>
</div>`;case`asking`:return e.Fn`${e.bn(N,this,I).call(this)}
<p class="promise">${e.Dn(e.Un,1)} ${e.Yn(`parley-help-promise`)}</p>
<div class="scroll">
${e.bn(N,this,B).call(this,t.standing)}
${this.context.person===null?e.bn(N,this,L).call(this,t.standing):e.bn(N,this,R).call(this,t.standing)}
</div>`;case`talking`:return e.Fn`${e.bn(N,this,B).call(this,t.standing)}
<parley-help-talk
side="asker"
.document=${t.document}
.known=${t.known}
.connection=${e.yn(A,this)}
.context=${this.context}
.helpPage=${t.standing.helpPage}
.back=${this.back}
@parley-help-again=${e.yn(P,this)}
></parley-help-talk>`}}};function I(){let{back:t}=this;return e.Fn`<div class="top">
${t===void 0?e.Pn:e.Fn`<button
type="button"
class="button quiet icon"
aria-label=${e.Yn(`parley-help-leave-view`)}
title=${e.Yn(`parley-help-leave-view`)}
@click=${t}
>
${e.Dn(e.Gn)}
</button>`}
<h2 tabindex="-1">${e.Yn(`parley-help-title`)}</h2>
</div>`}function L(t){return e.Fn`<div class="card" lang=${e.qn()}>
<p>${r.d(t)}</p>
<p>${e.Yn(`parley-help-sign-in`)}</p>
</div>`}function R(t){return e.Fn`<parley-help-ask
.context=${this.context}
.standing=${t}
.from=${e.bn(N,this,z).call(this,t)}
.asked=${n=>void e.bn(N,this,W).call(this,t,n.document,void 0)}
></parley-help-ask>`}function z({you:t}){if(this.context.editRefusal===`blocked`)return e.fn(e.fn({},this.from),{},{cause:`blocked`});let n=t==null?void 0:t.notices.find(e=>e.kind===`reverted`);return n===void 0||this.from.cause!==`drawer`?this.from:{cause:`reverted`,page:n.page,revision:n.revision}}function B(t){var n,r;return a((n=(r=t.you)==null?void 0:r.notices)==null?[]:n,()=>void e.bn(N,this,H).call(this))}async function V(){var t,n,r;let a=await e.bn(N,this,U).call(this);if(a===void 0||e.yn(k,this).kind===`talking`)return;let o=(t=(n=a.you)==null?void 0:n.requests)==null?[]:t,s=(r=o.find(i.t))==null?o.find(({state:e})=>e.kind===`closed`&&e.solved===void 0):r;s===void 0?e.bn(N,this,G).call(this,{kind:`asking`,standing:a}):await e.bn(N,this,W).call(this,a,s.document,s)}async function H(){if(document.visibilityState!==`visible`)return;let t=e.yn(k,this);if(t.kind!==`asking`&&t.kind!==`talking`)return;let n=await e.bn(N,this,U).call(this);n!==void 0&&e.yn(k,this)===t&&e.bn(N,this,G).call(this,e.fn(e.fn({},t),{},{standing:n}))}async function U(){try{return await e.Q(this.from.page)}catch(t){let n=e.yn(k,this).kind===`asking`||e.yn(k,this).kind===`talking`,i=t instanceof e.gn?r.o(t.code):e.Yn(`parley-error-not-done`);n||e.bn(N,this,G).call(this,{kind:`failed`,words:i});return}}async function W(t,n,r){try{e.yn(A,this)!=null||e.in(A,this,await this.connect())}catch(t){e.bn(N,this,G).call(this,{kind:`failed`,words:e.Yn(`parley-error-not-done`)});return}e.bn(N,this,G).call(this,{kind:`talking`,standing:t,document:n,known:r}),r===void 0&&await this.focusField()}function G(t){e.in(k,this,t),this.requestUpdate(),e.yn(M,this)&&t.kind!==`loading`&&(e.in(M,this,!1),this.focusField())}e._n(F,`properties`,{context:{attribute:!1},connect:{attribute:!1},from:{attribute:!1},back:{attribute:!1},active:{type:Boolean}}),e._n(F,`styles`,[e.wn,e.Tn,r.n,e.In`
.top {
display: flex;
align-items: center;
gap: var(--spacing-25);
padding: var(--spacing-50) var(--spacing-75);
border-block-end: 1px solid var(--border-color-subtle);
}
.scroll {
flex: 1;
min-block-size: 0;
overflow: auto;
}
parley-help-talk {
flex: 1;
}
`]),customElements.define(`parley-help`,F);var K=r.t;exports.helpLoaded=K;
