// SPDX-License-Identifier: GPL-2.0-or-later
import { PersonSchema, type Person } from '@parley/protocol/identity/person.ts';
import type { RevisionSummary } from '@parley/protocol/http/api.ts';
import * as v from 'valibot';
import type { WikiDatabase } from './wiki-database.ts';
import type { RevisionContent } from '../port.ts';
import { type Pages, publicPage } from './pages.ts';

const summaryColumns = [
  'id',
  'page_id',
  'parent_id',
  'at',
  'author_wiki',
  'author_id',
  'author_name',
  'author_central',
  'summary',
  'bytes',
  'edit_chat',
  'co_authors',
] as const;

const CoAuthors = v.array(v.object({ person: PersonSchema, share: v.number() }));

type SummaryRow = {
  id: number;
  page_id: number;
  parent_id: number;
  at: number;
  author_wiki: string;
  author_id: string;
  author_name: string;
  author_central: string | null;
  summary: string;
  bytes: number;
  edit_chat: string | null;
  co_authors: string;
};

/** Reads revisions. */
export class Revisions {
  private readonly db: WikiDatabase;
  private readonly pages: Pages;

  constructor(db: WikiDatabase, pages: Pages) {
    this.db = db;
    this.pages = pages;
  }

  /** How many revisions a person has made. */
  async countBy({ wiki, userId }: Person): Promise<number> {
    const { count } = await this.db
      .selectFrom('wiki_revisions')
      .select((where) => where.fn.countAll<number>().as('count'))
      .where('author_wiki', '=', wiki)
      .where('author_id', '=', userId)
      .executeTakeFirstOrThrow();
    return Number(count);
  }

  /** One revision's content; `undefined` when there is none of this id. */
  async content(id: number): Promise<RevisionContent | undefined> {
    if (!Number.isSafeInteger(id)) return undefined;
    const row = await this.db
      .selectFrom('wiki_revisions')
      .select([...summaryColumns, 'html'])
      .where('id', '=', id)
      .executeTakeFirst();
    if (row === undefined) return undefined;
    const page = await this.pages.byId(row.page_id);
    if (page === undefined) return undefined;
    return { page: publicPage(page), revision: revisionSummary(row), html: row.html };
  }

  /** Newest first, older than revision `before` if given. */
  async history(pageId: number, limit: number, before?: number): Promise<readonly RevisionSummary[]> {
    let query = this.db.selectFrom('wiki_revisions').select(summaryColumns).where('page_id', '=', pageId);
    if (before !== undefined) query = query.where('id', '<', before);
    const rows = await query.orderBy('id', 'desc').limit(limit).execute();
    return rows.map(revisionSummary);
  }
}

function revisionSummary(row: SummaryRow): RevisionSummary {
  const by: Person = {
    wiki: row.author_wiki,
    userId: row.author_id,
    name: row.author_name,
    ...(row.author_central === null ? {} : { centralId: row.author_central }),
  };
  return {
    id: row.id,
    parent: row.parent_id,
    at: row.at,
    by,
    summary: row.summary,
    coAuthors: v.parse(CoAuthors, JSON.parse(row.co_authors)),
    bytes: row.bytes,
    ...(row.edit_chat === null ? {} : { editChat: row.edit_chat }),
  };
}
