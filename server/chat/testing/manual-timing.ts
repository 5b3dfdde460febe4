// SPDX-License-Identifier: GPL-2.0-or-later
import type { Timing } from '../timing.ts';

/** A clock that only the test moves. */
export type ManualTiming = Timing & { pass(milliseconds: number): void };

export function createManualTiming(start = Date.UTC(2026, 10, 22, 14, 5)): ManualTiming {
  let now = start;
  const tasks = new Set<{ readonly at: number; readonly task: () => void }>();
  return {
    now: () => now,
    after(milliseconds, task) {
      const entry = { at: now + milliseconds, task };
      tasks.add(entry);
      return () => void tasks.delete(entry);
    },
    pass(milliseconds) {
      const end = now + milliseconds;
      for (;;) {
        const next = [...tasks].filter((entry) => entry.at <= end).toSorted((a, b) => a.at - b.at)[0];
        if (next === undefined) break;
        tasks.delete(next);
        now = next.at;
        next.task();
      }
      now = end;
    },
  };
}
