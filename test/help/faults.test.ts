// SPDX-License-Identifier: GPL-2.0-or-later
import type { HelpStateKind } from '@parley/protocol/help/request.ts';
import { describe, expect, test } from 'vitest';
import { SeededRandom } from '../harness/random.ts';
import { HelpWorld } from './help-world.ts';

/** Many worlds rather than long ones: what is open stays on every desk, and each step costs as much as is open. */
const seeds = [1, 2, 3, 4, 5, 6, 7];
const requestsEach = 300;

describe('Whatever happens to helpers, askers and servers', () => {
  const happened = new Map<string, number>();
  const add = (what: string, count: number) => happened.set(what, (happened.get(what) ?? 0) + count);

  test.each(seeds)(
    'no request is lost, none is had by two who raced for it, and each keeps its age (seed %i)',
    async (seed) => {
      const world = await HelpWorld.open(new SeededRandom(seed));
      try {
        while (world.asked < requestsEach) await world.step();
        await world.check();
        await world.everybodyLeaves();
        const ends = await world.check();
        expect(ends.waiting + ends.claimed + ends.joined).toBe(0);
        expect(Object.values(ends).reduce((sum, count) => sum + count, 0)).toBe(world.asked);
        for (const [what, count] of Object.entries(world.happened)) add(what, count);
        for (const kind of ['parked', 'withdrawn', 'closed'] satisfies HelpStateKind[]) add(kind, ends[kind]);
      } finally {
        await world.close();
      }
    },
  );

  test('and all of it happened, or this would show little', () => {
    expect(happened.size).toBe(11);
    expect([...happened].filter(([, count]) => count <= 12)).toEqual([]);
  });
});
