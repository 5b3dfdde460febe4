// SPDX-License-Identifier: GPL-2.0-or-later
import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright';

/**
 * Where a Chromium is. The headless shell comes first: it has no windows with tabs and bars of their own around each
 * page, which cost more than most of the pages here.
 */
const places = ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium', '/usr/bin/chromium-browser'];

/** No services of the browser's own: they would only try to reach the network. */
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts the Chromium of the machine, or the one that `PARLEY_CHROMIUM` names. */
export function launchBrowser(): Promise<Browser> {
  const executablePath = process.env['PARLEY_CHROMIUM'] ?? places.find((place) => existsSync(place));
  if (executablePath === undefined) throw new Error('There is no Chromium; PARLEY_CHROMIUM names one.');
  return chromium.launch({ executablePath, args: flags });
}
