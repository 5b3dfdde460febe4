// SPDX-License-Identifier: GPL-2.0-or-later

// Made at run time: the property of sequences needs the `v` flag, which the compiler's target does not know yet.
const emojiSequence = new RegExp('^\\p{RGI_Emoji}$', 'v');

/**
 * The one spelling of an emoji (pictures that may also be text get their presentation selector), or `undefined` when the
 * text is not exactly one emoji recommended for interchange.
 */
export function asEmoji(text: string): string | undefined {
  if (emojiSequence.test(text)) return text;
  const asPicture = `${text}\uFE0F`;
  return emojiSequence.test(asPicture) ? asPicture : undefined;
}
