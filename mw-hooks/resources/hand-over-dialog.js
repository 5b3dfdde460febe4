// SPDX-License-Identifier: GPL-2.0-or-later
"use strict";const e=require("ext.parley.common"),t=require("ext.parley.catalogue");var n=new WeakMap,r=new WeakMap,i=new WeakMap,a=new WeakSet,o=class extends e.R{constructor(...t){super(...t),e.ln(this,a),e.cn(this,n,void 0),e.cn(this,r,``),e.cn(this,i,!1)}ask(t){e.Gt(n,this,t),e.Gt(r,this,``),this.open()}heading(){var t;return((t=e.on(n,this))==null?void 0:t.kind)===`help-second`?e.Bn(`parley-help-second-heading`):e.Bn(`parley-help-pass-heading`)}body(){let t=e.on(n,this);return e.Sn`
<label>
${e.Bn(`parley-help-to-whom`)}
<select name="to">
<option value="">${e.Bn(`parley-help-to-anyone`)}</option>
${t==null?void 0:t.helpers.map(n=>e.Sn`<option value=${e._t(n.person)}>${l(n,t.wiki)}</option>`)}
</select>
</label>
<label>
${e.Bn(`parley-help-pass-note`)}
<textarea name="note" rows="3" maxlength=${300} dir="auto" autofocus></textarea>
</label>
<p class="subtle">${e.Bn(`parley-help-pass-seen`)}</p>
${e.on(r,this)===``?e.xn:e.Sn`<p class="error" role="alert">${e.on(r,this)}</p>`}
<div class="actions">
${this.cancelButton()}
<button class="button primary" ?disabled=${e.on(i,this)}>
${(t==null?void 0:t.kind)===`help-second`?e.Bn(`parley-help-second`):e.Bn(`parley-help-pass`)}
</button>
</div>
`}submitted(){e.sn(a,this,s).call(this)}};async function s(){var r,o;let s=this.renderRoot.querySelector(`form`),l=e.on(n,this);if(s===null||l===void 0||e.on(i,this))return;let u=new FormData(s),d=(r=l.helpers.find(({person:t})=>e._t(t)===u.get(`to`)))==null?void 0:r.person;e.sn(a,this,c).call(this,!0,``);let f=await l.send(e.$t({type:l.kind,note:String((o=u.get(`note`))==null?``:o).trim()},d&&{to:{wiki:d.wiki,userId:d.userId}})),p=t.u(f,l.wiki);e.sn(a,this,c).call(this,!1,p==null?``:p),p===void 0&&this.close()}function c(t,n){e.Gt(i,this,t),e.Gt(r,this,n),this.requestUpdate()}function l({person:t,availability:n,requests:r,atOnce:i},a){let o=e.gt(t,a);return n.kind===`away`?e.Bn(`parley-person-away`,o):r.length<i?o:e.Bn(`parley-help-full-person`,o)}customElements.define(`parley-hand-over-dialog`,o),exports.ParleyHandOverDialog=o;
