// SPDX-License-Identifier: GPL-2.0-or-later
import type { CompiledQuery, Kysely, RawBuilder } from 'kysely';
import type { DatabaseKind } from './dialects/dialect-of.ts';
import type { ClientIdOwner } from './journal-port.ts';
import type { Tables } from './tables/tables.ts';

/** One update to keep, and what is kept with it. */
export type Append = {
  readonly document: string;
  readonly update: Uint8Array;
  readonly owners: readonly ClientIdOwner[];
  readonly statements: readonly CompiledQuery[];
};

/** What lets this process keep something, as long as the other nodes take it for alive. */
export type Hold = {
  /** Within a transaction: rejects when this process may keep nothing any more; else that holds until its end. */
  require(transaction: Kysely<Tables>): Promise<void>;
  /** The same as part of a statement: a query of one row that is locked, or of none. Of the given kind of database. */
  row(dialect: DatabaseKind): RawBuilder<unknown>;
  /** The error for whoever got no row; the process is about to end. */
  refused(): Error;
};

/** Commits what waits in the journal, in the way of one kind of database. */
export type JournalWriter = {
  /**
   * Asks for what waits when it can be written, and keeps it. Answers the sequence of each append, `undefined` where it
   * could not be kept. Rejects when nothing can be written at all.
   */
  commit(take: () => readonly Append[]): Promise<readonly (number | undefined)[]>;
};

/** The person of a client id, as it is stored. */
export function storedPerson({ person }: ClientIdOwner): string | null {
  return person === null ? null : JSON.stringify(person);
}
