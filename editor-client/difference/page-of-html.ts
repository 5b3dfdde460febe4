// SPDX-License-Identifier: GPL-2.0-or-later
import { DOMParser, type Node } from 'prosemirror-model';
import { pageSchema } from '@parley/protocol/schema/page-schema.ts';

const parser = DOMParser.fromSchema(pageSchema);

/** Reads a page's stored HTML. What the page schema does not know loses its tags; nothing in it is loaded or run. */
export function pageOfHtml(html: string): Node {
  const template = document.createElement('template');
  template.innerHTML = html;
  return parser.parse(template.content);
}
