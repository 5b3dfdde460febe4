// SPDX-License-Identifier: GPL-2.0-or-later
import { describe, expect, test } from 'vitest';
import { addressIn, readTarget } from './link-target.ts';
import type { PageDirectory } from './page-directory.ts';
import { emptyDirectory, tidyTitle } from './page-directory.ts';

const pages: PageDirectory = {
  ...emptyDirectory,
  titleOf: (address) => (address.hostname === 'wiki.example' ? address.pathname.slice('/wiki/'.length) : undefined),
};

describe('what a person typed as the target of a link', () => {
  test.each([
    ['Spider silk', { kind: 'page', title: 'Spider silk' }],
    ['  Spider_silk ', { kind: 'page', title: 'Spider silk' }],
    ['[[Spider]]', { kind: 'page', title: 'Spider' }],
    ['https://example.org/a?b#c', { kind: 'outside', href: 'https://example.org/a?b#c' }],
    ['www.example.org', { kind: 'outside', href: 'https://www.example.org' }],
    ['mailto:a@example.org', { kind: 'outside', href: 'mailto:a@example.org' }],
    ['https://wiki.example/wiki/Spider_silk', { kind: 'page', title: 'Spider silk' }],
    ['Category: Spiders', { kind: 'page', title: 'Category: Spiders' }],
    ['العنكبوت', { kind: 'page', title: 'العنكبوت' }],
  ])('%s', (typed, target) => {
    expect(readTarget(typed, pages)).toEqual(target);
  });

  test.each(['', '   ', '<b>', 'a|b', '{{x}}', 'a#b', 'x'.repeat(256)])('%s leads nowhere', (typed) => {
    expect(readTarget(typed, pages)).toBeUndefined();
  });

  test('an address that would run something is none', () => {
    expect(addressIn('javascript:alert(1)')).toBeUndefined();
    expect(addressIn('data:text/html,x')).toBeUndefined();
    expect(addressIn('see https://example.org')).toBeUndefined();
  });

  test('titles lose doubled spaces and control characters make none', () => {
    expect(tidyTitle('a  b')).toBe('a b');
    expect(tidyTitle('a\u0000b')).toBeUndefined();
  });
});
