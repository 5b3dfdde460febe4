// SPDX-License-Identifier: GPL-2.0-or-later
import type { DocumentName } from '@parley/protocol/documents/document-name.ts';
import { errorCodes, ParleyError } from '@parley/protocol/errors/codes.ts';
import { messagesField, type Message } from '@parley/protocol/chat/message.ts';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  applyUpdate,
  createRelativePositionFromTypeIndex,
  Doc,
  encodeRelativePosition,
  encodeStateAsUpdate,
} from 'yjs';
import { openDatabase, type Database } from '../storage/database.ts';
import { createJournal } from '../storage/journal.ts';
import type { Journal } from '../storage/journal-port.ts';
import { createEditChat, type EditChat } from './edit-chat.ts';
import { openFakeFeed } from './testing/fake-feed.ts';
import { createManualTiming, type ManualTiming } from './testing/manual-timing.ts';
import { admitted, admittedModerator, person, silent } from './testing/people.ts';

const name = 'edit-chat:demo:p1';
let db: Database;
let journal: Journal;
let timing: ManualTiming;
let chat: EditChat;
let begunKeys: string[];

const begun = async ({ key }: DocumentName): Promise<void> => void begunKeys.push(key);

beforeEach(async () => {
  db = await openDatabase(':memory:');
  journal = createJournal(db);
  timing = createManualTiming();
  begunKeys = [];
  chat = createEditChat({ db, journal, logger: silent, begun, timing });
});
afterEach(() => db.destroy());

/** The server started anew over the same database. */
function restarted(): EditChat {
  return createEditChat({ db, journal, logger: silent, begun, timing });
}

const post = (id: string, text: string) => ({ type: 'post' as const, id, text });

