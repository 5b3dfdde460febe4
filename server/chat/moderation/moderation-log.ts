// SPDX-License-Identifier: GPL-2.0-or-later
import type { ModerationEntry, ModerationLog } from '@parley/protocol/chat/moderation.ts';
import { ParleyError } from '@parley/protocol/errors/codes.ts';
import type { Person } from '@parley/protocol/identity/person.ts';
import type { Selectable } from 'kysely';
import { isInScope } from './documents-of-wiki.ts';
import type { Database } from '../../storage/database.ts';
import { inTransaction } from '../../storage/in-transaction.ts';
import type { ModerationActionTable } from '../../storage/tables/moderation.ts';

/** The public log, and where what holds is read from after a restart. */
export type ModerationJournal = {
  /** `replaces` are entries that stop holding by this one. */
  add(entry: ModerationEntry, replaces: readonly string[]): Promise<void>;
  /** Rejects `not_found`, and `bad_request` for what cannot be taken back; the same entry twice changes nothing more. */
  undo(id: string, by: Person, at: number): Promise<ModerationEntry>;
  /** Entries that still hold at a time (milliseconds since 1970), oldest first. */
  standing(at: number): Promise<readonly ModerationEntry[]>;
  /** These hold no more; the log goes on showing them. */
  settle(ids: readonly string[]): Promise<void>;
  /** Newest first. */
  page(request: {
    readonly before?: string;
    readonly document?: string;
    readonly limit: number;
    /** Wikis of which the one who asks must know nothing. */
    readonly withoutWikis?: readonly string[];
  }): Promise<ModerationLog>;
  /** What conversation an entry is about. Rejects `not_found`. */
  documentOf(id: string): Promise<string>;
};

/** Entries in one statement; databases bound the number of parameters. */
const settledAtOnce = 500;

/** Actions that hold on, as opposed to those of a moment. */
export function holdsOn(entry: Pick<ModerationEntry, 'action'>): boolean {
  return entry.action !== 'remove';
}

export function createModerationJournal(db: Database): ModerationJournal {
  const find = async (id: string): Promise<Selectable<ModerationActionTable>> => {
    const row = await db.selectFrom('moderation_actions').selectAll().where('id', '=', id).executeTakeFirst();
    if (row === undefined) throw new ParleyError('not_found');
    return row;
  };

  return {
    async add(entry, replaces) {
      await inTransaction(db, async (transaction) => {
        await transaction.insertInto('moderation_actions').values(rowOf(entry)).execute();
        if (replaces.length === 0) return;
        await transaction.updateTable('moderation_actions').set({ standing: 0 }).where('id', 'in', replaces).execute();
      });
    },
    async undo(id, by, at) {
      const row = await find(id);
      if (!holdsOn(row)) throw new ParleyError('bad_request', 'Words that were removed cannot be brought back.');
      if (row.undone_at === null) {
        await db
          .updateTable('moderation_actions')
          .set({ standing: 0, undone_at: at, undone_by: JSON.stringify(by) })
          .where('id', '=', id)
          .execute();
      }
      return entryOf(await find(id));
    },
    async standing(at) {
      const rows = await db
        .selectFrom('moderation_actions')
        .selectAll()
        .where('standing', '=', 1)
        .where((either) => either.or([either('until', 'is', null), either('until', '>', at)]))
        .orderBy('seq')
        .execute();
      return rows.map(entryOf);
    },
    async settle(ids) {
      for (let start = 0; start < ids.length; start += settledAtOnce) {
        const some = ids.slice(start, start + settledAtOnce);
        await db.updateTable('moderation_actions').set({ standing: 0 }).where('id', 'in', some).execute();
      }
    },
    documentOf: async (id) => (await find(id)).document,
    async page({ before, document, limit, withoutWikis = [] }) {
      let query = db
        .selectFrom('moderation_actions')
        .selectAll()
        .orderBy('seq', 'desc')
        .limit(limit + 1);
      if (before !== undefined) query = query.where('seq', '<', (await find(before)).seq);
      if (document !== undefined) query = query.where('document', '=', document);
      for (const wiki of withoutWikis) query = query.where((row) => row.not(isInScope('document', { wiki })));
      const rows = await query.execute();
      const entries = rows.slice(0, limit).map(entryOf);
      const oldest = entries.at(-1);
      return { entries, ...(rows.length > limit && oldest !== undefined ? { before: oldest.id } : {}) };
    },
  };
}

function rowOf(entry: ModerationEntry) {
  return {
    id: entry.id,
    at: entry.at,
    action: entry.action,
    document: entry.document,
    title: entry.title,
    by: JSON.stringify(entry.by),
    person: entry.person === undefined ? null : JSON.stringify(entry.person),
    reason: entry.reason,
    everywhere: entry.everywhere === true ? 1 : 0,
    until: entry.until ?? null,
    seconds: entry.seconds ?? null,
    standing: holdsOn(entry) ? 1 : 0,
    undone_at: null,
    undone_by: null,
  };
}

function entryOf(row: Selectable<ModerationActionTable>): ModerationEntry {
  return {
    id: row.id,
    at: row.at,
    action: row.action,
    document: row.document,
    title: row.title,
    by: JSON.parse(row.by) as Person,
    ...(row.person === null ? {} : { person: JSON.parse(row.person) as Person }),
    reason: row.reason,
    ...(row.everywhere === 1 ? { everywhere: true } : {}),
    ...(row.until === null ? {} : { until: row.until }),
    ...(row.seconds === null ? {} : { seconds: row.seconds }),
    ...(row.undone_at === null || row.undone_by === null
      ? {}
      : { undone: { at: row.undone_at, by: JSON.parse(row.undone_by) as Person } }),
  };
}
