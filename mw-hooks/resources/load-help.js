// SPDX-License-Identifier: GPL-2.0-or-later
"use strict";const e=require("ext.parley.common"),t=require("ext.parley.limits"),n=require("ext.parley.room"),r=require("ext.parley.catalogue"),i=require("ext.parley.browser-storage");function a(t,n){return t.length===0?e.jn:e.Mn`<ul role="list" aria-label=${e.Kn(`parley-help-notices`)}>
${t.map(e=>l(e,n))}
</ul>`}function o(t){switch(t.kind){case`answered`:return e.Kn(`parley-help-notice-answered`,e.Gn(t.answer.title));case`reverted`:return e.Kn(`parley-help-notice-reverted`,e.Gn(t.page))}}function s(t){return e.Ft(t.kind===`answered`?t.answer.title:t.page)}async function c(t){try{await e.Zt(t.id)}catch(e){}}function l(t,n){let r=()=>void c(t).then(n);return e.Mn`<li class="card">
<p role="status">${o(t)}</p>
<div class="actions">
<a class="button" href=${s(t)} @click=${r}>
${t.kind===`answered`?e.Kn(`parley-help-notice-read`):e.Kn(`parley-help-notice-look`)}
</a>
<button type="button" class="button quiet" @click=${r}>${e.Kn(`parley-help-notice-done`)}</button>
</div>
</li>`}var u=[`page`],d=200,f=new WeakMap,p=new WeakMap,m=new WeakMap,h=new WeakMap,g=new WeakSet,_=new WeakMap,v=new WeakMap,y=new WeakMap,b=class extends e.An{constructor(...t){super(...t),e.yn(this,g),e.vn(this,f,``),e.vn(this,p,``),e.vn(this,m,!1),e.vn(this,h,n.r()),e.vn(this,_,t=>{t.target instanceof HTMLTextAreaElement&&(e.tn(f,this,t.target.value),e.tn(p,this,``),this.requestUpdate())}),e.vn(this,v,e=>{var t;let n=!e.shiftKey&&!e.altKey&&!e.ctrlKey&&!e.metaKey;e.key===`Enter`&&n&&!e.isComposing&&(e.preventDefault(),(t=this.renderRoot.querySelector(`form`))==null||t.requestSubmit())}),e.vn(this,y,t=>{t.preventDefault(),e._n(g,this,E).call(this)})}async focusField(){var e;await this.updateComplete,(e=this.renderRoot.querySelector(`textarea`))==null||e.focus()}render(){let{standing:t}=this,n=t.helpersPresent===0;return e.Mn`
<p class="truth" id="truth">
${e.wn(n?e.Bn:e.Qt)}<span>${r.d(t)}</span>
</p>
${e._n(g,this,x).call(this)} ${t.refusal===void 0?e._n(g,this,C).call(this):e._n(g,this,S).call(this)}
`}};function x(){let{waiting:t}=this.standing;return t===0?e.jn:e.Mn`<p class="subtle">${e.Kn(`parley-help-others-wait`,e.Ot(t),t)}</p>`}function S(){let{refusal:t,helpPage:n}=this.standing;return e.Mn`
<p role="status">${r.o(t)}</p>
<p><a href=${e.Ft(n)}>${e.Kn(`parley-help-page-instead`,e.Gn(n))}</a></p>
`}function C(){let n=t.r-e.gn(f,this).length,r=e.gn(f,this).trim()===``;return e.Mn`<form @submit=${e.gn(y,this)}>
<label>
${e.Kn(`parley-help-question`)}
<textarea
rows="4"
dir="auto"
aria-describedby="truth left"
.value=${e.x(e.gn(f,this))}
@input=${e.gn(_,this)}
@keydown=${e.gn(v,this)}
></textarea>
</label>
<span id="left" class=${n<0?`error`:`subtle`}>${e._n(g,this,w).call(this,n)}</span>
${e._n(g,this,T).call(this)}
<label class="check">
<input type="checkbox" name="leave" />
<span>${e.Kn(`parley-help-may-leave`,e.Gn(this.standing.helpPage))}</span>
</label>
${e.gn(p,this)===``?e.jn:e.Mn`<p class="error" role="alert">${e.gn(p,this)}</p>`}
<div class="actions">
<button class="button primary" ?disabled=${e.gn(m,this)||r||n<0}>
${e.Kn(`parley-help-ask`)}
</button>
</div>
</form>`}function w(t){return t>d?``:t>=0?e.Kn(`parley-composer-left`,e.Ot(t),t):e.Kn(`parley-composer-over`,e.Ot(-t),-t)}function T(){var t,n,i;let{page:a,revision:o,section:s,edit:c}=this.from,l=(t=this.standing.you)==null?void 0:t.editCount,u=(n=(i=this.context.person)==null?void 0:i.name)==null?``:n,d=[e.Kn(`parley-help-shares-name`,e.Gn(u)),a===``?void 0:e.Kn(`parley-help-shares-page`,e.Gn(a)),o===void 0||o===0?void 0:e.Kn(`parley-help-shares-revision`,String(o)),s===void 0||s===``?void 0:e.Kn(`parley-help-shares-section`,e.Gn(s)),c===void 0?void 0:e.Kn(`parley-help-shares-edit`),l===void 0?void 0:e.Kn(`parley-help-shares-edits`,e.Ot(l),l),e.Kn(`parley-help-shares-language`,r.s(this.context.language,e.Wn()))].filter(e=>e!==void 0);return e.Mn`<details open>
<summary>${e.Kn(`parley-help-shares`)}</summary>
<ul class="subtle">
${d.map(t=>e.Mn`<li>${t}</li>`)}
</ul>
<p class="subtle">${e.Kn(`parley-help-shares-not`)}</p>
</details>`}async function E(){var t;let i=e.gn(f,this).trim();if(e.gn(m,this)||i===``||i.length>1e3)return;let a=this.from,{page:o}=a,s=e.Rt(a,u),c=((t=this.renderRoot.querySelector(`input[name=leave]`))==null?void 0:t.checked)===!0;e._n(g,this,D).call(this,!0,``);try{let t=e.ln(e.ln(e.ln({},s),o!==``&&{page:o}),{},{language:this.context.language}),r=await e.qt(e.ln(e.ln({id:e.gn(h,this),text:i},t),{},{mayLeave:c}));e.tn(f,this,``),e.tn(h,this,n.r()),e._n(g,this,D).call(this,!1,``),this.asked(r,i)}catch(t){e._n(g,this,D).call(this,!1,r.o(t instanceof e.pn?t.code:void 0))}}function D(t,n){e.tn(m,this,t),e.tn(p,this,n),this.requestUpdate()}e.mn(b,`properties`,{context:{attribute:!1},standing:{attribute:!1},from:{attribute:!1},asked:{attribute:!1}}),e.mn(b,`styles`,[e.xn,e.Sn,e.Cn,r.n,e.Nn`
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
`]),customElements.define(`parley-help-ask`,b);var O=1e4,k=new WeakMap,A=new WeakMap,j=new WeakMap,M=new WeakMap,N=new WeakSet,P=new WeakMap,F=class extends e.An{constructor(){super(),e.yn(this,N),e.vn(this,k,{kind:`loading`}),e.vn(this,A,void 0),e.vn(this,j,void 0),e.vn(this,M,!1),e.vn(this,P,t=>{t.stopPropagation(),e.gn(k,this).kind===`talking`&&(e._n(N,this,W).call(this,{kind:`asking`,standing:e.gn(k,this).standing}),e._n(N,this,V).call(this),this.focusField())}),this.back=void 0,this.active=!1}disconnectedCallback(){super.disconnectedCallback(),clearInterval(e.gn(j,this))}willUpdate(t){t.has(`active`)&&(clearInterval(e.gn(j,this)),this.active&&(e._n(N,this,B).call(this),e.tn(j,this,setInterval(()=>void e._n(N,this,V).call(this),O))))}async focusField(){await this.updateComplete;let t=this.renderRoot.querySelector(`parley-help-talk`),n=this.renderRoot.querySelector(`parley-help-ask`);if(t!==null)await t.focusField();else if(n!==null)await n.focusField();else{var r;e.tn(M,this,e.gn(k,this).kind===`loading`),(r=this.renderRoot.querySelector(`h2`))==null||r.focus()}}render(){let t=e.gn(k,this);switch(t.kind){case`loading`:return e.Mn`${e._n(N,this,I).call(this)}
<div aria-hidden="true">${[1,2,3].map(()=>e.Mn`<div class="bone"></div>`)}</div>`;case`failed`:return e.Mn`${e._n(N,this,I).call(this)}
<div class="card">
<p role="alert">${t.words}</p>
<div class="actions">
<button type="button" class="button" @click=${()=>void e._n(N,this,B).call(this)}>
${e.Kn(`parley-message-try-again`)}
</button>
</div>
</div>`;case`asking`:return e.Mn`${e._n(N,this,I).call(this)}
<p class="promise">${e.wn(e.Bn,1)} ${e.Kn(`parley-help-promise`)}</p>
<div class="scroll">
${e._n(N,this,z).call(this,t.standing)}
${this.context.person===null?e._n(N,this,L).call(this,t.standing):e._n(N,this,R).call(this,t.standing)}
</div>`;case`talking`:return e.Mn`${e._n(N,this,z).call(this,t.standing)}
<parley-help-talk
side="asker"
.document=${t.document}
.known=${t.known}
.connection=${e.gn(A,this)}
.context=${this.context}
.helpPage=${t.standing.helpPage}
.back=${this.back}
@parley-help-again=${e.gn(P,this)}
></parley-help-talk>`}}};function I(){let{back:t}=this;return e.Mn`<div class="top">
${t===void 0?e.jn:e.Mn`<button
type="button"
class="button quiet icon"
aria-label=${e.Kn(`parley-help-leave-view`)}
title=${e.Kn(`parley-help-leave-view`)}
@click=${t}
>
${e.wn(e.Hn)}
</button>`}
<h2 tabindex="-1">${e.Kn(`parley-help-title`)}</h2>
</div>`}function L(t){return e.Mn`<div class="card" lang=${e.Wn()}>
<p>${r.d(t)}</p>
<p>${e.Kn(`parley-help-sign-in`)}</p>
</div>`}function R(t){return e.Mn`<parley-help-ask
.context=${this.context}
.standing=${t}
.from=${this.from}
.asked=${n=>void e._n(N,this,U).call(this,t,n.document,void 0)}
></parley-help-ask>`}function z(t){var n,r;return a((n=(r=t.you)==null?void 0:r.notices)==null?[]:n,()=>void e._n(N,this,V).call(this))}async function B(){var t,n,r;let a=await e._n(N,this,H).call(this);if(a===void 0||e.gn(k,this).kind===`talking`)return;let o=(t=(n=a.you)==null?void 0:n.requests)==null?[]:t,s=(r=o.find(i.i))==null?o.find(({state:e})=>e.kind===`closed`&&e.solved===void 0):r;s===void 0?e._n(N,this,W).call(this,{kind:`asking`,standing:a}):await e._n(N,this,U).call(this,a,s.document,s)}async function V(){if(document.visibilityState!==`visible`)return;let t=e.gn(k,this);if(t.kind!==`asking`&&t.kind!==`talking`)return;let n=await e._n(N,this,H).call(this);n!==void 0&&e.gn(k,this)===t&&e._n(N,this,W).call(this,e.ln(e.ln({},t),{},{standing:n}))}async function H(){try{return await e.Xt(this.from.page)}catch(t){let n=e.gn(k,this).kind===`asking`||e.gn(k,this).kind===`talking`,i=t instanceof e.pn?r.o(t.code):e.Kn(`parley-error-not-done`);n||e._n(N,this,W).call(this,{kind:`failed`,words:i});return}}async function U(t,n,r){try{e.gn(A,this)!=null||e.tn(A,this,await this.connect())}catch(t){e._n(N,this,W).call(this,{kind:`failed`,words:e.Kn(`parley-error-not-done`)});return}e._n(N,this,W).call(this,{kind:`talking`,standing:t,document:n,known:r}),r===void 0&&await this.focusField()}function W(t){e.tn(k,this,t),this.requestUpdate(),e.gn(M,this)&&t.kind!==`loading`&&(e.tn(M,this,!1),this.focusField())}e.mn(F,`properties`,{context:{attribute:!1},connect:{attribute:!1},from:{attribute:!1},back:{attribute:!1},active:{type:Boolean}}),e.mn(F,`styles`,[e.xn,e.Sn,r.n,e.Nn`
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
`]),customElements.define(`parley-help`,F);var G=r.t;exports.helpLoaded=G;
