// SPDX-License-Identifier: GPL-2.0-or-later
import { Kysely, SqliteDialect } from 'kysely';
import { Migrator } from 'kysely/migration';
import { migrations } from './migrations/index.ts';
import { openSqlite, type SqliteConnection } from './sqlite-connection.ts';
import type { ChatTables } from './tables/chat.ts';
import type { EditingTables } from './tables/editing.ts';
import type { EmbeddedWikiTables } from './tables/embedded-wiki.ts';
import type { IdentityTables } from './tables/identity.ts';
import type { JournalTables } from './tables/journal.ts';
import type { ModerationTables } from './tables/moderation.ts';
import type { ReadinessTables } from './tables/readiness.ts';

/** All tables. Each feature adds its own file under `tables/`. */
export type Tables = JournalTables &
  ChatTables &
  EmbeddedWikiTables &
  EditingTables &
  IdentityTables &
  ModerationTables &
  ReadinessTables;

/** The database of one installation. Close it with `destroy()`. */
export type Database = Kysely<Tables>;

const connections = new WeakMap<object, SqliteConnection>();

/**
 * Opens the database file (made if absent; `:memory:` for a test) and brings its tables up to date.
 * Rejects when the file cannot be opened or a migration fails.
 */
export async function openDatabase(file: string): Promise<Database> {
  const connection = openSqlite(file);
  const database = new Kysely<Tables>({ dialect: new SqliteDialect({ database: connection }) });
  connections.set(database, connection);
  const migrator = new Migrator({
    db: database,
    provider: { getMigrations: async () => ({ ...migrations }) },
    // Features are built side by side: a table of another feature may come later under a smaller number.
    allowUnorderedMigrations: true,
  });
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined) {
    await database.destroy();
    throw error instanceof Error ? error : new Error('The database could not be brought up to date.');
  }
  return database;
}

/**
 * Runs synchronous work on the one connection of the database, never in the midst of somebody's transaction.
 * For hot paths that prepared statements serve; all other queries go through Kysely.
 */
export async function exclusively<T>(database: Database, work: (connection: SqliteConnection) => T): Promise<T> {
  const connection = connections.get(database);
  if (connection === undefined) throw new TypeError('This database was not opened by openDatabase.');
  return database.connection().execute(async () => work(connection));
}
