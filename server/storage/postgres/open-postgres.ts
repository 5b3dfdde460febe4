// SPDX-License-Identifier: GPL-2.0-or-later
import { PostgresDialect } from 'kysely';
import { Pool, types } from 'pg';

/** Types whose values are whole numbers here: `bigint`, and `numeric`, which sums of them are. */
const numberTypes: ReadonlySet<number> = new Set([types.builtins.INT8, types.builtins.NUMERIC]);

/** How a pool behaves, in milliseconds and numbers. */
export type PoolOptions = {
  readonly connections: number;
  /** Hears of connections that failed while nobody used them. */
  readonly failed: (error: unknown) => void;
};

/** Longest wait for a connection, in milliseconds; then the request is refused. */
const connectWithin = 5000;
/** A transaction that does nothing for so long was left behind by its process. */
const idleTransaction = 15_000;

/** Opens a pool of connections to PostgreSQL. They are made when they are needed, and made anew when they fail. */
export function openPostgres(url: string, { connections, failed }: PoolOptions): PostgresDialect {
  const pool = new Pool({
    connectionString: url,
    max: connections,
    connectionTimeoutMillis: connectWithin,
    idle_in_transaction_session_timeout: idleTransaction,
    keepAlive: true,
    application_name: 'parley',
    types: {
      getTypeParser: (id: number, format?: 'text' | 'binary'): unknown =>
        numberTypes.has(id) && format !== 'binary' ? exactNumber : types.getTypeParser(id, format),
    },
  });
  // Without a listener a lost connection would end the process, whether somebody uses it or not.
  pool.on('error', failed);
  pool.on('connect', (client) => client.on('error', failed));
  return new PostgresDialect({ pool });
}

function exactNumber(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new RangeError('The database holds a number that is too large.');
  return value;
}
