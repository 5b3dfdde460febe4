// SPDX-License-Identifier: GPL-2.0-or-later
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type CompiledQuery, Kysely, SqliteDialect } from 'kysely';
import { DEFAULT_MIGRATION_TABLE } from 'kysely/migration';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Database, migrate, openDatabase } from './database.ts';
import { NewerTables } from './known-migrations.ts';
import { migrations } from './migrations/index.ts';
import { pendingMigrations } from './pending-migrations.ts';
import { openSqlite } from './sqlite-connection.ts';

/** Nodes of the release that was the first to run beside others know the tables up to this one. */
const firstThatOnlyAdds = '0013';
/** What is gone for an older release, or what it would have to write. */
const takesAway = /\b(?:drop|rename)\b|add column (?=.*not null)(?!.*default)/iu;

describe('A database that a newer release migrated', () => {
  let folder: string;
  let database: Database;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'parley-known-'));
    database = await openDatabase(join(folder, 'parley.db'));
  });
  afterEach(async () => {
    await database.destroy();
    await rm(folder, { recursive: true });
  });

  async function carriedOutByANewerRelease(name: string): Promise<void> {
    await database
      .withTables<{ [DEFAULT_MIGRATION_TABLE]: { name: string; timestamp: string } }>()
      .insertInto(DEFAULT_MIGRATION_TABLE)
      .values({ name, timestamp: new Date().toISOString() })
      .execute();
  }

  test('is used as it is when the newer one only added to it', async () => {
    await carriedOutByANewerRelease('9001-more-of-everything');
    expect(await migrate(database)).toEqual([]);
    expect(await pendingMigrations(database)).toEqual([]);
  });

  test('is refused, with the reason, when the newer one took something away', async () => {
    await carriedOutByANewerRelease('9001-more-of-everything');
    await carriedOutByANewerRelease('9002-less-breaks');
    await expect(migrate(database)).rejects.toThrow(
      'The tables of the database belong to a newer version of Parley (9002-less-breaks).',
    );
    await expect(openDatabase(join(folder, 'parley.db'))).rejects.toBeInstanceOf(NewerTables);
  });

  test('has no step that takes something away without saying so', async () => {
    const said: [migration: string, sql: string][] = [];
    for (const [name, migration] of Object.entries(migrations)) {
      const log = ({ query }: { query: CompiledQuery }) => void said.push([name, query.sql]);
      const steps = new Kysely<unknown>({
        dialect: new SqliteDialect({ database: openSqlite(join(folder, 'steps.db')) }),
        log,
      });
      await migration.up(steps);
      await steps.destroy();
    }
    const kept = said.filter(([name]) => name > firstThatOnlyAdds && !name.endsWith('-breaks'));
    expect(kept.length).toBeGreaterThan(0);
    expect('alter table "a" add column "b" text not null').toMatch(takesAway);
    expect(kept.filter(([, words]) => takesAway.test(words))).toEqual([]);
  });
});
