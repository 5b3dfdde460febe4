// SPDX-License-Identifier: GPL-2.0-or-later
"use strict";const e=require("ext.parley.common");var t=new WeakMap,n=new WeakMap,r=new WeakSet,i=class extends e.R{constructor(){super(),e.ln(this,r),e.cn(this,t,``),e.cn(this,n,!1),this.made=()=>void 0}ask(){e.Gt(t,this,``),this.open()}heading(){return e.Bn(`parley-rooms-create`)}body(){return e.Sn`
<label>
${e.Bn(`parley-new-room-name`)}
<input name="name" maxlength="80" required autocomplete="off" dir="auto" autofocus />
</label>
<label>
${e.Bn(`parley-new-room-topic`)}
<input name="topic" maxlength="200" autocomplete="off" dir="auto" />
</label>
<p class="subtle">${e.Bn(`parley-new-room-promise`)}</p>
${e.on(t,this)===``?e.xn:e.Sn`<p class="error" role="alert">${e.on(t,this)}</p>`}
<div class="actions">
${this.cancelButton()}
<button class="button primary" ?disabled=${e.on(n,this)}>${e.Bn(`parley-new-room-start`)}</button>
</div>
`}submitted(){e.sn(r,this,a).call(this)}};async function a(){var r,i;let a=this.renderRoot.querySelector(`form`);if(a===null||e.on(n,this))return;let o=new FormData(a),s=String((r=o.get(`name`))==null?``:r).trim(),c=String((i=o.get(`topic`))==null?``:i).trim();e.Gt(n,this,!0),this.requestUpdate();try{let t=await e.Xt(s,c);this.close(),this.made({document:t,title:s,topic:c})}catch(n){e.Gt(t,this,e.M(n instanceof e.rn?n.code:void 0))}finally{e.Gt(n,this,!1),this.requestUpdate()}}e.in(i,`properties`,{made:{attribute:!1}}),customElements.define(`parley-new-room`,i),exports.ParleyNewRoom=i;
