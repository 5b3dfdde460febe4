// SPDX-License-Identifier: GPL-2.0-or-later

/** An `@` that begins a word and is followed by a name; an address such as `a@b.org` is none. */
const mention = /(?<![\p{L}\p{N}_.@-])@["“]?([\p{L}\p{N}_][^\s@,;:!?()[\]{}<>"“”]*)/gu;

/** How many different names a text mentions. */
export function countMentions(text: string): number {
  if (!text.includes('@')) return 0;
  const names = new Set<string>();
  for (const match of text.matchAll(mention)) names.add((match[1] ?? '').toLowerCase());
  return names.size;
}
