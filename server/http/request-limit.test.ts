// SPDX-License-Identifier: GPL-2.0-or-later
import fastify, { type FastifyInstance } from 'fastify';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { registerErrorAnswers } from './error-answers.ts';
import { createRateLimits } from './rate-limit.ts';
import { registerRequestLimit } from './request-limit.ts';

let app: FastifyInstance;
beforeEach(() => {
  app = fastify();
  registerErrorAnswers(app);
  registerRequestLimit(
    app,
    createRateLimits().perMinute('uses', 3),
    ({ headers }) => headers['from-a-node'] === undefined,
  );
  app.get('/api/rooms', async () => ({ rooms: [] }));
  app.get('/assets/drawer.js', async () => '');
});
afterEach(() => app.close());

/** The statuses of so many requests of an address. */
async function statuses(times: number, remoteAddress: string, url = '/api/rooms', headers = {}): Promise<number[]> {
  const answers: number[] = [];
  for (let time = 0; time < times; time += 1) {
    answers.push((await app.inject({ url, remoteAddress, headers })).statusCode);
  }
  return answers;
}

test('An address that asks too much is refused, and others are not held to account for it', async () => {
  expect(await statuses(5, '203.0.113.7')).toEqual([200, 200, 200, 429, 429]);
  expect(await statuses(1, '203.0.113.8')).toEqual([200]);
  const refused = await app.inject({ url: '/api/rooms', remoteAddress: '203.0.113.7' });
  expect(refused.json<unknown>()).toMatchObject({ error: { code: 'rate_limited' } });
});

test('What does not exist counts as well, and one network of IPv6 addresses is one', async () => {
  expect(await statuses(3, '2001:db8:1:2::1', '/wp-login.php')).toEqual([404, 404, 404]);
  expect(await statuses(1, '2001:db8:1:2:ffff::1')).toEqual([429]);
});

test('Files, this machine, and what another node counted are let through', async () => {
  expect(await statuses(5, '203.0.113.7', '/assets/drawer.js')).toEqual([200, 200, 200, 200, 200]);
  expect(await statuses(5, '127.0.0.1')).toEqual([200, 200, 200, 200, 200]);
  expect(await statuses(5, '203.0.113.7', '/api/rooms', { 'from-a-node': '1' })).toEqual([200, 200, 200, 200, 200]);
});
