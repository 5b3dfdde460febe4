// SPDX-License-Identifier: GPL-2.0-or-later
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { execFile } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { connect, openDatabase } from '@parley/server/storage/database.ts';
import { type RedisServer, startRedis } from '../cluster/installation/redis.ts';
import { freePort } from '../harness/free-port.ts';
import type { DatabaseServer } from '../storage/servers/database-server.ts';
import { startMariadb } from '../storage/servers/mariadb.ts';
import { startPostgres } from '../storage/servers/postgres.ts';
import { runDoctor } from './doctor-run.ts';

const minute = 60_000;
const nobody = 'postgres://parley@127.0.0.1:9/parley';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'parley-doctor-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** A file with a secret in it. */
async function secretFile(name: string, secret: string, mode = 0o600): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, `${secret}\n`);
  await chmod(path, mode);
  return path;
}

/** Nothing to mend, or only that something is slow: that is the affair of the machine on which the tests run. */
const contentButForSpeed: unknown = expect.stringMatching(/^$|^Each keystroke /);

/** Settings of an installation in a folder of its own. */
async function settings(more: Readonly<Record<string, string>> = {}): Promise<Record<string, string>> {
  const data = await mkdtemp(join(folder, 'data-'));
  return { PARLEY_DATA: data, PARLEY_PORT: String(await freePort()), ...more };
}

describe.each([
  ['PostgreSQL', startPostgres],
  ['MariaDB', startMariadb],
] as const)('the doctor with %s', (_name, start) => {
  let server: DatabaseServer;
  beforeAll(async () => {
    server = await start();
  });
  afterAll(() => server.stop());

  async function address(): Promise<string> {
    const made = await server.create();
    if (made.kind === 'sqlite') throw new Error('There is no server.');
    return made.url;
  }

  test('is content once the tables are up to date, and names what a new database needs', async () => {
    const PARLEY_DATABASE = await address();
    const behind = (await runDoctor(await settings({ PARLEY_DATABASE }))).of('database');
    expect(behind).toMatchObject({ state: 'WARN', mend: expect.stringContaining('npm run migrate') });
    const made = PARLEY_DATABASE.startsWith('postgres')
      ? ({ kind: 'postgres', url: PARLEY_DATABASE } as const)
      : ({ kind: 'mysql', url: PARLEY_DATABASE } as const);
    await (await openDatabase(made)).destroy();
    const well = (await runDoctor(await settings({ PARLEY_DATABASE }))).of('database');
    expect(well).toMatchObject({ found: expect.stringContaining('up to date'), mend: contentButForSpeed });
  });

  test('tells a clock that is off from that of the database, and too many connections', async () => {
    const url = await address();
    const made = url.startsWith('postgres') ? ({ kind: 'postgres', url } as const) : ({ kind: 'mysql', url } as const);
    await (await openDatabase(made)).destroy();
    const ahead = await runDoctor(await settings({ PARLEY_DATABASE: url }), { clockAhead: 5 * minute });
    expect(ahead.code).toBe(1);
    expect(ahead.of('database')).toMatchObject({ state: 'FAIL', mend: expect.stringContaining('NTP') });
    expect(ahead.of('database').found).toContain('300 s');
    const greedy = await runDoctor(await settings({ PARLEY_DATABASE: url, PARLEY_DATABASE_CONNECTIONS: '400' }));
    expect(greedy.of('database')).toMatchObject({ state: 'WARN', mend: expect.stringContaining('max_connections') });
  });

  test('says that a database is not there, without the password of its address', async () => {
    const url = new URL(await address());
    url.pathname = '/absent';
    url.password = 'hunter2';
    const { code, text, of } = await runDoctor(await settings({ PARLEY_DATABASE: url.href }));
    expect(code).toBe(1);
    expect(of('database')).toMatchObject({ state: 'FAIL', mend: expect.stringContaining('PARLEY_DATABASE') });
    expect(of('secret files')).toMatchObject({ state: 'WARN', mend: expect.stringContaining('PASSWORD_FILE') });
    expect(text).not.toContain('hunter2');
  });
});

