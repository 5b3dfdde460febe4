// SPDX-License-Identifier: GPL-2.0-or-later
import type { MarkType } from 'prosemirror-model';
import type { EditorState } from 'prosemirror-state';

/** Is this mark on all of the selection, or on what would be typed next? */
export function hasMark(state: EditorState, type: MarkType): boolean {
  const { from, to, empty, $from } = state.selection;
  if (empty) return type.isInSet(state.storedMarks ?? $from.marks()) !== undefined;
  let on = false;
  let off = false;
  state.doc.nodesBetween(from, to, (child) => {
    if (!child.isText) return true;
    if (type.isInSet(child.marks) === undefined) off = true;
    else on = true;
    return false;
  });
  return on && !off;
}
