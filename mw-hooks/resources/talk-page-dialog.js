// SPDX-License-Identifier: GPL-2.0-or-later
"use strict";const e=require("ext.parley.common");var t=new WeakMap,n=new WeakMap,r=new WeakMap,i=new WeakSet,a=class extends e.W{constructor(...a){super(...a),e.un(this,i),e.ln(this,t,void 0),e.ln(this,n,``),e.ln(this,r,!1)}ask(r){e.$t(t,this,r),e.$t(n,this,``),this.open()}heading(){return e.In(`parley-talk-post-title`)}body(){var i,a;let o=(i=(a=e.sn(t,this))==null?void 0:a.messages.length)==null?0:i;return e.Cn`
<p>${e.In(`parley-talk-post-text`,o,e.Mt(o))}</p>
<label>
${e.In(`parley-talk-post-heading`)}
<input name="heading" maxlength="200" required autocomplete="off" dir="auto" autofocus />
</label>
${e.sn(n,this)===``?e.Sn:e.Cn`<p class="error" role="alert">${e.sn(n,this)}</p>`}
<div class="actions">
${this.cancelButton()}
<button class="button primary" ?disabled=${e.sn(r,this)}>${e.In(`parley-talk-post-send`)}</button>
</div>
`}submitted(){e.cn(i,this,o).call(this)}};async function o(){var i;let a=this.renderRoot.querySelector(`form`),o=e.sn(t,this),{postToTalkPage:s}=e.Jn();if(a===null||o===void 0||s===void 0||e.sn(r,this))return;let c=String((i=new FormData(a).get(`heading`))==null?``:i).trim();e.$t(r,this,!0),this.requestUpdate();try{let t=await e.N(o.document,o.messages),n=await s({title:o.title,heading:c,wikitext:t});this.close(),o.done(n)}catch(t){e.$t(n,this,t instanceof Error&&`advice`in t?String(t.advice):e.In(`parley-talk-post-failed`))}finally{e.$t(r,this,!1),this.requestUpdate()}}customElements.define(`parley-talk-page-dialog`,a);
