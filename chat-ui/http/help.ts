// SPDX-License-Identifier: GPL-2.0-or-later
import type { AskedForHelp, AskForHelp, CannedAnswers, HelpFigures, HelpStanding } from '@parley/protocol/help/api.ts';
import { api } from './api-client.ts';

/** Who would answer now, and what of one's own is under way. Rejects with `not_found` where there is no live help. */
export function fetchHelpStanding(page: string, signal?: AbortSignal): Promise<HelpStanding> {
  const query = page === '' ? {} : { page };
  return api.get<HelpStanding>('/api/help/state', { query, ...(signal && { signal }) });
}

/** Asks for help; the same id again gets the first answer. */
export function askForHelp(request: AskForHelp): Promise<AskedForHelp> {
  return api.post<AskedForHelp>('/api/help/requests', request);
}

/** Ready answers of the wiki's helpers, with the name of the page filled in. */
export async function fetchCannedAnswers(page: string): Promise<CannedAnswers['answers']> {
  const query = page === '' ? {} : { page };
  return (await api.get<CannedAnswers>('/api/help/canned', { query })).answers;
}

/** How live help went in the last days. */
export function fetchHelpFigures(days: number): Promise<HelpFigures> {
  return api.get<HelpFigures>('/api/help/figures', { query: { days } });
}

/** A notice was read; it is not shown again. */
export async function noteHelpNoticeSeen(notice: string): Promise<void> {
  await api.post<unknown>(`/api/help/notices/${encodeURIComponent(notice)}/seen`, {});
}
