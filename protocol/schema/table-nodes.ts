// SPDX-License-Identifier: GPL-2.0-or-later
import type { DOMOutputSpec, Node, NodeSpec } from 'prosemirror-model';
import { block, blockRule, named } from './block-spec.ts';
import { keptOfBlock, keptText, keptToDom } from './kept-attributes.ts';

const tableAttributes = { ...keptOfBlock, lead: keptText, end: keptText } as const;

/** `lead` and `end`: white space before and behind the body of the table. */
export const table: NodeSpec = {
  content: 'table_row*',
  tableRole: 'table',
  isolating: true,
  group: 'block',
  attrs: tableAttributes,
  parseDOM: [blockRule('table', tableAttributes)],
  // A table that says nothing of its looks is new, and gets those of the wiki's ordinary tables.
  toDOM: (node) => ['table', { class: 'wikitable', ...keptToDom(node) }, ['tbody', 0]],
};

export const tableRow: NodeSpec = block('tr', { content: '(table_cell | table_header)*', tableRole: 'row' });

const cellAttributes = {
  colspan: { default: 1, validate: 'number' },
  rowspan: { default: 1, validate: 'number' },
  colwidth: { default: null },
  ...keptOfBlock,
} as const;

function spansOf(cell: HTMLElement): { colspan: number; rowspan: number; colwidth: null } {
  return {
    colspan: spanOf(cell.getAttribute('colspan')),
    rowspan: spanOf(cell.getAttribute('rowspan')),
    colwidth: null,
  };
}

/** How many columns or rows a cell covers, 1 if it does not say it in a way that counts. */
export function spanOf(value: string | null | undefined): number {
  const count = Number(value ?? 1);
  return Number.isInteger(count) && count >= 1 && count <= 1000 ? count : 1;
}

function cellToDom(tag: 'td' | 'th', node: Node): DOMOutputSpec {
  const { colspan: _columns, rowspan: _rows, ...attributes } = keptToDom(node);
  if (node.attrs['colspan'] !== 1) attributes['colspan'] = String(node.attrs['colspan']);
  if (node.attrs['rowspan'] !== 1) attributes['rowspan'] = String(node.attrs['rowspan']);
  return [tag, attributes, 0];
}

export const tableCell: NodeSpec = {
  content: 'block*',
  attrs: cellAttributes,
  tableRole: 'cell',
  isolating: true,
  parseDOM: [blockRule('td', cellAttributes, spansOf)],
  toDOM: (node) => cellToDom('td', node),
};

export const tableHeader: NodeSpec = {
  ...tableCell,
  tableRole: 'header_cell',
  parseDOM: [blockRule('th', cellAttributes, spansOf)],
  toDOM: (node) => cellToDom('th', node),
};

/** A table under its caption. In HTML the caption stands inside; the attributes are those of the table. */
export const captionedTable: NodeSpec = named('captioned_table', 'div', {
  content: '(table_caption | table)*',
  group: 'block',
  isolating: true,
  attrs: { before: keptText, after: keptText },
});

export const tableCaption: NodeSpec = named('table_caption', 'div', {
  content: 'inline*',
  defining: true,
  attrs: keptOfBlock,
});
