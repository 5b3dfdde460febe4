// SPDX-License-Identifier: GPL-2.0-or-later
import { ParleyError } from '@parley/protocol/errors/codes.ts';
import { createSignIns } from '@parley/server/identity/sign-ins.ts';
import { openDatabase } from '@parley/server/storage/database.ts';
import { describe, expect, test } from 'vitest';
import { databaseKinds, databaseServers } from './servers/database-servers.ts';

describe.each(databaseKinds)('Signing in on nodes that share a %s', (kind) => {
  test('gives each name to one of those who want it in one instant, with one number for each person', async () => {
    const server = await databaseServers[kind]();
    const database = await openDatabase(await server.create());
    try {
      const node = () =>
        createSignIns({ db: database, wiki: 'demo', isConnected: () => true, holdFor: 60_000, lastFor: 3_600_000 });
      const nodes = [node(), node(), node()];
      const names = Array.from({ length: 30 }, (_, index) => `Person ${String(index)}`);
      const wishes = names.flatMap((name) => nodes.map((one) => one.signIn({ name })));
      const outcomes = await Promise.allSettled(wishes);
      const given = outcomes.flatMap((one) => (one.status === 'fulfilled' ? [one.value.person] : []));
      expect(given.map(({ name }) => name).toSorted()).toEqual(names.toSorted());
      expect(new Set(given.map(({ userId }) => userId)).size).toBe(names.length);
      const refusals = outcomes.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []));
      expect(refusals).toEqual(refusals.map(() => new ParleyError('name_taken')));
    } finally {
      await database.destroy();
      await server.stop();
    }
  });
});
