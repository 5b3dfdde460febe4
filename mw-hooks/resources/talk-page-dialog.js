// SPDX-License-Identifier: GPL-2.0-or-later
"use strict";const e=require("ext.parley.common");var t=new WeakMap,n=new WeakMap,r=new WeakMap,i=new WeakSet,a=class extends e.W{constructor(...a){super(...a),e.Sn(this,i),e.xn(this,t,void 0),e.xn(this,n,``),e.xn(this,r,!1)}ask(r){e.in(t,this,r),e.in(n,this,``),this.open()}heading(){return e.Yn(`parley-talk-post-title`)}body(){var i,a;let o=(i=(a=e.yn(t,this))==null?void 0:a.messages.length)==null?0:i;return e.Fn`
<p>${e.Yn(`parley-talk-post-text`,o,e.Lt(o))}</p>
<label>
${e.Yn(`parley-talk-post-heading`)}
<input name="heading" maxlength="200" required autocomplete="off" dir="auto" autofocus />
</label>
${e.yn(n,this)===``?e.Pn:e.Fn`<p class="error" role="alert">${e.yn(n,this)}</p>`}
<div class="actions">
${this.cancelButton()}
<button class="button primary" ?disabled=${e.yn(r,this)}>${e.Yn(`parley-talk-post-send`)}</button>
</div>
`}submitted(){e.bn(i,this,o).call(this)}};async function o(){var i;let a=this.renderRoot.querySelector(`form`),o=e.yn(t,this),{postToTalkPage:s}=e.Kn();if(a===null||o===void 0||s===void 0||e.yn(r,this))return;let c=String((i=new FormData(a).get(`heading`))==null?``:i).trim();e.in(r,this,!0),this.requestUpdate();try{let t=await e.N(o.document,o.messages),n=await s({title:o.title,heading:c,wikitext:t});this.close(),o.done(n)}catch(t){e.in(n,this,t instanceof Error&&`advice`in t?String(t.advice):e.Yn(`parley-talk-post-failed`))}finally{e.in(r,this,!1),this.requestUpdate()}}customElements.define(`parley-talk-page-dialog`,a);
