// SPDX-License-Identifier: GPL-2.0-or-later
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createPostLimits, type PostLimits } from '../../chat/moderation/post-limits.ts';
import { createRoomStarts, type RoomStarts } from '../../chat/rooms/room-starts.ts';
import { admitted } from '../../chat/testing/people.ts';
import { systemTiming } from '../../chat/timing.ts';
import { createRateLimits, type RateLimit, type RateLimits } from '../../http/rate-limit.ts';
import { shareCounts } from './share-counts.ts';

type Listener = (message: unknown, from: string) => void;
type Node = {
  readonly posts: PostLimits;
  readonly starts: RoomStarts;
  readonly uses: RateLimits;
  readonly tokens: RateLimit;
  stop(): void;
};

const mallory = admitted('Mallory');
let listeners: { readonly name: string; readonly listener: Listener }[];
/** How many entries were told. */
let told: number;
let isAway: boolean;
let one: Node;
let other: Node;

function node(name: string): Node {
  const counts = shareCounts({
    announce: (_topic, message) => {
      const text = JSON.stringify(message);
      told += Object.values(message as Record<string, unknown[]>).reduce((sum, list) => sum + list.length, 0);
      if (isAway) return;
      for (const each of listeners) if (each.name !== name) each.listener(JSON.parse(text), name);
    },
    onAnnounced: (_topic, listener) => void listeners.push({ name, listener }),
  });
  const posts = createPostLimits(systemTiming, counts.post);
  const starts = createRoomStarts(systemTiming, { rooms: 3, seconds: 3600 }, counts.start);
  const uses = createRateLimits(counts.use);
  const tokens = uses.perMinute('tokens', 20);
  return { posts, starts, uses, tokens, ...counts.begin({ posts, starts, uses }) };
}

beforeEach(() => {
  vi.useFakeTimers();
  listeners = [];
  told = 0;
  isAway = false;
  one = node('one');
  other = node('other');
});

afterEach(() => {
  one.stop();
  other.stop();
  vi.useRealTimers();
});

const aSecond = () => vi.advanceTimersByTimeAsync(1_000);
const post = (where: Node, text: string, document = 'room:demo:p1', trusted = false, slowSeconds = 0) =>
  where.posts.admit({ document, person: mallory.person, text, slowSeconds, trusted });

test('the same text in rooms of two nodes is a repeat', async () => {
  post(one, 'Buy this');
  post(other, 'buy  THIS', 'room:demo:p2');
  await aSecond();
  expect(() => post(one, 'Buy this')).toThrow(expect.objectContaining({ code: 'repeated_text' }));
  expect(() => post(other, 'Buy this')).toThrow(expect.objectContaining({ code: 'repeated_text' }));
  post(other, 'Something else');
});

test('a newcomer sends few links, in whatever rooms; who has written enough is a newcomer nowhere', async () => {
  post(one, 'https://one.example');
  post(one, 'https://two.example');
  await aSecond();
  expect(() => post(other, 'https://three.example')).toThrow(expect.objectContaining({ code: 'links_limited' }));
  for (const text of ['a', 'b', 'c']) post(one, text);
  await aSecond();
  post(other, 'https://three.example');
});

test('what is said on record tells as well that somebody is no newcomer, until that is known', async () => {
  for (const text of ['a', 'b', 'c', 'd', 'e', 'f', 'g']) post(one, text, 'edit-chat:demo:p1', true);
  await aSecond();
  expect(told).toBe(5);
  post(other, 'https://one.example https://two.example https://three.example');
});

test('a room that is slowed down stays so for those who wrote, wherever it lives next', async () => {
  const slow = (where: Node, text: string, document?: string) => post(where, text, document, false, 60);
  slow(one, 'a');
  await aSecond();
  expect(() => slow(other, 'b')).toThrow(expect.objectContaining({ code: 'slow_mode' }));
  slow(other, 'b', 'room:demo:p2');
  for (let second = 0; second < 60; second += 1) await aSecond();
  slow(other, 'c');
});

test('rooms that somebody starts count wherever they are', async () => {
  one.starts.take(mallory);
  one.starts.take(mallory);
  other.starts.take(mallory);
  await aSecond();
  for (const each of [one, other]) {
    expect(() => each.starts.take(mallory)).toThrow(expect.objectContaining({ code: 'room_limit' }));
  }
});

test('a limit by the minute is one limit for all nodes, and nobody hears of those who use little of it', async () => {
  await one.tokens.take('demo/1');
  await one.tokens.take('demo/1');
  await aSecond();
  expect(told).toBe(0);
  for (let use = 0; use < 10; use += 1) await one.tokens.take('demo/1');
  await aSecond();
  expect(told).toBe(10);
  for (let use = 0; use < 10; use += 1) await other.tokens.take('demo/1');
  await expect(other.tokens.take('demo/1')).rejects.toMatchObject({ code: 'rate_limited' });
  await other.tokens.take('demo/2');
});

test('each node counts by itself while it does not hear the others', async () => {
  isAway = true;
  for (let use = 0; use < 20; use += 1) await one.tokens.take('demo/1');
  await aSecond();
  await expect(one.tokens.take('demo/1')).rejects.toMatchObject({ code: 'rate_limited' });
  await other.tokens.take('demo/1');
});

test('a flood does not become one between nodes, and what cannot be read counts nothing', async () => {
  for (let text = 0; text < 5_000; text += 1) post(one, `text ${String(text)}`);
  await aSecond();
  expect(told).toBe(2_000);
  for (const { listener } of listeners) listener({ posts: [{ person: 7 }], starts: [], uses: [] }, 'later');
  other.starts.take(mallory);
});
