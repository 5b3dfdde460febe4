// SPDX-License-Identifier: GPL-2.0-or-later
import { afterEach, expect, test } from 'vitest';
import { audit } from '../bench/load/audit.ts';
import { writersOfPages } from '../bench/load/seats.ts';
import { People } from '../bench/load/people.ts';
import { signIn } from '../harness/person.ts';
import { type Installation, startInstallation } from './installation/installation.ts';

let installation: Installation | undefined;
let people: People | undefined;
afterEach(async () => {
  people?.leave();
  await installation?.stop();
});

test('sixty people write and talk while three nodes are restarted one by one, and nothing is lost', async () => {
  const { nodes } = (installation = await startInstallation(3, { PARLEY_LOG: 'warn' }));
  const [first] = nodes;
  if (first === undefined) throw new Error('There is no node.');
  people = new People(
    nodes.map(({ parley }) => parley.url),
    'restart',
  );
  const crowd = 60;
  await people.come(await writersOfPages(first.parley.url, crowd));
  const work = { letters: crowd / 2, messages: crowd / 5, seconds: 1 };
  const restarted = new AbortController();
  const restart = async () => {
    for (const { parley } of nodes) {
      await parley.terminate();
      await parley.start();
    }
    restarted.abort();
  };
  const working = async () => {
    while (!restarted.signal.aborted) await people?.work(work);
    // After the last restart too.
    await people?.work(work);
  };
  await Promise.all([restart(), working()]);
  expect(await people.settle(60), 'everybody is back and has everything acknowledged').toBe(true);
  const figures = people.figures();
  // Otherwise nobody was on a node that was stopped.
  expect(figures.away.length).toBeGreaterThanOrEqual(crowd);
  const found = await audit(await signIn(first.parley.url, 'Newcomer'), figures);
  expect(found).toMatchObject({ lostMessages: 0, doubledMessages: 0, lostLetters: 0 });
  expect(found.messages).toBeGreaterThan(crowd / 5);
  expect(found.letters).toBeGreaterThan(crowd);
});
