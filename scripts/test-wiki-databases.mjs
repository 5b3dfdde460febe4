// SPDX-License-Identifier: GPL-2.0-or-later
// `npm run test:wiki-databases`: the extension and all that goes between it and the server, on wikis that keep their
// pages in MariaDB and in PostgreSQL; `-- mysql` or `-- postgres` for one of them. The suite `mediawiki` has SQLite.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeReady } from './testing/needs.mjs';
import { run } from './testing/run.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const known = ['mysql', 'postgres'];
const chosen = process.argv.slice(2);
if (chosen.some((name) => !known.includes(name))) {
  console.error(`Databases: ${known.join(', ')}.`);
  process.exit(2);
}

const missing = await makeReady(root, 'wiki-databases');
if (missing !== undefined) {
  console.error(`NOT RUN: ${missing}`);
  process.exit(1);
}
// A wiki is installed anew for each file.
const options = [
  'run',
  '--project',
  'mediawiki',
  '--hookTimeout=300000',
  'test/mediawiki/api',
  'test/mediawiki/extension',
];
for (const database of chosen.length > 0 ? chosen : known) {
  console.log(`== ${database}`);
  const { code } = await run('vitest', options, { cwd: root, env: { PARLEY_TEST_WIKI_DATABASE: database } });
  if (code !== 0) process.exitCode = code;
}
