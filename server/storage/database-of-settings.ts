// SPDX-License-Identifier: GPL-2.0-or-later
import { join } from 'node:path';
import { readSecretFile } from '../configuration/secret-file.ts';
import { type DatabaseAddress, withPassword } from './database-address.ts';

/** What an operator says about the database. */
export type DatabaseSettings = {
  readonly data: string;
  readonly database: DatabaseAddress | undefined;
  readonly databasePasswordFile: string | undefined;
};

/** The database an installation uses: the one named, or the file in its data folder. Rejects when the password cannot be read. */
export async function databaseOfSettings(settings: DatabaseSettings): Promise<DatabaseAddress> {
  const address = settings.database ?? { kind: 'sqlite', file: join(settings.data, 'parley.db') };
  if (settings.databasePasswordFile === undefined) return address;
  const password = await readSecretFile('PARLEY_DATABASE_PASSWORD_FILE', settings.databasePasswordFile);
  return withPassword(address, password);
}
