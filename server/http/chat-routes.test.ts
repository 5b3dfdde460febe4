// SPDX-License-Identifier: GPL-2.0-or-later
import type { Message } from '@parley/protocol/chat/message.ts';
import { ParleyError } from '@parley/protocol/errors/codes.ts';
import type { MessagePage } from '@parley/protocol/http/api.ts';
import type { Person } from '@parley/protocol/identity/person.ts';
import { fastify, type FastifyInstance } from 'fastify';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createEditChat } from '../chat/edit-chat.ts';
import { createReadPositions } from '../chat/record/read-position.ts';
import { createRecordReader } from '../chat/record/record-reader.ts';
import { openFakeFeed, type FakeFeed } from '../chat/testing/fake-feed.ts';
import { createManualTiming } from '../chat/testing/manual-timing.ts';
import { admitted, person, silent } from '../chat/testing/people.ts';
import { openDatabase, type Database } from '../storage/database.ts';
import { createJournal } from '../storage/journal.ts';
import type { Editing } from '../editing/editing.ts';
import type { Note, Wiki } from '../wiki/port.ts';
import { registerTalkPageRoutes } from './talk-page-routes.ts';
import { createWikiSides } from './wiki-side.ts';
import { registerChatRoutes } from './chat-routes.ts';
import { registerErrorAnswers } from './error-answers.ts';
import { createRateLimits } from './rate-limit.ts';

const document = 'edit-chat:demo:p1';
let db: Database;
let app: FastifyInstance;
let feed: FakeFeed;
let asking: Person | undefined;

/** Everyone may read page 1, nobody page 2. */
const wiki = {
  id: 'demo',
  publishing: { kind: 'server' },
  leaveNote: async (note) => {
    left.push(note);
    return { title: note.title, revision: 7 };
  },
  access: async (_person, page) => ({ read: page.pageId === 1, edit: false, rights: [], roles: [] }),
} as Pick<Wiki, 'id' | 'access' | 'publishing' | 'leaveNote'> as Wiki;

let left: Note[];

const editing = {
  pageKeys: {
    pageOf: async (key: string) =>
      key === 'p1' || key === 'p2' ? { title: key, pageId: Number(key.slice(1)), latestRevision: 1 } : undefined,
  },
} as unknown as Editing;

beforeEach(async () => {
  db = await openDatabase(':memory:');
  left = [];
  const timing = createManualTiming();
  const generous = { points: 10_000, seconds: 1 };
  const rates = { words: generous, reactions: generous, presence: generous, others: generous };
  const journal = createJournal(db);
  const chat = createEditChat({ db, journal, logger: silent, timing, rates, begun: async () => undefined });
  feed = await openFakeFeed(chat.handler, document);
  asking = undefined;
  const sides = createWikiSides([{ wiki, editing, roomsFor: async () => [] }]);
  app = fastify();
  registerErrorAnswers(app);
  app.decorateRequest('person', undefined);
  app.addHook('onRequest', async (request) => {
    request.person = asking;
  });
  registerTalkPageRoutes(app, {
    sides,
    record: createRecordReader(db),
    limit: createRateLimits().perMinute('uses', 100),
  });
  registerChatRoutes(app, {
    sides,
    record: createRecordReader(db),
    readPositions: createReadPositions(db, timing),
    limit: createRateLimits().perMinute('uses', 5),
  });
});
afterEach(async () => {
  await app.close();
  await db.destroy();
});

async function say(name: string, ...texts: readonly string[]): Promise<void> {
  const member = feed.join(admitted(name));
  for (const text of texts) {
    const reply = await member.send({ type: 'post', id: `c${(counter += 1)}`, text });
    expect(reply).toMatchObject({ type: 'ack' });
  }
}
let counter = 0;

async function page(query: string): Promise<MessagePage> {
  const answer = await app.inject(`/api/chat/${document}/messages${query}`);
  expect(answer.statusCode).toBe(200);
  return answer.json<MessagePage>();
}

const texts = (messages: readonly Message[]): readonly string[] => messages.map((message) => message.text);
const numbered = (from: number, to: number): string[] =>
  Array.from({ length: to - from + 1 }, (_, index) => `line ${from + index}`);

