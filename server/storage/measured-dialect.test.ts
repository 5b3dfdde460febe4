// SPDX-License-Identifier: GPL-2.0-or-later
import { type DatabaseConnection, DummyDriver, Kysely, PostgresDialect, sql } from 'kysely';
import { expect, test } from 'vitest';
import { connect, poolFigures } from './database.ts';
import { measuredDialect } from './measured-dialect.ts';

/** A pool of one connection, whose queries are carried out when the test says so. */
class OneConnection extends DummyDriver {
  readonly #waiting: (() => void)[] = [];
  #isTaken = false;

  override async acquireConnection(): Promise<DatabaseConnection> {
    if (this.#isTaken) await new Promise<void>((resolve) => this.#waiting.push(resolve));
    this.#isTaken = true;
    return super.acquireConnection();
  }

  override async releaseConnection(): Promise<void> {
    this.#isTaken = false;
    this.#waiting.shift()?.();
  }
}

const idle = { inUse: 0, waiting: 0, longestWait: 0 };

test('connections in use and what waits for them are counted, and given back when the work fails', async () => {
  const plain = new PostgresDialect({ pool: async () => Promise.reject(new Error('There is no server.')) });
  const { dialect, figures } = measuredDialect({
    createAdapter: () => plain.createAdapter(),
    createDriver: () => new OneConnection(),
    createIntrospector: (db) => plain.createIntrospector(db),
    createQueryCompiler: () => plain.createQueryCompiler(),
  });
  const db = new Kysely<unknown>({ dialect });
  expect(figures()).toEqual(idle);
  let fail = (): void => undefined;
  const failing = db.connection().execute(() => new Promise((_, reject) => (fail = () => reject(new Error('enough')))));
  await expect.poll(figures).toMatchObject({ inUse: 1, waiting: 0 });
  const second = sql`select 1`.execute(db);
  await expect.poll(figures).toMatchObject({ inUse: 1, waiting: 1 });
  await expect.poll(() => figures().longestWait).toBeGreaterThan(0);
  fail();
  await expect(failing).rejects.toThrow('enough');
  await second;
  expect(figures()).toEqual(idle);
});

test('a SQLite file has no pool', async () => {
  const db = connect({ kind: 'sqlite', file: ':memory:' });
  expect(poolFigures(db)).toBeUndefined();
  await db.destroy();
});
