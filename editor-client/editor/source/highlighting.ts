// SPDX-License-Identifier: GPL-2.0-or-later
import type { Node } from 'prosemirror-model';
import { Plugin, PluginKey } from 'prosemirror-state';
import type { Transaction } from 'prosemirror-state';
import { Decoration, DecorationSet } from 'prosemirror-view';
import type { LexedLine, LineState } from './lexer.ts';
import { lexLine, nothingOpen } from './lexer.ts';

type Line = { readonly node: Node; readonly before: LineState; readonly lexed: LexedLine };
type Highlighted = { readonly lines: readonly Line[]; readonly decorations: DecorationSet };

const highlightKey = new PluginKey<Highlighted>('source-highlighting');

/** Colours wikitext. After a change only the lines that it touched are read again, and those whose beginning differs. */
export function highlighting(): Plugin {
  return new Plugin<Highlighted>({
    key: highlightKey,
    state: {
      init: (_config, { doc }) => {
        const lines = readLines(doc, 0, doc.childCount, nothingOpen);
        return { lines, decorations: DecorationSet.create(doc, decorationsOf(lines, 0)) };
      },
      apply: (change, past) => (change.docChanged ? follow(change, past) : past),
    },
    props: { decorations: (state) => highlightKey.getState(state)?.decorations },
  });
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
  return {
    lines: [...lines.slice(0, start), ...fresh, ...lines.slice(lines.length - same)],
    decorations: redrawn(change, past.decorations, start, fresh),
  };
}

function redrawn(change: Transaction, past: DecorationSet, start: number, fresh: readonly Line[]): DecorationSet {
  const { doc } = change;
  let from = 0;
  for (let index = 0; index < start; index += 1) from += doc.child(index).nodeSize;
  const to = fresh.reduce((end, { node }) => end + node.nodeSize, from);
  const mapped = past.map(change.mapping, doc);
  // A decoration that only touches the edge belongs to a neighbour.
  const stale = mapped.find(from, to).filter((each) => each.to > from && each.from < to);
  return mapped.remove(stale).add(doc, decorationsOf(fresh, from));
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
