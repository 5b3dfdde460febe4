// SPDX-License-Identifier: GPL-2.0-or-later
"use strict";const e=require("ext.parley.limits"),t=require("ext.parley.common"),n=require("ext.parley.catalogue");var r=new WeakMap,i=new WeakMap,a=new WeakMap,o=new WeakSet,s=class extends t.W{constructor(...e){super(...e),t.mn(this,o),t.pn(this,r,{weight:2,atOnce:2,topics:[]}),t.pn(this,i,async()=>({type:`unanswered`})),t.pn(this,a,``)}change(e,n){t.rn(r,this,e),t.rn(i,this,n),t.rn(a,this,``),this.open()}heading(){return t.Ln(`parley-desk-settings`)}body(){let{weight:n,atOnce:i,topics:o}=t.dn(r,this);return t.En`
<label>
${t.Ln(`parley-desk-weight`)}
<select name="weight" autofocus>
${e.t.map(e=>t.En`<option value=${e} ?selected=${e===n}>${l(e)}</option>`)}
</select>
</label>
<label>
${t.Ln(`parley-desk-at-once`)}
<select name="atOnce">
${Array.from({length:5},(e,t)=>t+1).map(e=>t.En`<option value=${e} ?selected=${e===i}>${t.Wt(e)}</option>`)}
</select>
</label>
<label>
${t.Ln(`parley-desk-topics`)}
<textarea name="topics" rows="4" dir="auto" aria-describedby="topics-hint">${o.join(`
`)}</textarea>
</label>
<p class="subtle" id="topics-hint">${t.Ln(`parley-desk-topics-hint`,t.Wt(20))}</p>
${t.dn(a,this)===``?t.Tn:t.En`<p class="error" role="alert">${t.dn(a,this)}</p>`}
<div class="actions">
${this.cancelButton()}
<button class="button primary">${t.Ln(`parley-desk-save`)}</button>
</div>
`}submitted(){t.fn(o,this,c).call(this)}};async function c(){var o,s,c;let l=this.renderRoot.querySelector(`form`);if(l===null)return;let u=new FormData(l),d=(o=e.t.find(e=>String(e)===u.get(`weight`)))==null?t.dn(r,this).weight:o,f=String((s=u.get(`topics`))==null?``:s).split(`
`),p=[...new Set(f.map(e=>e.trim()).filter(e=>e!==``))],m=await t.dn(i,this).call(this,{weight:d,atOnce:Number(u.get(`atOnce`)),topics:p.slice(0,20)});t.rn(a,this,(c=n.d(m,``))==null?``:c),t.dn(a,this)===``?this.close():this.requestUpdate()}function l(e){switch(e){case 0:return t.Ln(`parley-desk-weight-never`);case 1:return t.Ln(`parley-desk-weight-seldom`);case 2:return t.Ln(`parley-desk-weight-normal`);case 4:return t.Ln(`parley-desk-weight-often`)}}customElements.define(`parley-desk-settings`,s),exports.ParleyDeskSettings=s;
