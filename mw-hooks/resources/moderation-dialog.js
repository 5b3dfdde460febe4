// SPDX-License-Identifier: GPL-2.0-or-later
"use strict";const e=require("ext.parley.common");var t=[`remove`,`mute`,`kick`,`ban`],n=[600,3600,86400,604800,2592e3,0],r=new WeakMap,i=new WeakMap,a=new WeakMap,o=new WeakMap,s=new WeakMap,c=new WeakMap,l=new WeakSet,u=class extends e.R{constructor(...n){super(...n),e.ln(this,l),e.cn(this,r,void 0),e.cn(this,i,async()=>({type:`unanswered`})),e.cn(this,a,``),e.cn(this,o,`remove`),e.cn(this,s,{kind:`asking`}),e.cn(this,c,n=>{var r;if(!(n.target instanceof HTMLSelectElement))return;let{value:i}=n.target;e.Gt(o,this,(r=t.find(e=>e===i))==null?`remove`:r),this.requestUpdate()})}decide(t,n,c,l){e.Gt(r,this,t),e.Gt(a,this,n),e.Gt(i,this,l),e.Gt(o,this,c),e.Gt(s,this,{kind:`asking`}),this.open()}heading(){return e.on(r,this)===void 0?``:e.Bn(`parley-moderation-heading`,e.F(e.on(r,this).author,e.on(a,this)))}body(){var i;let a=e.on(r,this),l=(i=a==null?void 0:a.text)==null?``:i,u=e.on(o,this)===`mute`||e.on(o,this)===`ban`;return e.Sn`
${l===``?e.xn:e.Sn`<blockquote dir="auto">${l}</blockquote>`}
<label>
${e.Bn(`parley-moderation-measure`)}
<select name="measure" @change=${e.on(c,this)}>
${t.map(t=>e.Sn`<option value=${t} ?selected=${t===e.on(o,this)}>${m(t)}</option>`)}
</select>
</label>
${u?e.Sn`<label>
${e.Bn(`parley-moderation-duration`)}
<select name="seconds">
${n.map(t=>e.Sn`<option value=${t}>${h(t)}</option>`)}
</select>
</label>`:e.xn}
${e.on(o,this)===`ban`?e.Sn`<label class="check">
<input type="checkbox" name="everywhere" /><span>${e.Bn(`parley-moderation-everywhere`)}</span>
</label>`:e.xn}
<label>
${e.Bn(`parley-moderation-reason`)}
<input name="reason" maxlength="300" required autocomplete="off" dir="auto" />
</label>
<p class="subtle">${e.Bn(`parley-moderation-public`)}</p>
${e.on(s,this).kind===`asking`&&e.on(s,this).error!==void 0?e.Sn`<p class="error" role="alert">${e.on(s,this).error}</p>`:e.xn}
<div class="actions">
${this.cancelButton()}
<button class="button destructive" ?disabled=${e.on(s,this).kind===`sending`}>
${m(e.on(o,this))}
</button>
</div>
`}submitted(){e.sn(l,this,d).call(this)}};async function d(){let t=this.renderRoot.querySelector(`form`),n=e.on(r,this);if(t===null||n===void 0||e.on(s,this).kind===`sending`)return;let a=p(e.on(o,this),n,new FormData(t));e.sn(l,this,f).call(this,{kind:`sending`});let c=await e.on(i,this).call(this,a);switch(c.type){case`ack`:e.sn(l,this,f).call(this,{kind:`asking`}),this.close();return;case`error`:e.sn(l,this,f).call(this,{kind:`asking`,error:e.M(c.code,c.retryAfter)});return;case`unanswered`:e.sn(l,this,f).call(this,{kind:`asking`,error:e.Bn(`parley-error-not-done`)})}}function f(t){e.Gt(s,this,t),this.requestUpdate()}function p(t,n,r){var i,a;let o=String((i=r.get(`reason`))==null?``:i),{wiki:s,userId:c}=n.author,l={wiki:s,userId:c},u=Number((a=r.get(`seconds`))==null?0:a),d=u>0?{seconds:u}:{};switch(t){case`remove`:return{type:`remove`,message:n.id,reason:o};case`mute`:return e.$t({type:`mute`,person:l,reason:o},d);case`kick`:return{type:`kick`,person:l,reason:o};case`ban`:return e.$t({type:`ban`,person:l,reason:o,everywhere:r.has(`everywhere`)},d)}}function m(t){switch(t){case`remove`:return e.Bn(`parley-moderation-remove`);case`mute`:return e.Bn(`parley-moderation-mute`);case`kick`:return e.Bn(`parley-moderation-kick`);case`ban`:return e.Bn(`parley-moderation-ban`)}}function h(t){return t===0?e.Bn(`parley-moderation-until-undone`):t<3600?e.Bn(`parley-duration-minutes`,Math.round(t/60)):t<86400?e.Bn(`parley-duration-hours`,Math.round(t/3600)):e.Bn(`parley-duration-days`,Math.round(t/86400))}customElements.define(`parley-moderation-dialog`,u);
