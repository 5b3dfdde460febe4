// SPDX-License-Identifier: GPL-2.0-or-later
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { wikiTemplate, wikiTemplateIn } from './template.ts';
import type { SeededServer, WikiDatabase, WikiDatabaseKind } from './wiki-database.ts';

/** A wiki of one test: a folder, and where its database is unless it is a file in there. */
type CopiedWiki = {
  readonly folder: string;
  readonly database: WikiDatabase | undefined;
  forget(): Promise<void>;
};

/** Copies the seeded wiki. */
export async function copyOfWiki(name: string, kind: WikiDatabaseKind): Promise<CopiedWiki> {
  if (kind === 'sqlite') return copyOfFolder(name, await wikiTemplate());
  const server = await usedServer(kind);
  const copy = await copyOfFolder(name, server.folder);
  const forget = async () => void (await Promise.all([copy.forget(), leaveServer(kind)]));
  return { ...copy, database: await server.copy(), forget };
}

async function copyOfFolder(name: string, template: string): Promise<CopiedWiki> {
  const folder = await mkdtemp(join(tmpdir(), `parley-wiki-${name}-`));
  await cp(template, folder, { recursive: true });
  return {
    folder,
    database: undefined,
    forget: () => rm(folder, { recursive: true, force: true, maxRetries: 5 }),
  };
}

/** Servers of this process, each for as long as a wiki uses it. */
const servers = new Map<WikiDatabase['type'], { readonly started: Promise<SeededServer>; users: number }>();

function usedServer(kind: WikiDatabase['type']): Promise<SeededServer> {
  const used = servers.get(kind) ?? { started: wikiTemplateIn(kind), users: 0 };
  used.users += 1;
  servers.set(kind, used);
  return used.started;
}

async function leaveServer(kind: WikiDatabase['type']): Promise<void> {
  const used = servers.get(kind);
  if (used === undefined) return;
  used.users -= 1;
  if (used.users > 0) return;
  servers.delete(kind);
  await (await used.started).stop();
}
