// SPDX-License-Identifier: GPL-2.0-or-later

/** PostgreSQL: serialisation failure, deadlock. */
const postgresConflicts = new Set(['40001', '40P01']);
/** MariaDB and MySQL: deadlock, lock wait timeout, record changed since it was read. */
const mysqlConflicts = new Set([1213, 1205, 1020]);

/** PostgreSQL's classes and states that say the connection is lost or not to be had for now. */
const postgresAway = /^(08|57P0[1-4]$|53300$)/;
const socketAway = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'PROTOCOL_CONNECTION_LOST',
]);
/** MariaDB and MySQL: too many connections, shutdown in progress, connection killed. */
const mysqlAway = new Set([1040, 1053, 1927, 1152, 1158, 1159, 1160, 1161]);
/** What `pg` says without a code when the connection went away under a query. */
const postgresLost = /^(Connection terminated|Client has encountered a connection error|timeout exceeded when trying)/;

type Failure = { readonly code: unknown; readonly errno: unknown; readonly message: string };

function failureOf(error: unknown): Failure | undefined {
  if (!(error instanceof Error)) return undefined;
  return {
    code: 'code' in error ? error.code : undefined,
    errno: 'errno' in error ? error.errno : undefined,
    message: error.message,
  };
}

/** Two transactions stood in each other's way: nothing was done, and doing it again may well work. */
export function isConflict(error: unknown): boolean {
  const failure = failureOf(error);
  if (failure === undefined) return false;
  const { code, errno } = failure;
  return (
    (typeof code === 'string' && postgresConflicts.has(code)) ||
    (typeof errno === 'number' && mysqlConflicts.has(errno))
  );
}

/** A row with this key is there already. */
export function isDuplicate(error: unknown): boolean {
  const failure = failureOf(error);
  if (failure === undefined) return false;
  const sqlite = failure.message.startsWith('UNIQUE constraint failed');
  return failure.code === '23505' || failure.errno === 1062 || sqlite;
}

/** The database server cannot be reached for now. Whether a commit under way was made is not known. */
export function isAway(error: unknown): boolean {
  const failure = failureOf(error);
  if (failure === undefined) return false;
  const { code, errno, message } = failure;
  if (typeof code === 'string' && (postgresAway.test(code) || socketAway.has(code))) return true;
  if (typeof errno === 'number' && mysqlAway.has(errno)) return true;
  // Several addresses of one host were tried in vain.
  if (error instanceof AggregateError) return error.errors.some((one) => isAway(one));
  return postgresLost.test(message) || /closed state|Pool is closed/.test(message);
}
