// SPDX-License-Identifier: GPL-2.0-or-later
import { pageSchema } from '@parley/protocol/schema/page-schema.ts';
import { describe, expect, test } from 'vitest';
import { findMatches, matchFrom } from './matches.ts';

const { nodes, marks } = pageSchema;
const text = (words: string) => pageSchema.text(words);

function found(content: Parameters<typeof nodes.paragraph.create>[1], words: string, matchCase = false): string[] {
  const page = nodes.doc.create(null, nodes.paragraph.create(null, content));
  return findMatches(page, { text: words, matchCase }).map(({ from, to }) => page.textBetween(from, to, '', '\ufffc'));
}

describe('finding', () => {
  test('does not mind case unless asked to', () => {
    expect(found(text('Silk and SILK and silk'), 'silk')).toEqual(['Silk', 'SILK', 'silk']);
    expect(found(text('Silk and SILK and silk'), 'SILK', true)).toEqual(['SILK']);
  });

  test('finds words that are partly bold or have a break before them', () => {
    const bold = pageSchema.text('weaver', [marks.strong.create()]);
    expect(found([text('orb-'), bold], 'orb-weaver')).toEqual(['orb-weaver']);
    expect(found([text('a'), nodes.hard_break.create(), text('orb')], 'orb')).toEqual(['orb']);
  });

  test('keeps positions right behind letters that grow in lower case', () => {
    expect(found(text('İİ silk'), 'silk')).toEqual(['silk']);
  });

  test('takes a hard space for a space, and finds nothing for nothing', () => {
    expect(found(text('5\u00a0km'), '5 km')).toEqual(['5\u00a0km']);
    expect(found(text('abc'), '')).toEqual([]);
  });

  test('goes on from a place, and from the top after the last', () => {
    const matches = [
      { from: 5, to: 6 },
      { from: 9, to: 10 },
    ];
    expect([matchFrom(matches, 0), matchFrom(matches, 6), matchFrom(matches, 20), matchFrom([], 0)]).toEqual([
      0, 1, 0, -1,
    ]);
  });
});
