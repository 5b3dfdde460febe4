// SPDX-License-Identifier: GPL-2.0-or-later
import { Registry } from 'prom-client';
import { expect, test } from 'vitest';
import type { Journal } from '../storage/journal-port.ts';
import { takeSample } from '../operator/samples.ts';
import { measuredJournal } from './journal-metrics.ts';

test('the lag of the journal is the age of the oldest entry that waits, and ends with the commit', async () => {
  const registry = new Registry();
  const commits: { commit(sequence: number): void; refuse(error: Error): void }[] = [];
  const slow = () =>
    new Promise<number>((resolve, reject) => commits.push({ commit: (sequence) => resolve(sequence), refuse: reject }));
  const plain = { append: slow, appendWith: slow } as unknown as Journal;
  let now = 0;
  const journal = measuredJournal(plain, registry, () => now);
  const figures = async () => {
    const sample = await takeSample(registry, 0);
    return [sample.sum('parley_journal_waiting'), sample.sum('parley_journal_lag_seconds')];
  };
  expect(await figures()).toEqual([0, 0]);
  const first = journal.append('edit:demo:p1.0', new Uint8Array());
  now = 500;
  const second = journal.appendWith('edit-chat:demo:p1', new Uint8Array(), []);
  now = 2000;
  expect(await figures()).toEqual([2, 2]);
  commits[0]?.commit(7);
  expect(await first).toBe(7);
  expect(await figures()).toEqual([1, 1.5]);
  commits[1]?.refuse(new Error('The disk is full.'));
  await expect(second).rejects.toThrow('full');
  expect(await figures()).toEqual([0, 0]);
  const sample = await takeSample(registry, 0);
  expect(sample.sum('parley_journal_commit_seconds_count')).toBe(2);
  expect(sample.sum('parley_journal_commit_seconds_sum')).toBe(3.5);
});
