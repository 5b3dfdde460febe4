// SPDX-License-Identifier: GPL-2.0-or-later
import { afterEach, expect, test } from 'vitest';
import { liveDay } from '../bench/soak/day.ts';
import { levelOf, nothing, settled } from '../bench/soak/level.ts';
import { startSite, type Site } from '../bench/soak/site.ts';
import { openBareSocket } from '../harness/bare-socket.ts';
import { SeededRandom } from '../harness/random.ts';

/** Less than what these visits would leave if each left its page, and more than what differs by itself. */
const mayRemember = 4 * 1024 * 1024;
const crowd = 24;

let site: Site | undefined;
afterEach(async () => site?.stop());

test('people come, write, talk, ask for help, quarrel and leave, and the server holds no more than before', async () => {
  site = await startSite();
  const random = new SeededRandom(2026);
  const deeds = new Map<string, number>();
  const day = (number: number, scenes: number) => {
    let played = 0;
    const plan = { number, crowd, every: 0, goesOn: () => played++ < scenes };
    return liveDay(site ?? fail(), plan, random, deeds);
  };
  await day(0, 1);
  const start = await settled(site.servers, nothing, 0, 5);
  deeds.clear();
  await day(1, 4);
  expect(deeds.get('visits')).toBe((crowd + 4) * 4);
  const end = await settled(site.servers, start, mayRemember, 60);
  expect(end.timers).toBeLessThanOrEqual(start.timers);
  expect(end.handles).toBeLessThanOrEqual(start.handles);
  expect(end.documents).toBeLessThanOrEqual(start.documents);
  expect(end.bytes).toBeLessThanOrEqual(start.bytes + mayRemember);

  // Somebody who stays is seen: the measure can tell.
  const staying = await openBareSocket(site.socketUrl);
  const later = await levelOf(site.servers);
  expect(later.handles).toBeGreaterThan(end.handles);
  staying.close();
});

function fail(): never {
  throw new Error('There is no site.');
}
