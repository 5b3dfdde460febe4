// SPDX-License-Identifier: GPL-2.0-or-later
"use strict";const e=require("ext.parley.limits"),t=require("ext.parley.common"),n=require("ext.parley.catalogue");var r=new WeakMap,i=new WeakMap,a=new WeakMap,o=new WeakSet,s=class extends t.U{constructor(...e){super(...e),t.hn(this,o),t.mn(this,r,{weight:2,atOnce:2,topics:[]}),t.mn(this,i,async()=>({type:`unanswered`})),t.mn(this,a,``)}change(e,n){t.in(r,this,e),t.in(i,this,n),t.in(a,this,``),this.open()}heading(){return t.Rn(`parley-desk-settings`)}body(){let{weight:n,atOnce:i,topics:o}=t.fn(r,this);return t.Dn`
<label>
${t.Rn(`parley-desk-weight`)}
<select name="weight" autofocus>
${e.t.map(e=>t.Dn`<option value=${e} ?selected=${e===n}>${l(e)}</option>`)}
</select>
</label>
<label>
${t.Rn(`parley-desk-at-once`)}
<select name="atOnce">
${Array.from({length:5},(e,t)=>t+1).map(e=>t.Dn`<option value=${e} ?selected=${e===i}>${t.Wt(e)}</option>`)}
</select>
</label>
<label>
${t.Rn(`parley-desk-topics`)}
<textarea name="topics" rows="4" dir="auto" aria-describedby="topics-hint">${o.join(`
`)}</textarea>
</label>
<p class="subtle" id="topics-hint">${t.Rn(`parley-desk-topics-hint`,t.Wt(20))}</p>
${t.fn(a,this)===``?t.En:t.Dn`<p class="error" role="alert">${t.fn(a,this)}</p>`}
<div class="actions">
${this.cancelButton()}
<button class="button primary">${t.Rn(`parley-desk-save`)}</button>
</div>
`}submitted(){t.pn(o,this,c).call(this)}};async function c(){var o,s,c;let l=this.renderRoot.querySelector(`form`);if(l===null)return;let u=new FormData(l),d=(o=e.t.find(e=>String(e)===u.get(`weight`)))==null?t.fn(r,this).weight:o,f=String((s=u.get(`topics`))==null?``:s).split(`
`),p=[...new Set(f.map(e=>e.trim()).filter(e=>e!==``))],m=await t.fn(i,this).call(this,{weight:d,atOnce:Number(u.get(`atOnce`)),topics:p.slice(0,20)});t.in(a,this,(c=n.d(m,``))==null?``:c),t.fn(a,this)===``?this.close():this.requestUpdate()}function l(e){switch(e){case 0:return t.Rn(`parley-desk-weight-never`);case 1:return t.Rn(`parley-desk-weight-seldom`);case 2:return t.Rn(`parley-desk-weight-normal`);case 4:return t.Rn(`parley-desk-weight-often`)}}customElements.define(`parley-desk-settings`,s),exports.ParleyDeskSettings=s;
