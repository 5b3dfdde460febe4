// SPDX-License-Identifier: GPL-2.0-or-later
"use strict";const e=require("ext.parley.common"),t=require("ext.parley.caret-colours"),n=require("ext.parley.blocks"),r=require("ext.parley.page-directory"),i=require("ext.parley.link-target"),a=require("ext.parley.prosemirror");var o=class extends e.Tn{constructor(){super(),this.authors=[],this.homeWiki=``}createRenderRoot(){return this}render(){let n=[...new Map(this.authors.map(t=>[e.Dt(t),t])).values()].sort((e,t)=>e.name.localeCompare(t.name)),r=t=>e.Et(t,this.homeWiki);return e.Dn`<section class="parley-legend" aria-label=${e.Rn(`parley-editor-legend`)}>
<ul class="parley-legend__list">
${n.map(n=>e.Dn`<li>
<span class="parley-author ${t.t(n.colour)}" dir="auto">${r(n)}</span>
</li>`)}
<li class="parley-legend__before">${e.Rn(`parley-editor-legend-before`)}</li>
</ul>
<p class="parley-legend__here" role="status">
${this.here===void 0?e.Rn(`parley-editor-legend-nobody`):e.Rn(`parley-editor-legend-here`,e.Ln(r(this.here)))}
</p>
</section>`}};e.Qn(o,`properties`,{authors:{attribute:!1},here:{attribute:!1},homeWiki:{attribute:!1}}),customElements.define(`parley-author-legend`,o);var s=120,c=8,l=class{constructor(t,n){e.Qn(this,`items`,[]),e.Qn(this,`active`,-1),e.Qn(this,`failed`,!1),e.Qn(this,`host`,void 0),e.Qn(this,`pages`,void 0),e.Qn(this,`timer`,void 0),e.Qn(this,`running`,void 0),this.host=t,this.pages=n,t.addController(this)}hostDisconnected(){this.clear()}clear(){var e;clearTimeout(this.timer),(e=this.running)==null||e.abort(),this.items=[],this.active=-1,this.failed=!1,this.host.requestUpdate()}look(e,t,n=``){var r;clearTimeout(this.timer),(r=this.running)==null||r.abort();let a=e.trim()===``?void 0:i.a(n+e,this.pages());a===void 0?this.clear():a.kind===`outside`?this.show([{kind:`outside`,href:a.href}],t):(this.items.length===0&&this.show([{kind:`create`,title:a.title}],t),this.timer=setTimeout(()=>void this.ask(a.title,t),s))}async ask(t,n){let r=new AbortController;this.running=r;try{let i=await this.pages().search(t,r.signal);if(r.signal.aborted)return;let a=i.slice(0,c).map(t=>e.Kn({kind:`page`},t)),o=i.some(e=>e.title.toLocaleLowerCase()===t.toLocaleLowerCase());this.failed=!1,this.show(o?a:[...a,{kind:`create`,title:t}],n)}catch(e){if(r.signal.aborted)return;this.failed=!0,this.show([{kind:`create`,title:t}],n)}}show(e,t){this.items=e,this.active=t&&e.length>0?0:-1,this.host.requestUpdate()}move(e){let t=this.items.length;t!==0&&(this.active=this.active<0?e===1?0:t-1:(this.active+e+t)%t,this.host.requestUpdate())}get chosen(){return this.items[this.active]}};function u(e){switch(e.kind){case`page`:case`create`:return{kind:`page`,title:e.title};case`outside`:return{kind:`outside`,href:e.href}}}function d(t,n,r){return t.items.length===0?e.En:e.Dn`<div class="parley-suggestions" role="listbox" id=${n} aria-label=${e.Rn(`parley-editor-suggestions`)}>
${t.items.map((i,a)=>e.Dn`<div
class="parley-suggestions__item"
role="option"
id=${`${n}-${a}`}
aria-selected=${String(a===t.active)}
@mousedown=${e=>e.preventDefault()}
@click=${()=>r(i)}
>
${f(i)}
</div>`)}
${t.failed?e.Dn`<p class="parley-suggestions__note">${e.Rn(`parley-editor-suggestions-failed`)}</p>`:e.En}
</div>`}function f(t){switch(t.kind){case`page`:return e.Dn`<span class="parley-suggestions__title" dir="auto">${t.title}</span> ${t.description===void 0?e.En:e.Dn`<span class="parley-suggestions__description" dir="auto">${t.description}</span>`}`;case`create`:return e.Dn`${i.y(e.d)}
<span class="parley-suggestions__title parley-missing" dir="auto">${t.title}</span>
<span class="parley-suggestions__description">${e.Rn(`parley-editor-link-no-page`)}</span>`;case`outside`:return e.Dn`${i.y(e.u)}
<span class="parley-suggestions__title" dir="ltr">${t.href}</span>
<span class="parley-suggestions__description">${e.Rn(`parley-editor-link-outside`)}</span>`}}function p(e){return(t,n)=>!m(t.doc,String(e.attrs.title))&&(n==null||n(t.tr.insert(t.doc.content.size,e).scrollIntoView()),!0)}function m(e,t){let r=!1;return e.descendants(e=>(e.type===n.p.category&&e.attrs.title===t&&(r=!0),!r&&!e.isTextblock)),r}var h=`parley-category-suggestions`,g=class extends e.Tn{constructor(){super(),e.Qn(this,`typed`,``),e.Qn(this,`suggestions`,new l(this,()=>this.categoriesOnly())),e.Qn(this,`open`,async()=>{var e;this.isOpen=!0,this.typed=``,await this.updateComplete,(e=this.querySelector(`input`))==null||e.focus()}),e.Qn(this,`onInput`,e=>{this.typed=e.target.value;let{categoryPrefix:t}=this.pages,n=this.typed.toLocaleLowerCase().startsWith(t.toLocaleLowerCase());this.suggestions.look(this.typed,!1,n?``:t)}),e.Qn(this,`onSubmit`,e=>{e.preventDefault();let{chosen:t}=this.suggestions;t===void 0?this.add(this.typed):this.choose(t)}),e.Qn(this,`onKey`,e=>{if(e.key===`Escape`){var t;this.close(),(t=this.view)==null||t.focus()}else if(e.key===`ArrowDown`)this.suggestions.move(1);else if(e.key===`ArrowUp`)this.suggestions.move(-1);else return;e.preventDefault(),e.stopPropagation()}),e.Qn(this,`onFocusOut`,e=>{e.relatedTarget instanceof Node&&!this.contains(e.relatedTarget)&&this.close()}),this.pages=r.t,this.isOpen=!1}createRenderRoot(){return this}render(){if(!this.isOpen)return e.Dn`<button
type="button"
class="parley-button parley-button--quiet parley-category-add"
@click=${this.open}
>
${i.y(e.jt)} ${e.Rn(`parley-editor-category-add`)}
</button>`;let{active:t}=this.suggestions;return e.Dn`<form
class="parley-category-form"
@submit=${this.onSubmit}
@keydown=${this.onKey}
@focusout=${this.onFocusOut}
>
<input
class="parley-field"
type="text"
role="combobox"
dir="auto"
maxlength="255"
autocomplete="off"
aria-label=${e.Rn(`parley-editor-category-add`)}
placeholder=${e.Rn(`parley-editor-category-field`)}
aria-expanded=${String(this.suggestions.items.length>0)}
aria-controls=${h}
aria-activedescendant=${t<0?e.En:`${h}-${t}`}
.value=${this.typed}
@input=${this.onInput}
/>
${this.suggestions.items.length>0?e.Dn`<div class="parley-popover parley-category-form__list">
${d(this.suggestions,h,e=>this.choose(e))}
</div>`:e.En}
</form>`}categoriesOnly(){let{pages:t}=this,n=e=>e.toLocaleLowerCase().startsWith(t.categoryPrefix.toLocaleLowerCase());return e.Kn(e.Kn({},t),{},{search:async(e,r)=>(await t.search(e,r)).filter(({title:e})=>n(e))})}close(){this.isOpen=!1,this.suggestions.clear()}choose(e){e.kind!==`outside`&&this.add(e.title)}add(e){let{view:t,pages:i}=this,a=r.n(e);if(t===void 0||a===void 0||a===i.categoryPrefix.trim())return;let o=a.toLocaleLowerCase().startsWith(i.categoryPrefix.toLocaleLowerCase());p(n.p.category.create({title:o?a:i.categoryPrefix+a}))(t.state,t.dispatch),this.close(),t.focus()}};e.Qn(g,`properties`,{view:{attribute:!1},pages:{attribute:!1},isOpen:{state:!0}}),customElements.define(`parley-category-adder`,g);var _=500,v=class extends e.Tn{constructor(){super(),e.Qn(this,`typed`,``),e.Qn(this,`replacement`,``),e.Qn(this,`toggleCase`,()=>{var e,t;this.matchCase=!this.matchCase,this.look((e=(t=this.view)==null?void 0:t.state.selection.from)==null?0:e)}),e.Qn(this,`toggleReplacing`,()=>{this.replacing=!this.replacing}),e.Qn(this,`onInput`,e=>{var t,n;this.typed=e.target.value,this.look((t=(n=this.view)==null?void 0:n.state.selection.from)==null?0:t)}),e.Qn(this,`onSubmit`,e=>{e.preventDefault(),this.next(1)}),e.Qn(this,`onKey`,e=>{let t=e.ctrlKey||e.metaKey;if(e.key===`Escape`)this.close();else if(e.key===`Enter`&&e.shiftKey)this.next(-1);else if(t&&e.key.toLowerCase()===`g`||e.key===`F3`)this.next(e.shiftKey?-1:1);else if(t&&e.key.toLowerCase()===`f`)this.focusField();else return;e.preventDefault(),e.stopPropagation()}),this.readOnly=!1,this.isOpen=!1,this.replacing=!1,this.matchCase=!1}createRenderRoot(){return this}open(){let{view:e}=this;if(e===void 0)return;let{from:t,to:n,$from:r,$to:i}=e.state.selection;t<n&&r.sameParent(i)&&(this.typed=e.state.doc.textBetween(t,n).slice(0,_)),this.isOpen=!0,this.look(t),this.focusField()}close(){this.isOpen&&(this.isOpen=!1,this.view!==void 0&&(i.c(this.view),this.view.focus()))}next(e){this.view!==void 0&&(this.isOpen?i.h(this.view,e):this.open())}async focusField(){await this.updateComplete;let e=this.querySelector(`input`);e==null||e.focus(),e==null||e.select()}render(){return this.isOpen?e.Dn`<form
class="parley-find"
role="search"
aria-label=${e.Rn(`parley-editor-find`)}
@submit=${this.onSubmit}
@keydown=${this.onKey}
>
<div class="parley-find__row">
<input
class="parley-field"
type="text"
dir="auto"
maxlength=${_}
autocomplete="off"
spellcheck="false"
aria-label=${e.Rn(`parley-editor-find-field`)}
placeholder=${e.Rn(`parley-editor-find-field`)}
.value=${this.typed}
@input=${this.onInput}
/>
<span class="parley-find__count" role="status">${this.count()}</span>
${this.button(`parley-editor-find-previous`,e.x,()=>this.next(-1))}
${this.button(`parley-editor-find-following`,e.y,()=>this.next(1))}
${this.button(`parley-editor-find-case`,e.l,this.toggleCase,this.matchCase)}
${this.readOnly?e.En:this.button(`parley-editor-replace-open`,e.D,this.toggleReplacing,this.replacing)}
${this.button(`parley-editor-find-close`,e.Nn,()=>this.close())}
</div>
${this.replacing&&!this.readOnly?this.replaceRow():e.En}
</form>`:e.En}replaceRow(){let t=this.found===void 0||this.found.matches.length===0;return e.Dn`<div class="parley-find__row">
<input
class="parley-field"
type="text"
dir="auto"
maxlength=${_}
autocomplete="off"
aria-label=${e.Rn(`parley-editor-replace-field`)}
placeholder=${e.Rn(`parley-editor-replace-field`)}
.value=${this.replacement}
@input=${e=>{this.replacement=e.target.value}}
/>
<button
type="button"
class="parley-button"
aria-disabled=${String(t)}
@click=${()=>this.replace(i.f)}
>
${e.Rn(`parley-editor-replace-one`)}
</button>
<button
type="button"
class="parley-button"
aria-disabled=${String(t)}
@click=${()=>this.replace(i.d)}
>
${e.Rn(`parley-editor-replace-all`)}
</button>
</div>`}button(t,n,r,a){return e.Dn`<button
type="button"
class="parley-toolbar__button"
title=${e.Rn(t)}
aria-label=${e.Rn(t)}
aria-pressed=${a===void 0?e.En:String(a)}
@click=${r}
>
${i.y(n)}
</button>`}count(){let{found:t}=this;return t===void 0||t.query.text===``?``:t.matches.length===0?e.Rn(`parley-editor-find-none`):e.Rn(`parley-editor-find-count`,e.Wt(t.current+1),e.Wt(t.matches.length))}look(e){this.view!==void 0&&(i.p(this.view,{text:this.typed,matchCase:this.matchCase},e),i.m(this.view))}replace(t){if(this.view===void 0)return;let n=t(this.view,this.replacement);n>0&&e.Cn(e.Rn(`parley-editor-replaced`,n))}};e.Qn(v,`properties`,{view:{attribute:!1},found:{attribute:!1},readOnly:{attribute:!1},isOpen:{state:!0},replacing:{state:!0},matchCase:{state:!0}}),customElements.define(`parley-find-bar`,v);var y=[{message:`parley-editor-shortcuts-text`,entries:[{message:`parley-editor-bold`,keys:[`Mod-b`]},{message:`parley-editor-italic`,keys:[`Mod-i`]},{message:`parley-editor-code`,keys:[`Mod-Shift-6`]},{message:`parley-editor-link`,keys:[`Mod-k`,`[[`]},{message:`parley-editor-clear`,keys:[`Mod-\\`,`Mod-m`]}]},{message:`parley-editor-shortcuts-blocks`,entries:[{message:`parley-editor-style-paragraph`,keys:[`Mod-0`]},{message:`parley-editor-style-headings`,keys:[`Mod-2`,`Mod-6`,`## `]},{message:`parley-editor-style-code`,keys:[`Mod-7`,"```"]},{message:`parley-editor-quote`,keys:[`Mod-8`,`> `]},{message:`parley-editor-bullets`,keys:[`Mod-Shift-8`,`* `]},{message:`parley-editor-numbers`,keys:[`Mod-Shift-7`,`1. `]},{message:`parley-editor-indent`,keys:[`Tab`]},{message:`parley-editor-outdent`,keys:[`Shift-Tab`]},{message:`parley-editor-rule`,keys:[`---`]},{message:`parley-editor-break`,keys:[`Shift-Enter`]},{message:`parley-editor-move-up`,keys:[`Alt-Shift-ArrowUp`]},{message:`parley-editor-move-down`,keys:[`Alt-Shift-ArrowDown`]}]},{message:`parley-editor-shortcuts-table`,entries:[{message:`parley-editor-next-cell`,keys:[`Tab`]},{message:`parley-editor-previous-cell`,keys:[`Shift-Tab`]},{message:`parley-editor-select-column`,keys:[`Mod-Alt-ArrowDown`]},{message:`parley-editor-select-row`,keys:[`Mod-Alt-ArrowRight`]}]},{message:`parley-editor-shortcuts-other`,entries:[{message:`parley-editor-undo`,keys:[`Mod-z`]},{message:`parley-editor-redo`,keys:[`Mod-y`,`Mod-Shift-z`]},{message:`parley-editor-find`,keys:[`Mod-f`]},{message:`parley-editor-find-next`,keys:[`Mod-g`]},{message:`parley-editor-paste-plain`,keys:[`Mod-Shift-v`]},{message:`parley-editor-discuss`,keys:[`Mod-Alt-m`]},{message:`parley-editor-to-toolbar`,keys:[`Alt-F10`]},{message:`parley-editor-help`,keys:[`Mod-/`]}]}],b=class extends e.Tn{constructor(){super(),e.Qn(this,`opener`,void 0),e.Qn(this,`onClose`,()=>{var e;this.isOpen=!1,(e=this.opener)==null||e.focus()}),e.Qn(this,`onClick`,e=>{e.target instanceof HTMLDialogElement&&e.target.close()}),this.isOpen=!1}createRenderRoot(){return this}async open(){var e;this.opener=document.activeElement instanceof HTMLElement?document.activeElement:void 0,this.isOpen=!0,await this.updateComplete,(e=this.querySelector(`dialog`))==null||e.showModal()}render(){return this.isOpen?e.Dn`<dialog
class="parley-help"
aria-labelledby="parley-help-title"
@close=${this.onClose}
@click=${this.onClick}
>
<div class="parley-help__inside">
<header class="parley-help__head">
<h2 id="parley-help-title">${e.Rn(`parley-editor-help`)}</h2>
<form method="dialog">
<button
class="parley-toolbar__button"
title=${e.Rn(`parley-editor-close`)}
aria-label=${e.Rn(`parley-editor-close`)}
>
${i.y(e.Nn)}
</button>
</form>
</header>
<div class="parley-help__groups">
${y.map(t=>e.Dn`<section>
<h3>${e.Rn(t.message)}</h3>
<dl>
${t.entries.map(({message:t,keys:n})=>e.Dn`<div>
<dt>${e.Rn(t)}</dt>
<dd>${n.map(t=>e.Dn`<kbd dir="ltr">${i.v(t)}</kbd> `)}</dd>
</div>`)}
</dl>
</section>`)}
</div>
</div>
</dialog>`:e.Dn``}};e.Qn(b,`properties`,{isOpen:{state:!0}}),customElements.define(`parley-shortcut-help`,b);function x(e,t,r){return(o,s)=>{let c=o.doc.resolve(e.from);if(!c.parent.inlineContent||c.parent.type.spec.code)return!1;if(s!==void 0){let l=o.tr,u=i.r(t),{to:d}=e;if(e.from===d){let t=c.marks().filter(e=>e.type!==n.f.link&&e.type!==n.f.page_link);l.insert(e.from,o.schema.text(r,u.addToSet(t))),d=e.from+r.length}else l.removeMark(e.from,d,n.f.link).removeMark(e.from,d,n.f.page_link),l.addMark(e.from,d,u);l.setSelection(a.zt.create(l.doc,d)),l.removeStoredMark(n.f.link).removeStoredMark(n.f.page_link),s(l.scrollIntoView())}return!0}}function S({from:e,to:t}){return(r,i)=>(i==null||i(r.tr.removeMark(e,t,n.f.link).removeMark(e,t,n.f.page_link)),!0)}var C=8;function w(e,t,{from:n,to:r}){let i=t.coordsAtPos(n),a=t.coordsAtPos(r,-1),{offsetWidth:o,offsetHeight:s}=e,c=getComputedStyle(t.dom).direction===`rtl`?i.left-o:i.left,l=Math.max(C,Math.min(c,document.documentElement.clientWidth-o-C)),u=a.bottom+C,d=u+s+C<=window.innerHeight;e.style.left=`${l}px`,e.style.top=`${d?u:Math.max(C,i.top-s-C)}px`}var T=`parley-completion`,E=class extends e.Tn{constructor(){super(),e.Qn(this,`view`,void 0),e.Qn(this,`openLink`,void 0),e.Qn(this,`suggestions`,new l(this,()=>this.pages)),e.Qn(this,`choose`,e=>{let{view:t,openLink:n}=this;if(t===void 0||n===void 0)return;i.o(t);let{from:r,to:a}=n;t.dispatch(t.state.tr.delete(r,a));let o=u(e),s=o.kind===`page`?o.title:o.href;x({from:r,to:r},o,s)(t.state,t.dispatch),t.focus()}),this.pages=r.t}createRenderRoot(){return this}changed(e,t){this.view=t,this.openLink=e,e===void 0?this.suggestions.clear():this.suggestions.look(e.typed,!0)}key(e){if(this.suggestions.items.length===0)return!1;switch(e.key){case`ArrowDown`:return this.suggestions.move(1),!0;case`ArrowUp`:return this.suggestions.move(-1),!0;case`Enter`:case`Tab`:{let{chosen:e}=this.suggestions;return e!==void 0&&(this.choose(e),!0)}default:return!1}}render(){let t=this.openLink!==void 0&&this.suggestions.items.length>0;return this.hidden=!t,t?e.Dn`<div class="parley-popover">${d(this.suggestions,T,this.choose)}</div>`:e.En}updated(){let{view:e,openLink:t}=this;if(e===void 0||e.isDestroyed)return;let n=this.hidden||this.suggestions.active<0?void 0:`${T}-${this.suggestions.active}`;n===void 0?e.dom.removeAttribute(`aria-activedescendant`):e.dom.setAttribute(`aria-activedescendant`,n),!this.hidden&&t!==void 0&&w(this,e,{from:t.from,to:t.from})}};e.Qn(E,`properties`,{pages:{attribute:!1}}),customElements.define(`parley-link-completion`,E);var D=class extends e.Tn{constructor(){super(),e.Qn(this,`suggestions`,new l(this,()=>this.pages)),e.Qn(this,`onInput`,e=>{this.typed=e.target.value,this.suggestions.look(this.typed,!1)}),e.Qn(this,`onKey`,e=>{let t=e.target instanceof HTMLInputElement;if(e.key===`Escape`)this.close();else if(t&&e.key===`ArrowDown`)this.suggestions.move(1);else if(t&&e.key===`ArrowUp`)this.suggestions.move(-1);else return;e.preventDefault(),e.stopPropagation()}),e.Qn(this,`onFocusOut`,e=>{let t=e.relatedTarget;t instanceof Node&&!this.contains(t)&&(this.editing=void 0,this.suggestions.clear())}),e.Qn(this,`onSubmit`,e=>{e.preventDefault();let{chosen:t}=this.suggestions;if(t!==void 0)this.choose(t);else{let e=i.a(this.typed,this.pages);e!==void 0&&this.set(e)}}),e.Qn(this,`choose`,e=>this.set(u(e))),e.Qn(this,`unlink`,()=>{let{view:e}=this,t=e===void 0?void 0:i.n(e.state);e!==void 0&&t!==void 0&&S(t)(e.state,e.dispatch),this.close()}),this.pages=r.t,this.typed=``}createRenderRoot(){return this}open(){let{view:e}=this;if(e===void 0||!e.editable)return;let{state:t}=e;if(!t.selection.$from.parent.inlineContent||t.selection.$from.parent.type.spec.code)return;let n=i.n(t),r=n==null?{from:t.selection.from,to:t.selection.to}:n,a=t.doc.textBetween(r.from,r.to,` `,` `);this.editing={range:{from:r.from,to:r.to},link:n,words:a},this.typed=n===void 0?a.slice(0,255):O(n.target),this.showBeside(e,r)}async showBeside(e,t){await this.updateComplete,w(this,e,t);let n=this.querySelector(`input`);n==null||n.focus(),n==null||n.select(),this.suggestions.look(this.typed,!1)}close(){var e;this.editing!==void 0&&(this.editing=void 0,this.suggestions.clear(),(e=this.view)==null||e.focus())}willUpdate(e){e.has(`view`)&&(this.editing=void 0)}render(){let{editing:t}=this;if(this.hidden=t===void 0,t===void 0)return e.En;let n=i.a(this.typed,this.pages),{active:r}=this.suggestions;return e.Dn`<div
class="parley-popover"
role="dialog"
aria-label=${e.Rn(`parley-editor-link`)}
@keydown=${this.onKey}
@focusout=${this.onFocusOut}
>
<form class="parley-link" @submit=${this.onSubmit}>
<input
class="parley-field"
type="text"
role="combobox"
dir="auto"
autocomplete="off"
spellcheck="false"
maxlength="2000"
aria-label=${e.Rn(`parley-editor-link-field`)}
placeholder=${e.Rn(`parley-editor-link-field`)}
aria-expanded=${String(this.suggestions.items.length>0)}
aria-controls="parley-link-suggestions"
aria-activedescendant=${r<0?e.En:`parley-link-suggestions-${r}`}
.value=${this.typed}
@input=${this.onInput}
/>
${d(this.suggestions,`parley-link-suggestions`,this.choose)}
<div class="parley-popover__actions">
${t.link===void 0?e.En:e.Dn`<button type="button" class="parley-button" @click=${this.unlink}>
${e.Rn(`parley-editor-unlink`)}
</button>
<a
class="parley-button"
target="_blank"
rel="noopener noreferrer"
href=${this.addressOf(t.link.target)}
>${e.Rn(`parley-editor-link-open`)}</a
>`}
<button type="submit" class="parley-button parley-button--primary" ?disabled=${n===void 0}>
${e.Rn(t.link===void 0?`parley-editor-link-set`:`parley-editor-link-change`)}
</button>
</div>
</form>
</div>`}addressOf(e){return e.kind===`page`?this.pages.addressOf(e.title):e.href}set(e){var t;let{view:n,editing:r}=this;if(n===void 0||r===void 0)return;let a=(t=i.n(n.state))==null?n.state.selection:t;x({from:a.from,to:a.to},e,O(e))(n.state,n.dispatch),this.close()}};e.Qn(D,`properties`,{view:{attribute:!1},pages:{attribute:!1},editing:{state:!0},typed:{state:!0}});function O(e){return e.kind===`page`?e.title:e.href}customElements.define(`parley-link-dialog`,D);
