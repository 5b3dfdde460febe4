// SPDX-License-Identifier: GPL-2.0-or-later
import type { EditorState, Transaction } from 'prosemirror-state';
import { Plugin, PluginKey, TextSelection } from 'prosemirror-state';
import type { DecorationSource, EditorView } from 'prosemirror-view';
import { Decoration, DecorationSet } from 'prosemirror-view';
import { scrollToPosition } from '../anchors/passage-marks.ts';
import type { Range } from '../links/link-commands.ts';
import type { Query } from './matches.ts';
import { findMatches, matchFrom } from './matches.ts';

/** What a search has found; `current` is an index into the matches, -1 without any. */
export type Found = { readonly query: Query; readonly matches: readonly Range[]; readonly current: number };

type Searching = Found & { readonly decorations: DecorationSet };
type Meta = { readonly found: Found | undefined };

const findKey = new PluginKey<Searching | undefined>('find');

/** Milliseconds after a change until the page is searched anew. */
const searchPause = 150;

/** The search that is going on in this state. */
export function foundIn(state: EditorState): Found | undefined {
  return findKey.getState(state);
}

/** Highlights what was found. While people write, matches move along; the page is searched anew when they pause. */
export function findPlugin(): Plugin {
  return new Plugin<Searching | undefined>({
    key: findKey,
    state: {
      init: () => undefined,
      apply: (change, searching, _before, after) => {
        const meta = change.getMeta(findKey) as Meta | undefined;
        if (meta !== undefined) return meta.found === undefined ? undefined : drawn(meta.found, after);
        return searching === undefined || !change.docChanged ? searching : mapped(searching, change);
      },
    },
    props: { decorations: (state): DecorationSource | null => findKey.getState(state)?.decorations ?? null },
    view: () => searchAfterChanges(),
  });
}

function drawn(found: Found, state: EditorState): Searching {
  const decorations = found.matches.map(({ from, to }, index) =>
    Decoration.inline(from, to, {
      class: index === found.current ? 'parley-found parley-found--current' : 'parley-found',
    }),
  );
  return { ...found, decorations: DecorationSet.create(state.doc, decorations) };
}

function mapped(searching: Searching, change: Transaction): Searching {
  const matches = searching.matches.map(({ from, to }) => ({
    from: change.mapping.map(from, 1),
    to: change.mapping.map(to, -1),
  }));
  return { ...searching, matches, decorations: searching.decorations.map(change.mapping, change.doc) };
}

function searchAfterChanges() {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    update: (view: EditorView, before: EditorState) => {
      const searching = findKey.getState(view.state);
      if (searching === undefined || view.state.doc === before.doc) return;
      clearTimeout(timer);
      timer = setTimeout(() => searchAgain(view), searchPause);
    },
    destroy: () => clearTimeout(timer),
  };
}

function searchAgain(view: EditorView): void {
  const searching = view.isDestroyed ? undefined : findKey.getState(view.state);
  if (searching === undefined) return;
  const here = searching.matches[searching.current]?.from ?? view.state.selection.from;
  search(view, searching.query, here);
}

function tell(view: EditorView, found: Found | undefined): void {
  view.dispatch(view.state.tr.setMeta(findKey, { found } satisfies Meta).setMeta('addToHistory', false));
}

/** Searches the page; the match at or after `from` becomes the present one. */
export function search(view: EditorView, query: Query, from: number): Found {
  const matches = findMatches(view.state.doc, query);
  const found = { query, matches, current: matchFrom(matches, from) };
  tell(view, found);
  return found;
}

/** Ends the search. The present match is selected, so that one can go on writing there. */
export function endSearch(view: EditorView): void {
  const found = foundIn(view.state);
  if (found === undefined) return;
  const match = found.matches[found.current];
  if (match !== undefined && match.from < match.to) {
    view.dispatch(view.state.tr.setSelection(TextSelection.create(view.state.doc, match.from, match.to)));
  }
  tell(view, undefined);
}

/** Goes to the next match or the one before, around the ends. */
export function step(view: EditorView, direction: 1 | -1): void {
  const found = foundIn(view.state);
  if (found === undefined || found.matches.length === 0) return;
  const count = found.matches.length;
  const next = { ...found, current: (found.current + direction + count) % count };
  tell(view, next);
  showCurrent(view);
}

/** Scrolls the present match into view. */
export function showCurrent(view: EditorView): void {
  const found = foundIn(view.state);
  const match = found?.matches[found.current];
  if (match !== undefined) scrollToPosition(view, match.from);
}

/** Replaces the present match and goes to the next. Gives how many were replaced. */
export function replaceCurrent(view: EditorView, replacement: string): number {
  const found = foundIn(view.state);
  const match = found?.matches[found.current];
  if (found === undefined || match === undefined || !view.editable) return 0;
  view.dispatch(replaced(view.state.tr, [match], replacement));
  search(view, found.query, match.from + replacement.length);
  showCurrent(view);
  return 1;
}

/** Replaces all matches in one change, which one undo takes back. Gives how many were replaced. */
export function replaceAll(view: EditorView, replacement: string): number {
  const found = foundIn(view.state);
  if (found === undefined || found.matches.length === 0 || !view.editable) return 0;
  const matches = findMatches(view.state.doc, found.query);
  view.dispatch(replaced(view.state.tr, matches, replacement));
  search(view, found.query, 0);
  return matches.length;
}

function replaced(change: Transaction, matches: readonly Range[], replacement: string): Transaction {
  // From the end, so that earlier positions stay true; each keeps the formatting of the words it replaces.
  for (const { from, to } of matches.toReversed()) {
    if (replacement === '') change.delete(from, to);
    else {
      const marks = change.doc.resolve(from).marksAcross(change.doc.resolve(to)) ?? [];
      change.replaceWith(from, to, change.doc.type.schema.text(replacement, marks));
    }
  }
  return change;
}
