// SPDX-License-Identifier: GPL-2.0-or-later
import { afterEach, expect, test, vi } from 'vitest';
import { typicalTime } from './typical-time.ts';

afterEach(() => vi.useRealTimers());

test('what is done many times takes as long as mostly, whatever held it up once', async () => {
  vi.useFakeTimers();
  const lasts = [5, 900, 4, 6, 5];
  const measured = typicalTime(lasts.length, () => vi.advanceTimersByTimeAsync(lasts.shift() ?? 0));
  expect(await measured).toBe(5);
});
