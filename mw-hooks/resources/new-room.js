// SPDX-License-Identifier: GPL-2.0-or-later
"use strict";const e=require("ext.parley.common");var t=new WeakMap,n=new WeakMap,r=new WeakSet,i=class extends e.W{constructor(){super(),e.mn(this,r),e.pn(this,t,``),e.pn(this,n,!1),this.made=()=>void 0}ask(){e.rn(t,this,``),this.open()}heading(){return e.Ln(`parley-rooms-create`)}body(){return e.En`
<label>
${e.Ln(`parley-new-room-name`)}
<input name="name" maxlength="80" required autocomplete="off" dir="auto" autofocus />
</label>
<label>
${e.Ln(`parley-new-room-topic`)}
<input name="topic" maxlength="200" autocomplete="off" dir="auto" />
</label>
<p class="subtle">${e.Ln(`parley-new-room-promise`)}</p>
${e.dn(t,this)===``?e.Tn:e.En`<p class="error" role="alert">${e.dn(t,this)}</p>`}
<div class="actions">
${this.cancelButton()}
<button class="button primary" ?disabled=${e.dn(n,this)}>${e.Ln(`parley-new-room-start`)}</button>
</div>
`}submitted(){e.fn(r,this,a).call(this)}};async function a(){var r,i;let a=this.renderRoot.querySelector(`form`);if(a===null||e.dn(n,this))return;let o=new FormData(a),s=String((r=o.get(`name`))==null?``:r).trim(),c=String((i=o.get(`topic`))==null?``:i).trim();e.rn(n,this,!0),this.requestUpdate();try{let t=await e.cn(s,c);this.close(),this.made({document:t,title:s,topic:c})}catch(n){e.rn(t,this,e.R(n instanceof e.Xn?n.code:void 0))}finally{e.rn(n,this,!1),this.requestUpdate()}}e.Zn(i,`properties`,{made:{attribute:!1}}),customElements.define(`parley-new-room`,i),exports.ParleyNewRoom=i;
