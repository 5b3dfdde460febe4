// SPDX-License-Identifier: GPL-2.0-or-later
"use strict";const e=require("ext.parley.common"),t=require("ext.parley.dialog-styles"),n=require("ext.parley.prosemirror"),r=require("ext.parley.schema");require("ext.parley.messages2");const i=require("ext.parley.objections"),a=require("ext.parley.publish-words");var o=n.Vt.fromSchema(r.f);function s(e){let t=document.createElement(`template`);return t.innerHTML=e,o.parse(t.content)}function ee(t,n){return t.length===0?e.En:e.Dn`
<h3>${e.Rn(`publish-authors`)}</h3>
<ul class="authors">
${t.map(t=>e.Dn`<li>
${e.wt(t.person)}<bdi>${e.Et(t.person,n)}</bdi>
<span class="share">${te(t)}</span>
</li>`)}
</ul>
`}function te({written:t,share:n}){return t===0?e.Rn(`publish-share-edited`):e.Rn(`publish-share`,e.Wt(Math.max(1,Math.round(n*100))))}function ne(t){let{latest:n}=t.changes,r=e.Ln(e.Et(n.by,t.homeWiki));return e.Dn`
<p>${e.Rn(`publish-conflict-text`,r,e.Bt(n.at))}</p>
${n.summary===``?e.En:e.Dn`<p>${e.Rn(`publish-conflict-summary`,e.Ln(n.summary))}</p>`}
<fieldset ?disabled=${t.busy}>
<legend>${e.Rn(`publish-choice`)}</legend>
${c(t,`merge`,n.mergeable?`publish-merge-text`:`publish-merge-unfit`,n.mergeable)}
${c(t,`ours`,`publish-ours-text`)} ${c(t,`theirs`,`publish-theirs-text`)}
</fieldset>
<div class="sides">
<div>
<h3>${e.Rn(`publish-conflict-theirs`)}</h3>
<div class="difference">
<parley-difference .versions=${t.theirs} label=${e.Rn(`publish-conflict-theirs`)}></parley-difference>
</div>
</div>
<div>
<h3>${e.Rn(`publish-conflict-ours`)}</h3>
<div class="difference">
<parley-difference .versions=${t.ours} label=${e.Rn(`publish-conflict-ours`)}></parley-difference>
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
<label for=${a}>${e.Rn(`publish-${n}`)}</label>
<small id="${a}-about">${e.Rn(r)}</small>
</div>`}function re(t){return e.Dn`<div class="failure" role="alert" data-objection>
<p>${t.advice}</p>
${t.words===``?e.En:e.Dn`<blockquote dir="auto">${t.words}</blockquote>`}
</div>`}function l(t,n,r){return e.Dn`<div class="challenge">
${t.kind===`picture`?e.Dn`<img src=${t.prompt} alt=${e.Rn(`publish-challenge-picture`)} />`:e.Dn`<p id="question" dir="auto">${t.prompt}</p>`}
<label>
<span>${e.Rn(`publish-challenge-answer`)}</span>
<input
type="text"
name="challenge"
autocomplete="off"
aria-describedby=${t.kind===`text`?`question`:e.En}
.value=${n}
@input=${e=>{e.target instanceof HTMLInputElement&&r(e.target.value)}}
/>
</label>
</div>`}function u(t,n,r){let i=(i,a)=>e.Dn`<label class="option">
<input
type="checkbox"
name=${i}
?disabled=${n}
.checked=${t[i]}
@change=${n=>{n.target instanceof HTMLInputElement&&r(e.Kn(e.Kn({},t),{},{[i]:n.target.checked}))}}
/>
${a}
</label>`;return e.Dn`<div class="options">${i(`minor`,e.Rn(`publish-minor`))} ${i(`watch`,e.Rn(`publish-watch`))}</div>`}var d=new TextEncoder;function f(e){return 500-d.encode(e.trim()).length}var p=new WeakMap,m=new WeakMap,h=new WeakMap,g=new WeakMap,_=new WeakMap,v=new WeakSet,ie=class{constructor(t,n,r){e.hn(this,v),e.mn(this,p,void 0),e.mn(this,m,void 0),e.mn(this,h,void 0),e.mn(this,g,{kind:`loading`}),e.mn(this,_,!1),e.in(p,this,t),e.in(h,this,n),e.in(m,this,r)}get step(){return e.fn(g,this)}async load(){e.pn(v,this,b).call(this,{kind:`loading`}),await e.pn(v,this,y).call(this)}async publish(t,n={}){if(e.fn(g,this).kind!==`review`||f(t)<0)return;let{changes:r}=e.fn(g,this);e.pn(v,this,b).call(this,{kind:`publishing`,changes:r});try{let i=e.Kn({summary:t.trim(),baseRevision:r.base.revision},n);e.pn(v,this,b).call(this,{kind:`published`,published:await e.fn(p,this).publish(i)})}catch(t){if(t instanceof i.r){e.pn(v,this,b).call(this,{kind:`review`,changes:r,objection:t});return}let n=x(t);n===`nothing_to_publish`?e.pn(v,this,b).call(this,{kind:`nothing`}):n===`edit_conflict`?await e.pn(v,this,y).call(this,n):e.pn(v,this,b).call(this,{kind:`review`,changes:r,failure:n})}}async resolve(t){if(e.fn(g,this).kind!==`conflict`)return;let{changes:n}=e.fn(g,this);e.pn(v,this,b).call(this,{kind:`resolving`,changes:n,choice:t});try{await e.fn(p,this).resolve({choice:t,latestRevision:n.latest.revision}),await e.pn(v,this,y).call(this)}catch(t){let r=x(t);r===`edit_conflict`?await e.pn(v,this,y).call(this,r):e.pn(v,this,b).call(this,{kind:`conflict`,changes:n,failure:r})}}end(){e.in(_,this,!0)}};async function y(t){try{e.pn(v,this,b).call(this,e.pn(v,this,ae).call(this,await e.fn(p,this).changes(),t))}catch(t){e.pn(v,this,b).call(this,{kind:`unavailable`,failure:x(t)})}}function ae(t,n){let{latest:r}=t,i=n===void 0?{}:{failure:n};return r===void 0?e.fn(h,this).call(this,t)?{kind:`nothing`}:e.Kn({kind:`review`,changes:t},i):e.Kn({kind:`conflict`,changes:e.Kn(e.Kn({},t),{},{latest:r})},i)}function b(t){e.fn(_,this)||(e.in(g,this,t),e.fn(m,this).call(this,t))}function x(t){return t instanceof e.Zn?t.code:t instanceof e.qn?`network`:`internal`}var S=`wiki-look`,C=new WeakMap,w=new WeakMap,T=new WeakMap,E=new WeakMap,D=new WeakMap,O=new WeakSet,k=class{constructor(t){e.hn(this,O),e.mn(this,C,void 0),e.mn(this,w,void 0),e.mn(this,T,void 0),e.mn(this,E,`changes`),e.mn(this,D,new Map),e.in(C,this,t)}reset(t){e.in(w,this,t),e.in(E,this,`changes`),e.pn(O,this,P).call(this)}render(t,n){if(e.fn(w,this)===void 0)return n;e.fn(T,this)!==t&&e.pn(O,this,P).call(this),e.in(T,this,t);let r=[[`changes`,e.Rn(`publish-look-changes`)],[`difference`,e.Rn(`publish-look-difference`)],[`preview`,e.Rn(`publish-look-preview`)]];return e.Dn`
<div class="looks" role="group" aria-label=${e.Rn(`publish-looks`)}>
${r.map(([t,n])=>e.Dn`<button
type="button"
class="button"
data-look=${t}
aria-pressed=${e.fn(E,this)===t?`true`:`false`}
@click=${()=>e.pn(O,this,se).call(this,t)}
>
${n}
</button>`)}
</div>
${e.fn(E,this)===`changes`?n:e.pn(O,this,oe).call(this,e.fn(E,this))}
`}};function oe(t){var n;let r=(n=e.fn(D,this).get(t))==null?`loading`:n;return e.Dn`
${r===`loading`?e.Dn`<p role="status">${e.Rn(`publish-look-loading`)}</p>`:e.En}
${r===`failed`?e.Dn`<p class="failure" role="alert">
${e.Rn(`publish-look-failed`)}
<button type="button" class="button" @click=${()=>void e.pn(O,this,A).call(this,t)}>
${e.Rn(`session-retry`)}
</button>
</p>`:e.En}
<div class="wiki-look" ?hidden=${r!==`shown`}><slot name=${S}></slot></div>
`}function se(t){e.in(E,this,t),t!==`changes`&&e.fn(D,this).get(t)!==`shown`?e.pn(O,this,A).call(this,t):e.pn(O,this,N).call(this),e.fn(C,this).requestUpdate()}async function A(t){let n=e.fn(T,this);e.pn(O,this,j).call(this,t,`loading`);let r=e.pn(O,this,M).call(this,t);e.pn(O,this,N).call(this);try{var i;await((i=e.fn(w,this))==null?void 0:i.show(t,r)),e.fn(T,this)===n&&e.pn(O,this,j).call(this,t,`shown`)}catch(r){e.fn(T,this)===n&&e.pn(O,this,j).call(this,t,`failed`)}}function j(t,n){e.fn(D,this).set(t,n),e.fn(C,this).requestUpdate()}function M(t){let n=e.fn(C,this).querySelector(`[data-wiki-look="${t}"]`);if(n!==null)return n;let r=e.fn(C,this).ownerDocument.createElement(`div`);return r.dataset.wikiLook=t,e.fn(C,this).append(r),r}function N(){for(let t of e.fn(C,this).querySelectorAll(`[data-wiki-look]`))t.slot=t.dataset.wikiLook===e.fn(E,this)?S:``}function P(){e.fn(D,this).clear(),e.in(T,this,void 0),e.fn(E,this)!==`changes`&&e.in(E,this,`changes`);for(let t of e.fn(C,this).querySelectorAll(`[data-wiki-look]`))t.remove()}var F=100,I=new WeakMap,L=new WeakMap,R=new WeakMap,z=new WeakMap,B=new WeakMap,V=new WeakSet,H=new WeakMap,U=new WeakMap,W=new WeakMap,G=new WeakMap,K=new WeakMap,q=new WeakMap,J=new WeakMap,Y=class extends e.Tn{constructor(){super(),e.hn(this,V),e.mn(this,I,void 0),e.mn(this,L,new k(this)),e.mn(this,R,void 0),e.mn(this,z,new WeakMap),e.mn(this,B,new WeakMap),e.mn(this,H,()=>{var t;(t=e.fn(R,this))==null||t.end(),this.dispatchEvent(new CustomEvent(`parley-publish-closed`))}),e.mn(this,U,e=>{e.target instanceof HTMLTextAreaElement&&(this.summary=e.target.value)}),e.mn(this,W,t=>{t.key!==`Enter`||t.isComposing||(t.preventDefault(),(t.ctrlKey||t.metaKey)&&e.fn(G,this).call(this))}),e.mn(this,G,()=>{var t,n;let{step:r,options:i}=this,a=(t=$(r))==null?void 0:t.challenge;(n=e.fn(R,this))==null||n.publish(this.summary,e.Kn(e.Kn({},i===void 0?{}:{options:i}),a===void 0?{}:{answer:{id:a.id,word:this.answer}}))}),e.mn(this,K,e=>{this.options=e}),e.mn(this,q,e=>{this.answer=e}),e.mn(this,J,()=>{var t;this.choice!==void 0&&((t=e.fn(R,this))==null||t.resolve(this.choice)),this.choice=void 0}),this.homeWiki=``,this.newPage=!1,this.offersHelp=!1,this.step={kind:`loading`},this.summary=``,this.answer=``}open(t){var n,r,i;(n=e.fn(R,this))==null||n.end(),this.choice=void 0,this.answer=``,e.in(I,this,t.wiki),this.options!=null||(this.options=(r=t.wiki)==null?void 0:r.options),e.fn(L,this).reset(t.wiki),e.in(R,this,new ie(t,t=>e.pn(V,this,ue).call(this,t),t=>e.pn(V,this,ce).call(this,t))),e.fn(R,this).load(),(i=this.renderRoot.querySelector(`dialog`))==null||i.showModal()}close(){var e;(e=this.renderRoot.querySelector(`dialog`))==null||e.close()}render(){let{step:t}=this,n=t.kind===`conflict`||t.kind===`resolving`,r=e.Rn(n?`publish-conflict-title`:`publish-title`);return e.Dn`
<dialog class="full" aria-labelledby="title" @close=${e.fn(H,this)}>
<header>
<h2 id="title" tabindex="-1" autofocus>${r}</h2>
<button class="button quiet" type="button" @click=${()=>this.close()}>${e.Rn(`publish-back`)}</button>
</header>
<div class="body" aria-busy=${ge(t)}>
${e.pn(V,this,de).call(this,t)} ${n?e.En:e.pn(V,this,Q).call(this,t)} ${e.pn(V,this,fe).call(this,t)}
</div>
${e.pn(V,this,he).call(this,t)}
</dialog>
`}};function ce(t){var n;let r=this.step.kind===`loading`&&t.kind===`review`;this.step=t,r&&e.pn(V,this,le).call(this),t.kind===`review`&&t.objection!==void 0&&(this.answer=``),t.kind===`published`&&(this.summary=``,this.options=(n=e.fn(I,this))==null?void 0:n.options,this.close(),this.dispatchEvent(new CustomEvent(`parley-published`,{detail:t.published})))}async function le(){var e,t;await this.updateComplete;let n=this.shadowRoot;(n==null||(e=n.activeElement)==null?void 0:e.id)===`title`&&((t=n.querySelector(`textarea`))==null||t.focus())}function X(t){let n=e.fn(z,this).get(t);if(n!==void 0)return n;let r={base:s(t.base.html),draft:s(t.draft.html),latest:t.latest===void 0?void 0:s(t.latest.html)};return e.fn(z,this).set(t,r),r}function Z(t,n){var r,i;let a=(r=e.fn(B,this).get(t))==null?new WeakMap:r;e.fn(B,this).set(t,a);let o=(i=a.get(n))==null?{old:t,current:n}:i;return a.set(n,o),o}function ue(t){let{base:n,draft:r}=e.pn(V,this,X).call(this,t);return n.eq(r)&&t.base.revision>0}function Q(t){let n=t.kind===`conflict`,r=`failure`in t&&t.failure!==void 0||$(t)!==void 0;return!this.offersHelp||!(n||r)?e.En:e.Dn`<p class="help">
<button class="button" type="button" @click=${()=>{this.close();let e=n?`conflict`:`refused`;this.dispatchEvent(new CustomEvent(`parley-help-wanted`,{detail:e,bubbles:!0,composed:!0}))}}>${e.Rn(`session-help-ask`)}</button>
</p>`}function de(t){let n=$(t);if(n!==void 0)return re(n);let r=`failure`in t?t.failure:void 0;return r===void 0?e.En:e.Dn`<p class="failure" role="alert">${e.Rn(`publish-failed`,a.t(r))}</p>`}function fe(t){switch(t.kind){case`loading`:return e.Dn`<p role="status">${e.Rn(`publish-loading`)}</p>`;case`nothing`:return e.Dn`<p role="status">${e.Rn(`publish-nothing`)}</p>`;case`unavailable`:case`published`:return e.En;case`review`:case`publishing`:return e.pn(V,this,pe).call(this,t.changes,t.kind===`publishing`,$(t));case`conflict`:case`resolving`:{let{base:n,draft:r,latest:i}=e.pn(V,this,X).call(this,t.changes);return ne({changes:t.changes,theirs:e.pn(V,this,Z).call(this,n,i==null?n:i),ours:e.pn(V,this,Z).call(this,n,r),homeWiki:this.homeWiki,choice:this.choice,busy:t.kind===`resolving`,onChoice:e=>{this.choice=e}})}}}function pe(t,n,r){let{base:i,draft:a}=e.pn(V,this,X).call(this,t),{options:o}=this,s=e.Dn`<div class="difference">
<parley-difference .versions=${e.pn(V,this,Z).call(this,i,a)}></parley-difference>
</div>`;return e.Dn`
${(r==null?void 0:r.challenge)===void 0?e.En:l(r.challenge,this.answer,e.fn(q,this))}
${this.newPage?e.Dn`<p>${e.Rn(`publish-new-page`)}</p>`:e.En}
<label class="summary">
<span>${e.Rn(`publish-summary`)}</span>
<textarea
rows="2"
aria-describedby="left"
?disabled=${n}
.value=${this.summary}
@input=${e.fn(U,this)}
@keydown=${e.fn(W,this)}
></textarea>
</label>
<span id="left" class="left ${f(this.summary)<0?`over`:``}">${e.pn(V,this,me).call(this)}</span>
${o===void 0?e.En:u(o,n,e.fn(K,this))}
${ee(t.coAuthors,this.homeWiki)}
<h3>${e.Rn(`publish-changes`)}</h3>
${e.fn(L,this).render(t,s)}
`}function me(){let t=f(this.summary);return t<0?e.Rn(`publish-summary-long`,-t,e.Wt(-t)):t>F?``:e.Rn(`publish-summary-left`,t,e.Wt(t))}function he(t){switch(t.kind){case`review`:case`publishing`:{var n;let r=t.kind===`publishing`||f(this.summary)<0,i=((n=$(t))==null?void 0:n.next)===`anyway`;return e.Dn`<footer>
<p class="hint">${e.Rn(`publish-license`)}</p>
<button class="button primary" type="button" ?disabled=${r} @click=${e.fn(G,this)}>
${e.Rn(t.kind===`publishing`?`publish-working`:i?`publish-anyway`:`publish-confirm`)}
</button>
</footer>`}case`conflict`:case`resolving`:{let n=t.kind===`resolving`||this.choice===void 0;return e.Dn`<footer>
${e.pn(V,this,Q).call(this,t)}
<button class="button primary" type="button" ?disabled=${n} @click=${e.fn(J,this)}>
${e.Rn(`publish-go-on`)}
</button>
</footer>`}case`unavailable`:return e.Dn`<footer>
<button class="button primary" type="button" @click=${()=>{var t;(t=e.fn(R,this))==null||t.load()}}>
${e.Rn(`session-retry`)}
</button>
</footer>`;case`loading`:case`nothing`:case`published`:return e.Dn`<footer>
<button class="button" type="button" @click=${()=>this.close()}>${e.Rn(`publish-close`)}</button>
</footer>`}}e.Qn(Y,`properties`,{homeWiki:{},newPage:{type:Boolean},offersHelp:{type:Boolean},step:{state:!0},summary:{state:!0},choice:{state:!0},options:{state:!0},answer:{state:!0}}),e.Qn(Y,`styles`,[e._n,e.vn,e.yn,t.t]);function $(e){return e.kind===`review`?e.objection:void 0}function ge(e){return e.kind===`loading`||e.kind===`publishing`||e.kind===`resolving`?`true`:`false`}customElements.define(`parley-publish-dialog`,Y),exports.ParleyPublishDialog=Y;
