// SPDX-License-Identifier: GPL-2.0-or-later
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { AdaptiveBatch } from './adaptive-batch.ts';

describe('batching', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  /** Sends messages at a steady pace; answers how many were sent on at which delays. */
  async function steady(members: number, everyMs: number, seconds: number): Promise<{ sent: number; longest: number }> {
    let waiting: number[] = [];
    let sent = 0;
    let longest = 0;
    const batch = new AdaptiveBatch(120, () => {
      sent += 1;
      for (const at of waiting) longest = Math.max(longest, Date.now() - at);
      waiting = [];
    });
    for (let passed = 0; passed < seconds * 1000; passed += everyMs) {
      waiting.push(Date.now());
      batch.due(members, Date.now());
      await vi.advanceTimersByTimeAsync(everyMs);
    }
    await vi.advanceTimersByTimeAsync(1000);
    expect(waiting).toEqual([]);
    return { sent, longest };
  }

  test('a quiet room’s message goes out at the end of the turn', async () => {
    expect(await steady(20, 500, 10)).toEqual({ sent: 20, longest: 0 });
    expect((await steady(2, 20, 5)).longest).toBe(0);
  });

  test('a large busy room sends fewer, fuller frames, none later than the window', async () => {
    const { sent, longest } = await steady(1000, 50, 10);
    expect(sent).toBeLessThan(80);
    expect(longest).toBeLessThanOrEqual(120);
  });

  /** How long the first message of each window waits in a busy room whose messages take so long to be written. */
  async function longestWaitWhenSendingTakes(milliseconds: number): Promise<number> {
    const waits: number[] = [];
    const batch = new AdaptiveBatch(160, (waited) => {
      waits.push(waited);
      vi.setSystemTime(Date.now() + milliseconds);
    });
    for (let count = 0; count < 400; count += 1) {
      batch.due(5000, Date.now());
      await vi.advanceTimersByTimeAsync(20);
    }
    return Math.max(...waits.slice(-10));
  }

  test('what takes long to be written waits less before, so that the last receiver has it as early', async () => {
    expect(await longestWaitWhenSendingTakes(0)).toBe(160);
    expect(await longestWaitWhenSendingTakes(10)).toBe(160);
    const shorter = await longestWaitWhenSendingTakes(50);
    expect(shorter).toBeGreaterThanOrEqual(82);
    expect(shorter).toBeLessThanOrEqual(92);
  });

  test('a room that is too large to be written to in time still waits longer than the writing takes', async () => {
    expect(await longestWaitWhenSendingTakes(100)).toBeGreaterThanOrEqual(99);
    expect(await longestWaitWhenSendingTakes(500)).toBe(160);
  });

  test('a large room that was quiet for a while sends at once again', async () => {
    const sent: number[] = [];
    const batch = new AdaptiveBatch(120, () => sent.push(Date.now()));
    for (let count = 0; count < 100; count += 1) {
      batch.due(500, Date.now());
      await vi.advanceTimersByTimeAsync(20);
    }
    await vi.advanceTimersByTimeAsync(20_000);
    const before = Date.now();
    batch.due(500, before);
    await vi.advanceTimersByTimeAsync(0);
    expect(sent.at(-1)).toBe(before);
  });

  test('sends what is due at once when asked, and then not again', async () => {
    let sent = 0;
    const batch = new AdaptiveBatch(120, () => {
      sent += 1;
    });
    batch.due(5, Date.now());
    batch.flush();
    await vi.advanceTimersByTimeAsync(500);
    batch.flush();
    expect(sent).toBe(1);
  });
});
