// SPDX-License-Identifier: GPL-2.0-or-later
"use strict";const e=require("ext.parley.common"),t=require("ext.parley.prosemirror"),n=require("ext.parley.link-target"),r=require("ext.parley.caret-colours"),i=require("ext.parley.blocks"),a=require("ext.parley.page-directory"),o=require("ext.parley.schema"),s=require("ext.parley.origin"),c=require("ext.parley.refusal-words"),l=require("ext.parley.shortcuts"),u=require("ext.parley.live-cursors"),d=require("ext.parley.browser-storage"),ee=require("ext.parley.is-open"),te=require("ext.parley.publish-words"),f=require("ext.parley.live"),p=require("ext.parley.objections");var ne=250,re=class extends e.xn{constructor(...t){super(...t),e.Xn(this,`timer`,void 0),e.Xn(this,`view`,void 0),e.Xn(this,`show`,()=>{this.view!==void 0&&!this.view.isDestroyed&&ie(this.view)&&(this.hidden=!1,this.place())}),e.Xn(this,`place`,()=>{let{view:e}=this;if(this.hidden||e===void 0||e.isDestroyed)return;let{from:t,to:n}=e.state.selection,r=e.coordsAtPos(t,1),i=e.coordsAtPos(n,-1),a=e.dom.getBoundingClientRect(),{offsetWidth:o,offsetHeight:s}=this,c=r.top-s-6,l=Math.max(a.left,Math.min((r.left+i.right-o)/2,a.right-o));this.style.left=`${Math.max(4,l)}px`,this.style.top=`${c>100?c:i.bottom+6}px`})}createRenderRoot(){return this}connectedCallback(){super.connectedCallback(),this.hidden=!0,window.addEventListener(`scroll`,this.place,{passive:!0,capture:!0})}disconnectedCallback(){super.disconnectedCallback(),clearTimeout(this.timer),window.removeEventListener(`scroll`,this.place,{capture:!0})}selectionChanged(e){this.view!==e&&e.dom.addEventListener(`focusout`,()=>this.selectionLost()),this.view=e,clearTimeout(this.timer),ie(e)?this.hidden?this.timer=setTimeout(this.show,ne):this.place():this.hidden=!0}selectionLost(){clearTimeout(this.timer),this.matches(`:hover`)||(this.hidden=!0)}render(){let t=e.In(`parley-editor-discuss`);return e.Cn`<button
type="button"
class="parley-button parley-discuss__button"
title=${e.In(`parley-editor-with-keys`,t,n.v(`Mod-Alt-m`))}
@mousedown=${e=>e.preventDefault()}
@click=${()=>this.dispatchEvent(new CustomEvent(`parley-discuss-press`))}
>
${n.y(e.Ft)} ${t}
</button>`}};function ie(e){let{selection:n}=e.state;return n instanceof t.zt&&!n.empty&&e.hasFocus()}customElements.define(`parley-discuss-button`,re);function ae(e,n){let{type:i}=r.m(e),a=[],o=i.toArray();if(o.length!==e.doc.childCount)return a;let s=0;return o.forEach((r,i)=>{let o=e.doc.child(i).nodeSize;s<=n.to&&s+o>=n.from&&r instanceof t.Y&&oe(r,e.doc.child(i),s+1,a),s+=o}),a}function oe(e,n,r,i){let a=r,o=0;for(let r of e.toArray())if(r instanceof t.X){let e=se(r,a,i);a+=e;for(let t=0;t<e&&o<n.childCount;o++)t+=n.child(o).nodeSize}else if(r instanceof t.Y){if(o>=n.childCount)return;let e=n.child(o);e.isLeaf||oe(r,e,a+1,i),a+=e.nodeSize,o+=1}}function se(n,r,i){let a=0;for(let o=n._start;o!==null;o=o.right){if(o.deleted||!(o.content instanceof t.W))continue;let n=r+a,s=i.at(-1),c={from:n,to:n+o.length,client:o.id.client};s!==void 0&&s.client===c.client&&s.to===n?i[i.length-1]=e.Wn(e.Wn({},s),{},{to:c.to}):i.push(c),a+=o.length}return a}var m=new t.Lt(`authors`);function ce(e){return new t.It({key:m,state:{init:()=>({decorations:void 0,stale:void 0}),apply:(t,n,r,i)=>le(t,n,i,e)},props:{decorations:e=>{var t,n;return(t=(n=m.getState(e))==null?void 0:n.decorations)==null?null:t}},view:()=>pe()})}function le(e,t,n,r){let i=e.getMeta(m);return(i==null?void 0:i.kind)===`off`?{decorations:void 0,stale:void 0}:(i==null?void 0:i.kind)===`colour`?de(t.decorations,n,i.range,r):t.decorations===void 0||!e.docChanged?t:{decorations:t.decorations.map(e.mapping,e.doc),stale:ue(t.stale,e)}}function ue(e,t){let n=e===void 0?1/0:t.mapping.map(e.from,-1),r=e===void 0?0:t.mapping.map(e.to,1);return t.mapping.maps.forEach((e,i)=>{let a=t.mapping.slice(i+1);e.forEach((e,t,i,o)=>{n=Math.min(n,a.map(i,-1)),r=Math.max(r,a.map(o,1))})}),{from:Math.min(n,r),to:r}}function de(e,n,i,a){let o=fe(n,i),s=ae(n,o).flatMap(({from:e,to:n,client:i})=>{let o=a.authorOf(i);return o===void 0?[]:[t.V.inline(e,n,{class:`parley-author ${r.t(o.colour)}`,title:a.title(o)},{client:i})]}),c=e==null?t.H.empty:e;return{decorations:c.remove(c.find(o.from,o.to)).add(n.doc,s),stale:void 0}}function fe(e,{from:t,to:n}){let r=e.doc.content.size,i=e.doc.resolve(Math.min(t,r)),a=e.doc.resolve(Math.min(n,r));return{from:i.depth===0?Math.min(t,r):i.before(1),to:a.depth===0?Math.min(n,r):a.after(1)}}function pe(){let e;return{update:t=>{var n;e===void 0&&((n=m.getState(t.state))==null?void 0:n.stale)!==void 0&&(e=requestAnimationFrame(()=>{var n;e=void 0;let r=t.isDestroyed||(n=m.getState(t.state))==null?void 0:n.stale;r!==void 0&&me(t,r)}))},destroy:()=>{e!==void 0&&cancelAnimationFrame(e)}}}function me(e,t){he(e,{kind:`colour`,range:t})}function he(e,t){e.dispatch(e.state.tr.setMeta(m,t).setMeta(`addToHistory`,!1))}function ge(e,t){t&&he(e,{kind:`off`}),he(e,t?{kind:`colour`,range:{from:0,to:e.state.doc.content.size}}:{kind:`off`})}function _e(e){var t;return((t=m.getState(e))==null?void 0:t.decorations)!==void 0}function ve(e){var t,n;let r=(t=(n=m.getState(e))==null||(n=n.decorations)==null?void 0:n.find())==null?[]:t;return new Set(r.map(e=>Number(e.spec.client)))}function ye(e){var t,n;let{head:r}=e.selection,i=((t=(n=m.getState(e))==null||(n=n.decorations)==null?void 0:n.find(Math.max(0,r-1),r))==null?[]:t).find(({from:e,to:t})=>e<r&&r<=t);return i===void 0?void 0:Number(i.spec.client)}var be=class{constructor(t,n,r){e.Xn(this,`authors`,[]),e.Xn(this,`here`,void 0),e.Xn(this,`host`,void 0),e.Xn(this,`authorOf`,void 0),e.Xn(this,`homeWiki`,void 0),e.Xn(this,`timer`,void 0),e.Xn(this,`view`,void 0),this.host=t,this.authorOf=n,this.homeWiki=r,t.addController(this)}hostDisconnected(){clearTimeout(this.timer),this.timer=void 0}plugin(){return ce({authorOf:this.authorOf,title:t=>e.In(`parley-editor-written-by`,e.Fn(e.Et(t,this.homeWiki())))})}get shown(){return this.view!==void 0&&_e(this.view.state)}toggle(e){this.view=e,ge(e,!_e(e.state)),this.refresh()}authorsKnown(){this.view!==void 0&&this.shown&&(ge(this.view,!0),this.refresh())}changed(e){this.view=e,_e(e.state)&&(this.timer!=null||(this.timer=setTimeout(()=>{this.timer=void 0,this.refresh()},150)))}refresh(){let{view:e}=this;if(e===void 0||e.isDestroyed)return;let t=[...ve(e.state)].map(this.authorOf);this.authors=t.filter(e=>e!==void 0);let n=ye(e.state);this.here=n===void 0?void 0:this.authorOf(n),this.host.requestUpdate()}},xe=400,Se=new t.Lt(`missing-pages`);function Ce(e){return new t.It({key:Se,state:{init:()=>t.H.empty,apply:(e,t)=>{let n=e.getMeta(Se);return n==null?e.docChanged?t.map(e.mapping,e.doc):t:n}},props:{decorations:e=>Se.getState(e)},view:t=>new we(t,e)})}var we=class{constructor(t,n){e.Xn(this,`known`,new Map),e.Xn(this,`view`,void 0),e.Xn(this,`pages`,void 0),e.Xn(this,`stop`,new AbortController),e.Xn(this,`timer`,void 0),e.Xn(this,`changedAt`,0),e.Xn(this,`onTime`,()=>{let e=this.changedAt+xe-performance.now();this.timer=e>1?setTimeout(this.onTime,e):void 0,this.timer===void 0&&this.look()}),this.view=t,this.pages=n,this.schedule()}update(e,t){e.state.doc!==t.doc&&this.schedule()}destroy(){clearTimeout(this.timer),this.stop.abort()}schedule(){this.changedAt=performance.now(),this.timer!=null||(this.timer=setTimeout(this.onTime,xe))}async look(){let{missing:e}=this.pages();if(e===void 0)return;let t=[...Ee(this.view.state.doc)].filter(e=>!this.known.has(e));try{let n=new Set(t.length===0?[]:await e(t,this.stop.signal));for(let e of t)this.known.set(e,n.has(e))}catch(e){return}this.view.isDestroyed||this.draw()}draw(){var e,n;let{state:r}=this.view,i=[];De(r.doc,(e,n,r)=>{this.known.get(e)===!0&&i.push(t.V.inline(n,r,{class:`parley-missing`}))}),Te((e=(n=Se.getState(r))==null?void 0:n.find())==null?[]:e,i)||this.view.dispatch(r.tr.setMeta(Se,t.H.create(r.doc,i)).setMeta(`addToHistory`,!1))}};function Te(e,t){return e.length===t.length&&e.toSorted((e,t)=>e.from-t.from).every(({from:e,to:n},r)=>{var i,a;return e===((i=t[r])==null?void 0:i.from)&&n===((a=t[r])==null?void 0:a.to)})}function Ee(e){let t=new Set;return De(e,e=>t.add(e)),t}function De(e,t){e.descendants((e,n)=>{if(!e.isText)return!0;let r=i.f.page_link.isInSet(e.marks);return r!==void 0&&t(String(r.attrs.title),n,n+e.nodeSize),!1})}function Oe(e,t){let n=e.getXmlFragment(o.d).firstChild;return n!==null&&`nodeName`in n&&n.nodeName===`source_line`?`source`:t===void 0?`plain`:`wiki`}async function ke(e,t){switch(e){case`source`:return(await require("ext.parley.bootstrap").load("ext.parley.source-kit")).sourceKit();case`wiki`:return(await require("ext.parley.bootstrap").load("ext.parley.wiki-kit")).wikiKit(t)}}function Ae(e,t){let n=e.findDiffStart(t);if(n===null)return;let r=e.findDiffEnd(t);if(r===null)return;let i=Math.max(0,n-Math.min(r.a,r.b));return{from:n,to:r.a+i,end:r.b+i}}function je(e,n,r){let i=n.tr,a=Ae(n.doc.content,e.doc.content);return a!==void 0&&!Ne(i,a,e.doc)&&i.step(new t.Bt(0,i.doc.content.size,new t.Kt(e.doc.content,0,0))),i.setSelection(r===void 0?Pe(e,i,n):Me(i,r,a==null?void 0:a.end)),i.setMeta(`addToHistory`,!1),i.setMeta(t.z,e.getMeta(t.z)),r!==void 0&&i.scrollIntoView(),i}function Me(e,{anchor:t,head:n},r){var i,a;let o=r==null?e.selection.head:r;return Fe(e.doc,(i=t==null?n:t)==null?o:i,(a=n==null?t:n)==null?o:a)}function Ne(e,n,r){return e.maybeStep(new t.Bt(n.from,n.to,r.slice(n.from,n.end))).failed===null&&e.doc.content.findDiffStart(r.content)===null}function Pe(e,n,r){let i=r.selection;return i instanceof t.zt?Fe(n.doc,e.selection.anchor,e.selection.head):i.map(n.doc,n.mapping)}function Fe(e,n,r){let i=t=>e.resolve(Math.min(t,e.content.size));return t.zt.between(i(n),i(r))}var Ie=`parley-selection`;function Le(e){return new t.J(e,{trackedOrigins:new Set([t.z]),deleteFilter:Re,captureTransaction:e=>e.meta.get(`addToHistory`)!==!1})}function Re(e){return!(e.content instanceof t.G)||e.content.type._length===0}function ze(e,n){let r=t=>({undoManager:e,prevSel:t,hasUndoOps:e.undoStack.length>0,hasRedoOps:e.redoStack.length>0});return new t.It({key:t.B,state:{init:()=>r(null),apply:(e,{prevSel:i},a)=>e.docChanged?r(s.t(e)?n.beforeTransactionSelection:t.I(n,a)):r(i)},view:t=>(e.on(`stack-item-added`,({stackItem:e})=>{var n,r;e.meta.set(Ie,(n=(r=Be(t.state))==null?void 0:r.prevSel)==null?null:n)}),{destroy:()=>e.destroy()})})}function Be(e){return t.B.getState(e)}function Ve(e){var t;let n=(t=e.currStackItem)==null?void 0:t.meta.get(Ie);return typeof n==`object`&&n&&`anchor`in n&&`head`in n?n:void 0}function He(e){let n=e.getXmlFragment(o.d),{doc:r,mapping:i}=t.N(n,o.f),a=t.R(n,{mapping:i}),c=Le(n),l=Ue(a);return Ge(l),{fragment:n,page:r,plugins:[a,ze(c,l)],undoManager:c,narrow:(e,t)=>s.t(e)&&e.docChanged?je(e,t,We(e,t,c)):e,settle:e=>Ke(l,e)}}function Ue(e){var t;let n=(t=e.spec.state)==null?void 0:t.init;if(n===void 0)throw TypeError(`y-prosemirror gave a plugin without a state`);return n().binding}function We(e,t,n){if(!s.n(e))return;let i=Ve(n);return{anchor:i===void 0?void 0:r.d(t,i.anchor),head:i===void 0?void 0:r.d(t,i.head)}}function Ge(t){let n=null;Object.defineProperty(t,"beforeTransactionSelection",{get:()=>n,set:t=>{n=t===null||t.type===`all`?t:e.Wn(e.Wn({},t),{},{type:`text`})}})}function Ke(e,t){let n=e.type.toArray();n.length===t.childCount&&n.forEach((n,r)=>{let i=t.child(r);e.mapping.get(n)!==i&&e.mapping.set(n,i)})}function qe(e){return new t.It({props:{editable:()=>!e()},filterTransaction:t=>!t.docChanged||!e()||s.t(t)})}var Je=160;function Ye(){return{category:(e,t,n)=>Qe(e,t,n,Xe(e)),page_property:(e,t,n)=>Qe(e,t,n,Ze(e)),opaque_block:e=>et(e,`div`),opaque_inline:e=>et(e,`span`),table:nt,bullet_list:rt,ordered_list:rt,blockquote:rt}}function Xe(t){return e.In(`parley-editor-category-chip`,c.n(String(t.attrs.title)))}function Ze(t){let n=String(t.attrs.content),r=String(t.attrs.name);return n===``?e.In(`parley-editor-property-chip`,r):e.In(`parley-editor-property-chip-value`,r,n)}function Qe(e,t,n,r){let i=document.createElement(`div`);i.className=`parley-chip parley-chip--${e.type.name}`,i.contentEditable=`false`;let a=document.createElement(`span`);return a.className=`parley-chip__text`,a.dir=`auto`,a.textContent=r,i.append(a),i.append($e(t,n,e.nodeSize,r)),{dom:i,stopEvent:e=>e.target instanceof Element&&e.target.closest(`button`)!==null}}function $e(t,n,r,i){let a=document.createElement(`button`);return a.type=`button`,a.className=`parley-chip__remove`,a.title=e.In(`parley-editor-remove`,i),a.setAttribute(`aria-label`,a.title),a.textContent=`×`,a.addEventListener(`mousedown`,e=>e.preventDefault()),a.addEventListener(`click`,()=>{let e=n();e!==void 0&&t.editable&&(t.dispatch(t.state.tr.delete(e,e+r)),t.focus())}),a}function et(t,n){let r=document.createElement(n);return r.className=`parley-opaque parley-opaque--${n===`div`?`block`:`inline`}`,r.contentEditable=`false`,r.title=e.In(`parley-editor-opaque-title`),r.textContent=tt(String(t.attrs.html))||e.In(`parley-editor-opaque`),{dom:r}}function tt(e){var t;let n=new DOMParser().parseFromString(e,`text/html`);for(let e of n.querySelectorAll(`style, script, noscript, template`))e.remove();let r=((t=n.body.textContent)==null?``:t).replaceAll(/\s+/gu,` `).trim();return r.length>Je?`${r.slice(0,Je)}…`:r}function nt(e){var n,r,i;let a=document.createElement(`div`);a.className=`parley-table`;let{dom:o,contentDOM:s}=t.Ht.renderSpec(document,(n=(r=(i=e.type.spec).toDOM)==null?void 0:r.call(i,e))==null?[`table`,0]:n);return o instanceof HTMLElement&&(o.dir=`auto`),a.append(o),s===void 0?{dom:a}:{dom:a,contentDOM:s,ignoreMutation:e=>e.target===a}}function rt(e){var n,r,i;let{dom:a,contentDOM:o}=t.Ht.renderSpec(document,(n=(r=(i=e.type.spec).toDOM)==null?void 0:r.call(i,e))==null?[`div`,0]:n);return a instanceof HTMLElement&&(a.dir=`auto`),o===void 0?{dom:a}:{dom:a,contentDOM:o}}var it=new Set([i.p.bullet_list,i.p.ordered_list,i.p.table,i.p.table_row,i.p.blockquote]),at=new Set([i.p.list_item,i.p.table_cell,i.p.table_header,i.p.doc]),ot=8;function st(){return new t.It({appendTransaction:(e,t,n)=>{if(!e.some(e=>e.docChanged)||e.some(s.t))return null;let r=n.tr;for(let t=0;t<ot;t++){let t=lt([...e,r],r.doc);if(t.length===0)break;for(let e of t.toSorted((e,t)=>t.position-e.position))ct(r,e)}return r.docChanged?r:null}})}function ct(e,{position:t,container:n}){at.has(n.type)?e.insert(t+1,i.p.paragraph.create()):e.delete(t,t+n.nodeSize)}function lt(e,t){let n=new Map,r=(e,t)=>{e.childCount===0&&(it.has(e.type)||at.has(e.type))&&n.set(t,{position:t,container:e})};return r(t,-1),e.forEach((n,i)=>{let a=e.slice(i+1);n.mapping.maps.forEach((e,i)=>{e.forEach((e,o,s,c)=>{let l=(e,t)=>a.reduce((e,n)=>n.mapping.map(e,t),n.mapping.slice(i+1).map(e,t)),u=Math.max(0,l(s,-1)-1),d=Math.min(t.content.size,l(c,1)+1);t.nodesBetween(u,d,(e,t)=>(r(e,t),!e.isTextblock))})})}),[...n.values()]}function ut(e){return t.n({rules:[t.r(/^(#{1,6})\s$/u,i.p.heading,e=>{var t,n;return{level:dt((t=(n=e[1])==null?void 0:n.length)==null?1:t)}}),t.r(/^(={2,6})\s$/u,i.p.heading,e=>{var t,n;return{level:(t=(n=e[1])==null?void 0:n.length)==null?2:t}}),t.a(/^\s*[-*•]\s$/u,i.p.bullet_list),t.a(/^(\d{1,4})[.)]\s$/u,i.p.ordered_list,e=>({order:Number(e[1])}),(e,t)=>t.childCount+Number(t.attrs.order)===Number(e[1])),t.a(/^>\s$/u,i.p.blockquote),t.r(/^```$/u,i.p.code_block),new t.t(/^(?:---|----|___)$/u,ft),pt(/(?:^|[^*\w])(\*\*([^*\s](?:[^*]*[^*\s])?)\*\*)$/u,i.f.strong),pt(/(?:^|[^'\w])('''([^'\s](?:[^']*[^'\s])?)''')$/u,i.f.strong),pt(/(?:^|[^*\w])(\*([^*\s](?:[^*]*[^*\s])?)\*)$/u,i.f.em),pt(/(?:^|[^_\w])(_([^_\s](?:[^_]*[^_\s])?)_)$/u,i.f.em),pt(/(?:^|[^`])(`([^`]+)`)$/u,i.f.code),new t.t(/\[\[([^[\]|\n]{1,255})(?:\|([^[\]|\n]{1,255}))?\]\]$/u,ht(e))]})}function dt(e){return Math.max(2,e)}function ft(e,n,r,a){let o=e.doc.resolve(r);if(o.parent.type!==i.p.paragraph||a-r<o.parent.content.size)return null;let s=e.tr.replaceWith(o.before(),o.after(),[i.p.horizontal_rule.create(),i.p.paragraph.create()]);return s.setSelection(t.zt.create(s.doc,o.before()+2))}function pt(e,n){return new t.t(e,(e,t,r,i)=>{let[,a=``,o=``]=t,s=e.doc.resolve(i);if(!s.parent.type.allowsMarkType(n))return null;let c=i-(a.length-1),l=(a.length-o.length)/2;if(mt(s.parent,s.parentOffset-1))return null;let u=e.tr;return l>1&&u.delete(i-(l-1),i),u.delete(c,c+l),u.addMark(c,c+o.length,n.create()),u.removeStoredMark(n)})}function mt(e,t){let n=t<0?null:e.nodeAt(t);return n!==null&&i.f.code.isInSet(n.marks)!==void 0}function ht(e){return(t,r,a,o)=>{let[,s=``,c]=r,l=n.a(s,e()),u=t.doc.resolve(a).parent;if(l===void 0||!u.type.allowsMarkType(i.f.page_link))return null;let d=t.schema.text(c==null?s.trim():c,[n.r(l)]);return t.tr.replaceWith(a,o,d).removeStoredMark(i.f.page_link).removeStoredMark(i.f.link)}}var gt=3e4,_t={blocks:24,characters:4e3};function vt(e){return e.content.size>gt}function yt(){return new t.It({props:{decorations:e=>vt(e.doc)?bt(e):null}})}function bt({doc:e,selection:n}){let{$head:r}=n,i=r.index(0),a=r.depth===0?r.pos:r.before(1),o=[];for(let n of[-1,1]){var s,c;let r=n<0?a:a+((s=(c=e.maybeChild(i))==null?void 0:c.nodeSize)==null?0:s);for(let a=1,s=0;a<=_t.blocks&&s<_t.characters;a+=1){let c=i+a*n,l=c<0?null:e.maybeChild(c);if(l===null)break;let u=n<0?r-l.nodeSize:r;o.push(t.V.node(u,u+l.nodeSize,{class:`parley-near-caret`})),r+=l.nodeSize*n,s+=l.nodeSize}}return t.H.create(e,o)}function xt(n){let r=t.Ht.marksFromSchema(o.f);return new t.Ht(t.Ht.nodesFromSchema(o.f),e.Wn(e.Wn({},r),{},{page_link:e=>{let t=String(e.attrs.title);return[`a`,{href:new URL(n().addressOf(t),location.href).href,title:t},0]}}))}function St(e){return new t.It({view:()=>(wt(),{}),props:{clipboardSerializer:xt(e),transformPastedHTML:e=>Ct(e),transformPasted:n=>Et(new t.Kt(Dt(n.content,e()),n.openStart,n.openEnd)),clipboardTextParser:(e,t)=>Ot(e,t.parent.type===i.p.code_block,t.marks()),handlePaste:(t,n)=>Tt(t,n,e())}})}var Ct=e=>e;async function wt(){try{Ct=(await require("ext.parley.bootstrap").load("ext.parley.clean-html")).cleanHtml}catch(e){}}function Tt(e,t,r){var a,o;let s=(a=(o=t.clipboardData)==null?void 0:o.getData(`text/plain`).trim())==null?``:a,{state:c}=e,{$from:l,$to:u,from:d,to:ee,empty:te}=c.selection;if(n.t(s)===void 0||!l.sameParent(u)||!l.parent.type.allowsMarkType(i.f.link))return!1;let f=n.a(s,r);if(f===void 0)return!1;let p=n.r(f),ne=te?c.tr.replaceSelectionWith(c.schema.text(f.kind===`page`?f.title:s,[p]),!1):c.tr.removeMark(d,ee,i.f.link).removeMark(d,ee,i.f.page_link).addMark(d,ee,p);return e.dispatch(ne.removeStoredMark(p.type).scrollIntoView().setMeta(`paste`,!0).setMeta(`uiEvent`,`paste`)),!0}function Et({content:e,openStart:n,openEnd:r}){var a,o;if(e.childCount<2)return new t.Kt(e,n,r);let s=((a=e.firstChild)==null?void 0:a.type)===i.p.paragraph,c=((o=e.lastChild)==null?void 0:o.type)===i.p.paragraph;return new t.Kt(e,s?n:0,c?r:0)}function Dt(e,r){let a=[];return e.forEach(e=>{if(!e.isText){a.push(e.copy(Dt(e.content,r)));return}let t=i.f.link.isInSet(e.marks),o=t===void 0?void 0:n.i(String(t.attrs.href),r);t===void 0||o===void 0?a.push(e):a.push(e.mark(n.r({kind:`page`,title:o}).addToSet(t.removeFromSet(e.marks))))}),t.Ut.from(a)}function Ot(e,n,r){let a=e.replaceAll(/\r\n?/gu,`
`);if(n)return new t.Kt(a===``?t.Ut.empty:t.Ut.from(o.f.text(a)),0,0);let s=a.split(/\n{2,}/u).filter(e=>e.trim()!==``).map(e=>i.p.paragraph.create(null,kt(e.replaceAll(/^\n+|\n+$/gu,``),r)));return new t.Kt(t.Ut.from(s),+(s.length>0),+(s.length>0))}function kt(e,t){return e.split(`
`).flatMap((e,n)=>[...n===0?[]:[i.p.hard_break.create()],...e===``?[]:[o.f.text(e,t)]])}function At(n){var r;let i=He(n.doc);return{view:new t.U({mount:n.mount},{state:jt(i,n),nodeViews:e.Wn(e.Wn({},Ye()),(r=n.kit)==null?void 0:r.nodeViews),attributes:({doc:t})=>{var r,i;return e.Wn(e.Wn({role:`textbox`,"aria-multiline":`true`,"aria-label":n.label(),"aria-readonly":String(n.readOnly()),class:((r=n.kit)==null?void 0:r.mode)===`source`?`parley-text parley-source`:`parley-text${vt(t)?` parley-text--long`:``}`},((i=n.kit)==null?void 0:i.mode)===`source`?{spellcheck:`false`}:{}),n.readOnly()?{tabindex:`0`}:{})},scrollMargin:{top:96,bottom:64,left:0,right:0},scrollThreshold:{top:96,bottom:64,left:0,right:0},dispatchTransaction(e){let t=i.narrow(e,this.state);this.updateState(this.state.apply(t)),s.t(t)&&i.settle(this.state.doc),n.changed(this)}}),binding:i}}function jt({page:n,plugins:r},i){let a=t.Rt.findFrom(n.resolve(0),1,!0);return t.Pt.create(e.Wn({doc:n,plugins:[...r,...Mt(i)]},a===null?{}:{selection:a}))}function Mt(e){var n;let{kit:r,shortcuts:i}=e,a=(n=r==null?void 0:r.plugins(i))==null?[]:n;return[qe(e.readOnly),...e.plugins,...a,...(r==null?void 0:r.mode)===`source`?[]:Nt(e),t.s({class:`parley-drop`}),t.o()]}function Nt(e){return[ut(e.pages),t.T({Backspace:t.i}),t.T(l.i(e.shortcuts)),t.T(l.t()),St(e.pages),l.l(),st(),yt()]}var Pt=class{constructor(t,n){e.Xn(this,`known`,new Map),e.Xn(this,`container`,void 0),e.Xn(this,`host`,void 0),this.container=t,this.host=n}find(e){let t=this.known.get(e),n=(t==null?void 0:t.isConnected)===!0?t:this.container.querySelector(e);if(n!==null&&customElements.get(e)!==void 0)return this.known.set(e,n),n}with(e,t){let n=this.find(e);n===void 0?this.whenFetched(e,t):t(n)}async fetch(){try{await require("ext.parley.bootstrap").load("ext.parley.late-parts")}catch(e){return!1}return this.host.fetched(),!0}async whenFetched(e,t){await this.fetch()||this.host.missing(e);let n=this.find(e);n!==void 0&&t(n)}},Ft=3,It=100,Lt=class extends e.xn{constructor(){super(),e.Xn(this,`toggle`,()=>{this.isOpen=!this.isOpen}),e.Xn(this,`onFocusOut`,e=>{e.relatedTarget instanceof Node&&!this.contains(e.relatedTarget)&&(this.isOpen=!1)}),e.Xn(this,`onKey`,e=>{if(e.key===`Escape`&&this.isOpen){var t;e.preventDefault(),e.stopPropagation(),this.isOpen=!1,(t=this.querySelector(`.parley-people__button`))==null||t.focus()}else!this.isOpen||e.key!==`ArrowUp`&&e.key!==`ArrowDown`||n._(e,[...this.querySelectorAll(`.parley-person`)],`column`)}),this.people=[],this.placed=new Set,this.homeWiki=``,this.isOpen=!1}createRenderRoot(){return this}render(){let t=this.people.length,n=e.In(`parley-editor-people`,t);return this.hidden=t===0,e.Cn`<div class="parley-people" @focusout=${this.onFocusOut} @keydown=${this.onKey}>
<button
type="button"
class="parley-people__button"
title=${n}
aria-expanded=${String(this.isOpen)}
aria-controls="parley-people-list"
@click=${this.toggle}
>
${this.people.slice(0,Ft).map(({person:t})=>e.wt(t,{size:1.625}))}
<span class="parley-people__all" aria-hidden="true">${e.Mt(t)}</span>
${t>Ft?e.Cn`<span class="parley-people__more" aria-hidden="true">+${e.Mt(t-Ft)}</span>`:e.Sn}
<span class="parley-unseen">${n}</span>
</button>
<div class="parley-people__list parley-popover" id="parley-people-list" ?hidden=${!this.isOpen}>
<p class="parley-people__count">${n}</p>
<ul>
${e.bn(this.people.slice(0,It),({person:t})=>e.Dt(t),e=>this.line(e))}
</ul>
</div>
</div>`}line(t){let{person:n,self:i}=t,a=e.Dt(n),o=this.placed.has(a)&&!i,s=i?e.In(`parley-editor-person-self`,e.Fn(e.Et(n,this.homeWiki))):e.Et(n,this.homeWiki),c=n.readOnly===!0?e.In(`parley-editor-reading`):void 0;return e.Cn`<li class="parley-people__line ${r.t(n.colour)}">
<button
type="button"
class="parley-person"
title=${i?e.Sn:e.In(o?`parley-editor-person-goto`:`parley-editor-person-nowhere`)}
aria-disabled=${String(!o)}
@click=${()=>{o&&this.choose(`go`,t)}}
>
${e.wt(n,{size:1.5})}
<span class="parley-person__name" dir="auto">${s}</span>
${n.role===`mentor`?e.Cn`<span class="parley-person__mark">${e.In(`parley-editor-mentor`)}</span>`:e.Sn}
${c===void 0?e.Sn:e.Cn`<span class="parley-person__note">${c}</span>`}
</button>
${i?e.Sn:e.Cn`<button
type="button"
class="parley-button parley-button--quiet"
aria-pressed=${String(this.followed===a)}
aria-label=${e.In(`parley-editor-person-follow-name`,e.Fn(e.Et(n,this.homeWiki)))}
@click=${()=>this.choose(`follow`,t)}
>
${e.In(`parley-editor-person-follow`)}
</button>`}
</li>`}choose(e,t){this.isOpen=!1,this.dispatchEvent(new CustomEvent(`parley-people-action`,{detail:{kind:e,person:t}}))}};e.Xn(Lt,`properties`,{people:{attribute:!1},placed:{attribute:!1},followed:{attribute:!1},homeWiki:{attribute:!1},isOpen:{state:!0}}),customElements.define(`parley-people`,Lt);var Rt=2e3,zt=1e4,Bt=class{constructor(t){e.Xn(this,`present`,new Map),e.Xn(this,`leaving`,new Map),e.Xn(this,`listener`,void 0),e.Xn(this,`settled`,!1),e.Xn(this,`settling`,void 0),this.listener=t,this.settling=setTimeout(()=>{this.settled=!0},Rt)}update(e){for(let[t,n]of e)this.present.has(t)||this.came(t,n);for(let[t,n]of this.present)e.has(t)||this.went(t,n);this.present=new Map(e)}stop(){clearTimeout(this.settling);for(let e of this.leaving.values())clearTimeout(e);this.leaving.clear()}came(e,t){let n=this.leaving.get(e);clearTimeout(n),this.leaving.delete(e),n===void 0&&this.settled&&this.listener.joined(t)}went(e,t){let n=setTimeout(()=>{this.leaving.delete(e),this.listener.left(t)},zt);this.leaving.set(e,n)}},Vt=class{constructor(t){e.Xn(this,`followed`,void 0),e.Xn(this,`lastHead`,-1),e.Xn(this,`changed`,void 0),e.Xn(this,`view`,void 0),e.Xn(this,`stop`,()=>{this.view!==void 0&&this.start(void 0,this.view,new Map)}),this.changed=t}get person(){return this.followed}start(e,t,n){let r=this.followed;(e!==void 0||r!==void 0)&&(this.followed=e,this.lastHead=-1,this.listen(t,e!==void 0),this.changed(e,r),this.moved(n,t))}moved(e,t){if(this.followed===void 0)return;let n=Ht(e,this.followed);n!==void 0&&n.head!==this.lastHead&&(this.lastHead=n.head,Ut(t,n.head)||r.o(t,n.head))}peopleChanged(t,n){let{followed:r}=this;if(r===void 0)return;let i=e.Dt(r.person),a=t.find(({person:t})=>e.Dt(t)===i);a===void 0?this.start(void 0,n,new Map):this.followed=a}listen(e,t){let n=t?`addEventListener`:`removeEventListener`;this.view=e;for(let[t,r]of[[`wheel`,window],[`touchmove`,window],[`keydown`,e.dom],[`mousedown`,e.dom]])r[n](t,this.stop,{passive:!0})}};function Ht(e,{clients:t}){return t.map(t=>e.get(t)).filter(e=>e!==void 0).sort((e,t)=>t.movedAt-e.movedAt)[0]}function Ut(e,t){let{top:n,bottom:r}=e.coordsAtPos(Math.min(t,e.state.doc.content.size));return n>window.innerHeight*.2&&r<window.innerHeight*.8}var Wt=96;function Gt(e,t){if(!e.hasFocus()||performance.now()-t>2500)return;let n=e.dom.querySelectorAll(`.parley-caret`);if(n.length===0)return;let r=e.coordsAtPos(e.state.selection.head);for(let e of n){var i;let t=(i=e.querySelector(`.parley-caret__label`))==null?void 0:i.getBoundingClientRect(),n=t!==void 0&&t.bottom>r.top&&t.top<r.bottom&&t.right>r.left-Wt&&t.left<r.right+Wt;e.classList.toggle(`parley-caret--tucked`,n)}}var Kt=class{constructor(t,n,r){e.Xn(this,`people`,[]),e.Xn(this,`placed`,new Set),e.Xn(this,`host`,void 0),e.Xn(this,`homeWiki`,void 0),e.Xn(this,`followChanged`,void 0),e.Xn(this,`awareness`,void 0),e.Xn(this,`view`,void 0),e.Xn(this,`comings`,void 0),e.Xn(this,`frame`,void 0),e.Xn(this,`lastMove`,-1/0),e.Xn(this,`follow`,new Vt((e,t)=>this.onFollow(e,t))),e.Xn(this,`schedule`,()=>{this.frame!=null||(this.frame=requestAnimationFrame(()=>{this.frame=void 0,this.refresh()}))}),e.Xn(this,`tellOf`,(t,n)=>e.vn(e.In(t,e.Fn(n)),{kind:`people`,words:t=>e.In(`parley-editor-people-moved`,t)})),this.host=t,this.homeWiki=n,this.followChanged=r,t.addController(this)}hostDisconnected(){this.detach()}plugin(t){return u.n({awareness:t,labelOf:t=>({name:this.nameOf(t),mentor:t.role===`mentor`?e.In(`parley-editor-mentor`):void 0}),moved:(e,t)=>this.cursorsMoved(e,t)})}attach(e,t){this.detach(),this.view=e,this.awareness=t,this.comings=new Bt({joined:e=>this.tellOf(`parley-editor-joined`,e),left:e=>this.tellOf(`parley-editor-left`,e)}),t.on(`change`,this.schedule),this.refresh()}detach(){var e,t;this.view!==void 0&&this.follow.start(void 0,this.view,new Map),(e=this.awareness)==null||e.off(`change`,this.schedule),(t=this.comings)==null||t.stop(),this.frame!==void 0&&cancelAnimationFrame(this.frame),this.frame=void 0,this.awareness=void 0,this.view=void 0,this.people=[]}get followed(){var e;return(e=this.follow.person)==null?void 0:e.person}act({kind:t,person:n}){let{view:i}=this;if(i!==void 0)switch(t){case`go`:{let e=Ht(u.r(i.state),n);e!==void 0&&r.o(i,e.head);return}case`follow`:{let t=this.followed!==void 0&&e.Dt(this.followed)===e.Dt(n.person);this.follow.start(t?void 0:n,i,u.r(i.state));return}}}stopFollowing(){this.view!==void 0&&this.follow.start(void 0,this.view,new Map)}ownCaretMoved(){this.schedule()}cursorsMoved(e,t){for(let{movedAt:t}of e.values())this.lastMove=Math.max(this.lastMove,t);this.follow.moved(e,t),this.schedule()}refresh(){let{awareness:t,view:n}=this;if(t===void 0||n===void 0||n.isDestroyed)return;let r=u.i(t),i=new Set([...u.r(n.state).values()].map(({person:t})=>e.Dt(t)));if(!qt(r,this.people)){var a;(a=this.comings)==null||a.update(new Map(r.map(({person:t})=>[e.Dt(t),this.nameOf(t)]))),this.people=r,this.follow.peopleChanged(r,n),this.host.requestUpdate()}(i.size!==this.placed.size||[...i].some(e=>!this.placed.has(e)))&&(this.placed=i,this.host.requestUpdate()),Gt(n,this.lastMove)}onFollow(t,n){t===void 0&&n!==void 0&&e.vn(e.In(`parley-editor-follow-ended`,e.Fn(this.nameOf(n.person)))),this.followChanged(t==null?void 0:t.person),this.host.requestUpdate()}nameOf(t){return e.Et(t,this.homeWiki())}};function qt(e,t){return e.length===t.length&&e.every((e,n)=>Jt(e,t[n]))}function Jt(t,n){return n!==void 0&&e.Dt(t.person)===e.Dt(n.person)&&t.person.name===n.person.name&&t.person.role===n.person.role&&t.person.readOnly===n.person.readOnly&&t.self===n.self&&t.clients.join()===n.clients.join()}function Yt(e,t){let n=e.getRootNode();if(!(n instanceof Document||n instanceof ShadowRoot))return;let r=t.map(e=>e.styleSheet).filter(e=>e!==void 0).filter(e=>!n.adoptedStyleSheets.includes(e));r.length>0&&(n.adoptedStyleSheets=[...n.adoptedStyleSheets,...r])}var Xt=e.wn`
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
`,Zt=e.wn`
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
`,Qt=e.wn`
.parley-text--long
> :is(p, h1, h2, h3, h4, h5, h6, ul, ol, dl, pre, .parley-table, .parley-piece--block):not(
.parley-near-caret,
:is(.parley-figure--end, .parley-figure--right, .parley-figure--left) + *,
:is(.parley-figure--end, .parley-figure--right, .parley-figure--left) + * + *
) {
content-visibility: auto;
contain-intrinsic-block-size: auto 6em;
/* The names at carets stand above the first line, the marks of lists and selections beside it. */
overflow-clip-margin: 2.5rem;
}
.parley-text--long > :is(h1, h2, h3, h4, h5, h6) {
contain-intrinsic-block-size: auto 1.5em;
}
.parley-text--long > .parley-table {
contain-intrinsic-block-size: auto 20em;
}
`,$t=e.wn`
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
`,en=e.wn`
${e.Tn(r.n())}
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
`;function tn(e,t){var n;let{from:r,to:i,empty:a,$from:o}=e.selection;if(a)return t.isInSet((n=e.storedMarks)==null?o.marks():n)!==void 0;let s=!1,c=!1;return e.doc.nodesBetween(r,i,e=>!e.isText||(t.isInSet(e.marks)===void 0?c=!0:s=!0,!1)),s&&!c}var nn={message:`parley-editor-link`,icon:e.at,keys:`Mod-k`,isOn:e=>n.n(e)!==void 0},rn=[{message:`parley-editor-bold`,icon:e.ut,keys:`Mod-b`,command:t.Mt(i.f.strong),isOn:e=>tn(e,i.f.strong)},{message:`parley-editor-italic`,icon:e.ot,keys:`Mod-i`,command:t.Mt(i.f.em),isOn:e=>tn(e,i.f.em)}],an=[{message:`parley-editor-code`,icon:e.ct,keys:`Mod-Shift-6`,command:t.Mt(i.f.code),isOn:e=>tn(e,i.f.code)},{message:`parley-editor-clear`,icon:e.lt,keys:`Mod-\\`,command:i.n}],on=[{message:`parley-editor-bullets`,icon:e.it,keys:`Mod-Shift-8`,command:l.p(i.p.bullet_list),isOn:e=>l.d(e)===i.p.bullet_list},{message:`parley-editor-numbers`,icon:e.rt,keys:`Mod-Shift-7`,command:l.p(i.p.ordered_list),isOn:e=>l.d(e)===i.p.ordered_list},{message:`parley-editor-quote`,icon:e.tt,keys:`Mod-8`,command:i.d,isOn:e=>i.o(e,i.p.blockquote)},{message:`parley-editor-insert-table`,icon:e.Q,command:l.o(3,3)},{message:`parley-editor-rule`,icon:e.$,command:i.a}],sn=[{message:`parley-editor-outdent`,icon:e.nt,keys:`Shift-Tab`,command:l.f},{message:`parley-editor-indent`,icon:e.st,keys:`Tab`,command:l.u}],cn=[{message:`parley-editor-undo`,icon:e.Z,keys:`Mod-z`,command:t.j},{message:`parley-editor-redo`,icon:e.et,keys:`Mod-Shift-z`,command:t.A}];function ln(t){var r;return e.Cn`<span class="parley-menu ${(r=t.className)==null?``:r}" @keydown=${gn} @focusout=${_n}>
<button
type="button"
class="parley-toolbar__button parley-menu__button"
tabindex="-1"
title=${t.name}
aria-label=${t.label===void 0?t.name:`${t.name}: ${t.label}`}
aria-haspopup="menu"
aria-expanded="false"
@click=${pn}
>
${t.icon===void 0?e.Sn:n.y(t.icon)}
${t.label===void 0?e.Sn:e.Cn`<span class="parley-menu__label">${t.label}</span>`}
${t.label===void 0?e.Sn:e.Cn`<span class="parley-menu__expand">${n.y(e.Y)}</span>`}
</button>
<div
class="parley-menu__list ${t.atEnd===!0?`parley-menu__list--end`:``}"
role="menu"
aria-label=${t.name}
hidden
>
${t.entries.map(un)}
</div>
</span>`}function un(t){var r;let{checked:i}=t;return e.Cn`<button
type="button"
tabindex="-1"
role=${i===void 0?`menuitem`:`menuitemcheckbox`}
aria-checked=${i===void 0?e.Sn:String(i)}
aria-disabled=${String(t.disabled===!0)}
class="parley-menu__entry"
@click=${e=>{t.disabled!==!0&&(h(fn(e),!1),t.run())}}
>
${t.icon===void 0?e.Sn:n.y(t.icon)}
<span class="parley-menu__text ${(r=t.className)==null?``:r}">${t.label}</span>
${t.keys===void 0?e.Sn:e.Cn`<kbd class="parley-menu__keys" aria-hidden="true">${t.keys}</kbd>`}
<span class="parley-menu__check">${i===!0?n.y(e.X):e.Sn}</span>
</button>`}function dn(e,t){if(e instanceof Element)for(let n of e.querySelectorAll(`.parley-menu`))t instanceof Element&&n.contains(t)||h(n,!1)}function fn(e){return e.currentTarget instanceof Element?e.currentTarget.closest(`.parley-menu`):null}function pn(e){var t;let n=fn(e),r=(n==null||(t=n.querySelector(`[role="menu"]`))==null?void 0:t.hasAttribute(`hidden`))===!0;h(n,r),r&&e instanceof MouseEvent&&e.detail===0&&hn(n)}function h(e,t){var n,r;e==null||(n=e.querySelector(`[role="menu"]`))==null||n.toggleAttribute(`hidden`,!t),e==null||(r=e.querySelector(`[aria-haspopup]`))==null||r.setAttribute(`aria-expanded`,String(t))}function mn(e){var t;return[...(t=e==null?void 0:e.querySelectorAll(`.parley-menu__entry`))==null?[]:t]}function hn(e){var t,n;let r=mn(e);(t=(n=r.find(e=>e.getAttribute(`aria-checked`)===`true`))==null?r[0]:n)==null||t.focus()}function gn(e){let t=fn(e),r=t==null?void 0:t.querySelector(`[aria-haspopup]`);if(e.target instanceof Element&&e.target.closest(`[role="menu"]`)!==null)e.key===`Escape`?(e.preventDefault(),e.stopPropagation(),h(t,!1),r==null||r.focus()):n._(e,mn(t),`column`);else{if(e.key!==`ArrowDown`)return;e.preventDefault(),e.stopPropagation(),h(t,!0),hn(t)}}function _n(e){let t=fn(e);e.relatedTarget instanceof Node&&(t==null?void 0:t.contains(e.relatedTarget))===!0||e.relatedTarget!==null&&h(t,!1)}var vn=on.slice(0,2),yn=480,bn=class extends e.xn{constructor(){super(),e.Xn(this,`wideNeeds`,560),e.Xn(this,`available`,1/0),e.Xn(this,`widths`,new ResizeObserver(([e])=>{e!==void 0&&(this.available=e.contentRect.width,this.room=this.roomIn(this.available))})),e.Xn(this,`stops`,()=>[...this.querySelectorAll(`.parley-toolbar__button:not([hidden])`)]),e.Xn(this,`onKey`,e=>{var t;e.target instanceof HTMLElement&&e.target.closest(`[role="menu"]`)!==null||n._(e,this.stops(),`row`)||e.key===`Escape`&&(e.preventDefault(),(t=this.view)==null||t.focus())}),e.Xn(this,`closeMenus`,e=>dn(this,e.target)),e.Xn(this,`onFocus`,e=>{let t=this.stops(),n=t.find(t=>t===e.target);n!==void 0&&Sn(t,n)}),e.Xn(this,`run`,e=>{let{view:t}=this;t!==void 0&&(e(t.state,t.dispatch,t),t.focus())}),this.readOnly=!1,this.coloured=!1,this.room=`wide`}createRenderRoot(){return this}connectedCallback(){super.connectedCallback(),this.widths.observe(this),this.classList.add(`parley-toolbar`),this.setAttribute(`role`,`toolbar`),this.addEventListener(`keydown`,this.onKey),this.addEventListener(`focusin`,this.onFocus),this.addEventListener(`mousedown`,Cn),document.addEventListener(`pointerdown`,this.closeMenus),document.addEventListener(`keydown`,this.closeMenus)}disconnectedCallback(){super.disconnectedCallback(),this.widths.disconnect(),this.removeEventListener(`keydown`,this.onKey),this.removeEventListener(`focusin`,this.onFocus),this.removeEventListener(`mousedown`,Cn),document.removeEventListener(`pointerdown`,this.closeMenus),document.removeEventListener(`keydown`,this.closeMenus)}focus(){var e;(e=this.stops().find(e=>e.tabIndex===0))==null||e.focus()}render(){var n;let{state:r}=this;if(r===void 0)return e.Sn;this.setAttribute(`aria-label`,e.In(`parley-editor-toolbar`));let i=l.d(r)!==void 0,a=t.v(r),o=this.room===`wide`,s=e=>e.map(e=>this.command(e,r));return e.Cn`
${this.readOnly?e.Sn:((n=this.kit)==null?void 0:n.mode)===`source`?this.sourceTools(this.kit,r):e.Cn`<div class="parley-toolbar__group">${s(o?cn:cn.slice(0,1))}</div>
${o||!a?e.Cn`<div class="parley-toolbar__group">${this.styleMenu(r)}</div>`:e.Sn}
<div class="parley-toolbar__group">
${s(rn)} ${this.link(r)} ${o?s(an):e.Sn}
</div>
${this.room===`narrow`?e.Sn:e.Cn`<div class="parley-toolbar__group">
${s(o?on:vn)} ${o&&i?s(sn):e.Sn}
</div>`}
${a?e.Cn`<div class="parley-toolbar__group">${this.tableMenu(r)}</div>`:e.Sn}
${this.insertMenu(r)}`}
<div class="parley-toolbar__group parley-toolbar__group--end">
${o?this.toggles():e.Sn} ${this.overflow(r)}
</div>
`}updated(){let e=this.stops();e.length>0&&!e.some(e=>e.tabIndex===0)&&Sn(e,e[0]),this.room===`wide`&&this.makeRoom()}roomIn(e){return e>=this.wideNeeds?`wide`:e>=yn?`middle`:`narrow`}makeRoom(){let e=[...this.children].reduce((e,t)=>e+t.getBoundingClientRect().width,0);e<=this.available+1||(this.wideNeeds=Math.max(this.wideNeeds,Math.ceil(e)),this.room=this.roomIn(this.available))}ask(e){this.dispatchEvent(new CustomEvent(`parley-toolbar-action`,{detail:e}))}command(t,n){var r;let i=(r=t.isOn)==null?void 0:r.call(t,n),a=i===!0||t.command(n);return xn(t,()=>this.run(t.command),e.Wn(e.Wn({},i===void 0?{}:{on:i}),{},{disabled:!a}))}link(e){return xn(nn,()=>this.ask(`link`),{on:nn.isOn(e)})}toggles(){return e.Cn`${xn({message:`parley-editor-find`,icon:e.It,keys:`Mod-f`},()=>this.ask(`find`),{})}
${xn({message:`parley-editor-authors`,icon:e.ft},()=>this.ask(`authors`),{on:this.coloured})}`}styleMenu(t){let r=i.u(t),a=r===void 0?e.In(`parley-editor-style`):e.In(`parley-editor-style-${r}`),o=i.t.map((a,o)=>{let s=a===`code`?`Mod-7`:a===`paragraph`?`Mod-0`:`Mod-${o+1}`;return{label:e.In(`parley-editor-style-${a}`),className:`parley-style-${a}`,keys:n.v(s),checked:r===a,disabled:!i.l(a)(t)&&r!==a,run:()=>this.run(i.l(a))}});return ln({label:a,name:e.In(`parley-editor-style`),entries:o,className:`parley-toolbar__style`})}sourceTools({items:t},n){let r=this.room===`wide`?t:t.slice(0,4);return e.Cn`${[cn,r].map(t=>e.Cn`<div class="parley-toolbar__group">${t.map(e=>this.command(e,n))}</div>`)}`}insertMenu(t){let{kit:n}=this;if(n===void 0||n.items.length===0)return e.Sn;let r=e.In(`parley-wiki-insert`),i=n.items.map(e=>this.entryOf(e,t)),a=this.room===`wide`?{label:r}:{icon:e.Rt};return e.Cn`<div class="parley-toolbar__group">${ln(e.Wn(e.Wn({},a),{},{name:r,entries:i}))}</div>`}tableMenu(t){let n=l.s.map(n=>{let r=l.c(n);return{label:e.In(`parley-editor-table-${n.toLowerCase()}`),disabled:!r(t),run:()=>this.run(r)}});return ln({label:e.In(`parley-editor-table`),name:e.In(`parley-editor-table-menu`),entries:n})}itemsInMenu(){var e;return((e=this.kit)==null?void 0:e.mode)===`source`?this.kit.items.slice(4):[...cn.slice(1),...an,...on.filter(e=>this.room===`narrow`||!vn.includes(e)),...sn]}entryOf(t,r){return e.Wn(e.Wn(e.Wn({label:e.In(t.message),icon:t.icon},t.keys===void 0?{}:{keys:n.v(t.keys)}),t.isOn===void 0?{}:{checked:t.isOn(r)}),{},{disabled:!t.command(r),run:()=>this.run(t.command)})}overflow(t){let r=(t,r,i,a)=>e.Wn(e.Wn(e.Wn({label:e.In(t),icon:i},a===void 0?{}:{keys:n.v(a)}),r===`authors`?{checked:this.coloured}:{}),{},{run:()=>this.ask(r)}),i=this.readOnly?[]:this.itemsInMenu().map(e=>this.entryOf(e,t)),a=[...this.room===`wide`?[]:[...i,r(`parley-editor-find`,`find`,e.It,`Mod-f`),r(`parley-editor-authors`,`authors`,e.ft)],r(`parley-editor-help`,`help`,e.dt,`Mod-/`)];return ln({icon:e.kn,name:e.In(`parley-editor-more`),entries:a,atEnd:!0})}};e.Xn(bn,`properties`,{view:{attribute:!1},state:{attribute:!1},readOnly:{attribute:!1},coloured:{attribute:!1},kit:{attribute:!1},room:{state:!0}});function xn(t,r,{on:i,disabled:a=!1}){let o=e.In(t.message),s=t.keys===void 0?o:e.In(`parley-editor-with-keys`,o,n.v(t.keys));return e.Cn`<button
type="button"
class="parley-toolbar__button"
tabindex="-1"
title=${s}
aria-label=${o}
aria-keyshortcuts=${t.keys===void 0?e.Sn:n.g(t.keys)}
aria-pressed=${i===void 0?e.Sn:String(i)}
aria-disabled=${String(a)}
@click=${()=>{a||r()}}
>
${n.y(t.icon)}
</button>`}function Sn(e,t){for(let n of e)n.tabIndex=n===t?0:-1}function Cn(e){e.preventDefault()}customElements.define(`parley-editor-toolbar`,bn);var wn=class extends e.xn{constructor(){super(),e.Xn(this,`page`,void 0),e.Xn(this,`parts`,new Pt(this,{fetched:()=>{this.view!==void 0&&this.giveView(this.view)},missing:e=>this.tell(`parley-part-missing`,e)})),e.Xn(this,`presence`,new Kt(this,()=>this.homeWiki,e=>this.tell(`parley-follow`,e))),e.Xn(this,`colours`,new be(this,e=>this.authorOf(e),()=>this.homeWiki)),e.Xn(this,`discuss`,()=>{let e=this.selectionAnchor();if(e!==void 0)this.tell(`parley-discuss`,e);else{let e=this.view&&r.r(this.view.state,this.view.state.selection.head);e!==void 0&&this.tell(`parley-open-passage`,e)}}),e.Xn(this,`onToolbarAction`,e=>{switch(e.detail){case`link`:this.parts.with(`parley-link-dialog`,e=>e.open());return;case`find`:this.find();return;case`authors`:this.view!==void 0&&this.colours.toggle(this.view);return;case`help`:this.help();return}}),this.documentName=``,this.readOnly=!1,this.homeWiki=``,this.pages=a.t,this.authorOf=()=>void 0,this.passages=[],this.label=``}get view(){var e;return(e=this.page)==null?void 0:e.view}get followed(){return this.presence.followed}focus(){var e;(e=this.view)==null||e.focus()}selectionAnchor(){return this.view===void 0?void 0:r.c(this.view.state,this.documentName)}reveal(e){let{view:t}=this,n=t===void 0?void 0:r.u(t.state,e,this.documentName);return t===void 0||n===void 0?!1:(r.a(t,n),!0)}follow(t){let n=t&&this.presence.people.find(n=>e.Dt(n.person)===e.Dt(t));this.presence.stopFollowing(),n!==void 0&&this.presence.act({kind:`follow`,person:n})}find(){this.parts.with(`parley-find-bar`,e=>e.open())}createRenderRoot(){return this}connectedCallback(){super.connectedCallback(),Yt(this,[$t,Qt,en,Zt,Xt]),e.yn(),this.hasUpdated&&this.openPage()}disconnectedCallback(){super.disconnectedCallback(),this.closePage()}render(){var t;let{presence:n,colours:r}=this;return e.Cn`<div class="parley-editor__top">
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
.followed=${n.followed===void 0?void 0:e.Dt(n.followed)}
.homeWiki=${this.homeWiki}
@parley-people-action=${e=>n.act(e.detail)}
></parley-people>
</div>
<parley-find-bar .readOnly=${this.readOnly}></parley-find-bar>
${this.followBar()}
${r.shown?e.Cn`<parley-author-legend
.authors=${r.authors}
.here=${r.here}
.homeWiki=${this.homeWiki}
></parley-author-legend>`:e.Sn}
</div>
<div class="parley-editor__page"></div>
${this.readOnly||((t=this.kit)==null?void 0:t.mode)===`source`?e.Sn:e.Cn`<parley-category-adder .pages=${this.pages}></parley-category-adder>`}
<parley-link-dialog hidden .pages=${this.pages}></parley-link-dialog>
<parley-link-completion hidden .pages=${this.pages}></parley-link-completion>
<parley-discuss-button
class="parley-discuss"
hidden
@parley-discuss-press=${this.discuss}
></parley-discuss-button>
<parley-shortcut-help></parley-shortcut-help>`}followBar(){let{followed:t}=this.presence;return t===void 0?e.Sn:e.Cn`<p class="parley-follow" role="status">
<span>${e.In(`parley-editor-following`,e.Fn(e.Et(t,this.homeWiki)))}</span>
<button type="button" class="parley-button parley-button--quiet" @click=${()=>this.presence.stopFollowing()}>
${e.In(`parley-editor-follow-stop`)}
</button>
</p>`}updated(e){(e.has(`doc`)||e.has(`awareness`))&&this.openPage();let{view:t}=this;t!==void 0&&((e.has(`readOnly`)||e.has(`label`))&&t.setProps({}),(e.has(`passages`)||e.has(`doc`))&&r.s(t,this.passages),e.has(`authorOf`)&&this.colours.authorsKnown(),this.giveView(t))}openPage(){this.closePage();let{doc:e}=this,t=this.querySelector(`.parley-editor__page`);if(e===void 0||t===null||!this.isConnected)return;let n=Oe(e,this.rendering);n===`plain`?this.showPage(e,t,void 0):this.showSpecialPage(e,t,n)}async showSpecialPage(e,t,n){try{let r=await ke(n,{rendering:()=>this.rendering,pages:()=>this.pages,container:this,view:()=>this.view});this.doc===e&&this.isConnected&&this.page===void 0&&this.showPage(e,t,r)}catch(e){this.tell(`parley-part-missing`,n)}}showPage(t,n,r){var i;let{awareness:a}=this,o=document.createElement(`div`);n.replaceChildren(o),Yt(this,(i=r==null?void 0:r.styles)==null?[]:i),this.kit=r,this.page=At(e.Wn(e.Wn({doc:t,mount:o},r===void 0?{}:{kit:r}),{},{readOnly:()=>this.readOnly,pages:()=>this.pages,shortcuts:this.shortcuts(),label:()=>e.In(`parley-editor-text-label`,e.Fn(this.label)),plugins:this.plugins(a),changed:e=>this.onChanged(e)})),a!==void 0&&this.presence.attach(this.page.view,a),this.giveView(this.page.view),this.onChanged(this.page.view),this.parts.fetch()}closePage(){var e;this.presence.detach(),(e=this.page)==null||e.view.destroy(),this.page=void 0}plugins(t){return[r.i({documentName:()=>this.documentName,title:()=>e.In(`parley-editor-passage`),open:e=>this.tell(`parley-open-passage`,e)}),...t===void 0?[]:[this.presence.plugin(t)],n.s({changed:(e,t)=>{var n;return(n=this.parts.find(`parley-link-completion`))==null?void 0:n.changed(e,t)},key:e=>{var t,n;return(t=(n=this.parts.find(`parley-link-completion`))==null?void 0:n.key(e))!=null&&t}}),this.colours.plugin(),n.l(),Ce(()=>this.pages)]}shortcuts(){return{editLink:()=>this.parts.with(`parley-link-dialog`,e=>e.open()),find:()=>this.find(),findNext:e=>this.parts.with(`parley-find-bar`,t=>t.next(e)),help:()=>this.help(),discuss:this.discuss,toolbar:()=>{var e;return(e=this.parts.find(`parley-editor-toolbar`))==null?void 0:e.focus()},leave:()=>!this.dispatchEvent(new CustomEvent(`parley-leave`,{cancelable:!0}))}}giveView(e){for(let t of[`parley-editor-toolbar`,`parley-link-dialog`,`parley-find-bar`,`parley-category-adder`]){let n=this.parts.find(t);n!==void 0&&(n.view=e)}}onChanged(e){var t;let r=this.parts.find(`parley-editor-toolbar`);r!==void 0&&(r.state=e.state);let i=this.parts.find(`parley-find-bar`);i!==void 0&&(i.found=n.u(e.state)),(t=this.parts.find(`parley-discuss-button`))==null||t.selectionChanged(e),this.colours.changed(e),this.presence.ownCaretMoved()}help(){this.parts.with(`parley-shortcut-help`,e=>void e.open())}tell(e,t){this.dispatchEvent(new CustomEvent(e,{detail:t}))}};e.Xn(wn,`properties`,{doc:{attribute:!1},awareness:{attribute:!1},documentName:{attribute:!1},person:{attribute:!1},readOnly:{attribute:!1},homeWiki:{attribute:!1},pages:{attribute:!1},rendering:{attribute:!1},kit:{state:!0},authorOf:{attribute:!1},passages:{attribute:!1},label:{attribute:!1}}),customElements.define(`parley-editor`,wn);function Tn(t,n){switch(t.kind){case`opening`:return{phrase:e.In(`session-state-opening`),about:e.In(`session-about-opening`),tone:`busy`};case`unreachable`:return{phrase:e.In(`session-state-unreachable`),about:e.In(`session-notice-unreachable`),tone:`alert`};case`saving`:return{phrase:e.In(`session-state-saving`),about:e.In(`session-about-saving`),tone:`busy`};case`on-server`:return{phrase:e.In(`session-state-on-server`),about:e.In(`session-about-on-server`),tone:`calm`};case`published`:{let r=e.Fn(e.Et(t.by,n)),i=e.In(`session-about-published`,r,e.Ot(t.at));return{phrase:e.In(`session-state-published`,e.Nt(t.at)),about:i,tone:`calm`}}case`offline`:return{phrase:e.In(t.unsent?`session-state-offline-unsent`:`session-state-offline`),about:e.In(`session-notice-offline`),tone:`alert`};case`read-only`:return{phrase:e.In(`session-state-read-only`),about:c.t(t.code),tone:`alert`};case`refused`:return{phrase:e.In(t.unsent?`session-state-refused-unsent`:`session-state-refused`),about:c.t(t.code),tone:`alert`};case`failed`:return{phrase:e.In(`session-state-failed`),about:e.In(`session-notice-failed`),tone:`alert`}}}var En=new WeakSet,Dn=class extends e.xn{constructor(){super(),e.un(this,En),this.state={kind:`opening`},this.homeWiki=``}render(){let{phrase:t,about:n,tone:r}=Tn(this.state,this.homeWiki);return e.Cn`
<span class="state ${r}" title=${n} data-state=${this.state.kind}>
<span class="dot"></span>
<span>${t}</span>
</span>
<span class="hidden-text" role="status">${e.cn(En,this,On).call(this,t)}</span>
`}};function On(t){switch(this.state.kind){case`saving`:case`opening`:case`on-server`:return``;default:return e.In(`session-state-label`,t)}}e.Xn(Dn,`properties`,{state:{attribute:!1},homeWiki:{}}),e.Xn(Dn,`styles`,[e.fn,e.wn`
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
`]),customElements.define(`parley-save-state`,Dn);var kn=[`failure`],An={status:{state:`connecting`},arrived:!1,unsent:!1,sessionIsNewer:!1,changedSince:!1};function jn(t,n){switch(n.type){case`status`:return e.Wn(e.Wn({},t),{},{status:n.status,sessionIsNewer:!1,arrived:t.arrived||n.status.state===`online`});case`typed`:return e.Wn(e.Wn({},t),{},{unsent:!0,changedSince:!0});case`received`:return e.Wn(e.Wn({},t),{},{changedSince:t.arrived});case`acknowledged`:return Mn(e.Wn(e.Wn({},t),{},{unsent:!1}));case`session`:return e.Wn(e.Wn({},t),{},{session:n.session,sessionIsNewer:!0,changedSince:t.unsent});case`failed`:return e.Wn(e.Wn({},t),{},{failure:n.code});case`opened`:return e.Wn(e.Wn({},An),{},{unsent:n.unsent})}}function Mn(t){let{failure:n}=t;return e.Ut(t,kn)}function Nn(e){let{status:t}=e;switch(t.state){case`connecting`:return e.arrived?Fn(e):{kind:`opening`};case`online`:var n;return Pn(e,e.sessionIsNewer?(n=e.session)==null?void 0:n.readOnly:t.readOnly);case`stopping`:return e.arrived?Fn(e):{kind:`opening`};case`offline`:return e.arrived||e.unsent?{kind:`offline`,unsent:e.unsent,since:t.since}:{kind:`unreachable`};case`refused`:return t.code===`session_over`?e.unsent?{kind:`saving`}:{kind:`opening`}:{kind:`refused`,code:t.code,unsent:e.unsent}}}function Pn(e,t){return t===void 0?e.failure===void 0?Fn(e):{kind:`failed`,code:e.failure}:{kind:`read-only`,code:t}}function Fn(e){if(e.unsent)return{kind:`saving`};let{session:t}=e;return(t==null?void 0:t.published)===void 0||t.unpublished||e.changedSince?{kind:`on-server`}:{kind:`published`,at:t.published.at,by:t.published.by}}function In(e){switch(e.kind){case`saving`:case`failed`:return!0;case`offline`:case`refused`:return e.unsent;case`opening`:case`unreachable`:case`on-server`:case`published`:case`read-only`:return!1}}var Ln=500,Rn=5e3,zn=new WeakMap,Bn=new WeakMap,Vn=new WeakMap,Hn=new WeakMap,Un=new WeakMap,Wn=new WeakMap,Gn=new WeakSet,Kn=class{constructor(t,n){e.un(this,Gn),e.ln(this,zn,void 0),e.ln(this,Bn,void 0),e.ln(this,Vn,new Map),e.ln(this,Hn,new Set),e.ln(this,Un,void 0),e.ln(this,Wn,-1/0),e.Xn(this,`authorOf`,void 0),e.$t(zn,this,t),e.$t(Bn,this,n),this.authorOf=e.cn(Gn,this,qn).call(this)}stop(){clearTimeout(e.sn(Un,this))}};function qn(){return t=>{let n=e.sn(Vn,this).get(t);return n===void 0&&!e.sn(Hn,this).has(t)&&(e.sn(Hn,this).add(t),e.cn(Gn,this,Jn).call(this)),n}}function Jn(){clearTimeout(e.sn(Un,this));let t=Math.max(Ln,e.sn(Wn,this)+Rn-performance.now());e.$t(Un,this,setTimeout(()=>void e.cn(Gn,this,Yn).call(this),t))}async function Yn(){e.$t(Wn,this,performance.now());try{let{clients:t}=await e.Kn.get(`/api/edit/${encodeURIComponent(e.sn(zn,this))}/authors`);e.$t(Vn,this,new Map(Object.entries(t).map(([e,t])=>[Number(e),t]))),this.authorOf=e.cn(Gn,this,qn).call(this),e.sn(Bn,this).call(this)}catch(t){e.sn(Hn,this).clear()}}function Xn(e){let t=[];for(let n of e){if(n.kind!==`message`)continue;let{anchor:e,deletedBy:r,id:i}=n.message;e!==void 0&&r===void 0&&t.push({id:i,anchor:e})}return t}function Zn(e,t){return e.length===t.length&&e.every((e,n)=>{var r;return e.id===((r=t[n])==null?void 0:r.id)})}var Qn=`…`;function $n(e,t){var n;let r=((n=t.split(Qn)[0])==null?``:n).replaceAll(/\s+/gu,` `).trim();if(r===``)return;let{text:i,places:a}=tr(e),o=i.indexOf(r),s=a[o],c=a[o+r.length-1];if(!(o<0||s===void 0||c===void 0))return{from:s,to:c+1}}var er=new WeakMap;function tr(e){let t=er.get(e);if(t!==void 0)return t;let n=``,r=[],i=(e,t)=>{(e!==` `||n!==``&&!n.endsWith(` `))&&(n+=e,r.push(t))};e.descendants((e,t)=>{var n;if(!e.isText){i(` `,t);return}let r=(n=e.text)==null?``:n;for(let e=0;e<r.length;e+=1)i(r.charAt(e).replace(/\s/u,` `),t+e)});let a={text:n,places:r};return er.set(e,a),a}function nr(e,n){let r=e===void 0?void 0:$n(e.state.doc,n);if(e===void 0||r===void 0)return!1;let i=t.zt.create(e.state.doc,r.from,r.to);return e.dispatch(e.state.tr.setSelection(i).scrollIntoView()),e.focus(),!0}var rr=`parley-edit-chat-open`,ir=`(max-width: 47.99rem)`,ar=600,g=new WeakMap,_=new WeakMap,v=new WeakMap,y=new WeakMap,or=new WeakMap,sr=new WeakMap,cr=new WeakMap,lr=new WeakMap,b=new WeakSet,ur=new WeakMap,dr=new WeakMap,fr=new WeakMap,pr=new WeakMap,mr=new WeakMap,hr=new WeakMap,gr=new WeakMap,_r=class{constructor(t,n,i){e.un(this,b),e.ln(this,g,void 0),e.ln(this,_,void 0),e.ln(this,v,void 0),e.ln(this,y,0),e.ln(this,or,void 0),e.ln(this,sr,void 0),e.ln(this,cr,!1),e.ln(this,lr,``),e.Xn(this,`passages`,[]),e.Xn(this,`leave`,()=>{var t;vr.call(e.cn(b,this))&&e.cn(b,this,br).call(this,!1),(t=e.sn(_,this).call(this))==null||t.focus()}),e.ln(this,ur,()=>{var t;e.cn(b,this,br).call(this,!1),(t=e.sn(_,this).call(this))==null||t.focus()}),e.Xn(this,`onKey`,t=>{if(t.defaultPrevented||x.call(e.cn(b,this))===null)return;let n=t.code===`KeyC`&&t.altKey&&!t.ctrlKey&&!t.metaKey&&!t.shiftKey,r=t.key===`F6`&&!t.altKey&&!t.ctrlKey&&!t.metaKey;(n||r)&&(t.preventDefault(),this.enter())}),e.Xn(this,`onDiscuss`,t=>{this.enter().then(()=>{var n;return(n=x.call(e.cn(b,this)))==null?void 0:n.discuss(t.detail)})}),e.Xn(this,`onOpenPassage`,t=>{this.enter().then(()=>{var n;return(n=x.call(e.cn(b,this)))==null?void 0:n.showMessage(t.detail)})}),e.ln(this,dr,[{label:e.In(`session-chat-record`),icon:e.Yt,run:()=>open(e.Vt(e.sn(lr,this)),`_blank`,`noopener`)}]),e.ln(this,fr,t=>e.Vt(e.sn(lr,this),t)),e.ln(this,pr,t=>{e.$t(y,this,t.detail.count),e.sn(g,this).requestUpdate()}),e.ln(this,mr,t=>{vr.call(e.cn(b,this))&&e.cn(b,this,br).call(this,!1),e.cn(b,this,Sr).call(this,t.detail.anchor)}),e.ln(this,hr,t=>{var n,i;e.cn(b,this,Cr).call(this);let a=(n=e.sn(_,this).call(this))==null?void 0:n.view,o=(i=e.sn(or,this))==null?void 0:i.name;return a===void 0||o===void 0?`unknown`:(t.document===o?r.u(a.state,t,o):$n(a.state.doc,t.quote))===void 0?`deleted`:`present`}),e.ln(this,gr,()=>{clearTimeout(e.sn(sr,this)),e.$t(sr,this,setTimeout(()=>{var t;return(t=x.call(e.cn(b,this)))==null?void 0:t.requestUpdate()},ar))}),e.$t(g,this,t),e.$t(_,this,n),e.$t(v,this,yr.call(e.cn(b,this))),matchMedia(ir).addEventListener(`change`,()=>{e.$t(v,this,yr.call(e.cn(b,this))),t.requestUpdate()}),require("ext.parley.bootstrap").load("ext.parley.room").then(e=>e.t).catch(i)}documentChanged(t){var n;(n=e.sn(or,this))==null||n.doc.off(`update`,e.sn(gr,this)),e.$t(or,this,t),t.doc.on(`update`,e.sn(gr,this))}async enter(){var t,n;e.cn(b,this,br).call(this,!0),await Promise.all([e.sn(g,this).updateComplete,customElements.whenDefined(`parley-room`)]),(t=x.call(e.cn(b,this)))==null||t.shown(),await((n=x.call(e.cn(b,this)))==null?void 0:n.focusComposer())}button(){let t=e.sn(y,this)===0?e.In(`session-chat-open`):e.In(`session-chat-open-unread`,e.sn(y,this));return e.Cn`<button
type="button"
class="parley-edit__button"
data-action="chat"
aria-label=${t}
aria-keyshortcuts="Alt+C"
aria-expanded=${String(e.sn(v,this))}
@click=${()=>e.sn(v,this)?e.sn(ur,this).call(this):void this.enter()}
>
${e.In(`session-chat-open`)}
${e.sn(y,this)===0?e.Sn:e.Cn`<span class="parley-edit__badge">${e.Mt(e.sn(y,this))}</span>`}
</button>`}render(t,n,r){return e.Cn`<aside class="parley-edit__chat" aria-label=${e.In(`session-chat-label`)} ?hidden=${!e.sn(v,this)}>
${n===void 0||r===void 0?e.Sn:e.cn(b,this,xr).call(this,t,n,r)}
</aside>`}};function vr(){return matchMedia(ir).matches}function yr(){return!vr.call(e.cn(b,this))&&d.n(`browser`).getItem(rr)!==`no`}function x(){return e.sn(g,this).querySelector(`parley-room`)}function br(t){e.sn(v,this)!==t&&(e.$t(v,this,t),vr.call(e.cn(b,this))||d.n(`browser`).setItem(rr,t?`yes`:`no`),e.sn(g,this).requestUpdate())}function xr(t,n,r){return e.$t(lr,this,t.title),e.Cn`<parley-room
kept
.document=${n.editChat}
.connection=${r}
.context=${t}
.heading=${e.In(`session-chat-label`)}
.anchorState=${e.sn(hr,this)}
.searchPages=${e.on}
.menuItems=${e.sn(dr,this)}
.recordAddress=${e.sn(fr,this)}
.back=${vr.call(e.cn(b,this))?e.sn(ur,this):void 0}
@parley-anchor=${e.sn(mr,this)}
@parley-unread=${e.sn(pr,this)}
@parley-leave=${this.leave}
></parley-room>`}async function Sr(t){await e.sn(g,this).updateComplete;let n=e.sn(_,this).call(this);(n==null?void 0:n.reveal(t))===!0||nr(n==null?void 0:n.view,t.quote)||e.vn(e.In(`session-passage-deleted`))}function Cr(){e.sn(cr,this)||(e.$t(cr,this,!0),queueMicrotask(()=>{var t,n;e.$t(cr,this,!1);let r=Xn((t=(n=x.call(e.cn(b,this)))==null||(n=n.list)==null?void 0:n.items)==null?[]:t);Zn(r,this.passages)||(this.passages=r,e.sn(g,this).requestUpdate())}))}var wr=5;async function Tr(t){try{return(await e.Kn.get(`/api/edit/${encodeURIComponent(t)}`)).participants}catch(e){return[]}}function Er(t,n){if(t.length===0)return e.In(`session-notice-draft-plain`);let r=t.slice(0,wr).map(({person:t})=>e.Fn(e.Et(t,n)));return e.In(`session-notice-draft`,e.jt(r))}function Dr(t,n,r){return n===null?!1:r||t.every(t=>e.Dt(t.person)===e.Dt(n))}async function Or(t){await e.Kn.post(`/api/edit/${encodeURIComponent(t)}/discard`,{})}var kr=`(max-width: 47.99rem)`,S=new WeakMap,C=new WeakMap,w=new WeakMap,T=new WeakMap,E=new WeakMap,Ar=new WeakMap,jr=new WeakMap,Mr=new WeakMap,Nr=new WeakMap,Pr=new WeakMap,D=new WeakSet,Fr=class{constructor(t){var n;e.un(this,D),e.ln(this,S,void 0),e.ln(this,C,void 0),e.ln(this,w,void 0),e.ln(this,T,!1),e.ln(this,E,void 0),e.ln(this,Ar,void 0),e.ln(this,jr,!1),e.ln(this,Mr,!1),e.Xn(this,`ask`,(t=`button`)=>{e.cn(D,this,Lr).call(this,t)}),e.ln(this,Nr,()=>{var t;e.$t(Mr,this,!0),e.sn(S,this).host.requestUpdate(),(t=e.sn(S,this).editor())==null||t.focus()}),e.ln(this,Pr,()=>{var t;e.cn(D,this,Br).call(this,!1),(t=e.sn(S,this).editor())==null||t.focus()}),e.$t(S,this,t),e.$t(C,this,(n=/^#help=([\w-]{1,64})$/u.exec(location.hash))==null?void 0:n[1])}start(){e.sn(jr,this)||(e.$t(jr,this,!0),e.cn(D,this,Ir).call(this))}get looking(){var t;return e.sn(C,this)!==void 0&&((t=e.sn(E,this))==null?void 0:t.edits)!==!0}get available(){return e.sn(w,this)!==void 0}get passages(){var t,n;return(t=(n=e.sn(E,this))==null?void 0:n.passages)==null?[]:t}button(){var t,n;if(e.sn(w,this)===void 0)return e.Sn;let r=(t=(n=e.sn(E,this))==null?void 0:n.unread)==null?0:t,i=r===0?e.In(`session-help-open`):e.In(`session-help-open-unread`,r);return e.Cn`<button
type="button"
class="parley-edit__button"
data-action="help"
aria-label=${i}
aria-expanded=${String(e.sn(T,this))}
@click=${()=>e.sn(T,this)?e.sn(Pr,this).call(this):this.ask()}
>
${e.In(`session-help-open`)}
${r===0?e.Sn:e.Cn`<span class="parley-edit__badge">${e.Mt(r)}</span>`}
</button>`}bars(){var t,n,r;let i=(t=(n=e.sn(E,this))==null?void 0:n.bars())==null?e.Sn:t;if(i!==e.Sn)return i;let a=(r=e.sn(w,this))==null?void 0:r.you;return e.sn(S,this).context().editRefusal!==void 0||e.sn(Mr,this)||e.sn(T,this)||(a==null?void 0:a.newcomer)!==!0||e.sn(C,this)!==void 0?e.Sn:e.Cn`<div class="parley-edit__notice parley-edit__notice--calm" role="status" data-notice="first-edits">
<p>${e.In(`session-help-first-edits`)}</p>
<button type="button" class="parley-edit__button" @click=${()=>this.ask(`first-edits`)}>
${e.In(`session-help-ask`)}
</button>
<button type="button" class="parley-edit__button parley-edit__button--quiet" @click=${e.sn(Nr,this)}>
${e.In(`session-help-no-thanks`)}
</button>
</div>`}render(){var t,n;return e.Cn`<aside
class="parley-edit__chat parley-edit__help"
aria-label=${e.In(`session-help-label`)}
?hidden=${!e.sn(T,this)}
>
${(t=(n=e.sn(E,this))==null?void 0:n.render(e.sn(T,this)))==null?e.Sn:t}
</aside>`}};async function Ir(){var t;try{e.$t(w,this,await e.Hn(e.sn(S,this).context().title))}catch(e){return}if(e.sn(S,this).host.requestUpdate(),e.sn(C,this)!==void 0){var n;await e.cn(D,this,Rr).call(this),(n=e.sn(E,this))==null||n.visit(e.sn(C,this),e.sn(w,this).desk),matchMedia(kr).matches||e.cn(D,this,Br).call(this,!0)}else if(((t=e.sn(w,this).you)==null?void 0:t.requests.some(ee.t))===!0){var r;await e.cn(D,this,Rr).call(this),(r=e.sn(E,this))==null||r.prepare(`button`),matchMedia(kr).matches||e.cn(D,this,Br).call(this,!0)}}async function Lr(t){await e.cn(D,this,Rr).call(this),e.sn(E,this)!==void 0&&(e.sn(C,this)===void 0&&e.sn(E,this).prepare(t),e.cn(D,this,Br).call(this,!0),await e.sn(S,this).host.updateComplete,await e.sn(E,this).focusField())}function Rr(){return e.sn(Ar,this)!=null||e.$t(Ar,this,e.cn(D,this,zr).call(this)),e.sn(Ar,this)}async function zr(){try{let{HelpSide:t}=await require("ext.parley.bootstrap").load("ext.parley.help-side");e.$t(E,this,await t.load(e.sn(S,this),e.sn(Pr,this)))}catch(t){e.$t(Ar,this,void 0),e.sn(S,this).failed()}}function Br(t){e.$t(T,this,t),e.sn(S,this).host.requestUpdate()}var Vr={};function Hr({view:t,draftBy:n,outdated:r}){let i=[...Wr(t)];t.carried&&i.push(Ur(`carried`,e.In(`session-notice-carried`))),r&&i.push(e.Wn(e.Wn({},Ur(`outdated`,e.In(`session-notice-outdated`))),{},{action:`reload`}));let{session:a}=t;return a!==void 0&&a.latestRevision>a.baseRevision&&i.push(Ur(`elsewhere-${a.latestRevision}`,e.In(`session-notice-elsewhere`))),n!==void 0&&(a==null?void 0:a.unpublished)===!0&&i.push(Ur(`draft`,n)),i}function Ur(e,t){return{id:e,tone:`calm`,words:t,closable:!0}}function Wr({save:t}){switch(t.kind){case`offline`:return[{id:`offline`,tone:`alert`,words:e.In(`session-notice-offline`),closable:!1}];case`unreachable`:return[{id:`unreachable`,tone:`alert`,words:e.In(`session-notice-unreachable`),closable:!1}];case`failed`:return[{id:`failed`,tone:`alert`,words:e.In(`session-notice-failed`),closable:!1}];case`read-only`:return[Gr(t.code,!1)];case`refused`:return[Gr(t.code,t.unsent)];case`opening`:case`saving`:case`on-server`:case`published`:return[]}}function Gr(t,n){let r=[c.t(t),...n?[e.In(`session-notice-unsent-safe`)]:[]].join(` `),i=t===`not_signed_in`?`sign-in`:t===`schema_outdated`?`reload`:`retry`;return{id:`refused-${t}`,tone:`alert`,words:r,action:i,closable:!1}}function Kr(){let{missingTitles:t,categoryPrefix:n}=e.Jn();return e.Wn(e.Wn({search:async(t,n)=>(await e.on(t,n)).map(e=>({title:e})),addressOf:e.Bt,titleOf:t=>e.Ht(t.href,location.origin)},t===void 0?{}:{missing:t}),{},{categoryPrefix:n})}var qr=e.wn`
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
`;function Jr({document:t,sent:n}){let r=`/api/edit/${encodeURIComponent(t)}`;return{changes:async()=>(await n(),e.Kn.get(`${r}/changes`)),publish:({summary:t,baseRevision:n})=>e.Kn.post(`${r}/publish`,{summary:t,baseRevision:n}),resolve:t=>e.Kn.post(`${r}/resolve`,t)}}async function Yr(e,t,n=Jr){var r;await require("ext.parley.bootstrap").load("ext.parley.publish-dialog");let i=(r=e.querySelector(`parley-publish-dialog`))==null?Xr(e):r;i.homeWiki=t.context.wiki,i.newPage=!t.context.exists,i.offersHelp=t.offersHelp,await i.updateComplete,i.open(n(t))}function Xr(e){let t=e.ownerDocument.createElement(`parley-publish-dialog`);return e.append(t),t}var Zr=new WeakMap,Qr=new WeakMap,O=new WeakSet,$r=class{constructor(t){e.un(this,O),e.ln(this,Zr,void 0),e.ln(this,Qr,void 0),e.$t(Zr,this,t)}modeItems(t,n){if((t==null?void 0:t.hasSource)!==!0||n===void 0)return[];let r=t.mode===`source`?`visual`:`source`;return[{label:e.In(`session-mode-${r}`),run:()=>void e.cn(O,this,ei).call(this,n,r)}]}discardItem(t){let n={heading:e.In(`session-discard-title`),text:e.In(`session-discard-text`),verb:e.In(`session-discard-confirm`),run:()=>void e.cn(O,this,ri).call(this,()=>Or(t),`session-discard-failed`)};return{label:e.In(`session-discard`),destructive:!0,run:()=>void e.cn(O,this,ni).call(this,n)}}follow({mode:t}){e.sn(Qr,this)!==void 0&&e.sn(Qr,this)!==t&&e.vn(e.In(`session-mode-now-${t}`)),e.$t(Qr,this,t)}};function ei(t,n){return e.cn(O,this,ni).call(this,{heading:e.In(`session-mode-title-${n}`),text:e.In(`session-mode-text-${n}`),verb:e.In(`session-mode-confirm`),run:()=>void e.cn(O,this,ri).call(this,()=>e.cn(O,this,ti).call(this,t,n),`session-mode-failed`)})}async function ti(t,n){await e.sn(Zr,this).sent(),await e.Kn.post(`/api/edit/${encodeURIComponent(t)}/mode`,{mode:n})}async function ni(t){try{await require("ext.parley.bootstrap").load("ext.parley.common").then(e=>e.I)}catch(t){e.sn(Zr,this).onMissingPart();return}let n=e.sn(Zr,this).element.querySelector(`parley-confirm-dialog`);n==null||n.ask(t)}async function ri(t,n){try{await t()}catch(t){let r=t instanceof Error&&`code`in t?t.code:`network`;e.vn(e.In(n,te.t(r)))}}var ii=new WeakMap,ai=new WeakMap,oi=new WeakMap,si=class{constructor(){e.ln(this,ii,[]),e.ln(this,ai,[]),e.ln(this,oi,[])}of(t,n){return(t!==e.sn(ii,this)||n!==e.sn(ai,this))&&(e.$t(ii,this,t),e.$t(ai,this,n),e.$t(oi,this,[...t,...n])),e.sn(oi,this)}};function ci(e){return t.F(e.getXmlFragment(o.d),o.f)}function li(e,n,r){let i=e.getXmlFragment(o.d);e.transact(()=>t.L(e,i,n,{mapping:new Map,isOMark:new Map}),r)}function ui(e){return e.toJSON()}function di(e){try{let t=o.f.nodeFromJSON(e);return t.check(),t.type===o.f.topNodeType?t:void 0}catch(e){return}}var fi=[`base`],k=new WeakMap,pi=new WeakMap,A=new WeakMap,mi=new WeakSet,hi=class{constructor(t,n,r){e.un(this,mi),e.ln(this,k,void 0),e.ln(this,pi,void 0),e.ln(this,A,void 0),e.$t(k,this,t),e.$t(pi,this,`parley-kept|${e.Dt(n)}|${r}|`),e.$t(A,this,e.cn(mi,this,gi).call(this))}get list(){return e.sn(A,this)}keep(t){let n=`${t.at.toString(36)}-${crypto.randomUUID()}`;e.$t(A,this,[...e.sn(A,this),e.Wn(e.Wn({},t),{},{id:n})]);let{base:r}=t,i=e.Ut(t,fi),a=e.Wn(e.Wn({},i),{},{ours:ui(t.ours)},r===void 0?{}:{base:ui(r)});return e.sn(k,this).setItem(e.sn(pi,this)+n,JSON.stringify(a)),n}drop(t){e.$t(A,this,e.sn(A,this).filter(e=>e.id!==t)),e.sn(k,this).removeItem(e.sn(pi,this)+t)}};function gi(){let t=[];for(let n=0;n<e.sn(k,this).length;n+=1){let r=e.sn(k,this).key(n);if((r==null?void 0:r.startsWith(e.sn(pi,this)))!==!0)continue;let i=_i(r.slice(e.sn(pi,this).length),e.sn(k,this).getItem(r));i!==void 0&&t.push(i)}return t.sort((e,t)=>e.at-t.at)}function _i(t,n){try{let r=JSON.parse(n==null?``:n);if(typeof r!=`object`||!r)return;let{at:i,ours:a,base:o,why:s}=r,c=di(a),l=di(o);return c===void 0||typeof i!=`number`||typeof s!=`string`?void 0:e.Wn({id:t,at:i,ours:c,why:s},l===void 0?{}:{base:l})}catch(e){return}}var vi=2e3,j=new WeakMap,M=new WeakMap,N=new WeakMap,yi=new WeakMap,bi=new WeakMap,xi=new WeakMap,P=new WeakMap,F=new WeakSet,Si=new WeakMap,Ci=new WeakMap,wi=class{constructor(t){e.un(this,F),e.Xn(this,`live`,void 0),e.ln(this,j,void 0),e.ln(this,M,void 0),e.ln(this,N,void 0),e.ln(this,yi,0),e.ln(this,bi,void 0),e.ln(this,xi,!1),e.ln(this,P,!1),e.ln(this,Si,(t,n)=>{var r;(e.sn(j,this).copy.origin===void 0||n!==e.sn(j,this).copy.origin)&&(n===this.live.provider?(e.cn(F,this,I).call(this,{type:`received`}),e.sn(N,this)||e.cn(F,this,Ei).call(this)):(e.sn(N,this)||(r=e.sn(j,this).marks)==null||r.set(this.name,!0),e.$t(N,this,!0),e.cn(F,this,I).call(this,{type:`typed`})))}),e.ln(this,Ci,({number:t})=>{t===0&&!e.sn(P,this)&&e.cn(F,this,Ti).call(this)}),e.$t(j,this,t),e.$t(M,this,t.acknowledged),e.$t(N,this,t.unsent),t.doc.on(`update`,e.sn(Si,this)),this.live=t.connection.open(t.name,t.doc,{awareness:!0,onStatus:t=>e.cn(F,this,I).call(this,{type:`status`,status:t}),onStateless:t=>e.cn(F,this,ki).call(this,t),onSynced:()=>e.cn(F,this,Oi).call(this)}),this.live.provider.on(`unsyncedChanges`,e.sn(Ci,this)),e.cn(F,this,I).call(this,{type:`status`,status:this.live.status})}get name(){return e.sn(j,this).name}get doc(){return e.sn(j,this).doc}get unsent(){return e.sn(N,this)}leftBehind(){let t=ci(this.doc);return e.sn(M,this)===void 0?{ours:t}:{ours:t,base:e.sn(M,this)}}resync(){e.sn(P,this)||this.live.provider.forceSync()}async close(t){var n;e.sn(P,this)||(e.$t(P,this,!0),clearTimeout(e.sn(bi,this)),this.doc.off(`update`,e.sn(Si,this)),this.live.close(),t===`keep`?await e.sn(j,this).copy.close():((n=e.sn(j,this).marks)==null||n.forget(this.name),await e.sn(j,this).copy.clear()))}};function I(t){e.sn(P,this)||e.sn(j,this).onEvent(t)}function Ti(){var t,n;e.sn(N,this)&&((t=e.sn(j,this).marks)==null||t.set(this.name,!1)),e.sn(xi,this)||(n=e.sn(j,this).marks)==null||n.forget(this.name,`this-tab`),e.$t(xi,this,!0),e.$t(N,this,!1),e.cn(F,this,I).call(this,{type:`acknowledged`}),e.cn(F,this,Ei).call(this)}function Ei(){clearTimeout(e.sn(bi,this));let t=Math.max(0,e.sn(yi,this)+vi-Date.now());t===0?e.cn(F,this,Di).call(this):e.$t(bi,this,setTimeout(()=>e.cn(F,this,Di).call(this),t))}function Di(){e.sn(P,this)||e.sn(N,this)||(e.$t(yi,this,Date.now()),e.$t(M,this,ci(this.doc)),e.sn(j,this).copy.keepAcknowledged(e.sn(M,this)))}function Oi(){e.sn(P,this)||(e.sn(N,this)||e.cn(F,this,Ei).call(this),e.sn(j,this).onSynced())}function ki(t){var n;let r=Ai(t);r===void 0||e.sn(P,this)||(r.type===`session`&&e.cn(F,this,I).call(this,{type:`session`,session:r}),r.type===`refused`&&e.sn(j,this).onRefused((n=e.qn(r.code))==null?`internal`:n))}function Ai(e){try{let t=JSON.parse(e);return typeof t==`object`&&t?t:void 0}catch(e){return}}function ji(e){switch(e){case`storage_failed`:case`rate_limited`:case`overloaded`:case`stopping`:case`internal`:case`dependency_missing`:return`send-again`;case`author_forged`:case`update_malformed`:case`content_refused`:return`write-anew`;default:return`set-aside`}}var L=new WeakMap,Mi=new WeakMap,Ni=new WeakMap,R=new WeakSet,Pi=class{constructor(t,n,r){e.un(this,R),e.ln(this,L,void 0),e.ln(this,Mi,void 0),e.ln(this,Ni,void 0),e.$t(L,this,t),e.$t(Mi,this,e.Dt(n)),e.$t(Ni,this,r)}set(t,n){e.sn(L,this).setItem(e.cn(R,this,Fi).call(this,t,e.sn(Ni,this)),n?`unsent`:`sent`)}unsent(t){return e.cn(R,this,Ii).call(this).some(e=>e.document===t&&e.unsent)}documents(){return[...new Set(e.cn(R,this,Ii).call(this).map(e=>e.document))]}forget(t,n=`nothing`){for(let r of e.cn(R,this,Ii).call(this))r.document!==t||n===`this-tab`&&r.tab===e.sn(Ni,this)||e.sn(L,this).removeItem(e.cn(R,this,Fi).call(this,t,r.tab))}};function Fi(t,n){return`parley-copy|${e.sn(Mi,this)}|${t}|${n}`}function Ii(){let t=[];for(let r=0;r<e.sn(L,this).length;r+=1){var n;let i=(n=e.sn(L,this).key(r))==null?``:n,[a,o,s,c]=i.split(`|`);a===`parley-copy`&&o===e.sn(Mi,this)&&s!==void 0&&c!==void 0&&t.push({document:s,tab:c,unsent:e.sn(L,this).getItem(i)===`unsent`})}return t}var Li=3e4,Ri=3e3,z=new WeakMap,B=new WeakMap,zi=new WeakMap,V=new WeakMap,Bi=new WeakMap,H=new WeakMap,U=new WeakMap,W=new WeakMap,Vi=new WeakMap,Hi=new WeakMap,Ui=new WeakMap,Wi=new WeakMap,Gi=new WeakMap,G=new WeakMap,K=new WeakSet,Ki=class{constructor(t){e.un(this,K),e.ln(this,z,void 0),e.ln(this,B,void 0),e.ln(this,zi,new Set),e.ln(this,V,An),e.ln(this,Bi,void 0),e.ln(this,H,void 0),e.ln(this,U,void 0),e.ln(this,W,[]),e.ln(this,Vi,new Set),e.ln(this,Hi,!1),e.ln(this,Ui,!1),e.ln(this,Wi,0),e.ln(this,Gi,-1/0),e.ln(this,G,!1),e.$t(z,this,t),e.$t(B,this,t.person===null?void 0:new Pi(t.storage,t.person,t.tab))}get view(){var t,n;let{session:r}=e.sn(V,this),i=new Set(e.sn(W,this).map(e=>e.keptId));return e.Wn(e.Wn(e.Wn(e.Wn({save:Nn(e.sn(V,this))},r===void 0?{}:{session:r}),e.sn(H,this)===void 0||!e.sn(Hi,this)?{}:{opened:e.sn(H,this)}),e.sn(Bi,this)===void 0?{}:{documents:e.sn(Bi,this)}),{},{kept:((t=(n=e.sn(U,this))==null?void 0:n.list)==null?[]:t).filter(e=>!i.has(e.id)),carried:e.sn(Ui,this)})}onChange(t){return e.sn(zi,this).add(t),()=>e.sn(zi,this).delete(t)}async start(){await e.cn(K,this,Yi).call(this)}retry(){e.sn(H,this)===void 0?this.start():e.sn(H,this).live.retry()}async sent(){e.sn(V,this).unsent&&await new Promise(t=>{let n=()=>{clearTimeout(r),i(),t()},r=setTimeout(n,Ri),i=this.onChange(()=>{e.sn(V,this).unsent||n()})})}dropKept(t){var n;(n=e.sn(U,this))==null||n.drop(t),e.cn(K,this,q).call(this)}noteCarriedSeen(){e.$t(Ui,this,!1),e.cn(K,this,q).call(this)}async stop(){var t;e.$t(G,this,!0),e.sn(zi,this).clear(),await((t=e.sn(H,this))==null?void 0:t.close(`keep`))}};function q(){for(let t of e.sn(zi,this))t()}function qi(t){e.sn(G,this)||(e.$t(V,this,jn(e.sn(V,this),t)),t.type===`acknowledged`&&e.$t(Wi,this,0),t.type===`status`&&e.cn(K,this,Ji).call(this,t.status),e.cn(K,this,q).call(this))}function Ji(t){t.state===`refused`&&t.code===`session_over`&&e.cn(K,this,ia).call(this)}async function Yi(t){for(let n=0;!e.sn(G,this);n+=1){let r=await e.cn(K,this,Xi).call(this);if(r===`refused`)return;if(r!==`unreachable`&&r.edit!==t){await e.cn(K,this,Zi).call(this,r);return}await e.sn(z,this).wait(n)}}async function Xi(){try{return await e.sn(z,this).documentsOf(e.sn(z,this).title)}catch(t){return t instanceof e.Yn&&!ua(t.code)?(e.cn(K,this,qi).call(this,{type:`status`,status:{state:`refused`,code:t.code}}),`refused`):(e.cn(K,this,qi).call(this,{type:`status`,status:{state:`offline`,since:e.sn(z,this).now()}}),`unreachable`)}}async function Zi(n){var r,i,a;let o=n.edit,s=new t.K,c=await e.cn(K,this,Qi).call(this,o,s),l=await c.acknowledged();if(await e.cn(K,this,$i).call(this,n),e.sn(G,this))return;let u=(r=(i=e.sn(B,this))==null?void 0:i.unsent(o))!=null&&r;e.$t(Bi,this,n),e.$t(Hi,this,ci(s).childCount>0),e.sn(U,this)!=null||e.$t(U,this,e.sn(z,this).person===null?void 0:new hi(e.sn(z,this).storage,e.sn(z,this).person,n.page.key)),e.$t(V,this,jn(e.sn(V,this),{type:`opened`,unsent:u})),e.$t(H,this,new wi({name:o,doc:s,copy:c,marks:e.sn(B,this),connection:e.sn(z,this).connection,acknowledged:l,unsent:u,onEvent:t=>e.cn(K,this,qi).call(this,t),onSynced:()=>e.cn(K,this,ea).call(this),onRefused:t=>void e.cn(K,this,oa).call(this,t)})),(a=e.sn(B,this))==null||a.set(o,u),e.cn(K,this,q).call(this)}function Qi(t,n){let{person:r}=e.sn(z,this);return r===null?Promise.resolve(fa):e.sn(z,this).openCopy(r,t,n)}async function $i(n){var r,i;for(let o of(r=(i=e.sn(B,this))==null?void 0:i.documents())==null?[]:r){var a;if(o===n.edit||da(o)!==n.page.key||e.sn(Vi,this).has(o)||e.sn(W,this).some(e=>e.document===o))continue;let r=new t.K,i=await e.cn(K,this,Qi).call(this,o,r),s=async()=>{var t;(t=e.sn(B,this))==null||t.forget(o),await i.clear(),r.destroy()};if(((a=e.sn(B,this))==null?void 0:a.unsent(o))!==!0){await s();continue}let c=await i.acknowledged(),l=e.Wn({ours:ci(r)},c===void 0?{}:{base:c});e.sn(W,this).push({document:o,left:l,why:`does-not-fit`,settled:s})}}function ea(){e.$t(Hi,this,!0),e.sn(W,this).length>0&&e.sn(H,this)!==void 0&&e.cn(K,this,ta).call(this,e.sn(H,this)),e.cn(K,this,q).call(this)}async function ta(t){let n=await la();if(e.sn(G,this)||e.sn(H,this)!==t)return;let r=e.sn(W,this);e.$t(W,this,[]);for(let i of r)e.cn(K,this,na).call(this,i,t,n);e.cn(K,this,q).call(this)}function na({left:t,why:n,keptId:r,settled:i},a,o){var s;r!==void 0&&((s=e.sn(U,this))==null||s.drop(r));let{status:c}=a.live,l=c.state===`online`?c.readOnly:void 0,u=o(t,ci(a.doc));u.kind===`fits`&&l===void 0&&n===`does-not-fit`?(li(a.doc,u.page,this),e.$t(Ui,this,!0)):u.kind!==`nothing`&&e.cn(K,this,ra).call(this,t,l==null?n:l),i()}function ra({ours:t,base:n},r){var i;return(i=e.sn(U,this))==null?void 0:i.keep(e.Wn({at:e.sn(z,this).now(),ours:t,why:r},n===void 0?{}:{base:n}))}async function ia(){var t;let n=e.sn(H,this);if(n===void 0)return;e.$t(H,this,void 0),n.unsent&&e.sn(W,this).push({document:n.name,left:n.leftBehind(),why:`does-not-fit`,settled:()=>e.cn(K,this,aa).call(this,n.name)});let r=!n.unsent&&((t=e.sn(B,this))==null?void 0:t.unsent(n.name))===!0;r&&e.sn(Vi,this).add(n.name),await n.close(n.unsent||r?`keep`:`forget`),await e.cn(K,this,Yi).call(this,n.name)}async function aa(n){var r;(r=e.sn(B,this))==null||r.forget(n),await(await e.cn(K,this,Qi).call(this,n,new t.K)).clear()}async function oa(t){switch(ji(t)){case`send-again`:{let n=e.sn(Wi,this);e.$t(Wi,this,e.sn(Wi,this)+1),(t!==`dependency_missing`||n>2)&&e.cn(K,this,qi).call(this,{type:`failed`,code:t});let r=e.sn(H,this);await e.sn(z,this).wait(n),r===e.sn(H,this)&&(r==null||r.resync());return}case`write-anew`:{let n=e.sn(z,this).now(),r=n-e.sn(Gi,this)<Li;e.$t(Gi,this,n),await e.cn(K,this,sa).call(this,r?t:`does-not-fit`);return}case`set-aside`:await e.cn(K,this,sa).call(this,t)}}async function sa(t){let n=e.sn(H,this);if(n!==void 0&&e.sn(Bi,this)!==void 0){if(e.$t(H,this,void 0),n.unsent){let r=n.leftBehind(),i=e.cn(K,this,ra).call(this,r,t);e.sn(W,this).push(e.Wn({document:n.name,left:r,why:t,settled:()=>Promise.resolve()},i===void 0?{}:{keptId:i}))}await n.close(`forget`),await e.cn(K,this,Yi).call(this),e.cn(K,this,ca).call(this)}}function ca(){var t;(t=e.sn(H,this))==null||t.live.retry()}async function la(){try{return(await require("ext.parley.bootstrap").load("ext.parley.carry-over")).carryOver}catch(e){return()=>({kind:`does-not-fit`})}}function ua(e){return e===`rate_limited`||e===`overloaded`||e===`stopping`||e===`internal`}function da(e){var t;let n=o.l(e);return n===void 0||(t=o.u(n.key))==null?void 0:t.pageKey}var fa={origin:void 0,acknowledged:async()=>void 0,keepAcknowledged:async()=>void 0,close:async()=>void 0,clear:async()=>void 0},pa=`custom`,ma=`updates`,ha=(e,n=()=>{},r=()=>{})=>{let[i]=f.p(e.db,[ma]);return f.l(i,f.r(e._dbref,!1)).then(a=>{e._destroyed||(n(i),t.at(e.doc,()=>{a.forEach(n=>t.Z(e.doc,n))},e,!1),r(i))}).then(()=>f.u(i).then(t=>{e._dbref=t+1})).then(()=>f.n(i).then(t=>{e._dbsize=t})).then(()=>i)},ga=(e,n=!0)=>ha(e).then(r=>{(n||e._dbsize>=500)&&f.t(r,t.nt(e.doc)).then(()=>f.o(r,f.i(e._dbref,!0))).then(()=>f.n(r).then(t=>{e._dbsize=t}))}),_a=class extends t.Ct{constructor(e,n){super(),this.doc=n,this.name=e,this._dbref=0,this._dbsize=0,this._destroyed=!1,this.db=null,this.synced=!1,this._db=f.d(e,e=>f.a(e,[[`updates`,{autoIncrement:!0}],[`custom`]])),this.whenSynced=t.st(e=>this.on(`synced`,()=>e(this))),this._db.then(e=>{this.db=e,ha(this,e=>f.t(e,t.nt(n)),()=>{if(this._destroyed)return this;this.synced=!0,this.emit(`synced`,[this])})}),this._storeTimeout=1e3,this._storeTimeoutId=null,this._storeUpdate=(e,t)=>{if(this.db&&t!==this){let[t]=f.p(this.db,[ma]);f.t(t,e),++this._dbsize>=500&&(this._storeTimeoutId!==null&&clearTimeout(this._storeTimeoutId),this._storeTimeoutId=setTimeout(()=>{ga(this,!1),this._storeTimeoutId=null},this._storeTimeout))}},n.on(`update`,this._storeUpdate),this.destroy=this.destroy.bind(this),n.on(`destroy`,this.destroy)}destroy(){return this._storeTimeoutId&&clearTimeout(this._storeTimeoutId),this.doc.off(`update`,this._storeUpdate),this.doc.off(`destroy`,this.destroy),this._destroyed=!0,this._db.then(e=>{e.close()})}clearData(){return this.destroy().then(()=>{f.s(this.name)})}get(e){return this._db.then(t=>{let[n]=f.p(t,[pa],`readonly`);return f.c(n,e)})}set(e,t){return this._db.then(n=>{let[r]=f.p(n,[pa]);return f.f(r,t,e)})}del(e){return this._db.then(t=>{let[n]=f.p(t,[pa]);return f.o(n,e)})}},va=`acknowledged`,ya=3e3;function ba(t,n){return`parley/${e.Dt(t)}/${n}`}var xa=async(e,t,n)=>{if(typeof indexedDB>`u`||!await Ca())return wa;let r=new _a(ba(e,t),n);return await Promise.race([r.whenSynced.then(()=>!0),new Promise(e=>setTimeout(()=>e(!1),ya))])?Sa({origin:r,acknowledged:async()=>di(await r.get(va)),keepAcknowledged:async e=>{await r.set(va,JSON.parse(JSON.stringify(ui(e))))},close:()=>r.destroy(),clear:()=>r.clearData()}):(r.destroy().catch(()=>void 0),wa)};function Sa(e){let t=()=>void 0;return{origin:e.origin,acknowledged:()=>e.acknowledged().catch(t),keepAcknowledged:n=>e.keepAcknowledged(n).catch(t),close:()=>e.close().catch(t),clear:()=>e.clear().catch(t)}}async function Ca(){return new Promise(e=>{try{let t=indexedDB.open(`parley`);t.addEventListener(`success`,()=>{t.result.close(),e(!0)}),t.addEventListener(`error`,t=>{t.preventDefault(),e(!1)}),setTimeout(()=>e(!1),ya)}catch(t){e(!1)}})}var wa={origin:void 0,acknowledged:async()=>void 0,keepAcknowledged:async()=>void 0,close:async()=>void 0,clear:async()=>void 0};function Ta({title:t,person:n}){let r=f._({url:e.Jn().socketAddress(),fetchToken:f.m});return{connection:r,session:new Ki({title:t,person:n,connection:r,documentsOf:e.tn,openCopy:xa,storage:Ea(),tab:crypto.randomUUID(),wait:e=>new Promise(t=>setTimeout(t,f.v(e))),now:()=>Date.now()})}}function Ea(){try{return localStorage.setItem(`parley-test`,``),localStorage.removeItem(`parley-test`),Da(localStorage)}catch(t){return e.Wn(e.Wn({},d.t()),{},{key:()=>null,length:0})}}function Da(e){return{getItem:t=>e.getItem(t),setItem:(t,n)=>{try{e.setItem(t,n)}catch(n){e.removeItem(t)}},removeItem:t=>e.removeItem(t),key:t=>e.key(t),get length(){return e.length}}}var J=new WeakMap,Y=new WeakMap,Oa=new WeakMap,ka=new WeakMap,Aa=new WeakMap,ja=new WeakMap,Ma=new WeakMap,Na=new WeakMap,Pa=new WeakMap,X=new WeakMap,Z=new WeakMap,Q=new WeakMap,Fa=new WeakMap,Ia=new WeakMap,$=new WeakSet,La=new WeakMap,Ra=new WeakMap,za=new WeakMap,Ba=class extends e.xn{constructor(){super(),e.un(this,$),e.ln(this,J,void 0),e.ln(this,Y,void 0),e.ln(this,Oa,void 0),e.ln(this,ka,void 0),e.ln(this,Aa,void 0),e.ln(this,ja,void 0),e.ln(this,Ma,!1),e.ln(this,Na,Kr()),e.ln(this,Pa,new Set),e.ln(this,X,()=>{!e.sn(Ma,this)&&navigator.onLine&&(e.$t(Ma,this,!0),this.requestUpdate())}),e.ln(this,Z,new _r(this,()=>this.querySelector(`parley-editor`),e.sn(X,this))),e.ln(this,Q,new Fr({host:this,context:()=>this.context,connection:()=>{var t;return(t=e.sn(J,this))==null?void 0:t.connection},editor:()=>this.querySelector(`parley-editor`),document:()=>{var t;return(t=e.sn(Y,this))==null?void 0:t.name},revision:()=>{var t,n;return(t=(n=Ha.call(e.cn($,this)).session)==null?void 0:n.baseRevision)==null?0:t},failed:e.sn(X,this)})),e.ln(this,Fa,new si),e.ln(this,Ia,new $r({element:this,sent:async()=>{var t;return(t=e.sn(J,this))==null?void 0:t.session.sent()},onMissingPart:e.sn(X,this)})),e.ln(this,La,t=>{t instanceof CustomEvent&&e.sn(Q,this).ask(t.detail===`conflict`?`conflict`:`refused`)}),e.ln(this,Ra,()=>{var t;let{opened:n}=Ha.call(e.cn($,this)),r=(t=e.sn(J,this))==null?void 0:t.session;if(n===void 0||r===void 0)return;let i={context:this.context,document:n.name,sent:()=>r.sent(),offersHelp:e.sn(Q,this).available};Yr(this,i,this.site.publishing).catch(e.sn(X,this))}),e.ln(this,za,t=>{In(Ha.call(e.cn($,this)).save)&&t.preventDefault()}),this.site=Vr}createRenderRoot(){return this}connectedCallback(){super.connectedCallback(),Yt(this,[qr]),addEventListener(`beforeunload`,e.sn(za,this)),addEventListener(`keydown`,e.sn(Z,this).onKey),this.addEventListener(`parley-help-wanted`,e.sn(La,this)),this.hasUpdated&&e.cn($,this,Va).call(this)}firstUpdated(){e.cn($,this,Va).call(this)}disconnectedCallback(){var t;super.disconnectedCallback(),removeEventListener(`beforeunload`,e.sn(za,this)),removeEventListener(`keydown`,e.sn(Z,this).onKey),this.removeEventListener(`parley-help-wanted`,e.sn(La,this)),(t=e.sn(Oa,this))==null||t.stop();let n=e.sn(J,this);n==null||n.session.stop().finally(()=>n.connection.close())}get editor(){return this.querySelector(`parley-editor`)}render(){var t;let n=Ha.call(e.cn($,this));return e.Cn`
${e.cn($,this,Ja).call(this,n)}
<div class="parley-edit__notices">${e.sn(Q,this).bars()} ${e.cn($,this,Za).call(this,n)}</div>
<div class="parley-edit__columns">
<section class="parley-edit__text" aria-label=${e.In(`session-text-label`)}>
<p class="parley-edit__title" aria-hidden="true"><bdi>${this.context.title}</bdi></p>
${e.cn($,this,Xa).call(this,n)}
</section>
${e.sn(Z,this).render(this.context,n.documents,(t=e.sn(J,this))==null?void 0:t.connection)} ${e.sn(Q,this).render()}
</div>
${e.cn($,this,qa).call(this,n)}
<parley-confirm-dialog></parley-confirm-dialog>
`}};function Va(){e.$t(J,this,Ta(this.context)),e.sn(J,this).session.onChange(()=>e.cn($,this,Ua).call(this)),e.sn(J,this).session.start()}function Ha(){var t,n;return(t=(n=e.sn(J,this))==null?void 0:n.session.view)==null?{save:{kind:`opening`},kept:[],carried:!1}:t}function Ua(){let{opened:t,session:n}=Ha.call(e.cn($,this));t!==void 0&&t!==e.sn(Y,this)&&e.cn($,this,Wa).call(this,t),n!==void 0&&(e.cn($,this,Ka).call(this,n),e.sn(Ia,this).follow(n)),this.requestUpdate()}function Wa(t){var n;e.sn(Y,this)!==void 0&&e.vn(e.In(`session-newer-text`)),e.$t(Y,this,t),(n=e.sn(Oa,this))==null||n.stop(),e.$t(Oa,this,new Kn(t.name,()=>this.requestUpdate())),e.sn(Z,this).documentChanged(t),e.sn(Q,this).start(),e.$t(ka,this,void 0),e.$t(Aa,this,void 0),e.cn($,this,Ga).call(this,t.name)}async function Ga(t){var n;let r=await Tr(t);((n=e.sn(Y,this))==null?void 0:n.name)===t&&(e.$t(ka,this,r),this.requestUpdate())}function Ka({published:t,unpublished:n}){var r;e.sn(Y,this)!==void 0&&(e.sn(Aa,this)!=null||e.$t(Aa,this,n));let i=(r=t==null?void 0:t.revision)==null?0:r,a=e.sn(ja,this);if(e.$t(ja,this,i),t===void 0||a===void 0||a===i)return;e.$t(Aa,this,!1);let{person:o,wiki:s}=this.context,c=o!==null&&e.Dt(o)===e.Dt(t.by)?e.In(`session-published-note-you`):e.In(`session-published-note`,e.Fn(e.Et(t.by,s)));e.vn(c)}function qa({kept:t}){return t.length===0&&this.querySelector(`parley-kept-text`)===null?e.Sn:(require("ext.parley.bootstrap").load("ext.parley.kept-text-dialog").catch(e.sn(X,this)),e.Cn`<parley-kept-text
.texts=${t}
@parley-kept-done=${t=>{var n;return(n=e.sn(J,this))==null?void 0:n.session.dropKept(t.detail)}}
></parley-kept-text>`)}function Ja(t){let n=e.cn($,this,Ya).call(this,t);return e.Cn`<div class="parley-edit__bar">
<parley-save-state .state=${t.save} homeWiki=${this.context.wiki}></parley-save-state>
${n.length===0?e.Sn:e.Cn`<parley-menu label=${e.In(`session-more`)} .icon=${e.kn} .items=${n}></parley-menu>`}
${e.sn(Q,this).button()} ${e.sn(Z,this).button()}
<button
type="button"
class="parley-edit__button parley-edit__button--primary"
data-action="publish"
?disabled=${!ao(t)}
@click=${e.sn(Ra,this)}
>
${e.In(`session-publish`)}
</button>
</div>`}function Ya(t){var n;let{session:r,opened:i,save:a}=t;if(i===void 0||!io(a))return[];let o=e.sn(Ia,this).modeItems(r,i.name),s=this.context.rights.includes(`parley-moderate`),c=Dr((n=e.sn(ka,this))==null?[]:n,this.context.person,s);return(r==null?void 0:r.unpublished)!==!0||!c?o:[...o,e.sn(Ia,this).discardItem(i.name)]}function Xa(t){var n,r,i,a;let o=e.sn(Y,this);return o===void 0?t.save.kind===`opening`?e.Cn`<div class="parley-edit__loading" aria-hidden="true">
<span></span><span></span><span></span><span></span><span></span>
</div>`:e.Sn:e.Cn`<parley-editor
.rendering=${this.site.rendering}
.doc=${o.doc}
.awareness=${(n=o.live.provider.awareness)==null?void 0:n}
.documentName=${o.name}
.person=${(r=this.context.person)==null?void 0:r}
.readOnly=${o!==t.opened||!io(t.save)||e.sn(Q,this).looking}
.homeWiki=${this.context.wiki}
.pages=${e.sn(Na,this)}
.authorOf=${(i=(a=e.sn(Oa,this))==null?void 0:a.authorOf)==null?ro:i}
.passages=${e.sn(Fa,this).of(e.sn(Z,this).passages,e.sn(Q,this).passages)}
.label=${this.context.title}
@parley-discuss=${e.sn(Z,this).onDiscuss}
@parley-open-passage=${e.sn(Z,this).onOpenPassage}
@parley-part-missing=${e.sn(X,this)}
></parley-editor>`}function Za(t){let n=e.sn(Aa,this)===!0?e.sn(ka,this):void 0;return Hr(e.Wn({view:t,outdated:e.sn(Ma,this)},n===void 0?{}:{draftBy:Er(n,this.context.wiki)})).filter(t=>!e.sn(Pa,this).has(t.id)).map(t=>e.cn($,this,Qa).call(this,t))}function Qa(t){return e.Cn`<div
class="parley-edit__notice parley-edit__notice--${t.tone}"
role="status"
data-notice=${t.id}
>
<p>${t.words}</p>
${e.cn($,this,$a).call(this,t)} ${e.cn($,this,to).call(this,t)}
${t.closable?e.Cn`<button
type="button"
class="parley-edit__button parley-edit__button--quiet"
aria-label=${e.In(`session-notice-close`)}
@click=${()=>e.cn($,this,no).call(this,t)}
>
${e.hn(e.An,.875)}
</button>`:e.Sn}
</div>`}function $a({action:t}){if(t===void 0)return e.Sn;switch(t){case`sign-in`:{let t=e.Jn().signInAddress(location.pathname+location.search);return e.Cn`<a class="parley-edit__button" href=${t}>${e.In(`session-sign-in`)}</a>`}case`reload`:return e.cn($,this,eo).call(this,e.In(`session-reload`),()=>location.reload());case`retry`:return e.cn($,this,eo).call(this,e.In(`session-retry`),()=>{var t;return(t=e.sn(J,this))==null?void 0:t.session.retry()})}}function eo(t,n){return e.Cn`<button type="button" class="parley-edit__button" @click=${n}>${t}</button>`}function to({id:t}){return!t.startsWith(`refused-`)||!e.sn(Q,this).available?e.Sn:e.cn($,this,eo).call(this,e.In(`session-help-ask`),()=>e.sn(Q,this).ask(`refused`))}function no({id:t}){var n;if(e.sn(Pa,this).add(t),t===`carried`){var r;e.sn(Pa,this).delete(t),(r=e.sn(J,this))==null||r.session.noteCarriedSeen()}this.requestUpdate(),(n=this.editor)==null||n.focus()}e.Xn(Ba,`properties`,{context:{attribute:!1},site:{attribute:!1}});var ro=()=>void 0;function io(e){switch(e.kind){case`saving`:case`on-server`:case`published`:case`offline`:case`failed`:return!0;case`opening`:case`unreachable`:case`read-only`:case`refused`:return!1}}function ao({save:e,opened:t}){return t!==void 0&&(e.kind===`saving`||e.kind===`on-server`||e.kind===`published`)}async function oo(t,n){var r;let i;try{i=await e.xt({action:`templatedata`,titles:t,redirects:1,includeMissingTitles:1,lang:mw.config.get(`wgUserLanguage`)},n)}catch(t){if(t instanceof e.yt)return;throw t}let a=Object.values((r=i.pages)==null?{}:r)[0];return a===void 0?void 0:so(t,a)}function so(t,n){var r,i,a;if(n.missing===!0)return;let o=(r=n.params)==null?{}:r,s=[...(i=n.paramOrder)==null?[]:i,...Object.keys(o)].filter(e=>Object.hasOwn(o,e)),c=[...new Set(s)].map(e=>{var t;return co(e,(t=o[e])==null?{}:t,n.notemplatedata===!0)});if(c.length!==0||typeof n.description==`string`)return e.Wn(e.Wn({title:(a=n.title)==null?t:a},lo(`description`,n.description)),{},{parameters:c})}function co(t,n,r){return e.Wn(e.Wn(e.Wn(e.Wn(e.Wn(e.Wn({name:t,aliases:uo(n.aliases)},lo(`label`,n.label)),lo(`description`,n.description)),lo(`example`,n.example)),lo(`assumed`,n.default)),lo(`preset`,n.autovalue)),{},{type:typeof n.type==`string`?n.type:`unknown`,required:!r&&n.required===!0,suggested:r||n.suggested===!0,deprecated:n.deprecated===!0||typeof n.deprecated==`string`,choices:uo(n.suggestedvalues)})}function lo(e,t){return typeof t!=`string`||t===``?{}:{[e]:t}}function uo(e){return Array.isArray(e)?e.filter(e=>typeof e==`string`):[]}var fo=10,po=6,mo=8,ho=80;function go(e,t){var n,r;let i=mw.config.get(`wgFormattedNamespaces`);return{render:(t,n)=>yo(e,t,n),templateData:oo,searchTemplates:(e,t)=>bo(e,fo,t),searchFiles:xo,mayFetch:e=>t.fileOrigins.has(e.origin),templatePrefix:`${(n=i[fo])==null?`Template`:n}:`,filePrefix:`${(r=i[po])==null?`File`:r}:`,extensionTags:t.extensionTags}}async function _o(){let t=location.origin;try{var n,r;let[i,a]=await Promise.all([e.xt({action:`query`,meta:`siteinfo`,siprop:`extensiontags`}),e.xt({action:`query`,meta:`filerepoinfo`,friprop:`rootUrl|url|thumbUrl`})]),o=((n=a.query.repos)==null?[]:n).flatMap(({rootUrl:e,url:t,thumbUrl:n})=>[e,t,n]);return{fileOrigins:new Set([t,...o.flatMap(vo)]),extensionTags:((r=i.query.extensiontags)==null?[]:r).map(e=>e.replaceAll(/[<>]/gu,``).toLowerCase())}}catch(e){return{fileOrigins:new Set([t]),extensionTags:[]}}}function vo(e){if(e===void 0||e===``)return[];try{return[new URL(e,location.href).origin]}catch(e){return[]}}async function yo(t,n,r){let{parse:i}=await e.Ct({action:`parse`,title:t,text:n,contentmodel:`wikitext`,prop:`text|modules`,pst:1,preview:1,disablelimitreport:1,disableeditsection:1,wrapoutputclass:``},r);return i.modulestyles.length>0&&mw.loader.load(i.modulestyles),i.text}async function bo(t,n,r){var i,a;return((i=(a=(await e.xt({action:`query`,list:`prefixsearch`,pssearch:t,psnamespace:n,pslimit:mo},r)).query)==null?void 0:a.prefixsearch)==null?[]:i).map(({title:e})=>({title:e}))}async function xo(t,n){var r;let{query:i}=await e.xt({action:`query`,generator:`prefixsearch`,gpssearch:t,gpsnamespace:po,gpslimit:mo,prop:`imageinfo`,iiprop:`url|size`,iiurlwidth:ho},n);return[...(r=i==null?void 0:i.pages)==null?[]:r].sort((e,t)=>{var n,r;return((n=e.index)==null?0:n)-((r=t.index)==null?0:r)}).map(({title:t,imageinfo:n})=>{var r;let{thumburl:i,width:a=0,height:o=0}=(r=n==null?void 0:n[0])==null?{}:r;return e.Wn(e.Wn({title:t},i===void 0?{}:{thumbnail:i}),a>0&&o>0?{ratio:o/a}:{})})}async function So(e,t,n){switch(e){case`difference`:return Co(t,n);case`preview`:return To(t,n)}}async function Co(t,n){let r=t.baseRevision>0?{fromrev:t.baseRevision}:wo,{compare:i}=await e.Ct(e.Wn(e.Wn({action:`compare`},r),{},{toslots:`main`,totitle:t.title,"totext-main":t.wikitext,"tocontentmodel-main":`wikitext`,prop:`diff`}));mw.loader.load([`mediawiki.diff.styles`]);let a=document.createElement(`table`);a.className=`diff diff-editfont-monospace`,a.innerHTML=`<colgroup><col class="diff-marker"><col class="diff-content"><col class="diff-marker"><col class="diff-content"></colgroup><tbody>${i.body}</tbody>`,n.dir=`auto`,n.replaceChildren(i.body===``?Eo(e.In(`parley-wiki-look-same`)):a)}var wo={fromslots:`main`,"fromtext-main":``,"fromcontentmodel-main":`wikitext`};async function To(t,n){let{parse:r}=await e.Ct({action:`parse`,title:t.title,text:t.wikitext,summary:t.summary,prop:`text|modules`,pst:1,preview:1,disableeditsection:1,contentmodel:`wikitext`});mw.loader.load([...r.modulestyles,...r.modules]);let i=document.createElement(`div`);i.className=`mw-body-content`,i.innerHTML=r.text,n.replaceChildren(i)}function Eo(e){let t=document.createElement(`p`);return t.textContent=e,t}async function Do(t,n,r){let i;try{i=await e.St(Oo(t,n,r))}catch(t){throw t instanceof e.yt?t.problems.some(p.t)?new e.Yn(`edit_conflict`):p.n(t.problems):t}return ko(i)}function Oo(t,{options:n,answer:r},i){let a=t.baseRevision>0;return e.Wn(e.Wn({action:`edit`,title:t.title,text:t.wikitext,summary:t.summary,baserevid:a?t.baseRevision:void 0,basetimestamp:a?t.baseTimestamp:void 0,starttimestamp:t.startTimestamp},a?{nocreate:1}:{createonly:1}),{},{minor:(n==null?void 0:n.minor)===!0?1:void 0,notminor:(n==null?void 0:n.minor)===!0?void 0:1,watchlist:n===void 0?`preferences`:n.watch?`watch`:`nochange`,parleyticket:t.ticket,assertuser:i==null?void 0:i,captchaid:r==null?void 0:r.id,captchaword:r==null?void 0:r.word})}function ko({edit:t}){var n;if(t.captcha!==void 0)throw Ao(t.captcha);if(t.result!==`Success`){var r;throw new p.r({advice:e.In(`parley-wiki-objection-other`),words:(r=t.info)==null?``:r,next:`again`})}if(t.nochange===!0||t.newrevid===void 0)throw new e.Yn(`nothing_to_publish`);let i=Date.parse((n=t.newtimestamp)==null?``:n);return{revision:t.newrevid,at:Number.isNaN(i)?Date.now():i}}function Ao(t){let n=jo(t);return n===void 0?new p.r({advice:e.In(`parley-wiki-objection-captcha-other`),next:`none`}):new p.r({advice:e.In(`parley-wiki-objection-captcha`),next:`again`,challenge:n})}function jo({id:e,question:t,url:n}){if(e!==void 0)return n===void 0?t===void 0?void 0:{id:String(e),kind:`text`,prompt:Mo(t)}:{id:String(e),kind:`picture`,prompt:n}}function Mo(e){var t;return(t=new DOMParser().parseFromString(e,`text/html`).body.textContent)==null?``:t}function No(e,t){return{rendering:go(e.title,t),publishing:t=>Po(t,e)}}function Po(t,n){let r=Jr(t),i=`/api/edit/${encodeURIComponent(t.document)}`,a=0,o=async n=>{await t.sent();let{summary:r,baseRevision:a}=n;return e.Kn.post(`${i}/prepare`,{summary:r,baseRevision:a})};return{wiki:{options:zo(n),show:async(e,t)=>So(e,await o({summary:``,baseRevision:a}),t)},changes:async()=>{let e=await r.changes();return a=e.base.revision,e},publish:async e=>{let t=await Ro(Do(await Fo(o(e),n.title,e.baseRevision),e,mw.config.get(`wgUserName`)));return await Lo(`${i}/published`,t.revision),t},resolve:e=>r.resolve(e)}}async function Fo(t,n,r){try{return await t}catch(t){throw!(t instanceof e.Yn)||r===0?t:t.code===`page_deleted`?p.n([Io]):t.code!==`edit_conflict`&&t.code!==`not_found`?t:(await e.vt([n],new AbortController().signal).catch(()=>[])).length>0?p.n([Io]):t}}var Io={code:`pagedeleted`,words:``,data:{}};async function Lo(t,n){try{await e.Kn.post(t,{revision:n})}catch(e){}}async function Ro(t){try{return await t}catch(t){throw t instanceof e.bt?new e.Gn(`The wiki was not reached.`,{cause:t}):t}}function zo({exists:e}){let t=e=>{var t;return Number((t=mw.user.options.get(e))==null?0:t)===1};return{minor:t(`minordefault`)&&e,watch:t(e?`watchdefault`:`watchcreations`)}}var Bo=`parley-edit-page`;async function Vo(t,n){e._t(t),e.gt();let[r]=await Promise.all([_o(),e.Rn(t.language)]);if(new URL(location.href).searchParams.get(`view`)===`chat`){n.replaceChildren(await Wo(t));return}let i=Uo(t,r);n.replaceChildren(i),e.K(i),Ho()}function Ho(){var e;((e=globalThis.requestIdleCallback)==null?(e=>setTimeout(e,2e3)):e)(()=>{require("ext.parley.bootstrap").load("ext.parley.publish-dialog").catch(()=>void 0),require("ext.parley.bootstrap").load("ext.parley.kept-text-dialog").catch(()=>void 0)})}function Uo(e,t){customElements.get(`parley-edit-page`)===void 0&&customElements.define(`parley-edit-page`,Ba);let n=new Ba;return n.context=e,n.site=No(e,t),n}async function Wo(t){let{ParleyRecord:n}=await require("ext.parley.bootstrap").load("ext.parley.record"),r=new n;return r.context=t,r.document=(await e.tn(t.title)).editChat,r}function Go(e){document.readyState===`loading`?addEventListener(`DOMContentLoaded`,e):e()}Go(()=>{let t=e.q(),n=document.querySelector(`#${Bo}`);t!==void 0&&n!==null&&Vo(t,n).catch(()=>{n.textContent=e.In(`parley-wiki-start-failed`)})});
