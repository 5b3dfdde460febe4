// SPDX-License-Identifier: GPL-2.0-or-later
"use strict";const e=require("ext.parley.common");var t=3e5;function n(t,n,i,a){let o=[],s=new Set,c,l=i===void 0;for(let n of t){let t=c===void 0||e.Kt(c.at)!==e.Kt(n.at);t&&o.push({kind:`day`,key:`day-${n.id}`,at:n.at});let u=!l&&n.at>(i==null?0:i)&&!a(n);u&&(o.push({kind:`new`,key:`new`}),l=!0);let d=!t&&!u&&c!==void 0&&r(c,n),f=a(n)?n.clientId:n.id;o.push({kind:`message`,key:f,message:n,grouped:d}),a(n)&&s.add(n.clientId),c=n}for(let e of n)s.has(e.clientId)||o.push({kind:`pending`,key:e.clientId,pending:e});return o}function r(n,r){return n.event===void 0&&r.event===void 0&&r.replyTo===void 0&&r.anchor===void 0&&r.at-n.at<t&&e.Dt(n.author)===e.Dt(r.author)}var i=e.On`
:host {
display: flex;
position: relative;
flex: 1;
min-block-size: 0;
}
.scroller {
flex: 1;
min-inline-size: 0;
overflow: hidden auto;
overscroll-behavior: contain;
scrollbar-gutter: stable;
scrollbar-width: thin;
display: flex;
flex-direction: column;
}
.content {
/* Few messages stand at the end, beside the field. */
margin-block-start: auto;
padding-block: var(--spacing-50);
}
ol {
margin: 0;
padding: 0;
list-style: none;
}
.line {
display: flex;
align-items: center;
gap: var(--spacing-50);
margin: var(--spacing-50) var(--spacing-75);
color: var(--color-subtle);
font-size: var(--font-size-x-small);
}
.line::before,
.line::after {
content: '';
flex: 1;
border-block-start: 1px solid var(--border-color-muted);
}
.line.new {
color: var(--color-progressive);
font-weight: var(--font-weight-bold);
}
.line.new::before,
.line.new::after {
border-color: var(--border-color-progressive);
}
.note,
.empty {
margin: 0;
padding: var(--spacing-75) var(--spacing-100);
color: var(--color-subtle);
text-align: center;
}
.note {
font-size: var(--font-size-x-small);
}
.pill {
position: absolute;
inset-block-end: var(--spacing-50);
inset-inline: 0;
margin-inline: auto;
inline-size: fit-content;
border-radius: var(--border-radius-pill);
box-shadow: 0 4px 8px 0 var(--box-shadow-color-alpha-base);
}
.skeleton {
padding: var(--spacing-75);
opacity: 0;
/* What loads at once shows no skeleton. */
animation: appear 1ms 300ms forwards;
}
.bone {
block-size: 2.5rem;
margin-block-end: var(--spacing-75);
border-radius: var(--border-radius-base);
background: var(--background-color-neutral-subtle);
}
.bone:nth-child(2) {
inline-size: 80%;
}
.bone:nth-child(3) {
inline-size: 60%;
}
@keyframes appear {
to {
opacity: 1;
}
}
`;function a(t,n,r){let{mine:i,canPost:a,canModerate:o,kept:s,signedIn:c,ignored:l}=n,u=t.event===void 0&&t.deletedBy===void 0;return[s&&{label:e.Rn(`parley-action-copy-link`),icon:`<path d="M5.862 7.453a4.353 4.353 0 016.167-.01l.707.706-1.414 1.414-.707-.707a2.355 2.355 0 00-3.335.005L4.354 11.81a2.725 2.725 0 003.842 3.868l.046-.046.715-.7 1.4 1.43-.715.698-.046.046A4.727 4.727 0 012.934 10.4z"/><path d="M10.405 2.894a4.726 4.726 0 016.662 6.707l-2.928 2.947a4.354 4.354 0 01-6.167.01l-.707-.707 1.414-1.415.707.707c.921.921 2.416.92 3.334-.004l2.928-2.948a2.727 2.727 0 00-3.843-3.868l-.761.746-1.4-1.428.713-.7z"/>`,run:()=>r({kind:`copy-link`,message:t})},i&&u&&a&&{label:e.Rn(`parley-action-edit`),icon:`<path d="m15.4.4 4.2 4.2-3.2 3.2-4.2-4.2zM10.8 5 15 9.2l-8.6 8.6-4.5 1.5-1.2-1.2 1.5-4.5z"/>`,run:()=>r({kind:`edit`,message:t})},!i&&c&&{label:l?e.Rn(`parley-action-unignore`):e.Rn(`parley-action-ignore`),icon:`<path d="m19.254 17.84-1.414 1.414-3.64-3.64a7 7 0 01-9.15-.65L.793 10.707V9.292l3.542-3.543L.871 2.285 2.285.871zM2.914 9.999l3.55 3.55a5 5 0 006.302.63l-1.855-1.854a2.5 2.5 0 01-3.238-3.238L5.749 7.163zm4.724-6.604a7 7 0 017.311 1.64l4.258 4.257v1.415l-2.13 2.128-1.414-1.414 1.423-1.422-3.55-3.55A5 5 0 009.28 5.037z"/>`,run:()=>r({kind:`ignore`,message:t})},!i&&u&&c&&{label:e.Rn(`parley-action-report`),icon:e.zt,run:()=>r({kind:`report`,message:t})},i&&u&&{label:e.Rn(`parley-action-delete`),icon:`<path d="M10 0a3 3 0 013 3v1h5v2h-2v14H4V6H2V4h5V3a3 3 0 013-3M6 18h8V6H6zm4-16a1 1 0 00-1 1v1h2V3a1 1 0 00-1-1"/>`,destructive:!0,run:()=>r({kind:`delete`,message:t})},!i&&u&&o&&{label:e.Rn(`parley-action-remove`),icon:`<path d="M10 1a9 9 0 110 18 9 9 0 010-18M5 9v2h10V9z"/>`,destructive:!0,run:()=>r({kind:`remove`,message:t})},!i&&o&&{label:e.Rn(`parley-action-moderate`),icon:e.w,run:()=>r({kind:`moderate`,message:t})}].filter(e=>e!==!1)}var o=e.On`
:host {
display: block;
position: relative;
padding: var(--spacing-25) var(--spacing-75);
overflow-wrap: anywhere;
scroll-margin-block: 3rem;
}
:host(:not([grouped])) {
padding-block-start: var(--spacing-50);
}
:host(:hover),
:host(:focus-within) {
background: var(--background-color-neutral-subtle);
}
:host(:focus-visible) {
outline: 2px solid var(--outline-color-progressive--focus);
outline-offset: -2px;
}
/* In half tone, and still to be read. */
:host([pending]) {
color: var(--color-subtle);
}
:host([pending]) .face {
opacity: var(--opacity-medium);
}
:host([highlighted]) {
background: var(--background-color-target-text);
}
:host([mentions-me]) {
box-shadow: inset 3px 0 0 0 var(--border-color-progressive);
}
:host([mentions-me]:dir(rtl)) {
box-shadow: inset -3px 0 0 0 var(--border-color-progressive);
}
.row {
display: grid;
grid-template-columns: 1.75rem minmax(0, 1fr);
column-gap: var(--spacing-50);
}
.face {
padding-block-start: var(--spacing-12);
}
.body {
min-inline-size: 0;
}
.head {
display: flex;
flex-wrap: wrap;
align-items: baseline;
column-gap: var(--spacing-50);
}
.name {
font-weight: var(--font-weight-bold);
color: var(--color-emphasized);
}
.abroad {
color: var(--color-subtle);
font-weight: var(--font-weight-normal);
}
.mark {
padding: 0 var(--spacing-25);
border: 1px solid var(--border-color-subtle);
border-radius: var(--border-radius-base);
color: var(--color-subtle);
font-size: var(--font-size-x-small);
line-height: 1.125rem;
}
time,
.edited {
color: var(--color-subtle);
font-size: var(--font-size-x-small);
white-space: nowrap;
}
.gutter {
text-align: end;
opacity: 0;
padding-block-start: var(--spacing-6);
margin-inline-start: -0.5rem;
}
:host(:hover) .gutter,
:host(:focus-within) .gutter,
:host(:focus) .gutter {
opacity: 1;
}
.text {
display: block;
white-space: pre-wrap;
unicode-bidi: plaintext;
text-align: start;
}
.gone {
color: var(--color-subtle);
font-style: italic;
}
.mention {
color: var(--color-progressive);
font-weight: var(--font-weight-bold);
}
.mention.me {
padding: 0 var(--spacing-12);
border-radius: var(--border-radius-base);
background: var(--background-color-progressive-subtle);
}
.quote {
display: flex;
align-items: center;
gap: var(--spacing-25);
inline-size: 100%;
margin-block: var(--spacing-12) var(--spacing-25);
padding: var(--spacing-25) var(--spacing-50);
border: 0;
border-inline-start: 3px solid var(--border-color-subtle);
border-radius: 0;
background: var(--background-color-neutral-subtle);
color: var(--color-subtle);
text-align: start;
}
:host(:hover) .quote,
:host(:focus-within) .quote {
background: var(--background-color-neutral);
}
.quote.anchor {
border-inline-start-color: var(--border-color-progressive);
}
.quote span {
flex: 1;
min-inline-size: 0;
overflow: hidden;
display: -webkit-box;
-webkit-box-orient: vertical;
-webkit-line-clamp: 2;
}
button.quote:hover {
color: var(--color-base);
}
.quote.deleted span {
text-decoration: line-through;
}
.reactions {
display: flex;
flex-wrap: wrap;
gap: var(--spacing-25);
margin-block-start: var(--spacing-25);
}
.reaction {
display: inline-flex;
align-items: center;
gap: var(--spacing-25);
min-block-size: 1.5rem;
padding: 0 var(--spacing-50);
border: 1px solid var(--border-color-subtle);
border-radius: var(--border-radius-pill);
background: var(--background-color-base);
font-size: var(--font-size-x-small);
}
.reaction[aria-pressed='true'] {
border-color: var(--border-color-progressive);
background: var(--background-color-progressive-subtle);
color: var(--color-progressive);
}
.tools {
position: absolute;
inset-block-start: -0.75rem;
inset-inline-end: var(--spacing-50);
z-index: var(--z-index-above-content);
display: flex;
border: 1px solid var(--border-color-subtle);
border-radius: var(--border-radius-base);
background: var(--background-color-base);
opacity: 0;
pointer-events: none;
}
:host(:hover) .tools,
:host(:focus) .tools,
:host(:focus-within) .tools,
.tools:has([open]) {
opacity: 1;
pointer-events: auto;
}
.failure {
display: flex;
flex-wrap: wrap;
align-items: center;
gap: var(--spacing-25) var(--spacing-50);
margin-block-start: var(--spacing-25);
color: var(--color-error);
font-size: var(--font-size-x-small);
}
.event {
padding-block: var(--spacing-25);
color: var(--color-subtle);
text-align: center;
}
.event .button {
margin-block-start: var(--spacing-25);
}
`;function s(t,n){let r=e.C(t,location.origin);return e.Dn`<span dir="auto" class="text">${r.map(e=>c(e,n))}</span>`}function c(t,n){switch(t.kind){case`text`:return e.Dn`${t.text}`;case`link`:return e.Dn`<a href=${t.href} target="_blank" rel="noopener noreferrer nofollow ugc">${t.text}</a>`;case`page`:return e.Dn`<a href=${e.Yt(t.title)} target="_blank" rel="noopener"><bdi>${t.text}</bdi></a>`;case`mention`:{let r=n!==void 0&&t.name.toLowerCase()===n.toLowerCase();return e.Dn`<bdi class=${r?`mention me`:`mention`}>${t.text}</bdi>`}}}var l=[`👍`,`❤️`,`😄`,`🎉`,`🤔`,`👀`],u=new WeakSet,d=new WeakMap,f=new WeakMap,p=new WeakMap,m=class extends e.Tn{constructor(){super(),e.hn(this,u),e.mn(this,d,t=>{var n;let r=h.call(e.pn(u,this));r!==null&&t.currentTarget instanceof HTMLElement&&(e.gn(r,t.currentTarget),(n=r.querySelector(`button`))==null||n.focus())}),e.mn(this,f,t=>{var n,r;t.stopPropagation(),t.key===`Escape`&&(t.preventDefault(),(n=h.call(e.pn(u,this)))==null||n.hidePopover(),(r=this.renderRoot.querySelector(`.icon`))==null||r.focus())}),e.mn(this,p,t=>{if(t.key!==`Enter`||t.isComposing||!(t.currentTarget instanceof HTMLInputElement))return;let n=t.currentTarget.value.trim();t.currentTarget.value=``,n!==``&&e.pn(u,this,g).call(this,n)}),this.pick=()=>void 0}render(){return e.Dn`
<button
class="button quiet icon"
type="button"
aria-haspopup="dialog"
aria-label=${e.Rn(`parley-action-react`)}
title=${e.Rn(`parley-action-react`)}
@click=${e.fn(d,this)}
>
${e.bn(e.S)}
</button>
<div popover role="dialog" aria-label=${e.Rn(`parley-action-react`)} @keydown=${e.fn(f,this)}>
<div class="frequent">
${l.map(t=>e.Dn`
<button class="button quiet icon" type="button" @click=${()=>e.pn(u,this,g).call(this,t)}>${t}</button>
`)}
</div>
<label>
${e.Rn(`parley-reaction-other`)}
<input type="text" maxlength="32" autocomplete="off" enterkeyhint="done" @keydown=${e.fn(p,this)} />
</label>
</div>
`}};function h(){return this.renderRoot.querySelector(`[popover]`)}function g(t){var n,r;(n=h.call(e.pn(u,this)))==null||n.hidePopover(),(r=this.renderRoot.querySelector(`.icon`))==null||r.focus(),this.pick(t)}e.Qn(m,`properties`,{pick:{attribute:!1}}),e.Qn(m,`styles`,[e._n,e.vn,e.yn,e.On`
:host {
display: inline-flex;
}
[popover] {
padding: var(--spacing-50);
border: 1px solid var(--border-color-base);
border-radius: var(--border-radius-base);
background: var(--background-color-base);
color: var(--color-base);
box-shadow: 0 4px 8px 0 var(--box-shadow-color-alpha-base);
}
.frequent {
display: flex;
gap: var(--spacing-12);
margin-block-end: var(--spacing-50);
}
.frequent button {
font-size: var(--font-size-large);
}
label {
display: block;
inline-size: 13rem;
color: var(--color-subtle);
font-size: var(--font-size-x-small);
}
`]),customElements.define(`parley-reaction-picker`,m);var _=new WeakMap,v=new WeakSet,y=new WeakMap,b=class extends e.Tn{constructor(){super(),e.hn(this,v),e.mn(this,_,!1),e.mn(this,y,()=>{e.in(_,this,!0),this.requestUpdate()}),this.act=()=>void 0,this.wiki=``,this.myName=void 0,this.replied=void 0,this.anchorState=`unknown`,this.grouped=!1,this.highlighted=!1,this.hiddenByReader=!1,this.language=``}connectedCallback(){super.connectedCallback(),this.setAttribute(`role`,`article`)}willUpdate(t){if(!t.has(`message`)&&!t.has(`wiki`)&&!t.has(`language`))return;this.setAttribute(`aria-label`,e.z(this.message,this.wiki));let{myName:n}=this,r=n!==void 0&&!this.powers.mine&&e.Ft(this.message.text,n);this.toggleAttribute(`mentions-me`,r)}render(){let{message:t}=this;return t.event===void 0?this.hiddenByReader&&!e.fn(_,this)?e.pn(v,this,A).call(this):e.Dn`
<div class="row">
${this.grouped?e.pn(v,this,S).call(this):e.Dn`<div class="face">${e.wt(t.author,{size:1.75})}</div>`}
<div class="body">
${this.grouped?e.En:e.pn(v,this,C).call(this)} ${e.pn(v,this,T).call(this)} ${e.pn(v,this,E).call(this)} ${e.pn(v,this,w).call(this)}
${e.pn(v,this,D).call(this)}
</div>
</div>
${e.pn(v,this,O).call(this)}
`:e.pn(v,this,k).call(this)}};function x(){let{at:t}=this.message;return e.Dn`<time datetime=${new Date(t).toISOString()} title=${e.Ht(t)}>${e.Gt(t)}</time>`}function S(){return e.Dn`<div class="gutter">${e.pn(v,this,x).call(this)}</div>`}function C(){let{author:t}=this.message;return e.Dn`<div class="head">${e.A(t,this.wiki)} ${e.j(t.role)} ${e.pn(v,this,x).call(this)}</div>`}function w(){let{message:t}=this;return t.deletedBy===void 0?e.Dn`${s(t.text,this.myName)}${t.editedAt===void 0?e.En:e.Dn`<span class="edited" title=${e.Ht(t.editedAt)}>${e.Rn(`parley-message-edited`)}</span>`}`:e.Dn`<span class="gone">${e.I(t.deletedBy)}</span>`}function T(){let{replyTo:t}=this.message;if(t===void 0)return e.En;let n=this.replied===void 0?e.Rn(`parley-reply-to-earlier`):e.H(this.replied,this.wiki);return e.Dn`
<button
type="button"
class="quote"
aria-label=${e.Rn(`parley-reply-jump`,n)}
@click=${()=>this.act({kind:`jump`,id:t})}
>
${e.bn(e.et,.875)}<span>${n}</span>
</button>
`}function E(){let{anchor:t}=this.message;return t===void 0||this.message.deletedBy!==void 0?e.En:this.anchorState===`deleted`?e.Dn`
<div class="quote anchor deleted"><span dir="auto">${t.quote}</span></div>
<div class="edited">${e.Rn(`parley-anchor-deleted`)}</div>
`:e.Dn`
<button
type="button"
class="quote anchor"
title=${e.Rn(`parley-anchor-jump`)}
aria-label=${e.Rn(`parley-anchor-label`,e.Ln(t.quote))}
@click=${()=>this.act({kind:`reveal`,message:this.message})}
>
<span dir="auto">${t.quote}</span>${e.bn(e.k,1)}
</button>
`}function D(){let t=Object.entries(this.message.reactions);return t.length===0?e.En:e.Dn`<div class="reactions">
${t.map(([t,n])=>{let r=n.people.map(t=>e.Et(t,this.wiki)),i=this.myName!==void 0&&n.people.some(e=>e.name===this.myName&&e.wiki===this.wiki),a=n.count-r.length,o=e.Ut(r)+(a>0?` ${e.Rn(`parley-faces-more`,e.Wt(a))}`:``);return e.Dn`
<button
type="button"
class="reaction"
aria-pressed=${i?`true`:`false`}
aria-label=${e.Rn(`parley-reaction-label`,t,n.count,e.Ln(o))}
title=${o}
?disabled=${!this.powers.canPost}
@click=${()=>this.act({kind:`react`,message:this.message,emoji:t,on:!i})}
>
<span aria-hidden="true">${t}</span>${e.Wt(n.count)}
</button>
`})}
</div>`}function O(){let{message:t,powers:n}=this,r=a(t,n,this.act),i=n.canPost&&t.deletedBy===void 0;return!i&&r.length===0?e.En:e.Dn`
<div class="tools">
${i?e.Dn`
<parley-reaction-picker
.pick=${e=>this.act({kind:`react`,message:t,emoji:e,on:!0})}
></parley-reaction-picker>
<button
type="button"
class="button quiet icon"
aria-label=${e.Rn(`parley-action-reply`)}
title=${e.Rn(`parley-action-reply`)}
@click=${()=>this.act({kind:`reply`,message:t})}
>
${e.bn(e.et)}
</button>
`:e.En}
${r.length===0?e.En:e.Dn`<parley-menu
.label=${e.Rn(`parley-action-more`)}
.icon=${e.Mn}
.items=${r}
></parley-menu>`}
</div>
`}function k(){let{event:t,author:n}=this.message;if(t===void 0)return e.Dn``;let r=t.kind===`invitation`&&!this.powers.mine&&this.powers.signedIn;return e.Dn`
<div class="event">
<div>${e.R(t,e.B(n,this.wiki))} ${e.pn(v,this,x).call(this)}</div>
${r?e.Dn`<button
type="button"
class="button"
@click=${()=>this.act({kind:`accept`,message:this.message})}
>
${e.Rn(`parley-invitation-accept`)}
</button>`:e.En}
</div>
`}function A(){return e.Dn`
<div class="event">
${e.Rn(`parley-message-ignored`)}
<button type="button" class="button quiet" @click=${e.fn(y,this)}>${e.Rn(`parley-message-show`)}</button>
</div>
`}e.Qn(b,`properties`,{message:{attribute:!1},replied:{attribute:!1},powers:{attribute:!1},act:{attribute:!1},wiki:{},myName:{attribute:!1},anchorState:{attribute:!1},grouped:{type:Boolean,reflect:!0},highlighted:{type:Boolean,reflect:!0},hiddenByReader:{attribute:!1},language:{}}),e.Qn(b,`styles`,[e._n,e.vn,o]),customElements.define(`parley-message`,b),Object.defineProperty(exports,"i",{enumerable:!0,get:function(){return n}}),Object.defineProperty(exports,"n",{enumerable:!0,get:function(){return o}}),Object.defineProperty(exports,"r",{enumerable:!0,get:function(){return i}}),Object.defineProperty(exports,"t",{enumerable:!0,get:function(){return s}});
