// SPDX-License-Identifier: GPL-2.0-or-later
import type { Person, Role } from '@parley/protocol/identity/person.ts';

/** Somebody the server knows by their cookie. */
export type SignedInPerson = {
  readonly person: Person;
  /** Roles they chose on the embedded wiki; other wikis say themselves who has which. */
  readonly roles: readonly Role[];
};
