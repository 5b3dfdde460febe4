// SPDX-License-Identifier: GPL-2.0-or-later
import { registerMessages } from '@parley/chat-ui/i18n/messages.ts';
import en from './en.json' with { type: 'json' };

/** The messages of what only a MediaWiki has. */
registerMessages({
  en,
  others: Object.fromEntries(
    Object.entries(
      import.meta.glob<{ default: Record<string, unknown> }>(['./*.json', '!./en.json', '!./qqq.json']),
    ).map(([path, load]) => [path.slice('./'.length, -'.json'.length), load]),
  ),
});
