// SPDX-License-Identifier: GPL-2.0-or-later
import type { Kysely } from 'kysely';

/** People of the embedded wiki and their sign-ins. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('people')
    .addColumn('id', 'integer', (column) => column.primaryKey().autoIncrement())
    .addColumn('name', 'varchar(255)', (column) => column.notNull().unique())
    .addColumn('created_at', 'bigint', (column) => column.notNull())
    .execute();
  await db.schema
    .createTable('sign_ins')
    .addColumn('name_key', 'varchar(512)', (column) => column.primaryKey())
    .addColumn('cookie_hash', 'varchar(64)', (column) => column.notNull().unique())
    .addColumn('person_id', 'integer', (column) => column.notNull().references('people.id'))
    .addColumn('name', 'varchar(255)', (column) => column.notNull())
    .addColumn('roles', 'varchar(255)', (column) => column.notNull())
    .addColumn('created_at', 'bigint', (column) => column.notNull())
    .addColumn('seen_at', 'bigint', (column) => column.notNull())
    .execute();
}
