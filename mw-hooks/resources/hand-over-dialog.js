// SPDX-License-Identifier: GPL-2.0-or-later
"use strict";const e=require("ext.parley.common"),t=require("ext.parley.catalogue");var n=new WeakMap,r=new WeakMap,i=new WeakMap,a=new WeakSet,o=class extends e.U{constructor(...t){super(...t),e.yn(this,a),e.vn(this,n,void 0),e.vn(this,r,``),e.vn(this,i,!1)}ask(t){e.tn(n,this,t),e.tn(r,this,``),this.open()}heading(){var t;return((t=e.gn(n,this))==null?void 0:t.kind)===`help-second`?e.Kn(`parley-help-second-heading`):e.Kn(`parley-help-pass-heading`)}body(){let t=e.gn(n,this);return e.Mn`
<label>
${e.Kn(`parley-help-to-whom`)}
<select name="to">
<option value="">${e.Kn(`parley-help-to-anyone`)}</option>
${t==null?void 0:t.helpers.map(n=>e.Mn`<option value=${e.Ct(n.person)}>${l(n,t.wiki)}</option>`)}
</select>
</label>
<label>
${e.Kn(`parley-help-pass-note`)}
<textarea name="note" rows="3" maxlength=${300} dir="auto" autofocus></textarea>
</label>
<p class="subtle">${e.Kn(`parley-help-pass-seen`)}</p>
${e.gn(r,this)===``?e.jn:e.Mn`<p class="error" role="alert">${e.gn(r,this)}</p>`}
<div class="actions">
${this.cancelButton()}
<button class="button primary" ?disabled=${e.gn(i,this)}>
${(t==null?void 0:t.kind)===`help-second`?e.Kn(`parley-help-second`):e.Kn(`parley-help-pass`)}
</button>
</div>
`}submitted(){e._n(a,this,s).call(this)}};async function s(){var r,o;let s=this.renderRoot.querySelector(`form`),l=e.gn(n,this);if(s===null||l===void 0||e.gn(i,this))return;let u=new FormData(s),d=(r=l.helpers.find(({person:t})=>e.Ct(t)===u.get(`to`)))==null?void 0:r.person;e._n(a,this,c).call(this,!0,``);let f=await l.send(e.ln({type:l.kind,note:String((o=u.get(`note`))==null?``:o).trim()},d&&{to:{wiki:d.wiki,userId:d.userId}})),p=t.u(f,l.wiki);e._n(a,this,c).call(this,!1,p==null?``:p),p===void 0&&this.close()}function c(t,n){e.tn(i,this,t),e.tn(r,this,n),this.requestUpdate()}function l({person:t,availability:n,requests:r,atOnce:i},a){let o=e.St(t,a);return n.kind===`away`?e.Kn(`parley-person-away`,o):r.length<i?o:e.Kn(`parley-help-full-person`,o)}customElements.define(`parley-hand-over-dialog`,o),exports.ParleyHandOverDialog=o;