test('the doctor says that a database server is away, and that tables belong to a newer version', async () => {
  const { code, of } = await runDoctor(await settings({ PARLEY_DATABASE: nobody }));
  expect(code).toBe(1);
  expect(of('database')).toMatchObject({ state: 'FAIL', mend: expect.stringContaining('Start it') });
  const newer = await settings();
  const address = { kind: 'sqlite', file: join(newer['PARLEY_DATA'] ?? '', 'parley.db') } as const;
  await (await openDatabase(address)).destroy();
  const database = connect(address);
  await database
    .withTables<{ kysely_migration: { name: string; timestamp: string } }>()
    .insertInto('kysely_migration')
    .values({ name: '9999-of-tomorrow-breaks', timestamp: '2999-01-01' })
    .execute();
  await database.destroy();
  const found = (await runDoctor(newer)).of('database');
  expect(found).toMatchObject({ state: 'FAIL', found: expect.stringContaining('9999-of-tomorrow-breaks') });
});

describe('the doctor with Redis', () => {
  let redis: RedisServer;
  beforeAll(async () => {
    redis = await startRedis();
  });
  afterAll(() => redis.stop());

  const order = (...command: readonly string[]) =>
    promisify(execFile)('redis-cli', ['-p', String(redis.port), ...command]);
  const look = async (more: Readonly<Record<string, string>> = {}) => {
    const PARLEY_REDIS = `redis://127.0.0.1:${String(redis.port)}`;
    return (await runDoctor(await settings({ PARLEY_DATABASE: nobody, PARLEY_REDIS, ...more }))).of('redis');
  };

  test('is content when it passes on what nodes say', async () => {
    expect(await look()).toMatchObject({ found: expect.stringContaining('passes on'), mend: contentButForSpeed });
    expect((await order('keys', '*')).stdout.trim()).toMatch(/^(parley:doctor:\S+)?$/);
  });

  test('says that it is away', async () => {
    expect(await look({ PARLEY_REDIS: 'redis://127.0.0.1:9' })).toMatchObject({
      state: 'FAIL',
      mend: expect.stringContaining('PARLEY_REDIS'),
    });
  });

  test('says that it needs a database which nodes can share', async () => {
    expect(await look({ PARLEY_DATABASE: '' })).toMatchObject({ state: 'FAIL' });
  });

  test('tells one that forgets keys', async () => {
    await order('config', 'set', 'maxmemory-policy', 'allkeys-lru');
    expect(await look()).toMatchObject({ state: 'WARN', mend: expect.stringContaining('noeviction') });
    await order('config', 'set', 'maxmemory-policy', 'noeviction');
  });

  test('tells a missing and a wrong password, and a user who may not publish, and takes the right password', async () => {
    const strange = 'a/b@c:d %';
    await order('acl', 'setuser', 'quiet', 'on', `>${strange}`, '~*', '&*', '+@all', '-publish');
    await order('config', 'set', 'requirepass', 'right');
    const missing = await look();
    expect(missing).toMatchObject({ state: 'FAIL', mend: expect.stringContaining('PARLEY_REDIS_PASSWORD_FILE') });
    const wrong = await secretFile('wrong', 'wrong');
    expect(await look({ PARLEY_REDIS_PASSWORD_FILE: wrong })).toMatchObject({
      state: 'FAIL',
      found: expect.stringContaining('password'),
    });
    const right = await secretFile('right', 'right');
    expect(await look({ PARLEY_REDIS_PASSWORD_FILE: right })).toMatchObject({ mend: contentButForSpeed });
    const quiet = await look({
      PARLEY_REDIS: `redis://quiet@127.0.0.1:${String(redis.port)}`,
      PARLEY_REDIS_PASSWORD_FILE: await secretFile('quiet', strange),
    });
    expect(quiet).toMatchObject({ state: 'FAIL', found: expect.stringContaining('NOPERM') });
    await order('-a', 'right', 'config', 'set', 'requirepass', '');
  });

  test('tells one that only follows another and takes no writes', async () => {
    await order('replicaof', '127.0.0.1', '9');
    expect(await look()).toMatchObject({ state: 'FAIL', found: expect.stringMatching(/READONLY|MASTERDOWN/) });
    await order('replicaof', 'no', 'one');
  });
});

