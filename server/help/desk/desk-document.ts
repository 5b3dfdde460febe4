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
    const text = JSON.stringify(value);
    const present = map.get(key);
    if (present !== undefined && textOf(present) === text) continue;
    if (typeof value === 'object' && value !== null) texts.set(value, text);
    map.set(key, value);
  }
}

/** What a value that was written once reads like: most do not change from one second to the next. */
const texts = new WeakMap<object, string>();

function textOf(value: unknown): string | undefined {
  return (typeof value === 'object' && value !== null ? texts.get(value) : undefined) ?? JSON.stringify(value);
}
