// SPDX-License-Identifier: GPL-2.0-or-later
// `npm run test:cluster -- --rounds 200 --seed 7`: nodes, Redis and the database fail at random under load, for many
// rounds; with `--database mariadb` over that instead of PostgreSQL.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { makeReady } from './testing/needs.mjs';
import { run } from './testing/run.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '200' },
    seed: { type: 'string', default: '2026' },
    database: { type: 'string', default: 'postgres' },
  },
});
for (const name of ['rounds', 'seed']) {
  if (/^[1-9]\d{0,8}$/.test(values[name])) continue;
  console.error(`--${name} takes a whole number.`);
  process.exit(2);
}
if (!['postgres', 'mariadb'].includes(values.database)) {
  console.error('--database takes postgres or mariadb.');
  process.exit(2);
}

const missing = await makeReady(root, 'cluster');
if (missing !== undefined) {
  console.error(`NOT RUN: ${missing}`);
  process.exit(1);
}
const env = {
  PARLEY_CLUSTER_ROUNDS: values.rounds,
  PARLEY_CLUSTER_SEED: values.seed,
  PARLEY_CLUSTER_DATABASE: values.database,
};
const { code } = await run('npx', ['vitest', 'run', '--project', 'cluster', 'test/cluster/faults.test.ts'], {
  cwd: root,
  env,
});
process.exitCode = code;
