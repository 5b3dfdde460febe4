// SPDX-License-Identifier: GPL-2.0-or-later
import { formatNumber } from '../i18n/formats.ts';
import { msg } from '../i18n/messages.ts';

/** What is unread in all rooms of a closed drawer; nothing while it is open, where each room says it itself. */
export type UnreadRooms = {
  readonly count: number;
  /** The number as it is shown. */
  readonly shown: string;
  /** The number in words. */
  readonly words: string;
};

/** `parley-unread-all`, which bubbles from the drawer to the page. */
export type UnreadRoomsEvent = CustomEvent<UnreadRooms>;

/** Tells the page how much is unread. */
export function tellUnread(drawer: HTMLElement, counts: Iterable<number>): void {
  let count = 0;
  for (const each of counts) count += each;
  const shown = formatNumber(count);
  const detail: UnreadRooms = { count, shown, words: msg('parley-rooms-unread', shown, count) };
  drawer.dispatchEvent(new CustomEvent('parley-unread-all', { detail, bubbles: true }));
}
