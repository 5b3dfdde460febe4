// SPDX-License-Identifier: GPL-2.0-or-later
import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import { ParleyError } from '@parley/protocol/errors/codes.ts';

/** One client's entry in an awareness update of y-protocols; `state` is JSON, `null` when the client left. */
export type PresenceEntry = { readonly clientId: number; readonly clock: number; readonly state: string | null };

/** Entries one update may hold: a client speaks for itself, an answer to a query repeats what it knows of others. */
const mostEntries = 2000;

/** @throws ParleyError `bad_request` when it is not an awareness update */
export function readPresence(bytes: Uint8Array): readonly PresenceEntry[] {
  try {
    const decoder = decoding.createDecoder(bytes);
    const count = decoding.readVarUint(decoder);
    if (count > mostEntries) throw new ParleyError('bad_request');
    return Array.from({ length: count }, () => {
      const clientId = decoding.readVarUint(decoder);
      const clock = decoding.readVarUint(decoder);
      const state = decoding.readVarString(decoder);
      return { clientId, clock, state: state === 'null' ? null : state };
    });
  } catch {
    throw new ParleyError('bad_request');
  }
}

export function writePresence(entries: readonly PresenceEntry[]): Uint8Array {
  return encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, entries.length);
    for (const { clientId, clock, state } of entries) {
      encoding.writeVarUint(encoder, clientId);
      encoding.writeVarUint(encoder, clock);
      encoding.writeVarString(encoder, state ?? 'null');
    }
  });
}
