// SPDX-License-Identifier: GPL-2.0-or-later
import { maxMessageLength } from '@parley/protocol/chat/limits.ts';
import { ParleyError } from '@parley/protocol/errors/codes.ts';

/** Real orthographies stay below this; piles of marks that cover the lines around do not. */
const marksPerBase = 8;

// Bidirectional embeddings and overrides reach beyond their message or reverse what is read; marks and isolates do the honest work.
const bidiOverrides = /[\u202A-\u202E]/gu;
// Everything that has no picture and no use in a line of chat: controls, byte order marks, noncharacters, interlinear marks.
const controls =
  // oxlint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFEFF\uFFF9-\uFFFB\uFDD0-\uFDEF\p{Noncharacter_Code_Point}]/gu;
const loneSurrogates = /\p{Surrogate}/gu;
const lineBreaks = /\r\n?|[\u0085\u2028\u2029]/gu;
// Tag characters spell invisible text; only a black flag in front makes a picture of them.
const strayTags = /(?<!\u{1F3F4}[\u{E0020}-\u{E007E}]{0,8})[\u{E0000}-\u{E007F}]+/gu;
const markPile = new RegExp(`(\\p{M}{${marksPerBase}})\\p{M}+`, 'gu');
const emptyLines = /\n{3,}/gu;
/** Nothing but printable ASCII and line feeds: all there can be to mend is empty lines. */
const harmless = /^[\n -~]*$/u;
const plainlyVisible = /[!-~]/u;
const invisible = /[\s\p{C}\p{Z}\p{Default_Ignorable_Code_Point}\u2800]/gu;

/**
 * Makes text harmless for the lines around it, without touching what it says: NFC, no control characters, no bidi
 * overrides, balanced isolates, no piles of combining marks.
 */
export function neutralise(raw: string): string {
  if (harmless.test(raw)) return raw.replace(emptyLines, '\n\n');
  const plain = raw
    .replace(loneSurrogates, '\uFFFD')
    .replace(lineBreaks, '\n')
    .replace(controls, '')
    .replace(bidiOverrides, '')
    .replace(strayTags, '')
    .normalize('NFC')
    .replace(markPile, '$1')
    .replace(emptyLines, '\n\n');
  return plain.split('\n').map(balanceIsolates).join('\n');
}

/**
 * The text of a message as it is kept and shown.
 * Throws `text_empty` when nothing visible is left, `text_too_long` above `maxMessageLength` UTF-16 code units.
 */
export function cleanMessageText(raw: string): string {
  const text = neutralise(raw).replace(/^\n+/u, '').trimEnd();
  if (!hasVisible(text)) throw new ParleyError('text_empty');
  if (text.length > maxMessageLength) throw new ParleyError('text_too_long');
  return text;
}

/** One line of harmless text, such as a reason or a topic; may be empty. */
export function cleanLine(raw: string): string {
  const text = neutralise(raw).replace(/\s+/gu, ' ').trim();
  return hasVisible(text) ? text : '';
}

/** Whether a text shows anything at all. */
export function hasVisible(text: string): boolean {
  return plainlyVisible.test(text) || text.replace(invisible, '') !== '';
}

/** Isolates end with their line; those left open would still swallow what an interface puts after the text. */
function balanceIsolates(line: string): string {
  if (!/[\u2066-\u2069]/u.test(line)) return line;
  let open = 0;
  let out = '';
  for (const character of line) {
    if (character === '\u2069') {
      if (open === 0) continue;
      open -= 1;
    } else if (character >= '\u2066' && character <= '\u2068') {
      open += 1;
    }
    out += character;
  }
  return out + '\u2069'.repeat(open);
}
