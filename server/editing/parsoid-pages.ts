// SPDX-License-Identifier: GPL-2.0-or-later
import { LRUCache } from 'lru-cache';
import { Fragment, type Node } from 'prosemirror-model';
import { sameContent } from '@parley/protocol/parsoid/same-content.ts';
import type { Wiki } from '../wiki/port.ts';
import type { BasePages, CanonicalPage, SessionPages } from './canonical-page.ts';
import { emptyPage, renderPage } from './page-html.ts';
import { readParsoidPage, writeParsoidPage } from './parsoid-page.ts';

/** Pages kept in memory, by the size of their documents. */
const rememberedSize = 20_000_000;

/** The pages of a wiki whose HTML comes from Parsoid, as people edit them. */
export function createParsoidPages(wiki: Wiki): SessionPages {
  return {
    bases: createBases(wiki),
    read: ({ html }) => readParsoidPage(html),
    canonical,
    isSame: (draft, base) => sameContent(withoutNewBlanks(draft), base.page),
    empty: emptyPage,
  };
}

/** The wikitext of a draft; the wiki keeps what is as in its base revision to the letter. */
export async function parsoidSourceOf(
  wiki: Wiki,
  baseRevision: number,
  draft: Node,
  toSource: (page: { html: string; original: string }) => Promise<string>,
): Promise<string> {
  const original = baseRevision === 0 ? '' : ((await wiki.revision(baseRevision))?.html ?? '');
  return toSource({ html: await writeParsoidPage(withoutNewBlanks(draft), original), original });
}

function createBases(wiki: Wiki): BasePages {
  const known = new LRUCache<number, CanonicalPage>({
    maxSize: rememberedSize,
    sizeCalculation: ({ page }) => page.nodeSize + 1,
  });
  return {
    read: async (revision) => {
      const remembered = known.get(revision);
      if (remembered !== undefined) return remembered;
      const content = revision === 0 ? undefined : await wiki.revision(revision);
      if (content === undefined) return canonical(emptyPage());
      const base = canonical(await readParsoidPage(content.html));
      known.set(revision, base);
      return base;
    },
  };
}

/** Empty paragraphs at the end that editors leave to type in are nothing of the page. */
function withoutNewBlanks(page: Node): Node {
  let end = page.childCount;
  while (end > 0 && isNewBlank(page.child(end - 1))) end -= 1;
  return end === page.childCount ? page : page.copy(Fragment.fromArray(page.children.slice(0, end)));
}

function isNewBlank({ type, content, attrs }: Node): boolean {
  return type.name === 'paragraph' && content.size === 0 && Object.values(attrs).every((value) => value === null);
}

function canonical(draft: Node): CanonicalPage {
  return new ParsoidCanonicalPage(withoutNewBlanks(draft));
}

/** Its HTML is for people who look at a difference: it is written when they do. */
class ParsoidCanonicalPage implements CanonicalPage {
  readonly page: Node;
  #html: string | undefined;

  constructor(page: Node) {
    this.page = page;
  }

  get html(): string {
    this.#html ??= renderPage(this.page);
    return this.#html;
  }
}
