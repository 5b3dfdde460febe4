// SPDX-License-Identifier: GPL-2.0-or-later
import { keydownHandler } from 'prosemirror-keymap';
import type { Node } from 'prosemirror-model';
import type { Command, EditorState } from 'prosemirror-state';
import { Plugin, Selection, TextSelection } from 'prosemirror-state';
import { Decoration, DecorationSet } from 'prosemirror-view';

/** What a page may hold and still be laid out whole, in positions of the document. */
const longest = 30_000;

/** Blocks on each side of the caret that are laid out wherever the window is: as many as a page up or down passes. */
const around = 24;

/** Whether only the blocks in sight are laid out. */
export function isLongPage(page: Node): boolean {
  return page.content.size > longest;
}

/**
 * Browsers place the caret by what is laid out, and so would put it to the beginning of a block that is not. Those
 * that keys reach from the caret are laid out, and keys that go to an end of a long page do it here.
 */
export function longPage(): Plugin {
  const handleKey = keydownHandler({
    'Mod-Home': toEnd(-1, false),
    'Mod-End': toEnd(1, false),
    'Shift-Mod-Home': toEnd(-1, true),
    'Shift-Mod-End': toEnd(1, true),
    'Cmd-ArrowUp': toEnd(-1, false),
    'Cmd-ArrowDown': toEnd(1, false),
    'Shift-Cmd-ArrowUp': toEnd(-1, true),
    'Shift-Cmd-ArrowDown': toEnd(1, true),
  });
  return new Plugin({
    props: {
      decorations: (state) => (isLongPage(state.doc) ? nearCaret(state) : null),
      handleKeyDown: (view, event) => isLongPage(view.state.doc) && handleKey(view, event),
    },
  });
}

function nearCaret({ doc, selection }: EditorState): DecorationSet {
  const here = selection.$head.index(0);
  const decorations: Decoration[] = [];
  doc.forEach((block, from, index) => {
    if (index === here || Math.abs(index - here) > around) return;
    decorations.push(Decoration.node(from, from + block.nodeSize, { class: 'parley-near-caret' }));
  });
  return DecorationSet.create(doc, decorations);
}

function toEnd(direction: -1 | 1, isExtending: boolean): Command {
  return (state, dispatch) => {
    const end = direction < 0 ? Selection.atStart(state.doc) : Selection.atEnd(state.doc);
    const selection =
      isExtending && end instanceof TextSelection
        ? TextSelection.between(state.selection.$anchor, end.$head, direction)
        : end;
    dispatch?.(state.tr.setSelection(selection).scrollIntoView());
    return true;
  };
}
