// SPDX-License-Identifier: GPL-2.0-or-later
import { ensureChromium } from './chromium.mjs';
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

const needs = {
  chromium: (root) => ensureChromium(root),
  mediawiki: (root) => ensurePackages(root, 'a MediaWiki', mediawikiPackages),
  wikiDatabases: (root) => ensurePackages(root, 'PHP for MariaDB and PostgreSQL', ['php8.2-mysql', 'php8.2-pgsql']),
  databases: (root) => ensurePackages(root, 'PostgreSQL and MariaDB', ['postgresql', 'mariadb-server']),
  proxies: (root) =>
    ensurePackages(root, 'nginx, HAProxy, promtool and sqlite3', [
      'nginx-light',
      'haproxy',
      'prometheus',
      'openssl',
      'systemd',
      'sqlite3',
    ]),
  redis: (root) => ensurePackages(root, 'Redis', ['redis-server']),
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

/** Makes what a suite needs; answers why it cannot run here, or `undefined` when it can. */
export async function makeReady(root, suite) {
  for (const need of needsOfSuites[suite] ?? []) {
    const missing = await needs[need](root);
    if (missing !== undefined) return missing;
  }
  return undefined;
}
