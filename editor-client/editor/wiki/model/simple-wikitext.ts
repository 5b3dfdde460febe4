// SPDX-License-Identifier: GPL-2.0-or-later
import { titleOfHref } from '@parley/protocol/schema/attributes.ts';
import { partsOf, rawWikitext, wikitextOfParts } from './data-mw.ts';

/** Letters that are markup in some place: words with them are written out by nobody but the wiki. */
const markup = /[[\]{}<>|]|''|~~~|__|^[*#:;= ]|https?:\/\//u;

/**
 * The wikitext of a footnote's HTML, where it is made of words, formatting, links and templates only; `undefined` for
 * anything else, which only the wiki can write.
 */
export function simpleWikitext(html: string): string | undefined {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  return textOfChildren(body);
}

function textOfChildren(parent: Node): string | undefined {
  let text = '';
  const seen = new Set<string>();
  for (const child of parent.childNodes) {
    const about = child instanceof Element ? child.getAttribute('about') : null;
    // A template may be several elements: the first says what it is.
    if (about !== null && seen.has(about)) continue;
    if (about !== null) seen.add(about);
    const piece = textOfNode(child);
    if (piece === undefined) return undefined;
    text += piece;
  }
  return text;
}

function textOfNode(child: Node): string | undefined {
  if (child instanceof Text) return markup.test(child.data) ? undefined : child.data;
  if (!(child instanceof Element)) return undefined;
  const kind = child.getAttribute('typeof') ?? '';
  if (/\bmw:Transclusion\b/u.test(kind)) return wikitextOfParts(partsOf(child.getAttribute('data-mw')));
  if (kind === 'mw:Entity') return entityOf(child.textContent ?? '');
  if (kind !== '') return undefined;
  const inner = textOfChildren(child);
  if (inner === undefined) return undefined;
  switch (child.localName) {
    case 'i':
      return `''${inner}''`;
    case 'b':
      return `'''${inner}'''`;
    case 'a':
      return linkOf(child, inner);
    case 'span':
      return child.hasAttribute('style') || child.hasAttribute('class') ? undefined : inner;
    case 'link':
    case 'style':
      return '';
    default:
      return undefined;
  }
}

function entityOf(letter: string): string {
  return letter === '\u00a0' ? '&nbsp;' : letter === '\u2013' ? '&ndash;' : `&#${letter.codePointAt(0) ?? 32};`;
}

function linkOf(link: Element, words: string): string | undefined {
  const href = link.getAttribute('href') ?? '';
  const kind = link.getAttribute('rel') ?? '';
  if (/\bmw:ExtLink\b/u.test(kind)) return words === '' || words === href ? `[${href}]` : `[${href} ${words}]`;
  const title = /\bmw:WikiLink\b/u.test(kind) ? titleOfHref(href) : undefined;
  if (title === undefined) return undefined;
  return title === words ? `[[${title}]]` : `[[${title}|${words}]]`;
}

/** HTML that stands for some wikitext to the letter, and looks like `rendered`. */
export function htmlOfWikitext(wikitext: string, rendered: string): string {
  const holder = document.createElement('template');
  const span = document.createElement('span');
  span.setAttribute('typeof', 'mw:Transclusion');
  span.setAttribute('data-mw', rawWikitext(wikitext));
  const looks = new DOMParser().parseFromString(rendered, 'text/html').body;
  const only =
    looks.children.length === 1 && looks.firstElementChild?.localName === 'p' ? looks.firstElementChild : looks;
  span.append(...only.childNodes);
  holder.content.append(span);
  return holder.innerHTML;
}
