// SPDX-License-Identifier: GPL-2.0-or-later
"use strict";const e=require("ext.parley.common");var t=new WeakMap,n=new WeakMap,r=new WeakMap,i=new WeakSet,a=class extends e.U{constructor(...a){super(...a),e.yn(this,i),e.vn(this,t,void 0),e.vn(this,n,async()=>({type:`unanswered`})),e.vn(this,r,{kind:`writing`})}report(i,a){e.tn(t,this,i),e.tn(n,this,a),e.tn(r,this,{kind:`writing`}),this.open()}heading(){return e.gn(r,this).kind===`sent`?e.Kn(`parley-report-sent`):e.Kn(`parley-report-heading`)}body(){var n;let i=e.gn(r,this);return i.kind===`sent`?e.Mn`
<p>${e.Kn(`parley-report-thanks`)}</p>
${i.receipt===void 0?e.jn:e.Mn`<p>${e.Kn(`parley-report-receipt`,i.receipt)}</p>`}
<div class="actions">${this.cancelButton(e.Kn(`parley-dialog-close`))}</div>
`:e.Mn`
<blockquote dir="auto">${(n=e.gn(t,this))==null?void 0:n.text}</blockquote>
<label>
${e.Kn(`parley-report-reason`)}
<textarea name="reason" rows="3" maxlength="500" required dir="auto" autofocus></textarea>
</label>
<label class="check">
<input type="checkbox" name="context" />
<span>${e.Kn(`parley-report-context`)}</span>
</label>
<p class="subtle">${e.Kn(`parley-report-privacy`)}</p>
${i.kind===`writing`&&i.error!==void 0?e.Mn`<p class="error" role="alert">${i.error}</p>`:e.jn}
<div class="actions">
${this.cancelButton()}
<button class="button primary" ?disabled=${i.kind===`sending`}>${e.Kn(`parley-report-send`)}</button>
</div>
`}submitted(){e._n(i,this,o).call(this)}};async function o(){var a;let o=this.renderRoot.querySelector(`form`),c=e.gn(t,this);if(o===null||c===void 0||e.gn(r,this).kind===`sending`)return;let l=new FormData(o);e._n(i,this,s).call(this,{kind:`sending`});let u=await e.gn(n,this).call(this,{message:c.id,reason:String((a=l.get(`reason`))==null?``:a),context:l.has(`context`)});switch(u.type){case`ack`:e._n(i,this,s).call(this,{kind:`sent`,receipt:u.receipt});return;case`error`:e._n(i,this,s).call(this,{kind:`writing`,error:e.L(u.code,u.retryAfter)});return;case`unanswered`:e._n(i,this,s).call(this,{kind:`writing`,error:e.L(void 0)})}}function s(t){e.tn(r,this,t),this.requestUpdate()}customElements.define(`parley-report-dialog`,a);
