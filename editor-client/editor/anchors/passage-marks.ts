// SPDX-License-Identifier: GPL-2.0-or-later
import type { Anchor } from '@parley/protocol/chat/message.ts';
import type { EditorState, Transaction } from 'prosemirror-state';
import { Plugin, PluginKey } from 'prosemirror-state';
import type { DecorationSource, EditorView } from 'prosemirror-view';
import { Decoration, DecorationSet } from 'prosemirror-view';
import { isFromYjs } from '../binding/origin.ts';
import type { Range } from '../links/link-commands.ts';
import { passageOf } from './passages.ts';

/** A passage that people talk about. */
export type DiscussedPassage = {
  /** Given back when the passage is opened: the message that began it. */
  readonly id: string;
  readonly anchor: Anchor;
  /** A mentor shows it: it is marked so, with these words, and opens nothing. */
  readonly pointed?: string;
};

type Marks = {
  readonly passages: readonly DiscussedPassage[];
  readonly decorations: DecorationSet;
  /** Shown for a moment after `revealPassage`. */
  readonly revealed: Range | undefined;
};

type Meta =
  | { readonly kind: 'passages'; readonly passages: readonly DiscussedPassage[] }
  | { readonly kind: 'reveal'; readonly range: Range | undefined };

const marksKey = new PluginKey<Marks>('discussed-passages');

/** How long a revealed passage stays highlighted, in milliseconds. */
const revealTime = 2500;

export type PassageMarkOptions = {
  readonly documentName: () => string;
  readonly title: () => string;
  readonly open: (id: string) => void;
};

/** Underlines discussed passages quietly; a click on one opens the conversation there. */
export function passageMarks(options: PassageMarkOptions): Plugin {
  return new Plugin<Marks>({
    key: marksKey,
    state: {
      init: () => ({ passages: [], decorations: DecorationSet.empty, revealed: undefined }),
      apply: (change, marks, _before, after) => applied(change, marks, after, options),
    },
    props: {
      decorations: (state): DecorationSource | null => {
        const marks = marksKey.getState(state);
        if (marks?.revealed === undefined) return marks?.decorations ?? null;
        const { from, to } = marks.revealed;
        return marks.decorations.add(state.doc, [Decoration.inline(from, to, { class: 'parley-revealed' })]);
      },
      handleClick: (view, position, event) => {
        const id = passageAt(view.state, position);
        // Only a click on the words themselves, not one that lands behind the end of a line.
        const onWords = event.target instanceof Element && event.target.closest('.parley-passage') !== null;
        if (id !== undefined && onWords) options.open(id);
        return false;
      },
    },
  });
}

function applied(change: Transaction, marks: Marks, state: EditorState, options: PassageMarkOptions): Marks {
  const meta = change.getMeta(marksKey) as Meta | undefined;
  if (meta?.kind === 'passages') return { ...marks, ...drawn(meta.passages, state, options) };
  const revealed = meta?.kind === 'reveal' ? meta.range : mappedRange(marks.revealed, change);
  if (!change.docChanged) return meta === undefined ? marks : { ...marks, revealed };
  let swallowed = false;
  const decorations = marks.decorations.map(change.mapping, change.doc, {
    onRemove: () => {
      swallowed = true;
    },
  });
  const next = { ...marks, decorations, revealed };
  // A wide change may have swallowed a passage that Yjs still knows.
  return swallowed && isFromYjs(change) ? { ...next, ...drawn(marks.passages, state, options) } : next;
}

function mappedRange(range: Range | undefined, change: Transaction): Range | undefined {
  if (range === undefined || !change.docChanged) return range;
  const [from, to] = [change.mapping.map(range.from, 1), change.mapping.map(range.to, -1)];
  return from < to ? { from, to } : undefined;
}

function drawn(passages: readonly DiscussedPassage[], state: EditorState, options: PassageMarkOptions) {
  const decorations = passages.flatMap(({ id, anchor, pointed }) => {
    const range = passageOf(state, anchor, options.documentName());
    if (range === undefined) return [];
    if (pointed !== undefined)
      return [Decoration.inline(range.from, range.to, { class: 'parley-pointed', title: pointed })];
    return [Decoration.inline(range.from, range.to, { class: 'parley-passage', title: options.title() }, { id })];
  });
  return { passages, decorations: DecorationSet.create(state.doc, decorations) };
}

/** The discussed passage at a position. */
export function passageAt(state: EditorState, position: number): string | undefined {
  const found = marksKey.getState(state)?.decorations.find(position, position) ?? [];
  const id: unknown = found.at(-1)?.spec['id'];
  return typeof id === 'string' ? id : undefined;
}

/** Shows these passages as discussed, and no others. */
export function showPassages(view: EditorView, passages: readonly DiscussedPassage[]): void {
  view.dispatch(view.state.tr.setMeta(marksKey, { kind: 'passages', passages } satisfies Meta));
}

/** Scrolls to a range and highlights it for a moment, without moving the caret. */
export function revealRange(view: EditorView, range: Range): void {
  const show = (shown: Range | undefined) =>
    view.dispatch(view.state.tr.setMeta(marksKey, { kind: 'reveal', range: shown } satisfies Meta));
  show(range);
  scrollToPosition(view, range.from);
  setTimeout(() => {
    if (!view.isDestroyed && marksKey.getState(view.state)?.revealed !== undefined) show(undefined);
  }, revealTime);
}

/** How far the window moves smoothly, in its own heights. */
const farthestMotion = 2;

/**
 * Brings a position to the middle of the window; at once for people who want less motion, and when it is far: blocks
 * on the way there are laid out as they come into sight, which would move the place while the window moves.
 */
export function scrollToPosition(view: EditorView, position: number): void {
  const { node: place } = view.domAtPos(Math.min(position, view.state.doc.content.size));
  const element = place instanceof Element ? place : place.parentElement;
  const distance = Math.abs(element?.getBoundingClientRect().top ?? 0);
  const still =
    distance > farthestMotion * window.innerHeight || matchMedia('(prefers-reduced-motion: reduce)').matches;
  element?.scrollIntoView({ block: 'center', behavior: still ? 'auto' : 'smooth' });
}
