// SPDX-License-Identifier: GPL-2.0-or-later
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openDatabase, type Database } from '../../storage/database.ts';
import { createJournal } from '../../storage/journal.ts';
import { createEditChat, type EditChat } from '../edit-chat.ts';
import { createRooms, type Rooms } from '../rooms/rooms.ts';
import { openFakeFeed } from '../testing/fake-feed.ts';
import { createManualTiming, type ManualTiming } from '../testing/manual-timing.ts';
import { admitted, admittedModerator, person, silent } from '../testing/people.ts';
import { createModeration, type Moderation } from './moderation.ts';

const room = 'room:demo:p1';
const editChatName = 'edit-chat:demo:p1';
let db: Database;
let timing: ManualTiming;
let moderation: Moderation;
let rooms: Rooms;
let editChat: EditChat;

/** Trudy signed in once, and is nowhere now. */
const trudy = person('Trudy');
const personOf = async ({ userId }: { readonly userId: string }) => (userId === trudy.userId ? trudy : undefined);

/** The server as it is after a start over the same database. */
async function start(): Promise<void> {
  const within = (wiki: string, document: string) => document.split(':')[1] === wiki;
  moderation = await createModeration({ db, timing, titleOf: async () => 'Spiders', personOf, within });
  const shared = { logger: silent, timing, other: moderation.carryOut };
  rooms = createRooms({
    ...shared,
    wiki: 'demo',
    pageOf: async (key) => ({ title: key, edit: `edit:demo:${key}.0` }),
    standing: moderation.standing(false),
  });
  editChat = createEditChat({
    ...shared,
    db,
    journal: createJournal(db),
    begun: async () => undefined,
    standing: moderation.standing(true),
  });
  moderation.watch({ kept: false, standing: moderation.standing(false), all: () => rooms.conversations.all() });
  moderation.watch({ kept: true, standing: moderation.standing(true), all: () => editChat.conversations.all() });
}

beforeEach(async () => {
  db = await openDatabase(':memory:');
  timing = createManualTiming();
  await start();
});
afterEach(() => db.destroy());

const post = (id: string, text: string) => ({ type: 'post' as const, id, text });
const mallory = { wiki: 'demo', userId: 'mallory' };

async function roomWithThree() {
  const feed = await openFakeFeed(rooms.handler, room);
  return {
    feed,
    mo: feed.join(admittedModerator('Mo')),
    mallory: feed.join(admitted('Mallory')),
    bob: feed.join(admitted('Bob')),
  };
}

describe('Somebody who reports everything', () => {
  test('is stopped until moderators have caught up', async () => {
    const report = (index: number) =>
      moderation.reports.add({
        document: room,
        title: '',
        by: trudy,
        reason: '',
        message: { id: `m${String(index)}`, clientId: 'c', author: trudy, at: 0, text: 'x', reactions: {} },
        context: [],
      });
    for (let index = 0; index < 50; index += 1) await report(index);
    await expect(report(50)).rejects.toMatchObject({ code: 'rate_limited' });
    const [first] = await moderation.reports.list('open', 1);
    expect(await report(0)).toBe(first?.receipt);
    const step = { state: 'decided', decision: 'dismissed', note: '' } as const;
    await moderation.reports.step(first?.receipt ?? '', person('Mo'), step);
    expect(await report(50)).toEqual(expect.any(String));
  });
});

