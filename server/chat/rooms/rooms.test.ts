// SPDX-License-Identifier: GPL-2.0-or-later
import { beforeEach, describe, expect, test } from 'vitest';
import { openFakeFeed } from '../testing/fake-feed.ts';
import { createManualTiming, type ManualTiming } from '../testing/manual-timing.ts';
import { admitted, person, silent } from '../testing/people.ts';
import { createRoomStores, type RoomStores } from './room-stores.ts';
import { createRooms, type Rooms } from './rooms.ts';
import type { SocialRoom } from './social-rooms.ts';

const generous = { points: 1000, seconds: 1 };
const spiders = 'room:demo:p1';
const minute = 60_000;
let timing: ManualTiming;
let rooms: Rooms;
let stores: RoomStores;
/** A room that another keeper told of, and that is gone with it. */
const tea = { document: 'social:demo:rtea', name: 'Tea', topic: 'leaves', global: false };
let lost: SocialRoom[];

function startRooms(): Rooms {
  stores = createRoomStores(5 * minute, timing);
  return createRooms({
    stores,
    wiki: 'demo',
    logger: silent,
    timing,
    rates: { words: generous, reactions: generous, presence: generous, others: generous },
    grace: 5 * minute,
    pageOf: async (key, wiki) =>
      (wiki === 'demo' && key === 'p1') || key.startsWith('page')
        ? { title: 'Spiders', edit: 'edit:demo:p1.0' }
        : undefined,
    globalRooms: [{ id: 'commons', name: 'The Commons', topic: 'For everyone' }],
    takeLost: () => lost.splice(0),
  });
}

beforeEach(() => {
  timing = createManualTiming();
  lost = [];
  rooms = startRooms();
});

const post = (id: string, text: string) => ({ type: 'post' as const, id, text });

