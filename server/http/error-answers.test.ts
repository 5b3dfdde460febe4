// SPDX-License-Identifier: GPL-2.0-or-later
import { fastify } from 'fastify';
import { expect, test } from 'vitest';
import { registerErrorAnswers } from './error-answers.ts';

async function answerTo(error: Error): Promise<{ status: number; body: unknown }> {
  const app = fastify();
  registerErrorAnswers(app);
  app.get('/', async () => {
    throw error;
  });
  const { statusCode, body } = await app.inject('/');
  await app.close();
  return { status: statusCode, body: JSON.parse(body) };
}

test.each([
  ['cannot be reached', Object.assign(new Error('connect'), { code: 'ECONNREFUSED' })],
  ['has too many waiting', new Error('timeout exceeded when trying to connect')],
  ['had others in the way too often', Object.assign(new Error('could not serialize'), { code: '40001' })],
])('a database that %s is told as one to ask again later', async (_what, error) => {
  expect(await answerTo(error)).toMatchObject({ status: 503, body: { error: { code: 'storage_failed' } } });
});

test('what nobody foresaw is told without its words', async () => {
  const { status, body } = await answerTo(new Error('secret words'));
  expect(status).toBe(500);
  expect(JSON.stringify(body)).not.toContain('secret');
});
