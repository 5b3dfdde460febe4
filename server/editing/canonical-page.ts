// SPDX-License-Identifier: GPL-2.0-or-later
import { LRUCache } from 'lru-cache';
import { Fragment, type Node } from 'prosemirror-model';
import type { Wiki } from '../wiki/port.ts';
import { emptyPage, parsePage, renderPage } from './page-html.ts';

/** How often reading and writing may still change something (spaces at the ends of blocks); then it is stable. */
const mostRounds = 4;

function isEmptyParagraph(node: Node): boolean {
  return node.type.name === 'paragraph' && node.content.size === 0;
}

function withoutTrailingBlanks(page: Node): Node {
  let end = page.childCount;
  while (end > 0 && isEmptyParagraph(page.child(end - 1))) end -= 1;
  return end === page.childCount ? page : page.copy(Fragment.fromArray(page.children.slice(0, end)));
}

/**
 * The HTML a page has once it was saved and read again: spaces that HTML does not show are gone, as are the empty
 * paragraphs at the end that editors leave to type in. Two pages that a reader cannot tell apart give the same text.
 */
export function canonicalHtml(page: Node): string {
  let html = renderPage(withoutTrailingBlanks(page));
  for (let round = 0; round < mostRounds; round += 1) {
    const again = renderPage(parsePage(html));
    if (again === html) return html;
    html = again;
  }
  return html;
}

/** One revision as a document and as canonical HTML. */
export type BasePage = { readonly page: Node; readonly html: string };

/** Reads revisions for comparing; revision 0 is the page that does not exist. */
export type BasePages = { read(revision: number): Promise<BasePage> };

/** What was stored is canonical as a rule: then writing it once more shows that, and it need not be read again. */
function basePage(stored: string): BasePage {
  const page = parsePage(stored);
  const written = renderPage(withoutTrailingBlanks(page));
  return { page, html: written === stored ? written : canonicalHtml(page) };
}

/** Revisions never change, so they are read once. */
export function createBasePages(wiki: Wiki): BasePages {
  const known = new LRUCache<number, BasePage>({ max: 200 });
  const nothing: BasePage = { page: emptyPage(), html: canonicalHtml(emptyPage()) };
  return {
    read: async (revision) => {
      const remembered = known.get(revision);
      if (remembered !== undefined) return remembered;
      const content = revision === 0 ? undefined : await wiki.revision(revision);
      const base = content === undefined ? nothing : basePage(content.html);
      known.set(revision, base);
      return base;
    },
  };
}

function wordsOf(page: Node): string {
  return page.textBetween(0, page.content.size, ' ', ' ').replaceAll(/\s+/g, ' ').trim();
}

/**
 * Whether a draft is what it builds on, as far as a reader can tell. Most drafts differ in their words, which is
 * cheap to see; only then are both written out and compared.
 */
export function isSamePage(draft: Node, base: BasePage): boolean {
  if (draft.eq(base.page)) return true;
  return wordsOf(draft) === wordsOf(base.page) && canonicalHtml(draft) === base.html;
}
