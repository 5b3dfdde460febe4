// SPDX-License-Identifier: GPL-2.0-or-later
"use strict";const e=require("ext.parley.rolldown-runtime"),t=require("ext.parley.common"),n=require("ext.parley.browser-storage"),r=require("ext.parley.fetch-part"),i=require("ext.parley.message"),a=require("ext.parley.prosemirror");var o=`parley.ignored`,s={has(e){return c().has(t.Dt(e))},set(e,r){let i=c();r?i.add(t.Dt(e)):i.delete(t.Dt(e)),n.n(`browser`).setItem(o,JSON.stringify([...i]))}};function c(){try{var e;let t=JSON.parse((e=n.n(`browser`).getItem(o))==null?`[]`:e);return new Set(Array.isArray(t)?t.filter(e=>typeof e==`string`):[])}catch(e){return new Set}}var l=1e3,u=t.On`
:host {
display: block;
position: relative;
padding: var(--spacing-50) var(--spacing-75) var(--spacing-25);
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
/* A field of one line is as high as the button beside it. */
.line .primary {
min-block-size: 2.25rem;
min-inline-size: 2.25rem;
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
.line .primary {
min-block-size: 2.75rem;
min-inline-size: 2.75rem;
}
textarea {
min-block-size: 2.75rem;
padding-block: var(--spacing-50);
font-size: 1rem;
}
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
`;function ee(e,t){var n,r;let i=e.slice(0,t),a=/\[\[([^[\]|\n]{0,100})$/u.exec(i);if(a!==null)return{kind:`page`,words:(n=a[1])==null?``:n,start:a.index,end:t};let o=RegExp(`(?<![\\p{L}\\p{N}_.@-])@"?([\\p{L}\\p{N}_][^\\s@"]{0,50}(?: [^\\s@"]{1,50})?)?$`,`u`).exec(i);if(o!==null)return{kind:`person`,words:(r=o[1])==null?``:r,start:o.index,end:t}}function te(e,n,r,i){let a=e.toLocaleLowerCase(),o=new Set,s=[];for(let e of[...n,...r]){let n=t.Dt(e);if(o.has(n)||!ie(e.name.toLocaleLowerCase(),a))continue;o.add(n);let r=t.Et(e,i);if(s.push({kind:`person`,person:e,label:r,insert:`${t.Pt(e.name)} `}),s.length===7)break}return s}function ne(e){return e.slice(0,7).map(e=>({kind:`page`,label:e,insert:`[[${e}]] `}))}function re(e,t,n){let r=e.slice(t.end).replace(t.kind===`page`?/^\]{0,2} ?/u:/^"? ?/u,``),i=e.slice(0,t.start)+n.insert;return{text:i+r,caret:i.length}}function ie(e,t){return e.startsWith(t)||e.split(/\s+/u).some(e=>e.startsWith(t))}var ae=150,oe=new WeakMap,se=new WeakMap,ce=new WeakMap,d=new WeakMap,f=new WeakMap,le=new WeakMap,ue=new WeakMap,p=new WeakSet,de=class{constructor(e,n){t.hn(this,p),t.mn(this,oe,void 0),t.mn(this,se,void 0),t.mn(this,ce,void 0),t.mn(this,d,[]),t.mn(this,f,0),t.mn(this,le,void 0),t.mn(this,ue,void 0),t.in(oe,this,e),t.in(se,this,n),e.addController(this)}hostDisconnected(){this.close()}get completions(){return t.fn(d,this)}get active(){return t.fn(f,this)}get open(){return t.fn(d,this).length>0}update(e,n){let r=ee(e,n);if(t.pn(p,this,pe).call(this),t.in(ce,this,r),r===void 0)t.pn(p,this,m).call(this,[]);else if(r.kind===`person`){let{here:e,spoke:n,wiki:i}=t.fn(se,this).call(this);t.pn(p,this,m).call(this,te(r.words,e,n,i))}else r.words.trim()===``?t.pn(p,this,m).call(this,[]):t.in(le,this,setTimeout(()=>void t.pn(p,this,fe).call(this,r.words),ae))}move(e){let n=t.fn(d,this).length;t.in(f,this,(t.fn(f,this)+e+n)%n),t.fn(oe,this).requestUpdate()}close(){t.pn(p,this,pe).call(this),t.in(ce,this,void 0),t.pn(p,this,m).call(this,[])}accept(e,n=t.fn(f,this)){let r=t.fn(d,this)[n],i=t.fn(ce,this);if(r!==void 0&&i!==void 0)return this.close(),re(e,i,r)}};async function fe(e){let n=new AbortController;t.in(ue,this,n);try{let r=await t.fn(se,this).call(this).searchPages(e,n.signal);n.signal.aborted||t.pn(p,this,m).call(this,ne(r))}catch(e){n.signal.aborted||t.pn(p,this,m).call(this,[])}}function pe(){var e;clearTimeout(t.fn(le,this)),(e=t.fn(ue,this))==null||e.abort(),t.in(ue,this,void 0)}function m(e){t.in(d,this,e),t.in(f,this,0),t.fn(oe,this).requestUpdate()}var me=200,h=new WeakMap,he=new WeakMap,ge=new WeakMap,g=new WeakSet,_e=new WeakMap,ve=new WeakMap,ye=new WeakMap,be=new WeakMap,xe=new WeakMap,Se=new WeakMap,Ce=class extends t.Tn{constructor(){super(),t.hn(this,g),t.mn(this,h,new de(this,()=>this.sources())),t.mn(this,he,void 0),t.mn(this,ge,``),t.mn(this,_e,e=>{e.target instanceof HTMLTextAreaElement&&(this.text=e.target.value,t.in(ge,this,``),t.fn(h,this).update(this.text,e.target.selectionStart),this.handlers.typing(this.text!==``),t.pn(g,this,_).call(this))}),t.mn(this,ve,()=>{let e=we.call(t.pn(g,this));e!==null&&t.fn(h,this).update(this.text,e.selectionStart)}),t.mn(this,ye,()=>{t.fn(h,this).close(),this.handlers.typing(!1)}),t.mn(this,be,e=>{e.isComposing||(t.fn(h,this).open&&t.pn(g,this,Me).call(this,e)?(e.preventDefault(),e.stopPropagation()):e.key===`Enter`&&!e.shiftKey&&!e.altKey&&!e.ctrlKey&&!e.metaKey?(e.preventDefault(),t.fn(xe,this).call(this)):e.key===`Escape`?(e.preventDefault(),e.stopPropagation(),t.pn(g,this,Ne).call(this)):e.key===`ArrowUp`&&this.text===``&&this.mode.kind===`new`&&(e.preventDefault(),this.handlers.editLast()))}),t.mn(this,xe,()=>{let e=this.text.trim();if(!(e===``||this.disabled||e.length>1e3)){if(t.Nt(e)>5)t.in(ge,this,t.Rn(`parley-error-too-many-mentions`,5)),this.requestUpdate();else if(this.mode.kind===`edit`){let{message:n}=this.mode;e!==n.text&&this.handlers.edit(n,e),t.fn(Se,this).call(this)}else this.handlers.post(t.Kn({text:e},t.pn(g,this,Ie).call(this))),this.text=``,this.mode={kind:`new`},t.fn(h,this).close(),t.pn(g,this,_).call(this),this.focusField()}}),t.mn(this,Se,()=>{t.pn(g,this,Pe).call(this),this.focusField()}),this.label=``,this.state=``,this.disabled=!1,this.wiki=``,this.mode={kind:`new`},this.text=``,this.language=``}restore(e,t){this.text=e.text,this.mode=Le(e,t)}reply(e){t.pn(g,this,Pe).call(this),this.mode=Le(t.Kn(t.Kn({text:``},t.pn(g,this,Ie).call(this)),{},{replyTo:e.id}),e),t.pn(g,this,_).call(this),this.focusField()}discuss(e){t.pn(g,this,Pe).call(this);let{replyTo:n,replyId:r}=this.mode.kind===`new`?this.mode:{};this.mode=t.Kn(t.Kn({kind:`new`,anchor:e},n&&{replyTo:n}),r!==void 0&&{replyId:r}),t.pn(g,this,_).call(this),this.focusField()}edit(e){this.mode.kind===`new`&&t.in(he,this,{text:this.text,mode:this.mode}),this.mode={kind:`edit`,message:e},this.text=e.text,this.focusField()}async focusField(){await this.updateComplete;let e=we.call(t.pn(g,this));e==null||e.focus(),e==null||e.setSelectionRange(e.value.length,e.value.length)}updated(e){e.has(`text`)&&t.pn(g,this,Te).call(this)}render(){let e=l-this.text.length,{completions:n,active:r,open:i}=t.fn(h,this);return t.Dn`
${i?t.pn(g,this,Oe).call(this):t.En} ${t.pn(g,this,De).call(this)}
<div class="line">
<textarea
rows="1"
dir="auto"
.value=${t.b(this.text)}
?disabled=${this.disabled}
placeholder=${this.label}
aria-label=${this.label}
aria-describedby="below"
aria-autocomplete="list"
aria-haspopup="listbox"
aria-controls=${i?`completions`:t.En}
aria-activedescendant=${i&&n.length>0?`completion-${r}`:t.En}
enterkeyhint="send"
@input=${t.fn(_e,this)}
@click=${t.fn(ve,this)}
@keydown=${t.fn(be,this)}
@blur=${t.fn(ye,this)}
></textarea>
<button
type="button"
class="button primary icon"
aria-label=${this.mode.kind===`edit`?t.Rn(`parley-composer-save`):t.Rn(`parley-composer-send`)}
title=${this.mode.kind===`edit`?t.Rn(`parley-composer-save`):t.Rn(`parley-composer-send`)}
?disabled=${this.disabled||this.text.trim()===``||e<0}
@click=${t.fn(xe,this)}
>
${t.bn(this.mode.kind===`edit`?t.X:t.x)}
</button>
</div>
<div class="below" id="below">
<span class="state">
${t.fn(ge,this)===``?this.state:t.Dn`<span class="error" role="alert">${t.fn(ge,this)}</span>`}
</span>
${t.pn(g,this,Ee).call(this,e)}
</div>
`}};function we(){return this.renderRoot.querySelector(`textarea`)}function Te(){let e=we.call(t.pn(g,this));e===null||CSS.supports(`field-sizing`,`content`)||(e.style.blockSize=`auto`,e.style.blockSize=`${e.scrollHeight+2}px`)}function Ee(e){return e>me?t.En:e>=0?t.Dn`<span>${t.Rn(`parley-composer-left`,t.Wt(e),e)}</span>`:t.Dn`<span class="over">${t.Rn(`parley-composer-over`,t.Wt(-e),-e)}</span>`}function De(){let{mode:e}=this,n=(e,n,r)=>t.Dn`
<div class="context">
<span>${e}</span>
<button type="button" class="button quiet icon" aria-label=${n} title=${n} @click=${r}>
${t.bn(t.Nn,.875)}
</button>
</div>
`;if(e.kind===`edit`)return n(t.Rn(`parley-composer-editing`),t.Rn(`parley-composer-cancel`),t.fn(Se,this));let{replyTo:r,replyId:i,anchor:a}=e,o=r===void 0?t.Rn(`parley-reply-to-earlier`):t.H(r,this.wiki);return t.Dn`
${i===void 0?t.En:n(t.Rn(`parley-composer-replying`,o),t.Rn(`parley-composer-cancel-reply`),()=>t.pn(g,this,Fe).call(this,`reply`))}
${a===void 0?t.En:n(t.Rn(`parley-composer-about`,t.Ln(a.quote)),t.Rn(`parley-composer-cancel-about`),()=>t.pn(g,this,Fe).call(this,`anchor`))}
`}function Oe(){let{completions:e,active:n}=t.fn(h,this);return t.Dn`
<ul class="completions" id="completions" role="listbox" aria-label=${t.Rn(`parley-composer-completions`)}>
${e.map((e,r)=>t.Dn`
<li
id="completion-${r}"
role="option"
aria-selected=${r===n?`true`:`false`}
@pointerdown=${e=>t.pn(g,this,ke).call(this,e,r)}
>
${e.kind===`person`?t.wt(e.person):t.En}<bdi>${e.label}</bdi>
</li>
`)}
</ul>
`}function ke(e,n){e.preventDefault(),t.pn(g,this,Ae).call(this,n)}function Ae(e){let n=t.fn(h,this).accept(this.text,e);n!==void 0&&(this.text=n.text,t.pn(g,this,_).call(this),t.pn(g,this,je).call(this,n.caret))}async function je(e){var n;await this.updateComplete,(n=we.call(t.pn(g,this)))==null||n.setSelectionRange(e,e)}function Me(e){switch(e.key){case`ArrowDown`:return t.fn(h,this).move(1),!0;case`ArrowUp`:return t.fn(h,this).move(-1),!0;case`Enter`:case`Tab`:return t.pn(g,this,Ae).call(this),!0;case`Escape`:return t.fn(h,this).close(),!0;default:return!1}}function Ne(){this.mode.kind===`edit`?t.fn(Se,this).call(this):this.mode.replyId===void 0?this.mode.anchor===void 0?this.handlers.leave():t.pn(g,this,Fe).call(this,`anchor`):t.pn(g,this,Fe).call(this,`reply`)}function Pe(){var e,n,r,i;this.mode.kind===`edit`&&(this.text=(e=(n=t.fn(he,this))==null?void 0:n.text)==null?``:e,this.mode=(r=(i=t.fn(he,this))==null?void 0:i.mode)==null?{kind:`new`}:r,t.in(he,this,void 0))}function Fe(e){if(this.mode.kind!==`new`)return;let{replyTo:n,replyId:r,anchor:i}=this.mode;this.mode=e===`anchor`?t.Kn(t.Kn({kind:`new`},n&&{replyTo:n}),r!==void 0&&{replyId:r}):t.Kn({kind:`new`},i&&{anchor:i}),t.pn(g,this,_).call(this),this.focusField()}function Ie(){if(this.mode.kind===`edit`)return{};let{replyId:e,anchor:n}=this.mode;return t.Kn(t.Kn({},e!==void 0&&{replyTo:e}),n&&{anchor:t.Kn({},n)})}function _(){this.mode.kind===`new`&&this.handlers.draft(t.Kn({text:this.text},t.pn(g,this,Ie).call(this)))}t.Qn(Ce,`properties`,{label:{},state:{attribute:!1},disabled:{type:Boolean},wiki:{},sources:{attribute:!1},handlers:{attribute:!1},mode:{attribute:!1},text:{attribute:!1},language:{}}),t.Qn(Ce,`styles`,[t._n,t.vn,t.yn,u]);function Le(e,n){return t.Kn(t.Kn(t.Kn({kind:`new`},n&&{replyTo:n}),e.replyTo!==void 0&&{replyId:e.replyTo}),e.anchor&&{anchor:e.anchor})}customElements.define(`parley-composer`,Ce);var Re=new WeakSet,ze=class extends t.Tn{constructor(){super(),t.hn(this,Re),this.person=void 0,this.retry=()=>void 0,this.change=()=>void 0,this.discard=()=>void 0}willUpdate(){this.toggleAttribute(`pending`,this.pending.state.kind===`waiting`),this.toggleAttribute(`failed`,this.pending.state.kind===`failed`)}render(){let{pending:e,person:n}=this;return t.Dn`
<div class="row">
<div class="face">${n===void 0?t.En:t.wt(n,{size:1.75})}</div>
<div class="body">
<div class="head">
${n===void 0?t.En:t.A(n,n.wiki)}
${e.state.kind===`waiting`?t.Dn`<span class="edited">${t.Rn(`parley-message-sending`)}</span>`:t.En}
</div>
${e.anchor===void 0?t.En:t.Dn`<div class="quote anchor"><span dir="auto">${e.anchor.quote}</span></div>`}
${i.t(e.text,void 0)} ${t.pn(Re,this,Be).call(this)}
</div>
</div>
`}};function Be(){let{pending:e}=this;return e.state.kind===`failed`?t.Dn`
<div class="failure" role="alert">
<span>${t.L(e.state.code,e.state.retryAfter)}</span>
<button type="button" class="button" @click=${()=>this.retry(e.clientId)}>
${t.Rn(`parley-message-try-again`)}
</button>
<button type="button" class="button quiet" @click=${()=>this.change(e)}>
${t.Rn(`parley-message-change`)}
</button>
<button type="button" class="button quiet destructive" @click=${()=>this.discard(e.clientId)}>
${t.Rn(`parley-message-discard`)}
</button>
</div>
`:t.En}t.Qn(ze,`properties`,{pending:{attribute:!1},person:{attribute:!1},retry:{attribute:!1},change:{attribute:!1},discard:{attribute:!1}}),t.Qn(ze,`styles`,[t._n,t.vn,i.n]),customElements.define(`parley-pending-message`,ze);var Ve=48,He=400,v=new WeakMap,y=new WeakMap,b=new WeakMap,Ue=new WeakMap,x=new WeakSet,We=new WeakMap,Ge=new WeakMap,Ke=class extends t.Tn{constructor(){super(),t.hn(this,x),t.mn(this,v,!0),t.mn(this,y,0),t.mn(this,b,void 0),t.mn(this,Ue,new ResizeObserver(()=>t.pn(x,this,nt).call(this))),t.Qn(this,`scrollToEnd`,()=>{t.in(v,this,!0),t.in(y,this,0),t.pn(x,this,tt).call(this),this.requestUpdate(),this.view.seen()}),t.mn(this,We,()=>{let e=Ze.call(t.pn(x,this));if(e===null)return;let n=e.scrollHeight-e.scrollTop-e.clientHeight<Ve;n!==t.fn(v,this)&&(t.in(v,this,n),n&&this.scrollToEnd()),e.scrollTop<He&&(this.older===`more`||this.older===`unknown`)&&(e.scrollTop===0&&(e.scrollTop=1),this.view.loadOlder())}),t.mn(this,Ge,e=>{var n;if(!(e.target instanceof HTMLElement)||e.target.localName!==`parley-message`||((n=e.composedPath()[0])==null?e.target:n)!==e.target)return;let r=t.pn(x,this,Qe).call(this),i=r.findIndex(t=>t===e.target),a={ArrowDown:i+1,ArrowUp:i-1,Home:0,End:r.length-1}[e.key];if(a===void 0||e.altKey||e.ctrlKey||e.metaKey)return;e.preventDefault();let o=r[a];o==null||o.focus(),o==null||o.scrollIntoView({block:`nearest`})}),this.items=[],this.loading=!1,this.older=void 0,this.empty=``,this.highlighted=void 0,this.label=``,this.language=``}get atEnd(){return t.fn(v,this)}reveal(e){var n;let r=t.pn(x,this,$e).call(this,e);return r!==void 0&&(t.in(v,this,!1),r.scrollIntoView({block:`center`}),t.in(b,this,(n=this.items.find(t=>t.kind===`message`&&t.message.id===e))==null?void 0:n.key),this.requestUpdate(),r.focus({preventScroll:!0}),!0)}focusList(){var e,n,r;let i=t.pn(x,this,Qe).call(this);(e=(n=(r=i.find(e=>e.tabIndex===0))==null?i.at(-1):r)==null?Ze.call(t.pn(x,this)):n)==null||e.focus()}firstUpdated(){let e=this.renderRoot.querySelector(`.content`);e!==null&&t.fn(Ue,this).observe(e),Ze.call(t.pn(x,this))!==null&&t.fn(Ue,this).observe(Ze.call(t.pn(x,this)))}disconnectedCallback(){super.disconnectedCallback(),t.fn(Ue,this).disconnect()}connectedCallback(){super.connectedCallback(),this.hasUpdated&&this.firstUpdated()}willUpdate(e){var n;if(!e.has(`items`))return;let r=e.get(`items`),i=r===void 0?0:rt(r,this.items),a=this.items.at(-1);i>0&&(a==null?void 0:a.kind)===`pending`&&(r==null||(n=r.at(-1))==null?void 0:n.key)!==a.key&&t.in(v,this,!0),t.in(y,this,t.fn(v,this)?0:t.fn(y,this)+i),this.items.some(e=>e.key===t.fn(b,this))||t.in(b,this,void 0)}updated(e){e.has(`items`)&&(t.pn(x,this,tt).call(this),t.fn(v,this)&&this.view.seen())}render(){return t.Dn`
<div
class="scroller"
tabindex=${this.items.length===0?0:-1}
role="region"
aria-label=${this.label}
@scroll=${t.fn(We,this)}
@keydown=${t.fn(Ge,this)}
>
<div class="content">
${t.pn(x,this,qe).call(this)} ${this.items.length===0?t.pn(x,this,Je).call(this):t.En}
<ol role="list" aria-live="off">
${t.$t(this.items,e=>e.key,e=>t.pn(x,this,Ye).call(this,e))}
</ol>
</div>
</div>
${t.fn(y,this)===0?t.En:t.Dn`<button type="button" class="button primary pill" @click=${this.scrollToEnd}>
${t.bn(t.y,1)} ${t.Rn(`parley-list-new`,t.Wt(t.fn(y,this)),t.fn(y,this))}
</button>`}
`}};function qe(){switch(this.older){case`loading`:return t.Dn`<div class="note">${t.Rn(`parley-list-loading-older`)}</div>`;case`failed`:return t.Dn`<div class="note" role="alert">
${t.Rn(`parley-list-older-failed`)}
<button type="button" class="button" @click=${()=>this.view.loadOlder()}>
${t.Rn(`parley-message-try-again`)}
</button>
</div>`;case`beginning`:return this.items.length===0?t.En:t.Dn`<div class="note">${t.Rn(`parley-list-beginning`)}</div>`;case`more`:case`unknown`:case void 0:return t.En}}function Je(){return this.loading?t.Dn`
<div class="skeleton" aria-label=${t.Rn(`parley-list-loading`)} role="img">
${[1,2,3].map(()=>t.Dn`<div class="bone"></div>`)}
</div>
`:t.Dn`<p class="empty">${this.empty}</p>`}function Ye(e){switch(e.kind){case`day`:return t.Dn`<li class="line day"><span>${t.Vt(e.at)}</span></li>`;case`new`:return t.Dn`<li class="line new"><span>${t.Rn(`parley-list-new-line`)}</span></li>`;case`pending`:return t.Dn`<li>
<parley-pending-message
.pending=${e.pending}
.person=${this.view.person}
.retry=${this.view.retry}
.change=${this.view.change}
.discard=${this.view.discard}
></parley-pending-message>
</li>`;case`message`:return t.pn(x,this,Xe).call(this,e)}}function Xe(e){var n;let{message:r}=e,{view:i}=this,a=t.fn(b,this)===void 0?e===this.items.findLast(e=>e.kind===`message`):e.key===t.fn(b,this);return t.Dn`<li>
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
@focus=${()=>t.pn(x,this,et).call(this,e.key)}
></parley-message>
</li>`}function Ze(){return this.renderRoot.querySelector(`.scroller`)}function Qe(){return[...this.renderRoot.querySelectorAll(`parley-message`)]}function $e(e){return t.pn(x,this,Qe).call(this).find(t=>t.message.id===e)}function et(e){t.fn(b,this)!==e&&(t.in(b,this,e),this.requestUpdate())}function tt(){let e=Ze.call(t.pn(x,this));e!==null&&t.fn(v,this)&&(e.scrollTop=e.scrollHeight)}function nt(){t.fn(v,this)?t.pn(x,this,tt).call(this):t.fn(We,this).call(this)}t.Qn(Ke,`properties`,{items:{attribute:!1},view:{attribute:!1},older:{attribute:!1},loading:{type:Boolean},empty:{},highlighted:{attribute:!1},label:{},language:{}}),t.Qn(Ke,`styles`,[t._n,t.vn,i.r]);function rt(e,t){let n=new Set(e.map(e=>e.key)),r=t.findLastIndex(e=>n.has(e.key));return t.slice(r+1).filter(e=>e.kind===`message`||e.kind===`pending`).length}customElements.define(`parley-message-list`,Ke);var it=10,at=30,S=new WeakMap,C=new WeakMap,ot=new WeakMap,w=new WeakSet,st=class{constructor(e,n){t.hn(this,w),t.mn(this,S,void 0),t.mn(this,C,void 0),t.mn(this,ot,new Map),t.in(S,this,e),t.in(C,this,n)}powers(e){var n,r,i,a,o;let c=t.fn(C,this).call(this),l=c==null?void 0:c.welcome,u={mine:(n=c==null?void 0:c.isMine(e))!=null&&n,canPost:(r=l==null?void 0:l.canPost)!=null&&r,canModerate:(i=l==null?void 0:l.canModerate)!=null&&i,kept:t.fn(S,this).kept,ignored:s.has(e.author),signedIn:((a=(o=t.fn(S,this).context)==null?void 0:o.person)==null?null:a)!==null},ee=JSON.stringify(u),te=t.fn(ot,this).get(ee);return te===void 0?(t.fn(ot,this).set(ee,u),u):te}act(e){switch(e.kind){case`reply`:var n;(n=t.fn(S,this).composer)==null||n.reply(e.message);return;case`edit`:var r;(r=t.fn(S,this).composer)==null||r.edit(e.message);return;case`delete`:t.pn(w,this,ct).call(this,e.message);return;case`react`:t.pn(w,this,T).call(this,{type:`react`,message:e.message.id,emoji:e.emoji,on:e.on});return;case`copy-link`:t.pn(w,this,pt).call(this,e.message);return;case`report`:t.pn(w,this,lt).call(this,t.pn(w,this,ut).call(this,e.message));return;case`ignore`:s.set(e.message.author,!s.has(e.message.author)),t.fn(S,this).requestUpdate();return;case`jump`:t.fn(S,this).showMessage(e.id);return;case`reveal`:t.pn(w,this,mt).call(this,`parley-anchor`,{anchor:e.message.anchor,message:e.message.id});return;case`accept`:t.pn(w,this,mt).call(this,`parley-accept`,{event:e.message.event});return;case`remove`:t.pn(w,this,lt).call(this,t.pn(w,this,dt).call(this,e.message,`remove`));return;case`moderate`:t.pn(w,this,lt).call(this,t.pn(w,this,dt).call(this,e.message,`mute`))}}async edit(e,n){(await t.pn(w,this,T).call(this,{type:`edit`,message:e.id,text:n})).type!==`ack`&&t.fn(S,this).composer!==null&&(t.fn(S,this).composer.edit(e),t.fn(S,this).composer.text=n)}editLast(){var e;let n=t.fn(C,this).call(this),r=n==null?void 0:n.messages.findLast(e=>n.isMine(e)&&e.deletedBy===void 0&&e.event===void 0);r!==void 0&&((e=t.fn(S,this).composer)==null||e.edit(r))}async pageTo(e){let n=t.fn(C,this).call(this);for(let r=0;r<it;r+=1){if((n==null?void 0:n.find(e))!==void 0)return!0;if(!t.fn(S,this).kept||await(n==null?void 0:n.loadOlder())!==!0)break}return(n==null?void 0:n.find(e))!==void 0}menu(){var e;let n=(e=t.fn(C,this).call(this))==null?void 0:e.welcome;if(n===void 0||t.fn(S,this).kept)return[];let r=n.canPost&&t.fn(S,this).inviting,i=n.slowSeconds>0?0:at;return[r&&{label:t.Rn(`parley-room-invite`),icon:`<path d="m15.4.4 4.2 4.2-3.2 3.2-4.2-4.2zM10.8 5 15 9.2l-8.6 8.6-4.5 1.5-1.2-1.2 1.5-4.5z"/>`,run:()=>void t.pn(w,this,T).call(this,{type:`invite`})},n.canModerate&&{label:i===0?t.Rn(`parley-room-normal-speed`):t.Rn(`parley-room-slow`,i),icon:`<path d="M10 1a9 9 0 110 18 9 9 0 010-18m0 2a7 7 0 100 14 7 7 0 000-14m1 7h3v2H9V5h2z"/>`,run:()=>void t.pn(w,this,T).call(this,{type:`slow`,seconds:i})},n.canModerate&&{label:t.Rn(`parley-room-close`),icon:`<path d="M11 15H9v-3h2z"/><path d="M10 1a4 4 0 014 4v3h3v11H3V8h3V5a4 4 0 014-4M5 17h10v-7H5zm5-14a2 2 0 00-2 2v3h4V5a2 2 0 00-2-2"/>`,destructive:!0,run:()=>t.pn(w,this,ft).call(this)}].filter(e=>e!==!1)}};function ct(e){let n=t.fn(S,this).renderRoot.querySelector(`parley-confirm-dialog`);n==null||n.ask({heading:t.Rn(`parley-delete-heading`),text:t.fn(S,this).kept?t.Rn(`parley-delete-kept`):t.Rn(`parley-delete-room`),quote:e.text,verb:t.Rn(`parley-action-delete`),run:()=>void t.pn(w,this,T).call(this,{type:`delete`,message:e.id})})}async function lt(e){try{await e}catch(e){t.fn(S,this).fail(t.Rn(`parley-error-not-done`))}}async function ut(e){await r.t(()=>require("ext.parley.bootstrap").load("ext.parley.report-dialog"));let n=t.fn(S,this).renderRoot.querySelector(`parley-report-dialog`);n==null||n.report(e,async e=>{let n=t.fn(C,this).call(this);return n===void 0?{type:`unanswered`}:n.command(t.Kn({type:`report`},e))})}async function dt(e,n){var i,a;await r.t(()=>require("ext.parley.bootstrap").load("ext.parley.moderation-dialog"));let o=t.fn(S,this).renderRoot.querySelector(`parley-moderation-dialog`);o==null||o.decide(e,(i=(a=t.fn(S,this).context)==null?void 0:a.wiki)==null?``:i,n,async e=>{let n=t.fn(C,this).call(this);return n===void 0?{type:`unanswered`}:n.command(e)})}function ft(){let e=t.fn(S,this).renderRoot.querySelector(`parley-confirm-dialog`);e==null||e.ask({heading:t.Rn(`parley-room-close-heading`),text:t.Rn(`parley-room-close-text`),verb:t.Rn(`parley-room-close`),run:()=>void t.pn(w,this,T).call(this,{type:`close`,reason:``})})}async function pt(e){let n=new URL(t.fn(S,this).recordAddress(e.id),location.href).href;try{await navigator.clipboard.writeText(n),t.Cn(t.Rn(`parley-link-copied`))}catch(n){history.replaceState(null,``,`#message=${e.id}`),t.Cn(t.Rn(`parley-link-in-address`))}}async function T(e){var n,r;let i=(n=await((r=t.fn(C,this).call(this))==null?void 0:r.command(e)))==null?{type:`unanswered`}:n;return i.type===`error`?t.fn(S,this).fail(t.L(i.code,i.retryAfter)):i.type===`unanswered`&&t.fn(S,this).fail(t.Rn(`parley-error-not-done`)),i}function mt(e,n){t.fn(S,this).dispatchEvent(new CustomEvent(e,{detail:n,bubbles:!0,composed:!0}))}function ht(e){switch(e.state){case`connecting`:case`online`:return;case`offline`:return e.full===!0?{words:t.Rn(`parley-status-full`),tone:`calm`,retry:!1}:{words:t.Rn(`parley-status-offline`),tone:`warning`,retry:!1};case`stopping`:return{words:t.Rn(`parley-status-stopping`),tone:`calm`,retry:!1};case`refused`:return{words:t.L(e.code),tone:`warning`,retry:gt(e.code)}}}function gt(e){return e!==`not_found`&&e!==`banned`&&e!==`not_signed_in`&&e!==`help_declined`}function _t(e,n,r){if(!r)return t.Rn(`parley-composer-sign-in`);if(!(n===void 0||n.canPost))return e.state===`online`&&e.readOnly!==void 0?t.L(e.readOnly):t.Rn(`parley-composer-read-only`)}function vt(e,n,r){if(e===void 0||e.count>100)return``;let i=n===void 0?``:t.Dt(n),a=new Set(e.typing.filter(e=>e!==i)),o=e.people.filter(e=>a.has(t.Dt(e))).map(e=>t.B(e,r)),[s,c]=o;return s===void 0?``:c===void 0?t.Rn(`parley-typing-one`,s):o.length===2?t.Rn(`parley-typing-two`,s,c):t.Rn(`parley-typing-many`)}function yt(e,n,r){let i=e===void 0?void 0:ht(e),a=!r&&(e==null?void 0:e.state)===`refused`&&e.code===`not_signed_in`;return i===void 0||a?t.En:t.Dn`<div class="banner ${i.tone}" role="status">
<span>${i.words}</span>
${i.retry?t.Dn`<button type="button" class="button" @click=${n}>${t.Rn(`parley-message-try-again`)}</button>`:t.En}
</div>`}function bt(e,n){return e===``?t.En:t.Dn`<div class="banner error">
<span role="alert">${e}</span>
<button type="button" class="button quiet icon" aria-label=${t.Rn(`parley-dialog-close`)} @click=${n}>
${t.bn(t.Nn,.875)}
</button>
</div>`}function xt(e,n){if(n)return t.Dn`<div class="refusal">${e}</div>`;let r=t.Xn().signInAddress(location.pathname+location.search);return t.Dn`<div class="refusal"><a href=${r}>${e}</a></div>`}var St=`messages`,Ct=2e4,wt=new WeakMap,Tt=new WeakMap,Et=new WeakSet,Dt=class{constructor(e){t.hn(this,Et),t.mn(this,wt,void 0),t.mn(this,Tt,new Map),t.in(wt,this,e)}request(e){return t.pn(Et,this,Ot).call(this,e.id,{type:`unanswered`}),new Promise(n=>{let r=Number(setTimeout(()=>t.pn(Et,this,Ot).call(this,e.id,{type:`unanswered`}),Ct));t.fn(Tt,this).set(e.id,{settle:n,timer:r}),t.fn(wt,this).call(this,JSON.stringify(e))})}tell(e){t.fn(wt,this).call(this,JSON.stringify(e))}answered(e){t.pn(Et,this,Ot).call(this,e.id,e)}cut(){for(let e of t.fn(Tt,this).keys())t.pn(Et,this,Ot).call(this,e,{type:`unanswered`})}};function Ot(e,n){let r=t.fn(Tt,this).get(e);r!==void 0&&(t.fn(Tt,this).delete(e),clearTimeout(r.timer),r.settle(n))}var kt=new Set([`ack`,`error`,`presence`,`welcome`,`notice`]);function At(e){try{let t=JSON.parse(e);return typeof t!=`object`||!t||!(`type`in t)?void 0:typeof t.type==`string`&&kt.has(t.type)?t:void 0}catch(e){return}}var jt=100,Mt=new WeakMap,E=new WeakMap,Nt=new WeakMap,D=new WeakMap,Pt=class{constructor(e){t.mn(this,Mt,void 0),t.mn(this,E,[]),t.mn(this,Nt,void 0),t.mn(this,D,`unknown`),t.in(Mt,this,e)}get messages(){return t.fn(E,this)}get state(){return t.fn(D,this)}async load(e,n){var r,i,a,o;if(t.fn(D,this)===`loading`||t.fn(D,this)===`beginning`)return!1;let s=(r=(i=t.fn(Nt,this))==null?(a=t.fn(E,this)[0])==null?void 0:a.id:i)==null?(o=e[0])==null?void 0:o.id:r;if(s===void 0)return!1;t.in(D,this,`loading`),n();try{let n=await t.fn(Mt,this).call(this,{before:s,limit:jt}),r=new Set([...t.fn(E,this),...e].map(e=>e.id)),i=n.messages.filter(e=>!r.has(e.id));return t.in(E,this,[...i,...t.fn(E,this)]),t.in(Nt,this,n.before),t.in(D,this,n.before===void 0?`beginning`:`more`),i.length>0}catch(e){return t.in(D,this,`failed`),!1}finally{n()}}liveChanged(e,n){var r;let i=n[0];if(e.length===0||i===void 0)return;let a=e.findIndex(e=>e.id===i.id);a>0?t.in(E,this,[...t.fn(E,this),...e.slice(0,a)]):a<0&&((r=t.fn(E,this).at(-1))==null?void 0:r.id)!==i.id&&(t.in(E,this,[]),t.in(Nt,this,void 0),t.in(D,this,`unknown`));let o=new Set(n.map(e=>e.id));t.fn(E,this).some(e=>o.has(e.id))&&t.in(E,this,t.fn(E,this).filter(e=>!o.has(e.id)))}update(e,n){t.in(E,this,t.fn(E,this).map(t=>t.id===e?n(t):t))}},Ft=new WeakMap,It=new WeakMap,Lt=class{constructor(e,n,r){t.mn(this,Ft,void 0),t.mn(this,It,void 0),t.in(Ft,this,e),t.in(It,this,`parley.draft.${r}.${n}`)}load(){try{var e,n;return(e=Rt(JSON.parse((n=t.fn(Ft,this).getItem(t.fn(It,this)))==null?`null`:n)))==null?{text:``}:e}catch(e){return{text:``}}}save(e){e.text===``&&e.replyTo===void 0&&e.anchor===void 0?t.fn(Ft,this).removeItem(t.fn(It,this)):t.fn(Ft,this).setItem(t.fn(It,this),JSON.stringify(e))}};function Rt(e){if(typeof e!=`object`||!e||!(`text`in e)||typeof e.text!=`string`)return;let n=`replyTo`in e&&typeof e.replyTo==`string`?{replyTo:e.replyTo}:{},r=`anchor`in e?zt(e.anchor):void 0;return t.Kn(t.Kn({text:e.text},n),r&&{anchor:r})}function zt(e){if(typeof e!=`object`||!e||!(`document`in e&&`start`in e&&`end`in e&&`quote`in e))return;let{document:t,start:n,end:r,quote:i}=e;return[t,n,r,i].every(e=>typeof e==`string`)?{document:String(t),start:String(n),end:String(r),quote:String(i)}:void 0}var Bt=[`state`],Vt=new WeakMap,Ht=new WeakMap,O=new WeakMap,Ut=new WeakSet,Wt=class{constructor(e,n,r){t.hn(this,Ut),t.mn(this,Vt,void 0),t.mn(this,Ht,void 0),t.mn(this,O,void 0),t.in(Vt,this,e),t.in(Ht,this,`parley.outbox.${r}.${n}`),t.in(O,this,t.pn(Ut,this,Kt).call(this))}get pending(){return t.fn(O,this)}get waiting(){return t.fn(O,this).filter(e=>e.state.kind===`waiting`)}find(e){return t.fn(O,this).find(t=>t.clientId===e)}add(e){let n=t.Kn(t.Kn({},e),{},{clientId:Jt(),state:{kind:`waiting`}});return t.pn(Ut,this,Gt).call(this,[...t.fn(O,this),n]),n}setState(e,n){t.pn(Ut,this,Gt).call(this,t.fn(O,this).map(r=>r.clientId===e?t.Kn(t.Kn({},r),{},{state:n}):r))}remove(e){t.pn(Ut,this,Gt).call(this,t.fn(O,this).filter(t=>t.clientId!==e))}};function Gt(e){t.in(O,this,e),e.length===0?t.fn(Vt,this).removeItem(t.fn(Ht,this)):t.fn(Vt,this).setItem(t.fn(Ht,this),JSON.stringify(e.map(e=>{let{state:n}=e;return t.Mt(e,Bt)})))}function Kt(){try{var e;let n=JSON.parse((e=t.fn(Vt,this).getItem(t.fn(Ht,this)))==null?`[]`:e);return Array.isArray(n)?n.flatMap(qt):[]}catch(e){return[]}}function qt(e){let n=Rt(e);if(n===void 0||typeof e!=`object`||!e||!(`clientId`in e&&`at`in e))return[];let{clientId:r,at:i}=e;return typeof r!=`string`||typeof i!=`number`?[]:[t.Kn(t.Kn({},n),{},{clientId:r,at:i,state:{kind:`waiting`}})]}function Jt(){return crypto.randomUUID()}var Yt=[`anchor`],k=new WeakMap,A=new WeakMap,j=new WeakMap,Xt=new WeakMap,M=new WeakMap,N=new WeakMap,Zt=new WeakMap,P=new WeakMap,Qt=new WeakMap,F=new WeakMap,$t=new WeakMap,en=new WeakMap,tn=new WeakMap,nn=new WeakMap,I=new WeakMap,L=new WeakSet,rn=new WeakMap,an=class{constructor(e){var n;t.hn(this,L),t.mn(this,k,void 0),t.mn(this,A,void 0),t.mn(this,j,void 0),t.mn(this,Xt,void 0),t.mn(this,M,void 0),t.mn(this,N,void 0),t.mn(this,Zt,void 0),t.mn(this,P,[]),t.mn(this,Qt,!1),t.mn(this,F,void 0),t.mn(this,$t,void 0),t.mn(this,en,0),t.mn(this,tn,!1),t.mn(this,nn,!1),t.mn(this,I,!1),t.Qn(this,`isMine`,e=>t.fn(Xt,this)===t.Dt(e.author)),t.mn(this,rn,void 0),t.in(k,this,e),t.in(Xt,this,e.person===void 0?void 0:t.Dt(e.person)),t.in(A,this,new Wt(e.storage,e.document,(n=t.fn(Xt,this))==null?``:n)),t.in(j,this,new Dt(e=>t.fn(N,this).send(e))),t.in(M,this,new Pt(e.fetchPage)),t.in(N,this,t.pn(L,this,on).call(this))}get messages(){return[...t.fn(M,this).messages,...t.fn(P,this)]}get pending(){return t.fn(A,this).pending}get status(){return t.fn(N,this).status}get synced(){return t.fn(Qt,this)}get welcome(){return t.fn(F,this)}get digest(){return t.fn($t,this)}get older(){return t.fn(M,this).state}get online(){return t.fn(N,this).status.state===`online`&&t.fn(F,this)!==void 0}find(e){var n;return(n=t.fn(P,this).find(t=>t.id===e))==null?t.fn(M,this).messages.find(t=>t.id===e):n}post(e){let n=t.fn(A,this).add(t.Kn(t.Kn({},e),{},{at:Date.now()}));this.typing(!1),t.pn(L,this,R).call(this),this.online&&t.pn(L,this,mn).call(this,n)}retry(e){t.fn(A,this).setState(e,{kind:`waiting`}),t.pn(L,this,R).call(this);let n=t.fn(A,this).find(e);n!==void 0&&this.online&&t.pn(L,this,mn).call(this,n)}discard(e){t.fn(A,this).remove(e),t.pn(L,this,R).call(this)}async command(e){if(!this.online)return{type:`unanswered`};let n=await t.fn(j,this).request(t.Kn(t.Kn({},e),{},{id:Jt()}));return n.type===`ack`&&t.pn(L,this,gn).call(this,e),n}typing(e){let n=Date.now();(e?n-t.fn(en,this)>_n:t.fn(en,this)>0)&&this.online&&(t.in(en,this,e?n:0),t.fn(j,this).tell({type:`typing`,id:Jt(),on:e}))}loadOlder(){return t.fn(M,this).load(t.fn(P,this),()=>t.pn(L,this,R).call(this))}rejoin(){t.fn(N,this).retry(),t.pn(L,this,R).call(this)}close(){t.in(I,this,!0),t.fn(j,this).cut(),t.fn(N,this).close(),t.fn(N,this).doc.destroy()}};function on(){let e=new a.K;t.in(Zt,this,e);let n=()=>t.fn(Zt,this)===e&&!t.fn(I,this);return e.getArray(St).observe(()=>{n()&&t.pn(L,this,sn).call(this,e)}),t.fn(k,this).connection.open(t.fn(k,this).document,e,{onStatus:e=>{n()&&t.pn(L,this,cn).call(this,e)},onStateless:e=>{n()&&t.pn(L,this,ln).call(this,e)},onSynced:()=>{n()&&(t.in(Qt,this,!0),t.pn(L,this,R).call(this),t.pn(L,this,pn).call(this))}})}function sn(e){let n=t.fn(P,this),r=e.getArray(St).toArray(),i=new Set(n.map(e=>e.id));t.in(P,this,r),t.fn(M,this).liveChanged(n,r);let a=r.filter(e=>!i.has(e.id));for(let e of a)this.isMine(e)&&t.fn(A,this).remove(e.clientId);let o=a.filter(e=>!this.isMine(e));t.fn(Qt,this)&&o.length>0&&t.fn(k,this).onArrived(o),t.pn(L,this,R).call(this)}function cn(e){e.state!==`online`&&(t.in(F,this,void 0),t.in(en,this,0),t.fn(j,this).cut()),t.pn(L,this,R).call(this)}function ln(e){let n=At(e);n!==void 0&&t.pn(L,this,un).call(this,n)}function un(e){switch(e.type){case`ack`:case`error`:t.fn(j,this).answered(e);return;case`presence`:t.in($t,this,e),t.pn(L,this,R).call(this);return;case`notice`:t.fn(k,this).onNotice(e);return;case`welcome`:t.pn(L,this,dn).call(this,e)}}function dn(e){let n=t.fn(rn,this)!==void 0&&t.fn(rn,this)!==e.incarnation;t.in(rn,this,e.incarnation),n?t.pn(L,this,fn).call(this):(t.in(F,this,e),t.pn(L,this,R).call(this),t.pn(L,this,pn).call(this))}function fn(){t.fn(j,this).cut(),t.fn(N,this).close(),t.fn(N,this).doc.destroy(),t.in(rn,this,void 0),t.in(P,this,[]),t.in(M,this,new Pt(t.fn(k,this).fetchPage)),t.in(Qt,this,!1),t.in(F,this,void 0),t.in(N,this,t.pn(L,this,on).call(this)),t.pn(L,this,R).call(this)}async function pn(){if(!t.fn(tn,this)){t.in(tn,this,!0);for(let e of t.fn(A,this).waiting){if(!this.online)break;await t.pn(L,this,mn).call(this,e)}t.in(tn,this,!1)}}async function mn(e){let{clientId:n,text:r,replyTo:i,anchor:a}=e,o=await t.fn(j,this).request(t.Kn(t.Kn({type:`post`,id:n,text:r},i===void 0?{}:{replyTo:i}),a===void 0?{}:{anchor:a}));if(!(t.fn(A,this).find(n)===void 0||t.fn(I,this))){switch(o.type){case`ack`:o.message===void 0||this.find(o.message)!==void 0?t.fn(A,this).remove(n):t.pn(L,this,hn).call(this,n);break;case`error`:{let{code:e,retryAfter:r}=o,i=r===void 0?{kind:`failed`,code:e}:{kind:`failed`,code:e,retryAfter:r};t.fn(A,this).setState(n,i);break}case`unanswered`:this.online&&t.fn(A,this).setState(n,{kind:`failed`})}t.pn(L,this,R).call(this)}}function hn(e){setTimeout(()=>{!t.fn(I,this)&&this.online&&(t.fn(A,this).remove(e),t.pn(L,this,R).call(this))},2e3)}function gn(e){if(e.type===`edit`){let{text:n}=e;t.fn(M,this).update(e.message,e=>t.Kn(t.Kn({},e),{},{text:n,editedAt:Date.now()}))}else if(e.type===`delete`||e.type===`remove`){let n=e.type===`delete`?`author`:`moderator`;t.fn(M,this).update(e.message,e=>{let{anchor:r}=e,i=t.Mt(e,Yt);return t.Kn(t.Kn({},i),{},{text:``,deletedBy:n,reactions:{}})})}else if(e.type===`react`&&t.fn(k,this).person!==void 0){let{person:n}=t.fn(k,this);t.fn(M,this).update(e.message,t=>vn(t,e.emoji,e.on,n))}else return;t.pn(L,this,R).call(this)}function R(){t.fn(nn,this)||t.fn(I,this)||(t.in(nn,this,!0),queueMicrotask(()=>{t.in(nn,this,!1),t.fn(I,this)||t.fn(k,this).onChange()}))}var _n=3e3;function vn(e,n,r,i){var a,o;let s=e.reactions,{[n]:c}=s,l=t.Mt(s,[n].map(t.$n)),u=((a=c==null?void 0:c.people)==null?[]:a).filter(e=>t.Dt(e)!==t.Dt(i)),ee=((o=c==null?void 0:c.count)==null?0:o)+(r?1:-1);return ee<=0?t.Kn(t.Kn({},e),{},{reactions:l}):t.Kn(t.Kn({},e),{},{reactions:t.Kn(t.Kn({},l),{},{[n]:{count:ee,people:r?[...u,i]:u}})})}var yn=new WeakMap,bn=new WeakMap,z=new WeakMap,xn=class{constructor(e,n,r){t.mn(this,yn,void 0),t.mn(this,bn,void 0),t.mn(this,z,void 0),t.in(yn,this,e),t.in(bn,this,`parley.read.${r}.${n}`);let i=Number(e.getItem(t.fn(bn,this)));t.in(z,this,Number.isFinite(i)&&i>0?i:void 0)}get readUntil(){return t.fn(z,this)}begin(e){var n,r;t.fn(z,this)!=null||t.in(z,this,(n=(r=e.at(-1))==null?void 0:r.at)==null?0:n)}read(e){var n,r,i;let a=(n=(r=e.at(-1))==null?void 0:r.at)==null?0:n;return a<=((i=t.fn(z,this))==null?0:i)?!1:(t.in(z,this,a),t.fn(yn,this).setItem(t.fn(bn,this),String(a)),!0)}unread(e,n){let r=t.fn(z,this);return r===void 0?[]:e.filter(e=>e.at>r&&!n(e)&&e.deletedBy===void 0)}},Sn=new WeakMap,B=new WeakMap,V=new WeakMap,H=new WeakMap,Cn=new WeakMap,U=new WeakMap,wn=new WeakMap,Tn=new WeakMap,W=new WeakMap,En=new WeakMap,G=new WeakSet,Dn=class{constructor(e,n){t.hn(this,G),t.mn(this,Sn,void 0),t.mn(this,B,void 0),t.mn(this,V,void 0),t.mn(this,H,void 0),t.mn(this,Cn,void 0),t.mn(this,U,void 0),t.mn(this,wn,void 0),t.mn(this,Tn,!1),t.mn(this,W,{count:0,mentions:0}),t.mn(this,En,void 0),t.in(Sn,this,e),t.in(B,this,n),e.addController(this)}hostDisconnected(){this.close()}get conversation(){return t.fn(H,this)}get drafts(){return t.fn(Cn,this)}get items(){let e=t.fn(H,this);return e===void 0?[]:i.i(e.messages,e.pending,t.fn(wn,this),e.isMine)}get unread(){return t.fn(W,this)}open(e){let r=t.fn(V,this);if(r!==void 0&&r.document===e.document&&r.connection===e.connection&&r.kept===e.kept&&t.fn(H,this)!==void 0)return;this.close(),t.in(V,this,e);let i=n.r(e.kept),a=e.person===void 0?``:t.Dt(e.person);t.in(Cn,this,new Lt(i,e.document,a)),t.in(U,this,new xn(n.n(e.kept?`browser`:`tab`),e.document,a)),t.in(H,this,new an({connection:e.connection,document:e.document,person:e.person,storage:i,fetchPage:n=>t.N(e.document,n),onChange:()=>t.pn(G,this,On).call(this),onArrived:e=>t.pn(G,this,jn).call(this,e),onNotice:e=>t.fn(B,this).notice(e)})),t.fn(Sn,this).requestUpdate()}close(){var e;(e=t.fn(H,this))==null||e.close(),t.in(H,this,void 0),t.in(V,this,void 0),t.in(wn,this,void 0),t.in(Tn,this,!1),t.in(En,this,void 0)}seen(){var e,n,r;let i=(e=(n=t.fn(H,this))==null?void 0:n.messages)==null?[]:e;((r=t.fn(U,this))==null?void 0:r.read(i))===!0&&t.pn(G,this,An).call(this)}returned(){var e;t.fn(W,this).count!==0&&(t.in(wn,this,(e=t.fn(U,this))==null?void 0:e.readUntil),t.fn(Sn,this).requestUpdate())}};function On(){let e=t.fn(H,this);if((e==null?void 0:e.synced)===!0&&!t.fn(Tn,this)){var n,r;t.in(Tn,this,!0),t.in(wn,this,(n=t.fn(U,this))==null?void 0:n.readUntil),(r=t.fn(U,this))==null||r.begin(e.messages)}t.pn(G,this,An).call(this),t.pn(G,this,kn).call(this),t.fn(Sn,this).requestUpdate()}function kn(){var e;let n=(e=t.fn(H,this))==null||(e=e.digest)==null?void 0:e.count;n!==void 0&&n!==t.fn(En,this)&&(t.in(En,this,n),t.fn(B,this).company(n))}function An(){var e,n,r;let i=t.fn(H,this);if(i===void 0)return;let a=((e=(n=t.fn(U,this))==null?void 0:n.unread(i.messages,i.isMine))==null?[]:e).filter(e=>!t.fn(B,this).ignores(e.author)),o=(r=t.fn(V,this))==null||(r=r.person)==null?void 0:r.name,s=o===void 0?0:a.filter(e=>t.Ft(e.text,o)).length;(a.length!==t.fn(W,this).count||s!==t.fn(W,this).mentions)&&(t.in(W,this,{count:a.length,mentions:s}),t.fn(B,this).unread(t.fn(W,this)))}function jn(e){var n,r;let i=e.filter(e=>!t.fn(B,this).ignores(e.author)),a=(n=(r=t.fn(V,this))==null?void 0:r.wiki)==null?``:n;for(let e of t.fn(B,this).inView()?i:[])t.Cn(t.H(e,a),Mn);i.length>0&&t.fn(B,this).arrived(i)}var Mn={kind:`messages`,words:e=>t.Rn(`parley-announce-many`,e)},K=new WeakSet,Nn=class extends t.Tn{constructor(){super(),t.hn(this,K),this.heading=``,this.topic=``,this.kept=!0,this.promise=``,this.document=``,this.people=[],this.count=0,this.wiki=``,this.searching=!1,this.search=()=>void 0,this.back=void 0,this.backLabel=``,this.moreItems=[],this.language=``}render(){return t.Dn`
<div class="top">
${this.back===void 0?t.En:t.pn(K,this,Fn).call(this,this.backLabel||t.Rn(`parley-room-back`),t.Fn,this.back)}
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
${this.kept?t.pn(K,this,Fn).call(this,t.Rn(`parley-search-open`),t.kt,this.search,this.searching):t.En}
${t.pn(K,this,In).call(this)}
</div>
<p class="promise ${this.kept?`kept`:`gone`}">
${t.bn(this.kept?t.Rt:t.Pn,1)}
<span>${t.pn(K,this,Pn).call(this)}</span>
</p>
`}};function Pn(){return this.promise===``?this.kept?t.Rn(`parley-promise-kept`):t.Rn(`parley-promise-gone`):this.promise}function Fn(e,n,r,i){return t.Dn`<button
type="button"
class="button quiet icon"
aria-label=${e}
title=${e}
aria-pressed=${i===void 0?t.En:String(i)}
@click=${r}
>
${t.bn(n)}
</button>`}function In(){let e=this.kept?[{label:t.Rn(`parley-export-text`),icon:t._,run:()=>void t.pn(K,this,Ln).call(this,`text`)},{label:t.Rn(`parley-export-wikitext`),icon:t._,run:()=>void t.pn(K,this,Ln).call(this,`wikitext`)},{label:t.Rn(`parley-export-json`),icon:t._,run:()=>void t.pn(K,this,Ln).call(this,`json`)}]:[],n=[...this.moreItems,...e];return n.length===0?t.En:t.Dn`<parley-menu .label=${t.Rn(`parley-room-more`)} .icon=${t.Mn} .items=${n}></parley-menu>`}async function Ln(e){try{await t.P(this.document,e)}catch(e){t.Cn(t.Rn(`parley-error-not-done`))}}t.Qn(Nn,`properties`,{heading:{},topic:{},kept:{type:Boolean},promise:{},document:{},people:{attribute:!1},count:{type:Number},wiki:{},searching:{type:Boolean},search:{attribute:!1},back:{attribute:!1},backLabel:{attribute:!1},moreItems:{attribute:!1},language:{}}),t.Qn(Nn,`styles`,[t._n,t.vn,t.On`
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
`]),customElements.define(`parley-room-header`,Nn);var Rn=t.On`
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
`,zn=e.t({ParleyRoom:()=>Xn}),q=new WeakMap,J=new WeakMap,Y=new WeakMap,Bn=new WeakMap,Vn=new WeakMap,Hn=new WeakMap,X=new WeakSet,Un=new WeakMap,Wn=new WeakMap,Gn=new WeakMap,Kn=new WeakMap,qn=new WeakMap,Jn=new WeakMap,Yn=new WeakMap,Xn=class extends t.Tn{constructor(){super(),t.hn(this,X),t.mn(this,q,new Dn(this,{unread:e=>t.pn(X,this,$).call(this,`parley-unread`,e),company:e=>t.pn(X,this,$).call(this,`parley-company`,e),arrived:e=>t.pn(X,this,$).call(this,`parley-arrived`,{messages:e}),notice:e=>t.pn(X,this,Q).call(this,t.V(e)),ignores:e=>s.has(e),inView:()=>this.checkVisibility()})),t.mn(this,J,new st(this,()=>t.fn(q,this).conversation)),t.mn(this,Y,!1),t.mn(this,Bn,void 0),t.mn(this,Vn,``),t.mn(this,Hn,!1),t.mn(this,Un,()=>{var e,n,r,i;let a=t.fn(q,this).conversation,o=(e=this.context)==null||(e=e.person)==null?void 0:e.userId,s=((n=a==null?void 0:a.messages)==null?[]:n).map(e=>e.author).toReversed();return{here:((r=a==null||(i=a.digest)==null?void 0:i.people)==null?[]:r).filter(e=>e.userId!==o),spoke:s.filter(e=>e.userId!==o),wiki:Z.call(t.pn(X,this)),searchPages:this.searchPages}}),t.mn(this,Wn,{post:e=>{var n;t.pn(X,this,Q).call(this,``),(n=t.fn(q,this).conversation)==null||n.post(e)},edit:(e,n)=>void t.fn(J,this).edit(e,n),draft:e=>{var n;return(n=t.fn(q,this).drafts)==null?void 0:n.save(e)},typing:e=>{var n;return(n=t.fn(q,this).conversation)==null?void 0:n.typing(e)},editLast:()=>t.fn(J,this).editLast(),leave:()=>t.pn(X,this,$).call(this,`parley-leave`,void 0)}),t.mn(this,Gn,e=>t.fn(J,this).act(e)),t.mn(this,Kn,()=>{document.visibilityState===`visible`&&this.checkVisibility()&&this.shown()}),t.mn(this,qn,()=>{r.t(()=>require("ext.parley.bootstrap").load("ext.parley.record-search")).catch(()=>t.pn(X,this,Q).call(this,t.Rn(`parley-error-not-done`))),t.in(Y,this,!t.fn(Y,this)),this.requestUpdate(),t.fn(Y,this)||this.focusComposer()}),t.mn(this,Jn,()=>{var e;let t=(e=/^#message=([\w-]{1,64})$/u.exec(location.hash))==null?void 0:e[1];t!==void 0&&this.kept&&this.showMessage(t)}),t.mn(this,Yn,e=>{let n=this.composer;if(e.key===`F6`&&!e.altKey&&!e.ctrlKey){var r;e.preventDefault(),e.stopPropagation(),e.composedPath().includes(n==null?this:n)&&n!==null?(r=this.list)==null||r.focusList():t.pn(X,this,$).call(this,`parley-leave`,void 0)}else e.key===`Escape`&&!e.isComposing&&(e.preventDefault(),e.stopPropagation(),n===null?t.pn(X,this,$).call(this,`parley-leave`,void 0):n.focusField())}),this.document=``,this.connection=void 0,this.kept=!0,this.context=void 0,this.heading=``,this.topic=``,this.promise=``,this.anchorState=()=>`unknown`,this.searchPages=async()=>[],this.back=void 0,this.backLabel=``,this.menuItems=[],this.inviting=!1,this.recordAddress=e=>`#message=${e}`}async focusComposer(){var e;await this.updateComplete;let{composer:t}=this;t===null?(e=this.list)==null||e.focusList():await t.focusField()}async discuss(e){var n;t.in(Y,this,!1),this.requestUpdate(),await this.updateComplete,(n=this.composer)==null||n.discuss(e)}async showMessage(e){var n,r,i;t.in(Y,this,!1),this.requestUpdate();let a=await t.fn(J,this).pageTo(e);return await this.updateComplete,await((n=this.list)==null?void 0:n.updateComplete),a?(t.in(Bn,this,e),this.requestUpdate(),(r=(i=this.list)==null?void 0:i.reveal(e))!=null&&r):(t.pn(X,this,Q).call(this,t.Rn(`parley-message-not-found`)),!1)}setAway(e){var n;(n=t.fn(q,this).conversation)==null||n.command({type:`away`,on:e})}get unread(){return t.fn(q,this).unread}get composer(){return this.renderRoot.querySelector(`parley-composer`)}get list(){return this.renderRoot.querySelector(`parley-message-list`)}fail(e){t.pn(X,this,Q).call(this,e)}connectedCallback(){super.connectedCallback(),t.wn(),this.hasUpdated&&this.requestUpdate(),addEventListener(`hashchange`,t.fn(Jn,this)),document.addEventListener(`visibilitychange`,t.fn(Kn,this))}disconnectedCallback(){super.disconnectedCallback(),removeEventListener(`hashchange`,t.fn(Jn,this)),document.removeEventListener(`visibilitychange`,t.fn(Kn,this))}willUpdate(e){var n;let{connection:r,context:i}=this;this.isConnected&&r!==void 0&&i!==void 0&&this.document!==``&&(e.has(`document`)&&t.in(Hn,this,!1),t.fn(q,this).open({connection:r,document:this.document,kept:this.kept,person:(n=i.person)==null?void 0:n,wiki:i.wiki}))}updated(){var e,n,r,i;if(t.fn(Hn,this)||((e=t.fn(q,this).conversation)==null?void 0:e.synced)!==!0)return;t.in(Hn,this,!0);let a=(n=(r=t.fn(q,this).drafts)==null?void 0:r.load())==null?{text:``}:n,o=a.replyTo===void 0?void 0:t.fn(q,this).conversation.find(a.replyTo);(i=this.composer)==null||i.restore(a,o),t.fn(Jn,this).call(this)}render(){var e,n,r;let i=t.fn(q,this).conversation;if(i===void 0)return t.En;let{digest:a}=i;return t.Dn`
<section aria-label=${this.heading} @keydown=${t.fn(Yn,this)}>
<parley-room-header
.heading=${this.heading}
.topic=${this.topic}
.kept=${this.kept}
.promise=${this.promise}
.document=${this.document}
.people=${(e=a==null?void 0:a.people)==null?[]:e}
.count=${(n=a==null?void 0:a.count)==null?0:n}
.wiki=${Z.call(t.pn(X,this))}
.searching=${t.fn(Y,this)}
.search=${t.fn(qn,this)}
.back=${this.back}
.backLabel=${this.backLabel}
.moreItems=${[...t.fn(J,this).menu(),...this.menuItems]}
.language=${t.In()}
></parley-room-header>
<slot name="standing"></slot>
${yt(i.status,()=>i.rejoin(),((r=this.context)==null?void 0:r.person)!==null)}
${t.fn(Y,this)?t.pn(X,this,Zn).call(this):t.pn(X,this,Qn).call(this)} ${bt(t.fn(Vn,this),()=>t.pn(X,this,Q).call(this,``))}
${t.pn(X,this,er).call(this)}
</section>
<parley-confirm-dialog></parley-confirm-dialog>
<parley-report-dialog></parley-report-dialog>
<parley-moderation-dialog></parley-moderation-dialog>
`}shown(){var e;t.fn(q,this).returned(),((e=this.list)==null?void 0:e.atEnd)===!0&&t.pn(X,this,nr).call(this)}};function Z(){var e,t;return(e=(t=this.context)==null?void 0:t.wiki)==null?``:e}function Zn(){return t.Dn`<parley-record-search
.document=${this.document}
.wiki=${Z.call(t.pn(X,this))}
.jump=${e=>void this.showMessage(e)}
.leave=${t.fn(qn,this)}
.language=${t.In()}
></parley-record-search>`}function Qn(){let e=t.fn(q,this).conversation;return t.Dn`<parley-message-list
.items=${t.fn(q,this).items}
.view=${t.pn(X,this,tr).call(this)}
.older=${this.kept?e==null?void 0:e.older:void 0}
.loading=${(e==null?void 0:e.synced)!==!0&&(e==null?void 0:e.status.state)===`connecting`}
.empty=${t.pn(X,this,$n).call(this)}
.highlighted=${t.fn(Bn,this)}
.label=${t.Rn(`parley-list-label`)}
.language=${t.In()}
></parley-message-list>`}function $n(){var e;return((e=t.fn(q,this).conversation)==null?void 0:e.status.state)===`refused`?``:this.kept?t.Rn(`parley-room-empty-kept`):t.Rn(`parley-room-empty`)}function er(){var e,n;let r=t.fn(q,this).conversation,i=(e=(n=this.context)==null?void 0:n.person)==null?void 0:e;if((r==null?void 0:r.status.state)===`refused`&&i!==void 0)return t.En;let a=r&&_t(r.status,r.welcome,i!==void 0);return a===void 0?t.Dn`<parley-composer
.label=${t.Rn(`parley-composer-label`)}
.state=${vt(r==null?void 0:r.digest,i,Z.call(t.pn(X,this)))}
.wiki=${Z.call(t.pn(X,this))}
.sources=${t.fn(Un,this)}
.handlers=${t.fn(Wn,this)}
.language=${t.In()}
></parley-composer>`:xt(a,i!==void 0)}function tr(){var e,n;return{wiki:Z.call(t.pn(X,this)),person:(e=(n=this.context)==null?void 0:n.person)==null?void 0:e,powers:e=>t.fn(J,this).powers(e),find:e=>{var n;return(n=t.fn(q,this).conversation)==null?void 0:n.find(e)},ignored:e=>s.has(e.author),anchorState:e=>e.anchor===void 0?`unknown`:this.anchorState(e.anchor),act:t.fn(Gn,this),retry:e=>{var n;return(n=t.fn(q,this).conversation)==null?void 0:n.retry(e)},change:e=>{var n,r,i,a;let{text:o,replyTo:s,anchor:c}=e,l=t.Kn(t.Kn({text:o},s!==void 0&&{replyTo:s}),c&&{anchor:c});(n=t.fn(q,this).conversation)==null||n.discard(e.clientId),(r=this.composer)==null||r.restore(l,s===void 0||(i=t.fn(q,this).conversation)==null?void 0:i.find(s)),(a=this.composer)==null||a.focusField()},discard:e=>{var n;return(n=t.fn(q,this).conversation)==null?void 0:n.discard(e)},loadOlder:()=>{var e;(e=t.fn(q,this).conversation)==null||e.loadOlder()},seen:()=>t.pn(X,this,nr).call(this)}}function nr(){document.visibilityState===`visible`&&this.checkVisibility()&&t.fn(q,this).seen()}function Q(e){t.in(Vn,this,e),this.requestUpdate()}function $(e,t){this.dispatchEvent(new CustomEvent(e,{detail:t,bubbles:!0,composed:!0}))}t.Qn(Xn,`properties`,{document:{},connection:{attribute:!1},kept:{type:Boolean},context:{attribute:!1},heading:{},topic:{},promise:{},anchorState:{attribute:!1},searchPages:{attribute:!1},back:{attribute:!1},backLabel:{attribute:!1},menuItems:{attribute:!1},inviting:{type:Boolean},recordAddress:{attribute:!1}}),t.Qn(Xn,`styles`,[t._n,t.vn,Rn]),customElements.define(`parley-room`,Xn),Object.defineProperty(exports,"i",{enumerable:!0,get:function(){return ht}}),Object.defineProperty(exports,"n",{enumerable:!0,get:function(){return Jt}}),Object.defineProperty(exports,"r",{enumerable:!0,get:function(){return Dt}}),Object.defineProperty(exports,"t",{enumerable:!0,get:function(){return zn}});
