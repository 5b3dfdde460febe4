// SPDX-License-Identifier: GPL-2.0-or-later
import { ParleyError } from '@parley/protocol/errors/codes.ts';

/** Longest title in bytes of UTF-8, as in MediaWiki. */
export const maxTitleBytes = 255;

const categoryPrefix = 'Category:';
const forbiddenCharacters = /[#<>[\]|{}\uFFFD]/u;
/** Control characters, line and paragraph separators, noncharacters and lone surrogates. */
const controlCharacters = /[\p{Cc}\p{Cs}\u2028\u2029\uFFFE\uFFFF]/u;
/** Marks that change the direction of the text around them, and characters nobody can see. */
const invisibleCharacters = /[\u00AD\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/u;
/** What would be decoded once more on its way: `%41`, `&amp;`, and signatures. */
const ambiguousSequences = /%[0-9A-Fa-f]{2}|&[A-Za-z0-9#]+;|~~~/u;
const relativePath = /(^|\/)\.{1,2}(\/|$)/u;
const anySpace = /[ _\u00A0\u1680\u180E\u2000-\u200A\u202F\u205F\u3000]+/gu;

/**
 * The one form of a title, by MediaWiki's rules: NFC, single spaces, first letter upper case, at most 255 bytes.
 * Throws `title_invalid`, with the reason in words.
 */
export function normaliseTitle(text: string): string {
  if (text.length > maxTitleBytes * 4) throw new ParleyError('title_invalid', 'A title has at most 255 bytes.');
  // Before anything is trimmed: a line break at an end is as wrong as one in the middle.
  if (controlCharacters.test(text) || invisibleCharacters.test(text)) {
    throw new ParleyError('title_invalid', 'A title holds no invisible characters.');
  }
  const spaced = text.normalize('NFC').replaceAll(anySpace, ' ').trim().replace(/^:\s*/u, '');
  const title = withNamespace(spaced);
  const reason = refusal(title);
  if (reason !== undefined) throw new ParleyError('title_invalid', reason);
  return title;
}

/** As `normaliseTitle`, but `undefined` for what can be no title. */
export function titleOrNothing(text: string): string | undefined {
  try {
    return normaliseTitle(text);
  } catch {
    return undefined;
  }
}

function withNamespace(text: string): string {
  const match = /^category\s*:\s*/iu.exec(text);
  if (match === null) return upperFirst(text);
  return categoryPrefix + upperFirst(text.slice(match[0].length));
}

function upperFirst(text: string): string {
  const first = text.codePointAt(0);
  if (first === undefined) return text;
  const letter = String.fromCodePoint(first);
  const upper = letter.toUpperCase();
  // A letter such as ß has no upper case of one letter; Georgian has capitals that titles do not begin with.
  if (/\p{Script=Georgian}/u.test(letter)) return text;
  return [...upper].length === 1 ? upper + text.slice(letter.length) : text;
}

function refusal(title: string): string | undefined {
  if (title === '' || title === categoryPrefix) return 'A title needs at least one character.';
  if (forbiddenCharacters.test(title)) return 'A title holds none of # < > [ ] | { }';
  if (ambiguousSequences.test(title)) return 'A title holds no percent codes, entities or signatures.';
  if (relativePath.test(title)) return 'A title holds no . or .. between slashes.';
  if (Buffer.byteLength(title) > maxTitleBytes) return 'A title has at most 255 bytes.';
  return undefined;
}

/** Whether a normalised title names a category. */
export function isCategoryTitle(title: string): boolean {
  return title.startsWith(categoryPrefix);
}

/** A category's name without the prefix; any other title as it is. */
export function bareCategory(title: string): string {
  return isCategoryTitle(title) ? title.slice(categoryPrefix.length) : title;
}

/** Form in which titles are compared when searching: without case, accents and width. */
export function searchKey(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/\p{M}+/gu, '')
    .toLowerCase()
    .replaceAll('_', ' ')
    .replaceAll(/\s+/gu, ' ')
    .trim();
}
