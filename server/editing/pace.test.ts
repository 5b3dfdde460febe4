// SPDX-License-Identifier: GPL-2.0-or-later
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Pace } from './pace.ts';

describe('Work that can wait', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  /** Pieces of work in the order in which they began. */
  function asking(pace: Pace) {
    const begun: number[] = [];
    const ask = (piece: number) => void pace.turn().then(() => begun.push(piece));
    return { begun, ask };
  }

  test('begins at once when it comes alone, however often', async () => {
    const { begun, ask } = asking(new Pace({ atOnce: 2, every: 10 }));
    ask(1);
    await vi.advanceTimersByTimeAsync(0);
    expect(begun).toEqual([1]);
    await vi.advanceTimersByTimeAsync(10);
    ask(2);
    await vi.advanceTimersByTimeAsync(0);
    expect(begun).toEqual([1, 2]);
  });

  test('begins a few pieces at a time when much of it comes together, in order', async () => {
    const { begun, ask } = asking(new Pace({ atOnce: 2, every: 10 }));
    for (const piece of [1, 2, 3, 4, 5]) ask(piece);
    await vi.advanceTimersByTimeAsync(9);
    expect(begun).toEqual([1]);
    await vi.advanceTimersByTimeAsync(1);
    expect(begun).toEqual([1, 2, 3]);
    ask(6);
    await vi.advanceTimersByTimeAsync(10);
    expect(begun).toEqual([1, 2, 3, 4, 5]);
    await vi.advanceTimersByTimeAsync(10);
    expect(begun).toEqual([1, 2, 3, 4, 5, 6]);
  });

  test('leaves no timer behind when there is none left', async () => {
    const { ask } = asking(new Pace({ atOnce: 2, every: 10 }));
    for (const piece of [1, 2, 3]) ask(piece);
    await vi.advanceTimersByTimeAsync(30);
    expect(vi.getTimerCount()).toBe(0);
  });
});
