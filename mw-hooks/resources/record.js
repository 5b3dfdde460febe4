// SPDX-License-Identifier: GPL-2.0-or-later
"use strict";const e=require("ext.parley.common"),t=require("ext.parley.message"),n=require("ext.parley.fetch-part");require("ext.parley.record-search");var r=100,i=new WeakMap,a=new WeakMap,o=new WeakMap,s=new WeakMap,c=new WeakMap,l=new WeakMap,u=new WeakMap,d=new WeakMap,f=new WeakSet,p=new WeakMap,m=new WeakMap,h=new WeakMap,g=class extends e.Tn{constructor(){super(),e.hn(this,f),e.mn(this,i,{kind:`loading`}),e.mn(this,a,[]),e.mn(this,o,void 0),e.mn(this,s,void 0),e.mn(this,c,!1),e.mn(this,l,void 0),e.mn(this,u,!1),e.mn(this,d,void 0),e.mn(this,p,t=>{if(t.kind===`jump`)e.pn(f,this,D).call(this,t.id);else if(t.kind===`copy-link`)e.pn(f,this,E).call(this,t.message.id);else if(t.kind===`reveal`){var n,r;location.assign(e.Jt((n=(r=this.context)==null?void 0:r.title)==null?``:n,t.message.id))}}),e.mn(this,m,()=>{e.in(c,this,!e.fn(c,this)),this.requestUpdate()}),e.mn(this,h,()=>{var t;let n=(t=/^#message=([\w-]{1,64})$/u.exec(location.hash))==null?void 0:t[1];n!==void 0&&e.pn(f,this,D).call(this,n)}),this.document=``,this.context=void 0}connectedCallback(){super.connectedCallback(),e.wn(),addEventListener(`hashchange`,e.fn(h,this))}disconnectedCallback(){super.disconnectedCallback(),removeEventListener(`hashchange`,e.fn(h,this))}willUpdate(){e.fn(u,this)||this.context===void 0||this.document===``||(e.in(u,this,!0),e.fn(h,this).call(this),e.fn(l,this)===void 0&&e.pn(f,this,O).call(this,{}))}render(){var t,n;return e.Dn`
<div class="bar">
<button
type="button"
class="button"
aria-pressed=${e.fn(c,this)?`true`:`false`}
@click=${e.fn(m,this)}
>
${e.Rn(`parley-search-open`)}
</button>
${e.pn(f,this,v).call(this)} ${e.pn(f,this,_).call(this,`text`,e.Rn(`parley-export-text`))}
${e.pn(f,this,_).call(this,`wikitext`,e.Rn(`parley-export-wikitext`))} ${e.pn(f,this,_).call(this,`json`,e.Rn(`parley-export-json`))}
</div>
${e.fn(c,this)?e.Dn`<parley-record-search
.document=${this.document}
.wiki=${(t=(n=this.context)==null?void 0:n.wiki)==null?``:t}
.jump=${t=>void e.pn(f,this,D).call(this,t)}
.leave=${e.fn(m,this)}
></parley-record-search>`:e.pn(f,this,C).call(this)}
<parley-talk-page-dialog></parley-talk-page-dialog>
`}};function _(t,n){return e.Dn`<button type="button" class="button" @click=${()=>void e.pn(f,this,S).call(this,t)}>${n}</button>`}function v(){var t,n;let r=e.fn(d,this),i=(t=(n=this.context)==null?void 0:n.person)==null?null:t;return e.Xn().postToTalkPage===void 0||i===null||e.fn(a,this).length===0?e.En:e.Dn`
<button
type="button"
class="button"
aria-pressed=${r===void 0?`false`:`true`}
@click=${()=>e.pn(f,this,y).call(this,r===void 0?new Set:void 0)}
>
${e.Rn(`parley-record-choose`)}
</button>
${r===void 0?e.En:e.Dn`<button
type="button"
class="button primary"
?disabled=${r.size===0}
@click=${()=>void e.pn(f,this,x).call(this)}
>
${e.Rn(`parley-talk-post-open`)}
</button>`}
`}function y(t){e.in(d,this,t),this.requestUpdate()}function b(t){let n=e.fn(d,this);return n===void 0||t.deletedBy!==void 0||t.event!==void 0?e.En:e.Dn`<input
type="checkbox"
aria-label=${e.Rn(`parley-record-choose-one`,e.Ln(t.author.name),e.Gt(t.at))}
.checked=${n.has(t.id)}
@change=${r=>{let i=[...n].filter(e=>e!==t.id),a=r.target instanceof HTMLInputElement&&r.target.checked;e.pn(f,this,y).call(this,new Set(a?[...i,t.id]:i))}}
/>`}async function x(){var t,r,i;try{await n.t(()=>require("ext.parley.bootstrap").load("ext.parley.talk-page-dialog"))}catch(t){e.Cn(e.Rn(`parley-error-not-done`));return}let a=this.renderRoot.querySelector(`parley-talk-page-dialog`);a==null||a.ask({document:this.document,title:(t=(r=this.context)==null?void 0:r.title)==null?``:t,messages:[...(i=e.fn(d,this))==null?[]:i],done:e=>location.assign(e)})}async function S(t){try{await e.P(this.document,t)}catch(t){e.Cn(e.Rn(`parley-error-not-done`))}}function C(){switch(e.fn(i,this).kind){case`loading`:return e.Dn`<p class="note" role="status">${e.Rn(`parley-list-loading`)}</p>`;case`failed`:return e.Dn`<p class="note" role="alert">
${e.Rn(`parley-record-failed`)}
<button type="button" class="button" @click=${()=>void e.pn(f,this,O).call(this,{})}>
${e.Rn(`parley-message-try-again`)}
</button>
</p>`;case`shown`:return e.pn(f,this,w).call(this)}}function w(){if(e.fn(a,this).length===0)return e.Dn`<p class="empty">${e.Rn(`parley-record-empty`)}</p>`;let n=e.fn(o,this),r=e.fn(s,this),i=t.i(e.fn(a,this),[],void 0,()=>!1);return e.Dn`
${n===void 0?e.Dn`<p class="note">${e.Rn(`parley-list-beginning`)}</p>`:e.Dn`<p class="note">
<button type="button" class="button" @click=${()=>void e.pn(f,this,O).call(this,{before:n})}>
${e.Rn(`parley-record-older`)}
</button>
</p>`}
<ol role="list">
${e.$t(i,e=>e.key,t=>e.pn(f,this,T).call(this,t))}
</ol>
${r===void 0?e.En:e.Dn`<p class="note">
<button type="button" class="button" @click=${()=>void e.pn(f,this,O).call(this,{after:r})}>
${e.Rn(`parley-record-newer`)}
</button>
</p>`}
`}function T(t){var n,r,i,o;if(t.kind===`day`)return e.Dn`<li class="line day"><span>${e.Vt(t.at)}</span></li>`;if(t.kind!==`message`)return e.En;let{message:s}=t,c=(n=(r=this.context)==null?void 0:r.person)==null?void 0:n;return e.Dn`<li class=${e.fn(d,this)===void 0?``:`choosing`}>
${e.pn(f,this,b).call(this,s)}
<parley-message
tabindex="-1"
.message=${s}
.replied=${e.fn(a,this).find(e=>e.id===s.replyTo)}
.powers=${j}
.act=${e.fn(p,this)}
.wiki=${(i=(o=this.context)==null?void 0:o.wiki)==null?``:i}
.myName=${c==null?void 0:c.name}
.grouped=${t.grouped}
.highlighted=${e.fn(l,this)===s.id}
></parley-message>
</li>`}async function E(t){history.replaceState(null,``,`#message=${t}`),e.in(l,this,t),this.requestUpdate();try{await navigator.clipboard.writeText(location.href),e.Cn(e.Rn(`parley-link-copied`))}catch(t){e.Cn(e.Rn(`parley-link-in-address`))}}async function D(t){e.in(c,this,!1),e.in(l,this,t),e.fn(a,this).some(e=>e.id===t)||await e.pn(f,this,O).call(this,{around:t}),this.requestUpdate(),await this.updateComplete;let n=[...this.renderRoot.querySelectorAll(`parley-message`)].find(e=>e.message.id===t);await(n==null?void 0:n.updateComplete),n==null||n.scrollIntoView({block:`center`}),n==null||n.focus({preventScroll:!0})}async function O(t){e.fn(a,this).length===0&&e.pn(f,this,A).call(this,{kind:`loading`});try{e.pn(f,this,k).call(this,t,await e.N(this.document,e.Kn(e.Kn({},t),{},{limit:r}))),e.pn(f,this,A).call(this,{kind:`shown`})}catch(t){e.pn(f,this,A).call(this,{kind:`failed`})}}function k(t,n){let r=new Set(e.fn(a,this).map(e=>e.id)),i=n.messages.filter(e=>!r.has(e.id));t.before===void 0?t.after===void 0?(e.in(a,this,n.messages),e.in(o,this,n.before),e.in(s,this,n.after)):(e.in(a,this,[...e.fn(a,this),...i]),e.in(s,this,n.after)):(e.in(a,this,[...i,...e.fn(a,this)]),e.in(o,this,n.before))}function A(t){e.in(i,this,t),this.requestUpdate()}e.Qn(g,`properties`,{document:{},context:{attribute:!1}}),e.Qn(g,`styles`,[e._n,e.vn,t.r,e.On`
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
`]);var j={mine:!1,canPost:!1,canModerate:!1,kept:!0,signedIn:!1,ignored:!1};customElements.define(`parley-record`,g),exports.ParleyRecord=g;
