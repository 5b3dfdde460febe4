// SPDX-License-Identifier: GPL-2.0-or-later
import { ParleyError } from '@parley/protocol/errors/codes.ts';
import type { RevisionSummary } from '@parley/protocol/http/api.ts';
import type { Node } from 'prosemirror-model';
import { parsePage, renderPage } from '../../editing/page-html.ts';
import type { PublishRequest } from '../port.ts';
import { readPageContent } from './page-content.ts';
import { replaceRelations } from './relations.ts';
import { normaliseTitle, searchKey } from './title.ts';
import type { WikiTransaction } from './wiki-database.ts';

/** Longest summary in bytes, as in MediaWiki. */
export const maxSummaryBytes = 500;
/** Largest page in bytes of HTML. */
export const maxPageBytes = 2 * 1024 * 1024;

export type Saved = { readonly pageId: number; readonly title: string; readonly revision: RevisionSummary };

/** A checked request: canonical HTML and its parsed content. */
export type Draft = PublishRequest & { readonly content: Node; readonly at: number };

/** A request with its content made safe and canonical; rejects what no page can be. */
export function prepare(request: PublishRequest, at: number): Draft {
  if (Buffer.byteLength(request.html) > maxPageBytes) throw new ParleyError('too_large', 'The page is too large.');
  const content = parsePage(request.html);
  return {
    ...request,
    title: normaliseTitle(request.title),
    summary: shortened(request.summary),
    html: renderPage(content),
    content,
    at,
  };
}

/**
 * Makes one revision of a prepared draft within a transaction. The base is checked by the statement that raises it
 * too, so of two writers with one base exactly one wins and the other is told `edit_conflict`.
 */
export async function writeRevision(trx: WikiTransaction, draft: Draft): Promise<Saved> {
  const page = await trx
    .selectFrom('wiki_pages')
    .select(['id', 'latest_revision'])
    .where('title', '=', draft.title)
    .executeTakeFirst();
  if ((page?.latest_revision ?? 0) !== draft.baseRevision) throw new ParleyError('edit_conflict');
  if (page !== undefined) await requireDifference(trx, page.latest_revision, draft.html);
  const pageId = page?.id ?? (await createPage(trx, draft));
  const id = await insertRevision(trx, pageId, draft);
  await raiseLatest(trx, pageId, id, draft);
  await replaceRelations(trx, pageId, readPageContent(draft.content, draft.title));
  return { pageId, title: draft.title, revision: summaryOf(id, draft) };
}

async function requireDifference(trx: WikiTransaction, latest: number, html: string): Promise<void> {
  const row = await trx.selectFrom('wiki_revisions').select('html').where('id', '=', latest).executeTakeFirst();
  if (row?.html === html) throw new ParleyError('nothing_to_publish');
}

async function createPage(trx: WikiTransaction, draft: Draft): Promise<number> {
  await trx
    .insertInto('wiki_pages')
    .values({
      title: draft.title,
      search_title: searchKey(draft.title),
      latest_revision: 0,
      created_at: draft.at,
      changed_at: draft.at,
    })
    .execute();
  const row = await trx
    .selectFrom('wiki_pages')
    .select('id')
    .where('title', '=', draft.title)
    .executeTakeFirstOrThrow();
  return row.id;
}

async function insertRevision(trx: WikiTransaction, pageId: number, draft: Draft): Promise<number> {
  const result = await trx
    .insertInto('wiki_revisions')
    .values({
      page_id: pageId,
      parent_id: draft.baseRevision,
      at: draft.at,
      author_wiki: draft.by.wiki,
      author_id: draft.by.userId,
      author_name: draft.by.name,
      author_central: draft.by.centralId ?? null,
      summary: draft.summary,
      html: draft.html,
      bytes: Buffer.byteLength(draft.html),
      edit_chat: draft.editChat ?? null,
      co_authors: JSON.stringify(draft.coAuthors),
    })
    .executeTakeFirst();
  if (result.insertId !== undefined) return Number(result.insertId);
  const row = await trx
    .selectFrom('wiki_revisions')
    .select((expression) => expression.fn.max('id').as('id'))
    .where('page_id', '=', pageId)
    .executeTakeFirstOrThrow();
  return row.id;
}

async function raiseLatest(trx: WikiTransaction, pageId: number, revision: number, draft: Draft): Promise<void> {
  const result = await trx
    .updateTable('wiki_pages')
    .set({ latest_revision: revision, changed_at: draft.at })
    .where('id', '=', pageId)
    .where('latest_revision', '=', draft.baseRevision)
    .executeTakeFirst();
  if (Number(result.numUpdatedRows) !== 1) throw new ParleyError('edit_conflict');
}

function summaryOf(id: number, draft: Draft): RevisionSummary {
  return {
    id,
    parent: draft.baseRevision,
    at: draft.at,
    by: draft.by,
    summary: draft.summary,
    coAuthors: draft.coAuthors,
    bytes: Buffer.byteLength(draft.html),
    ...(draft.editChat === undefined ? {} : { editChat: draft.editChat }),
  };
}

/** One line of at most `maxSummaryBytes`, cut between characters. */
function shortened(summary: string): string {
  const line = summary
    .normalize('NFC')
    .replaceAll(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .trim();
  let bytes = 0;
  let text = '';
  for (const character of line) {
    bytes += Buffer.byteLength(character);
    if (bytes > maxSummaryBytes) break;
    text += character;
  }
  return text;
}
