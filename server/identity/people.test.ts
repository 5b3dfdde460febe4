// SPDX-License-Identifier: GPL-2.0-or-later
import { expect, test } from 'vitest';
import { openDatabase } from '../storage/database.ts';
import { createPeople } from './people.ts';

test('people are found by their id and by their name, also after they left', async () => {
  const db = await openDatabase(':memory:');
  await db.insertInto('people').values({ name: 'Mallory M', created_at: 1 }).execute();
  const people = createPeople(db, 'demo');
  const mallory = { wiki: 'demo', userId: '1', name: 'Mallory M' };
  expect(await people.find({ wiki: 'demo', userId: '1' })).toEqual(mallory);
  expect(await people.named('Mallory_M')).toEqual(mallory);
  for (const userId of ['2', '1e0', '__proto__', '', '01', '1.0']) {
    expect(await people.find({ wiki: 'demo', userId })).toBeUndefined();
  }
  expect(await people.find({ wiki: 'other', userId: '1' })).toBeUndefined();
  expect(await people.named('Nobody')).toBeUndefined();
  await expect(people.named('<script>')).rejects.toMatchObject({ code: 'name_invalid' });
  await db.destroy();
});
