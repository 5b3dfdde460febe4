// SPDX-License-Identifier: GPL-2.0-or-later
import { mkdtemp, readFile, rm, stat, statfs } from 'node:fs/promises';
import { join } from 'node:path';
import type { Settings } from '../../configuration/settings-table.ts';
import { type Check, fail, skip, warn, well } from '../check.ts';

const gigabyte = 1_000_000_000;

const notMade = (data: string) => skip(`${data} is made at the first start`);

async function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

/** The folder of what is kept: may it be written to, may only this user read it, is there room? */
export const dataFolderCheck: Check = {
  part: 'data folder',
  look: async ({ data }: Settings) => {
    if (!(await isThere(data))) return notMade(data);
    const folder = await stat(data);
    if (!folder.isDirectory()) return fail(`${data} is not a folder`, 'Set PARLEY_DATA to a folder.');
    try {
      await rm(await mkdtemp(join(data, 'doctor-')), { recursive: true });
    } catch {
      return fail(`${data} cannot be written to`, 'Give it to the user that runs Parley (chown), or set PARLEY_DATA.');
    }
    if ((folder.mode & 0o077) !== 0) {
      return warn(`${data} can be opened by other users`, `It holds people's drafts: chmod 700 ${data}`);
    }
    const { bavail, bsize } = await statfs(data);
    const free = (bavail * bsize) / gigabyte;
    const found = `${data}, ${free.toFixed(1)} GB free`;
    return free < 1 ? warn(found, 'Free some space: a full disk stops all writing.') : well(found);
  },
};

/** The key that signs tokens. */
export const secretCheck: Check = {
  part: 'token secret',
  look: async ({ data }: Settings) => {
    const path = join(data, 'token-secret');
    if (!(await isThere(path))) return notMade(path);
    const secret = Buffer.from((await readFile(path, 'utf8')).trim(), 'base64url');
    if (secret.length !== 32) return fail(`${path} does not hold a key`, 'Restore it from a backup, or remove it.');
    const others = ((await stat(path)).mode & 0o077) !== 0;
    return others
      ? warn(`${path} can be read by other users`, `Whoever has it may be anybody: chmod 600 ${path}`)
      : well('a key of 32 bytes that only its owner may read');
  },
};
