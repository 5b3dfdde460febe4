// SPDX-License-Identifier: GPL-2.0-or-later
import { expect, test } from 'vitest';
import { boundedRuns } from './bounded-runs.ts';

const runs = (sizes: readonly number[], rows: number, bytes: number) => [
  ...boundedRuns(sizes, { rows, bytes }, (size) => size),
];

test('Rows are written in as few statements as their number and their size allow', () => {
  expect(runs([], 3, 10)).toEqual([]);
  expect(runs([1, 1, 1, 1, 1, 1, 1], 3, 10)).toEqual([[1, 1, 1], [1, 1, 1], [1]]);
  expect(runs([4, 4, 4, 2, 9], 9, 10)).toEqual([[4, 4], [4, 2], [9]]);
});

test('A row that is too large for the bounds is written by itself', () => {
  expect(runs([99, 1, 99, 99, 1], 9, 10)).toEqual([[99], [1], [99], [99], [1]]);
});
