// SPDX-License-Identifier: GPL-2.0-or-later
import { createHash } from 'node:crypto';
import { type Kysely, sql } from 'kysely';
import { boundedRuns, largeRows } from '../bounded-runs.ts';
import type { Database } from '../database.ts';
import { dialectOf } from '../dialects/dialect-of.ts';
import { transferredTables } from './transferred-tables.ts';

/** A row of any table. */
type Row = Readonly<Record<string, unknown>>;
type AnyTables = Record<string, Record<string, unknown>>;

/** One table after it was moved. */
export type MovedTable = { readonly table: string; readonly rows: number };

/** The target holds something already, or holds something else than the source in the end. */
export class TransferError extends Error {
  override readonly name = 'TransferError';
}

/** Rows read and written at once; rows of the journal may be large. */
const rowsAtOnce = 200;

/**
 * Copies everything kept from one database into another, empty one, in one transaction, and compares both row by row.
 * Nobody may write to either meanwhile. What is derived, such as full-text indices, is for the caller to make anew.
 * Rejects with a `TransferError` and leaves the target empty when it holds rows already or differs in the end.
 */
export async function transfer(
  source: Database,
  target: Database,
  moved: (table: MovedTable) => void,
): Promise<readonly MovedTable[]> {
  const from = source as unknown as Kysely<AnyTables>;
  return (target as unknown as Kysely<AnyTables>).transaction().execute(async (to) => {
    const done: MovedTable[] = [];
    for (const table of Object.keys(transferredTables)) await requireEmpty(to, table);
    for (const [table, { key, counts }] of Object.entries(transferredTables)) {
      const rows = await copyTable(from, to, table, key);
      if (counts !== undefined) await countOn(to, table, counts);
      if ((await digestOf(from, table, key)) !== (await digestOf(to, table, key))) {
        throw new TransferError(`The table ${table} is not the same in both databases. Nothing was moved.`);
      }
      done.push({ table, rows });
      moved({ table, rows });
    }
    return done;
  });
}

async function requireEmpty(db: Kysely<AnyTables>, table: string): Promise<void> {
  const row = await db.selectFrom(table).selectAll().limit(1).executeTakeFirst();
  if (row !== undefined)
    throw new TransferError(`The table ${table} of the target holds rows. Name an empty database.`);
}

async function copyTable(
  from: Kysely<AnyTables>,
  to: Kysely<AnyTables>,
  table: string,
  key: readonly string[],
): Promise<number> {
  let rows = 0;
  for await (const batch of batchesOf(from, table, key)) {
    for (const run of boundedRuns(batch, largeRows, sizeOf)) {
      await to
        .insertInto(table)
        .values([...run])
        .execute();
    }
    rows += batch.length;
  }
  return rows;
}

/** The bytes of what may be large. */
function sizeOf(row: Row): number {
  return Object.values(row).reduce((sum: number, value) => sum + lengthOf(value), 0);
}

function lengthOf(value: unknown): number {
  if (typeof value === 'string') return Buffer.byteLength(value);
  return value instanceof Uint8Array ? value.length : 0;
}

/** All rows in the order of their key. */
async function* batchesOf(
  db: Kysely<AnyTables>,
  table: string,
  key: readonly string[],
): AsyncGenerator<readonly Row[]> {
  let last: Row | undefined;
  for (;;) {
    let query = db.selectFrom(table).selectAll().limit(rowsAtOnce);
    for (const column of key) query = query.orderBy(column);
    if (last !== undefined) {
      const columns = sql.join(key.map((column) => sql.ref(column)));
      const values = sql.join(key.map((column) => sql.val(last?.[column])));
      query = query.where(sql<boolean>`(${columns}) > (${values})`);
    }
    const rows = await query.execute();
    if (rows.length > 0) yield rows;
    last = rows.at(-1);
    if (rows.length < rowsAtOnce) return;
  }
}

/** A checksum over every value of every row. */
async function digestOf(db: Kysely<AnyTables>, table: string, key: readonly string[]): Promise<string> {
  const hash = createHash('sha256');
  for await (const batch of batchesOf(db, table, key)) {
    for (const row of batch) {
      for (const column of Object.keys(row).toSorted()) hash.update(`${column}=${asText(row[column])}\n`);
    }
  }
  return hash.digest('hex');
}

function asText(value: unknown): string {
  if (value instanceof Uint8Array) return createHash('sha256').update(value).digest('hex');
  return JSON.stringify(value);
}

/** Lets a column that counts up go on after the rows that were given their numbers. */
async function countOn(db: Kysely<AnyTables>, table: string, column: string): Promise<void> {
  // The others look at the highest number by themselves.
  if (dialectOf(db) !== 'postgres') return;
  const name = sql.ref(column);
  await sql`select setval(pg_get_serial_sequence(${table}, ${column}),
    coalesce((select max(${name}) from ${sql.table(table)}), 0) + 1, false)`.execute(db);
}
