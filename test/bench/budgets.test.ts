// SPDX-License-Identifier: GPL-2.0-or-later
import { describe, expect, test } from 'vitest';
import { judge } from './budgets.ts';
import type { Result } from './results.ts';

function result(subject: Result['subject'], figures: Result['figures'], more: Partial<Result> = {}): Result {
  return { case: 'hot-room', subject, variant: '1000 people', figures, ...more };
}

describe('holding figures against the budgets', () => {
  test('a ratio is taken from the other subject of the same run', () => {
    const results = [
      result('ws', { deliveredPerCpuSecond: 100 }),
      result('parley', { deliveredPerCpuSecond: 250, p99: 10 }),
    ];
    const [ratio, absolute] = judge(results);
    expect(ratio).toMatchObject({ value: 2.5, met: true });
    expect(absolute).toMatchObject({ value: 10, met: true });
  });

  test('a figure beyond its budget is a miss', () => {
    const results = [
      result('ws', { deliveredPerCpuSecond: 100 }),
      result('parley', { deliveredPerCpuSecond: 150, p99: 300 }),
    ];
    expect(judge(results).map((verdict) => verdict.met)).toEqual([false, false]);
  });

  test('nothing is said where the other subject did not run', () => {
    expect(judge([result('parley', { deliveredPerCpuSecond: 150 })])).toEqual([]);
  });

  test('variants of one subject are compared with each other', () => {
    const opening = { case: 'opening', subject: 'parley' as const };
    const verdicts = judge([
      { ...opening, variant: '100000 edits', figures: { milliseconds: 110 } },
      { ...opening, variant: 'one snapshot', figures: { milliseconds: 100 } },
    ]);
    expect(verdicts).toHaveLength(1);
    expect(verdicts[0]).toMatchObject({ value: 1.1, met: true });
  });

  test('three nodes are compared with one at the same work, and with nothing else', () => {
    const cluster = { case: 'cluster', subject: 'parley' as const };
    const verdicts = judge([
      { ...cluster, variant: 'a letter in a page of 3, 1 node', figures: { microsecondsOfCpu: 100 } },
      { ...cluster, variant: 'a letter in a page of 3, 2 nodes', figures: { microsecondsOfCpu: 900 } },
      { ...cluster, variant: 'a letter in a page of 3, 3 nodes', figures: { microsecondsOfCpu: 250 } },
    ]);
    expect(verdicts.map(({ value, met }) => ({ value, met }))).toEqual([{ value: 2.5, met: true }]);
  });
});
