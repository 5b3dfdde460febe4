// SPDX-License-Identifier: GPL-2.0-or-later
import type { AwayReason } from '@parley/protocol/help/desk.ts';
import type { HelpSolution, HelpStateKind } from '@parley/protocol/help/request.ts';
import type { ColumnType, Generated } from 'kysely';

type Fixed<T> = ColumnType<T, T, never>;

/** Requests for help. Times are milliseconds since 1970. */
export type HelpRequestTable = {
  seq: Generated<number>;
  id: Fixed<string>;
  wiki: Fixed<string>;
  asker_key: Fixed<string>;
  /** The id the asker's client gave its command: the same again makes no second request. */
  client_id: Fixed<string>;
  asked_at: Fixed<number>;
  state: HelpStateKind;
  /** 1 while it waits for something: not closed, withdrawn or abandoned. */
  live: number;
  /** When it came into this state. */
  since: number;
  /** Goes up with every change: changes are made to the version they were decided on, or not at all. */
  version: number;
  /** JSON of everything else. */
  body: string;
  /** The asker's words; empty once the request has ended. */
  text: string;
  /** When the asker last had it open; no change of the request itself. */
  asker_seen_at: number;
  /** Outside channels: 0 not yet asked, a time until which somebody is asking them, -1 done. */
  outside: number;
};

/** The request that each person asked last: who asks anew puts theirs in its place, and only one of several can. */
export type HelpLastAskedTable = {
  wiki: Fixed<string>;
  asker_key: Fixed<string>;
  request: string;
};

/** Helpers, how they set themselves up, and whether they are here. */
export type HelpHelperTable = {
  wiki: Fixed<string>;
  person_key: Fixed<string>;
  /** JSON of `Person`. */
  person: string;
  weight: number;
  at_once: number;
  /** JSON of `string[]`. */
  topics: string;
  /** Null while they take requests. */
  away: AwayReason | null;
  away_until: number | null;
  /** When one of their connections was last here; what they claimed is theirs for a lease from then. */
  seen_at: number;
  /** 0 once their last connection was closed in an orderly way. */
  here: number;
};

/** What people are told about their requests and edits, until they have seen it. */
export type HelpNoticeTable = {
  seq: Generated<number>;
  id: Fixed<string>;
  wiki: Fixed<string>;
  person_key: Fixed<string>;
  at: Fixed<number>;
  /** JSON of the notice's kind and what belongs to it. */
  body: Fixed<string>;
};

/** One row for each request, for figures: no words, no names. */
export type HelpFigureTable = {
  seq: Generated<number>;
  /** The request, while it is known; null later, so that nothing leads from a figure to a person. */
  request: string | null;
  wiki: Fixed<string>;
  /** The hour it was asked in. */
  asked_at: Fixed<number>;
  /** Helpers who were here then. */
  helpers: Fixed<number>;
  /** Milliseconds to the first claim. */
  wait: number | null;
  joined: number;
  parked: number;
  /** How it ended; null while it has not. `answered`: on the wiki. */
  ended: 'closed' | 'answered' | 'withdrawn' | 'abandoned' | null;
  solved: HelpSolution | null;
};

/** What live help needs of the database. */
export type HelpTables = {
  help_requests: HelpRequestTable;
  help_last_asked: HelpLastAskedTable;
  help_helpers: HelpHelperTable;
  help_notices: HelpNoticeTable;
  help_figures: HelpFigureTable;
};
