// SPDX-License-Identifier: GPL-2.0-or-later
"use strict";const e=require("ext.parley.common");var t=e.Nn`
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
`,n=new Set([`mute`,`ban`,`close`]),r=new WeakMap,i=new WeakMap,a=new WeakMap,o=new WeakSet,s=class extends e.An{constructor(){super(),e.yn(this,o),e.vn(this,r,void 0),e.vn(this,i,void 0),e.vn(this,a,``),this.wiki=``,this.moderator=!1}connectedCallback(){super.connectedCallback(),e._n(o,this,l).call(this)}render(){let t=e.gn(r,this);return e.Mn`
${e.gn(a,this)===``?e.jn:e.Mn`<p class="note" role="alert">${e.gn(a,this)}</p>`}
${(t==null?void 0:t.length)===0?e.Mn`<p class="note">${e.Kn(`parley-log-empty`)}</p>`:e.jn}
<ul role="list">
${t==null?void 0:t.map(t=>e._n(o,this,c).call(this,t))}
</ul>
${e.gn(i,this)===void 0?e.jn:e.Mn`<p class="note">
<button type="button" class="button" @click=${()=>void e._n(o,this,l).call(this,e.gn(i,this))}>
${e.Kn(`parley-log-older`)}
</button>
</p>`}
`}};function c(t){let r=n.has(t.action)&&t.undone===void 0,i=t.until!==void 0&&t.until<Date.now();return e.Mn`<li class="item">
<p>${f(t,this.wiki)}</p>
${t.reason===``?e.jn:e.Mn`<p>${e.Kn(`parley-notice-reason`,e.Gn(t.reason))}</p>`}
<p class="subtle">
${e.wt(t.at)}
${t.until===void 0?e.jn:e.Kn(`parley-log-until`,e.wt(t.until))}
${t.undone===void 0?e.jn:e.Kn(`parley-log-undone`,e.B(t.undone.by,this.wiki))}
</p>
${this.moderator&&r&&!i?e.Mn`<div class="actions">
<button type="button" class="button" @click=${()=>void e._n(o,this,u).call(this,t)}>
${e.Kn(`parley-log-undo`)}
</button>
</div>`:e.jn}
</li>`}async function l(t){try{var n;let o=await e.p(t),s=t===void 0||(n=e.gn(r,this))==null?[]:n,c=new Set(s.map(e=>e.id));e.tn(r,this,[...s,...o.entries.filter(e=>!c.has(e.id))]),e.tn(i,this,o.before),e.tn(a,this,``)}catch(t){e.tn(a,this,e.Kn(`parley-log-failed`))}this.requestUpdate()}async function u(t){try{var n;let i=await e.g(t.id);e.tn(r,this,(n=e.gn(r,this))==null?void 0:n.map(e=>e.id===t.id?i:e)),e.tn(a,this,``)}catch(t){e.tn(a,this,d(t))}this.requestUpdate()}e.mn(s,`properties`,{wiki:{},moderator:{type:Boolean}}),e.mn(s,`styles`,[e.xn,e.Sn,t]);function d(t){let n=typeof t==`object`&&t&&`code`in t?e.fn(t.code):void 0;return n===void 0?e.Kn(`parley-error-not-done`):e.L(n)}function f(t,n){let r=e.B(t.by,n),i=t.person===void 0?``:e.B(t.person,n),a=e.Gn(t.title);switch(t.action){case`remove`:return e.Kn(`parley-log-remove`,r,i,a);case`mute`:return e.Kn(`parley-log-mute`,r,i,a);case`kick`:return e.Kn(`parley-log-kick`,r,i,a);case`ban`:return t.everywhere===!0?e.Kn(`parley-log-ban-everywhere`,r,i):e.Kn(`parley-log-ban`,r,i,a);case`slow`:return t.seconds===void 0||t.seconds===0?e.Kn(`parley-log-slow-end`,r,a):e.Kn(`parley-log-slow`,r,a,e.Ot(t.seconds));case`close`:return e.Kn(`parley-log-close`,r,a)}}customElements.define(`parley-moderation-log`,s),exports.ParleyModerationLog=s,exports.failure=d,exports.t=t;
