// SPDX-License-Identifier: GPL-2.0-or-later
"use strict";const e=require("ext.parley.common"),t=require("ext.parley.is-open");var n=new WeakMap,r=new WeakMap,i=new WeakMap,a=new WeakMap,o=new WeakMap,s=new WeakMap,c=new WeakMap,l=new WeakSet,u=new WeakMap,d=new WeakMap,f=new WeakMap,p=new WeakMap,m=new WeakMap,h=class{constructor(t,h){e.pn(this,l),e.fn(this,n,void 0),e.fn(this,r,void 0),e.fn(this,i,new Set),e.fn(this,a,void 0),e.fn(this,o,void 0),e.fn(this,s,void 0),e.fn(this,c,void 0),e.fn(this,u,()=>e.un(n,this).show(`list`)),e.fn(this,d,t=>{let{request:n}=t.detail,i=e.un(s,this);if(e.rn(s,this,n),(i==null?void 0:i.state.kind)!==(n==null?void 0:n.state.kind)&&e.un(r,this).call(this),n===void 0||i===void 0||i.state.kind===n.state.kind)return;let{kind:a}=n.state;(a===`claimed`||a===`closed`||a===`parked`)&&e.dn(l,this,v).call(this)}),e.fn(this,f,t=>{t.stopPropagation(),e.dn(l,this,v).call(this)}),e.fn(this,p,t=>{t.stopPropagation(),e.un(n,this).inView(`desk`)||e.un(n,this).tell({title:e.In(`parley-help-drawer-offered`),text:``,document:`view:desk`})}),e.fn(this,m,t=>{t.stopPropagation(),e.un(n,this).show(`list`)}),e.rn(n,this,t),e.rn(r,this,h)}get goingOn(){let n=e.un(s,this)!==void 0&&t.t(e.un(s,this));return[...e.un(i,this)].filter(e=>e===`desk`||e===`help`&&n)}async prepare(t){if(t===`help`?await(await require("ext.parley.bootstrap").load("ext.parley.load-help")).helpLoaded:await(await require("ext.parley.bootstrap").load("ext.parley.load-desk")).deskLoaded,t===`desk`&&e.un(o,this)===void 0){var r,s;let t=(r=(s=e.un(n,this).context())==null?void 0:s.title)==null?``:r;[e.G(e.rn,[a,this])._,e.G(e.rn,[o,this])._]=await Promise.all([e.un(n,this).connect(),e.Hn(t)])}e.rn(i,this,new Set([...e.un(i,this),t]))}render(t,n,r){return e.Tn`
${e.un(i,this).has(`help`)?e.dn(l,this,g).call(this,t,n===`help`,r):e.wn}
${e.un(i,this).has(`desk`)?e.dn(l,this,_).call(this,t,n===`desk`):e.wn}
${n===`figures`?e.Tn`<div class="figures"><parley-help-figures></parley-help-figures></div>`:e.wn}
`}async focusInside(t){var r,i,a;let{renderRoot:o}=e.un(n,this).host;t===`help`?await((r=o.querySelector(`parley-help`))==null?void 0:r.focusField()):t===`desk`?await((i=o.querySelector(`parley-desk`))==null?void 0:i.focusInside()):(a=o.querySelector(`.bar h2`))==null||a.focus()}};function g(t,r,i){return e.un(c,this)!=null||e.rn(c,this,{cause:`drawer`,page:t.title,revision:t.revision}),e.Tn`<parley-help
?hidden=${!r}
.context=${t}
.connect=${e.un(n,this).connect}
.from=${e.un(c,this)}
.back=${e.un(u,this)}
?active=${r||i}
@parley-help-request=${e.un(d,this)}
@parley-unread=${y}
@parley-arrived=${e.un(f,this)}
@parley-leave=${e.un(m,this)}
></parley-help>`}function _(t,n){var r;return e.un(a,this)===void 0||((r=e.un(o,this))==null?void 0:r.desk)===void 0?n?e.Tn`<p class="figures" role="status">${e.In(`parley-error-permission-denied`)}</p>`:e.wn:e.Tn`<parley-desk
?hidden=${!n}
.document=${e.un(o,this).desk}
.connection=${e.un(a,this)}
.context=${t}
.helpPage=${e.un(o,this).helpPage}
@parley-desk-offered=${e.un(p,this)}
@parley-arrived=${y}
></parley-desk>`}function v(){e.un(n,this).inView(`help`)||e.un(n,this).tell({title:e.In(`parley-help-drawer-news`),text:``,document:`view:help`})}function y(e){e.stopPropagation()}exports.HelpViews=h;
