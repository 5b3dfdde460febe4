// SPDX-License-Identifier: GPL-2.0-or-later
import type { DatabaseAddress } from '@parley/server/storage/database-address.ts';
import type { DatabaseServer } from '../../storage/servers/database-server.ts';
import { databaseServers } from '../../storage/servers/database-servers.ts';

/** What a wiki of a test keeps its pages in; SQLite unless something else is asked for. */
export type WikiDatabaseKind = DatabaseAddress['kind'];

/** Where the database of one wiki is, as MediaWiki's settings say it. SQLite's is a file in the wiki's folder. */
export type WikiDatabase = {
  readonly type: 'mysql' | 'postgres';
  readonly host: string;
  readonly port: string;
  readonly name: string;
  readonly user: string;
};

/** What tests run on where they do not say: `PARLEY_TEST_WIKI_DATABASE`, as `npm run test:wiki-databases` sets it. */
export function usualDatabase(): WikiDatabaseKind {
  const kind = process.env['PARLEY_TEST_WIKI_DATABASE'] ?? 'sqlite';
  if (kind === 'sqlite' || kind === 'mysql' || kind === 'postgres') return kind;
  throw new Error(`PARLEY_TEST_WIKI_DATABASE is ${kind}; write sqlite, mysql or postgres`);
}

/** A database server with a seeded wiki's database to copy from, and the folder that belongs to it. */
export type SeededServer = {
  readonly folder: string;
  copy(): Promise<WikiDatabase>;
  stop(): Promise<void>;
};

/** Starts a server and has a wiki made in it. */
export async function startSeededServer(
  kind: WikiDatabase['type'],
  makeWiki: (database: WikiDatabase) => Promise<string>,
): Promise<SeededServer> {
  const server: DatabaseServer = await databaseServers[kind]();
  try {
    const template = await server.create();
    const folder = await makeWiki(databaseAt(template));
    return { folder, copy: async () => databaseAt(await server.copy(template)), stop: () => server.stop() };
  } catch (error) {
    await server.stop();
    throw error;
  }
}

function databaseAt(address: DatabaseAddress): WikiDatabase {
  if (address.kind === 'sqlite') throw new Error('a wiki has its SQLite file in its own folder');
  const { hostname, port, pathname, username } = new URL(address.url);
  return { type: address.kind, host: hostname, port, name: pathname.slice(1), user: username };
}
