// SPDX-License-Identifier: GPL-2.0-or-later
"use strict";const e=require("ext.parley.common"),t=require("ext.parley.dialog-styles"),n=require("ext.parley.prosemirror"),r=require("ext.parley.schema");require("ext.parley.refusal-words");const i=require("ext.parley.objections"),a=require("ext.parley.publish-words");var o=n.Vt.fromSchema(r.f);function s(e){let t=document.createElement(`template`);return t.innerHTML=e,o.parse(t.content)}function ee(t,n){return t.length===0?e.Sn:e.Cn`
<h3>${e.In(`publish-authors`)}</h3>
<ul class="authors">
${t.map(t=>e.Cn`<li>
${e.wt(t.person)}<bdi>${e.Et(t.person,n)}</bdi>
<span class="share">${te(t)}</span>
</li>`)}
</ul>
`}function te({written:t,share:n}){return t===0?e.In(`publish-share-edited`):e.In(`publish-share`,e.Mt(Math.max(1,Math.round(n*100))))}function c(t){let{latest:n}=t.changes,r=e.Fn(e.Et(n.by,t.homeWiki));return e.Cn`
<p>${e.In(`publish-conflict-text`,r,e.Ot(n.at))}</p>
${n.summary===``?e.Sn:e.Cn`<p>${e.In(`publish-conflict-summary`,e.Fn(n.summary))}</p>`}
<fieldset ?disabled=${t.busy}>
<legend>${e.In(`publish-choice`)}</legend>
${l(t,`merge`,n.mergeable?`publish-merge-text`:`publish-merge-unfit`,n.mergeable)}
${l(t,`ours`,`publish-ours-text`)} ${l(t,`theirs`,`publish-theirs-text`)}
</fieldset>
<div class="sides">
<div>
<h3>${e.In(`publish-conflict-theirs`)}</h3>
<div class="difference">
<parley-difference .versions=${t.theirs} label=${e.In(`publish-conflict-theirs`)}></parley-difference>
</div>
</div>
<div>
<h3>${e.In(`publish-conflict-ours`)}</h3>
<div class="difference">
<parley-difference .versions=${t.ours} label=${e.In(`publish-conflict-ours`)}></parley-difference>
</div>
</div>
</div>
`}function l(t,n,r,i=!0){let a=`choice-${n}`;return e.Cn`<div class="choice">
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
<label for=${a}>${e.In(`publish-${n}`)}</label>
<small id="${a}-about">${e.In(r)}</small>
</div>`}function ne(t){return e.Cn`<div class="failure" role="alert" data-objection>
<p>${t.advice}</p>
${t.words===``?e.Sn:e.Cn`<blockquote dir="auto">${t.words}</blockquote>`}
</div>`}function u(t,n,r){return e.Cn`<div class="challenge">
${t.kind===`picture`?e.Cn`<img src=${t.prompt} alt=${e.In(`publish-challenge-picture`)} />`:e.Cn`<p id="question" dir="auto">${t.prompt}</p>`}
<label>
<span>${e.In(`publish-challenge-answer`)}</span>
<input
type="text"
name="challenge"
autocomplete="off"
aria-describedby=${t.kind===`text`?`question`:e.Sn}
.value=${n}
@input=${e=>{e.target instanceof HTMLInputElement&&r(e.target.value)}}
/>
</label>
</div>`}function d(t,n,r){let i=(i,a)=>e.Cn`<label class="option">
<input
type="checkbox"
name=${i}
?disabled=${n}
.checked=${t[i]}
@change=${n=>{n.target instanceof HTMLInputElement&&r(e.Wn(e.Wn({},t),{},{[i]:n.target.checked}))}}
/>
${a}
</label>`;return e.Cn`<div class="options">${i(`minor`,e.In(`publish-minor`))} ${i(`watch`,e.In(`publish-watch`))}</div>`}var f=new TextEncoder;function p(e){return 500-f.encode(e.trim()).length}var m=new WeakMap,h=new WeakMap,g=new WeakMap,_=new WeakMap,v=new WeakMap,y=new WeakSet,re=class{constructor(t,n,r){e.un(this,y),e.ln(this,m,void 0),e.ln(this,h,void 0),e.ln(this,g,void 0),e.ln(this,_,{kind:`loading`}),e.ln(this,v,!1),e.$t(m,this,t),e.$t(g,this,n),e.$t(h,this,r)}get step(){return e.sn(_,this)}async load(){e.cn(y,this,x).call(this,{kind:`loading`}),await e.cn(y,this,b).call(this)}async publish(t,n={}){if(e.sn(_,this).kind!==`review`||p(t)<0)return;let{changes:r}=e.sn(_,this);e.cn(y,this,x).call(this,{kind:`publishing`,changes:r});try{let i=e.Wn({summary:t.trim(),baseRevision:r.base.revision},n);e.cn(y,this,x).call(this,{kind:`published`,published:await e.sn(m,this).publish(i)})}catch(t){if(t instanceof i.r){e.cn(y,this,x).call(this,{kind:`review`,changes:r,objection:t});return}let n=S(t);n===`nothing_to_publish`?e.cn(y,this,x).call(this,{kind:`nothing`}):n===`edit_conflict`?await e.cn(y,this,b).call(this,n):e.cn(y,this,x).call(this,{kind:`review`,changes:r,failure:n})}}async resolve(t){if(e.sn(_,this).kind!==`conflict`)return;let{changes:n}=e.sn(_,this);e.cn(y,this,x).call(this,{kind:`resolving`,changes:n,choice:t});try{await e.sn(m,this).resolve({choice:t,latestRevision:n.latest.revision}),await e.cn(y,this,b).call(this)}catch(t){let r=S(t);r===`edit_conflict`?await e.cn(y,this,b).call(this,r):e.cn(y,this,x).call(this,{kind:`conflict`,changes:n,failure:r})}}end(){e.$t(v,this,!0)}};async function b(t){try{e.cn(y,this,x).call(this,e.cn(y,this,ie).call(this,await e.sn(m,this).changes(),t))}catch(t){e.cn(y,this,x).call(this,{kind:`unavailable`,failure:S(t)})}}function ie(t,n){let{latest:r}=t,i=n===void 0?{}:{failure:n};return r===void 0?e.sn(g,this).call(this,t)?{kind:`nothing`}:e.Wn({kind:`review`,changes:t},i):e.Wn({kind:`conflict`,changes:e.Wn(e.Wn({},t),{},{latest:r})},i)}function x(t){e.sn(v,this)||(e.$t(_,this,t),e.sn(h,this).call(this,t))}function S(t){return t instanceof e.Yn?t.code:t instanceof e.Gn?`network`:`internal`}var C=`wiki-look`,w=new WeakMap,T=new WeakMap,E=new WeakMap,D=new WeakMap,O=new WeakMap,k=new WeakSet,A=class{constructor(t){e.un(this,k),e.ln(this,w,void 0),e.ln(this,T,void 0),e.ln(this,E,void 0),e.ln(this,D,`changes`),e.ln(this,O,new Map),e.$t(w,this,t)}reset(t){e.$t(T,this,t),e.$t(D,this,`changes`),e.cn(k,this,F).call(this)}render(t,n){if(e.sn(T,this)===void 0)return n;e.sn(E,this)!==t&&e.cn(k,this,F).call(this),e.$t(E,this,t);let r=[[`changes`,e.In(`publish-look-changes`)],[`difference`,e.In(`publish-look-difference`)],[`preview`,e.In(`publish-look-preview`)]];return e.Cn`
<div class="looks" role="group" aria-label=${e.In(`publish-looks`)}>
${r.map(([t,n])=>e.Cn`<button
type="button"
class="button"
data-look=${t}
aria-pressed=${e.sn(D,this)===t?`true`:`false`}
@click=${()=>e.cn(k,this,oe).call(this,t)}
>
${n}
</button>`)}
</div>
${e.sn(D,this)===`changes`?n:e.cn(k,this,ae).call(this,e.sn(D,this))}
`}};function ae(t){var n;let r=(n=e.sn(O,this).get(t))==null?`loading`:n;return e.Cn`
${r===`loading`?e.Cn`<p role="status">${e.In(`publish-look-loading`)}</p>`:e.Sn}
${r===`failed`?e.Cn`<p class="failure" role="alert">
${e.In(`publish-look-failed`)}
<button type="button" class="button" @click=${()=>void e.cn(k,this,j).call(this,t)}>
${e.In(`session-retry`)}
</button>
</p>`:e.Sn}
<div class="wiki-look" ?hidden=${r!==`shown`}><slot name=${C}></slot></div>
`}function oe(t){e.$t(D,this,t),t!==`changes`&&e.sn(O,this).get(t)!==`shown`?e.cn(k,this,j).call(this,t):e.cn(k,this,P).call(this),e.sn(w,this).requestUpdate()}async function j(t){let n=e.sn(E,this);e.cn(k,this,M).call(this,t,`loading`);let r=e.cn(k,this,N).call(this,t);e.cn(k,this,P).call(this);try{var i;await((i=e.sn(T,this))==null?void 0:i.show(t,r)),e.sn(E,this)===n&&e.cn(k,this,M).call(this,t,`shown`)}catch(r){e.sn(E,this)===n&&e.cn(k,this,M).call(this,t,`failed`)}}function M(t,n){e.sn(O,this).set(t,n),e.sn(w,this).requestUpdate()}function N(t){let n=e.sn(w,this).querySelector(`[data-wiki-look="${t}"]`);if(n!==null)return n;let r=e.sn(w,this).ownerDocument.createElement(`div`);return r.dataset.wikiLook=t,e.sn(w,this).append(r),r}function P(){for(let t of e.sn(w,this).querySelectorAll(`[data-wiki-look]`))t.slot=t.dataset.wikiLook===e.sn(D,this)?C:``}function F(){e.sn(O,this).clear(),e.$t(E,this,void 0),e.sn(D,this)!==`changes`&&e.$t(D,this,`changes`);for(let t of e.sn(w,this).querySelectorAll(`[data-wiki-look]`))t.remove()}var I=100,L=new WeakMap,R=new WeakMap,z=new WeakMap,B=new WeakMap,V=new WeakMap,H=new WeakSet,U=new WeakMap,W=new WeakMap,G=new WeakMap,K=new WeakMap,q=new WeakMap,J=new WeakMap,Y=new WeakMap,X=class extends e.xn{constructor(){super(),e.un(this,H),e.ln(this,L,void 0),e.ln(this,R,new A(this)),e.ln(this,z,void 0),e.ln(this,B,new WeakMap),e.ln(this,V,new WeakMap),e.ln(this,U,()=>{var t;(t=e.sn(z,this))==null||t.end(),this.dispatchEvent(new CustomEvent(`parley-publish-closed`))}),e.ln(this,W,e=>{e.target instanceof HTMLTextAreaElement&&(this.summary=e.target.value)}),e.ln(this,G,t=>{t.key!==`Enter`||t.isComposing||(t.preventDefault(),(t.ctrlKey||t.metaKey)&&e.sn(K,this).call(this))}),e.ln(this,K,()=>{var t,n;let{step:r,options:i}=this,a=(t=$(r))==null?void 0:t.challenge;(n=e.sn(z,this))==null||n.publish(this.summary,e.Wn(e.Wn({},i===void 0?{}:{options:i}),a===void 0?{}:{answer:{id:a.id,word:this.answer}}))}),e.ln(this,q,e=>{this.options=e}),e.ln(this,J,e=>{this.answer=e}),e.ln(this,Y,()=>{var t;this.choice!==void 0&&((t=e.sn(z,this))==null||t.resolve(this.choice)),this.choice=void 0}),this.homeWiki=``,this.newPage=!1,this.offersHelp=!1,this.step={kind:`loading`},this.summary=``,this.answer=``}open(t){var n,r,i;(n=e.sn(z,this))==null||n.end(),this.choice=void 0,this.answer=``,e.$t(L,this,t.wiki),this.options!=null||(this.options=(r=t.wiki)==null?void 0:r.options),e.sn(R,this).reset(t.wiki),e.$t(z,this,new re(t,t=>e.cn(H,this,le).call(this,t),t=>e.cn(H,this,se).call(this,t))),e.sn(z,this).load(),(i=this.renderRoot.querySelector(`dialog`))==null||i.showModal()}close(){var e;(e=this.renderRoot.querySelector(`dialog`))==null||e.close()}render(){let{step:t}=this,n=t.kind===`conflict`||t.kind===`resolving`,r=e.In(n?`publish-conflict-title`:`publish-title`);return e.Cn`
<dialog class="full" aria-labelledby="title" @close=${e.sn(U,this)}>
<header>
<h2 id="title" tabindex="-1" autofocus>${r}</h2>
<button class="button quiet" type="button" @click=${()=>this.close()}>${e.In(`publish-back`)}</button>
</header>
<div class="body" aria-busy=${ge(t)}>${e.cn(H,this,de).call(this,t)} ${e.cn(H,this,ue).call(this,t)} ${e.cn(H,this,fe).call(this,t)}</div>
${e.cn(H,this,he).call(this,t)}
</dialog>
`}};function se(t){var n;let r=this.step.kind===`loading`&&t.kind===`review`;this.step=t,r&&e.cn(H,this,ce).call(this),t.kind===`review`&&t.objection!==void 0&&(this.answer=``),t.kind===`published`&&(this.summary=``,this.options=(n=e.sn(L,this))==null?void 0:n.options,this.close(),this.dispatchEvent(new CustomEvent(`parley-published`,{detail:t.published})))}async function ce(){var e,t;await this.updateComplete;let n=this.shadowRoot;(n==null||(e=n.activeElement)==null?void 0:e.id)===`title`&&((t=n.querySelector(`textarea`))==null||t.focus())}function Z(t){let n=e.sn(B,this).get(t);if(n!==void 0)return n;let r={base:s(t.base.html),draft:s(t.draft.html),latest:t.latest===void 0?void 0:s(t.latest.html)};return e.sn(B,this).set(t,r),r}function Q(t,n){var r,i;let a=(r=e.sn(V,this).get(t))==null?new WeakMap:r;e.sn(V,this).set(t,a);let o=(i=a.get(n))==null?{old:t,current:n}:i;return a.set(n,o),o}function le(t){let{base:n,draft:r}=e.cn(H,this,Z).call(this,t);return n.eq(r)&&t.base.revision>0}function ue(t){let n=t.kind===`conflict`,r=`failure`in t&&t.failure!==void 0||$(t)!==void 0;return!this.offersHelp||!(n||r)?e.Sn:e.Cn`<p><button class="button" type="button" @click=${()=>{this.close();let e=n?`conflict`:`refused`;this.dispatchEvent(new CustomEvent(`parley-help-wanted`,{detail:e,bubbles:!0,composed:!0}))}}>${e.In(`session-help-ask`)}</button></p>`}function de(t){let n=$(t);if(n!==void 0)return ne(n);let r=`failure`in t?t.failure:void 0;return r===void 0?e.Sn:e.Cn`<p class="failure" role="alert">${e.In(`publish-failed`,a.t(r))}</p>`}function fe(t){switch(t.kind){case`loading`:return e.Cn`<p role="status">${e.In(`publish-loading`)}</p>`;case`nothing`:return e.Cn`<p role="status">${e.In(`publish-nothing`)}</p>`;case`unavailable`:case`published`:return e.Sn;case`review`:case`publishing`:return e.cn(H,this,pe).call(this,t.changes,t.kind===`publishing`,$(t));case`conflict`:case`resolving`:{let{base:n,draft:r,latest:i}=e.cn(H,this,Z).call(this,t.changes);return c({changes:t.changes,theirs:e.cn(H,this,Q).call(this,n,i==null?n:i),ours:e.cn(H,this,Q).call(this,n,r),homeWiki:this.homeWiki,choice:this.choice,busy:t.kind===`resolving`,onChoice:e=>{this.choice=e}})}}}function pe(t,n,r){let{base:i,draft:a}=e.cn(H,this,Z).call(this,t),{options:o}=this,s=e.Cn`<div class="difference">
<parley-difference .versions=${e.cn(H,this,Q).call(this,i,a)}></parley-difference>
</div>`;return e.Cn`
${(r==null?void 0:r.challenge)===void 0?e.Sn:u(r.challenge,this.answer,e.sn(J,this))}
${this.newPage?e.Cn`<p>${e.In(`publish-new-page`)}</p>`:e.Sn}
<label class="summary">
<span>${e.In(`publish-summary`)}</span>
<textarea
rows="2"
aria-describedby="left"
?disabled=${n}
.value=${this.summary}
@input=${e.sn(W,this)}
@keydown=${e.sn(G,this)}
></textarea>
</label>
<span id="left" class="left ${p(this.summary)<0?`over`:``}">${e.cn(H,this,me).call(this)}</span>
${o===void 0?e.Sn:d(o,n,e.sn(q,this))}
${ee(t.coAuthors,this.homeWiki)}
<h3>${e.In(`publish-changes`)}</h3>
${e.sn(R,this).render(t,s)}
`}function me(){let t=p(this.summary);return t<0?e.In(`publish-summary-long`,-t,e.Mt(-t)):t>I?``:e.In(`publish-summary-left`,t,e.Mt(t))}function he(t){switch(t.kind){case`review`:case`publishing`:{var n;let r=t.kind===`publishing`||p(this.summary)<0,i=((n=$(t))==null?void 0:n.next)===`anyway`;return e.Cn`<footer>
<p class="hint">${e.In(`publish-license`)}</p>
<button class="button primary" type="button" ?disabled=${r} @click=${e.sn(K,this)}>
${e.In(t.kind===`publishing`?`publish-working`:i?`publish-anyway`:`publish-confirm`)}
</button>
</footer>`}case`conflict`:case`resolving`:{let n=t.kind===`resolving`||this.choice===void 0;return e.Cn`<footer>
<button class="button primary" type="button" ?disabled=${n} @click=${e.sn(Y,this)}>
${e.In(`publish-go-on`)}
</button>
</footer>`}case`unavailable`:return e.Cn`<footer>
<button class="button primary" type="button" @click=${()=>{var t;(t=e.sn(z,this))==null||t.load()}}>
${e.In(`session-retry`)}
</button>
</footer>`;case`loading`:case`nothing`:case`published`:return e.Cn`<footer>
<button class="button" type="button" @click=${()=>this.close()}>${e.In(`publish-close`)}</button>
</footer>`}}e.Xn(X,`properties`,{homeWiki:{},newPage:{type:Boolean},offersHelp:{type:Boolean},step:{state:!0},summary:{state:!0},choice:{state:!0},options:{state:!0},answer:{state:!0}}),e.Xn(X,`styles`,[e.fn,e.pn,e.mn,t.t]);function $(e){return e.kind===`review`?e.objection:void 0}function ge(e){return e.kind===`loading`||e.kind===`publishing`||e.kind===`resolving`?`true`:`false`}customElements.define(`parley-publish-dialog`,X),exports.ParleyPublishDialog=X;
