// SPDX-License-Identifier: GPL-2.0-or-later
import { messagesField, type Message } from '@parley/protocol/chat/message.ts';
import { beforeEach, describe, expect, test } from 'vitest';
import { applyUpdate, Doc, encodeStateAsUpdate, encodeStateVector } from 'yjs';
import { authorOf } from '../conversation/author.ts';
import type { MessageStore } from '../conversation/message-store.ts';
import { createManualTiming, type ManualTiming } from '../testing/manual-timing.ts';
import { admitted, person } from '../testing/people.ts';
import { createRoomStores, type NamedWords, type RoomStores } from './room-stores.ts';

const minute = 60_000;
const room = 'room:demo:p1';
let timing: ManualTiming;
let before: RoomStores;
let after: RoomStores;

beforeEach(() => {
  timing = createManualTiming();
  before = createRoomStores(3 * minute, timing);
  after = createRoomStores(3 * minute, timing);
});

const said = ({ doc }: MessageStore) =>
  doc
    .getArray<Message>(messagesField)
    .toArray()
    .map(({ text }) => text);
const origin = (command: string) => ({ personKey: 'demo/ann', command });
const post = (store: MessageStore, command: string, text: string) =>
  store.change({ kind: 'post', author: authorOf(admitted('Ann')), text }, origin(command));

const all = () => true;
/** As it goes from node to node. */
const carried = (words: Iterable<NamedWords>) => JSON.parse(JSON.stringify([...words])) as readonly NamedWords[];

describe('Rooms that go from one keeper to the next', () => {
  test('go on where they were, for somebody who reads on with what they have of them', async () => {
    const first = before.open(room);
    await post(first, 'c1', 'one');
    const reader = new Doc();
    applyUpdate(reader, encodeStateAsUpdate(first.doc));
    first.doc.destroy();
    after.inherit(carried(before.words(all)));
    const second = after.open(room);
    expect(second.incarnation).toBe(first.incarnation);
    await post(second, 'c2', 'two');
    applyUpdate(reader, encodeStateAsUpdate(second.doc, encodeStateVector(reader)));
    expect(said({ ...second, doc: reader })).toEqual(['one', 'two']);
  });

  test('remember which commands were carried out and who reacted', async () => {
    const first = before.open(room);
    const result = await post(first, 'c1', 'one');
    const reaction = { kind: 'react', message: result.message ?? '', emoji: '👍' } as const;
    await first.change({ ...reaction, person: person('Ben'), on: true }, origin('c2'));
    after.inherit(carried(before.words(all)));
    const second = after.open(room);
    expect(await second.repeated(origin('c1'))).toEqual(result);
    await second.change({ ...reaction, person: person('Cleo'), on: true }, origin('c3'));
    const [message] = second.doc.getArray<Message>(messagesField).toArray();
    expect(message?.reactions?.['👍']).toMatchObject({ count: 2, people: [person('Ben'), person('Cleo')] });
  });

  test('take no deleted words along', async () => {
    const first = before.open(room);
    const { message = '' } = await post(first, 'c1', 'regretted');
    await first.change({ kind: 'delete', message, by: 'author' }, origin('c2'));
    const [words] = [...before.words(all)];
    expect(Buffer.from(words?.state ?? '', 'base64').toString('latin1')).not.toContain('regretted');
  });

  test('leave behind what ended and what nothing was said in', async () => {
    before.open('room:demo:silent');
    const ended = before.open('room:demo:ended');
    await post(ended, 'c1', 'gone');
    ended.close();
    await post(before.open(room), 'c2', 'here');
    expect([...before.words(all)].map(({ name }) => name)).toEqual([room]);
    expect([...before.words((name) => name !== room)]).toEqual([]);
  });

  test('wait for whoever comes back, and are handed on, but not for ever', async () => {
    await post(before.open(room), 'c1', 'one');
    after.inherit(carried(before.words(all)));
    expect([...after.words(all)].map(({ name }) => name)).toEqual([room]);
    timing.pass(3 * minute + 1);
    expect([...after.words(all)]).toEqual([]);
    expect(said(after.open(room))).toEqual([]);
  });

  test('wait no longer because they are handed on again and again', async () => {
    await post(before.open(room), 'c1', 'one');
    after.inherit(carried(before.words(all)));
    timing.pass(2 * minute);
    const third = createRoomStores(3 * minute, timing);
    third.inherit(carried(after.words(all)));
    timing.pass(minute + 1);
    expect(said(third.open(room))).toEqual([]);
  });

  test('are not waited for any more when another keeper has them', async () => {
    await post(before.open(room), 'c1', 'one');
    after.inherit(carried(before.words(all)));
    after.disown(room);
    expect(said(after.open(room))).toEqual([]);
  });

  test('that cannot be read begin anew instead of staying closed', async () => {
    after.inherit([{ name: room, state: 'not an update', incarnation: 'i', reactions: [], results: [] }]);
    expect(() => after.open(room)).toThrow(Error);
    expect(said(after.open(room))).toEqual([]);
  });

  test('begin with what they always begin with, unless they were handed over', async () => {
    const question = { id: 'q', author: authorOf(admitted('Ann')), text: 'how?', at: 1 } as Message;
    const first = before.open('help:demo:h1', [question]);
    await post(first, 'c1', 'like this');
    after.inherit(carried(before.words(all)));
    expect(said(after.open('help:demo:h1', [question]))).toEqual(['how?', 'like this']);
    expect(said(after.open('help:demo:h2', [question]))).toEqual(['how?']);
  });
});
