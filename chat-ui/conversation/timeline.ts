// SPDX-License-Identifier: GPL-2.0-or-later
import type { Message } from '@parley/protocol/chat/message.ts';
import { personKey } from '@parley/protocol/identity/person.ts';
import { startOfDay } from '../i18n/formats.ts';
import type { PendingMessage } from './outbox.ts';

/** One line of what is shown. */
export type TimelineItem =
  | { readonly kind: 'day'; readonly key: string; readonly at: number }
  | { readonly kind: 'new'; readonly key: string }
  | {
      readonly kind: 'message';
      readonly key: string;
      readonly message: Message;
      /** Follows a message of the same person within minutes: name and face are not repeated. */
      readonly grouped: boolean;
    }
  | { readonly kind: 'pending'; readonly key: string; readonly pending: PendingMessage };

/** Messages of one person within this time stand together, in milliseconds. */
const groupTime = 5 * 60_000;

/**
 * Lays out a conversation. `newAfter` is where the last-read line goes: before the first message after that time that
 * is not one's own; it is drawn once and stays until the person leaves.
 */
export function timeline(
  messages: readonly Message[],
  pending: readonly PendingMessage[],
  newAfter: number | undefined,
  isMine: (message: Message) => boolean,
): readonly TimelineItem[] {
  const items: TimelineItem[] = [];
  const arrived = new Set<string>();
  let previous: Message | undefined;
  let lineDrawn = newAfter === undefined;
  for (const message of messages) {
    const newDay = previous === undefined || startOfDay(previous.at) !== startOfDay(message.at);
    if (newDay) items.push({ kind: 'day', key: `day-${message.id}`, at: message.at });
    const line = !lineDrawn && message.at > (newAfter ?? 0) && !isMine(message);
    if (line) {
      items.push({ kind: 'new', key: 'new' });
      lineDrawn = true;
    }
    const grouped = !newDay && !line && previous !== undefined && standTogether(previous, message);
    // One's own line keeps its element when the server's copy takes the place of the pending one.
    const key = isMine(message) ? message.clientId : message.id;
    items.push({ kind: 'message', key, message, grouped });
    if (isMine(message)) arrived.add(message.clientId);
    previous = message;
  }
  for (const each of pending) {
    if (!arrived.has(each.clientId)) items.push({ kind: 'pending', key: each.clientId, pending: each });
  }
  return items;
}

function standTogether(before: Message, message: Message): boolean {
  return (
    before.event === undefined &&
    message.event === undefined &&
    message.replyTo === undefined &&
    message.anchor === undefined &&
    message.at - before.at < groupTime &&
    personKey(before.author) === personKey(message.author)
  );
}
