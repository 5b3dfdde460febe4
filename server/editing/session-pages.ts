// SPDX-License-Identifier: GPL-2.0-or-later
import { LRUCache } from 'lru-cache';
import { Fragment, type Node } from 'prosemirror-model';
import type { SessionMode } from '@parley/protocol/edit/frames.ts';
import { ParleyError } from '@parley/protocol/errors/codes.ts';
import { pageSchema } from '@parley/protocol/schema/page-schema.ts';
import { sourcePage, wikitextOf } from '@parley/protocol/schema/source-line.ts';
import type { PageSource, RevisionContent, Wiki } from '../wiki/port.ts';
import { type CanonicalPage, canonicalPage, createBasePages, isSamePage, type SessionPages } from './canonical-page.ts';
import { emptyPage, parsePage, renderPage } from './page-html.ts';
import { createParsoidPages, parsoidSourceOf } from './parsoid-pages.ts';

/** How pages are worked with, by mode. */
export type PagesOf = (mode: SessionMode) => SessionPages;

/** The pages of both modes over one wiki. */
export function createSessionPages(wiki: Wiki): PagesOf {
  const visual = wiki.source === undefined ? plainPages(wiki) : createParsoidPages(wiki);
  const source = sourcePages(wiki);
  return (mode) => {
    switch (mode) {
      case 'visual':
        return visual;
      case 'source':
        return source;
    }
  };
}

/** Pages of a wiki that keeps nothing but their HTML. */
function plainPages(wiki: Wiki): SessionPages {
  return {
    bases: createBasePages(wiki),
    read: async ({ html }) => parsePage(html),
    canonical: canonicalPage,
    isSame: isSamePage,
    empty: emptyPage,
  };
}

/** @throws ParleyError `mode_unavailable` for a wiki without wikitext */
export function requireSource(wiki: Wiki): PageSource {
  if (wiki.source === undefined) throw new ParleyError('mode_unavailable');
  return wiki.source;
}

function sourcePages(wiki: Wiki): SessionPages {
  const empty = () => sourcePage(pageSchema, '');
  const known = new LRUCache<number, CanonicalPage>({ max: 200 });
  return {
    bases: {
      read: async (revision, expected) => {
        const remembered = known.get(revision);
        if (remembered !== undefined) return remembered;
        const base =
          expected ?? canonicalSource(await linesOf(revision === 0 ? undefined : await wiki.revision(revision)));
        known.set(revision, base);
        return base;
      },
    },
    read: linesOf,
    canonical: canonicalSource,
    isSame: (draft, base) => wikitextOf(canonicalLines(draft)) === wikitextOf(base.page),
    empty,
  };
}

/** @throws ParleyError `mode_unavailable` when the wiki did not give the source */
async function linesOf(content: RevisionContent | undefined): Promise<Node> {
  if (content !== undefined && content.source === undefined) throw new ParleyError('mode_unavailable');
  return sourcePage(pageSchema, content?.source ?? '');
}

/** A wiki keeps no spaces and no empty lines at the end of a page. */
function canonicalLines(page: Node): Node {
  let end = page.childCount;
  while (end > 1 && page.child(end - 1).textContent.trim() === '') end -= 1;
  const lines = page.children.slice(0, end);
  const last = lines.at(-1);
  const text = last?.textContent.trimEnd() ?? '';
  if (last !== undefined && text !== last.textContent) {
    lines[lines.length - 1] = last.copy(text === '' ? Fragment.empty : Fragment.from(pageSchema.text(text)));
  }
  return page.copy(Fragment.fromArray(lines));
}

function canonicalSource(page: Node): CanonicalPage {
  const lines = canonicalLines(page);
  return { page: lines, html: renderPage(lines) };
}

/** The wikitext that publishing a draft would give the page; what is as in the base revision stays to the letter. */
export async function wikitextOfDraft(
  wiki: Wiki,
  mode: SessionMode,
  title: string,
  baseRevision: number,
  draft: CanonicalPage,
): Promise<string> {
  switch (mode) {
    case 'visual': {
      const { sourceOf } = requireSource(wiki);
      return parsoidSourceOf(wiki, baseRevision, draft.page, (page) => sourceOf({ title, baseRevision, ...page }));
    }
    case 'source':
      return wikitextOf(draft.page);
  }
}
