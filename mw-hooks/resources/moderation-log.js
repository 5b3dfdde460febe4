// SPDX-License-Identifier: GPL-2.0-or-later
"use strict";const e=require("ext.parley.common");var t=e.On`
:host {
display: block;
flex: 1;
min-block-size: 0;
overflow: auto;
}
.states {
display: flex;
flex-wrap: wrap;
gap: var(--spacing-25);
padding: var(--spacing-75) var(--spacing-100);
}
.states [aria-pressed='true'] {
border-color: var(--border-color-progressive);
background: var(--background-color-progressive-subtle);
color: var(--color-progressive);
}
ul {
margin: 0;
padding: 0;
list-style: none;
}
.item {
padding: var(--spacing-75) var(--spacing-100);
border-block-end: 1px solid var(--border-color-muted);
overflow-wrap: anywhere;
}
.item p {
margin: 0;
}
.subtle {
color: var(--color-subtle);
font-size: var(--font-size-x-small);
}
blockquote {
margin: var(--spacing-50) 0;
padding: var(--spacing-50) var(--spacing-75);
border-inline-start: 3px solid var(--border-color-subtle);
background: var(--background-color-neutral-subtle);
white-space: pre-wrap;
}
blockquote.reported {
border-inline-start-color: var(--border-color-error);
}
.actions {
display: flex;
flex-wrap: wrap;
gap: var(--spacing-50);
margin-block-start: var(--spacing-50);
}
.note {
margin: 0;
padding: var(--spacing-75) var(--spacing-100);
color: var(--color-subtle);
}
`,n=new Set([`mute`,`ban`,`close`]),r=new WeakMap,i=new WeakMap,a=new WeakMap,o=new WeakSet,s=class extends e.Tn{constructor(){super(),e.hn(this,o),e.mn(this,r,void 0),e.mn(this,i,void 0),e.mn(this,a,``),this.wiki=``,this.moderator=!1}connectedCallback(){super.connectedCallback(),e.pn(o,this,l).call(this)}render(){let t=e.fn(r,this);return e.Dn`
${e.fn(a,this)===``?e.En:e.Dn`<p class="note" role="alert">${e.fn(a,this)}</p>`}
${(t==null?void 0:t.length)===0?e.Dn`<p class="note">${e.Rn(`parley-log-empty`)}</p>`:e.En}
<ul role="list">
${t==null?void 0:t.map(t=>e.pn(o,this,c).call(this,t))}
</ul>
${e.fn(i,this)===void 0?e.En:e.Dn`<p class="note">
<button type="button" class="button" @click=${()=>void e.pn(o,this,l).call(this,e.fn(i,this))}>
${e.Rn(`parley-log-older`)}
</button>
</p>`}
`}};function c(t){let r=n.has(t.action)&&t.undone===void 0,i=t.until!==void 0&&t.until<Date.now();return e.Dn`<li class="item">
<p>${f(t,this.wiki)}</p>
${t.reason===``?e.En:e.Dn`<p>${e.Rn(`parley-notice-reason`,e.Ln(t.reason))}</p>`}
<p class="subtle">
${e.Bt(t.at)}
${t.until===void 0?e.En:e.Rn(`parley-log-until`,e.Bt(t.until))}
${t.undone===void 0?e.En:e.Rn(`parley-log-undone`,e.B(t.undone.by,this.wiki))}
</p>
${this.moderator&&r&&!i?e.Dn`<div class="actions">
<button type="button" class="button" @click=${()=>void e.pn(o,this,u).call(this,t)}>
${e.Rn(`parley-log-undo`)}
</button>
</div>`:e.En}
</li>`}async function l(t){try{var n;let o=await e.f(t),s=t===void 0||(n=e.fn(r,this))==null?[]:n,c=new Set(s.map(e=>e.id));e.in(r,this,[...s,...o.entries.filter(e=>!c.has(e.id))]),e.in(i,this,o.before),e.in(a,this,``)}catch(t){e.in(a,this,e.Rn(`parley-log-failed`))}this.requestUpdate()}async function u(t){try{var n;let i=await e.h(t.id);e.in(r,this,(n=e.fn(r,this))==null?void 0:n.map(e=>e.id===t.id?i:e)),e.in(a,this,``)}catch(t){e.in(a,this,d(t))}this.requestUpdate()}e.Qn(s,`properties`,{wiki:{},moderator:{type:Boolean}}),e.Qn(s,`styles`,[e._n,e.vn,t]);function d(t){let n=typeof t==`object`&&t&&`code`in t?e.Yn(t.code):void 0;return n===void 0?e.Rn(`parley-error-not-done`):e.L(n)}function f(t,n){let r=e.B(t.by,n),i=t.person===void 0?``:e.B(t.person,n),a=e.Ln(t.title);switch(t.action){case`remove`:return e.Rn(`parley-log-remove`,r,i,a);case`mute`:return e.Rn(`parley-log-mute`,r,i,a);case`kick`:return e.Rn(`parley-log-kick`,r,i,a);case`ban`:return t.everywhere===!0?e.Rn(`parley-log-ban-everywhere`,r,i):e.Rn(`parley-log-ban`,r,i,a);case`slow`:return t.seconds===void 0||t.seconds===0?e.Rn(`parley-log-slow-end`,r,a):e.Rn(`parley-log-slow`,r,a,e.Wt(t.seconds));case`close`:return e.Rn(`parley-log-close`,r,a)}}customElements.define(`parley-moderation-log`,s),exports.ParleyModerationLog=s,exports.failure=d,exports.t=t;
