// SPDX-License-Identifier: GPL-2.0-or-later
import { type Database, exclusively } from './database.ts';
import { dialectOf } from './dialects/dialect-of.ts';

/** Pages of the full-text index rewritten at most in one go: some ten milliseconds, what is left comes next time. */
const pagesAtOnce = 2000;

/**
 * Takes words that were deleted out of the files as well. The pages they stood on are overwritten when they are deleted
 * (`secure_delete`), but the full-text index only marks them, and the write-ahead log still holds the older pages.
 * Other databases tidy up by themselves.
 */
export async function forgetTraces(database: Database): Promise<void> {
  if (dialectOf(database) !== 'sqlite') return;
  await exclusively(database, (connection) => {
    connection.exec(`insert into chat_search(chat_search, rank) values ('merge', -${String(pagesAtOnce)})`);
    connection.exec('pragma wal_checkpoint(truncate)');
  });
}
