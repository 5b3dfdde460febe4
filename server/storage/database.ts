// SPDX-License-Identifier: GPL-2.0-or-later
import { type Dialect, Kysely, sql, SqliteDialect } from 'kysely';
import { Migrator } from 'kysely/migration';
import type { DatabaseAddress } from './database-address.ts';
import { dialectOf } from './dialects/dialect-of.ts';
import { portableSchema } from './dialects/portable-schema.ts';
import { measuredDialect, type PoolFigures } from './measured-dialect.ts';
import { knownMigrations } from './known-migrations.ts';
import { openMysql } from './mysql/open-mysql.ts';
import { openPostgres, type PoolOptions } from './postgres/open-postgres.ts';
import { openSqlite, type SqliteConnection } from './sqlite-connection.ts';
import type { Tables } from './tables/tables.ts';

/** The database of one installation. Close it with `destroy()`. */
export type Database = Kysely<Tables>;

export type { Tables } from './tables/tables.ts';

const connections = new WeakMap<object, SqliteConnection>();
const pools = new WeakMap<object, () => PoolFigures>();

const ordinaryPool: PoolOptions = { connections: 10, failed: () => undefined };

/**
 * Opens a database (an address, or the name of a SQLite file; it is made if absent, `:memory:` serves a test) and brings
 * its tables up to date. Rejects when it cannot be opened or a migration fails.
 */
export async function openDatabase(
  where: DatabaseAddress | string,
  pool: PoolOptions = ordinaryPool,
): Promise<Database> {
  const database = connect(typeof where === 'string' ? { kind: 'sqlite', file: where } : where, pool);
  try {
    await migrate(database);
  } catch (error) {
    await database.destroy();
    throw error;
  }
  return database;
}

/** Opens a database as it is. */
export function connect(address: DatabaseAddress, pool: PoolOptions = ordinaryPool): Database {
  if (address.kind !== 'sqlite') return pooled(dialectFor(address, pool));
  const connection = openSqlite(address.file);
  const database = new Kysely<Tables>({ dialect: new SqliteDialect({ database: connection }) });
  connections.set(database, connection);
  return database;
}

function pooled(plain: Dialect): Database {
  const { dialect, figures } = measuredDialect(plain);
  const database = new Kysely<Tables>({ dialect });
  pools.set(database, figures);
  return database;
}

/** Who uses the connections to a database server now; `undefined` for a SQLite file, which has one. */
export function poolFigures(database: Database): PoolFigures | undefined {
  return pools.get(database)?.();
}

function dialectFor(address: Exclude<DatabaseAddress, { kind: 'sqlite' }>, pool: PoolOptions): Dialect {
  return address.kind === 'postgres' ? openPostgres(address.url, pool) : openMysql(address.url, pool);
}

/**
 * Brings the tables up to date and answers the names of the migrations that were carried out. What a newer release added is
 * left alone; rejects with `NewerTables` when it changed what this one needs.
 */
export async function migrate(database: Database): Promise<readonly string[]> {
  const known = await knownMigrations(database);
  const migrator = new Migrator({
    db: await speakingTheDialect(database),
    provider: { getMigrations: async () => ({ ...known }) },
    // Features are built side by side: a table of another feature may come later under a smaller number.
    allowUnorderedMigrations: true,
  });
  const { error, results } = await migrator.migrateToLatest();
  if (error !== undefined) {
    throw error instanceof Error ? error : new Error('The database could not be brought up to date.');
  }
  return (results ?? []).map((result) => result.migrationName);
}

/** Migrations are written in the words of SQLite. */
async function speakingTheDialect(database: Database): Promise<Database> {
  const kind = dialectOf(database);
  switch (kind) {
    case 'sqlite':
      return database;
    case 'postgres':
      return database.withPlugin(portableSchema({ kind }));
    case 'mysql':
      return database.withPlugin(portableSchema({ kind, collation: await exactCollation(database) }));
  }
}

/** MariaDB and MySQL have their own names for comparing byte by byte, spaces at the end included. */
async function exactCollation(database: Database): Promise<string> {
  const { rows } = await sql<{ version: string }>`select version() as version`.execute(database);
  return rows[0]?.version.toLowerCase().includes('mariadb') === true ? 'utf8mb4_nopad_bin' : 'utf8mb4_0900_bin';
}

/**
 * Runs synchronous work on the one connection of a SQLite database, never in the midst of somebody's transaction.
 * For hot paths that prepared statements serve; all other queries go through Kysely.
 */
export async function exclusively<T>(database: Database, work: (connection: SqliteConnection) => T): Promise<T> {
  const connection = connections.get(database);
  if (connection === undefined) throw new TypeError('This database is not a SQLite file that was opened here.');
  return database.connection().execute(async () => work(connection));
}
