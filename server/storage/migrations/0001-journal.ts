// SPDX-License-Identifier: GPL-2.0-or-later
import type { Kysely } from 'kysely';

/** The journal of live documents, and who wrote under which client id. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('journal')
    .addColumn('sequence', 'integer', (column) => column.primaryKey().autoIncrement())
    .addColumn('document', 'varchar(128)', (column) => column.notNull())
    .addColumn('kind', 'varchar(16)', (column) => column.notNull())
    .addColumn('payload', 'blob', (column) => column.notNull())
    .execute();
  await db.schema.createIndex('journal_document').on('journal').columns(['document', 'sequence']).execute();
  await db.schema
    .createTable('client_ids')
    .addColumn('document', 'varchar(128)', (column) => column.notNull())
    .addColumn('client_id', 'bigint', (column) => column.notNull())
    .addColumn('person', 'text')
    .addPrimaryKeyConstraint('client_ids_key', ['document', 'client_id'])
    .execute();
}
