// SPDX-License-Identifier: GPL-2.0-or-later
import type { HtmlAttributes } from '../schema/kept-attributes.ts';
import type { Originals } from './originals.ts';
import { element, escapeText, serialize } from './serialize.ts';
import { type Capsule, type Element, parseObject, type RawElement, type RawNode, type TreeNode } from './tree.ts';

export type WriteOptions = {
  /** Writes unchanged elements as they were read (the default), or as the page holds them, with the wiki's own marks. */
  readonly unchanged?: 'as read' | 'as held';
};

/**
 * Writes the content of a body so that Parsoid knows what is unchanged: what was not touched keeps all that Parsoid
 * wrote, and what was changed keeps the notes that Parsoid made on it.
 */
export function writeHtml(tree: readonly TreeNode[], originals: Originals, options: WriteOptions = {}): string {
  const html = new Writer(originals, options, undefined).page(tree);
  const present = footnotesIn(html);
  // Footnotes whose text stood in a list that is gone must bring it themselves.
  const missing = lackingFootnote(originals, present);
  return missing ? new Writer(originals, options, present).page(tree) : html;
}

function footnotesIn(html: string): ReadonlySet<string> {
  return new Set(Array.from(html.matchAll(/ id="(mw-reference-text-[^"]*)"/g), ([, id]) => unescaped(id ?? '')));
}

function unescaped(value: string): string {
  const letters: Readonly<Record<string, string>> = { quot: '"', nbsp: '\u00a0', lt: '<', gt: '>', amp: '&' };
  return value.replaceAll(/&(quot|nbsp|lt|gt|amp);/g, (all, name: string) => letters[name] ?? all);
}

function lackingFootnote({ same }: Originals, present: ReadonlySet<string>): boolean {
  for (const node of same.values()) {
    if (node.kind === 'capsule' && node.type === 'reference' && !isBodyThere(node, present)) return true;
  }
  return false;
}

function isBodyThere({ source: [first] }: Capsule, present: ReadonlySet<string>): boolean {
  if (first?.kind !== 'element') return true;
  const { body } = parseObject(first.attributes['data-mw']);
  return typeof body !== 'object' || body === null || !('id' in body) || present.has(String(body.id));
}

class Writer {
  readonly #originals: Originals;
  readonly #asHeld: boolean;
  readonly #footnotes: ReadonlySet<string> | undefined;

  constructor(originals: Originals, { unchanged }: WriteOptions, footnotes: ReadonlySet<string> | undefined) {
    this.#originals = originals;
    this.#asHeld = unchanged === 'as held';
    this.#footnotes = footnotes;
  }

  /** What stands at the top. In wikitext some things only begin a line if something makes them. */
  page(nodes: readonly TreeNode[]): string {
    let html = '';
    nodes.forEach((node, index) => {
      const [before, after] = [nodes[index - 1], nodes[index + 1]];
      if (before !== undefined && !hasBreak(before) && this.#needsLineBehind(node, before)) html += '\n';
      html += this.#node(node);
      if (after === undefined || hasBreak(after) || this.#needsLineBehind(after, node)) return;
      if (this.#needsLine(node) || this.#hasMoved(after, node)) html += '\n';
    });
    return html;
  }

  /** Whether a node is new, and written by tags or braces, which can stand anywhere in a line. */
  #needsLine(node: TreeNode): boolean {
    if (this.#originals.same.has(node) || this.#originals.changed.has(node)) return false;
    if (node.kind === 'capsule') return !node.inline;
    return node.kind === 'element' && (node.tag === 'blockquote' || node.tag === 'div' || node.tag === 'center');
  }

  #needsLineBehind(node: TreeNode, before: TreeNode): boolean {
    return this.#needsLine(node) || (node.kind === 'capsule' && !node.inline && !this.#wasBehind(node, before));
  }

  /** Whether a piece now stands before something else than when it was read. */
  #hasMoved(after: TreeNode, node: TreeNode): boolean {
    return node.kind === 'capsule' && !node.inline && !this.#wasBehind(after, node);
  }

  #wasBehind(node: TreeNode, before: TreeNode): boolean {
    const read = this.#read(node);
    const previous = read === undefined ? undefined : this.#originals.previous.get(read);
    return previous !== undefined && previous === this.#read(before);
  }

  #read(node: TreeNode): TreeNode | undefined {
    return this.#originals.same.get(node) ?? this.#originals.changed.get(node);
  }

  nodes(nodes: readonly TreeNode[]): string {
    let html = '';
    for (const node of nodes) html += this.#node(node);
    return html;
  }

  #node(node: TreeNode): string {
    const same = this.#originals.same.get(node);
    switch (node.kind) {
      case 'text':
        return escapeText(node.text);
      case 'comment':
        return `<!--${node.text}-->`;
      case 'raw':
        return same === undefined ? node.html : serialize(sourceOf(same));
      case 'capsule':
        return this.#capsule(node, same);
      case 'element':
        return this.#element(node, same);
      default:
        return node satisfies never;
    }
  }

  #element(node: Element, same: TreeNode | undefined): string {
    const original = same ?? this.#originals.changed.get(node);
    const source = original?.kind === 'element' ? original.source : undefined;
    if (same !== undefined && source !== undefined && !this.#asHeld && this.#isWhole(node)) return serialize([source]);
    const attributes = source === undefined ? node.attributes : withNotes(node.attributes, original, source);
    return element(node.tag, attributes, () => this.nodes(node.children));
  }

  /** Whether nothing in an unchanged element must be written in another way than it was read. */
  #isWhole(node: TreeNode): boolean {
    if (this.#footnotes === undefined) return true;
    if (node.kind === 'capsule') {
      const same = this.#originals.same.get(node);
      return same?.kind !== 'capsule' || isBodyThere(same, this.#footnotes);
    }
    return node.kind !== 'element' || node.children.every((child) => this.#isWhole(child));
  }

  #capsule(node: Capsule, same: TreeNode | undefined): string {
    if (same?.kind === 'capsule' && (this.#footnotes === undefined || isBodyThere(same, this.#footnotes))) {
      return serialize(same.source);
    }
    const changed = same ?? this.#originals.changed.get(node);
    const [first, ...others] = changed?.kind === 'capsule' ? changed.source : [];
    if (first?.kind !== 'element') return newCapsule(node);
    const leader: RawElement = { ...first, attributes: { ...first.attributes, 'data-mw': node.mw } };
    return serialize([leader, ...others]);
  }
}

function newCapsule(node: Capsule): string {
  const attributes = { typeof: node.typeof, 'data-mw': node.mw };
  if (node.type === 'reference') return element('sup', { ...attributes, class: 'mw-ref reference' }, () => '');
  return element(node.inline ? 'span' : 'div', attributes, () => '');
}

function hasBreak(node: TreeNode): boolean {
  return node.kind === 'text' && node.text.includes('\n');
}

function sourceOf(node: TreeNode): readonly RawNode[] {
  if (node.kind === 'capsule') return node.source;
  if (node.kind === 'element') return node.source === undefined ? [] : [node.source];
  return node.kind === 'raw' ? [] : [node];
}

/** The attributes of an element, and those of what it was that are not kept in pages. */
function withNotes(attributes: HtmlAttributes, original: TreeNode | undefined, source: RawElement): HtmlAttributes {
  const known = original?.kind === 'element' ? original.attributes : {};
  const notes = Object.entries(source.attributes).filter(([name]) => !(name in known));
  return { ...Object.fromEntries(notes), ...attributes };
}
