// SPDX-License-Identifier: GPL-2.0-or-later
"use strict";const e=require("ext.parley.common");var t=[`remove`,`mute`,`kick`,`ban`],n=[600,3600,86400,604800,2592e3,0],r=new WeakMap,i=new WeakMap,a=new WeakMap,o=new WeakMap,s=new WeakMap,c=new WeakMap,l=new WeakSet,u=class extends e.W{constructor(...n){super(...n),e.mn(this,l),e.pn(this,r,void 0),e.pn(this,i,async()=>({type:`unanswered`})),e.pn(this,a,``),e.pn(this,o,`remove`),e.pn(this,s,{kind:`asking`}),e.pn(this,c,n=>{var r;if(!(n.target instanceof HTMLSelectElement))return;let{value:i}=n.target;e.rn(o,this,(r=t.find(e=>e===i))==null?`remove`:r),this.requestUpdate()})}decide(t,n,c,l){e.rn(r,this,t),e.rn(a,this,n),e.rn(i,this,l),e.rn(o,this,c),e.rn(s,this,{kind:`asking`}),this.open()}heading(){return e.dn(r,this)===void 0?``:e.Ln(`parley-moderation-heading`,e.V(e.dn(r,this).author,e.dn(a,this)))}body(){var i;let a=e.dn(r,this),l=(i=a==null?void 0:a.text)==null?``:i,u=e.dn(o,this)===`mute`||e.dn(o,this)===`ban`;return e.En`
${l===``?e.Tn:e.En`<blockquote dir="auto">${l}</blockquote>`}
<label>
${e.Ln(`parley-moderation-measure`)}
<select name="measure" @change=${e.dn(c,this)}>
${t.map(t=>e.En`<option value=${t} ?selected=${t===e.dn(o,this)}>${m(t)}</option>`)}
</select>
</label>
${u?e.En`<label>
${e.Ln(`parley-moderation-duration`)}
<select name="seconds">
${n.map(t=>e.En`<option value=${t}>${h(t)}</option>`)}
</select>
</label>`:e.Tn}
${e.dn(o,this)===`ban`?e.En`<label class="check">
<input type="checkbox" name="everywhere" /><span>${e.Ln(`parley-moderation-everywhere`)}</span>
</label>`:e.Tn}
<label>
${e.Ln(`parley-moderation-reason`)}
<input name="reason" maxlength="300" required autocomplete="off" dir="auto" />
</label>
<p class="subtle">${e.Ln(`parley-moderation-public`)}</p>
${e.dn(s,this).kind===`asking`&&e.dn(s,this).error!==void 0?e.En`<p class="error" role="alert">${e.dn(s,this).error}</p>`:e.Tn}
<div class="actions">
${this.cancelButton()}
<button class="button destructive" ?disabled=${e.dn(s,this).kind===`sending`}>
${m(e.dn(o,this))}
</button>
</div>
`}submitted(){e.fn(l,this,d).call(this)}};async function d(){let t=this.renderRoot.querySelector(`form`),n=e.dn(r,this);if(t===null||n===void 0||e.dn(s,this).kind===`sending`)return;let a=p(e.dn(o,this),n,new FormData(t));e.fn(l,this,f).call(this,{kind:`sending`});let c=await e.dn(i,this).call(this,a);switch(c.type){case`ack`:e.fn(l,this,f).call(this,{kind:`asking`}),this.close();return;case`error`:e.fn(l,this,f).call(this,{kind:`asking`,error:e.R(c.code,c.retryAfter)});return;case`unanswered`:e.fn(l,this,f).call(this,{kind:`asking`,error:e.Ln(`parley-error-not-done`)})}}function f(t){e.rn(s,this,t),this.requestUpdate()}function p(t,n,r){var i,a;let o=String((i=r.get(`reason`))==null?``:i),{wiki:s,userId:c}=n.author,l={wiki:s,userId:c},u=Number((a=r.get(`seconds`))==null?0:a),d=u>0?{seconds:u}:{};switch(t){case`remove`:return{type:`remove`,message:n.id,reason:o};case`mute`:return e.Gn({type:`mute`,person:l,reason:o},d);case`kick`:return{type:`kick`,person:l,reason:o};case`ban`:return e.Gn({type:`ban`,person:l,reason:o,everywhere:r.has(`everywhere`)},d)}}function m(t){switch(t){case`remove`:return e.Ln(`parley-moderation-remove`);case`mute`:return e.Ln(`parley-moderation-mute`);case`kick`:return e.Ln(`parley-moderation-kick`);case`ban`:return e.Ln(`parley-moderation-ban`)}}function h(t){return t===0?e.Ln(`parley-moderation-until-undone`):t<3600?e.Ln(`parley-duration-minutes`,Math.round(t/60)):t<86400?e.Ln(`parley-duration-hours`,Math.round(t/3600)):e.Ln(`parley-duration-days`,Math.round(t/86400))}customElements.define(`parley-moderation-dialog`,u),exports.ParleyModerationDialog=u;
