// SPDX-License-Identifier: GPL-2.0-or-later
import { setTimeout as wait } from 'node:timers/promises';
import { type Kysely, sql } from 'kysely';
import { boundedRuns, largeRows } from './bounded-runs.ts';
import type { Database } from './database.ts';
import { dialectOf } from './dialects/dialect-of.ts';
import { isAway, isConflict } from './dialects/failures.ts';
import { type Append, type Hold, type JournalWriter, storedPerson } from './journal-writer.ts';
import type { Tables } from './tables/tables.ts';

/** How long the database server may be away, in milliseconds, before what waits is refused. */
const awayFor = 10_000;
const pause = 200;
/** Attempts of one commit that others stood in the way of. */
const attempts = 8;
/** Owners in one statement; databases bound the number of parameters. */
const rowsAtOnce = 500;

type Outcome = readonly (number | undefined)[];
type Failed = (error: unknown) => void;
type Way = { readonly database: Database; readonly failed: Failed; readonly hold: Hold | undefined };

/**
 * Writes to PostgreSQL or MariaDB. While the server is away, as when it is started anew, what waits goes on waiting; a
 * commit whose answer was lost is looked for before it is made again.
 */
export function serverJournalWriter(database: Database, failed: Failed, hold?: Hold): JournalWriter {
  const way: Way = { database, failed, hold };
  return {
    async commit(take) {
      const appends = take();
      try {
        return await commitOver(way, appends);
      } catch (error) {
        failed(error);
        if (appends.length === 1 || isAway(error)) return appends.map(() => undefined);
      }
      // One bad statement must not take the others with it.
      const alone: (number | undefined)[] = [];
      for (const append of appends) alone.push(await keepAlone(way, append));
      return alone;
    },
  };
}

async function keepAlone(way: Way, append: Append): Promise<number | undefined> {
  try {
    return (await commitOver(way, [append]))[0];
  } catch (error) {
    way.failed(error);
    return undefined;
  }
}

/** Commits, again after a conflict, and again for a while when the server is away. */
async function commitOver(way: Way, appends: readonly Append[]): Promise<Outcome> {
  const until = performance.now() + awayFor;
  const attempt: Attempt = { sequences: [] };
  for (let conflicts = 0; ;) {
    try {
      return await commitOnce(way, appends, attempt);
    } catch (error) {
      if (isConflict(error) && conflicts < attempts) conflicts += 1;
      else if (!isAway(error) || performance.now() > until) throw error;
      await wait(isAway(error) ? pause : Math.random() * 20);
    }
  }
}

/** The sequences of a commit that was asked for and not answered. */
type Attempt = { sequences: readonly number[] };

async function commitOnce({ database, hold }: Way, appends: readonly Append[], attempt: Attempt): Promise<Outcome> {
  if (attempt.sequences.length > 0) {
    if (await wasCommitted(database, appends, attempt.sequences)) return attempt.sequences;
    attempt.sequences = [];
  }
  // Should the answer to a statement of its own be lost, updates are written twice: they change nothing the second time.
  const isPlain = appends.every(({ owners, statements }) => owners.length === 0 && statements.length === 0);
  if (isPlain && isOneStatement(appends)) {
    if (hold === undefined) return insertEntries(database, appends);
    if (dialectOf(database) === 'postgres') return insertHeld(database, appends, hold);
  }
  const transaction = await database.startTransaction().setIsolationLevel('read committed').execute();
  try {
    await hold?.require(transaction);
    const sequences = await insertEntries(transaction, appends);
    await insertOwners(transaction, appends);
    for (const { statements } of appends) for (const one of statements) await transaction.executeQuery(one);
    attempt.sequences = sequences;
    await transaction.commit().execute();
    return sequences;
  } catch (error) {
    if (!isAway(error)) attempt.sequences = [];
    if (!transaction.isCommitted && !transaction.isRolledBack) {
      await transaction
        .rollback()
        .execute()
        .catch(() => undefined);
    }
    throw error;
  }
}

function isOneStatement(appends: readonly Append[]): boolean {
  return [...boundedRuns(appends, largeRows, sizeOf)].length === 1;
}

function sizeOf({ update }: Append): number {
  return update.length;
}

/** Whether the rows of a commit that was not answered are there. */
async function wasCommitted(
  database: Database,
  appends: readonly Append[],
  sequences: readonly number[],
): Promise<boolean> {
  const first = appends[0];
  const sequence = sequences[0];
  if (first === undefined || sequence === undefined) return false;
  const row = await database
    .selectFrom('journal')
    .select(['document', 'payload'])
    .where('sequence', '=', sequence)
    .executeTakeFirst();
  return row !== undefined && row.document === first.document && Buffer.compare(row.payload, first.update) === 0;
}

async function insertEntries(db: Kysely<Tables>, appends: readonly Append[]): Promise<readonly number[]> {
  const sequences: number[] = [];
  for (const run of boundedRuns(appends, largeRows, sizeOf)) {
    const rows = run.map(({ document, update }) => ({ document, kind: 'update' as const, payload: update }));
    const insert = db.insertInto('journal').values(rows);
    if (dialectOf(db) === 'postgres') {
      for (const { sequence } of await insert.returning('sequence').execute()) sequences.push(sequence);
    } else {
      const { insertId } = await insert.executeTakeFirstOrThrow();
      const step = await stepOf(db);
      for (const index of rows.keys()) sequences.push(Number(insertId) + index * step);
    }
  }
  return sequences;
}

/** Entries in one statement of PostgreSQL that also looks whether they may be kept: one way there and back instead of four. */
async function insertHeld(db: Database, appends: readonly Append[], hold: Hold): Promise<readonly number[]> {
  const rows = appends.map(
    ({ document, update }, place) => sql`(${place}::int, ${document}::text, ${Buffer.from(update)}::bytea)`,
  );
  const { rows: kept } = await sql<{ sequence: number }>`
    with held as (${hold.row('postgres')})
    insert into journal (document, kind, payload)
    select entry.document, 'update', entry.payload
    from held, (values ${sql.join(rows)}) as entry (place, document, payload)
    order by entry.place
    returning sequence`.execute(db);
  if (kept.length === 0) throw hold.refused();
  // Numbers are given in the order of the entries, whatever the order in which they are told.
  return kept.map(({ sequence }) => sequence).toSorted((one, other) => one - other);
}

/** How far apart the numbers of one statement are: not 1 where several database servers take writes. */
async function stepOf(db: Kysely<Tables>): Promise<number> {
  const known = steps.get(db.getExecutor().adapter);
  if (known !== undefined) return known;
  const { rows } = await sql<{ step: number }>`select @@auto_increment_increment as step`.execute(db);
  const step = rows[0]?.step ?? 1;
  steps.set(db.getExecutor().adapter, step);
  return step;
}

const steps = new WeakMap<object, number>();

async function insertOwners(db: Kysely<Tables>, appends: readonly Append[]): Promise<void> {
  const rows = appends.flatMap(({ document, owners }) =>
    owners.map((owner) => ({ document, client_id: owner.clientId, person: storedPerson(owner) })),
  );
  // In one order everywhere, so that two nodes never wait for each other.
  rows.sort((one, other) =>
    one.document < other.document ? -1 : one.document > other.document ? 1 : one.client_id - other.client_id,
  );
  for (let start = 0; start < rows.length; start += rowsAtOnce) {
    const insert = db.insertInto('client_ids').values(rows.slice(start, start + rowsAtOnce));
    if (dialectOf(db) === 'postgres') await insert.onConflict((conflict) => conflict.doNothing()).execute();
    else await insert.ignore().execute();
  }
}
