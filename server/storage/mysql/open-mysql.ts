// SPDX-License-Identifier: GPL-2.0-or-later
import { type Dialect, MysqlDialect, MysqlQueryCompiler } from 'kysely';
import { createPool, type Connection } from 'mysql2';
import type { PoolOptions } from '../postgres/open-postgres.ts';

/** Said to each new connection: nothing is cut to fit, and backslashes mean what the driver takes them to mean. */
const sessionSettings =
  "set session sql_mode = 'STRICT_ALL_TABLES,NO_ENGINE_SUBSTITUTION,ERROR_FOR_DIVISION_BY_ZERO', session wait_timeout = 3600";

/** Longest wait for a connection, in milliseconds; then the request is refused. */
const connectWithin = 5000;

/** Opens a pool of connections to MariaDB or MySQL. They are made when they are needed, and made anew when they fail. */
export function openMysql(url: string, { connections, failed }: PoolOptions): Dialect {
  const pool = createPool({
    uri: url.replace(/^mariadb:/, 'mysql:'),
    connectionLimit: connections,
    connectTimeout: connectWithin,
    charset: 'utf8mb4',
    decimalNumbers: true,
    enableKeepAlive: true,
  });
  pool.on('connection', (connection: Connection) => {
    // Without a listener a lost connection would end the process.
    connection.on('error', failed);
    connection.query(sessionSettings);
  });
  const dialect = new MysqlDialect({ pool });
  return {
    createAdapter: () => dialect.createAdapter(),
    createDriver: () => dialect.createDriver(),
    createIntrospector: (db) => dialect.createIntrospector(db),
    createQueryCompiler: () => new BinaryQueryCompiler(),
  };
}

/** The driver takes a `Buffer` for binary data, and any other bytes for an object. */
class BinaryQueryCompiler extends MysqlQueryCompiler {
  protected override addParameter(parameter: unknown): void {
    super.addParameter(asBuffer(parameter));
  }
}

function asBuffer(value: unknown): unknown {
  if (!(value instanceof Uint8Array) || Buffer.isBuffer(value)) return value;
  return Buffer.from(value.buffer, value.byteOffset, value.byteLength);
}
