// SPDX-License-Identifier: GPL-2.0-or-later
"use strict";const e=require("ext.parley.common"),t=require("ext.parley.limits"),n=require("ext.parley.room"),r=require("ext.parley.catalogue"),i=require("ext.parley.help-notices"),a=require("ext.parley.is-open");var o=[`page`],s=200,c=new WeakMap,l=new WeakMap,u=new WeakMap,d=new WeakMap,f=new WeakSet,p=new WeakMap,m=new WeakMap,h=new WeakMap,g=class extends e.wn{constructor(...t){super(...t),e.mn(this,f),e.pn(this,c,``),e.pn(this,l,``),e.pn(this,u,!1),e.pn(this,d,n.n()),e.pn(this,p,t=>{t.target instanceof HTMLTextAreaElement&&(e.rn(c,this,t.target.value),e.rn(l,this,``),this.requestUpdate())}),e.pn(this,m,e=>{var t;let n=!e.shiftKey&&!e.altKey&&!e.ctrlKey&&!e.metaKey;e.key===`Enter`&&n&&!e.isComposing&&(e.preventDefault(),(t=this.renderRoot.querySelector(`form`))==null||t.requestSubmit())}),e.pn(this,h,t=>{t.preventDefault(),e.fn(f,this,S).call(this)})}async focusField(){var e;await this.updateComplete,(e=this.renderRoot.querySelector(`textarea`))==null||e.focus()}render(){let{standing:t}=this,n=t.helpersPresent===0;return e.En`
<p class="truth" id="truth">
${e.yn(n?e.Nn:e.tn)}<span>${r.f(t)}</span>
</p>
${e.fn(f,this,_).call(this)} ${t.refusal===void 0?e.fn(f,this,y).call(this):e.fn(f,this,v).call(this)}
`}};function _(){let{waiting:t}=this.standing;return t===0?e.Tn:e.En`<p class="subtle">${e.Ln(`parley-help-others-wait`,e.Wt(t),t)}</p>`}function v(){let{refusal:t,helpPage:n}=this.standing;return e.En`
<p role="status">${r.o(t)}</p>
<p><a href=${e.Jt(n)}>${e.Ln(`parley-help-page-instead`,e.In(n))}</a></p>
`}function y(){let n=t.r-e.dn(c,this).length,r=e.dn(c,this).trim()===``;return e.En`<form @submit=${e.dn(h,this)}>
<label>
${e.Ln(`parley-help-question`)}
<textarea
rows="4"
dir="auto"
aria-describedby="truth left"
.value=${e.x(e.dn(c,this))}
@input=${e.dn(p,this)}
@keydown=${e.dn(m,this)}
></textarea>
</label>
<span id="left" class=${n<0?`error`:`subtle`}>${e.fn(f,this,b).call(this,n)}</span>
${e.fn(f,this,x).call(this)}
<label class="check">
<input type="checkbox" name="leave" />
<span>${e.Ln(`parley-help-may-leave`,e.In(this.standing.helpPage))}</span>
</label>
${e.dn(l,this)===``?e.Tn:e.En`<p class="error" role="alert">${e.dn(l,this)}</p>`}
<div class="actions">
<button class="button primary" ?disabled=${e.dn(u,this)||r||n<0}>
${e.Ln(`parley-help-ask`)}
</button>
</div>
</form>`}function b(t){return t>s?``:t>=0?e.Ln(`parley-composer-left`,e.Wt(t),t):e.Ln(`parley-composer-over`,e.Wt(-t),-t)}function x(){var t,n,i;let{page:a,revision:o,section:s,edit:c}=this.from,l=(t=this.standing.you)==null?void 0:t.editCount,u=(n=(i=this.context.person)==null?void 0:i.name)==null?``:n,d=[e.Ln(`parley-help-shares-name`,e.In(u)),a===``?void 0:e.Ln(`parley-help-shares-page`,e.In(a)),o===void 0||o===0?void 0:e.Ln(`parley-help-shares-revision`,String(o)),s===void 0||s===``?void 0:e.Ln(`parley-help-shares-section`,e.In(s)),c===void 0?void 0:e.Ln(`parley-help-shares-edit`),l===void 0?void 0:e.Ln(`parley-help-shares-edits`,e.Wt(l),l),e.Ln(`parley-help-shares-language`,r.c(this.context.language,e.Fn()))].filter(e=>e!==void 0);return e.En`<details open>
<summary>${e.Ln(`parley-help-shares`)}</summary>
<ul class="subtle">
${d.map(t=>e.En`<li>${t}</li>`)}
</ul>
<p class="subtle">${e.Ln(`parley-help-shares-not`)}</p>
</details>`}async function S(){var t;let i=e.dn(c,this).trim();if(e.dn(u,this)||i===``||i.length>1e3)return;let a=this.from,{page:s}=a,l=e.Mt(a,o),p=((t=this.renderRoot.querySelector(`input[name=leave]`))==null?void 0:t.checked)===!0;e.fn(f,this,C).call(this,!0,``);try{let t=e.Gn(e.Gn(e.Gn({},l),s!==``&&{page:s}),{},{language:this.context.language}),r=await e.Bn(e.Gn(e.Gn({id:e.dn(d,this),text:i},t),{},{mayLeave:p}));e.rn(c,this,``),e.rn(d,this,n.n()),e.fn(f,this,C).call(this,!1,``),this.asked(r,i)}catch(t){e.fn(f,this,C).call(this,!1,r.o(t instanceof e.Xn?t.code:void 0))}}function C(t,n){e.rn(u,this,t),e.rn(l,this,n),this.requestUpdate()}e.Zn(g,`properties`,{context:{attribute:!1},standing:{attribute:!1},from:{attribute:!1},asked:{attribute:!1}}),e.Zn(g,`styles`,[e.gn,e._n,e.vn,r.n,e.Dn`
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
`]),customElements.define(`parley-help-ask`,g);var w=1e4,T=new WeakMap,E=new WeakMap,D=new WeakMap,O=new WeakMap,k=new WeakSet,A=new WeakMap,j=class extends e.wn{constructor(){super(),e.mn(this,k),e.pn(this,T,{kind:`loading`}),e.pn(this,E,void 0),e.pn(this,D,void 0),e.pn(this,O,!1),e.pn(this,A,t=>{t.stopPropagation(),e.dn(T,this).kind===`talking`&&(e.fn(k,this,V).call(this,{kind:`asking`,standing:e.dn(T,this).standing}),e.fn(k,this,R).call(this),this.focusField())}),this.back=void 0,this.active=!1}disconnectedCallback(){super.disconnectedCallback(),clearInterval(e.dn(D,this))}willUpdate(t){t.has(`active`)&&(clearInterval(e.dn(D,this)),this.active&&(e.fn(k,this,L).call(this),e.rn(D,this,setInterval(()=>void e.fn(k,this,R).call(this),w))))}async focusField(){await this.updateComplete;let t=this.renderRoot.querySelector(`parley-help-talk`),n=this.renderRoot.querySelector(`parley-help-ask`);if(t!==null)await t.focusField();else if(n!==null)await n.focusField();else{var r;e.rn(O,this,e.dn(T,this).kind===`loading`),(r=this.renderRoot.querySelector(`h2`))==null||r.focus()}}render(){let t=e.dn(T,this);switch(t.kind){case`loading`:return e.En`${e.fn(k,this,M).call(this)}
<div aria-hidden="true">${[1,2,3].map(()=>e.En`<div class="bone"></div>`)}</div>`;case`failed`:return e.En`${e.fn(k,this,M).call(this)}
<div class="card">
<p role="alert">${t.words}</p>
<div class="actions">
<button type="button" class="button" @click=${()=>void e.fn(k,this,L).call(this)}>
${e.Ln(`parley-message-try-again`)}
</button>
</div>
</div>`;case`asking`:return e.En`${e.fn(k,this,M).call(this)}
<p class="promise">${e.yn(e.Nn,1)} ${e.Ln(`parley-help-promise`)}</p>
<div class="scroll">
${e.fn(k,this,I).call(this,t.standing)}
${this.context.person===null?e.fn(k,this,N).call(this,t.standing):e.fn(k,this,P).call(this,t.standing)}
</div>`;case`talking`:return e.En`${e.fn(k,this,I).call(this,t.standing)}
<parley-help-talk
side="asker"
.document=${t.document}
.known=${t.known}
.connection=${e.dn(E,this)}
.context=${this.context}
.helpPage=${t.standing.helpPage}
.back=${this.back}
@parley-help-again=${e.dn(A,this)}
></parley-help-talk>`}}};function M(){let{back:t}=this;return e.En`<div class="top">
${t===void 0?e.Tn:e.En`<button
type="button"
class="button quiet icon"
aria-label=${e.Ln(`parley-help-leave-view`)}
title=${e.Ln(`parley-help-leave-view`)}
@click=${t}
>
${e.yn(e.Pn)}
</button>`}
<h2 tabindex="-1">${e.Ln(`parley-help-title`)}</h2>
</div>`}function N(t){return e.En`<div class="card" lang=${e.Fn()}>
<p>${r.f(t)}</p>
<p>${e.Ln(`parley-help-sign-in`)}</p>
</div>`}function P(t){return e.En`<parley-help-ask
.context=${this.context}
.standing=${t}
.from=${e.fn(k,this,F).call(this,t)}
.asked=${n=>void e.fn(k,this,B).call(this,t,n.document,void 0)}
></parley-help-ask>`}function F({you:t}){if(this.context.editRefusal===`blocked`)return e.Gn(e.Gn({},this.from),{},{cause:`blocked`});let n=t==null?void 0:t.notices.find(e=>e.kind===`reverted`);return n===void 0||this.from.cause!==`drawer`?this.from:{cause:`reverted`,page:n.page,revision:n.revision}}function I(t){var n,r;return i.t((n=(r=t.you)==null?void 0:r.notices)==null?[]:n,()=>void e.fn(k,this,R).call(this))}async function L(){var t,n,r;let i=await e.fn(k,this,z).call(this);if(i===void 0||e.dn(T,this).kind===`talking`)return;let o=(t=(n=i.you)==null?void 0:n.requests)==null?[]:t,s=(r=o.find(a.t))==null?o.find(({state:e})=>e.kind===`closed`&&e.solved===void 0):r;s===void 0?e.fn(k,this,V).call(this,{kind:`asking`,standing:i}):await e.fn(k,this,B).call(this,i,s.document,s)}async function R(){if(document.visibilityState!==`visible`)return;let t=e.dn(T,this);if(t.kind!==`asking`&&t.kind!==`talking`)return;let n=await e.fn(k,this,z).call(this);n!==void 0&&e.dn(T,this)===t&&e.fn(k,this,V).call(this,e.Gn(e.Gn({},t),{},{standing:n}))}async function z(){try{return await e.Un(this.from.page)}catch(t){let n=e.dn(T,this).kind===`asking`||e.dn(T,this).kind===`talking`,i=t instanceof e.Xn?r.o(t.code):e.Ln(`parley-error-not-done`);n||e.fn(k,this,V).call(this,{kind:`failed`,words:i});return}}async function B(t,n,r){try{e.dn(E,this)!=null||e.rn(E,this,await this.connect())}catch(t){e.fn(k,this,V).call(this,{kind:`failed`,words:e.Ln(`parley-error-not-done`)});return}e.fn(k,this,V).call(this,{kind:`talking`,standing:t,document:n,known:r}),r===void 0&&await this.focusField()}function V(t){e.rn(T,this,t),this.requestUpdate(),e.dn(O,this)&&t.kind!==`loading`&&(e.rn(O,this,!1),this.focusField())}e.Zn(j,`properties`,{context:{attribute:!1},connect:{attribute:!1},from:{attribute:!1},back:{attribute:!1},active:{type:Boolean}}),e.Zn(j,`styles`,[e.gn,e._n,r.n,e.Dn`
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
`]),customElements.define(`parley-help`,j);var H=r.t;exports.helpLoaded=H;
