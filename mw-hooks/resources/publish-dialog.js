// SPDX-License-Identifier: GPL-2.0-or-later
"use strict";const e=require("ext.parley.common"),t=require("ext.parley.dialog-styles"),n=require("ext.parley.prosemirror"),r=require("ext.parley.schema");require("ext.parley.messages2");const i=require("ext.parley.objections"),a=require("ext.parley.publish-words");var o=n.Vt.fromSchema(r.f);function s(e){let t=document.createElement(`template`);return t.innerHTML=e,o.parse(t.content)}function ee(t,n){return t.length===0?e.wn:e.Tn`
<h3>${e.In(`publish-authors`)}</h3>
<ul class="authors">
${t.map(t=>e.Tn`<li>
${e.wt(t.person)}<bdi>${e.Et(t.person,n)}</bdi>
<span class="share">${te(t)}</span>
</li>`)}
</ul>
`}function te({written:t,share:n}){return t===0?e.In(`publish-share-edited`):e.In(`publish-share`,e.Wt(Math.max(1,Math.round(n*100))))}function ne(t){let{latest:n}=t.changes,r=e.Fn(e.Et(n.by,t.homeWiki));return e.Tn`
<p>${e.In(`publish-conflict-text`,r,e.Bt(n.at))}</p>
${n.summary===``?e.wn:e.Tn`<p>${e.In(`publish-conflict-summary`,e.Fn(n.summary))}</p>`}
<fieldset ?disabled=${t.busy}>
<legend>${e.In(`publish-choice`)}</legend>
${c(t,`merge`,n.mergeable?`publish-merge-text`:`publish-merge-unfit`,n.mergeable)}
${c(t,`ours`,`publish-ours-text`)} ${c(t,`theirs`,`publish-theirs-text`)}
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
`}function c(t,n,r,i=!0){let a=`choice-${n}`;return e.Tn`<div class="choice">
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
</div>`}function re(t){return e.Tn`<div class="failure" role="alert" data-objection>
<p>${t.advice}</p>
${t.words===``?e.wn:e.Tn`<blockquote dir="auto">${t.words}</blockquote>`}
</div>`}function l(t,n,r){return e.Tn`<div class="challenge">
${t.kind===`picture`?e.Tn`<img src=${t.prompt} alt=${e.In(`publish-challenge-picture`)} />`:e.Tn`<p id="question" dir="auto">${t.prompt}</p>`}
<label>
<span>${e.In(`publish-challenge-answer`)}</span>
<input
type="text"
name="challenge"
autocomplete="off"
aria-describedby=${t.kind===`text`?`question`:e.wn}
.value=${n}
@input=${e=>{e.target instanceof HTMLInputElement&&r(e.target.value)}}
/>
</label>
</div>`}function u(t,n,r){let i=(i,a)=>e.Tn`<label class="option">
<input
type="checkbox"
name=${i}
?disabled=${n}
.checked=${t[i]}
@change=${n=>{n.target instanceof HTMLInputElement&&r(e.Wn(e.Wn({},t),{},{[i]:n.target.checked}))}}
/>
${a}
</label>`;return e.Tn`<div class="options">${i(`minor`,e.In(`publish-minor`))} ${i(`watch`,e.In(`publish-watch`))}</div>`}var d=new TextEncoder;function f(e){return 500-d.encode(e.trim()).length}var p=new WeakMap,m=new WeakMap,h=new WeakMap,g=new WeakMap,_=new WeakMap,v=new WeakSet,ie=class{constructor(t,n,r){e.pn(this,v),e.fn(this,p,void 0),e.fn(this,m,void 0),e.fn(this,h,void 0),e.fn(this,g,{kind:`loading`}),e.fn(this,_,!1),e.rn(p,this,t),e.rn(h,this,n),e.rn(m,this,r)}get step(){return e.un(g,this)}async load(){e.dn(v,this,b).call(this,{kind:`loading`}),await e.dn(v,this,y).call(this)}async publish(t,n={}){if(e.un(g,this).kind!==`review`||f(t)<0)return;let{changes:r}=e.un(g,this);e.dn(v,this,b).call(this,{kind:`publishing`,changes:r});try{let i=e.Wn({summary:t.trim(),baseRevision:r.base.revision},n);e.dn(v,this,b).call(this,{kind:`published`,published:await e.un(p,this).publish(i)})}catch(t){if(t instanceof i.r){e.dn(v,this,b).call(this,{kind:`review`,changes:r,objection:t});return}let n=x(t);n===`nothing_to_publish`?e.dn(v,this,b).call(this,{kind:`nothing`}):n===`edit_conflict`?await e.dn(v,this,y).call(this,n):e.dn(v,this,b).call(this,{kind:`review`,changes:r,failure:n})}}async resolve(t){if(e.un(g,this).kind!==`conflict`)return;let{changes:n}=e.un(g,this);e.dn(v,this,b).call(this,{kind:`resolving`,changes:n,choice:t});try{await e.un(p,this).resolve({choice:t,latestRevision:n.latest.revision}),await e.dn(v,this,y).call(this)}catch(t){let r=x(t);r===`edit_conflict`?await e.dn(v,this,y).call(this,r):e.dn(v,this,b).call(this,{kind:`conflict`,changes:n,failure:r})}}end(){e.rn(_,this,!0)}};async function y(t){try{e.dn(v,this,b).call(this,e.dn(v,this,ae).call(this,await e.un(p,this).changes(),t))}catch(t){e.dn(v,this,b).call(this,{kind:`unavailable`,failure:x(t)})}}function ae(t,n){let{latest:r}=t,i=n===void 0?{}:{failure:n};return r===void 0?e.un(h,this).call(this,t)?{kind:`nothing`}:e.Wn({kind:`review`,changes:t},i):e.Wn({kind:`conflict`,changes:e.Wn(e.Wn({},t),{},{latest:r})},i)}function b(t){e.un(_,this)||(e.rn(g,this,t),e.un(m,this).call(this,t))}function x(t){return t instanceof e.Yn?t.code:t instanceof e.Gn?`network`:`internal`}var S=`wiki-look`,C=new WeakMap,w=new WeakMap,T=new WeakMap,E=new WeakMap,D=new WeakMap,O=new WeakSet,k=class{constructor(t){e.pn(this,O),e.fn(this,C,void 0),e.fn(this,w,void 0),e.fn(this,T,void 0),e.fn(this,E,`changes`),e.fn(this,D,new Map),e.rn(C,this,t)}reset(t){e.rn(w,this,t),e.rn(E,this,`changes`),e.dn(O,this,P).call(this)}render(t,n){if(e.un(w,this)===void 0)return n;e.un(T,this)!==t&&e.dn(O,this,P).call(this),e.rn(T,this,t);let r=[[`changes`,e.In(`publish-look-changes`)],[`difference`,e.In(`publish-look-difference`)],[`preview`,e.In(`publish-look-preview`)]];return e.Tn`
<div class="looks" role="group" aria-label=${e.In(`publish-looks`)}>
${r.map(([t,n])=>e.Tn`<button
type="button"
class="button"
data-look=${t}
aria-pressed=${e.un(E,this)===t?`true`:`false`}
@click=${()=>e.dn(O,this,se).call(this,t)}
>
${n}
</button>`)}
</div>
${e.un(E,this)===`changes`?n:e.dn(O,this,oe).call(this,e.un(E,this))}
`}};function oe(t){var n;let r=(n=e.un(D,this).get(t))==null?`loading`:n;return e.Tn`
${r===`loading`?e.Tn`<p role="status">${e.In(`publish-look-loading`)}</p>`:e.wn}
${r===`failed`?e.Tn`<p class="failure" role="alert">
${e.In(`publish-look-failed`)}
<button type="button" class="button" @click=${()=>void e.dn(O,this,A).call(this,t)}>
${e.In(`session-retry`)}
</button>
</p>`:e.wn}
<div class="wiki-look" ?hidden=${r!==`shown`}><slot name=${S}></slot></div>
`}function se(t){e.rn(E,this,t),t!==`changes`&&e.un(D,this).get(t)!==`shown`?e.dn(O,this,A).call(this,t):e.dn(O,this,N).call(this),e.un(C,this).requestUpdate()}async function A(t){let n=e.un(T,this);e.dn(O,this,j).call(this,t,`loading`);let r=e.dn(O,this,M).call(this,t);e.dn(O,this,N).call(this);try{var i;await((i=e.un(w,this))==null?void 0:i.show(t,r)),e.un(T,this)===n&&e.dn(O,this,j).call(this,t,`shown`)}catch(r){e.un(T,this)===n&&e.dn(O,this,j).call(this,t,`failed`)}}function j(t,n){e.un(D,this).set(t,n),e.un(C,this).requestUpdate()}function M(t){let n=e.un(C,this).querySelector(`[data-wiki-look="${t}"]`);if(n!==null)return n;let r=e.un(C,this).ownerDocument.createElement(`div`);return r.dataset.wikiLook=t,e.un(C,this).append(r),r}function N(){for(let t of e.un(C,this).querySelectorAll(`[data-wiki-look]`))t.slot=t.dataset.wikiLook===e.un(E,this)?S:``}function P(){e.un(D,this).clear(),e.rn(T,this,void 0),e.un(E,this)!==`changes`&&e.rn(E,this,`changes`);for(let t of e.un(C,this).querySelectorAll(`[data-wiki-look]`))t.remove()}var F=100,I=new WeakMap,L=new WeakMap,R=new WeakMap,z=new WeakMap,B=new WeakMap,V=new WeakSet,H=new WeakMap,U=new WeakMap,W=new WeakMap,G=new WeakMap,K=new WeakMap,q=new WeakMap,J=new WeakMap,Y=class extends e.Cn{constructor(){super(),e.pn(this,V),e.fn(this,I,void 0),e.fn(this,L,new k(this)),e.fn(this,R,void 0),e.fn(this,z,new WeakMap),e.fn(this,B,new WeakMap),e.fn(this,H,()=>{var t;(t=e.un(R,this))==null||t.end(),this.dispatchEvent(new CustomEvent(`parley-publish-closed`))}),e.fn(this,U,e=>{e.target instanceof HTMLTextAreaElement&&(this.summary=e.target.value)}),e.fn(this,W,t=>{t.key!==`Enter`||t.isComposing||(t.preventDefault(),(t.ctrlKey||t.metaKey)&&e.un(G,this).call(this))}),e.fn(this,G,()=>{var t,n;let{step:r,options:i}=this,a=(t=$(r))==null?void 0:t.challenge;(n=e.un(R,this))==null||n.publish(this.summary,e.Wn(e.Wn({},i===void 0?{}:{options:i}),a===void 0?{}:{answer:{id:a.id,word:this.answer}}))}),e.fn(this,K,e=>{this.options=e}),e.fn(this,q,e=>{this.answer=e}),e.fn(this,J,()=>{var t;this.choice!==void 0&&((t=e.un(R,this))==null||t.resolve(this.choice)),this.choice=void 0}),this.homeWiki=``,this.newPage=!1,this.offersHelp=!1,this.step={kind:`loading`},this.summary=``,this.answer=``}open(t){var n,r,i;(n=e.un(R,this))==null||n.end(),this.choice=void 0,this.answer=``,e.rn(I,this,t.wiki),this.options!=null||(this.options=(r=t.wiki)==null?void 0:r.options),e.un(L,this).reset(t.wiki),e.rn(R,this,new ie(t,t=>e.dn(V,this,ue).call(this,t),t=>e.dn(V,this,ce).call(this,t))),e.un(R,this).load(),(i=this.renderRoot.querySelector(`dialog`))==null||i.showModal()}close(){var e;(e=this.renderRoot.querySelector(`dialog`))==null||e.close()}render(){let{step:t}=this,n=t.kind===`conflict`||t.kind===`resolving`,r=e.In(n?`publish-conflict-title`:`publish-title`);return e.Tn`
<dialog class="full" aria-labelledby="title" @close=${e.un(H,this)}>
<header>
<h2 id="title" tabindex="-1" autofocus>${r}</h2>
<button class="button quiet" type="button" @click=${()=>this.close()}>${e.In(`publish-back`)}</button>
</header>
<div class="body" aria-busy=${ge(t)}>
${e.dn(V,this,de).call(this,t)} ${n?e.wn:e.dn(V,this,Q).call(this,t)} ${e.dn(V,this,fe).call(this,t)}
</div>
${e.dn(V,this,he).call(this,t)}
</dialog>
`}};function ce(t){var n;let r=this.step.kind===`loading`&&t.kind===`review`;this.step=t,r&&e.dn(V,this,le).call(this),t.kind===`review`&&t.objection!==void 0&&(this.answer=``),t.kind===`published`&&(this.summary=``,this.options=(n=e.un(I,this))==null?void 0:n.options,this.close(),this.dispatchEvent(new CustomEvent(`parley-published`,{detail:t.published})))}async function le(){var e,t;await this.updateComplete;let n=this.shadowRoot;(n==null||(e=n.activeElement)==null?void 0:e.id)===`title`&&((t=n.querySelector(`textarea`))==null||t.focus())}function X(t){let n=e.un(z,this).get(t);if(n!==void 0)return n;let r={base:s(t.base.html),draft:s(t.draft.html),latest:t.latest===void 0?void 0:s(t.latest.html)};return e.un(z,this).set(t,r),r}function Z(t,n){var r,i;let a=(r=e.un(B,this).get(t))==null?new WeakMap:r;e.un(B,this).set(t,a);let o=(i=a.get(n))==null?{old:t,current:n}:i;return a.set(n,o),o}function ue(t){let{base:n,draft:r}=e.dn(V,this,X).call(this,t);return n.eq(r)&&t.base.revision>0}function Q(t){let n=t.kind===`conflict`,r=`failure`in t&&t.failure!==void 0||$(t)!==void 0;return!this.offersHelp||!(n||r)?e.wn:e.Tn`<p class="help">
<button class="button" type="button" @click=${()=>{this.close();let e=n?`conflict`:`refused`;this.dispatchEvent(new CustomEvent(`parley-help-wanted`,{detail:e,bubbles:!0,composed:!0}))}}>${e.In(`session-help-ask`)}</button>
</p>`}function de(t){let n=$(t);if(n!==void 0)return re(n);let r=`failure`in t?t.failure:void 0;return r===void 0?e.wn:e.Tn`<p class="failure" role="alert">${e.In(`publish-failed`,a.t(r))}</p>`}function fe(t){switch(t.kind){case`loading`:return e.Tn`<p role="status">${e.In(`publish-loading`)}</p>`;case`nothing`:return e.Tn`<p role="status">${e.In(`publish-nothing`)}</p>`;case`unavailable`:case`published`:return e.wn;case`review`:case`publishing`:return e.dn(V,this,pe).call(this,t.changes,t.kind===`publishing`,$(t));case`conflict`:case`resolving`:{let{base:n,draft:r,latest:i}=e.dn(V,this,X).call(this,t.changes);return ne({changes:t.changes,theirs:e.dn(V,this,Z).call(this,n,i==null?n:i),ours:e.dn(V,this,Z).call(this,n,r),homeWiki:this.homeWiki,choice:this.choice,busy:t.kind===`resolving`,onChoice:e=>{this.choice=e}})}}}function pe(t,n,r){let{base:i,draft:a}=e.dn(V,this,X).call(this,t),{options:o}=this,s=e.Tn`<div class="difference">
<parley-difference .versions=${e.dn(V,this,Z).call(this,i,a)}></parley-difference>
</div>`;return e.Tn`
${(r==null?void 0:r.challenge)===void 0?e.wn:l(r.challenge,this.answer,e.un(q,this))}
${this.newPage?e.Tn`<p>${e.In(`publish-new-page`)}</p>`:e.wn}
<label class="summary">
<span>${e.In(`publish-summary`)}</span>
<textarea
rows="2"
aria-describedby="left"
?disabled=${n}
.value=${this.summary}
@input=${e.un(U,this)}
@keydown=${e.un(W,this)}
></textarea>
</label>
<span id="left" class="left ${f(this.summary)<0?`over`:``}">${e.dn(V,this,me).call(this)}</span>
${o===void 0?e.wn:u(o,n,e.un(K,this))}
${ee(t.coAuthors,this.homeWiki)}
<h3>${e.In(`publish-changes`)}</h3>
${e.un(L,this).render(t,s)}
`}function me(){let t=f(this.summary);return t<0?e.In(`publish-summary-long`,-t,e.Wt(-t)):t>F?``:e.In(`publish-summary-left`,t,e.Wt(t))}function he(t){switch(t.kind){case`review`:case`publishing`:{var n;let r=t.kind===`publishing`||f(this.summary)<0,i=((n=$(t))==null?void 0:n.next)===`anyway`;return e.Tn`<footer>
<p class="hint">${e.In(`publish-license`)}</p>
<button class="button primary" type="button" ?disabled=${r} @click=${e.un(G,this)}>
${e.In(t.kind===`publishing`?`publish-working`:i?`publish-anyway`:`publish-confirm`)}
</button>
</footer>`}case`conflict`:case`resolving`:{let n=t.kind===`resolving`||this.choice===void 0;return e.Tn`<footer>
${e.dn(V,this,Q).call(this,t)}
<button class="button primary" type="button" ?disabled=${n} @click=${e.un(J,this)}>
${e.In(`publish-go-on`)}
</button>
</footer>`}case`unavailable`:return e.Tn`<footer>
<button class="button primary" type="button" @click=${()=>{var t;(t=e.un(R,this))==null||t.load()}}>
${e.In(`session-retry`)}
</button>
</footer>`;case`loading`:case`nothing`:case`published`:return e.Tn`<footer>
<button class="button" type="button" @click=${()=>this.close()}>${e.In(`publish-close`)}</button>
</footer>`}}e.Xn(Y,`properties`,{homeWiki:{},newPage:{type:Boolean},offersHelp:{type:Boolean},step:{state:!0},summary:{state:!0},choice:{state:!0},options:{state:!0},answer:{state:!0}}),e.Xn(Y,`styles`,[e.hn,e.gn,e._n,t.t]);function $(e){return e.kind===`review`?e.objection:void 0}function ge(e){return e.kind===`loading`||e.kind===`publishing`||e.kind===`resolving`?`true`:`false`}customElements.define(`parley-publish-dialog`,Y),exports.ParleyPublishDialog=Y;
