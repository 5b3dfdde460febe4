// SPDX-License-Identifier: GPL-2.0-or-later
import { ParleyError } from '@parley/protocol/errors/codes.ts';
import { type Person, personKey } from '@parley/protocol/identity/person.ts';
import type { Kysely, Selectable } from 'kysely';
import type { HelpRequestTable, HelpTables } from '../../storage/tables/help.ts';
import { type AddedRequest, addRequest, openAgain, type RequestRows } from './add-request.ts';
import { figuresAfter, type FigureChange } from './figures-after.ts';
import { isLive, isOpen, type RequestRecord, type RequestState } from './request-record.ts';
import type { Transition } from './transitions.ts';

/** A request that is about to be kept. */
export type NewRequest = Pick<RequestRecord, 'id' | 'asker' | 'askedAt' | 'about' | 'editors' | 'mayLeave' | 'text'> & {
  readonly clientId: string;
  /** Helpers who are here now, for the figures. */
  readonly helpersPresent: number;
};

/** The requests of one wiki. Every change is a compare-and-set: made to what it was decided on, or decided anew. */
export type RequestStore = {
  /** Takes a question in, unless its asker has one open: of those asked in one instant one is taken, on any server. */
  add(request: NewRequest): Promise<AddedRequest>;
  find(id: string): Promise<RequestRecord | undefined>;
  /** The request that this command of the asker's client made. */
  askedAs(asker: Person, clientId: string): Promise<RequestRecord | undefined>;
  /** Those that wait for something, the oldest first. */
  live(): Promise<readonly RequestRecord[]>;
  /** Those of one asker that are live or ended after a time, the newest first. */
  ofAsker(asker: Person, endedAfter: number): Promise<readonly RequestRecord[]>;
  /** How many requests this person has made since a time. */
  countSince(asker: Person, since: number): Promise<number>;
  /**
   * Carries a transition out, whoever else changes the request meanwhile; answers what it was and what it is now.
   * Rejects `not_found`, what the transition throws, and for a kept request whose asker has another one open `help_open`
   * when they ask it again, `help_asker_elsewhere` when a helper takes it.
   */
  change(id: string, now: number, transition: Transition): Promise<ChangedRequest>;
  /** The asker has these open now. */
  askerSeen(ids: readonly string[], at: number): Promise<void>;
  /** Takes the turn to ask the outside channels; `false` when somebody else has it or had it. */
  takeOutside(request: RequestRecord, until: number): Promise<boolean>;
  outsideDone(id: string): Promise<void>;
  /** Forgets those that ended before a time. */
  forget(endedBefore: number): Promise<void>;
};

export type ChangedRequest = { readonly before: RequestRecord; readonly after: RequestRecord };

/** Attempts of one change; each failed one means that somebody else's succeeded. */
const attempts = 50;

/** Live requests as they were read last. */
type Parsed = ReadonlyMap<string, { readonly version: number; readonly record: RequestRecord }>;

type Body = Pick<RequestRecord, 'asker' | 'about' | 'editors' | 'mayLeave' | 'passed' | 'turnedAway' | 'state'>;

export function createRequestStore(db: Kysely<HelpTables>, wiki: string): RequestStore {
  const rows = () => db.selectFrom('help_requests').selectAll().where('wiki', '=', wiki);
  // They are read every second, and most are as they were.
  let parsed: Parsed = new Map();
  const find: RequestStore['find'] = async (id) => {
    const row = await rows().where('id', '=', id).executeTakeFirst();
    return row && recordOf(row);
  };
  const askedAs: RequestStore['askedAs'] = async (asker, clientId) => {
    const row = await rows()
      .where('asker_key', '=', personKey(asker))
      .where('client_id', '=', clientId)
      .executeTakeFirst();
    return row && recordOf(row);
  };

  return {
    add: (request) =>
      addRequest(db, rowsOf(wiki, request), { find, askedAs: () => askedAs(request.asker, request.clientId) }),
    find,
    askedAs,
    async live() {
      const found = await rows().where('live', '=', 1).orderBy('asked_at').orderBy('seq').execute();
      parsed = new Map(found.map((row) => [row.id, { version: row.version, record: recordOf(row, parsed) }]));
      return [...parsed.values()].map(({ record }) => record);
    },
    async ofAsker(asker, endedAfter) {
      const found = await rows()
        .where('asker_key', '=', personKey(asker))
        .where((where) => where.or([where('live', '=', 1), where('since', '>', endedAfter)]))
        .orderBy('seq', 'desc')
        .execute();
      return found.map((row) => recordOf(row));
    },
    async countSince(asker, since) {
      const found = await db
        .selectFrom('help_requests')
        .select('seq')
        .where('wiki', '=', wiki)
        .where('asker_key', '=', personKey(asker))
        .where('asked_at', '>', since)
        .execute();
      return found.length;
    },
    async change(id, now, transition) {
      for (let attempt = 0; attempt < attempts; attempt += 1) {
        const before = await find(id);
        if (before === undefined) throw new ParleyError('not_found');
        const change = transition(before);
        if (change.state === before.state && change.passed === undefined) return { before, after: before };
        const after = { ...before, ...change };
        if (await replace(db, before, after, now)) return { before, after: (await find(id)) ?? after };
      }
      throw new ParleyError('storage_failed');
    },
    async askerSeen(ids, at) {
      if (ids.length === 0) return;
      await db
        .updateTable('help_requests')
        .set({ asker_seen_at: at })
        .where('id', 'in', [...ids])
        .execute();
    },
    async takeOutside({ id, outside }, until) {
      const { numUpdatedRows } = await db
        .updateTable('help_requests')
        .set({ outside: until })
        .where('id', '=', id)
        .where('outside', '=', outside)
        .executeTakeFirst();
      return numUpdatedRows === 1n;
    },
    async outsideDone(id) {
      await db.updateTable('help_requests').set({ outside: -1 }).where('id', '=', id).execute();
    },
    async forget(endedBefore) {
      const ended = await rows()
        .select('id')
        .where('live', '=', 0)
        .where('since', '<', endedBefore)
        .limit(500)
        .execute();
      if (ended.length === 0) return;
      const ids = ended.map(({ id }) => id);
      await db.updateTable('help_figures').set({ request: null }).where('request', 'in', ids).execute();
      await db.deleteFrom('help_last_asked').where('request', 'in', ids).execute();
      await db.deleteFrom('help_requests').where('id', 'in', ids).execute();
    },
  };
}

