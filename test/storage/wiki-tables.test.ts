// SPDX-License-Identifier: GPL-2.0-or-later
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { connect, type Database } from '@parley/server/storage/database.ts';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DatabaseServer } from './servers/database-server.ts';
import { databaseKinds, databaseServers } from './servers/database-servers.ts';

type Column = { readonly name: string; readonly options: { readonly notnull?: boolean } };
type Table = { readonly name: string; readonly columns: readonly Column[]; readonly pk: readonly string[] };

const folder = fileURLToPath(new URL('../../mw-hooks/sql/', import.meta.url));
/** Tables of the first version, and those that came to it. */
const files = ['tables', 'addresses'];
const described = files.flatMap(
  (file) => JSON.parse(readFileSync(`${folder}${file}.json`, 'utf8')) as readonly Table[],
);

/** The statements of the files as the wiki's updater runs them: its marks for prefixes and options are comments. */
function statementsFor(kind: string): readonly string[] {
  return files
    .map((file) => readFileSync(`${folder}${kind}/${file}.sql`, 'utf8').replaceAll(/^--.*$/gmu, ''))
    .join('\n')
    .split(';')
    .map((statement) => statement.trim())
    .filter((statement) => statement !== '');
}

describe.each(databaseKinds)("the tables of the wiki's extension in %s", (kind) => {
  let server: DatabaseServer;
  let database: Database;
  beforeAll(async () => {
    server = await databaseServers[kind]();
    database = connect(await server.create());
    for (const statement of statementsFor(kind)) await sql.raw(statement).execute(database);
  });
  afterAll(async () => {
    await database.destroy();
    await server.stop();
  });

  test('are those that are described, column by column', async () => {
    const tables = (await database.introspection.getTables()).filter((table) => table.name.startsWith('parley_'));
    const shapeOf = (name: string, columns: readonly string[]) => ({ name, columns: columns.toSorted() });
    const byName = (one: { name: string }, other: { name: string }) => one.name.localeCompare(other.name);
    expect(
      tables.map((table) => shapeOf(table.name, table.columns.map((column) => column.name))).toSorted(byName), // prettier-ignore
    ).toEqual(described.map((table) => shapeOf(table.name, table.columns.map(({ name }) => name))).toSorted(byName)); // prettier-ignore
    for (const table of tables) {
      for (const column of table.columns) expect([column.name, column.isNullable]).toEqual([column.name, false]);
    }
  });

  test('number events by themselves, upwards', async () => {
    const time = kind === 'postgres' ? '2026-01-02 03:04:05+00' : '20260102030405';
    const add = sql`insert into parley_event (pev_timestamp, pev_kind, pev_data) values (${time}, 'saved', '{}')`;
    for (let event = 0; event < 3; event += 1) await add.execute(database);
    const { rows } = await sql<{ number: number | string }>`
      select pev_number as number from parley_event order by pev_number`.execute(database);
    expect(rows.map(({ number }) => Number(number))).toEqual([1, 2, 3]);
  });

  test('take a person once for a revision', async () => {
    const add = sql`insert into parley_participant (ppt_rev, ppt_wiki, ppt_user, ppt_name, ppt_share)
      values (1, 'en', '4', 'Zoë 猫', 7500)`;
    await add.execute(database);
    await expect(add.execute(database)).rejects.toThrow(/unique|duplicate/iu);
    const { rows } = await sql<{ name: string | Buffer }>`
      select ppt_name as name from parley_participant`.execute(database);
    expect(String(rows[0]?.name)).toBe('Zoë 猫');
  });
});
