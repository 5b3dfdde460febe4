// SPDX-License-Identifier: GPL-2.0-or-later
import type { Node } from 'prosemirror-model';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pageSchema } from '../schema/page-schema.ts';
import { mergeDocuments } from './merge-documents.ts';
import { anyPage, anyTextBlock, heading, list, page, paragraph, table } from './pages-for-tests.ts';

const { nodes, marks } = pageSchema;

function merged(base: Node, ours: Node, theirs: Node): Node {
  const result = mergeDocuments(base, ours, theirs);
  if (!result.ok) throw new Error('the merge found a conflict');
  result.doc.check();
  return result.doc;
}

describe('merging two versions of a page', () => {
  test('keeps both when they changed different paragraphs', () => {
    const base = page('One stays.', 'Two is here.', 'Three ends it.');
    const ours = page('One stays put.', 'Two is here.', 'Three ends it.');
    const theirs = page('One stays.', 'Two is here.', 'Three ends it all.');
    expect(merged(base, ours, theirs).eq(page('One stays put.', 'Two is here.', 'Three ends it all.'))).toBe(true);
  });

  test('keeps both when they changed different words of one paragraph', () => {
    const base = page('An orb weaver builds a spiral web of silk.');
    const ours = page('An orb-weaver builds a spiral web of silk.');
    const theirs = page('An orb weaver builds a spiral web of strong silk.');
    expect(merged(base, ours, theirs).textContent).toBe('An orb-weaver builds a spiral web of strong silk.');
  });

  test('refuses to choose when both changed the same word', () => {
    const base = page('About 3,000 species are known.');
    const ours = page('About 3,100 species are known.');
    const theirs = page('About 2,900 species are known.');
    const result = mergeDocuments(base, ours, theirs);
    expect(result.ok).toBe(false);
    if (result.ok) return;
    expect(result.conflicts).toHaveLength(1);
    expect(result.conflicts[0]?.ours[0]?.textContent).toBe('About 3,100 species are known.');
    expect(result.conflicts[0]?.theirs[0]?.textContent).toBe('About 2,900 species are known.');
  });

  test('refuses to choose when one side changed the paragraph that the other deleted', () => {
    const base = page('First.', 'A sentence about spiders.', 'Last.');
    const ours = page('First.', 'Last.');
    const theirs = page('First.', 'A sentence about large spiders.', 'Last.');
    expect(mergeDocuments(base, ours, theirs).ok).toBe(false);
  });

  test('lists every place that does not fit, in order', () => {
    const base = page('Alpha one.', 'Middle stays.', 'Omega one.');
    const result = mergeDocuments(
      base,
      page('Alpha two.', 'Middle stays.', 'Omega two.'),
      page('Alpha three.', 'Middle stays.', 'Omega three.'),
    );
    expect(result.ok).toBe(false);
    if (result.ok) return;
    expect(result.conflicts.map((conflict) => conflict.base[0]?.textContent)).toEqual(['Alpha one.', 'Omega one.']);
  });

  test('keeps paragraphs that both added at one place, and the same one once', () => {
    const base = page('First.', 'Last.');
    const ours = page('First.', 'From both.', 'From us.', 'Last.');
    const theirs = page('First.', 'From both.', 'From them.', 'Last.');
    expect(merged(base, ours, theirs).children.map((block) => block.textContent)).toEqual([
      'First.',
      'From both.',
      'From them.',
      'From us.',
      'Last.',
    ]);
  });

  test('keeps formatting of one side and words of the other', () => {
    const base = page('The web is sticky and strong.');
    const bold = pageSchema.text('The web is sticky and strong.', [marks.strong.create()]);
    const ours = page(nodes.paragraph.create(null, bold));
    const theirs = page('The web is sticky and very strong.');
    const result = merged(base, ours, theirs);
    expect(result.textContent).toBe('The web is sticky and very strong.');
    expect(result.firstChild?.firstChild?.marks.map((mark) => mark.type.name)).toEqual(['strong']);
  });

  test('adds the formatting of both sides to half a word each', () => {
    const base = page('spiderweb');
    const ours = page(
      nodes.paragraph.create(null, [pageSchema.text('spider', [marks.strong.create()]), pageSchema.text('web')]),
    );
    const theirs = page(
      nodes.paragraph.create(null, [pageSchema.text('spider'), pageSchema.text('web', [marks.em.create()])]),
    );
    const result = merged(base, ours, theirs);
    expect(result.firstChild?.children.map((node) => [node.text, node.marks[0]?.type.name])).toEqual([
      ['spider', 'strong'],
      ['web', 'em'],
    ]);
  });

  test('refuses to choose between two targets of one link', () => {
    const linked = (title: string) =>
      page(nodes.paragraph.create(null, pageSchema.text('silk', [marks.page_link.create({ title })])));
    expect(mergeDocuments(page('silk'), linked('Silk'), linked('Spider silk')).ok).toBe(false);
  });

  test('joins a heading level of one side with the wording of the other', () => {
    const result = merged(page(heading(2, 'The web')), page(heading(3, 'The web')), page(heading(2, 'The orb web')));
    expect(result.eq(page(heading(3, 'The orb web')))).toBe(true);
  });

  test('joins items added to different ends of a list', () => {
    const result = merged(
      page(list('beetle', 'spider')),
      page(list('ant', 'beetle', 'spider')),
      page(list('beetle', 'spider', 'wasp')),
    );
    expect(result.eq(page(list('ant', 'beetle', 'spider', 'wasp')))).toBe(true);
  });

  test('joins changes to two cells of one row', () => {
    const result = merged(
      page(table(['name', 'size'], ['spider', '1'])),
      page(table(['name', 'size'], ['orb spider', '1'])),
      page(table(['name', 'size'], ['spider', '2 cm'])),
    );
    expect(result.eq(page(table(['name', 'size'], ['orb spider', '2 cm'])))).toBe(true);
  });

  test('refuses a column from one side and a row from the other', () => {
    const base = page(table(['a', 'b'], ['c', 'd']));
    const ours = page(table(['a', 'b', 'x'], ['c', 'd', 'y']));
    const theirs = page(table(['a', 'b'], ['c', 'd'], ['e', 'f']));
    expect(mergeDocuments(base, ours, theirs).ok).toBe(false);
  });

  test('merges words of scripts without spaces', () => {
    const base = page('蜘蛛は糸を出す動物である。');
    const ours = page('大きな蜘蛛は糸を出す動物である。');
    const theirs = page('蜘蛛は糸を出す動物です。');
    expect(merged(base, ours, theirs).textContent).toContain('大きな蜘蛛');
  });
});

