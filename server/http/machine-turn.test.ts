// SPDX-License-Identifier: GPL-2.0-or-later
import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { inTurnOnMachine } from './machine-turn.ts';

test('What is done in turn is not done at once, and a failure gives the turn on', async () => {
  const name = `\0parley-test-${randomUUID()}`;
  let doing = 0;
  const most: number[] = [];
  const outcomes = await Promise.allSettled(
    Array.from({ length: 6 }, (_, index) =>
      inTurnOnMachine(async () => {
        doing += 1;
        most.push(doing);
        await new Promise((resolve) => setImmediate(resolve));
        doing -= 1;
        if (index % 2 === 0) throw new Error('failed');
        return index;
      }, name),
    ),
  );
  expect(most).toEqual([1, 1, 1, 1, 1, 1]);
  expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(3);
});

test('Where there are no such names it is done all the same', async () => {
  expect(await inTurnOnMachine(async () => 'done', '/nowhere/at/all')).toBe('done');
});
