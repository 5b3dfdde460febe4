// SPDX-License-Identifier: GPL-2.0-or-later
import { expect, test } from 'vitest';
import { inRuns, padded } from './few-lengths.ts';

const numbers = (length: number) => Array.from({ length }, (_, index) => index);

test('Keys keep their order and are repeated only at the end, in at most eight lengths for 128 keys', () => {
  const lengths = new Set<number>();
  for (const keys of numbers(128).map((index) => numbers(index + 1))) {
    const all = padded(keys);
    expect([...new Set(all)]).toEqual(keys);
    lengths.add(all.length);
  }
  expect([...lengths]).toEqual([1, 2, 4, 8, 16, 32, 64, 128]);
  expect(padded([])).toEqual([]);
});

test('Rows are all written once, in their order, in runs of few lengths', () => {
  const lengths = new Set<number>();
  for (const rows of numbers(300).map(numbers)) {
    const runs = inRuns(rows, 64);
    expect(runs.flat()).toEqual(rows);
    for (const run of runs) lengths.add(run.length);
  }
  expect([...lengths].toSorted((one, other) => one - other)).toEqual([1, 2, 4, 8, 16, 32, 64]);
});
