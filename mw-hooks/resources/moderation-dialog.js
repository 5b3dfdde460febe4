// SPDX-License-Identifier: GPL-2.0-or-later
"use strict";const e=require("ext.parley.common");var t=[`remove`,`mute`,`kick`,`ban`],n=[600,3600,86400,604800,2592e3,0],r=new WeakMap,i=new WeakMap,a=new WeakMap,o=new WeakMap,s=new WeakMap,c=new WeakMap,l=new WeakSet,u=class extends e.W{constructor(...n){super(...n),e.Sn(this,l),e.xn(this,r,void 0),e.xn(this,i,async()=>({type:`unanswered`})),e.xn(this,a,``),e.xn(this,o,`remove`),e.xn(this,s,{kind:`asking`}),e.xn(this,c,n=>{var r;if(!(n.target instanceof HTMLSelectElement))return;let{value:i}=n.target;e.in(o,this,(r=t.find(e=>e===i))==null?`remove`:r),this.requestUpdate()})}decide(t,n,c,l){e.in(r,this,t),e.in(a,this,n),e.in(i,this,l),e.in(o,this,c),e.in(s,this,{kind:`asking`}),this.open()}heading(){return e.yn(r,this)===void 0?``:e.Yn(`parley-moderation-heading`,e.V(e.yn(r,this).author,e.yn(a,this)))}body(){var i;let a=e.yn(r,this),l=(i=a==null?void 0:a.text)==null?``:i,u=e.yn(o,this)===`mute`||e.yn(o,this)===`ban`;return e.Fn`
${l===``?e.Pn:e.Fn`<blockquote dir="auto">${l}</blockquote>`}
<label>
${e.Yn(`parley-moderation-measure`)}
<select name="measure" @change=${e.yn(c,this)}>
${t.map(t=>e.Fn`<option value=${t} ?selected=${t===e.yn(o,this)}>${m(t)}</option>`)}
</select>
</label>
${u?e.Fn`<label>
${e.Yn(`parley-moderation-duration`)}
<select name="seconds">
${n.map(t=>e.Fn`<option value=${t}>${h(t)}</option>`)}
</select>
</label>`:e.Pn}
${e.yn(o,this)===`ban`?e.Fn`<label class="check">
<input type="checkbox" name="everywhere" /><span>${e.Yn(`parley-moderation-everywhere`)}</span>
</label>`:e.Pn}
<label>
${e.Yn(`parley-moderation-reason`)}
<input name="reason" maxlength="300" required autocomplete="off" dir="auto" />
</label>
<p class="subtle">${e.Yn(`parley-moderation-public`)}</p>
${e.yn(s,this).kind===`asking`&&e.yn(s,this).error!==void 0?e.Fn`<p class="error" role="alert">${e.yn(s,this).error}</p>`:e.Pn}
<div class="actions">
${this.cancelButton()}
<button class="button destructive" ?disabled=${e.yn(s,this).kind===`sending`}>
${m(e.yn(o,this))}
</button>
</div>
`}submitted(){e.bn(l,this,d).call(this)}};async function d(){let t=this.renderRoot.querySelector(`form`),n=e.yn(r,this);if(t===null||n===void 0||e.yn(s,this).kind===`sending`)return;let a=p(e.yn(o,this),n,new FormData(t));e.bn(l,this,f).call(this,{kind:`sending`});let c=await e.yn(i,this).call(this,a);switch(c.type){case`ack`:e.bn(l,this,f).call(this,{kind:`asking`}),this.close();return;case`error`:e.bn(l,this,f).call(this,{kind:`asking`,error:e.R(c.code,c.retryAfter)});return;case`unanswered`:e.bn(l,this,f).call(this,{kind:`asking`,error:e.Yn(`parley-error-not-done`)})}}function f(t){e.in(s,this,t),this.requestUpdate()}function p(t,n,r){var i,a;let o=String((i=r.get(`reason`))==null?``:i),{wiki:s,userId:c}=n.author,l={wiki:s,userId:c},u=Number((a=r.get(`seconds`))==null?0:a),d=u>0?{seconds:u}:{};switch(t){case`remove`:return{type:`remove`,message:n.id,reason:o};case`mute`:return e.fn({type:`mute`,person:l,reason:o},d);case`kick`:return{type:`kick`,person:l,reason:o};case`ban`:return e.fn({type:`ban`,person:l,reason:o,everywhere:r.has(`everywhere`)},d)}}function m(t){switch(t){case`remove`:return e.Yn(`parley-moderation-remove`);case`mute`:return e.Yn(`parley-moderation-mute`);case`kick`:return e.Yn(`parley-moderation-kick`);case`ban`:return e.Yn(`parley-moderation-ban`)}}function h(t){return t===0?e.Yn(`parley-moderation-until-undone`):t<3600?e.Yn(`parley-duration-minutes`,Math.round(t/60)):t<86400?e.Yn(`parley-duration-hours`,Math.round(t/3600)):e.Yn(`parley-duration-days`,Math.round(t/86400))}customElements.define(`parley-moderation-dialog`,u);
