// SPDX-License-Identifier: GPL-2.0-or-later
import { caretColours } from '@parley/protocol/edit/presence.ts';
import { personKey, type Person } from '@parley/protocol/identity/person.ts';

/**
 * One colour for one person everywhere: avatars here, carets and authorship in the editor. Each is dark enough to
 * carry white text at a contrast of at least 4.5 to 1 (a test holds it), in the light and in the dark theme.
 */
export const personColours = [
  '#3366cc',
  '#a95226',
  '#177860',
  '#9b527f',
  '#886425',
  '#6a60b0',
  '#1f7a39',
  '#bf3c2c',
  '#2b6c8f',
  '#8a3fa0',
  '#5b6b1f',
  '#54595d',
] as const satisfies { length: typeof caretColours };

/** The index of a person's colour; the same on every machine, as the server's own choice is. */
export function colourIndex(person: Person): number {
  const key = personKey(person);
  // FNV-1a: short, and near names fall far apart.
  let hash = 0x811c9dc5;
  for (let index = 0; index < key.length; index += 1) {
    hash = Math.imul(hash ^ key.charCodeAt(index), 0x01000193) >>> 0;
  }
  return hash % caretColours;
}

/** The colour of an index, as the server stamps it on people in an edit session. */
export function colourOf(index: number): string {
  return personColours[Math.abs(Math.trunc(index)) % caretColours] ?? personColours[0];
}

/** The colour of a person, as CSS. */
export function personColour(person: Person): string {
  return colourOf(colourIndex(person));
}

/** One or two letters that stand for a name in its face. */
export function initials(name: string): string {
  const words = name.split(/[\s_.-]+/u).filter((word) => /[\p{L}\p{N}]/u.test(word));
  const first = firstLetter(words[0] ?? name);
  const last = words.length > 1 ? firstLetter(words[words.length - 1] ?? '') : '';
  return `${first}${last}`.toLocaleUpperCase();
}

const letters = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

function firstLetter(word: string): string {
  for (const { segment } of letters.segment(word)) {
    // A letter under a tower of marks stands for itself.
    if (/[\p{L}\p{N}]/u.test(segment)) return [...segment.normalize('NFC')].slice(0, 1).join('');
  }
  return '?';
}
