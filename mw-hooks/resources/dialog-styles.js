// SPDX-License-Identifier: GPL-2.0-or-later
"use strict";const e=require("ext.parley.common"),t=require("ext.parley.dist"),n=require("ext.parley.page-schema"),r=require("ext.parley.inline-tokens");function i(e,t){let n=r.n(e),i=r.n(t),o=[],s=(e,t,n)=>{if(t.length+n.length===0)return;let r=o.at(-1);(r==null?void 0:r.kind)===e?(r.old.push(...t),r.tokens.push(...n)):o.push({kind:e,old:[...t],tokens:[...n]})},c=0,l=0,u=(e,t)=>{s(`removed`,n.slice(c,e),[]),s(`inserted`,[],i.slice(l,t))};for(let e of r.t(n,i)){u(e.left,e.right);let t=n[e.left],a=i[e.right];c=e.left+1,l=e.right+1,t!==void 0&&a!==void 0&&s(r.i(t,a)?`same`:`formatted`,[t],[a])}return u(n.length,i.length),o.map(n=>a(n,e,t))}function a(e,t,n){switch(e.kind){case`same`:case`inserted`:return{kind:e.kind,nodes:r.r(e.tokens,n)};case`removed`:return{kind:`removed`,nodes:r.r(e.old,t)};case`formatted`:return{kind:`formatted`,old:r.r(e.old,t),nodes:r.r(e.tokens,n)}}}function o(e,t){return s(e.children,t.children)}function s(e,t){let n=[],i=0,a=0,o=(r,o)=>{for(let t of e.slice(i,r))n.push({kind:`removed`,node:t});for(let e of t.slice(a,o))n.push({kind:`inserted`,node:e})};for(let s of r.a(e,t)){o(s.left,s.right);let r=e[s.left],l=t[s.right];i=s.left+1,a=s.right+1,r!==void 0&&l!==void 0&&n.push(c(r,l))}return o(e.length,t.length),n}function c(e,t){return r.o(e)===r.o(t)?{kind:`same`,node:t}:{kind:`changed`,old:e,node:t,markup:!e.sameMarkup(t),content:l(e,t)}}function l(e,t){return t.isAtom?{kind:`none`}:t.isTextblock&&e.isTextblock?{kind:`text`,changes:i(e,t)}:{kind:`blocks`,changes:s(e.children,t.children)}}function u(e){return e.every(e=>e.kind===`same`)}var d=e.bn`
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
`;function f(t){let n=e=>String(t.attrs[e]);switch(t.type.name){case`heading`:return e.Ln(`diff-block-heading`,n(`level`));case`ordered_list`:return e.Ln(`diff-block-ordered_list`,n(`order`));case`table_cell`:case`table_header`:return e.Ln(`diff-block-${t.type.name}`,Number(t.attrs.colspan),Number(t.attrs.rowspan));case`category`:return p(t);case`page_property`:return e.Ln(`diff-property`,n(`name`),n(`content`));case`opaque_block`:case`opaque_inline`:return e.Ln(`diff-opaque`,m(n(`html`)));default:return e.Ln(`diff-block-${t.type.name}`)}}function p(t){let n=String(t.attrs.title),r=String(t.attrs.sortKey);return r===``?e.Ln(`diff-category`,n):e.Ln(`diff-category-sorted`,n,r)}function m(e){var t;let n=document.createElement(`template`);n.innerHTML=e;let r=((t=n.content.textContent)==null?``:t).replaceAll(/\s+/gu,` `).trim(),i=r===``?e:r;return i.length>80?`${i.slice(0,79)}…`:i}function h(t,n){let r=g(t),i=g(n),a=i.filter(e=>!e.isInSet(r)),o=r.filter(e=>!e.isInSet(i)),s=[];return a.length>0&&s.push(e.Ln(`diff-added-format`,e.Et(a.map(_)))),o.length>0&&s.push(e.Ln(`diff-removed-format`,e.Et(o.map(_)))),s.join(`; `)}function g(e){let t=[];for(let n of e)for(let e of n.marks)e.isInSet(t)||t.push(e);return t}function _(t){switch(t.type.name){case`page_link`:return e.Ln(`diff-format-link`,String(t.attrs.title));case`link`:return e.Ln(`diff-format-link`,String(t.attrs.href));default:return e.Ln(`diff-format-${t.type.name}`)}}function v(e){return[e.isInline?`span`:`div`,{class:`chip`},f(e)]}function y(e){return[`span`,{class:`link`,title:e},0]}function b(e){var n,r,i;let{dom:a,contentDOM:o}=t.n.renderSpec(document,(n=(r=(i=e.type.spec).toDOM)==null?void 0:r.call(i,e))==null?[`div`,0]:n),s=a instanceof HTMLElement?a:document.createElement(`div`);return s.matches(`ul, ol, blockquote, table`)&&(s.dir=`auto`),{dom:s,contentDOM:o==null?s:o}}var x=new t.n(e.Xt(e.Xt({},t.n.nodesFromSchema(n.t)),{},{bullet_list:b,ordered_list:b,blockquote:b,table:b,category:v,page_property:v,opaque_block:v,opaque_inline:v}),e.Xt(e.Xt({},t.n.marksFromSchema(n.t)),{},{page_link:e=>y(String(e.attrs.title)),link:e=>y(String(e.attrs.href))}));function S(e){return x.serializeNode(e,{document})}function C(e){return x.serializeFragment(t.r.fromArray([...e]),{document})}function w(e){let{dom:t,contentDOM:n}=b(e);return{element:t,content:n}}var T=1,E=3;function D(e){let t=[],n=0;for(;n<e.length;){var r;let i=n;for(;((r=e[i])==null?void 0:r.kind)===`same`;)i+=1;let a=n===0?n:Math.min(i,n+T),o=i===e.length?i:Math.max(a,i-T),s=o-a>=E,c=e=>{for(let n of e)t.push({kind:`block`,change:n})};c(e.slice(n,s?a:i)),s&&(t.push({kind:`folded`,changes:e.slice(a,o)}),c(e.slice(o,i))),c(e.slice(i,i+1)),n=i+1}return t}var O=`data-change`;function k(e){let t=document.createDocumentFragment();return A(e,{container:t,kind:`page`}),t}function A(e,t){if(t.kind===`row`)for(let n of e)t.container.append(F(n));else for(let n of D(e))t.container.append(n.kind===`block`?F(n.change):j(n.changes,t))}function j(t,n){let r=document.createElement(`button`);r.type=`button`,r.className=`fold`,r.textContent=e.Ln(M(n.kind),t.length,e.Dt(t.length));let i=B(N(n.kind,r));return r.addEventListener(`click`,()=>{let e=document.createDocumentFragment();for(let n of t)e.append(F(n));let n=e.firstElementChild;i.replaceWith(e),n instanceof HTMLElement&&(n.tabIndex=-1,n.focus({preventScroll:!0}))}),i}function M(e){return e===`list`?`diff-unchanged-items`:e===`table`?`diff-unchanged-rows`:`diff-unchanged-blocks`}function N(e,t){if(e===`list`)return P(`li`,`fold-place`,t);if(e!==`table`)return P(`div`,`fold-place`,t);let n=P(`td`,``,t);return n.setAttribute(`colspan`,`1000`),P(`tr`,`fold-place`,n)}function P(e,t,n){let r=document.createElement(e);return t!==``&&(r.className=t),r.append(n),r}function F(e){switch(e.kind){case`same`:return S(e.node);case`inserted`:return I(e.node,`ins`);case`removed`:return I(e.node,`del`);case`changed`:return V(e)}}function I(t,n){let r=t.type.spec.tableRole;if(r===`row`){let e=w(t);e.element.setAttribute(O,n);for(let r of t.children)e.content.append(L(r,n));return e.element}if(r===`cell`||r===`header_cell`||t.type.name===`list_item`){let e=L(t,n);return e.setAttribute(O,n),e}let i=R(n,`block`);i.setAttribute(O,n);let a=t.isTextblock&&t.content.size===0;return i.append(a?B(P(`p`,`chip`,document.createTextNode(e.Ln(`diff-empty-paragraph`)))):S(t)),i}function L(e,t){let n=w(e),r=R(t,`block`);for(let t of e.children)r.append(S(t));return n.content.append(r),n.element}function R(t,n){let r=document.createElement(t);return r.className=n,r.append(z(e.Ln(t===`ins`?`diff-added`:`diff-removed`))),r}function z(e){return B(P(`span`,`hidden-text`,document.createTextNode(`${e}: `)))}function B(t){return t.dir=e.fn(e.Fn()),t}function V(e){let t=document.createDocumentFragment(),n=e.markup?U(e):void 0;if(e.content.kind===`none`)return n==null?t:n;let{element:r,content:i}=w(e.node),a=r.matches(`li, td, th, tr`);if(n!==void 0&&(a?i:t).append(n),e.content.kind===`text`){r.setAttribute(O,`changed`);for(let t of e.content.changes)i.append(W(t));n==null||n.removeAttribute(`data-change`)}else A(e.content.changes,{container:i,kind:H(e.node)});return t.append(r),t}function H(e){let t=e.type.spec.tableRole;return t===`table`||t===`row`?t:e.type.name.endsWith(`_list`)?`list`:`page`}function U({old:t,node:n}){let r=e.Ln(`diff-was-now`,f(t),f(n)),i=B(P(`div`,`note`,document.createTextNode(r)));return i.setAttribute(O,`changed`),i}function W(t){switch(t.kind){case`same`:return C(t.nodes);case`inserted`:case`removed`:{let e=R(t.kind===`inserted`?`ins`:`del`,`words`);return e.append(C(t.nodes)),e}case`formatted`:{let n=h(t.old,t.nodes),r=P(`span`,`formatted`,z(`${e.Ln(`diff-formatted`)} (${n})`));return r.title=n,r.append(C(t.nodes)),r}}}var G=new WeakMap,K=new WeakSet,q=new WeakMap,J=class extends e._n{constructor(){super(),e.on(this,K),e.an(this,G,void 0),e.an(this,q,e=>{e.ctrlKey||e.metaKey||e.altKey||(e.key===`n`||e.key===`p`)&&(e.preventDefault(),this.go(e.key===`n`?1:-1))}),this.label=``,this.at=-1,this.total=0}willUpdate(t){var n,r;if(!t.has(`versions`))return;this.at=-1;let i=this.versions===void 0?[]:o(this.versions.old,this.versions.current);e.Vt(G,this,u(i)?void 0:k(i)),this.total=(n=(r=e.rn(G,this))==null?void 0:r.querySelectorAll(`[data-change]`).length)==null?0:n}go(e){let t=[...this.renderRoot.querySelectorAll(`[${O}]`)];if(t.length===0)return;let n=this.at<0&&e<0?0:this.at;this.at=(n+e+t.length)%t.length;let r=t[this.at];r!==void 0&&(r.tabIndex=-1,r.focus({preventScroll:!0}),r.scrollIntoView({block:`center`}))}render(){return this.versions===void 0?e.vn:e.rn(G,this)===void 0?e.yn`<p class="nothing">${e.Ln(`diff-nothing`)}</p>`:e.yn`
<section aria-label=${this.label===``?e.Ln(`diff-label`):this.label} @keydown=${e.rn(q,this)}>
<div class="bar">${e.in(K,this,Y).call(this)} ${e.in(K,this,X).call(this)}</div>
<div class="changes"></div>
</section>
`}updated(t){var n;t.has(`versions`)&&e.rn(G,this)!==void 0&&((n=this.renderRoot.querySelector(`.changes`))==null||n.replaceChildren(e.rn(G,this)))}};function Y(){return e.yn`<ul class="legend" aria-label=${e.Ln(`diff-legend`)}>
<li><ins class="words">${e.Ln(`diff-added`)}</ins></li>
<li><del class="words">${e.Ln(`diff-removed`)}</del></li>
<li><span class="formatted">${e.Ln(`diff-formatted`)}</span></li>
</ul>`}function X(){let t=e.Ln(`diff-count`,this.total,e.Dt(this.total)),n=e.Ln(`diff-position`,e.Dt(this.at+1),e.Dt(this.total));return e.yn`
<span role="status">${this.at<0?t:n}</span>
<button class="button" type="button" @click=${()=>this.go(-1)}>${e.Ln(`diff-previous`)}</button>
<button class="button" type="button" @click=${()=>this.go(1)}>${e.Ln(`diff-next`)}</button>
`}e.tn(J,`properties`,{versions:{attribute:!1},label:{},at:{state:!0},total:{state:!0}}),e.tn(J,`styles`,[e.cn,e.ln,d]),customElements.define(`parley-difference`,J);var Z=e.bn`
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
`;Object.defineProperty(exports,"t",{enumerable:!0,get:function(){return Z}});
