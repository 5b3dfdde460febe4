// SPDX-License-Identifier: GPL-2.0-or-later

/** An `@` at the beginning of a word, and a name: bare without spaces, quoted with them. */
const pattern = /(?<![\p{L}\p{N}_.@-])@(?:"([^"\n]{1,255})"|([\p{L}\p{N}_][^\s@,;:!?()[\]{}<>"“”]*))/gu;

export type FoundMention = { readonly start: number; readonly end: number; readonly name: string };

/** What to write into a text to mention a person. */
export function mentionOf(name: string): string {
  return /^[\p{L}\p{N}_][^\s@,;:!?()[\]{}<>"“”]*$/u.test(name) && !/[.]$/.test(name) ? `@${name}` : `@"${name}"`;
}

/** Every mention in a text, with where it stands. */
export function findMentions(text: string): readonly FoundMention[] {
  return [...text.matchAll(pattern)].map((match) => {
    // The full stop that ends a sentence is no part of a bare name.
    const bare = (match[2] ?? '').replace(/[.]+$/u, '');
    const name = match[1] ?? bare;
    const cut = match[1] === undefined ? (match[2] ?? '').length - bare.length : 0;
    return { start: match.index, end: match.index + match[0].length - cut, name };
  });
}

/** How many different people a text mentions. */
export function countMentions(text: string): number {
  return new Set(findMentions(text).map((mention) => mention.name.toLowerCase())).size;
}

/** Whether a text mentions the person of this name. */
export function mentionsName(text: string, name: string): boolean {
  const wanted = name.toLowerCase();
  return findMentions(text).some((mention) => mention.name.toLowerCase() === wanted);
}
