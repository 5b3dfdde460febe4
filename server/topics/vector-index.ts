// SPDX-License-Identifier: GPL-2.0-or-later
import type { PageId } from './page-graph.ts';
import type { SparseVector } from './sparse-vector.ts';

type Slot = { readonly page: PageId; readonly vector: SparseVector };

/**
 * Vectors that are compared with many others, by key: a comparison with all of them touches only the entries they
 * share. Members come and go; their places are used again once half of all are empty.
 */
export class VectorIndex {
  #slots: (Slot | undefined)[] = [];
  #slotOf = new Map<PageId, number>();
  #slotsByKey = new Map<number, number[]>();
  #weightsByKey = new Map<number, number[]>();

  /** Makes these the members; each is put in anew when its vector is another than before. */
  hold(members: ReadonlyMap<PageId, SparseVector>): void {
    for (const [page, slot] of this.#slotOf) {
      if (members.get(page) === this.#slots[slot]?.vector) continue;
      this.#slots[slot] = undefined;
      this.#slotOf.delete(page);
    }
    if (this.#slots.length > 64 && this.#slots.length > 2 * this.#slotOf.size) this.#clear();
    for (const [page, vector] of members) if (!this.#slotOf.has(page)) this.#add(page, vector);
  }

  /** The cosine of a vector with each member that shares an entry with it. */
  compare(vector: SparseVector): ReadonlyMap<PageId, number> {
    const sums = new Float32Array(this.#slots.length);
    vector.keys.forEach((key, index) => {
      const slots = this.#slotsByKey.get(key);
      const weights = this.#weightsByKey.get(key);
      if (slots === undefined || weights === undefined) return;
      const weight = vector.weights[index] ?? 0;
      for (let at = 0; at < slots.length; at += 1) {
        const slot = slots[at] as number;
        sums[slot] = (sums[slot] as number) + weight * (weights[at] as number);
      }
    });
    const result = new Map<PageId, number>();
    sums.forEach((sum, slot) => {
      const member = this.#slots[slot];
      if (sum > 0 && member !== undefined) result.set(member.page, sum);
    });
    return result;
  }

  #add(page: PageId, vector: SparseVector): void {
    const slot = this.#slots.length;
    this.#slots.push({ page, vector });
    this.#slotOf.set(page, slot);
    vector.keys.forEach((key, index) => {
      append(this.#slotsByKey, key, slot);
      append(this.#weightsByKey, key, vector.weights[index] ?? 0);
    });
  }

  #clear(): void {
    this.#slots = [];
    this.#slotOf = new Map();
    this.#slotsByKey = new Map();
    this.#weightsByKey = new Map();
  }
}

function append(lists: Map<number, number[]>, key: number, value: number): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}
