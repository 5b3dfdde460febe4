// SPDX-License-Identifier: GPL-2.0-or-later
"use strict";const e=require("ext.parley.common"),t=require("ext.parley.dialog-styles"),n=require("ext.parley.prosemirror"),r=require("ext.parley.schema");require("ext.parley.refusal-words");const i=require("ext.parley.wiki-side");var a=n.Bt.fromSchema(r.f);function o(e){let t=document.createElement(`template`);return t.innerHTML=e,a.parse(t.content)}function ee(t,n){return t.length===0?e.En:e.Dn`
<h3>${e.Vn(`publish-authors`)}</h3>
<ul class="authors">
${t.map(t=>e.Dn`<li>
${e.ht(t.person)}<bdi>${e._t(t.person,n)}</bdi>
<span class="share">${s(t)}</span>
</li>`)}
</ul>
`}function s({written:t,share:n}){return t===0?e.Vn(`publish-share-edited`):e.Vn(`publish-share`,e.Ct(Math.max(1,Math.round(n*100))))}function te(t){let{latest:n}=t.changes,r=e.Bn(e._t(n.by,t.homeWiki));return e.Dn`
<p>${e.Vn(`publish-conflict-text`,r,e.yt(n.at))}</p>
${n.summary===``?e.En:e.Dn`<p>${e.Vn(`publish-conflict-summary`,e.Bn(n.summary))}</p>`}
<fieldset ?disabled=${t.busy}>
<legend>${e.Vn(`publish-choice`)}</legend>
${c(t,`merge`,n.mergeable?`publish-merge-text`:`publish-merge-unfit`,n.mergeable)}
${c(t,`ours`,`publish-ours-text`)} ${c(t,`theirs`,`publish-theirs-text`)}
</fieldset>
<div class="sides">
<div>
<h3>${e.Vn(`publish-conflict-theirs`)}</h3>
<div class="difference">
<parley-difference .versions=${t.theirs} label=${e.Vn(`publish-conflict-theirs`)}></parley-difference>
</div>
</div>
<div>
<h3>${e.Vn(`publish-conflict-ours`)}</h3>
<div class="difference">
<parley-difference .versions=${t.ours} label=${e.Vn(`publish-conflict-ours`)}></parley-difference>
</div>
</div>
</div>
`}function c(t,n,r,i=!0){let a=`choice-${n}`;return e.Dn`<div class="choice">
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
<label for=${a}>${e.Vn(`publish-${n}`)}</label>
<small id="${a}-about">${e.Vn(r)}</small>
</div>`}function ne(t){return e.Dn`<div class="failure" role="alert" data-objection>
<p>${t.advice}</p>
${t.words===``?e.En:e.Dn`<blockquote dir="auto">${t.words}</blockquote>`}
</div>`}function re(t,n,r){return e.Dn`<div class="challenge">
${t.kind===`picture`?e.Dn`<img src=${t.prompt} alt=${e.Vn(`publish-challenge-picture`)} />`:e.Dn`<p id="question" dir="auto">${t.prompt}</p>`}
<label>
<span>${e.Vn(`publish-challenge-answer`)}</span>
<input
type="text"
name="challenge"
autocomplete="off"
aria-describedby=${t.kind===`text`?`question`:e.En}
.value=${n}
@input=${e=>{e.target instanceof HTMLInputElement&&r(e.target.value)}}
/>
</label>
</div>`}function l(t,n,r){let i=(i,a)=>e.Dn`<label class="option">
<input
type="checkbox"
name=${i}
?disabled=${n}
.checked=${t[i]}
@change=${n=>{n.target instanceof HTMLInputElement&&r(e.in(e.in({},t),{},{[i]:n.target.checked}))}}
/>
${a}
</label>`;return e.Dn`<div class="options">${i(`minor`,e.Vn(`publish-minor`))} ${i(`watch`,e.Vn(`publish-watch`))}</div>`}var u=new TextEncoder;function d(e){return 500-u.encode(e.trim()).length}var f=new WeakMap,p=new WeakMap,m=new WeakMap,h=new WeakMap,g=new WeakMap,_=new WeakSet,ie=class{constructor(t,n,r){e.mn(this,_),e.pn(this,f,void 0),e.pn(this,p,void 0),e.pn(this,m,void 0),e.pn(this,h,{kind:`loading`}),e.pn(this,g,!1),e.Xt(f,this,t),e.Xt(m,this,n),e.Xt(p,this,r)}get step(){return e.dn(h,this)}async load(){e.fn(_,this,b).call(this,{kind:`loading`}),await e.fn(_,this,v).call(this)}async publish(t,n={}){if(e.dn(h,this).kind!==`review`||d(t)<0)return;let{changes:r}=e.dn(h,this);e.fn(_,this,b).call(this,{kind:`publishing`,changes:r});try{let i=e.in({summary:t.trim(),baseRevision:r.base.revision},n);e.fn(_,this,b).call(this,{kind:`published`,published:await e.dn(f,this).publish(i)})}catch(t){if(t instanceof i.t){e.fn(_,this,b).call(this,{kind:`review`,changes:r,objection:t});return}let n=x(t);n===`nothing_to_publish`?e.fn(_,this,b).call(this,{kind:`nothing`}):n===`edit_conflict`?await e.fn(_,this,v).call(this,n):e.fn(_,this,b).call(this,{kind:`review`,changes:r,failure:n})}}async resolve(t){if(e.dn(h,this).kind!==`conflict`)return;let{changes:n}=e.dn(h,this);e.fn(_,this,b).call(this,{kind:`resolving`,changes:n,choice:t});try{await e.dn(f,this).resolve({choice:t,latestRevision:n.latest.revision}),await e.fn(_,this,v).call(this)}catch(t){let r=x(t);r===`edit_conflict`?await e.fn(_,this,v).call(this,r):e.fn(_,this,b).call(this,{kind:`conflict`,changes:n,failure:r})}}end(){e.Xt(g,this,!0)}};async function v(t){try{e.fn(_,this,b).call(this,e.fn(_,this,y).call(this,await e.dn(f,this).changes(),t))}catch(t){e.fn(_,this,b).call(this,{kind:`unavailable`,failure:x(t)})}}function y(t,n){let{latest:r}=t,i=n===void 0?{}:{failure:n};return r===void 0?e.dn(m,this).call(this,t)?{kind:`nothing`}:e.in({kind:`review`,changes:t},i):e.in({kind:`conflict`,changes:e.in(e.in({},t),{},{latest:r})},i)}function b(t){e.dn(g,this)||(e.Xt(h,this,t),e.dn(p,this).call(this,t))}function x(t){return t instanceof e.cn?t.code:t instanceof e.an?`network`:`internal`}var S=`wiki-look`,C=new WeakMap,w=new WeakMap,T=new WeakMap,E=new WeakMap,D=new WeakMap,O=new WeakSet,k=class{constructor(t){e.mn(this,O),e.pn(this,C,void 0),e.pn(this,w,void 0),e.pn(this,T,void 0),e.pn(this,E,`changes`),e.pn(this,D,new Map),e.Xt(C,this,t)}reset(t){e.Xt(w,this,t),e.Xt(E,this,`changes`),e.fn(O,this,P).call(this)}render(t,n){if(e.dn(w,this)===void 0)return n;e.dn(T,this)!==t&&e.fn(O,this,P).call(this),e.Xt(T,this,t);let r=[[`changes`,e.Vn(`publish-look-changes`)],[`difference`,e.Vn(`publish-look-difference`)],[`preview`,e.Vn(`publish-look-preview`)]];return e.Dn`
<div class="looks" role="group" aria-label=${e.Vn(`publish-looks`)}>
${r.map(([t,n])=>e.Dn`<button
type="button"
class="button"
data-look=${t}
aria-pressed=${e.dn(E,this)===t?`true`:`false`}
@click=${()=>e.fn(O,this,oe).call(this,t)}
>
${n}
</button>`)}
</div>
${e.dn(E,this)===`changes`?n:e.fn(O,this,ae).call(this,e.dn(E,this))}
`}};function ae(t){var n;let r=(n=e.dn(D,this).get(t))==null?`loading`:n;return e.Dn`
${r===`loading`?e.Dn`<p role="status">${e.Vn(`publish-look-loading`)}</p>`:e.En}
${r===`failed`?e.Dn`<p class="failure" role="alert">
${e.Vn(`publish-look-failed`)}
<button type="button" class="button" @click=${()=>void e.fn(O,this,A).call(this,t)}>
${e.Vn(`session-retry`)}
</button>
</p>`:e.En}
<div class="wiki-look" ?hidden=${r!==`shown`}><slot name=${S}></slot></div>
`}function oe(t){e.Xt(E,this,t),t!==`changes`&&e.dn(D,this).get(t)!==`shown`?e.fn(O,this,A).call(this,t):e.fn(O,this,N).call(this),e.dn(C,this).requestUpdate()}async function A(t){let n=e.dn(T,this);e.fn(O,this,j).call(this,t,`loading`);let r=e.fn(O,this,M).call(this,t);e.fn(O,this,N).call(this);try{var i;await((i=e.dn(w,this))==null?void 0:i.show(t,r)),e.dn(T,this)===n&&e.fn(O,this,j).call(this,t,`shown`)}catch(r){e.dn(T,this)===n&&e.fn(O,this,j).call(this,t,`failed`)}}function j(t,n){e.dn(D,this).set(t,n),e.dn(C,this).requestUpdate()}function M(t){let n=e.dn(C,this).querySelector(`[data-wiki-look="${t}"]`);if(n!==null)return n;let r=e.dn(C,this).ownerDocument.createElement(`div`);return r.dataset.wikiLook=t,e.dn(C,this).append(r),r}function N(){for(let t of e.dn(C,this).querySelectorAll(`[data-wiki-look]`))t.slot=t.dataset.wikiLook===e.dn(E,this)?S:``}function P(){e.dn(D,this).clear(),e.Xt(T,this,void 0),e.dn(E,this)!==`changes`&&e.Xt(E,this,`changes`);for(let t of e.dn(C,this).querySelectorAll(`[data-wiki-look]`))t.remove()}var F=100,I=new WeakMap,L=new WeakMap,R=new WeakMap,z=new WeakMap,B=new WeakMap,V=new WeakSet,H=new WeakMap,U=new WeakMap,W=new WeakMap,G=new WeakMap,K=new WeakMap,q=new WeakMap,J=new WeakMap,Y=class extends e.Tn{constructor(){super(),e.mn(this,V),e.pn(this,I,void 0),e.pn(this,L,new k(this)),e.pn(this,R,void 0),e.pn(this,z,new WeakMap),e.pn(this,B,new WeakMap),e.pn(this,H,()=>{var t;(t=e.dn(R,this))==null||t.end(),this.dispatchEvent(new CustomEvent(`parley-publish-closed`))}),e.pn(this,U,e=>{e.target instanceof HTMLTextAreaElement&&(this.summary=e.target.value)}),e.pn(this,W,t=>{t.key!==`Enter`||t.isComposing||(t.preventDefault(),(t.ctrlKey||t.metaKey)&&e.dn(G,this).call(this))}),e.pn(this,G,()=>{var t,n;let{step:r,options:i}=this,a=(t=$(r))==null?void 0:t.challenge;(n=e.dn(R,this))==null||n.publish(this.summary,e.in(e.in({},i===void 0?{}:{options:i}),a===void 0?{}:{answer:{id:a.id,word:this.answer}}))}),e.pn(this,K,e=>{this.options=e}),e.pn(this,q,e=>{this.answer=e}),e.pn(this,J,()=>{var t;this.choice!==void 0&&((t=e.dn(R,this))==null||t.resolve(this.choice)),this.choice=void 0}),this.homeWiki=``,this.newPage=!1,this.step={kind:`loading`},this.summary=``,this.answer=``}open(t){var n,r,i;(n=e.dn(R,this))==null||n.end(),this.choice=void 0,this.answer=``,e.Xt(I,this,t.wiki),this.options!=null||(this.options=(r=t.wiki)==null?void 0:r.options),e.dn(L,this).reset(t.wiki),e.Xt(R,this,new ie(t,t=>e.fn(V,this,ce).call(this,t),t=>e.fn(V,this,se).call(this,t))),e.dn(R,this).load(),(i=this.renderRoot.querySelector(`dialog`))==null||i.showModal()}close(){var e;(e=this.renderRoot.querySelector(`dialog`))==null||e.close()}render(){let{step:t}=this,n=t.kind===`conflict`||t.kind===`resolving`,r=e.Vn(n?`publish-conflict-title`:`publish-title`);return e.Dn`
<dialog class="full" aria-labelledby="title" @close=${e.dn(H,this)}>
<header>
<h2 id="title" tabindex="-1" autofocus>${r}</h2>
<button class="button quiet" type="button" @click=${()=>this.close()}>${e.Vn(`publish-back`)}</button>
</header>
<div class="body" aria-busy=${me(t)}>${e.fn(V,this,le).call(this,t)} ${e.fn(V,this,ue).call(this,t)}</div>
${e.fn(V,this,pe).call(this,t)}
</dialog>
`}};function se(t){var n;let r=this.step.kind===`loading`&&t.kind===`review`;this.step=t,r&&e.fn(V,this,X).call(this),t.kind===`review`&&t.objection!==void 0&&(this.answer=``),t.kind===`published`&&(this.summary=``,this.options=(n=e.dn(I,this))==null?void 0:n.options,this.close(),this.dispatchEvent(new CustomEvent(`parley-published`,{detail:t.published})))}async function X(){var e,t;await this.updateComplete;let n=this.shadowRoot;(n==null||(e=n.activeElement)==null?void 0:e.id)===`title`&&((t=n.querySelector(`textarea`))==null||t.focus())}function Z(t){let n=e.dn(z,this).get(t);if(n!==void 0)return n;let r={base:o(t.base.html),draft:o(t.draft.html),latest:t.latest===void 0?void 0:o(t.latest.html)};return e.dn(z,this).set(t,r),r}function Q(t,n){var r,i;let a=(r=e.dn(B,this).get(t))==null?new WeakMap:r;e.dn(B,this).set(t,a);let o=(i=a.get(n))==null?{old:t,current:n}:i;return a.set(n,o),o}function ce(t){let{base:n,draft:r}=e.fn(V,this,Z).call(this,t);return n.eq(r)&&t.base.revision>0}function le(t){let n=$(t);if(n!==void 0)return ne(n);let r=`failure`in t?t.failure:void 0;return r===void 0?e.En:e.Dn`<p class="failure" role="alert">${e.Vn(`publish-failed`,i.n(r))}</p>`}function ue(t){switch(t.kind){case`loading`:return e.Dn`<p role="status">${e.Vn(`publish-loading`)}</p>`;case`nothing`:return e.Dn`<p role="status">${e.Vn(`publish-nothing`)}</p>`;case`unavailable`:case`published`:return e.En;case`review`:case`publishing`:return e.fn(V,this,de).call(this,t.changes,t.kind===`publishing`,$(t));case`conflict`:case`resolving`:{let{base:n,draft:r,latest:i}=e.fn(V,this,Z).call(this,t.changes);return te({changes:t.changes,theirs:e.fn(V,this,Q).call(this,n,i==null?n:i),ours:e.fn(V,this,Q).call(this,n,r),homeWiki:this.homeWiki,choice:this.choice,busy:t.kind===`resolving`,onChoice:e=>{this.choice=e}})}}}function de(t,n,r){let{base:i,draft:a}=e.fn(V,this,Z).call(this,t),{options:o}=this,s=e.Dn`<div class="difference">
<parley-difference .versions=${e.fn(V,this,Q).call(this,i,a)}></parley-difference>
</div>`;return e.Dn`
${(r==null?void 0:r.challenge)===void 0?e.En:re(r.challenge,this.answer,e.dn(q,this))}
${this.newPage?e.Dn`<p>${e.Vn(`publish-new-page`)}</p>`:e.En}
<label class="summary">
<span>${e.Vn(`publish-summary`)}</span>
<textarea
rows="2"
aria-describedby="left"
?disabled=${n}
.value=${this.summary}
@input=${e.dn(U,this)}
@keydown=${e.dn(W,this)}
></textarea>
</label>
<span id="left" class="left ${d(this.summary)<0?`over`:``}">${e.fn(V,this,fe).call(this)}</span>
${o===void 0?e.En:l(o,n,e.dn(K,this))}
${ee(t.coAuthors,this.homeWiki)}
<h3>${e.Vn(`publish-changes`)}</h3>
${e.dn(L,this).render(t,s)}
`}function fe(){let t=d(this.summary);return t<0?e.Vn(`publish-summary-long`,-t,e.Ct(-t)):t>F?``:e.Vn(`publish-summary-left`,t,e.Ct(t))}function pe(t){switch(t.kind){case`review`:case`publishing`:{var n;let r=t.kind===`publishing`||d(this.summary)<0,i=((n=$(t))==null?void 0:n.next)===`anyway`;return e.Dn`<footer>
<p class="hint">${e.Vn(`publish-license`)}</p>
<button class="button primary" type="button" ?disabled=${r} @click=${e.dn(G,this)}>
${e.Vn(t.kind===`publishing`?`publish-working`:i?`publish-anyway`:`publish-confirm`)}
</button>
</footer>`}case`conflict`:case`resolving`:{let n=t.kind===`resolving`||this.choice===void 0;return e.Dn`<footer>
<button class="button primary" type="button" ?disabled=${n} @click=${e.dn(J,this)}>
${e.Vn(`publish-go-on`)}
</button>
</footer>`}case`unavailable`:return e.Dn`<footer>
<button class="button primary" type="button" @click=${()=>{var t;(t=e.dn(R,this))==null||t.load()}}>
${e.Vn(`session-retry`)}
</button>
</footer>`;case`loading`:case`nothing`:case`published`:return e.Dn`<footer>
<button class="button" type="button" @click=${()=>this.close()}>${e.Vn(`publish-close`)}</button>
</footer>`}}e.ln(Y,`properties`,{homeWiki:{},newPage:{type:Boolean},step:{state:!0},summary:{state:!0},choice:{state:!0},options:{state:!0},answer:{state:!0}}),e.ln(Y,`styles`,[e.gn,e._n,e.vn,t.t]);function $(e){return e.kind===`review`?e.objection:void 0}function me(e){return e.kind===`loading`||e.kind===`publishing`||e.kind===`resolving`?`true`:`false`}customElements.define(`parley-publish-dialog`,Y);
