// SPDX-License-Identifier: GPL-2.0-or-later
import { startParley, type Parley } from '../../harness/parley-process.ts';
import type { DatabaseServer } from '../../storage/servers/database-server.ts';
import { databaseServers } from '../../storage/servers/database-servers.ts';
import { type Cable, layCable } from './cable.ts';
import { type RedisServer, startRedis } from './redis.ts';

/** A node, and the cable it has to Redis. */
export type Node = { readonly parley: Parley; readonly toRedis: Cable };

/** Several nodes with their database, their Redis, and a load balancer in front. */
export type Installation = {
  readonly nodes: readonly Node[];
  readonly redis: RedisServer;
  readonly database: DatabaseServer;
  /** Where people connect: each connection goes to the next node that answers. */
  readonly url: string;
  /** Everything all nodes logged. */
  logs(): string;
  stop(): Promise<void>;
};

/** Databases that nodes can share. */
export type SharedDatabase = 'postgres' | 'mysql';

/** Starts an installation of this many nodes. */
export async function startInstallation(
  count: number,
  settings: Readonly<Record<string, string>> = {},
  kind: SharedDatabase = 'postgres',
): Promise<Installation> {
  const { redis, database } = await startServers(kind);
  const nodes: Node[] = [];
  const stop = async () => {
    await Promise.all(nodes.map(({ parley }) => parley.stop()));
    await Promise.all(nodes.map(({ toRedis }) => toRedis.stop()));
    await redis.stop();
    await database.stop();
  };
  try {
    const address = await database.create();
    if (address.kind === 'sqlite') throw new Error('The nodes need a database that they can share.');
    for (let number = 0; number < count; number += 1)
      nodes.push(await startNode({ PARLEY_DATABASE: address.url, ...settings }, redis));
  } catch (error) {
    // What did not come up whole must not stay behind.
    await stop();
    throw error;
  }
  let turn = 0;
  const balancer = await layCable(() => {
    turn += 1;
    return nodes.map((_, index) => Number(new URL(nodes[(index + turn) % nodes.length]?.parley.url ?? '').port));
  });
  return {
    nodes,
    redis,
    database,
    url: `http://127.0.0.1:${String(balancer.port)}`,
    logs: () => nodes.flatMap(({ parley }) => parley.logs).join('\n'),
    stop: async () => {
      await balancer.stop();
      await stop();
    },
  };
}

async function startServers(
  kind: SharedDatabase,
): Promise<{ readonly redis: RedisServer; readonly database: DatabaseServer }> {
  const [redis, database] = await Promise.allSettled([startRedis(), databaseServers[kind]()]);
  if (redis.status === 'fulfilled' && database.status === 'fulfilled') {
    return { redis: redis.value, database: database.value };
  }
  // The one that came up must not stay behind.
  if (redis.status === 'fulfilled') await redis.value.stop();
  if (database.status === 'fulfilled') await database.value.stop();
  throw new Error('Redis or the database did not start.', {
    cause: redis.status === 'rejected' ? redis.reason : database.status === 'rejected' ? database.reason : undefined,
  });
}

async function startNode(settings: Readonly<Record<string, string>>, redis: RedisServer): Promise<Node> {
  const toRedis = await layCable(() => [redis.port]);
  try {
    const own = { PARLEY_LOG: 'info', PARLEY_REDIS: `redis://127.0.0.1:${String(toRedis.port)}` };
    return { parley: await startParley({ settings: { ...own, ...settings } }), toRedis };
  } catch (error) {
    await toRedis.stop();
    throw error;
  }
}
