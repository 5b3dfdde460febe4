// SPDX-License-Identifier: GPL-2.0-or-later
import { ParleyError } from '@parley/protocol/errors/codes.ts';
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

/** A question as it is to be kept. */
export type RequestRows = {
  readonly request: Insertable<HelpRequestTable> & { readonly wiki: string; readonly asker_key: string };
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

/** Keeps the question if the last one of its asker is still this one; answers whether it was. */
async function insertAfter(db: Kysely<HelpTables>, rows: RequestRows, last: string | undefined): Promise<boolean> {
  try {
    return await inTransaction(db, async (tx) => {
      // This comes first: it is what the others wait for.
      if (!(await takePlace(tx, rows, last))) return false;
      await tx.insertInto('help_requests').values(rows.request).execute();
      await tx.insertInto('help_figures').values(rows.figures).execute();
      return true;
    });
  } catch (error) {
    if (isDuplicate(error)) return false;
    throw error;
  }
}

async function takePlace(
  tx: Transaction<HelpTables>,
  { request: { wiki, asker_key: asker, id } }: RequestRows,
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
