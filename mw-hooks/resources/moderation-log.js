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
`,n=new Set([`mute`,`ban`,`close`]),r=new WeakMap,i=new WeakMap,a=new WeakMap,o=new WeakSet,s=class extends e.Tn{constructor(){super(),e.mn(this,o),e.pn(this,r,void 0),e.pn(this,i,void 0),e.pn(this,a,``),this.wiki=``,this.moderator=!1}connectedCallback(){super.connectedCallback(),e.fn(o,this,l).call(this)}render(){let t=e.dn(r,this);return e.Dn`
${e.dn(a,this)===``?e.En:e.Dn`<p class="note" role="alert">${e.dn(a,this)}</p>`}
${(t==null?void 0:t.length)===0?e.Dn`<p class="note">${e.Vn(`parley-log-empty`)}</p>`:e.En}
<ul role="list">
${t==null?void 0:t.map(t=>e.fn(o,this,c).call(this,t))}
</ul>
${e.dn(i,this)===void 0?e.En:e.Dn`<p class="note">
<button type="button" class="button" @click=${()=>void e.fn(o,this,l).call(this,e.dn(i,this))}>
${e.Vn(`parley-log-older`)}
</button>
</p>`}
`}};function c(t){let r=n.has(t.action)&&t.undone===void 0,i=t.until!==void 0&&t.until<Date.now();return e.Dn`<li class="item">
<p>${f(t,this.wiki)}</p>
${t.reason===``?e.En:e.Dn`<p>${e.Vn(`parley-notice-reason`,e.Bn(t.reason))}</p>`}
<p class="subtle">
${e.yt(t.at)}
${t.until===void 0?e.En:e.Vn(`parley-log-until`,e.yt(t.until))}
${t.undone===void 0?e.En:e.Vn(`parley-log-undone`,e.F(t.undone.by,this.wiki))}
</p>
${this.moderator&&r&&!i?e.Dn`<div class="actions">
<button type="button" class="button" @click=${()=>void e.fn(o,this,u).call(this,t)}>
${e.Vn(`parley-log-undo`)}
</button>
</div>`:e.En}
</li>`}async function l(t){try{var n;let o=await e.c(t),s=t===void 0||(n=e.dn(r,this))==null?[]:n,c=new Set(s.map(e=>e.id));e.Xt(r,this,[...s,...o.entries.filter(e=>!c.has(e.id))]),e.Xt(i,this,o.before),e.Xt(a,this,``)}catch(t){e.Xt(a,this,e.Vn(`parley-log-failed`))}this.requestUpdate()}async function u(t){try{var n;let i=await e.d(t.id);e.Xt(r,this,(n=e.dn(r,this))==null?void 0:n.map(e=>e.id===t.id?i:e)),e.Xt(a,this,``)}catch(t){e.Xt(a,this,d(t))}this.requestUpdate()}e.ln(s,`properties`,{wiki:{},moderator:{type:Boolean}}),e.ln(s,`styles`,[e.gn,e._n,t]);function d(t){let n=typeof t==`object`&&t&&`code`in t?e.sn(t.code):void 0;return n===void 0?e.Vn(`parley-error-not-done`):e.M(n)}function f(t,n){let r=e.F(t.by,n),i=t.person===void 0?``:e.F(t.person,n),a=e.Bn(t.title);switch(t.action){case`remove`:return e.Vn(`parley-log-remove`,r,i,a);case`mute`:return e.Vn(`parley-log-mute`,r,i,a);case`kick`:return e.Vn(`parley-log-kick`,r,i,a);case`ban`:return t.everywhere===!0?e.Vn(`parley-log-ban-everywhere`,r,i):e.Vn(`parley-log-ban`,r,i,a);case`slow`:return t.seconds===void 0||t.seconds===0?e.Vn(`parley-log-slow-end`,r,a):e.Vn(`parley-log-slow`,r,a,e.Ct(t.seconds));case`close`:return e.Vn(`parley-log-close`,r,a)}}customElements.define(`parley-moderation-log`,s),exports.ParleyModerationLog=s,exports.failure=d,exports.t=t;
