// SPDX-License-Identifier: GPL-2.0-or-later
import { Selection, TextSelection } from 'prosemirror-state';
import type { Command } from 'prosemirror-state';

/** Goes to the first words of the page. */
export const goToStart = goTo(1, false);
/** Goes to the last words of the page. */
export const goToEnd = goTo(-1, false);
/** Selects up to the first words. */
export const selectToStart = goTo(1, true);
/** Selects up to the last words. */
export const selectToEnd = goTo(-1, true);

/** Browsers stay where they are when what stands at an end of the page is no text, as categories and references are. */
function goTo(direction: 1 | -1, extend: boolean): Command {
  return ({ doc, selection, tr }, dispatch) => {
    const place = Selection.findFrom(doc.resolve(direction === 1 ? 0 : doc.content.size), direction, true);
    if (place === null) return false;
    const anchor = extend ? selection.$anchor : place.$head;
    dispatch?.(tr.setSelection(TextSelection.between(anchor, place.$head)).scrollIntoView());
    return true;
  };
}
