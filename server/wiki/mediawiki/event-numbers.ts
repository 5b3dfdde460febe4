// SPDX-License-Identifier: GPL-2.0-or-later
import type { Kysely } from 'kysely';
import type { MediaWikiTables } from '../../storage/tables/mediawiki.ts';

/** How far a wiki's events were carried out, over a restart. */
export type EventNumbers = {
  /** `undefined` when none ever came. */
  read(): Promise<number | undefined>;
  write(number: number): Promise<void>;
};

/** Kept in the database. */
export function createEventNumbers(db: Kysely<MediaWikiTables>, wiki: string): EventNumbers {
  const row = () => db.selectFrom('wiki_events').select('last_number').where('wiki', '=', wiki).executeTakeFirst();
  return {
    read: async () => {
      const found = await row();
      return found === undefined ? undefined : Number(found.last_number);
    },
    write: async (number) => {
      if ((await row()) === undefined)
        await db.insertInto('wiki_events').values({ wiki, last_number: number }).execute();
      else await db.updateTable('wiki_events').set({ last_number: number }).where('wiki', '=', wiki).execute();
    },
  };
}
