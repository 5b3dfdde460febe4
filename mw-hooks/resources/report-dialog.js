// SPDX-License-Identifier: GPL-2.0-or-later
"use strict";const e=require("ext.parley.common");var t=new WeakMap,n=new WeakMap,r=new WeakMap,i=new WeakSet,a=class extends e.R{constructor(...a){super(...a),e.ln(this,i),e.cn(this,t,void 0),e.cn(this,n,async()=>({type:`unanswered`})),e.cn(this,r,{kind:`writing`})}report(i,a){e.Gt(t,this,i),e.Gt(n,this,a),e.Gt(r,this,{kind:`writing`}),this.open()}heading(){return e.on(r,this).kind===`sent`?e.Bn(`parley-report-sent`):e.Bn(`parley-report-heading`)}body(){var n;let i=e.on(r,this);return i.kind===`sent`?e.Sn`
<p>${e.Bn(`parley-report-thanks`)}</p>
${i.receipt===void 0?e.xn:e.Sn`<p>${e.Bn(`parley-report-receipt`,i.receipt)}</p>`}
<div class="actions">${this.cancelButton(e.Bn(`parley-dialog-close`))}</div>
`:e.Sn`
<blockquote dir="auto">${(n=e.on(t,this))==null?void 0:n.text}</blockquote>
<label>
${e.Bn(`parley-report-reason`)}
<textarea name="reason" rows="3" maxlength="500" required dir="auto" autofocus></textarea>
</label>
<label class="check">
<input type="checkbox" name="context" />
<span>${e.Bn(`parley-report-context`)}</span>
</label>
<p class="subtle">${e.Bn(`parley-report-privacy`)}</p>
${i.kind===`writing`&&i.error!==void 0?e.Sn`<p class="error" role="alert">${i.error}</p>`:e.xn}
<div class="actions">
${this.cancelButton()}
<button class="button primary" ?disabled=${i.kind===`sending`}>${e.Bn(`parley-report-send`)}</button>
</div>
`}submitted(){e.sn(i,this,o).call(this)}};async function o(){var a;let o=this.renderRoot.querySelector(`form`),c=e.on(t,this);if(o===null||c===void 0||e.on(r,this).kind===`sending`)return;let l=new FormData(o);e.sn(i,this,s).call(this,{kind:`sending`});let u=await e.on(n,this).call(this,{message:c.id,reason:String((a=l.get(`reason`))==null?``:a),context:l.has(`context`)});switch(u.type){case`ack`:e.sn(i,this,s).call(this,{kind:`sent`,receipt:u.receipt});return;case`error`:e.sn(i,this,s).call(this,{kind:`writing`,error:e.M(u.code,u.retryAfter)});return;case`unanswered`:e.sn(i,this,s).call(this,{kind:`writing`,error:e.M(void 0)})}}function s(t){e.Gt(r,this,t),this.requestUpdate()}customElements.define(`parley-report-dialog`,a);
