// SPDX-License-Identifier: GPL-2.0-or-later
import type { Node } from 'prosemirror-model';
import type { Command } from 'prosemirror-state';
import { node } from '../commands/types.ts';

/** Puts a category at the end of the page; one that is there already is not put twice. */
export function addCategory(category: Node): Command {
  return (state, dispatch) => {
    if (hasCategory(state.doc, String(category.attrs['title']))) return false;
    dispatch?.(state.tr.insert(state.doc.content.size, category).scrollIntoView());
    return true;
  };
}

function hasCategory(page: Node, title: string): boolean {
  let found = false;
  page.descendants((child) => {
    if (child.type === node.category && child.attrs['title'] === title) found = true;
    return !found && !child.isTextblock;
  });
  return found;
}