describe('The record', () => {
  test('is empty before anyone spoke', async () => {
    expect(await page('')).toEqual({ messages: [] });
  });

  test('is paged from the newest message to the first and back, oldest first', async () => {
    await say('Alice', ...numbered(1, 25));
    const newest = await page('?limit=10');
    expect(texts(newest.messages)).toEqual(numbered(16, 25));
    expect(newest.after).toBeUndefined();
    const middle = await page(`?limit=10&before=${newest.before}`);
    expect(texts(middle.messages)).toEqual(numbered(6, 15));
    const first = await page(`?limit=10&before=${middle.before}`);
    expect(texts(first.messages)).toEqual(numbered(1, 5));
    expect(first.before).toBeUndefined();
    expect(texts((await page(`?limit=10&after=${first.after}`)).messages)).toEqual(numbered(6, 15));
  });

  test('is opened around a message', async () => {
    await say('Alice', ...numbered(1, 25));
    const id = feed.messages()[11]?.id;
    const around = await page(`?limit=6&around=${id}`);
    expect(texts(around.messages)).toEqual(numbered(10, 15));
    expect(around.before).toBe(around.messages[0]?.id);
    expect(around.after).toBe(around.messages[5]?.id);
    const last = await page(`?limit=6&around=${feed.messages()[24]?.id}`);
    expect(texts(last.messages)).toEqual(numbered(23, 25));
    expect(last.after).toBeUndefined();
  });

  test('never gives more than 200 messages at once', async () => {
    await say('Alice', ...numbered(1, 210));
    expect((await page('?limit=100000')).messages).toHaveLength(200);
  });

  test('shows edited words, traces and reactions of messages that are not live any more', async () => {
    await say('Alice', 'very old');
    const id = feed.messages()[0]?.id ?? '';
    await say('Alice', ...numbered(1, 200));
    expect(feed.messages().some((message) => message.id === id)).toBe(false);
    const alice = feed.join(admitted('Alice'));
    await alice.send({ type: 'edit', id: 'e', message: id, text: 'very old indeed' });
    await alice.send({ type: 'react', id: 'r', message: id, emoji: '👍', on: true });
    const { messages } = await page(`?around=${id}&limit=2`);
    expect(messages[0]).toMatchObject({ text: 'very old indeed', reactions: { '👍': { count: 1 } } });
  });
});

describe('Searching the record', () => {
  test('finds all words in any order, the last one by its beginning, whatever the accents', async () => {
    await say('Alice', 'Orb-weavers build spiral webs', 'A café near the loom', 'webs of lies');
    expect(texts((await page('?q=webs+orb')).messages)).toEqual(['Orb-weavers build spiral webs']);
    expect(texts((await page('?q=spir')).messages)).toEqual(['Orb-weavers build spiral webs']);
    expect(texts((await page('?q=CAFE')).messages)).toEqual(['A café near the loom']);
    expect((await page('?q=loom+webs')).messages).toEqual([]);
  });

  test('finds words of scripts without spaces', async () => {
    await say('Alice', '蜘蛛の巣は丈夫です', 'แมงมุมถักใย', '거미줄을 짠다');
    expect((await page(`?q=${encodeURIComponent('の巣')}`)).messages).toHaveLength(1);
    expect((await page(`?q=${encodeURIComponent('巣')}`)).messages).toHaveLength(1);
    expect((await page(`?q=${encodeURIComponent('蜘蛛は')}`)).messages).toHaveLength(0);
    expect((await page(`?q=${encodeURIComponent('ถักใย')}`)).messages).toHaveLength(1);
    expect((await page(`?q=${encodeURIComponent('거미줄')}`)).messages).toHaveLength(1);
  });

  test.each(['"', '*', 'NEAR(', 'a OR b', 'words:x', "'; drop table chat_messages; --", '^', '-a', '{', '\u0000'])(
    'treats %s as words and never as an operator',
    async (query) => {
      await say('Alice', 'something else');
      expect((await page(`?q=${encodeURIComponent(query)}`)).messages).toEqual([]);
    },
  );

  test('forgets what was edited away or deleted', async () => {
    await say('Alice', 'secret plan', 'open plan');
    const [first, second] = feed.messages();
    const alice = feed.join(admitted('Alice'));
    await alice.send({ type: 'edit', id: 'e', message: first?.id ?? '', text: 'harmless plan' });
    await alice.send({ type: 'delete', id: 'd', message: second?.id ?? '' });
    expect((await page('?q=secret')).messages).toEqual([]);
    expect(texts((await page('?q=plan')).messages)).toEqual(['harmless plan']);
  });

  test('pages through many hits', async () => {
    await say('Alice', ...numbered(1, 12), 'other');
    const newest = await page('?q=line&limit=5');
    expect(texts(newest.messages)).toEqual(numbered(8, 12));
    expect(texts((await page(`?q=line&limit=5&before=${newest.before}`)).messages)).toEqual(numbered(3, 7));
  });
});

