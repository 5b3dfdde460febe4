// SPDX-License-Identifier: GPL-2.0-or-later
"use strict";const e=require("ext.parley.common"),t=require("ext.parley.prosemirror"),n=require("ext.parley.schema"),r=require("ext.parley.refusal-words"),i=require("ext.parley.data-mw");require("ext.parley.messages2");function a(e,t){let r=n.r(e),i=n.r(t),a=[],s=(e,t,n)=>{if(t.length+n.length===0)return;let r=a.at(-1);(r==null?void 0:r.kind)===e?(r.old.push(...t),r.tokens.push(...n)):a.push({kind:e,old:[...t],tokens:[...n]})},c=0,l=0,u=(e,t)=>{s(`removed`,r.slice(c,e),[]),s(`inserted`,[],i.slice(l,t))};for(let e of n.n(r,i)){u(e.left,e.right);let t=r[e.left],a=i[e.right];c=e.left+1,l=e.right+1,t!==void 0&&a!==void 0&&s(n.a(t,a)?`same`:`formatted`,[t],[a])}return u(r.length,i.length),a.map(n=>o(n,e,t))}function o(e,t,r){switch(e.kind){case`same`:case`inserted`:return{kind:e.kind,nodes:n.i(e.tokens,r)};case`removed`:return{kind:`removed`,nodes:n.i(e.old,t)};case`formatted`:return{kind:`formatted`,old:n.i(e.old,t),nodes:n.i(e.tokens,r)}}}function s(e,t){return l(c(e),c(t))}function c(e){return e.children.filter(({type:e,attrs:t})=>e.name!==`extension`||!i.r(t.mw))}function l(e,t){let r=[],i=0,a=0,o=(n,o)=>{for(let t of e.slice(i,n))r.push({kind:`removed`,node:t});for(let e of t.slice(a,o))r.push({kind:`inserted`,node:e})};for(let s of n.o(e,t)){o(s.left,s.right);let n=e[s.left],c=t[s.right];i=s.left+1,a=s.right+1,n!==void 0&&c!==void 0&&r.push(u(n,c))}return o(e.length,t.length),r}function u(e,t){return n.s(e)===n.s(t)?{kind:`same`,node:t}:{kind:`changed`,old:e,node:t,markup:!e.sameMarkup(t),content:d(e,t)}}function d(e,t){return t.isAtom?{kind:`none`}:t.isTextblock&&e.isTextblock?{kind:`text`,changes:a(e,t)}:{kind:`blocks`,changes:l(e.children,t.children)}}function f(e){return e.every(e=>e.kind===`same`)}var p=e.On`
:host {
display: block;
font-size: var(--font-size-medium);
line-height: var(--line-height-medium);
}
.bar {
display: flex;
flex-wrap: wrap;
align-items: center;
gap: var(--spacing-50);
margin-block-end: var(--spacing-75);
font-size: var(--font-size-small);
color: var(--color-subtle);
}
.legend {
display: flex;
flex-wrap: wrap;
gap: var(--spacing-75);
margin: 0;
padding: 0;
list-style: none;
flex: 1 1 auto;
}
/* Both stay in one line where there is little room. */
.walk {
display: flex;
gap: var(--spacing-50);
}
.changes {
overflow-wrap: anywhere;
}
.changes > *,
.changes ins.block > *,
.changes del.block > * {
margin-block: 0 var(--spacing-50);
}
ins {
background: var(--background-color-content-added);
color: var(--color-content-added);
text-decoration: underline;
text-decoration-thickness: 2px;
text-underline-offset: 0.2em;
}
del {
background: var(--background-color-content-removed);
color: var(--color-content-removed);
text-decoration: line-through;
}
ins.words,
del.words {
white-space: pre-wrap;
border-radius: var(--border-radius-base);
}
/* A whole block is told by its edge and sign: the strong tint is for words. */
ins.block,
del.block {
display: block;
background: color-mix(in srgb, var(--background-color-content-added) 30%, transparent);
color: inherit;
text-decoration: none;
padding: var(--spacing-25) var(--spacing-50);
border-inline-start: 4px solid var(--border-color-content-added);
margin-block-end: var(--spacing-50);
}
del.block {
background: color-mix(in srgb, var(--background-color-content-removed) 30%, transparent);
border-inline-start-color: var(--border-color-content-removed);
text-decoration: line-through;
}
ins.block::before,
del.block::before {
float: inline-start;
margin-inline-end: var(--spacing-50);
font-weight: var(--font-weight-bold);
content: '+' / '';
}
del.block::before {
content: '−' / '';
}
[data-change]:focus {
outline: 2px solid var(--outline-color-progressive--focus);
outline-offset: 2px;
}
.formatted {
border-block-end: 2px dotted var(--border-color-progressive);
background: var(--background-color-progressive-subtle);
}
.note,
.chip {
display: inline-block;
padding: 0 var(--spacing-50);
border: 1px solid var(--border-color-subtle);
border-radius: var(--border-radius-base);
background: var(--background-color-neutral-subtle);
color: var(--color-subtle);
font-size: var(--font-size-small);
}
.note {
border-inline-start: 4px solid var(--border-color-progressive);
}
.link {
color: var(--color-link);
}
ins .link,
del .link {
color: inherit;
}
.fold {
inline-size: 100%;
padding: var(--spacing-25) var(--spacing-50);
border: 1px dashed var(--border-color-subtle);
border-radius: var(--border-radius-base);
background: transparent;
color: var(--color-subtle);
font: inherit;
font-size: var(--font-size-small);
text-align: start;
cursor: pointer;
}
.fold:hover {
background: var(--background-color-interactive-subtle--hover);
}
.fold-place {
list-style: none;
}
table {
border-collapse: collapse;
display: block;
overflow-x: auto;
}
td,
th {
border: 1px solid var(--border-color-subtle);
padding: var(--spacing-25) var(--spacing-50);
vertical-align: top;
}
th {
background: var(--background-color-neutral-subtle);
}
/* Each block runs in the direction of its own words, whatever the interface does. */
.changes :is(p, h1, h2, h3, h4, h5, h6, li, td, th, pre) {
unicode-bidi: plaintext;
}
.changes :is(h1, h2) {
font-family: var(--font-family-serif, serif);
font-weight: var(--font-weight-normal);
font-size: var(--font-size-x-large);
line-height: var(--line-height-x-large);
}
.changes :is(h3, h4, h5, h6) {
font-size: var(--font-size-large);
line-height: var(--line-height-large);
}
td > p,
th > p,
li > p {
margin-block: 0;
}
blockquote {
margin-inline: var(--spacing-100) 0;
padding-inline-start: var(--spacing-75);
border-inline-start: 3px solid var(--border-color-subtle);
}
pre {
white-space: pre-wrap;
font-family: var(--font-family-monospace, monospace);
}
.nothing {
color: var(--color-subtle);
}
@media (forced-colors: active) {
ins,
del {
forced-color-adjust: none;
}
}
`;function m(t){let n=e=>String(t.attrs[e]);switch(t.type.name){case`heading`:return e.Rn(`diff-block-heading`,n(`level`));case`ordered_list`:return e.Rn(`diff-block-ordered_list`,n(`order`));case`table_cell`:case`table_header`:return e.Rn(`diff-block-${t.type.name}`,Number(t.attrs.colspan),Number(t.attrs.rowspan));case`category`:return _(t);case`page_property`:return r.n(t);case`opaque_block`:case`opaque_inline`:return e.Rn(`diff-opaque`,v(n(`html`)));default:return h(t)}}function h(t){let n=e.Rn(`diff-block-${t.type.name}`),r=y(g(t));return r===``?n:e.Rn(`diff-piece`,n,r)}function g(e){let{mw:t,text:n,html:r}=e.attrs;switch(e.type.name){case`transclusion`:case`transclusion_inline`:return i.l(i.o(t));case`extension`:case`extension_inline`:return i.c(i.t(t));case`reference`:var a,o;return v((a=(o=i.n(t).html)==null?i.n(t).name:o)==null?``:a);case`image_inline`:var s,c;return(s=(c=/resource="\.\/([^"]*)"/u.exec(String(r)))==null?void 0:c[1])==null?``:s;case`comment`:case`comment_inline`:return String(n==null?``:n);default:return``}}function _(t){let n=r.r(String(t.attrs.title)),i=String(t.attrs.sortKey);return i.trim()===``?e.Rn(`diff-category`,n):e.Rn(`diff-category-sorted`,n,i)}function v(e){var t;let n=document.createElement(`template`);n.innerHTML=e;let r=((t=n.content.textContent)==null?``:t).replaceAll(/\s+/gu,` `).trim();return y(r===``?e:r)}function y(e){let t=e.replaceAll(/\s+/gu,` `).trim();return t.length>80?`${t.slice(0,79)}…`:t}function b(t,n){let r=x(t),i=x(n),a=i.filter(e=>!e.isInSet(r)),o=r.filter(e=>!e.isInSet(i)),s=[];return a.length>0&&s.push(e.Rn(`diff-added-format`,e.Ut(a.map(S)))),o.length>0&&s.push(e.Rn(`diff-removed-format`,e.Ut(o.map(S)))),s.join(`; `)}function x(e){let t=[];for(let n of e)for(let e of n.marks)e.isInSet(t)||t.push(e);return t}function S(t){switch(t.type.name){case`page_link`:return e.Rn(`diff-format-link`,String(t.attrs.title));case`link`:return e.Rn(`diff-format-link`,String(t.attrs.href));default:return e.Rn(`diff-format-${t.type.name}`)}}function C(e){return[e.isInline?`span`:`div`,{class:`chip`},m(e)]}function w(e){return[`span`,{class:`link`,title:e},0]}function T(e){var n,r,i;let{dom:a,contentDOM:o}=t.Ht.renderSpec(document,(n=(r=(i=e.type.spec).toDOM)==null?void 0:r.call(i,e))==null?[`div`,0]:n),s=a instanceof HTMLElement?a:document.createElement(`div`);return s.matches(`ul, ol, blockquote, table`)&&(s.dir=`auto`),{dom:s,contentDOM:o==null?s:o}}var E=new t.Ht(e.Kn(e.Kn({},t.Ht.nodesFromSchema(n.f)),{},{bullet_list:T,ordered_list:T,blockquote:T,table:T,category:C,page_property:C,opaque_block:C,opaque_inline:C,transclusion:C,transclusion_inline:C,extension:C,extension_inline:C,reference:C,image_inline:C,comment:C,comment_inline:C,definition_list:T}),e.Kn(e.Kn({},t.Ht.marksFromSchema(n.f)),{},{page_link:e=>w(String(e.attrs.title)),link:e=>w(String(e.attrs.href))}));function D(e){return E.serializeNode(e,{document})}function O(e){return E.serializeFragment(t.Ut.fromArray([...e]),{document})}function k(e){let{dom:t,contentDOM:n}=T(e);return{element:t,content:n}}var A=1,j=3;function M(e){let t=[],n=0;for(;n<e.length;){var r;let i=n;for(;((r=e[i])==null?void 0:r.kind)===`same`;)i+=1;let a=n===0?n:Math.min(i,n+A),o=i===e.length?i:Math.max(a,i-A),s=o-a>=j,c=e=>{for(let n of e)t.push({kind:`block`,change:n})};c(e.slice(n,s?a:i)),s&&(t.push({kind:`folded`,changes:e.slice(a,o)}),c(e.slice(o,i))),c(e.slice(i,i+1)),n=i+1}return t}var N=`data-change`;function P(e){let t=document.createDocumentFragment();return F(e,{container:t,kind:`page`}),t}function F(e,t){if(t.kind===`row`)for(let n of e)t.container.append(B(n));else for(let n of M(e))t.container.append(n.kind===`block`?B(n.change):I(n.changes,t))}function I(t,n){let r=document.createElement(`button`);r.type=`button`,r.className=`fold`,r.textContent=e.Rn(L(n.kind),t.length,e.Wt(t.length));let i=G(R(n.kind,r));return r.addEventListener(`click`,()=>{let e=document.createDocumentFragment();for(let n of t)e.append(B(n));let n=e.firstElementChild;i.replaceWith(e),n instanceof HTMLElement&&(n.tabIndex=-1,n.focus({preventScroll:!0}))}),i}function L(e){return e===`list`?`diff-unchanged-items`:e===`table`?`diff-unchanged-rows`:`diff-unchanged-blocks`}function R(e,t){if(e===`list`)return z(`li`,`fold-place`,t);if(e!==`table`)return z(`div`,`fold-place`,t);let n=z(`td`,``,t);return n.setAttribute(`colspan`,`1000`),z(`tr`,`fold-place`,n)}function z(e,t,n){let r=document.createElement(e);return t!==``&&(r.className=t),r.append(n),r}function B(e){switch(e.kind){case`same`:return D(e.node);case`inserted`:return V(e.node,`ins`);case`removed`:return V(e.node,`del`);case`changed`:return K(e)}}function V(t,n){let r=t.type.spec.tableRole;if(r===`row`){let e=k(t);e.element.setAttribute(N,n);for(let r of t.children)e.content.append(H(r,n));return e.element}if(r===`cell`||r===`header_cell`||t.type.name===`list_item`){let e=H(t,n);return e.setAttribute(N,n),e}let i=U(n,`block`);i.setAttribute(N,n);let a=t.isTextblock&&t.content.size===0;return i.append(a?G(z(`p`,`chip`,document.createTextNode(e.Rn(`diff-empty-paragraph`)))):D(t)),i}function H(e,t){let n=k(e),r=U(t,`block`);for(let t of e.children)r.append(D(t));return n.content.append(r),n.element}function U(t,n){let r=document.createElement(t);return r.className=n,r.append(W(e.Rn(t===`ins`?`diff-added`:`diff-removed`))),r}function W(e){return G(z(`span`,`hidden-text`,document.createTextNode(`${e}: `)))}function G(t){return t.dir=e.xn(e.In()),t}function K(e){let t=document.createDocumentFragment(),n=e.markup?J(e):void 0;if(e.content.kind===`none`)return n==null?t:n;let{element:r,content:i}=k(e.node),a=r.matches(`li, td, th, tr`);if(n!==void 0&&(a?i:t).append(n),e.content.kind===`text`){r.setAttribute(N,`changed`);for(let t of e.content.changes)i.append(Y(t));n==null||n.removeAttribute(`data-change`)}else F(e.content.changes,{container:i,kind:q(e.node)});return t.append(r),t}function q(e){let t=e.type.spec.tableRole;return t===`table`||t===`row`?t:e.type.name.endsWith(`_list`)?`list`:`page`}function J({old:t,node:n}){let r=e.Rn(`diff-was-now`,m(t),m(n)),i=G(z(`div`,`note`,document.createTextNode(r)));return i.setAttribute(N,`changed`),i}function Y(t){switch(t.kind){case`same`:return O(t.nodes);case`inserted`:case`removed`:{let e=U(t.kind===`inserted`?`ins`:`del`,`words`);return e.append(O(t.nodes)),e}case`formatted`:{let n=b(t.old,t.nodes),r=z(`span`,`formatted`,W(`${e.Rn(`diff-formatted`)} (${n})`));return r.title=n,r.append(O(t.nodes)),r}}}var X=new WeakMap,Z=new WeakSet,Q=new WeakMap,$=class extends e.Tn{constructor(){super(),e.hn(this,Z),e.mn(this,X,void 0),e.mn(this,Q,e=>{e.ctrlKey||e.metaKey||e.altKey||(e.key===`n`||e.key===`p`)&&(e.preventDefault(),this.go(e.key===`n`?1:-1))}),this.label=``,this.at=-1,this.total=0}willUpdate(t){var n,r;if(!t.has(`versions`))return;this.at=-1;let i=this.versions===void 0?[]:s(this.versions.old,this.versions.current);e.in(X,this,f(i)?void 0:P(i)),this.total=(n=(r=e.fn(X,this))==null?void 0:r.querySelectorAll(`[data-change]`).length)==null?0:n}go(e){let t=[...this.renderRoot.querySelectorAll(`[${N}]`)];if(t.length===0)return;let n=this.at<0&&e<0?0:this.at;this.at=(n+e+t.length)%t.length;let r=t[this.at];r!==void 0&&(r.tabIndex=-1,r.focus({preventScroll:!0}),r.scrollIntoView({block:`center`}))}render(){return this.versions===void 0?e.En:e.fn(X,this)===void 0?e.Dn`<p class="nothing">${e.Rn(`diff-nothing`)}</p>`:e.Dn`
<section aria-label=${this.label===``?e.Rn(`diff-label`):this.label} @keydown=${e.fn(Q,this)}>
<div class="bar">${e.pn(Z,this,ee).call(this)} ${e.pn(Z,this,te).call(this)}</div>
<div class="changes"></div>
</section>
`}updated(t){var n;t.has(`versions`)&&e.fn(X,this)!==void 0&&((n=this.renderRoot.querySelector(`.changes`))==null||n.replaceChildren(e.fn(X,this)))}};function ee(){return e.Dn`<ul class="legend" aria-label=${e.Rn(`diff-legend`)}>
<li><ins class="words">${e.Rn(`diff-added`)}</ins></li>
<li><del class="words">${e.Rn(`diff-removed`)}</del></li>
<li><span class="formatted">${e.Rn(`diff-formatted`)}</span></li>
</ul>`}function te(){let t=e.Rn(`diff-count`,this.total,e.Wt(this.total)),n=e.Rn(`diff-position`,e.Wt(this.at+1),e.Wt(this.total));return e.Dn`
<span role="status">${this.at<0?t:n}</span>
<div class="walk">
<button class="button" type="button" @click=${()=>this.go(-1)}>${e.Rn(`diff-previous`)}</button>
<button class="button" type="button" @click=${()=>this.go(1)}>${e.Rn(`diff-next`)}</button>
</div>
`}e.Qn($,`properties`,{versions:{attribute:!1},label:{},at:{state:!0},total:{state:!0}}),e.Qn($,`styles`,[e._n,e.vn,p]),customElements.define(`parley-difference`,$);var ne=e.On`
dialog {
inline-size: min(60rem, calc(100vw - 2rem));
max-block-size: calc(100dvh - 2rem);
padding: 0;
border: 1px solid var(--border-color-base);
border-radius: var(--border-radius-base);
background: var(--background-color-base);
color: var(--color-base);
box-shadow: var(--box-shadow-large);
font-family: var(--font-family-base, sans-serif);
}
dialog.narrow {
inline-size: min(32rem, calc(100vw - 2rem));
}
dialog[open] {
display: flex;
flex-direction: column;
}
dialog::backdrop {
background: var(--background-color-backdrop-light);
}
header,
footer {
flex: none;
display: flex;
flex-wrap: wrap;
align-items: center;
gap: var(--spacing-75);
padding: var(--spacing-75) var(--spacing-150);
}
header {
justify-content: space-between;
border-block-end: 1px solid var(--border-color-subtle);
}
footer {
border-block-start: 1px solid var(--border-color-subtle);
justify-content: flex-end;
}
footer .help {
flex: 1 1 auto;
margin: 0;
}
footer .hint {
flex: 1 1 16rem;
margin: 0;
color: var(--color-subtle);
font-size: var(--font-size-small);
}
h2 {
margin: 0;
font-size: var(--font-size-x-large);
line-height: var(--line-height-x-large);
}
/* The heading has the focus when the dialog opens, for screen readers; it is no control. */
h2:focus {
outline: none;
}
h3 {
margin-block: var(--spacing-100) var(--spacing-50);
font-size: var(--font-size-medium);
}
.body {
flex: 1 1 auto;
overflow: auto;
overscroll-behavior: contain;
padding: var(--spacing-100) var(--spacing-150);
}
.body > :first-child {
margin-block-start: 0;
}
.failure {
margin-block: 0 var(--spacing-100);
padding: var(--spacing-50) var(--spacing-75);
border: 1px solid var(--border-color-error);
background: var(--background-color-error-subtle);
}
.failure p {
margin: 0;
}
.failure blockquote {
margin: var(--spacing-50) 0 0;
padding-inline-start: var(--spacing-75);
border-inline-start: 3px solid var(--border-color-error);
white-space: pre-line;
overflow-wrap: anywhere;
}
.challenge {
margin-block-end: var(--spacing-100);
}
.challenge img {
max-inline-size: 100%;
background: #fff;
}
.challenge span {
display: block;
font-weight: var(--font-weight-bold);
}
.options {
display: flex;
flex-wrap: wrap;
gap: var(--spacing-25) var(--spacing-150);
margin-block-start: var(--spacing-75);
}
.looks {
display: flex;
flex-wrap: wrap;
gap: var(--spacing-50);
margin-block-end: var(--spacing-75);
}
.looks [aria-pressed='true'] {
border-color: var(--border-color-progressive);
background: var(--background-color-progressive-subtle);
color: var(--color-progressive);
}
.wiki-look {
overflow-x: auto;
}
.difference {
padding: var(--spacing-75);
border: 1px solid var(--border-color-subtle);
border-radius: var(--border-radius-base);
}
.sides {
display: grid;
grid-template-columns: repeat(auto-fit, minmax(min(100%, 22rem), 1fr));
gap: var(--spacing-100);
}
.sides > * {
min-inline-size: 0;
}
.authors {
display: flex;
flex-wrap: wrap;
gap: var(--spacing-50) var(--spacing-100);
margin: 0;
padding: 0;
list-style: none;
}
.authors li {
display: inline-flex;
align-items: center;
gap: var(--spacing-50);
max-inline-size: 100%;
}
.authors bdi {
overflow: hidden;
text-overflow: ellipsis;
white-space: nowrap;
max-inline-size: 16rem;
}
.share,
.left {
color: var(--color-subtle);
font-size: var(--font-size-small);
}
.left.over {
color: var(--color-error);
font-weight: var(--font-weight-bold);
}
.summary {
display: block;
margin-block: var(--spacing-100) 0;
}
.summary span {
display: block;
margin-block-end: var(--spacing-25);
font-weight: var(--font-weight-bold);
}
textarea {
resize: vertical;
min-block-size: 4rem;
}
fieldset {
margin: var(--spacing-100) 0 0;
padding: 0;
border: 0;
}
legend {
padding: 0;
margin-block-end: var(--spacing-50);
font-weight: var(--font-weight-bold);
}
.choice {
display: grid;
grid-template-columns: auto 1fr;
gap: 0 var(--spacing-50);
padding: var(--spacing-50) 0;
}
.choice small {
grid-column: 2;
color: var(--color-subtle);
font-size: var(--font-size-small);
}
@media (max-width: 640px) {
dialog,
dialog.narrow {
inline-size: 100vw;
max-inline-size: 100vw;
max-block-size: 100dvh;
margin: auto 0 0;
border-inline: 0;
}
dialog.full {
block-size: 100dvh;
}
header,
footer,
.body {
padding-inline: var(--spacing-100);
}
}
`;Object.defineProperty(exports,"t",{enumerable:!0,get:function(){return ne}});
