// SPDX-License-Identifier: GPL-2.0-or-later
import { mkdtemp, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeDataFolder } from './data-folder.ts';

describe('the data folder', () => {
  test('is made with the folders above it, for this user alone', async () => {
    const folder = join(await mkdtemp(join(tmpdir(), 'parley-folder-')), 'deep', 'data');
    await makeDataFolder(folder);
    await makeDataFolder(folder);
    expect((await stat(folder)).mode & 0o777).toBe(0o700);
  });

  test('is refused at once where the system makes no folders', async () => {
    await expect(makeDataFolder('/proc/parley-data')).rejects.toThrow(/ENOENT|EACCES|EPERM/);
  });
});
