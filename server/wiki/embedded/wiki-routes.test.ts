// SPDX-License-Identifier: GPL-2.0-or-later
import { fastify, type FastifyInstance } from 'fastify';
import { pino } from 'pino';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Person } from '@parley/protocol/identity/person.ts';
import { type Database, openDatabase } from '../../storage/database.ts';
import { createEmbeddedWiki, type EmbeddedWiki } from './embedded-wiki.ts';
import { createRateLimits } from '../../http/rate-limit.ts';
import { registerErrorAnswers } from '../../http/error-answers.ts';
import type { Editing } from '../../editing/editing.ts';
import { createWikiSides } from '../../http/wiki-side.ts';
import { registerWikiRoutes } from '../../http/wiki-routes.ts';

const alice: Person = { wiki: 'demo', userId: '1', name: 'Alice' };
const moderator: Person = { wiki: 'demo', userId: '2', name: 'Mo' };
/** Has the number of the moderator, on another wiki. */
const abroad: Person = { wiki: 'elsewhere', userId: '2', name: 'Eve' };

let db: Database;
let wiki: EmbeddedWiki;
let app: FastifyInstance;
let person: Person | undefined;
/** The wiki is one that this server does not carry itself. */
let elsewhere: boolean;

beforeEach(async () => {
  elsewhere = false;
  person = undefined;
  db = await openDatabase(':memory:');
  wiki = createEmbeddedWiki(db, {
    id: 'demo',
    rolesOf: (who) => (who.userId === '2' ? ['moderator'] : ['editor']),
    log: pino({ level: 'silent' }),
  });
  app = fastify();
  registerErrorAnswers(app as FastifyInstance);
  app.addHook('onRequest', async (request) => {
    request.person = person;
  });
  registerWikiRoutes(app, {
    sides: createWikiSides([{ wiki, editing: {} as Editing, roomsFor: async () => [] }]),
    administrationOf: () => (elsewhere ? undefined : wiki.administration),
    limit: { take: async () => undefined },
    reading: createRateLimits().perMinute('uses', 2),
  });
});
afterEach(async () => {
  await app.close();
  wiki.stop();
  await db.destroy();
});

async function post(path: string, body: object, by?: Person) {
  person = by;
  const answer = await app.inject({ method: 'POST', url: `/api/wiki/${path}`, payload: body });
  return { status: answer.statusCode, body: answer.body === '' ? undefined : answer.json() };
}

async function get(path: string) {
  const answer = await app.inject({ url: `/api/wiki/${path}` });
  return { status: answer.statusCode, body: answer.json() };
}

describe('the wiki over HTTP', () => {
  test('saves, reads, finds and restores pages', async () => {
    const first = await post('page', { title: 'silk', html: '<p>1</p>', baseRevision: 0 }, alice);
    expect(first).toMatchObject({ status: 201, body: { parent: 0, by: alice } });
    const again = { title: 'Silk', html: '<p>2</p>', summary: 's', baseRevision: first.body.id };
    expect((await post('page', again, alice)).status).toBe(201);
    expect((await get('page?title=silk')).body).toMatchObject({ title: 'Silk', exists: true, html: '<p>2</p>' });
    expect((await get('page?title=__proto__')).body).toMatchObject({ title: 'Proto', exists: false, revision: null });
    expect((await get('search?q=si')).body).toEqual({ titles: ['Silk'] });
    expect((await post('restore', { title: 'Silk', revision: first.body.id }, alice)).status).toBe(201);
    expect((await get('history?title=Silk&limit=2')).body.revisions).toHaveLength(2);
  });

  test.each([
    ['page', { title: 'A', html: '<p>1</p>', baseRevision: 5 }, alice, 409, 'edit_conflict'],
    ['page', { title: 'A', html: '<p>1</p>', baseRevision: 0 }, undefined, 401, 'not_signed_in'],
    ['page', { title: '<x>', html: '<p>1</p>', baseRevision: 0 }, alice, 422, 'title_invalid'],
    ['page', { title: 'A', html: 7, baseRevision: 0 }, alice, 400, 'bad_request'],
    ['page', { title: 'A', html: 'x', baseRevision: 1.5 }, alice, 400, 'bad_request'],
    ['restore', { title: 'A', revision: 1 }, alice, 404, 'not_found'],
    ['protect', { title: 'A', on: true }, alice, 403, 'permission_denied'],
    ['protect', { title: 'A', on: true }, moderator, 404, 'not_found'],
    ['block', { userId: '2', on: true }, alice, 403, 'permission_denied'],
    ['block', { userId: '2', on: true }, undefined, 401, 'not_signed_in'],
    ['page', { title: 'A', html: '<p>1</p>', baseRevision: 0 }, abroad, 403, 'permission_denied'],
    ['protect', { title: 'A', on: true }, abroad, 403, 'permission_denied'],
    ['block', { userId: '1', on: true }, abroad, 403, 'permission_denied'],
  ])('POST %s with %j is refused with its code', async (path, body, by, status, code) => {
    const answer = await post(path, body, by);
    expect(answer).toMatchObject({ status, body: { error: { code } } });
  });

  test('is read as often as somebody likes, but for a wiki elsewhere, which has other readers', async () => {
    person = alice;
    for (let times = 0; times < 5; times += 1) expect((await get('page?title=Silk')).status).toBe(200);
    elsewhere = true;
    expect((await get('page?title=Silk')).status).toBe(200);
    expect((await get('history?title=Silk')).status).toBe(200);
    expect((await get('search?q=silk')).body).toMatchObject({ error: { code: 'rate_limited' } });
  });

  test('a moderator protects a page and blocks a person, for a while or until lifted', async () => {
    await post('page', { title: 'A', html: '<p>1</p>', baseRevision: 0 }, alice);
    expect((await post('protect', { title: 'A', on: true, seconds: 60 }, moderator)).status).toBe(204);
    const edit = { title: 'A', html: '<p>2</p>', baseRevision: 1 };
    expect((await post('page', edit, alice)).body.error.code).toBe('protected');
    await post('protect', { title: 'A', on: false }, moderator);
    await post('block', { userId: '1', on: true }, moderator);
    expect((await post('page', edit, alice)).body.error.code).toBe('blocked');
    await post('block', { userId: '1', on: false }, moderator);
    expect((await post('page', edit, alice)).status).toBe(201);
  });
});
