// SPDX-License-Identifier: GPL-2.0-or-later
import type { Node } from 'prosemirror-model';
import { Plugin } from 'prosemirror-state';
import type { Transaction } from 'prosemirror-state';
import { isFromYjs } from '../binding/origin.ts';
import { node } from './types.ts';

/** Containers that are nothing without content. */
const removable = new Set([node.bullet_list, node.ordered_list, node.table, node.table_row, node.blockquote]);
/** Containers one types into: an empty one gets a paragraph. */
const typeable = new Set([node.list_item, node.table_cell, node.table_header, node.doc]);

/** How many containers around each other may go at once. */
const deepest = 8;

/**
 * The page's schema allows everything to be empty, so that merged changes are always valid. After a change
 * made here this removes lists, rows, tables and quotes left empty, and gives empty cells a paragraph to type in.
 */
export function tidy(): Plugin {
  return new Plugin({
    appendTransaction: (changes, _before, after) => {
      if (!changes.some((change) => change.docChanged) || changes.some(isFromYjs)) return null;
      const tidied = after.tr;
      // A row that goes may leave its table empty in turn.
      for (let round = 0; round < deepest; round++) {
        const empty = emptyContainers([...changes, tidied], tidied.doc);
        if (empty.length === 0) break;
        for (const found of empty.toSorted((a, b) => b.position - a.position)) put(tidied, found);
      }
      return tidied.docChanged ? tidied : null;
    },
  });
}

function put(tidied: Transaction, { position, container }: Found): void {
  if (typeable.has(container.type)) tidied.insert(position + 1, node.paragraph.create());
  else tidied.delete(position, position + container.nodeSize);
}

type Found = { readonly position: number; readonly container: Node };

function emptyContainers(changes: readonly Transaction[], page: Node): readonly Found[] {
  const found = new Map<number, Found>();
  const look = (container: Node, position: number) => {
    if (container.childCount === 0 && (removable.has(container.type) || typeable.has(container.type))) {
      found.set(position, { position, container });
    }
  };
  look(page, -1);
  changes.forEach((change, index) => {
    const later = changes.slice(index + 1);
    change.mapping.maps.forEach((map, step) => {
      map.forEach((_from, _to, start, end) => {
        const toEnd = (position: number, side: -1 | 1) =>
          later.reduce((at, next) => next.mapping.map(at, side), change.mapping.slice(step + 1).map(position, side));
        const from = Math.max(0, toEnd(start, -1) - 1);
        const to = Math.min(page.content.size, toEnd(end, 1) + 1);
        page.nodesBetween(from, to, (container, position) => {
          look(container, position);
          return !container.isTextblock;
        });
      });
    });
  });
  return [...found.values()];
}
