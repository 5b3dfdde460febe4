// SPDX-License-Identifier: GPL-2.0-or-later
import { Counter, Gauge, Histogram, type Registry } from 'prom-client';

/** What is shown of the desks at each look. */
export type HelpCounts = Iterable<{ readonly wiki: string; readonly helpers: number; readonly waiting: number }>;

/** Counts how live help goes: the metrics port of that feature. Labels are wikis and kinds, never names or words. */
export function createHelpMetrics(registry: Registry): {
  happened(wiki: string, event: string): void;
  claimed(wiki: string, seconds: number): void;
  outside(wiki: string, channel: string, outcome: 'ok' | 'failed'): void;
  /** Shows how many helpers are here, and how many people wait. */
  show(counts: () => HelpCounts): void;
} {
  const registers = [registry];
  const events = new Counter({
    name: 'parley_help_requests_total',
    help: 'What became of requests for help, by wiki and event',
    labelNames: ['wiki', 'event'],
    registers,
  });
  const waits = new Histogram({
    name: 'parley_help_claim_seconds',
    help: 'Seconds from a request to its first claim, by wiki',
    labelNames: ['wiki'],
    buckets: [5, 15, 30, 45, 90, 180, 600, 1800, 7200, 86_400],
    registers,
  });
  const calls = new Counter({
    name: 'parley_help_outside_total',
    help: 'Calls to outside channels, by wiki, channel and outcome',
    labelNames: ['wiki', 'channel', 'outcome'],
    registers,
  });
  return {
    happened: (wiki, event) => events.inc({ wiki, event }),
    claimed: (wiki, seconds) => waits.observe({ wiki }, seconds),
    outside: (wiki, channel, outcome) => calls.inc({ wiki, channel, outcome }),
    show(counts) {
      const gauge = (name: string, help: string, of: 'helpers' | 'waiting') =>
        new Gauge({
          name,
          help,
          labelNames: ['wiki'],
          registers,
          collect() {
            for (const entry of counts()) this.set({ wiki: entry.wiki }, entry[of]);
          },
        });
      gauge('parley_help_helpers_present', 'Helpers who are here and take requests, by wiki', 'helpers');
      gauge('parley_help_waiting', 'Requests for help that wait, by wiki', 'waiting');
    },
  };
}
