// SPDX-License-Identifier: GPL-2.0-or-later
import { createHash } from 'node:crypto';
import type { Kysely } from 'kysely';
import { LRUCache } from 'lru-cache';
import { readTogether } from '../storage/read-together.ts';
import type { EditingTables } from '../storage/tables/editing.ts';
import { pageOfChange, type Wiki, type WikiChange, type WikiPage } from '../wiki/port.ts';

/** Which page a key of document names stands for. A page keeps its key when it is created, moved or made anew. */
export type PageKeys = {
  /** The key of a page. Writes nothing: anyone may ask for any title. */
  keyOf(page: WikiPage): Promise<string>;
  /** The page of a key; `undefined` for a key the server never gave out, or forgot. */
  pageOf(key: string): Promise<WikiPage | undefined>;
  /** Keeps what a key stands for over a restart, now that something is kept under it. */
  keep(key: string, page: WikiPage): Promise<void>;
  /** Follows what happens on the wiki. */
  follow(change: WikiChange): Promise<void>;
};

/** The titles that were named here and not kept. */
export type NamedTitles = { titleNamed(key: string): string | undefined };

/** Titles named but not kept that are remembered; an older one is asked for again by its reader. */
const mostNamed = 20_000;

function keyOfTitle(title: string): string {
  return `t${createHash('sha256').update(title).digest('hex').slice(0, 32)}`;
}

/** Page keys over the database. */
export function createPageKeys(
  db: Kysely<EditingTables>,
  wiki: Wiki,
  namedElsewhere: (key: string) => Promise<string | undefined> = async () => undefined,
): PageKeys & NamedTitles {
  const named = new LRUCache<string, string>({ max: mostNamed });

  const rows = () => db.selectFrom('page_keys').where('wiki', '=', wiki.id);
  const rowOfKey = readTogether(async (keys: readonly string[]) => {
    const found = await rows().selectAll().where('page_key', 'in', keys).execute();
    return new Map(found.map((row) => [row.page_key, row]));
  });

  const keep: PageKeys['keep'] = async (key, page) => {
    const row = { title: page.title, page_id: page.pageId ?? null };
    if ((await rowOfKey(key)) === undefined) {
      await db
        .insertInto('page_keys')
        .values({ wiki: wiki.id, page_key: key, ...row })
        .execute();
    } else {
      await db.updateTable('page_keys').set(row).where('wiki', '=', wiki.id).where('page_key', '=', key).execute();
    }
  };

  const keyOfExisting = async (pageId: number): Promise<string | undefined> => {
    const row = await rows().select('page_key').where('page_id', '=', pageId).executeTakeFirst();
    return row?.page_key;
  };

  const waitingFor = (title: string) =>
    rows().select('page_key').where('title', '=', title).where('page_id', 'is', null).executeTakeFirst();

  const titleElsewhere = async (key: string): Promise<string | undefined> => {
    if (!key.startsWith('t')) return undefined;
    const title = await namedElsewhere(key);
    if (title === undefined || keyOfTitle(title) !== key) return undefined;
    named.set(key, title);
    return title;
  };

  return {
    titleNamed: (key) => named.get(key),
    keyOf: async (page) => {
      if (page.pageId !== undefined) return (await keyOfExisting(page.pageId)) ?? `p${String(page.pageId)}`;
      const key = (await waitingFor(page.title))?.page_key ?? keyOfTitle(page.title);
      named.set(key, page.title);
      return key;
    },
    pageOf: async (key) => {
      const row = await rowOfKey(key);
      if (row !== undefined) {
        const existing = row.page_id === null ? undefined : await wiki.pageById(row.page_id);
        return existing ?? wiki.page(row.title);
      }
      const title = named.get(key) ?? (await titleElsewhere(key));
      if (title !== undefined) return wiki.page(title);
      const id = /^p([1-9]\d{0,14})$/.exec(key)?.[1];
      return id === undefined ? undefined : wiki.pageById(Number(id));
    },
    keep,
    follow: async (change) => {
      const page = pageOfChange(change);
      if (change.kind === 'access' || page?.pageId === undefined) return;
      const key = await keyOfExisting(page.pageId);
      if (change.kind === 'deleted') {
        // The draft of a deleted page lives on under its title, until a page is made there again.
        if (key !== undefined) await keep(key, { title: page.title, latestRevision: 0 });
        return;
      }
      const waiting = await waitingFor(page.title);
      if (key !== undefined) await keep(key, page);
      else if (waiting !== undefined) await keep(waiting.page_key, page);
    },
  };
}
