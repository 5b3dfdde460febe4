// SPDX-License-Identifier: GPL-2.0-or-later
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { person } from '../testing/people.ts';
import { ModeratedChat, post, room, trudy } from './testing/moderated-chat.ts';

let chat: ModeratedChat;

beforeEach(async () => {
  chat = await ModeratedChat.start();
});
afterEach(() => chat.stop());

describe('A report', () => {
  test('keeps the message alone unless its reporter agrees to more, and gives one receipt', async () => {
    const { feed, mallory: writer, bob } = await chat.roomWithThree();
    await bob.send(post('c1', 'before it'));
    await writer.send(post('c1', 'reported words'));
    const message = feed.messages()[1]?.id ?? '';
    const reply = await bob.send({ type: 'report', id: 'r1', message, reason: 'insult', context: false });
    expect(reply).toMatchObject({ type: 'ack', receipt: expect.stringMatching(/^[\w-]{12}$/) });
    expect(await bob.send({ type: 'report', id: 'r2', message, reason: 'again', context: true })).toMatchObject({
      receipt: reply.type === 'ack' ? reply.receipt : '',
    });
    const [report] = await chat.moderation.reports.list('open', 10);
    expect(report).toMatchObject({
      by: person('Bob'),
      reason: 'insult',
      message: { text: 'reported words' },
      context: [],
    });
  });

  test('holds the lines around it with consent, and goes from open to decided', async () => {
    const { feed, mallory: writer, bob } = await chat.roomWithThree();
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
    const [report] = await chat.moderation.reports.list('open', 10);
    expect(report?.context.map(({ text }) => text)).toEqual(['before it', 'after it']);
    await chat.moderation.reports.step(receipt, person('Mo'), { state: 'taken' });
    expect(await chat.moderation.reports.list('open', 10)).toEqual([]);
    await chat.moderation.reports.step(receipt, person('Mo'), { state: 'decided', decision: 'acted', note: 'muted' });
    expect(await chat.moderation.reports.progress(receipt, person('Bob'))).toEqual({
      receipt,
      state: 'decided',
      decision: 'acted',
    });
    await expect(chat.moderation.reports.progress(receipt, person('Mallory'))).rejects.toMatchObject({
      code: 'not_found',
    });
    await chat.moderation.reports.forget(chat.timing.now() + 1);
    expect(await chat.moderation.reports.list('decided', 10)).toEqual([]);
  });

  test('that is refused keeps nothing', async () => {
    const { feed, mallory: writer, bob } = await chat.roomWithThree();
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
    expect(await chat.moderation.reports.list('open', 10)).toEqual([]);
  });
});

describe('Somebody who reports everything', () => {
  test('is stopped until moderators have caught up', async () => {
    const report = (index: number) =>
      chat.moderation.reports.add({
        document: room,
        title: '',
        by: trudy,
        reason: '',
        message: { id: `m${String(index)}`, clientId: 'c', author: trudy, at: 0, text: 'x', reactions: {} },
        context: [],
      });
    for (let index = 0; index < 50; index += 1) await report(index);
    await expect(report(50)).rejects.toMatchObject({ code: 'rate_limited' });
    const [first] = await chat.moderation.reports.list('open', 1);
    expect(await report(0)).toBe(first?.receipt);
    const step = { state: 'decided', decision: 'dismissed', note: '' } as const;
    await chat.moderation.reports.step(first?.receipt ?? '', person('Mo'), step);
    expect(await report(50)).toEqual(expect.any(String));
  });
});
