// SPDX-License-Identifier: GPL-2.0-or-later
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { audit } from '../bench/load/audit.ts';
import { People } from '../bench/load/people.ts';
import { writersOfPages } from '../bench/load/seats.ts';
import { type RunningProxy, startProxy } from '../deploy/proxy.ts';
import { signIn } from '../harness/person.ts';
import { type Installation, startInstallation } from './installation/installation.ts';

let installation: Installation | undefined;
let proxy: RunningProxy | undefined;
let people: People | undefined;
// The certificate of a test is signed by nobody.
beforeAll(() => void vi.stubEnv('NODE_TLS_REJECT_UNAUTHORIZED', '0'));
afterAll(() => void vi.unstubAllEnvs());
afterEach(async () => {
  people?.leave();
  await proxy?.stop();
  await installation?.stop();
});

test('sixty people behind the example for HAProxy lose nothing while three nodes are restarted, and nobody stays out', async () => {
  const { nodes } = (installation = await startInstallation(3, {
    PARLEY_LOG: 'warn',
    PARLEY_TRUSTED_PROXIES: '127.0.0.1',
  }));
  proxy = await startProxy(
    'haproxy',
    nodes.map(({ parley }) => Number(new URL(parley.url).port)),
  );
  // All of them know one address.
  people = new People([proxy.url], 'behind');
  const crowd = 60;
  await people.come(await writersOfPages(proxy.url, crowd));
  const restarted = new AbortController();
  const restart = async () => {
    for (const { parley } of nodes) {
      const { code } = await parley.terminate();
      expect(code).toBe(0);
      await parley.start();
    }
    restarted.abort();
  };
  const work = { letters: crowd / 2, messages: crowd / 5, seconds: 1 };
  const working = async () => {
    while (!restarted.signal.aborted) await people?.work(work);
    await people?.work(work);
  };
  await Promise.all([restart(), working()]);
  expect(await people.settle(60), 'everybody is back and has everything acknowledged').toBe(true);
  const figures = people.figures();
  // Each node had people who had to move.
  expect(figures.away.length).toBeGreaterThanOrEqual(crowd);
  expect(figures.refused).toEqual([]);
  const found = await audit(await signIn(proxy.url, 'Newcomer'), figures);
  expect(found).toMatchObject({ lostMessages: 0, doubledMessages: 0, lostLetters: 0 });
  expect(found.messages).toBeGreaterThan(crowd / 5);
  expect(found.letters).toBeGreaterThan(crowd);
});
