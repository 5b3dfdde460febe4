// SPDX-License-Identifier: GPL-2.0-or-later
import type { Node } from 'prosemirror-model';
import type { Range } from '../links/link-commands.ts';

/** What is searched. */
export type Query = { readonly text: string; readonly matchCase: boolean };

/** Most matches that are looked for; a page with more of one letter is not read that way. */
export const mostMatches = 5000;

/** All places of the words in the page, in order. Words across two paragraphs are not found. */
export function findMatches(page: Node, query: Query): readonly Range[] {
  const wanted = folded(query.text, query.matchCase);
  const matches: Range[] = [];
  if (wanted === '') return matches;
  page.descendants((block, position) => {
    if (matches.length >= mostMatches) return false;
    if (!block.isTextblock) return true;
    const text = folded(textOf(block), query.matchCase);
    let at = text.indexOf(wanted);
    while (at >= 0 && matches.length < mostMatches) {
      matches.push({ from: position + 1 + at, to: position + 1 + at + wanted.length });
      at = text.indexOf(wanted, at + wanted.length);
    }
    return false;
  });
  return matches;
}

/** A block's text with one character for each position, so that an index is a position. */
function textOf(block: Node): string {
  return block.textBetween(0, block.content.size, '\ufffc', '\ufffc');
}

/** Letters without case, length kept: `İ` and the like, which grow in lower case, stay as they are. */
function folded(text: string, matchCase: boolean): string {
  const plain = text.replaceAll('\u00a0', ' ');
  if (matchCase) return plain;
  const lower = plain.toLowerCase();
  if (lower.length === plain.length) return lower;
  return [...plain]
    .map((letter) => (letter.toLowerCase().length === letter.length ? letter.toLowerCase() : letter))
    .join('');
}

/** Index of the match at or after a position, from the top again when there is none; -1 without matches. */
export function matchFrom(matches: readonly Range[], position: number): number {
  if (matches.length === 0) return -1;
  const index = matches.findIndex((match) => match.from >= position);
  return index < 0 ? 0 : index;
}
