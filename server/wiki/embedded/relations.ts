// SPDX-License-Identifier: GPL-2.0-or-later
import type { WikiDatabase, WikiTransaction } from './wiki-database.ts';
import type { PageRelations } from '../port.ts';
import type { PageContent } from './page-content.ts';
import { titleOrNothing } from './title.ts';

export type CategoryMember = { readonly title: string; readonly sortKey: string };
export type CategoryListing = { readonly title: string; readonly members: number; readonly hidden: boolean };

/** Pages read at once when all are read. */
const batchPages = 500;
/** How many rows one insert holds: databases bound the parameters of a query. */
const insertRows = 200;

/** Reads and keeps what pages say about each other. */
export class Relations {
  private readonly db: WikiDatabase;

  constructor(db: WikiDatabase) {
    this.db = db;
  }

  /** Links, categories (hidden ones left out) and hints of a page. */
  async of(pageId: number): Promise<PageRelations> {
    const [links, categories, properties, hidden] = await Promise.all([
      this.db.selectFrom('wiki_links').select('target').where('page_id', '=', pageId).orderBy('target').execute(),
      this.db
        .selectFrom('wiki_categories')
        .select('category')
        .where('page_id', '=', pageId)
        .orderBy('category')
        .execute(),
      this.db
        .selectFrom('wiki_properties')
        .select(['name', 'content'])
        .where('page_id', '=', pageId)
        .orderBy('position')
        .execute(),
      this.hiddenCategories(),
    ]);
    return assemble(links, categories, properties, hidden);
  }

  /** Links, categories and hints of every page, read a batch at a time. */
  async *all(): AsyncGenerator<{ readonly title: string; readonly relations: PageRelations }> {
    const hidden = await this.hiddenCategories();
    for (let last = 0; ;) {
      const pages = await this.db
        .selectFrom('wiki_pages')
        .select(['id', 'title'])
        .where('id', '>', last)
        .orderBy('id')
        .limit(batchPages)
        .execute();
      const end = pages.at(-1);
      if (end === undefined) return;
      const batch = await this.batch(last, end.id);
      for (const { id, title } of pages) {
        yield {
          title,
          relations: assemble(
            batch.links.get(id) ?? [],
            batch.categories.get(id) ?? [],
            batch.properties.get(id) ?? [],
            hidden,
          ),
        };
      }
      last = end.id;
    }
  }

  private async batch(after: number, upTo: number) {
    const [links, categories, properties] = await Promise.all([
      this.db.selectFrom('wiki_links').selectAll().where('page_id', '>', after).where('page_id', '<=', upTo).execute(),
      this.db
        .selectFrom('wiki_categories')
        .select(['page_id', 'category'])
        .where('page_id', '>', after)
        .where('page_id', '<=', upTo)
        .execute(),
      this.db
        .selectFrom('wiki_properties')
        .selectAll()
        .where('page_id', '>', after)
        .where('page_id', '<=', upTo)
        .orderBy('position')
        .execute(),
    ]);
    return { links: byPage(links), categories: byPage(categories), properties: byPage(properties) };
  }

  /** Categories of a page in the order of their names, hidden ones marked. */
  async categoriesOf(pageId: number): Promise<readonly { title: string; hidden: boolean }[]> {
    const hidden = await this.hiddenCategories();
    const rows = await this.db
      .selectFrom('wiki_categories')
      .select('category')
      .where('page_id', '=', pageId)
      .orderBy('category')
      .execute();
    return rows.map((row) => ({ title: row.category, hidden: hidden.has(row.category) }));
  }

  /** Pages in a category by sort key, at most `limit`. */
  async members(category: string, limit: number): Promise<readonly CategoryMember[]> {
    const rows = await this.db
      .selectFrom('wiki_categories')
      .innerJoin('wiki_pages', 'wiki_pages.id', 'wiki_categories.page_id')
      .select(['wiki_pages.title as title', 'wiki_categories.sort_key as sortKey'])
      .where('wiki_categories.category', '=', category)
      .orderBy('wiki_categories.sort_key')
      .orderBy('wiki_pages.title')
      .limit(limit)
      .execute();
    return rows;
  }

