// SPDX-License-Identifier: GPL-2.0-or-later
import { expect, test } from 'vitest';
import { neverBack } from './never-back.ts';

test('Time moves on with the clock, and from where it was when the clock is set back', () => {
  let clock = 1000;
  const now = neverBack(() => clock);
  expect(now()).toBe(1000);
  clock = 1500;
  expect(now()).toBe(1500);
  clock = 100;
  expect(now()).toBe(1500);
  clock = 300;
  expect(now()).toBe(1700);
  clock = 50;
  expect(now()).toBe(1700);
  clock = 60;
  expect(now()).toBe(1710);
});
