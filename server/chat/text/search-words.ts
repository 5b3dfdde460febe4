// SPDX-License-Identifier: GPL-2.0-or-later

// Scripts written without spaces between words: no tokenizer finds their words, pairs of characters do.
const unspaced = String.raw`\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}\p{sc=Bopomofo}ー々`;
const run = new RegExp(`([${unspaced}]+)|([\\p{L}\\p{N}\\p{M}_]+)`, 'gu');

type Run = { readonly kind: 'word' | 'unspaced'; readonly text: string };

/**
 * What the full-text index holds of a text: words as they are; of scripts without spaces each pair of neighbouring
 * characters, and the last character of a run alone.
 */
export function indexWords(text: string): string {
  return runs(text)
    .map((part) => (part.kind === 'word' ? part.text : pairs(part.text, true).join(' ')))
    .join(' ');
}

/** One thing that has to be found: a phrase of index words, or a beginning of one. */
export type SearchTerm = { readonly phrase: string; readonly prefix: boolean };

/** What to look for so that a text which holds all words of the query is found; the last word may be unfinished. */
export function searchTerms(query: string): readonly SearchTerm[] {
  const parts = runs(query);
  return parts.map((part, index) => {
    if (part.kind === 'word') return { phrase: part.text, prefix: index === parts.length - 1 };
    const found = pairs(part.text, false);
    return found.length === 0 ? { phrase: part.text, prefix: true } : { phrase: found.join(' '), prefix: false };
  });
}

function runs(text: string): readonly Run[] {
  return [...text.normalize('NFKC').toLowerCase().matchAll(run)].map((match) =>
    match[1] === undefined ? { kind: 'word', text: match[0] } : { kind: 'unspaced', text: match[1] },
  );
}

function pairs(text: string, withLast: boolean): readonly string[] {
  const characters = [...text];
  const found = characters.slice(1).map((character, index) => `${characters[index] ?? ''}${character}`);
  const last = characters.at(-1);
  return withLast && last !== undefined ? [...found, last] : found;
}
