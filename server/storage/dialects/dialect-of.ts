// SPDX-License-Identifier: GPL-2.0-or-later
import { type Kysely, MysqlAdapter, PostgresAdapter, SqliteAdapter } from 'kysely';
import type { DatabaseAddress } from '../database-address.ts';

/** Which language a database speaks. MariaDB and MySQL share one. */
export type DatabaseKind = DatabaseAddress['kind'];

/** What is asked here of any database or transaction, whatever its tables. */
type AnyDatabase = Pick<Kysely<never>, 'getExecutor'>;

/** The language of a database or of a transaction in it. */
export function dialectOf(db: AnyDatabase): DatabaseKind {
  const { adapter } = db.getExecutor();
  if (adapter instanceof SqliteAdapter) return 'sqlite';
  if (adapter instanceof PostgresAdapter) return 'postgres';
  if (adapter instanceof MysqlAdapter) return 'mysql';
  throw new TypeError('This database is none of the three that Parley knows.');
}
