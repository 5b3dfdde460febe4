// SPDX-License-Identifier: GPL-2.0-or-later
import type { ColumnType, Generated } from 'kysely';
import type { ModerationAction, ReportDecision, ReportState } from '@parley/protocol/chat/moderation.ts';

type Fixed<T> = ColumnType<T, T, never>;

/** What moderators did: the public log, and at once what holds. Times are milliseconds since 1970. */
export type ModerationActionTable = {
  seq: Generated<number>;
  id: Fixed<string>;
  at: Fixed<number>;
  action: Fixed<ModerationAction>;
  document: Fixed<string>;
  title: Fixed<string>;
  /** JSON of `Person`. */
  by: Fixed<string>;
  /** JSON of `Person`; null for `slow` and `close`. */
  person: Fixed<string | null>;
  reason: Fixed<string>;
  /** 1 for a ban from every conversation. */
  everywhere: Fixed<number>;
  /** Null: until undone. */
  until: Fixed<number | null>;
  seconds: Fixed<number | null>;
  /** 1 while it may still hold: not undone, not replaced, nothing of the moment. */
  standing: number;
  undone_at: number | null;
  undone_by: string | null;
};

/** Reports of messages. The only place where words of a room are ever kept. */
export type ReportTable = {
  seq: Generated<number>;
  receipt: Fixed<string>;
  at: Fixed<number>;
  document: Fixed<string>;
  title: Fixed<string>;
  reporter_key: Fixed<string>;
  by: Fixed<string>;
  reason: Fixed<string>;
  message_id: Fixed<string>;
  /** JSON of `Message`. */
  message: Fixed<string>;
  /** JSON of `Message[]`. */
  context: Fixed<string>;
  state: ReportState;
  handler: string | null;
  decision: ReportDecision | null;
  note: string | null;
  decided_at: number | null;
};

export type ModerationTables = {
  moderation_actions: ModerationActionTable;
  moderation_reports: ReportTable;
};
