// SPDX-License-Identifier: GPL-2.0-or-later
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import type { SqliteDatabase, SqliteStatement } from 'kysely';
import { LRUCache } from 'lru-cache';

/** Statements kept prepared; Kysely makes the same few hundred texts again and again. */
const preparedStatements = 500;

const pragmas = [
  'journal_mode = WAL',
  'synchronous = FULL',
  'secure_delete = ON',
  'temp_store = MEMORY',
  'cache_size = -32768',
] as const;

/** One connection to a SQLite file, with its prepared statements. */
export type SqliteConnection = SqliteDatabase & {
  /** A statement for this text, prepared once. */
  statement(sql: string): StatementSync;
  exec(sql: string): void;
};

/**
 * Opens a database file for durable use: an answered commit survives the end of the process and a power cut
 * (WAL with synchronous FULL). What is deleted is overwritten, so that words people took back are not on the disk.
 */
export function openSqlite(file: string): SqliteConnection {
  const database = new DatabaseSync(file, { enableForeignKeyConstraints: true, timeout: 5000 });
  for (const pragma of pragmas) database.exec(`pragma ${pragma}`);
  const prepared = new LRUCache<string, Prepared>({ max: preparedStatements });
  const prepare = (sql: string): Prepared => {
    const known = prepared.get(sql);
    if (known !== undefined) return known;
    const statement = database.prepare(sql);
    const made = { statement, forKysely: kyselyStatement(statement) };
    prepared.set(sql, made);
    return made;
  };
  return {
    statement: (sql) => prepare(sql).statement,
    exec: (sql) => database.exec(sql),
    prepare: (sql) => prepare(sql).forKysely,
    close: () => database.close(),
  };
}

/** Kysely asks of each statement whether it reads, and finding that out costs as much as a short query. */
type Prepared = { readonly statement: StatementSync; readonly forKysely: SqliteStatement };

function kyselyStatement(statement: StatementSync): SqliteStatement {
  return {
    reader: statement.columns().length > 0,
    all: (parameters) => statement.all(...inputsOf(parameters)),
    run: (parameters) => statement.run(...inputsOf(parameters)),
    iterate: (parameters) => statement.iterate(...inputsOf(parameters)),
  };
}

/** Parameters as SQLite takes them: it has no booleans. */
export function inputsOf(parameters: readonly unknown[]): SQLInputValue[] {
  return parameters.map(inputOf);
}

function inputOf(value: unknown): SQLInputValue {
  switch (typeof value) {
    case 'boolean':
      return value ? 1 : 0;
    case 'string':
    case 'number':
    case 'bigint':
      return value;
    case 'object':
      if (value === null || value instanceof Uint8Array) return value;
      break;
    default:
  }
  throw new TypeError(`A value of type ${typeof value} cannot be stored.`);
}
