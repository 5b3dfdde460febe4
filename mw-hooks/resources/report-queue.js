// SPDX-License-Identifier: GPL-2.0-or-later
"use strict";const e=require("ext.parley.common"),t=require("ext.parley.moderation-log");var n=[`open`,`taken`,`decided`],r=new WeakMap,i=new WeakMap,a=new WeakMap,o=new WeakSet,s=class extends e.bn{constructor(){super(),e.ln(this,o),e.cn(this,r,`open`),e.cn(this,i,void 0),e.cn(this,a,``),this.wiki=``}connectedCallback(){super.connectedCallback(),e.sn(o,this,u).call(this,e.on(r,this))}render(){var t,s;return e.Sn`
<div class="states" role="group" aria-label=${e.Bn(`parley-reports-title`)}>
${n.map(t=>e.Sn`<button
type="button"
class="button"
aria-pressed=${t===e.on(r,this)?`true`:`false`}
@click=${()=>void e.sn(o,this,u).call(this,t)}
>
${f(t)}
</button>`)}
</div>
${e.on(a,this)===``?e.xn:e.Sn`<p class="note" role="alert">${e.on(a,this)}</p>`}
${((t=e.on(i,this))==null?void 0:t.length)===0?e.Sn`<p class="note">${e.Bn(`parley-reports-none`)}</p>`:e.xn}
<ul role="list">
${(s=e.on(i,this))==null?void 0:s.map(t=>e.sn(o,this,c).call(this,t))}
</ul>
`}};function c(t){let n=[...t.context,t.message].toSorted((e,t)=>e.at-t.at);return e.Sn`<li class="item">
<p>
<strong><bdi>${t.title}</bdi></strong>
</p>
<p class="subtle">${e.Bn(`parley-reports-by`,e.F(t.by,this.wiki),e.vt(t.at))}</p>
<p dir="auto">${t.reason}</p>
${n.map(n=>e.Sn`<blockquote
class=${n.id===t.message.id?`reported`:``}
.textContent=${e.L(n,this.wiki)}
></blockquote>`)}
${t.handler===void 0?e.xn:e.Sn`<p class="subtle">${e.Bn(`parley-reports-handler`,e.F(t.handler,this.wiki))}</p>`}
${t.decision===void 0?e.xn:e.Sn`<p>${t.decision===`acted`?e.Bn(`parley-reports-acted`):e.Bn(`parley-reports-dismissed`)}</p>`}
${t.note===void 0||t.note===``?e.xn:e.Sn`<p>${e.Bn(`parley-notice-reason`,e.zn(t.note))}</p>`}
${e.sn(o,this,l).call(this,t)}
</li>`}function l(t){let n=(n,r)=>e.Sn`<button type="button" class="button" @click=${()=>void e.sn(o,this,d).call(this,t,r)}>${n}</button>`;switch(t.state){case`open`:return e.Sn`<div class="actions">${n(e.Bn(`parley-reports-take`),{state:`taken`})}</div>`;case`taken`:return e.Sn`<div class="actions">
${n(e.Bn(`parley-reports-act`),{state:`decided`,decision:`acted`,note:``})}
${n(e.Bn(`parley-reports-dismiss`),{state:`decided`,decision:`dismissed`,note:``})}
${n(e.Bn(`parley-reports-give-back`),{state:`open`})}
</div>`;case`decided`:return e.xn}}async function u(n){e.Gt(r,this,n);try{e.Gt(i,this,await e.l(n)),e.Gt(a,this,``)}catch(n){e.Gt(a,this,t.failure(n))}this.requestUpdate()}async function d(n,r){try{var o;let t=await e.u(n.receipt,r);e.Gt(i,this,(o=e.on(i,this))==null?void 0:o.map(e=>e.receipt===n.receipt?t:e)),e.Gt(a,this,``)}catch(n){e.Gt(a,this,t.failure(n))}this.requestUpdate()}e.in(s,`properties`,{wiki:{}}),e.in(s,`styles`,[e.dn,e.fn,t.t]);function f(t){switch(t){case`open`:return e.Bn(`parley-reports-open`);case`taken`:return e.Bn(`parley-reports-taken`);case`decided`:return e.Bn(`parley-reports-decided`)}}customElements.define(`parley-report-queue`,s),exports.ParleyReportQueue=s;
