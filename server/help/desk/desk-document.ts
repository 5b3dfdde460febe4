// SPDX-License-Identifier: GPL-2.0-or-later
import { deskHelpersField, deskRequestsField, type DeskHelper, type DeskRequest } from '@parley/protocol/help/desk.ts';
import type { Doc, Map as YMap } from 'yjs';

/** Writes the desk as it is now, touching only what differs. */
export function writeDesk(
  doc: Doc,
  requests: ReadonlyMap<string, DeskRequest>,
  helpers: ReadonlyMap<string, DeskHelper>,
): void {
  doc.transact(() => {
    become(doc.getMap<DeskRequest>(deskRequestsField), requests);
    become(doc.getMap<DeskHelper>(deskHelpersField), helpers);
  });
}

/** Makes a map equal to these entries. */
export function become<Value>(map: YMap<Value>, wanted: ReadonlyMap<string, Value>): void {
  for (const key of map.keys()) if (!wanted.has(key)) map.delete(key);
  for (const [key, value] of wanted) {
    if (JSON.stringify(map.get(key)) !== JSON.stringify(value)) map.set(key, value);
  }
}
