// SPDX-License-Identifier: GPL-2.0-or-later
import { ParleyError } from '@parley/protocol/errors/codes.ts';
import * as Y from 'yjs';

export type Struct = Y.GC | Y.Item | Y.Skip;

/** A range of clocks of one client that an update deletes. */
export type DeletedRange = { readonly clock: number; readonly length: number };

/** An update, decoded and put in order, not yet compared with any document. */
export type ReadUpdate = {
  /** By client, in the order of the clocks, without gaps. */
  readonly structs: ReadonlyMap<number, readonly Struct[]>;
  /** By client, in the order of the clocks; no two overlap, however often the update names them. */
  readonly deletes: ReadonlyMap<number, readonly DeletedRange[]>;
};

/** Yjs makes 32 bit client ids. */
const largestClient = 0xffffffff;
/** More than any document of people reaches; keeps sums exact. */
const largestClock = 2 ** 40;

/** Decodes a Yjs update. @throws ParleyError `update_malformed` */
export function readUpdate(bytes: Uint8Array): ReadUpdate {
  const decoded = decode(bytes);
  const structs = new Map<number, Struct[]>();
  for (const struct of decoded.structs) {
    const { client, clock } = struct.id;
    if (client > largestClient || clock + struct.length > largestClock || struct.length <= 0) throw malformed();
    const list = structs.get(client);
    const last = list?.at(-1);
    if (list === undefined || last === undefined) structs.set(client, [struct]);
    else if (last.id.clock + last.length === clock) list.push(struct);
    else throw malformed();
  }
  return { structs, deletes: deletesOf(decoded.ds) };
}

function decode(bytes: Uint8Array): ReturnType<typeof Y.decodeUpdate> {
  try {
    return Y.decodeUpdate(bytes);
  } catch {
    throw malformed();
  }
}

function deletesOf(deleteSet: ReturnType<typeof Y.decodeUpdate>['ds']): ReadonlyMap<number, readonly DeletedRange[]> {
  const ranges = new Map<number, readonly DeletedRange[]>();
  // Merged, so that looking at all of them costs no more than the items they delete.
  for (const [client, items] of Y.mergeDeleteSets([deleteSet]).clients) {
    const isBeyond = client > largestClient || items.some(({ clock, len }) => clock + len > largestClock);
    if (isBeyond) throw malformed();
    ranges.set(
      client,
      items.filter(({ len }) => len > 0).map(({ clock, len }) => ({ clock, length: len })),
    );
  }
  return ranges;
}

function malformed(): ParleyError {
  return new ParleyError('update_malformed');
}