const run = { seed: 20261122, numRuns: 400 } as const;

describe('for any pages', () => {
  test('a side that changed nothing takes the other side', () => {
    fc.assert(
      fc.property(anyPage, anyPage, (base, changed) => {
        expect(merged(base, base, changed).eq(changed)).toBe(true);
        expect(merged(base, changed, base).eq(changed)).toBe(true);
        expect(merged(base, changed, changed).eq(changed)).toBe(true);
      }),
      run,
    );
  });

  test('a merge that succeeds is a valid page, and one that fails fails from both sides', () => {
    fc.assert(
      fc.property(anyPage, anyPage, anyPage, (base, ours, theirs) => {
        const one = mergeDocuments(base, ours, theirs);
        const other = mergeDocuments(base, theirs, ours);
        expect(one.ok).toBe(other.ok);
        if (one.ok) one.doc.check();
      }),
      run,
    );
  });

  test('changes to the first and the last block always fit together', () => {
    fc.assert(
      fc.property(anyTextBlock, anyTextBlock, anyPage, (first, last, middle) => {
        const between = [paragraph('A fence before.'), ...middle.children, paragraph('A fence behind.')];
        const whole = (one: Node, two: Node) => page(one, ...between, two);
        const start = paragraph('start');
        const end = paragraph('end');
        const result = merged(whole(start, end), whole(first, end), whole(start, last));
        expect(result.eq(whole(first, last))).toBe(true);
      }),
      run,
    );
  });
});
