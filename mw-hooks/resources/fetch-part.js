// SPDX-License-Identifier: GPL-2.0-or-later
"use strict";async function e(e){let{messagesOnDemand:t}=await require("ext.parley.bootstrap").load("ext.parley.messages");return await t,e()}Object.defineProperty(exports,"t",{enumerable:!0,get:function(){return e}});
