// SPDX-License-Identifier: GPL-2.0-or-later
import { alignSequences } from '../merge/sequence-alignment.ts';
import { keptWhole } from './read-atoms.ts';
import type { Element, TreeNode } from './tree.ts';
import { pairAlike } from './pair-alike.ts';

/** What each node of a written page was in the page it grew from. */
export type Originals = {
  /** The node it is, unchanged. */
  readonly same: ReadonlyMap<TreeNode, TreeNode>;
  /** The node it was before it was changed. */
  readonly changed: ReadonlyMap<TreeNode, TreeNode>;
  /** Of the nodes at the top of the page that was read: the one before each. */
  readonly previous: ReadonlyMap<TreeNode, TreeNode>;
};

/** Finds in the page that was read what a written page kept, changed and moved. */
export function findOriginals(written: readonly TreeNode[], read: readonly TreeNode[]): Originals {
  return new Search(written, read).originals();
}

class Search {
  readonly #ids = new Map<string, string>();
  readonly #keys = new WeakMap<TreeNode, string>();
  readonly #same = new Map<TreeNode, TreeNode>();
  readonly #changed = new Map<TreeNode, TreeNode>();
  readonly #leftOver = new Map<string, TreeNode[]>();
  readonly #unmatched: TreeNode[] = [];
  readonly #written: readonly TreeNode[];
  readonly #read: readonly TreeNode[];

  constructor(written: readonly TreeNode[], read: readonly TreeNode[]) {
    this.#written = written;
    this.#read = read;
  }

  originals(): Originals {
    this.#align(this.#written, this.#read);
    this.#findMoved(this.#unmatched);
    const previous = new Map<TreeNode, TreeNode>();
    this.#read.forEach((node, index) => {
      const before = this.#read[index - 1];
      if (before !== undefined) previous.set(node, before);
    });
    return { same: this.#same, changed: this.#changed, previous };
  }

  #align(written: readonly TreeNode[], read: readonly TreeNode[]): void {
    const key = (node: TreeNode) => this.#key(node);
    const matches = alignSequences(written.map(key), read.map(key));
    let [left, right] = [0, 0];
    for (const match of [...matches, { left: written.length, right: read.length }]) {
      this.#alignGap(written.slice(left, match.left), read.slice(right, match.right));
      const [one, other] = [written[match.left], read[match.right]];
      if (one !== undefined && other !== undefined) this.#keep(one, other);
      [left, right] = [match.left + 1, match.right + 1];
    }
  }

  /** Of a stretch where nothing is equal, what is alike is what was changed. */
  #alignGap(written: readonly TreeNode[], read: readonly TreeNode[]): void {
    const pairs = pairAlike(written, read);
    const [ours, theirs] = [new Set(pairs.map(({ left }) => left)), new Set(pairs.map(({ right }) => right))];
    written.forEach((node, index) => {
      if (!ours.has(index)) this.#unmatched.push(node);
    });
    read.forEach((node, index) => {
      if (!theirs.has(index)) this.#leave(node);
    });
    for (const { left, right } of pairs) {
      const [one, other] = [written[left], read[right]];
      if (one === undefined || other === undefined) continue;
      this.#changed.set(one, other);
      if (one.kind === 'element' && other.kind === 'element') this.#align(one.children, other.children);
    }
  }

  /** Equal nodes are equal all the way down, unless one is kept whole. */
  #keep(written: TreeNode, read: TreeNode): void {
    this.#same.set(written, read);
    if (written.kind !== 'element' || read.kind !== 'element') return;
    written.children.forEach((child, index) => {
      const original = read.children[index];
      if (original !== undefined) this.#keep(child, original);
    });
  }

  /** Notes what is not where it was, for it may have been moved. */
  #leave(node: TreeNode): void {
    if (node.kind === 'text' || node.kind === 'comment') return;
    const key = this.#key(node);
    const others = this.#leftOver.get(key);
    if (others === undefined) this.#leftOver.set(key, [node]);
    else others.push(node);
    if (node.kind === 'element') for (const child of node.children) this.#leave(child);
  }

  #findMoved(nodes: readonly TreeNode[]): void {
    for (const node of nodes) {
      if (node.kind === 'text' || node.kind === 'comment') continue;
      const original = this.#leftOver.get(this.#key(node))?.shift();
      if (original !== undefined) this.#keep(node, original);
      else if (node.kind === 'element') this.#findMoved(node.children);
    }
  }

  /** A short text that is the same for equal nodes and for no others. */
  #key(node: TreeNode): string {
    const known = this.#keys.get(node);
    if (known !== undefined) return known;
    const text = this.#describe(node);
    const key = this.#ids.get(text) ?? String(this.#ids.size);
    this.#ids.set(text, key);
    this.#keys.set(node, key);
    return key;
  }

  #describe(node: TreeNode): string {
    const whole = keptWhole(node);
    if (whole !== undefined) return `R${whole}`;
    switch (node.kind) {
      case 'text':
        return `T${node.text}`;
      case 'comment':
        return `C${node.text}`;
      case 'raw':
        return `R${node.html}`;
      case 'capsule':
        // Whether a footnote is in error changes with what others say.
        return `X${node.type} ${node.type === 'reference' ? '' : node.typeof} ${node.mw}`;
      case 'element':
        return this.#describeElement(node);
      default:
        return node satisfies never;
    }
  }

  #describeElement({ tag, attributes, children }: Element): string {
    const sorted = Object.entries(attributes).sort(([one], [other]) => (one < other ? -1 : 1));
    return `E${tag} ${JSON.stringify(sorted)} ${children.map((child) => this.#key(child)).join(' ')}`;
  }
}
