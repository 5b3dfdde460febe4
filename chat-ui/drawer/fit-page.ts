// SPDX-License-Identifier: GPL-2.0-or-later

/** From this width of the window on, the page has room beside the drawer. */
const roomFor = 1000;

/** Stands on the body of a page that makes room, for skins that place parts of it against the window. */
const besideDrawer = 'parley-beside-drawer';

/** Fits the page to its drawer: on a phone the page behind rests; on a wide screen it makes room. */
export function fitPage(drawer: HTMLElement, opened: boolean, phone: boolean): void {
  for (const element of document.body.children) {
    if (element instanceof HTMLElement && element !== drawer && element.id !== 'parley-announcer') {
      element.inert = opened && phone;
    }
  }
  const wide = opened && innerWidth >= roomFor;
  document.body.style.setProperty('padding-inline-end', wide ? '24rem' : '');
  const before = document.body.classList.contains(besideDrawer);
  document.body.classList.toggle(besideDrawer, wide);
  // Pages that fit themselves to the window have another width now.
  if (before !== wide) dispatchEvent(new Event('resize'));
}
