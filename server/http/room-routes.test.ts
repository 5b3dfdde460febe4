// SPDX-License-Identifier: GPL-2.0-or-later
import { ParleyError } from '@parley/protocol/errors/codes.ts';
import type { FoundRooms, RoomEntry, RoomList } from '@parley/protocol/http/api.ts';
import type { Person } from '@parley/protocol/identity/person.ts';
import { fastify, type FastifyInstance } from 'fastify';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createRoomDirectory } from '../chat/rooms/room-directory.ts';
import { createRooms, type Rooms } from '../chat/rooms/rooms.ts';
import { openFakeFeed } from '../chat/testing/fake-feed.ts';
import { createManualTiming } from '../chat/testing/manual-timing.ts';
import { admitted, person, silent } from '../chat/testing/people.ts';
import type { Editing } from '../editing/editing.ts';
import type { Wiki, WikiPage } from '../wiki/port.ts';
import { createWikiSides } from './wiki-side.ts';
import { registerErrorAnswers } from './error-answers.ts';
import { registerRoomRoutes } from './room-routes.ts';

let app: FastifyInstance;
let rooms: Rooms;
let asking: Person | undefined;
let refusal: ParleyError | undefined;
let offered: readonly RoomEntry[] | undefined;

/** Pages are called like their keys; everyone may read all but `secret`. */
const wiki = {
  id: 'demo',
  page: async (title) => ({ title, latestRevision: 1 }),
  access: async (_person, page) => ({ read: page.title !== 'secret', edit: true, rights: [], roles: [] }),
  relations: async (title) => ({
    links: [],
    categories: title.startsWith('spider') ? ['Category:Spiders'] : [],
    hints: [],
    host: false,
  }),
} as Pick<Wiki, 'id' | 'page' | 'access' | 'relations'> as Wiki;

const roomOf = (key: string): string => `room:demo:${key}`;

const editing = {
  documentsOf: async ({ title }: WikiPage) => ({
    page: { title, key: title, exists: true },
    edit: `edit:demo:${title}.0`,
    editChat: `edit-chat:demo:${title}`,
    room: roomOf(title),
  }),
} as unknown as Editing;

beforeEach(() => {
  rooms = createRooms({
    wiki: 'demo',
    logger: silent,
    timing: createManualTiming(),
    pageOf: async (key) => ({ title: key.replaceAll('_', ' '), edit: `edit:demo:${key}.0` }),
    globalRooms: [{ id: 'commons', name: 'The Commons', topic: 'Everything' }],
  });
  asking = undefined;
  refusal = undefined;
  offered = undefined;
  app = fastify();
  registerErrorAnswers(app);
  app.decorateRequest('person', undefined);
  app.addHook('onRequest', async (request) => {
    request.person = asking;
  });
  const directory = createRoomDirectory(rooms);
  registerRoomRoutes(app, {
    sides: createWikiSides([{ wiki, editing, roomsFor: async () => offered ?? directory.mostPopulated() }]),
    directory,
    social: rooms.social,
    editing: () => 3,
    helpersPresent: () => 2,
    refusal: async () => refusal,
  });
});
afterEach(() => app.close());

async function enter(document: string, ...names: readonly string[]): Promise<void> {
  const feed = await openFakeFeed(rooms.handler, document);
  for (const name of names) feed.join(admitted(name));
}

const get = async <T>(url: string): Promise<T> => {
  const answer = await app.inject(url);
  expect(answer.statusCode).toBe(200);
  return answer.json<T>();
};

const titles = ({ rooms: found }: FoundRooms | RoomList): readonly string[] => found.map(({ title }) => title);

describe('The list of rooms', () => {
  test('of a page ends with the rooms for everyone, each once', async () => {
    await enter(roomOf('spider'), 'Alice', 'Bob');
    await enter('social:demo:commons', 'Carol');
    const list = await get<RoomList>('/api/rooms?page=spider');
    expect(list.rooms).toMatchObject([
      { document: roomOf('spider'), count: 2 },
      { document: 'social:demo:commons', kind: 'global', count: 1, topic: 'Everything' },
    ]);
  });

  test('never has more than ten entries', async () => {
    for (let count = 0; count < 15; count += 1) await enter(roomOf(`page${count}`), 'Alice');
    expect((await get<RoomList>('/api/rooms?page=x')).rooms).toHaveLength(10);
  });

  test('is not for those who may not read the page', async () => {
    expect((await app.inject('/api/rooms?page=secret')).statusCode).toBe(401);
    expect((await app.inject('/api/presence')).statusCode).toBe(400);
  });

  test('is of the rooms for everyone where there is no page, as on special pages', async () => {
    await enter(roomOf('spider'), 'Alice');
    const everyone = [{ document: 'social:demo:commons', kind: 'global' }];
    expect((await get<RoomList>('/api/rooms?page=')).rooms).toMatchObject(everyone);
    expect((await get<RoomList>('/api/rooms')).rooms).toMatchObject(everyone);
  });
});

