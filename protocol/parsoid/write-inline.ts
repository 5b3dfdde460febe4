// SPDX-License-Identifier: GPL-2.0-or-later
import type { Mark, Node } from 'prosemirror-model';
import { attributesOf, type HtmlAttributes, type Wrapper, wrappersOf } from '../schema/kept-attributes.ts';
import { hrefOfTitle } from './titles.ts';
import type { TreeNode } from './tree.ts';
import { pieceTree } from './write-atoms.ts';

/** An element around a piece of a line. `depth`: how many stood around it when it was read; null for a new one. */
type Around = {
  readonly tag: string;
  readonly attributes: HtmlAttributes;
  readonly key: string;
  readonly depth: number | null;
};

type Piece = { readonly node: Node; readonly around: readonly Around[] };

/** Writes inline content: marks become elements, as few and as they were. */
export function inlineTree(content: readonly Node[]): readonly TreeNode[] {
  return nest(order(content.map((node, index) => ({ node, around: aroundOf(node, content, index) }))), 0);
}

function nest(pieces: readonly Piece[], depth: number): readonly TreeNode[] {
  const tree: TreeNode[] = [];
  for (let index = 0; index < pieces.length;) {
    const piece = pieces[index];
    if (piece === undefined) break;
    const around = piece.around[depth];
    let end = index + 1;
    if (around === undefined) tree.push(pieceTree(piece.node));
    else {
      while (isSame(pieces[end]?.around[depth], around)) end += 1;
      const children = joinTexts(nest(pieces.slice(index, end), depth + 1));
      tree.push({ kind: 'element', tag: around.tag, attributes: around.attributes, children });
    }
    index = end;
  }
  return depth === 0 ? joinTexts(tree) : tree;
}

function isSame(one: Around | undefined, other: Around): boolean {
  return (
    one !== undefined &&
    one.key === other.key &&
    (one.depth === other.depth || one.depth === null || other.depth === null)
  );
}

/** Adjacent texts as one, none empty. */
export function joinTexts(nodes: readonly TreeNode[]): readonly TreeNode[] {
  const joined: TreeNode[] = [];
  for (const node of nodes) {
    const last = joined.at(-1);
    if (node.kind !== 'text') joined.push(node);
    else if (last?.kind === 'text') joined[joined.length - 1] = { kind: 'text', text: last.text + node.text };
    else if (node.text !== '') joined.push(node);
  }
  return joined;
}

/** Puts what is around each piece in its order: what is open stays open; then as read; then what reaches furthest. */
function order(pieces: readonly Piece[]): readonly Piece[] {
  let open: readonly Around[] = [];
  return pieces.map(({ node, around }, index) => {
    const left = [...around];
    const stack: Around[] = [];
    for (const entry of open) {
      const at = left.findIndex((candidate) => isSame(candidate, entry));
      const [taken] = at === -1 ? [] : left.splice(at, 1);
      // What was inside of others when it was read stays inside of them.
      if (taken === undefined || left.some((other) => isOutside(other, taken))) {
        if (taken !== undefined) left.push(taken);
        break;
      }
      stack.push(taken);
    }
    const reach = new Map(left.map((entry) => [entry, reachOf(pieces, index, entry)]));
    left.sort((one, other) => compare(one, other, reach));
    stack.push(...left);
    open = stack;
    return { node, around: stack };
  });
}

function isOutside(one: Around, other: Around): boolean {
  return one.depth !== null && other.depth !== null && one.depth < other.depth;
}

function reachOf(pieces: readonly Piece[], from: number, entry: Around): number {
  let end = from;
  while (pieces[end]?.around.some((other) => isSame(other, entry)) === true) end += 1;
  return end;
}

function compare(one: Around, other: Around, reach: ReadonlyMap<Around, number>): number {
  if (one.depth !== null && other.depth !== null) return one.depth - other.depth;
  // A new link goes around everything.
  if (one.tag === 'a' || other.tag === 'a') return one.tag === 'a' ? -1 : 1;
  return (reach.get(other) ?? 0) - (reach.get(one) ?? 0);
}

function aroundOf(node: Node, siblings: readonly Node[], index: number): readonly Around[] {
  if (node.isText) return node.marks.flatMap(elementsOfMark);
  const wrap: unknown = node.attrs['wrap'];
  if (wrap !== null && wrap !== undefined) return wrappersOf(wrap).map(fromWrapper);
  // Put in here: it stands in whatever formatting goes on around it.
  const [before, after] = [siblings[index - 1], siblings[index + 1]];
  if (before?.isText !== true || after?.isText !== true) return [];
  const behind = after.marks.flatMap(elementsOfMark);
  return before.marks.flatMap(elementsOfMark).filter((entry) => behind.some((other) => isSame(other, entry)));
}

function fromWrapper([tag, attributes, part, depth]: Wrapper): Around {
  return { tag, attributes, key: keyOf(tag, attributes, part), depth };
}

function keyOf(tag: string, attributes: HtmlAttributes, part: number): string {
  const sorted = Object.entries(attributes).sort(([one], [other]) => (one < other ? -1 : 1));
  return JSON.stringify([tag, sorted, part]);
}

const tags: Readonly<Record<string, string>> = {
  strong: 'b',
  em: 'i',
  code: 'code',
  underline: 'u',
  strikethrough: 's',
  small: 'small',
  subscript: 'sub',
  superscript: 'sup',
};

function elementsOfMark(mark: Mark): readonly Around[] {
  if (mark.type.name === 'markup') return wrappersOf(mark.attrs['wrap']).map(fromWrapper);
  const { tag, attributes } = elementOfMark(mark);
  const { part, depth } = mark.attrs as { readonly part: unknown; readonly depth: unknown };
  const key = keyOf(tag, attributes, typeof part === 'number' ? part : 0);
  return [{ tag, attributes, key, depth: typeof depth === 'number' ? depth : null }];
}

function elementOfMark(mark: Mark): { readonly tag: string; readonly attributes: HtmlAttributes } {
  const kept = attributesOf(mark);
  switch (mark.type.name) {
    case 'page_link': {
      const href = mark.attrs['href'] === null ? hrefOfTitle(String(mark.attrs['title'])) : String(mark.attrs['href']);
      return { tag: 'a', attributes: { rel: 'mw:WikiLink', href, ...kept } };
    }
    case 'link':
      return { tag: 'a', attributes: { rel: 'mw:ExtLink', href: String(mark.attrs['href']), ...kept } };
    case 'entity':
      return { tag: 'span', attributes: { typeof: 'mw:Entity', ...kept } };
    default:
      return { tag: tags[mark.type.name] ?? 'span', attributes: kept };
  }
}
