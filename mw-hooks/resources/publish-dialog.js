// SPDX-License-Identifier: GPL-2.0-or-later
"use strict";const e=require("ext.parley.common"),t=require("ext.parley.dialog-styles"),n=require("ext.parley.prosemirror"),r=require("ext.parley.schema");require("ext.parley.refusal-words");const i=require("ext.parley.objections"),a=require("ext.parley.publish-words");var o=n.Vt.fromSchema(r.f);function s(e){let t=document.createElement(`template`);return t.innerHTML=e,o.parse(t.content)}function c(t,n){return t.length===0?e.Pn:e.Fn`
<h3>${e.Yn(`publish-authors`)}</h3>
<ul class="authors">
${t.map(t=>e.Fn`<li>
${e.kt(t.person)}<bdi>${e.jt(t.person,n)}</bdi>
<span class="share">${l(t)}</span>
</li>`)}
</ul>
`}function l({written:t,share:n}){return t===0?e.Yn(`publish-share-edited`):e.Yn(`publish-share`,e.Lt(Math.max(1,Math.round(n*100))))}function u(t){let{latest:n}=t.changes,r=e.Jn(e.jt(n.by,t.homeWiki));return e.Fn`
<p>${e.Yn(`publish-conflict-text`,r,e.Nt(n.at))}</p>
${n.summary===``?e.Pn:e.Fn`<p>${e.Yn(`publish-conflict-summary`,e.Jn(n.summary))}</p>`}
<fieldset ?disabled=${t.busy}>
<legend>${e.Yn(`publish-choice`)}</legend>
${d(t,`merge`,n.mergeable?`publish-merge-text`:`publish-merge-unfit`,n.mergeable)}
${d(t,`ours`,`publish-ours-text`)} ${d(t,`theirs`,`publish-theirs-text`)}
</fieldset>
<div class="sides">
<div>
<h3>${e.Yn(`publish-conflict-theirs`)}</h3>
<div class="difference">
<parley-difference .versions=${t.theirs} label=${e.Yn(`publish-conflict-theirs`)}></parley-difference>
</div>
</div>
<div>
<h3>${e.Yn(`publish-conflict-ours`)}</h3>
<div class="difference">
<parley-difference .versions=${t.ours} label=${e.Yn(`publish-conflict-ours`)}></parley-difference>
</div>
</div>
</div>
`}function d(t,n,r,i=!0){let a=`choice-${n}`;return e.Fn`<div class="choice">
<input
type="radio"
name="choice"
id=${a}
value=${n}
aria-describedby="${a}-about"
?disabled=${!i}
.checked=${t.choice===n}
@change=${()=>t.onChoice(n)}
/>
<label for=${a}>${e.Yn(`publish-${n}`)}</label>
<small id="${a}-about">${e.Yn(r)}</small>
</div>`}function ee(t){return e.Fn`<div class="failure" role="alert" data-objection>
<p>${t.advice}</p>
${t.words===``?e.Pn:e.Fn`<blockquote dir="auto">${t.words}</blockquote>`}
</div>`}function te(t,n,r){return e.Fn`<div class="challenge">
${t.kind===`picture`?e.Fn`<img src=${t.prompt} alt=${e.Yn(`publish-challenge-picture`)} />`:e.Fn`<p id="question" dir="auto">${t.prompt}</p>`}
<label>
<span>${e.Yn(`publish-challenge-answer`)}</span>
<input
type="text"
name="challenge"
autocomplete="off"
aria-describedby=${t.kind===`text`?`question`:e.Pn}
.value=${n}
@input=${e=>{e.target instanceof HTMLInputElement&&r(e.target.value)}}
/>
</label>
</div>`}function ne(t,n,r){let i=(i,a)=>e.Fn`<label class="option">
<input
type="checkbox"
name=${i}
?disabled=${n}
.checked=${t[i]}
@change=${n=>{n.target instanceof HTMLInputElement&&r(e.fn(e.fn({},t),{},{[i]:n.target.checked}))}}
/>
${a}
</label>`;return e.Fn`<div class="options">${i(`minor`,e.Yn(`publish-minor`))} ${i(`watch`,e.Yn(`publish-watch`))}</div>`}var f=new TextEncoder;function p(e){return 500-f.encode(e.trim()).length}var m=new WeakMap,h=new WeakMap,g=new WeakMap,_=new WeakMap,v=new WeakMap,y=new WeakSet,re=class{constructor(t,n,r){e.Sn(this,y),e.xn(this,m,void 0),e.xn(this,h,void 0),e.xn(this,g,void 0),e.xn(this,_,{kind:`loading`}),e.xn(this,v,!1),e.in(m,this,t),e.in(g,this,n),e.in(h,this,r)}get step(){return e.yn(_,this)}async load(){e.bn(y,this,S).call(this,{kind:`loading`}),await e.bn(y,this,b).call(this)}async publish(t,n={}){if(e.yn(_,this).kind!==`review`||p(t)<0)return;let{changes:r}=e.yn(_,this);e.bn(y,this,S).call(this,{kind:`publishing`,changes:r});try{let i=e.fn({summary:t.trim(),baseRevision:r.base.revision},n);e.bn(y,this,S).call(this,{kind:`published`,published:await e.yn(m,this).publish(i)})}catch(t){if(t instanceof i.r){e.bn(y,this,S).call(this,{kind:`review`,changes:r,objection:t});return}let n=C(t);n===`nothing_to_publish`?e.bn(y,this,S).call(this,{kind:`nothing`}):n===`edit_conflict`?await e.bn(y,this,b).call(this,n):e.bn(y,this,S).call(this,{kind:`review`,changes:r,failure:n})}}async resolve(t){if(e.yn(_,this).kind!==`conflict`)return;let{changes:n}=e.yn(_,this);e.bn(y,this,S).call(this,{kind:`resolving`,changes:n,choice:t});try{await e.yn(m,this).resolve({choice:t,latestRevision:n.latest.revision}),await e.bn(y,this,b).call(this)}catch(t){let r=C(t);r===`edit_conflict`?await e.bn(y,this,b).call(this,r):e.bn(y,this,S).call(this,{kind:`conflict`,changes:n,failure:r})}}end(){e.in(v,this,!0)}};async function b(t){try{e.bn(y,this,S).call(this,e.bn(y,this,x).call(this,await e.yn(m,this).changes(),t))}catch(t){e.bn(y,this,S).call(this,{kind:`unavailable`,failure:C(t)})}}function x(t,n){let{latest:r}=t,i=n===void 0?{}:{failure:n};return r===void 0?e.yn(g,this).call(this,t)?{kind:`nothing`}:e.fn({kind:`review`,changes:t},i):e.fn({kind:`conflict`,changes:e.fn(e.fn({},t),{},{latest:r})},i)}function S(t){e.yn(v,this)||(e.in(_,this,t),e.yn(h,this).call(this,t))}function C(t){return t instanceof e.gn?t.code:t instanceof e.pn?`network`:`internal`}var w=`wiki-look`,T=new WeakMap,E=new WeakMap,D=new WeakMap,O=new WeakMap,k=new WeakMap,A=new WeakSet,ie=class{constructor(t){e.Sn(this,A),e.xn(this,T,void 0),e.xn(this,E,void 0),e.xn(this,D,void 0),e.xn(this,O,`changes`),e.xn(this,k,new Map),e.in(T,this,t)}reset(t){e.in(E,this,t),e.in(O,this,`changes`),e.bn(A,this,F).call(this)}render(t,n){if(e.yn(E,this)===void 0)return n;e.yn(D,this)!==t&&e.bn(A,this,F).call(this),e.in(D,this,t);let r=[[`changes`,e.Yn(`publish-look-changes`)],[`difference`,e.Yn(`publish-look-difference`)],[`preview`,e.Yn(`publish-look-preview`)]];return e.Fn`
<div class="looks" role="group" aria-label=${e.Yn(`publish-looks`)}>
${r.map(([t,n])=>e.Fn`<button
type="button"
class="button"
data-look=${t}
aria-pressed=${e.yn(O,this)===t?`true`:`false`}
@click=${()=>e.bn(A,this,oe).call(this,t)}
>
${n}
</button>`)}
</div>
${e.yn(O,this)===`changes`?n:e.bn(A,this,ae).call(this,e.yn(O,this))}
`}};function ae(t){var n;let r=(n=e.yn(k,this).get(t))==null?`loading`:n;return e.Fn`
${r===`loading`?e.Fn`<p role="status">${e.Yn(`publish-look-loading`)}</p>`:e.Pn}
${r===`failed`?e.Fn`<p class="failure" role="alert">
${e.Yn(`publish-look-failed`)}
<button type="button" class="button" @click=${()=>void e.bn(A,this,j).call(this,t)}>
${e.Yn(`session-retry`)}
</button>
</p>`:e.Pn}
<div class="wiki-look" ?hidden=${r!==`shown`}><slot name=${w}></slot></div>
`}function oe(t){e.in(O,this,t),t!==`changes`&&e.yn(k,this).get(t)!==`shown`?e.bn(A,this,j).call(this,t):e.bn(A,this,P).call(this),e.yn(T,this).requestUpdate()}async function j(t){let n=e.yn(D,this);e.bn(A,this,M).call(this,t,`loading`);let r=e.bn(A,this,N).call(this,t);e.bn(A,this,P).call(this);try{var i;await((i=e.yn(E,this))==null?void 0:i.show(t,r)),e.yn(D,this)===n&&e.bn(A,this,M).call(this,t,`shown`)}catch(r){e.yn(D,this)===n&&e.bn(A,this,M).call(this,t,`failed`)}}function M(t,n){e.yn(k,this).set(t,n),e.yn(T,this).requestUpdate()}function N(t){let n=e.yn(T,this).querySelector(`[data-wiki-look="${t}"]`);if(n!==null)return n;let r=e.yn(T,this).ownerDocument.createElement(`div`);return r.dataset.wikiLook=t,e.yn(T,this).append(r),r}function P(){for(let t of e.yn(T,this).querySelectorAll(`[data-wiki-look]`))t.slot=t.dataset.wikiLook===e.yn(O,this)?w:``}function F(){e.yn(k,this).clear(),e.in(D,this,void 0),e.yn(O,this)!==`changes`&&e.in(O,this,`changes`);for(let t of e.yn(T,this).querySelectorAll(`[data-wiki-look]`))t.remove()}var se=100,I=new WeakMap,L=new WeakMap,R=new WeakMap,z=new WeakMap,B=new WeakMap,V=new WeakSet,H=new WeakMap,U=new WeakMap,W=new WeakMap,G=new WeakMap,K=new WeakMap,q=new WeakMap,J=new WeakMap,Y=class extends e.Nn{constructor(){super(),e.Sn(this,V),e.xn(this,I,void 0),e.xn(this,L,new ie(this)),e.xn(this,R,void 0),e.xn(this,z,new WeakMap),e.xn(this,B,new WeakMap),e.xn(this,H,()=>{var t;(t=e.yn(R,this))==null||t.end(),this.dispatchEvent(new CustomEvent(`parley-publish-closed`))}),e.xn(this,U,e=>{e.target instanceof HTMLTextAreaElement&&(this.summary=e.target.value)}),e.xn(this,W,t=>{t.key!==`Enter`||t.isComposing||(t.preventDefault(),(t.ctrlKey||t.metaKey)&&e.yn(G,this).call(this))}),e.xn(this,G,()=>{var t,n;let{step:r,options:i}=this,a=(t=$(r))==null?void 0:t.challenge;(n=e.yn(R,this))==null||n.publish(this.summary,e.fn(e.fn({},i===void 0?{}:{options:i}),a===void 0?{}:{answer:{id:a.id,word:this.answer}}))}),e.xn(this,K,e=>{this.options=e}),e.xn(this,q,e=>{this.answer=e}),e.xn(this,J,()=>{var t;this.choice!==void 0&&((t=e.yn(R,this))==null||t.resolve(this.choice)),this.choice=void 0}),this.homeWiki=``,this.newPage=!1,this.offersHelp=!1,this.step={kind:`loading`},this.summary=``,this.answer=``}open(t){var n,r,i;(n=e.yn(R,this))==null||n.end(),this.choice=void 0,this.answer=``,e.in(I,this,t.wiki),this.options!=null||(this.options=(r=t.wiki)==null?void 0:r.options),e.yn(L,this).reset(t.wiki),e.in(R,this,new re(t,t=>e.bn(V,this,le).call(this,t),t=>e.bn(V,this,ce).call(this,t))),e.yn(R,this).load(),(i=this.renderRoot.querySelector(`dialog`))==null||i.showModal()}close(){var e;(e=this.renderRoot.querySelector(`dialog`))==null||e.close()}render(){let{step:t}=this,n=t.kind===`conflict`||t.kind===`resolving`,r=e.Yn(n?`publish-conflict-title`:`publish-title`);return e.Fn`
<dialog class="full" aria-labelledby="title" @close=${e.yn(H,this)}>
<header>
<h2 id="title" tabindex="-1" autofocus>${r}</h2>
<button class="button quiet" type="button" @click=${()=>this.close()}>${e.Yn(`publish-back`)}</button>
</header>
<div class="body" aria-busy=${ge(t)}>${e.bn(V,this,de).call(this,t)} ${e.bn(V,this,ue).call(this,t)} ${e.bn(V,this,fe).call(this,t)}</div>
${e.bn(V,this,he).call(this,t)}
</dialog>
`}};function ce(t){var n;let r=this.step.kind===`loading`&&t.kind===`review`;this.step=t,r&&e.bn(V,this,X).call(this),t.kind===`review`&&t.objection!==void 0&&(this.answer=``),t.kind===`published`&&(this.summary=``,this.options=(n=e.yn(I,this))==null?void 0:n.options,this.close(),this.dispatchEvent(new CustomEvent(`parley-published`,{detail:t.published})))}async function X(){var e,t;await this.updateComplete;let n=this.shadowRoot;(n==null||(e=n.activeElement)==null?void 0:e.id)===`title`&&((t=n.querySelector(`textarea`))==null||t.focus())}function Z(t){let n=e.yn(z,this).get(t);if(n!==void 0)return n;let r={base:s(t.base.html),draft:s(t.draft.html),latest:t.latest===void 0?void 0:s(t.latest.html)};return e.yn(z,this).set(t,r),r}function Q(t,n){var r,i;let a=(r=e.yn(B,this).get(t))==null?new WeakMap:r;e.yn(B,this).set(t,a);let o=(i=a.get(n))==null?{old:t,current:n}:i;return a.set(n,o),o}function le(t){let{base:n,draft:r}=e.bn(V,this,Z).call(this,t);return n.eq(r)&&t.base.revision>0}function ue(t){let n=t.kind===`conflict`,r=`failure`in t&&t.failure!==void 0||$(t)!==void 0;return!this.offersHelp||!(n||r)?e.Pn:e.Fn`<p><button class="button" type="button" @click=${()=>{this.close();let e=n?`conflict`:`refused`;this.dispatchEvent(new CustomEvent(`parley-help-wanted`,{detail:e,bubbles:!0,composed:!0}))}}>${e.Yn(`session-help-ask`)}</button></p>`}function de(t){let n=$(t);if(n!==void 0)return ee(n);let r=`failure`in t?t.failure:void 0;return r===void 0?e.Pn:e.Fn`<p class="failure" role="alert">${e.Yn(`publish-failed`,a.t(r))}</p>`}function fe(t){switch(t.kind){case`loading`:return e.Fn`<p role="status">${e.Yn(`publish-loading`)}</p>`;case`nothing`:return e.Fn`<p role="status">${e.Yn(`publish-nothing`)}</p>`;case`unavailable`:case`published`:return e.Pn;case`review`:case`publishing`:return e.bn(V,this,pe).call(this,t.changes,t.kind===`publishing`,$(t));case`conflict`:case`resolving`:{let{base:n,draft:r,latest:i}=e.bn(V,this,Z).call(this,t.changes);return u({changes:t.changes,theirs:e.bn(V,this,Q).call(this,n,i==null?n:i),ours:e.bn(V,this,Q).call(this,n,r),homeWiki:this.homeWiki,choice:this.choice,busy:t.kind===`resolving`,onChoice:e=>{this.choice=e}})}}}function pe(t,n,r){let{base:i,draft:a}=e.bn(V,this,Z).call(this,t),{options:o}=this,s=e.Fn`<div class="difference">
<parley-difference .versions=${e.bn(V,this,Q).call(this,i,a)}></parley-difference>
</div>`;return e.Fn`
${(r==null?void 0:r.challenge)===void 0?e.Pn:te(r.challenge,this.answer,e.yn(q,this))}
${this.newPage?e.Fn`<p>${e.Yn(`publish-new-page`)}</p>`:e.Pn}
<label class="summary">
<span>${e.Yn(`publish-summary`)}</span>
<textarea
rows="2"
aria-describedby="left"
?disabled=${n}
.value=${this.summary}
@input=${e.yn(U,this)}
@keydown=${e.yn(W,this)}
></textarea>
</label>
<span id="left" class="left ${p(this.summary)<0?`over`:``}">${e.bn(V,this,me).call(this)}</span>
${o===void 0?e.Pn:ne(o,n,e.yn(K,this))}
${c(t.coAuthors,this.homeWiki)}
<h3>${e.Yn(`publish-changes`)}</h3>
${e.yn(L,this).render(t,s)}
`}function me(){let t=p(this.summary);return t<0?e.Yn(`publish-summary-long`,-t,e.Lt(-t)):t>se?``:e.Yn(`publish-summary-left`,t,e.Lt(t))}function he(t){switch(t.kind){case`review`:case`publishing`:{var n;let r=t.kind===`publishing`||p(this.summary)<0,i=((n=$(t))==null?void 0:n.next)===`anyway`;return e.Fn`<footer>
<p class="hint">${e.Yn(`publish-license`)}</p>
<button class="button primary" type="button" ?disabled=${r} @click=${e.yn(G,this)}>
${e.Yn(t.kind===`publishing`?`publish-working`:i?`publish-anyway`:`publish-confirm`)}
</button>
</footer>`}case`conflict`:case`resolving`:{let n=t.kind===`resolving`||this.choice===void 0;return e.Fn`<footer>
<button class="button primary" type="button" ?disabled=${n} @click=${e.yn(J,this)}>
${e.Yn(`publish-go-on`)}
</button>
</footer>`}case`unavailable`:return e.Fn`<footer>
<button class="button primary" type="button" @click=${()=>{var t;(t=e.yn(R,this))==null||t.load()}}>
${e.Yn(`session-retry`)}
</button>
</footer>`;case`loading`:case`nothing`:case`published`:return e.Fn`<footer>
<button class="button" type="button" @click=${()=>this.close()}>${e.Yn(`publish-close`)}</button>
</footer>`}}e._n(Y,`properties`,{homeWiki:{},newPage:{type:Boolean},offersHelp:{type:Boolean},step:{state:!0},summary:{state:!0},choice:{state:!0},options:{state:!0},answer:{state:!0}}),e._n(Y,`styles`,[e.wn,e.Tn,e.En,t.t]);function $(e){return e.kind===`review`?e.objection:void 0}function ge(e){return e.kind===`loading`||e.kind===`publishing`||e.kind===`resolving`?`true`:`false`}customElements.define(`parley-publish-dialog`,Y);
