// SPDX-License-Identifier: GPL-2.0-or-later
import { run } from './run.mjs';

/** How apt-get is called by this user; `undefined` when they may not. */
async function aptGet(root) {
  if (process.getuid?.() === 0) return { command: 'apt-get', before: [] };
  const mayBeRoot = (await run('sudo', ['-n', 'true'], { cwd: root, quiet: true })).code === 0;
  return mayBeRoot ? { command: 'sudo', before: ['-n', 'apt-get'] } : undefined;
}

async function isInstalled(root, name) {
  return (await run('dpkg', ['--status', name], { cwd: root, quiet: true })).code === 0;
}

/**
 * Installs the Debian packages that are not there. `what` names them in the answer: why they are still missing, or
 * `undefined` when all is there. Services of the packages are not started.
 */
export async function ensurePackages(root, what, names) {
  const missing = [];
  for (const name of names) if (!(await isInstalled(root, name))) missing.push(name);
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
