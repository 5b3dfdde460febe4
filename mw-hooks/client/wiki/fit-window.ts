// SPDX-License-Identifier: GPL-2.0-or-later

/** Name of the style property that says how far below the top of the page an element begins. */
const property = '--ext-parley-top';

/** Keeps an element as high as what the skin leaves of the window, so that the field for a message is in view. */
export function fitWindow(element: HTMLElement): void {
  const measure = () => {
    const top = Math.round(element.getBoundingClientRect().top + scrollY);
    element.style.setProperty(property, `${top}px`);
  };
  measure();
  addEventListener('resize', measure);
  // Pictures and notices of the wiki above it come late.
  new ResizeObserver(measure).observe(document.body);
}
