// SPDX-License-Identifier: GPL-2.0-or-later
import { sql, type Kysely } from 'kysely';
import { dialectOf } from '../dialects/dialect-of.ts';

/** Kept conversations: messages, reactions, carried out commands, read positions and the full-text index. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await conversations(db);
  await messages(db);
  await reactions(db);
  await db.schema
    .createTable('chat_read')
    .addColumn('conversation', 'integer', (column) => column.notNull().references('chat_conversations.id'))
    .addColumn('person_key', 'varchar(160)', (column) => column.notNull())
    .addColumn('message_seq', 'integer', (column) => column.notNull())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('chat_read_key', ['conversation', 'person_key'])
    .execute();
  await fullText(db);
}

/** Each database searches in its own way, see `server/chat/record/full-text/`. */
async function fullText(db: Kysely<unknown>): Promise<void> {
  const kind = dialectOf(db);
  switch (kind) {
    case 'sqlite':
      await sql`create virtual table chat_search using fts5(
    words, place, content='', contentless_delete=1, prefix='2 3', tokenize='unicode61 remove_diacritics 2')`.execute(
        db,
      );
      return;
    case 'postgres':
      await sql`create table chat_search (
        seq bigint primary key, conversation bigint not null, words tsvector not null)`.execute(db);
      await sql`create index chat_search_words on chat_search using gin (words)`.execute(db);
      await sql`create index chat_search_order on chat_search (conversation, seq)`.execute(db);
      return;
    case 'mysql':
      await sql`create table chat_search (
        seq bigint primary key, conversation bigint not null, words longtext character set ascii not null,
        key chat_search_order (conversation, seq), fulltext key chat_search_words (words)) engine=InnoDB`.execute(db);
  }
}

async function conversations(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('chat_conversations')
    .addColumn('id', 'integer', (column) => column.primaryKey().autoIncrement())
    .addColumn('document', 'varchar(128)', (column) => column.notNull().unique())
    .addColumn('incarnation', 'varchar(64)', (column) => column.notNull())
    .addColumn('created_at', 'bigint', (column) => column.notNull())
    .execute();
  await db.schema
    .createTable('chat_commands')
    .addColumn('conversation', 'integer', (column) => column.notNull().references('chat_conversations.id'))
    .addColumn('person_key', 'varchar(160)', (column) => column.notNull())
    .addColumn('command', 'varchar(64)', (column) => column.notNull())
    .addColumn('message', 'varchar(64)')
    .addColumn('at', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('chat_commands_key', ['conversation', 'person_key', 'command'])
    .execute();
}

async function messages(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('chat_messages')
    .addColumn('seq', 'integer', (column) => column.primaryKey().autoIncrement())
    .addColumn('conversation', 'integer', (column) => column.notNull().references('chat_conversations.id'))
    .addColumn('id', 'varchar(64)', (column) => column.notNull().unique())
    .addColumn('author_key', 'varchar(160)', (column) => column.notNull())
    .addColumn('author', 'text', (column) => column.notNull())
    .addColumn('client_id', 'varchar(64)', (column) => column.notNull())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .addColumn('text', 'text', (column) => column.notNull())
    .addColumn('reply_to', 'varchar(64)')
    .addColumn('anchor', 'text')
    .addColumn('edited_at', 'bigint')
    .addColumn('deleted_by', 'varchar(16)')
    .addColumn('event', 'text')
    .addUniqueConstraint('chat_messages_command', ['conversation', 'author_key', 'client_id'])
    .execute();
  await db.schema.createIndex('chat_messages_order').on('chat_messages').columns(['conversation', 'seq']).execute();
}

async function reactions(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('chat_reactions')
    .addColumn('seq', 'integer', (column) => column.primaryKey().autoIncrement())
    .addColumn('message', 'varchar(64)', (column) => column.notNull().references('chat_messages.id'))
    .addColumn('emoji', 'varchar(64)', (column) => column.notNull())
    .addColumn('person_key', 'varchar(160)', (column) => column.notNull())
    .addColumn('person', 'text', (column) => column.notNull())
    .addUniqueConstraint('chat_reactions_once', ['message', 'emoji', 'person_key'])
    .execute();
}
