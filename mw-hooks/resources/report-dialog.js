// SPDX-License-Identifier: GPL-2.0-or-later
"use strict";const e=require("ext.parley.common");var t=new WeakMap,n=new WeakMap,r=new WeakMap,i=new WeakSet,a=class extends e.W{constructor(...a){super(...a),e.pn(this,i),e.fn(this,t,void 0),e.fn(this,n,async()=>({type:`unanswered`})),e.fn(this,r,{kind:`writing`})}report(i,a){e.rn(t,this,i),e.rn(n,this,a),e.rn(r,this,{kind:`writing`}),this.open()}heading(){return e.un(r,this).kind===`sent`?e.In(`parley-report-sent`):e.In(`parley-report-heading`)}body(){var n;let i=e.un(r,this);return i.kind===`sent`?e.Tn`
<p>${e.In(`parley-report-thanks`)}</p>
${i.receipt===void 0?e.wn:e.Tn`<p>${e.In(`parley-report-receipt`,i.receipt)}</p>`}
<div class="actions">${this.cancelButton(e.In(`parley-dialog-close`))}</div>
`:e.Tn`
<blockquote dir="auto">${(n=e.un(t,this))==null?void 0:n.text}</blockquote>
<label>
${e.In(`parley-report-reason`)}
<textarea name="reason" rows="3" maxlength="500" required dir="auto" autofocus></textarea>
</label>
<label class="check">
<input type="checkbox" name="context" />
<span>${e.In(`parley-report-context`)}</span>
</label>
<p class="subtle">${e.In(`parley-report-privacy`)}</p>
${i.kind===`writing`&&i.error!==void 0?e.Tn`<p class="error" role="alert">${i.error}</p>`:e.wn}
<div class="actions">
${this.cancelButton()}
<button class="button primary" ?disabled=${i.kind===`sending`}>${e.In(`parley-report-send`)}</button>
</div>
`}submitted(){e.dn(i,this,o).call(this)}};async function o(){var a;let o=this.renderRoot.querySelector(`form`),c=e.un(t,this);if(o===null||c===void 0||e.un(r,this).kind===`sending`)return;let l=new FormData(o);e.dn(i,this,s).call(this,{kind:`sending`});let u=await e.un(n,this).call(this,{message:c.id,reason:String((a=l.get(`reason`))==null?``:a),context:l.has(`context`)});switch(u.type){case`ack`:e.dn(i,this,s).call(this,{kind:`sent`,receipt:u.receipt});return;case`error`:e.dn(i,this,s).call(this,{kind:`writing`,error:e.R(u.code,u.retryAfter)});return;case`unanswered`:e.dn(i,this,s).call(this,{kind:`writing`,error:e.R(void 0)})}}function s(t){e.rn(r,this,t),this.requestUpdate()}customElements.define(`parley-report-dialog`,a),exports.ParleyReportDialog=a;
