// SPDX-License-Identifier: GPL-2.0-or-later
import type { DatabaseAddress } from '@parley/server/storage/database-address.ts';
import type { DatabaseServer } from './database-server.ts';
import { startMariadb } from './mariadb.ts';
import { startPostgres } from './postgres.ts';
import { sqliteFolder } from './sqlite-folder.ts';

/** The three kinds of database that Parley runs on, and how to get one of each. */
export const databaseServers: Readonly<Record<DatabaseAddress['kind'], () => Promise<DatabaseServer>>> = {
  sqlite: sqliteFolder,
  postgres: startPostgres,
  mysql: startMariadb,
};

export const databaseKinds: readonly DatabaseAddress['kind'][] = ['sqlite', 'postgres', 'mysql'];
