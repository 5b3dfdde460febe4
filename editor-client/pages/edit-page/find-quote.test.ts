// SPDX-License-Identifier: GPL-2.0-or-later
import { describe, expect, test } from 'vitest';
import { list, page } from '@parley/protocol/merge/pages-for-tests.ts';
import { findQuote } from './find-quote.ts';

const text = page('Spiders make  silk.', list('a safety line', 'a trap'), 'All of them.');

function words(quote: string): string | undefined {
  const range = findQuote(text, quote);
  return range === undefined ? undefined : text.textBetween(range.from, range.to, ' ');
}

describe('finding the words of a quote in another text', () => {
  test('finds words inside a paragraph, whatever the white space', () => {
    expect(words('make silk')).toBe('make  silk');
  });

  test('finds words that run over several blocks', () => {
    expect(words('line a trap All')).toBe('line a trap All');
  });

  test('finds the beginning of a quote with words left out', () => {
    expect(words('Spiders make…of them.')).toBe('Spiders make');
  });

  test('does not find what is not there', () => {
    expect(words('beetles')).toBeUndefined();
    expect(words('')).toBeUndefined();
    expect(words('…')).toBeUndefined();
  });
});
