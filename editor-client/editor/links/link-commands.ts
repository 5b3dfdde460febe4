// SPDX-License-Identifier: GPL-2.0-or-later
import type { Command } from 'prosemirror-state';
import { TextSelection } from 'prosemirror-state';
import { mark } from '../commands/types.ts';
import type { LinkAt, LinkTarget } from './link-target.ts';
import { linkMark } from './link-target.ts';

/** A stretch of the page. */
export type Range = { readonly from: number; readonly to: number };

/**
 * Links the range to the target; an empty range gets `label` as its text. The caret goes behind the link, and
 * what is typed next is not part of it.
 */
export function setLink(range: Range, target: LinkTarget, label: string): Command {
  return (state, dispatch) => {
    const $from = state.doc.resolve(range.from);
    if (!$from.parent.inlineContent || $from.parent.type.spec.code) return false;
    if (dispatch !== undefined) {
      const change = state.tr;
      const link = linkMark(target);
      let { to } = range;
      if (range.from === to) {
        const marks = $from.marks().filter((each) => each.type !== mark.link && each.type !== mark.page_link);
        change.insert(range.from, state.schema.text(label, link.addToSet(marks)));
        to = range.from + label.length;
      } else {
        change.removeMark(range.from, to, mark.link).removeMark(range.from, to, mark.page_link);
        change.addMark(range.from, to, link);
      }
      change.setSelection(TextSelection.create(change.doc, to));
      change.removeStoredMark(mark.link).removeStoredMark(mark.page_link);
      dispatch(change.scrollIntoView());
    }
    return true;
  };
}

/** Takes the link away and keeps its words. */
export function removeLink({ from, to }: LinkAt): Command {
  return (state, dispatch) => {
    dispatch?.(state.tr.removeMark(from, to, mark.link).removeMark(from, to, mark.page_link));
    return true;
  };
}
