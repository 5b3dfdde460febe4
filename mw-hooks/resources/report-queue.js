// SPDX-License-Identifier: GPL-2.0-or-later
"use strict";const e=require("ext.parley.common"),t=require("ext.parley.moderation-log");var n=[`open`,`taken`,`decided`],r=new WeakMap,i=new WeakMap,a=new WeakMap,o=new WeakSet,s=class extends e.Nn{constructor(){super(),e.Sn(this,o),e.xn(this,r,`open`),e.xn(this,i,void 0),e.xn(this,a,``),this.wiki=``}connectedCallback(){super.connectedCallback(),e.bn(o,this,u).call(this,e.yn(r,this))}render(){var t,s;return e.Fn`
<div class="states" role="group" aria-label=${e.Yn(`parley-reports-title`)}>
${n.map(t=>e.Fn`<button
type="button"
class="button"
aria-pressed=${t===e.yn(r,this)?`true`:`false`}
@click=${()=>void e.bn(o,this,u).call(this,t)}
>
${f(t)}
</button>`)}
</div>
${e.yn(a,this)===``?e.Pn:e.Fn`<p class="note" role="alert">${e.yn(a,this)}</p>`}
${((t=e.yn(i,this))==null?void 0:t.length)===0?e.Fn`<p class="note">${e.Yn(`parley-reports-none`)}</p>`:e.Pn}
<ul role="list">
${(s=e.yn(i,this))==null?void 0:s.map(t=>e.bn(o,this,c).call(this,t))}
</ul>
`}};function c(t){let n=[...t.context,t.message].toSorted((e,t)=>e.at-t.at);return e.Fn`<li class="item">
<p>
<strong><bdi>${t.title}</bdi></strong>
</p>
<p class="subtle">${e.Yn(`parley-reports-by`,e.V(t.by,this.wiki),e.Nt(t.at))}</p>
<p dir="auto">${t.reason}</p>
${n.map(n=>e.Fn`<blockquote
class=${n.id===t.message.id?`reported`:``}
.textContent=${e.U(n,this.wiki)}
></blockquote>`)}
${t.handler===void 0?e.Pn:e.Fn`<p class="subtle">${e.Yn(`parley-reports-handler`,e.V(t.handler,this.wiki))}</p>`}
${t.decision===void 0?e.Pn:e.Fn`<p>${t.decision===`acted`?e.Yn(`parley-reports-acted`):e.Yn(`parley-reports-dismissed`)}</p>`}
${t.note===void 0||t.note===``?e.Pn:e.Fn`<p>${e.Yn(`parley-notice-reason`,e.Jn(t.note))}</p>`}
${e.bn(o,this,l).call(this,t)}
</li>`}function l(t){let n=(n,r)=>e.Fn`<button type="button" class="button" @click=${()=>void e.bn(o,this,d).call(this,t,r)}>${n}</button>`;switch(t.state){case`open`:return e.Fn`<div class="actions">${n(e.Yn(`parley-reports-take`),{state:`taken`})}</div>`;case`taken`:return e.Fn`<div class="actions">
${n(e.Yn(`parley-reports-act`),{state:`decided`,decision:`acted`,note:``})}
${n(e.Yn(`parley-reports-dismiss`),{state:`decided`,decision:`dismissed`,note:``})}
${n(e.Yn(`parley-reports-give-back`),{state:`open`})}
</div>`;case`decided`:return e.Pn}}async function u(n){e.in(r,this,n);try{e.in(i,this,await e.m(n)),e.in(a,this,``)}catch(n){e.in(a,this,t.failure(n))}this.requestUpdate()}async function d(n,r){try{var o;let t=await e.h(n.receipt,r);e.in(i,this,(o=e.yn(i,this))==null?void 0:o.map(e=>e.receipt===n.receipt?t:e)),e.in(a,this,``)}catch(n){e.in(a,this,t.failure(n))}this.requestUpdate()}e._n(s,`properties`,{wiki:{}}),e._n(s,`styles`,[e.wn,e.Tn,t.t]);function f(t){switch(t){case`open`:return e.Yn(`parley-reports-open`);case`taken`:return e.Yn(`parley-reports-taken`);case`decided`:return e.Yn(`parley-reports-decided`)}}customElements.define(`parley-report-queue`,s),exports.ParleyReportQueue=s;
