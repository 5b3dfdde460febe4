// SPDX-License-Identifier: GPL-2.0-or-later
import { api } from '@parley/chat-ui/http/api-client.ts';
import { pageAddress, titleOfAddress } from '@parley/chat-ui/wiki/page-address.ts';
import type { PageDirectory } from '../../editor/links/page-directory.ts';

/** Titles offered for a link at once. */
const suggestions = 8;

async function searchTitles(words: string, signal?: AbortSignal): Promise<readonly string[]> {
  const answer = await api.get<{ readonly titles: readonly string[] }>('/api/wiki/search', {
    query: { q: words, limit: suggestions },
    ...(signal === undefined ? {} : { signal }),
  });
  return answer.titles;
}

/** The pages of the wiki that this page belongs to, for links in the text. */
export const wikiPages: PageDirectory = {
  search: async (typed, signal) => (await searchTitles(typed, signal)).map((title) => ({ title })),
  addressOf: pageAddress,
  titleOf: (address) => titleOfAddress(address.href, location.origin),
  categoryPrefix: 'Category:',
};

/** The same for links in messages. */
export const searchPageTitles = (words: string): Promise<readonly string[]> => searchTitles(words);
