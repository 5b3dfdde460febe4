// SPDX-License-Identifier: GPL-2.0-or-later
import { pino } from 'pino';
import { beforeEach, describe, expect, test } from 'vitest';
import { ParleyError } from '@parley/protocol/errors/codes.ts';
import { createEventFeed, type EventFeed } from './event-feed.ts';
import type { AnyEvent } from './events.ts';
import type { WikiRequests } from './wiki-requests.ts';

const event = (number: number): AnyEvent => ({ number, at: 0, kind: 'saved' });

let kept: number | undefined;
/** What the wiki would answer if asked. */
let atWiki: AnyEvent[];
let away: boolean;
let done: number[];
let gaps: number;
let clock: number;

/** The server as it is after a start. */
function start(): EventFeed {
  const requests = {
    available: true,
    get: async (_endpoint: string, { after }: { after: number }) => {
      if (away) throw new ParleyError('wiki_unavailable');
      return { events: atWiki.filter(({ number }) => number > after), last: atWiki.at(-1)?.number ?? 0 };
    },
    post: async () => undefined,
  } as unknown as WikiRequests;
  return createEventFeed({
    wiki: 'en',
    requests,
    numbers: {
      read: async () => kept,
      write: async (number) => {
        kept = number;
      },
    },
    carryOut: async ({ number }) => {
      if (number === 13) throw new Error('bad luck');
      done.push(number);
    },
    logger: pino({ level: 'silent' }),
    observe: { received: () => undefined, gap: () => void (gaps += 1) },
    now: () => clock,
  });
}

beforeEach(() => {
  kept = 0;
  atWiki = [];
  away = false;
  done = [];
  gaps = 0;
  clock = 1_000_000;
});

describe('The events of a wiki', () => {
  test('begin with what happens from now on, when it was never asked before', async () => {
    kept = undefined;
    atWiki = [event(1), event(2)];
    const feed = start();
    await feed.ask();
    expect(done).toEqual([]);
    expect(await feed.receive([event(3)])).toBe(3);
    expect(done).toEqual([3]);
    expect(kept).toBe(3);
  });

  test('are carried out once each, in order, however they come', async () => {
    const feed = start();
    expect(await feed.receive([event(2), event(1)])).toBe(2);
    expect(await feed.receive([event(1), event(2), event(3)])).toBe(3);
    expect(done).toEqual([1, 2, 3]);
  });

  test('that were lost are asked for before what came after them', async () => {
    const feed = start();
    atWiki = [event(1), event(2), event(3)];
    expect(await feed.receive([event(3)])).toBe(3);
    expect(done).toEqual([1, 2, 3]);
    expect(gaps).toBe(1);
  });

  test('that were lost while the wiki cannot be asked do not hold up the others, and come later', async () => {
    const feed = start();
    away = true;
    expect(await feed.receive([event(2)])).toBe(0);
    expect(done).toEqual([2]);
    expect(kept).toBe(0);
    away = false;
    atWiki = [event(1), event(2)];
    await feed.ask();
    expect(done).toEqual([2, 1]);
    expect(kept).toBe(2);
  });

  test('may be committed after one of a higher number', async () => {
    const feed = start();
    atWiki = [event(1), event(3)];
    await feed.receive([event(1), event(3)]);
    expect(await feed.receive([event(2)])).toBe(3);
    expect(done).toEqual([1, 3, 2]);
  });

  test('are not waited for without end when a number was never used', async () => {
    const feed = start();
    atWiki = [event(1), event(3)];
    expect(await feed.receive([event(1), event(3)])).toBe(1);
    clock += 11 * 60_000;
    atWiki.push(event(4));
    expect(await feed.receive([event(4)])).toBe(4);
  });

  test('go on after a restart where they were', async () => {
    await start().receive([event(1), event(2)]);
    atWiki = [event(1), event(2), event(3)];
    await start().ask();
    expect(done).toEqual([1, 2, 3]);
  });

  test('go on though one cannot be carried out', async () => {
    kept = 12;
    expect(await start().receive([event(13), event(14)])).toBe(14);
    expect(done).toEqual([14]);
  });
});
