// SPDX-License-Identifier: GPL-2.0-or-later
import { readFile, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import * as v from 'valibot';
import { readSecretFile } from '../../configuration/secret-file.ts';
import { type Settings, settingsTable } from '../../configuration/settings-table.ts';
import { type Check, type Outcome, skip, warn, well } from '../check.ts';

type SecretFile = { readonly variable: string; readonly path: string };

const WikisFile = v.object({ wikis: v.array(v.object({ secretFiles: v.optional(v.array(v.string()), []) })) });

/** Files with passwords and secrets: can this user read them, and others not? Are there secrets that stand elsewhere? */
export const secretFilesCheck: Check = {
  part: 'secret files',
  look: async (settings: Settings) => {
    const files = await secretFilesOf(settings);
    // Rejects with words that name the setting.
    for (const { variable, path } of files) await readSecretFile(variable, path);
    for (const { path } of files) {
      const isOpen = ((await stat(path)).mode & 0o007) !== 0;
      if (isOpen) return warn(`${path} can be read by every user of this machine`, `chmod 640 ${path}`);
    }
    const inAddress = passwordsInAddresses(settings);
    if (inAddress !== undefined) return inAddress;
    return files.length === 0 ? skip('none are named') : well(`${String(files.length)}, for this user only`);
  },
};

async function secretFilesOf(settings: Settings): Promise<readonly SecretFile[]> {
  const keys = ['databasePasswordFile', 'redisPasswordFile', 'helpMailPasswordFile', 'helpWebhookSecretFile'] as const;
  const own = keys.flatMap((key) => {
    const path = settings[key];
    return path === undefined ? [] : [{ variable: settingsTable[key].variable, path }];
  });
  return [...own, ...(await filesOfWikis(settings.wikis))];
}

/** The files of wikis' secrets; what is wrong with the list itself is told where the wikis are looked at. */
async function filesOfWikis(list: string | undefined): Promise<readonly SecretFile[]> {
  if (list === undefined) return [];
  const content = await readFile(list, 'utf8')
    .then((text): unknown => JSON.parse(text))
    .catch(() => undefined);
  const read = v.safeParse(WikisFile, content);
  if (!read.success) return [];
  return read.output.wikis
    .flatMap(({ secretFiles }) => secretFiles)
    .map((file) => ({ variable: 'PARLEY_WIKIS', path: resolve(dirname(list), file) }));
}

/** A password in an address stands in the list of processes' environments, and in many a log. */
function passwordsInAddresses({ database, redis, helpMailServer }: Settings): Outcome | undefined {
  const addresses = [
    ['PARLEY_DATABASE', database === undefined || database.kind === 'sqlite' ? undefined : database.url],
    ['PARLEY_REDIS', redis],
    ['PARLEY_HELP_MAIL_SERVER', helpMailServer],
  ] as const;
  const found = addresses.find(([, address]) => address !== undefined && new URL(address).password !== '');
  if (found === undefined) return undefined;
  const file = found[0] === 'PARLEY_HELP_MAIL_SERVER' ? 'PARLEY_HELP_MAIL_PASSWORD_FILE' : `${found[0]}_PASSWORD_FILE`;
  return warn(`a password stands in ${found[0]}`, `Write it into a file of mode 640 and name that in ${file}.`);
}
