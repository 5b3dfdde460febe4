// SPDX-License-Identifier: GPL-2.0-or-later
import * as Y from 'yjs';
import type { Struct } from './read-update.ts';

type Store = Y.Doc['store'];

/**
 * Whether structs that the document holds already are the same there. A client that says something else under clocks
 * it has used, or that somebody else has, forks the document of whoever believes it.
 */
export function continuesHistory(store: Store, structs: readonly Struct[], known: number): boolean {
  return structs.every((struct) => {
    if (!(struct instanceof Y.Item)) return true;
    const stored = store.clients.get(struct.id.client) ?? [];
    const end = Math.min(struct.id.clock + struct.length, known);
    for (let index = Y.findIndexSS(stored, struct.id.clock); index < stored.length; index += 1) {
      const other = stored[index];
      if (other === undefined || other.id.clock >= end) break;
      if (other instanceof Y.Item && !isSame(struct, other, end)) return false;
    }
    return true;
  });
}

/** Compares what can be compared: deleted content is forgotten, neighbouring items are merged and split over time. */
function isSame(claimed: Y.Item, stored: Y.Item, end: number): boolean {
  if (stored.deleted || claimed.content instanceof Y.ContentDeleted) return true;
  if (claimed.content.constructor !== stored.content.constructor) return false;
  if (claimed.id.clock === stored.id.clock && !Y.compareIDs(claimed.origin, stored.origin)) return false;
  if (claimed.content instanceof Y.ContentString && stored.content instanceof Y.ContentString) {
    const from = Math.max(claimed.id.clock, stored.id.clock);
    const to = Math.min(end, stored.id.clock + stored.length);
    return textBetween(claimed, claimed.content.str, from, to) === textBetween(stored, stored.content.str, from, to);
  }
  return true;
}

function textBetween(item: Y.Item, text: string, from: number, to: number): string {
  return text.slice(from - item.id.clock, to - item.id.clock);
}
