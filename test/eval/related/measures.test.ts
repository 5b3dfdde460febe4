// SPDX-License-Identifier: GPL-2.0-or-later
import { expect, test } from 'vitest';
import { areaUnderCurve, rankCorrelation, ranks } from './measures.ts';

test('equal values share their ranks', () => {
  expect(ranks([10, 5, 10, 1])).toEqual([3.5, 2, 3.5, 1]);
});

test('the area is 1 when all positives are above, 0 when all are below, a half when nothing differs', () => {
  expect(areaUnderCurve([3, 4], [1, 2])).toBe(1);
  expect(areaUnderCurve([1, 2], [3, 4])).toBe(0);
  expect(areaUnderCurve([1, 1], [1, 1, 1])).toBe(0.5);
  expect(areaUnderCurve([2, 4], [1, 3])).toBe(0.75);
});

test('the correlation looks at ranks alone', () => {
  expect(rankCorrelation([1, 2, 3], [1, 10, 1000])).toBeCloseTo(1);
  expect(rankCorrelation([1, 2, 3], [3, 2, 1])).toBeCloseTo(-1);
  expect(rankCorrelation([1, 2, 3, 4, 5], [2, 1, 4, 3, 5])).toBeCloseTo(0.8);
});
