// SPDX-License-Identifier: GPL-2.0-or-later
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { appendFile, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { maintenance, mediaWikiCode, ownFolder, root, runPhp } from './php.ts';
import { passwordOf, people, samplePages } from './samples.ts';
import { type SeededServer, startSeededServer, type WikiDatabase } from './wiki-database.ts';

/** The settings that differ between wikis; `settings.php` reads them. */
export type WikiEnvironment = {
  readonly name: string;
  readonly id: string;
  readonly url: string;
  readonly language: string;
  readonly private: boolean;
  readonly central: boolean;
  readonly parleyServer: string;
  readonly secretFiles: readonly string[];
  readonly extension: string;
  /** Absent where the wiki has a SQLite file. */
  readonly database?: WikiDatabase;
};

export const extensionFile = join(root, 'mw-hooks', 'extension.json');

export async function writeEnvironment(wiki: string, environment: WikiEnvironment): Promise<void> {
  // By renaming, so that no request reads half of it.
  await writeFile(join(wiki, 'env.json.new'), JSON.stringify(environment));
  await rename(join(wiki, 'env.json.new'), join(wiki, 'env.json'));
}

/** A seeded wiki to copy from. Made once for what its sources say, kept in the system's folder for temporary files. */
export async function wikiTemplate(): Promise<string> {
  const kept = join(tmpdir(), `parley-mediawiki-${await fingerprint()}`);
  if (existsSync(kept)) return kept;
  const made = await mkdtemp(join(tmpdir(), 'parley-mediawiki-new-'));
  try {
    await build(made);
    // Somebody else may have been quicker; theirs is as good.
    await rename(made, kept).catch(async () => rm(made, { recursive: true, force: true }));
  } catch (error) {
    await rm(made, { recursive: true, force: true });
    throw error;
  }
  return kept;
}

/** A seeded wiki in a database server of its own. Forgotten with the server. */
export async function wikiTemplateIn(kind: WikiDatabase['type']): Promise<SeededServer> {
  const made = await mkdtemp(join(tmpdir(), `parley-mediawiki-${kind}-`));
  const forget = () => rm(made, { recursive: true, force: true });
  try {
    const server = await startSeededServer(kind, async (database) => {
      await build(made, database);
      return made;
    });
    return { ...server, stop: async () => void (await Promise.all([server.stop(), forget()])) };
  } catch (error) {
    await forget();
    throw error;
  }
}

/** Changes with whatever the template is made of. */
async function fingerprint(): Promise<string> {
  const hash = createHash('sha256');
  const own = (await readdir(ownFolder)).filter((name) => name.endsWith('.php')).map((name) => join(ownFolder, name));
  const sql = join(root, 'mw-hooks', 'sql', 'sqlite');
  const tables = ['tables.sql', 'addresses.sql'].map((name) => join(sql, name));
  const version = join(mediaWikiCode, 'includes', 'Defines.php');
  for (const file of [...own, ...tables, version, join(ownFolder, 'samples.ts'), join(ownFolder, 'template.ts')]) {
    hash.update(await readFile(file));
  }
  return hash.digest('hex').slice(0, 16);
}

async function build(wiki: string, database?: WikiDatabase): Promise<void> {
  for (const folder of ['data', 'cache', 'images']) await mkdir(join(wiki, folder));
  await runPhp(join(mediaWikiCode, 'maintenance', 'install.php'), [
    ...placeOf(wiki, database),
    `--confpath=${wiki}`,
    '--server=http://127.0.0.1',
    '--scriptpath=',
    '--lang=en',
    `--pass=${passwordOf('Admin')}`,
    'Wiki',
    'Admin',
  ]);
  await appendFile(join(wiki, 'LocalSettings.php'), `\nrequire '${join(ownFolder, 'settings.php')}';\n`);
  await writeFile(join(wiki, 'secret'), 'a-secret-that-only-the-template-has-0123456789');
  await writeEnvironment(wiki, {
    name: 'template',
    id: 'template',
    url: 'http://127.0.0.1',
    language: 'en',
    private: false,
    central: false,
    parleyServer: '',
    secretFiles: [join(wiki, 'secret')],
    extension: extensionFile,
    ...(database === undefined ? {} : { database }),
  });
  await maintenance(wiki, 'update.php', ['--quick']);
  await seed(wiki);
  // PostgreSQL searches the texts themselves.
  if (database?.type !== 'postgres') await maintenance(wiki, 'rebuildtextindex.php');
}

/** What the installer is told of the database. */
function placeOf(wiki: string, database: WikiDatabase | undefined): readonly string[] {
  if (database === undefined) return ['--dbtype=sqlite', `--dbpath=${join(wiki, 'data')}`, '--dbname=wiki'];
  const { type, host, port, name, user } = database;
  const common = [`--dbtype=${type}`, `--dbname=${name}`, `--dbuser=${user}`, '--dbpass='];
  return type === 'mysql'
    ? [...common, `--dbserver=${host}:${port}`]
    : [...common, `--dbserver=${host}`, `--dbport=${port}`, '--dbschema=mediawiki'];
}

async function seed(wiki: string): Promise<void> {
  const everybody = people.map((person) => ({ ...person, password: passwordOf(person.name) }));
  const seeds = JSON.stringify({ people: everybody, pages: samplePages });
  await runPhp(join(ownFolder, 'seed.php'), [], { wiki, input: seeds });
  const block = [
    '--performer',
    'Admin',
    '--reason',
    'blocked for tests',
    '--expiry',
    'infinite',
    '--disable-autoblock',
  ];
  await maintenance(wiki, 'blockUsers.php', block, 'Mallory\n');
  await maintenance(wiki, 'protect.php', ['-u', 'Admin', '-r', 'sample', 'Protected page']);
  await maintenance(wiki, 'runJobs.php');
}
