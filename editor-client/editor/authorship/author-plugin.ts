// SPDX-License-Identifier: GPL-2.0-or-later
import type { PresentPerson } from '@parley/protocol/edit/presence.ts';
import type { EditorState, Transaction } from 'prosemirror-state';
import { Plugin, PluginKey } from 'prosemirror-state';
import type { DecorationSource, EditorView } from 'prosemirror-view';
import { Decoration, DecorationSet } from 'prosemirror-view';
import type { Range } from '../links/link-commands.ts';
import { caretClass } from '../presence/caret-colours.ts';
import { authorRuns } from './author-runs.ts';

type Colouring = {
  /** Colours of the text; `undefined` while they are off. */
  readonly decorations: DecorationSet | undefined;
  /** What was changed since it was coloured. */
  readonly stale: Range | undefined;
};

type Meta = { readonly kind: 'off' } | { readonly kind: 'colour'; readonly range: Range };

export type AuthorOptions = {
  readonly authorOf: (client: number) => PresentPerson | undefined;
  /** Tooltip of a person's words. */
  readonly title: (person: PresentPerson) => string;
};

const authorKey = new PluginKey<Colouring>('authors');

/** Colours the text by who wrote it. Only blocks that changed are looked at again, once per frame. */
export function authorPlugin(options: AuthorOptions): Plugin {
  return new Plugin<Colouring>({
    key: authorKey,
    state: {
      init: () => ({ decorations: undefined, stale: undefined }),
      apply: (change, colouring, _before, after) => applied(change, colouring, after, options),
    },
    props: { decorations: (state): DecorationSource | null => authorKey.getState(state)?.decorations ?? null },
    view: () => recolourStale(),
  });
}

function applied(change: Transaction, colouring: Colouring, state: EditorState, options: AuthorOptions): Colouring {
  const meta = change.getMeta(authorKey) as Meta | undefined;
  if (meta?.kind === 'off') return { decorations: undefined, stale: undefined };
  if (meta?.kind === 'colour') return coloured(colouring.decorations, state, meta.range, options);
  if (colouring.decorations === undefined || !change.docChanged) return colouring;
  return {
    decorations: colouring.decorations.map(change.mapping, change.doc),
    stale: widened(colouring.stale, change),
  };
}

function widened(stale: Range | undefined, change: Transaction): Range {
  let from = stale === undefined ? Infinity : change.mapping.map(stale.from, -1);
  let to = stale === undefined ? 0 : change.mapping.map(stale.to, 1);
  change.mapping.maps.forEach((map, index) => {
    const later = change.mapping.slice(index + 1);
    map.forEach((_from, _to, start, end) => {
      from = Math.min(from, later.map(start, -1));
      to = Math.max(to, later.map(end, 1));
    });
  });
  return { from: Math.min(from, to), to };
}

/** Colours all blocks at the top of the page that the range touches. */
function coloured(old: DecorationSet | undefined, state: EditorState, range: Range, options: AuthorOptions): Colouring {
  const blocks = wholeBlocks(state, range);
  const fresh = authorRuns(state, blocks).flatMap(({ from, to, client }) => {
    const person = options.authorOf(client);
    if (person === undefined) return [];
    return [
      Decoration.inline(
        from,
        to,
        { class: `parley-author ${caretClass(person.colour)}`, title: options.title(person) },
        { client },
      ),
    ];
  });
  const base = old ?? DecorationSet.empty;
  return {
    decorations: base.remove(base.find(blocks.from, blocks.to)).add(state.doc, fresh),
    stale: undefined,
  };
}

function wholeBlocks(state: EditorState, { from, to }: Range): Range {
  const size = state.doc.content.size;
  const $from = state.doc.resolve(Math.min(from, size));
  const $to = state.doc.resolve(Math.min(to, size));
  return {
    from: $from.depth === 0 ? Math.min(from, size) : $from.before(1),
    to: $to.depth === 0 ? Math.min(to, size) : $to.after(1),
  };
}

function recolourStale() {
  let frame: number | undefined;
  return {
    update: (view: EditorView) => {
      if (frame !== undefined || authorKey.getState(view.state)?.stale === undefined) return;
      frame = requestAnimationFrame(() => {
        frame = undefined;
        const stale = view.isDestroyed ? undefined : authorKey.getState(view.state)?.stale;
        if (stale !== undefined) colour(view, stale);
      });
    },
    destroy: () => {
      if (frame !== undefined) cancelAnimationFrame(frame);
    },
  };
}

function colour(view: EditorView, range: Range): void {
  tell(view, { kind: 'colour', range });
}

function tell(view: EditorView, meta: Meta): void {
  view.dispatch(view.state.tr.setMeta(authorKey, meta).setMeta('addToHistory', false));
}

/** Switches the colours on or off; called again while on, it takes newly known authors into account. */
export function showAuthors(view: EditorView, on: boolean): void {
  if (on) tell(view, { kind: 'off' });
  tell(view, on ? { kind: 'colour', range: { from: 0, to: view.state.doc.content.size } } : { kind: 'off' });
}

/** Is the text coloured by author? */
export function authorsShown(state: EditorState): boolean {
  return authorKey.getState(state)?.decorations !== undefined;
}

/** The Yjs clients whose words are coloured now. */
export function colouredClients(state: EditorState): ReadonlySet<number> {
  const found = authorKey.getState(state)?.decorations?.find() ?? [];
  return new Set(found.map((decoration) => Number(decoration.spec['client'])));
}

/** The client whose words the caret is in, `undefined` when they were there before. */
export function clientAtCaret(state: EditorState): number | undefined {
  const { head } = state.selection;
  const found = authorKey.getState(state)?.decorations?.find(Math.max(0, head - 1), head) ?? [];
  const at = found.find(({ from, to }) => from < head && head <= to);
  return at === undefined ? undefined : Number(at.spec['client']);
}
