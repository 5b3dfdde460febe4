// SPDX-License-Identifier: GPL-2.0-or-later

/** What one statement may hold: databases bound the number of parameters, MariaDB also the length (16 MiB as it comes). */
export type StatementBounds = { readonly rows: number; readonly bytes: number };

/** The bounds of a statement that writes large rows. */
export const largeRows: StatementBounds = { rows: 500, bytes: 4 * 1024 * 1024 };

/** The rows in runs, each within the bounds, or of one row that is larger by itself. */
export function* boundedRuns<Row>(
  rows: readonly Row[],
  bounds: StatementBounds,
  sizeOf: (row: Row) => number,
): Generator<readonly Row[]> {
  let start = 0;
  let bytes = 0;
  for (const [index, row] of rows.entries()) {
    const size = sizeOf(row);
    if (index > start && (index - start >= bounds.rows || bytes + size > bounds.bytes)) {
      yield rows.slice(start, index);
      [start, bytes] = [index, 0];
    }
    bytes += size;
  }
  if (start < rows.length) yield rows.slice(start);
}