describe('The room of a page', () => {
  test('carries messages and says that nothing is kept', async () => {
    const feed = await openFakeFeed(rooms.handler, spiders);
    const alice = feed.join(admitted('Alice'));
    expect(alice.last('welcome')).toMatchObject({ kept: false, canPost: true });
    expect(await alice.send(post('c1', 'hello'))).toMatchObject({ type: 'ack', id: 'c1' });
    expect(await alice.send(post('c1', 'hello'))).toMatchObject({ type: 'ack', id: 'c1' });
    expect(feed.messages()).toMatchObject([{ text: 'hello', author: person('Alice') }]);
  });

  test('is only for pages that can be named', async () => {
    for (const name of ['room:demo:p2', 'room:other:p1', 'social:demo:none', 'room:demo:constructor']) {
      await expect(openFakeFeed(rooms.handler, name)).rejects.toMatchObject({ code: 'not_found' });
    }
  });

  test('takes no anchors into the text of the page', async () => {
    const feed = await openFakeFeed(rooms.handler, spiders);
    const anchor = { document: 'edit:demo:p1.0', start: 'AAAA', end: 'AAAA', quote: 'q' };
    const reply = await feed.join(admitted('Alice')).send({ ...post('c1', 'x'), anchor });
    expect(reply).toMatchObject({ code: 'bad_request' });
  });

  test('is listed with its topic and faces while somebody is in it', async () => {
    expect(rooms.populated()).toEqual([]);
    const feed = await openFakeFeed(rooms.handler, spiders);
    const alice = feed.join(admitted('Alice'));
    feed.join(admitted('Alice'));
    feed.join(admitted('Bob'));
    expect(rooms.populated()).toEqual([
      {
        kind: 'room',
        document: spiders,
        key: 'p1',
        title: 'Spiders',
        count: 2,
        people: [person('Alice'), person('Bob')],
      },
    ]);
    expect(rooms.count(spiders)).toBe(2);
    alice.leave();
    expect(rooms.count(spiders)).toBe(2);
  });

  test('stays for some minutes after the last person left, then is another room', async () => {
    const feed = await openFakeFeed(rooms.handler, spiders);
    const alice = feed.join(admitted('Alice'));
    await alice.send(post('c1', 'hello'));
    const first = alice.last('welcome')?.incarnation;
    alice.leave();
    timing.pass(4 * minute);
    expect(rooms.handler.emptied(feed.feed)).toBe(false);
    const back = feed.join(admitted('Alice'));
    expect(back.last('welcome')?.incarnation).toBe(first);
    back.leave();
    timing.pass(4 * minute);
    expect(rooms.handler.emptied(feed.feed)).toBe(false);
    timing.pass(minute);
    expect(rooms.handler.emptied(feed.feed)).toBe(true);
    expect(feed.messages()).toEqual([]);
    const again = await openFakeFeed(rooms.handler, spiders);
    expect(again.join(admitted('Alice')).last('welcome')?.incarnation).not.toBe(first);
    expect(again.messages()).toEqual([]);
  });

  test('in which nothing was said is gone at once', async () => {
    const feed = await openFakeFeed(rooms.handler, spiders);
    feed.join(admitted('Alice')).leave();
    expect([...rooms.conversations.all()]).toEqual([]);
  });

  test('cannot be started in great numbers by one person', async () => {
    const replies = [];
    for (let count = 0; count < 70; count += 1) {
      const feed = await openFakeFeed(rooms.handler, `room:demo:page${count}`);
      replies.push(await feed.join(admitted('Alice')).send(post(`c${count}`, `hello ${count}`)));
    }
    const refused = replies.filter((reply) => reply.type === 'error' && reply.code === 'room_limit');
    expect(refused.length).toBe(10);
    expect(refused[0]).toMatchObject({ retryAfter: 3600 });
    const started = await openFakeFeed(rooms.handler, 'room:demo:page0');
    expect(await started.join(admitted('Alice')).send(post('again', 'more'))).toMatchObject({ type: 'ack' });
  });

  test('invites its people to edit the page together', async () => {
    const feed = await openFakeFeed(rooms.handler, spiders);
    const alice = feed.join(admitted('Alice'));
    const first = await alice.send({ type: 'invite', id: 'i1' });
    expect(await alice.send({ type: 'invite', id: 'i1' })).toEqual(first);
    expect(feed.messages()).toMatchObject([
      { author: person('Alice'), text: '', event: { kind: 'invitation', page: 'Spiders', document: 'edit:demo:p1.0' } },
    ]);
    const reader = feed.join(admitted('Reader', { rights: [] }));
    expect(await reader.send({ type: 'invite', id: 'i2' })).toMatchObject({ code: 'permission_denied' });
  });
});

