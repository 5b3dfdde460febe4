// SPDX-License-Identifier: GPL-2.0-or-later
import { indexWords } from '../../text/search-words.ts';

/**
 * The words of a text for an index that takes them as they are: without accents, split at underscores, as SQLite's
 * tokenizer gives them. The position of a word is its index.
 */
export function foldedWords(text: string): readonly string[] {
  return fold(indexWords(text));
}

/** The words of a phrase to look for, in the same form. */
export function foldedPhrase(phrase: string): readonly string[] {
  return fold(phrase);
}

function fold(words: string): readonly string[] {
  const plain = words.replaceAll(/\p{Script=Latin}\p{M}*/gu, (letters) =>
    letters.normalize('NFD').replaceAll(/\p{M}/gu, ''),
  );
  return plain.split(/[\s_]+/u).filter((word) => word !== '');
}
