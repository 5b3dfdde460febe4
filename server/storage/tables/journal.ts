// SPDX-License-Identifier: GPL-2.0-or-later
import type { ColumnType, Generated } from 'kysely';

type Fixed<T> = ColumnType<T, T, never>;

/** The append-only journal of live documents. */
export type JournalTable = {
  /** Order of the entries, across all documents. */
  sequence: Generated<number>;
  document: Fixed<string>;
  kind: Fixed<'update' | 'snapshot'>;
  payload: Fixed<Uint8Array>;
};

/** Who writes under which Yjs client id. */
export type ClientIdTable = {
  document: Fixed<string>;
  client_id: Fixed<number>;
  /** JSON of a person; null for the server itself. */
  person: Fixed<string | null>;
};

/** What the journal keeps. */
export type JournalTables = {
  journal: JournalTable;
  client_ids: ClientIdTable;
};
