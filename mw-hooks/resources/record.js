// SPDX-License-Identifier: GPL-2.0-or-later
"use strict";const e=require("ext.parley.common"),t=require("ext.parley.message");require("ext.parley.record-search");var n=100,r=new WeakMap,i=new WeakMap,a=new WeakMap,o=new WeakMap,s=new WeakMap,c=new WeakMap,l=new WeakMap,u=new WeakSet,d=new WeakMap,f=new WeakMap,p=new WeakMap,m=class extends e.An{constructor(){super(),e.yn(this,u),e.vn(this,r,{kind:`loading`}),e.vn(this,i,[]),e.vn(this,a,void 0),e.vn(this,o,void 0),e.vn(this,s,!1),e.vn(this,c,void 0),e.vn(this,l,!1),e.vn(this,d,t=>{if(t.kind===`jump`)e._n(u,this,x).call(this,t.id);else if(t.kind===`copy-link`)e._n(u,this,b).call(this,t.message.id);else if(t.kind===`reveal`){var n,r;location.assign(e.Pt((n=(r=this.context)==null?void 0:r.title)==null?``:n,t.message.id))}}),e.vn(this,f,()=>{e.tn(s,this,!e.gn(s,this)),this.requestUpdate()}),e.vn(this,p,()=>{var t;let n=(t=/^#message=([\w-]{1,64})$/u.exec(location.hash))==null?void 0:t[1];n!==void 0&&e._n(u,this,x).call(this,n)}),this.document=``,this.context=void 0}connectedCallback(){super.connectedCallback(),e.On(),addEventListener(`hashchange`,e.gn(p,this))}disconnectedCallback(){super.disconnectedCallback(),removeEventListener(`hashchange`,e.gn(p,this))}willUpdate(){e.gn(l,this)||this.context===void 0||this.document===``||(e.tn(l,this,!0),e.gn(p,this).call(this),e.gn(c,this)===void 0&&e._n(u,this,S).call(this,{}))}render(){var t,n;return e.Mn`
<div class="bar">
<button
type="button"
class="button"
aria-pressed=${e.gn(s,this)?`true`:`false`}
@click=${e.gn(f,this)}
>
${e.Kn(`parley-search-open`)}
</button>
${e._n(u,this,h).call(this,`text`,e.Kn(`parley-export-text`))} ${e._n(u,this,h).call(this,`wikitext`,e.Kn(`parley-export-wikitext`))}
${e._n(u,this,h).call(this,`json`,e.Kn(`parley-export-json`))}
</div>
${e.gn(s,this)?e.Mn`<parley-record-search
.document=${this.document}
.wiki=${(t=(n=this.context)==null?void 0:n.wiki)==null?``:t}
.jump=${t=>void e._n(u,this,x).call(this,t)}
.leave=${e.gn(f,this)}
></parley-record-search>`:e._n(u,this,_).call(this)}
`}};function h(t,n){return e.Mn`<button type="button" class="button" @click=${()=>void e._n(u,this,g).call(this,t)}>${n}</button>`}async function g(t){try{await e.P(this.document,t)}catch(t){e.Dn(e.Kn(`parley-error-not-done`))}}function _(){switch(e.gn(r,this).kind){case`loading`:return e.Mn`<p class="note" role="status">${e.Kn(`parley-list-loading`)}</p>`;case`failed`:return e.Mn`<p class="note" role="alert">
${e.Kn(`parley-record-failed`)}
<button type="button" class="button" @click=${()=>void e._n(u,this,S).call(this,{})}>
${e.Kn(`parley-message-try-again`)}
</button>
</p>`;case`shown`:return e._n(u,this,v).call(this)}}function v(){if(e.gn(i,this).length===0)return e.Mn`<p class="empty">${e.Kn(`parley-record-empty`)}</p>`;let n=e.gn(a,this),r=e.gn(o,this),s=t.i(e.gn(i,this),[],void 0,()=>!1);return e.Mn`
${n===void 0?e.Mn`<p class="note">${e.Kn(`parley-list-beginning`)}</p>`:e.Mn`<p class="note">
<button type="button" class="button" @click=${()=>void e._n(u,this,S).call(this,{before:n})}>
${e.Kn(`parley-record-older`)}
</button>
</p>`}
<ol role="list">
${e.kn(s,e=>e.key,t=>e._n(u,this,y).call(this,t))}
</ol>
${r===void 0?e.jn:e.Mn`<p class="note">
<button type="button" class="button" @click=${()=>void e._n(u,this,S).call(this,{after:r})}>
${e.Kn(`parley-record-newer`)}
</button>
</p>`}
`}function y(t){var n,r,a,o;if(t.kind===`day`)return e.Mn`<li class="line day"><span>${e.Tt(t.at)}</span></li>`;if(t.kind!==`message`)return e.jn;let{message:s}=t,l=(n=(r=this.context)==null?void 0:r.person)==null?void 0:n;return e.Mn`<li>
<parley-message
tabindex="-1"
.message=${s}
.replied=${e.gn(i,this).find(e=>e.id===s.replyTo)}
.powers=${T}
.act=${e.gn(d,this)}
.wiki=${(a=(o=this.context)==null?void 0:o.wiki)==null?``:a}
.myName=${l==null?void 0:l.name}
.grouped=${t.grouped}
.highlighted=${e.gn(c,this)===s.id}
></parley-message>
</li>`}async function b(t){history.replaceState(null,``,`#message=${t}`),e.tn(c,this,t),this.requestUpdate();try{await navigator.clipboard.writeText(location.href),e.Dn(e.Kn(`parley-link-copied`))}catch(t){e.Dn(e.Kn(`parley-link-in-address`))}}async function x(t){e.tn(s,this,!1),e.tn(c,this,t),e.gn(i,this).some(e=>e.id===t)||await e._n(u,this,S).call(this,{around:t}),this.requestUpdate(),await this.updateComplete;let n=[...this.renderRoot.querySelectorAll(`parley-message`)].find(e=>e.message.id===t);await(n==null?void 0:n.updateComplete),n==null||n.scrollIntoView({block:`center`}),n==null||n.focus({preventScroll:!0})}async function S(t){e.gn(i,this).length===0&&e._n(u,this,w).call(this,{kind:`loading`});try{e._n(u,this,C).call(this,t,await e.N(this.document,e.ln(e.ln({},t),{},{limit:n}))),e._n(u,this,w).call(this,{kind:`shown`})}catch(t){e._n(u,this,w).call(this,{kind:`failed`})}}function C(t,n){let r=new Set(e.gn(i,this).map(e=>e.id)),s=n.messages.filter(e=>!r.has(e.id));t.before===void 0?t.after===void 0?(e.tn(i,this,n.messages),e.tn(a,this,n.before),e.tn(o,this,n.after)):(e.tn(i,this,[...e.gn(i,this),...s]),e.tn(o,this,n.after)):(e.tn(i,this,[...s,...e.gn(i,this)]),e.tn(a,this,n.before))}function w(t){e.tn(r,this,t),this.requestUpdate()}e.mn(m,`properties`,{document:{},context:{attribute:!1}}),e.mn(m,`styles`,[e.xn,e.Sn,t.r,e.Nn`
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
