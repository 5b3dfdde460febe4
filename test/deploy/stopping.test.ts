// SPDX-License-Identifier: GPL-2.0-or-later
import { closeCodes } from '@parley/protocol/errors/close-codes.ts';
import { afterEach, expect, test } from 'vitest';
import { openBareSocket } from '../harness/bare-socket.ts';
import { type Parley, startParley } from '../harness/parley-process.ts';
import { signIn } from '../harness/person.ts';

let parley: Parley | undefined;
afterEach(async () => {
  await parley?.stop();
  parley = undefined;
});

test('a node that is told to stop says so to load balancers before it asks anybody to move', async () => {
  // Time enough to come late, on a busy machine too.
  parley = await startParley({ settings: { PARLEY_STOP_NOTICE: '15' } });
  const { url, socketUrl } = parley;
  const ann = await signIn(url, 'Ann');
  const { edit } = await ann.documents('Spider');
  const early = await openBareSocket(socketUrl);
  expect(await early.enter(edit, await ann.token(edit))).toMatchObject({ in: true });
  const ending = parley.terminate();
  await expect.poll(async () => (await fetch(`${url}/readyz`)).status).toBe(503);
  expect(await (await fetch(`${url}/readyz`)).json()).toMatchObject({ status: 'stopping' });
  // Whom the balancer still sends here is taken in, and moves with the others.
  const late = await openBareSocket(socketUrl);
  expect(await late.enter(edit, await ann.token(edit))).toMatchObject({ in: true });
  expect(early.isOpen()).toBe(true);
  expect(await early.closed()).toBe(closeCodes.stopping);
  expect(await late.closed()).toBe(closeCodes.stopping);
  expect((await ending).code).toBe(0);
});
