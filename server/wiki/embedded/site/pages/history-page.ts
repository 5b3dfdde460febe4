// SPDX-License-Identifier: GPL-2.0-or-later
import type { RevisionSummary } from '@parley/protocol/http/api.ts';
import { html, type SafeHtml } from '../../../../pages/html.ts';
import { layout } from '../layout.ts';
import { coAuthors, name, recordUrl, time } from '../pieces.ts';
import { pageUrl } from '../page-url.ts';
import type { PageVisit } from '../request-view.ts';
import { pageTabs } from '../tabs.ts';
import { pageTitle } from './article-page.ts';

const shownRevisions = 50;

/** The revisions of a page, newest first, with a form to compare any two. */
export async function historyPage(visit: PageVisit, before: number | undefined): Promise<string> {
  const { title, latestRevision } = visit.page;
  const { msg } = visit.messages;
  // One more than shown: it tells whether older ones follow, and the size before the last shown one.
  const revisions = await visit.deps.wiki.history(title, shownRevisions + 1, before);
  const shown = revisions.slice(0, shownRevisions);
  const last = shown.at(-1);
  return layout(visit, {
    title: msg('site-history-of', title),
    view: 'history',
    tabs: pageTabs(visit, 'history'),
    unlisted: true,
    body: html`${pageTitle(visit, title, html`<p class="subtitle">${msg('site-history-subtitle')}</p>`)}
      ${shown.length === 0 ? html`<p class="empty">${msg('site-history-empty')}</p>` : revisionForm(visit, shown, revisions)}
      <nav class="pager" aria-label="${msg('site-pager')}">
        ${before !== undefined && html`<a href="${pageUrl(title, 'history')}">${msg('site-newest')}</a>`}
        ${
          revisions.length > shownRevisions &&
          last !== undefined &&
          html`<a href="${pageUrl(title, 'history', { before: last.id })}">${msg('site-older')}</a>`
        }
      </nav>
      ${latestRevision === 0 && html`<p><a href="${pageUrl(title)}">${msg('site-to-page')}</a></p>`}`,
  });
}

function revisionForm(visit: PageVisit, shown: readonly RevisionSummary[], all: readonly RevisionSummary[]): SafeHtml {
  const { msg } = visit.messages;
  const compare = shown.length > 1 && html`<button class="button" type="submit">${msg('site-compare')}</button>`;
  return html`<form class="revisions" action="${pageUrl(visit.page.title)}" method="get" data-revisions>
    <input type="hidden" name="action" value="diff" />
    ${compare}
    <ol>
      ${shown.map((revision, index) => row(visit, revision, all[index + 1], index, shown.length))}
    </ol>
    ${shown.length > 8 && compare}
  </form>`;
}

function row(
  visit: PageVisit,
  revision: RevisionSummary,
  older: RevisionSummary | undefined,
  index: number,
  count: number,
): SafeHtml {
  const { msg, rich } = visit.messages;
  const { title, latestRevision } = visit.page;
  const when = visit.messages.dateTime(revision.at);
  const choice = (side: 'old' | 'new', checked: boolean) =>
    html`<input
      type="radio"
      name="${side}"
      value="${revision.id}"
      ${checked && html` checked`}
      aria-label="${msg(`site-choose-${side}`, when)}"
    />`;
  const links = [
    revision.parent > 0 &&
      html`<a href="${pageUrl(title, 'diff', { old: revision.parent, new: revision.id })}">${msg('site-changes')}</a>`,
    revision.editChat !== undefined && html`<a href="${recordUrl(title, revision)}">${msg('site-chat-record')}</a>`,
    revision.id !== latestRevision &&
      visit.access.edit &&
      html`<a href="${pageUrl(title, 'restore', { id: revision.id })}">${msg('site-restore')}</a>`,
  ].filter((link) => link !== false);
  return html`<li class="revision">
    <span class="choices"> ${count > 1 && html`${choice('old', index === 1)}${choice('new', index === 0)}`} </span>
    <div class="revision-text">
      <p class="revision-head">
        <a class="revision-time" href="${pageUrl(title, 'revision', { id: revision.id })}"
          >${time(visit.messages, revision.at)}</a
        >
        <span class="revision-author">${rich('site-by', name(visit, revision.by))}</span>
        ${size(visit, revision, older)}
        ${revision.id === latestRevision && html`<span class="current-mark">${msg('site-current')}</span>`}
      </p>
      ${revision.summary !== '' && html`<p class="summary"><bdi>${revision.summary}</bdi></p>`}
      ${coAuthors(visit, revision)} ${links.length > 0 && html`<p class="revision-links">${links}</p>`}
    </div>
  </li>`;
}

function size(visit: PageVisit, revision: RevisionSummary, older: RevisionSummary | undefined): SafeHtml | undefined {
  const before = older?.bytes ?? (revision.parent === 0 ? 0 : undefined);
  if (before === undefined) return undefined;
  const change = revision.bytes - before;
  const signed = new Intl.NumberFormat(visit.messages.language, { signDisplay: 'exceptZero' }).format(change);
  const kind = change > 0 ? 'grown' : change < 0 ? 'shrunk' : 'same';
  const total = visit.messages.msg('site-bytes', visit.messages.number(revision.bytes), revision.bytes);
  return html`<span class="size is-${kind}" dir="ltr" title="${total}">${signed}</span>`;
}
