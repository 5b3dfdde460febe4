// SPDX-License-Identifier: GPL-2.0-or-later
import { ParleyError } from '@parley/protocol/errors/codes.ts';
import { fastify, type FastifyInstance } from 'fastify';
import { afterEach, expect, test } from 'vitest';
import type { Admissions } from '../identity/admissions.ts';
import { registerErrorAnswers } from './error-answers.ts';
import { createRateLimits } from './rate-limit.ts';
import { registerTokenRoutes } from './token-routes.ts';

let app: FastifyInstance;
afterEach(() => app.close());

/** Gives a token for every document whose name does not say why not. */
const admissions: Pick<Admissions, 'token'> = {
  token: async ({ document, schema }) => {
    if (document === 'secret') throw new ParleyError('permission_denied');
    if (document === 'broken') throw new Error('a fault');
    return { token: `${document} ${String(schema)}`, ...(document === 'old' ? { readOnly: 'schema_outdated' } : {}) };
  },
};

async function ask(body: object, perMinute = 100) {
  app = fastify();
  registerErrorAnswers(app);
  app.decorateRequest('person', undefined);
  app.addHook('onRequest', async (request) => {
    request.person = { wiki: 'demo', userId: '1', name: 'Alice' };
  });
  registerTokenRoutes(app, {
    admissions: admissions as Admissions,
    limit: createRateLimits().perMinute('uses', perMinute),
  });
  const { statusCode, headers, body: text } = await app.inject({ method: 'POST', url: '/api/tokens', payload: body });
  return { statusCode, cacheControl: headers['cache-control'], answer: JSON.parse(text) as unknown };
}

test('Tokens for several documents come in their order, and one that is refused leaves the others alone', async () => {
  const { statusCode, cacheControl, answer } = await ask({ documents: ['one', 'secret', 'old'], schema: 3 });
  expect(statusCode).toBe(200);
  expect(cacheControl).toBe('no-store');
  expect(answer).toEqual({
    tokens: [
      { token: 'one 3' },
      { error: { code: 'permission_denied', message: new ParleyError('permission_denied').message } },
      { token: 'old 3', readOnly: 'schema_outdated' },
    ],
  });
});

test('Each of the tokens counts against the limit of the person', async () => {
  const { answer } = await ask({ documents: ['one', 'two', 'three'] }, 2);
  expect(answer).toMatchObject({
    tokens: [{ token: 'one undefined' }, { token: 'two undefined' }, { error: { code: 'rate_limited' } }],
  });
});

test.each([
  ['none', []],
  ['too many', Array.from({ length: 33 }, () => 'one')],
  ['a name that is too long', ['x'.repeat(1000)]],
])('Tokens for %s are refused as a whole', async (_what, documents) => {
  expect(await ask({ documents })).toMatchObject({ statusCode: 400, answer: { error: { code: 'bad_request' } } });
});

test('A fault is told as one', async () => {
  expect(await ask({ documents: ['one', 'broken'] })).toMatchObject({ statusCode: 500 });
});
