// SPDX-License-Identifier: GPL-2.0-or-later
"use strict";const e=require("ext.parley.common"),t=require("ext.parley.dialog-styles"),n=require("ext.parley.prosemirror"),r=require("ext.parley.schema");require("ext.parley.refusal-words");const i=require("ext.parley.objections"),a=require("ext.parley.publish-words");var o=n.Vt.fromSchema(r.f);function s(e){let t=document.createElement(`template`);return t.innerHTML=e,o.parse(t.content)}function ee(t,n){return t.length===0?e.Pn:e.Fn`
<h3>${e.Yn(`publish-authors`)}</h3>
<ul class="authors">
${t.map(t=>e.Fn`<li>
${e.kt(t.person)}<bdi>${e.jt(t.person,n)}</bdi>
<span class="share">${te(t)}</span>
</li>`)}
</ul>
`}function te({written:t,share:n}){return t===0?e.Yn(`publish-share-edited`):e.Yn(`publish-share`,e.Lt(Math.max(1,Math.round(n*100))))}function c(t){let{latest:n}=t.changes,r=e.Jn(e.jt(n.by,t.homeWiki));return e.Fn`
<p>${e.Yn(`publish-conflict-text`,r,e.Nt(n.at))}</p>
${n.summary===``?e.Pn:e.Fn`<p>${e.Yn(`publish-conflict-summary`,e.Jn(n.summary))}</p>`}
<fieldset ?disabled=${t.busy}>
<legend>${e.Yn(`publish-choice`)}</legend>
${l(t,`merge`,n.mergeable?`publish-merge-text`:`publish-merge-unfit`,n.mergeable)}
${l(t,`ours`,`publish-ours-text`)} ${l(t,`theirs`,`publish-theirs-text`)}
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
`}function l(t,n,r,i=!0){let a=`choice-${n}`;return e.Fn`<div class="choice">
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
</div>`}function ne(t){return e.Fn`<div class="failure" role="alert" data-objection>
<p>${t.advice}</p>
${t.words===``?e.Pn:e.Fn`<blockquote dir="auto">${t.words}</blockquote>`}
</div>`}function u(t,n,r){return e.Fn`<div class="challenge">
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
</div>`}function d(t,n,r){let i=(i,a)=>e.Fn`<label class="option">
<input
type="checkbox"
name=${i}
?disabled=${n}
.checked=${t[i]}
@change=${n=>{n.target instanceof HTMLInputElement&&r(e.fn(e.fn({},t),{},{[i]:n.target.checked}))}}
/>
${a}
</label>`;return e.Fn`<div class="options">${i(`minor`,e.Yn(`publish-minor`))} ${i(`watch`,e.Yn(`publish-watch`))}</div>`}var f=new TextEncoder;function p(e){return 500-f.encode(e.trim()).length}var m=new WeakMap,h=new WeakMap,g=new WeakMap,_=new WeakMap,v=new WeakMap,y=new WeakSet,re=class{constructor(t,n,r){e.Sn(this,y),e.xn(this,m,void 0),e.xn(this,h,void 0),e.xn(this,g,void 0),e.xn(this,_,{kind:`loading`}),e.xn(this,v,!1),e.in(m,this,t),e.in(g,this,n),e.in(h,this,r)}get step(){return e.yn(_,this)}async load(){e.bn(y,this,x).call(this,{kind:`loading`}),await e.bn(y,this,b).call(this)}async publish(t,n={}){if(e.yn(_,this).kind!==`review`||p(t)<0)return;let{changes:r}=e.yn(_,this);e.bn(y,this,x).call(this,{kind:`publishing`,changes:r});try{let i=e.fn({summary:t.trim(),baseRevision:r.base.revision},n);e.bn(y,this,x).call(this,{kind:`published`,published:await e.yn(m,this).publish(i)})}catch(t){if(t instanceof i.r){e.bn(y,this,x).call(this,{kind:`review`,changes:r,objection:t});return}let n=S(t);n===`nothing_to_publish`?e.bn(y,this,x).call(this,{kind:`nothing`}):n===`edit_conflict`?await e.bn(y,this,b).call(this,n):e.bn(y,this,x).call(this,{kind:`review`,changes:r,failure:n})}}async resolve(t){if(e.yn(_,this).kind!==`conflict`)return;let{changes:n}=e.yn(_,this);e.bn(y,this,x).call(this,{kind:`resolving`,changes:n,choice:t});try{await e.yn(m,this).resolve({choice:t,latestRevision:n.latest.revision}),await e.bn(y,this,b).call(this)}catch(t){let r=S(t);r===`edit_conflict`?await e.bn(y,this,b).call(this,r):e.bn(y,this,x).call(this,{kind:`conflict`,changes:n,failure:r})}}end(){e.in(v,this,!0)}};async function b(t){try{e.bn(y,this,x).call(this,e.bn(y,this,ie).call(this,await e.yn(m,this).changes(),t))}catch(t){e.bn(y,this,x).call(this,{kind:`unavailable`,failure:S(t)})}}function ie(t,n){let{latest:r}=t,i=n===void 0?{}:{failure:n};return r===void 0?e.yn(g,this).call(this,t)?{kind:`nothing`}:e.fn({kind:`review`,changes:t},i):e.fn({kind:`conflict`,changes:e.fn(e.fn({},t),{},{latest:r})},i)}function x(t){e.yn(v,this)||(e.in(_,this,t),e.yn(h,this).call(this,t))}function S(t){return t instanceof e.gn?t.code:t instanceof e.pn?`network`:`internal`}var C=`wiki-look`,w=new WeakMap,T=new WeakMap,E=new WeakMap,D=new WeakMap,O=new WeakMap,k=new WeakSet,A=class{constructor(t){e.Sn(this,k),e.xn(this,w,void 0),e.xn(this,T,void 0),e.xn(this,E,void 0),e.xn(this,D,`changes`),e.xn(this,O,new Map),e.in(w,this,t)}reset(t){e.in(T,this,t),e.in(D,this,`changes`),e.bn(k,this,F).call(this)}render(t,n){if(e.yn(T,this)===void 0)return n;e.yn(E,this)!==t&&e.bn(k,this,F).call(this),e.in(E,this,t);let r=[[`changes`,e.Yn(`publish-look-changes`)],[`difference`,e.Yn(`publish-look-difference`)],[`preview`,e.Yn(`publish-look-preview`)]];return e.Fn`
<div class="looks" role="group" aria-label=${e.Yn(`publish-looks`)}>
${r.map(([t,n])=>e.Fn`<button
type="button"
class="button"
data-look=${t}
aria-pressed=${e.yn(D,this)===t?`true`:`false`}
@click=${()=>e.bn(k,this,oe).call(this,t)}
>
${n}
</button>`)}
</div>
${e.yn(D,this)===`changes`?n:e.bn(k,this,ae).call(this,e.yn(D,this))}
`}};function ae(t){var n;let r=(n=e.yn(O,this).get(t))==null?`loading`:n;return e.Fn`
${r===`loading`?e.Fn`<p role="status">${e.Yn(`publish-look-loading`)}</p>`:e.Pn}
${r===`failed`?e.Fn`<p class="failure" role="alert">
${e.Yn(`publish-look-failed`)}
<button type="button" class="button" @click=${()=>void e.bn(k,this,j).call(this,t)}>
${e.Yn(`session-retry`)}
</button>
</p>`:e.Pn}
<div class="wiki-look" ?hidden=${r!==`shown`}><slot name=${C}></slot></div>
`}function oe(t){e.in(D,this,t),t!==`changes`&&e.yn(O,this).get(t)!==`shown`?e.bn(k,this,j).call(this,t):e.bn(k,this,P).call(this),e.yn(w,this).requestUpdate()}async function j(t){let n=e.yn(E,this);e.bn(k,this,M).call(this,t,`loading`);let r=e.bn(k,this,N).call(this,t);e.bn(k,this,P).call(this);try{var i;await((i=e.yn(T,this))==null?void 0:i.show(t,r)),e.yn(E,this)===n&&e.bn(k,this,M).call(this,t,`shown`)}catch(r){e.yn(E,this)===n&&e.bn(k,this,M).call(this,t,`failed`)}}function M(t,n){e.yn(O,this).set(t,n),e.yn(w,this).requestUpdate()}function N(t){let n=e.yn(w,this).querySelector(`[data-wiki-look="${t}"]`);if(n!==null)return n;let r=e.yn(w,this).ownerDocument.createElement(`div`);return r.dataset.wikiLook=t,e.yn(w,this).append(r),r}function P(){for(let t of e.yn(w,this).querySelectorAll(`[data-wiki-look]`))t.slot=t.dataset.wikiLook===e.yn(D,this)?C:``}function F(){e.yn(O,this).clear(),e.in(E,this,void 0),e.yn(D,this)!==`changes`&&e.in(D,this,`changes`);for(let t of e.yn(w,this).querySelectorAll(`[data-wiki-look]`))t.remove()}var I=100,L=new WeakMap,R=new WeakMap,z=new WeakMap,B=new WeakMap,V=new WeakMap,H=new WeakSet,U=new WeakMap,W=new WeakMap,G=new WeakMap,K=new WeakMap,q=new WeakMap,J=new WeakMap,Y=new WeakMap,X=class extends e.Nn{constructor(){super(),e.Sn(this,H),e.xn(this,L,void 0),e.xn(this,R,new A(this)),e.xn(this,z,void 0),e.xn(this,B,new WeakMap),e.xn(this,V,new WeakMap),e.xn(this,U,()=>{var t;(t=e.yn(z,this))==null||t.end(),this.dispatchEvent(new CustomEvent(`parley-publish-closed`))}),e.xn(this,W,e=>{e.target instanceof HTMLTextAreaElement&&(this.summary=e.target.value)}),e.xn(this,G,t=>{t.key!==`Enter`||t.isComposing||(t.preventDefault(),(t.ctrlKey||t.metaKey)&&e.yn(K,this).call(this))}),e.xn(this,K,()=>{var t,n;let{step:r,options:i}=this,a=(t=$(r))==null?void 0:t.challenge;(n=e.yn(z,this))==null||n.publish(this.summary,e.fn(e.fn({},i===void 0?{}:{options:i}),a===void 0?{}:{answer:{id:a.id,word:this.answer}}))}),e.xn(this,q,e=>{this.options=e}),e.xn(this,J,e=>{this.answer=e}),e.xn(this,Y,()=>{var t;this.choice!==void 0&&((t=e.yn(z,this))==null||t.resolve(this.choice)),this.choice=void 0}),this.homeWiki=``,this.newPage=!1,this.offersHelp=!1,this.step={kind:`loading`},this.summary=``,this.answer=``}open(t){var n,r,i;(n=e.yn(z,this))==null||n.end(),this.choice=void 0,this.answer=``,e.in(L,this,t.wiki),this.options!=null||(this.options=(r=t.wiki)==null?void 0:r.options),e.yn(R,this).reset(t.wiki),e.in(z,this,new re(t,t=>e.bn(H,this,le).call(this,t),t=>e.bn(H,this,se).call(this,t))),e.yn(z,this).load(),(i=this.renderRoot.querySelector(`dialog`))==null||i.showModal()}close(){var e;(e=this.renderRoot.querySelector(`dialog`))==null||e.close()}render(){let{step:t}=this,n=t.kind===`conflict`||t.kind===`resolving`,r=e.Yn(n?`publish-conflict-title`:`publish-title`);return e.Fn`
<dialog class="full" aria-labelledby="title" @close=${e.yn(U,this)}>
<header>
<h2 id="title" tabindex="-1" autofocus>${r}</h2>
<button class="button quiet" type="button" @click=${()=>this.close()}>${e.Yn(`publish-back`)}</button>
</header>
<div class="body" aria-busy=${ge(t)}>${e.bn(H,this,de).call(this,t)} ${e.bn(H,this,ue).call(this,t)} ${e.bn(H,this,fe).call(this,t)}</div>
${e.bn(H,this,he).call(this,t)}
</dialog>
`}};function se(t){var n;let r=this.step.kind===`loading`&&t.kind===`review`;this.step=t,r&&e.bn(H,this,ce).call(this),t.kind===`review`&&t.objection!==void 0&&(this.answer=``),t.kind===`published`&&(this.summary=``,this.options=(n=e.yn(L,this))==null?void 0:n.options,this.close(),this.dispatchEvent(new CustomEvent(`parley-published`,{detail:t.published})))}async function ce(){var e,t;await this.updateComplete;let n=this.shadowRoot;(n==null||(e=n.activeElement)==null?void 0:e.id)===`title`&&((t=n.querySelector(`textarea`))==null||t.focus())}function Z(t){let n=e.yn(B,this).get(t);if(n!==void 0)return n;let r={base:s(t.base.html),draft:s(t.draft.html),latest:t.latest===void 0?void 0:s(t.latest.html)};return e.yn(B,this).set(t,r),r}function Q(t,n){var r,i;let a=(r=e.yn(V,this).get(t))==null?new WeakMap:r;e.yn(V,this).set(t,a);let o=(i=a.get(n))==null?{old:t,current:n}:i;return a.set(n,o),o}function le(t){let{base:n,draft:r}=e.bn(H,this,Z).call(this,t);return n.eq(r)&&t.base.revision>0}function ue(t){let n=t.kind===`conflict`,r=`failure`in t&&t.failure!==void 0||$(t)!==void 0;return!this.offersHelp||!(n||r)?e.Pn:e.Fn`<p><button class="button" type="button" @click=${()=>{this.close();let e=n?`conflict`:`refused`;this.dispatchEvent(new CustomEvent(`parley-help-wanted`,{detail:e,bubbles:!0,composed:!0}))}}>${e.Yn(`session-help-ask`)}</button></p>`}function de(t){let n=$(t);if(n!==void 0)return ne(n);let r=`failure`in t?t.failure:void 0;return r===void 0?e.Pn:e.Fn`<p class="failure" role="alert">${e.Yn(`publish-failed`,a.t(r))}</p>`}function fe(t){switch(t.kind){case`loading`:return e.Fn`<p role="status">${e.Yn(`publish-loading`)}</p>`;case`nothing`:return e.Fn`<p role="status">${e.Yn(`publish-nothing`)}</p>`;case`unavailable`:case`published`:return e.Pn;case`review`:case`publishing`:return e.bn(H,this,pe).call(this,t.changes,t.kind===`publishing`,$(t));case`conflict`:case`resolving`:{let{base:n,draft:r,latest:i}=e.bn(H,this,Z).call(this,t.changes);return c({changes:t.changes,theirs:e.bn(H,this,Q).call(this,n,i==null?n:i),ours:e.bn(H,this,Q).call(this,n,r),homeWiki:this.homeWiki,choice:this.choice,busy:t.kind===`resolving`,onChoice:e=>{this.choice=e}})}}}function pe(t,n,r){let{base:i,draft:a}=e.bn(H,this,Z).call(this,t),{options:o}=this,s=e.Fn`<div class="difference">
<parley-difference .versions=${e.bn(H,this,Q).call(this,i,a)}></parley-difference>
</div>`;return e.Fn`
${(r==null?void 0:r.challenge)===void 0?e.Pn:u(r.challenge,this.answer,e.yn(J,this))}
${this.newPage?e.Fn`<p>${e.Yn(`publish-new-page`)}</p>`:e.Pn}
<label class="summary">
<span>${e.Yn(`publish-summary`)}</span>
<textarea
rows="2"
aria-describedby="left"
?disabled=${n}
.value=${this.summary}
@input=${e.yn(W,this)}
@keydown=${e.yn(G,this)}
></textarea>
</label>
<span id="left" class="left ${p(this.summary)<0?`over`:``}">${e.bn(H,this,me).call(this)}</span>
${o===void 0?e.Pn:d(o,n,e.yn(q,this))}
${ee(t.coAuthors,this.homeWiki)}
<h3>${e.Yn(`publish-changes`)}</h3>
${e.yn(R,this).render(t,s)}
`}function me(){let t=p(this.summary);return t<0?e.Yn(`publish-summary-long`,-t,e.Lt(-t)):t>I?``:e.Yn(`publish-summary-left`,t,e.Lt(t))}function he(t){switch(t.kind){case`review`:case`publishing`:{var n;let r=t.kind===`publishing`||p(this.summary)<0,i=((n=$(t))==null?void 0:n.next)===`anyway`;return e.Fn`<footer>
<p class="hint">${e.Yn(`publish-license`)}</p>
<button class="button primary" type="button" ?disabled=${r} @click=${e.yn(K,this)}>
${e.Yn(t.kind===`publishing`?`publish-working`:i?`publish-anyway`:`publish-confirm`)}
</button>
</footer>`}case`conflict`:case`resolving`:{let n=t.kind===`resolving`||this.choice===void 0;return e.Fn`<footer>
<button class="button primary" type="button" ?disabled=${n} @click=${e.yn(Y,this)}>
${e.Yn(`publish-go-on`)}
</button>
</footer>`}case`unavailable`:return e.Fn`<footer>
<button class="button primary" type="button" @click=${()=>{var t;(t=e.yn(z,this))==null||t.load()}}>
${e.Yn(`session-retry`)}
</button>
</footer>`;case`loading`:case`nothing`:case`published`:return e.Fn`<footer>
<button class="button" type="button" @click=${()=>this.close()}>${e.Yn(`publish-close`)}</button>
</footer>`}}e._n(X,`properties`,{homeWiki:{},newPage:{type:Boolean},offersHelp:{type:Boolean},step:{state:!0},summary:{state:!0},choice:{state:!0},options:{state:!0},answer:{state:!0}}),e._n(X,`styles`,[e.wn,e.Tn,e.En,t.t]);function $(e){return e.kind===`review`?e.objection:void 0}function ge(e){return e.kind===`loading`||e.kind===`publishing`||e.kind===`resolving`?`true`:`false`}customElements.define(`parley-publish-dialog`,X),exports.ParleyPublishDialog=X;
