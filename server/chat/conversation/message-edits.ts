// SPDX-License-Identifier: GPL-2.0-or-later
import type { Message } from '@parley/protocol/chat/message.ts';
import type { MessageChange } from './message-store.ts';

type Post = Extract<MessageChange, { kind: 'post' }>;

/** A new message. */
export function newMessage(change: Post, made: { id: string; clientId: string; at: number }): Message {
  return {
    id: made.id,
    clientId: made.clientId,
    author: change.author,
    at: made.at,
    text: change.text,
    ...(change.replyTo === undefined ? {} : { replyTo: change.replyTo }),
    ...(change.anchor === undefined ? {} : { anchor: change.anchor }),
    reactions: {},
    ...(change.event === undefined ? {} : { event: change.event }),
  };
}

/** A message with other words. */
export function editedMessage(message: Message, text: string, at: number): Message {
  return { ...message, text, editedAt: at };
}

/** The trace a deleted message leaves: who and when, no words, no quote, no reactions. */
export function deletedMessage(message: Message, by: 'author' | 'moderator'): Message {
  return {
    id: message.id,
    clientId: message.clientId,
    author: message.author,
    at: message.at,
    text: '',
    ...(message.replyTo === undefined ? {} : { replyTo: message.replyTo }),
    deletedBy: by,
    reactions: {},
  };
}
