// SPDX-License-Identifier: GPL-2.0-or-later
"use strict";const e=require("ext.parley.common");var t=[`remove`,`mute`,`kick`,`ban`],n=[600,3600,86400,604800,2592e3,0],r=new WeakMap,i=new WeakMap,a=new WeakMap,o=new WeakMap,s=new WeakMap,c=new WeakMap,l=new WeakSet,u=class extends e.U{constructor(...n){super(...n),e.yn(this,l),e.vn(this,r,void 0),e.vn(this,i,async()=>({type:`unanswered`})),e.vn(this,a,``),e.vn(this,o,`remove`),e.vn(this,s,{kind:`asking`}),e.vn(this,c,n=>{var r;if(!(n.target instanceof HTMLSelectElement))return;let{value:i}=n.target;e.tn(o,this,(r=t.find(e=>e===i))==null?`remove`:r),this.requestUpdate()})}decide(t,n,c,l){e.tn(r,this,t),e.tn(a,this,n),e.tn(i,this,l),e.tn(o,this,c),e.tn(s,this,{kind:`asking`}),this.open()}heading(){return e.gn(r,this)===void 0?``:e.Kn(`parley-moderation-heading`,e.B(e.gn(r,this).author,e.gn(a,this)))}body(){var i;let a=e.gn(r,this),l=(i=a==null?void 0:a.text)==null?``:i,u=e.gn(o,this)===`mute`||e.gn(o,this)===`ban`;return e.Mn`
${l===``?e.jn:e.Mn`<blockquote dir="auto">${l}</blockquote>`}
<label>
${e.Kn(`parley-moderation-measure`)}
<select name="measure" @change=${e.gn(c,this)}>
${t.map(t=>e.Mn`<option value=${t} ?selected=${t===e.gn(o,this)}>${m(t)}</option>`)}
</select>
</label>
${u?e.Mn`<label>
${e.Kn(`parley-moderation-duration`)}
<select name="seconds">
${n.map(t=>e.Mn`<option value=${t}>${h(t)}</option>`)}
</select>
</label>`:e.jn}
${e.gn(o,this)===`ban`?e.Mn`<label class="check">
<input type="checkbox" name="everywhere" /><span>${e.Kn(`parley-moderation-everywhere`)}</span>
</label>`:e.jn}
<label>
${e.Kn(`parley-moderation-reason`)}
<input name="reason" maxlength="300" required autocomplete="off" dir="auto" />
</label>
<p class="subtle">${e.Kn(`parley-moderation-public`)}</p>
${e.gn(s,this).kind===`asking`&&e.gn(s,this).error!==void 0?e.Mn`<p class="error" role="alert">${e.gn(s,this).error}</p>`:e.jn}
<div class="actions">
${this.cancelButton()}
<button class="button destructive" ?disabled=${e.gn(s,this).kind===`sending`}>
${m(e.gn(o,this))}
</button>
</div>
`}submitted(){e._n(l,this,d).call(this)}};async function d(){let t=this.renderRoot.querySelector(`form`),n=e.gn(r,this);if(t===null||n===void 0||e.gn(s,this).kind===`sending`)return;let a=p(e.gn(o,this),n,new FormData(t));e._n(l,this,f).call(this,{kind:`sending`});let c=await e.gn(i,this).call(this,a);switch(c.type){case`ack`:e._n(l,this,f).call(this,{kind:`asking`}),this.close();return;case`error`:e._n(l,this,f).call(this,{kind:`asking`,error:e.L(c.code,c.retryAfter)});return;case`unanswered`:e._n(l,this,f).call(this,{kind:`asking`,error:e.Kn(`parley-error-not-done`)})}}function f(t){e.tn(s,this,t),this.requestUpdate()}function p(t,n,r){var i,a;let o=String((i=r.get(`reason`))==null?``:i),{wiki:s,userId:c}=n.author,l={wiki:s,userId:c},u=Number((a=r.get(`seconds`))==null?0:a),d=u>0?{seconds:u}:{};switch(t){case`remove`:return{type:`remove`,message:n.id,reason:o};case`mute`:return e.ln({type:`mute`,person:l,reason:o},d);case`kick`:return{type:`kick`,person:l,reason:o};case`ban`:return e.ln({type:`ban`,person:l,reason:o,everywhere:r.has(`everywhere`)},d)}}function m(t){switch(t){case`remove`:return e.Kn(`parley-moderation-remove`);case`mute`:return e.Kn(`parley-moderation-mute`);case`kick`:return e.Kn(`parley-moderation-kick`);case`ban`:return e.Kn(`parley-moderation-ban`)}}function h(t){return t===0?e.Kn(`parley-moderation-until-undone`):t<3600?e.Kn(`parley-duration-minutes`,Math.round(t/60)):t<86400?e.Kn(`parley-duration-hours`,Math.round(t/3600)):e.Kn(`parley-duration-days`,Math.round(t/86400))}customElements.define(`parley-moderation-dialog`,u);
