// SPDX-License-Identifier: GPL-2.0-or-later
"use strict";const e=require("ext.parley.common"),t=require("ext.parley.moderation-log");var n=[`open`,`taken`,`decided`],r=new WeakMap,i=new WeakMap,a=new WeakMap,o=new WeakSet,s=class extends e._n{constructor(){super(),e.on(this,o),e.an(this,r,`open`),e.an(this,i,void 0),e.an(this,a,``),this.wiki=``}connectedCallback(){super.connectedCallback(),e.in(o,this,u).call(this,e.rn(r,this))}render(){var t,s;return e.yn`
<div class="states" role="group" aria-label=${e.Ln(`parley-reports-title`)}>
${n.map(t=>e.yn`<button
type="button"
class="button"
aria-pressed=${t===e.rn(r,this)?`true`:`false`}
@click=${()=>void e.in(o,this,u).call(this,t)}
>
${f(t)}
</button>`)}
</div>
${e.rn(a,this)===``?e.vn:e.yn`<p class="note" role="alert">${e.rn(a,this)}</p>`}
${((t=e.rn(i,this))==null?void 0:t.length)===0?e.yn`<p class="note">${e.Ln(`parley-reports-none`)}</p>`:e.vn}
<ul role="list">
${(s=e.rn(i,this))==null?void 0:s.map(t=>e.in(o,this,c).call(this,t))}
</ul>
`}};function c(t){let n=[...t.context,t.message].toSorted((e,t)=>e.at-t.at);return e.yn`<li class="item">
<p>
<strong><bdi>${t.title}</bdi></strong>
</p>
<p class="subtle">${e.Ln(`parley-reports-by`,e.I(t.by,this.wiki),e.Ct(t.at))}</p>
<p dir="auto">${t.reason}</p>
${n.map(n=>e.yn`<blockquote
class=${n.id===t.message.id?`reported`:``}
.textContent=${e.R(n,this.wiki)}
></blockquote>`)}
${t.handler===void 0?e.vn:e.yn`<p class="subtle">${e.Ln(`parley-reports-handler`,e.I(t.handler,this.wiki))}</p>`}
${t.decision===void 0?e.vn:e.yn`<p>${t.decision===`acted`?e.Ln(`parley-reports-acted`):e.Ln(`parley-reports-dismissed`)}</p>`}
${t.note===void 0||t.note===``?e.vn:e.yn`<p>${e.Ln(`parley-notice-reason`,e.In(t.note))}</p>`}
${e.in(o,this,l).call(this,t)}
</li>`}function l(t){let n=(n,r)=>e.yn`<button type="button" class="button" @click=${()=>void e.in(o,this,d).call(this,t,r)}>${n}</button>`;switch(t.state){case`open`:return e.yn`<div class="actions">${n(e.Ln(`parley-reports-take`),{state:`taken`})}</div>`;case`taken`:return e.yn`<div class="actions">
${n(e.Ln(`parley-reports-act`),{state:`decided`,decision:`acted`,note:``})}
${n(e.Ln(`parley-reports-dismiss`),{state:`decided`,decision:`dismissed`,note:``})}
${n(e.Ln(`parley-reports-give-back`),{state:`open`})}
</div>`;case`decided`:return e.vn}}async function u(n){e.Vt(r,this,n);try{e.Vt(i,this,await e.d(n)),e.Vt(a,this,``)}catch(n){e.Vt(a,this,t.failure(n))}this.requestUpdate()}async function d(n,r){try{var o;let t=await e.f(n.receipt,r);e.Vt(i,this,(o=e.rn(i,this))==null?void 0:o.map(e=>e.receipt===n.receipt?t:e)),e.Vt(a,this,``)}catch(n){e.Vt(a,this,t.failure(n))}this.requestUpdate()}e.tn(s,`properties`,{wiki:{}}),e.tn(s,`styles`,[e.cn,e.ln,t.t]);function f(t){switch(t){case`open`:return e.Ln(`parley-reports-open`);case`taken`:return e.Ln(`parley-reports-taken`);case`decided`:return e.Ln(`parley-reports-decided`)}}customElements.define(`parley-report-queue`,s),exports.ParleyReportQueue=s;
