// SPDX-License-Identifier: GPL-2.0-or-later
"use strict";const e=require("ext.parley.common"),t=require("ext.parley.moderation-log");var n=[`open`,`taken`,`decided`],r=new WeakMap,i=new WeakMap,a=new WeakMap,o=new WeakSet,s=class extends e.Cn{constructor(){super(),e.pn(this,o),e.fn(this,r,`open`),e.fn(this,i,void 0),e.fn(this,a,``),this.wiki=``}connectedCallback(){super.connectedCallback(),e.dn(o,this,u).call(this,e.un(r,this))}render(){var t,s;return e.Tn`
<div class="states" role="group" aria-label=${e.In(`parley-reports-title`)}>
${n.map(t=>e.Tn`<button
type="button"
class="button"
aria-pressed=${t===e.un(r,this)?`true`:`false`}
@click=${()=>void e.dn(o,this,u).call(this,t)}
>
${f(t)}
</button>`)}
</div>
${e.un(a,this)===``?e.wn:e.Tn`<p class="note" role="alert">${e.un(a,this)}</p>`}
${((t=e.un(i,this))==null?void 0:t.length)===0?e.Tn`<p class="note">${e.In(`parley-reports-none`)}</p>`:e.wn}
<ul role="list">
${(s=e.un(i,this))==null?void 0:s.map(t=>e.dn(o,this,c).call(this,t))}
</ul>
`}};function c(t){let n=[...t.context,t.message].toSorted((e,t)=>e.at-t.at);return e.Tn`<li class="item">
<p>
<strong><bdi>${t.title}</bdi></strong>
</p>
<p class="subtle">${e.In(`parley-reports-by`,e.V(t.by,this.wiki),e.Bt(t.at))}</p>
<p dir="auto">${t.reason}</p>
${n.map(n=>e.Tn`<blockquote
class=${n.id===t.message.id?`reported`:``}
.textContent=${e.U(n,this.wiki)}
></blockquote>`)}
${t.handler===void 0?e.wn:e.Tn`<p class="subtle">${e.In(`parley-reports-handler`,e.V(t.handler,this.wiki))}</p>`}
${t.decision===void 0?e.wn:e.Tn`<p>${t.decision===`acted`?e.In(`parley-reports-acted`):e.In(`parley-reports-dismissed`)}</p>`}
${t.note===void 0||t.note===``?e.wn:e.Tn`<p>${e.In(`parley-notice-reason`,e.Fn(t.note))}</p>`}
${e.dn(o,this,l).call(this,t)}
</li>`}function l(t){let n=(n,r)=>e.Tn`<button type="button" class="button" @click=${()=>void e.dn(o,this,d).call(this,t,r)}>${n}</button>`;switch(t.state){case`open`:return e.Tn`<div class="actions">${n(e.In(`parley-reports-take`),{state:`taken`})}</div>`;case`taken`:return e.Tn`<div class="actions">
${n(e.In(`parley-reports-act`),{state:`decided`,decision:`acted`,note:``})}
${n(e.In(`parley-reports-dismiss`),{state:`decided`,decision:`dismissed`,note:``})}
${n(e.In(`parley-reports-give-back`),{state:`open`})}
</div>`;case`decided`:return e.wn}}async function u(n){e.rn(r,this,n);try{e.rn(i,this,await e.m(n)),e.rn(a,this,``)}catch(n){e.rn(a,this,t.failure(n))}this.requestUpdate()}async function d(n,r){try{var o;let t=await e.h(n.receipt,r);e.rn(i,this,(o=e.un(i,this))==null?void 0:o.map(e=>e.receipt===n.receipt?t:e)),e.rn(a,this,``)}catch(n){e.rn(a,this,t.failure(n))}this.requestUpdate()}e.Xn(s,`properties`,{wiki:{}}),e.Xn(s,`styles`,[e.hn,e.gn,t.t]);function f(t){switch(t){case`open`:return e.In(`parley-reports-open`);case`taken`:return e.In(`parley-reports-taken`);case`decided`:return e.In(`parley-reports-decided`)}}customElements.define(`parley-report-queue`,s),exports.ParleyReportQueue=s;
