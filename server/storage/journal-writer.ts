// SPDX-License-Identifier: GPL-2.0-or-later
import type { CompiledQuery, Kysely } from 'kysely';
import type { ClientIdOwner } from './journal-port.ts';
import type { Tables } from './tables/tables.ts';

/** One update to keep, and what is kept with it. */
export type Append = {
  readonly document: string;
  readonly update: Uint8Array;
  readonly owners: readonly ClientIdOwner[];
  readonly statements: readonly CompiledQuery[];
};

/** Rejects when this process may keep nothing any more; else that holds until the end of the transaction. */
export type Hold = (transaction: Kysely<Tables>) => Promise<void>;

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
