// SPDX-License-Identifier: GPL-2.0-or-later
import { lift, setBlockType, wrapIn } from 'prosemirror-commands';
import type { NodeType, ResolvedPos } from 'prosemirror-model';
import { Fragment } from 'prosemirror-model';
import type { Command, EditorState, Transaction } from 'prosemirror-state';
import { NodeSelection, Selection, TextSelection } from 'prosemirror-state';
import { mark, node } from './types.ts';

/** What the text at the selection is: for the style menu. `mixed` when the selection holds several. */
export type BlockStyle =
  'paragraph' | 'heading1' | 'heading2' | 'heading3' | 'heading4' | 'heading5' | 'heading6' | 'code' | 'mixed';

const headingStyles = ['heading1', 'heading2', 'heading3', 'heading4', 'heading5', 'heading6'] as const;

/** The styles a person can choose, in the order of the menu. */
export const blockStyles = ['paragraph', 'heading2', 'heading3', 'heading4', 'heading5', 'heading6', 'code'] as const;

/** Sets the style of the text blocks in the selection. */
export function setStyle(style: Exclude<BlockStyle, 'mixed'>): Command {
  switch (style) {
    case 'paragraph':
      return setBlockType(node.paragraph);
    case 'code':
      return setBlockType(node.code_block);
    case 'heading1':
    case 'heading2':
    case 'heading3':
    case 'heading4':
    case 'heading5':
    case 'heading6':
      return setBlockType(node.heading, { level: headingStyles.indexOf(style) + 1 });
  }
}

/** The style at the selection; `undefined` when no text block is in it. */
export function styleOf(state: EditorState): BlockStyle | undefined {
  let style: BlockStyle | undefined;
  const { from, to } = state.selection;
  state.doc.nodesBetween(from, to, (block) => {
    if (!block.isTextblock) return style !== 'mixed';
    const found = nameOf(block.type, block.attrs['level']);
    if (found !== undefined) style = style === undefined || style === found ? found : 'mixed';
    return false;
  });
  return style;
}

function nameOf(type: NodeType, level: unknown): BlockStyle | undefined {
  if (type === node.paragraph) return 'paragraph';
  if (type === node.code_block) return 'code';
  if (type === node.heading) return headingStyles[Number(level) - 1] ?? 'heading2';
  return undefined;
}

/** Is the selection inside a node of this type? */
export function isInside(state: EditorState, type: NodeType): boolean {
  return depthOf(state.selection.$from, type) !== undefined;
}

/** Depth of the innermost ancestor of this type. */
export function depthOf($position: ResolvedPos, type: NodeType): number | undefined {
  for (let depth = $position.depth; depth > 0; depth--) if ($position.node(depth).type === type) return depth;
  return undefined;
}

/** Puts the selected blocks into a quotation, or takes them out of one. */
export const toggleQuote: Command = (state, dispatch) =>
  isInside(state, node.blockquote)
    ? liftOutOf(node.blockquote)(state, dispatch)
    : wrapIn(node.blockquote)(state, dispatch);

/** Lifts the selected blocks until they are out of the innermost node of this type. */
function liftOutOf(type: NodeType): Command {
  return (state, dispatch) => {
    const { $from, $to } = state.selection;
    const range = $from.blockRange($to, (ancestor) => ancestor.type === type);
    if (range === null) return lift(state, dispatch);
    const outer = range.depth - 1;
    dispatch?.(state.tr.lift(range, outer).scrollIntoView());
    return true;
  };
}

/** Inserts a line across the page, and goes on below it. */
export const insertRule: Command = (state, dispatch) => {
  if (!state.selection.$from.parent.inlineContent && !(state.selection instanceof NodeSelection)) return false;
  if (dispatch !== undefined) {
    const change = state.tr.replaceSelectionWith(node.horizontal_rule.create());
    const after = change.selection.$to;
    const next = Selection.findFrom(after, 1, true);
    if (next === null) {
      const end = change.doc.content.size;
      change.insert(end, node.paragraph.create());
      change.setSelection(TextSelection.create(change.doc, end + 1));
    } else change.setSelection(next);
    dispatch(change.scrollIntoView());
  }
  return true;
};

