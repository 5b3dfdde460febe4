// SPDX-License-Identifier: GPL-2.0-or-later
import { errorCodes, type ErrorCode } from '@parley/protocol/errors/codes.ts';
import { describe, expect, test } from 'vitest';
import { waitBefore } from './backoff.ts';
import { answerToRefusal } from './document-status.ts';

describe('the wait before another try', () => {
  test('doubles up to half a minute', () => {
    const waits = [0, 1, 2, 3, 20].map((attempt) => waitBefore(attempt, () => 1));
    expect(waits).toEqual([500, 1000, 2000, 4000, 30_000]);
  });

  test('is spread, so that not everybody comes back at once', () => {
    expect(waitBefore(3, () => 0)).toBe(2000);
    expect(waitBefore(3, () => 0.5)).toBe(3000);
  });
});

describe('a refusal', () => {
  test('of a token that aged on the way asks for a fresh one', () => {
    expect(answerToRefusal('token_expired')).toBe('fresh-token');
    expect(answerToRefusal('token_used')).toBe('fresh-token');
  });

  test('for want of room waits', () => {
    expect(answerToRefusal('overloaded')).toBe('later');
    expect(answerToRefusal('stopping')).toBe('later');
  });

  test('of the person is theirs to know, and nothing is tried behind their back', () => {
    const personal: readonly ErrorCode[] = ['banned', 'blocked', 'permission_denied', 'session_over', 'not_signed_in'];
    expect(personal.map(answerToRefusal)).toEqual(personal.map(() => 'give-up'));
  });

  test('has an answer whatever its code', () => {
    const answers = new Set((Object.keys(errorCodes) as ErrorCode[]).map(answerToRefusal));
    expect([...answers].sort()).toEqual(['fresh-token', 'give-up', 'later']);
  });
});
