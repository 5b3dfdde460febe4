// SPDX-License-Identifier: GPL-2.0-or-later
"use strict";const e=require("ext.parley.common"),t=require("ext.parley.message");require("ext.parley.record-search");var n=100,r=new WeakMap,i=new WeakMap,a=new WeakMap,o=new WeakMap,s=new WeakMap,c=new WeakMap,l=new WeakMap,u=new WeakSet,d=new WeakMap,f=new WeakMap,p=new WeakMap,m=class extends e.bn{constructor(){super(),e.ln(this,u),e.cn(this,r,{kind:`loading`}),e.cn(this,i,[]),e.cn(this,a,void 0),e.cn(this,o,void 0),e.cn(this,s,!1),e.cn(this,c,void 0),e.cn(this,l,!1),e.cn(this,d,t=>{if(t.kind===`jump`)e.sn(u,this,x).call(this,t.id);else if(t.kind===`copy-link`)e.sn(u,this,b).call(this,t.message.id);else if(t.kind===`reveal`){var n,r;location.assign(e.Ot((n=(r=this.context)==null?void 0:r.title)==null?``:n,t.message.id))}}),e.cn(this,f,()=>{e.Gt(s,this,!e.on(s,this)),this.requestUpdate()}),e.cn(this,p,()=>{var t;let n=(t=/^#message=([\w-]{1,64})$/u.exec(location.hash))==null?void 0:t[1];n!==void 0&&e.sn(u,this,x).call(this,n)}),this.document=``,this.context=void 0}connectedCallback(){super.connectedCallback(),e.vn(),addEventListener(`hashchange`,e.on(p,this))}disconnectedCallback(){super.disconnectedCallback(),removeEventListener(`hashchange`,e.on(p,this))}willUpdate(){e.on(l,this)||this.context===void 0||this.document===``||(e.Gt(l,this,!0),e.on(p,this).call(this),e.on(c,this)===void 0&&e.sn(u,this,S).call(this,{}))}render(){var t,n;return e.Sn`
<div class="bar">
<button
type="button"
class="button"
aria-pressed=${e.on(s,this)?`true`:`false`}
@click=${e.on(f,this)}
>
${e.Bn(`parley-search-open`)}
</button>
${e.sn(u,this,h).call(this,`text`,e.Bn(`parley-export-text`))} ${e.sn(u,this,h).call(this,`wikitext`,e.Bn(`parley-export-wikitext`))}
${e.sn(u,this,h).call(this,`json`,e.Bn(`parley-export-json`))}
</div>
${e.on(s,this)?e.Sn`<parley-record-search
.document=${this.document}
.wiki=${(t=(n=this.context)==null?void 0:n.wiki)==null?``:t}
.jump=${t=>void e.sn(u,this,x).call(this,t)}
.leave=${e.on(f,this)}
></parley-record-search>`:e.sn(u,this,_).call(this)}
`}};function h(t,n){return e.Sn`<button type="button" class="button" @click=${()=>void e.sn(u,this,g).call(this,t)}>${n}</button>`}async function g(t){try{await e.k(this.document,t)}catch(t){e._n(e.Bn(`parley-error-not-done`))}}function _(){switch(e.on(r,this).kind){case`loading`:return e.Sn`<p class="note" role="status">${e.Bn(`parley-list-loading`)}</p>`;case`failed`:return e.Sn`<p class="note" role="alert">
${e.Bn(`parley-record-failed`)}
<button type="button" class="button" @click=${()=>void e.sn(u,this,S).call(this,{})}>
${e.Bn(`parley-message-try-again`)}
</button>
</p>`;case`shown`:return e.sn(u,this,v).call(this)}}function v(){if(e.on(i,this).length===0)return e.Sn`<p class="empty">${e.Bn(`parley-record-empty`)}</p>`;let n=e.on(a,this),r=e.on(o,this),s=t.i(e.on(i,this),[],void 0,()=>!1);return e.Sn`
${n===void 0?e.Sn`<p class="note">${e.Bn(`parley-list-beginning`)}</p>`:e.Sn`<p class="note">
<button type="button" class="button" @click=${()=>void e.sn(u,this,S).call(this,{before:n})}>
${e.Bn(`parley-record-older`)}
</button>
</p>`}
<ol role="list">
${e.yn(s,e=>e.key,t=>e.sn(u,this,y).call(this,t))}
</ol>
${r===void 0?e.xn:e.Sn`<p class="note">
<button type="button" class="button" @click=${()=>void e.sn(u,this,S).call(this,{after:r})}>
${e.Bn(`parley-record-newer`)}
</button>
</p>`}
`}function y(t){var n,r,a,o;if(t.kind===`day`)return e.Sn`<li class="line day"><span>${e.yt(t.at)}</span></li>`;if(t.kind!==`message`)return e.xn;let{message:s}=t,l=(n=(r=this.context)==null?void 0:r.person)==null?void 0:n;return e.Sn`<li>
<parley-message
tabindex="-1"
.message=${s}
.replied=${e.on(i,this).find(e=>e.id===s.replyTo)}
.powers=${T}
.act=${e.on(d,this)}
.wiki=${(a=(o=this.context)==null?void 0:o.wiki)==null?``:a}
.myName=${l==null?void 0:l.name}
.grouped=${t.grouped}
.highlighted=${e.on(c,this)===s.id}
></parley-message>
</li>`}async function b(t){history.replaceState(null,``,`#message=${t}`),e.Gt(c,this,t),this.requestUpdate();try{await navigator.clipboard.writeText(location.href),e._n(e.Bn(`parley-link-copied`))}catch(t){e._n(e.Bn(`parley-link-in-address`))}}async function x(t){e.Gt(s,this,!1),e.Gt(c,this,t),e.on(i,this).some(e=>e.id===t)||await e.sn(u,this,S).call(this,{around:t}),this.requestUpdate(),await this.updateComplete;let n=[...this.renderRoot.querySelectorAll(`parley-message`)].find(e=>e.message.id===t);await(n==null?void 0:n.updateComplete),n==null||n.scrollIntoView({block:`center`}),n==null||n.focus({preventScroll:!0})}async function S(t){e.on(i,this).length===0&&e.sn(u,this,w).call(this,{kind:`loading`});try{e.sn(u,this,C).call(this,t,await e.O(this.document,e.$t(e.$t({},t),{},{limit:n}))),e.sn(u,this,w).call(this,{kind:`shown`})}catch(t){e.sn(u,this,w).call(this,{kind:`failed`})}}function C(t,n){let r=new Set(e.on(i,this).map(e=>e.id)),s=n.messages.filter(e=>!r.has(e.id));t.before===void 0?t.after===void 0?(e.Gt(i,this,n.messages),e.Gt(a,this,n.before),e.Gt(o,this,n.after)):(e.Gt(i,this,[...e.on(i,this),...s]),e.Gt(o,this,n.after)):(e.Gt(i,this,[...s,...e.on(i,this)]),e.Gt(a,this,n.before))}function w(t){e.Gt(r,this,t),this.requestUpdate()}e.in(m,`properties`,{document:{},context:{attribute:!1}}),e.in(m,`styles`,[e.dn,e.fn,t.r,e.Cn`
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
