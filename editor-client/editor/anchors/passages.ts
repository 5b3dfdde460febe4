// SPDX-License-Identifier: GPL-2.0-or-later
import type { Anchor } from '@parley/protocol/chat/message.ts';
import type { EditorState } from 'prosemirror-state';
import { decodeRelativePosition, encodeRelativePosition } from 'yjs';
import { absolutePosition, relativeEnd, relativePosition } from '../binding/positions.ts';
import type { Range } from '../links/link-commands.ts';

/** Longest quote of a passage, in characters; the middle of a longer one is left out. */
export const longestQuote = 240;

/** The anchor of the selected words in the edit document `name`; `undefined` when nothing is selected. */
export function anchorOf(state: EditorState, name: string): Anchor | undefined {
  const { from, to, empty } = state.selection;
  return empty ? undefined : anchorOfRange(state, { from, to }, name);
}

/** The anchor of a range of the edit document `name`; `undefined` when no words are in it. */
export function anchorOfRange(state: EditorState, { from, to }: Range, name: string): Anchor | undefined {
  const quote = shortened(state.doc.textBetween(from, to, ' ', ' ').replaceAll(/\s+/gu, ' ').trim());
  if (quote === '') return undefined;
  return {
    document: name,
    start: toBase64(encodeRelativePosition(relativePosition(state, from))),
    end: toBase64(encodeRelativePosition(relativeEnd(state, to))),
    quote,
  };
}

/** Where an anchor's passage stands now; `undefined` when all of it was deleted or the anchor is of another document. */
export function passageOf(state: EditorState, anchor: Anchor, name: string): Range | undefined {
  if (anchor.document !== name) return undefined;
  const from = decoded(state, anchor.start);
  const to = decoded(state, anchor.end);
  if (from === undefined || to === undefined || from >= to) return undefined;
  return state.doc.textBetween(from, to, ' ', ' ').trim() === '' ? undefined : { from, to };
}

function decoded(state: EditorState, position: string): number | undefined {
  try {
    return absolutePosition(state, decodeRelativePosition(fromBase64(position)));
  } catch {
    return undefined;
  }
}

function shortened(quote: string): string {
  const letters = [...quote];
  if (letters.length <= longestQuote) return quote;
  const half = Math.floor(longestQuote / 2) - 1;
  return `${letters.slice(0, half).join('')}…${letters.slice(-half).join('')}`;
}

function toBase64(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes));
}

function fromBase64(text: string): Uint8Array {
  return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
}
