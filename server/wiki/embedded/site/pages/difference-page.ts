// SPDX-License-Identifier: GPL-2.0-or-later
import { ParleyError } from '@parley/protocol/errors/codes.ts';
import type { RevisionSummary } from '@parley/protocol/http/api.ts';
import type { DifferenceData } from '@parley/protocol/http/page-context.ts';
import type { RevisionContent } from '../../../port.ts';
import { html, jsonData, type SafeHtml } from '../../../../pages/html.ts';
import { layout } from '../layout.ts';
import { coAuthors, name, notice, recordUrl, time } from '../pieces.ts';
import { pageUrl } from '../page-url.ts';
import type { PageVisit } from '../request-view.ts';
import { pageTabs } from '../tabs.ts';
import { pageTitle } from './article-page.ts';

/** The difference of two revisions; the browser's module draws it from both sides' HTML. */
export async function differencePage(visit: PageVisit, oldId: number, newId: number): Promise<string> {
  const { title } = visit.page;
  const { msg } = visit.messages;
  // Whichever is chosen on which side, the older one stands on the left.
  const [first, second] = oldId <= newId ? [oldId, newId] : [newId, oldId];
  const [older, newer] = await Promise.all([revisionOf(visit, first), revisionOf(visit, second)]);
  if (newer === undefined) throw new ParleyError('not_found', 'The page has no such revision.');
  const data: DifferenceData = {
    old: { revision: older?.revision ?? null, html: older?.html ?? '' },
    new: { revision: newer.revision, html: newer.html },
  };
  return layout(visit, {
    title: msg('site-difference-of', title),
    view: 'difference',
    tabs: pageTabs(visit, 'difference'),
    modules: ['history'],
    unlisted: true,
    body: html`${pageTitle(visit, title, html`<p class="subtitle">${msg('site-difference-subtitle')}</p>`)}
      ${first === second && notice('notice', html`<p>${msg('site-difference-same')}</p>`)}
      <div class="difference-sides">
        ${older === undefined ? html`<div class="side is-old"><h2>${msg('site-difference-nothing')}</h2></div>` : side(visit, older.revision, 'old')}
        ${side(visit, newer.revision, 'new')}
      </div>
      <parley-difference>
        <script type="application/json">
          ${jsonData(data)}
        </script>
        <noscript><p class="empty">${msg('site-difference-script')}</p></noscript>
      </parley-difference>`,
  });
}

async function revisionOf(visit: PageVisit, id: number): Promise<RevisionContent | undefined> {
  if (id === 0) return undefined;
  const content = await visit.deps.wiki.revision(id);
  if (content === undefined || content.page.pageId !== visit.page.pageId) {
    throw new ParleyError('not_found', 'The page has no such revision.');
  }
  return content;
}

function side(visit: PageVisit, revision: RevisionSummary, kind: 'old' | 'new'): SafeHtml {
  const { msg, rich } = visit.messages;
  const { title, latestRevision } = visit.page;
  const restorable = visit.access.edit && revision.id !== latestRevision;
  return html`<div class="side is-${kind}">
    <h2>
      <a href="${pageUrl(title, 'revision', { id: revision.id })}">${time(visit.messages, revision.at)}</a>
    </h2>
    <p>${rich('site-by', name(visit, revision.by))} ${coAuthors(visit, revision)}</p>
    ${revision.summary !== '' && html`<p class="summary"><bdi>${revision.summary}</bdi></p>`}
    <p class="revision-links">
      ${revision.editChat !== undefined && html`<a href="${recordUrl(title, revision)}">${msg('site-chat-record')}</a>`}
      ${restorable && html`<a href="${pageUrl(title, 'restore', { id: revision.id })}">${msg('site-restore')}</a>`}
    </p>
  </div>`;
}
