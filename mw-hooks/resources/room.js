// SPDX-License-Identifier: GPL-2.0-or-later
"use strict";const e=require("ext.parley.rolldown-runtime"),t=require("ext.parley.common"),n=require("ext.parley.browser-storage"),r=require("ext.parley.message"),i=require("ext.parley.prosemirror");var a=`parley.ignored`,o={has(e){return s().has(t.vt(e))},set(e,r){let i=s();r?i.add(t.vt(e)):i.delete(t.vt(e)),n.n(`browser`).setItem(a,JSON.stringify([...i]))}};function s(){try{var e;let t=JSON.parse((e=n.n(`browser`).getItem(a))==null?`[]`:e);return new Set(Array.isArray(t)?t.filter(e=>typeof e==`string`):[])}catch(e){return new Set}}var c=1e3,l=t.On`
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
`;function u(e,t){var n,r;let i=e.slice(0,t),a=/\[\[([^[\]|\n]{0,100})$/u.exec(i);if(a!==null)return{kind:`page`,words:(n=a[1])==null?``:n,start:a.index,end:t};let o=RegExp(`(?<![\\p{L}\\p{N}_.@-])@"?([\\p{L}\\p{N}_][^\\s@"]{0,50}(?: [^\\s@"]{1,50})?)?$`,`u`).exec(i);if(o!==null)return{kind:`person`,words:(r=o[1])==null?``:r,start:o.index,end:t}}function ee(e,n,r,i){let a=e.toLocaleLowerCase(),o=new Set,s=[];for(let e of[...n,...r]){let n=t.vt(e);if(o.has(n)||!re(e.name.toLocaleLowerCase(),a))continue;o.add(n);let r=t._t(e,i);if(s.push({kind:`person`,person:e,label:r,insert:`${t.Ft(e.name)} `}),s.length===7)break}return s}function te(e){return e.slice(0,7).map(e=>({kind:`page`,label:e,insert:`[[${e}]] `}))}function ne(e,t,n){let r=e.slice(t.end).replace(t.kind===`page`?/^\]{0,2} ?/u:/^"? ?/u,``),i=e.slice(0,t.start)+n.insert;return{text:i+r,caret:i.length}}function re(e,t){return e.startsWith(t)||e.split(/\s+/u).some(e=>e.startsWith(t))}var ie=150,ae=new WeakMap,oe=new WeakMap,se=new WeakMap,d=new WeakMap,f=new WeakMap,ce=new WeakMap,le=new WeakMap,p=new WeakSet,ue=class{constructor(e,n){t.mn(this,p),t.pn(this,ae,void 0),t.pn(this,oe,void 0),t.pn(this,se,void 0),t.pn(this,d,[]),t.pn(this,f,0),t.pn(this,ce,void 0),t.pn(this,le,void 0),t.Xt(ae,this,e),t.Xt(oe,this,n),e.addController(this)}hostDisconnected(){this.close()}get completions(){return t.dn(d,this)}get active(){return t.dn(f,this)}get open(){return t.dn(d,this).length>0}update(e,n){let r=u(e,n);if(t.fn(p,this,fe).call(this),t.Xt(se,this,r),r===void 0)t.fn(p,this,m).call(this,[]);else if(r.kind===`person`){let{here:e,spoke:n,wiki:i}=t.dn(oe,this).call(this);t.fn(p,this,m).call(this,ee(r.words,e,n,i))}else r.words.trim()===``?t.fn(p,this,m).call(this,[]):t.Xt(ce,this,setTimeout(()=>void t.fn(p,this,de).call(this,r.words),ie))}move(e){let n=t.dn(d,this).length;t.Xt(f,this,(t.dn(f,this)+e+n)%n),t.dn(ae,this).requestUpdate()}close(){t.fn(p,this,fe).call(this),t.Xt(se,this,void 0),t.fn(p,this,m).call(this,[])}accept(e,n=t.dn(f,this)){let r=t.dn(d,this)[n],i=t.dn(se,this);if(r!==void 0&&i!==void 0)return this.close(),ne(e,i,r)}};async function de(e){let n=new AbortController;t.Xt(le,this,n);try{let r=await t.dn(oe,this).call(this).searchPages(e,n.signal);n.signal.aborted||t.fn(p,this,m).call(this,te(r))}catch(e){n.signal.aborted||t.fn(p,this,m).call(this,[])}}function fe(){var e;clearTimeout(t.dn(ce,this)),(e=t.dn(le,this))==null||e.abort(),t.Xt(le,this,void 0)}function m(e){t.Xt(d,this,e),t.Xt(f,this,0),t.dn(ae,this).requestUpdate()}var pe=200,h=new WeakMap,me=new WeakMap,he=new WeakMap,g=new WeakSet,ge=new WeakMap,_e=new WeakMap,ve=new WeakMap,ye=new WeakMap,be=new WeakMap,xe=new WeakMap,Se=class extends t.Tn{constructor(){super(),t.mn(this,g),t.pn(this,h,new ue(this,()=>this.sources())),t.pn(this,me,void 0),t.pn(this,he,``),t.pn(this,ge,e=>{e.target instanceof HTMLTextAreaElement&&(this.text=e.target.value,t.Xt(he,this,``),t.dn(h,this).update(this.text,e.target.selectionStart),this.handlers.typing(this.text!==``),t.fn(g,this,_).call(this))}),t.pn(this,_e,()=>{let e=Ce.call(t.fn(g,this));e!==null&&t.dn(h,this).update(this.text,e.selectionStart)}),t.pn(this,ve,()=>{t.dn(h,this).close(),this.handlers.typing(!1)}),t.pn(this,ye,e=>{e.isComposing||(t.dn(h,this).open&&t.fn(g,this,je).call(this,e)?(e.preventDefault(),e.stopPropagation()):e.key===`Enter`&&!e.shiftKey&&!e.altKey&&!e.ctrlKey&&!e.metaKey?(e.preventDefault(),t.dn(be,this).call(this)):e.key===`Escape`?(e.preventDefault(),e.stopPropagation(),t.fn(g,this,Me).call(this)):e.key===`ArrowUp`&&this.text===``&&this.mode.kind===`new`&&(e.preventDefault(),this.handlers.editLast()))}),t.pn(this,be,()=>{let e=this.text.trim();if(!(e===``||this.disabled||e.length>1e3)){if(t.Pt(e)>5)t.Xt(he,this,t.Vn(`parley-error-too-many-mentions`,5)),this.requestUpdate();else if(this.mode.kind===`edit`){let{message:n}=this.mode;e!==n.text&&this.handlers.edit(n,e),t.dn(xe,this).call(this)}else this.handlers.post(t.in({text:e},t.fn(g,this,Fe).call(this))),this.text=``,this.mode={kind:`new`},t.dn(h,this).close(),t.fn(g,this,_).call(this),this.focusField()}}),t.pn(this,xe,()=>{t.fn(g,this,Ne).call(this),this.focusField()}),this.label=``,this.state=``,this.disabled=!1,this.wiki=``,this.mode={kind:`new`},this.text=``,this.language=``}restore(e,t){this.text=e.text,this.mode=Ie(e,t)}reply(e){t.fn(g,this,Ne).call(this),this.mode=Ie(t.in(t.in({text:``},t.fn(g,this,Fe).call(this)),{},{replyTo:e.id}),e),t.fn(g,this,_).call(this),this.focusField()}discuss(e){t.fn(g,this,Ne).call(this);let{replyTo:n,replyId:r}=this.mode.kind===`new`?this.mode:{};this.mode=t.in(t.in({kind:`new`,anchor:e},n&&{replyTo:n}),r!==void 0&&{replyId:r}),t.fn(g,this,_).call(this),this.focusField()}edit(e){this.mode.kind===`new`&&t.Xt(me,this,{text:this.text,mode:this.mode}),this.mode={kind:`edit`,message:e},this.text=e.text,this.focusField()}async focusField(){await this.updateComplete;let e=Ce.call(t.fn(g,this));e==null||e.focus(),e==null||e.setSelectionRange(e.value.length,e.value.length)}updated(e){e.has(`text`)&&t.fn(g,this,we).call(this)}render(){let e=c-this.text.length,{completions:n,active:r,open:i}=t.dn(h,this);return t.Dn`
${i?t.fn(g,this,De).call(this):t.En} ${t.fn(g,this,Ee).call(this)}
<div class="line">
<textarea
rows="1"
dir="auto"
.value=${t.g(this.text)}
?disabled=${this.disabled}
placeholder=${this.label}
aria-label=${this.label}
aria-describedby="below"
aria-autocomplete="list"
aria-haspopup="listbox"
aria-controls=${i?`completions`:t.En}
aria-activedescendant=${i&&n.length>0?`completion-${r}`:t.En}
enterkeyhint="send"
@input=${t.dn(ge,this)}
@click=${t.dn(_e,this)}
@keydown=${t.dn(ye,this)}
@blur=${t.dn(ve,this)}
></textarea>
<button
type="button"
class="button primary icon"
aria-label=${this.mode.kind===`edit`?t.Vn(`parley-composer-save`):t.Vn(`parley-composer-send`)}
title=${this.mode.kind===`edit`?t.Vn(`parley-composer-save`):t.Vn(`parley-composer-send`)}
?disabled=${this.disabled||this.text.trim()===``||e<0}
@click=${t.dn(be,this)}
>
${t.yn(t._)}
</button>
</div>
<div class="below" id="below">
<span class="state">
${t.dn(he,this)===``?this.state:t.Dn`<span class="error" role="alert">${t.dn(he,this)}</span>`}
</span>
${t.fn(g,this,Te).call(this,e)}
</div>
`}};function Ce(){return this.renderRoot.querySelector(`textarea`)}function we(){let e=Ce.call(t.fn(g,this));e===null||CSS.supports(`field-sizing`,`content`)||(e.style.blockSize=`auto`,e.style.blockSize=`${e.scrollHeight+2}px`)}function Te(e){return e>pe?t.En:e>=0?t.Dn`<span>${t.Vn(`parley-composer-left`,t.Ct(e),e)}</span>`:t.Dn`<span class="over">${t.Vn(`parley-composer-over`,t.Ct(-e),-e)}</span>`}function Ee(){let{mode:e}=this,n=(e,n,r)=>t.Dn`
<div class="context">
<span>${e}</span>
<button type="button" class="button quiet icon" aria-label=${n} title=${n} @click=${r}>
${t.yn(t.Pn,.875)}
</button>
</div>
`;if(e.kind===`edit`)return n(t.Vn(`parley-composer-editing`),t.Vn(`parley-composer-cancel`),t.dn(xe,this));let{replyTo:r,replyId:i,anchor:a}=e,o=r===void 0?t.Vn(`parley-reply-to-earlier`):t.L(r,this.wiki);return t.Dn`
${i===void 0?t.En:n(t.Vn(`parley-composer-replying`,o),t.Vn(`parley-composer-cancel-reply`),()=>t.fn(g,this,Pe).call(this,`reply`))}
${a===void 0?t.En:n(t.Vn(`parley-composer-about`,t.Bn(a.quote)),t.Vn(`parley-composer-cancel-about`),()=>t.fn(g,this,Pe).call(this,`anchor`))}
`}function De(){let{completions:e,active:n}=t.dn(h,this);return t.Dn`
<ul class="completions" id="completions" role="listbox" aria-label=${t.Vn(`parley-composer-completions`)}>
${e.map((e,r)=>t.Dn`
<li
id="completion-${r}"
role="option"
aria-selected=${r===n?`true`:`false`}
@pointerdown=${e=>t.fn(g,this,Oe).call(this,e,r)}
>
${e.kind===`person`?t.ht(e.person):t.En}<bdi>${e.label}</bdi>
</li>
`)}
</ul>
`}function Oe(e,n){e.preventDefault(),t.fn(g,this,ke).call(this,n)}function ke(e){let n=t.dn(h,this).accept(this.text,e);n!==void 0&&(this.text=n.text,t.fn(g,this,_).call(this),t.fn(g,this,Ae).call(this,n.caret))}async function Ae(e){var n;await this.updateComplete,(n=Ce.call(t.fn(g,this)))==null||n.setSelectionRange(e,e)}function je(e){switch(e.key){case`ArrowDown`:return t.dn(h,this).move(1),!0;case`ArrowUp`:return t.dn(h,this).move(-1),!0;case`Enter`:case`Tab`:return t.fn(g,this,ke).call(this),!0;case`Escape`:return t.dn(h,this).close(),!0;default:return!1}}function Me(){this.mode.kind===`edit`?t.dn(xe,this).call(this):this.mode.replyId===void 0?this.mode.anchor===void 0?this.handlers.leave():t.fn(g,this,Pe).call(this,`anchor`):t.fn(g,this,Pe).call(this,`reply`)}function Ne(){var e,n,r,i;this.mode.kind===`edit`&&(this.text=(e=(n=t.dn(me,this))==null?void 0:n.text)==null?``:e,this.mode=(r=(i=t.dn(me,this))==null?void 0:i.mode)==null?{kind:`new`}:r,t.Xt(me,this,void 0))}function Pe(e){if(this.mode.kind!==`new`)return;let{replyTo:n,replyId:r,anchor:i}=this.mode;this.mode=e===`anchor`?t.in(t.in({kind:`new`},n&&{replyTo:n}),r!==void 0&&{replyId:r}):t.in({kind:`new`},i&&{anchor:i}),t.fn(g,this,_).call(this),this.focusField()}function Fe(){if(this.mode.kind===`edit`)return{};let{replyId:e,anchor:n}=this.mode;return t.in(t.in({},e!==void 0&&{replyTo:e}),n&&{anchor:t.in({},n)})}function _(){this.mode.kind===`new`&&this.handlers.draft(t.in({text:this.text},t.fn(g,this,Fe).call(this)))}t.ln(Se,`properties`,{label:{},state:{attribute:!1},disabled:{type:Boolean},wiki:{},sources:{attribute:!1},handlers:{attribute:!1},mode:{attribute:!1},text:{attribute:!1},language:{}}),t.ln(Se,`styles`,[t.gn,t._n,t.vn,l]);function Ie(e,n){return t.in(t.in(t.in({kind:`new`},n&&{replyTo:n}),e.replyTo!==void 0&&{replyId:e.replyTo}),e.anchor&&{anchor:e.anchor})}customElements.define(`parley-composer`,Se);var Le=new WeakSet,Re=class extends t.Tn{constructor(){super(),t.mn(this,Le),this.person=void 0,this.retry=()=>void 0,this.change=()=>void 0,this.discard=()=>void 0}willUpdate(){this.toggleAttribute(`pending`,this.pending.state.kind===`waiting`),this.toggleAttribute(`failed`,this.pending.state.kind===`failed`)}render(){let{pending:e,person:n}=this;return t.Dn`
<div class="row">
<div class="face">${n===void 0?t.En:t.ht(n,{size:1.75})}</div>
<div class="body">
<div class="head">
${n===void 0?t.En:t.E(n,n.wiki)}
${e.state.kind===`waiting`?t.Dn`<span class="edited">${t.Vn(`parley-message-sending`)}</span>`:t.En}
</div>
${e.anchor===void 0?t.En:t.Dn`<div class="quote anchor"><span dir="auto">${e.anchor.quote}</span></div>`}
${r.t(e.text,void 0)} ${t.fn(Le,this,ze).call(this)}
</div>
</div>
`}};function ze(){let{pending:e}=this;return e.state.kind===`failed`?t.Dn`
<div class="failure" role="alert">
<span>${t.M(e.state.code,e.state.retryAfter)}</span>
<button type="button" class="button" @click=${()=>this.retry(e.clientId)}>
${t.Vn(`parley-message-try-again`)}
</button>
<button type="button" class="button quiet" @click=${()=>this.change(e)}>
${t.Vn(`parley-message-change`)}
</button>
<button type="button" class="button quiet destructive" @click=${()=>this.discard(e.clientId)}>
${t.Vn(`parley-message-discard`)}
</button>
</div>
`:t.En}t.ln(Re,`properties`,{pending:{attribute:!1},person:{attribute:!1},retry:{attribute:!1},change:{attribute:!1},discard:{attribute:!1}}),t.ln(Re,`styles`,[t.gn,t._n,r.n]),customElements.define(`parley-pending-message`,Re);var Be=48,Ve=400,v=new WeakMap,y=new WeakMap,b=new WeakMap,He=new WeakMap,x=new WeakSet,Ue=new WeakMap,We=new WeakMap,Ge=class extends t.Tn{constructor(){super(),t.mn(this,x),t.pn(this,v,!0),t.pn(this,y,0),t.pn(this,b,void 0),t.pn(this,He,new ResizeObserver(()=>t.fn(x,this,$e).call(this))),t.ln(this,`scrollToEnd`,()=>{t.Xt(v,this,!0),t.Xt(y,this,0),t.fn(x,this,$e).call(this),this.requestUpdate(),this.view.seen()}),t.pn(this,Ue,()=>{let e=S.call(t.fn(x,this));if(e===null)return;let n=e.scrollHeight-e.scrollTop-e.clientHeight<Be;n!==t.dn(v,this)&&(t.Xt(v,this,n),n&&this.scrollToEnd()),e.scrollTop<Ve&&(this.older===`more`||this.older===`unknown`)&&(e.scrollTop===0&&(e.scrollTop=1),this.view.loadOlder())}),t.pn(this,We,e=>{var n;if(!(e.target instanceof HTMLElement)||e.target.localName!==`parley-message`||((n=e.composedPath()[0])==null?e.target:n)!==e.target)return;let r=t.fn(x,this,Xe).call(this),i=r.findIndex(t=>t===e.target),a={ArrowDown:i+1,ArrowUp:i-1,Home:0,End:r.length-1}[e.key];if(a===void 0||e.altKey||e.ctrlKey||e.metaKey)return;e.preventDefault();let o=r[a];o==null||o.focus(),o==null||o.scrollIntoView({block:`nearest`})}),this.items=[],this.loading=!1,this.older=void 0,this.empty=``,this.highlighted=void 0,this.label=``,this.language=``}get atEnd(){return t.dn(v,this)}reveal(e){var n;let r=t.fn(x,this,Ze).call(this,e);return r!==void 0&&(t.Xt(v,this,!1),r.scrollIntoView({block:`center`}),t.Xt(b,this,(n=this.items.find(t=>t.kind===`message`&&t.message.id===e))==null?void 0:n.key),this.requestUpdate(),r.focus({preventScroll:!0}),!0)}focusList(){var e,n,r;let i=t.fn(x,this,Xe).call(this);(e=(n=(r=i.find(e=>e.tabIndex===0))==null?i.at(-1):r)==null?S.call(t.fn(x,this)):n)==null||e.focus()}firstUpdated(){let e=this.renderRoot.querySelector(`.content`);e!==null&&t.dn(He,this).observe(e),S.call(t.fn(x,this))!==null&&t.dn(He,this).observe(S.call(t.fn(x,this)))}disconnectedCallback(){super.disconnectedCallback(),t.dn(He,this).disconnect()}connectedCallback(){super.connectedCallback(),this.hasUpdated&&this.firstUpdated()}willUpdate(e){var n;if(!e.has(`items`))return;let r=e.get(`items`),i=r===void 0?0:et(r,this.items),a=this.items.at(-1);i>0&&(a==null?void 0:a.kind)===`pending`&&(r==null||(n=r.at(-1))==null?void 0:n.key)!==a.key&&t.Xt(v,this,!0),t.Xt(y,this,t.dn(v,this)?0:t.dn(y,this)+i),this.items.some(e=>e.key===t.dn(b,this))||t.Xt(b,this,void 0)}updated(e){e.has(`items`)&&(t.fn(x,this,$e).call(this),t.dn(v,this)&&this.view.seen())}render(){return t.Dn`
<div
class="scroller"
tabindex=${this.items.length===0?0:-1}
role="region"
aria-label=${this.label}
@scroll=${t.dn(Ue,this)}
@keydown=${t.dn(We,this)}
>
<div class="content">
${t.fn(x,this,Ke).call(this)} ${this.items.length===0?t.fn(x,this,qe).call(this):t.En}
<ol role="list" aria-live="off">
${t.wn(this.items,e=>e.key,e=>t.fn(x,this,Je).call(this,e))}
</ol>
</div>
</div>
${t.dn(y,this)===0?t.En:t.Dn`<button type="button" class="button primary pill" @click=${this.scrollToEnd}>
${t.yn(t.h,1)} ${t.Vn(`parley-list-new`,t.Ct(t.dn(y,this)),t.dn(y,this))}
</button>`}
`}};function Ke(){switch(this.older){case`loading`:return t.Dn`<div class="note">${t.Vn(`parley-list-loading-older`)}</div>`;case`failed`:return t.Dn`<div class="note" role="alert">
${t.Vn(`parley-list-older-failed`)}
<button type="button" class="button" @click=${()=>this.view.loadOlder()}>
${t.Vn(`parley-message-try-again`)}
</button>
</div>`;case`beginning`:return this.items.length===0?t.En:t.Dn`<div class="note">${t.Vn(`parley-list-beginning`)}</div>`;case`more`:case`unknown`:case void 0:return t.En}}function qe(){return this.loading?t.Dn`
<div class="skeleton" aria-label=${t.Vn(`parley-list-loading`)} role="img">
${[1,2,3].map(()=>t.Dn`<div class="bone"></div>`)}
</div>
`:t.Dn`<p class="empty">${this.empty}</p>`}function Je(e){switch(e.kind){case`day`:return t.Dn`<li class="line day"><span>${t.bt(e.at)}</span></li>`;case`new`:return t.Dn`<li class="line new"><span>${t.Vn(`parley-list-new-line`)}</span></li>`;case`pending`:return t.Dn`<li>
<parley-pending-message
.pending=${e.pending}
.person=${this.view.person}
.retry=${this.view.retry}
.change=${this.view.change}
.discard=${this.view.discard}
></parley-pending-message>
</li>`;case`message`:return t.fn(x,this,Ye).call(this,e)}}function Ye(e){var n;let{message:r}=e,{view:i}=this,a=t.dn(b,this)===void 0?e===this.items.findLast(e=>e.kind===`message`):e.key===t.dn(b,this);return t.Dn`<li>
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
@focus=${()=>t.fn(x,this,Qe).call(this,e.key)}
></parley-message>
</li>`}function S(){return this.renderRoot.querySelector(`.scroller`)}function Xe(){return[...this.renderRoot.querySelectorAll(`parley-message`)]}function Ze(e){return t.fn(x,this,Xe).call(this).find(t=>t.message.id===e)}function Qe(e){t.dn(b,this)!==e&&(t.Xt(b,this,e),this.requestUpdate())}function $e(){let e=S.call(t.fn(x,this));e!==null&&t.dn(v,this)&&(e.scrollTop=e.scrollHeight)}t.ln(Ge,`properties`,{items:{attribute:!1},view:{attribute:!1},older:{attribute:!1},loading:{type:Boolean},empty:{},highlighted:{attribute:!1},label:{},language:{}}),t.ln(Ge,`styles`,[t.gn,t._n,r.r]);function et(e,t){let n=new Set(e.map(e=>e.key)),r=t.findLastIndex(e=>n.has(e.key));return t.slice(r+1).filter(e=>e.kind===`message`||e.kind===`pending`).length}customElements.define(`parley-message-list`,Ge);var tt=10,nt=30,C=new WeakMap,w=new WeakMap,rt=new WeakMap,T=new WeakSet,it=class{constructor(e,n){t.mn(this,T),t.pn(this,C,void 0),t.pn(this,w,void 0),t.pn(this,rt,new Map),t.Xt(C,this,e),t.Xt(w,this,n)}powers(e){var n,r,i,a,s;let c=t.dn(w,this).call(this),l=c==null?void 0:c.welcome,u={mine:(n=c==null?void 0:c.isMine(e))!=null&&n,canPost:(r=l==null?void 0:l.canPost)!=null&&r,canModerate:(i=l==null?void 0:l.canModerate)!=null&&i,kept:t.dn(C,this).kept,ignored:o.has(e.author),signedIn:((a=(s=t.dn(C,this).context)==null?void 0:s.person)==null?null:a)!==null},ee=JSON.stringify(u),te=t.dn(rt,this).get(ee);return te===void 0?(t.dn(rt,this).set(ee,u),u):te}act(e){switch(e.kind){case`reply`:var n;(n=t.dn(C,this).composer)==null||n.reply(e.message);return;case`edit`:var r;(r=t.dn(C,this).composer)==null||r.edit(e.message);return;case`delete`:t.fn(T,this,at).call(this,e.message);return;case`react`:t.fn(T,this,E).call(this,{type:`react`,message:e.message.id,emoji:e.emoji,on:e.on});return;case`copy-link`:t.fn(T,this,ut).call(this,e.message);return;case`report`:t.fn(T,this,ot).call(this,t.fn(T,this,st).call(this,e.message));return;case`ignore`:o.set(e.message.author,!o.has(e.message.author)),t.dn(C,this).requestUpdate();return;case`jump`:t.dn(C,this).showMessage(e.id);return;case`reveal`:t.fn(T,this,dt).call(this,`parley-anchor`,{anchor:e.message.anchor,message:e.message.id});return;case`accept`:t.fn(T,this,dt).call(this,`parley-accept`,{event:e.message.event});return;case`remove`:t.fn(T,this,ot).call(this,t.fn(T,this,ct).call(this,e.message,`remove`));return;case`moderate`:t.fn(T,this,ot).call(this,t.fn(T,this,ct).call(this,e.message,`mute`))}}async edit(e,n){(await t.fn(T,this,E).call(this,{type:`edit`,message:e.id,text:n})).type!==`ack`&&t.dn(C,this).composer!==null&&(t.dn(C,this).composer.edit(e),t.dn(C,this).composer.text=n)}editLast(){var e;let n=t.dn(w,this).call(this),r=n==null?void 0:n.messages.findLast(e=>n.isMine(e)&&e.deletedBy===void 0&&e.event===void 0);r!==void 0&&((e=t.dn(C,this).composer)==null||e.edit(r))}async pageTo(e){let n=t.dn(w,this).call(this);for(let r=0;r<tt;r+=1){if((n==null?void 0:n.find(e))!==void 0)return!0;if(!t.dn(C,this).kept||await(n==null?void 0:n.loadOlder())!==!0)break}return(n==null?void 0:n.find(e))!==void 0}menu(){var e;let n=(e=t.dn(w,this).call(this))==null?void 0:e.welcome;if(n===void 0||t.dn(C,this).kept)return[];let r=n.canPost&&t.dn(C,this).inviting,i=n.slowSeconds>0?0:nt;return[r&&{label:t.Vn(`parley-room-invite`),icon:`<path d="m15.4.4 4.2 4.2-3.2 3.2-4.2-4.2zM10.8 5 15 9.2l-8.6 8.6-4.5 1.5-1.2-1.2 1.5-4.5z"/>`,run:()=>void t.fn(T,this,E).call(this,{type:`invite`})},n.canModerate&&{label:i===0?t.Vn(`parley-room-normal-speed`):t.Vn(`parley-room-slow`,i),icon:`<path d="M10 1a9 9 0 110 18 9 9 0 010-18m0 2a7 7 0 100 14 7 7 0 000-14m1 7h3v2H9V5h2z"/>`,run:()=>void t.fn(T,this,E).call(this,{type:`slow`,seconds:i})},n.canModerate&&{label:t.Vn(`parley-room-close`),icon:`<path d="M11 15H9v-3h2z"/><path d="M10 1a4 4 0 014 4v3h3v11H3V8h3V5a4 4 0 014-4M5 17h10v-7H5zm5-14a2 2 0 00-2 2v3h4V5a2 2 0 00-2-2"/>`,destructive:!0,run:()=>t.fn(T,this,lt).call(this)}].filter(e=>e!==!1)}};function at(e){let n=t.dn(C,this).renderRoot.querySelector(`parley-confirm-dialog`);n==null||n.ask({heading:t.Vn(`parley-delete-heading`),text:t.dn(C,this).kept?t.Vn(`parley-delete-kept`):t.Vn(`parley-delete-room`),quote:e.text,verb:t.Vn(`parley-action-delete`),run:()=>void t.fn(T,this,E).call(this,{type:`delete`,message:e.id})})}async function ot(e){try{await e}catch(e){t.dn(C,this).fail(t.Vn(`parley-error-not-done`))}}async function st(e){await require("ext.parley.bootstrap").load("ext.parley.report-dialog");let n=t.dn(C,this).renderRoot.querySelector(`parley-report-dialog`);n==null||n.report(e,async e=>{let n=t.dn(w,this).call(this);return n===void 0?{type:`unanswered`}:n.command(t.in({type:`report`},e))})}async function ct(e,n){var r,i;await require("ext.parley.bootstrap").load("ext.parley.moderation-dialog");let a=t.dn(C,this).renderRoot.querySelector(`parley-moderation-dialog`);a==null||a.decide(e,(r=(i=t.dn(C,this).context)==null?void 0:i.wiki)==null?``:r,n,async e=>{let n=t.dn(w,this).call(this);return n===void 0?{type:`unanswered`}:n.command(e)})}function lt(){let e=t.dn(C,this).renderRoot.querySelector(`parley-confirm-dialog`);e==null||e.ask({heading:t.Vn(`parley-room-close-heading`),text:t.Vn(`parley-room-close-text`),verb:t.Vn(`parley-room-close`),run:()=>void t.fn(T,this,E).call(this,{type:`close`,reason:``})})}async function ut(e){let n=new URL(t.dn(C,this).recordAddress(e.id),location.href).href;try{await navigator.clipboard.writeText(n),t.Sn(t.Vn(`parley-link-copied`))}catch(n){history.replaceState(null,``,`#message=${e.id}`),t.Sn(t.Vn(`parley-link-in-address`))}}async function E(e){var n,r;let i=(n=await((r=t.dn(w,this).call(this))==null?void 0:r.command(e)))==null?{type:`unanswered`}:n;return i.type===`error`?t.dn(C,this).fail(t.M(i.code,i.retryAfter)):i.type===`unanswered`&&t.dn(C,this).fail(t.Vn(`parley-error-not-done`)),i}function dt(e,n){t.dn(C,this).dispatchEvent(new CustomEvent(e,{detail:n,bubbles:!0,composed:!0}))}var ft=`messages`,pt=2e4,mt=new WeakMap,ht=new WeakMap,gt=new WeakSet,_t=class{constructor(e){t.mn(this,gt),t.pn(this,mt,void 0),t.pn(this,ht,new Map),t.Xt(mt,this,e)}request(e){return t.fn(gt,this,vt).call(this,e.id,{type:`unanswered`}),new Promise(n=>{let r=Number(setTimeout(()=>t.fn(gt,this,vt).call(this,e.id,{type:`unanswered`}),pt));t.dn(ht,this).set(e.id,{settle:n,timer:r}),t.dn(mt,this).call(this,JSON.stringify(e))})}tell(e){t.dn(mt,this).call(this,JSON.stringify(e))}answered(e){t.fn(gt,this,vt).call(this,e.id,e)}cut(){for(let e of t.dn(ht,this).keys())t.fn(gt,this,vt).call(this,e,{type:`unanswered`})}};function vt(e,n){let r=t.dn(ht,this).get(e);r!==void 0&&(t.dn(ht,this).delete(e),clearTimeout(r.timer),r.settle(n))}var yt=new Set([`ack`,`error`,`presence`,`welcome`,`notice`]);function bt(e){try{let t=JSON.parse(e);return typeof t!=`object`||!t||!(`type`in t)?void 0:typeof t.type==`string`&&yt.has(t.type)?t:void 0}catch(e){return}}var xt=100,St=new WeakMap,D=new WeakMap,Ct=new WeakMap,O=new WeakMap,wt=class{constructor(e){t.pn(this,St,void 0),t.pn(this,D,[]),t.pn(this,Ct,void 0),t.pn(this,O,`unknown`),t.Xt(St,this,e)}get messages(){return t.dn(D,this)}get state(){return t.dn(O,this)}async load(e,n){var r,i,a,o;if(t.dn(O,this)===`loading`||t.dn(O,this)===`beginning`)return!1;let s=(r=(i=t.dn(Ct,this))==null?(a=t.dn(D,this)[0])==null?void 0:a.id:i)==null?(o=e[0])==null?void 0:o.id:r;if(s===void 0)return!1;t.Xt(O,this,`loading`),n();try{let n=await t.dn(St,this).call(this,{before:s,limit:xt}),r=new Set([...t.dn(D,this),...e].map(e=>e.id)),i=n.messages.filter(e=>!r.has(e.id));return t.Xt(D,this,[...i,...t.dn(D,this)]),t.Xt(Ct,this,n.before),t.Xt(O,this,n.before===void 0?`beginning`:`more`),i.length>0}catch(e){return t.Xt(O,this,`failed`),!1}finally{n()}}liveChanged(e,n){var r;let i=n[0];if(e.length===0||i===void 0)return;let a=e.findIndex(e=>e.id===i.id);a>0?t.Xt(D,this,[...t.dn(D,this),...e.slice(0,a)]):a<0&&((r=t.dn(D,this).at(-1))==null?void 0:r.id)!==i.id&&(t.Xt(D,this,[]),t.Xt(Ct,this,void 0),t.Xt(O,this,`unknown`));let o=new Set(n.map(e=>e.id));t.dn(D,this).some(e=>o.has(e.id))&&t.Xt(D,this,t.dn(D,this).filter(e=>!o.has(e.id)))}update(e,n){t.Xt(D,this,t.dn(D,this).map(t=>t.id===e?n(t):t))}},Tt=new WeakMap,Et=new WeakMap,Dt=class{constructor(e,n,r){t.pn(this,Tt,void 0),t.pn(this,Et,void 0),t.Xt(Tt,this,e),t.Xt(Et,this,`parley.draft.${r}.${n}`)}load(){try{var e,n;return(e=Ot(JSON.parse((n=t.dn(Tt,this).getItem(t.dn(Et,this)))==null?`null`:n)))==null?{text:``}:e}catch(e){return{text:``}}}save(e){e.text===``&&e.replyTo===void 0&&e.anchor===void 0?t.dn(Tt,this).removeItem(t.dn(Et,this)):t.dn(Tt,this).setItem(t.dn(Et,this),JSON.stringify(e))}};function Ot(e){if(typeof e!=`object`||!e||!(`text`in e)||typeof e.text!=`string`)return;let n=`replyTo`in e&&typeof e.replyTo==`string`?{replyTo:e.replyTo}:{},r=`anchor`in e?kt(e.anchor):void 0;return t.in(t.in({text:e.text},n),r&&{anchor:r})}function kt(e){if(typeof e!=`object`||!e||!(`document`in e&&`start`in e&&`end`in e&&`quote`in e))return;let{document:t,start:n,end:r,quote:i}=e;return[t,n,r,i].every(e=>typeof e==`string`)?{document:String(t),start:String(n),end:String(r),quote:String(i)}:void 0}var At=[`state`],jt=new WeakMap,Mt=new WeakMap,k=new WeakMap,Nt=new WeakSet,Pt=class{constructor(e,n,r){t.mn(this,Nt),t.pn(this,jt,void 0),t.pn(this,Mt,void 0),t.pn(this,k,void 0),t.Xt(jt,this,e),t.Xt(Mt,this,`parley.outbox.${r}.${n}`),t.Xt(k,this,t.fn(Nt,this,It).call(this))}get pending(){return t.dn(k,this)}get waiting(){return t.dn(k,this).filter(e=>e.state.kind===`waiting`)}find(e){return t.dn(k,this).find(t=>t.clientId===e)}add(e){let n=t.in(t.in({},e),{},{clientId:Rt(),state:{kind:`waiting`}});return t.fn(Nt,this,Ft).call(this,[...t.dn(k,this),n]),n}setState(e,n){t.fn(Nt,this,Ft).call(this,t.dn(k,this).map(r=>r.clientId===e?t.in(t.in({},r),{},{state:n}):r))}remove(e){t.fn(Nt,this,Ft).call(this,t.dn(k,this).filter(t=>t.clientId!==e))}};function Ft(e){t.Xt(k,this,e),e.length===0?t.dn(jt,this).removeItem(t.dn(Mt,this)):t.dn(jt,this).setItem(t.dn(Mt,this),JSON.stringify(e.map(e=>{let{state:n}=e;return t.Nt(e,At)})))}function It(){try{var e;let n=JSON.parse((e=t.dn(jt,this).getItem(t.dn(Mt,this)))==null?`[]`:e);return Array.isArray(n)?n.flatMap(Lt):[]}catch(e){return[]}}function Lt(e){let n=Ot(e);if(n===void 0||typeof e!=`object`||!e||!(`clientId`in e&&`at`in e))return[];let{clientId:r,at:i}=e;return typeof r!=`string`||typeof i!=`number`?[]:[t.in(t.in({},n),{},{clientId:r,at:i,state:{kind:`waiting`}})]}function Rt(){return crypto.randomUUID()}var zt=[`anchor`],A=new WeakMap,j=new WeakMap,M=new WeakMap,Bt=new WeakMap,N=new WeakMap,P=new WeakMap,Vt=new WeakMap,F=new WeakMap,Ht=new WeakMap,I=new WeakMap,Ut=new WeakMap,Wt=new WeakMap,Gt=new WeakMap,Kt=new WeakMap,L=new WeakMap,R=new WeakSet,qt=new WeakMap,Jt=class{constructor(e){var n;t.mn(this,R),t.pn(this,A,void 0),t.pn(this,j,void 0),t.pn(this,M,void 0),t.pn(this,Bt,void 0),t.pn(this,N,void 0),t.pn(this,P,void 0),t.pn(this,Vt,void 0),t.pn(this,F,[]),t.pn(this,Ht,!1),t.pn(this,I,void 0),t.pn(this,Ut,void 0),t.pn(this,Wt,0),t.pn(this,Gt,!1),t.pn(this,Kt,!1),t.pn(this,L,!1),t.ln(this,`isMine`,e=>t.dn(Bt,this)===t.vt(e.author)),t.pn(this,qt,void 0),t.Xt(A,this,e),t.Xt(Bt,this,e.person===void 0?void 0:t.vt(e.person)),t.Xt(j,this,new Pt(e.storage,e.document,(n=t.dn(Bt,this))==null?``:n)),t.Xt(M,this,new _t(e=>t.dn(P,this).send(e))),t.Xt(N,this,new wt(e.fetchPage)),t.Xt(P,this,t.fn(R,this,Yt).call(this))}get messages(){return[...t.dn(N,this).messages,...t.dn(F,this)]}get pending(){return t.dn(j,this).pending}get status(){return t.dn(P,this).status}get synced(){return t.dn(Ht,this)}get welcome(){return t.dn(I,this)}get digest(){return t.dn(Ut,this)}get older(){return t.dn(N,this).state}get online(){return t.dn(P,this).status.state===`online`&&t.dn(I,this)!==void 0}find(e){var n;return(n=t.dn(F,this).find(t=>t.id===e))==null?t.dn(N,this).messages.find(t=>t.id===e):n}post(e){let n=t.dn(j,this).add(t.in(t.in({},e),{},{at:Date.now()}));this.typing(!1),t.fn(R,this,z).call(this),this.online&&t.fn(R,this,rn).call(this,n)}retry(e){t.dn(j,this).setState(e,{kind:`waiting`}),t.fn(R,this,z).call(this);let n=t.dn(j,this).find(e);n!==void 0&&this.online&&t.fn(R,this,rn).call(this,n)}discard(e){t.dn(j,this).remove(e),t.fn(R,this,z).call(this)}async command(e){if(!this.online)return{type:`unanswered`};let n=await t.dn(M,this).request(t.in(t.in({},e),{},{id:Rt()}));return n.type===`ack`&&t.fn(R,this,on).call(this,e),n}typing(e){let n=Date.now();(e?n-t.dn(Wt,this)>sn:t.dn(Wt,this)>0)&&this.online&&(t.Xt(Wt,this,e?n:0),t.dn(M,this).tell({type:`typing`,id:Rt(),on:e}))}loadOlder(){return t.dn(N,this).load(t.dn(F,this),()=>t.fn(R,this,z).call(this))}rejoin(){t.dn(P,this).retry(),t.fn(R,this,z).call(this)}close(){t.Xt(L,this,!0),t.dn(M,this).cut(),t.dn(P,this).close(),t.dn(P,this).doc.destroy()}};function Yt(){let e=new i.G;t.Xt(Vt,this,e);let n=()=>t.dn(Vt,this)===e&&!t.dn(L,this);return e.getArray(ft).observe(()=>{n()&&t.fn(R,this,Xt).call(this,e)}),t.dn(A,this).connection.open(t.dn(A,this).document,e,{onStatus:e=>{n()&&t.fn(R,this,Zt).call(this,e)},onStateless:e=>{n()&&t.fn(R,this,Qt).call(this,e)},onSynced:()=>{n()&&(t.Xt(Ht,this,!0),t.fn(R,this,z).call(this),t.fn(R,this,nn).call(this))}})}function Xt(e){let n=t.dn(F,this),r=e.getArray(ft).toArray(),i=new Set(n.map(e=>e.id));t.Xt(F,this,r),t.dn(N,this).liveChanged(n,r);let a=r.filter(e=>!i.has(e.id));for(let e of a)this.isMine(e)&&t.dn(j,this).remove(e.clientId);let o=a.filter(e=>!this.isMine(e));t.dn(Ht,this)&&o.length>0&&t.dn(A,this).onArrived(o),t.fn(R,this,z).call(this)}function Zt(e){e.state!==`online`&&(t.Xt(I,this,void 0),t.Xt(Wt,this,0),t.dn(M,this).cut()),t.fn(R,this,z).call(this)}function Qt(e){let n=bt(e);n!==void 0&&t.fn(R,this,$t).call(this,n)}function $t(e){switch(e.type){case`ack`:case`error`:t.dn(M,this).answered(e);return;case`presence`:t.Xt(Ut,this,e),t.fn(R,this,z).call(this);return;case`notice`:t.dn(A,this).onNotice(e);return;case`welcome`:t.fn(R,this,en).call(this,e)}}function en(e){let n=t.dn(qt,this)!==void 0&&t.dn(qt,this)!==e.incarnation;t.Xt(qt,this,e.incarnation),n?t.fn(R,this,tn).call(this):(t.Xt(I,this,e),t.fn(R,this,z).call(this),t.fn(R,this,nn).call(this))}function tn(){t.dn(M,this).cut(),t.dn(P,this).close(),t.dn(P,this).doc.destroy(),t.Xt(qt,this,void 0),t.Xt(F,this,[]),t.Xt(N,this,new wt(t.dn(A,this).fetchPage)),t.Xt(Ht,this,!1),t.Xt(I,this,void 0),t.Xt(P,this,t.fn(R,this,Yt).call(this)),t.fn(R,this,z).call(this)}async function nn(){if(!t.dn(Gt,this)){t.Xt(Gt,this,!0);for(let e of t.dn(j,this).waiting){if(!this.online)break;await t.fn(R,this,rn).call(this,e)}t.Xt(Gt,this,!1)}}async function rn(e){let{clientId:n,text:r,replyTo:i,anchor:a}=e,o=await t.dn(M,this).request(t.in(t.in({type:`post`,id:n,text:r},i===void 0?{}:{replyTo:i}),a===void 0?{}:{anchor:a}));if(!(t.dn(j,this).find(n)===void 0||t.dn(L,this))){switch(o.type){case`ack`:o.message===void 0||this.find(o.message)!==void 0?t.dn(j,this).remove(n):t.fn(R,this,an).call(this,n);break;case`error`:{let{code:e,retryAfter:r}=o,i=r===void 0?{kind:`failed`,code:e}:{kind:`failed`,code:e,retryAfter:r};t.dn(j,this).setState(n,i);break}case`unanswered`:this.online&&t.dn(j,this).setState(n,{kind:`failed`})}t.fn(R,this,z).call(this)}}function an(e){setTimeout(()=>{!t.dn(L,this)&&this.online&&(t.dn(j,this).remove(e),t.fn(R,this,z).call(this))},2e3)}function on(e){if(e.type===`edit`){let{text:n}=e;t.dn(N,this).update(e.message,e=>t.in(t.in({},e),{},{text:n,editedAt:Date.now()}))}else if(e.type===`delete`||e.type===`remove`){let n=e.type===`delete`?`author`:`moderator`;t.dn(N,this).update(e.message,e=>{let{anchor:r}=e,i=t.Nt(e,zt);return t.in(t.in({},i),{},{text:``,deletedBy:n,reactions:{}})})}else if(e.type===`react`&&t.dn(A,this).person!==void 0){let{person:n}=t.dn(A,this);t.dn(N,this).update(e.message,t=>cn(t,e.emoji,e.on,n))}else return;t.fn(R,this,z).call(this)}function z(){t.dn(Kt,this)||t.dn(L,this)||(t.Xt(Kt,this,!0),queueMicrotask(()=>{t.Xt(Kt,this,!1),t.dn(L,this)||t.dn(A,this).onChange()}))}var sn=3e3;function cn(e,n,r,i){var a,o;let s=e.reactions,{[n]:c}=s,l=t.Nt(s,[n].map(t.un)),u=((a=c==null?void 0:c.people)==null?[]:a).filter(e=>t.vt(e)!==t.vt(i)),ee=((o=c==null?void 0:c.count)==null?0:o)+(r?1:-1);return ee<=0?t.in(t.in({},e),{},{reactions:l}):t.in(t.in({},e),{},{reactions:t.in(t.in({},l),{},{[n]:{count:ee,people:r?[...u,i]:u}})})}var ln=new WeakMap,un=new WeakMap,B=new WeakMap,dn=class{constructor(e,n,r){t.pn(this,ln,void 0),t.pn(this,un,void 0),t.pn(this,B,void 0),t.Xt(ln,this,e),t.Xt(un,this,`parley.read.${r}.${n}`);let i=Number(e.getItem(t.dn(un,this)));t.Xt(B,this,Number.isFinite(i)&&i>0?i:void 0)}get readUntil(){return t.dn(B,this)}begin(e){var n,r;t.dn(B,this)!=null||t.Xt(B,this,(n=(r=e.at(-1))==null?void 0:r.at)==null?0:n)}read(e){var n,r,i;let a=(n=(r=e.at(-1))==null?void 0:r.at)==null?0:n;return a<=((i=t.dn(B,this))==null?0:i)?!1:(t.Xt(B,this,a),t.dn(ln,this).setItem(t.dn(un,this),String(a)),!0)}unread(e,n){let r=t.dn(B,this);return r===void 0?[]:e.filter(e=>e.at>r&&!n(e)&&e.deletedBy===void 0)}},fn=new WeakMap,V=new WeakMap,H=new WeakMap,U=new WeakMap,pn=new WeakMap,W=new WeakMap,mn=new WeakMap,hn=new WeakMap,G=new WeakMap,gn=new WeakSet,_n=class{constructor(e,n){t.mn(this,gn),t.pn(this,fn,void 0),t.pn(this,V,void 0),t.pn(this,H,void 0),t.pn(this,U,void 0),t.pn(this,pn,void 0),t.pn(this,W,void 0),t.pn(this,mn,void 0),t.pn(this,hn,!1),t.pn(this,G,{count:0,mentions:0}),t.Xt(fn,this,e),t.Xt(V,this,n),e.addController(this)}hostDisconnected(){this.close()}get conversation(){return t.dn(U,this)}get drafts(){return t.dn(pn,this)}get items(){let e=t.dn(U,this);return e===void 0?[]:r.i(e.messages,e.pending,t.dn(mn,this),e.isMine)}get unread(){return t.dn(G,this)}open(e){let r=t.dn(H,this);if(r!==void 0&&r.document===e.document&&r.connection===e.connection&&r.kept===e.kept&&t.dn(U,this)!==void 0)return;this.close(),t.Xt(H,this,e);let i=n.r(e.kept),a=e.person===void 0?``:t.vt(e.person);t.Xt(pn,this,new Dt(i,e.document,a)),t.Xt(W,this,new dn(n.n(e.kept?`browser`:`tab`),e.document,a)),t.Xt(U,this,new Jt({connection:e.connection,document:e.document,person:e.person,storage:i,fetchPage:n=>t.O(e.document,n),onChange:()=>t.fn(gn,this,vn).call(this),onArrived:e=>t.fn(gn,this,bn).call(this,e),onNotice:e=>t.dn(V,this).notice(e)})),t.dn(fn,this).requestUpdate()}close(){var e;(e=t.dn(U,this))==null||e.close(),t.Xt(U,this,void 0),t.Xt(H,this,void 0),t.Xt(mn,this,void 0),t.Xt(hn,this,!1)}seen(){var e,n,r;let i=(e=(n=t.dn(U,this))==null?void 0:n.messages)==null?[]:e;((r=t.dn(W,this))==null?void 0:r.read(i))===!0&&t.fn(gn,this,yn).call(this)}returned(){var e;t.dn(G,this).count!==0&&(t.Xt(mn,this,(e=t.dn(W,this))==null?void 0:e.readUntil),t.dn(fn,this).requestUpdate())}};function vn(){let e=t.dn(U,this);if((e==null?void 0:e.synced)===!0&&!t.dn(hn,this)){var n,r;t.Xt(hn,this,!0),t.Xt(mn,this,(n=t.dn(W,this))==null?void 0:n.readUntil),(r=t.dn(W,this))==null||r.begin(e.messages)}t.fn(gn,this,yn).call(this),t.dn(fn,this).requestUpdate()}function yn(){var e,n,r;let i=t.dn(U,this);if(i===void 0)return;let a=((e=(n=t.dn(W,this))==null?void 0:n.unread(i.messages,i.isMine))==null?[]:e).filter(e=>!t.dn(V,this).ignores(e.author)),o=(r=t.dn(H,this))==null||(r=r.person)==null?void 0:r.name,s=o===void 0?0:a.filter(e=>t.It(e.text,o)).length;(a.length!==t.dn(G,this).count||s!==t.dn(G,this).mentions)&&(t.Xt(G,this,{count:a.length,mentions:s}),t.dn(V,this).unread(t.dn(G,this)))}function bn(e){var n,r;let i=e.filter(e=>!t.dn(V,this).ignores(e.author)),a=(n=(r=t.dn(H,this))==null?void 0:r.wiki)==null?``:n;for(let e of t.dn(V,this).inView()?i:[])t.Sn(t.L(e,a),xn);i.length>0&&t.dn(V,this).arrived(i)}var xn={kind:`messages`,words:e=>t.Vn(`parley-announce-many`,e)},K=new WeakSet,Sn=class extends t.Tn{constructor(){super(),t.mn(this,K),this.heading=``,this.topic=``,this.kept=!0,this.promise=``,this.document=``,this.people=[],this.count=0,this.wiki=``,this.searching=!1,this.search=()=>void 0,this.back=void 0,this.moreItems=[],this.language=``}render(){return t.Dn`
<div class="top">
${this.back===void 0?t.En:t.fn(K,this,wn).call(this,t.Vn(`parley-room-back`),t.Ln,this.back)}
<div class="words">
<h2 title=${this.heading}><bdi>${this.heading}</bdi></h2>
${this.topic===``?t.En:t.Dn`<div class="topic" title=${this.topic}><bdi>${this.topic}</bdi></div>`}
</div>
${this.count===0?t.En:t.Dn`<parley-faces
.people=${this.people}
.count=${this.count}
.max=${3}
.wiki=${this.wiki}
></parley-faces>`}
${this.kept?t.fn(K,this,wn).call(this,t.Vn(`parley-search-open`),t.Dt,this.search,this.searching):t.En}
${t.fn(K,this,Tn).call(this)}
</div>
<p class="promise ${this.kept?`kept`:`gone`}">
${t.yn(this.kept?t.zt:t.Fn,1)}
<span>${t.fn(K,this,Cn).call(this)}</span>
</p>
`}};function Cn(){return this.promise===``?this.kept?t.Vn(`parley-promise-kept`):t.Vn(`parley-promise-gone`):this.promise}function wn(e,n,r,i){return t.Dn`<button
type="button"
class="button quiet icon"
aria-label=${e}
title=${e}
aria-pressed=${i===void 0?t.En:String(i)}
@click=${r}
>
${t.yn(n)}
</button>`}function Tn(){let e=this.kept?[{label:t.Vn(`parley-export-text`),icon:t.p,run:()=>void t.fn(K,this,En).call(this,`text`)},{label:t.Vn(`parley-export-wikitext`),icon:t.p,run:()=>void t.fn(K,this,En).call(this,`wikitext`)},{label:t.Vn(`parley-export-json`),icon:t.p,run:()=>void t.fn(K,this,En).call(this,`json`)}]:[],n=[...this.moreItems,...e];return n.length===0?t.En:t.Dn`<parley-menu .label=${t.Vn(`parley-room-more`)} .icon=${t.Nn} .items=${n}></parley-menu>`}async function En(e){try{await t.k(this.document,e)}catch(e){t.Sn(t.Vn(`parley-error-not-done`))}}t.ln(Sn,`properties`,{heading:{},topic:{},kept:{type:Boolean},promise:{},document:{},people:{attribute:!1},count:{type:Number},wiki:{},searching:{type:Boolean},search:{attribute:!1},back:{attribute:!1},moreItems:{attribute:!1},language:{}}),t.ln(Sn,`styles`,[t.gn,t._n,t.On`
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
`]),customElements.define(`parley-room-header`,Sn);function Dn(e){switch(e.state){case`connecting`:case`online`:return;case`offline`:return e.full===!0?{words:t.Vn(`parley-status-full`),tone:`calm`,retry:!1}:{words:t.Vn(`parley-status-offline`),tone:`warning`,retry:!1};case`stopping`:return{words:t.Vn(`parley-status-stopping`),tone:`calm`,retry:!1};case`refused`:return{words:t.M(e.code),tone:`warning`,retry:On(e.code)}}}function On(e){return e!==`not_found`&&e!==`banned`&&e!==`not_signed_in`}function kn(e,n,r){if(!r)return t.Vn(`parley-composer-sign-in`);if(!(n===void 0||n.canPost))return e.state===`online`&&e.readOnly!==void 0?t.M(e.readOnly):t.Vn(`parley-composer-read-only`)}function An(e,n,r){if(e===void 0||e.count>100)return``;let i=n===void 0?``:t.vt(n),a=new Set(e.typing.filter(e=>e!==i)),o=e.people.filter(e=>a.has(t.vt(e))).map(e=>t.F(e,r)),[s,c]=o;return s===void 0?``:c===void 0?t.Vn(`parley-typing-one`,s):o.length===2?t.Vn(`parley-typing-two`,s,c):t.Vn(`parley-typing-many`)}var jn=t.On`
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
`,Mn=e.t({ParleyRoom:()=>Un}),q=new WeakMap,J=new WeakMap,Y=new WeakMap,Nn=new WeakMap,Pn=new WeakMap,Fn=new WeakMap,X=new WeakSet,In=new WeakMap,Ln=new WeakMap,Rn=new WeakMap,zn=new WeakMap,Bn=new WeakMap,Vn=new WeakMap,Hn=new WeakMap,Un=class extends t.Tn{constructor(){super(),t.mn(this,X),t.pn(this,q,new _n(this,{unread:e=>t.fn(X,this,$).call(this,`parley-unread`,e),arrived:e=>t.fn(X,this,$).call(this,`parley-arrived`,{messages:e}),notice:e=>t.fn(X,this,Q).call(this,t.I(e)),ignores:e=>o.has(e),inView:()=>this.checkVisibility()})),t.pn(this,J,new it(this,()=>t.dn(q,this).conversation)),t.pn(this,Y,!1),t.pn(this,Nn,void 0),t.pn(this,Pn,``),t.pn(this,Fn,!1),t.pn(this,In,()=>{var e,n,r,i;let a=t.dn(q,this).conversation,o=(e=this.context)==null||(e=e.person)==null?void 0:e.userId,s=((n=a==null?void 0:a.messages)==null?[]:n).map(e=>e.author).toReversed();return{here:((r=a==null||(i=a.digest)==null?void 0:i.people)==null?[]:r).filter(e=>e.userId!==o),spoke:s.filter(e=>e.userId!==o),wiki:Z.call(t.fn(X,this)),searchPages:this.searchPages}}),t.pn(this,Ln,{post:e=>{var n;t.fn(X,this,Q).call(this,``),(n=t.dn(q,this).conversation)==null||n.post(e)},edit:(e,n)=>void t.dn(J,this).edit(e,n),draft:e=>{var n;return(n=t.dn(q,this).drafts)==null?void 0:n.save(e)},typing:e=>{var n;return(n=t.dn(q,this).conversation)==null?void 0:n.typing(e)},editLast:()=>t.dn(J,this).editLast(),leave:()=>t.fn(X,this,$).call(this,`parley-leave`,void 0)}),t.pn(this,Rn,e=>t.dn(J,this).act(e)),t.pn(this,zn,()=>{document.visibilityState===`visible`&&this.checkVisibility()&&this.shown()}),t.pn(this,Bn,()=>{require("ext.parley.bootstrap").load("ext.parley.record-search").catch(()=>t.fn(X,this,Q).call(this,t.Vn(`parley-error-not-done`))),t.Xt(Y,this,!t.dn(Y,this)),this.requestUpdate(),t.dn(Y,this)||this.focusComposer()}),t.pn(this,Vn,()=>{var e;let t=(e=/^#message=([\w-]{1,64})$/u.exec(location.hash))==null?void 0:e[1];t!==void 0&&this.kept&&this.showMessage(t)}),t.pn(this,Hn,e=>{let n=this.composer;if(e.key===`F6`&&!e.altKey&&!e.ctrlKey){var r;e.preventDefault(),e.stopPropagation(),e.composedPath().includes(n==null?this:n)&&n!==null?(r=this.list)==null||r.focusList():t.fn(X,this,$).call(this,`parley-leave`,void 0)}else e.key===`Escape`&&!e.isComposing&&(e.preventDefault(),e.stopPropagation(),n===null?t.fn(X,this,$).call(this,`parley-leave`,void 0):n.focusField())}),this.document=``,this.connection=void 0,this.kept=!0,this.context=void 0,this.heading=``,this.topic=``,this.promise=``,this.anchorState=()=>`unknown`,this.searchPages=async()=>[],this.back=void 0,this.menuItems=[],this.inviting=!1,this.recordAddress=e=>`#message=${e}`}async focusComposer(){var e;await this.updateComplete;let{composer:t}=this;t===null?(e=this.list)==null||e.focusList():await t.focusField()}async discuss(e){var n;t.Xt(Y,this,!1),this.requestUpdate(),await this.updateComplete,(n=this.composer)==null||n.discuss(e)}async showMessage(e){var n,r,i;t.Xt(Y,this,!1),this.requestUpdate();let a=await t.dn(J,this).pageTo(e);return await this.updateComplete,await((n=this.list)==null?void 0:n.updateComplete),a?(t.Xt(Nn,this,e),this.requestUpdate(),(r=(i=this.list)==null?void 0:i.reveal(e))!=null&&r):(t.fn(X,this,Q).call(this,t.Vn(`parley-message-not-found`)),!1)}setAway(e){var n;(n=t.dn(q,this).conversation)==null||n.command({type:`away`,on:e})}get unread(){return t.dn(q,this).unread}get composer(){return this.renderRoot.querySelector(`parley-composer`)}get list(){return this.renderRoot.querySelector(`parley-message-list`)}fail(e){t.fn(X,this,Q).call(this,e)}connectedCallback(){super.connectedCallback(),t.Cn(),addEventListener(`hashchange`,t.dn(Vn,this)),document.addEventListener(`visibilitychange`,t.dn(zn,this))}disconnectedCallback(){super.disconnectedCallback(),removeEventListener(`hashchange`,t.dn(Vn,this)),document.removeEventListener(`visibilitychange`,t.dn(zn,this))}willUpdate(e){var n;let{connection:r,context:i}=this;r!==void 0&&i!==void 0&&this.document!==``&&(e.has(`document`)&&t.Xt(Fn,this,!1),t.dn(q,this).open({connection:r,document:this.document,kept:this.kept,person:(n=i.person)==null?void 0:n,wiki:i.wiki}))}updated(){var e,n,r,i;if(t.dn(Fn,this)||((e=t.dn(q,this).conversation)==null?void 0:e.synced)!==!0)return;t.Xt(Fn,this,!0);let a=(n=(r=t.dn(q,this).drafts)==null?void 0:r.load())==null?{text:``}:n,o=a.replyTo===void 0?void 0:t.dn(q,this).conversation.find(a.replyTo);(i=this.composer)==null||i.restore(a,o),t.dn(Vn,this).call(this)}render(){var e,n;let r=t.dn(q,this).conversation;if(r===void 0)return t.En;let{digest:i}=r;return t.Dn`
<section aria-label=${this.heading} @keydown=${t.dn(Hn,this)}>
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
.search=${t.dn(Bn,this)}
.back=${this.back}
.moreItems=${[...t.dn(J,this).menu(),...this.menuItems]}
.language=${t.zn()}
></parley-room-header>
${t.fn(X,this,Wn).call(this)} ${t.dn(Y,this)?t.fn(X,this,Kn).call(this):t.fn(X,this,qn).call(this)} ${t.fn(X,this,Gn).call(this)} ${t.fn(X,this,Yn).call(this)}
</section>
<parley-confirm-dialog></parley-confirm-dialog>
<parley-report-dialog></parley-report-dialog>
<parley-moderation-dialog></parley-moderation-dialog>
`}shown(){var e;t.dn(q,this).returned(),((e=this.list)==null?void 0:e.atEnd)===!0&&t.fn(X,this,Zn).call(this)}};function Z(){var e,t;return(e=(t=this.context)==null?void 0:t.wiki)==null?``:e}function Wn(){var e;let n=(e=t.dn(q,this).conversation)==null?void 0:e.status,r=n===void 0?void 0:Dn(n);return r===void 0?t.En:t.Dn`<div class="banner ${r.tone}" role="status">
<span>${r.words}</span>
${r.retry?t.Dn`<button type="button" class="button" @click=${()=>{var e;return(e=t.dn(q,this).conversation)==null?void 0:e.rejoin()}}>
${t.Vn(`parley-message-try-again`)}
</button>`:t.En}
</div>`}function Gn(){return t.dn(Pn,this)===``?t.En:t.Dn`<div class="banner error">
<span role="alert">${t.dn(Pn,this)}</span>
<button
type="button"
class="button quiet icon"
aria-label=${t.Vn(`parley-dialog-close`)}
@click=${()=>t.fn(X,this,Q).call(this,``)}
>
${t.yn(t.Pn,.875)}
</button>
</div>`}function Kn(){return t.Dn`<parley-record-search
.document=${this.document}
.wiki=${Z.call(t.fn(X,this))}
.jump=${e=>void this.showMessage(e)}
.leave=${t.dn(Bn,this)}
.language=${t.zn()}
></parley-record-search>`}function qn(){let e=t.dn(q,this).conversation;return t.Dn`<parley-message-list
.items=${t.dn(q,this).items}
.view=${t.fn(X,this,Xn).call(this)}
.older=${this.kept?e==null?void 0:e.older:void 0}
.loading=${(e==null?void 0:e.synced)!==!0&&(e==null?void 0:e.status.state)===`connecting`}
.empty=${t.fn(X,this,Jn).call(this)}
.highlighted=${t.dn(Nn,this)}
.label=${t.Vn(`parley-list-label`)}
.language=${t.zn()}
></parley-message-list>`}function Jn(){var e;return((e=t.dn(q,this).conversation)==null?void 0:e.status.state)===`refused`?``:this.kept?t.Vn(`parley-room-empty-kept`):t.Vn(`parley-room-empty`)}function Yn(){var e,n;let r=t.dn(q,this).conversation;if((r==null?void 0:r.status.state)===`refused`)return t.En;let i=(e=(n=this.context)==null?void 0:n.person)==null?void 0:e,a=r===void 0?void 0:kn(r.status,r.welcome,i!==void 0);return a===void 0?t.Dn`<parley-composer
.label=${t.Vn(`parley-composer-label`)}
.state=${An(r==null?void 0:r.digest,i,Z.call(t.fn(X,this)))}
.wiki=${Z.call(t.fn(X,this))}
.sources=${t.dn(In,this)}
.handlers=${t.dn(Ln,this)}
.language=${t.zn()}
></parley-composer>`:t.Dn`<div class="refusal">${a}</div>`}function Xn(){var e,n;return{wiki:Z.call(t.fn(X,this)),person:(e=(n=this.context)==null?void 0:n.person)==null?void 0:e,powers:e=>t.dn(J,this).powers(e),find:e=>{var n;return(n=t.dn(q,this).conversation)==null?void 0:n.find(e)},ignored:e=>o.has(e.author),anchorState:e=>e.anchor===void 0?`unknown`:this.anchorState(e.anchor),act:t.dn(Rn,this),retry:e=>{var n;return(n=t.dn(q,this).conversation)==null?void 0:n.retry(e)},change:e=>{var n,r,i,a;let{text:o,replyTo:s,anchor:c}=e,l=t.in(t.in({text:o},s!==void 0&&{replyTo:s}),c&&{anchor:c});(n=t.dn(q,this).conversation)==null||n.discard(e.clientId),(r=this.composer)==null||r.restore(l,s===void 0||(i=t.dn(q,this).conversation)==null?void 0:i.find(s)),(a=this.composer)==null||a.focusField()},discard:e=>{var n;return(n=t.dn(q,this).conversation)==null?void 0:n.discard(e)},loadOlder:()=>{var e;(e=t.dn(q,this).conversation)==null||e.loadOlder()},seen:()=>t.fn(X,this,Zn).call(this)}}function Zn(){document.visibilityState===`visible`&&this.checkVisibility()&&t.dn(q,this).seen()}function Q(e){t.Xt(Pn,this,e),this.requestUpdate()}function $(e,t){this.dispatchEvent(new CustomEvent(e,{detail:t,bubbles:!0,composed:!0}))}t.ln(Un,`properties`,{document:{},connection:{attribute:!1},kept:{type:Boolean},context:{attribute:!1},heading:{},topic:{},promise:{},anchorState:{attribute:!1},searchPages:{attribute:!1},back:{attribute:!1},menuItems:{attribute:!1},inviting:{type:Boolean},recordAddress:{attribute:!1}}),t.ln(Un,`styles`,[t.gn,t._n,jn]),customElements.define(`parley-room`,Un),Object.defineProperty(exports,"i",{enumerable:!0,get:function(){return _t}}),Object.defineProperty(exports,"n",{enumerable:!0,get:function(){return Dn}}),Object.defineProperty(exports,"r",{enumerable:!0,get:function(){return Rt}}),Object.defineProperty(exports,"t",{enumerable:!0,get:function(){return Mn}});