describe('A social room', () => {
  test('is made with a name and a topic, found, joined, and ends after its last person', async () => {
    const room = rooms.social.create(person('Alice'), { name: 'Tea  corner', topic: 'All about\ntea' });
    expect(room).toMatchObject({ name: 'Tea corner', topic: 'All about tea', global: false });
    const feed = await openFakeFeed(rooms.handler, room.document);
    const bob = feed.join(admitted('Bob', { person: person('Bob', 'other') }));
    timing.pass(60 * minute);
    expect(rooms.populated()).toMatchObject([
      { kind: 'social', document: room.document, title: 'Tea corner', topic: 'All about tea', count: 1 },
    ]);
    bob.leave();
    timing.pass(5 * minute);
    expect(rooms.handler.emptied(feed.feed)).toBe(true);
    expect(rooms.social.find(room.document)).toBeUndefined();
    await expect(openFakeFeed(rooms.handler, room.document)).rejects.toMatchObject({ code: 'not_found' });
  });

  test('that nobody comes to is gone after ten minutes', () => {
    const room = rooms.social.create(person('Alice'), { name: 'Tea', topic: '' });
    timing.pass(10 * minute);
    expect(rooms.social.find(room.document)).toBeUndefined();
  });

  test('cannot be made without end by one person', () => {
    const made = (): unknown[] =>
      Array.from({ length: 10_000 }, (_, index) => {
        try {
          return rooms.social.create(person('Alice'), { name: `Tea ${index}`, topic: '' });
        } catch (error) {
          return error;
        }
      });
    const results = made();
    expect(results.filter((result) => !(result instanceof Error))).toHaveLength(3);
    expect(results.at(-1)).toMatchObject({ code: 'room_limit' });
    expect(rooms.social.create(person('Bob'), { name: 'Coffee', topic: '' })).toBeDefined();
  });

  test.each([
    ['', 'name_invalid'],
    ['\u200B\u2060', 'name_invalid'],
    ['T\u200Bea', 'name_invalid'],
    ['Te\u202Ea', 'name_invalid'],
    ['Теa', 'name_invalid'],
    ['x'.repeat(61), 'name_invalid'],
    ['the commons', 'name_taken'],
    ['The Cоmmоns'.replaceAll('o', 'о'), 'name_invalid'],
    ['Ｔｈｅ Commons', 'name_taken'],
  ])('cannot be called %j', (name, code) => {
    expect(() => rooms.social.create(person('Alice'), { name, topic: '' })).toThrow(expect.objectContaining({ code }));
  });

  test('goes to the next keeper with its name and its maker, and waits there for its people as a new one does', async () => {
    const room = rooms.social.create(person('Alice'), { name: 'Coffee', topic: 'beans' });
    await openFakeFeed(rooms.handler, room.document);
    const next = startRooms();
    next.social.adopt(rooms.social.made());
    next.social.adopt(rooms.social.made());
    expect(next.social.made()).toEqual([{ room, home: 'demo', maker: 'demo/alice' }]);
    expect(() => next.social.create(person('Bob'), { name: 'coffee', topic: '' })).toThrow(
      expect.objectContaining({ code: 'name_taken' }),
    );
    timing.pass(10 * minute + 1);
    expect(next.social.made()).toEqual([]);
  });

  test('does not end while it is about to be handed over, though everybody has left', async () => {
    const room = rooms.social.create(person('Alice'), { name: 'Coffee', topic: '' });
    const feed = await openFakeFeed(rooms.handler, room.document);
    const alice = feed.join(admitted('Alice'));
    stores.hold();
    alice.leave();
    timing.pass(60 * minute);
    expect(rooms.handler.emptied(feed.feed)).toBe(false);
    expect(rooms.social.made()).toHaveLength(1);
  });

  test('whose keeper is gone goes on where its people come back to it', async () => {
    lost = [tea];
    const feed = await openFakeFeed(rooms.handler, tea.document);
    const alice = feed.join(admitted('Alice'));
    expect(await alice.send(post('c1', 'here again'))).toMatchObject({ type: 'ack' });
    expect(rooms.find(tea.document)).toMatchObject({ title: 'Tea', topic: 'leaves', count: 1 });
  });

  test('whose keeper is gone keeps its name, and does not come back once it has ended', async () => {
    lost = [tea];
    expect(() => rooms.social.create(person('Bob'), { name: 'tea', topic: '' })).toThrow(
      expect.objectContaining({ code: 'name_taken' }),
    );
    timing.pass(10 * minute + 1);
    expect(rooms.social.create(person('Bob'), { name: 'tea', topic: '' }).name).toBe('tea');
    await expect(openFakeFeed(rooms.handler, tea.document)).rejects.toMatchObject({ code: 'not_found' });
  });

  test('of the operator is always there and belongs to no page', async () => {
    const feed = await openFakeFeed(rooms.handler, 'social:demo:commons');
    const alice = feed.join(admitted('Alice'));
    expect(await alice.send({ type: 'invite', id: 'i' })).toMatchObject({ code: 'bad_request' });
    alice.leave();
    timing.pass(60 * minute);
    rooms.handler.emptied(feed.feed);
    expect(rooms.social.find('social:demo:commons')).toMatchObject({ global: true });
  });
});
