// SPDX-License-Identifier: GPL-2.0-or-later
"use strict";const e=require("ext.parley.common");var t=new WeakMap,n=new WeakMap,r=new WeakSet,i=class extends e.U{constructor(){super(),e.yn(this,r),e.vn(this,t,``),e.vn(this,n,!1),this.made=()=>void 0}ask(){e.tn(t,this,``),this.open()}heading(){return e.Kn(`parley-rooms-create`)}body(){return e.Mn`
<label>
${e.Kn(`parley-new-room-name`)}
<input name="name" maxlength="80" required autocomplete="off" dir="auto" autofocus />
</label>
<label>
${e.Kn(`parley-new-room-topic`)}
<input name="topic" maxlength="200" autocomplete="off" dir="auto" />
</label>
<p class="subtle">${e.Kn(`parley-new-room-promise`)}</p>
${e.gn(t,this)===``?e.jn:e.Mn`<p class="error" role="alert">${e.gn(t,this)}</p>`}
<div class="actions">
${this.cancelButton()}
<button class="button primary" ?disabled=${e.gn(n,this)}>${e.Kn(`parley-new-room-start`)}</button>
</div>
`}submitted(){e._n(r,this,a).call(this)}};async function a(){var r,i;let a=this.renderRoot.querySelector(`form`);if(a===null||e.gn(n,this))return;let o=new FormData(a),s=String((r=o.get(`name`))==null?``:r).trim(),c=String((i=o.get(`topic`))==null?``:i).trim();e.tn(n,this,!0),this.requestUpdate();try{let t=await e.on(s,c);this.close(),this.made({document:t,title:s,topic:c})}catch(n){e.tn(t,this,e.L(n instanceof e.pn?n.code:void 0))}finally{e.tn(n,this,!1),this.requestUpdate()}}e.mn(i,`properties`,{made:{attribute:!1}}),customElements.define(`parley-new-room`,i),exports.ParleyNewRoom=i;
