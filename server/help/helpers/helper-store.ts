// SPDX-License-Identifier: GPL-2.0-or-later
import type { HelperAvailability, HelperSettings } from '@parley/protocol/help/desk.ts';
import { helperWeights } from '@parley/protocol/help/limits.ts';
import { type Person, personKey } from '@parley/protocol/identity/person.ts';
import type { Kysely, Selectable } from 'kysely';
import type { HelpHelperTable, HelpTables } from '../../storage/tables/help.ts';
import { type HelperRecord, standardSettings } from './helper-record.ts';

/** The helpers of one wiki: how they set themselves up, whether they take requests, when they were last here. */
export type HelperStore = {
  /** Everybody who was here since a time, who is away until a later one, and those named. */
  known(seenSince: number, now: number, keys: readonly string[]): Promise<readonly HelperRecord[]>;
  find(key: string): Promise<HelperRecord | undefined>;
  /** Somebody comes to the desk; who is new gets the standard settings. */
  enter(person: Person, at: number): Promise<HelperRecord>;
  seen(keys: readonly string[], at: number): Promise<void>;
  /** Their last connection on this server was closed. What they claimed stays theirs for the lease. */
  left(key: string): Promise<void>;
  setAvailability(key: string, availability: HelperAvailability): Promise<void>;
  setSettings(key: string, settings: HelperSettings): Promise<void>;
};

export function createHelperStore(db: Kysely<HelpTables>, wiki: string): HelperStore {
  const rows = () => db.selectFrom('help_helpers').selectAll().where('wiki', '=', wiki);
  const update = (key: string) => db.updateTable('help_helpers').where('wiki', '=', wiki).where('person_key', '=', key);
  const find: HelperStore['find'] = async (key) => {
    const row = await rows().where('person_key', '=', key).executeTakeFirst();
    return row && recordOf(row);
  };
  const insert = async (person: Person, at: number): Promise<void> => {
    const { weight, atOnce, topics } = standardSettings;
    await db
      .insertInto('help_helpers')
      .values({
        wiki,
        person_key: personKey(person),
        person: JSON.stringify(person),
        weight,
        at_once: atOnce,
        topics: JSON.stringify(topics),
        away: null,
        away_until: null,
        seen_at: at,
        here: 1,
      })
      .execute();
  };

  return {
    find,
    async known(seenSince, now, keys) {
      const found = await rows()
        .where((where) =>
          where.or([
            where('seen_at', '>', seenSince),
            where('away_until', '>', now),
            ...(keys.length === 0 ? [] : [where('person_key', 'in', [...keys])]),
          ]),
        )
        .orderBy('person_key')
        .execute();
      return found.map(recordOf);
    },
    async enter(person, at) {
      const key = personKey(person);
      if ((await find(key)) === undefined) {
        // Two tabs of a new helper may come at once: the second finds the first one's row.
        await insert(person, at).catch(async (error: unknown) => {
          if ((await find(key)) === undefined) throw error;
        });
      }
      await update(key)
        .set({ seen_at: at, here: 1, person: JSON.stringify(person) })
        .execute();
      const entered = await find(key);
      if (entered === undefined) throw new Error('A helper who just came in is not there.');
      return entered;
    },
    async seen(keys, at) {
      if (keys.length === 0) return;
      await db
        .updateTable('help_helpers')
        .set({ seen_at: at, here: 1 })
        .where('wiki', '=', wiki)
        .where('person_key', 'in', [...keys])
        .execute();
    },
    async left(key) {
      await update(key).set({ here: 0 }).execute();
    },
    async setAvailability(key, availability) {
      const on = availability.kind === 'on';
      await update(key)
        .set({ away: on ? null : availability.reason, away_until: on ? null : (availability.until ?? null) })
        .execute();
    },
    async setSettings(key, { weight, atOnce, topics }) {
      await update(key)
        .set({ weight, at_once: atOnce, topics: JSON.stringify(topics) })
        .execute();
    },
  };
}

function recordOf(row: Selectable<HelpHelperTable>): HelperRecord {
  return {
    key: row.person_key,
    person: JSON.parse(row.person) as Person,
    weight: helperWeights.find((weight) => weight === row.weight) ?? standardSettings.weight,
    atOnce: row.at_once,
    topics: JSON.parse(row.topics) as readonly string[],
    away: row.away ?? undefined,
    awayUntil: row.away_until ?? undefined,
    seenAt: row.seen_at,
    here: row.here === 1,
  };
}
