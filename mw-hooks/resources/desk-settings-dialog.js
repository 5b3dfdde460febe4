// SPDX-License-Identifier: GPL-2.0-or-later
"use strict";const e=require("ext.parley.limits"),t=require("ext.parley.common"),n=require("ext.parley.catalogue");var r=new WeakMap,i=new WeakMap,a=new WeakMap,o=new WeakSet,s=class extends t.U{constructor(...e){super(...e),t.yn(this,o),t.vn(this,r,{weight:2,atOnce:2,topics:[]}),t.vn(this,i,async()=>({type:`unanswered`})),t.vn(this,a,``)}change(e,n){t.tn(r,this,e),t.tn(i,this,n),t.tn(a,this,``),this.open()}heading(){return t.Kn(`parley-desk-settings`)}body(){let{weight:n,atOnce:i,topics:o}=t.gn(r,this);return t.Mn`
<label>
${t.Kn(`parley-desk-weight`)}
<select name="weight" autofocus>
${e.t.map(e=>t.Mn`<option value=${e} ?selected=${e===n}>${l(e)}</option>`)}
</select>
</label>
<label>
${t.Kn(`parley-desk-at-once`)}
<select name="atOnce">
${Array.from({length:5},(e,t)=>t+1).map(e=>t.Mn`<option value=${e} ?selected=${e===i}>${t.Ot(e)}</option>`)}
</select>
</label>
<label>
${t.Kn(`parley-desk-topics`)}
<textarea name="topics" rows="4" dir="auto" aria-describedby="topics-hint">${o.join(`
`)}</textarea>
</label>
<p class="subtle" id="topics-hint">${t.Kn(`parley-desk-topics-hint`,t.Ot(20))}</p>
${t.gn(a,this)===``?t.jn:t.Mn`<p class="error" role="alert">${t.gn(a,this)}</p>`}
<div class="actions">
${this.cancelButton()}
<button class="button primary">${t.Kn(`parley-desk-save`)}</button>
</div>
`}submitted(){t._n(o,this,c).call(this)}};async function c(){var o,s,c;let l=this.renderRoot.querySelector(`form`);if(l===null)return;let u=new FormData(l),d=(o=e.t.find(e=>String(e)===u.get(`weight`)))==null?t.gn(r,this).weight:o,f=String((s=u.get(`topics`))==null?``:s).split(`
`),p=[...new Set(f.map(e=>e.trim()).filter(e=>e!==``))],m=await t.gn(i,this).call(this,{weight:d,atOnce:Number(u.get(`atOnce`)),topics:p.slice(0,20)});t.tn(a,this,(c=n.u(m,``))==null?``:c),t.gn(a,this)===``?this.close():this.requestUpdate()}function l(e){switch(e){case 0:return t.Kn(`parley-desk-weight-never`);case 1:return t.Kn(`parley-desk-weight-seldom`);case 2:return t.Kn(`parley-desk-weight-normal`);case 4:return t.Kn(`parley-desk-weight-often`)}}customElements.define(`parley-desk-settings`,s),exports.ParleyDeskSettings=s;
