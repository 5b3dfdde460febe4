// SPDX-License-Identifier: GPL-2.0-or-later
import { describe, expect, test } from 'vitest';
import { coveredOf } from './visible-window.ts';

const whole = { height: 740, offsetTop: 0, scale: 1 };

describe('what a phone’s reader does not see of the window', () => {
  test('is nothing without a keyboard, and where browsers cannot tell', () => {
    expect(coveredOf(740, whole)).toEqual({ top: 0, bottom: 0 });
    expect(coveredOf(740, null)).toEqual({ top: 0, bottom: 0 });
  });

  test('is what the keyboard lies on', () => {
    expect(coveredOf(740, { ...whole, height: 440.4 })).toEqual({ top: 0, bottom: 300 });
  });

  test('is also what went out at the top when the browser moved the page up', () => {
    expect(coveredOf(740, { ...whole, height: 440, offsetTop: 120 })).toEqual({ top: 120, bottom: 180 });
  });

  test('is nothing for whoever zooms in', () => {
    expect(coveredOf(740, { height: 370, offsetTop: 90, scale: 2 })).toEqual({ top: 0, bottom: 0 });
  });
});
