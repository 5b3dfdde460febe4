// SPDX-License-Identifier: GPL-2.0-or-later
import { formatList } from '@parley/chat-ui/i18n/formats.ts';
import { msg } from '@parley/chat-ui/i18n/messages.ts';
import type { Mark, Node } from 'prosemirror-model';
import { categoryName } from '../editor/blocks/category-name.ts';
import { propertyLabel } from '../editor/blocks/property-name.ts';
import {
  extensionOf,
  footnoteOf,
  partsOf,
  wikitextOfExtension,
  wikitextOfParts,
} from '../editor/wiki/model/data-mw.ts';

/** What kind of block a node is, in words. */
export function describeBlock(node: Node): string {
  const attribute = (name: string) => String(node.attrs[name]);
  switch (node.type.name) {
    case 'heading':
      return msg('diff-block-heading', attribute('level'));
    case 'ordered_list':
      return msg('diff-block-ordered_list', attribute('order'));
    case 'table_cell':
    case 'table_header':
      return msg(`diff-block-${node.type.name}`, Number(node.attrs['colspan']), Number(node.attrs['rowspan']));
    case 'category':
      return describeCategory(node);
    case 'page_property':
      return propertyLabel(node);
    case 'opaque_block':
    case 'opaque_inline':
      return msg('diff-opaque', shortTextOf(attribute('html')));
    default:
      return describePiece(node);
  }
}

/** A kind of block by its name; of a wiki's pieces also which one, or what it holds. */
function describePiece(node: Node): string {
  const kind = msg(`diff-block-${node.type.name}`);
  const detail = shortText(detailOf(node));
  return detail === '' ? kind : msg('diff-piece', kind, detail);
}

function detailOf(node: Node): string {
  const { mw, text, html } = node.attrs;
  switch (node.type.name) {
    case 'transclusion':
    case 'transclusion_inline':
      return wikitextOfParts(partsOf(mw));
    case 'extension':
    case 'extension_inline':
      return wikitextOfExtension(extensionOf(mw));
    case 'reference':
      return shortTextOf(footnoteOf(mw).html ?? footnoteOf(mw).name ?? '');
    case 'image_inline':
      return /resource="\.\/([^"]*)"/u.exec(String(html))?.[1] ?? '';
    case 'comment':
    case 'comment_inline':
      return String(text ?? '');
    default:
      return '';
  }
}

function describeCategory(node: Node): string {
  const title = categoryName(String(node.attrs['title']));
  const sortKey = String(node.attrs['sortKey']);
  // A blank sorts the page first, and cannot be seen.
  return sortKey.trim() === '' ? msg('diff-category', title) : msg('diff-category-sorted', title, sortKey);
}

/** The text of markup that is kept as it is. Parsed as inert template content: nothing in it runs. */
function shortTextOf(html: string): string {
  const template = document.createElement('template');
  template.innerHTML = html;
  const text = (template.content.textContent ?? '').replaceAll(/\s+/gu, ' ').trim();
  return shortText(text === '' ? html : text);
}

function shortText(text: string): string {
  const tidy = text.replaceAll(/\s+/gu, ' ').trim();
  return tidy.length > 80 ? `${tidy.slice(0, 79)}…` : tidy;
}

/** What changed in the formatting of some words: *added: bold; removed: link to Silk*. */
export function describeFormatting(old: readonly Node[], current: readonly Node[]): string {
  const before = marksOf(old);
  const after = marksOf(current);
  const added = after.filter((mark) => !mark.isInSet(before));
  const removed = before.filter((mark) => !mark.isInSet(after));
  const notes: string[] = [];
  if (added.length > 0) notes.push(msg('diff-added-format', formatList(added.map(describeMark))));
  if (removed.length > 0) notes.push(msg('diff-removed-format', formatList(removed.map(describeMark))));
  return notes.join('; ');
}

function marksOf(nodes: readonly Node[]): readonly Mark[] {
  const marks: Mark[] = [];
  for (const node of nodes) for (const mark of node.marks) if (!mark.isInSet(marks)) marks.push(mark);
  return marks;
}

function describeMark(mark: Mark): string {
  switch (mark.type.name) {
    case 'page_link':
      return msg('diff-format-link', String(mark.attrs['title']));
    case 'link':
      return msg('diff-format-link', String(mark.attrs['href']));
    default:
      return msg(`diff-format-${mark.type.name}`);
  }
}
