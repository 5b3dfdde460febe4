// SPDX-License-Identifier: GPL-2.0-or-later
import type { Message } from '@parley/protocol/chat/message.ts';
import { expect, test } from 'vitest';
import { ReadMarker } from './read-marker.ts';

function said(at: number): Message {
  return {
    id: `m${at}`,
    clientId: `c${at}`,
    author: { wiki: 'demo', userId: 'ann', name: 'Ann' },
    text: 'words',
    at,
    reactions: {},
  };
}

function storage() {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
}

const nobody = (): boolean => false;

test('What was said before one came is not new; what comes later is, also in a room that was empty', () => {
  const talking = new ReadMarker(storage(), 'room:demo:silk', 'bob');
  talking.begin([said(1)]);
  expect(talking.unread([said(1), said(2)], nobody)).toEqual([said(2)]);
  const empty = new ReadMarker(storage(), 'room:demo:loom', 'bob');
  empty.begin([]);
  expect(empty.unread([said(1), said(2)], nobody)).toEqual([said(1), said(2)]);
});

test('Who was here before comes back to what is new since then', () => {
  const shared = storage();
  new ReadMarker(shared, 'room:demo:silk', 'bob').read([said(1)]);
  const again = new ReadMarker(shared, 'room:demo:silk', 'bob');
  again.begin([said(1), said(2)]);
  expect(again.unread([said(1), said(2)], nobody)).toEqual([said(2)]);
  expect(again.unread([said(2)], () => true)).toEqual([]);
});
