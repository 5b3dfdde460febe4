// SPDX-License-Identifier: GPL-2.0-or-later
import type { Node } from 'prosemirror-model';
import { attributesOf, type HtmlAttributes } from '../schema/kept-attributes.ts';
import { isBlank, type TreeNode } from './tree.ts';
import { pieceTree } from './write-atoms.ts';
import { inlineTree, joinTexts } from './write-inline.ts';

/** Writes a page as the HTML it was read from, without what Parsoid numbers anew. */
export function pageTree(page: Node): readonly TreeNode[] {
  return blocksTree(page.children, 'page');
}

/** What blocks stand in; in items and cells a first paragraph needs no tag. */
type Inside = 'page' | 'container' | 'item';

function blocksTree(blocks: readonly Node[], inside: Inside): readonly TreeNode[] {
  const tree: TreeNode[] = [];
  let lineBefore = false;
  blocks.forEach((block, index) => {
    tree.push(...spaceTree(block.attrs['before']));
    // Two bare lines would run together.
    const isLine = !lineBefore && isBare(block, index === 0, inside);
    if (isLine) tree.push(...inlineTree(block.children));
    else tree.push(blockTree(block));
    tree.push(...spaceTree(block.attrs['after']));
    lineBefore = isLine;
  });
  return joinTexts(tree);
}

/** White space and comments, as they were kept; anything else that somebody put there is left out. */
function spaceTree(space: unknown): readonly TreeNode[] {
  if (typeof space !== 'string' || space === '') return [];
  return space.split(/(<!--[\s\S]*?-->)/).flatMap((part): readonly TreeNode[] => {
    if (part.startsWith('<!--')) return [{ kind: 'comment', text: part.slice(4, -3) }];
    return isBlank(part) ? [{ kind: 'text', text: part }] : [];
  });
}

/** The same between rows, where rows without cells are kept too. */
function rowSpaceTree(space: unknown): readonly TreeNode[] {
  if (typeof space !== 'string') return [];
  return space.split(/(<tr>\s*<\/tr>)/).flatMap((part): readonly TreeNode[] => {
    if (!part.startsWith('<tr>')) return spaceTree(part);
    return [{ kind: 'element', tag: 'tr', attributes: {}, children: spaceTree(part.slice(4, -5)) }];
  });
}

/** Whether a block is a paragraph that is written without a tag. */
function isBare({ type, attrs }: Node, isFirst: boolean, inside: Inside): boolean {
  const form: unknown = attrs['form'];
  if (type.name !== 'paragraph' || form === 'p') return false;
  if (form === 'loose') return true;
  return inside !== 'page' && (form === 'bare' || (inside === 'item' && isFirst));
}

function blockTree(block: Node): TreeNode {
  switch (block.type.name) {
    case 'paragraph':
      return elementTree('p', block, inlineTree(block.children));
    case 'heading':
      return elementTree(
        `h${Math.min(6, Math.max(1, Number(block.attrs['level']) || 2))}`,
        block,
        inlineTree(block.children),
      );
    case 'bullet_list':
      return listTree('ul', block);
    case 'ordered_list':
      return listTree('ol', block, orderOf(block));
    case 'definition_list':
      return listTree('dl', block);
    case 'blockquote':
      return elementTree('blockquote', block, blocksTree(block.children, 'container'));
    case 'container':
      return elementTree(tagOf(block), block, blocksTree(block.children, 'container'));
    case 'code_block':
    case 'preformatted':
      return elementTree('pre', block, inlineTree(block.children));
    case 'table':
      return tableTree(block, undefined);
    case 'captioned_table':
      return captionedTree(block);
    case 'figure':
      return elementTree('figure', block, [
        { kind: 'raw', html: String(block.attrs['media'] ?? '') },
        { kind: 'element', tag: 'figcaption', attributes: {}, children: inlineTree(block.children) },
      ]);
    default:
      return pieceTree(block);
  }
}

function elementTree(tag: string, node: Node, children: readonly TreeNode[], more: HtmlAttributes = {}): TreeNode {
  return { kind: 'element', tag, attributes: { ...attributesOf(node), ...more }, children: joinTexts(children) };
}

/** Names of elements only: what stands there may come from anyone. */
function tagOf(container: Node): string {
  const tag: unknown = container.attrs['tag'];
  return typeof tag === 'string' && /^[a-z][a-z0-9]*$/.test(tag) && tag !== 'script' && tag !== 'style' ? tag : 'div';
}

function orderOf(list: Node): HtmlAttributes {
  const order: unknown = list.attrs['order'];
  return order === 1 || 'start' in attributesOf(list) ? {} : { start: String(order) };
}

const itemTags: Readonly<Record<string, string>> = {
  list_item: 'li',
  definition_term: 'dt',
  definition_description: 'dd',
};

function listTree(tag: string, list: Node, more: HtmlAttributes = {}): TreeNode {
  const items = list.children.flatMap((item) => [
    ...spaceTree(item.attrs['before']),
    elementTree(itemTags[item.type.name] ?? 'li', item, blocksTree(item.children, 'item')),
    ...spaceTree(item.attrs['after']),
  ]);
  return elementTree(tag, list, items, more);
}

function captionedTree(captioned: Node): TreeNode {
  const captions = captioned.children.filter(({ type }) => type.name === 'table_caption');
  const table = captioned.children.find(({ type }) => type.name === 'table');
  // Without its table a caption is a paragraph.
  if (table === undefined) {
    const children = captions.flatMap((caption) => inlineTree(caption.children));
    return { kind: 'element', tag: 'p', attributes: {}, children: joinTexts(children) };
  }
  return tableTree(table, captions[0]);
}

function tableTree(table: Node, caption: Node | undefined): TreeNode {
  const kept: unknown = table.attrs['attributes'];
  // Made here: it looks like the wiki's ordinary tables.
  const attributes = kept === null ? { class: 'wikitable' } : attributesOf(table);
  const body: TreeNode = { kind: 'element', tag: 'tbody', attributes: {}, children: rowsTree(table) };
  const top =
    caption === undefined
      ? []
      : [...spaceTree(caption.attrs['before']), elementTree('caption', caption, inlineTree(caption.children))];
  const children = [...top, ...spaceTree(table.attrs['lead']), body, ...spaceTree(table.attrs['end'])];
  return { kind: 'element', tag: 'table', attributes, children: joinTexts(children) };
}

function rowsTree(table: Node): readonly TreeNode[] {
  return joinTexts(
    table.children.flatMap((row) => around(row, elementTree('tr', row, row.children.flatMap(cellTree)), rowSpaceTree)),
  );
}

function cellTree(cell: Node): readonly TreeNode[] {
  const tag = cell.type.name === 'table_header' ? 'th' : 'td';
  return around(cell, elementTree(tag, cell, blocksTree(cell.children, 'item'), spansOf(cell)));
}

function spansOf(cell: Node): HtmlAttributes {
  const spans: Record<string, string> = {};
  for (const name of ['colspan', 'rowspan']) {
    const span: unknown = cell.attrs[name];
    if (span !== 1) spans[name] = String(span);
  }
  return spans;
}

function around(node: Node, inner: TreeNode, space = spaceTree): readonly TreeNode[] {
  return [...space(node.attrs['before']), inner, ...space(node.attrs['after'])];
}
