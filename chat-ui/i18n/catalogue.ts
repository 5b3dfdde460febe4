// SPDX-License-Identifier: GPL-2.0-or-later
import en from './en.json' with { type: 'json' };
import { registerMessages } from './messages.ts';

/** The messages of conversations, rooms and the drawer. */
registerMessages({
  en,
  // One small file a language, fetched when somebody reads it.
  others: Object.fromEntries(
    Object.entries(
      import.meta.glob<{ default: Record<string, unknown> }>(['./*.json', '!./en.json', '!./qqq.json']),
    ).map(([path, load]) => [path.slice('./'.length, -'.json'.length), load]),
  ),
});
