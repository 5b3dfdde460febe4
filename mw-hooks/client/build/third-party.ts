// SPDX-License-Identifier: GPL-2.0-or-later
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';

type Package = { readonly name: string; readonly version: string; readonly license: string; readonly text: string };

/** Licences whose code may go into a script under the GPL, version 2 or later. */
const allowed = new Set(['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'GPL-2.0-or-later', 'GPL-2.0+']);

/** The notices of all packages whose code is in the scripts. Throws when one may not be there. */
export function thirdPartyNotices(packageFiles: readonly string[]): string {
  const folders = [...new Set(packageFiles.map(folderOf))].sort();
  const packages = folders.flatMap((folder) => (folder === undefined ? [] : [readPackage(folder)]));
  const bad = packages.filter(({ license }) => !allowed.has(license));
  if (bad.length > 0)
    throw new Error(`Not for browsers: ${bad.map((each) => `${each.name} (${each.license})`).join(', ')}.`);
  const parts = packages.map(
    ({ name, version, license, text }) => `${name} ${version} (${license})\n\n${text.trim()}\n`,
  );
  return `The scripts beside this file hold code of these packages.\n\n${parts.join('\n----\n\n')}`;
}

/** The folder of the package that a file belongs to. */
function folderOf(file: string): string | undefined {
  const path = file.replace(/^\0/u, '').replace(/\?.*$/u, '');
  let folder = dirname(path);
  while (folder.includes('node_modules/')) {
    const described = join(folder, 'package.json');
    if (existsSync(described) && 'version' in JSON.parse(readFileSync(described, 'utf8'))) return folder;
    folder = dirname(folder);
  }
  return undefined;
}

function readPackage(folder: string): Package {
  const described: { name: string; version: string; license?: string } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  );
  const file = readdirSync(folder).find((name) => /^licen[cs]e/iu.test(name));
  return {
    name: described.name,
    version: described.version,
    license: described.license ?? 'unknown',
    text: file === undefined ? '' : readFileSync(join(folder, file), 'utf8'),
  };
}
