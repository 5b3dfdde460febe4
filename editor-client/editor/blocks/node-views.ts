// SPDX-License-Identifier: GPL-2.0-or-later
import { msg } from '@parley/chat-ui/i18n/messages.ts';
import type { Node } from 'prosemirror-model';
import { DOMSerializer } from 'prosemirror-model';
import type { EditorView, NodeView, NodeViewConstructor } from 'prosemirror-view';
import { categoryName } from './category-name.ts';
import { propertyLabel } from './property-name.ts';

/** Longest text shown of markup the editor cannot change, in characters. */
const previewLength = 160;

/** How the nodes that are not plain text look in the editor. */
export function nodeViews(): Record<string, NodeViewConstructor> {
  return {
    category: (node, view, position) => chip(node, view, position, categoryLabel(node)),
    page_property: (node, view, position) => chip(node, view, position, propertyLabel(node)),
    opaque_block: (node) => opaque(node, 'div'),
    opaque_inline: (node) => opaque(node, 'span'),
    table: scrollingTable,
    bullet_list: ownDirection,
    ordered_list: ownDirection,
    blockquote: ownDirection,
  };
}

function categoryLabel(node: Node): string {
  return msg('parley-editor-category-chip', categoryName(String(node.attrs['title'])));
}

function chip(node: Node, view: EditorView, position: () => number | undefined, label: string): NodeView {
  const dom = document.createElement('div');
  dom.className = `parley-chip parley-chip--${node.type.name}`;
  dom.contentEditable = 'false';
  const text = document.createElement('span');
  text.className = 'parley-chip__text';
  text.dir = 'auto';
  text.textContent = label;
  dom.append(text);
  // Whether the page may be changed can change: the style hides the button while it may not.
  dom.append(removeButton(view, position, node.nodeSize, label));
  return { dom, stopEvent: (event) => event.target instanceof Element && event.target.closest('button') !== null };
}

function removeButton(view: EditorView, position: () => number | undefined, size: number, label: string): HTMLElement {
  const remove = document.createElement('button');
  remove.type = 'button';
  remove.className = 'parley-chip__remove';
  remove.title = msg('parley-editor-remove', label);
  remove.setAttribute('aria-label', remove.title);
  remove.textContent = '×';
  remove.addEventListener('mousedown', (event) => event.preventDefault());
  remove.addEventListener('click', () => {
    const at = position();
    if (at === undefined || !view.editable) return;
    view.dispatch(view.state.tr.delete(at, at + size));
    view.focus();
  });
  return remove;
}

function opaque(node: Node, tag: 'div' | 'span'): NodeView {
  const dom = document.createElement(tag);
  dom.className = `parley-opaque parley-opaque--${tag === 'div' ? 'block' : 'inline'}`;
  dom.contentEditable = 'false';
  dom.title = msg('parley-editor-opaque-title');
  dom.textContent = previewOf(String(node.attrs['html'])) || msg('parley-editor-opaque');
  return { dom };
}

/** The words in some markup. A parsed document that is not shown runs no script and fetches nothing. */
function previewOf(markup: string): string {
  const parsed = new DOMParser().parseFromString(markup, 'text/html');
  for (const unseen of parsed.querySelectorAll('style, script, noscript, template')) unseen.remove();
  const words = (parsed.body.textContent ?? '').replaceAll(/\s+/gu, ' ').trim();
  return words.length > previewLength ? `${words.slice(0, previewLength)}…` : words;
}

/** A table wider than the window scrolls by itself, so that the page does not. */
function scrollingTable(node: Node): NodeView {
  const dom = document.createElement('div');
  dom.className = 'parley-table';
  const { dom: table, contentDOM } = DOMSerializer.renderSpec(document, node.type.spec.toDOM?.(node) ?? ['table', 0]);
  if (table instanceof HTMLElement) table.dir = 'auto';
  dom.append(table);
  return contentDOM === undefined ? { dom } : { dom, contentDOM, ignoreMutation: (change) => change.target === dom };
}

/** Lists and quotes take the direction of their first words: their markers stand on that side. */
function ownDirection(node: Node): NodeView {
  const { dom, contentDOM } = DOMSerializer.renderSpec(document, node.type.spec.toDOM?.(node) ?? ['div', 0]);
  if (dom instanceof HTMLElement) dom.dir = 'auto';
  return contentDOM === undefined ? { dom } : { dom, contentDOM };
}
