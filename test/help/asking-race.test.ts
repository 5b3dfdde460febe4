// SPDX-License-Identifier: GPL-2.0-or-later
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { ParleyError } from '@parley/protocol/errors/codes.ts';
import { createRequestStore } from '@parley/server/help/requests/request-store.ts';
import { isOpen } from '@parley/server/help/requests/request-record.ts';
import { park, waitOn, withdraw } from '@parley/server/help/requests/transitions.ts';
import type { DatabaseAddress } from '@parley/server/storage/database-address.ts';
import { type Database, openDatabase } from '@parley/server/storage/database.ts';
import { describe, expect, test } from 'vitest';
import { databaseKinds, databaseServers } from '../storage/servers/database-servers.ts';

const people = 50;
/** Asked by one process while the other one asks for the same people. */
const atOnce = 10;
const names = ['Same', 'Other'].flatMap((kind) => Array.from({ length: people }, (_, n) => `${kind} ${String(n)}`));

describe.each(databaseKinds)('Two servers over %s', (kind) => {
  test('that take questions of the same people in one instant take one of each', () =>
    overOneDatabase(kind, async (db, servers) => {
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
      const ever = await everAsked(db);
      expect([ever.asked, ever.counted]).toEqual([names.length * 2, names.length * 2]);
    }));

  test('of which one is asked anew while the other asks again with what was kept open one', () =>
    overOneDatabase(kind, async (db, [first, second]) => {
      const store = createRequestStore(db, 'demo');
      if (first === undefined || second === undefined) throw new Error('There are no two servers.');
      const askers = names.filter((name) => name.startsWith('Other'));
      for (let from = 0; from < askers.length; from += atOnce) {
        const asking = askers.slice(from, from + atOnce);
        const kept = await asked(first, asking);
        for (const request of kept) await store.change(request, Date.now(), park);
        const again = kept.map((request) => store.change(request, Date.now(), waitOn).then(() => 'again', codeOf));
        const [anew, outcomes] = await Promise.all([asked(second, asking), Promise.all(again)]);
        const open = await openRequests(db);
        for (const [index, name] of asking.entries()) {
          const isAgain = outcomes[index] === 'again';
          expect([name, outcomes[index], anew[index]]).toEqual(
            isAgain ? [name, 'again', 'help_open'] : [name, 'help_open', open.get(name)],
          );
          expect(open.get(name)).toBe(isAgain ? kept[index] : anew[index]);
        }
      }
    }));
});

/** Runs with a new database and two servers that are ready. */
async function overOneDatabase(
  kind: DatabaseAddress['kind'],
  work: (db: Database, servers: readonly ChildProcess[]) => Promise<void>,
): Promise<void> {
  const databases = await databaseServers[kind]();
  const address = await databases.create();
  const db = await openDatabase(address);
  const servers = ['one', 'two'].map((name) => startServer(address, name));
  try {
    await Promise.all(servers.map((server) => once(server, 'message')));
    await work(db, servers);
  } finally {
    await Promise.all(servers.map((server) => end(server)));
    await db.destroy();
    await databases.stop();
  }
}

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
    const both = await Promise.all(servers.map((server) => asked(server, asking)));
    for (const [index, name] of asking.entries()) {
      answers.set(
        name,
        both.map((reply) => reply[index] ?? ''),
      );
    }
  }
  return answers;
}

/** What a server said to those whose questions it was given. */
async function asked(server: ChildProcess, asking: readonly string[]): Promise<readonly string[]> {
  const reply = once(server, 'message') as Promise<[readonly string[]]>;
  server.send(asking);
  return (await reply)[0];
}

function codeOf(error: unknown): string {
  return error instanceof ParleyError ? error.code : String(error);
}

/** The open requests by the name of who asked; rejects when somebody has two. */
async function openRequests(db: Database): Promise<ReadonlyMap<string, string>> {
  const live = await createRequestStore(db, 'demo').live();
  const open = new Map<string, string>();
  for (const { asker, id, state } of live) {
    if (!isOpen(state)) continue;
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
