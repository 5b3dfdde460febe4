// SPDX-License-Identifier: GPL-2.0-or-later
"use strict";const e=require("ext.parley.limits"),t=require("ext.parley.common"),n=require("ext.parley.catalogue");var r=500,i=new WeakMap,a=new WeakMap,o=new WeakMap,s=new WeakMap,c=new WeakSet,l=class extends t.R{constructor(...e){super(...e),t.ln(this,c),t.cn(this,i,void 0),t.cn(this,a,``),t.cn(this,o,void 0),t.cn(this,s,!1)}ask(e){t.Gt(i,this,e),t.Gt(a,this,``),t.Gt(o,this,void 0),this.open()}heading(){var e;return t.on(o,this)===void 0?((e=t.on(i,this))==null?void 0:e.kind)===`report`?t.Bn(`parley-desk-report-heading`):t.Bn(`parley-desk-answer-heading`):t.Bn(`parley-report-sent`)}body(){var n,c;let l=((n=t.on(i,this))==null?void 0:n.kind)===`report`;return t.on(o,this)===void 0?t.Sn`
<blockquote dir="auto">${(c=t.on(i,this))==null?void 0:c.request.text}</blockquote>
<label>
${l?t.Bn(`parley-report-reason`):t.Bn(`parley-desk-answer-words`)}
<textarea
name="words"
rows="5"
maxlength=${l?r:e.n}
required
dir="auto"
autofocus
></textarea>
</label>
<p class="subtle">${l?t.Bn(`parley-report-privacy`):t.Bn(`parley-desk-answer-where`)}</p>
${t.on(a,this)===``?t.xn:t.Sn`<p class="error" role="alert">${t.on(a,this)}</p>`}
<div class="actions">
${this.cancelButton()}
<button class="button primary" ?disabled=${t.on(s,this)}>
${l?t.Bn(`parley-report-send`):t.Bn(`parley-desk-answer-send`)}
</button>
</div>
`:t.Sn`
<p>${t.Bn(`parley-report-thanks`)}</p>
${t.on(o,this)===``?t.xn:t.Sn`<p>${t.Bn(`parley-report-receipt`,t.on(o,this))}</p>`}
<div class="actions">${this.cancelButton(t.Bn(`parley-dialog-close`))}</div>
`}submitted(){t.sn(c,this,u).call(this)}};async function u(){var e,r,c;let l=this.renderRoot.querySelector(`form`),u=t.on(i,this);if(l===null||u===void 0||t.on(s,this))return;let d=String((e=new FormData(l).get(`words`))==null?``:e).trim();if(d===``)return;t.Gt(s,this,!0),this.requestUpdate();let f=await u.send(d);t.Gt(s,this,!1),t.Gt(a,this,(r=n.u(f,u.wiki))==null?``:r),f.type===`ack`&&u.kind===`report`?t.Gt(o,this,(c=f.receipt)==null?``:c):f.type===`ack`&&this.close(),this.requestUpdate()}customElements.define(`parley-desk-words`,l),exports.ParleyDeskWords=l;
