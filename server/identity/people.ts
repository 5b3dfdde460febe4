// SPDX-License-Identifier: GPL-2.0-or-later
import type { Person } from '@parley/protocol/identity/person.ts';
import type { Kysely } from 'kysely';
import type { IdentityTables } from '../storage/tables/identity.ts';
import { normaliseName } from './person-name.ts';

/** Everybody who ever signed in on the embedded wiki, whether they are here or not. */
export type People = {
  find(ref: Pick<Person, 'wiki' | 'userId'>): Promise<Person | undefined>;
  /** Rejects `name_invalid` for what can be no name. */
  named(name: string): Promise<Person | undefined>;
};

export function createPeople(db: Kysely<IdentityTables>, wiki: string): People {
  const people = () => db.selectFrom('people').select(['id', 'name']);
  const personOf = (row: { id: number; name: string } | undefined): Person | undefined =>
    row === undefined ? undefined : { wiki, userId: String(row.id), name: row.name };
  return {
    async find(ref) {
      if (ref.wiki !== wiki || !/^[1-9]\d{0,14}$/.test(ref.userId)) return undefined;
      return personOf(await people().where('id', '=', Number(ref.userId)).executeTakeFirst());
    },
    async named(name) {
      return personOf(await people().where('name', '=', normaliseName(name)).executeTakeFirst());
    },
  };
}
