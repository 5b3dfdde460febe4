// SPDX-License-Identifier: GPL-2.0-or-later
import type { Mark, Node } from 'prosemirror-model';
import { safeHref } from '@parley/protocol/schema/attributes.ts';
import { linkTarget } from '../page-content.ts';
import { escapeHtml, type SafeHtml, trusted } from '../../../pages/html.ts';
import { pageUrl } from './page-url.ts';

export type Heading = { readonly id: string; readonly level: number; readonly text: string };

/** A page as readers see it, with its headings for the table of contents. */
export type Article = { readonly body: SafeHtml; readonly headings: readonly Heading[] };

/** Ids of the frame around the article, which no heading may take. */
const reservedIds = ['content', 'search', 'suggestions', 'parley-page', 'contents', 'tabs', 'main'];

type State = {
  readonly exists: ReadonlySet<string>;
  readonly missingLabel: (title: string) => string;
  readonly headings: Heading[];
  readonly ids: Set<string>;
};

/**
 * Writes a page for reading: links to pages that do not exist are marked, headings get ids, what is no text
 * (categories, properties) is left out.
 */
export function articleHtml(page: Node, exists: ReadonlySet<string>, missingLabel: (title: string) => string): Article {
  const state: State = { exists, missingLabel, headings: [], ids: new Set(reservedIds) };
  const body = trusted(children(page, state));
  return { body, headings: state.headings };
}

/** Titles that a page links to, to be looked up before it is written. */
export function linkedTitles(page: Node): ReadonlySet<string> {
  const titles = new Set<string>();
  page.descendants((node) => {
    for (const mark of node.marks) {
      const title = linkTarget(mark);
      if (title !== undefined) titles.add(title);
    }
  });
  return titles;
}

function children(node: Node, state: State): string {
  let text = '';
  node.forEach((child) => {
    text += child.isInline ? marked(child, state) : block(child, state);
  });
  return text;
}

function block(node: Node, state: State): string {
  switch (node.type.name) {
    case 'paragraph':
      return node.childCount === 0 ? '' : `<p>${children(node, state)}</p>`;
    case 'heading':
      return heading(node, state);
    case 'bullet_list':
      return `<ul>${children(node, state)}</ul>`;
    case 'ordered_list':
      return `<ol${node.attrs['order'] === 1 ? '' : ` start="${Number(node.attrs['order'])}"`}>${children(node, state)}</ol>`;
    case 'list_item':
      return `<li>${children(node, state)}</li>`;
    case 'blockquote':
      return `<blockquote>${children(node, state)}</blockquote>`;
    case 'code_block':
      return `<pre tabindex="0">${children(node, state)}</pre>`;
    case 'horizontal_rule':
      return '<hr>';
    case 'table':
      return `<div class="table-scroll" tabindex="0" role="region"><table class="wikitable"><tbody>${children(node, state)}</tbody></table></div>`;
    case 'table_row':
      return `<tr>${children(node, state)}</tr>`;
    case 'table_cell':
      return cell('td', node, state);
    case 'table_header':
      return cell('th', node, state);
    default:
      // Categories and properties are shown elsewhere; unknown markup stays in the stored page and is not run.
      return '';
  }
}

function cell(tag: 'td' | 'th', node: Node, state: State): string {
  const span = (name: string) => (node.attrs[name] === 1 ? '' : ` ${name}="${Number(node.attrs[name])}"`);
  return `<${tag}${span('colspan')}${span('rowspan')}>${children(node, state)}</${tag}>`;
}

function heading(node: Node, state: State): string {
  // The page's title is the first-level heading.
  const level = Math.min(6, Math.max(2, Number(node.attrs['level']) || 2));
  const text = node.textContent.trim();
  if (text === '') return '';
  const id = uniqueId(text, state.ids);
  state.headings.push({ id, level, text });
  return `<h${level} id="${escapeHtml(id)}">${children(node, state)}</h${level}>`;
}

function uniqueId(text: string, taken: Set<string>): string {
  const base = text.replaceAll(/\s+/gu, '_').slice(0, 100);
  let id = base;
  for (let copy = 2; taken.has(id); copy += 1) id = `${base}_${copy}`;
  taken.add(id);
  return id;
}

function marked(node: Node, state: State): string {
  if (node.type.name === 'hard_break') return '<br>';
  const text = node.isText ? escapeHtml(node.text ?? '') : '';
  // The schema's order puts links first: they wrap the others.
  return node.marks.toReversed().reduce((inner, mark) => wrap(mark, inner, state), text);
}

function wrap(mark: Mark, inner: string, state: State): string {
  switch (mark.type.name) {
    case 'strong':
      return `<b>${inner}</b>`;
    case 'em':
      return `<i>${inner}</i>`;
    case 'code':
      return `<code>${inner}</code>`;
    case 'page_link':
      return pageLink(mark, inner, state);
    case 'link': {
      const href = safeHref(String(mark.attrs['href']));
      if (href === undefined) return inner;
      return `<a class="external" rel="nofollow noopener" href="${escapeHtml(href)}">${inner}</a>`;
    }
    default:
      return inner;
  }
}

function pageLink(mark: Mark, inner: string, state: State): string {
  const title = linkTarget(mark);
  if (title === undefined) return inner;
  const href = escapeHtml(pageUrl(title) + section(mark));
  if (state.exists.has(title)) return `<a href="${href}" title="${escapeHtml(title)}">${inner}</a>`;
  return `<a class="new" href="${href}" title="${escapeHtml(state.missingLabel(title))}">${inner}</a>`;
}

function section(mark: Mark): string {
  const title = String(mark.attrs['title']);
  const hash = title.indexOf('#');
  return hash === -1 ? '' : `#${encodeURIComponent(title.slice(hash + 1).replaceAll(' ', '_'))}`;
}
