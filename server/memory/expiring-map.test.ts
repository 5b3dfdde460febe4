// SPDX-License-Identifier: GPL-2.0-or-later
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ExpiringMap } from './expiring-map.ts';

const minute = 60_000;

describe('What is remembered for a while', () => {
  beforeEach(() => vi.useFakeTimers({ now: 1_000_000 }));
  afterEach(() => vi.useRealTimers());

  const remembered = (most = 100) => new ExpiringMap<string>({ lifetime: minute, most });

  test('is there until its time is over, counted from when it was last set', () => {
    const map = remembered();
    map.set('a', 'one');
    vi.advanceTimersByTime(minute - 1);
    map.set('a', 'two');
    vi.advanceTimersByTime(minute);
    expect(map.get('a')).toBe('two');
    vi.advanceTimersByTime(1);
    expect(map.get('a')).toBeUndefined();
  });

  test('may have a longer time of its own', () => {
    const map = remembered();
    map.set('a', 'one', 3 * minute);
    vi.advanceTimersByTime(3 * minute);
    expect(map.get('a')).toBe('one');
  });

  test('lasts no longer when the clock is set back', () => {
    const map = remembered();
    map.set('a', 'one');
    vi.advanceTimersByTime(minute / 2);
    expect(map.get('a')).toBe('one');
    vi.setSystemTime(0);
    expect(map.get('a')).toBe('one');
    vi.advanceTimersByTime(minute / 2 + 1);
    expect(map.get('a')).toBeUndefined();
  });

  test('is gone from memory without being asked for, and then no timer is left', () => {
    const map = remembered();
    map.set('a', 'one');
    vi.advanceTimersByTime(minute / 2);
    map.set('b', 'two');
    expect(vi.getTimerCount()).toBe(1);
    vi.advanceTimersByTime(2 * minute);
    expect(map.size).toBe(0);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('can be read out, without what is over', () => {
    const map = remembered();
    map.set('a', 'one');
    vi.advanceTimersByTime(minute - 1);
    map.set('b', 'two');
    map.set('c', 'three');
    vi.advanceTimersByTime(2);
    expect(map.entries()).toEqual([
      ['b', 'two'],
      ['c', 'three'],
    ]);
  });

  test('gives way to newer entries when there are too many, the least used one first', () => {
    const map = remembered(2);
    map.set('a', 'one');
    map.set('b', 'two');
    map.get('a');
    map.set('c', 'three');
    expect([map.get('a'), map.get('b'), map.get('c')]).toEqual(['one', undefined, 'three']);
  });

  test('can be forgotten at once, one entry or all with their timer', () => {
    const map = remembered();
    map.set('a', 'one');
    map.set('b', 'two');
    map.delete('a');
    expect(map.size).toBe(1);
    map.clear();
    expect(map.size).toBe(0);
    expect(vi.getTimerCount()).toBe(0);
  });
});
