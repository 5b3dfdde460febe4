// SPDX-License-Identifier: GPL-2.0-or-later
import type { NodeSpec } from 'prosemirror-model';
import { block, blockRule, named } from './block-spec.ts';
import { keptFromDom, keptOfBlock, keptOfInline, keptText, keptToDom } from './kept-attributes.ts';
import { sourceLine } from './source-line.ts';
import * as tables from './table-nodes.ts';
import * as wiki from './wiki-nodes.ts';

/*
 * Every content expression is a plain `(a | b)*`: merging concurrent edits then never makes an invalid document, and
 * the update gate can check each new node against its parent alone.
 *
 * Beside what is listed, every block, row, cell and item keeps `attributes` (its HTML attributes as JSON), `before` and
 * `after` (white space and comments around it, `after` only on the last of its parent); every inline atom keeps `wrap`
 * (the formatting around it, `Wrapper[]` as JSON). They are texts, or null where there is nothing to keep; commands may
 * leave them out. `mw` is the wiki's own description of a thing (`data-mw`) as JSON; `html` is how it looks, or null where
 * that is too long to keep: it comes from outside, and is to be sanitised before it is shown.
 *
 * | node | holds | attributes |
 * |---|---|---|
 * | paragraph | inline | `form`: how it is written where HTML can do without `<p>`: null (as fits), `bare`, `loose` (bare at the top), `p` |
 * | heading | inline | `level` |
 * | bullet_list, ordered_list | list_item | `order` |
 * | definition_list | definition_term, definition_description (both hold blocks) | |
 * | blockquote, container | blocks | `tag` (container: `div`, `center`, `section` ...) |
 * | code_block | bare text | |
 * | preformatted | inline | a `<pre>` with links or formatting |
 * | captioned_table | table_caption (inline), table | |
 * | table | table_row | `lead`, `end`: white space around the body |
 * | table_cell, table_header | blocks | `colspan`, `rowspan`, `colwidth` (unused) |
 * | figure | inline: the caption | `media`: HTML of the picture; `attributes` has `typeof`, `class`, `data-mw` |
 * | category | | `title` with its namespace, `sortKey`, `href` if unusual |
 * | page_property | | `name`, `content` |
 * | transclusion, transclusion_inline | | `mw`, `html`, `typeof` |
 * | extension, extension_inline | | `name` (`gallery`, `math`, `references` ...), `mw`, `html`, `typeof` |
 * | reference | inline atom | `mw`: `{attrs: {name?, group?}, body?: {html}}` |
 * | image_inline | inline atom | `html` |
 * | comment, comment_inline | | `text` |
 * | opaque_block, opaque_inline | | `html`: anything else, whole |
 * | hard_break, horizontal_rule | | |
 * | source_line | bare text | a line of a page that is edited as wikitext |
 */

const paragraphAttributes = { form: keptText, ...keptOfBlock } as const;
const headingAttributes = { level: { default: 2, validate: 'number' }, ...keptOfBlock } as const;
const orderedListAttributes = { order: { default: 1, validate: 'number' }, ...keptOfBlock } as const;

const heading: NodeSpec = {
  content: 'inline*',
  group: 'block',
  defining: true,
  attrs: headingAttributes,
  parseDOM: [1, 2, 3, 4, 5, 6].map((level) => blockRule(`h${level}`, headingAttributes, () => ({ level }))),
  toDOM: (node) => [`h${Math.min(6, Math.max(1, Number(node.attrs['level']) || 2))}`, keptToDom(node), 0],
};

const orderedList: NodeSpec = {
  content: 'list_item*',
  group: 'block',
  attrs: orderedListAttributes,
  parseDOM: [
    blockRule('ol', orderedListAttributes, (list) => ({ order: Number(list.getAttribute('start') ?? 1) || 1 })),
  ],
  toDOM: (node) => {
    const { start: _start, ...attributes } = keptToDom(node);
    const order: unknown = node.attrs['order'];
    return ['ol', order === 1 ? attributes : { ...attributes, start: String(order) }, 0];
  },
};

const preformatted: NodeSpec = named('preformatted', 'div', {
  content: 'inline*',
  group: 'block',
  defining: true,
  whitespace: 'pre',
  attrs: keptOfBlock,
});

const codeBlock: NodeSpec = {
  ...block('pre', { content: 'text*', marks: '', group: 'block', code: true, defining: true }),
  parseDOM: [{ ...blockRule('pre'), preserveWhitespace: 'full' }],
};

const hardBreak: NodeSpec = {
  inline: true,
  group: 'inline',
  selectable: false,
  attrs: keptOfInline,
  parseDOM: [{ tag: 'br', getAttrs: (element) => keptFromDom(element, keptOfInline) }],
  toDOM: (node) => ['br', keptToDom(node)],
};

/** The nodes of a page. */
export const nodes = {
  doc: { content: '(block | source_line)*' },
  paragraph: { ...block('p', { content: 'inline*', group: 'block', attrs: paragraphAttributes }) },
  heading,
  bullet_list: block('ul', { content: 'list_item*', group: 'block' }),
  ordered_list: orderedList,
  list_item: block('li', { content: 'block*', defining: true }),
  definition_list: block('dl', { content: '(definition_term | definition_description)*', group: 'block' }),
  definition_term: block('dt', { content: 'block*', defining: true }),
  definition_description: block('dd', { content: 'block*', defining: true }),
  blockquote: block('blockquote', { content: 'block*', group: 'block', defining: true }),
  code_block: codeBlock,
  preformatted,
  horizontal_rule: {
    ...block('hr', { group: 'block' }),
    toDOM: (node) => ['hr', keptToDom(node)],
  },
  captioned_table: tables.captionedTable,
  table_caption: tables.tableCaption,
  table: tables.table,
  table_row: tables.tableRow,
  table_cell: tables.tableCell,
  table_header: tables.tableHeader,
  figure: wiki.figure,
  container: wiki.container,
  category: wiki.category,
  page_property: wiki.pageProperty,
  transclusion: wiki.transclusion,
  transclusion_inline: wiki.transclusionInline,
  extension: wiki.extension,
  extension_inline: wiki.extensionInline,
  reference: wiki.reference,
  image_inline: wiki.imageInline,
  comment: wiki.comment,
  comment_inline: wiki.commentInline,
  opaque_block: wiki.opaque('div', false),
  opaque_inline: wiki.opaque('span', true),
  hard_break: hardBreak,
  source_line: sourceLine,
  text: { group: 'inline' },
} satisfies Record<string, NodeSpec>;
