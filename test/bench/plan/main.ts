// SPDX-License-Identifier: GPL-2.0-or-later
// npm run plan -- --measured cluster.json [--people 300000,3000000]: what so many people need, by what `npm run bench -- --only cluster --json` measured.
import { parseArgs } from 'node:util';
import { limits, perPersonAndSecond, readCosts } from './costs.ts';
import { errorForThree, predicted, pulseBytes } from './model.ts';
import { simulate } from './simulate.ts';

const { values } = parseArgs({
  options: { people: { type: 'string', default: '300000,3000000' }, measured: { type: 'string', default: '' } },
});
if (values.measured === '') {
  console.error('--measured takes the file that `npm run bench -- --only cluster --json` wrote.');
  process.exit(2);
}
const { message, letter, join, presence } = readCosts(values.measured);
const line = (what: string, ...rest: readonly string[]) => console.log(`| ${[what, ...rest].join(' | ')} |`);
const percent = (share: number) => `${(share * 100).toFixed(1)} %`;

line('work', '1 node', '2 nodes', '3 nodes', 'predicted for 3', 'error');
line('---', '---', '---', '---', '---', '---');
for (const { nodes: kind } of [join, message, letter]) {
  const measured = kind.cost.map((cost) => `${cost.toFixed(0)} µs`);
  line(kind.name, ...measured, `${predicted(kind, 3).toFixed(0)} µs`, percent(errorForThree(kind)));
}
console.log('');
line(
  'people',
  'nodes',
  'CPU of a node',
  'busiest, simulated',
  'p99, simulated',
  'Redis CPU',
  'pulses',
  'database CPU',
  'log of the database',
);
line(...(Array.from({ length: 9 }, () => '---') as [string, ...string[]]));
for (const people of values.people.split(',').map(Number)) {
  const nodes = Math.ceil(people / limits.peoplePerNode);
  const rates = {
    message: people * perPersonAndSecond.messages,
    letter: people * perPersonAndSecond.letters,
    join: people * perPersonAndSecond.joins,
  };
  const cpu =
    rates.message * predicted(message.nodes, nodes) +
    rates.letter * predicted(letter.nodes, nodes) +
    rates.join * predicted(join.nodes, nodes) +
    people * predicted(presence.nodes, nodes);
  const redis = rates.message * message.redis + rates.letter * letter.redis + rates.join * join.redis;
  const database = rates.message * message.database + rates.letter * letter.database + rates.join * join.database;
  const seconds = Math.max(1, Math.min(5, 200_000 / rates.message));
  const run = simulate({ kind: message.nodes, nodes, people, perSecond: rates.message, seconds, seed: 2026 });
  // The simulation plays the messages; everything else is added as it is on average.
  const others = cpu / nodes / 1_000_000 - (rates.message * predicted(message.nodes, nodes)) / nodes / 1_000_000;
  line(
    people.toLocaleString('en'),
    String(nodes),
    percent(cpu / nodes / 1_000_000),
    percent(run.busiestShare + others),
    `${run.p99Milliseconds.toFixed(1)} ms`,
    percent(redis / 1_000_000),
    `${(pulseBytes(nodes) / 1_000_000).toFixed(1)} MB/s`,
    percent(database / 1_000_000),
    `${((rates.letter * letter.databaseBytes + rates.join * join.databaseBytes) / 1_000_000).toFixed(1)} MB/s`,
  );
}
