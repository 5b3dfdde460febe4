// SPDX-License-Identifier: GPL-2.0-or-later
"use strict";function e({state:e}){switch(e.kind){case`waiting`:case`claimed`:case`joined`:case`parked`:return!0;case`closed`:case`withdrawn`:case`abandoned`:return!1}}Object.defineProperty(exports,"t",{enumerable:!0,get:function(){return e}});
