// SPDX-License-Identifier: GPL-2.0-or-later
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { paragraph } from '@parley/protocol/merge/pages-for-tests.ts';
import type { BlockChange } from './compare-documents.ts';
import { foldUnchanged } from './unchanged-stretches.ts';

const same: BlockChange = { kind: 'same', node: paragraph('same') };
const inserted: BlockChange = { kind: 'inserted', node: paragraph('new') };

/** `.` a shown unchanged block, `+` a change, a number for a folded stretch. */
function inShort(changes: readonly BlockChange[]): string {
  return foldUnchanged(changes)
    .map((shown) => (shown.kind === 'folded' ? String(shown.changes.length) : shown.change.kind === 'same' ? '.' : '+'))
    .join('');
}

function stretch(length: number): readonly BlockChange[] {
  return Array.from({ length }, () => same);
}

describe('folding what did not change', () => {
  test('keeps one block beside a change', () => {
    expect(inShort([...stretch(9), inserted, ...stretch(9)])).toBe('8.+.8');
    expect(inShort([inserted, ...stretch(9), inserted])).toBe('+.7.+');
  });

  test('does not fold what is shorter than the button', () => {
    expect(inShort([...stretch(3), inserted, ...stretch(4), inserted])).toBe('...+....+');
  });

  test('loses nothing and keeps the order', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(same, inserted), { maxLength: 40 }), (changes) => {
        const unfolded = foldUnchanged(changes).flatMap((shown) =>
          shown.kind === 'folded' ? shown.changes : [shown.change],
        );
        expect(unfolded).toEqual(changes);
        const folded = foldUnchanged(changes).filter((shown) => shown.kind === 'folded');
        expect(folded.every((shown) => shown.changes.every((change) => change.kind === 'same'))).toBe(true);
      }),
      { seed: 9, numRuns: 300 },
    );
  });
});
