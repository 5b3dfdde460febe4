// SPDX-License-Identifier: GPL-2.0-or-later
"use strict";const e=require("ext.parley.common");var t=new WeakMap,n=new WeakMap,r=new WeakMap,i=new WeakSet,a=class extends e.U{constructor(...a){super(...a),e.hn(this,i),e.mn(this,t,void 0),e.mn(this,n,``),e.mn(this,r,!1)}ask(r){e.in(t,this,r),e.in(n,this,``),this.open()}heading(){return e.Rn(`parley-talk-post-title`)}body(){var i,a;let o=(i=(a=e.fn(t,this))==null?void 0:a.messages.length)==null?0:i;return e.Dn`
<p>${e.Rn(`parley-talk-post-text`,o,e.Wt(o))}</p>
<label>
${e.Rn(`parley-talk-post-heading`)}
<input name="heading" maxlength="200" required autocomplete="off" dir="auto" autofocus />
</label>
${e.fn(n,this)===``?e.En:e.Dn`<p class="error" role="alert">${e.fn(n,this)}</p>`}
<div class="actions">
${this.cancelButton()}
<button class="button primary" ?disabled=${e.fn(r,this)}>${e.Rn(`parley-talk-post-send`)}</button>
</div>
`}submitted(){e.pn(i,this,o).call(this)}};async function o(){var i;let a=this.renderRoot.querySelector(`form`),o=e.fn(t,this),{postToTalkPage:s}=e.Xn();if(a===null||o===void 0||s===void 0||e.fn(r,this))return;let c=String((i=new FormData(a).get(`heading`))==null?``:i).trim();e.in(r,this,!0),this.requestUpdate();try{let t=await e.M(o.document,o.messages),n=await s({title:o.title,heading:c,wikitext:t});this.close(),o.done(n)}catch(t){e.in(n,this,t instanceof Error&&`advice`in t?String(t.advice):e.Rn(`parley-talk-post-failed`))}finally{e.in(r,this,!1),this.requestUpdate()}}customElements.define(`parley-talk-page-dialog`,a),exports.ParleyTalkPageDialog=a;
