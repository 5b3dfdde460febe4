// SPDX-License-Identifier: GPL-2.0-or-later
import { host } from '../host/host.ts';
import { api } from './api-client.ts';

/** Titles offered at once. */
const offered = 8;

/** Titles of the wiki's pages that begin with or contain the words, best first. */
export async function searchTitles(words: string, signal?: AbortSignal): Promise<readonly string[]> {
  const { searchTitles: ofWiki } = host();
  if (ofWiki !== undefined) return (await ofWiki(words, signal)).slice(0, offered);
  const options = { query: { q: words, limit: offered }, ...(signal && { signal }) };
  return (await api.get<{ readonly titles: readonly string[] }>('/api/wiki/search', options)).titles;
}
