// SPDX-License-Identifier: GPL-2.0-or-later
import { openKeptStore } from '@parley/server/chat/record/kept-store.ts';
import { createRecordReader } from '@parley/server/chat/record/record-reader.ts';
import { rebuildIndex } from '@parley/server/chat/record/rebuild-index.ts';
import { type Database, openDatabase } from '@parley/server/storage/database.ts';
import type { DatabaseAddress } from '@parley/server/storage/database-address.ts';
import { createJournal } from '@parley/server/storage/journal.ts';
import { transfer, TransferError } from '@parley/server/storage/transfer/transfer.ts';
import { transferredTables } from '@parley/server/storage/transfer/transferred-tables.ts';
import { importSamples } from '@parley/server/wiki/embedded/samples.ts';
import { systemTiming } from '@parley/server/chat/timing.ts';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DatabaseServer } from './servers/database-server.ts';
import { databaseServers } from './servers/database-servers.ts';

const alice = { wiki: 'demo', userId: '1', name: 'Alice' };
const document = 'edit-chat:demo:p1';
const silent = () => undefined;

async function fill(database: Database): Promise<void> {
  await importSamples(database, 'demo', Date.now());
  const journal = createJournal(database);
  for (let value = 1; value <= 450; value += 1) {
    void journal.append('edit:demo:p1.0', Uint8Array.of(value % 256, 0, 255), [{ clientId: value, person: alice }]);
  }
  await journal.flush();
  const store = await openKeptStore(document, { db: database, journal, timing: systemTiming, begun: async () => {} });
  for (const [index, text] of ['orb-weavers', '蜘蛛の巣', 'three words here'].entries()) {
    const origin = { personKey: 'demo:1', command: `c${String(index)}` };
    await store.change({ kind: 'post', author: alice, text }, origin);
  }
}

async function search(database: Database, query: string): Promise<readonly string[]> {
  const page = await createRecordReader(database).page(document, { limit: 10, query });
  return page.messages.map(({ text }) => text);
}

async function entriesOf(database: Database) {
  const entries = await createJournal(database).read('edit:demo:p1.0');
  return entries.map(({ kind, sequence, payload }) => ({ kind, sequence, payload: [...payload] }));
}

describe('An installation that is moved', () => {
  const servers: Partial<Record<DatabaseAddress['kind'], DatabaseServer>> = {};
  const at = async (kind: DatabaseAddress['kind']): Promise<DatabaseAddress> => {
    servers[kind] ??= await databaseServers[kind]();
    return servers[kind].create();
  };
  let source: Database;

  beforeAll(async () => {
    source = await openDatabase(await at('sqlite'));
    await fill(source);
  });
  afterAll(async () => {
    await source.destroy();
    for (const server of Object.values(servers)) await server.stop();
  });

  test.each([
    ['postgres', 'mysql'],
    ['mysql', 'sqlite'],
  ] as const)('from SQLite by %s to %s keeps every row, its order and what is found', async (first, second) => {
    let from = source;
    for (const kind of [first, second]) {
      const to = await openDatabase(await at(kind));
      const moved = await transfer(from, to, silent);
      expect(moved.map(({ table }) => table)).toEqual(Object.keys(transferredTables));
      expect(moved.find(({ table }) => table === 'journal')?.rows).toBeGreaterThan(450);
      expect(await rebuildIndex(to)).toBe(3);
      expect(await search(to, '蜘蛛')).toEqual(['蜘蛛の巣']);
      expect(await entriesOf(to)).toEqual(await entriesOf(source));
      if (from !== source) await from.destroy();
      from = to;
    }
    // What is written now comes after everything that was moved.
    const before = (await createJournal(from).read('edit:demo:p1.0')).at(-1)?.sequence ?? 0;
    expect(await createJournal(from).append('edit:demo:p1.0', Uint8Array.of(1))).toBeGreaterThan(before);
    await from.insertInto('people').values({ name: 'Somebody new', created_at: 1 }).execute();
    await from.destroy();
  });

  test.each(['postgres', 'mysql'] as const)('to %s may hold many large drafts', async (kind) => {
    const [from, to] = [await openDatabase(await at('sqlite')), await openDatabase(await at(kind))];
    const draft = Buffer.alloc(400_000, 'draft ');
    const rows = Array.from({ length: 60 }, (_, index) => ({
      document: `edit:demo:p${String(index)}.0`,
      kind: 'snapshot' as const,
      payload: draft,
    }));
    await from.insertInto('journal').values(rows).execute();
    const moved = await transfer(from, to, silent);
    expect(moved.find(({ table }) => table === 'journal')?.rows).toBe(60);
    await Promise.all([from.destroy(), to.destroy()]);
  });

  test('is refused where something is kept already', async () => {
    const to = await openDatabase(await at('sqlite'));
    await to.insertInto('people').values({ name: 'Bob', created_at: 1 }).execute();
    await expect(transfer(source, to, silent)).rejects.toBeInstanceOf(TransferError);
    expect(await to.selectFrom('wiki_pages').select('id').execute()).toEqual([]);
    await to.destroy();
  });

  test('names every table there is', async () => {
    const { rows } = await sql<{ name: string }>`select name from sqlite_master where type = 'table'`.execute(source);
    const own = rows.map(({ name }) => name).filter((name) => !/^(sqlite|kysely|chat_search)/.test(name));
    const leftBehind = ['readiness', 'cluster_nodes', 'cluster_beats', 'cluster_leases'];
    expect(own.toSorted()).toEqual([...Object.keys(transferredTables), ...leftBehind].toSorted());
  });
});
