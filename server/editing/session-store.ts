// SPDX-License-Identifier: GPL-2.0-or-later
import type { Kysely } from 'kysely';
import * as v from 'valibot';
import type { SessionMode, SessionState } from '@parley/protocol/edit/frames.ts';
import { type Person, PersonSchema, personKey } from '@parley/protocol/identity/person.ts';
import { inTransaction } from '../storage/in-transaction.ts';
import { inRuns, padded } from '../storage/few-lengths.ts';
import { readTogether } from '../storage/read-together.ts';
import type { EditingTables, EditSessionTable, SessionPersonTable } from '../storage/tables/editing.ts';
import type { ClockRange } from './written-shares.ts';

export type Worker = { readonly person: Person; readonly firstAt: number; readonly lastAt: number };

/** What is kept of an edit session beside its CRDT. */
export type SessionRecord = {
  readonly key: string;
  readonly title: string;
  readonly lineage: number;
  readonly mode: SessionMode;
  /** The current lineage has content. */
  readonly seeded: boolean;
  readonly baseRevision: number;
  readonly unpublished: boolean;
  /** When a person last changed the draft; absent while untouched. */
  readonly changedAt?: number;
  readonly published?: NonNullable<SessionState['published']>;
  readonly notCounted: readonly ClockRange[];
  /** By person key: who changed the draft since the last publish. */
  readonly workers: ReadonlyMap<string, Worker>;
};

const RangesSchema = v.array(v.tuple([v.number(), v.number(), v.number()]));

function personFrom(json: string): Person {
  const { wiki, userId, name, centralId } = v.parse(PersonSchema, JSON.parse(json));
  return centralId === undefined ? { wiki, userId, name } : { wiki, userId, name, centralId };
}

function publishedOf(row: EditSessionTable): SessionState['published'] {
  if (row.published_revision === null || row.published_at === null || row.published_by === null) return undefined;
  return { revision: row.published_revision, at: row.published_at, by: personFrom(row.published_by) };
}

/** The session of a page nobody has edited together yet. */
export function freshRecord(key: string, title: string): SessionRecord {
  return {
    key,
    title,
    lineage: 0,
    mode: 'visual',
    seeded: false,
    baseRevision: 0,
    unpublished: false,
    notCounted: [],
    workers: new Map(),
  };
}

/** Sessions written in one transaction at most, so that the journal never waits long for its turn. */
const writtenTogether = 32;
/** Rows in one statement; databases bound the number of parameters. */
const rowsAtOnce = 64;

type Write = {
  readonly record: SessionRecord;
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
};

/** Edit sessions of one wiki in the database. */
export class SessionStore {
  readonly #db: Kysely<EditingTables>;
  readonly #wiki: string;
  #waiting: Write[] = [];
  #writing = false;
  readonly #rows: (key: string) => Promise<EditSessionTable | undefined>;
  readonly #people: (key: string) => Promise<readonly SessionPersonTable[] | undefined>;

