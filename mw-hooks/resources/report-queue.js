// SPDX-License-Identifier: GPL-2.0-or-later
"use strict";const e=require("ext.parley.common"),t=require("ext.parley.moderation-log");var n=[`open`,`taken`,`decided`],r=new WeakMap,i=new WeakMap,a=new WeakMap,o=new WeakSet,s=class extends e.Tn{constructor(){super(),e.hn(this,o),e.mn(this,r,`open`),e.mn(this,i,void 0),e.mn(this,a,``),this.wiki=``}connectedCallback(){super.connectedCallback(),e.pn(o,this,u).call(this,e.fn(r,this))}render(){var t,s;return e.Dn`
<div class="states" role="group" aria-label=${e.Rn(`parley-reports-title`)}>
${n.map(t=>e.Dn`<button
type="button"
class="button"
aria-pressed=${t===e.fn(r,this)?`true`:`false`}
@click=${()=>void e.pn(o,this,u).call(this,t)}
>
${f(t)}
</button>`)}
</div>
${e.fn(a,this)===``?e.En:e.Dn`<p class="note" role="alert">${e.fn(a,this)}</p>`}
${((t=e.fn(i,this))==null?void 0:t.length)===0?e.Dn`<p class="note">${e.Rn(`parley-reports-none`)}</p>`:e.En}
<ul role="list">
${(s=e.fn(i,this))==null?void 0:s.map(t=>e.pn(o,this,c).call(this,t))}
</ul>
`}};function c(t){let n=[...t.context,t.message].toSorted((e,t)=>e.at-t.at);return e.Dn`<li class="item">
<p>
<strong><bdi>${t.title}</bdi></strong>
</p>
<p class="subtle">${e.Rn(`parley-reports-by`,e.B(t.by,this.wiki),e.Bt(t.at))}</p>
<p dir="auto">${t.reason}</p>
${n.map(n=>e.Dn`<blockquote
class=${n.id===t.message.id?`reported`:``}
.textContent=${e.H(n,this.wiki)}
></blockquote>`)}
${t.handler===void 0?e.En:e.Dn`<p class="subtle">${e.Rn(`parley-reports-handler`,e.B(t.handler,this.wiki))}</p>`}
${t.decision===void 0?e.En:e.Dn`<p>${t.decision===`acted`?e.Rn(`parley-reports-acted`):e.Rn(`parley-reports-dismissed`)}</p>`}
${t.note===void 0||t.note===``?e.En:e.Dn`<p>${e.Rn(`parley-notice-reason`,e.Ln(t.note))}</p>`}
${e.pn(o,this,l).call(this,t)}
</li>`}function l(t){let n=(n,r)=>e.Dn`<button type="button" class="button" @click=${()=>void e.pn(o,this,d).call(this,t,r)}>${n}</button>`;switch(t.state){case`open`:return e.Dn`<div class="actions">${n(e.Rn(`parley-reports-take`),{state:`taken`})}</div>`;case`taken`:return e.Dn`<div class="actions">
${n(e.Rn(`parley-reports-act`),{state:`decided`,decision:`acted`,note:``})}
${n(e.Rn(`parley-reports-dismiss`),{state:`decided`,decision:`dismissed`,note:``})}
${n(e.Rn(`parley-reports-give-back`),{state:`open`})}
</div>`;case`decided`:return e.En}}async function u(n){e.in(r,this,n);try{e.in(i,this,await e.p(n)),e.in(a,this,``)}catch(n){e.in(a,this,t.failure(n))}this.requestUpdate()}async function d(n,r){try{var o;let t=await e.m(n.receipt,r);e.in(i,this,(o=e.fn(i,this))==null?void 0:o.map(e=>e.receipt===n.receipt?t:e)),e.in(a,this,``)}catch(n){e.in(a,this,t.failure(n))}this.requestUpdate()}e.Qn(s,`properties`,{wiki:{}}),e.Qn(s,`styles`,[e._n,e.vn,t.t]);function f(t){switch(t){case`open`:return e.Rn(`parley-reports-open`);case`taken`:return e.Rn(`parley-reports-taken`);case`decided`:return e.Rn(`parley-reports-decided`)}}customElements.define(`parley-report-queue`,s),exports.ParleyReportQueue=s;
