// SPDX-License-Identifier: GPL-2.0-or-later
import type { EditorView } from 'prosemirror-view';
import { labelTime } from './live-cursors.ts';

/** Space kept free around one's own caret, in pixels: about two words to each side. */
const ahead = 96;

/**
 * Keeps the names beside carets where they bother nobody: hidden where they would cover the words being typed here,
 * turned to the other side of their caret where they would stick out of the text. Only names shown in the last two
 * seconds are looked at; a page at rest costs nothing.
 */
export function placeLabels(view: EditorView, lastMove: number): void {
  if (performance.now() - lastMove > labelTime + 500) return;
  const carets = view.dom.querySelectorAll<HTMLElement>('.parley-caret');
  if (carets.length === 0) return;
  const text = view.dom.getBoundingClientRect();
  const own = view.hasFocus() ? view.coordsAtPos(view.state.selection.head) : undefined;
  for (const caret of carets) {
    const label = caret.querySelector<HTMLElement>('.parley-caret__label');
    if (label === null) continue;
    caret.classList.toggle('parley-caret--turned', sticksOut(caret, label, text));
    caret.classList.toggle('parley-caret--tucked', own !== undefined && covers(label.getBoundingClientRect(), own));
  }
}

/** Would the name, begun at its caret, end outside of the text? */
function sticksOut(caret: HTMLElement, label: HTMLElement, text: DOMRect): boolean {
  const { left, right } = caret.getBoundingClientRect();
  const width = label.offsetWidth;
  // The label's, not its caret's: a name has the direction of its own letters.
  return getComputedStyle(label).direction === 'rtl' ? right - width < text.left : left + width > text.right;
}

type Edges = Pick<DOMRect, 'top' | 'bottom' | 'left' | 'right'>;

function covers(label: Edges, own: Edges): boolean {
  return (
    label.bottom > own.top && label.top < own.bottom && label.right > own.left - ahead && label.left < own.right + ahead
  );
}
