// SPDX-License-Identifier: GPL-2.0-or-later
import type { Kysely } from 'kysely';

/** What all nodes of an installation share, which of them are alive, and which of them carries what. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('installation')
    .addColumn('name', 'varchar(64)', (column) => column.primaryKey())
    .addColumn('value', 'text', (column) => column.notNull())
    .execute();
  await db.schema
    .createTable('cluster_nodes')
    .addColumn('id', 'varchar(64)', (column) => column.primaryKey())
    .addColumn('started_at', 'bigint', (column) => column.notNull())
    .execute();
  await db.schema
    .createTable('cluster_beats')
    .addColumn('node', 'varchar(64)', (column) => column.primaryKey())
    .addColumn('beat', 'bigint', (column) => column.notNull())
    .execute();
  await db.schema
    .createTable('cluster_leases')
    .addColumn('name', 'varchar(160)', (column) => column.primaryKey())
    .addColumn('node', 'varchar(64)', (column) => column.notNull())
    .execute();
}
