// SPDX-License-Identifier: GPL-2.0-or-later
import type { Node } from 'prosemirror-model';
import { attributesOf } from '../schema/kept-attributes.ts';
import { hrefOfTitle } from './titles.ts';
import type { CapsuleType, Element, TreeNode } from './tree.ts';

/** What an inline node, or one without content, is in HTML. */
export function pieceTree(node: Node): TreeNode {
  if (node.isText) return { kind: 'text', text: node.text ?? '' };
  const text = (name: string) => textOf(node, name);
  switch (node.type.name) {
    case 'hard_break':
      return emptyElement('br', node);
    case 'horizontal_rule':
      return emptyElement('hr', node);
    case 'comment':
    case 'comment_inline':
      return { kind: 'comment', text: safeComment(text('text')) };
    case 'transclusion':
    case 'transclusion_inline':
      return capsule('transclusion', node, text('typeof') || 'mw:Transclusion');
    case 'extension':
    case 'extension_inline':
      return capsule('extension', node, text('typeof') || `mw:Extension/${text('name')}`);
    case 'reference':
      return capsule('reference', node, 'mw:Extension/ref');
    case 'category':
      return categoryElement(node);
    case 'page_property':
      return propertyElement(node);
    default:
      return { kind: 'raw', html: text('html') };
  }
}

function textOf(node: Node, name: string): string {
  const value: unknown = node.attrs[name];
  return typeof value === 'string' ? value : '';
}

function emptyElement(tag: string, node: Node, attributes: Readonly<Record<string, string>> = {}): Element {
  return { kind: 'element', tag, attributes: { ...attributes, ...attributesOf(node) }, children: [] };
}

/** A comment cannot hold its own end; Parsoid writes these characters as entities. */
function safeComment(text: string): string {
  return text.replaceAll('>', '&#x3E;').replaceAll('--', '&#x2D;&#x2D;');
}

function capsule(type: CapsuleType, node: Node, kind: string): TreeNode {
  const { isInline: inline } = node;
  return { kind: 'capsule', type, inline, typeof: kind, mw: textOf(node, 'mw') || '{}', html: null, source: [] };
}

function categoryElement(node: Node): Element {
  const sortKey = textOf(node, 'sortKey');
  const usual = hrefOfTitle(textOf(node, 'title')) + (sortKey === '' ? '' : `#${encodeURIComponent(sortKey)}`);
  return emptyElement('link', node, { rel: 'mw:PageProp/Category', href: textOf(node, 'href') || usual });
}

function propertyElement(node: Node): Element {
  const content = textOf(node, 'content');
  const property = `mw:PageProp/${textOf(node, 'name')}`;
  return emptyElement('meta', node, content === '' ? { property } : { property, content });
}
