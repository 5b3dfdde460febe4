// SPDX-License-Identifier: GPL-2.0-or-later
import { alignSequences } from '@parley/protocol/merge/sequence-alignment.ts';

/** The lines that a difference between two texts shows. */
export function changedLines(
  before: string,
  after: string,
): { readonly removed: readonly string[]; readonly added: readonly string[] } {
  const [old, current] = [before.split('\n'), after.split('\n')];
  const kept = alignSequences(old, current);
  const [left, right] = [new Set(kept.map((match) => match.left)), new Set(kept.map((match) => match.right))];
  return {
    removed: old.filter((_, index) => !left.has(index)),
    added: current.filter((_, index) => !right.has(index)),
  };
}
