// SPDX-License-Identifier: GPL-2.0-or-later
import { createRecordReader } from '@parley/server/chat/record/record-reader.ts';
import { openKeptStore } from '@parley/server/chat/record/kept-store.ts';
import { systemTiming } from '@parley/server/chat/timing.ts';
import { type Database, openDatabase } from '@parley/server/storage/database.ts';
import { createJournal } from '@parley/server/storage/journal.ts';
import { importSamples } from '@parley/server/wiki/embedded/samples.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DatabaseServer } from './servers/database-server.ts';
import { databaseKinds, databaseServers } from './servers/database-servers.ts';

const alice = { wiki: 'demo', userId: '1', name: 'Alice' };
const document = 'edit-chat:demo:p1';

async function fill(database: Database): Promise<void> {
  await importSamples(database, 'demo', Date.now());
  const journal = createJournal(database);
  await journal.append(
    'edit:demo:p1.0',
    Uint8Array.from({ length: 256 }, (_, byte) => byte),
  );
  const store = await openKeptStore(document, { db: database, journal, timing: systemTiming, begun: async () => {} });
  const origin = { personKey: 'demo:1', command: 'c1' };
  await store.change({ kind: 'post', author: alice, text: 'kept in a café, 蜘蛛 👩‍🚀' }, origin);
}

async function contentOf(database: Database) {
  const pages = await database.selectFrom('wiki_revisions').select(['id', 'html']).orderBy('id').execute();
  const found = await createRecordReader(database).page(document, { limit: 5, query: '蜘蛛' });
  const entries = await createJournal(database).read('edit:demo:p1.0');
  return { pages, texts: found.messages.map(({ text }) => text), entries: entries.map(({ payload }) => [...payload]) };
}

describe.each(databaseKinds)('A backup of %s made while people work', (kind) => {
  let server: DatabaseServer;
  beforeAll(async () => {
    server = await databaseServers[kind]();
  });
  afterAll(() => server.stop());

  test('is the whole installation again when it is restored', async () => {
    const address = await server.create();
    const database = await openDatabase(address);
    await fill(database);
    const before = await contentOf(database);
    const restored = await server.copy(address);
    await createJournal(database).append('edit:demo:p1.0', Uint8Array.of(1));
    await database.destroy();
    const again = await openDatabase(restored);
    expect(await contentOf(again)).toEqual(before);
    expect(before.texts).toHaveLength(1);
    await createJournal(again).append('edit:demo:p1.0', Uint8Array.of(2));
    await again.destroy();
  });
});
