// SPDX-License-Identifier: GPL-2.0-or-later
import type { DiscussedPassage } from '../../editor/anchors/passage-marks.ts';

type Passages = readonly DiscussedPassage[];

/** The passages marked in the text: the same list as long as nothing changed, since another one is drawn anew. */
export class ShownPassages {
  #discussed: Passages = [];
  #pointed: Passages = [];
  #all: Passages = [];

  of(discussed: Passages, pointed: Passages): Passages {
    if (discussed !== this.#discussed || pointed !== this.#pointed) {
      this.#discussed = discussed;
      this.#pointed = pointed;
      this.#all = [...discussed, ...pointed];
    }
    return this.#all;
  }
}
