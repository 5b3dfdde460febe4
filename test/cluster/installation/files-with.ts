// SPDX-License-Identifier: GPL-2.0-or-later
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The files below these folders that hold these words, with everything else that was ever written to them. */
export async function filesWith(words: string, folders: readonly string[]): Promise<readonly string[]> {
  const found: string[] = [];
  for (const folder of folders) {
    for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue;
      const file = join(entry.parentPath, entry.name);
      // Files of a database in use come and go.
      const bytes = await readFile(file).catch(() => Buffer.alloc(0));
      if (bytes.includes(words)) found.push(file);
    }
  }
  return found;
}
