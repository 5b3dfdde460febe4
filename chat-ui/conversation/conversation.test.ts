// SPDX-License-Identifier: GPL-2.0-or-later
import type { Message } from '@parley/protocol/chat/message.ts';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { FakeFeed } from '../testing/fake-feed.ts';
import { memoryStorage, type TextStorage } from './browser-storage.ts';
import { Conversation } from './conversation.ts';

const alice = { wiki: 'demo', userId: '1', name: 'Alice' };
const bob = { wiki: 'demo', userId: '2', name: 'Bob' };

let feed: FakeFeed;
let storage: TextStorage;
let opened: Conversation[];

function open(person = alice, pages: readonly Message[] = []) {
  const connection = feed.connectionOf(person);
  const arrived: string[] = [];
  const conversation = new Conversation({
    connection,
    document: 'edit-chat:demo:p1',
    person,
    storage,
    fetchPage: async () => ({ messages: pages }),
    onChange: () => undefined,
    onArrived: (messages) => arrived.push(...messages.map((message) => message.text)),
    onNotice: () => undefined,
  });
  opened.push(conversation);
  return { conversation, connection, arrived };
}

const texts = (conversation: Conversation) => conversation.messages.map((message) => message.text);
const pendingTexts = (conversation: Conversation) => conversation.pending.map((message) => message.text);

function messageOf(text: string, at: number, author = bob): Message {
  return { id: `old-${text}`, clientId: `c-${text}`, author, at, text, reactions: {} };
}

beforeEach(() => {
  feed = new FakeFeed(true);
  storage = memoryStorage();
  opened = [];
});

afterEach(() => opened.forEach((conversation) => conversation.close()));

describe('a message', () => {
  test('is shown at once and arrives once', async () => {
    const { conversation } = open();
    const other = open(bob);
    await expect.poll(() => conversation.online).toBe(true);
    conversation.post({ text: 'hello' });
    expect(pendingTexts(conversation)).toEqual(['hello']);
    await expect.poll(() => texts(other.conversation)).toEqual(['hello']);
    expect(pendingTexts(conversation)).toEqual([]);
    expect(other.arrived).toEqual(['hello']);
  });

  test('written offline waits and is sent in order on return', async () => {
    const { conversation, connection } = open();
    await expect.poll(() => conversation.online).toBe(true);
    connection.cut();
    conversation.post({ text: 'one' });
    conversation.post({ text: 'two' });
    expect(texts(conversation)).toEqual([]);
    connection.restore();
    await expect.poll(() => texts(conversation)).toEqual(['one', 'two']);
    expect(pendingTexts(conversation)).toEqual([]);
  });

  test('whose answer was lost is sent again under its id, and is there once', async () => {
    const { conversation, connection } = open();
    await expect.poll(() => conversation.online).toBe(true);
    feed.silent = true;
    conversation.post({ text: 'once' });
    await expect.poll(() => feed.received).toHaveLength(1);
    connection.cut();
    feed.silent = false;
    connection.restore();
    await expect.poll(() => texts(conversation)).toEqual(['once']);
    const ids = feed.received.filter((command) => command.type === 'post').map((command) => command.id);
    expect(new Set(ids).size).toBe(1);
    expect(ids).toHaveLength(2);
  });

  test('not sent yet survives a reload', async () => {
    const first = open();
    await expect.poll(() => first.conversation.online).toBe(true);
    first.connection.cut();
    first.conversation.post({ text: 'before the reload' });
    first.conversation.close();
    const { conversation } = open();
    await expect.poll(() => texts(conversation)).toEqual(['before the reload']);
  });

  test('that is refused stays, with the reason, and can be tried again', async () => {
    const { conversation } = open();
    await expect.poll(() => conversation.online).toBe(true);
    feed.failNext = 'repeated_text';
    conversation.post({ text: 'again' });
    await expect.poll(() => conversation.pending[0]?.state).toEqual({ kind: 'failed', code: 'repeated_text' });
    conversation.retry(conversation.pending[0]?.clientId ?? '');
    await expect.poll(() => texts(conversation)).toEqual(['again']);
    expect(conversation.pending).toEqual([]);
  });
});

describe('the messages', () => {
  test('of the first sync are not news', async () => {
    feed.add(messageOf('old', 1));
    const { conversation, arrived } = open();
    await expect.poll(() => texts(conversation)).toEqual(['old']);
    expect(arrived).toEqual([]);
  });

  test('of another incarnation take the place of all before', async () => {
    const { conversation, connection } = open();
    await expect.poll(() => conversation.online).toBe(true);
    conversation.post({ text: 'gone with the room' });
    await expect.poll(() => texts(conversation)).toHaveLength(1);
    connection.cut();
    feed.beginAnew('second');
    feed.add(messageOf('new room', 5));
    connection.restore();
    await expect.poll(() => texts(conversation)).toEqual(['new room']);
  });

  test('begin anew once, even when each joining makes another conversation', async () => {
    const { conversation, connection } = open();
    await expect.poll(() => conversation.online).toBe(true);
    connection.cut();
    const opened = vi.spyOn(connection, 'open');
    feed.beginAnewEachTime();
    connection.restore();
    await expect.poll(() => conversation.online).toBe(true);
    expect(opened).toHaveBeenCalledTimes(1);
  });

  test('page in before the live ones, without doubles', async () => {
    feed.add(messageOf('three', 3));
    const { conversation } = open(alice, [messageOf('one', 1), messageOf('two', 2), messageOf('three', 3)]);
    await expect.poll(() => conversation.synced).toBe(true);
    await conversation.loadOlder();
    expect(texts(conversation)).toEqual(['one', 'two', 'three']);
    expect(conversation.older).toBe('beginning');
  });
});

test('a change to a message that cannot be sent says so', async () => {
  const { conversation, connection } = open();
  await expect.poll(() => conversation.online).toBe(true);
  connection.cut();
  expect(await conversation.command({ type: 'delete', message: 'm1' })).toEqual({ type: 'unanswered' });
});
