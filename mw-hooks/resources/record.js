// SPDX-License-Identifier: GPL-2.0-or-later
"use strict";const e=require("ext.parley.common"),t=require("ext.parley.message");require("ext.parley.record-search");var n=100,r=new WeakMap,i=new WeakMap,a=new WeakMap,o=new WeakMap,s=new WeakMap,c=new WeakMap,l=new WeakMap,u=new WeakMap,d=new WeakSet,f=new WeakMap,p=new WeakMap,m=new WeakMap,h=class extends e.xn{constructor(){super(),e.un(this,d),e.ln(this,r,{kind:`loading`}),e.ln(this,i,[]),e.ln(this,a,void 0),e.ln(this,o,void 0),e.ln(this,s,!1),e.ln(this,c,void 0),e.ln(this,l,!1),e.ln(this,u,void 0),e.ln(this,f,t=>{if(t.kind===`jump`)e.cn(d,this,E).call(this,t.id);else if(t.kind===`copy-link`)e.cn(d,this,T).call(this,t.message.id);else if(t.kind===`reveal`){var n,r;location.assign(e.zt((n=(r=this.context)==null?void 0:r.title)==null?``:n,t.message.id))}}),e.ln(this,p,()=>{e.$t(s,this,!e.sn(s,this)),this.requestUpdate()}),e.ln(this,m,()=>{var t;let n=(t=/^#message=([\w-]{1,64})$/u.exec(location.hash))==null?void 0:t[1];n!==void 0&&e.cn(d,this,E).call(this,n)}),this.document=``,this.context=void 0}connectedCallback(){super.connectedCallback(),e.yn(),addEventListener(`hashchange`,e.sn(m,this))}disconnectedCallback(){super.disconnectedCallback(),removeEventListener(`hashchange`,e.sn(m,this))}willUpdate(){e.sn(l,this)||this.context===void 0||this.document===``||(e.$t(l,this,!0),e.sn(m,this).call(this),e.sn(c,this)===void 0&&e.cn(d,this,D).call(this,{}))}render(){var t,n;return e.Cn`
<div class="bar">
<button
type="button"
class="button"
aria-pressed=${e.sn(s,this)?`true`:`false`}
@click=${e.sn(p,this)}
>
${e.In(`parley-search-open`)}
</button>
${e.cn(d,this,_).call(this)} ${e.cn(d,this,g).call(this,`text`,e.In(`parley-export-text`))}
${e.cn(d,this,g).call(this,`wikitext`,e.In(`parley-export-wikitext`))} ${e.cn(d,this,g).call(this,`json`,e.In(`parley-export-json`))}
</div>
${e.sn(s,this)?e.Cn`<parley-record-search
.document=${this.document}
.wiki=${(t=(n=this.context)==null?void 0:n.wiki)==null?``:t}
.jump=${t=>void e.cn(d,this,E).call(this,t)}
.leave=${e.sn(p,this)}
></parley-record-search>`:e.cn(d,this,S).call(this)}
<parley-talk-page-dialog></parley-talk-page-dialog>
`}};function g(t,n){return e.Cn`<button type="button" class="button" @click=${()=>void e.cn(d,this,x).call(this,t)}>${n}</button>`}function _(){var t,n;let r=e.sn(u,this),a=(t=(n=this.context)==null?void 0:n.person)==null?null:t;return e.Jn().postToTalkPage===void 0||a===null||e.sn(i,this).length===0?e.Sn:e.Cn`
<button
type="button"
class="button"
aria-pressed=${r===void 0?`false`:`true`}
@click=${()=>e.cn(d,this,v).call(this,r===void 0?new Set:void 0)}
>
${e.In(`parley-record-choose`)}
</button>
${r===void 0?e.Sn:e.Cn`<button
type="button"
class="button primary"
?disabled=${r.size===0}
@click=${()=>void e.cn(d,this,b).call(this)}
>
${e.In(`parley-talk-post-open`)}
</button>`}
`}function v(t){e.$t(u,this,t),this.requestUpdate()}function y(t){let n=e.sn(u,this);return n===void 0||t.deletedBy!==void 0||t.event!==void 0?e.Sn:e.Cn`<input
type="checkbox"
aria-label=${e.In(`parley-record-choose-one`,e.Fn(t.author.name),e.Nt(t.at))}
.checked=${n.has(t.id)}
@change=${r=>{let i=[...n].filter(e=>e!==t.id),a=r.target instanceof HTMLInputElement&&r.target.checked;e.cn(d,this,v).call(this,new Set(a?[...i,t.id]:i))}}
/>`}async function b(){var t,n,r;try{await require("ext.parley.bootstrap").load("ext.parley.talk-page-dialog")}catch(t){e.vn(e.In(`parley-error-not-done`));return}let i=this.renderRoot.querySelector(`parley-talk-page-dialog`);i==null||i.ask({document:this.document,title:(t=(n=this.context)==null?void 0:n.title)==null?``:t,messages:[...(r=e.sn(u,this))==null?[]:r],done:e=>location.assign(e)})}async function x(t){try{await e.F(this.document,t)}catch(t){e.vn(e.In(`parley-error-not-done`))}}function S(){switch(e.sn(r,this).kind){case`loading`:return e.Cn`<p class="note" role="status">${e.In(`parley-list-loading`)}</p>`;case`failed`:return e.Cn`<p class="note" role="alert">
${e.In(`parley-record-failed`)}
<button type="button" class="button" @click=${()=>void e.cn(d,this,D).call(this,{})}>
${e.In(`parley-message-try-again`)}
</button>
</p>`;case`shown`:return e.cn(d,this,C).call(this)}}function C(){if(e.sn(i,this).length===0)return e.Cn`<p class="empty">${e.In(`parley-record-empty`)}</p>`;let n=e.sn(a,this),r=e.sn(o,this),s=t.i(e.sn(i,this),[],void 0,()=>!1);return e.Cn`
${n===void 0?e.Cn`<p class="note">${e.In(`parley-list-beginning`)}</p>`:e.Cn`<p class="note">
<button type="button" class="button" @click=${()=>void e.cn(d,this,D).call(this,{before:n})}>
${e.In(`parley-record-older`)}
</button>
</p>`}
<ol role="list">
${e.bn(s,e=>e.key,t=>e.cn(d,this,w).call(this,t))}
</ol>
${r===void 0?e.Sn:e.Cn`<p class="note">
<button type="button" class="button" @click=${()=>void e.cn(d,this,D).call(this,{after:r})}>
${e.In(`parley-record-newer`)}
</button>
</p>`}
`}function w(t){var n,r,a,o;if(t.kind===`day`)return e.Cn`<li class="line day"><span>${e.kt(t.at)}</span></li>`;if(t.kind!==`message`)return e.Sn;let{message:s}=t,l=(n=(r=this.context)==null?void 0:r.person)==null?void 0:n;return e.Cn`<li class=${e.sn(u,this)===void 0?``:`choosing`}>
${e.cn(d,this,y).call(this,s)}
<parley-message
tabindex="-1"
.message=${s}
.replied=${e.sn(i,this).find(e=>e.id===s.replyTo)}
.powers=${A}
.act=${e.sn(f,this)}
.wiki=${(a=(o=this.context)==null?void 0:o.wiki)==null?``:a}
.myName=${l==null?void 0:l.name}
.grouped=${t.grouped}
.highlighted=${e.sn(c,this)===s.id}
></parley-message>
</li>`}async function T(t){history.replaceState(null,``,`#message=${t}`),e.$t(c,this,t),this.requestUpdate();try{await navigator.clipboard.writeText(location.href),e.vn(e.In(`parley-link-copied`))}catch(t){e.vn(e.In(`parley-link-in-address`))}}async function E(t){e.$t(s,this,!1),e.$t(c,this,t),e.sn(i,this).some(e=>e.id===t)||await e.cn(d,this,D).call(this,{around:t}),this.requestUpdate(),await this.updateComplete;let n=[...this.renderRoot.querySelectorAll(`parley-message`)].find(e=>e.message.id===t);await(n==null?void 0:n.updateComplete),n==null||n.scrollIntoView({block:`center`}),n==null||n.focus({preventScroll:!0})}async function D(t){e.sn(i,this).length===0&&e.cn(d,this,k).call(this,{kind:`loading`});try{e.cn(d,this,O).call(this,t,await e.P(this.document,e.Wn(e.Wn({},t),{},{limit:n}))),e.cn(d,this,k).call(this,{kind:`shown`})}catch(t){e.cn(d,this,k).call(this,{kind:`failed`})}}function O(t,n){let r=new Set(e.sn(i,this).map(e=>e.id)),s=n.messages.filter(e=>!r.has(e.id));t.before===void 0?t.after===void 0?(e.$t(i,this,n.messages),e.$t(a,this,n.before),e.$t(o,this,n.after)):(e.$t(i,this,[...e.sn(i,this),...s]),e.$t(o,this,n.after)):(e.$t(i,this,[...s,...e.sn(i,this)]),e.$t(a,this,n.before))}function k(t){e.$t(r,this,t),this.requestUpdate()}e.Xn(h,`properties`,{document:{},context:{attribute:!1}}),e.Xn(h,`styles`,[e.fn,e.pn,t.r,e.wn`
:host {
display: block;
max-inline-size: 48rem;
font-size: var(--font-size-medium);
line-height: var(--line-height-medium);
}
.bar {
display: flex;
flex-wrap: wrap;
gap: var(--spacing-50);
margin-block-end: var(--spacing-75);
}
.choosing {
display: flex;
align-items: flex-start;
gap: var(--spacing-50);
}
.choosing input {
inline-size: 1.5rem;
block-size: 1.5rem;
flex: none;
margin-block-start: var(--spacing-75);
}
.choosing parley-message {
flex: 1;
min-inline-size: 0;
}
ol {
border-block: 1px solid var(--border-color-muted);
padding-block: var(--spacing-50);
}
`]);var A={mine:!1,canPost:!1,canModerate:!1,kept:!0,signedIn:!1,ignored:!1};customElements.define(`parley-record`,h),exports.ParleyRecord=h;
