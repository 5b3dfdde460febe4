// SPDX-License-Identifier: GPL-2.0-or-later
import { ParleyError } from '@parley/protocol/errors/codes.ts';
import { readTogether } from '../../storage/read-together.ts';
import type { WikiDatabase } from './wiki-database.ts';
import type { WikiPage } from '../port.ts';
import { normaliseTitle, searchKey } from './title.ts';

/** A page row as the rest of the embedded wiki needs it. */
export type StoredPage = WikiPage & {
  readonly pageId: number;
  readonly protection: string | null;
  readonly protectionUntil: number | null;
};

export type PageListing = { readonly title: string; readonly changedAt: number };

const pageColumns = ['id', 'title', 'latest_revision', 'protection', 'protection_until'] as const;

/** Reads pages by title and id. */
export class Pages {
  private readonly db: WikiDatabase;
  private readonly byTitle: (title: string) => Promise<StoredPage | undefined>;

  constructor(db: WikiDatabase) {
    this.db = db;
    this.byTitle = readTogether(async (titles) => {
      const rows = await db.selectFrom('wiki_pages').select(pageColumns).where('title', 'in', titles).execute();
      return new Map(rows.map((row) => [row.title, storedPage(row)]));
    }, 0);
  }

  /** The page of a normalised title, if it exists. */
  async find(title: string): Promise<StoredPage | undefined> {
    return this.byTitle(title);
  }

  async byId(pageId: number): Promise<StoredPage | undefined> {
    if (!Number.isSafeInteger(pageId)) return undefined;
    const row = await this.db.selectFrom('wiki_pages').select(pageColumns).where('id', '=', pageId).executeTakeFirst();
    return row === undefined ? undefined : storedPage(row);
  }

  /** The page as the port gives it, whether or not it exists. */
  async named(text: string): Promise<WikiPage> {
    const title = normaliseTitle(text);
    const page = await this.find(title);
    return page === undefined ? { title, latestRevision: 0 } : publicPage(page);
  }

  /** Which of these titles exist. */
  async existing(titles: Iterable<string>): Promise<ReadonlySet<string>> {
    const wanted = [...new Set(titles)];
    const found = new Set<string>();
    // Databases bound the number of parameters of one query.
    for (let start = 0; start < wanted.length; start += 500) {
      const rows = await this.db
        .selectFrom('wiki_pages')
        .select('title')
        .where('title', 'in', wanted.slice(start, start + 500))
        .execute();
      for (const row of rows) found.add(row.title);
    }
    return found;
  }

  /** Titles in alphabetical order after a title, at most `limit`. */
  async list(after: string, limit: number): Promise<readonly PageListing[]> {
    const key = searchKey(after);
    const rows = await this.db
      .selectFrom('wiki_pages')
      .select(['title', 'changed_at'])
      // Titles that differ only by case or accents share a key: the title itself decides between them.
      .where(({ eb, and, or }) =>
        or([eb('search_title', '>', key), and([eb('search_title', '=', key), eb('title', '>', after)])]),
      )
      .orderBy('search_title')
      .orderBy('title')
      .limit(limit)
      .execute();
    return rows.map((row) => ({ title: row.title, changedAt: row.changed_at }));
  }

  /** The pages changed last, newest first. */
  async recent(limit: number): Promise<readonly PageListing[]> {
    const rows = await this.db
      .selectFrom('wiki_pages')
      .select(['title', 'changed_at'])
      .where('title', 'not like', 'Category:%')
      .orderBy('changed_at', 'desc')
      .limit(limit)
      .execute();
    return rows.map((row) => ({ title: row.title, changedAt: row.changed_at }));
  }

  async count(): Promise<number> {
    const row = await this.db
      .selectFrom('wiki_pages')
      .select((expression) => expression.fn.countAll<number>().as('pages'))
      .executeTakeFirst();
    return Number(row?.pages ?? 0);
  }
}

/** What the port tells of a stored page. */
export function publicPage(page: StoredPage): WikiPage {
  return { title: page.title, pageId: page.pageId, latestRevision: page.latestRevision };
}

/** A page that must exist; rejects `not_found`. */
export async function existingPage(pages: Pages, title: string): Promise<StoredPage> {
  const page = await pages.find(normaliseTitle(title));
  if (page === undefined) throw new ParleyError('not_found');
  return page;
}

function storedPage(row: {
  id: number;
  title: string;
  latest_revision: number;
  protection: string | null;
  protection_until: number | null;
}): StoredPage {
  return {
    title: row.title,
    pageId: row.id,
    latestRevision: row.latest_revision,
    protection: row.protection,
    protectionUntil: row.protection_until,
  };
}
