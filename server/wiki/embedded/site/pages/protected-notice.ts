// SPDX-License-Identifier: GPL-2.0-or-later
import { html, type SafeHtml } from '../../../../pages/html.ts';
import type { Protection } from '../../../wiki-administration.ts';
import { pageUrl } from '../page-url.ts';
import { notice, time } from '../pieces.ts';
import type { PageVisit } from '../request-view.ts';

/** Whether this person may protect pages. */
export function mayProtect({ access }: PageVisit): boolean {
  return access.rights.includes('parley-moderate');
}

/** Above a protected page: who may change it, and for moderators the way to lift that. */
export async function protectedNotice(visit: PageVisit): Promise<SafeHtml | undefined> {
  const { msg } = visit.messages;
  if (visit.access.editRefusal === 'protected') return notice('notice', html`<p>${msg('site-protected')}</p>`);
  if (!mayProtect(visit)) return undefined;
  const protection = await visit.deps.wiki.administration.protectionOf(visit.page.title);
  if (protection === undefined) return undefined;
  return notice(
    'notice',
    html`<p>${protectionWords(visit, protection)}</p>
      <p><a href="${pageUrl(visit.page.title, 'protect')}">${msg('site-lift')}</a></p>`,
  );
}

/** Until when only moderators may change the page, for them. */
export function protectionWords(visit: PageVisit, { until }: Protection): SafeHtml {
  const { rich, msg } = visit.messages;
  return until === undefined
    ? html`${msg('site-protected-moderator')}`
    : rich('site-protected-until', time(visit.messages, until));
}
