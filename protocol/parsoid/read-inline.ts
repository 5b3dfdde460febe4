// SPDX-License-Identifier: GPL-2.0-or-later
import type { Mark, Node } from 'prosemirror-model';
import { safeHref, titleOfHref } from '../schema/attributes.ts';
import { type HtmlAttributes, keepAttributes, type Wrapper } from '../schema/kept-attributes.ts';
import { pageSchema } from '../schema/page-schema.ts';
import { atomOf, opaqueAtom } from './read-atoms.ts';
import { wholeTags } from './tags.ts';
import { hrefOfTitle } from './titles.ts';
import { type Element, type TreeNode, wordsOf } from './tree.ts';

const { nodes, marks } = pageSchema;

/** Marks that are one element with no more to say. */
const plainMarks = {
  b: marks.strong,
  i: marks.em,
  code: marks.code,
  u: marks.underline,
  s: marks.strikethrough,
  small: marks.small,
  sub: marks.subscript,
  sup: marks.superscript,
} as const;

/** Reads inline content: text with marks, and what stands in a line as one piece. */
export function inlineOf(content: readonly TreeNode[], around: readonly Wrapper[] = []): Node[] {
  const found: Node[] = [];
  let before: { readonly key: string; readonly part: number } | undefined;
  for (const node of content) {
    if (node.kind === 'text') {
      if (node.text !== '') found.push(pageSchema.text(node.text, marksOf(around)));
      before = undefined;
    } else if (node.kind === 'element' && isWrapper(node)) {
      const key = JSON.stringify([node.tag, node.attributes]);
      // Of two equal elements side by side, the second is told from the first.
      const part: number = before?.key === key ? before.part + 1 : 0;
      before = { key, part };
      found.push(...inlineOf(node.children, [...around, [node.tag, node.attributes, part, around.length]]));
    } else {
      found.push(pieceOf(node, JSON.stringify(around)));
      before = undefined;
    }
  }
  return found;
}

/** Whether an element only formats: there is something in it. */
function isWrapper(element: Element): boolean {
  if (element.tag === 'br' || wholeTags.has(element.tag) || isPicture(element)) return false;
  return !isPlaceholder(element) && element.children.some(holdsSomething);
}

function holdsSomething(node: TreeNode): boolean {
  if (node.kind === 'text') return node.text !== '';
  return node.kind !== 'comment';
}

/** Whether an element is a picture of the wiki within a line. */
export function isPicture({ tag, attributes }: Element): boolean {
  if (tag !== 'span' && tag !== 'figure-inline' && tag !== 'a') return false;
  return wordsOf(attributes['typeof']).some((word) => /^mw:(?:Image|File|Video|Audio)(?:$|\/)/.test(word));
}

/** Elements whose content is nothing to edit. */
function isPlaceholder({ attributes }: Element): boolean {
  return wordsOf(attributes['typeof']).some(
    (word) => word === 'mw:Placeholder' || word === 'mw:LanguageVariant' || word.startsWith('mw:Includes'),
  );
}

function pieceOf(node: Exclude<TreeNode, { kind: 'text' }>, wrap: string): Node {
  if (node.kind === 'comment') return nodes.comment_inline.create({ text: node.text, wrap });
  if (node.kind === 'capsule') return atomOf(node, 'inline', { wrap });
  if (node.kind === 'element' && node.tag === 'br' && node.children.length === 0) {
    return nodes.hard_break.create({ attributes: keepAttributes(node.attributes), wrap });
  }
  return opaqueAtom(node, node.kind === 'element' && isPicture(node) ? nodes.image_inline : nodes.opaque_inline, {
    wrap,
  });
}

/** The marks that stand for the elements around a text; a list of its own holds those that no mark stands for. */
export function marksOf(around: readonly Wrapper[]): readonly Mark[] {
  let set: readonly Mark[] = [];
  const others: Wrapper[] = [];
  for (const wrapper of around) {
    const mark = markOf(wrapper);
    if (mark === undefined || set.some(({ type }) => type === mark.type || type.excludes(mark.type)))
      others.push(wrapper);
    else set = mark.addToSet(set);
  }
  return others.length === 0 ? set : marks.markup.create({ wrap: JSON.stringify(others) }).addToSet(set);
}

function markOf([tag, attributes, part, depth]: Wrapper): Mark | undefined {
  const place = { depth, part: part === 0 ? null : part };
  if (tag === 'a') return linkOf(attributes, place);
  if (tag === 'span' && isEntity(attributes)) {
    return marks.entity.create({
      ...place,
      attributes: attributes['typeof'] === 'mw:Entity' ? null : keepAttributes(attributes),
    });
  }
  const type = Object.hasOwn(plainMarks, tag) ? plainMarks[tag as keyof typeof plainMarks] : undefined;
  return type?.create({ ...place, attributes: keepAttributes(attributes) });
}

function isEntity(attributes: HtmlAttributes): boolean {
  const kind = attributes['typeof'] ?? '';
  return Object.keys(attributes).length === 1 && (kind === 'mw:Entity' || kind.startsWith('mw:DisplaySpace'));
}

function linkOf(all: HtmlAttributes, place: { depth: number; part: number | null }): Mark | undefined {
  const { href, rel, ...rest } = all;
  if (href === undefined) return undefined;
  if (rel === 'mw:WikiLink') {
    const title = titleOfHref(href);
    if (title === undefined) return undefined;
    const unusual = hrefOfTitle(title) === href ? null : href;
    return marks.page_link.create({ ...place, title, href: unusual, attributes: keepAttributes(rest) });
  }
  if (safeHref(href) !== href) return undefined;
  const attributes = rel === 'mw:ExtLink' ? rest : { ...(rel === undefined ? {} : { rel }), ...rest };
  // Without any attribute kept, a link is one to the outside.
  if (rel === undefined && Object.keys(rest).length === 0) return undefined;
  return marks.link.create({ ...place, href, attributes: keepAttributes(attributes) });
}
