// SPDX-License-Identifier: GPL-2.0-or-later
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TestWiki, startWiki } from '../wiki/start-wiki.ts';
import { ownArticle, ownCases } from './own-cases.ts';
import { type ParsoidLines, startParsoid } from './parsoid-lines.ts';
import { throughSession } from './round-trip.ts';
import { edits, makeEdit, withoutEdit } from './scripted-edits.ts';

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

describe('a page that is opened and not changed', () => {
  test.each(Object.entries(ownCases))('keeps its wikitext to the letter: %s', async (name, wikitext) => {
    const outcome = await throughSession(parsoid, { name, wikitext });
    expect(outcome).toEqual({ wikitext, held: true });
  });

  test.each(Object.entries(ownCases))(
    'is all in the document, not only in what it was read from: %s',
    async (name, wikitext) => {
      const outcome = await throughSession(parsoid, { name, wikitext }, undefined, { unchanged: 'as held' });
      expect(outcome).toEqual({ wikitext, held: true });
    },
  );
});

describe('a page in which one place is changed', () => {
  test.each(Object.entries(edits))('differs in that place alone: %s', async (kind, edit) => {
    const outcome = await throughSession(parsoid, { name: 'Cat', wikitext: ownArticle }, (page) =>
      makeEdit(page, edit, () => 0),
    );
    expect(outcome?.wikitext).not.toBe(ownArticle);
    expect(withoutEdit(kind, outcome?.wikitext ?? '')).toBe(ownArticle);
  });
});
