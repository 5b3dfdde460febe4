// SPDX-License-Identifier: GPL-2.0-or-later
"use strict";const e=require("ext.parley.rolldown-runtime"),t=require("ext.parley.common"),n=require("ext.parley.browser-storage"),r=require("ext.parley.message"),i=require("ext.parley.live");var a=`parley.ignored`,o={has(e){return s().has(t.St(e))},set(e,r){let i=s();r?i.add(t.St(e)):i.delete(t.St(e)),n.n(`browser`).setItem(a,JSON.stringify([...i]))}};function s(){try{var e;let t=JSON.parse((e=n.n(`browser`).getItem(a))==null?`[]`:e);return new Set(Array.isArray(t)?t.filter(e=>typeof e==`string`):[])}catch(e){return new Set}}var c=1e3,l=t.bn`
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
`;function u(e,t){var n,r;let i=e.slice(0,t),a=/\[\[([^[\]|\n]{0,100})$/u.exec(i);if(a!==null)return{kind:`page`,words:(n=a[1])==null?``:n,start:a.index,end:t};let o=RegExp(`(?<![\\p{L}\\p{N}_.@-])@"?([\\p{L}\\p{N}_][^\\s@"]{0,50}(?: [^\\s@"]{1,50})?)?$`,`u`).exec(i);if(o!==null)return{kind:`person`,words:(r=o[1])==null?``:r,start:o.index,end:t}}function ee(e,n,r,i){let a=e.toLocaleLowerCase(),o=new Set,s=[];for(let e of[...n,...r]){let n=t.St(e);if(o.has(n)||!re(e.name.toLocaleLowerCase(),a))continue;o.add(n);let r=t.xt(e,i);if(s.push({kind:`person`,person:e,label:r,insert:`${t.zt(e.name)} `}),s.length===7)break}return s}function te(e){return e.slice(0,7).map(e=>({kind:`page`,label:e,insert:`[[${e}]] `}))}function ne(e,t,n){let r=e.slice(t.end).replace(t.kind===`page`?/^\]{0,2} ?/u:/^"? ?/u,``),i=e.slice(0,t.start)+n.insert;return{text:i+r,caret:i.length}}function re(e,t){return e.startsWith(t)||e.split(/\s+/u).some(e=>e.startsWith(t))}var ie=150,ae=new WeakMap,oe=new WeakMap,se=new WeakMap,d=new WeakMap,f=new WeakMap,ce=new WeakMap,le=new WeakMap,p=new WeakSet,ue=class{constructor(e,n){t.on(this,p),t.an(this,ae,void 0),t.an(this,oe,void 0),t.an(this,se,void 0),t.an(this,d,[]),t.an(this,f,0),t.an(this,ce,void 0),t.an(this,le,void 0),t.Vt(ae,this,e),t.Vt(oe,this,n),e.addController(this)}hostDisconnected(){this.close()}get completions(){return t.rn(d,this)}get active(){return t.rn(f,this)}get open(){return t.rn(d,this).length>0}update(e,n){let r=u(e,n);if(t.in(p,this,fe).call(this),t.Vt(se,this,r),r===void 0)t.in(p,this,m).call(this,[]);else if(r.kind===`person`){let{here:e,spoke:n,wiki:i}=t.rn(oe,this).call(this);t.in(p,this,m).call(this,ee(r.words,e,n,i))}else r.words.trim()===``?t.in(p,this,m).call(this,[]):t.Vt(ce,this,setTimeout(()=>void t.in(p,this,de).call(this,r.words),ie))}move(e){let n=t.rn(d,this).length;t.Vt(f,this,(t.rn(f,this)+e+n)%n),t.rn(ae,this).requestUpdate()}close(){t.in(p,this,fe).call(this),t.Vt(se,this,void 0),t.in(p,this,m).call(this,[])}accept(e,n=t.rn(f,this)){let r=t.rn(d,this)[n],i=t.rn(se,this);if(r!==void 0&&i!==void 0)return this.close(),ne(e,i,r)}};async function de(e){let n=new AbortController;t.Vt(le,this,n);try{let r=await t.rn(oe,this).call(this).searchPages(e,n.signal);n.signal.aborted||t.in(p,this,m).call(this,te(r))}catch(e){n.signal.aborted||t.in(p,this,m).call(this,[])}}function fe(){var e;clearTimeout(t.rn(ce,this)),(e=t.rn(le,this))==null||e.abort(),t.Vt(le,this,void 0)}function m(e){t.Vt(d,this,e),t.Vt(f,this,0),t.rn(ae,this).requestUpdate()}var pe=200,h=new WeakMap,me=new WeakMap,he=new WeakMap,g=new WeakSet,ge=new WeakMap,_e=new WeakMap,ve=new WeakMap,ye=new WeakMap,be=new WeakMap,xe=new WeakMap,Se=class extends t._n{constructor(){super(),t.on(this,g),t.an(this,h,new ue(this,()=>this.sources())),t.an(this,me,void 0),t.an(this,he,``),t.an(this,ge,e=>{e.target instanceof HTMLTextAreaElement&&(this.text=e.target.value,t.Vt(he,this,``),t.rn(h,this).update(this.text,e.target.selectionStart),this.handlers.typing(this.text!==``),t.in(g,this,_).call(this))}),t.an(this,_e,()=>{let e=Ce.call(t.in(g,this));e!==null&&t.rn(h,this).update(this.text,e.selectionStart)}),t.an(this,ve,()=>{t.rn(h,this).close(),this.handlers.typing(!1)}),t.an(this,ye,e=>{e.isComposing||(t.rn(h,this).open&&t.in(g,this,je).call(this,e)?(e.preventDefault(),e.stopPropagation()):e.key===`Enter`&&!e.shiftKey&&!e.altKey&&!e.ctrlKey&&!e.metaKey?(e.preventDefault(),t.rn(be,this).call(this)):e.key===`Escape`?(e.preventDefault(),e.stopPropagation(),t.in(g,this,Me).call(this)):e.key===`ArrowUp`&&this.text===``&&this.mode.kind===`new`&&(e.preventDefault(),this.handlers.editLast()))}),t.an(this,be,()=>{let e=this.text.trim();if(!(e===``||this.disabled||e.length>1e3)){if(t.Rt(e)>5)t.Vt(he,this,t.Ln(`parley-error-too-many-mentions`,5)),this.requestUpdate();else if(this.mode.kind===`edit`){let{message:n}=this.mode;e!==n.text&&this.handlers.edit(n,e),t.rn(xe,this).call(this)}else this.handlers.post(t.Xt({text:e},t.in(g,this,Fe).call(this))),this.text=``,this.mode={kind:`new`},t.rn(h,this).close(),t.in(g,this,_).call(this),this.focusField()}}),t.an(this,xe,()=>{t.in(g,this,Ne).call(this),this.focusField()}),this.label=``,this.state=``,this.disabled=!1,this.wiki=``,this.mode={kind:`new`},this.text=``,this.language=``}restore(e,t){this.text=e.text,this.mode=Ie(e,t)}reply(e){t.in(g,this,Ne).call(this),this.mode=Ie(t.Xt(t.Xt({text:``},t.in(g,this,Fe).call(this)),{},{replyTo:e.id}),e),t.in(g,this,_).call(this),this.focusField()}discuss(e){t.in(g,this,Ne).call(this);let{replyTo:n,replyId:r}=this.mode.kind===`new`?this.mode:{};this.mode=t.Xt(t.Xt({kind:`new`,anchor:e},n&&{replyTo:n}),r!==void 0&&{replyId:r}),t.in(g,this,_).call(this),this.focusField()}edit(e){this.mode.kind===`new`&&t.Vt(me,this,{text:this.text,mode:this.mode}),this.mode={kind:`edit`,message:e},this.text=e.text,this.focusField()}async focusField(){await this.updateComplete;let e=Ce.call(t.in(g,this));e==null||e.focus(),e==null||e.setSelectionRange(e.value.length,e.value.length)}updated(e){e.has(`text`)&&t.in(g,this,we).call(this)}render(){let e=c-this.text.length,{completions:n,active:r,open:i}=t.rn(h,this);return t.yn`
${i?t.in(g,this,De).call(this):t.vn} ${t.in(g,this,Ee).call(this)}
<div class="line">
<textarea
rows="1"
dir="auto"
.value=${t._(this.text)}
?disabled=${this.disabled}
placeholder=${this.label}
aria-label=${this.label}
aria-describedby="below"
aria-autocomplete="list"
aria-haspopup="listbox"
aria-controls=${i?`completions`:t.vn}
aria-activedescendant=${i&&n.length>0?`completion-${r}`:t.vn}
enterkeyhint="send"
@input=${t.rn(ge,this)}
@click=${t.rn(_e,this)}
@keydown=${t.rn(ye,this)}
@blur=${t.rn(ve,this)}
></textarea>
<button
type="button"
class="button primary icon"
aria-label=${this.mode.kind===`edit`?t.Ln(`parley-composer-save`):t.Ln(`parley-composer-send`)}
title=${this.mode.kind===`edit`?t.Ln(`parley-composer-save`):t.Ln(`parley-composer-send`)}
?disabled=${this.disabled||this.text.trim()===``||e<0}
@click=${t.rn(be,this)}
>
${t.dn(t.v)}
</button>
</div>
<div class="below" id="below">
<span class="state">
${t.rn(he,this)===``?this.state:t.yn`<span class="error" role="alert">${t.rn(he,this)}</span>`}
</span>
${t.in(g,this,Te).call(this,e)}
</div>
`}};function Ce(){return this.renderRoot.querySelector(`textarea`)}function we(){let e=Ce.call(t.in(g,this));e===null||CSS.supports(`field-sizing`,`content`)||(e.style.blockSize=`auto`,e.style.blockSize=`${e.scrollHeight+2}px`)}function Te(e){return e>pe?t.vn:e>=0?t.yn`<span>${t.Ln(`parley-composer-left`,t.Dt(e),e)}</span>`:t.yn`<span class="over">${t.Ln(`parley-composer-over`,t.Dt(-e),-e)}</span>`}function Ee(){let{mode:e}=this,n=(e,n,r)=>t.yn`
<div class="context">
<span>${e}</span>
<button type="button" class="button quiet icon" aria-label=${n} title=${n} @click=${r}>
${t.dn(t.An,.875)}
</button>
</div>
`;if(e.kind===`edit`)return n(t.Ln(`parley-composer-editing`),t.Ln(`parley-composer-cancel`),t.rn(xe,this));let{replyTo:r,replyId:i,anchor:a}=e,o=r===void 0?t.Ln(`parley-reply-to-earlier`):t.R(r,this.wiki);return t.yn`
${i===void 0?t.vn:n(t.Ln(`parley-composer-replying`,o),t.Ln(`parley-composer-cancel-reply`),()=>t.in(g,this,Pe).call(this,`reply`))}
${a===void 0?t.vn:n(t.Ln(`parley-composer-about`,t.In(a.quote)),t.Ln(`parley-composer-cancel-about`),()=>t.in(g,this,Pe).call(this,`anchor`))}
`}function De(){let{completions:e,active:n}=t.rn(h,this);return t.yn`
<ul class="completions" id="completions" role="listbox" aria-label=${t.Ln(`parley-composer-completions`)}>
${e.map((e,r)=>t.yn`
<li
id="completion-${r}"
role="option"
aria-selected=${r===n?`true`:`false`}
@pointerdown=${e=>t.in(g,this,Oe).call(this,e,r)}
>
${e.kind===`person`?t.yt(e.person):t.vn}<bdi>${e.label}</bdi>
</li>
`)}
</ul>
`}function Oe(e,n){e.preventDefault(),t.in(g,this,ke).call(this,n)}function ke(e){let n=t.rn(h,this).accept(this.text,e);n!==void 0&&(this.text=n.text,t.in(g,this,_).call(this),t.in(g,this,Ae).call(this,n.caret))}async function Ae(e){var n;await this.updateComplete,(n=Ce.call(t.in(g,this)))==null||n.setSelectionRange(e,e)}function je(e){switch(e.key){case`ArrowDown`:return t.rn(h,this).move(1),!0;case`ArrowUp`:return t.rn(h,this).move(-1),!0;case`Enter`:case`Tab`:return t.in(g,this,ke).call(this),!0;case`Escape`:return t.rn(h,this).close(),!0;default:return!1}}function Me(){this.mode.kind===`edit`?t.rn(xe,this).call(this):this.mode.replyId===void 0?this.mode.anchor===void 0?this.handlers.leave():t.in(g,this,Pe).call(this,`anchor`):t.in(g,this,Pe).call(this,`reply`)}function Ne(){var e,n,r,i;this.mode.kind===`edit`&&(this.text=(e=(n=t.rn(me,this))==null?void 0:n.text)==null?``:e,this.mode=(r=(i=t.rn(me,this))==null?void 0:i.mode)==null?{kind:`new`}:r,t.Vt(me,this,void 0))}function Pe(e){if(this.mode.kind!==`new`)return;let{replyTo:n,replyId:r,anchor:i}=this.mode;this.mode=e===`anchor`?t.Xt(t.Xt({kind:`new`},n&&{replyTo:n}),r!==void 0&&{replyId:r}):t.Xt({kind:`new`},i&&{anchor:i}),t.in(g,this,_).call(this),this.focusField()}function Fe(){if(this.mode.kind===`edit`)return{};let{replyId:e,anchor:n}=this.mode;return t.Xt(t.Xt({},e!==void 0&&{replyTo:e}),n&&{anchor:t.Xt({},n)})}function _(){this.mode.kind===`new`&&this.handlers.draft(t.Xt({text:this.text},t.in(g,this,Fe).call(this)))}t.tn(Se,`properties`,{label:{},state:{attribute:!1},disabled:{type:Boolean},wiki:{},sources:{attribute:!1},handlers:{attribute:!1},mode:{attribute:!1},text:{attribute:!1},language:{}}),t.tn(Se,`styles`,[t.cn,t.ln,t.un,l]);function Ie(e,n){return t.Xt(t.Xt(t.Xt({kind:`new`},n&&{replyTo:n}),e.replyTo!==void 0&&{replyId:e.replyTo}),e.anchor&&{anchor:e.anchor})}customElements.define(`parley-composer`,Se);var Le=new WeakSet,Re=class extends t._n{constructor(){super(),t.on(this,Le),this.person=void 0,this.retry=()=>void 0,this.change=()=>void 0,this.discard=()=>void 0}willUpdate(){this.toggleAttribute(`pending`,this.pending.state.kind===`waiting`),this.toggleAttribute(`failed`,this.pending.state.kind===`failed`)}render(){let{pending:e,person:n}=this;return t.yn`
<div class="row">
<div class="face">${n===void 0?t.vn:t.yt(n,{size:1.75})}</div>
<div class="body">
<div class="head">
${n===void 0?t.vn:t.D(n,n.wiki)}
${e.state.kind===`waiting`?t.yn`<span class="edited">${t.Ln(`parley-message-sending`)}</span>`:t.vn}
</div>
${e.anchor===void 0?t.vn:t.yn`<div class="quote anchor"><span dir="auto">${e.anchor.quote}</span></div>`}
${r.t(e.text,void 0)} ${t.in(Le,this,ze).call(this)}
</div>
</div>
`}};function ze(){let{pending:e}=this;return e.state.kind===`failed`?t.yn`
<div class="failure" role="alert">
<span>${t.N(e.state.code,e.state.retryAfter)}</span>
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
`:t.vn}t.tn(Re,`properties`,{pending:{attribute:!1},person:{attribute:!1},retry:{attribute:!1},change:{attribute:!1},discard:{attribute:!1}}),t.tn(Re,`styles`,[t.cn,t.ln,r.n]),customElements.define(`parley-pending-message`,Re);var Be=48,Ve=400,v=new WeakMap,y=new WeakMap,b=new WeakMap,He=new WeakMap,x=new WeakSet,Ue=new WeakMap,We=new WeakMap,Ge=class extends t._n{constructor(){super(),t.on(this,x),t.an(this,v,!0),t.an(this,y,0),t.an(this,b,void 0),t.an(this,He,new ResizeObserver(()=>t.in(x,this,$e).call(this))),t.tn(this,`scrollToEnd`,()=>{t.Vt(v,this,!0),t.Vt(y,this,0),t.in(x,this,$e).call(this),this.requestUpdate(),this.view.seen()}),t.an(this,Ue,()=>{let e=S.call(t.in(x,this));if(e===null)return;let n=e.scrollHeight-e.scrollTop-e.clientHeight<Be;n!==t.rn(v,this)&&(t.Vt(v,this,n),n&&this.scrollToEnd()),e.scrollTop<Ve&&(this.older===`more`||this.older===`unknown`)&&(e.scrollTop===0&&(e.scrollTop=1),this.view.loadOlder())}),t.an(this,We,e=>{var n;if(!(e.target instanceof HTMLElement)||e.target.localName!==`parley-message`||((n=e.composedPath()[0])==null?e.target:n)!==e.target)return;let r=t.in(x,this,Xe).call(this),i=r.findIndex(t=>t===e.target),a={ArrowDown:i+1,ArrowUp:i-1,Home:0,End:r.length-1}[e.key];if(a===void 0||e.altKey||e.ctrlKey||e.metaKey)return;e.preventDefault();let o=r[a];o==null||o.focus(),o==null||o.scrollIntoView({block:`nearest`})}),this.items=[],this.loading=!1,this.older=void 0,this.empty=``,this.highlighted=void 0,this.label=``,this.language=``}get atEnd(){return t.rn(v,this)}reveal(e){var n;let r=t.in(x,this,Ze).call(this,e);return r!==void 0&&(t.Vt(v,this,!1),r.scrollIntoView({block:`center`}),t.Vt(b,this,(n=this.items.find(t=>t.kind===`message`&&t.message.id===e))==null?void 0:n.key),this.requestUpdate(),r.focus({preventScroll:!0}),!0)}focusList(){var e,n,r;let i=t.in(x,this,Xe).call(this);(e=(n=(r=i.find(e=>e.tabIndex===0))==null?i.at(-1):r)==null?S.call(t.in(x,this)):n)==null||e.focus()}firstUpdated(){let e=this.renderRoot.querySelector(`.content`);e!==null&&t.rn(He,this).observe(e),S.call(t.in(x,this))!==null&&t.rn(He,this).observe(S.call(t.in(x,this)))}disconnectedCallback(){super.disconnectedCallback(),t.rn(He,this).disconnect()}connectedCallback(){super.connectedCallback(),this.hasUpdated&&this.firstUpdated()}willUpdate(e){var n;if(!e.has(`items`))return;let r=e.get(`items`),i=r===void 0?0:et(r,this.items),a=this.items.at(-1);i>0&&(a==null?void 0:a.kind)===`pending`&&(r==null||(n=r.at(-1))==null?void 0:n.key)!==a.key&&t.Vt(v,this,!0),t.Vt(y,this,t.rn(v,this)?0:t.rn(y,this)+i),this.items.some(e=>e.key===t.rn(b,this))||t.Vt(b,this,void 0)}updated(e){e.has(`items`)&&(t.in(x,this,$e).call(this),t.rn(v,this)&&this.view.seen())}render(){return t.yn`
<div
class="scroller"
tabindex=${this.items.length===0?0:-1}
role="region"
aria-label=${this.label}
@scroll=${t.rn(Ue,this)}
@keydown=${t.rn(We,this)}
>
<div class="content">
${t.in(x,this,Ke).call(this)} ${this.items.length===0?t.in(x,this,qe).call(this):t.vn}
<ol role="list" aria-live="off">
${t.gn(this.items,e=>e.key,e=>t.in(x,this,Je).call(this,e))}
</ol>
</div>
</div>
${t.rn(y,this)===0?t.vn:t.yn`<button type="button" class="button primary pill" @click=${this.scrollToEnd}>
${t.dn(t.g,1)} ${t.Ln(`parley-list-new`,t.Dt(t.rn(y,this)),t.rn(y,this))}
</button>`}
`}};function Ke(){switch(this.older){case`loading`:return t.yn`<div class="note">${t.Ln(`parley-list-loading-older`)}</div>`;case`failed`:return t.yn`<div class="note" role="alert">
${t.Ln(`parley-list-older-failed`)}
<button type="button" class="button" @click=${()=>this.view.loadOlder()}>
${t.Ln(`parley-message-try-again`)}
</button>
</div>`;case`beginning`:return this.items.length===0?t.vn:t.yn`<div class="note">${t.Ln(`parley-list-beginning`)}</div>`;case`more`:case`unknown`:case void 0:return t.vn}}function qe(){return this.loading?t.yn`
<div class="skeleton" aria-label=${t.Ln(`parley-list-loading`)} role="img">
${[1,2,3].map(()=>t.yn`<div class="bone"></div>`)}
</div>
`:t.yn`<p class="empty">${this.empty}</p>`}function Je(e){switch(e.kind){case`day`:return t.yn`<li class="line day"><span>${t.wt(e.at)}</span></li>`;case`new`:return t.yn`<li class="line new"><span>${t.Ln(`parley-list-new-line`)}</span></li>`;case`pending`:return t.yn`<li>
<parley-pending-message
.pending=${e.pending}
.person=${this.view.person}
.retry=${this.view.retry}
.change=${this.view.change}
.discard=${this.view.discard}
></parley-pending-message>
</li>`;case`message`:return t.in(x,this,Ye).call(this,e)}}function Ye(e){var n;let{message:r}=e,{view:i}=this,a=t.rn(b,this)===void 0?e===this.items.findLast(e=>e.kind===`message`):e.key===t.rn(b,this);return t.yn`<li>
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
@focus=${()=>t.in(x,this,Qe).call(this,e.key)}
></parley-message>
</li>`}function S(){return this.renderRoot.querySelector(`.scroller`)}function Xe(){return[...this.renderRoot.querySelectorAll(`parley-message`)]}function Ze(e){return t.in(x,this,Xe).call(this).find(t=>t.message.id===e)}function Qe(e){t.rn(b,this)!==e&&(t.Vt(b,this,e),this.requestUpdate())}function $e(){let e=S.call(t.in(x,this));e!==null&&t.rn(v,this)&&(e.scrollTop=e.scrollHeight)}t.tn(Ge,`properties`,{items:{attribute:!1},view:{attribute:!1},older:{attribute:!1},loading:{type:Boolean},empty:{},highlighted:{attribute:!1},label:{},language:{}}),t.tn(Ge,`styles`,[t.cn,t.ln,r.r]);function et(e,t){let n=new Set(e.map(e=>e.key)),r=t.findLastIndex(e=>n.has(e.key));return t.slice(r+1).filter(e=>e.kind===`message`||e.kind===`pending`).length}customElements.define(`parley-message-list`,Ge);var tt=10,nt=30,C=new WeakMap,w=new WeakMap,rt=new WeakMap,T=new WeakSet,it=class{constructor(e,n){t.on(this,T),t.an(this,C,void 0),t.an(this,w,void 0),t.an(this,rt,new Map),t.Vt(C,this,e),t.Vt(w,this,n)}powers(e){var n,r,i,a,s;let c=t.rn(w,this).call(this),l=c==null?void 0:c.welcome,u={mine:(n=c==null?void 0:c.isMine(e))!=null&&n,canPost:(r=l==null?void 0:l.canPost)!=null&&r,canModerate:(i=l==null?void 0:l.canModerate)!=null&&i,kept:t.rn(C,this).kept,ignored:o.has(e.author),signedIn:((a=(s=t.rn(C,this).context)==null?void 0:s.person)==null?null:a)!==null},ee=JSON.stringify(u),te=t.rn(rt,this).get(ee);return te===void 0?(t.rn(rt,this).set(ee,u),u):te}act(e){switch(e.kind){case`reply`:var n;(n=t.rn(C,this).composer)==null||n.reply(e.message);return;case`edit`:var r;(r=t.rn(C,this).composer)==null||r.edit(e.message);return;case`delete`:t.in(T,this,at).call(this,e.message);return;case`react`:t.in(T,this,E).call(this,{type:`react`,message:e.message.id,emoji:e.emoji,on:e.on});return;case`copy-link`:t.in(T,this,ut).call(this,e.message);return;case`report`:t.in(T,this,ot).call(this,t.in(T,this,st).call(this,e.message));return;case`ignore`:o.set(e.message.author,!o.has(e.message.author)),t.rn(C,this).requestUpdate();return;case`jump`:t.rn(C,this).showMessage(e.id);return;case`reveal`:t.in(T,this,dt).call(this,`parley-anchor`,{anchor:e.message.anchor,message:e.message.id});return;case`accept`:t.in(T,this,dt).call(this,`parley-accept`,{event:e.message.event});return;case`remove`:t.in(T,this,ot).call(this,t.in(T,this,ct).call(this,e.message,`remove`));return;case`moderate`:t.in(T,this,ot).call(this,t.in(T,this,ct).call(this,e.message,`mute`))}}async edit(e,n){(await t.in(T,this,E).call(this,{type:`edit`,message:e.id,text:n})).type!==`ack`&&t.rn(C,this).composer!==null&&(t.rn(C,this).composer.edit(e),t.rn(C,this).composer.text=n)}editLast(){var e;let n=t.rn(w,this).call(this),r=n==null?void 0:n.messages.findLast(e=>n.isMine(e)&&e.deletedBy===void 0&&e.event===void 0);r!==void 0&&((e=t.rn(C,this).composer)==null||e.edit(r))}async pageTo(e){let n=t.rn(w,this).call(this);for(let r=0;r<tt;r+=1){if((n==null?void 0:n.find(e))!==void 0)return!0;if(!t.rn(C,this).kept||await(n==null?void 0:n.loadOlder())!==!0)break}return(n==null?void 0:n.find(e))!==void 0}menu(){var e;let n=(e=t.rn(w,this).call(this))==null?void 0:e.welcome;if(n===void 0||t.rn(C,this).kept)return[];let r=n.canPost&&t.rn(C,this).inviting,i=n.slowSeconds>0?0:nt;return[r&&{label:t.Ln(`parley-room-invite`),icon:`<path d="m15.4.4 4.2 4.2-3.2 3.2-4.2-4.2zM10.8 5 15 9.2l-8.6 8.6-4.5 1.5-1.2-1.2 1.5-4.5z"/>`,run:()=>void t.in(T,this,E).call(this,{type:`invite`})},n.canModerate&&{label:i===0?t.Ln(`parley-room-normal-speed`):t.Ln(`parley-room-slow`,i),icon:`<path d="M10 1a9 9 0 110 18 9 9 0 010-18m0 2a7 7 0 100 14 7 7 0 000-14m1 7h3v2H9V5h2z"/>`,run:()=>void t.in(T,this,E).call(this,{type:`slow`,seconds:i})},n.canModerate&&{label:t.Ln(`parley-room-close`),icon:`<path d="M11 15H9v-3h2z"/><path d="M10 1a4 4 0 014 4v3h3v11H3V8h3V5a4 4 0 014-4M5 17h10v-7H5zm5-14a2 2 0 00-2 2v3h4V5a2 2 0 00-2-2"/>`,destructive:!0,run:()=>t.in(T,this,lt).call(this)}].filter(e=>e!==!1)}};function at(e){let n=t.rn(C,this).renderRoot.querySelector(`parley-confirm-dialog`);n==null||n.ask({heading:t.Ln(`parley-delete-heading`),text:t.rn(C,this).kept?t.Ln(`parley-delete-kept`):t.Ln(`parley-delete-room`),quote:e.text,verb:t.Ln(`parley-action-delete`),run:()=>void t.in(T,this,E).call(this,{type:`delete`,message:e.id})})}async function ot(e){try{await e}catch(e){t.rn(C,this).fail(t.Ln(`parley-error-not-done`))}}async function st(e){await require("ext.parley.bootstrap").load("ext.parley.report-dialog");let n=t.rn(C,this).renderRoot.querySelector(`parley-report-dialog`);n==null||n.report(e,async e=>{let n=t.rn(w,this).call(this);return n===void 0?{type:`unanswered`}:n.command(t.Xt({type:`report`},e))})}async function ct(e,n){var r,i;await require("ext.parley.bootstrap").load("ext.parley.moderation-dialog");let a=t.rn(C,this).renderRoot.querySelector(`parley-moderation-dialog`);a==null||a.decide(e,(r=(i=t.rn(C,this).context)==null?void 0:i.wiki)==null?``:r,n,async e=>{let n=t.rn(w,this).call(this);return n===void 0?{type:`unanswered`}:n.command(e)})}function lt(){let e=t.rn(C,this).renderRoot.querySelector(`parley-confirm-dialog`);e==null||e.ask({heading:t.Ln(`parley-room-close-heading`),text:t.Ln(`parley-room-close-text`),verb:t.Ln(`parley-room-close`),run:()=>void t.in(T,this,E).call(this,{type:`close`,reason:``})})}async function ut(e){let n=new URL(t.rn(C,this).recordAddress(e.id),location.href).href;try{await navigator.clipboard.writeText(n),t.mn(t.Ln(`parley-link-copied`))}catch(n){history.replaceState(null,``,`#message=${e.id}`),t.mn(t.Ln(`parley-link-in-address`))}}async function E(e){var n,r;let i=(n=await((r=t.rn(w,this).call(this))==null?void 0:r.command(e)))==null?{type:`unanswered`}:n;return i.type===`error`?t.rn(C,this).fail(t.N(i.code,i.retryAfter)):i.type===`unanswered`&&t.rn(C,this).fail(t.Ln(`parley-error-not-done`)),i}function dt(e,n){t.rn(C,this).dispatchEvent(new CustomEvent(e,{detail:n,bubbles:!0,composed:!0}))}var ft=`messages`,pt=2e4,mt=new WeakMap,ht=new WeakMap,gt=new WeakSet,_t=class{constructor(e){t.on(this,gt),t.an(this,mt,void 0),t.an(this,ht,new Map),t.Vt(mt,this,e)}request(e){return t.in(gt,this,vt).call(this,e.id,{type:`unanswered`}),new Promise(n=>{let r=Number(setTimeout(()=>t.in(gt,this,vt).call(this,e.id,{type:`unanswered`}),pt));t.rn(ht,this).set(e.id,{settle:n,timer:r}),t.rn(mt,this).call(this,JSON.stringify(e))})}tell(e){t.rn(mt,this).call(this,JSON.stringify(e))}answered(e){t.in(gt,this,vt).call(this,e.id,e)}cut(){for(let e of t.rn(ht,this).keys())t.in(gt,this,vt).call(this,e,{type:`unanswered`})}};function vt(e,n){let r=t.rn(ht,this).get(e);r!==void 0&&(t.rn(ht,this).delete(e),clearTimeout(r.timer),r.settle(n))}var yt=new Set([`ack`,`error`,`presence`,`welcome`,`notice`]);function bt(e){try{let t=JSON.parse(e);return typeof t!=`object`||!t||!(`type`in t)?void 0:typeof t.type==`string`&&yt.has(t.type)?t:void 0}catch(e){return}}var xt=100,St=new WeakMap,D=new WeakMap,Ct=new WeakMap,O=new WeakMap,wt=class{constructor(e){t.an(this,St,void 0),t.an(this,D,[]),t.an(this,Ct,void 0),t.an(this,O,`unknown`),t.Vt(St,this,e)}get messages(){return t.rn(D,this)}get state(){return t.rn(O,this)}async load(e,n){var r,i,a,o;if(t.rn(O,this)===`loading`||t.rn(O,this)===`beginning`)return!1;let s=(r=(i=t.rn(Ct,this))==null?(a=t.rn(D,this)[0])==null?void 0:a.id:i)==null?(o=e[0])==null?void 0:o.id:r;if(s===void 0)return!1;t.Vt(O,this,`loading`),n();try{let n=await t.rn(St,this).call(this,{before:s,limit:xt}),r=new Set([...t.rn(D,this),...e].map(e=>e.id)),i=n.messages.filter(e=>!r.has(e.id));return t.Vt(D,this,[...i,...t.rn(D,this)]),t.Vt(Ct,this,n.before),t.Vt(O,this,n.before===void 0?`beginning`:`more`),i.length>0}catch(e){return t.Vt(O,this,`failed`),!1}finally{n()}}liveChanged(e,n){var r;let i=n[0];if(e.length===0||i===void 0)return;let a=e.findIndex(e=>e.id===i.id);a>0?t.Vt(D,this,[...t.rn(D,this),...e.slice(0,a)]):a<0&&((r=t.rn(D,this).at(-1))==null?void 0:r.id)!==i.id&&(t.Vt(D,this,[]),t.Vt(Ct,this,void 0),t.Vt(O,this,`unknown`));let o=new Set(n.map(e=>e.id));t.rn(D,this).some(e=>o.has(e.id))&&t.Vt(D,this,t.rn(D,this).filter(e=>!o.has(e.id)))}update(e,n){t.Vt(D,this,t.rn(D,this).map(t=>t.id===e?n(t):t))}},Tt=new WeakMap,Et=new WeakMap,Dt=class{constructor(e,n,r){t.an(this,Tt,void 0),t.an(this,Et,void 0),t.Vt(Tt,this,e),t.Vt(Et,this,`parley.draft.${r}.${n}`)}load(){try{var e,n;return(e=Ot(JSON.parse((n=t.rn(Tt,this).getItem(t.rn(Et,this)))==null?`null`:n)))==null?{text:``}:e}catch(e){return{text:``}}}save(e){e.text===``&&e.replyTo===void 0&&e.anchor===void 0?t.rn(Tt,this).removeItem(t.rn(Et,this)):t.rn(Tt,this).setItem(t.rn(Et,this),JSON.stringify(e))}};function Ot(e){if(typeof e!=`object`||!e||!(`text`in e)||typeof e.text!=`string`)return;let n=`replyTo`in e&&typeof e.replyTo==`string`?{replyTo:e.replyTo}:{},r=`anchor`in e?kt(e.anchor):void 0;return t.Xt(t.Xt({text:e.text},n),r&&{anchor:r})}function kt(e){if(typeof e!=`object`||!e||!(`document`in e&&`start`in e&&`end`in e&&`quote`in e))return;let{document:t,start:n,end:r,quote:i}=e;return[t,n,r,i].every(e=>typeof e==`string`)?{document:String(t),start:String(n),end:String(r),quote:String(i)}:void 0}var At=[`state`],jt=new WeakMap,Mt=new WeakMap,k=new WeakMap,Nt=new WeakSet,Pt=class{constructor(e,n,r){t.on(this,Nt),t.an(this,jt,void 0),t.an(this,Mt,void 0),t.an(this,k,void 0),t.Vt(jt,this,e),t.Vt(Mt,this,`parley.outbox.${r}.${n}`),t.Vt(k,this,t.in(Nt,this,It).call(this))}get pending(){return t.rn(k,this)}get waiting(){return t.rn(k,this).filter(e=>e.state.kind===`waiting`)}find(e){return t.rn(k,this).find(t=>t.clientId===e)}add(e){let n=t.Xt(t.Xt({},e),{},{clientId:Rt(),state:{kind:`waiting`}});return t.in(Nt,this,Ft).call(this,[...t.rn(k,this),n]),n}setState(e,n){t.in(Nt,this,Ft).call(this,t.rn(k,this).map(r=>r.clientId===e?t.Xt(t.Xt({},r),{},{state:n}):r))}remove(e){t.in(Nt,this,Ft).call(this,t.rn(k,this).filter(t=>t.clientId!==e))}};function Ft(e){t.Vt(k,this,e),e.length===0?t.rn(jt,this).removeItem(t.rn(Mt,this)):t.rn(jt,this).setItem(t.rn(Mt,this),JSON.stringify(e.map(e=>{let{state:n}=e;return t.Lt(e,At)})))}function It(){try{var e;let n=JSON.parse((e=t.rn(jt,this).getItem(t.rn(Mt,this)))==null?`[]`:e);return Array.isArray(n)?n.flatMap(Lt):[]}catch(e){return[]}}function Lt(e){let n=Ot(e);if(n===void 0||typeof e!=`object`||!e||!(`clientId`in e&&`at`in e))return[];let{clientId:r,at:i}=e;return typeof r!=`string`||typeof i!=`number`?[]:[t.Xt(t.Xt({},n),{},{clientId:r,at:i,state:{kind:`waiting`}})]}function Rt(){return crypto.randomUUID()}var zt=[`anchor`],A=new WeakMap,j=new WeakMap,M=new WeakMap,Bt=new WeakMap,N=new WeakMap,P=new WeakMap,Vt=new WeakMap,F=new WeakMap,Ht=new WeakMap,I=new WeakMap,Ut=new WeakMap,Wt=new WeakMap,Gt=new WeakMap,Kt=new WeakMap,L=new WeakMap,R=new WeakSet,qt=new WeakMap,Jt=class{constructor(e){var n;t.on(this,R),t.an(this,A,void 0),t.an(this,j,void 0),t.an(this,M,void 0),t.an(this,Bt,void 0),t.an(this,N,void 0),t.an(this,P,void 0),t.an(this,Vt,void 0),t.an(this,F,[]),t.an(this,Ht,!1),t.an(this,I,void 0),t.an(this,Ut,void 0),t.an(this,Wt,0),t.an(this,Gt,!1),t.an(this,Kt,!1),t.an(this,L,!1),t.tn(this,`isMine`,e=>t.rn(Bt,this)===t.St(e.author)),t.an(this,qt,void 0),t.Vt(A,this,e),t.Vt(Bt,this,e.person===void 0?void 0:t.St(e.person)),t.Vt(j,this,new Pt(e.storage,e.document,(n=t.rn(Bt,this))==null?``:n)),t.Vt(M,this,new _t(e=>t.rn(P,this).send(e))),t.Vt(N,this,new wt(e.fetchPage)),t.Vt(P,this,t.in(R,this,Yt).call(this))}get messages(){return[...t.rn(N,this).messages,...t.rn(F,this)]}get pending(){return t.rn(j,this).pending}get status(){return t.rn(P,this).status}get synced(){return t.rn(Ht,this)}get welcome(){return t.rn(I,this)}get digest(){return t.rn(Ut,this)}get older(){return t.rn(N,this).state}get online(){return t.rn(P,this).status.state===`online`&&t.rn(I,this)!==void 0}find(e){var n;return(n=t.rn(F,this).find(t=>t.id===e))==null?t.rn(N,this).messages.find(t=>t.id===e):n}post(e){let n=t.rn(j,this).add(t.Xt(t.Xt({},e),{},{at:Date.now()}));this.typing(!1),t.in(R,this,z).call(this),this.online&&t.in(R,this,rn).call(this,n)}retry(e){t.rn(j,this).setState(e,{kind:`waiting`}),t.in(R,this,z).call(this);let n=t.rn(j,this).find(e);n!==void 0&&this.online&&t.in(R,this,rn).call(this,n)}discard(e){t.rn(j,this).remove(e),t.in(R,this,z).call(this)}async command(e){if(!this.online)return{type:`unanswered`};let n=await t.rn(M,this).request(t.Xt(t.Xt({},e),{},{id:Rt()}));return n.type===`ack`&&t.in(R,this,on).call(this,e),n}typing(e){let n=Date.now();(e?n-t.rn(Wt,this)>sn:t.rn(Wt,this)>0)&&this.online&&(t.Vt(Wt,this,e?n:0),t.rn(M,this).tell({type:`typing`,id:Rt(),on:e}))}loadOlder(){return t.rn(N,this).load(t.rn(F,this),()=>t.in(R,this,z).call(this))}rejoin(){t.rn(P,this).retry(),t.in(R,this,z).call(this)}close(){t.Vt(L,this,!0),t.rn(M,this).cut(),t.rn(P,this).close(),t.rn(P,this).doc.destroy()}};function Yt(){let e=new i.T;t.Vt(Vt,this,e);let n=()=>t.rn(Vt,this)===e&&!t.rn(L,this);return e.getArray(ft).observe(()=>{n()&&t.in(R,this,Xt).call(this,e)}),t.rn(A,this).connection.open(t.rn(A,this).document,e,{onStatus:e=>{n()&&t.in(R,this,Zt).call(this,e)},onStateless:e=>{n()&&t.in(R,this,Qt).call(this,e)},onSynced:()=>{n()&&(t.Vt(Ht,this,!0),t.in(R,this,z).call(this),t.in(R,this,nn).call(this))}})}function Xt(e){let n=t.rn(F,this),r=e.getArray(ft).toArray(),i=new Set(n.map(e=>e.id));t.Vt(F,this,r),t.rn(N,this).liveChanged(n,r);let a=r.filter(e=>!i.has(e.id));for(let e of a)this.isMine(e)&&t.rn(j,this).remove(e.clientId);let o=a.filter(e=>!this.isMine(e));t.rn(Ht,this)&&o.length>0&&t.rn(A,this).onArrived(o),t.in(R,this,z).call(this)}function Zt(e){e.state!==`online`&&(t.Vt(I,this,void 0),t.Vt(Wt,this,0),t.rn(M,this).cut()),t.in(R,this,z).call(this)}function Qt(e){let n=bt(e);n!==void 0&&t.in(R,this,$t).call(this,n)}function $t(e){switch(e.type){case`ack`:case`error`:t.rn(M,this).answered(e);return;case`presence`:t.Vt(Ut,this,e),t.in(R,this,z).call(this);return;case`notice`:t.rn(A,this).onNotice(e);return;case`welcome`:t.in(R,this,en).call(this,e)}}function en(e){let n=t.rn(qt,this)!==void 0&&t.rn(qt,this)!==e.incarnation;t.Vt(qt,this,e.incarnation),n?t.in(R,this,tn).call(this):(t.Vt(I,this,e),t.in(R,this,z).call(this),t.in(R,this,nn).call(this))}function tn(){t.rn(M,this).cut(),t.rn(P,this).close(),t.rn(P,this).doc.destroy(),t.Vt(qt,this,void 0),t.Vt(F,this,[]),t.Vt(N,this,new wt(t.rn(A,this).fetchPage)),t.Vt(Ht,this,!1),t.Vt(I,this,void 0),t.Vt(P,this,t.in(R,this,Yt).call(this)),t.in(R,this,z).call(this)}async function nn(){if(!t.rn(Gt,this)){t.Vt(Gt,this,!0);for(let e of t.rn(j,this).waiting){if(!this.online)break;await t.in(R,this,rn).call(this,e)}t.Vt(Gt,this,!1)}}async function rn(e){let{clientId:n,text:r,replyTo:i,anchor:a}=e,o=await t.rn(M,this).request(t.Xt(t.Xt({type:`post`,id:n,text:r},i===void 0?{}:{replyTo:i}),a===void 0?{}:{anchor:a}));if(!(t.rn(j,this).find(n)===void 0||t.rn(L,this))){switch(o.type){case`ack`:o.message===void 0||this.find(o.message)!==void 0?t.rn(j,this).remove(n):t.in(R,this,an).call(this,n);break;case`error`:{let{code:e,retryAfter:r}=o,i=r===void 0?{kind:`failed`,code:e}:{kind:`failed`,code:e,retryAfter:r};t.rn(j,this).setState(n,i);break}case`unanswered`:this.online&&t.rn(j,this).setState(n,{kind:`failed`})}t.in(R,this,z).call(this)}}function an(e){setTimeout(()=>{!t.rn(L,this)&&this.online&&(t.rn(j,this).remove(e),t.in(R,this,z).call(this))},2e3)}function on(e){if(e.type===`edit`){let{text:n}=e;t.rn(N,this).update(e.message,e=>t.Xt(t.Xt({},e),{},{text:n,editedAt:Date.now()}))}else if(e.type===`delete`||e.type===`remove`){let n=e.type===`delete`?`author`:`moderator`;t.rn(N,this).update(e.message,e=>{let{anchor:r}=e,i=t.Lt(e,zt);return t.Xt(t.Xt({},i),{},{text:``,deletedBy:n,reactions:{}})})}else if(e.type===`react`&&t.rn(A,this).person!==void 0){let{person:n}=t.rn(A,this);t.rn(N,this).update(e.message,t=>cn(t,e.emoji,e.on,n))}else return;t.in(R,this,z).call(this)}function z(){t.rn(Kt,this)||t.rn(L,this)||(t.Vt(Kt,this,!0),queueMicrotask(()=>{t.Vt(Kt,this,!1),t.rn(L,this)||t.rn(A,this).onChange()}))}var sn=3e3;function cn(e,n,r,i){var a,o;let s=e.reactions,{[n]:c}=s,l=t.Lt(s,[n].map(t.nn)),u=((a=c==null?void 0:c.people)==null?[]:a).filter(e=>t.St(e)!==t.St(i)),ee=((o=c==null?void 0:c.count)==null?0:o)+(r?1:-1);return ee<=0?t.Xt(t.Xt({},e),{},{reactions:l}):t.Xt(t.Xt({},e),{},{reactions:t.Xt(t.Xt({},l),{},{[n]:{count:ee,people:r?[...u,i]:u}})})}var ln=new WeakMap,un=new WeakMap,B=new WeakMap,dn=class{constructor(e,n,r){t.an(this,ln,void 0),t.an(this,un,void 0),t.an(this,B,void 0),t.Vt(ln,this,e),t.Vt(un,this,`parley.read.${r}.${n}`);let i=Number(e.getItem(t.rn(un,this)));t.Vt(B,this,Number.isFinite(i)&&i>0?i:void 0)}get readUntil(){return t.rn(B,this)}begin(e){var n,r;t.rn(B,this)!=null||t.Vt(B,this,(n=(r=e.at(-1))==null?void 0:r.at)==null?0:n)}read(e){var n,r,i;let a=(n=(r=e.at(-1))==null?void 0:r.at)==null?0:n;return a<=((i=t.rn(B,this))==null?0:i)?!1:(t.Vt(B,this,a),t.rn(ln,this).setItem(t.rn(un,this),String(a)),!0)}unread(e,n){let r=t.rn(B,this);return r===void 0?[]:e.filter(e=>e.at>r&&!n(e)&&e.deletedBy===void 0)}},fn=new WeakMap,V=new WeakMap,H=new WeakMap,U=new WeakMap,pn=new WeakMap,W=new WeakMap,mn=new WeakMap,hn=new WeakMap,G=new WeakMap,gn=new WeakSet,_n=class{constructor(e,n){t.on(this,gn),t.an(this,fn,void 0),t.an(this,V,void 0),t.an(this,H,void 0),t.an(this,U,void 0),t.an(this,pn,void 0),t.an(this,W,void 0),t.an(this,mn,void 0),t.an(this,hn,!1),t.an(this,G,{count:0,mentions:0}),t.Vt(fn,this,e),t.Vt(V,this,n),e.addController(this)}hostDisconnected(){this.close()}get conversation(){return t.rn(U,this)}get drafts(){return t.rn(pn,this)}get items(){let e=t.rn(U,this);return e===void 0?[]:r.i(e.messages,e.pending,t.rn(mn,this),e.isMine)}get unread(){return t.rn(G,this)}open(e){let r=t.rn(H,this);if(r!==void 0&&r.document===e.document&&r.connection===e.connection&&r.kept===e.kept&&t.rn(U,this)!==void 0)return;this.close(),t.Vt(H,this,e);let i=n.r(e.kept),a=e.person===void 0?``:t.St(e.person);t.Vt(pn,this,new Dt(i,e.document,a)),t.Vt(W,this,new dn(n.n(e.kept?`browser`:`tab`),e.document,a)),t.Vt(U,this,new Jt({connection:e.connection,document:e.document,person:e.person,storage:i,fetchPage:n=>t.k(e.document,n),onChange:()=>t.in(gn,this,vn).call(this),onArrived:e=>t.in(gn,this,bn).call(this,e),onNotice:e=>t.rn(V,this).notice(e)})),t.rn(fn,this).requestUpdate()}close(){var e;(e=t.rn(U,this))==null||e.close(),t.Vt(U,this,void 0),t.Vt(H,this,void 0),t.Vt(mn,this,void 0),t.Vt(hn,this,!1)}seen(){var e,n,r;let i=(e=(n=t.rn(U,this))==null?void 0:n.messages)==null?[]:e;((r=t.rn(W,this))==null?void 0:r.read(i))===!0&&t.in(gn,this,yn).call(this)}returned(){var e;t.rn(G,this).count!==0&&(t.Vt(mn,this,(e=t.rn(W,this))==null?void 0:e.readUntil),t.rn(fn,this).requestUpdate())}};function vn(){let e=t.rn(U,this);if((e==null?void 0:e.synced)===!0&&!t.rn(hn,this)){var n,r;t.Vt(hn,this,!0),t.Vt(mn,this,(n=t.rn(W,this))==null?void 0:n.readUntil),(r=t.rn(W,this))==null||r.begin(e.messages)}t.in(gn,this,yn).call(this),t.rn(fn,this).requestUpdate()}function yn(){var e,n,r;let i=t.rn(U,this);if(i===void 0)return;let a=((e=(n=t.rn(W,this))==null?void 0:n.unread(i.messages,i.isMine))==null?[]:e).filter(e=>!t.rn(V,this).ignores(e.author)),o=(r=t.rn(H,this))==null||(r=r.person)==null?void 0:r.name,s=o===void 0?0:a.filter(e=>t.Bt(e.text,o)).length;(a.length!==t.rn(G,this).count||s!==t.rn(G,this).mentions)&&(t.Vt(G,this,{count:a.length,mentions:s}),t.rn(V,this).unread(t.rn(G,this)))}function bn(e){var n,r;let i=e.filter(e=>!t.rn(V,this).ignores(e.author)),a=(n=(r=t.rn(H,this))==null?void 0:r.wiki)==null?``:n;for(let e of t.rn(V,this).inView()?i:[])t.mn(t.R(e,a),xn);i.length>0&&t.rn(V,this).arrived(i)}var xn={kind:`messages`,words:e=>t.Ln(`parley-announce-many`,e)},K=new WeakSet,Sn=class extends t._n{constructor(){super(),t.on(this,K),this.heading=``,this.topic=``,this.kept=!0,this.promise=``,this.document=``,this.people=[],this.count=0,this.wiki=``,this.searching=!1,this.search=()=>void 0,this.back=void 0,this.moreItems=[],this.language=``}render(){return t.yn`
<div class="top">
${this.back===void 0?t.vn:t.in(K,this,wn).call(this,t.Ln(`parley-room-back`),t.Nn,this.back)}
<div class="words">
<h2 title=${this.heading}><bdi>${this.heading}</bdi></h2>
${this.topic===``?t.vn:t.yn`<div class="topic" title=${this.topic}><bdi>${this.topic}</bdi></div>`}
</div>
${this.count===0?t.vn:t.yn`<parley-faces
.people=${this.people}
.count=${this.count}
.max=${3}
.wiki=${this.wiki}
></parley-faces>`}
${this.kept?t.in(K,this,wn).call(this,t.Ln(`parley-search-open`),t.jt,this.search,this.searching):t.vn}
${t.in(K,this,Tn).call(this)}
</div>
<p class="promise ${this.kept?`kept`:`gone`}">
${t.dn(this.kept?t.Dn:t.jn,1)}
<span>${t.in(K,this,Cn).call(this)}</span>
</p>
`}};function Cn(){return this.promise===``?this.kept?t.Ln(`parley-promise-kept`):t.Ln(`parley-promise-gone`):this.promise}function wn(e,n,r,i){return t.yn`<button
type="button"
class="button quiet icon"
aria-label=${e}
title=${e}
aria-pressed=${i===void 0?t.vn:String(i)}
@click=${r}
>
${t.dn(n)}
</button>`}function Tn(){let e=this.kept?[{label:t.Ln(`parley-export-text`),icon:t.m,run:()=>void t.in(K,this,En).call(this,`text`)},{label:t.Ln(`parley-export-wikitext`),icon:t.m,run:()=>void t.in(K,this,En).call(this,`wikitext`)},{label:t.Ln(`parley-export-json`),icon:t.m,run:()=>void t.in(K,this,En).call(this,`json`)}]:[],n=[...this.moreItems,...e];return n.length===0?t.vn:t.yn`<parley-menu .label=${t.Ln(`parley-room-more`)} .icon=${t.kn} .items=${n}></parley-menu>`}async function En(e){try{await t.A(this.document,e)}catch(e){t.mn(t.Ln(`parley-error-not-done`))}}t.tn(Sn,`properties`,{heading:{},topic:{},kept:{type:Boolean},promise:{},document:{},people:{attribute:!1},count:{type:Number},wiki:{},searching:{type:Boolean},search:{attribute:!1},back:{attribute:!1},moreItems:{attribute:!1},language:{}}),t.tn(Sn,`styles`,[t.cn,t.ln,t.bn`
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
`]),customElements.define(`parley-room-header`,Sn);function Dn(e){switch(e.state){case`connecting`:case`online`:return;case`offline`:return{words:t.Ln(`parley-status-offline`),tone:`warning`,retry:!1};case`stopping`:return{words:t.Ln(`parley-status-stopping`),tone:`calm`,retry:!1};case`refused`:return{words:t.N(e.code),tone:`warning`,retry:On(e.code)}}}function On(e){return e!==`not_found`&&e!==`banned`&&e!==`not_signed_in`}function kn(e,n,r){if(!r)return t.Ln(`parley-composer-sign-in`);if(!(n===void 0||n.canPost))return e.state===`online`&&e.readOnly!==void 0?t.N(e.readOnly):t.Ln(`parley-composer-read-only`)}function An(e,n,r){if(e===void 0||e.count>100)return``;let i=n===void 0?``:t.St(n),a=new Set(e.typing.filter(e=>e!==i)),o=e.people.filter(e=>a.has(t.St(e))).map(e=>t.I(e,r)),[s,c]=o;return s===void 0?``:c===void 0?t.Ln(`parley-typing-one`,s):o.length===2?t.Ln(`parley-typing-two`,s,c):t.Ln(`parley-typing-many`)}var jn=t.bn`
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
`,Mn=e.t({ParleyRoom:()=>Un}),q=new WeakMap,J=new WeakMap,Y=new WeakMap,Nn=new WeakMap,Pn=new WeakMap,Fn=new WeakMap,X=new WeakSet,In=new WeakMap,Ln=new WeakMap,Rn=new WeakMap,zn=new WeakMap,Bn=new WeakMap,Vn=new WeakMap,Hn=new WeakMap,Un=class extends t._n{constructor(){super(),t.on(this,X),t.an(this,q,new _n(this,{unread:e=>t.in(X,this,$).call(this,`parley-unread`,e),arrived:e=>t.in(X,this,$).call(this,`parley-arrived`,{messages:e}),notice:e=>t.in(X,this,Q).call(this,t.L(e)),ignores:e=>o.has(e),inView:()=>this.checkVisibility()})),t.an(this,J,new it(this,()=>t.rn(q,this).conversation)),t.an(this,Y,!1),t.an(this,Nn,void 0),t.an(this,Pn,``),t.an(this,Fn,!1),t.an(this,In,()=>{var e,n,r,i;let a=t.rn(q,this).conversation,o=(e=this.context)==null||(e=e.person)==null?void 0:e.userId,s=((n=a==null?void 0:a.messages)==null?[]:n).map(e=>e.author).toReversed();return{here:((r=a==null||(i=a.digest)==null?void 0:i.people)==null?[]:r).filter(e=>e.userId!==o),spoke:s.filter(e=>e.userId!==o),wiki:Z.call(t.in(X,this)),searchPages:this.searchPages}}),t.an(this,Ln,{post:e=>{var n;t.in(X,this,Q).call(this,``),(n=t.rn(q,this).conversation)==null||n.post(e)},edit:(e,n)=>void t.rn(J,this).edit(e,n),draft:e=>{var n;return(n=t.rn(q,this).drafts)==null?void 0:n.save(e)},typing:e=>{var n;return(n=t.rn(q,this).conversation)==null?void 0:n.typing(e)},editLast:()=>t.rn(J,this).editLast(),leave:()=>t.in(X,this,$).call(this,`parley-leave`,void 0)}),t.an(this,Rn,e=>t.rn(J,this).act(e)),t.an(this,zn,()=>{document.visibilityState===`visible`&&this.checkVisibility()&&this.shown()}),t.an(this,Bn,()=>{require("ext.parley.bootstrap").load("ext.parley.record-search").catch(()=>t.in(X,this,Q).call(this,t.Ln(`parley-error-not-done`))),t.Vt(Y,this,!t.rn(Y,this)),this.requestUpdate(),t.rn(Y,this)||this.focusComposer()}),t.an(this,Vn,()=>{var e;let t=(e=/^#message=([\w-]{1,64})$/u.exec(location.hash))==null?void 0:e[1];t!==void 0&&this.kept&&this.showMessage(t)}),t.an(this,Hn,e=>{let n=this.composer;if(e.key===`F6`&&!e.altKey&&!e.ctrlKey){var r;e.preventDefault(),e.stopPropagation(),e.composedPath().includes(n==null?this:n)&&n!==null?(r=this.list)==null||r.focusList():t.in(X,this,$).call(this,`parley-leave`,void 0)}else e.key===`Escape`&&!e.isComposing&&(e.preventDefault(),e.stopPropagation(),n===null?t.in(X,this,$).call(this,`parley-leave`,void 0):n.focusField())}),this.document=``,this.connection=void 0,this.kept=!0,this.context=void 0,this.heading=``,this.topic=``,this.promise=``,this.anchorState=()=>`unknown`,this.searchPages=async()=>[],this.back=void 0,this.menuItems=[],this.inviting=!1,this.recordAddress=e=>`#message=${e}`}async focusComposer(){var e;await this.updateComplete;let{composer:t}=this;t===null?(e=this.list)==null||e.focusList():await t.focusField()}async discuss(e){var n;t.Vt(Y,this,!1),this.requestUpdate(),await this.updateComplete,(n=this.composer)==null||n.discuss(e)}async showMessage(e){var n,r,i;t.Vt(Y,this,!1),this.requestUpdate();let a=await t.rn(J,this).pageTo(e);return await this.updateComplete,await((n=this.list)==null?void 0:n.updateComplete),a?(t.Vt(Nn,this,e),this.requestUpdate(),(r=(i=this.list)==null?void 0:i.reveal(e))!=null&&r):(t.in(X,this,Q).call(this,t.Ln(`parley-message-not-found`)),!1)}setAway(e){var n;(n=t.rn(q,this).conversation)==null||n.command({type:`away`,on:e})}get unread(){return t.rn(q,this).unread}get composer(){return this.renderRoot.querySelector(`parley-composer`)}get list(){return this.renderRoot.querySelector(`parley-message-list`)}fail(e){t.in(X,this,Q).call(this,e)}connectedCallback(){super.connectedCallback(),t.hn(),addEventListener(`hashchange`,t.rn(Vn,this)),document.addEventListener(`visibilitychange`,t.rn(zn,this))}disconnectedCallback(){super.disconnectedCallback(),removeEventListener(`hashchange`,t.rn(Vn,this)),document.removeEventListener(`visibilitychange`,t.rn(zn,this))}willUpdate(e){var n;let{connection:r,context:i}=this;r!==void 0&&i!==void 0&&this.document!==``&&(e.has(`document`)&&t.Vt(Fn,this,!1),t.rn(q,this).open({connection:r,document:this.document,kept:this.kept,person:(n=i.person)==null?void 0:n,wiki:i.wiki}))}updated(){var e,n,r,i;if(t.rn(Fn,this)||((e=t.rn(q,this).conversation)==null?void 0:e.synced)!==!0)return;t.Vt(Fn,this,!0);let a=(n=(r=t.rn(q,this).drafts)==null?void 0:r.load())==null?{text:``}:n,o=a.replyTo===void 0?void 0:t.rn(q,this).conversation.find(a.replyTo);(i=this.composer)==null||i.restore(a,o),t.rn(Vn,this).call(this)}render(){var e,n;let r=t.rn(q,this).conversation;if(r===void 0)return t.vn;let{digest:i}=r;return t.yn`
<section aria-label=${this.heading} @keydown=${t.rn(Hn,this)}>
<parley-room-header
.heading=${this.heading}
.topic=${this.topic}
.kept=${this.kept}
.promise=${this.promise}
.document=${this.document}
.people=${(e=i==null?void 0:i.people)==null?[]:e}
.count=${(n=i==null?void 0:i.count)==null?0:n}
.wiki=${Z.call(t.in(X,this))}
.searching=${t.rn(Y,this)}
.search=${t.rn(Bn,this)}
.back=${this.back}
.moreItems=${[...t.rn(J,this).menu(),...this.menuItems]}
.language=${t.Fn()}
></parley-room-header>
${t.in(X,this,Wn).call(this)} ${t.rn(Y,this)?t.in(X,this,Kn).call(this):t.in(X,this,qn).call(this)} ${t.in(X,this,Gn).call(this)} ${t.in(X,this,Yn).call(this)}
</section>
<parley-confirm-dialog></parley-confirm-dialog>
<parley-report-dialog></parley-report-dialog>
<parley-moderation-dialog></parley-moderation-dialog>
`}shown(){var e;t.rn(q,this).returned(),((e=this.list)==null?void 0:e.atEnd)===!0&&t.in(X,this,Zn).call(this)}};function Z(){var e,t;return(e=(t=this.context)==null?void 0:t.wiki)==null?``:e}function Wn(){var e;let n=(e=t.rn(q,this).conversation)==null?void 0:e.status,r=n===void 0?void 0:Dn(n);return r===void 0?t.vn:t.yn`<div class="banner ${r.tone}" role="status">
<span>${r.words}</span>
${r.retry?t.yn`<button type="button" class="button" @click=${()=>{var e;return(e=t.rn(q,this).conversation)==null?void 0:e.rejoin()}}>
${t.Ln(`parley-message-try-again`)}
</button>`:t.vn}
</div>`}function Gn(){return t.rn(Pn,this)===``?t.vn:t.yn`<div class="banner error">
<span role="alert">${t.rn(Pn,this)}</span>
<button
type="button"
class="button quiet icon"
aria-label=${t.Ln(`parley-dialog-close`)}
@click=${()=>t.in(X,this,Q).call(this,``)}
>
${t.dn(t.An,.875)}
</button>
</div>`}function Kn(){return t.yn`<parley-record-search
.document=${this.document}
.wiki=${Z.call(t.in(X,this))}
.jump=${e=>void this.showMessage(e)}
.leave=${t.rn(Bn,this)}
.language=${t.Fn()}
></parley-record-search>`}function qn(){let e=t.rn(q,this).conversation;return t.yn`<parley-message-list
.items=${t.rn(q,this).items}
.view=${t.in(X,this,Xn).call(this)}
.older=${this.kept?e==null?void 0:e.older:void 0}
.loading=${(e==null?void 0:e.synced)!==!0&&(e==null?void 0:e.status.state)===`connecting`}
.empty=${t.in(X,this,Jn).call(this)}
.highlighted=${t.rn(Nn,this)}
.label=${t.Ln(`parley-list-label`)}
.language=${t.Fn()}
></parley-message-list>`}function Jn(){var e;return((e=t.rn(q,this).conversation)==null?void 0:e.status.state)===`refused`?``:this.kept?t.Ln(`parley-room-empty-kept`):t.Ln(`parley-room-empty`)}function Yn(){var e,n;let r=t.rn(q,this).conversation;if((r==null?void 0:r.status.state)===`refused`)return t.vn;let i=(e=(n=this.context)==null?void 0:n.person)==null?void 0:e,a=r===void 0?void 0:kn(r.status,r.welcome,i!==void 0);return a===void 0?t.yn`<parley-composer
.label=${t.Ln(`parley-composer-label`)}
.state=${An(r==null?void 0:r.digest,i,Z.call(t.in(X,this)))}
.wiki=${Z.call(t.in(X,this))}
.sources=${t.rn(In,this)}
.handlers=${t.rn(Ln,this)}
.language=${t.Fn()}
></parley-composer>`:t.yn`<div class="refusal">${a}</div>`}function Xn(){var e,n;return{wiki:Z.call(t.in(X,this)),person:(e=(n=this.context)==null?void 0:n.person)==null?void 0:e,powers:e=>t.rn(J,this).powers(e),find:e=>{var n;return(n=t.rn(q,this).conversation)==null?void 0:n.find(e)},ignored:e=>o.has(e.author),anchorState:e=>e.anchor===void 0?`unknown`:this.anchorState(e.anchor),act:t.rn(Rn,this),retry:e=>{var n;return(n=t.rn(q,this).conversation)==null?void 0:n.retry(e)},change:e=>{var n,r,i,a;let{text:o,replyTo:s,anchor:c}=e,l=t.Xt(t.Xt({text:o},s!==void 0&&{replyTo:s}),c&&{anchor:c});(n=t.rn(q,this).conversation)==null||n.discard(e.clientId),(r=this.composer)==null||r.restore(l,s===void 0||(i=t.rn(q,this).conversation)==null?void 0:i.find(s)),(a=this.composer)==null||a.focusField()},discard:e=>{var n;return(n=t.rn(q,this).conversation)==null?void 0:n.discard(e)},loadOlder:()=>{var e;(e=t.rn(q,this).conversation)==null||e.loadOlder()},seen:()=>t.in(X,this,Zn).call(this)}}function Zn(){document.visibilityState===`visible`&&this.checkVisibility()&&t.rn(q,this).seen()}function Q(e){t.Vt(Pn,this,e),this.requestUpdate()}function $(e,t){this.dispatchEvent(new CustomEvent(e,{detail:t,bubbles:!0,composed:!0}))}t.tn(Un,`properties`,{document:{},connection:{attribute:!1},kept:{type:Boolean},context:{attribute:!1},heading:{},topic:{},promise:{},anchorState:{attribute:!1},searchPages:{attribute:!1},back:{attribute:!1},menuItems:{attribute:!1},inviting:{type:Boolean},recordAddress:{attribute:!1}}),t.tn(Un,`styles`,[t.cn,t.ln,jn]),customElements.define(`parley-room`,Un),Object.defineProperty(exports,"n",{enumerable:!0,get:function(){return Rt}}),Object.defineProperty(exports,"r",{enumerable:!0,get:function(){return _t}}),Object.defineProperty(exports,"t",{enumerable:!0,get:function(){return Mn}});
