// SPDX-License-Identifier: GPL-2.0-or-later
import { describe, expect, test } from 'vitest';
import { isCategoryTitle, normaliseTitle, searchKey, titleOrNothing } from './title.ts';

describe('a title', () => {
  test.each([
    ['orb-weaver', 'Orb-weaver'],
    ['  Silk__moth _ x ', 'Silk moth x'],
    ['e\u0301toffe', '\u00C9toffe'],
    ['category : natural fibres', 'Category:Natural fibres'],
    ['CATEGORY:silk', 'Category:Silk'],
    [':Category:Silk', 'Category:Silk'],
    ['ßilk', 'ßilk'],
    ['ﷺ', 'ﷺ'],
    ['__proto__', 'Proto'],
    ['constructor', 'Constructor'],
    ['a/b', 'A/b'],
    ['50 % wool', '50 % wool'],
    ['𐐨eseret', '𐐀eseret'],
  ])('%j becomes %j', (text, title) => {
    expect(normaliseTitle(text)).toBe(title);
    expect(normaliseTitle(title)).toBe(title);
  });

  test.each([
    '',
    ' ',
    '_',
    'Category:',
    'a#b',
    'a<b',
    'a|b',
    'a{b}',
    '[a]',
    '..',
    '.',
    '../x',
    'a/../b',
    'a/.',
    'a\nb',
    'a\u202Eb',
    'a\u200Bb',
    'a%41',
    'a&amp;b',
    '~~~',
    '\uD800',
    '🕸'.repeat(64),
    'x'.repeat(256),
  ])('%j is refused', (text) => {
    expect(titleOrNothing(text)).toBeUndefined();
  });

  test('may have exactly 255 bytes', () => {
    const title = '🕸'.repeat(63) + 'xyz';
    expect(Buffer.byteLength(title)).toBe(255);
    expect(normaliseTitle(title)).toBe(title);
  });

  test('tells categories apart', () => {
    expect(isCategoryTitle('Category:Silk')).toBe(true);
    expect(isCategoryTitle('Categorysilk')).toBe(false);
  });

  test('is searched without case and accents', () => {
    expect(searchKey('Étoffe  DE_Soie')).toBe('etoffe de soie');
  });
});
