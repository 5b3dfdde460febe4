// SPDX-License-Identifier: GPL-2.0-or-later
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { run } from './run.mjs';

const ask = promisify(execFile);

/** How apt-get is called by this user; `undefined` when they may not. */
async function aptGet(root) {
  if (process.getuid?.() === 0) return { command: 'apt-get', before: [] };
  const mayBeRoot = (await run('sudo', ['-n', 'true'], { cwd: root, quiet: true })).code === 0;
  return mayBeRoot ? { command: 'sudo', before: ['-n', 'apt-get'] } : undefined;
}

/** Those of the packages that are not there; one that was removed but left its configuration is not. */
async function missingOf(names) {
  const format = '--showformat=${Package} ${db:Status-Status}\n';
  // It fails when there is one it never heard of, and tells of the others all the same.
  const { stdout = '' } = await ask('dpkg-query', ['--show', format, ...names]).catch((error) => error);
  const states = new Map(stdout.split('\n').map((line) => line.split(' ')));
  return names.filter((name) => states.get(name) !== 'installed');
}

/**
 * Installs the Debian packages that are not there. `what` names them in the answer: why they are still missing, or
 * `undefined` when all is there. Services of the packages are not started.
 */
export async function ensurePackages(root, what, names) {
  const missing = names.length === 0 ? [] : await missingOf(names);
  if (missing.length === 0) return undefined;
  const apt = await aptGet(root);
  if (apt === undefined) return `${what}: no right to install ${missing.join(', ')}`;
  const { command, before } = apt;
  // Tests start their own servers on free ports; those of the packages would only be in the way.
  const env = { DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' };
  await run(command, [...before, 'update', '-qq'], { cwd: root, env });
  const install = [...before, 'install', '-y', '-qq', '--no-install-recommends', ...missing];
  const { code } = await run(command, install, { cwd: root, env, quiet: true });
  return code === 0 ? undefined : `${what}: apt-get could not install ${missing.join(', ')}`;
}
