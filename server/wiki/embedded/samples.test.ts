// SPDX-License-Identifier: GPL-2.0-or-later
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Database, openDatabase } from '../../storage/database.ts';
import { createEmbeddedWiki, type EmbeddedWiki } from './embedded-wiki.ts';
import { importSamples, readSamples } from './samples.ts';
import { isCategoryTitle } from './title.ts';

let db: Database;
let wiki: EmbeddedWiki;
const samples = await readSamples();
const articles = samples.map((sample) => sample.title).filter((title) => !isCategoryTitle(title));

beforeAll(async () => {
  db = await openDatabase(':memory:');
  await importSamples(db, 'demo', 1_000_000_000);
  wiki = createEmbeddedWiki(db, { id: 'demo', rolesOf: () => [], log: pino({ level: 'silent' }) });
});
afterAll(async () => db.destroy());

async function depth(category: string, seen: readonly string[] = []): Promise<number> {
  const parents = (await wiki.relations(category))?.categories ?? [];
  if (seen.includes(category) || parents.length === 0) return 1;
  return 1 + Math.max(...(await Promise.all(parents.map((parent) => depth(parent, [...seen, category])))));
}

describe('the sample pages', () => {
  test('come into an empty wiki once', async () => {
    expect(await wiki.pages.count()).toBe(samples.length);
    expect(articles.length).toBeGreaterThanOrEqual(18);
    expect(await importSamples(db, 'demo', 2_000_000_000)).toBe(0);
  });

  test('refer to each other: nearly every link and every category leads to a page', async () => {
    for (const title of articles) {
      const { links, categories } = (await wiki.relations(title)) ?? { links: [], categories: [] };
      const there = await wiki.pages.existing([...links, ...categories]);
      const missing = [...links, ...categories].filter((target) => !there.has(target));
      expect({ title, missing }).toEqual({ title, missing: title === 'Main Page' ? ['Felt', 'Lace'] : [] });
      expect(links.length).toBeGreaterThan(0);
    }
  });

  test('hang in a category tree at least three levels deep', async () => {
    expect(await depth('Category:Silk')).toBeGreaterThanOrEqual(4);
    expect((await wiki.linksAndCategories.members('Category:Silk', 50)).length).toBeGreaterThan(4);
  });

  test('carry hints, hosts and a hidden category', async () => {
    expect(await wiki.relations('Spider silk')).toMatchObject({ hints: ['Silk'] });
    expect(await wiki.relations('Weaving')).toMatchObject({ host: true });
    expect((await wiki.relations('Sea silk'))?.categories).toEqual(['Category:Silk']);
    expect(await wiki.linksAndCategories.members('Category:Pages to be expanded', 9)).not.toEqual([]);
  });

  test('use headings, nested lists, tables with headers, quotes, rules and code', async () => {
    const all = (await Promise.all(articles.map((title) => wiki.latest(title)))).map((page) => page?.html).join('');
    for (const tag of ['h2', 'ul', 'ol', 'table', 'th', 'blockquote', 'hr', 'pre', 'b', 'i'])
      expect(all).toContain(`<${tag}`);
    expect(all).toMatch(/<li><p>[^<]*(<b>[^<]*<\/b>[^<]*)?<\/p><ul>/u);
  });

  test('have histories that grow', async () => {
    const history = await wiki.history('Orb-weaver', 10);
    expect(history.map((revision) => revision.summary)).toEqual(['Add more', 'How the web is built', 'Start the page']);
    const [newest, , first] = history;
    expect(newest?.at).toBe(1_000_000_000);
    expect(first?.bytes).toBeLessThan(newest?.bytes ?? 0);
    expect(new Set(history.map((revision) => revision.by.name)).size).toBeGreaterThan(1);
  });
});
