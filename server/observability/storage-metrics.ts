// SPDX-License-Identifier: GPL-2.0-or-later
import { Gauge, type Registry } from 'prom-client';
import type { PoolFigures } from '../storage/measured-dialect.ts';

/**
 * Shows how busy the connections to a database server are, asked at each scrape. `most` is how many there may be. A
 * SQLite file has one connection and no figures: its lag is that of the journal.
 */
export function showStorageFigures(registry: Registry, most: number, read: () => PoolFigures | undefined): void {
  if (read() === undefined) return;
  const show = (name: string, help: string, of: (figures: PoolFigures) => number): void => {
    const collect = () => {
      const figures = read();
      if (figures !== undefined) gauge.set(of(figures));
    };
    const gauge: Gauge = new Gauge({ name: `parley_database_${name}`, help, registers: [registry], collect });
  };
  show('connections_max', 'Connections to the database that this process opens at most', () => most);
  show('connections_in_use', 'Connections to the database in use', ({ inUse }) => inUse);
  show('waiting', 'Queries and transactions that wait for a connection', ({ waiting }) => waiting);
  show('wait_seconds', 'How long the first of them has waited', ({ longestWait }) => longestWait / 1000);
}
