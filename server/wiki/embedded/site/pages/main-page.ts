// SPDX-License-Identifier: GPL-2.0-or-later
import { bareCategory } from '../../title.ts';
import { html } from '../../../../pages/html.ts';
import { layout } from '../layout.ts';
import { pageLink, time } from '../pieces.ts';
import { pageUrl } from '../page-url.ts';
import type { PageVisit } from '../request-view.ts';
import { pageTabs } from '../tabs.ts';
import { renderedArticle } from './article-page.ts';

/** Title of the page whose text greets visitors. */
export const mainPageTitle = 'Main Page';

const recentPages = 8;
const shownCategories = 12;

/** The entrance: the main page's own text, what changed last, and where to look. */
export async function mainPage(visit: PageVisit): Promise<string> {
  const { msg } = visit.messages;
  const [content, recent, categories] = await Promise.all([
    visit.deps.wiki.latest(mainPageTitle),
    visit.deps.wiki.pages.recent(recentPages),
    visit.deps.wiki.linksAndCategories.categories(),
  ]);
  const largest = categories
    .filter((category) => !category.hidden)
    .toSorted((a, b) => b.members - a.members)
    .slice(0, shownCategories);
  return layout(visit, {
    title: msg('site-main-page'),
    view: 'article',
    tabs: pageTabs(visit, 'article'),
    body: html`<header class="page-title"><h1>${msg('site-welcome')}</h1></header>
      ${content === undefined ? html`<p><a href="${pageUrl(mainPageTitle, 'edit')}">${msg('site-main-empty')}</a></p>` : await renderedArticle(visit, content)}
      <div class="entrance">
        <section>
          <h2>${msg('site-recent')}</h2>
          <ul class="recent">
            ${recent.map((page) => html`<li>${pageLink(page.title)} <span class="when">${time(visit.messages, page.changedAt)}</span></li>`)}
          </ul>
          <p><a href="/pages">${msg('site-all-pages')}</a></p>
        </section>
        <section>
          <h2>${msg('site-by-category')}</h2>
          <ul class="chips">
            ${largest.map((category) => html`<li>${pageLink(category.title, bareCategory(category.title))}</li>`)}
          </ul>
        </section>
      </div>`,
  });
}
