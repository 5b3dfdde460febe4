// SPDX-License-Identifier: GPL-2.0-or-later
"use strict";const e=require("ext.parley.common"),t=require("ext.parley.limits"),n=require("ext.parley.room"),r=require("ext.parley.catalogue"),i=require("ext.parley.help-notices"),a=require("ext.parley.is-open");var o=[`page`],s=200,c=new WeakMap,l=new WeakMap,u=new WeakMap,d=new WeakMap,f=new WeakSet,p=new WeakMap,m=new WeakMap,h=new WeakMap,g=class extends e.Cn{constructor(...t){super(...t),e.pn(this,f),e.fn(this,c,``),e.fn(this,l,``),e.fn(this,u,!1),e.fn(this,d,n.n()),e.fn(this,p,t=>{t.target instanceof HTMLTextAreaElement&&(e.rn(c,this,t.target.value),e.rn(l,this,``),this.requestUpdate())}),e.fn(this,m,e=>{var t;let n=!e.shiftKey&&!e.altKey&&!e.ctrlKey&&!e.metaKey;e.key===`Enter`&&n&&!e.isComposing&&(e.preventDefault(),(t=this.renderRoot.querySelector(`form`))==null||t.requestSubmit())}),e.fn(this,h,t=>{t.preventDefault(),e.dn(f,this,S).call(this)})}async focusField(){var e;await this.updateComplete,(e=this.renderRoot.querySelector(`textarea`))==null||e.focus()}render(){let{standing:t}=this,n=t.helpersPresent===0;return e.Tn`
<p class="truth" id="truth">
${e.vn(n?e.Mn:e.tn)}<span>${r.f(t)}</span>
</p>
${e.dn(f,this,_).call(this)} ${t.refusal===void 0?e.dn(f,this,y).call(this):e.dn(f,this,v).call(this)}
`}};function _(){let{waiting:t}=this.standing;return t===0?e.wn:e.Tn`<p class="subtle">${e.In(`parley-help-others-wait`,e.Wt(t),t)}</p>`}function v(){let{refusal:t,helpPage:n}=this.standing;return e.Tn`
<p role="status">${r.o(t)}</p>
<p><a href=${e.Jt(n)}>${e.In(`parley-help-page-instead`,e.Fn(n))}</a></p>
`}function y(){let n=t.r-e.un(c,this).length,r=e.un(c,this).trim()===``;return e.Tn`<form @submit=${e.un(h,this)}>
<label>
${e.In(`parley-help-question`)}
<textarea
rows="4"
dir="auto"
aria-describedby="truth left"
.value=${e.x(e.un(c,this))}
@input=${e.un(p,this)}
@keydown=${e.un(m,this)}
></textarea>
</label>
<span id="left" class=${n<0?`error`:`subtle`}>${e.dn(f,this,b).call(this,n)}</span>
${e.dn(f,this,x).call(this)}
<label class="check">
<input type="checkbox" name="leave" />
<span>${e.In(`parley-help-may-leave`,e.Fn(this.standing.helpPage))}</span>
</label>
${e.un(l,this)===``?e.wn:e.Tn`<p class="error" role="alert">${e.un(l,this)}</p>`}
<div class="actions">
<button class="button primary" ?disabled=${e.un(u,this)||r||n<0}>
${e.In(`parley-help-ask`)}
</button>
</div>
</form>`}function b(t){return t>s?``:t>=0?e.In(`parley-composer-left`,e.Wt(t),t):e.In(`parley-composer-over`,e.Wt(-t),-t)}function x(){var t,n,i;let{page:a,revision:o,section:s,edit:c}=this.from,l=(t=this.standing.you)==null?void 0:t.editCount,u=(n=(i=this.context.person)==null?void 0:i.name)==null?``:n,d=[e.In(`parley-help-shares-name`,e.Fn(u)),a===``?void 0:e.In(`parley-help-shares-page`,e.Fn(a)),o===void 0||o===0?void 0:e.In(`parley-help-shares-revision`,String(o)),s===void 0||s===``?void 0:e.In(`parley-help-shares-section`,e.Fn(s)),c===void 0?void 0:e.In(`parley-help-shares-edit`),l===void 0?void 0:e.In(`parley-help-shares-edits`,e.Wt(l),l),e.In(`parley-help-shares-language`,r.c(this.context.language,e.Pn()))].filter(e=>e!==void 0);return e.Tn`<details open>
<summary>${e.In(`parley-help-shares`)}</summary>
<ul class="subtle">
${d.map(t=>e.Tn`<li>${t}</li>`)}
</ul>
<p class="subtle">${e.In(`parley-help-shares-not`)}</p>
</details>`}async function S(){var t;let i=e.un(c,this).trim();if(e.un(u,this)||i===``||i.length>1e3)return;let a=this.from,{page:s}=a,l=e.Mt(a,o),p=((t=this.renderRoot.querySelector(`input[name=leave]`))==null?void 0:t.checked)===!0;e.dn(f,this,C).call(this,!0,``);try{let t=e.Wn(e.Wn(e.Wn({},l),s!==``&&{page:s}),{},{language:this.context.language}),r=await e.zn(e.Wn(e.Wn({id:e.un(d,this),text:i},t),{},{mayLeave:p}));e.rn(c,this,``),e.rn(d,this,n.n()),e.dn(f,this,C).call(this,!1,``),this.asked(r,i)}catch(t){e.dn(f,this,C).call(this,!1,r.o(t instanceof e.Yn?t.code:void 0))}}function C(t,n){e.rn(u,this,t),e.rn(l,this,n),this.requestUpdate()}e.Xn(g,`properties`,{context:{attribute:!1},standing:{attribute:!1},from:{attribute:!1},asked:{attribute:!1}}),e.Xn(g,`styles`,[e.hn,e.gn,e._n,r.n,e.En`
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
`]),customElements.define(`parley-help-ask`,g);var w=1e4,T=new WeakMap,E=new WeakMap,D=new WeakMap,O=new WeakMap,k=new WeakSet,A=new WeakMap,j=class extends e.Cn{constructor(){super(),e.pn(this,k),e.fn(this,T,{kind:`loading`}),e.fn(this,E,void 0),e.fn(this,D,void 0),e.fn(this,O,!1),e.fn(this,A,t=>{t.stopPropagation(),e.un(T,this).kind===`talking`&&(e.dn(k,this,V).call(this,{kind:`asking`,standing:e.un(T,this).standing}),e.dn(k,this,R).call(this),this.focusField())}),this.back=void 0,this.active=!1}disconnectedCallback(){super.disconnectedCallback(),clearInterval(e.un(D,this))}willUpdate(t){t.has(`active`)&&(clearInterval(e.un(D,this)),this.active&&(e.dn(k,this,L).call(this),e.rn(D,this,setInterval(()=>void e.dn(k,this,R).call(this),w))))}async focusField(){await this.updateComplete;let t=this.renderRoot.querySelector(`parley-help-talk`),n=this.renderRoot.querySelector(`parley-help-ask`);if(t!==null)await t.focusField();else if(n!==null)await n.focusField();else{var r;e.rn(O,this,e.un(T,this).kind===`loading`),(r=this.renderRoot.querySelector(`h2`))==null||r.focus()}}render(){let t=e.un(T,this);switch(t.kind){case`loading`:return e.Tn`${e.dn(k,this,M).call(this)}
<div aria-hidden="true">${[1,2,3].map(()=>e.Tn`<div class="bone"></div>`)}</div>`;case`failed`:return e.Tn`${e.dn(k,this,M).call(this)}
<div class="card">
<p role="alert">${t.words}</p>
<div class="actions">
<button type="button" class="button" @click=${()=>void e.dn(k,this,L).call(this)}>
${e.In(`parley-message-try-again`)}
</button>
</div>
</div>`;case`asking`:return e.Tn`${e.dn(k,this,M).call(this)}
<p class="promise">${e.vn(e.Mn,1)} ${e.In(`parley-help-promise`)}</p>
<div class="scroll">
${e.dn(k,this,I).call(this,t.standing)}
${this.context.person===null?e.dn(k,this,N).call(this,t.standing):e.dn(k,this,P).call(this,t.standing)}
</div>`;case`talking`:return e.Tn`${e.dn(k,this,I).call(this,t.standing)}
<parley-help-talk
side="asker"
.document=${t.document}
.known=${t.known}
.connection=${e.un(E,this)}
.context=${this.context}
.helpPage=${t.standing.helpPage}
.back=${this.back}
@parley-help-again=${e.un(A,this)}
></parley-help-talk>`}}};function M(){let{back:t}=this;return e.Tn`<div class="top">
${t===void 0?e.wn:e.Tn`<button
type="button"
class="button quiet icon"
aria-label=${e.In(`parley-help-leave-view`)}
title=${e.In(`parley-help-leave-view`)}
@click=${t}
>
${e.vn(e.Nn)}
</button>`}
<h2 tabindex="-1">${e.In(`parley-help-title`)}</h2>
</div>`}function N(t){return e.Tn`<div class="card" lang=${e.Pn()}>
<p>${r.f(t)}</p>
<p>${e.In(`parley-help-sign-in`)}</p>
</div>`}function P(t){return e.Tn`<parley-help-ask
.context=${this.context}
.standing=${t}
.from=${e.dn(k,this,F).call(this,t)}
.asked=${n=>void e.dn(k,this,B).call(this,t,n.document,void 0)}
></parley-help-ask>`}function F({you:t}){if(this.context.editRefusal===`blocked`)return e.Wn(e.Wn({},this.from),{},{cause:`blocked`});let n=t==null?void 0:t.notices.find(e=>e.kind===`reverted`);return n===void 0||this.from.cause!==`drawer`?this.from:{cause:`reverted`,page:n.page,revision:n.revision}}function I(t){var n,r;return i.t((n=(r=t.you)==null?void 0:r.notices)==null?[]:n,()=>void e.dn(k,this,R).call(this))}async function L(){var t,n,r;let i=await e.dn(k,this,z).call(this);if(i===void 0||e.un(T,this).kind===`talking`)return;let o=(t=(n=i.you)==null?void 0:n.requests)==null?[]:t,s=(r=o.find(a.t))==null?o.find(({state:e})=>e.kind===`closed`&&e.solved===void 0):r;s===void 0?e.dn(k,this,V).call(this,{kind:`asking`,standing:i}):await e.dn(k,this,B).call(this,i,s.document,s)}async function R(){if(document.visibilityState!==`visible`)return;let t=e.un(T,this);if(t.kind!==`asking`&&t.kind!==`talking`)return;let n=await e.dn(k,this,z).call(this);n!==void 0&&e.un(T,this)===t&&e.dn(k,this,V).call(this,e.Wn(e.Wn({},t),{},{standing:n}))}async function z(){try{return await e.Hn(this.from.page)}catch(t){let n=e.un(T,this).kind===`asking`||e.un(T,this).kind===`talking`,i=t instanceof e.Yn?r.o(t.code):e.In(`parley-error-not-done`);n||e.dn(k,this,V).call(this,{kind:`failed`,words:i});return}}async function B(t,n,r){try{e.un(E,this)!=null||e.rn(E,this,await this.connect())}catch(t){e.dn(k,this,V).call(this,{kind:`failed`,words:e.In(`parley-error-not-done`)});return}e.dn(k,this,V).call(this,{kind:`talking`,standing:t,document:n,known:r}),r===void 0&&await this.focusField()}function V(t){e.rn(T,this,t),this.requestUpdate(),e.un(O,this)&&t.kind!==`loading`&&(e.rn(O,this,!1),this.focusField())}e.Xn(j,`properties`,{context:{attribute:!1},connect:{attribute:!1},from:{attribute:!1},back:{attribute:!1},active:{type:Boolean}}),e.Xn(j,`styles`,[e.hn,e.gn,r.n,e.En`
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
