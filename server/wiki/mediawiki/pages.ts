// SPDX-License-Identifier: GPL-2.0-or-later
import { LRUCache } from 'lru-cache';
import { ParleyError } from '@parley/protocol/errors/codes.ts';
import type { WikiPage } from '../port.ts';
import { PageAnswer, pageOf } from './answers.ts';
import type { WikiRequests } from './wiki-requests.ts';

/** What the wiki's pages are at present: asked for once, then kept true by what the wiki tells. */
export type Pages = {
  named(title: string): Promise<WikiPage>;
  byId(pageId: number): Promise<WikiPage | undefined>;
  /** Whether people edit this page as text with markup: scripts and data have editors of their own. */
  isWikitext(title: string): boolean;
  /** The wiki told what a page is now. */
  learn(page: WikiPage): void;
  /** What was known of a title or a page may be wrong now. */
  forget(page: WikiPage): void;
};

/** How long an answer is taken without asking again, in milliseconds, should an event ever be missing. */
const holds = 60_000;
/** How long an answer still serves while the wiki is not there. */
const servesWithoutWiki = 86_400_000;
const remembered = 20_000;

type Known = { readonly page: WikiPage; readonly wikitext: boolean; readonly at: number };

/** Pages over the wiki's answers. */
export function createPages(requests: WikiRequests, now: () => number): Pages {
  const titles = new LRUCache<string, string>({ max: remembered });
  const pages = new LRUCache<string, Known>({ max: remembered });
  const ids = new LRUCache<number, string>({ max: remembered });
  /** Rises with every change, so that an answer that is older than a change is not kept. */
  let changes = 0;

  const keep = (page: WikiPage, wikitext: boolean): void => {
    pages.set(page.title, { page, wikitext, at: now() });
    titles.set(page.title, page.title);
    if (page.pageId !== undefined) ids.set(page.pageId, page.title);
  };
  const ask = async (query: { readonly title: string } | { readonly id: number }): Promise<WikiPage | undefined> => {
    const before = changes;
    const answer = await requests.get('page', query, PageAnswer);
    if (answer === undefined) return undefined;
    const page = pageOf(answer);
    if (before === changes) {
      keep(page, answer.contentModel == null || answer.contentModel === 'wikitext');
      if ('title' in query) titles.set(query.title, page.title);
    }
    return page;
  };
  const orKnown = async (known: Known | undefined, asked: () => Promise<WikiPage | undefined>) => {
    if (known !== undefined && now() - known.at < holds) return known.page;
    try {
      return await asked();
    } catch (error) {
      const away = error instanceof ParleyError && error.code === 'wiki_unavailable';
      if (away && known !== undefined && now() - known.at < servesWithoutWiki) return known.page;
      throw error;
    }
  };

  return {
    named: async (title) => {
      const known = pages.get(titles.get(title) ?? '');
      const page = await orKnown(known, () => ask({ title }));
      if (page === undefined) throw new ParleyError('title_invalid');
      return page;
    },
    byId: async (pageId) => {
      const known = pages.get(ids.get(pageId) ?? '');
      return orKnown(known?.page.pageId === pageId ? known : undefined, async () => {
        const page = await ask({ id: pageId });
        return page?.pageId === pageId ? page : undefined;
      });
    },
    isWikitext: (title) => pages.get(title)?.wikitext ?? true,
    learn: (page) => {
      changes += 1;
      const before = page.pageId === undefined ? undefined : ids.get(page.pageId);
      if (before !== undefined && before !== page.title) pages.delete(before);
      keep(page, pages.get(page.title)?.wikitext ?? true);
    },
    forget: (page) => {
      changes += 1;
      pages.delete(page.title);
      if (page.pageId !== undefined) ids.delete(page.pageId);
    },
  };
}
