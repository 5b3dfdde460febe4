// SPDX-License-Identifier: GPL-2.0-or-later
import type { Node } from 'prosemirror-model';
import type { Command } from 'prosemirror-state';
import { NodeSelection, TextSelection } from 'prosemirror-state';
import { node } from '../../commands/types.ts';

/** Puts a piece at the caret: within the line, or below the block that the caret is in (in place of an empty one). */
export function insertPiece(piece: Node): Command {
  return (state, dispatch) => {
    const { selection } = state;
    const { $from } = selection;
    if (piece.isInline) {
      if (selection instanceof NodeSelection && !selection.node.isInline) return false;
      if (!$from.parent.inlineContent || $from.parent.type.spec.code === true) return false;
      const change = state.tr;
      // What is selected stays: a footnote's mark stands behind the words it is about.
      change.insert(selection.to, piece);
      change.setSelection(TextSelection.create(change.doc, selection.to + piece.nodeSize));
      dispatch?.(change.scrollIntoView());
      return true;
    }
    const depth = selection instanceof NodeSelection && !selection.node.isInline ? undefined : $from.depth;
    const parent = $from.parent;
    const isEmpty = depth !== undefined && parent.type === node.paragraph && parent.content.size === 0;
    const at = depth === undefined || depth === 0 ? selection.to : isEmpty ? $from.before() : $from.after();
    const change = state.tr;
    if (isEmpty) change.replaceWith(at, $from.after(), piece);
    else change.insert(at, piece);
    if (change.doc.resolve(at + piece.nodeSize).nodeAfter === null)
      change.insert(at + piece.nodeSize, node.paragraph.create());
    change.setSelection(
      piece.isTextblock ? TextSelection.near(change.doc.resolve(at + 1)) : NodeSelection.create(change.doc, at),
    );
    dispatch?.(change.scrollIntoView());
    return true;
  };
}

/** Whether an inline piece could be put at the caret. */
export const mayInsertInline: Command = (state) => {
  const { $from } = state.selection;
  return $from.parent.inlineContent && $from.parent.type.spec.code !== true;
};
