// SPDX-License-Identifier: GPL-2.0-or-later
import type { Mark, Node } from 'prosemirror-model';
import { searchKey, titleOrNothing } from './title.ts';

export type CategoryEntry = { readonly title: string; readonly sortKey: string };
export type PropertyEntry = { readonly name: string; readonly content: string };

/** What a page says about others, read from its content. Titles are normalised; what can be no title is left out. */
export type PageContent = {
  readonly links: readonly string[];
  readonly categories: readonly CategoryEntry[];
  readonly properties: readonly PropertyEntry[];
};

/** Properties that mean something here, and how long their values may be. */
const maxPropertyLength = 300;
const maxProperties = 50;

/** Reads the links, categories and properties of a page of this title. */
export function readPageContent(page: Node, ownTitle: string): PageContent {
  const links = new Set<string>();
  const categories = new Map<string, CategoryEntry>();
  const properties: PropertyEntry[] = [];
  page.descendants((node) => {
    if (node.type.name === 'category') addCategory(categories, node, ownTitle);
    else if (node.type.name === 'page_property') addProperty(properties, node);
    for (const mark of node.marks) {
      const target = linkTarget(mark);
      if (target !== undefined && target !== ownTitle) links.add(target);
    }
  });
  return { links: [...links], categories: [...categories.values()], properties };
}

/** The page a link leads to, without its section; `undefined` for other marks and for what is no title. */
export function linkTarget(mark: Mark): string | undefined {
  if (mark.type.name !== 'page_link') return undefined;
  const [title = ''] = String(mark.attrs['title']).split('#');
  return titleOrNothing(title);
}

function addCategory(categories: Map<string, CategoryEntry>, node: Node, ownTitle: string): void {
  const title = titleOrNothing(String(node.attrs['title']));
  if (title === undefined || !title.startsWith('Category:')) return;
  const sortKey = searchKey(String(node.attrs['sortKey']) || ownTitle.replace(/^Category:/u, ''));
  categories.set(title, { title, sortKey: sortKey.slice(0, 100) });
}

function addProperty(properties: PropertyEntry[], node: Node): void {
  const name = String(node.attrs['name']).toLowerCase();
  const content = String(node.attrs['content']);
  if (!/^[a-z]{1,32}$/u.test(name) || content.length > maxPropertyLength) return;
  if (properties.length < maxProperties) properties.push({ name, content });
}

/** The first words of a page, for lists of results. */
export function excerpt(page: Node, maxLength: number): string {
  let text = '';
  page.descendants((node) => {
    if (text.length >= maxLength) return false;
    if (node.type.name === 'heading' || node.type.name === 'table') return false;
    if (node.isText) text += node.text ?? '';
    else if (node.isTextblock && text !== '') text += ' ';
    return true;
  });
  if (text.length <= maxLength) return text.trim();
  const cut = text.slice(0, maxLength);
  const space = cut.lastIndexOf(' ');
  return `${cut.slice(0, space > maxLength / 2 ? space : maxLength).trimEnd()}…`;
}
