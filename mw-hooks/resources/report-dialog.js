// SPDX-License-Identifier: GPL-2.0-or-later
"use strict";const e=require("ext.parley.common");var t=new WeakMap,n=new WeakMap,r=new WeakMap,i=new WeakSet,a=class extends e.U{constructor(...a){super(...a),e.hn(this,i),e.mn(this,t,void 0),e.mn(this,n,async()=>({type:`unanswered`})),e.mn(this,r,{kind:`writing`})}report(i,a){e.in(t,this,i),e.in(n,this,a),e.in(r,this,{kind:`writing`}),this.open()}heading(){return e.fn(r,this).kind===`sent`?e.Rn(`parley-report-sent`):e.Rn(`parley-report-heading`)}body(){var n;let i=e.fn(r,this);return i.kind===`sent`?e.Dn`
<p>${e.Rn(`parley-report-thanks`)}</p>
${i.receipt===void 0?e.En:e.Dn`<p>${e.Rn(`parley-report-receipt`,i.receipt)}</p>`}
<div class="actions">${this.cancelButton(e.Rn(`parley-dialog-close`))}</div>
`:e.Dn`
<blockquote dir="auto">${(n=e.fn(t,this))==null?void 0:n.text}</blockquote>
<label>
${e.Rn(`parley-report-reason`)}
<textarea name="reason" rows="3" maxlength="500" required dir="auto" autofocus></textarea>
</label>
<label class="check">
<input type="checkbox" name="context" />
<span>${e.Rn(`parley-report-context`)}</span>
</label>
<p class="subtle">${e.Rn(`parley-report-privacy`)}</p>
${i.kind===`writing`&&i.error!==void 0?e.Dn`<p class="error" role="alert">${i.error}</p>`:e.En}
<div class="actions">
${this.cancelButton()}
<button class="button primary" ?disabled=${i.kind===`sending`}>${e.Rn(`parley-report-send`)}</button>
</div>
`}submitted(){e.pn(i,this,o).call(this)}};async function o(){var a;let o=this.renderRoot.querySelector(`form`),c=e.fn(t,this);if(o===null||c===void 0||e.fn(r,this).kind===`sending`)return;let l=new FormData(o);e.pn(i,this,s).call(this,{kind:`sending`});let u=await e.fn(n,this).call(this,{message:c.id,reason:String((a=l.get(`reason`))==null?``:a),context:l.has(`context`)});switch(u.type){case`ack`:e.pn(i,this,s).call(this,{kind:`sent`,receipt:u.receipt});return;case`error`:e.pn(i,this,s).call(this,{kind:`writing`,error:e.L(u.code,u.retryAfter)});return;case`unanswered`:e.pn(i,this,s).call(this,{kind:`writing`,error:e.L(void 0)})}}function s(t){e.in(r,this,t),this.requestUpdate()}customElements.define(`parley-report-dialog`,a),exports.ParleyReportDialog=a;
