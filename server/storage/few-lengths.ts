// SPDX-License-Identifier: GPL-2.0-or-later
// Statements over lists exist once for each length of the list, and a database or its driver keeps only some of them
// prepared. So lists come in lengths that are powers of two.

/** The keys of a list, the last one repeated up to the next power of two: for conditions, to which that is all the same. */
export function padded<Key>(keys: readonly Key[]): readonly Key[] {
  const last = keys.at(-1);
  if (last === undefined) return keys;
  const length = 2 ** Math.ceil(Math.log2(keys.length));
  return [...keys, ...Array.from({ length: length - keys.length }, () => last)];
}

/** The rows of a list in runs of a power of two, none longer than `most`, which is one: for rows to be written. */
export function inRuns<Row>(rows: readonly Row[], most: number): readonly (readonly Row[])[] {
  const runs: (readonly Row[])[] = [];
  for (let start = 0; start < rows.length; start += runs.at(-1)?.length ?? 0) {
    const length = Math.min(most, 2 ** Math.floor(Math.log2(rows.length - start)));
    runs.push(rows.slice(start, start + length));
  }
  return runs;
}
