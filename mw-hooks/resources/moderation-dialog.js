// SPDX-License-Identifier: GPL-2.0-or-later
"use strict";const e=require("ext.parley.common");var t=[`remove`,`mute`,`kick`,`ban`],n=[600,3600,86400,604800,2592e3,0],r=new WeakMap,i=new WeakMap,a=new WeakMap,o=new WeakMap,s=new WeakMap,c=new WeakMap,l=new WeakSet,u=class extends e.U{constructor(...n){super(...n),e.hn(this,l),e.mn(this,r,void 0),e.mn(this,i,async()=>({type:`unanswered`})),e.mn(this,a,``),e.mn(this,o,`remove`),e.mn(this,s,{kind:`asking`}),e.mn(this,c,n=>{var r;if(!(n.target instanceof HTMLSelectElement))return;let{value:i}=n.target;e.in(o,this,(r=t.find(e=>e===i))==null?`remove`:r),this.requestUpdate()})}decide(t,n,c,l){e.in(r,this,t),e.in(a,this,n),e.in(i,this,l),e.in(o,this,c),e.in(s,this,{kind:`asking`}),this.open()}heading(){return e.fn(r,this)===void 0?``:e.Rn(`parley-moderation-heading`,e.B(e.fn(r,this).author,e.fn(a,this)))}body(){var i;let a=e.fn(r,this),l=(i=a==null?void 0:a.text)==null?``:i,u=e.fn(o,this)===`mute`||e.fn(o,this)===`ban`;return e.Dn`
${l===``?e.En:e.Dn`<blockquote dir="auto">${l}</blockquote>`}
<label>
${e.Rn(`parley-moderation-measure`)}
<select name="measure" @change=${e.fn(c,this)}>
${t.map(t=>e.Dn`<option value=${t} ?selected=${t===e.fn(o,this)}>${m(t)}</option>`)}
</select>
</label>
${u?e.Dn`<label>
${e.Rn(`parley-moderation-duration`)}
<select name="seconds">
${n.map(t=>e.Dn`<option value=${t}>${h(t)}</option>`)}
</select>
</label>`:e.En}
${e.fn(o,this)===`ban`?e.Dn`<label class="check">
<input type="checkbox" name="everywhere" /><span>${e.Rn(`parley-moderation-everywhere`)}</span>
</label>`:e.En}
<label>
${e.Rn(`parley-moderation-reason`)}
<input name="reason" maxlength="300" required autocomplete="off" dir="auto" />
</label>
<p class="subtle">${e.Rn(`parley-moderation-public`)}</p>
${e.fn(s,this).kind===`asking`&&e.fn(s,this).error!==void 0?e.Dn`<p class="error" role="alert">${e.fn(s,this).error}</p>`:e.En}
<div class="actions">
${this.cancelButton()}
<button class="button destructive" ?disabled=${e.fn(s,this).kind===`sending`}>
${m(e.fn(o,this))}
</button>
</div>
`}submitted(){e.pn(l,this,d).call(this)}};async function d(){let t=this.renderRoot.querySelector(`form`),n=e.fn(r,this);if(t===null||n===void 0||e.fn(s,this).kind===`sending`)return;let a=p(e.fn(o,this),n,new FormData(t));e.pn(l,this,f).call(this,{kind:`sending`});let c=await e.fn(i,this).call(this,a);switch(c.type){case`ack`:e.pn(l,this,f).call(this,{kind:`asking`}),this.close();return;case`error`:e.pn(l,this,f).call(this,{kind:`asking`,error:e.L(c.code,c.retryAfter)});return;case`unanswered`:e.pn(l,this,f).call(this,{kind:`asking`,error:e.Rn(`parley-error-not-done`)})}}function f(t){e.in(s,this,t),this.requestUpdate()}function p(t,n,r){var i,a;let o=String((i=r.get(`reason`))==null?``:i),{wiki:s,userId:c}=n.author,l={wiki:s,userId:c},u=Number((a=r.get(`seconds`))==null?0:a),d=u>0?{seconds:u}:{};switch(t){case`remove`:return{type:`remove`,message:n.id,reason:o};case`mute`:return e.Kn({type:`mute`,person:l,reason:o},d);case`kick`:return{type:`kick`,person:l,reason:o};case`ban`:return e.Kn({type:`ban`,person:l,reason:o,everywhere:r.has(`everywhere`)},d)}}function m(t){switch(t){case`remove`:return e.Rn(`parley-moderation-remove`);case`mute`:return e.Rn(`parley-moderation-mute`);case`kick`:return e.Rn(`parley-moderation-kick`);case`ban`:return e.Rn(`parley-moderation-ban`)}}function h(t){return t===0?e.Rn(`parley-moderation-until-undone`):t<3600?e.Rn(`parley-duration-minutes`,Math.round(t/60)):t<86400?e.Rn(`parley-duration-hours`,Math.round(t/3600)):e.Rn(`parley-duration-days`,Math.round(t/86400))}customElements.define(`parley-moderation-dialog`,u),exports.ParleyModerationDialog=u;
