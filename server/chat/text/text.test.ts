// SPDX-License-Identifier: GPL-2.0-or-later
import { describe, expect, test } from 'vitest';
import { cleanLine, cleanMessageText, neutralise } from '../../text/clean-text.ts';
import { asEmoji } from './emoji.ts';
import { countMentions } from './mentions.ts';

describe('The text of a message', () => {
  test('is composed (NFC) and trimmed, and keeps its line breaks', () => {
    expect(cleanMessageText('\n\ncafe\u0301\r\nnext \u2028third  ')).toBe('café\nnext \nthird');
  });

  test('loses control characters, byte order marks and lone surrogates', () => {
    expect(cleanMessageText('a\u0000b\u001B[31mc\uFEFF\uD800d')).toBe('ab[31mc\uFFFDd');
  });

  test('loses bidi overrides, and isolates end where the line ends', () => {
    expect(cleanMessageText('user\u202Egnp.exe')).toBe('usergnp.exe');
    expect(cleanMessageText('a\u2067b\nc')).toBe('a\u2067b\u2069\nc');
    expect(cleanMessageText('a\u2069b')).toBe('ab');
    expect(cleanMessageText('\u2068שלום\u2069!')).toBe('\u2068שלום\u2069!');
  });

  test('keeps what scripts need: marks of direction, joiners, several marks on one letter', () => {
    const persian = 'می\u200Cخواهم';
    const hebrew = 'בְּרֵאשִׁ֖ית'.normalize('NFC');
    expect(cleanMessageText(`${persian} \u200F${hebrew}`)).toBe(`${persian} \u200F${hebrew}`);
  });

  test('stacks at most eight marks on one base', () => {
    const pile = '\u0338\u0315'.repeat(100);
    const cleaned = cleanMessageText(`Z${pile}a${pile}`);
    expect(cleaned.length).toBeLessThanOrEqual(20);
    expect(cleaned).toContain('a');
  });

  test('cannot smuggle invisible tags, while a flag made of them stays', () => {
    const wales = '🏴\u{E0067}\u{E0062}\u{E0077}\u{E006C}\u{E0073}\u{E007F}';
    expect(cleanMessageText(`hi\u{E0041}\u{E0042} ${wales}`)).toBe(`hi ${wales}`);
  });

  test('may have 1,000 characters, not 1,001', () => {
    expect(cleanMessageText('a'.repeat(1000))).toHaveLength(1000);
    expect(() => cleanMessageText('a'.repeat(1001))).toThrow(expect.objectContaining({ code: 'text_too_long' }));
  });

  test.each(['', ' \n\t', '\u200B\u2060', '\u3164', '\u2800', '\u202E', '\uFE0F', '\u00AD', '\u{E0020}'])(
    'must show something: %j does not',
    (text) => {
      expect(() => cleanMessageText(text)).toThrow(expect.objectContaining({ code: 'text_empty' }));
    },
  );

  test('does not grow the page with empty lines', () => {
    expect(neutralise(`a${'\n'.repeat(500)}b`)).toBe('a\n\nb');
    expect(cleanLine(' one \n two ')).toBe('one two');
  });
});

describe('A reaction', () => {
  test.each(['👍', '❤️', '👩🏽‍🚀', '🇩🇪', '1️⃣', '🏳️‍🌈'])('may be %s', (emoji) => {
    expect(asEmoji(emoji)).toBe(emoji);
  });

  test('has one spelling', () => {
    expect(asEmoji('❤')).toBe('❤️');
    expect(asEmoji('✔')).toBe('✔️');
  });

  test.each(['', 'a', '1', 'ok', '👍👍', ' 👍', '__proto__', 'constructor', '\u200D', '🇩', '<b>'])(
    'may not be %j',
    (text) => {
      expect(asEmoji(text)).toBeUndefined();
    },
  );
});

describe('Mentions', () => {
  test.each([
    ['no one', 0],
    ['write to a@b.org', 0],
    ['@Alice and @Bob', 2],
    ['@alice @Alice @ALICE', 1],
    ['(@Алиса), @アリス!', 2],
    ['@@@ @ ', 0],
    ['@"Alice Smith" and @"Alice Jones"', 2],
    ['ask @Bob. @Bob!', 1],
  ])('of %j are %i', (text, count) => {
    expect(countMentions(text)).toBe(count);
  });
});
