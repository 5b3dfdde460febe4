// SPDX-License-Identifier: GPL-2.0-or-later
import type { NodeType } from 'prosemirror-model';
import { liftListItem, sinkListItem, splitListItem, wrapInList } from 'prosemirror-schema-list';
import type { Command, EditorState } from 'prosemirror-state';
import { depthOf } from './blocks.ts';
import { node } from './types.ts';

/** The innermost list around the selection. */
export function listAt(state: EditorState): NodeType | undefined {
  const { $from } = state.selection;
  const item = depthOf($from, node.list_item);
  return item === undefined || item === 0 ? undefined : $from.node(item - 1).type;
}

/** Makes a list of the selected blocks; turns a list of the other kind into this one; takes apart one of this kind. */
export function toggleList(type: NodeType): Command {
  return (state, dispatch) => {
    const present = listAt(state);
    if (present === type) return liftListItem(node.list_item)(state, dispatch);
    if (present === undefined) return wrapInList(type)(state, dispatch);
    const { $from } = state.selection;
    const item = depthOf($from, node.list_item);
    if (item === undefined) return false;
    dispatch?.(state.tr.setNodeMarkup($from.before(item - 1), type).scrollIntoView());
    return true;
  };
}

/** Enter in a list: a new item, or out of the list from an empty one. */
export const splitItem: Command = (state, dispatch) => {
  const { $from } = state.selection;
  if ($from.parent.content.size === 0 && listAt(state) !== undefined && $from.node(-1).type === node.list_item) {
    return liftListItem(node.list_item)(state, dispatch);
  }
  return splitListItem(node.list_item)(state, dispatch);
};

/** Tab in a list: one level deeper. */
export const indentItem: Command = sinkListItem(node.list_item);

/** Shift+Tab in a list: one level out. */
export const outdentItem: Command = liftListItem(node.list_item);

/** Backspace at the start of an item's first block takes the item out of the list. */
export const outdentAtStart: Command = (state, dispatch) => {
  const { $from, empty } = state.selection;
  if (!empty || $from.parentOffset > 0 || $from.depth < 2) return false;
  if ($from.node(-1).type !== node.list_item || $from.index(-1) > 0) return false;
  return liftListItem(node.list_item)(state, dispatch);
};
