// SPDX-License-Identifier: GPL-2.0-or-later
"use strict";const e=require("ext.parley.common"),t=require("ext.parley.message"),n=require("ext.parley.fetch-part");require("ext.parley.record-search");var r=100,i=new WeakMap,a=new WeakMap,o=new WeakMap,s=new WeakMap,c=new WeakMap,l=new WeakMap,u=new WeakMap,d=new WeakMap,f=new WeakSet,p=new WeakMap,m=new WeakMap,h=new WeakMap,g=class extends e.wn{constructor(){super(),e.mn(this,f),e.pn(this,i,{kind:`loading`}),e.pn(this,a,[]),e.pn(this,o,void 0),e.pn(this,s,void 0),e.pn(this,c,!1),e.pn(this,l,void 0),e.pn(this,u,!1),e.pn(this,d,void 0),e.pn(this,p,t=>{if(t.kind===`jump`)e.fn(f,this,D).call(this,t.id);else if(t.kind===`copy-link`)e.fn(f,this,E).call(this,t.message.id);else if(t.kind===`reveal`){var n,r;location.assign(e.qt((n=(r=this.context)==null?void 0:r.title)==null?``:n,t.message.id))}}),e.pn(this,m,()=>{e.rn(c,this,!e.dn(c,this)),this.requestUpdate()}),e.pn(this,h,()=>{var t;let n=(t=/^#message=([\w-]{1,64})$/u.exec(location.hash))==null?void 0:t[1];n!==void 0&&e.fn(f,this,D).call(this,n)}),this.document=``,this.context=void 0}connectedCallback(){super.connectedCallback(),e.Cn(),addEventListener(`hashchange`,e.dn(h,this))}disconnectedCallback(){super.disconnectedCallback(),removeEventListener(`hashchange`,e.dn(h,this))}willUpdate(){e.dn(u,this)||this.context===void 0||this.document===``||(e.rn(u,this,!0),e.dn(h,this).call(this),e.dn(l,this)===void 0&&e.fn(f,this,O).call(this,{}))}render(){var t,n;return e.En`
<div class="bar">
<button
type="button"
class="button"
aria-pressed=${e.dn(c,this)?`true`:`false`}
@click=${e.dn(m,this)}
>
${e.Ln(`parley-search-open`)}
</button>
${e.fn(f,this,v).call(this)} ${e.fn(f,this,_).call(this,`text`,e.Ln(`parley-export-text`))}
${e.fn(f,this,_).call(this,`wikitext`,e.Ln(`parley-export-wikitext`))} ${e.fn(f,this,_).call(this,`json`,e.Ln(`parley-export-json`))}
</div>
${e.dn(c,this)?e.En`<parley-record-search
.document=${this.document}
.wiki=${(t=(n=this.context)==null?void 0:n.wiki)==null?``:t}
.jump=${t=>void e.fn(f,this,D).call(this,t)}
.leave=${e.dn(m,this)}
></parley-record-search>`:e.fn(f,this,C).call(this)}
<parley-talk-page-dialog></parley-talk-page-dialog>
`}};function _(t,n){return e.En`<button type="button" class="button" @click=${()=>void e.fn(f,this,S).call(this,t)}>${n}</button>`}function v(){var t,n;let r=e.dn(d,this),i=(t=(n=this.context)==null?void 0:n.person)==null?null:t;return e.Yn().postToTalkPage===void 0||i===null||e.dn(a,this).length===0?e.Tn:e.En`
<button
type="button"
class="button"
aria-pressed=${r===void 0?`false`:`true`}
@click=${()=>e.fn(f,this,y).call(this,r===void 0?new Set:void 0)}
>
${e.Ln(`parley-record-choose`)}
</button>
${r===void 0?e.Tn:e.En`<button
type="button"
class="button primary"
?disabled=${r.size===0}
@click=${()=>void e.fn(f,this,x).call(this)}
>
${e.Ln(`parley-talk-post-open`)}
</button>`}
`}function y(t){e.rn(d,this,t),this.requestUpdate()}function b(t){let n=e.dn(d,this);return n===void 0||t.deletedBy!==void 0||t.event!==void 0?e.Tn:e.En`<input
type="checkbox"
aria-label=${e.Ln(`parley-record-choose-one`,e.In(t.author.name),e.Gt(t.at))}
.checked=${n.has(t.id)}
@change=${r=>{let i=[...n].filter(e=>e!==t.id),a=r.target instanceof HTMLInputElement&&r.target.checked;e.fn(f,this,y).call(this,new Set(a?[...i,t.id]:i))}}
/>`}async function x(){var t,r,i;try{await n.t(()=>require("ext.parley.bootstrap").load("ext.parley.talk-page-dialog"))}catch(t){e.Sn(e.Ln(`parley-error-not-done`));return}let a=this.renderRoot.querySelector(`parley-talk-page-dialog`);a==null||a.ask({document:this.document,title:(t=(r=this.context)==null?void 0:r.title)==null?``:t,messages:[...(i=e.dn(d,this))==null?[]:i],done:e=>location.assign(e)})}async function S(t){try{await e.F(this.document,t)}catch(t){e.Sn(e.Ln(`parley-error-not-done`))}}function C(){switch(e.dn(i,this).kind){case`loading`:return e.En`<p class="note" role="status">${e.Ln(`parley-list-loading`)}</p>`;case`failed`:return e.En`<p class="note" role="alert">
${e.Ln(`parley-record-failed`)}
<button type="button" class="button" @click=${()=>void e.fn(f,this,O).call(this,{})}>
${e.Ln(`parley-message-try-again`)}
</button>
</p>`;case`shown`:return e.fn(f,this,w).call(this)}}function w(){if(e.dn(a,this).length===0)return e.En`<p class="empty">${e.Ln(`parley-record-empty`)}</p>`;let n=e.dn(o,this),r=e.dn(s,this),i=t.i(e.dn(a,this),[],void 0,()=>!1);return e.En`
${n===void 0?e.En`<p class="note">${e.Ln(`parley-list-beginning`)}</p>`:e.En`<p class="note">
<button type="button" class="button" @click=${()=>void e.fn(f,this,O).call(this,{before:n})}>
${e.Ln(`parley-record-older`)}
</button>
</p>`}
<ol role="list">
${e.Qt(i,e=>e.key,t=>e.fn(f,this,T).call(this,t))}
</ol>
${r===void 0?e.Tn:e.En`<p class="note">
<button type="button" class="button" @click=${()=>void e.fn(f,this,O).call(this,{after:r})}>
${e.Ln(`parley-record-newer`)}
</button>
</p>`}
`}function T(t){var n,r,i,o;if(t.kind===`day`)return e.En`<li class="line day"><span>${e.Vt(t.at)}</span></li>`;if(t.kind!==`message`)return e.Tn;let{message:s}=t,c=(n=(r=this.context)==null?void 0:r.person)==null?void 0:n;return e.En`<li class=${e.dn(d,this)===void 0?``:`choosing`}>
${e.fn(f,this,b).call(this,s)}
<parley-message
tabindex="-1"
.message=${s}
.replied=${e.dn(a,this).find(e=>e.id===s.replyTo)}
.powers=${j}
.act=${e.dn(p,this)}
.wiki=${(i=(o=this.context)==null?void 0:o.wiki)==null?``:i}
.myName=${c==null?void 0:c.name}
.grouped=${t.grouped}
.highlighted=${e.dn(l,this)===s.id}
></parley-message>
</li>`}async function E(t){history.replaceState(null,``,`#message=${t}`),e.rn(l,this,t),this.requestUpdate();try{await navigator.clipboard.writeText(location.href),e.Sn(e.Ln(`parley-link-copied`))}catch(t){e.Sn(e.Ln(`parley-link-in-address`))}}async function D(t){e.rn(c,this,!1),e.rn(l,this,t),e.dn(a,this).some(e=>e.id===t)||await e.fn(f,this,O).call(this,{around:t}),this.requestUpdate(),await this.updateComplete;let n=[...this.renderRoot.querySelectorAll(`parley-message`)].find(e=>e.message.id===t);await(n==null?void 0:n.updateComplete),n==null||n.scrollIntoView({block:`center`}),n==null||n.focus({preventScroll:!0})}async function O(t){e.dn(a,this).length===0&&e.fn(f,this,A).call(this,{kind:`loading`});try{e.fn(f,this,k).call(this,t,await e.P(this.document,e.Gn(e.Gn({},t),{},{limit:r}))),e.fn(f,this,A).call(this,{kind:`shown`})}catch(t){e.fn(f,this,A).call(this,{kind:`failed`})}}function k(t,n){let r=new Set(e.dn(a,this).map(e=>e.id)),i=n.messages.filter(e=>!r.has(e.id));t.before===void 0?t.after===void 0?(e.rn(a,this,n.messages),e.rn(o,this,n.before),e.rn(s,this,n.after)):(e.rn(a,this,[...e.dn(a,this),...i]),e.rn(s,this,n.after)):(e.rn(a,this,[...i,...e.dn(a,this)]),e.rn(o,this,n.before))}function A(t){e.rn(i,this,t),this.requestUpdate()}e.Zn(g,`properties`,{document:{},context:{attribute:!1}}),e.Zn(g,`styles`,[e.gn,e._n,t.r,e.Dn`
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
