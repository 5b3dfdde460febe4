// SPDX-License-Identifier: GPL-2.0-or-later
import { createFakeWiki } from '@parley/server/help/testing/fake-wiki.ts';
import { createHelpSetting } from '@parley/server/help/testing/help-setting.ts';
import { openDatabase } from '@parley/server/storage/database.ts';
import { describe, expect, test } from 'vitest';
import { databaseKinds, databaseServers } from '../storage/servers/database-servers.ts';

describe.each(databaseKinds)('Live help over %s', (kind) => {
  test('queues, lets one of two servers claim, and counts', async () => {
    const server = await databaseServers[kind]();
    const address = await server.create();
    const [first, second] = [await openDatabase(address), await openDatabase(address)];
    const time = { now: Date.UTC(2026, 10, 22) };
    const wiki = createFakeWiki('demo', () => time.now);
    const one = await createHelpSetting({ shared: { db: first, wiki, time } });
    const other = await createHelpSetting({ shared: { db: second, wiki, time } });
    try {
      const [helen, hugo] = [await one.atDesk('Helen'), await other.atDesk('Hugo')];
      const ids: string[] = [];
      for (const name of ['Alice', 'Bob']) ids.push(await one.ask(name));
      for (const request of ids) {
        // One process cannot wait for itself, so the two take turns on a file.
        const claims = [helen, hugo].map((member) => () => member.send({ type: 'help-claim', request }));
        const replies = kind === 'sqlite' ? await inTurn(claims) : await Promise.all(claims.map((claim) => claim()));
        expect(replies.map(({ type }) => type).toSorted()).toEqual(['ack', 'error']);
      }
      await one.pass(2);
      const rows = await first.selectFrom('help_requests').select(['asked_at', 'state', 'version']).execute();
      expect(rows).toMatchObject(ids.map(() => ({ asked_at: Date.UTC(2026, 10, 22), state: 'claimed', version: 2 })));
      expect((await other.help.figures(30)).all).toMatchObject({ requests: 2, claimed: 2 });
      await one.help.purge();
    } finally {
      await one.stop();
      await other.stop();
      await first.destroy();
      await second.destroy();
      await server.stop();
    }
  });
});

async function inTurn<T>(work: readonly (() => Promise<T>)[]): Promise<readonly T[]> {
  const results: T[] = [];
  for (const each of work) results.push(await each());
  return results;
}
