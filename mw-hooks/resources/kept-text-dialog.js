// SPDX-License-Identifier: GPL-2.0-or-later
"use strict";const e=require("ext.parley.common"),t=require("ext.parley.schema"),n=require("ext.parley.prosemirror"),r=require("ext.parley.dialog-styles"),i=require("ext.parley.refusal-words");var a=t.f.node(`doc`),o=new WeakMap,s=new WeakSet,c=new WeakMap,l=class extends e.wn{constructor(){super(),e.mn(this,s),e.pn(this,o,new WeakMap),e.pn(this,c,t=>{t.preventDefault();let n=u.call(e.fn(s,this));n!==void 0&&e.fn(s,this,h).call(this,n)}),this.texts=[],this.copied=`no`,this.putOff=new Set}updated(t){let n=this.renderRoot.querySelector(`dialog`);n!==null&&(u.call(e.fn(s,this))!==void 0&&!n.open&&n.showModal(),u.call(e.fn(s,this))===void 0&&n.open&&n.close())}render(){let t=u.call(e.fn(s,this));return e.En`
<dialog aria-labelledby="title" @cancel=${e.dn(c,this)}>
${t===void 0?e.Tn:e.fn(s,this,d).call(this,t)}
</dialog>
`}};function u(){return this.texts.find(e=>!this.putOff.has(e.id))}function d(t){let n=t.why===`does-not-fit`?e.Ln(`session-kept-does-not-fit`):e.Ln(`session-kept-refused`,i.t(t.why));return e.En`
<header><h2 id="title" tabindex="-1" autofocus>${e.Ln(`session-kept-title`)}</h2></header>
<div class="body">
<p>${n}</p>
<div
class="difference"
role="region"
tabindex="0"
aria-label=${e.Ln(`session-kept-label`,e.Bt(t.at))}
>
<parley-difference .versions=${e.fn(s,this,p).call(this,t)}></parley-difference>
</div>
</div>
<footer>
<p class="hint" role="status">${e.fn(s,this,f).call(this)}</p>
<button class="button" type="button" @click=${()=>e.fn(s,this,h).call(this,t)}>${e.Ln(`session-kept-later`)}</button>
<button class="button destructive" type="button" @click=${()=>e.fn(s,this,g).call(this,t)}>
${e.Ln(`session-kept-done`)}
</button>
<button class="button primary" type="button" @click=${()=>void e.fn(s,this,m).call(this,t)}>
${e.Ln(`session-kept-copy`)}
</button>
</footer>
`}function f(){return this.copied===`no`?``:e.Ln(this.copied===`yes`?`session-kept-copied`:`session-kept-failed`)}function p(t){var n,r;let i=(n=e.dn(o,this).get(t))==null?{old:(r=t.base)==null?a:r,current:t.ours}:n;return e.dn(o,this).set(t,i),i}async function m(e){try{await navigator.clipboard.write([new ClipboardItem({"text/html":new Blob([_(e.ours)],{type:`text/html`}),"text/plain":new Blob([v(e.ours)],{type:`text/plain`})})]),this.copied=`yes`}catch(e){this.copied=`failed`}}function h(e){this.copied=`no`,this.putOff=new Set([...this.putOff,e.id])}function g(e){this.copied=`no`,this.dispatchEvent(new CustomEvent(`parley-kept-done`,{detail:e.id}))}e.Zn(l,`properties`,{texts:{attribute:!1},copied:{state:!0},putOff:{state:!0}}),e.Zn(l,`styles`,[e.gn,e._n,r.t]);function _(e){let r=document.createElement(`div`);return r.append(n.Ht.fromSchema(t.f).serializeFragment(e.content)),r.innerHTML}function v(e){return e.textBetween(0,e.content.size,`

`,`
`)}customElements.define(`parley-kept-text`,l),exports.ParleyKeptText=l;
