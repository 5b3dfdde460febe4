// SPDX-License-Identifier: GPL-2.0-or-later
import * as Y from 'yjs';

/** Clocks of one Yjs client that do not count, from (inclusive) to (exclusive). */
export type ClockRange = readonly [client: number, from: number, to: number];

/**
 * Characters of the present text that each Yjs client wrote, leaving out given ranges (what was published already,
 * what came from elsewhere). Deleted text does not count, nor do formatting and structure.
 */
export function writtenByClient(doc: Y.Doc, notCounted: readonly ClockRange[]): ReadonlyMap<number, number> {
  const written = new Map<number, number>();
  for (const [client, structs] of doc.store.clients) {
    const ranges = notCounted.filter(([owner]) => owner === client);
    let characters = 0;
    for (const struct of structs) {
      if (!(struct instanceof Y.Item) || struct.deleted || !(struct.content instanceof Y.ContentString)) continue;
      characters += countOutside(struct.id.clock, struct.id.clock + struct.length, ranges);
    }
    if (characters > 0) written.set(client, characters);
  }
  return written;
}

function countOutside(from: number, to: number, ranges: readonly ClockRange[]): number {
  let count = to - from;
  for (const [, start, end] of ranges) count -= Math.max(0, Math.min(to, end) - Math.max(from, start));
  return Math.max(0, count);
}

/** Everything written so far, as ranges. */
export function everythingIn(doc: Y.Doc): readonly ClockRange[] {
  return Array.from(stateOf(doc), ([client, clock]) => [client, 0, clock] as const);
}

/** What one change added: the clocks between two moments of a document. */
export function addedBetween(before: ReadonlyMap<number, number>, doc: Y.Doc): readonly ClockRange[] {
  const ranges: ClockRange[] = [];
  for (const [client, clock] of stateOf(doc)) {
    const from = before.get(client) ?? 0;
    if (clock > from) ranges.push([client, from, clock]);
  }
  return ranges;
}

/** How far each client has come. */
export function stateOf(doc: Y.Doc): ReadonlyMap<number, number> {
  return Y.decodeStateVector(Y.encodeStateVector(doc));
}
