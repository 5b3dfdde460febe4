// SPDX-License-Identifier: GPL-2.0-or-later
import type { Message } from '@parley/protocol/chat/message.ts';
import { personKey, type Person } from '@parley/protocol/identity/person.ts';
import type { CompiledQuery } from 'kysely';
import type { Database } from '../../storage/database.ts';
import type { ChangeOrigin, ChangeResult } from '../conversation/message-store.ts';
import { indexMessage, unindexMessage } from './full-text/full-text.ts';

// The statements behind each change of a kept conversation, compiled so that the journal commits them with its entry.

export function insertMessage(db: Database, conversation: number, message: Message): readonly CompiledQuery[] {
  const row = db.insertInto('chat_messages').values({
    conversation,
    id: message.id,
    author_key: personKey(message.author),
    author: JSON.stringify(message.author),
    client_id: message.clientId,
    at: message.at,
    text: message.text,
    reply_to: message.replyTo ?? null,
    anchor: message.anchor === undefined ? null : JSON.stringify(message.anchor),
    edited_at: null,
    deleted_by: null,
    event: message.event === undefined ? null : JSON.stringify(message.event),
  });
  return [row.compile(), indexMessage(db, { id: message.id, conversation, text: message.text })];
}

export function updateText(db: Database, conversation: number, message: Message): readonly CompiledQuery[] {
  const row = db
    .updateTable('chat_messages')
    .set({ text: message.text, edited_at: message.editedAt ?? null })
    .where('id', '=', message.id);
  return [row.compile(), indexMessage(db, { id: message.id, conversation, text: message.text })];
}

export function eraseMessage(db: Database, message: Message): readonly CompiledQuery[] {
  const row = db
    .updateTable('chat_messages')
    .set({ text: '', anchor: null, edited_at: null, deleted_by: message.deletedBy ?? 'author' })
    .where('id', '=', message.id);
  const reactions = db.deleteFrom('chat_reactions').where('message', '=', message.id);
  return [row.compile(), reactions.compile(), unindexMessage(db, message.id)];
}

export function setReaction(
  db: Database,
  message: string,
  reaction: { readonly emoji: string; readonly person: Person; readonly on: boolean },
): CompiledQuery {
  const key = personKey(reaction.person);
  if (reaction.on) {
    return db
      .insertInto('chat_reactions')
      .values({ message, emoji: reaction.emoji, person_key: key, person: JSON.stringify(reaction.person) })
      .compile();
  }
  return db
    .deleteFrom('chat_reactions')
    .where('message', '=', message)
    .where('emoji', '=', reaction.emoji)
    .where('person_key', '=', key)
    .compile();
}

export function insertCommand(
  db: Database,
  conversation: number,
  origin: ChangeOrigin,
  result: ChangeResult,
): CompiledQuery {
  return db
    .insertInto('chat_commands')
    .values({
      conversation,
      person_key: origin.personKey,
      command: origin.command,
      message: result.message ?? null,
      at: result.at,
    })
    .compile();
}
