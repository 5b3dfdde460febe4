// SPDX-License-Identifier: GPL-2.0-or-later
import type { Person, Role } from '../identity/person.ts';

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
