// SPDX-License-Identifier: GPL-2.0-or-later
"use strict";const e=require("ext.parley.common"),t=require("ext.parley.origin"),n=require("ext.parley.link-target"),r=require("ext.parley.caret-colours"),i=require("ext.parley.live"),a=require("ext.parley.shortcuts"),o=require("ext.parley.dist"),s=require("ext.parley.page-schema"),c=require("ext.parley.document-name"),l=require("ext.parley.inline-tokens"),u=require("ext.parley.wiki-side"),d=require("ext.parley.browser-storage");var f=250,ee=class extends e._n{constructor(...t){super(...t),e.tn(this,`timer`,void 0),e.tn(this,`view`,void 0),e.tn(this,`show`,()=>{this.view!==void 0&&!this.view.isDestroyed&&p(this.view)&&(this.hidden=!1,this.place())}),e.tn(this,`place`,()=>{let{view:e}=this;if(this.hidden||e===void 0||e.isDestroyed)return;let{from:t,to:n}=e.state.selection,r=e.coordsAtPos(t,1),i=e.coordsAtPos(n,-1),a=e.dom.getBoundingClientRect(),{offsetWidth:o,offsetHeight:s}=this,c=r.top-s-6,l=Math.max(a.left,Math.min((r.left+i.right-o)/2,a.right-o));this.style.left=`${Math.max(4,l)}px`,this.style.top=`${c>100?c:i.bottom+6}px`})}createRenderRoot(){return this}connectedCallback(){super.connectedCallback(),this.hidden=!0,window.addEventListener(`scroll`,this.place,{passive:!0,capture:!0})}disconnectedCallback(){super.disconnectedCallback(),clearTimeout(this.timer),window.removeEventListener(`scroll`,this.place,{capture:!0})}selectionChanged(e){this.view!==e&&e.dom.addEventListener(`focusout`,()=>this.selectionLost()),this.view=e,clearTimeout(this.timer),p(e)?this.hidden?this.timer=setTimeout(this.show,f):this.place():this.hidden=!0}selectionLost(){clearTimeout(this.timer),this.matches(`:hover`)||(this.hidden=!0)}render(){let t=e.Ln(`parley-editor-discuss`);return e.yn`<button
type="button"
class="parley-button parley-discuss__button"
title=${e.Ln(`parley-editor-with-keys`,t,n.b(`Mod-Alt-m`))}
@mousedown=${e=>e.preventDefault()}
@click=${()=>this.dispatchEvent(new CustomEvent(`parley-discuss-press`))}
>
${n.x(e.At)} ${t}
</button>`}};function p(e){let{selection:n}=e.state;return n instanceof t.h&&!n.empty&&e.hasFocus()}customElements.define(`parley-discuss-button`,ee);function te(e,t){let{type:n}=r.m(e),a=[],o=n.toArray();if(o.length!==e.doc.childCount)return a;let s=0;return o.forEach((n,r)=>{let o=e.doc.child(r).nodeSize;s<=t.to&&s+o>=t.from&&n instanceof i.j&&ne(n,e.doc.child(r),s+1,a),s+=o}),a}function ne(e,t,n,r){let a=n,o=0;for(let n of e.toArray())if(n instanceof i.M){let e=re(n,a,r);a+=e;for(let n=0;n<e&&o<t.childCount;o++)n+=t.child(o).nodeSize}else if(n instanceof i.j){if(o>=t.childCount)return;let e=t.child(o);e.isLeaf||ne(n,e,a+1,r),a+=e.nodeSize,o+=1}}function re(t,n,r){let a=0;for(let o=t._start;o!==null;o=o.right){if(o.deleted||!(o.content instanceof i.C))continue;let t=n+a,s=r.at(-1),c={from:t,to:t+o.length,client:o.id.client};s!==void 0&&s.client===c.client&&s.to===t?r[r.length-1]=e.Xt(e.Xt({},s),{},{to:c.to}):r.push(c),a+=o.length}return a}var m=new t.f(`authors`);function ie(e){return new t.d({key:m,state:{init:()=>({decorations:void 0,stale:void 0}),apply:(t,n,r,i)=>ae(t,n,i,e)},props:{decorations:e=>{var t,n;return(t=(n=m.getState(e))==null?void 0:n.decorations)==null?null:t}},view:()=>le()})}function ae(e,t,n,r){let i=e.getMeta(m);return(i==null?void 0:i.kind)===`off`?{decorations:void 0,stale:void 0}:(i==null?void 0:i.kind)===`colour`?se(t.decorations,n,i.range,r):t.decorations===void 0||!e.docChanged?t:{decorations:t.decorations.map(e.mapping,e.doc),stale:oe(t.stale,e)}}function oe(e,t){let n=e===void 0?1/0:t.mapping.map(e.from,-1),r=e===void 0?0:t.mapping.map(e.to,1);return t.mapping.maps.forEach((e,i)=>{let a=t.mapping.slice(i+1);e.forEach((e,t,i,o)=>{n=Math.min(n,a.map(i,-1)),r=Math.max(r,a.map(o,1))})}),{from:Math.min(n,r),to:r}}function se(e,n,i,a){let o=ce(n,i),s=te(n,o).flatMap(({from:e,to:n,client:i})=>{let o=a.authorOf(i);return o===void 0?[]:[t.a.inline(e,n,{class:`parley-author ${r.t(o.colour)}`,title:a.title(o)},{client:i})]}),c=e==null?t.o.empty:e;return{decorations:c.remove(c.find(o.from,o.to)).add(n.doc,s),stale:void 0}}function ce(e,{from:t,to:n}){let r=e.doc.content.size,i=e.doc.resolve(Math.min(t,r)),a=e.doc.resolve(Math.min(n,r));return{from:i.depth===0?Math.min(t,r):i.before(1),to:a.depth===0?Math.min(n,r):a.after(1)}}function le(){let e;return{update:t=>{var n;e===void 0&&((n=m.getState(t.state))==null?void 0:n.stale)!==void 0&&(e=requestAnimationFrame(()=>{var n;e=void 0;let r=t.isDestroyed||(n=m.getState(t.state))==null?void 0:n.stale;r!==void 0&&ue(t,r)}))},destroy:()=>{e!==void 0&&cancelAnimationFrame(e)}}}function ue(e,t){de(e,{kind:`colour`,range:t})}function de(e,t){e.dispatch(e.state.tr.setMeta(m,t).setMeta(`addToHistory`,!1))}function fe(e,t){t&&de(e,{kind:`off`}),de(e,t?{kind:`colour`,range:{from:0,to:e.state.doc.content.size}}:{kind:`off`})}function pe(e){var t;return((t=m.getState(e))==null?void 0:t.decorations)!==void 0}function me(e){var t,n;let r=(t=(n=m.getState(e))==null||(n=n.decorations)==null?void 0:n.find())==null?[]:t;return new Set(r.map(e=>Number(e.spec.client)))}function he(e){var t,n;let{head:r}=e.selection,i=((t=(n=m.getState(e))==null||(n=n.decorations)==null?void 0:n.find(Math.max(0,r-1),r))==null?[]:t).find(({from:e,to:t})=>e<r&&r<=t);return i===void 0?void 0:Number(i.spec.client)}var ge=class{constructor(t,n,r){e.tn(this,`authors`,[]),e.tn(this,`here`,void 0),e.tn(this,`host`,void 0),e.tn(this,`authorOf`,void 0),e.tn(this,`homeWiki`,void 0),e.tn(this,`timer`,void 0),e.tn(this,`view`,void 0),this.host=t,this.authorOf=n,this.homeWiki=r,t.addController(this)}hostDisconnected(){clearTimeout(this.timer),this.timer=void 0}plugin(){return ie({authorOf:this.authorOf,title:t=>e.Ln(`parley-editor-written-by`,e.In(e.xt(t,this.homeWiki())))})}get shown(){return this.view!==void 0&&pe(this.view.state)}toggle(e){this.view=e,fe(e,!pe(e.state)),this.refresh()}authorsKnown(){this.view!==void 0&&this.shown&&(fe(this.view,!0),this.refresh())}changed(e){this.view=e,pe(e.state)&&(this.timer!=null||(this.timer=setTimeout(()=>{this.timer=void 0,this.refresh()},150)))}refresh(){let{view:e}=this;if(e===void 0||e.isDestroyed)return;let t=[...me(e.state)].map(this.authorOf);this.authors=t.filter(e=>e!==void 0);let n=he(e.state);this.here=n===void 0?void 0:this.authorOf(n),this.host.requestUpdate()}},_e=400,ve=new t.f(`missing-pages`);function ye(e){return new t.d({key:ve,state:{init:()=>t.o.empty,apply:(e,t)=>{let n=e.getMeta(ve);return n==null?e.docChanged?t.map(e.mapping,e.doc):t:n}},props:{decorations:e=>ve.getState(e)},view:t=>new be(t,e)})}var be=class{constructor(t,n){e.tn(this,`known`,new Map),e.tn(this,`view`,void 0),e.tn(this,`pages`,void 0),e.tn(this,`stop`,new AbortController),e.tn(this,`timer`,void 0),this.view=t,this.pages=n,this.schedule()}update(e,t){e.state.doc!==t.doc&&this.schedule()}destroy(){clearTimeout(this.timer),this.stop.abort()}schedule(){clearTimeout(this.timer),this.timer=setTimeout(()=>void this.look(),_e)}async look(){let{missing:e}=this.pages();if(e===void 0)return;let t=[...xe(this.view.state.doc)].filter(e=>!this.known.has(e));try{let n=new Set(t.length===0?[]:await e(t,this.stop.signal));for(let e of t)this.known.set(e,n.has(e))}catch(e){return}this.view.isDestroyed||this.draw()}draw(){let{state:e}=this.view,n=[];Se(e.doc,(e,r,i)=>{this.known.get(e)===!0&&n.push(t.a.inline(r,i,{class:`parley-missing`}))});let r=ve.getState(e);(n.length!==0||r!==t.o.empty)&&this.view.dispatch(e.tr.setMeta(ve,t.o.create(e.doc,n)).setMeta(`addToHistory`,!1))}};function xe(e){let t=new Set;return Se(e,e=>t.add(e)),t}function Se(e,t){e.descendants((e,n)=>{if(!e.isText)return!0;let r=a.T.page_link.isInSet(e.marks);return r!==void 0&&t(String(r.attrs.title),n,n+e.nodeSize),!1})}var Ce=`prosemirror`;function we(e,t){let n=e.getXmlFragment(Ce).firstChild;return n!==null&&`nodeName`in n&&n.nodeName===`source_line`?`source`:t===void 0?`plain`:`wiki`}async function Te(e,t){switch(e){case`source`:return(await require("ext.parley.bootstrap").load("ext.parley.source-kit")).sourceKit();case`wiki`:return(await require("ext.parley.bootstrap").load("ext.parley.wiki-kit")).wikiKit(t)}}function Ee(e={}){return new t.d({view(t){return new De(t,e)}})}var De=class{constructor(e,t){var n;this.editorView=e,this.cursorPos=null,this.element=null,this.timeout=-1,this.lastDragEvent=null,this.width=(n=t.width)==null?1:n,this.color=t.color===!1?void 0:t.color||`black`,this.class=t.class,this.handlers=[`dragover`,`dragend`,`drop`,`dragleave`].map(t=>{let n=e=>{this[t](e)};return e.dom.addEventListener(t,n),{name:t,handler:n}})}destroy(){this.setCursor(null),this.handlers.forEach(({name:e,handler:t})=>this.editorView.dom.removeEventListener(e,t))}update(e,t){if(this.cursorPos!=null&&t.doc!=e.state.doc){if(this.lastDragEvent){let e=this.computeTarget(this.lastDragEvent);e==this.cursorPos?this.updateOverlay():this.setCursor(e)}else this.updateOverlay()}}setCursor(e){e!=this.cursorPos&&(this.cursorPos=e,e==null?(this.element.parentNode.removeChild(this.element),this.element=null):this.updateOverlay())}updateOverlay(){let e=this.editorView.state.doc.resolve(this.cursorPos),t=!e.parent.inlineContent,n,r=this.editorView.dom,i=r.getBoundingClientRect(),a=i.width/r.offsetWidth,o=i.height/r.offsetHeight;if(t){let t=e.nodeBefore,r=e.nodeAfter;if(t||r){let e=this.editorView.nodeDOM(this.cursorPos-(t?t.nodeSize:0));if(e){let i=e.getBoundingClientRect(),a=t?i.bottom:i.top;t&&r&&(a=(a+this.editorView.nodeDOM(this.cursorPos).getBoundingClientRect().top)/2);let s=this.width/2*o;n={left:i.left,right:i.right,top:a-s,bottom:a+s}}}}if(!n){let e=this.editorView.coordsAtPos(this.cursorPos),t=this.width/2*a;n={left:e.left-t,right:e.left+t,top:e.top,bottom:e.bottom}}let s=this.editorView.dom.offsetParent;this.element||(this.element=s.appendChild(document.createElement(`div`)),this.class&&(this.element.className=this.class),this.element.style.cssText=`position: absolute; z-index: 50; pointer-events: none;`,this.color&&(this.element.style.backgroundColor=this.color)),this.element.classList.toggle(`prosemirror-dropcursor-block`,t),this.element.classList.toggle(`prosemirror-dropcursor-inline`,!t);let c,l;if(!s||s==document.body&&getComputedStyle(s).position==`static`)c=-pageXOffset,l=-pageYOffset;else{let e=s.getBoundingClientRect(),t=e.width/s.offsetWidth,n=e.height/s.offsetHeight;c=e.left-s.scrollLeft*t,l=e.top-s.scrollTop*n}this.element.style.left=(n.left-c)/a+`px`,this.element.style.top=(n.top-l)/o+`px`,this.element.style.width=(n.right-n.left)/a+`px`,this.element.style.height=(n.bottom-n.top)/o+`px`}scheduleRemoval(e){clearTimeout(this.timeout),this.timeout=setTimeout(()=>this.setCursor(null),e)}computeTarget(e){let n=this.editorView.posAtCoords({left:e.clientX,top:e.clientY}),r=n&&n.inside>=0&&this.editorView.state.doc.nodeAt(n.inside),i=r&&r.type.spec.disableDropCursor,a=typeof i==`function`?i(this.editorView,n,e):i;if(!n||a)return null;let o=n.pos;if(this.editorView.dragging&&this.editorView.dragging.slice){let e=t.x(this.editorView.state.doc,o,this.editorView.dragging.slice);e!=null&&(o=e)}return o}dragover(e){if(!this.editorView.editable)return;this.lastDragEvent=e;let t=this.computeTarget(e);t!=null&&(this.setCursor(t),this.scheduleRemoval(5e3))}dragend(){this.scheduleRemoval(20)}drop(){this.scheduleRemoval(20)}dragleave(e){this.editorView.dom.contains(e.relatedTarget)||this.setCursor(null)}},h=class e extends t.p{constructor(e){super(e,e)}map(n,r){let i=n.resolve(r.map(this.head));return e.valid(i)?new e(i):t.p.near(i)}content(){return o.d.empty}eq(t){return t instanceof e&&t.head==this.head}toJSON(){return{type:`gapcursor`,pos:this.head}}static fromJSON(t,n){if(typeof n.pos!=`number`)throw RangeError(`Invalid input for GapCursor.fromJSON`);return new e(t.resolve(n.pos))}getBookmark(){return new Oe(this.anchor)}static valid(e){let t=e.parent;if(t.inlineContent||!Ae(e)||!je(e))return!1;let n=t.type.spec.allowGapCursor;if(n!=null)return n;let r=t.contentMatchAt(e.index()).defaultType;return r&&r.isTextblock}static findGapCursorFrom(n,r,i=!1){search:for(;;){if(!i&&e.valid(n))return n;let a=n.pos,o=null;for(let t=n.depth;;t--){let i=n.node(t);if(r>0?n.indexAfter(t)<i.childCount:n.index(t)>0){o=i.child(r>0?n.indexAfter(t):n.index(t)-1);break}if(t==0)return null;a+=r;let s=n.doc.resolve(a);if(e.valid(s))return s}for(;;){let s=r>0?o.firstChild:o.lastChild;if(!s){if(o.isAtom&&!o.isText&&!t.u.isSelectable(o)){n=n.doc.resolve(a+o.nodeSize*r),i=!1;continue search}break}o=s,a+=r;let c=n.doc.resolve(a);if(e.valid(c))return c}return null}}};h.prototype.visible=!1,h.findFrom=h.findGapCursorFrom,t.p.jsonID(`gapcursor`,h);var Oe=class e{constructor(e){this.pos=e}map(t){return new e(t.map(this.pos))}resolve(e){let n=e.resolve(this.pos);return h.valid(n)?new h(n):t.p.near(n)}};function ke(e){return e.isAtom||e.spec.isolating||e.spec.createGapCursor}function Ae(e){for(let t=e.depth;t>=0;t--){let n=e.index(t),r=e.node(t);if(n==0){if(r.type.spec.isolating)return!0}else for(let e=r.child(n-1);;e=e.lastChild){if(e.childCount==0&&!e.inlineContent||ke(e.type))return!0;if(e.inlineContent)return!1}}return!0}function je(e){for(let t=e.depth;t>=0;t--){let n=e.indexAfter(t),r=e.node(t);if(n==r.childCount){if(r.type.spec.isolating)return!0}else for(let e=r.child(n);;e=e.firstChild){if(e.childCount==0&&!e.inlineContent||ke(e.type))return!0;if(e.inlineContent)return!1}}return!0}function Me(){return new t.d({props:{decorations:Le,createSelectionBetween(e,t,n){return t.pos==n.pos&&h.valid(n)?new h(n):null},handleClick:Fe,handleKeyDown:Ne,handleDOMEvents:{beforeinput:Ie}}})}var Ne=a.d({ArrowLeft:Pe(`horiz`,-1),ArrowRight:Pe(`horiz`,1),ArrowUp:Pe(`vert`,-1),ArrowDown:Pe(`vert`,1)});function Pe(e,n){let r=e==`vert`?n>0?`down`:`up`:n>0?`right`:`left`;return function(e,i,a){let o=e.selection,s=n>0?o.$to:o.$from,c=o.empty;if(o instanceof t.h){if(!a.endOfTextblock(r)||s.depth==0)return!1;c=!1,s=e.doc.resolve(n>0?s.after():s.before())}let l=h.findGapCursorFrom(s,n,c);return l?(i&&i(e.tr.setSelection(new h(l))),!0):!1}}function Fe(e,n,r){if(!e||!e.editable)return!1;let i=e.state.doc.resolve(n);if(!h.valid(i))return!1;let a=e.posAtCoords({left:r.clientX,top:r.clientY});return a&&a.inside>-1&&t.u.isSelectable(e.state.doc.nodeAt(a.inside))?!1:(e.dispatch(e.state.tr.setSelection(new h(i))),!0)}function Ie(e,n){if(n.inputType!=`insertCompositionText`||!(e.state.selection instanceof h))return!1;let{$from:r}=e.state.selection,i=r.parent.contentMatchAt(r.index()).findWrapping(e.state.schema.nodes.text);if(!i)return!1;let a=o.r.empty;for(let e=i.length-1;e>=0;e--)a=o.r.from(i[e].createAndFill(null,a));let s=e.state.tr.replace(r.pos,r.pos,new o.d(a,0,0));return s.setSelection(t.h.near(s.doc.resolve(r.pos+1))),e.dispatch(s),!1}function Le(e){if(!(e.selection instanceof h))return null;let n=document.createElement(`div`);return n.className=`ProseMirror-gapcursor`,t.o.create(e.doc,[t.a.widget(e.selection.head,n,{key:`gapcursor`})])}var g=class{constructor(e,t,n={}){this.match=e,this.match=e,this.handler=typeof t==`string`?Re(t):t,this.undoable=n.undoable!==!1,this.inCode=n.inCode||!1,this.inCodeMark=n.inCodeMark!==!1}};function Re(e){return function(t,n,r,i){let a=e;if(n[1]){let e=n[0].lastIndexOf(n[1]);a+=n[0].slice(e+n[1].length),r+=e;let t=r-i;t>0&&(a=n[0].slice(e-t,e)+a,r=i)}return t.tr.insertText(a,r,i)}}var ze=500;function Be({rules:e}){let n=new t.d({state:{init(){return null},apply(e,t){return e.getMeta(this)||(e.selectionSet||e.docChanged?null:t)}},props:{handleTextInput(t,r,i,a){return Ve(t,r,i,a,e,n)},handleDOMEvents:{compositionend:t=>{setTimeout(()=>{let{$cursor:r}=t.state.selection;r&&Ve(t,r.pos,r.pos,``,e,n)})}}},isInputRules:!0});return n}function Ve(e,t,n,r,i,a){if(e.composing)return!1;let o=e.state,s=o.doc.resolve(t),c=e.state.selection,l=s.parent.textBetween(Math.max(0,s.parentOffset-ze),s.parentOffset,null,`￼`)+r,u=t==c.from&&n==c.to&&e.state.storedMarks||(t==n?s.marks():s.marksAcross(o.doc.resolve(n))||[]);for(let c=0;c<i.length;c++){let d=i[c];if(!d.inCodeMark&&u.some(e=>e.type.spec.code))continue;if(s.parent.type.spec.code){if(!d.inCode)continue}else if(d.inCode===`only`)continue;let f=d.match.exec(l);if(!f||f[0].length<r.length)continue;let ee=t-(f[0].length-r.length);if(!d.inCodeMark){let e=!1;if(o.doc.nodesBetween(ee,s.pos,t=>{t.isInline&&t.marks.some(e=>e.type.spec.code)&&(e=!0)}),e)continue}let p=d.handler(o,f,ee,n);if(p)return d.undoable&&p.setMeta(a,{transform:p,from:t,to:n,text:r}),e.dispatch(p),!0}return!1}var He=(e,t)=>{let n=e.plugins;for(let r=0;r<n.length;r++){let i=n[r],a;if(i.spec.isInputRules&&(a=i.getState(e))){if(t){let n=e.tr,r=a.transform;for(let e=r.steps.length-1;e>=0;e--)n.step(r.steps[e].invert(r.docs[e]));if(a.text){let t=n.doc.resolve(a.from).marks();n.replaceWith(a.from,a.to,e.schema.text(a.text,t))}else n.delete(a.from,a.to);t(n)}return!0}}return!1};new g(/--$/,`—`,{inCodeMark:!1}),new g(/\.\.\.$/,`…`,{inCodeMark:!1}),new g(/(?:^|[\s\{\[\(\<'"\u2018\u201C])(")$/,`“`,{inCodeMark:!1}),new g(/"$/,`”`,{inCodeMark:!1}),new g(/(?:^|[\s\{\[\(\<'"\u2018\u201C])(')$/,`‘`,{inCodeMark:!1}),new g(/'$/,`’`,{inCodeMark:!1});function Ue(e,n,r,i){let a,s;return n instanceof o.c?s=n:(a=n,s=n.nodeType,r=n.getAttrs,i=n.joinPredicate),new g(e,(e,n,a,o)=>{let c=r instanceof Function?r(n):r,l=e.tr.delete(a,o),u=l.doc.resolve(a).blockRange(),d=u&&t.S(u,s,c);if(!d)return null;l.wrap(u,d);let f=l.doc.resolve(a-1).nodeBefore;return f&&f.type==s&&t.y(l.doc,a-1)&&(!i||i(n,f))&&l.join(a-1),l},a)}function We(e,t,n){let r,i;return t instanceof o.c?i=t:(r=t,i=t.nodeType,n=t.getAttrs),new g(e,(e,t,r,a)=>{let o=e.doc.resolve(r),s=n instanceof Function?n(t):n;return o.node(-1).canReplaceWith(o.index(-1),o.indexAfter(-1),i)?e.tr.delete(r,a).setBlockType(r,r,i,s):null},r)}function Ge(e,t){let n=e.findDiffStart(t);if(n===null)return;let r=e.findDiffEnd(t);if(r===null)return;let i=Math.max(0,n-Math.min(r.a,r.b));return{from:n,to:r.a+i,end:r.b+i}}function Ke(e,n,r){let i=n.tr,a=Ge(n.doc.content,e.doc.content);return a!==void 0&&!Je(i,a,e.doc)&&i.step(new t._(0,i.doc.content.size,new o.d(e.doc.content,0,0))),i.setSelection(r===void 0?Ye(e,i,n):qe(i,r,a==null?void 0:a.end)),i.setMeta(`addToHistory`,!1),i.setMeta(t.r,e.getMeta(t.r)),r!==void 0&&i.scrollIntoView(),i}function qe(e,{anchor:t,head:n},r){var i,a;let o=r==null?e.selection.head:r;return Xe(e.doc,(i=t==null?n:t)==null?o:i,(a=n==null?t:n)==null?o:a)}function Je(e,n,r){return e.maybeStep(new t._(n.from,n.to,r.slice(n.from,n.end))).failed===null&&e.doc.content.findDiffStart(r.content)===null}function Ye(e,n,r){let i=r.selection;return i instanceof t.h?Xe(n.doc,e.selection.anchor,e.selection.head):i.map(n.doc,n.mapping)}function Xe(e,n,r){let i=t=>e.resolve(Math.min(t,e.content.size));return t.h.between(i(n),i(r))}var Ze=`parley-selection`;function Qe(e){return new i.k(e,{trackedOrigins:new Set([t.r]),deleteFilter:$e,captureTransaction:e=>e.meta.get(`addToHistory`)!==!1})}function $e(e){return!(e.content instanceof i.w)||e.content.type._length===0}function et(e,n){let i=t=>({undoManager:e,prevSel:t,hasUndoOps:e.undoStack.length>0,hasRedoOps:e.redoStack.length>0});return new t.d({key:t.i,state:{init:()=>i(null),apply:(e,{prevSel:a},o)=>e.docChanged?i(t.t(e)?n.beforeTransactionSelection:r._(n,o)):i(a)},view:t=>(e.on(`stack-item-added`,({stackItem:e})=>{var n,r;e.meta.set(Ze,(n=(r=tt(t.state))==null?void 0:r.prevSel)==null?null:n)}),{destroy:()=>e.destroy()})})}function tt(e){return t.i.getState(e)}function nt(e){var t;let n=(t=e.currStackItem)==null?void 0:t.meta.get(Ze);return typeof n==`object`&&n&&`anchor`in n&&`head`in n?n:void 0}function rt(e){let n=e.getXmlFragment(Ce),{doc:i,mapping:a}=r.h(n,s.t),o=r.y(n,{mapping:a}),c=Qe(n),l=it(o);return ot(l),{fragment:n,page:i,plugins:[o,et(c,l)],undoManager:c,narrow:(e,n)=>t.t(e)&&e.docChanged?Ke(e,n,at(e,n,c)):e,settle:e=>st(l,e)}}function it(e){var t;let n=(t=e.spec.state)==null?void 0:t.init;if(n===void 0)throw TypeError(`y-prosemirror gave a plugin without a state`);return n().binding}function at(e,n,i){if(!t.n(e))return;let a=nt(i);return{anchor:a===void 0?void 0:r.d(n,a.anchor),head:a===void 0?void 0:r.d(n,a.head)}}function ot(t){let n=null;Object.defineProperty(t,"beforeTransactionSelection",{get:()=>n,set:t=>{n=t===null||t.type===`all`?t:e.Xt(e.Xt({},t),{},{type:`text`})}})}function st(e,t){let n=e.type.toArray();n.length===t.childCount&&n.forEach((n,r)=>{let i=t.child(r);e.mapping.get(n)!==i&&e.mapping.set(n,i)})}function ct(e){return new t.d({props:{editable:()=>!e()},filterTransaction:n=>!n.docChanged||!e()||t.t(n)})}var lt=160;function ut(){return{category:(e,t,n)=>mt(e,t,n,ft(e)),page_property:(e,t,n)=>mt(e,t,n,pt(e)),opaque_block:e=>gt(e,`div`),opaque_inline:e=>gt(e,`span`),table:vt,bullet_list:yt,ordered_list:yt,blockquote:yt}}function dt(e){return e.replace(/^[^:]*:/u,``)}function ft(t){return e.Ln(`parley-editor-category-chip`,dt(String(t.attrs.title)))}function pt(t){let n=String(t.attrs.content),r=String(t.attrs.name);return n===``?e.Ln(`parley-editor-property-chip`,r):e.Ln(`parley-editor-property-chip-value`,r,n)}function mt(e,t,n,r){let i=document.createElement(`div`);i.className=`parley-chip parley-chip--${e.type.name}`,i.contentEditable=`false`;let a=document.createElement(`span`);return a.className=`parley-chip__text`,a.dir=`auto`,a.textContent=r,i.append(a),i.append(ht(t,n,e.nodeSize,r)),{dom:i,stopEvent:e=>e.target instanceof Element&&e.target.closest(`button`)!==null}}function ht(t,n,r,i){let a=document.createElement(`button`);return a.type=`button`,a.className=`parley-chip__remove`,a.title=e.Ln(`parley-editor-remove`,i),a.setAttribute(`aria-label`,a.title),a.textContent=`×`,a.addEventListener(`mousedown`,e=>e.preventDefault()),a.addEventListener(`click`,()=>{let e=n();e!==void 0&&t.editable&&(t.dispatch(t.state.tr.delete(e,e+r)),t.focus())}),a}function gt(t,n){let r=document.createElement(n);return r.className=`parley-opaque parley-opaque--${n===`div`?`block`:`inline`}`,r.contentEditable=`false`,r.title=e.Ln(`parley-editor-opaque-title`),r.textContent=_t(String(t.attrs.html))||e.Ln(`parley-editor-opaque`),{dom:r}}function _t(e){var t;let n=new DOMParser().parseFromString(e,`text/html`);for(let e of n.querySelectorAll(`style, script, noscript, template`))e.remove();let r=((t=n.body.textContent)==null?``:t).replaceAll(/\s+/gu,` `).trim();return r.length>lt?`${r.slice(0,lt)}…`:r}function vt(e){var t,n,r;let i=document.createElement(`div`);i.className=`parley-table`;let{dom:a,contentDOM:s}=o.n.renderSpec(document,(t=(n=(r=e.type.spec).toDOM)==null?void 0:n.call(r,e))==null?[`table`,0]:t);return a instanceof HTMLElement&&(a.dir=`auto`),i.append(a),s===void 0?{dom:i}:{dom:i,contentDOM:s,ignoreMutation:e=>e.target===i}}function yt(e){var t,n,r;let{dom:i,contentDOM:a}=o.n.renderSpec(document,(t=(n=(r=e.type.spec).toDOM)==null?void 0:n.call(r,e))==null?[`div`,0]:t);return i instanceof HTMLElement&&(i.dir=`auto`),a===void 0?{dom:i}:{dom:i,contentDOM:a}}var bt=new Set([a.E.bullet_list,a.E.ordered_list,a.E.table,a.E.table_row,a.E.blockquote]),xt=new Set([a.E.list_item,a.E.table_cell,a.E.table_header,a.E.doc]),St=8;function Ct(){return new t.d({appendTransaction:(e,n,r)=>{if(!e.some(e=>e.docChanged)||e.some(t.t))return null;let i=r.tr;for(let t=0;t<St;t++){let t=Tt([...e,i],i.doc);if(t.length===0)break;for(let e of t.toSorted((e,t)=>t.position-e.position))wt(i,e)}return i.docChanged?i:null}})}function wt(e,{position:t,container:n}){xt.has(n.type)?e.insert(t+1,a.E.paragraph.create()):e.delete(t,t+n.nodeSize)}function Tt(e,t){let n=new Map,r=(e,t)=>{e.childCount===0&&(bt.has(e.type)||xt.has(e.type))&&n.set(t,{position:t,container:e})};return r(t,-1),e.forEach((n,i)=>{let a=e.slice(i+1);n.mapping.maps.forEach((e,i)=>{e.forEach((e,o,s,c)=>{let l=(e,t)=>a.reduce((e,n)=>n.mapping.map(e,t),n.mapping.slice(i+1).map(e,t)),u=Math.max(0,l(s,-1)-1),d=Math.min(t.content.size,l(c,1)+1);t.nodesBetween(u,d,(e,t)=>(r(e,t),!e.isTextblock))})})}),[...n.values()]}function Et(e){return Be({rules:[We(/^(#{1,6})\s$/u,a.E.heading,e=>{var t,n;return{level:Dt((t=(n=e[1])==null?void 0:n.length)==null?1:t)}}),We(/^(={2,6})\s$/u,a.E.heading,e=>{var t,n;return{level:(t=(n=e[1])==null?void 0:n.length)==null?2:t}}),Ue(/^\s*[-*•]\s$/u,a.E.bullet_list),Ue(/^(\d{1,4})[.)]\s$/u,a.E.ordered_list,e=>({order:Number(e[1])}),(e,t)=>t.childCount+Number(t.attrs.order)===Number(e[1])),Ue(/^>\s$/u,a.E.blockquote),We(/^```$/u,a.E.code_block),new g(/^(?:---|----|___)$/u,Ot),kt(/(?:^|[^*\w])(\*\*([^*\s](?:[^*]*[^*\s])?)\*\*)$/u,a.T.strong),kt(/(?:^|[^'\w])('''([^'\s](?:[^']*[^'\s])?)''')$/u,a.T.strong),kt(/(?:^|[^*\w])(\*([^*\s](?:[^*]*[^*\s])?)\*)$/u,a.T.em),kt(/(?:^|[^_\w])(_([^_\s](?:[^_]*[^_\s])?)_)$/u,a.T.em),kt(/(?:^|[^`])(`([^`]+)`)$/u,a.T.code),new g(/\[\[([^[\]|\n]{1,255})(?:\|([^[\]|\n]{1,255}))?\]\]$/u,jt(e))]})}function Dt(e){return Math.max(2,e)}function Ot(e,n,r,i){let o=e.doc.resolve(r);if(o.parent.type!==a.E.paragraph||i-r<o.parent.content.size)return null;let s=e.tr.replaceWith(o.before(),o.after(),[a.E.horizontal_rule.create(),a.E.paragraph.create()]);return s.setSelection(t.h.create(s.doc,o.before()+2))}function kt(e,t){return new g(e,(e,n,r,i)=>{let[,a=``,o=``]=n,s=e.doc.resolve(i);if(!s.parent.type.allowsMarkType(t))return null;let c=i-(a.length-1),l=(a.length-o.length)/2;if(At(s.parent,s.parentOffset-1))return null;let u=e.tr;return l>1&&u.delete(i-(l-1),i),u.delete(c,c+l),u.addMark(c,c+o.length,t.create()),u.removeStoredMark(t)})}function At(e,t){let n=t<0?null:e.nodeAt(t);return n!==null&&a.T.code.isInSet(n.marks)!==void 0}function jt(e){return(t,r,i,o)=>{let[,s=``,c]=r,l=n.a(s,e()),u=t.doc.resolve(i).parent;if(l===void 0||!u.type.allowsMarkType(a.T.page_link))return null;let d=t.schema.text(c==null?s.trim():c,[n.r(l)]);return t.tr.replaceWith(i,o,d).removeStoredMark(a.T.page_link).removeStoredMark(a.T.link)}}function Mt(t){let n=o.n.marksFromSchema(s.t);return new o.n(o.n.nodesFromSchema(s.t),e.Xt(e.Xt({},n),{},{page_link:e=>{let n=String(e.attrs.title);return[`a`,{href:new URL(t().addressOf(n),location.href).href,title:n},0]}}))}function Nt(e){return new t.d({view:()=>(Ft(),{}),props:{clipboardSerializer:Mt(e),transformPastedHTML:e=>Pt(e),transformPasted:t=>Lt(new o.d(Rt(t.content,e()),t.openStart,t.openEnd)),clipboardTextParser:(e,t)=>zt(e,t.parent.type===a.E.code_block,t.marks()),handlePaste:(t,n)=>It(t,n,e())}})}var Pt=e=>e;async function Ft(){try{Pt=(await require("ext.parley.bootstrap").load("ext.parley.clean-html")).cleanHtml}catch(e){}}function It(e,t,r){var i,o;let s=(i=(o=t.clipboardData)==null?void 0:o.getData(`text/plain`).trim())==null?``:i,{state:c}=e,{$from:l,$to:u,from:d,to:f,empty:ee}=c.selection;if(n.t(s)===void 0||!l.sameParent(u)||!l.parent.type.allowsMarkType(a.T.link))return!1;let p=n.a(s,r);if(p===void 0)return!1;let te=n.r(p),ne=ee?c.tr.replaceSelectionWith(c.schema.text(p.kind===`page`?p.title:s,[te]),!1):c.tr.removeMark(d,f,a.T.link).removeMark(d,f,a.T.page_link).addMark(d,f,te);return e.dispatch(ne.removeStoredMark(te.type).scrollIntoView().setMeta(`paste`,!0).setMeta(`uiEvent`,`paste`)),!0}function Lt({content:e,openStart:t,openEnd:n}){var r,i;if(e.childCount<2)return new o.d(e,t,n);let s=((r=e.firstChild)==null?void 0:r.type)===a.E.paragraph,c=((i=e.lastChild)==null?void 0:i.type)===a.E.paragraph;return new o.d(e,s?t:0,c?n:0)}function Rt(e,t){let r=[];return e.forEach(e=>{if(!e.isText){r.push(e.copy(Rt(e.content,t)));return}let i=a.T.link.isInSet(e.marks),o=i===void 0?void 0:n.i(String(i.attrs.href),t);i===void 0||o===void 0?r.push(e):r.push(e.mark(n.r({kind:`page`,title:o}).addToSet(i.removeFromSet(e.marks))))}),o.r.from(r)}function zt(e,t,n){let r=e.replaceAll(/\r\n?/gu,`
`);if(t)return new o.d(r===``?o.r.empty:o.r.from(s.t.text(r)),0,0);let i=r.split(/\n{2,}/u).filter(e=>e.trim()!==``).map(e=>a.E.paragraph.create(null,Bt(e.replaceAll(/^\n+|\n+$/gu,``),n)));return new o.d(o.r.from(i),+(i.length>0),+(i.length>0))}function Bt(e,t){return e.split(`
`).flatMap((e,n)=>[...n===0?[]:[a.E.hard_break.create()],...e===``?[]:[s.t.text(e,t)]])}function Vt(n){var r;let i=rt(n.doc);return{view:new t.s({mount:n.mount},{state:t.l.create({doc:i.page,plugins:[...i.plugins,...Ht(n)]}),nodeViews:e.Xt(e.Xt({},ut()),(r=n.kit)==null?void 0:r.nodeViews),attributes:()=>{var t,r;return e.Xt(e.Xt({role:`textbox`,"aria-multiline":`true`,"aria-label":n.label(),"aria-readonly":String(n.readOnly()),class:((t=n.kit)==null?void 0:t.mode)===`source`?`parley-text parley-source`:`parley-text`},((r=n.kit)==null?void 0:r.mode)===`source`?{spellcheck:`false`}:{}),n.readOnly()?{tabindex:`0`}:{})},scrollMargin:{top:96,bottom:64,left:0,right:0},scrollThreshold:{top:96,bottom:64,left:0,right:0},dispatchTransaction(e){let r=i.narrow(e,this.state);this.updateState(this.state.apply(r)),t.t(r)&&i.settle(this.state.doc),n.changed(this)}}),binding:i}}function Ht(e){var t;let{kit:n,shortcuts:r}=e,i=(t=n==null?void 0:n.plugins(r))==null?[]:t;return[ct(e.readOnly),...e.plugins,...i,...(n==null?void 0:n.mode)===`source`?[]:Ut(e),Ee({class:`parley-drop`}),Me()]}function Ut(e){return[Et(e.pages),a.f({Backspace:He}),a.f(a.i(e.shortcuts)),a.f(a.t()),Nt(e.pages),a.l(),Ct()]}var Wt=class{constructor(t,n){e.tn(this,`known`,new Map),e.tn(this,`container`,void 0),e.tn(this,`host`,void 0),this.container=t,this.host=n}find(e){let t=this.known.get(e),n=(t==null?void 0:t.isConnected)===!0?t:this.container.querySelector(e);if(n!==null&&customElements.get(e)!==void 0)return this.known.set(e,n),n}with(e,t){let n=this.find(e);n===void 0?this.whenFetched(e,t):t(n)}async fetch(){try{await require("ext.parley.bootstrap").load("ext.parley.late-parts")}catch(e){return!1}return this.host.fetched(),!0}async whenFetched(e,t){await this.fetch()||this.host.missing(e);let n=this.find(e);n!==void 0&&t(n)}},Gt=3,Kt=100,qt=class extends e._n{constructor(){super(),e.tn(this,`toggle`,()=>{this.isOpen=!this.isOpen}),e.tn(this,`onFocusOut`,e=>{e.relatedTarget instanceof Node&&!this.contains(e.relatedTarget)&&(this.isOpen=!1)}),e.tn(this,`onKey`,e=>{if(e.key===`Escape`&&this.isOpen){var t;e.preventDefault(),e.stopPropagation(),this.isOpen=!1,(t=this.querySelector(`.parley-people__button`))==null||t.focus()}else!this.isOpen||e.key!==`ArrowUp`&&e.key!==`ArrowDown`||n.y(e,[...this.querySelectorAll(`.parley-person`)],`column`)}),this.people=[],this.placed=new Set,this.homeWiki=``,this.isOpen=!1}createRenderRoot(){return this}render(){let t=this.people.length,n=e.Ln(`parley-editor-people`,t);return this.hidden=t===0,e.yn`<div class="parley-people" @focusout=${this.onFocusOut} @keydown=${this.onKey}>
<button
type="button"
class="parley-people__button"
title=${n}
aria-expanded=${String(this.isOpen)}
aria-controls="parley-people-list"
@click=${this.toggle}
>
${this.people.slice(0,Gt).map(({person:t})=>e.yt(t,{size:1.625}))}
<span class="parley-people__all" aria-hidden="true">${e.Dt(t)}</span>
${t>Gt?e.yn`<span class="parley-people__more" aria-hidden="true">+${e.Dt(t-Gt)}</span>`:e.vn}
<span class="parley-unseen">${n}</span>
</button>
<div class="parley-people__list parley-popover" id="parley-people-list" ?hidden=${!this.isOpen}>
<p class="parley-people__count">${n}</p>
<ul>
${e.gn(this.people.slice(0,Kt),({person:t})=>e.St(t),e=>this.line(e))}
</ul>
</div>
</div>`}line(t){let{person:n,self:i}=t,a=e.St(n),o=this.placed.has(a)&&!i,s=i?e.Ln(`parley-editor-person-self`,e.In(e.xt(n,this.homeWiki))):e.xt(n,this.homeWiki),c=n.readOnly===!0?e.Ln(`parley-editor-reading`):void 0;return e.yn`<li class="parley-people__line ${r.t(n.colour)}">
<button
type="button"
class="parley-person"
title=${i?e.vn:e.Ln(o?`parley-editor-person-goto`:`parley-editor-person-nowhere`)}
aria-disabled=${String(!o)}
@click=${()=>{o&&this.choose(`go`,t)}}
>
${e.yt(n,{size:1.5})}
<span class="parley-person__name" dir="auto">${s}</span>
${n.role===`mentor`?e.yn`<span class="parley-person__mark">${e.Ln(`parley-editor-mentor`)}</span>`:e.vn}
${c===void 0?e.vn:e.yn`<span class="parley-person__note">${c}</span>`}
</button>
${i?e.vn:e.yn`<button
type="button"
class="parley-button parley-button--quiet"
aria-pressed=${String(this.followed===a)}
aria-label=${e.Ln(`parley-editor-person-follow-name`,e.In(e.xt(n,this.homeWiki)))}
@click=${()=>this.choose(`follow`,t)}
>
${e.Ln(`parley-editor-person-follow`)}
</button>`}
</li>`}choose(e,t){this.isOpen=!1,this.dispatchEvent(new CustomEvent(`parley-people-action`,{detail:{kind:e,person:t}}))}};e.tn(qt,`properties`,{people:{attribute:!1},placed:{attribute:!1},followed:{attribute:!1},homeWiki:{attribute:!1},isOpen:{state:!0}}),customElements.define(`parley-people`,qt);var Jt=2e3,Yt=1e4,Xt=class{constructor(t){e.tn(this,`present`,new Map),e.tn(this,`leaving`,new Map),e.tn(this,`listener`,void 0),e.tn(this,`settled`,!1),e.tn(this,`settling`,void 0),this.listener=t,this.settling=setTimeout(()=>{this.settled=!0},Jt)}update(e){for(let[t,n]of e)this.present.has(t)||this.came(t,n);for(let[t,n]of this.present)e.has(t)||this.went(t,n);this.present=new Map(e)}stop(){clearTimeout(this.settling);for(let e of this.leaving.values())clearTimeout(e);this.leaving.clear()}came(e,t){let n=this.leaving.get(e);clearTimeout(n),this.leaving.delete(e),n===void 0&&this.settled&&this.listener.joined(t)}went(e,t){let n=setTimeout(()=>{this.leaving.delete(e),this.listener.left(t)},Yt);this.leaving.set(e,n)}},Zt=class{constructor(t){e.tn(this,`followed`,void 0),e.tn(this,`lastHead`,-1),e.tn(this,`changed`,void 0),e.tn(this,`view`,void 0),e.tn(this,`stop`,()=>{this.view!==void 0&&this.start(void 0,this.view,new Map)}),this.changed=t}get person(){return this.followed}start(e,t,n){let r=this.followed;(e!==void 0||r!==void 0)&&(this.followed=e,this.lastHead=-1,this.listen(t,e!==void 0),this.changed(e,r),this.moved(n,t))}moved(e,t){if(this.followed===void 0)return;let n=Qt(e,this.followed);n!==void 0&&n.head!==this.lastHead&&(this.lastHead=n.head,$t(t,n.head)||r.o(t,n.head))}peopleChanged(t,n){let{followed:r}=this;if(r===void 0)return;let i=e.St(r.person),a=t.find(({person:t})=>e.St(t)===i);a===void 0?this.start(void 0,n,new Map):this.followed=a}listen(e,t){let n=t?`addEventListener`:`removeEventListener`;this.view=e;for(let[t,r]of[[`wheel`,window],[`touchmove`,window],[`keydown`,e.dom],[`mousedown`,e.dom]])r[n](t,this.stop,{passive:!0})}};function Qt(e,{clients:t}){return t.map(t=>e.get(t)).filter(e=>e!==void 0).sort((e,t)=>t.movedAt-e.movedAt)[0]}function $t(e,t){let{top:n,bottom:r}=e.coordsAtPos(Math.min(t,e.state.doc.content.size));return n>window.innerHeight*.2&&r<window.innerHeight*.8}var en=96;function tn(e,t){if(!e.hasFocus()||performance.now()-t>2500)return;let n=e.dom.querySelectorAll(`.parley-caret`);if(n.length===0)return;let r=e.coordsAtPos(e.state.selection.head);for(let e of n){var i;let t=(i=e.querySelector(`.parley-caret__label`))==null?void 0:i.getBoundingClientRect(),n=t!==void 0&&t.bottom>r.top&&t.top<r.bottom&&t.right>r.left-en&&t.left<r.right+en;e.classList.toggle(`parley-caret--tucked`,n)}}var nn=class{constructor(t,n,r){e.tn(this,`people`,[]),e.tn(this,`placed`,new Set),e.tn(this,`host`,void 0),e.tn(this,`homeWiki`,void 0),e.tn(this,`followChanged`,void 0),e.tn(this,`awareness`,void 0),e.tn(this,`view`,void 0),e.tn(this,`comings`,void 0),e.tn(this,`frame`,void 0),e.tn(this,`lastMove`,-1/0),e.tn(this,`follow`,new Zt((e,t)=>this.onFollow(e,t))),e.tn(this,`schedule`,()=>{this.frame!=null||(this.frame=requestAnimationFrame(()=>{this.frame=void 0,this.refresh()}))}),e.tn(this,`tellOf`,(t,n)=>e.mn(e.Ln(t,e.In(n)),{kind:`people`,words:t=>e.Ln(`parley-editor-people-moved`,t)})),this.host=t,this.homeWiki=n,this.followChanged=r,t.addController(this)}hostDisconnected(){this.detach()}plugin(t){return c.o({awareness:t,labelOf:t=>({name:this.nameOf(t),mentor:t.role===`mentor`?e.Ln(`parley-editor-mentor`):void 0}),moved:(e,t)=>this.cursorsMoved(e,t)})}attach(e,t){this.detach(),this.view=e,this.awareness=t,this.comings=new Xt({joined:e=>this.tellOf(`parley-editor-joined`,e),left:e=>this.tellOf(`parley-editor-left`,e)}),t.on(`change`,this.schedule),this.refresh()}detach(){var e,t;this.view!==void 0&&this.follow.start(void 0,this.view,new Map),(e=this.awareness)==null||e.off(`change`,this.schedule),(t=this.comings)==null||t.stop(),this.frame!==void 0&&cancelAnimationFrame(this.frame),this.frame=void 0,this.awareness=void 0,this.view=void 0,this.people=[]}get followed(){var e;return(e=this.follow.person)==null?void 0:e.person}act({kind:t,person:n}){let{view:i}=this;if(i!==void 0)switch(t){case`go`:{let e=Qt(c.s(i.state),n);e!==void 0&&r.o(i,e.head);return}case`follow`:{let t=this.followed!==void 0&&e.St(this.followed)===e.St(n.person);this.follow.start(t?void 0:n,i,c.s(i.state));return}}}stopFollowing(){this.view!==void 0&&this.follow.start(void 0,this.view,new Map)}ownCaretMoved(){this.schedule()}cursorsMoved(e,t){for(let{movedAt:t}of e.values())this.lastMove=Math.max(this.lastMove,t);this.follow.moved(e,t),this.schedule()}refresh(){let{awareness:t,view:n}=this;if(t===void 0||n===void 0||n.isDestroyed)return;let r=c.c(t),i=new Set([...c.s(n.state).values()].map(({person:t})=>e.St(t)));if(!rn(r,this.people)){var a;(a=this.comings)==null||a.update(new Map(r.map(({person:t})=>[e.St(t),this.nameOf(t)]))),this.people=r,this.follow.peopleChanged(r,n),this.host.requestUpdate()}(i.size!==this.placed.size||[...i].some(e=>!this.placed.has(e)))&&(this.placed=i,this.host.requestUpdate()),tn(n,this.lastMove)}onFollow(t,n){t===void 0&&n!==void 0&&e.mn(e.Ln(`parley-editor-follow-ended`,e.In(this.nameOf(n.person)))),this.followChanged(t==null?void 0:t.person),this.host.requestUpdate()}nameOf(t){return e.xt(t,this.homeWiki())}};function rn(e,t){return e.length===t.length&&e.every((e,n)=>an(e,t[n]))}function an(t,n){return n!==void 0&&e.St(t.person)===e.St(n.person)&&t.person.name===n.person.name&&t.person.role===n.person.role&&t.person.readOnly===n.person.readOnly&&t.self===n.self&&t.clients.join()===n.clients.join()}function on(e,t){let n=e.getRootNode();if(!(n instanceof Document||n instanceof ShadowRoot))return;let r=t.map(e=>e.styleSheet).filter(e=>e!==void 0).filter(e=>!n.adoptedStyleSheets.includes(e));r.length>0&&(n.adoptedStyleSheets=[...n.adoptedStyleSheets,...r])}var sn=e.bn`
.parley-people {
position: relative;
display: flex;
align-items: center;
block-size: 100%;
}
.parley-people__button {
display: inline-flex;
align-items: center;
min-block-size: 2.25rem;
padding: 0 var(--spacing-50, 8px);
border: 0;
border-radius: var(--border-radius-base, 2px);
background: transparent;
color: var(--color-base, #202122);
font: inherit;
font-size: var(--font-size-small, 0.875rem);
cursor: pointer;
}
.parley-people__button > :not(:first-child, .parley-unseen) {
margin-inline-start: -0.375rem;
}
.parley-people__button > span {
box-shadow: 0 0 0 2px var(--background-color-base, #fff);
}
.parley-people__button > .parley-people__more {
margin-inline-start: var(--spacing-25, 4px);
box-shadow: none;
}
.parley-people__button > .parley-people__all {
display: none;
margin-inline-start: var(--spacing-25, 4px);
box-shadow: none;
}
.parley-people__button:hover {
background: var(--background-color-interactive-subtle--hover, #eaecf0);
}
.parley-people__list {
position: absolute;
inset-block-start: 100%;
inset-inline-end: 0;
z-index: var(--z-index-dropdown, 50);
inline-size: min(20rem, calc(100vw - 16px));
max-block-size: min(70vh, 30rem);
overflow-y: auto;
padding: var(--spacing-50, 8px) 0;
}
.parley-people__list[hidden] {
display: none;
}
.parley-people__list ul,
.parley-legend__list {
margin: 0;
padding: 0;
list-style: none;
}
.parley-people__count {
margin: 0;
padding: 0 var(--spacing-75, 12px) var(--spacing-25, 4px);
color: var(--color-subtle, #54595d);
font-size: var(--font-size-small, 0.875rem);
}
.parley-people__line {
display: flex;
align-items: center;
padding-inline-end: var(--spacing-50, 8px);
border-inline-start: 3px solid var(--parley-caret);
}
.parley-person {
display: flex;
flex: 1;
align-items: center;
gap: var(--spacing-50, 8px);
min-inline-size: 0;
min-block-size: 2.25rem;
padding: var(--spacing-25, 4px) var(--spacing-75, 12px);
border: 0;
background: transparent;
color: var(--color-base, #202122);
font: inherit;
font-size: var(--font-size-small, 0.875rem);
text-align: start;
cursor: pointer;
}
.parley-person[aria-disabled='true'] {
cursor: default;
}
.parley-person:not([aria-disabled='true']):hover {
background: var(--background-color-interactive-subtle--hover, #eaecf0);
}
.parley-person__name {
overflow: hidden;
text-overflow: ellipsis;
white-space: nowrap;
}
.parley-person__mark,
.parley-person__note {
padding: 0 var(--spacing-25, 4px);
border: 1px solid var(--border-color-subtle, #c8ccd1);
border-radius: var(--border-radius-base, 2px);
color: var(--color-subtle, #54595d);
font-size: var(--font-size-x-small, 0.75rem);
}
.parley-button[aria-pressed='true'] {
background: var(--background-color-progressive-subtle, #e8eeff);
color: var(--color-progressive, #36c);
}
.parley-find,
.parley-legend,
.parley-follow {
padding: var(--spacing-50, 8px);
border-block-start: 1px solid var(--border-color-muted, #dadde3);
background: var(--background-color-neutral-subtle, #f8f9fa);
font-size: var(--font-size-small, 0.875rem);
}
.parley-find__row {
display: flex;
flex-wrap: wrap;
align-items: center;
gap: var(--spacing-25, 4px);
}
.parley-find__row + .parley-find__row {
margin-block-start: var(--spacing-50, 8px);
}
.parley-find .parley-field {
flex: 1 1 12rem;
inline-size: auto;
max-inline-size: 24rem;
}
.parley-find__count {
min-inline-size: 5rem;
padding-inline: var(--spacing-25, 4px);
color: var(--color-subtle, #54595d);
}
.parley-follow {
display: flex;
align-items: center;
justify-content: center;
gap: var(--spacing-50, 8px);
margin: 0;
background: var(--background-color-progressive-subtle, #e8eeff);
}
.parley-legend {
display: flex;
flex-wrap: wrap;
gap: var(--spacing-25, 4px) var(--spacing-100, 16px);
justify-content: space-between;
}
.parley-legend__list {
display: flex;
flex-wrap: wrap;
gap: var(--spacing-25, 4px) var(--spacing-75, 12px);
}
.parley-legend__here {
margin: 0;
}
.parley-legend__here,
.parley-legend__before {
color: var(--color-subtle, #54595d);
}
.parley-discuss__button {
background: var(--background-color-base, #fff);
box-shadow: 0 2px 6px var(--box-shadow-color-alpha-base, rgba(0, 0, 0, 0.06));
}
parley-category-adder {
display: block;
padding-block-end: var(--spacing-200, 32px);
}
.parley-category-add {
color: var(--color-progressive, #36c);
font-weight: var(--font-weight-normal, 400);
padding-inline: 0;
}
.parley-category-form {
position: relative;
max-inline-size: 22rem;
}
.parley-category-form__list {
position: absolute;
inset-block-end: 100%;
inset-inline: 0;
z-index: var(--z-index-dropdown, 50);
}
.parley-help {
inline-size: min(56rem, calc(100vw - 32px));
max-block-size: calc(100vh - 32px);
padding: 0;
border: 1px solid var(--border-color-base, #a2a9b1);
border-radius: var(--border-radius-base, 2px);
background: var(--background-color-base, #fff);
color: var(--color-base, #202122);
}
.parley-help::backdrop {
background: var(--background-color-backdrop-light, rgba(255, 255, 255, 0.65));
}
.parley-help__inside {
padding: var(--spacing-100, 16px);
}
.parley-help__head {
display: flex;
align-items: center;
justify-content: space-between;
}
.parley-help :is(h2, h3) {
margin: 0;
font-size: var(--font-size-large, 1.125rem);
}
.parley-help h3 {
margin-block: var(--spacing-75, 12px) var(--spacing-25, 4px);
font-size: var(--font-size-medium, 1rem);
}
.parley-help__groups {
columns: 20rem 2;
column-gap: var(--spacing-200, 32px);
}
.parley-help section {
break-inside: avoid;
}
.parley-help dl {
margin: 0;
}
.parley-help dl > div {
display: flex;
justify-content: space-between;
gap: var(--spacing-75, 12px);
padding-block: var(--spacing-12, 2px);
}
.parley-help dd {
margin: 0;
text-align: end;
}
.parley-help kbd {
padding: 0 var(--spacing-25, 4px);
border: 1px solid var(--border-color-subtle, #c8ccd1);
border-radius: var(--border-radius-base, 2px);
font: inherit;
font-size: var(--font-size-small, 0.875rem);
white-space: nowrap;
}
@media (max-width: 640px) {
.parley-people__button {
min-block-size: 2.75rem;
padding-inline: var(--spacing-25, 4px);
}
/* Faces bring their own display as an inline style. */
.parley-people__button > :nth-child(n + 2):not(.parley-unseen, .parley-people__all) {
display: none !important;
}
.parley-people__button > .parley-people__all {
display: inline;
}
.parley-people__list {
position: fixed;
inset-block-start: auto;
inset-inline: 8px;
inline-size: auto;
}
}
`,cn=e.bn`
parley-editor {
display: block;
min-inline-size: 0;
font-family: var(--font-family-system-sans, sans-serif);
}
.parley-editor__top {
position: sticky;
inset-block-start: 0;
z-index: var(--z-index-sticky, 100);
background: var(--background-color-base, #fff);
border-block-end: 1px solid var(--border-color-subtle, #c8ccd1);
}
.parley-editor__row {
display: flex;
align-items: stretch;
justify-content: space-between;
gap: var(--spacing-25, 4px);
}
.parley-toolbar {
display: flex;
flex: 1 1 auto;
min-inline-size: 0;
}
.parley-toolbar__group {
display: flex;
align-items: center;
padding-inline: var(--spacing-12, 2px);
}
.parley-toolbar__group + .parley-toolbar__group {
border-inline-start: 1px solid var(--border-color-muted, #dadde3);
}
.parley-toolbar__group--end {
margin-inline-start: auto;
}
.parley-toolbar__button,
.parley-button {
display: inline-flex;
align-items: center;
justify-content: center;
gap: var(--spacing-25, 4px);
min-inline-size: 2rem;
min-block-size: 2.25rem;
padding: 0 var(--spacing-35, 6px);
border: 1px solid transparent;
border-radius: var(--border-radius-base, 2px);
background: transparent;
color: var(--color-base, #202122);
font: inherit;
font-size: var(--font-size-small, 0.875rem);
text-decoration: none;
cursor: pointer;
}
.parley-button {
min-block-size: 2rem;
border-color: var(--border-color-interactive, #72777d);
background: var(--background-color-interactive-subtle, #f8f9fa);
padding-inline: var(--spacing-75, 12px);
font-weight: var(--font-weight-bold, 700);
white-space: nowrap;
}
.parley-button--quiet {
border-color: transparent;
background: transparent;
}
.parley-button--primary {
border-color: var(--border-color-progressive, #36c);
background: var(--background-color-progressive, #36c);
color: var(--color-inverted-fixed, #fff);
}
.parley-button:is(:disabled, [aria-disabled='true']) {
border-color: transparent;
background: var(--background-color-disabled, #dadde3);
color: var(--color-disabled-emphasized, #a2a9b1);
cursor: default;
}
.parley-toolbar__button:hover,
.parley-button--quiet:hover {
background: var(--background-color-interactive-subtle--hover, #eaecf0);
}
.parley-toolbar__button[aria-pressed='true'],
.parley-toolbar__button[aria-expanded='true'] {
background: var(--background-color-progressive-subtle, #e8eeff);
color: var(--color-progressive, #36c);
}
.parley-toolbar__button[aria-disabled='true'] {
color: var(--color-disabled, #a2a9b1);
background: transparent;
cursor: default;
}
:is(
.parley-toolbar__button,
.parley-button,
.parley-menu__entry,
.parley-field,
.parley-person,
.parley-chip__remove
):focus-visible {
outline: 2px solid var(--outline-color-progressive--focus, #36c);
outline-offset: -2px;
}
.parley-icon {
flex: none;
inline-size: 1.125rem;
block-size: 1.125rem;
fill: currentcolor;
}
.parley-icon--flips:dir(rtl) {
transform: scaleX(-1);
}
.parley-menu {
position: relative;
display: inline-flex;
}
.parley-toolbar__style .parley-menu__button {
inline-size: 8.5rem;
justify-content: space-between;
}
.parley-menu__label {
overflow: hidden;
text-overflow: ellipsis;
white-space: nowrap;
}
.parley-menu__expand .parley-icon {
inline-size: 0.75rem;
block-size: 0.75rem;
}
.parley-menu__list,
.parley-popover {
border: 1px solid var(--border-color-base, #a2a9b1);
border-radius: var(--border-radius-base, 2px);
background: var(--background-color-base, #fff);
box-shadow:
0 2px 8px var(--box-shadow-color-alpha-base, rgba(0, 0, 0, 0.06)),
0 0 8px var(--box-shadow-color-alpha-base, rgba(0, 0, 0, 0.06));
color: var(--color-base, #202122);
}
.parley-menu__list {
position: absolute;
inset-block-start: 100%;
inset-inline-start: 0;
z-index: var(--z-index-dropdown, 50);
min-inline-size: 14rem;
max-block-size: min(70vh, 30rem);
overflow-y: auto;
padding-block: var(--spacing-25, 4px);
}
.parley-menu__list--end {
inset-inline: auto 0;
}
.parley-menu__entry {
display: flex;
align-items: center;
gap: var(--spacing-50, 8px);
inline-size: 100%;
min-block-size: 2.25rem;
padding: var(--spacing-25, 4px) var(--spacing-75, 12px);
border: 0;
background: transparent;
color: inherit;
font: inherit;
text-align: start;
cursor: pointer;
}
.parley-menu__entry:hover,
.parley-menu__entry:focus {
background: var(--background-color-interactive-subtle--hover, #eaecf0);
}
.parley-menu__entry[aria-disabled='true'] {
color: var(--color-disabled, #a2a9b1);
cursor: default;
}
.parley-menu__text {
flex: 1;
}
.parley-menu__keys {
color: var(--color-subtle, #54595d);
font: inherit;
font-size: var(--font-size-x-small, 0.75rem);
}
.parley-menu__check {
inline-size: 1rem;
}
.parley-menu__check .parley-icon {
inline-size: 1rem;
block-size: 1rem;
}
.parley-style-heading2 {
font-family: var(--font-family-serif, serif);
font-size: var(--font-size-x-large, 1.25rem);
}
.parley-style-heading3 {
font-size: var(--font-size-large, 1.125rem);
font-weight: 700;
}
:is(.parley-style-heading4, .parley-style-heading5, .parley-style-heading6) {
font-weight: 700;
}
.parley-style-code {
font-family: var(--font-family-monospace, monospace);
}
:is(parley-link-dialog, parley-link-completion, .parley-discuss) {
position: fixed;
z-index: var(--z-index-popover, 700);
}
:is(parley-link-dialog, parley-link-completion) {
inline-size: min(22rem, calc(100vw - 16px));
}
parley-link-completion {
inline-size: min(20rem, calc(100vw - 16px));
}
.parley-link {
padding: var(--spacing-75, 12px);
}
.parley-field {
box-sizing: border-box;
inline-size: 100%;
min-block-size: 2rem;
padding: var(--spacing-25, 4px) var(--spacing-50, 8px);
border: 1px solid var(--border-color-interactive, #72777d);
border-radius: var(--border-radius-base, 2px);
background: var(--background-color-base, #fff);
color: var(--color-base, #202122);
font: inherit;
font-size: var(--font-size-medium, 1rem);
}
.parley-popover__actions {
display: flex;
flex-wrap: wrap;
justify-content: flex-end;
gap: var(--spacing-50, 8px);
margin-block-start: var(--spacing-75, 12px);
}
.parley-suggestions {
max-block-size: 18rem;
overflow-y: auto;
padding-block: var(--spacing-25, 4px);
}
.parley-suggestions__item {
display: flex;
flex-wrap: wrap;
align-items: center;
gap: 0 var(--spacing-50, 8px);
min-block-size: 1.75rem;
padding: var(--spacing-25, 4px) var(--spacing-75, 12px);
cursor: pointer;
}
.parley-suggestions__item[aria-selected='true'],
.parley-suggestions__item:hover {
background: var(--background-color-progressive-subtle, #e8eeff);
}
.parley-suggestions__title {
overflow: hidden;
font-weight: var(--font-weight-bold, 700);
text-overflow: ellipsis;
}
.parley-suggestions__description,
.parley-suggestions__note {
margin: 0;
color: var(--color-subtle, #54595d);
font-size: var(--font-size-small, 0.875rem);
}
.parley-suggestions__note {
padding: var(--spacing-25, 4px) var(--spacing-75, 12px);
}
.parley-unseen {
position: absolute;
inline-size: 1px;
block-size: 1px;
overflow: hidden;
clip-path: inset(50%);
white-space: nowrap;
}
[hidden].parley-menu__list,
parley-link-dialog[hidden],
parley-link-completion[hidden],
.parley-discuss[hidden] {
display: none;
}
@media (max-width: 640px) {
.parley-toolbar__button {
min-inline-size: 2.25rem;
min-block-size: 2.75rem;
}
.parley-toolbar__group:has(> .parley-toolbar__style) {
flex: 0 1 6.5rem;
min-inline-size: 3.5rem;
}
.parley-toolbar__style,
.parley-toolbar__style .parley-menu__button {
flex: 1;
inline-size: 100%;
min-inline-size: 0;
}
}
`,ln=e.bn`
.parley-text {
position: relative;
min-block-size: 16rem;
padding-block: var(--spacing-100, 16px) var(--spacing-300, 48px);
color: var(--color-base, #202122);
font-size: var(--font-size-medium, 1rem);
line-height: var(--line-height-content, 1.625);
overflow-wrap: anywhere;
white-space: break-spaces;
font-variant-ligatures: none;
outline: none;
}
.parley-text :is(p, h1, h2, h3, h4, h5, h6, li, td, th) {
unicode-bidi: plaintext;
text-align: start;
}
.parley-text p {
margin-block: 0.5em;
}
.parley-text :is(h1, h2, h3, h4, h5, h6) {
margin-block: 1em 0.25em;
color: var(--color-emphasized, #101418);
font-weight: var(--font-weight-bold, 700);
line-height: 1.375;
}
.parley-text :is(h1, h2) {
border-block-end: 1px solid var(--border-color-muted, #dadde3);
font-family: var(--font-family-serif, serif);
font-size: var(--font-size-xx-large, 1.5rem);
font-weight: var(--font-weight-normal, 400);
}
.parley-text h3 {
font-size: var(--font-size-x-large, 1.25rem);
}
.parley-text h4 {
font-size: var(--font-size-large, 1.125rem);
}
.parley-text :is(h5, h6) {
font-size: var(--font-size-medium, 1rem);
}
.parley-text h6 {
color: var(--color-subtle, #54595d);
}
.parley-text :is(ul, ol) {
margin-block: 0.5em;
padding-inline-start: 1.75em;
}
.parley-text li > p {
margin-block: 0.125em;
}
.parley-text blockquote {
margin: 0.75em 0;
padding-inline-start: var(--spacing-100, 16px);
border-inline-start: 4px solid var(--border-color-muted, #dadde3);
color: var(--color-neutral, #404244);
}
.parley-text pre {
padding: var(--spacing-75, 12px);
border: 1px solid var(--border-color-muted, #dadde3);
border-radius: var(--border-radius-base, 2px);
background: var(--background-color-neutral-subtle, #f8f9fa);
direction: ltr;
text-align: left;
white-space: pre-wrap;
}
.parley-text :is(pre, code) {
font-family: var(--font-family-monospace, monospace);
font-size: 0.9em;
}
.parley-text :not(pre) > code {
padding: 0.0625em 0.25em;
border-radius: var(--border-radius-base, 2px);
background: var(--background-color-neutral, #eaecf0);
unicode-bidi: isolate;
}
.parley-text hr {
margin-block: 1.5em;
border: 0;
border-block-start: 1px solid var(--border-color-base, #a2a9b1);
}
.parley-text a {
/* Large enough to hit with a finger; the padding of inline text moves no line. */
padding-block: 0.125rem;
color: var(--color-progressive, #36c);
text-decoration: underline color-mix(in srgb, currentcolor 30%, transparent);
text-underline-offset: 0.15em;
cursor: text;
}
.parley-text a:hover {
text-decoration-color: currentcolor;
}
.parley-text a.parley-missing,
.parley-text .parley-missing a,
.parley-missing {
color: var(--color-destructive, #bf3c2c);
}
.parley-text a[rel~='mw:ExtLink']::after {
content: '\\2197';
margin-inline-start: 0.125em;
font-size: 0.7em;
vertical-align: super;
line-height: 0;
}
.parley-table {
max-inline-size: 100%;
margin-block: 0.75em;
overflow-x: auto;
}
.parley-text table {
border-collapse: collapse;
background: var(--background-color-neutral-subtle, #f8f9fa);
}
.parley-text :is(td, th) {
position: relative;
min-inline-size: 3rem;
padding: var(--spacing-25, 4px) var(--spacing-50, 8px);
border: 1px solid var(--border-color-base, #a2a9b1);
vertical-align: top;
}
.parley-text th {
background: var(--background-color-neutral, #eaecf0);
font-weight: var(--font-weight-bold, 700);
}
.parley-text :is(td, th) > p {
margin-block: 0;
}
.parley-text .selectedCell::after {
content: '';
position: absolute;
inset: 0;
background: var(--color-progressive, #36c);
opacity: 0.15;
pointer-events: none;
}
.parley-text .ProseMirror-selectednode {
outline: 2px solid var(--outline-color-progressive--focus, #36c);
outline-offset: 1px;
}
.parley-text.ProseMirror-hideselection {
caret-color: transparent;
}
.parley-text.ProseMirror-hideselection *::selection {
background: transparent;
}
.parley-text .ProseMirror-gapcursor {
display: none;
position: absolute;
pointer-events: none;
}
.parley-text.ProseMirror-focused .ProseMirror-gapcursor {
display: block;
}
.parley-text .ProseMirror-gapcursor::after {
content: '';
display: block;
inline-size: 1.25rem;
border-block-start: 2px solid var(--color-emphasized, #101418);
}
.parley-text img.ProseMirror-separator {
display: inline !important;
border: none !important;
margin: 0 !important;
}
.parley-drop {
background: var(--color-progressive, #36c);
}
.parley-chip {
display: inline-flex;
align-items: center;
max-inline-size: 100%;
margin-block: var(--spacing-12, 2px);
margin-inline: 0 var(--spacing-25, 4px);
border: 1px solid var(--border-color-subtle, #c8ccd1);
border-radius: var(--border-radius-pill, 9999px);
background: var(--background-color-neutral-subtle, #f8f9fa);
color: var(--color-subtle, #54595d);
font-size: var(--font-size-small, 0.875rem);
line-height: 1.5;
vertical-align: top;
white-space: nowrap;
cursor: default;
}
.parley-chip__text {
overflow: hidden;
padding-inline: var(--spacing-50, 8px);
text-overflow: ellipsis;
}
.parley-chip__remove {
min-inline-size: 1.5rem;
min-block-size: 1.5rem;
margin-inline-start: calc(-1 * var(--spacing-25, 4px));
border: 0;
border-radius: var(--border-radius-pill, 9999px);
background: transparent;
color: inherit;
font: inherit;
cursor: pointer;
}
.parley-text[contenteditable='false'] .parley-chip__remove {
display: none;
}
.parley-chip__remove:hover {
background: var(--background-color-neutral, #eaecf0);
color: var(--color-base, #202122);
}
.parley-opaque {
border: 1px dashed var(--border-color-subtle, #c8ccd1);
border-radius: var(--border-radius-base, 2px);
background: var(--background-color-neutral-subtle, #f8f9fa);
color: var(--color-subtle, #54595d);
font-size: var(--font-size-small, 0.875rem);
cursor: default;
}
.parley-opaque--block {
margin-block: 0.5em;
padding: var(--spacing-50, 8px) var(--spacing-75, 12px);
}
.parley-opaque--inline {
padding-inline: var(--spacing-25, 4px);
}
`,un=e.bn`
${e.xn(r.n())}
.parley-caret {
position: relative;
margin-inline: -1px;
border-inline-start: 2px solid var(--parley-caret);
word-break: normal;
pointer-events: none;
user-select: none;
unicode-bidi: isolate;
}
.parley-caret__label {
position: absolute;
inset-block-end: 100%;
inset-inline-start: -2px;
z-index: var(--z-index-above-content, 1);
max-inline-size: 12rem;
overflow: hidden;
padding: 0 var(--spacing-25, 4px);
border-radius: var(--border-radius-base, 2px);
background: var(--parley-person);
color: #fff;
font: normal 600 0.6875rem/1.375 var(--font-family-system-sans, sans-serif);
letter-spacing: 0;
text-overflow: ellipsis;
white-space: nowrap;
user-select: none;
animation: parley-label-fade 0.2s var(--parley-label-time, 2s) forwards;
}
.parley-caret__mark {
margin-inline-start: 0.25em;
font-weight: 400;
}
.parley-caret--tucked .parley-caret__label {
visibility: hidden;
}
@keyframes parley-label-fade {
to {
opacity: 0;
visibility: hidden;
}
}
.parley-selection {
background: color-mix(in srgb, var(--parley-caret) 22%, transparent);
}
.parley-passage {
border-block-end: 2px dotted var(--border-color-progressive, #36c);
cursor: pointer;
}
.parley-revealed {
background: var(--background-color-target-text, #ffead4);
outline: 2px solid var(--background-color-target-text, #ffead4);
}
/* What a mentor shows stays marked until they take it back. */
.parley-pointed {
border-radius: var(--border-radius-base);
background: var(--background-color-progressive-subtle);
outline: 2px solid var(--border-color-progressive);
}
.parley-author {
background: color-mix(in srgb, var(--parley-caret) 14%, transparent);
box-shadow: inset 0 -2px 0 0 var(--parley-caret);
}
.parley-text .parley-found {
background: light-dark(#fdf2d5, #5a4a14);
}
.parley-text .parley-found--current {
background: light-dark(#f7c948, #b58a12);
outline: 2px solid light-dark(#886425, #f0d37a);
}
@media (prefers-reduced-motion: reduce) {
.parley-caret__label {
animation-duration: 1ms;
}
}
`;function dn(e,t){var n;let{from:r,to:i,empty:a,$from:o}=e.selection;if(a)return t.isInSet((n=e.storedMarks)==null?o.marks():n)!==void 0;let s=!1,c=!1;return e.doc.nodesBetween(r,i,e=>!e.isText||(t.isInSet(e.marks)===void 0?c=!0:s=!0,!1)),s&&!c}var fn={message:`parley-editor-link`,icon:e.nt,keys:`Mod-k`,isOn:e=>n.n(e)!==void 0},pn=[{message:`parley-editor-bold`,icon:e.st,keys:`Mod-b`,command:a.P(a.T.strong),isOn:e=>dn(e,a.T.strong)},{message:`parley-editor-italic`,icon:e.rt,keys:`Mod-i`,command:a.P(a.T.em),isOn:e=>dn(e,a.T.em)}],mn=[{message:`parley-editor-code`,icon:e.at,keys:`Mod-Shift-6`,command:a.P(a.T.code),isOn:e=>dn(e,a.T.code)},{message:`parley-editor-clear`,icon:e.ot,keys:`Mod-\\`,command:a.v}],hn=[{message:`parley-editor-bullets`,icon:e.tt,keys:`Mod-Shift-8`,command:a.g(a.E.bullet_list),isOn:e=>a.m(e)===a.E.bullet_list},{message:`parley-editor-numbers`,icon:e.et,keys:`Mod-Shift-7`,command:a.g(a.E.ordered_list),isOn:e=>a.m(e)===a.E.ordered_list},{message:`parley-editor-quote`,icon:e.Q,keys:`Mod-8`,command:a.w,isOn:e=>a.b(e,a.E.blockquote)},{message:`parley-editor-insert-table`,icon:e.Y,command:a.o(3,3)},{message:`parley-editor-rule`,icon:e.X,command:a.y}],gn=[{message:`parley-editor-outdent`,icon:e.$,keys:`Shift-Tab`,command:a.h},{message:`parley-editor-indent`,icon:e.it,keys:`Tab`,command:a.p}],_n=[{message:`parley-editor-undo`,icon:e.J,keys:`Mod-z`,command:a.O},{message:`parley-editor-redo`,icon:e.Z,keys:`Mod-Shift-z`,command:a.D}];function vn(t){var r;return e.yn`<span class="parley-menu ${(r=t.className)==null?``:r}" @keydown=${En} @focusout=${Dn}>
<button
type="button"
class="parley-toolbar__button parley-menu__button"
tabindex="-1"
title=${t.name}
aria-label=${t.label===void 0?t.name:`${t.name}: ${t.label}`}
aria-haspopup="menu"
aria-expanded="false"
@click=${Sn}
>
${t.icon===void 0?e.vn:n.x(t.icon)}
${t.label===void 0?e.vn:e.yn`<span class="parley-menu__label">${t.label}</span>`}
${t.label===void 0?e.vn:e.yn`<span class="parley-menu__expand">${n.x(e.K)}</span>`}
</button>
<div
class="parley-menu__list ${t.atEnd===!0?`parley-menu__list--end`:``}"
role="menu"
aria-label=${t.name}
hidden
>
${t.entries.map(yn)}
</div>
</span>`}function yn(t){var r;let{checked:i}=t;return e.yn`<button
type="button"
tabindex="-1"
role=${i===void 0?`menuitem`:`menuitemcheckbox`}
aria-checked=${i===void 0?e.vn:String(i)}
aria-disabled=${String(t.disabled===!0)}
class="parley-menu__entry"
@click=${e=>{t.disabled!==!0&&(Cn(xn(e),!1),t.run())}}
>
${t.icon===void 0?e.vn:n.x(t.icon)}
<span class="parley-menu__text ${(r=t.className)==null?``:r}">${t.label}</span>
${t.keys===void 0?e.vn:e.yn`<kbd class="parley-menu__keys" aria-hidden="true">${t.keys}</kbd>`}
<span class="parley-menu__check">${i===!0?n.x(e.q):e.vn}</span>
</button>`}function bn(e,t){if(e instanceof Element)for(let n of e.querySelectorAll(`.parley-menu`))t instanceof Element&&n.contains(t)||Cn(n,!1)}function xn(e){return e.currentTarget instanceof Element?e.currentTarget.closest(`.parley-menu`):null}function Sn(e){var t;let n=xn(e),r=(n==null||(t=n.querySelector(`[role="menu"]`))==null?void 0:t.hasAttribute(`hidden`))===!0;Cn(n,r),r&&e instanceof MouseEvent&&e.detail===0&&Tn(n)}function Cn(e,t){var n,r;e==null||(n=e.querySelector(`[role="menu"]`))==null||n.toggleAttribute(`hidden`,!t),e==null||(r=e.querySelector(`[aria-haspopup]`))==null||r.setAttribute(`aria-expanded`,String(t))}function wn(e){var t;return[...(t=e==null?void 0:e.querySelectorAll(`.parley-menu__entry`))==null?[]:t]}function Tn(e){var t,n;let r=wn(e);(t=(n=r.find(e=>e.getAttribute(`aria-checked`)===`true`))==null?r[0]:n)==null||t.focus()}function En(e){let t=xn(e),r=t==null?void 0:t.querySelector(`[aria-haspopup]`);if(e.target instanceof Element&&e.target.closest(`[role="menu"]`)!==null)e.key===`Escape`?(e.preventDefault(),e.stopPropagation(),Cn(t,!1),r==null||r.focus()):n.y(e,wn(t),`column`);else{if(e.key!==`ArrowDown`)return;e.preventDefault(),e.stopPropagation(),Cn(t,!0),Tn(t)}}function Dn(e){let t=xn(e);e.relatedTarget instanceof Node&&(t==null?void 0:t.contains(e.relatedTarget))===!0||e.relatedTarget!==null&&Cn(t,!1)}var On=class extends e._n{constructor(){super(),e.tn(this,`widths`,new ResizeObserver(([e])=>{e!==void 0&&(this.narrow=e.contentRect.width<560)})),e.tn(this,`stops`,()=>[...this.querySelectorAll(`.parley-toolbar__button:not([hidden])`)]),e.tn(this,`onKey`,e=>{var t;e.target instanceof HTMLElement&&e.target.closest(`[role="menu"]`)!==null||n.y(e,this.stops(),`row`)||e.key===`Escape`&&(e.preventDefault(),(t=this.view)==null||t.focus())}),e.tn(this,`closeMenus`,e=>bn(this,e.target)),e.tn(this,`onFocus`,e=>{let t=this.stops(),n=t.find(t=>t===e.target);n!==void 0&&An(t,n)}),e.tn(this,`run`,e=>{let{view:t}=this;t!==void 0&&(e(t.state,t.dispatch,t),t.focus())}),this.readOnly=!1,this.coloured=!1,this.narrow=!1}createRenderRoot(){return this}connectedCallback(){super.connectedCallback(),this.widths.observe(this),this.classList.add(`parley-toolbar`),this.setAttribute(`role`,`toolbar`),this.addEventListener(`keydown`,this.onKey),this.addEventListener(`focusin`,this.onFocus),this.addEventListener(`mousedown`,jn),document.addEventListener(`pointerdown`,this.closeMenus),document.addEventListener(`keydown`,this.closeMenus)}disconnectedCallback(){super.disconnectedCallback(),this.widths.disconnect(),this.removeEventListener(`keydown`,this.onKey),this.removeEventListener(`focusin`,this.onFocus),this.removeEventListener(`mousedown`,jn),document.removeEventListener(`pointerdown`,this.closeMenus),document.removeEventListener(`keydown`,this.closeMenus)}focus(){var e;(e=this.stops().find(e=>e.tabIndex===0))==null||e.focus()}render(){var t;let{state:n}=this;if(n===void 0)return e.vn;this.setAttribute(`aria-label`,e.Ln(`parley-editor-toolbar`));let r=a.m(n)!==void 0,i=a.u(n),o=!this.narrow,s=e=>e.map(e=>this.command(e,n));return e.yn`
${this.readOnly?e.vn:((t=this.kit)==null?void 0:t.mode)===`source`?this.sourceTools(this.kit,n):e.yn`<div class="parley-toolbar__group">${s(o?_n:_n.slice(0,1))}</div>
${o||!i?e.yn`<div class="parley-toolbar__group">${this.styleMenu(n)}</div>`:e.vn}
<div class="parley-toolbar__group">
${s(pn)} ${this.link(n)} ${o?s(mn):e.vn}
</div>
${o?e.yn`<div class="parley-toolbar__group">
${s(hn)} ${r?s(gn):e.vn}
</div>`:e.vn}
${i?e.yn`<div class="parley-toolbar__group">${this.tableMenu(n)}</div>`:e.vn}
${this.insertMenu(n)}`}
<div class="parley-toolbar__group parley-toolbar__group--end">
${o?this.toggles():e.vn} ${this.overflow(n)}
</div>
`}updated(){let e=this.stops();e.length>0&&!e.some(e=>e.tabIndex===0)&&An(e,e[0])}ask(e){this.dispatchEvent(new CustomEvent(`parley-toolbar-action`,{detail:e}))}command(t,n){var r;let i=(r=t.isOn)==null?void 0:r.call(t,n),a=i===!0||t.command(n);return kn(t,()=>this.run(t.command),e.Xt(e.Xt({},i===void 0?{}:{on:i}),{},{disabled:!a}))}link(e){return kn(fn,()=>this.ask(`link`),{on:fn.isOn(e)})}toggles(){return e.yn`${kn({message:`parley-editor-find`,icon:e.jt,keys:`Mod-f`},()=>this.ask(`find`),{})}
${kn({message:`parley-editor-authors`,icon:e.lt},()=>this.ask(`authors`),{on:this.coloured})}`}styleMenu(t){let r=a.C(t),i=r===void 0?e.Ln(`parley-editor-style`):e.Ln(`parley-editor-style-${r}`),o=a._.map((i,o)=>{let s=i===`code`?`Mod-7`:i===`paragraph`?`Mod-0`:`Mod-${o+1}`;return{label:e.Ln(`parley-editor-style-${i}`),className:`parley-style-${i}`,keys:n.b(s),checked:r===i,disabled:!a.S(i)(t)&&r!==i,run:()=>this.run(a.S(i))}});return vn({label:i,name:e.Ln(`parley-editor-style`),entries:o,className:`parley-toolbar__style`})}sourceTools({items:t},n){let r=this.narrow?t.slice(0,4):t;return e.yn`${[_n,r].map(t=>e.yn`<div class="parley-toolbar__group">${t.map(e=>this.command(e,n))}</div>`)}`}insertMenu(t){let{kit:n}=this;if(n===void 0||n.items.length===0)return e.vn;let r=e.Ln(`parley-wiki-insert`),i=n.items.map(e=>this.entryOf(e,t)),a=this.narrow?{icon:e.Mt}:{label:r};return e.yn`<div class="parley-toolbar__group">${vn(e.Xt(e.Xt({},a),{},{name:r,entries:i}))}</div>`}tableMenu(t){let n=a.s.map(n=>{let r=a.c(n);return{label:e.Ln(`parley-editor-table-${n.toLowerCase()}`),disabled:!r(t),run:()=>this.run(r)}});return vn({label:e.Ln(`parley-editor-table`),name:e.Ln(`parley-editor-table-menu`),entries:n})}itemsInMenu(){var e;return((e=this.kit)==null?void 0:e.mode)===`source`?this.kit.items.slice(4):[..._n.slice(1),...mn,...hn,...gn]}entryOf(t,r){return e.Xt(e.Xt(e.Xt({label:e.Ln(t.message),icon:t.icon},t.keys===void 0?{}:{keys:n.b(t.keys)}),t.isOn===void 0?{}:{checked:t.isOn(r)}),{},{disabled:!t.command(r),run:()=>this.run(t.command)})}overflow(t){let r=(t,r,i,a)=>e.Xt(e.Xt(e.Xt({label:e.Ln(t),icon:i},a===void 0?{}:{keys:n.b(a)}),r===`authors`?{checked:this.coloured}:{}),{},{run:()=>this.ask(r)}),i=this.readOnly?[]:this.itemsInMenu().map(e=>this.entryOf(e,t)),a=[...this.narrow?[...i,r(`parley-editor-find`,`find`,e.jt,`Mod-f`),r(`parley-editor-authors`,`authors`,e.lt)]:[],r(`parley-editor-help`,`help`,e.ct,`Mod-/`)];return vn({icon:e.kn,name:e.Ln(`parley-editor-more`),entries:a,atEnd:!0})}};e.tn(On,`properties`,{view:{attribute:!1},state:{attribute:!1},readOnly:{attribute:!1},coloured:{attribute:!1},kit:{attribute:!1},narrow:{state:!0}});function kn(t,r,{on:i,disabled:a=!1}){let o=e.Ln(t.message),s=t.keys===void 0?o:e.Ln(`parley-editor-with-keys`,o,n.b(t.keys));return e.yn`<button
type="button"
class="parley-toolbar__button"
tabindex="-1"
title=${s}
aria-label=${o}
aria-keyshortcuts=${t.keys===void 0?e.vn:n.v(t.keys)}
aria-pressed=${i===void 0?e.vn:String(i)}
aria-disabled=${String(a)}
@click=${()=>{a||r()}}
>
${n.x(t.icon)}
</button>`}function An(e,t){for(let n of e)n.tabIndex=n===t?0:-1}function jn(e){e.preventDefault()}customElements.define(`parley-editor-toolbar`,On);var Mn=class extends e._n{constructor(){super(),e.tn(this,`page`,void 0),e.tn(this,`parts`,new Wt(this,{fetched:()=>{this.view!==void 0&&this.giveView(this.view)},missing:e=>this.tell(`parley-part-missing`,e)})),e.tn(this,`presence`,new nn(this,()=>this.homeWiki,e=>this.tell(`parley-follow`,e))),e.tn(this,`colours`,new ge(this,e=>this.authorOf(e),()=>this.homeWiki)),e.tn(this,`discuss`,()=>{let e=this.selectionAnchor();if(e!==void 0)this.tell(`parley-discuss`,e);else{let e=this.view&&r.r(this.view.state,this.view.state.selection.head);e!==void 0&&this.tell(`parley-open-passage`,e)}}),e.tn(this,`onToolbarAction`,e=>{switch(e.detail){case`link`:this.parts.with(`parley-link-dialog`,e=>e.open());return;case`find`:this.find();return;case`authors`:this.view!==void 0&&this.colours.toggle(this.view);return;case`help`:this.help();return}}),this.documentName=``,this.readOnly=!1,this.homeWiki=``,this.pages=n.o,this.authorOf=()=>void 0,this.passages=[],this.label=``}get view(){var e;return(e=this.page)==null?void 0:e.view}get followed(){return this.presence.followed}focus(){var e;(e=this.view)==null||e.focus()}selectionAnchor(){return this.view===void 0?void 0:r.c(this.view.state,this.documentName)}reveal(e){let{view:t}=this,n=t===void 0?void 0:r.u(t.state,e,this.documentName);return t===void 0||n===void 0?!1:(r.a(t,n),!0)}follow(t){let n=t&&this.presence.people.find(n=>e.St(n.person)===e.St(t));this.presence.stopFollowing(),n!==void 0&&this.presence.act({kind:`follow`,person:n})}find(){this.parts.with(`parley-find-bar`,e=>e.open())}createRenderRoot(){return this}connectedCallback(){super.connectedCallback(),on(this,[ln,un,cn,sn]),e.hn(),this.hasUpdated&&this.openPage()}disconnectedCallback(){super.disconnectedCallback(),this.closePage()}render(){var t;let{presence:n,colours:r}=this;return e.yn`<div class="parley-editor__top">
<div class="parley-editor__row">
<parley-editor-toolbar
.readOnly=${this.readOnly}
.coloured=${r.shown}
.kit=${this.kit}
@parley-toolbar-action=${this.onToolbarAction}
></parley-editor-toolbar>
<parley-people
.people=${n.people}
.placed=${n.placed}
.followed=${n.followed===void 0?void 0:e.St(n.followed)}
.homeWiki=${this.homeWiki}
@parley-people-action=${e=>n.act(e.detail)}
></parley-people>
</div>
<parley-find-bar .readOnly=${this.readOnly}></parley-find-bar>
${this.followBar()}
${r.shown?e.yn`<parley-author-legend
.authors=${r.authors}
.here=${r.here}
.homeWiki=${this.homeWiki}
></parley-author-legend>`:e.vn}
</div>
<div class="parley-editor__page"></div>
${this.readOnly||((t=this.kit)==null?void 0:t.mode)===`source`?e.vn:e.yn`<parley-category-adder .pages=${this.pages}></parley-category-adder>`}
<parley-link-dialog hidden .pages=${this.pages}></parley-link-dialog>
<parley-link-completion hidden .pages=${this.pages}></parley-link-completion>
<parley-discuss-button
class="parley-discuss"
hidden
@parley-discuss-press=${this.discuss}
></parley-discuss-button>
<parley-shortcut-help></parley-shortcut-help>`}followBar(){let{followed:t}=this.presence;return t===void 0?e.vn:e.yn`<p class="parley-follow" role="status">
<span>${e.Ln(`parley-editor-following`,e.In(e.xt(t,this.homeWiki)))}</span>
<button type="button" class="parley-button parley-button--quiet" @click=${()=>this.presence.stopFollowing()}>
${e.Ln(`parley-editor-follow-stop`)}
</button>
</p>`}updated(e){(e.has(`doc`)||e.has(`awareness`))&&this.openPage();let{view:t}=this;t!==void 0&&((e.has(`readOnly`)||e.has(`label`))&&t.setProps({}),(e.has(`passages`)||e.has(`doc`))&&r.s(t,this.passages),e.has(`authorOf`)&&this.colours.authorsKnown(),this.giveView(t))}openPage(){this.closePage();let{doc:e}=this,t=this.querySelector(`.parley-editor__page`);if(e===void 0||t===null||!this.isConnected)return;let n=we(e,this.rendering);n===`plain`?this.showPage(e,t,void 0):this.showSpecialPage(e,t,n)}async showSpecialPage(e,t,n){try{let r=await Te(n,{rendering:()=>this.rendering,pages:()=>this.pages,container:this,view:()=>this.view});this.doc===e&&this.isConnected&&this.page===void 0&&this.showPage(e,t,r)}catch(e){this.tell(`parley-part-missing`,n)}}showPage(t,n,r){var i;let{awareness:a}=this,o=document.createElement(`div`);n.replaceChildren(o),on(this,(i=r==null?void 0:r.styles)==null?[]:i),this.kit=r,this.page=Vt(e.Xt(e.Xt({doc:t,mount:o},r===void 0?{}:{kit:r}),{},{readOnly:()=>this.readOnly,pages:()=>this.pages,shortcuts:this.shortcuts(),label:()=>e.Ln(`parley-editor-text-label`,e.In(this.label)),plugins:this.plugins(a),changed:e=>this.onChanged(e)})),a!==void 0&&this.presence.attach(this.page.view,a),this.giveView(this.page.view),this.onChanged(this.page.view),this.parts.fetch()}closePage(){var e;this.presence.detach(),(e=this.page)==null||e.view.destroy(),this.page=void 0}plugins(t){return[r.i({documentName:()=>this.documentName,title:()=>e.Ln(`parley-editor-passage`),open:e=>this.tell(`parley-open-passage`,e)}),...t===void 0?[]:[this.presence.plugin(t)],n.l({changed:(e,t)=>{var n;return(n=this.parts.find(`parley-link-completion`))==null?void 0:n.changed(e,t)},key:e=>{var t,n;return(t=(n=this.parts.find(`parley-link-completion`))==null?void 0:n.key(e))!=null&&t}}),this.colours.plugin(),n.d(),ye(()=>this.pages)]}shortcuts(){return{editLink:()=>this.parts.with(`parley-link-dialog`,e=>e.open()),find:()=>this.find(),findNext:e=>this.parts.with(`parley-find-bar`,t=>t.next(e)),help:()=>this.help(),discuss:this.discuss,toolbar:()=>{var e;return(e=this.parts.find(`parley-editor-toolbar`))==null?void 0:e.focus()},leave:()=>!this.dispatchEvent(new CustomEvent(`parley-leave`,{cancelable:!0}))}}giveView(e){for(let t of[`parley-editor-toolbar`,`parley-link-dialog`,`parley-find-bar`,`parley-category-adder`]){let n=this.parts.find(t);n!==void 0&&(n.view=e)}}onChanged(e){var t;let r=this.parts.find(`parley-editor-toolbar`);r!==void 0&&(r.state=e.state);let i=this.parts.find(`parley-find-bar`);i!==void 0&&(i.found=n.f(e.state)),(t=this.parts.find(`parley-discuss-button`))==null||t.selectionChanged(e),this.colours.changed(e),this.presence.ownCaretMoved()}help(){this.parts.with(`parley-shortcut-help`,e=>void e.open())}tell(e,t){this.dispatchEvent(new CustomEvent(e,{detail:t}))}};e.tn(Mn,`properties`,{doc:{attribute:!1},awareness:{attribute:!1},documentName:{attribute:!1},person:{attribute:!1},readOnly:{attribute:!1},homeWiki:{attribute:!1},pages:{attribute:!1},rendering:{attribute:!1},kit:{state:!0},authorOf:{attribute:!1},passages:{attribute:!1},label:{attribute:!1}}),customElements.define(`parley-editor`,Mn);function Nn(t,n){switch(t.kind){case`opening`:return{phrase:e.Ln(`session-state-opening`),about:e.Ln(`session-about-opening`),tone:`busy`};case`unreachable`:return{phrase:e.Ln(`session-state-unreachable`),about:e.Ln(`session-notice-unreachable`),tone:`alert`};case`saving`:return{phrase:e.Ln(`session-state-saving`),about:e.Ln(`session-about-saving`),tone:`busy`};case`on-server`:return{phrase:e.Ln(`session-state-on-server`),about:e.Ln(`session-about-on-server`),tone:`calm`};case`published`:{let r=e.In(e.xt(t.by,n)),i=e.Ln(`session-about-published`,r,e.Ct(t.at));return{phrase:e.Ln(`session-state-published`,e.Ot(t.at)),about:i,tone:`calm`}}case`offline`:return{phrase:e.Ln(t.unsent?`session-state-offline-unsent`:`session-state-offline`),about:e.Ln(`session-notice-offline`),tone:`alert`};case`read-only`:return{phrase:e.Ln(`session-state-read-only`),about:l.c(t.code),tone:`alert`};case`refused`:return{phrase:e.Ln(t.unsent?`session-state-refused-unsent`:`session-state-refused`),about:l.c(t.code),tone:`alert`};case`failed`:return{phrase:e.Ln(`session-state-failed`),about:e.Ln(`session-notice-failed`),tone:`alert`}}}var Pn=new WeakSet,Fn=class extends e._n{constructor(){super(),e.on(this,Pn),this.state={kind:`opening`},this.homeWiki=``}render(){let{phrase:t,about:n,tone:r}=Nn(this.state,this.homeWiki);return e.yn`
<span class="state ${r}" title=${n} data-state=${this.state.kind}>
<span class="dot"></span>
<span>${t}</span>
</span>
<span class="hidden-text" role="status">${e.in(Pn,this,In).call(this,t)}</span>
`}};function In(t){switch(this.state.kind){case`saving`:case`opening`:case`on-server`:return``;default:return e.Ln(`session-state-label`,t)}}e.tn(Fn,`properties`,{state:{attribute:!1},homeWiki:{}}),e.tn(Fn,`styles`,[e.cn,e.bn`
:host {
display: inline-flex;
}
.state {
display: inline-flex;
align-items: center;
gap: var(--spacing-50);
min-block-size: 2rem;
white-space: nowrap;
color: var(--color-subtle);
}
@media (max-width: 47.99rem) {
.state {
white-space: normal;
}
}
.dot {
flex: none;
inline-size: 0.625rem;
block-size: 0.625rem;
border-radius: 50%;
border: 2px solid var(--color-icon-success);
background: var(--color-icon-success);
}
/* The shapes differ as well, for those who do not see the colours. */
.busy .dot {
border-color: var(--color-subtle);
background: transparent;
}
.alert {
color: var(--color-base);
font-weight: var(--font-weight-bold);
}
.alert .dot {
border-color: var(--color-icon-warning);
background: var(--color-icon-warning);
border-radius: 0;
rotate: 45deg;
}
`]),customElements.define(`parley-save-state`,Fn);var Ln=[`failure`],Rn={status:{state:`connecting`},arrived:!1,unsent:!1,sessionIsNewer:!1,changedSince:!1};function zn(t,n){switch(n.type){case`status`:return e.Xt(e.Xt({},t),{},{status:n.status,sessionIsNewer:!1,arrived:t.arrived||n.status.state===`online`});case`typed`:return e.Xt(e.Xt({},t),{},{unsent:!0,changedSince:!0});case`received`:return e.Xt(e.Xt({},t),{},{changedSince:t.arrived});case`acknowledged`:return Bn(e.Xt(e.Xt({},t),{},{unsent:!1}));case`session`:return e.Xt(e.Xt({},t),{},{session:n.session,sessionIsNewer:!0,changedSince:t.unsent});case`failed`:return e.Xt(e.Xt({},t),{},{failure:n.code});case`opened`:return e.Xt(e.Xt({},Rn),{},{unsent:n.unsent})}}function Bn(t){let{failure:n}=t;return e.Lt(t,Ln)}function Vn(e){let{status:t}=e;switch(t.state){case`connecting`:return e.arrived?Un(e):{kind:`opening`};case`online`:var n;return Hn(e,e.sessionIsNewer?(n=e.session)==null?void 0:n.readOnly:t.readOnly);case`stopping`:return e.arrived?Un(e):{kind:`opening`};case`offline`:return e.arrived||e.unsent?{kind:`offline`,unsent:e.unsent,since:t.since}:{kind:`unreachable`};case`refused`:return t.code===`session_over`?e.unsent?{kind:`saving`}:{kind:`opening`}:{kind:`refused`,code:t.code,unsent:e.unsent}}}function Hn(e,t){return t===void 0?e.failure===void 0?Un(e):{kind:`failed`,code:e.failure}:{kind:`read-only`,code:t}}function Un(e){if(e.unsent)return{kind:`saving`};let{session:t}=e;return(t==null?void 0:t.published)===void 0||t.unpublished||e.changedSince?{kind:`on-server`}:{kind:`published`,at:t.published.at,by:t.published.by}}function Wn(e){switch(e.kind){case`saving`:case`failed`:return!0;case`offline`:case`refused`:return e.unsent;case`opening`:case`unreachable`:case`on-server`:case`published`:case`read-only`:return!1}}var Gn=500,Kn=5e3,qn=new WeakMap,Jn=new WeakMap,Yn=new WeakMap,Xn=new WeakMap,Zn=new WeakMap,Qn=new WeakMap,$n=new WeakSet,er=class{constructor(t,n){e.on(this,$n),e.an(this,qn,void 0),e.an(this,Jn,void 0),e.an(this,Yn,new Map),e.an(this,Xn,new Set),e.an(this,Zn,void 0),e.an(this,Qn,-1/0),e.tn(this,`authorOf`,void 0),e.Vt(qn,this,t),e.Vt(Jn,this,n),this.authorOf=e.in($n,this,tr).call(this)}stop(){clearTimeout(e.rn(Zn,this))}};function tr(){return t=>{let n=e.rn(Yn,this).get(t);return n===void 0&&!e.rn(Xn,this).has(t)&&(e.rn(Xn,this).add(t),e.in($n,this,nr).call(this)),n}}function nr(){clearTimeout(e.rn(Zn,this));let t=Math.max(Gn,e.rn(Qn,this)+Kn-performance.now());e.Vt(Zn,this,setTimeout(()=>void e.in($n,this,rr).call(this),t))}async function rr(){e.Vt(Qn,this,performance.now());try{let{clients:t}=await e.Qt.get(`/api/edit/${encodeURIComponent(e.rn(qn,this))}/authors`);e.Vt(Yn,this,new Map(Object.entries(t).map(([e,t])=>[Number(e),t]))),this.authorOf=e.in($n,this,tr).call(this),e.rn(Jn,this).call(this)}catch(t){e.rn(Xn,this).clear()}}function ir(e){let t=[];for(let n of e){if(n.kind!==`message`)continue;let{anchor:e,deletedBy:r,id:i}=n.message;e!==void 0&&r===void 0&&t.push({id:i,anchor:e})}return t}function ar(e,t){return e.length===t.length&&e.every((e,n)=>{var r;return e.id===((r=t[n])==null?void 0:r.id)})}var or=`…`;function sr(e,t){var n;let r=((n=t.split(or)[0])==null?``:n).replaceAll(/\s+/gu,` `).trim();if(r===``)return;let{text:i,places:a}=lr(e),o=i.indexOf(r),s=a[o],c=a[o+r.length-1];if(!(o<0||s===void 0||c===void 0))return{from:s,to:c+1}}var cr=new WeakMap;function lr(e){let t=cr.get(e);if(t!==void 0)return t;let n=``,r=[],i=(e,t)=>{(e!==` `||n!==``&&!n.endsWith(` `))&&(n+=e,r.push(t))};e.descendants((e,t)=>{var n;if(!e.isText){i(` `,t);return}let r=(n=e.text)==null?``:n;for(let e=0;e<r.length;e+=1)i(r.charAt(e).replace(/\s/u,` `),t+e)});let a={text:n,places:r};return cr.set(e,a),a}function ur(e,n){let r=e===void 0?void 0:sr(e.state.doc,n);if(e===void 0||r===void 0)return!1;let i=t.h.create(e.state.doc,r.from,r.to);return e.dispatch(e.state.tr.setSelection(i).scrollIntoView()),e.focus(),!0}var dr=`parley-edit-chat-open`,fr=`(max-width: 47.99rem)`,pr=600,_=new WeakMap,v=new WeakMap,y=new WeakMap,b=new WeakMap,mr=new WeakMap,hr=new WeakMap,gr=new WeakMap,_r=new WeakMap,x=new WeakSet,vr=new WeakMap,yr=new WeakMap,br=new WeakMap,xr=new WeakMap,Sr=new WeakMap,Cr=new WeakMap,wr=class{constructor(t,n,i){e.on(this,x),e.an(this,_,void 0),e.an(this,v,void 0),e.an(this,y,void 0),e.an(this,b,0),e.an(this,mr,void 0),e.an(this,hr,void 0),e.an(this,gr,!1),e.an(this,_r,``),e.tn(this,`passages`,[]),e.tn(this,`leave`,()=>{var t;Tr.call(e.in(x,this))&&e.in(x,this,Dr).call(this,!1),(t=e.rn(v,this).call(this))==null||t.focus()}),e.an(this,vr,()=>{var t;e.in(x,this,Dr).call(this,!1),(t=e.rn(v,this).call(this))==null||t.focus()}),e.tn(this,`onKey`,t=>{if(t.defaultPrevented||S.call(e.in(x,this))===null)return;let n=t.code===`KeyC`&&t.altKey&&!t.ctrlKey&&!t.metaKey&&!t.shiftKey,r=t.key===`F6`&&!t.altKey&&!t.ctrlKey&&!t.metaKey;(n||r)&&(t.preventDefault(),this.enter())}),e.tn(this,`onDiscuss`,t=>{this.enter().then(()=>{var n;return(n=S.call(e.in(x,this)))==null?void 0:n.discuss(t.detail)})}),e.tn(this,`onOpenPassage`,t=>{this.enter().then(()=>{var n;return(n=S.call(e.in(x,this)))==null?void 0:n.showMessage(t.detail)})}),e.an(this,yr,t=>e.Ft(e.rn(_r,this),t)),e.an(this,br,t=>{e.Vt(b,this,t.detail.count),e.rn(_,this).requestUpdate()}),e.an(this,xr,t=>{Tr.call(e.in(x,this))&&e.in(x,this,Dr).call(this,!1),e.in(x,this,kr).call(this,t.detail.anchor)}),e.an(this,Sr,t=>{var n,i;e.in(x,this,Ar).call(this);let a=(n=e.rn(v,this).call(this))==null?void 0:n.view,o=(i=e.rn(mr,this))==null?void 0:i.name;return a===void 0||o===void 0?`unknown`:(t.document===o?r.u(a.state,t,o):sr(a.state.doc,t.quote))===void 0?`deleted`:`present`}),e.an(this,Cr,()=>{clearTimeout(e.rn(hr,this)),e.Vt(hr,this,setTimeout(()=>{var t;return(t=S.call(e.in(x,this)))==null?void 0:t.requestUpdate()},pr))}),e.Vt(_,this,t),e.Vt(v,this,n),e.Vt(y,this,Er.call(e.in(x,this))),matchMedia(fr).addEventListener(`change`,()=>{e.Vt(y,this,Er.call(e.in(x,this))),t.requestUpdate()}),require("ext.parley.bootstrap").load("ext.parley.room").then(e=>e.t).catch(i)}documentChanged(t){var n;(n=e.rn(mr,this))==null||n.doc.off(`update`,e.rn(Cr,this)),e.Vt(mr,this,t),t.doc.on(`update`,e.rn(Cr,this))}async enter(){var t,n;e.in(x,this,Dr).call(this,!0),await Promise.all([e.rn(_,this).updateComplete,customElements.whenDefined(`parley-room`)]),(t=S.call(e.in(x,this)))==null||t.shown(),await((n=S.call(e.in(x,this)))==null?void 0:n.focusComposer())}button(){let t=e.rn(b,this)===0?e.Ln(`session-chat-open`):e.Ln(`session-chat-open-unread`,e.rn(b,this));return e.yn`<button
type="button"
class="parley-edit__button"
data-action="chat"
aria-label=${t}
aria-keyshortcuts="Alt+C"
aria-expanded=${String(e.rn(y,this))}
@click=${()=>e.rn(y,this)?e.rn(vr,this).call(this):void this.enter()}
>
${e.Ln(`session-chat-open`)}
${e.rn(b,this)===0?e.vn:e.yn`<span class="parley-edit__badge">${e.Dt(e.rn(b,this))}</span>`}
</button>`}render(t,n,r){return e.yn`<aside class="parley-edit__chat" aria-label=${e.Ln(`session-chat-label`)} ?hidden=${!e.rn(y,this)}>
${n===void 0||r===void 0?e.vn:e.in(x,this,Or).call(this,t,n,r)}
</aside>`}};function Tr(){return matchMedia(fr).matches}function Er(){return!Tr.call(e.in(x,this))&&d.n(`browser`).getItem(dr)!==`no`}function S(){return e.rn(_,this).querySelector(`parley-room`)}function Dr(t){e.rn(y,this)!==t&&(e.Vt(y,this,t),Tr.call(e.in(x,this))||d.n(`browser`).setItem(dr,t?`yes`:`no`),e.rn(_,this).requestUpdate())}function Or(t,n,r){return e.Vt(_r,this,t.title),e.yn`<parley-room
kept
.document=${n.editChat}
.connection=${r}
.context=${t}
.heading=${e.Ln(`session-chat-label`)}
.anchorState=${e.rn(Sr,this)}
.searchPages=${e.Yt}
.recordAddress=${e.rn(yr,this)}
.back=${Tr.call(e.in(x,this))?e.rn(vr,this):void 0}
@parley-anchor=${e.rn(xr,this)}
@parley-unread=${e.rn(br,this)}
@parley-leave=${this.leave}
></parley-room>`}async function kr(t){await e.rn(_,this).updateComplete;let n=e.rn(v,this).call(this);(n==null?void 0:n.reveal(t))===!0||ur(n==null?void 0:n.view,t.quote)||e.mn(e.Ln(`session-passage-deleted`))}function Ar(){e.rn(gr,this)||(e.Vt(gr,this,!0),queueMicrotask(()=>{var t,n;e.Vt(gr,this,!1);let r=ir((t=(n=S.call(e.in(x,this)))==null||(n=n.list)==null?void 0:n.items)==null?[]:t);ar(r,this.passages)||(this.passages=r,e.rn(_,this).requestUpdate())}))}var jr=5;async function Mr(t){try{return(await e.Qt.get(`/api/edit/${encodeURIComponent(t)}`)).participants}catch(e){return[]}}function Nr(t,n){if(t.length===0)return e.Ln(`session-notice-draft-plain`);let r=t.slice(0,jr).map(({person:t})=>e.In(e.xt(t,n)));return e.Ln(`session-notice-draft`,e.Et(r))}function Pr(t,n,r){return n===null?!1:r||t.every(t=>e.St(t.person)===e.St(n))}async function Fr(t){await e.Qt.post(`/api/edit/${encodeURIComponent(t)}/discard`,{})}var Ir=`(max-width: 47.99rem)`,C=new WeakMap,w=new WeakMap,T=new WeakMap,E=new WeakMap,D=new WeakMap,Lr=new WeakMap,Rr=new WeakMap,zr=new WeakMap,Br=new WeakMap,Vr=new WeakMap,O=new WeakSet,Hr=class{constructor(t){var n;e.on(this,O),e.an(this,C,void 0),e.an(this,w,void 0),e.an(this,T,void 0),e.an(this,E,!1),e.an(this,D,void 0),e.an(this,Lr,void 0),e.an(this,Rr,!1),e.an(this,zr,!1),e.tn(this,`ask`,(t=`button`)=>{e.in(O,this,Wr).call(this,t)}),e.an(this,Br,()=>{var t;e.Vt(zr,this,!0),e.rn(C,this).host.requestUpdate(),(t=e.rn(C,this).editor())==null||t.focus()}),e.an(this,Vr,()=>{var t;e.in(O,this,qr).call(this,!1),(t=e.rn(C,this).editor())==null||t.focus()}),e.Vt(C,this,t),e.Vt(w,this,(n=/^#help=([\w-]{1,64})$/u.exec(location.hash))==null?void 0:n[1])}start(){e.rn(Rr,this)||(e.Vt(Rr,this,!0),e.in(O,this,Ur).call(this))}get looking(){var t;return e.rn(w,this)!==void 0&&((t=e.rn(D,this))==null?void 0:t.edits)!==!0}get available(){return e.rn(T,this)!==void 0}get passages(){var t,n;return(t=(n=e.rn(D,this))==null?void 0:n.passages)==null?[]:t}button(){var t,n;if(e.rn(T,this)===void 0)return e.vn;let r=(t=(n=e.rn(D,this))==null?void 0:n.unread)==null?0:t,i=r===0?e.Ln(`session-help-open`):e.Ln(`session-help-open-unread`,r);return e.yn`<button
type="button"
class="parley-edit__button"
data-action="help"
aria-label=${i}
aria-expanded=${String(e.rn(E,this))}
@click=${()=>e.rn(E,this)?e.rn(Vr,this).call(this):this.ask()}
>
${e.Ln(`session-help-open`)}
${r===0?e.vn:e.yn`<span class="parley-edit__badge">${e.Dt(r)}</span>`}
</button>`}bars(){var t,n,r;let i=(t=(n=e.rn(D,this))==null?void 0:n.bars())==null?e.vn:t;if(i!==e.vn)return i;let a=(r=e.rn(T,this))==null?void 0:r.you;return e.rn(zr,this)||e.rn(E,this)||(a==null?void 0:a.newcomer)!==!0||e.rn(w,this)!==void 0?e.vn:e.yn`<div class="parley-edit__notice parley-edit__notice--calm" role="status" data-notice="first-edits">
<p>${e.Ln(`session-help-first-edits`)}</p>
<button type="button" class="parley-edit__button" @click=${()=>this.ask(`first-edits`)}>
${e.Ln(`session-help-ask`)}
</button>
<button type="button" class="parley-edit__button parley-edit__button--quiet" @click=${e.rn(Br,this)}>
${e.Ln(`session-help-no-thanks`)}
</button>
</div>`}render(){var t,n;return e.yn`<aside
class="parley-edit__chat parley-edit__help"
aria-label=${e.Ln(`session-help-label`)}
?hidden=${!e.rn(E,this)}
>
${(t=(n=e.rn(D,this))==null?void 0:n.render(e.rn(E,this)))==null?e.vn:t}
</aside>`}};async function Ur(){var t;try{e.Vt(T,this,await e.W(e.rn(C,this).context().title))}catch(e){return}if(e.rn(C,this).host.requestUpdate(),e.rn(w,this)!==void 0){var n;await e.in(O,this,Gr).call(this),(n=e.rn(D,this))==null||n.visit(e.rn(w,this),e.rn(T,this).desk),matchMedia(Ir).matches||e.in(O,this,qr).call(this,!0)}else if(((t=e.rn(T,this).you)==null?void 0:t.requests.some(c.i))===!0){var r;await e.in(O,this,Gr).call(this),(r=e.rn(D,this))==null||r.prepare(`button`),matchMedia(Ir).matches||e.in(O,this,qr).call(this,!0)}}async function Wr(t){await e.in(O,this,Gr).call(this),e.rn(D,this)!==void 0&&(e.rn(w,this)===void 0&&e.rn(D,this).prepare(t),e.in(O,this,qr).call(this,!0),await e.rn(C,this).host.updateComplete,await e.rn(D,this).focusField())}function Gr(){return e.rn(Lr,this)!=null||e.Vt(Lr,this,e.in(O,this,Kr).call(this)),e.rn(Lr,this)}async function Kr(){try{let{HelpSide:t}=await require("ext.parley.bootstrap").load("ext.parley.help-side");e.Vt(D,this,await t.load(e.rn(C,this),e.rn(Vr,this)))}catch(t){e.Vt(Lr,this,void 0),e.rn(C,this).failed()}}function qr(t){e.Vt(E,this,t),e.rn(C,this).host.requestUpdate()}var Jr={};function Yr({view:t,draftBy:n,outdated:r}){let i=[...Zr(t)];t.carried&&i.push(Xr(`carried`,e.Ln(`session-notice-carried`))),r&&i.push(e.Xt(e.Xt({},Xr(`outdated`,e.Ln(`session-notice-outdated`))),{},{action:`reload`}));let{session:a}=t;return a!==void 0&&a.latestRevision>a.baseRevision&&i.push(Xr(`elsewhere-${a.latestRevision}`,e.Ln(`session-notice-elsewhere`))),n!==void 0&&(a==null?void 0:a.unpublished)===!0&&i.push(Xr(`draft`,n)),i}function Xr(e,t){return{id:e,tone:`calm`,words:t,closable:!0}}function Zr({save:t}){switch(t.kind){case`offline`:return[{id:`offline`,tone:`alert`,words:e.Ln(`session-notice-offline`),closable:!1}];case`unreachable`:return[{id:`unreachable`,tone:`alert`,words:e.Ln(`session-notice-unreachable`),closable:!1}];case`failed`:return[{id:`failed`,tone:`alert`,words:e.Ln(`session-notice-failed`),closable:!1}];case`read-only`:return[Qr(t.code,!1)];case`refused`:return[Qr(t.code,t.unsent)];case`opening`:case`saving`:case`on-server`:case`published`:return[]}}function Qr(t,n){let r=[l.c(t),...n?[e.Ln(`session-notice-unsent-safe`)]:[]].join(` `),i=t===`not_signed_in`?`sign-in`:t===`schema_outdated`?`reload`:`retry`;return{id:`refused-${t}`,tone:`alert`,words:r,action:i,closable:!1}}function $r(){let{missingTitles:t,categoryPrefix:n}=e.Pn();return e.Xt(e.Xt({search:async(t,n)=>(await e.Yt(t,n)).map(e=>({title:e})),addressOf:e.Pt,titleOf:t=>e.It(t.href,location.origin)},t===void 0?{}:{missing:t}),{},{categoryPrefix:n})}var ei=e.bn`
body.view-edit parley-edit-page {
display: flex;
flex-direction: column;
min-inline-size: 0;
font-size: var(--font-size-small);
line-height: var(--line-height-small);
}
.parley-edit__bar {
display: flex;
flex-wrap: wrap;
align-items: center;
gap: var(--spacing-50);
padding-block: var(--spacing-35);
}
.parley-edit__bar > :first-child {
margin-inline-end: auto;
}
.parley-edit__button {
display: inline-flex;
align-items: center;
justify-content: center;
gap: var(--spacing-25);
min-block-size: 2rem;
padding: 0 var(--spacing-75);
border: 1px solid var(--border-color-interactive);
border-radius: var(--border-radius-base);
background: var(--background-color-interactive-subtle);
color: var(--color-neutral);
font: inherit;
font-weight: var(--font-weight-bold);
text-decoration: none;
white-space: nowrap;
cursor: pointer;
}
.parley-edit__button svg {
fill: currentColor;
}
.parley-edit__button:hover {
background: var(--background-color-interactive-subtle--hover);
text-decoration: none;
}
.parley-edit__button:disabled {
border-color: var(--border-color-disabled);
background: var(--background-color-disabled-subtle);
color: var(--color-disabled);
cursor: default;
}
.parley-edit__button--primary:not(:disabled) {
border-color: transparent;
background: var(--background-color-progressive);
color: var(--color-inverted-fixed);
}
.parley-edit__button--primary:hover:not(:disabled) {
background: var(--background-color-progressive--hover);
}
.parley-edit__button--quiet {
border-color: transparent;
background: transparent;
}
.parley-edit__badge {
min-inline-size: 1.25rem;
padding-inline: var(--spacing-25);
border-radius: 1rem;
background: var(--background-color-progressive);
color: var(--color-inverted-fixed);
font-size: var(--font-size-x-small);
line-height: 1.25rem;
text-align: center;
}
.parley-edit__notice {
display: flex;
flex-wrap: wrap;
align-items: center;
gap: var(--spacing-50) var(--spacing-100);
margin-block-end: var(--spacing-35);
padding: var(--spacing-35) var(--spacing-75);
border: 1px solid var(--border-color-subtle);
border-inline-start: 4px solid var(--border-color-notice, var(--border-color-base));
border-radius: var(--border-radius-base);
background: var(--background-color-notice-subtle);
}
.parley-edit__notice--alert {
border-color: var(--border-color-warning);
background: var(--background-color-warning-subtle);
}
.parley-edit__notice p {
flex: 1 1 0;
min-inline-size: min(9rem, 60%);
margin: 0;
}
.parley-edit__notice > :last-child {
margin-inline-start: auto;
}
.parley-edit__columns {
flex: 1 1 auto;
display: flex;
min-block-size: 0;
border-block-start: 1px solid var(--border-color-subtle);
}
.parley-edit__text {
flex: 1 1 auto;
min-inline-size: 0;
}
/* The page's name as readers see it; a screen reader has it from the heading of the document. */
.parley-edit__title {
margin: 0;
padding-block: var(--spacing-50);
font-family: var(--font-family-serif, serif);
font-size: var(--font-size-xx-large);
line-height: var(--line-height-xx-large);
overflow-wrap: anywhere;
}
.parley-edit__text .parley-editor__page {
padding-inline-end: var(--spacing-100);
}
.parley-edit__chat {
display: flex;
flex-direction: column;
position: relative;
background: var(--background-color-base);
}
.parley-edit__chat[hidden] {
display: none;
}
.parley-edit__chat parley-room {
flex: 1 1 auto;
min-block-size: 0;
}
.parley-edit__help > * {
flex: 1 1 auto;
min-block-size: 0;
}
/* One of both beside the text: the chat goes on behind. */
.parley-edit__columns:has(> .parley-edit__help:not([hidden])) > .parley-edit__chat:not(.parley-edit__help) {
display: none;
}
.parley-edit__loading {
padding: var(--spacing-200) var(--spacing-100);
color: var(--color-subtle);
}
.parley-edit__loading span {
display: block;
block-size: 1rem;
margin-block-end: var(--spacing-75);
max-inline-size: 40rem;
background: var(--background-color-neutral-subtle);
/* A text that is there at once needs no stand-in. */
animation: parley-edit-appear 0s 300ms backwards;
}
.parley-edit__loading span:nth-child(odd) {
max-inline-size: 34rem;
}
@keyframes parley-edit-appear {
from {
visibility: hidden;
}
}
@media (min-width: 48rem) {
body.view-edit {
display: flex;
flex-direction: column;
block-size: 100dvb;
overflow: hidden;
}
body.view-edit .page-frame {
flex: 1 1 auto;
min-block-size: 0;
inline-size: 100%;
}
body.view-edit main {
display: flex;
flex-direction: column;
}
body.view-edit parley-edit-page {
flex: 1 1 auto;
min-block-size: 0;
}
.parley-edit__text {
overflow: auto;
overscroll-behavior: contain;
}
.parley-edit__chat {
flex: none;
inline-size: 22rem;
border-inline-start: 1px solid var(--border-color-subtle);
}
}
@media (max-width: 47.99rem) {
.parley-edit__bar {
position: sticky;
inset-block-end: 0;
z-index: var(--z-index-sticky, 100);
order: 1;
padding: var(--spacing-35) 0 max(var(--spacing-35), env(safe-area-inset-bottom));
border-block-start: 1px solid var(--border-color-subtle);
background: var(--background-color-base);
}
/* Words are longer in some languages: the state breaks its line before a button has to. */
.parley-edit__bar > :first-child {
flex: 999 1 0;
min-inline-size: min-content;
}
.parley-edit__button {
min-block-size: 2.75rem;
padding-inline: var(--spacing-50);
}
.parley-edit__button--primary {
flex-grow: 1;
}
.parley-edit__text {
padding-block-end: var(--spacing-200);
}
.parley-edit__chat {
position: fixed;
inset: 0;
z-index: var(--z-index-overlay, 450);
}
}
`;function ti({document:t,sent:n}){let r=`/api/edit/${encodeURIComponent(t)}`;return{changes:async()=>(await n(),e.Qt.get(`${r}/changes`)),publish:({summary:t,baseRevision:n})=>e.Qt.post(`${r}/publish`,{summary:t,baseRevision:n}),resolve:t=>e.Qt.post(`${r}/resolve`,t)}}async function ni(e,t,n=ti){var r;await require("ext.parley.bootstrap").load("ext.parley.publish-dialog");let i=(r=e.querySelector(`parley-publish-dialog`))==null?ri(e):r;i.homeWiki=t.context.wiki,i.newPage=!t.context.exists,await i.updateComplete,i.open(n(t))}function ri(e){let t=e.ownerDocument.createElement(`parley-publish-dialog`);return e.append(t),t}var ii=new WeakMap,ai=new WeakMap,oi=new WeakMap,si=class{constructor(){e.an(this,ii,[]),e.an(this,ai,[]),e.an(this,oi,[])}of(t,n){return(t!==e.rn(ii,this)||n!==e.rn(ai,this))&&(e.Vt(ii,this,t),e.Vt(ai,this,n),e.Vt(oi,this,[...t,...n])),e.rn(oi,this)}};function ci(t,n,r){if(t.kind===`leaf`||n.kind===`leaf`||r.kind===`leaf`){if(t.kind!==`leaf`||n.kind!==`leaf`||r.kind!==`leaf`)return;let i=di(t.node.marks,n.node.marks,r.node.marks);return i===void 0?void 0:e.Xt(e.Xt({},t),{},{node:t.node.mark(i)})}let i=[],a=[...new Set([t,n,r].flatMap(e=>li(e.pieces)))].sort((e,t)=>e-t),o=0;for(let e of a){let a=di(ui(t.pieces,o),ui(n.pieces,o),ui(r.pieces,o));if(a===void 0)return;i.push({length:e-o,marks:a}),o=e}return e.Xt(e.Xt({},t),{},{pieces:i})}function li(e){let t=0;return e.map(e=>t+=e.length)}function ui(e,t){let n=0;for(let r of e)if(n+=r.length,t<n)return r.marks;return o.i.none}function di(e,t,n){let r=e.filter(e=>e.isInSet(t)&&e.isInSet(n)),i=[...t,...n].filter(t=>!t.isInSet(e)),a=o.i.setFrom(r);for(let e of i){if(a.some(t=>!t.eq(e)&&t.type.excludes(e.type)))return;a=e.addToSet(a)}return a}function fi(e,t,n){let r=new Map(n.map(e=>[e.left,e.right])),i=[],a={base:0,ours:0,theirs:0},o=(e,t,n)=>{(a.base!==e||a.ours!==t||a.theirs!==n)&&i.push({kind:`changed`,base:{from:a.base,to:e},ours:{from:a.ours,to:t},theirs:{from:a.theirs,to:n}})};for(let e of t){let t=r.get(e.left);t!==void 0&&(o(e.left,e.right,t),i.push({kind:`kept`,base:e.left,ours:e.right,theirs:t}),a.base=e.left+1,a.ours=e.right+1,a.theirs=t+1)}return o(e.base,e.ours,e.theirs),i}function pi(e,t,n){let r=l.n(e),i=l.n(t),a=l.n(n),o=fi({base:r.length,ours:i.length,theirs:a.length},l.t(r,i),l.t(r,a)),s=[];for(let e of o){let t=e.kind===`kept`?hi(r[e.base],i[e.ours],a[e.theirs]):gi(mi(r,e.base),mi(i,e.ours),mi(a,e.theirs));if(t===void 0)return;s.push(...t)}return l.r(s,e)}function mi(e,t){return e.slice(t.from,t.to)}function hi(e,t,n){if(e===void 0||t===void 0||n===void 0)return;let r=ci(e,t,n);return r===void 0?void 0:[r]}function gi(e,t,n){return _i(t,n)||_i(e,n)?t:_i(e,t)?n:void 0}function _i(e,t){return e.length===t.length&&e.every((e,n)=>{let r=t[n];return r!==void 0&&r.key===e.key&&l.i(e,r)})}function vi(e){let t=[];return e.children.forEach((n,r)=>{for(let a of n.children){let n=yi(a,`colspan`),o=Math.min(yi(a,`rowspan`),e.childCount-r);for(let e=r;e<r+o;e+=1){var i;t[e]=((i=t[e])==null?0:i)+n}}t[r]!=null||(t[r]=0)}),t.every(e=>e===t[0])}function yi(e,t){let n=e.attrs[t];return typeof n==`number`&&n>=1?Math.min(1e3,Math.floor(n)):1}function bi(e,t,n){let r=[],i=xi(e,t,n,r);return r.length>0?{ok:!1,conflicts:r}:{ok:!0,doc:i}}function xi(e,t,n,r){if(l.o(t)===l.o(n)||l.o(e)===l.o(n))return t;if(l.o(e)===l.o(t))return n;let i=()=>(r.push({base:[e],ours:[t],theirs:[n]}),t),a=wi(e,t,n);if(a===void 0||e.isAtom)return i();let o=r.length,s=e.isTextblock?pi(e,t,n):Ti(e.children,t.children,n.children,r);if(s===void 0)return i();if(r.length>o)return t;let c=Si(a.type,a.attrs,s);return c===void 0||Ci(c,t,n)?i():c}function Si(e,t,n){let r=o.r.fromArray([...n]);if(e.validContent(r))return e.create(t,r)}function Ci(e,t,n){return e.type.spec.tableRole===`table`&&vi(t)&&vi(n)&&!vi(e)}function wi(e,t,n){if(t.sameMarkup(n)||e.sameMarkup(n))return t;if(e.sameMarkup(t))return n;if(e.type!==t.type||e.type!==n.type)return;let r={};for(let i of Object.keys(e.attrs)){let[a,o,s]=[e,t,n].map(e=>JSON.stringify(e.attrs[i]));if(o!==s&&a!==o&&a!==s)return;r[i]=a===o?n.attrs[i]:t.attrs[i]}return{type:e.type,attrs:r}}function Ti(e,t,n,r){return fi({base:e.length,ours:t.length,theirs:n.length},l.a(e,t),l.a(e,n)).flatMap(i=>{if(i.kind===`changed`)return Di(Ei(e,i.base),Ei(t,i.ours),Ei(n,i.theirs),r);let[a,o,s]=[e[i.base],t[i.ours],n[i.theirs]];return a===void 0||o===void 0||s===void 0?[]:[xi(a,o,s,r)]})}function Ei(e,t){return e.slice(t.from,t.to)}function Di(e,t,n,r){return Oi(t,n)||Oi(e,n)?t:Oi(e,t)?n:e.length===0?Ai(t,n):(r.push({base:e,ours:t,theirs:n}),t)}function Oi(e,t){return e.length===t.length&&e.every((e,n)=>ki(e,t[n]))}function ki(e,t){return t!==void 0&&l.o(e)===l.o(t)}function Ai(e,t){let n=[],r=0,i=0,a=(a,o)=>{n.push(...t.slice(i,o),...e.slice(r,a))};for(let o of l.s(e.map(l.o),t.map(l.o)))a(o.left,o.right),n.push(...e.slice(o.left,o.left+1)),r=o.left+1,i=o.right+1;return a(e.length,t.length),n}function ji({base:e,ours:t},n){if(t.eq(n)||e!==void 0&&t.eq(e))return{kind:`nothing`};if(e===void 0||s.n(t)!==s.n(n))return{kind:`does-not-fit`};let r=bi(e,t,n);return r.ok?r.doc.eq(n)?{kind:`nothing`}:{kind:`fits`,page:r.doc}:{kind:`does-not-fit`}}function Mi(e){return r.g(e.getXmlFragment(Ce),s.t)}function Ni(e,t,n){let i=e.getXmlFragment(Ce);e.transact(()=>r.v(e,i,t,{mapping:new Map,isOMark:new Map}),n)}function Pi(e){return e.toJSON()}function Fi(e){try{let t=s.t.nodeFromJSON(e);return t.check(),t.type===s.t.topNodeType?t:void 0}catch(e){return}}var Ii=[`base`],k=new WeakMap,A=new WeakMap,j=new WeakMap,Li=new WeakSet,Ri=class{constructor(t,n,r){e.on(this,Li),e.an(this,k,void 0),e.an(this,A,void 0),e.an(this,j,void 0),e.Vt(k,this,t),e.Vt(A,this,`parley-kept|${e.St(n)}|${r}|`),e.Vt(j,this,e.in(Li,this,zi).call(this))}get list(){return e.rn(j,this)}keep(t){let n=`${t.at.toString(36)}-${crypto.randomUUID()}`;e.Vt(j,this,[...e.rn(j,this),e.Xt(e.Xt({},t),{},{id:n})]);let{base:r}=t,i=e.Lt(t,Ii),a=e.Xt(e.Xt({},i),{},{ours:Pi(t.ours)},r===void 0?{}:{base:Pi(r)});return e.rn(k,this).setItem(e.rn(A,this)+n,JSON.stringify(a)),n}drop(t){e.Vt(j,this,e.rn(j,this).filter(e=>e.id!==t)),e.rn(k,this).removeItem(e.rn(A,this)+t)}};function zi(){let t=[];for(let n=0;n<e.rn(k,this).length;n+=1){let r=e.rn(k,this).key(n);if((r==null?void 0:r.startsWith(e.rn(A,this)))!==!0)continue;let i=Bi(r.slice(e.rn(A,this).length),e.rn(k,this).getItem(r));i!==void 0&&t.push(i)}return t.sort((e,t)=>e.at-t.at)}function Bi(t,n){try{let r=JSON.parse(n==null?``:n);if(typeof r!=`object`||!r)return;let{at:i,ours:a,base:o,why:s}=r,c=Fi(a),l=Fi(o);return c===void 0||typeof i!=`number`||typeof s!=`string`?void 0:e.Xt({id:t,at:i,ours:c,why:s},l===void 0?{}:{base:l})}catch(e){return}}var Vi=2e3,M=new WeakMap,N=new WeakMap,P=new WeakMap,Hi=new WeakMap,Ui=new WeakMap,Wi=new WeakMap,F=new WeakMap,I=new WeakSet,Gi=new WeakMap,Ki=new WeakMap,qi=class{constructor(t){e.on(this,I),e.tn(this,`live`,void 0),e.an(this,M,void 0),e.an(this,N,void 0),e.an(this,P,void 0),e.an(this,Hi,0),e.an(this,Ui,void 0),e.an(this,Wi,!1),e.an(this,F,!1),e.an(this,Gi,(t,n)=>{var r;(e.rn(M,this).copy.origin===void 0||n!==e.rn(M,this).copy.origin)&&(n===this.live.provider?(e.in(I,this,L).call(this,{type:`received`}),e.rn(P,this)||e.in(I,this,Yi).call(this)):(e.rn(P,this)||(r=e.rn(M,this).marks)==null||r.set(this.name,!0),e.Vt(P,this,!0),e.in(I,this,L).call(this,{type:`typed`})))}),e.an(this,Ki,({number:t})=>{t===0&&!e.rn(F,this)&&e.in(I,this,Ji).call(this)}),e.Vt(M,this,t),e.Vt(N,this,t.acknowledged),e.Vt(P,this,t.unsent),t.doc.on(`update`,e.rn(Gi,this)),this.live=t.connection.open(t.name,t.doc,{awareness:!0,onStatus:t=>e.in(I,this,L).call(this,{type:`status`,status:t}),onStateless:t=>e.in(I,this,Qi).call(this,t),onSynced:()=>e.in(I,this,Zi).call(this)}),this.live.provider.on(`unsyncedChanges`,e.rn(Ki,this)),e.in(I,this,L).call(this,{type:`status`,status:this.live.status})}get name(){return e.rn(M,this).name}get doc(){return e.rn(M,this).doc}get unsent(){return e.rn(P,this)}leftBehind(){let t=Mi(this.doc);return e.rn(N,this)===void 0?{ours:t}:{ours:t,base:e.rn(N,this)}}resync(){e.rn(F,this)||this.live.provider.forceSync()}async close(t){var n;e.rn(F,this)||(e.Vt(F,this,!0),clearTimeout(e.rn(Ui,this)),this.doc.off(`update`,e.rn(Gi,this)),this.live.close(),t===`keep`?await e.rn(M,this).copy.close():((n=e.rn(M,this).marks)==null||n.forget(this.name),await e.rn(M,this).copy.clear()))}};function L(t){e.rn(F,this)||e.rn(M,this).onEvent(t)}function Ji(){var t,n;e.rn(P,this)&&((t=e.rn(M,this).marks)==null||t.set(this.name,!1)),e.rn(Wi,this)||(n=e.rn(M,this).marks)==null||n.forget(this.name,`this-tab`),e.Vt(Wi,this,!0),e.Vt(P,this,!1),e.in(I,this,L).call(this,{type:`acknowledged`}),e.in(I,this,Yi).call(this)}function Yi(){clearTimeout(e.rn(Ui,this));let t=Math.max(0,e.rn(Hi,this)+Vi-Date.now());t===0?e.in(I,this,Xi).call(this):e.Vt(Ui,this,setTimeout(()=>e.in(I,this,Xi).call(this),t))}function Xi(){e.rn(F,this)||e.rn(P,this)||(e.Vt(Hi,this,Date.now()),e.Vt(N,this,Mi(this.doc)),e.rn(M,this).copy.keepAcknowledged(e.rn(N,this)))}function Zi(){e.rn(F,this)||(e.rn(P,this)||e.in(I,this,Yi).call(this),e.rn(M,this).onSynced())}function Qi(t){var n;let r=$i(t);r===void 0||e.rn(F,this)||(r.type===`session`&&e.in(I,this,L).call(this,{type:`session`,session:r}),r.type===`refused`&&e.rn(M,this).onRefused((n=e.$t(r.code))==null?`internal`:n))}function $i(e){try{let t=JSON.parse(e);return typeof t==`object`&&t?t:void 0}catch(e){return}}function ea(e){switch(e){case`storage_failed`:case`rate_limited`:case`overloaded`:case`stopping`:case`internal`:case`dependency_missing`:return`send-again`;case`author_forged`:case`update_malformed`:case`content_refused`:return`write-anew`;default:return`set-aside`}}var R=new WeakMap,ta=new WeakMap,na=new WeakMap,z=new WeakSet,ra=class{constructor(t,n,r){e.on(this,z),e.an(this,R,void 0),e.an(this,ta,void 0),e.an(this,na,void 0),e.Vt(R,this,t),e.Vt(ta,this,e.St(n)),e.Vt(na,this,r)}set(t,n){e.rn(R,this).setItem(e.in(z,this,ia).call(this,t,e.rn(na,this)),n?`unsent`:`sent`)}unsent(t){return e.in(z,this,aa).call(this).some(e=>e.document===t&&e.unsent)}documents(){return[...new Set(e.in(z,this,aa).call(this).map(e=>e.document))]}forget(t,n=`nothing`){for(let r of e.in(z,this,aa).call(this))r.document!==t||n===`this-tab`&&r.tab===e.rn(na,this)||e.rn(R,this).removeItem(e.in(z,this,ia).call(this,t,r.tab))}};function ia(t,n){return`parley-copy|${e.rn(ta,this)}|${t}|${n}`}function aa(){let t=[];for(let r=0;r<e.rn(R,this).length;r+=1){var n;let i=(n=e.rn(R,this).key(r))==null?``:n,[a,o,s,c]=i.split(`|`);a===`parley-copy`&&o===e.rn(ta,this)&&s!==void 0&&c!==void 0&&t.push({document:s,tab:c,unsent:e.rn(R,this).getItem(i)===`unsent`})}return t}var oa=3e4,sa=3e3,B=new WeakMap,V=new WeakMap,ca=new WeakMap,H=new WeakMap,la=new WeakMap,U=new WeakMap,W=new WeakMap,G=new WeakMap,ua=new WeakMap,da=new WeakMap,fa=new WeakMap,pa=new WeakMap,ma=new WeakMap,ha=new WeakMap,K=new WeakSet,ga=class{constructor(t){e.on(this,K),e.an(this,B,void 0),e.an(this,V,void 0),e.an(this,ca,new Set),e.an(this,H,Rn),e.an(this,la,void 0),e.an(this,U,void 0),e.an(this,W,void 0),e.an(this,G,[]),e.an(this,ua,new Set),e.an(this,da,!1),e.an(this,fa,!1),e.an(this,pa,0),e.an(this,ma,-1/0),e.an(this,ha,!1),e.Vt(B,this,t),e.Vt(V,this,t.person===null?void 0:new ra(t.storage,t.person,t.tab))}get view(){var t,n;let{session:r}=e.rn(H,this),i=new Set(e.rn(G,this).map(e=>e.keptId));return e.Xt(e.Xt(e.Xt(e.Xt({save:Vn(e.rn(H,this))},r===void 0?{}:{session:r}),e.rn(U,this)===void 0||!e.rn(da,this)?{}:{opened:e.rn(U,this)}),e.rn(la,this)===void 0?{}:{documents:e.rn(la,this)}),{},{kept:((t=(n=e.rn(W,this))==null?void 0:n.list)==null?[]:t).filter(e=>!i.has(e.id)),carried:e.rn(fa,this)})}onChange(t){return e.rn(ca,this).add(t),()=>e.rn(ca,this).delete(t)}async start(){await e.in(K,this,ba).call(this)}retry(){e.rn(U,this)===void 0?this.start():e.rn(U,this).live.retry()}async sent(){e.rn(H,this).unsent&&await new Promise(t=>{let n=()=>{clearTimeout(r),i(),t()},r=setTimeout(n,sa),i=this.onChange(()=>{e.rn(H,this).unsent||n()})})}dropKept(t){var n;(n=e.rn(W,this))==null||n.drop(t),e.in(K,this,_a).call(this)}noteCarriedSeen(){e.Vt(fa,this,!1),e.in(K,this,_a).call(this)}async stop(){var t;e.Vt(ha,this,!0),e.rn(ca,this).clear(),await((t=e.rn(U,this))==null?void 0:t.close(`keep`))}};function _a(){for(let t of e.rn(ca,this))t()}function va(t){e.rn(ha,this)||(e.Vt(H,this,zn(e.rn(H,this),t)),t.type===`acknowledged`&&e.Vt(pa,this,0),t.type===`status`&&e.in(K,this,ya).call(this,t.status),e.in(K,this,_a).call(this))}function ya(t){t.state===`refused`&&t.code===`session_over`&&e.in(K,this,Oa).call(this)}async function ba(t){for(let n=0;!e.rn(ha,this);n+=1){let r=await e.in(K,this,xa).call(this);if(r===`refused`)return;if(r!==`unreachable`&&r.edit!==t){await e.in(K,this,Sa).call(this,r);return}await e.rn(B,this).wait(n)}}async function xa(){try{return await e.rn(B,this).documentsOf(e.rn(B,this).title)}catch(t){return t instanceof e.en&&!Na(t.code)?(e.in(K,this,va).call(this,{type:`status`,status:{state:`refused`,code:t.code}}),`refused`):(e.in(K,this,va).call(this,{type:`status`,status:{state:`offline`,since:e.rn(B,this).now()}}),`unreachable`)}}async function Sa(t){var n,r,a;let o=t.edit,s=new i.T,c=await e.in(K,this,Ca).call(this,o,s),l=await c.acknowledged();if(await e.in(K,this,wa).call(this,t),e.rn(ha,this))return;let u=(n=(r=e.rn(V,this))==null?void 0:r.unsent(o))!=null&&n;e.Vt(la,this,t),e.Vt(da,this,Mi(s).childCount>0),e.rn(W,this)!=null||e.Vt(W,this,e.rn(B,this).person===null?void 0:new Ri(e.rn(B,this).storage,e.rn(B,this).person,t.page.key)),e.Vt(H,this,zn(e.rn(H,this),{type:`opened`,unsent:u})),e.Vt(U,this,new qi({name:o,doc:s,copy:c,marks:e.rn(V,this),connection:e.rn(B,this).connection,acknowledged:l,unsent:u,onEvent:t=>e.in(K,this,va).call(this,t),onSynced:()=>e.in(K,this,Ta).call(this),onRefused:t=>void e.in(K,this,Aa).call(this,t)})),(a=e.rn(V,this))==null||a.set(o,u),e.in(K,this,_a).call(this)}function Ca(t,n){let{person:r}=e.rn(B,this);return r===null?Promise.resolve(Fa):e.rn(B,this).openCopy(r,t,n)}async function wa(t){var n,r;for(let o of(n=(r=e.rn(V,this))==null?void 0:r.documents())==null?[]:n){var a;if(o===t.edit||Pa(o)!==t.page.key||e.rn(ua,this).has(o)||e.rn(G,this).some(e=>e.document===o))continue;let n=new i.T,r=await e.in(K,this,Ca).call(this,o,n),s=async()=>{var t;(t=e.rn(V,this))==null||t.forget(o),await r.clear(),n.destroy()};if(((a=e.rn(V,this))==null?void 0:a.unsent(o))!==!0){await s();continue}let c=await r.acknowledged(),l=e.Xt({ours:Mi(n)},c===void 0?{}:{base:c});e.rn(G,this).push({document:o,left:l,why:`does-not-fit`,settled:s})}}function Ta(){e.Vt(da,this,!0);let t=e.rn(G,this);e.Vt(G,this,[]);for(let n of t)e.in(K,this,Ea).call(this,n);e.in(K,this,_a).call(this)}function Ea({left:t,why:n,keptId:r,settled:i}){var a;let o=e.rn(U,this);if(o===void 0)return;r!==void 0&&((a=e.rn(W,this))==null||a.drop(r));let{status:s}=o.live,c=s.state===`online`?s.readOnly:void 0,l=ji(t,Mi(o.doc));l.kind===`fits`&&c===void 0&&n===`does-not-fit`?(Ni(o.doc,l.page,this),e.Vt(fa,this,!0)):l.kind!==`nothing`&&e.in(K,this,Da).call(this,t,c==null?n:c),i()}function Da({ours:t,base:n},r){var i;return(i=e.rn(W,this))==null?void 0:i.keep(e.Xt({at:e.rn(B,this).now(),ours:t,why:r},n===void 0?{}:{base:n}))}async function Oa(){var t;let n=e.rn(U,this);if(n===void 0)return;e.Vt(U,this,void 0),n.unsent&&e.rn(G,this).push({document:n.name,left:n.leftBehind(),why:`does-not-fit`,settled:()=>e.in(K,this,ka).call(this,n.name)});let r=!n.unsent&&((t=e.rn(V,this))==null?void 0:t.unsent(n.name))===!0;r&&e.rn(ua,this).add(n.name),await n.close(n.unsent||r?`keep`:`forget`),await e.in(K,this,ba).call(this,n.name)}async function ka(t){var n;(n=e.rn(V,this))==null||n.forget(t),await(await e.in(K,this,Ca).call(this,t,new i.T)).clear()}async function Aa(t){switch(ea(t)){case`send-again`:{let n=e.rn(pa,this);e.Vt(pa,this,e.rn(pa,this)+1),(t!==`dependency_missing`||n>2)&&e.in(K,this,va).call(this,{type:`failed`,code:t});let r=e.rn(U,this);await e.rn(B,this).wait(n),r===e.rn(U,this)&&(r==null||r.resync());return}case`write-anew`:{let n=e.rn(B,this).now(),r=n-e.rn(ma,this)<oa;e.Vt(ma,this,n),await e.in(K,this,ja).call(this,r?t:`does-not-fit`);return}case`set-aside`:await e.in(K,this,ja).call(this,t)}}async function ja(t){let n=e.rn(U,this);if(n!==void 0&&e.rn(la,this)!==void 0){if(e.Vt(U,this,void 0),n.unsent){let r=n.leftBehind(),i=e.in(K,this,Da).call(this,r,t);e.rn(G,this).push(e.Xt({document:n.name,left:r,why:t,settled:()=>Promise.resolve()},i===void 0?{}:{keptId:i}))}await n.close(`forget`),await e.in(K,this,ba).call(this),e.in(K,this,Ma).call(this)}}function Ma(){var t;(t=e.rn(U,this))==null||t.live.retry()}function Na(e){return e===`rate_limited`||e===`overloaded`||e===`stopping`||e===`internal`}function Pa(e){var t;let n=c.n(e);return n===void 0||(t=c.r(n.key))==null?void 0:t.pageKey}var Fa={origin:void 0,acknowledged:async()=>void 0,keepAcknowledged:async()=>void 0,close:async()=>void 0,clear:async()=>void 0},Ia=`custom`,La=`updates`,Ra=(e,t=()=>{},n=()=>{})=>{let[r]=i.p(e.db,[La]);return i.l(r,i.r(e._dbref,!1)).then(a=>{e._destroyed||(t(r),i.Z(e.doc,()=>{a.forEach(t=>i.N(e.doc,t))},e,!1),n(r))}).then(()=>i.u(r).then(t=>{e._dbref=t+1})).then(()=>i.n(r).then(t=>{e._dbsize=t})).then(()=>r)},za=(e,t=!0)=>Ra(e).then(n=>{(t||e._dbsize>=500)&&i.t(n,i.W(e.doc)).then(()=>i.o(n,i.i(e._dbref,!0))).then(()=>i.n(n).then(t=>{e._dbsize=t}))}),Ba=class extends i.ft{constructor(e,t){super(),this.doc=t,this.name=e,this._dbref=0,this._dbsize=0,this._destroyed=!1,this.db=null,this.synced=!1,this._db=i.d(e,e=>i.a(e,[[`updates`,{autoIncrement:!0}],[`custom`]])),this.whenSynced=i.ot(e=>this.on(`synced`,()=>e(this))),this._db.then(e=>{this.db=e,Ra(this,e=>i.t(e,i.W(t)),()=>{if(this._destroyed)return this;this.synced=!0,this.emit(`synced`,[this])})}),this._storeTimeout=1e3,this._storeTimeoutId=null,this._storeUpdate=(e,t)=>{if(this.db&&t!==this){let[t]=i.p(this.db,[La]);i.t(t,e),++this._dbsize>=500&&(this._storeTimeoutId!==null&&clearTimeout(this._storeTimeoutId),this._storeTimeoutId=setTimeout(()=>{za(this,!1),this._storeTimeoutId=null},this._storeTimeout))}},t.on(`update`,this._storeUpdate),this.destroy=this.destroy.bind(this),t.on(`destroy`,this.destroy)}destroy(){return this._storeTimeoutId&&clearTimeout(this._storeTimeoutId),this.doc.off(`update`,this._storeUpdate),this.doc.off(`destroy`,this.destroy),this._destroyed=!0,this._db.then(e=>{e.close()})}clearData(){return this.destroy().then(()=>{i.s(this.name)})}get(e){return this._db.then(t=>{let[n]=i.p(t,[Ia],`readonly`);return i.c(n,e)})}set(e,t){return this._db.then(n=>{let[r]=i.p(n,[Ia]);return i.f(r,t,e)})}del(e){return this._db.then(t=>{let[n]=i.p(t,[Ia]);return i.o(n,e)})}},Va=`acknowledged`,Ha=3e3;function Ua(t,n){return`parley/${e.St(t)}/${n}`}var Wa=async(e,t,n)=>{if(typeof indexedDB>`u`||!await Ka())return qa;let r=new Ba(Ua(e,t),n);return await Promise.race([r.whenSynced.then(()=>!0),new Promise(e=>setTimeout(()=>e(!1),Ha))])?Ga({origin:r,acknowledged:async()=>Fi(await r.get(Va)),keepAcknowledged:async e=>{await r.set(Va,JSON.parse(JSON.stringify(Pi(e))))},close:()=>r.destroy(),clear:()=>r.clearData()}):(r.destroy().catch(()=>void 0),qa)};function Ga(e){let t=()=>void 0;return{origin:e.origin,acknowledged:()=>e.acknowledged().catch(t),keepAcknowledged:n=>e.keepAcknowledged(n).catch(t),close:()=>e.close().catch(t),clear:()=>e.clear().catch(t)}}async function Ka(){return new Promise(e=>{try{let t=indexedDB.open(`parley`);t.addEventListener(`success`,()=>{t.result.close(),e(!0)}),t.addEventListener(`error`,t=>{t.preventDefault(),e(!1)}),setTimeout(()=>e(!1),Ha)}catch(t){e(!1)}})}var qa={origin:void 0,acknowledged:async()=>void 0,keepAcknowledged:async()=>void 0,close:async()=>void 0,clear:async()=>void 0};function Ja({title:t,person:n}){let r=i._({url:e.Pn().socketAddress(),fetchToken:i.m});return{connection:r,session:new ga({title:t,person:n,connection:r,documentsOf:e.Ut,openCopy:Wa,storage:Ya(),tab:crypto.randomUUID(),wait:e=>new Promise(t=>setTimeout(t,i.v(e))),now:()=>Date.now()})}}function Ya(){try{return localStorage.setItem(`parley-test`,``),localStorage.removeItem(`parley-test`),Xa(localStorage)}catch(t){return e.Xt(e.Xt({},d.t()),{},{key:()=>null,length:0})}}function Xa(e){return{getItem:t=>e.getItem(t),setItem:(t,n)=>{try{e.setItem(t,n)}catch(n){e.removeItem(t)}},removeItem:t=>e.removeItem(t),key:t=>e.key(t),get length(){return e.length}}}var q=new WeakMap,J=new WeakMap,Za=new WeakMap,Qa=new WeakMap,$a=new WeakMap,eo=new WeakMap,to=new WeakMap,no=new WeakMap,ro=new WeakMap,Y=new WeakMap,X=new WeakMap,Z=new WeakMap,io=new WeakMap,Q=new WeakSet,ao=new WeakMap,oo=new WeakMap,so=new WeakMap,co=class extends e._n{constructor(){super(),e.on(this,Q),e.an(this,q,void 0),e.an(this,J,void 0),e.an(this,Za,void 0),e.an(this,Qa,void 0),e.an(this,$a,void 0),e.an(this,eo,void 0),e.an(this,to,!1),e.an(this,no,$r()),e.an(this,ro,new Set),e.an(this,Y,()=>{!e.rn(to,this)&&navigator.onLine&&(e.Vt(to,this,!0),this.requestUpdate())}),e.an(this,X,new wr(this,()=>this.querySelector(`parley-editor`),e.rn(Y,this))),e.an(this,Z,new Hr({host:this,context:()=>this.context,connection:()=>{var t;return(t=e.rn(q,this))==null?void 0:t.connection},editor:()=>this.querySelector(`parley-editor`),document:()=>{var t;return(t=e.rn(J,this))==null?void 0:t.name},revision:()=>{var t,n;return(t=(n=$.call(e.in(Q,this)).session)==null?void 0:n.baseRevision)==null?0:t},failed:e.rn(Y,this)})),e.an(this,io,new si),e.an(this,ao,t=>{t instanceof CustomEvent&&e.rn(Z,this).ask(t.detail===`conflict`?`conflict`:`refused`)}),e.an(this,oo,()=>{var t;let{opened:n}=$.call(e.in(Q,this)),r=(t=e.rn(q,this))==null?void 0:t.session;if(n===void 0||r===void 0)return;let i={context:this.context,document:n.name,sent:()=>r.sent()};ni(this,i,this.site.publishing).catch(e.rn(Y,this))}),e.an(this,so,t=>{Wn($.call(e.in(Q,this)).save)&&t.preventDefault()}),this.site=Jr}createRenderRoot(){return this}connectedCallback(){super.connectedCallback(),on(this,[ei]),addEventListener(`beforeunload`,e.rn(so,this)),addEventListener(`keydown`,e.rn(X,this).onKey),this.addEventListener(`parley-help-wanted`,e.rn(ao,this)),this.hasUpdated&&e.in(Q,this,lo).call(this)}firstUpdated(){e.in(Q,this,lo).call(this)}disconnectedCallback(){var t;super.disconnectedCallback(),removeEventListener(`beforeunload`,e.rn(so,this)),removeEventListener(`keydown`,e.rn(X,this).onKey),this.removeEventListener(`parley-help-wanted`,e.rn(ao,this)),(t=e.rn(Za,this))==null||t.stop();let n=e.rn(q,this);n==null||n.session.stop().finally(()=>n.connection.close())}get editor(){return this.querySelector(`parley-editor`)}render(){var t;let n=$.call(e.in(Q,this));return e.yn`
${e.in(Q,this,go).call(this,n)}
<div class="parley-edit__notices">${e.rn(Z,this).bars()} ${e.in(Q,this,yo).call(this,n)}</div>
<div class="parley-edit__columns">
<section class="parley-edit__text" aria-label=${e.Ln(`session-text-label`)}>
<p class="parley-edit__title" aria-hidden="true"><bdi>${this.context.title}</bdi></p>
${e.in(Q,this,vo).call(this,n)}
</section>
${e.rn(X,this).render(this.context,n.documents,(t=e.rn(q,this))==null?void 0:t.connection)} ${e.rn(Z,this).render()}
</div>
${e.in(Q,this,ho).call(this,n)}
<parley-confirm-dialog></parley-confirm-dialog>
`}};function lo(){e.Vt(q,this,Ja(this.context)),e.rn(q,this).session.onChange(()=>e.in(Q,this,uo).call(this)),e.rn(q,this).session.start()}function $(){var t,n;return(t=(n=e.rn(q,this))==null?void 0:n.session.view)==null?{save:{kind:`opening`},kept:[],carried:!1}:t}function uo(){let{opened:t,session:n}=$.call(e.in(Q,this));t!==void 0&&t!==e.rn(J,this)&&e.in(Q,this,fo).call(this,t),n!==void 0&&e.in(Q,this,mo).call(this,n),this.requestUpdate()}function fo(t){var n;e.rn(J,this)!==void 0&&e.mn(e.Ln(`session-newer-text`)),e.Vt(J,this,t),(n=e.rn(Za,this))==null||n.stop(),e.Vt(Za,this,new er(t.name,()=>this.requestUpdate())),e.rn(X,this).documentChanged(t),e.rn(Z,this).start(),e.Vt(Qa,this,void 0),e.Vt($a,this,void 0),e.in(Q,this,po).call(this,t.name)}async function po(t){var n;let r=await Mr(t);((n=e.rn(J,this))==null?void 0:n.name)===t&&(e.Vt(Qa,this,r),this.requestUpdate())}function mo({published:t,unpublished:n}){var r;e.rn(J,this)!==void 0&&(e.rn($a,this)!=null||e.Vt($a,this,n));let i=(r=t==null?void 0:t.revision)==null?0:r,a=e.rn(eo,this);if(e.Vt(eo,this,i),t===void 0||a===void 0||a===i)return;e.Vt($a,this,!1);let{person:o,wiki:s}=this.context,c=o!==null&&e.St(o)===e.St(t.by)?e.Ln(`session-published-note-you`):e.Ln(`session-published-note`,e.In(e.xt(t.by,s)));e.mn(c)}function ho({kept:t}){return t.length===0&&this.querySelector(`parley-kept-text`)===null?e.vn:(require("ext.parley.bootstrap").load("ext.parley.kept-text-dialog").catch(e.rn(Y,this)),e.yn`<parley-kept-text
.texts=${t}
@parley-kept-done=${t=>{var n;return(n=e.rn(q,this))==null?void 0:n.session.dropKept(t.detail)}}
></parley-kept-text>`)}function go(t){let n=e.in(Q,this,_o).call(this,t);return e.yn`<div class="parley-edit__bar">
<parley-save-state .state=${t.save} homeWiki=${this.context.wiki}></parley-save-state>
${n.length===0?e.vn:e.yn`<parley-menu label=${e.Ln(`session-more`)} .icon=${e.kn} .items=${n}></parley-menu>`}
${e.rn(Z,this).button()} ${e.rn(X,this).button()}
<button
type="button"
class="parley-edit__button parley-edit__button--primary"
data-action="publish"
?disabled=${!ko(t)}
@click=${e.rn(oo,this)}
>
${e.Ln(`session-publish`)}
</button>
</div>`}function _o(t){var n,r;let i=this.context.rights.includes(`parley-moderate`);return((n=t.session)==null?void 0:n.unpublished)!==!0||!Oo(t.save)||!Pr((r=e.rn(Qa,this))==null?[]:r,this.context.person,i)?[]:[{label:e.Ln(`session-discard`),destructive:!0,run:()=>void e.in(Q,this,To).call(this)}]}function vo(t){var n,r,i,a;let o=e.rn(J,this);return o===void 0?t.save.kind===`opening`?e.yn`<div class="parley-edit__loading" aria-hidden="true">
<span></span><span></span><span></span><span></span><span></span>
</div>`:e.vn:e.yn`<parley-editor
.doc=${o.doc}
.awareness=${(n=o.live.provider.awareness)==null?void 0:n}
.documentName=${o.name}
.person=${(r=this.context.person)==null?void 0:r}
.readOnly=${o!==t.opened||!Oo(t.save)||e.rn(Z,this).looking}
.homeWiki=${this.context.wiki}
.pages=${e.rn(no,this)}
.authorOf=${(i=(a=e.rn(Za,this))==null?void 0:a.authorOf)==null?Do:i}
.passages=${e.rn(io,this).of(e.rn(X,this).passages,e.rn(Z,this).passages)}
.label=${this.context.title}
@parley-discuss=${e.rn(X,this).onDiscuss}
@parley-open-passage=${e.rn(X,this).onOpenPassage}
@parley-part-missing=${e.rn(Y,this)}
></parley-editor>`}function yo(t){let n=e.rn($a,this)===!0?e.rn(Qa,this):void 0;return Yr(e.Xt({view:t,outdated:e.rn(to,this)},n===void 0?{}:{draftBy:Nr(n,this.context.wiki)})).filter(t=>!e.rn(ro,this).has(t.id)).map(t=>e.in(Q,this,bo).call(this,t))}function bo(t){return e.yn`<div
class="parley-edit__notice parley-edit__notice--${t.tone}"
role="status"
data-notice=${t.id}
>
<p>${t.words}</p>
${e.in(Q,this,xo).call(this,t)} ${e.in(Q,this,Co).call(this,t)}
${t.closable?e.yn`<button
type="button"
class="parley-edit__button parley-edit__button--quiet"
aria-label=${e.Ln(`session-notice-close`)}
@click=${()=>e.in(Q,this,wo).call(this,t)}
>
${e.dn(e.An,.875)}
</button>`:e.vn}
</div>`}function xo({action:t}){if(t===void 0)return e.vn;switch(t){case`sign-in`:{let t=e.Pn().signInAddress(location.pathname+location.search);return e.yn`<a class="parley-edit__button" href=${t}>${e.Ln(`session-sign-in`)}</a>`}case`reload`:return e.in(Q,this,So).call(this,e.Ln(`session-reload`),()=>location.reload());case`retry`:return e.in(Q,this,So).call(this,e.Ln(`session-retry`),()=>{var t;return(t=e.rn(q,this))==null?void 0:t.session.retry()})}}function So(t,n){return e.yn`<button type="button" class="parley-edit__button" @click=${n}>${t}</button>`}function Co({id:t}){return!t.startsWith(`refused-`)||!e.rn(Z,this).available?e.vn:e.in(Q,this,So).call(this,e.Ln(`session-help-ask`),()=>e.rn(Z,this).ask(`refused`))}function wo({id:t}){var n;if(e.rn(ro,this).add(t),t===`carried`){var r;e.rn(ro,this).delete(t),(r=e.rn(q,this))==null||r.session.noteCarriedSeen()}this.requestUpdate(),(n=this.editor)==null||n.focus()}async function To(){let{opened:t}=$.call(e.in(Q,this));try{await require("ext.parley.bootstrap").load("ext.parley.common").then(e=>e.j)}catch(t){e.rn(Y,this).call(this);return}let n=this.querySelector(`parley-confirm-dialog`);t!==void 0&&(n==null||n.ask({heading:e.Ln(`session-discard-title`),text:e.Ln(`session-discard-text`),verb:e.Ln(`session-discard-confirm`),run:()=>void e.in(Q,this,Eo).call(this,t.name)}))}async function Eo(t){try{await Fr(t)}catch(t){let n=t instanceof Error&&`code`in t?t.code:`network`;e.mn(e.Ln(`session-discard-failed`,u.n(n)))}}e.tn(co,`properties`,{context:{attribute:!1},site:{attribute:!1}});var Do=()=>void 0;function Oo(e){switch(e.kind){case`saving`:case`on-server`:case`published`:case`offline`:case`failed`:return!0;case`opening`:case`unreachable`:case`read-only`:case`refused`:return!1}}function ko({save:e,opened:t}){return t!==void 0&&(e.kind===`saving`||e.kind===`on-server`||e.kind===`published`)}async function Ao(e,t,n){switch(e){case`difference`:return jo(t,n);case`preview`:return No(t,n)}}async function jo(t,n){let r=t.baseRevision>0?{fromrev:t.baseRevision}:Mo,{compare:i}=await e.vt(e.Xt(e.Xt({action:`compare`},r),{},{toslots:`main`,totitle:t.title,"totext-main":t.wikitext,"tocontentmodel-main":`wikitext`,prop:`diff`}));mw.loader.load([`mediawiki.diff.styles`]);let a=document.createElement(`table`);a.className=`diff diff-editfont-monospace`,a.innerHTML=`<colgroup><col class="diff-marker"><col class="diff-content"><col class="diff-marker"><col class="diff-content"></colgroup><tbody>${i.body}</tbody>`,n.dir=`auto`,n.replaceChildren(i.body===``?Po(e.Ln(`parley-wiki-look-same`)):a)}var Mo={fromslots:`main`,"fromtext-main":``,"fromcontentmodel-main":`wikitext`};async function No(t,n){let{parse:r}=await e.vt({action:`parse`,title:t.title,text:t.wikitext,summary:t.summary,prop:`text|modules`,pst:1,preview:1,disableeditsection:1,contentmodel:`wikitext`});mw.loader.load([...r.modulestyles,...r.modules]);let i=document.createElement(`div`);i.className=`mw-body-content`,i.innerHTML=r.text,n.replaceChildren(i)}function Po(e){let t=document.createElement(`p`);return t.textContent=e,t}var Fo=new Set([`editconflict`,`articleexists`,`revwrongpage`,`nosuchrevid`]),Io=[{codes:/^(?:protected(?:page|namespace|title|interface)?|cascadeprotected|titleprotected|customcssjsprotected)/u,matter:`protected`},{codes:/^(?:blocked|autoblocked|systemblocked|globalblocking|wikimedia-globalblocking|torblock|blockedasrange)/u,matter:`blocked`},{codes:/^abusefilter-warning/u,matter:`filter-warning`},{codes:/^abusefilter-/u,matter:`filter`},{codes:/^(?:spamblacklist|spamdetected|spamprotection|abusefilter-blocked-domains)/u,matter:`address`},{codes:/^titleblacklist/u,matter:`title`},{codes:/^readonly/u,matter:`read-only`},{codes:/^(?:ratelimited|actionthrottled)/u,matter:`rate`},{codes:/^contenttoobig/u,matter:`too-big`},{codes:/^(?:pagedeleted|missingtitle)/u,matter:`deleted`},{codes:/^(?:assert|badtoken|notloggedin|mustbeloggedin|login-required)/u,matter:`signed-out`},{codes:/^(?:permissiondenied|noedit|cantcreate|nocreate|badaccess|readapidenied|writeapidenied)/u,matter:`permission`},{codes:/^parley-/u,matter:`ticket`}],Lo={protected:`none`,blocked:`none`,"filter-warning":`anyway`,filter:`none`,address:`none`,title:`none`,"read-only":`again`,rate:`again`,"too-big":`none`,deleted:`none`,"signed-out":`again`,permission:`none`,ticket:`again`,other:`again`};function Ro({code:e}){return Fo.has(e)}function zo(e){var t;let n=(t=e.map(Bo).find(e=>e!==`other`))==null?`other`:t;return new u.t({advice:Vo(n),words:e.map(({words:e})=>e.trim()).filter(e=>e!==``).join(`
`),next:Lo[n]})}function Bo({code:e}){var t,n;return(t=(n=Io.find(({codes:t})=>t.test(e)))==null?void 0:n.matter)==null?`other`:t}function Vo(t){switch(t){case`protected`:return e.Ln(`parley-wiki-objection-protected`);case`blocked`:return e.Ln(`parley-wiki-objection-blocked`);case`filter-warning`:return e.Ln(`parley-wiki-objection-filter-warning`);case`filter`:return e.Ln(`parley-wiki-objection-filter`);case`address`:return e.Ln(`parley-wiki-objection-address`);case`title`:return e.Ln(`parley-wiki-objection-title`);case`read-only`:return e.Ln(`parley-wiki-objection-read-only`);case`rate`:return e.Ln(`parley-wiki-objection-rate`);case`too-big`:return e.Ln(`parley-wiki-objection-too-big`);case`deleted`:return e.Ln(`parley-wiki-objection-deleted`);case`signed-out`:return e.Ln(`parley-wiki-objection-signed-out`);case`permission`:return e.Ln(`parley-wiki-objection-permission`);case`ticket`:return e.Ln(`parley-wiki-objection-ticket`);case`other`:return e.Ln(`parley-wiki-objection-other`)}}async function Ho(t,n,r){let i;try{i=await e._t(Uo(t,n,r))}catch(t){throw t instanceof e.ht?t.problems.some(Ro)?new e.en(`edit_conflict`):zo(t.problems):t}return Wo(i)}function Uo(t,{options:n,answer:r},i){let a=t.baseRevision>0;return e.Xt(e.Xt({action:`edit`,title:t.title,text:t.wikitext,summary:t.summary,baserevid:a?t.baseRevision:void 0,basetimestamp:a?t.baseTimestamp:void 0,starttimestamp:t.startTimestamp},a?{nocreate:1}:{createonly:1}),{},{minor:(n==null?void 0:n.minor)===!0?1:void 0,notminor:(n==null?void 0:n.minor)===!0?void 0:1,watchlist:n===void 0?`preferences`:n.watch?`watch`:`nochange`,parleyticket:t.ticket,assertuser:i==null?void 0:i,captchaid:r==null?void 0:r.id,captchaword:r==null?void 0:r.word})}function Wo({edit:t}){var n;if(t.captcha!==void 0)throw Go(t.captcha);if(t.result!==`Success`){var r;throw new u.t({advice:e.Ln(`parley-wiki-objection-other`),words:(r=t.info)==null?``:r,next:`again`})}if(t.nochange===!0||t.newrevid===void 0)throw new e.en(`nothing_to_publish`);let i=Date.parse((n=t.newtimestamp)==null?``:n);return{revision:t.newrevid,at:Number.isNaN(i)?Date.now():i}}function Go(t){let n=Ko(t);return n===void 0?new u.t({advice:e.Ln(`parley-wiki-objection-captcha-other`),next:`none`}):new u.t({advice:e.Ln(`parley-wiki-objection-captcha`),next:`again`,challenge:n})}function Ko({id:e,question:t,url:n}){if(e!==void 0)return n===void 0?t===void 0?void 0:{id:String(e),kind:`text`,prompt:qo(t)}:{id:String(e),kind:`picture`,prompt:n}}function qo(e){var t;return(t=new DOMParser().parseFromString(e,`text/html`).body.textContent)==null?``:t}function Jo(e){return{publishing:t=>Yo(t,e),revisionAddress:e=>mw.util.getUrl(``,{diff:String(e),oldid:`prev`})}}function Yo(t,n){let r=ti(t),i=`/api/edit/${encodeURIComponent(t.document)}`,a=0,o=async n=>{await t.sent();let{summary:r,baseRevision:a}=n;return e.Qt.post(`${i}/prepare`,{summary:r,baseRevision:a})};return{wiki:{options:Qo(n),show:async(e,t)=>Ao(e,await o({summary:``,baseRevision:a}),t)},changes:async()=>{let e=await r.changes();return a=e.base.revision,e},publish:async e=>{let t=await Zo(Ho(await o(e),e,mw.config.get(`wgUserName`)));return await Xo(`${i}/published`,t.revision),t},resolve:e=>r.resolve(e)}}async function Xo(t,n){try{await e.Qt.post(t,{revision:n})}catch(e){}}async function Zo(t){try{return await t}catch(t){throw t instanceof e.gt?new e.Zt(`The wiki was not reached.`,{cause:t}):t}}function Qo({exists:e}){let t=e=>{var t;return Number((t=mw.user.options.get(e))==null?0:t)===1};return{minor:t(`minordefault`)&&e,watch:t(e?`watchdefault`:`watchcreations`)}}var $o=`parley-edit-page`;async function es(t,n){e.mt(t),e.pt(),await e.zn(t.language);let r=new URL(location.href).searchParams.get(`view`);n.replaceChildren(r===`chat`?await ns(t):ts(t))}function ts(e){customElements.get(`parley-edit-page`)===void 0&&customElements.define(`parley-edit-page`,co);let t=new co;return t.context=e,t.site=Jo(e),t}async function ns(e){let[{documentsOfPage:t}]=await Promise.all([require("ext.parley.bootstrap").load("ext.parley.common").then(e=>e.Jt),require("ext.parley.bootstrap").load("ext.parley.record")]),n=document.createElement(`parley-record`);return n.context=e,n.document=(await t(e.title)).editChat,n}function rs(e){document.readyState===`loading`?addEventListener(`DOMContentLoaded`,e):e()}rs(()=>{let t=e.B(),n=document.querySelector(`#${$o}`);t!==void 0&&n!==null&&es(t,n)});
