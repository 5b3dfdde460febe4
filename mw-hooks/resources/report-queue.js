// SPDX-License-Identifier: GPL-2.0-or-later
"use strict";const e=require("ext.parley.common"),t=require("ext.parley.moderation-log");var n=[`open`,`taken`,`decided`],r=new WeakMap,i=new WeakMap,a=new WeakMap,o=new WeakSet,s=class extends e.Tn{constructor(){super(),e.mn(this,o),e.pn(this,r,`open`),e.pn(this,i,void 0),e.pn(this,a,``),this.wiki=``}connectedCallback(){super.connectedCallback(),e.fn(o,this,u).call(this,e.dn(r,this))}render(){var t,s;return e.Dn`
<div class="states" role="group" aria-label=${e.Vn(`parley-reports-title`)}>
${n.map(t=>e.Dn`<button
type="button"
class="button"
aria-pressed=${t===e.dn(r,this)?`true`:`false`}
@click=${()=>void e.fn(o,this,u).call(this,t)}
>
${f(t)}
</button>`)}
</div>
${e.dn(a,this)===``?e.En:e.Dn`<p class="note" role="alert">${e.dn(a,this)}</p>`}
${((t=e.dn(i,this))==null?void 0:t.length)===0?e.Dn`<p class="note">${e.Vn(`parley-reports-none`)}</p>`:e.En}
<ul role="list">
${(s=e.dn(i,this))==null?void 0:s.map(t=>e.fn(o,this,c).call(this,t))}
</ul>
`}};function c(t){let n=[...t.context,t.message].toSorted((e,t)=>e.at-t.at);return e.Dn`<li class="item">
<p>
<strong><bdi>${t.title}</bdi></strong>
</p>
<p class="subtle">${e.Vn(`parley-reports-by`,e.F(t.by,this.wiki),e.yt(t.at))}</p>
<p dir="auto">${t.reason}</p>
${n.map(n=>e.Dn`<blockquote
class=${n.id===t.message.id?`reported`:``}
.textContent=${e.L(n,this.wiki)}
></blockquote>`)}
${t.handler===void 0?e.En:e.Dn`<p class="subtle">${e.Vn(`parley-reports-handler`,e.F(t.handler,this.wiki))}</p>`}
${t.decision===void 0?e.En:e.Dn`<p>${t.decision===`acted`?e.Vn(`parley-reports-acted`):e.Vn(`parley-reports-dismissed`)}</p>`}
${t.note===void 0||t.note===``?e.En:e.Dn`<p>${e.Vn(`parley-notice-reason`,e.Bn(t.note))}</p>`}
${e.fn(o,this,l).call(this,t)}
</li>`}function l(t){let n=(n,r)=>e.Dn`<button type="button" class="button" @click=${()=>void e.fn(o,this,d).call(this,t,r)}>${n}</button>`;switch(t.state){case`open`:return e.Dn`<div class="actions">${n(e.Vn(`parley-reports-take`),{state:`taken`})}</div>`;case`taken`:return e.Dn`<div class="actions">
${n(e.Vn(`parley-reports-act`),{state:`decided`,decision:`acted`,note:``})}
${n(e.Vn(`parley-reports-dismiss`),{state:`decided`,decision:`dismissed`,note:``})}
${n(e.Vn(`parley-reports-give-back`),{state:`open`})}
</div>`;case`decided`:return e.En}}async function u(n){e.Xt(r,this,n);try{e.Xt(i,this,await e.l(n)),e.Xt(a,this,``)}catch(n){e.Xt(a,this,t.failure(n))}this.requestUpdate()}async function d(n,r){try{var o;let t=await e.u(n.receipt,r);e.Xt(i,this,(o=e.dn(i,this))==null?void 0:o.map(e=>e.receipt===n.receipt?t:e)),e.Xt(a,this,``)}catch(n){e.Xt(a,this,t.failure(n))}this.requestUpdate()}e.ln(s,`properties`,{wiki:{}}),e.ln(s,`styles`,[e.gn,e._n,t.t]);function f(t){switch(t){case`open`:return e.Vn(`parley-reports-open`);case`taken`:return e.Vn(`parley-reports-taken`);case`decided`:return e.Vn(`parley-reports-decided`)}}customElements.define(`parley-report-queue`,s),exports.ParleyReportQueue=s;
