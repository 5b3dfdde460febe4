// SPDX-License-Identifier: GPL-2.0-or-later
"use strict";const e=require("ext.parley.common");var t=new WeakMap,n=new WeakMap,r=new WeakSet,i=class extends e.U{constructor(){super(),e.hn(this,r),e.mn(this,t,``),e.mn(this,n,!1),this.made=()=>void 0}ask(){e.in(t,this,``),this.open()}heading(){return e.Rn(`parley-rooms-create`)}body(){return e.Dn`
<label>
${e.Rn(`parley-new-room-name`)}
<input name="name" maxlength="80" required autocomplete="off" dir="auto" autofocus />
</label>
<label>
${e.Rn(`parley-new-room-topic`)}
<input name="topic" maxlength="200" autocomplete="off" dir="auto" />
</label>
<p class="subtle">${e.Rn(`parley-new-room-promise`)}</p>
${e.fn(t,this)===``?e.En:e.Dn`<p class="error" role="alert">${e.fn(t,this)}</p>`}
<div class="actions">
${this.cancelButton()}
<button class="button primary" ?disabled=${e.fn(n,this)}>${e.Rn(`parley-new-room-start`)}</button>
</div>
`}submitted(){e.pn(r,this,a).call(this)}};async function a(){var r,i;let a=this.renderRoot.querySelector(`form`);if(a===null||e.fn(n,this))return;let o=new FormData(a),s=String((r=o.get(`name`))==null?``:r).trim(),c=String((i=o.get(`topic`))==null?``:i).trim();e.in(n,this,!0),this.requestUpdate();try{let t=await e.ln(s,c);this.close(),this.made({document:t,title:s,topic:c})}catch(n){e.in(t,this,e.L(n instanceof e.Zn?n.code:void 0))}finally{e.in(n,this,!1),this.requestUpdate()}}e.Qn(i,`properties`,{made:{attribute:!1}}),customElements.define(`parley-new-room`,i),exports.ParleyNewRoom=i;
