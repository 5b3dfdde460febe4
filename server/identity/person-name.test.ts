// SPDX-License-Identifier: GPL-2.0-or-later
import { describe, expect, test } from 'vitest';
import { nameKey, normaliseName } from './person-name.ts';

describe('a name', () => {
  test.each([
    ['Alice', 'Alice'],
    ['  Alice   B_C ', 'Alice B C'],
    ['José', 'José'],
    ['王小明', '王小明'],
    ['ليلى', 'ليلى'],
    ['हिन्दी', 'हिन्दी'],
    ['Иван Петров', 'Иван Петров'],
    ['O’Neil-Ñandú 3', 'O’Neil-Ñandú 3'],
    ['__proto__', 'proto'],
    ['constructor', 'constructor'],
  ])('%j is kept as %j', (given, kept) => {
    expect(normaliseName(given)).toBe(kept);
  });

  test.each([
    ['nothing', ''],
    ['only blanks', ' \t '],
    ['a right-to-left override', '\u202Eecila'],
    ['a zero-width space', 'Ali\u200Bce'],
    ['a zero-width joiner', 'Ali\u200Dce'],
    ['a soft hyphen', 'Ali\u00ADce'],
    ['a control character', 'Ali\u0007ce'],
    ['a line break', 'Ali\nce'],
    ['a no-break space', 'Ali\u00A0ce'],
    ['a Hangul filler', '\u3164'],
    ['a Braille blank', 'A\u2800'],
    ['an unpaired surrogate', 'A\uD800'],
    ['a private character', 'A\uE000'],
    ['Latin and Cyrillic together', 'Аlice'],
    ['stacked marks', 'A\u0301\u0302\u0303\u0304\u0305'],
    ['no letter at all', '🕷🕷'],
    ['what titles cannot hold', 'Ali<ce>'],
    ['what marks another wiki', 'Alice@demo'],
    ['a network address', '192.168.0.1'],
    ['256 bytes', 'é'.repeat(128)],
    ['a very long text', 'a'.repeat(1_000_000)],
  ])('is refused with %s', (_what, given) => {
    expect(() => normaliseName(given)).toThrow(expect.objectContaining({ code: 'name_invalid' }));
  });

  test('may have 255 bytes', () => {
    expect(normaliseName(`a${'é'.repeat(127)}`)).toHaveLength(128);
  });

  test.each([
    ['Alice', 'aLICE'],
    ['Straße', 'STRASSE'],
    ['Ａｌｉｃｅ', 'Alice'],
    ['сор', 'cop'],
    ['ΟΡΑ', 'opa'],
  ])('%s is the same to hold as %s', (one, other) => {
    expect(nameKey(one)).toBe(nameKey(other));
  });

  test('is another to hold when it differs', () => {
    expect(nameKey('Alice')).not.toBe(nameKey('Alicia'));
  });
});
