// SPDX-License-Identifier: GPL-2.0-or-later
import type { Node } from 'prosemirror-model';
import { keepAttributes } from '../schema/kept-attributes.ts';
import { pageSchema } from '../schema/page-schema.ts';
import { spanOf } from '../schema/table-nodes.ts';
import { BlockList, type Place } from './block-list.ts';
import { opaqueAtom } from './read-atoms.ts';
import { inlineOf } from './read-inline.ts';
import { blockTags } from './tags.ts';
import { type Element, isBlank, type TreeNode } from './tree.ts';

const { nodes } = pageSchema;

/** Thrown where a table holds what ours do not; it is kept whole then. */
class OtherTable extends Error {}

/** Reads what stands in a cell. */
type ReadBlocks = (content: readonly TreeNode[], place: Place) => readonly Node[];

/** A table with at most a caption and one body of rows; `undefined` for any other. */
export function tableOf(table: Element, before: string | null, read: ReadBlocks): Node | undefined {
  try {
    return readTable(table, before, read);
  } catch (error) {
    if (error instanceof OtherTable) return undefined;
    throw error;
  }
}

function readTable({ attributes, children }: Element, before: string | null, read: ReadBlocks): Node {
  const space = new BlockList();
  let caption: Node | undefined;
  let body: { readonly lead: string | null; readonly rows: readonly Node[] } | undefined;
  for (const child of children) {
    if (isGlue(child)) addGlue(space, child);
    else if (child.kind !== 'element' || body !== undefined) throw new OtherTable();
    else if (child.tag === 'caption' && caption === undefined) caption = captionOf(child, space.takeSpace());
    else if (child.tag === 'tbody' && Object.keys(child.attributes).length === 0) {
      body = { lead: space.takeSpace(), rows: rowsOf(child, read) };
    } else throw new OtherTable();
  }
  if (body === undefined) throw new OtherTable();
  // Without attributes it is told from a table that was made here by the empty ones.
  const kept = { attributes: JSON.stringify(attributes), lead: body.lead, end: space.takeSpace() };
  if (caption === undefined) return nodes.table.create({ ...kept, before }, body.rows);
  return nodes.captioned_table.create({ before }, [caption, nodes.table.create(kept, body.rows)]);
}

function isGlue(node: TreeNode): boolean {
  return node.kind === 'comment' || (node.kind === 'text' && isBlank(node.text));
}

function addGlue(list: BlockList, node: TreeNode): void {
  if (node.kind === 'comment') list.comment(node.text);
  else if (node.kind === 'text') list.space(node.text);
}

function captionOf({ attributes, children }: Element, before: string | null): Node {
  if (children.some(holdsBlock)) throw new OtherTable();
  return nodes.table_caption.create({ attributes: keepAttributes(attributes), before }, inlineOf(children));
}

function holdsBlock(node: TreeNode): boolean {
  if (node.kind === 'capsule') return !node.inline;
  return node.kind === 'element' && (blockTags.has(node.tag) || node.children.some(holdsBlock));
}

function rowsOf(body: Element, read: ReadBlocks): readonly Node[] {
  return childrenOf(body, (row) => {
    if (row.tag !== 'tr') throw new OtherTable();
    const attributes = keepAttributes(row.attributes);
    const cells = childrenOf(row, (cell) => cellOf(cell, read));
    return (before) => nodes.table_row.create({ attributes, before }, cells);
  });
}

function childrenOf(parent: Element, read: (child: Element) => (before: string | null) => Node): readonly Node[] {
  const list = new BlockList();
  for (const child of parent.children) {
    if (isGlue(child)) addGlue(list, child);
    else if (child.kind !== 'element') throw new OtherTable();
    else if (isEmptyRow(child)) list.space(`<tr>${child.children.map(textOf).join('')}</tr>`);
    else list.add(read(child));
  }
  // A row without cells is no table that can be edited.
  if (list.isEmpty) throw new OtherTable();
  return list.finish('item');
}

/** A row without cells, which tables here cannot have: it stays beside the others like white space. */
function isEmptyRow({ tag, attributes, children }: Element): boolean {
  if (tag !== 'tr' || Object.keys(attributes).length > 0) return false;
  return children.every((child) => child.kind === 'text' && isBlank(child.text));
}

function textOf(node: TreeNode): string {
  return node.kind === 'text' ? node.text : '';
}

function cellOf(cell: Element, read: ReadBlocks): (before: string | null) => Node {
  if (cell.tag !== 'td' && cell.tag !== 'th') throw new OtherTable();
  const { colspan, rowspan, ...rest } = cell.attributes;
  const spans = { colspan: spanOf(colspan), rowspan: spanOf(rowspan) };
  const attributes = keepAttributes({
    ...rest,
    ...(colspan === undefined || (spans.colspan !== 1 && String(spans.colspan) === colspan) ? {} : { colspan }),
    ...(rowspan === undefined || (spans.rowspan !== 1 && String(spans.rowspan) === rowspan) ? {} : { rowspan }),
  });
  const content = cell.sealed === true ? sealedContent(cell) : read(cell.children, 'item');
  const type = cell.tag === 'td' ? nodes.table_cell : nodes.table_header;
  return (before) => type.create({ ...spans, attributes, before }, content);
}

/** What a template wrote into a cell is not ours to edit. */
function sealedContent(cell: Element): readonly Node[] {
  return cell.children.map((child) => opaqueAtom(child, nodes.opaque_block, {}));
}
