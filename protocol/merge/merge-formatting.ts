// SPDX-License-Identifier: GPL-2.0-or-later
import { Mark } from 'prosemirror-model';
import type { InlineToken, Piece } from './inline-tokens.ts';

/**
 * The formatting of one token that base and both sides have: what either side added is added, what either
 * removed is removed. `undefined` when they added marks that exclude each other, such as two link targets.
 */
export function mergeFormatting(base: InlineToken, ours: InlineToken, theirs: InlineToken): InlineToken | undefined {
  if (base.kind === 'leaf' || ours.kind === 'leaf' || theirs.kind === 'leaf') {
    if (base.kind !== 'leaf' || ours.kind !== 'leaf' || theirs.kind !== 'leaf') return undefined;
    const marks = mergeMarks(base.node.marks, ours.node.marks, theirs.node.marks);
    return marks === undefined ? undefined : { ...base, node: base.node.mark(marks) };
  }
  const pieces: Piece[] = [];
  const cuts = [...new Set([base, ours, theirs].flatMap((token) => endsOf(token.pieces)))].sort((a, b) => a - b);
  let from = 0;
  for (const to of cuts) {
    const marks = mergeMarks(marksAt(base.pieces, from), marksAt(ours.pieces, from), marksAt(theirs.pieces, from));
    if (marks === undefined) return undefined;
    pieces.push({ length: to - from, marks });
    from = to;
  }
  return { ...base, pieces };
}

function endsOf(pieces: readonly Piece[]): number[] {
  let end = 0;
  return pieces.map((piece) => (end += piece.length));
}

function marksAt(pieces: readonly Piece[], offset: number): readonly Mark[] {
  let end = 0;
  for (const piece of pieces) {
    end += piece.length;
    if (offset < end) return piece.marks;
  }
  return Mark.none;
}

/** Three-way merge of mark sets; `undefined` when both sides added marks that cannot stand together. */
export function mergeMarks(
  base: readonly Mark[],
  ours: readonly Mark[],
  theirs: readonly Mark[],
): readonly Mark[] | undefined {
  const kept = base.filter((mark) => mark.isInSet(ours) && mark.isInSet(theirs));
  const added = [...ours, ...theirs].filter((mark) => !mark.isInSet(base));
  let merged: readonly Mark[] = Mark.setFrom(kept);
  for (const mark of added) {
    if (merged.some((other) => !other.eq(mark) && other.type.excludes(mark.type))) return undefined;
    merged = mark.addToSet(merged);
  }
  return merged;
}
