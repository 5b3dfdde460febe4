// SPDX-License-Identifier: GPL-2.0-or-later

/** Space between a popup and the edge of the window, in pixels. */
const margin = 8;

/**
 * Opens a `popover` element beside the control that belongs to it: below if there is room, else above, and never
 * outside the window. The end edges meet, as menus of buttons at the end of a line do.
 */
export function openPopup(popup: HTMLElement, control: HTMLElement): void {
  // Not by `visibility`: where motion is reduced, a change of it takes a moment, and nothing in it could be focused.
  popup.style.opacity = '0';
  popup.showPopover();
  const at = control.getBoundingClientRect();
  const size = popup.getBoundingClientRect();
  const rightToLeft = getComputedStyle(control).direction === 'rtl';
  const left = rightToLeft ? at.left : at.right - size.width;
  const below = at.bottom + 4;
  const top = below + size.height + margin <= innerHeight ? below : at.top - size.height - 4;
  Object.assign(popup.style, {
    position: 'fixed',
    inset: 'auto',
    margin: '0',
    left: `${clamp(left, margin, innerWidth - size.width - margin)}px`,
    top: `${clamp(top, margin, innerHeight - size.height - margin)}px`,
    opacity: '',
  });
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, high));
}
