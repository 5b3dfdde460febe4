// SPDX-License-Identifier: GPL-2.0-or-later
import { randomBytes } from 'node:crypto';
import type { Message } from '@parley/protocol/chat/message.ts';
import type { Report, ReportDecision, ReportProgress, ReportState } from '@parley/protocol/chat/moderation.ts';
import { ParleyError } from '@parley/protocol/errors/codes.ts';
import { personKey, type Person } from '@parley/protocol/identity/person.ts';
import type { Selectable } from 'kysely';
import { type DocumentScope, isInScope } from './documents-of-wiki.ts';
import type { Database } from '../../storage/database.ts';
import type { ReportTable } from '../../storage/tables/moderation.ts';
import type { Timing } from '../timing.ts';

export type NewReport = {
  readonly document: string;
  readonly title: string;
  readonly by: Person;
  readonly reason: string;
  readonly message: Message;
  readonly context: readonly Message[];
};

/** What a moderator does with a report. */
export type ReportStep =
  | { readonly state: 'open' | 'taken' }
  | { readonly state: 'decided'; readonly decision: ReportDecision; readonly note: string };

/** Reports of one person that wait for a decision: more would bury what others report, and keep words without end. */
const mostWaitingEach = 50;

/** The moderators' queue. */
export type Reports = {
  /**
   * Keeps a report and answers its receipt; the same person reporting the same message again gets the first one.
   * Rejects `rate_limited` while many of this person's reports wait.
   */
  add(report: NewReport): Promise<string>;
  /** Oldest first, at most `limit`; of conversations in one of these scopes, or of all. */
  list(state: ReportState, limit: number, scopes?: readonly DocumentScope[]): Promise<readonly Report[]>;
  /** What conversation a report is about. Rejects `not_found`. */
  documentOf(receipt: string): Promise<string>;
  /** Rejects `not_found`. */
  step(receipt: string, by: Person, step: ReportStep): Promise<Report>;
  /** What became of a report, for its reporter alone. Rejects `not_found`. */
  progress(receipt: string, reporter: Person): Promise<ReportProgress>;
  /** Forgets reports that were decided before this time, and with them the words they hold. */
  forget(decidedBefore: number): Promise<void>;
};

export function createReports(db: Database, timing: Timing): Reports {
  const find = async (receipt: string): Promise<Selectable<ReportTable>> => {
    const row = await db.selectFrom('moderation_reports').selectAll().where('receipt', '=', receipt).executeTakeFirst();
    if (row === undefined) throw new ParleyError('not_found');
    return row;
  };

  return {
    async add(report) {
      const reporter = personKey(report.by);
      const known = await db
        .selectFrom('moderation_reports')
        .select('receipt')
        .where('message_id', '=', report.message.id)
        .where('reporter_key', '=', reporter)
        .executeTakeFirst();
      if (known !== undefined) return known.receipt;
      const waiting = await db
        .selectFrom('moderation_reports')
        .select('seq')
        .where('reporter_key', '=', reporter)
        .where('state', '!=', 'decided')
        .limit(mostWaitingEach)
        .execute();
      if (waiting.length >= mostWaitingEach) throw new ParleyError('rate_limited');
      const receipt = randomBytes(9).toString('base64url');
      await db
        .insertInto('moderation_reports')
        .values({
          receipt,
          at: timing.now(),
          document: report.document,
          title: report.title,
          reporter_key: reporter,
          by: JSON.stringify(report.by),
          reason: report.reason,
          message_id: report.message.id,
          message: JSON.stringify(report.message),
          context: JSON.stringify(report.context),
          state: 'open',
          handler: null,
          decision: null,
          note: null,
          decided_at: null,
        })
        .execute();
      return receipt;
    },
    documentOf: async (receipt) => (await find(receipt)).document,
    async list(state, limit, scopes) {
      let query = db
        .selectFrom('moderation_reports')
        .selectAll()
        .where('state', '=', state)
        .orderBy('seq', state === 'decided' ? 'desc' : 'asc')
        .limit(limit);
      if (scopes !== undefined)
        query = query.where((row) => row.or(scopes.map((scope) => isInScope('document', scope))));
      return (await query.execute()).map(reportOf);
    },
    async step(receipt, by, step) {
      await find(receipt);
      const decided = step.state === 'decided';
      await db
        .updateTable('moderation_reports')
        .set({
          state: step.state,
          handler: step.state === 'open' ? null : JSON.stringify(by),
          decision: decided ? step.decision : null,
          note: decided ? step.note : null,
          decided_at: decided ? timing.now() : null,
        })
        .where('receipt', '=', receipt)
        .execute();
      return reportOf(await find(receipt));
    },
    async progress(receipt, reporter) {
      const row = await find(receipt);
      if (row.reporter_key !== personKey(reporter)) throw new ParleyError('not_found');
      return { receipt, state: row.state, ...(row.decision === null ? {} : { decision: row.decision }) };
    },
    async forget(decidedBefore) {
      await db.deleteFrom('moderation_reports').where('decided_at', '<', decidedBefore).execute();
    },
  };
}

function reportOf(row: Selectable<ReportTable>): Report {
  return {
    receipt: row.receipt,
    at: row.at,
    document: row.document,
    title: row.title,
    by: JSON.parse(row.by) as Person,
    reason: row.reason,
    message: JSON.parse(row.message) as Message,
    context: JSON.parse(row.context) as readonly Message[],
    state: row.state,
    ...(row.handler === null ? {} : { handler: JSON.parse(row.handler) as Person }),
    ...(row.decision === null ? {} : { decision: row.decision }),
    ...(row.note === null || row.note === '' ? {} : { note: row.note }),
  };
}
