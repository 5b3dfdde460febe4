// SPDX-License-Identifier: GPL-2.0-or-later
import { isCategoryTitle } from '../../title.ts';
import { html, type SafeHtml } from '../../../../pages/html.ts';
import { layout } from '../layout.ts';
import { names, notice, pageLink, time } from '../pieces.ts';
import { pageUrl } from '../page-url.ts';
import type { PageVisit, Visit } from '../request-view.ts';
import { pageTabs } from '../tabs.ts';
import { pageTitle } from './article-page.ts';
import { categoryMembers } from './category-members.ts';

/** A page that does not exist: what is near it, and how to make it. */
export async function missingPage(visit: PageVisit): Promise<string> {
  const { title } = visit.page;
  const { msg } = visit.messages;
  const [near, linking, members, draft] = await Promise.all([
    visit.deps.wiki.search(title, 6),
    visit.deps.wiki.linksAndCategories.linkingTo(title, 12),
    isCategoryTitle(title) ? categoryMembers(visit, title) : undefined,
    visit.deps.draft(visit.page),
  ]);
  const createUrl = pageUrl(title, 'edit');
  const create = visit.access.edit
    ? html`<p><a class="button is-primary" href="${createUrl}">${msg('site-missing-create')}</a></p>`
    : html`<p>
        <a class="button is-primary" href="/sign-in?to=${encodeURIComponent(createUrl)}"
          >${msg('site-missing-sign-in')}</a
        >
      </p>`;
  return layout(visit, {
    title,
    view: 'article',
    tabs: pageTabs(visit, 'article'),
    unlisted: true,
    body: html`${pageTitle(visit, title)}
      <div class="wiki-text">
        ${
          draft !== undefined &&
          notice(
            'notice',
            html`<p>
              ${visit.messages.rich('site-draft-new', names(visit, draft.people), time(visit.messages, draft.changedAt), draft.people.length)}
            </p>`,
          )
        }
        <p>${msg('site-missing')}</p>
        ${create} ${titleList(msg('site-missing-near'), near)} ${titleList(msg('site-missing-linked-from'), linking)}
      </div>
      ${members}`,
  });
}

/** A title that no page can have. */
export function invalidTitlePage(visit: Visit, reason: string): string {
  const { msg } = visit.messages;
  return layout(visit, {
    title: msg('site-invalid-title'),
    view: 'site',
    unlisted: true,
    body: html`<header class="page-title"><h1>${msg('site-invalid-title')}</h1></header>
      <div class="wiki-text">
        <p>${msg('site-invalid-explained', '# < > [ ] | { }')}</p>
        <p lang="en" dir="ltr" class="detail">${reason}</p>
        <p><a href="/pages">${msg('site-all-pages')}</a></p>
      </div>`,
  });
}

function titleList(heading: string, titles: readonly string[]): SafeHtml | undefined {
  if (titles.length === 0) return undefined;
  return html`<h2>${heading}</h2>
    <ul>
      ${titles.map((title) => html`<li>${pageLink(title)}</li>`)}
    </ul>`;
}
