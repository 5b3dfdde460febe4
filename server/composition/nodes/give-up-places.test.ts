// SPDX-License-Identifier: GPL-2.0-or-later
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Place } from '../../cluster/cluster.ts';
import { giveUpPlaces } from './give-up-places.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('A page is given up when nothing of it is in memory; desks and the rooms outside the articles never are', async () => {
  const held: Place[] = [
    'page:demo:edited',
    'page:demo:talked-about',
    'page:demo:session',
    'page:demo:quiet',
    'page:other:session',
    'help:demo:open',
    'help:demo:over',
    'desk:demo:main',
    'social',
  ];
  const givenUp: Place[] = [];
  let unused = 0;
  const chore = giveUpPlaces({
    cluster: {
      giveUpUnused: async (kept, unusedFor) => {
        unused = unusedFor;
        givenUp.push(...held.filter((place) => !kept(place)));
        return givenUp.length;
      },
    },
    sync: { inMemory: () => ['edit:demo:edited.3', 'room:demo:talked-about', 'help:demo:open', 'desk:demo:main'] },
    sides: [{ wiki: { id: 'demo' }, editing: { keysInMemory: () => ['session'] } }],
    failed: (error) => {
      throw error;
    },
  });
  await vi.advanceTimersByTimeAsync(60_000);
  chore.stop();
  expect(givenUp).toEqual(['page:demo:quiet', 'page:other:session', 'help:demo:over']);
  // Nothing between asking for a page and having it in memory takes so long.
  expect(unused).toBeGreaterThanOrEqual(600_000);
});
