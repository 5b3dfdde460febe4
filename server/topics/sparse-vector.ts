// SPDX-License-Identifier: GPL-2.0-or-later

/** A vector of length 1 (or of no entries) that names only its entries that are not 0. */
export type SparseVector = { readonly keys: Int32Array; readonly weights: Float64Array };

/** Scales entries to length 1, keeping the `most` largest. */
export function unitVector(entries: ReadonlyMap<number, number>, most = Number.POSITIVE_INFINITY): SparseVector {
  let kept = [...entries].filter(([, weight]) => weight > 0);
  if (kept.length > most) kept = kept.toSorted((a, b) => b[1] - a[1]).slice(0, most);
  const length = Math.sqrt(kept.reduce((sum, [, weight]) => sum + weight * weight, 0));
  return {
    keys: Int32Array.from(kept, ([key]) => key),
    weights: Float64Array.from(kept, ([, weight]) => weight / length),
  };
}

/** Adds a vector, scaled, to entries. */
export function addScaled(entries: Map<number, number>, vector: SparseVector, scale: number): void {
  vector.keys.forEach((key, index) => {
    entries.set(key, (entries.get(key) ?? 0) + scale * (vector.weights[index] ?? 0));
  });
}

/** One vector laid out flat, to be compared with many: the cosine with each costs only that one's entries. */
export class Comparison {
  readonly #flat: Float64Array;

  constructor(vector: SparseVector, size: number) {
    this.#flat = new Float64Array(size);
    vector.keys.forEach((key, index) => {
      this.#flat[key] = vector.weights[index] ?? 0;
    });
  }

  /** The cosine of the angle between the two, 0 to 1. */
  with({ keys, weights }: SparseVector): number {
    let sum = 0;
    // A plain loop: this is the innermost work of a query.
    for (let index = 0; index < keys.length; index += 1) {
      sum += (this.#flat[keys[index] ?? 0] ?? 0) * (weights[index] ?? 0);
    }
    return sum;
  }
}
