// SPDX-License-Identifier: GPL-2.0-or-later
import { describe, expect, test } from 'vitest';
import { openDatabase } from '../storage/database.ts';
import { freshRecord, SessionStore } from './session-store.ts';

describe('what is kept of edit sessions', () => {
  test('is kept of every session, however many are written at once', async () => {
    const db = await openDatabase(':memory:');
    const store = new SessionStore(db, 'demo');
    const keys = Array.from({ length: 100 }, (_, index) => `p${index}`);
    await Promise.all(keys.map((key) => store.write({ ...freshRecord(key, `Page ${key}`), seeded: true })));
    expect((await store.overdueKeys(0)).toSorted()).toEqual(keys.toSorted());
    await db.destroy();
  });

  test('tells which of them nobody needs any more', async () => {
    const db = await openDatabase(':memory:');
    const store = new SessionStore(db, 'demo');
    const draft = { seeded: true, unpublished: true };
    await store.write({ ...freshRecord('p1', 'Never begun'), changedAt: 10 });
    await store.write({ ...freshRecord('p2', 'Published'), seeded: true, changedAt: 90 });
    await store.write({ ...freshRecord('p3', 'An old draft'), ...draft, changedAt: 49 });
    await store.write({ ...freshRecord('p4', 'A draft'), ...draft, changedAt: 50 });
    await store.write({ ...freshRecord('p5', 'A draft that nobody touched'), ...draft });
    await new SessionStore(db, 'other').write({ ...freshRecord('p6', 'Elsewhere'), seeded: true });
    expect((await store.overdueKeys(50)).toSorted()).toEqual(['p2', 'p3']);
    await db.destroy();
  });

  test('is kept of the others when one cannot be written', async () => {
    const db = await openDatabase(':memory:');
    const store = new SessionStore(db, 'demo');
    const unwritable = { ...freshRecord('p2', 'Two'), baseRevision: Number.NaN };
    const outcomes = await Promise.allSettled([
      store.write(freshRecord('p1', 'One')),
      store.write(unwritable),
      store.write(freshRecord('p3', 'Three')),
    ]);
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(await store.read('p3')).toMatchObject({ title: 'Three' });
    expect(await store.read('p2')).toBeUndefined();
    await db.destroy();
  });
});
