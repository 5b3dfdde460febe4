// SPDX-License-Identifier: GPL-2.0-or-later
"use strict";const e=require("ext.parley.limits"),t=require("ext.parley.common"),n=require("ext.parley.catalogue");var r=500,i=new WeakMap,a=new WeakMap,o=new WeakMap,s=new WeakMap,c=new WeakSet,l=class extends t.W{constructor(...e){super(...e),t.Sn(this,c),t.xn(this,i,void 0),t.xn(this,a,``),t.xn(this,o,void 0),t.xn(this,s,!1)}ask(e){t.in(i,this,e),t.in(a,this,``),t.in(o,this,void 0),this.open()}heading(){var e;return t.yn(o,this)===void 0?((e=t.yn(i,this))==null?void 0:e.kind)===`report`?t.Yn(`parley-desk-report-heading`):t.Yn(`parley-desk-answer-heading`):t.Yn(`parley-report-sent`)}body(){var n,c;let l=((n=t.yn(i,this))==null?void 0:n.kind)===`report`;return t.yn(o,this)===void 0?t.Fn`
<blockquote dir="auto">${(c=t.yn(i,this))==null?void 0:c.request.text}</blockquote>
<label>
${l?t.Yn(`parley-report-reason`):t.Yn(`parley-desk-answer-words`)}
<textarea
name="words"
rows="5"
maxlength=${l?r:e.n}
required
dir="auto"
autofocus
></textarea>
</label>
<p class="subtle">${l?t.Yn(`parley-report-privacy`):t.Yn(`parley-desk-answer-where`)}</p>
${t.yn(a,this)===``?t.Pn:t.Fn`<p class="error" role="alert">${t.yn(a,this)}</p>`}
<div class="actions">
${this.cancelButton()}
<button class="button primary" ?disabled=${t.yn(s,this)}>
${l?t.Yn(`parley-report-send`):t.Yn(`parley-desk-answer-send`)}
</button>
</div>
`:t.Fn`
<p>${t.Yn(`parley-report-thanks`)}</p>
${t.yn(o,this)===``?t.Pn:t.Fn`<p>${t.Yn(`parley-report-receipt`,t.yn(o,this))}</p>`}
<div class="actions">${this.cancelButton(t.Yn(`parley-dialog-close`))}</div>
`}submitted(){t.bn(c,this,u).call(this)}};async function u(){var e,r,c;let l=this.renderRoot.querySelector(`form`),u=t.yn(i,this);if(l===null||u===void 0||t.yn(s,this))return;let d=String((e=new FormData(l).get(`words`))==null?``:e).trim();if(d===``)return;t.in(s,this,!0),this.requestUpdate();let f=await u.send(d);t.in(s,this,!1),t.in(a,this,(r=n.u(f,u.wiki))==null?``:r),f.type===`ack`&&u.kind===`report`?t.in(o,this,(c=f.receipt)==null?``:c):f.type===`ack`&&this.close(),this.requestUpdate()}customElements.define(`parley-desk-words`,l),exports.ParleyDeskWords=l;
