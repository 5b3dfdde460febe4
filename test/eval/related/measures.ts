// SPDX-License-Identifier: GPL-2.0-or-later

/** Ranks from 1; equal values share the mean of their ranks. */
export function ranks(values: readonly number[]): readonly number[] {
  const order = values.map((_, index) => index).toSorted((a, b) => (values[a] ?? 0) - (values[b] ?? 0));
  const result = Array.from<number>({ length: values.length }).fill(0);
  for (let start = 0; start < order.length;) {
    let end = start + 1;
    while (end < order.length && values[order[end] ?? 0] === values[order[start] ?? 0]) end += 1;
    for (let at = start; at < end; at += 1) result[order[at] ?? 0] = (start + 1 + end) / 2;
    start = end;
  }
  return result;
}

/** Area under the ROC curve: how often a positive pair scores above a negative one; ties count half. */
export function areaUnderCurve(positive: readonly number[], negative: readonly number[]): number {
  const all = ranks([...positive, ...negative]);
  const sum = all.slice(0, positive.length).reduce((total, rank) => total + rank, 0);
  return (sum - (positive.length * (positive.length + 1)) / 2) / (positive.length * negative.length);
}

/** Spearman's rank correlation, -1 to 1. */
export function rankCorrelation(one: readonly number[], other: readonly number[]): number {
  const [a, b] = [ranks(one), ranks(other)];
  const mean = (a.length + 1) / 2;
  let both = 0;
  let first = 0;
  let second = 0;
  a.forEach((rank, index) => {
    const [x, y] = [rank - mean, (b[index] ?? 0) - mean];
    both += x * y;
    first += x * x;
    second += y * y;
  });
  return both / Math.sqrt(first * second);
}
