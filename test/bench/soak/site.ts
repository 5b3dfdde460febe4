// SPDX-License-Identifier: GPL-2.0-or-later
import { startRedis } from '../../cluster/installation/redis.ts';
import { freePort } from '../../harness/free-port.ts';
import { startParley, type Parley } from '../../harness/parley-process.ts';
import { startPostgres } from '../../storage/servers/postgres.ts';
import { cpuSeconds } from '../../harness/process-figures.ts';
import type { Measured } from './level.ts';

/** One process with SQLite, or several nodes with a PostgreSQL and a Redis of their own. */
export type Site = {
  readonly servers: readonly Measured[];
  readonly origins: readonly string[];
  /** Where sockets are opened, of the first process. */
  readonly socketUrl: string;
  /** CPU seconds that the processes have used. */
  cpuSeconds(): number;
  /** Everything they logged. */
  logs(): readonly string[];
  stop(): Promise<void>;
};

/** Settings with which whatever waits for somebody to come back waits a second: a day goes by in an hour. */
const quickLife = {
  PARLEY_LOG: 'warn',
  PARLEY_SESSION_GRACE: '1',
  PARLEY_ROOM_GRACE: '1',
  PARLEY_NAME_HOLD: '1',
  PARLEY_SIGN_INS_PER_MINUTE: '1000000',
  PARLEY_TOKENS_PER_MINUTE: '1000000',
  PARLEY_HELP_EVERYONE: '0',
  PARLEY_HELP_OUTSIDE: '1',
  PARLEY_HELP_OFFER: '2',
  PARLEY_HELP_LEASE: '1',
  PARLEY_HELP_COMING: '0',
  PARLEY_HELP_MISSED: '3600',
  PARLEY_HELP_PER_HOUR: '1000',
  PARLEY_HELP_QUEUE: '1000',
};

/** Starts so many nodes, or one process that is alone. */
export async function startSite(nodes = 1): Promise<Site> {
  const inspectors: number[] = [];
  const processes: Parley[] = [];
  const ends: (() => Promise<void>)[] = [];
  const start = async (settings: Readonly<Record<string, string>>) => {
    const inspector = await freePort();
    inspectors.push(inspector);
    const node = [`--inspect=127.0.0.1:${String(inspector)}`];
    processes.push(await startParley({ settings: { ...quickLife, ...settings }, node }));
  };
  const stop = async () => {
    await Promise.all(processes.map((parley) => parley.stop()));
    for (const end of ends) await end();
  };
  try {
    if (nodes === 1) await start({});
    else {
      const settings = await startServersBehind(ends);
      for (let number = 0; number < nodes; number += 1) await start(settings);
    }
  } catch (error) {
    // What did not come up whole must not stay behind.
    await stop();
    throw error;
  }
  return {
    servers: processes.map(({ url }, index) => ({ url, inspector: inspectors[index] ?? 0 })),
    origins: processes.map(({ url }) => url),
    socketUrl: processes[0]?.socketUrl ?? '',
    cpuSeconds: () => processes.reduce((sum, { pid }) => sum + cpuSeconds(pid()), 0),
    logs: () => processes.flatMap(({ logs }) => logs),
    stop,
  };
}

async function startServersBehind(ends: (() => Promise<void>)[]): Promise<Readonly<Record<string, string>>> {
  const redis = await startRedis();
  ends.push(() => redis.stop());
  const database = await startPostgres();
  ends.push(() => database.stop());
  const address = await database.create();
  if (address.kind !== 'postgres') throw new Error('The nodes need a database that they can share.');
  return {
    PARLEY_DATABASE: address.url,
    PARLEY_DATABASE_CONNECTIONS: '5',
    PARLEY_REDIS: `redis://127.0.0.1:${String(redis.port)}`,
  };
}
