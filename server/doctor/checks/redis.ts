// SPDX-License-Identifier: GPL-2.0-or-later
import { randomUUID } from 'node:crypto';
import { Redis } from 'ioredis';
import { redisAddress } from '../../cluster/redis-address.ts';
import { readSecretFile } from '../../configuration/secret-file.ts';
import type { Settings } from '../../configuration/settings-table.ts';
import { type Check, fail, type Outcome, skip, warn, well, wordsOf } from '../check.ts';
import { typicalTime } from '../typical-time.ts';

/** Answers that are timed, and the time of one, in milliseconds, above which people on different nodes would feel it. */
const answers = 10;
const slowAnswer = 10;
const patience = 5000;
/** How long what the check writes stays, in milliseconds. */
const kept = 1000;

/** Redis: is it there, does it let this node in, may it do what nodes do, how fast does it answer? */
export const redisCheck: Check = {
  part: 'redis',
  look: async ({ redis: address, redisPasswordFile, database }: Settings) => {
    if (address === undefined) return skip('one node needs none');
    if (database === undefined || database.kind === 'sqlite') {
      const found = 'several nodes cannot share a SQLite file';
      return fail(found, 'Set PARLEY_DATABASE to a PostgreSQL or MariaDB, or leave PARLEY_REDIS out.');
    }
    const password =
      redisPasswordFile === undefined
        ? undefined
        : await readSecretFile('PARLEY_REDIS_PASSWORD_FILE', redisPasswordFile);
    const redis = new Redis(redisAddress(address, password), {
      lazyConnect: true,
      retryStrategy: () => null,
      connectTimeout: patience,
      commandTimeout: patience,
    });
    try {
      return (await refusalOf(redis, new URL(address).host)) ?? (await lookInto(redis));
    } finally {
      redis.disconnect();
    }
  },
};

/** Why Redis does not let this server in; `undefined` when it does. */
async function refusalOf(redis: Redis, where: string): Promise<Outcome | undefined> {
  const said: unknown[] = [];
  redis.on('error', (error: unknown) => said.push(error));
  try {
    await redis.connect();
    await redis.ping();
    return undefined;
  } catch (error) {
    // What ended the connection was said before it was closed.
    const words = [...said, error].map(wordsOf);
    const password = words.find((one) => /NOAUTH|WRONGPASS|password/iu.test(one));
    if (password !== undefined)
      return fail(`${where} does not take the password: ${password}`, 'Check PARLEY_REDIS_PASSWORD_FILE and the user.');
    const [first = 'no answer'] = words;
    return fail(`${where} does not answer: ${first}`, 'Start it, or check PARLEY_REDIS and the way to it.');
  }
}

async function lookInto(redis: Redis): Promise<Outcome> {
  const forbidden = await whatIsForbidden(redis);
  if (forbidden !== undefined) {
    const mend = 'Name the one that takes writes, and let the user publish, subscribe and set keys under parley:*.';
    return fail(`it answers, but does not let nodes talk: ${forbidden}`, mend);
  }
  const policy = await evictionOf(redis);
  if (policy !== 'noeviction') {
    const mend = 'Set maxmemory-policy to noeviction: while a key is forgotten, a token can be used twice.';
    return warn(`it forgets keys when its memory is full (${policy})`, mend);
  }
  const milliseconds = await typicalTime(answers, () => redis.ping());
  const found = `answers in ${milliseconds.toFixed(1)} ms, takes and passes on what nodes say`;
  return milliseconds > slowAnswer
    ? warn(found, 'Each keystroke to another node waits for it twice: look at the way to it.')
    : well(found);
}

/** Does what nodes do; answers in words what is not allowed. */
async function whatIsForbidden(redis: Redis): Promise<string | undefined> {
  const name = `parley:doctor:${randomUUID()}`;
  const listener = redis.duplicate();
  listener.on('error', () => undefined);
  try {
    await redis.set(name, '1', 'PX', kept, 'NX');
    await listener.connect();
    const heard = new Promise<boolean>((resolve) => {
      listener.once('message', () => resolve(true));
      setTimeout(() => resolve(false), patience).unref();
    });
    await listener.subscribe(name);
    await redis.publish(name, 'heard');
    return (await heard) ? undefined : 'what is published does not arrive';
  } catch (error) {
    return wordsOf(error);
  } finally {
    listener.disconnect();
  }
}

/** What Redis does when its memory is full. Where it may not be asked, the best is believed. */
async function evictionOf(redis: Redis): Promise<string> {
  const memory = await redis.info('memory').catch(() => '');
  return /^maxmemory_policy:(\S+)/mu.exec(memory)?.[1] ?? 'noeviction';
}
