// SPDX-License-Identifier: GPL-2.0-or-later

/** Keeps people from waiting for a wiki that does not answer: after some failures only a try now and then goes out. */
export type Breaker = {
  /** Whether to ask at all. While it is open, one try every so often is let through. */
  letsThrough(): boolean;
  /** An answer came; true when that is news. */
  succeeded(): boolean;
  /** None came; true when that is news. */
  failed(): boolean;
  readonly closed: boolean;
};

const failuresToOpen = 4;
/** Milliseconds between two tries while it is open. */
const tryEvery = 2000;

/** Makes a breaker that is closed. */
export function createBreaker(now: () => number): Breaker {
  let failures = 0;
  let triedAt = -Infinity;
  return {
    get closed() {
      return failures < failuresToOpen;
    },
    letsThrough: () => {
      if (failures < failuresToOpen) return true;
      if (now() - triedAt < tryEvery) return false;
      triedAt = now();
      return true;
    },
    succeeded: () => {
      const news = failures >= failuresToOpen;
      failures = 0;
      return news;
    },
    failed: () => {
      failures += 1;
      if (failures >= failuresToOpen) triedAt = now();
      return failures === failuresToOpen;
    },
  };
}
