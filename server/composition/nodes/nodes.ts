// SPDX-License-Identifier: GPL-2.0-or-later
import type { Release } from '../../cluster/release.ts';
import { type JoinedCluster, joinCluster } from '../../cluster/join-cluster.ts';
import { redisAddress } from '../../cluster/redis-address.ts';
import { ConfigurationError } from '../../configuration/configuration-error.ts';
import { readSecretFile } from '../../configuration/secret-file.ts';
import type { Settings } from '../../configuration/settings-table.ts';
import type { Logger } from '../../observability/logger.ts';
import type { Database } from '../../storage/database.ts';
import { dialectOf } from '../../storage/dialects/dialect-of.ts';

/** Exit code of a process that others took for dead: a service manager starts it anew. */
const expelledExit = 75;

/**
 * Joins the other nodes that the settings speak of; `undefined` for a process that is alone. `release` is what a test
 * pretends to run.
 */
export async function joinNodes(
  settings: Settings,
  db: Database,
  logger: Logger,
  release?: Release,
): Promise<JoinedCluster | undefined> {
  const { redis, redisPasswordFile } = settings;
  if (redis === undefined) return undefined;
  if (dialectOf(db) === 'sqlite') {
    throw new ConfigurationError(
      'PARLEY_REDIS needs a database that nodes can share. Write PARLEY_DATABASE as postgres://… or mysql://…',
    );
  }
  const password =
    redisPasswordFile === undefined ? undefined : await readSecretFile('PARLEY_REDIS_PASSWORD_FILE', redisPasswordFile);
  const log = logger.child({ part: 'nodes' });
  const cluster = await joinCluster({
    db,
    redis: { url: redisAddress(redis, password), password: undefined },
    log,
    ...(release === undefined ? {} : { release }),
    expelled: () => {
      // What lives here may live elsewhere by now, and nothing of it can be kept from here any more.
      log.fatal('the other nodes took this one for dead: it ends, to be started anew');
      process.exit(expelledExit);
    },
  });
  log.info({ node: cluster.node }, 'this node has joined the others');
  return cluster;
}
