// SPDX-License-Identifier: GPL-2.0-or-later
"use strict";const e=require("ext.parley.common");var t=e.In`
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
`,n=new Set([`mute`,`ban`,`close`]),r=new WeakMap,i=new WeakMap,a=new WeakMap,o=new WeakSet,s=class extends e.Nn{constructor(){super(),e.Sn(this,o),e.xn(this,r,void 0),e.xn(this,i,void 0),e.xn(this,a,``),this.wiki=``,this.moderator=!1}connectedCallback(){super.connectedCallback(),e.bn(o,this,l).call(this)}render(){let t=e.yn(r,this);return e.Fn`
${e.yn(a,this)===``?e.Pn:e.Fn`<p class="note" role="alert">${e.yn(a,this)}</p>`}
${(t==null?void 0:t.length)===0?e.Fn`<p class="note">${e.Yn(`parley-log-empty`)}</p>`:e.Pn}
<ul role="list">
${t==null?void 0:t.map(t=>e.bn(o,this,c).call(this,t))}
</ul>
${e.yn(i,this)===void 0?e.Pn:e.Fn`<p class="note">
<button type="button" class="button" @click=${()=>void e.bn(o,this,l).call(this,e.yn(i,this))}>
${e.Yn(`parley-log-older`)}
</button>
</p>`}
`}};function c(t){let r=n.has(t.action)&&t.undone===void 0,i=t.until!==void 0&&t.until<Date.now();return e.Fn`<li class="item">
<p>${f(t,this.wiki)}</p>
${t.reason===``?e.Pn:e.Fn`<p>${e.Yn(`parley-notice-reason`,e.Jn(t.reason))}</p>`}
<p class="subtle">
${e.Nt(t.at)}
${t.until===void 0?e.Pn:e.Yn(`parley-log-until`,e.Nt(t.until))}
${t.undone===void 0?e.Pn:e.Yn(`parley-log-undone`,e.V(t.undone.by,this.wiki))}
</p>
${this.moderator&&r&&!i?e.Fn`<div class="actions">
<button type="button" class="button" @click=${()=>void e.bn(o,this,u).call(this,t)}>
${e.Yn(`parley-log-undo`)}
</button>
</div>`:e.Pn}
</li>`}async function l(t){try{var n;let o=await e.p(t),s=t===void 0||(n=e.yn(r,this))==null?[]:n,c=new Set(s.map(e=>e.id));e.in(r,this,[...s,...o.entries.filter(e=>!c.has(e.id))]),e.in(i,this,o.before),e.in(a,this,``)}catch(t){e.in(a,this,e.Yn(`parley-log-failed`))}this.requestUpdate()}async function u(t){try{var n;let i=await e.g(t.id);e.in(r,this,(n=e.yn(r,this))==null?void 0:n.map(e=>e.id===t.id?i:e)),e.in(a,this,``)}catch(t){e.in(a,this,d(t))}this.requestUpdate()}e._n(s,`properties`,{wiki:{},moderator:{type:Boolean}}),e._n(s,`styles`,[e.wn,e.Tn,t]);function d(t){let n=typeof t==`object`&&t&&`code`in t?e.hn(t.code):void 0;return n===void 0?e.Yn(`parley-error-not-done`):e.R(n)}function f(t,n){let r=e.V(t.by,n),i=t.person===void 0?``:e.V(t.person,n),a=e.Jn(t.title);switch(t.action){case`remove`:return e.Yn(`parley-log-remove`,r,i,a);case`mute`:return e.Yn(`parley-log-mute`,r,i,a);case`kick`:return e.Yn(`parley-log-kick`,r,i,a);case`ban`:return t.everywhere===!0?e.Yn(`parley-log-ban-everywhere`,r,i):e.Yn(`parley-log-ban`,r,i,a);case`slow`:return t.seconds===void 0||t.seconds===0?e.Yn(`parley-log-slow-end`,r,a):e.Yn(`parley-log-slow`,r,a,e.Lt(t.seconds));case`close`:return e.Yn(`parley-log-close`,r,a)}}customElements.define(`parley-moderation-log`,s),exports.ParleyModerationLog=s,exports.failure=d,exports.t=t;
