// SPDX-License-Identifier: GPL-2.0-or-later
import { ParleyError } from '@parley/protocol/errors/codes.ts';

/** Bytes of UTF-8, as MediaWiki's limit for user names. */
const longestName = 255;

/** Characters MediaWiki refuses in titles and therefore in names, and those that read as an address or a command. */
const reserved = /[#<>[\]|{}@/:=]/u;

/**
 * Characters that cannot be seen or that change how their neighbours are shown: controls, formats (joiners, bidi
 * marks, tags), private use, unassigned, line and paragraph separators, and blanks other than the plain space.
 */
const unseen = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}\p{Zl}\p{Zp}]|(?! )\p{Zs}/u;

/** Letters with no shape of their own: Hangul fillers, the Braille blank, variation selectors. */
const blank = /[\u{115F}\u{1160}\u{3164}\u{FFA0}\u{2800}]|\p{Variation_Selector}|\p{Default_Ignorable_Code_Point}/u;

/** More combining marks on one letter than any language writes. */
const zalgo = /\p{M}{4,}/u;

/** Scripts whose letters are drawn alike, so that a name in two of them can pass for another's. */
const lookAlikeScripts = [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u, /\p{Script=Greek}/u, /\p{Script=Armenian}/u];

/** Looks like a network address: anonymous people once signed so, and nobody may pass for one. */
const address = /^(\d{1,3}\.){3}\d{1,3}$|^[0-9a-f]*:[0-9a-f:]+$/iu;

/**
 * A name as it is kept: NFC, trimmed, runs of spaces made one, underscores read as spaces, as MediaWiki does.
 * @throws ParleyError `name_invalid` for what cannot be told apart from another name by looking.
 */
export function normaliseName(given: string): string {
  if (given.length > longestName * 2) throw new ParleyError('name_invalid');
  const name = given.normalize('NFC').replaceAll('_', ' ').replaceAll(/ +/g, ' ').trim();
  const refused =
    name === '' ||
    Buffer.byteLength(name, 'utf8') > longestName ||
    reserved.test(name) ||
    unseen.test(name) ||
    blank.test(name) ||
    zalgo.test(name) ||
    address.test(name) ||
    !/[\p{L}\p{N}]/u.test(name) ||
    /^\p{M}/u.test(name) ||
    lookAlikeScripts.filter((script) => script.test(name)).length > 1;
  if (refused) throw new ParleyError('name_invalid');
  return name;
}

/** Letters of other scripts that are drawn as a Latin one. */
const drawnAlike = new Map(
  Object.entries({
    а: 'a',
    в: 'b',
    е: 'e',
    ё: 'e',
    і: 'i',
    ї: 'i',
    ј: 'j',
    к: 'k',
    м: 'm',
    н: 'h',
    о: 'o',
    р: 'p',
    с: 'c',
    ѕ: 's',
    т: 't',
    у: 'y',
    х: 'x',
    һ: 'h',
    ԁ: 'd',
    ԛ: 'q',
    ԝ: 'w',
    α: 'a',
    ι: 'i',
    κ: 'k',
    ν: 'v',
    ο: 'o',
    ρ: 'p',
    τ: 't',
    υ: 'u',
    χ: 'x',
    ı: 'i',
    օ: 'o',
    ո: 'n',
    ս: 'u',
  }),
);

/** Two names with one key cannot be held at once: case, width, styled letters and look-alikes are one. */
export function nameKey(name: string): string {
  const folded = name.normalize('NFKC').toLowerCase().toUpperCase().toLowerCase().normalize('NFKC');
  return Array.from(folded, (letter) => drawnAlike.get(letter) ?? letter).join('');
}
