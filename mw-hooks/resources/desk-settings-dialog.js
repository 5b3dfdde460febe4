// SPDX-License-Identifier: GPL-2.0-or-later
"use strict";const e=require("ext.parley.limits"),t=require("ext.parley.common"),n=require("ext.parley.catalogue");var r=new WeakMap,i=new WeakMap,a=new WeakMap,o=new WeakSet,s=class extends t.R{constructor(...e){super(...e),t.mn(this,o),t.pn(this,r,{weight:2,atOnce:2,topics:[]}),t.pn(this,i,async()=>({type:`unanswered`})),t.pn(this,a,``)}change(e,n){t.Xt(r,this,e),t.Xt(i,this,n),t.Xt(a,this,``),this.open()}heading(){return t.Vn(`parley-desk-settings`)}body(){let{weight:n,atOnce:i,topics:o}=t.dn(r,this);return t.Dn`
<label>
${t.Vn(`parley-desk-weight`)}
<select name="weight" autofocus>
${e.t.map(e=>t.Dn`<option value=${e} ?selected=${e===n}>${l(e)}</option>`)}
</select>
</label>
<label>
${t.Vn(`parley-desk-at-once`)}
<select name="atOnce">
${Array.from({length:5},(e,t)=>t+1).map(e=>t.Dn`<option value=${e} ?selected=${e===i}>${t.Ct(e)}</option>`)}
</select>
</label>
<label>
${t.Vn(`parley-desk-topics`)}
<textarea name="topics" rows="4" dir="auto" aria-describedby="topics-hint">${o.join(`
`)}</textarea>
</label>
<p class="subtle" id="topics-hint">${t.Vn(`parley-desk-topics-hint`,t.Ct(20))}</p>
${t.dn(a,this)===``?t.En:t.Dn`<p class="error" role="alert">${t.dn(a,this)}</p>`}
<div class="actions">
${this.cancelButton()}
<button class="button primary">${t.Vn(`parley-desk-save`)}</button>
</div>
`}submitted(){t.fn(o,this,c).call(this)}};async function c(){var o,s,c;let l=this.renderRoot.querySelector(`form`);if(l===null)return;let u=new FormData(l),d=(o=e.t.find(e=>String(e)===u.get(`weight`)))==null?t.dn(r,this).weight:o,f=String((s=u.get(`topics`))==null?``:s).split(`
`),p=[...new Set(f.map(e=>e.trim()).filter(e=>e!==``))],m=await t.dn(i,this).call(this,{weight:d,atOnce:Number(u.get(`atOnce`)),topics:p.slice(0,20)});t.Xt(a,this,(c=n.u(m,``))==null?``:c),t.dn(a,this)===``?this.close():this.requestUpdate()}function l(e){switch(e){case 0:return t.Vn(`parley-desk-weight-never`);case 1:return t.Vn(`parley-desk-weight-seldom`);case 2:return t.Vn(`parley-desk-weight-normal`);case 4:return t.Vn(`parley-desk-weight-often`)}}customElements.define(`parley-desk-settings`,s),exports.ParleyDeskSettings=s;
