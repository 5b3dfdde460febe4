// SPDX-License-Identifier: GPL-2.0-or-later
import type { PresenceDigest } from '@parley/protocol/chat/frames.ts';
import { beforeEach, describe, expect, test } from 'vitest';
import { createManualTiming, type ManualTiming } from '../testing/manual-timing.ts';
import { admitted, admittedModerator, person } from '../testing/people.ts';
import { createPresenceBoard, type PresenceBoard } from './presence-board.ts';

let timing: ManualTiming;
let digests: PresenceDigest[];
let board: PresenceBoard;

beforeEach(() => {
  timing = createManualTiming();
  digests = [];
  board = createPresenceBoard(timing, (digest) => void digests.push(digest));
});

const names = (digest: PresenceDigest | undefined): readonly string[] => (digest?.people ?? []).map(({ name }) => name);

describe('Who is here', () => {
  test('counts people, not their tabs', () => {
    board.join(admitted('Alice'));
    board.join(admitted('Alice'));
    board.join(admitted('Bob'));
    expect(board.digest()).toMatchObject({ count: 2 });
    board.leave(admitted('Alice'));
    expect(board.digest()).toMatchObject({ count: 2 });
    board.leave(admitted('Alice'));
    expect(names(board.digest())).toEqual(['Bob']);
  });

  test('lists moderators and helpers first, and 50 people at most', () => {
    for (let count = 0; count < 60; count += 1) board.join(admitted(`P${count}`));
    board.join(admittedModerator('Mo'));
    board.join(admitted('Hel', { roles: ['helper', 'editor'] }));
    const digest = board.digest();
    expect(digest.count).toBe(62);
    expect(digest.people).toHaveLength(50);
    expect(digest.people.slice(0, 2)).toEqual([
      { ...person('Mo'), role: 'moderator' },
      { ...person('Hel'), role: 'helper' },
    ]);
  });

  test('is announced at once after a quiet time, and at most once a second', () => {
    board.join(admitted('Alice'));
    timing.pass(0);
    expect(digests).toHaveLength(1);
    for (let count = 0; count < 20; count += 1) {
      board.join(admitted(`P${count}`));
      timing.pass(100);
    }
    expect(digests.length).toBeLessThanOrEqual(3);
    timing.pass(1000);
    expect(digests.at(-1)).toMatchObject({ count: 21 });
    const settled = digests.length;
    timing.pass(60_000);
    expect(digests).toHaveLength(settled);
  });

  test('follows the roles of those who are here', () => {
    board.join(admitted('Alice'));
    board.join(admitted('Bob'));
    board.remark(admittedModerator('Bob'));
    timing.pass(0);
    expect(digests.at(-1)?.people).toEqual([{ ...person('Bob'), role: 'moderator' }, person('Alice')]);
    board.remark(admittedModerator('Nobody'));
    expect(board.digest().count).toBe(2);
  });

  test('is announced less often in a crowd', () => {
    for (let count = 0; count < 3000; count += 1) board.join(admitted(`P${count}`));
    timing.pass(0);
    digests.length = 0;
    for (let second = 0; second < 60; second += 1) {
      board.join(admitted(`Q${second}`));
      timing.pass(1000);
    }
    expect(digests.length).toBeLessThanOrEqual(10);
    expect(digests.length).toBeGreaterThanOrEqual(9);
  });

  test('says who is away', () => {
    board.join(admitted('Alice'));
    board.away(person('Alice'), true);
    expect(board.digest().people).toEqual([{ ...person('Alice'), away: true }]);
    board.away(person('Alice'), false);
    expect(board.digest().people).toEqual([person('Alice')]);
  });
});

describe('Typing', () => {
  test('ends by itself after five seconds, and is announced then', () => {
    board.join(admitted('Alice'));
    board.join(admitted('Bob'));
    board.typing(person('Alice'), true);
    timing.pass(0);
    expect(digests.at(-1)?.typing).toEqual(['demo/alice']);
    timing.pass(3000);
    board.typing(person('Bob'), true);
    board.typing(person('Alice'), true);
    timing.pass(4000);
    expect(digests.at(-1)?.typing).toEqual(['demo/alice', 'demo/bob']);
    timing.pass(1000);
    expect(digests.at(-1)?.typing).toEqual([]);
  });

  test('ends for each person at their own time', () => {
    board.join(admitted('Alice'));
    board.join(admitted('Bob'));
    board.typing(person('Alice'), true);
    timing.pass(2000);
    board.typing(person('Bob'), true);
    timing.pass(3000);
    expect(digests.at(-1)?.typing).toEqual(['demo/bob']);
  });

  test('is said by people who are here only, and not in a large room', () => {
    board.typing(person('Nobody'), true);
    expect(board.digest().typing).toEqual([]);
    for (let count = 0; count <= 100; count += 1) board.join(admitted(`P${count}`));
    board.typing(person('P1'), true);
    expect(board.digest().typing).toEqual([]);
  });
});

test('A board that was stopped announces nothing more', () => {
  board.join(admitted('Alice'));
  board.stop();
  timing.pass(10_000);
  expect(digests).toEqual([]);
});
