// SPDX-License-Identifier: GPL-2.0-or-later
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { admitted, admittedModerator, person } from '../testing/people.ts';
import { ModeratedChat, post } from './testing/moderated-chat.ts';

let chat: ModeratedChat;

beforeEach(async () => {
  chat = await ModeratedChat.start();
});
afterEach(() => chat.stop());

describe('A moderator', () => {
  test('cannot bring back what was removed, and the log does not say so', async () => {
    const { feed, mo, mallory: writer } = await chat.roomWithThree();
    await writer.send(post('c1', 'abominable'));
    await mo.send({ type: 'remove', id: 'r1', message: feed.messages()[0]?.id ?? '', reason: '' });
    const [entry] = (await chat.moderation.log.page({ limit: 1 })).entries;
    await expect(chat.moderation.undo(entry?.id ?? '', person('Mo'))).rejects.toMatchObject({ code: 'bad_request' });
    expect((await chat.moderation.log.page({ limit: 1 })).entries[0]).not.toHaveProperty('undone');
  });

  test('removes a message: its words are gone, a trace stays, the log holds no words', async () => {
    const { feed, mo, mallory: writer } = await chat.roomWithThree();
    await writer.send(post('c1', 'abominable'));
    const message = feed.messages()[0]?.id ?? '';
    expect(await mo.send({ type: 'remove', id: 'r1', message, reason: 'rude' })).toMatchObject({
      type: 'ack',
      message,
    });
    expect(feed.messages()).toMatchObject([{ id: message, text: '', deletedBy: 'moderator' }]);
    const { entries } = await chat.moderation.log.page({ limit: 10 });
    expect(entries).toMatchObject([
      { action: 'remove', by: person('Mo'), person: person('Mallory'), reason: 'rude', title: 'Spiders' },
    ]);
    expect(JSON.stringify(entries)).not.toContain('abominable');
    expect(await mo.send({ type: 'remove', id: 'r1', message, reason: 'rude' })).toMatchObject({
      type: 'ack',
      message,
    });
    expect((await chat.moderation.log.page({ limit: 10 })).entries).toHaveLength(1);
  });

  test('slows a room down and lets it go again', async () => {
    const { mo, bob } = await chat.roomWithThree();
    await mo.send({ type: 'slow', id: 's1', seconds: 30 });
    expect(bob.last('welcome')).toMatchObject({ slowSeconds: 30, canPost: true });
    expect(await bob.send(post('c1', 'one'))).toMatchObject({ type: 'ack' });
    chat.timing.pass(10_000);
    expect(await bob.send(post('c2', 'two'))).toMatchObject({ code: 'slow_mode', retryAfter: 20 });
    expect(await mo.send(post('c1', 'a'))).toMatchObject({ type: 'ack' });
    expect(await mo.send(post('c2', 'b'))).toMatchObject({ type: 'ack' });
    chat.timing.pass(20_000);
    expect(await bob.send(post('c3', 'three'))).toMatchObject({ type: 'ack' });
    await mo.send({ type: 'slow', id: 's2', seconds: 0 });
    expect(bob.last('welcome')).toMatchObject({ slowSeconds: 0 });
    expect(await bob.send(post('c4', 'four'))).toMatchObject({ type: 'ack' });
  });

  test('closes a room for everyone but moderators', async () => {
    const { mo, bob } = await chat.roomWithThree();
    await mo.send({ type: 'close', id: 'x1', reason: 'over' });
    expect(bob.last('notice')).toMatchObject({ code: 'room_closed', reason: 'over' });
    expect(await bob.send(post('c1', 'but'))).toMatchObject({ code: 'room_closed' });
    expect(await mo.send(post('c1', 'closing words'))).toMatchObject({ type: 'ack' });
  });

  test('opens a closed room again; everyone is told', async () => {
    const { mo, bob } = await chat.roomWithThree();
    await mo.send({ type: 'close', id: 'x1', reason: 'over' });
    expect(bob.last('welcome')).toMatchObject({ canPost: false });
    const [entry] = (await chat.moderation.log.page({ limit: 1 })).entries;
    await chat.moderation.undo(entry?.id ?? '', person('Mo'));
    expect(bob.last('welcome')).toMatchObject({ canPost: true });
    expect(await bob.send(post('c1', 'good'))).toMatchObject({ type: 'ack' });
  });

  test('leaves a log that is paged from the newest, for all conversations or one', async () => {
    const { mo } = await chat.roomWithThree();
    const other = (await chat.openRoom('room:demo:p2')).join(admittedModerator('Mo'));
    for (const seconds of [1, 2, 3]) await mo.send({ type: 'slow', id: `s${seconds}`, seconds });
    await other.send({ type: 'slow', id: 'other', seconds: 9 });
    const newest = await chat.moderation.log.page({ limit: 2 });
    expect(newest.entries.map(({ seconds }) => seconds)).toEqual([9, 3]);
    const older = await chat.moderation.log.page({
      limit: 2,
      ...(newest.before === undefined ? {} : { before: newest.before }),
    });
    expect(older.entries.map(({ seconds }) => seconds)).toEqual([2, 1]);
    expect(older.before).toBeUndefined();
    const ofOne = await chat.moderation.log.page({ limit: 10, document: 'room:demo:p2' });
    expect(ofOne.entries.map(({ seconds }) => seconds)).toEqual([9]);
  });

  test('is somebody with the right to it', async () => {
    const { mallory: pretender, bob } = await chat.roomWithThree();
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
    expect((await chat.moderation.log.page({ limit: 10 })).entries).toEqual([]);
  });
});

test('Readers without sign-in are not shown to others', async () => {
  const feed = await chat.openRecord();
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
