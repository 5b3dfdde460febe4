// SPDX-License-Identifier: GPL-2.0-or-later
import { describe, expect, test } from 'vitest';
import { SeededRandom } from '../harness/random.ts';
import { HelpWorld } from './help-world.ts';

const seeds = [1, 2, 3];
const requestsEach = 700;

describe('Whatever happens to helpers, askers and servers', () => {
  test.each(seeds)(
    'no request is lost, none is had by two who raced for it, and each keeps its age (seed %i)',
    { timeout: 280_000 },
    async (seed) => {
      const world = await HelpWorld.open(new SeededRandom(seed));
      try {
        while (world.asked < requestsEach) await world.step();
        await world.check();
        await world.everybodyLeaves();
        const ends = await world.check();
        expect(ends.waiting + ends.claimed + ends.joined).toBe(0);
        expect(Object.values(ends).reduce((sum, count) => sum + count, 0)).toBe(world.asked);
        // All of it happened, or the test would show little.
        for (const count of Object.values(world.happened)) expect(count).toBeGreaterThan(3);
        for (const kind of ['parked', 'withdrawn', 'closed'] as const) expect(ends[kind]).toBeGreaterThan(3);
      } finally {
        await world.close();
      }
    },
  );
});
