// SPDX-License-Identifier: GPL-2.0-or-later
"use strict";const e=require("ext.parley.common"),t=require("ext.parley.catalogue");var n=new WeakMap,r=new WeakMap,i=new WeakMap,a=new WeakSet,o=class extends e.W{constructor(...t){super(...t),e.Sn(this,a),e.xn(this,n,void 0),e.xn(this,r,``),e.xn(this,i,!1)}ask(t){e.in(n,this,t),e.in(r,this,``),this.open()}heading(){var t;return((t=e.yn(n,this))==null?void 0:t.kind)===`help-second`?e.Yn(`parley-help-second-heading`):e.Yn(`parley-help-pass-heading`)}body(){let t=e.yn(n,this);return e.Fn`
<label>
${e.Yn(`parley-help-to-whom`)}
<select name="to">
<option value="">${e.Yn(`parley-help-to-anyone`)}</option>
${t==null?void 0:t.helpers.map(n=>e.Fn`<option value=${e.Mt(n.person)}>${l(n,t.wiki)}</option>`)}
</select>
</label>
<label>
${e.Yn(`parley-help-pass-note`)}
<textarea name="note" rows="3" maxlength=${300} dir="auto" autofocus></textarea>
</label>
<p class="subtle">${e.Yn(`parley-help-pass-seen`)}</p>
${e.yn(r,this)===``?e.Pn:e.Fn`<p class="error" role="alert">${e.yn(r,this)}</p>`}
<div class="actions">
${this.cancelButton()}
<button class="button primary" ?disabled=${e.yn(i,this)}>
${(t==null?void 0:t.kind)===`help-second`?e.Yn(`parley-help-second`):e.Yn(`parley-help-pass`)}
</button>
</div>
`}submitted(){e.bn(a,this,s).call(this)}};async function s(){var r,o;let s=this.renderRoot.querySelector(`form`),l=e.yn(n,this);if(s===null||l===void 0||e.yn(i,this))return;let u=new FormData(s),d=(r=l.helpers.find(({person:t})=>e.Mt(t)===u.get(`to`)))==null?void 0:r.person;e.bn(a,this,c).call(this,!0,``);let f=await l.send(e.fn({type:l.kind,note:String((o=u.get(`note`))==null?``:o).trim()},d&&{to:{wiki:d.wiki,userId:d.userId}})),p=t.u(f,l.wiki);e.bn(a,this,c).call(this,!1,p==null?``:p),p===void 0&&this.close()}function c(t,n){e.in(i,this,t),e.in(r,this,n),this.requestUpdate()}function l({person:t,availability:n,requests:r,atOnce:i},a){let o=e.jt(t,a);return n.kind===`away`?e.Yn(`parley-person-away`,o):r.length<i?o:e.Yn(`parley-help-full-person`,o)}customElements.define(`parley-hand-over-dialog`,o),exports.ParleyHandOverDialog=o;
