// SPDX-License-Identifier: GPL-2.0-or-later
import { bounds, type Figure, figure, type FigureGroup, inMilliseconds } from '../figure.ts';
import { quantile, type Sample } from '../samples.ts';

/** How the journal and the connections to the database stand. */
export function storage(now: Sample, before: Sample | undefined): FigureGroup {
  const lag = now.sum('parley_journal_lag_seconds');
  if (lag === undefined) return { key: 'operator-group-storage', figures: [] };
  const commit = quantile('parley_journal_commit_seconds', 0.99, now, before);
  const figures = [
    figure('operator-journal-waiting', now.sum('parley_journal_waiting')),
    figure(
      'operator-journal-lag',
      inMilliseconds(lag),
      'milliseconds',
      lag > bounds.journalLagSeconds && 'operator-look-storage',
    ),
    figure('operator-journal-commit', inMilliseconds(commit), 'milliseconds'),
    ...connections(now),
  ];
  return { key: 'operator-group-storage', figures };
}

/** A SQLite file has one connection and no figures of it. */
function connections(now: Sample): readonly Figure[] {
  const inUse = now.sum('parley_database_connections_in_use');
  const most = now.sum('parley_database_connections_max');
  if (inUse === undefined || most === undefined) return [];
  const wait = now.sum('parley_database_wait_seconds') ?? 0;
  const look = wait > bounds.databaseWaitSeconds && 'operator-look-connections';
  return [
    figure('operator-database-connections', (inUse / most) * 100, 'percent'),
    figure('operator-database-waiting', now.sum('parley_database_waiting'), 'count', look),
  ];
}
