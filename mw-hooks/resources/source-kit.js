// SPDX-License-Identifier: GPL-2.0-or-later
"use strict";const e=require("ext.parley.register"),t=require("ext.parley.common"),n=require("ext.parley.prosemirror"),r=require("ext.parley.blocks"),i=require("ext.parley.origin"),a=require("ext.parley.shortcuts");function o(e){return r.p.source_line.create(null,e===``?[]:[r.p.source_line.schema.text(e)])}function s(e){let t=e.replaceAll(/\r\n?/gu,`
`).split(`
`).map(o);return new n.Kt(n.Ut.from(t),1,1)}function c(e){return e.content.textBetween(0,e.content.size,`
`)}var l=(e,t)=>{if(t!==void 0){let n=e.tr.deleteSelection(),{$from:i}=n.selection;if(i.parent.type!==r.p.source_line)return!1;t(n.split(i.pos).scrollIntoView())}return!0};function u(e,t){return e.tr.replaceSelection(s(t)).scrollIntoView()}function d(e,t){return(r,i)=>{let{$from:a,$to:o,from:s,to:c}=r.selection;if(!h(a.parent)||!h(o.parent))return!1;if(i===void 0)return!0;let l=s-e.length,u=a.parentOffset>=e.length&&g(r,l,s)===e&&g(r,c,Math.min(c+t.length,o.end()))===t,d=r.tr;u?d.delete(c,c+t.length).delete(l,s):d.insertText(t,c).insertText(e,s);let f=u?-e.length:e.length;return d.setSelection(n.zt.create(d.doc,s+f,c+f)),i(d.scrollIntoView()),!0}}function f(e){return(t,n)=>{let r=_(t).map(({position:e,line:t})=>{var n,r;return{start:e+1,signs:(n=(r=/^[*#:;]*/u.exec(t.textContent))==null?void 0:r[0])==null?``:n,isSpaced:/^[*#:;]+ /u.test(t.textContent)}});if(r.length===0)return!1;if(n===void 0)return!0;let i=r.every(({signs:t})=>t.endsWith(e)),a=t.tr;for(let{start:t,signs:n,isSpaced:o}of r.toReversed()){let r=t+n.length;n===``?a.insertText(`${e} `,t):i?a.delete(r-1,n.length===1&&o?r+1:r):a.insertText(e,r-1,r)}return n(a.scrollIntoView()),!0}}function p(e){return(t,n)=>{let r=_(t).filter(({line:e})=>e.textContent.trim()!==``);if(r.length===0)return!1;if(n===void 0)return!0;let i=`=`.repeat(e),a=t.tr;for(let{position:t,line:n}of r.toReversed()){var o,s;let r=(o=(s=/^(={1,6})\s*(.*?)\s*\1\s*$/u.exec(n.textContent))==null?void 0:s[2])==null?n.textContent:o;if((e===0?r:`${i} ${r} ${i}`)===n.textContent)continue;let c=n.textContent.indexOf(r),l=t+1;a.insertText(e===0?``:` ${i}`,l+c+r.length,l+n.content.size),a.insertText(e===0?``:`${i} `,l,l+c)}return n(a.scrollIntoView()),!0}}function m(e){var t,n;return(t=(n=/^(={1,6}).+\1\s*$/u.exec(e.selection.$from.parent.textContent))==null||(n=n[1])==null?void 0:n.length)==null?0:t}function h(e){return e.type===r.p.source_line}function g(e,t,n){return t<0?``:e.doc.textBetween(t,n,`
`)}function _(e){let t=[],{from:n,to:r}=e.selection;return e.doc.nodesBetween(n,r,(e,n)=>(h(e)&&t.push({position:n,line:e}),!1)),t}var v=[{message:`parley-editor-bold`,icon:t.ht,keys:`Mod-b`,command:d(`'''`,`'''`)},{message:`parley-editor-italic`,icon:t.dt,keys:`Mod-i`,command:d(`''`,`''`)},{message:`parley-editor-link`,icon:t.ut,keys:`Mod-k`,command:d(`[[`,`]]`)},{message:`parley-editor-style-heading2`,icon:t.o,keys:`Mod-2`,command:(e,t)=>p(y(e)?0:2)(e,t),isOn:y},{message:`parley-editor-bullets`,icon:t.lt,keys:`Mod-Shift-8`,command:f(`*`)},{message:`parley-editor-numbers`,icon:t.ct,keys:`Mod-Shift-7`,command:f(`#`)},{message:`parley-wiki-reference`,icon:t.s,command:d(`<ref>`,`</ref>`)},{message:`parley-wiki-template`,icon:t.c,command:d(`{{`,`}}`)}];function y(e){return m(e)===2}var b=60,x=new Set([`nowiki`,`pre`,`syntaxhighlight`,`source`,`math`,`chem`,`ce`,`score`,`timeline`,`templatedata`,`graph`,`mapframe`,`maplink`]),S=RegExp(`^!([^;]*);(.*)$`,`su`);function C(e,t){return new w(e,t).run()}var w=class{constructor(e,n){var r;t._n(this,`text`,void 0),t._n(this,`tokens`,[]),t._n(this,`at`,0),t._n(this,`plainFrom`,0),t._n(this,`verbatim`,void 0),t._n(this,`open`,void 0),t._n(this,`bold`,!1),t._n(this,`italic`,!1),t._n(this,`heading`,!1),this.text=e;let[,i,a=``]=(r=S.exec(n))==null?[void 0,void 0,n]:r;this.verbatim=i,this.open=[...a]}run(){for(this.verbatim===void 0&&this.lineStart();this.at<this.text.length;)this.verbatim===void 0?this.markup()||(this.at+=1):this.verbatimText();this.plainUntil(this.text.length);let e=this.open.filter(e=>e!==`x`&&e!==`X`).join(``);return{tokens:this.tokens,after:this.verbatim===void 0?e:`!${this.verbatim};${e}`}}lineStart(){let{text:e}=this;if(/^(={1,6}).+\1\s*(?:<!--.*?-->\s*)*$/u.exec(e)!==null&&this.open.length===0){this.heading=!0;return}let t=/^[*#:;]+/u.exec(e),n=/^\s*(?:\{\||\|\}(?!\})|\|-|\|\+|[|!])/u.exec(e),r=/^-{4,}/u.exec(e);t===null?r===null?n!==null&&!this.inside(`T`,`t`,`p`)&&this.take(n[0].length,`table`):this.take(r[0].length,`mark`):this.take(t[0].length,`list`)}verbatimText(){let{verbatim:e=``}=this,t=e===`--`,n=t?this.text.indexOf(`-->`,this.at):this.closingTag(e),r=n<0?this.text.length:n+(t?3:0);r>this.at&&this.take(r-this.at,t?`comment`:`verbatim`),n<0||(this.verbatim=void 0,t||this.take(`</${e}>`.length,`tag`))}closingTag(e){return this.text.toLowerCase().indexOf(`</${e}>`,this.at)}markup(){switch(this.text.charAt(this.at)){case`<`:return this.comment()||this.tag();case`{`:return this.opening();case`}`:return this.closing(`}}`,[`T`,`t`,`p`],`template-mark`);case`[`:return this.link();case`]`:return this.closing(`]]`,[`l`,`L`],`link-mark`)||this.closing(`]`,[`x`,`X`],`link-mark`);case`|`:return this.bar();case`'`:return this.quotes();case`=`:return this.equals();case`&`:return this.matching(/&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,30});/iuy,`entity`);case`_`:return this.matching(RegExp(`__[A-Z\\p{Lu}\\p{Lo}]+__`,`uy`),`word`);case`~`:return this.matching(/~{3,5}/uy,`word`);case` `:return this.space();case`h`:case`m`:return this.address();default:return!1}}comment(){if(!this.text.startsWith(`<!--`,this.at))return!1;this.plainUntil(this.at),this.verbatim=`--`;let e=this.text.indexOf(`-->`,this.at+4);return this.take((e<0?this.text.length:e+3)-this.at,`comment`),e>=0&&(this.verbatim=void 0),!0}tag(){let e=T(/<(\/?)([a-z][a-z\d]*)\b[^<>]*?(\/?)>/iuy,this.text,this.at);if(e===null)return!1;let[t,n,r=``,i]=e;return this.take(t.length,`tag`),n===``&&i===``&&x.has(r.toLowerCase())&&(this.verbatim=r.toLowerCase()),!0}opening(){var e,t;let n=(e=(t=T(/\{+/uy,this.text,this.at))==null?void 0:t[0].length)==null?0:e;if(n<2||this.open.length>=b)return!1;let r=n===3?3:2;return this.take(r,`template-mark`),this.open.push(r===3?`P`:`T`),!0}link(){return this.open.length>=b?!1:this.text.startsWith(`[[`,this.at)?(this.take(2,`link-mark`),this.open.push(`l`),!0):T(/\[(?=(?:https?:|ftps?:|mailto:|irc:|news:|\/\/)[^\s\]]+)/iuy,this.text,this.at)===null||!this.text.includes(`]`,this.at)?!1:(this.take(1,`link-mark`),this.open.push(`x`),!0)}closing(e,t,n){let r=this.open.at(-1);return e===`}}`&&r===`P`&&this.text.startsWith(`}}}`,this.at)?(this.take(3,n),this.open.pop(),!0):!this.text.startsWith(e,this.at)||r===void 0||!t.includes(r)?!1:(this.take(e.length,n),this.open.pop(),!0)}bar(){switch(this.open.at(-1)){case`T`:case`t`:case`p`:return this.take(1,`template-mark`),this.swap(`t`),!0;case`l`:case`L`:return this.take(1,`link-mark`),this.swap(`L`),!0;case void 0:return this.text.startsWith(`||`,this.at)&&/^\s*[|!]/u.test(this.text)&&this.taken(2,`table`);default:return!1}}equals(){return this.open.at(-1)===`t`&&(this.plainUntil(this.at,`parameter`),this.take(1,`template-mark`),this.swap(`p`),!0)}quotes(){var e,t;let n=(e=(t=T(/'+/uy,this.text,this.at))==null?void 0:t[0].length)==null?0:e;if(n<2)return!1;let r=n>=5?5:n>=3?3:2;return this.take(r,`mark`),r!==2&&(this.bold=!this.bold),r!==3&&(this.italic=!this.italic),!0}space(){return this.open.at(-1)===`x`&&(this.plainUntil(this.at),this.swap(`X`),this.at+=1,!0)}address(){return this.open.at(-1)===`x`||this.at>0&&/\w/u.test(this.text.charAt(this.at-1))?!1:this.matching(/(?:https?:\/\/|mailto:)[^\s<>[\]{}|"]+[^\s<>[\]{}|".,;:!?']/iuy,`link`)}matching(e,t){let n=T(e,this.text,this.at);return n!==null&&this.taken(n[0].length,t)}taken(e,t){return this.take(e,t),!0}swap(e){this.open[this.open.length-1]=e}inside(...e){return this.open.some(t=>e.includes(t))}take(e,t){this.plainUntil(this.at),this.tokens.push({from:this.at,to:this.at+e,kind:t}),this.at+=e,this.plainFrom=this.at}plainUntil(e,t){let n=t==null?this.plainKind():t;n!==void 0&&e>this.plainFrom&&this.tokens.push({from:this.plainFrom,to:e,kind:n}),this.plainFrom=e}plainKind(){switch(this.open.at(-1)){case`T`:case`P`:return`template`;case`l`:case`x`:return`link`;default:return this.heading?`heading`:this.bold?`bold`:this.italic?`italic`:void 0}}};function T(e,t,n){return e.lastIndex=n,e.exec(t)}var E=new n.Lt(`source-highlighting`);function D(){return new n.It({key:E,state:{init:(e,{doc:t})=>{let r=O(t,0,t.childCount,``);return{lines:r,decorations:n.H.create(t,M(r,0))}},apply:(e,t)=>e.docChanged?A(e,t):t},props:{decorations:e=>{var t;return(t=E.getState(e))==null?void 0:t.decorations}}})}function O(e,t,n,r){let i=[],a=r;for(let r=t;r<n;r+=1){let t=k(e.child(r),a);i.push(t),a=t.lexed.after}return i}function k(e,t){return{node:e,before:t,lexed:C(e.textContent,t)}}function A(e,t){var n,r,i,a;let{doc:o}=e,{lines:s}=t,c=Math.min(s.length,o.childCount),l=0;for(;l<c&&((n=s[l])==null?void 0:n.node)===o.child(l);)l+=1;let u=0;for(;u<c-l&&((r=s[s.length-1-u])==null?void 0:r.node)===o.child(o.childCount-1-u);)u+=1;let d=[...O(o,l,o.childCount-u,(i=(a=s[l-1])==null?void 0:a.lexed.after)==null?``:i)];for(let e=u;e>0;--e){var f,p,m,h,g;let t=(f=(p=(m=d.at(-1))==null?void 0:m.lexed.after)==null?(h=s[l-1])==null?void 0:h.lexed.after:p)==null?``:f;if(((g=s[s.length-e])==null?void 0:g.before)===t)break;d.push(k(o.child(o.childCount-e),t)),u=e-1}return{lines:[...s.slice(0,l),...d,...s.slice(s.length-u)],decorations:j(e,t.decorations,l,d)}}function j(e,t,n,r){let{doc:i}=e,a=0;for(let e=0;e<n;e+=1)a+=i.child(e).nodeSize;let o=r.reduce((e,{node:t})=>e+t.nodeSize,a),s=t.map(e.mapping,i),c=s.find(a,o).filter(e=>e.to>a&&e.from<o);return s.remove(c).add(i,M(r,a))}function M(e,t){let r=[],i=t;for(let{node:t,lexed:a}of e){for(let{from:e,to:t,kind:o}of a.tokens){let a=i+1;r.push(n.V.inline(a+e,a+t,{class:`parley-source__${o}`}))}i+=t.nodeSize}return r}var N=[`Mod-Enter`];function P(e){return[n.T(F(e)),n.T(I()),L(),z(),D()]}function F(e){let n=[2,3,4,5,6].map(e=>[`Mod-${e}`,p(e)]);return t.fn(t.fn(t.fn(t.fn({},a.n(e)),a.a()),Object.fromEntries(n)),{},{"Mod-0":p(0),"Mod-b":d(`'''`,`'''`),"Mod-i":d(`''`,`''`),"Mod-k":d(`[[`,`]]`),"Mod-Shift-7":f(`#`),"Mod-Shift-8":f(`*`),"Alt-Shift-ArrowUp":r.s(-1),"Alt-Shift-ArrowDown":r.s(1)})}function I(){let{"Mod-Enter":e}=n.wt,r=t.Jt(n.wt,N),i=n.Tt(n.Et,n.Ot,n.At);return t.fn(t.fn({},r),{},{Enter:l,"Shift-Enter":l,Backspace:i,"Mod-Backspace":i})}function L(){return new n.It({props:{clipboardTextSerializer:c,handlePaste:(e,t)=>{var n,r;let i=(n=(r=t.clipboardData)==null?void 0:r.getData(`text/plain`))==null?``:n;return i!==``&&(e.dispatch(u(e.state,i).setMeta(`paste`,!0).setMeta(`uiEvent`,`paste`)),!0)},handleDrop:(e,t,n,r)=>{var i,a;let o=(i=(a=t.dataTransfer)==null?void 0:a.getData(`text/plain`))==null?``:i,s=e.posAtCoords({left:t.clientX,top:t.clientY});return r||o===``||s===null?!1:(t.preventDefault(),e.dispatch(R(e.state,s.pos,o)),e.focus(),!0)}}})}function R(e,t,n){let r=e.tr.setMeta(`uiEvent`,`drop`);return n.replaceAll(/\r\n?/gu,`
`).split(`
`).forEach((e,n)=>{let i=r.mapping.map(t);n>0&&r.split(i),e!==``&&r.insertText(e,r.mapping.map(t))}),r}function z(){return new n.It({appendTransaction:(e,t,n)=>{if(!e.some(e=>e.docChanged)||e.some(i.t))return null;if(n.doc.childCount===0)return n.tr.insert(0,o(``));let a=n.tr;return n.doc.forEach((e,t)=>{if(e.type===r.p.source_line&&!e.textContent.includes(`
`))return;let n=a.mapping.map(t),i=e.textBetween(0,e.content.size,`
`).split(`
`).map(o);a.replaceWith(n,n+e.nodeSize,i)}),a.docChanged?a:null}})}var B=t.In`
.parley-text.parley-source {
font-family: var(--font-family-monospace, monospace);
font-size: var(--font-size-medium, 1rem);
line-height: 1.5;
tab-size: 4;
}
.parley-source > pre[data-parley-source] {
margin: 0;
padding: 0;
border: 0;
background: none;
color: inherit;
font: inherit;
min-block-size: 1.5em;
white-space: break-spaces;
overflow-wrap: anywhere;
unicode-bidi: plaintext;
text-align: start;
}
.parley-source__heading {
color: var(--color-emphasized);
font-weight: bold;
}
.parley-source__bold {
font-weight: bold;
}
.parley-source__italic {
font-style: italic;
}
.parley-source__link {
color: var(--color-progressive);
}
.parley-source__mark,
.parley-source__link-mark,
.parley-source__list,
.parley-source__table,
.parley-source__template-mark {
color: var(--color-subtle);
}
.parley-source__list,
.parley-source__table,
.parley-source__template-mark {
font-weight: bold;
}
.parley-source__template,
.parley-source__word {
color: var(--color-visited);
}
.parley-source__parameter,
.parley-source__tag,
.parley-source__entity {
color: var(--color-success);
}
.parley-source__comment {
color: var(--color-subtle);
font-style: italic;
}
.parley-source__verbatim {
background: var(--background-color-neutral-subtle);
}
`;async function V(){return await e.t(),{mode:`source`,nodeViews:{},plugins:P,items:v,styles:[B]}}exports.sourceKit=V;
