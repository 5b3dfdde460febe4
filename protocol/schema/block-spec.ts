// SPDX-License-Identifier: GPL-2.0-or-later
import type { AttributeSpec, NodeSpec, TagParseRule } from 'prosemirror-model';
import { keptFromDom, keptOfBlock, keptToDom } from './kept-attributes.ts';

type Specs = Readonly<Record<string, AttributeSpec>>;

/** A parse rule for elements of a tag that reads back what is kept, and `more` of its own. */
export function blockRule(
  tag: string,
  attrs: Specs = keptOfBlock,
  more: (element: HTMLElement) => Record<string, unknown> = () => ({}),
): TagParseRule {
  return { tag, getAttrs: (element) => ({ ...keptFromDom(element, attrs), ...more(element) }) };
}

/** A block that is one HTML element with content. */
export function block(tag: string, spec: NodeSpec): NodeSpec {
  const attrs = { ...spec.attrs, ...keptOfBlock };
  return {
    ...spec,
    attrs,
    parseDOM: [blockRule(tag, attrs)],
    toDOM: (node) => [tag, keptToDom(node), 0],
  };
}

/** The attribute by which an element of the page in an editor or on the clipboard names its node. */
export const nodeInHtml = 'data-parley-node';

/**
 * A node of a wiki's markup that has no plain HTML in the editor: an element that names the node, and whatever text
 * is given as its inside. All its attributes are texts.
 */
export function named(
  name: string,
  tag: 'div' | 'span' | 'figure',
  spec: NodeSpec & { readonly attrs: Specs },
): NodeSpec {
  return {
    ...spec,
    parseDOM: [
      {
        ...blockRule(`${tag}[${nodeInHtml}="${name}"]`, spec.attrs),
        priority: 90,
        ...(spec.content === undefined ? {} : { preserveWhitespace: 'full' }),
      },
    ],
    toDOM: (node) => {
      const attributes = { [nodeInHtml]: name, ...keptToDom(node) };
      return spec.content === undefined ? [tag, attributes] : [tag, attributes, 0];
    },
  };
}
