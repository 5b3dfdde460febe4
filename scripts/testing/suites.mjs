// SPDX-License-Identifier: GPL-2.0-or-later
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { failuresOf } from './failures.mjs';
import { run } from './run.mjs';

/** The vitest projects of `vitest.config.ts`, quick ones first. */
export const suites = [
  'unit',
  'protocol',
  'interop',
  'faults',
  'fuzz',
  'help',
  'deploy',
  'storage',
  'cluster',
  'browser',
  'mediawiki',
];

/** In which order parts begin when several are run; what is not named comes last. */
export const longestFirst = [
  'mediawiki',
  'browser',
  'cluster',
  'faults',
  'help',
  'storage',
  'deploy',
  'unit',
  'typecheck',
  'fuzz',
];

/** Runs one suite; answers how many tests passed and failed, and what failed. A suite without an outcome counts as one failure. */
export async function runSuite(name, root, extra) {
  const folder = mkdtempSync(join(tmpdir(), 'parley-suite-'));
  const report = join(folder, 'report.json');
  const args = ['run', '--project', name, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const { code } = await run('vitest', [...args, ...extra], { cwd: root });
  const counted = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : undefined;
  rmSync(folder, { recursive: true, force: true });
  const passed = counted?.numPassedTests ?? 0;
  const failed = counted?.numFailedTests ?? 0;
  // An error outside of tests (a file that cannot be loaded, an unhandled rejection) fails the run as well.
  const failures = counted === undefined ? [] : failuresOf(counted, root);
  return { passed, failed: code !== 0 && failed === 0 ? 1 : failed, failures };
}