describe('Exporting the record', () => {
  const get = async (format: string): Promise<string> =>
    (await app.inject(`/api/chat/${document}/export?format=${format}`)).body;

  test('gives all messages as JSON', async () => {
    expect(JSON.parse(await get('json'))).toEqual({ messages: [] });
    await say('Alice', 'one', 'two');
    expect(texts((JSON.parse(await get('json')) as MessagePage).messages)).toEqual(['one', 'two']);
  });

  test('gives plain text with names and times', async () => {
    await say('Alice', 'one\ntwo');
    expect(await get('text')).toBe('[2026-11-22 14:05] Alice: one\n    two\n');
  });

  test('gives wikitext in which nothing that was said is markup', async () => {
    await say('Alice', 'see [[Spider]] {{delete}} ~~~~ </nowiki> <b>x</b>');
    const bob = feed.join(admitted('Bob'));
    await bob.send({ type: 'post', id: 'r', text: 'agreed', replyTo: feed.messages()[0]?.id ?? '' });
    expect(await get('wikitext')).toBe(
      '* <nowiki>see [[Spider]] {{delete}} ~~~~ &lt;/nowiki&gt; &lt;b&gt;x&lt;/b&gt;</nowiki> — [[User:Alice|Alice]] 14:05, 22 November 2026 (UTC)\n' +
        ':* <nowiki>agreed</nowiki> — [[User:Bob|Bob]] 14:05, 22 November 2026 (UTC)\n',
    );
  });

  test('refuses a format it does not know', async () => {
    expect((await app.inject(`/api/chat/${document}/export?format=exe`)).statusCode).toBe(400);
  });
});

describe('The read position', () => {
  test('counts the messages of others after it, and moves only forward', async () => {
    await say('Bob', 'one', 'two', 'three');
    await say('Alice', 'four');
    asking = person('Alice');
    const read = (): Promise<unknown> => app.inject(`/api/chat/${document}/read`).then((answer) => answer.json());
    expect(await read()).toEqual({ unread: 3 });
    const move = (index: number) =>
      app.inject({
        method: 'PUT',
        url: `/api/chat/${document}/read`,
        payload: { message: feed.messages()[index]?.id },
      });
    expect((await move(1)).json()).toEqual({ message: feed.messages()[1]?.id, unread: 1 });
    await move(0);
    expect(await read()).toEqual({ message: feed.messages()[1]?.id, unread: 1 });
  });

  test('needs a person and a message of this record', async () => {
    expect((await app.inject(`/api/chat/${document}/read`)).statusCode).toBe(401);
    asking = person('Alice');
    const put = { method: 'PUT', url: `/api/chat/${document}/read`, payload: { message: '__proto__' } } as const;
    expect((await app.inject(put)).statusCode).toBe(404);
  });

  test('is not moved without end', async () => {
    asking = person('Alice');
    const put = { method: 'PUT', url: `/api/chat/${document}/read`, payload: { message: 'm' } } as const;
    for (let step = 0; step < 5; step += 1) expect((await app.inject(put)).statusCode).toBe(404);
    expect((await app.inject(put)).statusCode).toBe(429);
  });
});

describe('What has no record', () => {
  test.each([
    ['room:demo:p1', 404],
    ['social:demo:x', 404],
    ['edit:demo:p1.0', 404],
    ['edit-chat:other:p1', 404],
    ['edit-chat:demo:p99', 404],
    ['__proto__', 404],
    ['edit-chat:demo:p2', 401],
  ])('%s is answered with %i', async (name, status) => {
    for (const path of ['messages', 'export', 'read']) {
      const answer = await app.inject(`/api/chat/${encodeURIComponent(name)}/${path}`);
      expect(answer.statusCode).toBe(status);
      expect(answer.json()).toMatchObject({
        error: { code: new ParleyError(status === 401 ? 'not_signed_in' : 'not_found').code },
      });
    }
  });
});

describe('Messages for the talk page', () => {
  const ask = (path: string, payload: object) =>
    app.inject({ method: 'POST', url: `/api/chat/${document}/${path}`, payload });

  test('are left on it by the server where it publishes', async () => {
    await say('Alice', 'One.', 'Two.');
    const { messages } = await page('');
    asking = messages[0]?.author;
    const ids = messages.map(({ id }) => id);
    const answer = await ask('talk', { messages: ids.toReversed(), heading: ' From  the chat ' });
    expect(answer.statusCode).toBe(201);
    expect(left).toMatchObject([{ title: 'Talk:p1', heading: 'From the chat', by: { name: 'Alice' } }]);
    expect(left[0]?.text).toMatch(/Alice, .*: One\.\n\nAlice, .*: Two\./u);
  });

  test('are for people who signed in, and must be some of this record', async () => {
    await say('Alice', 'One.');
    const { messages } = await page('');
    expect((await ask('talk', { messages: [messages[0]?.id], heading: 'x' })).statusCode).toBe(401);
    asking = messages[0]?.author;
    expect((await ask('talk', { messages: ['nothing'], heading: 'x' })).statusCode).toBe(404);
    expect((await ask('talk', { messages: [], heading: 'x' })).statusCode).toBe(400);
    expect((await ask('talk', { messages: [messages[0]?.id], heading: '' })).statusCode).toBe(400);
  });
});
