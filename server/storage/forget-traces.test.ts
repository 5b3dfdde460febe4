// SPDX-License-Identifier: GPL-2.0-or-later
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { openDatabase } from './database.ts';
import { forgetTraces } from './forget-traces.ts';
import { createJournal } from './journal.ts';

test('nothing that was deleted is left in the files of the database', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'parley-traces-'));
  const holds = async (word: string): Promise<boolean> => {
    const files = await readdir(folder);
    const contents = await Promise.all(files.map((file) => readFile(join(folder, file))));
    return contents.some((content) => content.includes(word));
  };
  const database = await openDatabase(join(folder, 'parley.db'));
  const journal = createJournal(database);
  await journal.append('edit-chat:demo:p1', Buffer.from('quagmireinthejournal '.repeat(1000)));
  for (let row = 1; row <= 50; row += 1) {
    const words = row === 25 ? 'quagmireintheindex' : `word${String(row)}`;
    await sql`insert into chat_search (rowid, words, place) values (${row}, ${words}, 'c1')`.execute(database);
  }
  expect(await holds('quagmireinthejournal')).toBe(true);
  expect(await holds('quagmireintheindex')).toBe(true);
  await journal.drop('edit-chat:demo:p1');
  await sql`delete from chat_search where rowid = 25`.execute(database);
  await forgetTraces(database);
  expect(await holds('quagmireinthejournal')).toBe(false);
  // The index shares the beginnings of neighbouring words, so the first letters may stand elsewhere.
  expect(await holds('agmireintheindex')).toBe(false);
  await database.destroy();
  await rm(folder, { recursive: true });
});
