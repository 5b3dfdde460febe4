// SPDX-License-Identifier: GPL-2.0-or-later
import type { Message } from '@parley/protocol/chat/message.ts';
import { displayName } from '@parley/protocol/identity/person.ts';
import { plainWords } from './plain-words.ts';

/** Chosen messages of a record for a page without wikitext: a paragraph each, with its author and time. */
export function quoteAsText(messages: readonly Message[], homeWiki: string): string {
  return messages
    .map((message) => {
      const time = new Date(message.at).toISOString().slice(0, 16).replace('T', ' ');
      return `${displayName(message.author, homeWiki)}, ${time} (UTC): ${plainWords(message)}`;
    })
    .join('\n\n');
}