describe('Posting', () => {
  test('reaches everyone with the author and time of the server', async () => {
    const feed = await openFakeFeed(chat.handler, name);
    const alice = feed.join(admittedModerator('Alice'));
    const bob = feed.join(admitted('Bob'));
    const reply = await alice.send(post('c1', 'Is 3,000 species right?'));
    const [message] = bob.copy.getArray<Message>(messagesField).toArray();
    expect(reply).toEqual({ type: 'ack', id: 'c1', message: message?.id, at: timing.now() });
    expect(message).toMatchObject({
      clientId: 'c1',
      author: { ...person('Alice'), role: 'moderator' },
      text: 'Is 3,000 species right?',
      at: timing.now(),
      reactions: {},
    });
  });

  test('takes nothing about the author from the command', async () => {
    const feed = await openFakeFeed(chat.handler, name);
    const mallory = feed.join(admitted('Mallory'));
    await mallory.send(JSON.stringify({ ...post('c1', 'hello'), author: person('Alice'), at: 1, role: 'moderator' }));
    expect(feed.messages()[0]?.author).toEqual(person('Mallory'));
    expect(feed.messages()[0]?.at).toBe(timing.now());
  });

  test('is committed before anyone sees it', async () => {
    const seen: number[] = [];
    const feed = await openFakeFeed(chat.handler, name);
    feed.feed.doc.on('update', () => seen.push(0));
    const watched: Journal = {
      ...journal,
      appendWith: async (...args) => {
        expect(seen).toEqual([]);
        return journal.appendWith(...args);
      },
    };
    const watchedChat = createEditChat({ db, journal: watched, logger: silent, begun, timing });
    const other = await openFakeFeed(watchedChat.handler, 'edit-chat:demo:p2');
    await other.join(admitted('Alice')).send(post('c1', 'kept first'));
    expect(other.messages()).toHaveLength(1);
  });

  test('that cannot be stored is refused, shown to nobody, and works again later', async () => {
    let broken = false;
    const failing: Journal = {
      ...journal,
      appendWith: async (...args) => {
        if (broken) throw new ParleyError('storage_failed');
        return journal.appendWith(...args);
      },
    };
    const feed = await openFakeFeed(
      createEditChat({ db, journal: failing, logger: silent, begun, timing }).handler,
      name,
    );
    const alice = feed.join(admitted('Alice'));
    await alice.send(post('c1', 'first'));
    broken = true;
    expect(await alice.send(post('c2', 'lost'))).toMatchObject({ type: 'error', id: 'c2', code: 'storage_failed' });
    expect(feed.messages().map((message) => message.text)).toEqual(['first']);
    broken = false;
    expect(await alice.send(post('c2', 'lost'))).toMatchObject({ type: 'ack', id: 'c2' });
    expect(feed.messages().map((message) => message.text)).toEqual(['first', 'lost']);
  });

  test('with a repeated command id is acknowledged with the first result, also after a restart', async () => {
    const feed = await openFakeFeed(chat.handler, name);
    const alice = feed.join(admitted('Alice'));
    const first = await alice.send(post('c1', 'once'));
    timing.pass(5000);
    expect(await alice.send(post('c1', 'once'))).toEqual(first);
    const after = await openFakeFeed(restarted().handler, name);
    expect(await after.join(admitted('Alice')).send(post('c1', 'other words'))).toEqual(first);
    expect(after.messages().map((message) => message.text)).toEqual(['once']);
  });

  test('under the command id of somebody else is a message of its own', async () => {
    const feed = await openFakeFeed(chat.handler, name);
    await feed.join(admitted('Alice')).send(post('constructor', 'one'));
    await feed.join(admitted('Bob')).send(post('constructor', 'two'));
    await feed.join(admitted('Bob')).send(post('__proto__', 'three'));
    expect(feed.messages().map((message) => message.text)).toEqual(['one', 'two', 'three']);
  });

  test('begins the record; looking at an empty conversation writes nothing', async () => {
    const feed = await openFakeFeed(chat.handler, name);
    const alice = feed.join(admitted('Alice'));
    await alice.send({ type: 'typing', id: 't', on: true });
    expect(await db.selectFrom('chat_conversations').selectAll().execute()).toEqual([]);
    expect(begunKeys).toEqual([]);
    await alice.send(post('c1', 'first'));
    await alice.send(post('c2', 'second'));
    expect(begunKeys).toEqual(['p1']);
    const rows = await db.selectFrom('chat_conversations').selectAll().execute();
    expect(rows).toMatchObject([{ document: name, incarnation: alice.last('welcome')?.incarnation }]);
  });

  test('twice at once with the same id makes one message', async () => {
    const feed = await openFakeFeed(chat.handler, name);
    const alice = feed.join(admitted('Alice'));
    await Promise.all([alice.send(post('c1', 'once')), alice.send(post('c1', 'once'))]);
    expect(feed.messages()).toHaveLength(1);
  });

  test('keeps the newest 200 live and all in the record', async () => {
    const generous = { points: 1000, seconds: 1 };
    const rates = { words: generous, reactions: generous, presence: generous, others: generous };
    const feed = await openFakeFeed(
      createEditChat({ db, journal, logger: silent, begun, timing, rates }).handler,
      name,
    );
    const alice = feed.join(admitted('Alice'));
    for (let count = 1; count <= 205; count += 1) await alice.send(post(`c${count}`, `line ${count}`));
    expect(feed.messages()).toHaveLength(200);
    expect(feed.messages()[0]?.text).toBe('line 6');
    const { total } = await db
      .selectFrom('chat_messages')
      .select((column) => column.fn.countAll<number>().as('total'))
      .executeTakeFirstOrThrow();
    expect(total).toBe(205);
  });
});

describe('A refused command', () => {
  test.each([
    ['', 'bad_request', 'not JSON'],
    ['', 'bad_request', '[]'],
    ['x', 'bad_request', JSON.stringify({ type: 'nonsense', id: 'x' })],
    ['c1', 'text_empty', JSON.stringify(post('c1', ' \u200B\u2060\n'))],
    ['c1', 'text_too_long', JSON.stringify(post('c1', 'a'.repeat(1001)))],
    ['c1', 'text_too_long', JSON.stringify(post('c1', 'a'.repeat(50_000)))],
    ['c1', 'too_many_mentions', JSON.stringify(post('c1', '@a @b @c @d @e @f'))],
    ['c1', 'not_found', JSON.stringify({ ...post('c1', 'hi'), replyTo: 'constructor' })],
    ['c1', 'not_found', JSON.stringify({ type: 'edit', id: 'c1', message: '__proto__', text: 'x' })],
    ['c1', 'bad_request', JSON.stringify({ type: 'react', id: 'c1', message: 'm', emoji: '__proto__', on: true })],
    ['c1', 'permission_denied', JSON.stringify({ type: 'close', id: 'c1', reason: '' })],
  ] as const)('is answered to its sender alone with id "%s" and code %s', async (id, code, payload) => {
    const feed = await openFakeFeed(chat.handler, name);
    const alice = feed.join(admitted('Alice'));
    const bob = feed.join(admitted('Bob'));
    const before = bob.frames.length;
    expect(await alice.send(payload)).toMatchObject({ type: 'error', id, code, message: expect.any(String) });
    expect(bob.frames).toHaveLength(before);
    expect(feed.messages()).toEqual([]);
  });

  test('is one by a reader, with the reason from the admission', async () => {
    const feed = await openFakeFeed(chat.handler, name);
    const reader = feed.join(admitted('Reader', { rights: [], readOnly: 'not_signed_in' }));
    expect(reader.last('welcome')).toMatchObject({ canPost: false, kept: true });
    expect(await reader.send(post('c1', 'hello'))).toMatchObject({ code: 'not_signed_in' });
    const muteless = feed.join(admitted('Other', { rights: ['parley-edit'] }));
    expect(await muteless.send(post('c1', 'hello'))).toMatchObject({ code: 'permission_denied' });
  });

  test('is the one that makes a flood, with the seconds to wait', async () => {
    const feed = await openFakeFeed(chat.handler, name);
    const flooder = feed.join(admitted('Flooder'));
    const replies = [];
    for (let count = 0; count < 40; count += 1) replies.push(await flooder.send(post(`c${count}`, `line ${count}`)));
    const refused = replies.filter((reply) => reply.type === 'error');
    expect(refused).toHaveLength(10);
    expect(refused[0]).toMatchObject({ code: 'rate_limited', retryAfter: expect.any(Number) });
  });

  test('has a message for each code', () => {
    expect(errorCodes.text_empty).toMatch(/text/);
  });
});

