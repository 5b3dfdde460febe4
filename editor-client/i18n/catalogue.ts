// SPDX-License-Identifier: GPL-2.0-or-later
import { registerMessages } from '@parley/chat-ui/i18n/messages.ts';
import en from './en.json' with { type: 'json' };

/** Makes the texts of the editor and of the pages around it known. Import for its effect, before `useLanguage`. */
registerMessages({ en, others: {} });
