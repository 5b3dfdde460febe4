// SPDX-License-Identifier: GPL-2.0-or-later
// Every suite and every check, from a clean clone on any Node from 20 on: `npm test`, or `npm test -- unit protocol`
// for some of them. The last line is `N passed, N failed`; each check (types, lint, ...) counts as one test.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installDependencies } from './testing/dependencies.mjs';
import { makeReady } from './testing/needs.mjs';
import { run } from './testing/run.mjs';
import { runSuite, suites } from './testing/suites.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const checks = ['typecheck', 'lint', 'arrows', 'unused', 'format:check', 'size'];
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
async function runPart(name, extra) {
  if (checks.includes(name)) {
    const { code } = await run('npm', ['run', '--silent', name], { cwd: root });
    return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 };
  }
  const missing = await makeReady(root, name);
  // Elsewhere a suite that cannot run says why; in CI it fails, so that nothing is left out unseen.
  if (missing !== undefined) return { passed: 0, failed: inCi ? 1 : 0, missing };
  return runSuite(name, root, extra);
}

const { names, extra } = chosenParts(process.argv.slice(2));
await installDependencies(root);
const built = await run('npm', ['run', '--silent', 'build'], { cwd: root });
if (built.code !== 0) {
  console.error('The browser parts could not be built.');
  console.log('0 passed, 1 failed');
  process.exit(1);
}

const outcomes = [];
for (const name of names) {
  console.log(`\n== ${name}`);
  const begun = performance.now();
  const outcome = await runPart(name, extra);
  outcomes.push({ name, seconds: (performance.now() - begun) / 1000, ...outcome });
}

console.log('');
for (const { name, passed, failed, seconds, missing } of outcomes) {
  const note = missing === undefined ? '' : `  NOT RUN: ${missing}`;
  console.log(`${name.padEnd(14)} ${passed} passed, ${failed} failed in ${seconds.toFixed(0)} s${note}`);
}
const passed = outcomes.reduce((sum, outcome) => sum + outcome.passed, 0);
const failed = outcomes.reduce((sum, outcome) => sum + outcome.failed, 0);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