describe('A moderator', () => {
  test('bans somebody who is not here and said nothing', async () => {
    const { feed, mo } = await roomWithThree();
    const ban = { type: 'ban', id: 'b1', person: trudy, reason: 'again', everywhere: false } as const;
    expect(await mo.send(ban)).toMatchObject({ type: 'ack' });
    expect(feed.join(admitted('Trudy')).ended()).toBe('banned');
    const nobody = { ...ban, id: 'b2', person: { wiki: 'demo', userId: 'nobody' } };
    expect(await mo.send(nobody)).toMatchObject({ type: 'error', code: 'not_found' });
  });

  test('bans by name, without being in a conversation', async () => {
    const { feed } = await roomWithThree();
    const conversation = { name: room, document: { kind: 'room', wiki: 'demo', key: 'p1' } } as const;
    await moderation.ban(person('Mo'), { person: trudy, conversation, everywhere: true, reason: 'x', seconds: 60 });
    expect(moderation.bannedEverywhere(trudy, 'room:demo:p2')).toBe(true);
    expect(feed.join(admitted('Trudy')).ended()).toBe('banned');
    timing.pass(60_000);
    expect(moderation.bannedEverywhere(trudy, 'room:demo:p2')).toBe(false);
  });

  test('bans from everywhere only where the moderator has something to say', async () => {
    const { feed } = await roomWithThree();
    const conversation = { name: 'room:other:p1', document: { kind: 'room', wiki: 'other', key: 'p1' } } as const;
    const moderator = { ...person('Mo'), wiki: 'other' };
    await moderation.ban(moderator, { person: trudy, conversation, everywhere: true, reason: 'x' });
    await moderation.ban(moderator, { person: person('Mallory'), conversation, everywhere: true, reason: 'x' });
    expect(moderation.bannedEverywhere(trudy, 'room:other:p2')).toBe(true);
    expect(moderation.bannedEverywhere(trudy, 'room:demo:p2')).toBe(false);
    expect(feed.join(admitted('Trudy')).ended()).toBeUndefined();
    expect([...feed.feed.members].map(({ admission }) => admission.person.name)).toContain('Mallory');
  });

  test('cannot bring back what was removed, and the log does not say so', async () => {
    const { feed, mo, mallory: writer } = await roomWithThree();
    await writer.send(post('c1', 'abominable'));
    await mo.send({ type: 'remove', id: 'r1', message: feed.messages()[0]?.id ?? '', reason: '' });
    const [entry] = (await moderation.log.page({ limit: 1 })).entries;
    await expect(moderation.undo(entry?.id ?? '', person('Mo'))).rejects.toMatchObject({ code: 'bad_request' });
    expect((await moderation.log.page({ limit: 1 })).entries[0]).not.toHaveProperty('undone');
  });

  test('removes a message: its words are gone, a trace stays, the log holds no words', async () => {
    const { feed, mo, mallory: writer } = await roomWithThree();
    await writer.send(post('c1', 'abominable'));
    const message = feed.messages()[0]?.id ?? '';
    expect(await mo.send({ type: 'remove', id: 'r1', message, reason: 'rude' })).toMatchObject({
      type: 'ack',
      message,
    });
    expect(feed.messages()).toMatchObject([{ id: message, text: '', deletedBy: 'moderator' }]);
    const { entries } = await moderation.log.page({ limit: 10 });
    expect(entries).toMatchObject([
      { action: 'remove', by: person('Mo'), person: person('Mallory'), reason: 'rude', title: 'Spiders' },
    ]);
    expect(JSON.stringify(entries)).not.toContain('abominable');
    expect(await mo.send({ type: 'remove', id: 'r1', message, reason: 'rude' })).toMatchObject({
      type: 'ack',
      message,
    });
    expect((await moderation.log.page({ limit: 10 })).entries).toHaveLength(1);
  });

  test('mutes a person for a time; it is told and holds at once, and ends by itself', async () => {
    const { mo, mallory: muted, bob } = await roomWithThree();
    const before = bob.frames.length;
    await mo.send({ type: 'mute', id: 'm1', person: mallory, seconds: 60, reason: 'calm down' });
    const until = timing.now() + 60_000;
    expect(muted.last('notice')).toEqual({ type: 'notice', code: 'muted', reason: 'calm down', until });
    expect(muted.last('welcome')).toMatchObject({ canPost: false });
    expect(await muted.send(post('c1', 'but'))).toMatchObject({ code: 'muted' });
    expect(bob.frames).toHaveLength(before);
    timing.pass(60_000);
    expect(muted.last('welcome')).toMatchObject({ canPost: true });
    expect(await muted.send(post('c2', 'sorry'))).toMatchObject({ type: 'ack' });
  });

  test('silences a person who may still take back what they said', async () => {
    const { feed, mo, mallory: muted } = await roomWithThree();
    await muted.send(post('c1', 'regretted'));
    await mo.send({ type: 'mute', id: 'm1', person: mallory, reason: '' });
    const message = feed.messages()[0]?.id ?? '';
    expect(await muted.send({ type: 'edit', id: 'e1', message, text: 'worse' })).toMatchObject({ code: 'muted' });
    expect(await muted.send({ type: 'delete', id: 'd1', message })).toMatchObject({ type: 'ack' });
    expect(feed.messages()).toMatchObject([{ text: '', deletedBy: 'author' }]);
  });

  test('bans a person: every tab is put out at once and cannot come back, also after a restart', async () => {
    const { feed, mo, mallory: banned } = await roomWithThree();
    const otherTab = feed.join(admitted('Mallory'));
    await mo.send({ type: 'ban', id: 'b1', person: mallory, seconds: 3600, reason: 'spam', everywhere: false });
    expect([banned.ended(), otherTab.ended()]).toEqual(['banned', 'banned']);
    expect(banned.last('notice')).toMatchObject({ code: 'banned', reason: 'spam', until: timing.now() + 3_600_000 });
    expect(feed.join(admitted('Mallory')).ended()).toBe('banned');
    const elsewhere = await openFakeFeed(rooms.handler, 'room:demo:p2');
    expect(elsewhere.join(admitted('Mallory')).ended()).toBeUndefined();
    await start();
    const again = await openFakeFeed(rooms.handler, room);
    const bob = again.join(admitted('Bob'));
    expect(again.join(admitted('Mallory')).ended()).toBe('banned');
    expect(rooms.count(room)).toBe(1);
    expect(bob.ended()).toBeUndefined();
    timing.pass(3_600_000);
    expect(again.join(admitted('Mallory')).ended()).toBeUndefined();
  });

  test('bans from all conversations; the record stays readable', async () => {
    const { mo, mallory: banned } = await roomWithThree();
    const kept = await openFakeFeed(editChat.handler, editChatName);
    const reading = kept.join(admitted('Mallory'));
    await mo.send({ type: 'ban', id: 'b1', person: mallory, reason: 'spam', everywhere: true });
    expect(banned.ended()).toBe('banned');
    expect(reading.ended()).toBeUndefined();
    expect(reading.last('welcome')).toMatchObject({ canPost: false });
    expect(await reading.send(post('c1', 'x'))).toMatchObject({ code: 'banned' });
    expect(moderation.bannedEverywhere(person('Mallory'), 'room:demo:p2')).toBe(true);
    expect(moderation.bannedEverywhere(person('Bob'), 'room:demo:p2')).toBe(false);
  });

  test('takes a ban back', async () => {
    const { feed, mo } = await roomWithThree();
    await mo.send({ type: 'ban', id: 'b1', person: mallory, reason: 'mistake', everywhere: false });
    const [entry] = (await moderation.log.page({ limit: 1 })).entries;
    const undone = await moderation.undo(entry?.id ?? '', person('Mo'));
    expect(undone).toMatchObject({ undone: { by: person('Mo'), at: timing.now() } });
    expect(feed.join(admitted('Mallory')).ended()).toBeUndefined();
    await start();
    const again = await openFakeFeed(rooms.handler, room);
    expect(again.join(admitted('Mallory')).ended()).toBeUndefined();
    await expect(moderation.undo('__proto__', person('Mo'))).rejects.toMatchObject({ code: 'not_found' });
  });

  test('kicks a person, who may come back after a minute', async () => {
    const { feed, mo, mallory: kicked } = await roomWithThree();
    await mo.send({ type: 'kick', id: 'k1', person: mallory, reason: 'cool off' });
    expect(kicked.ended()).toBe('kicked');
    expect(feed.join(admitted('Mallory')).ended()).toBe('kicked');
    timing.pass(60_000);
    expect(feed.join(admitted('Mallory')).ended()).toBeUndefined();
  });

  test('slows a room down and lets it go again', async () => {
    const { mo, bob } = await roomWithThree();
    await mo.send({ type: 'slow', id: 's1', seconds: 30 });
    expect(bob.last('welcome')).toMatchObject({ slowSeconds: 30, canPost: true });
    expect(await bob.send(post('c1', 'one'))).toMatchObject({ type: 'ack' });
    timing.pass(10_000);
    expect(await bob.send(post('c2', 'two'))).toMatchObject({ code: 'slow_mode', retryAfter: 20 });
    expect(await mo.send(post('c1', 'a'))).toMatchObject({ type: 'ack' });
    expect(await mo.send(post('c2', 'b'))).toMatchObject({ type: 'ack' });
    timing.pass(20_000);
    expect(await bob.send(post('c3', 'three'))).toMatchObject({ type: 'ack' });
    await mo.send({ type: 'slow', id: 's2', seconds: 0 });
    expect(bob.last('welcome')).toMatchObject({ slowSeconds: 0 });
    expect(await bob.send(post('c4', 'four'))).toMatchObject({ type: 'ack' });
  });

  test('closes a room for everyone but moderators', async () => {
    const { mo, bob } = await roomWithThree();
    await mo.send({ type: 'close', id: 'x1', reason: 'over' });
    expect(bob.last('notice')).toMatchObject({ code: 'room_closed', reason: 'over' });
    expect(await bob.send(post('c1', 'but'))).toMatchObject({ code: 'room_closed' });
    expect(await mo.send(post('c1', 'closing words'))).toMatchObject({ type: 'ack' });
  });

  test('opens a closed room again; everyone is told', async () => {
    const { mo, bob } = await roomWithThree();
    await mo.send({ type: 'close', id: 'x1', reason: 'over' });
    expect(bob.last('welcome')).toMatchObject({ canPost: false });
    const [entry] = (await moderation.log.page({ limit: 1 })).entries;
    await moderation.undo(entry?.id ?? '', person('Mo'));
    expect(bob.last('welcome')).toMatchObject({ canPost: true });
    expect(await bob.send(post('c1', 'good'))).toMatchObject({ type: 'ack' });
  });

  test('leaves a log that is paged from the newest, for all conversations or one', async () => {
    const { mo } = await roomWithThree();
    const other = (await openFakeFeed(rooms.handler, 'room:demo:p2')).join(admittedModerator('Mo'));
    for (const seconds of [1, 2, 3]) await mo.send({ type: 'slow', id: `s${seconds}`, seconds });
    await other.send({ type: 'slow', id: 'other', seconds: 9 });
    const newest = await moderation.log.page({ limit: 2 });
    expect(newest.entries.map(({ seconds }) => seconds)).toEqual([9, 3]);
    const older = await moderation.log.page({
      limit: 2,
      ...(newest.before === undefined ? {} : { before: newest.before }),
    });
    expect(older.entries.map(({ seconds }) => seconds)).toEqual([2, 1]);
    expect(older.before).toBeUndefined();
    const ofOne = await moderation.log.page({ limit: 10, document: 'room:demo:p2' });
    expect(ofOne.entries.map(({ seconds }) => seconds)).toEqual([9]);
  });

  test('is somebody with the right to it', async () => {
    const { mallory: pretender, bob } = await roomWithThree();
    const target = { wiki: 'demo', userId: 'bob' };
    for (const command of [
      { type: 'mute', id: 'a', person: target, reason: '' },
      { type: 'kick', id: 'b', person: target, reason: '' },
      { type: 'ban', id: 'c', person: target, reason: '', everywhere: true },
      { type: 'slow', id: 'd', seconds: 3600 },
      { type: 'close', id: 'e', reason: '' },
      { type: 'remove', id: 'f', message: 'm', reason: '' },
    ] as const) {
      expect(await pretender.send(command)).toMatchObject({ id: command.id, code: 'permission_denied' });
    }
    expect(await bob.send(post('c1', 'still here'))).toMatchObject({ type: 'ack' });
    expect((await moderation.log.page({ limit: 10 })).entries).toEqual([]);
  });

  test('cannot name somebody who was never here', async () => {
    const { mo } = await roomWithThree();
    const command = {
      type: 'ban',
      id: 'b',
      person: { wiki: 'demo', userId: '__proto__' },
      reason: '',
      everywhere: true,
    } as const;
    expect(await mo.send(command)).toMatchObject({ code: 'not_found' });
  });
});

