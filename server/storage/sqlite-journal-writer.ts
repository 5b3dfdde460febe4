// SPDX-License-Identifier: GPL-2.0-or-later
import { type Database, exclusively } from './database.ts';
import { type Append, type JournalWriter, storedPerson } from './journal-writer.ts';
import { inputsOf, type SqliteConnection } from './sqlite-connection.ts';

const insertEntry = "insert into journal (document, kind, payload) values (?, 'update', ?)";
const insertOwner = 'insert or ignore into client_ids (document, client_id, person) values (?, ?, ?)';

/** Writes with prepared statements, in one synchronous transaction. */
export function sqliteJournalWriter(database: Database, failed: (error: unknown) => void): JournalWriter {
  return { commit: (take) => exclusively(database, (connection) => commitTogether(connection, take(), failed)) };
}

/** The sequence of each append, or `undefined` where it could not be kept. */
function commitTogether(
  connection: SqliteConnection,
  appends: readonly Append[],
  failed: (error: unknown) => void,
): readonly (number | undefined)[] {
  try {
    return transact(connection, () => appends.map((append) => keep(connection, append)));
  } catch (error) {
    failed(error);
    // One bad statement must not take the others with it.
    return appends.length === 1 ? [undefined] : appends.map((append) => keepAlone(connection, append, failed));
  }
}

function keepAlone(connection: SqliteConnection, append: Append, failed: (error: unknown) => void): number | undefined {
  try {
    return transact(connection, () => keep(connection, append));
  } catch (error) {
    failed(error);
    return undefined;
  }
}

function transact<T>(connection: SqliteConnection, work: () => T): T {
  connection.exec('begin immediate');
  try {
    const result = work();
    connection.exec('commit');
    return result;
  } catch (error) {
    connection.exec('rollback');
    throw error;
  }
}

function keep(connection: SqliteConnection, append: Append): number {
  const { lastInsertRowid } = connection.statement(insertEntry).run(append.document, append.update);
  for (const owner of append.owners) {
    connection.statement(insertOwner).run(append.document, owner.clientId, storedPerson(owner));
  }
  for (const { sql, parameters } of append.statements) connection.statement(sql).run(...inputsOf(parameters));
  return Number(lastInsertRowid);
}
