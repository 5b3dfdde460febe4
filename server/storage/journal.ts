// SPDX-License-Identifier: GPL-2.0-or-later
import { ParleyError } from '@parley/protocol/errors/codes.ts';
import { PersonSchema } from '@parley/protocol/identity/person.ts';
import * as v from 'valibot';
import type { Database } from './database.ts';
import { dialectOf } from './dialects/dialect-of.ts';
import { inTransaction } from './in-transaction.ts';
import type { ClientIdOwner, Journal, JournalEntry } from './journal-port.ts';
import type { Append, Hold, JournalWriter } from './journal-writer.ts';
import { serverJournalWriter } from './server-journal-writer.ts';
import { sqliteJournalWriter } from './sqlite-journal-writer.ts';

type Waiting = Append & {
  readonly resolve: (sequence: number) => void;
  readonly reject: (error: ParleyError) => void;
};

/**
 * The journal in the database. `failed` hears of each commit that could not be made. Each transaction looks whether
 * `hold` still lets this process keep something.
 */
export function createJournal(
  database: Database,
  failed: (error: unknown) => void = () => undefined,
  hold?: Hold,
): Journal {
  const writer = writerFor(database, failed, hold);
  let waiting: Waiting[] = [];
  let committing: Promise<void> | undefined;

  async function commitAll(): Promise<void> {
    // Let the rest of this turn of the event loop join the same commit.
    await new Promise((resolve) => setImmediate(resolve));
    while (waiting.length > 0) await commitWaiting();
    committing = undefined;
  }

  async function commitWaiting(): Promise<void> {
    let taken: Waiting[] = [];
    try {
      const outcomes = await writer.commit(() => {
        taken = waiting;
        waiting = [];
        return taken;
      });
      taken.forEach((append, index) => settle(append, outcomes[index]));
    } catch (error) {
      // The connection itself was refused, as after closing: whatever waited was not kept.
      failed(error);
      for (const append of [...taken, ...waiting.splice(0)]) settle(append, undefined);
    }
  }

  function add(append: Append): Promise<number> {
    return new Promise((resolve, reject) => {
      waiting.push({ ...append, resolve, reject });
      committing ??= commitAll();
    });
  }

  return {
    append: (document, update, owners = []) => add({ document, update, owners, statements: [] }),
    appendWith: (document, update, statements) => add({ document, update, owners: [], statements }),
    read: (document) => readEntries(database, document),
    owners: (document) => readOwners(database, document),
    compact: (document, snapshot, upTo) => stored(() => compact(database, document, snapshot, upTo, hold), failed),
    drop: (document) => stored(() => drop(database, document, hold), failed),
    flush: async () => committing,
  };
}

function writerFor(database: Database, failed: (error: unknown) => void, hold: Hold | undefined): JournalWriter {
  return dialectOf(database) === 'sqlite'
    ? sqliteJournalWriter(database, failed)
    : serverJournalWriter(database, failed, hold);
}

function settle(append: Waiting, sequence: number | undefined): void {
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

async function compact(
  database: Database,
  document: string,
  snapshot: Uint8Array,
  upTo: number,
  hold: Hold | undefined,
): Promise<void> {
  const work = async (transaction: Database): Promise<void> => {
    await hold?.require(transaction);
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
  };
  // Nobody else writes this document: what is written in others is no reason to do it anew.
  await inTransaction(database, work, 'read committed');
}

async function drop(database: Database, document: string, hold: Hold | undefined): Promise<void> {
  const work = async (transaction: Database): Promise<void> => {
    await hold?.require(transaction);
    await transaction.deleteFrom('journal').where('document', '=', document).execute();
    await transaction.deleteFrom('client_ids').where('document', '=', document).execute();
  };
  await inTransaction(database, work, 'read committed');
}

async function stored(work: () => Promise<void>, failed: (error: unknown) => void): Promise<void> {
  try {
    await work();
  } catch (error) {
    failed(error);
    throw new ParleyError('storage_failed');
  }
}
