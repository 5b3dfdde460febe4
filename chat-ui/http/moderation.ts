// SPDX-License-Identifier: GPL-2.0-or-later
import type {
  ModerationEntry,
  ModerationLog,
  Report,
  ReportDecision,
  ReportQueue,
  ReportState,
} from '@parley/protocol/chat/moderation.ts';
import { api } from './api-client.ts';

/** The public log of what moderators did, newest first. */
export function fetchLog(before?: string): Promise<ModerationLog> {
  return api.get<ModerationLog>('/api/moderation/log', { query: { before } });
}

/** Ends a measure that still holds. */
export function undoMeasure(id: string): Promise<ModerationEntry> {
  return api.post<ModerationEntry>(`/api/moderation/log/${encodeURIComponent(id)}/undo`, {});
}

/** Reports in one state, oldest first; for moderators. */
export async function fetchReports(state: ReportState): Promise<readonly Report[]> {
  return (await api.get<ReportQueue>('/api/moderation/reports', { query: { state } })).reports;
}

/** What a moderator does with a report. */
export type ReportStep =
  | { readonly state: 'open' | 'taken' }
  | { readonly state: 'decided'; readonly decision: ReportDecision; readonly note: string };

export function stepReport(receipt: string, step: ReportStep): Promise<Report> {
  return api.post<Report>(`/api/moderation/reports/${encodeURIComponent(receipt)}`, step);
}
