// SPDX-License-Identifier: GPL-2.0-or-later
import { readFile } from 'node:fs/promises';
import { Redis } from 'ioredis';
import type { Settings } from '../../configuration/settings-table.ts';
import { type Check, fail, skip, warn, well } from '../check.ts';

/** Answers that are timed, and the time of one, in milliseconds, above which people on different nodes would feel it. */
const answers = 10;
const slowAnswer = 10;

/** Redis: is it there, does it let this node in, how fast does it answer? */
export const redisCheck: Check = {
  part: 'redis',
  look: async ({ redis: address, redisPasswordFile, database }: Settings) => {
    if (address === undefined) return skip('one node needs none');
    if (database === undefined || database.kind === 'sqlite') {
      const found = 'several nodes cannot share a SQLite file';
      return fail(found, 'Set PARLEY_DATABASE to a PostgreSQL or MariaDB, or leave PARLEY_REDIS out.');
    }
    const password =
      redisPasswordFile === undefined ? {} : { password: (await readFile(redisPasswordFile, 'utf8')).trim() };
    const redis = new Redis(address, {
      ...password,
      lazyConnect: true,
      retryStrategy: () => null,
      connectTimeout: 5000,
    });
    redis.on('error', () => undefined);
    try {
      await redis.connect();
      const begin = performance.now();
      for (let count = 0; count < answers; count += 1) await redis.ping();
      const milliseconds = (performance.now() - begin) / answers;
      const found = `answers in ${milliseconds.toFixed(1)} ms`;
      return milliseconds > slowAnswer
        ? warn(found, 'Each keystroke to another node waits for it twice: look at the way to it.')
        : well(found);
    } finally {
      redis.disconnect();
    }
  },
};
