// SPDX-License-Identifier: GPL-2.0-or-later
import { type Person, personKey, type Role } from '../identity/person.ts';

/**
 * One client's awareness state in an edit session. `user` is stamped by the server from the token,
 * whatever the client claims; `cursor` is the client's own.
 */
export type EditPresence = {
  readonly user: PresentPerson;
  /** y-prosemirror's cursor: relative positions in JSON. */
  readonly cursor?: { readonly anchor: unknown; readonly head: unknown } | null;
};

export type PresentPerson = Person & {
  /** Index into the interface's palette of caret colours; the same for one person everywhere. */
  readonly colour: number;
  readonly role?: Role;
  readonly readOnly?: true;
};

/** How many caret colours there are. */
export const caretColours = 12;

/** The caret colour of a person: an index into the palette, the same everywhere (FNV-1a over the person's key). */
export function caretColourOf(person: Person): number {
  let hash = 0x811c9dc5;
  for (const character of personKey(person)) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  }
  return (hash >>> 0) % caretColours;
}
