// SPDX-License-Identifier: GPL-2.0-or-later
import type { Node } from 'prosemirror-model';
import { pageSchema } from '../schema/page-schema.ts';

/** What blocks stand in: the page, an element that holds blocks, or an item or cell whose content may be one bare line. */
export type Place = 'page' | 'container' | 'item';

/** Collects blocks; the white space between them stays with the block behind it, at the end with the one before. */
export class BlockList {
  readonly #nodes: Node[] = [];
  #space = '';

  get isEmpty(): boolean {
    return this.#nodes.length === 0;
  }

  /** White space between blocks. */
  space(text: string): void {
    this.#space += text;
  }

  /** A comment where no block can stand. */
  comment(text: string): void {
    this.#space += `<!--${text}-->`;
  }

  add(make: (space: string | null) => Node): void {
    const space = this.#space === '' ? null : this.#space;
    this.#space = '';
    this.#nodes.push(make(space));
  }

  /** The space that no block has taken; it is taken now. */
  takeSpace(): string | null {
    const space = this.#space === '' ? null : this.#space;
    this.#space = '';
    return space;
  }

  /** All of them. What can be typed into holds a line at least. */
  finish(place: Place): readonly Node[] {
    if (this.isEmpty) {
      const form = place === 'page' ? 'loose' : 'bare';
      this.add((before) => pageSchema.nodes.paragraph.create({ form, before }));
    }
    const last = this.#nodes.at(-1);
    const after = this.takeSpace();
    if (last !== undefined && after !== null) {
      this.#nodes[this.#nodes.length - 1] = last.type.create({ ...last.attrs, after }, last.content);
    }
    return this.#nodes;
  }
}
