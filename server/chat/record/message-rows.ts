// SPDX-License-Identifier: GPL-2.0-or-later
import type { Anchor, Author, Message, MessageEvent } from '@parley/protocol/chat/message.ts';
import type { Person } from '@parley/protocol/identity/person.ts';
import type { Selectable } from 'kysely';
import type { Database } from '../../storage/database.ts';
import type { ChatMessageTable } from '../../storage/tables/chat.ts';
import { summariseReactions, type Reacted } from '../conversation/reactions.ts';

export type MessageRow = Selectable<ChatMessageTable>;

/** The message a row and the reactions to it stand for. */
export function messageOfRow(row: MessageRow, reactions: readonly Reacted[]): Message {
  return {
    id: row.id,
    clientId: row.client_id,
    author: JSON.parse(row.author) as Author,
    at: row.at,
    text: row.text,
    ...(row.reply_to === null ? {} : { replyTo: row.reply_to }),
    ...(row.anchor === null ? {} : { anchor: JSON.parse(row.anchor) as Anchor }),
    ...(row.edited_at === null ? {} : { editedAt: row.edited_at }),
    ...(row.deleted_by === null ? {} : { deletedBy: row.deleted_by }),
    reactions: summariseReactions(reactions),
    ...(row.event === null ? {} : { event: JSON.parse(row.event) as MessageEvent }),
  };
}

/** Rows with their reactions, in the order of the rows. */
export async function messagesOfRows(db: Database, rows: readonly MessageRow[]): Promise<readonly Message[]> {
  const reactions = await reactionsTo(
    db,
    rows.map((row) => row.id),
  );
  return rows.map((row) => messageOfRow(row, reactions.get(row.id) ?? []));
}

/** The reactions to some messages, by message, in the order they were made. */
export async function reactionsTo(
  db: Database,
  messages: readonly string[],
): Promise<ReadonlyMap<string, readonly Reacted[]>> {
  const found = new Map<string, Reacted[]>();
  if (messages.length === 0) return found;
  const rows = await db
    .selectFrom('chat_reactions')
    .select(['message', 'emoji', 'person'])
    .where('message', 'in', messages)
    .orderBy('seq')
    .execute();
  for (const row of rows) {
    const reacted = { emoji: row.emoji, person: JSON.parse(row.person) as Person };
    const others = found.get(row.message);
    if (others === undefined) found.set(row.message, [reacted]);
    else others.push(reacted);
  }
  return found;
}

/** The newest messages of a conversation, oldest first. */
export async function newestMessages(db: Database, conversation: number, limit: number): Promise<readonly Message[]> {
  const rows = await db
    .selectFrom('chat_messages')
    .selectAll()
    .where('conversation', '=', conversation)
    .orderBy('seq', 'desc')
    .limit(limit)
    .execute();
  return messagesOfRows(db, rows.toReversed());
}
