// SPDX-License-Identifier: GPL-2.0-or-later
"use strict";const e=require("ext.parley.rolldown-runtime"),t=require("ext.parley.common"),n=require("ext.parley.browser-storage"),r=require("ext.parley.fetch-part"),i=require("ext.parley.message"),a=require("ext.parley.prosemirror");var o=`parley.ignored`,s={has(e){return c().has(t.Dt(e))},set(e,r){let i=c();r?i.add(t.Dt(e)):i.delete(t.Dt(e)),n.n(`browser`).setItem(o,JSON.stringify([...i]))}};function c(){try{var e;let t=JSON.parse((e=n.n(`browser`).getItem(o))==null?`[]`:e);return new Set(Array.isArray(t)?t.filter(e=>typeof e==`string`):[])}catch(e){return new Set}}var l=1e3,u=t.Dn`
:host {
display: block;
position: relative;
padding: var(--spacing-50) var(--spacing-75) var(--spacing-75);
border-block-start: 1px solid var(--border-color-subtle);
background: var(--background-color-base);
}
.context {
display: flex;
align-items: center;
gap: var(--spacing-25);
margin-block-end: var(--spacing-25);
padding-inline-start: var(--spacing-50);
border-inline-start: 3px solid var(--border-color-progressive);
color: var(--color-subtle);
}
.context span {
flex: 1;
min-inline-size: 0;
overflow: hidden;
text-overflow: ellipsis;
white-space: nowrap;
}
.line {
display: flex;
align-items: flex-end;
gap: var(--spacing-50);
}
textarea {
flex: 1;
min-inline-size: 0;
max-block-size: min(12rem, 30vh);
min-block-size: 2.25rem;
resize: none;
field-sizing: content;
unicode-bidi: plaintext;
font-size: max(var(--font-size-small), 0.875rem);
}
@media (pointer: coarse) {
/* Below 16 px, phones zoom in when the field is entered. */
textarea {
font-size: 1rem;
}
}
/* Sending goes the way one writes. */
.line .primary svg:dir(rtl) {
scale: -1 1;
}
.below {
display: flex;
gap: var(--spacing-50);
min-block-size: 1.25rem;
color: var(--color-subtle);
font-size: var(--font-size-x-small);
line-height: 1.25rem;
}
.below .state {
flex: 1;
min-inline-size: 0;
overflow: hidden;
text-overflow: ellipsis;
}
.over {
color: var(--color-error);
font-weight: var(--font-weight-bold);
}
.error {
color: var(--color-error);
}
.completions {
position: absolute;
inset-inline: var(--spacing-75);
inset-block-end: calc(100% - var(--spacing-25));
z-index: var(--z-index-dropdown);
margin: 0;
padding: var(--spacing-25) 0;
list-style: none;
border: 1px solid var(--border-color-base);
border-radius: var(--border-radius-base);
background: var(--background-color-base);
box-shadow: 0 4px 8px 0 var(--box-shadow-color-alpha-base);
}
.completions li {
display: flex;
align-items: center;
gap: var(--spacing-50);
min-block-size: 2rem;
padding: var(--spacing-12) var(--spacing-75);
cursor: pointer;
overflow-wrap: anywhere;
}
.completions li[aria-selected='true'] {
background: var(--background-color-progressive-subtle);
color: var(--color-progressive);
}
`;function ee(e,t){var n,r;let i=e.slice(0,t),a=/\[\[([^[\]|\n]{0,100})$/u.exec(i);if(a!==null)return{kind:`page`,words:(n=a[1])==null?``:n,start:a.index,end:t};let o=RegExp(`(?<![\\p{L}\\p{N}_.@-])@"?([\\p{L}\\p{N}_][^\\s@"]{0,50}(?: [^\\s@"]{1,50})?)?$`,`u`).exec(i);if(o!==null)return{kind:`person`,words:(r=o[1])==null?``:r,start:o.index,end:t}}function te(e,n,r,i){let a=e.toLocaleLowerCase(),o=new Set,s=[];for(let e of[...n,...r]){let n=t.Dt(e);if(o.has(n)||!ie(e.name.toLocaleLowerCase(),a))continue;o.add(n);let r=t.Et(e,i);if(s.push({kind:`person`,person:e,label:r,insert:`${t.Pt(e.name)} `}),s.length===7)break}return s}function ne(e){return e.slice(0,7).map(e=>({kind:`page`,label:e,insert:`[[${e}]] `}))}function re(e,t,n){let r=e.slice(t.end).replace(t.kind===`page`?/^\]{0,2} ?/u:/^"? ?/u,``),i=e.slice(0,t.start)+n.insert;return{text:i+r,caret:i.length}}function ie(e,t){return e.startsWith(t)||e.split(/\s+/u).some(e=>e.startsWith(t))}var ae=150,oe=new WeakMap,se=new WeakMap,ce=new WeakMap,d=new WeakMap,f=new WeakMap,le=new WeakMap,ue=new WeakMap,p=new WeakSet,de=class{constructor(e,n){t.mn(this,p),t.pn(this,oe,void 0),t.pn(this,se,void 0),t.pn(this,ce,void 0),t.pn(this,d,[]),t.pn(this,f,0),t.pn(this,le,void 0),t.pn(this,ue,void 0),t.rn(oe,this,e),t.rn(se,this,n),e.addController(this)}hostDisconnected(){this.close()}get completions(){return t.dn(d,this)}get active(){return t.dn(f,this)}get open(){return t.dn(d,this).length>0}update(e,n){let r=ee(e,n);if(t.fn(p,this,pe).call(this),t.rn(ce,this,r),r===void 0)t.fn(p,this,m).call(this,[]);else if(r.kind===`person`){let{here:e,spoke:n,wiki:i}=t.dn(se,this).call(this);t.fn(p,this,m).call(this,te(r.words,e,n,i))}else r.words.trim()===``?t.fn(p,this,m).call(this,[]):t.rn(le,this,setTimeout(()=>void t.fn(p,this,fe).call(this,r.words),ae))}move(e){let n=t.dn(d,this).length;t.rn(f,this,(t.dn(f,this)+e+n)%n),t.dn(oe,this).requestUpdate()}close(){t.fn(p,this,pe).call(this),t.rn(ce,this,void 0),t.fn(p,this,m).call(this,[])}accept(e,n=t.dn(f,this)){let r=t.dn(d,this)[n],i=t.dn(ce,this);if(r!==void 0&&i!==void 0)return this.close(),re(e,i,r)}};async function fe(e){let n=new AbortController;t.rn(ue,this,n);try{let r=await t.dn(se,this).call(this).searchPages(e,n.signal);n.signal.aborted||t.fn(p,this,m).call(this,ne(r))}catch(e){n.signal.aborted||t.fn(p,this,m).call(this,[])}}function pe(){var e;clearTimeout(t.dn(le,this)),(e=t.dn(ue,this))==null||e.abort(),t.rn(ue,this,void 0)}function m(e){t.rn(d,this,e),t.rn(f,this,0),t.dn(oe,this).requestUpdate()}var me=200,h=new WeakMap,he=new WeakMap,ge=new WeakMap,g=new WeakSet,_e=new WeakMap,ve=new WeakMap,ye=new WeakMap,be=new WeakMap,xe=new WeakMap,Se=new WeakMap,Ce=class extends t.wn{constructor(){super(),t.mn(this,g),t.pn(this,h,new de(this,()=>this.sources())),t.pn(this,he,void 0),t.pn(this,ge,``),t.pn(this,_e,e=>{e.target instanceof HTMLTextAreaElement&&(this.text=e.target.value,t.rn(ge,this,``),t.dn(h,this).update(this.text,e.target.selectionStart),this.handlers.typing(this.text!==``),t.fn(g,this,_).call(this))}),t.pn(this,ve,()=>{let e=we.call(t.fn(g,this));e!==null&&t.dn(h,this).update(this.text,e.selectionStart)}),t.pn(this,ye,()=>{t.dn(h,this).close(),this.handlers.typing(!1)}),t.pn(this,be,e=>{e.isComposing||(t.dn(h,this).open&&t.fn(g,this,Me).call(this,e)?(e.preventDefault(),e.stopPropagation()):e.key===`Enter`&&!e.shiftKey&&!e.altKey&&!e.ctrlKey&&!e.metaKey?(e.preventDefault(),t.dn(xe,this).call(this)):e.key===`Escape`?(e.preventDefault(),e.stopPropagation(),t.fn(g,this,Ne).call(this)):e.key===`ArrowUp`&&this.text===``&&this.mode.kind===`new`&&(e.preventDefault(),this.handlers.editLast()))}),t.pn(this,xe,()=>{let e=this.text.trim();if(!(e===``||this.disabled||e.length>1e3)){if(t.Nt(e)>5)t.rn(ge,this,t.Ln(`parley-error-too-many-mentions`,5)),this.requestUpdate();else if(this.mode.kind===`edit`){let{message:n}=this.mode;e!==n.text&&this.handlers.edit(n,e),t.dn(Se,this).call(this)}else this.handlers.post(t.Gn({text:e},t.fn(g,this,Ie).call(this))),this.text=``,this.mode={kind:`new`},t.dn(h,this).close(),t.fn(g,this,_).call(this),this.focusField()}}),t.pn(this,Se,()=>{t.fn(g,this,Pe).call(this),this.focusField()}),this.label=``,this.state=``,this.disabled=!1,this.wiki=``,this.mode={kind:`new`},this.text=``,this.language=``}restore(e,t){this.text=e.text,this.mode=Le(e,t)}reply(e){t.fn(g,this,Pe).call(this),this.mode=Le(t.Gn(t.Gn({text:``},t.fn(g,this,Ie).call(this)),{},{replyTo:e.id}),e),t.fn(g,this,_).call(this),this.focusField()}discuss(e){t.fn(g,this,Pe).call(this);let{replyTo:n,replyId:r}=this.mode.kind===`new`?this.mode:{};this.mode=t.Gn(t.Gn({kind:`new`,anchor:e},n&&{replyTo:n}),r!==void 0&&{replyId:r}),t.fn(g,this,_).call(this),this.focusField()}edit(e){this.mode.kind===`new`&&t.rn(he,this,{text:this.text,mode:this.mode}),this.mode={kind:`edit`,message:e},this.text=e.text,this.focusField()}async focusField(){await this.updateComplete;let e=we.call(t.fn(g,this));e==null||e.focus(),e==null||e.setSelectionRange(e.value.length,e.value.length)}updated(e){e.has(`text`)&&t.fn(g,this,Te).call(this)}render(){let e=l-this.text.length,{completions:n,active:r,open:i}=t.dn(h,this);return t.En`
${i?t.fn(g,this,Oe).call(this):t.Tn} ${t.fn(g,this,De).call(this)}
<div class="line">
<textarea
rows="1"
dir="auto"
.value=${t.x(this.text)}
?disabled=${this.disabled}
placeholder=${this.label}
aria-label=${this.label}
aria-describedby="below"
aria-autocomplete="list"
aria-haspopup="listbox"
aria-controls=${i?`completions`:t.Tn}
aria-activedescendant=${i&&n.length>0?`completion-${r}`:t.Tn}
enterkeyhint="send"
@input=${t.dn(_e,this)}
@click=${t.dn(ve,this)}
@keydown=${t.dn(be,this)}
@blur=${t.dn(ye,this)}
></textarea>
<button
type="button"
class="button primary icon"
aria-label=${this.mode.kind===`edit`?t.Ln(`parley-composer-save`):t.Ln(`parley-composer-send`)}
title=${this.mode.kind===`edit`?t.Ln(`parley-composer-save`):t.Ln(`parley-composer-send`)}
?disabled=${this.disabled||this.text.trim()===``||e<0}
@click=${t.dn(xe,this)}
>
${t.yn(t.S)}
</button>
</div>
<div class="below" id="below">
<span class="state">
${t.dn(ge,this)===``?this.state:t.En`<span class="error" role="alert">${t.dn(ge,this)}</span>`}
</span>
${t.fn(g,this,Ee).call(this,e)}
</div>
`}};function we(){return this.renderRoot.querySelector(`textarea`)}function Te(){let e=we.call(t.fn(g,this));e===null||CSS.supports(`field-sizing`,`content`)||(e.style.blockSize=`auto`,e.style.blockSize=`${e.scrollHeight+2}px`)}function Ee(e){return e>me?t.Tn:e>=0?t.En`<span>${t.Ln(`parley-composer-left`,t.Wt(e),e)}</span>`:t.En`<span class="over">${t.Ln(`parley-composer-over`,t.Wt(-e),-e)}</span>`}function De(){let{mode:e}=this,n=(e,n,r)=>t.En`
<div class="context">
<span>${e}</span>
<button type="button" class="button quiet icon" aria-label=${n} title=${n} @click=${r}>
${t.yn(t.Mn,.875)}
</button>
</div>
`;if(e.kind===`edit`)return n(t.Ln(`parley-composer-editing`),t.Ln(`parley-composer-cancel`),t.dn(Se,this));let{replyTo:r,replyId:i,anchor:a}=e,o=r===void 0?t.Ln(`parley-reply-to-earlier`):t.U(r,this.wiki);return t.En`
${i===void 0?t.Tn:n(t.Ln(`parley-composer-replying`,o),t.Ln(`parley-composer-cancel-reply`),()=>t.fn(g,this,Fe).call(this,`reply`))}
${a===void 0?t.Tn:n(t.Ln(`parley-composer-about`,t.In(a.quote)),t.Ln(`parley-composer-cancel-about`),()=>t.fn(g,this,Fe).call(this,`anchor`))}
`}function Oe(){let{completions:e,active:n}=t.dn(h,this);return t.En`
<ul class="completions" id="completions" role="listbox" aria-label=${t.Ln(`parley-composer-completions`)}>
${e.map((e,r)=>t.En`
<li
id="completion-${r}"
role="option"
aria-selected=${r===n?`true`:`false`}
@pointerdown=${e=>t.fn(g,this,ke).call(this,e,r)}
>
${e.kind===`person`?t.wt(e.person):t.Tn}<bdi>${e.label}</bdi>
</li>
`)}
</ul>
`}function ke(e,n){e.preventDefault(),t.fn(g,this,Ae).call(this,n)}function Ae(e){let n=t.dn(h,this).accept(this.text,e);n!==void 0&&(this.text=n.text,t.fn(g,this,_).call(this),t.fn(g,this,je).call(this,n.caret))}async function je(e){var n;await this.updateComplete,(n=we.call(t.fn(g,this)))==null||n.setSelectionRange(e,e)}function Me(e){switch(e.key){case`ArrowDown`:return t.dn(h,this).move(1),!0;case`ArrowUp`:return t.dn(h,this).move(-1),!0;case`Enter`:case`Tab`:return t.fn(g,this,Ae).call(this),!0;case`Escape`:return t.dn(h,this).close(),!0;default:return!1}}function Ne(){this.mode.kind===`edit`?t.dn(Se,this).call(this):this.mode.replyId===void 0?this.mode.anchor===void 0?this.handlers.leave():t.fn(g,this,Fe).call(this,`anchor`):t.fn(g,this,Fe).call(this,`reply`)}function Pe(){var e,n,r,i;this.mode.kind===`edit`&&(this.text=(e=(n=t.dn(he,this))==null?void 0:n.text)==null?``:e,this.mode=(r=(i=t.dn(he,this))==null?void 0:i.mode)==null?{kind:`new`}:r,t.rn(he,this,void 0))}function Fe(e){if(this.mode.kind!==`new`)return;let{replyTo:n,replyId:r,anchor:i}=this.mode;this.mode=e===`anchor`?t.Gn(t.Gn({kind:`new`},n&&{replyTo:n}),r!==void 0&&{replyId:r}):t.Gn({kind:`new`},i&&{anchor:i}),t.fn(g,this,_).call(this),this.focusField()}function Ie(){if(this.mode.kind===`edit`)return{};let{replyId:e,anchor:n}=this.mode;return t.Gn(t.Gn({},e!==void 0&&{replyTo:e}),n&&{anchor:t.Gn({},n)})}function _(){this.mode.kind===`new`&&this.handlers.draft(t.Gn({text:this.text},t.fn(g,this,Ie).call(this)))}t.Zn(Ce,`properties`,{label:{},state:{attribute:!1},disabled:{type:Boolean},wiki:{},sources:{attribute:!1},handlers:{attribute:!1},mode:{attribute:!1},text:{attribute:!1},language:{}}),t.Zn(Ce,`styles`,[t.gn,t._n,t.vn,u]);function Le(e,n){return t.Gn(t.Gn(t.Gn({kind:`new`},n&&{replyTo:n}),e.replyTo!==void 0&&{replyId:e.replyTo}),e.anchor&&{anchor:e.anchor})}customElements.define(`parley-composer`,Ce);var Re=new WeakSet,ze=class extends t.wn{constructor(){super(),t.mn(this,Re),this.person=void 0,this.retry=()=>void 0,this.change=()=>void 0,this.discard=()=>void 0}willUpdate(){this.toggleAttribute(`pending`,this.pending.state.kind===`waiting`),this.toggleAttribute(`failed`,this.pending.state.kind===`failed`)}render(){let{pending:e,person:n}=this;return t.En`
<div class="row">
<div class="face">${n===void 0?t.Tn:t.wt(n,{size:1.75})}</div>
<div class="body">
<div class="head">
${n===void 0?t.Tn:t.j(n,n.wiki)}
${e.state.kind===`waiting`?t.En`<span class="edited">${t.Ln(`parley-message-sending`)}</span>`:t.Tn}
</div>
${e.anchor===void 0?t.Tn:t.En`<div class="quote anchor"><span dir="auto">${e.anchor.quote}</span></div>`}
${i.t(e.text,void 0)} ${t.fn(Re,this,Be).call(this)}
</div>
</div>
`}};function Be(){let{pending:e}=this;return e.state.kind===`failed`?t.En`
<div class="failure" role="alert">
<span>${t.R(e.state.code,e.state.retryAfter)}</span>
<button type="button" class="button" @click=${()=>this.retry(e.clientId)}>
${t.Ln(`parley-message-try-again`)}
</button>
<button type="button" class="button quiet" @click=${()=>this.change(e)}>
${t.Ln(`parley-message-change`)}
</button>
<button type="button" class="button quiet destructive" @click=${()=>this.discard(e.clientId)}>
${t.Ln(`parley-message-discard`)}
</button>
</div>
`:t.Tn}t.Zn(ze,`properties`,{pending:{attribute:!1},person:{attribute:!1},retry:{attribute:!1},change:{attribute:!1},discard:{attribute:!1}}),t.Zn(ze,`styles`,[t.gn,t._n,i.n]),customElements.define(`parley-pending-message`,ze);var Ve=48,He=400,v=new WeakMap,y=new WeakMap,b=new WeakMap,Ue=new WeakMap,x=new WeakSet,We=new WeakMap,Ge=new WeakMap,Ke=class extends t.wn{constructor(){super(),t.mn(this,x),t.pn(this,v,!0),t.pn(this,y,0),t.pn(this,b,void 0),t.pn(this,Ue,new ResizeObserver(()=>t.fn(x,this,tt).call(this))),t.Zn(this,`scrollToEnd`,()=>{t.rn(v,this,!0),t.rn(y,this,0),t.fn(x,this,tt).call(this),this.requestUpdate(),this.view.seen()}),t.pn(this,We,()=>{let e=Ze.call(t.fn(x,this));if(e===null)return;let n=e.scrollHeight-e.scrollTop-e.clientHeight<Ve;n!==t.dn(v,this)&&(t.rn(v,this,n),n&&this.scrollToEnd()),e.scrollTop<He&&(this.older===`more`||this.older===`unknown`)&&(e.scrollTop===0&&(e.scrollTop=1),this.view.loadOlder())}),t.pn(this,Ge,e=>{var n;if(!(e.target instanceof HTMLElement)||e.target.localName!==`parley-message`||((n=e.composedPath()[0])==null?e.target:n)!==e.target)return;let r=t.fn(x,this,Qe).call(this),i=r.findIndex(t=>t===e.target),a={ArrowDown:i+1,ArrowUp:i-1,Home:0,End:r.length-1}[e.key];if(a===void 0||e.altKey||e.ctrlKey||e.metaKey)return;e.preventDefault();let o=r[a];o==null||o.focus(),o==null||o.scrollIntoView({block:`nearest`})}),this.items=[],this.loading=!1,this.older=void 0,this.empty=``,this.highlighted=void 0,this.label=``,this.language=``}get atEnd(){return t.dn(v,this)}reveal(e){var n;let r=t.fn(x,this,$e).call(this,e);return r!==void 0&&(t.rn(v,this,!1),r.scrollIntoView({block:`center`}),t.rn(b,this,(n=this.items.find(t=>t.kind===`message`&&t.message.id===e))==null?void 0:n.key),this.requestUpdate(),r.focus({preventScroll:!0}),!0)}focusList(){var e,n,r;let i=t.fn(x,this,Qe).call(this);(e=(n=(r=i.find(e=>e.tabIndex===0))==null?i.at(-1):r)==null?Ze.call(t.fn(x,this)):n)==null||e.focus()}firstUpdated(){let e=this.renderRoot.querySelector(`.content`);e!==null&&t.dn(Ue,this).observe(e),Ze.call(t.fn(x,this))!==null&&t.dn(Ue,this).observe(Ze.call(t.fn(x,this)))}disconnectedCallback(){super.disconnectedCallback(),t.dn(Ue,this).disconnect()}connectedCallback(){super.connectedCallback(),this.hasUpdated&&this.firstUpdated()}willUpdate(e){var n;if(!e.has(`items`))return;let r=e.get(`items`),i=r===void 0?0:nt(r,this.items),a=this.items.at(-1);i>0&&(a==null?void 0:a.kind)===`pending`&&(r==null||(n=r.at(-1))==null?void 0:n.key)!==a.key&&t.rn(v,this,!0),t.rn(y,this,t.dn(v,this)?0:t.dn(y,this)+i),this.items.some(e=>e.key===t.dn(b,this))||t.rn(b,this,void 0)}updated(e){e.has(`items`)&&(t.fn(x,this,tt).call(this),t.dn(v,this)&&this.view.seen())}render(){return t.En`
<div
class="scroller"
tabindex=${this.items.length===0?0:-1}
role="region"
aria-label=${this.label}
@scroll=${t.dn(We,this)}
@keydown=${t.dn(Ge,this)}
>
<div class="content">
${t.fn(x,this,qe).call(this)} ${this.items.length===0?t.fn(x,this,Je).call(this):t.Tn}
<ol role="list" aria-live="off">
${t.Qt(this.items,e=>e.key,e=>t.fn(x,this,Ye).call(this,e))}
</ol>
</div>
</div>
${t.dn(y,this)===0?t.Tn:t.En`<button type="button" class="button primary pill" @click=${this.scrollToEnd}>
${t.yn(t.b,1)} ${t.Ln(`parley-list-new`,t.Wt(t.dn(y,this)),t.dn(y,this))}
</button>`}
`}};function qe(){switch(this.older){case`loading`:return t.En`<div class="note">${t.Ln(`parley-list-loading-older`)}</div>`;case`failed`:return t.En`<div class="note" role="alert">
${t.Ln(`parley-list-older-failed`)}
<button type="button" class="button" @click=${()=>this.view.loadOlder()}>
${t.Ln(`parley-message-try-again`)}
</button>
</div>`;case`beginning`:return this.items.length===0?t.Tn:t.En`<div class="note">${t.Ln(`parley-list-beginning`)}</div>`;case`more`:case`unknown`:case void 0:return t.Tn}}function Je(){return this.loading?t.En`
<div class="skeleton" aria-label=${t.Ln(`parley-list-loading`)} role="img">
${[1,2,3].map(()=>t.En`<div class="bone"></div>`)}
</div>
`:t.En`<p class="empty">${this.empty}</p>`}function Ye(e){switch(e.kind){case`day`:return t.En`<li class="line day"><span>${t.Vt(e.at)}</span></li>`;case`new`:return t.En`<li class="line new"><span>${t.Ln(`parley-list-new-line`)}</span></li>`;case`pending`:return t.En`<li>
<parley-pending-message
.pending=${e.pending}
.person=${this.view.person}
.retry=${this.view.retry}
.change=${this.view.change}
.discard=${this.view.discard}
></parley-pending-message>
</li>`;case`message`:return t.fn(x,this,Xe).call(this,e)}}function Xe(e){var n;let{message:r}=e,{view:i}=this,a=t.dn(b,this)===void 0?e===this.items.findLast(e=>e.kind===`message`):e.key===t.dn(b,this);return t.En`<li>
<parley-message
tabindex=${a?0:-1}
.message=${r}
.replied=${r.replyTo===void 0?void 0:i.find(r.replyTo)}
.powers=${i.powers(r)}
.act=${i.act}
.wiki=${i.wiki}
.myName=${(n=i.person)==null?void 0:n.name}
.anchorState=${r.anchor===void 0?`unknown`:i.anchorState(r)}
.grouped=${e.grouped}
.highlighted=${this.highlighted===r.id}
.hiddenByReader=${i.ignored(r)}
.language=${this.language}
@focus=${()=>t.fn(x,this,et).call(this,e.key)}
></parley-message>
</li>`}function Ze(){return this.renderRoot.querySelector(`.scroller`)}function Qe(){return[...this.renderRoot.querySelectorAll(`parley-message`)]}function $e(e){return t.fn(x,this,Qe).call(this).find(t=>t.message.id===e)}function et(e){t.dn(b,this)!==e&&(t.rn(b,this,e),this.requestUpdate())}function tt(){let e=Ze.call(t.fn(x,this));e!==null&&t.dn(v,this)&&(e.scrollTop=e.scrollHeight)}t.Zn(Ke,`properties`,{items:{attribute:!1},view:{attribute:!1},older:{attribute:!1},loading:{type:Boolean},empty:{},highlighted:{attribute:!1},label:{},language:{}}),t.Zn(Ke,`styles`,[t.gn,t._n,i.r]);function nt(e,t){let n=new Set(e.map(e=>e.key)),r=t.findLastIndex(e=>n.has(e.key));return t.slice(r+1).filter(e=>e.kind===`message`||e.kind===`pending`).length}customElements.define(`parley-message-list`,Ke);var rt=10,it=30,S=new WeakMap,C=new WeakMap,at=new WeakMap,w=new WeakSet,ot=class{constructor(e,n){t.mn(this,w),t.pn(this,S,void 0),t.pn(this,C,void 0),t.pn(this,at,new Map),t.rn(S,this,e),t.rn(C,this,n)}powers(e){var n,r,i,a,o;let c=t.dn(C,this).call(this),l=c==null?void 0:c.welcome,u={mine:(n=c==null?void 0:c.isMine(e))!=null&&n,canPost:(r=l==null?void 0:l.canPost)!=null&&r,canModerate:(i=l==null?void 0:l.canModerate)!=null&&i,kept:t.dn(S,this).kept,ignored:s.has(e.author),signedIn:((a=(o=t.dn(S,this).context)==null?void 0:o.person)==null?null:a)!==null},ee=JSON.stringify(u),te=t.dn(at,this).get(ee);return te===void 0?(t.dn(at,this).set(ee,u),u):te}act(e){switch(e.kind){case`reply`:var n;(n=t.dn(S,this).composer)==null||n.reply(e.message);return;case`edit`:var r;(r=t.dn(S,this).composer)==null||r.edit(e.message);return;case`delete`:t.fn(w,this,st).call(this,e.message);return;case`react`:t.fn(w,this,T).call(this,{type:`react`,message:e.message.id,emoji:e.emoji,on:e.on});return;case`copy-link`:t.fn(w,this,ft).call(this,e.message);return;case`report`:t.fn(w,this,ct).call(this,t.fn(w,this,lt).call(this,e.message));return;case`ignore`:s.set(e.message.author,!s.has(e.message.author)),t.dn(S,this).requestUpdate();return;case`jump`:t.dn(S,this).showMessage(e.id);return;case`reveal`:t.fn(w,this,pt).call(this,`parley-anchor`,{anchor:e.message.anchor,message:e.message.id});return;case`accept`:t.fn(w,this,pt).call(this,`parley-accept`,{event:e.message.event});return;case`remove`:t.fn(w,this,ct).call(this,t.fn(w,this,ut).call(this,e.message,`remove`));return;case`moderate`:t.fn(w,this,ct).call(this,t.fn(w,this,ut).call(this,e.message,`mute`))}}async edit(e,n){(await t.fn(w,this,T).call(this,{type:`edit`,message:e.id,text:n})).type!==`ack`&&t.dn(S,this).composer!==null&&(t.dn(S,this).composer.edit(e),t.dn(S,this).composer.text=n)}editLast(){var e;let n=t.dn(C,this).call(this),r=n==null?void 0:n.messages.findLast(e=>n.isMine(e)&&e.deletedBy===void 0&&e.event===void 0);r!==void 0&&((e=t.dn(S,this).composer)==null||e.edit(r))}async pageTo(e){let n=t.dn(C,this).call(this);for(let r=0;r<rt;r+=1){if((n==null?void 0:n.find(e))!==void 0)return!0;if(!t.dn(S,this).kept||await(n==null?void 0:n.loadOlder())!==!0)break}return(n==null?void 0:n.find(e))!==void 0}menu(){var e;let n=(e=t.dn(C,this).call(this))==null?void 0:e.welcome;if(n===void 0||t.dn(S,this).kept)return[];let r=n.canPost&&t.dn(S,this).inviting,i=n.slowSeconds>0?0:it;return[r&&{label:t.Ln(`parley-room-invite`),icon:`<path d="m15.4.4 4.2 4.2-3.2 3.2-4.2-4.2zM10.8 5 15 9.2l-8.6 8.6-4.5 1.5-1.2-1.2 1.5-4.5z"/>`,run:()=>void t.fn(w,this,T).call(this,{type:`invite`})},n.canModerate&&{label:i===0?t.Ln(`parley-room-normal-speed`):t.Ln(`parley-room-slow`,i),icon:`<path d="M10 1a9 9 0 110 18 9 9 0 010-18m0 2a7 7 0 100 14 7 7 0 000-14m1 7h3v2H9V5h2z"/>`,run:()=>void t.fn(w,this,T).call(this,{type:`slow`,seconds:i})},n.canModerate&&{label:t.Ln(`parley-room-close`),icon:`<path d="M11 15H9v-3h2z"/><path d="M10 1a4 4 0 014 4v3h3v11H3V8h3V5a4 4 0 014-4M5 17h10v-7H5zm5-14a2 2 0 00-2 2v3h4V5a2 2 0 00-2-2"/>`,destructive:!0,run:()=>t.fn(w,this,dt).call(this)}].filter(e=>e!==!1)}};function st(e){let n=t.dn(S,this).renderRoot.querySelector(`parley-confirm-dialog`);n==null||n.ask({heading:t.Ln(`parley-delete-heading`),text:t.dn(S,this).kept?t.Ln(`parley-delete-kept`):t.Ln(`parley-delete-room`),quote:e.text,verb:t.Ln(`parley-action-delete`),run:()=>void t.fn(w,this,T).call(this,{type:`delete`,message:e.id})})}async function ct(e){try{await e}catch(e){t.dn(S,this).fail(t.Ln(`parley-error-not-done`))}}async function lt(e){await r.t(()=>require("ext.parley.bootstrap").load("ext.parley.report-dialog"));let n=t.dn(S,this).renderRoot.querySelector(`parley-report-dialog`);n==null||n.report(e,async e=>{let n=t.dn(C,this).call(this);return n===void 0?{type:`unanswered`}:n.command(t.Gn({type:`report`},e))})}async function ut(e,n){var i,a;await r.t(()=>require("ext.parley.bootstrap").load("ext.parley.moderation-dialog"));let o=t.dn(S,this).renderRoot.querySelector(`parley-moderation-dialog`);o==null||o.decide(e,(i=(a=t.dn(S,this).context)==null?void 0:a.wiki)==null?``:i,n,async e=>{let n=t.dn(C,this).call(this);return n===void 0?{type:`unanswered`}:n.command(e)})}function dt(){let e=t.dn(S,this).renderRoot.querySelector(`parley-confirm-dialog`);e==null||e.ask({heading:t.Ln(`parley-room-close-heading`),text:t.Ln(`parley-room-close-text`),verb:t.Ln(`parley-room-close`),run:()=>void t.fn(w,this,T).call(this,{type:`close`,reason:``})})}async function ft(e){let n=new URL(t.dn(S,this).recordAddress(e.id),location.href).href;try{await navigator.clipboard.writeText(n),t.Sn(t.Ln(`parley-link-copied`))}catch(n){history.replaceState(null,``,`#message=${e.id}`),t.Sn(t.Ln(`parley-link-in-address`))}}async function T(e){var n,r;let i=(n=await((r=t.dn(C,this).call(this))==null?void 0:r.command(e)))==null?{type:`unanswered`}:n;return i.type===`error`?t.dn(S,this).fail(t.R(i.code,i.retryAfter)):i.type===`unanswered`&&t.dn(S,this).fail(t.Ln(`parley-error-not-done`)),i}function pt(e,n){t.dn(S,this).dispatchEvent(new CustomEvent(e,{detail:n,bubbles:!0,composed:!0}))}function mt(e){switch(e.state){case`connecting`:case`online`:return;case`offline`:return e.full===!0?{words:t.Ln(`parley-status-full`),tone:`calm`,retry:!1}:{words:t.Ln(`parley-status-offline`),tone:`warning`,retry:!1};case`stopping`:return{words:t.Ln(`parley-status-stopping`),tone:`calm`,retry:!1};case`refused`:return{words:t.R(e.code),tone:`warning`,retry:ht(e.code)}}}function ht(e){return e!==`not_found`&&e!==`banned`&&e!==`not_signed_in`&&e!==`help_declined`}function gt(e,n,r){if(!r)return t.Ln(`parley-composer-sign-in`);if(!(n===void 0||n.canPost))return e.state===`online`&&e.readOnly!==void 0?t.R(e.readOnly):t.Ln(`parley-composer-read-only`)}function _t(e,n,r){if(e===void 0||e.count>100)return``;let i=n===void 0?``:t.Dt(n),a=new Set(e.typing.filter(e=>e!==i)),o=e.people.filter(e=>a.has(t.Dt(e))).map(e=>t.V(e,r)),[s,c]=o;return s===void 0?``:c===void 0?t.Ln(`parley-typing-one`,s):o.length===2?t.Ln(`parley-typing-two`,s,c):t.Ln(`parley-typing-many`)}function vt(e,n){let r=e===void 0?void 0:mt(e);return r===void 0?t.Tn:t.En`<div class="banner ${r.tone}" role="status">
<span>${r.words}</span>
${r.retry?t.En`<button type="button" class="button" @click=${n}>${t.Ln(`parley-message-try-again`)}</button>`:t.Tn}
</div>`}function yt(e,n){return e===``?t.Tn:t.En`<div class="banner error">
<span role="alert">${e}</span>
<button type="button" class="button quiet icon" aria-label=${t.Ln(`parley-dialog-close`)} @click=${n}>
${t.yn(t.Mn,.875)}
</button>
</div>`}var bt=`messages`,xt=2e4,St=new WeakMap,Ct=new WeakMap,E=new WeakSet,wt=class{constructor(e){t.mn(this,E),t.pn(this,St,void 0),t.pn(this,Ct,new Map),t.rn(St,this,e)}request(e){return t.fn(E,this,Tt).call(this,e.id,{type:`unanswered`}),new Promise(n=>{let r=Number(setTimeout(()=>t.fn(E,this,Tt).call(this,e.id,{type:`unanswered`}),xt));t.dn(Ct,this).set(e.id,{settle:n,timer:r}),t.dn(St,this).call(this,JSON.stringify(e))})}tell(e){t.dn(St,this).call(this,JSON.stringify(e))}answered(e){t.fn(E,this,Tt).call(this,e.id,e)}cut(){for(let e of t.dn(Ct,this).keys())t.fn(E,this,Tt).call(this,e,{type:`unanswered`})}};function Tt(e,n){let r=t.dn(Ct,this).get(e);r!==void 0&&(t.dn(Ct,this).delete(e),clearTimeout(r.timer),r.settle(n))}var Et=new Set([`ack`,`error`,`presence`,`welcome`,`notice`]);function Dt(e){try{let t=JSON.parse(e);return typeof t!=`object`||!t||!(`type`in t)?void 0:typeof t.type==`string`&&Et.has(t.type)?t:void 0}catch(e){return}}var Ot=100,kt=new WeakMap,D=new WeakMap,At=new WeakMap,O=new WeakMap,jt=class{constructor(e){t.pn(this,kt,void 0),t.pn(this,D,[]),t.pn(this,At,void 0),t.pn(this,O,`unknown`),t.rn(kt,this,e)}get messages(){return t.dn(D,this)}get state(){return t.dn(O,this)}async load(e,n){var r,i,a,o;if(t.dn(O,this)===`loading`||t.dn(O,this)===`beginning`)return!1;let s=(r=(i=t.dn(At,this))==null?(a=t.dn(D,this)[0])==null?void 0:a.id:i)==null?(o=e[0])==null?void 0:o.id:r;if(s===void 0)return!1;t.rn(O,this,`loading`),n();try{let n=await t.dn(kt,this).call(this,{before:s,limit:Ot}),r=new Set([...t.dn(D,this),...e].map(e=>e.id)),i=n.messages.filter(e=>!r.has(e.id));return t.rn(D,this,[...i,...t.dn(D,this)]),t.rn(At,this,n.before),t.rn(O,this,n.before===void 0?`beginning`:`more`),i.length>0}catch(e){return t.rn(O,this,`failed`),!1}finally{n()}}liveChanged(e,n){var r;let i=n[0];if(e.length===0||i===void 0)return;let a=e.findIndex(e=>e.id===i.id);a>0?t.rn(D,this,[...t.dn(D,this),...e.slice(0,a)]):a<0&&((r=t.dn(D,this).at(-1))==null?void 0:r.id)!==i.id&&(t.rn(D,this,[]),t.rn(At,this,void 0),t.rn(O,this,`unknown`));let o=new Set(n.map(e=>e.id));t.dn(D,this).some(e=>o.has(e.id))&&t.rn(D,this,t.dn(D,this).filter(e=>!o.has(e.id)))}update(e,n){t.rn(D,this,t.dn(D,this).map(t=>t.id===e?n(t):t))}},Mt=new WeakMap,Nt=new WeakMap,Pt=class{constructor(e,n,r){t.pn(this,Mt,void 0),t.pn(this,Nt,void 0),t.rn(Mt,this,e),t.rn(Nt,this,`parley.draft.${r}.${n}`)}load(){try{var e,n;return(e=Ft(JSON.parse((n=t.dn(Mt,this).getItem(t.dn(Nt,this)))==null?`null`:n)))==null?{text:``}:e}catch(e){return{text:``}}}save(e){e.text===``&&e.replyTo===void 0&&e.anchor===void 0?t.dn(Mt,this).removeItem(t.dn(Nt,this)):t.dn(Mt,this).setItem(t.dn(Nt,this),JSON.stringify(e))}};function Ft(e){if(typeof e!=`object`||!e||!(`text`in e)||typeof e.text!=`string`)return;let n=`replyTo`in e&&typeof e.replyTo==`string`?{replyTo:e.replyTo}:{},r=`anchor`in e?It(e.anchor):void 0;return t.Gn(t.Gn({text:e.text},n),r&&{anchor:r})}function It(e){if(typeof e!=`object`||!e||!(`document`in e&&`start`in e&&`end`in e&&`quote`in e))return;let{document:t,start:n,end:r,quote:i}=e;return[t,n,r,i].every(e=>typeof e==`string`)?{document:String(t),start:String(n),end:String(r),quote:String(i)}:void 0}var Lt=[`state`],Rt=new WeakMap,zt=new WeakMap,k=new WeakMap,Bt=new WeakSet,Vt=class{constructor(e,n,r){t.mn(this,Bt),t.pn(this,Rt,void 0),t.pn(this,zt,void 0),t.pn(this,k,void 0),t.rn(Rt,this,e),t.rn(zt,this,`parley.outbox.${r}.${n}`),t.rn(k,this,t.fn(Bt,this,Ut).call(this))}get pending(){return t.dn(k,this)}get waiting(){return t.dn(k,this).filter(e=>e.state.kind===`waiting`)}find(e){return t.dn(k,this).find(t=>t.clientId===e)}add(e){let n=t.Gn(t.Gn({},e),{},{clientId:Gt(),state:{kind:`waiting`}});return t.fn(Bt,this,Ht).call(this,[...t.dn(k,this),n]),n}setState(e,n){t.fn(Bt,this,Ht).call(this,t.dn(k,this).map(r=>r.clientId===e?t.Gn(t.Gn({},r),{},{state:n}):r))}remove(e){t.fn(Bt,this,Ht).call(this,t.dn(k,this).filter(t=>t.clientId!==e))}};function Ht(e){t.rn(k,this,e),e.length===0?t.dn(Rt,this).removeItem(t.dn(zt,this)):t.dn(Rt,this).setItem(t.dn(zt,this),JSON.stringify(e.map(e=>{let{state:n}=e;return t.Mt(e,Lt)})))}function Ut(){try{var e;let n=JSON.parse((e=t.dn(Rt,this).getItem(t.dn(zt,this)))==null?`[]`:e);return Array.isArray(n)?n.flatMap(Wt):[]}catch(e){return[]}}function Wt(e){let n=Ft(e);if(n===void 0||typeof e!=`object`||!e||!(`clientId`in e&&`at`in e))return[];let{clientId:r,at:i}=e;return typeof r!=`string`||typeof i!=`number`?[]:[t.Gn(t.Gn({},n),{},{clientId:r,at:i,state:{kind:`waiting`}})]}function Gt(){return crypto.randomUUID()}var Kt=[`anchor`],A=new WeakMap,j=new WeakMap,M=new WeakMap,qt=new WeakMap,N=new WeakMap,P=new WeakMap,Jt=new WeakMap,F=new WeakMap,Yt=new WeakMap,I=new WeakMap,Xt=new WeakMap,Zt=new WeakMap,Qt=new WeakMap,$t=new WeakMap,L=new WeakMap,R=new WeakSet,en=new WeakMap,tn=class{constructor(e){var n;t.mn(this,R),t.pn(this,A,void 0),t.pn(this,j,void 0),t.pn(this,M,void 0),t.pn(this,qt,void 0),t.pn(this,N,void 0),t.pn(this,P,void 0),t.pn(this,Jt,void 0),t.pn(this,F,[]),t.pn(this,Yt,!1),t.pn(this,I,void 0),t.pn(this,Xt,void 0),t.pn(this,Zt,0),t.pn(this,Qt,!1),t.pn(this,$t,!1),t.pn(this,L,!1),t.Zn(this,`isMine`,e=>t.dn(qt,this)===t.Dt(e.author)),t.pn(this,en,void 0),t.rn(A,this,e),t.rn(qt,this,e.person===void 0?void 0:t.Dt(e.person)),t.rn(j,this,new Vt(e.storage,e.document,(n=t.dn(qt,this))==null?``:n)),t.rn(M,this,new wt(e=>t.dn(P,this).send(e))),t.rn(N,this,new jt(e.fetchPage)),t.rn(P,this,t.fn(R,this,nn).call(this))}get messages(){return[...t.dn(N,this).messages,...t.dn(F,this)]}get pending(){return t.dn(j,this).pending}get status(){return t.dn(P,this).status}get synced(){return t.dn(Yt,this)}get welcome(){return t.dn(I,this)}get digest(){return t.dn(Xt,this)}get older(){return t.dn(N,this).state}get online(){return t.dn(P,this).status.state===`online`&&t.dn(I,this)!==void 0}find(e){var n;return(n=t.dn(F,this).find(t=>t.id===e))==null?t.dn(N,this).messages.find(t=>t.id===e):n}post(e){let n=t.dn(j,this).add(t.Gn(t.Gn({},e),{},{at:Date.now()}));this.typing(!1),t.fn(R,this,z).call(this),this.online&&t.fn(R,this,dn).call(this,n)}retry(e){t.dn(j,this).setState(e,{kind:`waiting`}),t.fn(R,this,z).call(this);let n=t.dn(j,this).find(e);n!==void 0&&this.online&&t.fn(R,this,dn).call(this,n)}discard(e){t.dn(j,this).remove(e),t.fn(R,this,z).call(this)}async command(e){if(!this.online)return{type:`unanswered`};let n=await t.dn(M,this).request(t.Gn(t.Gn({},e),{},{id:Gt()}));return n.type===`ack`&&t.fn(R,this,pn).call(this,e),n}typing(e){let n=Date.now();(e?n-t.dn(Zt,this)>mn:t.dn(Zt,this)>0)&&this.online&&(t.rn(Zt,this,e?n:0),t.dn(M,this).tell({type:`typing`,id:Gt(),on:e}))}loadOlder(){return t.dn(N,this).load(t.dn(F,this),()=>t.fn(R,this,z).call(this))}rejoin(){t.dn(P,this).retry(),t.fn(R,this,z).call(this)}close(){t.rn(L,this,!0),t.dn(M,this).cut(),t.dn(P,this).close(),t.dn(P,this).doc.destroy()}};function nn(){let e=new a.K;t.rn(Jt,this,e);let n=()=>t.dn(Jt,this)===e&&!t.dn(L,this);return e.getArray(bt).observe(()=>{n()&&t.fn(R,this,rn).call(this,e)}),t.dn(A,this).connection.open(t.dn(A,this).document,e,{onStatus:e=>{n()&&t.fn(R,this,an).call(this,e)},onStateless:e=>{n()&&t.fn(R,this,on).call(this,e)},onSynced:()=>{n()&&(t.rn(Yt,this,!0),t.fn(R,this,z).call(this),t.fn(R,this,un).call(this))}})}function rn(e){let n=t.dn(F,this),r=e.getArray(bt).toArray(),i=new Set(n.map(e=>e.id));t.rn(F,this,r),t.dn(N,this).liveChanged(n,r);let a=r.filter(e=>!i.has(e.id));for(let e of a)this.isMine(e)&&t.dn(j,this).remove(e.clientId);let o=a.filter(e=>!this.isMine(e));t.dn(Yt,this)&&o.length>0&&t.dn(A,this).onArrived(o),t.fn(R,this,z).call(this)}function an(e){e.state!==`online`&&(t.rn(I,this,void 0),t.rn(Zt,this,0),t.dn(M,this).cut()),t.fn(R,this,z).call(this)}function on(e){let n=Dt(e);n!==void 0&&t.fn(R,this,sn).call(this,n)}function sn(e){switch(e.type){case`ack`:case`error`:t.dn(M,this).answered(e);return;case`presence`:t.rn(Xt,this,e),t.fn(R,this,z).call(this);return;case`notice`:t.dn(A,this).onNotice(e);return;case`welcome`:t.fn(R,this,cn).call(this,e)}}function cn(e){let n=t.dn(en,this)!==void 0&&t.dn(en,this)!==e.incarnation;t.rn(en,this,e.incarnation),n?t.fn(R,this,ln).call(this):(t.rn(I,this,e),t.fn(R,this,z).call(this),t.fn(R,this,un).call(this))}function ln(){t.dn(M,this).cut(),t.dn(P,this).close(),t.dn(P,this).doc.destroy(),t.rn(en,this,void 0),t.rn(F,this,[]),t.rn(N,this,new jt(t.dn(A,this).fetchPage)),t.rn(Yt,this,!1),t.rn(I,this,void 0),t.rn(P,this,t.fn(R,this,nn).call(this)),t.fn(R,this,z).call(this)}async function un(){if(!t.dn(Qt,this)){t.rn(Qt,this,!0);for(let e of t.dn(j,this).waiting){if(!this.online)break;await t.fn(R,this,dn).call(this,e)}t.rn(Qt,this,!1)}}async function dn(e){let{clientId:n,text:r,replyTo:i,anchor:a}=e,o=await t.dn(M,this).request(t.Gn(t.Gn({type:`post`,id:n,text:r},i===void 0?{}:{replyTo:i}),a===void 0?{}:{anchor:a}));if(!(t.dn(j,this).find(n)===void 0||t.dn(L,this))){switch(o.type){case`ack`:o.message===void 0||this.find(o.message)!==void 0?t.dn(j,this).remove(n):t.fn(R,this,fn).call(this,n);break;case`error`:{let{code:e,retryAfter:r}=o,i=r===void 0?{kind:`failed`,code:e}:{kind:`failed`,code:e,retryAfter:r};t.dn(j,this).setState(n,i);break}case`unanswered`:this.online&&t.dn(j,this).setState(n,{kind:`failed`})}t.fn(R,this,z).call(this)}}function fn(e){setTimeout(()=>{!t.dn(L,this)&&this.online&&(t.dn(j,this).remove(e),t.fn(R,this,z).call(this))},2e3)}function pn(e){if(e.type===`edit`){let{text:n}=e;t.dn(N,this).update(e.message,e=>t.Gn(t.Gn({},e),{},{text:n,editedAt:Date.now()}))}else if(e.type===`delete`||e.type===`remove`){let n=e.type===`delete`?`author`:`moderator`;t.dn(N,this).update(e.message,e=>{let{anchor:r}=e,i=t.Mt(e,Kt);return t.Gn(t.Gn({},i),{},{text:``,deletedBy:n,reactions:{}})})}else if(e.type===`react`&&t.dn(A,this).person!==void 0){let{person:n}=t.dn(A,this);t.dn(N,this).update(e.message,t=>hn(t,e.emoji,e.on,n))}else return;t.fn(R,this,z).call(this)}function z(){t.dn($t,this)||t.dn(L,this)||(t.rn($t,this,!0),queueMicrotask(()=>{t.rn($t,this,!1),t.dn(L,this)||t.dn(A,this).onChange()}))}var mn=3e3;function hn(e,n,r,i){var a,o;let s=e.reactions,{[n]:c}=s,l=t.Mt(s,[n].map(t.Qn)),u=((a=c==null?void 0:c.people)==null?[]:a).filter(e=>t.Dt(e)!==t.Dt(i)),ee=((o=c==null?void 0:c.count)==null?0:o)+(r?1:-1);return ee<=0?t.Gn(t.Gn({},e),{},{reactions:l}):t.Gn(t.Gn({},e),{},{reactions:t.Gn(t.Gn({},l),{},{[n]:{count:ee,people:r?[...u,i]:u}})})}var gn=new WeakMap,_n=new WeakMap,B=new WeakMap,vn=class{constructor(e,n,r){t.pn(this,gn,void 0),t.pn(this,_n,void 0),t.pn(this,B,void 0),t.rn(gn,this,e),t.rn(_n,this,`parley.read.${r}.${n}`);let i=Number(e.getItem(t.dn(_n,this)));t.rn(B,this,Number.isFinite(i)&&i>0?i:void 0)}get readUntil(){return t.dn(B,this)}begin(e){var n,r;t.dn(B,this)!=null||t.rn(B,this,(n=(r=e.at(-1))==null?void 0:r.at)==null?0:n)}read(e){var n,r,i;let a=(n=(r=e.at(-1))==null?void 0:r.at)==null?0:n;return a<=((i=t.dn(B,this))==null?0:i)?!1:(t.rn(B,this,a),t.dn(gn,this).setItem(t.dn(_n,this),String(a)),!0)}unread(e,n){let r=t.dn(B,this);return r===void 0?[]:e.filter(e=>e.at>r&&!n(e)&&e.deletedBy===void 0)}},yn=new WeakMap,V=new WeakMap,H=new WeakMap,U=new WeakMap,bn=new WeakMap,W=new WeakMap,xn=new WeakMap,Sn=new WeakMap,G=new WeakMap,Cn=new WeakSet,wn=class{constructor(e,n){t.mn(this,Cn),t.pn(this,yn,void 0),t.pn(this,V,void 0),t.pn(this,H,void 0),t.pn(this,U,void 0),t.pn(this,bn,void 0),t.pn(this,W,void 0),t.pn(this,xn,void 0),t.pn(this,Sn,!1),t.pn(this,G,{count:0,mentions:0}),t.rn(yn,this,e),t.rn(V,this,n),e.addController(this)}hostDisconnected(){this.close()}get conversation(){return t.dn(U,this)}get drafts(){return t.dn(bn,this)}get items(){let e=t.dn(U,this);return e===void 0?[]:i.i(e.messages,e.pending,t.dn(xn,this),e.isMine)}get unread(){return t.dn(G,this)}open(e){let r=t.dn(H,this);if(r!==void 0&&r.document===e.document&&r.connection===e.connection&&r.kept===e.kept&&t.dn(U,this)!==void 0)return;this.close(),t.rn(H,this,e);let i=n.r(e.kept),a=e.person===void 0?``:t.Dt(e.person);t.rn(bn,this,new Pt(i,e.document,a)),t.rn(W,this,new vn(n.n(e.kept?`browser`:`tab`),e.document,a)),t.rn(U,this,new tn({connection:e.connection,document:e.document,person:e.person,storage:i,fetchPage:n=>t.P(e.document,n),onChange:()=>t.fn(Cn,this,Tn).call(this),onArrived:e=>t.fn(Cn,this,Dn).call(this,e),onNotice:e=>t.dn(V,this).notice(e)})),t.dn(yn,this).requestUpdate()}close(){var e;(e=t.dn(U,this))==null||e.close(),t.rn(U,this,void 0),t.rn(H,this,void 0),t.rn(xn,this,void 0),t.rn(Sn,this,!1)}seen(){var e,n,r;let i=(e=(n=t.dn(U,this))==null?void 0:n.messages)==null?[]:e;((r=t.dn(W,this))==null?void 0:r.read(i))===!0&&t.fn(Cn,this,En).call(this)}returned(){var e;t.dn(G,this).count!==0&&(t.rn(xn,this,(e=t.dn(W,this))==null?void 0:e.readUntil),t.dn(yn,this).requestUpdate())}};function Tn(){let e=t.dn(U,this);if((e==null?void 0:e.synced)===!0&&!t.dn(Sn,this)){var n,r;t.rn(Sn,this,!0),t.rn(xn,this,(n=t.dn(W,this))==null?void 0:n.readUntil),(r=t.dn(W,this))==null||r.begin(e.messages)}t.fn(Cn,this,En).call(this),t.dn(yn,this).requestUpdate()}function En(){var e,n,r;let i=t.dn(U,this);if(i===void 0)return;let a=((e=(n=t.dn(W,this))==null?void 0:n.unread(i.messages,i.isMine))==null?[]:e).filter(e=>!t.dn(V,this).ignores(e.author)),o=(r=t.dn(H,this))==null||(r=r.person)==null?void 0:r.name,s=o===void 0?0:a.filter(e=>t.Ft(e.text,o)).length;(a.length!==t.dn(G,this).count||s!==t.dn(G,this).mentions)&&(t.rn(G,this,{count:a.length,mentions:s}),t.dn(V,this).unread(t.dn(G,this)))}function Dn(e){var n,r;let i=e.filter(e=>!t.dn(V,this).ignores(e.author)),a=(n=(r=t.dn(H,this))==null?void 0:r.wiki)==null?``:n;for(let e of t.dn(V,this).inView()?i:[])t.Sn(t.U(e,a),On);i.length>0&&t.dn(V,this).arrived(i)}var On={kind:`messages`,words:e=>t.Ln(`parley-announce-many`,e)},K=new WeakSet,kn=class extends t.wn{constructor(){super(),t.mn(this,K),this.heading=``,this.topic=``,this.kept=!0,this.promise=``,this.document=``,this.people=[],this.count=0,this.wiki=``,this.searching=!1,this.search=()=>void 0,this.back=void 0,this.backLabel=``,this.moreItems=[],this.language=``}render(){return t.En`
<div class="top">
${this.back===void 0?t.Tn:t.fn(K,this,jn).call(this,this.backLabel||t.Ln(`parley-room-back`),t.Pn,this.back)}
<div class="words">
<h2 title=${this.heading}><bdi>${this.heading}</bdi></h2>
${this.topic===``?t.Tn:t.En`<div class="topic" title=${this.topic}><bdi>${this.topic}</bdi></div>`}
</div>
${this.count===0?t.Tn:t.En`<parley-faces
.people=${this.people}
.count=${this.count}
.max=${3}
.wiki=${this.wiki}
></parley-faces>`}
${this.kept?t.fn(K,this,jn).call(this,t.Ln(`parley-search-open`),t.kt,this.search,this.searching):t.Tn}
${t.fn(K,this,Mn).call(this)}
</div>
<p class="promise ${this.kept?`kept`:`gone`}">
${t.yn(this.kept?t.Rt:t.Nn,1)}
<span>${t.fn(K,this,An).call(this)}</span>
</p>
`}};function An(){return this.promise===``?this.kept?t.Ln(`parley-promise-kept`):t.Ln(`parley-promise-gone`):this.promise}function jn(e,n,r,i){return t.En`<button
type="button"
class="button quiet icon"
aria-label=${e}
title=${e}
aria-pressed=${i===void 0?t.Tn:String(i)}
@click=${r}
>
${t.yn(n)}
</button>`}function Mn(){let e=this.kept?[{label:t.Ln(`parley-export-text`),icon:t.v,run:()=>void t.fn(K,this,Nn).call(this,`text`)},{label:t.Ln(`parley-export-wikitext`),icon:t.v,run:()=>void t.fn(K,this,Nn).call(this,`wikitext`)},{label:t.Ln(`parley-export-json`),icon:t.v,run:()=>void t.fn(K,this,Nn).call(this,`json`)}]:[],n=[...this.moreItems,...e];return n.length===0?t.Tn:t.En`<parley-menu .label=${t.Ln(`parley-room-more`)} .icon=${t.jn} .items=${n}></parley-menu>`}async function Nn(e){try{await t.F(this.document,e)}catch(e){t.Sn(t.Ln(`parley-error-not-done`))}}t.Zn(kn,`properties`,{heading:{},topic:{},kept:{type:Boolean},promise:{},document:{},people:{attribute:!1},count:{type:Number},wiki:{},searching:{type:Boolean},search:{attribute:!1},back:{attribute:!1},backLabel:{attribute:!1},moreItems:{attribute:!1},language:{}}),t.Zn(kn,`styles`,[t.gn,t._n,t.Dn`
:host {
display: block;
border-block-end: 1px solid var(--border-color-subtle);
}
.top {
display: flex;
align-items: center;
gap: var(--spacing-25);
padding: var(--spacing-50) var(--spacing-75);
}
.words {
flex: 1;
min-inline-size: 0;
}
h2 {
margin: 0;
overflow: hidden;
color: var(--color-emphasized);
font-size: var(--font-size-medium);
line-height: var(--line-height-small);
text-overflow: ellipsis;
white-space: nowrap;
}
.topic {
overflow: hidden;
color: var(--color-subtle);
font-size: var(--font-size-x-small);
text-overflow: ellipsis;
white-space: nowrap;
}
.promise {
display: flex;
align-items: center;
gap: var(--spacing-50);
margin: 0;
padding: var(--spacing-25) var(--spacing-75);
font-size: var(--font-size-x-small);
line-height: var(--line-height-x-small);
}
.kept {
background: var(--background-color-progressive-subtle);
color: var(--color-base);
}
.gone {
background: var(--background-color-warning-subtle);
color: var(--color-base);
}
`]),customElements.define(`parley-room-header`,kn);var Pn=t.Dn`
:host {
display: flex;
flex-direction: column;
min-block-size: 0;
min-inline-size: 0;
background: var(--background-color-base);
container-type: inline-size;
}
section {
display: flex;
flex: 1;
flex-direction: column;
min-block-size: 0;
min-inline-size: 0;
}
.banner {
display: flex;
align-items: center;
gap: var(--spacing-50);
padding: var(--spacing-50) var(--spacing-75);
background: var(--background-color-notice-subtle);
}
.banner span {
flex: 1;
}
.banner.warning {
background: var(--background-color-warning-subtle);
}
.banner.error {
background: var(--background-color-error-subtle);
color: var(--color-base);
}
.refusal {
padding: var(--spacing-75);
border-block-start: 1px solid var(--border-color-subtle);
color: var(--color-subtle);
text-align: center;
}
`,Fn=e.t({ParleyRoom:()=>Kn}),q=new WeakMap,J=new WeakMap,Y=new WeakMap,In=new WeakMap,Ln=new WeakMap,Rn=new WeakMap,X=new WeakSet,zn=new WeakMap,Bn=new WeakMap,Vn=new WeakMap,Hn=new WeakMap,Un=new WeakMap,Wn=new WeakMap,Gn=new WeakMap,Kn=class extends t.wn{constructor(){super(),t.mn(this,X),t.pn(this,q,new wn(this,{unread:e=>t.fn(X,this,$).call(this,`parley-unread`,e),arrived:e=>t.fn(X,this,$).call(this,`parley-arrived`,{messages:e}),notice:e=>t.fn(X,this,Q).call(this,t.H(e)),ignores:e=>s.has(e),inView:()=>this.checkVisibility()})),t.pn(this,J,new ot(this,()=>t.dn(q,this).conversation)),t.pn(this,Y,!1),t.pn(this,In,void 0),t.pn(this,Ln,``),t.pn(this,Rn,!1),t.pn(this,zn,()=>{var e,n,r,i;let a=t.dn(q,this).conversation,o=(e=this.context)==null||(e=e.person)==null?void 0:e.userId,s=((n=a==null?void 0:a.messages)==null?[]:n).map(e=>e.author).toReversed();return{here:((r=a==null||(i=a.digest)==null?void 0:i.people)==null?[]:r).filter(e=>e.userId!==o),spoke:s.filter(e=>e.userId!==o),wiki:Z.call(t.fn(X,this)),searchPages:this.searchPages}}),t.pn(this,Bn,{post:e=>{var n;t.fn(X,this,Q).call(this,``),(n=t.dn(q,this).conversation)==null||n.post(e)},edit:(e,n)=>void t.dn(J,this).edit(e,n),draft:e=>{var n;return(n=t.dn(q,this).drafts)==null?void 0:n.save(e)},typing:e=>{var n;return(n=t.dn(q,this).conversation)==null?void 0:n.typing(e)},editLast:()=>t.dn(J,this).editLast(),leave:()=>t.fn(X,this,$).call(this,`parley-leave`,void 0)}),t.pn(this,Vn,e=>t.dn(J,this).act(e)),t.pn(this,Hn,()=>{document.visibilityState===`visible`&&this.checkVisibility()&&this.shown()}),t.pn(this,Un,()=>{r.t(()=>require("ext.parley.bootstrap").load("ext.parley.record-search")).catch(()=>t.fn(X,this,Q).call(this,t.Ln(`parley-error-not-done`))),t.rn(Y,this,!t.dn(Y,this)),this.requestUpdate(),t.dn(Y,this)||this.focusComposer()}),t.pn(this,Wn,()=>{var e;let t=(e=/^#message=([\w-]{1,64})$/u.exec(location.hash))==null?void 0:e[1];t!==void 0&&this.kept&&this.showMessage(t)}),t.pn(this,Gn,e=>{let n=this.composer;if(e.key===`F6`&&!e.altKey&&!e.ctrlKey){var r;e.preventDefault(),e.stopPropagation(),e.composedPath().includes(n==null?this:n)&&n!==null?(r=this.list)==null||r.focusList():t.fn(X,this,$).call(this,`parley-leave`,void 0)}else e.key===`Escape`&&!e.isComposing&&(e.preventDefault(),e.stopPropagation(),n===null?t.fn(X,this,$).call(this,`parley-leave`,void 0):n.focusField())}),this.document=``,this.connection=void 0,this.kept=!0,this.context=void 0,this.heading=``,this.topic=``,this.promise=``,this.anchorState=()=>`unknown`,this.searchPages=async()=>[],this.back=void 0,this.backLabel=``,this.menuItems=[],this.inviting=!1,this.recordAddress=e=>`#message=${e}`}async focusComposer(){var e;await this.updateComplete;let{composer:t}=this;t===null?(e=this.list)==null||e.focusList():await t.focusField()}async discuss(e){var n;t.rn(Y,this,!1),this.requestUpdate(),await this.updateComplete,(n=this.composer)==null||n.discuss(e)}async showMessage(e){var n,r,i;t.rn(Y,this,!1),this.requestUpdate();let a=await t.dn(J,this).pageTo(e);return await this.updateComplete,await((n=this.list)==null?void 0:n.updateComplete),a?(t.rn(In,this,e),this.requestUpdate(),(r=(i=this.list)==null?void 0:i.reveal(e))!=null&&r):(t.fn(X,this,Q).call(this,t.Ln(`parley-message-not-found`)),!1)}setAway(e){var n;(n=t.dn(q,this).conversation)==null||n.command({type:`away`,on:e})}get unread(){return t.dn(q,this).unread}get composer(){return this.renderRoot.querySelector(`parley-composer`)}get list(){return this.renderRoot.querySelector(`parley-message-list`)}fail(e){t.fn(X,this,Q).call(this,e)}connectedCallback(){super.connectedCallback(),t.Cn(),this.hasUpdated&&this.requestUpdate(),addEventListener(`hashchange`,t.dn(Wn,this)),document.addEventListener(`visibilitychange`,t.dn(Hn,this))}disconnectedCallback(){super.disconnectedCallback(),removeEventListener(`hashchange`,t.dn(Wn,this)),document.removeEventListener(`visibilitychange`,t.dn(Hn,this))}willUpdate(e){var n;let{connection:r,context:i}=this;this.isConnected&&r!==void 0&&i!==void 0&&this.document!==``&&(e.has(`document`)&&t.rn(Rn,this,!1),t.dn(q,this).open({connection:r,document:this.document,kept:this.kept,person:(n=i.person)==null?void 0:n,wiki:i.wiki}))}updated(){var e,n,r,i;if(t.dn(Rn,this)||((e=t.dn(q,this).conversation)==null?void 0:e.synced)!==!0)return;t.rn(Rn,this,!0);let a=(n=(r=t.dn(q,this).drafts)==null?void 0:r.load())==null?{text:``}:n,o=a.replyTo===void 0?void 0:t.dn(q,this).conversation.find(a.replyTo);(i=this.composer)==null||i.restore(a,o),t.dn(Wn,this).call(this)}render(){var e,n;let r=t.dn(q,this).conversation;if(r===void 0)return t.Tn;let{digest:i}=r;return t.En`
<section aria-label=${this.heading} @keydown=${t.dn(Gn,this)}>
<parley-room-header
.heading=${this.heading}
.topic=${this.topic}
.kept=${this.kept}
.promise=${this.promise}
.document=${this.document}
.people=${(e=i==null?void 0:i.people)==null?[]:e}
.count=${(n=i==null?void 0:i.count)==null?0:n}
.wiki=${Z.call(t.fn(X,this))}
.searching=${t.dn(Y,this)}
.search=${t.dn(Un,this)}
.back=${this.back}
.backLabel=${this.backLabel}
.moreItems=${[...t.dn(J,this).menu(),...this.menuItems]}
.language=${t.Fn()}
></parley-room-header>
<slot name="standing"></slot>
${vt(r.status,()=>r.rejoin())}
${t.dn(Y,this)?t.fn(X,this,qn).call(this):t.fn(X,this,Jn).call(this)} ${yt(t.dn(Ln,this),()=>t.fn(X,this,Q).call(this,``))}
${t.fn(X,this,Xn).call(this)}
</section>
<parley-confirm-dialog></parley-confirm-dialog>
<parley-report-dialog></parley-report-dialog>
<parley-moderation-dialog></parley-moderation-dialog>
`}shown(){var e;t.dn(q,this).returned(),((e=this.list)==null?void 0:e.atEnd)===!0&&t.fn(X,this,Qn).call(this)}};function Z(){var e,t;return(e=(t=this.context)==null?void 0:t.wiki)==null?``:e}function qn(){return t.En`<parley-record-search
.document=${this.document}
.wiki=${Z.call(t.fn(X,this))}
.jump=${e=>void this.showMessage(e)}
.leave=${t.dn(Un,this)}
.language=${t.Fn()}
></parley-record-search>`}function Jn(){let e=t.dn(q,this).conversation;return t.En`<parley-message-list
.items=${t.dn(q,this).items}
.view=${t.fn(X,this,Zn).call(this)}
.older=${this.kept?e==null?void 0:e.older:void 0}
.loading=${(e==null?void 0:e.synced)!==!0&&(e==null?void 0:e.status.state)===`connecting`}
.empty=${t.fn(X,this,Yn).call(this)}
.highlighted=${t.dn(In,this)}
.label=${t.Ln(`parley-list-label`)}
.language=${t.Fn()}
></parley-message-list>`}function Yn(){var e;return((e=t.dn(q,this).conversation)==null?void 0:e.status.state)===`refused`?``:this.kept?t.Ln(`parley-room-empty-kept`):t.Ln(`parley-room-empty`)}function Xn(){var e,n;let r=t.dn(q,this).conversation;if((r==null?void 0:r.status.state)===`refused`)return t.Tn;let i=(e=(n=this.context)==null?void 0:n.person)==null?void 0:e,a=r===void 0?void 0:gt(r.status,r.welcome,i!==void 0);return a===void 0?t.En`<parley-composer
.label=${t.Ln(`parley-composer-label`)}
.state=${_t(r==null?void 0:r.digest,i,Z.call(t.fn(X,this)))}
.wiki=${Z.call(t.fn(X,this))}
.sources=${t.dn(zn,this)}
.handlers=${t.dn(Bn,this)}
.language=${t.Fn()}
></parley-composer>`:t.En`<div class="refusal">${a}</div>`}function Zn(){var e,n;return{wiki:Z.call(t.fn(X,this)),person:(e=(n=this.context)==null?void 0:n.person)==null?void 0:e,powers:e=>t.dn(J,this).powers(e),find:e=>{var n;return(n=t.dn(q,this).conversation)==null?void 0:n.find(e)},ignored:e=>s.has(e.author),anchorState:e=>e.anchor===void 0?`unknown`:this.anchorState(e.anchor),act:t.dn(Vn,this),retry:e=>{var n;return(n=t.dn(q,this).conversation)==null?void 0:n.retry(e)},change:e=>{var n,r,i,a;let{text:o,replyTo:s,anchor:c}=e,l=t.Gn(t.Gn({text:o},s!==void 0&&{replyTo:s}),c&&{anchor:c});(n=t.dn(q,this).conversation)==null||n.discard(e.clientId),(r=this.composer)==null||r.restore(l,s===void 0||(i=t.dn(q,this).conversation)==null?void 0:i.find(s)),(a=this.composer)==null||a.focusField()},discard:e=>{var n;return(n=t.dn(q,this).conversation)==null?void 0:n.discard(e)},loadOlder:()=>{var e;(e=t.dn(q,this).conversation)==null||e.loadOlder()},seen:()=>t.fn(X,this,Qn).call(this)}}function Qn(){document.visibilityState===`visible`&&this.checkVisibility()&&t.dn(q,this).seen()}function Q(e){t.rn(Ln,this,e),this.requestUpdate()}function $(e,t){this.dispatchEvent(new CustomEvent(e,{detail:t,bubbles:!0,composed:!0}))}t.Zn(Kn,`properties`,{document:{},connection:{attribute:!1},kept:{type:Boolean},context:{attribute:!1},heading:{},topic:{},promise:{},anchorState:{attribute:!1},searchPages:{attribute:!1},back:{attribute:!1},backLabel:{attribute:!1},menuItems:{attribute:!1},inviting:{type:Boolean},recordAddress:{attribute:!1}}),t.Zn(Kn,`styles`,[t.gn,t._n,Pn]),customElements.define(`parley-room`,Kn),Object.defineProperty(exports,"i",{enumerable:!0,get:function(){return mt}}),Object.defineProperty(exports,"n",{enumerable:!0,get:function(){return Gt}}),Object.defineProperty(exports,"r",{enumerable:!0,get:function(){return wt}}),Object.defineProperty(exports,"t",{enumerable:!0,get:function(){return Fn}});
