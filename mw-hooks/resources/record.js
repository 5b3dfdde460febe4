// SPDX-License-Identifier: GPL-2.0-or-later
"use strict";const e=require("ext.parley.common"),t=require("ext.parley.message");require("ext.parley.record-search");var n=100,r=new WeakMap,i=new WeakMap,a=new WeakMap,o=new WeakMap,s=new WeakMap,c=new WeakMap,l=new WeakMap,u=new WeakMap,d=new WeakSet,f=new WeakMap,p=new WeakMap,m=new WeakMap,h=class extends e.Nn{constructor(){super(),e.Sn(this,d),e.xn(this,r,{kind:`loading`}),e.xn(this,i,[]),e.xn(this,a,void 0),e.xn(this,o,void 0),e.xn(this,s,!1),e.xn(this,c,void 0),e.xn(this,l,!1),e.xn(this,u,void 0),e.xn(this,f,t=>{if(t.kind===`jump`)e.bn(d,this,E).call(this,t.id);else if(t.kind===`copy-link`)e.bn(d,this,T).call(this,t.message.id);else if(t.kind===`reveal`){var n,r;location.assign(e.Wt((n=(r=this.context)==null?void 0:r.title)==null?``:n,t.message.id))}}),e.xn(this,p,()=>{e.in(s,this,!e.yn(s,this)),this.requestUpdate()}),e.xn(this,m,()=>{var t;let n=(t=/^#message=([\w-]{1,64})$/u.exec(location.hash))==null?void 0:t[1];n!==void 0&&e.bn(d,this,E).call(this,n)}),this.document=``,this.context=void 0}connectedCallback(){super.connectedCallback(),e.jn(),addEventListener(`hashchange`,e.yn(m,this))}disconnectedCallback(){super.disconnectedCallback(),removeEventListener(`hashchange`,e.yn(m,this))}willUpdate(){e.yn(l,this)||this.context===void 0||this.document===``||(e.in(l,this,!0),e.yn(m,this).call(this),e.yn(c,this)===void 0&&e.bn(d,this,D).call(this,{}))}render(){var t,n;return e.Fn`
<div class="bar">
<button
type="button"
class="button"
aria-pressed=${e.yn(s,this)?`true`:`false`}
@click=${e.yn(p,this)}
>
${e.Yn(`parley-search-open`)}
</button>
${e.bn(d,this,_).call(this)} ${e.bn(d,this,g).call(this,`text`,e.Yn(`parley-export-text`))}
${e.bn(d,this,g).call(this,`wikitext`,e.Yn(`parley-export-wikitext`))} ${e.bn(d,this,g).call(this,`json`,e.Yn(`parley-export-json`))}
</div>
${e.yn(s,this)?e.Fn`<parley-record-search
.document=${this.document}
.wiki=${(t=(n=this.context)==null?void 0:n.wiki)==null?``:t}
.jump=${t=>void e.bn(d,this,E).call(this,t)}
.leave=${e.yn(p,this)}
></parley-record-search>`:e.bn(d,this,S).call(this)}
<parley-talk-page-dialog></parley-talk-page-dialog>
`}};function g(t,n){return e.Fn`<button type="button" class="button" @click=${()=>void e.bn(d,this,x).call(this,t)}>${n}</button>`}function _(){var t,n;let r=e.yn(u,this),a=(t=(n=this.context)==null?void 0:n.person)==null?null:t;return e.Kn().postToTalkPage===void 0||a===null||e.yn(i,this).length===0?e.Pn:e.Fn`
<button
type="button"
class="button"
aria-pressed=${r===void 0?`false`:`true`}
@click=${()=>e.bn(d,this,v).call(this,r===void 0?new Set:void 0)}
>
${e.Yn(`parley-record-choose`)}
</button>
${r===void 0?e.Pn:e.Fn`<button
type="button"
class="button primary"
?disabled=${r.size===0}
@click=${()=>void e.bn(d,this,b).call(this)}
>
${e.Yn(`parley-talk-post-open`)}
</button>`}
`}function v(t){e.in(u,this,t),this.requestUpdate()}function y(t){let n=e.yn(u,this);return n===void 0||t.deletedBy!==void 0||t.event!==void 0?e.Pn:e.Fn`<input
type="checkbox"
aria-label=${e.Yn(`parley-record-choose-one`,e.Jn(t.author.name),e.Rt(t.at))}
.checked=${n.has(t.id)}
@change=${r=>{let i=[...n].filter(e=>e!==t.id),a=r.target instanceof HTMLInputElement&&r.target.checked;e.bn(d,this,v).call(this,new Set(a?[...i,t.id]:i))}}
/>`}async function b(){var t,n,r;try{await require("ext.parley.bootstrap").load("ext.parley.talk-page-dialog")}catch(t){e.An(e.Yn(`parley-error-not-done`));return}let i=this.renderRoot.querySelector(`parley-talk-page-dialog`);i==null||i.ask({document:this.document,title:(t=(n=this.context)==null?void 0:n.title)==null?``:t,messages:[...(r=e.yn(u,this))==null?[]:r],done:e=>location.assign(e)})}async function x(t){try{await e.F(this.document,t)}catch(t){e.An(e.Yn(`parley-error-not-done`))}}function S(){switch(e.yn(r,this).kind){case`loading`:return e.Fn`<p class="note" role="status">${e.Yn(`parley-list-loading`)}</p>`;case`failed`:return e.Fn`<p class="note" role="alert">
${e.Yn(`parley-record-failed`)}
<button type="button" class="button" @click=${()=>void e.bn(d,this,D).call(this,{})}>
${e.Yn(`parley-message-try-again`)}
</button>
</p>`;case`shown`:return e.bn(d,this,C).call(this)}}function C(){if(e.yn(i,this).length===0)return e.Fn`<p class="empty">${e.Yn(`parley-record-empty`)}</p>`;let n=e.yn(a,this),r=e.yn(o,this),s=t.i(e.yn(i,this),[],void 0,()=>!1);return e.Fn`
${n===void 0?e.Fn`<p class="note">${e.Yn(`parley-list-beginning`)}</p>`:e.Fn`<p class="note">
<button type="button" class="button" @click=${()=>void e.bn(d,this,D).call(this,{before:n})}>
${e.Yn(`parley-record-older`)}
</button>
</p>`}
<ol role="list">
${e.Mn(s,e=>e.key,t=>e.bn(d,this,w).call(this,t))}
</ol>
${r===void 0?e.Pn:e.Fn`<p class="note">
<button type="button" class="button" @click=${()=>void e.bn(d,this,D).call(this,{after:r})}>
${e.Yn(`parley-record-newer`)}
</button>
</p>`}
`}function w(t){var n,r,a,o;if(t.kind===`day`)return e.Fn`<li class="line day"><span>${e.Pt(t.at)}</span></li>`;if(t.kind!==`message`)return e.Pn;let{message:s}=t,l=(n=(r=this.context)==null?void 0:r.person)==null?void 0:n;return e.Fn`<li class=${e.yn(u,this)===void 0?``:`choosing`}>
${e.bn(d,this,y).call(this,s)}
<parley-message
tabindex="-1"
.message=${s}
.replied=${e.yn(i,this).find(e=>e.id===s.replyTo)}
.powers=${A}
.act=${e.yn(f,this)}
.wiki=${(a=(o=this.context)==null?void 0:o.wiki)==null?``:a}
.myName=${l==null?void 0:l.name}
.grouped=${t.grouped}
.highlighted=${e.yn(c,this)===s.id}
></parley-message>
</li>`}async function T(t){history.replaceState(null,``,`#message=${t}`),e.in(c,this,t),this.requestUpdate();try{await navigator.clipboard.writeText(location.href),e.An(e.Yn(`parley-link-copied`))}catch(t){e.An(e.Yn(`parley-link-in-address`))}}async function E(t){e.in(s,this,!1),e.in(c,this,t),e.yn(i,this).some(e=>e.id===t)||await e.bn(d,this,D).call(this,{around:t}),this.requestUpdate(),await this.updateComplete;let n=[...this.renderRoot.querySelectorAll(`parley-message`)].find(e=>e.message.id===t);await(n==null?void 0:n.updateComplete),n==null||n.scrollIntoView({block:`center`}),n==null||n.focus({preventScroll:!0})}async function D(t){e.yn(i,this).length===0&&e.bn(d,this,k).call(this,{kind:`loading`});try{e.bn(d,this,O).call(this,t,await e.P(this.document,e.fn(e.fn({},t),{},{limit:n}))),e.bn(d,this,k).call(this,{kind:`shown`})}catch(t){e.bn(d,this,k).call(this,{kind:`failed`})}}function O(t,n){let r=new Set(e.yn(i,this).map(e=>e.id)),s=n.messages.filter(e=>!r.has(e.id));t.before===void 0?t.after===void 0?(e.in(i,this,n.messages),e.in(a,this,n.before),e.in(o,this,n.after)):(e.in(i,this,[...e.yn(i,this),...s]),e.in(o,this,n.after)):(e.in(i,this,[...s,...e.yn(i,this)]),e.in(a,this,n.before))}function k(t){e.in(r,this,t),this.requestUpdate()}e._n(h,`properties`,{document:{},context:{attribute:!1}}),e._n(h,`styles`,[e.wn,e.Tn,t.r,e.In`
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
