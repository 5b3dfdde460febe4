// SPDX-License-Identifier: GPL-2.0-or-later
import type { Kysely } from 'kysely';
import { isDuplicate } from './dialects/failures.ts';
import type { InstallationTables } from './tables/installation.ts';

/** A value that all nodes of an installation share: made by the first that asks. */
export async function sharedValue(
  db: Kysely<InstallationTables>,
  name: 'token-secret' | 'id',
  make: () => string,
): Promise<string> {
  const find = () => db.selectFrom('installation').select('value').where('name', '=', name).executeTakeFirst();
  const known = await find();
  if (known !== undefined) return known.value;
  try {
    await db.insertInto('installation').values({ name, value: make() }).execute();
  } catch (error) {
    if (!isDuplicate(error)) throw error;
  }
  const made = await find();
  if (made === undefined) throw new Error('A value that was just kept cannot be found.');
  return made.value;
}
