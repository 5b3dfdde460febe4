// SPDX-License-Identifier: GPL-2.0-or-later
import { type Kysely, sql } from 'kysely';

type Tables = Record<
  'page_keys' | 'page_keys_next' | 'edit_sessions' | 'edit_sessions_next' | 'session_people' | 'session_people_next',
  Record<string, string>
>;

const kept = {
  page_keys: ['page_key', 'title', 'page_id'],
  edit_sessions: [
    'page_key',
    'title',
    'lineage',
    'seeded',
    'base_revision',
    'unpublished',
    'changed_at',
    'published_revision',
    'published_at',
    'published_by',
    'not_counted',
  ],
  session_people: ['page_key', 'person_key', 'person', 'first_at', 'last_at'],
} as const;

/**
 * Pages of several wikis may have one key: what is kept of them is told apart by the wiki. What was there is of the one
 * wiki there was, and gets its name at the next start. Further: how far each wiki's events were carried out, and
 * sign-ins that a wiki stands behind.
 */
export async function up(db: Kysely<Tables>): Promise<void> {
  await createTables(db);
  for (const table of ['page_keys', 'edit_sessions', 'session_people'] as const) {
    await db
      .insertInto(`${table}_next`)
      .columns(['wiki', ...kept[table]])
      .expression((query) => query.selectFrom(table).select([sql<string>`''`.as('wiki'), ...kept[table]]))
      .execute();
    await db.schema.dropTable(table).execute();
    await db.schema.alterTable(`${table}_next`).renameTo(table).execute();
  }
  await db.schema.createIndex('page_keys_page').on('page_keys').columns(['wiki', 'page_id']).execute();
  await db.schema.createIndex('page_keys_title').on('page_keys').columns(['wiki', 'title']).execute();
  await db.schema
    .createIndex('edit_sessions_seeded')
    .on('edit_sessions')
    .columns(['wiki', 'seeded', 'unpublished'])
    .execute();
  await createTablesOfWikis(db);
}

async function createTables(db: Kysely<Tables>): Promise<void> {
  await db.schema
    .createTable('page_keys_next')
    .addColumn('wiki', 'varchar(32)', (column) => column.notNull())
    .addColumn('page_key', 'varchar(64)', (column) => column.notNull())
    .addColumn('title', 'varchar(255)', (column) => column.notNull())
    .addColumn('page_id', 'integer')
    .addPrimaryKeyConstraint('page_keys_of_wikis', ['wiki', 'page_key'])
    .execute();
  await db.schema
    .createTable('edit_sessions_next')
    .addColumn('wiki', 'varchar(32)', (column) => column.notNull())
    .addColumn('page_key', 'varchar(64)', (column) => column.notNull())
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
    .addPrimaryKeyConstraint('edit_sessions_of_wikis', ['wiki', 'page_key'])
    .execute();
  await db.schema
    .createTable('session_people_next')
    .addColumn('wiki', 'varchar(32)', (column) => column.notNull())
    .addColumn('page_key', 'varchar(64)', (column) => column.notNull())
    .addColumn('person_key', 'varchar(128)', (column) => column.notNull())
    .addColumn('person', 'text', (column) => column.notNull())
    .addColumn('first_at', 'bigint', (column) => column.notNull())
    .addColumn('last_at', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('session_people_of_wikis', ['wiki', 'page_key', 'person_key'])
    .execute();
}

async function createTablesOfWikis(db: Kysely<Tables>): Promise<void> {
  await db.schema
    .createTable('wiki_events')
    .addColumn('wiki', 'varchar(32)', (column) => column.primaryKey())
    .addColumn('last_number', 'bigint', (column) => column.notNull())
    .execute();
  await db.schema
    .createTable('wiki_sessions')
    .addColumn('session_hash', 'varchar(64)', (column) => column.primaryKey())
    .addColumn('wiki', 'varchar(32)', (column) => column.notNull())
    .addColumn('user_id', 'varchar(64)', (column) => column.notNull())
    .addColumn('person', 'text', (column) => column.notNull())
    .addColumn('roles', 'varchar(255)', (column) => column.notNull())
    .addColumn('created_at', 'bigint', (column) => column.notNull())
    .addColumn('expires_at', 'bigint', (column) => column.notNull())
    .execute();
  await db.schema.createIndex('wiki_sessions_user').on('wiki_sessions').columns(['wiki', 'user_id']).execute();
  await db.schema.createIndex('wiki_sessions_expiry').on('wiki_sessions').column('expires_at').execute();
}
