// SPDX-License-Identifier: GPL-2.0-or-later
import type { Person } from '@parley/protocol/identity/person.ts';
import { fastify, type FastifyInstance } from 'fastify';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createModeration, type Moderation } from '../chat/moderation/moderation.ts';
import { person } from '../chat/testing/people.ts';
import { type Database, openDatabase } from '../storage/database.ts';
import type { Editing } from '../editing/editing.ts';
import type { Wiki } from '../wiki/port.ts';
import { createWikiSides } from './wiki-side.ts';
import { registerErrorAnswers } from './error-answers.ts';
import { registerModerationRoutes } from './moderation-routes.ts';

const trudy = person('Trudy');
let db: Database;
let moderation: Moderation;
let app: FastifyInstance;
let asking: Person | undefined;

const wiki = {
  id: 'demo',
  isPrivate: false,
  access: async (by) => ({ read: true, edit: true, rights: by?.name === 'Mo' ? ['parley-moderate'] : [], roles: [] }),
} as Pick<Wiki, 'id' | 'isPrivate' | 'access'> as Wiki;

beforeEach(async () => {
  db = await openDatabase(':memory:');
  moderation = await createModeration({ db, titleOf: async () => 'Spiders', personOf: async () => undefined });
  app = fastify();
  registerErrorAnswers(app);
  app.decorateRequest('person', undefined);
  app.addHook('onRequest', async (request) => {
    request.person = asking;
  });
  const named = async (name: string) => (name === trudy.name ? trudy : undefined);
  const rest = { editing: {} as Editing, roomsFor: async () => [] };
  const sides = createWikiSides([
    { wiki, ...rest },
    { wiki: { ...wiki, id: 'other' }, ...rest },
  ]);
  registerModerationRoutes(app, { sides, moderation, people: { named } });
});
afterEach(async () => {
  await app.close();
  await db.destroy();
});

describe('A ban by name', () => {
  const ban = async (by: Person | undefined, changes: object = {}) => {
    asking = by;
    const payload = { name: 'Trudy', document: 'room:demo:p1', everywhere: true, reason: 'again', ...changes };
    return (await app.inject({ method: 'POST', url: '/api/moderation/bans', payload })).statusCode;
  };

  test('reaches somebody who is not here, and is in the log', async () => {
    expect(await ban(person('Mo'))).toBe(204);
    expect(moderation.bannedEverywhere(trudy, 'room:demo:p2')).toBe(true);
    const log = await app.inject({ url: '/api/moderation/log' });
    expect(log.json()).toMatchObject({
      entries: [{ action: 'ban', person: trudy, title: 'Spiders', reason: 'again' }],
    });
  });

  test('is for moderators, and for names somebody has', async () => {
    expect(await ban(undefined)).toBe(401);
    expect(await ban(person('Bob'))).toBe(403);
    expect(await ban(person('Mo'), { name: 'Nobody' })).toBe(404);
    expect(await ban(person('Mo'), { document: '../x' })).toBe(404);
    expect(await ban(person('Mo'), { seconds: -1 })).toBe(400);
    expect(moderation.bannedEverywhere(trudy, 'room:demo:p2')).toBe(false);
  });

  test('does not reach somebody of the same name on another wiki', async () => {
    expect(await ban({ ...person('Mo'), wiki: 'other' }, { document: 'room:other:p1' })).toBe(404);
    expect(moderation.bannedEverywhere(trudy, 'room:other:p1')).toBe(false);
  });
});
