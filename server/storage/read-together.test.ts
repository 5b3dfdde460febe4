// SPDX-License-Identifier: GPL-2.0-or-later
import { expect, test } from 'vitest';
import { readTogether } from './read-together.ts';

/** A table whose reads end when the test says so. */
function heldTable() {
  const rows = new Map([
    ['one', 1],
    ['two', 2],
  ]);
  const asked: (readonly string[])[] = [];
  let began = (): void => undefined;
  const underWay: PromiseWithResolvers<ReadonlyMap<string, number>>[] = [];
  const read = readTogether<string, number>((keys) => {
    asked.push(keys);
    const answer = Promise.withResolvers<ReadonlyMap<string, number>>();
    underWay.push(answer);
    began();
    return answer.promise;
  });
  const endNext = async (failure?: Error): Promise<void> => {
    if (underWay.length === 0) await new Promise<void>((resolve) => (began = resolve));
    const answer = underWay.shift();
    if (failure === undefined) answer?.resolve(new Map(rows));
    else answer?.reject(failure);
  };
  return { rows, asked, read, endNext };
}

test('what is asked for in one moment is read in one statement, each key once', async () => {
  const { asked, read, endNext } = heldTable();
  const answers = Promise.all([read('one'), read('two'), read('one'), read('three')]);
  await endNext();
  expect(await answers).toEqual([1, 2, 1, undefined]);
  expect(asked).toEqual([['one', 'two', 'three', 'three']]);
});

test('what is asked for during a read is read after it, and sees what was written since', async () => {
  const { rows, asked, read, endNext } = heldTable();
  const before = read('one');
  await Promise.resolve();
  const after = [read('one'), read('two')];
  rows.set('one', 11);
  expect(asked).toEqual([['one']]);
  await endNext();
  await before;
  rows.set('one', 12);
  await endNext();
  expect(await Promise.all(after)).toEqual([12, 2]);
  expect(asked).toEqual([['one'], ['one', 'two']]);
});

test('a read that fails is told to those who asked, and the next one is made', async () => {
  const { read, endNext } = heldTable();
  const failing = read('one');
  await Promise.resolve();
  const next = read('two');
  await endNext(new Error('the database is away'));
  await expect(failing).rejects.toThrow('the database is away');
  await endNext();
  expect(await next).toBe(2);
});