describe('One message', () => {
  test('is edited and deleted by its author alone, with a trace', async () => {
    const feed = await openFakeFeed(chat.handler, name);
    const alice = feed.join(admitted('Alice'));
    const bob = feed.join(admitted('Bob'));
    await alice.send(post('c1', 'draft'));
    const message = feed.messages()[0]?.id ?? '';
    expect(await bob.send({ type: 'edit', id: 'e1', message, text: 'mine now' })).toMatchObject({
      code: 'permission_denied',
    });
    expect(await bob.send({ type: 'delete', id: 'd1', message })).toMatchObject({ code: 'permission_denied' });
    timing.pass(1000);
    expect(await alice.send({ type: 'edit', id: 'e1', message, text: 'final' })).toMatchObject({
      type: 'ack',
      message,
    });
    expect(feed.messages()[0]).toMatchObject({ text: 'final', editedAt: timing.now() });
    await alice.send({ type: 'delete', id: 'd1', message });
    expect(feed.messages()[0]).toMatchObject({ id: message, text: '', deletedBy: 'author', reactions: {} });
    expect(await alice.send({ type: 'edit', id: 'e2', message, text: 'back' })).toMatchObject({ code: 'not_found' });
  });

  test('leaves no words in the journal once it is deleted', async () => {
    const feed = await openFakeFeed(chat.handler, name);
    const alice = feed.join(admitted('Alice'));
    await alice.send(post('c1', 'unforgettable'));
    await alice.send(post('c2', 'other'));
    await alice.send({ type: 'delete', id: 'd1', message: feed.messages()[0]?.id ?? '' });
    const kept = Buffer.concat((await journal.read(name)).map((entry) => entry.payload)).toString('latin1');
    expect(kept).toContain('other');
    expect(kept).not.toContain('unforgettable');
  });

  test('collects each person once for an emoji', async () => {
    const feed = await openFakeFeed(chat.handler, name);
    const alice = feed.join(admitted('Alice'));
    const bob = feed.join(admitted('Bob'));
    await alice.send(post('c1', 'a source'));
    const message = feed.messages()[0]?.id ?? '';
    await alice.send({ type: 'react', id: 'r1', message, emoji: '❤', on: true });
    await bob.send({ type: 'react', id: 'r1', message, emoji: '❤️', on: true });
    await bob.send({ type: 'react', id: 'r2', message, emoji: '❤️', on: true });
    expect(feed.messages()[0]?.reactions).toEqual({ '❤️': { count: 2, people: [person('Alice'), person('Bob')] } });
    await alice.send({ type: 'react', id: 'r3', message, emoji: '❤️', on: false });
    expect(feed.messages()[0]?.reactions).toEqual({ '❤️': { count: 1, people: [person('Bob')] } });
  });

  test('may point to a passage of the page it belongs to, and to no other', async () => {
    const page = new Doc();
    page.getText('t').insert(0, 'about 3,100 species');
    const position = (index: number) =>
      Buffer.from(encodeRelativePosition(createRelativePositionFromTypeIndex(page.getText('t'), index))).toString(
        'base64',
      );
    const anchor = { document: 'edit:demo:p1.0', start: position(0), end: position(5), quote: 'about\u202E' };
    const feed = await openFakeFeed(chat.handler, name);
    const alice = feed.join(admitted('Alice'));
    await alice.send({ ...post('c1', 'ok?'), anchor });
    expect(feed.messages()[0]?.anchor).toEqual({ ...anchor, quote: 'about' });
    const wrong = [
      { ...anchor, document: 'edit:demo:p2.0' },
      { ...anchor, document: 'edit:other:p1.0' },
      { ...anchor, document: 'room:demo:p1' },
      { ...anchor, start: '' },
      { ...anchor, end: '////////' },
    ];
    for (const [index, bad] of wrong.entries()) {
      expect(await alice.send({ ...post(`w${index}`, 'ok?'), anchor: bad })).toMatchObject({ code: 'bad_request' });
    }
  });
});

