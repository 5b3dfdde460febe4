// SPDX-License-Identifier: GPL-2.0-or-later

/** The parts of the window, in pixels, that its reader does not see. */
export type Covered = { readonly top: number; readonly bottom: number };

/**
 * What an on-screen keyboard covers of a window that is `height` high, and how far the browser has moved what is left.
 * Whoever zooms in sees less by their own doing: nothing is covered then.
 */
export function coveredOf(
  height: number,
  visible: Pick<VisualViewport, 'height' | 'offsetTop' | 'scale'> | null,
): Covered {
  if (visible === null || visible.scale > 1.01) return { top: 0, bottom: 0 };
  const top = Math.max(0, Math.round(visible.offsetTop));
  return { top, bottom: Math.max(0, Math.round(height - visible.height - visible.offsetTop)) };
}

let watched = false;

/**
 * Tells the styles of sheets that fill a phone's window what is covered of it, as `--parley-covered-top` and `-bottom`:
 * browsers lay their keyboard over the page, and the field to write in would lie below it.
 */
export function watchVisibleWindow(): void {
  const viewport = globalThis.visualViewport;
  if (watched || viewport === null) return;
  watched = true;
  const root = document.documentElement;
  const measure = () => {
    const { top, bottom } = coveredOf(root.clientHeight, viewport);
    root.style.setProperty('--parley-covered-top', `${top}px`);
    root.style.setProperty('--parley-covered-bottom', `${bottom}px`);
  };
  viewport.addEventListener('resize', measure);
  viewport.addEventListener('scroll', measure);
}
