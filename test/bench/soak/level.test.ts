// SPDX-License-Identifier: GPL-2.0-or-later
import { describe, expect, test } from 'vitest';
import { isBack, nothing, slopeOf } from './level.ts';

describe('A soak', () => {
  test('finds the growth from one morning to the next, whatever one of them held', () => {
    expect(slopeOf([10, 12, 14, 16])).toBeCloseTo(2);
    expect(slopeOf([10, 10, 10])).toBe(0);
    expect(slopeOf([10, 13, 10, 13, 10])).toBeCloseTo(0);
    expect(slopeOf([10])).toBe(0);
  });

  test('is back when no more is held than at the start, but for some memory', () => {
    const start = { bytes: 100, timers: 1, handles: 3, documents: 0 };
    expect(isBack(start, { ...start, bytes: 110, timers: 0 }, 10)).toBe(true);
    expect(isBack(start, { ...start, bytes: 111 }, 10)).toBe(false);
    for (const more of [{ timers: 2 }, { handles: 4 }, { documents: 1 }])
      expect(isBack(start, { ...start, ...more }, 10)).toBe(false);
    expect(isBack(nothing, start, 1000)).toBe(false);
  });
});
