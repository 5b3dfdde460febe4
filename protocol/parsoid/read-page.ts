// SPDX-License-Identifier: GPL-2.0-or-later
import type { Node } from 'prosemirror-model';
import { keepAttributes } from '../schema/kept-attributes.ts';
import { pageSchema } from '../schema/page-schema.ts';
import { readCategoryHref } from '../schema/wiki-nodes.ts';
import { BlockList, type Place } from './block-list.ts';
import { atomOf, opaqueAtom } from './read-atoms.ts';
import { inlineOf } from './read-inline.ts';
import { tableOf } from './read-table.ts';
import { blockTags, wholeTags } from './tags.ts';
import { hrefOfTitle } from './titles.ts';
import { type Element, isBlank, type TreeNode, wordsOf } from './tree.ts';

const { nodes } = pageSchema;

/** Reads prepared HTML as a page. Nothing is lost: what the schema has no node for is kept whole. */
export function readPage(content: readonly TreeNode[]): Node {
  return nodes.doc.create(null, blocksOf(content, 'page'));
}

/** The blocks of a part of a page. */
export function blocksOfPart(content: readonly TreeNode[]): readonly Node[] {
  return blocksOf(content, 'page');
}

/** Reads content that holds blocks; lines outside of any become paragraphs that are written without a tag. */
function blocksOf(content: readonly TreeNode[], place: Place): readonly Node[] {
  const blocks = new BlockList();
  let line: TreeNode[] = [];
  const endLine = () => {
    if (line.length > 0) addLine(blocks, line, place);
    line = [];
  };
  for (const node of content) {
    if (line.length === 0 && node.kind === 'text' && isBlank(node.text)) blocks.space(node.text);
    else if (line.length === 0 && standsAlone(node)) blocks.add((space) => blockOfPiece(node, space));
    else if (isBlock(node)) {
      endLine();
      blocks.add((space) => blockOf(node, place, space));
    } else line.push(node);
  }
  endLine();
  return blocks.finish(place);
}

/** Pieces that are not seen: they need no line to stand in. */
function standsAlone(node: TreeNode): boolean {
  return node.kind === 'comment' || (node.kind === 'element' && (node.tag === 'link' || node.tag === 'meta'));
}

const isBlockKnown = new WeakMap<TreeNode, boolean>();

function isBlock(node: TreeNode): boolean {
  if (node.kind === 'capsule') return !node.inline;
  if (node.kind !== 'element') return false;
  const before = isBlockKnown.get(node);
  if (before !== undefined) return before;
  const block = blockTags.has(node.tag) || (!wholeTags.has(node.tag) && node.children.some(isBlock));
  isBlockKnown.set(node, block);
  return block;
}

/** A line that stands between blocks. White space at its ends is white space between blocks. */
function addLine(blocks: BlockList, line: readonly TreeNode[], place: Place): void {
  const { lead, inner, tail } = trimmed(line);
  blocks.space(lead);
  if (place === 'page' || place === 'container') {
    // A template call, a comment or a category that stands alone needs no paragraph around it.
    if (
      inner.every(
        (node) => node.kind === 'capsule' || standsAlone(node) || (node.kind === 'text' && isBlank(node.text)),
      )
    ) {
      for (const node of inner) {
        if (node.kind === 'text') blocks.space(node.text);
        else blocks.add((space) => blockOfPiece(node, space));
      }
      blocks.space(tail);
      return;
    }
  }
  const form = place === 'page' ? 'loose' : 'bare';
  blocks.add((space) => nodes.paragraph.create({ form, before: space }, inlineOf(inner)));
  blocks.space(tail);
}

function trimmed(line: readonly TreeNode[]): { lead: string; inner: readonly TreeNode[]; tail: string } {
  const inner = [...line];
  const [first] = inner;
  const lead = first?.kind === 'text' ? (/^[ \t\n\r\f]+/.exec(first.text)?.[0] ?? '') : '';
  if (first?.kind === 'text' && lead !== '') inner[0] = { kind: 'text', text: first.text.slice(lead.length) };
  const last = inner.at(-1);
  const tail = last?.kind === 'text' ? (/[ \t\n\r\f]+$/.exec(last.text)?.[0] ?? '') : '';
  if (last?.kind === 'text' && tail !== '') {
    inner[inner.length - 1] = { kind: 'text', text: last.text.slice(0, last.text.length - tail.length) };
  }
  return { lead, inner: inner.filter((node) => node.kind !== 'text' || node.text !== ''), tail };
}

function blockOfPiece(node: TreeNode, before: string | null): Node {
  if (node.kind === 'comment') return nodes.comment.create({ text: node.text, before });
  if (node.kind === 'capsule') {
    // A footnote has no block of its own.
    if (node.type !== 'reference') return atomOf(node, 'block', { before });
    return nodes.paragraph.create({ form: 'loose', before }, inlineOf([node]));
  }
  if (node.kind === 'element') return categoryOf(node, before) ?? propertyOf(node, before) ?? opaqueBlock(node, before);
  return opaqueBlock(node, before);
}

function opaqueBlock(node: TreeNode, before: string | null): Node {
  return opaqueAtom(node, nodes.opaque_block, { before });
}

