// SPDX-License-Identifier: GPL-2.0-or-later
"use strict";const e=require("ext.parley.limits"),t=require("ext.parley.common"),n=require("ext.parley.catalogue");var r=new WeakMap,i=new WeakMap,a=new WeakMap,o=new WeakSet,s=class extends t.W{constructor(...e){super(...e),t.un(this,o),t.ln(this,r,{weight:2,atOnce:2,topics:[]}),t.ln(this,i,async()=>({type:`unanswered`})),t.ln(this,a,``)}change(e,n){t.$t(r,this,e),t.$t(i,this,n),t.$t(a,this,``),this.open()}heading(){return t.In(`parley-desk-settings`)}body(){let{weight:n,atOnce:i,topics:o}=t.sn(r,this);return t.Cn`
<label>
${t.In(`parley-desk-weight`)}
<select name="weight" autofocus>
${e.t.map(e=>t.Cn`<option value=${e} ?selected=${e===n}>${l(e)}</option>`)}
</select>
</label>
<label>
${t.In(`parley-desk-at-once`)}
<select name="atOnce">
${Array.from({length:5},(e,t)=>t+1).map(e=>t.Cn`<option value=${e} ?selected=${e===i}>${t.Mt(e)}</option>`)}
</select>
</label>
<label>
${t.In(`parley-desk-topics`)}
<textarea name="topics" rows="4" dir="auto" aria-describedby="topics-hint">${o.join(`
`)}</textarea>
</label>
<p class="subtle" id="topics-hint">${t.In(`parley-desk-topics-hint`,t.Mt(20))}</p>
${t.sn(a,this)===``?t.Sn:t.Cn`<p class="error" role="alert">${t.sn(a,this)}</p>`}
<div class="actions">
${this.cancelButton()}
<button class="button primary">${t.In(`parley-desk-save`)}</button>
</div>
`}submitted(){t.cn(o,this,c).call(this)}};async function c(){var o,s,c;let l=this.renderRoot.querySelector(`form`);if(l===null)return;let u=new FormData(l),d=(o=e.t.find(e=>String(e)===u.get(`weight`)))==null?t.sn(r,this).weight:o,f=String((s=u.get(`topics`))==null?``:s).split(`
`),p=[...new Set(f.map(e=>e.trim()).filter(e=>e!==``))],m=await t.sn(i,this).call(this,{weight:d,atOnce:Number(u.get(`atOnce`)),topics:p.slice(0,20)});t.$t(a,this,(c=n.u(m,``))==null?``:c),t.sn(a,this)===``?this.close():this.requestUpdate()}function l(e){switch(e){case 0:return t.In(`parley-desk-weight-never`);case 1:return t.In(`parley-desk-weight-seldom`);case 2:return t.In(`parley-desk-weight-normal`);case 4:return t.In(`parley-desk-weight-often`)}}customElements.define(`parley-desk-settings`,s),exports.ParleyDeskSettings=s;
