// SPDX-License-Identifier: GPL-2.0-or-later
import type { EditorView } from 'prosemirror-view';
import { labelTime } from './live-cursors.ts';

/** Space kept free around one's own caret, in pixels: about two words to each side. */
const ahead = 96;

/**
 * Hides the names that would cover the words being typed here. Only names shown in the last two seconds are
 * looked at; a page at rest costs nothing.
 */
export function tuckLabels(view: EditorView, lastMove: number): void {
  if (!view.hasFocus() || performance.now() - lastMove > labelTime + 500) return;
  const carets = view.dom.querySelectorAll<HTMLElement>('.parley-caret');
  if (carets.length === 0) return;
  const own = view.coordsAtPos(view.state.selection.head);
  for (const caret of carets) {
    const label = caret.querySelector('.parley-caret__label')?.getBoundingClientRect();
    const covers =
      label !== undefined &&
      label.bottom > own.top &&
      label.top < own.bottom &&
      label.right > own.left - ahead &&
      label.left < own.right + ahead;
    caret.classList.toggle('parley-caret--tucked', covers);
  }
}
