// SPDX-License-Identifier: GPL-2.0-or-later
import { bareCategory, isCategoryTitle } from '../../title.ts';
import { excerpt } from '../../page-content.ts';
import { html, type SafeHtml } from '../../../../pages/html.ts';
import { layout } from '../layout.ts';
import { pageLink, time } from '../pieces.ts';
import { pageUrl } from '../page-url.ts';
import type { Visit } from '../request-view.ts';
import { firstLetter } from './category-members.ts';

const listedPages = 300;
const foundPages = 30;

/** All pages in alphabetical order, and all categories. */
export async function pageListPage(visit: Visit, after: string): Promise<string> {
  const { msg } = visit.messages;
  const [pages, categories, count] = await Promise.all([
    visit.deps.wiki.pages.list(after, listedPages),
    after === '' ? visit.deps.wiki.linksAndCategories.categories() : [],
    visit.deps.wiki.pages.count(),
  ]);
  const articles = pages.filter((page) => !isCategoryTitle(page.title));
  const last = pages.at(-1);
  const shown = categories.filter((category) => !category.hidden);
  return layout(visit, {
    title: msg('site-all-pages'),
    view: 'site',
    body: html`<header class="page-title">
        <h1>${msg('site-all-pages')}</h1>
        <p class="subtitle">${msg('site-page-count', count, visit.messages.number(count))}</p>
      </header>
      ${newPageForm(visit)}
      ${alphabet(
        visit,
        articles.map((page) => page.title),
      )}
      ${
        pages.length === listedPages &&
        last !== undefined &&
        html`<nav class="pager" aria-label="${msg('site-pager')}">
          <a href="/pages?after=${encodeURIComponent(last.title)}">${msg('site-next-pages')}</a>
        </nav>`
      }
      ${
        shown.length > 0 &&
        html`<section class="members" id="categories">
          <h2>${msg('site-all-categories')}</h2>
          <ul class="columns">
            ${shown.map(
              (category) =>
                html`<li>
                  ${pageLink(category.title, bareCategory(category.title))}
                  <span class="count"
                    >${msg('site-members', category.members, visit.messages.number(category.members))}</span
                  >
                </li>`,
            )}
          </ul>
        </section>`
      }`,
  });
}

function newPageForm(visit: Visit): SafeHtml {
  const { msg } = visit.messages;
  return html`<form class="inline-form" action="/new" method="get">
    <label for="new-title">${msg('site-new-page')}</label>
    <input
      id="new-title"
      name="title"
      maxlength="255"
      required
      autocomplete="off"
      placeholder="${msg('site-new-page-placeholder')}"
    />
    <button class="button" type="submit">${msg('site-new-page-button')}</button>
  </form>`;
}

function alphabet(visit: Visit, titles: readonly string[]): SafeHtml {
  const groups = new Map<string, string[]>();
  for (const title of titles) {
    const letter = firstLetter(visit, title);
    const group = groups.get(letter);
    if (group === undefined) groups.set(letter, [title]);
    else group.push(title);
  }
  return html`<div class="letters">
    ${[...groups].map(
      ([letter, group]) =>
        html`<div class="letter">
          <h2>${letter}</h2>
          <ul>
            ${group.map((title) => html`<li>${pageLink(title)}</li>`)}
          </ul>
        </div>`,
    )}
  </div>`;
}

/** What a search found, with the first words of each page. */
export async function searchPage(visit: Visit, words: string): Promise<string> {
  const { msg, rich } = visit.messages;
  const titles = words.trim() === '' ? [] : await visit.deps.wiki.search(words, foundPages);
  const results = await Promise.all(titles.map((title) => result(visit, title)));
  const exact = titles.some((title) => title.toLowerCase() === words.trim().toLowerCase());
  return layout(visit, {
    title: msg('site-search-title'),
    view: 'site',
    unlisted: true,
    searched: words,
    body: html`<header class="page-title">
        <h1>${msg('site-search-title')}</h1>
        ${
          words.trim() !== '' &&
          html`<p class="subtitle" role="status">
            ${msg('site-search-count', titles.length, visit.messages.number(titles.length))}
          </p>`
        }
      </header>
      ${
        titles.length > 0 &&
        html`<ol class="results">
          ${results}
        </ol>`
      }
      ${
        words.trim() !== '' &&
        !exact &&
        html`<p>
          ${rich('site-search-create', html`<a class="new" href="${pageUrl(words.trim())}"><bdi>${words.trim()}</bdi></a>`)}
        </p>`
      }
      ${words.trim() === '' && html`<p class="empty">${msg('site-search-empty')}</p>`}`,
  });
}

async function result(visit: Visit, title: string): Promise<SafeHtml> {
  const content = await visit.deps.wiki.latest(title);
  const text = content === undefined ? '' : excerpt(visit.deps.cache.of(content), 180);
  return html`<li>
    <p class="result-title">${pageLink(title)}</p>
    ${text !== '' && html`<p class="excerpt" dir="auto">${text}</p>`}
    ${content !== undefined && html`<p class="result-changed">${time(visit.messages, content.revision.at)}</p>`}
  </li>`;
}
