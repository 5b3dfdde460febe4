// SPDX-License-Identifier: GPL-2.0-or-later
import type { Node } from 'prosemirror-model';
import { TextSelection } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';

export type QuoteRange = { readonly from: number; readonly to: number };

/** Stands in a quote where words were left out. */
const gap = '…';

/**
 * Where the words of a quote stand in a page, white space aside; `undefined` when they do not. Of a quote with words
 * left out, its beginning is looked for.
 */
export function findQuote(page: Node, quote: string): QuoteRange | undefined {
  const wanted = (quote.split(gap)[0] ?? '').replaceAll(/\s+/gu, ' ').trim();
  if (wanted === '') return undefined;
  const { text, places } = flatten(page);
  const at = text.indexOf(wanted);
  const from = places[at];
  const last = places[at + wanted.length - 1];
  if (at < 0 || from === undefined || last === undefined) return undefined;
  return { from, to: last + 1 };
}

type Flat = { readonly text: string; readonly places: readonly number[] };

/** A conversation asks for many quotes of one page. */
const flats = new WeakMap<Node, Flat>();

/** The text of a page with single spaces, and the position of each of its UTF-16 code units. */
function flatten(page: Node): Flat {
  const known = flats.get(page);
  if (known !== undefined) return known;
  let text = '';
  const places: number[] = [];
  const add = (letter: string, place: number) => {
    if (letter === ' ' && (text === '' || text.endsWith(' '))) return;
    text += letter;
    places.push(place);
  };
  page.descendants((node, position) => {
    if (!node.isText) {
      add(' ', position);
      return;
    }
    const words = node.text ?? '';
    for (let index = 0; index < words.length; index += 1) {
      add(words.charAt(index).replace(/\s/u, ' '), position + index);
    }
  });
  const flat = { text, places };
  flats.set(page, flat);
  return flat;
}

/** Selects a quote's words and scrolls to them; false when they are not there. */
export function revealQuote(view: EditorView | undefined, quote: string): boolean {
  const range = view === undefined ? undefined : findQuote(view.state.doc, quote);
  if (view === undefined || range === undefined) return false;
  const selection = TextSelection.create(view.state.doc, range.from, range.to);
  view.dispatch(view.state.tr.setSelection(selection).scrollIntoView());
  view.focus();
  return true;
}
