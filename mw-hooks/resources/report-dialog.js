// SPDX-License-Identifier: GPL-2.0-or-later
"use strict";const e=require("ext.parley.common");var t=new WeakMap,n=new WeakMap,r=new WeakMap,i=new WeakSet,a=class extends e.R{constructor(...a){super(...a),e.mn(this,i),e.pn(this,t,void 0),e.pn(this,n,async()=>({type:`unanswered`})),e.pn(this,r,{kind:`writing`})}report(i,a){e.Xt(t,this,i),e.Xt(n,this,a),e.Xt(r,this,{kind:`writing`}),this.open()}heading(){return e.dn(r,this).kind===`sent`?e.Vn(`parley-report-sent`):e.Vn(`parley-report-heading`)}body(){var n;let i=e.dn(r,this);return i.kind===`sent`?e.Dn`
<p>${e.Vn(`parley-report-thanks`)}</p>
${i.receipt===void 0?e.En:e.Dn`<p>${e.Vn(`parley-report-receipt`,i.receipt)}</p>`}
<div class="actions">${this.cancelButton(e.Vn(`parley-dialog-close`))}</div>
`:e.Dn`
<blockquote dir="auto">${(n=e.dn(t,this))==null?void 0:n.text}</blockquote>
<label>
${e.Vn(`parley-report-reason`)}
<textarea name="reason" rows="3" maxlength="500" required dir="auto" autofocus></textarea>
</label>
<label class="check">
<input type="checkbox" name="context" />
<span>${e.Vn(`parley-report-context`)}</span>
</label>
<p class="subtle">${e.Vn(`parley-report-privacy`)}</p>
${i.kind===`writing`&&i.error!==void 0?e.Dn`<p class="error" role="alert">${i.error}</p>`:e.En}
<div class="actions">
${this.cancelButton()}
<button class="button primary" ?disabled=${i.kind===`sending`}>${e.Vn(`parley-report-send`)}</button>
</div>
`}submitted(){e.fn(i,this,o).call(this)}};async function o(){var a;let o=this.renderRoot.querySelector(`form`),c=e.dn(t,this);if(o===null||c===void 0||e.dn(r,this).kind===`sending`)return;let l=new FormData(o);e.fn(i,this,s).call(this,{kind:`sending`});let u=await e.dn(n,this).call(this,{message:c.id,reason:String((a=l.get(`reason`))==null?``:a),context:l.has(`context`)});switch(u.type){case`ack`:e.fn(i,this,s).call(this,{kind:`sent`,receipt:u.receipt});return;case`error`:e.fn(i,this,s).call(this,{kind:`writing`,error:e.M(u.code,u.retryAfter)});return;case`unanswered`:e.fn(i,this,s).call(this,{kind:`writing`,error:e.M(void 0)})}}function s(t){e.Xt(r,this,t),this.requestUpdate()}customElements.define(`parley-report-dialog`,a);
