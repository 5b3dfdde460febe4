// SPDX-License-Identifier: GPL-2.0-or-later
import type { Match } from './sequence-alignment.ts';

/** Indexes from `from` up to, not including, `to`. */
export type Range = { readonly from: number; readonly to: number };

/** A stretch of three sequences: one element kept by both sides, or a stretch at least one side changed. */
export type Region =
  | { readonly kind: 'kept'; readonly base: number; readonly ours: number; readonly theirs: number }
  | { readonly kind: 'changed'; readonly base: Range; readonly ours: Range; readonly theirs: Range };

export type Lengths = { readonly base: number; readonly ours: number; readonly theirs: number };

/**
 * Cuts three sequences into regions, in order and complete.
 * @param ours matches of base (`left`) with ours (`right`), rising
 * @param theirs matches of base (`left`) with theirs (`right`), rising
 */
export function threeWayRegions(lengths: Lengths, ours: readonly Match[], theirs: readonly Match[]): readonly Region[] {
  const inTheirs = new Map(theirs.map((match) => [match.left, match.right]));
  const regions: Region[] = [];
  const done = { base: 0, ours: 0, theirs: 0 };
  const close = (base: number, ourIndex: number, theirIndex: number) => {
    if (done.base === base && done.ours === ourIndex && done.theirs === theirIndex) return;
    regions.push({
      kind: 'changed',
      base: { from: done.base, to: base },
      ours: { from: done.ours, to: ourIndex },
      theirs: { from: done.theirs, to: theirIndex },
    });
  };
  for (const match of ours) {
    const theirIndex = inTheirs.get(match.left);
    if (theirIndex === undefined) continue;
    close(match.left, match.right, theirIndex);
    regions.push({ kind: 'kept', base: match.left, ours: match.right, theirs: theirIndex });
    done.base = match.left + 1;
    done.ours = match.right + 1;
    done.theirs = theirIndex + 1;
  }
  close(lengths.base, lengths.ours, lengths.theirs);
  return regions;
}
