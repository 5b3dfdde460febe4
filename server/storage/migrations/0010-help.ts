// SPDX-License-Identifier: GPL-2.0-or-later
import type { Kysely } from 'kysely';

/** Live help: requests, helpers, notices, figures. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await requests(db);
  await db.schema
    .createTable('help_helpers')
    .addColumn('wiki', 'varchar(32)', (column) => column.notNull())
    .addColumn('person_key', 'varchar(160)', (column) => column.notNull())
    .addColumn('person', 'text', (column) => column.notNull())
    .addColumn('weight', 'integer', (column) => column.notNull())
    .addColumn('at_once', 'integer', (column) => column.notNull())
    .addColumn('topics', 'text', (column) => column.notNull())
    .addColumn('away', 'varchar(16)')
    .addColumn('away_until', 'bigint')
    .addColumn('seen_at', 'bigint', (column) => column.notNull())
    .addColumn('here', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('help_helpers_key', ['wiki', 'person_key'])
    .execute();
  await db.schema
    .createTable('help_notices')
    .addColumn('seq', 'integer', (column) => column.primaryKey().autoIncrement())
    .addColumn('id', 'varchar(64)', (column) => column.notNull().unique())
    .addColumn('wiki', 'varchar(32)', (column) => column.notNull())
    .addColumn('person_key', 'varchar(160)', (column) => column.notNull())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .addColumn('body', 'text', (column) => column.notNull())
    .execute();
  await db.schema.createIndex('help_notices_person').on('help_notices').columns(['wiki', 'person_key']).execute();
  await figures(db);
}

async function requests(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('help_requests')
    .addColumn('seq', 'integer', (column) => column.primaryKey().autoIncrement())
    .addColumn('id', 'varchar(64)', (column) => column.notNull().unique())
    .addColumn('wiki', 'varchar(32)', (column) => column.notNull())
    .addColumn('asker_key', 'varchar(160)', (column) => column.notNull())
    .addColumn('client_id', 'varchar(64)', (column) => column.notNull())
    .addColumn('asked_at', 'bigint', (column) => column.notNull())
    .addColumn('state', 'varchar(16)', (column) => column.notNull())
    .addColumn('live', 'integer', (column) => column.notNull())
    .addColumn('since', 'bigint', (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('body', 'text', (column) => column.notNull())
    .addColumn('text', 'text', (column) => column.notNull())
    .addColumn('asker_seen_at', 'bigint', (column) => column.notNull())
    .addColumn('outside', 'bigint', (column) => column.notNull())
    .addUniqueConstraint('help_requests_once', ['wiki', 'asker_key', 'client_id'])
    .execute();
  await db.schema.createIndex('help_requests_live').on('help_requests').columns(['wiki', 'live', 'asked_at']).execute();
  await db.schema.createIndex('help_requests_asker').on('help_requests').columns(['wiki', 'asker_key']).execute();
  await db.schema.createIndex('help_requests_since').on('help_requests').columns(['live', 'since']).execute();
}

async function figures(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('help_figures')
    .addColumn('seq', 'integer', (column) => column.primaryKey().autoIncrement())
    .addColumn('request', 'varchar(64)')
    .addColumn('wiki', 'varchar(32)', (column) => column.notNull())
    .addColumn('asked_at', 'bigint', (column) => column.notNull())
    .addColumn('helpers', 'integer', (column) => column.notNull())
    .addColumn('wait', 'bigint')
    .addColumn('joined', 'integer', (column) => column.notNull())
    .addColumn('parked', 'integer', (column) => column.notNull())
    .addColumn('ended', 'varchar(16)')
    .addColumn('solved', 'varchar(16)')
    .execute();
  await db.schema.createIndex('help_figures_request').on('help_figures').columns(['request']).execute();
  await db.schema.createIndex('help_figures_wiki').on('help_figures').columns(['wiki', 'asked_at']).execute();
}
