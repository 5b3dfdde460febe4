// SPDX-License-Identifier: GPL-2.0-or-later
import type { ColumnType, Generated } from 'kysely';

type Fixed<T> = ColumnType<T, T, never>;

/** A conversation whose words are kept. Times are milliseconds since 1970. */
export type ChatConversationTable = {
  id: Generated<number>;
  document: Fixed<string>;
  /** Told to clients: another value means that their copy belongs to a lost history. */
  incarnation: string;
  created_at: Fixed<number>;
};

export type ChatMessageTable = {
  /** Order of the messages of one conversation. */
  seq: Generated<number>;
  conversation: Fixed<number>;
  id: Fixed<string>;
  author_key: Fixed<string>;
  /** JSON of `Author`. */
  author: Fixed<string>;
  client_id: Fixed<string>;
  at: Fixed<number>;
  text: string;
  reply_to: Fixed<string | null>;
  /** JSON of `Anchor`. */
  anchor: string | null;
  edited_at: number | null;
  deleted_by: 'author' | 'moderator' | null;
  /** JSON of `MessageEvent`. */
  event: Fixed<string | null>;
};

/** Commands that were carried out, so that a repeated one is acknowledged with the first result. */
export type ChatCommandTable = {
  conversation: Fixed<number>;
  person_key: Fixed<string>;
  command: Fixed<string>;
  message: Fixed<string | null>;
  at: Fixed<number>;
};

export type ChatReactionTable = {
  seq: Generated<number>;
  message: Fixed<string>;
  emoji: Fixed<string>;
  person_key: Fixed<string>;
  /** JSON of `Person`. */
  person: Fixed<string>;
};

/** How far a person has read a conversation. */
export type ChatReadTable = {
  conversation: Fixed<number>;
  person_key: Fixed<string>;
  message_seq: number;
  at: number;
};

/** Full-text index; `rowid` is the message's `seq`. SQLite FTS5; the other databases have tables of their own shape, see `server/chat/record/full-text/`. */
export type ChatSearchTable = { rowid: number; words: string; place: string };

/** What kept conversations need of the database. */
export type ChatTables = {
  chat_conversations: ChatConversationTable;
  chat_messages: ChatMessageTable;
  chat_commands: ChatCommandTable;
  chat_reactions: ChatReactionTable;
  chat_read: ChatReadTable;
  chat_search: ChatSearchTable;
};
