// SPDX-License-Identifier: GPL-2.0-or-later

/**
 * `parley-people-editing`, which bubbles from the edit page to the tabs above it: how many people are in the session.
 * The page knows it at once, and the tabs need not ask.
 */
export type PeopleEditingEvent = CustomEvent<number>;
