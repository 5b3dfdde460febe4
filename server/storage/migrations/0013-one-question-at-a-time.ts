// SPDX-License-Identifier: GPL-2.0-or-later
import type { Kysely } from 'kysely';

/** The question that a person has asked last on a wiki: one row each, so that two servers take no two at once. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('help_last_asked')
    .addColumn('wiki', 'varchar(32)', (column) => column.notNull())
    .addColumn('asker_key', 'varchar(160)', (column) => column.notNull())
    .addColumn('request', 'varchar(64)', (column) => column.notNull())
    .addPrimaryKeyConstraint('help_last_asked_key', ['wiki', 'asker_key'])
    .execute();
  await db.schema.createIndex('help_last_asked_request').on('help_last_asked').columns(['request']).execute();
}
