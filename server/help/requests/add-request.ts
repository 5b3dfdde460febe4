// SPDX-License-Identifier: GPL-2.0-or-later
import { type ErrorCode, ParleyError } from '@parley/protocol/errors/codes.ts';
import type { Insertable, Kysely, Transaction } from 'kysely';
import { isDuplicate } from '../../storage/dialects/failures.ts';
import { inTransaction } from '../../storage/in-transaction.ts';
import type { HelpFigureTable, HelpRequestTable, HelpTables } from '../../storage/tables/help.ts';
import { isOpen, type RequestRecord } from './request-record.ts';

/** Attempts of one question; each failed one means that another one of the same person was taken meanwhile. */
const attempts = 20;

/**
 * What became of a question: it is kept now, was kept by the same command before, or its asker has another one open,
 * which another server may have taken in the same instant.
 */
export type AddedRequest = { readonly kind: 'added' | 'known' | 'open'; readonly request: RequestRecord };

/** The one place that a person's questions on a wiki have. */
type Place = { readonly wiki: string; readonly asker_key: string; readonly id: string };

/** A question as it is to be kept. */
export type RequestRows = {
  readonly request: Insertable<HelpRequestTable> & Place;
  readonly figures: Insertable<HelpFigureTable>;
};

/**
 * Takes a question in, unless the asker has one open: whichever servers take questions of one person in one instant, one
 * of them puts its question in the place of the last, and the others find that one there.
 */
export async function addRequest(
  db: Kysely<HelpTables>,
  rows: RequestRows,
  known: {
    find(id: string): Promise<RequestRecord | undefined>;
    askedAs(): Promise<RequestRecord | undefined>;
  },
): Promise<AddedRequest> {
  const { wiki, asker_key: asker } = rows.request;
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const before = await known.askedAs();
    if (before !== undefined) return { kind: 'known', request: before };
    const last = await lastAsked(db, wiki, asker);
    const request = last === undefined ? undefined : await known.find(last);
    if (request !== undefined && isOpen(request.state)) return { kind: 'open', request };
    if (!(await insertAfter(db, rows, last))) continue;
    const added = await known.find(rows.request.id);
    if (added !== undefined) return { kind: 'added', request: added };
  }
  throw new ParleyError('storage_failed');
}

async function lastAsked(db: Kysely<HelpTables>, wiki: string, asker: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('help_last_asked')
    .select('request')
    .where('wiki', '=', wiki)
    .where('asker_key', '=', asker)
    .executeTakeFirst();
  return row?.request;
}

/** What was begun is undone. */
class PlaceTaken extends Error {}

/** Keeps the question if the last one of its asker is still this one; answers whether it was. */
async function insertAfter(db: Kysely<HelpTables>, rows: RequestRows, last: string | undefined): Promise<boolean> {
  try {
    return await inTransaction(db, async (tx) => {
      // This comes first: it is what the others wait for.
      if (!(await takePlace(tx, rows.request, last))) return false;
      // What was kept until now may have been asked again in the same instant.
      if (last !== undefined && (await isOpenIn(tx, last))) throw new PlaceTaken();
      await tx.insertInto('help_requests').values(rows.request).execute();
      await tx.insertInto('help_figures').values(rows.figures).execute();
      return true;
    });
  } catch (error) {
    if (isDuplicate(error) || error instanceof PlaceTaken) return false;
    throw error;
  }
}

/**
 * Does what makes a question that was kept the open one of its asker. Rejects `refusal` when they have another one open,
 * whichever server takes it in this instant.
 */
export async function openAgain(
  db: Kysely<HelpTables>,
  question: Place,
  refusal: ErrorCode,
  work: (tx: Transaction<HelpTables>) => Promise<boolean>,
): Promise<boolean> {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const last = await lastAsked(db, question.wiki, question.asker_key);
    try {
      const done = await inTransaction(db, async (tx) => {
        if (!(await takePlace(tx, question, last))) return undefined;
        if (last !== undefined && last !== question.id && (await isOpenIn(tx, last))) throw new ParleyError(refusal);
        return work(tx);
      });
      if (done !== undefined) return done;
    } catch (error) {
      if (!isDuplicate(error)) throw error;
    }
  }
  throw new ParleyError('storage_failed');
}

async function isOpenIn(tx: Transaction<HelpTables>, id: string): Promise<boolean> {
  const row = await tx
    .selectFrom('help_requests')
    .select('id')
    .where('id', '=', id)
    .where('live', '=', 1)
    .where('state', '!=', 'parked')
    .executeTakeFirst();
  return row !== undefined;
}

async function takePlace(
  tx: Transaction<HelpTables>,
  { wiki, asker_key: asker, id }: Place,
  last: string | undefined,
): Promise<boolean> {
  if (last === undefined) {
    await tx.insertInto('help_last_asked').values({ wiki, asker_key: asker, request: id }).execute();
    return true;
  }
  const { numUpdatedRows } = await tx
    .updateTable('help_last_asked')
    .set({ request: id })
    .where('wiki', '=', wiki)
    .where('asker_key', '=', asker)
    .where('request', '=', last)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}
