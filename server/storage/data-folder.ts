// SPDX-License-Identifier: GPL-2.0-or-later
import { access, mkdir } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';

/**
 * Makes a folder that only this user may open, and the folders above it where they are missing. Rejects with the system's error where
 * that is not possible. Goes level by level: Node's own recursive mode never answers where the system makes no folders, as in /proc.
 */
export async function makeDataFolder(path: string): Promise<void> {
  const folder = resolve(path);
  if (await exists(folder)) return;
  if (dirname(folder) !== folder) await makeDataFolder(dirname(folder));
  await mkdir(folder, { mode: 0o700 });
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
