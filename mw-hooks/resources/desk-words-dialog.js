// SPDX-License-Identifier: GPL-2.0-or-later
"use strict";const e=require("ext.parley.limits"),t=require("ext.parley.common"),n=require("ext.parley.catalogue");var r=500,i=new WeakMap,a=new WeakMap,o=new WeakMap,s=new WeakMap,c=new WeakSet,l=class extends t.U{constructor(...e){super(...e),t.hn(this,c),t.mn(this,i,void 0),t.mn(this,a,``),t.mn(this,o,void 0),t.mn(this,s,!1)}ask(e){t.in(i,this,e),t.in(a,this,``),t.in(o,this,void 0),this.open()}heading(){var e;return t.fn(o,this)===void 0?((e=t.fn(i,this))==null?void 0:e.kind)===`report`?t.Rn(`parley-desk-report-heading`):t.Rn(`parley-desk-answer-heading`):t.Rn(`parley-report-sent`)}body(){var n,c;let l=((n=t.fn(i,this))==null?void 0:n.kind)===`report`;return t.fn(o,this)===void 0?t.Dn`
<blockquote dir="auto">${(c=t.fn(i,this))==null?void 0:c.request.text}</blockquote>
<label>
${l?t.Rn(`parley-report-reason`):t.Rn(`parley-desk-answer-words`)}
<textarea
name="words"
rows="5"
maxlength=${l?r:e.n}
required
dir="auto"
autofocus
></textarea>
</label>
<p class="subtle">${l?t.Rn(`parley-report-privacy`):t.Rn(`parley-desk-answer-where`)}</p>
${t.fn(a,this)===``?t.En:t.Dn`<p class="error" role="alert">${t.fn(a,this)}</p>`}
<div class="actions">
${this.cancelButton()}
<button class="button primary" ?disabled=${t.fn(s,this)}>
${l?t.Rn(`parley-report-send`):t.Rn(`parley-desk-answer-send`)}
</button>
</div>
`:t.Dn`
<p>${t.Rn(`parley-report-thanks`)}</p>
${t.fn(o,this)===``?t.En:t.Dn`<p>${t.Rn(`parley-report-receipt`,t.fn(o,this))}</p>`}
<div class="actions">${this.cancelButton(t.Rn(`parley-dialog-close`))}</div>
`}submitted(){t.pn(c,this,u).call(this)}};async function u(){var e,r,c;let l=this.renderRoot.querySelector(`form`),u=t.fn(i,this);if(l===null||u===void 0||t.fn(s,this))return;let d=String((e=new FormData(l).get(`words`))==null?``:e).trim();if(d===``)return;t.in(s,this,!0),this.requestUpdate();let f=await u.send(d);t.in(s,this,!1),t.in(a,this,(r=n.d(f,u.wiki))==null?``:r),f.type===`ack`&&u.kind===`report`?t.in(o,this,(c=f.receipt)==null?``:c):f.type===`ack`&&this.close(),this.requestUpdate()}customElements.define(`parley-desk-words`,l),exports.ParleyDeskWords=l;
