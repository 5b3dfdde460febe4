// SPDX-License-Identifier: GPL-2.0-or-later
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { admitted } from '../testing/people.ts';
import { ModeratedChat, post } from './testing/moderated-chat.ts';

let chat: ModeratedChat;

beforeEach(async () => {
  chat = await ModeratedChat.start();
});
afterEach(() => chat.stop());

describe('In rooms', () => {
  test('the same text is taken twice a minute, not three times', async () => {
    const { bob } = await chat.roomWithThree();
    await bob.send(post('c1', 'Buy  now'));
    await bob.send(post('c2', 'buy now'));
    expect(await bob.send(post('c3', 'BUY NOW'))).toMatchObject({ code: 'repeated_text', retryAfter: 60 });
    expect(await bob.send(post('c4', 'something else'))).toMatchObject({ type: 'ack' });
    chat.timing.pass(61_000);
    expect(await bob.send(post('c5', 'buy now'))).toMatchObject({ type: 'ack' });
  });

  test('newcomers send few links, people who have talked a while send more', async () => {
    const { bob } = await chat.roomWithThree();
    expect(await bob.send(post('c1', 'https://a.org https://b.org'))).toMatchObject({ code: 'links_limited' });
    expect(await bob.send(post('c2', 'see https://a.org'))).toMatchObject({ type: 'ack' });
    expect(await bob.send(post('c3', 'and www.b.org'))).toMatchObject({ type: 'ack' });
    expect(await bob.send(post('c4', 'and spam.xyz'))).toMatchObject({ code: 'links_limited' });
    for (const id of ['d1', 'd2', 'd3']) await bob.send(post(id, `words ${id}`));
    expect(await bob.send(post('c5', 'https://a.org https://b.org https://c.org'))).toMatchObject({ type: 'ack' });
  });

  test('to edit is no way around either', async () => {
    const { feed, bob } = await chat.roomWithThree();
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
    const feed = await chat.openRecord();
    const bob = feed.join(admitted('Bob'));
    for (const id of ['c1', 'c2', 'c3']) {
      expect(await bob.send(post(id, 'https://a.org https://b.org'))).toMatchObject({ type: 'ack' });
    }
  });
});
