// SPDX-License-Identifier: GPL-2.0-or-later
"use strict";const e=require("ext.parley.common"),t=require("ext.parley.limits"),n=require("ext.parley.room"),r=require("ext.parley.catalogue"),i=require("ext.parley.is-open");var a=[`page`],o=200,s=new WeakMap,c=new WeakMap,l=new WeakMap,u=new WeakMap,d=new WeakSet,f=new WeakMap,p=new WeakMap,m=new WeakMap,h=class extends e.bn{constructor(...t){super(...t),e.ln(this,d),e.cn(this,s,``),e.cn(this,c,``),e.cn(this,l,!1),e.cn(this,u,n.r()),e.cn(this,f,t=>{t.target instanceof HTMLTextAreaElement&&(e.Gt(s,this,t.target.value),e.Gt(c,this,``),this.requestUpdate())}),e.cn(this,p,e=>{var t;let n=!e.shiftKey&&!e.altKey&&!e.ctrlKey&&!e.metaKey;e.key===`Enter`&&n&&!e.isComposing&&(e.preventDefault(),(t=this.renderRoot.querySelector(`form`))==null||t.requestSubmit())}),e.cn(this,m,t=>{t.preventDefault(),e.sn(d,this,x).call(this)})}async focusField(){var e;await this.updateComplete,(e=this.renderRoot.querySelector(`textarea`))==null||e.focus()}render(){let{standing:t}=this,n=t.helpersPresent===0;return e.Sn`
<p class="truth" id="truth">
${e.mn(n?e.Pn:e.Ht)}<span>${r.d(t)}</span>
</p>
${e.sn(d,this,g).call(this)} ${t.refusal===void 0?e.sn(d,this,v).call(this):e.sn(d,this,_).call(this)}
`}};function g(){let{waiting:t}=this.standing;return t===0?e.xn:e.Sn`<p class="subtle">${e.Bn(`parley-help-others-wait`,e.St(t),t)}</p>`}function _(){let{refusal:t,helpPage:n}=this.standing;return e.Sn`
<p role="status">${r.o(t)}</p>
<p><a href=${e.kt(n)}>${e.Bn(`parley-help-page-instead`,e.zn(n))}</a></p>
`}function v(){let n=t.r-e.on(s,this).length,r=e.on(s,this).trim()===``;return e.Sn`<form @submit=${e.on(m,this)}>
<label>
${e.Bn(`parley-help-question`)}
<textarea
rows="4"
dir="auto"
aria-describedby="truth left"
.value=${e.g(e.on(s,this))}
@input=${e.on(f,this)}
@keydown=${e.on(p,this)}
></textarea>
</label>
<span id="left" class=${n<0?`error`:`subtle`}>${e.sn(d,this,y).call(this,n)}</span>
${e.sn(d,this,b).call(this)}
<label class="check">
<input type="checkbox" name="leave" />
<span>${e.Bn(`parley-help-may-leave`,e.zn(this.standing.helpPage))}</span>
</label>
${e.on(c,this)===``?e.xn:e.Sn`<p class="error" role="alert">${e.on(c,this)}</p>`}
<div class="actions">
<button class="button primary" ?disabled=${e.on(l,this)||r||n<0}>
${e.Bn(`parley-help-ask`)}
</button>
</div>
</form>`}function y(t){return t>o?``:t>=0?e.Bn(`parley-composer-left`,e.St(t),t):e.Bn(`parley-composer-over`,e.St(-t),-t)}function b(){var t,n,i;let{page:a,revision:o,section:s,edit:c}=this.from,l=(t=this.standing.you)==null?void 0:t.editCount,u=(n=(i=this.context.person)==null?void 0:i.name)==null?``:n,d=[e.Bn(`parley-help-shares-name`,e.zn(u)),a===``?void 0:e.Bn(`parley-help-shares-page`,e.zn(a)),o===void 0||o===0?void 0:e.Bn(`parley-help-shares-revision`,String(o)),s===void 0||s===``?void 0:e.Bn(`parley-help-shares-section`,e.zn(s)),c===void 0?void 0:e.Bn(`parley-help-shares-edit`),l===void 0?void 0:e.Bn(`parley-help-shares-edits`,e.St(l),l),e.Bn(`parley-help-shares-language`,r.s(this.context.language,e.Rn()))].filter(e=>e!==void 0);return e.Sn`<details open>
<summary>${e.Bn(`parley-help-shares`)}</summary>
<ul class="subtle">
${d.map(t=>e.Sn`<li>${t}</li>`)}
</ul>
<p class="subtle">${e.Bn(`parley-help-shares-not`)}</p>
</details>`}async function x(){var t;let i=e.on(s,this).trim();if(e.on(l,this)||i===``||i.length>1e3)return;let o=this.from,{page:c}=o,f=e.Mt(o,a),p=((t=this.renderRoot.querySelector(`input[name=leave]`))==null?void 0:t.checked)===!0;e.sn(d,this,S).call(this,!0,``);try{let t=e.$t(e.$t(e.$t({},f),c!==``&&{page:c}),{},{language:this.context.language}),r=await e.Lt(e.$t(e.$t({id:e.on(u,this),text:i},t),{},{mayLeave:p}));e.Gt(s,this,``),e.Gt(u,this,n.r()),e.sn(d,this,S).call(this,!1,``),this.asked(r,i)}catch(t){e.sn(d,this,S).call(this,!1,r.o(t instanceof e.rn?t.code:void 0))}}function S(t,n){e.Gt(l,this,t),e.Gt(c,this,n),this.requestUpdate()}e.in(h,`properties`,{context:{attribute:!1},standing:{attribute:!1},from:{attribute:!1},asked:{attribute:!1}}),e.in(h,`styles`,[e.dn,e.fn,e.pn,r.n,e.Cn`
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
`]),customElements.define(`parley-help-ask`,h);function C(t,n){return t.length===0?e.xn:e.Sn`<ul role="list" aria-label=${e.Bn(`parley-help-notices`)}>
${t.map(e=>D(e,n))}
</ul>`}function w(t){switch(t.kind){case`answered`:return e.Bn(`parley-help-notice-answered`,e.zn(t.answer.title));case`reverted`:return e.Bn(`parley-help-notice-reverted`,e.zn(t.page))}}function T(t){return e.kt(t.kind===`answered`?t.answer.title:t.page)}async function E(t){try{await e.Vt(t.id)}catch(e){}}function D(t,n){let r=()=>void E(t).then(n);return e.Sn`<li class="card">
<p role="status">${w(t)}</p>
<div class="actions">
<a class="button" href=${T(t)} @click=${r}>
${t.kind===`answered`?e.Bn(`parley-help-notice-read`):e.Bn(`parley-help-notice-look`)}
</a>
<button type="button" class="button quiet" @click=${r}>${e.Bn(`parley-help-notice-done`)}</button>
</div>
</li>`}var O=1e4,k=new WeakMap,A=new WeakMap,j=new WeakMap,M=new WeakSet,N=new WeakMap,P=class extends e.bn{constructor(){super(),e.ln(this,M),e.cn(this,k,{kind:`loading`}),e.cn(this,A,void 0),e.cn(this,j,void 0),e.cn(this,N,t=>{t.stopPropagation(),e.on(k,this).kind===`talking`&&(e.sn(M,this,U).call(this,{kind:`asking`,standing:e.on(k,this).standing}),e.sn(M,this,B).call(this),this.focusField())}),this.back=void 0,this.active=!1}disconnectedCallback(){super.disconnectedCallback(),clearInterval(e.on(j,this))}willUpdate(t){t.has(`active`)&&(clearInterval(e.on(j,this)),this.active&&(e.sn(M,this,z).call(this),e.Gt(j,this,setInterval(()=>void e.sn(M,this,B).call(this),O))))}async focusField(){var e;await this.updateComplete;let t=this.renderRoot.querySelector(`parley-help-talk`),n=this.renderRoot.querySelector(`parley-help-ask`);t===null?n===null?(e=this.renderRoot.querySelector(`h2`))==null||e.focus():await n.focusField():await t.focusField()}render(){let t=e.on(k,this);switch(t.kind){case`loading`:return e.Sn`${e.sn(M,this,F).call(this)}
<div aria-hidden="true">${[1,2,3].map(()=>e.Sn`<div class="bone"></div>`)}</div>`;case`failed`:return e.Sn`${e.sn(M,this,F).call(this)}
<div class="card">
<p role="alert">${t.words}</p>
<div class="actions">
<button type="button" class="button" @click=${()=>void e.sn(M,this,z).call(this)}>
${e.Bn(`parley-message-try-again`)}
</button>
</div>
</div>`;case`asking`:return e.Sn`${e.sn(M,this,F).call(this)}
<p class="promise">${e.mn(e.Pn,1)} ${e.Bn(`parley-help-promise`)}</p>
<div class="scroll">
${e.sn(M,this,R).call(this,t.standing)}
${this.context.person===null?e.sn(M,this,I).call(this,t.standing):e.sn(M,this,L).call(this,t.standing)}
</div>`;case`talking`:return e.Sn`${e.sn(M,this,R).call(this,t.standing)}
<parley-help-talk
side="asker"
.document=${t.document}
.known=${t.known}
.connection=${e.on(A,this)}
.context=${this.context}
.helpPage=${t.standing.helpPage}
.back=${this.back}
@parley-help-again=${e.on(N,this)}
></parley-help-talk>`}}};function F(){let{back:t}=this;return e.Sn`<div class="top">
${t===void 0?e.xn:e.Sn`<button
type="button"
class="button quiet icon"
aria-label=${e.Bn(`parley-help-leave-view`)}
title=${e.Bn(`parley-help-leave-view`)}
@click=${t}
>
${e.mn(e.In)}
</button>`}
<h2 tabindex="-1">${e.Bn(`parley-help-title`)}</h2>
</div>`}function I(t){return e.Sn`<div class="card" lang=${e.Rn()}>
<p>${r.d(t)}</p>
<p>${e.Bn(`parley-help-sign-in`)}</p>
</div>`}function L(t){return e.Sn`<parley-help-ask
.context=${this.context}
.standing=${t}
.from=${this.from}
.asked=${n=>void e.sn(M,this,H).call(this,t,n.document,void 0)}
></parley-help-ask>`}function R(t){var n,r;return C((n=(r=t.you)==null?void 0:r.notices)==null?[]:n,()=>void e.sn(M,this,B).call(this))}async function z(){var t,n,r;let a=await e.sn(M,this,V).call(this);if(a===void 0||e.on(k,this).kind===`talking`)return;let o=(t=(n=a.you)==null?void 0:n.requests)==null?[]:t,s=(r=o.find(i.t))==null?o.find(({state:e})=>e.kind===`closed`&&e.solved===void 0):r;s===void 0?e.sn(M,this,U).call(this,{kind:`asking`,standing:a}):await e.sn(M,this,H).call(this,a,s.document,s)}async function B(){if(document.visibilityState!==`visible`)return;let t=e.on(k,this);if(t.kind!==`asking`&&t.kind!==`talking`)return;let n=await e.sn(M,this,V).call(this);n!==void 0&&e.on(k,this)===t&&e.sn(M,this,U).call(this,e.$t(e.$t({},t),{},{standing:n}))}async function V(){try{return await e.Bt(this.from.page)}catch(t){let n=e.on(k,this).kind===`asking`||e.on(k,this).kind===`talking`,i=t instanceof e.rn?r.o(t.code):e.Bn(`parley-error-not-done`);n||e.sn(M,this,U).call(this,{kind:`failed`,words:i});return}}async function H(t,n,r){try{e.on(A,this)!=null||e.Gt(A,this,await this.connect())}catch(t){e.sn(M,this,U).call(this,{kind:`failed`,words:e.Bn(`parley-error-not-done`)});return}e.sn(M,this,U).call(this,{kind:`talking`,standing:t,document:n,known:r}),r===void 0&&await this.focusField()}function U(t){e.Gt(k,this,t),this.requestUpdate()}e.in(P,`properties`,{context:{attribute:!1},connect:{attribute:!1},from:{attribute:!1},back:{attribute:!1},active:{type:Boolean}}),e.in(P,`styles`,[e.dn,e.fn,r.n,e.Cn`
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
