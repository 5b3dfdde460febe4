// SPDX-License-Identifier: GPL-2.0-or-later
"use strict";const e=require("ext.parley.common"),t=require("ext.parley.prosemirror"),n=require("ext.parley.schema"),r=require("ext.parley.refusal-words"),i=require("ext.parley.data-mw");function a(e,t){let r=n.r(e),i=n.r(t),a=[],s=(e,t,n)=>{if(t.length+n.length===0)return;let r=a.at(-1);(r==null?void 0:r.kind)===e?(r.old.push(...t),r.tokens.push(...n)):a.push({kind:e,old:[...t],tokens:[...n]})},c=0,l=0,u=(e,t)=>{s(`removed`,r.slice(c,e),[]),s(`inserted`,[],i.slice(l,t))};for(let e of n.n(r,i)){u(e.left,e.right);let t=r[e.left],a=i[e.right];c=e.left+1,l=e.right+1,t!==void 0&&a!==void 0&&s(n.a(t,a)?`same`:`formatted`,[t],[a])}return u(r.length,i.length),a.map(n=>o(n,e,t))}function o(e,t,r){switch(e.kind){case`same`:case`inserted`:return{kind:e.kind,nodes:n.i(e.tokens,r)};case`removed`:return{kind:`removed`,nodes:n.i(e.old,t)};case`formatted`:return{kind:`formatted`,old:n.i(e.old,t),nodes:n.i(e.tokens,r)}}}function s(e,t){return c(e.children,t.children)}function c(e,t){let r=[],i=0,a=0,o=(n,o)=>{for(let t of e.slice(i,n))r.push({kind:`removed`,node:t});for(let e of t.slice(a,o))r.push({kind:`inserted`,node:e})};for(let s of n.o(e,t)){o(s.left,s.right);let n=e[s.left],c=t[s.right];i=s.left+1,a=s.right+1,n!==void 0&&c!==void 0&&r.push(l(n,c))}return o(e.length,t.length),r}function l(e,t){return n.s(e)===n.s(t)?{kind:`same`,node:t}:{kind:`changed`,old:e,node:t,markup:!e.sameMarkup(t),content:u(e,t)}}function u(e,t){return t.isAtom?{kind:`none`}:t.isTextblock&&e.isTextblock?{kind:`text`,changes:a(e,t)}:{kind:`blocks`,changes:c(e.children,t.children)}}function d(e){return e.every(e=>e.kind===`same`)}var f=e.wn`
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
`;function p(t){let n=e=>String(t.attrs[e]);switch(t.type.name){case`heading`:return e.In(`diff-block-heading`,n(`level`));case`ordered_list`:return e.In(`diff-block-ordered_list`,n(`order`));case`table_cell`:case`table_header`:return e.In(`diff-block-${t.type.name}`,Number(t.attrs.colspan),Number(t.attrs.rowspan));case`category`:return g(t);case`page_property`:return e.In(`diff-property`,n(`name`),n(`content`));case`opaque_block`:case`opaque_inline`:return e.In(`diff-opaque`,_(n(`html`)));default:return m(t)}}function m(t){let n=e.In(`diff-block-${t.type.name}`),r=v(h(t));return r===``?n:e.In(`diff-piece`,n,r)}function h(e){let{mw:t,text:n,html:r}=e.attrs;switch(e.type.name){case`transclusion`:case`transclusion_inline`:return i.c(i.a(t));case`extension`:case`extension_inline`:return i.s(i.t(t));case`reference`:var a,o;return _((a=(o=i.n(t).html)==null?i.n(t).name:o)==null?``:a);case`image_inline`:var s,c;return(s=(c=/resource="\.\/([^"]*)"/u.exec(String(r)))==null?void 0:c[1])==null?``:s;case`comment`:case`comment_inline`:return String(n==null?``:n);default:return``}}function g(t){let n=r.n(String(t.attrs.title)),i=String(t.attrs.sortKey);return i===``?e.In(`diff-category`,n):e.In(`diff-category-sorted`,n,i)}function _(e){var t;let n=document.createElement(`template`);n.innerHTML=e;let r=((t=n.content.textContent)==null?``:t).replaceAll(/\s+/gu,` `).trim();return v(r===``?e:r)}function v(e){let t=e.replaceAll(/\s+/gu,` `).trim();return t.length>80?`${t.slice(0,79)}…`:t}function y(t,n){let r=b(t),i=b(n),a=i.filter(e=>!e.isInSet(r)),o=r.filter(e=>!e.isInSet(i)),s=[];return a.length>0&&s.push(e.In(`diff-added-format`,e.jt(a.map(x)))),o.length>0&&s.push(e.In(`diff-removed-format`,e.jt(o.map(x)))),s.join(`; `)}function b(e){let t=[];for(let n of e)for(let e of n.marks)e.isInSet(t)||t.push(e);return t}function x(t){switch(t.type.name){case`page_link`:return e.In(`diff-format-link`,String(t.attrs.title));case`link`:return e.In(`diff-format-link`,String(t.attrs.href));default:return e.In(`diff-format-${t.type.name}`)}}function S(e){return[e.isInline?`span`:`div`,{class:`chip`},p(e)]}function C(e){return[`span`,{class:`link`,title:e},0]}function w(e){var n,r,i;let{dom:a,contentDOM:o}=t.Ht.renderSpec(document,(n=(r=(i=e.type.spec).toDOM)==null?void 0:r.call(i,e))==null?[`div`,0]:n),s=a instanceof HTMLElement?a:document.createElement(`div`);return s.matches(`ul, ol, blockquote, table`)&&(s.dir=`auto`),{dom:s,contentDOM:o==null?s:o}}var T=new t.Ht(e.Wn(e.Wn({},t.Ht.nodesFromSchema(n.f)),{},{bullet_list:w,ordered_list:w,blockquote:w,table:w,category:S,page_property:S,opaque_block:S,opaque_inline:S,transclusion:S,transclusion_inline:S,extension:S,extension_inline:S,reference:S,image_inline:S,comment:S,comment_inline:S,definition_list:w}),e.Wn(e.Wn({},t.Ht.marksFromSchema(n.f)),{},{page_link:e=>C(String(e.attrs.title)),link:e=>C(String(e.attrs.href))}));function E(e){return T.serializeNode(e,{document})}function D(e){return T.serializeFragment(t.Ut.fromArray([...e]),{document})}function O(e){let{dom:t,contentDOM:n}=w(e);return{element:t,content:n}}var k=1,A=3;function j(e){let t=[],n=0;for(;n<e.length;){var r;let i=n;for(;((r=e[i])==null?void 0:r.kind)===`same`;)i+=1;let a=n===0?n:Math.min(i,n+k),o=i===e.length?i:Math.max(a,i-k),s=o-a>=A,c=e=>{for(let n of e)t.push({kind:`block`,change:n})};c(e.slice(n,s?a:i)),s&&(t.push({kind:`folded`,changes:e.slice(a,o)}),c(e.slice(o,i))),c(e.slice(i,i+1)),n=i+1}return t}var M=`data-change`;function N(e){let t=document.createDocumentFragment();return P(e,{container:t,kind:`page`}),t}function P(e,t){if(t.kind===`row`)for(let n of e)t.container.append(z(n));else for(let n of j(e))t.container.append(n.kind===`block`?z(n.change):F(n.changes,t))}function F(t,n){let r=document.createElement(`button`);r.type=`button`,r.className=`fold`,r.textContent=e.In(I(n.kind),t.length,e.Mt(t.length));let i=W(L(n.kind,r));return r.addEventListener(`click`,()=>{let e=document.createDocumentFragment();for(let n of t)e.append(z(n));let n=e.firstElementChild;i.replaceWith(e),n instanceof HTMLElement&&(n.tabIndex=-1,n.focus({preventScroll:!0}))}),i}function I(e){return e===`list`?`diff-unchanged-items`:e===`table`?`diff-unchanged-rows`:`diff-unchanged-blocks`}function L(e,t){if(e===`list`)return R(`li`,`fold-place`,t);if(e!==`table`)return R(`div`,`fold-place`,t);let n=R(`td`,``,t);return n.setAttribute(`colspan`,`1000`),R(`tr`,`fold-place`,n)}function R(e,t,n){let r=document.createElement(e);return t!==``&&(r.className=t),r.append(n),r}function z(e){switch(e.kind){case`same`:return E(e.node);case`inserted`:return B(e.node,`ins`);case`removed`:return B(e.node,`del`);case`changed`:return G(e)}}function B(t,n){let r=t.type.spec.tableRole;if(r===`row`){let e=O(t);e.element.setAttribute(M,n);for(let r of t.children)e.content.append(V(r,n));return e.element}if(r===`cell`||r===`header_cell`||t.type.name===`list_item`){let e=V(t,n);return e.setAttribute(M,n),e}let i=H(n,`block`);i.setAttribute(M,n);let a=t.isTextblock&&t.content.size===0;return i.append(a?W(R(`p`,`chip`,document.createTextNode(e.In(`diff-empty-paragraph`)))):E(t)),i}function V(e,t){let n=O(e),r=H(t,`block`);for(let t of e.children)r.append(E(t));return n.content.append(r),n.element}function H(t,n){let r=document.createElement(t);return r.className=n,r.append(U(e.In(t===`ins`?`diff-added`:`diff-removed`))),r}function U(e){return W(R(`span`,`hidden-text`,document.createTextNode(`${e}: `)))}function W(t){return t.dir=e.gn(e.Pn()),t}function G(e){let t=document.createDocumentFragment(),n=e.markup?q(e):void 0;if(e.content.kind===`none`)return n==null?t:n;let{element:r,content:i}=O(e.node),a=r.matches(`li, td, th, tr`);if(n!==void 0&&(a?i:t).append(n),e.content.kind===`text`){r.setAttribute(M,`changed`);for(let t of e.content.changes)i.append(J(t));n==null||n.removeAttribute(`data-change`)}else P(e.content.changes,{container:i,kind:K(e.node)});return t.append(r),t}function K(e){let t=e.type.spec.tableRole;return t===`table`||t===`row`?t:e.type.name.endsWith(`_list`)?`list`:`page`}function q({old:t,node:n}){let r=e.In(`diff-was-now`,p(t),p(n)),i=W(R(`div`,`note`,document.createTextNode(r)));return i.setAttribute(M,`changed`),i}function J(t){switch(t.kind){case`same`:return D(t.nodes);case`inserted`:case`removed`:{let e=H(t.kind===`inserted`?`ins`:`del`,`words`);return e.append(D(t.nodes)),e}case`formatted`:{let n=y(t.old,t.nodes),r=R(`span`,`formatted`,U(`${e.In(`diff-formatted`)} (${n})`));return r.title=n,r.append(D(t.nodes)),r}}}var Y=new WeakMap,X=new WeakSet,Z=new WeakMap,Q=class extends e.xn{constructor(){super(),e.un(this,X),e.ln(this,Y,void 0),e.ln(this,Z,e=>{e.ctrlKey||e.metaKey||e.altKey||(e.key===`n`||e.key===`p`)&&(e.preventDefault(),this.go(e.key===`n`?1:-1))}),this.label=``,this.at=-1,this.total=0}willUpdate(t){var n,r;if(!t.has(`versions`))return;this.at=-1;let i=this.versions===void 0?[]:s(this.versions.old,this.versions.current);e.$t(Y,this,d(i)?void 0:N(i)),this.total=(n=(r=e.sn(Y,this))==null?void 0:r.querySelectorAll(`[data-change]`).length)==null?0:n}go(e){let t=[...this.renderRoot.querySelectorAll(`[${M}]`)];if(t.length===0)return;let n=this.at<0&&e<0?0:this.at;this.at=(n+e+t.length)%t.length;let r=t[this.at];r!==void 0&&(r.tabIndex=-1,r.focus({preventScroll:!0}),r.scrollIntoView({block:`center`}))}render(){return this.versions===void 0?e.Sn:e.sn(Y,this)===void 0?e.Cn`<p class="nothing">${e.In(`diff-nothing`)}</p>`:e.Cn`
<section aria-label=${this.label===``?e.In(`diff-label`):this.label} @keydown=${e.sn(Z,this)}>
<div class="bar">${e.cn(X,this,$).call(this)} ${e.cn(X,this,ee).call(this)}</div>
<div class="changes"></div>
</section>
`}updated(t){var n;t.has(`versions`)&&e.sn(Y,this)!==void 0&&((n=this.renderRoot.querySelector(`.changes`))==null||n.replaceChildren(e.sn(Y,this)))}};function $(){return e.Cn`<ul class="legend" aria-label=${e.In(`diff-legend`)}>
<li><ins class="words">${e.In(`diff-added`)}</ins></li>
<li><del class="words">${e.In(`diff-removed`)}</del></li>
<li><span class="formatted">${e.In(`diff-formatted`)}</span></li>
</ul>`}function ee(){let t=e.In(`diff-count`,this.total,e.Mt(this.total)),n=e.In(`diff-position`,e.Mt(this.at+1),e.Mt(this.total));return e.Cn`
<span role="status">${this.at<0?t:n}</span>
<button class="button" type="button" @click=${()=>this.go(-1)}>${e.In(`diff-previous`)}</button>
<button class="button" type="button" @click=${()=>this.go(1)}>${e.In(`diff-next`)}</button>
`}e.Xn(Q,`properties`,{versions:{attribute:!1},label:{},at:{state:!0},total:{state:!0}}),e.Xn(Q,`styles`,[e.fn,e.pn,f]),customElements.define(`parley-difference`,Q);var te=e.wn`
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
`;Object.defineProperty(exports,"t",{enumerable:!0,get:function(){return te}});
