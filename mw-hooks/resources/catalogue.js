// SPDX-License-Identifier: GPL-2.0-or-later
"use strict";const e=require("ext.parley.common"),t=require("ext.parley.room");var n=60,r=3600;function i({helpersPresent:t,typicalWait:n}){if(t===0)return e.Rn(`parley-help-nobody`);let r=e.Rn(`parley-help-present`,e.Wt(t),t);return n===void 0?r:`${r} ${a(n)}`}function a(t){if(t<=n)return e.Rn(`parley-help-wait-minute`);if(t<r){let r=Math.ceil(t/n);return e.Rn(`parley-help-wait-minutes`,e.Wt(r),r)}let i=Math.ceil(t/r);return e.Rn(`parley-help-wait-hours`,e.Wt(i),i)}function o(t){switch(t){case`matching`:return e.Rn(`parley-help-stage-matching`);case`everyone`:case`offer`:return e.Rn(`parley-help-stage-everyone`);case`outside`:return e.Rn(`parley-help-stage-outside`)}}function s(t,i=Date.now()){let a=Math.max(0,Math.floor((i-t)/1e3));if(a<n)return e.Rn(`parley-help-age-now`);if(a<r)return e.Rn(`parley-help-age-minutes`,Math.floor(a/n));let o=Math.floor(a/r);return o<48?e.Rn(`parley-help-age-hours`,o):e.Rn(`parley-help-age-days`,Math.floor(o/24))}function c(t){return t===void 0?e.Rn(`parley-help-length-none`):t<120?e.Rn(`parley-help-length-seconds`,e.Wt(Math.round(t))):t<2*r?e.Rn(`parley-help-length-minutes`,e.Wt(Math.round(t/n))):e.Rn(`parley-help-length-hours`,e.Wt(Math.round(t/r)))}function l(t,n){return e.Ut(t.map(t=>e.B(t,n)))}function u({mentors:t,editing:n=[]},r){let i=new Set(n.map(e.Dt)),a=t.filter(t=>!i.has(e.Dt(t))),o=t.filter(t=>i.has(e.Dt(t)));return[...a.length===0?[]:[e.Rn(`parley-help-in-session-looking`,l(a,r),a.length)],...o.length===0?[]:[e.Rn(`parley-help-in-session-editing`,l(o,r),o.length)]]}function d(e,t){try{var n;return(n=new Intl.DisplayNames([t,`en`],{type:`language`}).of(e))==null?e:n}catch(t){return e}}function f({cause:t}){switch(t){case`button`:case`drawer`:return;case`refused`:return e.Rn(`parley-help-cause-refused`);case`conflict`:return e.Rn(`parley-help-cause-conflict`);case`reverted`:return e.Rn(`parley-help-cause-reverted`);case`first-edits`:return e.Rn(`parley-help-cause-first`);case`blocked`:return e.Rn(`parley-help-cause-blocked`)}}function ee({page:t}){if(t!==void 0)return t.section===void 0||t.section===``?e.Ln(t.title):e.Rn(`parley-help-section`,e.Ln(t.title),e.Ln(t.section))}var te={help_queue_full:`parley-help-error-queue-full`,help_open:`parley-help-error-open`,help_over:`parley-help-error-over`,help_busy:`parley-help-error-busy`,help_asker_elsewhere:`parley-help-error-asker-elsewhere`};function p(t,n){let r=t===void 0?void 0:te[t];return r===void 0?e.L(t,n):e.Rn(r)}function m(t,n){switch(t.type){case`ack`:return;case`unanswered`:return e.Rn(`parley-error-not-done`);case`error`:return t.code===`help_taken`&&t.helper!==void 0?e.Rn(`parley-help-error-taken-by`,e.B(t.helper,n)):t.code===`help_taken`?e.Rn(`parley-help-error-taken`):p(t.code,t.retryAfter)}}var ne=new Set([`ack`,`error`,`desk`,`offer`,`offer-over`,`point`,`lead`,`follow`]);function h(e){try{let t=JSON.parse(e);return typeof t!=`object`||!t||!(`type`in t)?void 0:typeof t.type==`string`&&ne.has(t.type)?t:void 0}catch(e){return}}function re(e){if(typeof e==`object`&&e)return`state`in e&&`asker`in e&&`about`in e?e:void 0}function ie(t,n){let{state:r}=t;switch(r.kind){case`closed`:return ae(r,n);case`withdrawn`:return g(e.Rn(`parley-help-withdrawn`),n);case`abandoned`:return g(e.Rn(`parley-help-abandoned`),n);case`waiting`:case`claimed`:case`joined`:case`parked`:return e.En}}function g(t,n){return e.Dn`<div class="card">
<p role="status">${t}</p>
<div class="actions">${_(e.Rn(`parley-help-ask-again`),n.again)}</div>
</div>`}function ae(t,n){return e.Dn`<div class="card">
<p role="status">
<strong>${t.by===`wiki`?e.Rn(`parley-help-answered-there`):e.Rn(`parley-help-closed`)}</strong>
</p>
${oe(t.answer)} ${ce(t,n)} ${ue(t,n)} ${de(n)}
<div class="actions">${_(e.Rn(`parley-help-ask-again`),n.again)}</div>
</div>`}function oe(t){return t===void 0?e.En:e.Dn`<p><a href=${e.Yt(t.title)}>${e.Rn(`parley-help-read-answer`,e.Ln(t.title))}</a></p>`}var se=[`yes`,`partly`,`no`];function ce(t,n){return e.Dn`<div role="group" aria-labelledby="solved">
<p id="solved">${e.Rn(`parley-help-solved`)}</p>
<div class="actions">
${se.map(r=>e.Dn`<button
type="button"
class="button"
aria-pressed=${t.solved===r?`true`:`false`}
@click=${()=>n.solved(r)}
>
${le(r)}
</button>`)}
</div>
</div>`}function le(t){switch(t){case`yes`:return e.Rn(`parley-help-solved-yes`);case`partly`:return e.Rn(`parley-help-solved-partly`);case`no`:return e.Rn(`parley-help-solved-no`)}}function ue(t,n){if(t.helpers.length===0)return e.En;let r=l(t.helpers,n.wiki);return t.thanked===!0?e.Dn`<p role="status">${e.Rn(`parley-help-thanked`,r)}</p>`:e.Dn`<form class="thanks" @submit=${e=>{var t;e.preventDefault(),e.target instanceof HTMLFormElement&&n.thank(String((t=new FormData(e.target).get(`words`))==null?``:t).trim())}}>
<label>
<span class="subtle">${e.Rn(`parley-help-thank-words`)}</span>
<input name="words" maxlength="300" autocomplete="off" dir="auto" />
</label>
<div class="actions"><button class="button primary">${e.Rn(`parley-help-thank`,r)}</button></div>
<p class="subtle">${e.Rn(`parley-help-thank-where`)}</p>
</form>`}function de(t){return t.hasWords?e.Dn`
<p class="subtle">${e.Rn(`parley-help-gone-soon`)}</p>
<div class="actions">
${_(e.Rn(`parley-help-keep`),t.keep)}
${t.posted===void 0?_(e.Rn(`parley-help-post`),t.post):e.En}
</div>
${t.posted===void 0?e.En:e.Dn`<p role="status">
<a href=${e.Yt(t.posted.title)}>${e.Rn(`parley-help-posted`,e.Ln(t.posted.title))}</a>
</p>`}
`:e.En}function _(t,n){return e.Dn`<button type="button" class="button" @click=${n}>${t}</button>`}function fe(t,n){return e.Dn`<div class="card">${v(t,n.wiki)} ${me(t,n)}</div>`}function v(t,n){let{asker:r,about:i}=t,a=f(i),o=[i.editCount===void 0?void 0:e.Rn(`parley-help-edits`,e.Wt(i.editCount),i.editCount),d(i.language,e.In()),s(t.askedAt)];return e.Dn`
<div class="person">
${e.wt(r)} ${e.A(r,n)}
${i.blocked===!0?e.Dn`<span class="mark">${e.Rn(`parley-help-blocked-mark`)}</span>`:e.En}
<span class="subtle">${o.filter(e=>e!==void 0).join(` · `)}</span>
</div>
${i.page===void 0?e.En:pe(i.page)}
${a===void 0?e.En:e.Dn`<p class="subtle">${a}</p>`}
`}function pe(t){let n=t.section===void 0||t.section===``?void 0:t.section;return e.Dn`<p>
<a href=${e.Yt(t.title)} target="_blank" rel="noopener"><bdi>${t.title}</bdi></a>
${n===void 0?e.En:e.Dn`<span class="subtle">› <bdi>${n}</bdi></span>`}
</p>`}function me(t,n){let{state:r}=t;switch(r.kind){case`claimed`:case`joined`:return ge(t,r,n);case`waiting`:return e.Dn`<p role="status">${e.Rn(`parley-help-back-in-queue`)}</p>`;case`parked`:return e.Dn`<p role="status">${e.Rn(`parley-help-state-parked`)}</p>`;case`withdrawn`:return e.Dn`<p role="status">${e.Rn(`parley-help-state-withdrawn`)}</p>`;case`abandoned`:return e.Dn`<p role="status">${e.Rn(`parley-help-state-abandoned`)}</p>`;case`closed`:return e.Dn`<p role="status">${he(r)}</p>`}}function he(t){let n=t.solved===void 0?``:e.Rn(`parley-help-state-solved`,e.Ln(le(t.solved))),r=t.thanked===!0?e.Rn(`parley-help-state-thanked`):``;return[e.Rn(`parley-help-state-closed`),n,r].filter(e=>e!==``).join(` `)}function ge(t,n,r){let i=n.helpers.filter(e=>!b(e,r));return e.Dn`
${i.length===0?e.En:e.Dn`<p class="subtle">${e.Rn(`parley-help-also`,l(i,r.wiki))}</p>`}
${_e(t,n,r)}
<div class="actions">
${ve(t,n,r)}
<button type="button" class="button" @click=${r.close}>${e.Rn(`parley-help-close`)}</button>
</div>
`}function _e(t,n,r){let i=e.B(t.asker,r.wiki);return n.coming.some(({helper:e})=>b(e,r))?e.Dn`<p role="status">${e.Rn(`parley-help-you-come`,i)}</p>`:y(t,r.me)?e.Dn`<p role="status">${e.Rn(`parley-help-you-are-in`,i)}</p>`:n.declined.some(e=>b(e,r))?e.Dn`<p role="status">${e.Rn(`parley-help-you-were-declined`,i)}</p>`:e.En}function ve(t,n,r){let i=ye(t);if(i===void 0)return e.En;if(y(t,r.me))return e.Dn`
${r.inPage?e.En:e.Dn`<a class="button primary" href=${i} target="parley-${t.id}"
>${e.Rn(`parley-help-go-in`)}</a
>`}
<button type="button" class="button" @click=${()=>r.run({type:`help-step-out`})}>
${e.Rn(`parley-help-step-out`)}
</button>
`;if(n.declined.some(e=>b(e,r)))return e.En;let a=()=>r.run({type:`help-join`});return r.inPage?n.coming.some(({helper:e})=>b(e,r))?e.En:e.Dn`<button type="button" class="button primary" @click=${a}>${e.Rn(`parley-help-step-in`)}</button>`:e.Dn`<a class="button primary" href=${i} target="parley-${t.id}" @click=${a}
>${e.Rn(`parley-help-step-in`)}</a
>`}function ye(t){let{page:n}=t.about;if((n==null?void 0:n.edit)!==void 0)return`${e.Jt(n.title)}#help=${t.id}`}function y({state:t},n){return t.kind!==`joined`||n===void 0?!1:t.mentors.some(t=>e.Dt(t)===e.Dt(n))}function b(t,{me:n}){return n!==void 0&&e.Dt(n)===e.Dt(t)}var x=e.On`
:host {
display: flex;
flex-direction: column;
min-inline-size: 0;
min-block-size: 0;
}
h2,
h3 {
margin: 0;
color: var(--color-emphasized);
font-size: var(--font-size-medium);
line-height: var(--line-height-small);
}
h3 {
font-size: var(--font-size-small);
}
p {
margin: 0;
}
ul {
margin: 0;
padding: 0;
list-style: none;
}
.card {
display: grid;
gap: var(--spacing-50);
padding: var(--spacing-75);
border-block-end: 1px solid var(--border-color-subtle);
overflow-wrap: anywhere;
}
.subtle {
color: var(--color-subtle);
font-size: var(--font-size-x-small);
line-height: var(--line-height-x-small);
}
.error {
color: var(--color-error);
}
.actions {
display: flex;
flex-wrap: wrap;
gap: var(--spacing-50);
}
.button[aria-pressed='true'] {
border-color: var(--border-color-progressive);
background: var(--background-color-progressive-subtle);
color: var(--color-progressive);
}
.truth {
display: flex;
align-items: flex-start;
gap: var(--spacing-50);
}
.promise {
display: flex;
align-items: center;
gap: var(--spacing-50);
padding: var(--spacing-25) var(--spacing-75);
background: var(--background-color-warning-subtle);
font-size: var(--font-size-x-small);
line-height: var(--line-height-x-small);
}
.offer {
display: grid;
gap: var(--spacing-50);
padding: var(--spacing-75);
border: 1px solid var(--border-color-subtle);
border-inline-start: 4px solid var(--border-color-notice, var(--border-color-base));
border-radius: var(--border-radius-base);
background: var(--background-color-notice-subtle);
}
.mark {
padding-inline: var(--spacing-25);
border: 1px solid var(--border-color-base);
border-radius: var(--border-radius-base);
color: var(--color-subtle);
font-size: var(--font-size-x-small);
white-space: nowrap;
}
.person {
display: flex;
flex-wrap: wrap;
align-items: center;
gap: var(--spacing-25) var(--spacing-50);
min-inline-size: 0;
}
.words {
padding-inline-start: var(--spacing-75);
border-inline-start: 3px solid var(--border-color-subtle);
white-space: pre-wrap;
overflow-wrap: anywhere;
}
.bone {
block-size: 2.5rem;
margin: var(--spacing-75);
border-radius: var(--border-radius-base);
background: var(--background-color-neutral-subtle);
opacity: 0;
animation: appear 1ms 300ms forwards;
}
@keyframes appear {
to {
opacity: 1;
}
}
`;function be(t,n){let{state:r}=t;switch(r.kind){case`waiting`:return xe(t,r,n);case`claimed`:return we(r,n);case`joined`:return Te(r,n);case`parked`:return Ee(r,n);case`closed`:case`withdrawn`:case`abandoned`:return e.En}}function xe(t,n,r){let i=e.Rn(`parley-help-asked-at`,e.Gt(t.askedAt)),a=n.place===1?e.Rn(`parley-help-next`):e.Rn(`parley-help-place`,e.Wt(n.place),n.place);return e.Dn`<div class="card">
<p role="status"><strong>${a}</strong> ${Se(n,r)}</p>
${n.stage===`offer`&&n.waitsOn!==!0?Ce(r):e.En}
<p class="subtle">${i} ${e.Rn(`parley-help-may-go`)}</p>
<div class="actions">
${n.waitsOn===!0?E(e.Rn(`parley-help-leave-there`,e.Ln(r.helpPage)),()=>r.run({type:`help-leave-note`})):e.En}
${E(e.Rn(`parley-help-withdraw`),r.withdraw)}
</div>
</div>`}function Se(t,{helpersPresent:n}){return t.another===!0?e.Rn(`parley-help-another-waiting`):t.again===!0&&t.waitsOn!==!0?e.Rn(`parley-help-again`):n===0?e.Rn(`parley-help-waiting-nobody`):o(t.stage)}function Ce(t){return e.Dn`<div class="offer" role="group" aria-label=${e.Rn(`parley-help-leave-heading`)}>
<p>${e.Rn(`parley-help-leave-text`,e.Ln(t.helpPage))}</p>
<div class="actions">
${E(e.Rn(`parley-help-leave`),()=>t.run({type:`help-leave-note`}),`primary`)}
${E(e.Rn(`parley-help-wait-on`),()=>t.run({type:`help-wait`}))}
</div>
</div>`}function we(t,n){return e.Dn`<div class="card">
${T(t.helpers,n)} ${w(t,n)} ${C(t,n)}
<div class="actions">${E(e.Rn(`parley-help-close`),n.close)} ${S(t,n)}</div>
</div>`}function Te(t,n){return e.Dn`<div class="card">
${T(t.helpers,n,t.mentors)}
${u(t,n.wiki).map(t=>e.Dn`<p role="status">${t}</p>`)} ${w(t,n)}
${C(t,n)}
<div class="actions">
${t.mentors.map(t=>E(e.Rn(`parley-help-ask-out`,e.B(t,n.wiki)),()=>n.run(k(t))))}
${E(e.Rn(`parley-help-close`),n.close)} ${S(t,n)}
</div>
</div>`}function S({helpers:t},n){return E(e.Rn(`parley-help-another`),()=>n.another(t),`quiet`)}function C({declined:t,helpers:n},r){let i=new Set(n.map(e.Dt));return t.filter(t=>i.has(e.Dt(t))).map(t=>{let n=e.B(t,r.wiki);return e.Dn`<p class="subtle">${e.Rn(`parley-help-declined-them`,n)}</p>
<div class="actions">
${E(e.Rn(`parley-help-let-in-after-all`,n),()=>r.run(O(t)))}
</div>`})}function w(t,n){return t.coming.map(({helper:t})=>{let r=e.B(t,n.wiki);return e.Dn`<div class="offer" role="group" aria-label=${e.Rn(`parley-help-coming-heading`)}>
<p role="status">${e.Rn(`parley-help-coming`,r)}</p>
<div class="actions">
${E(e.Rn(`parley-help-let-in`),()=>n.run(O(t)),`primary`)}
${E(e.Rn(`parley-help-decline`),()=>n.run(k(t)))}
</div>
</div>`})}function Ee(t,n){let{note:r}=t;return e.Dn`<div class="card">
<p role="status">${r===void 0?e.Rn(`parley-help-kept-desk`):e.Rn(`parley-help-kept-page`)}</p>
${r===void 0?e.En:e.Dn`<p><a href=${e.Yt(r.title)}>${e.Rn(`parley-help-see-note`,e.Ln(r.title))}</a></p>`}
<p class="subtle">${e.Rn(`parley-help-told`)}</p>
<div class="actions">
${E(e.Rn(`parley-help-ask-once-more`),()=>n.run({type:`help-wait`}))}
${E(e.Rn(`parley-help-ask-again`),n.ask)}
${r===void 0?E(e.Rn(`parley-help-leave-there`,e.Ln(n.helpPage)),()=>n.run({type:`help-leave-note`})):e.En}
${E(e.Rn(`parley-help-withdraw`),n.withdraw)}
</div>
</div>`}function T(t,n,r=[]){let i=new Set(r.map(e.Dt));return e.Dn`<ul role="list" aria-label=${e.Rn(`parley-help-helpers`)}>
${t.map(t=>e.Dn`<li class="person">
${e.wt(t)} ${e.A(t,n.wiki)}
${e.j(i.has(e.Dt(t))?`mentor`:`helper`)}
</li>`)}
</ul>`}function E(t,n,r=``){return e.Dn`<button type="button" class="button ${r}" @click=${n}>${t}</button>`}function D({wiki:e,userId:t}){return{wiki:e,userId:t}}function O(e){return{type:`help-accept`,helper:D(e)}}function k(e){return{type:`help-decline`,helper:D(e)}}var A=new WeakMap,j=new WeakMap,M=new WeakSet,N=class extends e.U{constructor(...t){super(...t),e.hn(this,M),e.mn(this,A,[]),e.mn(this,j,()=>void 0)}offer(t,n){e.in(A,this,t),e.in(j,this,n),this.open()}heading(){return e.Rn(`parley-help-canned`)}body(){return e.Dn`
${e.fn(A,this).length===0?e.Dn`<p>${e.Rn(`parley-help-canned-none`)}</p>`:e.Dn`<ul role="list">
${e.fn(A,this).map(({title:t,text:n})=>e.Dn`<li>
<button type="button" class="answer" @click=${()=>e.pn(M,this,De).call(this,n)}>
<strong dir="auto">${t}</strong><span class="subtle" dir="auto">${n}</span>
</button>
</li>`)}
</ul>`}
<div class="actions">${this.cancelButton()}</div>
`}submitted(){this.close()}};function De(t){this.close(),e.fn(j,this).call(this,t)}e.Qn(N,`styles`,[...e.U.styles,e.On`
ul {
display: grid;
gap: var(--spacing-50);
margin: 0;
padding: 0;
list-style: none;
}
.answer {
display: grid;
gap: var(--spacing-12);
inline-size: 100%;
padding: var(--spacing-50) var(--spacing-75);
border: 1px solid var(--border-color-subtle);
border-radius: var(--border-radius-base);
background: var(--background-color-base);
text-align: start;
}
.answer:hover {
background: var(--background-color-interactive-subtle--hover);
}
`]),customElements.define(`parley-canned-answers`,N);async function Oe(t,n,r){try{var i;let a=await e.Hn(n);return(i=t.querySelector(`parley-canned-answers`))==null||i.offer(a,r),!0}catch(e){return!1}}function ke({state:t},n){if(t.kind!==`claimed`&&t.kind!==`joined`)return[];let{me:r}=n;return r===void 0||!t.helpers.some(t=>e.Dt(t)===e.Dt(r))?[]:[{label:e.Rn(`parley-help-canned`),icon:e.et,run:n.canned},{label:e.Rn(`parley-help-second-open`),icon:e.g,run:()=>n.handOver(`help-second`)},{label:e.Rn(`parley-help-pass-open`),icon:e.k,run:()=>n.handOver(`help-pass`)},{label:e.Rn(`parley-help-give-back`),icon:e.Z,run:()=>n.run({type:`help-back`})}]}function Ae(t,n){return t.flatMap(t=>t.kind===`message`?[e.z(t.message,n)]:[]).map(e=>e.replaceAll(/[\u2066-\u2069]/gu,``)).join(`
`)}function je(e,t){let n=URL.createObjectURL(new Blob([`${Ae(e,t)}\n`],{type:`text/plain`})),r=document.createElement(`a`);r.href=n,r.download=`help-${new Date().toISOString().slice(0,10)}.txt`,r.click(),setTimeout(()=>URL.revokeObjectURL(n),1e4)}var Me=`help`;function P({type:e}){return e===`help-pass`||e===`help-back`}var Ne=1e4,F=new WeakMap,I=new WeakMap,L=new WeakMap,R=new WeakMap,z=new WeakMap,B=new WeakMap,V=new WeakMap,H=new WeakSet,Pe=class{constructor(n,r,i){e.hn(this,H),e.mn(this,F,void 0),e.mn(this,I,void 0),e.mn(this,L,void 0),e.mn(this,R,void 0),e.mn(this,z,void 0),e.mn(this,B,void 0),e.mn(this,V,[]),e.Qn(this,`connection`,{open:(t,n,r)=>e.pn(H,this,Ie).call(this,t,n,r)}),e.in(F,this,n),e.in(I,this,r),e.in(B,this,i),e.in(L,this,new t.r(t=>{var n;return(n=e.fn(R,this))==null?void 0:n.send(t)}))}get request(){return e.fn(B,this)}get status(){var t,n;return(t=(n=e.fn(R,this))==null?void 0:n.status)==null?{state:`connecting`}:t}async command(n){var r;if(this.status.state===`connecting`&&await e.pn(H,this,Fe).call(this),this.status.state!==`online`)return{type:`unanswered`};let i=t.n(),a=await e.fn(L,this).request(e.Kn(e.Kn({},n),{},{id:i}));return a.type===`unanswered`&&((r=e.fn(R,this))==null?void 0:r.status.state)===`refused`&&P(n)?{type:`ack`,id:i}:a}tell(n){this.status.state===`online`&&e.fn(L,this).tell(e.Kn(e.Kn({},n),{},{id:t.n()}))}};function Fe(){return new Promise(t=>{let n=setTimeout(t,Ne);e.fn(V,this).push(()=>{clearTimeout(n),t()})})}function Ie(t,n,r){e.in(z,this,n);let i=n.getMap(Me);i.observe(()=>{var t;e.fn(z,this)===n&&(e.in(B,this,(t=re(i.get(`request`)))==null?e.fn(B,this):t),e.fn(I,this).changed())});let a=e.fn(F,this).open(t,n,e.Kn(e.Kn({},r),{},{onStatus:t=>{var n;if((n=r.onStatus)==null||n.call(r,t),t.state!==`online`&&e.fn(L,this).cut(),t.state!==`connecting`)for(let t of e.fn(V,this).splice(0))t();e.fn(I,this).changed()},onStateless:t=>{var n;(n=r.onStateless)==null||n.call(r,t);let i=h(t);i!==void 0&&e.pn(H,this,Le).call(this,i)}}));return e.in(R,this,a),a}function Le(t){switch(t.type){case`ack`:case`error`:e.fn(L,this).answered(t);return;case`point`:case`lead`:case`follow`:e.fn(I,this).signal(t);return;case`desk`:case`offer`:case`offer-over`:return}}function Re(e,t,n,{wiki:r,person:i}){if(e!==void 0&&e.id===t.id)return n===`asker`?ze(e.state,t,r):Ve(e.state,t,r,i)}function ze(t,{state:n},r){switch(n.kind){case`waiting`:return t.kind===`waiting`?n.stage===`offer`&&t.stage!==`offer`?e.Rn(`parley-help-nobody-yet`):void 0:e.Rn(Be(t,n));case`claimed`:case`joined`:{let i=n.coming.find(({helper:e})=>!He(t,e));if(i!==void 0)return e.Rn(`parley-help-coming`,e.B(i.helper,r));let a=n.helpers.filter(e=>!Ue(t,e));if(a.length>0)return e.Rn(`parley-help-news-claimed`,l(a,r),a.length);if(n.kind!==`joined`)return;let o=u(n,r).join(` `);return o===(t.kind===`joined`?u(t,r).join(` `):``)?void 0:o}case`parked`:return t.kind===`parked`?void 0:n.note===void 0?e.Rn(`parley-help-kept-desk`):e.Rn(`parley-help-kept-page`);case`closed`:return t.kind===`closed`?void 0:`${e.Rn(`parley-help-closed`)} ${e.Rn(`parley-help-solved`)}`;case`withdrawn`:case`abandoned`:return}}function Be(e,{another:t}){return e.kind===`parked`?`parley-help-asked-once-more`:t===!0?`parley-help-another-waiting`:`parley-help-again`}function Ve(t,{asker:n,state:r},i,a){if(`declined`in t&&`declined`in r&&a!==null){let o=U(r.declined,a);if(o!==U(t.declined,a))return e.Rn(o?`parley-help-you-were-declined`:`parley-help-you-may-come`,e.B(n,i))}if(t.kind!==r.kind)switch(r.kind){case`waiting`:return e.Rn(`parley-help-back-in-queue`);case`claimed`:return;case`joined`:return e.Rn(`parley-help-news-joined`,l(r.mentors,i),r.mentors.length);case`parked`:return e.Rn(`parley-help-state-parked`);case`closed`:return e.Rn(`parley-help-state-closed`);case`withdrawn`:return e.Rn(`parley-help-state-withdrawn`);case`abandoned`:return e.Rn(`parley-help-state-abandoned`)}}function He(t,n){return`coming`in t&&t.coming.some(({helper:t})=>e.Dt(t)===e.Dt(n))}function Ue(e,t){return`helpers`in e&&U(e.helpers,t)}function U(t,n){return t.some(t=>e.Dt(t)===e.Dt(n))}var W=new WeakMap,G=new WeakMap,K=new WeakMap,q=new WeakMap,J=new WeakSet,Y=class extends e.Tn{constructor(){super(),e.hn(this,J),e.mn(this,W,void 0),e.mn(this,G,void 0),e.mn(this,K,``),e.mn(this,q,void 0),this.document=``,this.connection=void 0,this.side=`asker`,this.known=void 0,this.helpPage=``,this.helpersPresent=void 0,this.helpers=[],this.inPage=!1,this.back=void 0}get link(){return e.fn(W,this)}get room(){return this.renderRoot.querySelector(`parley-room`)}async focusField(){var e,t;await this.updateComplete,(e=this.room)==null||e.shown(),await((t=this.room)==null?void 0:t.focusComposer())}connectedCallback(){super.connectedCallback(),e.wn()}willUpdate(t){let{connection:n}=this;if(!t.has(`connection`)&&!t.has(`document`))return;if(e.in(G,this,void 0),e.in(q,this,void 0),n===void 0||this.document===``){e.in(W,this,void 0);return}let r=new Pe(n,{changed:()=>e.pn(J,this,Qe).call(this,r),signal:t=>e.pn(J,this,$).call(this,`parley-help-signal`,{link:r,signal:t})},this.known);e.in(W,this,r)}render(){var t;let n=e.fn(W,this);if(n===void 0)return e.En;let{request:r}=n;return e.Dn`
<parley-room
.document=${this.document}
.kept=${!1}
.connection=${n.connection}
.context=${this.context}
.heading=${e.pn(J,this,We).call(this,r)}
.topic=${(t=r&&ee(r.about))==null?``:t}
.promise=${e.Rn(`parley-help-promise`)}
.searchPages=${e.Qt}
.menuItems=${e.pn(J,this,Ke).call(this,r)}
.back=${this.back}
.backLabel=${e.Rn(`parley-help-leave-view`)}
lang=${e.In()}
>
<div class="state" slot="standing">
${r===void 0?e.En:e.pn(J,this,Ge).call(this,r)}
${e.fn(K,this)===``?e.En:e.Dn`<p class="card error" role="alert">${e.fn(K,this)}</p>`}
</div>
</parley-room>
<parley-confirm-dialog></parley-confirm-dialog>
<parley-hand-over-dialog></parley-hand-over-dialog>
<parley-canned-answers></parley-canned-answers>
`}};function We(t){return this.side===`asker`||t===void 0?e.Rn(`parley-help-yours`):e.Rn(`parley-help-of`,e.B(t.asker,this.context.wiki))}function Ge(t){var n,r;let{wiki:i}=this.context,a=t=>void e.pn(J,this,X).call(this,t),o=()=>e.pn(J,this,Z).call(this,tt(()=>a({type:`help-close`})));if(this.side===`helper`){var s;return fe(t,{wiki:i,me:(s=this.context.person)==null?void 0:s,inPage:this.inPage,run:a,close:o})}let c=()=>e.pn(J,this,Z).call(this,$e(()=>a({type:`help-withdraw`}))),{helpPage:l,helpersPresent:u}=this,d=()=>e.pn(J,this,$).call(this,`parley-help-again`,void 0),f=be(t,{wiki:i,helpPage:l,helpersPresent:u,run:a,close:()=>a({type:`help-close`}),withdraw:c,another:t=>e.pn(J,this,Z).call(this,et(t,i,()=>a({type:`help-another`}))),ask:d});return f===e.En?ie(t,{wiki:i,solved:e=>a({type:`help-solved`,solved:e}),thank:t=>a(e.Kn({type:`help-thank`},t!==``&&{text:t})),keep:()=>{var e,t;return je((e=(t=this.room)==null||(t=t.list)==null?void 0:t.items)==null?[]:e,i)},post:()=>e.pn(J,this,Z).call(this,nt(()=>void e.pn(J,this,Ze).call(this))),posted:e.fn(q,this),hasWords:((n=(r=this.room)==null||(r=r.list)==null?void 0:r.items)==null?[]:n).some(e=>e.kind===`message`),again:d}):f}function Ke(t){if(this.side===`asker`||t===void 0)return[];let n=this.context.person;return ke(t,{me:n==null?void 0:n,canned:()=>void e.pn(J,this,Je).call(this,t),handOver:t=>void e.pn(J,this,qe).call(this,t,n===null?``:e.Dt(n)),run:t=>void e.pn(J,this,X).call(this,t)})}async function qe(t,n){var r;await e.pn(J,this,Xe).call(this,require("ext.parley.bootstrap").load("ext.parley.hand-over-dialog"))&&((r=this.renderRoot.querySelector(`parley-hand-over-dialog`))==null||r.ask({kind:t,helpers:this.helpers.filter(({person:t})=>e.Dt(t)!==n),wiki:this.context.wiki,send:async t=>{var n;return(n=await e.pn(J,this,X).call(this,t))==null?{type:`unanswered`}:n}}))}async function Je(t){var n,r;await Oe(this.renderRoot,(n=(r=t.about.page)==null?void 0:r.title)==null?``:n,t=>e.pn(J,this,Ye).call(this,t))||e.pn(J,this,Q).call(this,e.Rn(`parley-help-canned-failed`))}function Ye(e){var t;let n=(t=this.room)==null?void 0:t.composer;n!=null&&(n.restore({text:n.text===``?e:`${n.text}\n${e}`},void 0),n.focusField())}async function Xe(t){try{return await t,!0}catch(t){return e.pn(J,this,Q).call(this,e.Rn(`parley-error-not-done`)),!1}}async function Ze(){let t=await e.pn(J,this,X).call(this,{type:`help-post`});(t==null?void 0:t.type)===`ack`&&t.note!==void 0&&e.in(q,this,t.note),this.requestUpdate()}async function X(t){var n,r;let i=await((n=e.fn(W,this))==null?void 0:n.command(t));return e.pn(J,this,Q).call(this,i===void 0||(r=m(i,this.context.wiki))==null?``:r),(i==null?void 0:i.type)===`ack`&&P(t)&&e.pn(J,this,$).call(this,`parley-help-given`,void 0),i}function Z(e){var t;(t=this.renderRoot.querySelector(`parley-confirm-dialog`))==null||t.ask(e)}function Qe(t){if(e.fn(W,this)!==t)return;let{request:n}=t,r=e.fn(G,this);if(n!==void 0&&n!==r){e.in(G,this,n);let t=Re(r,n,this.side,this.context);t!==void 0&&e.Cn(t)}this.requestUpdate(),e.pn(J,this,$).call(this,`parley-help-request`,{link:t,request:n})}function Q(t){e.in(K,this,t),this.requestUpdate()}function $(e,t){this.dispatchEvent(new CustomEvent(e,{detail:t,bubbles:!0,composed:!0}))}e.Qn(Y,`properties`,{document:{},connection:{attribute:!1},context:{attribute:!1},side:{},known:{attribute:!1},helpPage:{},helpersPresent:{attribute:!1},helpers:{attribute:!1},inPage:{type:Boolean},back:{attribute:!1}}),e.Qn(Y,`styles`,[e._n,e.vn,e.yn,x,e.On`
.state {
flex: none;
max-block-size: 60%;
overflow: auto;
}
parley-room {
flex: 1;
min-block-size: 8rem;
}
.thanks {
display: grid;
gap: var(--spacing-50);
}
`]);function $e(t){return{heading:e.Rn(`parley-help-withdraw-heading`),text:e.Rn(`parley-help-withdraw-text`),verb:e.Rn(`parley-help-withdraw`),run:t}}function et(t,n,r){return{heading:e.Rn(`parley-help-another-heading`),text:e.Rn(`parley-help-another-text`,l(t,n),t.length),verb:e.Rn(`parley-help-another`),run:r}}function tt(t){return{heading:e.Rn(`parley-help-close-heading`),text:e.Rn(`parley-help-close-text`),verb:e.Rn(`parley-help-close`),run:t}}function nt(t){return{heading:e.Rn(`parley-help-post-heading`),text:e.Rn(`parley-help-post-text`),verb:e.Rn(`parley-help-post`),run:t}}customElements.define(`parley-help-talk`,Y),e.zn({en:{"@metadata":{authors:[`Parley contributors`]},"parley-desk-answer":`Answer on the wiki`,"parley-desk-answer-heading":`Answer on the wiki`,"parley-desk-answer-send":`Post the answer`,"parley-desk-answer-where":`The answer is posted in your name on the asker’s talk page, and the asker is told.`,"parley-desk-answer-words":`Your answer`,"parley-desk-asker-gone":`Not here now`,"parley-desk-at-once":`Conversations at once, at most`,"parley-desk-away":`You are away: nothing is offered to you.`,"parley-desk-away-blocked":`Away: blocked on this wiki.`,"parley-desk-away-for-hour":`For an hour`,"parley-desk-away-for-minutes":`{{PLURAL:$1|For $1 minute|For $1 minutes}}`,"parley-desk-away-for-now":`Until I come back`,"parley-desk-away-idle":`Away: nothing happened here for a while.`,"parley-desk-away-missed":`Away: a request that was offered went unanswered.`,"parley-desk-away-until-tomorrow":`Until tomorrow morning`,"parley-desk-back-at":`Back at $1.`,"parley-desk-claim":`Take it`,"parley-desk-claimed":`With $1`,"parley-desk-come":`Come along`,"parley-desk-come-back":`Take requests again`,"parley-desk-dismiss":`Not me, not now`,"parley-desk-empty":`Nobody waits for help. A new request appears here by itself.`,"parley-desk-fits":`Your topic`,"parley-desk-go-away":`Go away for a while`,"parley-desk-helpers":`Helpers`,"parley-desk-joined":`With $1, in the text`,"parley-desk-kept":`Kept for later`,"parley-desk-load":`helps with $1 of at most $2`,"parley-desk-mine":`Your conversations`,"parley-desk-notify":`Notify me when I look elsewhere`,"parley-desk-offer":`A request for help is offered to you.`,"parley-desk-offer-by":`$1 asks you to help with a request.`,"parley-desk-offered":`Offered to you`,"parley-desk-on":`You take requests.`,"parley-desk-others":`With others`,"parley-desk-parked":`Nobody took it while the asker was here.`,"parley-desk-parked-there":`Left on “$1”`,"parley-desk-passed":`Passed on by $1`,"parley-desk-passed-note":`Passed on by $1: $2`,"parley-desk-person-away":`Away.`,"parley-desk-pick":`Take a request: its conversation opens here.`,"parley-desk-report-heading":`Report this request`,"parley-desk-reserved":`Asked of $1 until $2`,"parley-desk-save":`Save`,"parley-desk-settings":`How you help`,"parley-desk-settings-open":`How you help…`,"parley-desk-show":`Go to the conversation`,"parley-desk-title":`Help desk`,"parley-desk-topics":`What you know about`,"parley-desk-topics-hint":`Categories and pages, one on each line, $1 at most. Requests about them come to you first.`,"parley-desk-waiting":`Waiting`,"parley-desk-wanted":`$1 asks for company.`,"parley-desk-wanted-note":`$1 asks for company: $2`,"parley-desk-weight":`How readily you are asked`,"parley-desk-weight-never":`Never: I choose for myself`,"parley-desk-weight-normal":`As others`,"parley-desk-weight-often":`Before others`,"parley-desk-weight-seldom":`Less than others`,"parley-desk-window-title":`($1) $2`,"parley-figures-abandoned":`Abandoned`,"parley-figures-all":`All requests`,"parley-figures-answered":`Answered on the wiki`,"parley-figures-by-helpers":`By how many helpers were here`,"parley-figures-by-hour":`By hour of the day (UTC)`,"parley-figures-claimed":`Taken`,"parley-figures-days":`{{PLURAL:$2|Last day|Last $1 days}}`,"parley-figures-failed":`The figures could not be fetched. Try again in a moment.`,"parley-figures-helpers":`Helpers`,"parley-figures-hour":`Hour`,"parley-figures-none":`Nobody has asked for help in this time.`,"parley-figures-parked":`Kept for later`,"parley-figures-requests":`Requests`,"parley-figures-solved-no":`Solved: no`,"parley-figures-solved-partly":`Solved: partly`,"parley-figures-solved-yes":`Solved: yes`,"parley-figures-span":`Time shown`,"parley-figures-wait-p50":`Half waited at most`,"parley-figures-wait-p90":`Nine in ten waited at most`,"parley-figures-withdrawn":`Withdrawn`,"parley-help-abandoned":`This request ended without an answer. You can ask again.`,"parley-help-again":`Your helper had to go. You are at the head of the queue again.`,"parley-help-age-days":`{{PLURAL:$1|$1 day ago|$1 days ago}}`,"parley-help-age-hours":`{{PLURAL:$1|$1 hour ago|$1 hours ago}}`,"parley-help-age-minutes":`{{PLURAL:$1|$1 minute ago|$1 minutes ago}}`,"parley-help-age-now":`just now`,"parley-help-also":`With you: $1`,"parley-help-another":`Ask for another helper`,"parley-help-another-heading":`Ask for another helper?`,"parley-help-another-text":`{{PLURAL:$2|$1 leaves this conversation and is not asked again.|$1 leave this conversation and are not asked again.}} Your request goes back to the queue and keeps its place.`,"parley-help-another-waiting":`You asked for another helper. Your request has kept its place.`,"parley-help-answered-there":`Your question was answered on the wiki.`,"parley-help-ask":`Ask for help`,"parley-help-ask-again":`Ask something else`,"parley-help-ask-once-more":`Ask once more`,"parley-help-ask-out":`Ask $1 out of the text`,"parley-help-asked-at":`Asked at $1.`,"parley-help-asked-once-more":`Your question is with the helpers again.`,"parley-help-back-in-queue":`This request is back in the queue.`,"parley-help-blocked-mark":`Blocked`,"parley-help-canned":`Ready answers`,"parley-help-canned-failed":`The ready answers could not be fetched.`,"parley-help-canned-none":`This wiki has no ready answers yet. They stand on the page MediaWiki:Parley-canned.json.`,"parley-help-cause-blocked":`Asks about a block.`,"parley-help-cause-conflict":`The page changed elsewhere while they wrote.`,"parley-help-cause-first":`Among their first edits.`,"parley-help-cause-refused":`Publishing was refused.`,"parley-help-cause-reverted":`Their edit was reverted.`,"parley-help-close":`Close the request`,"parley-help-close-heading":`Close this request?`,"parley-help-close-text":`The asker is asked whether it was solved. What was said here is not kept.`,"parley-help-closed":`This request is closed.`,"parley-help-coming":`$1 is coming into your text to look at it with you.`,"parley-help-coming-heading":`A helper is on the way`,"parley-help-decline":`Not now`,"parley-help-declined-them":`You have not let $1 into your text.`,"parley-help-edit":`Edit with them`,"parley-help-editing-with":`You are editing with $1 as mentor.`,"parley-help-edits":`{{PLURAL:$2|$1 edit|$1 edits}}`,"parley-help-error-asker-elsewhere":`The person who asked this has asked something else since, and that is open. Take that one, or answer on their talk page.`,"parley-help-error-busy":`You have as many conversations as you set yourself to take. Close one first, or change how you help.`,"parley-help-error-declined":`The person who asked would like another helper for this. Other requests are open to you as before.`,"parley-help-error-open":`You have asked already: your request waits.`,"parley-help-error-over":`This request has ended meanwhile.`,"parley-help-error-queue-full":`Too many people wait for help just now. Your words are still here; try again in a few minutes, or ask on the help page.`,"parley-help-error-taken":`Somebody else has this request already.`,"parley-help-error-taken-by":`$1 has this request already.`,"parley-help-follow":`Follow again`,"parley-help-follow-stop":`Stop following`,"parley-help-full-person":`$1 (has enough to do)`,"parley-help-give-back":`Put it back in the queue`,"parley-help-go-in":`Go to the text`,"parley-help-gone-soon":`What was said here is gone soon. You can keep it, or put it on your talk page.`,"parley-help-helpers":`Who helps you`,"parley-help-in-session-editing":`{{PLURAL:$2|$1 is in your text, marked as mentor, and edits with you.|$1 are in your text, marked as mentors, and edit with you.}}`,"parley-help-in-session-looking":`{{PLURAL:$2|$1 is in your text, marked as mentor, and only looks.|$1 are in your text, marked as mentors, and only look.}}`,"parley-help-keep":`Save as a file`,"parley-help-kept-desk":`Nobody was here in time. Your question is kept, and helpers will find it.`,"parley-help-kept-page":`Your question is on the help page now, in your name.`,"parley-help-lead":`Lead their view`,"parley-help-lead-stop":`Stop leading`,"parley-help-leave":`Leave it there`,"parley-help-leave-heading":`Nobody has answered yet`,"parley-help-leave-text":`Nobody has answered yet. Leave your question on “$1”? It is posted in your name, with the page it is about, and you are told when somebody answers.`,"parley-help-leave-there":`Leave it on “$1”`,"parley-help-leave-view":`Back`,"parley-help-led":`$1 leads your view.`,"parley-help-led-not":`$1 leads; you look for yourself.`,"parley-help-length-hours":`$1 h`,"parley-help-length-minutes":`$1 min`,"parley-help-length-none":`–`,"parley-help-length-seconds":`$1 s`,"parley-help-let-in":`Let them in now`,"parley-help-let-in-after-all":`Let $1 in after all`,"parley-help-looking":`You are looking at the text of $1 as mentor. Nothing changes until you choose to edit.`,"parley-help-may-go":`You can go on writing, or close this window: your request goes on, and you find it here again, from another device too.`,"parley-help-may-leave":`If nobody comes and I am gone, leave my question on “$1” in my name`,"parley-help-news-claimed":`{{PLURAL:$2|$1 is here to help you.|$1 are here to help you.}}`,"parley-help-news-joined":`{{PLURAL:$2|$1 is in the text now.|$1 are in the text now.}}`,"parley-help-next":`You are next.`,"parley-help-nobody":`Nobody is here now. Your question is kept, and you are told when somebody answers.`,"parley-help-nobody-yet":`Nobody has answered yet. You can leave your question on the help page.`,"parley-help-not-followed":`$1 looks for themselves now.`,"parley-help-notice-answered":`Your question was answered on “$1”.`,"parley-help-notice-done":`Got it`,"parley-help-notice-look":`Look at the page`,"parley-help-notice-read":`Read the answer`,"parley-help-notice-reverted":`Your edit of “$1” was reverted. That happens to everybody; somebody can explain why.`,"parley-help-notices":`News for you`,"parley-help-of":`Help for $1`,"parley-help-only-look":`Only look`,"parley-help-others-wait":`{{PLURAL:$2|$1 person waits before you.|$1 people wait before you.}}`,"parley-help-page-instead":`Ask on “$1” instead`,"parley-help-pass":`Pass it on`,"parley-help-pass-heading":`Pass this request on`,"parley-help-pass-note":`What they should know`,"parley-help-pass-open":`Pass it on…`,"parley-help-pass-seen":`Helpers see this note; the asker does not.`,"parley-help-place":`{{PLURAL:$2|You are number $1 in the queue.|You are number $1 in the queue.}}`,"parley-help-point":`Show the selected words`,"parley-help-point-nothing":`Select the words you want to show first.`,"parley-help-point-stop":`Stop showing`,"parley-help-pointed":`$1 shows you a passage.`,"parley-help-pointed-again":`Show it again`,"parley-help-pointed-title":`Your mentor shows you this`,"parley-help-post":`Put it on my talk page`,"parley-help-post-heading":`Put this conversation on your talk page?`,"parley-help-post-text":`Everybody can read it there, with the names of those who wrote.`,"parley-help-posted":`It is on “$1” now`,"parley-help-present":`{{PLURAL:$2|$1 helper is here.|$1 helpers are here.}}`,"parley-help-promise":`What is said here is gone when the request is closed`,"parley-help-question":`What do you need help with?`,"parley-help-read-answer":`Read the answer on “$1”`,"parley-help-second":`Ask them along`,"parley-help-second-heading":`Ask a second helper along`,"parley-help-second-open":`Ask a second helper along…`,"parley-help-section":`$1, section “$2”`,"parley-help-see-note":`See it on “$1”`,"parley-help-shares":`What helpers will see`,"parley-help-shares-edit":`That you are editing it now; they can ask to come in`,"parley-help-shares-edits":`{{PLURAL:$2|That you have made $1 edit|That you have made $1 edits}}`,"parley-help-shares-language":`Your language: $1`,"parley-help-shares-name":`Your name: $1`,"parley-help-shares-not":`Your network address is never shown.`,"parley-help-shares-page":`The page: $1`,"parley-help-shares-revision":`Its revision: $1`,"parley-help-shares-section":`The section you are at: $1`,"parley-help-sign-in":`Sign in to ask for help.`,"parley-help-solved":`Was it solved?`,"parley-help-solved-no":`No`,"parley-help-solved-partly":`Partly`,"parley-help-solved-yes":`Yes`,"parley-help-stage-everyone":`All helpers are being asked.`,"parley-help-stage-matching":`Helpers who know the topic are being asked.`,"parley-help-stage-outside":`Helpers who are elsewhere are being told, too.`,"parley-help-state-abandoned":`This request has ended: the asker is gone.`,"parley-help-state-closed":`This request is closed.`,"parley-help-state-parked":`This request is kept for later.`,"parley-help-state-solved":`Solved: $1.`,"parley-help-state-thanked":`You were thanked.`,"parley-help-state-withdrawn":`The asker has withdrawn this request.`,"parley-help-step-in":`Step into the text`,"parley-help-step-out":`Leave the text`,"parley-help-thank":`Thank $1`,"parley-help-thank-where":`Thanks are posted on their talk page, or given as this wiki does it.`,"parley-help-thank-words":`A few words, if you like`,"parley-help-thanked":`You thanked $1.`,"parley-help-title":`Live help`,"parley-help-to-anyone":`Whoever takes it`,"parley-help-to-whom":`To whom`,"parley-help-told":`You are told here when somebody answers.`,"parley-help-wait-hours":`{{PLURAL:$2|Usually an answer takes up to $1 hour.|Usually an answer takes up to $1 hours.}}`,"parley-help-wait-minute":`Usually they answer within a minute.`,"parley-help-wait-minutes":`{{PLURAL:$2|Usually they answer within $1 minute.|Usually they answer within $1 minutes.}}`,"parley-help-wait-on":`Wait on`,"parley-help-waiting-nobody":`No helper is here right now. Your question waits for whoever comes first.`,"parley-help-withdraw":`Withdraw the request`,"parley-help-withdraw-heading":`Withdraw this request?`,"parley-help-withdraw-text":`Helpers will not see your question any more.`,"parley-help-withdrawn":`You have withdrawn this request.`,"parley-help-you-are-in":`You are in the text of $1 as mentor.`,"parley-help-you-come":`$1 sees that you are coming, and can let you in or say no.`,"parley-help-you-may-come":`$1 would let you into the text now.`,"parley-help-you-were-declined":`$1 does not want anybody in the text right now. The conversation goes on.`,"parley-help-yours":`Your request`},others:Object.fromEntries(Object.entries(Object.assign({"./ar.json":()=>require("ext.parley.bootstrap").load("ext.parley.messages-ar").then(e=>e.s),"./de.json":()=>require("ext.parley.bootstrap").load("ext.parley.messages-de").then(e=>e.s),"./ja.json":()=>require("ext.parley.bootstrap").load("ext.parley.messages-ja").then(e=>e.s)})).map(([e,t])=>[e.slice(2,-5),t]))});var rt=e.Bn(e.In());Object.defineProperty(exports,"a",{enumerable:!0,get:function(){return h}}),Object.defineProperty(exports,"c",{enumerable:!0,get:function(){return d}}),Object.defineProperty(exports,"d",{enumerable:!0,get:function(){return m}}),Object.defineProperty(exports,"f",{enumerable:!0,get:function(){return i}}),Object.defineProperty(exports,"i",{enumerable:!0,get:function(){return y}}),Object.defineProperty(exports,"l",{enumerable:!0,get:function(){return c}}),Object.defineProperty(exports,"n",{enumerable:!0,get:function(){return x}}),Object.defineProperty(exports,"o",{enumerable:!0,get:function(){return p}}),Object.defineProperty(exports,"r",{enumerable:!0,get:function(){return v}}),Object.defineProperty(exports,"s",{enumerable:!0,get:function(){return u}}),Object.defineProperty(exports,"t",{enumerable:!0,get:function(){return rt}}),Object.defineProperty(exports,"u",{enumerable:!0,get:function(){return l}});
