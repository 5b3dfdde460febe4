// SPDX-License-Identifier: GPL-2.0-or-later
"use strict";const e=require("ext.parley.common"),t=require("ext.parley.moderation-log");var n=[`open`,`taken`,`decided`],r=new WeakMap,i=new WeakMap,a=new WeakMap,o=new WeakSet,s=class extends e.wn{constructor(){super(),e.mn(this,o),e.pn(this,r,`open`),e.pn(this,i,void 0),e.pn(this,a,``),this.wiki=``}connectedCallback(){super.connectedCallback(),e.fn(o,this,u).call(this,e.dn(r,this))}render(){var t,s;return e.En`
<div class="states" role="group" aria-label=${e.Ln(`parley-reports-title`)}>
${n.map(t=>e.En`<button
type="button"
class="button"
aria-pressed=${t===e.dn(r,this)?`true`:`false`}
@click=${()=>void e.fn(o,this,u).call(this,t)}
>
${f(t)}
</button>`)}
</div>
${e.dn(a,this)===``?e.Tn:e.En`<p class="note" role="alert">${e.dn(a,this)}</p>`}
${((t=e.dn(i,this))==null?void 0:t.length)===0?e.En`<p class="note">${e.Ln(`parley-reports-none`)}</p>`:e.Tn}
<ul role="list">
${(s=e.dn(i,this))==null?void 0:s.map(t=>e.fn(o,this,c).call(this,t))}
</ul>
`}};function c(t){let n=[...t.context,t.message].toSorted((e,t)=>e.at-t.at);return e.En`<li class="item">
<p>
<strong><bdi>${t.title}</bdi></strong>
</p>
<p class="subtle">${e.Ln(`parley-reports-by`,e.V(t.by,this.wiki),e.Bt(t.at))}</p>
<p dir="auto">${t.reason}</p>
${n.map(n=>e.En`<blockquote
class=${n.id===t.message.id?`reported`:``}
.textContent=${e.U(n,this.wiki)}
></blockquote>`)}
${t.handler===void 0?e.Tn:e.En`<p class="subtle">${e.Ln(`parley-reports-handler`,e.V(t.handler,this.wiki))}</p>`}
${t.decision===void 0?e.Tn:e.En`<p>${t.decision===`acted`?e.Ln(`parley-reports-acted`):e.Ln(`parley-reports-dismissed`)}</p>`}
${t.note===void 0||t.note===``?e.Tn:e.En`<p>${e.Ln(`parley-notice-reason`,e.In(t.note))}</p>`}
${e.fn(o,this,l).call(this,t)}
</li>`}function l(t){let n=(n,r)=>e.En`<button type="button" class="button" @click=${()=>void e.fn(o,this,d).call(this,t,r)}>${n}</button>`;switch(t.state){case`open`:return e.En`<div class="actions">${n(e.Ln(`parley-reports-take`),{state:`taken`})}</div>`;case`taken`:return e.En`<div class="actions">
${n(e.Ln(`parley-reports-act`),{state:`decided`,decision:`acted`,note:``})}
${n(e.Ln(`parley-reports-dismiss`),{state:`decided`,decision:`dismissed`,note:``})}
${n(e.Ln(`parley-reports-give-back`),{state:`open`})}
</div>`;case`decided`:return e.Tn}}async function u(n){e.rn(r,this,n);try{e.rn(i,this,await e.m(n)),e.rn(a,this,``)}catch(n){e.rn(a,this,t.failure(n))}this.requestUpdate()}async function d(n,r){try{var o;let t=await e.h(n.receipt,r);e.rn(i,this,(o=e.dn(i,this))==null?void 0:o.map(e=>e.receipt===n.receipt?t:e)),e.rn(a,this,``)}catch(n){e.rn(a,this,t.failure(n))}this.requestUpdate()}e.Zn(s,`properties`,{wiki:{}}),e.Zn(s,`styles`,[e.gn,e._n,t.t]);function f(t){switch(t){case`open`:return e.Ln(`parley-reports-open`);case`taken`:return e.Ln(`parley-reports-taken`);case`decided`:return e.Ln(`parley-reports-decided`)}}customElements.define(`parley-report-queue`,s),exports.ParleyReportQueue=s;
