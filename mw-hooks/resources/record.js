// SPDX-License-Identifier: GPL-2.0-or-later
"use strict";const e=require("ext.parley.common"),t=require("ext.parley.message");require("ext.parley.record-search");var n=100,r=new WeakMap,i=new WeakMap,a=new WeakMap,o=new WeakMap,s=new WeakMap,c=new WeakMap,l=new WeakMap,u=new WeakSet,d=new WeakMap,f=new WeakMap,p=new WeakMap,m=class extends e._n{constructor(){super(),e.on(this,u),e.an(this,r,{kind:`loading`}),e.an(this,i,[]),e.an(this,a,void 0),e.an(this,o,void 0),e.an(this,s,!1),e.an(this,c,void 0),e.an(this,l,!1),e.an(this,d,t=>{if(t.kind===`jump`)e.in(u,this,x).call(this,t.id);else if(t.kind===`copy-link`)e.in(u,this,b).call(this,t.message.id);else if(t.kind===`reveal`){var n,r;location.assign(e.Nt((n=(r=this.context)==null?void 0:r.title)==null?``:n,t.message.id))}}),e.an(this,f,()=>{e.Vt(s,this,!e.rn(s,this)),this.requestUpdate()}),e.an(this,p,()=>{var t;let n=(t=/^#message=([\w-]{1,64})$/u.exec(location.hash))==null?void 0:t[1];n!==void 0&&e.in(u,this,x).call(this,n)}),this.document=``,this.context=void 0}connectedCallback(){super.connectedCallback(),e.hn(),addEventListener(`hashchange`,e.rn(p,this))}disconnectedCallback(){super.disconnectedCallback(),removeEventListener(`hashchange`,e.rn(p,this))}willUpdate(){e.rn(l,this)||this.context===void 0||this.document===``||(e.Vt(l,this,!0),e.rn(p,this).call(this),e.rn(c,this)===void 0&&e.in(u,this,S).call(this,{}))}render(){var t,n;return e.yn`
<div class="bar">
<button
type="button"
class="button"
aria-pressed=${e.rn(s,this)?`true`:`false`}
@click=${e.rn(f,this)}
>
${e.Ln(`parley-search-open`)}
</button>
${e.in(u,this,h).call(this,`text`,e.Ln(`parley-export-text`))} ${e.in(u,this,h).call(this,`wikitext`,e.Ln(`parley-export-wikitext`))}
${e.in(u,this,h).call(this,`json`,e.Ln(`parley-export-json`))}
</div>
${e.rn(s,this)?e.yn`<parley-record-search
.document=${this.document}
.wiki=${(t=(n=this.context)==null?void 0:n.wiki)==null?``:t}
.jump=${t=>void e.in(u,this,x).call(this,t)}
.leave=${e.rn(f,this)}
></parley-record-search>`:e.in(u,this,_).call(this)}
`}};function h(t,n){return e.yn`<button type="button" class="button" @click=${()=>void e.in(u,this,g).call(this,t)}>${n}</button>`}async function g(t){try{await e.A(this.document,t)}catch(t){e.mn(e.Ln(`parley-error-not-done`))}}function _(){switch(e.rn(r,this).kind){case`loading`:return e.yn`<p class="note" role="status">${e.Ln(`parley-list-loading`)}</p>`;case`failed`:return e.yn`<p class="note" role="alert">
${e.Ln(`parley-record-failed`)}
<button type="button" class="button" @click=${()=>void e.in(u,this,S).call(this,{})}>
${e.Ln(`parley-message-try-again`)}
</button>
</p>`;case`shown`:return e.in(u,this,v).call(this)}}function v(){if(e.rn(i,this).length===0)return e.yn`<p class="empty">${e.Ln(`parley-record-empty`)}</p>`;let n=e.rn(a,this),r=e.rn(o,this),s=t.i(e.rn(i,this),[],void 0,()=>!1);return e.yn`
${n===void 0?e.yn`<p class="note">${e.Ln(`parley-list-beginning`)}</p>`:e.yn`<p class="note">
<button type="button" class="button" @click=${()=>void e.in(u,this,S).call(this,{before:n})}>
${e.Ln(`parley-record-older`)}
</button>
</p>`}
<ol role="list">
${e.gn(s,e=>e.key,t=>e.in(u,this,y).call(this,t))}
</ol>
${r===void 0?e.vn:e.yn`<p class="note">
<button type="button" class="button" @click=${()=>void e.in(u,this,S).call(this,{after:r})}>
${e.Ln(`parley-record-newer`)}
</button>
</p>`}
`}function y(t){var n,r,a,o;if(t.kind===`day`)return e.yn`<li class="line day"><span>${e.wt(t.at)}</span></li>`;if(t.kind!==`message`)return e.vn;let{message:s}=t,l=(n=(r=this.context)==null?void 0:r.person)==null?void 0:n;return e.yn`<li>
<parley-message
tabindex="-1"
.message=${s}
.replied=${e.rn(i,this).find(e=>e.id===s.replyTo)}
.powers=${T}
.act=${e.rn(d,this)}
.wiki=${(a=(o=this.context)==null?void 0:o.wiki)==null?``:a}
.myName=${l==null?void 0:l.name}
.grouped=${t.grouped}
.highlighted=${e.rn(c,this)===s.id}
></parley-message>
</li>`}async function b(t){history.replaceState(null,``,`#message=${t}`),e.Vt(c,this,t),this.requestUpdate();try{await navigator.clipboard.writeText(location.href),e.mn(e.Ln(`parley-link-copied`))}catch(t){e.mn(e.Ln(`parley-link-in-address`))}}async function x(t){e.Vt(s,this,!1),e.Vt(c,this,t),e.rn(i,this).some(e=>e.id===t)||await e.in(u,this,S).call(this,{around:t}),this.requestUpdate(),await this.updateComplete;let n=[...this.renderRoot.querySelectorAll(`parley-message`)].find(e=>e.message.id===t);await(n==null?void 0:n.updateComplete),n==null||n.scrollIntoView({block:`center`}),n==null||n.focus({preventScroll:!0})}async function S(t){e.rn(i,this).length===0&&e.in(u,this,w).call(this,{kind:`loading`});try{e.in(u,this,C).call(this,t,await e.k(this.document,e.Xt(e.Xt({},t),{},{limit:n}))),e.in(u,this,w).call(this,{kind:`shown`})}catch(t){e.in(u,this,w).call(this,{kind:`failed`})}}function C(t,n){let r=new Set(e.rn(i,this).map(e=>e.id)),s=n.messages.filter(e=>!r.has(e.id));t.before===void 0?t.after===void 0?(e.Vt(i,this,n.messages),e.Vt(a,this,n.before),e.Vt(o,this,n.after)):(e.Vt(i,this,[...e.rn(i,this),...s]),e.Vt(o,this,n.after)):(e.Vt(i,this,[...s,...e.rn(i,this)]),e.Vt(a,this,n.before))}function w(t){e.Vt(r,this,t),this.requestUpdate()}e.tn(m,`properties`,{document:{},context:{attribute:!1}}),e.tn(m,`styles`,[e.cn,e.ln,t.r,e.bn`
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
