// SPDX-License-Identifier: GPL-2.0-or-later
import type { Settings } from '../configuration/settings-table.ts';
import { loadTokenSecret, sharedTokenSecret } from '../identity/token-secret.ts';
import type { Logger } from '../observability/logger.ts';
import { type Database, openDatabase } from '../storage/database.ts';
import { databaseOfSettings } from '../storage/database-of-settings.ts';
import { dialectOf } from '../storage/dialects/dialect-of.ts';
import { sharedValue } from '../storage/installation.ts';

/** Opens the database that the settings name. */
export async function openStorage(settings: Settings, logger: Logger): Promise<Database> {
  return openDatabase(await databaseOfSettings(settings), {
    connections: settings.databaseConnections,
    failed: (error) => logger.warn({ err: error }, 'a connection to the database was lost'),
  });
}

/** The key that signs tokens: in a file beside a SQLite database, in a database that several nodes may share. */
export async function tokenSecretOf(settings: Settings, db: Database): Promise<Uint8Array> {
  if (dialectOf(db) === 'sqlite') return loadTokenSecret(settings.data);
  return sharedTokenSecret((make) => sharedValue(db, 'token-secret', make));
}
