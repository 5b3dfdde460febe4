// SPDX-License-Identifier: GPL-2.0-or-later
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { userInfo } from 'node:os';
import { freePort } from '../../harness/free-port.ts';
import type { DatabaseServer } from './database-server.ts';
import { forgetFolder, runProgram, inServerFolder, serverProcess } from './server-process.ts';

/** A MariaDB of this test, on a free port. It answers from the disk, as one in use would. */
export function startMariadb(): Promise<DatabaseServer> {
  return inServerFolder('mariadb', mariadbIn);
}

async function mariadbIn(folder: string): Promise<DatabaseServer> {
  const data = join(folder, 'data');
  const port = String(await freePort());
  const socket = join(folder, 'socket');
  const user = userInfo().username;
  // In a folder that is shared, another MariaDB that starts takes its passing files for its own leavings.
  const passing = join(folder, 'tmp');
  await mkdir(passing);
  const where = [`--datadir=${data}`, `--tmpdir=${passing}`, `--user=${user}`];
  await runProgram('mariadb-install-db', [
    '--no-defaults',
    ...where,
    '--auth-root-authentication-method=normal',
    '--skip-test-db',
  ]);
  const query = (command: string) =>
    runProgram('mariadb', ['--no-defaults', `--socket=${socket}`, '--user=root', '-e', command]);
  const listen = [`--port=${port}`, '--bind-address=127.0.0.1', `--socket=${socket}`, `--pid-file=${folder}/pid`];
  const server = serverProcess({
    command: ['mariadbd', '--no-defaults', ...where, ...listen],
    answers: () => query('select 1'),
  });
  await server.start();
  await query("create user parley@'127.0.0.1'; grant all on *.* to parley@'127.0.0.1'");
  let made = 0;
  return {
    folder,
    create: async () => {
      const name = `parley_${String((made += 1))}`;
      await query(`create database ${name}`);
      return { kind: 'mysql', url: `mysql://parley@127.0.0.1:${port}/${name}` };
    },
    restart: async (signal = 'SIGTERM') => {
      await server.end(signal);
      await server.start();
    },
    copy: async (address) => {
      const name = `parley_${String((made += 1))}`;
      const from = address.kind === 'mysql' ? new URL(address.url).pathname.slice(1) : '';
      const file = join(folder, `${name}.sql`);
      const consistent = ['--single-transaction', '--hex-blob', `--result-file=${file}`];
      await runProgram('mariadb-dump', ['--no-defaults', `--socket=${socket}`, '--user=root', ...consistent, from]);
      await query(`create database ${name}`);
      await runProgram('mariadb', ['--no-defaults', `--socket=${socket}`, '--user=root', name, '-e', `source ${file}`]);
      return { kind: 'mysql', url: `mysql://parley@127.0.0.1:${port}/${name}` };
    },
    dump: async () => {
      const whole = ['--no-defaults', `--socket=${socket}`, '--user=root', '--hex-blob', '--all-databases'];
      return (await runProgram('mariadb-dump', whole, { maxBuffer: 1 << 30 })).stdout;
    },
    stop: async () => {
      await server.end('SIGKILL');
      await forgetFolder(folder);
    },
  };
}
