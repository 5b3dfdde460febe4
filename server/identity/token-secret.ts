// SPDX-License-Identifier: GPL-2.0-or-later
import { randomBytes } from 'node:crypto';
import { chmod, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const fileName = 'token-secret';
const bytes = 32;

/**
 * The key that signs tokens, made once for an installation and kept in its data folder, readable by its owner only.
 * Rejects when the file is there but is not a key: making a new one would hide a broken disk or a wrong folder.
 */
export async function loadTokenSecret(folder: string): Promise<Uint8Array> {
  const path = join(folder, fileName);
  try {
    // `wx` fails when the file is there, so that two starts at once agree on one key.
    await writeFile(path, `${randomBytes(bytes).toString('base64url')}\n`, { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  }
  await chmod(path, 0o600);
  const secret = Buffer.from((await readFile(path, 'utf8')).trim(), 'base64url');
  if (secret.length !== bytes) throw new Error(`${path} does not hold a key; restore it from a backup or remove it`);
  return secret;
}

/**
 * The key of an installation whose nodes share a database server: kept there, so that each takes the tokens that another
 * made. Tokens live for a minute: a copy of the database gives nobody more than it holds anyway.
 */
export async function sharedTokenSecret(value: (make: () => string) => Promise<string>): Promise<Uint8Array> {
  const secret = Buffer.from(await value(() => randomBytes(bytes).toString('base64url')), 'base64url');
  if (secret.length !== bytes)
    throw new Error('The database does not hold a key; remove it from the table installation');
  return secret;
}
