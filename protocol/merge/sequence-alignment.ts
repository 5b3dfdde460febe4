// SPDX-License-Identifier: GPL-2.0-or-later

/** Two elements of two sequences that are the same one. */
export type Match = { readonly left: number; readonly right: number };

/** More changes than this, and exact alignment (quadratic in the changes) gives way to a linear one. */
const maxExactChanges = 1200;

/**
 * The longest common subsequence of two sequences of keys, as matches in rising order on both sides.
 * Exact (Myers 1986) while the sequences differ by a reasonable amount; beyond it only elements that occur once
 * on both sides are matched.
 */
export function alignSequences(left: readonly string[], right: readonly string[]): readonly Match[] {
  const shorter = Math.min(left.length, right.length);
  let head = 0;
  while (head < shorter && left[head] === right[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && left[left.length - 1 - tail] === right[right.length - 1 - tail]) tail += 1;

  const middleLeft = left.slice(head, left.length - tail);
  const middleRight = right.slice(head, right.length - tail);
  const middle = alignExactly(middleLeft, middleRight) ?? alignUnique(middleLeft, middleRight);
  return [
    ...run(head, 0, 0),
    ...middle.map((match) => ({ left: match.left + head, right: match.right + head })),
    ...run(tail, left.length - tail, right.length - tail),
  ];
}

function run(length: number, left: number, right: number): Match[] {
  return Array.from({ length }, (_, index) => ({ left: left + index, right: right + index }));
}

/** Myers' greedy algorithm; `undefined` when the sequences differ too much for it. */
function alignExactly(left: readonly string[], right: readonly string[]): Match[] | undefined {
  if (left.length === 0 || right.length === 0) return [];
  const limit = Math.min(left.length + right.length, maxExactChanges);
  const offset = limit + 1;
  const furthest = new Int32Array(2 * limit + 3);
  const trace: Int32Array[] = [];
  for (let changes = 0; changes <= limit; changes += 1) {
    trace.push(furthest.slice(offset - changes - 1, offset + changes + 2));
    for (let diagonal = -changes; diagonal <= changes; diagonal += 2) {
      const down = furthest[offset + diagonal + 1] ?? 0;
      const across = (furthest[offset + diagonal - 1] ?? 0) + 1;
      let x = diagonal === -changes || (diagonal !== changes && across <= down) ? down : across;
      while (x < left.length && x - diagonal < right.length && left[x] === right[x - diagonal]) x += 1;
      furthest[offset + diagonal] = x;
      if (x >= left.length && x - diagonal >= right.length) return walkBack(trace, left.length, right.length);
    }
  }
  return undefined;
}

/** Reads the matches off the recorded frontiers. `trace[d]` holds diagonals -d-1 to d+1 before step d. */
function walkBack(trace: readonly Int32Array[], leftLength: number, rightLength: number): Match[] {
  const matches: Match[] = [];
  let x = leftLength;
  let y = rightLength;
  for (let changes = trace.length - 1; changes >= 0; changes -= 1) {
    const before = trace[changes];
    const at = (diagonal: number) => before?.[diagonal + changes + 1] ?? 0;
    const diagonal = x - y;
    const down = diagonal === -changes || (diagonal !== changes && at(diagonal - 1) + 1 <= at(diagonal + 1));
    const startX = changes === 0 ? 0 : down ? at(diagonal + 1) : at(diagonal - 1);
    const startY = changes === 0 ? 0 : startX - (down ? diagonal + 1 : diagonal - 1);
    const stopX = changes === 0 ? 0 : down ? startX : startX + 1;
    while (x > stopX) {
      x -= 1;
      y -= 1;
      matches.push({ left: x, right: y });
    }
    x = startX;
    y = startY;
  }
  return matches.toReversed();
}

/** Matches elements that occur once on both sides, as many as keep their order. */
function alignUnique(left: readonly string[], right: readonly string[]): Match[] {
  const inRight = placesOfUnique(right);
  const candidates: Match[] = [];
  for (const [key, place] of placesOfUnique(left)) {
    const other = inRight.get(key);
    if (other !== undefined) candidates.push({ left: place, right: other });
  }
  return longestRising(candidates);
}

function placesOfUnique(keys: readonly string[]): Map<string, number> {
  const places = new Map<string, number>();
  const repeated = new Set<string>();
  keys.forEach((key, index) => {
    if (places.has(key)) repeated.add(key);
    else places.set(key, index);
  });
  for (const key of repeated) places.delete(key);
  return places;
}

/** The longest run of matches, given in the order of `left`, that rises in `right` too. */
function longestRising(matches: readonly Match[]): Match[] {
  const ends: number[] = [];
  const before: number[] = [];
  const rightAt = (index: number | undefined) => (index === undefined ? -1 : (matches[index]?.right ?? -1));
  matches.forEach((match, index) => {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (rightAt(ends[middle]) < match.right) low = middle + 1;
      else high = middle;
    }
    before[index] = low === 0 ? -1 : (ends[low - 1] ?? -1);
    ends[low] = index;
  });
  const chosen: Match[] = [];
  for (let index = ends.at(-1) ?? -1; index >= 0; index = before[index] ?? -1) {
    const match = matches[index];
    if (match !== undefined) chosen.push(match);
  }
  return chosen.toReversed();
}
