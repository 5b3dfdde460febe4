// SPDX-License-Identifier: GPL-2.0-or-later
import { createRequire } from 'node:module';
import type * as Jsdom from 'jsdom';
import { DOMParser, DOMSerializer, type Node } from 'prosemirror-model';
import { ParleyError } from '@parley/protocol/errors/codes.ts';
import { pageSchema } from '@parley/protocol/schema/page-schema.ts';
import { requireReadable } from './html-bounds.ts';
import { textDocument, writtenHtml } from './text-document.ts';

/** Longest HTML of one page that is read, in characters. */
export const longestPageHtml = 4_000_000;

const parser = DOMParser.fromSchema(pageSchema);
const serializer = DOMSerializer.fromSchema(pageSchema);

const require = createRequire(import.meta.url);

/** One document without scripts or a network serves all pages: elements are made in it and let go. */
let scratch: Document | undefined;

/**
 * The document that pages are read in. Its library costs half a second and some 50 MB, which a server whose wikis are all
 * elsewhere never needs: their pages are read without it.
 */
function scratchDocument(): Document {
  scratch ??= new (require('jsdom') as typeof Jsdom).JSDOM('').window.document;
  return scratch;
}

/** Makes ready to read pages, before somebody waits for one. */
export function prepareToRead(): void {
  scratchDocument();
}

/** Elements whose content is no text of a page; their tags alone would leave it behind. */
const withoutText = 'script, style, template, noscript, iframe, object, title, head, svg, math';

/**
 * Reads HTML as a page. Anything the page schema has no node for loses its tags or is left out, so the result can
 * be shown to everyone whoever wrote the HTML.
 * @throws ParleyError `too_large`
 */
export function parsePage(html: string): Node {
  if (html.length > longestPageHtml) throw new ParleyError('too_large');
  requireReadable(html);
  // A template's content is inert: nothing in it is loaded or run while it is looked at.
  const template = scratchDocument().createElement('template');
  template.innerHTML = html;
  for (const element of template.content.querySelectorAll(withoutText)) element.remove();
  return parser.parse(template.content);
}

/** Writes a page as canonical HTML: `renderPage(parsePage(renderPage(page)))` gives the same text. */
export function renderPage(page: Node): string {
  return writtenHtml(serializer.serializeFragment(page.content, { document: textDocument }));
}

/** A page without text: what someone who starts a new page sees. */
export function emptyPage(): Node {
  return pageSchema.node('doc', null, [pageSchema.node('paragraph')]);
}
