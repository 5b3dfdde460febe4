// SPDX-License-Identifier: GPL-2.0-or-later
// npm run plan -- --measured cluster.json [--people 300000,3000000] [--typing 0.01]: what so many people need, by what
// `npm run bench -- --only cluster --json` measured. `--typing` is the share of people who type a letter a second.
import { parseArgs } from 'node:util';
import { habits, limits, readCosts } from './costs.ts';
import { foretoldForThree, predicted } from './model.ts';
import { shapeFor } from './shape.ts';
import { simulate } from './simulate.ts';

const { values } = parseArgs({
  options: {
    people: { type: 'string', default: '45000,300000,3000000' },
    measured: { type: 'string', default: '' },
    typing: { type: 'string', default: '0.01' },
  },
});
if (values.measured === '') {
  console.error('--measured takes the file that `npm run bench -- --only cluster --json` wrote.');
  process.exit(2);
}
const costs = readCosts(values.measured);
const perSecond = habits(Number(values.typing));
const line = (...cells: readonly (string | number)[]) => console.log(`| ${cells.join(' | ')} |`);
const percent = (share: number) => `${(share * 100).toFixed(1)} %`;
const megabytes = (bytes: number) => `${(bytes / 1_000_000).toFixed(1)} MB/s`;

line('work', '1 node', '2 nodes', '3 nodes', 'foretold for 3', 'error');
line('---', '---', '---', '---', '---', '---');
for (const { nodes: kind } of [costs.join, costs.message, costs.letter]) {
  const foretold = foretoldForThree(kind);
  const measured = kind.cost.map((cost) => `${cost.toFixed(0)} µs`);
  line(kind.name, ...measured, `${foretold.toFixed(0)} µs`, percent(foretold / kind.cost[2] - 1));
}
console.log('');
const heads = ['people', 'installations', 'nodes in each', 'CPU of a node', 'busiest, simulated', 'p99, simulated'];
line(...heads, 'CPU of Redis', 'through Redis', 'CPU of the database', 'log of the database');
line(...Array.from({ length: 10 }, () => '---'));
for (const people of values.people.split(',').map(Number)) {
  const shape = shapeFor(people, costs, perSecond, limits);
  const { peopleOfEach, nodesOfEach: nodes } = shape;
  const rate = peopleOfEach * perSecond.messages;
  const seconds = Math.max(1, Math.min(5, 200_000 / rate));
  const kind = costs.message.nodes;
  const run = simulate({ kind, nodes, people: peopleOfEach, perSecond: rate, seconds, seed: 2026 });
  // The simulation plays the messages; everything else is added as it is on average.
  const others = shape.cpuOfNode - (rate * predicted(kind, nodes)) / nodes / 1_000_000;
  line(
    people.toLocaleString('en'),
    shape.installations,
    nodes,
    percent(shape.cpuOfNode),
    percent(run.busiestShare + others),
    `${run.p99Milliseconds.toFixed(1)} ms`,
    percent(shape.cpuOfRedis),
    megabytes(shape.redisBytes),
    `${shape.cpuOfDatabase.toFixed(1)} cores`,
    megabytes(shape.databaseBytes),
  );
}
