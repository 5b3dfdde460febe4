// SPDX-License-Identifier: GPL-2.0-or-later
// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { announce, mountAnnouncer, type Summary } from './announcer.ts';

const messages: Summary = { kind: 'messages', words: (count) => `${count} new messages` };
const people: Summary = { kind: 'people', words: (count) => `${count} came and went` };

beforeEach(() => {
  vi.useFakeTimers();
  mountAnnouncer();
});

afterEach(() => vi.useRealTimers());

function heard(): string {
  vi.advanceTimersByTime(1000);
  return document.querySelector('#parley-announcer')?.textContent ?? '';
}

test('a few pieces of news are read one after the other', () => {
  announce('Bob: hello', messages);
  announce('Ann: hi', messages);
  expect(heard()).toBe('Bob: hello Ann: hi');
});

test('many are read as their number, and what stands alone is still read', () => {
  for (const words of ['one', 'two', 'three', 'four']) announce(words, messages);
  announce('Link copied');
  announce('Ann came', people);
  expect(heard()).toBe('4 new messages Link copied Ann came');
});

test('what was read does not stay in the page', () => {
  announce('Bob: words that a moderator removes', messages);
  expect(heard()).toBe('Bob: words that a moderator removes');
  vi.runAllTimers();
  expect(document.querySelector('#parley-announcer')?.textContent).toBe('');
});
