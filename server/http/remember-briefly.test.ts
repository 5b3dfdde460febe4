// SPDX-License-Identifier: GPL-2.0-or-later
import { expect, test } from 'vitest';
import { rememberBriefly } from './remember-briefly.ts';

test('An answer is given again for a while, to each question its own', async () => {
  let time = 1000;
  let asked = 0;
  const ask = rememberBriefly(
    100,
    async (word: string) => `${word} ${++asked}`,
    (word) => word,
    () => time,
  );
  expect(await ask('silk')).toBe('silk 1');
  expect(await ask('loom')).toBe('loom 2');
  time = 1100;
  expect(await ask('silk')).toBe('silk 1');
  time = 1101;
  expect(await ask('silk')).toBe('silk 3');
});

test('A failure is not given again, and very many questions push out those not asked for longest', async () => {
  let asked = 0;
  let failing = true;
  const ask = rememberBriefly(
    1_000_000,
    async (word: string) => {
      asked += 1;
      if (failing) throw new Error('not now');
      return word;
    },
    (word) => word,
  );
  await expect(ask('silk')).rejects.toThrow('not now');
  failing = false;
  expect(await ask('silk')).toBe('silk');
  for (let count = 0; count < 2_000; count += 1) await ask(`word ${count}`);
  const before = asked;
  await ask('word 1999');
  expect(asked).toBe(before);
  await ask('silk');
  expect(asked).toBe(before + 1);
});
