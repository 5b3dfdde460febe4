// SPDX-License-Identifier: GPL-2.0-or-later
import { randomInt } from 'node:crypto';
import type { Kysely } from 'kysely';
import { inTransaction } from './in-transaction.ts';
import type { ReadinessTables } from './tables/readiness.ts';

const largestId = 2 ** 31 - 1;

/** Writes something of no meaning. Rejects when the storage takes no writes. */
export async function tryWriting(db: Kysely<ReadinessTables>, at: number): Promise<void> {
  await inTransaction(db, async (tx) => {
    // A row of its own each time: several nodes ask at once, and none may wait for another.
    const id = randomInt(1, largestId);
    await tx.insertInto('readiness').values({ id, at }).execute();
    await tx.deleteFrom('readiness').where('id', '=', id).execute();
  });
}