function rowsOf(wiki: string, request: NewRequest): RequestRows {
  const { id, asker, askedAt, about, editors, mayLeave, text } = request;
  const state: RequestState = { kind: 'waiting' };
  const body: Body = { asker, about, editors, mayLeave, state };
  const row = {
    id,
    wiki,
    asker_key: personKey(asker),
    client_id: request.clientId,
    asked_at: askedAt,
    state: state.kind,
    live: 1,
    since: askedAt,
    version: 1,
    body: JSON.stringify(body),
    text,
    asker_seen_at: askedAt,
    outside: 0,
  };
  const figures = {
    request: id,
    wiki,
    asked_at: Math.floor(askedAt / 3_600_000) * 3_600_000,
    helpers: request.helpersPresent,
    wait: null,
    joined: 0,
    parked: 0,
    ended: null,
    solved: null,
  };
  return { request: row, figures };
}

/** Writes a request in its new state, if nobody changed it meanwhile, and what the figures make of it. */
async function replace(
  db: Kysely<HelpTables>,
  before: RequestRecord,
  after: RequestRecord,
  now: number,
): Promise<boolean> {
  const { asker, about, editors, mayLeave, passed, turnedAway, state } = after;
  const live = isLive(state);
  // Words last as long as somebody may need them to answer.
  const body: Body = {
    asker,
    about,
    editors,
    mayLeave,
    state,
    ...(passed === undefined || !live ? {} : { passed }),
    ...(turnedAway === undefined || !live ? {} : { turnedAway }),
  };
  const write = async (trx: Kysely<HelpTables>): Promise<boolean> => {
    const { numUpdatedRows } = await trx
      .updateTable('help_requests')
      .set({
        state: state.kind,
        live: live ? 1 : 0,
        since: state.kind === before.state.kind ? before.since : now,
        version: before.version + 1,
        body: JSON.stringify(body),
        ...(live ? {} : { text: '' }),
      })
      .where('id', '=', before.id)
      .where('version', '=', before.version)
      .executeTakeFirst();
    if (numUpdatedRows !== 1n) return false;
    await count(trx, before, figuresAfter(before, after, now));
    return true;
  };
  const isOpened = !isOpen(before.state) && isOpen(state);
  if (!isOpened) return db.transaction().execute(write);
  const refusal = state.kind === 'waiting' ? 'help_open' : 'help_asker_elsewhere';
  return openAgain(db, { wiki: before.wiki, asker_key: personKey(asker), id: before.id }, refusal, write);
}

async function count(trx: Kysely<HelpTables>, { id }: RequestRecord, { wait, ...change }: FigureChange): Promise<void> {
  if (Object.keys(change).length > 0) {
    await trx.updateTable('help_figures').set(change).where('request', '=', id).execute();
  }
  if (wait === undefined) return;
  // The first claim is what the asker waited for.
  await trx.updateTable('help_figures').set({ wait }).where('request', '=', id).where('wait', 'is', null).execute();
}

function recordOf(row: Selectable<HelpRequestTable>, parsed?: Parsed): RequestRecord {
  const known = parsed?.get(row.id);
  if (known?.version === row.version) {
    return { ...known.record, askerSeenAt: row.asker_seen_at, outside: row.outside };
  }
  const body = JSON.parse(row.body) as Body;
  return {
    id: row.id,
    wiki: row.wiki,
    askedAt: row.asked_at,
    ...body,
    text: row.text,
    since: row.since,
    version: row.version,
    askerSeenAt: row.asker_seen_at,
    outside: row.outside,
  };
}