function categoryOf({ tag, attributes }: Element, before: string | null): Node | undefined {
  const { rel, href, ...rest } = attributes;
  if (tag !== 'link' || rel !== 'mw:PageProp/Category' || href === undefined) return undefined;
  const { title, sortKey } = readCategoryHref(href);
  if (title === undefined) return undefined;
  const usual = hrefOfTitle(title) + (sortKey === '' ? '' : `#${encodeURIComponent(sortKey)}`);
  const unusual = usual === href ? null : href;
  return nodes.category.create({ title, sortKey, href: unusual, attributes: keepAttributes(rest), before });
}

function propertyOf({ tag, attributes }: Element, before: string | null): Node | undefined {
  const { property, content, ...rest } = attributes;
  if (tag !== 'meta' || property?.startsWith('mw:PageProp/') !== true) return undefined;
  const name = property.slice('mw:PageProp/'.length);
  // Whether a property has no value or an empty one makes no difference to the wiki, but is not the same HTML.
  const kept = content === '' ? { content, ...rest } : rest;
  return nodes.page_property.create({ name, content: content ?? '', attributes: keepAttributes(kept), before });
}

function blockOf(node: TreeNode, place: Place, before: string | null): Node {
  if (node.kind === 'capsule') return atomOf(node, 'block', { before });
  if (node.kind !== 'element') return opaqueBlock(node, before);
  return elementBlock(node, place, before) ?? opaqueBlock(node, before);
}

function elementBlock(element: Element, place: Place, before: string | null): Node | undefined {
  const { tag, children } = element;
  const attrs = { attributes: keepAttributes(element.attributes), before };
  switch (tag) {
    case 'p':
      if (children.some(isBlock)) break;
      return nodes.paragraph.create({ ...attrs, form: place === 'item' ? 'p' : null }, inlineOf(children));
    case 'h1':
    case 'h2':
    case 'h3':
    case 'h4':
    case 'h5':
    case 'h6':
      if (children.some(isBlock)) break;
      return nodes.heading.create({ ...attrs, level: Number(tag[1]) }, inlineOf(children));
    case 'ul':
    case 'ol':
    case 'dl':
      return listOf(element, attrs);
    case 'table':
      return tableOf(element, before, blocksOf);
    case 'pre':
      if (children.some(isBlock)) break;
      return preOf(children, attrs);
    case 'hr':
      return nodes.horizontal_rule.create(attrs);
    case 'figure':
      return figureOf(element, attrs);
    case 'blockquote':
      return nodes.blockquote.create(attrs, blocksOf(children, 'container'));
    case 'li':
    case 'dt':
    case 'dd':
    case 'td':
    case 'th':
    case 'tr':
    case 'tbody':
    case 'thead':
    case 'tfoot':
    case 'caption':
    case 'figcaption':
      return undefined;
    default:
  }
  return wholeTags.has(tag) ? undefined : nodes.container.create({ ...attrs, tag }, blocksOf(children, 'container'));
}

type Kept = { readonly attributes: string | null; readonly before: string | null };

function preOf(children: readonly TreeNode[], attrs: Kept): Node {
  const plain = children.every((child) => child.kind === 'text');
  return (plain ? nodes.code_block : nodes.preformatted).create(attrs, inlineOf(children));
}

const itemTypes = { li: nodes.list_item, dt: nodes.definition_term, dd: nodes.definition_description } as const;
const listTypes = { ul: nodes.bullet_list, ol: nodes.ordered_list, dl: nodes.definition_list } as const;

/** A list of items; with anything else in it, it is no list we can edit. */
function listOf({ tag, children }: Element, attrs: Kept): Node | undefined {
  const items = new BlockList();
  for (const child of children) {
    if (child.kind === 'comment') items.comment(child.text);
    else if (child.kind === 'text' && isBlank(child.text)) items.space(child.text);
    else if (
      child.kind === 'element' &&
      (tag === 'dl' ? child.tag === 'dt' || child.tag === 'dd' : child.tag === 'li')
    ) {
      const type = itemTypes[child.tag as keyof typeof itemTypes];
      const attributes = keepAttributes(child.attributes);
      items.add((space) => type.create({ attributes, before: space }, blocksOf(child.children, 'item')));
    } else return undefined;
  }
  if (items.isEmpty) return undefined;
  return listTypes[tag as keyof typeof listTypes].create(attrs, items.finish('item'));
}

function figureOf({ children, attributes }: Element, attrs: Kept): Node | undefined {
  const kinds = wordsOf(attributes['typeof']);
  // Of a missing picture Parsoid forgets such attributes as soon as the caption changes.
  if (kinds.includes('mw:Error') && kinds.includes('mw:ExpandedAttrs')) return undefined;
  const [media, caption, ...others] = children;
  if (media?.kind !== 'element' || caption?.kind !== 'element' || others.length > 0) return undefined;
  if (caption.tag !== 'figcaption' || Object.keys(caption.attributes).length > 0) return undefined;
  if (caption.children.some(isBlock)) return undefined;
  const { html } = opaqueAtom(media, nodes.opaque_inline, {}).attrs;
  return nodes.figure.create({ ...attrs, media: String(html) }, inlineOf(caption.children));
}
