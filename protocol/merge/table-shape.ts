// SPDX-License-Identifier: GPL-2.0-or-later
import type { Node } from 'prosemirror-model';

/** Whether every row of a table covers the same number of columns, spanning cells counted. */
export function evenTable(table: Node): boolean {
  const widths: number[] = [];
  table.children.forEach((row, rowIndex) => {
    for (const cell of row.children) {
      const columns = spanOf(cell, 'colspan');
      const rows = Math.min(spanOf(cell, 'rowspan'), table.childCount - rowIndex);
      for (let below = rowIndex; below < rowIndex + rows; below += 1) {
        widths[below] = (widths[below] ?? 0) + columns;
      }
    }
    widths[rowIndex] ??= 0;
  });
  return widths.every((width) => width === widths[0]);
}

function spanOf(cell: Node, name: 'colspan' | 'rowspan'): number {
  const span: unknown = cell.attrs[name];
  return typeof span === 'number' && span >= 1 ? Math.min(1000, Math.floor(span)) : 1;
}
