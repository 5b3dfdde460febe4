// SPDX-License-Identifier: GPL-2.0-or-later
"use strict";const e=require("ext.parley.limits"),t=require("ext.parley.common"),n=require("ext.parley.catalogue");var r=500,i=new WeakMap,a=new WeakMap,o=new WeakMap,s=new WeakMap,c=new WeakSet,l=class extends t.U{constructor(...e){super(...e),t.yn(this,c),t.vn(this,i,void 0),t.vn(this,a,``),t.vn(this,o,void 0),t.vn(this,s,!1)}ask(e){t.tn(i,this,e),t.tn(a,this,``),t.tn(o,this,void 0),this.open()}heading(){var e;return t.gn(o,this)===void 0?((e=t.gn(i,this))==null?void 0:e.kind)===`report`?t.Kn(`parley-desk-report-heading`):t.Kn(`parley-desk-answer-heading`):t.Kn(`parley-report-sent`)}body(){var n,c;let l=((n=t.gn(i,this))==null?void 0:n.kind)===`report`;return t.gn(o,this)===void 0?t.Mn`
<blockquote dir="auto">${(c=t.gn(i,this))==null?void 0:c.request.text}</blockquote>
<label>
${l?t.Kn(`parley-report-reason`):t.Kn(`parley-desk-answer-words`)}
<textarea
name="words"
rows="5"
maxlength=${l?r:e.n}
required
dir="auto"
autofocus
></textarea>
</label>
<p class="subtle">${l?t.Kn(`parley-report-privacy`):t.Kn(`parley-desk-answer-where`)}</p>
${t.gn(a,this)===``?t.jn:t.Mn`<p class="error" role="alert">${t.gn(a,this)}</p>`}
<div class="actions">
${this.cancelButton()}
<button class="button primary" ?disabled=${t.gn(s,this)}>
${l?t.Kn(`parley-report-send`):t.Kn(`parley-desk-answer-send`)}
</button>
</div>
`:t.Mn`
<p>${t.Kn(`parley-report-thanks`)}</p>
${t.gn(o,this)===``?t.jn:t.Mn`<p>${t.Kn(`parley-report-receipt`,t.gn(o,this))}</p>`}
<div class="actions">${this.cancelButton(t.Kn(`parley-dialog-close`))}</div>
`}submitted(){t._n(c,this,u).call(this)}};async function u(){var e,r,c;let l=this.renderRoot.querySelector(`form`),u=t.gn(i,this);if(l===null||u===void 0||t.gn(s,this))return;let d=String((e=new FormData(l).get(`words`))==null?``:e).trim();if(d===``)return;t.tn(s,this,!0),this.requestUpdate();let f=await u.send(d);t.tn(s,this,!1),t.tn(a,this,(r=n.u(f,u.wiki))==null?``:r),f.type===`ack`&&u.kind===`report`?t.tn(o,this,(c=f.receipt)==null?``:c):f.type===`ack`&&this.close(),this.requestUpdate()}customElements.define(`parley-desk-words`,l),exports.ParleyDeskWords=l;
