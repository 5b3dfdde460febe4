// SPDX-License-Identifier: GPL-2.0-or-later
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './run.mjs';

/**
 * Whether `node_modules` holds what the lockfile names. Compares versions rather than times, so that a fresh
 * checkout of the same lockfile does not install again.
 */
function installed(root) {
  const kept = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(kept)) return false;
  const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  const present = JSON.parse(readFileSync(kept, 'utf8')).packages;
  return Object.entries(wanted).every(
    ([path, entry]) =>
      !path.startsWith('node_modules/') ||
      entry.link === true ||
      entry.optional === true ||
      present[path]?.version === entry.version,
  );
}

/** Installs the packages of the lockfile if they are not there. Throws when npm fails. */
export async function installDependencies(root) {
  if (installed(root)) return;
  const result = await run('npm', ['ci', '--no-audit', '--no-fund'], { cwd: root });
  if (result.code !== 0) throw new Error('npm ci failed');
}
