// SPDX-License-Identifier: GPL-2.0-or-later
"use strict";const e=require("ext.parley.live"),t=require("ext.parley.room"),n=require("ext.parley.common"),r=require("ext.parley.document-name"),i=require("ext.parley.caret-colours");var a=1e3,o=60,s=3600;function c({helpersPresent:e,typicalWait:t}){if(e===0)return n.Ln(`parley-help-nobody`);let r=n.Ln(`parley-help-present`,n.Dt(e),e);return t===void 0?r:`${r} ${ee(t)}`}function ee(e){if(e<=o)return n.Ln(`parley-help-wait-minute`);if(e<s){let t=Math.ceil(e/o);return n.Ln(`parley-help-wait-minutes`,n.Dt(t),t)}let t=Math.ceil(e/s);return n.Ln(`parley-help-wait-hours`,n.Dt(t),t)}function l(e){switch(e){case`matching`:return n.Ln(`parley-help-stage-matching`);case`everyone`:return n.Ln(`parley-help-stage-everyone`);case`outside`:case`offer`:return n.Ln(`parley-help-stage-outside`)}}function te(e,t=Date.now()){let r=Math.max(0,Math.floor((t-e)/1e3));if(r<o)return n.Ln(`parley-help-age-now`);if(r<s)return n.Ln(`parley-help-age-minutes`,Math.floor(r/o));let i=Math.floor(r/s);return i<48?n.Ln(`parley-help-age-hours`,i):n.Ln(`parley-help-age-days`,Math.floor(i/24))}function u(e,t){return n.Et(e.map(e=>n.I(e,t)))}function ne(e,t){try{var n;return(n=new Intl.DisplayNames([t,`en`],{type:`language`}).of(e))==null?e:n}catch(t){return e}}function re({cause:e}){switch(e){case`button`:case`drawer`:return;case`refused`:return n.Ln(`parley-help-cause-refused`);case`conflict`:return n.Ln(`parley-help-cause-conflict`);case`reverted`:return n.Ln(`parley-help-cause-reverted`);case`first-edits`:return n.Ln(`parley-help-cause-first`);case`blocked`:return n.Ln(`parley-help-cause-blocked`)}}function ie({page:e}){if(e!==void 0)return e.section===void 0||e.section===``?n.In(e.title):n.Ln(`parley-help-section`,n.In(e.title),n.In(e.section))}var ae={help_queue_full:`parley-help-error-queue-full`,help_open:`parley-help-error-open`,help_over:`parley-help-error-over`,help_busy:`parley-help-error-busy`};function oe(e,t){let r=e===void 0?void 0:ae[e];return r===void 0?n.N(e,t):n.Ln(r)}function se(e,t){switch(e.type){case`ack`:return;case`unanswered`:return n.Ln(`parley-error-not-done`);case`error`:return e.code===`help_taken`&&e.helper!==void 0?n.Ln(`parley-help-error-taken-by`,n.I(e.helper,t)):e.code===`help_taken`?n.Ln(`parley-help-error-taken`):oe(e.code,e.retryAfter)}}var ce=`requests`,le=`helpers`,ue=new Set([`ack`,`error`,`desk`,`offer`,`offer-over`,`point`,`lead`,`follow`]);function de(e){try{let t=JSON.parse(e);return typeof t!=`object`||!t||!(`type`in t)?void 0:typeof t.type==`string`&&ue.has(t.type)?t:void 0}catch(e){return}}function fe(e){if(typeof e==`object`&&e)return`state`in e&&`asker`in e&&`about`in e?e:void 0}var pe=6e4,d=new WeakMap,f=new WeakMap,p=new WeakMap,m=new WeakMap,me=new WeakMap,h=new WeakMap,he=new WeakMap,g=new WeakMap,ge=new WeakMap,_e=new WeakSet,ve=class{constructor(r,i,a){n.on(this,_e),n.an(this,d,void 0),n.an(this,f,new e.T),n.an(this,p,void 0),n.an(this,m,void 0),n.an(this,me,void 0),n.an(this,h,new Map),n.an(this,he,!1),n.an(this,g,-1/0),n.an(this,ge,()=>{let e=Date.now();e-n.rn(g,this)<pe||this.status.state!==`online`||(n.Vt(g,this,e),n.rn(m,this).tell({type:`help-active`,id:t.n()}))}),n.Vt(d,this,a),n.Vt(m,this,new t.r(e=>n.rn(p,this).send(e)));for(let e of[ce,le])n.rn(f,this).getMap(e).observe(()=>n.rn(d,this).changed());n.Vt(p,this,r.open(i,n.rn(f,this),{onStatus:e=>n.in(_e,this,ye).call(this,e),onStateless:e=>n.in(_e,this,be).call(this,de(e)),onSynced:()=>{n.Vt(he,this,!0),n.rn(d,this).changed()}}));for(let e of[`pointerdown`,`keydown`,`pointermove`])addEventListener(e,n.rn(ge,this),{passive:!0})}get requests(){return[...n.rn(f,this).getMap(ce).values()].toSorted((e,t)=>e.askedAt-t.askedAt)}get helpers(){return[...n.rn(f,this).getMap(le).values()].toSorted((e,t)=>e.person.name.localeCompare(t.person.name))}get welcome(){return n.rn(me,this)}get offers(){return n.rn(h,this)}get status(){return n.rn(p,this).status}get synced(){return n.rn(he,this)}command(e){return this.status.state===`online`?n.rn(m,this).request(n.Xt(n.Xt({},e),{},{id:t.n()})):Promise.resolve({type:`unanswered`})}rejoin(){n.rn(p,this).retry(),n.rn(d,this).changed()}close(){for(let e of[`pointerdown`,`keydown`,`pointermove`])removeEventListener(e,n.rn(ge,this));n.rn(m,this).cut(),n.rn(p,this).close(),n.rn(f,this).destroy()}};function ye(e){e.state!==`online`&&(n.rn(m,this).cut(),n.Vt(h,this,new Map),n.Vt(g,this,-1/0)),n.rn(d,this).changed()}function be(e){switch(e==null?void 0:e.type){case`ack`:case`error`:n.rn(m,this).answered(e);return;case`desk`:n.Vt(me,this,e);break;case`offer`:n.Vt(h,this,new Map(n.rn(h,this)).set(e.request,e)),n.rn(d,this).offered(e);break;case`offer-over`:n.Vt(h,this,new Map([...n.rn(h,this)].filter(([t])=>t!==e.request)));break;case`point`:case`lead`:case`follow`:case void 0:return}n.rn(d,this).changed()}var xe=n.bn`
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
`,Se=[`page`],Ce=200,_=new WeakMap,v=new WeakMap,we=new WeakMap,Te=new WeakMap,y=new WeakSet,Ee=new WeakMap,De=new WeakMap,Oe=new WeakMap,ke=class extends n._n{constructor(...e){super(...e),n.on(this,y),n.an(this,_,``),n.an(this,v,``),n.an(this,we,!1),n.an(this,Te,t.n()),n.an(this,Ee,e=>{e.target instanceof HTMLTextAreaElement&&(n.Vt(_,this,e.target.value),n.Vt(v,this,``),this.requestUpdate())}),n.an(this,De,e=>{var t;let n=!e.shiftKey&&!e.altKey&&!e.ctrlKey&&!e.metaKey;e.key===`Enter`&&n&&!e.isComposing&&(e.preventDefault(),(t=this.renderRoot.querySelector(`form`))==null||t.requestSubmit())}),n.an(this,Oe,e=>{e.preventDefault(),n.in(y,this,Fe).call(this)})}async focusField(){var e;await this.updateComplete,(e=this.renderRoot.querySelector(`textarea`))==null||e.focus()}render(){let{standing:e}=this,t=e.helpersPresent===0;return n.yn`
<p class="truth" id="truth">
${n.dn(t?n.jn:n.n)}<span>${c(e)}</span>
</p>
${n.in(y,this,Ae).call(this)} ${e.refusal===void 0?n.in(y,this,Me).call(this):n.in(y,this,je).call(this)}
`}};function Ae(){let{waiting:e}=this.standing;return e===0?n.vn:n.yn`<p class="subtle">${n.Ln(`parley-help-others-wait`,n.Dt(e),e)}</p>`}function je(){let{refusal:e,helpPage:t}=this.standing;return n.yn`
<p role="status">${oe(e)}</p>
<p><a href=${n.Pt(t)}>${n.Ln(`parley-help-page-instead`,n.In(t))}</a></p>
`}function Me(){let e=a-n.rn(_,this).length,t=n.rn(_,this).trim()===``;return n.yn`<form @submit=${n.rn(Oe,this)}>
<label>
${n.Ln(`parley-help-question`)}
<textarea
rows="4"
dir="auto"
aria-describedby="truth left"
.value=${n._(n.rn(_,this))}
@input=${n.rn(Ee,this)}
@keydown=${n.rn(De,this)}
></textarea>
</label>
<span id="left" class=${e<0?`error`:`subtle`}>${n.in(y,this,Ne).call(this,e)}</span>
${n.in(y,this,Pe).call(this)}
<label class="check">
<input type="checkbox" name="leave" />
<span>${n.Ln(`parley-help-may-leave`,n.In(this.standing.helpPage))}</span>
</label>
${n.rn(v,this)===``?n.vn:n.yn`<p class="error" role="alert">${n.rn(v,this)}</p>`}
<div class="actions">
<button class="button primary" ?disabled=${n.rn(we,this)||t||e<0}>
${n.Ln(`parley-help-ask`)}
</button>
</div>
</form>`}function Ne(e){return e>Ce?``:e>=0?n.Ln(`parley-composer-left`,n.Dt(e),e):n.Ln(`parley-composer-over`,n.Dt(-e),-e)}function Pe(){var e,t,r;let{page:i,revision:a,section:o,edit:s}=this.from,c=(e=this.standing.you)==null?void 0:e.editCount,ee=(t=(r=this.context.person)==null?void 0:r.name)==null?``:t,l=[n.Ln(`parley-help-shares-name`,n.In(ee)),i===``?void 0:n.Ln(`parley-help-shares-page`,n.In(i)),a===void 0||a===0?void 0:n.Ln(`parley-help-shares-revision`,String(a)),o===void 0||o===``?void 0:n.Ln(`parley-help-shares-section`,n.In(o)),s===void 0?void 0:n.Ln(`parley-help-shares-edit`),c===void 0?void 0:n.Ln(`parley-help-shares-edits`,n.Dt(c),c),n.Ln(`parley-help-shares-language`,ne(this.context.language,n.Fn()))].filter(e=>e!==void 0);return n.yn`<details open>
<summary>${n.Ln(`parley-help-shares`)}</summary>
<ul class="subtle">
${l.map(e=>n.yn`<li>${e}</li>`)}
</ul>
<p class="subtle">${n.Ln(`parley-help-shares-not`)}</p>
</details>`}async function Fe(){var e;let r=n.rn(_,this).trim();if(n.rn(we,this)||r===``||r.length>1e3)return;let i=this.from,{page:a}=i,o=n.Lt(i,Se),s=((e=this.renderRoot.querySelector(`input[name=leave]`))==null?void 0:e.checked)===!0;n.in(y,this,Ie).call(this,!0,``);try{let e=n.Xt(n.Xt(n.Xt({},o),a!==``&&{page:a}),{},{language:this.context.language}),i=await n.H(n.Xt(n.Xt({id:n.rn(Te,this),text:r},e),{},{mayLeave:s}));n.Vt(_,this,``),n.Vt(Te,this,t.n()),n.in(y,this,Ie).call(this,!1,``),this.asked(i,r)}catch(e){n.in(y,this,Ie).call(this,!1,oe(e instanceof n.en?e.code:void 0))}}function Ie(e,t){n.Vt(we,this,e),n.Vt(v,this,t),this.requestUpdate()}n.tn(ke,`properties`,{context:{attribute:!1},standing:{attribute:!1},from:{attribute:!1},asked:{attribute:!1}}),n.tn(ke,`styles`,[n.cn,n.ln,n.un,xe,n.bn`
:host {
gap: var(--spacing-75);
padding: var(--spacing-75);
}
form {
display: grid;
gap: var(--spacing-75);
}
label {
display: grid;
gap: var(--spacing-25);
font-weight: var(--font-weight-bold);
}
textarea {
min-block-size: 6rem;
resize: vertical;
font-weight: var(--font-weight-normal);
}
label.check {
display: flex;
align-items: flex-start;
gap: var(--spacing-50);
font-weight: var(--font-weight-normal);
}
.check input {
inline-size: 1.125rem;
block-size: 1.125rem;
flex: none;
margin: 0;
}
summary {
cursor: pointer;
}
details ul {
display: grid;
gap: var(--spacing-12);
padding-block-start: var(--spacing-25);
padding-inline-start: var(--spacing-100);
list-style: disc;
}
.truth {
font-weight: var(--font-weight-bold);
}
`]),customElements.define(`parley-help-ask`,ke);function Le(e,t){return e.length===0?n.vn:n.yn`<ul role="list" aria-label=${n.Ln(`parley-help-notices`)}>
${e.map(e=>Ve(e,t))}
</ul>`}function Re(e){switch(e.kind){case`answered`:return n.Ln(`parley-help-notice-answered`,n.In(e.answer.title));case`reverted`:return n.Ln(`parley-help-notice-reverted`,n.In(e.page))}}function ze(e){return n.Pt(e.kind===`answered`?e.answer.title:e.page)}async function Be(e){try{await n.G(e.id)}catch(e){}}function Ve(e,t){let r=()=>void Be(e).then(t);return n.yn`<li class="card">
<p role="status">${Re(e)}</p>
<div class="actions">
<a class="button" href=${ze(e)} @click=${r}>
${e.kind===`answered`?n.Ln(`parley-help-notice-read`):n.Ln(`parley-help-notice-look`)}
</a>
<button type="button" class="button quiet" @click=${r}>${n.Ln(`parley-help-notice-done`)}</button>
</div>
</li>`}function He(e,t){let{state:r}=e;switch(r.kind){case`waiting`:return Ue(e,r,t);case`claimed`:return Ge(r,t);case`joined`:return Ke(r,t);case`parked`:return Je(r,t);case`closed`:case`withdrawn`:case`abandoned`:return n.vn}}function Ue(e,t,r){let i=n.Ln(`parley-help-asked-at`,n.Ot(e.askedAt));return n.yn`<div class="card">
<p role="status">
<strong
>${t.place===1?n.Ln(`parley-help-next`):n.Ln(`parley-help-place`,n.Dt(t.place),t.place)}</strong
>
${t.again===!0?n.Ln(`parley-help-again`):l(t.stage)}
</p>
${t.stage===`offer`&&t.waitsOn!==!0?We(r):n.vn}
<p class="subtle">${i} ${n.Ln(`parley-help-may-go`)}</p>
<div class="actions">
${t.waitsOn===!0?b(n.Ln(`parley-help-leave-there`,n.In(r.helpPage)),()=>r.run({type:`help-leave-note`})):n.vn}
${b(n.Ln(`parley-help-withdraw`),r.withdraw)}
</div>
</div>`}function We(e){return n.yn`<div class="offer" role="group" aria-label=${n.Ln(`parley-help-leave-heading`)}>
<p>${n.Ln(`parley-help-leave-text`,n.In(e.helpPage))}</p>
<div class="actions">
${b(n.Ln(`parley-help-leave`),()=>e.run({type:`help-leave-note`}),`primary`)}
${b(n.Ln(`parley-help-wait-on`),()=>e.run({type:`help-wait`}))}
</div>
</div>`}function Ge(e,t){return n.yn`<div class="card">
${Ye(e.helpers,t)} ${qe(e,t)}
<div class="actions">${b(n.Ln(`parley-help-close`),t.close)}</div>
</div>`}function Ke(e,t){return n.yn`<div class="card">
${Ye(e.helpers,t,e.mentors)}
<p role="status">${n.Ln(`parley-help-in-session`,u(e.mentors,t.wiki),e.mentors.length)}</p>
${qe(e,t)}
<div class="actions">
${e.mentors.map(e=>b(n.Ln(`parley-help-ask-out`,n.I(e,t.wiki)),()=>t.run(Qe(e))))}
${b(n.Ln(`parley-help-close`),t.close)}
</div>
</div>`}function qe(e,t){return e.coming.map(({helper:e})=>{let r=n.I(e,t.wiki);return n.yn`<div class="offer" role="group" aria-label=${n.Ln(`parley-help-coming-heading`)}>
<p role="status">${n.Ln(`parley-help-coming`,r)}</p>
<div class="actions">
${b(n.Ln(`parley-help-let-in`),()=>t.run(Ze(e)),`primary`)}
${b(n.Ln(`parley-help-decline`),()=>t.run(Qe(e)))}
</div>
</div>`})}function Je(e,t){let{note:r}=e;return n.yn`<div class="card">
<p role="status">${r===void 0?n.Ln(`parley-help-kept-desk`):n.Ln(`parley-help-kept-page`)}</p>
${r===void 0?n.vn:n.yn`<p><a href=${n.Pt(r.title)}>${n.Ln(`parley-help-see-note`,n.In(r.title))}</a></p>`}
<p class="subtle">${n.Ln(`parley-help-told`)}</p>
<div class="actions">
${r===void 0?b(n.Ln(`parley-help-leave-there`,n.In(t.helpPage)),()=>t.run({type:`help-leave-note`})):n.vn}
${b(n.Ln(`parley-help-withdraw`),t.withdraw)}
</div>
</div>`}function Ye(e,t,r=[]){let i=new Set(r.map(n.St));return n.yn`<ul role="list" aria-label=${n.Ln(`parley-help-helpers`)}>
${e.map(e=>n.yn`<li class="person">
${n.yt(e)} ${n.D(e,t.wiki)}
${n.O(i.has(n.St(e))?`mentor`:`helper`)}
</li>`)}
</ul>`}function b(e,t,r=``){return n.yn`<button type="button" class="button ${r}" @click=${t}>${e}</button>`}function Xe({wiki:e,userId:t}){return{wiki:e,userId:t}}function Ze(e){return{type:`help-accept`,helper:Xe(e)}}function Qe(e){return{type:`help-decline`,helper:Xe(e)}}var $e=new WeakMap,et=new WeakMap,tt=new WeakSet,nt=class extends n.z{constructor(...e){super(...e),n.on(this,tt),n.an(this,$e,[]),n.an(this,et,()=>void 0)}offer(e,t){n.Vt($e,this,e),n.Vt(et,this,t),this.open()}heading(){return n.Ln(`parley-help-canned`)}body(){return n.yn`
${n.rn($e,this).length===0?n.yn`<p>${n.Ln(`parley-help-canned-none`)}</p>`:n.yn`<ul role="list">
${n.rn($e,this).map(({title:e,text:t})=>n.yn`<li>
<button type="button" class="answer" @click=${()=>n.in(tt,this,rt).call(this,t)}>
<strong dir="auto">${e}</strong><span class="subtle" dir="auto">${t}</span>
</button>
</li>`)}
</ul>`}
<div class="actions">${this.cancelButton()}</div>
`}submitted(){this.close()}};function rt(e){this.close(),n.rn(et,this).call(this,e)}n.tn(nt,`styles`,[...n.z.styles,n.bn`
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
`]),customElements.define(`parley-canned-answers`,nt);async function it(e,t,r){try{var i;let a=await n.U(t);return(i=e.querySelector(`parley-canned-answers`))==null||i.offer(a,r),!0}catch(e){return!1}}function at(e,t){let{state:r}=e;switch(r.kind){case`closed`:return st(r,t);case`withdrawn`:return ot(n.Ln(`parley-help-withdrawn`),t);case`abandoned`:return ot(n.Ln(`parley-help-abandoned`),t);case`waiting`:case`claimed`:case`joined`:case`parked`:return n.vn}}function ot(e,t){return n.yn`<div class="card">
<p role="status">${e}</p>
<div class="actions">${mt(n.Ln(`parley-help-ask-again`),t.again)}</div>
</div>`}function st(e,t){return n.yn`<div class="card">
<p role="status">
<strong>${e.by===`wiki`?n.Ln(`parley-help-answered-there`):n.Ln(`parley-help-closed`)}</strong>
</p>
${ct(e.answer)} ${ut(e,t)} ${ft(e,t)} ${pt(t)}
<div class="actions">${mt(n.Ln(`parley-help-ask-again`),t.again)}</div>
</div>`}function ct(e){return e===void 0?n.vn:n.yn`<p><a href=${n.Pt(e.title)}>${n.Ln(`parley-help-read-answer`,n.In(e.title))}</a></p>`}var lt=[`yes`,`partly`,`no`];function ut(e,t){return n.yn`<div role="group" aria-labelledby="solved">
<p id="solved">${n.Ln(`parley-help-solved`)}</p>
<div class="actions">
${lt.map(r=>n.yn`<button
type="button"
class="button"
aria-pressed=${e.solved===r?`true`:`false`}
@click=${()=>t.solved(r)}
>
${dt(r)}
</button>`)}
</div>
</div>`}function dt(e){switch(e){case`yes`:return n.Ln(`parley-help-solved-yes`);case`partly`:return n.Ln(`parley-help-solved-partly`);case`no`:return n.Ln(`parley-help-solved-no`)}}function ft(e,t){if(e.helpers.length===0)return n.vn;let r=u(e.helpers,t.wiki);return e.thanked===!0?n.yn`<p role="status">${n.Ln(`parley-help-thanked`,r)}</p>`:n.yn`<form class="thanks" @submit=${e=>{var n;e.preventDefault(),e.target instanceof HTMLFormElement&&t.thank(String((n=new FormData(e.target).get(`words`))==null?``:n).trim())}}>
<label>
<span class="subtle">${n.Ln(`parley-help-thank-words`)}</span>
<input name="words" maxlength="300" autocomplete="off" dir="auto" />
</label>
<div class="actions"><button class="button primary">${n.Ln(`parley-help-thank`,r)}</button></div>
<p class="subtle">${n.Ln(`parley-help-thank-where`)}</p>
</form>`}function pt(e){return e.hasWords?n.yn`
<p class="subtle">${n.Ln(`parley-help-gone-soon`)}</p>
<div class="actions">
${mt(n.Ln(`parley-help-keep`),e.keep)}
${e.posted===void 0?mt(n.Ln(`parley-help-post`),e.post):n.vn}
</div>
${e.posted===void 0?n.vn:n.yn`<p role="status">
<a href=${n.Pt(e.posted.title)}>${n.Ln(`parley-help-posted`,n.In(e.posted.title))}</a>
</p>`}
`:n.vn}function mt(e,t){return n.yn`<button type="button" class="button" @click=${t}>${e}</button>`}function ht(e,t){return n.yn`<div class="card">${gt(e,t.wiki)} ${vt(e,t)}</div>`}function gt(e,t){let{asker:r,about:i}=e,a=re(i),o=[i.editCount===void 0?void 0:n.Ln(`parley-help-edits`,n.Dt(i.editCount),i.editCount),ne(i.language,n.Fn()),te(e.askedAt)];return n.yn`
<div class="person">
${n.yt(r)} ${n.D(r,t)}
${i.blocked===!0?n.yn`<span class="mark">${n.Ln(`parley-help-blocked-mark`)}</span>`:n.vn}
<span class="subtle">${o.filter(e=>e!==void 0).join(` · `)}</span>
</div>
${i.page===void 0?n.vn:_t(i.page)}
${a===void 0?n.vn:n.yn`<p class="subtle">${a}</p>`}
`}function _t(e){let t=e.section===void 0||e.section===``?void 0:e.section;return n.yn`<p>
<a href=${n.Pt(e.title)} target="_blank" rel="noopener"><bdi>${e.title}</bdi></a>
${t===void 0?n.vn:n.yn`<span class="subtle">› <bdi>${t}</bdi></span>`}
</p>`}function vt(e,t){let{state:r}=e;switch(r.kind){case`claimed`:case`joined`:return bt(e,r,t);case`waiting`:return n.yn`<p role="status">${n.Ln(`parley-help-back-in-queue`)}</p>`;case`parked`:return n.yn`<p role="status">${n.Ln(`parley-help-state-parked`)}</p>`;case`withdrawn`:return n.yn`<p role="status">${n.Ln(`parley-help-state-withdrawn`)}</p>`;case`abandoned`:return n.yn`<p role="status">${n.Ln(`parley-help-state-abandoned`)}</p>`;case`closed`:return n.yn`<p role="status">${yt(r)}</p>`}}function yt(e){let t=e.solved===void 0?``:n.Ln(`parley-help-state-solved`,n.In(dt(e.solved))),r=e.thanked===!0?n.Ln(`parley-help-state-thanked`):``;return[n.Ln(`parley-help-state-closed`),t,r].filter(e=>e!==``).join(` `)}function bt(e,t,r){let i=t.helpers.filter(e=>!x(e,r));return n.yn`
${i.length===0?n.vn:n.yn`<p class="subtle">${n.Ln(`parley-help-also`,u(i,r.wiki))}</p>`}
${xt(e,t,r)}
<div class="actions">
${St(e,t,r)}
<button type="button" class="button" @click=${r.close}>${n.Ln(`parley-help-close`)}</button>
</div>
`}function xt(e,t,r){let i=n.I(e.asker,r.wiki);return t.coming.some(({helper:e})=>x(e,r))?n.yn`<p role="status">${n.Ln(`parley-help-you-come`,i)}</p>`:wt(e,r.me)?n.yn`<p role="status">${n.Ln(`parley-help-you-are-in`,i)}</p>`:t.declined.some(e=>x(e,r))?n.yn`<p role="status">${n.Ln(`parley-help-you-were-declined`,i)}</p>`:n.vn}function St(e,t,r){let i=Ct(e);if(i===void 0)return n.vn;if(wt(e,r.me))return n.yn`
${r.inPage?n.vn:n.yn`<a class="button primary" href=${i} target="parley-${e.id}"
>${n.Ln(`parley-help-go-in`)}</a
>`}
<button type="button" class="button" @click=${()=>r.run({type:`help-step-out`})}>
${n.Ln(`parley-help-step-out`)}
</button>
`;let a=()=>r.run({type:`help-join`});return r.inPage?t.coming.some(({helper:e})=>x(e,r))?n.vn:n.yn`<button type="button" class="button primary" @click=${a}>${n.Ln(`parley-help-step-in`)}</button>`:n.yn`<a class="button primary" href=${i} target="parley-${e.id}" @click=${a}
>${n.Ln(`parley-help-step-in`)}</a
>`}function Ct(e){let{page:t}=e.about;if((t==null?void 0:t.edit)!==void 0)return`${n.Nt(t.title)}#help=${e.id}`}function wt({state:e},t){return e.kind!==`joined`||t===void 0?!1:e.mentors.some(e=>n.St(e)===n.St(t))}function x(e,{me:t}){return t!==void 0&&n.St(t)===n.St(e)}function Tt({state:e},t){if(e.kind!==`claimed`&&e.kind!==`joined`)return[];let{me:r}=t;return r===void 0||!e.helpers.some(e=>n.St(e)===n.St(r))?[]:[{label:n.Ln(`parley-help-canned`),icon:n.Q,run:t.canned},{label:n.Ln(`parley-help-second-open`),icon:n.t,run:()=>t.handOver(`help-second`)},{label:n.Ln(`parley-help-pass-open`),icon:n.E,run:()=>t.handOver(`help-pass`)},{label:n.Ln(`parley-help-give-back`),icon:n.J,run:()=>t.run({type:`help-back`})}]}function Et(e,t){return e.flatMap(e=>e.kind===`message`?[n.F(e.message,t)]:[]).map(e=>e.replaceAll(/[\u2066-\u2069]/gu,``)).join(`
`)}function Dt(e,t){let n=URL.createObjectURL(new Blob([`${Et(e,t)}\n`],{type:`text/plain`})),r=document.createElement(`a`);r.href=n,r.download=`help-${new Date().toISOString().slice(0,10)}.txt`,r.click(),setTimeout(()=>URL.revokeObjectURL(n),1e4)}var Ot=`help`,kt=new WeakMap,S=new WeakMap,C=new WeakMap,At=new WeakMap,jt=new WeakMap,w=new WeakMap,Mt=new WeakSet,Nt=class{constructor(e,r,i){n.on(this,Mt),n.an(this,kt,void 0),n.an(this,S,void 0),n.an(this,C,void 0),n.an(this,At,void 0),n.an(this,jt,void 0),n.an(this,w,void 0),n.tn(this,`connection`,{open:(e,t,r)=>n.in(Mt,this,Pt).call(this,e,t,r)}),n.Vt(kt,this,e),n.Vt(S,this,r),n.Vt(w,this,i),n.Vt(C,this,new t.r(e=>{var t;return(t=n.rn(At,this))==null?void 0:t.send(e)}))}get request(){return n.rn(w,this)}get status(){var e,t;return(e=(t=n.rn(At,this))==null?void 0:t.status)==null?{state:`connecting`}:e}command(e){return this.status.state===`online`?n.rn(C,this).request(n.Xt(n.Xt({},e),{},{id:t.n()})):Promise.resolve({type:`unanswered`})}tell(e){this.status.state===`online`&&n.rn(C,this).tell(n.Xt(n.Xt({},e),{},{id:t.n()}))}};function Pt(e,t,r){n.Vt(jt,this,t);let i=t.getMap(Ot);i.observe(()=>{var e;n.rn(jt,this)===t&&(n.Vt(w,this,(e=fe(i.get(`request`)))==null?n.rn(w,this):e),n.rn(S,this).changed())});let a=n.rn(kt,this).open(e,t,n.Xt(n.Xt({},r),{},{onStatus:e=>{var t;(t=r.onStatus)==null||t.call(r,e),e.state!==`online`&&n.rn(C,this).cut(),n.rn(S,this).changed()},onStateless:e=>{var t;(t=r.onStateless)==null||t.call(r,e);let i=de(e);i!==void 0&&n.in(Mt,this,Ft).call(this,i)}}));return n.Vt(At,this,a),a}function Ft(e){switch(e.type){case`ack`:case`error`:n.rn(C,this).answered(e);return;case`point`:case`lead`:case`follow`:n.rn(S,this).signal(e);return;case`desk`:case`offer`:case`offer-over`:return}}function It(e,t,n,r){if(e!==void 0&&e.id===t.id)return n===`asker`?Lt(e.state,t,r):Rt(e.state,t,r)}function Lt(e,{state:t},r){switch(t.kind){case`waiting`:return e.kind===`waiting`?t.stage===`offer`&&e.stage!==`offer`?n.Ln(`parley-help-nobody-yet`):void 0:n.Ln(`parley-help-again`);case`claimed`:case`joined`:{let i=t.coming.find(({helper:t})=>!zt(e,t));if(i!==void 0)return n.Ln(`parley-help-coming`,n.I(i.helper,r));let a=t.helpers.filter(t=>!Bt(e,t));return a.length>0?n.Ln(`parley-help-news-claimed`,u(a,r),a.length):t.kind===`joined`&&e.kind===`claimed`?n.Ln(`parley-help-in-session`,u(t.mentors,r),t.mentors.length):void 0}case`parked`:return e.kind===`parked`?void 0:t.note===void 0?n.Ln(`parley-help-kept-desk`):n.Ln(`parley-help-kept-page`);case`closed`:return e.kind===`closed`?void 0:`${n.Ln(`parley-help-closed`)} ${n.Ln(`parley-help-solved`)}`;case`withdrawn`:case`abandoned`:return}}function Rt(e,{asker:t,state:r},i){if(e.kind===r.kind)return`declined`in r&&`declined`in e&&r.declined.length>e.declined.length?n.Ln(`parley-help-you-were-declined`,n.I(t,i)):void 0;switch(r.kind){case`waiting`:return n.Ln(`parley-help-back-in-queue`);case`claimed`:return;case`joined`:return n.Ln(`parley-help-news-joined`,u(r.mentors,i),r.mentors.length);case`parked`:return n.Ln(`parley-help-state-parked`);case`closed`:return n.Ln(`parley-help-state-closed`);case`withdrawn`:return n.Ln(`parley-help-state-withdrawn`);case`abandoned`:return n.Ln(`parley-help-state-abandoned`)}}function zt(e,t){return`coming`in e&&e.coming.some(({helper:e})=>n.St(e)===n.St(t))}function Bt(e,t){return`helpers`in e&&e.helpers.some(e=>n.St(e)===n.St(t))}var T=new WeakMap,Vt=new WeakMap,Ht=new WeakMap,E=new WeakMap,D=new WeakSet,Ut=class extends n._n{constructor(){super(),n.on(this,D),n.an(this,T,void 0),n.an(this,Vt,void 0),n.an(this,Ht,``),n.an(this,E,void 0),this.document=``,this.connection=void 0,this.side=`asker`,this.known=void 0,this.helpPage=``,this.helpers=[],this.inPage=!1,this.back=void 0}get link(){return n.rn(T,this)}get room(){return this.renderRoot.querySelector(`parley-room`)}async focusField(){var e,t;await this.updateComplete,(e=this.room)==null||e.shown(),await((t=this.room)==null?void 0:t.focusComposer())}connectedCallback(){super.connectedCallback(),n.hn()}willUpdate(e){let{connection:t}=this;if(!e.has(`connection`)&&!e.has(`document`))return;if(n.Vt(Vt,this,void 0),n.Vt(E,this,void 0),t===void 0||this.document===``){n.Vt(T,this,void 0);return}let r=new Nt(t,{changed:()=>n.in(D,this,en).call(this,r),signal:e=>n.in(D,this,nn).call(this,`parley-help-signal`,{link:r,signal:e})},this.known);n.Vt(T,this,r)}render(){var e;let t=n.rn(T,this);if(t===void 0)return n.vn;let{request:r}=t;return n.yn`
<div class="state">
${r===void 0?n.vn:n.in(D,this,Gt).call(this,r)}
${n.rn(Ht,this)===``?n.vn:n.yn`<p class="card error" role="alert">${n.rn(Ht,this)}</p>`}
</div>
<parley-room
.document=${this.document}
.kept=${!1}
.connection=${t.connection}
.context=${this.context}
.heading=${n.in(D,this,Wt).call(this,r)}
.topic=${(e=r&&ie(r.about))==null?``:e}
.promise=${n.Ln(`parley-help-promise`)}
.searchPages=${n.Yt}
.menuItems=${n.in(D,this,Kt).call(this,r)}
.back=${this.back}
lang=${n.Fn()}
></parley-room>
<parley-confirm-dialog></parley-confirm-dialog>
<parley-hand-over-dialog></parley-hand-over-dialog>
<parley-canned-answers></parley-canned-answers>
`}};function Wt(e){return this.side===`asker`||e===void 0?n.Ln(`parley-help-yours`):n.Ln(`parley-help-of`,n.I(e.asker,this.context.wiki))}function Gt(e){var t,r;let{wiki:i}=this.context,a=e=>void n.in(D,this,Qt).call(this,e),o=()=>n.in(D,this,$t).call(this,an(()=>a({type:`help-close`})));if(this.side===`helper`){var s;return ht(e,{wiki:i,me:(s=this.context.person)==null?void 0:s,inPage:this.inPage,run:a,close:o})}let c=()=>n.in(D,this,$t).call(this,rn(()=>a({type:`help-withdraw`}))),{helpPage:ee}=this,l=He(e,{wiki:i,helpPage:ee,run:a,close:()=>a({type:`help-close`}),withdraw:c});return l===n.vn?at(e,{wiki:i,solved:e=>a({type:`help-solved`,solved:e}),thank:e=>a(n.Xt({type:`help-thank`},e!==``&&{text:e})),keep:()=>{var e,t;return Dt((e=(t=this.room)==null||(t=t.list)==null?void 0:t.items)==null?[]:e,i)},post:()=>n.in(D,this,$t).call(this,on(()=>void n.in(D,this,Zt).call(this))),posted:n.rn(E,this),hasWords:((t=(r=this.room)==null||(r=r.list)==null?void 0:r.items)==null?[]:t).some(e=>e.kind===`message`),again:()=>n.in(D,this,nn).call(this,`parley-help-again`,void 0)}):l}function Kt(e){if(this.side===`asker`||e===void 0)return[];let t=this.context.person;return Tt(e,{me:t==null?void 0:t,canned:()=>void n.in(D,this,Jt).call(this,e),handOver:e=>void n.in(D,this,qt).call(this,e,t===null?``:n.St(t)),run:e=>void n.in(D,this,Qt).call(this,e)})}async function qt(e,t){var r;await n.in(D,this,Xt).call(this,require("ext.parley.bootstrap").load("ext.parley.hand-over-dialog"))&&((r=this.renderRoot.querySelector(`parley-hand-over-dialog`))==null||r.ask({kind:e,helpers:this.helpers.filter(({person:e})=>n.St(e)!==t),wiki:this.context.wiki,send:e=>{var t,r;return(t=(r=n.rn(T,this))==null?void 0:r.command(e))==null?Promise.resolve({type:`unanswered`}):t}}))}async function Jt(e){var t,r;await it(this.renderRoot,(t=(r=e.about.page)==null?void 0:r.title)==null?``:t,e=>n.in(D,this,Yt).call(this,e))||n.in(D,this,tn).call(this,n.Ln(`parley-help-canned-failed`))}function Yt(e){var t;let n=(t=this.room)==null?void 0:t.composer;n!=null&&(n.restore({text:n.text===``?e:`${n.text}\n${e}`},void 0),n.focusField())}async function Xt(e){try{return await e,!0}catch(e){return n.in(D,this,tn).call(this,n.Ln(`parley-error-not-done`)),!1}}async function Zt(){let e=await n.in(D,this,Qt).call(this,{type:`help-post`});(e==null?void 0:e.type)===`ack`&&e.note!==void 0&&n.Vt(E,this,e.note),this.requestUpdate()}async function Qt(e){var t,r;let i=await((t=n.rn(T,this))==null?void 0:t.command(e));return n.in(D,this,tn).call(this,i===void 0||(r=se(i,this.context.wiki))==null?``:r),i}function $t(e){var t;(t=this.renderRoot.querySelector(`parley-confirm-dialog`))==null||t.ask(e)}function en(e){if(n.rn(T,this)!==e)return;let{request:t}=e,r=n.rn(Vt,this);if(t!==void 0&&t!==r){n.Vt(Vt,this,t);let e=It(r,t,this.side,this.context.wiki);e!==void 0&&n.mn(e)}this.requestUpdate(),n.in(D,this,nn).call(this,`parley-help-request`,{link:e,request:t})}function tn(e){n.Vt(Ht,this,e),this.requestUpdate()}function nn(e,t){this.dispatchEvent(new CustomEvent(e,{detail:t,bubbles:!0,composed:!0}))}n.tn(Ut,`properties`,{document:{},connection:{attribute:!1},context:{attribute:!1},side:{},known:{attribute:!1},helpPage:{},helpers:{attribute:!1},inPage:{type:Boolean},back:{attribute:!1}}),n.tn(Ut,`styles`,[n.cn,n.ln,n.un,xe,n.bn`
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
`]);function rn(e){return{heading:n.Ln(`parley-help-withdraw-heading`),text:n.Ln(`parley-help-withdraw-text`),verb:n.Ln(`parley-help-withdraw`),run:e}}function an(e){return{heading:n.Ln(`parley-help-close-heading`),text:n.Ln(`parley-help-close-text`),verb:n.Ln(`parley-help-close`),run:e}}function on(e){return{heading:n.Ln(`parley-help-post-heading`),text:n.Ln(`parley-help-post-text`),verb:n.Ln(`parley-help-post`),run:e}}customElements.define(`parley-help-talk`,Ut);var sn=1e4,O=new WeakMap,k=new WeakMap,cn=new WeakMap,A=new WeakSet,ln=new WeakMap,un=class extends n._n{constructor(){super(),n.on(this,A),n.an(this,O,{kind:`loading`}),n.an(this,k,void 0),n.an(this,cn,void 0),n.an(this,ln,e=>{e.stopPropagation(),n.rn(O,this).kind===`talking`&&(n.in(A,this,j).call(this,{kind:`asking`,standing:n.rn(O,this).standing}),n.in(A,this,gn).call(this),this.focusField())}),this.back=void 0,this.active=!1}disconnectedCallback(){super.disconnectedCallback(),clearInterval(n.rn(cn,this))}willUpdate(e){e.has(`active`)&&(clearInterval(n.rn(cn,this)),this.active&&(n.in(A,this,hn).call(this),n.Vt(cn,this,setInterval(()=>void n.in(A,this,gn).call(this),sn))))}async focusField(){var e;await this.updateComplete;let t=this.renderRoot.querySelector(`parley-help-talk`),n=this.renderRoot.querySelector(`parley-help-ask`);t===null?n===null?(e=this.renderRoot.querySelector(`h2`))==null||e.focus():await n.focusField():await t.focusField()}render(){let e=n.rn(O,this);switch(e.kind){case`loading`:return n.yn`${n.in(A,this,dn).call(this)}
<div aria-hidden="true">${[1,2,3].map(()=>n.yn`<div class="bone"></div>`)}</div>`;case`failed`:return n.yn`${n.in(A,this,dn).call(this)}
<div class="card">
<p role="alert">${e.words}</p>
<div class="actions">
<button type="button" class="button" @click=${()=>void n.in(A,this,hn).call(this)}>
${n.Ln(`parley-message-try-again`)}
</button>
</div>
</div>`;case`asking`:return n.yn`${n.in(A,this,dn).call(this)}
<p class="promise">${n.dn(n.jn,1)} ${n.Ln(`parley-help-promise`)}</p>
<div class="scroll">
${n.in(A,this,mn).call(this,e.standing)}
${this.context.person===null?n.in(A,this,fn).call(this,e.standing):n.in(A,this,pn).call(this,e.standing)}
</div>`;case`talking`:return n.yn`${n.in(A,this,mn).call(this,e.standing)}
<parley-help-talk
side="asker"
.document=${e.document}
.known=${e.known}
.connection=${n.rn(k,this)}
.context=${this.context}
.helpPage=${e.standing.helpPage}
.back=${this.back}
@parley-help-again=${n.rn(ln,this)}
></parley-help-talk>`}}};function dn(){let{back:e}=this;return n.yn`<div class="top">
${e===void 0?n.vn:n.yn`<button
type="button"
class="button quiet icon"
aria-label=${n.Ln(`parley-help-leave-view`)}
title=${n.Ln(`parley-help-leave-view`)}
@click=${e}
>
${n.dn(n.Nn)}
</button>`}
<h2 tabindex="-1">${n.Ln(`parley-help-title`)}</h2>
</div>`}function fn(e){return n.yn`<div class="card" lang=${n.Fn()}>
<p>${c(e)}</p>
<p>${n.Ln(`parley-help-sign-in`)}</p>
</div>`}function pn(e){return n.yn`<parley-help-ask
.context=${this.context}
.standing=${e}
.from=${this.from}
.asked=${t=>void n.in(A,this,vn).call(this,e,t.document,void 0)}
></parley-help-ask>`}function mn(e){var t,r;return Le((t=(r=e.you)==null?void 0:r.notices)==null?[]:t,()=>void n.in(A,this,gn).call(this))}async function hn(){var e,t,i;let a=await n.in(A,this,_n).call(this);if(a===void 0||n.rn(O,this).kind===`talking`)return;let o=(e=(t=a.you)==null?void 0:t.requests)==null?[]:e,s=(i=o.find(r.i))==null?o.find(({state:e})=>e.kind===`closed`&&e.solved===void 0):i;s===void 0?n.in(A,this,j).call(this,{kind:`asking`,standing:a}):await n.in(A,this,vn).call(this,a,s.document,s)}async function gn(){if(document.visibilityState!==`visible`)return;let e=n.rn(O,this);if(e.kind!==`asking`&&e.kind!==`talking`)return;let t=await n.in(A,this,_n).call(this);t!==void 0&&n.rn(O,this)===e&&n.in(A,this,j).call(this,n.Xt(n.Xt({},e),{},{standing:t}))}async function _n(){try{return await n.W(this.from.page)}catch(e){let t=n.rn(O,this).kind===`asking`||n.rn(O,this).kind===`talking`,r=e instanceof n.en?oe(e.code):n.Ln(`parley-error-not-done`);t||n.in(A,this,j).call(this,{kind:`failed`,words:r});return}}async function vn(e,t,r){try{n.rn(k,this)!=null||n.Vt(k,this,await this.connect())}catch(e){n.in(A,this,j).call(this,{kind:`failed`,words:n.Ln(`parley-error-not-done`)});return}n.in(A,this,j).call(this,{kind:`talking`,standing:e,document:t,known:r}),r===void 0&&await this.focusField()}function j(e){n.Vt(O,this,e),this.requestUpdate()}n.tn(un,`properties`,{context:{attribute:!1},connect:{attribute:!1},from:{attribute:!1},back:{attribute:!1},active:{type:Boolean}}),n.tn(un,`styles`,[n.cn,n.ln,xe,n.bn`
.top {
display: flex;
align-items: center;
gap: var(--spacing-25);
padding: var(--spacing-50) var(--spacing-75);
border-block-end: 1px solid var(--border-color-subtle);
}
.scroll {
flex: 1;
min-block-size: 0;
overflow: auto;
}
parley-help-talk {
flex: 1;
}
`]),customElements.define(`parley-help`,un),n.Rn({en:{"@metadata":{authors:[`Parley contributors`]},"parley-desk-answer":`Answer on the wiki`,"parley-desk-answer-heading":`Answer on the wiki`,"parley-desk-answer-send":`Post the answer`,"parley-desk-answer-where":`The answer is posted in your name: where the question was left, else on the asker’s talk page. The asker is told.`,"parley-desk-answer-words":`Your answer`,"parley-desk-asker-gone":`Not here now`,"parley-desk-at-once":`Conversations at once, at most`,"parley-desk-away":`You are away: nothing is offered to you.`,"parley-desk-away-blocked":`Away: blocked on this wiki.`,"parley-desk-away-for-hour":`For an hour`,"parley-desk-away-for-minutes":`{{PLURAL:$1|For $1 minute|For $1 minutes}}`,"parley-desk-away-for-now":`Until I come back`,"parley-desk-away-idle":`Away: nothing happened here for a while.`,"parley-desk-away-missed":`Away: a request that was offered went unanswered.`,"parley-desk-away-until-tomorrow":`Until tomorrow morning`,"parley-desk-back-at":`Back at $1.`,"parley-desk-claim":`Take it`,"parley-desk-claimed":`With $1`,"parley-desk-come":`Come along`,"parley-desk-come-back":`Take requests again`,"parley-desk-dismiss":`Not me, not now`,"parley-desk-empty":`Nobody waits for help. A new request appears here by itself.`,"parley-desk-fits":`Your topic`,"parley-desk-go-away":`Go away for a while`,"parley-desk-helpers":`Helpers`,"parley-desk-joined":`With $1, in the text`,"parley-desk-kept":`Kept for later`,"parley-desk-load":`$1 of $2`,"parley-desk-mine":`Your conversations`,"parley-desk-notify":`Notify me when I look elsewhere`,"parley-desk-offer":`A request for help is offered to you.`,"parley-desk-offer-by":`$1 asks you to help with a request.`,"parley-desk-offered":`Offered to you`,"parley-desk-on":`You take requests.`,"parley-desk-others":`With others`,"parley-desk-parked":`Nobody took it while the asker was here.`,"parley-desk-parked-there":`Left on “$1”`,"parley-desk-passed":`Passed on by $1`,"parley-desk-passed-note":`Passed on by $1: $2`,"parley-desk-person-away":`Away.`,"parley-desk-report-heading":`Report this request`,"parley-desk-reserved":`Asked of $1 until $2`,"parley-desk-save":`Save`,"parley-desk-settings":`How you help`,"parley-desk-settings-open":`How you help…`,"parley-desk-show":`Go to the conversation`,"parley-desk-title":`Help desk`,"parley-desk-topics":`What you know about`,"parley-desk-topics-hint":`Categories and pages, one on each line, $1 at most. Requests about them come to you first.`,"parley-desk-waiting":`Waiting`,"parley-desk-wanted":`$1 asks for company.`,"parley-desk-wanted-note":`$1 asks for company: $2`,"parley-desk-weight":`How readily you are asked`,"parley-desk-weight-never":`Never: I choose for myself`,"parley-desk-weight-normal":`As others`,"parley-desk-weight-often":`Before others`,"parley-desk-weight-seldom":`Less than others`,"parley-desk-window-title":`($1) $2`,"parley-figures-abandoned":`Abandoned`,"parley-figures-all":`All requests`,"parley-figures-answered":`Answered on the wiki`,"parley-figures-by-helpers":`By how many helpers were here`,"parley-figures-by-hour":`By hour of the day (UTC)`,"parley-figures-claimed":`Taken`,"parley-figures-days":`{{PLURAL:$2|Last day|Last $1 days}}`,"parley-figures-failed":`The figures could not be fetched. Try again in a moment.`,"parley-figures-helpers":`Helpers`,"parley-figures-hour":`Hour`,"parley-figures-none":`Nobody has asked for help in this time.`,"parley-figures-parked":`Kept for later`,"parley-figures-requests":`Requests`,"parley-figures-solved-no":`Solved: no`,"parley-figures-solved-partly":`Solved: partly`,"parley-figures-solved-yes":`Solved: yes`,"parley-figures-span":`Time shown`,"parley-figures-wait-p50":`Half waited at most`,"parley-figures-wait-p90":`Nine in ten waited at most`,"parley-figures-withdrawn":`Withdrawn`,"parley-help-abandoned":`This request ended without an answer. You can ask again.`,"parley-help-again":`Your helper had to go. You are at the head of the queue again.`,"parley-help-age-days":`{{PLURAL:$1|$1 day ago|$1 days ago}}`,"parley-help-age-hours":`{{PLURAL:$1|$1 hour ago|$1 hours ago}}`,"parley-help-age-minutes":`{{PLURAL:$1|$1 minute ago|$1 minutes ago}}`,"parley-help-age-now":`just now`,"parley-help-also":`With you: $1`,"parley-help-answered-there":`Your question was answered on the wiki.`,"parley-help-ask":`Ask for help`,"parley-help-ask-again":`Ask something else`,"parley-help-ask-out":`Ask $1 out of the text`,"parley-help-asked-at":`Asked at $1.`,"parley-help-back-in-queue":`This request is back in the queue.`,"parley-help-blocked-mark":`Blocked`,"parley-help-canned":`Ready answers`,"parley-help-canned-failed":`The ready answers could not be fetched.`,"parley-help-canned-none":`This wiki has no ready answers yet. They stand on the page MediaWiki:Parley-canned.json.`,"parley-help-cause-blocked":`Asks about a block.`,"parley-help-cause-conflict":`The page changed elsewhere while they wrote.`,"parley-help-cause-first":`Among their first edits.`,"parley-help-cause-refused":`Publishing was refused.`,"parley-help-cause-reverted":`Their edit was reverted.`,"parley-help-close":`Close the request`,"parley-help-close-heading":`Close this request?`,"parley-help-close-text":`The asker is asked whether it was solved. What was said here is not kept.`,"parley-help-closed":`This request is closed.`,"parley-help-coming":`$1 is coming into your text to look at it with you.`,"parley-help-coming-heading":`A helper is on the way`,"parley-help-decline":`Not now`,"parley-help-edit":`Edit with them`,"parley-help-editing-with":`You are editing with $1 as mentor.`,"parley-help-edits":`{{PLURAL:$2|$1 edit|$1 edits}}`,"parley-help-error-busy":`You have as many conversations as you set yourself to take. Close one first, or change how you help.`,"parley-help-error-open":`You have asked already: your request waits.`,"parley-help-error-over":`This request has ended meanwhile.`,"parley-help-error-queue-full":`Too many people wait for help just now. Your words are still here; try again in a few minutes, or ask on the help page.`,"parley-help-error-taken":`Somebody else has this request already.`,"parley-help-error-taken-by":`$1 has this request already.`,"parley-help-follow":`Follow again`,"parley-help-follow-stop":`Stop following`,"parley-help-full-person":`$1 (has enough to do)`,"parley-help-give-back":`Put it back in the queue`,"parley-help-go-in":`Go to the text`,"parley-help-gone-soon":`What was said here is gone soon. You can keep it, or put it on your talk page.`,"parley-help-helpers":`Who helps you`,"parley-help-in-session":`{{PLURAL:$2|$1 is in your text, marked as mentor.|$1 are in your text, marked as mentors.}}`,"parley-help-keep":`Save as a file`,"parley-help-kept-desk":`Nobody was here in time. Your question is kept, and helpers will find it.`,"parley-help-kept-page":`Your question is on the help page now, in your name.`,"parley-help-lead":`Lead their view`,"parley-help-lead-stop":`Stop leading`,"parley-help-leave":`Leave it there`,"parley-help-leave-heading":`Nobody has answered yet`,"parley-help-leave-text":`Nobody has answered yet. Leave your question on “$1”? It is posted in your name, with the page it is about, and you are told when somebody answers.`,"parley-help-leave-there":`Leave it on “$1”`,"parley-help-leave-view":`Back`,"parley-help-led":`$1 leads your view.`,"parley-help-led-not":`$1 leads; you look for yourself.`,"parley-help-length-hours":`$1 h`,"parley-help-length-minutes":`$1 min`,"parley-help-length-none":`–`,"parley-help-length-seconds":`$1 s`,"parley-help-let-in":`Let them in now`,"parley-help-looking":`You are looking at the text of $1 as mentor. Nothing changes until you choose to edit.`,"parley-help-may-go":`You can go on writing, or close this window: your request goes on, and you find it here again, from another device too.`,"parley-help-may-leave":`If nobody comes and I am gone, leave my question on “$1” in my name`,"parley-help-news-claimed":`{{PLURAL:$2|$1 is here to help you.|$1 are here to help you.}}`,"parley-help-news-joined":`{{PLURAL:$2|$1 is in the text now.|$1 are in the text now.}}`,"parley-help-next":`You are next.`,"parley-help-nobody":`Nobody is here now. Your question is kept, and you are told when somebody answers.`,"parley-help-nobody-yet":`Nobody has answered yet. You can leave your question on the help page.`,"parley-help-not-followed":`$1 looks for themselves now.`,"parley-help-notice-answered":`Your question was answered on “$1”.`,"parley-help-notice-done":`Got it`,"parley-help-notice-help":`Ask for help`,"parley-help-notice-look":`Look at the page`,"parley-help-notice-read":`Read the answer`,"parley-help-notice-reverted":`Your edit of “$1” was reverted. That happens to everybody; somebody can explain why.`,"parley-help-notices":`News for you`,"parley-help-of":`Help for $1`,"parley-help-only-look":`Only look`,"parley-help-others-wait":`{{PLURAL:$2|$1 person waits before you.|$1 people wait before you.}}`,"parley-help-page-instead":`Ask on “$1” instead`,"parley-help-pass":`Pass it on`,"parley-help-pass-heading":`Pass this request on`,"parley-help-pass-note":`What they should know`,"parley-help-pass-open":`Pass it on…`,"parley-help-pass-seen":`Helpers see this note; the asker does not.`,"parley-help-place":`{{PLURAL:$2|You are number $1 in the queue.|You are number $1 in the queue.}}`,"parley-help-point":`Show the selected words`,"parley-help-point-nothing":`Select the words you want to show first.`,"parley-help-point-stop":`Stop showing`,"parley-help-pointed":`$1 shows you a passage.`,"parley-help-pointed-again":`Show it again`,"parley-help-pointed-title":`Your mentor shows you this`,"parley-help-post":`Put it on my talk page`,"parley-help-post-heading":`Put this conversation on your talk page?`,"parley-help-post-text":`Everybody can read it there, with the names of those who wrote.`,"parley-help-posted":`It is on “$1” now`,"parley-help-present":`{{PLURAL:$2|$1 helper is here.|$1 helpers are here.}}`,"parley-help-promise":`Not kept: gone when the request is closed`,"parley-help-question":`What do you need help with?`,"parley-help-read-answer":`Read the answer on “$1”`,"parley-help-second":`Ask them along`,"parley-help-second-heading":`Ask a second helper along`,"parley-help-second-open":`Ask a second helper along…`,"parley-help-section":`$1, section “$2”`,"parley-help-see-note":`See it on “$1”`,"parley-help-shares":`What helpers will see`,"parley-help-shares-edit":`That you are editing it now; they can ask to come in`,"parley-help-shares-edits":`{{PLURAL:$2|That you have made $1 edit|That you have made $1 edits}}`,"parley-help-shares-language":`Your language: $1`,"parley-help-shares-name":`Your name: $1`,"parley-help-shares-not":`Your network address is never shown.`,"parley-help-shares-page":`The page: $1`,"parley-help-shares-revision":`Its revision: $1`,"parley-help-shares-section":`The section you are at: $1`,"parley-help-sign-in":`Sign in to ask for help.`,"parley-help-solved":`Was it solved?`,"parley-help-solved-no":`No`,"parley-help-solved-partly":`Partly`,"parley-help-solved-yes":`Yes`,"parley-help-stage-everyone":`All helpers are being asked.`,"parley-help-stage-matching":`Helpers who know the topic are being asked.`,"parley-help-stage-outside":`Helpers who are elsewhere are being told, too.`,"parley-help-state-abandoned":`This request has ended: the asker is gone.`,"parley-help-state-closed":`This request is closed.`,"parley-help-state-parked":`This request is kept for later.`,"parley-help-state-solved":`Solved: $1.`,"parley-help-state-thanked":`You were thanked.`,"parley-help-state-withdrawn":`The asker has withdrawn this request.`,"parley-help-step-in":`Step into the text`,"parley-help-step-out":`Leave the text`,"parley-help-thank":`Thank $1`,"parley-help-thank-where":`Thanks are posted on their talk page, or given as this wiki does it.`,"parley-help-thank-words":`A few words, if you like`,"parley-help-thanked":`You thanked $1.`,"parley-help-title":`Live help`,"parley-help-to-anyone":`Whoever takes it`,"parley-help-to-whom":`To whom`,"parley-help-told":`You are told here when somebody answers.`,"parley-help-wait-hours":`{{PLURAL:$2|Usually an answer takes up to $1 hour.|Usually an answer takes up to $1 hours.}}`,"parley-help-wait-minute":`Usually they answer within a minute.`,"parley-help-wait-minutes":`{{PLURAL:$2|Usually they answer within $1 minute.|Usually they answer within $1 minutes.}}`,"parley-help-wait-on":`Wait on`,"parley-help-withdraw":`Withdraw the request`,"parley-help-withdraw-heading":`Withdraw this request?`,"parley-help-withdraw-text":`Helpers will not see your question any more.`,"parley-help-withdrawn":`You have withdrawn this request.`,"parley-help-you-are-in":`You are in the text of $1 as mentor.`,"parley-help-you-come":`$1 sees that you are coming, and can let you in or say no.`,"parley-help-you-were-declined":`$1 does not want anybody in the text right now. The conversation goes on.`,"parley-help-yours":`Your request`},others:Object.fromEntries(Object.entries(Object.assign({"./ar.json":()=>require("ext.parley.bootstrap").load("ext.parley.messages-ar").then(e=>e.a),"./de.json":()=>require("ext.parley.bootstrap").load("ext.parley.messages-de").then(e=>e.a),"./ja.json":()=>require("ext.parley.bootstrap").load("ext.parley.messages-ja").then(e=>e.a)})).map(([e,t])=>[e.slice(2,-5),t]))});var yn=n.zn(n.Fn()),bn=[`wheel`,`touchmove`,`keydown`,`mousedown`],M=new WeakMap,xn=new WeakMap,Sn=new WeakMap,N=new WeakMap,Cn=new WeakMap,P=new WeakMap,F=new WeakMap,wn=new WeakMap,I=new WeakSet,Tn=new WeakMap,En=class{constructor(e){n.on(this,I),n.an(this,M,void 0),n.an(this,xn,void 0),n.an(this,Sn,!1),n.an(this,N,void 0),n.an(this,Cn,[]),n.an(this,P,void 0),n.an(this,F,!0),n.an(this,wn,void 0),n.an(this,Tn,()=>n.in(I,this,Nn).call(this,!1)),n.Vt(M,this,e)}get passages(){return n.rn(Cn,this)}requestChanged(e,t){n.Vt(xn,this,e);let r=(t==null?void 0:t.state.kind)===`joined`;n.rn(Sn,this)&&!r&&(n.in(I,this,On).call(this,void 0),n.in(I,this,jn).call(this,void 0)),n.Vt(Sn,this,r)}take(e,t){switch(n.Vt(xn,this,e),t.type){case`point`:n.in(I,this,Dn).call(this,t.by,t.passage);return;case`lead`:n.in(I,this,An).call(this,t.by,t.passage);return;case`follow`:n.Vt(F,this,t.on)}}bar(){let{wiki:e}=n.rn(M,this).context();if(n.rn(P,this)!==void 0){let t=n.I(n.rn(P,this),e);return Fn(n.rn(F,this)?n.Ln(`parley-help-led`,t):n.Ln(`parley-help-led-not`,t),n.rn(F,this)?n.Ln(`parley-help-follow-stop`):n.Ln(`parley-help-follow`),()=>n.in(I,this,Nn).call(this,!n.rn(F,this)))}return n.rn(N,this)===void 0?n.vn:Fn(n.Ln(`parley-help-pointed`,n.I(n.rn(N,this).by,e)),n.Ln(`parley-help-pointed-again`),()=>n.in(I,this,kn).call(this))}};function Dn(e,t){n.in(I,this,On).call(this,t===null?void 0:{by:e,passage:t}),t!==null&&(n.mn(`${n.Ln(`parley-help-pointed`,n.I(e,n.rn(M,this).context().wiki))} ${t.quote}`),n.in(I,this,kn).call(this))}function On(e){n.Vt(N,this,e);let t=n.Ln(`parley-help-pointed-title`);n.Vt(Cn,this,e===void 0?[]:[{id:`pointed`,anchor:e.passage,pointed:t}])}function kn(){var e;n.rn(N,this)!==void 0&&((e=n.rn(M,this).editor())==null||e.reveal(n.rn(N,this).passage))}function An(e,t){t===null?n.in(I,this,jn).call(this,void 0):(n.rn(P,this)===void 0&&(n.Vt(F,this,!0),n.mn(n.Ln(`parley-help-led`,n.I(e,n.rn(M,this).context().wiki)))),n.in(I,this,jn).call(this,e),n.rn(F,this)&&n.in(I,this,Mn).call(this,t))}function jn(e){n.Vt(P,this,e),n.in(I,this,Pn).call(this,e!==void 0&&n.rn(F,this))}function Mn(e){var t;let r=(t=n.rn(M,this).editor())==null?void 0:t.view,a=n.rn(M,this).document();if(r===void 0||a===void 0)return;let o=i.u(r.state,e,a);o!==void 0&&i.o(r,o.from)}function Nn(e){var t;n.Vt(F,this,e),n.in(I,this,Pn).call(this,e&&n.rn(P,this)!==void 0),(t=n.rn(xn,this))==null||t.tell({type:`help-follow`,on:e}),n.rn(M,this).host.requestUpdate()}function Pn(e){var t;let r=e?(t=n.rn(M,this).editor())==null||(t=t.view)==null?void 0:t.dom:void 0;if(r!==n.rn(wn,this)){for(let e of bn){var i;(i=n.rn(wn,this))==null||i.removeEventListener(e,n.rn(Tn,this)),r==null||r.addEventListener(e,n.rn(Tn,this),{passive:!0})}n.Vt(wn,this,r)}}function Fn(e,t,r){return n.yn`<div class="parley-edit__notice parley-edit__notice--calm" data-notice="mentor">
<p role="status">${e}</p>
<button type="button" class="parley-edit__button" @click=${r}>${t}</button>
</div>`}var In=400,L=new WeakMap,R=new WeakMap,z=new WeakMap,B=new WeakMap,V=new WeakMap,Ln=new WeakMap,H=new WeakSet,Rn=class{constructor(e,t){n.on(this,H),n.an(this,L,void 0),n.an(this,R,void 0),n.an(this,z,!1),n.an(this,B,``),n.an(this,V,void 0),n.an(this,Ln,()=>{n.rn(V,this)!=null||n.Vt(V,this,setTimeout(()=>{n.Vt(V,this,void 0),n.rn(z,this)&&n.in(H,this,zn).call(this)},In))}),n.Vt(L,this,e),n.Vt(R,this,t)}get on(){return n.rn(z,this)}start(){n.rn(z,this)||(n.Vt(z,this,!0),document.addEventListener(`scroll`,n.rn(Ln,this),{capture:!0,passive:!0}),n.in(H,this,zn).call(this))}stop(){n.rn(z,this)&&(n.Vt(z,this,!1),n.Vt(B,this,``),clearTimeout(n.rn(V,this)),n.Vt(V,this,void 0),document.removeEventListener(`scroll`,n.rn(Ln,this),{capture:!0}),n.rn(R,this).call(this,null))}};function zn(){let e=n.in(H,this,Bn).call(this);e!==void 0&&e.start!==n.rn(B,this)&&(n.Vt(B,this,e.start),n.rn(R,this).call(this,e))}function Bn(){var e;let t=(e=n.rn(L,this).editor())==null?void 0:e.view,r=n.rn(L,this).document();if(t===void 0||r===void 0)return;let{left:a,width:o}=t.dom.getBoundingClientRect(),s=t.posAtCoords({left:a+o/2,top:innerHeight/2});if(s===null)return;let c=t.state.doc.resolve(s.pos);if(c.parent.isTextblock&&c.parent.content.size!==0)return i.l(t.state,{from:c.start(),to:c.end()},r)}var U=new WeakMap,W=new WeakMap,G=new WeakMap,K=new WeakMap,Vn=new WeakMap,Hn=new WeakMap,q=new WeakMap,J=new WeakMap,Un=new WeakMap,Y=new WeakSet,Wn=class{constructor(e){n.on(this,Y),n.an(this,U,void 0),n.an(this,W,void 0),n.an(this,G,void 0),n.an(this,K,void 0),n.an(this,Vn,!1),n.an(this,Hn,!1),n.an(this,q,!1),n.an(this,J,!1),n.an(this,Un,!0),n.Vt(U,this,e),n.Vt(W,this,new Rn(e,e=>{var t;return(t=n.rn(G,this))==null?void 0:t.tell({type:`help-lead`,passage:e})}))}get edits(){return n.rn(q,this)&&X.call(n.in(Y,this))}requestChanged(e,t){n.Vt(G,this,e),n.Vt(K,this,t),t!==void 0&&(n.in(Y,this,Gn).call(this,e,t),X.call(n.in(Y,this))?n.rn(Hn,this)||n.Vt(Hn,this,n.in(Y,this,Xn).call(this,t.asker)):(n.Vt(q,this,!1),n.Vt(J,this,!1),n.rn(W,this).stop()))}take(e){e.type===`follow`&&n.Vt(Un,this,e.on)}bar(){let e=n.rn(K,this);if(e===void 0||!X.call(n.in(Y,this)))return n.vn;let t=n.I(e.asker,n.rn(U,this).context().wiki),r=n.rn(q,this)?n.Ln(`parley-help-editing-with`,t):n.Ln(`parley-help-looking`,t);return n.yn`<div class="parley-edit__notice parley-edit__notice--calm" data-notice="mentor">
<p role="status">
${r} ${n.rn(W,this).on&&!n.rn(Un,this)?n.Ln(`parley-help-not-followed`,t):n.vn}
</p>
${Zn(n.rn(q,this)?n.Ln(`parley-help-only-look`):n.Ln(`parley-help-edit`),()=>n.in(Y,this,qn).call(this,!n.rn(q,this)))}
${Zn(n.rn(J,this)?n.Ln(`parley-help-point-stop`):n.Ln(`parley-help-point`),()=>n.in(Y,this,Jn).call(this))}
${Zn(n.rn(W,this).on?n.Ln(`parley-help-lead-stop`):n.Ln(`parley-help-lead`),()=>n.in(Y,this,Yn).call(this))}
</div>`}};function Gn(e,t){let{state:r}=t;if(n.rn(Vn,this)||e.status.state!==`online`||r.kind!==`claimed`&&r.kind!==`joined`)return;n.Vt(Vn,this,!0);let i=e=>{var t;return e.userId===((t=Kn.call(n.in(Y,this)))==null?void 0:t.userId)&&e.wiki===Kn.call(n.in(Y,this)).wiki};!(r.coming.some(({helper:e})=>i(e))||r.declined.some(i)||X.call(n.in(Y,this)))&&r.helpers.some(i)&&e.tell({type:`help-join`})}function Kn(){var e;return(e=n.rn(U,this).context().person)==null?void 0:e}function X(){return n.rn(K,this)!==void 0&&wt(n.rn(K,this),Kn.call(n.in(Y,this)))}function qn(e){var t;n.Vt(q,this,e),n.rn(U,this).host.requestUpdate(),(t=n.rn(U,this).editor())==null||t.focus()}function Jn(){var e,t;if(n.rn(J,this)){var r;n.Vt(J,this,!1),(r=n.rn(G,this))==null||r.tell({type:`help-point`,passage:null}),n.rn(U,this).host.requestUpdate();return}let i=(e=n.rn(U,this).editor())==null?void 0:e.selectionAnchor();i===void 0?n.mn(n.Ln(`parley-help-point-nothing`)):(n.Vt(J,this,!0),(t=n.rn(G,this))==null||t.tell({type:`help-point`,passage:i}),n.rn(U,this).host.requestUpdate())}function Yn(){n.Vt(Un,this,!0),n.rn(W,this).on?n.rn(W,this).stop():n.rn(W,this).start(),n.rn(U,this).host.requestUpdate()}function Xn(e){var t;let a=(t=n.rn(U,this).editor())==null?void 0:t.view;if(a===void 0)return!1;let o=[...r.s(a.state).values()].find(({person:t})=>n.St(t)===n.St(e));return o!==void 0&&(i.o(a,o.head),!0)}function Zn(e,t){return n.yn`<button type="button" class="parley-edit__button" @click=${t}>${e}</button>`}function Qn(e,t){let n;return e.forEach((e,r)=>{r<=t&&e.type.name===`heading`&&(n=e.textContent.trim())}),n===``?void 0:n}var Z=new WeakMap,$n=new WeakMap,Q=new WeakMap,er=new WeakMap,$=new WeakMap,tr=new WeakMap,nr=new WeakMap,rr=new WeakMap,ir=new WeakMap,ar=new WeakMap,or=new WeakMap,sr=new WeakMap,cr=new WeakMap,lr=class e{constructor(e,t){n.an(this,Z,void 0),n.an(this,$n,void 0),n.an(this,Q,void 0),n.an(this,er,void 0),n.an(this,$,void 0),n.an(this,tr,void 0),n.an(this,nr,void 0),n.an(this,rr,0),n.an(this,ir,async()=>{let e=n.rn(Z,this).connection();if(e===void 0)throw Error(`the page is not connected`);return e}),n.an(this,ar,e=>{let{link:t}=e.detail,r=e.detail.request;n.rn($,this)===void 0?n.rn(Q,this).requestChanged(t,r):n.rn($,this).requestChanged(t,r),n.rn(Z,this).host.requestUpdate()}),n.an(this,or,e=>{let{link:t,signal:r}=e.detail;n.rn($,this)===void 0?n.rn(Q,this).take(t,r):n.rn($,this).take(r),n.rn(Z,this).host.requestUpdate()}),n.an(this,sr,e=>{e.stopPropagation(),n.Vt(rr,this,e.detail.count),n.rn(Z,this).host.requestUpdate()}),n.an(this,cr,e=>{var t;e.stopPropagation(),(t=n.rn(Z,this).editor())==null||t.focus()}),n.Vt(Z,this,e),n.Vt($n,this,t),n.Vt(Q,this,new En(e))}static async load(t,n){return await yn,new e(t,n)}get unread(){return n.rn(rr,this)}get edits(){var e;return((e=n.rn($,this))==null?void 0:e.edits)===!0}get passages(){return n.rn(Q,this).passages}prepare(e){var t;let{title:r}=n.rn(Z,this).context(),i=n.rn(Z,this).document(),a=(t=n.rn(Z,this).editor())==null?void 0:t.view,o=a===void 0?void 0:Qn(a.state.doc,a.state.selection.head);n.Vt(er,this,n.Xt(n.Xt({cause:e,page:r,revision:n.rn(Z,this).revision()},o!==void 0&&{section:o}),i!==void 0&&{edit:i})),n.rn(Z,this).host.requestUpdate()}visit(e,t){let i=n.rn(Z,this).connection();if(n.Vt(tr,this,r.t({kind:`help`,wiki:n.rn(Z,this).context().wiki,key:e})),n.Vt($,this,new Wn(n.rn(Z,this))),t!==void 0&&i!==void 0){let e=()=>n.rn(Z,this).host.requestUpdate();n.Vt(nr,this,new ve(i,t,{changed:e,offered:e}))}n.rn(Z,this).host.requestUpdate()}async focusField(){var e,t;let{host:r}=n.rn(Z,this);await((e=(t=r.querySelector(`parley-help`))==null?r.querySelector(`parley-help-talk`):t)==null?void 0:e.focusField())}bars(){return n.rn($,this)===void 0?n.rn(Q,this).bar():n.rn($,this).bar()}render(e){let t=n.rn(Z,this).context();if(n.rn(tr,this)!==void 0){var r,i;return n.yn`<parley-help-talk
side="helper"
inPage
.document=${n.rn(tr,this)}
.connection=${n.rn(Z,this).connection()}
.context=${t}
.helpers=${(r=(i=n.rn(nr,this))==null?void 0:i.helpers)==null?[]:r}
.back=${n.rn($n,this)}
@parley-help-request=${n.rn(ar,this)}
@parley-help-signal=${n.rn(or,this)}
@parley-unread=${n.rn(sr,this)}
@parley-leave=${n.rn(cr,this)}
></parley-help-talk>`}return n.rn(er,this)===void 0?n.vn:n.yn`<parley-help
.context=${t}
.connect=${n.rn(ir,this)}
.from=${n.rn(er,this)}
.back=${n.rn($n,this)}
?active=${e}
@parley-help-request=${n.rn(ar,this)}
@parley-help-signal=${n.rn(or,this)}
@parley-unread=${n.rn(sr,this)}
@parley-leave=${n.rn(cr,this)}
></parley-help>`}};exports.HelpSide=lr,exports.t=se;
