// SPDX-License-Identifier: GPL-2.0-or-later
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SeededRandom } from '../../harness/random.ts';
import { type TestWiki, startWiki } from '../wiki/start-wiki.ts';
import { articles, dataFolder, type Sample } from './data-folder.ts';
import { changedLines } from './changed-lines.ts';
import { type ParsoidLines, startParsoid } from './parsoid-lines.ts';
import { forEach, throughSession } from './round-trip.ts';
import { type Edit, edits, makeEdit, written } from './scripted-edits.ts';

/**
 * Articles as they are on real wikis. All of them take minutes: `npm run test:round-trip`. Otherwise a seeded choice:
 * some for being opened and left as they are, one for each kind of edit.
 */
const everything = process.env['PARLEY_ROUND_TRIP'] === 'all';
const chosen = 12;
/** Longer ones only when all are run. */
const longest = 60_000;

const found = await articles();
const leftOut = found === undefined ? ` (left out: none in ${dataFolder})` : '';
const all = found ?? [];

function choose(random: SeededRandom, count: number): readonly Sample[] {
  const left = all.filter(({ wikitext }) => wikitext.length <= longest);
  return Array.from({ length: Math.min(count, left.length) }, () => left.splice(random.below(left.length), 1)).flat();
}

describe.skipIf(all.length === 0)(`real articles${leftOut}`, () => {
  let wiki: TestWiki;
  let parsoid: ParsoidLines;

  beforeAll(async () => {
    wiki = await startWiki({ push: false });
    parsoid = startParsoid(wiki.folder);
  });

  afterAll(async () => {
    parsoid.stop();
    await wiki.stop();
  });

  test(
    'are the same to the letter after they were opened and published without a change',
    { timeout: 600_000 },
    async () => {
      const changed: string[] = [];
      await forEach(everything ? all : choose(new SeededRandom(1), chosen), async (article) => {
        const outcome = await throughSession(parsoid, article, undefined, everything ? { unchanged: 'as held' } : {});
        if (outcome?.wikitext !== article.wikitext || !outcome.held) changed.push(article.name);
      });
      expect(changed).toEqual([]);
    },
  );

  test.each(Object.entries(edits))(
    'differ only where they were edited: %s',
    { timeout: 600_000 },
    async (kind, edit) => {
      const random = new SeededRandom(kind.length);
      let edited = 0;
      const enough = () => !everything && edited > 0;
      await forEach(everything ? all : choose(random, chosen), async (article) => {
        if (!enough() && (await editOf(article, edit, random))) edited += 1;
      });
      expect(edited, 'articles with a place for this edit').toBeGreaterThan(0);
    },
  );

  /** Whether there was a place for the edit; what it changed must be its own lines. */
  async function editOf(article: Sample, edit: Edit, random: SeededRandom): Promise<boolean> {
    const outcome = await throughSession(parsoid, article, (page) =>
      makeEdit(page, edit, (count) => random.below(count)),
    );
    if (outcome === undefined) return false;
    const { removed, added } = changedLines(article.wikitext, outcome.wikitext);
    const lines = added.filter((line) => line.trim() !== '');
    const isOneLine = removed.length <= 1 && lines.length === 1 && lines[0]?.includes(written) === true;
    expect(isOneLine ? undefined : { article: article.name, removed, added }).toBeUndefined();
    return true;
  }
});
