// SPDX-License-Identifier: GPL-2.0-or-later
import { hash } from 'node:crypto';
import type { HelpNotice } from '@parley/protocol/help/api.ts';
import { personKey, type Person } from '@parley/protocol/identity/person.ts';
import type { Kysely } from 'kysely';
import { isDuplicate } from '../../storage/dialects/failures.ts';
import type { HelpTables } from '../../storage/tables/help.ts';
import type { Clock } from '../ports.ts';

type WithoutStamp<Notice> = Notice extends HelpNotice ? Omit<Notice, 'id' | 'at'> : never;
export type NewNotice = WithoutStamp<HelpNotice>;

/** What people are told at their next visit, until they have seen it. */
export type Notices = {
  /** Every server sees what happens on a wiki: the same is told once. */
  add(person: Person, notice: NewNotice): Promise<void>;
  /** The newest first. */
  of(person: Person): Promise<readonly HelpNotice[]>;
  seen(person: Person, id: string): Promise<void>;
  forget(before: number): Promise<void>;
};

/** Notices of one person that are kept and told. */
const mostEach = 20;
const idLength = 24;

export function createNotices(db: Kysely<HelpTables>, wiki: string, clock: Clock): Notices {
  return {
    async add(person, notice) {
      const body = JSON.stringify(notice);
      const key = personKey(person);
      const id = hash('sha256', `${wiki}\n${key}\n${body}`, 'base64url').slice(0, idLength);
      const row = { id, wiki, person_key: key, at: clock.now(), body };
      try {
        await db.insertInto('help_notices').values(row).execute();
      } catch (error) {
        if (!isDuplicate(error)) throw error;
      }
    },
    async of(person) {
      const rows = await db
        .selectFrom('help_notices')
        .select(['id', 'at', 'body'])
        .where('wiki', '=', wiki)
        .where('person_key', '=', personKey(person))
        .orderBy('seq', 'desc')
        .limit(mostEach)
        .execute();
      return rows.map(({ id, at, body }) => ({ ...(JSON.parse(body) as NewNotice), id, at }));
    },
    async seen(person, id) {
      await db
        .deleteFrom('help_notices')
        .where('wiki', '=', wiki)
        .where('person_key', '=', personKey(person))
        .where('id', '=', id)
        .execute();
    },
    async forget(before) {
      await db.deleteFrom('help_notices').where('wiki', '=', wiki).where('at', '<', before).execute();
    },
  };
}
