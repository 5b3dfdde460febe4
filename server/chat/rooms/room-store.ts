// SPDX-License-Identifier: GPL-2.0-or-later
import { randomUUID } from 'node:crypto';
import { roomMessagesLive } from '@parley/protocol/chat/limits.ts';
import type { Message } from '@parley/protocol/chat/message.ts';
import { ParleyError } from '@parley/protocol/errors/codes.ts';
import { applyUpdate, Doc, encodeStateAsUpdate } from 'yjs';
import { ExpiringMap } from '../../memory/expiring-map.ts';
import { createMessageArray, type MessageArray } from '../conversation/message-array.ts';
import { deletedMessage, editedMessage, newMessage } from '../conversation/message-edits.ts';
import type { ChangeOrigin, ChangeResult, MessageChange, MessageStore } from '../conversation/message-store.ts';
import { summariseReactions, withReaction, type Reacted } from '../conversation/reactions.ts';
import type { Timing } from '../timing.ts';

/** Commands whose results a room remembers, and how long in milliseconds, for clients that missed an answer. */
const resultsKept = 1000;
const resultsLast = 10 * 60_000;

/** All that a room holds, as it goes from one keeper to the next. */
export type RoomWords = {
  /** The live document, as an update in base64: whoever was there goes on with what they have of it. */
  readonly state: string;
  readonly incarnation: string;
  /** Who reacted, by the message's id. */
  readonly reactions: readonly (readonly [string, readonly Reacted[]])[];
  /** Results of commands, so that one that is repeated to the next keeper is not carried out twice. */
  readonly results: readonly (readonly [string, ChangeResult])[];
};

/** The messages of a room, which can be read out; `undefined` when nothing was ever said. */
export type RoomStore = MessageStore & { words(): RoomWords | undefined };

/** What a room begins with. */
export type RoomBeginning =
  | { readonly kind: 'new'; readonly messages: readonly Message[] }
  | { readonly kind: 'inherited'; readonly words: RoomWords };

const empty: RoomBeginning = { kind: 'new', messages: [] };

/** The messages of a room: in memory only, and nowhere once the room is closed. */
export function createRoomStore(timing: Timing, beginning: RoomBeginning = empty): RoomStore {
  const doc = new Doc();
  const inherited = beginning.kind === 'inherited' ? beginning.words : undefined;
  if (inherited !== undefined) applyUpdate(doc, Buffer.from(inherited.state, 'base64'));
  const array = createMessageArray(doc, roomMessagesLive);
  if (beginning.kind === 'new') array.become(beginning.messages);
  const incarnation = inherited?.incarnation ?? randomUUID();
  const reactions = new Map(inherited?.reactions);
  const results = new ExpiringMap<ChangeResult>({
    lifetime: resultsLast,
    most: resultsKept,
    now: () => timing.now(),
  });
  for (const [origin, result] of inherited?.results ?? []) results.set(origin, result);

  return {
    doc,
    incarnation,
    find: async (id) => array.get(id),
    repeated: async (origin) => results.get(originKey(origin)),
    async change(change, origin) {
      const at = timing.now();
      const message = apply(array, reactions, change, { at, clientId: origin.command });
      const result = { message: message.id, at };
      results.set(originKey(origin), result);
      return result;
    },
    words: () => {
      if (array.all.length === 0) return undefined;
      const state = Buffer.from(encodeStateAsUpdate(doc)).toString('base64');
      return { state, incarnation, reactions: [...reactions], results: results.entries() };
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
