// SPDX-License-Identifier: GPL-2.0-or-later
import { messagesField, type Message } from '@parley/protocol/chat/message.ts';
import { openKeptStore } from '@parley/server/chat/record/kept-store.ts';
import { createRecordReader } from '@parley/server/chat/record/record-reader.ts';
import { type Database, migrate, openDatabase } from '@parley/server/storage/database.ts';
import type { DatabaseAddress } from '@parley/server/storage/database-address.ts';
import { isDuplicate } from '@parley/server/storage/dialects/failures.ts';
import { inTransaction } from '@parley/server/storage/in-transaction.ts';
import { createJournal } from '@parley/server/storage/journal.ts';
import type { Journal } from '@parley/server/storage/journal-port.ts';
import { migrations } from '@parley/server/storage/migrations/index.ts';
import { tryWriting } from '@parley/server/storage/try-writing.ts';
import { importSamples } from '@parley/server/wiki/embedded/samples.ts';
import { sql } from 'kysely';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { DatabaseServer } from './servers/database-server.ts';
import { databaseKinds, databaseServers } from './servers/database-servers.ts';

const alice = { wiki: 'demo', userId: '1', name: 'Alice' };
const bytes = (...values: number[]) => Uint8Array.from(values);
const now = 1_763_800_000_000;

