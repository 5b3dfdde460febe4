// SPDX-License-Identifier: GPL-2.0-or-later
import type { Node } from 'prosemirror-model';
import type { NodeView } from 'prosemirror-view';
import { extensionOf, footnoteOf, isAddedByWiki, wikitextOfExtension } from '../model/data-mw.ts';
import type { WikiRendering } from '../rendering-port.ts';
import { safeHtml } from './safe-html.ts';

/**
 * Whether a wiki shows footnotes as such. Parsoid reads their marks also for wikis that do not: their readers see the
 * tags as they were typed, and so does whoever edits. A wiki that could not be asked for its tags is taken for one that
 * does.
 */
export function knowsFootnotes(rendering: WikiRendering | undefined): boolean {
  const tags = rendering?.extensionTags ?? [];
  return tags.length === 0 || tags.includes('ref');
}

/** A tag that means nothing on this wiki, as its readers see it. */
export class TagAsText implements NodeView {
  readonly dom: HTMLElement;
  private node: Node;

  constructor(node: Node, edit: () => void) {
    this.node = node;
    this.dom = document.createElement(node.isInline ? 'span' : 'div');
    this.dom.className = `parley-piece parley-piece--${node.isInline ? 'inline' : 'block'}`;
    this.dom.contentEditable = 'false';
    this.dom.addEventListener('dblclick', edit);
    this.dom.textContent = tagText(node);
  }

  update(node: Node): boolean {
    if (node.type !== this.node.type) return false;
    this.node = node;
    this.dom.textContent = tagText(node);
    return true;
  }

  ignoreMutation(): boolean {
    return true;
  }
}

/** The tag with its attributes and words; nothing for a list that only the parser added. */
function tagText(node: Node): string {
  const mw: unknown = node.attrs['mw'];
  if (isAddedByWiki(mw)) return '';
  const { html } = footnoteOf(mw);
  const tag = extensionOf(mw);
  return wikitextOfExtension(html === undefined ? tag : { ...tag, source: safeHtml(html).textContent ?? '' });
}
