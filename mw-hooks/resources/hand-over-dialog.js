// SPDX-License-Identifier: GPL-2.0-or-later
"use strict";const e=require("ext.parley.common"),t=require("ext.parley.catalogue");var n=new WeakMap,r=new WeakMap,i=new WeakMap,a=new WeakSet,o=class extends e.W{constructor(...t){super(...t),e.mn(this,a),e.pn(this,n,void 0),e.pn(this,r,``),e.pn(this,i,!1)}ask(t){e.rn(n,this,t),e.rn(r,this,``),this.open()}heading(){var t;return((t=e.dn(n,this))==null?void 0:t.kind)===`help-second`?e.Ln(`parley-help-second-heading`):e.Ln(`parley-help-pass-heading`)}body(){let t=e.dn(n,this);return e.En`
<label>
${e.Ln(`parley-help-to-whom`)}
<select name="to">
<option value="">${e.Ln(`parley-help-to-anyone`)}</option>
${t==null?void 0:t.helpers.map(n=>e.En`<option value=${e.Dt(n.person)}>${l(n,t.wiki)}</option>`)}
</select>
</label>
<label>
${e.Ln(`parley-help-pass-note`)}
<textarea name="note" rows="3" maxlength=${300} dir="auto" autofocus></textarea>
</label>
<p class="subtle">${e.Ln(`parley-help-pass-seen`)}</p>
${e.dn(r,this)===``?e.Tn:e.En`<p class="error" role="alert">${e.dn(r,this)}</p>`}
<div class="actions">
${this.cancelButton()}
<button class="button primary" ?disabled=${e.dn(i,this)}>
${(t==null?void 0:t.kind)===`help-second`?e.Ln(`parley-help-second`):e.Ln(`parley-help-pass`)}
</button>
</div>
`}submitted(){e.fn(a,this,s).call(this)}};async function s(){var r,o;let s=this.renderRoot.querySelector(`form`),l=e.dn(n,this);if(s===null||l===void 0||e.dn(i,this))return;let u=new FormData(s),d=(r=l.helpers.find(({person:t})=>e.Dt(t)===u.get(`to`)))==null?void 0:r.person;e.fn(a,this,c).call(this,!0,``);let f=await l.send(e.Gn({type:l.kind,note:String((o=u.get(`note`))==null?``:o).trim()},d&&{to:{wiki:d.wiki,userId:d.userId}})),p=t.d(f,l.wiki);e.fn(a,this,c).call(this,!1,p==null?``:p),p===void 0&&this.close()}function c(t,n){e.rn(i,this,t),e.rn(r,this,n),this.requestUpdate()}function l({person:t,availability:n,requests:r,atOnce:i},a){let o=e.Et(t,a);return n.kind===`away`?e.Ln(`parley-person-away`,o):r.length<i?o:e.Ln(`parley-help-full-person`,o)}customElements.define(`parley-hand-over-dialog`,o),exports.ParleyHandOverDialog=o;
