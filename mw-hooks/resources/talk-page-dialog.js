// SPDX-License-Identifier: GPL-2.0-or-later
"use strict";const e=require("ext.parley.common");var t=new WeakMap,n=new WeakMap,r=new WeakMap,i=new WeakSet,a=class extends e.W{constructor(...a){super(...a),e.pn(this,i),e.fn(this,t,void 0),e.fn(this,n,``),e.fn(this,r,!1)}ask(r){e.rn(t,this,r),e.rn(n,this,``),this.open()}heading(){return e.In(`parley-talk-post-title`)}body(){var i,a;let o=(i=(a=e.un(t,this))==null?void 0:a.messages.length)==null?0:i;return e.Tn`
<p>${e.In(`parley-talk-post-text`,o,e.Wt(o))}</p>
<label>
${e.In(`parley-talk-post-heading`)}
<input name="heading" maxlength="200" required autocomplete="off" dir="auto" autofocus />
</label>
${e.un(n,this)===``?e.wn:e.Tn`<p class="error" role="alert">${e.un(n,this)}</p>`}
<div class="actions">
${this.cancelButton()}
<button class="button primary" ?disabled=${e.un(r,this)}>${e.In(`parley-talk-post-send`)}</button>
</div>
`}submitted(){e.dn(i,this,o).call(this)}};async function o(){var i;let a=this.renderRoot.querySelector(`form`),o=e.un(t,this),{postToTalkPage:s}=e.Jn();if(a===null||o===void 0||s===void 0||e.un(r,this))return;let c=String((i=new FormData(a).get(`heading`))==null?``:i).trim();e.rn(r,this,!0),this.requestUpdate();try{let t=await e.N(o.document,o.messages),n=await s({title:o.title,heading:c,wikitext:t});this.close(),o.done(n)}catch(t){e.rn(n,this,t instanceof Error&&`advice`in t?String(t.advice):e.In(`parley-talk-post-failed`))}finally{e.rn(r,this,!1),this.requestUpdate()}}customElements.define(`parley-talk-page-dialog`,a),exports.ParleyTalkPageDialog=a;
