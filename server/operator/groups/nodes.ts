// SPDX-License-Identifier: GPL-2.0-or-later
import { bounds, figure, type FigureGroup, inMilliseconds } from '../figure.ts';
import type { Sample } from '../samples.ts';

/** How this node stands to the others; nothing where there is one process. */
export function nodes(now: Sample): FigureGroup {
  const together = now.sum('parley_nodes_together');
  if (together === undefined) return { key: 'operator-group-nodes', figures: [] };
  const roundTrip = now.sum('parley_redis_round_trip_seconds');
  const far = (roundTrip ?? 0) > bounds.redisSeconds && 'operator-look-redis-slow';
  const figures = [
    figure('operator-redis', together, 'yesNo', together === 0 && 'operator-look-redis'),
    figure('operator-redis-silence', inMilliseconds(now.sum('parley_redis_silence_seconds')), 'milliseconds'),
    figure('operator-redis-round-trip', inMilliseconds(roundTrip), 'milliseconds', far),
    figure('operator-nodes-heard', now.sum('parley_nodes_heard')),
    figure('operator-links', now.sum('parley_node_links')),
    figure('operator-guests', now.sum('parley_node_guests')),
    figure('operator-away', now.sum('parley_node_away')),
  ];
  return { key: 'operator-group-nodes', figures };
}
