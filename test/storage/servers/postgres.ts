// SPDX-License-Identifier: GPL-2.0-or-later
import { chown, mkdir } from 'node:fs/promises';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { freePort } from '../../harness/free-port.ts';
import type { DatabaseServer } from './database-server.ts';
import { asUser, forgetFolder, runProgram, inServerFolder, serverProcess } from './server-process.ts';

const user = 'postgres';

/** A PostgreSQL of this test, on a free port. It answers from the disk, as one in use would. */
export function startPostgres(): Promise<DatabaseServer> {
  return inServerFolder('postgres', postgresIn);
}

async function postgresIn(folder: string): Promise<DatabaseServer> {
  const programs = programFolder();
  const data = join(folder, 'data');
  await mkdir(data, { mode: 0o700 });
  await giveTo(user, [folder, data]);
  const port = String(await freePort());
  await run(asUser(user, [join(programs, 'initdb'), '-D', data, '-U', user, '-A', 'trust', '-E', 'UTF8', '--no-sync']));
  const psql = async (command: string) =>
    run([join(programs, 'psql'), '-h', '127.0.0.1', '-p', port, '-U', user, '-d', 'postgres', '-c', command]);
  const listen = ['-h', '127.0.0.1', '-p', port, '-k', folder, '-c', 'max_connections=80', '-c', 'autovacuum=off'];
  const server = serverProcess({
    command: asUser(user, [join(programs, 'postgres'), '-D', data, ...listen]),
    answers: () => psql('select 1'),
  });
  await server.start();
  let made = 0;
  return {
    folder,
    create: async () => {
      const name = `parley_${String((made += 1))}`;
      await psql(`create database ${name}`);
      return { kind: 'postgres', url: `postgres://${user}@127.0.0.1:${port}/${name}` };
    },
    restart: async (signal = 'SIGINT') => {
      await server.end(signal);
      await server.start();
    },
    copy: async (address) => {
      const name = `parley_${String((made += 1))}`;
      const where = ['-h', '127.0.0.1', '-p', port, '-U', user];
      const file = join(folder, `${name}.dump`);
      const from = address.kind === 'postgres' ? new URL(address.url).pathname.slice(1) : '';
      await runProgram(join(programs, 'pg_dump'), [...where, '-Fc', '-f', file, from]);
      await psql(`create database ${name}`);
      await runProgram(join(programs, 'pg_restore'), [...where, '--no-owner', '-d', name, file]);
      return { kind: 'postgres', url: `postgres://${user}@127.0.0.1:${port}/${name}` };
    },
    dump: async () => {
      const whole = ['-h', '127.0.0.1', '-p', port, '-U', user];
      return (await runProgram(join(programs, 'pg_dumpall'), whole, { maxBuffer: 1 << 30 })).stdout;
    },
    stop: async () => {
      await server.end('SIGQUIT');
      await forgetFolder(folder);
    },
  };
}

/** Debian keeps the programs of each version in a folder of their own, off the path. */
function programFolder(): string {
  const versions = '/usr/lib/postgresql';
  const newest = readdirSync(versions).toSorted((one, other) => Number(other) - Number(one))[0];
  if (newest === undefined) throw new Error(`There is no PostgreSQL in ${versions}.`);
  return join(versions, newest, 'bin');
}

async function run(command: readonly string[]): Promise<void> {
  await runProgram(command[0] ?? '', command.slice(1), { cwd: '/' });
}

async function giveTo(name: string, paths: readonly string[]): Promise<void> {
  if (process.getuid?.() !== 0) return;
  const { stdout } = await runProgram('id', ['-u', name]);
  for (const path of paths) await chown(path, Number(stdout), -1);
}
