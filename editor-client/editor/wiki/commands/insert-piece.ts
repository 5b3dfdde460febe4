// SPDX-License-Identifier: GPL-2.0-or-later
import type { Node } from 'prosemirror-model';
import type { Command, EditorState } from 'prosemirror-state';
import { NodeSelection, TextSelection } from 'prosemirror-state';
import { node } from '../../commands/types.ts';

/** Puts a piece at the caret: within the line, or below the block that the caret is in (in place of an empty one). */
export function insertPiece(piece: Node): Command {
  return piece.isInline ? insertInline(piece) : insertBlock(piece);
}

function insertInline(piece: Node): Command {
  return (state, dispatch) => {
    const { selection } = state;
    const { $from } = selection;
    if (!$from.parent.inlineContent || $from.parent.type.spec.code === true) return false;
    // What is selected stays: a footnote's mark stands behind the words it is about.
    const at = selection.to;
    const change = state.tr.insert(at, piece);
    change.setSelection(TextSelection.create(change.doc, at + piece.nodeSize));
    dispatch?.(change.scrollIntoView());
    return true;
  };
}

function insertBlock(piece: Node): Command {
  return (state, dispatch) => {
    const place = placeFor(state, piece);
    if (place === undefined) return false;
    if (dispatch === undefined) return true;
    const { from, to } = place;
    const change = state.tr.replaceWith(from, to, piece);
    const behind = from + piece.nodeSize;
    if (change.doc.resolve(behind).nodeAfter === null) change.insert(behind, node.paragraph.create());
    change.setSelection(
      piece.isTextblock ? TextSelection.near(change.doc.resolve(from + 1)) : NodeSelection.create(change.doc, from),
    );
    dispatch(change.scrollIntoView());
    return true;
  };
}

/** The innermost place at the caret where such a block may stand. */
function placeFor({ selection }: EditorState, piece: Node): { readonly from: number; readonly to: number } | undefined {
  const { $to } = selection;
  if (selection instanceof NodeSelection && !selection.node.isInline) return { from: selection.to, to: selection.to };
  for (let depth = $to.depth; depth > 0; depth -= 1) {
    const around = $to.node(depth - 1);
    const index = $to.index(depth - 1);
    if (!around.canReplaceWith(index + 1, index + 1, piece.type)) continue;
    const block = $to.node(depth);
    const isEmpty = block.type === node.paragraph && block.content.size === 0;
    return { from: isEmpty ? $to.before(depth) : $to.after(depth), to: $to.after(depth) };
  }
  return undefined;
}

/** Whether an inline piece could be put at the caret. */
export const mayInsertInline: Command = (state) => {
  const { $from } = state.selection;
  return $from.parent.inlineContent && $from.parent.type.spec.code !== true;
};
