// SPDX-License-Identifier: GPL-2.0-or-later
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildExtensionFiles, builtFolder } from './extension-files.ts';

/**
 * Builds what the wiki's pages load into `mw-hooks/resources/`, which is committed, and names the modules in
 * `extension.json`. Run it after each change of the browser parts: `npm run build:mediawiki`.
 */
const extension = fileURLToPath(new URL('../..', import.meta.url));
const files = await buildExtensionFiles();
rmSync(join(extension, builtFolder), { recursive: true, force: true });
for (const [path, text] of files) {
  mkdirSync(dirname(join(extension, path)), { recursive: true });
  writeFileSync(join(extension, path), text);
}
