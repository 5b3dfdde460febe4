// SPDX-License-Identifier: GPL-2.0-or-later
import { parseDocumentName } from '@parley/protocol/documents/document-name.ts';
import { pino } from 'pino';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import * as Y from 'yjs';
import type { Admission } from '../../identity/admission.ts';
import type { FeedHandler } from '../feed.ts';
import { createGuarded } from '../guarded.ts';
import { standardLimits } from '../limits.ts';
import type { Outlet } from '../member.ts';
import { silentMetrics } from '../metrics.ts';
import { createFeedCarrier } from './feed-carrier.ts';
import type { FeedMembership } from './feed-membership.ts';

describe('commands in the rooms of a server', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  /** What was carried out and written, in order. */
  let log: string[] = [];

  const handler: FeedHandler = {
    open: async () => new Y.Doc(),
    joined: () => undefined,
    left: (_feed, member) => void log.push(`${member.admission.person.name} left`),
    emptied: (feed) => {
      const messages = feed.doc.getArray('messages').length;
      if (messages > 0) log.push(`empty: ${String(messages)}`);
      return messages === 0;
    },
    command: async (feed, member, payload) => {
      log.push(`${member.admission.person.name}: ${payload}`);
      await Promise.resolve();
      feed.doc.getArray('messages').push([payload]);
    },
  };

  function outletOf(name: string): Outlet {
    return {
      address: 'room',
      shareAddress: () => undefined,
      send: () => undefined,
      write: () => void log.push(`to ${name}`),
      expel: () => undefined,
      disconnect: () => undefined,
    };
  }

  async function startRooms() {
    const silent = pino({ level: 'silent' });
    const carrier = createFeedCarrier({
      guarded: createGuarded(silent, silentMetrics),
      limits: standardLimits,
      metrics: silentMetrics,
    });
    carrier.handle('room', handler);
    const enter = async (room: string, name: string, others = 0): Promise<FeedMembership> => {
      const document = parseDocumentName(room);
      if (document === undefined) throw new Error(`${room} is no document`);
      const admission: Admission = {
        person: { wiki: 'demo', userId: name, name },
        document: room,
        roles: [],
        rights: ['parley-chat'],
      };
      for (let count = 0; count < others; count += 1) {
        await carrier.join(room, document, admission, { ...outletOf(name), write: () => undefined });
      }
      const member = (await carrier.join(room, document, admission, outletOf(name))) as FeedMembership;
      member.start();
      return member;
    };
    return { carrier, enter };
  }

  beforeEach(() => {
    log = [];
  });

  const say = (member: FeedMembership, payload: string): void => member.receive({ kind: 'stateless', payload });
  const turn = (): Promise<unknown> => vi.advanceTimersByTimeAsync(0);

  /** So many deliveries that the server counts as busy. */
  async function makeBusy(enter: (room: string, name: string, others: number) => Promise<FeedMembership>) {
    const busy = await enter('room:demo:busy', 'Busy', 3000);
    say(busy, 'much');
    busy.leave();
    await turn();
    log = [];
  }

  test('are carried out at once, and sent on in the same turn, while there is little to do', async () => {
    const { enter } = await startRooms();
    const alice = await enter('room:demo:p1', 'Alice');
    say(alice, 'one');
    expect(log).toEqual(['Alice: one']);
    await turn();
    expect(log).toEqual(['Alice: one', 'to Alice']);
  });

  test('wait for each other while there is much to do, and are carried out and sent on in one go', async () => {
    const { enter } = await startRooms();
    const alice = await enter('room:demo:p1', 'Alice');
    const bob = await enter('room:demo:p2', 'Bob');
    await makeBusy(enter);
    say(alice, 'one');
    await vi.advanceTimersByTimeAsync(20);
    say(bob, 'two');
    expect(log).toEqual([]);
    await vi.advanceTimersByTimeAsync(30);
    expect(log).toEqual(['Alice: one', 'Bob: two', 'to Alice', 'to Bob']);
  });

  test('of one person stay in their order', async () => {
    const { enter } = await startRooms();
    const alice = await enter('room:demo:p1', 'Alice');
    await makeBusy(enter);
    for (const payload of ['one', 'two', 'three']) say(alice, payload);
    await vi.advanceTimersByTimeAsync(50);
    expect(log.filter((line) => line.startsWith('Alice'))).toEqual(['Alice: one', 'Alice: two', 'Alice: three']);
  });

  test('are carried out though their sender goes at once, and only once', async () => {
    const { enter } = await startRooms();
    const alice = await enter('room:demo:p1', 'Alice');
    await enter('room:demo:p1', 'Bob');
    await makeBusy(enter);
    say(alice, 'bye');
    alice.leave();
    await vi.advanceTimersByTimeAsync(200);
    expect(log).toEqual(['Alice: bye', 'Alice left', 'to Bob']);
  });

  test('are all carried out, in their order, though their sender goes before the window ends', async () => {
    const { enter } = await startRooms();
    const alice = await enter('room:demo:p1', 'Alice');
    await makeBusy(enter);
    for (const payload of ['no longer typing', 'bye', 'and thanks']) say(alice, payload);
    alice.leave();
    say(alice, 'never');
    await vi.advanceTimersByTimeAsync(200);
    expect(log).toEqual(['Alice: no longer typing', 'Alice: bye', 'Alice: and thanks', 'Alice left', 'empty: 3']);
  });

  test('are in their room before it is asked whether it may go', async () => {
    const { carrier, enter } = await startRooms();
    const alice = await enter('room:demo:p1', 'Alice');
    await makeBusy(enter);
    say(alice, 'first words');
    alice.leave();
    carrier.sweep();
    await vi.advanceTimersByTimeAsync(200);
    expect(carrier.find('room:demo:p1')?.doc.getArray('messages').toArray()).toEqual(['first words']);
    expect(log).toEqual(['Alice: first words', 'Alice left', 'empty: 1']);
  });

  test('of somebody who is put out meanwhile are not carried out', async () => {
    const { enter } = await startRooms();
    const alice = await enter('room:demo:p1', 'Alice');
    await makeBusy(enter);
    for (const payload of ['one', 'two']) say(alice, payload);
    alice.drop();
    alice.leave();
    await vi.advanceTimersByTimeAsync(200);
    expect(log).toEqual(['Alice left']);
  });

  test('do not wait twice in a room that is large and busy itself', async () => {
    const { enter } = await startRooms();
    const alice = await enter('room:demo:p1', 'Alice', 3000);
    say(alice, 'one');
    await vi.advanceTimersByTimeAsync(1);
    log = [];
    say(alice, 'two');
    await turn();
    expect(log).toEqual(['Alice: two']);
    await vi.advanceTimersByTimeAsync(155);
    expect(log).toEqual(['Alice: two', 'to Alice']);
  });

  test('let the news of who is there wait, but not their own', async () => {
    const { carrier, enter } = await startRooms();
    await enter('room:demo:p1', 'Alice');
    await makeBusy(enter);
    const feed = carrier.find('room:demo:p1');
    feed?.broadcast('Bob came');
    await turn();
    expect(log).toEqual([]);
    feed?.doc.getArray('messages').push(['from elsewhere']);
    await turn();
    expect(log).toEqual(['to Alice']);
    await vi.advanceTimersByTimeAsync(200);
    expect(log).toEqual(['to Alice']);
  });
});
