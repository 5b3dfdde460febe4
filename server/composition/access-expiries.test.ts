// SPDX-License-Identifier: GPL-2.0-or-later
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Admission } from '../identity/admission.ts';
import { type AccessExpiries, createAccessExpiries } from './access-expiries.ts';

const second = 1000;
const start = 1_000_000;
/** Each time something ended: whom of these it is about. */
let ended: string[][];
let expiries: AccessExpiries;

function admission(userId: string, validUntil?: number): Admission {
  const person = { wiki: 'demo', userId, name: userId };
  const open = { person, roles: [], rights: [], document: 'edit:demo:p1.0' };
  return validUntil === undefined ? open : { ...open, validUntil };
}

const people = ['alice', 'bob', 'carol'].map((name) => admission(name));

beforeEach(() => {
  vi.useFakeTimers({ now: start });
  ended = [];
  expiries = createAccessExpiries((isConcerned) =>
    ended.push(people.filter(isConcerned).map(({ person }) => person.userId)),
  );
});
afterEach(() => {
  expiries.stop();
  vi.useRealTimers();
});

describe('What somebody may do for a time', () => {
  test('is looked at when the time is over, theirs alone, each at its time', () => {
    expiries.watch(admission('alice', start + 60 * second));
    expiries.watch(admission('bob', start + 30 * second));
    expiries.watch(admission('carol'));
    vi.advanceTimersByTime(29 * second);
    expect(ended).toEqual([]);
    vi.advanceTimersByTime(2 * second);
    expect(ended).toEqual([['bob']]);
    vi.advanceTimersByTime(30 * second);
    expect(ended).toEqual([['bob'], ['alice']]);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('is looked at together where it ends together', () => {
    for (const name of ['alice', 'bob']) expiries.watch(admission(name, start + second));
    vi.advanceTimersByTime(2 * second);
    expect(ended).toEqual([['alice', 'bob']]);
  });

  test('counts as it was said last', () => {
    expiries.watch(admission('alice', start + 10 * second));
    expiries.watch(admission('alice', start + 20 * second));
    vi.advanceTimersByTime(15 * second);
    expect(ended).toEqual([]);
    vi.advanceTimersByTime(10 * second);
    expect(ended).toEqual([['alice']]);
  });

  test('is asked for again for a while where the clock of the wiki is behind, and not for ever', () => {
    expiries.watch(admission('alice', start));
    for (let look = 0; look < 100; look += 1) {
      vi.advanceTimersByTime(2 * second);
      if (vi.getTimerCount() === 0) expiries.watch(admission('alice', start));
    }
    expect(ended.length).toBeGreaterThan(10);
    expect(ended.length).toBeLessThan(40);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('is let be when it ends in years', () => {
    expiries.watch(admission('alice', start + 366 * 86_400 * second));
    expect(vi.getTimerCount()).toBe(0);
  });
});
