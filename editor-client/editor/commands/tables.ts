// SPDX-License-Identifier: GPL-2.0-or-later
import type { Node } from 'prosemirror-model';
import type { Command, EditorState } from 'prosemirror-state';
import { Plugin, TextSelection } from 'prosemirror-state';
import {
  CellSelection,
  TableMap,
  addColumnAfter,
  addColumnBefore,
  addRowAfter,
  addRowBefore,
  deleteColumn,
  deleteRow,
  deleteTable,
  goToNextCell,
  isInTable,
  mergeCells,
  selectedRect,
  splitCell,
  tableEditing,
  toggleHeader,
  toggleHeaderCell,
} from 'prosemirror-tables';
import { isFromYjs } from '../binding/origin.ts';
import { node } from './types.ts';

/** What the table menu offers, in its order. */
export const tableActions = [
  'rowBefore',
  'rowAfter',
  'columnBefore',
  'columnAfter',
  'deleteRow',
  'deleteColumn',
  'headerRow',
  'headerColumn',
  'headerCell',
  'mergeCells',
  'splitCell',
  'deleteTable',
] as const;

export type TableAction = (typeof tableActions)[number];

/** The command behind an entry of the table menu. */
export function tableCommand(action: TableAction): Command {
  switch (action) {
    case 'rowBefore':
      return addRowBefore;
    case 'rowAfter':
      return addRowAfter;
    case 'columnBefore':
      return addColumnBefore;
    case 'columnAfter':
      return addColumnAfter;
    case 'deleteRow':
      return orWholeTable(deleteRow, (rect) => rect.bottom - rect.top === rect.map.height);
    case 'deleteColumn':
      return orWholeTable(deleteColumn, (rect) => rect.right - rect.left === rect.map.width);
    case 'headerRow':
      return toggleHeader('row');
    case 'headerColumn':
      return toggleHeader('column');
    case 'headerCell':
      return toggleHeaderCell;
    case 'mergeCells':
      return mergeCells;
    case 'splitCell':
      return splitCell;
    case 'deleteTable':
      return deleteTable;
  }
}

/** Deleting all rows or columns deletes the table, so that no empty one is left. */
function orWholeTable(command: Command, isAll: (rect: ReturnType<typeof selectedRect>) => boolean): Command {
  return (state, dispatch) =>
    isInTable(state) && isAll(selectedRect(state)) ? deleteTable(state, dispatch) : command(state, dispatch);
}

/** Inserts a table whose first row are headers, and puts the caret into its first cell. */
export function insertTable(rows: number, columns: number): Command {
  return (state, dispatch) => {
    const { $from } = state.selection;
    if (isInTable(state) || $from.depth === 0) return false;
    if (dispatch !== undefined) {
      const table = makeTable(rows, columns);
      const block = $from.parent;
      const empty = block.type === node.paragraph && block.content.size === 0;
      const at = empty ? $from.before() : $from.after();
      const change = state.tr.replaceWith(at, empty ? $from.after() : at, table);
      const after = at + table.nodeSize;
      if (change.doc.resolve(after).nodeAfter === null) change.insert(after, node.paragraph.create());
      change.setSelection(TextSelection.near(change.doc.resolve(at + 4)));
      dispatch(change.scrollIntoView());
    }
    return true;
  };
}

function makeTable(rows: number, columns: number): Node {
  const cells = (header: boolean) =>
    Array.from({ length: columns }, () =>
      (header ? node.table_header : node.table_cell).create(null, node.paragraph.create()),
    );
  return node.table.create(
    null,
    Array.from({ length: rows }, (_, row) => node.table_row.create(null, cells(row === 0))),
  );
}

/** Tab in a table: the next cell, with a new row after the last one. */
export const nextCell: Command = (state, dispatch, view) => {
  if (!isInTable(state)) return false;
  if (goToNextCell(1)(state, dispatch)) return true;
  if (!addRowAfter(state, dispatch)) return false;
  // The new cells can be typed into only once they were tidied, which belongs to the next state.
  if (view !== undefined) goToNextCell(1)(view.state, view.dispatch);
  return true;
};

/** Shift+Tab in a table: the cell before. */
export const previousCell: Command = (state, dispatch) =>
  isInTable(state) && (goToNextCell(-1)(state, dispatch) || true);

/** Selects the whole row or column of the selection. */
export function selectCells(what: 'row' | 'column'): Command {
  return (state, dispatch) => {
    if (!isInTable(state)) return false;
    if (dispatch !== undefined) {
      const { $anchor, $head } = cellEnds(state);
      const selection =
        what === 'row' ? CellSelection.rowSelection($anchor, $head) : CellSelection.colSelection($anchor, $head);
      dispatch(state.tr.setSelection(selection));
    }
    return true;
  };
}

function cellEnds(state: EditorState) {
  if (state.selection instanceof CellSelection) {
    return { $anchor: state.selection.$anchorCell, $head: state.selection.$headCell };
  }
  const { map, tableStart, top, left } = selectedRect(state);
  const $cell = state.doc.resolve(tableStart + (map.map[top * map.width + left] ?? 0));
  return { $anchor: $cell, $head: $cell };
}

/**
 * Whether a change is in a table whose rows were not equally long before it. Wikis have many of them: to make them even
 * would change lines that nobody edited.
 */
function wasUneven(before: Node, after: Node): boolean {
  const kept = new Set(after.children);
  let uneven = false;
  for (const block of before.children) {
    if (kept.has(block)) continue;
    const look = (inner: Node): boolean => {
      if (inner.type === node.table && TableMap.get(inner).problems !== null) uneven = true;
      return !uneven && !inner.isTextblock;
    };
    if (look(block)) block.descendants(look);
  }
  return uneven;
}

/**
 * Cell selections and table keys. Tables are repaired only after a change made here: were each client to repair
 * what another's change left uneven, all of them would, and the repairs would add up.
 */
export function tables(): Plugin {
  const editing = tableEditing();
  const repair = editing.spec.appendTransaction;
  return new Plugin({
    ...editing.spec,
    appendTransaction: (changes, before, after) => {
      if (changes.some(isFromYjs)) return null;
      try {
        // Compared with itself, a page has nothing to repair: only the selection is looked after.
        const base = wasUneven(before.doc, after.doc) ? after : before;
        return repair?.call(editing, changes, base, after);
      } catch {
        // Merged edits can leave a table that the repair does not understand: it stays as it is, nothing is lost.
        return null;
      }
    },
  });
}
