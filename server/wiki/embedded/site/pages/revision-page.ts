// SPDX-License-Identifier: GPL-2.0-or-later
import { ParleyError } from '@parley/protocol/errors/codes.ts';
import type { RevisionContent } from '../../../port.ts';
import { html, type SafeHtml } from '../../../../pages/html.ts';
import { layout } from '../layout.ts';
import { coAuthors, name, notice, recordUrl, time } from '../pieces.ts';
import { pageUrl } from '../page-url.ts';
import type { PageVisit } from '../request-view.ts';
import { pageTabs } from '../tabs.ts';
import { pageTitle, renderedArticle } from './article-page.ts';

/** A revision of the visited page; rejects `not_found` for those of others. */
export async function revisionOfPage(visit: PageVisit, id: number): Promise<RevisionContent> {
  const content = await visit.deps.wiki.revision(id);
  if (content === undefined || content.page.pageId !== visit.page.pageId) {
    throw new ParleyError('not_found', 'The page has no such revision.');
  }
  return content;
}

/** An older (or the newest) revision as it was. */
export async function revisionPage(visit: PageVisit, id: number): Promise<string> {
  const content = await revisionOfPage(visit, id);
  const { revision } = content;
  const { msg, rich } = visit.messages;
  const { title, latestRevision } = visit.page;
  const newest = revision.id === latestRevision;
  const links = [
    revision.parent > 0 &&
      html`<a href="${pageUrl(title, 'diff', { old: revision.parent, new: revision.id })}">${msg('site-changes')}</a>`,
    !newest &&
      html`<a href="${pageUrl(title, 'diff', { old: revision.id, new: latestRevision })}"
        >${msg('site-compare-newest')}</a
      >`,
    revision.editChat !== undefined && html`<a href="${recordUrl(title, revision)}">${msg('site-chat-record')}</a>`,
    !newest &&
      visit.access.edit &&
      html`<a href="${pageUrl(title, 'restore', { id: revision.id })}">${msg('site-restore')}</a>`,
  ].filter((link) => link !== false);
  return layout(visit, {
    title: msg('site-revision-of', title),
    view: 'revision',
    tabs: pageTabs(visit, 'revision'),
    unlisted: true,
    body: html`${pageTitle(visit, title)}
    ${notice(
      newest ? 'notice' : 'warning',
      html`<p>
          ${rich(newest ? 'site-revision-newest' : 'site-revision-old', time(visit.messages, revision.at), name(visit, revision.by))}
        </p>
        ${revision.summary !== '' && html`<p class="summary"><bdi>${revision.summary}</bdi></p>`}
        ${coAuthors(visit, revision)}
        <p class="revision-links">${links}</p>`,
    )}
    ${await renderedArticle(visit, content)}`,
  });
}

/** Asks before a revision is restored. */
export async function restorePage(visit: PageVisit, id: number, problem?: SafeHtml): Promise<string> {
  const { revision } = await revisionOfPage(visit, id);
  const { msg, rich } = visit.messages;
  const { title, latestRevision } = visit.page;
  return layout(visit, {
    title: msg('site-restore-of', title),
    view: 'revision',
    tabs: pageTabs(visit, 'revision'),
    unlisted: true,
    body: html`${pageTitle(visit, title)} ${problem !== undefined && notice('error', html`<p>${problem}</p>`)}
      <form class="page-form" method="post" action="${pageUrl(title, 'restore', { id })}">
        <h2>${msg('site-restore-question')}</h2>
        <p>${rich('site-restore-explained', time(visit.messages, revision.at), name(visit, revision.by))}</p>
        <p><a href="${pageUrl(title, 'diff', { old: id, new: latestRevision })}">${msg('site-compare-newest')}</a></p>
        <input type="hidden" name="base" value="${latestRevision}" />
        <p class="field">
          <label for="summary">${msg('site-restore-summary')}</label>
          <input
            id="summary"
            name="summary"
            maxlength="300"
            autocomplete="off"
            value="${msg('site-restore-summary-text', visit.messages.dateTime(revision.at), revision.by.name)}"
          />
        </p>
        <p class="actions">
          <button class="button is-primary" type="submit">${msg('site-restore-confirm')}</button>
          <a class="button is-quiet" href="${pageUrl(title, 'history')}">${msg('site-cancel')}</a>
        </p>
      </form>`,
  });
}
