// SPDX-License-Identifier: GPL-2.0-or-later
import type { BlockChange } from './compare-documents.ts';

/** A block to show, or a stretch of unchanged ones that only a reader who asks wants to see. */
export type Shown =
  | { readonly kind: 'block'; readonly change: BlockChange }
  | { readonly kind: 'folded'; readonly changes: readonly BlockChange[] };

/** Unchanged blocks that stay visible beside a change, so that the reader sees where it is. */
const context = 1;
/** Fewer blocks than this are not worth folding. */
const fewestFolded = 3;

/** Folds the stretches of unchanged blocks that are far from any change. Complete and in order. */
export function foldUnchanged(changes: readonly BlockChange[]): readonly Shown[] {
  const shown: Shown[] = [];
  let start = 0;
  while (start < changes.length) {
    let end = start;
    while (changes[end]?.kind === 'same') end += 1;
    const from = start === 0 ? start : Math.min(end, start + context);
    const to = end === changes.length ? end : Math.max(from, end - context);
    const folded = to - from >= fewestFolded;
    const show = (some: readonly BlockChange[]) => {
      for (const change of some) shown.push({ kind: 'block', change });
    };
    show(changes.slice(start, folded ? from : end));
    if (folded) {
      shown.push({ kind: 'folded', changes: changes.slice(from, to) });
      show(changes.slice(to, end));
    }
    show(changes.slice(end, end + 1));
    start = end + 1;
  }
  return shown;
}
