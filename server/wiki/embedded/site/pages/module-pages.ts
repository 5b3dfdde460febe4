// SPDX-License-Identifier: GPL-2.0-or-later
import { formatDocumentName } from '@parley/protocol/documents/document-name.ts';
import { html } from '../../../../pages/html.ts';
import { layout } from '../layout.ts';
import { notice } from '../pieces.ts';
import { pageUrl } from '../page-url.ts';
import type { PageVisit } from '../request-view.ts';
import { pageTabs } from '../tabs.ts';
import { pageTitle } from './article-page.ts';

/** Stands in for the text until the module is here, which over a slow network takes a while; the module takes it away. */
const waiting = html`<div class="edit-waits" aria-hidden="true">
  <span></span><span></span><span></span><span></span><span></span>
</div>`;

/** The page that the editor's module fills. */
export function editPage(visit: PageVisit): string {
  const { msg } = visit.messages;
  const { title } = visit.page;
  return layout(visit, {
    title: msg('site-editing', title),
    view: 'edit',
    tabs: pageTabs(visit, 'edit'),
    modules: ['edit'],
    wide: true,
    unlisted: true,
    body: html`<h1 class="hidden-text">${msg('site-editing', title)}</h1>
      <parley-edit-page>${waiting}</parley-edit-page>
      <noscript
        >${notice(
          'warning',
          html`<p>${msg('site-edit-script')}</p>
            <p><a href="${pageUrl(title)}">${msg('site-to-page')}</a></p>`,
        )}</noscript
      >`,
  });
}

/** The record of a page's edit-chat. */
export function recordPage(visit: PageVisit): string {
  const { msg } = visit.messages;
  const { title } = visit.page;
  const document = formatDocumentName({ kind: 'edit-chat', wiki: visit.deps.wiki.id, key: visit.pageKey });
  return layout(visit, {
    title: msg('site-record-of', title),
    view: 'record',
    tabs: pageTabs(visit, 'record'),
    modules: ['record'],
    unlisted: true,
    body: html`${pageTitle(visit, title, html`<p class="subtitle">${msg('site-record-subtitle')}</p>`)}
      <parley-record document="${document}"></parley-record>
      <noscript>${notice('warning', html`<p>${msg('site-record-script')}</p>`)}</noscript>`,
  });
}
