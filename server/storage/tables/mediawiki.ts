// SPDX-License-Identifier: GPL-2.0-or-later
import type { ColumnType } from 'kysely';

type Fixed<T> = ColumnType<T, T, never>;

/** How far a wiki's events were carried out. */
export type WikiEventsTable = { wiki: Fixed<string>; last_number: number };

/** A sign-in that a wiki's token stands behind. */
export type WikiSessionTable = {
  /** SHA-256 of what the browser holds, base64url. */
  session_hash: Fixed<string>;
  wiki: Fixed<string>;
  user_id: Fixed<string>;
  /** JSON of a person. */
  person: Fixed<string>;
  /** JSON array of roles. */
  roles: Fixed<string>;
  created_at: Fixed<number>;
  expires_at: Fixed<number>;
};

/** What is kept for wikis elsewhere. */
export type MediaWikiTables = {
  wiki_events: WikiEventsTable;
  wiki_sessions: WikiSessionTable;
};
