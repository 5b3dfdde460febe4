// SPDX-License-Identifier: GPL-2.0-or-later
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openDatabase, type Database } from '../../storage/database.ts';
import { createRooms, type Rooms } from '../rooms/rooms.ts';
import { openFakeFeed } from '../testing/fake-feed.ts';
import { createManualTiming, type ManualTiming } from '../testing/manual-timing.ts';
import { admitted, admittedModerator, person, silent } from '../testing/people.ts';
import { createModeration, type Moderation } from './moderation.ts';

const room = 'room:demo:p1';
const tea = { name: 'social:demo:r1', document: { kind: 'social', wiki: 'demo', key: 'r1' } } as const;
const mallory = person('Mallory');
let db: Database;
let timing: ManualTiming;
let moderation: Moderation;
let rooms: Rooms;
/** A decision is kept once the title of its conversation is known. */
let title: Promise<string>;

beforeEach(async () => {
  db = await openDatabase(':memory:');
  timing = createManualTiming();
  title = Promise.resolve('Tea');
  moderation = await createModeration({ db, timing, titleOf: () => title, personOf: async () => mallory });
  const standing = moderation.standing(false);
  rooms = createRooms({
    wiki: 'demo',
    logger: silent,
    timing,
    standing,
    other: moderation.carryOut,
    pageOf: async (key) => ({ title: key, edit: `edit:demo:${key}.0` }),
  });
  moderation.watch({ kept: false, standing, all: () => rooms.conversations.all() });
});
afterEach(() => db.destroy());

/** How many decisions hold by the word of the database. */
async function held(): Promise<number> {
  return (await db.selectFrom('moderation_actions').select('id').where('standing', '=', 1).execute()).length;
}

describe('What moderators decided', () => {
  test('is let go of with a room that is over, but not what holds everywhere; the log goes on showing it', async () => {
    const order = { person: mallory, conversation: tea, reason: 'x' };
    await moderation.ban(person('Mo'), { ...order, everywhere: false });
    await moderation.ban(person('Mo'), { ...order, everywhere: true });
    await moderation.tidy(() => false);
    expect(await held()).toBe(2);
    await moderation.tidy((document) => document === tea.name);
    expect(await held()).toBe(1);
    const feed = await openFakeFeed(rooms.handler, room);
    expect(feed.join(admitted('Mallory')).ended()).toBe('banned');
    expect((await moderation.log.page({ limit: 10 })).entries).toHaveLength(2);
  });

  test('is felt, and ends, when it is read anew after nobody told of it', async () => {
    const feed = await openFakeFeed(rooms.handler, room);
    const mo = feed.join(admittedModerator('Mo'));
    const muted = feed.join(admitted('Mallory'));
    await mo.send({ type: 'mute', id: 'm1', person: mallory, reason: 'calm down' });
    expect(muted.last('welcome')).toMatchObject({ canPost: false });
    await db.updateTable('moderation_actions').set({ standing: 0 }).execute();
    await moderation.reload();
    expect(muted.last('welcome')).toMatchObject({ canPost: true });
    await db.updateTable('moderation_actions').set({ standing: 1 }).execute();
    await moderation.reload();
    expect(muted.last('welcome')).toMatchObject({ canPost: false });
  });

  test('is told to have ended once, however often it was read', async () => {
    const feed = await openFakeFeed(rooms.handler, room);
    const mo = feed.join(admittedModerator('Mo'));
    const muted = feed.join(admitted('Mallory'));
    await mo.send({ type: 'mute', id: 'm1', person: mallory, seconds: 60, reason: '' });
    for (let times = 0; times < 3; times += 1) await moderation.reload();
    const before = muted.frames.length;
    timing.pass(60_000);
    expect(muted.last('welcome')).toMatchObject({ canPost: true });
    expect(muted.frames.slice(before).filter((frame) => JSON.stringify(frame).includes('"welcome"'))).toHaveLength(1);
  });

  test('follows the order in which it was decided, however often it is read', async () => {
    const feed = await openFakeFeed(rooms.handler, room);
    const mo = feed.join(admittedModerator('Mo'));
    for (const seconds of [30, 0, 60]) await mo.send({ type: 'slow', id: `s${String(seconds)}`, seconds });
    for (let times = 0; times < 2; times += 1) {
      await moderation.reload();
      expect(mo.last('welcome')).toMatchObject({ slowSeconds: 60 });
    }
    expect(await held()).toBe(2);
    await moderation.tidy(() => false);
    expect(await held()).toBe(1);
    expect(mo.last('welcome')).toMatchObject({ slowSeconds: 60 });
  });

  test('holds on though it is read anew before it is kept', async () => {
    const feed = await openFakeFeed(rooms.handler, room);
    const mo = feed.join(admittedModerator('Mo'));
    const muted = feed.join(admitted('Mallory'));
    const deciding = mo.send({ type: 'mute', id: 'm1', person: mallory, reason: '' });
    const reading = moderation.reload();
    await Promise.all([deciding, reading]);
    expect(await muted.send({ type: 'post', id: 'c1', text: 'but' })).toMatchObject({ code: 'muted' });
  });

  test('is not put back by an older decision that is read anew before the one in its place is kept', async () => {
    const feed = await openFakeFeed(rooms.handler, room);
    const mo = feed.join(admittedModerator('Mo'));
    const muted = feed.join(admitted('Mallory'));
    const told = () => muted.frames.filter(({ type }) => type === 'notice').length;
    await mo.send({ type: 'mute', id: 'm1', person: mallory, seconds: 60, reason: '' });
    const named = Promise.withResolvers<string>();
    title = named.promise;
    const deciding = mo.send({ type: 'mute', id: 'm2', person: mallory, seconds: 600, reason: '' });
    await expect.poll(told).toBe(2);
    await moderation.reload();
    named.resolve('Tea');
    await deciding;
    timing.pass(120_000);
    expect(await muted.send({ type: 'post', id: 'c1', text: 'but' })).toMatchObject({ code: 'muted' });
    expect(told()).toBe(2);
  });
});
