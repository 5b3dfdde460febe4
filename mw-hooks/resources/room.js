// SPDX-License-Identifier: GPL-2.0-or-later
"use strict";const e=require("ext.parley.rolldown-runtime"),t=require("ext.parley.common"),n=require("ext.parley.browser-storage"),r=require("ext.parley.message"),i=require("ext.parley.prosemirror");var a=`parley.ignored`,o={has(e){return s().has(t._t(e))},set(e,r){let i=s();r?i.add(t._t(e)):i.delete(t._t(e)),n.n(`browser`).setItem(a,JSON.stringify([...i]))}};function s(){try{var e;let t=JSON.parse((e=n.n(`browser`).getItem(a))==null?`[]`:e);return new Set(Array.isArray(t)?t.filter(e=>typeof e==`string`):[])}catch(e){return new Set}}var c=1e3,l=t.Cn`
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
`;function u(e,t){var n,r;let i=e.slice(0,t),a=/\[\[([^[\]|\n]{0,100})$/u.exec(i);if(a!==null)return{kind:`page`,words:(n=a[1])==null?``:n,start:a.index,end:t};let o=RegExp(`(?<![\\p{L}\\p{N}_.@-])@"?([\\p{L}\\p{N}_][^\\s@"]{0,50}(?: [^\\s@"]{1,50})?)?$`,`u`).exec(i);if(o!==null)return{kind:`person`,words:(r=o[1])==null?``:r,start:o.index,end:t}}function ee(e,n,r,i){let a=e.toLocaleLowerCase(),o=new Set,s=[];for(let e of[...n,...r]){let n=t._t(e);if(o.has(n)||!re(e.name.toLocaleLowerCase(),a))continue;o.add(n);let r=t.gt(e,i);if(s.push({kind:`person`,person:e,label:r,insert:`${t.Pt(e.name)} `}),s.length===7)break}return s}function te(e){return e.slice(0,7).map(e=>({kind:`page`,label:e,insert:`[[${e}]] `}))}function ne(e,t,n){let r=e.slice(t.end).replace(t.kind===`page`?/^\]{0,2} ?/u:/^"? ?/u,``),i=e.slice(0,t.start)+n.insert;return{text:i+r,caret:i.length}}function re(e,t){return e.startsWith(t)||e.split(/\s+/u).some(e=>e.startsWith(t))}var ie=150,ae=new WeakMap,oe=new WeakMap,se=new WeakMap,d=new WeakMap,f=new WeakMap,ce=new WeakMap,le=new WeakMap,p=new WeakSet,ue=class{constructor(e,n){t.ln(this,p),t.cn(this,ae,void 0),t.cn(this,oe,void 0),t.cn(this,se,void 0),t.cn(this,d,[]),t.cn(this,f,0),t.cn(this,ce,void 0),t.cn(this,le,void 0),t.Gt(ae,this,e),t.Gt(oe,this,n),e.addController(this)}hostDisconnected(){this.close()}get completions(){return t.on(d,this)}get active(){return t.on(f,this)}get open(){return t.on(d,this).length>0}update(e,n){let r=u(e,n);if(t.sn(p,this,fe).call(this),t.Gt(se,this,r),r===void 0)t.sn(p,this,m).call(this,[]);else if(r.kind===`person`){let{here:e,spoke:n,wiki:i}=t.on(oe,this).call(this);t.sn(p,this,m).call(this,ee(r.words,e,n,i))}else r.words.trim()===``?t.sn(p,this,m).call(this,[]):t.Gt(ce,this,setTimeout(()=>void t.sn(p,this,de).call(this,r.words),ie))}move(e){let n=t.on(d,this).length;t.Gt(f,this,(t.on(f,this)+e+n)%n),t.on(ae,this).requestUpdate()}close(){t.sn(p,this,fe).call(this),t.Gt(se,this,void 0),t.sn(p,this,m).call(this,[])}accept(e,n=t.on(f,this)){let r=t.on(d,this)[n],i=t.on(se,this);if(r!==void 0&&i!==void 0)return this.close(),ne(e,i,r)}};async function de(e){let n=new AbortController;t.Gt(le,this,n);try{let r=await t.on(oe,this).call(this).searchPages(e,n.signal);n.signal.aborted||t.sn(p,this,m).call(this,te(r))}catch(e){n.signal.aborted||t.sn(p,this,m).call(this,[])}}function fe(){var e;clearTimeout(t.on(ce,this)),(e=t.on(le,this))==null||e.abort(),t.Gt(le,this,void 0)}function m(e){t.Gt(d,this,e),t.Gt(f,this,0),t.on(ae,this).requestUpdate()}var pe=200,h=new WeakMap,me=new WeakMap,he=new WeakMap,g=new WeakSet,ge=new WeakMap,_e=new WeakMap,ve=new WeakMap,ye=new WeakMap,be=new WeakMap,xe=new WeakMap,Se=class extends t.bn{constructor(){super(),t.ln(this,g),t.cn(this,h,new ue(this,()=>this.sources())),t.cn(this,me,void 0),t.cn(this,he,``),t.cn(this,ge,e=>{e.target instanceof HTMLTextAreaElement&&(this.text=e.target.value,t.Gt(he,this,``),t.on(h,this).update(this.text,e.target.selectionStart),this.handlers.typing(this.text!==``),t.sn(g,this,_).call(this))}),t.cn(this,_e,()=>{let e=Ce.call(t.sn(g,this));e!==null&&t.on(h,this).update(this.text,e.selectionStart)}),t.cn(this,ve,()=>{t.on(h,this).close(),this.handlers.typing(!1)}),t.cn(this,ye,e=>{e.isComposing||(t.on(h,this).open&&t.sn(g,this,je).call(this,e)?(e.preventDefault(),e.stopPropagation()):e.key===`Enter`&&!e.shiftKey&&!e.altKey&&!e.ctrlKey&&!e.metaKey?(e.preventDefault(),t.on(be,this).call(this)):e.key===`Escape`?(e.preventDefault(),e.stopPropagation(),t.sn(g,this,Me).call(this)):e.key===`ArrowUp`&&this.text===``&&this.mode.kind===`new`&&(e.preventDefault(),this.handlers.editLast()))}),t.cn(this,be,()=>{let e=this.text.trim();if(!(e===``||this.disabled||e.length>1e3)){if(t.Nt(e)>5)t.Gt(he,this,t.Bn(`parley-error-too-many-mentions`,5)),this.requestUpdate();else if(this.mode.kind===`edit`){let{message:n}=this.mode;e!==n.text&&this.handlers.edit(n,e),t.on(xe,this).call(this)}else this.handlers.post(t.$t({text:e},t.sn(g,this,Fe).call(this))),this.text=``,this.mode={kind:`new`},t.on(h,this).close(),t.sn(g,this,_).call(this),this.focusField()}}),t.cn(this,xe,()=>{t.sn(g,this,Ne).call(this),this.focusField()}),this.label=``,this.state=``,this.disabled=!1,this.wiki=``,this.mode={kind:`new`},this.text=``,this.language=``}restore(e,t){this.text=e.text,this.mode=Ie(e,t)}reply(e){t.sn(g,this,Ne).call(this),this.mode=Ie(t.$t(t.$t({text:``},t.sn(g,this,Fe).call(this)),{},{replyTo:e.id}),e),t.sn(g,this,_).call(this),this.focusField()}discuss(e){t.sn(g,this,Ne).call(this);let{replyTo:n,replyId:r}=this.mode.kind===`new`?this.mode:{};this.mode=t.$t(t.$t({kind:`new`,anchor:e},n&&{replyTo:n}),r!==void 0&&{replyId:r}),t.sn(g,this,_).call(this),this.focusField()}edit(e){this.mode.kind===`new`&&t.Gt(me,this,{text:this.text,mode:this.mode}),this.mode={kind:`edit`,message:e},this.text=e.text,this.focusField()}async focusField(){await this.updateComplete;let e=Ce.call(t.sn(g,this));e==null||e.focus(),e==null||e.setSelectionRange(e.value.length,e.value.length)}updated(e){e.has(`text`)&&t.sn(g,this,we).call(this)}render(){let e=c-this.text.length,{completions:n,active:r,open:i}=t.on(h,this);return t.Sn`
${i?t.sn(g,this,De).call(this):t.xn} ${t.sn(g,this,Ee).call(this)}
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
aria-controls=${i?`completions`:t.xn}
aria-activedescendant=${i&&n.length>0?`completion-${r}`:t.xn}
enterkeyhint="send"
@input=${t.on(ge,this)}
@click=${t.on(_e,this)}
@keydown=${t.on(ye,this)}
@blur=${t.on(ve,this)}
></textarea>
<button
type="button"
class="button primary icon"
aria-label=${this.mode.kind===`edit`?t.Bn(`parley-composer-save`):t.Bn(`parley-composer-send`)}
title=${this.mode.kind===`edit`?t.Bn(`parley-composer-save`):t.Bn(`parley-composer-send`)}
?disabled=${this.disabled||this.text.trim()===``||e<0}
@click=${t.on(be,this)}
>
${t.mn(t._)}
</button>
</div>
<div class="below" id="below">
<span class="state">
${t.on(he,this)===``?this.state:t.Sn`<span class="error" role="alert">${t.on(he,this)}</span>`}
</span>
${t.sn(g,this,Te).call(this,e)}
</div>
`}};function Ce(){return this.renderRoot.querySelector(`textarea`)}function we(){let e=Ce.call(t.sn(g,this));e===null||CSS.supports(`field-sizing`,`content`)||(e.style.blockSize=`auto`,e.style.blockSize=`${e.scrollHeight+2}px`)}function Te(e){return e>pe?t.xn:e>=0?t.Sn`<span>${t.Bn(`parley-composer-left`,t.St(e),e)}</span>`:t.Sn`<span class="over">${t.Bn(`parley-composer-over`,t.St(-e),-e)}</span>`}function Ee(){let{mode:e}=this,n=(e,n,r)=>t.Sn`
<div class="context">
<span>${e}</span>
<button type="button" class="button quiet icon" aria-label=${n} title=${n} @click=${r}>
${t.mn(t.Nn,.875)}
</button>
</div>
`;if(e.kind===`edit`)return n(t.Bn(`parley-composer-editing`),t.Bn(`parley-composer-cancel`),t.on(xe,this));let{replyTo:r,replyId:i,anchor:a}=e,o=r===void 0?t.Bn(`parley-reply-to-earlier`):t.L(r,this.wiki);return t.Sn`
${i===void 0?t.xn:n(t.Bn(`parley-composer-replying`,o),t.Bn(`parley-composer-cancel-reply`),()=>t.sn(g,this,Pe).call(this,`reply`))}
${a===void 0?t.xn:n(t.Bn(`parley-composer-about`,t.zn(a.quote)),t.Bn(`parley-composer-cancel-about`),()=>t.sn(g,this,Pe).call(this,`anchor`))}
`}function De(){let{completions:e,active:n}=t.on(h,this);return t.Sn`
<ul class="completions" id="completions" role="listbox" aria-label=${t.Bn(`parley-composer-completions`)}>
${e.map((e,r)=>t.Sn`
<li
id="completion-${r}"
role="option"
aria-selected=${r===n?`true`:`false`}
@pointerdown=${e=>t.sn(g,this,Oe).call(this,e,r)}
>
${e.kind===`person`?t.mt(e.person):t.xn}<bdi>${e.label}</bdi>
</li>
`)}
</ul>
`}function Oe(e,n){e.preventDefault(),t.sn(g,this,ke).call(this,n)}function ke(e){let n=t.on(h,this).accept(this.text,e);n!==void 0&&(this.text=n.text,t.sn(g,this,_).call(this),t.sn(g,this,Ae).call(this,n.caret))}async function Ae(e){var n;await this.updateComplete,(n=Ce.call(t.sn(g,this)))==null||n.setSelectionRange(e,e)}function je(e){switch(e.key){case`ArrowDown`:return t.on(h,this).move(1),!0;case`ArrowUp`:return t.on(h,this).move(-1),!0;case`Enter`:case`Tab`:return t.sn(g,this,ke).call(this),!0;case`Escape`:return t.on(h,this).close(),!0;default:return!1}}function Me(){this.mode.kind===`edit`?t.on(xe,this).call(this):this.mode.replyId===void 0?this.mode.anchor===void 0?this.handlers.leave():t.sn(g,this,Pe).call(this,`anchor`):t.sn(g,this,Pe).call(this,`reply`)}function Ne(){var e,n,r,i;this.mode.kind===`edit`&&(this.text=(e=(n=t.on(me,this))==null?void 0:n.text)==null?``:e,this.mode=(r=(i=t.on(me,this))==null?void 0:i.mode)==null?{kind:`new`}:r,t.Gt(me,this,void 0))}function Pe(e){if(this.mode.kind!==`new`)return;let{replyTo:n,replyId:r,anchor:i}=this.mode;this.mode=e===`anchor`?t.$t(t.$t({kind:`new`},n&&{replyTo:n}),r!==void 0&&{replyId:r}):t.$t({kind:`new`},i&&{anchor:i}),t.sn(g,this,_).call(this),this.focusField()}function Fe(){if(this.mode.kind===`edit`)return{};let{replyId:e,anchor:n}=this.mode;return t.$t(t.$t({},e!==void 0&&{replyTo:e}),n&&{anchor:t.$t({},n)})}function _(){this.mode.kind===`new`&&this.handlers.draft(t.$t({text:this.text},t.sn(g,this,Fe).call(this)))}t.in(Se,`properties`,{label:{},state:{attribute:!1},disabled:{type:Boolean},wiki:{},sources:{attribute:!1},handlers:{attribute:!1},mode:{attribute:!1},text:{attribute:!1},language:{}}),t.in(Se,`styles`,[t.dn,t.fn,t.pn,l]);function Ie(e,n){return t.$t(t.$t(t.$t({kind:`new`},n&&{replyTo:n}),e.replyTo!==void 0&&{replyId:e.replyTo}),e.anchor&&{anchor:e.anchor})}customElements.define(`parley-composer`,Se);var Le=new WeakSet,Re=class extends t.bn{constructor(){super(),t.ln(this,Le),this.person=void 0,this.retry=()=>void 0,this.change=()=>void 0,this.discard=()=>void 0}willUpdate(){this.toggleAttribute(`pending`,this.pending.state.kind===`waiting`),this.toggleAttribute(`failed`,this.pending.state.kind===`failed`)}render(){let{pending:e,person:n}=this;return t.Sn`
<div class="row">
<div class="face">${n===void 0?t.xn:t.mt(n,{size:1.75})}</div>
<div class="body">
<div class="head">
${n===void 0?t.xn:t.E(n,n.wiki)}
${e.state.kind===`waiting`?t.Sn`<span class="edited">${t.Bn(`parley-message-sending`)}</span>`:t.xn}
</div>
${e.anchor===void 0?t.xn:t.Sn`<div class="quote anchor"><span dir="auto">${e.anchor.quote}</span></div>`}
${r.t(e.text,void 0)} ${t.sn(Le,this,ze).call(this)}
</div>
</div>
`}};function ze(){let{pending:e}=this;return e.state.kind===`failed`?t.Sn`
<div class="failure" role="alert">
<span>${t.M(e.state.code,e.state.retryAfter)}</span>
<button type="button" class="button" @click=${()=>this.retry(e.clientId)}>
${t.Bn(`parley-message-try-again`)}
</button>
<button type="button" class="button quiet" @click=${()=>this.change(e)}>
${t.Bn(`parley-message-change`)}
</button>
<button type="button" class="button quiet destructive" @click=${()=>this.discard(e.clientId)}>
${t.Bn(`parley-message-discard`)}
</button>
</div>
`:t.xn}t.in(Re,`properties`,{pending:{attribute:!1},person:{attribute:!1},retry:{attribute:!1},change:{attribute:!1},discard:{attribute:!1}}),t.in(Re,`styles`,[t.dn,t.fn,r.n]),customElements.define(`parley-pending-message`,Re);var Be=48,Ve=400,v=new WeakMap,y=new WeakMap,b=new WeakMap,He=new WeakMap,x=new WeakSet,Ue=new WeakMap,We=new WeakMap,Ge=class extends t.bn{constructor(){super(),t.ln(this,x),t.cn(this,v,!0),t.cn(this,y,0),t.cn(this,b,void 0),t.cn(this,He,new ResizeObserver(()=>t.sn(x,this,$e).call(this))),t.in(this,`scrollToEnd`,()=>{t.Gt(v,this,!0),t.Gt(y,this,0),t.sn(x,this,$e).call(this),this.requestUpdate(),this.view.seen()}),t.cn(this,Ue,()=>{let e=S.call(t.sn(x,this));if(e===null)return;let n=e.scrollHeight-e.scrollTop-e.clientHeight<Be;n!==t.on(v,this)&&(t.Gt(v,this,n),n&&this.scrollToEnd()),e.scrollTop<Ve&&(this.older===`more`||this.older===`unknown`)&&(e.scrollTop===0&&(e.scrollTop=1),this.view.loadOlder())}),t.cn(this,We,e=>{var n;if(!(e.target instanceof HTMLElement)||e.target.localName!==`parley-message`||((n=e.composedPath()[0])==null?e.target:n)!==e.target)return;let r=t.sn(x,this,Xe).call(this),i=r.findIndex(t=>t===e.target),a={ArrowDown:i+1,ArrowUp:i-1,Home:0,End:r.length-1}[e.key];if(a===void 0||e.altKey||e.ctrlKey||e.metaKey)return;e.preventDefault();let o=r[a];o==null||o.focus(),o==null||o.scrollIntoView({block:`nearest`})}),this.items=[],this.loading=!1,this.older=void 0,this.empty=``,this.highlighted=void 0,this.label=``,this.language=``}get atEnd(){return t.on(v,this)}reveal(e){var n;let r=t.sn(x,this,Ze).call(this,e);return r!==void 0&&(t.Gt(v,this,!1),r.scrollIntoView({block:`center`}),t.Gt(b,this,(n=this.items.find(t=>t.kind===`message`&&t.message.id===e))==null?void 0:n.key),this.requestUpdate(),r.focus({preventScroll:!0}),!0)}focusList(){var e,n,r;let i=t.sn(x,this,Xe).call(this);(e=(n=(r=i.find(e=>e.tabIndex===0))==null?i.at(-1):r)==null?S.call(t.sn(x,this)):n)==null||e.focus()}firstUpdated(){let e=this.renderRoot.querySelector(`.content`);e!==null&&t.on(He,this).observe(e),S.call(t.sn(x,this))!==null&&t.on(He,this).observe(S.call(t.sn(x,this)))}disconnectedCallback(){super.disconnectedCallback(),t.on(He,this).disconnect()}connectedCallback(){super.connectedCallback(),this.hasUpdated&&this.firstUpdated()}willUpdate(e){var n;if(!e.has(`items`))return;let r=e.get(`items`),i=r===void 0?0:et(r,this.items),a=this.items.at(-1);i>0&&(a==null?void 0:a.kind)===`pending`&&(r==null||(n=r.at(-1))==null?void 0:n.key)!==a.key&&t.Gt(v,this,!0),t.Gt(y,this,t.on(v,this)?0:t.on(y,this)+i),this.items.some(e=>e.key===t.on(b,this))||t.Gt(b,this,void 0)}updated(e){e.has(`items`)&&(t.sn(x,this,$e).call(this),t.on(v,this)&&this.view.seen())}render(){return t.Sn`
<div
class="scroller"
tabindex=${this.items.length===0?0:-1}
role="region"
aria-label=${this.label}
@scroll=${t.on(Ue,this)}
@keydown=${t.on(We,this)}
>
<div class="content">
${t.sn(x,this,Ke).call(this)} ${this.items.length===0?t.sn(x,this,qe).call(this):t.xn}
<ol role="list" aria-live="off">
${t.yn(this.items,e=>e.key,e=>t.sn(x,this,Je).call(this,e))}
</ol>
</div>
</div>
${t.on(y,this)===0?t.xn:t.Sn`<button type="button" class="button primary pill" @click=${this.scrollToEnd}>
${t.mn(t.h,1)} ${t.Bn(`parley-list-new`,t.St(t.on(y,this)),t.on(y,this))}
</button>`}
`}};function Ke(){switch(this.older){case`loading`:return t.Sn`<div class="note">${t.Bn(`parley-list-loading-older`)}</div>`;case`failed`:return t.Sn`<div class="note" role="alert">
${t.Bn(`parley-list-older-failed`)}
<button type="button" class="button" @click=${()=>this.view.loadOlder()}>
${t.Bn(`parley-message-try-again`)}
</button>
</div>`;case`beginning`:return this.items.length===0?t.xn:t.Sn`<div class="note">${t.Bn(`parley-list-beginning`)}</div>`;case`more`:case`unknown`:case void 0:return t.xn}}function qe(){return this.loading?t.Sn`
<div class="skeleton" aria-label=${t.Bn(`parley-list-loading`)} role="img">
${[1,2,3].map(()=>t.Sn`<div class="bone"></div>`)}
</div>
`:t.Sn`<p class="empty">${this.empty}</p>`}function Je(e){switch(e.kind){case`day`:return t.Sn`<li class="line day"><span>${t.yt(e.at)}</span></li>`;case`new`:return t.Sn`<li class="line new"><span>${t.Bn(`parley-list-new-line`)}</span></li>`;case`pending`:return t.Sn`<li>
<parley-pending-message
.pending=${e.pending}
.person=${this.view.person}
.retry=${this.view.retry}
.change=${this.view.change}
.discard=${this.view.discard}
></parley-pending-message>
</li>`;case`message`:return t.sn(x,this,Ye).call(this,e)}}function Ye(e){var n;let{message:r}=e,{view:i}=this,a=t.on(b,this)===void 0?e===this.items.findLast(e=>e.kind===`message`):e.key===t.on(b,this);return t.Sn`<li>
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
@focus=${()=>t.sn(x,this,Qe).call(this,e.key)}
></parley-message>
</li>`}function S(){return this.renderRoot.querySelector(`.scroller`)}function Xe(){return[...this.renderRoot.querySelectorAll(`parley-message`)]}function Ze(e){return t.sn(x,this,Xe).call(this).find(t=>t.message.id===e)}function Qe(e){t.on(b,this)!==e&&(t.Gt(b,this,e),this.requestUpdate())}function $e(){let e=S.call(t.sn(x,this));e!==null&&t.on(v,this)&&(e.scrollTop=e.scrollHeight)}t.in(Ge,`properties`,{items:{attribute:!1},view:{attribute:!1},older:{attribute:!1},loading:{type:Boolean},empty:{},highlighted:{attribute:!1},label:{},language:{}}),t.in(Ge,`styles`,[t.dn,t.fn,r.r]);function et(e,t){let n=new Set(e.map(e=>e.key)),r=t.findLastIndex(e=>n.has(e.key));return t.slice(r+1).filter(e=>e.kind===`message`||e.kind===`pending`).length}customElements.define(`parley-message-list`,Ge);var tt=10,nt=30,C=new WeakMap,w=new WeakMap,rt=new WeakMap,T=new WeakSet,it=class{constructor(e,n){t.ln(this,T),t.cn(this,C,void 0),t.cn(this,w,void 0),t.cn(this,rt,new Map),t.Gt(C,this,e),t.Gt(w,this,n)}powers(e){var n,r,i,a,s;let c=t.on(w,this).call(this),l=c==null?void 0:c.welcome,u={mine:(n=c==null?void 0:c.isMine(e))!=null&&n,canPost:(r=l==null?void 0:l.canPost)!=null&&r,canModerate:(i=l==null?void 0:l.canModerate)!=null&&i,kept:t.on(C,this).kept,ignored:o.has(e.author),signedIn:((a=(s=t.on(C,this).context)==null?void 0:s.person)==null?null:a)!==null},ee=JSON.stringify(u),te=t.on(rt,this).get(ee);return te===void 0?(t.on(rt,this).set(ee,u),u):te}act(e){switch(e.kind){case`reply`:var n;(n=t.on(C,this).composer)==null||n.reply(e.message);return;case`edit`:var r;(r=t.on(C,this).composer)==null||r.edit(e.message);return;case`delete`:t.sn(T,this,at).call(this,e.message);return;case`react`:t.sn(T,this,E).call(this,{type:`react`,message:e.message.id,emoji:e.emoji,on:e.on});return;case`copy-link`:t.sn(T,this,ut).call(this,e.message);return;case`report`:t.sn(T,this,ot).call(this,t.sn(T,this,st).call(this,e.message));return;case`ignore`:o.set(e.message.author,!o.has(e.message.author)),t.on(C,this).requestUpdate();return;case`jump`:t.on(C,this).showMessage(e.id);return;case`reveal`:t.sn(T,this,dt).call(this,`parley-anchor`,{anchor:e.message.anchor,message:e.message.id});return;case`accept`:t.sn(T,this,dt).call(this,`parley-accept`,{event:e.message.event});return;case`remove`:t.sn(T,this,ot).call(this,t.sn(T,this,ct).call(this,e.message,`remove`));return;case`moderate`:t.sn(T,this,ot).call(this,t.sn(T,this,ct).call(this,e.message,`mute`))}}async edit(e,n){(await t.sn(T,this,E).call(this,{type:`edit`,message:e.id,text:n})).type!==`ack`&&t.on(C,this).composer!==null&&(t.on(C,this).composer.edit(e),t.on(C,this).composer.text=n)}editLast(){var e;let n=t.on(w,this).call(this),r=n==null?void 0:n.messages.findLast(e=>n.isMine(e)&&e.deletedBy===void 0&&e.event===void 0);r!==void 0&&((e=t.on(C,this).composer)==null||e.edit(r))}async pageTo(e){let n=t.on(w,this).call(this);for(let r=0;r<tt;r+=1){if((n==null?void 0:n.find(e))!==void 0)return!0;if(!t.on(C,this).kept||await(n==null?void 0:n.loadOlder())!==!0)break}return(n==null?void 0:n.find(e))!==void 0}menu(){var e;let n=(e=t.on(w,this).call(this))==null?void 0:e.welcome;if(n===void 0||t.on(C,this).kept)return[];let r=n.canPost&&t.on(C,this).inviting,i=n.slowSeconds>0?0:nt;return[r&&{label:t.Bn(`parley-room-invite`),icon:`<path d="m15.4.4 4.2 4.2-3.2 3.2-4.2-4.2zM10.8 5 15 9.2l-8.6 8.6-4.5 1.5-1.2-1.2 1.5-4.5z"/>`,run:()=>void t.sn(T,this,E).call(this,{type:`invite`})},n.canModerate&&{label:i===0?t.Bn(`parley-room-normal-speed`):t.Bn(`parley-room-slow`,i),icon:`<path d="M10 1a9 9 0 110 18 9 9 0 010-18m0 2a7 7 0 100 14 7 7 0 000-14m1 7h3v2H9V5h2z"/>`,run:()=>void t.sn(T,this,E).call(this,{type:`slow`,seconds:i})},n.canModerate&&{label:t.Bn(`parley-room-close`),icon:`<path d="M11 15H9v-3h2z"/><path d="M10 1a4 4 0 014 4v3h3v11H3V8h3V5a4 4 0 014-4M5 17h10v-7H5zm5-14a2 2 0 00-2 2v3h4V5a2 2 0 00-2-2"/>`,destructive:!0,run:()=>t.sn(T,this,lt).call(this)}].filter(e=>e!==!1)}};function at(e){let n=t.on(C,this).renderRoot.querySelector(`parley-confirm-dialog`);n==null||n.ask({heading:t.Bn(`parley-delete-heading`),text:t.on(C,this).kept?t.Bn(`parley-delete-kept`):t.Bn(`parley-delete-room`),quote:e.text,verb:t.Bn(`parley-action-delete`),run:()=>void t.sn(T,this,E).call(this,{type:`delete`,message:e.id})})}async function ot(e){try{await e}catch(e){t.on(C,this).fail(t.Bn(`parley-error-not-done`))}}async function st(e){await require("ext.parley.bootstrap").load("ext.parley.report-dialog");let n=t.on(C,this).renderRoot.querySelector(`parley-report-dialog`);n==null||n.report(e,async e=>{let n=t.on(w,this).call(this);return n===void 0?{type:`unanswered`}:n.command(t.$t({type:`report`},e))})}async function ct(e,n){var r,i;await require("ext.parley.bootstrap").load("ext.parley.moderation-dialog");let a=t.on(C,this).renderRoot.querySelector(`parley-moderation-dialog`);a==null||a.decide(e,(r=(i=t.on(C,this).context)==null?void 0:i.wiki)==null?``:r,n,async e=>{let n=t.on(w,this).call(this);return n===void 0?{type:`unanswered`}:n.command(e)})}function lt(){let e=t.on(C,this).renderRoot.querySelector(`parley-confirm-dialog`);e==null||e.ask({heading:t.Bn(`parley-room-close-heading`),text:t.Bn(`parley-room-close-text`),verb:t.Bn(`parley-room-close`),run:()=>void t.sn(T,this,E).call(this,{type:`close`,reason:``})})}async function ut(e){let n=new URL(t.on(C,this).recordAddress(e.id),location.href).href;try{await navigator.clipboard.writeText(n),t._n(t.Bn(`parley-link-copied`))}catch(n){history.replaceState(null,``,`#message=${e.id}`),t._n(t.Bn(`parley-link-in-address`))}}async function E(e){var n,r;let i=(n=await((r=t.on(w,this).call(this))==null?void 0:r.command(e)))==null?{type:`unanswered`}:n;return i.type===`error`?t.on(C,this).fail(t.M(i.code,i.retryAfter)):i.type===`unanswered`&&t.on(C,this).fail(t.Bn(`parley-error-not-done`)),i}function dt(e,n){t.on(C,this).dispatchEvent(new CustomEvent(e,{detail:n,bubbles:!0,composed:!0}))}var ft=`messages`,pt=2e4,mt=new WeakMap,ht=new WeakMap,gt=new WeakSet,_t=class{constructor(e){t.ln(this,gt),t.cn(this,mt,void 0),t.cn(this,ht,new Map),t.Gt(mt,this,e)}request(e){return t.sn(gt,this,vt).call(this,e.id,{type:`unanswered`}),new Promise(n=>{let r=Number(setTimeout(()=>t.sn(gt,this,vt).call(this,e.id,{type:`unanswered`}),pt));t.on(ht,this).set(e.id,{settle:n,timer:r}),t.on(mt,this).call(this,JSON.stringify(e))})}tell(e){t.on(mt,this).call(this,JSON.stringify(e))}answered(e){t.sn(gt,this,vt).call(this,e.id,e)}cut(){for(let e of t.on(ht,this).keys())t.sn(gt,this,vt).call(this,e,{type:`unanswered`})}};function vt(e,n){let r=t.on(ht,this).get(e);r!==void 0&&(t.on(ht,this).delete(e),clearTimeout(r.timer),r.settle(n))}var yt=new Set([`ack`,`error`,`presence`,`welcome`,`notice`]);function bt(e){try{let t=JSON.parse(e);return typeof t!=`object`||!t||!(`type`in t)?void 0:typeof t.type==`string`&&yt.has(t.type)?t:void 0}catch(e){return}}var xt=100,St=new WeakMap,D=new WeakMap,Ct=new WeakMap,O=new WeakMap,wt=class{constructor(e){t.cn(this,St,void 0),t.cn(this,D,[]),t.cn(this,Ct,void 0),t.cn(this,O,`unknown`),t.Gt(St,this,e)}get messages(){return t.on(D,this)}get state(){return t.on(O,this)}async load(e,n){var r,i,a,o;if(t.on(O,this)===`loading`||t.on(O,this)===`beginning`)return!1;let s=(r=(i=t.on(Ct,this))==null?(a=t.on(D,this)[0])==null?void 0:a.id:i)==null?(o=e[0])==null?void 0:o.id:r;if(s===void 0)return!1;t.Gt(O,this,`loading`),n();try{let n=await t.on(St,this).call(this,{before:s,limit:xt}),r=new Set([...t.on(D,this),...e].map(e=>e.id)),i=n.messages.filter(e=>!r.has(e.id));return t.Gt(D,this,[...i,...t.on(D,this)]),t.Gt(Ct,this,n.before),t.Gt(O,this,n.before===void 0?`beginning`:`more`),i.length>0}catch(e){return t.Gt(O,this,`failed`),!1}finally{n()}}liveChanged(e,n){var r;let i=n[0];if(e.length===0||i===void 0)return;let a=e.findIndex(e=>e.id===i.id);a>0?t.Gt(D,this,[...t.on(D,this),...e.slice(0,a)]):a<0&&((r=t.on(D,this).at(-1))==null?void 0:r.id)!==i.id&&(t.Gt(D,this,[]),t.Gt(Ct,this,void 0),t.Gt(O,this,`unknown`));let o=new Set(n.map(e=>e.id));t.on(D,this).some(e=>o.has(e.id))&&t.Gt(D,this,t.on(D,this).filter(e=>!o.has(e.id)))}update(e,n){t.Gt(D,this,t.on(D,this).map(t=>t.id===e?n(t):t))}},Tt=new WeakMap,Et=new WeakMap,Dt=class{constructor(e,n,r){t.cn(this,Tt,void 0),t.cn(this,Et,void 0),t.Gt(Tt,this,e),t.Gt(Et,this,`parley.draft.${r}.${n}`)}load(){try{var e,n;return(e=Ot(JSON.parse((n=t.on(Tt,this).getItem(t.on(Et,this)))==null?`null`:n)))==null?{text:``}:e}catch(e){return{text:``}}}save(e){e.text===``&&e.replyTo===void 0&&e.anchor===void 0?t.on(Tt,this).removeItem(t.on(Et,this)):t.on(Tt,this).setItem(t.on(Et,this),JSON.stringify(e))}};function Ot(e){if(typeof e!=`object`||!e||!(`text`in e)||typeof e.text!=`string`)return;let n=`replyTo`in e&&typeof e.replyTo==`string`?{replyTo:e.replyTo}:{},r=`anchor`in e?kt(e.anchor):void 0;return t.$t(t.$t({text:e.text},n),r&&{anchor:r})}function kt(e){if(typeof e!=`object`||!e||!(`document`in e&&`start`in e&&`end`in e&&`quote`in e))return;let{document:t,start:n,end:r,quote:i}=e;return[t,n,r,i].every(e=>typeof e==`string`)?{document:String(t),start:String(n),end:String(r),quote:String(i)}:void 0}var At=[`state`],jt=new WeakMap,Mt=new WeakMap,k=new WeakMap,Nt=new WeakSet,Pt=class{constructor(e,n,r){t.ln(this,Nt),t.cn(this,jt,void 0),t.cn(this,Mt,void 0),t.cn(this,k,void 0),t.Gt(jt,this,e),t.Gt(Mt,this,`parley.outbox.${r}.${n}`),t.Gt(k,this,t.sn(Nt,this,It).call(this))}get pending(){return t.on(k,this)}get waiting(){return t.on(k,this).filter(e=>e.state.kind===`waiting`)}find(e){return t.on(k,this).find(t=>t.clientId===e)}add(e){let n=t.$t(t.$t({},e),{},{clientId:Rt(),state:{kind:`waiting`}});return t.sn(Nt,this,Ft).call(this,[...t.on(k,this),n]),n}setState(e,n){t.sn(Nt,this,Ft).call(this,t.on(k,this).map(r=>r.clientId===e?t.$t(t.$t({},r),{},{state:n}):r))}remove(e){t.sn(Nt,this,Ft).call(this,t.on(k,this).filter(t=>t.clientId!==e))}};function Ft(e){t.Gt(k,this,e),e.length===0?t.on(jt,this).removeItem(t.on(Mt,this)):t.on(jt,this).setItem(t.on(Mt,this),JSON.stringify(e.map(e=>{let{state:n}=e;return t.Mt(e,At)})))}function It(){try{var e;let n=JSON.parse((e=t.on(jt,this).getItem(t.on(Mt,this)))==null?`[]`:e);return Array.isArray(n)?n.flatMap(Lt):[]}catch(e){return[]}}function Lt(e){let n=Ot(e);if(n===void 0||typeof e!=`object`||!e||!(`clientId`in e&&`at`in e))return[];let{clientId:r,at:i}=e;return typeof r!=`string`||typeof i!=`number`?[]:[t.$t(t.$t({},n),{},{clientId:r,at:i,state:{kind:`waiting`}})]}function Rt(){return crypto.randomUUID()}var zt=[`anchor`],A=new WeakMap,j=new WeakMap,M=new WeakMap,Bt=new WeakMap,N=new WeakMap,P=new WeakMap,Vt=new WeakMap,F=new WeakMap,Ht=new WeakMap,I=new WeakMap,Ut=new WeakMap,Wt=new WeakMap,Gt=new WeakMap,Kt=new WeakMap,L=new WeakMap,R=new WeakSet,qt=new WeakMap,Jt=class{constructor(e){var n;t.ln(this,R),t.cn(this,A,void 0),t.cn(this,j,void 0),t.cn(this,M,void 0),t.cn(this,Bt,void 0),t.cn(this,N,void 0),t.cn(this,P,void 0),t.cn(this,Vt,void 0),t.cn(this,F,[]),t.cn(this,Ht,!1),t.cn(this,I,void 0),t.cn(this,Ut,void 0),t.cn(this,Wt,0),t.cn(this,Gt,!1),t.cn(this,Kt,!1),t.cn(this,L,!1),t.in(this,`isMine`,e=>t.on(Bt,this)===t._t(e.author)),t.cn(this,qt,void 0),t.Gt(A,this,e),t.Gt(Bt,this,e.person===void 0?void 0:t._t(e.person)),t.Gt(j,this,new Pt(e.storage,e.document,(n=t.on(Bt,this))==null?``:n)),t.Gt(M,this,new _t(e=>t.on(P,this).send(e))),t.Gt(N,this,new wt(e.fetchPage)),t.Gt(P,this,t.sn(R,this,Yt).call(this))}get messages(){return[...t.on(N,this).messages,...t.on(F,this)]}get pending(){return t.on(j,this).pending}get status(){return t.on(P,this).status}get synced(){return t.on(Ht,this)}get welcome(){return t.on(I,this)}get digest(){return t.on(Ut,this)}get older(){return t.on(N,this).state}get online(){return t.on(P,this).status.state===`online`&&t.on(I,this)!==void 0}find(e){var n;return(n=t.on(F,this).find(t=>t.id===e))==null?t.on(N,this).messages.find(t=>t.id===e):n}post(e){let n=t.on(j,this).add(t.$t(t.$t({},e),{},{at:Date.now()}));this.typing(!1),t.sn(R,this,z).call(this),this.online&&t.sn(R,this,rn).call(this,n)}retry(e){t.on(j,this).setState(e,{kind:`waiting`}),t.sn(R,this,z).call(this);let n=t.on(j,this).find(e);n!==void 0&&this.online&&t.sn(R,this,rn).call(this,n)}discard(e){t.on(j,this).remove(e),t.sn(R,this,z).call(this)}async command(e){if(!this.online)return{type:`unanswered`};let n=await t.on(M,this).request(t.$t(t.$t({},e),{},{id:Rt()}));return n.type===`ack`&&t.sn(R,this,on).call(this,e),n}typing(e){let n=Date.now();(e?n-t.on(Wt,this)>sn:t.on(Wt,this)>0)&&this.online&&(t.Gt(Wt,this,e?n:0),t.on(M,this).tell({type:`typing`,id:Rt(),on:e}))}loadOlder(){return t.on(N,this).load(t.on(F,this),()=>t.sn(R,this,z).call(this))}rejoin(){t.on(P,this).retry(),t.sn(R,this,z).call(this)}close(){t.Gt(L,this,!0),t.on(M,this).cut(),t.on(P,this).close(),t.on(P,this).doc.destroy()}};function Yt(){let e=new i.G;t.Gt(Vt,this,e);let n=()=>t.on(Vt,this)===e&&!t.on(L,this);return e.getArray(ft).observe(()=>{n()&&t.sn(R,this,Xt).call(this,e)}),t.on(A,this).connection.open(t.on(A,this).document,e,{onStatus:e=>{n()&&t.sn(R,this,Zt).call(this,e)},onStateless:e=>{n()&&t.sn(R,this,Qt).call(this,e)},onSynced:()=>{n()&&(t.Gt(Ht,this,!0),t.sn(R,this,z).call(this),t.sn(R,this,nn).call(this))}})}function Xt(e){let n=t.on(F,this),r=e.getArray(ft).toArray(),i=new Set(n.map(e=>e.id));t.Gt(F,this,r),t.on(N,this).liveChanged(n,r);let a=r.filter(e=>!i.has(e.id));for(let e of a)this.isMine(e)&&t.on(j,this).remove(e.clientId);let o=a.filter(e=>!this.isMine(e));t.on(Ht,this)&&o.length>0&&t.on(A,this).onArrived(o),t.sn(R,this,z).call(this)}function Zt(e){e.state!==`online`&&(t.Gt(I,this,void 0),t.Gt(Wt,this,0),t.on(M,this).cut()),t.sn(R,this,z).call(this)}function Qt(e){let n=bt(e);n!==void 0&&t.sn(R,this,$t).call(this,n)}function $t(e){switch(e.type){case`ack`:case`error`:t.on(M,this).answered(e);return;case`presence`:t.Gt(Ut,this,e),t.sn(R,this,z).call(this);return;case`notice`:t.on(A,this).onNotice(e);return;case`welcome`:t.sn(R,this,en).call(this,e)}}function en(e){let n=t.on(qt,this)!==void 0&&t.on(qt,this)!==e.incarnation;t.Gt(qt,this,e.incarnation),n?t.sn(R,this,tn).call(this):(t.Gt(I,this,e),t.sn(R,this,z).call(this),t.sn(R,this,nn).call(this))}function tn(){t.on(M,this).cut(),t.on(P,this).close(),t.on(P,this).doc.destroy(),t.Gt(qt,this,void 0),t.Gt(F,this,[]),t.Gt(N,this,new wt(t.on(A,this).fetchPage)),t.Gt(Ht,this,!1),t.Gt(I,this,void 0),t.Gt(P,this,t.sn(R,this,Yt).call(this)),t.sn(R,this,z).call(this)}async function nn(){if(!t.on(Gt,this)){t.Gt(Gt,this,!0);for(let e of t.on(j,this).waiting){if(!this.online)break;await t.sn(R,this,rn).call(this,e)}t.Gt(Gt,this,!1)}}async function rn(e){let{clientId:n,text:r,replyTo:i,anchor:a}=e,o=await t.on(M,this).request(t.$t(t.$t({type:`post`,id:n,text:r},i===void 0?{}:{replyTo:i}),a===void 0?{}:{anchor:a}));if(!(t.on(j,this).find(n)===void 0||t.on(L,this))){switch(o.type){case`ack`:o.message===void 0||this.find(o.message)!==void 0?t.on(j,this).remove(n):t.sn(R,this,an).call(this,n);break;case`error`:{let{code:e,retryAfter:r}=o,i=r===void 0?{kind:`failed`,code:e}:{kind:`failed`,code:e,retryAfter:r};t.on(j,this).setState(n,i);break}case`unanswered`:this.online&&t.on(j,this).setState(n,{kind:`failed`})}t.sn(R,this,z).call(this)}}function an(e){setTimeout(()=>{!t.on(L,this)&&this.online&&(t.on(j,this).remove(e),t.sn(R,this,z).call(this))},2e3)}function on(e){if(e.type===`edit`){let{text:n}=e;t.on(N,this).update(e.message,e=>t.$t(t.$t({},e),{},{text:n,editedAt:Date.now()}))}else if(e.type===`delete`||e.type===`remove`){let n=e.type===`delete`?`author`:`moderator`;t.on(N,this).update(e.message,e=>{let{anchor:r}=e,i=t.Mt(e,zt);return t.$t(t.$t({},i),{},{text:``,deletedBy:n,reactions:{}})})}else if(e.type===`react`&&t.on(A,this).person!==void 0){let{person:n}=t.on(A,this);t.on(N,this).update(e.message,t=>cn(t,e.emoji,e.on,n))}else return;t.sn(R,this,z).call(this)}function z(){t.on(Kt,this)||t.on(L,this)||(t.Gt(Kt,this,!0),queueMicrotask(()=>{t.Gt(Kt,this,!1),t.on(L,this)||t.on(A,this).onChange()}))}var sn=3e3;function cn(e,n,r,i){var a,o;let s=e.reactions,{[n]:c}=s,l=t.Mt(s,[n].map(t.an)),u=((a=c==null?void 0:c.people)==null?[]:a).filter(e=>t._t(e)!==t._t(i)),ee=((o=c==null?void 0:c.count)==null?0:o)+(r?1:-1);return ee<=0?t.$t(t.$t({},e),{},{reactions:l}):t.$t(t.$t({},e),{},{reactions:t.$t(t.$t({},l),{},{[n]:{count:ee,people:r?[...u,i]:u}})})}var ln=new WeakMap,un=new WeakMap,B=new WeakMap,dn=class{constructor(e,n,r){t.cn(this,ln,void 0),t.cn(this,un,void 0),t.cn(this,B,void 0),t.Gt(ln,this,e),t.Gt(un,this,`parley.read.${r}.${n}`);let i=Number(e.getItem(t.on(un,this)));t.Gt(B,this,Number.isFinite(i)&&i>0?i:void 0)}get readUntil(){return t.on(B,this)}begin(e){var n,r;t.on(B,this)!=null||t.Gt(B,this,(n=(r=e.at(-1))==null?void 0:r.at)==null?0:n)}read(e){var n,r,i;let a=(n=(r=e.at(-1))==null?void 0:r.at)==null?0:n;return a<=((i=t.on(B,this))==null?0:i)?!1:(t.Gt(B,this,a),t.on(ln,this).setItem(t.on(un,this),String(a)),!0)}unread(e,n){let r=t.on(B,this);return r===void 0?[]:e.filter(e=>e.at>r&&!n(e)&&e.deletedBy===void 0)}},fn=new WeakMap,V=new WeakMap,H=new WeakMap,U=new WeakMap,pn=new WeakMap,W=new WeakMap,mn=new WeakMap,hn=new WeakMap,G=new WeakMap,gn=new WeakSet,_n=class{constructor(e,n){t.ln(this,gn),t.cn(this,fn,void 0),t.cn(this,V,void 0),t.cn(this,H,void 0),t.cn(this,U,void 0),t.cn(this,pn,void 0),t.cn(this,W,void 0),t.cn(this,mn,void 0),t.cn(this,hn,!1),t.cn(this,G,{count:0,mentions:0}),t.Gt(fn,this,e),t.Gt(V,this,n),e.addController(this)}hostDisconnected(){this.close()}get conversation(){return t.on(U,this)}get drafts(){return t.on(pn,this)}get items(){let e=t.on(U,this);return e===void 0?[]:r.i(e.messages,e.pending,t.on(mn,this),e.isMine)}get unread(){return t.on(G,this)}open(e){let r=t.on(H,this);if(r!==void 0&&r.document===e.document&&r.connection===e.connection&&r.kept===e.kept&&t.on(U,this)!==void 0)return;this.close(),t.Gt(H,this,e);let i=n.r(e.kept),a=e.person===void 0?``:t._t(e.person);t.Gt(pn,this,new Dt(i,e.document,a)),t.Gt(W,this,new dn(n.n(e.kept?`browser`:`tab`),e.document,a)),t.Gt(U,this,new Jt({connection:e.connection,document:e.document,person:e.person,storage:i,fetchPage:n=>t.O(e.document,n),onChange:()=>t.sn(gn,this,vn).call(this),onArrived:e=>t.sn(gn,this,bn).call(this,e),onNotice:e=>t.on(V,this).notice(e)})),t.on(fn,this).requestUpdate()}close(){var e;(e=t.on(U,this))==null||e.close(),t.Gt(U,this,void 0),t.Gt(H,this,void 0),t.Gt(mn,this,void 0),t.Gt(hn,this,!1)}seen(){var e,n,r;let i=(e=(n=t.on(U,this))==null?void 0:n.messages)==null?[]:e;((r=t.on(W,this))==null?void 0:r.read(i))===!0&&t.sn(gn,this,yn).call(this)}returned(){var e;t.on(G,this).count!==0&&(t.Gt(mn,this,(e=t.on(W,this))==null?void 0:e.readUntil),t.on(fn,this).requestUpdate())}};function vn(){let e=t.on(U,this);if((e==null?void 0:e.synced)===!0&&!t.on(hn,this)){var n,r;t.Gt(hn,this,!0),t.Gt(mn,this,(n=t.on(W,this))==null?void 0:n.readUntil),(r=t.on(W,this))==null||r.begin(e.messages)}t.sn(gn,this,yn).call(this),t.on(fn,this).requestUpdate()}function yn(){var e,n,r;let i=t.on(U,this);if(i===void 0)return;let a=((e=(n=t.on(W,this))==null?void 0:n.unread(i.messages,i.isMine))==null?[]:e).filter(e=>!t.on(V,this).ignores(e.author)),o=(r=t.on(H,this))==null||(r=r.person)==null?void 0:r.name,s=o===void 0?0:a.filter(e=>t.Ft(e.text,o)).length;(a.length!==t.on(G,this).count||s!==t.on(G,this).mentions)&&(t.Gt(G,this,{count:a.length,mentions:s}),t.on(V,this).unread(t.on(G,this)))}function bn(e){var n,r;let i=e.filter(e=>!t.on(V,this).ignores(e.author)),a=(n=(r=t.on(H,this))==null?void 0:r.wiki)==null?``:n;for(let e of t.on(V,this).inView()?i:[])t._n(t.L(e,a),xn);i.length>0&&t.on(V,this).arrived(i)}var xn={kind:`messages`,words:e=>t.Bn(`parley-announce-many`,e)},K=new WeakSet,Sn=class extends t.bn{constructor(){super(),t.ln(this,K),this.heading=``,this.topic=``,this.kept=!0,this.promise=``,this.document=``,this.people=[],this.count=0,this.wiki=``,this.searching=!1,this.search=()=>void 0,this.back=void 0,this.moreItems=[],this.language=``}render(){return t.Sn`
<div class="top">
${this.back===void 0?t.xn:t.sn(K,this,wn).call(this,t.Bn(`parley-room-back`),t.In,this.back)}
<div class="words">
<h2 title=${this.heading}><bdi>${this.heading}</bdi></h2>
${this.topic===``?t.xn:t.Sn`<div class="topic" title=${this.topic}><bdi>${this.topic}</bdi></div>`}
</div>
${this.count===0?t.xn:t.Sn`<parley-faces
.people=${this.people}
.count=${this.count}
.max=${3}
.wiki=${this.wiki}
></parley-faces>`}
${this.kept?t.sn(K,this,wn).call(this,t.Bn(`parley-search-open`),t.Et,this.search,this.searching):t.xn}
${t.sn(K,this,Tn).call(this)}
</div>
<p class="promise ${this.kept?`kept`:`gone`}">
${t.mn(this.kept?t.An:t.Pn,1)}
<span>${t.sn(K,this,Cn).call(this)}</span>
</p>
`}};function Cn(){return this.promise===``?this.kept?t.Bn(`parley-promise-kept`):t.Bn(`parley-promise-gone`):this.promise}function wn(e,n,r,i){return t.Sn`<button
type="button"
class="button quiet icon"
aria-label=${e}
title=${e}
aria-pressed=${i===void 0?t.xn:String(i)}
@click=${r}
>
${t.mn(n)}
</button>`}function Tn(){let e=this.kept?[{label:t.Bn(`parley-export-text`),icon:t.p,run:()=>void t.sn(K,this,En).call(this,`text`)},{label:t.Bn(`parley-export-wikitext`),icon:t.p,run:()=>void t.sn(K,this,En).call(this,`wikitext`)},{label:t.Bn(`parley-export-json`),icon:t.p,run:()=>void t.sn(K,this,En).call(this,`json`)}]:[],n=[...this.moreItems,...e];return n.length===0?t.xn:t.Sn`<parley-menu .label=${t.Bn(`parley-room-more`)} .icon=${t.Mn} .items=${n}></parley-menu>`}async function En(e){try{await t.k(this.document,e)}catch(e){t._n(t.Bn(`parley-error-not-done`))}}t.in(Sn,`properties`,{heading:{},topic:{},kept:{type:Boolean},promise:{},document:{},people:{attribute:!1},count:{type:Number},wiki:{},searching:{type:Boolean},search:{attribute:!1},back:{attribute:!1},moreItems:{attribute:!1},language:{}}),t.in(Sn,`styles`,[t.dn,t.fn,t.Cn`
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
`]),customElements.define(`parley-room-header`,Sn);function Dn(e){switch(e.state){case`connecting`:case`online`:return;case`offline`:return{words:t.Bn(`parley-status-offline`),tone:`warning`,retry:!1};case`stopping`:return{words:t.Bn(`parley-status-stopping`),tone:`calm`,retry:!1};case`refused`:return{words:t.M(e.code),tone:`warning`,retry:On(e.code)}}}function On(e){return e!==`not_found`&&e!==`banned`&&e!==`not_signed_in`}function kn(e,n,r){if(!r)return t.Bn(`parley-composer-sign-in`);if(!(n===void 0||n.canPost))return e.state===`online`&&e.readOnly!==void 0?t.M(e.readOnly):t.Bn(`parley-composer-read-only`)}function An(e,n,r){if(e===void 0||e.count>100)return``;let i=n===void 0?``:t._t(n),a=new Set(e.typing.filter(e=>e!==i)),o=e.people.filter(e=>a.has(t._t(e))).map(e=>t.F(e,r)),[s,c]=o;return s===void 0?``:c===void 0?t.Bn(`parley-typing-one`,s):o.length===2?t.Bn(`parley-typing-two`,s,c):t.Bn(`parley-typing-many`)}var jn=t.Cn`
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
`,Mn=e.t({ParleyRoom:()=>Un}),q=new WeakMap,J=new WeakMap,Y=new WeakMap,Nn=new WeakMap,Pn=new WeakMap,Fn=new WeakMap,X=new WeakSet,In=new WeakMap,Ln=new WeakMap,Rn=new WeakMap,zn=new WeakMap,Bn=new WeakMap,Vn=new WeakMap,Hn=new WeakMap,Un=class extends t.bn{constructor(){super(),t.ln(this,X),t.cn(this,q,new _n(this,{unread:e=>t.sn(X,this,$).call(this,`parley-unread`,e),arrived:e=>t.sn(X,this,$).call(this,`parley-arrived`,{messages:e}),notice:e=>t.sn(X,this,Q).call(this,t.I(e)),ignores:e=>o.has(e),inView:()=>this.checkVisibility()})),t.cn(this,J,new it(this,()=>t.on(q,this).conversation)),t.cn(this,Y,!1),t.cn(this,Nn,void 0),t.cn(this,Pn,``),t.cn(this,Fn,!1),t.cn(this,In,()=>{var e,n,r,i;let a=t.on(q,this).conversation,o=(e=this.context)==null||(e=e.person)==null?void 0:e.userId,s=((n=a==null?void 0:a.messages)==null?[]:n).map(e=>e.author).toReversed();return{here:((r=a==null||(i=a.digest)==null?void 0:i.people)==null?[]:r).filter(e=>e.userId!==o),spoke:s.filter(e=>e.userId!==o),wiki:Z.call(t.sn(X,this)),searchPages:this.searchPages}}),t.cn(this,Ln,{post:e=>{var n;t.sn(X,this,Q).call(this,``),(n=t.on(q,this).conversation)==null||n.post(e)},edit:(e,n)=>void t.on(J,this).edit(e,n),draft:e=>{var n;return(n=t.on(q,this).drafts)==null?void 0:n.save(e)},typing:e=>{var n;return(n=t.on(q,this).conversation)==null?void 0:n.typing(e)},editLast:()=>t.on(J,this).editLast(),leave:()=>t.sn(X,this,$).call(this,`parley-leave`,void 0)}),t.cn(this,Rn,e=>t.on(J,this).act(e)),t.cn(this,zn,()=>{document.visibilityState===`visible`&&this.checkVisibility()&&this.shown()}),t.cn(this,Bn,()=>{require("ext.parley.bootstrap").load("ext.parley.record-search").catch(()=>t.sn(X,this,Q).call(this,t.Bn(`parley-error-not-done`))),t.Gt(Y,this,!t.on(Y,this)),this.requestUpdate(),t.on(Y,this)||this.focusComposer()}),t.cn(this,Vn,()=>{var e;let t=(e=/^#message=([\w-]{1,64})$/u.exec(location.hash))==null?void 0:e[1];t!==void 0&&this.kept&&this.showMessage(t)}),t.cn(this,Hn,e=>{let n=this.composer;if(e.key===`F6`&&!e.altKey&&!e.ctrlKey){var r;e.preventDefault(),e.stopPropagation(),e.composedPath().includes(n==null?this:n)&&n!==null?(r=this.list)==null||r.focusList():t.sn(X,this,$).call(this,`parley-leave`,void 0)}else e.key===`Escape`&&!e.isComposing&&(e.preventDefault(),e.stopPropagation(),n===null?t.sn(X,this,$).call(this,`parley-leave`,void 0):n.focusField())}),this.document=``,this.connection=void 0,this.kept=!0,this.context=void 0,this.heading=``,this.topic=``,this.promise=``,this.anchorState=()=>`unknown`,this.searchPages=async()=>[],this.back=void 0,this.menuItems=[],this.inviting=!1,this.recordAddress=e=>`#message=${e}`}async focusComposer(){var e;await this.updateComplete;let{composer:t}=this;t===null?(e=this.list)==null||e.focusList():await t.focusField()}async discuss(e){var n;t.Gt(Y,this,!1),this.requestUpdate(),await this.updateComplete,(n=this.composer)==null||n.discuss(e)}async showMessage(e){var n,r,i;t.Gt(Y,this,!1),this.requestUpdate();let a=await t.on(J,this).pageTo(e);return await this.updateComplete,await((n=this.list)==null?void 0:n.updateComplete),a?(t.Gt(Nn,this,e),this.requestUpdate(),(r=(i=this.list)==null?void 0:i.reveal(e))!=null&&r):(t.sn(X,this,Q).call(this,t.Bn(`parley-message-not-found`)),!1)}setAway(e){var n;(n=t.on(q,this).conversation)==null||n.command({type:`away`,on:e})}get unread(){return t.on(q,this).unread}get composer(){return this.renderRoot.querySelector(`parley-composer`)}get list(){return this.renderRoot.querySelector(`parley-message-list`)}fail(e){t.sn(X,this,Q).call(this,e)}connectedCallback(){super.connectedCallback(),t.vn(),addEventListener(`hashchange`,t.on(Vn,this)),document.addEventListener(`visibilitychange`,t.on(zn,this))}disconnectedCallback(){super.disconnectedCallback(),removeEventListener(`hashchange`,t.on(Vn,this)),document.removeEventListener(`visibilitychange`,t.on(zn,this))}willUpdate(e){var n;let{connection:r,context:i}=this;r!==void 0&&i!==void 0&&this.document!==``&&(e.has(`document`)&&t.Gt(Fn,this,!1),t.on(q,this).open({connection:r,document:this.document,kept:this.kept,person:(n=i.person)==null?void 0:n,wiki:i.wiki}))}updated(){var e,n,r,i;if(t.on(Fn,this)||((e=t.on(q,this).conversation)==null?void 0:e.synced)!==!0)return;t.Gt(Fn,this,!0);let a=(n=(r=t.on(q,this).drafts)==null?void 0:r.load())==null?{text:``}:n,o=a.replyTo===void 0?void 0:t.on(q,this).conversation.find(a.replyTo);(i=this.composer)==null||i.restore(a,o),t.on(Vn,this).call(this)}render(){var e,n;let r=t.on(q,this).conversation;if(r===void 0)return t.xn;let{digest:i}=r;return t.Sn`
<section aria-label=${this.heading} @keydown=${t.on(Hn,this)}>
<parley-room-header
.heading=${this.heading}
.topic=${this.topic}
.kept=${this.kept}
.promise=${this.promise}
.document=${this.document}
.people=${(e=i==null?void 0:i.people)==null?[]:e}
.count=${(n=i==null?void 0:i.count)==null?0:n}
.wiki=${Z.call(t.sn(X,this))}
.searching=${t.on(Y,this)}
.search=${t.on(Bn,this)}
.back=${this.back}
.moreItems=${[...t.on(J,this).menu(),...this.menuItems]}
.language=${t.Rn()}
></parley-room-header>
${t.sn(X,this,Wn).call(this)} ${t.on(Y,this)?t.sn(X,this,Kn).call(this):t.sn(X,this,qn).call(this)} ${t.sn(X,this,Gn).call(this)} ${t.sn(X,this,Yn).call(this)}
</section>
<parley-confirm-dialog></parley-confirm-dialog>
<parley-report-dialog></parley-report-dialog>
<parley-moderation-dialog></parley-moderation-dialog>
`}shown(){var e;t.on(q,this).returned(),((e=this.list)==null?void 0:e.atEnd)===!0&&t.sn(X,this,Zn).call(this)}};function Z(){var e,t;return(e=(t=this.context)==null?void 0:t.wiki)==null?``:e}function Wn(){var e;let n=(e=t.on(q,this).conversation)==null?void 0:e.status,r=n===void 0?void 0:Dn(n);return r===void 0?t.xn:t.Sn`<div class="banner ${r.tone}" role="status">
<span>${r.words}</span>
${r.retry?t.Sn`<button type="button" class="button" @click=${()=>{var e;return(e=t.on(q,this).conversation)==null?void 0:e.rejoin()}}>
${t.Bn(`parley-message-try-again`)}
</button>`:t.xn}
</div>`}function Gn(){return t.on(Pn,this)===``?t.xn:t.Sn`<div class="banner error">
<span role="alert">${t.on(Pn,this)}</span>
<button
type="button"
class="button quiet icon"
aria-label=${t.Bn(`parley-dialog-close`)}
@click=${()=>t.sn(X,this,Q).call(this,``)}
>
${t.mn(t.Nn,.875)}
</button>
</div>`}function Kn(){return t.Sn`<parley-record-search
.document=${this.document}
.wiki=${Z.call(t.sn(X,this))}
.jump=${e=>void this.showMessage(e)}
.leave=${t.on(Bn,this)}
.language=${t.Rn()}
></parley-record-search>`}function qn(){let e=t.on(q,this).conversation;return t.Sn`<parley-message-list
.items=${t.on(q,this).items}
.view=${t.sn(X,this,Xn).call(this)}
.older=${this.kept?e==null?void 0:e.older:void 0}
.loading=${(e==null?void 0:e.synced)!==!0&&(e==null?void 0:e.status.state)===`connecting`}
.empty=${t.sn(X,this,Jn).call(this)}
.highlighted=${t.on(Nn,this)}
.label=${t.Bn(`parley-list-label`)}
.language=${t.Rn()}
></parley-message-list>`}function Jn(){var e;return((e=t.on(q,this).conversation)==null?void 0:e.status.state)===`refused`?``:this.kept?t.Bn(`parley-room-empty-kept`):t.Bn(`parley-room-empty`)}function Yn(){var e,n;let r=t.on(q,this).conversation;if((r==null?void 0:r.status.state)===`refused`)return t.xn;let i=(e=(n=this.context)==null?void 0:n.person)==null?void 0:e,a=r===void 0?void 0:kn(r.status,r.welcome,i!==void 0);return a===void 0?t.Sn`<parley-composer
.label=${t.Bn(`parley-composer-label`)}
.state=${An(r==null?void 0:r.digest,i,Z.call(t.sn(X,this)))}
.wiki=${Z.call(t.sn(X,this))}
.sources=${t.on(In,this)}
.handlers=${t.on(Ln,this)}
.language=${t.Rn()}
></parley-composer>`:t.Sn`<div class="refusal">${a}</div>`}function Xn(){var e,n;return{wiki:Z.call(t.sn(X,this)),person:(e=(n=this.context)==null?void 0:n.person)==null?void 0:e,powers:e=>t.on(J,this).powers(e),find:e=>{var n;return(n=t.on(q,this).conversation)==null?void 0:n.find(e)},ignored:e=>o.has(e.author),anchorState:e=>e.anchor===void 0?`unknown`:this.anchorState(e.anchor),act:t.on(Rn,this),retry:e=>{var n;return(n=t.on(q,this).conversation)==null?void 0:n.retry(e)},change:e=>{var n,r,i,a;let{text:o,replyTo:s,anchor:c}=e,l=t.$t(t.$t({text:o},s!==void 0&&{replyTo:s}),c&&{anchor:c});(n=t.on(q,this).conversation)==null||n.discard(e.clientId),(r=this.composer)==null||r.restore(l,s===void 0||(i=t.on(q,this).conversation)==null?void 0:i.find(s)),(a=this.composer)==null||a.focusField()},discard:e=>{var n;return(n=t.on(q,this).conversation)==null?void 0:n.discard(e)},loadOlder:()=>{var e;(e=t.on(q,this).conversation)==null||e.loadOlder()},seen:()=>t.sn(X,this,Zn).call(this)}}function Zn(){document.visibilityState===`visible`&&this.checkVisibility()&&t.on(q,this).seen()}function Q(e){t.Gt(Pn,this,e),this.requestUpdate()}function $(e,t){this.dispatchEvent(new CustomEvent(e,{detail:t,bubbles:!0,composed:!0}))}t.in(Un,`properties`,{document:{},connection:{attribute:!1},kept:{type:Boolean},context:{attribute:!1},heading:{},topic:{},promise:{},anchorState:{attribute:!1},searchPages:{attribute:!1},back:{attribute:!1},menuItems:{attribute:!1},inviting:{type:Boolean},recordAddress:{attribute:!1}}),t.in(Un,`styles`,[t.dn,t.fn,jn]),customElements.define(`parley-room`,Un),Object.defineProperty(exports,"i",{enumerable:!0,get:function(){return _t}}),Object.defineProperty(exports,"n",{enumerable:!0,get:function(){return Dn}}),Object.defineProperty(exports,"r",{enumerable:!0,get:function(){return Rt}}),Object.defineProperty(exports,"t",{enumerable:!0,get:function(){return Mn}});
