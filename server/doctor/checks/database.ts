// SPDX-License-Identifier: GPL-2.0-or-later
import { stat } from 'node:fs/promises';
import { sql } from 'kysely';
import type { Settings } from '../../configuration/settings-table.ts';
import { plainAddress } from '../../storage/database-address.ts';
import { databaseOfSettings } from '../../storage/database-of-settings.ts';
import { connect, type Database } from '../../storage/database.ts';
import { pendingMigrations } from '../../storage/pending-migrations.ts';
import { tryWriting } from '../../storage/try-writing.ts';
import { type Check, type Outcome, skip, warn, well } from '../check.ts';

/** Commits that are timed, and the time of one, in milliseconds, above which people would feel it. */
const commits = 10;
const slowCommit = 30;

/** The database: is it there, does it take writes, are its tables up to date, how long does a commit take? */
export const databaseCheck: Check = {
  part: 'database',
  look: async (settings: Settings) => {
    const address = await databaseOfSettings(settings);
    const where = plainAddress(address);
    if (address.kind === 'sqlite' && !(await isThere(address.file))) return skip(`${where} is made at the first start`);
    const database = connect(address, { connections: 1, failed: () => undefined });
    try {
      return await lookInto(database, where);
    } finally {
      await database.destroy();
    }
  },
};

async function lookInto(database: Database, where: string): Promise<Outcome> {
  await sql`select 1`.execute(database);
  const pending = await pendingMigrations(database);
  if (pending.length > 0) {
    const found = `${where}: ${String(pending.length)} steps behind this version`;
    return warn(found, 'npm run migrate brings it up to date; the next start does too.');
  }
  const milliseconds = await timeOfCommit(database);
  const found = `${where}, up to date, ${milliseconds.toFixed(1)} ms for a commit`;
  return milliseconds > slowCommit
    ? warn(found, 'Each keystroke waits for a commit: look at the disk, or at the way to the database.')
    : well(found);
}

async function timeOfCommit(database: Database): Promise<number> {
  const begin = performance.now();
  for (let count = 0; count < commits; count += 1) await tryWriting(database, Date.now());
  return (performance.now() - begin) / commits;
}

async function isThere(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    () => false,
  );
}
