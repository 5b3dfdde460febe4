// SPDX-License-Identifier: GPL-2.0-or-later
import { msg } from '@parley/chat-ui/i18n/messages.ts';
import { readAttributes } from '@parley/protocol/schema/kept-attributes.ts';
import type { Node } from 'prosemirror-model';
import { NodeSelection } from 'prosemirror-state';
import type { EditorView, NodeView } from 'prosemirror-view';
import type { PieceTools } from './piece-view.ts';
import { safeHtml } from './safe-html.ts';

function safePicture(html: unknown, tools: PieceTools): DocumentFragment {
  const mayFetch = tools.rendering()?.mayFetch;
  return safeHtml(typeof html === 'string' ? html : '', mayFetch === undefined ? {} : { mayFetch });
}

/** A picture with its caption, which is text like any other. */
export class FigureView implements NodeView {
  readonly dom = document.createElement('figure');
  readonly contentDOM = document.createElement('figcaption');
  private readonly media = document.createElement('div');
  private node: Node;
  private readonly tools: PieceTools;

  constructor(node: Node, tools: PieceTools, view: EditorView, position: () => number | undefined) {
    this.node = node;
    this.tools = tools;
    this.media.className = 'parley-figure__media';
    this.media.contentEditable = 'false';
    this.media.addEventListener('click', () => {
      const at = position();
      if (at === undefined) return;
      view.dispatch(view.state.tr.setSelection(NodeSelection.create(view.state.doc, at)));
      view.focus();
    });
    this.media.addEventListener('dblclick', () => {
      const at = position();
      if (at !== undefined) tools.edit(at);
    });
    this.contentDOM.dir = 'auto';
    this.contentDOM.dataset['placeholder'] = msg('parley-wiki-picture-caption');
    this.dom.append(this.media, this.contentDOM);
    this.show();
  }

  update(node: Node): boolean {
    if (node.type !== this.node.type) return false;
    const isSame = ['media', 'attributes'].every((name) => node.attrs[name] === this.node.attrs[name]);
    this.node = node;
    if (!isSame) this.show();
    this.contentDOM.classList.toggle('parley-figure__caption--empty', node.content.size === 0);
    return true;
  }

  ignoreMutation(change: { readonly type: string; readonly target: globalThis.Node }): boolean {
    return change.type !== 'selection' && !this.contentDOM.contains(change.target);
  }

  private show(): void {
    const { class: classes = '', typeof: type = '' } = readAttributes(this.node.attrs['attributes']);
    const align = /\bmw-halign-(left|right|center|none)\b/u.exec(classes)?.[1];
    const isFramed = /\/(?:Thumb|Frame)\b/u.test(type) && !/\/Frameless/u.test(type);
    this.dom.className = [
      'parley-figure',
      `parley-figure--${align ?? (isFramed ? 'end' : 'none')}`,
      ...(isFramed ? ['parley-figure--framed'] : []),
    ].join(' ');
    const content = safePicture(this.node.attrs['media'], this.tools);
    this.media.replaceChildren(content);
    if (this.media.querySelector('img') === null) this.media.textContent = nameIn(String(this.node.attrs['media']));
    this.contentDOM.classList.toggle('parley-figure__caption--empty', this.node.content.size === 0);
  }
}

/** The name of a file that cannot be shown. */
function nameIn(media: string): string {
  const found = /resource="\.\/([^"]+)"/u.exec(media)?.[1];
  try {
    return found === undefined ? msg('parley-wiki-picture') : decodeURIComponent(found).replaceAll('_', ' ');
  } catch {
    return msg('parley-wiki-picture');
  }
}

/** A picture within a line. */
export function inlinePicture(node: Node, tools: PieceTools): NodeView {
  const dom = document.createElement('span');
  dom.className = 'parley-piece parley-piece--inline';
  dom.contentEditable = 'false';
  dom.append(safePicture(node.attrs['html'], tools));
  if (dom.querySelector('img') === null) dom.textContent = nameIn(String(node.attrs['html']));
  return { dom, ignoreMutation: () => true };
}

/** A comment: readers never see it, editors do. */
export function commentView(node: Node, tools: PieceTools, position: () => number | undefined): NodeView {
  const dom = document.createElement(node.isInline ? 'span' : 'div');
  dom.className = 'parley-comment';
  dom.contentEditable = 'false';
  dom.dir = 'auto';
  dom.title = msg('parley-wiki-comment-title');
  dom.textContent = String(node.attrs['text'] ?? '').trim();
  dom.addEventListener('dblclick', () => {
    const at = position();
    if (at !== undefined) tools.edit(at);
  });
  return { dom, ignoreMutation: () => true };
}

/** Markup that is kept whole, as it looks; without anything to see, its words. */
export function keptView(node: Node, tools: PieceTools): NodeView {
  const dom = document.createElement(node.isInline ? 'span' : 'div');
  dom.className = `parley-opaque parley-opaque--${node.isInline ? 'inline' : 'block'}`;
  dom.contentEditable = 'false';
  dom.title = msg('parley-editor-opaque-title');
  dom.append(safePicture(node.attrs['html'], tools));
  if ((dom.textContent ?? '').trim() === '' && dom.querySelector('img, hr') === null) {
    dom.textContent = msg('parley-editor-opaque');
  }
  return { dom, ignoreMutation: () => true };
}
