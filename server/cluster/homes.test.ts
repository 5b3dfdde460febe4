// SPDX-License-Identifier: GPL-2.0-or-later
import type { Kysely, KyselyPlugin } from 'kysely';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Database, openDatabase } from '../storage/database.ts';
import type { InstallationTables } from '../storage/tables/installation.ts';
import { Homes } from './homes.ts';

const place = 'page:demo:p1';
let db: Database;
let one: Homes;
let other: Homes;
/** What becomes of what the first node asks of the database. */
let way: 'open' | 'cut' | 'without answers' = 'open';

/** A way to the database that a test can cut, before it is asked or before it answers. */
const cable: KyselyPlugin = {
  transformQuery: ({ node }) => {
    if (way === 'cut') throw new Error('The way is cut.');
    return node;
  },
  transformResult: async ({ result }) => {
    if (way === 'without answers') throw new Error('The answer was lost.');
    return result;
  },
};

beforeEach(async () => {
  way = 'open';
  db = await openDatabase(':memory:');
  const nodes = ['one', 'other'].map((id) => ({ id, started_at: 1 }));
  await db.insertInto('cluster_nodes').values(nodes).execute();
  const homes = (node: string, asked: Kysely<InstallationTables>) =>
    new Homes({ db: asked, node, refusal: () => undefined });
  one = homes('one', db.withPlugin(cable));
  other = homes('other', db);
});
afterEach(() => db.destroy());

test('a place that was given up without an answer is not believed to be here: another node may have it', async () => {
  expect(await one.homeOf(place)).toEqual({ kind: 'here' });
  way = 'without answers';
  await expect(one.giveUpUnused(() => false, 0)).rejects.toThrow('lost');
  way = 'open';
  expect(one.isHere(place)).toBe(false);
  expect(await other.homeOf(place)).toEqual({ kind: 'here' });
  expect(await one.homeOf(place)).toEqual({ kind: 'there', node: 'other' });
});

test('a lease that could not be given up is given up the next time, unless somebody asked for the place meanwhile', async () => {
  const wanted = 'page:demo:p2';
  for (const each of [place, wanted]) await one.homeOf(each);
  way = 'cut';
  await expect(one.giveUpUnused(() => false, 0)).rejects.toThrow('cut');
  way = 'open';
  expect(await one.homeOf(wanted)).toEqual({ kind: 'here' });
  expect(await one.giveUpUnused((each) => each === wanted, 0)).toBe(1);
  expect(await other.homeOf(place)).toEqual({ kind: 'here' });
  expect(await other.homeOf(wanted)).toEqual({ kind: 'there', node: 'one' });
  expect(await one.giveUpUnused((each) => each === wanted, 0)).toBe(0);
});

test('places that are handed over live at the other node, and those that live elsewhere stay there', async () => {
  const many = Array.from({ length: 700 }, (_, index) => `page:demo:m${String(index)}`);
  await Promise.all(many.map((each) => one.homeOf(each)));
  const elsewhere = 'page:demo:elsewhere';
  await other.homeOf(elsewhere);
  await one.handOver([...many, elsewhere], 'third');
  await db.insertInto('cluster_nodes').values({ id: 'third', started_at: 1 }).execute();
  expect(many.some((each) => one.isHere(each))).toBe(false);
  const homes = await Promise.all([...many, elsewhere].map((each) => one.homeOf(each)));
  expect(homes.slice(0, -1)).toEqual(many.map(() => ({ kind: 'there', node: 'third' })));
  expect(homes.at(-1)).toEqual({ kind: 'there', node: 'other' });
});
