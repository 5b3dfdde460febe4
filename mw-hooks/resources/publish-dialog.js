// SPDX-License-Identifier: GPL-2.0-or-later
"use strict";const e=require("ext.parley.common"),t=require("ext.parley.dialog-styles"),n=require("ext.parley.prosemirror"),r=require("ext.parley.schema");require("ext.parley.refusal-words");const i=require("ext.parley.wiki-side");var a=n.Bt.fromSchema(r.f);function o(e){let t=document.createElement(`template`);return t.innerHTML=e,a.parse(t.content)}function ee(t,n){return t.length===0?e.jn:e.Mn`
<h3>${e.Kn(`publish-authors`)}</h3>
<ul class="authors">
${t.map(t=>e.Mn`<li>
${e.bt(t.person)}<bdi>${e.St(t.person,n)}</bdi>
<span class="share">${s(t)}</span>
</li>`)}
</ul>
`}function s({written:t,share:n}){return t===0?e.Kn(`publish-share-edited`):e.Kn(`publish-share`,e.Ot(Math.max(1,Math.round(n*100))))}function te(t){let{latest:n}=t.changes,r=e.Gn(e.St(n.by,t.homeWiki));return e.Mn`
<p>${e.Kn(`publish-conflict-text`,r,e.wt(n.at))}</p>
${n.summary===``?e.jn:e.Mn`<p>${e.Kn(`publish-conflict-summary`,e.Gn(n.summary))}</p>`}
<fieldset ?disabled=${t.busy}>
<legend>${e.Kn(`publish-choice`)}</legend>
${c(t,`merge`,n.mergeable?`publish-merge-text`:`publish-merge-unfit`,n.mergeable)}
${c(t,`ours`,`publish-ours-text`)} ${c(t,`theirs`,`publish-theirs-text`)}
</fieldset>
<div class="sides">
<div>
<h3>${e.Kn(`publish-conflict-theirs`)}</h3>
<div class="difference">
<parley-difference .versions=${t.theirs} label=${e.Kn(`publish-conflict-theirs`)}></parley-difference>
</div>
</div>
<div>
<h3>${e.Kn(`publish-conflict-ours`)}</h3>
<div class="difference">
<parley-difference .versions=${t.ours} label=${e.Kn(`publish-conflict-ours`)}></parley-difference>
</div>
</div>
</div>
`}function c(t,n,r,i=!0){let a=`choice-${n}`;return e.Mn`<div class="choice">
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
<label for=${a}>${e.Kn(`publish-${n}`)}</label>
<small id="${a}-about">${e.Kn(r)}</small>
</div>`}function ne(t){return e.Mn`<div class="failure" role="alert" data-objection>
<p>${t.advice}</p>
${t.words===``?e.jn:e.Mn`<blockquote dir="auto">${t.words}</blockquote>`}
</div>`}function re(t,n,r){return e.Mn`<div class="challenge">
${t.kind===`picture`?e.Mn`<img src=${t.prompt} alt=${e.Kn(`publish-challenge-picture`)} />`:e.Mn`<p id="question" dir="auto">${t.prompt}</p>`}
<label>
<span>${e.Kn(`publish-challenge-answer`)}</span>
<input
type="text"
name="challenge"
autocomplete="off"
aria-describedby=${t.kind===`text`?`question`:e.jn}
.value=${n}
@input=${e=>{e.target instanceof HTMLInputElement&&r(e.target.value)}}
/>
</label>
</div>`}function l(t,n,r){let i=(i,a)=>e.Mn`<label class="option">
<input
type="checkbox"
name=${i}
?disabled=${n}
.checked=${t[i]}
@change=${n=>{n.target instanceof HTMLInputElement&&r(e.ln(e.ln({},t),{},{[i]:n.target.checked}))}}
/>
${a}
</label>`;return e.Mn`<div class="options">${i(`minor`,e.Kn(`publish-minor`))} ${i(`watch`,e.Kn(`publish-watch`))}</div>`}var u=new TextEncoder;function d(e){return 500-u.encode(e.trim()).length}var f=new WeakMap,p=new WeakMap,m=new WeakMap,h=new WeakMap,g=new WeakMap,_=new WeakSet,ie=class{constructor(t,n,r){e.yn(this,_),e.vn(this,f,void 0),e.vn(this,p,void 0),e.vn(this,m,void 0),e.vn(this,h,{kind:`loading`}),e.vn(this,g,!1),e.tn(f,this,t),e.tn(m,this,n),e.tn(p,this,r)}get step(){return e.gn(h,this)}async load(){e._n(_,this,b).call(this,{kind:`loading`}),await e._n(_,this,v).call(this)}async publish(t,n={}){if(e.gn(h,this).kind!==`review`||d(t)<0)return;let{changes:r}=e.gn(h,this);e._n(_,this,b).call(this,{kind:`publishing`,changes:r});try{let i=e.ln({summary:t.trim(),baseRevision:r.base.revision},n);e._n(_,this,b).call(this,{kind:`published`,published:await e.gn(f,this).publish(i)})}catch(t){if(t instanceof i.t){e._n(_,this,b).call(this,{kind:`review`,changes:r,objection:t});return}let n=x(t);n===`nothing_to_publish`?e._n(_,this,b).call(this,{kind:`nothing`}):n===`edit_conflict`?await e._n(_,this,v).call(this,n):e._n(_,this,b).call(this,{kind:`review`,changes:r,failure:n})}}async resolve(t){if(e.gn(h,this).kind!==`conflict`)return;let{changes:n}=e.gn(h,this);e._n(_,this,b).call(this,{kind:`resolving`,changes:n,choice:t});try{await e.gn(f,this).resolve({choice:t,latestRevision:n.latest.revision}),await e._n(_,this,v).call(this)}catch(t){let r=x(t);r===`edit_conflict`?await e._n(_,this,v).call(this,r):e._n(_,this,b).call(this,{kind:`conflict`,changes:n,failure:r})}}end(){e.tn(g,this,!0)}};async function v(t){try{e._n(_,this,b).call(this,e._n(_,this,y).call(this,await e.gn(f,this).changes(),t))}catch(t){e._n(_,this,b).call(this,{kind:`unavailable`,failure:x(t)})}}function y(t,n){let{latest:r}=t,i=n===void 0?{}:{failure:n};return r===void 0?e.gn(m,this).call(this,t)?{kind:`nothing`}:e.ln({kind:`review`,changes:t},i):e.ln({kind:`conflict`,changes:e.ln(e.ln({},t),{},{latest:r})},i)}function b(t){e.gn(g,this)||(e.tn(h,this,t),e.gn(p,this).call(this,t))}function x(t){return t instanceof e.pn?t.code:t instanceof e.un?`network`:`internal`}var S=`wiki-look`,C=new WeakMap,w=new WeakMap,T=new WeakMap,E=new WeakMap,D=new WeakMap,O=new WeakSet,k=class{constructor(t){e.yn(this,O),e.vn(this,C,void 0),e.vn(this,w,void 0),e.vn(this,T,void 0),e.vn(this,E,`changes`),e.vn(this,D,new Map),e.tn(C,this,t)}reset(t){e.tn(w,this,t),e.tn(E,this,`changes`),e._n(O,this,P).call(this)}render(t,n){if(e.gn(w,this)===void 0)return n;e.gn(T,this)!==t&&e._n(O,this,P).call(this),e.tn(T,this,t);let r=[[`changes`,e.Kn(`publish-look-changes`)],[`difference`,e.Kn(`publish-look-difference`)],[`preview`,e.Kn(`publish-look-preview`)]];return e.Mn`
<div class="looks" role="group" aria-label=${e.Kn(`publish-looks`)}>
${r.map(([t,n])=>e.Mn`<button
type="button"
class="button"
data-look=${t}
aria-pressed=${e.gn(E,this)===t?`true`:`false`}
@click=${()=>e._n(O,this,oe).call(this,t)}
>
${n}
</button>`)}
</div>
${e.gn(E,this)===`changes`?n:e._n(O,this,ae).call(this,e.gn(E,this))}
`}};function ae(t){var n;let r=(n=e.gn(D,this).get(t))==null?`loading`:n;return e.Mn`
${r===`loading`?e.Mn`<p role="status">${e.Kn(`publish-look-loading`)}</p>`:e.jn}
${r===`failed`?e.Mn`<p class="failure" role="alert">
${e.Kn(`publish-look-failed`)}
<button type="button" class="button" @click=${()=>void e._n(O,this,A).call(this,t)}>
${e.Kn(`session-retry`)}
</button>
</p>`:e.jn}
<div class="wiki-look" ?hidden=${r!==`shown`}><slot name=${S}></slot></div>
`}function oe(t){e.tn(E,this,t),t!==`changes`&&e.gn(D,this).get(t)!==`shown`?e._n(O,this,A).call(this,t):e._n(O,this,N).call(this),e.gn(C,this).requestUpdate()}async function A(t){let n=e.gn(T,this);e._n(O,this,j).call(this,t,`loading`);let r=e._n(O,this,M).call(this,t);e._n(O,this,N).call(this);try{var i;await((i=e.gn(w,this))==null?void 0:i.show(t,r)),e.gn(T,this)===n&&e._n(O,this,j).call(this,t,`shown`)}catch(r){e.gn(T,this)===n&&e._n(O,this,j).call(this,t,`failed`)}}function j(t,n){e.gn(D,this).set(t,n),e.gn(C,this).requestUpdate()}function M(t){let n=e.gn(C,this).querySelector(`[data-wiki-look="${t}"]`);if(n!==null)return n;let r=e.gn(C,this).ownerDocument.createElement(`div`);return r.dataset.wikiLook=t,e.gn(C,this).append(r),r}function N(){for(let t of e.gn(C,this).querySelectorAll(`[data-wiki-look]`))t.slot=t.dataset.wikiLook===e.gn(E,this)?S:``}function P(){e.gn(D,this).clear(),e.tn(T,this,void 0),e.gn(E,this)!==`changes`&&e.tn(E,this,`changes`);for(let t of e.gn(C,this).querySelectorAll(`[data-wiki-look]`))t.remove()}var F=100,I=new WeakMap,L=new WeakMap,R=new WeakMap,z=new WeakMap,B=new WeakMap,V=new WeakSet,H=new WeakMap,U=new WeakMap,W=new WeakMap,G=new WeakMap,K=new WeakMap,q=new WeakMap,J=new WeakMap,Y=class extends e.An{constructor(){super(),e.yn(this,V),e.vn(this,I,void 0),e.vn(this,L,new k(this)),e.vn(this,R,void 0),e.vn(this,z,new WeakMap),e.vn(this,B,new WeakMap),e.vn(this,H,()=>{var t;(t=e.gn(R,this))==null||t.end(),this.dispatchEvent(new CustomEvent(`parley-publish-closed`))}),e.vn(this,U,e=>{e.target instanceof HTMLTextAreaElement&&(this.summary=e.target.value)}),e.vn(this,W,t=>{t.key!==`Enter`||t.isComposing||(t.preventDefault(),(t.ctrlKey||t.metaKey)&&e.gn(G,this).call(this))}),e.vn(this,G,()=>{var t,n;let{step:r,options:i}=this,a=(t=$(r))==null?void 0:t.challenge;(n=e.gn(R,this))==null||n.publish(this.summary,e.ln(e.ln({},i===void 0?{}:{options:i}),a===void 0?{}:{answer:{id:a.id,word:this.answer}}))}),e.vn(this,K,e=>{this.options=e}),e.vn(this,q,e=>{this.answer=e}),e.vn(this,J,()=>{var t;this.choice!==void 0&&((t=e.gn(R,this))==null||t.resolve(this.choice)),this.choice=void 0}),this.homeWiki=``,this.newPage=!1,this.offersHelp=!1,this.step={kind:`loading`},this.summary=``,this.answer=``}open(t){var n,r,i;(n=e.gn(R,this))==null||n.end(),this.choice=void 0,this.answer=``,e.tn(I,this,t.wiki),this.options!=null||(this.options=(r=t.wiki)==null?void 0:r.options),e.gn(L,this).reset(t.wiki),e.tn(R,this,new ie(t,t=>e._n(V,this,ce).call(this,t),t=>e._n(V,this,se).call(this,t))),e.gn(R,this).load(),(i=this.renderRoot.querySelector(`dialog`))==null||i.showModal()}close(){var e;(e=this.renderRoot.querySelector(`dialog`))==null||e.close()}render(){let{step:t}=this,n=t.kind===`conflict`||t.kind===`resolving`,r=e.Kn(n?`publish-conflict-title`:`publish-title`);return e.Mn`
<dialog class="full" aria-labelledby="title" @close=${e.gn(H,this)}>
<header>
<h2 id="title" tabindex="-1" autofocus>${r}</h2>
<button class="button quiet" type="button" @click=${()=>this.close()}>${e.Kn(`publish-back`)}</button>
</header>
<div class="body" aria-busy=${he(t)}>${e._n(V,this,ue).call(this,t)} ${e._n(V,this,le).call(this,t)} ${e._n(V,this,de).call(this,t)}</div>
${e._n(V,this,me).call(this,t)}
</dialog>
`}};function se(t){var n;let r=this.step.kind===`loading`&&t.kind===`review`;this.step=t,r&&e._n(V,this,X).call(this),t.kind===`review`&&t.objection!==void 0&&(this.answer=``),t.kind===`published`&&(this.summary=``,this.options=(n=e.gn(I,this))==null?void 0:n.options,this.close(),this.dispatchEvent(new CustomEvent(`parley-published`,{detail:t.published})))}async function X(){var e,t;await this.updateComplete;let n=this.shadowRoot;(n==null||(e=n.activeElement)==null?void 0:e.id)===`title`&&((t=n.querySelector(`textarea`))==null||t.focus())}function Z(t){let n=e.gn(z,this).get(t);if(n!==void 0)return n;let r={base:o(t.base.html),draft:o(t.draft.html),latest:t.latest===void 0?void 0:o(t.latest.html)};return e.gn(z,this).set(t,r),r}function Q(t,n){var r,i;let a=(r=e.gn(B,this).get(t))==null?new WeakMap:r;e.gn(B,this).set(t,a);let o=(i=a.get(n))==null?{old:t,current:n}:i;return a.set(n,o),o}function ce(t){let{base:n,draft:r}=e._n(V,this,Z).call(this,t);return n.eq(r)&&t.base.revision>0}function le(t){let n=t.kind===`conflict`,r=`failure`in t&&t.failure!==void 0||$(t)!==void 0;return!this.offersHelp||!(n||r)?e.jn:e.Mn`<p><button class="button" type="button" @click=${()=>{this.close();let e=n?`conflict`:`refused`;this.dispatchEvent(new CustomEvent(`parley-help-wanted`,{detail:e,bubbles:!0,composed:!0}))}}>${e.Kn(`session-help-ask`)}</button></p>`}function ue(t){let n=$(t);if(n!==void 0)return ne(n);let r=`failure`in t?t.failure:void 0;return r===void 0?e.jn:e.Mn`<p class="failure" role="alert">${e.Kn(`publish-failed`,i.n(r))}</p>`}function de(t){switch(t.kind){case`loading`:return e.Mn`<p role="status">${e.Kn(`publish-loading`)}</p>`;case`nothing`:return e.Mn`<p role="status">${e.Kn(`publish-nothing`)}</p>`;case`unavailable`:case`published`:return e.jn;case`review`:case`publishing`:return e._n(V,this,fe).call(this,t.changes,t.kind===`publishing`,$(t));case`conflict`:case`resolving`:{let{base:n,draft:r,latest:i}=e._n(V,this,Z).call(this,t.changes);return te({changes:t.changes,theirs:e._n(V,this,Q).call(this,n,i==null?n:i),ours:e._n(V,this,Q).call(this,n,r),homeWiki:this.homeWiki,choice:this.choice,busy:t.kind===`resolving`,onChoice:e=>{this.choice=e}})}}}function fe(t,n,r){let{base:i,draft:a}=e._n(V,this,Z).call(this,t),{options:o}=this,s=e.Mn`<div class="difference">
<parley-difference .versions=${e._n(V,this,Q).call(this,i,a)}></parley-difference>
</div>`;return e.Mn`
${(r==null?void 0:r.challenge)===void 0?e.jn:re(r.challenge,this.answer,e.gn(q,this))}
${this.newPage?e.Mn`<p>${e.Kn(`publish-new-page`)}</p>`:e.jn}
<label class="summary">
<span>${e.Kn(`publish-summary`)}</span>
<textarea
rows="2"
aria-describedby="left"
?disabled=${n}
.value=${this.summary}
@input=${e.gn(U,this)}
@keydown=${e.gn(W,this)}
></textarea>
</label>
<span id="left" class="left ${d(this.summary)<0?`over`:``}">${e._n(V,this,pe).call(this)}</span>
${o===void 0?e.jn:l(o,n,e.gn(K,this))}
${ee(t.coAuthors,this.homeWiki)}
<h3>${e.Kn(`publish-changes`)}</h3>
${e.gn(L,this).render(t,s)}
`}function pe(){let t=d(this.summary);return t<0?e.Kn(`publish-summary-long`,-t,e.Ot(-t)):t>F?``:e.Kn(`publish-summary-left`,t,e.Ot(t))}function me(t){switch(t.kind){case`review`:case`publishing`:{var n;let r=t.kind===`publishing`||d(this.summary)<0,i=((n=$(t))==null?void 0:n.next)===`anyway`;return e.Mn`<footer>
<p class="hint">${e.Kn(`publish-license`)}</p>
<button class="button primary" type="button" ?disabled=${r} @click=${e.gn(G,this)}>
${e.Kn(t.kind===`publishing`?`publish-working`:i?`publish-anyway`:`publish-confirm`)}
</button>
</footer>`}case`conflict`:case`resolving`:{let n=t.kind===`resolving`||this.choice===void 0;return e.Mn`<footer>
<button class="button primary" type="button" ?disabled=${n} @click=${e.gn(J,this)}>
${e.Kn(`publish-go-on`)}
</button>
</footer>`}case`unavailable`:return e.Mn`<footer>
<button class="button primary" type="button" @click=${()=>{var t;(t=e.gn(R,this))==null||t.load()}}>
${e.Kn(`session-retry`)}
</button>
</footer>`;case`loading`:case`nothing`:case`published`:return e.Mn`<footer>
<button class="button" type="button" @click=${()=>this.close()}>${e.Kn(`publish-close`)}</button>
</footer>`}}e.mn(Y,`properties`,{homeWiki:{},newPage:{type:Boolean},offersHelp:{type:Boolean},step:{state:!0},summary:{state:!0},choice:{state:!0},options:{state:!0},answer:{state:!0}}),e.mn(Y,`styles`,[e.xn,e.Sn,e.Cn,t.t]);function $(e){return e.kind===`review`?e.objection:void 0}function he(e){return e.kind===`loading`||e.kind===`publishing`||e.kind===`resolving`?`true`:`false`}customElements.define(`parley-publish-dialog`,Y);
