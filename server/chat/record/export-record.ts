// SPDX-License-Identifier: GPL-2.0-or-later
import type { Message } from '@parley/protocol/chat/message.ts';
import { displayName } from '@parley/protocol/identity/person.ts';
import { wikitextLine } from './export-wikitext.ts';
import { plainWords } from './plain-words.ts';

export const exportFormats = ['json', 'text', 'wikitext'] as const;

export type ExportFormat = (typeof exportFormats)[number];

/** The media type of an export. */
export function exportMediaType(format: ExportFormat): string {
  return format === 'json' ? 'application/json; charset=utf-8' : 'text/plain; charset=utf-8';
}

/**
 * A whole record as one file, piece by piece: all of it as JSON, or readable as plain text or wikitext with the names as
 * seen from `homeWiki`. Times are UTC.
 */
export async function* exportRecord(
  messages: AsyncIterable<Message>,
  format: ExportFormat,
  homeWiki: string,
): AsyncGenerator<string> {
  switch (format) {
    case 'json':
      yield* exportJson(messages);
      return;
    case 'text':
      for await (const message of messages) yield textLine(message, homeWiki);
      return;
    case 'wikitext':
      yield* exportWikitext(messages, homeWiki);
  }
}

async function* exportJson(messages: AsyncIterable<Message>): AsyncGenerator<string> {
  let separator = '{"messages":[\n';
  for await (const message of messages) {
    yield separator + JSON.stringify(message);
    separator = ',\n';
  }
  yield separator.startsWith('{') ? '{"messages":[]}\n' : '\n]}\n';
}

/** Messages as a section of a talk page holds them: each signed with its author and time, nothing in them is markup. */
export async function* exportWikitext(
  messages: AsyncIterable<Message> | Iterable<Message>,
  homeWiki: string,
): AsyncGenerator<string> {
  const depths = new Map<string, number>();
  for await (const message of messages) {
    const depth = message.replyTo === undefined ? 0 : (depths.get(message.replyTo) ?? -1) + 1;
    depths.set(message.id, depth);
    yield wikitextLine(message, depth, homeWiki);
  }
}

function textLine(message: Message, homeWiki: string): string {
  const time = new Date(message.at).toISOString().slice(0, 16).replace('T', ' ');
  const quote = message.anchor === undefined ? '' : `“${message.anchor.quote}” `;
  const words = (quote + plainWords(message)).replaceAll('\n', '\n    ');
  return `[${time}] ${displayName(message.author, homeWiki)}: ${words}\n`;
}
