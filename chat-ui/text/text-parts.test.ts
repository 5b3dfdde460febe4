// SPDX-License-Identifier: GPL-2.0-or-later
import { assert, constantFrom, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countMentions, findMentions, mentionOf, mentionsName } from './mentions.ts';
import { textParts } from './text-parts.ts';

const origin = 'https://wiki.example';

describe('the parts of a text', () => {
  test('are links, pages, mentions and the text between them', () => {
    expect(textParts('See https://a.example/x, [[Orb-weaver|it]] and @Alice.', origin)).toEqual([
      { kind: 'text', text: 'See ' },
      { kind: 'link', text: 'https://a.example/x', href: 'https://a.example/x' },
      { kind: 'text', text: ', ' },
      { kind: 'page', text: 'it', title: 'Orb-weaver' },
      { kind: 'text', text: ' and ' },
      { kind: 'mention', text: '@Alice', name: 'Alice' },
      { kind: 'text', text: '.' },
    ]);
  });

  test('show an address of this wiki as its page', () => {
    expect(textParts(`${origin}/wiki/Orb-weaver_spider`, origin)).toEqual([
      { kind: 'page', text: 'Orb-weaver spider', title: 'Orb-weaver spider' },
    ]);
  });

  test.each([
    ['https://a.example/Silk_(fibre).', 'https://a.example/Silk_(fibre)'],
    ['(see http://a.example/x)', 'http://a.example/x'],
    ['www.example.org, too', 'www.example.org'],
    ['https://例え.jp/道?q=1&r=2#z。', 'https://例え.jp/道?q=1&r=2#z'],
  ])('find the address in %s', (text, expected) => {
    expect(
      textParts(text, origin)
        .filter((part) => part.kind === 'link')
        .map((part) => part.text),
    ).toEqual([expected]);
  });

  test.each([
    'https://',
    'www.',
    'http://...',
    'javascript:alert(1)',
    'data:text/html,x',
    'main.rs and a.b.c',
    '[[<b>]]',
    'a@b.org',
  ])('make no link of %s', (text) => {
    expect(textParts(text, origin)).toEqual([{ kind: 'text', text }]);
  });

  test('hold every character of a text, whatever is in it', () => {
    const text = string({ unit: constantFrom('a', '[', ']', '@', '"', '.', ' ', 'ñ', '\u202e') });
    const held = property(text, (each) => {
      const parts = textParts(each, origin);
      const letters = (whole: string) => whole.replaceAll(/[[\]"]/g, '');
      expect(letters(parts.map((part) => part.text).join(''))).toBe(letters(each));
    });
    expect(() => assert(held, { seed: 7 })).not.toThrow();
  });
});

describe('mentions', () => {
  test.each(['Alice', 'Ada Lovelace', 'J. R.', 'مريم', 'O’Neil'])('of %s are found again', (name) => {
    const text = `ask ${mentionOf(name)}, please`;
    expect(findMentions(text).map((mention) => mention.name)).toEqual([name]);
    expect(mentionsName(text, name.toUpperCase())).toBe(true);
  });

  test('count people, not mentions', () => {
    expect(countMentions('@A @a @B mail@c.example')).toBe(2);
  });
});
