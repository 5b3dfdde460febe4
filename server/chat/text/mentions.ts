// SPDX-License-Identifier: GPL-2.0-or-later

/**
 * An `@` that begins a word, and a name: bare without spaces, or quoted with them. An address such as `a@b.org` is none.
 * As interfaces write and read mentions (`chat-ui/text/mentions.ts`).
 */
const mention = /(?<![\p{L}\p{N}_.@-])@(?:"([^"\n]{1,255})"|([\p{L}\p{N}_][^\s@,;:!?()[\]{}<>"“”]*))/gu;

/** How many different names a text mentions. */
export function countMentions(text: string): number {
  if (!text.includes('@')) return 0;
  const names = new Set<string>();
  for (const [, quoted, bare = ''] of text.matchAll(mention)) {
    names.add((quoted ?? bare.replace(/[.]+$/u, '')).toLowerCase());
  }
  return names.size;
}
