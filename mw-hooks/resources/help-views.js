// SPDX-License-Identifier: GPL-2.0-or-later
"use strict";const e=require("ext.parley.common"),t=require("ext.parley.is-open");var n=new WeakMap,r=new WeakMap,i=new WeakMap,a=new WeakMap,o=new WeakMap,s=new WeakMap,c=new WeakMap,l=new WeakSet,u=new WeakMap,d=new WeakMap,f=new WeakMap,p=new WeakMap,m=new WeakMap,h=class{constructor(t,h){e.mn(this,l),e.pn(this,n,void 0),e.pn(this,r,void 0),e.pn(this,i,new Set),e.pn(this,a,void 0),e.pn(this,o,void 0),e.pn(this,s,void 0),e.pn(this,c,void 0),e.pn(this,u,()=>e.dn(n,this).show(`list`)),e.pn(this,d,t=>{let{request:n}=t.detail,i=e.dn(s,this);if(e.rn(s,this,n),(i==null?void 0:i.state.kind)!==(n==null?void 0:n.state.kind)&&e.dn(r,this).call(this),n===void 0||i===void 0||i.state.kind===n.state.kind)return;let{kind:a}=n.state;(a===`claimed`||a===`closed`||a===`parked`)&&e.fn(l,this,v).call(this)}),e.pn(this,f,t=>{t.stopPropagation(),e.fn(l,this,v).call(this)}),e.pn(this,p,t=>{t.stopPropagation(),e.dn(n,this).inView(`desk`)||e.dn(n,this).tell({title:e.Ln(`parley-help-drawer-offered`),text:``,document:`view:desk`})}),e.pn(this,m,t=>{t.stopPropagation(),e.dn(n,this).show(`list`)}),e.rn(n,this,t),e.rn(r,this,h)}get goingOn(){let n=e.dn(s,this)!==void 0&&t.t(e.dn(s,this));return[...e.dn(i,this)].filter(e=>e===`desk`||e===`help`&&n)}async prepare(t){if(t===`help`?await(await require("ext.parley.bootstrap").load("ext.parley.load-help")).helpLoaded:await(await require("ext.parley.bootstrap").load("ext.parley.load-desk")).deskLoaded,t===`desk`&&e.dn(o,this)===void 0){var r,s;let t=(r=(s=e.dn(n,this).context())==null?void 0:s.title)==null?``:r;[e.G(e.rn,[a,this])._,e.G(e.rn,[o,this])._]=await Promise.all([e.dn(n,this).connect(),e.Un(t)])}e.rn(i,this,new Set([...e.dn(i,this),t]))}leaveDesk(){e.rn(i,this,new Set([...e.dn(i,this)].filter(e=>e!==`desk`))),e.dn(n,this).keep()}render(t,n,r){return e.En`
${e.dn(i,this).has(`help`)?e.fn(l,this,g).call(this,t,n===`help`,r):e.Tn}
${e.dn(i,this).has(`desk`)?e.fn(l,this,_).call(this,t,n===`desk`):e.Tn}
${n===`figures`?e.En`<div class="figures"><parley-help-figures></parley-help-figures></div>`:e.Tn}
`}async focusInside(t){var r,i,a;let{renderRoot:o}=e.dn(n,this).host;t===`help`?await((r=o.querySelector(`parley-help`))==null?void 0:r.focusField()):t===`desk`?await((i=o.querySelector(`parley-desk`))==null?void 0:i.focusInside()):(a=o.querySelector(`.bar h2`))==null||a.focus()}};function g(t,r,i){return e.dn(c,this)!=null||e.rn(c,this,{cause:`drawer`,page:t.title,revision:t.revision}),e.En`<parley-help
?hidden=${!r}
.context=${t}
.connect=${e.dn(n,this).connect}
.from=${e.dn(c,this)}
.back=${e.dn(u,this)}
?active=${r||i}
@parley-help-request=${e.dn(d,this)}
@parley-unread=${y}
@parley-arrived=${e.dn(f,this)}
@parley-leave=${e.dn(m,this)}
></parley-help>`}function _(t,n){var r;return e.dn(a,this)===void 0||((r=e.dn(o,this))==null?void 0:r.desk)===void 0?n?e.En`<p class="figures" role="status">${e.Ln(`parley-error-permission-denied`)}</p>`:e.Tn:e.En`<parley-desk
?hidden=${!n}
.document=${e.dn(o,this).desk}
.connection=${e.dn(a,this)}
.context=${t}
.helpPage=${e.dn(o,this).helpPage}
@parley-desk-offered=${e.dn(p,this)}
@parley-arrived=${y}
></parley-desk>`}function v(){e.dn(n,this).inView(`help`)||e.dn(n,this).tell({title:e.Ln(`parley-help-drawer-news`),text:``,document:`view:help`})}function y(e){e.stopPropagation()}exports.HelpViews=h;
