// SPDX-License-Identifier: GPL-2.0-or-later
import { afterEach, expect, test } from 'vitest';
import { People } from '../bench/load/people.ts';
import { type Installation, startInstallation } from './installation/installation.ts';
import { restartUnderPeople } from './installation/restart-under-people.ts';

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
  const found = await restartUnderPeople(nodes, people, first.parley.url);
  expect(found).toMatchObject({ lostMessages: 0, doubledMessages: 0, lostLetters: 0 });
});
