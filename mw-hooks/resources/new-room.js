// SPDX-License-Identifier: GPL-2.0-or-later
"use strict";const e=require("ext.parley.common");var t=new WeakMap,n=new WeakMap,r=new WeakSet,i=class extends e.z{constructor(){super(),e.on(this,r),e.an(this,t,``),e.an(this,n,!1),this.made=()=>void 0}ask(){e.Vt(t,this,``),this.open()}heading(){return e.Ln(`parley-rooms-create`)}body(){return e.yn`
<label>
${e.Ln(`parley-new-room-name`)}
<input name="name" maxlength="80" required autocomplete="off" dir="auto" autofocus />
</label>
<label>
${e.Ln(`parley-new-room-topic`)}
<input name="topic" maxlength="200" autocomplete="off" dir="auto" />
</label>
<p class="subtle">${e.Ln(`parley-new-room-promise`)}</p>
${e.rn(t,this)===``?e.vn:e.yn`<p class="error" role="alert">${e.rn(t,this)}</p>`}
<div class="actions">
${this.cancelButton()}
<button class="button primary" ?disabled=${e.rn(n,this)}>${e.Ln(`parley-new-room-start`)}</button>
</div>
`}submitted(){e.in(r,this,a).call(this)}};async function a(){var r,i;let a=this.renderRoot.querySelector(`form`);if(a===null||e.rn(n,this))return;let o=new FormData(a),s=String((r=o.get(`name`))==null?``:r).trim(),c=String((i=o.get(`topic`))==null?``:i).trim();e.Vt(n,this,!0),this.requestUpdate();try{let t=await e.Kt(s,c);this.close(),this.made({document:t,title:s,topic:c})}catch(n){e.Vt(t,this,e.N(n instanceof e.en?n.code:void 0))}finally{e.Vt(n,this,!1),this.requestUpdate()}}e.tn(i,`properties`,{made:{attribute:!1}}),customElements.define(`parley-new-room`,i),exports.ParleyNewRoom=i;
