// SPDX-License-Identifier: GPL-2.0-or-later
import { DOMSerializer, Fragment, type DOMOutputSpec, type Mark, type Node } from 'prosemirror-model';
import { pageSchema } from '@parley/protocol/schema/page-schema.ts';
import { describeBlock } from './describe-markup.ts';

/** Blocks without a visible form of their own are named in words; links lead nowhere, so that no draft is left. */
function chip(node: Node): DOMOutputSpec {
  return [node.isInline ? 'span' : 'div', { class: 'chip' }, describeBlock(node)];
}

function inertLink(target: string): DOMOutputSpec {
  return ['span', { class: 'link', title: target }, 0];
}

/** Lists, quotes and tables take the direction of their first words: markers and columns stand on that side. */
function ownDirection(node: Node): { readonly dom: HTMLElement; readonly contentDOM: HTMLElement } {
  const { dom, contentDOM } = DOMSerializer.renderSpec(document, node.type.spec.toDOM?.(node) ?? ['div', 0]);
  const element = dom instanceof HTMLElement ? dom : document.createElement('div');
  if (element.matches('ul, ol, blockquote, table')) element.dir = 'auto';
  return { dom: element, contentDOM: contentDOM ?? element };
}

const serializer = new DOMSerializer(
  {
    ...DOMSerializer.nodesFromSchema(pageSchema),
    bullet_list: ownDirection,
    ordered_list: ownDirection,
    blockquote: ownDirection,
    table: ownDirection,
    category: chip,
    page_property: chip,
    opaque_block: chip,
    opaque_inline: chip,
    transclusion: chip,
    transclusion_inline: chip,
    extension: chip,
    extension_inline: chip,
    reference: chip,
    image_inline: chip,
    comment: chip,
    comment_inline: chip,
    definition_list: ownDirection,
  },
  {
    ...DOMSerializer.marksFromSchema(pageSchema),
    page_link: (mark: Mark) => inertLink(String(mark.attrs['title'])),
    link: (mark: Mark) => inertLink(String(mark.attrs['href'])),
  },
);

/** A whole block or inline node as a reader sees it, links inert. */
export function renderWhole(node: Node): globalThis.Node {
  return serializer.serializeNode(node, { document });
}

/** Inline nodes, one after another. */
export function renderInline(nodes: readonly Node[]): globalThis.Node {
  return serializer.serializeFragment(Fragment.fromArray([...nodes]), { document });
}

export type Frame = { readonly element: HTMLElement; readonly content: HTMLElement };

/** The element of a block without its content, and where the content goes. */
export function renderFrame(node: Node): Frame {
  const { dom, contentDOM } = ownDirection(node);
  return { element: dom, content: contentDOM };
}
