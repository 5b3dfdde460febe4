// SPDX-License-Identifier: GPL-2.0-or-later
"use strict";const e=require("ext.parley.common"),t=require("ext.parley.is-open");var n=new WeakMap,r=new WeakMap,i=new WeakMap,a=new WeakMap,o=new WeakMap,s=new WeakMap,c=new WeakMap,l=new WeakSet,u=new WeakMap,d=new WeakMap,f=new WeakMap,p=new WeakMap,m=new WeakMap,h=class{constructor(t,h){e.Sn(this,l),e.xn(this,n,void 0),e.xn(this,r,void 0),e.xn(this,i,new Set),e.xn(this,a,void 0),e.xn(this,o,void 0),e.xn(this,s,void 0),e.xn(this,c,void 0),e.xn(this,u,()=>e.yn(n,this).show(`list`)),e.xn(this,d,t=>{let{request:n}=t.detail,i=e.yn(s,this);if(e.in(s,this,n),(i==null?void 0:i.state.kind)!==(n==null?void 0:n.state.kind)&&e.yn(r,this).call(this),n===void 0||i===void 0||i.state.kind===n.state.kind)return;let{kind:a}=n.state;(a===`claimed`||a===`closed`||a===`parked`)&&e.bn(l,this,v).call(this)}),e.xn(this,f,t=>{t.stopPropagation(),e.bn(l,this,v).call(this)}),e.xn(this,p,t=>{t.stopPropagation(),e.yn(n,this).inView(`desk`)||e.yn(n,this).tell({title:e.Yn(`parley-help-drawer-offered`),text:``,document:`view:desk`})}),e.xn(this,m,t=>{t.stopPropagation(),e.yn(n,this).show(`list`)}),e.in(n,this,t),e.in(r,this,h)}get goingOn(){let n=e.yn(s,this)!==void 0&&t.t(e.yn(s,this));return[...e.yn(i,this)].filter(e=>e===`desk`||e===`help`&&n)}async prepare(t){if(t===`help`?await(await require("ext.parley.bootstrap").load("ext.parley.load-help")).helpLoaded:await(await require("ext.parley.bootstrap").load("ext.parley.load-desk")).deskLoaded,t===`desk`&&e.yn(o,this)===void 0){var r,s;let t=(r=(s=e.yn(n,this).context())==null?void 0:s.title)==null?``:r;[e.G(e.in,[a,this])._,e.G(e.in,[o,this])._]=await Promise.all([e.yn(n,this).connect(),e.Q(t)])}e.in(i,this,new Set([...e.yn(i,this),t]))}render(t,n,r){return e.Fn`
${e.yn(i,this).has(`help`)?e.bn(l,this,g).call(this,t,n===`help`,r):e.Pn}
${e.yn(i,this).has(`desk`)?e.bn(l,this,_).call(this,t,n===`desk`):e.Pn}
${n===`figures`?e.Fn`<div class="figures"><parley-help-figures></parley-help-figures></div>`:e.Pn}
`}async focusInside(t){var r,i,a;let{renderRoot:o}=e.yn(n,this).host;t===`help`?await((r=o.querySelector(`parley-help`))==null?void 0:r.focusField()):t===`desk`?await((i=o.querySelector(`parley-desk`))==null?void 0:i.focusInside()):(a=o.querySelector(`.bar h2`))==null||a.focus()}};function g(t,r,i){return e.yn(c,this)!=null||e.in(c,this,{cause:`drawer`,page:t.title,revision:t.revision}),e.Fn`<parley-help
?hidden=${!r}
.context=${t}
.connect=${e.yn(n,this).connect}
.from=${e.yn(c,this)}
.back=${e.yn(u,this)}
?active=${r||i}
@parley-help-request=${e.yn(d,this)}
@parley-unread=${y}
@parley-arrived=${e.yn(f,this)}
@parley-leave=${e.yn(m,this)}
></parley-help>`}function _(t,n){var r;return e.yn(a,this)===void 0||((r=e.yn(o,this))==null?void 0:r.desk)===void 0?n?e.Fn`<p class="figures" role="status">${e.Yn(`parley-error-permission-denied`)}</p>`:e.Pn:e.Fn`<parley-desk
?hidden=${!n}
.document=${e.yn(o,this).desk}
.connection=${e.yn(a,this)}
.context=${t}
.helpPage=${e.yn(o,this).helpPage}
@parley-desk-offered=${e.yn(p,this)}
@parley-arrived=${y}
></parley-desk>`}function v(){e.yn(n,this).inView(`help`)||e.yn(n,this).tell({title:e.Yn(`parley-help-drawer-news`),text:``,document:`view:help`})}function y(e){e.stopPropagation()}exports.HelpViews=h;
