// SPDX-License-Identifier: GPL-2.0-or-later
import { existsSync } from 'node:fs';
import { ensurePackages } from './debian-packages.mjs';

/** Where a Chromium is: the one that is named, else where Debian puts it. */
function chromiumPath() {
  const places = [process.env.PARLEY_CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser'];
  return places.find((place) => place !== undefined && existsSync(place));
}

/** Makes sure that there is a Chromium; answers why there is none, or `undefined` when there is. */
export async function ensureChromium(root) {
  if (chromiumPath() !== undefined) return undefined;
  const missing = await ensurePackages(root, 'a Chromium', ['chromium', 'fonts-dejavu-core']);
  return missing === undefined ? undefined : `${missing} (or set PARLEY_CHROMIUM to its path)`;
}
