// SPDX-License-Identifier: GPL-2.0-or-later
"use strict";const e=require("ext.parley.common"),t=require("ext.parley.prosemirror"),n=require("ext.parley.schema");require("ext.parley.refusal-words");function r(e,t){let r=n.r(e),a=n.r(t),o=[],s=(e,t,n)=>{if(t.length+n.length===0)return;let r=o.at(-1);(r==null?void 0:r.kind)===e?(r.old.push(...t),r.tokens.push(...n)):o.push({kind:e,old:[...t],tokens:[...n]})},c=0,l=0,u=(e,t)=>{s(`removed`,r.slice(c,e),[]),s(`inserted`,[],a.slice(l,t))};for(let e of n.n(r,a)){u(e.left,e.right);let t=r[e.left],i=a[e.right];c=e.left+1,l=e.right+1,t!==void 0&&i!==void 0&&s(n.a(t,i)?`same`:`formatted`,[t],[i])}return u(r.length,a.length),o.map(n=>i(n,e,t))}function i(e,t,r){switch(e.kind){case`same`:case`inserted`:return{kind:e.kind,nodes:n.i(e.tokens,r)};case`removed`:return{kind:`removed`,nodes:n.i(e.old,t)};case`formatted`:return{kind:`formatted`,old:n.i(e.old,t),nodes:n.i(e.tokens,r)}}}function a(e,t){return o(e.children,t.children)}function o(e,t){let r=[],i=0,a=0,o=(n,o)=>{for(let t of e.slice(i,n))r.push({kind:`removed`,node:t});for(let e of t.slice(a,o))r.push({kind:`inserted`,node:e})};for(let c of n.o(e,t)){o(c.left,c.right);let n=e[c.left],l=t[c.right];i=c.left+1,a=c.right+1,n!==void 0&&l!==void 0&&r.push(s(n,l))}return o(e.length,t.length),r}function s(e,t){return n.s(e)===n.s(t)?{kind:`same`,node:t}:{kind:`changed`,old:e,node:t,markup:!e.sameMarkup(t),content:c(e,t)}}function c(e,t){return t.isAtom?{kind:`none`}:t.isTextblock&&e.isTextblock?{kind:`text`,changes:r(e,t)}:{kind:`blocks`,changes:o(e.children,t.children)}}function l(e){return e.every(e=>e.kind===`same`)}var u=e.Nn`
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
`;function d(t){let n=e=>String(t.attrs[e]);switch(t.type.name){case`heading`:return e.Kn(`diff-block-heading`,n(`level`));case`ordered_list`:return e.Kn(`diff-block-ordered_list`,n(`order`));case`table_cell`:case`table_header`:return e.Kn(`diff-block-${t.type.name}`,Number(t.attrs.colspan),Number(t.attrs.rowspan));case`category`:return f(t);case`page_property`:return e.Kn(`diff-property`,n(`name`),n(`content`));case`opaque_block`:case`opaque_inline`:return e.Kn(`diff-opaque`,p(n(`html`)));default:return e.Kn(`diff-block-${t.type.name}`)}}function f(t){let n=String(t.attrs.title),r=String(t.attrs.sortKey);return r===``?e.Kn(`diff-category`,n):e.Kn(`diff-category-sorted`,n,r)}function p(e){var t;let n=document.createElement(`template`);n.innerHTML=e;let r=((t=n.content.textContent)==null?``:t).replaceAll(/\s+/gu,` `).trim(),i=r===``?e:r;return i.length>80?`${i.slice(0,79)}…`:i}function m(t,n){let r=h(t),i=h(n),a=i.filter(e=>!e.isInSet(r)),o=r.filter(e=>!e.isInSet(i)),s=[];return a.length>0&&s.push(e.Kn(`diff-added-format`,e.Dt(a.map(g)))),o.length>0&&s.push(e.Kn(`diff-removed-format`,e.Dt(o.map(g)))),s.join(`; `)}function h(e){let t=[];for(let n of e)for(let e of n.marks)e.isInSet(t)||t.push(e);return t}function g(t){switch(t.type.name){case`page_link`:return e.Kn(`diff-format-link`,String(t.attrs.title));case`link`:return e.Kn(`diff-format-link`,String(t.attrs.href));default:return e.Kn(`diff-format-${t.type.name}`)}}function _(e){return[e.isInline?`span`:`div`,{class:`chip`},d(e)]}function v(e){return[`span`,{class:`link`,title:e},0]}function y(e){var n,r,i;let{dom:a,contentDOM:o}=t.Vt.renderSpec(document,(n=(r=(i=e.type.spec).toDOM)==null?void 0:r.call(i,e))==null?[`div`,0]:n),s=a instanceof HTMLElement?a:document.createElement(`div`);return s.matches(`ul, ol, blockquote, table`)&&(s.dir=`auto`),{dom:s,contentDOM:o==null?s:o}}var b=new t.Vt(e.ln(e.ln({},t.Vt.nodesFromSchema(n.f)),{},{bullet_list:y,ordered_list:y,blockquote:y,table:y,category:_,page_property:_,opaque_block:_,opaque_inline:_}),e.ln(e.ln({},t.Vt.marksFromSchema(n.f)),{},{page_link:e=>v(String(e.attrs.title)),link:e=>v(String(e.attrs.href))}));function x(e){return b.serializeNode(e,{document})}function S(e){return b.serializeFragment(t.Ht.fromArray([...e]),{document})}function C(e){let{dom:t,contentDOM:n}=y(e);return{element:t,content:n}}var w=1,T=3;function E(e){let t=[],n=0;for(;n<e.length;){var r;let i=n;for(;((r=e[i])==null?void 0:r.kind)===`same`;)i+=1;let a=n===0?n:Math.min(i,n+w),o=i===e.length?i:Math.max(a,i-w),s=o-a>=T,c=e=>{for(let n of e)t.push({kind:`block`,change:n})};c(e.slice(n,s?a:i)),s&&(t.push({kind:`folded`,changes:e.slice(a,o)}),c(e.slice(o,i))),c(e.slice(i,i+1)),n=i+1}return t}var D=`data-change`;function O(e){let t=document.createDocumentFragment();return k(e,{container:t,kind:`page`}),t}function k(e,t){if(t.kind===`row`)for(let n of e)t.container.append(P(n));else for(let n of E(e))t.container.append(n.kind===`block`?P(n.change):A(n.changes,t))}function A(t,n){let r=document.createElement(`button`);r.type=`button`,r.className=`fold`,r.textContent=e.Kn(j(n.kind),t.length,e.Ot(t.length));let i=z(M(n.kind,r));return r.addEventListener(`click`,()=>{let e=document.createDocumentFragment();for(let n of t)e.append(P(n));let n=e.firstElementChild;i.replaceWith(e),n instanceof HTMLElement&&(n.tabIndex=-1,n.focus({preventScroll:!0}))}),i}function j(e){return e===`list`?`diff-unchanged-items`:e===`table`?`diff-unchanged-rows`:`diff-unchanged-blocks`}function M(e,t){if(e===`list`)return N(`li`,`fold-place`,t);if(e!==`table`)return N(`div`,`fold-place`,t);let n=N(`td`,``,t);return n.setAttribute(`colspan`,`1000`),N(`tr`,`fold-place`,n)}function N(e,t,n){let r=document.createElement(e);return t!==``&&(r.className=t),r.append(n),r}function P(e){switch(e.kind){case`same`:return x(e.node);case`inserted`:return F(e.node,`ins`);case`removed`:return F(e.node,`del`);case`changed`:return B(e)}}function F(t,n){let r=t.type.spec.tableRole;if(r===`row`){let e=C(t);e.element.setAttribute(D,n);for(let r of t.children)e.content.append(I(r,n));return e.element}if(r===`cell`||r===`header_cell`||t.type.name===`list_item`){let e=I(t,n);return e.setAttribute(D,n),e}let i=L(n,`block`);i.setAttribute(D,n);let a=t.isTextblock&&t.content.size===0;return i.append(a?z(N(`p`,`chip`,document.createTextNode(e.Kn(`diff-empty-paragraph`)))):x(t)),i}function I(e,t){let n=C(e),r=L(t,`block`);for(let t of e.children)r.append(x(t));return n.content.append(r),n.element}function L(t,n){let r=document.createElement(t);return r.className=n,r.append(R(e.Kn(t===`ins`?`diff-added`:`diff-removed`))),r}function R(e){return z(N(`span`,`hidden-text`,document.createTextNode(`${e}: `)))}function z(t){return t.dir=e.Tn(e.Wn()),t}function B(e){let t=document.createDocumentFragment(),n=e.markup?H(e):void 0;if(e.content.kind===`none`)return n==null?t:n;let{element:r,content:i}=C(e.node),a=r.matches(`li, td, th, tr`);if(n!==void 0&&(a?i:t).append(n),e.content.kind===`text`){r.setAttribute(D,`changed`);for(let t of e.content.changes)i.append(U(t));n==null||n.removeAttribute(`data-change`)}else k(e.content.changes,{container:i,kind:V(e.node)});return t.append(r),t}function V(e){let t=e.type.spec.tableRole;return t===`table`||t===`row`?t:e.type.name.endsWith(`_list`)?`list`:`page`}function H({old:t,node:n}){let r=e.Kn(`diff-was-now`,d(t),d(n)),i=z(N(`div`,`note`,document.createTextNode(r)));return i.setAttribute(D,`changed`),i}function U(t){switch(t.kind){case`same`:return S(t.nodes);case`inserted`:case`removed`:{let e=L(t.kind===`inserted`?`ins`:`del`,`words`);return e.append(S(t.nodes)),e}case`formatted`:{let n=m(t.old,t.nodes),r=N(`span`,`formatted`,R(`${e.Kn(`diff-formatted`)} (${n})`));return r.title=n,r.append(S(t.nodes)),r}}}var W=new WeakMap,G=new WeakSet,K=new WeakMap,q=class extends e.An{constructor(){super(),e.yn(this,G),e.vn(this,W,void 0),e.vn(this,K,e=>{e.ctrlKey||e.metaKey||e.altKey||(e.key===`n`||e.key===`p`)&&(e.preventDefault(),this.go(e.key===`n`?1:-1))}),this.label=``,this.at=-1,this.total=0}willUpdate(t){var n,r;if(!t.has(`versions`))return;this.at=-1;let i=this.versions===void 0?[]:a(this.versions.old,this.versions.current);e.tn(W,this,l(i)?void 0:O(i)),this.total=(n=(r=e.gn(W,this))==null?void 0:r.querySelectorAll(`[data-change]`).length)==null?0:n}go(e){let t=[...this.renderRoot.querySelectorAll(`[${D}]`)];if(t.length===0)return;let n=this.at<0&&e<0?0:this.at;this.at=(n+e+t.length)%t.length;let r=t[this.at];r!==void 0&&(r.tabIndex=-1,r.focus({preventScroll:!0}),r.scrollIntoView({block:`center`}))}render(){return this.versions===void 0?e.jn:e.gn(W,this)===void 0?e.Mn`<p class="nothing">${e.Kn(`diff-nothing`)}</p>`:e.Mn`
<section aria-label=${this.label===``?e.Kn(`diff-label`):this.label} @keydown=${e.gn(K,this)}>
<div class="bar">${e._n(G,this,J).call(this)} ${e._n(G,this,Y).call(this)}</div>
<div class="changes"></div>
</section>
`}updated(t){var n;t.has(`versions`)&&e.gn(W,this)!==void 0&&((n=this.renderRoot.querySelector(`.changes`))==null||n.replaceChildren(e.gn(W,this)))}};function J(){return e.Mn`<ul class="legend" aria-label=${e.Kn(`diff-legend`)}>
<li><ins class="words">${e.Kn(`diff-added`)}</ins></li>
<li><del class="words">${e.Kn(`diff-removed`)}</del></li>
<li><span class="formatted">${e.Kn(`diff-formatted`)}</span></li>
</ul>`}function Y(){let t=e.Kn(`diff-count`,this.total,e.Ot(this.total)),n=e.Kn(`diff-position`,e.Ot(this.at+1),e.Ot(this.total));return e.Mn`
<span role="status">${this.at<0?t:n}</span>
<button class="button" type="button" @click=${()=>this.go(-1)}>${e.Kn(`diff-previous`)}</button>
<button class="button" type="button" @click=${()=>this.go(1)}>${e.Kn(`diff-next`)}</button>
`}e.mn(q,`properties`,{versions:{attribute:!1},label:{},at:{state:!0},total:{state:!0}}),e.mn(q,`styles`,[e.xn,e.Sn,u]),customElements.define(`parley-difference`,q);var X=e.Nn`
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
`;Object.defineProperty(exports,"t",{enumerable:!0,get:function(){return X}});
