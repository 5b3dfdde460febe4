// SPDX-License-Identifier: GPL-2.0-or-later
import { safeHref } from '@parley/protocol/schema/attributes.ts';
import { findAddresses } from './addresses.ts';
import { titleOfAddress } from '../wiki/page-address.ts';
import { findMentions } from './mentions.ts';

/** A message's text, cut into what is shown differently. Every `text` is plain. */
export type TextPart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'link'; readonly text: string; readonly href: string }
  | { readonly kind: 'page'; readonly text: string; readonly title: string }
  | { readonly kind: 'mention'; readonly text: string; readonly name: string };

type Found = { readonly start: number; readonly end: number; readonly part: TextPart };

/** As MediaWiki writes it: `[[Title]]` or `[[Title|words]]`. */
const pageLink = /\[\[([^[\]{}|#<>\n]{1,255})(?:\|([^[\]\n]{1,255}))?\]\]/gu;

/** Cuts a text into its parts. `origin` is that of this wiki, whose own addresses become links to pages. */
export function textParts(text: string, origin: string): readonly TextPart[] {
  const found = [...pageLinks(text), ...addresses(text, origin), ...mentions(text)].sort((a, b) => a.start - b.start);
  const parts: TextPart[] = [];
  let at = 0;
  for (const { start, end, part } of found) {
    // What begins inside another find (a mention in an address) is part of that one.
    if (start < at) continue;
    if (start > at) parts.push({ kind: 'text', text: text.slice(at, start) });
    parts.push(part);
    at = end;
  }
  if (at < text.length) parts.push({ kind: 'text', text: text.slice(at) });
  return parts;
}

function* pageLinks(text: string): Generator<Found> {
  for (const match of text.matchAll(pageLink)) {
    const title = (match[1] ?? '').replaceAll('_', ' ').trim();
    if (title === '') continue;
    const words = (match[2] ?? '').trim() || title;
    yield { start: match.index, end: match.index + match[0].length, part: { kind: 'page', text: words, title } };
  }
}

function* addresses(text: string, origin: string): Generator<Found> {
  for (const { start, end, address } of findAddresses(text)) {
    const href = safeHref(address);
    if (href === undefined) continue;
    const title = titleOfAddress(href, origin);
    const part: TextPart =
      title === undefined ? { kind: 'link', text: text.slice(start, end), href } : { kind: 'page', text: title, title };
    yield { start, end, part };
  }
}

function* mentions(text: string): Generator<Found> {
  for (const { start, end, name } of findMentions(text)) {
    yield { start, end, part: { kind: 'mention', text: `@${name}`, name } };
  }
}