describe('A report', () => {
  test('keeps the message alone unless its reporter agrees to more, and gives one receipt', async () => {
    const { feed, mallory: writer, bob } = await roomWithThree();
    await bob.send(post('c1', 'before it'));
    await writer.send(post('c1', 'reported words'));
    const message = feed.messages()[1]?.id ?? '';
    const reply = await bob.send({ type: 'report', id: 'r1', message, reason: 'insult', context: false });
    expect(reply).toMatchObject({ type: 'ack', receipt: expect.stringMatching(/^[\w-]{12}$/) });
    expect(await bob.send({ type: 'report', id: 'r2', message, reason: 'again', context: true })).toMatchObject({
      receipt: reply.type === 'ack' ? reply.receipt : '',
    });
    const [report] = await moderation.reports.list('open', 10);
    expect(report).toMatchObject({
      by: person('Bob'),
      reason: 'insult',
      message: { text: 'reported words' },
      context: [],
    });
  });

  test('holds the lines around it with consent, and goes from open to decided', async () => {
    const { feed, mallory: writer, bob } = await roomWithThree();
    await bob.send(post('c1', 'before it'));
    await writer.send(post('c1', 'reported words'));
    await bob.send(post('c2', 'after it'));
    const reply = await bob.send({
      type: 'report',
      id: 'r1',
      message: feed.messages()[1]?.id ?? '',
      reason: '',
      context: true,
    });
    const receipt = (reply.type === 'ack' ? reply.receipt : undefined) ?? '';
    const [report] = await moderation.reports.list('open', 10);
    expect(report?.context.map(({ text }) => text)).toEqual(['before it', 'after it']);
    await moderation.reports.step(receipt, person('Mo'), { state: 'taken' });
    expect(await moderation.reports.list('open', 10)).toEqual([]);
    await moderation.reports.step(receipt, person('Mo'), { state: 'decided', decision: 'acted', note: 'muted' });
    expect(await moderation.reports.progress(receipt, person('Bob'))).toEqual({
      receipt,
      state: 'decided',
      decision: 'acted',
    });
    await expect(moderation.reports.progress(receipt, person('Mallory'))).rejects.toMatchObject({ code: 'not_found' });
    await moderation.reports.forget(timing.now() + 1);
    expect(await moderation.reports.list('decided', 10)).toEqual([]);
  });

  test('that is refused keeps nothing', async () => {
    const { feed, mallory: writer, bob } = await roomWithThree();
    await writer.send(post('c1', 'words'));
    await writer.send({ type: 'delete', id: 'd', message: feed.messages()[0]?.id ?? '' });
    const gone = {
      type: 'report',
      id: 'r1',
      message: feed.messages()[0]?.id ?? '',
      reason: '',
      context: true,
    } as const;
    expect(await bob.send(gone)).toMatchObject({ code: 'not_found' });
    expect(await moderation.reports.list('open', 10)).toEqual([]);
  });
});

