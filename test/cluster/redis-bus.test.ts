// SPDX-License-Identifier: GPL-2.0-or-later
import { type Bus, createRedisBus } from '@parley/server/cluster/redis-bus.ts';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { runProgram } from '../storage/servers/server-process.ts';
import { type RedisServer, startRedis } from './installation/redis.ts';

let redis: RedisServer;
let bus: Bus;
let heard = 0;
let lost = 0;

beforeEach(async () => {
  redis = await startRedis();
  bus = createRedisBus({
    url: `redis://127.0.0.1:${String(redis.port)}`,
    password: undefined,
    installation: 'test',
    node: 'a',
    lost: () => (lost += 1),
    failed: () => undefined,
  });
  bus.onMessage(() => (heard += 1));
});
afterEach(() => redis.stop());

/** Says something to all until it is heard here, as a pulse does. */
async function hearsItself(): Promise<void> {
  const before = heard;
  await expect
    .poll(() => {
      bus.send(undefined, Uint8Array.of(1));
      return heard;
    })
    .toBeGreaterThan(before);
}

test('a node knows that it may have missed something, however soon it hears again, but not because it leaves', async () => {
  await hearsItself();
  const before = lost;
  await runProgram('redis-cli', ['-p', String(redis.port), 'client', 'kill', 'type', 'pubsub']);
  await expect.poll(() => lost).toBe(before + 1);
  await hearsItself();
  await bus.stop();
  expect(lost).toBe(before + 1);
});

test('who says something is told when it reached nobody', async () => {
  await hearsItself();
  const said: string[] = [];
  await redis.end('SIGKILL');
  await expect
    .poll(() => {
      bus.send(undefined, Uint8Array.of(1), () => said.push('unsent'));
      return said.length;
    })
    .toBeGreaterThan(0);
  await bus.stop();
});
