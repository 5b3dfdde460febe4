// SPDX-License-Identifier: GPL-2.0-or-later
import type { Node } from 'prosemirror-model';
import type { RevisionContent } from '../../../port.ts';
import { bareCategory, isCategoryTitle } from '../../title.ts';
import { articleHtml, type Heading, linkedTitles } from '../article-html.ts';
import { html, type SafeHtml } from '../../../../pages/html.ts';
import { layout } from '../layout.ts';
import { isRightToLeft } from '../../../../pages/messages.ts';
import { name, names, notice, pageLink, time } from '../pieces.ts';
import { pageUrl } from '../page-url.ts';
import type { PageVisit, Visit } from '../request-view.ts';
import { pageTabs } from '../tabs.ts';
import { categoryMembers } from './category-members.ts';
import { mayProtect, protectedNotice } from './protected-notice.ts';

/** The newest revision of a page, for reading. */
export async function articlePage(visit: PageVisit, content: RevisionContent): Promise<string> {
  const { title } = content.page;
  const [article, draft, protection, members, categories] = await Promise.all([
    renderedArticle(visit, content),
    draftNotice(visit),
    protectedNotice(visit),
    isCategoryTitle(title) ? categoryMembers(visit, title) : undefined,
    categoryLine(visit, content),
  ]);
  return layout(visit, {
    title: bareCategory(title),
    view: 'article',
    tabs: pageTabs(visit, 'article'),
    body: html`${pageTitle(visit, title)} ${draft} ${protection} ${article} ${members} ${categories}
      <p class="last-changed">
        ${visit.messages.rich('site-last-changed', time(visit.messages, content.revision.at), name(visit, content.revision.by))}
      </p>
      ${mayProtect(visit) && protection === undefined && html`<p class="last-changed"><a href="${pageUrl(title, 'protect')}">${visit.messages.msg('site-protect')}</a></p>`}`,
  });
}

/** The heading of a page; a category says that it is one. */
export function pageTitle(visit: Visit, title: string, under?: SafeHtml): SafeHtml {
  const category = isCategoryTitle(title);
  return html`<header class="page-title">
    ${category && html`<p class="page-kind">${visit.messages.msg('site-category')}</p>`}
    <h1><bdi>${bareCategory(title)}</bdi></h1>
    ${under}
  </header>`;
}

/** The text of a revision with its table of contents. */
export async function renderedArticle(visit: Visit, content: RevisionContent): Promise<SafeHtml> {
  const page = visit.deps.cache.of(content);
  const exists = await visit.deps.wiki.pages.existing(linkedTitles(page));
  const { body, headings } = articleHtml(page, exists, (title) => visit.messages.msg('site-missing-link', title));
  const language = pageLanguage(page);
  const attributes =
    language !== undefined && html` lang="${language}" dir="${isRightToLeft(language) ? 'rtl' : 'ltr'}"`;
  return html`<div class="article-frame">
    ${contents(visit, headings)}
    <article class="wiki-text" ${attributes || html` lang="en" dir="ltr"`}>${body}</article>
  </div>`;
}

/** The language a page says it is written in. */
function pageLanguage(page: Node): string | undefined {
  let language: string | undefined;
  page.forEach((node) => {
    if (node.type.name !== 'page_property' || node.attrs['name'] !== 'language') return;
    const code = String(node.attrs['content']);
    if (/^[a-z]{2,3}(-[A-Za-z]{2,8})?$/u.test(code)) language = code;
  });
  return language;
}

function contents(visit: Visit, headings: readonly Heading[]): SafeHtml | undefined {
  const shown = headings.filter((heading) => heading.level <= 3);
  if (shown.length < 3) return undefined;
  return html`<details class="contents" open>
    <summary>${visit.messages.msg('site-contents')}</summary>
    <ol>
      ${shown.map(
        (heading) =>
          html`<li class="level-${heading.level}">
            <a href="#${encodeURIComponent(heading.id)}"><bdi>${heading.text}</bdi></a>
          </li>`,
      )}
    </ol>
  </details>`;
}

async function draftNotice(visit: PageVisit): Promise<SafeHtml | undefined> {
  const draft = await visit.deps.draft(visit.page);
  if (draft === undefined) return undefined;
  const { rich, msg } = visit.messages;
  const who = draft.people.slice(0, 5);
  return notice(
    'notice',
    html`<p>
        ${
          who.length === 0
            ? rich('site-draft-anonymous', time(visit.messages, draft.changedAt))
            : rich('site-draft', names(visit, who), time(visit.messages, draft.changedAt), draft.people.length)
        }
      </p>
      <p><a href="${pageUrl(visit.page.title, 'edit')}">${msg('site-draft-continue')}</a></p>`,
    msg('site-draft-label'),
  );
}

/** Categories at the end of a page, as the shown revision has them; hidden ones are left out. */
async function categoryLine(visit: PageVisit, content: RevisionContent): Promise<SafeHtml | undefined> {
  const { pageId } = content.page;
  if (pageId === undefined) return undefined;
  const categories = (await visit.deps.wiki.linksAndCategories.categoriesOf(pageId)).filter(({ hidden }) => !hidden);
  if (categories.length === 0) return undefined;
  const label = visit.messages.msg('site-categories', categories.length);
  return html`<nav class="categories" aria-label="${label}">
    <span>${label}</span>
    <ul>
      ${categories.map(({ title }) => html`<li>${pageLink(title, bareCategory(title))}</li>`)}
    </ul>
  </nav>`;
}
