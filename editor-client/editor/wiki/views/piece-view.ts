// SPDX-License-Identifier: GPL-2.0-or-later
import type { Node } from 'prosemirror-model';
import type { NodeView } from 'prosemirror-view';
import { extensionOf, partsOf, wikitextOfExtension, wikitextOfParts } from '../model/data-mw.ts';
import type { WikiRendering } from '../rendering-port.ts';
import { pieceName } from './piece-names.ts';
import type { Renderings } from './renderings.ts';
import { safeHtml } from './safe-html.ts';

/** What the views of a wiki's pieces work with. */
export type PieceTools = {
  readonly renderings: Renderings;
  readonly rendering: () => WikiRendering | undefined;
  /** Opens the form of the piece at a place. */
  readonly edit: (position: number) => void;
};

/**
 * A template, extension tag or other piece that the wiki makes: shown as it looks, changed in a form. One piece to
 * ProseMirror: it is selected, moved and deleted whole.
 */
export class PieceView implements NodeView {
  readonly dom: HTMLElement;
  private node: Node;
  private readonly tools: PieceTools;
  /** The wikitext whose rendering is shown or on its way. */
  private asked = '';

  constructor(node: Node, tools: PieceTools, position: () => number | undefined) {
    this.node = node;
    this.tools = tools;
    this.dom = document.createElement(node.isInline ? 'span' : 'div');
    this.dom.className = `parley-piece parley-piece--${node.isInline ? 'inline' : 'block'}`;
    this.dom.contentEditable = 'false';
    this.dom.addEventListener('dblclick', () => {
      const at = position();
      if (at !== undefined) tools.edit(at);
    });
    this.show();
  }

  update(node: Node): boolean {
    if (node.type !== this.node.type) return false;
    const isSame = node.attrs['mw'] === this.node.attrs['mw'] && node.attrs['html'] === this.node.attrs['html'];
    this.node = node;
    if (!isSame) this.show();
    return true;
  }

  ignoreMutation(): boolean {
    return true;
  }

  private show(): void {
    const name = pieceName(this.node);
    this.dom.title = name;
    this.dom.setAttribute('aria-label', name);
    this.dom.setAttribute('role', 'group');
    const html: unknown = this.node.attrs['html'];
    if (typeof html === 'string' && html !== '') this.showHtml(html);
    else void this.showRendering();
  }

  /** What was changed here has no looks of its own yet: the wiki is asked. */
  private async showRendering(): Promise<void> {
    const wikitext = wikitextOf(this.node);
    this.asked = wikitext;
    // What was shown stays until the answer comes, so that the page does not jump.
    if (this.dom.childNodes.length === 0) this.showName();
    this.dom.classList.add('parley-piece--waiting');
    try {
      const html = await this.tools.renderings.htmlOf(wikitext);
      if (this.asked === wikitext) this.showHtml(html);
    } catch {
      if (this.asked === wikitext) this.showName();
    }
  }

  private showHtml(html: string): void {
    this.asked = '';
    this.dom.classList.remove('parley-piece--waiting', 'parley-piece--name');
    const mayFetch = this.tools.rendering()?.mayFetch;
    const content = safeHtml(html, mayFetch === undefined ? {} : { mayFetch });
    if (this.node.isInline) unwrapOnlyParagraph(content);
    this.dom.replaceChildren(content);
    // A piece that shows nothing, such as one that only sets something, is named instead.
    if (isInvisible(this.dom)) this.showName();
  }

  private showName(): void {
    this.dom.classList.remove('parley-piece--waiting');
    this.dom.classList.add('parley-piece--name');
    const name = document.createElement('bdi');
    name.textContent = pieceName(this.node);
    this.dom.replaceChildren(name);
  }
}

/** The wikitext of a piece, for the wiki to render. */
export function wikitextOf(node: Node): string {
  const mw: unknown = node.attrs['mw'];
  switch (node.type.name) {
    case 'extension':
    case 'extension_inline':
      return wikitextOfExtension(extensionOf(mw));
    default:
      return wikitextOfParts(partsOf(mw));
  }
}

function unwrapOnlyParagraph(content: DocumentFragment): void {
  const blocks = [...content.children];
  const [only] = blocks;
  if (blocks.length === 1 && only?.localName === 'p') only.replaceWith(...only.childNodes);
}

function isInvisible(dom: HTMLElement): boolean {
  return (dom.textContent ?? '').trim() === '' && dom.querySelector('img, hr, table, math') === null;
}
