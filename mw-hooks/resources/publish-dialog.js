// SPDX-License-Identifier: GPL-2.0-or-later
"use strict";const e=require("ext.parley.common"),t=require("ext.parley.dialog-styles"),n=require("ext.parley.prosemirror"),r=require("ext.parley.schema");require("ext.parley.messages2");const i=require("ext.parley.objections"),a=require("ext.parley.publish-words");var o=n.Vt.fromSchema(r.f);function s(e){let t=document.createElement(`template`);return t.innerHTML=e,o.parse(t.content)}function ee(t,n){return t.length===0?e.Tn:e.En`
<h3>${e.Ln(`publish-authors`)}</h3>
<ul class="authors">
${t.map(t=>e.En`<li>
${e.wt(t.person)}<bdi>${e.Et(t.person,n)}</bdi>
<span class="share">${te(t)}</span>
</li>`)}
</ul>
`}function te({written:t,share:n}){return t===0?e.Ln(`publish-share-edited`):e.Ln(`publish-share`,e.Wt(Math.max(1,Math.round(n*100))))}function ne(t){let{latest:n}=t.changes,r=e.In(e.Et(n.by,t.homeWiki));return e.En`
<p>${e.Ln(`publish-conflict-text`,r,e.Bt(n.at))}</p>
${n.summary===``?e.Tn:e.En`<p>${e.Ln(`publish-conflict-summary`,e.In(n.summary))}</p>`}
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
`}function c(t,n,r,i=!0){let a=`choice-${n}`;return e.En`<div class="choice">
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
</div>`}function re(t){return e.En`<div class="failure" role="alert" data-objection>
<p>${t.advice}</p>
${t.words===``?e.Tn:e.En`<blockquote dir="auto">${t.words}</blockquote>`}
</div>`}function l(t,n,r){return e.En`<div class="challenge">
${t.kind===`picture`?e.En`<img src=${t.prompt} alt=${e.Ln(`publish-challenge-picture`)} />`:e.En`<p id="question" dir="auto">${t.prompt}</p>`}
<label>
<span>${e.Ln(`publish-challenge-answer`)}</span>
<input
type="text"
name="challenge"
autocomplete="off"
aria-describedby=${t.kind===`text`?`question`:e.Tn}
.value=${n}
@input=${e=>{e.target instanceof HTMLInputElement&&r(e.target.value)}}
/>
</label>
</div>`}function u(t,n,r){let i=(i,a)=>e.En`<label class="option">
<input
type="checkbox"
name=${i}
?disabled=${n}
.checked=${t[i]}
@change=${n=>{n.target instanceof HTMLInputElement&&r(e.Gn(e.Gn({},t),{},{[i]:n.target.checked}))}}
/>
${a}
</label>`;return e.En`<div class="options">${i(`minor`,e.Ln(`publish-minor`))} ${i(`watch`,e.Ln(`publish-watch`))}</div>`}var d=new TextEncoder;function f(e){return 500-d.encode(e.trim()).length}var p=new WeakMap,m=new WeakMap,h=new WeakMap,g=new WeakMap,_=new WeakMap,v=new WeakSet,ie=class{constructor(t,n,r){e.mn(this,v),e.pn(this,p,void 0),e.pn(this,m,void 0),e.pn(this,h,void 0),e.pn(this,g,{kind:`loading`}),e.pn(this,_,!1),e.rn(p,this,t),e.rn(h,this,n),e.rn(m,this,r)}get step(){return e.dn(g,this)}async load(){e.fn(v,this,b).call(this,{kind:`loading`}),await e.fn(v,this,y).call(this)}async publish(t,n={}){if(e.dn(g,this).kind!==`review`||f(t)<0)return;let{changes:r}=e.dn(g,this);e.fn(v,this,b).call(this,{kind:`publishing`,changes:r});try{let i=e.Gn({summary:t.trim(),baseRevision:r.base.revision},n);e.fn(v,this,b).call(this,{kind:`published`,published:await e.dn(p,this).publish(i)})}catch(t){if(t instanceof i.r){e.fn(v,this,b).call(this,{kind:`review`,changes:r,objection:t});return}let n=x(t);n===`nothing_to_publish`?e.fn(v,this,b).call(this,{kind:`nothing`}):n===`edit_conflict`?await e.fn(v,this,y).call(this,n):e.fn(v,this,b).call(this,{kind:`review`,changes:r,failure:n})}}async resolve(t){if(e.dn(g,this).kind!==`conflict`)return;let{changes:n}=e.dn(g,this);e.fn(v,this,b).call(this,{kind:`resolving`,changes:n,choice:t});try{await e.dn(p,this).resolve({choice:t,latestRevision:n.latest.revision}),await e.fn(v,this,y).call(this)}catch(t){let r=x(t);r===`edit_conflict`?await e.fn(v,this,y).call(this,r):e.fn(v,this,b).call(this,{kind:`conflict`,changes:n,failure:r})}}end(){e.rn(_,this,!0)}};async function y(t){try{e.fn(v,this,b).call(this,e.fn(v,this,ae).call(this,await e.dn(p,this).changes(),t))}catch(t){e.fn(v,this,b).call(this,{kind:`unavailable`,failure:x(t)})}}function ae(t,n){let{latest:r}=t,i=n===void 0?{}:{failure:n};return r===void 0?e.dn(h,this).call(this,t)?{kind:`nothing`}:e.Gn({kind:`review`,changes:t},i):e.Gn({kind:`conflict`,changes:e.Gn(e.Gn({},t),{},{latest:r})},i)}function b(t){e.dn(_,this)||(e.rn(g,this,t),e.dn(m,this).call(this,t))}function x(t){return t instanceof e.Xn?t.code:t instanceof e.Kn?`network`:`internal`}var S=`wiki-look`,C=new WeakMap,w=new WeakMap,T=new WeakMap,E=new WeakMap,D=new WeakMap,O=new WeakSet,k=class{constructor(t){e.mn(this,O),e.pn(this,C,void 0),e.pn(this,w,void 0),e.pn(this,T,void 0),e.pn(this,E,`changes`),e.pn(this,D,new Map),e.rn(C,this,t)}reset(t){e.rn(w,this,t),e.rn(E,this,`changes`),e.fn(O,this,P).call(this)}render(t,n){if(e.dn(w,this)===void 0)return n;e.dn(T,this)!==t&&e.fn(O,this,P).call(this),e.rn(T,this,t);let r=[[`changes`,e.Ln(`publish-look-changes`)],[`difference`,e.Ln(`publish-look-difference`)],[`preview`,e.Ln(`publish-look-preview`)]];return e.En`
<div class="looks" role="group" aria-label=${e.Ln(`publish-looks`)}>
${r.map(([t,n])=>e.En`<button
type="button"
class="button"
data-look=${t}
aria-pressed=${e.dn(E,this)===t?`true`:`false`}
@click=${()=>e.fn(O,this,se).call(this,t)}
>
${n}
</button>`)}
</div>
${e.dn(E,this)===`changes`?n:e.fn(O,this,oe).call(this,e.dn(E,this))}
`}};function oe(t){var n;let r=(n=e.dn(D,this).get(t))==null?`loading`:n;return e.En`
${r===`loading`?e.En`<p role="status">${e.Ln(`publish-look-loading`)}</p>`:e.Tn}
${r===`failed`?e.En`<p class="failure" role="alert">
${e.Ln(`publish-look-failed`)}
<button type="button" class="button" @click=${()=>void e.fn(O,this,A).call(this,t)}>
${e.Ln(`session-retry`)}
</button>
</p>`:e.Tn}
<div class="wiki-look" ?hidden=${r!==`shown`}><slot name=${S}></slot></div>
`}function se(t){e.rn(E,this,t),t!==`changes`&&e.dn(D,this).get(t)!==`shown`?e.fn(O,this,A).call(this,t):e.fn(O,this,N).call(this),e.dn(C,this).requestUpdate()}async function A(t){let n=e.dn(T,this);e.fn(O,this,j).call(this,t,`loading`);let r=e.fn(O,this,M).call(this,t);e.fn(O,this,N).call(this);try{var i;await((i=e.dn(w,this))==null?void 0:i.show(t,r)),e.dn(T,this)===n&&e.fn(O,this,j).call(this,t,`shown`)}catch(r){e.dn(T,this)===n&&e.fn(O,this,j).call(this,t,`failed`)}}function j(t,n){e.dn(D,this).set(t,n),e.dn(C,this).requestUpdate()}function M(t){let n=e.dn(C,this).querySelector(`[data-wiki-look="${t}"]`);if(n!==null)return n;let r=e.dn(C,this).ownerDocument.createElement(`div`);return r.dataset.wikiLook=t,e.dn(C,this).append(r),r}function N(){for(let t of e.dn(C,this).querySelectorAll(`[data-wiki-look]`))t.slot=t.dataset.wikiLook===e.dn(E,this)?S:``}function P(){e.dn(D,this).clear(),e.rn(T,this,void 0),e.dn(E,this)!==`changes`&&e.rn(E,this,`changes`);for(let t of e.dn(C,this).querySelectorAll(`[data-wiki-look]`))t.remove()}var F=100,I=new WeakMap,L=new WeakMap,R=new WeakMap,z=new WeakMap,B=new WeakMap,V=new WeakSet,H=new WeakMap,U=new WeakMap,W=new WeakMap,G=new WeakMap,K=new WeakMap,q=new WeakMap,J=new WeakMap,Y=class extends e.wn{constructor(){super(),e.mn(this,V),e.pn(this,I,void 0),e.pn(this,L,new k(this)),e.pn(this,R,void 0),e.pn(this,z,new WeakMap),e.pn(this,B,new WeakMap),e.pn(this,H,()=>{var t;(t=e.dn(R,this))==null||t.end(),this.dispatchEvent(new CustomEvent(`parley-publish-closed`))}),e.pn(this,U,e=>{e.target instanceof HTMLTextAreaElement&&(this.summary=e.target.value)}),e.pn(this,W,t=>{t.key!==`Enter`||t.isComposing||(t.preventDefault(),(t.ctrlKey||t.metaKey)&&e.dn(G,this).call(this))}),e.pn(this,G,()=>{var t,n;let{step:r,options:i}=this,a=(t=$(r))==null?void 0:t.challenge;(n=e.dn(R,this))==null||n.publish(this.summary,e.Gn(e.Gn({},i===void 0?{}:{options:i}),a===void 0?{}:{answer:{id:a.id,word:this.answer}}))}),e.pn(this,K,e=>{this.options=e}),e.pn(this,q,e=>{this.answer=e}),e.pn(this,J,()=>{var t;this.choice!==void 0&&((t=e.dn(R,this))==null||t.resolve(this.choice)),this.choice=void 0}),this.homeWiki=``,this.newPage=!1,this.offersHelp=!1,this.step={kind:`loading`},this.summary=``,this.answer=``}open(t){var n,r,i;(n=e.dn(R,this))==null||n.end(),this.choice=void 0,this.answer=``,e.rn(I,this,t.wiki),this.options!=null||(this.options=(r=t.wiki)==null?void 0:r.options),e.dn(L,this).reset(t.wiki),e.rn(R,this,new ie(t,t=>e.fn(V,this,ue).call(this,t),t=>e.fn(V,this,ce).call(this,t))),e.dn(R,this).load(),(i=this.renderRoot.querySelector(`dialog`))==null||i.showModal()}close(){var e;(e=this.renderRoot.querySelector(`dialog`))==null||e.close()}render(){let{step:t}=this,n=t.kind===`conflict`||t.kind===`resolving`,r=e.Ln(n?`publish-conflict-title`:`publish-title`);return e.En`
<dialog class="full" aria-labelledby="title" @close=${e.dn(H,this)}>
<header>
<h2 id="title" tabindex="-1" autofocus>${r}</h2>
<button class="button quiet" type="button" @click=${()=>this.close()}>${e.Ln(`publish-back`)}</button>
</header>
<div class="body" aria-busy=${ge(t)}>
${e.fn(V,this,de).call(this,t)} ${n?e.Tn:e.fn(V,this,Q).call(this,t)} ${e.fn(V,this,fe).call(this,t)}
</div>
${e.fn(V,this,he).call(this,t)}
</dialog>
`}};function ce(t){var n;let r=this.step.kind===`loading`&&t.kind===`review`;this.step=t,r&&e.fn(V,this,le).call(this),t.kind===`review`&&t.objection!==void 0&&(this.answer=``),t.kind===`published`&&(this.summary=``,this.options=(n=e.dn(I,this))==null?void 0:n.options,this.close(),this.dispatchEvent(new CustomEvent(`parley-published`,{detail:t.published})))}async function le(){var e,t;await this.updateComplete;let n=this.shadowRoot;(n==null||(e=n.activeElement)==null?void 0:e.id)===`title`&&((t=n.querySelector(`textarea`))==null||t.focus())}function X(t){let n=e.dn(z,this).get(t);if(n!==void 0)return n;let r={base:s(t.base.html),draft:s(t.draft.html),latest:t.latest===void 0?void 0:s(t.latest.html)};return e.dn(z,this).set(t,r),r}function Z(t,n){var r,i;let a=(r=e.dn(B,this).get(t))==null?new WeakMap:r;e.dn(B,this).set(t,a);let o=(i=a.get(n))==null?{old:t,current:n}:i;return a.set(n,o),o}function ue(t){let{base:n,draft:r}=e.fn(V,this,X).call(this,t);return n.eq(r)&&t.base.revision>0}function Q(t){let n=t.kind===`conflict`,r=`failure`in t&&t.failure!==void 0||$(t)!==void 0;return!this.offersHelp||!(n||r)?e.Tn:e.En`<p class="help">
<button class="button" type="button" @click=${()=>{this.close();let e=n?`conflict`:`refused`;this.dispatchEvent(new CustomEvent(`parley-help-wanted`,{detail:e,bubbles:!0,composed:!0}))}}>${e.Ln(`session-help-ask`)}</button>
</p>`}function de(t){let n=$(t);if(n!==void 0)return re(n);let r=`failure`in t?t.failure:void 0;return r===void 0?e.Tn:e.En`<p class="failure" role="alert">${e.Ln(`publish-failed`,a.t(r))}</p>`}function fe(t){switch(t.kind){case`loading`:return e.En`<p role="status">${e.Ln(`publish-loading`)}</p>`;case`nothing`:return e.En`<p role="status">${e.Ln(`publish-nothing`)}</p>`;case`unavailable`:case`published`:return e.Tn;case`review`:case`publishing`:return e.fn(V,this,pe).call(this,t.changes,t.kind===`publishing`,$(t));case`conflict`:case`resolving`:{let{base:n,draft:r,latest:i}=e.fn(V,this,X).call(this,t.changes);return ne({changes:t.changes,theirs:e.fn(V,this,Z).call(this,n,i==null?n:i),ours:e.fn(V,this,Z).call(this,n,r),homeWiki:this.homeWiki,choice:this.choice,busy:t.kind===`resolving`,onChoice:e=>{this.choice=e}})}}}function pe(t,n,r){let{base:i,draft:a}=e.fn(V,this,X).call(this,t),{options:o}=this,s=e.En`<div class="difference">
<parley-difference .versions=${e.fn(V,this,Z).call(this,i,a)}></parley-difference>
</div>`;return e.En`
${(r==null?void 0:r.challenge)===void 0?e.Tn:l(r.challenge,this.answer,e.dn(q,this))}
${this.newPage?e.En`<p>${e.Ln(`publish-new-page`)}</p>`:e.Tn}
<label class="summary">
<span>${e.Ln(`publish-summary`)}</span>
<textarea
rows="2"
aria-describedby="left"
?disabled=${n}
.value=${this.summary}
@input=${e.dn(U,this)}
@keydown=${e.dn(W,this)}
></textarea>
</label>
<span id="left" class="left ${f(this.summary)<0?`over`:``}">${e.fn(V,this,me).call(this)}</span>
${o===void 0?e.Tn:u(o,n,e.dn(K,this))}
${ee(t.coAuthors,this.homeWiki)}
<h3>${e.Ln(`publish-changes`)}</h3>
${e.dn(L,this).render(t,s)}
`}function me(){let t=f(this.summary);return t<0?e.Ln(`publish-summary-long`,-t,e.Wt(-t)):t>F?``:e.Ln(`publish-summary-left`,t,e.Wt(t))}function he(t){switch(t.kind){case`review`:case`publishing`:{var n;let r=t.kind===`publishing`||f(this.summary)<0,i=((n=$(t))==null?void 0:n.next)===`anyway`;return e.En`<footer>
<p class="hint">${e.Ln(`publish-license`)}</p>
<button class="button primary" type="button" ?disabled=${r} @click=${e.dn(G,this)}>
${e.Ln(t.kind===`publishing`?`publish-working`:i?`publish-anyway`:`publish-confirm`)}
</button>
</footer>`}case`conflict`:case`resolving`:{let n=t.kind===`resolving`||this.choice===void 0;return e.En`<footer>
${e.fn(V,this,Q).call(this,t)}
<button class="button primary" type="button" ?disabled=${n} @click=${e.dn(J,this)}>
${e.Ln(`publish-go-on`)}
</button>
</footer>`}case`unavailable`:return e.En`<footer>
<button class="button primary" type="button" @click=${()=>{var t;(t=e.dn(R,this))==null||t.load()}}>
${e.Ln(`session-retry`)}
</button>
</footer>`;case`loading`:case`nothing`:case`published`:return e.En`<footer>
<button class="button" type="button" @click=${()=>this.close()}>${e.Ln(`publish-close`)}</button>
</footer>`}}e.Zn(Y,`properties`,{homeWiki:{},newPage:{type:Boolean},offersHelp:{type:Boolean},step:{state:!0},summary:{state:!0},choice:{state:!0},options:{state:!0},answer:{state:!0}}),e.Zn(Y,`styles`,[e.gn,e._n,e.vn,t.t]);function $(e){return e.kind===`review`?e.objection:void 0}function ge(e){return e.kind===`loading`||e.kind===`publishing`||e.kind===`resolving`?`true`:`false`}customElements.define(`parley-publish-dialog`,Y),exports.ParleyPublishDialog=Y;
