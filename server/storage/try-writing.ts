// SPDX-License-Identifier: GPL-2.0-or-later
import type { Kysely } from 'kysely';
import { inTransaction } from './in-transaction.ts';
import type { ReadinessTables } from './tables/readiness.ts';

/** Writes something of no meaning. Rejects when the storage takes no writes. */
export async function tryWriting(db: Kysely<ReadinessTables>, at: number): Promise<void> {
  await inTransaction(db, async (tx) => {
    await tx.deleteFrom('readiness').where('id', '=', 1).execute();
    await tx.insertInto('readiness').values({ id: 1, at }).execute();
  });
}
