// SPDX-License-Identifier: GPL-2.0-or-later
import type { Node } from 'prosemirror-model';
import { Plugin, PluginKey, type Transaction } from 'prosemirror-state';
import { Decoration, DecorationSet } from 'prosemirror-view';

const key = new PluginKey<DecorationSet>('source-breaks');

/**
 * A line of wikitext can go on in the next, which readers see as one space. The text of the page keeps the line break;
 * this shows it as readers see it.
 */
export function sourceBreaks(): Plugin {
  return new Plugin<DecorationSet>({
    key,
    state: {
      init: (_, { doc }) => DecorationSet.create(doc, breaksIn(doc, 0, doc.content.size)),
      apply: (change, known) => (change.docChanged ? follow(change, known) : known),
    },
    props: { decorations: (state) => key.getState(state) },
  });
}

/** Looks again only at the blocks that a change touched. */
function follow(change: Transaction, known: DecorationSet): DecorationSet {
  let breaks = known.map(change.mapping, change.doc);
  change.mapping.maps.forEach((map, index) => {
    const later = change.mapping.slice(index + 1);
    map.forEach((_from, _to, start, end) => {
      const from = later.map(start, -1);
      const to = later.map(end, 1);
      change.doc.nodesBetween(from, to, (block, position) => {
        if (!block.isTextblock) return true;
        const inside = position + block.nodeSize;
        breaks = breaks.remove(breaks.find(position, inside)).add(change.doc, breaksIn(change.doc, position, inside));
        return false;
      });
    });
  });
  return breaks;
}

function breaksIn(doc: Node, from: number, to: number): Decoration[] {
  const found: Decoration[] = [];
  doc.nodesBetween(from, to, (node, position, parent) => {
    if (node.isTextblock && (node.type.spec.code === true || node.type.spec.whitespace === 'pre')) return false;
    if (!node.isText || parent === null) return true;
    for (const { index } of (node.text ?? '').matchAll(/\n/g)) {
      found.push(Decoration.inline(position + index, position + index + 1, { class: 'parley-source-break' }));
    }
    return false;
  });
  return found;
}
