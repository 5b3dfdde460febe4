// SPDX-License-Identifier: GPL-2.0-or-later
import type { Settings } from '../configuration/settings-table.ts';
import { loadTokenSecret, sharedTokenSecret } from '../identity/token-secret.ts';
import type { Logger } from '../observability/logger.ts';
import { type Database, openDatabase } from '../storage/database.ts';
import { plainAddress } from '../storage/database-address.ts';
import { databaseOfSettings } from '../storage/database-of-settings.ts';
import { NewerTables } from '../storage/known-migrations.ts';
import { sharedValue } from '../storage/installation.ts';

/** What is kept, and the key that signs tokens. */
export type Storage = { readonly db: Database; readonly secret: Uint8Array };

/** The database server that the settings name does not let this process in. The message says which. */
export class DatabaseUnavailable extends Error {
  override readonly name = 'DatabaseUnavailable';
}

/** Longest that further losses belong to the one that was told, in milliseconds: a restart breaks all connections. */
const sameLoss = 5000;

function tellingOnce(tell: () => void): () => void {
  let toldAt = -Infinity;
  return () => {
    if (performance.now() - toldAt < sameLoss) return;
    toldAt = performance.now();
    tell();
  };
}

/**
 * Opens the database that the settings name. The key is in a file beside a SQLite database, and in a database that several
 * nodes may share.
 */
export async function openStorage(settings: Settings, logger: Logger): Promise<Storage> {
  const address = await databaseOfSettings(settings);
  const pool = {
    connections: settings.databaseConnections,
    failed: tellingOnce(() => logger.warn('connections to the database were lost')),
  };
  if (address.kind === 'sqlite') {
    const secret = await loadTokenSecret(settings.data);
    return { db: await openDatabase(address, pool), secret };
  }
  const db = await openDatabase(address, pool).catch((error: unknown) => {
    if (error instanceof NewerTables) throw error;
    const words = error instanceof Error && error.message !== '' ? error.message : 'no answer';
    throw new DatabaseUnavailable(
      `${plainAddress(address)} cannot be used: ${words}. Check PARLEY_DATABASE and PARLEY_DATABASE_PASSWORD_FILE.`,
    );
  });
  return { db, secret: await sharedTokenSecret((make) => sharedValue(db, 'token-secret', make)) };
}
