// SPDX-License-Identifier: GPL-2.0-or-later
"use strict";const e=require("ext.parley.limits"),t=require("ext.parley.common"),n=require("ext.parley.catalogue");var r=500,i=new WeakMap,a=new WeakMap,o=new WeakMap,s=new WeakMap,c=new WeakSet,l=class extends t.W{constructor(...e){super(...e),t.pn(this,c),t.fn(this,i,void 0),t.fn(this,a,``),t.fn(this,o,void 0),t.fn(this,s,!1)}ask(e){t.rn(i,this,e),t.rn(a,this,``),t.rn(o,this,void 0),this.open()}heading(){var e;return t.un(o,this)===void 0?((e=t.un(i,this))==null?void 0:e.kind)===`report`?t.In(`parley-desk-report-heading`):t.In(`parley-desk-answer-heading`):t.In(`parley-report-sent`)}body(){var n,c;let l=((n=t.un(i,this))==null?void 0:n.kind)===`report`;return t.un(o,this)===void 0?t.Tn`
<blockquote dir="auto">${(c=t.un(i,this))==null?void 0:c.request.text}</blockquote>
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
${t.un(a,this)===``?t.wn:t.Tn`<p class="error" role="alert">${t.un(a,this)}</p>`}
<div class="actions">
${this.cancelButton()}
<button class="button primary" ?disabled=${t.un(s,this)}>
${l?t.In(`parley-report-send`):t.In(`parley-desk-answer-send`)}
</button>
</div>
`:t.Tn`
<p>${t.In(`parley-report-thanks`)}</p>
${t.un(o,this)===``?t.wn:t.Tn`<p>${t.In(`parley-report-receipt`,t.un(o,this))}</p>`}
<div class="actions">${this.cancelButton(t.In(`parley-dialog-close`))}</div>
`}submitted(){t.dn(c,this,u).call(this)}};async function u(){var e,r,c;let l=this.renderRoot.querySelector(`form`),u=t.un(i,this);if(l===null||u===void 0||t.un(s,this))return;let d=String((e=new FormData(l).get(`words`))==null?``:e).trim();if(d===``)return;t.rn(s,this,!0),this.requestUpdate();let f=await u.send(d);t.rn(s,this,!1),t.rn(a,this,(r=n.d(f,u.wiki))==null?``:r),f.type===`ack`&&u.kind===`report`?t.rn(o,this,(c=f.receipt)==null?``:c):f.type===`ack`&&this.close(),this.requestUpdate()}customElements.define(`parley-desk-words`,l),exports.ParleyDeskWords=l;
