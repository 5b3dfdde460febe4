// SPDX-License-Identifier: GPL-2.0-or-later
// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { announce, mountAnnouncer } from './announcer.ts';

const asNumber = (count: number) => `${count} new messages`;

beforeEach(() => {
  vi.useFakeTimers();
  mountAnnouncer();
});

afterEach(() => vi.useRealTimers());

function heard(): string {
  vi.runAllTimers();
  return document.querySelector('#parley-announcer')?.textContent ?? '';
}

test('a few pieces of news are read one after the other', () => {
  announce('Bob: hello', asNumber);
  announce('Ann: hi', asNumber);
  expect(heard()).toBe('Bob: hello Ann: hi');
});

test('many are read as their number, and what stands alone is still read', () => {
  for (const words of ['one', 'two', 'three', 'four']) announce(words, asNumber);
  announce('Link copied');
  expect(heard()).toBe('Link copied 4 new messages');
});
