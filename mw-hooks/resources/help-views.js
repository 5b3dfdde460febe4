// SPDX-License-Identifier: GPL-2.0-or-later
"use strict";const e=require("ext.parley.common"),t=require("ext.parley.is-open");var n=new WeakMap,r=new WeakMap,i=new WeakMap,a=new WeakMap,o=new WeakMap,s=new WeakMap,c=new WeakMap,l=new WeakSet,u=new WeakMap,d=new WeakMap,f=new WeakMap,p=new WeakMap,m=new WeakMap,h=class{constructor(t,h){e.hn(this,l),e.mn(this,n,void 0),e.mn(this,r,void 0),e.mn(this,i,new Set),e.mn(this,a,void 0),e.mn(this,o,void 0),e.mn(this,s,void 0),e.mn(this,c,void 0),e.mn(this,u,()=>e.fn(n,this).show(`list`)),e.mn(this,d,t=>{let{request:n}=t.detail,i=e.fn(s,this);if(e.in(s,this,n),(i==null?void 0:i.state.kind)!==(n==null?void 0:n.state.kind)&&e.fn(r,this).call(this),n===void 0||i===void 0||i.state.kind===n.state.kind)return;let{kind:a}=n.state;(a===`claimed`||a===`closed`||a===`parked`)&&e.pn(l,this,v).call(this)}),e.mn(this,f,t=>{t.stopPropagation(),e.pn(l,this,v).call(this)}),e.mn(this,p,t=>{t.stopPropagation(),e.fn(n,this).inView(`desk`)||e.fn(n,this).tell({title:e.Rn(`parley-help-drawer-offered`),text:``,document:`view:desk`})}),e.mn(this,m,t=>{t.stopPropagation(),e.fn(n,this).show(`list`)}),e.in(n,this,t),e.in(r,this,h)}get goingOn(){let n=e.fn(s,this)!==void 0&&t.t(e.fn(s,this));return[...e.fn(i,this)].filter(e=>e===`desk`||e===`help`&&n)}async prepare(t){if(t===`help`?await(await require("ext.parley.bootstrap").load("ext.parley.load-help")).helpLoaded:await(await require("ext.parley.bootstrap").load("ext.parley.load-desk")).deskLoaded,t===`desk`&&e.fn(o,this)===void 0){var r,s;let t=(r=(s=e.fn(n,this).context())==null?void 0:s.title)==null?``:r;[e.W(e.in,[a,this])._,e.W(e.in,[o,this])._]=await Promise.all([e.fn(n,this).connect(),e.Wn(t)])}e.in(i,this,new Set([...e.fn(i,this),t]))}leaveDesk(){e.in(i,this,new Set([...e.fn(i,this)].filter(e=>e!==`desk`))),e.fn(n,this).keep()}render(t,n,r){return e.Dn`
${e.fn(i,this).has(`help`)?e.pn(l,this,g).call(this,t,n===`help`,r):e.En}
${e.fn(i,this).has(`desk`)?e.pn(l,this,_).call(this,t,n===`desk`):e.En}
${n===`figures`?e.Dn`<div class="figures"><parley-help-figures></parley-help-figures></div>`:e.En}
`}async focusInside(t){var r,i,a;let{renderRoot:o}=e.fn(n,this).host;t===`help`?await((r=o.querySelector(`parley-help`))==null?void 0:r.focusField()):t===`desk`?await((i=o.querySelector(`parley-desk`))==null?void 0:i.focusInside()):(a=o.querySelector(`.bar h2`))==null||a.focus()}};function g(t,r,i){return e.fn(c,this)!=null||e.in(c,this,{cause:`drawer`,page:t.title,revision:t.revision}),e.Dn`<parley-help
?hidden=${!r}
.context=${t}
.connect=${e.fn(n,this).connect}
.from=${e.fn(c,this)}
.back=${e.fn(u,this)}
?active=${r||i}
@parley-help-request=${e.fn(d,this)}
@parley-unread=${y}
@parley-arrived=${e.fn(f,this)}
@parley-leave=${e.fn(m,this)}
></parley-help>`}function _(t,n){var r;return e.fn(a,this)===void 0||((r=e.fn(o,this))==null?void 0:r.desk)===void 0?n?e.Dn`<p class="figures" role="status">${e.Rn(`parley-error-permission-denied`)}</p>`:e.En:e.Dn`<parley-desk
?hidden=${!n}
.document=${e.fn(o,this).desk}
.connection=${e.fn(a,this)}
.context=${t}
.helpPage=${e.fn(o,this).helpPage}
@parley-desk-offered=${e.fn(p,this)}
@parley-arrived=${y}
></parley-desk>`}function v(){e.fn(n,this).inView(`help`)||e.fn(n,this).tell({title:e.Rn(`parley-help-drawer-news`),text:``,document:`view:help`})}function y(e){e.stopPropagation()}exports.HelpViews=h;
