// SPDX-License-Identifier: GPL-2.0-or-later
"use strict";const e=require("ext.parley.prosemirror"),t=require("ext.parley.blocks"),n=require("ext.parley.common"),r=require("ext.parley.schema"),i=require("ext.parley.page-directory"),a=require("ext.parley.register"),o=require("ext.parley.place-beside");function s(e){let n=[t.r(e,t.p.definition_term),t.r(e,t.p.definition_description)].filter(e=>e!==void 0);return n.length===0?void 0:Math.max(...n)}var c=(n,r)=>{let{$from:i}=n.selection;if(s(i)!==void 0)return d(n,r);if(!e.Mt(t.p.definition_list)(n)&&i.depth===0||i.parent.type!==t.p.paragraph)return!1;let a=i.before();if(!i.node(-1).canReplaceWith(i.index(-1),i.indexAfter(-1),t.p.definition_list))return!1;let o=t.p.definition_list.create(null,[t.p.definition_term.create(null,i.parent),t.p.definition_description.create(null,t.p.paragraph.create())]),c=n.tr.replaceWith(a,i.after(),o);return c.setSelection(e.Rt.create(c.doc,i.pos+2)),r==null||r(c.scrollIntoView()),!0},l=(e,n)=>{let{$from:r,empty:i}=e.selection,a=s(r);if(a===void 0||a!==r.depth-1||!i)return!1;let o=r.node(a);if(o.content.size<=2&&r.parent.content.size===0)return d(e,n);let c=o.type===t.p.definition_term?t.p.definition_description:t.p.definition_term,l=e.tr.split(r.pos,2,[{type:c},{type:t.p.paragraph}]);return n==null||n(l.scrollIntoView()),!0};function u(e){return(t,n)=>{let r=s(t.selection.$from);if(r===void 0||r!==t.selection.$from.depth-1)return!1;let{$from:i}=t.selection;return i.node(r).type===e||n==null||n(t.tr.setNodeMarkup(i.before(r),e)),!0}}var d=(t,n)=>{let{$from:r}=t.selection,i=s(r);if(i===void 0)return!1;let a=r.node(i-1),o=r.index(i-1),c=r.node(i),l=(t,n)=>{let r=a.children.slice(t,n);return r.length===0?[]:[a.copy(e.Ht.fromArray(r))]},u=l(0,o),d=[...u,...c.children,...l(o+1,a.childCount)],f=r.before(i-1),p=t.tr.replaceWith(f,f+a.nodeSize,e.Ht.fromArray(d)),m=f+u.reduce((e,t)=>e+t.nodeSize,0);return p.setSelection(e.Rt.near(p.doc.resolve(m+1))),n==null||n(p.scrollIntoView()),!0},f=new e.It(`form-target`);function p(){return new e.Ft({key:f,state:{init:()=>void 0,apply:(e,t)=>{var r;let i=e.getMeta(f);if(i!==void 0)return i.target;if(t===void 0||!e.docChanged)return t;let a=e.mapping.map(t.position,1);return((r=e.doc.nodeAt(a))==null?void 0:r.type)===t.type?n.ln(n.ln({},t),{},{position:a}):void 0}}})}function m(e,t){var n;let r=t===void 0||(n=e.doc.nodeAt(t))==null?void 0:n.type,i=t===void 0||r===void 0?void 0:{position:t,type:r};return e.tr.setMeta(f,{target:i}).setMeta(`addToHistory`,!1)}function h(e){var t;let n=(t=f.getState(e))==null?void 0:t.position,r=n===void 0?null:e.doc.nodeAt(n);return n===void 0||r===null?void 0:{position:n,piece:r}}var g=[`name`,`group`],ee=[`body`];function _(e){let t=T(e).parts;return Array.isArray(t)?t.flatMap(e=>{var t,n;if(typeof e==`string`)return[{kind:`text`,text:e}];let r=w(e)?(t=(n=e.template)==null?e.templatearg:n)==null?e.parserfunction:t:void 0;return w(r)?[{kind:`call`,call:te(r)}]:[]}):[]}function te(e){let t=w(e.target)?e.target:{},r=w(e.params)?e.params:{},i=typeof t.href==`string`?ne(t.href):void 0;return n.ln(n.ln({target:typeof t.wt==`string`?t.wt:``},i===void 0?{}:{title:i}),{},{isFunction:typeof t.function==`string`,arguments:Object.entries(r).map(([e,t])=>({name:e,value:w(t)&&typeof t.wt==`string`?t.wt:``}))})}function ne(e){try{return decodeURIComponent(e.replace(/^\.\//u,``)).replaceAll(`_`,` `)}catch(e){return}}function v(e){let t=_(e),[n]=t;return t.length===1&&(n==null?void 0:n.kind)===`call`?n.call:void 0}function re(e,t,r){let i=T(e),a=Array.isArray(i.parts)?i.parts:[],o=-1,s=a.map(e=>{var i;if(!w(e)||(o+=1,o!==t))return e;let[a=`template`,s]=(i=Object.entries(e)[0])==null?[]:i;return{[a]:n.ln(n.ln({},w(s)?s:{}),{},{params:ie(s,r)})}});return JSON.stringify(n.ln(n.ln({},i),{},{parts:s}))}function ie(e,t){let r=w(e)&&w(e.params)?e.params:{};return Object.fromEntries(t.map(({name:e,value:t})=>{let i=r[e];return[e,w(i)&&i.wt===t?i:n.ln(n.ln({},w(i)?ae(i):{}),{},{wt:t})]}))}function ae(e){return`key`in e?{key:e.key}:{}}function oe(e,t,n){let r=e.startsWith(t),i=Object.fromEntries(n.map(({name:e,value:t})=>[e,{wt:t}])),a={wt:r?e.slice(t.length):`:${e}`,href:`./${e.replaceAll(` `,`_`)}`};return JSON.stringify({parts:[{template:{target:a,params:i,i:0}}]})}function se(e){return JSON.stringify({parts:[e]})}function y(e){return e.map(e=>e.kind===`text`?e.text:ce(e.call)).join(``)}function ce({target:e,arguments:t,isFunction:n}){let r=0;return`{{${e}${t.map(({name:e,value:t})=>(r+=1,e===String(r)&&(n||!t.includes(`=`))?`|${t}`:`|${e}=${t}`)).join(``)}}}`}function b(e){let{name:t,attrs:r,body:i}=T(e),a=w(i)?i.extsrc:void 0;return n.ln({name:typeof t==`string`?t:``,attributes:Object.entries(w(r)?r:{}).flatMap(([e,t])=>typeof t==`string`?[{name:e,value:t}]:[])},typeof a==`string`?{source:a}:{})}function x(e,{name:t,attributes:r,source:i}){let a=T(e),o=Object.fromEntries(r.map(({name:e,value:t})=>[e,t]));return JSON.stringify(n.ln(n.ln({},a),{},{name:t,attrs:o},i===void 0?{}:{body:{extsrc:i}}))}function le({name:e,attributes:t,source:n}){let r=t.map(({name:e,value:t})=>` ${e}="${t.replaceAll(`"`,`&quot;`)}"`).join(``);return n===void 0?`<${e}${r} />`:`<${e}${r}>${n}</${e}>`}function S(e){let{attrs:t,body:r}=T(e),i=e=>typeof e==`string`&&e!==``?e:void 0,a=w(t)?i(t.name):void 0,o=w(t)?i(t.group):void 0,s=w(r)?i(r.html):void 0;return n.ln(n.ln(n.ln({},a===void 0?{}:{name:a}),o===void 0?{}:{group:o}),s===void 0?{}:{html:s})}function C(e,{name:t,group:r,html:i}){let a=T(e),o=w(a.attrs)?a.attrs:{},{name:s,group:c}=o,l=n.Rt(o,g),{body:u}=a,d=n.Rt(a,ee),f=w(u)&&u.html===i?u:{html:i},p=n.ln(n.ln(n.ln({},l),t===void 0?{}:{name:t}),r===void 0?{}:{group:r});return JSON.stringify(n.ln(n.ln({},d),{},{name:`ref`,attrs:p},i===void 0?{}:{body:f}))}function w(e){return typeof e==`object`&&!!e&&!Array.isArray(e)}function T(e){if(typeof e!=`string`)return{};try{let t=JSON.parse(e);return w(t)?t:{}}catch(e){return{}}}var ue=/[[\]{}<>|]|''|~~~|__|^[*#:;= ]|https?:\/\//u;function de(e){let{body:t}=new DOMParser().parseFromString(e,`text/html`);return E(t)}function E(e){let t=``,n=new Set;for(let r of e.childNodes){let e=r instanceof Element?r.getAttribute(`about`):null;if(e!==null&&n.has(e))continue;e!==null&&n.add(e);let i=fe(r);if(i===void 0)return;t+=i}return t}function fe(e){var t,n;if(e instanceof Text)return ue.test(e.data)?void 0:e.data;if(!(e instanceof Element))return;let r=(t=e.getAttribute(`typeof`))==null?``:t;if(/\bmw:Transclusion\b/u.test(r))return y(_(e.getAttribute(`data-mw`)));if(r===`mw:Entity`)return pe((n=e.textContent)==null?``:n);if(r!==``)return;let i=E(e);if(i!==void 0)switch(e.localName){case`i`:return`''${i}''`;case`b`:return`'''${i}'''`;case`a`:return me(e,i);case`span`:return e.hasAttribute(`style`)||e.hasAttribute(`class`)?void 0:i;case`link`:case`style`:return``;default:return}}function pe(e){var t;return e===`\xA0`?`&nbsp;`:e===`–`?`&ndash;`:`&#${(t=e.codePointAt(0))==null?32:t};`}function me(e,t){var n,r;let i=(n=e.getAttribute(`href`))==null?``:n,a=(r=e.getAttribute(`rel`))==null?``:r;if(/\bmw:ExtLink\b/u.test(a))return t===``||t===i?`[${i}]`:`[${i} ${t}]`;if(!/\bmw:WikiLink\b/u.test(a)||!i.startsWith(`./`))return;let o=decodeURIComponent(i.slice(2)).replaceAll(`_`,` `);return o===t?`[[${o}]]`:`[[${o}|${t}]]`}function he(e,t){var n;let r=document.createElement(`template`),i=document.createElement(`span`);i.setAttribute(`typeof`,`mw:Transclusion`),i.setAttribute(`data-mw`,se(e));let a=new DOMParser().parseFromString(t,`text/html`).body,o=a.children.length===1&&((n=a.firstElementChild)==null?void 0:n.localName)===`p`?a.firstElementChild:a;return i.append(...o.childNodes),r.content.append(i),r.innerHTML}var D=new e.It(`footnotes`);function ge(){return new e.Ft({key:D,state:{init:(e,{doc:t})=>M(t),apply:(e,t)=>e.docChanged?_e(e)?M(e.doc):n.ln(n.ln({},t),{},{decorations:t.decorations.map(e.mapping,e.doc)}):t},props:{decorations:e=>{var t;return(t=D.getState(e))==null?void 0:t.decorations}}})}function O(e){var t,n;return(t=(n=D.getState(e))==null?void 0:n.footnotes)==null?[]:t}function _e(e){let t=!1,n=(e,n,r)=>{t||e.nodesBetween(n,Math.min(r,e.content.size),e=>((k(e)||ve(e))&&(t=!0),!t))};return e.steps.forEach((t,r)=>{var i;let a=e.docs[r],o=(i=e.docs[r+1])==null?e.doc:i;t.getMap().forEach((e,t,r,i)=>{a!==void 0&&n(a,e,t),n(o,r,i)})}),t}function k({type:e}){return e===t.p.reference}function ve({type:e,attrs:n}){return(e===t.p.extension||e===t.p.extension_inline)&&n.name===`references`}function A(e){let t=[];return e.descendants((e,n)=>{k(e)&&t.push({position:n,mark:e,is:S(e.attrs.mw)})}),t}function ye(e){let t=new Set(A(e).map(({is:e})=>e.name)),n=0;for(;t.has(`:${n}`);)n+=1;return`:${n}`}var j=new Map;function be(e){let t=typeof e==`string`?e:``;if(!t.includes(`mw:Extension/ref`))return[];let n=j.get(t);if(n!==void 0)return n;let{html:r=``}=S(t),i=[...new DOMParser().parseFromString(r,`text/html`).body.querySelectorAll(`[typeof~="mw:Extension/ref"][data-mw]`)].map(e=>S(e.getAttribute(`data-mw`)));return j.size>20&&j.clear(),j.set(t,i),i}function M(t){let r=new Map,i=new Map,a=new Map,o=[],s=[];t.descendants((e,t)=>{if(k(e)){var c,l,u,d;let{name:a,group:s=``,html:f}=S(e.attrs.mw),p=`${s}\n${a==null?`\n${t}`:a}`,m=r.get(p),h=(c=m==null?void 0:m.number)==null?((l=i.get(s))==null?0:l)+1:c;m===void 0&&i.set(s,h);let g=(u=m==null?void 0:m.html)==null?f:u;r.set(p,n.ln(n.ln(n.ln({number:h,group:s},a===void 0?{}:{name:a}),g===void 0?{}:{html:g}),{},{uses:((d=m==null?void 0:m.uses)==null?0:d)+1})),o.push({position:t,key:p})}else if(ve(e)){var f,p,m,h;let n=(f=(p=b(e.attrs.mw).attributes.find(({name:e})=>e===`group`))==null?void 0:p.value)==null?``:f;s.push({position:t,size:e.nodeSize,group:n});for(let t of be(e.attrs.mw))a.set(`${(m=t.group)==null?n:m}\n${(h=t.name)==null?``:h}`,t)}return!0});for(let[e,t]of r){var c;let i=t.html===void 0?(c=a.get(e))==null?void 0:c.html:void 0;i!==void 0&&r.set(e,n.ln(n.ln({},t),{},{html:i}))}let l=[...r.values()],u=[...o.map(({position:t,key:n})=>{let i=r.get(n);return e.B.node(t,t+1,{},i===void 0?{}:{footnote:i})}),...s.map(({position:t,size:n,group:r})=>e.B.node(t,t+n,{},{list:l.filter(e=>e.group===r)}))];return{footnotes:l,decorations:e.V.create(t,u)}}function N(e){for(let{spec:t}of e){let e=t;if(e.footnote!==void 0||e.list!==void 0)return e}return{}}var xe=[`style`,`class`],Se=new Set(`a abbr b bdi bdo big blockquote br caption center cite code col colgroup dd del details dfn div dl dt em figcaption figure h1 h2 h3 h4 h5 h6 hr i img ins kbd li mark ol p pre q rp rt ruby s samp small span strike strong sub summary sup table tbody td tfoot th thead tr tt u ul var wbr math mrow mi mn mo ms mtext mspace msqrt mroot mfrac msub msup msubsup munder mover munderover mtable mtr mtd mstyle mpadded mphantom menclose semantics`.split(` `)),Ce=`script, style, template, noscript, iframe, object, embed, link, meta, base, form, input, button, select, textarea, audio, video, canvas, annotation, annotation-xml, title`,we=60;function P(e,t={}){let n=new DOMParser().parseFromString(e,`text/html`);for(let e of n.querySelectorAll(Ce))e.remove();let r=document.createDocumentFragment();return F(n.body,r,t,0),r}function F(e,t,n,r){for(let i of e.childNodes)i instanceof Text?t.appendChild(document.createTextNode(i.data)):i instanceof Element&&Te(i,t,n,r)}function Te(e,t,n,r){let i=e.localName,a=r<we&&Se.has(i)?De(e,i,n):void 0;a===void 0?F(e,t,n,r+1):(t.appendChild(a),F(e,a,n,r+1))}var Ee=`http://www.w3.org/1998/Math/MathML`;function De(e,t,i){if(e.namespaceURI===Ee)return document.createElementNS(Ee,t);if(t===`img`)return Oe(e,i);let a=document.createElement(t===`a`?`span`:t);t===`a`&&(a.className=`parley-piece__link`);let o=Object.fromEntries(Array.from(e.attributes,({name:e,value:t})=>[e,t])),s=r.g(o),{style:c,class:l}=s,u=n.Rt(s,xe);for(let[e,t]of Object.entries(u))a.setAttribute(e,t);return l!==void 0&&(a.className=`${a.className} ${l}`.trim()),c!==void 0&&(a.style.cssText=c),a}function Oe(e,{mayFetch:t=ke}){var n,r;let i=I((n=e.getAttribute(`src`))==null?``:n),a=(r=e.getAttribute(`alt`))==null?``:r;if(i===void 0||!t(i)){let e=document.createElement(`span`);return e.className=`parley-piece__picture`,e.textContent=a,e}let o=document.createElement(`img`);o.referrerPolicy=`no-referrer`,o.loading=`lazy`,o.draggable=!1;for(let t of[`width`,`height`]){let n=Number(e.getAttribute(t));Number.isInteger(n)&&n>0&&n<=2e3&&(o[t]=n)}return o.alt=a,o.src=i.href,o}function I(e){try{let t=new URL(e,document.baseURI);return t.protocol===`https:`||t.protocol===`http:`?t:void 0}catch(e){return}}function ke(e){return e.origin===location.origin}var Ae=new Set(`blockquote center dd div dl dt figure h1 h2 h3 h4 h5 h6 hr li ol pre table ul`.split(` `));function je(e){let{children:t}=P(e);return[...t].filter(({localName:e})=>Ae.has(e)||e===`p`).length>1||[...t].some(({localName:e})=>Ae.has(e))}var Me=class{constructor(e,t,r,i){n.mn(this,`dom`,document.createElement(`sup`)),n.mn(this,`number`,document.createElement(`span`)),n.mn(this,`shown`,void 0),this.dom.className=`parley-reference`,this.dom.contentEditable=`false`,this.dom.append(this.number),this.dom.addEventListener(`dblclick`,()=>{let e=r();e!==void 0&&t.edit(e)}),this.show(N(i).footnote)}update(e,t){if(e.type.name!==`reference`)return!1;let{footnote:n}=N(t);return n!==this.shown&&this.show(n),!0}ignoreMutation(){return!0}show(e){this.shown=e;let t=e===void 0?``:L(e);this.number.textContent=`[${t}]`,this.number.setAttribute(`role`,`img`),this.number.setAttribute(`aria-label`,n.Kn(`parley-wiki-reference-number`,t)),this.dom.title=e===void 0?``:R(e)}};function L({number:e,group:t}){return t===``?String(e):`${t} ${e}`}function R({html:e,name:t}){var r;let i=e===void 0?``:((r=P(e).textContent)==null?``:r).trim();return i===``?n.Kn(`parley-wiki-reference-elsewhere`,t==null?``:t):i}var Ne=class{constructor(e,t,r){var i;n.mn(this,`dom`,document.createElement(`div`)),n.mn(this,`node`,void 0),n.mn(this,`tools`,void 0),n.mn(this,`shown`,void 0),this.node=e,this.tools=t,this.dom.className=`parley-piece parley-piece--block parley-references`,this.dom.contentEditable=`false`,this.show((i=N(r).list)==null?[]:i)}update(e,t){if(e.type!==this.node.type||b(e.attrs.mw).name!==`references`)return!1;this.node=e;let{list:n=[]}=N(t);return n!==this.shown&&this.show(n),!0}ignoreMutation(){return!0}show(e){if(this.shown=e,this.dom.setAttribute(`aria-label`,n.Kn(`parley-wiki-references`)),this.dom.setAttribute(`role`,`group`),e.length===0){let e=document.createElement(`p`);e.textContent=n.Kn(`parley-wiki-references-none`),this.dom.replaceChildren(e);return}let t=document.createElement(`ol`);t.append(...e.map(e=>this.itemOf(e))),this.dom.replaceChildren(t)}itemOf(e){var t;let n=document.createElement(`li`);n.dir=`auto`;let r=(t=this.tools.rendering())==null?void 0:t.mayFetch;return e.html===void 0?n.textContent=R(e):n.append(P(e.html,r===void 0?{}:{mayFetch:r})),n}},Pe=n.Nn`
dialog {
inline-size: min(40rem, calc(100vw - 2rem));
}
.fields {
display: grid;
gap: var(--spacing-75);
min-inline-size: 0;
}
.field {
display: grid;
gap: var(--spacing-25);
min-inline-size: 0;
}
.field__head {
display: flex;
flex-wrap: wrap;
align-items: baseline;
gap: var(--spacing-50);
}
.field__head > label {
flex: 1 1 auto;
overflow-wrap: anywhere;
}
.field__head button {
margin-inline-start: auto;
}
.note {
color: var(--color-subtle);
font-size: var(--font-size-small);
overflow-wrap: anywhere;
}
.needed {
color: var(--color-error);
}
textarea,
input[type='text'],
input[type='number'],
select {
box-sizing: border-box;
inline-size: 100%;
min-inline-size: 0;
}
textarea {
resize: vertical;
min-block-size: 2.75rem;
field-sizing: content;
max-block-size: 40vh;
}
textarea.source {
font-family: var(--font-family-monospace, monospace);
min-block-size: 8rem;
}
.row {
display: grid;
grid-template-columns: repeat(auto-fit, minmax(min(100%, 12rem), 1fr));
gap: var(--spacing-75);
}
.preview {
max-block-size: 12rem;
overflow: auto;
padding: var(--spacing-50) var(--spacing-75);
border: 1px solid var(--border-color-subtle);
border-radius: var(--border-radius-base);
background: var(--background-color-neutral-subtle);
overflow-wrap: anywhere;
}
.results {
display: grid;
gap: 0;
max-block-size: 40vh;
overflow: auto;
margin: 0;
padding: 0;
border: 1px solid var(--border-color-subtle);
border-radius: var(--border-radius-base);
}
.results:empty {
display: none;
}
.result {
display: flex;
align-items: center;
gap: var(--spacing-75);
min-block-size: 2.75rem;
padding: var(--spacing-50) var(--spacing-75);
border: 0;
background: none;
color: var(--color-base);
font: inherit;
text-align: start;
overflow-wrap: anywhere;
cursor: pointer;
}
.result:hover,
.result[aria-selected='true'] {
background: var(--background-color-interactive-subtle);
}
.result:focus-visible {
outline: 2px solid var(--outline-color-progressive--focus, var(--color-progressive));
outline-offset: -2px;
}
.result img {
inline-size: 3rem;
block-size: 3rem;
object-fit: cover;
}
.actions .start {
margin-inline-end: auto;
}
`,z=class extends n.U{constructor(...e){super(...e),n.mn(this,`isNew`,!1),n.mn(this,`removePiece`,void 0)}isReady(){return!0}extraActions(){return n.jn}body(){return n.Mn`<div class="fields">${this.fields()}</div>
<div class="actions">
<span class="start">${this.extraActions()} ${this.removeButton()}</span>
${this.cancelButton()}
<button class="button primary" ?disabled=${!this.isReady()}>
${n.Kn(this.isNew?`parley-wiki-insert-piece`:`parley-wiki-apply`)}
</button>
</div>`}removeButton(){let{removePiece:e}=this;return e===void 0?n.jn:n.Mn`<button
type="button"
class="button destructive quiet"
@click=${()=>{this.close(),e()}}
>
${n.Kn(`parley-wiki-remove`)}
</button>`}};n.mn(z,`styles`,[...n.U.styles,Pe]);function B(e){let t=e.target;return t instanceof HTMLInputElement||t instanceof HTMLTextAreaElement||t instanceof HTMLSelectElement?t.value:``}var Fe=class extends z{constructor(...e){super(...e),n.mn(this,`order`,void 0),n.mn(this,`wikitext`,``),n.mn(this,`name`,``),n.mn(this,`group`,``),n.mn(this,`words`,``),n.mn(this,`setText`,e=>{this.wikitext=e,this.requestUpdate()}),n.mn(this,`onText`,e=>this.setText(B(e))),n.mn(this,`onName`,e=>{this.name=B(e),this.requestUpdate()}),n.mn(this,`onGroup`,e=>{this.group=B(e)})}ask(e){if(this.order=e,this.words=``,e.kind===`edit`){var t;this.wikitext=(t=e.wikitext)==null?``:t,this.name=e.name,this.group=e.group,this.isNew=e.footnote===void 0,this.removePiece=e.remove}else this.isNew=!0,this.removePiece=void 0;this.open()}heading(){let{order:e}=this;if((e==null?void 0:e.kind)===`reuse`)return n.Kn(`parley-wiki-reference-reuse`);let{footnote:t}=e==null?{}:e;return t===void 0?n.Kn(`parley-wiki-reference-new`):n.Kn(`parley-wiki-reference-number`,L(t))}isReady(){let{order:e}=this;return(e==null?void 0:e.kind)===`edit`?e.wikitext===void 0||this.wikitext.trim()!==``||this.name.trim()!==``:!1}body(){var e;return((e=this.order)==null?void 0:e.kind)===`reuse`?n.Mn`<div class="fields">${this.fields()}</div>
<div class="actions">${this.cancelButton()}</div>`:super.body()}fields(){let{order:e}=this;return e===void 0?n.Mn``:e.kind===`reuse`?this.choices(e):this.form(e)}form(e){var t,r;let i=(t=(r=e.footnote)==null?void 0:r.uses)==null?0:t;return n.Mn`${this.text(e)}
<div class="row">
<label
>${n.Kn(`parley-wiki-reference-name`)}
<input type="text" dir="auto" maxlength="200" .value=${this.name} @input=${this.onName} />
</label>
<label
>${n.Kn(`parley-wiki-reference-group`)}
<input type="text" dir="auto" maxlength="100" .value=${this.group} @input=${this.onGroup} />
</label>
</div>
${i>1?n.Mn`<p class="note">${n.Kn(`parley-wiki-reference-uses`,i)}</p>`:n.jn}`}text(e){if(e.wikitext===void 0)return n.Mn`<div class="preview" dir="auto">${P(e.html)}</div>
<p class="note">${n.Kn(`parley-wiki-reference-not-here`)}</p>`;let{chooseTemplate:t}=e;return n.Mn`<label
>${n.Kn(`parley-wiki-reference-text`)}
<textarea
class="source"
dir="auto"
autofocus
aria-describedby="text-note"
.value=${this.wikitext}
@input=${this.onText}
></textarea>
</label>
<p class="note" id="text-note">${n.Kn(`parley-wiki-reference-text-note`)}</p>
${t===void 0?n.jn:n.Mn`<div>
<button type="button" class="button" @click=${()=>t(this.wikitext,this.setText)}>
${n.Kn(Ie(this.wikitext)?`parley-wiki-reference-template`:`parley-wiki-reference-use-template`)}
</button>
</div>`}`}choices({footnotes:e,choose:t}){let r=this.words.toLocaleLowerCase(),i=e.filter(e=>{var t;return`${(t=e.name)==null?``:t} ${R(e)}`.toLocaleLowerCase().includes(r)});return n.Mn`<label
>${n.Kn(`parley-wiki-reference-filter`)}
<input
type="text"
dir="auto"
autofocus
.value=${this.words}
@input=${e=>{this.words=B(e),this.requestUpdate()}}
/>
</label>
<div class="results" role="group" aria-label=${n.Kn(`parley-wiki-references`)}>
${i.map(e=>n.Mn`<button
type="button"
class="result"
@click=${()=>{this.close(),t(e)}}
>
<span>[${L(e)}]</span> <bdi>${R(e)}</bdi>
</button>`)}
</div>
${i.length===0?n.Mn`<p class="note" role="status">${n.Kn(`parley-wiki-references-none`)}</p>`:n.jn}`}submitted(){let{order:e,wikitext:t}=this;if((e==null?void 0:e.kind)!==`edit`||!this.isReady())return;this.close();let r=e.wikitext!==void 0&&t!==e.wikitext?{wikitext:t.trim()}:{};e.apply(n.ln({name:this.name.trim(),group:this.group.trim()},r))}};function Ie(e){return/^\{\{[^{}]+\}\}$/u.test(e.trim())}customElements.define(`parley-reference-dialog`,Fe);function Le(e,t,r){var i;let a=new Set,o=[],s=[];for(let l of(i=t==null?void 0:t.parameters)==null?[]:i){let t=[l.name,...l.aliases],i=e.find(({name:e})=>t.includes(e.trim())&&!a.has(e));if(i!==void 0)a.add(i.name),o.push(n.ln(n.ln({},i),{},{known:l,isThere:!0}));else if(l.required||l.suggested&&r){var c;let e=r?(c=l.preset)==null?``:c:``;o.push({name:l.name,value:e,known:l,isThere:!1})}else l.deprecated||s.push(l)}let l=e.filter(({name:e})=>!a.has(e));return{fields:[...o,...l.map(e=>n.ln(n.ln({},e),{},{isThere:!0}))],addable:s}}function Re(e,t){let n=new Map(e.map(e=>[e.name,e])),r=t.flatMap(({name:e,value:t})=>{let r=n.get(e);return r===void 0?[]:(n.delete(e),[{name:e,value:r.value===t.trim()||r.value===t?t:ze(t,r.value)}])}),i=[...n.values()].filter(({value:e})=>e.trim()!==``);return[...r,...i.map(({name:e,value:t})=>({name:e,value:t}))]}function ze(e,t){var n;let[,r=``,i=``]=(n=/^(\s*)[^]*?(\s*)$/u.exec(e))==null?[]:n;return e.trim()===``?t:r+t.trim()+i}function Be(e){return e.filter(({known:e,value:t})=>(e==null?void 0:e.required)===!0&&t.trim()===``)}function Ve(e,t){let n=e.trim();return n!==``&&!/[|={}[\]]/u.test(n)&&!t.some(e=>e.name.trim()===n)}var He=150,Ue=class{constructor(e,t){n.mn(this,`found`,[]),n.mn(this,`failed`,!1),n.mn(this,`host`,void 0),n.mn(this,`ask`,void 0),n.mn(this,`running`,void 0),n.mn(this,`timer`,void 0),this.host=e,this.ask=t,e.addController(this)}hostDisconnected(){this.clear()}clear(){var e;clearTimeout(this.timer),(e=this.running)==null||e.abort(),this.found=[],this.failed=!1,this.host.requestUpdate()}look(e){var t;clearTimeout(this.timer),(t=this.running)==null||t.abort(),e.trim()===``?this.clear():this.timer=setTimeout(()=>void this.run(e.trim()),He)}async run(e){let t=new AbortController;this.running=t;try{let n=await this.ask(e,t.signal);if(t.signal.aborted)return;this.found=n,this.failed=!1}catch(e){if(t.signal.aborted)return;this.found=[],this.failed=!0}this.host.requestUpdate()}},V=class extends z{constructor(...e){super(...e),n.mn(this,`order`,void 0),n.mn(this,`template`,void 0),n.mn(this,`known`,void 0),n.mn(this,`shown`,[]),n.mn(this,`addable`,[]),n.mn(this,`present`,[]),n.mn(this,`typed`,``),n.mn(this,`added`,``),n.mn(this,`loading`,void 0),n.mn(this,`search`,new Ue(this,async(e,t)=>{var n,r;return(n=await((r=this.order)==null?void 0:r.rendering.searchTemplates(e,t)))==null?[]:n})),n.mn(this,`onSearchKey`,e=>{var t,n,r;if(e.key!==`Enter`)return;e.preventDefault();let[a]=this.search.found,o=(t=(n=this.order)==null?void 0:n.rendering.templatePrefix)==null?``:t,s=i.n(this.typed),c=(r=a==null?void 0:a.title)==null?s===void 0?void 0:s.startsWith(o)?s:o+s:r;c!==void 0&&this.fill(c,[])})}ask(e){var t;this.order=e,this.isNew=e.call===void 0,this.removePiece=e.remove,this.template=void 0,this.typed=``,this.search.clear();let{call:n}=e;n!==void 0&&this.fill((t=n.title)==null?n.target.trim():t,n.arguments),this.open()}async fill(e,t){var n,r;(n=this.loading)==null||n.abort();let i=new AbortController;this.loading=i,this.template=e,this.known=void 0,this.present=t,this.added=``,this.setForm(t);try{var a;let t=await((a=this.order)==null?void 0:a.rendering.templateData(e,i.signal));if(i.signal.aborted)return;this.known=t}catch(e){if(i.signal.aborted)return}this.loading=void 0;let o=Re(this.shown,this.present);this.setForm(o),await this.updateComplete,this.isNew&&((r=this.renderRoot.querySelector(`.field textarea, .field input, .field select`))==null||r.focus())}setForm(e){let{fields:t,addable:n}=Le(e,this.known,this.isNew);this.shown=t,this.addable=n,this.requestUpdate()}heading(){var e;let{template:t,order:r}=this;if(t===void 0)return n.Kn(`parley-wiki-template-choose`);let i=(e=r==null?void 0:r.rendering.templatePrefix)==null?``:e;return n.Gn(t.startsWith(i)?t.slice(i.length):t)}isReady(){return this.template!==void 0}fields(){return this.template===void 0?this.chooser():this.form()}chooser(){let{found:e,failed:t}=this.search;return n.Mn`<label
>${n.Kn(`parley-wiki-template-name-field`)}
<input
type="text"
class="field-input"
dir="auto"
autocomplete="off"
autofocus
maxlength="255"
.value=${this.typed}
@input=${e=>{this.typed=B(e),this.search.look(this.typed)}}
@keydown=${this.onSearchKey}
/>
</label>
<div class="results" role="group" aria-label=${n.Kn(`parley-wiki-template-results`)}>
${e.map(({title:e,description:t})=>n.Mn`<button type="button" class="result" @click=${()=>void this.fill(e,[])}>
<span
><bdi>${e}</bdi
>${t===void 0?n.jn:n.Mn` <span class="note" dir="auto">${t}</span>`}</span
>
</button>`)}
</div>
${t?n.Mn`<p class="error" role="alert">${n.Kn(`parley-wiki-search-failed`)}</p>`:n.jn}`}form(){let{known:e,shown:t}=this,r=Be(t);return n.Mn`
${(e==null?void 0:e.description)===void 0?n.jn:n.Mn`<p class="note" dir="auto">${e.description}</p>`}
${this.loading===void 0?n.jn:n.Mn`<p class="note" role="status">${n.Kn(`parley-wiki-template-loading`)}</p>`}
${t.map((e,t)=>this.field(e,t))}
${t.length===0&&this.loading===void 0?n.Mn`<p class="note">${n.Kn(`parley-wiki-template-no-fields`)}</p>`:n.jn}
${this.adder()}
${r.length===0?n.jn:n.Mn`<p class="note">${n.Kn(`parley-wiki-template-missing`,r.length)}</p>`}
`}field(e,t){var r,i;let{known:a,name:o}=e,s=`field-${t}`,c=[a==null?void 0:a.description,(a==null?void 0:a.example)===void 0?void 0:n.Kn(`parley-wiki-example`,n.Gn(a.example)),(a==null?void 0:a.deprecated)===!0?n.Kn(`parley-wiki-deprecated`):void 0,(a==null?void 0:a.assumed)===void 0?void 0:n.Kn(`parley-wiki-assumed`,n.Gn(a.assumed))].filter(e=>e!==void 0);return n.Mn`<div class="field">
<div class="field__head">
<label for=${s}>
<bdi>${(r=a==null?void 0:a.label)==null?o:r}</bdi>
${(a==null?void 0:a.required)===!0?n.Mn`<span class="needed">${n.Kn(`parley-wiki-required`)}</span>`:n.jn}
</label>
<button
type="button"
class="button quiet"
aria-label=${n.Kn(`parley-wiki-remove-field`,n.Gn((i=a==null?void 0:a.label)==null?o:i))}
@click=${()=>this.take(e)}
>
${n.Kn(`parley-wiki-remove`)}
</button>
</div>
${this.input(e,s,c.length>0)}
${c.length===0?n.jn:n.Mn`<span class="note" id="${s}-note" dir="auto">${c.join(` `)}</span>`}
</div>`}input(e,t,r){var i;let{known:a,value:o}=e,s=r?`${t}-note`:n.jn,c=t=>this.set(e,B(t)),l=(a==null?void 0:a.type)===`boolean`?[`1`,`0`]:(i=a==null?void 0:a.choices)==null?[]:i;return l.length>0&&(o.trim()===``||l.includes(o.trim()))?n.Mn`<select id=${t} aria-describedby=${s} @change=${c}>
<option value="" ?selected=${o.trim()===``}>${n.Kn(`parley-wiki-no-value`)}</option>
${l.map(e=>n.Mn`<option value=${e} ?selected=${e===o.trim()}>${this.choiceName(a,e)}</option>`)}
</select>`:n.Mn`<textarea
id=${t}
rows="1"
dir="auto"
aria-describedby=${s}
aria-required=${String((a==null?void 0:a.required)===!0)}
.value=${o.trim()}
@input=${c}
@keydown=${We}
></textarea>`}choiceName(e,t){return(e==null?void 0:e.type)===`boolean`?n.Kn(t===`1`?`parley-wiki-yes`:`parley-wiki-no`):t}set(e,t){this.shown=this.shown.map(r=>r.name===e.name?n.ln(n.ln({},r),{},{value:t}):r),this.requestUpdate()}take(e){this.shown=this.shown.filter(({name:t})=>t!==e.name),e.known!==void 0&&(this.addable=[...this.addable,e.known]),this.requestUpdate()}adder(){return n.Mn`<div class="field">
<label for="add">${n.Kn(`parley-wiki-add-field`)}</label>
<div class="row">
<input
id="add"
type="text"
list="addable"
dir="auto"
maxlength="200"
autocomplete="off"
.value=${this.added}
@input=${e=>{this.added=B(e),this.requestUpdate()}}
@keydown=${e=>{e.key===`Enter`&&(e.preventDefault(),this.add())}}
/>
<button type="button" class="button" ?disabled=${!Ve(this.added,this.shown)} @click=${()=>this.add()}>
${n.Kn(`parley-wiki-add`)}
</button>
</div>
<datalist id="addable">
${this.addable.map(({name:e,label:t})=>n.Mn`<option value=${e}>${t==null?e:t}</option>`)}
</datalist>
</div>`}add(){var e,t;let r=this.added.trim();if(!Ve(r,this.shown))return;let i=this.addable.find(e=>e.name===r||e.label===r);this.shown=[...this.shown,n.ln({name:(e=i==null?void 0:i.name)==null?r:e,value:(t=i==null?void 0:i.preset)==null?``:t,isThere:!0},i===void 0?{}:{known:i})],this.addable=this.addable.filter(e=>e!==i),this.added=``,this.requestUpdate(),this.updateComplete.then(()=>{var e;(e=this.renderRoot.querySelector(`#field-${this.shown.length-1}`))==null||e.focus()})}submitted(){var e;let{order:t,template:n}=this;t!==void 0&&n!==void 0&&((e=this.loading)==null||e.abort(),this.close(),t.apply(n,Re(this.shown,this.present)))}};function We(e){var t;e.key!==`Enter`||e.shiftKey||e.isComposing||(e.preventDefault(),e.target instanceof HTMLTextAreaElement&&((t=e.target.form)==null||t.requestSubmit()))}customElements.define(`parley-template-dialog`,V);var Ge=class{constructor(e){n.mn(this,`forms`,void 0),n.mn(this,`chooseTemplate`,(e,t)=>{let r=this.forms.rendering;if(r===void 0)return;let i=this.forms.host.view()===void 0?void 0:this.callIn(e);this.forms.dialog(V,`parley-template-dialog`).ask(n.ln(n.ln({rendering:r},i===void 0?{}:{call:i.call}),{},{apply:(n,a)=>{let o=y(_(i===void 0?oe(n,r.templatePrefix,a):re(i.mw,0,a)));t(i===void 0&&e.trim()!==``?`${e.trim()} ${o}`:o)}}))}),this.forms=e}edit(e){var r;let i=this.forms.host.view(),a=i==null?void 0:i.state.doc.nodeAt(e);if(i===void 0||(a==null?void 0:a.type)!==t.p.reference||!i.editable)return!1;i.dispatch(m(i.state,e));let{name:o=``,group:s=``,html:c}=S(a.attrs.mw),l=O(i.state).find(e=>(o===``?e.html===c:e.name===o)&&e.group===s),u=(r=c==null?l==null?void 0:l.html:c)==null?``:r;return this.dialog.ask(n.ln(n.ln({kind:`edit`},l===void 0?{}:{footnote:l}),{},{name:o,group:s,wikitext:de(u),html:u,apply:e=>void this.change(e),chooseTemplate:this.chooseTemplate,remove:this.forms.remover})),!0}create(){this.dialog.ask({kind:`edit`,name:``,group:``,wikitext:``,html:``,apply:e=>void this.insertNew(e),chooseTemplate:this.chooseTemplate})}reuse(){let e=this.forms.host.view();e!==void 0&&this.dialog.ask({kind:`reuse`,footnotes:O(e.state),choose:e=>this.repeat(e)})}get dialog(){return this.forms.dialog(Fe,`parley-reference-dialog`)}async insertNew({name:e,group:r,wikitext:i=``}){let a=i===``?{}:{html:await this.htmlOf(i)},o=C(null,n.ln(n.ln({},H(e,r)),a));this.forms.insert(t.p.reference.create({mw:o}))}repeat(e){var r;let i=this.forms.host.view();if(i===void 0||!i.editable)return;let{group:a}=e,o=(r=e.name)==null?ye(i.state.doc):r;if(e.name===void 0){let t=i.state.tr;for(let{position:r,mark:i,is:c}of A(t.doc)){var s;if(c.name===void 0&&c.html===e.html&&((s=c.group)==null?``:s)===a){U(t,r,i,C(i.attrs.mw,n.ln(n.ln({},c),{},{name:o})));break}}i.dispatch(t)}this.forms.insert(t.p.reference.create({mw:C(null,H(o,a))}))}async change(e){let t=e.wikitext===void 0?void 0:await this.htmlOf(e.wikitext),r=this.forms.host.view(),i=r===void 0?void 0:h(r.state);if(r===void 0||i===void 0||!r.editable)return;let a=S(i.piece.attrs.mw),o=r.state.tr;for(let{position:s,mark:c}of Ke(r.state,i)){let r=S(c.attrs.mw),l=r.html!==void 0||a.name===void 0&&s===i.position?t==null?r.html:t:void 0,u=n.ln(n.ln({},H(e.name,e.group)),l===void 0?{}:{html:l});U(o,s,c,C(c.attrs.mw,u))}o.docChanged&&r.dispatch(o),r.focus()}callIn(e){let t=this.forms.host.view(),n=t===void 0?void 0:h(t.state),r=n===void 0?void 0:S(n.piece.attrs.mw).html,i=r===void 0?null:qe(r).querySelector(`[typeof~="mw:Transclusion"][data-mw]`),a=i==null?void 0:i.getAttribute(`data-mw`),o=v(a);if(o!==void 0&&a!==null&&y(_(a))===e.trim())return{mw:a,call:o}}async htmlOf(e){try{return he(e,await this.forms.renderings.htmlOf(e))}catch(t){let n=document.createElement(`span`);return n.textContent=e,he(e,n.outerHTML)}}};function H(e,t){return n.ln(n.ln({},e===``?{}:{name:e}),t===``?{}:{group:t})}function Ke(e,{position:t,piece:n}){let{name:r,group:i}=S(n.attrs.mw);return A(e.doc).filter(e=>r===void 0?e.position===t:e.is.name===r&&e.is.group===i)}function U(e,t,r,i){r.attrs.mw!==i&&e.setNodeMarkup(t,null,n.ln(n.ln({},r.attrs),{},{mw:i}))}function qe(e){return new DOMParser().parseFromString(e,`text/html`).body}function Je(n){return(r,i)=>{let{selection:a}=r,{$from:o}=a;if(n.isInline){if(a instanceof e.Pt&&!a.node.isInline||!o.parent.inlineContent||o.parent.type.spec.code===!0)return!1;let t=r.tr;return t.insert(a.to,n),t.setSelection(e.Rt.create(t.doc,a.to+n.nodeSize)),i==null||i(t.scrollIntoView()),!0}let s=a instanceof e.Pt&&!a.node.isInline?void 0:o.depth,c=o.parent,l=s!==void 0&&c.type===t.p.paragraph&&c.content.size===0,u=s===void 0||s===0?a.to:l?o.before():o.after(),d=r.tr;return l?d.replaceWith(u,o.after(),n):d.insert(u,n),d.doc.resolve(u+n.nodeSize).nodeAfter===null&&d.insert(u+n.nodeSize,t.p.paragraph.create()),d.setSelection(n.isTextblock?e.Rt.near(d.doc.resolve(u+1)):e.Pt.create(d.doc,u)),i==null||i(d.scrollIntoView()),!0}}var Ye=e=>{let{$from:t}=e.selection;return t.parent.inlineContent&&t.parent.type.spec.code!==!0},Xe=[`class`],W=[`usual`,`left`,`right`,`center`,`none`],G=[`thumb`,`frame`,`frameless`,`basic`],K={thumb:`/Thumb`,frame:`/Frame`,frameless:`/Frameless`,basic:``};function Ze({media:e,attributes:t}){var i,a,o,s;let c=it(rt(e)),l=at((i=c==null?void 0:c.getAttribute(`resource`))==null?``:i);if(c===null||l===void 0)return;let{class:u=``,typeof:d=``}=r.h(t),f=Number(c.getAttribute(`width`)),p=/\bmw-default-size\b/u.test(u);return n.ln(n.ln({file:l},p||!(f>0)?{}:{width:f}),{},{alt:(a=c.getAttribute(`alt`))==null?``:a,alignment:(o=W.find(e=>u.includes(`mw-halign-${e}`)))==null?`usual`:o,frame:(s=G.find(e=>e!==`basic`&&d.includes(K[e]+` `)||d.endsWith(K[e])))==null?`basic`:s})}function Qe(e,t){var i,a;let o=Ze(e),s=rt(e.media),c=it(s);if(c===null||o===void 0)return e;t.alt!==o.alt&&c.setAttribute(`alt`,t.alt),t.width!==o.width&&nt(c,t.width);let l=r.h(e.attributes),u=et((i=l.class)==null?``:i,t),{class:d}=l,f=n.Rt(l,Xe),p=tt((a=l.typeof)==null?`mw:File`:a,t.frame,o.frame);return{media:s.innerHTML,attributes:r.m(n.ln(n.ln(n.ln({},f),u===``?{}:{class:u}),{},{typeof:p}))}}function $e(e,t){var i;let a=document.createElement(`body`),o=document.createElement(`a`),s=`./${encodeURI(e.file.replaceAll(` `,`_`)).replaceAll(`?`,`%3F`)}`;o.setAttribute(`href`,s);let c=document.createElement(`img`);c.setAttribute(`resource`,s),t!==``&&c.setAttribute(`src`,t),e.alt!==``&&c.setAttribute(`alt`,e.alt),c.setAttribute(`width`,String((i=e.width)==null?220:i)),o.append(c),a.append(o);let l=et(``,e),u=`mw:File${K[e.frame]}`;return{media:a.innerHTML,attributes:r.m(n.ln(n.ln({},l===``?{}:{class:l}),{},{typeof:u}))}}function et(e,{width:t,alignment:n}){let r=e.split(/\s+/u).filter(e=>e!==``&&!/^mw-(?:default-size$|halign-)/u.test(e));return t===void 0&&r.unshift(`mw-default-size`),n!==`usual`&&r.push(`mw-halign-${n}`),r.join(` `)}function tt(e,t,n){return t===n?e:e.replace(/mw:(File|Image|Video|Audio)(?:\/(?:Thumb|Frame|Frameless))?/u,(e,n)=>`mw:${n}${K[t]}`)}function nt(e,t){let[n,r]=[Number(e.getAttribute(`width`)),Number(e.getAttribute(`height`))];t!==void 0&&(e.setAttribute(`width`,String(t)),n>0&&r>0&&e.setAttribute(`height`,String(Math.round(r*t/n))))}function rt(e){return new DOMParser().parseFromString(e,`text/html`).body}function it(e){return e.querySelector(`img[resource], video[resource], audio[resource], span[resource]`)}function at(e){if(e.startsWith(`./`))try{return decodeURIComponent(e.slice(2)).replaceAll(`_`,` `)}catch(e){return}}var ot=60;function q(e){let t=e.attrs.mw;switch(e.type.name){case`transclusion`:case`transclusion_inline`:return st(t);case`extension`:case`extension_inline`:var r;return ct(b(t).name||String((r=e.attrs.name)==null?``:r));case`reference`:return n.Kn(`parley-wiki-reference`);case`figure`:case`image_inline`:return n.Kn(`parley-wiki-picture`);case`comment`:case`comment_inline`:var i;return n.Kn(`parley-wiki-comment`,n.Gn(J(String((i=e.attrs.text)==null?``:i))));default:return n.Kn(`parley-editor-opaque`)}}function st(e){let t=v(e);if(t===void 0)return n.Kn(`parley-wiki-wikitext`,n.Gn(J(y(_(e)))));let r=J(t.target.replace(/:[^]*$/u,e=>t.isFunction?``:e));return n.Kn(t.isFunction?`parley-wiki-function-name`:`parley-wiki-template-name`,n.Gn(r))}function ct(e){switch(e){case`references`:return n.Kn(`parley-wiki-references`);case`gallery`:return n.Kn(`parley-wiki-gallery`);case`math`:case`chem`:case`ce`:return n.Kn(`parley-wiki-formula`);case`poem`:return n.Kn(`parley-wiki-poem`);case`syntaxhighlight`:case`source`:return n.Kn(`parley-wiki-code`);default:return n.Kn(`parley-wiki-extension-name`,n.Gn(e))}}function J(e){let t=e.replaceAll(/\s+/gu,` `).trim();return t.length>ot?`${t.slice(0,59)}…`:t}var lt=[`width`],Y=class extends z{constructor(...e){super(...e),n.mn(this,`order`,void 0),n.mn(this,`picture`,void 0),n.mn(this,`source`,``),n.mn(this,`typed`,``),n.mn(this,`search`,new Ue(this,async(e,t)=>{var n,r,i,a;return(n=await((r=this.order)==null||(a=(i=r.rendering).searchFiles)==null?void 0:a.call(i,e,t)))==null?[]:n})),n.mn(this,`onSearchKey`,e=>{var t,n;if(e.key!==`Enter`)return;e.preventDefault();let[r]=this.search.found,a=i.n(this.typed),o=(t=(n=this.order)==null?void 0:n.rendering.filePrefix)==null?``:t;r===void 0?a!==void 0&&this.choose({title:a.startsWith(o)?a:o+a}):this.choose(r)}),n.mn(this,`onWidth`,e=>{var t;let r=Math.round(Number(B(e))),i=(t=this.picture)==null?{}:t,{width:a}=i,o=n.Rt(i,lt),s=Number.isFinite(r)&&r>=1&&r<=2e3;this.set(n.ln(n.ln({},o),s?{width:r}:{}),!0)})}ask(e){this.order=e,this.picture=e.picture,this.isNew=e.picture===void 0,this.removePiece=e.remove,this.source=``,this.typed=``,this.search.clear(),this.open()}heading(){var e;let{picture:t,order:r}=this;if(t===void 0)return n.Kn(`parley-wiki-picture-choose`);let i=(e=r==null?void 0:r.rendering.filePrefix)==null?``:e;return n.Gn(t.file.startsWith(i)?t.file.slice(i.length):t.file)}isReady(){return this.picture!==void 0}fields(){return this.picture===void 0?this.chooser():this.form(this.picture)}chooser(){let{found:e,failed:t}=this.search;return n.Mn`<label
>${n.Kn(`parley-wiki-picture-field`)}
<input
type="text"
dir="auto"
autocomplete="off"
autofocus
maxlength="255"
.value=${this.typed}
@input=${e=>{this.typed=B(e),this.search.look(this.typed)}}
@keydown=${this.onSearchKey}
/>
</label>
<div class="results" role="group" aria-label=${n.Kn(`parley-wiki-picture-results`)}>
${e.map(e=>n.Mn`<button type="button" class="result" @click=${()=>this.choose(e)}>
${this.thumbnail(e)} <bdi>${e.title}</bdi>
</button>`)}
</div>
${t?n.Mn`<p class="error" role="alert">${n.Kn(`parley-wiki-search-failed`)}</p>`:n.jn}`}thumbnail({thumbnail:e}){var t;let r=e===void 0?void 0:I(e);return r===void 0||((t=this.order)==null?void 0:t.rendering.mayFetch(r))!==!0?n.jn:n.Mn`<img src=${r.href} alt="" referrerpolicy="no-referrer" loading="lazy" />`}choose({title:e,thumbnail:t}){this.source=t==null?``:t,this.picture={file:e,alt:``,alignment:`usual`,frame:`thumb`},this.requestUpdate()}form(e){return n.Mn`<label
>${n.Kn(`parley-wiki-picture-alt`)}
<textarea
rows="2"
dir="auto"
aria-describedby="alt-note"
.value=${e.alt}
@input=${e=>this.set({alt:B(e)})}
></textarea>
</label>
<p class="note" id="alt-note">${n.Kn(`parley-wiki-picture-alt-note`)}</p>
<div class="row">
<label
>${n.Kn(`parley-wiki-picture-frame`)}
<select
@change=${e=>{var t;return this.set({frame:(t=G.find(t=>t===B(e)))==null?`thumb`:t})}}
>
${G.map(t=>n.Mn`<option value=${t} ?selected=${t===e.frame}>
${n.Kn(`parley-wiki-picture-frame-${t}`)}
</option>`)}
</select>
</label>
<label
>${n.Kn(`parley-wiki-picture-align`)}
<select
@change=${e=>{var t;return this.set({alignment:(t=W.find(t=>t===B(e)))==null?`usual`:t})}}
>
${W.map(t=>n.Mn`<option value=${t} ?selected=${t===e.alignment}>
${n.Kn(`parley-wiki-picture-align-${t}`)}
</option>`)}
</select>
</label>
<label
>${n.Kn(`parley-wiki-picture-width`)}
<input
type="number"
min="20"
max="2000"
placeholder=${n.Kn(`parley-wiki-picture-width-usual`)}
.value=${e.width===void 0?``:String(e.width)}
@input=${this.onWidth}
/>
</label>
</div>`}set(e,t=!1){let{picture:r}=this;if(r===void 0)return;let{file:i,alt:a,alignment:o,frame:s,width:c}=r,l=t||c===void 0?{}:{width:c};this.picture=n.ln(n.ln({file:i,alt:a,alignment:o,frame:s},l),e)}submitted(){let{order:e,picture:t,source:n}=this;t!==void 0&&(this.close(),e==null||e.apply(t,n))}};customElements.define(`parley-picture-dialog`,Y);var X=class extends z{constructor(...e){super(...e),n.mn(this,`order`,void 0),n.mn(this,`source`,``),n.mn(this,`tagAttributes`,[]),n.mn(this,`added`,``),n.mn(this,`add`,()=>{this.setAttributes([...this.tagAttributes,{name:this.added.trim(),value:``}]),this.added=``})}ask(e){var t;this.order=e,this.source=e.source,this.tagAttributes=(t=e.attributes)==null?[]:t,this.isNew=e.isNew===!0,this.removePiece=e.remove,this.added=``,this.open()}heading(){var e,t;return(e=(t=this.order)==null?void 0:t.heading)==null?``:e}fields(){let{order:e}=this;return n.Mn`${(e==null?void 0:e.label)===void 0?n.jn:n.Mn`<label
>${e.label}
<textarea
class="source"
dir="auto"
spellcheck="false"
autofocus
.value=${this.source}
@input=${e=>{this.source=B(e)}}
></textarea>
</label>`}
${(e==null?void 0:e.attributes)===void 0?n.jn:this.attributeFields()}`}attributeFields(){return n.Mn`${this.tagAttributes.map(({name:e,value:t},r)=>n.Mn`<div class="field">
<div class="field__head">
<label for="attribute-${r}"><bdi>${e}</bdi></label>
<button
type="button"
class="button quiet"
aria-label=${n.Kn(`parley-wiki-remove-field`,n.Gn(e))}
@click=${()=>this.setAttributes(this.tagAttributes.filter(t=>t.name!==e))}
>
${n.Kn(`parley-wiki-remove`)}
</button>
</div>
<input
id="attribute-${r}"
type="text"
dir="auto"
.value=${t}
@input=${t=>{let n=B(t);this.tagAttributes=this.tagAttributes.map(t=>t.name===e?{name:e,value:n}:t)}}
/>
</div>`)}
<div class="field">
<label for="add">${n.Kn(`parley-wiki-add-attribute`)}</label>
<div class="row">
<input
id="add"
type="text"
dir="ltr"
maxlength="60"
autocomplete="off"
.value=${this.added}
@input=${e=>{this.added=B(e),this.requestUpdate()}}
/>
<button type="button" class="button" ?disabled=${!this.mayAdd()} @click=${this.add}>
${n.Kn(`parley-wiki-add`)}
</button>
</div>
</div>`}mayAdd(){let e=this.added.trim();return/^[a-z][\w-]*$/iu.test(e)&&!this.tagAttributes.some(t=>t.name===e)}setAttributes(e){this.tagAttributes=e,this.requestUpdate()}submitted(){var e;this.close(),(e=this.order)==null||e.apply(this.source,this.tagAttributes)}};customElements.define(`parley-source-dialog`,X);var ut=class{constructor(e,t){n.mn(this,`host`,void 0),n.mn(this,`renderings`,void 0),n.mn(this,`dialogs`,new Map),n.mn(this,`remove`,()=>{let e=this.host.view(),t=e===void 0?void 0:h(e.state);e!==void 0&&t!==void 0&&e.editable&&(e.dispatch(e.state.tr.delete(t.position,t.position+t.piece.nodeSize).scrollIntoView()),e.focus())}),this.host=e,this.renderings=t}edit(e){let t=this.host.view(),n=t==null?void 0:t.state.doc.nodeAt(e);if(t===void 0||n==null||!t.editable)return!1;switch(t.dispatch(m(t.state,e)),n.type.name){case`transclusion`:case`transclusion_inline`:return this.editTransclusion(n),!0;case`extension`:case`extension_inline`:return this.editExtension(n);case`figure`:var r;return this.editPicture({media:String((r=n.attrs.media)==null?``:r),attributes:n.attrs.attributes});case`comment`:case`comment_inline`:return this.editComment(n),!0;default:return!1}}editTransclusion(e){let{mw:t}=e.attrs,r=v(t),i=this.host.rendering();r===void 0||r.isFunction||i===void 0?this.dialog(X,`parley-source-dialog`).ask({heading:q(e),label:n.Kn(`parley-wiki-wikitext-field`),source:y(_(t)),apply:e=>this.change({mw:se(e),html:null}),remove:this.remove}):this.dialog(V,`parley-template-dialog`).ask({rendering:i,call:r,apply:(e,n)=>{let r=re(t,0,n);r!==JSON.stringify(JSON.parse(String(t)))&&this.change({mw:r,html:null})},remove:this.remove})}editExtension(e){var t;let r=b(e.attrs.mw);return r.name!==`references`&&(this.dialog(X,`parley-source-dialog`).ask(n.ln(n.ln({heading:q(e)},r.source===void 0?{}:{label:n.Kn(`parley-wiki-extension-source`)}),{},{source:(t=r.source)==null?``:t,attributes:r.attributes,apply:(t,i)=>{let a=n.ln({name:r.name,attributes:i},r.source===void 0?{}:{source:t});this.change({mw:x(e.attrs.mw,a),html:null})},remove:this.remove})),!0)}editPicture(e){let t=Ze(e),n=this.host.rendering();return t===void 0||n===void 0?!1:(this.dialog(Y,`parley-picture-dialog`).ask({rendering:n,picture:t,apply:t=>this.change(Qe(e,t)),remove:this.remove}),!0)}editComment(e){var t;this.dialog(X,`parley-source-dialog`).ask({heading:n.Kn(`parley-wiki-comment-title`),label:n.Kn(`parley-wiki-comment-field`),source:String((t=e.attrs.text)==null?``:t),apply:e=>this.change({text:e}),remove:this.remove})}insertTemplate(){let e=this.host.rendering();e!==void 0&&this.dialog(V,`parley-template-dialog`).ask({rendering:e,apply:(t,n)=>void this.insertRendered(oe(t,e.templatePrefix,n))})}async insertRendered(e){let n=!1;try{n=je(await this.renderings.htmlOf(y(_(e))))}catch(e){}this.insert((n?t.p.transclusion:t.p.transclusion_inline).create({mw:e}))}insertPicture(){let e=this.host.rendering();e!==void 0&&this.dialog(Y,`parley-picture-dialog`).ask({rendering:e,apply:(e,n)=>this.insert(t.p.figure.create($e(e,n)))})}insertExtension(e,r){let i=(n,i)=>{let a=x(null,{name:e,attributes:i,source:n});return(r?t.p.extension:t.p.extension_inline).create({name:e,mw:a,typeof:`mw:Extension/${e}`})};this.dialog(X,`parley-source-dialog`).ask({heading:q(i(``,[])),label:n.Kn(`parley-wiki-extension-source`),source:``,attributes:[],isNew:!0,apply:(e,t)=>this.insert(i(e,t))})}insert(e){let t=this.host.view();t!==void 0&&t.editable&&(Je(e)(t.state,t.dispatch),t.focus())}change(e){let t=this.host.view(),r=t===void 0?void 0:h(t.state);if(t===void 0||r===void 0||!t.editable)return;let{position:i,piece:a}=r;dt(t,t.state.tr.setNodeMarkup(i,null,n.ln(n.ln({},a.attrs),e)),i)}get remover(){return this.remove}get rendering(){return this.host.rendering()}dialog(e,t){let n=this.dialogs.get(t);if((n==null?void 0:n.isConnected)===!0)return n;let r=document.createElement(t);return this.host.container.append(r),this.dialogs.set(t,r),r}};function dt(t,n,r){let i=n.doc.nodeAt(r);i!==null&&e.Pt.isSelectable(i)&&n.setSelection(e.Pt.create(n.doc,r)),t.dispatch(n),t.focus()}var ft=n.Nn`
.parley-piece {
border-radius: var(--border-radius-base);
cursor: default;
}
.parley-piece--block {
display: flow-root;
max-inline-size: 100%;
overflow-x: auto;
margin-block: var(--spacing-50);
}
.parley-piece--inline {
overflow-wrap: anywhere;
}
.parley-piece:hover,
.parley-reference:hover {
background: var(--background-color-progressive-subtle);
}
.parley-text .parley-piece.ProseMirror-selectednode,
.parley-text .parley-reference.ProseMirror-selectednode,
.parley-text .parley-comment.ProseMirror-selectednode,
.parley-text .parley-figure.ProseMirror-selectednode {
outline: 2px solid var(--border-color-progressive--focus);
outline-offset: 1px;
background: var(--background-color-progressive-subtle);
}
.parley-piece--name,
.parley-comment {
border: 1px solid var(--border-color-subtle);
background: var(--background-color-neutral-subtle);
color: var(--color-subtle);
font-size: 0.875em;
padding: 0 var(--spacing-25);
}
.parley-piece--name.parley-piece--block,
div.parley-comment {
padding: var(--spacing-25) var(--spacing-50);
}
.parley-comment {
border-style: dashed;
border-radius: var(--border-radius-base);
overflow-wrap: anywhere;
white-space: pre-wrap;
}
.parley-piece--waiting {
opacity: 0.6;
}
.parley-piece__link {
color: var(--color-progressive);
}
.parley-piece table {
max-inline-size: 100%;
}
.parley-piece img,
.parley-figure img {
max-inline-size: 100%;
block-size: auto;
}
.parley-reference {
color: var(--color-progressive);
line-height: 1;
cursor: default;
border-radius: var(--border-radius-base);
white-space: nowrap;
}
.parley-references {
font-size: 0.875em;
}
.parley-references ol {
margin-block: 0;
padding-inline-start: 2.5em;
}
.parley-references li {
overflow-wrap: anywhere;
}
.parley-figure {
box-sizing: border-box;
inline-size: fit-content;
max-inline-size: 100%;
margin: var(--spacing-50) 0;
}
.parley-figure--framed {
border: 1px solid var(--border-color-subtle);
background: var(--background-color-neutral-subtle);
padding: var(--spacing-25);
}
.parley-figure--end,
.parley-figure--right {
float: inline-end;
clear: inline-end;
margin-inline-start: var(--spacing-100);
}
.parley-figure--left {
float: inline-start;
clear: inline-start;
margin-inline-end: var(--spacing-100);
}
.parley-figure--center {
margin-inline: auto;
}
.parley-figure__media {
min-block-size: 1.5em;
cursor: default;
overflow-wrap: anywhere;
}
.parley-figure figcaption {
min-block-size: 1.5em;
font-size: 0.875em;
min-inline-size: 6rem;
max-inline-size: 22rem;
}
.parley-figure__caption--empty::before {
content: attr(data-placeholder);
float: inline-start;
block-size: 0;
color: var(--color-placeholder);
pointer-events: none;
}
.parley-text dl {
margin-block: var(--spacing-50);
}
.parley-text dt {
font-weight: bold;
}
.parley-text dd {
margin-inline-start: 1.6em;
}
.parley-text [data-parley-node='table_caption'] {
min-block-size: 1.5em;
font-weight: bold;
}
.parley-text [data-parley-node='preformatted'] {
font-family: var(--font-family-monospace, monospace);
white-space: pre-wrap;
padding: var(--spacing-50) var(--spacing-75);
background: var(--background-color-neutral-subtle);
border: 1px solid var(--border-color-subtle);
}
.parley-piece-bar {
position: fixed;
z-index: 3;
display: flex;
flex-wrap: wrap;
align-items: center;
gap: var(--spacing-50);
max-inline-size: calc(100vw - 1rem);
padding: var(--spacing-25) var(--spacing-50);
}
.parley-piece-bar[hidden] {
display: none;
}
.parley-piece-bar__name {
max-inline-size: 16rem;
overflow: hidden;
text-overflow: ellipsis;
white-space: nowrap;
font-weight: bold;
}
@media (max-width: 40rem) {
.parley-figure--end,
.parley-figure--right,
.parley-figure--left {
float: none;
margin-inline: auto;
}
}
`,pt=new Set([`transclusion`,`transclusion_inline`,`extension`,`extension_inline`,`reference`,`figure`,`image_inline`,`comment`,`comment_inline`,`opaque_block`,`opaque_inline`]);function mt(t){return new e.Ft({props:{handleKeyDown:(e,n)=>{let r=Z(e.state);return n.key!==`Enter`||n.shiftKey||r===void 0?!1:t.edit(r.position)}},view:e=>new ht(e,t)})}function Z({selection:t}){if(t instanceof e.Pt&&pt.has(t.node.type.name))return{piece:t.node,position:t.from}}var ht=class{constructor(e,t){n.mn(this,`bar`,document.createElement(`div`)),n.mn(this,`actions`,void 0),n.mn(this,`shown`,void 0),this.actions=t,this.bar.className=`parley-popover parley-piece-bar`,this.bar.hidden=!0,this.bar.setAttribute(`role`,`group`),this.bar.addEventListener(`mousedown`,e=>e.preventDefault()),t.container.append(this.bar),this.update(e)}update(e){let t=e.editable?Z(e.state):void 0;this.bar.hidden=t===void 0,t===void 0?this.shown=void 0:(t.piece!==this.shown&&this.show(e,t.piece),o.t(this.bar,e,{from:t.position,to:t.position+t.piece.nodeSize}))}destroy(){this.bar.remove()}show(e,t){this.shown=t;let r=q(t),i=this.actions.mayEdit(t);this.bar.setAttribute(`aria-label`,r);let a=document.createElement(`span`);a.className=`parley-piece-bar__name`,a.dir=`auto`,a.textContent=r,this.bar.replaceChildren(a,...i?[_t(n.Kn(`parley-wiki-change`),()=>this.edit(e))]:[],_t(n.Kn(`parley-wiki-remove`),()=>gt(e))),n.Dn(n.Kn(i?`parley-wiki-selected`:`parley-wiki-selected-whole`,r))}edit(e){let t=Z(e.state);t!==void 0&&this.actions.edit(t.position)}};function gt(e){e.dispatch(e.state.tr.deleteSelection().scrollIntoView()),e.focus()}function _t(e,t){let n=document.createElement(`button`);return n.type=`button`,n.className=`parley-button`,n.textContent=e,n.addEventListener(`click`,t),n}var vt=200,yt=3,bt=class{constructor(e){n.mn(this,`rendering`,void 0),n.mn(this,`known`,new Map),n.mn(this,`waiting`,[]),n.mn(this,`running`,0),this.rendering=e}htmlOf(e){let t=this.known.get(e);if(t!==void 0)return t;let n=this.ask(e);this.known.set(e,n),n.catch(()=>this.known.delete(e));let[r]=this.known.keys();return this.known.size>vt&&r!==void 0&&this.known.delete(r),n}async ask(e){this.running>=yt&&await new Promise(e=>this.waiting.push(e)),this.running+=1;try{let t=this.rendering();if(t===void 0)throw Error(`no wiki to ask`);return await t.render(e,AbortSignal.timeout(2e4))}finally{var t;--this.running,(t=this.waiting.shift())==null||t()}}};function Q(e,t){var n;let r=(n=t.rendering())==null?void 0:n.mayFetch;return P(typeof e==`string`?e:``,r===void 0?{}:{mayFetch:r})}var xt=class{constructor(t,r,i,a){n.mn(this,`dom`,document.createElement(`figure`)),n.mn(this,`contentDOM`,document.createElement(`figcaption`)),n.mn(this,`media`,document.createElement(`div`)),n.mn(this,`node`,void 0),n.mn(this,`tools`,void 0),this.node=t,this.tools=r,this.media.className=`parley-figure__media`,this.media.contentEditable=`false`,this.media.addEventListener(`mousedown`,()=>{let t=a();t!==void 0&&i.dispatch(i.state.tr.setSelection(e.Pt.create(i.state.doc,t)))}),this.media.addEventListener(`dblclick`,()=>{let e=a();e!==void 0&&r.edit(e)}),this.contentDOM.dir=`auto`,this.contentDOM.dataset.placeholder=n.Kn(`parley-wiki-picture-caption`),this.dom.append(this.media,this.contentDOM),this.show()}update(e){if(e.type!==this.node.type)return!1;let t=[`media`,`attributes`].every(t=>e.attrs[t]===this.node.attrs[t]);return this.node=e,t||this.show(),this.contentDOM.classList.toggle(`parley-figure__caption--empty`,e.content.size===0),!0}ignoreMutation(e){return e.type!==`selection`&&!this.contentDOM.contains(e.target)}show(){var e;let{class:t=``,typeof:n=``}=r.h(this.node.attrs.attributes),i=(e=/\bmw-halign-(left|right|center|none)\b/u.exec(t))==null?void 0:e[1],a=/\/(?:Thumb|Frame)\b/u.test(n)&&!/\/Frameless/u.test(n);this.dom.className=[`parley-figure`,`parley-figure--${i==null?a?`end`:`none`:i}`,...a?[`parley-figure--framed`]:[]].join(` `);let o=Q(this.node.attrs.media,this.tools);this.media.replaceChildren(o),this.media.querySelector(`img`)===null&&(this.media.textContent=St(String(this.node.attrs.media))),this.contentDOM.classList.toggle(`parley-figure__caption--empty`,this.node.content.size===0)}};function St(e){var t;let r=(t=/resource="\.\/([^"]+)"/u.exec(e))==null?void 0:t[1];try{return r===void 0?n.Kn(`parley-wiki-picture`):decodeURIComponent(r).replaceAll(`_`,` `)}catch(e){return n.Kn(`parley-wiki-picture`)}}function Ct(e,t){let n=document.createElement(`span`);return n.className=`parley-piece parley-piece--inline`,n.contentEditable=`false`,n.append(Q(e.attrs.html,t)),n.querySelector(`img`)===null&&(n.textContent=St(String(e.attrs.html))),{dom:n,ignoreMutation:()=>!0}}function wt(e,t,r){var i;let a=document.createElement(e.isInline?`span`:`div`);return a.className=`parley-comment`,a.contentEditable=`false`,a.dir=`auto`,a.title=n.Kn(`parley-wiki-comment-title`),a.textContent=String((i=e.attrs.text)==null?``:i).trim(),a.addEventListener(`dblclick`,()=>{let e=r();e!==void 0&&t.edit(e)}),{dom:a,ignoreMutation:()=>!0}}function Tt(e,t){var r;let i=document.createElement(e.isInline?`span`:`div`);return i.className=`parley-opaque parley-opaque--${e.isInline?`inline`:`block`}`,i.contentEditable=`false`,i.title=n.Kn(`parley-editor-opaque-title`),i.append(Q(e.attrs.html,t)),((r=i.textContent)==null?``:r).trim()===``&&i.querySelector(`img, hr`)===null&&(i.textContent=n.Kn(`parley-editor-opaque`)),{dom:i,ignoreMutation:()=>!0}}var Et=class{constructor(e,t,r){n.mn(this,`dom`,void 0),n.mn(this,`node`,void 0),n.mn(this,`tools`,void 0),n.mn(this,`asked`,``),this.node=e,this.tools=t,this.dom=document.createElement(e.isInline?`span`:`div`),this.dom.className=`parley-piece parley-piece--${e.isInline?`inline`:`block`}`,this.dom.contentEditable=`false`,this.dom.addEventListener(`dblclick`,()=>{let e=r();e!==void 0&&t.edit(e)}),this.show()}update(e){if(e.type!==this.node.type)return!1;let t=e.attrs.mw===this.node.attrs.mw&&e.attrs.html===this.node.attrs.html;return this.node=e,t||this.show(),!0}ignoreMutation(){return!0}show(){let e=q(this.node);this.dom.title=e,this.dom.setAttribute(`aria-label`,e),this.dom.setAttribute(`role`,`group`);let t=this.node.attrs.html;typeof t==`string`&&t!==``?this.showHtml(t):this.showRendering()}async showRendering(){let e=Dt(this.node);this.asked=e,this.dom.childNodes.length===0&&this.showName(),this.dom.classList.add(`parley-piece--waiting`);try{let t=await this.tools.renderings.htmlOf(e);this.asked===e&&this.showHtml(t)}catch(t){this.asked===e&&this.showName()}}showHtml(e){var t;this.asked=``,this.dom.classList.remove(`parley-piece--waiting`,`parley-piece--name`);let n=(t=this.tools.rendering())==null?void 0:t.mayFetch,r=P(e,n===void 0?{}:{mayFetch:n});this.node.isInline&&Ot(r),this.dom.replaceChildren(r),kt(this.dom)&&this.showName()}showName(){this.dom.classList.remove(`parley-piece--waiting`),this.dom.classList.add(`parley-piece--name`);let e=document.createElement(`bdi`);e.textContent=q(this.node),this.dom.replaceChildren(e)}};function Dt(e){let t=e.attrs.mw;switch(e.type.name){case`extension`:case`extension_inline`:return le(b(t));default:return y(_(t))}}function Ot(e){let t=[...e.children],[n]=t;t.length===1&&(n==null?void 0:n.localName)===`p`&&n.replaceWith(...n.childNodes)}function kt(e){var t;return((t=e.textContent)==null?``:t).trim()===``&&e.querySelector(`img, hr, table, math`)===null}function At(e){let t=(t,n,r)=>new Et(t,e,r),n=(n,r,i,a,o)=>n.attrs.name===`references`?new Ne(n,e,a):t(n,r,i,a,o),r=(t,n,r)=>wt(t,e,r),i=t=>Tt(t,e);return{transclusion:t,transclusion_inline:t,extension:n,extension_inline:n,reference:(t,n,r,i)=>new Me(t,e,r,i),figure:(t,n,r)=>new xt(t,e,n,r),image_inline:t=>Ct(t,e),comment:r,comment_inline:r,opaque_block:i,opaque_inline:i,definition_list:jt,table_caption:jt}}function jt(t){var n,r,i;let{dom:a,contentDOM:o}=e.Vt.renderSpec(document,(n=(r=(i=t.type.spec).toDOM)==null?void 0:r.call(i,t))==null?[`div`,0]:n);return a instanceof HTMLElement&&(a.dir=`auto`),o===void 0?{dom:a}:{dom:a,contentDOM:o}}var Mt=(r,i)=>{let{$from:a}=r.selection,o=t.r(a,t.p.captioned_table),s=t.r(a,t.p.table);if(o!==void 0&&(s===void 0||o===s-1)){let s=a.node(o),c=a.before(o),{before:l,after:u}=s.attrs,d=s.children.filter(({type:e})=>e===t.p.table).map((e,t,r)=>e.type.create(n.ln(n.ln(n.ln({},e.attrs),t===0?{before:l}:{}),t===r.length-1?{after:u}:{}),e.content));if(d.length===0)return!1;let f=r.tr.replaceWith(c,c+s.nodeSize,d);return f.setSelection(e.Rt.near(f.doc.resolve(c+1))),i==null||i(f.scrollIntoView()),!0}if(s===void 0)return!1;let c=a.node(s),l=a.before(s);if(!a.node(s-1).canReplaceWith(a.index(s-1),a.indexAfter(s-1),t.p.captioned_table))return!1;let{before:u,after:d}=c.attrs,f=c.type.create(n.ln(n.ln({},c.attrs),{},{before:null,after:null}),c.content),p=t.p.captioned_table.create({before:u,after:d},[t.p.table_caption.create(),f]),m=r.tr.replaceWith(l,l+c.nodeSize,p);return m.setSelection(e.Rt.create(m.doc,l+2)),i==null||i(m.scrollIntoView()),!0};function Nt(e){return t.r(e.selection.$from,t.p.captioned_table)!==void 0}var Pt=[{name:`math`,isBlock:!1,icon:n.r,message:`parley-wiki-formula`},{name:`gallery`,isBlock:!0,icon:n.i,message:`parley-wiki-gallery`},{name:`syntaxhighlight`,isBlock:!0,icon:n.at,message:`parley-wiki-code`},{name:`poem`,isBlock:!0,icon:n.tt,message:`parley-wiki-poem`}];function Ft(e,r){var i,a;let o=(i=(a=e.rendering)==null?void 0:a.extensionTags)==null?[]:i,s=o.includes(`ref`);return[{message:`parley-wiki-template`,icon:n.c,command:$(()=>e.insertTemplate())},...s?It(r):[],{message:`parley-wiki-picture`,icon:n.a,command:$(()=>e.insertPicture())},...Pt.filter(({name:e})=>o.includes(e)).map(({name:t,isBlock:n,icon:r,message:i})=>({message:i,icon:r,command:$(()=>e.insertExtension(t,n))})),{message:`parley-wiki-definitions`,icon:n.tt,command:c,isOn:e=>t.o(e,t.p.definition_list)},{message:`parley-wiki-caption`,icon:n.Y,command:Mt,isOn:Nt}]}function It(e){let r=t.p.extension.create({name:`references`,mw:x(null,{name:`references`,attributes:[]}),typeof:`mw:Extension/references`});return[{message:`parley-wiki-reference`,icon:n.s,command:$(()=>e.create())},{message:`parley-wiki-reference-reuse`,icon:n.n,command:(t,n)=>O(t).length>0&&$(()=>e.reuse())(t,n)},{message:`parley-wiki-references`,icon:n.t,command:Je(r)}]}function $(e){return(t,n)=>Ye(t)?(n!==void 0&&e(),!0):!1}async function Lt(n){await a.t();let r=new bt(n.rendering),i=new ut(n,r),o=new Ge(i),s=e=>o.edit(e)||i.edit(e);return{mode:`visual`,nodeViews:At({renderings:r,rendering:n.rendering,edit:s}),plugins:()=>[p(),ge(),mt({container:n.container,mayEdit:Rt,edit:s}),e.w({Enter:l,Tab:e.wt(u(t.p.definition_description)),"Shift-Tab":e.wt(u(t.p.definition_term))})],items:Ft(i,o),styles:[ft]}}function Rt({type:e,attrs:t}){switch(e.name){case`extension`:case`extension_inline`:return t.name!==`references`;case`image_inline`:case`opaque_block`:case`opaque_inline`:return!1;default:return!0}}exports.wikiKit=Lt;