  /** All categories that have members, by name. */
  async categories(): Promise<readonly CategoryListing[]> {
    const [rows, hidden] = await Promise.all([
      this.db
        .selectFrom('wiki_categories')
        .select((expression) => ['category', expression.fn.countAll<number>().as('members')])
        .groupBy('category')
        .orderBy('category')
        .execute(),
      this.hiddenCategories(),
    ]);
    return rows.map((row) => ({
      title: row.category,
      members: Number(row.members),
      hidden: hidden.has(row.category),
    }));
  }

  /** Titles of pages that link to this title. */
  async linkingTo(title: string, limit: number): Promise<readonly string[]> {
    const rows = await this.db
      .selectFrom('wiki_links')
      .innerJoin('wiki_pages', 'wiki_pages.id', 'wiki_links.page_id')
      .select('wiki_pages.title as title')
      .where('wiki_links.target', '=', title)
      .orderBy('wiki_pages.title')
      .limit(limit)
      .execute();
    return rows.map((row) => row.title);
  }

  private async hiddenCategories(): Promise<ReadonlySet<string>> {
    const rows = await this.db
      .selectFrom('wiki_properties')
      .innerJoin('wiki_pages', 'wiki_pages.id', 'wiki_properties.page_id')
      .select('wiki_pages.title as title')
      .where('wiki_properties.name', '=', 'hiddencat')
      .execute();
    return new Set(rows.map((row) => row.title));
  }
}

function assemble(
  links: readonly { readonly target: string }[],
  categories: readonly { readonly category: string }[],
  properties: readonly { readonly name: string; readonly content: string }[],
  hidden: ReadonlySet<string>,
): PageRelations {
  const hints = properties
    .filter((property) => property.name === 'chatroom')
    .map((property) => titleOrNothing(property.content))
    .filter((title) => title !== undefined);
  return {
    links: links.map((link) => link.target),
    categories: categories.map((entry) => entry.category).filter((category) => !hidden.has(category)),
    hints: [...new Set(hints)],
    host: properties.some((property) => property.name === 'chathost'),
  };
}

function byPage<Row extends { readonly page_id: number }>(rows: readonly Row[]): ReadonlyMap<number, readonly Row[]> {
  const pages = new Map<number, Row[]>();
  for (const row of rows) {
    const page = pages.get(row.page_id);
    if (page === undefined) pages.set(row.page_id, [row]);
    else page.push(row);
  }
  return pages;
}

/** Replaces what is kept of a page's relations by what its newest content says, within a transaction. */
export async function replaceRelations(trx: WikiTransaction, pageId: number, content: PageContent): Promise<void> {
  await trx.deleteFrom('wiki_links').where('page_id', '=', pageId).execute();
  await trx.deleteFrom('wiki_categories').where('page_id', '=', pageId).execute();
  await trx.deleteFrom('wiki_properties').where('page_id', '=', pageId).execute();
  for (const links of portions(content.links)) {
    const rows = links.map((target) => ({ page_id: pageId, target }));
    await trx.insertInto('wiki_links').values(rows).execute();
  }
  for (const categories of portions(content.categories)) {
    const rows = categories.map((entry) => ({ page_id: pageId, category: entry.title, sort_key: entry.sortKey }));
    await trx.insertInto('wiki_categories').values(rows).execute();
  }
  const properties = content.properties.map((property, position) => ({ page_id: pageId, position, ...property }));
  if (properties.length > 0) await trx.insertInto('wiki_properties').values(properties).execute();
}

function* portions<T>(all: readonly T[]): Generator<readonly T[]> {
  for (let start = 0; start < all.length; start += insertRows) yield all.slice(start, start + insertRows);
}
