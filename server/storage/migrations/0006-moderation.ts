// SPDX-License-Identifier: GPL-2.0-or-later
import type { Kysely } from 'kysely';

/** What moderators did, and the reports they answer. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('moderation_actions')
    .addColumn('seq', 'integer', (column) => column.primaryKey().autoIncrement())
    .addColumn('id', 'varchar(64)', (column) => column.notNull().unique())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .addColumn('action', 'varchar(16)', (column) => column.notNull())
    .addColumn('document', 'varchar(128)', (column) => column.notNull())
    .addColumn('title', 'varchar(512)', (column) => column.notNull())
    .addColumn('by', 'text', (column) => column.notNull())
    .addColumn('person', 'text')
    .addColumn('reason', 'text', (column) => column.notNull())
    .addColumn('everywhere', 'integer', (column) => column.notNull())
    .addColumn('until', 'bigint')
    .addColumn('seconds', 'integer')
    .addColumn('standing', 'integer', (column) => column.notNull())
    .addColumn('undone_at', 'bigint')
    .addColumn('undone_by', 'text')
    .execute();
  await db.schema
    .createIndex('moderation_actions_standing')
    .on('moderation_actions')
    .columns(['standing', 'seq'])
    .execute();
  await db.schema
    .createIndex('moderation_actions_document')
    .on('moderation_actions')
    .columns(['document', 'seq'])
    .execute();
  await reports(db);
}

async function reports(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('moderation_reports')
    .addColumn('seq', 'integer', (column) => column.primaryKey().autoIncrement())
    .addColumn('receipt', 'varchar(64)', (column) => column.notNull().unique())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .addColumn('document', 'varchar(128)', (column) => column.notNull())
    .addColumn('title', 'varchar(512)', (column) => column.notNull())
    .addColumn('reporter_key', 'varchar(160)', (column) => column.notNull())
    .addColumn('by', 'text', (column) => column.notNull())
    .addColumn('reason', 'text', (column) => column.notNull())
    .addColumn('message_id', 'varchar(64)', (column) => column.notNull())
    .addColumn('message', 'text', (column) => column.notNull())
    .addColumn('context', 'text', (column) => column.notNull())
    .addColumn('state', 'varchar(16)', (column) => column.notNull())
    .addColumn('handler', 'text')
    .addColumn('decision', 'varchar(16)')
    .addColumn('note', 'text')
    .addColumn('decided_at', 'bigint')
    .addUniqueConstraint('moderation_reports_once', ['message_id', 'reporter_key'])
    .execute();
  await db.schema.createIndex('moderation_reports_state').on('moderation_reports').columns(['state', 'seq']).execute();
}
