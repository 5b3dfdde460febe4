// SPDX-License-Identifier: GPL-2.0-or-later
"use strict";const e=require("ext.parley.common"),t=require("ext.parley.dialog-styles"),n=require("ext.parley.dist"),r=require("ext.parley.page-schema");require("ext.parley.inline-tokens");const i=require("ext.parley.wiki-side");var a=n.t.fromSchema(r.t);function o(e){let t=document.createElement(`template`);return t.innerHTML=e,a.parse(t.content)}function ee(t,n){return t.length===0?e.vn:e.yn`
<h3>${e.Ln(`publish-authors`)}</h3>
<ul class="authors">
${t.map(t=>e.yn`<li>
${e.yt(t.person)}<bdi>${e.xt(t.person,n)}</bdi>
<span class="share">${s(t)}</span>
</li>`)}
</ul>
`}function s({written:t,share:n}){return t===0?e.Ln(`publish-share-edited`):e.Ln(`publish-share`,e.Dt(Math.max(1,Math.round(n*100))))}function te(t){let{latest:n}=t.changes,r=e.In(e.xt(n.by,t.homeWiki));return e.yn`
<p>${e.Ln(`publish-conflict-text`,r,e.Ct(n.at))}</p>
${n.summary===``?e.vn:e.yn`<p>${e.Ln(`publish-conflict-summary`,e.In(n.summary))}</p>`}
<fieldset ?disabled=${t.busy}>
<legend>${e.Ln(`publish-choice`)}</legend>
${c(t,`merge`,n.mergeable?`publish-merge-text`:`publish-merge-unfit`,n.mergeable)}
${c(t,`ours`,`publish-ours-text`)} ${c(t,`theirs`,`publish-theirs-text`)}
</fieldset>
<div class="sides">
<div>
<h3>${e.Ln(`publish-conflict-theirs`)}</h3>
<div class="difference">
<parley-difference .versions=${t.theirs} label=${e.Ln(`publish-conflict-theirs`)}></parley-difference>
</div>
</div>
<div>
<h3>${e.Ln(`publish-conflict-ours`)}</h3>
<div class="difference">
<parley-difference .versions=${t.ours} label=${e.Ln(`publish-conflict-ours`)}></parley-difference>
</div>
</div>
</div>
`}function c(t,n,r,i=!0){let a=`choice-${n}`;return e.yn`<div class="choice">
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
<label for=${a}>${e.Ln(`publish-${n}`)}</label>
<small id="${a}-about">${e.Ln(r)}</small>
</div>`}function ne(t){return e.yn`<div class="failure" role="alert" data-objection>
<p>${t.advice}</p>
${t.words===``?e.vn:e.yn`<blockquote dir="auto">${t.words}</blockquote>`}
</div>`}function re(t,n,r){return e.yn`<div class="challenge">
${t.kind===`picture`?e.yn`<img src=${t.prompt} alt=${e.Ln(`publish-challenge-picture`)} />`:e.yn`<p id="question" dir="auto">${t.prompt}</p>`}
<label>
<span>${e.Ln(`publish-challenge-answer`)}</span>
<input
type="text"
name="challenge"
autocomplete="off"
aria-describedby=${t.kind===`text`?`question`:e.vn}
.value=${n}
@input=${e=>{e.target instanceof HTMLInputElement&&r(e.target.value)}}
/>
</label>
</div>`}function l(t,n,r){let i=(i,a)=>e.yn`<label class="option">
<input
type="checkbox"
name=${i}
?disabled=${n}
.checked=${t[i]}
@change=${n=>{n.target instanceof HTMLInputElement&&r(e.Xt(e.Xt({},t),{},{[i]:n.target.checked}))}}
/>
${a}
</label>`;return e.yn`<div class="options">${i(`minor`,e.Ln(`publish-minor`))} ${i(`watch`,e.Ln(`publish-watch`))}</div>`}var u=new TextEncoder;function d(e){return 500-u.encode(e.trim()).length}var f=new WeakMap,p=new WeakMap,m=new WeakMap,h=new WeakMap,g=new WeakMap,_=new WeakSet,ie=class{constructor(t,n,r){e.on(this,_),e.an(this,f,void 0),e.an(this,p,void 0),e.an(this,m,void 0),e.an(this,h,{kind:`loading`}),e.an(this,g,!1),e.Vt(f,this,t),e.Vt(m,this,n),e.Vt(p,this,r)}get step(){return e.rn(h,this)}async load(){e.in(_,this,b).call(this,{kind:`loading`}),await e.in(_,this,v).call(this)}async publish(t,n={}){if(e.rn(h,this).kind!==`review`||d(t)<0)return;let{changes:r}=e.rn(h,this);e.in(_,this,b).call(this,{kind:`publishing`,changes:r});try{let i=e.Xt({summary:t.trim(),baseRevision:r.base.revision},n);e.in(_,this,b).call(this,{kind:`published`,published:await e.rn(f,this).publish(i)})}catch(t){if(t instanceof i.t){e.in(_,this,b).call(this,{kind:`review`,changes:r,objection:t});return}let n=x(t);n===`nothing_to_publish`?e.in(_,this,b).call(this,{kind:`nothing`}):n===`edit_conflict`?await e.in(_,this,v).call(this,n):e.in(_,this,b).call(this,{kind:`review`,changes:r,failure:n})}}async resolve(t){if(e.rn(h,this).kind!==`conflict`)return;let{changes:n}=e.rn(h,this);e.in(_,this,b).call(this,{kind:`resolving`,changes:n,choice:t});try{await e.rn(f,this).resolve({choice:t,latestRevision:n.latest.revision}),await e.in(_,this,v).call(this)}catch(t){let r=x(t);r===`edit_conflict`?await e.in(_,this,v).call(this,r):e.in(_,this,b).call(this,{kind:`conflict`,changes:n,failure:r})}}end(){e.Vt(g,this,!0)}};async function v(t){try{e.in(_,this,b).call(this,e.in(_,this,y).call(this,await e.rn(f,this).changes(),t))}catch(t){e.in(_,this,b).call(this,{kind:`unavailable`,failure:x(t)})}}function y(t,n){let{latest:r}=t,i=n===void 0?{}:{failure:n};return r===void 0?e.rn(m,this).call(this,t)?{kind:`nothing`}:e.Xt({kind:`review`,changes:t},i):e.Xt({kind:`conflict`,changes:e.Xt(e.Xt({},t),{},{latest:r})},i)}function b(t){e.rn(g,this)||(e.Vt(h,this,t),e.rn(p,this).call(this,t))}function x(t){return t instanceof e.en?t.code:t instanceof e.Zt?`network`:`internal`}var S=`wiki-look`,C=new WeakMap,w=new WeakMap,T=new WeakMap,E=new WeakMap,D=new WeakMap,O=new WeakSet,k=class{constructor(t){e.on(this,O),e.an(this,C,void 0),e.an(this,w,void 0),e.an(this,T,void 0),e.an(this,E,`changes`),e.an(this,D,new Map),e.Vt(C,this,t)}reset(t){e.Vt(w,this,t),e.Vt(E,this,`changes`),e.in(O,this,P).call(this)}render(t,n){if(e.rn(w,this)===void 0)return n;e.rn(T,this)!==t&&e.in(O,this,P).call(this),e.Vt(T,this,t);let r=[[`changes`,e.Ln(`publish-look-changes`)],[`difference`,e.Ln(`publish-look-difference`)],[`preview`,e.Ln(`publish-look-preview`)]];return e.yn`
<div class="looks" role="group" aria-label=${e.Ln(`publish-looks`)}>
${r.map(([t,n])=>e.yn`<button
type="button"
class="button"
data-look=${t}
aria-pressed=${e.rn(E,this)===t?`true`:`false`}
@click=${()=>e.in(O,this,oe).call(this,t)}
>
${n}
</button>`)}
</div>
${e.rn(E,this)===`changes`?n:e.in(O,this,ae).call(this,e.rn(E,this))}
`}};function ae(t){var n;let r=(n=e.rn(D,this).get(t))==null?`loading`:n;return e.yn`
${r===`loading`?e.yn`<p role="status">${e.Ln(`publish-look-loading`)}</p>`:e.vn}
${r===`failed`?e.yn`<p class="failure" role="alert">
${e.Ln(`publish-look-failed`)}
<button type="button" class="button" @click=${()=>void e.in(O,this,A).call(this,t)}>
${e.Ln(`session-retry`)}
</button>
</p>`:e.vn}
<div class="wiki-look" ?hidden=${r!==`shown`}><slot name=${S}></slot></div>
`}function oe(t){e.Vt(E,this,t),t!==`changes`&&e.rn(D,this).get(t)!==`shown`?e.in(O,this,A).call(this,t):e.in(O,this,N).call(this),e.rn(C,this).requestUpdate()}async function A(t){let n=e.rn(T,this);e.in(O,this,j).call(this,t,`loading`);let r=e.in(O,this,M).call(this,t);e.in(O,this,N).call(this);try{var i;await((i=e.rn(w,this))==null?void 0:i.show(t,r)),e.rn(T,this)===n&&e.in(O,this,j).call(this,t,`shown`)}catch(r){e.rn(T,this)===n&&e.in(O,this,j).call(this,t,`failed`)}}function j(t,n){e.rn(D,this).set(t,n),e.rn(C,this).requestUpdate()}function M(t){let n=e.rn(C,this).querySelector(`[data-wiki-look="${t}"]`);if(n!==null)return n;let r=e.rn(C,this).ownerDocument.createElement(`div`);return r.dataset.wikiLook=t,e.rn(C,this).append(r),r}function N(){for(let t of e.rn(C,this).querySelectorAll(`[data-wiki-look]`))t.slot=t.dataset.wikiLook===e.rn(E,this)?S:``}function P(){e.rn(D,this).clear(),e.Vt(T,this,void 0),e.rn(E,this)!==`changes`&&e.Vt(E,this,`changes`);for(let t of e.rn(C,this).querySelectorAll(`[data-wiki-look]`))t.remove()}var F=100,I=new WeakMap,L=new WeakMap,R=new WeakMap,z=new WeakMap,B=new WeakMap,V=new WeakSet,H=new WeakMap,U=new WeakMap,W=new WeakMap,G=new WeakMap,K=new WeakMap,q=new WeakMap,J=new WeakMap,Y=class extends e._n{constructor(){super(),e.on(this,V),e.an(this,I,void 0),e.an(this,L,new k(this)),e.an(this,R,void 0),e.an(this,z,new WeakMap),e.an(this,B,new WeakMap),e.an(this,H,()=>{var t;(t=e.rn(R,this))==null||t.end(),this.dispatchEvent(new CustomEvent(`parley-publish-closed`))}),e.an(this,U,e=>{e.target instanceof HTMLTextAreaElement&&(this.summary=e.target.value)}),e.an(this,W,t=>{t.key!==`Enter`||t.isComposing||(t.preventDefault(),(t.ctrlKey||t.metaKey)&&e.rn(G,this).call(this))}),e.an(this,G,()=>{var t,n;let{step:r,options:i}=this,a=(t=$(r))==null?void 0:t.challenge;(n=e.rn(R,this))==null||n.publish(this.summary,e.Xt(e.Xt({},i===void 0?{}:{options:i}),a===void 0?{}:{answer:{id:a.id,word:this.answer}}))}),e.an(this,K,e=>{this.options=e}),e.an(this,q,e=>{this.answer=e}),e.an(this,J,()=>{var t;this.choice!==void 0&&((t=e.rn(R,this))==null||t.resolve(this.choice)),this.choice=void 0}),this.homeWiki=``,this.newPage=!1,this.step={kind:`loading`},this.summary=``,this.answer=``}open(t){var n,r,i;(n=e.rn(R,this))==null||n.end(),this.choice=void 0,this.answer=``,e.Vt(I,this,t.wiki),this.options!=null||(this.options=(r=t.wiki)==null?void 0:r.options),e.rn(L,this).reset(t.wiki),e.Vt(R,this,new ie(t,t=>e.in(V,this,ce).call(this,t),t=>e.in(V,this,se).call(this,t))),e.rn(R,this).load(),(i=this.renderRoot.querySelector(`dialog`))==null||i.showModal()}close(){var e;(e=this.renderRoot.querySelector(`dialog`))==null||e.close()}render(){let{step:t}=this,n=t.kind===`conflict`||t.kind===`resolving`,r=e.Ln(n?`publish-conflict-title`:`publish-title`);return e.yn`
<dialog class="full" aria-labelledby="title" @close=${e.rn(H,this)}>
<header>
<h2 id="title" tabindex="-1" autofocus>${r}</h2>
<button class="button quiet" type="button" @click=${()=>this.close()}>${e.Ln(`publish-back`)}</button>
</header>
<div class="body" aria-busy=${me(t)}>${e.in(V,this,le).call(this,t)} ${e.in(V,this,ue).call(this,t)}</div>
${e.in(V,this,pe).call(this,t)}
</dialog>
`}};function se(t){var n;let r=this.step.kind===`loading`&&t.kind===`review`;this.step=t,r&&e.in(V,this,X).call(this),t.kind===`review`&&t.objection!==void 0&&(this.answer=``),t.kind===`published`&&(this.summary=``,this.options=(n=e.rn(I,this))==null?void 0:n.options,this.close(),this.dispatchEvent(new CustomEvent(`parley-published`,{detail:t.published})))}async function X(){var e,t;await this.updateComplete;let n=this.shadowRoot;(n==null||(e=n.activeElement)==null?void 0:e.id)===`title`&&((t=n.querySelector(`textarea`))==null||t.focus())}function Z(t){let n=e.rn(z,this).get(t);if(n!==void 0)return n;let r={base:o(t.base.html),draft:o(t.draft.html),latest:t.latest===void 0?void 0:o(t.latest.html)};return e.rn(z,this).set(t,r),r}function Q(t,n){var r,i;let a=(r=e.rn(B,this).get(t))==null?new WeakMap:r;e.rn(B,this).set(t,a);let o=(i=a.get(n))==null?{old:t,current:n}:i;return a.set(n,o),o}function ce(t){let{base:n,draft:r}=e.in(V,this,Z).call(this,t);return n.eq(r)&&t.base.revision>0}function le(t){let n=$(t);if(n!==void 0)return ne(n);let r=`failure`in t?t.failure:void 0;return r===void 0?e.vn:e.yn`<p class="failure" role="alert">${e.Ln(`publish-failed`,i.n(r))}</p>`}function ue(t){switch(t.kind){case`loading`:return e.yn`<p role="status">${e.Ln(`publish-loading`)}</p>`;case`nothing`:return e.yn`<p role="status">${e.Ln(`publish-nothing`)}</p>`;case`unavailable`:case`published`:return e.vn;case`review`:case`publishing`:return e.in(V,this,de).call(this,t.changes,t.kind===`publishing`,$(t));case`conflict`:case`resolving`:{let{base:n,draft:r,latest:i}=e.in(V,this,Z).call(this,t.changes);return te({changes:t.changes,theirs:e.in(V,this,Q).call(this,n,i==null?n:i),ours:e.in(V,this,Q).call(this,n,r),homeWiki:this.homeWiki,choice:this.choice,busy:t.kind===`resolving`,onChoice:e=>{this.choice=e}})}}}function de(t,n,r){let{base:i,draft:a}=e.in(V,this,Z).call(this,t),{options:o}=this,s=e.yn`<div class="difference">
<parley-difference .versions=${e.in(V,this,Q).call(this,i,a)}></parley-difference>
</div>`;return e.yn`
${(r==null?void 0:r.challenge)===void 0?e.vn:re(r.challenge,this.answer,e.rn(q,this))}
${this.newPage?e.yn`<p>${e.Ln(`publish-new-page`)}</p>`:e.vn}
<label class="summary">
<span>${e.Ln(`publish-summary`)}</span>
<textarea
rows="2"
aria-describedby="left"
?disabled=${n}
.value=${this.summary}
@input=${e.rn(U,this)}
@keydown=${e.rn(W,this)}
></textarea>
</label>
<span id="left" class="left ${d(this.summary)<0?`over`:``}">${e.in(V,this,fe).call(this)}</span>
${o===void 0?e.vn:l(o,n,e.rn(K,this))}
${ee(t.coAuthors,this.homeWiki)}
<h3>${e.Ln(`publish-changes`)}</h3>
${e.rn(L,this).render(t,s)}
`}function fe(){let t=d(this.summary);return t<0?e.Ln(`publish-summary-long`,-t,e.Dt(-t)):t>F?``:e.Ln(`publish-summary-left`,t,e.Dt(t))}function pe(t){switch(t.kind){case`review`:case`publishing`:{var n;let r=t.kind===`publishing`||d(this.summary)<0,i=((n=$(t))==null?void 0:n.next)===`anyway`;return e.yn`<footer>
<p class="hint">${e.Ln(`publish-license`)}</p>
<button class="button primary" type="button" ?disabled=${r} @click=${e.rn(G,this)}>
${e.Ln(t.kind===`publishing`?`publish-working`:i?`publish-anyway`:`publish-confirm`)}
</button>
</footer>`}case`conflict`:case`resolving`:{let n=t.kind===`resolving`||this.choice===void 0;return e.yn`<footer>
<button class="button primary" type="button" ?disabled=${n} @click=${e.rn(J,this)}>
${e.Ln(`publish-go-on`)}
</button>
</footer>`}case`unavailable`:return e.yn`<footer>
<button class="button primary" type="button" @click=${()=>{var t;(t=e.rn(R,this))==null||t.load()}}>
${e.Ln(`session-retry`)}
</button>
</footer>`;case`loading`:case`nothing`:case`published`:return e.yn`<footer>
<button class="button" type="button" @click=${()=>this.close()}>${e.Ln(`publish-close`)}</button>
</footer>`}}e.tn(Y,`properties`,{homeWiki:{},newPage:{type:Boolean},step:{state:!0},summary:{state:!0},choice:{state:!0},options:{state:!0},answer:{state:!0}}),e.tn(Y,`styles`,[e.cn,e.ln,e.un,t.t]);function $(e){return e.kind===`review`?e.objection:void 0}function me(e){return e.kind===`loading`||e.kind===`publishing`||e.kind===`resolving`?`true`:`false`}customElements.define(`parley-publish-dialog`,Y);
