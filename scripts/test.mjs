// SPDX-License-Identifier: GPL-2.0-or-later
// Every suite and every check, from a clean clone on any Node from 20 on: `npm test`, or `npm test -- unit protocol`
// for some of them. The last line is `N passed, N failed`; each check (types, lint, ...) counts as one test.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installDependencies } from './testing/dependencies.mjs';
import { makeAllReady } from './testing/needs.mjs';
import { gathered, run } from './testing/run.mjs';
import { longestFirst, runSuite, suites } from './testing/suites.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const checks = ['typecheck', 'lint', 'arrows', 'unused', 'format:check', 'size'];
/** Parts that run at the same time: most of their time they wait, for a browser, a wiki, a disk or the beat of a node. */
const lanes = 4;
const inCi = process.env.CI === 'true';

/** Those of the arguments before `--` name parts to run; what follows goes to vitest. */
function chosenParts(args) {
  const cut = args.includes('--') ? args.indexOf('--') : args.length;
  const names = args.slice(0, cut);
  const unknown = names.filter((name) => ![...suites, ...checks].includes(name));
  if (unknown.length > 0) {
    console.error(`There is no part called ${unknown.join(', ')}. Parts: ${[...suites, ...checks].join(', ')}.`);
    process.exit(2);
  }
  return { names: names.length > 0 ? names : [...suites, ...checks], extra: args.slice(cut + 1) };
}

/** Runs one part; answers its counts, with a reason when it could not run. */
async function runPart(name, extra, missing) {
  if (checks.includes(name)) {
    const { code } = await run('npm', ['run', '--silent', name], { cwd: root });
    return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 };
  }
  // Elsewhere a suite that cannot run says why; in CI it fails, so that nothing is left out unseen.
  if (missing !== undefined) return { passed: 0, failed: inCi ? 1 : 0, missing };
  return runSuite(name, root, extra);
}

/** The same with its output in one piece at its end, so that parts that run side by side stay readable. */
async function runQuietly(name, extra, missing) {
  const begun = performance.now();
  const { result, printed } = await gathered(() => runPart(name, extra, missing));
  const seconds = (performance.now() - begun) / 1000;
  console.log(`\n== ${name}\n${printed}`);
  return { name, seconds, ...result };
}

const { names, extra } = chosenParts(process.argv.slice(2));
/** Installs npm's packages and builds what browsers load; answers whether that went well. */
async function built() {
  await installDependencies(root);
  return (await run('npm', ['run', '--silent', 'build'], { cwd: root })).code === 0;
}

// Debian's packages come while npm's do.
const [isBuilt, missing] = await Promise.all([built(), makeAllReady(root, names)]);
if (!isBuilt) {
  console.error('The browser parts could not be built.');
  console.log('0 passed, 1 failed');
  process.exit(1);
}

// The suites that take longest begin first, so that the lanes end together.
const rank = (name) => (longestFirst.includes(name) ? longestFirst.indexOf(name) : longestFirst.length);
const waiting = names.toSorted((one, other) => rank(other) - rank(one));
const outcomes = [];
async function lane() {
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    outcomes.push(await runQuietly(name, extra, missing.get(name)));
  }
}
await Promise.all(Array.from({ length: lanes }, lane));

console.log('');
for (const { name, passed, failed, seconds, missing } of outcomes) {
  const note = missing === undefined ? '' : `  NOT RUN: ${missing}`;
  console.log(`${name.padEnd(14)} ${passed} passed, ${failed} failed in ${seconds.toFixed(0)} s${note}`);
}
for (const { name, failures = [] } of outcomes) {
  for (const failure of failures) console.log(`\nFAILED in ${name}: ${failure}`);
}
console.log('');
const passed = outcomes.reduce((sum, outcome) => sum + outcome.passed, 0);
const failed = outcomes.reduce((sum, outcome) => sum + outcome.failed, 0);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
