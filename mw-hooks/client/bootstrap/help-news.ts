// SPDX-License-Identifier: GPL-2.0-or-later
import type { HelpNotice, HelpStanding } from '@parley/protocol/help/api.ts';
import { keptSession, tookPart } from '../host/kept-session.ts';
import type { WikiPageContext } from '../wiki/page-context.ts';
import { loadPart } from './load-part.ts';

type NoticePart = {
  readonly tellHelpNotices: (context: WikiPageContext, notices: readonly HelpNotice[]) => Promise<void>;
  readonly lookForHelpNotices: (context: WikiPageContext) => Promise<void>;
};

/**
 * Tells a person of what happened while they were away: a question that was answered, an edit that was reverted. Only
 * those who have used Parley in this browser are looked up; what it takes to tell them is fetched when there is news.
 */
export async function tellHelpNews(context: WikiPageContext): Promise<void> {
  try {
    const kept = keptSession(context);
    if (kept === undefined) {
      // In a new tab they are signed in first, which the part does; the next pages of the tab are spared this.
      if (tookPart(context.server, context.person)) await (await noticePart()).lookForHelpNotices(context);
      return;
    }
    const notices = await fetchNotices(context, kept.session);
    if (notices.length > 0) await (await noticePart()).tellHelpNotices(context, notices);
  } catch {
    // Told at the next visit.
  }
}

async function fetchNotices({ server, title, wiki }: WikiPageContext, session: string): Promise<readonly HelpNotice[]> {
  const query = new URLSearchParams({ ...(title !== '' && { page: title }), wiki });
  const headers = { authorization: `Bearer ${session}` };
  const response = await fetch(`${server}/api/help/state?${query}`, { credentials: 'omit', headers });
  // Without live help on this wiki there is nothing to tell.
  if (!response.ok) return [];
  return ((await response.json()) as HelpStanding).you?.notices ?? [];
}

async function noticePart(): Promise<NoticePart> {
  return (await loadPart('ext.parley.drawer')) as NoticePart;
}
