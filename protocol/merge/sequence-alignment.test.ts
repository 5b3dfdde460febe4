// SPDX-License-Identifier: GPL-2.0-or-later
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alignSequences } from './sequence-alignment.ts';

/** The textbook table, to hold the clever algorithm against. */
function longestCommon(left: readonly string[], right: readonly string[]): number {
  const table = Array.from({ length: left.length + 1 }, () => Array.from({ length: right.length + 1 }, () => 0));
  const at = (row: number, column: number) => table[row]?.[column] ?? 0;
  for (let row = left.length - 1; row >= 0; row -= 1) {
    for (let column = right.length - 1; column >= 0; column -= 1) {
      const value =
        left[row] === right[column] ? 1 + at(row + 1, column + 1) : Math.max(at(row + 1, column), at(row, column + 1));
      const cells = table[row];
      if (cells !== undefined) cells[column] = value;
    }
  }
  return at(0, 0);
}

const sequence = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 40 });

describe('aligning two sequences', () => {
  test('finds a longest common subsequence, in order', () => {
    fc.assert(
      fc.property(sequence, sequence, (left, right) => {
        const matches = alignSequences(left, right);
        expect(matches).toHaveLength(longestCommon(left, right));
        let last = { left: -1, right: -1 };
        for (const match of matches) {
          expect(left[match.left]).toBe(right[match.right]);
          expect(match.left).toBeGreaterThan(last.left);
          expect(match.right).toBeGreaterThan(last.right);
          last = match;
        }
      }),
      { seed: 7, numRuns: 1000 },
    );
  });

  test('stays quick and finds the landmarks when almost everything differs', () => {
    const left = Array.from({ length: 20_000 }, (_, index) => (index % 100 === 0 ? `mark ${index}` : `old ${index}`));
    const right = Array.from({ length: 20_000 }, (_, index) => (index % 100 === 0 ? `mark ${index}` : `new ${index}`));
    expect(alignSequences(left, right)).toHaveLength(200);
  });
});