describe('In rooms', () => {
  test('the same text is taken twice a minute, not three times', async () => {
    const { bob } = await roomWithThree();
    await bob.send(post('c1', 'Buy  now'));
    await bob.send(post('c2', 'buy now'));
    expect(await bob.send(post('c3', 'BUY NOW'))).toMatchObject({ code: 'repeated_text', retryAfter: 60 });
    expect(await bob.send(post('c4', 'something else'))).toMatchObject({ type: 'ack' });
    timing.pass(61_000);
    expect(await bob.send(post('c5', 'buy now'))).toMatchObject({ type: 'ack' });
  });

  test('newcomers send few links, people who have talked a while send more', async () => {
    const { bob } = await roomWithThree();
    expect(await bob.send(post('c1', 'https://a.org https://b.org'))).toMatchObject({ code: 'links_limited' });
    expect(await bob.send(post('c2', 'see https://a.org'))).toMatchObject({ type: 'ack' });
    expect(await bob.send(post('c3', 'and www.b.org'))).toMatchObject({ type: 'ack' });
    expect(await bob.send(post('c4', 'and spam.xyz'))).toMatchObject({ code: 'links_limited' });
    for (const id of ['d1', 'd2', 'd3']) await bob.send(post(id, `words ${id}`));
    expect(await bob.send(post('c5', 'https://a.org https://b.org https://c.org'))).toMatchObject({ type: 'ack' });
  });

  test('to edit is no way around either', async () => {
    const { feed, bob } = await roomWithThree();
    const edit = (id: string, text: string) =>
      bob.send({ type: 'edit', id, message: feed.messages()[0]?.id ?? '', text });
    await bob.send(post('c1', 'look at https://a.org'));
    expect(await edit('e1', 'look at https://a.org https://b.org https://c.org')).toMatchObject({
      code: 'links_limited',
    });
    for (const id of ['e2', 'e3', 'e4']) {
      expect(await edit(id, `look at https://a.org, ${id}`)).toMatchObject({ type: 'ack' });
    }
    await bob.send(post('c2', 'buy now'));
    await bob.send(post('c3', 'buy now'));
    expect(await edit('e5', 'Buy now')).toMatchObject({ code: 'repeated_text' });
  });

  test('neither holds for what is on record', async () => {
    const feed = await openFakeFeed(editChat.handler, editChatName);
    const bob = feed.join(admitted('Bob'));
    for (const id of ['c1', 'c2', 'c3']) {
      expect(await bob.send(post(id, 'https://a.org https://b.org'))).toMatchObject({ type: 'ack' });
    }
  });
});

test('Readers without sign-in are not shown to others', async () => {
  const feed = await openFakeFeed(editChat.handler, editChatName);
  const nobody = { wiki: 'demo', userId: 'anonymous-1', name: '' };
  const reader = feed.join(admitted('', { person: nobody, rights: [], readOnly: 'not_signed_in' }));
  const bob = feed.join(admitted('Bob'));
  expect(bob.last('presence')).toMatchObject({ count: 1, people: [person('Bob')] });
  expect(await reader.send({ type: 'report', id: 'r', message: 'm', reason: '', context: false })).toMatchObject({
    code: 'not_signed_in',
  });
  reader.leave();
  expect(feed.join(admitted('Carol')).last('presence')).toMatchObject({ count: 2 });
});
