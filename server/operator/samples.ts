// SPDX-License-Identifier: GPL-2.0-or-later
import type { Registry } from 'prom-client';

type Labels = Readonly<Partial<Record<string, string | number>>>;
type Value = { readonly labels: Labels; readonly value: number };

/** All figures of one moment. */
export type Sample = {
  /** Milliseconds since 1970. */
  readonly at: number;
  /** Sum of a metric over its labels; `undefined` when there is no such metric. */
  sum(name: string): number | undefined;
  /** A metric's sums by one of its labels. */
  by(name: string, label: string): ReadonlyMap<string, number>;
  /** Counts below each upper bound of a histogram, added up over its other labels, in order. */
  buckets(name: string): readonly { readonly upTo: number; readonly count: number }[];
};

/** Reads all metrics of a process as they are now. */
export async function takeSample(registry: Registry, now: number): Promise<Sample> {
  const values = new Map<string, Value[]>();
  for (const metric of await registry.getMetricsAsJSON()) {
    for (const entry of metric.values) {
      const name = 'metricName' in entry && typeof entry.metricName === 'string' ? entry.metricName : metric.name;
      const known = values.get(name);
      if (known === undefined) values.set(name, [entry]);
      else known.push(entry);
    }
  }
  return {
    at: now,
    sum: (name) => values.get(name)?.reduce((total, { value }) => total + value, 0),
    by: (name, label) => addedUp(values.get(name) ?? [], label),
    buckets: (name) =>
      [...addedUp(values.get(`${name}_bucket`) ?? [], 'le')]
        .map(([upTo, count]) => ({ upTo: upTo === '+Inf' ? Number.POSITIVE_INFINITY : Number(upTo), count }))
        .toSorted((one, other) => one.upTo - other.upTo),
  };
}

function addedUp(values: readonly Value[], label: string): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const { labels, value } of values) {
    const key = String(labels[label] ?? '');
    sums.set(key, (sums.get(key) ?? 0) + value);
  }
  return sums;
}

/** How often a second something was counted between two moments; `undefined` without an earlier one. */
export function rate(name: string, now: Sample, before: Sample | undefined): number | undefined {
  const [newer, older] = [now.sum(name), before?.sum(name)];
  if (before === undefined || newer === undefined || older === undefined || now.at <= before.at) return undefined;
  return Math.max(0, (newer - older) / ((now.at - before.at) / 1000));
}

/**
 * The value below which a share of what was measured between two moments lies, as Prometheus' histogram_quantile
 * estimates it: linear within a bucket. Without an earlier moment, since the start. `undefined` when nothing was.
 */
export function quantile(name: string, share: number, now: Sample, before: Sample | undefined): number | undefined {
  const older = new Map(before?.buckets(name).map(({ upTo, count }) => [upTo, count]));
  const buckets = now.buckets(name).map(({ upTo, count }) => ({ upTo, count: count - (older.get(upTo) ?? 0) }));
  const all = buckets.at(-1)?.count ?? 0;
  if (all <= 0) return undefined;
  const wanted = all * share;
  let [lowest, below] = [0, 0];
  for (const { upTo, count } of buckets) {
    if (count >= wanted) {
      if (upTo === Number.POSITIVE_INFINITY) return lowest;
      return count === below ? upTo : lowest + ((upTo - lowest) * (wanted - below)) / (count - below);
    }
    [lowest, below] = [upTo, count];
  }
  return lowest;
}
