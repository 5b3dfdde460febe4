// SPDX-License-Identifier: GPL-2.0-or-later
"use strict";const e=require("ext.parley.rolldown-runtime"),t=require("ext.parley.common"),n=require("ext.parley.browser-storage"),r=require("ext.parley.message"),i=require("ext.parley.prosemirror");var a=`parley.ignored`,o={has(e){return s().has(t.Ct(e))},set(e,r){let i=s();r?i.add(t.Ct(e)):i.delete(t.Ct(e)),n.n(`browser`).setItem(a,JSON.stringify([...i]))}};function s(){try{var e;let t=JSON.parse((e=n.n(`browser`).getItem(a))==null?`[]`:e);return new Set(Array.isArray(t)?t.filter(e=>typeof e==`string`):[])}catch(e){return new Set}}var c=1e3,l=t.Nn`
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
`;function u(e,t){var n,r;let i=e.slice(0,t),a=/\[\[([^[\]|\n]{0,100})$/u.exec(i);if(a!==null)return{kind:`page`,words:(n=a[1])==null?``:n,start:a.index,end:t};let o=RegExp(`(?<![\\p{L}\\p{N}_.@-])@"?([\\p{L}\\p{N}_][^\\s@"]{0,50}(?: [^\\s@"]{1,50})?)?$`,`u`).exec(i);if(o!==null)return{kind:`person`,words:(r=o[1])==null?``:r,start:o.index,end:t}}function ee(e,n,r,i){let a=e.toLocaleLowerCase(),o=new Set,s=[];for(let e of[...n,...r]){let n=t.Ct(e);if(o.has(n)||!re(e.name.toLocaleLowerCase(),a))continue;o.add(n);let r=t.St(e,i);if(s.push({kind:`person`,person:e,label:r,insert:`${t.Bt(e.name)} `}),s.length===7)break}return s}function te(e){return e.slice(0,7).map(e=>({kind:`page`,label:e,insert:`[[${e}]] `}))}function ne(e,t,n){let r=e.slice(t.end).replace(t.kind===`page`?/^\]{0,2} ?/u:/^"? ?/u,``),i=e.slice(0,t.start)+n.insert;return{text:i+r,caret:i.length}}function re(e,t){return e.startsWith(t)||e.split(/\s+/u).some(e=>e.startsWith(t))}var ie=150,ae=new WeakMap,oe=new WeakMap,se=new WeakMap,d=new WeakMap,f=new WeakMap,ce=new WeakMap,le=new WeakMap,p=new WeakSet,ue=class{constructor(e,n){t.yn(this,p),t.vn(this,ae,void 0),t.vn(this,oe,void 0),t.vn(this,se,void 0),t.vn(this,d,[]),t.vn(this,f,0),t.vn(this,ce,void 0),t.vn(this,le,void 0),t.tn(ae,this,e),t.tn(oe,this,n),e.addController(this)}hostDisconnected(){this.close()}get completions(){return t.gn(d,this)}get active(){return t.gn(f,this)}get open(){return t.gn(d,this).length>0}update(e,n){let r=u(e,n);if(t._n(p,this,fe).call(this),t.tn(se,this,r),r===void 0)t._n(p,this,m).call(this,[]);else if(r.kind===`person`){let{here:e,spoke:n,wiki:i}=t.gn(oe,this).call(this);t._n(p,this,m).call(this,ee(r.words,e,n,i))}else r.words.trim()===``?t._n(p,this,m).call(this,[]):t.tn(ce,this,setTimeout(()=>void t._n(p,this,de).call(this,r.words),ie))}move(e){let n=t.gn(d,this).length;t.tn(f,this,(t.gn(f,this)+e+n)%n),t.gn(ae,this).requestUpdate()}close(){t._n(p,this,fe).call(this),t.tn(se,this,void 0),t._n(p,this,m).call(this,[])}accept(e,n=t.gn(f,this)){let r=t.gn(d,this)[n],i=t.gn(se,this);if(r!==void 0&&i!==void 0)return this.close(),ne(e,i,r)}};async function de(e){let n=new AbortController;t.tn(le,this,n);try{let r=await t.gn(oe,this).call(this).searchPages(e,n.signal);n.signal.aborted||t._n(p,this,m).call(this,te(r))}catch(e){n.signal.aborted||t._n(p,this,m).call(this,[])}}function fe(){var e;clearTimeout(t.gn(ce,this)),(e=t.gn(le,this))==null||e.abort(),t.tn(le,this,void 0)}function m(e){t.tn(d,this,e),t.tn(f,this,0),t.gn(ae,this).requestUpdate()}var pe=200,h=new WeakMap,me=new WeakMap,he=new WeakMap,g=new WeakSet,ge=new WeakMap,_e=new WeakMap,ve=new WeakMap,ye=new WeakMap,be=new WeakMap,xe=new WeakMap,Se=class extends t.An{constructor(){super(),t.yn(this,g),t.vn(this,h,new ue(this,()=>this.sources())),t.vn(this,me,void 0),t.vn(this,he,``),t.vn(this,ge,e=>{e.target instanceof HTMLTextAreaElement&&(this.text=e.target.value,t.tn(he,this,``),t.gn(h,this).update(this.text,e.target.selectionStart),this.handlers.typing(this.text!==``),t._n(g,this,_).call(this))}),t.vn(this,_e,()=>{let e=Ce.call(t._n(g,this));e!==null&&t.gn(h,this).update(this.text,e.selectionStart)}),t.vn(this,ve,()=>{t.gn(h,this).close(),this.handlers.typing(!1)}),t.vn(this,ye,e=>{e.isComposing||(t.gn(h,this).open&&t._n(g,this,je).call(this,e)?(e.preventDefault(),e.stopPropagation()):e.key===`Enter`&&!e.shiftKey&&!e.altKey&&!e.ctrlKey&&!e.metaKey?(e.preventDefault(),t.gn(be,this).call(this)):e.key===`Escape`?(e.preventDefault(),e.stopPropagation(),t._n(g,this,Me).call(this)):e.key===`ArrowUp`&&this.text===``&&this.mode.kind===`new`&&(e.preventDefault(),this.handlers.editLast()))}),t.vn(this,be,()=>{let e=this.text.trim();if(!(e===``||this.disabled||e.length>1e3)){if(t.zt(e)>5)t.tn(he,this,t.Kn(`parley-error-too-many-mentions`,5)),this.requestUpdate();else if(this.mode.kind===`edit`){let{message:n}=this.mode;e!==n.text&&this.handlers.edit(n,e),t.gn(xe,this).call(this)}else this.handlers.post(t.ln({text:e},t._n(g,this,Fe).call(this))),this.text=``,this.mode={kind:`new`},t.gn(h,this).close(),t._n(g,this,_).call(this),this.focusField()}}),t.vn(this,xe,()=>{t._n(g,this,Ne).call(this),this.focusField()}),this.label=``,this.state=``,this.disabled=!1,this.wiki=``,this.mode={kind:`new`},this.text=``,this.language=``}restore(e,t){this.text=e.text,this.mode=Ie(e,t)}reply(e){t._n(g,this,Ne).call(this),this.mode=Ie(t.ln(t.ln({text:``},t._n(g,this,Fe).call(this)),{},{replyTo:e.id}),e),t._n(g,this,_).call(this),this.focusField()}discuss(e){t._n(g,this,Ne).call(this);let{replyTo:n,replyId:r}=this.mode.kind===`new`?this.mode:{};this.mode=t.ln(t.ln({kind:`new`,anchor:e},n&&{replyTo:n}),r!==void 0&&{replyId:r}),t._n(g,this,_).call(this),this.focusField()}edit(e){this.mode.kind===`new`&&t.tn(me,this,{text:this.text,mode:this.mode}),this.mode={kind:`edit`,message:e},this.text=e.text,this.focusField()}async focusField(){await this.updateComplete;let e=Ce.call(t._n(g,this));e==null||e.focus(),e==null||e.setSelectionRange(e.value.length,e.value.length)}updated(e){e.has(`text`)&&t._n(g,this,we).call(this)}render(){let e=c-this.text.length,{completions:n,active:r,open:i}=t.gn(h,this);return t.Mn`
${i?t._n(g,this,De).call(this):t.jn} ${t._n(g,this,Ee).call(this)}
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
aria-controls=${i?`completions`:t.jn}
aria-activedescendant=${i&&n.length>0?`completion-${r}`:t.jn}
enterkeyhint="send"
@input=${t.gn(ge,this)}
@click=${t.gn(_e,this)}
@keydown=${t.gn(ye,this)}
@blur=${t.gn(ve,this)}
></textarea>
<button
type="button"
class="button primary icon"
aria-label=${this.mode.kind===`edit`?t.Kn(`parley-composer-save`):t.Kn(`parley-composer-send`)}
title=${this.mode.kind===`edit`?t.Kn(`parley-composer-save`):t.Kn(`parley-composer-send`)}
?disabled=${this.disabled||this.text.trim()===``||e<0}
@click=${t.gn(be,this)}
>
${t.wn(t.S)}
</button>
</div>
<div class="below" id="below">
<span class="state">
${t.gn(he,this)===``?this.state:t.Mn`<span class="error" role="alert">${t.gn(he,this)}</span>`}
</span>
${t._n(g,this,Te).call(this,e)}
</div>
`}};function Ce(){return this.renderRoot.querySelector(`textarea`)}function we(){let e=Ce.call(t._n(g,this));e===null||CSS.supports(`field-sizing`,`content`)||(e.style.blockSize=`auto`,e.style.blockSize=`${e.scrollHeight+2}px`)}function Te(e){return e>pe?t.jn:e>=0?t.Mn`<span>${t.Kn(`parley-composer-left`,t.Ot(e),e)}</span>`:t.Mn`<span class="over">${t.Kn(`parley-composer-over`,t.Ot(-e),-e)}</span>`}function Ee(){let{mode:e}=this,n=(e,n,r)=>t.Mn`
<div class="context">
<span>${e}</span>
<button type="button" class="button quiet icon" aria-label=${n} title=${n} @click=${r}>
${t.wn(t.zn,.875)}
</button>
</div>
`;if(e.kind===`edit`)return n(t.Kn(`parley-composer-editing`),t.Kn(`parley-composer-cancel`),t.gn(xe,this));let{replyTo:r,replyId:i,anchor:a}=e,o=r===void 0?t.Kn(`parley-reply-to-earlier`):t.H(r,this.wiki);return t.Mn`
${i===void 0?t.jn:n(t.Kn(`parley-composer-replying`,o),t.Kn(`parley-composer-cancel-reply`),()=>t._n(g,this,Pe).call(this,`reply`))}
${a===void 0?t.jn:n(t.Kn(`parley-composer-about`,t.Gn(a.quote)),t.Kn(`parley-composer-cancel-about`),()=>t._n(g,this,Pe).call(this,`anchor`))}
`}function De(){let{completions:e,active:n}=t.gn(h,this);return t.Mn`
<ul class="completions" id="completions" role="listbox" aria-label=${t.Kn(`parley-composer-completions`)}>
${e.map((e,r)=>t.Mn`
<li
id="completion-${r}"
role="option"
aria-selected=${r===n?`true`:`false`}
@pointerdown=${e=>t._n(g,this,Oe).call(this,e,r)}
>
${e.kind===`person`?t.bt(e.person):t.jn}<bdi>${e.label}</bdi>
</li>
`)}
</ul>
`}function Oe(e,n){e.preventDefault(),t._n(g,this,ke).call(this,n)}function ke(e){let n=t.gn(h,this).accept(this.text,e);n!==void 0&&(this.text=n.text,t._n(g,this,_).call(this),t._n(g,this,Ae).call(this,n.caret))}async function Ae(e){var n;await this.updateComplete,(n=Ce.call(t._n(g,this)))==null||n.setSelectionRange(e,e)}function je(e){switch(e.key){case`ArrowDown`:return t.gn(h,this).move(1),!0;case`ArrowUp`:return t.gn(h,this).move(-1),!0;case`Enter`:case`Tab`:return t._n(g,this,ke).call(this),!0;case`Escape`:return t.gn(h,this).close(),!0;default:return!1}}function Me(){this.mode.kind===`edit`?t.gn(xe,this).call(this):this.mode.replyId===void 0?this.mode.anchor===void 0?this.handlers.leave():t._n(g,this,Pe).call(this,`anchor`):t._n(g,this,Pe).call(this,`reply`)}function Ne(){var e,n,r,i;this.mode.kind===`edit`&&(this.text=(e=(n=t.gn(me,this))==null?void 0:n.text)==null?``:e,this.mode=(r=(i=t.gn(me,this))==null?void 0:i.mode)==null?{kind:`new`}:r,t.tn(me,this,void 0))}function Pe(e){if(this.mode.kind!==`new`)return;let{replyTo:n,replyId:r,anchor:i}=this.mode;this.mode=e===`anchor`?t.ln(t.ln({kind:`new`},n&&{replyTo:n}),r!==void 0&&{replyId:r}):t.ln({kind:`new`},i&&{anchor:i}),t._n(g,this,_).call(this),this.focusField()}function Fe(){if(this.mode.kind===`edit`)return{};let{replyId:e,anchor:n}=this.mode;return t.ln(t.ln({},e!==void 0&&{replyTo:e}),n&&{anchor:t.ln({},n)})}function _(){this.mode.kind===`new`&&this.handlers.draft(t.ln({text:this.text},t._n(g,this,Fe).call(this)))}t.mn(Se,`properties`,{label:{},state:{attribute:!1},disabled:{type:Boolean},wiki:{},sources:{attribute:!1},handlers:{attribute:!1},mode:{attribute:!1},text:{attribute:!1},language:{}}),t.mn(Se,`styles`,[t.xn,t.Sn,t.Cn,l]);function Ie(e,n){return t.ln(t.ln(t.ln({kind:`new`},n&&{replyTo:n}),e.replyTo!==void 0&&{replyId:e.replyTo}),e.anchor&&{anchor:e.anchor})}customElements.define(`parley-composer`,Se);var Le=new WeakSet,Re=class extends t.An{constructor(){super(),t.yn(this,Le),this.person=void 0,this.retry=()=>void 0,this.change=()=>void 0,this.discard=()=>void 0}willUpdate(){this.toggleAttribute(`pending`,this.pending.state.kind===`waiting`),this.toggleAttribute(`failed`,this.pending.state.kind===`failed`)}render(){let{pending:e,person:n}=this;return t.Mn`
<div class="row">
<div class="face">${n===void 0?t.jn:t.bt(n,{size:1.75})}</div>
<div class="body">
<div class="head">
${n===void 0?t.jn:t.j(n,n.wiki)}
${e.state.kind===`waiting`?t.Mn`<span class="edited">${t.Kn(`parley-message-sending`)}</span>`:t.jn}
</div>
${e.anchor===void 0?t.jn:t.Mn`<div class="quote anchor"><span dir="auto">${e.anchor.quote}</span></div>`}
${r.t(e.text,void 0)} ${t._n(Le,this,ze).call(this)}
</div>
</div>
`}};function ze(){let{pending:e}=this;return e.state.kind===`failed`?t.Mn`
<div class="failure" role="alert">
<span>${t.L(e.state.code,e.state.retryAfter)}</span>
<button type="button" class="button" @click=${()=>this.retry(e.clientId)}>
${t.Kn(`parley-message-try-again`)}
</button>
<button type="button" class="button quiet" @click=${()=>this.change(e)}>
${t.Kn(`parley-message-change`)}
</button>
<button type="button" class="button quiet destructive" @click=${()=>this.discard(e.clientId)}>
${t.Kn(`parley-message-discard`)}
</button>
</div>
`:t.jn}t.mn(Re,`properties`,{pending:{attribute:!1},person:{attribute:!1},retry:{attribute:!1},change:{attribute:!1},discard:{attribute:!1}}),t.mn(Re,`styles`,[t.xn,t.Sn,r.n]),customElements.define(`parley-pending-message`,Re);var Be=48,Ve=400,v=new WeakMap,y=new WeakMap,b=new WeakMap,He=new WeakMap,x=new WeakSet,Ue=new WeakMap,We=new WeakMap,Ge=class extends t.An{constructor(){super(),t.yn(this,x),t.vn(this,v,!0),t.vn(this,y,0),t.vn(this,b,void 0),t.vn(this,He,new ResizeObserver(()=>t._n(x,this,$e).call(this))),t.mn(this,`scrollToEnd`,()=>{t.tn(v,this,!0),t.tn(y,this,0),t._n(x,this,$e).call(this),this.requestUpdate(),this.view.seen()}),t.vn(this,Ue,()=>{let e=S.call(t._n(x,this));if(e===null)return;let n=e.scrollHeight-e.scrollTop-e.clientHeight<Be;n!==t.gn(v,this)&&(t.tn(v,this,n),n&&this.scrollToEnd()),e.scrollTop<Ve&&(this.older===`more`||this.older===`unknown`)&&(e.scrollTop===0&&(e.scrollTop=1),this.view.loadOlder())}),t.vn(this,We,e=>{var n;if(!(e.target instanceof HTMLElement)||e.target.localName!==`parley-message`||((n=e.composedPath()[0])==null?e.target:n)!==e.target)return;let r=t._n(x,this,Xe).call(this),i=r.findIndex(t=>t===e.target),a={ArrowDown:i+1,ArrowUp:i-1,Home:0,End:r.length-1}[e.key];if(a===void 0||e.altKey||e.ctrlKey||e.metaKey)return;e.preventDefault();let o=r[a];o==null||o.focus(),o==null||o.scrollIntoView({block:`nearest`})}),this.items=[],this.loading=!1,this.older=void 0,this.empty=``,this.highlighted=void 0,this.label=``,this.language=``}get atEnd(){return t.gn(v,this)}reveal(e){var n;let r=t._n(x,this,Ze).call(this,e);return r!==void 0&&(t.tn(v,this,!1),r.scrollIntoView({block:`center`}),t.tn(b,this,(n=this.items.find(t=>t.kind===`message`&&t.message.id===e))==null?void 0:n.key),this.requestUpdate(),r.focus({preventScroll:!0}),!0)}focusList(){var e,n,r;let i=t._n(x,this,Xe).call(this);(e=(n=(r=i.find(e=>e.tabIndex===0))==null?i.at(-1):r)==null?S.call(t._n(x,this)):n)==null||e.focus()}firstUpdated(){let e=this.renderRoot.querySelector(`.content`);e!==null&&t.gn(He,this).observe(e),S.call(t._n(x,this))!==null&&t.gn(He,this).observe(S.call(t._n(x,this)))}disconnectedCallback(){super.disconnectedCallback(),t.gn(He,this).disconnect()}connectedCallback(){super.connectedCallback(),this.hasUpdated&&this.firstUpdated()}willUpdate(e){var n;if(!e.has(`items`))return;let r=e.get(`items`),i=r===void 0?0:et(r,this.items),a=this.items.at(-1);i>0&&(a==null?void 0:a.kind)===`pending`&&(r==null||(n=r.at(-1))==null?void 0:n.key)!==a.key&&t.tn(v,this,!0),t.tn(y,this,t.gn(v,this)?0:t.gn(y,this)+i),this.items.some(e=>e.key===t.gn(b,this))||t.tn(b,this,void 0)}updated(e){e.has(`items`)&&(t._n(x,this,$e).call(this),t.gn(v,this)&&this.view.seen())}render(){return t.Mn`
<div
class="scroller"
tabindex=${this.items.length===0?0:-1}
role="region"
aria-label=${this.label}
@scroll=${t.gn(Ue,this)}
@keydown=${t.gn(We,this)}
>
<div class="content">
${t._n(x,this,Ke).call(this)} ${this.items.length===0?t._n(x,this,qe).call(this):t.jn}
<ol role="list" aria-live="off">
${t.kn(this.items,e=>e.key,e=>t._n(x,this,Je).call(this,e))}
</ol>
</div>
</div>
${t.gn(y,this)===0?t.jn:t.Mn`<button type="button" class="button primary pill" @click=${this.scrollToEnd}>
${t.wn(t.b,1)} ${t.Kn(`parley-list-new`,t.Ot(t.gn(y,this)),t.gn(y,this))}
</button>`}
`}};function Ke(){switch(this.older){case`loading`:return t.Mn`<div class="note">${t.Kn(`parley-list-loading-older`)}</div>`;case`failed`:return t.Mn`<div class="note" role="alert">
${t.Kn(`parley-list-older-failed`)}
<button type="button" class="button" @click=${()=>this.view.loadOlder()}>
${t.Kn(`parley-message-try-again`)}
</button>
</div>`;case`beginning`:return this.items.length===0?t.jn:t.Mn`<div class="note">${t.Kn(`parley-list-beginning`)}</div>`;case`more`:case`unknown`:case void 0:return t.jn}}function qe(){return this.loading?t.Mn`
<div class="skeleton" aria-label=${t.Kn(`parley-list-loading`)} role="img">
${[1,2,3].map(()=>t.Mn`<div class="bone"></div>`)}
</div>
`:t.Mn`<p class="empty">${this.empty}</p>`}function Je(e){switch(e.kind){case`day`:return t.Mn`<li class="line day"><span>${t.Tt(e.at)}</span></li>`;case`new`:return t.Mn`<li class="line new"><span>${t.Kn(`parley-list-new-line`)}</span></li>`;case`pending`:return t.Mn`<li>
<parley-pending-message
.pending=${e.pending}
.person=${this.view.person}
.retry=${this.view.retry}
.change=${this.view.change}
.discard=${this.view.discard}
></parley-pending-message>
</li>`;case`message`:return t._n(x,this,Ye).call(this,e)}}function Ye(e){var n;let{message:r}=e,{view:i}=this,a=t.gn(b,this)===void 0?e===this.items.findLast(e=>e.kind===`message`):e.key===t.gn(b,this);return t.Mn`<li>
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
@focus=${()=>t._n(x,this,Qe).call(this,e.key)}
></parley-message>
</li>`}function S(){return this.renderRoot.querySelector(`.scroller`)}function Xe(){return[...this.renderRoot.querySelectorAll(`parley-message`)]}function Ze(e){return t._n(x,this,Xe).call(this).find(t=>t.message.id===e)}function Qe(e){t.gn(b,this)!==e&&(t.tn(b,this,e),this.requestUpdate())}function $e(){let e=S.call(t._n(x,this));e!==null&&t.gn(v,this)&&(e.scrollTop=e.scrollHeight)}t.mn(Ge,`properties`,{items:{attribute:!1},view:{attribute:!1},older:{attribute:!1},loading:{type:Boolean},empty:{},highlighted:{attribute:!1},label:{},language:{}}),t.mn(Ge,`styles`,[t.xn,t.Sn,r.r]);function et(e,t){let n=new Set(e.map(e=>e.key)),r=t.findLastIndex(e=>n.has(e.key));return t.slice(r+1).filter(e=>e.kind===`message`||e.kind===`pending`).length}customElements.define(`parley-message-list`,Ge);var tt=10,nt=30,C=new WeakMap,w=new WeakMap,rt=new WeakMap,T=new WeakSet,it=class{constructor(e,n){t.yn(this,T),t.vn(this,C,void 0),t.vn(this,w,void 0),t.vn(this,rt,new Map),t.tn(C,this,e),t.tn(w,this,n)}powers(e){var n,r,i,a,s;let c=t.gn(w,this).call(this),l=c==null?void 0:c.welcome,u={mine:(n=c==null?void 0:c.isMine(e))!=null&&n,canPost:(r=l==null?void 0:l.canPost)!=null&&r,canModerate:(i=l==null?void 0:l.canModerate)!=null&&i,kept:t.gn(C,this).kept,ignored:o.has(e.author),signedIn:((a=(s=t.gn(C,this).context)==null?void 0:s.person)==null?null:a)!==null},ee=JSON.stringify(u),te=t.gn(rt,this).get(ee);return te===void 0?(t.gn(rt,this).set(ee,u),u):te}act(e){switch(e.kind){case`reply`:var n;(n=t.gn(C,this).composer)==null||n.reply(e.message);return;case`edit`:var r;(r=t.gn(C,this).composer)==null||r.edit(e.message);return;case`delete`:t._n(T,this,at).call(this,e.message);return;case`react`:t._n(T,this,E).call(this,{type:`react`,message:e.message.id,emoji:e.emoji,on:e.on});return;case`copy-link`:t._n(T,this,ut).call(this,e.message);return;case`report`:t._n(T,this,ot).call(this,t._n(T,this,st).call(this,e.message));return;case`ignore`:o.set(e.message.author,!o.has(e.message.author)),t.gn(C,this).requestUpdate();return;case`jump`:t.gn(C,this).showMessage(e.id);return;case`reveal`:t._n(T,this,dt).call(this,`parley-anchor`,{anchor:e.message.anchor,message:e.message.id});return;case`accept`:t._n(T,this,dt).call(this,`parley-accept`,{event:e.message.event});return;case`remove`:t._n(T,this,ot).call(this,t._n(T,this,ct).call(this,e.message,`remove`));return;case`moderate`:t._n(T,this,ot).call(this,t._n(T,this,ct).call(this,e.message,`mute`))}}async edit(e,n){(await t._n(T,this,E).call(this,{type:`edit`,message:e.id,text:n})).type!==`ack`&&t.gn(C,this).composer!==null&&(t.gn(C,this).composer.edit(e),t.gn(C,this).composer.text=n)}editLast(){var e;let n=t.gn(w,this).call(this),r=n==null?void 0:n.messages.findLast(e=>n.isMine(e)&&e.deletedBy===void 0&&e.event===void 0);r!==void 0&&((e=t.gn(C,this).composer)==null||e.edit(r))}async pageTo(e){let n=t.gn(w,this).call(this);for(let r=0;r<tt;r+=1){if((n==null?void 0:n.find(e))!==void 0)return!0;if(!t.gn(C,this).kept||await(n==null?void 0:n.loadOlder())!==!0)break}return(n==null?void 0:n.find(e))!==void 0}menu(){var e;let n=(e=t.gn(w,this).call(this))==null?void 0:e.welcome;if(n===void 0||t.gn(C,this).kept)return[];let r=n.canPost&&t.gn(C,this).inviting,i=n.slowSeconds>0?0:nt;return[r&&{label:t.Kn(`parley-room-invite`),icon:`<path d="m15.4.4 4.2 4.2-3.2 3.2-4.2-4.2zM10.8 5 15 9.2l-8.6 8.6-4.5 1.5-1.2-1.2 1.5-4.5z"/>`,run:()=>void t._n(T,this,E).call(this,{type:`invite`})},n.canModerate&&{label:i===0?t.Kn(`parley-room-normal-speed`):t.Kn(`parley-room-slow`,i),icon:`<path d="M10 1a9 9 0 110 18 9 9 0 010-18m0 2a7 7 0 100 14 7 7 0 000-14m1 7h3v2H9V5h2z"/>`,run:()=>void t._n(T,this,E).call(this,{type:`slow`,seconds:i})},n.canModerate&&{label:t.Kn(`parley-room-close`),icon:`<path d="M11 15H9v-3h2z"/><path d="M10 1a4 4 0 014 4v3h3v11H3V8h3V5a4 4 0 014-4M5 17h10v-7H5zm5-14a2 2 0 00-2 2v3h4V5a2 2 0 00-2-2"/>`,destructive:!0,run:()=>t._n(T,this,lt).call(this)}].filter(e=>e!==!1)}};function at(e){let n=t.gn(C,this).renderRoot.querySelector(`parley-confirm-dialog`);n==null||n.ask({heading:t.Kn(`parley-delete-heading`),text:t.gn(C,this).kept?t.Kn(`parley-delete-kept`):t.Kn(`parley-delete-room`),quote:e.text,verb:t.Kn(`parley-action-delete`),run:()=>void t._n(T,this,E).call(this,{type:`delete`,message:e.id})})}async function ot(e){try{await e}catch(e){t.gn(C,this).fail(t.Kn(`parley-error-not-done`))}}async function st(e){await require("ext.parley.bootstrap").load("ext.parley.report-dialog");let n=t.gn(C,this).renderRoot.querySelector(`parley-report-dialog`);n==null||n.report(e,async e=>{let n=t.gn(w,this).call(this);return n===void 0?{type:`unanswered`}:n.command(t.ln({type:`report`},e))})}async function ct(e,n){var r,i;await require("ext.parley.bootstrap").load("ext.parley.moderation-dialog");let a=t.gn(C,this).renderRoot.querySelector(`parley-moderation-dialog`);a==null||a.decide(e,(r=(i=t.gn(C,this).context)==null?void 0:i.wiki)==null?``:r,n,async e=>{let n=t.gn(w,this).call(this);return n===void 0?{type:`unanswered`}:n.command(e)})}function lt(){let e=t.gn(C,this).renderRoot.querySelector(`parley-confirm-dialog`);e==null||e.ask({heading:t.Kn(`parley-room-close-heading`),text:t.Kn(`parley-room-close-text`),verb:t.Kn(`parley-room-close`),run:()=>void t._n(T,this,E).call(this,{type:`close`,reason:``})})}async function ut(e){let n=new URL(t.gn(C,this).recordAddress(e.id),location.href).href;try{await navigator.clipboard.writeText(n),t.Dn(t.Kn(`parley-link-copied`))}catch(n){history.replaceState(null,``,`#message=${e.id}`),t.Dn(t.Kn(`parley-link-in-address`))}}async function E(e){var n,r;let i=(n=await((r=t.gn(w,this).call(this))==null?void 0:r.command(e)))==null?{type:`unanswered`}:n;return i.type===`error`?t.gn(C,this).fail(t.L(i.code,i.retryAfter)):i.type===`unanswered`&&t.gn(C,this).fail(t.Kn(`parley-error-not-done`)),i}function dt(e,n){t.gn(C,this).dispatchEvent(new CustomEvent(e,{detail:n,bubbles:!0,composed:!0}))}var ft=`messages`,pt=2e4,mt=new WeakMap,ht=new WeakMap,gt=new WeakSet,_t=class{constructor(e){t.yn(this,gt),t.vn(this,mt,void 0),t.vn(this,ht,new Map),t.tn(mt,this,e)}request(e){return t._n(gt,this,vt).call(this,e.id,{type:`unanswered`}),new Promise(n=>{let r=Number(setTimeout(()=>t._n(gt,this,vt).call(this,e.id,{type:`unanswered`}),pt));t.gn(ht,this).set(e.id,{settle:n,timer:r}),t.gn(mt,this).call(this,JSON.stringify(e))})}tell(e){t.gn(mt,this).call(this,JSON.stringify(e))}answered(e){t._n(gt,this,vt).call(this,e.id,e)}cut(){for(let e of t.gn(ht,this).keys())t._n(gt,this,vt).call(this,e,{type:`unanswered`})}};function vt(e,n){let r=t.gn(ht,this).get(e);r!==void 0&&(t.gn(ht,this).delete(e),clearTimeout(r.timer),r.settle(n))}var yt=new Set([`ack`,`error`,`presence`,`welcome`,`notice`]);function bt(e){try{let t=JSON.parse(e);return typeof t!=`object`||!t||!(`type`in t)?void 0:typeof t.type==`string`&&yt.has(t.type)?t:void 0}catch(e){return}}var xt=100,St=new WeakMap,D=new WeakMap,Ct=new WeakMap,O=new WeakMap,wt=class{constructor(e){t.vn(this,St,void 0),t.vn(this,D,[]),t.vn(this,Ct,void 0),t.vn(this,O,`unknown`),t.tn(St,this,e)}get messages(){return t.gn(D,this)}get state(){return t.gn(O,this)}async load(e,n){var r,i,a,o;if(t.gn(O,this)===`loading`||t.gn(O,this)===`beginning`)return!1;let s=(r=(i=t.gn(Ct,this))==null?(a=t.gn(D,this)[0])==null?void 0:a.id:i)==null?(o=e[0])==null?void 0:o.id:r;if(s===void 0)return!1;t.tn(O,this,`loading`),n();try{let n=await t.gn(St,this).call(this,{before:s,limit:xt}),r=new Set([...t.gn(D,this),...e].map(e=>e.id)),i=n.messages.filter(e=>!r.has(e.id));return t.tn(D,this,[...i,...t.gn(D,this)]),t.tn(Ct,this,n.before),t.tn(O,this,n.before===void 0?`beginning`:`more`),i.length>0}catch(e){return t.tn(O,this,`failed`),!1}finally{n()}}liveChanged(e,n){var r;let i=n[0];if(e.length===0||i===void 0)return;let a=e.findIndex(e=>e.id===i.id);a>0?t.tn(D,this,[...t.gn(D,this),...e.slice(0,a)]):a<0&&((r=t.gn(D,this).at(-1))==null?void 0:r.id)!==i.id&&(t.tn(D,this,[]),t.tn(Ct,this,void 0),t.tn(O,this,`unknown`));let o=new Set(n.map(e=>e.id));t.gn(D,this).some(e=>o.has(e.id))&&t.tn(D,this,t.gn(D,this).filter(e=>!o.has(e.id)))}update(e,n){t.tn(D,this,t.gn(D,this).map(t=>t.id===e?n(t):t))}},Tt=new WeakMap,Et=new WeakMap,Dt=class{constructor(e,n,r){t.vn(this,Tt,void 0),t.vn(this,Et,void 0),t.tn(Tt,this,e),t.tn(Et,this,`parley.draft.${r}.${n}`)}load(){try{var e,n;return(e=Ot(JSON.parse((n=t.gn(Tt,this).getItem(t.gn(Et,this)))==null?`null`:n)))==null?{text:``}:e}catch(e){return{text:``}}}save(e){e.text===``&&e.replyTo===void 0&&e.anchor===void 0?t.gn(Tt,this).removeItem(t.gn(Et,this)):t.gn(Tt,this).setItem(t.gn(Et,this),JSON.stringify(e))}};function Ot(e){if(typeof e!=`object`||!e||!(`text`in e)||typeof e.text!=`string`)return;let n=`replyTo`in e&&typeof e.replyTo==`string`?{replyTo:e.replyTo}:{},r=`anchor`in e?kt(e.anchor):void 0;return t.ln(t.ln({text:e.text},n),r&&{anchor:r})}function kt(e){if(typeof e!=`object`||!e||!(`document`in e&&`start`in e&&`end`in e&&`quote`in e))return;let{document:t,start:n,end:r,quote:i}=e;return[t,n,r,i].every(e=>typeof e==`string`)?{document:String(t),start:String(n),end:String(r),quote:String(i)}:void 0}var At=[`state`],jt=new WeakMap,Mt=new WeakMap,k=new WeakMap,Nt=new WeakSet,Pt=class{constructor(e,n,r){t.yn(this,Nt),t.vn(this,jt,void 0),t.vn(this,Mt,void 0),t.vn(this,k,void 0),t.tn(jt,this,e),t.tn(Mt,this,`parley.outbox.${r}.${n}`),t.tn(k,this,t._n(Nt,this,It).call(this))}get pending(){return t.gn(k,this)}get waiting(){return t.gn(k,this).filter(e=>e.state.kind===`waiting`)}find(e){return t.gn(k,this).find(t=>t.clientId===e)}add(e){let n=t.ln(t.ln({},e),{},{clientId:Rt(),state:{kind:`waiting`}});return t._n(Nt,this,Ft).call(this,[...t.gn(k,this),n]),n}setState(e,n){t._n(Nt,this,Ft).call(this,t.gn(k,this).map(r=>r.clientId===e?t.ln(t.ln({},r),{},{state:n}):r))}remove(e){t._n(Nt,this,Ft).call(this,t.gn(k,this).filter(t=>t.clientId!==e))}};function Ft(e){t.tn(k,this,e),e.length===0?t.gn(jt,this).removeItem(t.gn(Mt,this)):t.gn(jt,this).setItem(t.gn(Mt,this),JSON.stringify(e.map(e=>{let{state:n}=e;return t.Rt(e,At)})))}function It(){try{var e;let n=JSON.parse((e=t.gn(jt,this).getItem(t.gn(Mt,this)))==null?`[]`:e);return Array.isArray(n)?n.flatMap(Lt):[]}catch(e){return[]}}function Lt(e){let n=Ot(e);if(n===void 0||typeof e!=`object`||!e||!(`clientId`in e&&`at`in e))return[];let{clientId:r,at:i}=e;return typeof r!=`string`||typeof i!=`number`?[]:[t.ln(t.ln({},n),{},{clientId:r,at:i,state:{kind:`waiting`}})]}function Rt(){return crypto.randomUUID()}var zt=[`anchor`],A=new WeakMap,j=new WeakMap,M=new WeakMap,Bt=new WeakMap,N=new WeakMap,P=new WeakMap,Vt=new WeakMap,F=new WeakMap,Ht=new WeakMap,I=new WeakMap,Ut=new WeakMap,Wt=new WeakMap,Gt=new WeakMap,Kt=new WeakMap,L=new WeakMap,R=new WeakSet,qt=new WeakMap,Jt=class{constructor(e){var n;t.yn(this,R),t.vn(this,A,void 0),t.vn(this,j,void 0),t.vn(this,M,void 0),t.vn(this,Bt,void 0),t.vn(this,N,void 0),t.vn(this,P,void 0),t.vn(this,Vt,void 0),t.vn(this,F,[]),t.vn(this,Ht,!1),t.vn(this,I,void 0),t.vn(this,Ut,void 0),t.vn(this,Wt,0),t.vn(this,Gt,!1),t.vn(this,Kt,!1),t.vn(this,L,!1),t.mn(this,`isMine`,e=>t.gn(Bt,this)===t.Ct(e.author)),t.vn(this,qt,void 0),t.tn(A,this,e),t.tn(Bt,this,e.person===void 0?void 0:t.Ct(e.person)),t.tn(j,this,new Pt(e.storage,e.document,(n=t.gn(Bt,this))==null?``:n)),t.tn(M,this,new _t(e=>t.gn(P,this).send(e))),t.tn(N,this,new wt(e.fetchPage)),t.tn(P,this,t._n(R,this,Yt).call(this))}get messages(){return[...t.gn(N,this).messages,...t.gn(F,this)]}get pending(){return t.gn(j,this).pending}get status(){return t.gn(P,this).status}get synced(){return t.gn(Ht,this)}get welcome(){return t.gn(I,this)}get digest(){return t.gn(Ut,this)}get older(){return t.gn(N,this).state}get online(){return t.gn(P,this).status.state===`online`&&t.gn(I,this)!==void 0}find(e){var n;return(n=t.gn(F,this).find(t=>t.id===e))==null?t.gn(N,this).messages.find(t=>t.id===e):n}post(e){let n=t.gn(j,this).add(t.ln(t.ln({},e),{},{at:Date.now()}));this.typing(!1),t._n(R,this,z).call(this),this.online&&t._n(R,this,rn).call(this,n)}retry(e){t.gn(j,this).setState(e,{kind:`waiting`}),t._n(R,this,z).call(this);let n=t.gn(j,this).find(e);n!==void 0&&this.online&&t._n(R,this,rn).call(this,n)}discard(e){t.gn(j,this).remove(e),t._n(R,this,z).call(this)}async command(e){if(!this.online)return{type:`unanswered`};let n=await t.gn(M,this).request(t.ln(t.ln({},e),{},{id:Rt()}));return n.type===`ack`&&t._n(R,this,on).call(this,e),n}typing(e){let n=Date.now();(e?n-t.gn(Wt,this)>sn:t.gn(Wt,this)>0)&&this.online&&(t.tn(Wt,this,e?n:0),t.gn(M,this).tell({type:`typing`,id:Rt(),on:e}))}loadOlder(){return t.gn(N,this).load(t.gn(F,this),()=>t._n(R,this,z).call(this))}rejoin(){t.gn(P,this).retry(),t._n(R,this,z).call(this)}close(){t.tn(L,this,!0),t.gn(M,this).cut(),t.gn(P,this).close(),t.gn(P,this).doc.destroy()}};function Yt(){let e=new i.G;t.tn(Vt,this,e);let n=()=>t.gn(Vt,this)===e&&!t.gn(L,this);return e.getArray(ft).observe(()=>{n()&&t._n(R,this,Xt).call(this,e)}),t.gn(A,this).connection.open(t.gn(A,this).document,e,{onStatus:e=>{n()&&t._n(R,this,Zt).call(this,e)},onStateless:e=>{n()&&t._n(R,this,Qt).call(this,e)},onSynced:()=>{n()&&(t.tn(Ht,this,!0),t._n(R,this,z).call(this),t._n(R,this,nn).call(this))}})}function Xt(e){let n=t.gn(F,this),r=e.getArray(ft).toArray(),i=new Set(n.map(e=>e.id));t.tn(F,this,r),t.gn(N,this).liveChanged(n,r);let a=r.filter(e=>!i.has(e.id));for(let e of a)this.isMine(e)&&t.gn(j,this).remove(e.clientId);let o=a.filter(e=>!this.isMine(e));t.gn(Ht,this)&&o.length>0&&t.gn(A,this).onArrived(o),t._n(R,this,z).call(this)}function Zt(e){e.state!==`online`&&(t.tn(I,this,void 0),t.tn(Wt,this,0),t.gn(M,this).cut()),t._n(R,this,z).call(this)}function Qt(e){let n=bt(e);n!==void 0&&t._n(R,this,$t).call(this,n)}function $t(e){switch(e.type){case`ack`:case`error`:t.gn(M,this).answered(e);return;case`presence`:t.tn(Ut,this,e),t._n(R,this,z).call(this);return;case`notice`:t.gn(A,this).onNotice(e);return;case`welcome`:t._n(R,this,en).call(this,e)}}function en(e){let n=t.gn(qt,this)!==void 0&&t.gn(qt,this)!==e.incarnation;t.tn(qt,this,e.incarnation),n?t._n(R,this,tn).call(this):(t.tn(I,this,e),t._n(R,this,z).call(this),t._n(R,this,nn).call(this))}function tn(){t.gn(M,this).cut(),t.gn(P,this).close(),t.gn(P,this).doc.destroy(),t.tn(qt,this,void 0),t.tn(F,this,[]),t.tn(N,this,new wt(t.gn(A,this).fetchPage)),t.tn(Ht,this,!1),t.tn(I,this,void 0),t.tn(P,this,t._n(R,this,Yt).call(this)),t._n(R,this,z).call(this)}async function nn(){if(!t.gn(Gt,this)){t.tn(Gt,this,!0);for(let e of t.gn(j,this).waiting){if(!this.online)break;await t._n(R,this,rn).call(this,e)}t.tn(Gt,this,!1)}}async function rn(e){let{clientId:n,text:r,replyTo:i,anchor:a}=e,o=await t.gn(M,this).request(t.ln(t.ln({type:`post`,id:n,text:r},i===void 0?{}:{replyTo:i}),a===void 0?{}:{anchor:a}));if(!(t.gn(j,this).find(n)===void 0||t.gn(L,this))){switch(o.type){case`ack`:o.message===void 0||this.find(o.message)!==void 0?t.gn(j,this).remove(n):t._n(R,this,an).call(this,n);break;case`error`:{let{code:e,retryAfter:r}=o,i=r===void 0?{kind:`failed`,code:e}:{kind:`failed`,code:e,retryAfter:r};t.gn(j,this).setState(n,i);break}case`unanswered`:this.online&&t.gn(j,this).setState(n,{kind:`failed`})}t._n(R,this,z).call(this)}}function an(e){setTimeout(()=>{!t.gn(L,this)&&this.online&&(t.gn(j,this).remove(e),t._n(R,this,z).call(this))},2e3)}function on(e){if(e.type===`edit`){let{text:n}=e;t.gn(N,this).update(e.message,e=>t.ln(t.ln({},e),{},{text:n,editedAt:Date.now()}))}else if(e.type===`delete`||e.type===`remove`){let n=e.type===`delete`?`author`:`moderator`;t.gn(N,this).update(e.message,e=>{let{anchor:r}=e,i=t.Rt(e,zt);return t.ln(t.ln({},i),{},{text:``,deletedBy:n,reactions:{}})})}else if(e.type===`react`&&t.gn(A,this).person!==void 0){let{person:n}=t.gn(A,this);t.gn(N,this).update(e.message,t=>cn(t,e.emoji,e.on,n))}else return;t._n(R,this,z).call(this)}function z(){t.gn(Kt,this)||t.gn(L,this)||(t.tn(Kt,this,!0),queueMicrotask(()=>{t.tn(Kt,this,!1),t.gn(L,this)||t.gn(A,this).onChange()}))}var sn=3e3;function cn(e,n,r,i){var a,o;let s=e.reactions,{[n]:c}=s,l=t.Rt(s,[n].map(t.hn)),u=((a=c==null?void 0:c.people)==null?[]:a).filter(e=>t.Ct(e)!==t.Ct(i)),ee=((o=c==null?void 0:c.count)==null?0:o)+(r?1:-1);return ee<=0?t.ln(t.ln({},e),{},{reactions:l}):t.ln(t.ln({},e),{},{reactions:t.ln(t.ln({},l),{},{[n]:{count:ee,people:r?[...u,i]:u}})})}var ln=new WeakMap,un=new WeakMap,B=new WeakMap,dn=class{constructor(e,n,r){t.vn(this,ln,void 0),t.vn(this,un,void 0),t.vn(this,B,void 0),t.tn(ln,this,e),t.tn(un,this,`parley.read.${r}.${n}`);let i=Number(e.getItem(t.gn(un,this)));t.tn(B,this,Number.isFinite(i)&&i>0?i:void 0)}get readUntil(){return t.gn(B,this)}begin(e){var n,r;t.gn(B,this)!=null||t.tn(B,this,(n=(r=e.at(-1))==null?void 0:r.at)==null?0:n)}read(e){var n,r,i;let a=(n=(r=e.at(-1))==null?void 0:r.at)==null?0:n;return a<=((i=t.gn(B,this))==null?0:i)?!1:(t.tn(B,this,a),t.gn(ln,this).setItem(t.gn(un,this),String(a)),!0)}unread(e,n){let r=t.gn(B,this);return r===void 0?[]:e.filter(e=>e.at>r&&!n(e)&&e.deletedBy===void 0)}},fn=new WeakMap,V=new WeakMap,H=new WeakMap,U=new WeakMap,pn=new WeakMap,W=new WeakMap,mn=new WeakMap,hn=new WeakMap,G=new WeakMap,gn=new WeakSet,_n=class{constructor(e,n){t.yn(this,gn),t.vn(this,fn,void 0),t.vn(this,V,void 0),t.vn(this,H,void 0),t.vn(this,U,void 0),t.vn(this,pn,void 0),t.vn(this,W,void 0),t.vn(this,mn,void 0),t.vn(this,hn,!1),t.vn(this,G,{count:0,mentions:0}),t.tn(fn,this,e),t.tn(V,this,n),e.addController(this)}hostDisconnected(){this.close()}get conversation(){return t.gn(U,this)}get drafts(){return t.gn(pn,this)}get items(){let e=t.gn(U,this);return e===void 0?[]:r.i(e.messages,e.pending,t.gn(mn,this),e.isMine)}get unread(){return t.gn(G,this)}open(e){let r=t.gn(H,this);if(r!==void 0&&r.document===e.document&&r.connection===e.connection&&r.kept===e.kept&&t.gn(U,this)!==void 0)return;this.close(),t.tn(H,this,e);let i=n.r(e.kept),a=e.person===void 0?``:t.Ct(e.person);t.tn(pn,this,new Dt(i,e.document,a)),t.tn(W,this,new dn(n.n(e.kept?`browser`:`tab`),e.document,a)),t.tn(U,this,new Jt({connection:e.connection,document:e.document,person:e.person,storage:i,fetchPage:n=>t.N(e.document,n),onChange:()=>t._n(gn,this,vn).call(this),onArrived:e=>t._n(gn,this,bn).call(this,e),onNotice:e=>t.gn(V,this).notice(e)})),t.gn(fn,this).requestUpdate()}close(){var e;(e=t.gn(U,this))==null||e.close(),t.tn(U,this,void 0),t.tn(H,this,void 0),t.tn(mn,this,void 0),t.tn(hn,this,!1)}seen(){var e,n,r;let i=(e=(n=t.gn(U,this))==null?void 0:n.messages)==null?[]:e;((r=t.gn(W,this))==null?void 0:r.read(i))===!0&&t._n(gn,this,yn).call(this)}returned(){var e;t.gn(G,this).count!==0&&(t.tn(mn,this,(e=t.gn(W,this))==null?void 0:e.readUntil),t.gn(fn,this).requestUpdate())}};function vn(){let e=t.gn(U,this);if((e==null?void 0:e.synced)===!0&&!t.gn(hn,this)){var n,r;t.tn(hn,this,!0),t.tn(mn,this,(n=t.gn(W,this))==null?void 0:n.readUntil),(r=t.gn(W,this))==null||r.begin(e.messages)}t._n(gn,this,yn).call(this),t.gn(fn,this).requestUpdate()}function yn(){var e,n,r;let i=t.gn(U,this);if(i===void 0)return;let a=((e=(n=t.gn(W,this))==null?void 0:n.unread(i.messages,i.isMine))==null?[]:e).filter(e=>!t.gn(V,this).ignores(e.author)),o=(r=t.gn(H,this))==null||(r=r.person)==null?void 0:r.name,s=o===void 0?0:a.filter(e=>t.Vt(e.text,o)).length;(a.length!==t.gn(G,this).count||s!==t.gn(G,this).mentions)&&(t.tn(G,this,{count:a.length,mentions:s}),t.gn(V,this).unread(t.gn(G,this)))}function bn(e){var n,r;let i=e.filter(e=>!t.gn(V,this).ignores(e.author)),a=(n=(r=t.gn(H,this))==null?void 0:r.wiki)==null?``:n;for(let e of t.gn(V,this).inView()?i:[])t.Dn(t.H(e,a),xn);i.length>0&&t.gn(V,this).arrived(i)}var xn={kind:`messages`,words:e=>t.Kn(`parley-announce-many`,e)},K=new WeakSet,Sn=class extends t.An{constructor(){super(),t.yn(this,K),this.heading=``,this.topic=``,this.kept=!0,this.promise=``,this.document=``,this.people=[],this.count=0,this.wiki=``,this.searching=!1,this.search=()=>void 0,this.back=void 0,this.backLabel=``,this.moreItems=[],this.language=``}render(){return t.Mn`
<div class="top">
${this.back===void 0?t.jn:t._n(K,this,wn).call(this,this.backLabel||t.Kn(`parley-room-back`),t.Hn,this.back)}
<div class="words">
<h2 title=${this.heading}><bdi>${this.heading}</bdi></h2>
${this.topic===``?t.jn:t.Mn`<div class="topic" title=${this.topic}><bdi>${this.topic}</bdi></div>`}
</div>
${this.count===0?t.jn:t.Mn`<parley-faces
.people=${this.people}
.count=${this.count}
.max=${3}
.wiki=${this.wiki}
></parley-faces>`}
${this.kept?t._n(K,this,wn).call(this,t.Kn(`parley-search-open`),t.Mt,this.search,this.searching):t.jn}
${t._n(K,this,Tn).call(this)}
</div>
<p class="promise ${this.kept?`kept`:`gone`}">
${t.wn(this.kept?t.Wt:t.Bn,1)}
<span>${t._n(K,this,Cn).call(this)}</span>
</p>
`}};function Cn(){return this.promise===``?this.kept?t.Kn(`parley-promise-kept`):t.Kn(`parley-promise-gone`):this.promise}function wn(e,n,r,i){return t.Mn`<button
type="button"
class="button quiet icon"
aria-label=${e}
title=${e}
aria-pressed=${i===void 0?t.jn:String(i)}
@click=${r}
>
${t.wn(n)}
</button>`}function Tn(){let e=this.kept?[{label:t.Kn(`parley-export-text`),icon:t.v,run:()=>void t._n(K,this,En).call(this,`text`)},{label:t.Kn(`parley-export-wikitext`),icon:t.v,run:()=>void t._n(K,this,En).call(this,`wikitext`)},{label:t.Kn(`parley-export-json`),icon:t.v,run:()=>void t._n(K,this,En).call(this,`json`)}]:[],n=[...this.moreItems,...e];return n.length===0?t.jn:t.Mn`<parley-menu .label=${t.Kn(`parley-room-more`)} .icon=${t.Rn} .items=${n}></parley-menu>`}async function En(e){try{await t.P(this.document,e)}catch(e){t.Dn(t.Kn(`parley-error-not-done`))}}t.mn(Sn,`properties`,{heading:{},topic:{},kept:{type:Boolean},promise:{},document:{},people:{attribute:!1},count:{type:Number},wiki:{},searching:{type:Boolean},search:{attribute:!1},back:{attribute:!1},backLabel:{attribute:!1},moreItems:{attribute:!1},language:{}}),t.mn(Sn,`styles`,[t.xn,t.Sn,t.Nn`
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
`]),customElements.define(`parley-room-header`,Sn);function Dn(e){switch(e.state){case`connecting`:case`online`:return;case`offline`:return e.full===!0?{words:t.Kn(`parley-status-full`),tone:`calm`,retry:!1}:{words:t.Kn(`parley-status-offline`),tone:`warning`,retry:!1};case`stopping`:return{words:t.Kn(`parley-status-stopping`),tone:`calm`,retry:!1};case`refused`:return{words:t.L(e.code),tone:`warning`,retry:On(e.code)}}}function On(e){return e!==`not_found`&&e!==`banned`&&e!==`not_signed_in`}function kn(e,n,r){if(!r)return t.Kn(`parley-composer-sign-in`);if(!(n===void 0||n.canPost))return e.state===`online`&&e.readOnly!==void 0?t.L(e.readOnly):t.Kn(`parley-composer-read-only`)}function An(e,n,r){if(e===void 0||e.count>100)return``;let i=n===void 0?``:t.Ct(n),a=new Set(e.typing.filter(e=>e!==i)),o=e.people.filter(e=>a.has(t.Ct(e))).map(e=>t.B(e,r)),[s,c]=o;return s===void 0?``:c===void 0?t.Kn(`parley-typing-one`,s):o.length===2?t.Kn(`parley-typing-two`,s,c):t.Kn(`parley-typing-many`)}var jn=t.Nn`
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
`,Mn=e.t({ParleyRoom:()=>Un}),q=new WeakMap,J=new WeakMap,Y=new WeakMap,Nn=new WeakMap,Pn=new WeakMap,Fn=new WeakMap,X=new WeakSet,In=new WeakMap,Ln=new WeakMap,Rn=new WeakMap,zn=new WeakMap,Bn=new WeakMap,Vn=new WeakMap,Hn=new WeakMap,Un=class extends t.An{constructor(){super(),t.yn(this,X),t.vn(this,q,new _n(this,{unread:e=>t._n(X,this,$).call(this,`parley-unread`,e),arrived:e=>t._n(X,this,$).call(this,`parley-arrived`,{messages:e}),notice:e=>t._n(X,this,Q).call(this,t.V(e)),ignores:e=>o.has(e),inView:()=>this.checkVisibility()})),t.vn(this,J,new it(this,()=>t.gn(q,this).conversation)),t.vn(this,Y,!1),t.vn(this,Nn,void 0),t.vn(this,Pn,``),t.vn(this,Fn,!1),t.vn(this,In,()=>{var e,n,r,i;let a=t.gn(q,this).conversation,o=(e=this.context)==null||(e=e.person)==null?void 0:e.userId,s=((n=a==null?void 0:a.messages)==null?[]:n).map(e=>e.author).toReversed();return{here:((r=a==null||(i=a.digest)==null?void 0:i.people)==null?[]:r).filter(e=>e.userId!==o),spoke:s.filter(e=>e.userId!==o),wiki:Z.call(t._n(X,this)),searchPages:this.searchPages}}),t.vn(this,Ln,{post:e=>{var n;t._n(X,this,Q).call(this,``),(n=t.gn(q,this).conversation)==null||n.post(e)},edit:(e,n)=>void t.gn(J,this).edit(e,n),draft:e=>{var n;return(n=t.gn(q,this).drafts)==null?void 0:n.save(e)},typing:e=>{var n;return(n=t.gn(q,this).conversation)==null?void 0:n.typing(e)},editLast:()=>t.gn(J,this).editLast(),leave:()=>t._n(X,this,$).call(this,`parley-leave`,void 0)}),t.vn(this,Rn,e=>t.gn(J,this).act(e)),t.vn(this,zn,()=>{document.visibilityState===`visible`&&this.checkVisibility()&&this.shown()}),t.vn(this,Bn,()=>{require("ext.parley.bootstrap").load("ext.parley.record-search").catch(()=>t._n(X,this,Q).call(this,t.Kn(`parley-error-not-done`))),t.tn(Y,this,!t.gn(Y,this)),this.requestUpdate(),t.gn(Y,this)||this.focusComposer()}),t.vn(this,Vn,()=>{var e;let t=(e=/^#message=([\w-]{1,64})$/u.exec(location.hash))==null?void 0:e[1];t!==void 0&&this.kept&&this.showMessage(t)}),t.vn(this,Hn,e=>{let n=this.composer;if(e.key===`F6`&&!e.altKey&&!e.ctrlKey){var r;e.preventDefault(),e.stopPropagation(),e.composedPath().includes(n==null?this:n)&&n!==null?(r=this.list)==null||r.focusList():t._n(X,this,$).call(this,`parley-leave`,void 0)}else e.key===`Escape`&&!e.isComposing&&(e.preventDefault(),e.stopPropagation(),n===null?t._n(X,this,$).call(this,`parley-leave`,void 0):n.focusField())}),this.document=``,this.connection=void 0,this.kept=!0,this.context=void 0,this.heading=``,this.topic=``,this.promise=``,this.anchorState=()=>`unknown`,this.searchPages=async()=>[],this.back=void 0,this.backLabel=``,this.menuItems=[],this.inviting=!1,this.recordAddress=e=>`#message=${e}`}async focusComposer(){var e;await this.updateComplete;let{composer:t}=this;t===null?(e=this.list)==null||e.focusList():await t.focusField()}async discuss(e){var n;t.tn(Y,this,!1),this.requestUpdate(),await this.updateComplete,(n=this.composer)==null||n.discuss(e)}async showMessage(e){var n,r,i;t.tn(Y,this,!1),this.requestUpdate();let a=await t.gn(J,this).pageTo(e);return await this.updateComplete,await((n=this.list)==null?void 0:n.updateComplete),a?(t.tn(Nn,this,e),this.requestUpdate(),(r=(i=this.list)==null?void 0:i.reveal(e))!=null&&r):(t._n(X,this,Q).call(this,t.Kn(`parley-message-not-found`)),!1)}setAway(e){var n;(n=t.gn(q,this).conversation)==null||n.command({type:`away`,on:e})}get unread(){return t.gn(q,this).unread}get composer(){return this.renderRoot.querySelector(`parley-composer`)}get list(){return this.renderRoot.querySelector(`parley-message-list`)}fail(e){t._n(X,this,Q).call(this,e)}connectedCallback(){super.connectedCallback(),t.On(),this.hasUpdated&&this.requestUpdate(),addEventListener(`hashchange`,t.gn(Vn,this)),document.addEventListener(`visibilitychange`,t.gn(zn,this))}disconnectedCallback(){super.disconnectedCallback(),removeEventListener(`hashchange`,t.gn(Vn,this)),document.removeEventListener(`visibilitychange`,t.gn(zn,this))}willUpdate(e){var n;let{connection:r,context:i}=this;this.isConnected&&r!==void 0&&i!==void 0&&this.document!==``&&(e.has(`document`)&&t.tn(Fn,this,!1),t.gn(q,this).open({connection:r,document:this.document,kept:this.kept,person:(n=i.person)==null?void 0:n,wiki:i.wiki}))}updated(){var e,n,r,i;if(t.gn(Fn,this)||((e=t.gn(q,this).conversation)==null?void 0:e.synced)!==!0)return;t.tn(Fn,this,!0);let a=(n=(r=t.gn(q,this).drafts)==null?void 0:r.load())==null?{text:``}:n,o=a.replyTo===void 0?void 0:t.gn(q,this).conversation.find(a.replyTo);(i=this.composer)==null||i.restore(a,o),t.gn(Vn,this).call(this)}render(){var e,n;let r=t.gn(q,this).conversation;if(r===void 0)return t.jn;let{digest:i}=r;return t.Mn`
<section aria-label=${this.heading} @keydown=${t.gn(Hn,this)}>
<parley-room-header
.heading=${this.heading}
.topic=${this.topic}
.kept=${this.kept}
.promise=${this.promise}
.document=${this.document}
.people=${(e=i==null?void 0:i.people)==null?[]:e}
.count=${(n=i==null?void 0:i.count)==null?0:n}
.wiki=${Z.call(t._n(X,this))}
.searching=${t.gn(Y,this)}
.search=${t.gn(Bn,this)}
.back=${this.back}
.backLabel=${this.backLabel}
.moreItems=${[...t.gn(J,this).menu(),...this.menuItems]}
.language=${t.Wn()}
></parley-room-header>
${t._n(X,this,Wn).call(this)} ${t.gn(Y,this)?t._n(X,this,Kn).call(this):t._n(X,this,qn).call(this)} ${t._n(X,this,Gn).call(this)} ${t._n(X,this,Yn).call(this)}
</section>
<parley-confirm-dialog></parley-confirm-dialog>
<parley-report-dialog></parley-report-dialog>
<parley-moderation-dialog></parley-moderation-dialog>
`}shown(){var e;t.gn(q,this).returned(),((e=this.list)==null?void 0:e.atEnd)===!0&&t._n(X,this,Zn).call(this)}};function Z(){var e,t;return(e=(t=this.context)==null?void 0:t.wiki)==null?``:e}function Wn(){var e;let n=(e=t.gn(q,this).conversation)==null?void 0:e.status,r=n===void 0?void 0:Dn(n);return r===void 0?t.jn:t.Mn`<div class="banner ${r.tone}" role="status">
<span>${r.words}</span>
${r.retry?t.Mn`<button type="button" class="button" @click=${()=>{var e;return(e=t.gn(q,this).conversation)==null?void 0:e.rejoin()}}>
${t.Kn(`parley-message-try-again`)}
</button>`:t.jn}
</div>`}function Gn(){return t.gn(Pn,this)===``?t.jn:t.Mn`<div class="banner error">
<span role="alert">${t.gn(Pn,this)}</span>
<button
type="button"
class="button quiet icon"
aria-label=${t.Kn(`parley-dialog-close`)}
@click=${()=>t._n(X,this,Q).call(this,``)}
>
${t.wn(t.zn,.875)}
</button>
</div>`}function Kn(){return t.Mn`<parley-record-search
.document=${this.document}
.wiki=${Z.call(t._n(X,this))}
.jump=${e=>void this.showMessage(e)}
.leave=${t.gn(Bn,this)}
.language=${t.Wn()}
></parley-record-search>`}function qn(){let e=t.gn(q,this).conversation;return t.Mn`<parley-message-list
.items=${t.gn(q,this).items}
.view=${t._n(X,this,Xn).call(this)}
.older=${this.kept?e==null?void 0:e.older:void 0}
.loading=${(e==null?void 0:e.synced)!==!0&&(e==null?void 0:e.status.state)===`connecting`}
.empty=${t._n(X,this,Jn).call(this)}
.highlighted=${t.gn(Nn,this)}
.label=${t.Kn(`parley-list-label`)}
.language=${t.Wn()}
></parley-message-list>`}function Jn(){var e;return((e=t.gn(q,this).conversation)==null?void 0:e.status.state)===`refused`?``:this.kept?t.Kn(`parley-room-empty-kept`):t.Kn(`parley-room-empty`)}function Yn(){var e,n;let r=t.gn(q,this).conversation;if((r==null?void 0:r.status.state)===`refused`)return t.jn;let i=(e=(n=this.context)==null?void 0:n.person)==null?void 0:e,a=r===void 0?void 0:kn(r.status,r.welcome,i!==void 0);return a===void 0?t.Mn`<parley-composer
.label=${t.Kn(`parley-composer-label`)}
.state=${An(r==null?void 0:r.digest,i,Z.call(t._n(X,this)))}
.wiki=${Z.call(t._n(X,this))}
.sources=${t.gn(In,this)}
.handlers=${t.gn(Ln,this)}
.language=${t.Wn()}
></parley-composer>`:t.Mn`<div class="refusal">${a}</div>`}function Xn(){var e,n;return{wiki:Z.call(t._n(X,this)),person:(e=(n=this.context)==null?void 0:n.person)==null?void 0:e,powers:e=>t.gn(J,this).powers(e),find:e=>{var n;return(n=t.gn(q,this).conversation)==null?void 0:n.find(e)},ignored:e=>o.has(e.author),anchorState:e=>e.anchor===void 0?`unknown`:this.anchorState(e.anchor),act:t.gn(Rn,this),retry:e=>{var n;return(n=t.gn(q,this).conversation)==null?void 0:n.retry(e)},change:e=>{var n,r,i,a;let{text:o,replyTo:s,anchor:c}=e,l=t.ln(t.ln({text:o},s!==void 0&&{replyTo:s}),c&&{anchor:c});(n=t.gn(q,this).conversation)==null||n.discard(e.clientId),(r=this.composer)==null||r.restore(l,s===void 0||(i=t.gn(q,this).conversation)==null?void 0:i.find(s)),(a=this.composer)==null||a.focusField()},discard:e=>{var n;return(n=t.gn(q,this).conversation)==null?void 0:n.discard(e)},loadOlder:()=>{var e;(e=t.gn(q,this).conversation)==null||e.loadOlder()},seen:()=>t._n(X,this,Zn).call(this)}}function Zn(){document.visibilityState===`visible`&&this.checkVisibility()&&t.gn(q,this).seen()}function Q(e){t.tn(Pn,this,e),this.requestUpdate()}function $(e,t){this.dispatchEvent(new CustomEvent(e,{detail:t,bubbles:!0,composed:!0}))}t.mn(Un,`properties`,{document:{},connection:{attribute:!1},kept:{type:Boolean},context:{attribute:!1},heading:{},topic:{},promise:{},anchorState:{attribute:!1},searchPages:{attribute:!1},back:{attribute:!1},backLabel:{attribute:!1},menuItems:{attribute:!1},inviting:{type:Boolean},recordAddress:{attribute:!1}}),t.mn(Un,`styles`,[t.xn,t.Sn,jn]),customElements.define(`parley-room`,Un),Object.defineProperty(exports,"i",{enumerable:!0,get:function(){return _t}}),Object.defineProperty(exports,"n",{enumerable:!0,get:function(){return Dn}}),Object.defineProperty(exports,"r",{enumerable:!0,get:function(){return Rt}}),Object.defineProperty(exports,"t",{enumerable:!0,get:function(){return Mn}});
