// SPDX-License-Identifier: GPL-2.0-or-later

/**
 * `parley-people-talking`, which bubbles from the drawer to the tabs of the page: how many people are in the page's room.
 * Whoever is in it, or looks at the list, knows it before the tabs ask again.
 */
export type PeopleTalkingEvent = CustomEvent<number>;

/** Tells the page how many people are in its room. */
export function tellTalking(drawer: HTMLElement, count: number): void {
  const told: PeopleTalkingEvent = new CustomEvent('parley-people-talking', {
    detail: count,
    bubbles: true,
    composed: true,
  });
  drawer.dispatchEvent(told);
}
