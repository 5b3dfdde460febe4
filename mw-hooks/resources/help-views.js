// SPDX-License-Identifier: GPL-2.0-or-later
"use strict";const e=require("ext.parley.common"),t=require("ext.parley.is-open");var n=new WeakMap,r=new WeakMap,i=new WeakMap,a=new WeakMap,o=new WeakMap,s=new WeakMap,c=new WeakMap,l=new WeakSet,u=new WeakMap,d=new WeakMap,f=new WeakMap,p=new WeakMap,m=new WeakMap,h=class{constructor(t,h){e.un(this,l),e.ln(this,n,void 0),e.ln(this,r,void 0),e.ln(this,i,new Set),e.ln(this,a,void 0),e.ln(this,o,void 0),e.ln(this,s,void 0),e.ln(this,c,void 0),e.ln(this,u,()=>e.sn(n,this).show(`list`)),e.ln(this,d,t=>{let{request:n}=t.detail,i=e.sn(s,this);if(e.$t(s,this,n),(i==null?void 0:i.state.kind)!==(n==null?void 0:n.state.kind)&&e.sn(r,this).call(this),n===void 0||i===void 0||i.state.kind===n.state.kind)return;let{kind:a}=n.state;(a===`claimed`||a===`closed`||a===`parked`)&&e.cn(l,this,v).call(this)}),e.ln(this,f,t=>{t.stopPropagation(),e.cn(l,this,v).call(this)}),e.ln(this,p,t=>{t.stopPropagation(),e.sn(n,this).inView(`desk`)||e.sn(n,this).tell({title:e.In(`parley-help-drawer-offered`),text:``,document:`view:desk`})}),e.ln(this,m,t=>{t.stopPropagation(),e.sn(n,this).show(`list`)}),e.$t(n,this,t),e.$t(r,this,h)}get goingOn(){let n=e.sn(s,this)!==void 0&&t.t(e.sn(s,this));return[...e.sn(i,this)].filter(e=>e===`desk`||e===`help`&&n)}async prepare(t){if(t===`help`?await(await require("ext.parley.bootstrap").load("ext.parley.load-help")).helpLoaded:await(await require("ext.parley.bootstrap").load("ext.parley.load-desk")).deskLoaded,t===`desk`&&e.sn(o,this)===void 0){var r,s;let t=(r=(s=e.sn(n,this).context())==null?void 0:s.title)==null?``:r;[e.G(e.$t,[a,this])._,e.G(e.$t,[o,this])._]=await Promise.all([e.sn(n,this).connect(),e.Hn(t)])}e.$t(i,this,new Set([...e.sn(i,this),t]))}render(t,n,r){return e.Cn`
${e.sn(i,this).has(`help`)?e.cn(l,this,g).call(this,t,n===`help`,r):e.Sn}
${e.sn(i,this).has(`desk`)?e.cn(l,this,_).call(this,t,n===`desk`):e.Sn}
${n===`figures`?e.Cn`<div class="figures"><parley-help-figures></parley-help-figures></div>`:e.Sn}
`}async focusInside(t){var r,i,a;let{renderRoot:o}=e.sn(n,this).host;t===`help`?await((r=o.querySelector(`parley-help`))==null?void 0:r.focusField()):t===`desk`?await((i=o.querySelector(`parley-desk`))==null?void 0:i.focusInside()):(a=o.querySelector(`.bar h2`))==null||a.focus()}};function g(t,r,i){return e.sn(c,this)!=null||e.$t(c,this,{cause:`drawer`,page:t.title,revision:t.revision}),e.Cn`<parley-help
?hidden=${!r}
.context=${t}
.connect=${e.sn(n,this).connect}
.from=${e.sn(c,this)}
.back=${e.sn(u,this)}
?active=${r||i}
@parley-help-request=${e.sn(d,this)}
@parley-unread=${y}
@parley-arrived=${e.sn(f,this)}
@parley-leave=${e.sn(m,this)}
></parley-help>`}function _(t,n){var r;return e.sn(a,this)===void 0||((r=e.sn(o,this))==null?void 0:r.desk)===void 0?n?e.Cn`<p class="figures" role="status">${e.In(`parley-error-permission-denied`)}</p>`:e.Sn:e.Cn`<parley-desk
?hidden=${!n}
.document=${e.sn(o,this).desk}
.connection=${e.sn(a,this)}
.context=${t}
.helpPage=${e.sn(o,this).helpPage}
@parley-desk-offered=${e.sn(p,this)}
@parley-arrived=${y}
></parley-desk>`}function v(){e.sn(n,this).inView(`help`)||e.sn(n,this).tell({title:e.In(`parley-help-drawer-news`),text:``,document:`view:help`})}function y(e){e.stopPropagation()}exports.HelpViews=h;