  constructor(db: Kysely<EditingTables>, wiki: string) {
    this.#db = db;
    this.#wiki = wiki;
    this.#rows = readTogether(async (keys) => {
      const sessions = db.selectFrom('edit_sessions').where('wiki', '=', wiki).where('page_key', 'in', keys);
      return new Map((await sessions.selectAll().execute()).map((row) => [row.page_key, row]));
    });
    this.#people = readTogether(async (keys) => {
      const people = db.selectFrom('session_people').where('wiki', '=', wiki).where('page_key', 'in', keys);
      return Map.groupBy(await people.selectAll().execute(), (row) => row.page_key);
    });
  }

  async read(key: string): Promise<SessionRecord | undefined> {
    const row = await this.#rows(key);
    if (row === undefined) return undefined;
    const published = publishedOf(row);
    return {
      key,
      title: row.title,
      lineage: row.lineage,
      mode: row.mode === 'source' ? 'source' : 'visual',
      seeded: row.seeded === 1,
      baseRevision: row.base_revision,
      unpublished: row.unpublished === 1,
      ...(row.changed_at === null ? {} : { changedAt: row.changed_at }),
      ...(published === undefined ? {} : { published }),
      notCounted: v.parse(RangesSchema, JSON.parse(row.not_counted)),
      workers: await this.#workers(key),
    };
  }

  async #workers(key: string): Promise<ReadonlyMap<string, Worker>> {
    const rows = (await this.#people(key)) ?? [];
    return new Map(
      rows.map((row) => [
        row.person_key,
        { person: personFrom(row.person), firstAt: row.first_at, lastAt: row.last_at },
      ]),
    );
  }

  /** Writes a session as a whole. Sessions that are to be written at the same time share a commit. */
  write(record: SessionRecord): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ record, resolve, reject });
      if (!this.#writing) void this.#writeAll();
    });
  }

  async #writeAll(): Promise<void> {
    this.#writing = true;
    // What else this turn of the event loop wants to keep comes along.
    await new Promise((resolve) => setImmediate(resolve));
    while (this.#waiting.length > 0) await this.#writeSome(this.#waiting.splice(0, writtenTogether));
    this.#writing = false;
  }

  async #writeSome(writes: readonly Write[]): Promise<void> {
    try {
      const records = latestOf(writes);
      // Only the node a session lives on writes it: sessions of other pages are no reason to do it anew.
      await inTransaction(this.#db, (tx) => writeRecords(tx, this.#wiki, records), 'read committed');
    } catch (error) {
      // One that cannot be written must not take the others with it.
      if (writes.length > 1) for (const write of writes) await this.#writeSome([write]);
      else for (const { reject } of writes) reject(error);
      return;
    }
    for (const { resolve } of writes) resolve();
  }

  /**
   * Keys of sessions that have a CRDT, and nothing unpublished in it, or only what nobody changed since a time (milliseconds
   * since 1970).
   */
  async overdueKeys(changedBefore: number): Promise<readonly string[]> {
    const rows = await this.#db
      .selectFrom('edit_sessions')
      .select('page_key')
      .where('wiki', '=', this.#wiki)
      .where('seeded', '=', 1)
      .where((where) => where.or([where('unpublished', '=', 0), where('changed_at', '<', changedBefore)]))
      .execute();
    return rows.map((row) => row.page_key);
  }

  /** Keys of unpublished drafts, the last changed first; of one person, or of anybody. */
  async draftKeys(limit: number, worker?: string): Promise<readonly string[]> {
    const drafts = this.#db
      .selectFrom('edit_sessions')
      .select('edit_sessions.page_key')
      .where('edit_sessions.wiki', '=', this.#wiki)
      .where('seeded', '=', 1)
      .where('unpublished', '=', 1)
      .orderBy('changed_at', 'desc')
      .limit(limit);
    const rows =
      worker === undefined
        ? await drafts.execute()
        : await drafts
            .innerJoin('session_people', (join) =>
              join
                .onRef('session_people.wiki', '=', 'edit_sessions.wiki')
                .onRef('session_people.page_key', '=', 'edit_sessions.page_key'),
            )
            .where('session_people.person_key', '=', worker)
            .execute();
    return rows.map((row) => row.page_key);
  }
}

/** Each session once, as it was written last; in one order everywhere, so that two nodes never wait for each other. */
function latestOf(writes: readonly Write[]): readonly SessionRecord[] {
  const latest = new Map(writes.map(({ record }) => [record.key, record]));
  return [...latest.values()].toSorted((one, other) => (one.key < other.key ? -1 : 1));
}

async function writeRecords(tx: Kysely<EditingTables>, wiki: string, records: readonly SessionRecord[]): Promise<void> {
  const keys = padded(records.map(({ key }) => key));
  await tx.deleteFrom('edit_sessions').where('wiki', '=', wiki).where('page_key', 'in', keys).execute();
  for (const run of inRuns(records, rowsAtOnce)) {
    await tx
      .insertInto('edit_sessions')
      .values(run.map((record) => rowOf(wiki, record)))
      .execute();
  }
  await tx.deleteFrom('session_people').where('wiki', '=', wiki).where('page_key', 'in', keys).execute();
  const people = records.flatMap((record) => peopleOf(wiki, record));
  for (const run of inRuns(people, rowsAtOnce)) await tx.insertInto('session_people').values(run).execute();
}

function peopleOf(wiki: string, { key, workers }: SessionRecord): readonly SessionPersonTable[] {
  return Array.from(workers.values(), ({ person, firstAt, lastAt }) => ({
    wiki,
    page_key: key,
    person_key: personKey(person),
    person: JSON.stringify(person),
    first_at: firstAt,
    last_at: lastAt,
  }));
}

function rowOf(wiki: string, record: SessionRecord): EditSessionTable {
  return {
    wiki,
    page_key: record.key,
    title: record.title,
    lineage: record.lineage,
    seeded: record.seeded ? 1 : 0,
    base_revision: record.baseRevision,
    unpublished: record.unpublished ? 1 : 0,
    changed_at: record.changedAt ?? null,
    published_revision: record.published?.revision ?? null,
    published_at: record.published?.at ?? null,
    published_by: record.published === undefined ? null : JSON.stringify(record.published.by),
    not_counted: JSON.stringify(record.notCounted),
    mode: record.mode,
  };
}
