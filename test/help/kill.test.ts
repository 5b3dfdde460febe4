// SPDX-License-Identifier: GPL-2.0-or-later
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { HelpStanding } from '@parley/protocol/help/api.ts';
import type { HelpRequest } from '@parley/protocol/help/request.ts';
import { createRequestStore } from '@parley/server/help/requests/request-store.ts';
import { openDatabase } from '@parley/server/storage/database.ts';
import { afterEach, describe, expect, test } from 'vitest';
import { startParley } from '../harness/parley-process.ts';
import { type SignedInPerson, signIn } from '../harness/person.ts';
import { SeededRandom } from '../harness/random.ts';
import { ask, HelpDeskTest } from './help-desk.ts';

const open = new HelpDeskTest();
afterEach(() => open.closeAll());

describe('A server that is killed in the midst of it', () => {
  test('has every request it acknowledged when it is back, with its age, and gives claims of the vanished back', async () => {
    const random = new SeededRandom(5);
    const settings = { PARLEY_HELP_LEASE: '3', PARLEY_HELP_PER_HOUR: '1000', PARLEY_HELP_QUEUE: '1000' };
    const parley = await startParley({ settings });
    try {
      const askers = await Promise.all(Array.from({ length: 24 }, (_, n) => signIn(parley.url, `Asker ${String(n)}`)));
      const [stays, leaves] = [
        await signIn(parley.url, 'Helen', ['helper']),
        await signIn(parley.url, 'Hugo', ['helper']),
      ];
      const known = new Map<SignedInPerson, HelpRequest>();
      for (let round = 0; round < 3; round += 1) {
        const desks = await Promise.all([stays, leaves].map(async (person) => open.desk(open.tab(person))));
        for (const desk of desks) await desk.command({ type: 'help-settings', weight: 2, atOnce: 5, topics: [] });
        const work = askers
          .filter((asker) => !known.has(asker))
          .slice(0, 8)
          .map(async (asker) => {
            const { request } = await ask(asker, 'How?');
            if (random.chance(0.5)) await random.pick(desks).command({ type: 'help-claim', request });
          });
        // Killed while some are answered and others under way: only what was answered counts.
        await Promise.all(work.slice(0, 6));
        const answered = await Promise.all(askers.map(async (asker) => [asker, await requestOf(asker)] as const));
        const restarting = parley.kill9();
        await Promise.allSettled(work);
        await restarting;
        open.closeAll();
        for (const [asker, request] of answered) if (request !== undefined) known.set(asker, request);
        await parley.start();
        for (const [asker, before] of known) {
          const after = await requestOf(asker);
          expect(after).toMatchObject({ id: before.id, askedAt: before.askedAt, asker: asker.person });
        }
      }
      expect(known.size).toBeGreaterThanOrEqual(18);
      await open.desk(open.tab(stays));
      const held = async () => (await Promise.all(askers.map(requestOf))).flatMap((request) => holdersOf(request));
      // Nobody but who is here has anything after the lease.
      await expect.poll(held, { interval: 200 }).not.toContain('Hugo');
    } finally {
      await parley.stop();
    }
  });
});

describe('Two processes on one database', () => {
  test('race for hundreds of requests, and each is had by one', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'parley-help-race-'));
    const file = join(folder, 'help.db');
    const db = await openDatabase(file);
    try {
      const store = createRequestStore(db, 'demo');
      const ids = Array.from({ length: 300 }, (_, n) => `request${String(n)}`);
      for (const id of ids) await store.add(newRequest(id));
      const racers = ['Helen', 'Hugo'].map((name) => startRacer(file, name, ids));
      const results = await race(racers);
      expect(results.flatMap(({ failures }) => failures)).toEqual([]);
      expect(results.flatMap(({ got }) => got).toSorted()).toEqual(ids.toSorted());
      for (const [index, name] of ['Helen', 'Hugo'].entries()) {
        for (const id of results[index]?.got ?? []) {
          expect((await store.find(id))?.state).toMatchObject({ kind: 'claimed', helpers: [{ name }] });
        }
      }
    } finally {
      await db.destroy();
      await rm(folder, { recursive: true, force: true });
    }
  });
});

async function requestOf(asker: SignedInPerson): Promise<HelpRequest | undefined> {
  return (await asker.json<HelpStanding>('/api/help/state')).you?.requests[0];
}

function holdersOf(request: HelpRequest | undefined): readonly string[] {
  const state = request?.state;
  return state?.kind === 'claimed' || state?.kind === 'joined' ? state.helpers.map(({ name }) => name) : [];
}

function newRequest(id: string) {
  return {
    id,
    clientId: id,
    asker: { wiki: 'demo', userId: id, name: id },
    askedAt: Date.now(),
    about: { cause: 'button', language: 'en' } as const,
    editors: [],
    mayLeave: false,
    text: 'How?',
    helpersPresent: 0,
  };
}

type Racer = ReturnType<typeof startRacer>;

function startRacer(file: string, name: string, ids: readonly string[]) {
  const script = fileURLToPath(new URL('claim-process.ts', import.meta.url));
  return fork(script, [file, name, ...ids], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
}

async function race(
  racers: readonly Racer[],
): Promise<readonly { got: readonly string[]; failures: readonly string[] }[]> {
  await Promise.all(racers.map((racer) => once(racer, 'message')));
  const results = racers.map(async (racer) => {
    const [result] = (await once(racer, 'message')) as [{ got: readonly string[]; failures: readonly string[] }];
    return result;
  });
  for (const racer of racers) racer.send('go');
  return Promise.all(results);
}