describe('Finding rooms', () => {
  test('by words of title and topic, whatever the case and accents; social rooms also while empty', async () => {
    await enter(roomOf('Coffee_culture'), 'Alice');
    expect(titles(await get('/api/rooms/search?q=C%C3%93FFEE'))).toEqual(['Coffee culture']);
    expect(titles(await get('/api/rooms/search?q=commons+everything'))).toEqual(['The Commons']);
    expect(titles(await get('/api/rooms/search?q=__proto__'))).toEqual([]);
  });

  test('by how many people are there, and by category', async () => {
    await enter(roomOf('spider'), 'Alice');
    await enter(roomOf('loom'), 'Alice', 'Bob');
    await enter(roomOf('spider_silk'), 'Alice', 'Bob', 'Carol');
    expect(titles(await get('/api/rooms/populated'))).toEqual(['spider silk', 'loom', 'spider']);
    expect(titles(await get('/api/rooms/category?category=Category:Spiders'))).toEqual(['spider silk', 'spider']);
    expect(titles(await get('/api/rooms/category?category=spiders'))).toEqual(['spider silk', 'spider']);
    expect(titles(await get('/api/rooms/category?category=Spider'))).toEqual([]);
  });

  test('by waiting for company', async () => {
    await enter(roomOf('loom'), 'Alice', 'Bob');
    expect(await get(`/api/rooms/counts?documents=${roomOf('loom')},${roomOf('silk')}`)).toEqual({
      counts: [
        { document: roomOf('loom'), count: 2 },
        { document: roomOf('silk'), count: 0 },
      ],
    });
  });
});

describe('A social room', () => {
  const make = (payload: unknown) =>
    app.inject({ method: 'POST', url: '/api/rooms/social', payload: payload as Record<string, string> });

  test('is made by somebody who may talk', async () => {
    expect((await make({ name: 'Tea' })).statusCode).toBe(401);
    asking = person('Alice');
    refusal = new ParleyError('banned');
    expect((await make({ name: 'Tea' })).json()).toMatchObject({ error: { code: 'banned' } });
    refusal = undefined;
    const { document } = (await make({ name: 'Tea', topic: 'hot' })).json<{ document: string }>();
    await enter(document, 'Alice');
    expect(titles(await get('/api/rooms/search?q=hot'))).toEqual(['Tea']);
  });

  test('is refused with a reason', async () => {
    asking = person('Alice');
    expect((await make({ name: '\u202E' })).json()).toMatchObject({ error: { code: 'name_invalid' } });
    expect((await make({ name: 'The Commons' })).json()).toMatchObject({ error: { code: 'name_taken' } });
    expect((await make({})).json()).toMatchObject({ error: { code: 'bad_request' } });
    for (const name of ['One', 'Two', 'Three']) expect((await make({ name })).statusCode).toBe(200);
    expect((await make({ name: 'Four' })).json()).toMatchObject({ error: { code: 'room_limit' } });
  });
});

test('A page tells how many talk and edit before any click', async () => {
  await enter(roomOf('loom'), 'Alice', 'Bob');
  expect(await get('/api/presence?page=loom')).toEqual({
    chat: 2,
    editing: 3,
    faces: [person('Alice'), person('Bob')],
  });
});

test('A page whose room is empty tells of the best related room with people, until somebody comes', async () => {
  expect(await get('/api/presence?page=silk')).toEqual({ chat: 0, editing: 3, faces: [] });
  await enter(roomOf('loom'), 'Alice', 'Bob');
  await enter(roomOf('spider'), 'Carol');
  await enter('social:demo:commons', 'Dora', 'Eve', 'Finn');
  expect(await get('/api/presence?page=wool')).toMatchObject({ chat: 0, related: { title: 'loom', count: 2 } });
  await enter(roomOf('wool'), 'Alice');
  expect(await get('/api/presence?page=wool')).toEqual({ chat: 1, editing: 3, faces: [person('Alice')] });
});

test('No empty room stands above one with people in it', async () => {
  offered = [{ kind: 'related', document: roomOf('loom'), title: 'loom', count: 0, people: [] }];
  await enter('social:demo:commons', 'Carol');
  expect(titles(await get('/api/rooms?page=silk'))).toEqual(['The Commons', 'loom']);
});
