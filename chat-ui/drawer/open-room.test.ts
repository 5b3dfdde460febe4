// SPDX-License-Identifier: GPL-2.0-or-later
// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest';
import { keepDrawer, keptDrawer } from './open-room.ts';

const room = { document: 'social:demo:r1', title: 'Tea house', topic: 'what we say about it' };

beforeEach(() => sessionStorage.clear());

test('the rooms a person is in go along to the next page', () => {
  keepDrawer({ rooms: [room], current: room.document, open: true, help: [] });
  expect(keptDrawer()).toEqual({ rooms: [{ ...room, topic: '' }], current: room.document, open: true, help: [] });
});

test('what is written about a room is not kept by the browser', () => {
  keepDrawer({ rooms: [room], open: true, help: [] });
  expect(JSON.stringify({ ...sessionStorage })).not.toContain('what we say');
});

test('a storage that holds something else opens nothing', () => {
  sessionStorage.setItem('parley.drawer', '{"rooms":[1,{"title":2}],"open":"yes"}');
  expect(keptDrawer()).toEqual({ rooms: [], open: false, help: [] });
});
