// SPDX-License-Identifier: GPL-2.0-or-later
import { api } from './api-client.ts';

/** Titles of the wiki's pages that begin with or contain the words, best first. */
export async function searchTitles(words: string, signal?: AbortSignal): Promise<readonly string[]> {
  const options = { query: { q: words, limit: 8 }, ...(signal && { signal }) };
  return (await api.get<{ readonly titles: readonly string[] }>('/api/wiki/search', options)).titles;
}
