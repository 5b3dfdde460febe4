// SPDX-License-Identifier: GPL-2.0-or-later
"use strict";const e=require("ext.parley.common");var t=new WeakMap,n=new WeakMap,r=new WeakMap,i=new WeakSet,a=class extends e.W{constructor(...a){super(...a),e.mn(this,i),e.pn(this,t,void 0),e.pn(this,n,``),e.pn(this,r,!1)}ask(r){e.rn(t,this,r),e.rn(n,this,``),this.open()}heading(){return e.Ln(`parley-talk-post-title`)}body(){var i,a;let o=(i=(a=e.dn(t,this))==null?void 0:a.messages.length)==null?0:i;return e.En`
<p>${e.Ln(`parley-talk-post-text`,o,e.Wt(o))}</p>
<label>
${e.Ln(`parley-talk-post-heading`)}
<input name="heading" maxlength="200" required autocomplete="off" dir="auto" autofocus />
</label>
${e.dn(n,this)===``?e.Tn:e.En`<p class="error" role="alert">${e.dn(n,this)}</p>`}
<div class="actions">
${this.cancelButton()}
<button class="button primary" ?disabled=${e.dn(r,this)}>${e.Ln(`parley-talk-post-send`)}</button>
</div>
`}submitted(){e.fn(i,this,o).call(this)}};async function o(){var i;let a=this.renderRoot.querySelector(`form`),o=e.dn(t,this),{postToTalkPage:s}=e.Yn();if(a===null||o===void 0||s===void 0||e.dn(r,this))return;let c=String((i=new FormData(a).get(`heading`))==null?``:i).trim();e.rn(r,this,!0),this.requestUpdate();try{let t=await e.N(o.document,o.messages),n=await s({title:o.title,heading:c,wikitext:t});this.close(),o.done(n)}catch(t){e.rn(n,this,t instanceof Error&&`advice`in t?String(t.advice):e.Ln(`parley-talk-post-failed`))}finally{e.rn(r,this,!1),this.requestUpdate()}}customElements.define(`parley-talk-page-dialog`,a),exports.ParleyTalkPageDialog=a;
