// SPDX-License-Identifier: GPL-2.0-or-later
import en from './en.json' with { type: 'json' };
import { registerMessages } from './messages.ts';

/** The messages of conversations, rooms and the drawer. */
registerMessages({ en, others: {} });
