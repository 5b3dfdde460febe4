// SPDX-License-Identifier: GPL-2.0-or-later
import { LRUCache } from 'lru-cache';
import type { RevisionSummary } from '@parley/protocol/http/api.ts';
import type { RevisionContent } from '../port.ts';
import { ContentAnswer, HistoryAnswer, pageOf, summaryOf } from './answers.ts';
import type { WikiRequests } from './wiki-requests.ts';

/** Revisions of the wiki's pages. They never change, except that one can be hidden. */
export type Revisions = {
  content(id: number): Promise<RevisionContent | undefined>;
  history(title: string, limit: number, before?: number): Promise<readonly RevisionSummary[]>;
  forget(ids: readonly number[]): void;
};

/** Characters of HTML and source kept in memory. */
const remembered = 64 * 1024 * 1024;

/** Revisions over the wiki's answers. Making one's HTML costs the wiki up to seconds: people who ask at once share it. */
export function createRevisions(wiki: string, requests: WikiRequests): Revisions {
  const known = new LRUCache<number, RevisionContent>({
    maxSize: remembered,
    sizeCalculation: ({ html, source }) => html.length + (source?.length ?? 0) + 1000,
  });
  const asked = new Map<number, Promise<RevisionContent | undefined>>();

  const ask = async (id: number): Promise<RevisionContent | undefined> => {
    const answer = await requests.get('html', { revision: id }, ContentAnswer, true);
    if (answer === undefined) return undefined;
    const { page, revision, html, wikitext } = answer;
    const summary = summaryOf(wiki, revision);
    const content = { page: pageOf(page), revision: summary, html, ...(wikitext == null ? {} : { source: wikitext }) };
    if (asked.has(id)) known.set(id, content);
    return content;
  };

  return {
    content: (id) => {
      if (!Number.isSafeInteger(id) || id < 1) return Promise.resolve(undefined);
      const content = known.get(id);
      if (content !== undefined) return Promise.resolve(content);
      const sharing = asked.get(id);
      if (sharing !== undefined) return sharing;
      const asking = ask(id).finally(() => asked.delete(id));
      asked.set(id, asking);
      return asking;
    },
    history: async (title, limit, before) => {
      const answer = await requests.get('history', { title, limit, before }, HistoryAnswer);
      return (answer?.revisions ?? []).map((revision) => summaryOf(wiki, revision));
    },
    forget: (ids) => {
      for (const id of ids) {
        known.delete(id);
        asked.delete(id);
      }
    },
  };
}
