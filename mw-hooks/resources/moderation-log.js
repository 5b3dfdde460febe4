// SPDX-License-Identifier: GPL-2.0-or-later
"use strict";const e=require("ext.parley.common");var t=e.Dn`
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
`,n=new Set([`mute`,`ban`,`close`]),r=new WeakMap,i=new WeakMap,a=new WeakMap,o=new WeakSet,s=class extends e.wn{constructor(){super(),e.mn(this,o),e.pn(this,r,void 0),e.pn(this,i,void 0),e.pn(this,a,``),this.wiki=``,this.moderator=!1}connectedCallback(){super.connectedCallback(),e.fn(o,this,l).call(this)}render(){let t=e.dn(r,this);return e.En`
${e.dn(a,this)===``?e.Tn:e.En`<p class="note" role="alert">${e.dn(a,this)}</p>`}
${(t==null?void 0:t.length)===0?e.En`<p class="note">${e.Ln(`parley-log-empty`)}</p>`:e.Tn}
<ul role="list">
${t==null?void 0:t.map(t=>e.fn(o,this,c).call(this,t))}
</ul>
${e.dn(i,this)===void 0?e.Tn:e.En`<p class="note">
<button type="button" class="button" @click=${()=>void e.fn(o,this,l).call(this,e.dn(i,this))}>
${e.Ln(`parley-log-older`)}
</button>
</p>`}
`}};function c(t){let r=n.has(t.action)&&t.undone===void 0,i=t.until!==void 0&&t.until<Date.now();return e.En`<li class="item">
<p>${f(t,this.wiki)}</p>
${t.reason===``?e.Tn:e.En`<p>${e.Ln(`parley-notice-reason`,e.In(t.reason))}</p>`}
<p class="subtle">
${e.Bt(t.at)}
${t.until===void 0?e.Tn:e.Ln(`parley-log-until`,e.Bt(t.until))}
${t.undone===void 0?e.Tn:e.Ln(`parley-log-undone`,e.V(t.undone.by,this.wiki))}
</p>
${this.moderator&&r&&!i?e.En`<div class="actions">
<button type="button" class="button" @click=${()=>void e.fn(o,this,u).call(this,t)}>
${e.Ln(`parley-log-undo`)}
</button>
</div>`:e.Tn}
</li>`}async function l(t){try{var n;let o=await e.p(t),s=t===void 0||(n=e.dn(r,this))==null?[]:n,c=new Set(s.map(e=>e.id));e.rn(r,this,[...s,...o.entries.filter(e=>!c.has(e.id))]),e.rn(i,this,o.before),e.rn(a,this,``)}catch(t){e.rn(a,this,e.Ln(`parley-log-failed`))}this.requestUpdate()}async function u(t){try{var n;let i=await e.g(t.id);e.rn(r,this,(n=e.dn(r,this))==null?void 0:n.map(e=>e.id===t.id?i:e)),e.rn(a,this,``)}catch(t){e.rn(a,this,d(t))}this.requestUpdate()}e.Zn(s,`properties`,{wiki:{},moderator:{type:Boolean}}),e.Zn(s,`styles`,[e.gn,e._n,t]);function d(t){let n=typeof t==`object`&&t&&`code`in t?e.Jn(t.code):void 0;return n===void 0?e.Ln(`parley-error-not-done`):e.R(n)}function f(t,n){let r=e.V(t.by,n),i=t.person===void 0?``:e.V(t.person,n),a=e.In(t.title);switch(t.action){case`remove`:return e.Ln(`parley-log-remove`,r,i,a);case`mute`:return e.Ln(`parley-log-mute`,r,i,a);case`kick`:return e.Ln(`parley-log-kick`,r,i,a);case`ban`:return t.everywhere===!0?e.Ln(`parley-log-ban-everywhere`,r,i):e.Ln(`parley-log-ban`,r,i,a);case`slow`:return t.seconds===void 0||t.seconds===0?e.Ln(`parley-log-slow-end`,r,a):e.Ln(`parley-log-slow`,r,a,e.Wt(t.seconds));case`close`:return e.Ln(`parley-log-close`,r,a)}}customElements.define(`parley-moderation-log`,s),exports.ParleyModerationLog=s,exports.failure=d,exports.t=t;
