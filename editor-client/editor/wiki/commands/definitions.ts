// SPDX-License-Identifier: GPL-2.0-or-later
import { wrapIn } from 'prosemirror-commands';
import type { NodeType, ResolvedPos } from 'prosemirror-model';
import { Fragment } from 'prosemirror-model';
import type { Command } from 'prosemirror-state';
import { TextSelection } from 'prosemirror-state';
import { depthOf } from '../../commands/blocks.ts';
import { node } from '../../commands/types.ts';

/** Depth of the term or description that a place is in. */
function entryDepth($position: ResolvedPos): number | undefined {
  const depths = [depthOf($position, node.definition_term), depthOf($position, node.definition_description)];
  const found = depths.filter((depth) => depth !== undefined);
  return found.length === 0 ? undefined : Math.max(...found);
}

/** Makes a list of a term and its description of the paragraph at the caret; takes an entry out of such a list. */
export const toggleDefinitions: Command = (state, dispatch) => {
  const { $from } = state.selection;
  if (entryDepth($from) !== undefined) return leaveList(state, dispatch);
  if (!wrapIn(node.definition_list)(state) && $from.depth === 0) return false;
  if ($from.parent.type !== node.paragraph) return false;
  const at = $from.before();
  if (!$from.node(-1).canReplaceWith($from.index(-1), $from.indexAfter(-1), node.definition_list)) return false;
  const list = node.definition_list.create(null, [
    node.definition_term.create(null, $from.parent),
    node.definition_description.create(null, node.paragraph.create()),
  ]);
  const change = state.tr.replaceWith(at, $from.after(), list);
  change.setSelection(TextSelection.create(change.doc, $from.pos + 2));
  dispatch?.(change.scrollIntoView());
  return true;
};

/** Enter: from a term to a description, from a description to the next term; out of the list from an empty entry. */
export const splitDefinition: Command = (state, dispatch) => {
  const { $from, empty } = state.selection;
  const depth = entryDepth($from);
  if (depth === undefined || depth !== $from.depth - 1 || !empty) return false;
  const entry = $from.node(depth);
  if (entry.content.size <= 2 && $from.parent.content.size === 0) return leaveList(state, dispatch);
  const next = entry.type === node.definition_term ? node.definition_description : node.definition_term;
  const change = state.tr.split($from.pos, 2, [{ type: next }, { type: node.paragraph }]);
  dispatch?.(change.scrollIntoView());
  return true;
};

/** Tab makes a term a description, Shift+Tab a description a term. */
export function setEntry(type: NodeType): Command {
  return (state, dispatch) => {
    const depth = entryDepth(state.selection.$from);
    if (depth === undefined || depth !== state.selection.$from.depth - 1) return false;
    const { $from } = state.selection;
    if ($from.node(depth).type === type) return true;
    dispatch?.(state.tr.setNodeMarkup($from.before(depth), type));
    return true;
  };
}

/** The entry at the caret becomes paragraphs behind what is before it in the list. */
const leaveList: Command = (state, dispatch) => {
  const { $from } = state.selection;
  const depth = entryDepth($from);
  if (depth === undefined) return false;
  const list = $from.node(depth - 1);
  const index = $from.index(depth - 1);
  const entry = $from.node(depth);
  const part = (from: number, to: number) => {
    const entries = list.children.slice(from, to);
    return entries.length === 0 ? [] : [list.copy(Fragment.fromArray(entries))];
  };
  const before = part(0, index);
  const parts = [...before, ...entry.children, ...part(index + 1, list.childCount)];
  const at = $from.before(depth - 1);
  const change = state.tr.replaceWith(at, at + list.nodeSize, Fragment.fromArray(parts));
  const start = at + before.reduce((size, each) => size + each.nodeSize, 0);
  change.setSelection(TextSelection.near(change.doc.resolve(start + 1)));
  dispatch?.(change.scrollIntoView());
  return true;
};
