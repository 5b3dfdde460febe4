// SPDX-License-Identifier: GPL-2.0-or-later
import { pageSchema } from '@parley/protocol/schema/page-schema.ts';
import type { Node } from 'prosemirror-model';
import { EditorState, type Transaction } from 'prosemirror-state';

/** What every edit writes. Without it, the wikitext must be the old one again. */
export const written = 'Qwxyz';

/** A change of one place, as an editor makes it. `undefined` when the page has no such place. */
export type Edit = (change: Transaction, pick: (count: number) => number) => Transaction | undefined;

const { nodes } = pageSchema;

/** One edit of each kind. */
export const edits: Readonly<Record<string, Edit>> = {
  'a word': inText((node, parents) => node.type === nodes.paragraph && parents.every(({ type }) => type === nodes.doc)),
  'a list item': inText((node, parents) => node.type === nodes.paragraph && isIn(parents, 'list_item')),
  'a table cell': inText((node, parents) => node.type === nodes.paragraph && isIn(parents, 'table_cell')),
  'a heading': inText((node) => node.type === nodes.heading),
  'a caption': inText((node) => node.type === nodes.figure || node.type === nodes.table_caption),
  'a definition': inText((node, parents) => node.type === nodes.paragraph && isIn(parents, 'definition_description')),
  'a template argument': (change, pick) =>
    changeMw(change, pick, ['transclusion', 'transclusion_inline'], lengthenArgument),
  'a reference': (change, pick) => changeMw(change, pick, ['reference'], lengthenFootnote),
  'a new reference': newReference,
  'a new paragraph': newParagraph,
};

/** Makes an edit; `undefined` when the page has no place for it. */
export function makeEdit(page: Node, edit: Edit, pick: (count: number) => number): Node | undefined {
  return edit(EditorState.create({ doc: page }).tr, pick)?.doc;
}

function isIn(parents: readonly Node[], name: keyof typeof nodes): boolean {
  return parents.some(({ type }) => type === nodes[name]);
}

type Found = { readonly node: Node; readonly position: number; readonly parents: readonly Node[] };

function find(page: Node, accepts: (found: Found) => boolean): readonly Found[] {
  const found: Found[] = [];
  page.descendants((node, position) => {
    const place = page.resolve(position);
    const parents = Array.from({ length: place.depth + 1 }, (_, depth) => place.node(depth));
    const candidate = { node, position, parents };
    if (accepts(candidate)) found.push(candidate);
    return true;
  });
  return found;
}

/** Types behind the first letter of a word, in a block of that kind. */
function inText(accepts: (node: Node, parents: readonly Node[]) => boolean): Edit {
  return (change, pick) => {
    const places = find(change.doc, ({ node, parents }) => node.isTextblock && accepts(node, parents)).flatMap(
      wordStarts,
    );
    const place = places[pick(places.length)];
    return place === undefined ? undefined : change.insertText(written, place);
  };
}

function wordStarts({ node, position }: Found): readonly number[] {
  const places: number[] = [];
  node.forEach((child, offset) => {
    const isPlain = child.isText && child.marks.length === 0;
    const word = isPlain ? / ([a-z])[a-z]{2}/.exec(child.text ?? '') : null;
    if (word !== null) places.push(position + 1 + offset + word.index + 2);
  });
  return places;
}

function changeMw(
  change: Transaction,
  pick: (count: number) => number,
  names: readonly (keyof typeof nodes)[],
  rewrite: (mw: Record<string, unknown>) => Record<string, unknown> | undefined,
): Transaction | undefined {
  const places = find(change.doc, ({ node }) => names.some((name) => node.type === nodes[name])).flatMap((found) => {
    const mw = rewrite(JSON.parse(String(found.node.attrs['mw'])) as Record<string, unknown>);
    return mw === undefined ? [] : [{ ...found, mw }];
  });
  const place = places[pick(places.length)];
  if (place === undefined) return undefined;
  return change.setNodeMarkup(place.position, null, { ...place.node.attrs, mw: JSON.stringify(place.mw) });
}

type Template = { readonly template?: { readonly params?: Readonly<Record<string, { readonly wt: string }>> } };

function lengthenArgument(mw: Record<string, unknown>): Record<string, unknown> | undefined {
  const [part, ...others] = (mw['parts'] ?? []) as readonly Template[];
  const { params } = part?.template ?? {};
  const [name, argument] = Object.entries(params ?? {}).find(([, { wt }]) => /^\w[\w ]*$/.test(wt)) ?? [];
  if (part === undefined || name === undefined || argument === undefined) return undefined;
  const changed = { ...params, [name]: { ...argument, wt: `${argument.wt}${written}` } };
  return { ...mw, parts: [{ ...part, template: { ...part.template, params: changed } }, ...others] };
}

/** Only footnotes of plain words: the others are written anew from their formatting. */
function lengthenFootnote(mw: Record<string, unknown>): Record<string, unknown> | undefined {
  const { html } = (mw['body'] ?? {}) as { readonly html?: string };
  if (html === undefined || !/^[\w ,.]*[a-z]$/.test(html)) return undefined;
  return { ...mw, body: { html: `${html}${written}` } };
}

function newReference(change: Transaction, pick: (count: number) => number): Transaction | undefined {
  const places = find(change.doc, ({ node, parents }) => node.type === nodes.paragraph && parents.length === 1);
  const place = places.filter(({ node }) => node.lastChild?.isText === true)[0];
  if (place === undefined || pick(1) !== 0) return undefined;
  const mw = JSON.stringify({ name: 'ref', attrs: {}, body: { html: written } });
  return change.insert(place.position + place.node.nodeSize - 1, nodes.reference.create({ mw }));
}

function newParagraph(change: Transaction, pick: (count: number) => number): Transaction | undefined {
  const places = find(change.doc, ({ node, parents }) => node.type === nodes.paragraph && parents.length === 1);
  const between = places.filter(
    ({ position, node }) => change.doc.resolve(position + node.nodeSize).nodeAfter?.type === nodes.paragraph,
  );
  const place = between[pick(between.length)];
  if (place === undefined) return undefined;
  return change.insert(place.position + place.node.nodeSize, nodes.paragraph.create(null, pageSchema.text(written)));
}

/** Wikitext without what an edit of this kind wrote. */
export function withoutEdit(kind: string, wikitext: string): string {
  switch (kind) {
    case 'a new reference':
      return wikitext.replace(`<ref>${written}</ref>`, '');
    case 'a new paragraph':
      return wikitext.replace(`${written}\n\n`, '');
    default:
      return wikitext.replace(written, '');
  }
}
