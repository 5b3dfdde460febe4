// SPDX-License-Identifier: GPL-2.0-or-later
import { sql } from 'kysely';
import { searchKey } from './title.ts';
import type { WikiDatabase } from './wiki-database.ts';

/** Titles looked at for one answer; more would not change what comes first. */
const candidates = 200;

/** Titles that begin with or contain the words, best first: exact, beginning, at a word, anywhere; then shorter ones. */
export async function searchTitles(db: WikiDatabase, words: string, limit: number): Promise<readonly string[]> {
  const key = searchKey(words).slice(0, 255);
  if (key === '' || limit < 1) return [];
  const [beginning, containing] = await Promise.all([
    matching(db, [`${escaped(key)}%`]),
    matching(
      db,
      key
        .split(' ')
        .slice(0, 8)
        .map((word) => `%${escaped(word)}%`),
    ),
  ]);
  const found = new Map([...beginning, ...containing].map((row) => [row.title, row.search_title]));
  return [...found]
    .map(([title, text]) => ({ title, rank: rank(text, key), length: text.length }))
    .toSorted((a, b) => a.rank - b.rank || a.length - b.length || (a.title < b.title ? -1 : 1))
    .slice(0, limit)
    .map((entry) => entry.title);
}

function rank(text: string, key: string): number {
  // A category is found by its own name too, after the articles.
  const name = text.replace(/^category:/u, '');
  const penalty = name === text ? 0 : 0.5;
  if (name === key || text === key) return penalty;
  if (name.startsWith(key)) return 1 + penalty;
  if (new RegExp(`(^|[^\\p{L}\\p{N}])${literal(key)}`, 'u').test(name)) return 2 + penalty;
  return (name.includes(key) ? 3 : 4) + penalty;
}

async function matching(db: WikiDatabase, patterns: readonly string[]) {
  let query = db.selectFrom('wiki_pages').select(['title', 'search_title']);
  for (const pattern of patterns) query = query.where(sql<boolean>`search_title like ${pattern} escape '!'`);
  return query.orderBy('search_title').limit(candidates).execute();
}

function escaped(text: string): string {
  return text.replaceAll(/[!%_]/gu, '!$&');
}

function literal(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\/]/gu, String.raw`\$&`);
}
