// SPDX-License-Identifier: GPL-2.0-or-later
// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { simpleWikitext } from './simple-wikitext.ts';

const link = (href: string, words: string) => `<a rel="mw:WikiLink" href="${href}">${words}</a>`;

describe('the wikitext of a footnote', () => {
  test('has words, formatting and links', () => {
    expect(simpleWikitext(`<i>Spiders</i>, see ${link('./Orb-weaver', 'those')}, ${link('./Silk', 'Silk')}`)).toBe(
      "''Spiders'', see [[Orb-weaver|those]], [[Silk]]",
    );
    expect(simpleWikitext(link('./100%25_wool', '100% wool'))).toBe('[[100% wool]]');
  });

  test.each(['./100%', './%E0%A4%A', './%zz', './', 'Silk'])('is left to the wiki with a link to %s', (href) => {
    expect(simpleWikitext(`See ${link(href, 'there')}.`)).toBeUndefined();
  });
});