describe.each(databaseKinds)('Storage in %s', (kind) => {
  let server: DatabaseServer;
  let address: DatabaseAddress;
  let database: Database;
  let journal: Journal;
  const failures: unknown[] = [];

  beforeAll(async () => {
    server = await databaseServers[kind]();
  });
  afterAll(() => server.stop());
  beforeEach(async () => {
    address = await server.create();
    database = await openDatabase(address);
    failures.length = 0;
    journal = createJournal(database, (error) => failures.push(error));
  });
  afterEach(() => database.destroy());

  test('brings tables up to date once', async () => {
    expect(await migrate(database)).toEqual([]);
    const { rows } = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(database);
    expect(rows.map(({ name }) => name)).toEqual(Object.keys(migrations).toSorted());
  });

  test('gives back what was appended, in the order of the calls, after opening it anew', async () => {
    const order: number[] = [];
    await Promise.all(
      Array.from({ length: 700 }, async (_, value) => {
        const sequence = await journal.append('edit:demo:p1.1', bytes(value % 251), [
          { clientId: 4_294_967_295 - value, person: value % 2 === 0 ? alice : null },
        ]);
        order.push(sequence);
      }),
    );
    await database.destroy();
    database = await openDatabase(address);
    journal = createJournal(database);
    const entries = await journal.read('edit:demo:p1.1');
    expect(entries.map(({ payload }) => payload[0])).toEqual(Array.from({ length: 700 }, (_, value) => value % 251));
    expect(entries.map(({ sequence }) => sequence)).toEqual(order);
    const owners = await journal.owners('edit:demo:p1.1');
    expect(owners).toHaveLength(700);
    expect(owners).toContainEqual({ clientId: 4_294_967_295, person: alice });
    expect(owners).toContainEqual({ clientId: 4_294_967_294, person: null });
  });

  test('keeps the first owner of a client id', async () => {
    await journal.append('a', bytes(1), [{ clientId: 7, person: alice }]);
    await journal.append('a', bytes(2), [{ clientId: 7, person: null }]);
    expect(await journal.owners('a')).toEqual([{ clientId: 7, person: alice }]);
  });

  test('keeps large updates and every byte', async () => {
    const large = Uint8Array.from({ length: 3 * 1024 * 1024 }, (_, index) => (index * 31) % 256);
    await journal.append('large', large.subarray(16));
    const [entry] = await journal.read('large');
    expect(Buffer.compare(entry?.payload ?? bytes(), large.subarray(16))).toBe(0);
  });

  test('keeps many large updates that come in one moment', async () => {
    const pasted = Buffer.alloc(1_900_000, 'pasted ');
    const kept = Array.from({ length: 12 }, (_, index) => journal.append(`paste ${String(index)}`, pasted));
    const sequences = await Promise.all(kept);
    expect(sequences).toEqual(sequences.toSorted((one, other) => one - other));
    for (const index of [0, 11]) {
      const [entry] = await journal.read(`paste ${String(index)}`);
      expect([entry?.sequence, entry?.payload.length]).toEqual([sequences[index], pasted.length]);
    }
  });

  test('compacts up to an entry, and what came later stays later', async () => {
    await journal.append('a', bytes(1));
    const upTo = await journal.append('a', bytes(2));
    await journal.append('b', bytes(7));
    await journal.append('a', bytes(3));
    await journal.compact('a', bytes(9), upTo);
    const after = await journal.append('a', bytes(4));
    const entries = await journal.read('a');
    expect(entries.map((entry) => [entry.kind, ...entry.payload])).toEqual([
      ['snapshot', 9],
      ['update', 3],
      ['update', 4],
    ]);
    expect(entries.at(-1)?.sequence).toBe(after);
    expect(await journal.read('b')).toHaveLength(1);
  });

  test('commits statements with the entry, and a failing one spoils only its own append', async () => {
    const row = (document: string) => ({ document, incarnation: 'i', created_at: now });
    const insert = () => database.insertInto('chat_conversations').values(row('edit-chat:demo:p1')).compile();
    const outcomes = await Promise.allSettled([
      journal.appendWith('a', bytes(1), [insert()]),
      journal.appendWith('b', bytes(2), [insert()]),
      journal.append('c', bytes(3)),
    ]);
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(await journal.read('b')).toEqual([]);
    expect(await journal.read('c')).toHaveLength(1);
    expect(await database.selectFrom('chat_conversations').select('document').execute()).toHaveLength(1);
    expect(failures.length).toBeGreaterThan(0);
  });

  test('compares texts exactly: case, accents and spaces at the end count', async () => {
    const names = ['Alice', 'alice', 'Älice', 'Alice ', 'アリス', '👩‍🚀', 'Alice\\', "Al'ice", 'A%', '__proto__'];
    for (const name of names) await database.insertInto('people').values({ name, created_at: now }).execute();
    for (const name of names) {
      const found = await database.selectFrom('people').select('name').where('name', '=', name).execute();
      expect(found).toEqual([{ name }]);
    }
    const ordered = await database.selectFrom('people').select('name').orderBy('name').execute();
    expect(ordered.map(({ name }) => name)).toEqual(
      names.toSorted((one, other) => Buffer.compare(Buffer.from(one), Buffer.from(other))),
    );
    const twice = database.insertInto('people').values({ name: 'Alice', created_at: now }).execute();
    expect(await twice.catch((error: unknown) => isDuplicate(error))).toBe(true);
  });

  test('gives numbers as numbers', async () => {
    await database.insertInto('people').values({ name: 'Alice', created_at: Number.MAX_SAFE_INTEGER }).execute();
    const row = await database
      .selectFrom('people')
      .select(['id', 'created_at', (made) => made.fn.countAll().over().as('count')])
      .select((made) => made.fn.max('created_at').over().as('newest'))
      .executeTakeFirst();
    expect(row).toMatchObject({ id: 1, created_at: Number.MAX_SAFE_INTEGER, count: 1 });
    expect(row?.newest).toBe(Number.MAX_SAFE_INTEGER);
  });

  test('counts the rows that an update finds, also when it changes nothing in them', async () => {
    await database.insertInto('readiness').values({ id: 5, at: 1 }).execute();
    const result = await database.updateTable('readiness').set({ at: 1 }).where('id', '=', 5).executeTakeFirst();
    expect(Number(result.numUpdatedRows)).toBe(1);
  });

  test('lets transactions that read and write the same row take turns', async () => {
    await database.insertInto('readiness').values({ id: 5, at: 0 }).execute();
    const add = () =>
      inTransaction(database, async (transaction) => {
        const row = await transaction
          .selectFrom('readiness')
          .select('at')
          .where('id', '=', 5)
          .executeTakeFirstOrThrow();
        await transaction
          .updateTable('readiness')
          .set({ at: row.at + 1 })
          .where('id', '=', 5)
          .execute();
      });
    await Promise.all(Array.from({ length: 6 }, add));
    expect(await database.selectFrom('readiness').selectAll().where('id', '=', 5).execute()).toEqual([
      { id: 5, at: 6 },
    ]);
  });

  test('says whether it takes writes, however many ask at once', async () => {
    await Promise.all([1, 2, 3, 4].map((at) => tryWriting(database, at)));
    await expect(tryWriting(database, 9)).resolves.toBeUndefined();
  });

  test('fills an empty wiki once, also when two nodes start together', async () => {
    const other = await openDatabase(address);
    const made = await Promise.all([importSamples(database, 'demo', now), importSamples(other, 'demo', now)]);
    const pages = await database.selectFrom('wiki_pages').select('title').execute();
    expect(made.reduce((sum, count) => sum + count, 0)).toBe(pages.length);
    expect(pages.length).toBeGreaterThan(5);
    await other.destroy();
  });

  describe('keeps a conversation', () => {
    const document = 'edit-chat:demo:p1';
    const open = async () =>
      openKeptStore(document, {
        db: database,
        journal,
        timing: { now: () => now, wait: () => ({ stop: () => undefined }) } as never,
        begun: async () => undefined,
      });

    test('and finds its words', async () => {
      const store = await open();
      const texts = [
        'Orb-weavers build a spiral web',
        'A café in Zürich',
        'the web of a money spider_web',
        '蜘蛛の巣を見た',
        'паутина прядётся',
        'to be or not to be',
        "it's <b>quoted</b> & 'strange' \\ \" text",
      ];
      for (const [index, text] of texts.entries()) {
        const author = { ...alice };
        await store.change({ kind: 'post', author, text }, { personKey: 'demo:1', command: `c${String(index)}` });
      }
      const find = async (query: string) =>
        (await createRecordReader(database).page(document, { limit: 50, query })).messages.map(({ text }) => text);
      expect(await find('web')).toEqual([texts[0], texts[2]]);
      expect(await find('spiral we')).toEqual([texts[0]]);
      expect(await find('CAFE')).toEqual([texts[1]]);
      expect(await find('zur')).toEqual([texts[1]]);
      expect(await find('蜘蛛')).toEqual([texts[3]]);
      expect(await find('паут')).toEqual([texts[4]]);
      expect(await find('not to be')).toEqual([texts[5]]);
      expect(await find('strange & (')).toEqual([texts[6]]);
      expect(await find('nothing')).toEqual([]);
      expect(await find("' or 1=1 --")).toEqual([]);
    });

    test('also after its words were changed, taken back and loaded anew', async () => {
      const store = await open();
      const origin = (command: string) => ({ personKey: 'demo:1', command });
      const post = async (text: string, command: string) =>
        (await store.change({ kind: 'post', author: alice, text }, origin(command))).message ?? '';
      const first = await post('secret words', 'c1');
      const second = await post('plain words', 'c2');
      await store.change({ kind: 'edit', message: second, text: 'other letters' }, origin('c3'));
      await store.change({ kind: 'react', message: second, emoji: '👍', on: true, person: alice }, origin('c4'));
      await store.change({ kind: 'delete', message: first, by: 'author' }, origin('c5'));
      const reader = createRecordReader(database);
      expect((await reader.page(document, { limit: 9, query: 'words' })).messages).toEqual([]);
      expect((await reader.page(document, { limit: 9, query: 'letters' })).messages).toHaveLength(1);
      const again = await open();
      const live = again.doc.getArray<Message>(messagesField).toArray();
      expect(live.map(({ text, deletedBy }) => deletedBy ?? text)).toEqual(['author', 'other letters']);
      expect(Object.keys(live[1]?.reactions ?? {})).toEqual(['👍']);
      expect(await again.repeated(origin('c2'))).toMatchObject({ message: second });
      const around = await reader.page(document, { limit: 2, around: first });
      expect(around.messages.map(({ id }) => id)).toEqual([first, second]);
    });
  });
});

