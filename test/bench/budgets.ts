// SPDX-License-Identifier: GPL-2.0-or-later
import type { Result } from './results.ts';

type Limit = { readonly atMost: number } | { readonly atLeast: number };

/** What a figure is divided by: another subject's in the same run, or the same subject's in another variant. */
type Against = { readonly subject: 'hocuspocus' | 'ws' } | { readonly variant: string };

/** One promise about speed or size. Without `against` the figure itself is held to the limit. */
type Budget = Limit & {
  readonly case: string;
  /** The one variant that is meant; else each. */
  readonly of?: string;
  readonly figure: string;
  readonly against?: Against;
};

const budgets: readonly Budget[] = [
  { case: 'replay', figure: 'sameText', atLeast: 1 },
  { case: 'many-sessions', figure: 'p99', against: { subject: 'hocuspocus' }, atMost: 1.3 },
  { case: 'many-sessions', figure: 'lost', atMost: 0 },
  { case: 'many-authors', figure: 'p95', atMost: 100 },
  { case: 'many-authors', figure: 'lost', atMost: 0 },
  { case: 'opening', figure: 'milliseconds', against: { variant: 'one snapshot' }, atMost: 1.2 },
  { case: 'hot-room', figure: 'deliveredPerCpuSecond', against: { subject: 'ws' }, atLeast: 2 },
  { case: 'hot-room', figure: 'p99', atMost: 200 },
  { case: 'many-rooms', figure: 'deliveredPerCpuSecond', against: { subject: 'ws' }, atLeast: 0.8 },
  { case: 'busy-rooms', figure: 'lost', atMost: 0 },
  // "No more" within what repeated runs differ by.
  { case: 'large-room', figure: 'microsecondsOfCpuPerJoin', against: { variant: 'joining 10' }, atMost: 1.2 },
  { case: 'large-room', figure: 'p99', atMost: 200 },
  { case: 'large-room', figure: 'lost', atMost: 0 },
  { case: 'memory', figure: 'kilobytesPerPerson', atMost: 20 },
  { case: 'reconnect', figure: 'seconds', against: { subject: 'hocuspocus' }, atMost: 1.5 },
  { case: 'crowd', figure: 'p99', atMost: 200 },
  { case: 'crowd', figure: 'secondsToReturn', atMost: 30 },
  { case: 'crowd', figure: 'lost', atMost: 0 },
  { case: 'crowd', figure: 'doubled', atMost: 0 },
  { case: 'crowd', figure: 'kilobytesPerPerson', atMost: 20 },
  { case: 'rolling-restart', figure: 'awayP99Seconds', atMost: 5 },
  { case: 'rolling-restart', figure: 'lostMessages', atMost: 0 },
  { case: 'rolling-restart', figure: 'doubledMessages', atMost: 0 },
  { case: 'rolling-restart', figure: 'lostLetters', atMost: 0 },
  { case: 'rolling-restart', figure: 'everybodyBack', atLeast: 1 },
  { case: 'node-crash', figure: 'seconds', atMost: 30 },
  { case: 'node-crash', figure: 'stayed', atLeast: 1 },
  { case: 'cluster-crowd', figure: 'p99', atMost: 200 },
  { case: 'cluster-crowd', figure: 'timesAway', atMost: 0 },
  { case: 'cluster-crowd', figure: 'kilobytesPerPerson', atMost: 20 },
  // What three nodes may cost more than one for the same work: the crossings between them.
  ...['a message in a room of 20', 'a letter in a page of 3', 'a message in a room of 1000'].map((work): Budget => ({
    case: 'cluster',
    of: `${work}, 3 nodes`,
    figure: 'microsecondsOfCpu',
    against: { variant: `${work}, 1 node` },
    atMost: 3,
  })),
];

export type Verdict = {
  readonly budget: Budget;
  readonly variant: string;
  /** The figure, or its ratio to what it is held against. */
  readonly value: number;
  readonly met: boolean;
};

function comparedWith(result: Result, budget: Budget, results: readonly Result[]): number | undefined {
  const { against } = budget;
  if (against === undefined) return 1;
  const other = results.find(
    (candidate) =>
      candidate.case === result.case &&
      ('subject' in against
        ? candidate.subject === against.subject && candidate.variant === result.variant
        : candidate.subject === result.subject && candidate.variant === against.variant),
  );
  return other?.figures[budget.figure];
}

/** Holds what was measured against the budgets; cases that did not run have no verdict. */
export function judge(results: readonly Result[]): readonly Verdict[] {
  const verdicts: Verdict[] = [];
  for (const budget of budgets) {
    for (const result of results) {
      if (result.case !== budget.case || result.subject !== 'parley') continue;
      if (budget.of !== undefined && result.variant !== budget.of) continue;
      if (budget.against !== undefined && 'variant' in budget.against && result.variant === budget.against.variant)
        continue;
      const figure = result.figures[budget.figure];
      const base = comparedWith(result, budget, results);
      if (figure === undefined || base === undefined || base === 0) continue;
      const value = figure / base;
      const met = 'atMost' in budget ? value <= budget.atMost : value >= budget.atLeast;
      verdicts.push({ budget, variant: result.variant, value, met });
    }
  }
  return verdicts;
}
