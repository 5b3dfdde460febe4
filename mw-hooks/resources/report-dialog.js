// SPDX-License-Identifier: GPL-2.0-or-later
"use strict";const e=require("ext.parley.common");var t=new WeakMap,n=new WeakMap,r=new WeakMap,i=new WeakSet,a=class extends e.z{constructor(...a){super(...a),e.on(this,i),e.an(this,t,void 0),e.an(this,n,async()=>({type:`unanswered`})),e.an(this,r,{kind:`writing`})}report(i,a){e.Vt(t,this,i),e.Vt(n,this,a),e.Vt(r,this,{kind:`writing`}),this.open()}heading(){return e.rn(r,this).kind===`sent`?e.Ln(`parley-report-sent`):e.Ln(`parley-report-heading`)}body(){var n;let i=e.rn(r,this);return i.kind===`sent`?e.yn`
<p>${e.Ln(`parley-report-thanks`)}</p>
${i.receipt===void 0?e.vn:e.yn`<p>${e.Ln(`parley-report-receipt`,i.receipt)}</p>`}
<div class="actions">${this.cancelButton(e.Ln(`parley-dialog-close`))}</div>
`:e.yn`
<blockquote dir="auto">${(n=e.rn(t,this))==null?void 0:n.text}</blockquote>
<label>
${e.Ln(`parley-report-reason`)}
<textarea name="reason" rows="3" maxlength="500" required dir="auto" autofocus></textarea>
</label>
<label class="check">
<input type="checkbox" name="context" />
<span>${e.Ln(`parley-report-context`)}</span>
</label>
<p class="subtle">${e.Ln(`parley-report-privacy`)}</p>
${i.kind===`writing`&&i.error!==void 0?e.yn`<p class="error" role="alert">${i.error}</p>`:e.vn}
<div class="actions">
${this.cancelButton()}
<button class="button primary" ?disabled=${i.kind===`sending`}>${e.Ln(`parley-report-send`)}</button>
</div>
`}submitted(){e.in(i,this,o).call(this)}};async function o(){var a;let o=this.renderRoot.querySelector(`form`),c=e.rn(t,this);if(o===null||c===void 0||e.rn(r,this).kind===`sending`)return;let l=new FormData(o);e.in(i,this,s).call(this,{kind:`sending`});let u=await e.rn(n,this).call(this,{message:c.id,reason:String((a=l.get(`reason`))==null?``:a),context:l.has(`context`)});switch(u.type){case`ack`:e.in(i,this,s).call(this,{kind:`sent`,receipt:u.receipt});return;case`error`:e.in(i,this,s).call(this,{kind:`writing`,error:e.N(u.code,u.retryAfter)});return;case`unanswered`:e.in(i,this,s).call(this,{kind:`writing`,error:e.N(void 0)})}}function s(t){e.Vt(r,this,t),this.requestUpdate()}customElements.define(`parley-report-dialog`,a);
