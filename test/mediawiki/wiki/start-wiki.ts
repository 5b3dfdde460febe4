// SPDX-License-Identifier: GPL-2.0-or-later
import { randomBytes } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { freePort } from '../../harness/free-port.ts';
import { maintenance, root, runPhp } from './php.ts';
import { copyOfWiki } from './copy-of-wiki.ts';
import { extensionFile, writeEnvironment, type WikiEnvironment } from './template.ts';
import { WikiClient, type ApiAnswer, type ApiParameters, type EditAnswer } from './wiki-client.ts';
import { startPusher, startWebServer, type ProcessGroup } from './wiki-process.ts';
import { usualDatabase, type WikiDatabaseKind } from './wiki-database.ts';

const pushScript = join(root, 'mw-hooks', 'maintenance', 'pushEvents.php');

export type WikiOptions = {
  /** Letters and digits; also the prefix of cookies. `wikia` if not given. */
  readonly name?: string;
  /** The wiki's id for Parley; the name if not given. */
  readonly id?: string;
  /** The address of Parley; may be told later by `configure`. */
  readonly parleyServer?: string;
  readonly language?: string;
  /** Only people with an account may read. */
  readonly private?: boolean;
  /** One name is one person on all wikis that have this. */
  readonly central?: boolean;
  /** PHP for the end of LocalSettings.php. */
  readonly settings?: string;
  /** Take events to Parley as they come; true if not given. */
  readonly push?: boolean;
  /** Web server processes beyond the first. */
  readonly workers?: number;
  readonly database?: WikiDatabaseKind;
};

/** A real MediaWiki with the extension, in processes of its own. */
export type TestWiki = {
  readonly id: string;
  readonly name: string;
  readonly url: string;
  /** `url` + `/rest.php`. */
  readonly rest: string;
  readonly api: string;
  readonly origin: string;
  readonly folder: string;
  readonly secretFile: string;
  readonly secret: string;
  /** An entry for the file that `PARLEY_WIKIS` names. */
  readonly entry: WikiEntry;
  /** Somebody signed in, from an address where the wiki believes proxies; see `people` for who there is. */
  login(name: string, address?: string): Promise<WikiClient>;
  /** Somebody without an account. */
  reader(address?: string): WikiClient;
  /** Signed in as Admin. */
  admin(): Promise<WikiClient>;
  edit(title: string, text: string, by?: string, more?: ApiParameters): Promise<EditAnswer>;
  /** Blocks an account, an address or a range. */
  block(name: string, more?: ApiParameters): Promise<void>;
  unblock(name: string): Promise<void>;
  protect(title: string, level?: string, expiry?: string): Promise<void>;
  move(from: string, to: string, redirect?: boolean): Promise<void>;
  delete(title: string): Promise<void>;
  undelete(title: string): Promise<void>;
  rename(from: string, to: string): Promise<void>;
  groups(
    name: string,
    change: { readonly add?: string; readonly remove?: string; readonly expiry?: string },
  ): Promise<void>;
  hide(revision: number, hidden?: boolean): Promise<void>;
  /** Changes settings of the running wiki. */
  configure(
    change: Partial<Pick<WikiEnvironment, 'parleyServer' | 'secretFiles' | 'private' | 'central'>>,
  ): Promise<void>;
  /** Replaces the PHP at the end of LocalSettings.php; seen by requests that start from then on. */
  settings(php: string): Promise<void>;
  /** Runs the jobs that wait, of one type if given. */
  runJobs(type?: string): Promise<string>;
  /** Runs a maintenance script: of MediaWiki by its name, another one by its path. */
  maintain(script: string, args?: readonly string[], input?: string): Promise<string>;
  /** Starts and stops taking events to Parley. */
  startPushing(): void;
  stopPushing(): Promise<void>;
  /** Starts and stops the web server: a wiki that is down. */
  start(): Promise<void>;
  halt(): Promise<void>;
  /** What the wiki's processes printed. */
  readonly logs: () => readonly string[];
  stop(): Promise<void>;
};

type WikiEntry = {
  readonly id: string;
  readonly name: string;
  readonly url: string;
  readonly api: string;
  readonly origins: readonly string[];
  readonly secretFiles: readonly string[];
  readonly private: boolean;
  readonly articlePath: string;
};

