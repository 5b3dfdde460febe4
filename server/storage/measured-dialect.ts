// SPDX-License-Identifier: GPL-2.0-or-later
import type { DatabaseConnection, Dialect, Driver } from 'kysely';

/** Who uses the connections of a database now, and who waits for one. */
export type PoolFigures = {
  /** Connections in the hands of a query or a transaction. */
  readonly inUse: number;
  /** Queries and transactions that wait for a connection. */
  readonly waiting: number;
  /** How long the first of them has waited, in milliseconds. */
  readonly longestWait: number;
};

/** A dialect whose pool can be looked at, whatever the database. */
export type MeasuredDialect = { readonly dialect: Dialect; figures(): PoolFigures };

/** Counts the connections that are taken and given back. */
export function measuredDialect(dialect: Dialect): MeasuredDialect {
  const waits = new Set<{ readonly since: number }>();
  const inUse = new Set<DatabaseConnection>();
  return {
    dialect: {
      createAdapter: () => dialect.createAdapter(),
      createDriver: () => measuredDriver(dialect.createDriver(), waits, inUse),
      createIntrospector: (db) => dialect.createIntrospector(db),
      createQueryCompiler: () => dialect.createQueryCompiler(),
    },
    figures: () => {
      const [first] = waits;
      const longestWait = first === undefined ? 0 : performance.now() - first.since;
      return { inUse: inUse.size, waiting: waits.size, longestWait };
    },
  };
}

function measuredDriver(
  driver: Driver,
  waits: Set<{ readonly since: number }>,
  inUse: Set<DatabaseConnection>,
): Driver {
  return {
    init: (options) => driver.init(options),
    async acquireConnection(options) {
      const wait = { since: performance.now() };
      waits.add(wait);
      try {
        const connection = await driver.acquireConnection(options);
        inUse.add(connection);
        return connection;
      } finally {
        waits.delete(wait);
      }
    },
    async releaseConnection(connection, options) {
      inUse.delete(connection);
      await driver.releaseConnection(connection, options);
    },
    beginTransaction: (connection, settings) => driver.beginTransaction(connection, settings),
    commitTransaction: (connection) => driver.commitTransaction(connection),
    rollbackTransaction: (connection) => driver.rollbackTransaction(connection),
    ...savepointsOf(driver),
    destroy: (options) => driver.destroy(options),
  };
}

/** Not every driver has them. */
function savepointsOf(driver: Driver): Pick<Driver, 'savepoint' | 'rollbackToSavepoint' | 'releaseSavepoint'> {
  const { savepoint, rollbackToSavepoint, releaseSavepoint } = driver;
  return {
    ...(savepoint && { savepoint: savepoint.bind(driver) }),
    ...(rollbackToSavepoint && { rollbackToSavepoint: rollbackToSavepoint.bind(driver) }),
    ...(releaseSavepoint && { releaseSavepoint: releaseSavepoint.bind(driver) }),
  };
}
