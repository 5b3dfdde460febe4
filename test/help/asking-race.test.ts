// SPDX-License-Identifier: GPL-2.0-or-later
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { createRequestStore } from '@parley/server/help/requests/request-store.ts';
import { withdraw } from '@parley/server/help/requests/transitions.ts';
import type { DatabaseAddress } from '@parley/server/storage/database-address.ts';
import { type Database, openDatabase } from '@parley/server/storage/database.ts';
import { describe, expect, test } from 'vitest';
import { databaseKinds, databaseServers } from '../storage/servers/database-servers.ts';

const people = 50;
/** Asked by one process while the other one asks for the same people. */
const atOnce = 10;
const names = ['Same', 'Other'].flatMap((kind) => Array.from({ length: people }, (_, n) => `${kind} ${String(n)}`));

describe.each(databaseKinds)('Two servers over %s', (kind) => {
  test('that take questions of the same people in one instant take one of each', { timeout: 120_000 }, async () => {
    const databases = await databaseServers[kind]();
    const address = await databases.create();
    const db = await openDatabase(address);
    const servers = ['one', 'two'].map((name) => startServer(address, name));
    try {
      await Promise.all(servers.map((server) => once(server, 'message')));
      // The second time all of them have asked before: then it is that question which gives way.
      for (const turn of [1, 2]) {
        const answers = await race(servers);
        const open = await openRequests(db);
        expect(open.size).toBe(names.length);
        for (const name of names) {
          const request = open.get(name) ?? '';
          const expected = name.startsWith('Same') ? [request, request] : [request, 'help_open'];
          expect([...(answers.get(name) ?? [])].toSorted(), `${name}, turn ${String(turn)}`).toEqual(
            expected.toSorted(),
          );
        }
        const store = createRequestStore(db, 'demo');
        for (const request of open.values()) await store.change(request, Date.now(), withdraw);
      }
      const { asked, counted } = await everAsked(db);
      expect([asked, counted]).toEqual([names.length * 2, names.length * 2]);
    } finally {
      await Promise.all(servers.map((server) => end(server)));
      await db.destroy();
      await databases.stop();
    }
  });
});

function startServer(address: DatabaseAddress, name: string): ChildProcess {
  const script = fileURLToPath(new URL('ask-process.ts', import.meta.url));
  const where = address.kind === 'sqlite' ? `sqlite:${address.file}` : address.url;
  return fork(script, [where, name], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
}

/** Both servers take a question of each person; answers what either said. */
async function race(servers: readonly ChildProcess[]): Promise<ReadonlyMap<string, readonly string[]>> {
  const answers = new Map<string, readonly string[]>();
  for (let from = 0; from < names.length; from += atOnce) {
    const asking = names.slice(from, from + atOnce);
    const replies = servers.map(async (server) => {
      const [reply] = (await once(server, 'message')) as [readonly string[]];
      return reply;
    });
    for (const server of servers) server.send(asking);
    const both = await Promise.all(replies);
    for (const [index, name] of asking.entries()) {
      answers.set(
        name,
        both.map((reply) => reply[index] ?? ''),
      );
    }
  }
  return answers;
}

/** The open requests by the name of who asked; rejects when somebody has two. */
async function openRequests(db: Database): Promise<ReadonlyMap<string, string>> {
  const live = await createRequestStore(db, 'demo').live();
  const open = new Map<string, string>();
  for (const { asker, id } of live) {
    if (open.has(asker.name)) throw new Error(`${asker.name} has two requests.`);
    open.set(asker.name, id);
  }
  return open;
}

async function everAsked(db: Database): Promise<{ readonly asked: number; readonly counted: number }> {
  const requests = await db.selectFrom('help_requests').select('id').execute();
  const figures = await db.selectFrom('help_figures').select('request').execute();
  return { asked: requests.length, counted: new Set(figures.map(({ request }) => request)).size };
}

async function end(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null) return;
  const ended = once(server, 'exit');
  if (server.connected) server.send('end');
  await ended;
}
