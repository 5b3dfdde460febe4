// SPDX-License-Identifier: GPL-2.0-or-later
import { existsSync } from 'node:fs';

const isNamed = existsSync(process.env.PARLEY_CHROMIUM ?? '');

/** Chromium without windows around its pages takes a third of the time for each; what tests do is the same in both. */
export const chromiumPackages = isNamed ? [] : ['chromium-headless-shell', 'fonts-dejavu-core'];

/** Whether there is a whole Chromium, which does as well, where Debian puts it. */
export function hasWholeChromium() {
  return ['/usr/bin/chromium', '/usr/bin/chromium-browser'].some((place) => existsSync(place));
}