/** Breaks the line without starting a paragraph. */
export const insertBreak: Command = (state, dispatch) => {
  if (!state.selection.$from.parent.inlineContent || state.selection.$from.parent.type.spec.code) return false;
  dispatch?.(state.tr.replaceSelectionWith(node.hard_break.create()).scrollIntoView());
  return true;
};

/** At the start of a heading or code block, Backspace makes it a paragraph instead of joining it with what is above. */
export const plainAtStart: Command = (state, dispatch) => {
  const { $from, empty } = state.selection;
  if (!empty || $from.parentOffset > 0) return false;
  if ($from.parent.type !== node.heading && $from.parent.type !== node.code_block) return false;
  return setBlockType(node.paragraph)(state, dispatch);
};

/** Removes every mark from the selection; without a selection, from what is typed next. */
export const clearFormatting: Command = (state, dispatch) => {
  const { from, to, empty } = state.selection;
  if (empty) {
    if (dispatch !== undefined) dispatch(state.tr.setStoredMarks([]));
    return true;
  }
  if (dispatch !== undefined) {
    const change = state.tr;
    for (const type of [mark.strong, mark.em, mark.code]) change.removeMark(from, to, type);
    for (const range of state.selection.ranges) {
      change.setBlockType(range.$from.pos, range.$to.pos, node.paragraph);
    }
    dispatch(change.scrollIntoView());
  }
  return true;
};

/** Moves the blocks of the selection past their neighbour: -1 up, 1 down. */
export function moveBlock(direction: -1 | 1): Command {
  return (state, dispatch) => {
    const { $from, $to } = state.selection;
    const selectedNode = state.selection instanceof NodeSelection;
    const depth = movableDepth($from, selectedNode);
    const parent = $from.node(depth);
    const first = $from.index(depth);
    const together = !selectedNode && $to.depth >= depth && $to.start(depth) === $from.start(depth);
    const last = together ? Math.max(first, Math.min($to.index(depth), parent.childCount - 1)) : first;
    const [start, end] = direction === -1 ? [first - 1, last] : [first, last + 1];
    if (first >= parent.childCount || start < 0 || end >= parent.childCount) return false;
    if (dispatch !== undefined) {
      const blocks = Array.from({ length: end - start + 1 }, (_, index) => parent.child(start + index));
      const passed = direction === -1 ? blocks.shift() : blocks.pop();
      if (passed === undefined) return false;
      const at = $from.posAtIndex(start, depth);
      const moved = direction === -1 ? [...blocks, passed] : [passed, ...blocks];
      const size = moved.reduce((sum, block) => sum + block.nodeSize, 0);
      const change = state.tr.replaceWith(at, at + size, Fragment.from(moved));
      selectMoved(change, state.selection, direction * passed.nodeSize, together);
      dispatch(change.scrollIntoView());
    }
    return true;
  };
}

/** The selection goes along; of one that reaches further than what moved, its beginning. */
function selectMoved(change: Transaction, old: Selection, shift: number, together: boolean): void {
  if (old instanceof NodeSelection) change.setSelection(NodeSelection.create(change.doc, old.from + shift));
  else if (old instanceof TextSelection && together) {
    change.setSelection(TextSelection.create(change.doc, old.anchor + shift, old.head + shift));
  } else change.setSelection(TextSelection.near(change.doc.resolve(old.from + shift)));
}

/** Depth of the parent in which a block moves: list items move in their list, rows' text with its table. */
function movableDepth($position: ResolvedPos, selectedNode: boolean): number {
  if (selectedNode) return $position.depth;
  const item = depthOf($position, node.list_item);
  if (item !== undefined && depthOf($position, node.table) === undefined) return item - 1;
  const table = depthOf($position, node.table);
  return table === undefined ? Math.max(0, $position.depth - 1) : table - 1;
}
