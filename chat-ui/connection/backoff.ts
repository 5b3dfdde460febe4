// SPDX-License-Identifier: GPL-2.0-or-later

/** First wait before another try, in milliseconds. */
const firstWait = 500;
/** Longest wait before another try, in milliseconds. */
const longestWait = 30_000;

/**
 * How long to wait before try number `attempt` (from 0), in milliseconds: doubling, and spread over half of it,
 * so that everybody a restart cut off does not come back in the same instant.
 */
export function waitBefore(attempt: number, random: () => number = Math.random): number {
  const full = Math.min(longestWait, firstWait * 2 ** Math.min(attempt, 10));
  return Math.round(full / 2 + random() * (full / 2));
}