/** Starts a seeded wiki on a free port of the loopback address. */
export async function startWiki(options: WikiOptions = {}): Promise<TestWiki> {
  const name = options.name ?? 'wikia';
  const { folder, database, forget } = await copyOfWiki(name, options.database ?? usualDatabase());
  const url = `http://127.0.0.1:${await freePort()}`;
  const secretFile = join(folder, 'secret');
  const secret = randomBytes(32).toString('hex');
  await writeFile(secretFile, `${secret}\n`, { mode: 0o600 });
  let environment: WikiEnvironment = {
    name,
    id: options.id ?? name,
    url,
    language: options.language ?? 'en',
    private: options.private ?? false,
    central: options.central ?? false,
    parleyServer: options.parleyServer ?? '',
    secretFiles: [secretFile],
    extension: extensionFile,
    ...(database === undefined ? {} : { database }),
  };
  await writeEnvironment(folder, environment);
  const writeSettings = (php: string) => writeFile(join(folder, 'more.php'), `<?php\n${php}\n`);
  if (options.settings !== undefined) await writeSettings(options.settings);

  const logs: ProcessGroup[] = [];
  let server: ProcessGroup | undefined;
  let pusher: ProcessGroup | undefined;
  const start = async () => {
    server = await startWebServer(folder, url, options.workers ?? 3);
    logs.push(server);
  };
  const startPushing = () => {
    if (pusher !== undefined) return;
    pusher = startPusher(folder, pushScript);
    logs.push(pusher);
  };
  const stopPushing = async () => {
    await pusher?.stop();
    pusher = undefined;
  };
  await start();
  if (options.push ?? true) startPushing();

  const clients = new Map<string, Promise<WikiClient>>();
  const login = async (person: string, address?: string) => {
    const client = new WikiClient(url, person, address);
    await client.signIn();
    return client;
  };
  const kept = (person: string) => {
    const client = clients.get(person) ?? login(person);
    clients.set(person, client);
    return client;
  };
  const asAdmin = async (parameters: ApiParameters) => {
    await (await kept('Admin')).act<ApiAnswer>(parameters);
  };

  return {
    id: environment.id,
    name,
    url,
    rest: `${url}/rest.php`,
    api: `${url}/api.php`,
    origin: url,
    folder,
    secretFile,
    secret,
    entry: {
      id: environment.id,
      name: `Wiki ${name}`,
      url: `${url}/rest.php`,
      api: `${url}/api.php`,
      origins: [url],
      secretFiles: [secretFile],
      private: environment.private,
      articlePath: '/index.php/$1',
    },
    login,
    reader: (address) => new WikiClient(url, '', address),
    admin: () => kept('Admin'),
    edit: async (title, text, by = 'Admin', more = {}) => (await kept(by)).edit(title, text, more),
    block: (user, more = {}) =>
      asAdmin({ action: 'block', user, expiry: 'never', reason: 'a test', reblock: true, ...more }),
    unblock: (user) => asAdmin({ action: 'unblock', user }),
    protect: (title, level = 'sysop', expiry = 'never') =>
      asAdmin({ action: 'protect', title, protections: `edit=${level}`, expiry }),
    move: (from, to, redirect = true) => asAdmin({ action: 'move', from, to, noredirect: !redirect, movetalk: true }),
    delete: (title) => asAdmin({ action: 'delete', title }),
    undelete: (title) => asAdmin({ action: 'undelete', title }),
    rename: async (from, to) => {
      await maintenance(folder, '../extensions/Renameuser/maintenance/renameUser.php', [
        '--oldname',
        from,
        '--newname',
        to,
      ]);
    },
    groups: async (user, { add, remove, expiry }) => {
      const client = await kept('Admin');
      const answer = await client.api<{ query: { tokens: { userrightstoken: string } } }>({
        action: 'query',
        meta: 'tokens',
        type: 'userrights',
      });
      const change = {
        ...(add === undefined ? {} : { add }),
        ...(remove === undefined ? {} : { remove }),
        ...(expiry === undefined ? {} : { expiry }),
      };
      await client.api({ action: 'userrights', user, ...change, token: answer.query.tokens.userrightstoken }, 'POST');
    },
    hide: (ids, hidden = true) =>
      asAdmin({ action: 'revisiondelete', type: 'revision', ids, [hidden ? 'hide' : 'show']: 'content|comment|user' }),
    configure: async (change) => {
      environment = { ...environment, ...change };
      await writeEnvironment(folder, environment);
    },
    settings: writeSettings,
    runJobs: (type) => maintenance(folder, 'runJobs.php', type === undefined ? [] : ['--type', type]),
    maintain: (script, args = [], input) =>
      script.startsWith('/')
        ? runPhp(script, args, { wiki: folder, ...(input === undefined ? {} : { input }) })
        : maintenance(folder, script, args, input),
    startPushing,
    stopPushing,
    start,
    halt: async () => {
      await server?.stop();
      server = undefined;
    },
    logs: () => logs.flatMap((group) => group.lines),
    stop: async () => {
      await stopPushing();
      await server?.stop();
      await forget();
    },
  };
}
