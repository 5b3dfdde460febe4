// SPDX-License-Identifier: GPL-2.0-or-later
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { DatabaseServer } from './database-server.ts';
import { forgetFolder, inServerFolder } from './server-process.ts';

/** SQLite needs no server, only somewhere to put its files. */
export function sqliteFolder(): Promise<DatabaseServer> {
  return inServerFolder('sqlite', sqliteIn);
}

async function sqliteIn(folder: string): Promise<DatabaseServer> {
  let made = 0;
  return {
    folder,
    create: async () => ({ kind: 'sqlite', file: join(folder, `${String((made += 1))}.db`) }),
    restart: async () => undefined,
    copy: async (address) => {
      const file = join(folder, `${String((made += 1))}.db`);
      const source = new DatabaseSync(address.kind === 'sqlite' ? address.file : '');
      source.exec(`vacuum into '${file}'`);
      source.close();
      return { kind: 'sqlite', file };
    },
    dump: async () => {
      const files = await readdir(folder);
      return (await Promise.all(files.map((file) => readFile(join(folder, file), 'latin1')))).join('\n');
    },
    stop: () => forgetFolder(folder),
  };
}
