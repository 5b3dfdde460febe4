// SPDX-License-Identifier: GPL-2.0-or-later
import type { Database } from '../../storage/database.ts';
import { inTransaction } from '../../storage/in-transaction.ts';
import { indexMessage } from './full-text/full-text.ts';

const messagesAtOnce = 500;

/** Makes the full-text index of a database from its messages. Answers how many it holds. */
export async function rebuildIndex(db: Database): Promise<number> {
  let indexed = 0;
  for (let last = 0; ;) {
    const rows = await db
      .selectFrom('chat_messages')
      .select(['seq', 'id', 'conversation', 'text'])
      .where('seq', '>', last)
      .where('deleted_by', 'is', null)
      .orderBy('seq')
      .limit(messagesAtOnce)
      .execute();
    const newest = rows.at(-1);
    if (newest === undefined) return indexed;
    await inTransaction(db, async (transaction) => {
      for (const row of rows) await transaction.executeQuery(indexMessage(db, row));
    });
    indexed += rows.length;
    last = newest.seq;
  }
}
