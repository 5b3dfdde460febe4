// SPDX-License-Identifier: GPL-2.0-or-later
import type { Kysely } from 'kysely';

/** One row to write to when somebody asks whether writing works. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('readiness')
    .addColumn('id', 'integer', (column) => column.primaryKey())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .execute();
}
