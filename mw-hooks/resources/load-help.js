// SPDX-License-Identifier: GPL-2.0-or-later
"use strict";const e=require("ext.parley.common"),t=require("ext.parley.limits"),n=require("ext.parley.room"),r=require("ext.parley.catalogue"),i=require("ext.parley.browser-storage");function a(t,n){return t.length===0?e.En:e.Dn`<ul role="list" aria-label=${e.Vn(`parley-help-notices`)}>
${t.map(e=>l(e,n))}
</ul>`}function o(t){switch(t.kind){case`answered`:return e.Vn(`parley-help-notice-answered`,e.Bn(t.answer.title));case`reverted`:return e.Vn(`parley-help-notice-reverted`,e.Bn(t.page))}}function s(t){return e.At(t.kind===`answered`?t.answer.title:t.page)}async function c(t){try{await e.Kt(t.id)}catch(e){}}function l(t,n){let r=()=>void c(t).then(n);return e.Dn`<li class="card">
<p role="status">${o(t)}</p>
<div class="actions">
<a class="button" href=${s(t)} @click=${r}>
${t.kind===`answered`?e.Vn(`parley-help-notice-read`):e.Vn(`parley-help-notice-look`)}
</a>
<button type="button" class="button quiet" @click=${r}>${e.Vn(`parley-help-notice-done`)}</button>
</div>
</li>`}var u=[`page`],d=200,f=new WeakMap,p=new WeakMap,m=new WeakMap,h=new WeakMap,g=new WeakSet,_=new WeakMap,v=new WeakMap,y=new WeakMap,b=class extends e.Tn{constructor(...t){super(...t),e.mn(this,g),e.pn(this,f,``),e.pn(this,p,``),e.pn(this,m,!1),e.pn(this,h,n.r()),e.pn(this,_,t=>{t.target instanceof HTMLTextAreaElement&&(e.Xt(f,this,t.target.value),e.Xt(p,this,``),this.requestUpdate())}),e.pn(this,v,e=>{var t;let n=!e.shiftKey&&!e.altKey&&!e.ctrlKey&&!e.metaKey;e.key===`Enter`&&n&&!e.isComposing&&(e.preventDefault(),(t=this.renderRoot.querySelector(`form`))==null||t.requestSubmit())}),e.pn(this,y,t=>{t.preventDefault(),e.fn(g,this,E).call(this)})}async focusField(){var e;await this.updateComplete,(e=this.renderRoot.querySelector(`textarea`))==null||e.focus()}render(){let{standing:t}=this,n=t.helpersPresent===0;return e.Dn`
<p class="truth" id="truth">
${e.yn(n?e.Fn:e.qt)}<span>${r.d(t)}</span>
</p>
${e.fn(g,this,x).call(this)} ${t.refusal===void 0?e.fn(g,this,C).call(this):e.fn(g,this,S).call(this)}
`}};function x(){let{waiting:t}=this.standing;return t===0?e.En:e.Dn`<p class="subtle">${e.Vn(`parley-help-others-wait`,e.Ct(t),t)}</p>`}function S(){let{refusal:t,helpPage:n}=this.standing;return e.Dn`
<p role="status">${r.o(t)}</p>
<p><a href=${e.At(n)}>${e.Vn(`parley-help-page-instead`,e.Bn(n))}</a></p>
`}function C(){let n=t.r-e.dn(f,this).length,r=e.dn(f,this).trim()===``;return e.Dn`<form @submit=${e.dn(y,this)}>
<label>
${e.Vn(`parley-help-question`)}
<textarea
rows="4"
dir="auto"
aria-describedby="truth left"
.value=${e.g(e.dn(f,this))}
@input=${e.dn(_,this)}
@keydown=${e.dn(v,this)}
></textarea>
</label>
<span id="left" class=${n<0?`error`:`subtle`}>${e.fn(g,this,w).call(this,n)}</span>
${e.fn(g,this,T).call(this)}
<label class="check">
<input type="checkbox" name="leave" />
<span>${e.Vn(`parley-help-may-leave`,e.Bn(this.standing.helpPage))}</span>
</label>
${e.dn(p,this)===``?e.En:e.Dn`<p class="error" role="alert">${e.dn(p,this)}</p>`}
<div class="actions">
<button class="button primary" ?disabled=${e.dn(m,this)||r||n<0}>
${e.Vn(`parley-help-ask`)}
</button>
</div>
</form>`}function w(t){return t>d?``:t>=0?e.Vn(`parley-composer-left`,e.Ct(t),t):e.Vn(`parley-composer-over`,e.Ct(-t),-t)}function T(){var t,n,i;let{page:a,revision:o,section:s,edit:c}=this.from,l=(t=this.standing.you)==null?void 0:t.editCount,u=(n=(i=this.context.person)==null?void 0:i.name)==null?``:n,d=[e.Vn(`parley-help-shares-name`,e.Bn(u)),a===``?void 0:e.Vn(`parley-help-shares-page`,e.Bn(a)),o===void 0||o===0?void 0:e.Vn(`parley-help-shares-revision`,String(o)),s===void 0||s===``?void 0:e.Vn(`parley-help-shares-section`,e.Bn(s)),c===void 0?void 0:e.Vn(`parley-help-shares-edit`),l===void 0?void 0:e.Vn(`parley-help-shares-edits`,e.Ct(l),l),e.Vn(`parley-help-shares-language`,r.s(this.context.language,e.zn()))].filter(e=>e!==void 0);return e.Dn`<details open>
<summary>${e.Vn(`parley-help-shares`)}</summary>
<ul class="subtle">
${d.map(t=>e.Dn`<li>${t}</li>`)}
</ul>
<p class="subtle">${e.Vn(`parley-help-shares-not`)}</p>
</details>`}async function E(){var t;let i=e.dn(f,this).trim();if(e.dn(m,this)||i===``||i.length>1e3)return;let a=this.from,{page:o}=a,s=e.Nt(a,u),c=((t=this.renderRoot.querySelector(`input[name=leave]`))==null?void 0:t.checked)===!0;e.fn(g,this,D).call(this,!0,``);try{let t=e.in(e.in(e.in({},s),o!==``&&{page:o}),{},{language:this.context.language}),r=await e.Ht(e.in(e.in({id:e.dn(h,this),text:i},t),{},{mayLeave:c}));e.Xt(f,this,``),e.Xt(h,this,n.r()),e.fn(g,this,D).call(this,!1,``),this.asked(r,i)}catch(t){e.fn(g,this,D).call(this,!1,r.o(t instanceof e.cn?t.code:void 0))}}function D(t,n){e.Xt(m,this,t),e.Xt(p,this,n),this.requestUpdate()}e.ln(b,`properties`,{context:{attribute:!1},standing:{attribute:!1},from:{attribute:!1},asked:{attribute:!1}}),e.ln(b,`styles`,[e.gn,e._n,e.vn,r.n,e.On`
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
`]),customElements.define(`parley-help-ask`,b);var O=1e4,k=new WeakMap,A=new WeakMap,j=new WeakMap,M=new WeakSet,N=new WeakMap,P=class extends e.Tn{constructor(){super(),e.mn(this,M),e.pn(this,k,{kind:`loading`}),e.pn(this,A,void 0),e.pn(this,j,void 0),e.pn(this,N,t=>{t.stopPropagation(),e.dn(k,this).kind===`talking`&&(e.fn(M,this,U).call(this,{kind:`asking`,standing:e.dn(k,this).standing}),e.fn(M,this,B).call(this),this.focusField())}),this.back=void 0,this.active=!1}disconnectedCallback(){super.disconnectedCallback(),clearInterval(e.dn(j,this))}willUpdate(t){t.has(`active`)&&(clearInterval(e.dn(j,this)),this.active&&(e.fn(M,this,z).call(this),e.Xt(j,this,setInterval(()=>void e.fn(M,this,B).call(this),O))))}async focusField(){var e;await this.updateComplete;let t=this.renderRoot.querySelector(`parley-help-talk`),n=this.renderRoot.querySelector(`parley-help-ask`);t===null?n===null?(e=this.renderRoot.querySelector(`h2`))==null||e.focus():await n.focusField():await t.focusField()}render(){let t=e.dn(k,this);switch(t.kind){case`loading`:return e.Dn`${e.fn(M,this,F).call(this)}
<div aria-hidden="true">${[1,2,3].map(()=>e.Dn`<div class="bone"></div>`)}</div>`;case`failed`:return e.Dn`${e.fn(M,this,F).call(this)}
<div class="card">
<p role="alert">${t.words}</p>
<div class="actions">
<button type="button" class="button" @click=${()=>void e.fn(M,this,z).call(this)}>
${e.Vn(`parley-message-try-again`)}
</button>
</div>
</div>`;case`asking`:return e.Dn`${e.fn(M,this,F).call(this)}
<p class="promise">${e.yn(e.Fn,1)} ${e.Vn(`parley-help-promise`)}</p>
<div class="scroll">
${e.fn(M,this,R).call(this,t.standing)}
${this.context.person===null?e.fn(M,this,I).call(this,t.standing):e.fn(M,this,L).call(this,t.standing)}
</div>`;case`talking`:return e.Dn`${e.fn(M,this,R).call(this,t.standing)}
<parley-help-talk
side="asker"
.document=${t.document}
.known=${t.known}
.connection=${e.dn(A,this)}
.context=${this.context}
.helpPage=${t.standing.helpPage}
.back=${this.back}
@parley-help-again=${e.dn(N,this)}
></parley-help-talk>`}}};function F(){let{back:t}=this;return e.Dn`<div class="top">
${t===void 0?e.En:e.Dn`<button
type="button"
class="button quiet icon"
aria-label=${e.Vn(`parley-help-leave-view`)}
title=${e.Vn(`parley-help-leave-view`)}
@click=${t}
>
${e.yn(e.Ln)}
</button>`}
<h2 tabindex="-1">${e.Vn(`parley-help-title`)}</h2>
</div>`}function I(t){return e.Dn`<div class="card" lang=${e.zn()}>
<p>${r.d(t)}</p>
<p>${e.Vn(`parley-help-sign-in`)}</p>
</div>`}function L(t){return e.Dn`<parley-help-ask
.context=${this.context}
.standing=${t}
.from=${this.from}
.asked=${n=>void e.fn(M,this,H).call(this,t,n.document,void 0)}
></parley-help-ask>`}function R(t){var n,r;return a((n=(r=t.you)==null?void 0:r.notices)==null?[]:n,()=>void e.fn(M,this,B).call(this))}async function z(){var t,n,r;let a=await e.fn(M,this,V).call(this);if(a===void 0||e.dn(k,this).kind===`talking`)return;let o=(t=(n=a.you)==null?void 0:n.requests)==null?[]:t,s=(r=o.find(i.i))==null?o.find(({state:e})=>e.kind===`closed`&&e.solved===void 0):r;s===void 0?e.fn(M,this,U).call(this,{kind:`asking`,standing:a}):await e.fn(M,this,H).call(this,a,s.document,s)}async function B(){if(document.visibilityState!==`visible`)return;let t=e.dn(k,this);if(t.kind!==`asking`&&t.kind!==`talking`)return;let n=await e.fn(M,this,V).call(this);n!==void 0&&e.dn(k,this)===t&&e.fn(M,this,U).call(this,e.in(e.in({},t),{},{standing:n}))}async function V(){try{return await e.Gt(this.from.page)}catch(t){let n=e.dn(k,this).kind===`asking`||e.dn(k,this).kind===`talking`,i=t instanceof e.cn?r.o(t.code):e.Vn(`parley-error-not-done`);n||e.fn(M,this,U).call(this,{kind:`failed`,words:i});return}}async function H(t,n,r){try{e.dn(A,this)!=null||e.Xt(A,this,await this.connect())}catch(t){e.fn(M,this,U).call(this,{kind:`failed`,words:e.Vn(`parley-error-not-done`)});return}e.fn(M,this,U).call(this,{kind:`talking`,standing:t,document:n,known:r}),r===void 0&&await this.focusField()}function U(t){e.Xt(k,this,t),this.requestUpdate()}e.ln(P,`properties`,{context:{attribute:!1},connect:{attribute:!1},from:{attribute:!1},back:{attribute:!1},active:{type:Boolean}}),e.ln(P,`styles`,[e.gn,e._n,r.n,e.On`
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
`]),customElements.define(`parley-help`,P);var W=r.t;exports.helpLoaded=W;
