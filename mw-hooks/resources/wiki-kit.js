// SPDX-License-Identifier: GPL-2.0-or-later
"use strict";const e=require("ext.parley.prosemirror"),t=require("ext.parley.blocks"),n=require("ext.parley.common"),r=require("ext.parley.data-mw"),i=require("ext.parley.schema"),a=require("ext.parley.page-directory"),o=require("ext.parley.register");function s(e){let n=[t.r(e,t.p.definition_term),t.r(e,t.p.definition_description)].filter(e=>e!==void 0);return n.length===0?void 0:Math.max(...n)}var c=(n,r)=>{let{$from:i}=n.selection;if(s(i)!==void 0)return d(n,r);if(!e.Nt(t.p.definition_list)(n)&&i.depth===0||i.parent.type!==t.p.paragraph)return!1;let a=i.before();if(!i.node(-1).canReplaceWith(i.index(-1),i.indexAfter(-1),t.p.definition_list))return!1;let o=t.p.definition_list.create(null,[t.p.definition_term.create(null,i.parent),t.p.definition_description.create(null,t.p.paragraph.create())]),c=n.tr.replaceWith(a,i.after(),o);return c.setSelection(e.zt.create(c.doc,i.pos+2)),r==null||r(c.scrollIntoView()),!0},l=(e,n)=>{let{$from:r,empty:i}=e.selection,a=s(r);if(a===void 0||a!==r.depth-1||!i)return!1;let o=r.node(a);if(o.content.size<=2&&r.parent.content.size===0)return d(e,n);let c=o.type===t.p.definition_term?t.p.definition_description:t.p.definition_term,l=e.tr.split(r.pos,2,[{type:c},{type:t.p.paragraph}]);return n==null||n(l.scrollIntoView()),!0};function u(e){return(t,n)=>{let r=s(t.selection.$from);if(r===void 0||r!==t.selection.$from.depth-1)return!1;let{$from:i}=t.selection;return i.node(r).type===e||n==null||n(t.tr.setNodeMarkup(i.before(r),e)),!0}}var d=(t,n)=>{let{$from:r}=t.selection,i=s(r);if(i===void 0)return!1;let a=r.node(i-1),o=r.index(i-1),c=r.node(i),l=(t,n)=>{let r=a.children.slice(t,n);return r.length===0?[]:[a.copy(e.Ut.fromArray(r))]},u=l(0,o),d=[...u,...c.children,...l(o+1,a.childCount)],f=r.before(i-1),p=t.tr.replaceWith(f,f+a.nodeSize,e.Ut.fromArray(d)),m=f+u.reduce((e,t)=>e+t.nodeSize,0);return p.setSelection(e.zt.near(p.doc.resolve(m+1))),n==null||n(p.scrollIntoView()),!0},f=new e.Lt(`form-target`);function p(){return new e.It({key:f,state:{init:()=>void 0,apply:(e,t)=>{var r;let i=e.getMeta(f);if(i!==void 0)return i.target;if(t===void 0||!e.docChanged)return t;let a=e.mapping.map(t.position,1);return((r=e.doc.nodeAt(a))==null?void 0:r.type)===t.type?n.Kn(n.Kn({},t),{},{position:a}):void 0}}})}function m(e,t){var n;let r=t===void 0||(n=e.doc.nodeAt(t))==null?void 0:n.type,i=t===void 0||r===void 0?void 0:{position:t,type:r};return e.tr.setMeta(f,{target:i}).setMeta(`addToHistory`,!1)}function h(e){var t;let n=(t=f.getState(e))==null?void 0:t.position,r=n===void 0?null:e.doc.nodeAt(n);return n===void 0||r===null?void 0:{position:n,piece:r}}var g=/[[\]{}<>|]|''|~~~|__|^[*#:;= ]|https?:\/\//u;function _(e){let{body:t}=new DOMParser().parseFromString(e,`text/html`);return ee(t)}function ee(e){let t=``,n=new Set;for(let r of e.childNodes){let e=r instanceof Element?r.getAttribute(`about`):null;if(e!==null&&n.has(e))continue;e!==null&&n.add(e);let i=te(r);if(i===void 0)return;t+=i}return t}function te(e){var t,n;if(e instanceof Text)return g.test(e.data)?void 0:e.data;if(!(e instanceof Element))return;let i=(t=e.getAttribute(`typeof`))==null?``:t;if(/\bmw:Transclusion\b/u.test(i))return r.l(r.o(e.getAttribute(`data-mw`)));if(i===`mw:Entity`)return ne((n=e.textContent)==null?``:n);if(i!==``)return;let a=ee(e);if(a!==void 0)switch(e.localName){case`i`:return`''${a}''`;case`b`:return`'''${a}'''`;case`a`:return re(e,a);case`span`:return e.hasAttribute(`style`)||e.hasAttribute(`class`)?void 0:a;case`link`:case`style`:return``;default:return}}function ne(e){var t;return e===`\xA0`?`&nbsp;`:e===`–`?`&ndash;`:`&#${(t=e.codePointAt(0))==null?32:t};`}function re(e,t){var r,i;let a=(r=e.getAttribute(`href`))==null?``:r,o=(i=e.getAttribute(`rel`))==null?``:i;if(/\bmw:ExtLink\b/u.test(o))return t===``||t===a?`[${a}]`:`[${a} ${t}]`;let s=/\bmw:WikiLink\b/u.test(o)?n.ht(a):void 0;if(s!==void 0)return s===t?`[[${s}]]`:`[[${s}|${t}]]`}function v(e,t){var n;let i=document.createElement(`template`),a=document.createElement(`span`);a.setAttribute(`typeof`,`mw:Transclusion`),a.setAttribute(`data-mw`,r.s(e));let o=new DOMParser().parseFromString(t,`text/html`).body,s=o.children.length===1&&((n=o.firstElementChild)==null?void 0:n.localName)===`p`?o.firstElementChild:o;return a.append(...s.childNodes),i.content.append(a),i.innerHTML}var y=new e.Lt(`footnotes`);function ie(){return new e.It({key:y,state:{init:(e,{doc:t})=>ce(t),apply:(e,t)=>e.docChanged?ae(e)?ce(e.doc):n.Kn(n.Kn({},t),{},{decorations:t.decorations.map(e.mapping,e.doc)}):t},props:{decorations:e=>{var t;return(t=y.getState(e))==null?void 0:t.decorations}}})}function b(e){var t,n;return(t=(n=y.getState(e))==null?void 0:n.footnotes)==null?[]:t}function ae(e){let t=!1,n=(e,n,r)=>{t||e.nodesBetween(n,Math.min(r,e.content.size),e=>((x(e)||S(e))&&(t=!0),!t))};return e.steps.forEach((t,r)=>{var i;let a=e.docs[r],o=(i=e.docs[r+1])==null?e.doc:i;t.getMap().forEach((e,t,r,i)=>{a!==void 0&&n(a,e,t),n(o,r,i)})}),t}function x({type:e}){return e===t.p.reference}function S({type:e,attrs:n}){return(e===t.p.extension||e===t.p.extension_inline)&&n.name===`references`}function C(e){let t=[];return e.descendants((e,n)=>{x(e)&&t.push({position:n,mark:e,is:r.n(e.attrs.mw)})}),t}function oe(e){let t=new Set(C(e).map(({is:e})=>e.name)),n=0;for(;t.has(`:${n}`);)n+=1;return`:${n}`}var w=new Map;function se(e){let t=typeof e==`string`?e:``;if(!t.includes(`mw:Extension/ref`))return[];let n=w.get(t);if(n!==void 0)return n;let{html:i=``}=r.n(t),a=[...new DOMParser().parseFromString(i,`text/html`).body.querySelectorAll(`[typeof~="mw:Extension/ref"][data-mw]`)].map(e=>r.n(e.getAttribute(`data-mw`)));return w.size>20&&w.clear(),w.set(t,a),a}function ce(t){let i=new Map,a=new Map,o=new Map,s=[],c=[];t.descendants((e,t)=>{if(x(e)){var l,u,d,f;let{name:o,group:c=``,html:p}=r.n(e.attrs.mw),m=`${c}\n${o==null?`\n${t}`:o}`,h=i.get(m),g=(l=h==null?void 0:h.number)==null?((u=a.get(c))==null?0:u)+1:l;h===void 0&&a.set(c,g);let _=(d=h==null?void 0:h.html)==null?p:d;i.set(m,n.Kn(n.Kn(n.Kn({number:g,group:c},o===void 0?{}:{name:o}),_===void 0?{}:{html:_}),{},{uses:((f=h==null?void 0:h.uses)==null?0:f)+1})),s.push({position:t,key:m})}else if(S(e)){var p,m,h,g;let n=(p=(m=r.t(e.attrs.mw).attributes.find(({name:e})=>e===`group`))==null?void 0:m.value)==null?``:p;c.push({position:t,size:e.nodeSize,group:n});for(let t of se(e.attrs.mw))o.set(`${(h=t.group)==null?n:h}\n${(g=t.name)==null?``:g}`,t)}return!0});for(let[e,t]of i){var l;let r=t.html===void 0?(l=o.get(e))==null?void 0:l.html:void 0;r!==void 0&&i.set(e,n.Kn(n.Kn({},t),{},{html:r}))}let u=[...i.values()],d=[...s.map(({position:t,key:n})=>{let r=i.get(n);return e.V.node(t,t+1,{},r===void 0?{}:{footnote:r})}),...c.map(({position:t,size:n,group:r})=>e.V.node(t,t+n,{},{list:u.filter(e=>e.group===r)}))];return{footnotes:u,decorations:e.H.create(t,d)}}function T(e){for(let{spec:t}of e){let e=t;if(e.footnote!==void 0||e.list!==void 0)return e}return{}}var le=[`style`,`class`],ue=new Set(`a abbr b bdi bdo big blockquote br caption center cite code col colgroup dd del details dfn div dl dt em figcaption figure h1 h2 h3 h4 h5 h6 hr i img ins kbd li mark ol p pre q rp rt ruby s samp small span strike strong sub summary sup table tbody td tfoot th thead tr tt u ul var wbr math mrow mi mn mo ms mtext mspace msqrt mroot mfrac msub msup msubsup munder mover munderover mtable mtr mtd mstyle mpadded mphantom menclose semantics`.split(` `)),de=`script, style, template, noscript, iframe, object, embed, link, meta, base, form, input, button, select, textarea, audio, video, canvas, annotation, annotation-xml, title`,fe=60;function E(e,t={}){let n=pe.createElement(`template`);n.innerHTML=e;let r=n.content;for(let e of r.querySelectorAll(de))e.remove();let i=document.createDocumentFragment();return D(r,i,t,0),i}var pe=document.implementation.createHTMLDocument(``);function D(e,t,n,r){for(let a of e.childNodes){var i;a.nodeType===Node.TEXT_NODE?t.appendChild(document.createTextNode((i=a.nodeValue)==null?``:i)):a instanceof Element&&me(a,t,n,r)}}function me(e,t,n,r){let i=e.localName,a=r<fe&&ue.has(i)?he(e,i,n):void 0;a===void 0?D(e,t,n,r+1):(t.appendChild(a),D(e,a,n,r+1))}var O=`http://www.w3.org/1998/Math/MathML`;function he(e,t,r){if(e.namespaceURI===O)return document.createElementNS(O,t);if(t===`img`)return ge(e,r);let a=document.createElement(t===`a`?`span`:t);t===`a`&&(a.className=`parley-piece__link`);let o=Object.fromEntries(Array.from(e.attributes,({name:e,value:t})=>[e,t])),s=i.g(o),{style:c,class:l}=s,u=n.Mt(s,le);for(let[e,t]of Object.entries(u))a.setAttribute(e,t);return l!==void 0&&(a.className=`${a.className} ${l}`.trim()),c!==void 0&&(a.style.cssText=c),a}function ge(e,{mayFetch:t=_e}){var n,r;let i=k((n=e.getAttribute(`src`))==null?``:n),a=(r=e.getAttribute(`alt`))==null?``:r;if(i===void 0||!t(i)){let e=document.createElement(`span`);return e.className=`parley-piece__picture`,e.textContent=a,e}let o=document.createElement(`img`);o.referrerPolicy=`no-referrer`,o.loading=`lazy`,o.draggable=!1;for(let t of[`width`,`height`]){let n=Number(e.getAttribute(t));Number.isInteger(n)&&n>0&&n<=2e3&&(o[t]=n)}return o.alt=a,o.src=i.href,o}function k(e){try{let t=new URL(e,document.baseURI);return t.protocol===`https:`||t.protocol===`http:`?t:void 0}catch(e){return}}function _e(e){return e.origin===location.origin}var A=new Set(`blockquote center dd div dl dt figure h1 h2 h3 h4 h5 h6 hr li ol pre table ul`.split(` `));function ve(e){let{children:t}=E(e);return[...t].filter(({localName:e})=>A.has(e)||e===`p`).length>1||[...t].some(({localName:e})=>A.has(e))}var ye=class{constructor(e,t,r,i){n.Qn(this,`dom`,document.createElement(`sup`)),n.Qn(this,`number`,document.createElement(`span`)),n.Qn(this,`shown`,void 0),this.dom.className=`parley-reference`,this.dom.contentEditable=`false`,this.dom.append(this.number),this.dom.addEventListener(`pointerenter`,()=>{this.dom.title=this.shown===void 0?``:M(this.shown)}),this.dom.addEventListener(`dblclick`,()=>{let e=r();e!==void 0&&t.edit(e)}),this.show(T(i).footnote)}update(e,t){if(e.type.name!==`reference`)return!1;let{footnote:n}=T(t);return n!==this.shown&&this.show(n),!0}ignoreMutation(){return!0}show(e){this.shown=e;let t=e===void 0?``:j(e);this.number.textContent=`[${t}]`,this.number.setAttribute(`role`,`img`),this.number.setAttribute(`aria-label`,n.Rn(`parley-wiki-reference-number`,t))}};function j({number:e,group:t}){return t===``?String(e):`${t} ${e}`}function M({html:e,name:t}){var r;let i=e===void 0?``:((r=E(e).textContent)==null?``:r).trim();return i===``?n.Rn(`parley-wiki-reference-elsewhere`,t==null?``:t):i}var be=class{constructor(e,t,r){var i;n.Qn(this,`dom`,document.createElement(`div`)),n.Qn(this,`node`,void 0),n.Qn(this,`tools`,void 0),n.Qn(this,`shown`,void 0),this.node=e,this.tools=t,this.dom.className=`parley-piece parley-piece--block parley-references`,this.dom.contentEditable=`false`,this.show((i=T(r).list)==null?[]:i)}update(e,t){if(e.type!==this.node.type||r.t(e.attrs.mw).name!==`references`)return!1;this.node=e;let{list:n=[]}=T(t);return n!==this.shown&&this.show(n),!0}ignoreMutation(){return!0}show(e){if(this.shown=e,this.dom.setAttribute(`aria-label`,n.Rn(`parley-wiki-references`)),this.dom.setAttribute(`role`,`group`),e.length===0){let e=document.createElement(`p`);e.textContent=n.Rn(`parley-wiki-references-none`),this.dom.replaceChildren(e);return}let t=document.createElement(`ol`);t.append(...e.map(e=>this.itemOf(e))),this.dom.replaceChildren(t)}itemOf(e){var t;let n=document.createElement(`li`);n.dir=`auto`;let r=(t=this.tools.rendering())==null?void 0:t.mayFetch;return e.html===void 0?n.textContent=M(e):n.append(E(e.html,r===void 0?{}:{mayFetch:r})),n}},xe=n.On`
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
display: block;
overflow-wrap: anywhere;
}
.field__head > label > bdi {
font-weight: var(--font-weight-bold);
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
`,N=class extends n.U{constructor(...e){super(...e),n.Qn(this,`isNew`,!1),n.Qn(this,`removePiece`,void 0)}isReady(){return!0}extraActions(){return n.En}body(){return n.Dn`<div class="fields">${this.fields()}</div>
<div class="actions">
<span class="start">${this.extraActions()} ${this.removeButton()}</span>
${this.cancelButton()}
<button class="button primary" ?disabled=${!this.isReady()}>
${n.Rn(this.isNew?`parley-wiki-insert-piece`:`parley-wiki-apply`)}
</button>
</div>`}removeButton(){let{removePiece:e}=this;return e===void 0?n.En:n.Dn`<button
type="button"
class="button destructive quiet"
@click=${()=>{this.close(),e()}}
>
${n.Rn(`parley-wiki-remove`)}
</button>`}};n.Qn(N,`styles`,[...n.U.styles,xe]);function P(e){let t=e.target;return t instanceof HTMLInputElement||t instanceof HTMLTextAreaElement||t instanceof HTMLSelectElement?t.value:``}var F=class extends N{constructor(...e){super(...e),n.Qn(this,`order`,void 0),n.Qn(this,`wikitext`,``),n.Qn(this,`name`,``),n.Qn(this,`group`,``),n.Qn(this,`words`,``),n.Qn(this,`setText`,e=>{this.wikitext=e,this.requestUpdate()}),n.Qn(this,`onText`,e=>this.setText(P(e))),n.Qn(this,`onName`,e=>{this.name=P(e),this.requestUpdate()}),n.Qn(this,`onGroup`,e=>{this.group=P(e)})}ask(e){if(this.order=e,this.words=``,e.kind===`edit`){var t;this.wikitext=(t=e.wikitext)==null?``:t,this.name=e.name,this.group=e.group,this.isNew=e.footnote===void 0,this.removePiece=e.remove}else this.isNew=!0,this.removePiece=void 0;this.open()}heading(){let{order:e}=this;if((e==null?void 0:e.kind)===`reuse`)return n.Rn(`parley-wiki-reference-reuse`);let{footnote:t}=e==null?{}:e;return t===void 0?n.Rn(`parley-wiki-reference-new`):n.Rn(`parley-wiki-reference-number`,j(t))}isReady(){let{order:e}=this;return(e==null?void 0:e.kind)===`edit`?e.wikitext===void 0||this.wikitext.trim()!==``||this.name.trim()!==``:!1}body(){var e;return((e=this.order)==null?void 0:e.kind)===`reuse`?n.Dn`<div class="fields">${this.fields()}</div>
<div class="actions">${this.cancelButton()}</div>`:super.body()}fields(){let{order:e}=this;return e===void 0?n.Dn``:e.kind===`reuse`?this.choices(e):this.form(e)}form(e){var t,r;let i=(t=(r=e.footnote)==null?void 0:r.uses)==null?0:t;return n.Dn`${this.text(e)}
<div class="row">
<label
>${n.Rn(`parley-wiki-reference-name`)}
<input type="text" dir="auto" maxlength="200" .value=${this.name} @input=${this.onName} />
</label>
<label
>${n.Rn(`parley-wiki-reference-group`)}
<input type="text" dir="auto" maxlength="100" .value=${this.group} @input=${this.onGroup} />
</label>
</div>
${i>1?n.Dn`<p class="note">${n.Rn(`parley-wiki-reference-uses`,i)}</p>`:n.En}`}text(e){if(e.wikitext===void 0)return n.Dn`<div class="preview" dir="auto">${E(e.html)}</div>
<p class="note">${n.Rn(`parley-wiki-reference-not-here`)}</p>`;let{chooseTemplate:t}=e;return n.Dn`<label
>${n.Rn(`parley-wiki-reference-text`)}
<textarea
class="source"
dir="auto"
autofocus
aria-describedby="text-note"
.value=${this.wikitext}
@input=${this.onText}
></textarea>
</label>
<p class="note" id="text-note">${n.Rn(`parley-wiki-reference-text-note`)}</p>
${t===void 0?n.En:n.Dn`<div>
<button type="button" class="button" @click=${()=>t(this.wikitext,this.setText)}>
${n.Rn(Se(this.wikitext)?`parley-wiki-reference-template`:`parley-wiki-reference-use-template`)}
</button>
</div>`}`}choices({footnotes:e,choose:t}){let r=this.words.toLocaleLowerCase(),i=e.filter(e=>{var t;return`${(t=e.name)==null?``:t} ${M(e)}`.toLocaleLowerCase().includes(r)});return n.Dn`<label
>${n.Rn(`parley-wiki-reference-filter`)}
<input
type="text"
dir="auto"
autofocus
.value=${this.words}
@input=${e=>{this.words=P(e),this.requestUpdate()}}
/>
</label>
<div class="results" role="group" aria-label=${n.Rn(`parley-wiki-references`)}>
${i.map(e=>n.Dn`<button
type="button"
class="result"
@click=${()=>{this.close(),t(e)}}
>
<span>[${j(e)}]</span> <bdi>${M(e)}</bdi>
</button>`)}
</div>
${i.length===0?n.Dn`<p class="note" role="status">${n.Rn(`parley-wiki-references-none`)}</p>`:n.En}`}submitted(){let{order:e,wikitext:t}=this;if((e==null?void 0:e.kind)!==`edit`||!this.isReady())return;this.close();let r=e.wikitext!==void 0&&t!==e.wikitext?{wikitext:t.trim()}:{};e.apply(n.Kn({name:this.name.trim(),group:this.group.trim()},r))}};function Se(e){return/^\{\{[^{}]+\}\}$/u.test(e.trim())}customElements.define(`parley-reference-dialog`,F);function Ce(e,t,r){var i,a;let o=new Set,s=[],c=[],l=!((i=t==null?void 0:t.parameters)==null?[]:i).some(({required:e,suggested:t})=>e||t);for(let i of(a=t==null?void 0:t.parameters)==null?[]:a){let t=[i.name,...i.aliases],a=e.find(({name:e})=>t.includes(e.trim())&&!o.has(e));if(a!==void 0)o.add(a.name),s.push(n.Kn(n.Kn({},a),{},{known:i,isThere:!0}));else if(i.required||r&&(l?!i.deprecated:i.suggested)){var u;let e=r?(u=i.preset)==null?``:u:``;s.push({name:i.name,value:e,known:i,isThere:!1})}else i.deprecated||c.push(i)}let d=e.filter(({name:e})=>!o.has(e));return{fields:[...s,...d.map(e=>n.Kn(n.Kn({},e),{},{isThere:!0}))],addable:c}}function I(e,t){let n=new Map(e.map(e=>[e.name,e])),r=t.flatMap(({name:e,value:t})=>{let r=n.get(e);return r===void 0?[]:(n.delete(e),[{name:e,value:r.value===t.trim()||r.value===t?t:we(t,r.value)}])}),i=[...n.values()].filter(({value:e})=>e.trim()!==``);return[...r,...i.map(({name:e,value:t})=>({name:e,value:t}))]}function we(e,t){var n;let[,r=``,i=``]=(n=/^(\s*)[^]*?(\s*)$/u.exec(e))==null?[]:n;return e.trim()===``?t:r+t.trim()+i}function Te(e){return e.filter(({known:e,value:t})=>(e==null?void 0:e.required)===!0&&t.trim()===``)}function L(e,t){let n=e.trim();return n!==``&&!/[|={}[\]]/u.test(n)&&!t.some(e=>e.name.trim()===n)}var Ee=150,R=class{constructor(e,t){n.Qn(this,`found`,[]),n.Qn(this,`failed`,!1),n.Qn(this,`host`,void 0),n.Qn(this,`ask`,void 0),n.Qn(this,`running`,void 0),n.Qn(this,`timer`,void 0),this.host=e,this.ask=t,e.addController(this)}hostDisconnected(){this.clear()}clear(){var e;clearTimeout(this.timer),(e=this.running)==null||e.abort(),this.found=[],this.failed=!1,this.host.requestUpdate()}look(e){var t;clearTimeout(this.timer),(t=this.running)==null||t.abort(),e.trim()===``?this.clear():this.timer=setTimeout(()=>void this.run(e.trim()),Ee)}async run(e){let t=new AbortController;this.running=t;try{let n=await this.ask(e,t.signal);if(t.signal.aborted)return;this.found=n,this.failed=!1}catch(e){if(t.signal.aborted)return;this.found=[],this.failed=!0}this.host.requestUpdate()}},z=class extends N{constructor(...e){super(...e),n.Qn(this,`order`,void 0),n.Qn(this,`template`,void 0),n.Qn(this,`known`,void 0),n.Qn(this,`shown`,[]),n.Qn(this,`addable`,[]),n.Qn(this,`present`,[]),n.Qn(this,`typed`,``),n.Qn(this,`added`,``),n.Qn(this,`loading`,void 0),n.Qn(this,`search`,new R(this,async(e,t)=>{var n,r;return(n=await((r=this.order)==null?void 0:r.rendering.searchTemplates(e,t)))==null?[]:n})),n.Qn(this,`onSearchKey`,e=>{var t,n,r;if(e.key!==`Enter`)return;e.preventDefault();let[i]=this.search.found,o=(t=(n=this.order)==null?void 0:n.rendering.templatePrefix)==null?``:t,s=a.n(this.typed),c=(r=i==null?void 0:i.title)==null?s===void 0?void 0:s.startsWith(o)?s:o+s:r;c!==void 0&&this.fill(c,[])})}ask(e){var t;this.order=e,this.isNew=e.call===void 0,this.removePiece=e.remove,this.template=void 0,this.typed=``,this.search.clear();let{call:n}=e;n!==void 0&&this.fill((t=n.title)==null?n.target.trim():t,n.arguments),this.open()}async fill(e,t){var n,r;(n=this.loading)==null||n.abort();let i=new AbortController;this.loading=i,this.template=e,this.known=void 0,this.present=t,this.added=``,this.setForm(t);try{var a;let t=await((a=this.order)==null?void 0:a.rendering.templateData(e,i.signal));if(i.signal.aborted)return;this.known=t}catch(e){if(i.signal.aborted)return}this.loading=void 0;let o=I(this.shown,this.present);this.setForm(o),await this.updateComplete,this.isNew&&((r=this.renderRoot.querySelector(`.field textarea, .field input, .field select`))==null||r.focus())}setForm(e){let{fields:t,addable:n}=Ce(e,this.known,this.isNew);this.shown=t,this.addable=n,this.requestUpdate()}heading(){var e;let{template:t,order:r}=this;if(t===void 0)return n.Rn(`parley-wiki-template-choose`);let i=(e=r==null?void 0:r.rendering.templatePrefix)==null?``:e;return n.Ln(t.startsWith(i)?t.slice(i.length):t)}isReady(){return this.template!==void 0}fields(){return this.template===void 0?this.chooser():this.form()}chooser(){let{found:e,failed:t}=this.search;return n.Dn`<label
>${n.Rn(`parley-wiki-template-name-field`)}
<input
type="text"
class="field-input"
dir="auto"
autocomplete="off"
autofocus
maxlength="255"
.value=${this.typed}
@input=${e=>{this.typed=P(e),this.search.look(this.typed)}}
@keydown=${this.onSearchKey}
/>
</label>
<div class="results" role="group" aria-label=${n.Rn(`parley-wiki-template-results`)}>
${e.map(({title:e,description:t})=>n.Dn`<button type="button" class="result" @click=${()=>void this.fill(e,[])}>
<span
><bdi>${e}</bdi
>${t===void 0?n.En:n.Dn` <span class="note" dir="auto">${t}</span>`}</span
>
</button>`)}
</div>
${t?n.Dn`<p class="error" role="alert">${n.Rn(`parley-wiki-search-failed`)}</p>`:n.En}`}form(){let{known:e,shown:t}=this,r=Te(t);return n.Dn`
${(e==null?void 0:e.description)===void 0?n.En:n.Dn`<p class="note" dir="auto">${e.description}</p>`}
${this.loading===void 0?n.En:n.Dn`<p class="note" role="status">${n.Rn(`parley-wiki-template-loading`)}</p>`}
${t.map((e,t)=>this.field(e,t))}
${t.length===0&&this.loading===void 0?n.Dn`<p class="note">${n.Rn(`parley-wiki-template-no-fields`)}</p>`:n.En}
${this.adder()}
${r.length===0?n.En:n.Dn`<p class="note">${n.Rn(`parley-wiki-template-missing`,r.length)}</p>`}
`}field(e,t){var r,i;let{known:a,name:o}=e,s=`field-${t}`,c=[a==null?void 0:a.description,(a==null?void 0:a.example)===void 0?void 0:n.Rn(`parley-wiki-example`,n.Ln(a.example)),(a==null?void 0:a.deprecated)===!0?n.Rn(`parley-wiki-deprecated`):void 0,(a==null?void 0:a.assumed)===void 0?void 0:n.Rn(`parley-wiki-assumed`,n.Ln(a.assumed))].filter(e=>e!==void 0);return n.Dn`<div class="field">
<div class="field__head">
<label for=${s}>
<bdi>${(r=a==null?void 0:a.label)==null?o:r}</bdi>
${(a==null?void 0:a.required)===!0?n.Dn`<span class="needed">${n.Rn(`parley-wiki-required`)}</span>`:n.En}
</label>
<button
type="button"
class="button quiet"
aria-label=${n.Rn(`parley-wiki-remove-field`,n.Ln((i=a==null?void 0:a.label)==null?o:i))}
@click=${()=>this.take(e)}
>
${n.Rn(`parley-wiki-remove`)}
</button>
</div>
${this.input(e,s,c.length>0,t===0)}
${c.length===0?n.En:n.Dn`<span class="note" id="${s}-note" dir="auto">${c.join(` `)}</span>`}
</div>`}input(e,t,r,i){var a;let{known:o,value:s}=e,c=r?`${t}-note`:n.En,l=t=>this.set(e,P(t)),u=(o==null?void 0:o.type)===`boolean`?[`1`,`0`]:(a=o==null?void 0:o.choices)==null?[]:a;return u.length>0&&(s.trim()===``||u.includes(s.trim()))?n.Dn`<select id=${t} ?autofocus=${i} aria-describedby=${c} @change=${l}>
<option value="" ?selected=${s.trim()===``}>${n.Rn(`parley-wiki-no-value`)}</option>
${u.map(e=>n.Dn`<option value=${e} ?selected=${e===s.trim()}>${this.choiceName(o,e)}</option>`)}
</select>`:n.Dn`<textarea
id=${t}
rows="1"
dir="auto"
?autofocus=${i}
aria-describedby=${c}
aria-required=${String((o==null?void 0:o.required)===!0)}
.value=${s.trim()}
@input=${l}
@keydown=${De}
></textarea>`}choiceName(e,t){return(e==null?void 0:e.type)===`boolean`?n.Rn(t===`1`?`parley-wiki-yes`:`parley-wiki-no`):t}set(e,t){this.shown=this.shown.map(r=>r.name===e.name?n.Kn(n.Kn({},r),{},{value:t}):r),this.requestUpdate()}take(e){this.shown=this.shown.filter(({name:t})=>t!==e.name),e.known!==void 0&&(this.addable=[...this.addable,e.known]),this.requestUpdate()}adder(){return n.Dn`<div class="field">
<label for="add">${n.Rn(`parley-wiki-add-field`)}</label>
<div class="row">
<input
id="add"
type="text"
list="addable"
dir="auto"
maxlength="200"
autocomplete="off"
.value=${this.added}
@input=${e=>{this.added=P(e),this.requestUpdate()}}
@keydown=${e=>{e.key===`Enter`&&(e.preventDefault(),this.add())}}
/>
<button type="button" class="button" ?disabled=${!L(this.added,this.shown)} @click=${()=>this.add()}>
${n.Rn(`parley-wiki-add`)}
</button>
</div>
<datalist id="addable">
${this.addable.map(({name:e,label:t})=>n.Dn`<option value=${e}>${t==null?e:t}</option>`)}
</datalist>
</div>`}add(){var e,t;let r=this.added.trim();if(!L(r,this.shown))return;let i=this.addable.find(e=>e.name===r||e.label===r);this.shown=[...this.shown,n.Kn({name:(e=i==null?void 0:i.name)==null?r:e,value:(t=i==null?void 0:i.preset)==null?``:t,isThere:!0},i===void 0?{}:{known:i})],this.addable=this.addable.filter(e=>e!==i),this.added=``,this.requestUpdate(),this.focusField(this.shown.length-1)}async focusField(e){var t;await this.updateComplete,(t=this.renderRoot.querySelector(`#field-${e}`))==null||t.focus()}submitted(){var e;let{order:t,template:n}=this;t!==void 0&&n!==void 0&&((e=this.loading)==null||e.abort(),this.close(),t.apply(n,I(this.shown,this.present)))}};function De(e){var t;e.key!==`Enter`||e.shiftKey||e.isComposing||(e.preventDefault(),e.target instanceof HTMLTextAreaElement&&((t=e.target.form)==null||t.requestSubmit()))}customElements.define(`parley-template-dialog`,z);var Oe=class{constructor(e){n.Qn(this,`forms`,void 0),n.Qn(this,`chooseTemplate`,(e,t)=>{let i=this.forms.rendering;if(i===void 0)return;let a=this.forms.host.view()===void 0?void 0:this.callIn(e);this.forms.dialog(z,`parley-template-dialog`).ask(n.Kn(n.Kn({rendering:i},a===void 0?{}:{call:a.call}),{},{apply:(n,o)=>{let s=a===void 0?r.i(n,i.templatePrefix,o):r.u(a.mw,0,o),c=r.l(r.o(s));t(a===void 0&&e.trim()!==``?`${e.trim()} ${c}`:c)}}))}),this.forms=e}edit(e){var i;let a=this.forms.host.view(),o=a==null?void 0:a.state.doc.nodeAt(e);if(a===void 0||(o==null?void 0:o.type)!==t.p.reference||!a.editable)return!1;a.dispatch(m(a.state,e));let{name:s=``,group:c=``,html:l}=r.n(o.attrs.mw),u=b(a.state).find(e=>(s===``?e.html===l:e.name===s)&&e.group===c),d=(i=l==null?u==null?void 0:u.html:l)==null?``:i;return this.dialog.ask(n.Kn(n.Kn({kind:`edit`},u===void 0?{}:{footnote:u}),{},{name:s,group:c,wikitext:_(d),html:d,apply:e=>void this.change(e),chooseTemplate:this.chooseTemplate,remove:this.forms.remover})),!0}create(){this.dialog.ask({kind:`edit`,name:``,group:``,wikitext:``,html:``,apply:e=>void this.insertNew(e),chooseTemplate:this.chooseTemplate})}reuse(){let e=this.forms.host.view();e!==void 0&&this.dialog.ask({kind:`reuse`,footnotes:b(e.state),choose:e=>this.repeat(e)})}get dialog(){return this.forms.dialog(F,`parley-reference-dialog`)}async insertNew({name:e,group:i,wikitext:a=``}){let o=a===``?{}:{html:await this.htmlOf(a)},s=r.f(null,n.Kn(n.Kn({},B(e,i)),o));this.forms.insert(t.p.reference.create({mw:s}))}repeat(e){var i;let a=this.forms.host.view();if(a===void 0||!a.editable)return;let{group:o}=e,s=(i=e.name)==null?oe(a.state.doc):i;if(e.name===void 0){let t=a.state.tr;for(let{position:i,mark:a,is:l}of C(t.doc)){var c;if(l.name===void 0&&l.html===e.html&&((c=l.group)==null?``:c)===o){V(t,i,a,r.f(a.attrs.mw,n.Kn(n.Kn({},l),{},{name:s})));break}}a.dispatch(t)}this.forms.insert(t.p.reference.create({mw:r.f(null,B(s,o))}))}async change(e){let t=e.wikitext===void 0?void 0:await this.htmlOf(e.wikitext),i=this.forms.host.view(),a=i===void 0?void 0:h(i.state);if(i===void 0||a===void 0||!i.editable)return;let o=r.n(a.piece.attrs.mw),s=i.state.tr;for(let{position:c,mark:l}of ke(i.state,a)){let i=r.n(l.attrs.mw),u=i.html!==void 0||o.name===void 0&&c===a.position?t==null?i.html:t:void 0,d=n.Kn(n.Kn({},B(e.name,e.group)),u===void 0?{}:{html:u});V(s,c,l,r.f(l.attrs.mw,d))}s.docChanged&&i.dispatch(s),i.focus()}callIn(e){let t=this.forms.host.view(),n=t===void 0?void 0:h(t.state),i=n===void 0?void 0:r.n(n.piece.attrs.mw).html,a=i===void 0?null:Ae(i).querySelector(`[typeof~="mw:Transclusion"][data-mw]`),o=a==null?void 0:a.getAttribute(`data-mw`),s=r.a(o);if(s!==void 0&&o!==null&&r.l(r.o(o))===e.trim())return{mw:o,call:s}}async htmlOf(e){try{return v(e,await this.forms.renderings.htmlOf(e))}catch(t){let n=document.createElement(`span`);return n.textContent=e,v(e,n.outerHTML)}}};function B(e,t){return n.Kn(n.Kn({},e===``?{}:{name:e}),t===``?{}:{group:t})}function ke(e,{position:t,piece:n}){let{name:i,group:a}=r.n(n.attrs.mw);return C(e.doc).filter(e=>i===void 0?e.position===t:e.is.name===i&&e.is.group===a)}function V(e,t,r,i){r.attrs.mw!==i&&e.setNodeMarkup(t,null,n.Kn(n.Kn({},r.attrs),{},{mw:i}))}function Ae(e){return new DOMParser().parseFromString(e,`text/html`).body}function je(e){return e.isInline?Me(e):Ne(e)}function Me(t){return(n,r)=>{let{selection:i}=n,{$from:a}=i;if(!a.parent.inlineContent||a.parent.type.spec.code===!0)return!1;let o=i.to,s=n.tr.insert(o,t);return s.setSelection(e.zt.create(s.doc,o+t.nodeSize)),r==null||r(s.scrollIntoView()),!0}}function Ne(n){return(r,i)=>{let a=Pe(r,n);if(a===void 0)return!1;if(i===void 0)return!0;let{from:o,to:s}=a,c=r.tr.replaceWith(o,s,n),l=o+n.nodeSize;return c.doc.resolve(l).nodeAfter===null&&c.insert(l,t.p.paragraph.create()),c.setSelection(n.isTextblock?e.zt.near(c.doc.resolve(o+1)):e.Ft.create(c.doc,o)),i(c.scrollIntoView()),!0}}function Pe({selection:n},r){let{$to:i}=n;if(n instanceof e.Ft&&!n.node.isInline)return{from:n.to,to:n.to};for(let e=i.depth;e>0;--e){let n=i.node(e-1),a=i.index(e-1);if(!n.canReplaceWith(a+1,a+1,r.type))continue;let o=i.node(e);return{from:o.type===t.p.paragraph&&o.content.size===0?i.before(e):i.after(e),to:i.after(e)}}}var Fe=e=>{let{$from:t}=e.selection;return t.parent.inlineContent&&t.parent.type.spec.code!==!0},Ie=[`class`],H=[`usual`,`left`,`right`,`center`,`none`],U=[`thumb`,`frame`,`frameless`,`basic`],W={thumb:`/Thumb`,frame:`/Frame`,frameless:`/Frameless`,basic:``};function Le({media:e,attributes:t}){var r,a,o,s;let c=We(Ue(e)),l=Ge((r=c==null?void 0:c.getAttribute(`resource`))==null?``:r);if(c===null||l===void 0)return;let{class:u=``,typeof:d=``}=i.h(t),f=Number(c.getAttribute(`width`)),p=/\bmw-default-size\b/u.test(u);return n.Kn(n.Kn({file:l},p||!(f>0)?{}:{width:f}),{},{alt:(a=c.getAttribute(`alt`))==null?``:a,alignment:(o=H.find(e=>u.includes(`mw-halign-${e}`)))==null?`usual`:o,frame:(s=U.find(e=>e!==`basic`&&d.includes(W[e]+` `)||d.endsWith(W[e])))==null?`basic`:s})}function Re(e,t){var r,a;let o=Le(e),s=Ue(e.media),c=We(s);if(c===null||o===void 0)return e;t.alt!==o.alt&&c.setAttribute(`alt`,t.alt),t.width!==o.width&&He(c,t.width);let l=i.h(e.attributes),u=Be((r=l.class)==null?``:r,t),{class:d}=l,f=n.Mt(l,Ie),p=Ve((a=l.typeof)==null?`mw:File`:a,t.frame,o.frame);return{media:s.innerHTML,attributes:i.m(n.Kn(n.Kn(n.Kn({},f),u===``?{}:{class:u}),{},{typeof:p}))}}function ze(e,{source:t=``,ratio:r}){var a;let o=document.createElement(`body`),s=document.createElement(`a`),c=`./${encodeURI(e.file.replaceAll(` `,`_`)).replaceAll(`?`,`%3F`)}`;s.setAttribute(`href`,c);let l=document.createElement(`img`);l.setAttribute(`resource`,c),t!==``&&l.setAttribute(`src`,t),e.alt!==``&&l.setAttribute(`alt`,e.alt);let u=(a=e.width)==null?220:a;l.setAttribute(`width`,String(u)),r!==void 0&&l.setAttribute(`height`,String(Math.max(1,Math.round(u*r)))),s.append(l),o.append(s);let d=Be(``,e),f=`mw:File${W[e.frame]}`;return{media:o.innerHTML,attributes:i.m(n.Kn(n.Kn({},d===``?{}:{class:d}),{},{typeof:f}))}}function Be(e,{width:t,alignment:n}){let r=e.split(/\s+/u).filter(e=>e!==``&&!/^mw-(?:default-size$|halign-)/u.test(e));return t===void 0&&r.unshift(`mw-default-size`),n!==`usual`&&r.push(`mw-halign-${n}`),r.join(` `)}function Ve(e,t,n){return t===n?e:e.replace(/mw:(File|Image|Video|Audio)(?:\/(?:Thumb|Frame|Frameless))?/u,(e,n)=>`mw:${n}${W[t]}`)}function He(e,t){let[n,r]=[Number(e.getAttribute(`width`)),Number(e.getAttribute(`height`))];t!==void 0&&(e.setAttribute(`width`,String(t)),n>0&&r>0&&e.setAttribute(`height`,String(Math.round(r*t/n))))}function Ue(e){return new DOMParser().parseFromString(e,`text/html`).body}function We(e){return e.querySelector(`img[resource], video[resource], audio[resource], span[resource]`)}function Ge(e){if(e.startsWith(`./`))try{return decodeURIComponent(e.slice(2)).replaceAll(`_`,` `)}catch(e){return}}var Ke=60;function G(e){let t=e.attrs.mw;switch(e.type.name){case`transclusion`:case`transclusion_inline`:return qe(t);case`extension`:case`extension_inline`:var i;return Je(r.t(t).name||String((i=e.attrs.name)==null?``:i));case`reference`:return n.Rn(`parley-wiki-reference`);case`figure`:case`image_inline`:return n.Rn(`parley-wiki-picture`);case`comment`:case`comment_inline`:var a;return n.Rn(`parley-wiki-comment`,n.Ln(K(String((a=e.attrs.text)==null?``:a))));default:return n.Rn(`parley-editor-opaque`)}}function qe(e){let t=r.a(e);if(t===void 0)return n.Rn(`parley-wiki-wikitext`,n.Ln(K(r.l(r.o(e)))));let i=K(t.target.replace(/:[^]*$/u,e=>t.isFunction?``:e));return n.Rn(t.isFunction?`parley-wiki-function-name`:`parley-wiki-template-name`,n.Ln(i))}function Je(e){switch(e){case`references`:return n.Rn(`parley-wiki-references`);case`gallery`:return n.Rn(`parley-wiki-gallery`);case`math`:case`chem`:case`ce`:return n.Rn(`parley-wiki-formula`);case`poem`:return n.Rn(`parley-wiki-poem`);case`syntaxhighlight`:case`source`:return n.Rn(`parley-wiki-code`);default:return n.Rn(`parley-wiki-extension-name`,n.Ln(e))}}function K(e){let t=e.replaceAll(/\s+/gu,` `).trim();return t.length>Ke?`${t.slice(0,59)}…`:t}var Ye=[`width`],q=class extends N{constructor(...e){super(...e),n.Qn(this,`order`,void 0),n.Qn(this,`picture`,void 0),n.Qn(this,`file`,{}),n.Qn(this,`typed`,``),n.Qn(this,`search`,new R(this,async(e,t)=>{var n,r,i,a;return(n=await((r=this.order)==null||(a=(i=r.rendering).searchFiles)==null?void 0:a.call(i,e,t)))==null?[]:n})),n.Qn(this,`onSearchKey`,e=>{var t,n;if(e.key!==`Enter`)return;e.preventDefault();let[r]=this.search.found,i=a.n(this.typed),o=(t=(n=this.order)==null?void 0:n.rendering.filePrefix)==null?``:t;r===void 0?i!==void 0&&this.choose({title:i.startsWith(o)?i:o+i}):this.choose(r)}),n.Qn(this,`onWidth`,e=>{var t;let r=Math.round(Number(P(e))),i=(t=this.picture)==null?{}:t,{width:a}=i,o=n.Mt(i,Ye),s=Number.isFinite(r)&&r>=1&&r<=2e3;this.set(n.Kn(n.Kn({},o),s?{width:r}:{}),!0)})}ask(e){this.order=e,this.picture=e.picture,this.isNew=e.picture===void 0,this.removePiece=e.remove,this.file={},this.typed=``,this.search.clear(),this.open()}heading(){var e;let{picture:t,order:r}=this;if(t===void 0)return n.Rn(`parley-wiki-picture-choose`);let i=(e=r==null?void 0:r.rendering.filePrefix)==null?``:e;return n.Ln(t.file.startsWith(i)?t.file.slice(i.length):t.file)}isReady(){return this.picture!==void 0}fields(){return this.picture===void 0?this.chooser():this.form(this.picture)}chooser(){let{found:e,failed:t}=this.search;return n.Dn`<label
>${n.Rn(`parley-wiki-picture-field`)}
<input
type="text"
dir="auto"
autocomplete="off"
autofocus
maxlength="255"
.value=${this.typed}
@input=${e=>{this.typed=P(e),this.search.look(this.typed)}}
@keydown=${this.onSearchKey}
/>
</label>
<div class="results" role="group" aria-label=${n.Rn(`parley-wiki-picture-results`)}>
${e.map(e=>n.Dn`<button type="button" class="result" @click=${()=>this.choose(e)}>
${this.thumbnail(e)} <bdi>${e.title}</bdi>
</button>`)}
</div>
${t?n.Dn`<p class="error" role="alert">${n.Rn(`parley-wiki-search-failed`)}</p>`:n.En}`}thumbnail({thumbnail:e}){var t;let r=e===void 0?void 0:k(e);return r===void 0||((t=this.order)==null?void 0:t.rendering.mayFetch(r))!==!0?n.En:n.Dn`<img src=${r.href} alt="" referrerpolicy="no-referrer" loading="lazy" />`}choose({title:e,thumbnail:t,ratio:r}){this.file=n.Kn(n.Kn({},t===void 0?{}:{source:t}),r===void 0?{}:{ratio:r}),this.picture={file:e,alt:``,alignment:`usual`,frame:`thumb`},this.requestUpdate()}form(e){return n.Dn`<label
>${n.Rn(`parley-wiki-picture-alt`)}
<textarea
rows="2"
dir="auto"
aria-describedby="alt-note"
.value=${e.alt}
@input=${e=>this.set({alt:P(e)})}
></textarea>
</label>
<p class="note" id="alt-note">${n.Rn(`parley-wiki-picture-alt-note`)}</p>
<div class="row">
<label
>${n.Rn(`parley-wiki-picture-frame`)}
<select
@change=${e=>{var t;return this.set({frame:(t=U.find(t=>t===P(e)))==null?`thumb`:t})}}
>
${U.map(t=>n.Dn`<option value=${t} ?selected=${t===e.frame}>
${n.Rn(`parley-wiki-picture-frame-${t}`)}
</option>`)}
</select>
</label>
<label
>${n.Rn(`parley-wiki-picture-align`)}
<select
@change=${e=>{var t;return this.set({alignment:(t=H.find(t=>t===P(e)))==null?`usual`:t})}}
>
${H.map(t=>n.Dn`<option value=${t} ?selected=${t===e.alignment}>
${n.Rn(`parley-wiki-picture-align-${t}`)}
</option>`)}
</select>
</label>
<label
>${n.Rn(`parley-wiki-picture-width`)}
<input
type="number"
min="20"
max="2000"
placeholder=${n.Rn(`parley-wiki-picture-width-usual`)}
.value=${e.width===void 0?``:String(e.width)}
@input=${this.onWidth}
/>
</label>
</div>`}set(e,t=!1){let{picture:r}=this;if(r===void 0)return;let{file:i,alt:a,alignment:o,frame:s,width:c}=r,l=t||c===void 0?{}:{width:c};this.picture=n.Kn(n.Kn({file:i,alt:a,alignment:o,frame:s},l),e)}submitted(){let{order:e,picture:t,file:n}=this;t!==void 0&&(this.close(),e==null||e.apply(t,n))}};customElements.define(`parley-picture-dialog`,q);var J=class extends N{constructor(...e){super(...e),n.Qn(this,`order`,void 0),n.Qn(this,`source`,``),n.Qn(this,`tagAttributes`,[]),n.Qn(this,`added`,``),n.Qn(this,`add`,()=>{this.setAttributes([...this.tagAttributes,{name:this.added.trim(),value:``}]),this.added=``})}ask(e){var t;this.order=e,this.source=e.source,this.tagAttributes=(t=e.attributes)==null?[]:t,this.isNew=e.isNew===!0,this.removePiece=e.remove,this.added=``,this.open()}heading(){var e,t;return(e=(t=this.order)==null?void 0:t.heading)==null?``:e}fields(){let{order:e}=this;return n.Dn`${(e==null?void 0:e.label)===void 0?n.En:n.Dn`<label
>${e.label}
<textarea
class="source"
dir="auto"
spellcheck="false"
autofocus
.value=${this.source}
@input=${e=>{this.source=P(e)}}
></textarea>
</label>`}
${(e==null?void 0:e.attributes)===void 0?n.En:this.attributeFields()}`}attributeFields(){return n.Dn`${this.tagAttributes.map(({name:e,value:t},r)=>n.Dn`<div class="field">
<div class="field__head">
<label for="attribute-${r}"><bdi>${e}</bdi></label>
<button
type="button"
class="button quiet"
aria-label=${n.Rn(`parley-wiki-remove-field`,n.Ln(e))}
@click=${()=>this.setAttributes(this.tagAttributes.filter(t=>t.name!==e))}
>
${n.Rn(`parley-wiki-remove`)}
</button>
</div>
<input
id="attribute-${r}"
type="text"
dir="auto"
.value=${t}
@input=${t=>{let n=P(t);this.tagAttributes=this.tagAttributes.map(t=>t.name===e?{name:e,value:n}:t)}}
/>
</div>`)}
<div class="field">
<label for="add">${n.Rn(`parley-wiki-add-attribute`)}</label>
<div class="row">
<input
id="add"
type="text"
dir="ltr"
maxlength="60"
autocomplete="off"
.value=${this.added}
@input=${e=>{this.added=P(e),this.requestUpdate()}}
/>
<button type="button" class="button" ?disabled=${!this.mayAdd()} @click=${this.add}>
${n.Rn(`parley-wiki-add`)}
</button>
</div>
</div>`}mayAdd(){let e=this.added.trim();return/^[a-z][\w-]*$/iu.test(e)&&!this.tagAttributes.some(t=>t.name===e)}setAttributes(e){this.tagAttributes=e,this.requestUpdate()}submitted(){var e;this.close(),(e=this.order)==null||e.apply(this.source,this.tagAttributes)}};customElements.define(`parley-source-dialog`,J);var Xe=class{constructor(e,t){n.Qn(this,`host`,void 0),n.Qn(this,`renderings`,void 0),n.Qn(this,`dialogs`,new Map),n.Qn(this,`remove`,()=>{let e=this.host.view(),t=e===void 0?void 0:h(e.state);e!==void 0&&t!==void 0&&e.editable&&(e.dispatch(e.state.tr.delete(t.position,t.position+t.piece.nodeSize).scrollIntoView()),e.focus())}),this.host=e,this.renderings=t}edit(e){let t=this.host.view(),n=t==null?void 0:t.state.doc.nodeAt(e);if(t===void 0||n==null||!t.editable)return!1;switch(t.dispatch(m(t.state,e)),n.type.name){case`transclusion`:case`transclusion_inline`:return this.editTransclusion(n),!0;case`extension`:case`extension_inline`:return this.editExtension(n);case`figure`:var r;return this.editPicture({media:String((r=n.attrs.media)==null?``:r),attributes:n.attrs.attributes});case`comment`:case`comment_inline`:return this.editComment(n),!0;default:return!1}}editTransclusion(e){let{mw:t}=e.attrs,i=r.a(t),a=this.host.rendering();i===void 0||i.isFunction||a===void 0?this.dialog(J,`parley-source-dialog`).ask({heading:G(e),label:n.Rn(`parley-wiki-wikitext-field`),source:r.l(r.o(t)),apply:e=>this.change({mw:r.s(e),html:null}),remove:this.remove}):this.dialog(z,`parley-template-dialog`).ask({rendering:a,call:i,apply:(e,n)=>{let i=r.u(t,0,n);i!==JSON.stringify(JSON.parse(String(t)))&&this.change({mw:i,html:null})},remove:this.remove})}editExtension(e){var t;let i=r.t(e.attrs.mw);return i.name!==`references`&&(this.dialog(J,`parley-source-dialog`).ask(n.Kn(n.Kn({heading:G(e)},i.source===void 0?{}:{label:n.Rn(`parley-wiki-extension-source`)}),{},{source:(t=i.source)==null?``:t,attributes:i.attributes,apply:(t,a)=>{let o=n.Kn({name:i.name,attributes:a},i.source===void 0?{}:{source:t});this.change({mw:r.d(e.attrs.mw,o),html:null})},remove:this.remove})),!0)}editPicture(e){let t=Le(e),n=this.host.rendering();return t===void 0||n===void 0?!1:(this.dialog(q,`parley-picture-dialog`).ask({rendering:n,picture:t,apply:t=>this.change(Re(e,t)),remove:this.remove}),!0)}editComment(e){var t;this.dialog(J,`parley-source-dialog`).ask({heading:n.Rn(`parley-wiki-comment-title`),label:n.Rn(`parley-wiki-comment-field`),source:String((t=e.attrs.text)==null?``:t),apply:e=>this.change({text:e}),remove:this.remove})}insertTemplate(){let e=this.host.rendering();e!==void 0&&this.dialog(z,`parley-template-dialog`).ask({rendering:e,apply:(t,n)=>void this.insertRendered(r.i(t,e.templatePrefix,n))})}async insertRendered(e){let n=!1;try{n=ve(await this.renderings.htmlOf(r.l(r.o(e))))}catch(e){}this.insert((n?t.p.transclusion:t.p.transclusion_inline).create({mw:e}))}insertPicture(){let e=this.host.rendering();e!==void 0&&this.dialog(q,`parley-picture-dialog`).ask({rendering:e,apply:(e,n)=>this.insert(t.p.figure.create(ze(e,n)))})}insertExtension(e,i){let a=(n,a)=>{let o=r.d(null,{name:e,attributes:a,source:n});return(i?t.p.extension:t.p.extension_inline).create({name:e,mw:o,typeof:`mw:Extension/${e}`})};this.dialog(J,`parley-source-dialog`).ask({heading:G(a(``,[])),label:n.Rn(`parley-wiki-extension-source`),source:``,attributes:[],isNew:!0,apply:(e,t)=>this.insert(a(i?`\n${e.replaceAll(/^\n+|\n+$/gu,``)}\n`:e,t))})}insert(e){let t=this.host.view();t!==void 0&&t.editable&&(je(e)(t.state,t.dispatch),t.focus())}change(e){let t=this.host.view(),r=t===void 0?void 0:h(t.state);if(t===void 0||r===void 0||!t.editable)return;let{position:i,piece:a}=r;Ze(t,t.state.tr.setNodeMarkup(i,null,n.Kn(n.Kn({},a.attrs),e)),i)}get remover(){return this.remove}get rendering(){return this.host.rendering()}dialog(e,t){let n=this.dialogs.get(t);if((n==null?void 0:n.isConnected)===!0)return n;let r=document.createElement(t);return this.host.container.append(r),this.dialogs.set(t,r),r}};function Ze(t,n,r){let i=n.doc.nodeAt(r);i!==null&&e.Ft.isSelectable(i)&&n.setSelection(e.Ft.create(n.doc,r)),t.dispatch(n),t.focus()}var Qe=n.On`
.parley-text .parley-source-break {
white-space: normal;
}
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
z-index: var(--z-index-popover, 700);
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
flex: 1 1 0;
min-inline-size: 4rem;
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
`,Y=6,$e=640,et={capture:!0,passive:!0},tt=new Set([`transclusion`,`transclusion_inline`,`extension`,`extension_inline`,`reference`,`figure`,`image_inline`,`comment`,`comment_inline`,`opaque_block`,`opaque_inline`]);function nt(t){return new e.It({props:{handleKeyDown:(e,n)=>{let r=X(e.state);return n.key!==`Enter`||n.shiftKey||r===void 0?!1:t.edit(r.position)},handleTextInput:(t,n,r,i)=>{let a=X(t.state);if(a===void 0)return!1;if(a.piece.isInline){let n=a.position+a.piece.nodeSize,r=t.state.tr.insertText(i,n);t.dispatch(r.setSelection(e.zt.create(r.doc,n+i.length)).scrollIntoView())}return!0}},view:e=>new rt(e,t)})}function X({selection:t}){if(t instanceof e.Ft&&tt.has(t.node.type.name))return{piece:t.node,position:t.from}}var rt=class{constructor(e,t){n.Qn(this,`bar`,document.createElement(`div`)),n.Qn(this,`actions`,void 0),n.Qn(this,`view`,void 0),n.Qn(this,`shown`,void 0),n.Qn(this,`isChosen`,!1),n.Qn(this,`onFocus`,()=>this.update(this.view)),n.Qn(this,`onMove`,()=>{let e=this.bar.hidden?void 0:X(this.view.state);e!==void 0&&this.place(e.position)}),this.actions=t,this.bar.className=`parley-popover parley-piece-bar`,this.bar.hidden=!0,this.bar.setAttribute(`role`,`group`),this.bar.addEventListener(`mousedown`,e=>e.preventDefault()),t.container.append(this.bar),this.view=e;for(let t of[`focus`,`blur`])e.dom.addEventListener(t,this.onFocus);document.addEventListener(`scroll`,this.onMove,et),window.addEventListener(`resize`,this.onMove),this.update(e)}update(e,t){t!==void 0&&!t.selection.eq(e.state.selection)&&(this.isChosen=!0);let n=this.isChosen&&e.editable&&e.hasFocus()?X(e.state):void 0;this.bar.hidden=n===void 0,n===void 0?this.shown=void 0:(n.piece!==this.shown&&this.show(e,n.piece),this.place(n.position))}place(e){var t,n;let r=(t=this.actions.container.querySelector(`.parley-editor__top`))==null?void 0:t.getBoundingClientRect();it(this.bar,this.view.nodeDOM(e),Math.max(0,(n=r==null?void 0:r.bottom)==null?0:n))}destroy(){for(let e of[`focus`,`blur`])this.view.dom.removeEventListener(e,this.onFocus);document.removeEventListener(`scroll`,this.onMove,et),window.removeEventListener(`resize`,this.onMove),this.bar.remove()}show(e,t){this.shown=t;let r=G(t),i=this.actions.mayEdit(t);this.bar.setAttribute(`aria-label`,r);let a=document.createElement(`span`);a.className=`parley-piece-bar__name`,a.dir=`auto`,a.textContent=r,this.bar.replaceChildren(a,...i?[ot(n.Rn(`parley-wiki-change`),()=>this.edit(e))]:[],ot(n.Rn(`parley-wiki-remove`),()=>at(e))),n.Cn(n.Rn(i?`parley-wiki-selected`:`parley-wiki-selected-whole`,r))}edit(e){let t=X(e.state);t!==void 0&&this.actions.edit(t.position)}};function it(e,t,n){if(!(t instanceof HTMLElement))return;let r=t.getBoundingClientRect(),{offsetWidth:i,offsetHeight:a}=e,o=getComputedStyle(t).direction===`rtl`?r.right-i:r.left,{clientWidth:s}=document.documentElement,c=s<=$e,l=Math.max(Y,Math.min(o,s-i-Y)),u=c?n+Y:r.top-a-Y,d=Math.min(r.bottom+Y,window.innerHeight-a-Y),f=u>=n&&u+a<=r.top;e.style.left=c?`${Y}px`:`${l}px`,e.style.right=c?`${Y}px`:``,e.style.top=`${f?u:Math.max(n+Y,d)}px`,e.style.visibility=r.bottom<n||r.top>window.innerHeight?`hidden`:``}function at(e){e.dispatch(e.state.tr.deleteSelection().scrollIntoView()),e.focus()}function ot(e,t){let n=document.createElement(`button`);return n.type=`button`,n.className=`parley-button`,n.textContent=e,n.addEventListener(`click`,t),n}var st=200,ct=3,lt=class{constructor(e){n.Qn(this,`rendering`,void 0),n.Qn(this,`known`,new Map),n.Qn(this,`waiting`,[]),n.Qn(this,`running`,0),this.rendering=e}htmlOf(e){let t=this.known.get(e);if(t!==void 0)return t;let n=this.ask(e);this.known.set(e,n),n.catch(()=>this.known.delete(e));let[r]=this.known.keys();return this.known.size>st&&r!==void 0&&this.known.delete(r),n}async ask(e){this.running>=ct&&await new Promise(e=>this.waiting.push(e)),this.running+=1;try{let t=this.rendering();if(t===void 0)throw Error(`no wiki to ask`);return await t.render(e,AbortSignal.timeout(2e4))}finally{var t;--this.running,(t=this.waiting.shift())==null||t()}}},ut=new e.Lt(`source-breaks`);function dt(){return new e.It({key:ut,state:{init:(t,{doc:n})=>e.H.create(n,pt(n,0,n.content.size)),apply:(e,t)=>e.docChanged?ft(e,t):t},props:{decorations:e=>ut.getState(e)}})}function ft(e,t){let n=t.map(e.mapping,e.doc);return e.mapping.maps.forEach((t,r)=>{let i=e.mapping.slice(r+1);t.forEach((t,r,a,o)=>{let s=i.map(a,-1),c=i.map(o,1);e.doc.nodesBetween(s,c,(t,r)=>{if(!t.isTextblock)return!0;let i=r+t.nodeSize;return n=n.remove(n.find(r,i)).add(e.doc,pt(e.doc,r,i)),!1})})}),n}function pt(t,n,r){let i=[];return t.nodesBetween(n,r,(t,n,r)=>{var a;if(t.isTextblock&&(t.type.spec.code===!0||t.type.spec.whitespace===`pre`))return!1;if(!t.isText||r===null)return!0;for(let{index:r}of((a=t.text)==null?``:a).matchAll(/\n/g))i.push(e.V.inline(n+r,n+r+1,{class:`parley-source-break`}));return!1}),i}function Z(e,t){var n;let r=(n=t.rendering())==null?void 0:n.mayFetch;return E(typeof e==`string`?e:``,r===void 0?{}:{mayFetch:r})}var mt=class{constructor(t,r,i,a){n.Qn(this,`dom`,document.createElement(`figure`)),n.Qn(this,`contentDOM`,document.createElement(`figcaption`)),n.Qn(this,`media`,document.createElement(`div`)),n.Qn(this,`node`,void 0),n.Qn(this,`tools`,void 0),this.node=t,this.tools=r,this.media.className=`parley-figure__media`,this.media.contentEditable=`false`,this.media.addEventListener(`click`,()=>{let t=a();t!==void 0&&(i.dispatch(i.state.tr.setSelection(e.Ft.create(i.state.doc,t))),i.focus())}),this.media.addEventListener(`dblclick`,()=>{let e=a();e!==void 0&&r.edit(e)}),this.contentDOM.dir=`auto`,this.contentDOM.dataset.placeholder=n.Rn(`parley-wiki-picture-caption`),this.dom.append(this.media,this.contentDOM),this.show()}update(e){if(e.type!==this.node.type)return!1;let t=[`media`,`attributes`].every(t=>e.attrs[t]===this.node.attrs[t]);return this.node=e,t||this.show(),this.contentDOM.classList.toggle(`parley-figure__caption--empty`,e.content.size===0),!0}ignoreMutation(e){return e.type!==`selection`&&!this.contentDOM.contains(e.target)}show(){var e;let{class:t=``,typeof:n=``}=i.h(this.node.attrs.attributes),r=(e=/\bmw-halign-(left|right|center|none)\b/u.exec(t))==null?void 0:e[1],a=/\/(?:Thumb|Frame)\b/u.test(n)&&!/\/Frameless/u.test(n);this.dom.className=[`parley-figure`,`parley-figure--${r==null?a?`end`:`none`:r}`,...a?[`parley-figure--framed`]:[]].join(` `);let o=Z(this.node.attrs.media,this.tools);this.media.replaceChildren(o),this.media.querySelector(`img`)===null&&(this.media.textContent=ht(String(this.node.attrs.media))),this.contentDOM.classList.toggle(`parley-figure__caption--empty`,this.node.content.size===0)}};function ht(e){var t;let r=(t=/resource="\.\/([^"]+)"/u.exec(e))==null?void 0:t[1];try{return r===void 0?n.Rn(`parley-wiki-picture`):decodeURIComponent(r).replaceAll(`_`,` `)}catch(e){return n.Rn(`parley-wiki-picture`)}}function gt(e,t){let n=document.createElement(`span`);return n.className=`parley-piece parley-piece--inline`,n.contentEditable=`false`,n.append(Z(e.attrs.html,t)),n.querySelector(`img`)===null&&(n.textContent=ht(String(e.attrs.html))),{dom:n,ignoreMutation:()=>!0}}function _t(e,t,r){var i;let a=document.createElement(e.isInline?`span`:`div`);return a.className=`parley-comment`,a.contentEditable=`false`,a.dir=`auto`,a.title=n.Rn(`parley-wiki-comment-title`),a.textContent=String((i=e.attrs.text)==null?``:i).trim(),a.addEventListener(`dblclick`,()=>{let e=r();e!==void 0&&t.edit(e)}),{dom:a,ignoreMutation:()=>!0}}function vt(e,t){var r;let i=document.createElement(e.isInline?`span`:`div`);return i.className=`parley-opaque parley-opaque--${e.isInline?`inline`:`block`}`,i.contentEditable=`false`,i.title=n.Rn(`parley-editor-opaque-title`),i.append(Z(e.attrs.html,t)),((r=i.textContent)==null?``:r).trim()===``&&i.querySelector(`img, hr`)===null&&(i.textContent=n.Rn(`parley-editor-opaque`)),{dom:i,ignoreMutation:()=>!0}}var yt=class{constructor(e,t,r){n.Qn(this,`dom`,void 0),n.Qn(this,`node`,void 0),n.Qn(this,`tools`,void 0),n.Qn(this,`asked`,``),this.node=e,this.tools=t,this.dom=document.createElement(e.isInline?`span`:`div`),this.dom.className=`parley-piece parley-piece--${e.isInline?`inline`:`block`}`,this.dom.contentEditable=`false`,this.dom.addEventListener(`dblclick`,()=>{let e=r();e!==void 0&&t.edit(e)}),this.show()}update(e){if(e.type!==this.node.type)return!1;let t=e.attrs.mw===this.node.attrs.mw&&e.attrs.html===this.node.attrs.html;return this.node=e,t||this.show(),!0}ignoreMutation(){return!0}show(){let e=G(this.node);this.dom.title=e,this.dom.setAttribute(`aria-label`,e),this.dom.setAttribute(`role`,`group`);let t=this.node.attrs.html;typeof t==`string`&&t!==``?this.showHtml(t):this.showRendering()}async showRendering(){let e=bt(this.node);this.asked=e,this.dom.childNodes.length===0&&this.showName(),this.dom.classList.add(`parley-piece--waiting`);try{let t=await this.tools.renderings.htmlOf(e);this.asked===e&&this.showHtml(t)}catch(t){this.asked===e&&this.showName()}}showHtml(e){var t;this.asked=``,this.dom.classList.remove(`parley-piece--waiting`,`parley-piece--name`);let n=(t=this.tools.rendering())==null?void 0:t.mayFetch,r=E(e,n===void 0?{}:{mayFetch:n});this.node.isInline&&xt(r),this.dom.replaceChildren(r),St(this.dom)&&this.showName()}showName(){this.dom.classList.remove(`parley-piece--waiting`),this.dom.classList.add(`parley-piece--name`);let e=document.createElement(`bdi`);e.textContent=G(this.node),this.dom.replaceChildren(e)}};function bt(e){let t=e.attrs.mw;switch(e.type.name){case`extension`:case`extension_inline`:return r.c(r.t(t));default:return r.l(r.o(t))}}function xt(e){let t=[...e.children],[n]=t;t.length===1&&(n==null?void 0:n.localName)===`p`&&n.replaceWith(...n.childNodes)}function St(e){var t;return((t=e.textContent)==null?``:t).trim()===``&&e.querySelector(`img, hr, table, math`)===null}function Ct(e){var t;let n=(t=e==null?void 0:e.extensionTags)==null?[]:t;return n.length===0||n.includes(`ref`)}var wt=class{constructor(e,t){n.Qn(this,`dom`,void 0),n.Qn(this,`node`,void 0),this.node=e,this.dom=document.createElement(e.isInline?`span`:`div`),this.dom.className=`parley-piece parley-piece--${e.isInline?`inline`:`block`}`,this.dom.contentEditable=`false`,this.dom.addEventListener(`dblclick`,t),this.dom.textContent=Tt(e)}update(e){return e.type===this.node.type&&(this.node=e,this.dom.textContent=Tt(e),!0)}ignoreMutation(){return!0}};function Tt(e){var t;let i=e.attrs.mw;if(r.r(i))return``;let{html:a}=r.n(i),o=r.t(i);return r.c(a===void 0?o:n.Kn(n.Kn({},o),{},{source:(t=E(a).textContent)==null?``:t}))}function Et(e){let t=(t,n,r)=>new yt(t,e,r),n=(t,n,r)=>new wt(t,()=>{let t=r();t!==void 0&&e.edit(t)}),r=(r,i,a,o,s)=>r.attrs.name===`references`?Ct(e.rendering())?new be(r,e,o):n(r,i,a,o,s):t(r,i,a,o,s),i=(t,r,i,a,o)=>Ct(e.rendering())?new ye(t,e,i,a):n(t,r,i,a,o),a=(t,n,r)=>_t(t,e,r),o=t=>vt(t,e);return{transclusion:t,transclusion_inline:t,extension:r,extension_inline:r,reference:i,figure:(t,n,r)=>new mt(t,e,n,r),image_inline:t=>gt(t,e),comment:a,comment_inline:a,opaque_block:o,opaque_inline:o,definition_list:Q,table_caption:Q}}function Q(t){var n,r,i;let{dom:a,contentDOM:o}=e.Ht.renderSpec(document,(n=(r=(i=t.type.spec).toDOM)==null?void 0:r.call(i,t))==null?[`div`,0]:n);return a instanceof HTMLElement&&(a.dir=`auto`),o===void 0?{dom:a}:{dom:a,contentDOM:o}}var Dt=(r,i)=>{let{$from:a}=r.selection,o=t.r(a,t.p.captioned_table),s=t.r(a,t.p.table);if(o!==void 0&&(s===void 0||o===s-1)){let s=a.node(o),c=a.before(o),{before:l,after:u}=s.attrs,d=s.children.filter(({type:e})=>e===t.p.table).map((e,t,r)=>e.type.create(n.Kn(n.Kn(n.Kn({},e.attrs),t===0?{before:l}:{}),t===r.length-1?{after:u}:{}),e.content));if(d.length===0)return!1;let f=r.tr.replaceWith(c,c+s.nodeSize,d);return f.setSelection(e.zt.near(f.doc.resolve(c+1))),i==null||i(f.scrollIntoView()),!0}if(s===void 0)return!1;let c=a.node(s),l=a.before(s);if(!a.node(s-1).canReplaceWith(a.index(s-1),a.indexAfter(s-1),t.p.captioned_table))return!1;let{before:u,after:d}=c.attrs,f=c.type.create(n.Kn(n.Kn({},c.attrs),{},{before:null,after:null}),c.content),p=t.p.captioned_table.create({before:u,after:d},[t.p.table_caption.create(),f]),m=r.tr.replaceWith(l,l+c.nodeSize,p);return m.setSelection(e.zt.create(m.doc,l+2)),i==null||i(m.scrollIntoView()),!0};function Ot(e){return t.r(e.selection.$from,t.p.captioned_table)!==void 0}var kt=[{name:`math`,isBlock:!1,icon:n.r,message:`parley-wiki-formula`},{name:`gallery`,isBlock:!0,icon:n.i,message:`parley-wiki-gallery`},{name:`syntaxhighlight`,isBlock:!0,icon:n.st,message:`parley-wiki-code`},{name:`poem`,isBlock:!0,icon:n.rt,message:`parley-wiki-poem`}];function At(e,r){var i,a;let o=(i=(a=e.rendering)==null?void 0:a.extensionTags)==null?[]:i,s=o.includes(`ref`);return[{message:`parley-wiki-template`,icon:n.c,command:$(()=>e.insertTemplate())},...s?jt(r):[],{message:`parley-wiki-picture`,icon:n.a,command:$(()=>e.insertPicture())},...kt.filter(({name:e})=>o.includes(e)).map(({name:t,isBlock:n,icon:r,message:i})=>({message:i,icon:r,command:$(()=>e.insertExtension(t,n))})),{message:`parley-wiki-definitions`,icon:n.rt,command:c,isOn:e=>t.o(e,t.p.definition_list)},{message:`parley-wiki-caption`,icon:n.ut,command:Dt,isOn:Ot}]}function jt(e){let i=t.p.extension.create({name:`references`,mw:r.d(null,{name:`references`,attributes:[]}),typeof:`mw:Extension/references`});return[{message:`parley-wiki-reference`,icon:n.s,command:$(()=>e.create())},{message:`parley-wiki-reference-reuse`,icon:n.n,command:(t,n)=>b(t).length>0&&$(()=>e.reuse())(t,n)},{message:`parley-wiki-references`,icon:n.t,command:je(i)}]}function $(e){return(t,n)=>Fe(t)?(n!==void 0&&e(),!0):!1}async function Mt(n){await o.t();let r=new lt(n.rendering),i=new Xe(n,r),a=new Oe(i),s=e=>a.edit(e)||i.edit(e);return{mode:`visual`,nodeViews:Et({renderings:r,rendering:n.rendering,edit:s}),plugins:()=>[p(),ie(),dt(),nt({container:n.container,mayEdit:Nt,edit:s}),e.T({Enter:l,Tab:e.Tt(u(t.p.definition_description)),"Shift-Tab":e.Tt(u(t.p.definition_term))})],items:At(i,a),styles:[Qe]}}function Nt({type:e,attrs:t}){switch(e.name){case`extension`:case`extension_inline`:return t.name!==`references`;case`image_inline`:case`opaque_block`:case`opaque_inline`:return!1;default:return!0}}exports.wikiKit=Mt;
