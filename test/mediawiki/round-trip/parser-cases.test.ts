// SPDX-License-Identifier: GPL-2.0-or-later
import type { WriteOptions } from '@parley/protocol/parsoid/write-html.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TestWiki, startWiki } from '../wiki/start-wiki.ts';
import { dataFolder, parserCases, type Sample } from './data-folder.ts';
import { type ParsoidLines, startParsoid } from './parsoid-lines.ts';
import { forEach, throughSession } from './round-trip.ts';

const cases = parserCases();
const leftOut = cases === undefined ? ` (left out: none in ${dataFolder})` : '';

/** Cases that do not come back as they were, and why. There are none. */
const exceptions: ReadonlyMap<string, string> = new Map();

describe.skipIf(cases === undefined)(`Parsoid's own cases${leftOut}`, () => {
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

  async function changed(samples: readonly Sample[], options: WriteOptions): Promise<readonly string[]> {
    const names: string[] = [];
    await forEach(samples, async (sample) => {
      const outcome = await throughSession(parsoid, sample, undefined, options);
      if (outcome?.wikitext !== sample.wikitext || !outcome.held) names.push(sample.name);
    });
    return names.filter((name) => !exceptions.has(name));
  }

  test('come back to the letter through an edit session', async () => {
    expect(await changed(cases ?? [], {})).toEqual([]);
  });

  test('come back to the letter from the document alone, with no element taken over whole', async () => {
    expect(await changed(cases ?? [], { unchanged: 'as held' })).toEqual([]);
  });
});
