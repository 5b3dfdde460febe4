// SPDX-License-Identifier: GPL-2.0-or-later
"use strict";const e=require("ext.parley.common"),t=require("ext.parley.message");require("ext.parley.record-search");var n=100,r=new WeakMap,i=new WeakMap,a=new WeakMap,o=new WeakMap,s=new WeakMap,c=new WeakMap,l=new WeakMap,u=new WeakSet,d=new WeakMap,f=new WeakMap,p=new WeakMap,m=class extends e.Tn{constructor(){super(),e.mn(this,u),e.pn(this,r,{kind:`loading`}),e.pn(this,i,[]),e.pn(this,a,void 0),e.pn(this,o,void 0),e.pn(this,s,!1),e.pn(this,c,void 0),e.pn(this,l,!1),e.pn(this,d,t=>{if(t.kind===`jump`)e.fn(u,this,x).call(this,t.id);else if(t.kind===`copy-link`)e.fn(u,this,b).call(this,t.message.id);else if(t.kind===`reveal`){var n,r;location.assign(e.kt((n=(r=this.context)==null?void 0:r.title)==null?``:n,t.message.id))}}),e.pn(this,f,()=>{e.Xt(s,this,!e.dn(s,this)),this.requestUpdate()}),e.pn(this,p,()=>{var t;let n=(t=/^#message=([\w-]{1,64})$/u.exec(location.hash))==null?void 0:t[1];n!==void 0&&e.fn(u,this,x).call(this,n)}),this.document=``,this.context=void 0}connectedCallback(){super.connectedCallback(),e.Cn(),addEventListener(`hashchange`,e.dn(p,this))}disconnectedCallback(){super.disconnectedCallback(),removeEventListener(`hashchange`,e.dn(p,this))}willUpdate(){e.dn(l,this)||this.context===void 0||this.document===``||(e.Xt(l,this,!0),e.dn(p,this).call(this),e.dn(c,this)===void 0&&e.fn(u,this,S).call(this,{}))}render(){var t,n;return e.Dn`
<div class="bar">
<button
type="button"
class="button"
aria-pressed=${e.dn(s,this)?`true`:`false`}
@click=${e.dn(f,this)}
>
${e.Vn(`parley-search-open`)}
</button>
${e.fn(u,this,h).call(this,`text`,e.Vn(`parley-export-text`))} ${e.fn(u,this,h).call(this,`wikitext`,e.Vn(`parley-export-wikitext`))}
${e.fn(u,this,h).call(this,`json`,e.Vn(`parley-export-json`))}
</div>
${e.dn(s,this)?e.Dn`<parley-record-search
.document=${this.document}
.wiki=${(t=(n=this.context)==null?void 0:n.wiki)==null?``:t}
.jump=${t=>void e.fn(u,this,x).call(this,t)}
.leave=${e.dn(f,this)}
></parley-record-search>`:e.fn(u,this,_).call(this)}
`}};function h(t,n){return e.Dn`<button type="button" class="button" @click=${()=>void e.fn(u,this,g).call(this,t)}>${n}</button>`}async function g(t){try{await e.k(this.document,t)}catch(t){e.Sn(e.Vn(`parley-error-not-done`))}}function _(){switch(e.dn(r,this).kind){case`loading`:return e.Dn`<p class="note" role="status">${e.Vn(`parley-list-loading`)}</p>`;case`failed`:return e.Dn`<p class="note" role="alert">
${e.Vn(`parley-record-failed`)}
<button type="button" class="button" @click=${()=>void e.fn(u,this,S).call(this,{})}>
${e.Vn(`parley-message-try-again`)}
</button>
</p>`;case`shown`:return e.fn(u,this,v).call(this)}}function v(){if(e.dn(i,this).length===0)return e.Dn`<p class="empty">${e.Vn(`parley-record-empty`)}</p>`;let n=e.dn(a,this),r=e.dn(o,this),s=t.i(e.dn(i,this),[],void 0,()=>!1);return e.Dn`
${n===void 0?e.Dn`<p class="note">${e.Vn(`parley-list-beginning`)}</p>`:e.Dn`<p class="note">
<button type="button" class="button" @click=${()=>void e.fn(u,this,S).call(this,{before:n})}>
${e.Vn(`parley-record-older`)}
</button>
</p>`}
<ol role="list">
${e.wn(s,e=>e.key,t=>e.fn(u,this,y).call(this,t))}
</ol>
${r===void 0?e.En:e.Dn`<p class="note">
<button type="button" class="button" @click=${()=>void e.fn(u,this,S).call(this,{after:r})}>
${e.Vn(`parley-record-newer`)}
</button>
</p>`}
`}function y(t){var n,r,a,o;if(t.kind===`day`)return e.Dn`<li class="line day"><span>${e.bt(t.at)}</span></li>`;if(t.kind!==`message`)return e.En;let{message:s}=t,l=(n=(r=this.context)==null?void 0:r.person)==null?void 0:n;return e.Dn`<li>
<parley-message
tabindex="-1"
.message=${s}
.replied=${e.dn(i,this).find(e=>e.id===s.replyTo)}
.powers=${T}
.act=${e.dn(d,this)}
.wiki=${(a=(o=this.context)==null?void 0:o.wiki)==null?``:a}
.myName=${l==null?void 0:l.name}
.grouped=${t.grouped}
.highlighted=${e.dn(c,this)===s.id}
></parley-message>
</li>`}async function b(t){history.replaceState(null,``,`#message=${t}`),e.Xt(c,this,t),this.requestUpdate();try{await navigator.clipboard.writeText(location.href),e.Sn(e.Vn(`parley-link-copied`))}catch(t){e.Sn(e.Vn(`parley-link-in-address`))}}async function x(t){e.Xt(s,this,!1),e.Xt(c,this,t),e.dn(i,this).some(e=>e.id===t)||await e.fn(u,this,S).call(this,{around:t}),this.requestUpdate(),await this.updateComplete;let n=[...this.renderRoot.querySelectorAll(`parley-message`)].find(e=>e.message.id===t);await(n==null?void 0:n.updateComplete),n==null||n.scrollIntoView({block:`center`}),n==null||n.focus({preventScroll:!0})}async function S(t){e.dn(i,this).length===0&&e.fn(u,this,w).call(this,{kind:`loading`});try{e.fn(u,this,C).call(this,t,await e.O(this.document,e.in(e.in({},t),{},{limit:n}))),e.fn(u,this,w).call(this,{kind:`shown`})}catch(t){e.fn(u,this,w).call(this,{kind:`failed`})}}function C(t,n){let r=new Set(e.dn(i,this).map(e=>e.id)),s=n.messages.filter(e=>!r.has(e.id));t.before===void 0?t.after===void 0?(e.Xt(i,this,n.messages),e.Xt(a,this,n.before),e.Xt(o,this,n.after)):(e.Xt(i,this,[...e.dn(i,this),...s]),e.Xt(o,this,n.after)):(e.Xt(i,this,[...s,...e.dn(i,this)]),e.Xt(a,this,n.before))}function w(t){e.Xt(r,this,t),this.requestUpdate()}e.ln(m,`properties`,{document:{},context:{attribute:!1}}),e.ln(m,`styles`,[e.gn,e._n,t.r,e.On`
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
ol {
border-block: 1px solid var(--border-color-muted);
padding-block: var(--spacing-50);
}
`]);var T={mine:!1,canPost:!1,canModerate:!1,kept:!0,signedIn:!1,ignored:!1};customElements.define(`parley-record`,m),exports.ParleyRecord=m;
