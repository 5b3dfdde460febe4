// SPDX-License-Identifier: GPL-2.0-or-later
import type { ColumnType, Generated } from 'kysely';

type Fixed<T> = ColumnType<T, T, never>;

/** Somebody who once signed in on the embedded wiki: one name, one id, for ever. */
export type PersonTable = {
  id: Generated<number>;
  /** NFC, as `normaliseName` gives it. */
  name: Fixed<string>;
  created_at: Fixed<number>;
};

/** A sign-in of a browser. One row for a name key: so nobody holds a name twice, whatever races. */
export type SignInTable = {
  name_key: Fixed<string>;
  /** SHA-256 of the cookie's value, base64url. */
  cookie_hash: Fixed<string>;
  person_id: Fixed<number>;
  name: Fixed<string>;
  /** JSON array of roles. */
  roles: string;
  created_at: Fixed<number>;
  /** Milliseconds since 1970; written at most once a minute. */
  seen_at: number;
};

/** What identity keeps on the embedded wiki. */
export type IdentityTables = {
  people: PersonTable;
  sign_ins: SignInTable;
};
