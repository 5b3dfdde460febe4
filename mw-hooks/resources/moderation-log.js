// SPDX-License-Identifier: GPL-2.0-or-later
"use strict";const e=require("ext.parley.common");var t=e.En`
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
`,n=new Set([`mute`,`ban`,`close`]),r=new WeakMap,i=new WeakMap,a=new WeakMap,o=new WeakSet,s=class extends e.Cn{constructor(){super(),e.pn(this,o),e.fn(this,r,void 0),e.fn(this,i,void 0),e.fn(this,a,``),this.wiki=``,this.moderator=!1}connectedCallback(){super.connectedCallback(),e.dn(o,this,l).call(this)}render(){let t=e.un(r,this);return e.Tn`
${e.un(a,this)===``?e.wn:e.Tn`<p class="note" role="alert">${e.un(a,this)}</p>`}
${(t==null?void 0:t.length)===0?e.Tn`<p class="note">${e.In(`parley-log-empty`)}</p>`:e.wn}
<ul role="list">
${t==null?void 0:t.map(t=>e.dn(o,this,c).call(this,t))}
</ul>
${e.un(i,this)===void 0?e.wn:e.Tn`<p class="note">
<button type="button" class="button" @click=${()=>void e.dn(o,this,l).call(this,e.un(i,this))}>
${e.In(`parley-log-older`)}
</button>
</p>`}
`}};function c(t){let r=n.has(t.action)&&t.undone===void 0,i=t.until!==void 0&&t.until<Date.now();return e.Tn`<li class="item">
<p>${f(t,this.wiki)}</p>
${t.reason===``?e.wn:e.Tn`<p>${e.In(`parley-notice-reason`,e.Fn(t.reason))}</p>`}
<p class="subtle">
${e.Bt(t.at)}
${t.until===void 0?e.wn:e.In(`parley-log-until`,e.Bt(t.until))}
${t.undone===void 0?e.wn:e.In(`parley-log-undone`,e.V(t.undone.by,this.wiki))}
</p>
${this.moderator&&r&&!i?e.Tn`<div class="actions">
<button type="button" class="button" @click=${()=>void e.dn(o,this,u).call(this,t)}>
${e.In(`parley-log-undo`)}
</button>
</div>`:e.wn}
</li>`}async function l(t){try{var n;let o=await e.p(t),s=t===void 0||(n=e.un(r,this))==null?[]:n,c=new Set(s.map(e=>e.id));e.rn(r,this,[...s,...o.entries.filter(e=>!c.has(e.id))]),e.rn(i,this,o.before),e.rn(a,this,``)}catch(t){e.rn(a,this,e.In(`parley-log-failed`))}this.requestUpdate()}async function u(t){try{var n;let i=await e.g(t.id);e.rn(r,this,(n=e.un(r,this))==null?void 0:n.map(e=>e.id===t.id?i:e)),e.rn(a,this,``)}catch(t){e.rn(a,this,d(t))}this.requestUpdate()}e.Xn(s,`properties`,{wiki:{},moderator:{type:Boolean}}),e.Xn(s,`styles`,[e.hn,e.gn,t]);function d(t){let n=typeof t==`object`&&t&&`code`in t?e.qn(t.code):void 0;return n===void 0?e.In(`parley-error-not-done`):e.R(n)}function f(t,n){let r=e.V(t.by,n),i=t.person===void 0?``:e.V(t.person,n),a=e.Fn(t.title);switch(t.action){case`remove`:return e.In(`parley-log-remove`,r,i,a);case`mute`:return e.In(`parley-log-mute`,r,i,a);case`kick`:return e.In(`parley-log-kick`,r,i,a);case`ban`:return t.everywhere===!0?e.In(`parley-log-ban-everywhere`,r,i):e.In(`parley-log-ban`,r,i,a);case`slow`:return t.seconds===void 0||t.seconds===0?e.In(`parley-log-slow-end`,r,a):e.In(`parley-log-slow`,r,a,e.Wt(t.seconds));case`close`:return e.In(`parley-log-close`,r,a)}}customElements.define(`parley-moderation-log`,s),exports.ParleyModerationLog=s,exports.failure=d,exports.t=t;
