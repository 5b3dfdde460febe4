// SPDX-License-Identifier: GPL-2.0-or-later
import { currentLanguage, registerMessages, useLanguage } from '../../i18n/messages.ts';
import en from './en.json' with { type: 'json' };

/** The messages of live help, which come with it and not before. */
registerMessages({
  en,
  others: Object.fromEntries(
    Object.entries(
      import.meta.glob<{ default: Record<string, unknown> }>(['./*.json', '!./en.json', '!./qqq.json']),
    ).map(([path, load]) => [path.slice('./'.length, -'.json'.length), load]),
  ),
});

/** Resolves when the messages are there in the reader's language. To be awaited before live help is shown. */
export const helpMessages: Promise<void> = useLanguage(currentLanguage());
