// SPDX-License-Identifier: GPL-2.0-or-later
import type { Person, Role } from '@parley/protocol/identity/person.ts';

/** A sign-in of a person. */
export type SignIn = {
  readonly person: Person;
  /**
   * Which one it is, where its end ends what it has open: on the embedded wiki, where somebody else may have the name
   * next. Nothing can be done with it.
   */
  readonly signIn?: string;
};

/** Somebody the server knows by their cookie. */
export type SignedInPerson = SignIn & {
  /** Roles they chose on the embedded wiki; other wikis say themselves who has which. */
  readonly roles: readonly Role[];
};
