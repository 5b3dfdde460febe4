// SPDX-License-Identifier: GPL-2.0-or-later

/** A vector of length 1 (or of no entries) that names only its entries that are not 0. */
export type SparseVector = { readonly keys: Int32Array; readonly weights: Float32Array };

/** Scales entries to length 1, keeping the `most` largest. */
export function unitVector(entries: ReadonlyMap<number, number>, most = Number.POSITIVE_INFINITY): SparseVector {
  let kept = [...entries].filter(([, weight]) => weight > 0);
  if (kept.length > most) kept = kept.toSorted((a, b) => b[1] - a[1]).slice(0, most);
  const length = Math.sqrt(kept.reduce((sum, [, weight]) => sum + weight * weight, 0));
  // Weights too small to be squared say nothing.
  if (length === 0) return { keys: new Int32Array(), weights: new Float32Array() };
  return {
    keys: Int32Array.from(kept, ([key]) => key),
    weights: Float32Array.from(kept, ([, weight]) => weight / length),
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
  readonly #flat: Float32Array;

  constructor(vector: SparseVector, size: number) {
    this.#flat = new Float32Array(size);
    vector.keys.forEach((key, index) => {
      this.#flat[key] = vector.weights[index] ?? 0;
    });
  }

  /** The cosine of the angle between the two, 0 to 1. */
  with({ keys, weights }: SparseVector): number {
    const flat = this.#flat;
    let sum = 0;
    // The innermost work of a query: a plain loop over typed arrays, whose keys are all within them.
    for (let index = keys.length - 1; index >= 0; index -= 1) {
      sum += (flat[keys[index] as number] as number) * (weights[index] as number);
    }
    return sum;
  }
}

/** Several vectors as one, each over its own range of keys (`size` wide) and counting as much as its share. */
export function joined(
  parts: readonly { readonly vector: SparseVector; readonly share: number }[],
  size: number,
): SparseVector {
  const total = parts.reduce((sum, { share }) => sum + share, 0);
  const entries = parts.reduce((sum, { vector }) => sum + vector.keys.length, 0);
  const keys = new Int32Array(entries);
  const weights = new Float32Array(entries);
  let at = 0;
  parts.forEach(({ vector, share }, part) => {
    // The product of two vectors holds the square of this: the share itself.
    const scale = Math.sqrt(share / total);
    for (let index = 0; index < vector.keys.length; index += 1) {
      keys[at] = (vector.keys[index] ?? 0) + part * size;
      weights[at] = (vector.weights[index] ?? 0) * scale;
      at += 1;
    }
  });
  return { keys, weights };
}
