// SPDX-License-Identifier: GPL-2.0-or-later
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { freePort } from '../../harness/free-port.ts';
import { patience } from '../../harness/patience.ts';
import { mediaWikiCode, root, runPhp } from '../wiki/php.ts';
import { passwordOf } from '../wiki/samples.ts';
import { WikiClient } from '../wiki/wiki-client.ts';
import { startWebServer, type ProcessGroup } from '../wiki/wiki-process.ts';

const instructions = (await readFile(join(root, 'mw-hooks', 'INSTALL'), 'utf8')).trimEnd().split('\n');
/** What is to be run; the first of these names the places. */
const commands = instructions.slice(1, -1);

let folder: string;
let url: string;
let server: string;
let web: ProcessGroup;
let shell: ReturnType<typeof spawn>;
const printed: string[] = [];

/** A MediaWiki as its own installer leaves it. */
async function bareWiki(): Promise<void> {
  await mkdir(join(folder, 'data'));
  await runPhp(join(mediaWikiCode, 'maintenance', 'install.php'), [
    '--dbtype=sqlite',
    `--dbpath=${join(folder, 'data')}`,
    '--dbname=bare',
    `--confpath=${folder}`,
    `--server=${url}`,
    '--scriptpath=',
    '--skins=Vector',
    `--pass=${passwordOf('Admin')}`,
    'Bare',
    'Admin',
  ]);
}

/** Runs the lines in a shell, one after another, with the places of this test. */
function follow(): void {
  const places = `export WIKI='${folder}' PARLEY='${root}' KEYS='${join(folder, 'keys')}' URL='${url}' SERVER='${server}'`;
  const script = [places, ...commands.slice(1), 'wait'].join('\n');
  const port = new URL(server).port;
  const foreign = ([name]: readonly [string, unknown]) => !name.startsWith('PARLEY_');
  const env = {
    ...Object.fromEntries(Object.entries(process.env).filter(foreign)),
    MW_INSTALL_PATH: mediaWikiCode,
    PARLEY_PORT: port,
    PARLEY_DATA: join(folder, 'parley'),
  };
  shell = spawn('bash', ['-euc', script], { cwd: folder, env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
  for (const stream of [shell.stdout, shell.stderr]) stream?.on('data', (chunk) => printed.push(String(chunk)));
}

async function answers(address: string): Promise<void> {
  const deadline = Date.now() + patience;
  while (Date.now() < deadline) {
    const answer = await fetch(address).catch(() => undefined);
    await answer?.arrayBuffer();
    if (answer?.ok === true) return;
    if (shell.exitCode !== null) break;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${address} does not answer:\n${printed.join('')}`);
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'parley-install-'));
  url = `http://127.0.0.1:${await freePort()}`;
  server = `http://127.0.0.1:${await freePort()}`;
  await bareWiki();
  web = await startWebServer(folder, url, 2);
  follow();
  await answers(`${server}/readyz`);
});
afterAll(async () => {
  if (shell?.pid !== undefined) process.kill(-shell.pid, 'SIGKILL');
  await web?.stop();
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
});

describe('who follows INSTALL', () => {
  test('has ten lines to read', () => {
    expect(instructions).toHaveLength(10);
    expect(commands[0]).toMatch(/^export WIKI=\S+ PARLEY=\S+ KEYS=\S+ URL=\S+ SERVER=\S+$/u);
    expect(existsSync(join(root, 'docs', 'mediawiki.md'))).toBe(true);
  });

  test('has a wiki whose pages have the tabs, and a server that answers', async () => {
    const admin = new WikiClient(url, 'Admin');
    await admin.signIn();
    const page = await (await admin.fetch('/index.php?title=Main_Page')).text();
    expect(page).toContain('data-parley-tab="chat"');
    expect(page).toContain('data-parley-tab="edit"');
    const special = (await (await admin.fetch('/index.php?title=Special:Parley')).text()).replaceAll(/<[^>]+>/gu, ' ');
    expect(special).toMatch(/State\s+Answers/u);
  });

  test('has a server that knows the wiki and its people', async () => {
    const admin = new WikiClient(url, 'Admin');
    await admin.signIn();
    const { token } = await admin.parleyToken('Main Page');
    const session = await fetch(`${server}/api/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: url },
      body: JSON.stringify({ token }),
    });
    expect(await session.json()).toMatchObject({ person: { wiki: 'en', name: 'Admin' } });
    const documents = await fetch(`${server}/api/documents?page=Main_Page&wiki=en`);
    expect(await documents.json()).toMatchObject({ page: { title: 'Main Page', exists: true } });
  });

  test('has events that reach the server', async () => {
    const admin = new WikiClient(url, 'Admin');
    await admin.signIn();
    await admin.edit('Main Page', 'Hello');
    const waiting = async () => {
      const special = await (await admin.fetch('/index.php?title=Special:Parley')).text();
      return /Events that wait<\/th><td[^>]*>(\d+)/u.exec(special)?.[1];
    };
    const deadline = Date.now() + patience;
    while ((await waiting()) !== '0' && Date.now() < deadline) await new Promise((resolve) => setTimeout(resolve, 100));
    expect(await waiting()).toBe('0');
  });
});
