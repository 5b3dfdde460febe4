// SPDX-License-Identifier: GPL-2.0-or-later
"use strict";const e=require("ext.parley.common"),t=require("ext.parley.limits"),n=require("ext.parley.room"),r=require("ext.parley.catalogue"),i=require("ext.parley.help-notices"),a=require("ext.parley.is-open");var o=[`page`],s=200,c=new WeakMap,l=new WeakMap,u=new WeakMap,d=new WeakMap,f=new WeakSet,p=new WeakMap,m=new WeakMap,h=new WeakMap,g=class extends e.Tn{constructor(...t){super(...t),e.hn(this,f),e.mn(this,c,``),e.mn(this,l,``),e.mn(this,u,!1),e.mn(this,d,n.n()),e.mn(this,p,t=>{t.target instanceof HTMLTextAreaElement&&(e.in(c,this,t.target.value),e.in(l,this,``),this.requestUpdate())}),e.mn(this,m,e=>{var t;let n=!e.shiftKey&&!e.altKey&&!e.ctrlKey&&!e.metaKey;e.key===`Enter`&&n&&!e.isComposing&&(e.preventDefault(),(t=this.renderRoot.querySelector(`form`))==null||t.requestSubmit())}),e.mn(this,h,t=>{t.preventDefault(),e.pn(f,this,S).call(this)})}async focusField(){var e;await this.updateComplete,(e=this.renderRoot.querySelector(`textarea`))==null||e.focus()}render(){let{standing:t}=this,n=t.helpersPresent===0;return e.Dn`
<p class="truth" id="truth">
${e.bn(n?e.Pn:e.nn)}<span>${r.f(t)}</span>
</p>
${e.pn(f,this,_).call(this)} ${t.refusal===void 0?e.pn(f,this,y).call(this):e.pn(f,this,v).call(this)}
`}};function _(){let{waiting:t}=this.standing;return t===0?e.En:e.Dn`<p class="subtle">${e.Rn(`parley-help-others-wait`,e.Wt(t),t)}</p>`}function v(){let{refusal:t,helpPage:n}=this.standing;return e.Dn`
<p role="status">${r.o(t)}</p>
<p><a href=${e.Yt(n)}>${e.Rn(`parley-help-page-instead`,e.Ln(n))}</a></p>
`}function y(){let n=t.r-e.fn(c,this).length,r=e.fn(c,this).trim()===``;return e.Dn`<form @submit=${e.fn(h,this)}>
<label>
${e.Rn(`parley-help-question`)}
<textarea
rows="4"
dir="auto"
aria-describedby="truth left"
.value=${e.b(e.fn(c,this))}
@input=${e.fn(p,this)}
@keydown=${e.fn(m,this)}
></textarea>
</label>
<span id="left" class=${n<0?`error`:`subtle`}>${e.pn(f,this,b).call(this,n)}</span>
${e.pn(f,this,x).call(this)}
<label class="check">
<input type="checkbox" name="leave" />
<span>${e.Rn(`parley-help-may-leave`,e.Ln(this.standing.helpPage))}</span>
</label>
${e.fn(l,this)===``?e.En:e.Dn`<p class="error" role="alert">${e.fn(l,this)}</p>`}
<div class="actions">
<button class="button primary" ?disabled=${e.fn(u,this)||r||n<0}>
${e.Rn(`parley-help-ask`)}
</button>
</div>
</form>`}function b(t){return t>s?``:t>=0?e.Rn(`parley-composer-left`,e.Wt(t),t):e.Rn(`parley-composer-over`,e.Wt(-t),-t)}function x(){var t,n,i;let{page:a,revision:o,section:s,edit:c}=this.from,l=(t=this.standing.you)==null?void 0:t.editCount,u=(n=(i=this.context.person)==null?void 0:i.name)==null?``:n,d=[e.Rn(`parley-help-shares-name`,e.Ln(u)),a===``?void 0:e.Rn(`parley-help-shares-page`,e.Ln(a)),o===void 0||o===0?void 0:e.Rn(`parley-help-shares-revision`,String(o)),s===void 0||s===``?void 0:e.Rn(`parley-help-shares-section`,e.Ln(s)),c===void 0?void 0:e.Rn(`parley-help-shares-edit`),l===void 0?void 0:e.Rn(`parley-help-shares-edits`,e.Wt(l),l),e.Rn(`parley-help-shares-language`,r.c(this.context.language,e.In()))].filter(e=>e!==void 0);return e.Dn`<details open>
<summary>${e.Rn(`parley-help-shares`)}</summary>
<ul class="subtle">
${d.map(t=>e.Dn`<li>${t}</li>`)}
</ul>
<p class="subtle">${e.Rn(`parley-help-shares-not`)}</p>
</details>`}async function S(){var t;let i=e.fn(c,this).trim();if(e.fn(u,this)||i===``||i.length>1e3)return;let a=this.from,{page:s}=a,l=e.Mt(a,o),p=((t=this.renderRoot.querySelector(`input[name=leave]`))==null?void 0:t.checked)===!0;e.pn(f,this,C).call(this,!0,``);try{let t=e.Kn(e.Kn(e.Kn({},l),s!==``&&{page:s}),{},{language:this.context.language}),r=await e.Vn(e.Kn(e.Kn({id:e.fn(d,this),text:i},t),{},{mayLeave:p}));e.in(c,this,``),e.in(d,this,n.n()),e.pn(f,this,C).call(this,!1,``),this.asked(r,i)}catch(t){e.pn(f,this,C).call(this,!1,r.o(t instanceof e.Zn?t.code:void 0))}}function C(t,n){e.in(u,this,t),e.in(l,this,n),this.requestUpdate()}e.Qn(g,`properties`,{context:{attribute:!1},standing:{attribute:!1},from:{attribute:!1},asked:{attribute:!1}}),e.Qn(g,`styles`,[e._n,e.vn,e.yn,r.n,e.On`
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
`]),customElements.define(`parley-help-ask`,g);var w=1e4,T=new WeakMap,E=new WeakMap,D=new WeakMap,O=new WeakMap,k=new WeakSet,A=new WeakMap,j=class extends e.Tn{constructor(){super(),e.hn(this,k),e.mn(this,T,{kind:`loading`}),e.mn(this,E,void 0),e.mn(this,D,void 0),e.mn(this,O,!1),e.mn(this,A,t=>{t.stopPropagation(),e.fn(T,this).kind===`talking`&&(e.pn(k,this,V).call(this,{kind:`asking`,standing:e.fn(T,this).standing}),e.pn(k,this,R).call(this),this.focusField())}),this.back=void 0,this.active=!1}disconnectedCallback(){super.disconnectedCallback(),clearInterval(e.fn(D,this))}willUpdate(t){t.has(`active`)&&(clearInterval(e.fn(D,this)),this.active&&(e.pn(k,this,L).call(this),e.in(D,this,setInterval(()=>void e.pn(k,this,R).call(this),w))))}async focusField(){await this.updateComplete;let t=this.renderRoot.querySelector(`parley-help-talk`),n=this.renderRoot.querySelector(`parley-help-ask`);if(t!==null)await t.focusField();else if(n!==null)await n.focusField();else{var r;e.in(O,this,e.fn(T,this).kind===`loading`),(r=this.renderRoot.querySelector(`h2`))==null||r.focus()}}render(){let t=e.fn(T,this);switch(t.kind){case`loading`:return e.Dn`${e.pn(k,this,M).call(this)}
<div aria-hidden="true">${[1,2,3].map(()=>e.Dn`<div class="bone"></div>`)}</div>`;case`failed`:return e.Dn`${e.pn(k,this,M).call(this)}
<div class="card">
<p role="alert">${t.words}</p>
<div class="actions">
<button type="button" class="button" @click=${()=>void e.pn(k,this,L).call(this)}>
${e.Rn(`parley-message-try-again`)}
</button>
</div>
</div>`;case`asking`:return e.Dn`${e.pn(k,this,M).call(this)}
<p class="promise">${e.bn(e.Pn,1)} ${e.Rn(`parley-help-promise`)}</p>
<div class="scroll">
${e.pn(k,this,I).call(this,t.standing)}
${this.context.person===null?e.pn(k,this,N).call(this,t.standing):e.pn(k,this,P).call(this,t.standing)}
</div>`;case`talking`:return e.Dn`${e.pn(k,this,I).call(this,t.standing)}
<parley-help-talk
side="asker"
.document=${t.document}
.known=${t.known}
.connection=${e.fn(E,this)}
.context=${this.context}
.helpPage=${t.standing.helpPage}
.helpersPresent=${t.standing.helpersPresent}
.back=${this.back}
@parley-help-again=${e.fn(A,this)}
></parley-help-talk>`}}};function M(){let{back:t}=this;return e.Dn`<div class="top">
${t===void 0?e.En:e.Dn`<button
type="button"
class="button quiet icon"
aria-label=${e.Rn(`parley-help-leave-view`)}
title=${e.Rn(`parley-help-leave-view`)}
@click=${t}
>
${e.bn(e.Fn)}
</button>`}
<h2 tabindex="-1">${e.Rn(`parley-help-title`)}</h2>
</div>`}function N(t){return e.Dn`<div class="card" lang=${e.In()}>
<p>${r.f(t)}</p>
<p>${e.Rn(`parley-help-sign-in`)}</p>
</div>`}function P(t){return e.Dn`<parley-help-ask
.context=${this.context}
.standing=${t}
.from=${e.pn(k,this,F).call(this,t)}
.asked=${n=>void e.pn(k,this,B).call(this,t,n.document,void 0)}
></parley-help-ask>`}function F({you:t}){if(this.context.editRefusal===`blocked`)return e.Kn(e.Kn({},this.from),{},{cause:`blocked`});let n=t==null?void 0:t.notices.find(e=>e.kind===`reverted`);return n===void 0||this.from.cause!==`drawer`?this.from:{cause:`reverted`,page:n.page,revision:n.revision}}function I(t){var n,r;return i.t((n=(r=t.you)==null?void 0:r.notices)==null?[]:n,()=>void e.pn(k,this,R).call(this))}async function L(){var t,n;let r=await e.pn(k,this,z).call(this);if(r===void 0||e.fn(T,this).kind===`talking`)return;let i=H((t=(n=r.you)==null?void 0:n.requests)==null?[]:t);i===void 0?e.pn(k,this,V).call(this,{kind:`asking`,standing:r}):await e.pn(k,this,B).call(this,r,i.document,i)}async function R(){if(document.visibilityState!==`visible`)return;let t=e.fn(T,this);if(t.kind!==`asking`&&t.kind!==`talking`)return;let n=await e.pn(k,this,z).call(this);n!==void 0&&e.fn(T,this)===t&&e.pn(k,this,V).call(this,e.Kn(e.Kn({},t),{},{standing:n}))}async function z(){try{return await e.Wn(this.from.page)}catch(t){let n=e.fn(T,this).kind===`asking`||e.fn(T,this).kind===`talking`,i=t instanceof e.Zn?r.o(t.code):e.Rn(`parley-error-not-done`);n||e.pn(k,this,V).call(this,{kind:`failed`,words:i});return}}async function B(t,n,r){try{e.fn(E,this)!=null||e.in(E,this,await this.connect())}catch(t){e.pn(k,this,V).call(this,{kind:`failed`,words:e.Rn(`parley-error-not-done`)});return}e.pn(k,this,V).call(this,{kind:`talking`,standing:t,document:n,known:r}),r===void 0&&await this.focusField()}function V(t){e.in(T,this,t),this.requestUpdate(),e.fn(O,this)&&t.kind!==`loading`&&(e.in(O,this,!1),this.focusField())}e.Qn(j,`properties`,{context:{attribute:!1},connect:{attribute:!1},from:{attribute:!1},back:{attribute:!1},active:{type:Boolean}}),e.Qn(j,`styles`,[e._n,e.vn,r.n,e.On`
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
`]);function H(e){var t,n;let r=e.filter(a.t);return(t=(n=r.find(({state:e})=>e.kind!==`parked`))==null?r[0]:n)==null?e.find(({state:e})=>e.kind===`closed`&&e.solved===void 0):t}customElements.define(`parley-help`,j);var U=r.t;exports.helpLoaded=U;
