// SPDX-License-Identifier: GPL-2.0-or-later
"use strict";const e=require("ext.parley.common"),t=require("ext.parley.moderation-log");var n=[`open`,`taken`,`decided`],r=new WeakMap,i=new WeakMap,a=new WeakMap,o=new WeakSet,s=class extends e.An{constructor(){super(),e.yn(this,o),e.vn(this,r,`open`),e.vn(this,i,void 0),e.vn(this,a,``),this.wiki=``}connectedCallback(){super.connectedCallback(),e._n(o,this,u).call(this,e.gn(r,this))}render(){var t,s;return e.Mn`
<div class="states" role="group" aria-label=${e.Kn(`parley-reports-title`)}>
${n.map(t=>e.Mn`<button
type="button"
class="button"
aria-pressed=${t===e.gn(r,this)?`true`:`false`}
@click=${()=>void e._n(o,this,u).call(this,t)}
>
${f(t)}
</button>`)}
</div>
${e.gn(a,this)===``?e.jn:e.Mn`<p class="note" role="alert">${e.gn(a,this)}</p>`}
${((t=e.gn(i,this))==null?void 0:t.length)===0?e.Mn`<p class="note">${e.Kn(`parley-reports-none`)}</p>`:e.jn}
<ul role="list">
${(s=e.gn(i,this))==null?void 0:s.map(t=>e._n(o,this,c).call(this,t))}
</ul>
`}};function c(t){let n=[...t.context,t.message].toSorted((e,t)=>e.at-t.at);return e.Mn`<li class="item">
<p>
<strong><bdi>${t.title}</bdi></strong>
</p>
<p class="subtle">${e.Kn(`parley-reports-by`,e.B(t.by,this.wiki),e.wt(t.at))}</p>
<p dir="auto">${t.reason}</p>
${n.map(n=>e.Mn`<blockquote
class=${n.id===t.message.id?`reported`:``}
.textContent=${e.H(n,this.wiki)}
></blockquote>`)}
${t.handler===void 0?e.jn:e.Mn`<p class="subtle">${e.Kn(`parley-reports-handler`,e.B(t.handler,this.wiki))}</p>`}
${t.decision===void 0?e.jn:e.Mn`<p>${t.decision===`acted`?e.Kn(`parley-reports-acted`):e.Kn(`parley-reports-dismissed`)}</p>`}
${t.note===void 0||t.note===``?e.jn:e.Mn`<p>${e.Kn(`parley-notice-reason`,e.Gn(t.note))}</p>`}
${e._n(o,this,l).call(this,t)}
</li>`}function l(t){let n=(n,r)=>e.Mn`<button type="button" class="button" @click=${()=>void e._n(o,this,d).call(this,t,r)}>${n}</button>`;switch(t.state){case`open`:return e.Mn`<div class="actions">${n(e.Kn(`parley-reports-take`),{state:`taken`})}</div>`;case`taken`:return e.Mn`<div class="actions">
${n(e.Kn(`parley-reports-act`),{state:`decided`,decision:`acted`,note:``})}
${n(e.Kn(`parley-reports-dismiss`),{state:`decided`,decision:`dismissed`,note:``})}
${n(e.Kn(`parley-reports-give-back`),{state:`open`})}
</div>`;case`decided`:return e.jn}}async function u(n){e.tn(r,this,n);try{e.tn(i,this,await e.m(n)),e.tn(a,this,``)}catch(n){e.tn(a,this,t.failure(n))}this.requestUpdate()}async function d(n,r){try{var o;let t=await e.h(n.receipt,r);e.tn(i,this,(o=e.gn(i,this))==null?void 0:o.map(e=>e.receipt===n.receipt?t:e)),e.tn(a,this,``)}catch(n){e.tn(a,this,t.failure(n))}this.requestUpdate()}e.mn(s,`properties`,{wiki:{}}),e.mn(s,`styles`,[e.xn,e.Sn,t.t]);function f(t){switch(t){case`open`:return e.Kn(`parley-reports-open`);case`taken`:return e.Kn(`parley-reports-taken`);case`decided`:return e.Kn(`parley-reports-decided`)}}customElements.define(`parley-report-queue`,s),exports.ParleyReportQueue=s;
