// SPDX-License-Identifier: GPL-2.0-or-later
import { readableKeys } from '../shortcuts.ts';

/** Does this person use a Mac keyboard? */
export const isMac = /Mac|iP(?:hone|ad|od)/u.test(globalThis.navigator?.platform ?? '');

/** A shortcut as this person's keyboard shows it. */
export function shownKeys(keys: string): string {
  return readableKeys(keys, isMac);
}

/** For `aria-keyshortcuts`: `Control+B`. */
export function ariaKeys(keys: string): string {
  return keys
    .split(/-(?=.)/u)
    .map((part) => (part === 'Mod' ? (isMac ? 'Meta' : 'Control') : part.length === 1 ? part.toUpperCase() : part))
    .join('+');
}

/**
 * Moves focus among a toolbar's or menu's items with the arrow keys, Home and End: one of them is in the
 * tab order at a time. Gives true when the key was used.
 */
export function roveFocus(event: KeyboardEvent, items: readonly HTMLElement[], axis: 'row' | 'column'): boolean {
  const present = items.findIndex((item) => item === event.target || item.contains(event.target as Node | null));
  const target = items[nextIndex(event, present, items.length, axis)];
  if (target === undefined) return false;
  event.preventDefault();
  target.focus();
  return true;
}

function nextIndex(event: KeyboardEvent, present: number, count: number, axis: 'row' | 'column'): number {
  const rtl = event.currentTarget instanceof Element && getComputedStyle(event.currentTarget).direction === 'rtl';
  const [back, on] =
    axis === 'column' ? ['ArrowUp', 'ArrowDown'] : rtl ? ['ArrowRight', 'ArrowLeft'] : ['ArrowLeft', 'ArrowRight'];
  switch (event.key) {
    case back:
      return (present - 1 + count) % count;
    case on:
      return (present + 1) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return -1;
  }
}
