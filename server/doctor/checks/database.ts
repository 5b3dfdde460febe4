// SPDX-License-Identifier: GPL-2.0-or-later
import { stat } from 'node:fs/promises';
import { sql } from 'kysely';
import type { Settings } from '../../configuration/settings-table.ts';
import { type DatabaseAddress, plainAddress } from '../../storage/database-address.ts';
import { databaseOfSettings } from '../../storage/database-of-settings.ts';
import { connect, type Database } from '../../storage/database.ts';
import { pendingMigrations } from '../../storage/pending-migrations.ts';
import { tryWriting } from '../../storage/try-writing.ts';
import { type Check, fail, type Outcome, skip, warn, well, wordsOf } from '../check.ts';
import { clockOutcome, skewBetween } from '../clocks.ts';
import { typicalTime } from '../typical-time.ts';

/** Commits that are timed, and the time of one, in milliseconds, above which people would feel it. */
const commits = 10;
const slowCommit = 30;
/** Connections that a database server keeps for its own administration. */
const reserved = 5;

/** The database: is it there, does it take writes, are its tables up to date, how long does a commit take? */
export const databaseCheck: Check = {
  part: 'database',
  look: async (settings: Settings) => {
    const address = await databaseOfSettings(settings);
    const where = plainAddress(address);
    if (address.kind === 'sqlite' && !(await isThere(address.file))) return skip(`${where} is made at the first start`);
    const database = connect(address, { connections: 1, failed: () => undefined });
    try {
      const refusal = await refusalOf(database, where);
      return refusal ?? (await lookInto(database, address, settings));
    } finally {
      await database.destroy();
    }
  },
};

/** Why the database does not let this server in; `undefined` when it does. */
async function refusalOf(database: Database, where: string): Promise<Outcome | undefined> {
  try {
    await sql`select 1`.execute(database);
    return undefined;
  } catch (error) {
    const mend = 'Start it, or check PARLEY_DATABASE, PARLEY_DATABASE_PASSWORD_FILE and whom the database lets in.';
    return fail(`${where} does not let this server in: ${wordsOf(error)}`, mend);
  }
}

async function lookInto(database: Database, address: DatabaseAddress, settings: Settings): Promise<Outcome> {
  const where = plainAddress(address);
  const pending = await pendingMigrations(database);
  if (pending.length > 0) {
    const found = `${where}: ${String(pending.length)} steps behind this version`;
    return warn(found, 'npm run migrate brings it up to date; the next start does too.');
  }
  const wrong = await lookAtServer(database, address, settings.databaseConnections);
  if (wrong !== undefined) return wrong;
  const milliseconds = await typicalTime(commits, () => tryWriting(database, Date.now()));
  const found = `${where}, up to date, ${milliseconds.toFixed(1)} ms for a commit`;
  return milliseconds > slowCommit
    ? warn(found, 'Each keystroke waits for a commit: look at the disk, or at the way to the database.')
    : well(found);
}

/** What is wrong with a database server beside this one; `undefined` when nothing is. */
async function lookAtServer(
  database: Database,
  { kind }: DatabaseAddress,
  wanted: number,
): Promise<Outcome | undefined> {
  if (kind === 'sqlite') return undefined;
  const asked = Date.now();
  const { now, most } = await factsOf(database, kind);
  const clocks = clockOutcome(skewBetween(now, now, asked, Date.now()), 'those of the database and of this machine');
  if (clocks !== undefined) return clocks;
  if (wanted + reserved <= most) return undefined;
  const found = `it allows ${String(most)} connections, and PARLEY_DATABASE_CONNECTIONS is ${String(wanted)}`;
  return warn(found, 'Each node opens as many: raise max_connections of the database, or lower the setting.');
}

/** The clock of the database server, in milliseconds since 1970, and how many connections it allows. */
async function factsOf(
  database: Database,
  kind: 'postgres' | 'mysql',
): Promise<{ readonly now: number; readonly most: number }> {
  const query =
    kind === 'postgres'
      ? sql<Facts>`select extract(epoch from clock_timestamp())::float8 * 1000 as now, current_setting('max_connections')::int as most`
      : sql<Facts>`select unix_timestamp(now(6)) * 1000 as now, @@max_connections as most`;
  const [row] = (await query.execute(database)).rows;
  return { now: Number(row?.now), most: Number(row?.most) };
}

type Facts = { readonly now: unknown; readonly most: unknown };

async function isThere(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    () => false,
  );
}
