// SPDX-License-Identifier: GPL-2.0-or-later
import { ParleyError } from '@parley/protocol/errors/codes.ts';
import { PersonSchema } from '@parley/protocol/identity/person.ts';
import type { CompiledQuery } from 'kysely';
import * as v from 'valibot';
import { type Database, exclusively } from './database.ts';
import type { ClientIdOwner, Journal, JournalEntry } from './journal-port.ts';
import { inputsOf, type SqliteConnection } from './sqlite-connection.ts';

type Append = {
  readonly document: string;
  readonly update: Uint8Array;
  readonly owners: readonly ClientIdOwner[];
  readonly statements: readonly CompiledQuery[];
  readonly resolve: (sequence: number) => void;
  readonly reject: (error: ParleyError) => void;
};

const insertEntry = "insert into journal (document, kind, payload) values (?, 'update', ?)";
const insertOwner = 'insert or ignore into client_ids (document, client_id, person) values (?, ?, ?)';

/** The journal in the database. `failed` hears of each commit that could not be made. */
export function createJournal(database: Database, failed: (error: unknown) => void = () => undefined): Journal {
  let waiting: Append[] = [];
  let committing: Promise<void> | undefined;

  async function commitAll(): Promise<void> {
    // Let the rest of this turn of the event loop join the same commit.
    await new Promise((resolve) => setImmediate(resolve));
    while (waiting.length > 0) await commitWaiting();
    committing = undefined;
  }

  async function commitWaiting(): Promise<void> {
    let taken: Append[] = [];
    try {
      const outcomes = await exclusively(database, (connection) => {
        taken = waiting;
        waiting = [];
        return commitTogether(connection, taken, failed);
      });
      taken.forEach((append, index) => settle(append, outcomes[index]));
    } catch (error) {
      // The connection itself was refused, as after closing: whatever waited was not kept.
      failed(error);
      for (const append of [...taken, ...waiting.splice(0)]) settle(append, undefined);
    }
  }

  function add(
    document: string,
    update: Uint8Array,
    owners: readonly ClientIdOwner[],
    statements: readonly CompiledQuery[],
  ): Promise<number> {
    return new Promise((resolve, reject) => {
      waiting.push({ document, update, owners, statements, resolve, reject });
      committing ??= commitAll();
    });
  }

  return {
    append: (document, update, owners = []) => add(document, update, owners, []),
    appendWith: (document, update, statements) => add(document, update, [], statements),
    read: (document) => readEntries(database, document),
    owners: (document) => readOwners(database, document),
    compact: (document, snapshot, upTo) => stored(() => compact(database, document, snapshot, upTo), failed),
    drop: (document) => stored(() => drop(database, document), failed),
    flush: async () => committing,
  };
}

/** The sequence of each append, or `undefined` where it could not be kept. */
function commitTogether(
  connection: SqliteConnection,
  appends: readonly Append[],
  failed: (error: unknown) => void,
): readonly (number | undefined)[] {
  try {
    return inTransaction(connection, () => appends.map((append) => keep(connection, append)));
  } catch (error) {
    failed(error);
    // One bad statement must not take the others with it.
    return appends.length === 1 ? [undefined] : appends.map((append) => keepAlone(connection, append, failed));
  }
}

function keepAlone(connection: SqliteConnection, append: Append, failed: (error: unknown) => void): number | undefined {
  try {
    return inTransaction(connection, () => keep(connection, append));
  } catch (error) {
    failed(error);
    return undefined;
  }
}

function inTransaction<T>(connection: SqliteConnection, work: () => T): T {
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
  for (const { clientId, person } of append.owners) {
    connection.statement(insertOwner).run(append.document, clientId, person === null ? null : JSON.stringify(person));
  }
  for (const { sql, parameters } of append.statements) connection.statement(sql).run(...inputsOf(parameters));
  return Number(lastInsertRowid);
}

function settle(append: Append, sequence: number | undefined): void {
  if (sequence === undefined) append.reject(new ParleyError('storage_failed'));
  else append.resolve(sequence);
}

async function readEntries(database: Database, document: string): Promise<readonly JournalEntry[]> {
  return database
    .selectFrom('journal')
    .select(['kind', 'payload', 'sequence'])
    .where('document', '=', document)
    .orderBy('sequence')
    .execute();
}

async function readOwners(database: Database, document: string): Promise<readonly ClientIdOwner[]> {
  const rows = await database
    .selectFrom('client_ids')
    .select(['client_id', 'person'])
    .where('document', '=', document)
    .execute();
  return rows.map((row) => ({
    clientId: row.client_id,
    person: row.person === null ? null : v.parse(PersonSchema, JSON.parse(row.person)),
  }));
}

async function compact(database: Database, document: string, snapshot: Uint8Array, upTo: number): Promise<void> {
  await database.transaction().execute(async (transaction) => {
    const last = await transaction
      .selectFrom('journal')
      .select('document')
      .where('sequence', '=', upTo)
      .executeTakeFirst();
    if (last?.document !== document) throw new Error('A snapshot must end at an entry of its own document.');
    await transaction.deleteFrom('journal').where('document', '=', document).where('sequence', '<=', upTo).execute();
    // It takes the place of the last entry it contains, so that what came later stays later.
    await transaction
      .insertInto('journal')
      .values({ sequence: upTo, document, kind: 'snapshot', payload: snapshot })
      .execute();
  });
}

async function drop(database: Database, document: string): Promise<void> {
  await database.transaction().execute(async (transaction) => {
    await transaction.deleteFrom('journal').where('document', '=', document).execute();
    await transaction.deleteFrom('client_ids').where('document', '=', document).execute();
  });
}

async function stored(work: () => Promise<void>, failed: (error: unknown) => void): Promise<void> {
  try {
    await work();
  } catch (error) {
    failed(error);
    throw new ParleyError('storage_failed');
  }
}
