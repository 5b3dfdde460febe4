// SPDX-License-Identifier: GPL-2.0-or-later
import type { Kysely } from 'kysely';

/** Whether a session edits the page as it looks or its wikitext. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .alterTable('edit_sessions')
    .addColumn('mode', 'varchar(8)', (column) => column.notNull().defaultTo('visual'))
    .execute();
}
