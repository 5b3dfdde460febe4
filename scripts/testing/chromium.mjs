// SPDX-License-Identifier: GPL-2.0-or-later
import { existsSync } from 'node:fs';
import { run } from './run.mjs';

/** Where a Chromium is: the one that is named, else where Debian puts it. */
function chromiumPath() {
  const places = [process.env.PARLEY_CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser'];
  return places.find((place) => place !== undefined && existsSync(place));
}

/** Makes sure that there is a Chromium; answers why there is none, or `undefined` when there is. */
export async function ensureChromium(root) {
  if (chromiumPath() !== undefined) return undefined;
  const asRoot = process.getuid?.() === 0;
  if (!asRoot && (await run('sudo', ['-n', 'true'], { cwd: root, quiet: true })).code !== 0) {
    return 'there is no Chromium, and no right to install one (set PARLEY_CHROMIUM to its path)';
  }
  const [command, before] = asRoot ? ['apt-get', []] : ['sudo', ['-n', 'apt-get']];
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await run(command, [...before, 'update', '-qq'], { cwd: root, env });
  const install = [...before, 'install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-dejavu-core'];
  await run(command, install, { cwd: root, env });
  return chromiumPath() === undefined ? 'Chromium could not be installed with apt-get' : undefined;
}
