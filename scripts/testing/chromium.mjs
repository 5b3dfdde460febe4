// SPDX-License-Identifier: GPL-2.0-or-later
import { existsSync } from 'node:fs';
import { ensurePackages } from './debian-packages.mjs';

/** Chromium without windows around its pages takes a third of the time for each; what tests do is the same in both. */
const packages = ['chromium-headless-shell', 'fonts-dejavu-core'];

/** A whole Chromium does as well; where Debian puts it. */
const wholeOnes = ['/usr/bin/chromium', '/usr/bin/chromium-browser'];

/** Makes sure that there is a Chromium; answers why there is none, or `undefined` when there is. */
export async function ensureChromium(root) {
  if (existsSync(process.env.PARLEY_CHROMIUM ?? '')) return undefined;
  const missing = await ensurePackages(root, 'a Chromium', packages);
  if (missing === undefined || wholeOnes.some((place) => existsSync(place))) return undefined;
  return `${missing} (or set PARLEY_CHROMIUM to its path)`;
}
