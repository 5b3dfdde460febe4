// SPDX-License-Identifier: GPL-2.0-or-later
"use strict";const e=require("ext.parley.help-side"),t=require("ext.parley.common");var n=new WeakMap,r=new WeakMap,i=new WeakMap,a=new WeakSet,o=class extends t.z{constructor(...e){super(...e),t.on(this,a),t.an(this,n,void 0),t.an(this,r,``),t.an(this,i,!1)}ask(e){t.Vt(n,this,e),t.Vt(r,this,``),this.open()}heading(){var e;return((e=t.rn(n,this))==null?void 0:e.kind)===`help-second`?t.Ln(`parley-help-second-heading`):t.Ln(`parley-help-pass-heading`)}body(){let e=t.rn(n,this);return t.yn`
<label>
${t.Ln(`parley-help-to-whom`)}
<select name="to">
<option value="">${t.Ln(`parley-help-to-anyone`)}</option>
${e==null?void 0:e.helpers.map(n=>t.yn`<option value=${t.St(n.person)}>${l(n,e.wiki)}</option>`)}
</select>
</label>
<label>
${t.Ln(`parley-help-pass-note`)}
<textarea name="note" rows="3" maxlength=${300} dir="auto" autofocus></textarea>
</label>
<p class="subtle">${t.Ln(`parley-help-pass-seen`)}</p>
${t.rn(r,this)===``?t.vn:t.yn`<p class="error" role="alert">${t.rn(r,this)}</p>`}
<div class="actions">
${this.cancelButton()}
<button class="button primary" ?disabled=${t.rn(i,this)}>
${(e==null?void 0:e.kind)===`help-second`?t.Ln(`parley-help-second`):t.Ln(`parley-help-pass`)}
</button>
</div>
`}submitted(){t.in(a,this,s).call(this)}};async function s(){var r,o;let s=this.renderRoot.querySelector(`form`),l=t.rn(n,this);if(s===null||l===void 0||t.rn(i,this))return;let u=new FormData(s),d=(r=l.helpers.find(({person:e})=>t.St(e)===u.get(`to`)))==null?void 0:r.person;t.in(a,this,c).call(this,!0,``);let f=await l.send(t.Xt({type:l.kind,note:String((o=u.get(`note`))==null?``:o).trim()},d&&{to:{wiki:d.wiki,userId:d.userId}})),p=e.t(f,l.wiki);t.in(a,this,c).call(this,!1,p==null?``:p),p===void 0&&this.close()}function c(e,n){t.Vt(i,this,e),t.Vt(r,this,n),this.requestUpdate()}function l({person:e,availability:n,requests:r,atOnce:i},a){let o=t.xt(e,a);return n.kind===`away`?t.Ln(`parley-person-away`,o):r.length<i?o:t.Ln(`parley-help-full-person`,o)}customElements.define(`parley-hand-over-dialog`,o),exports.ParleyHandOverDialog=o;
