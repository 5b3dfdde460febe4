// SPDX-License-Identifier: GPL-2.0-or-later
import { type DefaultTreeAdapterMap, parse } from 'parse5';
import type { RawElement, RawNode } from '@parley/protocol/parsoid/tree.ts';

type ParsedNode = DefaultTreeAdapterMap['childNode'];
type ParsedElement = DefaultTreeAdapterMap['element'];

/** Reads HTML of a whole page: the content of its body. */
export function bodyOf(html: string): readonly RawNode[] {
  const root = parse(html).childNodes.find((node) => isElement(node) && node.tagName === 'html');
  const body =
    root === undefined || !isElement(root) ? undefined : root.childNodes.find((node) => node.nodeName === 'body');
  return body === undefined || !isElement(body) ? [] : childrenOf(body);
}

function isElement(node: ParsedNode): node is ParsedElement {
  return 'tagName' in node;
}

function childrenOf(element: ParsedElement): readonly RawNode[] {
  const nodes: RawNode[] = [];
  for (const child of element.childNodes) {
    if (isElement(child)) nodes.push(elementOf(child));
    else if (child.nodeName === '#text' && 'value' in child) nodes.push({ kind: 'text', text: child.value });
    else if (child.nodeName === '#comment' && 'data' in child) nodes.push({ kind: 'comment', text: child.data });
  }
  return nodes;
}

function elementOf(element: ParsedElement): RawElement {
  const attributes: Record<string, string> = {};
  for (const { name, value, prefix } of element.attrs) attributes[prefix ? `${prefix}:${name}` : name] = value;
  return { kind: 'element', tag: element.tagName, attributes, children: childrenOf(element) };
}
