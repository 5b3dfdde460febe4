// SPDX-License-Identifier: GPL-2.0-or-later
"use strict";const e=require("ext.parley.common"),t=require("ext.parley.message"),n=require("ext.parley.fetch-part");require("ext.parley.record-search");var r=100,i=new WeakMap,a=new WeakMap,o=new WeakMap,s=new WeakMap,c=new WeakMap,l=new WeakMap,u=new WeakMap,d=new WeakMap,f=new WeakSet,p=new WeakMap,m=new WeakMap,h=new WeakMap,g=class extends e.Cn{constructor(){super(),e.pn(this,f),e.fn(this,i,{kind:`loading`}),e.fn(this,a,[]),e.fn(this,o,void 0),e.fn(this,s,void 0),e.fn(this,c,!1),e.fn(this,l,void 0),e.fn(this,u,!1),e.fn(this,d,void 0),e.fn(this,p,t=>{if(t.kind===`jump`)e.dn(f,this,D).call(this,t.id);else if(t.kind===`copy-link`)e.dn(f,this,E).call(this,t.message.id);else if(t.kind===`reveal`){var n,r;location.assign(e.qt((n=(r=this.context)==null?void 0:r.title)==null?``:n,t.message.id))}}),e.fn(this,m,()=>{e.rn(c,this,!e.un(c,this)),this.requestUpdate()}),e.fn(this,h,()=>{var t;let n=(t=/^#message=([\w-]{1,64})$/u.exec(location.hash))==null?void 0:t[1];n!==void 0&&e.dn(f,this,D).call(this,n)}),this.document=``,this.context=void 0}connectedCallback(){super.connectedCallback(),e.Sn(),addEventListener(`hashchange`,e.un(h,this))}disconnectedCallback(){super.disconnectedCallback(),removeEventListener(`hashchange`,e.un(h,this))}willUpdate(){e.un(u,this)||this.context===void 0||this.document===``||(e.rn(u,this,!0),e.un(h,this).call(this),e.un(l,this)===void 0&&e.dn(f,this,O).call(this,{}))}render(){var t,n;return e.Tn`
<div class="bar">
<button
type="button"
class="button"
aria-pressed=${e.un(c,this)?`true`:`false`}
@click=${e.un(m,this)}
>
${e.In(`parley-search-open`)}
</button>
${e.dn(f,this,v).call(this)} ${e.dn(f,this,_).call(this,`text`,e.In(`parley-export-text`))}
${e.dn(f,this,_).call(this,`wikitext`,e.In(`parley-export-wikitext`))} ${e.dn(f,this,_).call(this,`json`,e.In(`parley-export-json`))}
</div>
${e.un(c,this)?e.Tn`<parley-record-search
.document=${this.document}
.wiki=${(t=(n=this.context)==null?void 0:n.wiki)==null?``:t}
.jump=${t=>void e.dn(f,this,D).call(this,t)}
.leave=${e.un(m,this)}
></parley-record-search>`:e.dn(f,this,C).call(this)}
<parley-talk-page-dialog></parley-talk-page-dialog>
`}};function _(t,n){return e.Tn`<button type="button" class="button" @click=${()=>void e.dn(f,this,S).call(this,t)}>${n}</button>`}function v(){var t,n;let r=e.un(d,this),i=(t=(n=this.context)==null?void 0:n.person)==null?null:t;return e.Jn().postToTalkPage===void 0||i===null||e.un(a,this).length===0?e.wn:e.Tn`
<button
type="button"
class="button"
aria-pressed=${r===void 0?`false`:`true`}
@click=${()=>e.dn(f,this,y).call(this,r===void 0?new Set:void 0)}
>
${e.In(`parley-record-choose`)}
</button>
${r===void 0?e.wn:e.Tn`<button
type="button"
class="button primary"
?disabled=${r.size===0}
@click=${()=>void e.dn(f,this,x).call(this)}
>
${e.In(`parley-talk-post-open`)}
</button>`}
`}function y(t){e.rn(d,this,t),this.requestUpdate()}function b(t){let n=e.un(d,this);return n===void 0||t.deletedBy!==void 0||t.event!==void 0?e.wn:e.Tn`<input
type="checkbox"
aria-label=${e.In(`parley-record-choose-one`,e.Fn(t.author.name),e.Gt(t.at))}
.checked=${n.has(t.id)}
@change=${r=>{let i=[...n].filter(e=>e!==t.id),a=r.target instanceof HTMLInputElement&&r.target.checked;e.dn(f,this,y).call(this,new Set(a?[...i,t.id]:i))}}
/>`}async function x(){var t,r,i;try{await n.t(()=>require("ext.parley.bootstrap").load("ext.parley.talk-page-dialog"))}catch(t){e.xn(e.In(`parley-error-not-done`));return}let a=this.renderRoot.querySelector(`parley-talk-page-dialog`);a==null||a.ask({document:this.document,title:(t=(r=this.context)==null?void 0:r.title)==null?``:t,messages:[...(i=e.un(d,this))==null?[]:i],done:e=>location.assign(e)})}async function S(t){try{await e.F(this.document,t)}catch(t){e.xn(e.In(`parley-error-not-done`))}}function C(){switch(e.un(i,this).kind){case`loading`:return e.Tn`<p class="note" role="status">${e.In(`parley-list-loading`)}</p>`;case`failed`:return e.Tn`<p class="note" role="alert">
${e.In(`parley-record-failed`)}
<button type="button" class="button" @click=${()=>void e.dn(f,this,O).call(this,{})}>
${e.In(`parley-message-try-again`)}
</button>
</p>`;case`shown`:return e.dn(f,this,w).call(this)}}function w(){if(e.un(a,this).length===0)return e.Tn`<p class="empty">${e.In(`parley-record-empty`)}</p>`;let n=e.un(o,this),r=e.un(s,this),i=t.i(e.un(a,this),[],void 0,()=>!1);return e.Tn`
${n===void 0?e.Tn`<p class="note">${e.In(`parley-list-beginning`)}</p>`:e.Tn`<p class="note">
<button type="button" class="button" @click=${()=>void e.dn(f,this,O).call(this,{before:n})}>
${e.In(`parley-record-older`)}
</button>
</p>`}
<ol role="list">
${e.Qt(i,e=>e.key,t=>e.dn(f,this,T).call(this,t))}
</ol>
${r===void 0?e.wn:e.Tn`<p class="note">
<button type="button" class="button" @click=${()=>void e.dn(f,this,O).call(this,{after:r})}>
${e.In(`parley-record-newer`)}
</button>
</p>`}
`}function T(t){var n,r,i,o;if(t.kind===`day`)return e.Tn`<li class="line day"><span>${e.Vt(t.at)}</span></li>`;if(t.kind!==`message`)return e.wn;let{message:s}=t,c=(n=(r=this.context)==null?void 0:r.person)==null?void 0:n;return e.Tn`<li class=${e.un(d,this)===void 0?``:`choosing`}>
${e.dn(f,this,b).call(this,s)}
<parley-message
tabindex="-1"
.message=${s}
.replied=${e.un(a,this).find(e=>e.id===s.replyTo)}
.powers=${j}
.act=${e.un(p,this)}
.wiki=${(i=(o=this.context)==null?void 0:o.wiki)==null?``:i}
.myName=${c==null?void 0:c.name}
.grouped=${t.grouped}
.highlighted=${e.un(l,this)===s.id}
></parley-message>
</li>`}async function E(t){history.replaceState(null,``,`#message=${t}`),e.rn(l,this,t),this.requestUpdate();try{await navigator.clipboard.writeText(location.href),e.xn(e.In(`parley-link-copied`))}catch(t){e.xn(e.In(`parley-link-in-address`))}}async function D(t){e.rn(c,this,!1),e.rn(l,this,t),e.un(a,this).some(e=>e.id===t)||await e.dn(f,this,O).call(this,{around:t}),this.requestUpdate(),await this.updateComplete;let n=[...this.renderRoot.querySelectorAll(`parley-message`)].find(e=>e.message.id===t);await(n==null?void 0:n.updateComplete),n==null||n.scrollIntoView({block:`center`}),n==null||n.focus({preventScroll:!0})}async function O(t){e.un(a,this).length===0&&e.dn(f,this,A).call(this,{kind:`loading`});try{e.dn(f,this,k).call(this,t,await e.P(this.document,e.Wn(e.Wn({},t),{},{limit:r}))),e.dn(f,this,A).call(this,{kind:`shown`})}catch(t){e.dn(f,this,A).call(this,{kind:`failed`})}}function k(t,n){let r=new Set(e.un(a,this).map(e=>e.id)),i=n.messages.filter(e=>!r.has(e.id));t.before===void 0?t.after===void 0?(e.rn(a,this,n.messages),e.rn(o,this,n.before),e.rn(s,this,n.after)):(e.rn(a,this,[...e.un(a,this),...i]),e.rn(s,this,n.after)):(e.rn(a,this,[...i,...e.un(a,this)]),e.rn(o,this,n.before))}function A(t){e.rn(i,this,t),this.requestUpdate()}e.Xn(g,`properties`,{document:{},context:{attribute:!1}}),e.Xn(g,`styles`,[e.hn,e.gn,t.r,e.En`
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
