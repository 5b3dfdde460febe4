// SPDX-License-Identifier: GPL-2.0-or-later
"use strict";const e=require("ext.parley.limits"),t=require("ext.parley.common"),n=require("ext.parley.catalogue");var r=500,i=new WeakMap,a=new WeakMap,o=new WeakMap,s=new WeakMap,c=new WeakSet,l=class extends t.W{constructor(...e){super(...e),t.un(this,c),t.ln(this,i,void 0),t.ln(this,a,``),t.ln(this,o,void 0),t.ln(this,s,!1)}ask(e){t.$t(i,this,e),t.$t(a,this,``),t.$t(o,this,void 0),this.open()}heading(){var e;return t.sn(o,this)===void 0?((e=t.sn(i,this))==null?void 0:e.kind)===`report`?t.In(`parley-desk-report-heading`):t.In(`parley-desk-answer-heading`):t.In(`parley-report-sent`)}body(){var n,c;let l=((n=t.sn(i,this))==null?void 0:n.kind)===`report`;return t.sn(o,this)===void 0?t.Cn`
<blockquote dir="auto">${(c=t.sn(i,this))==null?void 0:c.request.text}</blockquote>
<label>
${l?t.In(`parley-report-reason`):t.In(`parley-desk-answer-words`)}
<textarea
name="words"
rows="5"
maxlength=${l?r:e.n}
required
dir="auto"
autofocus
></textarea>
</label>
<p class="subtle">${l?t.In(`parley-report-privacy`):t.In(`parley-desk-answer-where`)}</p>
${t.sn(a,this)===``?t.Sn:t.Cn`<p class="error" role="alert">${t.sn(a,this)}</p>`}
<div class="actions">
${this.cancelButton()}
<button class="button primary" ?disabled=${t.sn(s,this)}>
${l?t.In(`parley-report-send`):t.In(`parley-desk-answer-send`)}
</button>
</div>
`:t.Cn`
<p>${t.In(`parley-report-thanks`)}</p>
${t.sn(o,this)===``?t.Sn:t.Cn`<p>${t.In(`parley-report-receipt`,t.sn(o,this))}</p>`}
<div class="actions">${this.cancelButton(t.In(`parley-dialog-close`))}</div>
`}submitted(){t.cn(c,this,u).call(this)}};async function u(){var e,r,c;let l=this.renderRoot.querySelector(`form`),u=t.sn(i,this);if(l===null||u===void 0||t.sn(s,this))return;let d=String((e=new FormData(l).get(`words`))==null?``:e).trim();if(d===``)return;t.$t(s,this,!0),this.requestUpdate();let f=await u.send(d);t.$t(s,this,!1),t.$t(a,this,(r=n.u(f,u.wiki))==null?``:r),f.type===`ack`&&u.kind===`report`?t.$t(o,this,(c=f.receipt)==null?``:c):f.type===`ack`&&this.close(),this.requestUpdate()}customElements.define(`parley-desk-words`,l),exports.ParleyDeskWords=l;
