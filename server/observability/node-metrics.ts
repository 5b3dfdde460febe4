// SPDX-License-Identifier: GPL-2.0-or-later
import { Gauge, type Registry } from 'prom-client';

/** What there is to see between nodes now. */
export type NodeFigures = {
  /** 1 while the other nodes are heard over Redis. */
  readonly together: number;
  /** Seconds that this node's own pulse took over Redis, the last time it came back. */
  readonly roundTrip: number;
  /** Seconds since this node last heard its own pulse. */
  readonly silence: number;
  /** Other nodes that are heard. */
  readonly others: number;
  /** Other nodes that something of this one hangs on. */
  readonly links: number;
  /** Clients of other nodes in documents that live here. */
  readonly guests: number;
  /** Clients of this node in documents that live elsewhere. */
  readonly away: number;
  /** The language in which nodes speak, lower than its newest while an older release runs beside. */
  readonly language: number;
  /** What other nodes said and this release does not know. */
  readonly passedOver: number;
};

const figures: Readonly<Record<keyof NodeFigures, readonly [name: string, help: string]>> = {
  together: ['nodes_together', 'Whether the other nodes are heard over Redis'],
  roundTrip: ['redis_round_trip_seconds', 'Seconds that the last pulse of this node took over Redis and back'],
  silence: ['redis_silence_seconds', 'Seconds since this node last heard its own pulse over Redis'],
  others: ['nodes_heard', 'Other nodes that are heard'],
  links: ['node_links', 'Other nodes that clients of this one are on, or whose clients are here'],
  guests: ['node_guests', 'Clients of other nodes in documents that live here'],
  away: ['node_away', 'Clients of this node in documents that live on other nodes'],
  language: ['node_language', 'The version of what nodes say to each other: the newest that all of them read'],
  passedOver: ['node_messages_passed_over', 'Messages of other nodes that this release does not know, since the start'],
};

/** Shows how this node stands to the others, asked at each scrape. */
export function showNodeFigures(registry: Registry, current: () => NodeFigures): void {
  for (const [key, [name, help]] of Object.entries(figures)) {
    const gauge: Gauge = new Gauge({
      name: `parley_${name}`,
      help,
      registers: [registry],
      collect: () => gauge.set(current()[key as keyof NodeFigures]),
    });
  }
}
