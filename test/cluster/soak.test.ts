// SPDX-License-Identifier: GPL-2.0-or-later
import { afterEach, expect, test } from 'vitest';
import { levelOf, live, quickLife, settled } from '../bench/soak/soak.ts';
import { freePort } from '../harness/free-port.ts';
import { openBareSocket } from '../harness/bare-socket.ts';
import { startParley, type Parley } from '../harness/parley-process.ts';
import { SeededRandom } from '../harness/random.ts';

/** Less than what these visits would leave if each left its page, and more than what differs by itself. */
const mayRemember = 4 * 1024 * 1024;
const crowd = 24;
/** Idle connections of the load itself that may still be open; a handle left by each visit would be 96. */
const mayLinger = 4;

let parley: Parley | undefined;
afterEach(async () => parley?.stop());

test('people come, write, talk and leave, and the server holds no more than before', async () => {
  const inspector = await freePort();
  parley = await startParley({ settings: quickLife, node: [`--inspect=127.0.0.1:${String(inspector)}`] });
  const random = new SeededRandom(2026);
  let visits = 0;
  await live(parley, crowd, () => visits++ < 1, random, 0);
  const start = await settled(inspector, { bytes: 0, timers: 0, handles: 0 }, 0, 5);
  let rounds = 0;
  const lived = await live(parley, crowd, () => rounds++ < 4, random, 1000);
  expect(lived.visits).toBe(crowd * 4);
  const allowed = { ...start, handles: start.handles + mayLinger };
  const end = await settled(inspector, allowed, mayRemember, 60);
  expect(end.timers).toBeLessThanOrEqual(start.timers);
  expect(end.handles).toBeLessThanOrEqual(allowed.handles);
  expect(end.bytes).toBeLessThanOrEqual(start.bytes + mayRemember);

  // Somebody who stays is seen: the measure can tell.
  const staying = await openBareSocket(parley.socketUrl);
  const later = await levelOf(inspector);
  expect(later.handles).toBeGreaterThan(end.handles);
  staying.close();
});
