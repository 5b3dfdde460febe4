// SPDX-License-Identifier: GPL-2.0-or-later
import { describe, expect, it } from 'vitest';
import { pageSchema } from './page-schema.ts';
import { isSourcePage, sourcePage, wikitextOf } from './source-line.ts';

describe('a page as lines of wikitext', () => {
  const samples = ['', 'one line', "'''Bold''' \n\n* item\n", '  spaces \t at\tends  \n\n\n', '<nowiki>&amp;</nowiki>'];
  it.each(samples)('gives back what it was made of: %j', (wikitext) => {
    expect(wikitextOf(sourcePage(pageSchema, wikitext))).toBe(wikitext);
  });

  it('counts every kind of line break as one', () => {
    expect(wikitextOf(sourcePage(pageSchema, 'a\r\nb\rc'))).toBe('a\nb\nc');
  });

  it('is a valid page, which a visual page is not mistaken for', () => {
    const page = sourcePage(pageSchema, '== Silk ==\ntext');
    expect(() => page.check()).not.toThrow();
    expect(isSourcePage(page)).toBe(true);
    expect(isSourcePage(pageSchema.node('doc', null, [pageSchema.node('paragraph')]))).toBe(false);
  });

  it('stands at the top of a document only', () => {
    const line = pageSchema.node('source_line');
    expect(() => pageSchema.node('blockquote', null, [line]).check()).toThrow(RangeError);
  });
});
