// SPDX-License-Identifier: GPL-2.0-or-later
import { currentLanguage, registerMessages, useLanguage } from '@parley/chat-ui/i18n/messages.ts';
import en from './en.json' with { type: 'json' };

let registered: Promise<void> | undefined;

/** Makes the messages of wiki pages known; they come with what needs them, after the others. */
export function registerWikiMessages(): Promise<void> {
  registered ??= register();
  return registered;
}

async function register(): Promise<void> {
  registerMessages({
    en,
    others: Object.fromEntries(
      Object.entries(
        import.meta.glob<{ default: Record<string, unknown> }>(['./*.json', '!./en.json', '!./qqq.json']),
      ).map(([path, load]) => [path.slice('./'.length, -'.json'.length), load]),
    ),
  });
  await useLanguage(currentLanguage());
}
