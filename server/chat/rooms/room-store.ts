// SPDX-License-Identifier: GPL-2.0-or-later
import { randomUUID } from 'node:crypto';
import { roomMessagesLive } from '@parley/protocol/chat/limits.ts';
import type { Message } from '@parley/protocol/chat/message.ts';
import { ParleyError } from '@parley/protocol/errors/codes.ts';
import { Doc } from 'yjs';
import { ExpiringMap } from '../../memory/expiring-map.ts';
import { createMessageArray, type MessageArray } from '../conversation/message-array.ts';
import { deletedMessage, editedMessage, newMessage } from '../conversation/message-edits.ts';
import type { ChangeOrigin, ChangeResult, MessageChange, MessageStore } from '../conversation/message-store.ts';
import { summariseReactions, withReaction, type Reacted } from '../conversation/reactions.ts';
import type { Timing } from '../timing.ts';

/** Commands whose results a room remembers, and how long in milliseconds, for clients that missed an answer. */
const resultsKept = 1000;
const resultsLast = 10 * 60_000;

/** The messages of a room: in memory only, and nowhere once the room is closed. `first` stand in it from the beginning. */
export function createRoomStore(timing: Timing, first: readonly Message[] = []): MessageStore {
  const doc = new Doc();
  const array = createMessageArray(doc, roomMessagesLive);
  array.become(first);
  const reactions = new Map<string, readonly Reacted[]>();
  const results = new ExpiringMap<ChangeResult>({
    lifetime: resultsLast,
    most: resultsKept,
    now: () => timing.now(),
  });

  return {
    doc,
    incarnation: randomUUID(),
    find: async (id) => array.get(id),
    repeated: async (origin) => results.get(originKey(origin)),
    async change(change, origin) {
      const at = timing.now();
      const message = apply(array, reactions, change, { at, clientId: origin.command });
      const result = { message: message.id, at };
      results.set(originKey(origin), result);
      return result;
    },
    close() {
      // Whoever still holds the document holds no words with it.
      array.become([]);
      reactions.clear();
      results.clear();
      doc.destroy();
    },
  };
}

function originKey(origin: ChangeOrigin): string {
  return `${origin.personKey}\n${origin.command}`;
}

function apply(
  array: MessageArray,
  reactions: Map<string, readonly Reacted[]>,
  change: MessageChange,
  made: { readonly at: number; readonly clientId: string },
): Message {
  switch (change.kind) {
    case 'post': {
      const message = newMessage(change, { ...made, id: `m${randomUUID().replaceAll('-', '').slice(0, 24)}` });
      for (const dropped of array.append(message)) reactions.delete(dropped.id);
      return message;
    }
    case 'edit':
      return replace(array, editedMessage(required(array, change.message), change.text, made.at));
    case 'delete':
      reactions.delete(change.message);
      return replace(array, deletedMessage(required(array, change.message), change.by));
    case 'react': {
      const before = required(array, change.message);
      const reacted = reactions.get(before.id) ?? [];
      const after = withReaction(reacted, change);
      if (after === reacted) return before;
      reactions.set(before.id, after);
      return replace(array, { ...before, reactions: summariseReactions(after) });
    }
  }
}

function required(array: MessageArray, id: string): Message {
  const message = array.get(id);
  if (message === undefined) throw new ParleyError('not_found');
  return message;
}

function replace(array: MessageArray, message: Message): Message {
  array.replace(message);
  return message;
}
