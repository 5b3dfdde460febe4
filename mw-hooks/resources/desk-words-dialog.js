// SPDX-License-Identifier: GPL-2.0-or-later
"use strict";const e=require("ext.parley.limits"),t=require("ext.parley.common"),n=require("ext.parley.catalogue");var r=500,i=new WeakMap,a=new WeakMap,o=new WeakMap,s=new WeakMap,c=new WeakSet,l=class extends t.W{constructor(...e){super(...e),t.mn(this,c),t.pn(this,i,void 0),t.pn(this,a,``),t.pn(this,o,void 0),t.pn(this,s,!1)}ask(e){t.rn(i,this,e),t.rn(a,this,``),t.rn(o,this,void 0),this.open()}heading(){var e;return t.dn(o,this)===void 0?((e=t.dn(i,this))==null?void 0:e.kind)===`report`?t.Ln(`parley-desk-report-heading`):t.Ln(`parley-desk-answer-heading`):t.Ln(`parley-report-sent`)}body(){var n,c;let l=((n=t.dn(i,this))==null?void 0:n.kind)===`report`;return t.dn(o,this)===void 0?t.En`
<blockquote dir="auto">${(c=t.dn(i,this))==null?void 0:c.request.text}</blockquote>
<label>
${l?t.Ln(`parley-report-reason`):t.Ln(`parley-desk-answer-words`)}
<textarea
name="words"
rows="5"
maxlength=${l?r:e.n}
required
dir="auto"
autofocus
></textarea>
</label>
<p class="subtle">${l?t.Ln(`parley-report-privacy`):t.Ln(`parley-desk-answer-where`)}</p>
${t.dn(a,this)===``?t.Tn:t.En`<p class="error" role="alert">${t.dn(a,this)}</p>`}
<div class="actions">
${this.cancelButton()}
<button class="button primary" ?disabled=${t.dn(s,this)}>
${l?t.Ln(`parley-report-send`):t.Ln(`parley-desk-answer-send`)}
</button>
</div>
`:t.En`
<p>${t.Ln(`parley-report-thanks`)}</p>
${t.dn(o,this)===``?t.Tn:t.En`<p>${t.Ln(`parley-report-receipt`,t.dn(o,this))}</p>`}
<div class="actions">${this.cancelButton(t.Ln(`parley-dialog-close`))}</div>
`}submitted(){t.fn(c,this,u).call(this)}};async function u(){var e,r,c;let l=this.renderRoot.querySelector(`form`),u=t.dn(i,this);if(l===null||u===void 0||t.dn(s,this))return;let d=String((e=new FormData(l).get(`words`))==null?``:e).trim();if(d===``)return;t.rn(s,this,!0),this.requestUpdate();let f=await u.send(d);t.rn(s,this,!1),t.rn(a,this,(r=n.d(f,u.wiki))==null?``:r),f.type===`ack`&&u.kind===`report`?t.rn(o,this,(c=f.receipt)==null?``:c):f.type===`ack`&&this.close(),this.requestUpdate()}customElements.define(`parley-desk-words`,l),exports.ParleyDeskWords=l;
