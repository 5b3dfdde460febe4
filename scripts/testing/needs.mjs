// SPDX-License-Identifier: GPL-2.0-or-later
import { chromiumPackages, hasWholeChromium } from './chromium.mjs';
import { ensurePackages } from './debian-packages.mjs';

/** MediaWiki is content with any PHP and any web server; these are the smallest. */
const mediawikiPackages = [
  'mediawiki',
  'php8.2-cgi',
  'php-sqlite3',
  'micro-httpd',
  'php8.2-cli',
  'php8.2-sqlite3',
  'php8.2-intl',
  'php8.2-mbstring',
  'php8.2-xml',
  'php8.2-curl',
  'php8.2-apcu',
  'phpunit',
  'php-codesniffer',
  'diffutils',
];

/** Debian's packages by what they are needed for; `instead` says whether something else does as well. */
const needs = {
  chromium: {
    what: 'a Chromium (or PARLEY_CHROMIUM with the path of one)',
    packages: chromiumPackages,
    instead: hasWholeChromium,
  },
  mediawiki: { what: 'a MediaWiki', packages: mediawikiPackages },
  wikiDatabases: { what: 'PHP for MariaDB and PostgreSQL', packages: ['php8.2-mysql', 'php8.2-pgsql'] },
  databases: { what: 'PostgreSQL and MariaDB', packages: ['postgresql', 'mariadb-server'] },
  proxies: {
    what: 'nginx, HAProxy, promtool and sqlite3',
    packages: ['nginx-light', 'haproxy', 'prometheus', 'openssl', 'systemd', 'sqlite3'],
  },
  redis: { what: 'Redis', packages: ['redis-server'] },
};

/** What a suite needs beyond npm's packages. */
const needsOfSuites = {
  browser: ['chromium'],
  mediawiki: ['mediawiki', 'chromium'],
  'wiki-databases': ['mediawiki', 'databases', 'wikiDatabases'],
  deploy: ['proxies', 'databases', 'redis', 'chromium'],
  storage: ['databases'],
  help: ['databases'],
  cluster: ['databases', 'redis', 'proxies'],
};

const needsOf = (suite) => (needsOfSuites[suite] ?? []).map((name) => needs[name]);

/** Makes what a suite needs; answers why it cannot run here, or `undefined` when it can. */
export async function makeReady(root, suite) {
  for (const { what, packages, instead } of needsOf(suite)) {
    const missing = await ensurePackages(root, what, packages);
    if (missing !== undefined && instead?.() !== true) return missing;
  }
  return undefined;
}

/** The same for several suites, with one installation for all; answers why which of them cannot run. */
export async function makeAllReady(root, suites) {
  const packages = new Set(suites.flatMap(needsOf).flatMap((need) => need.packages));
  // When this fails, each need is tried by itself, so that what can run does.
  await ensurePackages(root, 'everything', [...packages]);
  const missing = new Map();
  // One after the other: Debian's packages cannot be installed twice at once.
  for (const suite of suites) missing.set(suite, await makeReady(root, suite));
  return missing;
}
