// SPDX-License-Identifier: GPL-2.0-or-later
import { LRUCache } from 'lru-cache';
import { Fragment, type Node } from 'prosemirror-model';
import type { RevisionContent, Wiki } from '../wiki/port.ts';
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

/** A page as a document and as its canonical HTML. */
export type CanonicalPage = { readonly page: Node; readonly html: string };

/**
 * A page as it is once it was saved and read again: spaces that HTML does not show are gone, as are the empty
 * paragraphs at the end that editors leave to type in. Two pages that a reader cannot tell apart give the same HTML.
 */
export function canonicalPage(page: Node): CanonicalPage {
  let html = renderPage(withoutTrailingBlanks(page));
  let again = parsePage(html);
  for (let round = 0; round < mostRounds; round += 1) {
    const next = renderPage(again);
    if (next === html) break;
    html = next;
    again = parsePage(html);
  }
  return { page: again, html };
}

/** The HTML of `canonicalPage`. */
export function canonicalHtml(page: Node): string {
  return canonicalPage(page).html;
}

/** Reads revisions for comparing; revision 0 is the page that does not exist. */
export type BasePages = {
  /** `expected`, if the revision turns out to hold just that, need not be read from its HTML. */
  read(revision: number, expected?: CanonicalPage): Promise<CanonicalPage>;
};

/** How the pages of one mode are read, compared and written. */
export type SessionPages = {
  readonly bases: BasePages;
  /** The page of a revision that the wiki has just given. */
  read(content: RevisionContent): Promise<Node>;
  canonical(draft: Node): CanonicalPage;
  /** Whether a draft is what it builds on, as far as a reader can tell. */
  isSame(draft: Node, base: CanonicalPage): boolean;
  /** What somebody sees who starts a new page. */
  empty(): Node;
};

/** What was stored is canonical as a rule: then writing it once more shows that, and it need not be read again. */
function readStored(stored: string): CanonicalPage {
  const page = parsePage(stored);
  const written = renderPage(withoutTrailingBlanks(page));
  return written === stored ? { page, html: written } : canonicalPage(page);
}

/** Revisions never change, so they are read once. */
export function createBasePages(wiki: Wiki): BasePages {
  const known = new LRUCache<number, CanonicalPage>({ max: 200 });
  const nothing = { page: emptyPage(), html: canonicalHtml(emptyPage()) };
  return {
    read: async (revision, expected) => {
      const remembered = known.get(revision);
      if (remembered !== undefined) return remembered;
      const content = revision === 0 ? undefined : await wiki.revision(revision);
      if (content === undefined) return nothing;
      const base = content.html === expected?.html ? expected : readStored(content.html);
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
export function isSamePage(draft: Node, base: CanonicalPage): boolean {
  if (draft.eq(base.page)) return true;
  return wordsOf(draft) === wordsOf(base.page) && canonicalHtml(draft) === base.html;
}
