// SPDX-License-Identifier: GPL-2.0-or-later
import type { Kysely } from 'kysely';

/** Page keys, edit sessions and the people in them. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('page_keys')
    .addColumn('page_key', 'varchar(64)', (column) => column.primaryKey())
    .addColumn('title', 'varchar(255)', (column) => column.notNull())
    .addColumn('page_id', 'integer')
    .execute();
  await db.schema.createIndex('page_keys_page').on('page_keys').column('page_id').execute();
  await db.schema.createIndex('page_keys_title').on('page_keys').column('title').execute();
  await db.schema
    .createTable('edit_sessions')
    .addColumn('page_key', 'varchar(64)', (column) => column.primaryKey())
    .addColumn('title', 'varchar(255)', (column) => column.notNull())
    .addColumn('lineage', 'integer', (column) => column.notNull())
    .addColumn('seeded', 'integer', (column) => column.notNull())
    .addColumn('base_revision', 'integer', (column) => column.notNull())
    .addColumn('unpublished', 'integer', (column) => column.notNull())
    .addColumn('changed_at', 'bigint')
    .addColumn('published_revision', 'integer')
    .addColumn('published_at', 'bigint')
    .addColumn('published_by', 'text')
    .addColumn('not_counted', 'text', (column) => column.notNull())
    .execute();
  await db.schema.createIndex('edit_sessions_seeded').on('edit_sessions').columns(['seeded', 'unpublished']).execute();
  await db.schema
    .createTable('session_people')
    .addColumn('page_key', 'varchar(64)', (column) => column.notNull())
    .addColumn('person_key', 'varchar(128)', (column) => column.notNull())
    .addColumn('person', 'text', (column) => column.notNull())
    .addColumn('first_at', 'bigint', (column) => column.notNull())
    .addColumn('last_at', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('session_people_key', ['page_key', 'person_key'])
    .execute();
}
