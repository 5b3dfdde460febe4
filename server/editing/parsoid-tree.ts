// SPDX-License-Identifier: GPL-2.0-or-later
import { ParleyError } from '@parley/protocol/errors/codes.ts';
import { type DefaultTreeAdapterMap, defaultTreeAdapter, parse, type TreeAdapter } from 'parse5';
import type { RawElement, RawNode } from '@parley/protocol/parsoid/tree.ts';

type ParsedNode = DefaultTreeAdapterMap['childNode'];
type ParsedElement = DefaultTreeAdapterMap['element'];

/** Longest HTML of one page that is read, in characters: several times that of the longest articles there are. */
const longest = 20_000_000;
/** Elements of one page, and those open at once. Everything that goes down into a page stays far from its limits. */
const mostElements = 500_000;
const deepest = 400;

/**
 * Reads HTML of a whole page: the content of its body.
 * @throws ParleyError `too_large`
 */
export function bodyOf(html: string): readonly RawNode[] {
  if (html.length > longest) throw new ParleyError('too_large');
  const root = parse(html, { treeAdapter: boundedAdapter() }).childNodes.find(
    (node) => isElement(node) && node.tagName === 'html',
  );
  const body =
    root === undefined || !isElement(root) ? undefined : root.childNodes.find((node) => node.nodeName === 'body');
  return body === undefined || !isElement(body) ? [] : childrenOf(body);
}

function boundedAdapter(): TreeAdapter<DefaultTreeAdapterMap> {
  let open = 0;
  let all = 0;
  return {
    ...defaultTreeAdapter,
    onItemPush: () => {
      open += 1;
      all += 1;
      if (open > deepest || all > mostElements) throw new ParleyError('too_large', 'The page holds too many elements.');
    },
    onItemPop: () => {
      open -= 1;
    },
  };
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
