// SPDX-License-Identifier: GPL-2.0-or-later
"use strict";const e=require("ext.parley.common");var t=e.Cn`
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
`,n=new Set([`mute`,`ban`,`close`]),r=new WeakMap,i=new WeakMap,a=new WeakMap,o=new WeakSet,s=class extends e.bn{constructor(){super(),e.ln(this,o),e.cn(this,r,void 0),e.cn(this,i,void 0),e.cn(this,a,``),this.wiki=``,this.moderator=!1}connectedCallback(){super.connectedCallback(),e.sn(o,this,l).call(this)}render(){let t=e.on(r,this);return e.Sn`
${e.on(a,this)===``?e.xn:e.Sn`<p class="note" role="alert">${e.on(a,this)}</p>`}
${(t==null?void 0:t.length)===0?e.Sn`<p class="note">${e.Bn(`parley-log-empty`)}</p>`:e.xn}
<ul role="list">
${t==null?void 0:t.map(t=>e.sn(o,this,c).call(this,t))}
</ul>
${e.on(i,this)===void 0?e.xn:e.Sn`<p class="note">
<button type="button" class="button" @click=${()=>void e.sn(o,this,l).call(this,e.on(i,this))}>
${e.Bn(`parley-log-older`)}
</button>
</p>`}
`}};function c(t){let r=n.has(t.action)&&t.undone===void 0,i=t.until!==void 0&&t.until<Date.now();return e.Sn`<li class="item">
<p>${f(t,this.wiki)}</p>
${t.reason===``?e.xn:e.Sn`<p>${e.Bn(`parley-notice-reason`,e.zn(t.reason))}</p>`}
<p class="subtle">
${e.vt(t.at)}
${t.until===void 0?e.xn:e.Bn(`parley-log-until`,e.vt(t.until))}
${t.undone===void 0?e.xn:e.Bn(`parley-log-undone`,e.F(t.undone.by,this.wiki))}
</p>
${this.moderator&&r&&!i?e.Sn`<div class="actions">
<button type="button" class="button" @click=${()=>void e.sn(o,this,u).call(this,t)}>
${e.Bn(`parley-log-undo`)}
</button>
</div>`:e.xn}
</li>`}async function l(t){try{var n;let o=await e.c(t),s=t===void 0||(n=e.on(r,this))==null?[]:n,c=new Set(s.map(e=>e.id));e.Gt(r,this,[...s,...o.entries.filter(e=>!c.has(e.id))]),e.Gt(i,this,o.before),e.Gt(a,this,``)}catch(t){e.Gt(a,this,e.Bn(`parley-log-failed`))}this.requestUpdate()}async function u(t){try{var n;let i=await e.d(t.id);e.Gt(r,this,(n=e.on(r,this))==null?void 0:n.map(e=>e.id===t.id?i:e)),e.Gt(a,this,``)}catch(t){e.Gt(a,this,d(t))}this.requestUpdate()}e.in(s,`properties`,{wiki:{},moderator:{type:Boolean}}),e.in(s,`styles`,[e.dn,e.fn,t]);function d(t){let n=typeof t==`object`&&t&&`code`in t?e.nn(t.code):void 0;return n===void 0?e.Bn(`parley-error-not-done`):e.M(n)}function f(t,n){let r=e.F(t.by,n),i=t.person===void 0?``:e.F(t.person,n),a=e.zn(t.title);switch(t.action){case`remove`:return e.Bn(`parley-log-remove`,r,i,a);case`mute`:return e.Bn(`parley-log-mute`,r,i,a);case`kick`:return e.Bn(`parley-log-kick`,r,i,a);case`ban`:return t.everywhere===!0?e.Bn(`parley-log-ban-everywhere`,r,i):e.Bn(`parley-log-ban`,r,i,a);case`slow`:return t.seconds===void 0||t.seconds===0?e.Bn(`parley-log-slow-end`,r,a):e.Bn(`parley-log-slow`,r,a,e.St(t.seconds));case`close`:return e.Bn(`parley-log-close`,r,a)}}customElements.define(`parley-moderation-log`,s),exports.ParleyModerationLog=s,exports.failure=d,exports.t=t;
