// SPDX-License-Identifier: GPL-2.0-or-later
"use strict";const e=require("ext.parley.common"),t=require("ext.parley.schema"),n=require("ext.parley.prosemirror"),r=require("ext.parley.dialog-styles"),i=require("ext.parley.refusal-words");var a=t.f.node(`doc`),o=new WeakMap,s=new WeakSet,c=new WeakMap,l=class extends e.Tn{constructor(){super(),e.hn(this,s),e.mn(this,o,new WeakMap),e.mn(this,c,t=>{t.preventDefault();let n=u.call(e.pn(s,this));n!==void 0&&e.pn(s,this,h).call(this,n)}),this.texts=[],this.copied=`no`,this.putOff=new Set}updated(t){let n=this.renderRoot.querySelector(`dialog`);n!==null&&(u.call(e.pn(s,this))!==void 0&&!n.open&&n.showModal(),u.call(e.pn(s,this))===void 0&&n.open&&n.close())}render(){let t=u.call(e.pn(s,this));return e.Dn`
<dialog aria-labelledby="title" @cancel=${e.fn(c,this)}>
${t===void 0?e.En:e.pn(s,this,d).call(this,t)}
</dialog>
`}};function u(){return this.texts.find(e=>!this.putOff.has(e.id))}function d(t){let n=t.why===`does-not-fit`?e.Rn(`session-kept-does-not-fit`):e.Rn(`session-kept-refused`,i.t(t.why));return e.Dn`
<header><h2 id="title" tabindex="-1" autofocus>${e.Rn(`session-kept-title`)}</h2></header>
<div class="body">
<p>${n}</p>
<div
class="difference"
role="region"
tabindex="0"
aria-label=${e.Rn(`session-kept-label`,e.Bt(t.at))}
>
<parley-difference .versions=${e.pn(s,this,p).call(this,t)}></parley-difference>
</div>
</div>
<footer>
<p class="hint" role="status">${e.pn(s,this,f).call(this)}</p>
<button class="button" type="button" @click=${()=>e.pn(s,this,h).call(this,t)}>${e.Rn(`session-kept-later`)}</button>
<button class="button destructive" type="button" @click=${()=>e.pn(s,this,g).call(this,t)}>
${e.Rn(`session-kept-done`)}
</button>
<button class="button primary" type="button" @click=${()=>void e.pn(s,this,m).call(this,t)}>
${e.Rn(`session-kept-copy`)}
</button>
</footer>
`}function f(){return this.copied===`no`?``:e.Rn(this.copied===`yes`?`session-kept-copied`:`session-kept-failed`)}function p(t){var n,r;let i=(n=e.fn(o,this).get(t))==null?{old:(r=t.base)==null?a:r,current:t.ours}:n;return e.fn(o,this).set(t,i),i}async function m(e){try{await navigator.clipboard.write([new ClipboardItem({"text/html":new Blob([_(e.ours)],{type:`text/html`}),"text/plain":new Blob([v(e.ours)],{type:`text/plain`})})]),this.copied=`yes`}catch(e){this.copied=`failed`}}function h(e){this.copied=`no`,this.putOff=new Set([...this.putOff,e.id])}function g(e){this.copied=`no`,this.dispatchEvent(new CustomEvent(`parley-kept-done`,{detail:e.id}))}e.Qn(l,`properties`,{texts:{attribute:!1},copied:{state:!0},putOff:{state:!0}}),e.Qn(l,`styles`,[e._n,e.vn,r.t]);function _(e){let r=document.createElement(`div`);return r.append(n.Ht.fromSchema(t.f).serializeFragment(e.content)),r.innerHTML}function v(e){return e.textBetween(0,e.content.size,`

`,`
`)}customElements.define(`parley-kept-text`,l),exports.ParleyKeptText=l;
