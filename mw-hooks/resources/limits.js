// SPDX-License-Identifier: GPL-2.0-or-later
"use strict";var e=[0,1,2,4];Object.defineProperty(exports,"n",{enumerable:!0,get:function(){return 4e3}}),Object.defineProperty(exports,"r",{enumerable:!0,get:function(){return 1e3}}),Object.defineProperty(exports,"t",{enumerable:!0,get:function(){return e}});
