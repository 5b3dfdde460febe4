// SPDX-License-Identifier: GPL-2.0-or-later
import { Migrator } from 'kysely/migration';
import type { Database } from './database.ts';
import { knownMigrations } from './known-migrations.ts';

/** The migrations that a database has not seen yet, by name. Changes nothing. Rejects as `migrate` does. */
export async function pendingMigrations(database: Database): Promise<readonly string[]> {
  const known = await knownMigrations(database);
  const migrator = new Migrator({ db: database, provider: { getMigrations: async () => ({ ...known }) } });
  const all = await migrator.getMigrations();
  return all.filter(({ executedAt }) => executedAt === undefined).map(({ name }) => name);
}
