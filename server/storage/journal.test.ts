// SPDX-License-Identifier: GPL-2.0-or-later
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Database, openDatabase } from './database.ts';
import { createJournal } from './journal.ts';
import type { Journal } from './journal-port.ts';

const alice = { wiki: 'demo', userId: '1', name: 'Alice' };
const bytes = (...values: number[]) => Uint8Array.from(values);

describe('the journal', () => {
  let folder: string;
  let database: Database;
  let journal: Journal;
  let failures: unknown[];

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'parley-journal-'));
    failures = [];
    database = await openDatabase(join(folder, 'parley.db'));
    journal = createJournal(database, (error) => failures.push(error));
  });

  afterEach(async () => {
    await database.destroy();
    await rm(folder, { recursive: true });
  });

  test('gives back what was appended, in order, after opening the file anew', async () => {
    const order: number[] = [];
    await Promise.all(
      [1, 2, 3].map(async (value) => {
        await journal.append('edit:demo:p1.1', bytes(value), [{ clientId: value, person: alice }]);
        order.push(value);
      }),
    );
    await database.destroy();
    database = await openDatabase(join(folder, 'parley.db'));
    journal = createJournal(database);
    const entries = await journal.read('edit:demo:p1.1');
    expect(order).toEqual([1, 2, 3]);
    expect(entries.map((entry) => [...entry.payload])).toEqual([[1], [2], [3]]);
    expect(await journal.owners('edit:demo:p1.1')).toContainEqual({ clientId: 2, person: alice });
  });

  test('keeps documents with names of object properties apart', async () => {
    await journal.append('__proto__', bytes(1));
    await journal.append('constructor', bytes(2));
    expect((await journal.read('constructor')).map((entry) => [...entry.payload])).toEqual([[2]]);
  });

  test('compaction replaces only what the snapshot contains', async () => {
    const upTo = await journal
      .append('edit:demo:p1.1', bytes(1))
      .then(() => journal.append('edit:demo:p1.1', bytes(2)));
    await journal.append('edit:demo:p1.1', bytes(3));
    await journal.compact('edit:demo:p1.1', bytes(9), upTo);
    const entries = await journal.read('edit:demo:p1.1');
    expect(entries.map((entry) => [entry.kind, ...entry.payload])).toEqual([
      ['snapshot', 9],
      ['update', 3],
    ]);
  });

  test('refuses a snapshot that ends at an entry of another document', async () => {
    const other = await journal.append('edit:demo:p2.1', bytes(1));
    await expect(journal.compact('edit:demo:p1.1', bytes(9), other)).rejects.toMatchObject({ code: 'storage_failed' });
    expect(await journal.read('edit:demo:p2.1')).toHaveLength(1);
  });

  test('commits statements with the entry, and a failing one spoils only its own append', async () => {
    const good = database
      .insertInto('page_keys')
      .values({ wiki: 'demo', page_key: 'p1', title: 'One', page_id: 1 })
      .compile();
    const bad = database
      .insertInto('page_keys')
      .values({ wiki: 'demo', page_key: 'p1', title: 'Two', page_id: 2 })
      .compile();
    const outcomes = await Promise.allSettled([
      journal.appendWith('a', bytes(1), [good]),
      journal.appendWith('b', bytes(2), [bad]),
      journal.append('c', bytes(3)),
    ]);
    expect(outcomes.map((outcome) => outcome.status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(await journal.read('b')).toEqual([]);
    expect(await database.selectFrom('page_keys').select('title').execute()).toEqual([{ title: 'One' }]);
    expect(failures.length).toBeGreaterThan(0);
  });

  test('waits for a transaction that is under way instead of joining it', async () => {
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const rolledBack = database.transaction().execute(async () => {
      await held;
      throw new Error('rolled back');
    });
    const append = journal.append('a', bytes(1));
    setImmediate(release);
    await expect(rolledBack).rejects.toThrow('rolled back');
    await append;
    expect(await journal.read('a')).toHaveLength(1);
  });

  test('forgets a dropped document and its client ids', async () => {
    await journal.append('a', bytes(1), [{ clientId: 7, person: null }]);
    await journal.drop('a');
    expect(await journal.read('a')).toEqual([]);
    expect(await journal.owners('a')).toEqual([]);
  });

  test('refuses with a code when the database is closed', async () => {
    await database.destroy();
    await expect(journal.append('a', bytes(1))).rejects.toMatchObject({ code: 'storage_failed' });
    database = await openDatabase(join(folder, 'parley.db'));
  });
});
