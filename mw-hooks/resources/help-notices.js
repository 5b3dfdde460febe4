// SPDX-License-Identifier: GPL-2.0-or-later
"use strict";const e=require("ext.parley.rolldown-runtime"),t=require("ext.parley.common");var n=e.t({dismissNotice:()=>o,helpNotices:()=>r,noticeAddress:()=>a,noticeLine:()=>i});function r(e,n){return e.length===0?t.En:t.Dn`<ul role="list" aria-label=${t.Rn(`parley-help-notices`)}>
${e.map(e=>s(e,n))}
</ul>`}function i(e){switch(e.kind){case`answered`:return t.Rn(`parley-help-notice-answered`,t.Ln(e.answer.title));case`reverted`:return t.Rn(`parley-help-notice-reverted`,t.Ln(e.page))}}function a(e){return t.Yt(e.kind===`answered`?e.answer.title:e.page)}async function o(e){try{await t.Gn(e.id)}catch(e){}}function s(e,n){let r=()=>void o(e).then(n);return t.Dn`<li class="card">
<p role="status">${i(e)}</p>
<div class="actions">
<a class="button" href=${a(e)} @click=${r}>
${e.kind===`answered`?t.Rn(`parley-help-notice-read`):t.Rn(`parley-help-notice-look`)}
</a>
<button type="button" class="button quiet" @click=${r}>${t.Rn(`parley-help-notice-done`)}</button>
</div>
</li>`}Object.defineProperty(exports,"n",{enumerable:!0,get:function(){return n}}),Object.defineProperty(exports,"t",{enumerable:!0,get:function(){return r}});
