// SPDX-License-Identifier: GPL-2.0-or-later

/** A page is dark below this lightness of its background, from 0 to 1. */
const middle = 0.4;

/**
 * Marks the page as light or dark, and keeps up with it: Parley's parts are drawn like the page around them. Skins and
 * gadgets each have their own way to a dark page, so the background itself is looked at.
 */
export function followTheme(): void {
  const mark = () => {
    document.documentElement.dataset['parleyTheme'] = isDark() ? 'dark' : 'light';
  };
  mark();
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', mark);
  const observer = new MutationObserver(mark);
  for (const element of [document.documentElement, document.body]) {
    observer.observe(element, { attributes: true, attributeFilter: ['class', 'style'] });
  }
}

function isDark(): boolean {
  const places = [document.querySelector('.mw-body, #content, .content'), document.body, document.documentElement];
  for (const place of places) {
    const lightness = place === null ? undefined : lightnessOf(getComputedStyle(place).backgroundColor);
    if (lightness !== undefined) return lightness < middle;
  }
  return false;
}

/** Of a colour as browsers compute it; `undefined` when one sees through it. */
function lightnessOf(colour: string): number | undefined {
  const parts = /^rgba?\(([\d.]+)[, ]+([\d.]+)[, ]+([\d.]+)(?:[,/ ]+([\d.]+%?))?\)$/u.exec(colour);
  if (parts === null || (parts[4] !== undefined && Number.parseFloat(parts[4]) < 0.5)) return undefined;
  const [red = 0, green = 0, blue = 0] = parts.slice(1, 4).map(Number);
  return (0.299 * red + 0.587 * green + 0.114 * blue) / 255;
}
