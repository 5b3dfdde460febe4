// SPDX-License-Identifier: GPL-2.0-or-later
import { Gauge, Histogram, type Registry } from 'prom-client';
import type { Journal } from '../storage/journal-port.ts';

/**
 * The journal, with its lag to be seen: how much waits to be committed, how long the oldest of it has waited, and how long
 * commits take. An entry that waits is an edit or a kept message that nobody was told is on the server.
 */
export function measuredJournal(
  journal: Journal,
  registry: Registry,
  now: () => number = () => performance.now(),
): Journal {
  // In the order of the calls, which is the order in which they are committed: the first is the oldest.
  const waiting = new Set<{ readonly since: number }>();
  const commits = new Histogram({
    name: 'parley_journal_commit_seconds',
    help: 'Seconds that entries of the journal wait for the commit that holds them',
    buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1, 5, 10],
    registers: [registry],
  });
  const oldest = (): number => {
    for (const { since } of waiting) return (now() - since) / 1000;
    return 0;
  };
  showGauge(registry, 'parley_journal_waiting', 'Entries of the journal that wait for a commit', () => waiting.size);
  showGauge(registry, 'parley_journal_lag_seconds', 'How long the oldest entry has waited for a commit', oldest);

  async function measured(append: Promise<number>): Promise<number> {
    const entry = { since: now() };
    waiting.add(entry);
    try {
      return await append;
    } finally {
      waiting.delete(entry);
      commits.observe((now() - entry.since) / 1000);
    }
  }

  return {
    ...journal,
    append: (document, update, owners) => measured(journal.append(document, update, owners)),
    appendWith: (document, update, statements) => measured(journal.appendWith(document, update, statements)),
  };
}

function showGauge(registry: Registry, name: string, help: string, read: () => number): void {
  const gauge: Gauge = new Gauge({ name, help, registers: [registry], collect: () => gauge.set(read()) });
}
