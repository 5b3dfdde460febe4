// SPDX-License-Identifier: GPL-2.0-or-later
import type { Node, NodeSpec, Schema } from 'prosemirror-model';

/**
 * A line of wikitext. The document of a session that edits the source holds nothing else, at the top level; its text is
 * kept to the letter, without marks and without line breaks.
 */
export const sourceLine: NodeSpec = {
  content: 'text*',
  marks: '',
  code: true,
  defining: true,
  whitespace: 'pre',
  parseDOM: [{ tag: 'pre[data-parley-source]', preserveWhitespace: 'full', priority: 100, getContent: contentOf }],
  toDOM: () => ['pre', { 'data-parley-source': '' }, 0],
};

/** The line as it stands; a parser of HTML drops a first line break, which no line holds. */
function contentOf(element: globalThis.Node, schema: Schema) {
  const text = (element.textContent ?? '').replaceAll(/[\n\r]/gu, ' ');
  return schema.node('source_line', null, text === '' ? [] : [schema.text(text)]).content;
}

/** Wikitext as a document of lines. */
export function sourcePage(schema: Schema, wikitext: string): Node {
  const lines = wikitext.replaceAll(/\r\n?/gu, '\n').split('\n');
  return schema.node(
    'doc',
    null,
    lines.map((line) => schema.node('source_line', null, line === '' ? [] : [schema.text(line)])),
  );
}

/** The wikitext that a document of lines holds. */
export function wikitextOf(page: Node): string {
  return page.children.map((line) => line.textContent).join('\n');
}

/** Whether a document holds source: a page that is edited visually never does. */
export function isSourcePage(page: Node): boolean {
  return page.childCount > 0 && page.children.every((line) => line.type.name === 'source_line');
}
