// SPDX-License-Identifier: GPL-2.0-or-later
import type { HtmlAttributes } from '../schema/kept-attributes.ts';
import { blockTags } from './tags.ts';
import { serialize } from './serialize.ts';
import {
  type Capsule,
  type CapsuleType,
  type Element,
  isBlank,
  parseObject,
  type RawElement,
  type RawNode,
  type TreeNode,
  wordsOf,
} from './tree.ts';

/** Longest HTML of one capsule that is kept to be shown, and of all of a page, in characters. */
const longestShown = 60_000;
const longestShownInAll = 1_000_000;

/** Ids that Parsoid gives to elements. */
const givenId = /^mw[\w-]{2,6}$/;

/** Whether an attribute says something of the element, and not only where Parsoid found it. */
export function isLasting(name: string, value: string): boolean {
  if (name === 'data-parsoid' || name === 'about') return false;
  return name !== 'id' || !givenId.test(value);
}

/** The same, for what is only shown. */
function isShown(name: string, value: string): boolean {
  return isLasting(name, value) && !name.startsWith('data-') && name !== 'typeof';
}

/**
 * Makes the content of a body ready to be read: wrappers of sections go, what belongs to one template call or
 * extension tag becomes one capsule, and elements lose what Parsoid numbers anew at each reading.
 */
export function prepare(body: readonly RawNode[]): readonly TreeNode[] {
  return new Preparation(body).nodesOf(body);
}

/** The same in parts, one for each heading at the top, each made when it is asked for. */
export function* prepareParts(body: readonly RawNode[]): Generator<readonly TreeNode[]> {
  const preparation = new Preparation(body);
  let part: RawNode[] = [];
  for (const node of unwrapped(body)) {
    if (isOwnHeading(node) && part.length > 0) {
      // White space in front of the heading belongs to it.
      const last = part.at(-1);
      const space = last?.kind === 'text' && isBlank(last.text) ? part.splice(-1) : [];
      if (part.length > 0) yield preparation.nodesOf(part);
      part = space;
    }
    part.push(node);
  }
  yield preparation.nodesOf(part);
}

/** A heading that no template made. */
function isOwnHeading(node: RawNode): boolean {
  return node.kind === 'element' && /^h[1-6]$/.test(node.tag) && !('about' in node.attributes);
}

class Preparation {
  readonly #footnotes = new Map<string, RawElement>();
  #shown = 0;

  constructor(body: readonly RawNode[]) {
    this.#findFootnotes(body);
  }

  #findFootnotes(nodes: readonly RawNode[]): void {
    for (const node of nodes) {
      if (node.kind !== 'element') continue;
      const id = node.attributes['id'];
      if (id?.startsWith('mw-reference-text-') === true) this.#footnotes.set(id, node);
      this.#findFootnotes(node.children);
    }
  }

  nodesOf(raw: readonly RawNode[]): readonly TreeNode[] {
    const nodes: TreeNode[] = [];
    const siblings = unwrapped(raw);
    for (let index = 0; index < siblings.length;) {
      const end = groupEnd(siblings, index);
      const group = siblings.slice(index, end);
      const node = this.#nodeOf(group);
      const last = nodes.at(-1);
      if (node?.kind === 'text' && last?.kind === 'text') {
        nodes[nodes.length - 1] = { kind: 'text', text: last.text + node.text };
      } else if (node !== undefined) nodes.push(node);
      index = end;
    }
    return nodes;
  }

  #nodeOf(group: readonly RawNode[]): TreeNode | undefined {
    const [first] = group;
    if (first?.kind !== 'element') return first;
    const type = capsuleType(first);
    if (type === undefined) return this.#elementOf(first);
    // One cell of a table whose attributes a template made stays a cell.
    if (group.length === 1 && (first.tag === 'td' || first.tag === 'th'))
      return { ...this.#elementOf(first), sealed: true };
    return this.#capsuleOf(type, first, group);
  }

  #elementOf(source: RawElement): Element {
    return {
      kind: 'element',
      tag: source.tag,
      attributes: lastingAttributes(source),
      children: this.nodesOf(source.children),
      source,
    };
  }

  #capsuleOf(type: CapsuleType, first: RawElement, group: readonly RawNode[]): Capsule {
    const mw = first.attributes['data-mw'] ?? '{}';
    return {
      kind: 'capsule',
      type,
      inline: !group.some(holdsBlock),
      typeof: first.attributes['typeof'] ?? '',
      mw: type === 'reference' ? this.#withFootnote(mw) : mw,
      html: type === 'reference' ? null : this.#shownHtml(group),
      source: group,
    };
  }

  #shownHtml(group: readonly RawNode[]): string | null {
    const html = serialize(group, isShown);
    if (html.length > longestShown || this.#shown + html.length > longestShownInAll) return null;
    this.#shown += html.length;
    return html;
  }

  /** A footnote's text stands in the list of footnotes; here it comes back to where it is written. */
  #withFootnote(mw: string): string {
    const known = parseObject(mw);
    const { body } = known;
    const id = typeof body === 'object' && body !== null && 'id' in body ? String(body.id) : undefined;
    const footnote = id === undefined ? undefined : this.#footnotes.get(id);
    if (footnote === undefined) return mw;
    return JSON.stringify({ ...known, body: { html: serialize(footnote.children, isLasting) } });
  }
}

/** Sections come and go with headings, and some headings hold an empty mark of their old address. */
function unwrapped(nodes: readonly RawNode[]): readonly RawNode[] {
  return nodes.flatMap((node): readonly RawNode[] => {
    if (node.kind !== 'element') return [node];
    if (node.tag === 'section' && 'data-mw-section-id' in node.attributes) return unwrapped(node.children);
    return node.attributes['typeof'] === 'mw:FallbackId' ? [] : [node];
  });
}

function capsuleType(element: RawElement): CapsuleType | undefined {
  for (const word of wordsOf(element.attributes['typeof'])) {
    if (word === 'mw:Transclusion' || word === 'mw:Param') return 'transclusion';
    if (word === 'mw:Extension/ref') return 'reference';
    if (word.startsWith('mw:Extension/')) return 'extension';
  }
  return undefined;
}

/** Behind the last sibling that belongs to the same template call or extension tag. */
function groupEnd(siblings: readonly RawNode[], start: number): number {
  const first = siblings[start];
  let end = start + 1;
  if (first?.kind !== 'element' || capsuleType(first) === undefined) return end;
  const about = first.attributes['about'];
  if (about === undefined) return end;
  for (let index = start + 1; index < siblings.length; index += 1) {
    const node = siblings[index];
    if (node?.kind === 'element' && node.attributes['about'] === about) end = index + 1;
    else if (node?.kind === 'element' || (node?.kind === 'text' && !isBlank(node.text))) break;
  }
  return end;
}

function holdsBlock(node: RawNode): boolean {
  return node.kind === 'element' && (blockTags.has(node.tag) || node.children.some(holdsBlock));
}

function lastingAttributes({ tag, attributes }: RawElement): HtmlAttributes {
  const wikiLink = tag === 'a' && (attributes['rel'] ?? '').includes('mw:');
  const isHeading = /^h[1-6]$/.test(tag);
  return Object.fromEntries(
    Object.entries(attributes).filter(([name, value]) => {
      // Parsoid derives these from the target of a link and from the words of a heading.
      if (wikiLink && (name === 'title' || name === 'class')) return false;
      if (isHeading && name === 'id') return false;
      return isLasting(name, value);
    }),
  );
}
