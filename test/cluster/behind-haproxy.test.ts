// SPDX-License-Identifier: GPL-2.0-or-later
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { People } from '../bench/load/people.ts';
import { type RunningProxy, startProxy } from '../deploy/proxy.ts';
import { type Installation, startInstallation } from './installation/installation.ts';
import { restartUnderPeople } from './installation/restart-under-people.ts';

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
  const found = await restartUnderPeople(nodes, people, proxy.url);
  expect(found).toMatchObject({ lostMessages: 0, doubledMessages: 0, lostLetters: 0 });
});
