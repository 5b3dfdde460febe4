// SPDX-License-Identifier: GPL-2.0-or-later
"use strict";const e=require("ext.parley.common");var t=new WeakMap,n=new WeakMap,r=new WeakMap,i=new WeakSet,a=class extends e.W{constructor(...a){super(...a),e.Sn(this,i),e.xn(this,t,void 0),e.xn(this,n,async()=>({type:`unanswered`})),e.xn(this,r,{kind:`writing`})}report(i,a){e.in(t,this,i),e.in(n,this,a),e.in(r,this,{kind:`writing`}),this.open()}heading(){return e.yn(r,this).kind===`sent`?e.Yn(`parley-report-sent`):e.Yn(`parley-report-heading`)}body(){var n;let i=e.yn(r,this);return i.kind===`sent`?e.Fn`
<p>${e.Yn(`parley-report-thanks`)}</p>
${i.receipt===void 0?e.Pn:e.Fn`<p>${e.Yn(`parley-report-receipt`,i.receipt)}</p>`}
<div class="actions">${this.cancelButton(e.Yn(`parley-dialog-close`))}</div>
`:e.Fn`
<blockquote dir="auto">${(n=e.yn(t,this))==null?void 0:n.text}</blockquote>
<label>
${e.Yn(`parley-report-reason`)}
<textarea name="reason" rows="3" maxlength="500" required dir="auto" autofocus></textarea>
</label>
<label class="check">
<input type="checkbox" name="context" />
<span>${e.Yn(`parley-report-context`)}</span>
</label>
<p class="subtle">${e.Yn(`parley-report-privacy`)}</p>
${i.kind===`writing`&&i.error!==void 0?e.Fn`<p class="error" role="alert">${i.error}</p>`:e.Pn}
<div class="actions">
${this.cancelButton()}
<button class="button primary" ?disabled=${i.kind===`sending`}>${e.Yn(`parley-report-send`)}</button>
</div>
`}submitted(){e.bn(i,this,o).call(this)}};async function o(){var a;let o=this.renderRoot.querySelector(`form`),c=e.yn(t,this);if(o===null||c===void 0||e.yn(r,this).kind===`sending`)return;let l=new FormData(o);e.bn(i,this,s).call(this,{kind:`sending`});let u=await e.yn(n,this).call(this,{message:c.id,reason:String((a=l.get(`reason`))==null?``:a),context:l.has(`context`)});switch(u.type){case`ack`:e.bn(i,this,s).call(this,{kind:`sent`,receipt:u.receipt});return;case`error`:e.bn(i,this,s).call(this,{kind:`writing`,error:e.R(u.code,u.retryAfter)});return;case`unanswered`:e.bn(i,this,s).call(this,{kind:`writing`,error:e.R(void 0)})}}function s(t){e.in(r,this,t),this.requestUpdate()}customElements.define(`parley-report-dialog`,a);
