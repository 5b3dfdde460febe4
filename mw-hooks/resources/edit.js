// SPDX-License-Identifier: GPL-2.0-or-later
"use strict";const e=require("ext.parley.common"),t=require("ext.parley.prosemirror"),n=require("ext.parley.link-target"),r=require("ext.parley.caret-colours"),i=require("ext.parley.shortcuts"),a=require("ext.parley.schema"),o=require("ext.parley.origin"),s=require("ext.parley.live-cursors"),c=require("ext.parley.refusal-words"),l=require("ext.parley.wiki-side"),u=require("ext.parley.browser-storage"),d=require("ext.parley.live");var ee=250,te=class extends e.Tn{constructor(...t){super(...t),e.ln(this,`timer`,void 0),e.ln(this,`view`,void 0),e.ln(this,`show`,()=>{this.view!==void 0&&!this.view.isDestroyed&&f(this.view)&&(this.hidden=!1,this.place())}),e.ln(this,`place`,()=>{let{view:e}=this;if(this.hidden||e===void 0||e.isDestroyed)return;let{from:t,to:n}=e.state.selection,r=e.coordsAtPos(t,1),i=e.coordsAtPos(n,-1),a=e.dom.getBoundingClientRect(),{offsetWidth:o,offsetHeight:s}=this,c=r.top-s-6,l=Math.max(a.left,Math.min((r.left+i.right-o)/2,a.right-o));this.style.left=`${Math.max(4,l)}px`,this.style.top=`${c>100?c:i.bottom+6}px`})}createRenderRoot(){return this}connectedCallback(){super.connectedCallback(),this.hidden=!0,window.addEventListener(`scroll`,this.place,{passive:!0,capture:!0})}disconnectedCallback(){super.disconnectedCallback(),clearTimeout(this.timer),window.removeEventListener(`scroll`,this.place,{capture:!0})}selectionChanged(e){this.view!==e&&e.dom.addEventListener(`focusout`,()=>this.selectionLost()),this.view=e,clearTimeout(this.timer),f(e)?this.hidden?this.timer=setTimeout(this.show,ee):this.place():this.hidden=!0}selectionLost(){clearTimeout(this.timer),this.matches(`:hover`)||(this.hidden=!0)}render(){let t=e.Vn(`parley-editor-discuss`);return e.Dn`<button
type="button"
class="parley-button parley-discuss__button"
title=${e.Vn(`parley-editor-with-keys`,t,n.b(`Mod-Alt-m`))}
@mousedown=${e=>e.preventDefault()}
@click=${()=>this.dispatchEvent(new CustomEvent(`parley-discuss-press`))}
>
${n.x(e.Et)} ${t}
</button>`}};function f(e){let{selection:n}=e.state;return n instanceof t.Rt&&!n.empty&&e.hasFocus()}customElements.define(`parley-discuss-button`,te);function ne(e,n){let{type:i}=r.m(e),a=[],o=i.toArray();if(o.length!==e.doc.childCount)return a;let s=0;return o.forEach((r,i)=>{let o=e.doc.child(i).nodeSize;s<=n.to&&s+o>=n.from&&r instanceof t.J&&re(r,e.doc.child(i),s+1,a),s+=o}),a}function re(e,n,r,i){let a=r,o=0;for(let r of e.toArray())if(r instanceof t.Y){let e=ie(r,a,i);a+=e;for(let t=0;t<e&&o<n.childCount;o++)t+=n.child(o).nodeSize}else if(r instanceof t.J){if(o>=n.childCount)return;let e=n.child(o);e.isLeaf||re(r,e,a+1,i),a+=e.nodeSize,o+=1}}function ie(n,r,i){let a=0;for(let o=n._start;o!==null;o=o.right){if(o.deleted||!(o.content instanceof t.U))continue;let n=r+a,s=i.at(-1),c={from:n,to:n+o.length,client:o.id.client};s!==void 0&&s.client===c.client&&s.to===n?i[i.length-1]=e.in(e.in({},s),{},{to:c.to}):i.push(c),a+=o.length}return a}var p=new t.It(`authors`);function ae(e){return new t.Ft({key:p,state:{init:()=>({decorations:void 0,stale:void 0}),apply:(t,n,r,i)=>oe(t,n,i,e)},props:{decorations:e=>{var t,n;return(t=(n=p.getState(e))==null?void 0:n.decorations)==null?null:t}},view:()=>ue()})}function oe(e,t,n,r){let i=e.getMeta(p);return(i==null?void 0:i.kind)===`off`?{decorations:void 0,stale:void 0}:(i==null?void 0:i.kind)===`colour`?ce(t.decorations,n,i.range,r):t.decorations===void 0||!e.docChanged?t:{decorations:t.decorations.map(e.mapping,e.doc),stale:se(t.stale,e)}}function se(e,t){let n=e===void 0?1/0:t.mapping.map(e.from,-1),r=e===void 0?0:t.mapping.map(e.to,1);return t.mapping.maps.forEach((e,i)=>{let a=t.mapping.slice(i+1);e.forEach((e,t,i,o)=>{n=Math.min(n,a.map(i,-1)),r=Math.max(r,a.map(o,1))})}),{from:Math.min(n,r),to:r}}function ce(e,n,i,a){let o=le(n,i),s=ne(n,o).flatMap(({from:e,to:n,client:i})=>{let o=a.authorOf(i);return o===void 0?[]:[t.B.inline(e,n,{class:`parley-author ${r.t(o.colour)}`,title:a.title(o)},{client:i})]}),c=e==null?t.V.empty:e;return{decorations:c.remove(c.find(o.from,o.to)).add(n.doc,s),stale:void 0}}function le(e,{from:t,to:n}){let r=e.doc.content.size,i=e.doc.resolve(Math.min(t,r)),a=e.doc.resolve(Math.min(n,r));return{from:i.depth===0?Math.min(t,r):i.before(1),to:a.depth===0?Math.min(n,r):a.after(1)}}function ue(){let e;return{update:t=>{var n;e===void 0&&((n=p.getState(t.state))==null?void 0:n.stale)!==void 0&&(e=requestAnimationFrame(()=>{var n;e=void 0;let r=t.isDestroyed||(n=p.getState(t.state))==null?void 0:n.stale;r!==void 0&&de(t,r)}))},destroy:()=>{e!==void 0&&cancelAnimationFrame(e)}}}function de(e,t){fe(e,{kind:`colour`,range:t})}function fe(e,t){e.dispatch(e.state.tr.setMeta(p,t).setMeta(`addToHistory`,!1))}function pe(e,t){t&&fe(e,{kind:`off`}),fe(e,t?{kind:`colour`,range:{from:0,to:e.state.doc.content.size}}:{kind:`off`})}function me(e){var t;return((t=p.getState(e))==null?void 0:t.decorations)!==void 0}function he(e){var t,n;let r=(t=(n=p.getState(e))==null||(n=n.decorations)==null?void 0:n.find())==null?[]:t;return new Set(r.map(e=>Number(e.spec.client)))}function ge(e){var t,n;let{head:r}=e.selection,i=((t=(n=p.getState(e))==null||(n=n.decorations)==null?void 0:n.find(Math.max(0,r-1),r))==null?[]:t).find(({from:e,to:t})=>e<r&&r<=t);return i===void 0?void 0:Number(i.spec.client)}var _e=class{constructor(t,n,r){e.ln(this,`authors`,[]),e.ln(this,`here`,void 0),e.ln(this,`host`,void 0),e.ln(this,`authorOf`,void 0),e.ln(this,`homeWiki`,void 0),e.ln(this,`timer`,void 0),e.ln(this,`view`,void 0),this.host=t,this.authorOf=n,this.homeWiki=r,t.addController(this)}hostDisconnected(){clearTimeout(this.timer),this.timer=void 0}plugin(){return ae({authorOf:this.authorOf,title:t=>e.Vn(`parley-editor-written-by`,e.Bn(e._t(t,this.homeWiki())))})}get shown(){return this.view!==void 0&&me(this.view.state)}toggle(e){this.view=e,pe(e,!me(e.state)),this.refresh()}authorsKnown(){this.view!==void 0&&this.shown&&(pe(this.view,!0),this.refresh())}changed(e){this.view=e,me(e.state)&&(this.timer!=null||(this.timer=setTimeout(()=>{this.timer=void 0,this.refresh()},150)))}refresh(){let{view:e}=this;if(e===void 0||e.isDestroyed)return;let t=[...he(e.state)].map(this.authorOf);this.authors=t.filter(e=>e!==void 0);let n=ge(e.state);this.here=n===void 0?void 0:this.authorOf(n),this.host.requestUpdate()}},ve=400,ye=new t.It(`missing-pages`);function be(e){return new t.Ft({key:ye,state:{init:()=>t.V.empty,apply:(e,t)=>{let n=e.getMeta(ye);return n==null?e.docChanged?t.map(e.mapping,e.doc):t:n}},props:{decorations:e=>ye.getState(e)},view:t=>new xe(t,e)})}var xe=class{constructor(t,n){e.ln(this,`known`,new Map),e.ln(this,`view`,void 0),e.ln(this,`pages`,void 0),e.ln(this,`stop`,new AbortController),e.ln(this,`timer`,void 0),this.view=t,this.pages=n,this.schedule()}update(e,t){e.state.doc!==t.doc&&this.schedule()}destroy(){clearTimeout(this.timer),this.stop.abort()}schedule(){clearTimeout(this.timer),this.timer=setTimeout(()=>void this.look(),ve)}async look(){let{missing:e}=this.pages();if(e===void 0)return;let t=[...Se(this.view.state.doc)].filter(e=>!this.known.has(e));try{let n=new Set(t.length===0?[]:await e(t,this.stop.signal));for(let e of t)this.known.set(e,n.has(e))}catch(e){return}this.view.isDestroyed||this.draw()}draw(){let{state:e}=this.view,n=[];Ce(e.doc,(e,r,i)=>{this.known.get(e)===!0&&n.push(t.B.inline(r,i,{class:`parley-missing`}))});let r=ye.getState(e);(n.length!==0||r!==t.V.empty)&&this.view.dispatch(e.tr.setMeta(ye,t.V.create(e.doc,n)).setMeta(`addToHistory`,!1))}};function Se(e){let t=new Set;return Ce(e,e=>t.add(e)),t}function Ce(e,t){e.descendants((e,n)=>{if(!e.isText)return!0;let r=i.S.page_link.isInSet(e.marks);return r!==void 0&&t(String(r.attrs.title),n,n+e.nodeSize),!1})}function we(e,t){let n=e.getXmlFragment(a.d).firstChild;return n!==null&&`nodeName`in n&&n.nodeName===`source_line`?`source`:t===void 0?`plain`:`wiki`}async function Te(e,t){switch(e){case`source`:return(await require("ext.parley.bootstrap").load("ext.parley.source-kit")).sourceKit();case`wiki`:return(await require("ext.parley.bootstrap").load("ext.parley.wiki-kit")).wikiKit(t)}}function Ee(e,t){let n=e.findDiffStart(t);if(n===null)return;let r=e.findDiffEnd(t);if(r===null)return;let i=Math.max(0,n-Math.min(r.a,r.b));return{from:n,to:r.a+i,end:r.b+i}}function De(e,n,r){let i=n.tr,a=Ee(n.doc.content,e.doc.content);return a!==void 0&&!ke(i,a,e.doc)&&i.step(new t.zt(0,i.doc.content.size,new t.Gt(e.doc.content,0,0))),i.setSelection(r===void 0?Ae(e,i,n):Oe(i,r,a==null?void 0:a.end)),i.setMeta(`addToHistory`,!1),i.setMeta(t.R,e.getMeta(t.R)),r!==void 0&&i.scrollIntoView(),i}function Oe(e,{anchor:t,head:n},r){var i,a;let o=r==null?e.selection.head:r;return je(e.doc,(i=t==null?n:t)==null?o:i,(a=n==null?t:n)==null?o:a)}function ke(e,n,r){return e.maybeStep(new t.zt(n.from,n.to,r.slice(n.from,n.end))).failed===null&&e.doc.content.findDiffStart(r.content)===null}function Ae(e,n,r){let i=r.selection;return i instanceof t.Rt?je(n.doc,e.selection.anchor,e.selection.head):i.map(n.doc,n.mapping)}function je(e,n,r){let i=t=>e.resolve(Math.min(t,e.content.size));return t.Rt.between(i(n),i(r))}var Me=`parley-selection`;function Ne(e){return new t.q(e,{trackedOrigins:new Set([t.R]),deleteFilter:Pe,captureTransaction:e=>e.meta.get(`addToHistory`)!==!1})}function Pe(e){return!(e.content instanceof t.W)||e.content.type._length===0}function Fe(e,n){let r=t=>({undoManager:e,prevSel:t,hasUndoOps:e.undoStack.length>0,hasRedoOps:e.redoStack.length>0});return new t.Ft({key:t.z,state:{init:()=>r(null),apply:(e,{prevSel:i},a)=>e.docChanged?r(o.t(e)?n.beforeTransactionSelection:t.F(n,a)):r(i)},view:t=>(e.on(`stack-item-added`,({stackItem:e})=>{var n,r;e.meta.set(Me,(n=(r=Ie(t.state))==null?void 0:r.prevSel)==null?null:n)}),{destroy:()=>e.destroy()})})}function Ie(e){return t.z.getState(e)}function Le(e){var t;let n=(t=e.currStackItem)==null?void 0:t.meta.get(Me);return typeof n==`object`&&n&&`anchor`in n&&`head`in n?n:void 0}function Re(e){let n=e.getXmlFragment(a.d),{doc:r,mapping:i}=t.M(n,a.f),s=t.L(n,{mapping:i}),c=Ne(n),l=ze(s);return Ve(l),{fragment:n,page:r,plugins:[s,Fe(c,l)],undoManager:c,narrow:(e,t)=>o.t(e)&&e.docChanged?De(e,t,Be(e,t,c)):e,settle:e=>He(l,e)}}function ze(e){var t;let n=(t=e.spec.state)==null?void 0:t.init;if(n===void 0)throw TypeError(`y-prosemirror gave a plugin without a state`);return n().binding}function Be(e,t,n){if(!o.n(e))return;let i=Le(n);return{anchor:i===void 0?void 0:r.d(t,i.anchor),head:i===void 0?void 0:r.d(t,i.head)}}function Ve(t){let n=null;Object.defineProperty(t,"beforeTransactionSelection",{get:()=>n,set:t=>{n=t===null||t.type===`all`?t:e.in(e.in({},t),{},{type:`text`})}})}function He(e,t){let n=e.type.toArray();n.length===t.childCount&&n.forEach((n,r)=>{let i=t.child(r);e.mapping.get(n)!==i&&e.mapping.set(n,i)})}function Ue(e){return new t.Ft({props:{editable:()=>!e()},filterTransaction:t=>!t.docChanged||!e()||o.t(t)})}var We=160;function Ge(){return{category:(e,t,n)=>Ye(e,t,n,qe(e)),page_property:(e,t,n)=>Ye(e,t,n,Je(e)),opaque_block:e=>Ze(e,`div`),opaque_inline:e=>Ze(e,`span`),table:$e,bullet_list:et,ordered_list:et,blockquote:et}}function Ke(e){return e.replace(/^[^:]*:/u,``)}function qe(t){return e.Vn(`parley-editor-category-chip`,Ke(String(t.attrs.title)))}function Je(t){let n=String(t.attrs.content),r=String(t.attrs.name);return n===``?e.Vn(`parley-editor-property-chip`,r):e.Vn(`parley-editor-property-chip-value`,r,n)}function Ye(e,t,n,r){let i=document.createElement(`div`);i.className=`parley-chip parley-chip--${e.type.name}`,i.contentEditable=`false`;let a=document.createElement(`span`);return a.className=`parley-chip__text`,a.dir=`auto`,a.textContent=r,i.append(a),i.append(Xe(t,n,e.nodeSize,r)),{dom:i,stopEvent:e=>e.target instanceof Element&&e.target.closest(`button`)!==null}}function Xe(t,n,r,i){let a=document.createElement(`button`);return a.type=`button`,a.className=`parley-chip__remove`,a.title=e.Vn(`parley-editor-remove`,i),a.setAttribute(`aria-label`,a.title),a.textContent=`×`,a.addEventListener(`mousedown`,e=>e.preventDefault()),a.addEventListener(`click`,()=>{let e=n();e!==void 0&&t.editable&&(t.dispatch(t.state.tr.delete(e,e+r)),t.focus())}),a}function Ze(t,n){let r=document.createElement(n);return r.className=`parley-opaque parley-opaque--${n===`div`?`block`:`inline`}`,r.contentEditable=`false`,r.title=e.Vn(`parley-editor-opaque-title`),r.textContent=Qe(String(t.attrs.html))||e.Vn(`parley-editor-opaque`),{dom:r}}function Qe(e){var t;let n=new DOMParser().parseFromString(e,`text/html`);for(let e of n.querySelectorAll(`style, script, noscript, template`))e.remove();let r=((t=n.body.textContent)==null?``:t).replaceAll(/\s+/gu,` `).trim();return r.length>We?`${r.slice(0,We)}…`:r}function $e(e){var n,r,i;let a=document.createElement(`div`);a.className=`parley-table`;let{dom:o,contentDOM:s}=t.Vt.renderSpec(document,(n=(r=(i=e.type.spec).toDOM)==null?void 0:r.call(i,e))==null?[`table`,0]:n);return o instanceof HTMLElement&&(o.dir=`auto`),a.append(o),s===void 0?{dom:a}:{dom:a,contentDOM:s,ignoreMutation:e=>e.target===a}}function et(e){var n,r,i;let{dom:a,contentDOM:o}=t.Vt.renderSpec(document,(n=(r=(i=e.type.spec).toDOM)==null?void 0:r.call(i,e))==null?[`div`,0]:n);return a instanceof HTMLElement&&(a.dir=`auto`),o===void 0?{dom:a}:{dom:a,contentDOM:o}}var tt=new Set([i.C.bullet_list,i.C.ordered_list,i.C.table,i.C.table_row,i.C.blockquote]),nt=new Set([i.C.list_item,i.C.table_cell,i.C.table_header,i.C.doc]),rt=8;function it(){return new t.Ft({appendTransaction:(e,t,n)=>{if(!e.some(e=>e.docChanged)||e.some(o.t))return null;let r=n.tr;for(let t=0;t<rt;t++){let t=ot([...e,r],r.doc);if(t.length===0)break;for(let e of t.toSorted((e,t)=>t.position-e.position))at(r,e)}return r.docChanged?r:null}})}function at(e,{position:t,container:n}){nt.has(n.type)?e.insert(t+1,i.C.paragraph.create()):e.delete(t,t+n.nodeSize)}function ot(e,t){let n=new Map,r=(e,t)=>{e.childCount===0&&(tt.has(e.type)||nt.has(e.type))&&n.set(t,{position:t,container:e})};return r(t,-1),e.forEach((n,i)=>{let a=e.slice(i+1);n.mapping.maps.forEach((e,i)=>{e.forEach((e,o,s,c)=>{let l=(e,t)=>a.reduce((e,n)=>n.mapping.map(e,t),n.mapping.slice(i+1).map(e,t)),u=Math.max(0,l(s,-1)-1),d=Math.min(t.content.size,l(c,1)+1);t.nodesBetween(u,d,(e,t)=>(r(e,t),!e.isTextblock))})})}),[...n.values()]}function st(e){return t.n({rules:[t.r(/^(#{1,6})\s$/u,i.C.heading,e=>{var t,n;return{level:ct((t=(n=e[1])==null?void 0:n.length)==null?1:t)}}),t.r(/^(={2,6})\s$/u,i.C.heading,e=>{var t,n;return{level:(t=(n=e[1])==null?void 0:n.length)==null?2:t}}),t.a(/^\s*[-*•]\s$/u,i.C.bullet_list),t.a(/^(\d{1,4})[.)]\s$/u,i.C.ordered_list,e=>({order:Number(e[1])}),(e,t)=>t.childCount+Number(t.attrs.order)===Number(e[1])),t.a(/^>\s$/u,i.C.blockquote),t.r(/^```$/u,i.C.code_block),new t.t(/^(?:---|----|___)$/u,lt),ut(/(?:^|[^*\w])(\*\*([^*\s](?:[^*]*[^*\s])?)\*\*)$/u,i.S.strong),ut(/(?:^|[^'\w])('''([^'\s](?:[^']*[^'\s])?)''')$/u,i.S.strong),ut(/(?:^|[^*\w])(\*([^*\s](?:[^*]*[^*\s])?)\*)$/u,i.S.em),ut(/(?:^|[^_\w])(_([^_\s](?:[^_]*[^_\s])?)_)$/u,i.S.em),ut(/(?:^|[^`])(`([^`]+)`)$/u,i.S.code),new t.t(/\[\[([^[\]|\n]{1,255})(?:\|([^[\]|\n]{1,255}))?\]\]$/u,ft(e))]})}function ct(e){return Math.max(2,e)}function lt(e,n,r,a){let o=e.doc.resolve(r);if(o.parent.type!==i.C.paragraph||a-r<o.parent.content.size)return null;let s=e.tr.replaceWith(o.before(),o.after(),[i.C.horizontal_rule.create(),i.C.paragraph.create()]);return s.setSelection(t.Rt.create(s.doc,o.before()+2))}function ut(e,n){return new t.t(e,(e,t,r,i)=>{let[,a=``,o=``]=t,s=e.doc.resolve(i);if(!s.parent.type.allowsMarkType(n))return null;let c=i-(a.length-1),l=(a.length-o.length)/2;if(dt(s.parent,s.parentOffset-1))return null;let u=e.tr;return l>1&&u.delete(i-(l-1),i),u.delete(c,c+l),u.addMark(c,c+o.length,n.create()),u.removeStoredMark(n)})}function dt(e,t){let n=t<0?null:e.nodeAt(t);return n!==null&&i.S.code.isInSet(n.marks)!==void 0}function ft(e){return(t,r,a,o)=>{let[,s=``,c]=r,l=n.a(s,e()),u=t.doc.resolve(a).parent;if(l===void 0||!u.type.allowsMarkType(i.S.page_link))return null;let d=t.schema.text(c==null?s.trim():c,[n.r(l)]);return t.tr.replaceWith(a,o,d).removeStoredMark(i.S.page_link).removeStoredMark(i.S.link)}}function pt(n){let r=t.Vt.marksFromSchema(a.f);return new t.Vt(t.Vt.nodesFromSchema(a.f),e.in(e.in({},r),{},{page_link:e=>{let t=String(e.attrs.title);return[`a`,{href:new URL(n().addressOf(t),location.href).href,title:t},0]}}))}function mt(e){return new t.Ft({view:()=>(gt(),{}),props:{clipboardSerializer:pt(e),transformPastedHTML:e=>ht(e),transformPasted:n=>vt(new t.Gt(yt(n.content,e()),n.openStart,n.openEnd)),clipboardTextParser:(e,t)=>bt(e,t.parent.type===i.C.code_block,t.marks()),handlePaste:(t,n)=>_t(t,n,e())}})}var ht=e=>e;async function gt(){try{ht=(await require("ext.parley.bootstrap").load("ext.parley.clean-html")).cleanHtml}catch(e){}}function _t(e,t,r){var a,o;let s=(a=(o=t.clipboardData)==null?void 0:o.getData(`text/plain`).trim())==null?``:a,{state:c}=e,{$from:l,$to:u,from:d,to:ee,empty:te}=c.selection;if(n.t(s)===void 0||!l.sameParent(u)||!l.parent.type.allowsMarkType(i.S.link))return!1;let f=n.a(s,r);if(f===void 0)return!1;let ne=n.r(f),re=te?c.tr.replaceSelectionWith(c.schema.text(f.kind===`page`?f.title:s,[ne]),!1):c.tr.removeMark(d,ee,i.S.link).removeMark(d,ee,i.S.page_link).addMark(d,ee,ne);return e.dispatch(re.removeStoredMark(ne.type).scrollIntoView().setMeta(`paste`,!0).setMeta(`uiEvent`,`paste`)),!0}function vt({content:e,openStart:n,openEnd:r}){var a,o;if(e.childCount<2)return new t.Gt(e,n,r);let s=((a=e.firstChild)==null?void 0:a.type)===i.C.paragraph,c=((o=e.lastChild)==null?void 0:o.type)===i.C.paragraph;return new t.Gt(e,s?n:0,c?r:0)}function yt(e,r){let a=[];return e.forEach(e=>{if(!e.isText){a.push(e.copy(yt(e.content,r)));return}let t=i.S.link.isInSet(e.marks),o=t===void 0?void 0:n.i(String(t.attrs.href),r);t===void 0||o===void 0?a.push(e):a.push(e.mark(n.r({kind:`page`,title:o}).addToSet(t.removeFromSet(e.marks))))}),t.Ht.from(a)}function bt(e,n,r){let o=e.replaceAll(/\r\n?/gu,`
`);if(n)return new t.Gt(o===``?t.Ht.empty:t.Ht.from(a.f.text(o)),0,0);let s=o.split(/\n{2,}/u).filter(e=>e.trim()!==``).map(e=>i.C.paragraph.create(null,xt(e.replaceAll(/^\n+|\n+$/gu,``),r)));return new t.Gt(t.Ht.from(s),+(s.length>0),+(s.length>0))}function xt(e,t){return e.split(`
`).flatMap((e,n)=>[...n===0?[]:[i.C.hard_break.create()],...e===``?[]:[a.f.text(e,t)]])}function St(n){var r;let i=Re(n.doc);return{view:new t.H({mount:n.mount},{state:t.Nt.create({doc:i.page,plugins:[...i.plugins,...Ct(n)]}),nodeViews:e.in(e.in({},Ge()),(r=n.kit)==null?void 0:r.nodeViews),attributes:()=>{var t,r;return e.in(e.in({role:`textbox`,"aria-multiline":`true`,"aria-label":n.label(),"aria-readonly":String(n.readOnly()),class:((t=n.kit)==null?void 0:t.mode)===`source`?`parley-text parley-source`:`parley-text`},((r=n.kit)==null?void 0:r.mode)===`source`?{spellcheck:`false`}:{}),n.readOnly()?{tabindex:`0`}:{})},scrollMargin:{top:96,bottom:64,left:0,right:0},scrollThreshold:{top:96,bottom:64,left:0,right:0},dispatchTransaction(e){let t=i.narrow(e,this.state);this.updateState(this.state.apply(t)),o.t(t)&&i.settle(this.state.doc),n.changed(this)}}),binding:i}}function Ct(e){var n;let{kit:r,shortcuts:i}=e,a=(n=r==null?void 0:r.plugins(i))==null?[]:n;return[Ue(e.readOnly),...e.plugins,...a,...(r==null?void 0:r.mode)===`source`?[]:wt(e),t.s({class:`parley-drop`}),t.o()]}function wt(e){return[st(e.pages),t.w({Backspace:t.i}),t.w(i.i(e.shortcuts)),t.w(i.t()),mt(e.pages),i.l(),it()]}var Tt=class{constructor(t,n){e.ln(this,`known`,new Map),e.ln(this,`container`,void 0),e.ln(this,`host`,void 0),this.container=t,this.host=n}find(e){let t=this.known.get(e),n=(t==null?void 0:t.isConnected)===!0?t:this.container.querySelector(e);if(n!==null&&customElements.get(e)!==void 0)return this.known.set(e,n),n}with(e,t){let n=this.find(e);n===void 0?this.whenFetched(e,t):t(n)}async fetch(){try{await require("ext.parley.bootstrap").load("ext.parley.late-parts")}catch(e){return!1}return this.host.fetched(),!0}async whenFetched(e,t){await this.fetch()||this.host.missing(e);let n=this.find(e);n!==void 0&&t(n)}},Et=3,Dt=100,Ot=class extends e.Tn{constructor(){super(),e.ln(this,`toggle`,()=>{this.isOpen=!this.isOpen}),e.ln(this,`onFocusOut`,e=>{e.relatedTarget instanceof Node&&!this.contains(e.relatedTarget)&&(this.isOpen=!1)}),e.ln(this,`onKey`,e=>{if(e.key===`Escape`&&this.isOpen){var t;e.preventDefault(),e.stopPropagation(),this.isOpen=!1,(t=this.querySelector(`.parley-people__button`))==null||t.focus()}else!this.isOpen||e.key!==`ArrowUp`&&e.key!==`ArrowDown`||n.y(e,[...this.querySelectorAll(`.parley-person`)],`column`)}),this.people=[],this.placed=new Set,this.homeWiki=``,this.isOpen=!1}createRenderRoot(){return this}render(){let t=this.people.length,n=e.Vn(`parley-editor-people`,t);return this.hidden=t===0,e.Dn`<div class="parley-people" @focusout=${this.onFocusOut} @keydown=${this.onKey}>
<button
type="button"
class="parley-people__button"
title=${n}
aria-expanded=${String(this.isOpen)}
aria-controls="parley-people-list"
@click=${this.toggle}
>
${this.people.slice(0,Et).map(({person:t})=>e.ht(t,{size:1.625}))}
<span class="parley-people__all" aria-hidden="true">${e.Ct(t)}</span>
${t>Et?e.Dn`<span class="parley-people__more" aria-hidden="true">+${e.Ct(t-Et)}</span>`:e.En}
<span class="parley-unseen">${n}</span>
</button>
<div class="parley-people__list parley-popover" id="parley-people-list" ?hidden=${!this.isOpen}>
<p class="parley-people__count">${n}</p>
<ul>
${e.wn(this.people.slice(0,Dt),({person:t})=>e.vt(t),e=>this.line(e))}
</ul>
</div>
</div>`}line(t){let{person:n,self:i}=t,a=e.vt(n),o=this.placed.has(a)&&!i,s=i?e.Vn(`parley-editor-person-self`,e.Bn(e._t(n,this.homeWiki))):e._t(n,this.homeWiki),c=n.readOnly===!0?e.Vn(`parley-editor-reading`):void 0;return e.Dn`<li class="parley-people__line ${r.t(n.colour)}">
<button
type="button"
class="parley-person"
title=${i?e.En:e.Vn(o?`parley-editor-person-goto`:`parley-editor-person-nowhere`)}
aria-disabled=${String(!o)}
@click=${()=>{o&&this.choose(`go`,t)}}
>
${e.ht(n,{size:1.5})}
<span class="parley-person__name" dir="auto">${s}</span>
${n.role===`mentor`?e.Dn`<span class="parley-person__mark">${e.Vn(`parley-editor-mentor`)}</span>`:e.En}
${c===void 0?e.En:e.Dn`<span class="parley-person__note">${c}</span>`}
</button>
${i?e.En:e.Dn`<button
type="button"
class="parley-button parley-button--quiet"
aria-pressed=${String(this.followed===a)}
aria-label=${e.Vn(`parley-editor-person-follow-name`,e.Bn(e._t(n,this.homeWiki)))}
@click=${()=>this.choose(`follow`,t)}
>
${e.Vn(`parley-editor-person-follow`)}
</button>`}
</li>`}choose(e,t){this.isOpen=!1,this.dispatchEvent(new CustomEvent(`parley-people-action`,{detail:{kind:e,person:t}}))}};e.ln(Ot,`properties`,{people:{attribute:!1},placed:{attribute:!1},followed:{attribute:!1},homeWiki:{attribute:!1},isOpen:{state:!0}}),customElements.define(`parley-people`,Ot);var kt=2e3,At=1e4,jt=class{constructor(t){e.ln(this,`present`,new Map),e.ln(this,`leaving`,new Map),e.ln(this,`listener`,void 0),e.ln(this,`settled`,!1),e.ln(this,`settling`,void 0),this.listener=t,this.settling=setTimeout(()=>{this.settled=!0},kt)}update(e){for(let[t,n]of e)this.present.has(t)||this.came(t,n);for(let[t,n]of this.present)e.has(t)||this.went(t,n);this.present=new Map(e)}stop(){clearTimeout(this.settling);for(let e of this.leaving.values())clearTimeout(e);this.leaving.clear()}came(e,t){let n=this.leaving.get(e);clearTimeout(n),this.leaving.delete(e),n===void 0&&this.settled&&this.listener.joined(t)}went(e,t){let n=setTimeout(()=>{this.leaving.delete(e),this.listener.left(t)},At);this.leaving.set(e,n)}},Mt=class{constructor(t){e.ln(this,`followed`,void 0),e.ln(this,`lastHead`,-1),e.ln(this,`changed`,void 0),e.ln(this,`view`,void 0),e.ln(this,`stop`,()=>{this.view!==void 0&&this.start(void 0,this.view,new Map)}),this.changed=t}get person(){return this.followed}start(e,t,n){let r=this.followed;(e!==void 0||r!==void 0)&&(this.followed=e,this.lastHead=-1,this.listen(t,e!==void 0),this.changed(e,r),this.moved(n,t))}moved(e,t){if(this.followed===void 0)return;let n=Nt(e,this.followed);n!==void 0&&n.head!==this.lastHead&&(this.lastHead=n.head,Pt(t,n.head)||r.o(t,n.head))}peopleChanged(t,n){let{followed:r}=this;if(r===void 0)return;let i=e.vt(r.person),a=t.find(({person:t})=>e.vt(t)===i);a===void 0?this.start(void 0,n,new Map):this.followed=a}listen(e,t){let n=t?`addEventListener`:`removeEventListener`;this.view=e;for(let[t,r]of[[`wheel`,window],[`touchmove`,window],[`keydown`,e.dom],[`mousedown`,e.dom]])r[n](t,this.stop,{passive:!0})}};function Nt(e,{clients:t}){return t.map(t=>e.get(t)).filter(e=>e!==void 0).sort((e,t)=>t.movedAt-e.movedAt)[0]}function Pt(e,t){let{top:n,bottom:r}=e.coordsAtPos(Math.min(t,e.state.doc.content.size));return n>window.innerHeight*.2&&r<window.innerHeight*.8}var Ft=96;function It(e,t){if(!e.hasFocus()||performance.now()-t>2500)return;let n=e.dom.querySelectorAll(`.parley-caret`);if(n.length===0)return;let r=e.coordsAtPos(e.state.selection.head);for(let e of n){var i;let t=(i=e.querySelector(`.parley-caret__label`))==null?void 0:i.getBoundingClientRect(),n=t!==void 0&&t.bottom>r.top&&t.top<r.bottom&&t.right>r.left-Ft&&t.left<r.right+Ft;e.classList.toggle(`parley-caret--tucked`,n)}}var Lt=class{constructor(t,n,r){e.ln(this,`people`,[]),e.ln(this,`placed`,new Set),e.ln(this,`host`,void 0),e.ln(this,`homeWiki`,void 0),e.ln(this,`followChanged`,void 0),e.ln(this,`awareness`,void 0),e.ln(this,`view`,void 0),e.ln(this,`comings`,void 0),e.ln(this,`frame`,void 0),e.ln(this,`lastMove`,-1/0),e.ln(this,`follow`,new Mt((e,t)=>this.onFollow(e,t))),e.ln(this,`schedule`,()=>{this.frame!=null||(this.frame=requestAnimationFrame(()=>{this.frame=void 0,this.refresh()}))}),e.ln(this,`tellOf`,(t,n)=>e.Sn(e.Vn(t,e.Bn(n)),{kind:`people`,words:t=>e.Vn(`parley-editor-people-moved`,t)})),this.host=t,this.homeWiki=n,this.followChanged=r,t.addController(this)}hostDisconnected(){this.detach()}plugin(t){return s.n({awareness:t,labelOf:t=>({name:this.nameOf(t),mentor:t.role===`mentor`?e.Vn(`parley-editor-mentor`):void 0}),moved:(e,t)=>this.cursorsMoved(e,t)})}attach(e,t){this.detach(),this.view=e,this.awareness=t,this.comings=new jt({joined:e=>this.tellOf(`parley-editor-joined`,e),left:e=>this.tellOf(`parley-editor-left`,e)}),t.on(`change`,this.schedule),this.refresh()}detach(){var e,t;this.view!==void 0&&this.follow.start(void 0,this.view,new Map),(e=this.awareness)==null||e.off(`change`,this.schedule),(t=this.comings)==null||t.stop(),this.frame!==void 0&&cancelAnimationFrame(this.frame),this.frame=void 0,this.awareness=void 0,this.view=void 0,this.people=[]}get followed(){var e;return(e=this.follow.person)==null?void 0:e.person}act({kind:t,person:n}){let{view:i}=this;if(i!==void 0)switch(t){case`go`:{let e=Nt(s.r(i.state),n);e!==void 0&&r.o(i,e.head);return}case`follow`:{let t=this.followed!==void 0&&e.vt(this.followed)===e.vt(n.person);this.follow.start(t?void 0:n,i,s.r(i.state));return}}}stopFollowing(){this.view!==void 0&&this.follow.start(void 0,this.view,new Map)}ownCaretMoved(){this.schedule()}cursorsMoved(e,t){for(let{movedAt:t}of e.values())this.lastMove=Math.max(this.lastMove,t);this.follow.moved(e,t),this.schedule()}refresh(){let{awareness:t,view:n}=this;if(t===void 0||n===void 0||n.isDestroyed)return;let r=s.i(t),i=new Set([...s.r(n.state).values()].map(({person:t})=>e.vt(t)));if(!Rt(r,this.people)){var a;(a=this.comings)==null||a.update(new Map(r.map(({person:t})=>[e.vt(t),this.nameOf(t)]))),this.people=r,this.follow.peopleChanged(r,n),this.host.requestUpdate()}(i.size!==this.placed.size||[...i].some(e=>!this.placed.has(e)))&&(this.placed=i,this.host.requestUpdate()),It(n,this.lastMove)}onFollow(t,n){t===void 0&&n!==void 0&&e.Sn(e.Vn(`parley-editor-follow-ended`,e.Bn(this.nameOf(n.person)))),this.followChanged(t==null?void 0:t.person),this.host.requestUpdate()}nameOf(t){return e._t(t,this.homeWiki())}};function Rt(e,t){return e.length===t.length&&e.every((e,n)=>zt(e,t[n]))}function zt(t,n){return n!==void 0&&e.vt(t.person)===e.vt(n.person)&&t.person.name===n.person.name&&t.person.role===n.person.role&&t.person.readOnly===n.person.readOnly&&t.self===n.self&&t.clients.join()===n.clients.join()}function Bt(e,t){let n=e.getRootNode();if(!(n instanceof Document||n instanceof ShadowRoot))return;let r=t.map(e=>e.styleSheet).filter(e=>e!==void 0).filter(e=>!n.adoptedStyleSheets.includes(e));r.length>0&&(n.adoptedStyleSheets=[...n.adoptedStyleSheets,...r])}var Vt=e.On`
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
`,Ht=e.On`
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
`,Ut=e.On`
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
`,Wt=e.On`
${e.kn(r.n())}
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
`;function Gt(e,t){var n;let{from:r,to:i,empty:a,$from:o}=e.selection;if(a)return t.isInSet((n=e.storedMarks)==null?o.marks():n)!==void 0;let s=!1,c=!1;return e.doc.nodesBetween(r,i,e=>!e.isText||(t.isInSet(e.marks)===void 0?c=!0:s=!0,!1)),s&&!c}var Kt={message:`parley-editor-link`,icon:e.Z,keys:`Mod-k`,isOn:e=>n.n(e)!==void 0},qt=[{message:`parley-editor-bold`,icon:e.nt,keys:`Mod-b`,command:t.jt(i.S.strong),isOn:e=>Gt(e,i.S.strong)},{message:`parley-editor-italic`,icon:e.Q,keys:`Mod-i`,command:t.jt(i.S.em),isOn:e=>Gt(e,i.S.em)}],Jt=[{message:`parley-editor-code`,icon:e.et,keys:`Mod-Shift-6`,command:t.jt(i.S.code),isOn:e=>Gt(e,i.S.code)},{message:`parley-editor-clear`,icon:e.tt,keys:`Mod-\\`,command:i.h}],Yt=[{message:`parley-editor-bullets`,icon:e.X,keys:`Mod-Shift-8`,command:i.p(i.C.bullet_list),isOn:e=>i.d(e)===i.C.bullet_list},{message:`parley-editor-numbers`,icon:e.Y,keys:`Mod-Shift-7`,command:i.p(i.C.ordered_list),isOn:e=>i.d(e)===i.C.ordered_list},{message:`parley-editor-quote`,icon:e.q,keys:`Mod-8`,command:i.x,isOn:e=>i._(e,i.C.blockquote)},{message:`parley-editor-insert-table`,icon:e.W,command:i.o(3,3)},{message:`parley-editor-rule`,icon:e.G,command:i.g}],Xt=[{message:`parley-editor-outdent`,icon:e.J,keys:`Shift-Tab`,command:i.f},{message:`parley-editor-indent`,icon:e.$,keys:`Tab`,command:i.u}],Zt=[{message:`parley-editor-undo`,icon:e.U,keys:`Mod-z`,command:t.A},{message:`parley-editor-redo`,icon:e.K,keys:`Mod-Shift-z`,command:t.k}];function Qt(t){var r;return e.Dn`<span class="parley-menu ${(r=t.className)==null?``:r}" @keydown=${on} @focusout=${sn}>
<button
type="button"
class="parley-toolbar__button parley-menu__button"
tabindex="-1"
title=${t.name}
aria-label=${t.label===void 0?t.name:`${t.name}: ${t.label}`}
aria-haspopup="menu"
aria-expanded="false"
@click=${nn}
>
${t.icon===void 0?e.En:n.x(t.icon)}
${t.label===void 0?e.En:e.Dn`<span class="parley-menu__label">${t.label}</span>`}
${t.label===void 0?e.En:e.Dn`<span class="parley-menu__expand">${n.x(e.V)}</span>`}
</button>
<div
class="parley-menu__list ${t.atEnd===!0?`parley-menu__list--end`:``}"
role="menu"
aria-label=${t.name}
hidden
>
${t.entries.map($t)}
</div>
</span>`}function $t(t){var r;let{checked:i}=t;return e.Dn`<button
type="button"
tabindex="-1"
role=${i===void 0?`menuitem`:`menuitemcheckbox`}
aria-checked=${i===void 0?e.En:String(i)}
aria-disabled=${String(t.disabled===!0)}
class="parley-menu__entry"
@click=${e=>{t.disabled!==!0&&(m(tn(e),!1),t.run())}}
>
${t.icon===void 0?e.En:n.x(t.icon)}
<span class="parley-menu__text ${(r=t.className)==null?``:r}">${t.label}</span>
${t.keys===void 0?e.En:e.Dn`<kbd class="parley-menu__keys" aria-hidden="true">${t.keys}</kbd>`}
<span class="parley-menu__check">${i===!0?n.x(e.H):e.En}</span>
</button>`}function en(e,t){if(e instanceof Element)for(let n of e.querySelectorAll(`.parley-menu`))t instanceof Element&&n.contains(t)||m(n,!1)}function tn(e){return e.currentTarget instanceof Element?e.currentTarget.closest(`.parley-menu`):null}function nn(e){var t;let n=tn(e),r=(n==null||(t=n.querySelector(`[role="menu"]`))==null?void 0:t.hasAttribute(`hidden`))===!0;m(n,r),r&&e instanceof MouseEvent&&e.detail===0&&an(n)}function m(e,t){var n,r;e==null||(n=e.querySelector(`[role="menu"]`))==null||n.toggleAttribute(`hidden`,!t),e==null||(r=e.querySelector(`[aria-haspopup]`))==null||r.setAttribute(`aria-expanded`,String(t))}function rn(e){var t;return[...(t=e==null?void 0:e.querySelectorAll(`.parley-menu__entry`))==null?[]:t]}function an(e){var t,n;let r=rn(e);(t=(n=r.find(e=>e.getAttribute(`aria-checked`)===`true`))==null?r[0]:n)==null||t.focus()}function on(e){let t=tn(e),r=t==null?void 0:t.querySelector(`[aria-haspopup]`);if(e.target instanceof Element&&e.target.closest(`[role="menu"]`)!==null)e.key===`Escape`?(e.preventDefault(),e.stopPropagation(),m(t,!1),r==null||r.focus()):n.y(e,rn(t),`column`);else{if(e.key!==`ArrowDown`)return;e.preventDefault(),e.stopPropagation(),m(t,!0),an(t)}}function sn(e){let t=tn(e);e.relatedTarget instanceof Node&&(t==null?void 0:t.contains(e.relatedTarget))===!0||e.relatedTarget!==null&&m(t,!1)}var cn=class extends e.Tn{constructor(){super(),e.ln(this,`widths`,new ResizeObserver(([e])=>{e!==void 0&&(this.narrow=e.contentRect.width<560)})),e.ln(this,`stops`,()=>[...this.querySelectorAll(`.parley-toolbar__button:not([hidden])`)]),e.ln(this,`onKey`,e=>{var t;e.target instanceof HTMLElement&&e.target.closest(`[role="menu"]`)!==null||n.y(e,this.stops(),`row`)||e.key===`Escape`&&(e.preventDefault(),(t=this.view)==null||t.focus())}),e.ln(this,`closeMenus`,e=>en(this,e.target)),e.ln(this,`onFocus`,e=>{let t=this.stops(),n=t.find(t=>t===e.target);n!==void 0&&un(t,n)}),e.ln(this,`run`,e=>{let{view:t}=this;t!==void 0&&(e(t.state,t.dispatch,t),t.focus())}),this.readOnly=!1,this.coloured=!1,this.narrow=!1}createRenderRoot(){return this}connectedCallback(){super.connectedCallback(),this.widths.observe(this),this.classList.add(`parley-toolbar`),this.setAttribute(`role`,`toolbar`),this.addEventListener(`keydown`,this.onKey),this.addEventListener(`focusin`,this.onFocus),this.addEventListener(`mousedown`,dn),document.addEventListener(`pointerdown`,this.closeMenus),document.addEventListener(`keydown`,this.closeMenus)}disconnectedCallback(){super.disconnectedCallback(),this.widths.disconnect(),this.removeEventListener(`keydown`,this.onKey),this.removeEventListener(`focusin`,this.onFocus),this.removeEventListener(`mousedown`,dn),document.removeEventListener(`pointerdown`,this.closeMenus),document.removeEventListener(`keydown`,this.closeMenus)}focus(){var e;(e=this.stops().find(e=>e.tabIndex===0))==null||e.focus()}render(){var n;let{state:r}=this;if(r===void 0)return e.En;this.setAttribute(`aria-label`,e.Vn(`parley-editor-toolbar`));let a=i.d(r)!==void 0,o=t._(r),s=!this.narrow,c=e=>e.map(e=>this.command(e,r));return e.Dn`
${this.readOnly?e.En:((n=this.kit)==null?void 0:n.mode)===`source`?this.sourceTools(this.kit,r):e.Dn`<div class="parley-toolbar__group">${c(s?Zt:Zt.slice(0,1))}</div>
${s||!o?e.Dn`<div class="parley-toolbar__group">${this.styleMenu(r)}</div>`:e.En}
<div class="parley-toolbar__group">
${c(qt)} ${this.link(r)} ${s?c(Jt):e.En}
</div>
${s?e.Dn`<div class="parley-toolbar__group">
${c(Yt)} ${a?c(Xt):e.En}
</div>`:e.En}
${o?e.Dn`<div class="parley-toolbar__group">${this.tableMenu(r)}</div>`:e.En}
${this.insertMenu(r)}`}
<div class="parley-toolbar__group parley-toolbar__group--end">
${s?this.toggles():e.En} ${this.overflow(r)}
</div>
`}updated(){let e=this.stops();e.length>0&&!e.some(e=>e.tabIndex===0)&&un(e,e[0])}ask(e){this.dispatchEvent(new CustomEvent(`parley-toolbar-action`,{detail:e}))}command(t,n){var r;let i=(r=t.isOn)==null?void 0:r.call(t,n),a=i===!0||t.command(n);return ln(t,()=>this.run(t.command),e.in(e.in({},i===void 0?{}:{on:i}),{},{disabled:!a}))}link(e){return ln(Kt,()=>this.ask(`link`),{on:Kt.isOn(e)})}toggles(){return e.Dn`${ln({message:`parley-editor-find`,icon:e.Dt,keys:`Mod-f`},()=>this.ask(`find`),{})}
${ln({message:`parley-editor-authors`,icon:e.it},()=>this.ask(`authors`),{on:this.coloured})}`}styleMenu(t){let r=i.b(t),a=r===void 0?e.Vn(`parley-editor-style`):e.Vn(`parley-editor-style-${r}`),o=i.m.map((a,o)=>{let s=a===`code`?`Mod-7`:a===`paragraph`?`Mod-0`:`Mod-${o+1}`;return{label:e.Vn(`parley-editor-style-${a}`),className:`parley-style-${a}`,keys:n.b(s),checked:r===a,disabled:!i.y(a)(t)&&r!==a,run:()=>this.run(i.y(a))}});return Qt({label:a,name:e.Vn(`parley-editor-style`),entries:o,className:`parley-toolbar__style`})}sourceTools({items:t},n){let r=this.narrow?t.slice(0,4):t;return e.Dn`${[Zt,r].map(t=>e.Dn`<div class="parley-toolbar__group">${t.map(e=>this.command(e,n))}</div>`)}`}insertMenu(t){let{kit:n}=this;if(n===void 0||n.items.length===0)return e.En;let r=e.Vn(`parley-wiki-insert`),i=n.items.map(e=>this.entryOf(e,t)),a=this.narrow?{icon:e.Ot}:{label:r};return e.Dn`<div class="parley-toolbar__group">${Qt(e.in(e.in({},a),{},{name:r,entries:i}))}</div>`}tableMenu(t){let n=i.s.map(n=>{let r=i.c(n);return{label:e.Vn(`parley-editor-table-${n.toLowerCase()}`),disabled:!r(t),run:()=>this.run(r)}});return Qt({label:e.Vn(`parley-editor-table`),name:e.Vn(`parley-editor-table-menu`),entries:n})}itemsInMenu(){var e;return((e=this.kit)==null?void 0:e.mode)===`source`?this.kit.items.slice(4):[...Zt.slice(1),...Jt,...Yt,...Xt]}entryOf(t,r){return e.in(e.in(e.in({label:e.Vn(t.message),icon:t.icon},t.keys===void 0?{}:{keys:n.b(t.keys)}),t.isOn===void 0?{}:{checked:t.isOn(r)}),{},{disabled:!t.command(r),run:()=>this.run(t.command)})}overflow(t){let r=(t,r,i,a)=>e.in(e.in(e.in({label:e.Vn(t),icon:i},a===void 0?{}:{keys:n.b(a)}),r===`authors`?{checked:this.coloured}:{}),{},{run:()=>this.ask(r)}),i=this.readOnly?[]:this.itemsInMenu().map(e=>this.entryOf(e,t)),a=[...this.narrow?[...i,r(`parley-editor-find`,`find`,e.Dt,`Mod-f`),r(`parley-editor-authors`,`authors`,e.it)]:[],r(`parley-editor-help`,`help`,e.rt,`Mod-/`)];return Qt({icon:e.Nn,name:e.Vn(`parley-editor-more`),entries:a,atEnd:!0})}};e.ln(cn,`properties`,{view:{attribute:!1},state:{attribute:!1},readOnly:{attribute:!1},coloured:{attribute:!1},kit:{attribute:!1},narrow:{state:!0}});function ln(t,r,{on:i,disabled:a=!1}){let o=e.Vn(t.message),s=t.keys===void 0?o:e.Vn(`parley-editor-with-keys`,o,n.b(t.keys));return e.Dn`<button
type="button"
class="parley-toolbar__button"
tabindex="-1"
title=${s}
aria-label=${o}
aria-keyshortcuts=${t.keys===void 0?e.En:n.v(t.keys)}
aria-pressed=${i===void 0?e.En:String(i)}
aria-disabled=${String(a)}
@click=${()=>{a||r()}}
>
${n.x(t.icon)}
</button>`}function un(e,t){for(let n of e)n.tabIndex=n===t?0:-1}function dn(e){e.preventDefault()}customElements.define(`parley-editor-toolbar`,cn);var fn=class extends e.Tn{constructor(){super(),e.ln(this,`page`,void 0),e.ln(this,`parts`,new Tt(this,{fetched:()=>{this.view!==void 0&&this.giveView(this.view)},missing:e=>this.tell(`parley-part-missing`,e)})),e.ln(this,`presence`,new Lt(this,()=>this.homeWiki,e=>this.tell(`parley-follow`,e))),e.ln(this,`colours`,new _e(this,e=>this.authorOf(e),()=>this.homeWiki)),e.ln(this,`discuss`,()=>{let e=this.selectionAnchor();if(e!==void 0)this.tell(`parley-discuss`,e);else{let e=this.view&&r.r(this.view.state,this.view.state.selection.head);e!==void 0&&this.tell(`parley-open-passage`,e)}}),e.ln(this,`onToolbarAction`,e=>{switch(e.detail){case`link`:this.parts.with(`parley-link-dialog`,e=>e.open());return;case`find`:this.find();return;case`authors`:this.view!==void 0&&this.colours.toggle(this.view);return;case`help`:this.help();return}}),this.documentName=``,this.readOnly=!1,this.homeWiki=``,this.pages=n.o,this.authorOf=()=>void 0,this.passages=[],this.label=``}get view(){var e;return(e=this.page)==null?void 0:e.view}get followed(){return this.presence.followed}focus(){var e;(e=this.view)==null||e.focus()}selectionAnchor(){return this.view===void 0?void 0:r.c(this.view.state,this.documentName)}reveal(e){let{view:t}=this,n=t===void 0?void 0:r.u(t.state,e,this.documentName);return t===void 0||n===void 0?!1:(r.a(t,n),!0)}follow(t){let n=t&&this.presence.people.find(n=>e.vt(n.person)===e.vt(t));this.presence.stopFollowing(),n!==void 0&&this.presence.act({kind:`follow`,person:n})}find(){this.parts.with(`parley-find-bar`,e=>e.open())}createRenderRoot(){return this}connectedCallback(){super.connectedCallback(),Bt(this,[Ut,Wt,Ht,Vt]),e.Cn(),this.hasUpdated&&this.openPage()}disconnectedCallback(){super.disconnectedCallback(),this.closePage()}render(){var t;let{presence:n,colours:r}=this;return e.Dn`<div class="parley-editor__top">
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
.followed=${n.followed===void 0?void 0:e.vt(n.followed)}
.homeWiki=${this.homeWiki}
@parley-people-action=${e=>n.act(e.detail)}
></parley-people>
</div>
<parley-find-bar .readOnly=${this.readOnly}></parley-find-bar>
${this.followBar()}
${r.shown?e.Dn`<parley-author-legend
.authors=${r.authors}
.here=${r.here}
.homeWiki=${this.homeWiki}
></parley-author-legend>`:e.En}
</div>
<div class="parley-editor__page"></div>
${this.readOnly||((t=this.kit)==null?void 0:t.mode)===`source`?e.En:e.Dn`<parley-category-adder .pages=${this.pages}></parley-category-adder>`}
<parley-link-dialog hidden .pages=${this.pages}></parley-link-dialog>
<parley-link-completion hidden .pages=${this.pages}></parley-link-completion>
<parley-discuss-button
class="parley-discuss"
hidden
@parley-discuss-press=${this.discuss}
></parley-discuss-button>
<parley-shortcut-help></parley-shortcut-help>`}followBar(){let{followed:t}=this.presence;return t===void 0?e.En:e.Dn`<p class="parley-follow" role="status">
<span>${e.Vn(`parley-editor-following`,e.Bn(e._t(t,this.homeWiki)))}</span>
<button type="button" class="parley-button parley-button--quiet" @click=${()=>this.presence.stopFollowing()}>
${e.Vn(`parley-editor-follow-stop`)}
</button>
</p>`}updated(e){(e.has(`doc`)||e.has(`awareness`))&&this.openPage();let{view:t}=this;t!==void 0&&((e.has(`readOnly`)||e.has(`label`))&&t.setProps({}),(e.has(`passages`)||e.has(`doc`))&&r.s(t,this.passages),e.has(`authorOf`)&&this.colours.authorsKnown(),this.giveView(t))}openPage(){this.closePage();let{doc:e}=this,t=this.querySelector(`.parley-editor__page`);if(e===void 0||t===null||!this.isConnected)return;let n=we(e,this.rendering);n===`plain`?this.showPage(e,t,void 0):this.showSpecialPage(e,t,n)}async showSpecialPage(e,t,n){try{let r=await Te(n,{rendering:()=>this.rendering,pages:()=>this.pages,container:this,view:()=>this.view});this.doc===e&&this.isConnected&&this.page===void 0&&this.showPage(e,t,r)}catch(e){this.tell(`parley-part-missing`,n)}}showPage(t,n,r){var i;let{awareness:a}=this,o=document.createElement(`div`);n.replaceChildren(o),Bt(this,(i=r==null?void 0:r.styles)==null?[]:i),this.kit=r,this.page=St(e.in(e.in({doc:t,mount:o},r===void 0?{}:{kit:r}),{},{readOnly:()=>this.readOnly,pages:()=>this.pages,shortcuts:this.shortcuts(),label:()=>e.Vn(`parley-editor-text-label`,e.Bn(this.label)),plugins:this.plugins(a),changed:e=>this.onChanged(e)})),a!==void 0&&this.presence.attach(this.page.view,a),this.giveView(this.page.view),this.onChanged(this.page.view),this.parts.fetch()}closePage(){var e;this.presence.detach(),(e=this.page)==null||e.view.destroy(),this.page=void 0}plugins(t){return[r.i({documentName:()=>this.documentName,title:()=>e.Vn(`parley-editor-passage`),open:e=>this.tell(`parley-open-passage`,e)}),...t===void 0?[]:[this.presence.plugin(t)],n.l({changed:(e,t)=>{var n;return(n=this.parts.find(`parley-link-completion`))==null?void 0:n.changed(e,t)},key:e=>{var t,n;return(t=(n=this.parts.find(`parley-link-completion`))==null?void 0:n.key(e))!=null&&t}}),this.colours.plugin(),n.d(),be(()=>this.pages)]}shortcuts(){return{editLink:()=>this.parts.with(`parley-link-dialog`,e=>e.open()),find:()=>this.find(),findNext:e=>this.parts.with(`parley-find-bar`,t=>t.next(e)),help:()=>this.help(),discuss:this.discuss,toolbar:()=>{var e;return(e=this.parts.find(`parley-editor-toolbar`))==null?void 0:e.focus()},leave:()=>!this.dispatchEvent(new CustomEvent(`parley-leave`,{cancelable:!0}))}}giveView(e){for(let t of[`parley-editor-toolbar`,`parley-link-dialog`,`parley-find-bar`,`parley-category-adder`]){let n=this.parts.find(t);n!==void 0&&(n.view=e)}}onChanged(e){var t;let r=this.parts.find(`parley-editor-toolbar`);r!==void 0&&(r.state=e.state);let i=this.parts.find(`parley-find-bar`);i!==void 0&&(i.found=n.f(e.state)),(t=this.parts.find(`parley-discuss-button`))==null||t.selectionChanged(e),this.colours.changed(e),this.presence.ownCaretMoved()}help(){this.parts.with(`parley-shortcut-help`,e=>void e.open())}tell(e,t){this.dispatchEvent(new CustomEvent(e,{detail:t}))}};e.ln(fn,`properties`,{doc:{attribute:!1},awareness:{attribute:!1},documentName:{attribute:!1},person:{attribute:!1},readOnly:{attribute:!1},homeWiki:{attribute:!1},pages:{attribute:!1},rendering:{attribute:!1},kit:{state:!0},authorOf:{attribute:!1},passages:{attribute:!1},label:{attribute:!1}}),customElements.define(`parley-editor`,fn);function pn(t,n){switch(t.kind){case`opening`:return{phrase:e.Vn(`session-state-opening`),about:e.Vn(`session-about-opening`),tone:`busy`};case`unreachable`:return{phrase:e.Vn(`session-state-unreachable`),about:e.Vn(`session-notice-unreachable`),tone:`alert`};case`saving`:return{phrase:e.Vn(`session-state-saving`),about:e.Vn(`session-about-saving`),tone:`busy`};case`on-server`:return{phrase:e.Vn(`session-state-on-server`),about:e.Vn(`session-about-on-server`),tone:`calm`};case`published`:{let r=e.Bn(e._t(t.by,n)),i=e.Vn(`session-about-published`,r,e.yt(t.at));return{phrase:e.Vn(`session-state-published`,e.wt(t.at)),about:i,tone:`calm`}}case`offline`:return{phrase:e.Vn(t.unsent?`session-state-offline-unsent`:`session-state-offline`),about:e.Vn(`session-notice-offline`),tone:`alert`};case`read-only`:return{phrase:e.Vn(`session-state-read-only`),about:c.t(t.code),tone:`alert`};case`refused`:return{phrase:e.Vn(t.unsent?`session-state-refused-unsent`:`session-state-refused`),about:c.t(t.code),tone:`alert`};case`failed`:return{phrase:e.Vn(`session-state-failed`),about:e.Vn(`session-notice-failed`),tone:`alert`}}}var mn=new WeakSet,hn=class extends e.Tn{constructor(){super(),e.mn(this,mn),this.state={kind:`opening`},this.homeWiki=``}render(){let{phrase:t,about:n,tone:r}=pn(this.state,this.homeWiki);return e.Dn`
<span class="state ${r}" title=${n} data-state=${this.state.kind}>
<span class="dot"></span>
<span>${t}</span>
</span>
<span class="hidden-text" role="status">${e.fn(mn,this,gn).call(this,t)}</span>
`}};function gn(t){switch(this.state.kind){case`saving`:case`opening`:case`on-server`:return``;default:return e.Vn(`session-state-label`,t)}}e.ln(hn,`properties`,{state:{attribute:!1},homeWiki:{}}),e.ln(hn,`styles`,[e.gn,e.On`
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
`]),customElements.define(`parley-save-state`,hn);var _n=[`failure`],vn={status:{state:`connecting`},arrived:!1,unsent:!1,sessionIsNewer:!1,changedSince:!1};function yn(t,n){switch(n.type){case`status`:return e.in(e.in({},t),{},{status:n.status,sessionIsNewer:!1,arrived:t.arrived||n.status.state===`online`});case`typed`:return e.in(e.in({},t),{},{unsent:!0,changedSince:!0});case`received`:return e.in(e.in({},t),{},{changedSince:t.arrived});case`acknowledged`:return bn(e.in(e.in({},t),{},{unsent:!1}));case`session`:return e.in(e.in({},t),{},{session:n.session,sessionIsNewer:!0,changedSince:t.unsent});case`failed`:return e.in(e.in({},t),{},{failure:n.code});case`opened`:return e.in(e.in({},vn),{},{unsent:n.unsent})}}function bn(t){let{failure:n}=t;return e.Nt(t,_n)}function xn(e){let{status:t}=e;switch(t.state){case`connecting`:return e.arrived?Cn(e):{kind:`opening`};case`online`:var n;return Sn(e,e.sessionIsNewer?(n=e.session)==null?void 0:n.readOnly:t.readOnly);case`stopping`:return e.arrived?Cn(e):{kind:`opening`};case`offline`:return e.arrived||e.unsent?{kind:`offline`,unsent:e.unsent,since:t.since}:{kind:`unreachable`};case`refused`:return t.code===`session_over`?e.unsent?{kind:`saving`}:{kind:`opening`}:{kind:`refused`,code:t.code,unsent:e.unsent}}}function Sn(e,t){return t===void 0?e.failure===void 0?Cn(e):{kind:`failed`,code:e.failure}:{kind:`read-only`,code:t}}function Cn(e){if(e.unsent)return{kind:`saving`};let{session:t}=e;return(t==null?void 0:t.published)===void 0||t.unpublished||e.changedSince?{kind:`on-server`}:{kind:`published`,at:t.published.at,by:t.published.by}}function wn(e){switch(e.kind){case`saving`:case`failed`:return!0;case`offline`:case`refused`:return e.unsent;case`opening`:case`unreachable`:case`on-server`:case`published`:case`read-only`:return!1}}var Tn=500,En=5e3,Dn=new WeakMap,On=new WeakMap,kn=new WeakMap,An=new WeakMap,jn=new WeakMap,Mn=new WeakMap,Nn=new WeakSet,Pn=class{constructor(t,n){e.mn(this,Nn),e.pn(this,Dn,void 0),e.pn(this,On,void 0),e.pn(this,kn,new Map),e.pn(this,An,new Set),e.pn(this,jn,void 0),e.pn(this,Mn,-1/0),e.ln(this,`authorOf`,void 0),e.Xt(Dn,this,t),e.Xt(On,this,n),this.authorOf=e.fn(Nn,this,Fn).call(this)}stop(){clearTimeout(e.dn(jn,this))}};function Fn(){return t=>{let n=e.dn(kn,this).get(t);return n===void 0&&!e.dn(An,this).has(t)&&(e.dn(An,this).add(t),e.fn(Nn,this,In).call(this)),n}}function In(){clearTimeout(e.dn(jn,this));let t=Math.max(Tn,e.dn(Mn,this)+En-performance.now());e.Xt(jn,this,setTimeout(()=>void e.fn(Nn,this,Ln).call(this),t))}async function Ln(){e.Xt(Mn,this,performance.now());try{let{clients:t}=await e.on.get(`/api/edit/${encodeURIComponent(e.dn(Dn,this))}/authors`);e.Xt(kn,this,new Map(Object.entries(t).map(([e,t])=>[Number(e),t]))),this.authorOf=e.fn(Nn,this,Fn).call(this),e.dn(On,this).call(this)}catch(t){e.dn(An,this).clear()}}function Rn(e){let t=[];for(let n of e){if(n.kind!==`message`)continue;let{anchor:e,deletedBy:r,id:i}=n.message;e!==void 0&&r===void 0&&t.push({id:i,anchor:e})}return t}function zn(e,t){return e.length===t.length&&e.every((e,n)=>{var r;return e.id===((r=t[n])==null?void 0:r.id)})}var Bn=`…`;function Vn(e,t){var n;let r=((n=t.split(Bn)[0])==null?``:n).replaceAll(/\s+/gu,` `).trim();if(r===``)return;let{text:i,places:a}=Un(e),o=i.indexOf(r),s=a[o],c=a[o+r.length-1];if(!(o<0||s===void 0||c===void 0))return{from:s,to:c+1}}var Hn=new WeakMap;function Un(e){let t=Hn.get(e);if(t!==void 0)return t;let n=``,r=[],i=(e,t)=>{(e!==` `||n!==``&&!n.endsWith(` `))&&(n+=e,r.push(t))};e.descendants((e,t)=>{var n;if(!e.isText){i(` `,t);return}let r=(n=e.text)==null?``:n;for(let e=0;e<r.length;e+=1)i(r.charAt(e).replace(/\s/u,` `),t+e)});let a={text:n,places:r};return Hn.set(e,a),a}function Wn(e,n){let r=e===void 0?void 0:Vn(e.state.doc,n);if(e===void 0||r===void 0)return!1;let i=t.Rt.create(e.state.doc,r.from,r.to);return e.dispatch(e.state.tr.setSelection(i).scrollIntoView()),e.focus(),!0}var Gn=`parley-edit-chat-open`,Kn=`(max-width: 47.99rem)`,qn=600,h=new WeakMap,g=new WeakMap,_=new WeakMap,v=new WeakMap,Jn=new WeakMap,Yn=new WeakMap,Xn=new WeakMap,Zn=new WeakMap,y=new WeakSet,Qn=new WeakMap,$n=new WeakMap,er=new WeakMap,tr=new WeakMap,nr=new WeakMap,rr=new WeakMap,ir=class{constructor(t,n,i){e.mn(this,y),e.pn(this,h,void 0),e.pn(this,g,void 0),e.pn(this,_,void 0),e.pn(this,v,0),e.pn(this,Jn,void 0),e.pn(this,Yn,void 0),e.pn(this,Xn,!1),e.pn(this,Zn,``),e.ln(this,`passages`,[]),e.ln(this,`leave`,()=>{var t;ar.call(e.fn(y,this))&&e.fn(y,this,sr).call(this,!1),(t=e.dn(g,this).call(this))==null||t.focus()}),e.pn(this,Qn,()=>{var t;e.fn(y,this,sr).call(this,!1),(t=e.dn(g,this).call(this))==null||t.focus()}),e.ln(this,`onKey`,t=>{if(t.defaultPrevented||b.call(e.fn(y,this))===null)return;let n=t.code===`KeyC`&&t.altKey&&!t.ctrlKey&&!t.metaKey&&!t.shiftKey,r=t.key===`F6`&&!t.altKey&&!t.ctrlKey&&!t.metaKey;(n||r)&&(t.preventDefault(),this.enter())}),e.ln(this,`onDiscuss`,t=>{this.enter().then(()=>{var n;return(n=b.call(e.fn(y,this)))==null?void 0:n.discuss(t.detail)})}),e.ln(this,`onOpenPassage`,t=>{this.enter().then(()=>{var n;return(n=b.call(e.fn(y,this)))==null?void 0:n.showMessage(t.detail)})}),e.pn(this,$n,t=>e.jt(e.dn(Zn,this),t)),e.pn(this,er,t=>{e.Xt(v,this,t.detail.count),e.dn(h,this).requestUpdate()}),e.pn(this,tr,t=>{ar.call(e.fn(y,this))&&e.fn(y,this,sr).call(this,!1),e.fn(y,this,lr).call(this,t.detail.anchor)}),e.pn(this,nr,t=>{var n,i;e.fn(y,this,ur).call(this);let a=(n=e.dn(g,this).call(this))==null?void 0:n.view,o=(i=e.dn(Jn,this))==null?void 0:i.name;return a===void 0||o===void 0?`unknown`:(t.document===o?r.u(a.state,t,o):Vn(a.state.doc,t.quote))===void 0?`deleted`:`present`}),e.pn(this,rr,()=>{clearTimeout(e.dn(Yn,this)),e.Xt(Yn,this,setTimeout(()=>{var t;return(t=b.call(e.fn(y,this)))==null?void 0:t.requestUpdate()},qn))}),e.Xt(h,this,t),e.Xt(g,this,n),e.Xt(_,this,or.call(e.fn(y,this))),matchMedia(Kn).addEventListener(`change`,()=>{e.Xt(_,this,or.call(e.fn(y,this))),t.requestUpdate()}),require("ext.parley.bootstrap").load("ext.parley.room").then(e=>e.t).catch(i)}documentChanged(t){var n;(n=e.dn(Jn,this))==null||n.doc.off(`update`,e.dn(rr,this)),e.Xt(Jn,this,t),t.doc.on(`update`,e.dn(rr,this))}async enter(){var t,n;e.fn(y,this,sr).call(this,!0),await Promise.all([e.dn(h,this).updateComplete,customElements.whenDefined(`parley-room`)]),(t=b.call(e.fn(y,this)))==null||t.shown(),await((n=b.call(e.fn(y,this)))==null?void 0:n.focusComposer())}button(){let t=e.dn(v,this)===0?e.Vn(`session-chat-open`):e.Vn(`session-chat-open-unread`,e.dn(v,this));return e.Dn`<button
type="button"
class="parley-edit__button"
data-action="chat"
aria-label=${t}
aria-keyshortcuts="Alt+C"
aria-expanded=${String(e.dn(_,this))}
@click=${()=>e.dn(_,this)?e.dn(Qn,this).call(this):void this.enter()}
>
${e.Vn(`session-chat-open`)}
${e.dn(v,this)===0?e.En:e.Dn`<span class="parley-edit__badge">${e.Ct(e.dn(v,this))}</span>`}
</button>`}render(t,n,r){return e.Dn`<aside class="parley-edit__chat" aria-label=${e.Vn(`session-chat-label`)} ?hidden=${!e.dn(_,this)}>
${n===void 0||r===void 0?e.En:e.fn(y,this,cr).call(this,t,n,r)}
</aside>`}};function ar(){return matchMedia(Kn).matches}function or(){return!ar.call(e.fn(y,this))&&u.n(`browser`).getItem(Gn)!==`no`}function b(){return e.dn(h,this).querySelector(`parley-room`)}function sr(t){e.dn(_,this)!==t&&(e.Xt(_,this,t),ar.call(e.fn(y,this))||u.n(`browser`).setItem(Gn,t?`yes`:`no`),e.dn(h,this).requestUpdate())}function cr(t,n,r){return e.Xt(Zn,this,t.title),e.Dn`<parley-room
kept
.document=${n.editChat}
.connection=${r}
.context=${t}
.heading=${e.Vn(`session-chat-label`)}
.anchorState=${e.dn(nr,this)}
.searchPages=${e.rn}
.recordAddress=${e.dn($n,this)}
.back=${ar.call(e.fn(y,this))?e.dn(Qn,this):void 0}
@parley-anchor=${e.dn(tr,this)}
@parley-unread=${e.dn(er,this)}
@parley-leave=${this.leave}
></parley-room>`}async function lr(t){await e.dn(h,this).updateComplete;let n=e.dn(g,this).call(this);(n==null?void 0:n.reveal(t))===!0||Wn(n==null?void 0:n.view,t.quote)||e.Sn(e.Vn(`session-passage-deleted`))}function ur(){e.dn(Xn,this)||(e.Xt(Xn,this,!0),queueMicrotask(()=>{var t,n;e.Xt(Xn,this,!1);let r=Rn((t=(n=b.call(e.fn(y,this)))==null||(n=n.list)==null?void 0:n.items)==null?[]:t);zn(r,this.passages)||(this.passages=r,e.dn(h,this).requestUpdate())}))}var dr=5;async function fr(t){try{return(await e.on.get(`/api/edit/${encodeURIComponent(t)}`)).participants}catch(e){return[]}}function pr(t,n){if(t.length===0)return e.Vn(`session-notice-draft-plain`);let r=t.slice(0,dr).map(({person:t})=>e.Bn(e._t(t,n)));return e.Vn(`session-notice-draft`,e.St(r))}function mr(t,n,r){return n===null?!1:r||t.every(t=>e.vt(t.person)===e.vt(n))}async function hr(t){await e.on.post(`/api/edit/${encodeURIComponent(t)}/discard`,{})}var gr=`(max-width: 47.99rem)`,x=new WeakMap,S=new WeakMap,C=new WeakMap,w=new WeakMap,T=new WeakMap,_r=new WeakMap,vr=new WeakMap,yr=new WeakMap,br=new WeakMap,xr=new WeakMap,E=new WeakSet,Sr=class{constructor(t){var n;e.mn(this,E),e.pn(this,x,void 0),e.pn(this,S,void 0),e.pn(this,C,void 0),e.pn(this,w,!1),e.pn(this,T,void 0),e.pn(this,_r,void 0),e.pn(this,vr,!1),e.pn(this,yr,!1),e.ln(this,`ask`,(t=`button`)=>{e.fn(E,this,wr).call(this,t)}),e.pn(this,br,()=>{var t;e.Xt(yr,this,!0),e.dn(x,this).host.requestUpdate(),(t=e.dn(x,this).editor())==null||t.focus()}),e.pn(this,xr,()=>{var t;e.fn(E,this,Dr).call(this,!1),(t=e.dn(x,this).editor())==null||t.focus()}),e.Xt(x,this,t),e.Xt(S,this,(n=/^#help=([\w-]{1,64})$/u.exec(location.hash))==null?void 0:n[1])}start(){e.dn(vr,this)||(e.Xt(vr,this,!0),e.fn(E,this,Cr).call(this))}get looking(){var t;return e.dn(S,this)!==void 0&&((t=e.dn(T,this))==null?void 0:t.edits)!==!0}get available(){return e.dn(C,this)!==void 0}get passages(){var t,n;return(t=(n=e.dn(T,this))==null?void 0:n.passages)==null?[]:t}button(){var t,n;if(e.dn(C,this)===void 0)return e.En;let r=(t=(n=e.dn(T,this))==null?void 0:n.unread)==null?0:t,i=r===0?e.Vn(`session-help-open`):e.Vn(`session-help-open-unread`,r);return e.Dn`<button
type="button"
class="parley-edit__button"
data-action="help"
aria-label=${i}
aria-expanded=${String(e.dn(w,this))}
@click=${()=>e.dn(w,this)?e.dn(xr,this).call(this):this.ask()}
>
${e.Vn(`session-help-open`)}
${r===0?e.En:e.Dn`<span class="parley-edit__badge">${e.Ct(r)}</span>`}
</button>`}bars(){var t,n,r;let i=(t=(n=e.dn(T,this))==null?void 0:n.bars())==null?e.En:t;if(i!==e.En)return i;let a=(r=e.dn(C,this))==null?void 0:r.you;return e.dn(yr,this)||e.dn(w,this)||(a==null?void 0:a.newcomer)!==!0||e.dn(S,this)!==void 0?e.En:e.Dn`<div class="parley-edit__notice parley-edit__notice--calm" role="status" data-notice="first-edits">
<p>${e.Vn(`session-help-first-edits`)}</p>
<button type="button" class="parley-edit__button" @click=${()=>this.ask(`first-edits`)}>
${e.Vn(`session-help-ask`)}
</button>
<button type="button" class="parley-edit__button parley-edit__button--quiet" @click=${e.dn(br,this)}>
${e.Vn(`session-help-no-thanks`)}
</button>
</div>`}render(){var t,n;return e.Dn`<aside
class="parley-edit__chat parley-edit__help"
aria-label=${e.Vn(`session-help-label`)}
?hidden=${!e.dn(w,this)}
>
${(t=(n=e.dn(T,this))==null?void 0:n.render(e.dn(w,this)))==null?e.En:t}
</aside>`}};async function Cr(){var t;try{e.Xt(C,this,await e.Gt(e.dn(x,this).context().title))}catch(e){return}if(e.dn(x,this).host.requestUpdate(),e.dn(S,this)!==void 0){var n;await e.fn(E,this,Tr).call(this),(n=e.dn(T,this))==null||n.visit(e.dn(S,this),e.dn(C,this).desk),matchMedia(gr).matches||e.fn(E,this,Dr).call(this,!0)}else if(((t=e.dn(C,this).you)==null?void 0:t.requests.some(u.i))===!0){var r;await e.fn(E,this,Tr).call(this),(r=e.dn(T,this))==null||r.prepare(`button`),matchMedia(gr).matches||e.fn(E,this,Dr).call(this,!0)}}async function wr(t){await e.fn(E,this,Tr).call(this),e.dn(T,this)!==void 0&&(e.dn(S,this)===void 0&&e.dn(T,this).prepare(t),e.fn(E,this,Dr).call(this,!0),await e.dn(x,this).host.updateComplete,await e.dn(T,this).focusField())}function Tr(){return e.dn(_r,this)!=null||e.Xt(_r,this,e.fn(E,this,Er).call(this)),e.dn(_r,this)}async function Er(){try{let{HelpSide:t}=await require("ext.parley.bootstrap").load("ext.parley.help-side");e.Xt(T,this,await t.load(e.dn(x,this),e.dn(xr,this)))}catch(t){e.Xt(_r,this,void 0),e.dn(x,this).failed()}}function Dr(t){e.Xt(w,this,t),e.dn(x,this).host.requestUpdate()}var Or={};function kr({view:t,draftBy:n,outdated:r}){let i=[...jr(t)];t.carried&&i.push(Ar(`carried`,e.Vn(`session-notice-carried`))),r&&i.push(e.in(e.in({},Ar(`outdated`,e.Vn(`session-notice-outdated`))),{},{action:`reload`}));let{session:a}=t;return a!==void 0&&a.latestRevision>a.baseRevision&&i.push(Ar(`elsewhere-${a.latestRevision}`,e.Vn(`session-notice-elsewhere`))),n!==void 0&&(a==null?void 0:a.unpublished)===!0&&i.push(Ar(`draft`,n)),i}function Ar(e,t){return{id:e,tone:`calm`,words:t,closable:!0}}function jr({save:t}){switch(t.kind){case`offline`:return[{id:`offline`,tone:`alert`,words:e.Vn(`session-notice-offline`),closable:!1}];case`unreachable`:return[{id:`unreachable`,tone:`alert`,words:e.Vn(`session-notice-unreachable`),closable:!1}];case`failed`:return[{id:`failed`,tone:`alert`,words:e.Vn(`session-notice-failed`),closable:!1}];case`read-only`:return[Mr(t.code,!1)];case`refused`:return[Mr(t.code,t.unsent)];case`opening`:case`saving`:case`on-server`:case`published`:return[]}}function Mr(t,n){let r=[c.t(t),...n?[e.Vn(`session-notice-unsent-safe`)]:[]].join(` `),i=t===`not_signed_in`?`sign-in`:t===`schema_outdated`?`reload`:`retry`;return{id:`refused-${t}`,tone:`alert`,words:r,action:i,closable:!1}}function Nr(){let{missingTitles:t,categoryPrefix:n}=e.Rn();return e.in(e.in({search:async(t,n)=>(await e.rn(t,n)).map(e=>({title:e})),addressOf:e.At,titleOf:t=>e.Mt(t.href,location.origin)},t===void 0?{}:{missing:t}),{},{categoryPrefix:n})}var Pr=e.On`
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
`;function Fr({document:t,sent:n}){let r=`/api/edit/${encodeURIComponent(t)}`;return{changes:async()=>(await n(),e.on.get(`${r}/changes`)),publish:({summary:t,baseRevision:n})=>e.on.post(`${r}/publish`,{summary:t,baseRevision:n}),resolve:t=>e.on.post(`${r}/resolve`,t)}}async function Ir(e,t,n=Fr){var r;await require("ext.parley.bootstrap").load("ext.parley.publish-dialog");let i=(r=e.querySelector(`parley-publish-dialog`))==null?Lr(e):r;i.homeWiki=t.context.wiki,i.newPage=!t.context.exists,await i.updateComplete,i.open(n(t))}function Lr(e){let t=e.ownerDocument.createElement(`parley-publish-dialog`);return e.append(t),t}var Rr=new WeakMap,zr=new WeakMap,Br=new WeakMap,Vr=class{constructor(){e.pn(this,Rr,[]),e.pn(this,zr,[]),e.pn(this,Br,[])}of(t,n){return(t!==e.dn(Rr,this)||n!==e.dn(zr,this))&&(e.Xt(Rr,this,t),e.Xt(zr,this,n),e.Xt(Br,this,[...t,...n])),e.dn(Br,this)}};function Hr({base:e,ours:t},n){if(t.eq(n)||e!==void 0&&t.eq(e))return{kind:`nothing`};if(e===void 0||a.p(t)!==a.p(n))return{kind:`does-not-fit`};let r=a.t(e,t,n);return r.ok?r.doc.eq(n)?{kind:`nothing`}:{kind:`fits`,page:r.doc}:{kind:`does-not-fit`}}function Ur(e){return t.P(e.getXmlFragment(a.d),a.f)}function Wr(e,n,r){let i=e.getXmlFragment(a.d);e.transact(()=>t.I(e,i,n,{mapping:new Map,isOMark:new Map}),r)}function Gr(e){return e.toJSON()}function Kr(e){try{let t=a.f.nodeFromJSON(e);return t.check(),t.type===a.f.topNodeType?t:void 0}catch(e){return}}var qr=[`base`],D=new WeakMap,O=new WeakMap,k=new WeakMap,Jr=new WeakSet,Yr=class{constructor(t,n,r){e.mn(this,Jr),e.pn(this,D,void 0),e.pn(this,O,void 0),e.pn(this,k,void 0),e.Xt(D,this,t),e.Xt(O,this,`parley-kept|${e.vt(n)}|${r}|`),e.Xt(k,this,e.fn(Jr,this,Xr).call(this))}get list(){return e.dn(k,this)}keep(t){let n=`${t.at.toString(36)}-${crypto.randomUUID()}`;e.Xt(k,this,[...e.dn(k,this),e.in(e.in({},t),{},{id:n})]);let{base:r}=t,i=e.Nt(t,qr),a=e.in(e.in({},i),{},{ours:Gr(t.ours)},r===void 0?{}:{base:Gr(r)});return e.dn(D,this).setItem(e.dn(O,this)+n,JSON.stringify(a)),n}drop(t){e.Xt(k,this,e.dn(k,this).filter(e=>e.id!==t)),e.dn(D,this).removeItem(e.dn(O,this)+t)}};function Xr(){let t=[];for(let n=0;n<e.dn(D,this).length;n+=1){let r=e.dn(D,this).key(n);if((r==null?void 0:r.startsWith(e.dn(O,this)))!==!0)continue;let i=Zr(r.slice(e.dn(O,this).length),e.dn(D,this).getItem(r));i!==void 0&&t.push(i)}return t.sort((e,t)=>e.at-t.at)}function Zr(t,n){try{let r=JSON.parse(n==null?``:n);if(typeof r!=`object`||!r)return;let{at:i,ours:a,base:o,why:s}=r,c=Kr(a),l=Kr(o);return c===void 0||typeof i!=`number`||typeof s!=`string`?void 0:e.in({id:t,at:i,ours:c,why:s},l===void 0?{}:{base:l})}catch(e){return}}var Qr=2e3,A=new WeakMap,j=new WeakMap,M=new WeakMap,$r=new WeakMap,ei=new WeakMap,ti=new WeakMap,N=new WeakMap,P=new WeakSet,ni=new WeakMap,ri=new WeakMap,ii=class{constructor(t){e.mn(this,P),e.ln(this,`live`,void 0),e.pn(this,A,void 0),e.pn(this,j,void 0),e.pn(this,M,void 0),e.pn(this,$r,0),e.pn(this,ei,void 0),e.pn(this,ti,!1),e.pn(this,N,!1),e.pn(this,ni,(t,n)=>{var r;(e.dn(A,this).copy.origin===void 0||n!==e.dn(A,this).copy.origin)&&(n===this.live.provider?(e.fn(P,this,F).call(this,{type:`received`}),e.dn(M,this)||e.fn(P,this,oi).call(this)):(e.dn(M,this)||(r=e.dn(A,this).marks)==null||r.set(this.name,!0),e.Xt(M,this,!0),e.fn(P,this,F).call(this,{type:`typed`})))}),e.pn(this,ri,({number:t})=>{t===0&&!e.dn(N,this)&&e.fn(P,this,ai).call(this)}),e.Xt(A,this,t),e.Xt(j,this,t.acknowledged),e.Xt(M,this,t.unsent),t.doc.on(`update`,e.dn(ni,this)),this.live=t.connection.open(t.name,t.doc,{awareness:!0,onStatus:t=>e.fn(P,this,F).call(this,{type:`status`,status:t}),onStateless:t=>e.fn(P,this,li).call(this,t),onSynced:()=>e.fn(P,this,ci).call(this)}),this.live.provider.on(`unsyncedChanges`,e.dn(ri,this)),e.fn(P,this,F).call(this,{type:`status`,status:this.live.status})}get name(){return e.dn(A,this).name}get doc(){return e.dn(A,this).doc}get unsent(){return e.dn(M,this)}leftBehind(){let t=Ur(this.doc);return e.dn(j,this)===void 0?{ours:t}:{ours:t,base:e.dn(j,this)}}resync(){e.dn(N,this)||this.live.provider.forceSync()}async close(t){var n;e.dn(N,this)||(e.Xt(N,this,!0),clearTimeout(e.dn(ei,this)),this.doc.off(`update`,e.dn(ni,this)),this.live.close(),t===`keep`?await e.dn(A,this).copy.close():((n=e.dn(A,this).marks)==null||n.forget(this.name),await e.dn(A,this).copy.clear()))}};function F(t){e.dn(N,this)||e.dn(A,this).onEvent(t)}function ai(){var t,n;e.dn(M,this)&&((t=e.dn(A,this).marks)==null||t.set(this.name,!1)),e.dn(ti,this)||(n=e.dn(A,this).marks)==null||n.forget(this.name,`this-tab`),e.Xt(ti,this,!0),e.Xt(M,this,!1),e.fn(P,this,F).call(this,{type:`acknowledged`}),e.fn(P,this,oi).call(this)}function oi(){clearTimeout(e.dn(ei,this));let t=Math.max(0,e.dn($r,this)+Qr-Date.now());t===0?e.fn(P,this,si).call(this):e.Xt(ei,this,setTimeout(()=>e.fn(P,this,si).call(this),t))}function si(){e.dn(N,this)||e.dn(M,this)||(e.Xt($r,this,Date.now()),e.Xt(j,this,Ur(this.doc)),e.dn(A,this).copy.keepAcknowledged(e.dn(j,this)))}function ci(){e.dn(N,this)||(e.dn(M,this)||e.fn(P,this,oi).call(this),e.dn(A,this).onSynced())}function li(t){var n;let r=ui(t);r===void 0||e.dn(N,this)||(r.type===`session`&&e.fn(P,this,F).call(this,{type:`session`,session:r}),r.type===`refused`&&e.dn(A,this).onRefused((n=e.sn(r.code))==null?`internal`:n))}function ui(e){try{let t=JSON.parse(e);return typeof t==`object`&&t?t:void 0}catch(e){return}}function di(e){switch(e){case`storage_failed`:case`rate_limited`:case`overloaded`:case`stopping`:case`internal`:case`dependency_missing`:return`send-again`;case`author_forged`:case`update_malformed`:case`content_refused`:return`write-anew`;default:return`set-aside`}}var I=new WeakMap,fi=new WeakMap,pi=new WeakMap,L=new WeakSet,mi=class{constructor(t,n,r){e.mn(this,L),e.pn(this,I,void 0),e.pn(this,fi,void 0),e.pn(this,pi,void 0),e.Xt(I,this,t),e.Xt(fi,this,e.vt(n)),e.Xt(pi,this,r)}set(t,n){e.dn(I,this).setItem(e.fn(L,this,hi).call(this,t,e.dn(pi,this)),n?`unsent`:`sent`)}unsent(t){return e.fn(L,this,gi).call(this).some(e=>e.document===t&&e.unsent)}documents(){return[...new Set(e.fn(L,this,gi).call(this).map(e=>e.document))]}forget(t,n=`nothing`){for(let r of e.fn(L,this,gi).call(this))r.document!==t||n===`this-tab`&&r.tab===e.dn(pi,this)||e.dn(I,this).removeItem(e.fn(L,this,hi).call(this,t,r.tab))}};function hi(t,n){return`parley-copy|${e.dn(fi,this)}|${t}|${n}`}function gi(){let t=[];for(let r=0;r<e.dn(I,this).length;r+=1){var n;let i=(n=e.dn(I,this).key(r))==null?``:n,[a,o,s,c]=i.split(`|`);a===`parley-copy`&&o===e.dn(fi,this)&&s!==void 0&&c!==void 0&&t.push({document:s,tab:c,unsent:e.dn(I,this).getItem(i)===`unsent`})}return t}var _i=3e4,vi=3e3,R=new WeakMap,z=new WeakMap,yi=new WeakMap,B=new WeakMap,bi=new WeakMap,V=new WeakMap,H=new WeakMap,U=new WeakMap,xi=new WeakMap,Si=new WeakMap,Ci=new WeakMap,wi=new WeakMap,Ti=new WeakMap,Ei=new WeakMap,W=new WeakSet,Di=class{constructor(t){e.mn(this,W),e.pn(this,R,void 0),e.pn(this,z,void 0),e.pn(this,yi,new Set),e.pn(this,B,vn),e.pn(this,bi,void 0),e.pn(this,V,void 0),e.pn(this,H,void 0),e.pn(this,U,[]),e.pn(this,xi,new Set),e.pn(this,Si,!1),e.pn(this,Ci,!1),e.pn(this,wi,0),e.pn(this,Ti,-1/0),e.pn(this,Ei,!1),e.Xt(R,this,t),e.Xt(z,this,t.person===null?void 0:new mi(t.storage,t.person,t.tab))}get view(){var t,n;let{session:r}=e.dn(B,this),i=new Set(e.dn(U,this).map(e=>e.keptId));return e.in(e.in(e.in(e.in({save:xn(e.dn(B,this))},r===void 0?{}:{session:r}),e.dn(V,this)===void 0||!e.dn(Si,this)?{}:{opened:e.dn(V,this)}),e.dn(bi,this)===void 0?{}:{documents:e.dn(bi,this)}),{},{kept:((t=(n=e.dn(H,this))==null?void 0:n.list)==null?[]:t).filter(e=>!i.has(e.id)),carried:e.dn(Ci,this)})}onChange(t){return e.dn(yi,this).add(t),()=>e.dn(yi,this).delete(t)}async start(){await e.fn(W,this,ji).call(this)}retry(){e.dn(V,this)===void 0?this.start():e.dn(V,this).live.retry()}async sent(){e.dn(B,this).unsent&&await new Promise(t=>{let n=()=>{clearTimeout(r),i(),t()},r=setTimeout(n,vi),i=this.onChange(()=>{e.dn(B,this).unsent||n()})})}dropKept(t){var n;(n=e.dn(H,this))==null||n.drop(t),e.fn(W,this,Oi).call(this)}noteCarriedSeen(){e.Xt(Ci,this,!1),e.fn(W,this,Oi).call(this)}async stop(){var t;e.Xt(Ei,this,!0),e.dn(yi,this).clear(),await((t=e.dn(V,this))==null?void 0:t.close(`keep`))}};function Oi(){for(let t of e.dn(yi,this))t()}function ki(t){e.dn(Ei,this)||(e.Xt(B,this,yn(e.dn(B,this),t)),t.type===`acknowledged`&&e.Xt(wi,this,0),t.type===`status`&&e.fn(W,this,Ai).call(this,t.status),e.fn(W,this,Oi).call(this))}function Ai(t){t.state===`refused`&&t.code===`session_over`&&e.fn(W,this,zi).call(this)}async function ji(t){for(let n=0;!e.dn(Ei,this);n+=1){let r=await e.fn(W,this,Mi).call(this);if(r===`refused`)return;if(r!==`unreachable`&&r.edit!==t){await e.fn(W,this,Ni).call(this,r);return}await e.dn(R,this).wait(n)}}async function Mi(){try{return await e.dn(R,this).documentsOf(e.dn(R,this).title)}catch(t){return t instanceof e.cn&&!Wi(t.code)?(e.fn(W,this,ki).call(this,{type:`status`,status:{state:`refused`,code:t.code}}),`refused`):(e.fn(W,this,ki).call(this,{type:`status`,status:{state:`offline`,since:e.dn(R,this).now()}}),`unreachable`)}}async function Ni(n){var r,i,a;let o=n.edit,s=new t.G,c=await e.fn(W,this,Pi).call(this,o,s),l=await c.acknowledged();if(await e.fn(W,this,Fi).call(this,n),e.dn(Ei,this))return;let u=(r=(i=e.dn(z,this))==null?void 0:i.unsent(o))!=null&&r;e.Xt(bi,this,n),e.Xt(Si,this,Ur(s).childCount>0),e.dn(H,this)!=null||e.Xt(H,this,e.dn(R,this).person===null?void 0:new Yr(e.dn(R,this).storage,e.dn(R,this).person,n.page.key)),e.Xt(B,this,yn(e.dn(B,this),{type:`opened`,unsent:u})),e.Xt(V,this,new ii({name:o,doc:s,copy:c,marks:e.dn(z,this),connection:e.dn(R,this).connection,acknowledged:l,unsent:u,onEvent:t=>e.fn(W,this,ki).call(this,t),onSynced:()=>e.fn(W,this,Ii).call(this),onRefused:t=>void e.fn(W,this,Vi).call(this,t)})),(a=e.dn(z,this))==null||a.set(o,u),e.fn(W,this,Oi).call(this)}function Pi(t,n){let{person:r}=e.dn(R,this);return r===null?Promise.resolve(Ki):e.dn(R,this).openCopy(r,t,n)}async function Fi(n){var r,i;for(let o of(r=(i=e.dn(z,this))==null?void 0:i.documents())==null?[]:r){var a;if(o===n.edit||Gi(o)!==n.page.key||e.dn(xi,this).has(o)||e.dn(U,this).some(e=>e.document===o))continue;let r=new t.G,i=await e.fn(W,this,Pi).call(this,o,r),s=async()=>{var t;(t=e.dn(z,this))==null||t.forget(o),await i.clear(),r.destroy()};if(((a=e.dn(z,this))==null?void 0:a.unsent(o))!==!0){await s();continue}let c=await i.acknowledged(),l=e.in({ours:Ur(r)},c===void 0?{}:{base:c});e.dn(U,this).push({document:o,left:l,why:`does-not-fit`,settled:s})}}function Ii(){e.Xt(Si,this,!0);let t=e.dn(U,this);e.Xt(U,this,[]);for(let n of t)e.fn(W,this,Li).call(this,n);e.fn(W,this,Oi).call(this)}function Li({left:t,why:n,keptId:r,settled:i}){var a;let o=e.dn(V,this);if(o===void 0)return;r!==void 0&&((a=e.dn(H,this))==null||a.drop(r));let{status:s}=o.live,c=s.state===`online`?s.readOnly:void 0,l=Hr(t,Ur(o.doc));l.kind===`fits`&&c===void 0&&n===`does-not-fit`?(Wr(o.doc,l.page,this),e.Xt(Ci,this,!0)):l.kind!==`nothing`&&e.fn(W,this,Ri).call(this,t,c==null?n:c),i()}function Ri({ours:t,base:n},r){var i;return(i=e.dn(H,this))==null?void 0:i.keep(e.in({at:e.dn(R,this).now(),ours:t,why:r},n===void 0?{}:{base:n}))}async function zi(){var t;let n=e.dn(V,this);if(n===void 0)return;e.Xt(V,this,void 0),n.unsent&&e.dn(U,this).push({document:n.name,left:n.leftBehind(),why:`does-not-fit`,settled:()=>e.fn(W,this,Bi).call(this,n.name)});let r=!n.unsent&&((t=e.dn(z,this))==null?void 0:t.unsent(n.name))===!0;r&&e.dn(xi,this).add(n.name),await n.close(n.unsent||r?`keep`:`forget`),await e.fn(W,this,ji).call(this,n.name)}async function Bi(n){var r;(r=e.dn(z,this))==null||r.forget(n),await(await e.fn(W,this,Pi).call(this,n,new t.G)).clear()}async function Vi(t){switch(di(t)){case`send-again`:{let n=e.dn(wi,this);e.Xt(wi,this,e.dn(wi,this)+1),(t!==`dependency_missing`||n>2)&&e.fn(W,this,ki).call(this,{type:`failed`,code:t});let r=e.dn(V,this);await e.dn(R,this).wait(n),r===e.dn(V,this)&&(r==null||r.resync());return}case`write-anew`:{let n=e.dn(R,this).now(),r=n-e.dn(Ti,this)<_i;e.Xt(Ti,this,n),await e.fn(W,this,Hi).call(this,r?t:`does-not-fit`);return}case`set-aside`:await e.fn(W,this,Hi).call(this,t)}}async function Hi(t){let n=e.dn(V,this);if(n!==void 0&&e.dn(bi,this)!==void 0){if(e.Xt(V,this,void 0),n.unsent){let r=n.leftBehind(),i=e.fn(W,this,Ri).call(this,r,t);e.dn(U,this).push(e.in({document:n.name,left:r,why:t,settled:()=>Promise.resolve()},i===void 0?{}:{keptId:i}))}await n.close(`forget`),await e.fn(W,this,ji).call(this),e.fn(W,this,Ui).call(this)}}function Ui(){var t;(t=e.dn(V,this))==null||t.live.retry()}function Wi(e){return e===`rate_limited`||e===`overloaded`||e===`stopping`||e===`internal`}function Gi(e){var t;let n=a.l(e);return n===void 0||(t=a.u(n.key))==null?void 0:t.pageKey}var Ki={origin:void 0,acknowledged:async()=>void 0,keepAcknowledged:async()=>void 0,close:async()=>void 0,clear:async()=>void 0},qi=`custom`,Ji=`updates`,Yi=(e,n=()=>{},r=()=>{})=>{let[i]=d.p(e.db,[Ji]);return d.l(i,d.r(e._dbref,!1)).then(a=>{e._destroyed||(n(i),t.it(e.doc,()=>{a.forEach(n=>t.X(e.doc,n))},e,!1),r(i))}).then(()=>d.u(i).then(t=>{e._dbref=t+1})).then(()=>d.n(i).then(t=>{e._dbsize=t})).then(()=>i)},Xi=(e,n=!0)=>Yi(e).then(r=>{(n||e._dbsize>=500)&&d.t(r,t.tt(e.doc)).then(()=>d.o(r,d.i(e._dbref,!0))).then(()=>d.n(r).then(t=>{e._dbsize=t}))}),Zi=class extends t.St{constructor(e,n){super(),this.doc=n,this.name=e,this._dbref=0,this._dbsize=0,this._destroyed=!1,this.db=null,this.synced=!1,this._db=d.d(e,e=>d.a(e,[[`updates`,{autoIncrement:!0}],[`custom`]])),this.whenSynced=t.ot(e=>this.on(`synced`,()=>e(this))),this._db.then(e=>{this.db=e,Yi(this,e=>d.t(e,t.tt(n)),()=>{if(this._destroyed)return this;this.synced=!0,this.emit(`synced`,[this])})}),this._storeTimeout=1e3,this._storeTimeoutId=null,this._storeUpdate=(e,t)=>{if(this.db&&t!==this){let[t]=d.p(this.db,[Ji]);d.t(t,e),++this._dbsize>=500&&(this._storeTimeoutId!==null&&clearTimeout(this._storeTimeoutId),this._storeTimeoutId=setTimeout(()=>{Xi(this,!1),this._storeTimeoutId=null},this._storeTimeout))}},n.on(`update`,this._storeUpdate),this.destroy=this.destroy.bind(this),n.on(`destroy`,this.destroy)}destroy(){return this._storeTimeoutId&&clearTimeout(this._storeTimeoutId),this.doc.off(`update`,this._storeUpdate),this.doc.off(`destroy`,this.destroy),this._destroyed=!0,this._db.then(e=>{e.close()})}clearData(){return this.destroy().then(()=>{d.s(this.name)})}get(e){return this._db.then(t=>{let[n]=d.p(t,[qi],`readonly`);return d.c(n,e)})}set(e,t){return this._db.then(n=>{let[r]=d.p(n,[qi]);return d.f(r,t,e)})}del(e){return this._db.then(t=>{let[n]=d.p(t,[qi]);return d.o(n,e)})}},Qi=`acknowledged`,$i=3e3;function ea(t,n){return`parley/${e.vt(t)}/${n}`}var ta=async(e,t,n)=>{if(typeof indexedDB>`u`||!await ra())return ia;let r=new Zi(ea(e,t),n);return await Promise.race([r.whenSynced.then(()=>!0),new Promise(e=>setTimeout(()=>e(!1),$i))])?na({origin:r,acknowledged:async()=>Kr(await r.get(Qi)),keepAcknowledged:async e=>{await r.set(Qi,JSON.parse(JSON.stringify(Gr(e))))},close:()=>r.destroy(),clear:()=>r.clearData()}):(r.destroy().catch(()=>void 0),ia)};function na(e){let t=()=>void 0;return{origin:e.origin,acknowledged:()=>e.acknowledged().catch(t),keepAcknowledged:n=>e.keepAcknowledged(n).catch(t),close:()=>e.close().catch(t),clear:()=>e.clear().catch(t)}}async function ra(){return new Promise(e=>{try{let t=indexedDB.open(`parley`);t.addEventListener(`success`,()=>{t.result.close(),e(!0)}),t.addEventListener(`error`,t=>{t.preventDefault(),e(!1)}),setTimeout(()=>e(!1),$i)}catch(t){e(!1)}})}var ia={origin:void 0,acknowledged:async()=>void 0,keepAcknowledged:async()=>void 0,close:async()=>void 0,clear:async()=>void 0};function aa({title:t,person:n}){let r=d._({url:e.Rn().socketAddress(),fetchToken:d.m});return{connection:r,session:new Di({title:t,person:n,connection:r,documentsOf:e.Qt,openCopy:ta,storage:oa(),tab:crypto.randomUUID(),wait:e=>new Promise(t=>setTimeout(t,d.v(e))),now:()=>Date.now()})}}function oa(){try{return localStorage.setItem(`parley-test`,``),localStorage.removeItem(`parley-test`),sa(localStorage)}catch(t){return e.in(e.in({},u.t()),{},{key:()=>null,length:0})}}function sa(e){return{getItem:t=>e.getItem(t),setItem:(t,n)=>{try{e.setItem(t,n)}catch(n){e.removeItem(t)}},removeItem:t=>e.removeItem(t),key:t=>e.key(t),get length(){return e.length}}}var G=new WeakMap,K=new WeakMap,ca=new WeakMap,la=new WeakMap,q=new WeakMap,ua=new WeakMap,da=new WeakMap,fa=new WeakMap,pa=new WeakMap,J=new WeakMap,Y=new WeakMap,X=new WeakMap,ma=new WeakMap,Z=new WeakSet,ha=new WeakMap,ga=new WeakMap,_a=new WeakMap,va=class extends e.Tn{constructor(){super(),e.mn(this,Z),e.pn(this,G,void 0),e.pn(this,K,void 0),e.pn(this,ca,void 0),e.pn(this,la,void 0),e.pn(this,q,void 0),e.pn(this,ua,void 0),e.pn(this,da,!1),e.pn(this,fa,Nr()),e.pn(this,pa,new Set),e.pn(this,J,()=>{!e.dn(da,this)&&navigator.onLine&&(e.Xt(da,this,!0),this.requestUpdate())}),e.pn(this,Y,new ir(this,()=>this.querySelector(`parley-editor`),e.dn(J,this))),e.pn(this,X,new Sr({host:this,context:()=>this.context,connection:()=>{var t;return(t=e.dn(G,this))==null?void 0:t.connection},editor:()=>this.querySelector(`parley-editor`),document:()=>{var t;return(t=e.dn(K,this))==null?void 0:t.name},revision:()=>{var t,n;return(t=(n=Q.call(e.fn(Z,this)).session)==null?void 0:n.baseRevision)==null?0:t},failed:e.dn(J,this)})),e.pn(this,ma,new Vr),e.pn(this,ha,t=>{t instanceof CustomEvent&&e.dn(X,this).ask(t.detail===`conflict`?`conflict`:`refused`)}),e.pn(this,ga,()=>{var t;let{opened:n}=Q.call(e.fn(Z,this)),r=(t=e.dn(G,this))==null?void 0:t.session;if(n===void 0||r===void 0)return;let i={context:this.context,document:n.name,sent:()=>r.sent()};Ir(this,i,this.site.publishing).catch(e.dn(J,this))}),e.pn(this,_a,t=>{wn(Q.call(e.fn(Z,this)).save)&&t.preventDefault()}),this.site=Or}createRenderRoot(){return this}connectedCallback(){super.connectedCallback(),Bt(this,[Pr]),addEventListener(`beforeunload`,e.dn(_a,this)),addEventListener(`keydown`,e.dn(Y,this).onKey),this.addEventListener(`parley-help-wanted`,e.dn(ha,this)),this.hasUpdated&&e.fn(Z,this,ya).call(this)}firstUpdated(){e.fn(Z,this,ya).call(this)}disconnectedCallback(){var t;super.disconnectedCallback(),removeEventListener(`beforeunload`,e.dn(_a,this)),removeEventListener(`keydown`,e.dn(Y,this).onKey),this.removeEventListener(`parley-help-wanted`,e.dn(ha,this)),(t=e.dn(ca,this))==null||t.stop();let n=e.dn(G,this);n==null||n.session.stop().finally(()=>n.connection.close())}get editor(){return this.querySelector(`parley-editor`)}render(){var t;let n=Q.call(e.fn(Z,this));return e.Dn`
${e.fn(Z,this,Ta).call(this,n)}
<div class="parley-edit__notices">${e.dn(X,this).bars()} ${e.fn(Z,this,Oa).call(this,n)}</div>
<div class="parley-edit__columns">
<section class="parley-edit__text" aria-label=${e.Vn(`session-text-label`)}>
<p class="parley-edit__title" aria-hidden="true"><bdi>${this.context.title}</bdi></p>
${e.fn(Z,this,Da).call(this,n)}
</section>
${e.dn(Y,this).render(this.context,n.documents,(t=e.dn(G,this))==null?void 0:t.connection)} ${e.dn(X,this).render()}
</div>
${e.fn(Z,this,wa).call(this,n)}
<parley-confirm-dialog></parley-confirm-dialog>
`}};function ya(){e.Xt(G,this,aa(this.context)),e.dn(G,this).session.onChange(()=>e.fn(Z,this,ba).call(this)),e.dn(G,this).session.start()}function Q(){var t,n;return(t=(n=e.dn(G,this))==null?void 0:n.session.view)==null?{save:{kind:`opening`},kept:[],carried:!1}:t}function ba(){let{opened:t,session:n}=Q.call(e.fn(Z,this));t!==void 0&&t!==e.dn(K,this)&&e.fn(Z,this,xa).call(this,t),n!==void 0&&e.fn(Z,this,Ca).call(this,n),this.requestUpdate()}function xa(t){var n;e.dn(K,this)!==void 0&&e.Sn(e.Vn(`session-newer-text`)),e.Xt(K,this,t),(n=e.dn(ca,this))==null||n.stop(),e.Xt(ca,this,new Pn(t.name,()=>this.requestUpdate())),e.dn(Y,this).documentChanged(t),e.dn(X,this).start(),e.Xt(la,this,void 0),e.Xt(q,this,void 0),e.fn(Z,this,Sa).call(this,t.name)}async function Sa(t){var n;let r=await fr(t);((n=e.dn(K,this))==null?void 0:n.name)===t&&(e.Xt(la,this,r),this.requestUpdate())}function Ca({published:t,unpublished:n}){var r;e.dn(K,this)!==void 0&&(e.dn(q,this)!=null||e.Xt(q,this,n));let i=(r=t==null?void 0:t.revision)==null?0:r,a=e.dn(ua,this);if(e.Xt(ua,this,i),t===void 0||a===void 0||a===i)return;e.Xt(q,this,!1);let{person:o,wiki:s}=this.context,c=o!==null&&e.vt(o)===e.vt(t.by)?e.Vn(`session-published-note-you`):e.Vn(`session-published-note`,e.Bn(e._t(t.by,s)));e.Sn(c)}function wa({kept:t}){return t.length===0&&this.querySelector(`parley-kept-text`)===null?e.En:(require("ext.parley.bootstrap").load("ext.parley.kept-text-dialog").catch(e.dn(J,this)),e.Dn`<parley-kept-text
.texts=${t}
@parley-kept-done=${t=>{var n;return(n=e.dn(G,this))==null?void 0:n.session.dropKept(t.detail)}}
></parley-kept-text>`)}function Ta(t){let n=e.fn(Z,this,Ea).call(this,t);return e.Dn`<div class="parley-edit__bar">
<parley-save-state .state=${t.save} homeWiki=${this.context.wiki}></parley-save-state>
${n.length===0?e.En:e.Dn`<parley-menu label=${e.Vn(`session-more`)} .icon=${e.Nn} .items=${n}></parley-menu>`}
${e.dn(X,this).button()} ${e.dn(Y,this).button()}
<button
type="button"
class="parley-edit__button parley-edit__button--primary"
data-action="publish"
?disabled=${!Ra(t)}
@click=${e.dn(ga,this)}
>
${e.Vn(`session-publish`)}
</button>
</div>`}function Ea(t){var n,r;let i=this.context.rights.includes(`parley-moderate`);return((n=t.session)==null?void 0:n.unpublished)!==!0||!La(t.save)||!mr((r=e.dn(la,this))==null?[]:r,this.context.person,i)?[]:[{label:e.Vn(`session-discard`),destructive:!0,run:()=>void e.fn(Z,this,Pa).call(this)}]}function Da(t){var n,r,i,a;let o=e.dn(K,this);return o===void 0?t.save.kind===`opening`?e.Dn`<div class="parley-edit__loading" aria-hidden="true">
<span></span><span></span><span></span><span></span><span></span>
</div>`:e.En:e.Dn`<parley-editor
.rendering=${this.site.rendering}
.doc=${o.doc}
.awareness=${(n=o.live.provider.awareness)==null?void 0:n}
.documentName=${o.name}
.person=${(r=this.context.person)==null?void 0:r}
.readOnly=${o!==t.opened||!La(t.save)||e.dn(X,this).looking}
.homeWiki=${this.context.wiki}
.pages=${e.dn(fa,this)}
.authorOf=${(i=(a=e.dn(ca,this))==null?void 0:a.authorOf)==null?Ia:i}
.passages=${e.dn(ma,this).of(e.dn(Y,this).passages,e.dn(X,this).passages)}
.label=${this.context.title}
@parley-discuss=${e.dn(Y,this).onDiscuss}
@parley-open-passage=${e.dn(Y,this).onOpenPassage}
@parley-part-missing=${e.dn(J,this)}
></parley-editor>`}function Oa(t){let n=e.dn(q,this)===!0?e.dn(la,this):void 0;return kr(e.in({view:t,outdated:e.dn(da,this)},n===void 0?{}:{draftBy:pr(n,this.context.wiki)})).filter(t=>!e.dn(pa,this).has(t.id)).map(t=>e.fn(Z,this,ka).call(this,t))}function ka(t){return e.Dn`<div
class="parley-edit__notice parley-edit__notice--${t.tone}"
role="status"
data-notice=${t.id}
>
<p>${t.words}</p>
${e.fn(Z,this,Aa).call(this,t)} ${e.fn(Z,this,Ma).call(this,t)}
${t.closable?e.Dn`<button
type="button"
class="parley-edit__button parley-edit__button--quiet"
aria-label=${e.Vn(`session-notice-close`)}
@click=${()=>e.fn(Z,this,Na).call(this,t)}
>
${e.yn(e.Pn,.875)}
</button>`:e.En}
</div>`}function Aa({action:t}){if(t===void 0)return e.En;switch(t){case`sign-in`:{let t=e.Rn().signInAddress(location.pathname+location.search);return e.Dn`<a class="parley-edit__button" href=${t}>${e.Vn(`session-sign-in`)}</a>`}case`reload`:return e.fn(Z,this,ja).call(this,e.Vn(`session-reload`),()=>location.reload());case`retry`:return e.fn(Z,this,ja).call(this,e.Vn(`session-retry`),()=>{var t;return(t=e.dn(G,this))==null?void 0:t.session.retry()})}}function ja(t,n){return e.Dn`<button type="button" class="parley-edit__button" @click=${n}>${t}</button>`}function Ma({id:t}){return!t.startsWith(`refused-`)||!e.dn(X,this).available?e.En:e.fn(Z,this,ja).call(this,e.Vn(`session-help-ask`),()=>e.dn(X,this).ask(`refused`))}function Na({id:t}){var n;if(e.dn(pa,this).add(t),t===`carried`){var r;e.dn(pa,this).delete(t),(r=e.dn(G,this))==null||r.session.noteCarriedSeen()}this.requestUpdate(),(n=this.editor)==null||n.focus()}async function Pa(){let{opened:t}=Q.call(e.fn(Z,this));try{await require("ext.parley.bootstrap").load("ext.parley.common").then(e=>e.A)}catch(t){e.dn(J,this).call(this);return}let n=this.querySelector(`parley-confirm-dialog`);t!==void 0&&(n==null||n.ask({heading:e.Vn(`session-discard-title`),text:e.Vn(`session-discard-text`),verb:e.Vn(`session-discard-confirm`),run:()=>void e.fn(Z,this,Fa).call(this,t.name)}))}async function Fa(t){try{await hr(t)}catch(t){let n=t instanceof Error&&`code`in t?t.code:`network`;e.Sn(e.Vn(`session-discard-failed`,l.n(n)))}}e.ln(va,`properties`,{context:{attribute:!1},site:{attribute:!1}});var Ia=()=>void 0;function La(e){switch(e.kind){case`saving`:case`on-server`:case`published`:case`offline`:case`failed`:return!0;case`opening`:case`unreachable`:case`read-only`:case`refused`:return!1}}function Ra({save:e,opened:t}){return t!==void 0&&(e.kind===`saving`||e.kind===`on-server`||e.kind===`published`)}async function za(t,n){var r;let i;try{i=await e.ft({action:`templatedata`,titles:t,redirects:1,includeMissingTitles:1,lang:mw.config.get(`wgUserLanguage`)},n)}catch(t){if(t instanceof e.ut)return;throw t}let a=Object.values((r=i.pages)==null?{}:r)[0];return a===void 0?void 0:Ba(t,a)}function Ba(t,n){var r,i,a;if(n.missing===!0)return;let o=(r=n.params)==null?{}:r,s=[...(i=n.paramOrder)==null?[]:i,...Object.keys(o)].filter(e=>Object.hasOwn(o,e)),c=[...new Set(s)].map(e=>{var t;return Va(e,(t=o[e])==null?{}:t,n.notemplatedata===!0)});if(c.length!==0||typeof n.description==`string`)return e.in(e.in({title:(a=n.title)==null?t:a},$(`description`,n.description)),{},{parameters:c})}function Va(t,n,r){return e.in(e.in(e.in(e.in(e.in(e.in({name:t,aliases:Ha(n.aliases)},$(`label`,n.label)),$(`description`,n.description)),$(`example`,n.example)),$(`assumed`,n.default)),$(`preset`,n.autovalue)),{},{type:typeof n.type==`string`?n.type:`unknown`,required:!r&&n.required===!0,suggested:r||n.suggested===!0,deprecated:n.deprecated===!0||typeof n.deprecated==`string`,choices:Ha(n.suggestedvalues)})}function $(e,t){return typeof t!=`string`||t===``?{}:{[e]:t}}function Ha(e){return Array.isArray(e)?e.filter(e=>typeof e==`string`):[]}var Ua=10,Wa=6,Ga=8,Ka=80;function qa(e,t){var n,r;let i=mw.config.get(`wgFormattedNamespaces`);return{render:(t,n)=>Xa(e,t,n),templateData:za,searchTemplates:(e,t)=>Za(e,Ua,t),searchFiles:Qa,mayFetch:e=>t.fileOrigins.has(e.origin),templatePrefix:`${(n=i[Ua])==null?`Template`:n}:`,filePrefix:`${(r=i[Wa])==null?`File`:r}:`,extensionTags:t.extensionTags}}async function Ja(){let t=location.origin;try{var n,r;let[i,a]=await Promise.all([e.ft({action:`query`,meta:`siteinfo`,siprop:`extensiontags`}),e.ft({action:`query`,meta:`filerepoinfo`,friprop:`rootUrl|url|thumbUrl`})]),o=((n=a.query.repos)==null?[]:n).flatMap(({rootUrl:e,url:t,thumbUrl:n})=>[e,t,n]);return{fileOrigins:new Set([t,...o.flatMap(Ya)]),extensionTags:((r=i.query.extensiontags)==null?[]:r).map(e=>e.replaceAll(/[<>]/gu,``).toLowerCase())}}catch(e){return{fileOrigins:new Set([t]),extensionTags:[]}}}function Ya(e){if(e===void 0||e===``)return[];try{return[new URL(e,location.href).origin]}catch(e){return[]}}async function Xa(t,n,r){let{parse:i}=await e.mt({action:`parse`,title:t,text:n,contentmodel:`wikitext`,prop:`text|modules`,pst:1,preview:1,disablelimitreport:1,disableeditsection:1,wrapoutputclass:``},r);return i.modulestyles.length>0&&mw.loader.load(i.modulestyles),i.text}async function Za(t,n,r){var i,a;return((i=(a=(await e.ft({action:`query`,list:`prefixsearch`,pssearch:t,psnamespace:n,pslimit:Ga},r)).query)==null?void 0:a.prefixsearch)==null?[]:i).map(({title:e})=>({title:e}))}async function Qa(t,n){var r;let{query:i}=await e.ft({action:`query`,generator:`prefixsearch`,gpssearch:t,gpsnamespace:Wa,gpslimit:Ga,prop:`imageinfo`,iiprop:`url`,iiurlwidth:Ka},n);return[...(r=i==null?void 0:i.pages)==null?[]:r].sort((e,t)=>{var n,r;return((n=e.index)==null?0:n)-((r=t.index)==null?0:r)}).map(({title:e,imageinfo:t})=>{var n;let r=t==null||(n=t[0])==null?void 0:n.thumburl;return r===void 0?{title:e}:{title:e,thumbnail:r}})}async function $a(e,t,n){switch(e){case`difference`:return eo(t,n);case`preview`:return no(t,n)}}async function eo(t,n){let r=t.baseRevision>0?{fromrev:t.baseRevision}:to,{compare:i}=await e.mt(e.in(e.in({action:`compare`},r),{},{toslots:`main`,totitle:t.title,"totext-main":t.wikitext,"tocontentmodel-main":`wikitext`,prop:`diff`}));mw.loader.load([`mediawiki.diff.styles`]);let a=document.createElement(`table`);a.className=`diff diff-editfont-monospace`,a.innerHTML=`<colgroup><col class="diff-marker"><col class="diff-content"><col class="diff-marker"><col class="diff-content"></colgroup><tbody>${i.body}</tbody>`,n.dir=`auto`,n.replaceChildren(i.body===``?ro(e.Vn(`parley-wiki-look-same`)):a)}var to={fromslots:`main`,"fromtext-main":``,"fromcontentmodel-main":`wikitext`};async function no(t,n){let{parse:r}=await e.mt({action:`parse`,title:t.title,text:t.wikitext,summary:t.summary,prop:`text|modules`,pst:1,preview:1,disableeditsection:1,contentmodel:`wikitext`});mw.loader.load([...r.modulestyles,...r.modules]);let i=document.createElement(`div`);i.className=`mw-body-content`,i.innerHTML=r.text,n.replaceChildren(i)}function ro(e){let t=document.createElement(`p`);return t.textContent=e,t}var io=new Set([`editconflict`,`articleexists`,`revwrongpage`,`nosuchrevid`]),ao=[{codes:/^(?:protected(?:page|namespace|title|interface)?|cascadeprotected|titleprotected|customcssjsprotected)/u,matter:`protected`},{codes:/^(?:blocked|autoblocked|systemblocked|globalblocking|wikimedia-globalblocking|torblock|blockedasrange)/u,matter:`blocked`},{codes:/^abusefilter-warning/u,matter:`filter-warning`},{codes:/^abusefilter-/u,matter:`filter`},{codes:/^(?:spamblacklist|spamdetected|spamprotection|abusefilter-blocked-domains)/u,matter:`address`},{codes:/^titleblacklist/u,matter:`title`},{codes:/^readonly/u,matter:`read-only`},{codes:/^(?:ratelimited|actionthrottled)/u,matter:`rate`},{codes:/^contenttoobig/u,matter:`too-big`},{codes:/^(?:pagedeleted|missingtitle)/u,matter:`deleted`},{codes:/^(?:assert|badtoken|notloggedin|mustbeloggedin|login-required)/u,matter:`signed-out`},{codes:/^(?:permissiondenied|noedit|cantcreate|nocreate|badaccess|readapidenied|writeapidenied)/u,matter:`permission`},{codes:/^parley-/u,matter:`ticket`}],oo={protected:`none`,blocked:`none`,"filter-warning":`anyway`,filter:`none`,address:`none`,title:`none`,"read-only":`again`,rate:`again`,"too-big":`none`,deleted:`none`,"signed-out":`again`,permission:`none`,ticket:`again`,other:`again`};function so({code:e}){return io.has(e)}function co(e){var t;let n=(t=e.map(lo).find(e=>e!==`other`))==null?`other`:t;return new l.t({advice:uo(n),words:e.map(({words:e})=>e.trim()).filter(e=>e!==``).join(`
`),next:oo[n]})}function lo({code:e}){var t,n;return(t=(n=ao.find(({codes:t})=>t.test(e)))==null?void 0:n.matter)==null?`other`:t}function uo(t){switch(t){case`protected`:return e.Vn(`parley-wiki-objection-protected`);case`blocked`:return e.Vn(`parley-wiki-objection-blocked`);case`filter-warning`:return e.Vn(`parley-wiki-objection-filter-warning`);case`filter`:return e.Vn(`parley-wiki-objection-filter`);case`address`:return e.Vn(`parley-wiki-objection-address`);case`title`:return e.Vn(`parley-wiki-objection-title`);case`read-only`:return e.Vn(`parley-wiki-objection-read-only`);case`rate`:return e.Vn(`parley-wiki-objection-rate`);case`too-big`:return e.Vn(`parley-wiki-objection-too-big`);case`deleted`:return e.Vn(`parley-wiki-objection-deleted`);case`signed-out`:return e.Vn(`parley-wiki-objection-signed-out`);case`permission`:return e.Vn(`parley-wiki-objection-permission`);case`ticket`:return e.Vn(`parley-wiki-objection-ticket`);case`other`:return e.Vn(`parley-wiki-objection-other`)}}async function fo(t,n,r){let i;try{i=await e.pt(po(t,n,r))}catch(t){throw t instanceof e.ut?t.problems.some(so)?new e.cn(`edit_conflict`):co(t.problems):t}return mo(i)}function po(t,{options:n,answer:r},i){let a=t.baseRevision>0;return e.in(e.in({action:`edit`,title:t.title,text:t.wikitext,summary:t.summary,baserevid:a?t.baseRevision:void 0,basetimestamp:a?t.baseTimestamp:void 0,starttimestamp:t.startTimestamp},a?{nocreate:1}:{createonly:1}),{},{minor:(n==null?void 0:n.minor)===!0?1:void 0,notminor:(n==null?void 0:n.minor)===!0?void 0:1,watchlist:n===void 0?`preferences`:n.watch?`watch`:`nochange`,parleyticket:t.ticket,assertuser:i==null?void 0:i,captchaid:r==null?void 0:r.id,captchaword:r==null?void 0:r.word})}function mo({edit:t}){var n;if(t.captcha!==void 0)throw ho(t.captcha);if(t.result!==`Success`){var r;throw new l.t({advice:e.Vn(`parley-wiki-objection-other`),words:(r=t.info)==null?``:r,next:`again`})}if(t.nochange===!0||t.newrevid===void 0)throw new e.cn(`nothing_to_publish`);let i=Date.parse((n=t.newtimestamp)==null?``:n);return{revision:t.newrevid,at:Number.isNaN(i)?Date.now():i}}function ho(t){let n=go(t);return n===void 0?new l.t({advice:e.Vn(`parley-wiki-objection-captcha-other`),next:`none`}):new l.t({advice:e.Vn(`parley-wiki-objection-captcha`),next:`again`,challenge:n})}function go({id:e,question:t,url:n}){if(e!==void 0)return n===void 0?t===void 0?void 0:{id:String(e),kind:`text`,prompt:_o(t)}:{id:String(e),kind:`picture`,prompt:n}}function _o(e){var t;return(t=new DOMParser().parseFromString(e,`text/html`).body.textContent)==null?``:t}function vo(e,t){return{rendering:qa(e.title,t),publishing:t=>yo(t,e),revisionAddress:e=>mw.util.getUrl(``,{diff:String(e),oldid:`prev`})}}function yo(t,n){let r=Fr(t),i=`/api/edit/${encodeURIComponent(t.document)}`,a=0,o=async n=>{await t.sent();let{summary:r,baseRevision:a}=n;return e.on.post(`${i}/prepare`,{summary:r,baseRevision:a})};return{wiki:{options:So(n),show:async(e,t)=>$a(e,await o({summary:``,baseRevision:a}),t)},changes:async()=>{let e=await r.changes();return a=e.base.revision,e},publish:async e=>{let t=await xo(fo(await o(e),e,mw.config.get(`wgUserName`)));return await bo(`${i}/published`,t.revision),t},resolve:e=>r.resolve(e)}}async function bo(t,n){try{await e.on.post(t,{revision:n})}catch(e){}}async function xo(t){try{return await t}catch(t){throw t instanceof e.dt?new e.an(`The wiki was not reached.`,{cause:t}):t}}function So({exists:e}){let t=e=>{var t;return Number((t=mw.user.options.get(e))==null?0:t)===1};return{minor:t(`minordefault`)&&e,watch:t(e?`watchdefault`:`watchcreations`)}}var Co=`parley-edit-page`;async function wo(t,n){e.lt(t),e.ct();let[r]=await Promise.all([Ja(),e.Un(t.language)]),i=new URL(location.href).searchParams.get(`view`);n.replaceChildren(i===`chat`?await Eo(t):To(t,r))}function To(e,t){customElements.get(`parley-edit-page`)===void 0&&customElements.define(`parley-edit-page`,va);let n=new va;return n.context=e,n.site=vo(e,t),n}async function Eo(t){let{ParleyRecord:n}=await require("ext.parley.bootstrap").load("ext.parley.record"),r=new n;return r.context=t,r.document=(await e.Qt(t.title)).editChat,r}function Do(e){document.readyState===`loading`?addEventListener(`DOMContentLoaded`,e):e()}Do(()=>{let t=e.z(),n=document.querySelector(`#${Co}`);t!==void 0&&n!==null&&wo(t,n).catch(()=>{n.textContent=e.Vn(`parley-wiki-start-failed`)})});
