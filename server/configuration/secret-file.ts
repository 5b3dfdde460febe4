// SPDX-License-Identifier: GPL-2.0-or-later
import { readFile } from 'node:fs/promises';
import { ConfigurationError } from './configuration-error.ts';

/**
 * The secret in a file that a setting names, without the line break at its end.
 * Rejects with a `ConfigurationError` that names the setting when there is none to be read.
 */
export async function readSecretFile(variable: string, path: string): Promise<string> {
  const content = await readFile(path, 'utf8').catch(() => undefined);
  if (content === undefined)
    throw new ConfigurationError(`${variable}: ${path} cannot be read. Let this user read it, or correct the path.`);
  const secret = content.trim();
  if (secret === '') throw new ConfigurationError(`${variable}: ${path} is empty. Write the secret into it.`);
  return secret;
}
