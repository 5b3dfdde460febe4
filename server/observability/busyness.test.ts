// SPDX-License-Identifier: GPL-2.0-or-later
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Busyness, watchBusyness } from './busyness.ts';

let delay = 0;
let watched: Busyness;
beforeEach(() => {
  vi.useFakeTimers();
  delay = 0;
  watched = watchBusyness(() => delay, 500);
});
afterEach(() => {
  watched.stop();
  vi.useRealTimers();
});

test('one long pause is no overload', () => {
  delay = 2000;
  vi.advanceTimersByTime(500);
  delay = 10;
  vi.advanceTimersByTime(5000);
  expect(watched.isTooBusy()).toBe(false);
});

test('a node that falls behind for longer is too busy, until it is calm again', () => {
  delay = 500;
  vi.advanceTimersByTime(1500);
  expect(watched.isTooBusy()).toBe(true);
  // Between both bounds nothing changes, so that it does not open and close the door all the time.
  delay = 300;
  vi.advanceTimersByTime(1500);
  expect(watched.isTooBusy()).toBe(true);
  delay = 100;
  vi.advanceTimersByTime(500);
  expect(watched.isTooBusy()).toBe(false);
});
