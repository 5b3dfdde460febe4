// SPDX-License-Identifier: GPL-2.0-or-later
"use strict";const e=require("ext.parley.common"),t=require("ext.parley.prosemirror"),n=require("ext.parley.link-target"),r=require("ext.parley.caret-colours"),i=require("ext.parley.blocks"),a=require("ext.parley.page-directory"),o=require("ext.parley.schema"),s=require("ext.parley.origin"),c=require("ext.parley.shortcuts"),l=require("ext.parley.live-cursors"),u=require("ext.parley.refusal-words"),d=require("ext.parley.browser-storage"),ee=require("ext.parley.is-open"),te=require("ext.parley.publish-words"),f=require("ext.parley.live"),p=require("ext.parley.objections");var ne=250,re=class extends e.Nn{constructor(...t){super(...t),e._n(this,`timer`,void 0),e._n(this,`view`,void 0),e._n(this,`show`,()=>{this.view!==void 0&&!this.view.isDestroyed&&ie(this.view)&&(this.hidden=!1,this.place())}),e._n(this,`place`,()=>{let{view:e}=this;if(this.hidden||e===void 0||e.isDestroyed)return;let{from:t,to:n}=e.state.selection,r=e.coordsAtPos(t,1),i=e.coordsAtPos(n,-1),a=e.dom.getBoundingClientRect(),{offsetWidth:o,offsetHeight:s}=this,c=r.top-s-6,l=Math.max(a.left,Math.min((r.left+i.right-o)/2,a.right-o));this.style.left=`${Math.max(4,l)}px`,this.style.top=`${c>100?c:i.bottom+6}px`})}createRenderRoot(){return this}connectedCallback(){super.connectedCallback(),this.hidden=!0,window.addEventListener(`scroll`,this.place,{passive:!0,capture:!0})}disconnectedCallback(){super.disconnectedCallback(),clearTimeout(this.timer),window.removeEventListener(`scroll`,this.place,{capture:!0})}selectionChanged(e){this.view!==e&&e.dom.addEventListener(`focusout`,()=>this.selectionLost()),this.view=e,clearTimeout(this.timer),ie(e)?this.hidden?this.timer=setTimeout(this.show,ne):this.place():this.hidden=!0}selectionLost(){clearTimeout(this.timer),this.matches(`:hover`)||(this.hidden=!0)}render(){let t=e.Yn(`parley-editor-discuss`);return e.Fn`<button
type="button"
class="parley-button parley-discuss__button"
title=${e.Yn(`parley-editor-with-keys`,t,n.v(`Mod-Alt-m`))}
@mousedown=${e=>e.preventDefault()}
@click=${()=>this.dispatchEvent(new CustomEvent(`parley-discuss-press`))}
>
${n.y(e.Bt)} ${t}
</button>`}};function ie(e){let{selection:n}=e.state;return n instanceof t.zt&&!n.empty&&e.hasFocus()}customElements.define(`parley-discuss-button`,re);function ae(e,n){let{type:i}=r.m(e),a=[],o=i.toArray();if(o.length!==e.doc.childCount)return a;let s=0;return o.forEach((r,i)=>{let o=e.doc.child(i).nodeSize;s<=n.to&&s+o>=n.from&&r instanceof t.Y&&oe(r,e.doc.child(i),s+1,a),s+=o}),a}function oe(e,n,r,i){let a=r,o=0;for(let r of e.toArray())if(r instanceof t.X){let e=se(r,a,i);a+=e;for(let t=0;t<e&&o<n.childCount;o++)t+=n.child(o).nodeSize}else if(r instanceof t.Y){if(o>=n.childCount)return;let e=n.child(o);e.isLeaf||oe(r,e,a+1,i),a+=e.nodeSize,o+=1}}function se(n,r,i){let a=0;for(let o=n._start;o!==null;o=o.right){if(o.deleted||!(o.content instanceof t.W))continue;let n=r+a,s=i.at(-1),c={from:n,to:n+o.length,client:o.id.client};s!==void 0&&s.client===c.client&&s.to===n?i[i.length-1]=e.fn(e.fn({},s),{},{to:c.to}):i.push(c),a+=o.length}return a}var m=new t.Lt(`authors`);function ce(e){return new t.It({key:m,state:{init:()=>({decorations:void 0,stale:void 0}),apply:(t,n,r,i)=>le(t,n,i,e)},props:{decorations:e=>{var t,n;return(t=(n=m.getState(e))==null?void 0:n.decorations)==null?null:t}},view:()=>pe()})}function le(e,t,n,r){let i=e.getMeta(m);return(i==null?void 0:i.kind)===`off`?{decorations:void 0,stale:void 0}:(i==null?void 0:i.kind)===`colour`?de(t.decorations,n,i.range,r):t.decorations===void 0||!e.docChanged?t:{decorations:t.decorations.map(e.mapping,e.doc),stale:ue(t.stale,e)}}function ue(e,t){let n=e===void 0?1/0:t.mapping.map(e.from,-1),r=e===void 0?0:t.mapping.map(e.to,1);return t.mapping.maps.forEach((e,i)=>{let a=t.mapping.slice(i+1);e.forEach((e,t,i,o)=>{n=Math.min(n,a.map(i,-1)),r=Math.max(r,a.map(o,1))})}),{from:Math.min(n,r),to:r}}function de(e,n,i,a){let o=fe(n,i),s=ae(n,o).flatMap(({from:e,to:n,client:i})=>{let o=a.authorOf(i);return o===void 0?[]:[t.V.inline(e,n,{class:`parley-author ${r.t(o.colour)}`,title:a.title(o)},{client:i})]}),c=e==null?t.H.empty:e;return{decorations:c.remove(c.find(o.from,o.to)).add(n.doc,s),stale:void 0}}function fe(e,{from:t,to:n}){let r=e.doc.content.size,i=e.doc.resolve(Math.min(t,r)),a=e.doc.resolve(Math.min(n,r));return{from:i.depth===0?Math.min(t,r):i.before(1),to:a.depth===0?Math.min(n,r):a.after(1)}}function pe(){let e;return{update:t=>{var n;e===void 0&&((n=m.getState(t.state))==null?void 0:n.stale)!==void 0&&(e=requestAnimationFrame(()=>{var n;e=void 0;let r=t.isDestroyed||(n=m.getState(t.state))==null?void 0:n.stale;r!==void 0&&me(t,r)}))},destroy:()=>{e!==void 0&&cancelAnimationFrame(e)}}}function me(e,t){he(e,{kind:`colour`,range:t})}function he(e,t){e.dispatch(e.state.tr.setMeta(m,t).setMeta(`addToHistory`,!1))}function ge(e,t){t&&he(e,{kind:`off`}),he(e,t?{kind:`colour`,range:{from:0,to:e.state.doc.content.size}}:{kind:`off`})}function _e(e){var t;return((t=m.getState(e))==null?void 0:t.decorations)!==void 0}function ve(e){var t,n;let r=(t=(n=m.getState(e))==null||(n=n.decorations)==null?void 0:n.find())==null?[]:t;return new Set(r.map(e=>Number(e.spec.client)))}function ye(e){var t,n;let{head:r}=e.selection,i=((t=(n=m.getState(e))==null||(n=n.decorations)==null?void 0:n.find(Math.max(0,r-1),r))==null?[]:t).find(({from:e,to:t})=>e<r&&r<=t);return i===void 0?void 0:Number(i.spec.client)}var be=class{constructor(t,n,r){e._n(this,`authors`,[]),e._n(this,`here`,void 0),e._n(this,`host`,void 0),e._n(this,`authorOf`,void 0),e._n(this,`homeWiki`,void 0),e._n(this,`timer`,void 0),e._n(this,`view`,void 0),this.host=t,this.authorOf=n,this.homeWiki=r,t.addController(this)}hostDisconnected(){clearTimeout(this.timer),this.timer=void 0}plugin(){return ce({authorOf:this.authorOf,title:t=>e.Yn(`parley-editor-written-by`,e.Jn(e.jt(t,this.homeWiki())))})}get shown(){return this.view!==void 0&&_e(this.view.state)}toggle(e){this.view=e,ge(e,!_e(e.state)),this.refresh()}authorsKnown(){this.view!==void 0&&this.shown&&(ge(this.view,!0),this.refresh())}changed(e){this.view=e,_e(e.state)&&(this.timer!=null||(this.timer=setTimeout(()=>{this.timer=void 0,this.refresh()},150)))}refresh(){let{view:e}=this;if(e===void 0||e.isDestroyed)return;let t=[...ve(e.state)].map(this.authorOf);this.authors=t.filter(e=>e!==void 0);let n=ye(e.state);this.here=n===void 0?void 0:this.authorOf(n),this.host.requestUpdate()}},xe=400,Se=new t.Lt(`missing-pages`);function Ce(e){return new t.It({key:Se,state:{init:()=>t.H.empty,apply:(e,t)=>{let n=e.getMeta(Se);return n==null?e.docChanged?t.map(e.mapping,e.doc):t:n}},props:{decorations:e=>Se.getState(e)},view:t=>new we(t,e)})}var we=class{constructor(t,n){e._n(this,`known`,new Map),e._n(this,`view`,void 0),e._n(this,`pages`,void 0),e._n(this,`stop`,new AbortController),e._n(this,`timer`,void 0),this.view=t,this.pages=n,this.schedule()}update(e,t){e.state.doc!==t.doc&&this.schedule()}destroy(){clearTimeout(this.timer),this.stop.abort()}schedule(){clearTimeout(this.timer),this.timer=setTimeout(()=>void this.look(),xe)}async look(){let{missing:e}=this.pages();if(e===void 0)return;let t=[...Te(this.view.state.doc)].filter(e=>!this.known.has(e));try{let n=new Set(t.length===0?[]:await e(t,this.stop.signal));for(let e of t)this.known.set(e,n.has(e))}catch(e){return}this.view.isDestroyed||this.draw()}draw(){let{state:e}=this.view,n=[];Ee(e.doc,(e,r,i)=>{this.known.get(e)===!0&&n.push(t.V.inline(r,i,{class:`parley-missing`}))});let r=Se.getState(e);(n.length!==0||r!==t.H.empty)&&this.view.dispatch(e.tr.setMeta(Se,t.H.create(e.doc,n)).setMeta(`addToHistory`,!1))}};function Te(e){let t=new Set;return Ee(e,e=>t.add(e)),t}function Ee(e,t){e.descendants((e,n)=>{if(!e.isText)return!0;let r=i.f.page_link.isInSet(e.marks);return r!==void 0&&t(String(r.attrs.title),n,n+e.nodeSize),!1})}function De(e,t){let n=e.getXmlFragment(o.d).firstChild;return n!==null&&`nodeName`in n&&n.nodeName===`source_line`?`source`:t===void 0?`plain`:`wiki`}async function Oe(e,t){switch(e){case`source`:return(await require("ext.parley.bootstrap").load("ext.parley.source-kit")).sourceKit();case`wiki`:return(await require("ext.parley.bootstrap").load("ext.parley.wiki-kit")).wikiKit(t)}}function ke(e,t){let n=e.findDiffStart(t);if(n===null)return;let r=e.findDiffEnd(t);if(r===null)return;let i=Math.max(0,n-Math.min(r.a,r.b));return{from:n,to:r.a+i,end:r.b+i}}function Ae(e,n,r){let i=n.tr,a=ke(n.doc.content,e.doc.content);return a!==void 0&&!Me(i,a,e.doc)&&i.step(new t.Bt(0,i.doc.content.size,new t.Kt(e.doc.content,0,0))),i.setSelection(r===void 0?Ne(e,i,n):je(i,r,a==null?void 0:a.end)),i.setMeta(`addToHistory`,!1),i.setMeta(t.z,e.getMeta(t.z)),r!==void 0&&i.scrollIntoView(),i}function je(e,{anchor:t,head:n},r){var i,a;let o=r==null?e.selection.head:r;return Pe(e.doc,(i=t==null?n:t)==null?o:i,(a=n==null?t:n)==null?o:a)}function Me(e,n,r){return e.maybeStep(new t.Bt(n.from,n.to,r.slice(n.from,n.end))).failed===null&&e.doc.content.findDiffStart(r.content)===null}function Ne(e,n,r){let i=r.selection;return i instanceof t.zt?Pe(n.doc,e.selection.anchor,e.selection.head):i.map(n.doc,n.mapping)}function Pe(e,n,r){let i=t=>e.resolve(Math.min(t,e.content.size));return t.zt.between(i(n),i(r))}var Fe=`parley-selection`;function Ie(e){return new t.J(e,{trackedOrigins:new Set([t.z]),deleteFilter:Le,captureTransaction:e=>e.meta.get(`addToHistory`)!==!1})}function Le(e){return!(e.content instanceof t.G)||e.content.type._length===0}function Re(e,n){let r=t=>({undoManager:e,prevSel:t,hasUndoOps:e.undoStack.length>0,hasRedoOps:e.redoStack.length>0});return new t.It({key:t.B,state:{init:()=>r(null),apply:(e,{prevSel:i},a)=>e.docChanged?r(s.t(e)?n.beforeTransactionSelection:t.I(n,a)):r(i)},view:t=>(e.on(`stack-item-added`,({stackItem:e})=>{var n,r;e.meta.set(Fe,(n=(r=ze(t.state))==null?void 0:r.prevSel)==null?null:n)}),{destroy:()=>e.destroy()})})}function ze(e){return t.B.getState(e)}function Be(e){var t;let n=(t=e.currStackItem)==null?void 0:t.meta.get(Fe);return typeof n==`object`&&n&&`anchor`in n&&`head`in n?n:void 0}function Ve(e){let n=e.getXmlFragment(o.d),{doc:r,mapping:i}=t.N(n,o.f),a=t.R(n,{mapping:i}),c=Ie(n),l=He(a);return We(l),{fragment:n,page:r,plugins:[a,Re(c,l)],undoManager:c,narrow:(e,t)=>s.t(e)&&e.docChanged?Ae(e,t,Ue(e,t,c)):e,settle:e=>Ge(l,e)}}function He(e){var t;let n=(t=e.spec.state)==null?void 0:t.init;if(n===void 0)throw TypeError(`y-prosemirror gave a plugin without a state`);return n().binding}function Ue(e,t,n){if(!s.n(e))return;let i=Be(n);return{anchor:i===void 0?void 0:r.d(t,i.anchor),head:i===void 0?void 0:r.d(t,i.head)}}function We(t){let n=null;Object.defineProperty(t,"beforeTransactionSelection",{get:()=>n,set:t=>{n=t===null||t.type===`all`?t:e.fn(e.fn({},t),{},{type:`text`})}})}function Ge(e,t){let n=e.type.toArray();n.length===t.childCount&&n.forEach((n,r)=>{let i=t.child(r);e.mapping.get(n)!==i&&e.mapping.set(n,i)})}function Ke(e){return new t.It({props:{editable:()=>!e()},filterTransaction:t=>!t.docChanged||!e()||s.t(t)})}var qe=160;function Je(){return{category:(e,t,n)=>Qe(e,t,n,Xe(e)),page_property:(e,t,n)=>Qe(e,t,n,Ze(e)),opaque_block:e=>et(e,`div`),opaque_inline:e=>et(e,`span`),table:nt,bullet_list:rt,ordered_list:rt,blockquote:rt}}function Ye(e){return e.replace(/^[^:]*:/u,``)}function Xe(t){return e.Yn(`parley-editor-category-chip`,Ye(String(t.attrs.title)))}function Ze(t){let n=String(t.attrs.content),r=String(t.attrs.name);return n===``?e.Yn(`parley-editor-property-chip`,r):e.Yn(`parley-editor-property-chip-value`,r,n)}function Qe(e,t,n,r){let i=document.createElement(`div`);i.className=`parley-chip parley-chip--${e.type.name}`,i.contentEditable=`false`;let a=document.createElement(`span`);return a.className=`parley-chip__text`,a.dir=`auto`,a.textContent=r,i.append(a),i.append($e(t,n,e.nodeSize,r)),{dom:i,stopEvent:e=>e.target instanceof Element&&e.target.closest(`button`)!==null}}function $e(t,n,r,i){let a=document.createElement(`button`);return a.type=`button`,a.className=`parley-chip__remove`,a.title=e.Yn(`parley-editor-remove`,i),a.setAttribute(`aria-label`,a.title),a.textContent=`×`,a.addEventListener(`mousedown`,e=>e.preventDefault()),a.addEventListener(`click`,()=>{let e=n();e!==void 0&&t.editable&&(t.dispatch(t.state.tr.delete(e,e+r)),t.focus())}),a}function et(t,n){let r=document.createElement(n);return r.className=`parley-opaque parley-opaque--${n===`div`?`block`:`inline`}`,r.contentEditable=`false`,r.title=e.Yn(`parley-editor-opaque-title`),r.textContent=tt(String(t.attrs.html))||e.Yn(`parley-editor-opaque`),{dom:r}}function tt(e){var t;let n=new DOMParser().parseFromString(e,`text/html`);for(let e of n.querySelectorAll(`style, script, noscript, template`))e.remove();let r=((t=n.body.textContent)==null?``:t).replaceAll(/\s+/gu,` `).trim();return r.length>qe?`${r.slice(0,qe)}…`:r}function nt(e){var n,r,i;let a=document.createElement(`div`);a.className=`parley-table`;let{dom:o,contentDOM:s}=t.Ht.renderSpec(document,(n=(r=(i=e.type.spec).toDOM)==null?void 0:r.call(i,e))==null?[`table`,0]:n);return o instanceof HTMLElement&&(o.dir=`auto`),a.append(o),s===void 0?{dom:a}:{dom:a,contentDOM:s,ignoreMutation:e=>e.target===a}}function rt(e){var n,r,i;let{dom:a,contentDOM:o}=t.Ht.renderSpec(document,(n=(r=(i=e.type.spec).toDOM)==null?void 0:r.call(i,e))==null?[`div`,0]:n);return a instanceof HTMLElement&&(a.dir=`auto`),o===void 0?{dom:a}:{dom:a,contentDOM:o}}var it=new Set([i.p.bullet_list,i.p.ordered_list,i.p.table,i.p.table_row,i.p.blockquote]),at=new Set([i.p.list_item,i.p.table_cell,i.p.table_header,i.p.doc]),ot=8;function st(){return new t.It({appendTransaction:(e,t,n)=>{if(!e.some(e=>e.docChanged)||e.some(s.t))return null;let r=n.tr;for(let t=0;t<ot;t++){let t=lt([...e,r],r.doc);if(t.length===0)break;for(let e of t.toSorted((e,t)=>t.position-e.position))ct(r,e)}return r.docChanged?r:null}})}function ct(e,{position:t,container:n}){at.has(n.type)?e.insert(t+1,i.p.paragraph.create()):e.delete(t,t+n.nodeSize)}function lt(e,t){let n=new Map,r=(e,t)=>{e.childCount===0&&(it.has(e.type)||at.has(e.type))&&n.set(t,{position:t,container:e})};return r(t,-1),e.forEach((n,i)=>{let a=e.slice(i+1);n.mapping.maps.forEach((e,i)=>{e.forEach((e,o,s,c)=>{let l=(e,t)=>a.reduce((e,n)=>n.mapping.map(e,t),n.mapping.slice(i+1).map(e,t)),u=Math.max(0,l(s,-1)-1),d=Math.min(t.content.size,l(c,1)+1);t.nodesBetween(u,d,(e,t)=>(r(e,t),!e.isTextblock))})})}),[...n.values()]}function ut(e){return t.n({rules:[t.r(/^(#{1,6})\s$/u,i.p.heading,e=>{var t,n;return{level:dt((t=(n=e[1])==null?void 0:n.length)==null?1:t)}}),t.r(/^(={2,6})\s$/u,i.p.heading,e=>{var t,n;return{level:(t=(n=e[1])==null?void 0:n.length)==null?2:t}}),t.a(/^\s*[-*•]\s$/u,i.p.bullet_list),t.a(/^(\d{1,4})[.)]\s$/u,i.p.ordered_list,e=>({order:Number(e[1])}),(e,t)=>t.childCount+Number(t.attrs.order)===Number(e[1])),t.a(/^>\s$/u,i.p.blockquote),t.r(/^```$/u,i.p.code_block),new t.t(/^(?:---|----|___)$/u,ft),pt(/(?:^|[^*\w])(\*\*([^*\s](?:[^*]*[^*\s])?)\*\*)$/u,i.f.strong),pt(/(?:^|[^'\w])('''([^'\s](?:[^']*[^'\s])?)''')$/u,i.f.strong),pt(/(?:^|[^*\w])(\*([^*\s](?:[^*]*[^*\s])?)\*)$/u,i.f.em),pt(/(?:^|[^_\w])(_([^_\s](?:[^_]*[^_\s])?)_)$/u,i.f.em),pt(/(?:^|[^`])(`([^`]+)`)$/u,i.f.code),new t.t(/\[\[([^[\]|\n]{1,255})(?:\|([^[\]|\n]{1,255}))?\]\]$/u,ht(e))]})}function dt(e){return Math.max(2,e)}function ft(e,n,r,a){let o=e.doc.resolve(r);if(o.parent.type!==i.p.paragraph||a-r<o.parent.content.size)return null;let s=e.tr.replaceWith(o.before(),o.after(),[i.p.horizontal_rule.create(),i.p.paragraph.create()]);return s.setSelection(t.zt.create(s.doc,o.before()+2))}function pt(e,n){return new t.t(e,(e,t,r,i)=>{let[,a=``,o=``]=t,s=e.doc.resolve(i);if(!s.parent.type.allowsMarkType(n))return null;let c=i-(a.length-1),l=(a.length-o.length)/2;if(mt(s.parent,s.parentOffset-1))return null;let u=e.tr;return l>1&&u.delete(i-(l-1),i),u.delete(c,c+l),u.addMark(c,c+o.length,n.create()),u.removeStoredMark(n)})}function mt(e,t){let n=t<0?null:e.nodeAt(t);return n!==null&&i.f.code.isInSet(n.marks)!==void 0}function ht(e){return(t,r,a,o)=>{let[,s=``,c]=r,l=n.a(s,e()),u=t.doc.resolve(a).parent;if(l===void 0||!u.type.allowsMarkType(i.f.page_link))return null;let d=t.schema.text(c==null?s.trim():c,[n.r(l)]);return t.tr.replaceWith(a,o,d).removeStoredMark(i.f.page_link).removeStoredMark(i.f.link)}}function gt(n){let r=t.Ht.marksFromSchema(o.f);return new t.Ht(t.Ht.nodesFromSchema(o.f),e.fn(e.fn({},r),{},{page_link:e=>{let t=String(e.attrs.title);return[`a`,{href:new URL(n().addressOf(t),location.href).href,title:t},0]}}))}function _t(e){return new t.It({view:()=>(yt(),{}),props:{clipboardSerializer:gt(e),transformPastedHTML:e=>vt(e),transformPasted:n=>xt(new t.Kt(St(n.content,e()),n.openStart,n.openEnd)),clipboardTextParser:(e,t)=>Ct(e,t.parent.type===i.p.code_block,t.marks()),handlePaste:(t,n)=>bt(t,n,e())}})}var vt=e=>e;async function yt(){try{vt=(await require("ext.parley.bootstrap").load("ext.parley.clean-html")).cleanHtml}catch(e){}}function bt(e,t,r){var a,o;let s=(a=(o=t.clipboardData)==null?void 0:o.getData(`text/plain`).trim())==null?``:a,{state:c}=e,{$from:l,$to:u,from:d,to:ee,empty:te}=c.selection;if(n.t(s)===void 0||!l.sameParent(u)||!l.parent.type.allowsMarkType(i.f.link))return!1;let f=n.a(s,r);if(f===void 0)return!1;let p=n.r(f),ne=te?c.tr.replaceSelectionWith(c.schema.text(f.kind===`page`?f.title:s,[p]),!1):c.tr.removeMark(d,ee,i.f.link).removeMark(d,ee,i.f.page_link).addMark(d,ee,p);return e.dispatch(ne.removeStoredMark(p.type).scrollIntoView().setMeta(`paste`,!0).setMeta(`uiEvent`,`paste`)),!0}function xt({content:e,openStart:n,openEnd:r}){var a,o;if(e.childCount<2)return new t.Kt(e,n,r);let s=((a=e.firstChild)==null?void 0:a.type)===i.p.paragraph,c=((o=e.lastChild)==null?void 0:o.type)===i.p.paragraph;return new t.Kt(e,s?n:0,c?r:0)}function St(e,r){let a=[];return e.forEach(e=>{if(!e.isText){a.push(e.copy(St(e.content,r)));return}let t=i.f.link.isInSet(e.marks),o=t===void 0?void 0:n.i(String(t.attrs.href),r);t===void 0||o===void 0?a.push(e):a.push(e.mark(n.r({kind:`page`,title:o}).addToSet(t.removeFromSet(e.marks))))}),t.Ut.from(a)}function Ct(e,n,r){let a=e.replaceAll(/\r\n?/gu,`
`);if(n)return new t.Kt(a===``?t.Ut.empty:t.Ut.from(o.f.text(a)),0,0);let s=a.split(/\n{2,}/u).filter(e=>e.trim()!==``).map(e=>i.p.paragraph.create(null,wt(e.replaceAll(/^\n+|\n+$/gu,``),r)));return new t.Kt(t.Ut.from(s),+(s.length>0),+(s.length>0))}function wt(e,t){return e.split(`
`).flatMap((e,n)=>[...n===0?[]:[i.p.hard_break.create()],...e===``?[]:[o.f.text(e,t)]])}function Tt(n){var r;let i=Ve(n.doc);return{view:new t.U({mount:n.mount},{state:Et(i,n),nodeViews:e.fn(e.fn({},Je()),(r=n.kit)==null?void 0:r.nodeViews),attributes:()=>{var t,r;return e.fn(e.fn({role:`textbox`,"aria-multiline":`true`,"aria-label":n.label(),"aria-readonly":String(n.readOnly()),class:((t=n.kit)==null?void 0:t.mode)===`source`?`parley-text parley-source`:`parley-text`},((r=n.kit)==null?void 0:r.mode)===`source`?{spellcheck:`false`}:{}),n.readOnly()?{tabindex:`0`}:{})},scrollMargin:{top:96,bottom:64,left:0,right:0},scrollThreshold:{top:96,bottom:64,left:0,right:0},dispatchTransaction(e){let t=i.narrow(e,this.state);this.updateState(this.state.apply(t)),s.t(t)&&i.settle(this.state.doc),n.changed(this)}}),binding:i}}function Et({page:n,plugins:r},i){let a=t.Rt.findFrom(n.resolve(0),1,!0);return t.Pt.create(e.fn({doc:n,plugins:[...r,...Dt(i)]},a===null?{}:{selection:a}))}function Dt(e){var n;let{kit:r,shortcuts:i}=e,a=(n=r==null?void 0:r.plugins(i))==null?[]:n;return[Ke(e.readOnly),...e.plugins,...a,...(r==null?void 0:r.mode)===`source`?[]:Ot(e),t.s({class:`parley-drop`}),t.o()]}function Ot(e){return[ut(e.pages),t.T({Backspace:t.i}),t.T(c.i(e.shortcuts)),t.T(c.t()),_t(e.pages),c.l(),st()]}var kt=class{constructor(t,n){e._n(this,`known`,new Map),e._n(this,`container`,void 0),e._n(this,`host`,void 0),this.container=t,this.host=n}find(e){let t=this.known.get(e),n=(t==null?void 0:t.isConnected)===!0?t:this.container.querySelector(e);if(n!==null&&customElements.get(e)!==void 0)return this.known.set(e,n),n}with(e,t){let n=this.find(e);n===void 0?this.whenFetched(e,t):t(n)}async fetch(){try{await require("ext.parley.bootstrap").load("ext.parley.late-parts")}catch(e){return!1}return this.host.fetched(),!0}async whenFetched(e,t){await this.fetch()||this.host.missing(e);let n=this.find(e);n!==void 0&&t(n)}},At=3,jt=100,Mt=class extends e.Nn{constructor(){super(),e._n(this,`toggle`,()=>{this.isOpen=!this.isOpen}),e._n(this,`onFocusOut`,e=>{e.relatedTarget instanceof Node&&!this.contains(e.relatedTarget)&&(this.isOpen=!1)}),e._n(this,`onKey`,e=>{if(e.key===`Escape`&&this.isOpen){var t;e.preventDefault(),e.stopPropagation(),this.isOpen=!1,(t=this.querySelector(`.parley-people__button`))==null||t.focus()}else!this.isOpen||e.key!==`ArrowUp`&&e.key!==`ArrowDown`||n._(e,[...this.querySelectorAll(`.parley-person`)],`column`)}),this.people=[],this.placed=new Set,this.homeWiki=``,this.isOpen=!1}createRenderRoot(){return this}render(){let t=this.people.length,n=e.Yn(`parley-editor-people`,t);return this.hidden=t===0,e.Fn`<div class="parley-people" @focusout=${this.onFocusOut} @keydown=${this.onKey}>
<button
type="button"
class="parley-people__button"
title=${n}
aria-expanded=${String(this.isOpen)}
aria-controls="parley-people-list"
@click=${this.toggle}
>
${this.people.slice(0,At).map(({person:t})=>e.kt(t,{size:1.625}))}
<span class="parley-people__all" aria-hidden="true">${e.Lt(t)}</span>
${t>At?e.Fn`<span class="parley-people__more" aria-hidden="true">+${e.Lt(t-At)}</span>`:e.Pn}
<span class="parley-unseen">${n}</span>
</button>
<div class="parley-people__list parley-popover" id="parley-people-list" ?hidden=${!this.isOpen}>
<p class="parley-people__count">${n}</p>
<ul>
${e.Mn(this.people.slice(0,jt),({person:t})=>e.Mt(t),e=>this.line(e))}
</ul>
</div>
</div>`}line(t){let{person:n,self:i}=t,a=e.Mt(n),o=this.placed.has(a)&&!i,s=i?e.Yn(`parley-editor-person-self`,e.Jn(e.jt(n,this.homeWiki))):e.jt(n,this.homeWiki),c=n.readOnly===!0?e.Yn(`parley-editor-reading`):void 0;return e.Fn`<li class="parley-people__line ${r.t(n.colour)}">
<button
type="button"
class="parley-person"
title=${i?e.Pn:e.Yn(o?`parley-editor-person-goto`:`parley-editor-person-nowhere`)}
aria-disabled=${String(!o)}
@click=${()=>{o&&this.choose(`go`,t)}}
>
${e.kt(n,{size:1.5})}
<span class="parley-person__name" dir="auto">${s}</span>
${n.role===`mentor`?e.Fn`<span class="parley-person__mark">${e.Yn(`parley-editor-mentor`)}</span>`:e.Pn}
${c===void 0?e.Pn:e.Fn`<span class="parley-person__note">${c}</span>`}
</button>
${i?e.Pn:e.Fn`<button
type="button"
class="parley-button parley-button--quiet"
aria-pressed=${String(this.followed===a)}
aria-label=${e.Yn(`parley-editor-person-follow-name`,e.Jn(e.jt(n,this.homeWiki)))}
@click=${()=>this.choose(`follow`,t)}
>
${e.Yn(`parley-editor-person-follow`)}
</button>`}
</li>`}choose(e,t){this.isOpen=!1,this.dispatchEvent(new CustomEvent(`parley-people-action`,{detail:{kind:e,person:t}}))}};e._n(Mt,`properties`,{people:{attribute:!1},placed:{attribute:!1},followed:{attribute:!1},homeWiki:{attribute:!1},isOpen:{state:!0}}),customElements.define(`parley-people`,Mt);var Nt=2e3,Pt=1e4,Ft=class{constructor(t){e._n(this,`present`,new Map),e._n(this,`leaving`,new Map),e._n(this,`listener`,void 0),e._n(this,`settled`,!1),e._n(this,`settling`,void 0),this.listener=t,this.settling=setTimeout(()=>{this.settled=!0},Nt)}update(e){for(let[t,n]of e)this.present.has(t)||this.came(t,n);for(let[t,n]of this.present)e.has(t)||this.went(t,n);this.present=new Map(e)}stop(){clearTimeout(this.settling);for(let e of this.leaving.values())clearTimeout(e);this.leaving.clear()}came(e,t){let n=this.leaving.get(e);clearTimeout(n),this.leaving.delete(e),n===void 0&&this.settled&&this.listener.joined(t)}went(e,t){let n=setTimeout(()=>{this.leaving.delete(e),this.listener.left(t)},Pt);this.leaving.set(e,n)}},It=class{constructor(t){e._n(this,`followed`,void 0),e._n(this,`lastHead`,-1),e._n(this,`changed`,void 0),e._n(this,`view`,void 0),e._n(this,`stop`,()=>{this.view!==void 0&&this.start(void 0,this.view,new Map)}),this.changed=t}get person(){return this.followed}start(e,t,n){let r=this.followed;(e!==void 0||r!==void 0)&&(this.followed=e,this.lastHead=-1,this.listen(t,e!==void 0),this.changed(e,r),this.moved(n,t))}moved(e,t){if(this.followed===void 0)return;let n=Lt(e,this.followed);n!==void 0&&n.head!==this.lastHead&&(this.lastHead=n.head,Rt(t,n.head)||r.o(t,n.head))}peopleChanged(t,n){let{followed:r}=this;if(r===void 0)return;let i=e.Mt(r.person),a=t.find(({person:t})=>e.Mt(t)===i);a===void 0?this.start(void 0,n,new Map):this.followed=a}listen(e,t){let n=t?`addEventListener`:`removeEventListener`;this.view=e;for(let[t,r]of[[`wheel`,window],[`touchmove`,window],[`keydown`,e.dom],[`mousedown`,e.dom]])r[n](t,this.stop,{passive:!0})}};function Lt(e,{clients:t}){return t.map(t=>e.get(t)).filter(e=>e!==void 0).sort((e,t)=>t.movedAt-e.movedAt)[0]}function Rt(e,t){let{top:n,bottom:r}=e.coordsAtPos(Math.min(t,e.state.doc.content.size));return n>window.innerHeight*.2&&r<window.innerHeight*.8}var zt=96;function Bt(e,t){if(!e.hasFocus()||performance.now()-t>2500)return;let n=e.dom.querySelectorAll(`.parley-caret`);if(n.length===0)return;let r=e.coordsAtPos(e.state.selection.head);for(let e of n){var i;let t=(i=e.querySelector(`.parley-caret__label`))==null?void 0:i.getBoundingClientRect(),n=t!==void 0&&t.bottom>r.top&&t.top<r.bottom&&t.right>r.left-zt&&t.left<r.right+zt;e.classList.toggle(`parley-caret--tucked`,n)}}var Vt=class{constructor(t,n,r){e._n(this,`people`,[]),e._n(this,`placed`,new Set),e._n(this,`host`,void 0),e._n(this,`homeWiki`,void 0),e._n(this,`followChanged`,void 0),e._n(this,`awareness`,void 0),e._n(this,`view`,void 0),e._n(this,`comings`,void 0),e._n(this,`frame`,void 0),e._n(this,`lastMove`,-1/0),e._n(this,`follow`,new It((e,t)=>this.onFollow(e,t))),e._n(this,`schedule`,()=>{this.frame!=null||(this.frame=requestAnimationFrame(()=>{this.frame=void 0,this.refresh()}))}),e._n(this,`tellOf`,(t,n)=>e.An(e.Yn(t,e.Jn(n)),{kind:`people`,words:t=>e.Yn(`parley-editor-people-moved`,t)})),this.host=t,this.homeWiki=n,this.followChanged=r,t.addController(this)}hostDisconnected(){this.detach()}plugin(t){return l.n({awareness:t,labelOf:t=>({name:this.nameOf(t),mentor:t.role===`mentor`?e.Yn(`parley-editor-mentor`):void 0}),moved:(e,t)=>this.cursorsMoved(e,t)})}attach(e,t){this.detach(),this.view=e,this.awareness=t,this.comings=new Ft({joined:e=>this.tellOf(`parley-editor-joined`,e),left:e=>this.tellOf(`parley-editor-left`,e)}),t.on(`change`,this.schedule),this.refresh()}detach(){var e,t;this.view!==void 0&&this.follow.start(void 0,this.view,new Map),(e=this.awareness)==null||e.off(`change`,this.schedule),(t=this.comings)==null||t.stop(),this.frame!==void 0&&cancelAnimationFrame(this.frame),this.frame=void 0,this.awareness=void 0,this.view=void 0,this.people=[]}get followed(){var e;return(e=this.follow.person)==null?void 0:e.person}act({kind:t,person:n}){let{view:i}=this;if(i!==void 0)switch(t){case`go`:{let e=Lt(l.r(i.state),n);e!==void 0&&r.o(i,e.head);return}case`follow`:{let t=this.followed!==void 0&&e.Mt(this.followed)===e.Mt(n.person);this.follow.start(t?void 0:n,i,l.r(i.state));return}}}stopFollowing(){this.view!==void 0&&this.follow.start(void 0,this.view,new Map)}ownCaretMoved(){this.schedule()}cursorsMoved(e,t){for(let{movedAt:t}of e.values())this.lastMove=Math.max(this.lastMove,t);this.follow.moved(e,t),this.schedule()}refresh(){let{awareness:t,view:n}=this;if(t===void 0||n===void 0||n.isDestroyed)return;let r=l.i(t),i=new Set([...l.r(n.state).values()].map(({person:t})=>e.Mt(t)));if(!Ht(r,this.people)){var a;(a=this.comings)==null||a.update(new Map(r.map(({person:t})=>[e.Mt(t),this.nameOf(t)]))),this.people=r,this.follow.peopleChanged(r,n),this.host.requestUpdate()}(i.size!==this.placed.size||[...i].some(e=>!this.placed.has(e)))&&(this.placed=i,this.host.requestUpdate()),Bt(n,this.lastMove)}onFollow(t,n){t===void 0&&n!==void 0&&e.An(e.Yn(`parley-editor-follow-ended`,e.Jn(this.nameOf(n.person)))),this.followChanged(t==null?void 0:t.person),this.host.requestUpdate()}nameOf(t){return e.jt(t,this.homeWiki())}};function Ht(e,t){return e.length===t.length&&e.every((e,n)=>Ut(e,t[n]))}function Ut(t,n){return n!==void 0&&e.Mt(t.person)===e.Mt(n.person)&&t.person.name===n.person.name&&t.person.role===n.person.role&&t.person.readOnly===n.person.readOnly&&t.self===n.self&&t.clients.join()===n.clients.join()}function Wt(e,t){let n=e.getRootNode();if(!(n instanceof Document||n instanceof ShadowRoot))return;let r=t.map(e=>e.styleSheet).filter(e=>e!==void 0).filter(e=>!n.adoptedStyleSheets.includes(e));r.length>0&&(n.adoptedStyleSheets=[...n.adoptedStyleSheets,...r])}var Gt=e.In`
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
`,Kt=e.In`
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
`,qt=e.In`
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
`,Jt=e.In`
${e.Ln(r.n())}
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
`;function Yt(e,t){var n;let{from:r,to:i,empty:a,$from:o}=e.selection;if(a)return t.isInSet((n=e.storedMarks)==null?o.marks():n)!==void 0;let s=!1,c=!1;return e.doc.nodesBetween(r,i,e=>!e.isText||(t.isInSet(e.marks)===void 0?c=!0:s=!0,!1)),s&&!c}var Xt={message:`parley-editor-link`,icon:e.ut,keys:`Mod-k`,isOn:e=>n.n(e)!==void 0},Zt=[{message:`parley-editor-bold`,icon:e.ht,keys:`Mod-b`,command:t.Mt(i.f.strong),isOn:e=>Yt(e,i.f.strong)},{message:`parley-editor-italic`,icon:e.dt,keys:`Mod-i`,command:t.Mt(i.f.em),isOn:e=>Yt(e,i.f.em)}],Qt=[{message:`parley-editor-code`,icon:e.pt,keys:`Mod-Shift-6`,command:t.Mt(i.f.code),isOn:e=>Yt(e,i.f.code)},{message:`parley-editor-clear`,icon:e.mt,keys:`Mod-\\`,command:i.n}],$t=[{message:`parley-editor-bullets`,icon:e.lt,keys:`Mod-Shift-8`,command:c.p(i.p.bullet_list),isOn:e=>c.d(e)===i.p.bullet_list},{message:`parley-editor-numbers`,icon:e.ct,keys:`Mod-Shift-7`,command:c.p(i.p.ordered_list),isOn:e=>c.d(e)===i.p.ordered_list},{message:`parley-editor-quote`,icon:e.ot,keys:`Mod-8`,command:i.d,isOn:e=>i.o(e,i.p.blockquote)},{message:`parley-editor-insert-table`,icon:e.rt,command:c.o(3,3)},{message:`parley-editor-rule`,icon:e.it,command:i.a}],en=[{message:`parley-editor-outdent`,icon:e.st,keys:`Shift-Tab`,command:c.f},{message:`parley-editor-indent`,icon:e.ft,keys:`Tab`,command:c.u}],tn=[{message:`parley-editor-undo`,icon:e.nt,keys:`Mod-z`,command:t.j},{message:`parley-editor-redo`,icon:e.at,keys:`Mod-Shift-z`,command:t.A}];function nn(t){var r;return e.Fn`<span class="parley-menu ${(r=t.className)==null?``:r}" @keydown=${dn} @focusout=${fn}>
<button
type="button"
class="parley-toolbar__button parley-menu__button"
tabindex="-1"
title=${t.name}
aria-label=${t.label===void 0?t.name:`${t.name}: ${t.label}`}
aria-haspopup="menu"
aria-expanded="false"
@click=${sn}
>
${t.icon===void 0?e.Pn:n.y(t.icon)}
${t.label===void 0?e.Pn:e.Fn`<span class="parley-menu__label">${t.label}</span>`}
${t.label===void 0?e.Pn:e.Fn`<span class="parley-menu__expand">${n.y(e.et)}</span>`}
</button>
<div
class="parley-menu__list ${t.atEnd===!0?`parley-menu__list--end`:``}"
role="menu"
aria-label=${t.name}
hidden
>
${t.entries.map(rn)}
</div>
</span>`}function rn(t){var r;let{checked:i}=t;return e.Fn`<button
type="button"
tabindex="-1"
role=${i===void 0?`menuitem`:`menuitemcheckbox`}
aria-checked=${i===void 0?e.Pn:String(i)}
aria-disabled=${String(t.disabled===!0)}
class="parley-menu__entry"
@click=${e=>{t.disabled!==!0&&(cn(on(e),!1),t.run())}}
>
${t.icon===void 0?e.Pn:n.y(t.icon)}
<span class="parley-menu__text ${(r=t.className)==null?``:r}">${t.label}</span>
${t.keys===void 0?e.Pn:e.Fn`<kbd class="parley-menu__keys" aria-hidden="true">${t.keys}</kbd>`}
<span class="parley-menu__check">${i===!0?n.y(e.tt):e.Pn}</span>
</button>`}function an(e,t){if(e instanceof Element)for(let n of e.querySelectorAll(`.parley-menu`))t instanceof Element&&n.contains(t)||cn(n,!1)}function on(e){return e.currentTarget instanceof Element?e.currentTarget.closest(`.parley-menu`):null}function sn(e){var t;let n=on(e),r=(n==null||(t=n.querySelector(`[role="menu"]`))==null?void 0:t.hasAttribute(`hidden`))===!0;cn(n,r),r&&e instanceof MouseEvent&&e.detail===0&&un(n)}function cn(e,t){var n,r;e==null||(n=e.querySelector(`[role="menu"]`))==null||n.toggleAttribute(`hidden`,!t),e==null||(r=e.querySelector(`[aria-haspopup]`))==null||r.setAttribute(`aria-expanded`,String(t))}function ln(e){var t;return[...(t=e==null?void 0:e.querySelectorAll(`.parley-menu__entry`))==null?[]:t]}function un(e){var t,n;let r=ln(e);(t=(n=r.find(e=>e.getAttribute(`aria-checked`)===`true`))==null?r[0]:n)==null||t.focus()}function dn(e){let t=on(e),r=t==null?void 0:t.querySelector(`[aria-haspopup]`);if(e.target instanceof Element&&e.target.closest(`[role="menu"]`)!==null)e.key===`Escape`?(e.preventDefault(),e.stopPropagation(),cn(t,!1),r==null||r.focus()):n._(e,ln(t),`column`);else{if(e.key!==`ArrowDown`)return;e.preventDefault(),e.stopPropagation(),cn(t,!0),un(t)}}function fn(e){let t=on(e);e.relatedTarget instanceof Node&&(t==null?void 0:t.contains(e.relatedTarget))===!0||e.relatedTarget!==null&&cn(t,!1)}var pn=class extends e.Nn{constructor(){super(),e._n(this,`widths`,new ResizeObserver(([e])=>{e!==void 0&&(this.narrow=e.contentRect.width<560)})),e._n(this,`stops`,()=>[...this.querySelectorAll(`.parley-toolbar__button:not([hidden])`)]),e._n(this,`onKey`,e=>{var t;e.target instanceof HTMLElement&&e.target.closest(`[role="menu"]`)!==null||n._(e,this.stops(),`row`)||e.key===`Escape`&&(e.preventDefault(),(t=this.view)==null||t.focus())}),e._n(this,`closeMenus`,e=>an(this,e.target)),e._n(this,`onFocus`,e=>{let t=this.stops(),n=t.find(t=>t===e.target);n!==void 0&&hn(t,n)}),e._n(this,`run`,e=>{let{view:t}=this;t!==void 0&&(e(t.state,t.dispatch,t),t.focus())}),this.readOnly=!1,this.coloured=!1,this.narrow=!1}createRenderRoot(){return this}connectedCallback(){super.connectedCallback(),this.widths.observe(this),this.classList.add(`parley-toolbar`),this.setAttribute(`role`,`toolbar`),this.addEventListener(`keydown`,this.onKey),this.addEventListener(`focusin`,this.onFocus),this.addEventListener(`mousedown`,gn),document.addEventListener(`pointerdown`,this.closeMenus),document.addEventListener(`keydown`,this.closeMenus)}disconnectedCallback(){super.disconnectedCallback(),this.widths.disconnect(),this.removeEventListener(`keydown`,this.onKey),this.removeEventListener(`focusin`,this.onFocus),this.removeEventListener(`mousedown`,gn),document.removeEventListener(`pointerdown`,this.closeMenus),document.removeEventListener(`keydown`,this.closeMenus)}focus(){var e;(e=this.stops().find(e=>e.tabIndex===0))==null||e.focus()}render(){var n;let{state:r}=this;if(r===void 0)return e.Pn;this.setAttribute(`aria-label`,e.Yn(`parley-editor-toolbar`));let i=c.d(r)!==void 0,a=t.v(r),o=!this.narrow,s=e=>e.map(e=>this.command(e,r));return e.Fn`
${this.readOnly?e.Pn:((n=this.kit)==null?void 0:n.mode)===`source`?this.sourceTools(this.kit,r):e.Fn`<div class="parley-toolbar__group">${s(o?tn:tn.slice(0,1))}</div>
${o||!a?e.Fn`<div class="parley-toolbar__group">${this.styleMenu(r)}</div>`:e.Pn}
<div class="parley-toolbar__group">
${s(Zt)} ${this.link(r)} ${o?s(Qt):e.Pn}
</div>
${o?e.Fn`<div class="parley-toolbar__group">
${s($t)} ${i?s(en):e.Pn}
</div>`:e.Pn}
${a?e.Fn`<div class="parley-toolbar__group">${this.tableMenu(r)}</div>`:e.Pn}
${this.insertMenu(r)}`}
<div class="parley-toolbar__group parley-toolbar__group--end">
${o?this.toggles():e.Pn} ${this.overflow(r)}
</div>
`}updated(){let e=this.stops();e.length>0&&!e.some(e=>e.tabIndex===0)&&hn(e,e[0])}ask(e){this.dispatchEvent(new CustomEvent(`parley-toolbar-action`,{detail:e}))}command(t,n){var r;let i=(r=t.isOn)==null?void 0:r.call(t,n),a=i===!0||t.command(n);return mn(t,()=>this.run(t.command),e.fn(e.fn({},i===void 0?{}:{on:i}),{},{disabled:!a}))}link(e){return mn(Xt,()=>this.ask(`link`),{on:Xt.isOn(e)})}toggles(){return e.Fn`${mn({message:`parley-editor-find`,icon:e.Vt,keys:`Mod-f`},()=>this.ask(`find`),{})}
${mn({message:`parley-editor-authors`,icon:e._t},()=>this.ask(`authors`),{on:this.coloured})}`}styleMenu(t){let r=i.u(t),a=r===void 0?e.Yn(`parley-editor-style`):e.Yn(`parley-editor-style-${r}`),o=i.t.map((a,o)=>{let s=a===`code`?`Mod-7`:a===`paragraph`?`Mod-0`:`Mod-${o+1}`;return{label:e.Yn(`parley-editor-style-${a}`),className:`parley-style-${a}`,keys:n.v(s),checked:r===a,disabled:!i.l(a)(t)&&r!==a,run:()=>this.run(i.l(a))}});return nn({label:a,name:e.Yn(`parley-editor-style`),entries:o,className:`parley-toolbar__style`})}sourceTools({items:t},n){let r=this.narrow?t.slice(0,4):t;return e.Fn`${[tn,r].map(t=>e.Fn`<div class="parley-toolbar__group">${t.map(e=>this.command(e,n))}</div>`)}`}insertMenu(t){let{kit:n}=this;if(n===void 0||n.items.length===0)return e.Pn;let r=e.Yn(`parley-wiki-insert`),i=n.items.map(e=>this.entryOf(e,t)),a=this.narrow?{icon:e.Ut}:{label:r};return e.Fn`<div class="parley-toolbar__group">${nn(e.fn(e.fn({},a),{},{name:r,entries:i}))}</div>`}tableMenu(t){let n=c.s.map(n=>{let r=c.c(n);return{label:e.Yn(`parley-editor-table-${n.toLowerCase()}`),disabled:!r(t),run:()=>this.run(r)}});return nn({label:e.Yn(`parley-editor-table`),name:e.Yn(`parley-editor-table-menu`),entries:n})}itemsInMenu(){var e;return((e=this.kit)==null?void 0:e.mode)===`source`?this.kit.items.slice(4):[...tn.slice(1),...Qt,...$t,...en]}entryOf(t,r){return e.fn(e.fn(e.fn({label:e.Yn(t.message),icon:t.icon},t.keys===void 0?{}:{keys:n.v(t.keys)}),t.isOn===void 0?{}:{checked:t.isOn(r)}),{},{disabled:!t.command(r),run:()=>this.run(t.command)})}overflow(t){let r=(t,r,i,a)=>e.fn(e.fn(e.fn({label:e.Yn(t),icon:i},a===void 0?{}:{keys:n.v(a)}),r===`authors`?{checked:this.coloured}:{}),{},{run:()=>this.ask(r)}),i=this.readOnly?[]:this.itemsInMenu().map(e=>this.entryOf(e,t)),a=[...this.narrow?[...i,r(`parley-editor-find`,`find`,e.Vt,`Mod-f`),r(`parley-editor-authors`,`authors`,e._t)]:[],r(`parley-editor-help`,`help`,e.gt,`Mod-/`)];return nn({icon:e.Vn,name:e.Yn(`parley-editor-more`),entries:a,atEnd:!0})}};e._n(pn,`properties`,{view:{attribute:!1},state:{attribute:!1},readOnly:{attribute:!1},coloured:{attribute:!1},kit:{attribute:!1},narrow:{state:!0}});function mn(t,r,{on:i,disabled:a=!1}){let o=e.Yn(t.message),s=t.keys===void 0?o:e.Yn(`parley-editor-with-keys`,o,n.v(t.keys));return e.Fn`<button
type="button"
class="parley-toolbar__button"
tabindex="-1"
title=${s}
aria-label=${o}
aria-keyshortcuts=${t.keys===void 0?e.Pn:n.g(t.keys)}
aria-pressed=${i===void 0?e.Pn:String(i)}
aria-disabled=${String(a)}
@click=${()=>{a||r()}}
>
${n.y(t.icon)}
</button>`}function hn(e,t){for(let n of e)n.tabIndex=n===t?0:-1}function gn(e){e.preventDefault()}customElements.define(`parley-editor-toolbar`,pn);var _n=class extends e.Nn{constructor(){super(),e._n(this,`page`,void 0),e._n(this,`parts`,new kt(this,{fetched:()=>{this.view!==void 0&&this.giveView(this.view)},missing:e=>this.tell(`parley-part-missing`,e)})),e._n(this,`presence`,new Vt(this,()=>this.homeWiki,e=>this.tell(`parley-follow`,e))),e._n(this,`colours`,new be(this,e=>this.authorOf(e),()=>this.homeWiki)),e._n(this,`discuss`,()=>{let e=this.selectionAnchor();if(e!==void 0)this.tell(`parley-discuss`,e);else{let e=this.view&&r.r(this.view.state,this.view.state.selection.head);e!==void 0&&this.tell(`parley-open-passage`,e)}}),e._n(this,`onToolbarAction`,e=>{switch(e.detail){case`link`:this.parts.with(`parley-link-dialog`,e=>e.open());return;case`find`:this.find();return;case`authors`:this.view!==void 0&&this.colours.toggle(this.view);return;case`help`:this.help();return}}),this.documentName=``,this.readOnly=!1,this.homeWiki=``,this.pages=a.t,this.authorOf=()=>void 0,this.passages=[],this.label=``}get view(){var e;return(e=this.page)==null?void 0:e.view}get followed(){return this.presence.followed}focus(){var e;(e=this.view)==null||e.focus()}selectionAnchor(){return this.view===void 0?void 0:r.c(this.view.state,this.documentName)}reveal(e){let{view:t}=this,n=t===void 0?void 0:r.u(t.state,e,this.documentName);return t===void 0||n===void 0?!1:(r.a(t,n),!0)}follow(t){let n=t&&this.presence.people.find(n=>e.Mt(n.person)===e.Mt(t));this.presence.stopFollowing(),n!==void 0&&this.presence.act({kind:`follow`,person:n})}find(){this.parts.with(`parley-find-bar`,e=>e.open())}createRenderRoot(){return this}connectedCallback(){super.connectedCallback(),Wt(this,[qt,Jt,Kt,Gt]),e.jn(),this.hasUpdated&&this.openPage()}disconnectedCallback(){super.disconnectedCallback(),this.closePage()}render(){var t;let{presence:n,colours:r}=this;return e.Fn`<div class="parley-editor__top">
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
.followed=${n.followed===void 0?void 0:e.Mt(n.followed)}
.homeWiki=${this.homeWiki}
@parley-people-action=${e=>n.act(e.detail)}
></parley-people>
</div>
<parley-find-bar .readOnly=${this.readOnly}></parley-find-bar>
${this.followBar()}
${r.shown?e.Fn`<parley-author-legend
.authors=${r.authors}
.here=${r.here}
.homeWiki=${this.homeWiki}
></parley-author-legend>`:e.Pn}
</div>
<div class="parley-editor__page"></div>
${this.readOnly||((t=this.kit)==null?void 0:t.mode)===`source`?e.Pn:e.Fn`<parley-category-adder .pages=${this.pages}></parley-category-adder>`}
<parley-link-dialog hidden .pages=${this.pages}></parley-link-dialog>
<parley-link-completion hidden .pages=${this.pages}></parley-link-completion>
<parley-discuss-button
class="parley-discuss"
hidden
@parley-discuss-press=${this.discuss}
></parley-discuss-button>
<parley-shortcut-help></parley-shortcut-help>`}followBar(){let{followed:t}=this.presence;return t===void 0?e.Pn:e.Fn`<p class="parley-follow" role="status">
<span>${e.Yn(`parley-editor-following`,e.Jn(e.jt(t,this.homeWiki)))}</span>
<button type="button" class="parley-button parley-button--quiet" @click=${()=>this.presence.stopFollowing()}>
${e.Yn(`parley-editor-follow-stop`)}
</button>
</p>`}updated(e){(e.has(`doc`)||e.has(`awareness`))&&this.openPage();let{view:t}=this;t!==void 0&&((e.has(`readOnly`)||e.has(`label`))&&t.setProps({}),(e.has(`passages`)||e.has(`doc`))&&r.s(t,this.passages),e.has(`authorOf`)&&this.colours.authorsKnown(),this.giveView(t))}openPage(){this.closePage();let{doc:e}=this,t=this.querySelector(`.parley-editor__page`);if(e===void 0||t===null||!this.isConnected)return;let n=De(e,this.rendering);n===`plain`?this.showPage(e,t,void 0):this.showSpecialPage(e,t,n)}async showSpecialPage(e,t,n){try{let r=await Oe(n,{rendering:()=>this.rendering,pages:()=>this.pages,container:this,view:()=>this.view});this.doc===e&&this.isConnected&&this.page===void 0&&this.showPage(e,t,r)}catch(e){this.tell(`parley-part-missing`,n)}}showPage(t,n,r){var i;let{awareness:a}=this,o=document.createElement(`div`);n.replaceChildren(o),Wt(this,(i=r==null?void 0:r.styles)==null?[]:i),this.kit=r,this.page=Tt(e.fn(e.fn({doc:t,mount:o},r===void 0?{}:{kit:r}),{},{readOnly:()=>this.readOnly,pages:()=>this.pages,shortcuts:this.shortcuts(),label:()=>e.Yn(`parley-editor-text-label`,e.Jn(this.label)),plugins:this.plugins(a),changed:e=>this.onChanged(e)})),a!==void 0&&this.presence.attach(this.page.view,a),this.giveView(this.page.view),this.onChanged(this.page.view),this.parts.fetch()}closePage(){var e;this.presence.detach(),(e=this.page)==null||e.view.destroy(),this.page=void 0}plugins(t){return[r.i({documentName:()=>this.documentName,title:()=>e.Yn(`parley-editor-passage`),open:e=>this.tell(`parley-open-passage`,e)}),...t===void 0?[]:[this.presence.plugin(t)],n.s({changed:(e,t)=>{var n;return(n=this.parts.find(`parley-link-completion`))==null?void 0:n.changed(e,t)},key:e=>{var t,n;return(t=(n=this.parts.find(`parley-link-completion`))==null?void 0:n.key(e))!=null&&t}}),this.colours.plugin(),n.l(),Ce(()=>this.pages)]}shortcuts(){return{editLink:()=>this.parts.with(`parley-link-dialog`,e=>e.open()),find:()=>this.find(),findNext:e=>this.parts.with(`parley-find-bar`,t=>t.next(e)),help:()=>this.help(),discuss:this.discuss,toolbar:()=>{var e;return(e=this.parts.find(`parley-editor-toolbar`))==null?void 0:e.focus()},leave:()=>!this.dispatchEvent(new CustomEvent(`parley-leave`,{cancelable:!0}))}}giveView(e){for(let t of[`parley-editor-toolbar`,`parley-link-dialog`,`parley-find-bar`,`parley-category-adder`]){let n=this.parts.find(t);n!==void 0&&(n.view=e)}}onChanged(e){var t;let r=this.parts.find(`parley-editor-toolbar`);r!==void 0&&(r.state=e.state);let i=this.parts.find(`parley-find-bar`);i!==void 0&&(i.found=n.u(e.state)),(t=this.parts.find(`parley-discuss-button`))==null||t.selectionChanged(e),this.colours.changed(e),this.presence.ownCaretMoved()}help(){this.parts.with(`parley-shortcut-help`,e=>void e.open())}tell(e,t){this.dispatchEvent(new CustomEvent(e,{detail:t}))}};e._n(_n,`properties`,{doc:{attribute:!1},awareness:{attribute:!1},documentName:{attribute:!1},person:{attribute:!1},readOnly:{attribute:!1},homeWiki:{attribute:!1},pages:{attribute:!1},rendering:{attribute:!1},kit:{state:!0},authorOf:{attribute:!1},passages:{attribute:!1},label:{attribute:!1}}),customElements.define(`parley-editor`,_n);function vn(t,n){switch(t.kind){case`opening`:return{phrase:e.Yn(`session-state-opening`),about:e.Yn(`session-about-opening`),tone:`busy`};case`unreachable`:return{phrase:e.Yn(`session-state-unreachable`),about:e.Yn(`session-notice-unreachable`),tone:`alert`};case`saving`:return{phrase:e.Yn(`session-state-saving`),about:e.Yn(`session-about-saving`),tone:`busy`};case`on-server`:return{phrase:e.Yn(`session-state-on-server`),about:e.Yn(`session-about-on-server`),tone:`calm`};case`published`:{let r=e.Jn(e.jt(t.by,n)),i=e.Yn(`session-about-published`,r,e.Nt(t.at));return{phrase:e.Yn(`session-state-published`,e.Rt(t.at)),about:i,tone:`calm`}}case`offline`:return{phrase:e.Yn(t.unsent?`session-state-offline-unsent`:`session-state-offline`),about:e.Yn(`session-notice-offline`),tone:`alert`};case`read-only`:return{phrase:e.Yn(`session-state-read-only`),about:u.t(t.code),tone:`alert`};case`refused`:return{phrase:e.Yn(t.unsent?`session-state-refused-unsent`:`session-state-refused`),about:u.t(t.code),tone:`alert`};case`failed`:return{phrase:e.Yn(`session-state-failed`),about:e.Yn(`session-notice-failed`),tone:`alert`}}}var yn=new WeakSet,bn=class extends e.Nn{constructor(){super(),e.Sn(this,yn),this.state={kind:`opening`},this.homeWiki=``}render(){let{phrase:t,about:n,tone:r}=vn(this.state,this.homeWiki);return e.Fn`
<span class="state ${r}" title=${n} data-state=${this.state.kind}>
<span class="dot"></span>
<span>${t}</span>
</span>
<span class="hidden-text" role="status">${e.bn(yn,this,xn).call(this,t)}</span>
`}};function xn(t){switch(this.state.kind){case`saving`:case`opening`:case`on-server`:return``;default:return e.Yn(`session-state-label`,t)}}e._n(bn,`properties`,{state:{attribute:!1},homeWiki:{}}),e._n(bn,`styles`,[e.wn,e.In`
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
`]),customElements.define(`parley-save-state`,bn);var Sn=[`failure`],Cn={status:{state:`connecting`},arrived:!1,unsent:!1,sessionIsNewer:!1,changedSince:!1};function wn(t,n){switch(n.type){case`status`:return e.fn(e.fn({},t),{},{status:n.status,sessionIsNewer:!1,arrived:t.arrived||n.status.state===`online`});case`typed`:return e.fn(e.fn({},t),{},{unsent:!0,changedSince:!0});case`received`:return e.fn(e.fn({},t),{},{changedSince:t.arrived});case`acknowledged`:return Tn(e.fn(e.fn({},t),{},{unsent:!1}));case`session`:return e.fn(e.fn({},t),{},{session:n.session,sessionIsNewer:!0,changedSince:t.unsent});case`failed`:return e.fn(e.fn({},t),{},{failure:n.code});case`opened`:return e.fn(e.fn({},Cn),{},{unsent:n.unsent})}}function Tn(t){let{failure:n}=t;return e.Jt(t,Sn)}function En(e){let{status:t}=e;switch(t.state){case`connecting`:return e.arrived?On(e):{kind:`opening`};case`online`:var n;return Dn(e,e.sessionIsNewer?(n=e.session)==null?void 0:n.readOnly:t.readOnly);case`stopping`:return e.arrived?On(e):{kind:`opening`};case`offline`:return e.arrived||e.unsent?{kind:`offline`,unsent:e.unsent,since:t.since}:{kind:`unreachable`};case`refused`:return t.code===`session_over`?e.unsent?{kind:`saving`}:{kind:`opening`}:{kind:`refused`,code:t.code,unsent:e.unsent}}}function Dn(e,t){return t===void 0?e.failure===void 0?On(e):{kind:`failed`,code:e.failure}:{kind:`read-only`,code:t}}function On(e){if(e.unsent)return{kind:`saving`};let{session:t}=e;return(t==null?void 0:t.published)===void 0||t.unpublished||e.changedSince?{kind:`on-server`}:{kind:`published`,at:t.published.at,by:t.published.by}}function kn(e){switch(e.kind){case`saving`:case`failed`:return!0;case`offline`:case`refused`:return e.unsent;case`opening`:case`unreachable`:case`on-server`:case`published`:case`read-only`:return!1}}var An=500,jn=5e3,Mn=new WeakMap,Nn=new WeakMap,Pn=new WeakMap,Fn=new WeakMap,In=new WeakMap,Ln=new WeakMap,Rn=new WeakSet,zn=class{constructor(t,n){e.Sn(this,Rn),e.xn(this,Mn,void 0),e.xn(this,Nn,void 0),e.xn(this,Pn,new Map),e.xn(this,Fn,new Set),e.xn(this,In,void 0),e.xn(this,Ln,-1/0),e._n(this,`authorOf`,void 0),e.in(Mn,this,t),e.in(Nn,this,n),this.authorOf=e.bn(Rn,this,Bn).call(this)}stop(){clearTimeout(e.yn(In,this))}};function Bn(){return t=>{let n=e.yn(Pn,this).get(t);return n===void 0&&!e.yn(Fn,this).has(t)&&(e.yn(Fn,this).add(t),e.bn(Rn,this,Vn).call(this)),n}}function Vn(){clearTimeout(e.yn(In,this));let t=Math.max(An,e.yn(Ln,this)+jn-performance.now());e.in(In,this,setTimeout(()=>void e.bn(Rn,this,Hn).call(this),t))}async function Hn(){e.in(Ln,this,performance.now());try{let{clients:t}=await e.mn.get(`/api/edit/${encodeURIComponent(e.yn(Mn,this))}/authors`);e.in(Pn,this,new Map(Object.entries(t).map(([e,t])=>[Number(e),t]))),this.authorOf=e.bn(Rn,this,Bn).call(this),e.yn(Nn,this).call(this)}catch(t){e.yn(Fn,this).clear()}}function Un(e){let t=[];for(let n of e){if(n.kind!==`message`)continue;let{anchor:e,deletedBy:r,id:i}=n.message;e!==void 0&&r===void 0&&t.push({id:i,anchor:e})}return t}function Wn(e,t){return e.length===t.length&&e.every((e,n)=>{var r;return e.id===((r=t[n])==null?void 0:r.id)})}var Gn=`…`;function Kn(e,t){var n;let r=((n=t.split(Gn)[0])==null?``:n).replaceAll(/\s+/gu,` `).trim();if(r===``)return;let{text:i,places:a}=Jn(e),o=i.indexOf(r),s=a[o],c=a[o+r.length-1];if(!(o<0||s===void 0||c===void 0))return{from:s,to:c+1}}var qn=new WeakMap;function Jn(e){let t=qn.get(e);if(t!==void 0)return t;let n=``,r=[],i=(e,t)=>{(e!==` `||n!==``&&!n.endsWith(` `))&&(n+=e,r.push(t))};e.descendants((e,t)=>{var n;if(!e.isText){i(` `,t);return}let r=(n=e.text)==null?``:n;for(let e=0;e<r.length;e+=1)i(r.charAt(e).replace(/\s/u,` `),t+e)});let a={text:n,places:r};return qn.set(e,a),a}function Yn(e,n){let r=e===void 0?void 0:Kn(e.state.doc,n);if(e===void 0||r===void 0)return!1;let i=t.zt.create(e.state.doc,r.from,r.to);return e.dispatch(e.state.tr.setSelection(i).scrollIntoView()),e.focus(),!0}var Xn=`parley-edit-chat-open`,Zn=`(max-width: 47.99rem)`,Qn=600,h=new WeakMap,g=new WeakMap,_=new WeakMap,v=new WeakMap,$n=new WeakMap,er=new WeakMap,tr=new WeakMap,nr=new WeakMap,y=new WeakSet,rr=new WeakMap,ir=new WeakMap,ar=new WeakMap,or=new WeakMap,sr=new WeakMap,cr=new WeakMap,lr=new WeakMap,ur=class{constructor(t,n,i){e.Sn(this,y),e.xn(this,h,void 0),e.xn(this,g,void 0),e.xn(this,_,void 0),e.xn(this,v,0),e.xn(this,$n,void 0),e.xn(this,er,void 0),e.xn(this,tr,!1),e.xn(this,nr,``),e._n(this,`passages`,[]),e._n(this,`leave`,()=>{var t;dr.call(e.bn(y,this))&&e.bn(y,this,pr).call(this,!1),(t=e.yn(g,this).call(this))==null||t.focus()}),e.xn(this,rr,()=>{var t;e.bn(y,this,pr).call(this,!1),(t=e.yn(g,this).call(this))==null||t.focus()}),e._n(this,`onKey`,t=>{if(t.defaultPrevented||b.call(e.bn(y,this))===null)return;let n=t.code===`KeyC`&&t.altKey&&!t.ctrlKey&&!t.metaKey&&!t.shiftKey,r=t.key===`F6`&&!t.altKey&&!t.ctrlKey&&!t.metaKey;(n||r)&&(t.preventDefault(),this.enter())}),e._n(this,`onDiscuss`,t=>{this.enter().then(()=>{var n;return(n=b.call(e.bn(y,this)))==null?void 0:n.discuss(t.detail)})}),e._n(this,`onOpenPassage`,t=>{this.enter().then(()=>{var n;return(n=b.call(e.bn(y,this)))==null?void 0:n.showMessage(t.detail)})}),e.xn(this,ir,[{label:e.Yn(`session-chat-record`),icon:e.en,run:()=>open(e.Kt(e.yn(nr,this)),`_blank`,`noopener`)}]),e.xn(this,ar,t=>e.Kt(e.yn(nr,this),t)),e.xn(this,or,t=>{e.in(v,this,t.detail.count),e.yn(h,this).requestUpdate()}),e.xn(this,sr,t=>{dr.call(e.bn(y,this))&&e.bn(y,this,pr).call(this,!1),e.bn(y,this,hr).call(this,t.detail.anchor)}),e.xn(this,cr,t=>{var n,i;e.bn(y,this,gr).call(this);let a=(n=e.yn(g,this).call(this))==null?void 0:n.view,o=(i=e.yn($n,this))==null?void 0:i.name;return a===void 0||o===void 0?`unknown`:(t.document===o?r.u(a.state,t,o):Kn(a.state.doc,t.quote))===void 0?`deleted`:`present`}),e.xn(this,lr,()=>{clearTimeout(e.yn(er,this)),e.in(er,this,setTimeout(()=>{var t;return(t=b.call(e.bn(y,this)))==null?void 0:t.requestUpdate()},Qn))}),e.in(h,this,t),e.in(g,this,n),e.in(_,this,fr.call(e.bn(y,this))),matchMedia(Zn).addEventListener(`change`,()=>{e.in(_,this,fr.call(e.bn(y,this))),t.requestUpdate()}),require("ext.parley.bootstrap").load("ext.parley.room").then(e=>e.t).catch(i)}documentChanged(t){var n;(n=e.yn($n,this))==null||n.doc.off(`update`,e.yn(lr,this)),e.in($n,this,t),t.doc.on(`update`,e.yn(lr,this))}async enter(){var t,n;e.bn(y,this,pr).call(this,!0),await Promise.all([e.yn(h,this).updateComplete,customElements.whenDefined(`parley-room`)]),(t=b.call(e.bn(y,this)))==null||t.shown(),await((n=b.call(e.bn(y,this)))==null?void 0:n.focusComposer())}button(){let t=e.yn(v,this)===0?e.Yn(`session-chat-open`):e.Yn(`session-chat-open-unread`,e.yn(v,this));return e.Fn`<button
type="button"
class="parley-edit__button"
data-action="chat"
aria-label=${t}
aria-keyshortcuts="Alt+C"
aria-expanded=${String(e.yn(_,this))}
@click=${()=>e.yn(_,this)?e.yn(rr,this).call(this):void this.enter()}
>
${e.Yn(`session-chat-open`)}
${e.yn(v,this)===0?e.Pn:e.Fn`<span class="parley-edit__badge">${e.Lt(e.yn(v,this))}</span>`}
</button>`}render(t,n,r){return e.Fn`<aside class="parley-edit__chat" aria-label=${e.Yn(`session-chat-label`)} ?hidden=${!e.yn(_,this)}>
${n===void 0||r===void 0?e.Pn:e.bn(y,this,mr).call(this,t,n,r)}
</aside>`}};function dr(){return matchMedia(Zn).matches}function fr(){return!dr.call(e.bn(y,this))&&d.n(`browser`).getItem(Xn)!==`no`}function b(){return e.yn(h,this).querySelector(`parley-room`)}function pr(t){e.yn(_,this)!==t&&(e.in(_,this,t),dr.call(e.bn(y,this))||d.n(`browser`).setItem(Xn,t?`yes`:`no`),e.yn(h,this).requestUpdate())}function mr(t,n,r){return e.in(nr,this,t.title),e.Fn`<parley-room
kept
.document=${n.editChat}
.connection=${r}
.context=${t}
.heading=${e.Yn(`session-chat-label`)}
.anchorState=${e.yn(cr,this)}
.searchPages=${e.dn}
.menuItems=${e.yn(ir,this)}
.recordAddress=${e.yn(ar,this)}
.back=${dr.call(e.bn(y,this))?e.yn(rr,this):void 0}
@parley-anchor=${e.yn(sr,this)}
@parley-unread=${e.yn(or,this)}
@parley-leave=${this.leave}
></parley-room>`}async function hr(t){await e.yn(h,this).updateComplete;let n=e.yn(g,this).call(this);(n==null?void 0:n.reveal(t))===!0||Yn(n==null?void 0:n.view,t.quote)||e.An(e.Yn(`session-passage-deleted`))}function gr(){e.yn(tr,this)||(e.in(tr,this,!0),queueMicrotask(()=>{var t,n;e.in(tr,this,!1);let r=Un((t=(n=b.call(e.bn(y,this)))==null||(n=n.list)==null?void 0:n.items)==null?[]:t);Wn(r,this.passages)||(this.passages=r,e.yn(h,this).requestUpdate())}))}var _r=5;async function vr(t){try{return(await e.mn.get(`/api/edit/${encodeURIComponent(t)}`)).participants}catch(e){return[]}}function yr(t,n){if(t.length===0)return e.Yn(`session-notice-draft-plain`);let r=t.slice(0,_r).map(({person:t})=>e.Jn(e.jt(t,n)));return e.Yn(`session-notice-draft`,e.It(r))}function br(t,n,r){return n===null?!1:r||t.every(t=>e.Mt(t.person)===e.Mt(n))}async function xr(t){await e.mn.post(`/api/edit/${encodeURIComponent(t)}/discard`,{})}var Sr=`(max-width: 47.99rem)`,x=new WeakMap,S=new WeakMap,C=new WeakMap,w=new WeakMap,T=new WeakMap,Cr=new WeakMap,wr=new WeakMap,Tr=new WeakMap,Er=new WeakMap,Dr=new WeakMap,E=new WeakSet,Or=class{constructor(t){var n;e.Sn(this,E),e.xn(this,x,void 0),e.xn(this,S,void 0),e.xn(this,C,void 0),e.xn(this,w,!1),e.xn(this,T,void 0),e.xn(this,Cr,void 0),e.xn(this,wr,!1),e.xn(this,Tr,!1),e._n(this,`ask`,(t=`button`)=>{e.bn(E,this,Ar).call(this,t)}),e.xn(this,Er,()=>{var t;e.in(Tr,this,!0),e.yn(x,this).host.requestUpdate(),(t=e.yn(x,this).editor())==null||t.focus()}),e.xn(this,Dr,()=>{var t;e.bn(E,this,Nr).call(this,!1),(t=e.yn(x,this).editor())==null||t.focus()}),e.in(x,this,t),e.in(S,this,(n=/^#help=([\w-]{1,64})$/u.exec(location.hash))==null?void 0:n[1])}start(){e.yn(wr,this)||(e.in(wr,this,!0),e.bn(E,this,kr).call(this))}get looking(){var t;return e.yn(S,this)!==void 0&&((t=e.yn(T,this))==null?void 0:t.edits)!==!0}get available(){return e.yn(C,this)!==void 0}get passages(){var t,n;return(t=(n=e.yn(T,this))==null?void 0:n.passages)==null?[]:t}button(){var t,n;if(e.yn(C,this)===void 0)return e.Pn;let r=(t=(n=e.yn(T,this))==null?void 0:n.unread)==null?0:t,i=r===0?e.Yn(`session-help-open`):e.Yn(`session-help-open-unread`,r);return e.Fn`<button
type="button"
class="parley-edit__button"
data-action="help"
aria-label=${i}
aria-expanded=${String(e.yn(w,this))}
@click=${()=>e.yn(w,this)?e.yn(Dr,this).call(this):this.ask()}
>
${e.Yn(`session-help-open`)}
${r===0?e.Pn:e.Fn`<span class="parley-edit__badge">${e.Lt(r)}</span>`}
</button>`}bars(){var t,n,r;let i=(t=(n=e.yn(T,this))==null?void 0:n.bars())==null?e.Pn:t;if(i!==e.Pn)return i;let a=(r=e.yn(C,this))==null?void 0:r.you;return e.yn(Tr,this)||e.yn(w,this)||(a==null?void 0:a.newcomer)!==!0||e.yn(S,this)!==void 0?e.Pn:e.Fn`<div class="parley-edit__notice parley-edit__notice--calm" role="status" data-notice="first-edits">
<p>${e.Yn(`session-help-first-edits`)}</p>
<button type="button" class="parley-edit__button" @click=${()=>this.ask(`first-edits`)}>
${e.Yn(`session-help-ask`)}
</button>
<button type="button" class="parley-edit__button parley-edit__button--quiet" @click=${e.yn(Er,this)}>
${e.Yn(`session-help-no-thanks`)}
</button>
</div>`}render(){var t,n;return e.Fn`<aside
class="parley-edit__chat parley-edit__help"
aria-label=${e.Yn(`session-help-label`)}
?hidden=${!e.yn(w,this)}
>
${(t=(n=e.yn(T,this))==null?void 0:n.render(e.yn(w,this)))==null?e.Pn:t}
</aside>`}};async function kr(){var t;try{e.in(C,this,await e.Q(e.yn(x,this).context().title))}catch(e){return}if(e.yn(x,this).host.requestUpdate(),e.yn(S,this)!==void 0){var n;await e.bn(E,this,jr).call(this),(n=e.yn(T,this))==null||n.visit(e.yn(S,this),e.yn(C,this).desk),matchMedia(Sr).matches||e.bn(E,this,Nr).call(this,!0)}else if(((t=e.yn(C,this).you)==null?void 0:t.requests.some(ee.t))===!0){var r;await e.bn(E,this,jr).call(this),(r=e.yn(T,this))==null||r.prepare(`button`),matchMedia(Sr).matches||e.bn(E,this,Nr).call(this,!0)}}async function Ar(t){await e.bn(E,this,jr).call(this),e.yn(T,this)!==void 0&&(e.yn(S,this)===void 0&&e.yn(T,this).prepare(t),e.bn(E,this,Nr).call(this,!0),await e.yn(x,this).host.updateComplete,await e.yn(T,this).focusField())}function jr(){return e.yn(Cr,this)!=null||e.in(Cr,this,e.bn(E,this,Mr).call(this)),e.yn(Cr,this)}async function Mr(){try{let{HelpSide:t}=await require("ext.parley.bootstrap").load("ext.parley.help-side");e.in(T,this,await t.load(e.yn(x,this),e.yn(Dr,this)))}catch(t){e.in(Cr,this,void 0),e.yn(x,this).failed()}}function Nr(t){e.in(w,this,t),e.yn(x,this).host.requestUpdate()}var Pr={};function Fr({view:t,draftBy:n,outdated:r}){let i=[...Lr(t)];t.carried&&i.push(Ir(`carried`,e.Yn(`session-notice-carried`))),r&&i.push(e.fn(e.fn({},Ir(`outdated`,e.Yn(`session-notice-outdated`))),{},{action:`reload`}));let{session:a}=t;return a!==void 0&&a.latestRevision>a.baseRevision&&i.push(Ir(`elsewhere-${a.latestRevision}`,e.Yn(`session-notice-elsewhere`))),n!==void 0&&(a==null?void 0:a.unpublished)===!0&&i.push(Ir(`draft`,n)),i}function Ir(e,t){return{id:e,tone:`calm`,words:t,closable:!0}}function Lr({save:t}){switch(t.kind){case`offline`:return[{id:`offline`,tone:`alert`,words:e.Yn(`session-notice-offline`),closable:!1}];case`unreachable`:return[{id:`unreachable`,tone:`alert`,words:e.Yn(`session-notice-unreachable`),closable:!1}];case`failed`:return[{id:`failed`,tone:`alert`,words:e.Yn(`session-notice-failed`),closable:!1}];case`read-only`:return[Rr(t.code,!1)];case`refused`:return[Rr(t.code,t.unsent)];case`opening`:case`saving`:case`on-server`:case`published`:return[]}}function Rr(t,n){let r=[u.t(t),...n?[e.Yn(`session-notice-unsent-safe`)]:[]].join(` `),i=t===`not_signed_in`?`sign-in`:t===`schema_outdated`?`reload`:`retry`;return{id:`refused-${t}`,tone:`alert`,words:r,action:i,closable:!1}}function zr(){let{missingTitles:t,categoryPrefix:n}=e.Kn();return e.fn(e.fn({search:async(t,n)=>(await e.dn(t,n)).map(e=>({title:e})),addressOf:e.Gt,titleOf:t=>e.qt(t.href,location.origin)},t===void 0?{}:{missing:t}),{},{categoryPrefix:n})}var Br=e.In`
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
`;function Vr({document:t,sent:n}){let r=`/api/edit/${encodeURIComponent(t)}`;return{changes:async()=>(await n(),e.mn.get(`${r}/changes`)),publish:({summary:t,baseRevision:n})=>e.mn.post(`${r}/publish`,{summary:t,baseRevision:n}),resolve:t=>e.mn.post(`${r}/resolve`,t)}}async function Hr(e,t,n=Vr){var r;await require("ext.parley.bootstrap").load("ext.parley.publish-dialog");let i=(r=e.querySelector(`parley-publish-dialog`))==null?Ur(e):r;i.homeWiki=t.context.wiki,i.newPage=!t.context.exists,i.offersHelp=t.offersHelp,await i.updateComplete,i.open(n(t))}function Ur(e){let t=e.ownerDocument.createElement(`parley-publish-dialog`);return e.append(t),t}var Wr=new WeakMap,Gr=new WeakMap,D=new WeakSet,Kr=class{constructor(t){e.Sn(this,D),e.xn(this,Wr,void 0),e.xn(this,Gr,void 0),e.in(Wr,this,t)}modeItems(t,n){if((t==null?void 0:t.hasSource)!==!0||n===void 0)return[];let r=t.mode===`source`?`visual`:`source`;return[{label:e.Yn(`session-mode-${r}`),run:()=>void e.bn(D,this,qr).call(this,n,r)}]}discardItem(t){let n={heading:e.Yn(`session-discard-title`),text:e.Yn(`session-discard-text`),verb:e.Yn(`session-discard-confirm`),run:()=>void e.bn(D,this,Xr).call(this,()=>xr(t),`session-discard-failed`)};return{label:e.Yn(`session-discard`),destructive:!0,run:()=>void e.bn(D,this,Yr).call(this,n)}}follow({mode:t}){e.yn(Gr,this)!==void 0&&e.yn(Gr,this)!==t&&e.An(e.Yn(`session-mode-now-${t}`)),e.in(Gr,this,t)}};function qr(t,n){return e.bn(D,this,Yr).call(this,{heading:e.Yn(`session-mode-title-${n}`),text:e.Yn(`session-mode-text-${n}`),verb:e.Yn(`session-mode-confirm`),run:()=>void e.bn(D,this,Xr).call(this,()=>e.bn(D,this,Jr).call(this,t,n),`session-mode-failed`)})}async function Jr(t,n){await e.yn(Wr,this).sent(),await e.mn.post(`/api/edit/${encodeURIComponent(t)}/mode`,{mode:n})}async function Yr(t){try{await require("ext.parley.bootstrap").load("ext.parley.common").then(e=>e.I)}catch(t){e.yn(Wr,this).onMissingPart();return}let n=e.yn(Wr,this).element.querySelector(`parley-confirm-dialog`);n==null||n.ask(t)}async function Xr(t,n){try{await t()}catch(t){let r=t instanceof Error&&`code`in t?t.code:`network`;e.An(e.Yn(n,te.t(r)))}}var Zr=new WeakMap,Qr=new WeakMap,$r=new WeakMap,ei=class{constructor(){e.xn(this,Zr,[]),e.xn(this,Qr,[]),e.xn(this,$r,[])}of(t,n){return(t!==e.yn(Zr,this)||n!==e.yn(Qr,this))&&(e.in(Zr,this,t),e.in(Qr,this,n),e.in($r,this,[...t,...n])),e.yn($r,this)}};function ti(e){return t.F(e.getXmlFragment(o.d),o.f)}function ni(e,n,r){let i=e.getXmlFragment(o.d);e.transact(()=>t.L(e,i,n,{mapping:new Map,isOMark:new Map}),r)}function ri(e){return e.toJSON()}function ii(e){try{let t=o.f.nodeFromJSON(e);return t.check(),t.type===o.f.topNodeType?t:void 0}catch(e){return}}var ai=[`base`],O=new WeakMap,k=new WeakMap,A=new WeakMap,oi=new WeakSet,si=class{constructor(t,n,r){e.Sn(this,oi),e.xn(this,O,void 0),e.xn(this,k,void 0),e.xn(this,A,void 0),e.in(O,this,t),e.in(k,this,`parley-kept|${e.Mt(n)}|${r}|`),e.in(A,this,e.bn(oi,this,ci).call(this))}get list(){return e.yn(A,this)}keep(t){let n=`${t.at.toString(36)}-${crypto.randomUUID()}`;e.in(A,this,[...e.yn(A,this),e.fn(e.fn({},t),{},{id:n})]);let{base:r}=t,i=e.Jt(t,ai),a=e.fn(e.fn({},i),{},{ours:ri(t.ours)},r===void 0?{}:{base:ri(r)});return e.yn(O,this).setItem(e.yn(k,this)+n,JSON.stringify(a)),n}drop(t){e.in(A,this,e.yn(A,this).filter(e=>e.id!==t)),e.yn(O,this).removeItem(e.yn(k,this)+t)}};function ci(){let t=[];for(let n=0;n<e.yn(O,this).length;n+=1){let r=e.yn(O,this).key(n);if((r==null?void 0:r.startsWith(e.yn(k,this)))!==!0)continue;let i=li(r.slice(e.yn(k,this).length),e.yn(O,this).getItem(r));i!==void 0&&t.push(i)}return t.sort((e,t)=>e.at-t.at)}function li(t,n){try{let r=JSON.parse(n==null?``:n);if(typeof r!=`object`||!r)return;let{at:i,ours:a,base:o,why:s}=r,c=ii(a),l=ii(o);return c===void 0||typeof i!=`number`||typeof s!=`string`?void 0:e.fn({id:t,at:i,ours:c,why:s},l===void 0?{}:{base:l})}catch(e){return}}var ui=2e3,j=new WeakMap,M=new WeakMap,N=new WeakMap,di=new WeakMap,fi=new WeakMap,pi=new WeakMap,P=new WeakMap,F=new WeakSet,mi=new WeakMap,hi=new WeakMap,gi=class{constructor(t){e.Sn(this,F),e._n(this,`live`,void 0),e.xn(this,j,void 0),e.xn(this,M,void 0),e.xn(this,N,void 0),e.xn(this,di,0),e.xn(this,fi,void 0),e.xn(this,pi,!1),e.xn(this,P,!1),e.xn(this,mi,(t,n)=>{var r;(e.yn(j,this).copy.origin===void 0||n!==e.yn(j,this).copy.origin)&&(n===this.live.provider?(e.bn(F,this,I).call(this,{type:`received`}),e.yn(N,this)||e.bn(F,this,vi).call(this)):(e.yn(N,this)||(r=e.yn(j,this).marks)==null||r.set(this.name,!0),e.in(N,this,!0),e.bn(F,this,I).call(this,{type:`typed`})))}),e.xn(this,hi,({number:t})=>{t===0&&!e.yn(P,this)&&e.bn(F,this,_i).call(this)}),e.in(j,this,t),e.in(M,this,t.acknowledged),e.in(N,this,t.unsent),t.doc.on(`update`,e.yn(mi,this)),this.live=t.connection.open(t.name,t.doc,{awareness:!0,onStatus:t=>e.bn(F,this,I).call(this,{type:`status`,status:t}),onStateless:t=>e.bn(F,this,xi).call(this,t),onSynced:()=>e.bn(F,this,bi).call(this)}),this.live.provider.on(`unsyncedChanges`,e.yn(hi,this)),e.bn(F,this,I).call(this,{type:`status`,status:this.live.status})}get name(){return e.yn(j,this).name}get doc(){return e.yn(j,this).doc}get unsent(){return e.yn(N,this)}leftBehind(){let t=ti(this.doc);return e.yn(M,this)===void 0?{ours:t}:{ours:t,base:e.yn(M,this)}}resync(){e.yn(P,this)||this.live.provider.forceSync()}async close(t){var n;e.yn(P,this)||(e.in(P,this,!0),clearTimeout(e.yn(fi,this)),this.doc.off(`update`,e.yn(mi,this)),this.live.close(),t===`keep`?await e.yn(j,this).copy.close():((n=e.yn(j,this).marks)==null||n.forget(this.name),await e.yn(j,this).copy.clear()))}};function I(t){e.yn(P,this)||e.yn(j,this).onEvent(t)}function _i(){var t,n;e.yn(N,this)&&((t=e.yn(j,this).marks)==null||t.set(this.name,!1)),e.yn(pi,this)||(n=e.yn(j,this).marks)==null||n.forget(this.name,`this-tab`),e.in(pi,this,!0),e.in(N,this,!1),e.bn(F,this,I).call(this,{type:`acknowledged`}),e.bn(F,this,vi).call(this)}function vi(){clearTimeout(e.yn(fi,this));let t=Math.max(0,e.yn(di,this)+ui-Date.now());t===0?e.bn(F,this,yi).call(this):e.in(fi,this,setTimeout(()=>e.bn(F,this,yi).call(this),t))}function yi(){e.yn(P,this)||e.yn(N,this)||(e.in(di,this,Date.now()),e.in(M,this,ti(this.doc)),e.yn(j,this).copy.keepAcknowledged(e.yn(M,this)))}function bi(){e.yn(P,this)||(e.yn(N,this)||e.bn(F,this,vi).call(this),e.yn(j,this).onSynced())}function xi(t){var n;let r=Si(t);r===void 0||e.yn(P,this)||(r.type===`session`&&e.bn(F,this,I).call(this,{type:`session`,session:r}),r.type===`refused`&&e.yn(j,this).onRefused((n=e.hn(r.code))==null?`internal`:n))}function Si(e){try{let t=JSON.parse(e);return typeof t==`object`&&t?t:void 0}catch(e){return}}function Ci(e){switch(e){case`storage_failed`:case`rate_limited`:case`overloaded`:case`stopping`:case`internal`:case`dependency_missing`:return`send-again`;case`author_forged`:case`update_malformed`:case`content_refused`:return`write-anew`;default:return`set-aside`}}var L=new WeakMap,wi=new WeakMap,Ti=new WeakMap,Ei=new WeakSet,Di=class{constructor(t,n,r){e.Sn(this,Ei),e.xn(this,L,void 0),e.xn(this,wi,void 0),e.xn(this,Ti,void 0),e.in(L,this,t),e.in(wi,this,e.Mt(n)),e.in(Ti,this,r)}set(t,n){e.yn(L,this).setItem(e.bn(Ei,this,Oi).call(this,t,e.yn(Ti,this)),n?`unsent`:`sent`)}unsent(t){return e.bn(Ei,this,ki).call(this).some(e=>e.document===t&&e.unsent)}documents(){return[...new Set(e.bn(Ei,this,ki).call(this).map(e=>e.document))]}forget(t,n=`nothing`){for(let r of e.bn(Ei,this,ki).call(this))r.document!==t||n===`this-tab`&&r.tab===e.yn(Ti,this)||e.yn(L,this).removeItem(e.bn(Ei,this,Oi).call(this,t,r.tab))}};function Oi(t,n){return`parley-copy|${e.yn(wi,this)}|${t}|${n}`}function ki(){let t=[];for(let r=0;r<e.yn(L,this).length;r+=1){var n;let i=(n=e.yn(L,this).key(r))==null?``:n,[a,o,s,c]=i.split(`|`);a===`parley-copy`&&o===e.yn(wi,this)&&s!==void 0&&c!==void 0&&t.push({document:s,tab:c,unsent:e.yn(L,this).getItem(i)===`unsent`})}return t}var Ai=3e4,ji=3e3,R=new WeakMap,z=new WeakMap,Mi=new WeakMap,B=new WeakMap,Ni=new WeakMap,V=new WeakMap,H=new WeakMap,U=new WeakMap,Pi=new WeakMap,Fi=new WeakMap,Ii=new WeakMap,Li=new WeakMap,Ri=new WeakMap,W=new WeakMap,G=new WeakSet,zi=class{constructor(t){e.Sn(this,G),e.xn(this,R,void 0),e.xn(this,z,void 0),e.xn(this,Mi,new Set),e.xn(this,B,Cn),e.xn(this,Ni,void 0),e.xn(this,V,void 0),e.xn(this,H,void 0),e.xn(this,U,[]),e.xn(this,Pi,new Set),e.xn(this,Fi,!1),e.xn(this,Ii,!1),e.xn(this,Li,0),e.xn(this,Ri,-1/0),e.xn(this,W,!1),e.in(R,this,t),e.in(z,this,t.person===null?void 0:new Di(t.storage,t.person,t.tab))}get view(){var t,n;let{session:r}=e.yn(B,this),i=new Set(e.yn(U,this).map(e=>e.keptId));return e.fn(e.fn(e.fn(e.fn({save:En(e.yn(B,this))},r===void 0?{}:{session:r}),e.yn(V,this)===void 0||!e.yn(Fi,this)?{}:{opened:e.yn(V,this)}),e.yn(Ni,this)===void 0?{}:{documents:e.yn(Ni,this)}),{},{kept:((t=(n=e.yn(H,this))==null?void 0:n.list)==null?[]:t).filter(e=>!i.has(e.id)),carried:e.yn(Ii,this)})}onChange(t){return e.yn(Mi,this).add(t),()=>e.yn(Mi,this).delete(t)}async start(){await e.bn(G,this,Hi).call(this)}retry(){e.yn(V,this)===void 0?this.start():e.yn(V,this).live.retry()}async sent(){e.yn(B,this).unsent&&await new Promise(t=>{let n=()=>{clearTimeout(r),i(),t()},r=setTimeout(n,ji),i=this.onChange(()=>{e.yn(B,this).unsent||n()})})}dropKept(t){var n;(n=e.yn(H,this))==null||n.drop(t),e.bn(G,this,K).call(this)}noteCarriedSeen(){e.in(Ii,this,!1),e.bn(G,this,K).call(this)}async stop(){var t;e.in(W,this,!0),e.yn(Mi,this).clear(),await((t=e.yn(V,this))==null?void 0:t.close(`keep`))}};function K(){for(let t of e.yn(Mi,this))t()}function Bi(t){e.yn(W,this)||(e.in(B,this,wn(e.yn(B,this),t)),t.type===`acknowledged`&&e.in(Li,this,0),t.type===`status`&&e.bn(G,this,Vi).call(this,t.status),e.bn(G,this,K).call(this))}function Vi(t){t.state===`refused`&&t.code===`session_over`&&e.bn(G,this,Zi).call(this)}async function Hi(t){for(let n=0;!e.yn(W,this);n+=1){let r=await e.bn(G,this,Ui).call(this);if(r===`refused`)return;if(r!==`unreachable`&&r.edit!==t){await e.bn(G,this,Wi).call(this,r);return}await e.yn(R,this).wait(n)}}async function Ui(){try{return await e.yn(R,this).documentsOf(e.yn(R,this).title)}catch(t){return t instanceof e.gn&&!ra(t.code)?(e.bn(G,this,Bi).call(this,{type:`status`,status:{state:`refused`,code:t.code}}),`refused`):(e.bn(G,this,Bi).call(this,{type:`status`,status:{state:`offline`,since:e.yn(R,this).now()}}),`unreachable`)}}async function Wi(n){var r,i,a;let o=n.edit,s=new t.K,c=await e.bn(G,this,Gi).call(this,o,s),l=await c.acknowledged();if(await e.bn(G,this,Ki).call(this,n),e.yn(W,this))return;let u=(r=(i=e.yn(z,this))==null?void 0:i.unsent(o))!=null&&r;e.in(Ni,this,n),e.in(Fi,this,ti(s).childCount>0),e.yn(H,this)!=null||e.in(H,this,e.yn(R,this).person===null?void 0:new si(e.yn(R,this).storage,e.yn(R,this).person,n.page.key)),e.in(B,this,wn(e.yn(B,this),{type:`opened`,unsent:u})),e.in(V,this,new gi({name:o,doc:s,copy:c,marks:e.yn(z,this),connection:e.yn(R,this).connection,acknowledged:l,unsent:u,onEvent:t=>e.bn(G,this,Bi).call(this,t),onSynced:()=>e.bn(G,this,qi).call(this),onRefused:t=>void e.bn(G,this,$i).call(this,t)})),(a=e.yn(z,this))==null||a.set(o,u),e.bn(G,this,K).call(this)}function Gi(t,n){let{person:r}=e.yn(R,this);return r===null?Promise.resolve(aa):e.yn(R,this).openCopy(r,t,n)}async function Ki(n){var r,i;for(let o of(r=(i=e.yn(z,this))==null?void 0:i.documents())==null?[]:r){var a;if(o===n.edit||ia(o)!==n.page.key||e.yn(Pi,this).has(o)||e.yn(U,this).some(e=>e.document===o))continue;let r=new t.K,i=await e.bn(G,this,Gi).call(this,o,r),s=async()=>{var t;(t=e.yn(z,this))==null||t.forget(o),await i.clear(),r.destroy()};if(((a=e.yn(z,this))==null?void 0:a.unsent(o))!==!0){await s();continue}let c=await i.acknowledged(),l=e.fn({ours:ti(r)},c===void 0?{}:{base:c});e.yn(U,this).push({document:o,left:l,why:`does-not-fit`,settled:s})}}function qi(){e.in(Fi,this,!0),e.yn(U,this).length>0&&e.yn(V,this)!==void 0&&e.bn(G,this,Ji).call(this,e.yn(V,this)),e.bn(G,this,K).call(this)}async function Ji(t){let n=await na();if(e.yn(W,this)||e.yn(V,this)!==t)return;let r=e.yn(U,this);e.in(U,this,[]);for(let i of r)e.bn(G,this,Yi).call(this,i,t,n);e.bn(G,this,K).call(this)}function Yi({left:t,why:n,keptId:r,settled:i},a,o){var s;r!==void 0&&((s=e.yn(H,this))==null||s.drop(r));let{status:c}=a.live,l=c.state===`online`?c.readOnly:void 0,u=o(t,ti(a.doc));u.kind===`fits`&&l===void 0&&n===`does-not-fit`?(ni(a.doc,u.page,this),e.in(Ii,this,!0)):u.kind!==`nothing`&&e.bn(G,this,Xi).call(this,t,l==null?n:l),i()}function Xi({ours:t,base:n},r){var i;return(i=e.yn(H,this))==null?void 0:i.keep(e.fn({at:e.yn(R,this).now(),ours:t,why:r},n===void 0?{}:{base:n}))}async function Zi(){var t;let n=e.yn(V,this);if(n===void 0)return;e.in(V,this,void 0),n.unsent&&e.yn(U,this).push({document:n.name,left:n.leftBehind(),why:`does-not-fit`,settled:()=>e.bn(G,this,Qi).call(this,n.name)});let r=!n.unsent&&((t=e.yn(z,this))==null?void 0:t.unsent(n.name))===!0;r&&e.yn(Pi,this).add(n.name),await n.close(n.unsent||r?`keep`:`forget`),await e.bn(G,this,Hi).call(this,n.name)}async function Qi(n){var r;(r=e.yn(z,this))==null||r.forget(n),await(await e.bn(G,this,Gi).call(this,n,new t.K)).clear()}async function $i(t){switch(Ci(t)){case`send-again`:{let n=e.yn(Li,this);e.in(Li,this,e.yn(Li,this)+1),(t!==`dependency_missing`||n>2)&&e.bn(G,this,Bi).call(this,{type:`failed`,code:t});let r=e.yn(V,this);await e.yn(R,this).wait(n),r===e.yn(V,this)&&(r==null||r.resync());return}case`write-anew`:{let n=e.yn(R,this).now(),r=n-e.yn(Ri,this)<Ai;e.in(Ri,this,n),await e.bn(G,this,ea).call(this,r?t:`does-not-fit`);return}case`set-aside`:await e.bn(G,this,ea).call(this,t)}}async function ea(t){let n=e.yn(V,this);if(n!==void 0&&e.yn(Ni,this)!==void 0){if(e.in(V,this,void 0),n.unsent){let r=n.leftBehind(),i=e.bn(G,this,Xi).call(this,r,t);e.yn(U,this).push(e.fn({document:n.name,left:r,why:t,settled:()=>Promise.resolve()},i===void 0?{}:{keptId:i}))}await n.close(`forget`),await e.bn(G,this,Hi).call(this),e.bn(G,this,ta).call(this)}}function ta(){var t;(t=e.yn(V,this))==null||t.live.retry()}async function na(){try{return(await require("ext.parley.bootstrap").load("ext.parley.carry-over")).carryOver}catch(e){return()=>({kind:`does-not-fit`})}}function ra(e){return e===`rate_limited`||e===`overloaded`||e===`stopping`||e===`internal`}function ia(e){var t;let n=o.l(e);return n===void 0||(t=o.u(n.key))==null?void 0:t.pageKey}var aa={origin:void 0,acknowledged:async()=>void 0,keepAcknowledged:async()=>void 0,close:async()=>void 0,clear:async()=>void 0},oa=`custom`,sa=`updates`,ca=(e,n=()=>{},r=()=>{})=>{let[i]=f.p(e.db,[sa]);return f.l(i,f.r(e._dbref,!1)).then(a=>{e._destroyed||(n(i),t.at(e.doc,()=>{a.forEach(n=>t.Z(e.doc,n))},e,!1),r(i))}).then(()=>f.u(i).then(t=>{e._dbref=t+1})).then(()=>f.n(i).then(t=>{e._dbsize=t})).then(()=>i)},la=(e,n=!0)=>ca(e).then(r=>{(n||e._dbsize>=500)&&f.t(r,t.nt(e.doc)).then(()=>f.o(r,f.i(e._dbref,!0))).then(()=>f.n(r).then(t=>{e._dbsize=t}))}),ua=class extends t.Ct{constructor(e,n){super(),this.doc=n,this.name=e,this._dbref=0,this._dbsize=0,this._destroyed=!1,this.db=null,this.synced=!1,this._db=f.d(e,e=>f.a(e,[[`updates`,{autoIncrement:!0}],[`custom`]])),this.whenSynced=t.st(e=>this.on(`synced`,()=>e(this))),this._db.then(e=>{this.db=e,ca(this,e=>f.t(e,t.nt(n)),()=>{if(this._destroyed)return this;this.synced=!0,this.emit(`synced`,[this])})}),this._storeTimeout=1e3,this._storeTimeoutId=null,this._storeUpdate=(e,t)=>{if(this.db&&t!==this){let[t]=f.p(this.db,[sa]);f.t(t,e),++this._dbsize>=500&&(this._storeTimeoutId!==null&&clearTimeout(this._storeTimeoutId),this._storeTimeoutId=setTimeout(()=>{la(this,!1),this._storeTimeoutId=null},this._storeTimeout))}},n.on(`update`,this._storeUpdate),this.destroy=this.destroy.bind(this),n.on(`destroy`,this.destroy)}destroy(){return this._storeTimeoutId&&clearTimeout(this._storeTimeoutId),this.doc.off(`update`,this._storeUpdate),this.doc.off(`destroy`,this.destroy),this._destroyed=!0,this._db.then(e=>{e.close()})}clearData(){return this.destroy().then(()=>{f.s(this.name)})}get(e){return this._db.then(t=>{let[n]=f.p(t,[oa],`readonly`);return f.c(n,e)})}set(e,t){return this._db.then(n=>{let[r]=f.p(n,[oa]);return f.f(r,t,e)})}del(e){return this._db.then(t=>{let[n]=f.p(t,[oa]);return f.o(n,e)})}},da=`acknowledged`,fa=3e3;function pa(t,n){return`parley/${e.Mt(t)}/${n}`}var ma=async(e,t,n)=>{if(typeof indexedDB>`u`||!await ga())return _a;let r=new ua(pa(e,t),n);return await Promise.race([r.whenSynced.then(()=>!0),new Promise(e=>setTimeout(()=>e(!1),fa))])?ha({origin:r,acknowledged:async()=>ii(await r.get(da)),keepAcknowledged:async e=>{await r.set(da,JSON.parse(JSON.stringify(ri(e))))},close:()=>r.destroy(),clear:()=>r.clearData()}):(r.destroy().catch(()=>void 0),_a)};function ha(e){let t=()=>void 0;return{origin:e.origin,acknowledged:()=>e.acknowledged().catch(t),keepAcknowledged:n=>e.keepAcknowledged(n).catch(t),close:()=>e.close().catch(t),clear:()=>e.clear().catch(t)}}async function ga(){return new Promise(e=>{try{let t=indexedDB.open(`parley`);t.addEventListener(`success`,()=>{t.result.close(),e(!0)}),t.addEventListener(`error`,t=>{t.preventDefault(),e(!1)}),setTimeout(()=>e(!1),fa)}catch(t){e(!1)}})}var _a={origin:void 0,acknowledged:async()=>void 0,keepAcknowledged:async()=>void 0,close:async()=>void 0,clear:async()=>void 0};function va({title:t,person:n}){let r=f._({url:e.Kn().socketAddress(),fetchToken:f.m});return{connection:r,session:new zi({title:t,person:n,connection:r,documentsOf:e.on,openCopy:ma,storage:ya(),tab:crypto.randomUUID(),wait:e=>new Promise(t=>setTimeout(t,f.v(e))),now:()=>Date.now()})}}function ya(){try{return localStorage.setItem(`parley-test`,``),localStorage.removeItem(`parley-test`),ba(localStorage)}catch(t){return e.fn(e.fn({},d.t()),{},{key:()=>null,length:0})}}function ba(e){return{getItem:t=>e.getItem(t),setItem:(t,n)=>{try{e.setItem(t,n)}catch(n){e.removeItem(t)}},removeItem:t=>e.removeItem(t),key:t=>e.key(t),get length(){return e.length}}}var q=new WeakMap,J=new WeakMap,xa=new WeakMap,Sa=new WeakMap,Y=new WeakMap,Ca=new WeakMap,wa=new WeakMap,Ta=new WeakMap,Ea=new WeakMap,X=new WeakMap,Z=new WeakMap,Q=new WeakMap,Da=new WeakMap,Oa=new WeakMap,$=new WeakSet,ka=new WeakMap,Aa=new WeakMap,ja=new WeakMap,Ma=class extends e.Nn{constructor(){super(),e.Sn(this,$),e.xn(this,q,void 0),e.xn(this,J,void 0),e.xn(this,xa,void 0),e.xn(this,Sa,void 0),e.xn(this,Y,void 0),e.xn(this,Ca,void 0),e.xn(this,wa,!1),e.xn(this,Ta,zr()),e.xn(this,Ea,new Set),e.xn(this,X,()=>{!e.yn(wa,this)&&navigator.onLine&&(e.in(wa,this,!0),this.requestUpdate())}),e.xn(this,Z,new ur(this,()=>this.querySelector(`parley-editor`),e.yn(X,this))),e.xn(this,Q,new Or({host:this,context:()=>this.context,connection:()=>{var t;return(t=e.yn(q,this))==null?void 0:t.connection},editor:()=>this.querySelector(`parley-editor`),document:()=>{var t;return(t=e.yn(J,this))==null?void 0:t.name},revision:()=>{var t,n;return(t=(n=Pa.call(e.bn($,this)).session)==null?void 0:n.baseRevision)==null?0:t},failed:e.yn(X,this)})),e.xn(this,Da,new ei),e.xn(this,Oa,new Kr({element:this,sent:async()=>{var t;return(t=e.yn(q,this))==null?void 0:t.session.sent()},onMissingPart:e.yn(X,this)})),e.xn(this,ka,t=>{t instanceof CustomEvent&&e.yn(Q,this).ask(t.detail===`conflict`?`conflict`:`refused`)}),e.xn(this,Aa,()=>{var t;let{opened:n}=Pa.call(e.bn($,this)),r=(t=e.yn(q,this))==null?void 0:t.session;if(n===void 0||r===void 0)return;let i={context:this.context,document:n.name,sent:()=>r.sent(),offersHelp:e.yn(Q,this).available};Hr(this,i,this.site.publishing).catch(e.yn(X,this))}),e.xn(this,ja,t=>{kn(Pa.call(e.bn($,this)).save)&&t.preventDefault()}),this.site=Pr}createRenderRoot(){return this}connectedCallback(){super.connectedCallback(),Wt(this,[Br]),addEventListener(`beforeunload`,e.yn(ja,this)),addEventListener(`keydown`,e.yn(Z,this).onKey),this.addEventListener(`parley-help-wanted`,e.yn(ka,this)),this.hasUpdated&&e.bn($,this,Na).call(this)}firstUpdated(){e.bn($,this,Na).call(this)}disconnectedCallback(){var t;super.disconnectedCallback(),removeEventListener(`beforeunload`,e.yn(ja,this)),removeEventListener(`keydown`,e.yn(Z,this).onKey),this.removeEventListener(`parley-help-wanted`,e.yn(ka,this)),(t=e.yn(xa,this))==null||t.stop();let n=e.yn(q,this);n==null||n.session.stop().finally(()=>n.connection.close())}get editor(){return this.querySelector(`parley-editor`)}render(){var t;let n=Pa.call(e.bn($,this));return e.Fn`
${e.bn($,this,Ba).call(this,n)}
<div class="parley-edit__notices">${e.yn(Q,this).bars()} ${e.bn($,this,Ua).call(this,n)}</div>
<div class="parley-edit__columns">
<section class="parley-edit__text" aria-label=${e.Yn(`session-text-label`)}>
<p class="parley-edit__title" aria-hidden="true"><bdi>${this.context.title}</bdi></p>
${e.bn($,this,Ha).call(this,n)}
</section>
${e.yn(Z,this).render(this.context,n.documents,(t=e.yn(q,this))==null?void 0:t.connection)} ${e.yn(Q,this).render()}
</div>
${e.bn($,this,za).call(this,n)}
<parley-confirm-dialog></parley-confirm-dialog>
`}};function Na(){e.in(q,this,va(this.context)),e.yn(q,this).session.onChange(()=>e.bn($,this,Fa).call(this)),e.yn(q,this).session.start()}function Pa(){var t,n;return(t=(n=e.yn(q,this))==null?void 0:n.session.view)==null?{save:{kind:`opening`},kept:[],carried:!1}:t}function Fa(){let{opened:t,session:n}=Pa.call(e.bn($,this));t!==void 0&&t!==e.yn(J,this)&&e.bn($,this,Ia).call(this,t),n!==void 0&&(e.bn($,this,Ra).call(this,n),e.yn(Oa,this).follow(n)),this.requestUpdate()}function Ia(t){var n;e.yn(J,this)!==void 0&&e.An(e.Yn(`session-newer-text`)),e.in(J,this,t),(n=e.yn(xa,this))==null||n.stop(),e.in(xa,this,new zn(t.name,()=>this.requestUpdate())),e.yn(Z,this).documentChanged(t),e.yn(Q,this).start(),e.in(Sa,this,void 0),e.in(Y,this,void 0),e.bn($,this,La).call(this,t.name)}async function La(t){var n;let r=await vr(t);((n=e.yn(J,this))==null?void 0:n.name)===t&&(e.in(Sa,this,r),this.requestUpdate())}function Ra({published:t,unpublished:n}){var r;e.yn(J,this)!==void 0&&(e.yn(Y,this)!=null||e.in(Y,this,n));let i=(r=t==null?void 0:t.revision)==null?0:r,a=e.yn(Ca,this);if(e.in(Ca,this,i),t===void 0||a===void 0||a===i)return;e.in(Y,this,!1);let{person:o,wiki:s}=this.context,c=o!==null&&e.Mt(o)===e.Mt(t.by)?e.Yn(`session-published-note-you`):e.Yn(`session-published-note`,e.Jn(e.jt(t.by,s)));e.An(c)}function za({kept:t}){return t.length===0&&this.querySelector(`parley-kept-text`)===null?e.Pn:(require("ext.parley.bootstrap").load("ext.parley.kept-text-dialog").catch(e.yn(X,this)),e.Fn`<parley-kept-text
.texts=${t}
@parley-kept-done=${t=>{var n;return(n=e.yn(q,this))==null?void 0:n.session.dropKept(t.detail)}}
></parley-kept-text>`)}function Ba(t){let n=e.bn($,this,Va).call(this,t);return e.Fn`<div class="parley-edit__bar">
<parley-save-state .state=${t.save} homeWiki=${this.context.wiki}></parley-save-state>
${n.length===0?e.Pn:e.Fn`<parley-menu label=${e.Yn(`session-more`)} .icon=${e.Vn} .items=${n}></parley-menu>`}
${e.yn(Q,this).button()} ${e.yn(Z,this).button()}
<button
type="button"
class="parley-edit__button parley-edit__button--primary"
data-action="publish"
?disabled=${!Za(t)}
@click=${e.yn(Aa,this)}
>
${e.Yn(`session-publish`)}
</button>
</div>`}function Va(t){var n;let{session:r,opened:i,save:a}=t;if(i===void 0||!Xa(a))return[];let o=e.yn(Oa,this).modeItems(r,i.name),s=this.context.rights.includes(`parley-moderate`),c=br((n=e.yn(Sa,this))==null?[]:n,this.context.person,s);return(r==null?void 0:r.unpublished)!==!0||!c?o:[...o,e.yn(Oa,this).discardItem(i.name)]}function Ha(t){var n,r,i,a;let o=e.yn(J,this);return o===void 0?t.save.kind===`opening`?e.Fn`<div class="parley-edit__loading" aria-hidden="true">
<span></span><span></span><span></span><span></span><span></span>
</div>`:e.Pn:e.Fn`<parley-editor
.rendering=${this.site.rendering}
.doc=${o.doc}
.awareness=${(n=o.live.provider.awareness)==null?void 0:n}
.documentName=${o.name}
.person=${(r=this.context.person)==null?void 0:r}
.readOnly=${o!==t.opened||!Xa(t.save)||e.yn(Q,this).looking}
.homeWiki=${this.context.wiki}
.pages=${e.yn(Ta,this)}
.authorOf=${(i=(a=e.yn(xa,this))==null?void 0:a.authorOf)==null?Ya:i}
.passages=${e.yn(Da,this).of(e.yn(Z,this).passages,e.yn(Q,this).passages)}
.label=${this.context.title}
@parley-discuss=${e.yn(Z,this).onDiscuss}
@parley-open-passage=${e.yn(Z,this).onOpenPassage}
@parley-part-missing=${e.yn(X,this)}
></parley-editor>`}function Ua(t){let n=e.yn(Y,this)===!0?e.yn(Sa,this):void 0;return Fr(e.fn({view:t,outdated:e.yn(wa,this)},n===void 0?{}:{draftBy:yr(n,this.context.wiki)})).filter(t=>!e.yn(Ea,this).has(t.id)).map(t=>e.bn($,this,Wa).call(this,t))}function Wa(t){return e.Fn`<div
class="parley-edit__notice parley-edit__notice--${t.tone}"
role="status"
data-notice=${t.id}
>
<p>${t.words}</p>
${e.bn($,this,Ga).call(this,t)} ${e.bn($,this,qa).call(this,t)}
${t.closable?e.Fn`<button
type="button"
class="parley-edit__button parley-edit__button--quiet"
aria-label=${e.Yn(`session-notice-close`)}
@click=${()=>e.bn($,this,Ja).call(this,t)}
>
${e.Dn(e.Hn,.875)}
</button>`:e.Pn}
</div>`}function Ga({action:t}){if(t===void 0)return e.Pn;switch(t){case`sign-in`:{let t=e.Kn().signInAddress(location.pathname+location.search);return e.Fn`<a class="parley-edit__button" href=${t}>${e.Yn(`session-sign-in`)}</a>`}case`reload`:return e.bn($,this,Ka).call(this,e.Yn(`session-reload`),()=>location.reload());case`retry`:return e.bn($,this,Ka).call(this,e.Yn(`session-retry`),()=>{var t;return(t=e.yn(q,this))==null?void 0:t.session.retry()})}}function Ka(t,n){return e.Fn`<button type="button" class="parley-edit__button" @click=${n}>${t}</button>`}function qa({id:t}){return!t.startsWith(`refused-`)||!e.yn(Q,this).available?e.Pn:e.bn($,this,Ka).call(this,e.Yn(`session-help-ask`),()=>e.yn(Q,this).ask(`refused`))}function Ja({id:t}){var n;if(e.yn(Ea,this).add(t),t===`carried`){var r;e.yn(Ea,this).delete(t),(r=e.yn(q,this))==null||r.session.noteCarriedSeen()}this.requestUpdate(),(n=this.editor)==null||n.focus()}e._n(Ma,`properties`,{context:{attribute:!1},site:{attribute:!1}});var Ya=()=>void 0;function Xa(e){switch(e.kind){case`saving`:case`on-server`:case`published`:case`offline`:case`failed`:return!0;case`opening`:case`unreachable`:case`read-only`:case`refused`:return!1}}function Za({save:e,opened:t}){return t!==void 0&&(e.kind===`saving`||e.kind===`on-server`||e.kind===`published`)}async function Qa(t,n){var r;let i;try{i=await e.Et({action:`templatedata`,titles:t,redirects:1,includeMissingTitles:1,lang:mw.config.get(`wgUserLanguage`)},n)}catch(t){if(t instanceof e.wt)return;throw t}let a=Object.values((r=i.pages)==null?{}:r)[0];return a===void 0?void 0:$a(t,a)}function $a(t,n){var r,i,a;if(n.missing===!0)return;let o=(r=n.params)==null?{}:r,s=[...(i=n.paramOrder)==null?[]:i,...Object.keys(o)].filter(e=>Object.hasOwn(o,e)),c=[...new Set(s)].map(e=>{var t;return eo(e,(t=o[e])==null?{}:t,n.notemplatedata===!0)});if(c.length!==0||typeof n.description==`string`)return e.fn(e.fn({title:(a=n.title)==null?t:a},to(`description`,n.description)),{},{parameters:c})}function eo(t,n,r){return e.fn(e.fn(e.fn(e.fn(e.fn(e.fn({name:t,aliases:no(n.aliases)},to(`label`,n.label)),to(`description`,n.description)),to(`example`,n.example)),to(`assumed`,n.default)),to(`preset`,n.autovalue)),{},{type:typeof n.type==`string`?n.type:`unknown`,required:!r&&n.required===!0,suggested:r||n.suggested===!0,deprecated:n.deprecated===!0||typeof n.deprecated==`string`,choices:no(n.suggestedvalues)})}function to(e,t){return typeof t!=`string`||t===``?{}:{[e]:t}}function no(e){return Array.isArray(e)?e.filter(e=>typeof e==`string`):[]}var ro=10,io=6,ao=8,oo=80;function so(e,t){var n,r;let i=mw.config.get(`wgFormattedNamespaces`);return{render:(t,n)=>uo(e,t,n),templateData:Qa,searchTemplates:(e,t)=>fo(e,ro,t),searchFiles:po,mayFetch:e=>t.fileOrigins.has(e.origin),templatePrefix:`${(n=i[ro])==null?`Template`:n}:`,filePrefix:`${(r=i[io])==null?`File`:r}:`,extensionTags:t.extensionTags}}async function co(){let t=location.origin;try{var n,r;let[i,a]=await Promise.all([e.Et({action:`query`,meta:`siteinfo`,siprop:`extensiontags`}),e.Et({action:`query`,meta:`filerepoinfo`,friprop:`rootUrl|url|thumbUrl`})]),o=((n=a.query.repos)==null?[]:n).flatMap(({rootUrl:e,url:t,thumbUrl:n})=>[e,t,n]);return{fileOrigins:new Set([t,...o.flatMap(lo)]),extensionTags:((r=i.query.extensiontags)==null?[]:r).map(e=>e.replaceAll(/[<>]/gu,``).toLowerCase())}}catch(e){return{fileOrigins:new Set([t]),extensionTags:[]}}}function lo(e){if(e===void 0||e===``)return[];try{return[new URL(e,location.href).origin]}catch(e){return[]}}async function uo(t,n,r){let{parse:i}=await e.Ot({action:`parse`,title:t,text:n,contentmodel:`wikitext`,prop:`text|modules`,pst:1,preview:1,disablelimitreport:1,disableeditsection:1,wrapoutputclass:``},r);return i.modulestyles.length>0&&mw.loader.load(i.modulestyles),i.text}async function fo(t,n,r){var i,a;return((i=(a=(await e.Et({action:`query`,list:`prefixsearch`,pssearch:t,psnamespace:n,pslimit:ao},r)).query)==null?void 0:a.prefixsearch)==null?[]:i).map(({title:e})=>({title:e}))}async function po(t,n){var r;let{query:i}=await e.Et({action:`query`,generator:`prefixsearch`,gpssearch:t,gpsnamespace:io,gpslimit:ao,prop:`imageinfo`,iiprop:`url`,iiurlwidth:oo},n);return[...(r=i==null?void 0:i.pages)==null?[]:r].sort((e,t)=>{var n,r;return((n=e.index)==null?0:n)-((r=t.index)==null?0:r)}).map(({title:e,imageinfo:t})=>{var n;let r=t==null||(n=t[0])==null?void 0:n.thumburl;return r===void 0?{title:e}:{title:e,thumbnail:r}})}async function mo(e,t,n){switch(e){case`difference`:return ho(t,n);case`preview`:return _o(t,n)}}async function ho(t,n){let r=t.baseRevision>0?{fromrev:t.baseRevision}:go,{compare:i}=await e.Ot(e.fn(e.fn({action:`compare`},r),{},{toslots:`main`,totitle:t.title,"totext-main":t.wikitext,"tocontentmodel-main":`wikitext`,prop:`diff`}));mw.loader.load([`mediawiki.diff.styles`]);let a=document.createElement(`table`);a.className=`diff diff-editfont-monospace`,a.innerHTML=`<colgroup><col class="diff-marker"><col class="diff-content"><col class="diff-marker"><col class="diff-content"></colgroup><tbody>${i.body}</tbody>`,n.dir=`auto`,n.replaceChildren(i.body===``?vo(e.Yn(`parley-wiki-look-same`)):a)}var go={fromslots:`main`,"fromtext-main":``,"fromcontentmodel-main":`wikitext`};async function _o(t,n){let{parse:r}=await e.Ot({action:`parse`,title:t.title,text:t.wikitext,summary:t.summary,prop:`text|modules`,pst:1,preview:1,disableeditsection:1,contentmodel:`wikitext`});mw.loader.load([...r.modulestyles,...r.modules]);let i=document.createElement(`div`);i.className=`mw-body-content`,i.innerHTML=r.text,n.replaceChildren(i)}function vo(e){let t=document.createElement(`p`);return t.textContent=e,t}async function yo(t,n,r){let i;try{i=await e.Dt(bo(t,n,r))}catch(t){throw t instanceof e.wt?t.problems.some(p.t)?new e.gn(`edit_conflict`):p.n(t.problems):t}return xo(i)}function bo(t,{options:n,answer:r},i){let a=t.baseRevision>0;return e.fn(e.fn({action:`edit`,title:t.title,text:t.wikitext,summary:t.summary,baserevid:a?t.baseRevision:void 0,basetimestamp:a?t.baseTimestamp:void 0,starttimestamp:t.startTimestamp},a?{nocreate:1}:{createonly:1}),{},{minor:(n==null?void 0:n.minor)===!0?1:void 0,notminor:(n==null?void 0:n.minor)===!0?void 0:1,watchlist:n===void 0?`preferences`:n.watch?`watch`:`nochange`,parleyticket:t.ticket,assertuser:i==null?void 0:i,captchaid:r==null?void 0:r.id,captchaword:r==null?void 0:r.word})}function xo({edit:t}){var n;if(t.captcha!==void 0)throw So(t.captcha);if(t.result!==`Success`){var r;throw new p.r({advice:e.Yn(`parley-wiki-objection-other`),words:(r=t.info)==null?``:r,next:`again`})}if(t.nochange===!0||t.newrevid===void 0)throw new e.gn(`nothing_to_publish`);let i=Date.parse((n=t.newtimestamp)==null?``:n);return{revision:t.newrevid,at:Number.isNaN(i)?Date.now():i}}function So(t){let n=Co(t);return n===void 0?new p.r({advice:e.Yn(`parley-wiki-objection-captcha-other`),next:`none`}):new p.r({advice:e.Yn(`parley-wiki-objection-captcha`),next:`again`,challenge:n})}function Co({id:e,question:t,url:n}){if(e!==void 0)return n===void 0?t===void 0?void 0:{id:String(e),kind:`text`,prompt:wo(t)}:{id:String(e),kind:`picture`,prompt:n}}function wo(e){var t;return(t=new DOMParser().parseFromString(e,`text/html`).body.textContent)==null?``:t}function To(e,t){return{rendering:so(e.title,t),publishing:t=>Eo(t,e)}}function Eo(t,n){let r=Vr(t),i=`/api/edit/${encodeURIComponent(t.document)}`,a=0,o=async n=>{await t.sent();let{summary:r,baseRevision:a}=n;return e.mn.post(`${i}/prepare`,{summary:r,baseRevision:a})};return{wiki:{options:jo(n),show:async(e,t)=>mo(e,await o({summary:``,baseRevision:a}),t)},changes:async()=>{let e=await r.changes();return a=e.base.revision,e},publish:async e=>{let t=await Ao(yo(await Do(o(e),n.title,e.baseRevision),e,mw.config.get(`wgUserName`)));return await ko(`${i}/published`,t.revision),t},resolve:e=>r.resolve(e)}}async function Do(t,n,r){try{return await t}catch(t){throw!(t instanceof e.gn)||r===0?t:t.code===`page_deleted`?p.n([Oo]):t.code!==`edit_conflict`&&t.code!==`not_found`?t:(await e.Ct([n],new AbortController().signal).catch(()=>[])).length>0?p.n([Oo]):t}}var Oo={code:`pagedeleted`,words:``,data:{}};async function ko(t,n){try{await e.mn.post(t,{revision:n})}catch(e){}}async function Ao(t){try{return await t}catch(t){throw t instanceof e.Tt?new e.pn(`The wiki was not reached.`,{cause:t}):t}}function jo({exists:e}){let t=e=>{var t;return Number((t=mw.user.options.get(e))==null?0:t)===1};return{minor:t(`minordefault`)&&e,watch:t(e?`watchdefault`:`watchcreations`)}}var Mo=`parley-edit-page`;async function No(t,n){e.St(t),e.xt();let[r]=await Promise.all([co(),e.Zn(t.language)]);if(new URL(location.href).searchParams.get(`view`)===`chat`){n.replaceChildren(await Io(t));return}let i=Fo(t,r);n.replaceChildren(i),e.K(i),Po()}function Po(){var e;((e=globalThis.requestIdleCallback)==null?(e=>setTimeout(e,2e3)):e)(()=>{require("ext.parley.bootstrap").load("ext.parley.publish-dialog").catch(()=>void 0),require("ext.parley.bootstrap").load("ext.parley.kept-text-dialog").catch(()=>void 0)})}function Fo(e,t){customElements.get(`parley-edit-page`)===void 0&&customElements.define(`parley-edit-page`,Ma);let n=new Ma;return n.context=e,n.site=To(e,t),n}async function Io(t){let{ParleyRecord:n}=await require("ext.parley.bootstrap").load("ext.parley.record"),r=new n;return r.context=t,r.document=(await e.on(t.title)).editChat,r}function Lo(e){document.readyState===`loading`?addEventListener(`DOMContentLoaded`,e):e()}Lo(()=>{let t=e.q(),n=document.querySelector(`#${Mo}`);t!==void 0&&n!==null&&No(t,n).catch(()=>{n.textContent=e.Yn(`parley-wiki-start-failed`)})});
