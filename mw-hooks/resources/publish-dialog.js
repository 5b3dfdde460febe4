// SPDX-License-Identifier: GPL-2.0-or-later
"use strict";const e=require("ext.parley.common"),t=require("ext.parley.dialog-styles"),n=require("ext.parley.prosemirror"),r=require("ext.parley.schema");require("ext.parley.refusal-words");const i=require("ext.parley.wiki-side");var a=n.Bt.fromSchema(r.f);function o(e){let t=document.createElement(`template`);return t.innerHTML=e,a.parse(t.content)}function ee(t,n){return t.length===0?e.xn:e.Sn`
<h3>${e.Bn(`publish-authors`)}</h3>
<ul class="authors">
${t.map(t=>e.Sn`<li>
${e.mt(t.person)}<bdi>${e.gt(t.person,n)}</bdi>
<span class="share">${s(t)}</span>
</li>`)}
</ul>
`}function s({written:t,share:n}){return t===0?e.Bn(`publish-share-edited`):e.Bn(`publish-share`,e.St(Math.max(1,Math.round(n*100))))}function te(t){let{latest:n}=t.changes,r=e.zn(e.gt(n.by,t.homeWiki));return e.Sn`
<p>${e.Bn(`publish-conflict-text`,r,e.vt(n.at))}</p>
${n.summary===``?e.xn:e.Sn`<p>${e.Bn(`publish-conflict-summary`,e.zn(n.summary))}</p>`}
<fieldset ?disabled=${t.busy}>
<legend>${e.Bn(`publish-choice`)}</legend>
${c(t,`merge`,n.mergeable?`publish-merge-text`:`publish-merge-unfit`,n.mergeable)}
${c(t,`ours`,`publish-ours-text`)} ${c(t,`theirs`,`publish-theirs-text`)}
</fieldset>
<div class="sides">
<div>
<h3>${e.Bn(`publish-conflict-theirs`)}</h3>
<div class="difference">
<parley-difference .versions=${t.theirs} label=${e.Bn(`publish-conflict-theirs`)}></parley-difference>
</div>
</div>
<div>
<h3>${e.Bn(`publish-conflict-ours`)}</h3>
<div class="difference">
<parley-difference .versions=${t.ours} label=${e.Bn(`publish-conflict-ours`)}></parley-difference>
</div>
</div>
</div>
`}function c(t,n,r,i=!0){let a=`choice-${n}`;return e.Sn`<div class="choice">
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
<label for=${a}>${e.Bn(`publish-${n}`)}</label>
<small id="${a}-about">${e.Bn(r)}</small>
</div>`}function ne(t){return e.Sn`<div class="failure" role="alert" data-objection>
<p>${t.advice}</p>
${t.words===``?e.xn:e.Sn`<blockquote dir="auto">${t.words}</blockquote>`}
</div>`}function re(t,n,r){return e.Sn`<div class="challenge">
${t.kind===`picture`?e.Sn`<img src=${t.prompt} alt=${e.Bn(`publish-challenge-picture`)} />`:e.Sn`<p id="question" dir="auto">${t.prompt}</p>`}
<label>
<span>${e.Bn(`publish-challenge-answer`)}</span>
<input
type="text"
name="challenge"
autocomplete="off"
aria-describedby=${t.kind===`text`?`question`:e.xn}
.value=${n}
@input=${e=>{e.target instanceof HTMLInputElement&&r(e.target.value)}}
/>
</label>
</div>`}function l(t,n,r){let i=(i,a)=>e.Sn`<label class="option">
<input
type="checkbox"
name=${i}
?disabled=${n}
.checked=${t[i]}
@change=${n=>{n.target instanceof HTMLInputElement&&r(e.$t(e.$t({},t),{},{[i]:n.target.checked}))}}
/>
${a}
</label>`;return e.Sn`<div class="options">${i(`minor`,e.Bn(`publish-minor`))} ${i(`watch`,e.Bn(`publish-watch`))}</div>`}var u=new TextEncoder;function d(e){return 500-u.encode(e.trim()).length}var f=new WeakMap,p=new WeakMap,m=new WeakMap,h=new WeakMap,g=new WeakMap,_=new WeakSet,ie=class{constructor(t,n,r){e.ln(this,_),e.cn(this,f,void 0),e.cn(this,p,void 0),e.cn(this,m,void 0),e.cn(this,h,{kind:`loading`}),e.cn(this,g,!1),e.Gt(f,this,t),e.Gt(m,this,n),e.Gt(p,this,r)}get step(){return e.on(h,this)}async load(){e.sn(_,this,b).call(this,{kind:`loading`}),await e.sn(_,this,v).call(this)}async publish(t,n={}){if(e.on(h,this).kind!==`review`||d(t)<0)return;let{changes:r}=e.on(h,this);e.sn(_,this,b).call(this,{kind:`publishing`,changes:r});try{let i=e.$t({summary:t.trim(),baseRevision:r.base.revision},n);e.sn(_,this,b).call(this,{kind:`published`,published:await e.on(f,this).publish(i)})}catch(t){if(t instanceof i.t){e.sn(_,this,b).call(this,{kind:`review`,changes:r,objection:t});return}let n=x(t);n===`nothing_to_publish`?e.sn(_,this,b).call(this,{kind:`nothing`}):n===`edit_conflict`?await e.sn(_,this,v).call(this,n):e.sn(_,this,b).call(this,{kind:`review`,changes:r,failure:n})}}async resolve(t){if(e.on(h,this).kind!==`conflict`)return;let{changes:n}=e.on(h,this);e.sn(_,this,b).call(this,{kind:`resolving`,changes:n,choice:t});try{await e.on(f,this).resolve({choice:t,latestRevision:n.latest.revision}),await e.sn(_,this,v).call(this)}catch(t){let r=x(t);r===`edit_conflict`?await e.sn(_,this,v).call(this,r):e.sn(_,this,b).call(this,{kind:`conflict`,changes:n,failure:r})}}end(){e.Gt(g,this,!0)}};async function v(t){try{e.sn(_,this,b).call(this,e.sn(_,this,y).call(this,await e.on(f,this).changes(),t))}catch(t){e.sn(_,this,b).call(this,{kind:`unavailable`,failure:x(t)})}}function y(t,n){let{latest:r}=t,i=n===void 0?{}:{failure:n};return r===void 0?e.on(m,this).call(this,t)?{kind:`nothing`}:e.$t({kind:`review`,changes:t},i):e.$t({kind:`conflict`,changes:e.$t(e.$t({},t),{},{latest:r})},i)}function b(t){e.on(g,this)||(e.Gt(h,this,t),e.on(p,this).call(this,t))}function x(t){return t instanceof e.rn?t.code:t instanceof e.en?`network`:`internal`}var S=`wiki-look`,C=new WeakMap,w=new WeakMap,T=new WeakMap,E=new WeakMap,D=new WeakMap,O=new WeakSet,k=class{constructor(t){e.ln(this,O),e.cn(this,C,void 0),e.cn(this,w,void 0),e.cn(this,T,void 0),e.cn(this,E,`changes`),e.cn(this,D,new Map),e.Gt(C,this,t)}reset(t){e.Gt(w,this,t),e.Gt(E,this,`changes`),e.sn(O,this,P).call(this)}render(t,n){if(e.on(w,this)===void 0)return n;e.on(T,this)!==t&&e.sn(O,this,P).call(this),e.Gt(T,this,t);let r=[[`changes`,e.Bn(`publish-look-changes`)],[`difference`,e.Bn(`publish-look-difference`)],[`preview`,e.Bn(`publish-look-preview`)]];return e.Sn`
<div class="looks" role="group" aria-label=${e.Bn(`publish-looks`)}>
${r.map(([t,n])=>e.Sn`<button
type="button"
class="button"
data-look=${t}
aria-pressed=${e.on(E,this)===t?`true`:`false`}
@click=${()=>e.sn(O,this,oe).call(this,t)}
>
${n}
</button>`)}
</div>
${e.on(E,this)===`changes`?n:e.sn(O,this,ae).call(this,e.on(E,this))}
`}};function ae(t){var n;let r=(n=e.on(D,this).get(t))==null?`loading`:n;return e.Sn`
${r===`loading`?e.Sn`<p role="status">${e.Bn(`publish-look-loading`)}</p>`:e.xn}
${r===`failed`?e.Sn`<p class="failure" role="alert">
${e.Bn(`publish-look-failed`)}
<button type="button" class="button" @click=${()=>void e.sn(O,this,A).call(this,t)}>
${e.Bn(`session-retry`)}
</button>
</p>`:e.xn}
<div class="wiki-look" ?hidden=${r!==`shown`}><slot name=${S}></slot></div>
`}function oe(t){e.Gt(E,this,t),t!==`changes`&&e.on(D,this).get(t)!==`shown`?e.sn(O,this,A).call(this,t):e.sn(O,this,N).call(this),e.on(C,this).requestUpdate()}async function A(t){let n=e.on(T,this);e.sn(O,this,j).call(this,t,`loading`);let r=e.sn(O,this,M).call(this,t);e.sn(O,this,N).call(this);try{var i;await((i=e.on(w,this))==null?void 0:i.show(t,r)),e.on(T,this)===n&&e.sn(O,this,j).call(this,t,`shown`)}catch(r){e.on(T,this)===n&&e.sn(O,this,j).call(this,t,`failed`)}}function j(t,n){e.on(D,this).set(t,n),e.on(C,this).requestUpdate()}function M(t){let n=e.on(C,this).querySelector(`[data-wiki-look="${t}"]`);if(n!==null)return n;let r=e.on(C,this).ownerDocument.createElement(`div`);return r.dataset.wikiLook=t,e.on(C,this).append(r),r}function N(){for(let t of e.on(C,this).querySelectorAll(`[data-wiki-look]`))t.slot=t.dataset.wikiLook===e.on(E,this)?S:``}function P(){e.on(D,this).clear(),e.Gt(T,this,void 0),e.on(E,this)!==`changes`&&e.Gt(E,this,`changes`);for(let t of e.on(C,this).querySelectorAll(`[data-wiki-look]`))t.remove()}var F=100,I=new WeakMap,L=new WeakMap,R=new WeakMap,z=new WeakMap,B=new WeakMap,V=new WeakSet,H=new WeakMap,U=new WeakMap,W=new WeakMap,G=new WeakMap,K=new WeakMap,q=new WeakMap,J=new WeakMap,Y=class extends e.bn{constructor(){super(),e.ln(this,V),e.cn(this,I,void 0),e.cn(this,L,new k(this)),e.cn(this,R,void 0),e.cn(this,z,new WeakMap),e.cn(this,B,new WeakMap),e.cn(this,H,()=>{var t;(t=e.on(R,this))==null||t.end(),this.dispatchEvent(new CustomEvent(`parley-publish-closed`))}),e.cn(this,U,e=>{e.target instanceof HTMLTextAreaElement&&(this.summary=e.target.value)}),e.cn(this,W,t=>{t.key!==`Enter`||t.isComposing||(t.preventDefault(),(t.ctrlKey||t.metaKey)&&e.on(G,this).call(this))}),e.cn(this,G,()=>{var t,n;let{step:r,options:i}=this,a=(t=$(r))==null?void 0:t.challenge;(n=e.on(R,this))==null||n.publish(this.summary,e.$t(e.$t({},i===void 0?{}:{options:i}),a===void 0?{}:{answer:{id:a.id,word:this.answer}}))}),e.cn(this,K,e=>{this.options=e}),e.cn(this,q,e=>{this.answer=e}),e.cn(this,J,()=>{var t;this.choice!==void 0&&((t=e.on(R,this))==null||t.resolve(this.choice)),this.choice=void 0}),this.homeWiki=``,this.newPage=!1,this.step={kind:`loading`},this.summary=``,this.answer=``}open(t){var n,r,i;(n=e.on(R,this))==null||n.end(),this.choice=void 0,this.answer=``,e.Gt(I,this,t.wiki),this.options!=null||(this.options=(r=t.wiki)==null?void 0:r.options),e.on(L,this).reset(t.wiki),e.Gt(R,this,new ie(t,t=>e.sn(V,this,ce).call(this,t),t=>e.sn(V,this,se).call(this,t))),e.on(R,this).load(),(i=this.renderRoot.querySelector(`dialog`))==null||i.showModal()}close(){var e;(e=this.renderRoot.querySelector(`dialog`))==null||e.close()}render(){let{step:t}=this,n=t.kind===`conflict`||t.kind===`resolving`,r=e.Bn(n?`publish-conflict-title`:`publish-title`);return e.Sn`
<dialog class="full" aria-labelledby="title" @close=${e.on(H,this)}>
<header>
<h2 id="title" tabindex="-1" autofocus>${r}</h2>
<button class="button quiet" type="button" @click=${()=>this.close()}>${e.Bn(`publish-back`)}</button>
</header>
<div class="body" aria-busy=${me(t)}>${e.sn(V,this,le).call(this,t)} ${e.sn(V,this,ue).call(this,t)}</div>
${e.sn(V,this,pe).call(this,t)}
</dialog>
`}};function se(t){var n;let r=this.step.kind===`loading`&&t.kind===`review`;this.step=t,r&&e.sn(V,this,X).call(this),t.kind===`review`&&t.objection!==void 0&&(this.answer=``),t.kind===`published`&&(this.summary=``,this.options=(n=e.on(I,this))==null?void 0:n.options,this.close(),this.dispatchEvent(new CustomEvent(`parley-published`,{detail:t.published})))}async function X(){var e,t;await this.updateComplete;let n=this.shadowRoot;(n==null||(e=n.activeElement)==null?void 0:e.id)===`title`&&((t=n.querySelector(`textarea`))==null||t.focus())}function Z(t){let n=e.on(z,this).get(t);if(n!==void 0)return n;let r={base:o(t.base.html),draft:o(t.draft.html),latest:t.latest===void 0?void 0:o(t.latest.html)};return e.on(z,this).set(t,r),r}function Q(t,n){var r,i;let a=(r=e.on(B,this).get(t))==null?new WeakMap:r;e.on(B,this).set(t,a);let o=(i=a.get(n))==null?{old:t,current:n}:i;return a.set(n,o),o}function ce(t){let{base:n,draft:r}=e.sn(V,this,Z).call(this,t);return n.eq(r)&&t.base.revision>0}function le(t){let n=$(t);if(n!==void 0)return ne(n);let r=`failure`in t?t.failure:void 0;return r===void 0?e.xn:e.Sn`<p class="failure" role="alert">${e.Bn(`publish-failed`,i.n(r))}</p>`}function ue(t){switch(t.kind){case`loading`:return e.Sn`<p role="status">${e.Bn(`publish-loading`)}</p>`;case`nothing`:return e.Sn`<p role="status">${e.Bn(`publish-nothing`)}</p>`;case`unavailable`:case`published`:return e.xn;case`review`:case`publishing`:return e.sn(V,this,de).call(this,t.changes,t.kind===`publishing`,$(t));case`conflict`:case`resolving`:{let{base:n,draft:r,latest:i}=e.sn(V,this,Z).call(this,t.changes);return te({changes:t.changes,theirs:e.sn(V,this,Q).call(this,n,i==null?n:i),ours:e.sn(V,this,Q).call(this,n,r),homeWiki:this.homeWiki,choice:this.choice,busy:t.kind===`resolving`,onChoice:e=>{this.choice=e}})}}}function de(t,n,r){let{base:i,draft:a}=e.sn(V,this,Z).call(this,t),{options:o}=this,s=e.Sn`<div class="difference">
<parley-difference .versions=${e.sn(V,this,Q).call(this,i,a)}></parley-difference>
</div>`;return e.Sn`
${(r==null?void 0:r.challenge)===void 0?e.xn:re(r.challenge,this.answer,e.on(q,this))}
${this.newPage?e.Sn`<p>${e.Bn(`publish-new-page`)}</p>`:e.xn}
<label class="summary">
<span>${e.Bn(`publish-summary`)}</span>
<textarea
rows="2"
aria-describedby="left"
?disabled=${n}
.value=${this.summary}
@input=${e.on(U,this)}
@keydown=${e.on(W,this)}
></textarea>
</label>
<span id="left" class="left ${d(this.summary)<0?`over`:``}">${e.sn(V,this,fe).call(this)}</span>
${o===void 0?e.xn:l(o,n,e.on(K,this))}
${ee(t.coAuthors,this.homeWiki)}
<h3>${e.Bn(`publish-changes`)}</h3>
${e.on(L,this).render(t,s)}
`}function fe(){let t=d(this.summary);return t<0?e.Bn(`publish-summary-long`,-t,e.St(-t)):t>F?``:e.Bn(`publish-summary-left`,t,e.St(t))}function pe(t){switch(t.kind){case`review`:case`publishing`:{var n;let r=t.kind===`publishing`||d(this.summary)<0,i=((n=$(t))==null?void 0:n.next)===`anyway`;return e.Sn`<footer>
<p class="hint">${e.Bn(`publish-license`)}</p>
<button class="button primary" type="button" ?disabled=${r} @click=${e.on(G,this)}>
${e.Bn(t.kind===`publishing`?`publish-working`:i?`publish-anyway`:`publish-confirm`)}
</button>
</footer>`}case`conflict`:case`resolving`:{let n=t.kind===`resolving`||this.choice===void 0;return e.Sn`<footer>
<button class="button primary" type="button" ?disabled=${n} @click=${e.on(J,this)}>
${e.Bn(`publish-go-on`)}
</button>
</footer>`}case`unavailable`:return e.Sn`<footer>
<button class="button primary" type="button" @click=${()=>{var t;(t=e.on(R,this))==null||t.load()}}>
${e.Bn(`session-retry`)}
</button>
</footer>`;case`loading`:case`nothing`:case`published`:return e.Sn`<footer>
<button class="button" type="button" @click=${()=>this.close()}>${e.Bn(`publish-close`)}</button>
</footer>`}}e.in(Y,`properties`,{homeWiki:{},newPage:{type:Boolean},step:{state:!0},summary:{state:!0},choice:{state:!0},options:{state:!0},answer:{state:!0}}),e.in(Y,`styles`,[e.dn,e.fn,e.pn,t.t]);function $(e){return e.kind===`review`?e.objection:void 0}function me(e){return e.kind===`loading`||e.kind===`publishing`||e.kind===`resolving`?`true`:`false`}customElements.define(`parley-publish-dialog`,Y);
