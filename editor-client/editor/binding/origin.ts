// SPDX-License-Identifier: GPL-2.0-or-later
import type { Transaction } from 'prosemirror-state';
import { ySyncPluginKey } from 'y-prosemirror';

/** True when a transaction brings a change from Yjs (another person, or undo) rather than from this view. */
export function isFromYjs(change: Transaction): boolean {
  const meta: unknown = change.getMeta(ySyncPluginKey);
  return typeof meta === 'object' && meta !== null && 'isChangeOrigin' in meta && meta.isChangeOrigin === true;
}

/** True when a transaction from Yjs is this person's own undo or redo. */
export function isUndo(change: Transaction): boolean {
  const meta: unknown = change.getMeta(ySyncPluginKey);
  return (
    typeof meta === 'object' && meta !== null && 'isUndoRedoOperation' in meta && meta.isUndoRedoOperation === true
  );
}
