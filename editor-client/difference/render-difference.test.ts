// SPDX-License-Identifier: GPL-2.0-or-later
// @vitest-environment jsdom
import type { Node } from 'prosemirror-model';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import '../on-demand/messages.ts';
import { anyPage, heading, list, page, table } from '@parley/protocol/merge/pages-for-tests.ts';
import { pageSchema } from '@parley/protocol/schema/page-schema.ts';
import { compareDocuments, countChanges } from './compare-documents.ts';
import { changeAttribute, renderDifference } from './render-difference.ts';

function shown(old: Node, current: Node): HTMLElement {
  const root = document.createElement('div');
  root.append(renderDifference(compareDocuments(old, current)));
  return root;
}

const many = (length: number) => Array.from({ length }, (_, index) => `Paragraph number ${index} stays.`);

describe('showing a difference', () => {
  test('marks words that came and went, and says so to screen readers', () => {
    const root = shown(page('The web is sticky.'), page('The web is strong.'));
    expect(root.querySelector('del')?.textContent).toBe('Removed: sticky');
    expect(root.querySelector('ins')?.textContent).toBe('Added: strong');
  });

  test('folds stretches that did not change, and shows them on a click', () => {
    const root = shown(page(...many(9), 'The end.'), page(...many(9), 'The very end.'));
    const button = root.querySelector('button');
    expect(button?.textContent).toBe('8 unchanged paragraphs: show');
    expect(root.textContent).not.toContain('number 0');
    button?.click();
    expect(root.textContent).toContain('number 0');
    expect(root.querySelector('button')).toBeNull();
  });

  test('keeps lists and tables valid', () => {
    const items = shown(page(list('ant', 'bee')), page(list('ant', 'bee', 'cat')));
    expect([...(items.querySelector('ul')?.children ?? [])].every((child) => child.tagName === 'LI')).toBe(true);
    expect(items.querySelector('li[data-change] > ins')?.textContent).toBe('Added: cat');
    const rows = shown(page(table(['a', 'b'])), page(table(['a', 'b'], ['c', 'd'])));
    expect(rows.querySelectorAll('tr[data-change] > td > ins')).toHaveLength(2);
  });

  test('gives lists the direction of their own words, not of the words of the interface in them', () => {
    const items = shown(page(list('ant', 'bee')), page(list('ant', 'bee', 'cat')));
    expect(items.querySelector('ul')?.dir).toBe('auto');
    expect(items.querySelector<HTMLElement>('li .hidden-text')?.dir).toBe('ltr');
    const whole = shown(page('Text.'), page('Text.', list('ant')));
    expect(whole.querySelector('ins ul')?.getAttribute('dir')).toBe('auto');
  });

  test('says what kind of block it was and is now', () => {
    const root = shown(page('The web'), page(heading(3, 'The web')));
    expect(root.querySelector('.note')?.textContent).toBe('paragraph → heading of level 3');
  });

  test('names the link that was added to unchanged words', () => {
    const linked = pageSchema.text('silk', [pageSchema.marks.page_link.create({ title: 'Spider silk' })]);
    const root = shown(page('silk'), page(pageSchema.nodes.paragraph.create(null, linked)));
    expect(root.querySelector<HTMLElement>('.formatted')?.title).toBe('added: link to Spider silk');
    expect(root.querySelector('a')).toBeNull();
  });

  test('names categories, which have no form of their own', () => {
    const category = pageSchema.nodes.category.create({ title: 'Category:Spiders' });
    expect(shown(page('Text.'), page('Text.', category)).querySelector('ins')?.textContent).toBe(
      'Added: Category: Spiders',
    );
  });

  test('runs nothing that kept markup holds', () => {
    const opaque = pageSchema.nodes.opaque_block.create({
      html: '<img src=x onerror="alert(1)"><script>alert(1)</script>',
    });
    const root = shown(page(), page(opaque));
    expect(root.querySelector('img, script')).toBeNull();
  });

  test('has one place to go to for each change it counts, whatever the pages', () => {
    fc.assert(
      fc.property(anyPage, anyPage, (old, current) => {
        const changes = compareDocuments(old, current);
        const { inserted, removed, changed } = countChanges(changes);
        const root = document.createElement('div');
        root.append(renderDifference(changes));
        expect(root.querySelectorAll(`[${changeAttribute}]`)).toHaveLength(inserted + removed + changed);
      }),
      { seed: 5, numRuns: 200 },
    );
  });
});
