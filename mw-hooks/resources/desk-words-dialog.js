// SPDX-License-Identifier: GPL-2.0-or-later
"use strict";const e=require("ext.parley.limits"),t=require("ext.parley.common"),n=require("ext.parley.catalogue");var r=500,i=new WeakMap,a=new WeakMap,o=new WeakMap,s=new WeakMap,c=new WeakSet,l=class extends t.R{constructor(...e){super(...e),t.mn(this,c),t.pn(this,i,void 0),t.pn(this,a,``),t.pn(this,o,void 0),t.pn(this,s,!1)}ask(e){t.Xt(i,this,e),t.Xt(a,this,``),t.Xt(o,this,void 0),this.open()}heading(){var e;return t.dn(o,this)===void 0?((e=t.dn(i,this))==null?void 0:e.kind)===`report`?t.Vn(`parley-desk-report-heading`):t.Vn(`parley-desk-answer-heading`):t.Vn(`parley-report-sent`)}body(){var n,c;let l=((n=t.dn(i,this))==null?void 0:n.kind)===`report`;return t.dn(o,this)===void 0?t.Dn`
<blockquote dir="auto">${(c=t.dn(i,this))==null?void 0:c.request.text}</blockquote>
<label>
${l?t.Vn(`parley-report-reason`):t.Vn(`parley-desk-answer-words`)}
<textarea
name="words"
rows="5"
maxlength=${l?r:e.n}
required
dir="auto"
autofocus
></textarea>
</label>
<p class="subtle">${l?t.Vn(`parley-report-privacy`):t.Vn(`parley-desk-answer-where`)}</p>
${t.dn(a,this)===``?t.En:t.Dn`<p class="error" role="alert">${t.dn(a,this)}</p>`}
<div class="actions">
${this.cancelButton()}
<button class="button primary" ?disabled=${t.dn(s,this)}>
${l?t.Vn(`parley-report-send`):t.Vn(`parley-desk-answer-send`)}
</button>
</div>
`:t.Dn`
<p>${t.Vn(`parley-report-thanks`)}</p>
${t.dn(o,this)===``?t.En:t.Dn`<p>${t.Vn(`parley-report-receipt`,t.dn(o,this))}</p>`}
<div class="actions">${this.cancelButton(t.Vn(`parley-dialog-close`))}</div>
`}submitted(){t.fn(c,this,u).call(this)}};async function u(){var e,r,c;let l=this.renderRoot.querySelector(`form`),u=t.dn(i,this);if(l===null||u===void 0||t.dn(s,this))return;let d=String((e=new FormData(l).get(`words`))==null?``:e).trim();if(d===``)return;t.Xt(s,this,!0),this.requestUpdate();let f=await u.send(d);t.Xt(s,this,!1),t.Xt(a,this,(r=n.u(f,u.wiki))==null?``:r),f.type===`ack`&&u.kind===`report`?t.Xt(o,this,(c=f.receipt)==null?``:c):f.type===`ack`&&this.close(),this.requestUpdate()}customElements.define(`parley-desk-words`,l),exports.ParleyDeskWords=l;
