// SPDX-License-Identifier: GPL-2.0-or-later
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Doc } from 'yjs';
import { anyPage, page } from '@parley/protocol/merge/pages-for-tests.ts';
import { pageSchema } from '@parley/protocol/schema/page-schema.ts';
import { sourcePage } from '@parley/protocol/schema/source-line.ts';
import { carryOver } from './carry-over.ts';
import { pageFromJson, pageToJson, readPage, writePage } from './page-in-document.ts';

describe('carrying unsent words into the present document', () => {
  test('adds them to what others published meanwhile', () => {
    const result = carryOver(
      { base: page('One stays.', 'Two is here.'), ours: page('One stays.', 'Two is here, written offline.') },
      page('One was published.', 'Two is here.'),
    );
    expect(result.kind).toBe('fits');
    if (result.kind !== 'fits') return;
    expect(result.page.eq(page('One was published.', 'Two is here, written offline.'))).toBe(true);
  });

  test('does nothing when all of it arrived after all', () => {
    const base = page('One.');
    const ours = page('One and more.');
    expect(carryOver({ base, ours }, page('One and more.')).kind).toBe('nothing');
    expect(carryOver({ base, ours: base }, page('Something else.')).kind).toBe('nothing');
    expect(carryOver({ base, ours }, page('One and more.', 'And a second.')).kind).toBe('nothing');
  });

  test('leaves it to the person when the same words changed', () => {
    const result = carryOver({ base: page('About 3,000.'), ours: page('About 3,100.') }, page('About 2,900.'));
    expect(result.kind).toBe('does-not-fit');
  });

  test('leaves it to the person when the session went on with the wikitext', () => {
    const result = carryOver(
      { base: page('One.'), ours: page('One.', 'And another.') },
      sourcePage(pageSchema, 'One.'),
    );
    expect(result.kind).toBe('does-not-fit');
  });

  test('leaves it to the person when it is not known what was acknowledged', () => {
    expect(carryOver({ ours: page('Words.') }, page('Others.')).kind).toBe('does-not-fit');
  });
});

describe('a page in an edit document', () => {
  test('is read as it was written, whatever stood there before', () => {
    fc.assert(
      fc.property(anyPage, anyPage, (before, after) => {
        const doc = new Doc();
        writePage(doc, before, 'test');
        expect(readPage(doc).eq(before)).toBe(true);
        writePage(doc, after, 'test');
        expect(readPage(doc).eq(after)).toBe(true);
      }),
      { seed: 11, numRuns: 150 },
    );
  });

  test('survives being kept as JSON, and something else is not taken for one', () => {
    const kept = page('Words.');
    expect(pageFromJson(JSON.parse(JSON.stringify(pageToJson(kept))))?.eq(kept)).toBe(true);
    expect(pageFromJson({ type: 'paragraph' })).toBeUndefined();
    expect(pageFromJson({ type: 'doc', content: [{ type: 'text', text: 'no block' }] })).toBeUndefined();
    expect(pageFromJson(null)).toBeUndefined();
  });
});
