// SPDX-License-Identifier: GPL-2.0-or-later
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildExtensionFiles, builtFolder } from './extension-files.ts';

/**
 * Builds what the wiki's pages load into `mw-hooks/resources/`, which is committed, and names the modules in
 * `extension.json`. Run it after each change of the browser parts: `npm run build:mediawiki`. With `--check` it writes
 * nothing, and names the files that differ from what is there.
 */
const extension = fileURLToPath(new URL('../..', import.meta.url));

// Packages bring other code for development.
process.env['NODE_ENV'] = 'production';
const files = await buildExtensionFiles();
if (process.argv.includes('--check')) check();
else write();

function write(): void {
  rmSync(join(extension, builtFolder), { recursive: true, force: true });
  for (const [path, text] of files) {
    mkdirSync(dirname(join(extension, path)), { recursive: true });
    writeFileSync(join(extension, path), text);
  }
}

function check(): void {
  const there = existsSync(join(extension, builtFolder)) ? readdirSync(join(extension, builtFolder)) : [];
  const paths = new Set([...files.keys(), ...there.map((name) => `${builtFolder}/${name}`)]);
  const differing = [...paths].filter((path) => {
    const file = join(extension, path);
    return !existsSync(file) || readFileSync(file, 'utf8') !== files.get(path);
  });
  if (differing.length === 0) return;
  process.stderr.write(`npm run build:mediawiki makes others of these:\n${differing.join('\n')}\n`);
  process.exitCode = 1;
}
