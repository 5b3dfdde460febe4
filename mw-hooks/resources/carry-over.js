// SPDX-License-Identifier: GPL-2.0-or-later
"use strict";const e=require("ext.parley.schema");function t({base:t,ours:n},r){if(n.eq(r)||t!==void 0&&n.eq(t))return{kind:`nothing`};if(t===void 0||e.p(n)!==e.p(r))return{kind:`does-not-fit`};let i=e.t(t,n,r);return i.ok?i.doc.eq(r)?{kind:`nothing`}:{kind:`fits`,page:i.doc}:{kind:`does-not-fit`}}exports.carryOver=t;
