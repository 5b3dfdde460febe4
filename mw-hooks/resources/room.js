// SPDX-License-Identifier: GPL-2.0-or-later
"use strict";const e=require("ext.parley.rolldown-runtime"),t=require("ext.parley.common"),n=require("ext.parley.browser-storage"),r=require("ext.parley.message"),i=require("ext.parley.prosemirror");var a=`parley.ignored`,o={has(e){return s().has(t.Dt(e))},set(e,r){let i=s();r?i.add(t.Dt(e)):i.delete(t.Dt(e)),n.n(`browser`).setItem(a,JSON.stringify([...i]))}};function s(){try{var e;let t=JSON.parse((e=n.n(`browser`).getItem(a))==null?`[]`:e);return new Set(Array.isArray(t)?t.filter(e=>typeof e==`string`):[])}catch(e){return new Set}}var c=1e3,l=t.wn`
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
`;function u(e,t){var n,r;let i=e.slice(0,t),a=/\[\[([^[\]|\n]{0,100})$/u.exec(i);if(a!==null)return{kind:`page`,words:(n=a[1])==null?``:n,start:a.index,end:t};let o=RegExp(`(?<![\\p{L}\\p{N}_.@-])@"?([\\p{L}\\p{N}_][^\\s@"]{0,50}(?: [^\\s@"]{1,50})?)?$`,`u`).exec(i);if(o!==null)return{kind:`person`,words:(r=o[1])==null?``:r,start:o.index,end:t}}function ee(e,n,r,i){let a=e.toLocaleLowerCase(),o=new Set,s=[];for(let e of[...n,...r]){let n=t.Dt(e);if(o.has(n)||!re(e.name.toLocaleLowerCase(),a))continue;o.add(n);let r=t.Et(e,i);if(s.push({kind:`person`,person:e,label:r,insert:`${t.Gt(e.name)} `}),s.length===7)break}return s}function te(e){return e.slice(0,7).map(e=>({kind:`page`,label:e,insert:`[[${e}]] `}))}function ne(e,t,n){let r=e.slice(t.end).replace(t.kind===`page`?/^\]{0,2} ?/u:/^"? ?/u,``),i=e.slice(0,t.start)+n.insert;return{text:i+r,caret:i.length}}function re(e,t){return e.startsWith(t)||e.split(/\s+/u).some(e=>e.startsWith(t))}var ie=150,ae=new WeakMap,oe=new WeakMap,se=new WeakMap,d=new WeakMap,f=new WeakMap,ce=new WeakMap,le=new WeakMap,p=new WeakSet,ue=class{constructor(e,n){t.un(this,p),t.ln(this,ae,void 0),t.ln(this,oe,void 0),t.ln(this,se,void 0),t.ln(this,d,[]),t.ln(this,f,0),t.ln(this,ce,void 0),t.ln(this,le,void 0),t.$t(ae,this,e),t.$t(oe,this,n),e.addController(this)}hostDisconnected(){this.close()}get completions(){return t.sn(d,this)}get active(){return t.sn(f,this)}get open(){return t.sn(d,this).length>0}update(e,n){let r=u(e,n);if(t.cn(p,this,fe).call(this),t.$t(se,this,r),r===void 0)t.cn(p,this,m).call(this,[]);else if(r.kind===`person`){let{here:e,spoke:n,wiki:i}=t.sn(oe,this).call(this);t.cn(p,this,m).call(this,ee(r.words,e,n,i))}else r.words.trim()===``?t.cn(p,this,m).call(this,[]):t.$t(ce,this,setTimeout(()=>void t.cn(p,this,de).call(this,r.words),ie))}move(e){let n=t.sn(d,this).length;t.$t(f,this,(t.sn(f,this)+e+n)%n),t.sn(ae,this).requestUpdate()}close(){t.cn(p,this,fe).call(this),t.$t(se,this,void 0),t.cn(p,this,m).call(this,[])}accept(e,n=t.sn(f,this)){let r=t.sn(d,this)[n],i=t.sn(se,this);if(r!==void 0&&i!==void 0)return this.close(),ne(e,i,r)}};async function de(e){let n=new AbortController;t.$t(le,this,n);try{let r=await t.sn(oe,this).call(this).searchPages(e,n.signal);n.signal.aborted||t.cn(p,this,m).call(this,te(r))}catch(e){n.signal.aborted||t.cn(p,this,m).call(this,[])}}function fe(){var e;clearTimeout(t.sn(ce,this)),(e=t.sn(le,this))==null||e.abort(),t.$t(le,this,void 0)}function m(e){t.$t(d,this,e),t.$t(f,this,0),t.sn(ae,this).requestUpdate()}var pe=200,h=new WeakMap,me=new WeakMap,he=new WeakMap,g=new WeakSet,ge=new WeakMap,_e=new WeakMap,ve=new WeakMap,ye=new WeakMap,be=new WeakMap,xe=new WeakMap,Se=class extends t.xn{constructor(){super(),t.un(this,g),t.ln(this,h,new ue(this,()=>this.sources())),t.ln(this,me,void 0),t.ln(this,he,``),t.ln(this,ge,e=>{e.target instanceof HTMLTextAreaElement&&(this.text=e.target.value,t.$t(he,this,``),t.sn(h,this).update(this.text,e.target.selectionStart),this.handlers.typing(this.text!==``),t.cn(g,this,_).call(this))}),t.ln(this,_e,()=>{let e=Ce.call(t.cn(g,this));e!==null&&t.sn(h,this).update(this.text,e.selectionStart)}),t.ln(this,ve,()=>{t.sn(h,this).close(),this.handlers.typing(!1)}),t.ln(this,ye,e=>{e.isComposing||(t.sn(h,this).open&&t.cn(g,this,je).call(this,e)?(e.preventDefault(),e.stopPropagation()):e.key===`Enter`&&!e.shiftKey&&!e.altKey&&!e.ctrlKey&&!e.metaKey?(e.preventDefault(),t.sn(be,this).call(this)):e.key===`Escape`?(e.preventDefault(),e.stopPropagation(),t.cn(g,this,Me).call(this)):e.key===`ArrowUp`&&this.text===``&&this.mode.kind===`new`&&(e.preventDefault(),this.handlers.editLast()))}),t.ln(this,be,()=>{let e=this.text.trim();if(!(e===``||this.disabled||e.length>1e3)){if(t.Wt(e)>5)t.$t(he,this,t.In(`parley-error-too-many-mentions`,5)),this.requestUpdate();else if(this.mode.kind===`edit`){let{message:n}=this.mode;e!==n.text&&this.handlers.edit(n,e),t.sn(xe,this).call(this)}else this.handlers.post(t.Wn({text:e},t.cn(g,this,Fe).call(this))),this.text=``,this.mode={kind:`new`},t.sn(h,this).close(),t.cn(g,this,_).call(this),this.focusField()}}),t.ln(this,xe,()=>{t.cn(g,this,Ne).call(this),this.focusField()}),this.label=``,this.state=``,this.disabled=!1,this.wiki=``,this.mode={kind:`new`},this.text=``,this.language=``}restore(e,t){this.text=e.text,this.mode=Ie(e,t)}reply(e){t.cn(g,this,Ne).call(this),this.mode=Ie(t.Wn(t.Wn({text:``},t.cn(g,this,Fe).call(this)),{},{replyTo:e.id}),e),t.cn(g,this,_).call(this),this.focusField()}discuss(e){t.cn(g,this,Ne).call(this);let{replyTo:n,replyId:r}=this.mode.kind===`new`?this.mode:{};this.mode=t.Wn(t.Wn({kind:`new`,anchor:e},n&&{replyTo:n}),r!==void 0&&{replyId:r}),t.cn(g,this,_).call(this),this.focusField()}edit(e){this.mode.kind===`new`&&t.$t(me,this,{text:this.text,mode:this.mode}),this.mode={kind:`edit`,message:e},this.text=e.text,this.focusField()}async focusField(){await this.updateComplete;let e=Ce.call(t.cn(g,this));e==null||e.focus(),e==null||e.setSelectionRange(e.value.length,e.value.length)}updated(e){e.has(`text`)&&t.cn(g,this,we).call(this)}render(){let e=c-this.text.length,{completions:n,active:r,open:i}=t.sn(h,this);return t.Cn`
${i?t.cn(g,this,De).call(this):t.Sn} ${t.cn(g,this,Ee).call(this)}
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
aria-controls=${i?`completions`:t.Sn}
aria-activedescendant=${i&&n.length>0?`completion-${r}`:t.Sn}
enterkeyhint="send"
@input=${t.sn(ge,this)}
@click=${t.sn(_e,this)}
@keydown=${t.sn(ye,this)}
@blur=${t.sn(ve,this)}
></textarea>
<button
type="button"
class="button primary icon"
aria-label=${this.mode.kind===`edit`?t.In(`parley-composer-save`):t.In(`parley-composer-send`)}
title=${this.mode.kind===`edit`?t.In(`parley-composer-save`):t.In(`parley-composer-send`)}
?disabled=${this.disabled||this.text.trim()===``||e<0}
@click=${t.sn(be,this)}
>
${t.hn(t.S)}
</button>
</div>
<div class="below" id="below">
<span class="state">
${t.sn(he,this)===``?this.state:t.Cn`<span class="error" role="alert">${t.sn(he,this)}</span>`}
</span>
${t.cn(g,this,Te).call(this,e)}
</div>
`}};function Ce(){return this.renderRoot.querySelector(`textarea`)}function we(){let e=Ce.call(t.cn(g,this));e===null||CSS.supports(`field-sizing`,`content`)||(e.style.blockSize=`auto`,e.style.blockSize=`${e.scrollHeight+2}px`)}function Te(e){return e>pe?t.Sn:e>=0?t.Cn`<span>${t.In(`parley-composer-left`,t.Mt(e),e)}</span>`:t.Cn`<span class="over">${t.In(`parley-composer-over`,t.Mt(-e),-e)}</span>`}function Ee(){let{mode:e}=this,n=(e,n,r)=>t.Cn`
<div class="context">
<span>${e}</span>
<button type="button" class="button quiet icon" aria-label=${n} title=${n} @click=${r}>
${t.hn(t.An,.875)}
</button>
</div>
`;if(e.kind===`edit`)return n(t.In(`parley-composer-editing`),t.In(`parley-composer-cancel`),t.sn(xe,this));let{replyTo:r,replyId:i,anchor:a}=e,o=r===void 0?t.In(`parley-reply-to-earlier`):t.U(r,this.wiki);return t.Cn`
${i===void 0?t.Sn:n(t.In(`parley-composer-replying`,o),t.In(`parley-composer-cancel-reply`),()=>t.cn(g,this,Pe).call(this,`reply`))}
${a===void 0?t.Sn:n(t.In(`parley-composer-about`,t.Fn(a.quote)),t.In(`parley-composer-cancel-about`),()=>t.cn(g,this,Pe).call(this,`anchor`))}
`}function De(){let{completions:e,active:n}=t.sn(h,this);return t.Cn`
<ul class="completions" id="completions" role="listbox" aria-label=${t.In(`parley-composer-completions`)}>
${e.map((e,r)=>t.Cn`
<li
id="completion-${r}"
role="option"
aria-selected=${r===n?`true`:`false`}
@pointerdown=${e=>t.cn(g,this,Oe).call(this,e,r)}
>
${e.kind===`person`?t.wt(e.person):t.Sn}<bdi>${e.label}</bdi>
</li>
`)}
</ul>
`}function Oe(e,n){e.preventDefault(),t.cn(g,this,ke).call(this,n)}function ke(e){let n=t.sn(h,this).accept(this.text,e);n!==void 0&&(this.text=n.text,t.cn(g,this,_).call(this),t.cn(g,this,Ae).call(this,n.caret))}async function Ae(e){var n;await this.updateComplete,(n=Ce.call(t.cn(g,this)))==null||n.setSelectionRange(e,e)}function je(e){switch(e.key){case`ArrowDown`:return t.sn(h,this).move(1),!0;case`ArrowUp`:return t.sn(h,this).move(-1),!0;case`Enter`:case`Tab`:return t.cn(g,this,ke).call(this),!0;case`Escape`:return t.sn(h,this).close(),!0;default:return!1}}function Me(){this.mode.kind===`edit`?t.sn(xe,this).call(this):this.mode.replyId===void 0?this.mode.anchor===void 0?this.handlers.leave():t.cn(g,this,Pe).call(this,`anchor`):t.cn(g,this,Pe).call(this,`reply`)}function Ne(){var e,n,r,i;this.mode.kind===`edit`&&(this.text=(e=(n=t.sn(me,this))==null?void 0:n.text)==null?``:e,this.mode=(r=(i=t.sn(me,this))==null?void 0:i.mode)==null?{kind:`new`}:r,t.$t(me,this,void 0))}function Pe(e){if(this.mode.kind!==`new`)return;let{replyTo:n,replyId:r,anchor:i}=this.mode;this.mode=e===`anchor`?t.Wn(t.Wn({kind:`new`},n&&{replyTo:n}),r!==void 0&&{replyId:r}):t.Wn({kind:`new`},i&&{anchor:i}),t.cn(g,this,_).call(this),this.focusField()}function Fe(){if(this.mode.kind===`edit`)return{};let{replyId:e,anchor:n}=this.mode;return t.Wn(t.Wn({},e!==void 0&&{replyTo:e}),n&&{anchor:t.Wn({},n)})}function _(){this.mode.kind===`new`&&this.handlers.draft(t.Wn({text:this.text},t.cn(g,this,Fe).call(this)))}t.Xn(Se,`properties`,{label:{},state:{attribute:!1},disabled:{type:Boolean},wiki:{},sources:{attribute:!1},handlers:{attribute:!1},mode:{attribute:!1},text:{attribute:!1},language:{}}),t.Xn(Se,`styles`,[t.fn,t.pn,t.mn,l]);function Ie(e,n){return t.Wn(t.Wn(t.Wn({kind:`new`},n&&{replyTo:n}),e.replyTo!==void 0&&{replyId:e.replyTo}),e.anchor&&{anchor:e.anchor})}customElements.define(`parley-composer`,Se);var Le=new WeakSet,Re=class extends t.xn{constructor(){super(),t.un(this,Le),this.person=void 0,this.retry=()=>void 0,this.change=()=>void 0,this.discard=()=>void 0}willUpdate(){this.toggleAttribute(`pending`,this.pending.state.kind===`waiting`),this.toggleAttribute(`failed`,this.pending.state.kind===`failed`)}render(){let{pending:e,person:n}=this;return t.Cn`
<div class="row">
<div class="face">${n===void 0?t.Sn:t.wt(n,{size:1.75})}</div>
<div class="body">
<div class="head">
${n===void 0?t.Sn:t.j(n,n.wiki)}
${e.state.kind===`waiting`?t.Cn`<span class="edited">${t.In(`parley-message-sending`)}</span>`:t.Sn}
</div>
${e.anchor===void 0?t.Sn:t.Cn`<div class="quote anchor"><span dir="auto">${e.anchor.quote}</span></div>`}
${r.t(e.text,void 0)} ${t.cn(Le,this,ze).call(this)}
</div>
</div>
`}};function ze(){let{pending:e}=this;return e.state.kind===`failed`?t.Cn`
<div class="failure" role="alert">
<span>${t.R(e.state.code,e.state.retryAfter)}</span>
<button type="button" class="button" @click=${()=>this.retry(e.clientId)}>
${t.In(`parley-message-try-again`)}
</button>
<button type="button" class="button quiet" @click=${()=>this.change(e)}>
${t.In(`parley-message-change`)}
</button>
<button type="button" class="button quiet destructive" @click=${()=>this.discard(e.clientId)}>
${t.In(`parley-message-discard`)}
</button>
</div>
`:t.Sn}t.Xn(Re,`properties`,{pending:{attribute:!1},person:{attribute:!1},retry:{attribute:!1},change:{attribute:!1},discard:{attribute:!1}}),t.Xn(Re,`styles`,[t.fn,t.pn,r.n]),customElements.define(`parley-pending-message`,Re);var Be=48,Ve=400,v=new WeakMap,y=new WeakMap,b=new WeakMap,He=new WeakMap,x=new WeakSet,Ue=new WeakMap,We=new WeakMap,Ge=class extends t.xn{constructor(){super(),t.un(this,x),t.ln(this,v,!0),t.ln(this,y,0),t.ln(this,b,void 0),t.ln(this,He,new ResizeObserver(()=>t.cn(x,this,$e).call(this))),t.Xn(this,`scrollToEnd`,()=>{t.$t(v,this,!0),t.$t(y,this,0),t.cn(x,this,$e).call(this),this.requestUpdate(),this.view.seen()}),t.ln(this,Ue,()=>{let e=S.call(t.cn(x,this));if(e===null)return;let n=e.scrollHeight-e.scrollTop-e.clientHeight<Be;n!==t.sn(v,this)&&(t.$t(v,this,n),n&&this.scrollToEnd()),e.scrollTop<Ve&&(this.older===`more`||this.older===`unknown`)&&(e.scrollTop===0&&(e.scrollTop=1),this.view.loadOlder())}),t.ln(this,We,e=>{var n;if(!(e.target instanceof HTMLElement)||e.target.localName!==`parley-message`||((n=e.composedPath()[0])==null?e.target:n)!==e.target)return;let r=t.cn(x,this,Xe).call(this),i=r.findIndex(t=>t===e.target),a={ArrowDown:i+1,ArrowUp:i-1,Home:0,End:r.length-1}[e.key];if(a===void 0||e.altKey||e.ctrlKey||e.metaKey)return;e.preventDefault();let o=r[a];o==null||o.focus(),o==null||o.scrollIntoView({block:`nearest`})}),this.items=[],this.loading=!1,this.older=void 0,this.empty=``,this.highlighted=void 0,this.label=``,this.language=``}get atEnd(){return t.sn(v,this)}reveal(e){var n;let r=t.cn(x,this,Ze).call(this,e);return r!==void 0&&(t.$t(v,this,!1),r.scrollIntoView({block:`center`}),t.$t(b,this,(n=this.items.find(t=>t.kind===`message`&&t.message.id===e))==null?void 0:n.key),this.requestUpdate(),r.focus({preventScroll:!0}),!0)}focusList(){var e,n,r;let i=t.cn(x,this,Xe).call(this);(e=(n=(r=i.find(e=>e.tabIndex===0))==null?i.at(-1):r)==null?S.call(t.cn(x,this)):n)==null||e.focus()}firstUpdated(){let e=this.renderRoot.querySelector(`.content`);e!==null&&t.sn(He,this).observe(e),S.call(t.cn(x,this))!==null&&t.sn(He,this).observe(S.call(t.cn(x,this)))}disconnectedCallback(){super.disconnectedCallback(),t.sn(He,this).disconnect()}connectedCallback(){super.connectedCallback(),this.hasUpdated&&this.firstUpdated()}willUpdate(e){var n;if(!e.has(`items`))return;let r=e.get(`items`),i=r===void 0?0:et(r,this.items),a=this.items.at(-1);i>0&&(a==null?void 0:a.kind)===`pending`&&(r==null||(n=r.at(-1))==null?void 0:n.key)!==a.key&&t.$t(v,this,!0),t.$t(y,this,t.sn(v,this)?0:t.sn(y,this)+i),this.items.some(e=>e.key===t.sn(b,this))||t.$t(b,this,void 0)}updated(e){e.has(`items`)&&(t.cn(x,this,$e).call(this),t.sn(v,this)&&this.view.seen())}render(){return t.Cn`
<div
class="scroller"
tabindex=${this.items.length===0?0:-1}
role="region"
aria-label=${this.label}
@scroll=${t.sn(Ue,this)}
@keydown=${t.sn(We,this)}
>
<div class="content">
${t.cn(x,this,Ke).call(this)} ${this.items.length===0?t.cn(x,this,qe).call(this):t.Sn}
<ol role="list" aria-live="off">
${t.bn(this.items,e=>e.key,e=>t.cn(x,this,Je).call(this,e))}
</ol>
</div>
</div>
${t.sn(y,this)===0?t.Sn:t.Cn`<button type="button" class="button primary pill" @click=${this.scrollToEnd}>
${t.hn(t.b,1)} ${t.In(`parley-list-new`,t.Mt(t.sn(y,this)),t.sn(y,this))}
</button>`}
`}};function Ke(){switch(this.older){case`loading`:return t.Cn`<div class="note">${t.In(`parley-list-loading-older`)}</div>`;case`failed`:return t.Cn`<div class="note" role="alert">
${t.In(`parley-list-older-failed`)}
<button type="button" class="button" @click=${()=>this.view.loadOlder()}>
${t.In(`parley-message-try-again`)}
</button>
</div>`;case`beginning`:return this.items.length===0?t.Sn:t.Cn`<div class="note">${t.In(`parley-list-beginning`)}</div>`;case`more`:case`unknown`:case void 0:return t.Sn}}function qe(){return this.loading?t.Cn`
<div class="skeleton" aria-label=${t.In(`parley-list-loading`)} role="img">
${[1,2,3].map(()=>t.Cn`<div class="bone"></div>`)}
</div>
`:t.Cn`<p class="empty">${this.empty}</p>`}function Je(e){switch(e.kind){case`day`:return t.Cn`<li class="line day"><span>${t.kt(e.at)}</span></li>`;case`new`:return t.Cn`<li class="line new"><span>${t.In(`parley-list-new-line`)}</span></li>`;case`pending`:return t.Cn`<li>
<parley-pending-message
.pending=${e.pending}
.person=${this.view.person}
.retry=${this.view.retry}
.change=${this.view.change}
.discard=${this.view.discard}
></parley-pending-message>
</li>`;case`message`:return t.cn(x,this,Ye).call(this,e)}}function Ye(e){var n;let{message:r}=e,{view:i}=this,a=t.sn(b,this)===void 0?e===this.items.findLast(e=>e.kind===`message`):e.key===t.sn(b,this);return t.Cn`<li>
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
@focus=${()=>t.cn(x,this,Qe).call(this,e.key)}
></parley-message>
</li>`}function S(){return this.renderRoot.querySelector(`.scroller`)}function Xe(){return[...this.renderRoot.querySelectorAll(`parley-message`)]}function Ze(e){return t.cn(x,this,Xe).call(this).find(t=>t.message.id===e)}function Qe(e){t.sn(b,this)!==e&&(t.$t(b,this,e),this.requestUpdate())}function $e(){let e=S.call(t.cn(x,this));e!==null&&t.sn(v,this)&&(e.scrollTop=e.scrollHeight)}t.Xn(Ge,`properties`,{items:{attribute:!1},view:{attribute:!1},older:{attribute:!1},loading:{type:Boolean},empty:{},highlighted:{attribute:!1},label:{},language:{}}),t.Xn(Ge,`styles`,[t.fn,t.pn,r.r]);function et(e,t){let n=new Set(e.map(e=>e.key)),r=t.findLastIndex(e=>n.has(e.key));return t.slice(r+1).filter(e=>e.kind===`message`||e.kind===`pending`).length}customElements.define(`parley-message-list`,Ge);var tt=10,nt=30,C=new WeakMap,w=new WeakMap,rt=new WeakMap,T=new WeakSet,it=class{constructor(e,n){t.un(this,T),t.ln(this,C,void 0),t.ln(this,w,void 0),t.ln(this,rt,new Map),t.$t(C,this,e),t.$t(w,this,n)}powers(e){var n,r,i,a,s;let c=t.sn(w,this).call(this),l=c==null?void 0:c.welcome,u={mine:(n=c==null?void 0:c.isMine(e))!=null&&n,canPost:(r=l==null?void 0:l.canPost)!=null&&r,canModerate:(i=l==null?void 0:l.canModerate)!=null&&i,kept:t.sn(C,this).kept,ignored:o.has(e.author),signedIn:((a=(s=t.sn(C,this).context)==null?void 0:s.person)==null?null:a)!==null},ee=JSON.stringify(u),te=t.sn(rt,this).get(ee);return te===void 0?(t.sn(rt,this).set(ee,u),u):te}act(e){switch(e.kind){case`reply`:var n;(n=t.sn(C,this).composer)==null||n.reply(e.message);return;case`edit`:var r;(r=t.sn(C,this).composer)==null||r.edit(e.message);return;case`delete`:t.cn(T,this,at).call(this,e.message);return;case`react`:t.cn(T,this,E).call(this,{type:`react`,message:e.message.id,emoji:e.emoji,on:e.on});return;case`copy-link`:t.cn(T,this,ut).call(this,e.message);return;case`report`:t.cn(T,this,ot).call(this,t.cn(T,this,st).call(this,e.message));return;case`ignore`:o.set(e.message.author,!o.has(e.message.author)),t.sn(C,this).requestUpdate();return;case`jump`:t.sn(C,this).showMessage(e.id);return;case`reveal`:t.cn(T,this,dt).call(this,`parley-anchor`,{anchor:e.message.anchor,message:e.message.id});return;case`accept`:t.cn(T,this,dt).call(this,`parley-accept`,{event:e.message.event});return;case`remove`:t.cn(T,this,ot).call(this,t.cn(T,this,ct).call(this,e.message,`remove`));return;case`moderate`:t.cn(T,this,ot).call(this,t.cn(T,this,ct).call(this,e.message,`mute`))}}async edit(e,n){(await t.cn(T,this,E).call(this,{type:`edit`,message:e.id,text:n})).type!==`ack`&&t.sn(C,this).composer!==null&&(t.sn(C,this).composer.edit(e),t.sn(C,this).composer.text=n)}editLast(){var e;let n=t.sn(w,this).call(this),r=n==null?void 0:n.messages.findLast(e=>n.isMine(e)&&e.deletedBy===void 0&&e.event===void 0);r!==void 0&&((e=t.sn(C,this).composer)==null||e.edit(r))}async pageTo(e){let n=t.sn(w,this).call(this);for(let r=0;r<tt;r+=1){if((n==null?void 0:n.find(e))!==void 0)return!0;if(!t.sn(C,this).kept||await(n==null?void 0:n.loadOlder())!==!0)break}return(n==null?void 0:n.find(e))!==void 0}menu(){var e;let n=(e=t.sn(w,this).call(this))==null?void 0:e.welcome;if(n===void 0||t.sn(C,this).kept)return[];let r=n.canPost&&t.sn(C,this).inviting,i=n.slowSeconds>0?0:nt;return[r&&{label:t.In(`parley-room-invite`),icon:`<path d="m15.4.4 4.2 4.2-3.2 3.2-4.2-4.2zM10.8 5 15 9.2l-8.6 8.6-4.5 1.5-1.2-1.2 1.5-4.5z"/>`,run:()=>void t.cn(T,this,E).call(this,{type:`invite`})},n.canModerate&&{label:i===0?t.In(`parley-room-normal-speed`):t.In(`parley-room-slow`,i),icon:`<path d="M10 1a9 9 0 110 18 9 9 0 010-18m0 2a7 7 0 100 14 7 7 0 000-14m1 7h3v2H9V5h2z"/>`,run:()=>void t.cn(T,this,E).call(this,{type:`slow`,seconds:i})},n.canModerate&&{label:t.In(`parley-room-close`),icon:`<path d="M11 15H9v-3h2z"/><path d="M10 1a4 4 0 014 4v3h3v11H3V8h3V5a4 4 0 014-4M5 17h10v-7H5zm5-14a2 2 0 00-2 2v3h4V5a2 2 0 00-2-2"/>`,destructive:!0,run:()=>t.cn(T,this,lt).call(this)}].filter(e=>e!==!1)}};function at(e){let n=t.sn(C,this).renderRoot.querySelector(`parley-confirm-dialog`);n==null||n.ask({heading:t.In(`parley-delete-heading`),text:t.sn(C,this).kept?t.In(`parley-delete-kept`):t.In(`parley-delete-room`),quote:e.text,verb:t.In(`parley-action-delete`),run:()=>void t.cn(T,this,E).call(this,{type:`delete`,message:e.id})})}async function ot(e){try{await e}catch(e){t.sn(C,this).fail(t.In(`parley-error-not-done`))}}async function st(e){await require("ext.parley.bootstrap").load("ext.parley.report-dialog");let n=t.sn(C,this).renderRoot.querySelector(`parley-report-dialog`);n==null||n.report(e,async e=>{let n=t.sn(w,this).call(this);return n===void 0?{type:`unanswered`}:n.command(t.Wn({type:`report`},e))})}async function ct(e,n){var r,i;await require("ext.parley.bootstrap").load("ext.parley.moderation-dialog");let a=t.sn(C,this).renderRoot.querySelector(`parley-moderation-dialog`);a==null||a.decide(e,(r=(i=t.sn(C,this).context)==null?void 0:i.wiki)==null?``:r,n,async e=>{let n=t.sn(w,this).call(this);return n===void 0?{type:`unanswered`}:n.command(e)})}function lt(){let e=t.sn(C,this).renderRoot.querySelector(`parley-confirm-dialog`);e==null||e.ask({heading:t.In(`parley-room-close-heading`),text:t.In(`parley-room-close-text`),verb:t.In(`parley-room-close`),run:()=>void t.cn(T,this,E).call(this,{type:`close`,reason:``})})}async function ut(e){let n=new URL(t.sn(C,this).recordAddress(e.id),location.href).href;try{await navigator.clipboard.writeText(n),t.vn(t.In(`parley-link-copied`))}catch(n){history.replaceState(null,``,`#message=${e.id}`),t.vn(t.In(`parley-link-in-address`))}}async function E(e){var n,r;let i=(n=await((r=t.sn(w,this).call(this))==null?void 0:r.command(e)))==null?{type:`unanswered`}:n;return i.type===`error`?t.sn(C,this).fail(t.R(i.code,i.retryAfter)):i.type===`unanswered`&&t.sn(C,this).fail(t.In(`parley-error-not-done`)),i}function dt(e,n){t.sn(C,this).dispatchEvent(new CustomEvent(e,{detail:n,bubbles:!0,composed:!0}))}var ft=`messages`,pt=2e4,mt=new WeakMap,ht=new WeakMap,gt=new WeakSet,_t=class{constructor(e){t.un(this,gt),t.ln(this,mt,void 0),t.ln(this,ht,new Map),t.$t(mt,this,e)}request(e){return t.cn(gt,this,vt).call(this,e.id,{type:`unanswered`}),new Promise(n=>{let r=Number(setTimeout(()=>t.cn(gt,this,vt).call(this,e.id,{type:`unanswered`}),pt));t.sn(ht,this).set(e.id,{settle:n,timer:r}),t.sn(mt,this).call(this,JSON.stringify(e))})}tell(e){t.sn(mt,this).call(this,JSON.stringify(e))}answered(e){t.cn(gt,this,vt).call(this,e.id,e)}cut(){for(let e of t.sn(ht,this).keys())t.cn(gt,this,vt).call(this,e,{type:`unanswered`})}};function vt(e,n){let r=t.sn(ht,this).get(e);r!==void 0&&(t.sn(ht,this).delete(e),clearTimeout(r.timer),r.settle(n))}var yt=new Set([`ack`,`error`,`presence`,`welcome`,`notice`]);function bt(e){try{let t=JSON.parse(e);return typeof t!=`object`||!t||!(`type`in t)?void 0:typeof t.type==`string`&&yt.has(t.type)?t:void 0}catch(e){return}}var xt=100,St=new WeakMap,D=new WeakMap,Ct=new WeakMap,O=new WeakMap,wt=class{constructor(e){t.ln(this,St,void 0),t.ln(this,D,[]),t.ln(this,Ct,void 0),t.ln(this,O,`unknown`),t.$t(St,this,e)}get messages(){return t.sn(D,this)}get state(){return t.sn(O,this)}async load(e,n){var r,i,a,o;if(t.sn(O,this)===`loading`||t.sn(O,this)===`beginning`)return!1;let s=(r=(i=t.sn(Ct,this))==null?(a=t.sn(D,this)[0])==null?void 0:a.id:i)==null?(o=e[0])==null?void 0:o.id:r;if(s===void 0)return!1;t.$t(O,this,`loading`),n();try{let n=await t.sn(St,this).call(this,{before:s,limit:xt}),r=new Set([...t.sn(D,this),...e].map(e=>e.id)),i=n.messages.filter(e=>!r.has(e.id));return t.$t(D,this,[...i,...t.sn(D,this)]),t.$t(Ct,this,n.before),t.$t(O,this,n.before===void 0?`beginning`:`more`),i.length>0}catch(e){return t.$t(O,this,`failed`),!1}finally{n()}}liveChanged(e,n){var r;let i=n[0];if(e.length===0||i===void 0)return;let a=e.findIndex(e=>e.id===i.id);a>0?t.$t(D,this,[...t.sn(D,this),...e.slice(0,a)]):a<0&&((r=t.sn(D,this).at(-1))==null?void 0:r.id)!==i.id&&(t.$t(D,this,[]),t.$t(Ct,this,void 0),t.$t(O,this,`unknown`));let o=new Set(n.map(e=>e.id));t.sn(D,this).some(e=>o.has(e.id))&&t.$t(D,this,t.sn(D,this).filter(e=>!o.has(e.id)))}update(e,n){t.$t(D,this,t.sn(D,this).map(t=>t.id===e?n(t):t))}},Tt=new WeakMap,Et=new WeakMap,Dt=class{constructor(e,n,r){t.ln(this,Tt,void 0),t.ln(this,Et,void 0),t.$t(Tt,this,e),t.$t(Et,this,`parley.draft.${r}.${n}`)}load(){try{var e,n;return(e=Ot(JSON.parse((n=t.sn(Tt,this).getItem(t.sn(Et,this)))==null?`null`:n)))==null?{text:``}:e}catch(e){return{text:``}}}save(e){e.text===``&&e.replyTo===void 0&&e.anchor===void 0?t.sn(Tt,this).removeItem(t.sn(Et,this)):t.sn(Tt,this).setItem(t.sn(Et,this),JSON.stringify(e))}};function Ot(e){if(typeof e!=`object`||!e||!(`text`in e)||typeof e.text!=`string`)return;let n=`replyTo`in e&&typeof e.replyTo==`string`?{replyTo:e.replyTo}:{},r=`anchor`in e?kt(e.anchor):void 0;return t.Wn(t.Wn({text:e.text},n),r&&{anchor:r})}function kt(e){if(typeof e!=`object`||!e||!(`document`in e&&`start`in e&&`end`in e&&`quote`in e))return;let{document:t,start:n,end:r,quote:i}=e;return[t,n,r,i].every(e=>typeof e==`string`)?{document:String(t),start:String(n),end:String(r),quote:String(i)}:void 0}var At=[`state`],jt=new WeakMap,Mt=new WeakMap,k=new WeakMap,Nt=new WeakSet,Pt=class{constructor(e,n,r){t.un(this,Nt),t.ln(this,jt,void 0),t.ln(this,Mt,void 0),t.ln(this,k,void 0),t.$t(jt,this,e),t.$t(Mt,this,`parley.outbox.${r}.${n}`),t.$t(k,this,t.cn(Nt,this,It).call(this))}get pending(){return t.sn(k,this)}get waiting(){return t.sn(k,this).filter(e=>e.state.kind===`waiting`)}find(e){return t.sn(k,this).find(t=>t.clientId===e)}add(e){let n=t.Wn(t.Wn({},e),{},{clientId:Rt(),state:{kind:`waiting`}});return t.cn(Nt,this,Ft).call(this,[...t.sn(k,this),n]),n}setState(e,n){t.cn(Nt,this,Ft).call(this,t.sn(k,this).map(r=>r.clientId===e?t.Wn(t.Wn({},r),{},{state:n}):r))}remove(e){t.cn(Nt,this,Ft).call(this,t.sn(k,this).filter(t=>t.clientId!==e))}};function Ft(e){t.$t(k,this,e),e.length===0?t.sn(jt,this).removeItem(t.sn(Mt,this)):t.sn(jt,this).setItem(t.sn(Mt,this),JSON.stringify(e.map(e=>{let{state:n}=e;return t.Ut(e,At)})))}function It(){try{var e;let n=JSON.parse((e=t.sn(jt,this).getItem(t.sn(Mt,this)))==null?`[]`:e);return Array.isArray(n)?n.flatMap(Lt):[]}catch(e){return[]}}function Lt(e){let n=Ot(e);if(n===void 0||typeof e!=`object`||!e||!(`clientId`in e&&`at`in e))return[];let{clientId:r,at:i}=e;return typeof r!=`string`||typeof i!=`number`?[]:[t.Wn(t.Wn({},n),{},{clientId:r,at:i,state:{kind:`waiting`}})]}function Rt(){return crypto.randomUUID()}var zt=[`anchor`],A=new WeakMap,j=new WeakMap,M=new WeakMap,Bt=new WeakMap,N=new WeakMap,P=new WeakMap,Vt=new WeakMap,F=new WeakMap,Ht=new WeakMap,I=new WeakMap,Ut=new WeakMap,Wt=new WeakMap,Gt=new WeakMap,Kt=new WeakMap,L=new WeakMap,R=new WeakSet,qt=new WeakMap,Jt=class{constructor(e){var n;t.un(this,R),t.ln(this,A,void 0),t.ln(this,j,void 0),t.ln(this,M,void 0),t.ln(this,Bt,void 0),t.ln(this,N,void 0),t.ln(this,P,void 0),t.ln(this,Vt,void 0),t.ln(this,F,[]),t.ln(this,Ht,!1),t.ln(this,I,void 0),t.ln(this,Ut,void 0),t.ln(this,Wt,0),t.ln(this,Gt,!1),t.ln(this,Kt,!1),t.ln(this,L,!1),t.Xn(this,`isMine`,e=>t.sn(Bt,this)===t.Dt(e.author)),t.ln(this,qt,void 0),t.$t(A,this,e),t.$t(Bt,this,e.person===void 0?void 0:t.Dt(e.person)),t.$t(j,this,new Pt(e.storage,e.document,(n=t.sn(Bt,this))==null?``:n)),t.$t(M,this,new _t(e=>t.sn(P,this).send(e))),t.$t(N,this,new wt(e.fetchPage)),t.$t(P,this,t.cn(R,this,Yt).call(this))}get messages(){return[...t.sn(N,this).messages,...t.sn(F,this)]}get pending(){return t.sn(j,this).pending}get status(){return t.sn(P,this).status}get synced(){return t.sn(Ht,this)}get welcome(){return t.sn(I,this)}get digest(){return t.sn(Ut,this)}get older(){return t.sn(N,this).state}get online(){return t.sn(P,this).status.state===`online`&&t.sn(I,this)!==void 0}find(e){var n;return(n=t.sn(F,this).find(t=>t.id===e))==null?t.sn(N,this).messages.find(t=>t.id===e):n}post(e){let n=t.sn(j,this).add(t.Wn(t.Wn({},e),{},{at:Date.now()}));this.typing(!1),t.cn(R,this,z).call(this),this.online&&t.cn(R,this,rn).call(this,n)}retry(e){t.sn(j,this).setState(e,{kind:`waiting`}),t.cn(R,this,z).call(this);let n=t.sn(j,this).find(e);n!==void 0&&this.online&&t.cn(R,this,rn).call(this,n)}discard(e){t.sn(j,this).remove(e),t.cn(R,this,z).call(this)}async command(e){if(!this.online)return{type:`unanswered`};let n=await t.sn(M,this).request(t.Wn(t.Wn({},e),{},{id:Rt()}));return n.type===`ack`&&t.cn(R,this,on).call(this,e),n}typing(e){let n=Date.now();(e?n-t.sn(Wt,this)>sn:t.sn(Wt,this)>0)&&this.online&&(t.$t(Wt,this,e?n:0),t.sn(M,this).tell({type:`typing`,id:Rt(),on:e}))}loadOlder(){return t.sn(N,this).load(t.sn(F,this),()=>t.cn(R,this,z).call(this))}rejoin(){t.sn(P,this).retry(),t.cn(R,this,z).call(this)}close(){t.$t(L,this,!0),t.sn(M,this).cut(),t.sn(P,this).close(),t.sn(P,this).doc.destroy()}};function Yt(){let e=new i.K;t.$t(Vt,this,e);let n=()=>t.sn(Vt,this)===e&&!t.sn(L,this);return e.getArray(ft).observe(()=>{n()&&t.cn(R,this,Xt).call(this,e)}),t.sn(A,this).connection.open(t.sn(A,this).document,e,{onStatus:e=>{n()&&t.cn(R,this,Zt).call(this,e)},onStateless:e=>{n()&&t.cn(R,this,Qt).call(this,e)},onSynced:()=>{n()&&(t.$t(Ht,this,!0),t.cn(R,this,z).call(this),t.cn(R,this,nn).call(this))}})}function Xt(e){let n=t.sn(F,this),r=e.getArray(ft).toArray(),i=new Set(n.map(e=>e.id));t.$t(F,this,r),t.sn(N,this).liveChanged(n,r);let a=r.filter(e=>!i.has(e.id));for(let e of a)this.isMine(e)&&t.sn(j,this).remove(e.clientId);let o=a.filter(e=>!this.isMine(e));t.sn(Ht,this)&&o.length>0&&t.sn(A,this).onArrived(o),t.cn(R,this,z).call(this)}function Zt(e){e.state!==`online`&&(t.$t(I,this,void 0),t.$t(Wt,this,0),t.sn(M,this).cut()),t.cn(R,this,z).call(this)}function Qt(e){let n=bt(e);n!==void 0&&t.cn(R,this,$t).call(this,n)}function $t(e){switch(e.type){case`ack`:case`error`:t.sn(M,this).answered(e);return;case`presence`:t.$t(Ut,this,e),t.cn(R,this,z).call(this);return;case`notice`:t.sn(A,this).onNotice(e);return;case`welcome`:t.cn(R,this,en).call(this,e)}}function en(e){let n=t.sn(qt,this)!==void 0&&t.sn(qt,this)!==e.incarnation;t.$t(qt,this,e.incarnation),n?t.cn(R,this,tn).call(this):(t.$t(I,this,e),t.cn(R,this,z).call(this),t.cn(R,this,nn).call(this))}function tn(){t.sn(M,this).cut(),t.sn(P,this).close(),t.sn(P,this).doc.destroy(),t.$t(qt,this,void 0),t.$t(F,this,[]),t.$t(N,this,new wt(t.sn(A,this).fetchPage)),t.$t(Ht,this,!1),t.$t(I,this,void 0),t.$t(P,this,t.cn(R,this,Yt).call(this)),t.cn(R,this,z).call(this)}async function nn(){if(!t.sn(Gt,this)){t.$t(Gt,this,!0);for(let e of t.sn(j,this).waiting){if(!this.online)break;await t.cn(R,this,rn).call(this,e)}t.$t(Gt,this,!1)}}async function rn(e){let{clientId:n,text:r,replyTo:i,anchor:a}=e,o=await t.sn(M,this).request(t.Wn(t.Wn({type:`post`,id:n,text:r},i===void 0?{}:{replyTo:i}),a===void 0?{}:{anchor:a}));if(!(t.sn(j,this).find(n)===void 0||t.sn(L,this))){switch(o.type){case`ack`:o.message===void 0||this.find(o.message)!==void 0?t.sn(j,this).remove(n):t.cn(R,this,an).call(this,n);break;case`error`:{let{code:e,retryAfter:r}=o,i=r===void 0?{kind:`failed`,code:e}:{kind:`failed`,code:e,retryAfter:r};t.sn(j,this).setState(n,i);break}case`unanswered`:this.online&&t.sn(j,this).setState(n,{kind:`failed`})}t.cn(R,this,z).call(this)}}function an(e){setTimeout(()=>{!t.sn(L,this)&&this.online&&(t.sn(j,this).remove(e),t.cn(R,this,z).call(this))},2e3)}function on(e){if(e.type===`edit`){let{text:n}=e;t.sn(N,this).update(e.message,e=>t.Wn(t.Wn({},e),{},{text:n,editedAt:Date.now()}))}else if(e.type===`delete`||e.type===`remove`){let n=e.type===`delete`?`author`:`moderator`;t.sn(N,this).update(e.message,e=>{let{anchor:r}=e,i=t.Ut(e,zt);return t.Wn(t.Wn({},i),{},{text:``,deletedBy:n,reactions:{}})})}else if(e.type===`react`&&t.sn(A,this).person!==void 0){let{person:n}=t.sn(A,this);t.sn(N,this).update(e.message,t=>cn(t,e.emoji,e.on,n))}else return;t.cn(R,this,z).call(this)}function z(){t.sn(Kt,this)||t.sn(L,this)||(t.$t(Kt,this,!0),queueMicrotask(()=>{t.$t(Kt,this,!1),t.sn(L,this)||t.sn(A,this).onChange()}))}var sn=3e3;function cn(e,n,r,i){var a,o;let s=e.reactions,{[n]:c}=s,l=t.Ut(s,[n].map(t.Zn)),u=((a=c==null?void 0:c.people)==null?[]:a).filter(e=>t.Dt(e)!==t.Dt(i)),ee=((o=c==null?void 0:c.count)==null?0:o)+(r?1:-1);return ee<=0?t.Wn(t.Wn({},e),{},{reactions:l}):t.Wn(t.Wn({},e),{},{reactions:t.Wn(t.Wn({},l),{},{[n]:{count:ee,people:r?[...u,i]:u}})})}var ln=new WeakMap,un=new WeakMap,B=new WeakMap,dn=class{constructor(e,n,r){t.ln(this,ln,void 0),t.ln(this,un,void 0),t.ln(this,B,void 0),t.$t(ln,this,e),t.$t(un,this,`parley.read.${r}.${n}`);let i=Number(e.getItem(t.sn(un,this)));t.$t(B,this,Number.isFinite(i)&&i>0?i:void 0)}get readUntil(){return t.sn(B,this)}begin(e){var n,r;t.sn(B,this)!=null||t.$t(B,this,(n=(r=e.at(-1))==null?void 0:r.at)==null?0:n)}read(e){var n,r,i;let a=(n=(r=e.at(-1))==null?void 0:r.at)==null?0:n;return a<=((i=t.sn(B,this))==null?0:i)?!1:(t.$t(B,this,a),t.sn(ln,this).setItem(t.sn(un,this),String(a)),!0)}unread(e,n){let r=t.sn(B,this);return r===void 0?[]:e.filter(e=>e.at>r&&!n(e)&&e.deletedBy===void 0)}},fn=new WeakMap,V=new WeakMap,H=new WeakMap,U=new WeakMap,pn=new WeakMap,W=new WeakMap,mn=new WeakMap,hn=new WeakMap,G=new WeakMap,gn=new WeakSet,_n=class{constructor(e,n){t.un(this,gn),t.ln(this,fn,void 0),t.ln(this,V,void 0),t.ln(this,H,void 0),t.ln(this,U,void 0),t.ln(this,pn,void 0),t.ln(this,W,void 0),t.ln(this,mn,void 0),t.ln(this,hn,!1),t.ln(this,G,{count:0,mentions:0}),t.$t(fn,this,e),t.$t(V,this,n),e.addController(this)}hostDisconnected(){this.close()}get conversation(){return t.sn(U,this)}get drafts(){return t.sn(pn,this)}get items(){let e=t.sn(U,this);return e===void 0?[]:r.i(e.messages,e.pending,t.sn(mn,this),e.isMine)}get unread(){return t.sn(G,this)}open(e){let r=t.sn(H,this);if(r!==void 0&&r.document===e.document&&r.connection===e.connection&&r.kept===e.kept&&t.sn(U,this)!==void 0)return;this.close(),t.$t(H,this,e);let i=n.r(e.kept),a=e.person===void 0?``:t.Dt(e.person);t.$t(pn,this,new Dt(i,e.document,a)),t.$t(W,this,new dn(n.n(e.kept?`browser`:`tab`),e.document,a)),t.$t(U,this,new Jt({connection:e.connection,document:e.document,person:e.person,storage:i,fetchPage:n=>t.P(e.document,n),onChange:()=>t.cn(gn,this,vn).call(this),onArrived:e=>t.cn(gn,this,bn).call(this,e),onNotice:e=>t.sn(V,this).notice(e)})),t.sn(fn,this).requestUpdate()}close(){var e;(e=t.sn(U,this))==null||e.close(),t.$t(U,this,void 0),t.$t(H,this,void 0),t.$t(mn,this,void 0),t.$t(hn,this,!1)}seen(){var e,n,r;let i=(e=(n=t.sn(U,this))==null?void 0:n.messages)==null?[]:e;((r=t.sn(W,this))==null?void 0:r.read(i))===!0&&t.cn(gn,this,yn).call(this)}returned(){var e;t.sn(G,this).count!==0&&(t.$t(mn,this,(e=t.sn(W,this))==null?void 0:e.readUntil),t.sn(fn,this).requestUpdate())}};function vn(){let e=t.sn(U,this);if((e==null?void 0:e.synced)===!0&&!t.sn(hn,this)){var n,r;t.$t(hn,this,!0),t.$t(mn,this,(n=t.sn(W,this))==null?void 0:n.readUntil),(r=t.sn(W,this))==null||r.begin(e.messages)}t.cn(gn,this,yn).call(this),t.sn(fn,this).requestUpdate()}function yn(){var e,n,r;let i=t.sn(U,this);if(i===void 0)return;let a=((e=(n=t.sn(W,this))==null?void 0:n.unread(i.messages,i.isMine))==null?[]:e).filter(e=>!t.sn(V,this).ignores(e.author)),o=(r=t.sn(H,this))==null||(r=r.person)==null?void 0:r.name,s=o===void 0?0:a.filter(e=>t.Kt(e.text,o)).length;(a.length!==t.sn(G,this).count||s!==t.sn(G,this).mentions)&&(t.$t(G,this,{count:a.length,mentions:s}),t.sn(V,this).unread(t.sn(G,this)))}function bn(e){var n,r;let i=e.filter(e=>!t.sn(V,this).ignores(e.author)),a=(n=(r=t.sn(H,this))==null?void 0:r.wiki)==null?``:n;for(let e of t.sn(V,this).inView()?i:[])t.vn(t.U(e,a),xn);i.length>0&&t.sn(V,this).arrived(i)}var xn={kind:`messages`,words:e=>t.In(`parley-announce-many`,e)},K=new WeakSet,Sn=class extends t.xn{constructor(){super(),t.un(this,K),this.heading=``,this.topic=``,this.kept=!0,this.promise=``,this.document=``,this.people=[],this.count=0,this.wiki=``,this.searching=!1,this.search=()=>void 0,this.back=void 0,this.backLabel=``,this.moreItems=[],this.language=``}render(){return t.Cn`
<div class="top">
${this.back===void 0?t.Sn:t.cn(K,this,wn).call(this,this.backLabel||t.In(`parley-room-back`),t.Nn,this.back)}
<div class="words">
<h2 title=${this.heading}><bdi>${this.heading}</bdi></h2>
${this.topic===``?t.Sn:t.Cn`<div class="topic" title=${this.topic}><bdi>${this.topic}</bdi></div>`}
</div>
${this.count===0?t.Sn:t.Cn`<parley-faces
.people=${this.people}
.count=${this.count}
.max=${3}
.wiki=${this.wiki}
></parley-faces>`}
${this.kept?t.cn(K,this,wn).call(this,t.In(`parley-search-open`),t.It,this.search,this.searching):t.Sn}
${t.cn(K,this,Tn).call(this)}
</div>
<p class="promise ${this.kept?`kept`:`gone`}">
${t.hn(this.kept?t.Yt:t.jn,1)}
<span>${t.cn(K,this,Cn).call(this)}</span>
</p>
`}};function Cn(){return this.promise===``?this.kept?t.In(`parley-promise-kept`):t.In(`parley-promise-gone`):this.promise}function wn(e,n,r,i){return t.Cn`<button
type="button"
class="button quiet icon"
aria-label=${e}
title=${e}
aria-pressed=${i===void 0?t.Sn:String(i)}
@click=${r}
>
${t.hn(n)}
</button>`}function Tn(){let e=this.kept?[{label:t.In(`parley-export-text`),icon:t.v,run:()=>void t.cn(K,this,En).call(this,`text`)},{label:t.In(`parley-export-wikitext`),icon:t.v,run:()=>void t.cn(K,this,En).call(this,`wikitext`)},{label:t.In(`parley-export-json`),icon:t.v,run:()=>void t.cn(K,this,En).call(this,`json`)}]:[],n=[...this.moreItems,...e];return n.length===0?t.Sn:t.Cn`<parley-menu .label=${t.In(`parley-room-more`)} .icon=${t.kn} .items=${n}></parley-menu>`}async function En(e){try{await t.F(this.document,e)}catch(e){t.vn(t.In(`parley-error-not-done`))}}t.Xn(Sn,`properties`,{heading:{},topic:{},kept:{type:Boolean},promise:{},document:{},people:{attribute:!1},count:{type:Number},wiki:{},searching:{type:Boolean},search:{attribute:!1},back:{attribute:!1},backLabel:{attribute:!1},moreItems:{attribute:!1},language:{}}),t.Xn(Sn,`styles`,[t.fn,t.pn,t.wn`
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
`]),customElements.define(`parley-room-header`,Sn);function Dn(e){switch(e.state){case`connecting`:case`online`:return;case`offline`:return e.full===!0?{words:t.In(`parley-status-full`),tone:`calm`,retry:!1}:{words:t.In(`parley-status-offline`),tone:`warning`,retry:!1};case`stopping`:return{words:t.In(`parley-status-stopping`),tone:`calm`,retry:!1};case`refused`:return{words:t.R(e.code),tone:`warning`,retry:On(e.code)}}}function On(e){return e!==`not_found`&&e!==`banned`&&e!==`not_signed_in`}function kn(e,n,r){if(!r)return t.In(`parley-composer-sign-in`);if(!(n===void 0||n.canPost))return e.state===`online`&&e.readOnly!==void 0?t.R(e.readOnly):t.In(`parley-composer-read-only`)}function An(e,n,r){if(e===void 0||e.count>100)return``;let i=n===void 0?``:t.Dt(n),a=new Set(e.typing.filter(e=>e!==i)),o=e.people.filter(e=>a.has(t.Dt(e))).map(e=>t.V(e,r)),[s,c]=o;return s===void 0?``:c===void 0?t.In(`parley-typing-one`,s):o.length===2?t.In(`parley-typing-two`,s,c):t.In(`parley-typing-many`)}var jn=t.wn`
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
`,Mn=e.t({ParleyRoom:()=>Un}),q=new WeakMap,J=new WeakMap,Y=new WeakMap,Nn=new WeakMap,Pn=new WeakMap,Fn=new WeakMap,X=new WeakSet,In=new WeakMap,Ln=new WeakMap,Rn=new WeakMap,zn=new WeakMap,Bn=new WeakMap,Vn=new WeakMap,Hn=new WeakMap,Un=class extends t.xn{constructor(){super(),t.un(this,X),t.ln(this,q,new _n(this,{unread:e=>t.cn(X,this,$).call(this,`parley-unread`,e),arrived:e=>t.cn(X,this,$).call(this,`parley-arrived`,{messages:e}),notice:e=>t.cn(X,this,Q).call(this,t.H(e)),ignores:e=>o.has(e),inView:()=>this.checkVisibility()})),t.ln(this,J,new it(this,()=>t.sn(q,this).conversation)),t.ln(this,Y,!1),t.ln(this,Nn,void 0),t.ln(this,Pn,``),t.ln(this,Fn,!1),t.ln(this,In,()=>{var e,n,r,i;let a=t.sn(q,this).conversation,o=(e=this.context)==null||(e=e.person)==null?void 0:e.userId,s=((n=a==null?void 0:a.messages)==null?[]:n).map(e=>e.author).toReversed();return{here:((r=a==null||(i=a.digest)==null?void 0:i.people)==null?[]:r).filter(e=>e.userId!==o),spoke:s.filter(e=>e.userId!==o),wiki:Z.call(t.cn(X,this)),searchPages:this.searchPages}}),t.ln(this,Ln,{post:e=>{var n;t.cn(X,this,Q).call(this,``),(n=t.sn(q,this).conversation)==null||n.post(e)},edit:(e,n)=>void t.sn(J,this).edit(e,n),draft:e=>{var n;return(n=t.sn(q,this).drafts)==null?void 0:n.save(e)},typing:e=>{var n;return(n=t.sn(q,this).conversation)==null?void 0:n.typing(e)},editLast:()=>t.sn(J,this).editLast(),leave:()=>t.cn(X,this,$).call(this,`parley-leave`,void 0)}),t.ln(this,Rn,e=>t.sn(J,this).act(e)),t.ln(this,zn,()=>{document.visibilityState===`visible`&&this.checkVisibility()&&this.shown()}),t.ln(this,Bn,()=>{require("ext.parley.bootstrap").load("ext.parley.record-search").catch(()=>t.cn(X,this,Q).call(this,t.In(`parley-error-not-done`))),t.$t(Y,this,!t.sn(Y,this)),this.requestUpdate(),t.sn(Y,this)||this.focusComposer()}),t.ln(this,Vn,()=>{var e;let t=(e=/^#message=([\w-]{1,64})$/u.exec(location.hash))==null?void 0:e[1];t!==void 0&&this.kept&&this.showMessage(t)}),t.ln(this,Hn,e=>{let n=this.composer;if(e.key===`F6`&&!e.altKey&&!e.ctrlKey){var r;e.preventDefault(),e.stopPropagation(),e.composedPath().includes(n==null?this:n)&&n!==null?(r=this.list)==null||r.focusList():t.cn(X,this,$).call(this,`parley-leave`,void 0)}else e.key===`Escape`&&!e.isComposing&&(e.preventDefault(),e.stopPropagation(),n===null?t.cn(X,this,$).call(this,`parley-leave`,void 0):n.focusField())}),this.document=``,this.connection=void 0,this.kept=!0,this.context=void 0,this.heading=``,this.topic=``,this.promise=``,this.anchorState=()=>`unknown`,this.searchPages=async()=>[],this.back=void 0,this.backLabel=``,this.menuItems=[],this.inviting=!1,this.recordAddress=e=>`#message=${e}`}async focusComposer(){var e;await this.updateComplete;let{composer:t}=this;t===null?(e=this.list)==null||e.focusList():await t.focusField()}async discuss(e){var n;t.$t(Y,this,!1),this.requestUpdate(),await this.updateComplete,(n=this.composer)==null||n.discuss(e)}async showMessage(e){var n,r,i;t.$t(Y,this,!1),this.requestUpdate();let a=await t.sn(J,this).pageTo(e);return await this.updateComplete,await((n=this.list)==null?void 0:n.updateComplete),a?(t.$t(Nn,this,e),this.requestUpdate(),(r=(i=this.list)==null?void 0:i.reveal(e))!=null&&r):(t.cn(X,this,Q).call(this,t.In(`parley-message-not-found`)),!1)}setAway(e){var n;(n=t.sn(q,this).conversation)==null||n.command({type:`away`,on:e})}get unread(){return t.sn(q,this).unread}get composer(){return this.renderRoot.querySelector(`parley-composer`)}get list(){return this.renderRoot.querySelector(`parley-message-list`)}fail(e){t.cn(X,this,Q).call(this,e)}connectedCallback(){super.connectedCallback(),t.yn(),this.hasUpdated&&this.requestUpdate(),addEventListener(`hashchange`,t.sn(Vn,this)),document.addEventListener(`visibilitychange`,t.sn(zn,this))}disconnectedCallback(){super.disconnectedCallback(),removeEventListener(`hashchange`,t.sn(Vn,this)),document.removeEventListener(`visibilitychange`,t.sn(zn,this))}willUpdate(e){var n;let{connection:r,context:i}=this;this.isConnected&&r!==void 0&&i!==void 0&&this.document!==``&&(e.has(`document`)&&t.$t(Fn,this,!1),t.sn(q,this).open({connection:r,document:this.document,kept:this.kept,person:(n=i.person)==null?void 0:n,wiki:i.wiki}))}updated(){var e,n,r,i;if(t.sn(Fn,this)||((e=t.sn(q,this).conversation)==null?void 0:e.synced)!==!0)return;t.$t(Fn,this,!0);let a=(n=(r=t.sn(q,this).drafts)==null?void 0:r.load())==null?{text:``}:n,o=a.replyTo===void 0?void 0:t.sn(q,this).conversation.find(a.replyTo);(i=this.composer)==null||i.restore(a,o),t.sn(Vn,this).call(this)}render(){var e,n;let r=t.sn(q,this).conversation;if(r===void 0)return t.Sn;let{digest:i}=r;return t.Cn`
<section aria-label=${this.heading} @keydown=${t.sn(Hn,this)}>
<parley-room-header
.heading=${this.heading}
.topic=${this.topic}
.kept=${this.kept}
.promise=${this.promise}
.document=${this.document}
.people=${(e=i==null?void 0:i.people)==null?[]:e}
.count=${(n=i==null?void 0:i.count)==null?0:n}
.wiki=${Z.call(t.cn(X,this))}
.searching=${t.sn(Y,this)}
.search=${t.sn(Bn,this)}
.back=${this.back}
.backLabel=${this.backLabel}
.moreItems=${[...t.sn(J,this).menu(),...this.menuItems]}
.language=${t.Pn()}
></parley-room-header>
${t.cn(X,this,Wn).call(this)} ${t.sn(Y,this)?t.cn(X,this,Kn).call(this):t.cn(X,this,qn).call(this)} ${t.cn(X,this,Gn).call(this)} ${t.cn(X,this,Yn).call(this)}
</section>
<parley-confirm-dialog></parley-confirm-dialog>
<parley-report-dialog></parley-report-dialog>
<parley-moderation-dialog></parley-moderation-dialog>
`}shown(){var e;t.sn(q,this).returned(),((e=this.list)==null?void 0:e.atEnd)===!0&&t.cn(X,this,Zn).call(this)}};function Z(){var e,t;return(e=(t=this.context)==null?void 0:t.wiki)==null?``:e}function Wn(){var e;let n=(e=t.sn(q,this).conversation)==null?void 0:e.status,r=n===void 0?void 0:Dn(n);return r===void 0?t.Sn:t.Cn`<div class="banner ${r.tone}" role="status">
<span>${r.words}</span>
${r.retry?t.Cn`<button type="button" class="button" @click=${()=>{var e;return(e=t.sn(q,this).conversation)==null?void 0:e.rejoin()}}>
${t.In(`parley-message-try-again`)}
</button>`:t.Sn}
</div>`}function Gn(){return t.sn(Pn,this)===``?t.Sn:t.Cn`<div class="banner error">
<span role="alert">${t.sn(Pn,this)}</span>
<button
type="button"
class="button quiet icon"
aria-label=${t.In(`parley-dialog-close`)}
@click=${()=>t.cn(X,this,Q).call(this,``)}
>
${t.hn(t.An,.875)}
</button>
</div>`}function Kn(){return t.Cn`<parley-record-search
.document=${this.document}
.wiki=${Z.call(t.cn(X,this))}
.jump=${e=>void this.showMessage(e)}
.leave=${t.sn(Bn,this)}
.language=${t.Pn()}
></parley-record-search>`}function qn(){let e=t.sn(q,this).conversation;return t.Cn`<parley-message-list
.items=${t.sn(q,this).items}
.view=${t.cn(X,this,Xn).call(this)}
.older=${this.kept?e==null?void 0:e.older:void 0}
.loading=${(e==null?void 0:e.synced)!==!0&&(e==null?void 0:e.status.state)===`connecting`}
.empty=${t.cn(X,this,Jn).call(this)}
.highlighted=${t.sn(Nn,this)}
.label=${t.In(`parley-list-label`)}
.language=${t.Pn()}
></parley-message-list>`}function Jn(){var e;return((e=t.sn(q,this).conversation)==null?void 0:e.status.state)===`refused`?``:this.kept?t.In(`parley-room-empty-kept`):t.In(`parley-room-empty`)}function Yn(){var e,n;let r=t.sn(q,this).conversation;if((r==null?void 0:r.status.state)===`refused`)return t.Sn;let i=(e=(n=this.context)==null?void 0:n.person)==null?void 0:e,a=r===void 0?void 0:kn(r.status,r.welcome,i!==void 0);return a===void 0?t.Cn`<parley-composer
.label=${t.In(`parley-composer-label`)}
.state=${An(r==null?void 0:r.digest,i,Z.call(t.cn(X,this)))}
.wiki=${Z.call(t.cn(X,this))}
.sources=${t.sn(In,this)}
.handlers=${t.sn(Ln,this)}
.language=${t.Pn()}
></parley-composer>`:t.Cn`<div class="refusal">${a}</div>`}function Xn(){var e,n;return{wiki:Z.call(t.cn(X,this)),person:(e=(n=this.context)==null?void 0:n.person)==null?void 0:e,powers:e=>t.sn(J,this).powers(e),find:e=>{var n;return(n=t.sn(q,this).conversation)==null?void 0:n.find(e)},ignored:e=>o.has(e.author),anchorState:e=>e.anchor===void 0?`unknown`:this.anchorState(e.anchor),act:t.sn(Rn,this),retry:e=>{var n;return(n=t.sn(q,this).conversation)==null?void 0:n.retry(e)},change:e=>{var n,r,i,a;let{text:o,replyTo:s,anchor:c}=e,l=t.Wn(t.Wn({text:o},s!==void 0&&{replyTo:s}),c&&{anchor:c});(n=t.sn(q,this).conversation)==null||n.discard(e.clientId),(r=this.composer)==null||r.restore(l,s===void 0||(i=t.sn(q,this).conversation)==null?void 0:i.find(s)),(a=this.composer)==null||a.focusField()},discard:e=>{var n;return(n=t.sn(q,this).conversation)==null?void 0:n.discard(e)},loadOlder:()=>{var e;(e=t.sn(q,this).conversation)==null||e.loadOlder()},seen:()=>t.cn(X,this,Zn).call(this)}}function Zn(){document.visibilityState===`visible`&&this.checkVisibility()&&t.sn(q,this).seen()}function Q(e){t.$t(Pn,this,e),this.requestUpdate()}function $(e,t){this.dispatchEvent(new CustomEvent(e,{detail:t,bubbles:!0,composed:!0}))}t.Xn(Un,`properties`,{document:{},connection:{attribute:!1},kept:{type:Boolean},context:{attribute:!1},heading:{},topic:{},promise:{},anchorState:{attribute:!1},searchPages:{attribute:!1},back:{attribute:!1},backLabel:{attribute:!1},menuItems:{attribute:!1},inviting:{type:Boolean},recordAddress:{attribute:!1}}),t.Xn(Un,`styles`,[t.fn,t.pn,jn]),customElements.define(`parley-room`,Un),Object.defineProperty(exports,"i",{enumerable:!0,get:function(){return _t}}),Object.defineProperty(exports,"n",{enumerable:!0,get:function(){return Dn}}),Object.defineProperty(exports,"r",{enumerable:!0,get:function(){return Rt}}),Object.defineProperty(exports,"t",{enumerable:!0,get:function(){return Mn}});
