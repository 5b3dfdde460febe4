// SPDX-License-Identifier: GPL-2.0-or-later
import { describe, expect, test } from 'vitest';
import { createOnce } from './repeated-commands.ts';

const ann = { wiki: 'w', userId: '1', name: 'Ann' };
const bob = { wiki: 'w', userId: '2', name: 'Bob' };

function counted() {
  let times = 0;
  return { work: async () => (times += 1), times: () => times };
}

describe('A command that is repeated because its answer was lost', () => {
  test('is carried out once, and answered as the first time, also while it is under way', async () => {
    const once = createOnce<number>();
    const { work, times } = counted();
    expect(await Promise.all([once(ann, 'c1', work), once(ann, 'c1', work)])).toEqual([1, 1]);
    expect(await once(ann, 'c1', work)).toBe(1);
    expect(times()).toBe(1);
  });

  test('is another one when another person sends it', async () => {
    const once = createOnce<number>();
    const { work } = counted();
    expect([await once(ann, 'c1', work), await once(bob, 'c1', work)]).toEqual([1, 2]);
  });

  test('may be tried again when it failed', async () => {
    const once = createOnce<number>();
    await expect(once(ann, 'c1', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await once(ann, 'c1', async () => 7)).toBe(7);
  });

  test('is carried out again after ten minutes: nobody waits so long for an answer', async () => {
    let now = 1_000_000;
    const once = createOnce<number>(() => now);
    const { work } = counted();
    await once(ann, 'c1', work);
    now += 10 * 60_000 + 1;
    expect(await once(ann, 'c1', work)).toBe(2);
  });
});
