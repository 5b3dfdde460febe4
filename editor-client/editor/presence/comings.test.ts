// SPDX-License-Identifier: GPL-2.0-or-later
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Comings } from './comings.ts';

const news: string[] = [];
let comings: Comings;
const here = (...names: readonly string[]) => comings.update(new Map(names.map((name) => [name, name])));

beforeEach(() => {
  vi.useFakeTimers();
  news.length = 0;
  comings = new Comings({ joined: (name) => news.push(`${name} joined`), left: (name) => news.push(`${name} left`) });
});
afterEach(() => {
  comings.stop();
  vi.useRealTimers();
});

describe('people coming and going', () => {
  test('who is met on arrival is no news, who comes later is', () => {
    here('Alice');
    here('Alice', 'Bob');
    vi.advanceTimersByTime(3000);
    here('Alice', 'Bob', 'Carol');
    expect(news).toEqual(['Carol joined']);
  });

  test('who goes is told after a while', () => {
    here('Alice', 'Bob');
    here('Alice');
    expect(news).toEqual([]);
    vi.advanceTimersByTime(11_000);
    expect(news).toEqual(['Bob left']);
  });

  test('who loads the page again never left', () => {
    here('Alice', 'Bob');
    vi.advanceTimersByTime(3000);
    here('Alice');
    vi.advanceTimersByTime(4000);
    here('Alice', 'Bob');
    vi.advanceTimersByTime(20_000);
    expect(news).toEqual([]);
  });

  test('nothing is told after it was stopped', () => {
    here('Alice', 'Bob');
    here('Alice');
    comings.stop();
    vi.advanceTimersByTime(20_000);
    expect(news).toEqual([]);
  });
});