describe('the doctor with files of secrets', () => {
  test('tells what others may read, what is empty and what is not there', async () => {
    const open = await secretFile('open', 'a secret for everybody', 0o644);
    const look = async (path: string) => {
      const given = await settings({ PARLEY_DATABASE: nobody, PARLEY_DATABASE_PASSWORD_FILE: path });
      return (await runDoctor(given)).of('secret files');
    };
    expect(await look(open)).toMatchObject({ state: 'WARN', mend: `chmod 640 ${open}` });
    expect(await look(await secretFile('empty', ''))).toMatchObject({
      state: 'FAIL',
      found: expect.stringContaining('PARLEY_DATABASE_PASSWORD_FILE'),
    });
    expect(await look(join(folder, 'absent'))).toMatchObject({
      state: 'FAIL',
      found: expect.stringContaining('absent'),
    });
    expect(await look(await secretFile('closed', 'a secret'))).toMatchObject({ state: 'ok' });
  });
});

describe('the doctor with a wiki elsewhere', () => {
  const servers: Server[] = [];
  afterAll(() => {
    for (const server of servers) server.close();
  });

  /** Something that answers as a wiki with the extension does to somebody it does not know. */
  async function wiki(answer: Parameters<typeof createServer>[1]): Promise<string> {
    const server = createServer(answer ?? (() => undefined));
    servers.push(server);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/rest.php`;
  }

  async function look(url: string, secret = 'a secret that is long enough for both') {
    await secretFile('wiki-secret', secret);
    const entry = { id: 'doc', name: 'Doc', url, origins: ['https://doc.example'], secretFiles: ['wiki-secret'] };
    const file = join(folder, 'wikis.json');
    await writeFile(file, JSON.stringify({ wikis: [entry] }));
    return runDoctor(await settings({ PARLEY_WIKIS: file }));
  }

  test('tells that it does not answer, or is no wiki that knows Parley', async () => {
    const away = (await look('http://127.0.0.1:9/rest.php')).of('wiki doc');
    expect(away).toMatchObject({ state: 'FAIL', mend: expect.stringContaining('PARLEY_WIKIS') });
    const bare = await wiki((_, response) => response.writeHead(404).end());
    expect((await look(bare)).of('wiki doc')).toMatchObject({
      state: 'FAIL',
      mend: expect.stringContaining('extension'),
    });
  });

  test('tells that its clock is off, and that it refuses this server', async () => {
    const late = new Date(Date.now() - 5 * minute).toUTCString();
    const slow = await wiki((_, response) => response.writeHead(401, { date: late }).end());
    expect((await look(slow)).of('wiki doc')).toMatchObject({ state: 'FAIL', mend: expect.stringContaining('NTP') });
    const strange = await wiki((_, response) => response.writeHead(401).end());
    expect((await look(strange)).of('wiki doc')).toMatchObject({ state: 'FAIL', found: 'it refuses this server' });
  });

  test('tells that a secret is too short', async () => {
    const { code, text } = await look('http://127.0.0.1:9/rest.php', 'short');
    expect(code).toBe(1);
    expect(text).toMatch(/too short.*\n.*operating\.md|too short/);
    expect(text).not.toContain('\n    at ');
  });
});

test('the doctor warns of few open files, and names a misspelt setting', async () => {
  const few = await runDoctor(await settings(), { openFiles: 1024 });
  expect(few.of('open files')).toMatchObject({ state: 'WARN', mend: expect.stringContaining('LimitNOFILE') });
  expect((await runDoctor(await settings(), { openFiles: 65_536 })).of('open files')).toMatchObject({ state: 'ok' });
  const misspelt = await runDoctor({ PARLEY_HSOT: 'x' });
  expect(misspelt.code).toBe(1);
  expect(misspelt.of('settings')).toMatchObject({ state: 'FAIL', found: expect.stringContaining('PARLEY_HSOT') });
});
