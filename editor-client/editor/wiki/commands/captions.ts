// SPDX-License-Identifier: GPL-2.0-or-later
import type { Command } from 'prosemirror-state';
import { TextSelection } from 'prosemirror-state';
import { depthOf } from '../../commands/blocks.ts';
import { node } from '../../commands/types.ts';

/** Gives the table at the caret a caption, or takes it away; the caret goes into a new one. */
export const toggleCaption: Command = (state, dispatch) => {
  const { $from } = state.selection;
  const captioned = depthOf($from, node.captioned_table);
  const depth = depthOf($from, node.table);
  if (captioned !== undefined && (depth === undefined || captioned === depth - 1)) {
    const whole = $from.node(captioned);
    const at = $from.before(captioned);
    const { before, after } = whole.attrs;
    const tables = whole.children
      .filter(({ type }) => type === node.table)
      .map((table, index, all) =>
        table.type.create(
          {
            ...table.attrs,
            ...(index === 0 ? { before: before as unknown } : {}),
            ...(index === all.length - 1 ? { after: after as unknown } : {}),
          },
          table.content,
        ),
      );
    if (tables.length === 0) return false;
    const change = state.tr.replaceWith(at, at + whole.nodeSize, tables);
    change.setSelection(TextSelection.near(change.doc.resolve(at + 1)));
    dispatch?.(change.scrollIntoView());
    return true;
  }
  if (depth === undefined) return false;
  const table = $from.node(depth);
  const at = $from.before(depth);
  const parent = $from.node(depth - 1);
  if (!parent.canReplaceWith($from.index(depth - 1), $from.indexAfter(depth - 1), node.captioned_table)) return false;
  const { before, after } = table.attrs;
  const inner = table.type.create({ ...table.attrs, before: null, after: null }, table.content);
  const whole = node.captioned_table.create({ before, after }, [node.table_caption.create(), inner]);
  const change = state.tr.replaceWith(at, at + table.nodeSize, whole);
  change.setSelection(TextSelection.create(change.doc, at + 2));
  dispatch?.(change.scrollIntoView());
  return true;
};

/** Whether the table at the caret has a caption. */
export function hasCaption(state: Parameters<Command>[0]): boolean {
  return depthOf(state.selection.$from, node.captioned_table) !== undefined;
}