describe('After a restart', () => {
  test('a client that comes back with its copy sees each message once, in order', async () => {
    const feed = await openFakeFeed(chat.handler, name);
    const alice = feed.join(admitted('Alice'));
    await alice.send(post('c1', 'one'));
    await alice.send(post('c2', 'two'));
    const again = await openFakeFeed(restarted().handler, name);
    const back = again.join(admitted('Alice'));
    await back.send(post('c3', 'three'));
    applyUpdate(alice.copy, encodeStateAsUpdate(again.feed.doc));
    const texts = alice.copy.getArray<Message>(messagesField).map((message) => message.text);
    expect(texts).toEqual(['one', 'two', 'three']);
    expect(back.last('welcome')?.incarnation).toBe(alice.last('welcome')?.incarnation);
  });

  test('the live document is made to agree with the table', async () => {
    const feed = await openFakeFeed(chat.handler, name);
    const alice = feed.join(admitted('Alice'));
    await alice.send(post('c1', 'one'));
    await alice.send(post('c2', 'two'));
    await db.updateTable('chat_messages').set({ text: 'changed in the table' }).where('client_id', '=', 'c1').execute();
    const again = await openFakeFeed(restarted().handler, name);
    expect(again.messages().map((message) => message.text)).toEqual(['changed in the table', 'two']);
    const third = await openFakeFeed(restarted().handler, name);
    expect(third.messages()).toEqual(again.messages());
  });

  test('a history written in very many parts begins anew with the same messages', async () => {
    const feed = await openFakeFeed(chat.handler, name);
    const alice = feed.join(admitted('Alice'));
    await alice.send(post('c1', 'one'));
    for (let part = 0; part < 500; part += 1) {
      const scribe = new Doc();
      scribe.getMap('part').set(`${part}`, part);
      await journal.append(name, encodeStateAsUpdate(scribe));
    }
    const again = await openFakeFeed(restarted().handler, name);
    expect(again.messages()).toEqual(feed.messages());
    expect(again.feed.doc.store.clients.size).toBe(1);
    expect(again.join(admitted('Alice')).last('welcome')?.incarnation).not.toBe(alice.last('welcome')?.incarnation);
    const third = await openFakeFeed(restarted().handler, name);
    expect(third.messages()).toEqual(feed.messages());
  });

  test('over a lost journal clients are told to drop their copy', async () => {
    const feed = await openFakeFeed(chat.handler, name);
    const alice = feed.join(admitted('Alice'));
    await alice.send(post('c1', 'one'));
    await journal.drop(name);
    const again = await openFakeFeed(restarted().handler, name);
    const back = again.join(admitted('Alice'));
    expect(back.last('welcome')?.incarnation).not.toBe(alice.last('welcome')?.incarnation);
    expect(again.messages().map((message) => message.text)).toEqual(['one']);
  });
});

describe('An event', () => {
  test('is told once, whether or not somebody is there', async () => {
    const event = {
      by: person('Alice'),
      id: 'published-7',
      event: { kind: 'published', revision: 7, summary: 's' },
    } as const;
    await chat.addEvent(name, event);
    await chat.addEvent(name, event);
    const feed = await openFakeFeed(chat.handler, name);
    const alice = feed.join(admitted('Alice'));
    expect(alice.copy.getArray<Message>(messagesField).toArray()).toMatchObject([
      { author: person('Alice'), event: { kind: 'published', revision: 7 } },
    ]);
    await chat.addEvent(name, { ...event, id: 'published-8' });
    expect(alice.copy.getArray(messagesField).length).toBe(2);
    const message = feed.messages()[0]?.id ?? '';
    expect(await alice.send({ type: 'edit', id: 'e', message, text: 'x' })).toMatchObject({
      code: 'permission_denied',
    });
  });
});
