// SPDX-License-Identifier: GPL-2.0-or-later
import type { Message } from '@parley/protocol/chat/message.ts';
import { displayName, type Person } from '@parley/protocol/identity/person.ts';
import { plainWords } from './plain-words.ts';

/** Deeper threads stay at this depth, or the text becomes a thin column. */
const deepest = 6;

const signedMonth = new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' });

/** One message as a talk page shows it: indented, signed with name and time; no markup in it works. */
export function wikitextLine(message: Message, depth: number, homeWiki: string): string {
  const indent = `${':'.repeat(Math.min(depth, deepest))}* `;
  const quote = message.anchor === undefined ? '' : `“${neutralWikitext(message.anchor.quote)}” `;
  const signature = `${signedName(message.author, homeWiki)} ${signedTime(message.at)}`;
  return `${indent}${quote}${neutralWikitext(plainWords(message))} — ${signature}\n`;
}

/** Text that a wiki shows as it is, whatever it holds: links, templates, tags, signatures, magic words. */
export function neutralWikitext(text: string): string {
  return text
    .split('\n')
    .map((line) => (line === '' ? '' : `<nowiki>${escapeEntities(line)}</nowiki>`))
    .join('<br />');
}

function signedName(person: Person, homeWiki: string): string {
  const name = displayName(person, homeWiki);
  const linkable = person.wiki === homeWiki && !/[#<>[\]{}|]/u.test(name);
  return linkable ? `[[User:${name}|${name}]]` : neutralWikitext(name);
}

/** As MediaWiki signs: `14:05, 22 November 2026 (UTC)`. */
function signedTime(at: number): string {
  const time = new Date(at);
  const clock = time.toISOString().slice(11, 16);
  return `${clock}, ${time.getUTCDate()} ${signedMonth.format(time)} ${time.getUTCFullYear()} (UTC)`;
}

function escapeEntities(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
