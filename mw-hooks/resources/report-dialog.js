// SPDX-License-Identifier: GPL-2.0-or-later
"use strict";const e=require("ext.parley.common");var t=new WeakMap,n=new WeakMap,r=new WeakMap,i=new WeakSet,a=class extends e.W{constructor(...a){super(...a),e.mn(this,i),e.pn(this,t,void 0),e.pn(this,n,async()=>({type:`unanswered`})),e.pn(this,r,{kind:`writing`})}report(i,a){e.rn(t,this,i),e.rn(n,this,a),e.rn(r,this,{kind:`writing`}),this.open()}heading(){return e.dn(r,this).kind===`sent`?e.Ln(`parley-report-sent`):e.Ln(`parley-report-heading`)}body(){var n;let i=e.dn(r,this);return i.kind===`sent`?e.En`
<p>${e.Ln(`parley-report-thanks`)}</p>
${i.receipt===void 0?e.Tn:e.En`<p>${e.Ln(`parley-report-receipt`,i.receipt)}</p>`}
<div class="actions">${this.cancelButton(e.Ln(`parley-dialog-close`))}</div>
`:e.En`
<blockquote dir="auto">${(n=e.dn(t,this))==null?void 0:n.text}</blockquote>
<label>
${e.Ln(`parley-report-reason`)}
<textarea name="reason" rows="3" maxlength="500" required dir="auto" autofocus></textarea>
</label>
<label class="check">
<input type="checkbox" name="context" />
<span>${e.Ln(`parley-report-context`)}</span>
</label>
<p class="subtle">${e.Ln(`parley-report-privacy`)}</p>
${i.kind===`writing`&&i.error!==void 0?e.En`<p class="error" role="alert">${i.error}</p>`:e.Tn}
<div class="actions">
${this.cancelButton()}
<button class="button primary" ?disabled=${i.kind===`sending`}>${e.Ln(`parley-report-send`)}</button>
</div>
`}submitted(){e.fn(i,this,o).call(this)}};async function o(){var a;let o=this.renderRoot.querySelector(`form`),c=e.dn(t,this);if(o===null||c===void 0||e.dn(r,this).kind===`sending`)return;let l=new FormData(o);e.fn(i,this,s).call(this,{kind:`sending`});let u=await e.dn(n,this).call(this,{message:c.id,reason:String((a=l.get(`reason`))==null?``:a),context:l.has(`context`)});switch(u.type){case`ack`:e.fn(i,this,s).call(this,{kind:`sent`,receipt:u.receipt});return;case`error`:e.fn(i,this,s).call(this,{kind:`writing`,error:e.R(u.code,u.retryAfter)});return;case`unanswered`:e.fn(i,this,s).call(this,{kind:`writing`,error:e.R(void 0)})}}function s(t){e.rn(r,this,t),this.requestUpdate()}customElements.define(`parley-report-dialog`,a),exports.ParleyReportDialog=a;
