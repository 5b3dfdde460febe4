// SPDX-License-Identifier: GPL-2.0-or-later
import { fail, type Outcome, warn } from './check.ts';

/** Clocks may differ by so many milliseconds before tokens of a minute fail on one side. */
const mostSkew = 20_000;
const slightSkew = 3000;

/**
 * The least by which two clocks can differ, in milliseconds: another one said that it is between `earliest` and
 * `latest`, while this one went from `before` to `after`.
 */
export function skewBetween(earliest: number, latest: number, before: number, after: number): number {
  return Math.max(0, before - latest, earliest - after);
}

/** What to mend about clocks that differ; `undefined` when they agree. */
export function clockOutcome(skew: number, which: string): Outcome | undefined {
  const found = `the clocks differ by ${String(Math.round(skew / 1000))} s: ${which}`;
  const mend = 'Let both machines keep time (NTP): tokens live a minute.';
  if (skew > mostSkew) return fail(found, mend);
  return skew > slightSkew ? warn(found, mend) : undefined;
}
