// SPDX-License-Identifier: GPL-2.0-or-later
import { Gauge, type Registry } from 'prom-client';

/** What there is to see between nodes now. */
export type NodeFigures = {
  /** 1 while the other nodes are heard over Redis. */
  readonly together: number;
  /** Other nodes that are heard. */
  readonly others: number;
  /** Clients of other nodes in documents that live here. */
  readonly guests: number;
  /** Clients of this node in documents that live elsewhere. */
  readonly away: number;
};

const figures: Readonly<Record<keyof NodeFigures, readonly [name: string, help: string]>> = {
  together: ['nodes_together', 'Whether the other nodes are heard over Redis'],
  others: ['nodes_heard', 'Other nodes that are heard'],
  guests: ['node_guests', 'Clients of other nodes in documents that live here'],
  away: ['node_away', 'Clients of this node in documents that live on other nodes'],
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
