// SPDX-License-Identifier: GPL-2.0-or-later
import { Gauge, type Registry } from 'prom-client';
import type { PoolFigures } from '../storage/measured-dialect.ts';

/** Shows how busy the connections to the database are, asked at each scrape. `most` is how many there may be. */
export function showStorageFigures(registry: Registry, most: number, current: () => PoolFigures): void {
  const show = (name: string, help: string, read: () => number): void => {
    const gauge: Gauge = new Gauge({
      name: `parley_database_${name}`,
      help,
      registers: [registry],
      collect: () => gauge.set(read()),
    });
  };
  show('connections_max', 'Connections to the database that this process opens at most', () => most);
  show('connections_in_use', 'Connections to the database in use', () => current().inUse);
  show('waiting', 'Queries and transactions that wait for a connection', () => current().waiting);
  show('wait_seconds', 'How long the first of them has waited', () => current().longestWait / 1000);
}
