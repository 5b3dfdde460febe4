// SPDX-License-Identifier: GPL-2.0-or-later
"use strict";const e=require("ext.parley.common"),t=require("ext.parley.catalogue");var n=new WeakMap,r=new WeakMap,i=new WeakMap,a=new WeakSet,o=class extends e.U{constructor(...t){super(...t),e.hn(this,a),e.mn(this,n,void 0),e.mn(this,r,``),e.mn(this,i,!1)}ask(t){e.in(n,this,t),e.in(r,this,``),this.open()}heading(){var t;return((t=e.fn(n,this))==null?void 0:t.kind)===`help-second`?e.Rn(`parley-help-second-heading`):e.Rn(`parley-help-pass-heading`)}body(){let t=e.fn(n,this);return e.Dn`
<label>
${e.Rn(`parley-help-to-whom`)}
<select name="to">
<option value="">${e.Rn(`parley-help-to-anyone`)}</option>
${t==null?void 0:t.helpers.map(n=>e.Dn`<option value=${e.Dt(n.person)}>${l(n,t.wiki)}</option>`)}
</select>
</label>
<label>
${e.Rn(`parley-help-pass-note`)}
<textarea name="note" rows="3" maxlength=${300} dir="auto" autofocus></textarea>
</label>
<p class="subtle">${e.Rn(`parley-help-pass-seen`)}</p>
${e.fn(r,this)===``?e.En:e.Dn`<p class="error" role="alert">${e.fn(r,this)}</p>`}
<div class="actions">
${this.cancelButton()}
<button class="button primary" ?disabled=${e.fn(i,this)}>
${(t==null?void 0:t.kind)===`help-second`?e.Rn(`parley-help-second`):e.Rn(`parley-help-pass`)}
</button>
</div>
`}submitted(){e.pn(a,this,s).call(this)}};async function s(){var r,o;let s=this.renderRoot.querySelector(`form`),l=e.fn(n,this);if(s===null||l===void 0||e.fn(i,this))return;let u=new FormData(s),d=(r=l.helpers.find(({person:t})=>e.Dt(t)===u.get(`to`)))==null?void 0:r.person;e.pn(a,this,c).call(this,!0,``);let f=await l.send(e.Kn({type:l.kind,note:String((o=u.get(`note`))==null?``:o).trim()},d&&{to:{wiki:d.wiki,userId:d.userId}})),p=t.d(f,l.wiki);e.pn(a,this,c).call(this,!1,p==null?``:p),p===void 0&&this.close()}function c(t,n){e.in(i,this,t),e.in(r,this,n),this.requestUpdate()}function l({person:t,availability:n,requests:r,atOnce:i},a){let o=e.Et(t,a);return n.kind===`away`?e.Rn(`parley-person-away`,o):r.length<i?o:e.Rn(`parley-help-full-person`,o)}customElements.define(`parley-hand-over-dialog`,o),exports.ParleyHandOverDialog=o;
