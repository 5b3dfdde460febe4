// SPDX-License-Identifier: GPL-2.0-or-later
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { admitted, person } from '../testing/people.ts';
import { mallory, ModeratedChat, post, room, trudy } from './testing/moderated-chat.ts';

let chat: ModeratedChat;

beforeEach(async () => {
  chat = await ModeratedChat.start();
});
afterEach(() => chat.stop());

describe('A moderator, by what they decide of somebody,', () => {
  test('bans somebody who is not here and said nothing', async () => {
    const { feed, mo } = await chat.roomWithThree();
    const ban = { type: 'ban', id: 'b1', person: trudy, reason: 'again', everywhere: false } as const;
    expect(await mo.send(ban)).toMatchObject({ type: 'ack' });
    expect(feed.join(admitted('Trudy')).ended()).toBe('banned');
    const nobody = { ...ban, id: 'b2', person: { wiki: 'demo', userId: 'nobody' } };
    expect(await mo.send(nobody)).toMatchObject({ type: 'error', code: 'not_found' });
  });

  test('bans by name, without being in a conversation', async () => {
    const { feed } = await chat.roomWithThree();
    const conversation = { name: room, document: { kind: 'room', wiki: 'demo', key: 'p1' } } as const;
    await chat.moderation.ban(person('Mo'), {
      person: trudy,
      conversation,
      everywhere: true,
      reason: 'x',
      seconds: 60,
    });
    expect(chat.moderation.bannedEverywhere(trudy, 'room:demo:p2')).toBe(true);
    expect(feed.join(admitted('Trudy')).ended()).toBe('banned');
    chat.timing.pass(60_000);
    expect(chat.moderation.bannedEverywhere(trudy, 'room:demo:p2')).toBe(false);
  });

  test('bans from everywhere only where the moderator has something to say', async () => {
    const { feed } = await chat.roomWithThree();
    const conversation = { name: 'room:other:p1', document: { kind: 'room', wiki: 'other', key: 'p1' } } as const;
    const moderator = { ...person('Mo'), wiki: 'other' };
    await chat.moderation.ban(moderator, { person: trudy, conversation, everywhere: true, reason: 'x' });
    await chat.moderation.ban(moderator, { person: person('Mallory'), conversation, everywhere: true, reason: 'x' });
    expect(chat.moderation.bannedEverywhere(trudy, 'room:other:p2')).toBe(true);
    expect(chat.moderation.bannedEverywhere(trudy, 'room:demo:p2')).toBe(false);
    expect(feed.join(admitted('Trudy')).ended()).toBeUndefined();
    expect([...feed.feed.members].map(({ admission }) => admission.person.name)).toContain('Mallory');
  });

  test('mutes a person for a time; it is told and holds at once, and ends by itself', async () => {
    const { mo, mallory: muted, bob } = await chat.roomWithThree();
    const before = bob.frames.length;
    await mo.send({ type: 'mute', id: 'm1', person: mallory, seconds: 60, reason: 'calm down' });
    const until = chat.timing.now() + 60_000;
    expect(muted.last('notice')).toEqual({ type: 'notice', code: 'muted', reason: 'calm down', until });
    expect(muted.last('welcome')).toMatchObject({ canPost: false });
    expect(await muted.send(post('c1', 'but'))).toMatchObject({ code: 'muted' });
    expect(bob.frames).toHaveLength(before);
    chat.timing.pass(60_000);
    expect(muted.last('welcome')).toMatchObject({ canPost: true });
    expect(await muted.send(post('c2', 'sorry'))).toMatchObject({ type: 'ack' });
  });

  test('silences a person who may still take back what they said', async () => {
    const { feed, mo, mallory: muted } = await chat.roomWithThree();
    await muted.send(post('c1', 'regretted'));
    await mo.send({ type: 'mute', id: 'm1', person: mallory, reason: '' });
    const message = feed.messages()[0]?.id ?? '';
    expect(await muted.send({ type: 'edit', id: 'e1', message, text: 'worse' })).toMatchObject({ code: 'muted' });
    expect(await muted.send({ type: 'delete', id: 'd1', message })).toMatchObject({ type: 'ack' });
    expect(feed.messages()).toMatchObject([{ text: '', deletedBy: 'author' }]);
  });

  test('bans a person: every tab is put out at once and cannot come back, also after a restart', async () => {
    const { feed, mo, mallory: banned } = await chat.roomWithThree();
    const otherTab = feed.join(admitted('Mallory'));
    await mo.send({ type: 'ban', id: 'b1', person: mallory, seconds: 3600, reason: 'spam', everywhere: false });
    expect([banned.ended(), otherTab.ended()]).toEqual(['banned', 'banned']);
    expect(banned.last('notice')).toMatchObject({
      code: 'banned',
      reason: 'spam',
      until: chat.timing.now() + 3_600_000,
    });
    expect(feed.join(admitted('Mallory')).ended()).toBe('banned');
    const elsewhere = await chat.openRoom('room:demo:p2');
    expect(elsewhere.join(admitted('Mallory')).ended()).toBeUndefined();
    await chat.restart();
    const again = await chat.openRoom();
    const bob = again.join(admitted('Bob'));
    expect(again.join(admitted('Mallory')).ended()).toBe('banned');
    expect(chat.rooms.count(room)).toBe(1);
    expect(bob.ended()).toBeUndefined();
    chat.timing.pass(3_600_000);
    expect(again.join(admitted('Mallory')).ended()).toBeUndefined();
  });

  test('bans from all conversations; the record stays readable', async () => {
    const { mo, mallory: banned } = await chat.roomWithThree();
    const kept = await chat.openRecord();
    const reading = kept.join(admitted('Mallory'));
    await mo.send({ type: 'ban', id: 'b1', person: mallory, reason: 'spam', everywhere: true });
    expect(banned.ended()).toBe('banned');
    expect(reading.ended()).toBeUndefined();
    expect(reading.last('welcome')).toMatchObject({ canPost: false });
    expect(await reading.send(post('c1', 'x'))).toMatchObject({ code: 'banned' });
    expect(chat.moderation.bannedEverywhere(person('Mallory'), 'room:demo:p2')).toBe(true);
    expect(chat.moderation.bannedEverywhere(person('Bob'), 'room:demo:p2')).toBe(false);
  });

  test('takes a ban back', async () => {
    const { feed, mo } = await chat.roomWithThree();
    await mo.send({ type: 'ban', id: 'b1', person: mallory, reason: 'mistake', everywhere: false });
    const [entry] = (await chat.moderation.log.page({ limit: 1 })).entries;
    const undone = await chat.moderation.undo(entry?.id ?? '', person('Mo'));
    expect(undone).toMatchObject({ undone: { by: person('Mo'), at: chat.timing.now() } });
    expect(feed.join(admitted('Mallory')).ended()).toBeUndefined();
    await chat.restart();
    const again = await chat.openRoom();
    expect(again.join(admitted('Mallory')).ended()).toBeUndefined();
    await expect(chat.moderation.undo('__proto__', person('Mo'))).rejects.toMatchObject({ code: 'not_found' });
  });

  test('kicks a person, who may come back after a minute', async () => {
    const { feed, mo, mallory: kicked } = await chat.roomWithThree();
    await mo.send({ type: 'kick', id: 'k1', person: mallory, reason: 'cool off' });
    expect(kicked.ended()).toBe('kicked');
    expect(feed.join(admitted('Mallory')).ended()).toBe('kicked');
    chat.timing.pass(60_000);
    expect(feed.join(admitted('Mallory')).ended()).toBeUndefined();
  });

  test('cannot name somebody who was never here', async () => {
    const { mo } = await chat.roomWithThree();
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
