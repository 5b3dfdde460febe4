// SPDX-License-Identifier: GPL-2.0-or-later
"use strict";const e=require("ext.parley.common");var t=[`remove`,`mute`,`kick`,`ban`],n=[600,3600,86400,604800,2592e3,0],r=new WeakMap,i=new WeakMap,a=new WeakMap,o=new WeakMap,s=new WeakMap,c=new WeakMap,l=new WeakSet,u=class extends e.W{constructor(...n){super(...n),e.pn(this,l),e.fn(this,r,void 0),e.fn(this,i,async()=>({type:`unanswered`})),e.fn(this,a,``),e.fn(this,o,`remove`),e.fn(this,s,{kind:`asking`}),e.fn(this,c,n=>{var r;if(!(n.target instanceof HTMLSelectElement))return;let{value:i}=n.target;e.rn(o,this,(r=t.find(e=>e===i))==null?`remove`:r),this.requestUpdate()})}decide(t,n,c,l){e.rn(r,this,t),e.rn(a,this,n),e.rn(i,this,l),e.rn(o,this,c),e.rn(s,this,{kind:`asking`}),this.open()}heading(){return e.un(r,this)===void 0?``:e.In(`parley-moderation-heading`,e.V(e.un(r,this).author,e.un(a,this)))}body(){var i;let a=e.un(r,this),l=(i=a==null?void 0:a.text)==null?``:i,u=e.un(o,this)===`mute`||e.un(o,this)===`ban`;return e.Tn`
${l===``?e.wn:e.Tn`<blockquote dir="auto">${l}</blockquote>`}
<label>
${e.In(`parley-moderation-measure`)}
<select name="measure" @change=${e.un(c,this)}>
${t.map(t=>e.Tn`<option value=${t} ?selected=${t===e.un(o,this)}>${m(t)}</option>`)}
</select>
</label>
${u?e.Tn`<label>
${e.In(`parley-moderation-duration`)}
<select name="seconds">
${n.map(t=>e.Tn`<option value=${t}>${h(t)}</option>`)}
</select>
</label>`:e.wn}
${e.un(o,this)===`ban`?e.Tn`<label class="check">
<input type="checkbox" name="everywhere" /><span>${e.In(`parley-moderation-everywhere`)}</span>
</label>`:e.wn}
<label>
${e.In(`parley-moderation-reason`)}
<input name="reason" maxlength="300" required autocomplete="off" dir="auto" />
</label>
<p class="subtle">${e.In(`parley-moderation-public`)}</p>
${e.un(s,this).kind===`asking`&&e.un(s,this).error!==void 0?e.Tn`<p class="error" role="alert">${e.un(s,this).error}</p>`:e.wn}
<div class="actions">
${this.cancelButton()}
<button class="button destructive" ?disabled=${e.un(s,this).kind===`sending`}>
${m(e.un(o,this))}
</button>
</div>
`}submitted(){e.dn(l,this,d).call(this)}};async function d(){let t=this.renderRoot.querySelector(`form`),n=e.un(r,this);if(t===null||n===void 0||e.un(s,this).kind===`sending`)return;let a=p(e.un(o,this),n,new FormData(t));e.dn(l,this,f).call(this,{kind:`sending`});let c=await e.un(i,this).call(this,a);switch(c.type){case`ack`:e.dn(l,this,f).call(this,{kind:`asking`}),this.close();return;case`error`:e.dn(l,this,f).call(this,{kind:`asking`,error:e.R(c.code,c.retryAfter)});return;case`unanswered`:e.dn(l,this,f).call(this,{kind:`asking`,error:e.In(`parley-error-not-done`)})}}function f(t){e.rn(s,this,t),this.requestUpdate()}function p(t,n,r){var i,a;let o=String((i=r.get(`reason`))==null?``:i),{wiki:s,userId:c}=n.author,l={wiki:s,userId:c},u=Number((a=r.get(`seconds`))==null?0:a),d=u>0?{seconds:u}:{};switch(t){case`remove`:return{type:`remove`,message:n.id,reason:o};case`mute`:return e.Wn({type:`mute`,person:l,reason:o},d);case`kick`:return{type:`kick`,person:l,reason:o};case`ban`:return e.Wn({type:`ban`,person:l,reason:o,everywhere:r.has(`everywhere`)},d)}}function m(t){switch(t){case`remove`:return e.In(`parley-moderation-remove`);case`mute`:return e.In(`parley-moderation-mute`);case`kick`:return e.In(`parley-moderation-kick`);case`ban`:return e.In(`parley-moderation-ban`)}}function h(t){return t===0?e.In(`parley-moderation-until-undone`):t<3600?e.In(`parley-duration-minutes`,Math.round(t/60)):t<86400?e.In(`parley-duration-hours`,Math.round(t/3600)):e.In(`parley-duration-days`,Math.round(t/86400))}customElements.define(`parley-moderation-dialog`,u),exports.ParleyModerationDialog=u;
