// SPDX-License-Identifier: GPL-2.0-or-later

/**
 * The time of a clock as far as it moves on. When the clock is set back time goes on from where it was: else whatever was
 * to last a minute would last that much longer.
 */
export function neverBack(now: () => number): () => number {
  let setBack = 0;
  let last = Number.NEGATIVE_INFINITY;
  return () => {
    const at = now() + setBack;
    if (at < last) setBack += last - at;
    else last = at;
    return last;
  };
}
