// SPDX-License-Identifier: GPL-2.0-or-later
"use strict";const e=require("ext.parley.common"),t=require("ext.parley.prosemirror"),n=require("ext.parley.link-target"),r=require("ext.parley.caret-colours"),i=require("ext.parley.blocks"),a=require("ext.parley.page-directory"),o=require("ext.parley.schema"),s=require("ext.parley.origin"),c=require("ext.parley.shortcuts"),l=require("ext.parley.live-cursors"),u=require("ext.parley.refusal-words"),d=require("ext.parley.wiki-side"),f=require("ext.parley.browser-storage"),p=require("ext.parley.live");var ee=250,te=class extends e.An{constructor(...t){super(...t),e.mn(this,`timer`,void 0),e.mn(this,`view`,void 0),e.mn(this,`show`,()=>{this.view!==void 0&&!this.view.isDestroyed&&ne(this.view)&&(this.hidden=!1,this.place())}),e.mn(this,`place`,()=>{let{view:e}=this;if(this.hidden||e===void 0||e.isDestroyed)return;let{from:t,to:n}=e.state.selection,r=e.coordsAtPos(t,1),i=e.coordsAtPos(n,-1),a=e.dom.getBoundingClientRect(),{offsetWidth:o,offsetHeight:s}=this,c=r.top-s-6,l=Math.max(a.left,Math.min((r.left+i.right-o)/2,a.right-o));this.style.left=`${Math.max(4,l)}px`,this.style.top=`${c>100?c:i.bottom+6}px`})}createRenderRoot(){return this}connectedCallback(){super.connectedCallback(),this.hidden=!0,window.addEventListener(`scroll`,this.place,{passive:!0,capture:!0})}disconnectedCallback(){super.disconnectedCallback(),clearTimeout(this.timer),window.removeEventListener(`scroll`,this.place,{capture:!0})}selectionChanged(e){this.view!==e&&e.dom.addEventListener(`focusout`,()=>this.selectionLost()),this.view=e,clearTimeout(this.timer),ne(e)?this.hidden?this.timer=setTimeout(this.show,ee):this.place():this.hidden=!0}selectionLost(){clearTimeout(this.timer),this.matches(`:hover`)||(this.hidden=!0)}render(){let t=e.Kn(`parley-editor-discuss`);return e.Mn`<button
type="button"
class="parley-button parley-discuss__button"
title=${e.Kn(`parley-editor-with-keys`,t,n.v(`Mod-Alt-m`))}
@mousedown=${e=>e.preventDefault()}
@click=${()=>this.dispatchEvent(new CustomEvent(`parley-discuss-press`))}
>
${n.y(e.jt)} ${t}
</button>`}};function ne(e){let{selection:n}=e.state;return n instanceof t.Rt&&!n.empty&&e.hasFocus()}customElements.define(`parley-discuss-button`,te);function re(e,n){let{type:i}=r.m(e),a=[],o=i.toArray();if(o.length!==e.doc.childCount)return a;let s=0;return o.forEach((r,i)=>{let o=e.doc.child(i).nodeSize;s<=n.to&&s+o>=n.from&&r instanceof t.J&&ie(r,e.doc.child(i),s+1,a),s+=o}),a}function ie(e,n,r,i){let a=r,o=0;for(let r of e.toArray())if(r instanceof t.Y){let e=ae(r,a,i);a+=e;for(let t=0;t<e&&o<n.childCount;o++)t+=n.child(o).nodeSize}else if(r instanceof t.J){if(o>=n.childCount)return;let e=n.child(o);e.isLeaf||ie(r,e,a+1,i),a+=e.nodeSize,o+=1}}function ae(n,r,i){let a=0;for(let o=n._start;o!==null;o=o.right){if(o.deleted||!(o.content instanceof t.U))continue;let n=r+a,s=i.at(-1),c={from:n,to:n+o.length,client:o.id.client};s!==void 0&&s.client===c.client&&s.to===n?i[i.length-1]=e.ln(e.ln({},s),{},{to:c.to}):i.push(c),a+=o.length}return a}var m=new t.It(`authors`);function oe(e){return new t.Ft({key:m,state:{init:()=>({decorations:void 0,stale:void 0}),apply:(t,n,r,i)=>se(t,n,i,e)},props:{decorations:e=>{var t,n;return(t=(n=m.getState(e))==null?void 0:n.decorations)==null?null:t}},view:()=>de()})}function se(e,t,n,r){let i=e.getMeta(m);return(i==null?void 0:i.kind)===`off`?{decorations:void 0,stale:void 0}:(i==null?void 0:i.kind)===`colour`?le(t.decorations,n,i.range,r):t.decorations===void 0||!e.docChanged?t:{decorations:t.decorations.map(e.mapping,e.doc),stale:ce(t.stale,e)}}function ce(e,t){let n=e===void 0?1/0:t.mapping.map(e.from,-1),r=e===void 0?0:t.mapping.map(e.to,1);return t.mapping.maps.forEach((e,i)=>{let a=t.mapping.slice(i+1);e.forEach((e,t,i,o)=>{n=Math.min(n,a.map(i,-1)),r=Math.max(r,a.map(o,1))})}),{from:Math.min(n,r),to:r}}function le(e,n,i,a){let o=ue(n,i),s=re(n,o).flatMap(({from:e,to:n,client:i})=>{let o=a.authorOf(i);return o===void 0?[]:[t.B.inline(e,n,{class:`parley-author ${r.t(o.colour)}`,title:a.title(o)},{client:i})]}),c=e==null?t.V.empty:e;return{decorations:c.remove(c.find(o.from,o.to)).add(n.doc,s),stale:void 0}}function ue(e,{from:t,to:n}){let r=e.doc.content.size,i=e.doc.resolve(Math.min(t,r)),a=e.doc.resolve(Math.min(n,r));return{from:i.depth===0?Math.min(t,r):i.before(1),to:a.depth===0?Math.min(n,r):a.after(1)}}function de(){let e;return{update:t=>{var n;e===void 0&&((n=m.getState(t.state))==null?void 0:n.stale)!==void 0&&(e=requestAnimationFrame(()=>{var n;e=void 0;let r=t.isDestroyed||(n=m.getState(t.state))==null?void 0:n.stale;r!==void 0&&fe(t,r)}))},destroy:()=>{e!==void 0&&cancelAnimationFrame(e)}}}function fe(e,t){pe(e,{kind:`colour`,range:t})}function pe(e,t){e.dispatch(e.state.tr.setMeta(m,t).setMeta(`addToHistory`,!1))}function me(e,t){t&&pe(e,{kind:`off`}),pe(e,t?{kind:`colour`,range:{from:0,to:e.state.doc.content.size}}:{kind:`off`})}function he(e){var t;return((t=m.getState(e))==null?void 0:t.decorations)!==void 0}function ge(e){var t,n;let r=(t=(n=m.getState(e))==null||(n=n.decorations)==null?void 0:n.find())==null?[]:t;return new Set(r.map(e=>Number(e.spec.client)))}function _e(e){var t,n;let{head:r}=e.selection,i=((t=(n=m.getState(e))==null||(n=n.decorations)==null?void 0:n.find(Math.max(0,r-1),r))==null?[]:t).find(({from:e,to:t})=>e<r&&r<=t);return i===void 0?void 0:Number(i.spec.client)}var ve=class{constructor(t,n,r){e.mn(this,`authors`,[]),e.mn(this,`here`,void 0),e.mn(this,`host`,void 0),e.mn(this,`authorOf`,void 0),e.mn(this,`homeWiki`,void 0),e.mn(this,`timer`,void 0),e.mn(this,`view`,void 0),this.host=t,this.authorOf=n,this.homeWiki=r,t.addController(this)}hostDisconnected(){clearTimeout(this.timer),this.timer=void 0}plugin(){return oe({authorOf:this.authorOf,title:t=>e.Kn(`parley-editor-written-by`,e.Gn(e.St(t,this.homeWiki())))})}get shown(){return this.view!==void 0&&he(this.view.state)}toggle(e){this.view=e,me(e,!he(e.state)),this.refresh()}authorsKnown(){this.view!==void 0&&this.shown&&(me(this.view,!0),this.refresh())}changed(e){this.view=e,he(e.state)&&(this.timer!=null||(this.timer=setTimeout(()=>{this.timer=void 0,this.refresh()},150)))}refresh(){let{view:e}=this;if(e===void 0||e.isDestroyed)return;let t=[...ge(e.state)].map(this.authorOf);this.authors=t.filter(e=>e!==void 0);let n=_e(e.state);this.here=n===void 0?void 0:this.authorOf(n),this.host.requestUpdate()}},ye=400,be=new t.It(`missing-pages`);function xe(e){return new t.Ft({key:be,state:{init:()=>t.V.empty,apply:(e,t)=>{let n=e.getMeta(be);return n==null?e.docChanged?t.map(e.mapping,e.doc):t:n}},props:{decorations:e=>be.getState(e)},view:t=>new Se(t,e)})}var Se=class{constructor(t,n){e.mn(this,`known`,new Map),e.mn(this,`view`,void 0),e.mn(this,`pages`,void 0),e.mn(this,`stop`,new AbortController),e.mn(this,`timer`,void 0),this.view=t,this.pages=n,this.schedule()}update(e,t){e.state.doc!==t.doc&&this.schedule()}destroy(){clearTimeout(this.timer),this.stop.abort()}schedule(){clearTimeout(this.timer),this.timer=setTimeout(()=>void this.look(),ye)}async look(){let{missing:e}=this.pages();if(e===void 0)return;let t=[...Ce(this.view.state.doc)].filter(e=>!this.known.has(e));try{let n=new Set(t.length===0?[]:await e(t,this.stop.signal));for(let e of t)this.known.set(e,n.has(e))}catch(e){return}this.view.isDestroyed||this.draw()}draw(){let{state:e}=this.view,n=[];we(e.doc,(e,r,i)=>{this.known.get(e)===!0&&n.push(t.B.inline(r,i,{class:`parley-missing`}))});let r=be.getState(e);(n.length!==0||r!==t.V.empty)&&this.view.dispatch(e.tr.setMeta(be,t.V.create(e.doc,n)).setMeta(`addToHistory`,!1))}};function Ce(e){let t=new Set;return we(e,e=>t.add(e)),t}function we(e,t){e.descendants((e,n)=>{if(!e.isText)return!0;let r=i.f.page_link.isInSet(e.marks);return r!==void 0&&t(String(r.attrs.title),n,n+e.nodeSize),!1})}function Te(e,t){let n=e.getXmlFragment(o.d).firstChild;return n!==null&&`nodeName`in n&&n.nodeName===`source_line`?`source`:t===void 0?`plain`:`wiki`}async function Ee(e,t){switch(e){case`source`:return(await require("ext.parley.bootstrap").load("ext.parley.source-kit")).sourceKit();case`wiki`:return(await require("ext.parley.bootstrap").load("ext.parley.wiki-kit")).wikiKit(t)}}function De(e,t){let n=e.findDiffStart(t);if(n===null)return;let r=e.findDiffEnd(t);if(r===null)return;let i=Math.max(0,n-Math.min(r.a,r.b));return{from:n,to:r.a+i,end:r.b+i}}function Oe(e,n,r){let i=n.tr,a=De(n.doc.content,e.doc.content);return a!==void 0&&!Ae(i,a,e.doc)&&i.step(new t.zt(0,i.doc.content.size,new t.Gt(e.doc.content,0,0))),i.setSelection(r===void 0?je(e,i,n):ke(i,r,a==null?void 0:a.end)),i.setMeta(`addToHistory`,!1),i.setMeta(t.R,e.getMeta(t.R)),r!==void 0&&i.scrollIntoView(),i}function ke(e,{anchor:t,head:n},r){var i,a;let o=r==null?e.selection.head:r;return Me(e.doc,(i=t==null?n:t)==null?o:i,(a=n==null?t:n)==null?o:a)}function Ae(e,n,r){return e.maybeStep(new t.zt(n.from,n.to,r.slice(n.from,n.end))).failed===null&&e.doc.content.findDiffStart(r.content)===null}function je(e,n,r){let i=r.selection;return i instanceof t.Rt?Me(n.doc,e.selection.anchor,e.selection.head):i.map(n.doc,n.mapping)}function Me(e,n,r){let i=t=>e.resolve(Math.min(t,e.content.size));return t.Rt.between(i(n),i(r))}var Ne=`parley-selection`;function Pe(e){return new t.q(e,{trackedOrigins:new Set([t.R]),deleteFilter:Fe,captureTransaction:e=>e.meta.get(`addToHistory`)!==!1})}function Fe(e){return!(e.content instanceof t.W)||e.content.type._length===0}function Ie(e,n){let r=t=>({undoManager:e,prevSel:t,hasUndoOps:e.undoStack.length>0,hasRedoOps:e.redoStack.length>0});return new t.Ft({key:t.z,state:{init:()=>r(null),apply:(e,{prevSel:i},a)=>e.docChanged?r(s.t(e)?n.beforeTransactionSelection:t.F(n,a)):r(i)},view:t=>(e.on(`stack-item-added`,({stackItem:e})=>{var n,r;e.meta.set(Ne,(n=(r=Le(t.state))==null?void 0:r.prevSel)==null?null:n)}),{destroy:()=>e.destroy()})})}function Le(e){return t.z.getState(e)}function Re(e){var t;let n=(t=e.currStackItem)==null?void 0:t.meta.get(Ne);return typeof n==`object`&&n&&`anchor`in n&&`head`in n?n:void 0}function ze(e){let n=e.getXmlFragment(o.d),{doc:r,mapping:i}=t.M(n,o.f),a=t.L(n,{mapping:i}),c=Pe(n),l=Be(a);return He(l),{fragment:n,page:r,plugins:[a,Ie(c,l)],undoManager:c,narrow:(e,t)=>s.t(e)&&e.docChanged?Oe(e,t,Ve(e,t,c)):e,settle:e=>Ue(l,e)}}function Be(e){var t;let n=(t=e.spec.state)==null?void 0:t.init;if(n===void 0)throw TypeError(`y-prosemirror gave a plugin without a state`);return n().binding}function Ve(e,t,n){if(!s.n(e))return;let i=Re(n);return{anchor:i===void 0?void 0:r.d(t,i.anchor),head:i===void 0?void 0:r.d(t,i.head)}}function He(t){let n=null;Object.defineProperty(t,"beforeTransactionSelection",{get:()=>n,set:t=>{n=t===null||t.type===`all`?t:e.ln(e.ln({},t),{},{type:`text`})}})}function Ue(e,t){let n=e.type.toArray();n.length===t.childCount&&n.forEach((n,r)=>{let i=t.child(r);e.mapping.get(n)!==i&&e.mapping.set(n,i)})}function We(e){return new t.Ft({props:{editable:()=>!e()},filterTransaction:t=>!t.docChanged||!e()||s.t(t)})}var Ge=160;function Ke(){return{category:(e,t,n)=>Xe(e,t,n,Je(e)),page_property:(e,t,n)=>Xe(e,t,n,Ye(e)),opaque_block:e=>Qe(e,`div`),opaque_inline:e=>Qe(e,`span`),table:et,bullet_list:tt,ordered_list:tt,blockquote:tt}}function qe(e){return e.replace(/^[^:]*:/u,``)}function Je(t){return e.Kn(`parley-editor-category-chip`,qe(String(t.attrs.title)))}function Ye(t){let n=String(t.attrs.content),r=String(t.attrs.name);return n===``?e.Kn(`parley-editor-property-chip`,r):e.Kn(`parley-editor-property-chip-value`,r,n)}function Xe(e,t,n,r){let i=document.createElement(`div`);i.className=`parley-chip parley-chip--${e.type.name}`,i.contentEditable=`false`;let a=document.createElement(`span`);return a.className=`parley-chip__text`,a.dir=`auto`,a.textContent=r,i.append(a),i.append(Ze(t,n,e.nodeSize,r)),{dom:i,stopEvent:e=>e.target instanceof Element&&e.target.closest(`button`)!==null}}function Ze(t,n,r,i){let a=document.createElement(`button`);return a.type=`button`,a.className=`parley-chip__remove`,a.title=e.Kn(`parley-editor-remove`,i),a.setAttribute(`aria-label`,a.title),a.textContent=`×`,a.addEventListener(`mousedown`,e=>e.preventDefault()),a.addEventListener(`click`,()=>{let e=n();e!==void 0&&t.editable&&(t.dispatch(t.state.tr.delete(e,e+r)),t.focus())}),a}function Qe(t,n){let r=document.createElement(n);return r.className=`parley-opaque parley-opaque--${n===`div`?`block`:`inline`}`,r.contentEditable=`false`,r.title=e.Kn(`parley-editor-opaque-title`),r.textContent=$e(String(t.attrs.html))||e.Kn(`parley-editor-opaque`),{dom:r}}function $e(e){var t;let n=new DOMParser().parseFromString(e,`text/html`);for(let e of n.querySelectorAll(`style, script, noscript, template`))e.remove();let r=((t=n.body.textContent)==null?``:t).replaceAll(/\s+/gu,` `).trim();return r.length>Ge?`${r.slice(0,Ge)}…`:r}function et(e){var n,r,i;let a=document.createElement(`div`);a.className=`parley-table`;let{dom:o,contentDOM:s}=t.Vt.renderSpec(document,(n=(r=(i=e.type.spec).toDOM)==null?void 0:r.call(i,e))==null?[`table`,0]:n);return o instanceof HTMLElement&&(o.dir=`auto`),a.append(o),s===void 0?{dom:a}:{dom:a,contentDOM:s,ignoreMutation:e=>e.target===a}}function tt(e){var n,r,i;let{dom:a,contentDOM:o}=t.Vt.renderSpec(document,(n=(r=(i=e.type.spec).toDOM)==null?void 0:r.call(i,e))==null?[`div`,0]:n);return a instanceof HTMLElement&&(a.dir=`auto`),o===void 0?{dom:a}:{dom:a,contentDOM:o}}var nt=new Set([i.p.bullet_list,i.p.ordered_list,i.p.table,i.p.table_row,i.p.blockquote]),rt=new Set([i.p.list_item,i.p.table_cell,i.p.table_header,i.p.doc]),it=8;function at(){return new t.Ft({appendTransaction:(e,t,n)=>{if(!e.some(e=>e.docChanged)||e.some(s.t))return null;let r=n.tr;for(let t=0;t<it;t++){let t=st([...e,r],r.doc);if(t.length===0)break;for(let e of t.toSorted((e,t)=>t.position-e.position))ot(r,e)}return r.docChanged?r:null}})}function ot(e,{position:t,container:n}){rt.has(n.type)?e.insert(t+1,i.p.paragraph.create()):e.delete(t,t+n.nodeSize)}function st(e,t){let n=new Map,r=(e,t)=>{e.childCount===0&&(nt.has(e.type)||rt.has(e.type))&&n.set(t,{position:t,container:e})};return r(t,-1),e.forEach((n,i)=>{let a=e.slice(i+1);n.mapping.maps.forEach((e,i)=>{e.forEach((e,o,s,c)=>{let l=(e,t)=>a.reduce((e,n)=>n.mapping.map(e,t),n.mapping.slice(i+1).map(e,t)),u=Math.max(0,l(s,-1)-1),d=Math.min(t.content.size,l(c,1)+1);t.nodesBetween(u,d,(e,t)=>(r(e,t),!e.isTextblock))})})}),[...n.values()]}function ct(e){return t.n({rules:[t.r(/^(#{1,6})\s$/u,i.p.heading,e=>{var t,n;return{level:lt((t=(n=e[1])==null?void 0:n.length)==null?1:t)}}),t.r(/^(={2,6})\s$/u,i.p.heading,e=>{var t,n;return{level:(t=(n=e[1])==null?void 0:n.length)==null?2:t}}),t.a(/^\s*[-*•]\s$/u,i.p.bullet_list),t.a(/^(\d{1,4})[.)]\s$/u,i.p.ordered_list,e=>({order:Number(e[1])}),(e,t)=>t.childCount+Number(t.attrs.order)===Number(e[1])),t.a(/^>\s$/u,i.p.blockquote),t.r(/^```$/u,i.p.code_block),new t.t(/^(?:---|----|___)$/u,ut),dt(/(?:^|[^*\w])(\*\*([^*\s](?:[^*]*[^*\s])?)\*\*)$/u,i.f.strong),dt(/(?:^|[^'\w])('''([^'\s](?:[^']*[^'\s])?)''')$/u,i.f.strong),dt(/(?:^|[^*\w])(\*([^*\s](?:[^*]*[^*\s])?)\*)$/u,i.f.em),dt(/(?:^|[^_\w])(_([^_\s](?:[^_]*[^_\s])?)_)$/u,i.f.em),dt(/(?:^|[^`])(`([^`]+)`)$/u,i.f.code),new t.t(/\[\[([^[\]|\n]{1,255})(?:\|([^[\]|\n]{1,255}))?\]\]$/u,pt(e))]})}function lt(e){return Math.max(2,e)}function ut(e,n,r,a){let o=e.doc.resolve(r);if(o.parent.type!==i.p.paragraph||a-r<o.parent.content.size)return null;let s=e.tr.replaceWith(o.before(),o.after(),[i.p.horizontal_rule.create(),i.p.paragraph.create()]);return s.setSelection(t.Rt.create(s.doc,o.before()+2))}function dt(e,n){return new t.t(e,(e,t,r,i)=>{let[,a=``,o=``]=t,s=e.doc.resolve(i);if(!s.parent.type.allowsMarkType(n))return null;let c=i-(a.length-1),l=(a.length-o.length)/2;if(ft(s.parent,s.parentOffset-1))return null;let u=e.tr;return l>1&&u.delete(i-(l-1),i),u.delete(c,c+l),u.addMark(c,c+o.length,n.create()),u.removeStoredMark(n)})}function ft(e,t){let n=t<0?null:e.nodeAt(t);return n!==null&&i.f.code.isInSet(n.marks)!==void 0}function pt(e){return(t,r,a,o)=>{let[,s=``,c]=r,l=n.a(s,e()),u=t.doc.resolve(a).parent;if(l===void 0||!u.type.allowsMarkType(i.f.page_link))return null;let d=t.schema.text(c==null?s.trim():c,[n.r(l)]);return t.tr.replaceWith(a,o,d).removeStoredMark(i.f.page_link).removeStoredMark(i.f.link)}}function mt(n){let r=t.Vt.marksFromSchema(o.f);return new t.Vt(t.Vt.nodesFromSchema(o.f),e.ln(e.ln({},r),{},{page_link:e=>{let t=String(e.attrs.title);return[`a`,{href:new URL(n().addressOf(t),location.href).href,title:t},0]}}))}function ht(e){return new t.Ft({view:()=>(_t(),{}),props:{clipboardSerializer:mt(e),transformPastedHTML:e=>gt(e),transformPasted:n=>yt(new t.Gt(bt(n.content,e()),n.openStart,n.openEnd)),clipboardTextParser:(e,t)=>xt(e,t.parent.type===i.p.code_block,t.marks()),handlePaste:(t,n)=>vt(t,n,e())}})}var gt=e=>e;async function _t(){try{gt=(await require("ext.parley.bootstrap").load("ext.parley.clean-html")).cleanHtml}catch(e){}}function vt(e,t,r){var a,o;let s=(a=(o=t.clipboardData)==null?void 0:o.getData(`text/plain`).trim())==null?``:a,{state:c}=e,{$from:l,$to:u,from:d,to:f,empty:p}=c.selection;if(n.t(s)===void 0||!l.sameParent(u)||!l.parent.type.allowsMarkType(i.f.link))return!1;let ee=n.a(s,r);if(ee===void 0)return!1;let te=n.r(ee),ne=p?c.tr.replaceSelectionWith(c.schema.text(ee.kind===`page`?ee.title:s,[te]),!1):c.tr.removeMark(d,f,i.f.link).removeMark(d,f,i.f.page_link).addMark(d,f,te);return e.dispatch(ne.removeStoredMark(te.type).scrollIntoView().setMeta(`paste`,!0).setMeta(`uiEvent`,`paste`)),!0}function yt({content:e,openStart:n,openEnd:r}){var a,o;if(e.childCount<2)return new t.Gt(e,n,r);let s=((a=e.firstChild)==null?void 0:a.type)===i.p.paragraph,c=((o=e.lastChild)==null?void 0:o.type)===i.p.paragraph;return new t.Gt(e,s?n:0,c?r:0)}function bt(e,r){let a=[];return e.forEach(e=>{if(!e.isText){a.push(e.copy(bt(e.content,r)));return}let t=i.f.link.isInSet(e.marks),o=t===void 0?void 0:n.i(String(t.attrs.href),r);t===void 0||o===void 0?a.push(e):a.push(e.mark(n.r({kind:`page`,title:o}).addToSet(t.removeFromSet(e.marks))))}),t.Ht.from(a)}function xt(e,n,r){let a=e.replaceAll(/\r\n?/gu,`
`);if(n)return new t.Gt(a===``?t.Ht.empty:t.Ht.from(o.f.text(a)),0,0);let s=a.split(/\n{2,}/u).filter(e=>e.trim()!==``).map(e=>i.p.paragraph.create(null,St(e.replaceAll(/^\n+|\n+$/gu,``),r)));return new t.Gt(t.Ht.from(s),+(s.length>0),+(s.length>0))}function St(e,t){return e.split(`
`).flatMap((e,n)=>[...n===0?[]:[i.p.hard_break.create()],...e===``?[]:[o.f.text(e,t)]])}function Ct(n){var r;let i=ze(n.doc);return{view:new t.H({mount:n.mount},{state:t.Nt.create({doc:i.page,plugins:[...i.plugins,...wt(n)]}),nodeViews:e.ln(e.ln({},Ke()),(r=n.kit)==null?void 0:r.nodeViews),attributes:()=>{var t,r;return e.ln(e.ln({role:`textbox`,"aria-multiline":`true`,"aria-label":n.label(),"aria-readonly":String(n.readOnly()),class:((t=n.kit)==null?void 0:t.mode)===`source`?`parley-text parley-source`:`parley-text`},((r=n.kit)==null?void 0:r.mode)===`source`?{spellcheck:`false`}:{}),n.readOnly()?{tabindex:`0`}:{})},scrollMargin:{top:96,bottom:64,left:0,right:0},scrollThreshold:{top:96,bottom:64,left:0,right:0},dispatchTransaction(e){let t=i.narrow(e,this.state);this.updateState(this.state.apply(t)),s.t(t)&&i.settle(this.state.doc),n.changed(this)}}),binding:i}}function wt(e){var n;let{kit:r,shortcuts:i}=e,a=(n=r==null?void 0:r.plugins(i))==null?[]:n;return[We(e.readOnly),...e.plugins,...a,...(r==null?void 0:r.mode)===`source`?[]:Tt(e),t.s({class:`parley-drop`}),t.o()]}function Tt(e){return[ct(e.pages),t.w({Backspace:t.i}),t.w(c.i(e.shortcuts)),t.w(c.t()),ht(e.pages),c.l(),at()]}var Et=class{constructor(t,n){e.mn(this,`known`,new Map),e.mn(this,`container`,void 0),e.mn(this,`host`,void 0),this.container=t,this.host=n}find(e){let t=this.known.get(e),n=(t==null?void 0:t.isConnected)===!0?t:this.container.querySelector(e);if(n!==null&&customElements.get(e)!==void 0)return this.known.set(e,n),n}with(e,t){let n=this.find(e);n===void 0?this.whenFetched(e,t):t(n)}async fetch(){try{await require("ext.parley.bootstrap").load("ext.parley.late-parts")}catch(e){return!1}return this.host.fetched(),!0}async whenFetched(e,t){await this.fetch()||this.host.missing(e);let n=this.find(e);n!==void 0&&t(n)}},Dt=3,Ot=100,kt=class extends e.An{constructor(){super(),e.mn(this,`toggle`,()=>{this.isOpen=!this.isOpen}),e.mn(this,`onFocusOut`,e=>{e.relatedTarget instanceof Node&&!this.contains(e.relatedTarget)&&(this.isOpen=!1)}),e.mn(this,`onKey`,e=>{if(e.key===`Escape`&&this.isOpen){var t;e.preventDefault(),e.stopPropagation(),this.isOpen=!1,(t=this.querySelector(`.parley-people__button`))==null||t.focus()}else!this.isOpen||e.key!==`ArrowUp`&&e.key!==`ArrowDown`||n._(e,[...this.querySelectorAll(`.parley-person`)],`column`)}),this.people=[],this.placed=new Set,this.homeWiki=``,this.isOpen=!1}createRenderRoot(){return this}render(){let t=this.people.length,n=e.Kn(`parley-editor-people`,t);return this.hidden=t===0,e.Mn`<div class="parley-people" @focusout=${this.onFocusOut} @keydown=${this.onKey}>
<button
type="button"
class="parley-people__button"
title=${n}
aria-expanded=${String(this.isOpen)}
aria-controls="parley-people-list"
@click=${this.toggle}
>
${this.people.slice(0,Dt).map(({person:t})=>e.bt(t,{size:1.625}))}
<span class="parley-people__all" aria-hidden="true">${e.Ot(t)}</span>
${t>Dt?e.Mn`<span class="parley-people__more" aria-hidden="true">+${e.Ot(t-Dt)}</span>`:e.jn}
<span class="parley-unseen">${n}</span>
</button>
<div class="parley-people__list parley-popover" id="parley-people-list" ?hidden=${!this.isOpen}>
<p class="parley-people__count">${n}</p>
<ul>
${e.kn(this.people.slice(0,Ot),({person:t})=>e.Ct(t),e=>this.line(e))}
</ul>
</div>
</div>`}line(t){let{person:n,self:i}=t,a=e.Ct(n),o=this.placed.has(a)&&!i,s=i?e.Kn(`parley-editor-person-self`,e.Gn(e.St(n,this.homeWiki))):e.St(n,this.homeWiki),c=n.readOnly===!0?e.Kn(`parley-editor-reading`):void 0;return e.Mn`<li class="parley-people__line ${r.t(n.colour)}">
<button
type="button"
class="parley-person"
title=${i?e.jn:e.Kn(o?`parley-editor-person-goto`:`parley-editor-person-nowhere`)}
aria-disabled=${String(!o)}
@click=${()=>{o&&this.choose(`go`,t)}}
>
${e.bt(n,{size:1.5})}
<span class="parley-person__name" dir="auto">${s}</span>
${n.role===`mentor`?e.Mn`<span class="parley-person__mark">${e.Kn(`parley-editor-mentor`)}</span>`:e.jn}
${c===void 0?e.jn:e.Mn`<span class="parley-person__note">${c}</span>`}
</button>
${i?e.jn:e.Mn`<button
type="button"
class="parley-button parley-button--quiet"
aria-pressed=${String(this.followed===a)}
aria-label=${e.Kn(`parley-editor-person-follow-name`,e.Gn(e.St(n,this.homeWiki)))}
@click=${()=>this.choose(`follow`,t)}
>
${e.Kn(`parley-editor-person-follow`)}
</button>`}
</li>`}choose(e,t){this.isOpen=!1,this.dispatchEvent(new CustomEvent(`parley-people-action`,{detail:{kind:e,person:t}}))}};e.mn(kt,`properties`,{people:{attribute:!1},placed:{attribute:!1},followed:{attribute:!1},homeWiki:{attribute:!1},isOpen:{state:!0}}),customElements.define(`parley-people`,kt);var At=2e3,jt=1e4,Mt=class{constructor(t){e.mn(this,`present`,new Map),e.mn(this,`leaving`,new Map),e.mn(this,`listener`,void 0),e.mn(this,`settled`,!1),e.mn(this,`settling`,void 0),this.listener=t,this.settling=setTimeout(()=>{this.settled=!0},At)}update(e){for(let[t,n]of e)this.present.has(t)||this.came(t,n);for(let[t,n]of this.present)e.has(t)||this.went(t,n);this.present=new Map(e)}stop(){clearTimeout(this.settling);for(let e of this.leaving.values())clearTimeout(e);this.leaving.clear()}came(e,t){let n=this.leaving.get(e);clearTimeout(n),this.leaving.delete(e),n===void 0&&this.settled&&this.listener.joined(t)}went(e,t){let n=setTimeout(()=>{this.leaving.delete(e),this.listener.left(t)},jt);this.leaving.set(e,n)}},Nt=class{constructor(t){e.mn(this,`followed`,void 0),e.mn(this,`lastHead`,-1),e.mn(this,`changed`,void 0),e.mn(this,`view`,void 0),e.mn(this,`stop`,()=>{this.view!==void 0&&this.start(void 0,this.view,new Map)}),this.changed=t}get person(){return this.followed}start(e,t,n){let r=this.followed;(e!==void 0||r!==void 0)&&(this.followed=e,this.lastHead=-1,this.listen(t,e!==void 0),this.changed(e,r),this.moved(n,t))}moved(e,t){if(this.followed===void 0)return;let n=Pt(e,this.followed);n!==void 0&&n.head!==this.lastHead&&(this.lastHead=n.head,Ft(t,n.head)||r.o(t,n.head))}peopleChanged(t,n){let{followed:r}=this;if(r===void 0)return;let i=e.Ct(r.person),a=t.find(({person:t})=>e.Ct(t)===i);a===void 0?this.start(void 0,n,new Map):this.followed=a}listen(e,t){let n=t?`addEventListener`:`removeEventListener`;this.view=e;for(let[t,r]of[[`wheel`,window],[`touchmove`,window],[`keydown`,e.dom],[`mousedown`,e.dom]])r[n](t,this.stop,{passive:!0})}};function Pt(e,{clients:t}){return t.map(t=>e.get(t)).filter(e=>e!==void 0).sort((e,t)=>t.movedAt-e.movedAt)[0]}function Ft(e,t){let{top:n,bottom:r}=e.coordsAtPos(Math.min(t,e.state.doc.content.size));return n>window.innerHeight*.2&&r<window.innerHeight*.8}var It=96;function Lt(e,t){if(!e.hasFocus()||performance.now()-t>2500)return;let n=e.dom.querySelectorAll(`.parley-caret`);if(n.length===0)return;let r=e.coordsAtPos(e.state.selection.head);for(let e of n){var i;let t=(i=e.querySelector(`.parley-caret__label`))==null?void 0:i.getBoundingClientRect(),n=t!==void 0&&t.bottom>r.top&&t.top<r.bottom&&t.right>r.left-It&&t.left<r.right+It;e.classList.toggle(`parley-caret--tucked`,n)}}var Rt=class{constructor(t,n,r){e.mn(this,`people`,[]),e.mn(this,`placed`,new Set),e.mn(this,`host`,void 0),e.mn(this,`homeWiki`,void 0),e.mn(this,`followChanged`,void 0),e.mn(this,`awareness`,void 0),e.mn(this,`view`,void 0),e.mn(this,`comings`,void 0),e.mn(this,`frame`,void 0),e.mn(this,`lastMove`,-1/0),e.mn(this,`follow`,new Nt((e,t)=>this.onFollow(e,t))),e.mn(this,`schedule`,()=>{this.frame!=null||(this.frame=requestAnimationFrame(()=>{this.frame=void 0,this.refresh()}))}),e.mn(this,`tellOf`,(t,n)=>e.Dn(e.Kn(t,e.Gn(n)),{kind:`people`,words:t=>e.Kn(`parley-editor-people-moved`,t)})),this.host=t,this.homeWiki=n,this.followChanged=r,t.addController(this)}hostDisconnected(){this.detach()}plugin(t){return l.n({awareness:t,labelOf:t=>({name:this.nameOf(t),mentor:t.role===`mentor`?e.Kn(`parley-editor-mentor`):void 0}),moved:(e,t)=>this.cursorsMoved(e,t)})}attach(e,t){this.detach(),this.view=e,this.awareness=t,this.comings=new Mt({joined:e=>this.tellOf(`parley-editor-joined`,e),left:e=>this.tellOf(`parley-editor-left`,e)}),t.on(`change`,this.schedule),this.refresh()}detach(){var e,t;this.view!==void 0&&this.follow.start(void 0,this.view,new Map),(e=this.awareness)==null||e.off(`change`,this.schedule),(t=this.comings)==null||t.stop(),this.frame!==void 0&&cancelAnimationFrame(this.frame),this.frame=void 0,this.awareness=void 0,this.view=void 0,this.people=[]}get followed(){var e;return(e=this.follow.person)==null?void 0:e.person}act({kind:t,person:n}){let{view:i}=this;if(i!==void 0)switch(t){case`go`:{let e=Pt(l.r(i.state),n);e!==void 0&&r.o(i,e.head);return}case`follow`:{let t=this.followed!==void 0&&e.Ct(this.followed)===e.Ct(n.person);this.follow.start(t?void 0:n,i,l.r(i.state));return}}}stopFollowing(){this.view!==void 0&&this.follow.start(void 0,this.view,new Map)}ownCaretMoved(){this.schedule()}cursorsMoved(e,t){for(let{movedAt:t}of e.values())this.lastMove=Math.max(this.lastMove,t);this.follow.moved(e,t),this.schedule()}refresh(){let{awareness:t,view:n}=this;if(t===void 0||n===void 0||n.isDestroyed)return;let r=l.i(t),i=new Set([...l.r(n.state).values()].map(({person:t})=>e.Ct(t)));if(!zt(r,this.people)){var a;(a=this.comings)==null||a.update(new Map(r.map(({person:t})=>[e.Ct(t),this.nameOf(t)]))),this.people=r,this.follow.peopleChanged(r,n),this.host.requestUpdate()}(i.size!==this.placed.size||[...i].some(e=>!this.placed.has(e)))&&(this.placed=i,this.host.requestUpdate()),Lt(n,this.lastMove)}onFollow(t,n){t===void 0&&n!==void 0&&e.Dn(e.Kn(`parley-editor-follow-ended`,e.Gn(this.nameOf(n.person)))),this.followChanged(t==null?void 0:t.person),this.host.requestUpdate()}nameOf(t){return e.St(t,this.homeWiki())}};function zt(e,t){return e.length===t.length&&e.every((e,n)=>Bt(e,t[n]))}function Bt(t,n){return n!==void 0&&e.Ct(t.person)===e.Ct(n.person)&&t.person.name===n.person.name&&t.person.role===n.person.role&&t.person.readOnly===n.person.readOnly&&t.self===n.self&&t.clients.join()===n.clients.join()}function Vt(e,t){let n=e.getRootNode();if(!(n instanceof Document||n instanceof ShadowRoot))return;let r=t.map(e=>e.styleSheet).filter(e=>e!==void 0).filter(e=>!n.adoptedStyleSheets.includes(e));r.length>0&&(n.adoptedStyleSheets=[...n.adoptedStyleSheets,...r])}var Ht=e.Nn`
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
`,Ut=e.Nn`
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
`,Wt=e.Nn`
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
`,Gt=e.Nn`
${e.Pn(r.n())}
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
`;function Kt(e,t){var n;let{from:r,to:i,empty:a,$from:o}=e.selection;if(a)return t.isInSet((n=e.storedMarks)==null?o.marks():n)!==void 0;let s=!1,c=!1;return e.doc.nodesBetween(r,i,e=>!e.isText||(t.isInSet(e.marks)===void 0?c=!0:s=!0,!1)),s&&!c}var qt={message:`parley-editor-link`,icon:e.nt,keys:`Mod-k`,isOn:e=>n.n(e)!==void 0},Jt=[{message:`parley-editor-bold`,icon:e.st,keys:`Mod-b`,command:t.jt(i.f.strong),isOn:e=>Kt(e,i.f.strong)},{message:`parley-editor-italic`,icon:e.rt,keys:`Mod-i`,command:t.jt(i.f.em),isOn:e=>Kt(e,i.f.em)}],Yt=[{message:`parley-editor-code`,icon:e.at,keys:`Mod-Shift-6`,command:t.jt(i.f.code),isOn:e=>Kt(e,i.f.code)},{message:`parley-editor-clear`,icon:e.ot,keys:`Mod-\\`,command:i.n}],Xt=[{message:`parley-editor-bullets`,icon:e.tt,keys:`Mod-Shift-8`,command:c.p(i.p.bullet_list),isOn:e=>c.d(e)===i.p.bullet_list},{message:`parley-editor-numbers`,icon:e.et,keys:`Mod-Shift-7`,command:c.p(i.p.ordered_list),isOn:e=>c.d(e)===i.p.ordered_list},{message:`parley-editor-quote`,icon:e.Q,keys:`Mod-8`,command:i.d,isOn:e=>i.o(e,i.p.blockquote)},{message:`parley-editor-insert-table`,icon:e.Y,command:c.o(3,3)},{message:`parley-editor-rule`,icon:e.X,command:i.a}],Zt=[{message:`parley-editor-outdent`,icon:e.$,keys:`Shift-Tab`,command:c.f},{message:`parley-editor-indent`,icon:e.it,keys:`Tab`,command:c.u}],Qt=[{message:`parley-editor-undo`,icon:e.J,keys:`Mod-z`,command:t.A},{message:`parley-editor-redo`,icon:e.Z,keys:`Mod-Shift-z`,command:t.k}];function $t(t){var r;return e.Mn`<span class="parley-menu ${(r=t.className)==null?``:r}" @keydown=${sn} @focusout=${cn}>
<button
type="button"
class="parley-toolbar__button parley-menu__button"
tabindex="-1"
title=${t.name}
aria-label=${t.label===void 0?t.name:`${t.name}: ${t.label}`}
aria-haspopup="menu"
aria-expanded="false"
@click=${rn}
>
${t.icon===void 0?e.jn:n.y(t.icon)}
${t.label===void 0?e.jn:e.Mn`<span class="parley-menu__label">${t.label}</span>`}
${t.label===void 0?e.jn:e.Mn`<span class="parley-menu__expand">${n.y(e.K)}</span>`}
</button>
<div
class="parley-menu__list ${t.atEnd===!0?`parley-menu__list--end`:``}"
role="menu"
aria-label=${t.name}
hidden
>
${t.entries.map(en)}
</div>
</span>`}function en(t){var r;let{checked:i}=t;return e.Mn`<button
type="button"
tabindex="-1"
role=${i===void 0?`menuitem`:`menuitemcheckbox`}
aria-checked=${i===void 0?e.jn:String(i)}
aria-disabled=${String(t.disabled===!0)}
class="parley-menu__entry"
@click=${e=>{t.disabled!==!0&&(h(nn(e),!1),t.run())}}
>
${t.icon===void 0?e.jn:n.y(t.icon)}
<span class="parley-menu__text ${(r=t.className)==null?``:r}">${t.label}</span>
${t.keys===void 0?e.jn:e.Mn`<kbd class="parley-menu__keys" aria-hidden="true">${t.keys}</kbd>`}
<span class="parley-menu__check">${i===!0?n.y(e.q):e.jn}</span>
</button>`}function tn(e,t){if(e instanceof Element)for(let n of e.querySelectorAll(`.parley-menu`))t instanceof Element&&n.contains(t)||h(n,!1)}function nn(e){return e.currentTarget instanceof Element?e.currentTarget.closest(`.parley-menu`):null}function rn(e){var t;let n=nn(e),r=(n==null||(t=n.querySelector(`[role="menu"]`))==null?void 0:t.hasAttribute(`hidden`))===!0;h(n,r),r&&e instanceof MouseEvent&&e.detail===0&&on(n)}function h(e,t){var n,r;e==null||(n=e.querySelector(`[role="menu"]`))==null||n.toggleAttribute(`hidden`,!t),e==null||(r=e.querySelector(`[aria-haspopup]`))==null||r.setAttribute(`aria-expanded`,String(t))}function an(e){var t;return[...(t=e==null?void 0:e.querySelectorAll(`.parley-menu__entry`))==null?[]:t]}function on(e){var t,n;let r=an(e);(t=(n=r.find(e=>e.getAttribute(`aria-checked`)===`true`))==null?r[0]:n)==null||t.focus()}function sn(e){let t=nn(e),r=t==null?void 0:t.querySelector(`[aria-haspopup]`);if(e.target instanceof Element&&e.target.closest(`[role="menu"]`)!==null)e.key===`Escape`?(e.preventDefault(),e.stopPropagation(),h(t,!1),r==null||r.focus()):n._(e,an(t),`column`);else{if(e.key!==`ArrowDown`)return;e.preventDefault(),e.stopPropagation(),h(t,!0),on(t)}}function cn(e){let t=nn(e);e.relatedTarget instanceof Node&&(t==null?void 0:t.contains(e.relatedTarget))===!0||e.relatedTarget!==null&&h(t,!1)}var ln=class extends e.An{constructor(){super(),e.mn(this,`widths`,new ResizeObserver(([e])=>{e!==void 0&&(this.narrow=e.contentRect.width<560)})),e.mn(this,`stops`,()=>[...this.querySelectorAll(`.parley-toolbar__button:not([hidden])`)]),e.mn(this,`onKey`,e=>{var t;e.target instanceof HTMLElement&&e.target.closest(`[role="menu"]`)!==null||n._(e,this.stops(),`row`)||e.key===`Escape`&&(e.preventDefault(),(t=this.view)==null||t.focus())}),e.mn(this,`closeMenus`,e=>tn(this,e.target)),e.mn(this,`onFocus`,e=>{let t=this.stops(),n=t.find(t=>t===e.target);n!==void 0&&dn(t,n)}),e.mn(this,`run`,e=>{let{view:t}=this;t!==void 0&&(e(t.state,t.dispatch,t),t.focus())}),this.readOnly=!1,this.coloured=!1,this.narrow=!1}createRenderRoot(){return this}connectedCallback(){super.connectedCallback(),this.widths.observe(this),this.classList.add(`parley-toolbar`),this.setAttribute(`role`,`toolbar`),this.addEventListener(`keydown`,this.onKey),this.addEventListener(`focusin`,this.onFocus),this.addEventListener(`mousedown`,fn),document.addEventListener(`pointerdown`,this.closeMenus),document.addEventListener(`keydown`,this.closeMenus)}disconnectedCallback(){super.disconnectedCallback(),this.widths.disconnect(),this.removeEventListener(`keydown`,this.onKey),this.removeEventListener(`focusin`,this.onFocus),this.removeEventListener(`mousedown`,fn),document.removeEventListener(`pointerdown`,this.closeMenus),document.removeEventListener(`keydown`,this.closeMenus)}focus(){var e;(e=this.stops().find(e=>e.tabIndex===0))==null||e.focus()}render(){var n;let{state:r}=this;if(r===void 0)return e.jn;this.setAttribute(`aria-label`,e.Kn(`parley-editor-toolbar`));let i=c.d(r)!==void 0,a=t._(r),o=!this.narrow,s=e=>e.map(e=>this.command(e,r));return e.Mn`
${this.readOnly?e.jn:((n=this.kit)==null?void 0:n.mode)===`source`?this.sourceTools(this.kit,r):e.Mn`<div class="parley-toolbar__group">${s(o?Qt:Qt.slice(0,1))}</div>
${o||!a?e.Mn`<div class="parley-toolbar__group">${this.styleMenu(r)}</div>`:e.jn}
<div class="parley-toolbar__group">
${s(Jt)} ${this.link(r)} ${o?s(Yt):e.jn}
</div>
${o?e.Mn`<div class="parley-toolbar__group">
${s(Xt)} ${i?s(Zt):e.jn}
</div>`:e.jn}
${a?e.Mn`<div class="parley-toolbar__group">${this.tableMenu(r)}</div>`:e.jn}
${this.insertMenu(r)}`}
<div class="parley-toolbar__group parley-toolbar__group--end">
${o?this.toggles():e.jn} ${this.overflow(r)}
</div>
`}updated(){let e=this.stops();e.length>0&&!e.some(e=>e.tabIndex===0)&&dn(e,e[0])}ask(e){this.dispatchEvent(new CustomEvent(`parley-toolbar-action`,{detail:e}))}command(t,n){var r;let i=(r=t.isOn)==null?void 0:r.call(t,n),a=i===!0||t.command(n);return un(t,()=>this.run(t.command),e.ln(e.ln({},i===void 0?{}:{on:i}),{},{disabled:!a}))}link(e){return un(qt,()=>this.ask(`link`),{on:qt.isOn(e)})}toggles(){return e.Mn`${un({message:`parley-editor-find`,icon:e.Mt,keys:`Mod-f`},()=>this.ask(`find`),{})}
${un({message:`parley-editor-authors`,icon:e.lt},()=>this.ask(`authors`),{on:this.coloured})}`}styleMenu(t){let r=i.u(t),a=r===void 0?e.Kn(`parley-editor-style`):e.Kn(`parley-editor-style-${r}`),o=i.t.map((a,o)=>{let s=a===`code`?`Mod-7`:a===`paragraph`?`Mod-0`:`Mod-${o+1}`;return{label:e.Kn(`parley-editor-style-${a}`),className:`parley-style-${a}`,keys:n.v(s),checked:r===a,disabled:!i.l(a)(t)&&r!==a,run:()=>this.run(i.l(a))}});return $t({label:a,name:e.Kn(`parley-editor-style`),entries:o,className:`parley-toolbar__style`})}sourceTools({items:t},n){let r=this.narrow?t.slice(0,4):t;return e.Mn`${[Qt,r].map(t=>e.Mn`<div class="parley-toolbar__group">${t.map(e=>this.command(e,n))}</div>`)}`}insertMenu(t){let{kit:n}=this;if(n===void 0||n.items.length===0)return e.jn;let r=e.Kn(`parley-wiki-insert`),i=n.items.map(e=>this.entryOf(e,t)),a=this.narrow?{icon:e.Nt}:{label:r};return e.Mn`<div class="parley-toolbar__group">${$t(e.ln(e.ln({},a),{},{name:r,entries:i}))}</div>`}tableMenu(t){let n=c.s.map(n=>{let r=c.c(n);return{label:e.Kn(`parley-editor-table-${n.toLowerCase()}`),disabled:!r(t),run:()=>this.run(r)}});return $t({label:e.Kn(`parley-editor-table`),name:e.Kn(`parley-editor-table-menu`),entries:n})}itemsInMenu(){var e;return((e=this.kit)==null?void 0:e.mode)===`source`?this.kit.items.slice(4):[...Qt.slice(1),...Yt,...Xt,...Zt]}entryOf(t,r){return e.ln(e.ln(e.ln({label:e.Kn(t.message),icon:t.icon},t.keys===void 0?{}:{keys:n.v(t.keys)}),t.isOn===void 0?{}:{checked:t.isOn(r)}),{},{disabled:!t.command(r),run:()=>this.run(t.command)})}overflow(t){let r=(t,r,i,a)=>e.ln(e.ln(e.ln({label:e.Kn(t),icon:i},a===void 0?{}:{keys:n.v(a)}),r===`authors`?{checked:this.coloured}:{}),{},{run:()=>this.ask(r)}),i=this.readOnly?[]:this.itemsInMenu().map(e=>this.entryOf(e,t)),a=[...this.narrow?[...i,r(`parley-editor-find`,`find`,e.Mt,`Mod-f`),r(`parley-editor-authors`,`authors`,e.lt)]:[],r(`parley-editor-help`,`help`,e.ct,`Mod-/`)];return $t({icon:e.Rn,name:e.Kn(`parley-editor-more`),entries:a,atEnd:!0})}};e.mn(ln,`properties`,{view:{attribute:!1},state:{attribute:!1},readOnly:{attribute:!1},coloured:{attribute:!1},kit:{attribute:!1},narrow:{state:!0}});function un(t,r,{on:i,disabled:a=!1}){let o=e.Kn(t.message),s=t.keys===void 0?o:e.Kn(`parley-editor-with-keys`,o,n.v(t.keys));return e.Mn`<button
type="button"
class="parley-toolbar__button"
tabindex="-1"
title=${s}
aria-label=${o}
aria-keyshortcuts=${t.keys===void 0?e.jn:n.g(t.keys)}
aria-pressed=${i===void 0?e.jn:String(i)}
aria-disabled=${String(a)}
@click=${()=>{a||r()}}
>
${n.y(t.icon)}
</button>`}function dn(e,t){for(let n of e)n.tabIndex=n===t?0:-1}function fn(e){e.preventDefault()}customElements.define(`parley-editor-toolbar`,ln);var pn=class extends e.An{constructor(){super(),e.mn(this,`page`,void 0),e.mn(this,`parts`,new Et(this,{fetched:()=>{this.view!==void 0&&this.giveView(this.view)},missing:e=>this.tell(`parley-part-missing`,e)})),e.mn(this,`presence`,new Rt(this,()=>this.homeWiki,e=>this.tell(`parley-follow`,e))),e.mn(this,`colours`,new ve(this,e=>this.authorOf(e),()=>this.homeWiki)),e.mn(this,`discuss`,()=>{let e=this.selectionAnchor();if(e!==void 0)this.tell(`parley-discuss`,e);else{let e=this.view&&r.r(this.view.state,this.view.state.selection.head);e!==void 0&&this.tell(`parley-open-passage`,e)}}),e.mn(this,`onToolbarAction`,e=>{switch(e.detail){case`link`:this.parts.with(`parley-link-dialog`,e=>e.open());return;case`find`:this.find();return;case`authors`:this.view!==void 0&&this.colours.toggle(this.view);return;case`help`:this.help();return}}),this.documentName=``,this.readOnly=!1,this.homeWiki=``,this.pages=a.t,this.authorOf=()=>void 0,this.passages=[],this.label=``}get view(){var e;return(e=this.page)==null?void 0:e.view}get followed(){return this.presence.followed}focus(){var e;(e=this.view)==null||e.focus()}selectionAnchor(){return this.view===void 0?void 0:r.c(this.view.state,this.documentName)}reveal(e){let{view:t}=this,n=t===void 0?void 0:r.u(t.state,e,this.documentName);return t===void 0||n===void 0?!1:(r.a(t,n),!0)}follow(t){let n=t&&this.presence.people.find(n=>e.Ct(n.person)===e.Ct(t));this.presence.stopFollowing(),n!==void 0&&this.presence.act({kind:`follow`,person:n})}find(){this.parts.with(`parley-find-bar`,e=>e.open())}createRenderRoot(){return this}connectedCallback(){super.connectedCallback(),Vt(this,[Wt,Gt,Ut,Ht]),e.On(),this.hasUpdated&&this.openPage()}disconnectedCallback(){super.disconnectedCallback(),this.closePage()}render(){var t;let{presence:n,colours:r}=this;return e.Mn`<div class="parley-editor__top">
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
.followed=${n.followed===void 0?void 0:e.Ct(n.followed)}
.homeWiki=${this.homeWiki}
@parley-people-action=${e=>n.act(e.detail)}
></parley-people>
</div>
<parley-find-bar .readOnly=${this.readOnly}></parley-find-bar>
${this.followBar()}
${r.shown?e.Mn`<parley-author-legend
.authors=${r.authors}
.here=${r.here}
.homeWiki=${this.homeWiki}
></parley-author-legend>`:e.jn}
</div>
<div class="parley-editor__page"></div>
${this.readOnly||((t=this.kit)==null?void 0:t.mode)===`source`?e.jn:e.Mn`<parley-category-adder .pages=${this.pages}></parley-category-adder>`}
<parley-link-dialog hidden .pages=${this.pages}></parley-link-dialog>
<parley-link-completion hidden .pages=${this.pages}></parley-link-completion>
<parley-discuss-button
class="parley-discuss"
hidden
@parley-discuss-press=${this.discuss}
></parley-discuss-button>
<parley-shortcut-help></parley-shortcut-help>`}followBar(){let{followed:t}=this.presence;return t===void 0?e.jn:e.Mn`<p class="parley-follow" role="status">
<span>${e.Kn(`parley-editor-following`,e.Gn(e.St(t,this.homeWiki)))}</span>
<button type="button" class="parley-button parley-button--quiet" @click=${()=>this.presence.stopFollowing()}>
${e.Kn(`parley-editor-follow-stop`)}
</button>
</p>`}updated(e){(e.has(`doc`)||e.has(`awareness`))&&this.openPage();let{view:t}=this;t!==void 0&&((e.has(`readOnly`)||e.has(`label`))&&t.setProps({}),(e.has(`passages`)||e.has(`doc`))&&r.s(t,this.passages),e.has(`authorOf`)&&this.colours.authorsKnown(),this.giveView(t))}openPage(){this.closePage();let{doc:e}=this,t=this.querySelector(`.parley-editor__page`);if(e===void 0||t===null||!this.isConnected)return;let n=Te(e,this.rendering);n===`plain`?this.showPage(e,t,void 0):this.showSpecialPage(e,t,n)}async showSpecialPage(e,t,n){try{let r=await Ee(n,{rendering:()=>this.rendering,pages:()=>this.pages,container:this,view:()=>this.view});this.doc===e&&this.isConnected&&this.page===void 0&&this.showPage(e,t,r)}catch(e){this.tell(`parley-part-missing`,n)}}showPage(t,n,r){var i;let{awareness:a}=this,o=document.createElement(`div`);n.replaceChildren(o),Vt(this,(i=r==null?void 0:r.styles)==null?[]:i),this.kit=r,this.page=Ct(e.ln(e.ln({doc:t,mount:o},r===void 0?{}:{kit:r}),{},{readOnly:()=>this.readOnly,pages:()=>this.pages,shortcuts:this.shortcuts(),label:()=>e.Kn(`parley-editor-text-label`,e.Gn(this.label)),plugins:this.plugins(a),changed:e=>this.onChanged(e)})),a!==void 0&&this.presence.attach(this.page.view,a),this.giveView(this.page.view),this.onChanged(this.page.view),this.parts.fetch()}closePage(){var e;this.presence.detach(),(e=this.page)==null||e.view.destroy(),this.page=void 0}plugins(t){return[r.i({documentName:()=>this.documentName,title:()=>e.Kn(`parley-editor-passage`),open:e=>this.tell(`parley-open-passage`,e)}),...t===void 0?[]:[this.presence.plugin(t)],n.s({changed:(e,t)=>{var n;return(n=this.parts.find(`parley-link-completion`))==null?void 0:n.changed(e,t)},key:e=>{var t,n;return(t=(n=this.parts.find(`parley-link-completion`))==null?void 0:n.key(e))!=null&&t}}),this.colours.plugin(),n.l(),xe(()=>this.pages)]}shortcuts(){return{editLink:()=>this.parts.with(`parley-link-dialog`,e=>e.open()),find:()=>this.find(),findNext:e=>this.parts.with(`parley-find-bar`,t=>t.next(e)),help:()=>this.help(),discuss:this.discuss,toolbar:()=>{var e;return(e=this.parts.find(`parley-editor-toolbar`))==null?void 0:e.focus()},leave:()=>!this.dispatchEvent(new CustomEvent(`parley-leave`,{cancelable:!0}))}}giveView(e){for(let t of[`parley-editor-toolbar`,`parley-link-dialog`,`parley-find-bar`,`parley-category-adder`]){let n=this.parts.find(t);n!==void 0&&(n.view=e)}}onChanged(e){var t;let r=this.parts.find(`parley-editor-toolbar`);r!==void 0&&(r.state=e.state);let i=this.parts.find(`parley-find-bar`);i!==void 0&&(i.found=n.u(e.state)),(t=this.parts.find(`parley-discuss-button`))==null||t.selectionChanged(e),this.colours.changed(e),this.presence.ownCaretMoved()}help(){this.parts.with(`parley-shortcut-help`,e=>void e.open())}tell(e,t){this.dispatchEvent(new CustomEvent(e,{detail:t}))}};e.mn(pn,`properties`,{doc:{attribute:!1},awareness:{attribute:!1},documentName:{attribute:!1},person:{attribute:!1},readOnly:{attribute:!1},homeWiki:{attribute:!1},pages:{attribute:!1},rendering:{attribute:!1},kit:{state:!0},authorOf:{attribute:!1},passages:{attribute:!1},label:{attribute:!1}}),customElements.define(`parley-editor`,pn);function mn(t,n){switch(t.kind){case`opening`:return{phrase:e.Kn(`session-state-opening`),about:e.Kn(`session-about-opening`),tone:`busy`};case`unreachable`:return{phrase:e.Kn(`session-state-unreachable`),about:e.Kn(`session-notice-unreachable`),tone:`alert`};case`saving`:return{phrase:e.Kn(`session-state-saving`),about:e.Kn(`session-about-saving`),tone:`busy`};case`on-server`:return{phrase:e.Kn(`session-state-on-server`),about:e.Kn(`session-about-on-server`),tone:`calm`};case`published`:{let r=e.Gn(e.St(t.by,n)),i=e.Kn(`session-about-published`,r,e.wt(t.at));return{phrase:e.Kn(`session-state-published`,e.kt(t.at)),about:i,tone:`calm`}}case`offline`:return{phrase:e.Kn(t.unsent?`session-state-offline-unsent`:`session-state-offline`),about:e.Kn(`session-notice-offline`),tone:`alert`};case`read-only`:return{phrase:e.Kn(`session-state-read-only`),about:u.t(t.code),tone:`alert`};case`refused`:return{phrase:e.Kn(t.unsent?`session-state-refused-unsent`:`session-state-refused`),about:u.t(t.code),tone:`alert`};case`failed`:return{phrase:e.Kn(`session-state-failed`),about:e.Kn(`session-notice-failed`),tone:`alert`}}}var hn=new WeakSet,gn=class extends e.An{constructor(){super(),e.yn(this,hn),this.state={kind:`opening`},this.homeWiki=``}render(){let{phrase:t,about:n,tone:r}=mn(this.state,this.homeWiki);return e.Mn`
<span class="state ${r}" title=${n} data-state=${this.state.kind}>
<span class="dot"></span>
<span>${t}</span>
</span>
<span class="hidden-text" role="status">${e._n(hn,this,_n).call(this,t)}</span>
`}};function _n(t){switch(this.state.kind){case`saving`:case`opening`:case`on-server`:return``;default:return e.Kn(`session-state-label`,t)}}e.mn(gn,`properties`,{state:{attribute:!1},homeWiki:{}}),e.mn(gn,`styles`,[e.xn,e.Nn`
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
`]),customElements.define(`parley-save-state`,gn);var vn=[`failure`],yn={status:{state:`connecting`},arrived:!1,unsent:!1,sessionIsNewer:!1,changedSince:!1};function bn(t,n){switch(n.type){case`status`:return e.ln(e.ln({},t),{},{status:n.status,sessionIsNewer:!1,arrived:t.arrived||n.status.state===`online`});case`typed`:return e.ln(e.ln({},t),{},{unsent:!0,changedSince:!0});case`received`:return e.ln(e.ln({},t),{},{changedSince:t.arrived});case`acknowledged`:return xn(e.ln(e.ln({},t),{},{unsent:!1}));case`session`:return e.ln(e.ln({},t),{},{session:n.session,sessionIsNewer:!0,changedSince:t.unsent});case`failed`:return e.ln(e.ln({},t),{},{failure:n.code});case`opened`:return e.ln(e.ln({},yn),{},{unsent:n.unsent})}}function xn(t){let{failure:n}=t;return e.Rt(t,vn)}function Sn(e){let{status:t}=e;switch(t.state){case`connecting`:return e.arrived?wn(e):{kind:`opening`};case`online`:var n;return Cn(e,e.sessionIsNewer?(n=e.session)==null?void 0:n.readOnly:t.readOnly);case`stopping`:return e.arrived?wn(e):{kind:`opening`};case`offline`:return e.arrived||e.unsent?{kind:`offline`,unsent:e.unsent,since:t.since}:{kind:`unreachable`};case`refused`:return t.code===`session_over`?e.unsent?{kind:`saving`}:{kind:`opening`}:{kind:`refused`,code:t.code,unsent:e.unsent}}}function Cn(e,t){return t===void 0?e.failure===void 0?wn(e):{kind:`failed`,code:e.failure}:{kind:`read-only`,code:t}}function wn(e){if(e.unsent)return{kind:`saving`};let{session:t}=e;return(t==null?void 0:t.published)===void 0||t.unpublished||e.changedSince?{kind:`on-server`}:{kind:`published`,at:t.published.at,by:t.published.by}}function Tn(e){switch(e.kind){case`saving`:case`failed`:return!0;case`offline`:case`refused`:return e.unsent;case`opening`:case`unreachable`:case`on-server`:case`published`:case`read-only`:return!1}}var En=500,Dn=5e3,On=new WeakMap,kn=new WeakMap,An=new WeakMap,jn=new WeakMap,Mn=new WeakMap,Nn=new WeakMap,Pn=new WeakSet,Fn=class{constructor(t,n){e.yn(this,Pn),e.vn(this,On,void 0),e.vn(this,kn,void 0),e.vn(this,An,new Map),e.vn(this,jn,new Set),e.vn(this,Mn,void 0),e.vn(this,Nn,-1/0),e.mn(this,`authorOf`,void 0),e.tn(On,this,t),e.tn(kn,this,n),this.authorOf=e._n(Pn,this,In).call(this)}stop(){clearTimeout(e.gn(Mn,this))}};function In(){return t=>{let n=e.gn(An,this).get(t);return n===void 0&&!e.gn(jn,this).has(t)&&(e.gn(jn,this).add(t),e._n(Pn,this,Ln).call(this)),n}}function Ln(){clearTimeout(e.gn(Mn,this));let t=Math.max(En,e.gn(Nn,this)+Dn-performance.now());e.tn(Mn,this,setTimeout(()=>void e._n(Pn,this,Rn).call(this),t))}async function Rn(){e.tn(Nn,this,performance.now());try{let{clients:t}=await e.dn.get(`/api/edit/${encodeURIComponent(e.gn(On,this))}/authors`);e.tn(An,this,new Map(Object.entries(t).map(([e,t])=>[Number(e),t]))),this.authorOf=e._n(Pn,this,In).call(this),e.gn(kn,this).call(this)}catch(t){e.gn(jn,this).clear()}}function zn(e){let t=[];for(let n of e){if(n.kind!==`message`)continue;let{anchor:e,deletedBy:r,id:i}=n.message;e!==void 0&&r===void 0&&t.push({id:i,anchor:e})}return t}function Bn(e,t){return e.length===t.length&&e.every((e,n)=>{var r;return e.id===((r=t[n])==null?void 0:r.id)})}var Vn=`…`;function Hn(e,t){var n;let r=((n=t.split(Vn)[0])==null?``:n).replaceAll(/\s+/gu,` `).trim();if(r===``)return;let{text:i,places:a}=Wn(e),o=i.indexOf(r),s=a[o],c=a[o+r.length-1];if(!(o<0||s===void 0||c===void 0))return{from:s,to:c+1}}var Un=new WeakMap;function Wn(e){let t=Un.get(e);if(t!==void 0)return t;let n=``,r=[],i=(e,t)=>{(e!==` `||n!==``&&!n.endsWith(` `))&&(n+=e,r.push(t))};e.descendants((e,t)=>{var n;if(!e.isText){i(` `,t);return}let r=(n=e.text)==null?``:n;for(let e=0;e<r.length;e+=1)i(r.charAt(e).replace(/\s/u,` `),t+e)});let a={text:n,places:r};return Un.set(e,a),a}function Gn(e,n){let r=e===void 0?void 0:Hn(e.state.doc,n);if(e===void 0||r===void 0)return!1;let i=t.Rt.create(e.state.doc,r.from,r.to);return e.dispatch(e.state.tr.setSelection(i).scrollIntoView()),e.focus(),!0}var Kn=`parley-edit-chat-open`,qn=`(max-width: 47.99rem)`,Jn=600,g=new WeakMap,_=new WeakMap,v=new WeakMap,y=new WeakMap,Yn=new WeakMap,Xn=new WeakMap,Zn=new WeakMap,Qn=new WeakMap,b=new WeakSet,$n=new WeakMap,er=new WeakMap,tr=new WeakMap,nr=new WeakMap,rr=new WeakMap,ir=new WeakMap,ar=class{constructor(t,n,i){e.yn(this,b),e.vn(this,g,void 0),e.vn(this,_,void 0),e.vn(this,v,void 0),e.vn(this,y,0),e.vn(this,Yn,void 0),e.vn(this,Xn,void 0),e.vn(this,Zn,!1),e.vn(this,Qn,``),e.mn(this,`passages`,[]),e.mn(this,`leave`,()=>{var t;or.call(e._n(b,this))&&e._n(b,this,cr).call(this,!1),(t=e.gn(_,this).call(this))==null||t.focus()}),e.vn(this,$n,()=>{var t;e._n(b,this,cr).call(this,!1),(t=e.gn(_,this).call(this))==null||t.focus()}),e.mn(this,`onKey`,t=>{if(t.defaultPrevented||x.call(e._n(b,this))===null)return;let n=t.code===`KeyC`&&t.altKey&&!t.ctrlKey&&!t.metaKey&&!t.shiftKey,r=t.key===`F6`&&!t.altKey&&!t.ctrlKey&&!t.metaKey;(n||r)&&(t.preventDefault(),this.enter())}),e.mn(this,`onDiscuss`,t=>{this.enter().then(()=>{var n;return(n=x.call(e._n(b,this)))==null?void 0:n.discuss(t.detail)})}),e.mn(this,`onOpenPassage`,t=>{this.enter().then(()=>{var n;return(n=x.call(e._n(b,this)))==null?void 0:n.showMessage(t.detail)})}),e.vn(this,er,t=>e.It(e.gn(Qn,this),t)),e.vn(this,tr,t=>{e.tn(y,this,t.detail.count),e.gn(g,this).requestUpdate()}),e.vn(this,nr,t=>{or.call(e._n(b,this))&&e._n(b,this,cr).call(this,!1),e._n(b,this,ur).call(this,t.detail.anchor)}),e.vn(this,rr,t=>{var n,i;e._n(b,this,dr).call(this);let a=(n=e.gn(_,this).call(this))==null?void 0:n.view,o=(i=e.gn(Yn,this))==null?void 0:i.name;return a===void 0||o===void 0?`unknown`:(t.document===o?r.u(a.state,t,o):Hn(a.state.doc,t.quote))===void 0?`deleted`:`present`}),e.vn(this,ir,()=>{clearTimeout(e.gn(Xn,this)),e.tn(Xn,this,setTimeout(()=>{var t;return(t=x.call(e._n(b,this)))==null?void 0:t.requestUpdate()},Jn))}),e.tn(g,this,t),e.tn(_,this,n),e.tn(v,this,sr.call(e._n(b,this))),matchMedia(qn).addEventListener(`change`,()=>{e.tn(v,this,sr.call(e._n(b,this))),t.requestUpdate()}),require("ext.parley.bootstrap").load("ext.parley.room").then(e=>e.t).catch(i)}documentChanged(t){var n;(n=e.gn(Yn,this))==null||n.doc.off(`update`,e.gn(ir,this)),e.tn(Yn,this,t),t.doc.on(`update`,e.gn(ir,this))}async enter(){var t,n;e._n(b,this,cr).call(this,!0),await Promise.all([e.gn(g,this).updateComplete,customElements.whenDefined(`parley-room`)]),(t=x.call(e._n(b,this)))==null||t.shown(),await((n=x.call(e._n(b,this)))==null?void 0:n.focusComposer())}button(){let t=e.gn(y,this)===0?e.Kn(`session-chat-open`):e.Kn(`session-chat-open-unread`,e.gn(y,this));return e.Mn`<button
type="button"
class="parley-edit__button"
data-action="chat"
aria-label=${t}
aria-keyshortcuts="Alt+C"
aria-expanded=${String(e.gn(v,this))}
@click=${()=>e.gn(v,this)?e.gn($n,this).call(this):void this.enter()}
>
${e.Kn(`session-chat-open`)}
${e.gn(y,this)===0?e.jn:e.Mn`<span class="parley-edit__badge">${e.Ot(e.gn(y,this))}</span>`}
</button>`}render(t,n,r){return e.Mn`<aside class="parley-edit__chat" aria-label=${e.Kn(`session-chat-label`)} ?hidden=${!e.gn(v,this)}>
${n===void 0||r===void 0?e.jn:e._n(b,this,lr).call(this,t,n,r)}
</aside>`}};function or(){return matchMedia(qn).matches}function sr(){return!or.call(e._n(b,this))&&f.n(`browser`).getItem(Kn)!==`no`}function x(){return e.gn(g,this).querySelector(`parley-room`)}function cr(t){e.gn(v,this)!==t&&(e.tn(v,this,t),or.call(e._n(b,this))||f.n(`browser`).setItem(Kn,t?`yes`:`no`),e.gn(g,this).requestUpdate())}function lr(t,n,r){return e.tn(Qn,this,t.title),e.Mn`<parley-room
kept
.document=${n.editChat}
.connection=${r}
.context=${t}
.heading=${e.Kn(`session-chat-label`)}
.anchorState=${e.gn(rr,this)}
.searchPages=${e.cn}
.recordAddress=${e.gn(er,this)}
.back=${or.call(e._n(b,this))?e.gn($n,this):void 0}
@parley-anchor=${e.gn(nr,this)}
@parley-unread=${e.gn(tr,this)}
@parley-leave=${this.leave}
></parley-room>`}async function ur(t){await e.gn(g,this).updateComplete;let n=e.gn(_,this).call(this);(n==null?void 0:n.reveal(t))===!0||Gn(n==null?void 0:n.view,t.quote)||e.Dn(e.Kn(`session-passage-deleted`))}function dr(){e.gn(Zn,this)||(e.tn(Zn,this,!0),queueMicrotask(()=>{var t,n;e.tn(Zn,this,!1);let r=zn((t=(n=x.call(e._n(b,this)))==null||(n=n.list)==null?void 0:n.items)==null?[]:t);Bn(r,this.passages)||(this.passages=r,e.gn(g,this).requestUpdate())}))}var fr=5;async function pr(t){try{return(await e.dn.get(`/api/edit/${encodeURIComponent(t)}`)).participants}catch(e){return[]}}function mr(t,n){if(t.length===0)return e.Kn(`session-notice-draft-plain`);let r=t.slice(0,fr).map(({person:t})=>e.Gn(e.St(t,n)));return e.Kn(`session-notice-draft`,e.Dt(r))}function hr(t,n,r){return n===null?!1:r||t.every(t=>e.Ct(t.person)===e.Ct(n))}async function gr(t){await e.dn.post(`/api/edit/${encodeURIComponent(t)}/discard`,{})}var _r=`(max-width: 47.99rem)`,S=new WeakMap,C=new WeakMap,w=new WeakMap,T=new WeakMap,E=new WeakMap,vr=new WeakMap,yr=new WeakMap,br=new WeakMap,xr=new WeakMap,Sr=new WeakMap,D=new WeakSet,Cr=class{constructor(t){var n;e.yn(this,D),e.vn(this,S,void 0),e.vn(this,C,void 0),e.vn(this,w,void 0),e.vn(this,T,!1),e.vn(this,E,void 0),e.vn(this,vr,void 0),e.vn(this,yr,!1),e.vn(this,br,!1),e.mn(this,`ask`,(t=`button`)=>{e._n(D,this,Tr).call(this,t)}),e.vn(this,xr,()=>{var t;e.tn(br,this,!0),e.gn(S,this).host.requestUpdate(),(t=e.gn(S,this).editor())==null||t.focus()}),e.vn(this,Sr,()=>{var t;e._n(D,this,Or).call(this,!1),(t=e.gn(S,this).editor())==null||t.focus()}),e.tn(S,this,t),e.tn(C,this,(n=/^#help=([\w-]{1,64})$/u.exec(location.hash))==null?void 0:n[1])}start(){e.gn(yr,this)||(e.tn(yr,this,!0),e._n(D,this,wr).call(this))}get looking(){var t;return e.gn(C,this)!==void 0&&((t=e.gn(E,this))==null?void 0:t.edits)!==!0}get available(){return e.gn(w,this)!==void 0}get passages(){var t,n;return(t=(n=e.gn(E,this))==null?void 0:n.passages)==null?[]:t}button(){var t,n;if(e.gn(w,this)===void 0)return e.jn;let r=(t=(n=e.gn(E,this))==null?void 0:n.unread)==null?0:t,i=r===0?e.Kn(`session-help-open`):e.Kn(`session-help-open-unread`,r);return e.Mn`<button
type="button"
class="parley-edit__button"
data-action="help"
aria-label=${i}
aria-expanded=${String(e.gn(T,this))}
@click=${()=>e.gn(T,this)?e.gn(Sr,this).call(this):this.ask()}
>
${e.Kn(`session-help-open`)}
${r===0?e.jn:e.Mn`<span class="parley-edit__badge">${e.Ot(r)}</span>`}
</button>`}bars(){var t,n,r;let i=(t=(n=e.gn(E,this))==null?void 0:n.bars())==null?e.jn:t;if(i!==e.jn)return i;let a=(r=e.gn(w,this))==null?void 0:r.you;return e.gn(br,this)||e.gn(T,this)||(a==null?void 0:a.newcomer)!==!0||e.gn(C,this)!==void 0?e.jn:e.Mn`<div class="parley-edit__notice parley-edit__notice--calm" role="status" data-notice="first-edits">
<p>${e.Kn(`session-help-first-edits`)}</p>
<button type="button" class="parley-edit__button" @click=${()=>this.ask(`first-edits`)}>
${e.Kn(`session-help-ask`)}
</button>
<button type="button" class="parley-edit__button parley-edit__button--quiet" @click=${e.gn(xr,this)}>
${e.Kn(`session-help-no-thanks`)}
</button>
</div>`}render(){var t,n;return e.Mn`<aside
class="parley-edit__chat parley-edit__help"
aria-label=${e.Kn(`session-help-label`)}
?hidden=${!e.gn(T,this)}
>
${(t=(n=e.gn(E,this))==null?void 0:n.render(e.gn(T,this)))==null?e.jn:t}
</aside>`}};async function wr(){var t;try{e.tn(w,this,await e.Xt(e.gn(S,this).context().title))}catch(e){return}if(e.gn(S,this).host.requestUpdate(),e.gn(C,this)!==void 0){var n;await e._n(D,this,Er).call(this),(n=e.gn(E,this))==null||n.visit(e.gn(C,this),e.gn(w,this).desk),matchMedia(_r).matches||e._n(D,this,Or).call(this,!0)}else if(((t=e.gn(w,this).you)==null?void 0:t.requests.some(f.i))===!0){var r;await e._n(D,this,Er).call(this),(r=e.gn(E,this))==null||r.prepare(`button`),matchMedia(_r).matches||e._n(D,this,Or).call(this,!0)}}async function Tr(t){await e._n(D,this,Er).call(this),e.gn(E,this)!==void 0&&(e.gn(C,this)===void 0&&e.gn(E,this).prepare(t),e._n(D,this,Or).call(this,!0),await e.gn(S,this).host.updateComplete,await e.gn(E,this).focusField())}function Er(){return e.gn(vr,this)!=null||e.tn(vr,this,e._n(D,this,Dr).call(this)),e.gn(vr,this)}async function Dr(){try{let{HelpSide:t}=await require("ext.parley.bootstrap").load("ext.parley.help-side");e.tn(E,this,await t.load(e.gn(S,this),e.gn(Sr,this)))}catch(t){e.tn(vr,this,void 0),e.gn(S,this).failed()}}function Or(t){e.tn(T,this,t),e.gn(S,this).host.requestUpdate()}var kr={};function Ar({view:t,draftBy:n,outdated:r}){let i=[...Mr(t)];t.carried&&i.push(jr(`carried`,e.Kn(`session-notice-carried`))),r&&i.push(e.ln(e.ln({},jr(`outdated`,e.Kn(`session-notice-outdated`))),{},{action:`reload`}));let{session:a}=t;return a!==void 0&&a.latestRevision>a.baseRevision&&i.push(jr(`elsewhere-${a.latestRevision}`,e.Kn(`session-notice-elsewhere`))),n!==void 0&&(a==null?void 0:a.unpublished)===!0&&i.push(jr(`draft`,n)),i}function jr(e,t){return{id:e,tone:`calm`,words:t,closable:!0}}function Mr({save:t}){switch(t.kind){case`offline`:return[{id:`offline`,tone:`alert`,words:e.Kn(`session-notice-offline`),closable:!1}];case`unreachable`:return[{id:`unreachable`,tone:`alert`,words:e.Kn(`session-notice-unreachable`),closable:!1}];case`failed`:return[{id:`failed`,tone:`alert`,words:e.Kn(`session-notice-failed`),closable:!1}];case`read-only`:return[Nr(t.code,!1)];case`refused`:return[Nr(t.code,t.unsent)];case`opening`:case`saving`:case`on-server`:case`published`:return[]}}function Nr(t,n){let r=[u.t(t),...n?[e.Kn(`session-notice-unsent-safe`)]:[]].join(` `),i=t===`not_signed_in`?`sign-in`:t===`schema_outdated`?`reload`:`retry`;return{id:`refused-${t}`,tone:`alert`,words:r,action:i,closable:!1}}function Pr(){let{missingTitles:t,categoryPrefix:n}=e.Un();return e.ln(e.ln({search:async(t,n)=>(await e.cn(t,n)).map(e=>({title:e})),addressOf:e.Ft,titleOf:t=>e.Lt(t.href,location.origin)},t===void 0?{}:{missing:t}),{},{categoryPrefix:n})}var Fr=e.Nn`
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
`;function Ir({document:t,sent:n}){let r=`/api/edit/${encodeURIComponent(t)}`;return{changes:async()=>(await n(),e.dn.get(`${r}/changes`)),publish:({summary:t,baseRevision:n})=>e.dn.post(`${r}/publish`,{summary:t,baseRevision:n}),resolve:t=>e.dn.post(`${r}/resolve`,t)}}async function Lr(e,t,n=Ir){var r;await require("ext.parley.bootstrap").load("ext.parley.publish-dialog");let i=(r=e.querySelector(`parley-publish-dialog`))==null?Rr(e):r;i.homeWiki=t.context.wiki,i.newPage=!t.context.exists,i.offersHelp=t.offersHelp,await i.updateComplete,i.open(n(t))}function Rr(e){let t=e.ownerDocument.createElement(`parley-publish-dialog`);return e.append(t),t}var zr=new WeakMap,Br=new WeakMap,Vr=new WeakMap,Hr=class{constructor(){e.vn(this,zr,[]),e.vn(this,Br,[]),e.vn(this,Vr,[])}of(t,n){return(t!==e.gn(zr,this)||n!==e.gn(Br,this))&&(e.tn(zr,this,t),e.tn(Br,this,n),e.tn(Vr,this,[...t,...n])),e.gn(Vr,this)}};function Ur({base:e,ours:t},n){if(t.eq(n)||e!==void 0&&t.eq(e))return{kind:`nothing`};if(e===void 0||o.p(t)!==o.p(n))return{kind:`does-not-fit`};let r=o.t(e,t,n);return r.ok?r.doc.eq(n)?{kind:`nothing`}:{kind:`fits`,page:r.doc}:{kind:`does-not-fit`}}function Wr(e){return t.P(e.getXmlFragment(o.d),o.f)}function Gr(e,n,r){let i=e.getXmlFragment(o.d);e.transact(()=>t.I(e,i,n,{mapping:new Map,isOMark:new Map}),r)}function Kr(e){return e.toJSON()}function qr(e){try{let t=o.f.nodeFromJSON(e);return t.check(),t.type===o.f.topNodeType?t:void 0}catch(e){return}}var Jr=[`base`],O=new WeakMap,k=new WeakMap,A=new WeakMap,Yr=new WeakSet,Xr=class{constructor(t,n,r){e.yn(this,Yr),e.vn(this,O,void 0),e.vn(this,k,void 0),e.vn(this,A,void 0),e.tn(O,this,t),e.tn(k,this,`parley-kept|${e.Ct(n)}|${r}|`),e.tn(A,this,e._n(Yr,this,Zr).call(this))}get list(){return e.gn(A,this)}keep(t){let n=`${t.at.toString(36)}-${crypto.randomUUID()}`;e.tn(A,this,[...e.gn(A,this),e.ln(e.ln({},t),{},{id:n})]);let{base:r}=t,i=e.Rt(t,Jr),a=e.ln(e.ln({},i),{},{ours:Kr(t.ours)},r===void 0?{}:{base:Kr(r)});return e.gn(O,this).setItem(e.gn(k,this)+n,JSON.stringify(a)),n}drop(t){e.tn(A,this,e.gn(A,this).filter(e=>e.id!==t)),e.gn(O,this).removeItem(e.gn(k,this)+t)}};function Zr(){let t=[];for(let n=0;n<e.gn(O,this).length;n+=1){let r=e.gn(O,this).key(n);if((r==null?void 0:r.startsWith(e.gn(k,this)))!==!0)continue;let i=Qr(r.slice(e.gn(k,this).length),e.gn(O,this).getItem(r));i!==void 0&&t.push(i)}return t.sort((e,t)=>e.at-t.at)}function Qr(t,n){try{let r=JSON.parse(n==null?``:n);if(typeof r!=`object`||!r)return;let{at:i,ours:a,base:o,why:s}=r,c=qr(a),l=qr(o);return c===void 0||typeof i!=`number`||typeof s!=`string`?void 0:e.ln({id:t,at:i,ours:c,why:s},l===void 0?{}:{base:l})}catch(e){return}}var $r=2e3,j=new WeakMap,M=new WeakMap,N=new WeakMap,ei=new WeakMap,ti=new WeakMap,ni=new WeakMap,P=new WeakMap,F=new WeakSet,ri=new WeakMap,ii=new WeakMap,ai=class{constructor(t){e.yn(this,F),e.mn(this,`live`,void 0),e.vn(this,j,void 0),e.vn(this,M,void 0),e.vn(this,N,void 0),e.vn(this,ei,0),e.vn(this,ti,void 0),e.vn(this,ni,!1),e.vn(this,P,!1),e.vn(this,ri,(t,n)=>{var r;(e.gn(j,this).copy.origin===void 0||n!==e.gn(j,this).copy.origin)&&(n===this.live.provider?(e._n(F,this,I).call(this,{type:`received`}),e.gn(N,this)||e._n(F,this,si).call(this)):(e.gn(N,this)||(r=e.gn(j,this).marks)==null||r.set(this.name,!0),e.tn(N,this,!0),e._n(F,this,I).call(this,{type:`typed`})))}),e.vn(this,ii,({number:t})=>{t===0&&!e.gn(P,this)&&e._n(F,this,oi).call(this)}),e.tn(j,this,t),e.tn(M,this,t.acknowledged),e.tn(N,this,t.unsent),t.doc.on(`update`,e.gn(ri,this)),this.live=t.connection.open(t.name,t.doc,{awareness:!0,onStatus:t=>e._n(F,this,I).call(this,{type:`status`,status:t}),onStateless:t=>e._n(F,this,ui).call(this,t),onSynced:()=>e._n(F,this,li).call(this)}),this.live.provider.on(`unsyncedChanges`,e.gn(ii,this)),e._n(F,this,I).call(this,{type:`status`,status:this.live.status})}get name(){return e.gn(j,this).name}get doc(){return e.gn(j,this).doc}get unsent(){return e.gn(N,this)}leftBehind(){let t=Wr(this.doc);return e.gn(M,this)===void 0?{ours:t}:{ours:t,base:e.gn(M,this)}}resync(){e.gn(P,this)||this.live.provider.forceSync()}async close(t){var n;e.gn(P,this)||(e.tn(P,this,!0),clearTimeout(e.gn(ti,this)),this.doc.off(`update`,e.gn(ri,this)),this.live.close(),t===`keep`?await e.gn(j,this).copy.close():((n=e.gn(j,this).marks)==null||n.forget(this.name),await e.gn(j,this).copy.clear()))}};function I(t){e.gn(P,this)||e.gn(j,this).onEvent(t)}function oi(){var t,n;e.gn(N,this)&&((t=e.gn(j,this).marks)==null||t.set(this.name,!1)),e.gn(ni,this)||(n=e.gn(j,this).marks)==null||n.forget(this.name,`this-tab`),e.tn(ni,this,!0),e.tn(N,this,!1),e._n(F,this,I).call(this,{type:`acknowledged`}),e._n(F,this,si).call(this)}function si(){clearTimeout(e.gn(ti,this));let t=Math.max(0,e.gn(ei,this)+$r-Date.now());t===0?e._n(F,this,ci).call(this):e.tn(ti,this,setTimeout(()=>e._n(F,this,ci).call(this),t))}function ci(){e.gn(P,this)||e.gn(N,this)||(e.tn(ei,this,Date.now()),e.tn(M,this,Wr(this.doc)),e.gn(j,this).copy.keepAcknowledged(e.gn(M,this)))}function li(){e.gn(P,this)||(e.gn(N,this)||e._n(F,this,si).call(this),e.gn(j,this).onSynced())}function ui(t){var n;let r=di(t);r===void 0||e.gn(P,this)||(r.type===`session`&&e._n(F,this,I).call(this,{type:`session`,session:r}),r.type===`refused`&&e.gn(j,this).onRefused((n=e.fn(r.code))==null?`internal`:n))}function di(e){try{let t=JSON.parse(e);return typeof t==`object`&&t?t:void 0}catch(e){return}}function fi(e){switch(e){case`storage_failed`:case`rate_limited`:case`overloaded`:case`stopping`:case`internal`:case`dependency_missing`:return`send-again`;case`author_forged`:case`update_malformed`:case`content_refused`:return`write-anew`;default:return`set-aside`}}var L=new WeakMap,pi=new WeakMap,mi=new WeakMap,R=new WeakSet,hi=class{constructor(t,n,r){e.yn(this,R),e.vn(this,L,void 0),e.vn(this,pi,void 0),e.vn(this,mi,void 0),e.tn(L,this,t),e.tn(pi,this,e.Ct(n)),e.tn(mi,this,r)}set(t,n){e.gn(L,this).setItem(e._n(R,this,gi).call(this,t,e.gn(mi,this)),n?`unsent`:`sent`)}unsent(t){return e._n(R,this,_i).call(this).some(e=>e.document===t&&e.unsent)}documents(){return[...new Set(e._n(R,this,_i).call(this).map(e=>e.document))]}forget(t,n=`nothing`){for(let r of e._n(R,this,_i).call(this))r.document!==t||n===`this-tab`&&r.tab===e.gn(mi,this)||e.gn(L,this).removeItem(e._n(R,this,gi).call(this,t,r.tab))}};function gi(t,n){return`parley-copy|${e.gn(pi,this)}|${t}|${n}`}function _i(){let t=[];for(let r=0;r<e.gn(L,this).length;r+=1){var n;let i=(n=e.gn(L,this).key(r))==null?``:n,[a,o,s,c]=i.split(`|`);a===`parley-copy`&&o===e.gn(pi,this)&&s!==void 0&&c!==void 0&&t.push({document:s,tab:c,unsent:e.gn(L,this).getItem(i)===`unsent`})}return t}var vi=3e4,yi=3e3,z=new WeakMap,B=new WeakMap,bi=new WeakMap,V=new WeakMap,xi=new WeakMap,H=new WeakMap,U=new WeakMap,W=new WeakMap,Si=new WeakMap,Ci=new WeakMap,wi=new WeakMap,Ti=new WeakMap,Ei=new WeakMap,Di=new WeakMap,G=new WeakSet,Oi=class{constructor(t){e.yn(this,G),e.vn(this,z,void 0),e.vn(this,B,void 0),e.vn(this,bi,new Set),e.vn(this,V,yn),e.vn(this,xi,void 0),e.vn(this,H,void 0),e.vn(this,U,void 0),e.vn(this,W,[]),e.vn(this,Si,new Set),e.vn(this,Ci,!1),e.vn(this,wi,!1),e.vn(this,Ti,0),e.vn(this,Ei,-1/0),e.vn(this,Di,!1),e.tn(z,this,t),e.tn(B,this,t.person===null?void 0:new hi(t.storage,t.person,t.tab))}get view(){var t,n;let{session:r}=e.gn(V,this),i=new Set(e.gn(W,this).map(e=>e.keptId));return e.ln(e.ln(e.ln(e.ln({save:Sn(e.gn(V,this))},r===void 0?{}:{session:r}),e.gn(H,this)===void 0||!e.gn(Ci,this)?{}:{opened:e.gn(H,this)}),e.gn(xi,this)===void 0?{}:{documents:e.gn(xi,this)}),{},{kept:((t=(n=e.gn(U,this))==null?void 0:n.list)==null?[]:t).filter(e=>!i.has(e.id)),carried:e.gn(wi,this)})}onChange(t){return e.gn(bi,this).add(t),()=>e.gn(bi,this).delete(t)}async start(){await e._n(G,this,Mi).call(this)}retry(){e.gn(H,this)===void 0?this.start():e.gn(H,this).live.retry()}async sent(){e.gn(V,this).unsent&&await new Promise(t=>{let n=()=>{clearTimeout(r),i(),t()},r=setTimeout(n,yi),i=this.onChange(()=>{e.gn(V,this).unsent||n()})})}dropKept(t){var n;(n=e.gn(U,this))==null||n.drop(t),e._n(G,this,ki).call(this)}noteCarriedSeen(){e.tn(wi,this,!1),e._n(G,this,ki).call(this)}async stop(){var t;e.tn(Di,this,!0),e.gn(bi,this).clear(),await((t=e.gn(H,this))==null?void 0:t.close(`keep`))}};function ki(){for(let t of e.gn(bi,this))t()}function Ai(t){e.gn(Di,this)||(e.tn(V,this,bn(e.gn(V,this),t)),t.type===`acknowledged`&&e.tn(Ti,this,0),t.type===`status`&&e._n(G,this,ji).call(this,t.status),e._n(G,this,ki).call(this))}function ji(t){t.state===`refused`&&t.code===`session_over`&&e._n(G,this,Bi).call(this)}async function Mi(t){for(let n=0;!e.gn(Di,this);n+=1){let r=await e._n(G,this,Ni).call(this);if(r===`refused`)return;if(r!==`unreachable`&&r.edit!==t){await e._n(G,this,Pi).call(this,r);return}await e.gn(z,this).wait(n)}}async function Ni(){try{return await e.gn(z,this).documentsOf(e.gn(z,this).title)}catch(t){return t instanceof e.pn&&!Gi(t.code)?(e._n(G,this,Ai).call(this,{type:`status`,status:{state:`refused`,code:t.code}}),`refused`):(e._n(G,this,Ai).call(this,{type:`status`,status:{state:`offline`,since:e.gn(z,this).now()}}),`unreachable`)}}async function Pi(n){var r,i,a;let o=n.edit,s=new t.G,c=await e._n(G,this,Fi).call(this,o,s),l=await c.acknowledged();if(await e._n(G,this,Ii).call(this,n),e.gn(Di,this))return;let u=(r=(i=e.gn(B,this))==null?void 0:i.unsent(o))!=null&&r;e.tn(xi,this,n),e.tn(Ci,this,Wr(s).childCount>0),e.gn(U,this)!=null||e.tn(U,this,e.gn(z,this).person===null?void 0:new Xr(e.gn(z,this).storage,e.gn(z,this).person,n.page.key)),e.tn(V,this,bn(e.gn(V,this),{type:`opened`,unsent:u})),e.tn(H,this,new ai({name:o,doc:s,copy:c,marks:e.gn(B,this),connection:e.gn(z,this).connection,acknowledged:l,unsent:u,onEvent:t=>e._n(G,this,Ai).call(this,t),onSynced:()=>e._n(G,this,Li).call(this),onRefused:t=>void e._n(G,this,Hi).call(this,t)})),(a=e.gn(B,this))==null||a.set(o,u),e._n(G,this,ki).call(this)}function Fi(t,n){let{person:r}=e.gn(z,this);return r===null?Promise.resolve(qi):e.gn(z,this).openCopy(r,t,n)}async function Ii(n){var r,i;for(let o of(r=(i=e.gn(B,this))==null?void 0:i.documents())==null?[]:r){var a;if(o===n.edit||Ki(o)!==n.page.key||e.gn(Si,this).has(o)||e.gn(W,this).some(e=>e.document===o))continue;let r=new t.G,i=await e._n(G,this,Fi).call(this,o,r),s=async()=>{var t;(t=e.gn(B,this))==null||t.forget(o),await i.clear(),r.destroy()};if(((a=e.gn(B,this))==null?void 0:a.unsent(o))!==!0){await s();continue}let c=await i.acknowledged(),l=e.ln({ours:Wr(r)},c===void 0?{}:{base:c});e.gn(W,this).push({document:o,left:l,why:`does-not-fit`,settled:s})}}function Li(){e.tn(Ci,this,!0);let t=e.gn(W,this);e.tn(W,this,[]);for(let n of t)e._n(G,this,Ri).call(this,n);e._n(G,this,ki).call(this)}function Ri({left:t,why:n,keptId:r,settled:i}){var a;let o=e.gn(H,this);if(o===void 0)return;r!==void 0&&((a=e.gn(U,this))==null||a.drop(r));let{status:s}=o.live,c=s.state===`online`?s.readOnly:void 0,l=Ur(t,Wr(o.doc));l.kind===`fits`&&c===void 0&&n===`does-not-fit`?(Gr(o.doc,l.page,this),e.tn(wi,this,!0)):l.kind!==`nothing`&&e._n(G,this,zi).call(this,t,c==null?n:c),i()}function zi({ours:t,base:n},r){var i;return(i=e.gn(U,this))==null?void 0:i.keep(e.ln({at:e.gn(z,this).now(),ours:t,why:r},n===void 0?{}:{base:n}))}async function Bi(){var t;let n=e.gn(H,this);if(n===void 0)return;e.tn(H,this,void 0),n.unsent&&e.gn(W,this).push({document:n.name,left:n.leftBehind(),why:`does-not-fit`,settled:()=>e._n(G,this,Vi).call(this,n.name)});let r=!n.unsent&&((t=e.gn(B,this))==null?void 0:t.unsent(n.name))===!0;r&&e.gn(Si,this).add(n.name),await n.close(n.unsent||r?`keep`:`forget`),await e._n(G,this,Mi).call(this,n.name)}async function Vi(n){var r;(r=e.gn(B,this))==null||r.forget(n),await(await e._n(G,this,Fi).call(this,n,new t.G)).clear()}async function Hi(t){switch(fi(t)){case`send-again`:{let n=e.gn(Ti,this);e.tn(Ti,this,e.gn(Ti,this)+1),(t!==`dependency_missing`||n>2)&&e._n(G,this,Ai).call(this,{type:`failed`,code:t});let r=e.gn(H,this);await e.gn(z,this).wait(n),r===e.gn(H,this)&&(r==null||r.resync());return}case`write-anew`:{let n=e.gn(z,this).now(),r=n-e.gn(Ei,this)<vi;e.tn(Ei,this,n),await e._n(G,this,Ui).call(this,r?t:`does-not-fit`);return}case`set-aside`:await e._n(G,this,Ui).call(this,t)}}async function Ui(t){let n=e.gn(H,this);if(n!==void 0&&e.gn(xi,this)!==void 0){if(e.tn(H,this,void 0),n.unsent){let r=n.leftBehind(),i=e._n(G,this,zi).call(this,r,t);e.gn(W,this).push(e.ln({document:n.name,left:r,why:t,settled:()=>Promise.resolve()},i===void 0?{}:{keptId:i}))}await n.close(`forget`),await e._n(G,this,Mi).call(this),e._n(G,this,Wi).call(this)}}function Wi(){var t;(t=e.gn(H,this))==null||t.live.retry()}function Gi(e){return e===`rate_limited`||e===`overloaded`||e===`stopping`||e===`internal`}function Ki(e){var t;let n=o.l(e);return n===void 0||(t=o.u(n.key))==null?void 0:t.pageKey}var qi={origin:void 0,acknowledged:async()=>void 0,keepAcknowledged:async()=>void 0,close:async()=>void 0,clear:async()=>void 0},Ji=`custom`,Yi=`updates`,Xi=(e,n=()=>{},r=()=>{})=>{let[i]=p.p(e.db,[Yi]);return p.l(i,p.r(e._dbref,!1)).then(a=>{e._destroyed||(n(i),t.it(e.doc,()=>{a.forEach(n=>t.X(e.doc,n))},e,!1),r(i))}).then(()=>p.u(i).then(t=>{e._dbref=t+1})).then(()=>p.n(i).then(t=>{e._dbsize=t})).then(()=>i)},Zi=(e,n=!0)=>Xi(e).then(r=>{(n||e._dbsize>=500)&&p.t(r,t.tt(e.doc)).then(()=>p.o(r,p.i(e._dbref,!0))).then(()=>p.n(r).then(t=>{e._dbsize=t}))}),Qi=class extends t.St{constructor(e,n){super(),this.doc=n,this.name=e,this._dbref=0,this._dbsize=0,this._destroyed=!1,this.db=null,this.synced=!1,this._db=p.d(e,e=>p.a(e,[[`updates`,{autoIncrement:!0}],[`custom`]])),this.whenSynced=t.ot(e=>this.on(`synced`,()=>e(this))),this._db.then(e=>{this.db=e,Xi(this,e=>p.t(e,t.tt(n)),()=>{if(this._destroyed)return this;this.synced=!0,this.emit(`synced`,[this])})}),this._storeTimeout=1e3,this._storeTimeoutId=null,this._storeUpdate=(e,t)=>{if(this.db&&t!==this){let[t]=p.p(this.db,[Yi]);p.t(t,e),++this._dbsize>=500&&(this._storeTimeoutId!==null&&clearTimeout(this._storeTimeoutId),this._storeTimeoutId=setTimeout(()=>{Zi(this,!1),this._storeTimeoutId=null},this._storeTimeout))}},n.on(`update`,this._storeUpdate),this.destroy=this.destroy.bind(this),n.on(`destroy`,this.destroy)}destroy(){return this._storeTimeoutId&&clearTimeout(this._storeTimeoutId),this.doc.off(`update`,this._storeUpdate),this.doc.off(`destroy`,this.destroy),this._destroyed=!0,this._db.then(e=>{e.close()})}clearData(){return this.destroy().then(()=>{p.s(this.name)})}get(e){return this._db.then(t=>{let[n]=p.p(t,[Ji],`readonly`);return p.c(n,e)})}set(e,t){return this._db.then(n=>{let[r]=p.p(n,[Ji]);return p.f(r,t,e)})}del(e){return this._db.then(t=>{let[n]=p.p(t,[Ji]);return p.o(n,e)})}},$i=`acknowledged`,ea=3e3;function ta(t,n){return`parley/${e.Ct(t)}/${n}`}var na=async(e,t,n)=>{if(typeof indexedDB>`u`||!await ia())return aa;let r=new Qi(ta(e,t),n);return await Promise.race([r.whenSynced.then(()=>!0),new Promise(e=>setTimeout(()=>e(!1),ea))])?ra({origin:r,acknowledged:async()=>qr(await r.get($i)),keepAcknowledged:async e=>{await r.set($i,JSON.parse(JSON.stringify(Kr(e))))},close:()=>r.destroy(),clear:()=>r.clearData()}):(r.destroy().catch(()=>void 0),aa)};function ra(e){let t=()=>void 0;return{origin:e.origin,acknowledged:()=>e.acknowledged().catch(t),keepAcknowledged:n=>e.keepAcknowledged(n).catch(t),close:()=>e.close().catch(t),clear:()=>e.clear().catch(t)}}async function ia(){return new Promise(e=>{try{let t=indexedDB.open(`parley`);t.addEventListener(`success`,()=>{t.result.close(),e(!0)}),t.addEventListener(`error`,t=>{t.preventDefault(),e(!1)}),setTimeout(()=>e(!1),ea)}catch(t){e(!1)}})}var aa={origin:void 0,acknowledged:async()=>void 0,keepAcknowledged:async()=>void 0,close:async()=>void 0,clear:async()=>void 0};function oa({title:t,person:n}){let r=p._({url:e.Un().socketAddress(),fetchToken:p.m});return{connection:r,session:new Oi({title:t,person:n,connection:r,documentsOf:e.rn,openCopy:na,storage:sa(),tab:crypto.randomUUID(),wait:e=>new Promise(t=>setTimeout(t,p.v(e))),now:()=>Date.now()})}}function sa(){try{return localStorage.setItem(`parley-test`,``),localStorage.removeItem(`parley-test`),ca(localStorage)}catch(t){return e.ln(e.ln({},f.t()),{},{key:()=>null,length:0})}}function ca(e){return{getItem:t=>e.getItem(t),setItem:(t,n)=>{try{e.setItem(t,n)}catch(n){e.removeItem(t)}},removeItem:t=>e.removeItem(t),key:t=>e.key(t),get length(){return e.length}}}var K=new WeakMap,q=new WeakMap,la=new WeakMap,ua=new WeakMap,J=new WeakMap,da=new WeakMap,fa=new WeakMap,pa=new WeakMap,ma=new WeakMap,Y=new WeakMap,X=new WeakMap,Z=new WeakMap,ha=new WeakMap,Q=new WeakSet,ga=new WeakMap,_a=new WeakMap,va=new WeakMap,ya=class extends e.An{constructor(){super(),e.yn(this,Q),e.vn(this,K,void 0),e.vn(this,q,void 0),e.vn(this,la,void 0),e.vn(this,ua,void 0),e.vn(this,J,void 0),e.vn(this,da,void 0),e.vn(this,fa,!1),e.vn(this,pa,Pr()),e.vn(this,ma,new Set),e.vn(this,Y,()=>{!e.gn(fa,this)&&navigator.onLine&&(e.tn(fa,this,!0),this.requestUpdate())}),e.vn(this,X,new ar(this,()=>this.querySelector(`parley-editor`),e.gn(Y,this))),e.vn(this,Z,new Cr({host:this,context:()=>this.context,connection:()=>{var t;return(t=e.gn(K,this))==null?void 0:t.connection},editor:()=>this.querySelector(`parley-editor`),document:()=>{var t;return(t=e.gn(q,this))==null?void 0:t.name},revision:()=>{var t,n;return(t=(n=$.call(e._n(Q,this)).session)==null?void 0:n.baseRevision)==null?0:t},failed:e.gn(Y,this)})),e.vn(this,ha,new Hr),e.vn(this,ga,t=>{t instanceof CustomEvent&&e.gn(Z,this).ask(t.detail===`conflict`?`conflict`:`refused`)}),e.vn(this,_a,()=>{var t;let{opened:n}=$.call(e._n(Q,this)),r=(t=e.gn(K,this))==null?void 0:t.session;if(n===void 0||r===void 0)return;let i={context:this.context,document:n.name,sent:()=>r.sent(),offersHelp:e.gn(Z,this).available};Lr(this,i,this.site.publishing).catch(e.gn(Y,this))}),e.vn(this,va,t=>{Tn($.call(e._n(Q,this)).save)&&t.preventDefault()}),this.site=kr}createRenderRoot(){return this}connectedCallback(){super.connectedCallback(),Vt(this,[Fr]),addEventListener(`beforeunload`,e.gn(va,this)),addEventListener(`keydown`,e.gn(X,this).onKey),this.addEventListener(`parley-help-wanted`,e.gn(ga,this)),this.hasUpdated&&e._n(Q,this,ba).call(this)}firstUpdated(){e._n(Q,this,ba).call(this)}disconnectedCallback(){var t;super.disconnectedCallback(),removeEventListener(`beforeunload`,e.gn(va,this)),removeEventListener(`keydown`,e.gn(X,this).onKey),this.removeEventListener(`parley-help-wanted`,e.gn(ga,this)),(t=e.gn(la,this))==null||t.stop();let n=e.gn(K,this);n==null||n.session.stop().finally(()=>n.connection.close())}get editor(){return this.querySelector(`parley-editor`)}render(){var t;let n=$.call(e._n(Q,this));return e.Mn`
${e._n(Q,this,Ea).call(this,n)}
<div class="parley-edit__notices">${e.gn(Z,this).bars()} ${e._n(Q,this,ka).call(this,n)}</div>
<div class="parley-edit__columns">
<section class="parley-edit__text" aria-label=${e.Kn(`session-text-label`)}>
<p class="parley-edit__title" aria-hidden="true"><bdi>${this.context.title}</bdi></p>
${e._n(Q,this,Oa).call(this,n)}
</section>
${e.gn(X,this).render(this.context,n.documents,(t=e.gn(K,this))==null?void 0:t.connection)} ${e.gn(Z,this).render()}
</div>
${e._n(Q,this,Ta).call(this,n)}
<parley-confirm-dialog></parley-confirm-dialog>
`}};function ba(){e.tn(K,this,oa(this.context)),e.gn(K,this).session.onChange(()=>e._n(Q,this,xa).call(this)),e.gn(K,this).session.start()}function $(){var t,n;return(t=(n=e.gn(K,this))==null?void 0:n.session.view)==null?{save:{kind:`opening`},kept:[],carried:!1}:t}function xa(){let{opened:t,session:n}=$.call(e._n(Q,this));t!==void 0&&t!==e.gn(q,this)&&e._n(Q,this,Sa).call(this,t),n!==void 0&&e._n(Q,this,wa).call(this,n),this.requestUpdate()}function Sa(t){var n;e.gn(q,this)!==void 0&&e.Dn(e.Kn(`session-newer-text`)),e.tn(q,this,t),(n=e.gn(la,this))==null||n.stop(),e.tn(la,this,new Fn(t.name,()=>this.requestUpdate())),e.gn(X,this).documentChanged(t),e.gn(Z,this).start(),e.tn(ua,this,void 0),e.tn(J,this,void 0),e._n(Q,this,Ca).call(this,t.name)}async function Ca(t){var n;let r=await pr(t);((n=e.gn(q,this))==null?void 0:n.name)===t&&(e.tn(ua,this,r),this.requestUpdate())}function wa({published:t,unpublished:n}){var r;e.gn(q,this)!==void 0&&(e.gn(J,this)!=null||e.tn(J,this,n));let i=(r=t==null?void 0:t.revision)==null?0:r,a=e.gn(da,this);if(e.tn(da,this,i),t===void 0||a===void 0||a===i)return;e.tn(J,this,!1);let{person:o,wiki:s}=this.context,c=o!==null&&e.Ct(o)===e.Ct(t.by)?e.Kn(`session-published-note-you`):e.Kn(`session-published-note`,e.Gn(e.St(t.by,s)));e.Dn(c)}function Ta({kept:t}){return t.length===0&&this.querySelector(`parley-kept-text`)===null?e.jn:(require("ext.parley.bootstrap").load("ext.parley.kept-text-dialog").catch(e.gn(Y,this)),e.Mn`<parley-kept-text
.texts=${t}
@parley-kept-done=${t=>{var n;return(n=e.gn(K,this))==null?void 0:n.session.dropKept(t.detail)}}
></parley-kept-text>`)}function Ea(t){let n=e._n(Q,this,Da).call(this,t);return e.Mn`<div class="parley-edit__bar">
<parley-save-state .state=${t.save} homeWiki=${this.context.wiki}></parley-save-state>
${n.length===0?e.jn:e.Mn`<parley-menu label=${e.Kn(`session-more`)} .icon=${e.Rn} .items=${n}></parley-menu>`}
${e.gn(Z,this).button()} ${e.gn(X,this).button()}
<button
type="button"
class="parley-edit__button parley-edit__button--primary"
data-action="publish"
?disabled=${!za(t)}
@click=${e.gn(_a,this)}
>
${e.Kn(`session-publish`)}
</button>
</div>`}function Da(t){var n,r;let i=this.context.rights.includes(`parley-moderate`);return((n=t.session)==null?void 0:n.unpublished)!==!0||!Ra(t.save)||!hr((r=e.gn(ua,this))==null?[]:r,this.context.person,i)?[]:[{label:e.Kn(`session-discard`),destructive:!0,run:()=>void e._n(Q,this,Fa).call(this)}]}function Oa(t){var n,r,i,a;let o=e.gn(q,this);return o===void 0?t.save.kind===`opening`?e.Mn`<div class="parley-edit__loading" aria-hidden="true">
<span></span><span></span><span></span><span></span><span></span>
</div>`:e.jn:e.Mn`<parley-editor
.rendering=${this.site.rendering}
.doc=${o.doc}
.awareness=${(n=o.live.provider.awareness)==null?void 0:n}
.documentName=${o.name}
.person=${(r=this.context.person)==null?void 0:r}
.readOnly=${o!==t.opened||!Ra(t.save)||e.gn(Z,this).looking}
.homeWiki=${this.context.wiki}
.pages=${e.gn(pa,this)}
.authorOf=${(i=(a=e.gn(la,this))==null?void 0:a.authorOf)==null?La:i}
.passages=${e.gn(ha,this).of(e.gn(X,this).passages,e.gn(Z,this).passages)}
.label=${this.context.title}
@parley-discuss=${e.gn(X,this).onDiscuss}
@parley-open-passage=${e.gn(X,this).onOpenPassage}
@parley-part-missing=${e.gn(Y,this)}
></parley-editor>`}function ka(t){let n=e.gn(J,this)===!0?e.gn(ua,this):void 0;return Ar(e.ln({view:t,outdated:e.gn(fa,this)},n===void 0?{}:{draftBy:mr(n,this.context.wiki)})).filter(t=>!e.gn(ma,this).has(t.id)).map(t=>e._n(Q,this,Aa).call(this,t))}function Aa(t){return e.Mn`<div
class="parley-edit__notice parley-edit__notice--${t.tone}"
role="status"
data-notice=${t.id}
>
<p>${t.words}</p>
${e._n(Q,this,ja).call(this,t)} ${e._n(Q,this,Na).call(this,t)}
${t.closable?e.Mn`<button
type="button"
class="parley-edit__button parley-edit__button--quiet"
aria-label=${e.Kn(`session-notice-close`)}
@click=${()=>e._n(Q,this,Pa).call(this,t)}
>
${e.wn(e.zn,.875)}
</button>`:e.jn}
</div>`}function ja({action:t}){if(t===void 0)return e.jn;switch(t){case`sign-in`:{let t=e.Un().signInAddress(location.pathname+location.search);return e.Mn`<a class="parley-edit__button" href=${t}>${e.Kn(`session-sign-in`)}</a>`}case`reload`:return e._n(Q,this,Ma).call(this,e.Kn(`session-reload`),()=>location.reload());case`retry`:return e._n(Q,this,Ma).call(this,e.Kn(`session-retry`),()=>{var t;return(t=e.gn(K,this))==null?void 0:t.session.retry()})}}function Ma(t,n){return e.Mn`<button type="button" class="parley-edit__button" @click=${n}>${t}</button>`}function Na({id:t}){return!t.startsWith(`refused-`)||!e.gn(Z,this).available?e.jn:e._n(Q,this,Ma).call(this,e.Kn(`session-help-ask`),()=>e.gn(Z,this).ask(`refused`))}function Pa({id:t}){var n;if(e.gn(ma,this).add(t),t===`carried`){var r;e.gn(ma,this).delete(t),(r=e.gn(K,this))==null||r.session.noteCarriedSeen()}this.requestUpdate(),(n=this.editor)==null||n.focus()}async function Fa(){let{opened:t}=$.call(e._n(Q,this));try{await require("ext.parley.bootstrap").load("ext.parley.common").then(e=>e.F)}catch(t){e.gn(Y,this).call(this);return}let n=this.querySelector(`parley-confirm-dialog`);t!==void 0&&(n==null||n.ask({heading:e.Kn(`session-discard-title`),text:e.Kn(`session-discard-text`),verb:e.Kn(`session-discard-confirm`),run:()=>void e._n(Q,this,Ia).call(this,t.name)}))}async function Ia(t){try{await gr(t)}catch(t){let n=t instanceof Error&&`code`in t?t.code:`network`;e.Dn(e.Kn(`session-discard-failed`,d.n(n)))}}e.mn(ya,`properties`,{context:{attribute:!1},site:{attribute:!1}});var La=()=>void 0;function Ra(e){switch(e.kind){case`saving`:case`on-server`:case`published`:case`offline`:case`failed`:return!0;case`opening`:case`unreachable`:case`read-only`:case`refused`:return!1}}function za({save:e,opened:t}){return t!==void 0&&(e.kind===`saving`||e.kind===`on-server`||e.kind===`published`)}async function Ba(t,n){var r;let i;try{i=await e._t({action:`templatedata`,titles:t,redirects:1,includeMissingTitles:1,lang:mw.config.get(`wgUserLanguage`)},n)}catch(t){if(t instanceof e.ht)return;throw t}let a=Object.values((r=i.pages)==null?{}:r)[0];return a===void 0?void 0:Va(t,a)}function Va(t,n){var r,i,a;if(n.missing===!0)return;let o=(r=n.params)==null?{}:r,s=[...(i=n.paramOrder)==null?[]:i,...Object.keys(o)].filter(e=>Object.hasOwn(o,e)),c=[...new Set(s)].map(e=>{var t;return Ha(e,(t=o[e])==null?{}:t,n.notemplatedata===!0)});if(c.length!==0||typeof n.description==`string`)return e.ln(e.ln({title:(a=n.title)==null?t:a},Ua(`description`,n.description)),{},{parameters:c})}function Ha(t,n,r){return e.ln(e.ln(e.ln(e.ln(e.ln(e.ln({name:t,aliases:Wa(n.aliases)},Ua(`label`,n.label)),Ua(`description`,n.description)),Ua(`example`,n.example)),Ua(`assumed`,n.default)),Ua(`preset`,n.autovalue)),{},{type:typeof n.type==`string`?n.type:`unknown`,required:!r&&n.required===!0,suggested:r||n.suggested===!0,deprecated:n.deprecated===!0||typeof n.deprecated==`string`,choices:Wa(n.suggestedvalues)})}function Ua(e,t){return typeof t!=`string`||t===``?{}:{[e]:t}}function Wa(e){return Array.isArray(e)?e.filter(e=>typeof e==`string`):[]}var Ga=10,Ka=6,qa=8,Ja=80;function Ya(e,t){var n,r;let i=mw.config.get(`wgFormattedNamespaces`);return{render:(t,n)=>Qa(e,t,n),templateData:Ba,searchTemplates:(e,t)=>$a(e,Ga,t),searchFiles:eo,mayFetch:e=>t.fileOrigins.has(e.origin),templatePrefix:`${(n=i[Ga])==null?`Template`:n}:`,filePrefix:`${(r=i[Ka])==null?`File`:r}:`,extensionTags:t.extensionTags}}async function Xa(){let t=location.origin;try{var n,r;let[i,a]=await Promise.all([e._t({action:`query`,meta:`siteinfo`,siprop:`extensiontags`}),e._t({action:`query`,meta:`filerepoinfo`,friprop:`rootUrl|url|thumbUrl`})]),o=((n=a.query.repos)==null?[]:n).flatMap(({rootUrl:e,url:t,thumbUrl:n})=>[e,t,n]);return{fileOrigins:new Set([t,...o.flatMap(Za)]),extensionTags:((r=i.query.extensiontags)==null?[]:r).map(e=>e.replaceAll(/[<>]/gu,``).toLowerCase())}}catch(e){return{fileOrigins:new Set([t]),extensionTags:[]}}}function Za(e){if(e===void 0||e===``)return[];try{return[new URL(e,location.href).origin]}catch(e){return[]}}async function Qa(t,n,r){let{parse:i}=await e.yt({action:`parse`,title:t,text:n,contentmodel:`wikitext`,prop:`text|modules`,pst:1,preview:1,disablelimitreport:1,disableeditsection:1,wrapoutputclass:``},r);return i.modulestyles.length>0&&mw.loader.load(i.modulestyles),i.text}async function $a(t,n,r){var i,a;return((i=(a=(await e._t({action:`query`,list:`prefixsearch`,pssearch:t,psnamespace:n,pslimit:qa},r)).query)==null?void 0:a.prefixsearch)==null?[]:i).map(({title:e})=>({title:e}))}async function eo(t,n){var r;let{query:i}=await e._t({action:`query`,generator:`prefixsearch`,gpssearch:t,gpsnamespace:Ka,gpslimit:qa,prop:`imageinfo`,iiprop:`url`,iiurlwidth:Ja},n);return[...(r=i==null?void 0:i.pages)==null?[]:r].sort((e,t)=>{var n,r;return((n=e.index)==null?0:n)-((r=t.index)==null?0:r)}).map(({title:e,imageinfo:t})=>{var n;let r=t==null||(n=t[0])==null?void 0:n.thumburl;return r===void 0?{title:e}:{title:e,thumbnail:r}})}async function to(e,t,n){switch(e){case`difference`:return no(t,n);case`preview`:return io(t,n)}}async function no(t,n){let r=t.baseRevision>0?{fromrev:t.baseRevision}:ro,{compare:i}=await e.yt(e.ln(e.ln({action:`compare`},r),{},{toslots:`main`,totitle:t.title,"totext-main":t.wikitext,"tocontentmodel-main":`wikitext`,prop:`diff`}));mw.loader.load([`mediawiki.diff.styles`]);let a=document.createElement(`table`);a.className=`diff diff-editfont-monospace`,a.innerHTML=`<colgroup><col class="diff-marker"><col class="diff-content"><col class="diff-marker"><col class="diff-content"></colgroup><tbody>${i.body}</tbody>`,n.dir=`auto`,n.replaceChildren(i.body===``?ao(e.Kn(`parley-wiki-look-same`)):a)}var ro={fromslots:`main`,"fromtext-main":``,"fromcontentmodel-main":`wikitext`};async function io(t,n){let{parse:r}=await e.yt({action:`parse`,title:t.title,text:t.wikitext,summary:t.summary,prop:`text|modules`,pst:1,preview:1,disableeditsection:1,contentmodel:`wikitext`});mw.loader.load([...r.modulestyles,...r.modules]);let i=document.createElement(`div`);i.className=`mw-body-content`,i.innerHTML=r.text,n.replaceChildren(i)}function ao(e){let t=document.createElement(`p`);return t.textContent=e,t}var oo=new Set([`editconflict`,`articleexists`,`revwrongpage`,`nosuchrevid`]),so=[{codes:/^(?:protected(?:page|namespace|title|interface)?|cascadeprotected|titleprotected|customcssjsprotected)/u,matter:`protected`},{codes:/^(?:blocked|autoblocked|systemblocked|globalblocking|wikimedia-globalblocking|torblock|blockedasrange)/u,matter:`blocked`},{codes:/^abusefilter-warning/u,matter:`filter-warning`},{codes:/^abusefilter-/u,matter:`filter`},{codes:/^(?:spamblacklist|spamdetected|spamprotection|abusefilter-blocked-domains)/u,matter:`address`},{codes:/^titleblacklist/u,matter:`title`},{codes:/^readonly/u,matter:`read-only`},{codes:/^(?:ratelimited|actionthrottled)/u,matter:`rate`},{codes:/^contenttoobig/u,matter:`too-big`},{codes:/^(?:pagedeleted|missingtitle)/u,matter:`deleted`},{codes:/^(?:assert|badtoken|notloggedin|mustbeloggedin|login-required)/u,matter:`signed-out`},{codes:/^(?:permissiondenied|noedit|cantcreate|nocreate|badaccess|readapidenied|writeapidenied)/u,matter:`permission`},{codes:/^parley-/u,matter:`ticket`}],co={protected:`none`,blocked:`none`,"filter-warning":`anyway`,filter:`none`,address:`none`,title:`none`,"read-only":`again`,rate:`again`,"too-big":`none`,deleted:`none`,"signed-out":`again`,permission:`none`,ticket:`again`,other:`again`};function lo({code:e}){return oo.has(e)}function uo(e){var t;let n=(t=e.map(fo).find(e=>e!==`other`))==null?`other`:t;return new d.t({advice:mo(n),words:e.flatMap(e=>[e.words,...po(e)]).map(e=>e.trim()).filter(e=>e!==``).join(`
`),next:co[n]})}function fo({code:e}){var t,n;return(t=(n=so.find(({codes:t})=>t.test(e)))==null?void 0:n.matter)==null?`other`:t}function po({data:t}){let n=t.readonlyreason;if(typeof n==`string`)return[n];let r=t.blockinfo;if(typeof r!=`object`||!r)return[];let{blockedby:i,blockreason:a,blockexpiry:o}=e.ln({},r),s=typeof o==`string`?Date.parse(o):NaN;return[...typeof i==`string`?[e.Kn(`parley-wiki-blocked-by`,e.Gn(i))]:[],...typeof a==`string`&&a!==``?[e.Kn(`parley-wiki-blocked-reason`,e.Gn(a))]:[],...Number.isNaN(s)?[]:[e.Kn(`parley-wiki-blocked-until`,e.Et(s))]]}function mo(t){switch(t){case`protected`:return e.Kn(`parley-wiki-objection-protected`);case`blocked`:return e.Kn(`parley-wiki-objection-blocked`);case`filter-warning`:return e.Kn(`parley-wiki-objection-filter-warning`);case`filter`:return e.Kn(`parley-wiki-objection-filter`);case`address`:return e.Kn(`parley-wiki-objection-address`);case`title`:return e.Kn(`parley-wiki-objection-title`);case`read-only`:return e.Kn(`parley-wiki-objection-read-only`);case`rate`:return e.Kn(`parley-wiki-objection-rate`);case`too-big`:return e.Kn(`parley-wiki-objection-too-big`);case`deleted`:return e.Kn(`parley-wiki-objection-deleted`);case`signed-out`:return e.Kn(`parley-wiki-objection-signed-out`);case`permission`:return e.Kn(`parley-wiki-objection-permission`);case`ticket`:return e.Kn(`parley-wiki-objection-ticket`);case`other`:return e.Kn(`parley-wiki-objection-other`)}}async function ho(t,n,r){let i;try{i=await e.vt(go(t,n,r))}catch(t){throw t instanceof e.ht?t.problems.some(lo)?new e.pn(`edit_conflict`):uo(t.problems):t}return _o(i)}function go(t,{options:n,answer:r},i){let a=t.baseRevision>0;return e.ln(e.ln({action:`edit`,title:t.title,text:t.wikitext,summary:t.summary,baserevid:a?t.baseRevision:void 0,basetimestamp:a?t.baseTimestamp:void 0,starttimestamp:t.startTimestamp},a?{nocreate:1}:{createonly:1}),{},{minor:(n==null?void 0:n.minor)===!0?1:void 0,notminor:(n==null?void 0:n.minor)===!0?void 0:1,watchlist:n===void 0?`preferences`:n.watch?`watch`:`nochange`,parleyticket:t.ticket,assertuser:i==null?void 0:i,captchaid:r==null?void 0:r.id,captchaword:r==null?void 0:r.word})}function _o({edit:t}){var n;if(t.captcha!==void 0)throw vo(t.captcha);if(t.result!==`Success`){var r;throw new d.t({advice:e.Kn(`parley-wiki-objection-other`),words:(r=t.info)==null?``:r,next:`again`})}if(t.nochange===!0||t.newrevid===void 0)throw new e.pn(`nothing_to_publish`);let i=Date.parse((n=t.newtimestamp)==null?``:n);return{revision:t.newrevid,at:Number.isNaN(i)?Date.now():i}}function vo(t){let n=yo(t);return n===void 0?new d.t({advice:e.Kn(`parley-wiki-objection-captcha-other`),next:`none`}):new d.t({advice:e.Kn(`parley-wiki-objection-captcha`),next:`again`,challenge:n})}function yo({id:e,question:t,url:n}){if(e!==void 0)return n===void 0?t===void 0?void 0:{id:String(e),kind:`text`,prompt:bo(t)}:{id:String(e),kind:`picture`,prompt:n}}function bo(e){var t;return(t=new DOMParser().parseFromString(e,`text/html`).body.textContent)==null?``:t}function xo(e,t){return{rendering:Ya(e.title,t),publishing:t=>So(t,e),revisionAddress:e=>mw.util.getUrl(``,{diff:String(e),oldid:`prev`})}}function So(t,n){let r=Ir(t),i=`/api/edit/${encodeURIComponent(t.document)}`,a=0,o=async n=>{await t.sent();let{summary:r,baseRevision:a}=n;return e.dn.post(`${i}/prepare`,{summary:r,baseRevision:a})};return{wiki:{options:To(n),show:async(e,t)=>to(e,await o({summary:``,baseRevision:a}),t)},changes:async()=>{let e=await r.changes();return a=e.base.revision,e},publish:async e=>{let t=await wo(ho(await o(e),e,mw.config.get(`wgUserName`)));return await Co(`${i}/published`,t.revision),t},resolve:e=>r.resolve(e)}}async function Co(t,n){try{await e.dn.post(t,{revision:n})}catch(e){}}async function wo(t){try{return await t}catch(t){throw t instanceof e.gt?new e.un(`The wiki was not reached.`,{cause:t}):t}}function To({exists:e}){let t=e=>{var t;return Number((t=mw.user.options.get(e))==null?0:t)===1};return{minor:t(`minordefault`)&&e,watch:t(e?`watchdefault`:`watchcreations`)}}var Eo=`parley-edit-page`;async function Do(t,n){e.mt(t),e.pt();let[r]=await Promise.all([Xa(),e.Jn(t.language)]),i=new URL(location.href).searchParams.get(`view`);n.replaceChildren(i===`chat`?await ko(t):Oo(t,r))}function Oo(e,t){customElements.get(`parley-edit-page`)===void 0&&customElements.define(`parley-edit-page`,ya);let n=new ya;return n.context=e,n.site=xo(e,t),n}async function ko(t){let{ParleyRecord:n}=await require("ext.parley.bootstrap").load("ext.parley.record"),r=new n;return r.context=t,r.document=(await e.rn(t.title)).editChat,r}function Ao(e){document.readyState===`loading`?addEventListener(`DOMContentLoaded`,e):e()}Ao(()=>{let t=e.W(),n=document.querySelector(`#${Eo}`);t!==void 0&&n!==null&&Do(t,n).catch(()=>{n.textContent=e.Kn(`parley-wiki-start-failed`)})});
