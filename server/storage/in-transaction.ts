// SPDX-License-Identifier: GPL-2.0-or-later
import { setTimeout as wait } from 'node:timers/promises';
import type { Kysely, Transaction } from 'kysely';
import { dialectOf } from './dialects/dialect-of.ts';
import { isConflict } from './dialects/failures.ts';

/** Attempts of one transaction before its failure is told; others have had their turn many times by then. */
const attempts = 8;
const longestPause = 100;

/**
 * How much a transaction may see of others: nothing (`serializable`), or what they committed meanwhile (`read committed`:
 * for rows that nobody else writes, and which then never have to be written anew because of neighbours).
 */
export type Isolation = 'serializable' | 'read committed';

/**
 * Carries out the work as if nobody else used the database meanwhile, all of it or nothing. Where another transaction
 * stood in the way the work is done anew: so it must change nothing outside the transaction.
 */
export async function inTransaction<Tables, Result>(
  db: Kysely<Tables>,
  work: (transaction: Transaction<Tables>) => Promise<Result>,
  isolation: Isolation = 'serializable',
): Promise<Result> {
  // SQLite runs one transaction at a time as it is.
  if (dialectOf(db) === 'sqlite') return db.transaction().execute(work);
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await db.transaction().setIsolationLevel(isolation).execute(work);
    } catch (error) {
      if (attempt === attempts || !isConflict(error)) throw error;
      await wait(Math.random() * Math.min(longestPause, 5 * 2 ** attempt));
    }
  }
}
