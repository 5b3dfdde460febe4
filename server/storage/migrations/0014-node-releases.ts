// SPDX-License-Identifier: GPL-2.0-or-later
import type { Kysely } from 'kysely';

/** Which program each node runs, which languages it reads and which it speaks. Nodes from before know the first alone. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .alterTable('cluster_nodes')
    .addColumn('version', 'varchar(64)', (column) => column.notNull().defaultTo(''))
    .execute();
  for (const name of ['reads_from', 'reads_to']) {
    await db.schema
      .alterTable('cluster_nodes')
      .addColumn(name, 'integer', (column) => column.notNull().defaultTo(1))
      .execute();
  }
  await db.schema
    .alterTable('cluster_beats')
    .addColumn('speaks', 'integer', (column) => column.notNull().defaultTo(1))
    .execute();
}
