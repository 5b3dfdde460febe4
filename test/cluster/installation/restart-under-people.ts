// SPDX-License-Identifier: GPL-2.0-or-later
import { expect } from 'vitest';
import { type Audit, audit } from '../../bench/load/audit.ts';
import type { People } from '../../bench/load/people.ts';
import { writersOfPages } from '../../bench/load/seats.ts';
import { signIn } from '../../harness/person.ts';
import type { Node } from './installation.ts';

const crowd = 60;

/**
 * Sixty people come, then write and talk while the nodes are restarted one by one, and all must be back. Answers what
 * somebody who comes anew at `origin` finds of what was acknowledged.
 */
export async function restartUnderPeople(nodes: readonly Node[], people: People, origin: string): Promise<Audit> {
  await people.come(await writersOfPages(origin, crowd));
  const work = { letters: crowd / 2, messages: crowd / 5, seconds: 1 };
  const restarted = new AbortController();
  const restart = async () => {
    for (const { parley } of nodes) {
      const { code } = await parley.terminate();
      expect(code).toBe(0);
      await parley.start();
    }
    restarted.abort();
  };
  const working = async () => {
    while (!restarted.signal.aborted) await people.work(work);
    // After the last restart too.
    await people.work(work);
  };
  await Promise.all([restart(), working()]);
  expect(await people.settle(60), 'everybody is back and has everything acknowledged').toBe(true);
  const figures = people.figures();
  // Otherwise nobody was on a node that was stopped.
  expect(figures.away.length).toBeGreaterThanOrEqual(crowd);
  expect(figures.refused).toEqual([]);
  const found = await audit(await signIn(origin, 'Newcomer'), figures);
  expect(found.messages).toBeGreaterThan(crowd / 5);
  expect(found.letters).toBeGreaterThan(crowd);
  return found;
}
