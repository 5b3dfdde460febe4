// SPDX-License-Identifier: GPL-2.0-or-later
import type { Kysely } from 'kysely';

/** Pages, revisions and their relations of the embedded wiki. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await pages(db);
  await revisions(db);
  await relations(db);
  await db.schema
    .createTable('wiki_blocks')
    .addColumn('person', 'varchar(128)', (column) => column.primaryKey())
    .addColumn('until', 'bigint')
    .addColumn('reason', 'text', (column) => column.notNull())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .execute();
}

async function pages(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('wiki_pages')
    .addColumn('id', 'integer', (column) => column.primaryKey().autoIncrement())
    .addColumn('title', 'varchar(255)', (column) => column.notNull().unique())
    .addColumn('search_title', 'varchar(512)', (column) => column.notNull())
    .addColumn('latest_revision', 'integer', (column) => column.notNull())
    .addColumn('created_at', 'bigint', (column) => column.notNull())
    .addColumn('changed_at', 'bigint', (column) => column.notNull())
    .addColumn('protection', 'varchar(32)')
    .addColumn('protection_until', 'bigint')
    .execute();
  await db.schema.createIndex('wiki_pages_search').on('wiki_pages').column('search_title').execute();
}

async function revisions(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('wiki_revisions')
    .addColumn('id', 'integer', (column) => column.primaryKey().autoIncrement())
    .addColumn('page_id', 'integer', (column) => column.notNull().references('wiki_pages.id'))
    .addColumn('parent_id', 'integer', (column) => column.notNull())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .addColumn('author_wiki', 'varchar(32)', (column) => column.notNull())
    .addColumn('author_id', 'varchar(64)', (column) => column.notNull())
    .addColumn('author_name', 'varchar(255)', (column) => column.notNull())
    .addColumn('author_central', 'varchar(64)')
    .addColumn('summary', 'text', (column) => column.notNull())
    .addColumn('html', 'text', (column) => column.notNull())
    .addColumn('bytes', 'integer', (column) => column.notNull())
    .addColumn('edit_chat', 'varchar(128)')
    .addColumn('co_authors', 'text', (column) => column.notNull())
    .execute();
  await db.schema.createIndex('wiki_revisions_page').on('wiki_revisions').columns(['page_id', 'id']).execute();
}

async function relations(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('wiki_links')
    .addColumn('page_id', 'integer', (column) => column.notNull().references('wiki_pages.id'))
    .addColumn('target', 'varchar(255)', (column) => column.notNull())
    .addPrimaryKeyConstraint('wiki_links_key', ['page_id', 'target'])
    .execute();
  await db.schema.createIndex('wiki_links_target').on('wiki_links').column('target').execute();
  await db.schema
    .createTable('wiki_categories')
    .addColumn('page_id', 'integer', (column) => column.notNull().references('wiki_pages.id'))
    .addColumn('category', 'varchar(255)', (column) => column.notNull())
    .addColumn('sort_key', 'varchar(255)', (column) => column.notNull())
    .addPrimaryKeyConstraint('wiki_categories_key', ['page_id', 'category'])
    .execute();
  await db.schema
    .createIndex('wiki_categories_category')
    .on('wiki_categories')
    .columns(['category', 'sort_key'])
    .execute();
  await db.schema
    .createTable('wiki_properties')
    .addColumn('page_id', 'integer', (column) => column.notNull().references('wiki_pages.id'))
    .addColumn('position', 'integer', (column) => column.notNull())
    .addColumn('name', 'varchar(64)', (column) => column.notNull())
    .addColumn('content', 'varchar(512)', (column) => column.notNull())
    .addPrimaryKeyConstraint('wiki_properties_key', ['page_id', 'position'])
    .execute();
  await db.schema.createIndex('wiki_properties_name').on('wiki_properties').column('name').execute();
}
