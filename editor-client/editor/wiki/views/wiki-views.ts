// SPDX-License-Identifier: GPL-2.0-or-later
import type { Node } from 'prosemirror-model';
import { DOMSerializer } from 'prosemirror-model';
import type { NodeView, NodeViewConstructor } from 'prosemirror-view';
import { commentView, FigureView, inlinePicture, keptView } from './picture-views.ts';
import type { PieceTools } from './piece-view.ts';
import { PieceView } from './piece-view.ts';
import { ReferenceListView, ReferenceView } from './reference-views.ts';
import { knowsFootnotes, TagAsText } from './tag-as-text.ts';

/** How a wiki's own nodes look in the editor. */
export function wikiViews(tools: PieceTools): Readonly<Record<string, NodeViewConstructor>> {
  const piece: NodeViewConstructor = (node, _view, position) => new PieceView(node, tools, position);
  const asText: NodeViewConstructor = (node, _view, position) =>
    new TagAsText(node, () => {
      const at = position();
      if (at !== undefined) tools.edit(at);
    });
  const extension: NodeViewConstructor = (node, view, position, decorations, inner) => {
    if (node.attrs['name'] !== 'references') return piece(node, view, position, decorations, inner);
    return knowsFootnotes(tools.rendering())
      ? new ReferenceListView(node, tools, decorations)
      : asText(node, view, position, decorations, inner);
  };
  const reference: NodeViewConstructor = (node, view, position, decorations, inner) =>
    knowsFootnotes(tools.rendering())
      ? new ReferenceView(node, tools, position, decorations)
      : asText(node, view, position, decorations, inner);
  const comment: NodeViewConstructor = (node, _view, position) => commentView(node, tools, position);
  const kept: NodeViewConstructor = (node) => keptView(node, tools);
  return {
    transclusion: piece,
    transclusion_inline: piece,
    extension,
    extension_inline: extension,
    reference,
    figure: (node, view, position) => new FigureView(node, tools, view, position),
    image_inline: (node) => inlinePicture(node, tools),
    comment,
    comment_inline: comment,
    opaque_block: kept,
    opaque_inline: kept,
    definition_list: ownDirection,
    table_caption: ownDirection,
  };
}

/** What takes the direction of its first words. */
function ownDirection(node: Node): NodeView {
  const { dom, contentDOM } = DOMSerializer.renderSpec(document, node.type.spec.toDOM?.(node) ?? ['div', 0]);
  if (dom instanceof HTMLElement) dom.dir = 'auto';
  return contentDOM === undefined ? { dom } : { dom, contentDOM };
}
