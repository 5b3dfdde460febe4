// SPDX-License-Identifier: GPL-2.0-or-later
import type { Kysely } from 'kysely';
import { DEFAULT_MIGRATION_TABLE, type Migration } from 'kysely/migration';
import { migrations } from './migrations/index.ts';
import type { Tables } from './tables/tables.ts';

/** The end of the name of a migration that a release from before cannot live with. */
const breaking = '-breaks';

/** A newer release changed the tables so that this one cannot use them. The message says what an operator can do. */
export class NewerTables extends Error {
  override readonly name = 'NewerTables';

  constructor(steps: readonly string[]) {
    super(
      `The tables of the database belong to a newer version of Parley (${steps.join(', ')}). Start that version, or restore ` +
        'a backup from before it.',
    );
  }
}

/**
 * The migrations of this release, and for each that a newer release carried out one that does nothing: what it added is no
 * matter here. Rejects with `NewerTables` when one of those changed what this release needs.
 */
export async function knownMigrations(db: Kysely<Tables>): Promise<Readonly<Record<string, Migration>>> {
  const newer = (await carriedOut(db)).filter((name) => !Object.hasOwn(migrations, name));
  const broken = newer.filter((name) => name.endsWith(breaking));
  if (broken.length > 0) throw new NewerTables(broken);
  return { ...migrations, ...Object.fromEntries(newer.map((name) => [name, { up: async () => undefined }])) };
}

/** The names of all migrations that the database has seen. */
async function carriedOut(db: Kysely<Tables>): Promise<readonly string[]> {
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true });
  if (!tables.some(({ name }) => name === DEFAULT_MIGRATION_TABLE)) return [];
  const rows = await db
    .withTables<{ [DEFAULT_MIGRATION_TABLE]: { name: string } }>()
    .selectFrom(DEFAULT_MIGRATION_TABLE)
    .select('name')
    .execute();
  return rows.map(({ name }) => name);
}