describe.each(['postgres', 'mysql'] as const)('A %s that goes away', (kind) => {
  let server: DatabaseServer;
  beforeAll(async () => {
    server = await databaseServers[kind]();
  });
  afterAll(() => server.stop());

  test.each(['SIGTERM', 'SIGKILL'] as const)(
    'by %s and comes back keeps every append it acknowledged, once',
    async (signal) => {
      const database = await openDatabase(await server.create(), { connections: 4, failed: () => undefined });
      const journal = createJournal(database);
      const acknowledged: number[] = [];
      let next = 0;
      const ended = new AbortController();
      const writer = async () => {
        while (!ended.signal.aborted) {
          const value = (next += 1);
          const payload = new Uint8Array(4);
          new DataView(payload.buffer).setUint32(0, value);
          await journal.append('a', payload).then(
            () => acknowledged.push(value),
            () => undefined,
          );
        }
      };
      const writers = [writer(), writer(), writer()];
      const grown = async (by: number) => {
        const goal = acknowledged.length + by;
        while (acknowledged.length < goal) await new Promise((resolve) => setImmediate(resolve));
      };
      await grown(50);
      await server.restart(signal === 'SIGTERM' && kind === 'postgres' ? 'SIGINT' : signal);
      await grown(50);
      ended.abort();
      await Promise.all(writers);
      const kept = (await journal.read('a')).map(({ payload }) => Buffer.from(payload).readUInt32BE());
      expect(acknowledged.filter((value) => !kept.includes(value))).toEqual([]);
      // An append whose answer was lost may be there twice: updates may be applied twice. All others are there once.
      expect(kept.length - new Set(kept).size).toBeLessThanOrEqual(3);
      await database.destroy();
    },
  );
});
