// SPDX-License-Identifier: GPL-2.0-or-later
import type { DOMOutputSpec, Node, NodeSpec } from 'prosemirror-model';
import { pageHref, titleOfHref } from './attributes.ts';
import { sourceLine } from './source-line.ts';

/**
 * Every content expression is a plain `(a | b)*`: merging concurrent edits then never makes an invalid
 * document, and the update gate can check each new node against its parent alone.
 */
const cellAttributes = {
  colspan: { default: 1, validate: 'number' },
  rowspan: { default: 1, validate: 'number' },
  colwidth: { default: null },
} as const;

function cellAttributesOf(cell: HTMLElement): { colspan: number; rowspan: number; colwidth: null } {
  const count = (name: string) => {
    const value = Number(cell.getAttribute(name) ?? 1);
    return Number.isInteger(value) && value >= 1 && value <= 1000 ? value : 1;
  };
  return { colspan: count('colspan'), rowspan: count('rowspan'), colwidth: null };
}

function cellToDom(tag: 'td' | 'th', node: Node): DOMOutputSpec {
  const attributes: Record<string, string> = {};
  if (node.attrs['colspan'] !== 1) attributes['colspan'] = String(node.attrs['colspan']);
  if (node.attrs['rowspan'] !== 1) attributes['rowspan'] = String(node.attrs['rowspan']);
  return [tag, attributes, 0];
}

const table: NodeSpec = {
  content: 'table_row*',
  tableRole: 'table',
  isolating: true,
  group: 'block',
  parseDOM: [{ tag: 'table' }],
  toDOM: () => ['table', { class: 'wikitable' }, ['tbody', 0]],
};

const tableRow: NodeSpec = {
  content: '(table_cell | table_header)*',
  tableRole: 'row',
  parseDOM: [{ tag: 'tr' }],
  toDOM: () => ['tr', 0],
};

const tableCell: NodeSpec = {
  content: 'block*',
  attrs: cellAttributes,
  tableRole: 'cell',
  isolating: true,
  parseDOM: [{ tag: 'td', getAttrs: cellAttributesOf }],
  toDOM: (node) => cellToDom('td', node),
};

const tableHeader: NodeSpec = {
  ...tableCell,
  tableRole: 'header_cell',
  parseDOM: [{ tag: 'th', getAttrs: cellAttributesOf }],
  toDOM: (node) => cellToDom('th', node),
};

const category: NodeSpec = {
  group: 'block',
  atom: true,
  attrs: { title: { validate: 'string' }, sortKey: { default: '', validate: 'string' } },
  parseDOM: [
    {
      tag: 'link[rel="mw:PageProp/Category"]',
      getAttrs: (link) => {
        const [href = '', sortKey = ''] = (link.getAttribute('href') ?? '').split('#');
        const title = titleOfHref(href);
        return title === undefined ? false : { title, sortKey: decodeURIComponent(sortKey) };
      },
    },
  ],
  toDOM: (node) => {
    const sortKey = String(node.attrs['sortKey']);
    const suffix = sortKey === '' ? '' : `#${encodeURIComponent(sortKey)}`;
    return ['link', { rel: 'mw:PageProp/Category', href: pageHref(String(node.attrs['title'])) + suffix }];
  },
};

/** A property of the page that is not text, such as where its chat is: `name` as in `mw:PageProp/<name>`. */
const pageProperty: NodeSpec = {
  group: 'block',
  atom: true,
  attrs: { name: { validate: 'string' }, content: { default: '', validate: 'string' } },
  parseDOM: [
    {
      tag: 'meta[property^="mw:PageProp/"]',
      getAttrs: (meta) => ({
        name: (meta.getAttribute('property') ?? '').slice('mw:PageProp/'.length),
        content: meta.getAttribute('content') ?? '',
      }),
    },
  ],
  toDOM: (node) => [
    'meta',
    { property: `mw:PageProp/${String(node.attrs['name'])}`, content: String(node.attrs['content']) },
  ],
};

/** Markup that this schema has no node for, kept whole. The editor shows it inert; nothing runs it. */
function opaque(tag: 'div' | 'span', inline: boolean): NodeSpec {
  return {
    group: inline ? 'inline' : 'block',
    inline,
    atom: true,
    attrs: { html: { validate: 'string' } },
    parseDOM: [
      {
        tag: `${tag}[data-parley-opaque]`,
        priority: 100,
        getAttrs: (element) => ({ html: element.getAttribute('data-parley-opaque') ?? '' }),
      },
    ],
    toDOM: (node) => [tag, { 'data-parley-opaque': String(node.attrs['html']) }],
  };
}

/** The nodes of a page. */
export const nodes = {
  doc: { content: '(block | source_line)*' },
  paragraph: {
    content: 'inline*',
    group: 'block',
    parseDOM: [{ tag: 'p' }],
    toDOM: () => ['p', 0],
  },
  heading: {
    content: 'inline*',
    group: 'block',
    defining: true,
    attrs: { level: { default: 2, validate: 'number' } },
    parseDOM: [1, 2, 3, 4, 5, 6].map((level) => ({ tag: `h${level}`, attrs: { level } })),
    toDOM: (node) => [`h${Math.min(6, Math.max(1, Number(node.attrs['level']) || 2))}`, 0],
  },
  bullet_list: {
    content: 'list_item*',
    group: 'block',
    parseDOM: [{ tag: 'ul' }],
    toDOM: () => ['ul', 0],
  },
  ordered_list: {
    content: 'list_item*',
    group: 'block',
    attrs: { order: { default: 1, validate: 'number' } },
    parseDOM: [{ tag: 'ol', getAttrs: (list) => ({ order: Number(list.getAttribute('start') ?? 1) || 1 }) }],
    toDOM: (node) => (node.attrs['order'] === 1 ? ['ol', 0] : ['ol', { start: String(node.attrs['order']) }, 0]),
  },
  list_item: {
    content: 'block*',
    defining: true,
    parseDOM: [{ tag: 'li' }],
    toDOM: () => ['li', 0],
  },
  blockquote: {
    content: 'block*',
    group: 'block',
    defining: true,
    parseDOM: [{ tag: 'blockquote' }],
    toDOM: () => ['blockquote', 0],
  },
  code_block: {
    content: 'text*',
    marks: '',
    group: 'block',
    code: true,
    defining: true,
    parseDOM: [{ tag: 'pre', preserveWhitespace: 'full' }],
    toDOM: () => ['pre', 0],
  },
  horizontal_rule: {
    group: 'block',
    parseDOM: [{ tag: 'hr' }],
    toDOM: () => ['hr'],
  },
  table,
  table_row: tableRow,
  table_cell: tableCell,
  table_header: tableHeader,
  category,
  page_property: pageProperty,
  opaque_block: opaque('div', false),
  opaque_inline: opaque('span', true),
  hard_break: {
    inline: true,
    group: 'inline',
    selectable: false,
    parseDOM: [{ tag: 'br' }],
    toDOM: () => ['br'],
  },
  source_line: sourceLine,
  text: { group: 'inline' },
} satisfies Record<string, NodeSpec>;
