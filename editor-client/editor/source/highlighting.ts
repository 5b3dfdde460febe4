// SPDX-License-Identifier: GPL-2.0-or-later
import type { Node } from 'prosemirror-model';
import { Plugin, PluginKey } from 'prosemirror-state';
import type { EditorState, Transaction } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { Decoration, DecorationSet } from 'prosemirror-view';
import type { LexedLine, LineState } from './lexer.ts';
import { lexLine, nothingOpen } from './lexer.ts';

type Line = { readonly node: Node; readonly before: LineState; readonly lexed: LexedLine };
type Highlighted = {
  readonly lines: readonly Line[];
  /** The lines that are coloured: those in sight and some around them. A long page would have too many elements. */
  readonly shown: Shown;
  readonly decorations: DecorationSet;
};
/** Lines by their index, from `from` up to `to`. */
type Shown = { readonly from: number; readonly to: number };

/** How many lines out of sight are coloured on each side, and how near to the edge more are asked for. */
const ahead = 120;
const near = 40;

const highlightKey = new PluginKey<Highlighted>('source-highlighting');

/** Colours wikitext. After a change only the lines that it touched are read again, and those whose beginning differs. */
export function highlighting(): Plugin {
  return new Plugin<Highlighted>({
    key: highlightKey,
    state: {
      init: (_config, { doc }) => {
        const lines = readLines(doc, 0, doc.childCount, nothingOpen);
        return drawn(doc, lines, { from: 0, to: 2 * ahead });
      },
      apply: (change, past) => {
        const shown = change.getMeta(highlightKey) as Shown | undefined;
        const next = change.docChanged ? follow(change, past) : past;
        return shown === undefined ? next : drawn(change.doc, next.lines, shown);
      },
    },
    props: { decorations: (state) => highlightKey.getState(state)?.decorations },
    view: (view) => new Sight(view),
  });
}

/** Looks which lines are in sight, and has them coloured. */
class Sight {
  private readonly view: EditorView;
  private readonly stop = new AbortController();
  private frame: number | undefined;

  constructor(view: EditorView) {
    this.view = view;
    const { signal } = this.stop;
    for (const type of ['scroll', 'resize'])
      addEventListener(type, this.later, { signal, capture: true, passive: true });
    this.later();
  }

  update(view: EditorView, before: EditorState): void {
    if (view.state.doc !== before.doc) this.later();
  }

  destroy(): void {
    this.stop.abort();
    if (this.frame !== undefined) cancelAnimationFrame(this.frame);
  }

  private readonly later = (): void => {
    this.frame ??= requestAnimationFrame(() => {
      this.frame = undefined;
      this.look();
    });
  };

  private look(): void {
    const { view } = this;
    const state = view.isDestroyed ? undefined : highlightKey.getState(view.state);
    if (state === undefined) return;
    const count = view.state.doc.childCount;
    const first = this.lineAt(0);
    const last = this.lineAt(window.innerHeight);
    const isCovered = (edge: number, limit: number) => edge <= 0 || edge >= count || limit >= near;
    const { from, to } = state.shown;
    if (isCovered(from, first - from) && isCovered(to, to - last)) return;
    const shown = { from: Math.max(0, first - ahead), to: Math.min(count, last + ahead) };
    view.dispatch(view.state.tr.setMeta(highlightKey, shown).setMeta('addToHistory', false));
  }

  /** Index of the line at a height of the window, found by halves. */
  private lineAt(height: number): number {
    const { children } = this.view.dom;
    let [low, high] = [0, children.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      const box = children[middle]?.getBoundingClientRect();
      if (box !== undefined && box.bottom < height) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** Colours some lines of a page anew. */
function drawn(page: Node, lines: readonly Line[], shown: Shown): Highlighted {
  const start = positionOf(page, shown.from);
  const decorations = DecorationSet.create(page, decorationsOf(lines.slice(shown.from, shown.to), start));
  return { lines, shown, decorations };
}

function positionOf(page: Node, index: number): number {
  let position = 0;
  for (let at = 0; at < Math.min(index, page.childCount); at += 1) position += page.child(at).nodeSize;
  return position;
}

function readLines(page: Node, from: number, to: number, open: LineState): readonly Line[] {
  const lines: Line[] = [];
  let before = open;
  for (let index = from; index < to; index += 1) {
    const line = readLine(page.child(index), before);
    lines.push(line);
    before = line.lexed.after;
  }
  return lines;
}

function readLine(node: Node, before: LineState): Line {
  return { node, before, lexed: lexLine(node.textContent, before) };
}

function follow(change: Transaction, past: Highlighted): Highlighted {
  const { doc } = change;
  const { lines } = past;
  const shared = Math.min(lines.length, doc.childCount);
  let start = 0;
  while (start < shared && lines[start]?.node === doc.child(start)) start += 1;
  let same = 0;
  while (same < shared - start && lines[lines.length - 1 - same]?.node === doc.child(doc.childCount - 1 - same))
    same += 1;
  const fresh = [...readLines(doc, start, doc.childCount - same, lines[start - 1]?.lexed.after ?? nothingOpen)];
  // What was opened or closed above changes what the lines below are, as far as it reaches.
  for (let left = same; left > 0; left -= 1) {
    const open = fresh.at(-1)?.lexed.after ?? lines[start - 1]?.lexed.after ?? nothingOpen;
    if (lines[lines.length - left]?.before === open) break;
    fresh.push(readLine(doc.child(doc.childCount - left), open));
    same = left - 1;
  }
  const all = [...lines.slice(0, start), ...fresh, ...lines.slice(lines.length - same)];
  const { from, to } = past.shown;
  const grown = doc.childCount - lines.length;
  // What was added or taken away above what is shown moves it.
  const shown = {
    from: start < from ? Math.max(0, from + grown) : from,
    to: start < to ? Math.max(0, to + grown) : to,
  };
  return { lines: all, shown, decorations: redrawn(change, past.decorations, start, fresh, shown) };
}

function redrawn(
  change: Transaction,
  past: DecorationSet,
  start: number,
  fresh: readonly Line[],
  shown: Shown,
): DecorationSet {
  const { doc } = change;
  const from = positionOf(doc, start);
  const to = fresh.reduce((end, { node }) => end + node.nodeSize, from);
  const mapped = past.map(change.mapping, doc);
  // A decoration that only touches the edge belongs to a neighbour.
  const stale = mapped.find(from, to).filter((each) => each.to > from && each.from < to);
  const first = Math.max(start, shown.from);
  const inSight = fresh.slice(first - start, Math.max(first, shown.to) - start);
  return mapped.remove(stale).add(doc, decorationsOf(inSight, positionOf(doc, first)));
}

function decorationsOf(lines: readonly Line[], start: number): Decoration[] {
  const decorations: Decoration[] = [];
  let position = start;
  for (const { node, lexed } of lines) {
    for (const { from, to, kind } of lexed.tokens) {
      const inLine = position + 1;
      decorations.push(Decoration.inline(inLine + from, inLine + to, { class: `parley-source__${kind}` }));
    }
    position += node.nodeSize;
  }
  return decorations;
}
