// SPDX-License-Identifier: GPL-2.0-or-later
import type { EditorView } from 'prosemirror-view';
import type { Range } from './link-commands.ts';

/** Space kept between a popover and the window's edges, in pixels. */
const margin = 8;

/** Puts a popover (fixed in the window) below a range of the text, or above it where there is no room. */
export function placeBeside(popover: HTMLElement, view: EditorView, { from, to }: Range): void {
  const first = view.coordsAtPos(from);
  const last = view.coordsAtPos(to, -1);
  const { offsetWidth: width, offsetHeight: height } = popover;
  const rtl = getComputedStyle(view.dom).direction === 'rtl';
  const start = rtl ? first.left - width : first.left;
  const left = Math.max(margin, Math.min(start, document.documentElement.clientWidth - width - margin));
  const below = last.bottom + margin;
  const fits = below + height + margin <= window.innerHeight;
  popover.style.left = `${left}px`;
  popover.style.top = `${fits ? below : Math.max(margin, first.top - height - margin)}px`;
}
