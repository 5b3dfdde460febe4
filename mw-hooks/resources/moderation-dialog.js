// SPDX-License-Identifier: GPL-2.0-or-later
"use strict";const e=require("ext.parley.common");var t=[`remove`,`mute`,`kick`,`ban`],n=[600,3600,86400,604800,2592e3,0],r=new WeakMap,i=new WeakMap,a=new WeakMap,o=new WeakMap,s=new WeakMap,c=new WeakMap,l=new WeakSet,u=class extends e.W{constructor(...n){super(...n),e.un(this,l),e.ln(this,r,void 0),e.ln(this,i,async()=>({type:`unanswered`})),e.ln(this,a,``),e.ln(this,o,`remove`),e.ln(this,s,{kind:`asking`}),e.ln(this,c,n=>{var r;if(!(n.target instanceof HTMLSelectElement))return;let{value:i}=n.target;e.$t(o,this,(r=t.find(e=>e===i))==null?`remove`:r),this.requestUpdate()})}decide(t,n,c,l){e.$t(r,this,t),e.$t(a,this,n),e.$t(i,this,l),e.$t(o,this,c),e.$t(s,this,{kind:`asking`}),this.open()}heading(){return e.sn(r,this)===void 0?``:e.In(`parley-moderation-heading`,e.V(e.sn(r,this).author,e.sn(a,this)))}body(){var i;let a=e.sn(r,this),l=(i=a==null?void 0:a.text)==null?``:i,u=e.sn(o,this)===`mute`||e.sn(o,this)===`ban`;return e.Cn`
${l===``?e.Sn:e.Cn`<blockquote dir="auto">${l}</blockquote>`}
<label>
${e.In(`parley-moderation-measure`)}
<select name="measure" @change=${e.sn(c,this)}>
${t.map(t=>e.Cn`<option value=${t} ?selected=${t===e.sn(o,this)}>${m(t)}</option>`)}
</select>
</label>
${u?e.Cn`<label>
${e.In(`parley-moderation-duration`)}
<select name="seconds">
${n.map(t=>e.Cn`<option value=${t}>${h(t)}</option>`)}
</select>
</label>`:e.Sn}
${e.sn(o,this)===`ban`?e.Cn`<label class="check">
<input type="checkbox" name="everywhere" /><span>${e.In(`parley-moderation-everywhere`)}</span>
</label>`:e.Sn}
<label>
${e.In(`parley-moderation-reason`)}
<input name="reason" maxlength="300" required autocomplete="off" dir="auto" />
</label>
<p class="subtle">${e.In(`parley-moderation-public`)}</p>
${e.sn(s,this).kind===`asking`&&e.sn(s,this).error!==void 0?e.Cn`<p class="error" role="alert">${e.sn(s,this).error}</p>`:e.Sn}
<div class="actions">
${this.cancelButton()}
<button class="button destructive" ?disabled=${e.sn(s,this).kind===`sending`}>
${m(e.sn(o,this))}
</button>
</div>
`}submitted(){e.cn(l,this,d).call(this)}};async function d(){let t=this.renderRoot.querySelector(`form`),n=e.sn(r,this);if(t===null||n===void 0||e.sn(s,this).kind===`sending`)return;let a=p(e.sn(o,this),n,new FormData(t));e.cn(l,this,f).call(this,{kind:`sending`});let c=await e.sn(i,this).call(this,a);switch(c.type){case`ack`:e.cn(l,this,f).call(this,{kind:`asking`}),this.close();return;case`error`:e.cn(l,this,f).call(this,{kind:`asking`,error:e.R(c.code,c.retryAfter)});return;case`unanswered`:e.cn(l,this,f).call(this,{kind:`asking`,error:e.In(`parley-error-not-done`)})}}function f(t){e.$t(s,this,t),this.requestUpdate()}function p(t,n,r){var i,a;let o=String((i=r.get(`reason`))==null?``:i),{wiki:s,userId:c}=n.author,l={wiki:s,userId:c},u=Number((a=r.get(`seconds`))==null?0:a),d=u>0?{seconds:u}:{};switch(t){case`remove`:return{type:`remove`,message:n.id,reason:o};case`mute`:return e.Wn({type:`mute`,person:l,reason:o},d);case`kick`:return{type:`kick`,person:l,reason:o};case`ban`:return e.Wn({type:`ban`,person:l,reason:o,everywhere:r.has(`everywhere`)},d)}}function m(t){switch(t){case`remove`:return e.In(`parley-moderation-remove`);case`mute`:return e.In(`parley-moderation-mute`);case`kick`:return e.In(`parley-moderation-kick`);case`ban`:return e.In(`parley-moderation-ban`)}}function h(t){return t===0?e.In(`parley-moderation-until-undone`):t<3600?e.In(`parley-duration-minutes`,Math.round(t/60)):t<86400?e.In(`parley-duration-hours`,Math.round(t/3600)):e.In(`parley-duration-days`,Math.round(t/86400))}customElements.define(`parley-moderation-dialog`,u);
