// SPDX-License-Identifier: GPL-2.0-or-later
import { contentField } from '@parley/protocol/edit/frames.ts';
import { Doc, encodeStateAsUpdate, getState, XmlElement, XmlText } from 'yjs';

/** Somebody who writes a paragraph of their own, letter by letter, as one Yjs update for each. */
export class Typist {
  readonly client: number;
  readonly #doc = new Doc();
  readonly #text = new XmlText();
  #last: Uint8Array = new Uint8Array();

  constructor() {
    this.client = this.#doc.clientID;
    this.#doc.on('update', (update: Uint8Array) => {
      this.#last = update;
    });
  }

  /** The update that makes the paragraph. */
  begin(): Uint8Array {
    this.#doc.transact(() => {
      const paragraph = new XmlElement('paragraph');
      paragraph.insert(0, [this.#text]);
      this.#doc.getXmlFragment(contentField).insert(0, [paragraph]);
      this.#text.insert(0, '.');
    });
    return this.#last;
  }

  /** The update of one more letter, and its clock. */
  letter(place = this.#text.length): { readonly update: Uint8Array; readonly clock: number } {
    const clock = getState(this.#doc.store, this.client);
    this.#text.insert(place, 'x');
    return { update: this.#last, clock };
  }

  /** Takes a letter away, as the next update. */
  erase(place: number): Uint8Array {
    this.#text.delete(place, 1);
    return this.#last;
  }

  /** How far this author has written, as others see it once they have everything. */
  get clock(): number {
    return getState(this.#doc.store, this.client);
  }

  /** Everything written that somebody with this state vector lacks. */
  since(stateVector: Uint8Array): Uint8Array {
    return encodeStateAsUpdate(this.#doc, stateVector);
  }

  get length(): number {
    return this.#text.length;
  }
}
