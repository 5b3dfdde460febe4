// SPDX-License-Identifier: GPL-2.0-or-later
"use strict";const e=require("ext.parley.common"),t=require("ext.parley.fetch-part"),n=require("ext.parley.browser-storage"),r=require("ext.parley.prosemirror"),i=require("ext.parley.link-target"),a=require("ext.parley.caret-colours"),o=require("ext.parley.blocks"),s=require("ext.parley.page-directory"),c=require("ext.parley.schema"),l=require("ext.parley.origin"),u=require("ext.parley.live-cursors"),d=require("ext.parley.refusal-words"),f=require("ext.parley.shortcuts"),ee=require("ext.parley.is-open"),te=require("ext.parley.publish-words"),p=require("ext.parley.live"),m=require("ext.parley.objections");async function ne(e){let{messagesOnDemand:t}=await require("ext.parley.bootstrap").load("ext.parley.messages2").then(e=>e.t);return await t,e()}var re=250,ie=class extends e.Tn{constructor(...t){super(...t),e.Qn(this,`timer`,void 0),e.Qn(this,`view`,void 0),e.Qn(this,`show`,()=>{this.view!==void 0&&!this.view.isDestroyed&&ae(this.view)&&(this.hidden=!1,this.place())}),e.Qn(this,`place`,()=>{let{view:e}=this;if(this.hidden||e===void 0||e.isDestroyed)return;let{from:t,to:n}=e.state.selection,r=e.coordsAtPos(t,1),i=e.coordsAtPos(n,-1),a=e.dom.getBoundingClientRect(),{offsetWidth:o,offsetHeight:s}=this,c=r.top-s-6,l=Math.max(a.left,Math.min((r.left+i.right-o)/2,a.right-o));this.style.left=`${Math.max(4,l)}px`,this.style.top=`${c>100?c:i.bottom+6}px`})}createRenderRoot(){return this}connectedCallback(){super.connectedCallback(),this.hidden=!0,window.addEventListener(`scroll`,this.place,{passive:!0,capture:!0})}disconnectedCallback(){super.disconnectedCallback(),clearTimeout(this.timer),window.removeEventListener(`scroll`,this.place,{capture:!0})}selectionChanged(e){this.view!==e&&e.dom.addEventListener(`focusout`,()=>this.selectionLost()),this.view=e,clearTimeout(this.timer),ae(e)?this.hidden?this.timer=setTimeout(this.show,re):this.place():this.hidden=!0}selectionLost(){clearTimeout(this.timer),this.matches(`:hover`)||(this.hidden=!0)}render(){let t=e.Rn(`parley-editor-discuss`);return e.Dn`<button
type="button"
class="parley-button parley-discuss__button"
title=${e.Rn(`parley-editor-with-keys`,t,i.v(`Mod-Alt-m`))}
@mousedown=${e=>e.preventDefault()}
@click=${()=>this.dispatchEvent(new CustomEvent(`parley-discuss-press`))}
>
${i.y(e.Ot)} ${t}
</button>`}};function ae(e){let{selection:t}=e.state;return t instanceof r.zt&&!t.empty&&e.hasFocus()}customElements.define(`parley-discuss-button`,ie);function oe(e,t){let{type:n}=a.m(e),i=[],o=n.toArray();if(o.length!==e.doc.childCount)return i;let s=0;return o.forEach((n,a)=>{let o=e.doc.child(a).nodeSize;s<=t.to&&s+o>=t.from&&n instanceof r.Y&&se(n,e.doc.child(a),s+1,i),s+=o}),i}function se(e,t,n,i){let a=n,o=0;for(let n of e.toArray())if(n instanceof r.X){let e=ce(n,a,i);a+=e;for(let n=0;n<e&&o<t.childCount;o++)n+=t.child(o).nodeSize}else if(n instanceof r.Y){if(o>=t.childCount)return;let e=t.child(o);e.isLeaf||se(n,e,a+1,i),a+=e.nodeSize,o+=1}}function ce(t,n,i){let a=0;for(let o=t._start;o!==null;o=o.right){if(o.deleted||!(o.content instanceof r.W))continue;let t=n+a,s=i.at(-1),c={from:t,to:t+o.length,client:o.id.client};s!==void 0&&s.client===c.client&&s.to===t?i[i.length-1]=e.Kn(e.Kn({},s),{},{to:c.to}):i.push(c),a+=o.length}return a}var h=new r.Lt(`authors`);function le(e){return new r.It({key:h,state:{init:()=>({decorations:void 0,stale:void 0}),apply:(t,n,r,i)=>ue(t,n,i,e)},props:{decorations:e=>{var t,n;return(t=(n=h.getState(e))==null?void 0:n.decorations)==null?null:t}},view:()=>me()})}function ue(e,t,n,r){let i=e.getMeta(h);return(i==null?void 0:i.kind)===`off`?{decorations:void 0,stale:void 0}:(i==null?void 0:i.kind)===`colour`?fe(t.decorations,n,i.range,r):t.decorations===void 0||!e.docChanged?t:{decorations:t.decorations.map(e.mapping,e.doc),stale:de(t.stale,e)}}function de(e,t){let n=e===void 0?1/0:t.mapping.map(e.from,-1),r=e===void 0?0:t.mapping.map(e.to,1);return t.mapping.maps.forEach((e,i)=>{let a=t.mapping.slice(i+1);e.forEach((e,t,i,o)=>{n=Math.min(n,a.map(i,-1)),r=Math.max(r,a.map(o,1))})}),{from:Math.min(n,r),to:r}}function fe(e,t,n,i){let o=pe(t,n),s=oe(t,o).flatMap(({from:e,to:t,client:n})=>{let o=i.authorOf(n);return o===void 0?[]:[r.V.inline(e,t,{class:`parley-author ${a.t(o.colour)}`,title:i.title(o)},{client:n})]}),c=e==null?r.H.empty:e;return{decorations:c.remove(c.find(o.from,o.to)).add(t.doc,s),stale:void 0}}function pe(e,{from:t,to:n}){let r=e.doc.content.size,i=e.doc.resolve(Math.min(t,r)),a=e.doc.resolve(Math.min(n,r));return{from:i.depth===0?Math.min(t,r):i.before(1),to:a.depth===0?Math.min(n,r):a.after(1)}}function me(){let e;return{update:t=>{var n;e===void 0&&((n=h.getState(t.state))==null?void 0:n.stale)!==void 0&&(e=requestAnimationFrame(()=>{var n;e=void 0;let r=t.isDestroyed||(n=h.getState(t.state))==null?void 0:n.stale;r!==void 0&&he(t,r)}))},destroy:()=>{e!==void 0&&cancelAnimationFrame(e)}}}function he(e,t){ge(e,{kind:`colour`,range:t})}function ge(e,t){e.dispatch(e.state.tr.setMeta(h,t).setMeta(`addToHistory`,!1))}function _e(e,t){t&&ge(e,{kind:`off`}),ge(e,t?{kind:`colour`,range:{from:0,to:e.state.doc.content.size}}:{kind:`off`})}function ve(e){var t;return((t=h.getState(e))==null?void 0:t.decorations)!==void 0}function ye(e){var t,n;let r=(t=(n=h.getState(e))==null||(n=n.decorations)==null?void 0:n.find())==null?[]:t;return new Set(r.map(e=>Number(e.spec.client)))}function be(e){var t,n;let{head:r}=e.selection,i=((t=(n=h.getState(e))==null||(n=n.decorations)==null?void 0:n.find(Math.max(0,r-1),r))==null?[]:t).find(({from:e,to:t})=>e<r&&r<=t);return i===void 0?void 0:Number(i.spec.client)}var xe=class{constructor(t,n,r){e.Qn(this,`authors`,[]),e.Qn(this,`here`,void 0),e.Qn(this,`host`,void 0),e.Qn(this,`authorOf`,void 0),e.Qn(this,`homeWiki`,void 0),e.Qn(this,`timer`,void 0),e.Qn(this,`view`,void 0),this.host=t,this.authorOf=n,this.homeWiki=r,t.addController(this)}hostDisconnected(){clearTimeout(this.timer),this.timer=void 0}plugin(){return le({authorOf:this.authorOf,title:t=>e.Rn(`parley-editor-written-by`,e.Ln(e.Et(t,this.homeWiki())))})}get shown(){return this.view!==void 0&&ve(this.view.state)}toggle(e){this.view=e,_e(e,!ve(e.state)),this.refresh()}authorsKnown(){this.view!==void 0&&this.shown&&(_e(this.view,!0),this.refresh())}changed(e){this.view=e,ve(e.state)&&(this.timer!=null||(this.timer=setTimeout(()=>{this.timer=void 0,this.refresh()},150)))}refresh(){let{view:e}=this;if(e===void 0||e.isDestroyed)return;let t=[...ye(e.state)].map(this.authorOf);this.authors=t.filter(e=>e!==void 0);let n=be(e.state);this.here=n===void 0?void 0:this.authorOf(n),this.host.requestUpdate()}},Se=400,Ce=new r.Lt(`missing-pages`);function we(e){return new r.It({key:Ce,state:{init:()=>r.H.empty,apply:(e,t)=>{let n=e.getMeta(Ce);return n==null?e.docChanged?t.map(e.mapping,e.doc):t:n}},props:{decorations:e=>Ce.getState(e)},view:t=>new Te(t,e)})}var Te=class{constructor(t,n){e.Qn(this,`known`,new Map),e.Qn(this,`view`,void 0),e.Qn(this,`pages`,void 0),e.Qn(this,`stop`,new AbortController),e.Qn(this,`timer`,void 0),e.Qn(this,`changedAt`,0),e.Qn(this,`onTime`,()=>{let e=this.changedAt+Se-performance.now();this.timer=e>1?setTimeout(this.onTime,e):void 0,this.timer===void 0&&this.look()}),this.view=t,this.pages=n,this.schedule()}update(e,t){e.state.doc!==t.doc&&this.schedule()}destroy(){clearTimeout(this.timer),this.stop.abort()}schedule(){this.changedAt=performance.now(),this.timer!=null||(this.timer=setTimeout(this.onTime,Se))}async look(){let{missing:e}=this.pages();if(e===void 0)return;let t=[...De(this.view.state.doc)].filter(e=>!this.known.has(e));try{let n=new Set(t.length===0?[]:await e(t,this.stop.signal));for(let e of t)this.known.set(e,n.has(e))}catch(e){return}this.view.isDestroyed||this.draw()}draw(){var e,t;let{state:n}=this.view,i=[];Oe(n.doc,(e,t,n)=>{this.known.get(e)===!0&&i.push(r.V.inline(t,n,{class:`parley-missing`}))}),Ee((e=(t=Ce.getState(n))==null?void 0:t.find())==null?[]:e,i)||this.view.dispatch(n.tr.setMeta(Ce,r.H.create(n.doc,i)).setMeta(`addToHistory`,!1))}};function Ee(e,t){return e.length===t.length&&e.toSorted((e,t)=>e.from-t.from).every(({from:e,to:n},r)=>{var i,a;return e===((i=t[r])==null?void 0:i.from)&&n===((a=t[r])==null?void 0:a.to)})}function De(e){let t=new Set;return Oe(e,e=>t.add(e)),t}function Oe(e,t){e.descendants((e,n)=>{if(!e.isText)return!0;let r=o.f.page_link.isInSet(e.marks);return r!==void 0&&t(String(r.attrs.title),n,n+e.nodeSize),!1})}function ke(e,t){let n=e.getXmlFragment(c.d).firstChild;return n!==null&&`nodeName`in n&&n.nodeName===`source_line`?`source`:t===void 0?`plain`:`wiki`}async function Ae(e,t){switch(e){case`source`:return(await require("ext.parley.bootstrap").load("ext.parley.source-kit")).sourceKit();case`wiki`:return(await require("ext.parley.bootstrap").load("ext.parley.wiki-kit")).wikiKit(t)}}function je(e,t){let n=e.findDiffStart(t);if(n===null)return;let r=e.findDiffEnd(t);if(r===null)return;let i=Math.max(0,n-Math.min(r.a,r.b));return{from:n,to:r.a+i,end:r.b+i}}function Me(e,t,n){let i=t.tr,a=je(t.doc.content,e.doc.content);return a!==void 0&&!Pe(i,a,e.doc)&&i.step(new r.Bt(0,i.doc.content.size,new r.Kt(e.doc.content,0,0))),i.setSelection(n===void 0?Fe(e,i,t):Ne(i,n,a==null?void 0:a.end)),i.setMeta(`addToHistory`,!1),i.setMeta(r.z,e.getMeta(r.z)),n!==void 0&&i.scrollIntoView(),i}function Ne(e,{anchor:t,head:n},r){var i,a;let o=r==null?e.selection.head:r;return Ie(e.doc,(i=t==null?n:t)==null?o:i,(a=n==null?t:n)==null?o:a)}function Pe(e,t,n){return e.maybeStep(new r.Bt(t.from,t.to,n.slice(t.from,t.end))).failed===null&&e.doc.content.findDiffStart(n.content)===null}function Fe(e,t,n){let i=n.selection;return i instanceof r.zt?Ie(t.doc,e.selection.anchor,e.selection.head):i.map(t.doc,t.mapping)}function Ie(e,t,n){let i=t=>e.resolve(Math.min(t,e.content.size));return r.zt.between(i(t),i(n))}var Le=`parley-selection`;function Re(e){return new r.J(e,{trackedOrigins:new Set([r.z]),deleteFilter:ze,captureTransaction:e=>e.meta.get(`addToHistory`)!==!1})}function ze(e){return!(e.content instanceof r.G)||e.content.type._length===0}function Be(e,t){let n=t=>({undoManager:e,prevSel:t,hasUndoOps:e.undoStack.length>0,hasRedoOps:e.redoStack.length>0});return new r.It({key:r.B,state:{init:()=>n(null),apply:(e,{prevSel:i},a)=>e.docChanged?n(l.t(e)?t.beforeTransactionSelection:r.I(t,a)):n(i)},view:t=>(e.on(`stack-item-added`,({stackItem:e})=>{var n,r;e.meta.set(Le,(n=(r=Ve(t.state))==null?void 0:r.prevSel)==null?null:n)}),{destroy:()=>e.destroy()})})}function Ve(e){return r.B.getState(e)}function He(e){var t;let n=(t=e.currStackItem)==null?void 0:t.meta.get(Le);return typeof n==`object`&&n&&`anchor`in n&&`head`in n?n:void 0}function Ue(e){let t=e.getXmlFragment(c.d),{doc:n,mapping:i}=r.N(t,c.f),a=r.R(t,{mapping:i}),o=Re(t),s=We(a);return Ke(s),{fragment:t,page:n,plugins:[u.a(e),a,Be(o,s)],undoManager:o,narrow:(e,t)=>l.t(e)&&e.docChanged?Me(e,t,Ge(e,t,o)):e,settle:e=>qe(s,e)}}function We(e){var t;let n=(t=e.spec.state)==null?void 0:t.init;if(n===void 0)throw TypeError(`y-prosemirror gave a plugin without a state`);return n().binding}function Ge(e,t,n){if(!l.n(e))return;let r=He(n);return{anchor:r===void 0?void 0:a.d(t,r.anchor),head:r===void 0?void 0:a.d(t,r.head)}}function Ke(t){let n=null;Object.defineProperty(t,"beforeTransactionSelection",{get:()=>n,set:t=>{n=t===null||t.type===`all`?t:e.Kn(e.Kn({},t),{},{type:`text`})}})}function qe(e,t){let n=e.type.toArray();n.length===t.childCount&&n.forEach((n,r)=>{let i=t.child(r);e.mapping.get(n)!==i&&e.mapping.set(n,i)})}function Je(e){return new r.It({props:{editable:()=>!e()},filterTransaction:t=>!t.docChanged||!e()||l.t(t)})}var Ye=160;function Xe(){return{category:(e,t,n)=>Qe(e,t,n,Ze(e)),page_property:(e,t,n)=>Qe(e,t,n,d.n(e)),opaque_block:e=>et(e,`div`),opaque_inline:e=>et(e,`span`),table:nt,bullet_list:rt,ordered_list:rt,blockquote:rt}}function Ze(t){return e.Rn(`parley-editor-category-chip`,d.r(String(t.attrs.title)))}function Qe(e,t,n,r){let i=document.createElement(`div`);i.className=`parley-chip parley-chip--${e.type.name}`,i.contentEditable=`false`;let a=document.createElement(`span`);return a.className=`parley-chip__text`,a.dir=`auto`,a.textContent=r,i.append(a),i.append($e(t,n,e.nodeSize,r)),{dom:i,stopEvent:e=>e.target instanceof Element&&e.target.closest(`button`)!==null}}function $e(t,n,r,i){let a=document.createElement(`button`);return a.type=`button`,a.className=`parley-chip__remove`,a.title=e.Rn(`parley-editor-remove`,i),a.setAttribute(`aria-label`,a.title),a.textContent=`×`,a.addEventListener(`mousedown`,e=>e.preventDefault()),a.addEventListener(`click`,()=>{let e=n();e!==void 0&&t.editable&&(t.dispatch(t.state.tr.delete(e,e+r)),t.focus())}),a}function et(t,n){let r=document.createElement(n);return r.className=`parley-opaque parley-opaque--${n===`div`?`block`:`inline`}`,r.contentEditable=`false`,r.title=e.Rn(`parley-editor-opaque-title`),r.textContent=tt(String(t.attrs.html))||e.Rn(`parley-editor-opaque`),{dom:r}}function tt(e){var t;let n=new DOMParser().parseFromString(e,`text/html`);for(let e of n.querySelectorAll(`style, script, noscript, template`))e.remove();let r=((t=n.body.textContent)==null?``:t).replaceAll(/\s+/gu,` `).trim();return r.length>Ye?`${r.slice(0,Ye)}…`:r}function nt(e){var t,n,i;let a=document.createElement(`div`);a.className=`parley-table`;let{dom:o,contentDOM:s}=r.Ht.renderSpec(document,(t=(n=(i=e.type.spec).toDOM)==null?void 0:n.call(i,e))==null?[`table`,0]:t);return o instanceof HTMLElement&&(o.dir=`auto`),a.append(o),s===void 0?{dom:a}:{dom:a,contentDOM:s,ignoreMutation:e=>e.target===a}}function rt(e){var t,n,i;let{dom:a,contentDOM:o}=r.Ht.renderSpec(document,(t=(n=(i=e.type.spec).toDOM)==null?void 0:n.call(i,e))==null?[`div`,0]:t);return a instanceof HTMLElement&&(a.dir=`auto`),o===void 0?{dom:a}:{dom:a,contentDOM:o}}var it=new Set([o.p.bullet_list,o.p.ordered_list,o.p.table,o.p.table_row,o.p.blockquote]),at=new Set([o.p.list_item,o.p.table_cell,o.p.table_header,o.p.doc]),ot=8;function st(){return new r.It({appendTransaction:(e,t,n)=>{if(!e.some(e=>e.docChanged)||e.some(l.t))return null;let r=n.tr;for(let t=0;t<ot;t++){let t=lt([...e,r],r.doc);if(t.length===0)break;for(let e of t.toSorted((e,t)=>t.position-e.position))ct(r,e)}return r.docChanged?r:null}})}function ct(e,{position:t,container:n}){at.has(n.type)?e.insert(t+1,o.p.paragraph.create()):e.delete(t,t+n.nodeSize)}function lt(e,t){let n=new Map,r=(e,t)=>{e.childCount===0&&(it.has(e.type)||at.has(e.type))&&n.set(t,{position:t,container:e})};return r(t,-1),e.forEach((n,i)=>{let a=e.slice(i+1);n.mapping.maps.forEach((e,i)=>{e.forEach((e,o,s,c)=>{let l=(e,t)=>a.reduce((e,n)=>n.mapping.map(e,t),n.mapping.slice(i+1).map(e,t)),u=Math.max(0,l(s,-1)-1),d=Math.min(t.content.size,l(c,1)+1);t.nodesBetween(u,d,(e,t)=>(r(e,t),!e.isTextblock))})})}),[...n.values()]}function ut(e){return r.n({rules:[r.r(/^(#{1,6})\s$/u,o.p.heading,e=>{var t,n;return{level:dt((t=(n=e[1])==null?void 0:n.length)==null?1:t)}}),r.r(/^(={2,6})\s$/u,o.p.heading,e=>{var t,n;return{level:(t=(n=e[1])==null?void 0:n.length)==null?2:t}}),r.a(/^\s*[-*•]\s$/u,o.p.bullet_list),r.a(/^(\d{1,4})[.)]\s$/u,o.p.ordered_list,e=>({order:Number(e[1])}),(e,t)=>t.childCount+Number(t.attrs.order)===Number(e[1])),r.a(/^>\s$/u,o.p.blockquote),r.r(/^```$/u,o.p.code_block),new r.t(/^(?:---|----|___)$/u,ft),pt(/(?:^|[^*\w])(\*\*([^*\s](?:[^*]*[^*\s])?)\*\*)$/u,o.f.strong),pt(/(?:^|[^'\w])('''([^'\s](?:[^']*[^'\s])?)''')$/u,o.f.strong),pt(/(?:^|[^*\w])(\*([^*\s](?:[^*]*[^*\s])?)\*)$/u,o.f.em),pt(/(?:^|[^_\w])(_([^_\s](?:[^_]*[^_\s])?)_)$/u,o.f.em),pt(/(?:^|[^`])(`([^`]+)`)$/u,o.f.code),new r.t(/\[\[([^[\]|\n]{1,255})(?:\|([^[\]|\n]{1,255}))?\]\]$/u,ht(e))]})}function dt(e){return Math.max(2,e)}function ft(e,t,n,i){let a=e.doc.resolve(n);if(a.parent.type!==o.p.paragraph||i-n<a.parent.content.size)return null;let s=e.tr.replaceWith(a.before(),a.after(),[o.p.horizontal_rule.create(),o.p.paragraph.create()]);return s.setSelection(r.zt.create(s.doc,a.before()+2))}function pt(e,t){return new r.t(e,(e,n,r,i)=>{let[,a=``,o=``]=n,s=e.doc.resolve(i);if(!s.parent.type.allowsMarkType(t))return null;let c=i-(a.length-1),l=(a.length-o.length)/2;if(mt(s.parent,s.parentOffset-1))return null;let u=e.tr;return l>1&&u.delete(i-(l-1),i),u.delete(c,c+l),u.addMark(c,c+o.length,t.create()),u.removeStoredMark(t)})}function mt(e,t){let n=t<0?null:e.nodeAt(t);return n!==null&&o.f.code.isInSet(n.marks)!==void 0}function ht(e){return(t,n,r,a)=>{let[,s=``,c]=n,l=i.a(s,e()),u=t.doc.resolve(r).parent;if(l===void 0||!u.type.allowsMarkType(o.f.page_link))return null;let d=t.schema.text(c==null?s.trim():c,[i.r(l)]);return t.tr.replaceWith(r,a,d).removeStoredMark(o.f.page_link).removeStoredMark(o.f.link)}}var gt=3e4,_t={blocks:24,characters:4e3};function vt(e){return e.content.size>gt}function yt(){return new r.It({props:{decorations:e=>vt(e.doc)?bt(e):null}})}function bt({doc:e,selection:t}){let{$head:n}=t,i=n.index(0),a=n.depth===0?n.pos:n.before(1),o=[];for(let t of[-1,1]){var s,c;let n=t<0?a:a+((s=(c=e.maybeChild(i))==null?void 0:c.nodeSize)==null?0:s);for(let a=1,s=0;a<=_t.blocks&&s<_t.characters;a+=1){let c=i+a*t,l=c<0?null:e.maybeChild(c);if(l===null)break;let u=t<0?n-l.nodeSize:n;o.push(r.V.node(u,u+l.nodeSize,{class:`parley-near-caret`})),n+=l.nodeSize*t,s+=l.nodeSize}}return r.H.create(e,o)}function xt(t){let n=r.Ht.marksFromSchema(c.f);return new r.Ht(r.Ht.nodesFromSchema(c.f),e.Kn(e.Kn({},n),{},{page_link:e=>{let n=String(e.attrs.title);return[`a`,{href:new URL(t().addressOf(n),location.href).href,title:n},0]}}))}function St(e){return new r.It({view:()=>(Et(),{}),props:{clipboardSerializer:xt(e),transformPastedHTML:e=>Ct(e),transformPasted:t=>At(new r.Kt(jt(t.content,e()),t.openStart,t.openEnd)),clipboardTextParser:(e,t)=>Mt(e,t.parent.type===o.p.code_block,t.marks()),handlePaste:(t,n)=>kt(t,n,e())||Ot(t,n)}})}var Ct=e=>e,wt,Tt=!1;function Et(){return wt!=null||(wt=Dt()),wt}async function Dt(){try{Ct=(await require("ext.parley.bootstrap").load("ext.parley.clean-html")).cleanHtml}catch(e){wt=void 0}Tt=!0}function Ot(e,t){var n,r;let i=(n=(r=t.clipboardData)==null?void 0:r.getData(`text/html`))==null?``:n;return Tt||i===``||e.state.selection.$from.parent.type.spec.code===!0?!1:(Et().finally(()=>!e.isDestroyed&&e.editable&&e.pasteHTML(i)),!0)}function kt(e,t,n){var r,a;let s=(r=(a=t.clipboardData)==null?void 0:a.getData(`text/plain`).trim())==null?``:r,{state:c}=e,{$from:l,$to:u,from:d,to:f,empty:ee}=c.selection;if(i.t(s)===void 0||!l.sameParent(u)||!l.parent.type.allowsMarkType(o.f.link))return!1;let te=i.a(s,n);if(te===void 0)return!1;let p=i.r(te),m=ee?c.tr.replaceSelectionWith(c.schema.text(te.kind===`page`?te.title:s,[p]),!1):c.tr.removeMark(d,f,o.f.link).removeMark(d,f,o.f.page_link).addMark(d,f,p);return e.dispatch(m.removeStoredMark(p.type).scrollIntoView().setMeta(`paste`,!0).setMeta(`uiEvent`,`paste`)),!0}function At({content:e,openStart:t,openEnd:n}){var i,a;if(e.childCount<2)return new r.Kt(e,t,n);let s=((i=e.firstChild)==null?void 0:i.type)===o.p.paragraph,c=((a=e.lastChild)==null?void 0:a.type)===o.p.paragraph;return new r.Kt(e,s?t:0,c?n:0)}function jt(e,t){let n=[];return e.forEach(e=>{if(!e.isText){n.push(e.copy(jt(e.content,t)));return}let r=o.f.link.isInSet(e.marks),a=r===void 0?void 0:i.i(String(r.attrs.href),t);r===void 0||a===void 0?n.push(e):n.push(e.mark(i.r({kind:`page`,title:a}).addToSet(r.removeFromSet(e.marks))))}),r.Ut.from(n)}function Mt(e,t,n){let i=e.replaceAll(/\r\n?/gu,`
`);if(t)return new r.Kt(i===``?r.Ut.empty:r.Ut.from(c.f.text(i)),0,0);let a=i.split(/\n{2,}/u).filter(e=>e.trim()!==``).map(e=>o.p.paragraph.create(null,Nt(e.replaceAll(/^\n+|\n+$/gu,``),n)));return new r.Kt(r.Ut.from(a),+(a.length>0),+(a.length>0))}function Nt(e,t){return e.split(`
`).flatMap((e,n)=>[...n===0?[]:[o.p.hard_break.create()],...e===``?[]:[c.f.text(e,t)]])}function Pt(t){var n;let i=Ue(t.doc);return{view:new r.U({mount:t.mount},{state:It(i,t),nodeViews:e.Kn(e.Kn({},Xe()),(n=t.kit)==null?void 0:n.nodeViews),attributes:({doc:n})=>{var r,i;return e.Kn(e.Kn(e.Kn({role:`textbox`,"aria-multiline":`true`,"aria-label":t.label(),"aria-readonly":String(t.readOnly()),class:((r=t.kit)==null?void 0:r.mode)===`source`?`parley-text parley-source`:`parley-text${vt(n)?` parley-text--long`:``}`},Ft(n)&&!t.readOnly()?{"aria-placeholder":t.invitation()}:{}),((i=t.kit)==null?void 0:i.mode)===`source`?{spellcheck:`false`}:{}),t.readOnly()?{tabindex:`0`}:{})},scrollMargin:{top:96,bottom:64,left:0,right:0},scrollThreshold:{top:96,bottom:64,left:0,right:0},dispatchTransaction(e){let n=i.narrow(e,this.state);this.updateState(this.state.apply(n)),l.t(n)&&i.settle(this.state.doc),t.changed(this)}}),binding:i}}function Ft({childCount:e,firstChild:t}){return e===1&&(t==null?void 0:t.type)===o.p.paragraph&&t.content.size===0}function It({page:t,plugins:n},i){let a=r.Rt.findFrom(t.resolve(0),1,!0);return r.Pt.create(e.Kn({doc:t,plugins:[...n,...Lt(i)]},a===null?{}:{selection:a}))}function Lt(e){var t;let{kit:n,shortcuts:i}=e,a=(t=n==null?void 0:n.plugins(i))==null?[]:t;return[Je(e.readOnly),...e.plugins,...a,...(n==null?void 0:n.mode)===`source`?[]:Rt(e),r.s({class:`parley-drop`}),r.o()]}function Rt(e){return[ut(e.pages),r.T({Backspace:r.i}),r.T(f.i(e.shortcuts)),r.T(f.t()),St(e.pages),f.l(),st(),yt()]}var zt=class{constructor(t,n){e.Qn(this,`known`,new Map),e.Qn(this,`container`,void 0),e.Qn(this,`host`,void 0),this.container=t,this.host=n}find(e){let t=this.known.get(e),n=(t==null?void 0:t.isConnected)===!0?t:this.container.querySelector(e);if(n!==null&&customElements.get(e)!==void 0)return this.known.set(e,n),n}with(e,t){let n=this.find(e);n===void 0?this.whenFetched(e,t):t(n)}async fetch(){try{await ne(()=>require("ext.parley.bootstrap").load("ext.parley.late-parts"))}catch(e){return!1}return this.host.fetched(),!0}async whenFetched(e,t){await this.fetch()||this.host.missing(e);let n=this.find(e);n!==void 0&&t(n)}},Bt=3,Vt=100,Ht=class extends e.Tn{constructor(){super(),e.Qn(this,`toggle`,()=>{this.isOpen=!this.isOpen}),e.Qn(this,`onFocusOut`,e=>{e.relatedTarget instanceof Node&&!this.contains(e.relatedTarget)&&(this.isOpen=!1)}),e.Qn(this,`onKey`,e=>{if(e.key===`Escape`&&this.isOpen){var t;e.preventDefault(),e.stopPropagation(),this.isOpen=!1,(t=this.querySelector(`.parley-people__button`))==null||t.focus()}else!this.isOpen||e.key!==`ArrowUp`&&e.key!==`ArrowDown`||i._(e,[...this.querySelectorAll(`.parley-person`)],`column`)}),this.people=[],this.placed=new Set,this.homeWiki=``,this.isOpen=!1}createRenderRoot(){return this}render(){let t=this.people.length,n=e.Rn(`parley-editor-people`,t);return this.hidden=t===0,e.Dn`<div class="parley-people" @focusout=${this.onFocusOut} @keydown=${this.onKey}>
<button
type="button"
class="parley-people__button"
title=${n}
aria-expanded=${String(this.isOpen)}
aria-controls="parley-people-list"
@click=${this.toggle}
>
${this.people.slice(0,Bt).map(({person:t})=>e.wt(t,{size:1.625}))}
<span class="parley-people__all" aria-hidden="true">${e.Wt(t)}</span>
${t>Bt?e.Dn`<span class="parley-people__more" aria-hidden="true">+${e.Wt(t-Bt)}</span>`:e.En}
<span class="parley-unseen">${n}</span>
</button>
<div class="parley-people__list parley-popover" id="parley-people-list" ?hidden=${!this.isOpen}>
<p class="parley-people__count">${n}</p>
<ul>
${e.$t(this.people.slice(0,Vt),({person:t})=>e.Dt(t),e=>this.line(e))}
</ul>
</div>
</div>`}line(t){let{person:n,self:r}=t,i=e.Dt(n),o=this.placed.has(i)&&!r,s=r?e.Rn(`parley-editor-person-self`,e.Ln(e.Et(n,this.homeWiki))):e.Et(n,this.homeWiki),c=n.readOnly===!0?e.Rn(`parley-editor-reading`):void 0;return e.Dn`<li class="parley-people__line ${a.t(n.colour)}">
<button
type="button"
class="parley-person"
title=${r?e.En:e.Rn(o?`parley-editor-person-goto`:`parley-editor-person-nowhere`)}
aria-disabled=${String(!o)}
@click=${()=>{o&&this.choose(`go`,t)}}
>
${e.wt(n,{size:1.5})}
<span class="parley-person__name" dir="auto">${s}</span>
${n.role===`mentor`?e.Dn`<span class="parley-person__mark">${e.Rn(`parley-editor-mentor`)}</span>`:e.En}
${c===void 0?e.En:e.Dn`<span class="parley-person__note">${c}</span>`}
</button>
${r?e.En:e.Dn`<button
type="button"
class="parley-button parley-button--quiet"
aria-pressed=${String(this.followed===i)}
aria-label=${e.Rn(`parley-editor-person-follow-name`,e.Ln(e.Et(n,this.homeWiki)))}
@click=${()=>this.choose(`follow`,t)}
>
${e.Rn(`parley-editor-person-follow`)}
</button>`}
</li>`}choose(e,t){this.isOpen=!1,this.dispatchEvent(new CustomEvent(`parley-people-action`,{detail:{kind:e,person:t}}))}};e.Qn(Ht,`properties`,{people:{attribute:!1},placed:{attribute:!1},followed:{attribute:!1},homeWiki:{attribute:!1},isOpen:{state:!0}}),customElements.define(`parley-people`,Ht);var Ut=2e3,Wt=1e4,Gt=class{constructor(t){e.Qn(this,`present`,new Map),e.Qn(this,`leaving`,new Map),e.Qn(this,`listener`,void 0),e.Qn(this,`settled`,!1),e.Qn(this,`settling`,void 0),this.listener=t,this.settling=setTimeout(()=>{this.settled=!0},Ut)}update(e){for(let[t,n]of e)this.present.has(t)||this.came(t,n);for(let[t,n]of this.present)e.has(t)||this.went(t,n);this.present=new Map(e)}stop(){clearTimeout(this.settling);for(let e of this.leaving.values())clearTimeout(e);this.leaving.clear()}came(e,t){let n=this.leaving.get(e);clearTimeout(n),this.leaving.delete(e),n===void 0&&this.settled&&this.listener.joined(t)}went(e,t){let n=setTimeout(()=>{this.leaving.delete(e),this.listener.left(t)},Wt);this.leaving.set(e,n)}},Kt=class{constructor(t){e.Qn(this,`followed`,void 0),e.Qn(this,`lastHead`,-1),e.Qn(this,`changed`,void 0),e.Qn(this,`view`,void 0),e.Qn(this,`stop`,()=>{this.view!==void 0&&this.start(void 0,this.view,new Map)}),this.changed=t}get person(){return this.followed}start(e,t,n){let r=this.followed;(e!==void 0||r!==void 0)&&(this.followed=e,this.lastHead=-1,this.listen(t,e!==void 0),this.changed(e,r),this.moved(n,t))}moved(e,t){if(this.followed===void 0)return;let n=qt(e,this.followed);n!==void 0&&n.head!==this.lastHead&&(this.lastHead=n.head,Jt(t,n.head)||a.o(t,n.head))}peopleChanged(t,n){let{followed:r}=this;if(r===void 0)return;let i=e.Dt(r.person),a=t.find(({person:t})=>e.Dt(t)===i);a===void 0?this.start(void 0,n,new Map):this.followed=a}listen(e,t){let n=t?`addEventListener`:`removeEventListener`;this.view=e;for(let[t,r]of[[`wheel`,window],[`touchmove`,window],[`keydown`,e.dom],[`mousedown`,e.dom]])r[n](t,this.stop,{passive:!0})}};function qt(e,{clients:t}){return t.map(t=>e.get(t)).filter(e=>e!==void 0).sort((e,t)=>t.movedAt-e.movedAt)[0]}function Jt(e,t){let{top:n,bottom:r}=e.coordsAtPos(Math.min(t,e.state.doc.content.size));return n>window.innerHeight*.2&&r<window.innerHeight*.8}var Yt=96;function Xt(e,t){if(performance.now()-t>2500)return;let n=e.dom.querySelectorAll(`.parley-caret`);if(n.length===0)return;let r=e.dom.getBoundingClientRect(),i=e.hasFocus()?e.coordsAtPos(e.state.selection.head):void 0;for(let e of n){let t=e.querySelector(`.parley-caret__label`);t!==null&&(e.classList.toggle(`parley-caret--turned`,Zt(e,t,r)),e.classList.toggle(`parley-caret--tucked`,i!==void 0&&Qt(t.getBoundingClientRect(),i)))}}function Zt(e,t,n){let{left:r,right:i}=e.getBoundingClientRect(),a=t.offsetWidth;return getComputedStyle(t).direction===`rtl`?i-a<n.left:r+a>n.right}function Qt(e,t){return e.bottom>t.top&&e.top<t.bottom&&e.right>t.left-Yt&&e.left<t.right+Yt}var $t=class{constructor(t,n,r){e.Qn(this,`people`,[]),e.Qn(this,`placed`,new Set),e.Qn(this,`host`,void 0),e.Qn(this,`homeWiki`,void 0),e.Qn(this,`followChanged`,void 0),e.Qn(this,`awareness`,void 0),e.Qn(this,`view`,void 0),e.Qn(this,`comings`,void 0),e.Qn(this,`frame`,void 0),e.Qn(this,`lastMove`,-1/0),e.Qn(this,`follow`,new Kt((e,t)=>this.onFollow(e,t))),e.Qn(this,`schedule`,()=>{this.frame!=null||(this.frame=requestAnimationFrame(()=>{this.frame=void 0,this.refresh()}))}),e.Qn(this,`tellOf`,(t,n)=>e.Cn(e.Rn(t,e.Ln(n)),{kind:`people`,words:t=>e.Rn(`parley-editor-people-moved`,t)})),this.host=t,this.homeWiki=n,this.followChanged=r,t.addController(this)}hostDisconnected(){this.detach()}plugin(t){return u.n({awareness:t,labelOf:t=>({name:this.nameOf(t),mentor:t.role===`mentor`?e.Rn(`parley-editor-mentor`):void 0}),moved:(e,t)=>this.cursorsMoved(e,t)})}attach(e,t){this.detach(),this.view=e,this.awareness=t,this.comings=new Gt({joined:e=>this.tellOf(`parley-editor-joined`,e),left:e=>this.tellOf(`parley-editor-left`,e)}),t.on(`change`,this.schedule),this.refresh()}detach(){var e,t;this.view!==void 0&&this.follow.start(void 0,this.view,new Map),(e=this.awareness)==null||e.off(`change`,this.schedule),(t=this.comings)==null||t.stop(),this.frame!==void 0&&cancelAnimationFrame(this.frame),this.frame=void 0,this.awareness=void 0,this.view=void 0,this.people=[]}get followed(){var e;return(e=this.follow.person)==null?void 0:e.person}act({kind:t,person:n}){let{view:r}=this;if(r!==void 0)switch(t){case`go`:{let e=qt(u.r(r.state),n);e!==void 0&&a.o(r,e.head);return}case`follow`:{let t=this.followed!==void 0&&e.Dt(this.followed)===e.Dt(n.person);this.follow.start(t?void 0:n,r,u.r(r.state));return}}}stopFollowing(){this.view!==void 0&&this.follow.start(void 0,this.view,new Map)}ownCaretMoved(){this.schedule()}cursorsMoved(e,t){for(let{movedAt:t}of e.values())this.lastMove=Math.max(this.lastMove,t);this.follow.moved(e,t),this.schedule()}refresh(){let{awareness:t,view:n}=this;if(t===void 0||n===void 0||n.isDestroyed)return;let r=u.i(t),i=new Set([...u.r(n.state).values()].map(({person:t})=>e.Dt(t)));if(!en(r,this.people)){var a;(a=this.comings)==null||a.update(new Map(r.map(({person:t})=>[e.Dt(t),this.nameOf(t)]))),this.people=r,this.follow.peopleChanged(r,n),this.host.requestUpdate()}(i.size!==this.placed.size||[...i].some(e=>!this.placed.has(e)))&&(this.placed=i,this.host.requestUpdate()),Xt(n,this.lastMove)}onFollow(t,n){t===void 0&&n!==void 0&&e.Cn(e.Rn(`parley-editor-follow-ended`,e.Ln(this.nameOf(n.person)))),this.followChanged(t==null?void 0:t.person),this.host.requestUpdate()}nameOf(t){return e.Et(t,this.homeWiki())}};function en(e,t){return e.length===t.length&&e.every((e,n)=>tn(e,t[n]))}function tn(t,n){return n!==void 0&&e.Dt(t.person)===e.Dt(n.person)&&t.person.name===n.person.name&&t.person.role===n.person.role&&t.person.readOnly===n.person.readOnly&&t.self===n.self&&t.clients.join()===n.clients.join()}function nn(e,t){let n=e.getRootNode();if(!(n instanceof Document||n instanceof ShadowRoot))return;let r=t.map(e=>e.styleSheet).filter(e=>e!==void 0).filter(e=>!n.adoptedStyleSheets.includes(e));r.length>0&&(n.adoptedStyleSheets=[...n.adoptedStyleSheets,...r])}var rn=e.On`
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
`,an=e.On`
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
@media (max-width: 47.99rem) {
/* Where the browser has moved the page up for its keyboard, the toolbar stays in view. */
.parley-editor__top {
inset-block-start: var(--parley-covered-top, 0px);
}
}
@media (max-width: 400px) {
.parley-toolbar__button {
min-inline-size: 2rem;
padding-inline: var(--spacing-25, 4px);
}
}
`,on=e.On`
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
`,sn=e.On`
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
/* Where the first word will stand; it takes no room, so that nothing moves when it goes. */
.parley-text[aria-placeholder]::before {
content: attr(aria-placeholder);
position: absolute;
margin-block-start: 0.5em;
color: var(--color-placeholder, #72777d);
pointer-events: none;
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
/* Columns are as wide as their longest word; the table scrolls before a word is torn apart. */
overflow-wrap: break-word;
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
`,cn=e.On`
${e.kn(a.n())}
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
max-inline-size: min(12rem, 45vw);
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
.parley-caret--turned .parley-caret__label {
inset-inline: auto 0;
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
box-shadow:
0 -2px 0 0 var(--background-color-target-text, #ffead4),
0 2px 0 0 var(--background-color-target-text, #ffead4);
}
/* What a mentor shows stays marked until they take it back. */
.parley-pointed {
background: var(--background-color-progressive-subtle);
/* A line below: words in italics and links are pieces of their own, which a frame would cut apart. */
box-shadow: 0 2px 0 0 var(--border-color-progressive);
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
`;function ln(e,t){var n;let{from:r,to:i,empty:a,$from:o}=e.selection;if(a)return t.isInSet((n=e.storedMarks)==null?o.marks():n)!==void 0;let s=!1,c=!1;return e.doc.nodesBetween(r,i,e=>!e.isText||(t.isInSet(e.marks)===void 0?c=!0:s=!0,!1)),s&&!c}var un={message:`parley-editor-link`,icon:e.it,keys:`Mod-k`,isOn:e=>i.n(e)!==void 0},dn=[{message:`parley-editor-bold`,icon:e.lt,keys:`Mod-b`,command:r.Mt(o.f.strong),isOn:e=>ln(e,o.f.strong)},{message:`parley-editor-italic`,icon:e.at,keys:`Mod-i`,command:r.Mt(o.f.em),isOn:e=>ln(e,o.f.em)}],fn=[{message:`parley-editor-code`,icon:e.st,keys:`Mod-Shift-6`,command:r.Mt(o.f.code),isOn:e=>ln(e,o.f.code)},{message:`parley-editor-clear`,icon:e.ct,keys:`Mod-\\`,command:o.n}],pn={message:`parley-editor-insert-table`,icon:e.ut,command:f.o(3,3)},mn=[{message:`parley-editor-bullets`,icon:e.rt,keys:`Mod-Shift-8`,command:f.p(o.p.bullet_list),isOn:e=>f.d(e)===o.p.bullet_list},{message:`parley-editor-numbers`,icon:e.nt,keys:`Mod-Shift-7`,command:f.p(o.p.ordered_list),isOn:e=>f.d(e)===o.p.ordered_list},{message:`parley-editor-quote`,icon:e.et,keys:`Mod-8`,command:o.d,isOn:e=>o.o(e,o.p.blockquote)},pn,{message:`parley-editor-rule`,icon:e.Q,command:o.a}],hn=[{message:`parley-editor-outdent`,icon:e.tt,keys:`Shift-Tab`,command:f.f},{message:`parley-editor-indent`,icon:e.ot,keys:`Tab`,command:f.u}],gn=[{message:`parley-editor-undo`,icon:e.Z,keys:`Mod-z`,command:r.j},{message:`parley-editor-redo`,icon:e.$,keys:`Mod-Shift-z`,command:r.A}];function _n(t){var n;return e.Dn`<span class="parley-menu ${(n=t.className)==null?``:n}" @keydown=${Tn} @focusout=${En}>
<button
type="button"
class="parley-toolbar__button parley-menu__button"
tabindex="-1"
title=${t.name}
aria-label=${t.label===void 0?t.name:`${t.name}: ${t.label}`}
aria-haspopup="menu"
aria-expanded="false"
@click=${xn}
>
${t.icon===void 0?e.En:i.y(t.icon)}
${t.label===void 0?e.En:e.Dn`<span class="parley-menu__label">${t.label}</span>`}
${t.label===void 0?e.En:e.Dn`<span class="parley-menu__expand">${i.y(e.Y)}</span>`}
</button>
<div
class="parley-menu__list ${t.atEnd===!0?`parley-menu__list--end`:``}"
role="menu"
aria-label=${t.name}
hidden
>
${t.entries.map(vn)}
</div>
</span>`}function vn(t){var n;let{checked:r}=t;return e.Dn`<button
type="button"
tabindex="-1"
role=${r===void 0?`menuitem`:`menuitemcheckbox`}
aria-checked=${r===void 0?e.En:String(r)}
aria-disabled=${String(t.disabled===!0)}
class="parley-menu__entry"
@click=${e=>{t.disabled!==!0&&(Sn(bn(e),!1),t.run())}}
>
${t.icon===void 0?e.En:i.y(t.icon)}
<span class="parley-menu__text ${(n=t.className)==null?``:n}">${t.label}</span>
${t.keys===void 0?e.En:e.Dn`<kbd class="parley-menu__keys" aria-hidden="true">${t.keys}</kbd>`}
<span class="parley-menu__check">${r===!0?i.y(e.X):e.En}</span>
</button>`}function yn(e,t){if(e instanceof Element)for(let n of e.querySelectorAll(`.parley-menu`))t instanceof Element&&n.contains(t)||Sn(n,!1)}function bn(e){return e.currentTarget instanceof Element?e.currentTarget.closest(`.parley-menu`):null}function xn(e){var t;let n=bn(e),r=(n==null||(t=n.querySelector(`[role="menu"]`))==null?void 0:t.hasAttribute(`hidden`))===!0;Sn(n,r),r&&e instanceof MouseEvent&&e.detail===0&&wn(n)}function Sn(e,t){var n,r;e==null||(n=e.querySelector(`[role="menu"]`))==null||n.toggleAttribute(`hidden`,!t),e==null||(r=e.querySelector(`[aria-haspopup]`))==null||r.setAttribute(`aria-expanded`,String(t))}function Cn(e){var t;return[...(t=e==null?void 0:e.querySelectorAll(`.parley-menu__entry`))==null?[]:t]}function wn(e){var t,n;let r=Cn(e);(t=(n=r.find(e=>e.getAttribute(`aria-checked`)===`true`))==null?r[0]:n)==null||t.focus()}function Tn(e){let t=bn(e),n=t==null?void 0:t.querySelector(`[aria-haspopup]`);if(e.target instanceof Element&&e.target.closest(`[role="menu"]`)!==null)e.key===`Escape`?(e.preventDefault(),e.stopPropagation(),Sn(t,!1),n==null||n.focus()):i._(e,Cn(t),`column`);else{if(e.key!==`ArrowDown`)return;e.preventDefault(),e.stopPropagation(),Sn(t,!0),wn(t)}}function En(e){let t=bn(e);e.relatedTarget instanceof Node&&(t==null?void 0:t.contains(e.relatedTarget))===!0||e.relatedTarget!==null&&Sn(t,!1)}var Dn=mn.slice(0,2),On=480,kn=class extends e.Tn{constructor(){super(),e.Qn(this,`needs`,{wide:560,snug:520}),e.Qn(this,`available`,1/0),e.Qn(this,`widths`,new ResizeObserver(([e])=>{e!==void 0&&(this.available=e.contentRect.width,this.room=this.roomIn(this.available))})),e.Qn(this,`stops`,()=>[...this.querySelectorAll(`.parley-toolbar__button:not([hidden])`)]),e.Qn(this,`onKey`,e=>{var t;e.target instanceof HTMLElement&&e.target.closest(`[role="menu"]`)!==null||i._(e,this.stops(),`row`)||e.key===`Escape`&&(e.preventDefault(),(t=this.view)==null||t.focus())}),e.Qn(this,`closeMenus`,e=>yn(this,e.target)),e.Qn(this,`onFocus`,e=>{let t=this.stops(),n=t.find(t=>t===e.target);n!==void 0&&jn(t,n)}),e.Qn(this,`run`,e=>{let{view:t}=this;t!==void 0&&(e(t.state,t.dispatch,t),t.focus())}),this.readOnly=!1,this.coloured=!1,this.room=`wide`}createRenderRoot(){return this}connectedCallback(){super.connectedCallback(),this.widths.observe(this),this.classList.add(`parley-toolbar`),this.setAttribute(`role`,`toolbar`),this.addEventListener(`keydown`,this.onKey),this.addEventListener(`focusin`,this.onFocus),this.addEventListener(`mousedown`,Mn),document.addEventListener(`pointerdown`,this.closeMenus),document.addEventListener(`keydown`,this.closeMenus)}disconnectedCallback(){super.disconnectedCallback(),this.widths.disconnect(),this.removeEventListener(`keydown`,this.onKey),this.removeEventListener(`focusin`,this.onFocus),this.removeEventListener(`mousedown`,Mn),document.removeEventListener(`pointerdown`,this.closeMenus),document.removeEventListener(`keydown`,this.closeMenus)}focus(){var e;(e=this.stops().find(e=>e.tabIndex===0))==null||e.focus()}render(){var t;let{state:n}=this;if(n===void 0)return e.En;this.setAttribute(`aria-label`,e.Rn(`parley-editor-toolbar`));let i=f.d(n)!==void 0,a=r.v(n),o=this.showsAll,s=o?mn:Dn,c=e=>e.map(e=>this.command(e,n));return e.Dn`
${this.readOnly?e.En:((t=this.kit)==null?void 0:t.mode)===`source`?this.sourceTools(this.kit,n):e.Dn`<div class="parley-toolbar__group">${c(o?gn:gn.slice(0,1))}</div>
${this.room!==`narrow`||!a?e.Dn`<div class="parley-toolbar__group">${this.styleMenu(n)}</div>`:e.En}
<div class="parley-toolbar__group">
${c(dn)} ${this.link(n)} ${o?c(fn):e.En}
</div>
${this.room===`narrow`?e.En:e.Dn`<div class="parley-toolbar__group">
${c(a?s.filter(e=>e!==pn):s)}
${o&&i?c(hn):e.En}
</div>`}
${a?e.Dn`<div class="parley-toolbar__group">${this.tableMenu(n)}</div>`:e.En}
${this.insertMenu(n)}`}
<div class="parley-toolbar__group parley-toolbar__group--end">
${o?this.toggles():e.En} ${this.overflow(n)}
</div>
`}updated(){let e=this.stops();e.length>0&&!e.some(e=>e.tabIndex===0)&&jn(e,e[0]),(this.room===`wide`||this.room===`snug`)&&this.makeRoom(this.room)}get showsAll(){return this.room===`wide`||this.room===`snug`}roomIn(e){return e>=this.needs.wide?`wide`:e>=this.needs.snug?`snug`:e>=On?`middle`:`narrow`}makeRoom(e){let t=[...this.children].reduce((e,t)=>e+t.getBoundingClientRect().width,0);t<=this.available+1||(this.needs[e]=Math.max(this.needs[e],Math.ceil(t)),this.room=this.roomIn(this.available))}ask(e){this.dispatchEvent(new CustomEvent(`parley-toolbar-action`,{detail:e}))}command(t,n){var r;let i=(r=t.isOn)==null?void 0:r.call(t,n),a=i===!0||t.command(n);return An(t,()=>this.run(t.command),e.Kn(e.Kn({},i===void 0?{}:{on:i}),{},{disabled:!a}))}link(e){return An(un,()=>this.ask(`link`),{on:un.isOn(e)})}toggles(){return e.Dn`${An({message:`parley-editor-find`,icon:e.kt,keys:`Mod-f`},()=>this.ask(`find`),{})}
${An({message:`parley-editor-authors`,icon:e.ft},()=>this.ask(`authors`),{on:this.coloured})}`}styleMenu(t){let n=o.u(t),r=n===void 0?e.Rn(`parley-editor-style`):e.Rn(`parley-editor-style-${n}`),a=o.t.map((r,a)=>{let s=r===`code`?`Mod-7`:r===`paragraph`?`Mod-0`:`Mod-${a+1}`;return{label:e.Rn(`parley-editor-style-${r}`),className:`parley-style-${r}`,keys:i.v(s),checked:n===r,disabled:!o.l(r)(t)&&n!==r,run:()=>this.run(o.l(r))}});return _n({label:r,name:e.Rn(`parley-editor-style`),entries:a,className:`parley-toolbar__style`})}sourceTools({items:t},n){let r=this.showsAll?t:t.slice(0,4);return e.Dn`${[gn,r].map(t=>e.Dn`<div class="parley-toolbar__group">${t.map(e=>this.command(e,n))}</div>`)}`}insertMenu(t){let{kit:n}=this;if(n===void 0||n.items.length===0)return e.En;let r=e.Rn(`parley-wiki-insert`),i=n.items.map(e=>this.entryOf(e,t)),a=this.room===`wide`?{label:r}:{icon:e.jt};return e.Dn`<div class="parley-toolbar__group">${_n(e.Kn(e.Kn({},a),{},{name:r,entries:i}))}</div>`}tableMenu(t){let n=f.s.map(n=>{let r=f.c(n);return{label:e.Rn(`parley-editor-table-${n.toLowerCase()}`),disabled:!r(t),run:()=>this.run(r)}}),r=this.room===`wide`?{label:e.Rn(`parley-editor-table`)}:{icon:e.ut};return _n(e.Kn(e.Kn({},r),{},{name:e.Rn(`parley-editor-table-menu`),entries:n}))}itemsInMenu(){var e;return((e=this.kit)==null?void 0:e.mode)===`source`?this.kit.items.slice(4):[...gn.slice(1),...fn,...mn.filter(e=>this.room===`narrow`||!Dn.includes(e)),...hn]}entryOf(t,n){return e.Kn(e.Kn(e.Kn({label:e.Rn(t.message),icon:t.icon},t.keys===void 0?{}:{keys:i.v(t.keys)}),t.isOn===void 0?{}:{checked:t.isOn(n)}),{},{disabled:!t.command(n),run:()=>this.run(t.command)})}overflow(t){let n=(t,n,r,a)=>e.Kn(e.Kn(e.Kn({label:e.Rn(t),icon:r},a===void 0?{}:{keys:i.v(a)}),n===`authors`?{checked:this.coloured}:{}),{},{run:()=>this.ask(n)}),r=this.readOnly?[]:this.itemsInMenu().map(e=>this.entryOf(e,t)),a=[...this.showsAll?[]:[...r,n(`parley-editor-find`,`find`,e.kt,`Mod-f`),n(`parley-editor-authors`,`authors`,e.ft)],n(`parley-editor-help`,`help`,e.dt,`Mod-/`)];return _n({icon:e.Mn,name:e.Rn(`parley-editor-more`),entries:a,atEnd:!0})}};e.Qn(kn,`properties`,{view:{attribute:!1},state:{attribute:!1},readOnly:{attribute:!1},coloured:{attribute:!1},kit:{attribute:!1},room:{state:!0}});function An(t,n,{on:r,disabled:a=!1}){let o=e.Rn(t.message),s=t.keys===void 0?o:e.Rn(`parley-editor-with-keys`,o,i.v(t.keys));return e.Dn`<button
type="button"
class="parley-toolbar__button"
tabindex="-1"
title=${s}
aria-label=${o}
aria-keyshortcuts=${t.keys===void 0?e.En:i.g(t.keys)}
aria-pressed=${r===void 0?e.En:String(r)}
aria-disabled=${String(a)}
@click=${()=>{a||n()}}
>
${i.y(t.icon)}
</button>`}function jn(e,t){for(let n of e)n.tabIndex=n===t?0:-1}function Mn(e){e.preventDefault()}customElements.define(`parley-editor-toolbar`,kn);var Nn=class extends e.Tn{constructor(){super(),e.Qn(this,`page`,void 0),e.Qn(this,`peopleTold`,0),e.Qn(this,`parts`,new zt(this,{fetched:()=>{this.view!==void 0&&this.giveView(this.view)},missing:e=>this.tell(`parley-part-missing`,e)})),e.Qn(this,`presence`,new $t(this,()=>this.homeWiki,e=>this.tell(`parley-follow`,e))),e.Qn(this,`colours`,new xe(this,e=>this.authorOf(e),()=>this.homeWiki)),e.Qn(this,`discuss`,()=>{let e=this.selectionAnchor();if(e!==void 0)this.tell(`parley-discuss`,e);else{let e=this.view&&a.r(this.view.state,this.view.state.selection.head);e!==void 0&&this.tell(`parley-open-passage`,e)}}),e.Qn(this,`onToolbarAction`,e=>{switch(e.detail){case`link`:this.parts.with(`parley-link-dialog`,e=>e.open());return;case`find`:this.find();return;case`authors`:this.view!==void 0&&this.colours.toggle(this.view);return;case`help`:this.help();return}}),this.documentName=``,this.readOnly=!1,this.homeWiki=``,this.pages=s.t,this.authorOf=()=>void 0,this.passages=[],this.label=``}get view(){var e;return(e=this.page)==null?void 0:e.view}get followed(){return this.presence.followed}focus(){var e;(e=this.view)==null||e.focus()}selectionAnchor(){return this.view===void 0?void 0:a.c(this.view.state,this.documentName)}reveal(e){let{view:t}=this,n=t===void 0?void 0:a.u(t.state,e,this.documentName);return t===void 0||n===void 0?!1:(a.a(t,n),!0)}follow(t){let n=t&&this.presence.people.find(n=>e.Dt(n.person)===e.Dt(t));this.presence.stopFollowing(),n!==void 0&&this.presence.act({kind:`follow`,person:n})}find(){this.parts.with(`parley-find-bar`,e=>e.open())}createRenderRoot(){return this}connectedCallback(){super.connectedCallback(),nn(this,[sn,on,cn,an,rn]),e.wn(),this.hasUpdated&&this.openPage()}disconnectedCallback(){super.disconnectedCallback(),this.closePage()}render(){var t;let{presence:n,colours:r}=this;return e.Dn`<div class="parley-editor__top">
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
<span>${e.Rn(`parley-editor-following`,e.Ln(e.Et(t,this.homeWiki)))}</span>
<button type="button" class="parley-button parley-button--quiet" @click=${()=>this.presence.stopFollowing()}>
${e.Rn(`parley-editor-follow-stop`)}
</button>
</p>`}updated(e){(e.has(`doc`)||e.has(`awareness`))&&this.openPage(),this.tellPeople();let{view:t}=this;t!==void 0&&((e.has(`readOnly`)||e.has(`label`))&&t.setProps({}),(e.has(`passages`)||e.has(`doc`))&&a.s(t,this.passages),e.has(`authorOf`)&&this.colours.authorsKnown(),this.giveView(t))}tellPeople(){let{length:e}=this.presence.people;if(e===this.peopleTold)return;this.peopleTold=e;let t=new CustomEvent(`parley-people-editing`,{detail:e,bubbles:!0});this.dispatchEvent(t)}openPage(){this.closePage();let{doc:e}=this,t=this.querySelector(`.parley-editor__page`);if(e===void 0||t===null||!this.isConnected)return;let n=ke(e,this.rendering);n===`plain`?this.showPage(e,t,void 0):this.showSpecialPage(e,t,n)}async showSpecialPage(e,t,n){try{let r=await Ae(n,{rendering:()=>this.rendering,pages:()=>this.pages,container:this,view:()=>this.view});this.doc===e&&this.isConnected&&this.page===void 0&&this.showPage(e,t,r)}catch(e){this.tell(`parley-part-missing`,n)}}showPage(t,n,r){var i;let{awareness:a}=this,o=document.createElement(`div`);n.replaceChildren(o),nn(this,(i=r==null?void 0:r.styles)==null?[]:i),this.kit=r,this.page=Pt(e.Kn(e.Kn({doc:t,mount:o},r===void 0?{}:{kit:r}),{},{readOnly:()=>this.readOnly,pages:()=>this.pages,shortcuts:this.shortcuts(),label:()=>e.Rn(`parley-editor-text-label`,e.Ln(this.label)),invitation:()=>e.Rn(`parley-editor-invitation`),plugins:this.plugins(a),changed:e=>this.onChanged(e)})),a!==void 0&&this.presence.attach(this.page.view,a),this.giveView(this.page.view),this.onChanged(this.page.view),this.parts.fetch()}closePage(){var e;this.presence.detach(),(e=this.page)==null||e.view.destroy(),this.page=void 0}plugins(t){return[a.i({documentName:()=>this.documentName,title:()=>e.Rn(`parley-editor-passage`),open:e=>this.tell(`parley-open-passage`,e)}),...t===void 0?[]:[this.presence.plugin(t)],i.s({changed:(e,t)=>{var n;return(n=this.parts.find(`parley-link-completion`))==null?void 0:n.changed(e,t)},key:e=>{var t,n;return(t=(n=this.parts.find(`parley-link-completion`))==null?void 0:n.key(e))!=null&&t}}),this.colours.plugin(),i.l(),we(()=>this.pages)]}shortcuts(){return{editLink:()=>this.parts.with(`parley-link-dialog`,e=>e.open()),find:()=>this.find(),findNext:e=>this.parts.with(`parley-find-bar`,t=>t.next(e)),help:()=>this.help(),discuss:this.discuss,toolbar:()=>{var e;return(e=this.parts.find(`parley-editor-toolbar`))==null?void 0:e.focus()},leave:()=>!this.dispatchEvent(new CustomEvent(`parley-leave`,{cancelable:!0}))}}giveView(e){for(let t of[`parley-editor-toolbar`,`parley-link-dialog`,`parley-find-bar`,`parley-category-adder`]){let n=this.parts.find(t);n!==void 0&&(n.view=e)}}onChanged(e){var t;let n=this.parts.find(`parley-editor-toolbar`);n!==void 0&&(n.state=e.state);let r=this.parts.find(`parley-find-bar`);r!==void 0&&(r.found=i.u(e.state)),(t=this.parts.find(`parley-discuss-button`))==null||t.selectionChanged(e),this.colours.changed(e),this.presence.ownCaretMoved()}help(){this.parts.with(`parley-shortcut-help`,e=>void e.open())}tell(e,t){this.dispatchEvent(new CustomEvent(e,{detail:t}))}};e.Qn(Nn,`properties`,{doc:{attribute:!1},awareness:{attribute:!1},documentName:{attribute:!1},person:{attribute:!1},readOnly:{attribute:!1},homeWiki:{attribute:!1},pages:{attribute:!1},rendering:{attribute:!1},kit:{state:!0},authorOf:{attribute:!1},passages:{attribute:!1},label:{attribute:!1}}),customElements.define(`parley-editor`,Nn);function Pn(t,n){switch(t.kind){case`opening`:return{phrase:e.Rn(`session-state-opening`),about:e.Rn(`session-about-opening`),tone:`busy`};case`unreachable`:return{phrase:e.Rn(`session-state-unreachable`),about:e.Rn(`session-notice-unreachable`),tone:`alert`};case`saving`:return{phrase:e.Rn(`session-state-saving`),about:e.Rn(`session-about-saving`),tone:`busy`};case`on-server`:return{phrase:e.Rn(`session-state-on-server`),about:e.Rn(`session-about-on-server`),tone:`calm`};case`published`:{let r=e.Ln(e.Et(t.by,n)),i=e.Rn(`session-about-published`,r,e.Bt(t.at));return{phrase:e.Rn(`session-state-published`,e.Gt(t.at)),about:i,tone:`calm`}}case`offline`:return{phrase:e.Rn(t.unsent?`session-state-offline-unsent`:`session-state-offline`),about:e.Rn(`session-notice-offline`),tone:`alert`};case`read-only`:return{phrase:e.Rn(`session-state-read-only`),about:d.t(t.code),tone:`alert`};case`refused`:return{phrase:e.Rn(t.unsent?`session-state-refused-unsent`:`session-state-refused`),about:d.t(t.code),tone:`alert`};case`failed`:return{phrase:e.Rn(`session-state-failed`),about:e.Rn(`session-notice-failed`),tone:`alert`}}}var Fn=new WeakSet,In=class extends e.Tn{constructor(){super(),e.hn(this,Fn),this.state={kind:`opening`},this.homeWiki=``}render(){let{phrase:t,about:n,tone:r}=Pn(this.state,this.homeWiki);return e.Dn`
<span class="state ${r}" title=${n} data-state=${this.state.kind}>
<span class="dot"></span>
<span>${t}</span>
</span>
<span class="hidden-text" role="status">${e.pn(Fn,this,Ln).call(this,t)}</span>
`}};function Ln(t){switch(this.state.kind){case`saving`:case`opening`:case`on-server`:return``;default:return e.Rn(`session-state-label`,t)}}e.Qn(In,`properties`,{state:{attribute:!1},homeWiki:{}}),e.Qn(In,`styles`,[e._n,e.On`
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
`]),customElements.define(`parley-save-state`,In);var Rn=[`failure`],zn={status:{state:`connecting`},arrived:!1,unsent:!1,sessionIsNewer:!1,changedSince:!1};function Bn(t,n){switch(n.type){case`status`:return e.Kn(e.Kn({},t),{},{status:n.status,sessionIsNewer:!1,arrived:t.arrived||n.status.state===`online`});case`typed`:return e.Kn(e.Kn({},t),{},{unsent:!0,changedSince:!0});case`received`:return e.Kn(e.Kn({},t),{},{changedSince:t.arrived});case`acknowledged`:return Vn(e.Kn(e.Kn({},t),{},{unsent:!1}));case`session`:return e.Kn(e.Kn({},t),{},{session:n.session,sessionIsNewer:!0,changedSince:t.unsent});case`failed`:return e.Kn(e.Kn({},t),{},{failure:n.code});case`opened`:return e.Kn(e.Kn({},zn),{},{unsent:n.unsent})}}function Vn(t){let{failure:n}=t;return e.Mt(t,Rn)}function Hn(e){let{status:t}=e;switch(t.state){case`connecting`:return e.arrived?Wn(e):{kind:`opening`};case`online`:var n;return Un(e,e.sessionIsNewer?(n=e.session)==null?void 0:n.readOnly:t.readOnly);case`stopping`:return e.arrived?Wn(e):{kind:`opening`};case`offline`:return e.arrived||e.unsent?{kind:`offline`,unsent:e.unsent,since:t.since}:{kind:`unreachable`};case`refused`:return t.code===`session_over`?e.unsent?{kind:`saving`}:{kind:`opening`}:{kind:`refused`,code:t.code,unsent:e.unsent}}}function Un(e,t){return t===void 0?e.failure===void 0?Wn(e):{kind:`failed`,code:e.failure}:{kind:`read-only`,code:t}}function Wn(e){if(e.unsent)return{kind:`saving`};let{session:t}=e;return(t==null?void 0:t.published)===void 0||t.unpublished||e.changedSince?{kind:`on-server`}:{kind:`published`,at:t.published.at,by:t.published.by}}function Gn(e){switch(e.kind){case`saving`:case`failed`:return!0;case`offline`:case`refused`:return e.unsent;case`opening`:case`unreachable`:case`on-server`:case`published`:case`read-only`:return!1}}var Kn=500,qn=5e3,Jn=new WeakMap,Yn=new WeakMap,Xn=new WeakMap,Zn=new WeakMap,Qn=new WeakMap,$n=new WeakMap,er=new WeakSet,tr=class{constructor(t,n){e.hn(this,er),e.mn(this,Jn,void 0),e.mn(this,Yn,void 0),e.mn(this,Xn,new Map),e.mn(this,Zn,new Set),e.mn(this,Qn,void 0),e.mn(this,$n,-1/0),e.Qn(this,`authorOf`,void 0),e.in(Jn,this,t),e.in(Yn,this,n),this.authorOf=e.pn(er,this,nr).call(this)}stop(){clearTimeout(e.fn(Qn,this))}};function nr(){return t=>{let n=e.fn(Xn,this).get(t);return n===void 0&&!e.fn(Zn,this).has(t)&&(e.fn(Zn,this).add(t),e.pn(er,this,rr).call(this)),n}}function rr(){clearTimeout(e.fn(Qn,this));let t=Math.max(Kn,e.fn($n,this)+qn-performance.now());e.in(Qn,this,setTimeout(()=>void e.pn(er,this,ir).call(this),t))}async function ir(){e.in($n,this,performance.now());try{let{clients:t}=await e.Jn.get(`/api/edit/${encodeURIComponent(e.fn(Jn,this))}/authors`);e.in(Xn,this,new Map(Object.entries(t).map(([e,t])=>[Number(e),t]))),this.authorOf=e.pn(er,this,nr).call(this),e.fn(Yn,this).call(this)}catch(t){e.fn(Zn,this).clear()}}function ar(e){let t=[];for(let n of e){if(n.kind!==`message`)continue;let{anchor:e,deletedBy:r,id:i}=n.message;e!==void 0&&r===void 0&&t.push({id:i,anchor:e})}return t}function or(e,t){return e.length===t.length&&e.every((e,n)=>{var r;return e.id===((r=t[n])==null?void 0:r.id)})}var sr=`…`;function cr(e,t){var n;let r=((n=t.split(sr)[0])==null?``:n).replaceAll(/\s+/gu,` `).trim();if(r===``)return;let{text:i,places:a}=ur(e),o=i.indexOf(r),s=a[o],c=a[o+r.length-1];if(!(o<0||s===void 0||c===void 0))return{from:s,to:c+1}}var lr=new WeakMap;function ur(e){let t=lr.get(e);if(t!==void 0)return t;let n=``,r=[],i=(e,t)=>{(e!==` `||n!==``&&!n.endsWith(` `))&&(n+=e,r.push(t))};e.descendants((e,t)=>{var n;if(!e.isText){i(` `,t);return}let r=(n=e.text)==null?``:n;for(let e=0;e<r.length;e+=1)i(r.charAt(e).replace(/\s/u,` `),t+e)});let a={text:n,places:r};return lr.set(e,a),a}function dr(e,t){let n=e===void 0?void 0:cr(e.state.doc,t);if(e===void 0||n===void 0)return!1;let i=r.zt.create(e.state.doc,n.from,n.to);return e.dispatch(e.state.tr.setSelection(i).scrollIntoView()),e.focus(),!0}var fr=`parley-edit-chat-open`,pr=`(max-width: 47.99rem)`,mr=600,g=new WeakMap,_=new WeakMap,v=new WeakMap,y=new WeakMap,hr=new WeakMap,gr=new WeakMap,_r=new WeakMap,vr=new WeakMap,b=new WeakSet,yr=new WeakMap,br=new WeakMap,xr=new WeakMap,Sr=new WeakMap,Cr=new WeakMap,wr=new WeakMap,Tr=new WeakMap,Er=class{constructor(t,n,r){e.hn(this,b),e.mn(this,g,void 0),e.mn(this,_,void 0),e.mn(this,v,void 0),e.mn(this,y,0),e.mn(this,hr,void 0),e.mn(this,gr,void 0),e.mn(this,_r,!1),e.mn(this,vr,``),e.Qn(this,`passages`,[]),e.Qn(this,`leave`,()=>{var t;Dr.call(e.pn(b,this))&&e.pn(b,this,kr).call(this,!1),(t=e.fn(_,this).call(this))==null||t.focus()}),e.mn(this,yr,()=>{var t;e.pn(b,this,kr).call(this,!1),(t=e.fn(_,this).call(this))==null||t.focus()}),e.Qn(this,`onKey`,t=>{if(t.defaultPrevented||x.call(e.pn(b,this))===null)return;let n=t.code===`KeyC`&&t.altKey&&!t.ctrlKey&&!t.metaKey&&!t.shiftKey,r=t.key===`F6`&&!t.altKey&&!t.ctrlKey&&!t.metaKey;(n||r)&&(t.preventDefault(),this.enter())}),e.Qn(this,`onDiscuss`,t=>{this.enter().then(()=>{var n;return(n=x.call(e.pn(b,this)))==null?void 0:n.discuss(t.detail)})}),e.Qn(this,`onOpenPassage`,t=>{this.enter().then(()=>{var n;return(n=x.call(e.pn(b,this)))==null?void 0:n.showMessage(t.detail)})}),e.mn(this,br,[{label:e.Rn(`session-chat-record`),icon:e.Rt,run:()=>open(e.Xt(e.fn(vr,this)),`_blank`,`noopener`)}]),e.mn(this,xr,t=>e.Xt(e.fn(vr,this),t)),e.mn(this,Sr,t=>{e.in(y,this,t.detail.count),e.fn(g,this).requestUpdate()}),e.mn(this,Cr,t=>{Dr.call(e.pn(b,this))&&e.pn(b,this,kr).call(this,!1),e.pn(b,this,jr).call(this,t.detail.anchor)}),e.mn(this,wr,t=>{var n,r;e.pn(b,this,Mr).call(this);let i=(n=e.fn(_,this).call(this))==null?void 0:n.view,o=(r=e.fn(hr,this))==null?void 0:r.name;return i===void 0||o===void 0?`unknown`:(t.document===o?a.u(i.state,t,o):cr(i.state.doc,t.quote))===void 0?`deleted`:`present`}),e.mn(this,Tr,()=>{clearTimeout(e.fn(gr,this)),e.in(gr,this,setTimeout(()=>{var t;return(t=x.call(e.pn(b,this)))==null?void 0:t.requestUpdate()},mr))}),e.in(g,this,t),e.in(_,this,n),e.in(v,this,Or.call(e.pn(b,this))),matchMedia(pr).addEventListener(`change`,()=>{e.in(v,this,Or.call(e.pn(b,this))),t.requestUpdate()}),require("ext.parley.bootstrap").load("ext.parley.room").then(e=>e.t).catch(r)}documentChanged(t){var n;(n=e.fn(hr,this))==null||n.doc.off(`update`,e.fn(Tr,this)),e.in(hr,this,t),t.doc.on(`update`,e.fn(Tr,this))}async enter(){var t,n;e.pn(b,this,kr).call(this,!0),await Promise.all([e.fn(g,this).updateComplete,customElements.whenDefined(`parley-room`)]),(t=x.call(e.pn(b,this)))==null||t.shown(),await((n=x.call(e.pn(b,this)))==null?void 0:n.focusComposer())}button(){let t=e.fn(y,this)===0?e.Rn(`session-chat-open`):e.Rn(`session-chat-open-unread`,e.fn(y,this));return e.Dn`<button
type="button"
class="parley-edit__button parley-edit__button--side"
data-action="chat"
aria-label=${t}
aria-keyshortcuts="Alt+C"
aria-expanded=${String(e.fn(v,this))}
@click=${()=>e.fn(v,this)?e.fn(yr,this).call(this):void this.enter()}
>
${e.bn(e.J)}<span class="parley-edit__word">${e.Rn(`session-chat-open`)}</span>
${e.fn(y,this)===0?e.En:e.Dn`<span class="parley-edit__badge">${e.Wt(e.fn(y,this))}</span>`}
</button>`}render(t,n,r){return e.Dn`<aside class="parley-edit__chat" aria-label=${e.Rn(`session-chat-label`)} ?hidden=${!e.fn(v,this)}>
${n===void 0||r===void 0?e.En:e.pn(b,this,Ar).call(this,t,n,r)}
</aside>`}};function Dr(){return matchMedia(pr).matches}function Or(){return!Dr.call(e.pn(b,this))&&n.n(`browser`).getItem(fr)!==`no`}function x(){return e.fn(g,this).querySelector(`parley-room`)}function kr(t){e.fn(v,this)!==t&&(e.in(v,this,t),Dr.call(e.pn(b,this))||n.n(`browser`).setItem(fr,t?`yes`:`no`),e.fn(g,this).requestUpdate())}function Ar(t,n,r){return e.in(vr,this,t.title),e.Dn`<parley-room
kept
.document=${n.editChat}
.connection=${r}
.context=${t}
.heading=${e.Rn(`session-chat-label`)}
.anchorState=${e.fn(wr,this)}
.searchPages=${e.Qt}
.menuItems=${e.fn(br,this)}
.recordAddress=${e.fn(xr,this)}
.back=${Dr.call(e.pn(b,this))?e.fn(yr,this):void 0}
@parley-anchor=${e.fn(Cr,this)}
@parley-unread=${e.fn(Sr,this)}
@parley-leave=${this.leave}
></parley-room>`}async function jr(t){await e.fn(g,this).updateComplete;let n=e.fn(_,this).call(this);(n==null?void 0:n.reveal(t))===!0||dr(n==null?void 0:n.view,t.quote)||e.Cn(e.Rn(`session-passage-deleted`))}function Mr(){e.fn(_r,this)||(e.in(_r,this,!0),queueMicrotask(()=>{var t,n;e.in(_r,this,!1);let r=ar((t=(n=x.call(e.pn(b,this)))==null||(n=n.list)==null?void 0:n.items)==null?[]:t);or(r,this.passages)||(this.passages=r,e.fn(g,this).requestUpdate())}))}var Nr=5;async function Pr(t){try{return(await e.Jn.get(`/api/edit/${encodeURIComponent(t)}`)).participants}catch(e){return[]}}function Fr(t,n){if(t.length===0)return e.Rn(`session-notice-draft-plain`);let r=t.slice(0,Nr).map(({person:t})=>e.Ln(e.Et(t,n)));return e.Rn(`session-notice-draft`,e.Ut(r))}function Ir(t,n,r){return n===null?!1:r||t.every(t=>e.Dt(t.person)===e.Dt(n))}async function Lr(t){await e.Jn.post(`/api/edit/${encodeURIComponent(t)}/discard`,{})}var Rr=`parley-help-first-edits`,zr=`(max-width: 47.99rem)`,S=new WeakMap,C=new WeakMap,w=new WeakMap,T=new WeakMap,E=new WeakMap,Br=new WeakMap,Vr=new WeakMap,Hr=new WeakMap,Ur=new WeakMap,Wr=new WeakMap,Gr=new WeakMap,D=new WeakSet,Kr=class{constructor(t){var r;e.hn(this,D),e.mn(this,S,void 0),e.mn(this,C,void 0),e.mn(this,w,void 0),e.mn(this,T,!1),e.mn(this,E,void 0),e.mn(this,Br,void 0),e.mn(this,Vr,void 0),e.mn(this,Hr,!1),e.mn(this,Ur,n.n(`browser`).getItem(Rr)===`no`),e.Qn(this,`ask`,(t=`button`)=>{e.pn(D,this,Yr).call(this,t)}),e.mn(this,Wr,()=>{var t;e.in(Ur,this,!0),n.n(`browser`).setItem(Rr,`no`),e.fn(S,this).host.requestUpdate(),(t=e.fn(S,this).editor())==null||t.focus()}),e.mn(this,Gr,()=>{var t;e.pn(D,this,Qr).call(this,!1),(t=e.fn(S,this).editor())==null||t.focus()}),e.in(S,this,t),e.in(C,this,(r=/^#help=([\w-]{1,64})$/u.exec(location.hash))==null?void 0:r[1])}look(){return e.fn(Vr,this)!=null||e.in(Vr,this,e.pn(D,this,Jr).call(this)),e.fn(Vr,this)}start(){e.fn(Hr,this)||(e.in(Hr,this,!0),e.pn(D,this,qr).call(this))}get looking(){var t;return e.fn(C,this)!==void 0&&((t=e.fn(E,this))==null?void 0:t.edits)!==!0}get available(){return e.fn(w,this)!==void 0}get passages(){var t,n;return(t=(n=e.fn(E,this))==null?void 0:n.passages)==null?[]:t}button(){var t,n;if(e.fn(w,this)===void 0)return e.En;let r=(t=(n=e.fn(E,this))==null?void 0:n.unread)==null?0:t,i=r===0?e.Rn(`session-help-open`):e.Rn(`session-help-open-unread`,r);return e.Dn`<button
type="button"
class="parley-edit__button parley-edit__button--side"
data-action="help"
aria-label=${i}
aria-expanded=${String(e.fn(T,this))}
@click=${()=>e.fn(T,this)?e.fn(Gr,this).call(this):this.ask()}
>
${e.bn(e.At)}<span class="parley-edit__word">${e.Rn(`session-help-open`)}</span>
${r===0?e.En:e.Dn`<span class="parley-edit__badge">${e.Wt(r)}</span>`}
</button>`}bars(t){var n,r,i,a,o;let s=(n=(r=e.fn(E,this))==null?void 0:r.bars())==null?e.En:n;if(s!==e.En)return s;let c=(i=e.fn(w,this))==null?void 0:i.you;return!t||e.fn(S,this).context().editRefusal!==void 0||e.fn(Ur,this)||e.fn(T,this)||(c==null?void 0:c.newcomer)!==!0||e.fn(C,this)!==void 0||((a=(o=e.fn(E,this))==null?void 0:o.asked)==null?c.requests.some(ee.t):a)?e.En:e.Dn`<div class="parley-edit__notice parley-edit__notice--calm" role="status" data-notice="first-edits">
<p>${e.Rn(`session-help-first-edits`)}</p>
<button type="button" class="parley-edit__button" @click=${()=>this.ask(`first-edits`)}>
${e.Rn(`session-help-ask`)}
</button>
<button type="button" class="parley-edit__button parley-edit__button--quiet" @click=${e.fn(Wr,this)}>
${e.Rn(`session-help-no-thanks`)}
</button>
</div>`}render(){var t,n;return e.Dn`<aside
class="parley-edit__chat parley-edit__help"
aria-label=${e.Rn(`session-help-label`)}
?hidden=${!e.fn(T,this)}
>
${(t=(n=e.fn(E,this))==null?void 0:n.render(e.fn(T,this)))==null?e.En:t}
</aside>`}};async function qr(){var t;if(await this.look(),e.fn(w,this)!==void 0){if(e.fn(C,this)!==void 0){var n;await e.pn(D,this,Xr).call(this),(n=e.fn(E,this))==null||n.visit(e.fn(C,this),e.fn(w,this).desk),matchMedia(zr).matches||e.pn(D,this,Qr).call(this,!0)}else if(((t=e.fn(w,this).you)==null?void 0:t.requests.some(ee.t))===!0){var r;await e.pn(D,this,Xr).call(this),(r=e.fn(E,this))==null||r.prepare(`button`),matchMedia(zr).matches||e.pn(D,this,Qr).call(this,!0)}}}async function Jr(){try{e.in(w,this,await e.Wn(e.fn(S,this).context().title)),e.fn(S,this).host.requestUpdate()}catch(e){}}async function Yr(t){await e.pn(D,this,Xr).call(this),e.fn(E,this)!==void 0&&(e.fn(C,this)===void 0&&e.fn(E,this).prepare(t),e.pn(D,this,Qr).call(this,!0),await e.fn(S,this).host.updateComplete,await e.fn(E,this).focusField())}function Xr(){return e.fn(Br,this)!=null||e.in(Br,this,e.pn(D,this,Zr).call(this)),e.fn(Br,this)}async function Zr(){try{let{HelpSide:t}=await require("ext.parley.bootstrap").load("ext.parley.help-side");e.in(E,this,await t.load(e.fn(S,this),e.fn(Gr,this)))}catch(t){e.in(Br,this,void 0),e.fn(S,this).failed()}}function Qr(t){e.in(T,this,t),e.fn(S,this).host.requestUpdate()}var $r={};function ei({view:t,draftBy:n,outdated:r}){let i=[...ni(t)];t.carried&&i.push(ti(`carried`,e.Rn(`session-notice-carried`))),r&&i.push(e.Kn(e.Kn({},ti(`outdated`,e.Rn(`session-notice-outdated`))),{},{action:`reload`}));let{session:a}=t;return a!==void 0&&a.latestRevision>a.baseRevision&&i.push(ti(`elsewhere-${a.latestRevision}`,e.Rn(`session-notice-elsewhere`))),n!==void 0&&(a==null?void 0:a.unpublished)===!0&&i.push(ti(`draft`,n)),i}function ti(e,t){return{id:e,tone:`calm`,words:t,closable:!0}}function ni({save:t}){switch(t.kind){case`offline`:return[{id:`offline`,tone:`alert`,words:e.Rn(`session-notice-offline`),closable:!1}];case`unreachable`:return[{id:`unreachable`,tone:`alert`,words:e.Rn(`session-notice-unreachable`),closable:!1}];case`failed`:return[{id:`failed`,tone:`alert`,words:e.Rn(`session-notice-failed`),closable:!1}];case`read-only`:return[ri(t.code,!1)];case`refused`:return[ri(t.code,t.unsent)];case`opening`:case`saving`:case`on-server`:case`published`:return[]}}function ri(t,n){let r=[d.t(t),...n?[e.Rn(`session-notice-unsent-safe`)]:[]].join(` `),i=t===`not_signed_in`?`sign-in`:t===`schema_outdated`?`reload`:`retry`;return{id:`refused-${t}`,tone:`alert`,words:r,action:i,closable:!1}}function ii(){let{missingTitles:t,categoryPrefix:n}=e.Xn();return e.Kn(e.Kn({search:async(t,n)=>(await e.Qt(t,n)).map(e=>({title:e})),addressOf:e.Yt,titleOf:t=>e.Zt(t.href,location.origin)},t===void 0?{}:{missing:t}),{},{categoryPrefix:n})}var ai=e.On`
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
.parley-edit__button--side > svg {
display: none;
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
.parley-edit__loading--late span {
animation: none;
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
.parley-edit__bar {
column-gap: var(--spacing-25);
}
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
/* Drawings in the place of words leave room for the state. */
.parley-edit__button--side {
min-inline-size: 2.75rem;
}
.parley-edit__button--side > svg {
display: inline;
}
.parley-edit__word {
position: absolute;
overflow: hidden;
inline-size: 1px;
block-size: 1px;
clip-path: inset(50%);
white-space: nowrap;
}
.parley-edit__notice:has(> .parley-edit__button:not(.parley-edit__button--quiet)) p {
flex-basis: 100%;
}
.parley-edit__text {
/* A name beside a caret must not make the page wider than the screen. */
overflow-x: clip;
padding-block-end: var(--spacing-200);
}
.parley-edit__chat {
position: fixed;
inset: var(--parley-covered-top, 0px) 0 var(--parley-covered-bottom, 0px);
z-index: var(--z-index-overlay, 450);
}
}
`;function oi({document:t,sent:n}){let r=`/api/edit/${encodeURIComponent(t)}`;return{changes:async()=>(await n(),e.Jn.get(`${r}/changes`)),publish:({summary:t,baseRevision:n})=>e.Jn.post(`${r}/publish`,{summary:t,baseRevision:n}),resolve:t=>e.Jn.post(`${r}/resolve`,t)}}async function si(e,t,n=oi){var r;await ne(()=>require("ext.parley.bootstrap").load("ext.parley.publish-dialog"));let i=(r=e.querySelector(`parley-publish-dialog`))==null?ci(e):r;i.homeWiki=t.context.wiki,i.newPage=!t.context.exists,i.offersHelp=t.offersHelp,await i.updateComplete,i.open(n(t))}function ci(e){let t=e.ownerDocument.createElement(`parley-publish-dialog`);return e.append(t),t}var li=new WeakMap,ui=new WeakMap,O=new WeakSet,di=class{constructor(t){e.hn(this,O),e.mn(this,li,void 0),e.mn(this,ui,void 0),e.in(li,this,t)}modeItems(t,n){if((t==null?void 0:t.hasSource)!==!0||n===void 0)return[];let r=t.mode===`source`?`visual`:`source`;return[{label:e.Rn(`session-mode-${r}`),run:()=>void e.pn(O,this,fi).call(this,n,r)}]}discardItem(t){let n={heading:e.Rn(`session-discard-title`),text:e.Rn(`session-discard-text`),verb:e.Rn(`session-discard-confirm`),run:()=>void e.pn(O,this,hi).call(this,()=>Lr(t),`session-discard-failed`)};return{label:e.Rn(`session-discard`),destructive:!0,run:()=>void e.pn(O,this,mi).call(this,n)}}follow({mode:t}){e.fn(ui,this)!==void 0&&e.fn(ui,this)!==t&&e.Cn(e.Rn(`session-mode-now-${t}`)),e.in(ui,this,t)}};function fi(t,n){return e.pn(O,this,mi).call(this,{heading:e.Rn(`session-mode-title-${n}`),text:e.Rn(`session-mode-text-${n}`),verb:e.Rn(`session-mode-confirm`),run:()=>void e.pn(O,this,hi).call(this,()=>e.pn(O,this,pi).call(this,t,n),`session-mode-failed`)})}async function pi(t,n){await e.fn(li,this).sent(),await e.Jn.post(`/api/edit/${encodeURIComponent(t)}/mode`,{mode:n})}async function mi(t){try{await require("ext.parley.bootstrap").load("ext.parley.common").then(e=>e.F)}catch(t){e.fn(li,this).onMissingPart();return}let n=e.fn(li,this).element.querySelector(`parley-confirm-dialog`);n==null||n.ask(t)}async function hi(t,n){try{await t()}catch(t){let r=t instanceof Error&&`code`in t?t.code:`network`;e.Cn(e.Rn(n,te.t(r)))}}var gi=new WeakMap,_i=new WeakMap,vi=new WeakMap,yi=class{constructor(){e.mn(this,gi,[]),e.mn(this,_i,[]),e.mn(this,vi,[])}of(t,n){return(t!==e.fn(gi,this)||n!==e.fn(_i,this))&&(e.in(gi,this,t),e.in(_i,this,n),e.in(vi,this,[...t,...n])),e.fn(vi,this)}};function bi(e){return r.F(e.getXmlFragment(c.d),c.f)}function xi(e,t,n){let i=e.getXmlFragment(c.d);e.transact(()=>r.L(e,i,t,{mapping:new Map,isOMark:new Map}),n)}function Si(e){return e.toJSON()}function Ci(e){try{let t=c.f.nodeFromJSON(e);return t.check(),t.type===c.f.topNodeType?t:void 0}catch(e){return}}var wi=[`base`],k=new WeakMap,A=new WeakMap,j=new WeakMap,Ti=new WeakSet,Ei=class{constructor(t,n,r){e.hn(this,Ti),e.mn(this,k,void 0),e.mn(this,A,void 0),e.mn(this,j,void 0),e.in(k,this,t),e.in(A,this,`parley-kept|${e.Dt(n)}|${r}|`),e.in(j,this,e.pn(Ti,this,Di).call(this))}get list(){return e.fn(j,this)}keep(t){let n=`${t.at.toString(36)}-${crypto.randomUUID()}`;e.in(j,this,[...e.fn(j,this),e.Kn(e.Kn({},t),{},{id:n})]);let{base:r}=t,i=e.Mt(t,wi),a=e.Kn(e.Kn({},i),{},{ours:Si(t.ours)},r===void 0?{}:{base:Si(r)});return e.fn(k,this).setItem(e.fn(A,this)+n,JSON.stringify(a)),n}drop(t){e.in(j,this,e.fn(j,this).filter(e=>e.id!==t)),e.fn(k,this).removeItem(e.fn(A,this)+t)}};function Di(){let t=[];for(let n=0;n<e.fn(k,this).length;n+=1){let r=e.fn(k,this).key(n);if((r==null?void 0:r.startsWith(e.fn(A,this)))!==!0)continue;let i=Oi(r.slice(e.fn(A,this).length),e.fn(k,this).getItem(r));i!==void 0&&t.push(i)}return t.sort((e,t)=>e.at-t.at)}function Oi(t,n){try{let r=JSON.parse(n==null?``:n);if(typeof r!=`object`||!r)return;let{at:i,ours:a,base:o,why:s}=r,c=Ci(a),l=Ci(o);return c===void 0||typeof i!=`number`||typeof s!=`string`?void 0:e.Kn({id:t,at:i,ours:c,why:s},l===void 0?{}:{base:l})}catch(e){return}}var ki=2e3,M=new WeakMap,N=new WeakMap,P=new WeakMap,Ai=new WeakMap,ji=new WeakMap,Mi=new WeakMap,F=new WeakMap,I=new WeakSet,Ni=new WeakMap,Pi=new WeakMap,Fi=class{constructor(t){e.hn(this,I),e.Qn(this,`live`,void 0),e.mn(this,M,void 0),e.mn(this,N,void 0),e.mn(this,P,void 0),e.mn(this,Ai,0),e.mn(this,ji,void 0),e.mn(this,Mi,!1),e.mn(this,F,!1),e.mn(this,Ni,(t,n)=>{var r;(e.fn(M,this).copy.origin===void 0||n!==e.fn(M,this).copy.origin)&&(n===this.live.provider?(e.pn(I,this,L).call(this,{type:`received`}),e.fn(P,this)||e.pn(I,this,Li).call(this)):(e.fn(P,this)||(r=e.fn(M,this).marks)==null||r.set(this.name,!0),e.in(P,this,!0),e.pn(I,this,L).call(this,{type:`typed`})))}),e.mn(this,Pi,({number:t})=>{t===0&&!e.fn(F,this)&&e.pn(I,this,Ii).call(this)}),e.in(M,this,t),e.in(N,this,t.acknowledged),e.in(P,this,t.unsent),t.doc.on(`update`,e.fn(Ni,this)),this.live=t.connection.open(t.name,t.doc,{awareness:!0,onStatus:t=>e.pn(I,this,L).call(this,{type:`status`,status:t}),onStateless:t=>e.pn(I,this,Bi).call(this,t),onSynced:()=>e.pn(I,this,zi).call(this)}),this.live.provider.on(`unsyncedChanges`,e.fn(Pi,this)),e.pn(I,this,L).call(this,{type:`status`,status:this.live.status})}get name(){return e.fn(M,this).name}get doc(){return e.fn(M,this).doc}get unsent(){return e.fn(P,this)}get isLate(){return e.fn(M,this).copy.late===!0}leftBehind(){let t=bi(this.doc);return e.fn(N,this)===void 0?{ours:t}:{ours:t,base:e.fn(N,this)}}resync(){e.fn(F,this)||this.live.provider.forceSync()}async close(t){var n;e.fn(F,this)||(e.in(F,this,!0),clearTimeout(e.fn(ji,this)),this.doc.off(`update`,e.fn(Ni,this)),this.live.close(),t===`keep`?await e.fn(M,this).copy.close():((n=e.fn(M,this).marks)==null||n.forget(this.name),await e.fn(M,this).copy.clear()))}};function L(t){e.fn(F,this)||e.fn(M,this).onEvent(t)}function Ii(){var t,n;e.fn(P,this)&&((t=e.fn(M,this).marks)==null||t.set(this.name,!1)),e.fn(Mi,this)||(n=e.fn(M,this).marks)==null||n.forget(this.name,`this-tab`),e.in(Mi,this,!0),e.in(P,this,!1),e.pn(I,this,L).call(this,{type:`acknowledged`}),e.pn(I,this,Li).call(this)}function Li(){clearTimeout(e.fn(ji,this));let t=Math.max(0,e.fn(Ai,this)+ki-Date.now());t===0?e.pn(I,this,Ri).call(this):e.in(ji,this,setTimeout(()=>e.pn(I,this,Ri).call(this),t))}function Ri(){e.fn(F,this)||e.fn(P,this)||(e.in(Ai,this,Date.now()),e.in(N,this,bi(this.doc)),e.fn(M,this).copy.keepAcknowledged(e.fn(N,this)))}function zi(){e.fn(F,this)||(e.fn(P,this)||e.pn(I,this,Li).call(this),e.fn(M,this).onSynced())}function Bi(t){var n;let r=Vi(t);r===void 0||e.fn(F,this)||(r.type===`session`&&e.pn(I,this,L).call(this,{type:`session`,session:r}),r.type===`refused`&&e.fn(M,this).onRefused((n=e.Yn(r.code))==null?`internal`:n))}function Vi(e){try{let t=JSON.parse(e);return typeof t==`object`&&t?t:void 0}catch(e){return}}function Hi(e){switch(e){case`storage_failed`:case`rate_limited`:case`overloaded`:case`stopping`:case`internal`:case`dependency_missing`:return`send-again`;case`author_forged`:case`update_malformed`:case`content_refused`:return`write-anew`;default:return`set-aside`}}var R=new WeakMap,Ui=new WeakMap,Wi=new WeakMap,z=new WeakSet,Gi=class{constructor(t,n,r){e.hn(this,z),e.mn(this,R,void 0),e.mn(this,Ui,void 0),e.mn(this,Wi,void 0),e.in(R,this,t),e.in(Ui,this,e.Dt(n)),e.in(Wi,this,r)}set(t,n){e.fn(R,this).setItem(e.pn(z,this,Ki).call(this,t,e.fn(Wi,this)),n?`unsent`:`sent`)}unsent(t){return e.pn(z,this,qi).call(this).some(e=>e.document===t&&e.unsent)}documents(){return[...new Set(e.pn(z,this,qi).call(this).map(e=>e.document))]}forget(t,n=`nothing`){for(let r of e.pn(z,this,qi).call(this))r.document!==t||n===`this-tab`&&r.tab===e.fn(Wi,this)||e.fn(R,this).removeItem(e.pn(z,this,Ki).call(this,t,r.tab))}};function Ki(t,n){return`parley-copy|${e.fn(Ui,this)}|${t}|${n}`}function qi(){let t=[];for(let r=0;r<e.fn(R,this).length;r+=1){var n;let i=(n=e.fn(R,this).key(r))==null?``:n,[a,o,s,c]=i.split(`|`);a===`parley-copy`&&o===e.fn(Ui,this)&&s!==void 0&&c!==void 0&&t.push({document:s,tab:c,unsent:e.fn(R,this).getItem(i)===`unsent`})}return t}var Ji=3e4,Yi=3e3,B=new WeakMap,V=new WeakMap,Xi=new WeakMap,H=new WeakMap,Zi=new WeakMap,U=new WeakMap,W=new WeakMap,G=new WeakMap,Qi=new WeakMap,$i=new WeakMap,ea=new WeakMap,ta=new WeakMap,na=new WeakMap,ra=new WeakMap,K=new WeakSet,ia=class{constructor(t){e.hn(this,K),e.mn(this,B,void 0),e.mn(this,V,void 0),e.mn(this,Xi,new Set),e.mn(this,H,zn),e.mn(this,Zi,void 0),e.mn(this,U,void 0),e.mn(this,W,void 0),e.mn(this,G,[]),e.mn(this,Qi,new Set),e.mn(this,$i,!1),e.mn(this,ea,!1),e.mn(this,ta,0),e.mn(this,na,-1/0),e.mn(this,ra,!1),e.in(B,this,t),e.in(V,this,t.person===null?void 0:new Gi(t.storage,t.person,t.tab))}get view(){var t,n;let{session:r}=e.fn(H,this),i=new Set(e.fn(G,this).map(e=>e.keptId));return e.Kn(e.Kn(e.Kn(e.Kn({save:Hn(e.fn(H,this))},r===void 0?{}:{session:r}),e.fn(U,this)===void 0||!e.fn($i,this)?{}:{opened:e.fn(U,this)}),e.fn(Zi,this)===void 0?{}:{documents:e.fn(Zi,this)}),{},{kept:((t=(n=e.fn(W,this))==null?void 0:n.list)==null?[]:t).filter(e=>!i.has(e.id)),carried:e.fn(ea,this)})}onChange(t){return e.fn(Xi,this).add(t),()=>e.fn(Xi,this).delete(t)}async start(){await e.pn(K,this,ca).call(this)}retry(){e.fn(U,this)===void 0?this.start():e.fn(U,this).live.retry()}async sent(){e.fn(H,this).unsent&&await new Promise(t=>{let n=()=>{clearTimeout(r),i(),t()},r=setTimeout(n,Yi),i=this.onChange(()=>{e.fn(H,this).unsent||n()})})}dropKept(t){var n;(n=e.fn(W,this))==null||n.drop(t),e.pn(K,this,aa).call(this)}noteCarriedSeen(){e.in(ea,this,!1),e.pn(K,this,aa).call(this)}async stop(){var t;e.in(ra,this,!0),e.fn(Xi,this).clear(),await((t=e.fn(U,this))==null?void 0:t.close(`keep`))}};function aa(){for(let t of e.fn(Xi,this))t()}function oa(t){e.fn(ra,this)||(e.in(H,this,Bn(e.fn(H,this),t)),t.type===`acknowledged`&&e.in(ta,this,0),t.type===`status`&&e.pn(K,this,sa).call(this,t.status),e.pn(K,this,aa).call(this))}function sa(t){t.state===`refused`&&t.code===`session_over`&&e.pn(K,this,_a).call(this)}async function ca(t){for(let n=0;!e.fn(ra,this);n+=1){let r=await e.pn(K,this,la).call(this);if(r===`refused`)return;if(r!==`unreachable`&&r.edit!==t){await e.pn(K,this,ua).call(this,r);return}await e.fn(B,this).wait(n)}}async function la(){try{return await e.fn(B,this).documentsOf(e.fn(B,this).title)}catch(t){return t instanceof e.Zn&&!Ca(t.code)?(e.pn(K,this,oa).call(this,{type:`status`,status:{state:`refused`,code:t.code}}),`refused`):(e.pn(K,this,oa).call(this,{type:`status`,status:{state:`offline`,since:e.fn(B,this).now()}}),`unreachable`)}}async function ua(t){var n;let i=t.edit,a=new r.K,o=await e.pn(K,this,da).call(this,i,a),s=await o.acknowledged();if(o.late!==!0&&await e.pn(K,this,fa).call(this,t),e.fn(ra,this))return;let c=o.late===!0?void 0:e.fn(V,this),l=(n=c==null?void 0:c.unsent(i))!=null&&n;e.in(Zi,this,t),e.in($i,this,bi(a).childCount>0),e.fn(W,this)!=null||e.in(W,this,e.fn(B,this).person===null?void 0:new Ei(e.fn(B,this).storage,e.fn(B,this).person,t.page.key)),e.in(H,this,Bn(e.fn(H,this),{type:`opened`,unsent:l})),e.in(U,this,new Fi({name:i,doc:a,copy:o,marks:c,connection:e.fn(B,this).connection,acknowledged:s,unsent:l,onEvent:t=>e.pn(K,this,oa).call(this,t),onSynced:()=>e.pn(K,this,pa).call(this),onRefused:t=>void e.pn(K,this,ya).call(this,t)})),c==null||c.set(i,l),e.pn(K,this,aa).call(this)}function da(t,n){var r,i;let{person:a}=e.fn(B,this);return a===null?Promise.resolve(Ta):e.fn(B,this).openCopy(a,t,n,(r=(i=e.fn(V,this))==null?void 0:i.unsent(t))!=null&&r)}async function fa(t){var n,i;for(let o of(n=(i=e.fn(V,this))==null?void 0:i.documents())==null?[]:n){var a;if(o===t.edit||wa(o)!==t.page.key||e.fn(Qi,this).has(o)||e.fn(G,this).some(e=>e.document===o))continue;let n=new r.K,i=await e.pn(K,this,da).call(this,o,n);if(i.late===!0)continue;let s=async()=>{var t;(t=e.fn(V,this))==null||t.forget(o),await i.clear(),n.destroy()};if(((a=e.fn(V,this))==null?void 0:a.unsent(o))!==!0){await s();continue}let c=await i.acknowledged(),l=e.Kn({ours:bi(n)},c===void 0?{}:{base:c});e.fn(G,this).push({document:o,left:l,why:`does-not-fit`,settled:s})}}function pa(){e.in($i,this,!0),e.fn(G,this).length>0&&e.fn(U,this)!==void 0&&e.pn(K,this,ma).call(this,e.fn(U,this)),e.pn(K,this,aa).call(this)}async function ma(t){let n=await Sa();if(e.fn(ra,this)||e.fn(U,this)!==t)return;let r=e.fn(G,this);e.in(G,this,[]);for(let i of r)e.pn(K,this,ha).call(this,i,t,n);e.pn(K,this,aa).call(this)}function ha({left:t,why:n,keptId:r,settled:i},a,o){var s;r!==void 0&&((s=e.fn(W,this))==null||s.drop(r));let{status:c}=a.live,l=c.state===`online`?c.readOnly:void 0,u=o(t,bi(a.doc));u.kind===`fits`&&l===void 0&&n===`does-not-fit`?(xi(a.doc,u.page,this),e.in(ea,this,!0)):u.kind!==`nothing`&&e.pn(K,this,ga).call(this,t,l==null?n:l),i()}function ga({ours:t,base:n},r){var i;return(i=e.fn(W,this))==null?void 0:i.keep(e.Kn({at:e.fn(B,this).now(),ours:t,why:r},n===void 0?{}:{base:n}))}async function _a(){var t;let n=e.fn(U,this);if(n===void 0)return;if(e.in(U,this,void 0),n.unsent){let t=n.isLate?()=>Promise.resolve():()=>e.pn(K,this,va).call(this,n.name);e.fn(G,this).push({document:n.name,left:n.leftBehind(),why:`does-not-fit`,settled:t})}let r=!n.unsent&&((t=e.fn(V,this))==null?void 0:t.unsent(n.name))===!0;r&&e.fn(Qi,this).add(n.name),await n.close(n.unsent||r?`keep`:`forget`),await e.pn(K,this,ca).call(this,n.name)}async function va(t){var n;(n=e.fn(V,this))==null||n.forget(t),await(await e.pn(K,this,da).call(this,t,new r.K)).clear()}async function ya(t){switch(Hi(t)){case`send-again`:{let n=e.fn(ta,this);e.in(ta,this,e.fn(ta,this)+1),(t!==`dependency_missing`||n>2)&&e.pn(K,this,oa).call(this,{type:`failed`,code:t});let r=e.fn(U,this);await e.fn(B,this).wait(n),r===e.fn(U,this)&&(r==null||r.resync());return}case`write-anew`:{let n=e.fn(B,this).now(),r=n-e.fn(na,this)<Ji;e.in(na,this,n),await e.pn(K,this,ba).call(this,r?t:`does-not-fit`);return}case`set-aside`:await e.pn(K,this,ba).call(this,t)}}async function ba(t){let n=e.fn(U,this);if(n!==void 0&&e.fn(Zi,this)!==void 0){if(e.in(U,this,void 0),n.unsent){let r=n.leftBehind(),i=e.pn(K,this,ga).call(this,r,t);e.fn(G,this).push(e.Kn({document:n.name,left:r,why:t,settled:()=>Promise.resolve()},i===void 0?{}:{keptId:i}))}await n.close(`forget`),await e.pn(K,this,ca).call(this),e.pn(K,this,xa).call(this)}}function xa(){var t;(t=e.fn(U,this))==null||t.live.retry()}async function Sa(){try{return(await require("ext.parley.bootstrap").load("ext.parley.carry-over")).carryOver}catch(e){return()=>({kind:`does-not-fit`})}}function Ca(e){return e===`rate_limited`||e===`overloaded`||e===`stopping`||e===`internal`}function wa(e){var t;let n=c.l(e);return n===void 0||(t=c.u(n.key))==null?void 0:t.pageKey}var Ta={origin:void 0,acknowledged:async()=>void 0,keepAcknowledged:async()=>void 0,close:async()=>void 0,clear:async()=>void 0},Ea=`custom`,Da=`updates`,Oa=(e,t=()=>{},n=()=>{})=>{let[i]=p.p(e.db,[Da]);return p.l(i,p.r(e._dbref,!1)).then(a=>{e._destroyed||(t(i),r.at(e.doc,()=>{a.forEach(t=>r.Z(e.doc,t))},e,!1),n(i))}).then(()=>p.u(i).then(t=>{e._dbref=t+1})).then(()=>p.n(i).then(t=>{e._dbsize=t})).then(()=>i)},ka=(e,t=!0)=>Oa(e).then(n=>{(t||e._dbsize>=500)&&p.t(n,r.nt(e.doc)).then(()=>p.o(n,p.i(e._dbref,!0))).then(()=>p.n(n).then(t=>{e._dbsize=t}))}),Aa=class extends r.Ct{constructor(e,t){super(),this.doc=t,this.name=e,this._dbref=0,this._dbsize=0,this._destroyed=!1,this.db=null,this.synced=!1,this._db=p.d(e,e=>p.a(e,[[`updates`,{autoIncrement:!0}],[`custom`]])),this.whenSynced=r.st(e=>this.on(`synced`,()=>e(this))),this._db.then(e=>{this.db=e,Oa(this,e=>p.t(e,r.nt(t)),()=>{if(this._destroyed)return this;this.synced=!0,this.emit(`synced`,[this])})}),this._storeTimeout=1e3,this._storeTimeoutId=null,this._storeUpdate=(e,t)=>{if(this.db&&t!==this){let[t]=p.p(this.db,[Da]);p.t(t,e),++this._dbsize>=500&&(this._storeTimeoutId!==null&&clearTimeout(this._storeTimeoutId),this._storeTimeoutId=setTimeout(()=>{ka(this,!1),this._storeTimeoutId=null},this._storeTimeout))}},t.on(`update`,this._storeUpdate),this.destroy=this.destroy.bind(this),t.on(`destroy`,this.destroy)}destroy(){return this._storeTimeoutId&&clearTimeout(this._storeTimeoutId),this.doc.off(`update`,this._storeUpdate),this.doc.off(`destroy`,this.destroy),this._destroyed=!0,this._db.then(e=>{e.close()})}clearData(){return this.destroy().then(()=>{p.s(this.name)})}get(e){return this._db.then(t=>{let[n]=p.p(t,[Ea],`readonly`);return p.c(n,e)})}set(e,t){return this._db.then(n=>{let[r]=p.p(n,[Ea]);return p.f(r,t,e)})}del(e){return this._db.then(t=>{let[n]=p.p(t,[Ea]);return p.o(n,e)})}},ja=`acknowledged`,Ma=3e3,Na=3e4;function Pa(t,n){return`parley/${e.Dt(t)}/${n}`}var Fa=async(e,t,n,r)=>{if(typeof indexedDB>`u`)return Ra;let i=r?Na:Ma,a=Date.now()+i,o=await La(i);if(o!==`open`)return o===`late`?za:Ra;let s=new Aa(Pa(e,t),n);return await Promise.race([s.whenSynced.then(()=>!0),new Promise(e=>setTimeout(()=>e(!1),Math.max(0,a-Date.now())))])?Ia({origin:s,acknowledged:async()=>Ci(await s.get(ja)),keepAcknowledged:async e=>{await s.set(ja,JSON.parse(JSON.stringify(Si(e))))},close:()=>s.destroy(),clear:()=>s.clearData()}):(s.destroy().catch(()=>void 0),za)};function Ia(e){let t=()=>void 0;return{origin:e.origin,acknowledged:()=>e.acknowledged().catch(t),keepAcknowledged:n=>e.keepAcknowledged(n).catch(t),close:()=>e.close().catch(t),clear:()=>e.clear().catch(t)}}async function La(e){return new Promise(t=>{try{let n=indexedDB.open(`parley`);n.addEventListener(`success`,()=>{n.result.close(),t(`open`)}),n.addEventListener(`error`,e=>{e.preventDefault(),t(`forbidden`)}),setTimeout(()=>t(`late`),e)}catch(e){t(`forbidden`)}})}var Ra={origin:void 0,acknowledged:async()=>void 0,keepAcknowledged:async()=>void 0,close:async()=>void 0,clear:async()=>void 0},za=e.Kn(e.Kn({},Ra),{},{late:!0});function Ba({title:t,person:n}){let r=p._({url:e.Xn().socketAddress(),fetchToken:p.m});return{connection:r,session:new ia({title:t,person:n,connection:r,documentsOf:e.on,openCopy:Fa,storage:Va(),tab:crypto.randomUUID(),wait:e=>new Promise(t=>setTimeout(t,p.v(e))),now:()=>Date.now()})}}function Va(){try{return localStorage.setItem(`parley-test`,``),localStorage.removeItem(`parley-test`),Ha(localStorage)}catch(t){return e.Kn(e.Kn({},n.t()),{},{key:()=>null,length:0})}}function Ha(e){return{getItem:t=>e.getItem(t),setItem:(t,n)=>{try{e.setItem(t,n)}catch(n){e.removeItem(t)}},removeItem:t=>e.removeItem(t),key:t=>e.key(t),get length(){return e.length}}}var q=new WeakMap,J=new WeakMap,Ua=new WeakMap,Wa=new WeakMap,Ga=new WeakMap,Ka=new WeakMap,qa=new WeakMap,Ja=new WeakMap,Ya=new WeakMap,Y=new WeakMap,X=new WeakMap,Z=new WeakMap,Xa=new WeakMap,Za=new WeakMap,Q=new WeakSet,Qa=new WeakMap,$a=new WeakMap,eo=new WeakMap,to=class extends e.Tn{constructor(){super(),e.hn(this,Q),e.mn(this,q,void 0),e.mn(this,J,void 0),e.mn(this,Ua,void 0),e.mn(this,Wa,void 0),e.mn(this,Ga,void 0),e.mn(this,Ka,void 0),e.mn(this,qa,!1),e.mn(this,Ja,ii()),e.mn(this,Ya,new Set),e.mn(this,Y,()=>{!e.fn(qa,this)&&navigator.onLine&&(e.in(qa,this,!0),this.requestUpdate())}),e.mn(this,X,new Er(this,()=>this.querySelector(`parley-editor`),e.fn(Y,this))),e.mn(this,Z,new Kr({host:this,context:()=>this.context,connection:()=>{var t;return(t=e.fn(q,this))==null?void 0:t.connection},editor:()=>this.querySelector(`parley-editor`),document:()=>{var t;return(t=e.fn(J,this))==null?void 0:t.name},revision:()=>{var t,n;return(t=(n=ro.call(e.pn(Q,this)).session)==null?void 0:n.baseRevision)==null?0:t},failed:e.fn(Y,this)})),e.mn(this,Xa,new yi),e.mn(this,Za,new di({element:this,sent:async()=>{var t;return(t=e.fn(q,this))==null?void 0:t.session.sent()},onMissingPart:e.fn(Y,this)})),e.mn(this,Qa,t=>{t instanceof CustomEvent&&e.fn(Z,this).ask(t.detail===`conflict`?`conflict`:`refused`)}),e.mn(this,$a,()=>{var t;let{opened:n}=ro.call(e.pn(Q,this)),r=(t=e.fn(q,this))==null?void 0:t.session;if(n===void 0||r===void 0)return;let i={context:this.context,document:n.name,sent:()=>r.sent(),offersHelp:e.fn(Z,this).available};si(this,i,this.site.publishing).catch(e.fn(Y,this))}),e.mn(this,eo,t=>{Gn(ro.call(e.pn(Q,this)).save)&&t.preventDefault()}),this.site=$r}createRenderRoot(){return this.replaceChildren(),this}connectedCallback(){super.connectedCallback(),nn(this,[ai]),n.i(),addEventListener(`beforeunload`,e.fn(eo,this)),addEventListener(`keydown`,e.fn(X,this).onKey),this.addEventListener(`parley-help-wanted`,e.fn(Qa,this)),this.hasUpdated&&e.pn(Q,this,no).call(this)}firstUpdated(){e.pn(Q,this,no).call(this)}disconnectedCallback(){var t;super.disconnectedCallback(),removeEventListener(`beforeunload`,e.fn(eo,this)),removeEventListener(`keydown`,e.fn(X,this).onKey),this.removeEventListener(`parley-help-wanted`,e.fn(Qa,this)),(t=e.fn(Ua,this))==null||t.stop();let n=e.fn(q,this);n==null||n.session.stop().finally(()=>n.connection.close())}get editor(){return this.querySelector(`parley-editor`)}render(){var t;let n=ro.call(e.pn(Q,this));return e.Dn`
${e.pn(Q,this,lo).call(this,n)}
<div class="parley-edit__notices">${e.fn(Z,this).bars(xo(n.save))} ${e.pn(Q,this,po).call(this,n)}</div>
<div class="parley-edit__columns">
<section class="parley-edit__text" aria-label=${e.Rn(`session-text-label`)}>
<p class="parley-edit__title" aria-hidden="true"><bdi>${this.context.title}</bdi></p>
${e.pn(Q,this,fo).call(this,n)}
</section>
${e.fn(X,this).render(this.context,n.documents,(t=e.fn(q,this))==null?void 0:t.connection)} ${e.fn(Z,this).render()}
</div>
${e.pn(Q,this,co).call(this,n)}
<parley-confirm-dialog></parley-confirm-dialog>
`}};function no(){e.in(q,this,Ba(this.context)),e.fn(Z,this).look(),e.fn(q,this).session.onChange(()=>e.pn(Q,this,io).call(this)),e.fn(q,this).session.start()}function ro(){var t,n;return(t=(n=e.fn(q,this))==null?void 0:n.session.view)==null?{save:{kind:`opening`},kept:[],carried:!1}:t}function io(){let{opened:t,session:n}=ro.call(e.pn(Q,this));t!==void 0&&t!==e.fn(J,this)&&e.pn(Q,this,ao).call(this,t),n!==void 0&&(e.pn(Q,this,so).call(this,n),e.fn(Za,this).follow(n)),this.requestUpdate()}function ao(t){var n;e.fn(J,this)!==void 0&&e.Cn(e.Rn(`session-newer-text`)),e.in(J,this,t),(n=e.fn(Ua,this))==null||n.stop(),e.in(Ua,this,new tr(t.name,()=>this.requestUpdate())),e.fn(X,this).documentChanged(t),e.fn(Z,this).start(),e.in(Wa,this,void 0),e.in(Ga,this,void 0),e.pn(Q,this,oo).call(this,t.name)}async function oo(t){var n;let r=await Pr(t);((n=e.fn(J,this))==null?void 0:n.name)===t&&(e.in(Wa,this,r),this.requestUpdate())}function so({published:t,unpublished:n}){var r;e.fn(J,this)!==void 0&&(e.fn(Ga,this)!=null||e.in(Ga,this,n));let i=(r=t==null?void 0:t.revision)==null?0:r,a=e.fn(Ka,this);if(e.in(Ka,this,i),t===void 0||a===void 0||a===i)return;e.in(Ga,this,!1);let{person:o,wiki:s}=this.context,c=o!==null&&e.Dt(o)===e.Dt(t.by)?e.Rn(`session-published-note-you`):e.Rn(`session-published-note`,e.Ln(e.Et(t.by,s)));e.Cn(c)}function co({kept:t}){return t.length===0&&this.querySelector(`parley-kept-text`)===null?e.En:(ne(()=>require("ext.parley.bootstrap").load("ext.parley.kept-text-dialog")).catch(e.fn(Y,this)),e.Dn`<parley-kept-text
.texts=${t}
@parley-kept-done=${t=>{var n;return(n=e.fn(q,this))==null?void 0:n.session.dropKept(t.detail)}}
></parley-kept-text>`)}function lo(t){let n=e.pn(Q,this,uo).call(this,t);return e.Dn`<div class="parley-edit__bar">
<parley-save-state .state=${t.save} homeWiki=${this.context.wiki}></parley-save-state>
${n.length===0?e.En:e.Dn`<parley-menu label=${e.Rn(`session-more`)} .icon=${e.Mn} .items=${n}></parley-menu>`}
${e.fn(Z,this).button()} ${e.fn(X,this).button()}
<button
type="button"
class="parley-edit__button parley-edit__button--primary"
data-action="publish"
?disabled=${!So(t)}
@click=${e.fn($a,this)}
>
${e.Rn(`session-publish`)}
</button>
</div>`}function uo(t){var n;let{session:r,opened:i,save:a}=t;if(i===void 0||!xo(a))return[];let o=e.fn(Za,this).modeItems(r,i.name),s=this.context.rights.includes(`parley-moderate`),c=Ir((n=e.fn(Wa,this))==null?[]:n,this.context.person,s);return(r==null?void 0:r.unpublished)!==!0||!c?o:[...o,e.fn(Za,this).discardItem(i.name)]}function fo(t){var n,r,i,a;let o=e.fn(J,this);if(o===void 0){if(t.save.kind!==`opening`)return e.En;let n=performance.now()>yo?` parley-edit__loading--late`:``;return e.Dn`<div class="parley-edit__loading${n}" aria-hidden="true">
<span></span><span></span><span></span><span></span><span></span>
</div>`}return e.Dn`<parley-editor
.rendering=${this.site.rendering}
.doc=${o.doc}
.awareness=${(n=o.live.provider.awareness)==null?void 0:n}
.documentName=${o.name}
.person=${(r=this.context.person)==null?void 0:r}
.readOnly=${o!==t.opened||!xo(t.save)||e.fn(Z,this).looking}
.homeWiki=${this.context.wiki}
.pages=${e.fn(Ja,this)}
.authorOf=${(i=(a=e.fn(Ua,this))==null?void 0:a.authorOf)==null?bo:i}
.passages=${e.fn(Xa,this).of(e.fn(X,this).passages,e.fn(Z,this).passages)}
.label=${this.context.title}
@parley-discuss=${e.fn(X,this).onDiscuss}
@parley-open-passage=${e.fn(X,this).onOpenPassage}
@parley-part-missing=${e.fn(Y,this)}
></parley-editor>`}function po(t){let n=e.fn(Ga,this)===!0?e.fn(Wa,this):void 0;return ei(e.Kn({view:t,outdated:e.fn(qa,this)},n===void 0?{}:{draftBy:Fr(n,this.context.wiki)})).filter(t=>!e.fn(Ya,this).has(t.id)).map(t=>e.pn(Q,this,mo).call(this,t))}function mo(t){return e.Dn`<div
class="parley-edit__notice parley-edit__notice--${t.tone}"
role="status"
data-notice=${t.id}
>
<p>${t.words}</p>
${e.pn(Q,this,ho).call(this,t)} ${e.pn(Q,this,_o).call(this,t)}
${t.closable?e.Dn`<button
type="button"
class="parley-edit__button parley-edit__button--quiet"
aria-label=${e.Rn(`session-notice-close`)}
@click=${()=>e.pn(Q,this,vo).call(this,t)}
>
${e.bn(e.Nn,.875)}
</button>`:e.En}
</div>`}function ho({action:t}){if(t===void 0)return e.En;switch(t){case`sign-in`:{let t=e.Xn().signInAddress(location.pathname+location.search);return e.Dn`<a class="parley-edit__button" href=${t}>${e.Rn(`session-sign-in`)}</a>`}case`reload`:return e.pn(Q,this,go).call(this,e.Rn(`session-reload`),()=>location.reload());case`retry`:return e.pn(Q,this,go).call(this,e.Rn(`session-retry`),()=>{var t;return(t=e.fn(q,this))==null?void 0:t.session.retry()})}}function go(t,n){return e.Dn`<button type="button" class="parley-edit__button" @click=${n}>${t}</button>`}function _o({id:t}){return!t.startsWith(`refused-`)||!e.fn(Z,this).available?e.En:e.pn(Q,this,go).call(this,e.Rn(`session-help-ask`),()=>e.fn(Z,this).ask(`refused`))}function vo({id:t}){var n;if(e.fn(Ya,this).add(t),t===`carried`){var r;e.fn(Ya,this).delete(t),(r=e.fn(q,this))==null||r.session.noteCarriedSeen()}this.requestUpdate(),(n=this.editor)==null||n.focus()}e.Qn(to,`properties`,{context:{attribute:!1},site:{attribute:!1}});var yo=300,bo=()=>void 0;function xo(e){switch(e.kind){case`saving`:case`on-server`:case`published`:case`offline`:case`failed`:return!0;case`opening`:case`unreachable`:case`read-only`:case`refused`:return!1}}function So({save:e,opened:t}){return t!==void 0&&(e.kind===`saving`||e.kind===`on-server`||e.kind===`published`)}async function Co(t,n){var r;let i;try{i=await e.xt({action:`templatedata`,titles:t,redirects:1,includeMissingTitles:1,lang:mw.config.get(`wgUserLanguage`)},n)}catch(t){if(t instanceof e.yt)return;throw t}let a=Object.values((r=i.pages)==null?{}:r)[0];return a===void 0?void 0:wo(t,a)}function wo(t,n){var r,i,a;if(n.missing===!0)return;let o=(r=n.params)==null?{}:r,s=[...(i=n.paramOrder)==null?[]:i,...Object.keys(o)].filter(e=>Object.hasOwn(o,e)),c=[...new Set(s)].map(e=>{var t;return To(e,(t=o[e])==null?{}:t,n.notemplatedata===!0)});if(c.length!==0||typeof n.description==`string`)return e.Kn(e.Kn({title:(a=n.title)==null?t:a},$(`description`,n.description)),{},{parameters:c})}function To(t,n,r){return e.Kn(e.Kn(e.Kn(e.Kn(e.Kn(e.Kn({name:t,aliases:Eo(n.aliases)},$(`label`,n.label)),$(`description`,n.description)),$(`example`,n.example)),$(`assumed`,n.default)),$(`preset`,n.autovalue)),{},{type:typeof n.type==`string`?n.type:`unknown`,required:!r&&n.required===!0,suggested:r||n.suggested===!0,deprecated:n.deprecated===!0||typeof n.deprecated==`string`,choices:Eo(n.suggestedvalues)})}function $(e,t){return typeof t!=`string`||t===``?{}:{[e]:t}}function Eo(e){return Array.isArray(e)?e.filter(e=>typeof e==`string`):[]}var Do=10,Oo=6,ko=8,Ao=80;function jo(e,t){var n,r;let i=mw.config.get(`wgFormattedNamespaces`);return{render:(t,n)=>Po(e,t,n),templateData:Co,searchTemplates:(e,t)=>Fo(e,Do,t),searchFiles:Io,mayFetch:e=>t.fileOrigins.has(e.origin),templatePrefix:`${(n=i[Do])==null?`Template`:n}:`,filePrefix:`${(r=i[Oo])==null?`File`:r}:`,extensionTags:t.extensionTags}}async function Mo(){let t=location.origin;try{var n,r;let[i,a]=await Promise.all([e.xt({action:`query`,meta:`siteinfo`,siprop:`extensiontags`}),e.xt({action:`query`,meta:`filerepoinfo`,friprop:`rootUrl|url|thumbUrl`})]),o=((n=a.query.repos)==null?[]:n).flatMap(({rootUrl:e,url:t,thumbUrl:n})=>[e,t,n]);return{fileOrigins:new Set([t,...o.flatMap(No)]),extensionTags:((r=i.query.extensiontags)==null?[]:r).map(e=>e.replaceAll(/[<>]/gu,``).toLowerCase())}}catch(e){return{fileOrigins:new Set([t]),extensionTags:[]}}}function No(e){if(e===void 0||e===``)return[];try{return[new URL(e,location.href).origin]}catch(e){return[]}}async function Po(t,n,r){let{parse:i}=await e.Ct({action:`parse`,title:t,text:n,contentmodel:`wikitext`,prop:`text|modules`,pst:1,preview:1,disablelimitreport:1,disableeditsection:1,wrapoutputclass:``},r);return i.modulestyles.length>0&&mw.loader.load(i.modulestyles),i.text}async function Fo(t,n,r){var i,a;return((i=(a=(await e.xt({action:`query`,list:`prefixsearch`,pssearch:t,psnamespace:n,pslimit:ko},r)).query)==null?void 0:a.prefixsearch)==null?[]:i).map(({title:e})=>({title:e}))}async function Io(t,n){var r;let{query:i}=await e.xt({action:`query`,generator:`prefixsearch`,gpssearch:t,gpsnamespace:Oo,gpslimit:ko,prop:`imageinfo`,iiprop:`url|size`,iiurlwidth:Ao},n);return[...(r=i==null?void 0:i.pages)==null?[]:r].sort((e,t)=>{var n,r;return((n=e.index)==null?0:n)-((r=t.index)==null?0:r)}).map(({title:t,imageinfo:n})=>{var r;let{thumburl:i,width:a=0,height:o=0}=(r=n==null?void 0:n[0])==null?{}:r;return e.Kn(e.Kn({title:t},i===void 0?{}:{thumbnail:i}),a>0&&o>0?{ratio:o/a}:{})})}async function Lo(e,t,n){switch(e){case`difference`:return Ro(t,n);case`preview`:return Bo(t,n)}}async function Ro(t,n){let r=t.baseRevision>0?{fromrev:t.baseRevision}:zo,{compare:i}=await e.Ct(e.Kn(e.Kn({action:`compare`},r),{},{toslots:`main`,totitle:t.title,"totext-main":t.wikitext,"tocontentmodel-main":`wikitext`,prop:`diff`}));mw.loader.load([`mediawiki.diff.styles`]);let a=document.createElement(`table`);a.className=`diff diff-editfont-monospace`,a.innerHTML=`<colgroup><col class="diff-marker"><col class="diff-content"><col class="diff-marker"><col class="diff-content"></colgroup><tbody>${i.body}</tbody>`,n.dir=`auto`,n.replaceChildren(i.body===``?Vo(e.Rn(`parley-wiki-look-same`)):a)}var zo={fromslots:`main`,"fromtext-main":``,"fromcontentmodel-main":`wikitext`};async function Bo(t,n){let{parse:r}=await e.Ct({action:`parse`,title:t.title,text:t.wikitext,summary:t.summary,prop:`text|modules`,pst:1,preview:1,disableeditsection:1,contentmodel:`wikitext`});mw.loader.load([...r.modulestyles,...r.modules]);let i=document.createElement(`div`);i.className=`mw-body-content`,i.innerHTML=r.text,n.replaceChildren(i)}function Vo(e){let t=document.createElement(`p`);return t.textContent=e,t}async function Ho(t,n,r){let i;try{i=await e.St(Uo(t,n,r))}catch(t){throw t instanceof e.yt?t.problems.some(m.t)?new e.Zn(`edit_conflict`):m.n(t.problems):t}return Wo(i)}function Uo(t,{options:n,answer:r},i){let a=t.baseRevision>0;return e.Kn(e.Kn({action:`edit`,title:t.title,text:t.wikitext,summary:t.summary,baserevid:a?t.baseRevision:void 0,basetimestamp:a?t.baseTimestamp:void 0,starttimestamp:t.startTimestamp},a?{nocreate:1}:{createonly:1}),{},{minor:(n==null?void 0:n.minor)===!0?1:void 0,notminor:(n==null?void 0:n.minor)===!0?void 0:1,watchlist:n===void 0?`preferences`:n.watch?`watch`:`nochange`,parleyticket:t.ticket,assertuser:i==null?void 0:i,captchaid:r==null?void 0:r.id,captchaword:r==null?void 0:r.word})}function Wo({edit:t}){var n;if(t.captcha!==void 0)throw Go(t.captcha);if(t.result!==`Success`){var r;throw new m.r({advice:e.Rn(`parley-wiki-objection-other`),words:(r=t.info)==null?``:r,next:`again`})}if(t.nochange===!0||t.newrevid===void 0)throw new e.Zn(`nothing_to_publish`);let i=Date.parse((n=t.newtimestamp)==null?``:n);return{revision:t.newrevid,at:Number.isNaN(i)?Date.now():i}}function Go(t){let n=Ko(t);return n===void 0?new m.r({advice:e.Rn(`parley-wiki-objection-captcha-other`),next:`none`}):new m.r({advice:e.Rn(`parley-wiki-objection-captcha`),next:`again`,challenge:n})}function Ko({id:e,question:t,url:n}){if(e!==void 0)return n===void 0?t===void 0?void 0:{id:String(e),kind:`text`,prompt:qo(t)}:{id:String(e),kind:`picture`,prompt:n}}function qo(e){var t;return(t=new DOMParser().parseFromString(e,`text/html`).body.textContent)==null?``:t}function Jo(e,t){return{rendering:jo(e.title,t),publishing:t=>Yo(t,e)}}function Yo(t,n){let r=oi(t),i=`/api/edit/${encodeURIComponent(t.document)}`,a=0,o=async n=>{await t.sent();let{summary:r,baseRevision:a}=n;return e.Jn.post(`${i}/prepare`,{summary:r,baseRevision:a})};return{wiki:{options:es(n),show:async(e,t)=>Lo(e,await o({summary:``,baseRevision:a}),t)},changes:async()=>{let e=await r.changes();return a=e.base.revision,e},publish:async e=>{let t=await $o(Ho(await Xo(o(e),n.title,e.baseRevision),e,mw.config.get(`wgUserName`)));return await Qo(`${i}/published`,t.revision),t},resolve:e=>r.resolve(e)}}async function Xo(t,n,r){try{return await t}catch(t){throw!(t instanceof e.Zn)||r===0?t:t.code===`page_deleted`?m.n([Zo]):t.code!==`edit_conflict`&&t.code!==`not_found`?t:(await e.vt([n],new AbortController().signal).catch(()=>[])).length>0?m.n([Zo]):t}}var Zo={code:`pagedeleted`,words:``,data:{}};async function Qo(t,n){try{await e.Jn.post(t,{revision:n})}catch(e){}}async function $o(t){try{return await t}catch(t){throw t instanceof e.bt?new e.qn(`The wiki was not reached.`,{cause:t}):t}}function es({exists:e}){let t=e=>{var t;return Number((t=mw.user.options.get(e))==null?0:t)===1};return{minor:t(`minordefault`)&&e,watch:t(e?`watchdefault`:`watchcreations`)}}var ts=`parley-edit-page`;async function ns(t,n){e._t(t),e.gt();let[r]=await Promise.all([Mo(),e.Bn(t.language)]);if(new URL(location.href).searchParams.get(`view`)===`chat`){n.replaceChildren(await as(t));return}let i=is(t,r);n.replaceChildren(i),e.G(i),rs()}function rs(){var e;((e=globalThis.requestIdleCallback)==null?(e=>setTimeout(e,2e3)):e)(()=>{ne(()=>require("ext.parley.bootstrap").load("ext.parley.publish-dialog")).catch(()=>void 0),ne(()=>require("ext.parley.bootstrap").load("ext.parley.kept-text-dialog")).catch(()=>void 0)})}function is(e,t){customElements.get(`parley-edit-page`)===void 0&&customElements.define(`parley-edit-page`,to);let n=new to;return n.context=e,n.site=Jo(e,t),n}async function as(n){let{ParleyRecord:r}=await t.t(()=>require("ext.parley.bootstrap").load("ext.parley.record")),i=new r;return i.context=n,i.document=(await e.on(n.title)).editChat,i}function os(e){document.readyState===`loading`?addEventListener(`DOMContentLoaded`,e):e()}os(()=>{let t=e.K(),n=document.querySelector(`#${ts}`);t!==void 0&&n!==null&&ns(t,n).catch(()=>{n.textContent=e.Rn(`parley-wiki-start-failed`)})});
