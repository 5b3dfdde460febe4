// SPDX-License-Identifier: GPL-2.0-or-later
import { pageContextId, type PageView } from '@parley/protocol/http/page-context.ts';
import type { Entry } from './assets.ts';
import { html, jsonData, type SafeHtml } from '../../../pages/html.ts';
import { pageContext, type PageVisit, type Visit } from './request-view.ts';

export type Frame = {
  /** Plain text for the browser's title bar. */
  readonly title: string;
  readonly view: PageView;
  readonly body: SafeHtml;
  /** Tabs of a page; nothing on other pages. */
  readonly tabs?: SafeHtml;
  /** Modules besides the bootstrap. */
  readonly modules?: readonly Entry[];
  /** The whole width, for the editor. */
  readonly wide?: boolean;
  /** Not for search engines: forms, old revisions. */
  readonly unlisted?: boolean;
  /** What stands in the search field. */
  readonly searched?: string;
};

/** A whole page: head, banner, tabs, content, footer. */
export function layout(visit: Visit | PageVisit, frame: Frame): string {
  const { messages, deps } = visit;
  const { msg } = messages;
  const page = html`<!doctype html>
    <html lang="${messages.language}" dir="${messages.direction}">
      <head>
        <meta charset="utf-8" />
        <title>${msg('site-window-title', frame.title, msg('site-name'))}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        ${frame.unlisted === true && html`<meta name="robots" content="noindex" />`}
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="${deps.files.style}" />
        <script type="module" src="${deps.files.script}"></script>
        ${deps.assets.tags('reader')} ${(frame.modules ?? []).map((entry) => deps.assets.tags(entry))}
      </head>
      <body class="view-${frame.view}${frame.wide === true ? ' is-wide' : ''}">
        <a class="skip-link" href="#content">${msg('site-skip')}</a>
        ${banner(visit, frame.searched ?? '')}
        <div class="page-frame">
          ${frame.tabs}
          <main id="content" tabindex="-1">${frame.body}</main>
        </div>
        ${footer(visit)}
        <script type="application/json" id="${pageContextId}">
          ${jsonData(pageContext(visit, frame.view))}
        </script>
      </body>
    </html> `;
  return page.text;
}

function banner(visit: Visit, searched: string): SafeHtml {
  const { msg } = visit.messages;
  return html`<header class="banner">
    <a class="wordmark" href="/">${msg('site-name')}</a>
    <form class="search-box" role="search" action="/search" method="get">
      <label class="hidden-text" for="search">${msg('site-search-label')}</label>
      <input
        id="search"
        name="q"
        type="search"
        value="${searched}"
        placeholder="${msg('site-search-placeholder')}"
        autocomplete="off"
        autocapitalize="off"
        spellcheck="false"
        maxlength="255"
        data-suggest
        data-suggest-label="${msg('site-search-suggestions')}"
        data-suggest-count="${msg('site-search-suggestion-count')}"
      />
      <button type="submit">${msg('site-search-button')}</button>
    </form>
    <nav class="banner-links" aria-label="${msg('site-navigation')}">
      <a href="/pages">${msg('site-pages-link')}</a>
      ${personMenu(visit)}
    </nav>
  </header>`;
}

function personMenu(visit: Visit): SafeHtml {
  const { msg } = visit.messages;
  const { person } = visit;
  if (person === undefined) {
    const back = visit.address.startsWith('/sign-in') ? '/' : visit.address;
    return html`<a class="sign-in-link" href="/sign-in?to=${encodeURIComponent(back)}">${msg('site-sign-in')}</a>`;
  }
  const roles = visit.roles.filter((role) => role !== 'editor').map((role) => msg(`site-role-${role}`));
  return html`<details class="person-menu">
    <summary>
      <bdi class="person-name">${person.name}</bdi>
      ${roles.map((role) => html` <span class="role-mark">${role}</span>`)}
    </summary>
    <div class="menu">
      <a href="/sign-in?to=${encodeURIComponent(visit.address)}">${msg('site-change-roles')}</a>
      ${visit.deps.hasHelp && visit.roles.includes('helper') && html`<a href="/help/desk">${msg('site-help-desk')}</a>`}
      <form action="/sign-out" method="post">
        <input type="hidden" name="to" value="${visit.address}" />
        <button class="as-link" type="submit">${msg('site-sign-out')}</button>
      </form>
    </div>
  </details>`;
}

function footer(visit: Visit): SafeHtml {
  const { messages, deps } = visit;
  const names = new Intl.DisplayNames([messages.language, 'en'], { type: 'language' });
  const links = deps.messages.languages
    .filter((language) => language !== messages.language)
    .map((language) => {
      const own = new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language;
      const title = names.of(language) ?? language;
      return html`<a
        href="${withLanguage(visit.address, language)}"
        lang="${language}"
        hreflang="${language}"
        title="${title}"
        >${own}</a
      > `;
    });
  return html`<footer class="site-footer">
    <p>${messages.msg('site-footer')}</p>
    ${links.length > 0 && html`<p class="languages"><span>${messages.msg('site-languages')}</span> ${links}</p>`}
  </footer>`;
}

function withLanguage(address: string, language: string): string {
  const url = new URL(address, 'http://wiki.invalid');
  url.searchParams.set('uselang', language);
  return url.pathname + url.search;
}
