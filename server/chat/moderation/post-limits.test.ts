// SPDX-License-Identifier: GPL-2.0-or-later
import { describe, expect, test } from 'vitest';
import { createPostLimits } from './post-limits.ts';

const minute = 60_000;
const ann = { wiki: 'w', userId: '1', name: 'Ann' };

/** What Ann writes in one room, with a clock that stands still until it is moved. */
function writing() {
  let now = 1_000_000;
  const limits = createPostLimits({ now: () => now, after: () => () => undefined });
  return {
    pass: (milliseconds: number) => (now += milliseconds),
    post: (text: string, slowSeconds = 0) =>
      limits.admit({ document: 'room', person: ann, text, slowSeconds, trusted: false }),
  };
}

const twoLinks = 'see https://one.example and https://two.example';

describe('Somebody who writes in rooms', () => {
  test('may link freely after five messages, and still hours later', () => {
    const { post, pass } = writing();
    expect(() => post(twoLinks)).toThrow(expect.objectContaining({ code: 'links_limited' }));
    for (const text of ['a', 'b', 'c', 'd', 'e']) post(text);
    pass(20 * 60 * minute);
    expect(() => post(twoLinks)).not.toThrow();
  });

  test('begins as a newcomer again after a day of saying nothing', () => {
    const { post, pass } = writing();
    for (const text of ['a', 'b', 'c', 'd', 'e']) post(text);
    pass(24 * 60 * minute + 1);
    expect(() => post(twoLinks)).toThrow(expect.objectContaining({ code: 'links_limited' }));
  });

  test('is slowed down by a message from just before the room was, and by each one after it for as long as it takes', () => {
    const { post, pass } = writing();
    post('before');
    expect(() => post('after', 600)).toThrow(expect.objectContaining({ code: 'slow_mode' }));
    pass(2 * minute);
    post('now', 600);
    pass(600_000 - 1);
    expect(() => post('again', 600)).toThrow(expect.objectContaining({ code: 'slow_mode' }));
    pass(1);
    expect(() => post('again', 600)).not.toThrow();
  });

  test('waits no longer when the clock is set back', () => {
    const { post, pass } = writing();
    post('before', 10);
    pass(-60 * minute);
    expect(() => post('at once', 10)).toThrow(expect.objectContaining({ code: 'slow_mode', retryAfter: 10 }));
    pass(10_000);
    expect(() => post('later', 10)).not.toThrow();
  });

  test('is not slowed down by a message that was refused', () => {
    const { post } = writing();
    expect(() => post(twoLinks, 600)).toThrow(expect.objectContaining({ code: 'links_limited' }));
    expect(() => post('without links', 600)).not.toThrow();
  });
});
