// SPDX-License-Identifier: GPL-2.0-or-later
"use strict";const e=require("ext.parley.common");var t=e.wn`
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
`,n=new Set([`mute`,`ban`,`close`]),r=new WeakMap,i=new WeakMap,a=new WeakMap,o=new WeakSet,s=class extends e.xn{constructor(){super(),e.un(this,o),e.ln(this,r,void 0),e.ln(this,i,void 0),e.ln(this,a,``),this.wiki=``,this.moderator=!1}connectedCallback(){super.connectedCallback(),e.cn(o,this,l).call(this)}render(){let t=e.sn(r,this);return e.Cn`
${e.sn(a,this)===``?e.Sn:e.Cn`<p class="note" role="alert">${e.sn(a,this)}</p>`}
${(t==null?void 0:t.length)===0?e.Cn`<p class="note">${e.In(`parley-log-empty`)}</p>`:e.Sn}
<ul role="list">
${t==null?void 0:t.map(t=>e.cn(o,this,c).call(this,t))}
</ul>
${e.sn(i,this)===void 0?e.Sn:e.Cn`<p class="note">
<button type="button" class="button" @click=${()=>void e.cn(o,this,l).call(this,e.sn(i,this))}>
${e.In(`parley-log-older`)}
</button>
</p>`}
`}};function c(t){let r=n.has(t.action)&&t.undone===void 0,i=t.until!==void 0&&t.until<Date.now();return e.Cn`<li class="item">
<p>${f(t,this.wiki)}</p>
${t.reason===``?e.Sn:e.Cn`<p>${e.In(`parley-notice-reason`,e.Fn(t.reason))}</p>`}
<p class="subtle">
${e.Ot(t.at)}
${t.until===void 0?e.Sn:e.In(`parley-log-until`,e.Ot(t.until))}
${t.undone===void 0?e.Sn:e.In(`parley-log-undone`,e.V(t.undone.by,this.wiki))}
</p>
${this.moderator&&r&&!i?e.Cn`<div class="actions">
<button type="button" class="button" @click=${()=>void e.cn(o,this,u).call(this,t)}>
${e.In(`parley-log-undo`)}
</button>
</div>`:e.Sn}
</li>`}async function l(t){try{var n;let o=await e.p(t),s=t===void 0||(n=e.sn(r,this))==null?[]:n,c=new Set(s.map(e=>e.id));e.$t(r,this,[...s,...o.entries.filter(e=>!c.has(e.id))]),e.$t(i,this,o.before),e.$t(a,this,``)}catch(t){e.$t(a,this,e.In(`parley-log-failed`))}this.requestUpdate()}async function u(t){try{var n;let i=await e.g(t.id);e.$t(r,this,(n=e.sn(r,this))==null?void 0:n.map(e=>e.id===t.id?i:e)),e.$t(a,this,``)}catch(t){e.$t(a,this,d(t))}this.requestUpdate()}e.Xn(s,`properties`,{wiki:{},moderator:{type:Boolean}}),e.Xn(s,`styles`,[e.fn,e.pn,t]);function d(t){let n=typeof t==`object`&&t&&`code`in t?e.qn(t.code):void 0;return n===void 0?e.In(`parley-error-not-done`):e.R(n)}function f(t,n){let r=e.V(t.by,n),i=t.person===void 0?``:e.V(t.person,n),a=e.Fn(t.title);switch(t.action){case`remove`:return e.In(`parley-log-remove`,r,i,a);case`mute`:return e.In(`parley-log-mute`,r,i,a);case`kick`:return e.In(`parley-log-kick`,r,i,a);case`ban`:return t.everywhere===!0?e.In(`parley-log-ban-everywhere`,r,i):e.In(`parley-log-ban`,r,i,a);case`slow`:return t.seconds===void 0||t.seconds===0?e.In(`parley-log-slow-end`,r,a):e.In(`parley-log-slow`,r,a,e.Mt(t.seconds));case`close`:return e.In(`parley-log-close`,r,a)}}customElements.define(`parley-moderation-log`,s),exports.ParleyModerationLog=s,exports.failure=d,exports.t=t;
