// SPDX-License-Identifier: GPL-2.0-or-later
import { currentLanguage, registerMessages, useLanguage } from '@parley/chat-ui/i18n/messages.ts';
import en from './i18n/en.json' with { type: 'json' };

/** The texts of what is fetched when somebody needs it: nobody waits for them before. */
registerMessages({
  en,
  others: Object.fromEntries(
    Object.entries(
      import.meta.glob<{ default: Record<string, unknown> }>(['./i18n/*.json', '!./i18n/en.json', '!./i18n/qqq.json']),
    ).map(([path, load]) => [path.slice('./i18n/'.length, -'.json'.length), load]),
  ),
});

/** Resolves when these texts are there in the reader's language. */
export const messagesOnDemand: Promise<void> = useLanguage(currentLanguage());
