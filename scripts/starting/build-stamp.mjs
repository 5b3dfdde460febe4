// SPDX-License-Identifier: GPL-2.0-or-later
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const sources = ['protocol', 'chat-ui', 'editor-client'];
const skipped = new Set(['node_modules', 'dist']);

function filesBelow(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !skipped.has(entry.name) && !entry.name.endsWith('.test.ts'))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? filesBelow(path) : [path];
    })
    .sort();
}

/** One text that is the same as long as nothing the browser parts are made of has changed. */
function stampOf(root) {
  const hash = createHash('sha256');
  const files = sources.flatMap((folder) => filesBelow(join(root, folder)));
  for (const path of [...files, join(root, 'package-lock.json')]) hash.update(path).update(readFileSync(path));
  return hash.digest('hex');
}

const stampFile = (root) => join(root, 'editor-client', 'dist', '.stamp');

/** Whether the browser parts must be built; `done` remembers that they were. */
export function lookAtBuild(root) {
  const stamp = stampOf(root);
  const file = stampFile(root);
  return {
    needed: !existsSync(file) || readFileSync(file, 'utf8') !== stamp,
    done: () => writeFileSync(file, stamp),
  };
}
