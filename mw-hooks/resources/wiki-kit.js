// SPDX-License-Identifier: GPL-2.0-or-later
"use strict";const e=require("ext.parley.register");async function t(t){return await e.t(),{mode:`visual`,nodeViews:{},plugins:()=>[],items:[],styles:[]}}exports.wikiKit=t;
