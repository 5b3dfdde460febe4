// SPDX-License-Identifier: GPL-2.0-or-later
import { msg } from '@parley/chat-ui/i18n/messages.ts';
import type { Node } from 'prosemirror-model';
import type { Decoration, NodeView } from 'prosemirror-view';
import { extensionOf } from '../model/data-mw.ts';
import type { PieceTools } from './piece-view.ts';
import type { NumberedFootnote } from './references.ts';
import { footnoteSpec } from './references.ts';
import { safeHtml } from './safe-html.ts';

/** The mark of a footnote as readers know it: its number in brackets. */
export class ReferenceView implements NodeView {
  readonly dom = document.createElement('sup');
  private readonly number = document.createElement('span');
  private shown: NumberedFootnote | undefined;

  constructor(_node: Node, tools: PieceTools, position: () => number | undefined, decorations: readonly Decoration[]) {
    this.dom.className = 'parley-reference';
    this.dom.contentEditable = 'false';
    this.dom.append(this.number);
    // A page has hundreds of them: what they say is read when somebody points at one.
    this.dom.addEventListener('pointerenter', () => {
      this.dom.title = this.shown === undefined ? '' : textOf(this.shown);
    });
    this.dom.addEventListener('dblclick', () => {
      const at = position();
      if (at !== undefined) tools.edit(at);
    });
    this.show(footnoteSpec(decorations).footnote);
  }

  update(node: Node, decorations: readonly Decoration[]): boolean {
    if (node.type.name !== 'reference') return false;
    const { footnote } = footnoteSpec(decorations);
    if (footnote !== this.shown) this.show(footnote);
    return true;
  }

  ignoreMutation(): boolean {
    return true;
  }

  private show(footnote: NumberedFootnote | undefined): void {
    this.shown = footnote;
    const label = footnote === undefined ? '' : labelOf(footnote);
    this.number.textContent = `[${label}]`;
    this.number.setAttribute('role', 'img');
    this.number.setAttribute('aria-label', msg('parley-wiki-reference-number', label));
  }
}

/** A footnote's number as a mark shows it, with its group. */
export function labelOf({ number, group }: NumberedFootnote): string {
  return group === '' ? String(number) : `${group} ${number}`;
}

/** The words of a footnote. */
export function textOf({ html, name }: NumberedFootnote): string {
  const text = html === undefined ? '' : (safeHtml(html).textContent ?? '').trim();
  return text === '' ? msg('parley-wiki-reference-elsewhere', name ?? '') : text;
}

/** The list of footnotes, as it would be after publishing. */
export class ReferenceListView implements NodeView {
  readonly dom = document.createElement('div');
  private node: Node;
  private readonly tools: PieceTools;
  private shown: readonly NumberedFootnote[] | undefined;

  constructor(node: Node, tools: PieceTools, decorations: readonly Decoration[]) {
    this.node = node;
    this.tools = tools;
    this.dom.className = 'parley-piece parley-piece--block parley-references';
    this.dom.contentEditable = 'false';
    this.show(footnoteSpec(decorations).list ?? []);
  }

  update(node: Node, decorations: readonly Decoration[]): boolean {
    if (node.type !== this.node.type || extensionOf(node.attrs['mw']).name !== 'references') return false;
    this.node = node;
    const { list = [] } = footnoteSpec(decorations);
    if (list !== this.shown) this.show(list);
    return true;
  }

  ignoreMutation(): boolean {
    return true;
  }

  private show(list: readonly NumberedFootnote[]): void {
    this.shown = list;
    this.dom.setAttribute('aria-label', msg('parley-wiki-references'));
    this.dom.setAttribute('role', 'group');
    if (list.length === 0) {
      const nothing = document.createElement('p');
      nothing.textContent = msg('parley-wiki-references-none');
      this.dom.replaceChildren(nothing);
      return;
    }
    const items = document.createElement('ol');
    items.append(...list.map((footnote) => this.itemOf(footnote)));
    this.dom.replaceChildren(items);
  }

  private itemOf(footnote: NumberedFootnote): HTMLElement {
    const item = document.createElement('li');
    item.dir = 'auto';
    const mayFetch = this.tools.rendering()?.mayFetch;
    if (footnote.html === undefined) item.textContent = textOf(footnote);
    else item.append(safeHtml(footnote.html, mayFetch === undefined ? {} : { mayFetch }));
    return item;
  }
}
