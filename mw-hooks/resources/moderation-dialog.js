// SPDX-License-Identifier: GPL-2.0-or-later
"use strict";const e=require("ext.parley.common");var t=[`remove`,`mute`,`kick`,`ban`],n=[600,3600,86400,604800,2592e3,0],r=new WeakMap,i=new WeakMap,a=new WeakMap,o=new WeakMap,s=new WeakMap,c=new WeakMap,l=new WeakSet,u=class extends e.z{constructor(...n){super(...n),e.on(this,l),e.an(this,r,void 0),e.an(this,i,async()=>({type:`unanswered`})),e.an(this,a,``),e.an(this,o,`remove`),e.an(this,s,{kind:`asking`}),e.an(this,c,n=>{var r;if(!(n.target instanceof HTMLSelectElement))return;let{value:i}=n.target;e.Vt(o,this,(r=t.find(e=>e===i))==null?`remove`:r),this.requestUpdate()})}decide(t,n,c,l){e.Vt(r,this,t),e.Vt(a,this,n),e.Vt(i,this,l),e.Vt(o,this,c),e.Vt(s,this,{kind:`asking`}),this.open()}heading(){return e.rn(r,this)===void 0?``:e.Ln(`parley-moderation-heading`,e.I(e.rn(r,this).author,e.rn(a,this)))}body(){var i;let a=e.rn(r,this),l=(i=a==null?void 0:a.text)==null?``:i,u=e.rn(o,this)===`mute`||e.rn(o,this)===`ban`;return e.yn`
${l===``?e.vn:e.yn`<blockquote dir="auto">${l}</blockquote>`}
<label>
${e.Ln(`parley-moderation-measure`)}
<select name="measure" @change=${e.rn(c,this)}>
${t.map(t=>e.yn`<option value=${t} ?selected=${t===e.rn(o,this)}>${m(t)}</option>`)}
</select>
</label>
${u?e.yn`<label>
${e.Ln(`parley-moderation-duration`)}
<select name="seconds">
${n.map(t=>e.yn`<option value=${t}>${h(t)}</option>`)}
</select>
</label>`:e.vn}
${e.rn(o,this)===`ban`?e.yn`<label class="check">
<input type="checkbox" name="everywhere" /><span>${e.Ln(`parley-moderation-everywhere`)}</span>
</label>`:e.vn}
<label>
${e.Ln(`parley-moderation-reason`)}
<input name="reason" maxlength="300" required autocomplete="off" dir="auto" />
</label>
<p class="subtle">${e.Ln(`parley-moderation-public`)}</p>
${e.rn(s,this).kind===`asking`&&e.rn(s,this).error!==void 0?e.yn`<p class="error" role="alert">${e.rn(s,this).error}</p>`:e.vn}
<div class="actions">
${this.cancelButton()}
<button class="button destructive" ?disabled=${e.rn(s,this).kind===`sending`}>
${m(e.rn(o,this))}
</button>
</div>
`}submitted(){e.in(l,this,d).call(this)}};async function d(){let t=this.renderRoot.querySelector(`form`),n=e.rn(r,this);if(t===null||n===void 0||e.rn(s,this).kind===`sending`)return;let a=p(e.rn(o,this),n,new FormData(t));e.in(l,this,f).call(this,{kind:`sending`});let c=await e.rn(i,this).call(this,a);switch(c.type){case`ack`:e.in(l,this,f).call(this,{kind:`asking`}),this.close();return;case`error`:e.in(l,this,f).call(this,{kind:`asking`,error:e.N(c.code,c.retryAfter)});return;case`unanswered`:e.in(l,this,f).call(this,{kind:`asking`,error:e.Ln(`parley-error-not-done`)})}}function f(t){e.Vt(s,this,t),this.requestUpdate()}function p(t,n,r){var i,a;let o=String((i=r.get(`reason`))==null?``:i),{wiki:s,userId:c}=n.author,l={wiki:s,userId:c},u=Number((a=r.get(`seconds`))==null?0:a),d=u>0?{seconds:u}:{};switch(t){case`remove`:return{type:`remove`,message:n.id,reason:o};case`mute`:return e.Xt({type:`mute`,person:l,reason:o},d);case`kick`:return{type:`kick`,person:l,reason:o};case`ban`:return e.Xt({type:`ban`,person:l,reason:o,everywhere:r.has(`everywhere`)},d)}}function m(t){switch(t){case`remove`:return e.Ln(`parley-moderation-remove`);case`mute`:return e.Ln(`parley-moderation-mute`);case`kick`:return e.Ln(`parley-moderation-kick`);case`ban`:return e.Ln(`parley-moderation-ban`)}}function h(t){return t===0?e.Ln(`parley-moderation-until-undone`):t<3600?e.Ln(`parley-duration-minutes`,Math.round(t/60)):t<86400?e.Ln(`parley-duration-hours`,Math.round(t/3600)):e.Ln(`parley-duration-days`,Math.round(t/86400))}customElements.define(`parley-moderation-dialog`,u);
