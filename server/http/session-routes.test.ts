// SPDX-License-Identifier: GPL-2.0-or-later
import type { FastifyInstance } from 'fastify';
import { pino } from 'pino';
import { beforeEach, describe, expect, test } from 'vitest';
import { createSignIns } from '../identity/sign-ins.ts';
import { type Database, openDatabase } from '../storage/database.ts';
import { createApp } from './app.ts';
import { createRateLimits } from './rate-limit.ts';
import { registerSessionRoutes } from './session-routes.ts';

let db: Database;
let app: FastifyInstance;

beforeEach(async () => {
  db = await openDatabase(':memory:');
  const signIns = createSignIns({ db, wiki: 'demo', isConnected: () => false, holdFor: 60_000, lastFor: 3_600_000 });
  app = await createApp({
    logger: pino({ level: 'silent' }),
    metrics: { answered: () => undefined },
    publicOrigin: undefined,
    trustedProxies: [],
    findSignIn: (cookie) => signIns.find(cookie),
  });
  registerSessionRoutes(app, {
    signIns,
    cookie: { secure: true, maxAgeSeconds: 60 },
    limit: createRateLimits().perMinute('uses', 3),
  });
  return async () => {
    await app.close();
    await db.destroy();
  };
});

type Sent = { readonly headers?: Record<string, string>; readonly cookie?: string; readonly address?: string };

function signIn(body: object | string, { headers = {}, cookie, address = '127.0.0.1' }: Sent = {}) {
  return app.inject({
    method: 'POST',
    url: '/api/session',
    headers: { 'content-type': 'application/json', host: 'wiki.example', ...headers },
    cookies: cookie === undefined ? {} : { parley_session: cookie },
    payload: body,
    remoteAddress: address,
  });
}

describe('the session of a browser', () => {
  test('begins with a cookie that scripts and other sites do not get', async () => {
    const answer = await signIn({ name: 'Alice', roles: ['moderator', 'helper'] });
    expect(answer.statusCode).toBe(200);
    expect(answer.json()).toMatchObject({ person: { wiki: 'demo', name: 'Alice' }, roles: ['moderator', 'helper'] });
    expect(answer.cookies[0]).toMatchObject({ httpOnly: true, sameSite: 'Lax', secure: true, path: '/' });
  });

  test('is found again, and ends', async () => {
    const cookie = (await signIn({ name: 'Alice' })).cookies[0]?.value ?? '';
    const cookies = { parley_session: cookie };
    const found = await app.inject({ url: '/api/session', cookies });
    expect(found.json()).toMatchObject({ person: { name: 'Alice' }, roles: [] });
    expect((await app.inject({ method: 'DELETE', url: '/api/session', cookies })).statusCode).toBe(200);
    expect((await app.inject({ url: '/api/session', cookies })).json()).toEqual({ person: null, roles: [] });
  });

  test('refuses a name somebody holds', async () => {
    await signIn({ name: 'Alice' });
    const answer = await signIn({ name: 'alice' });
    expect([answer.statusCode, answer.json()]).toMatchObject([409, { error: { code: 'name_taken' } }]);
    expect(answer.cookies).toEqual([]);
  });

  test.each([
    [{ name: '' }, 422, 'name_invalid'],
    [{ name: 'x'.repeat(600) }, 422, 'name_invalid'],
    [{ name: 'x'.repeat(2000) }, 400, 'bad_request'],
    [{ name: 7 }, 400, 'bad_request'],
    [{}, 400, 'bad_request'],
    [[], 400, 'bad_request'],
    ['{"name":', 400, 'bad_request'],
    ['{"__proto__":{"name":"Alice"}}', 400, 'bad_request'],
    [{ name: 'Alice', roles: ['mentor'] }, 400, 'bad_request'],
    [{ name: 'Alice', roles: 'moderator' }, 400, 'bad_request'],
  ])('answers %j with %i %s', async (body, status, code) => {
    const answer = await signIn(body);
    expect([answer.statusCode, answer.json()]).toMatchObject([status, { error: { code } }]);
  });

  test('does not repeat what was sent in its answer', async () => {
    expect((await signIn({ name: ['<script>'] })).body).not.toContain('script');
  });

  test.each([
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
    { origin: 'https://evil.example' },
    { origin: 'null' },
    { origin: 'https://wiki.example.evil.example' },
  ])('cannot be begun from another site (%j)', async (headers) => {
    const answer = await signIn({ name: 'Alice' }, { headers });
    expect([answer.statusCode, answer.json()]).toMatchObject([403, { error: { code: 'origin_refused' } }]);
  });

  test.each([{ 'sec-fetch-site': 'same-origin' }, { origin: 'https://wiki.example' }, {}])(
    'can be begun from here (%j)',
    async (headers) => {
      expect((await signIn({ name: 'Alice' }, { headers })).statusCode).toBe(200);
    },
  );

  test('is limited for one address, not for this machine', async () => {
    const statuses = async (address: string, first: string) => {
      const answers = [];
      for (const letter of ['a', 'b', 'c', 'd']) answers.push(await signIn({ name: `${first}${letter}` }, { address }));
      return answers.map(({ statusCode }) => statusCode);
    };
    expect(await statuses('192.0.2.1', 'X')).toEqual([200, 200, 200, 429]);
    expect(await statuses('127.0.0.1', 'Y')).toEqual([200, 200, 200, 200]);
  });

  test('comes with headers that keep browsers from guessing, framing and running', async () => {
    const { headers } = await app.inject({ url: '/api/session' });
    expect(headers['content-security-policy']).toMatch(/script-src 'self';.*frame-ancestors 'none'/);
    expect(headers['content-security-policy']).not.toMatch(/script-src[^;]*unsafe/);
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['referrer-policy']).toBe('same-origin');
  });

  test('is not there under other paths, told as an error with a code', async () => {
    const answer = await app.inject({ url: '/api/sessions' });
    expect([answer.statusCode, answer.json()]).toMatchObject([404, { error: { code: 'not_found' } }]);
  });
});
